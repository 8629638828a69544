//! The scene graph: a setting, what stands in it, and how it is painted.

use crate::art::Art;
use crate::backdrops::Setting;
use crate::brief::Look;
use crate::canvas::Canvas;
use crate::colour::{BLACK, Rgb, hex};
use crate::effects::Effects;
use crate::layout::{Furniture, Spot};
use crate::lettering::{TypeStyle, Typesetter};
use crate::owners::Owners;
use crate::random::Seed;
use crate::sprite::{Key, Sprites};
use crate::studio::Refusal;
use crate::styles::Style;
use crate::subjects::BEHIND;
use crate::surfaces::{Mount, Panel, Surface};
use pairloom_model::views::Region;

/// What a node draws.
#[derive(Clone)]
pub(crate) enum Drawing {
    Icon(String),
    Surface(&'static dyn Surface),
}

/// One thing of the scene.
#[derive(Clone)]
pub(crate) struct Node {
    pub slot: String,
    pub entry: String,
    pub drawing: Drawing,
    pub spot: Spot,
    pub look: Look,
    pub text: String,
    pub type_style: TypeStyle,
    pub lines: Vec<(String, TypeStyle)>,
    pub hidden: bool,
    pub seed: Seed,
}

/// Everything that one picture shows.
#[derive(Clone)]
pub(crate) struct Scene {
    pub setting: Setting,
    pub nodes: Vec<Node>,
    pub furniture: Vec<Furniture>,
    pub style: Option<&'static dyn Style>,
    /// The light that the things stand in; it stays when the background is changed.
    pub light: Option<(Rgb, f32)>,
    pub outdoor: bool,
    /// Things cast a shadow on the ground; off for a night sky.
    pub seed: Seed,
}

/// What a scene is painted with.
pub(crate) struct Tools<'a> {
    pub art: &'a Art,
    pub sprites: &'a Sprites,
    pub type_: &'a Typesetter,
}

impl Node {
    /// The sprite that an icon is drawn by.
    pub(crate) fn key(&self, art: &str) -> Key {
        key(art, &self.look)
    }
}

/// The sprite of an artwork in a look.
pub(crate) fn key(art: &str, look: &Look) -> Key {
    Key {
        art: art.to_owned(),
        colour: look.colour,
        pattern: look.pattern,
        material: look.material,
        turned: look.turned,
        upside_down: look.upside_down,
    }
}

impl Scene {
    /// Whether two scenes have the same style, or none.
    pub(crate) fn styled_like(&self, other: &Scene) -> bool {
        self.style.map(|style| style.name()) == other.style.map(|style| style.name())
    }

    /// The boxes of the things that carry text, of all boxes that were painted.
    pub(crate) fn written(&self, boxes: &[(String, Region)]) -> Vec<Region> {
        let carries = |node: &Node| {
            matches!(node.drawing, Drawing::Surface(_)) && !(node.text.is_empty() && node.lines.is_empty())
        };
        let slots: Vec<&str> = self.nodes.iter().filter(|node| carries(node)).map(|node| node.slot.as_str()).collect();
        boxes.iter().filter(|(slot, _)| slots.contains(&slot.as_str())).map(|(_, region)| *region).collect()
    }

    /// The same scene with nothing written in it.
    pub(crate) fn unwritten(&self) -> Scene {
        let mut scene = self.clone();
        for node in &mut scene.nodes {
            node.text.clear();
            node.lines.clear();
        }
        scene
    }

    /// Paints the things over a painted backdrop and gives each one's box.
    pub(crate) fn paint(&self, canvas: &mut Canvas, tools: &Tools) -> Result<Vec<(String, Region)>, Refusal> {
        for piece in &self.furniture {
            furnish(canvas, *piece, self.setting.tone);
        }
        let stands = |node: &&Node| !node.hidden && node.spot.lift > BEHIND;
        let mut order: Vec<&Node> = self.nodes.iter().filter(stands).collect();
        order.sort_by(|a, b| (a.spot.base + a.spot.lift).total_cmp(&(b.spot.base + b.spot.lift)));
        let mut boxes = Vec::new();
        canvas.owners = Owners::new(canvas.pixmap.width(), canvas.pixmap.height());
        for node in order {
            canvas.owners.begin(boxes.len() + 1);
            if let Some(region) = self.stamp(node, canvas, tools)? {
                boxes.push((node.slot.clone(), region));
            }
        }
        Ok(boxes)
    }

    /// Paints what belongs to the place behind the things.
    pub(crate) fn paint_place(&self, canvas: &mut Canvas, tools: &Tools) -> Result<(), Refusal> {
        let mut place: Vec<&Node> = self.nodes.iter().filter(|node| node.spot.lift <= BEHIND).collect();
        place.sort_by(|a, b| a.spot.base.total_cmp(&b.spot.base));
        for node in place {
            self.stamp(node, canvas, tools)?;
        }
        Ok(())
    }

    fn stamp(&self, node: &Node, canvas: &mut Canvas, tools: &Tools) -> Result<Option<Region>, Refusal> {
        let spot = node.spot;
        let side = if spot.lift > BEHIND { spot.side * node.look.magnitude } else { spot.side };
        match &node.drawing {
            Drawing::Icon(art) => {
                let Some(sprite) = tools.sprites.get(tools.art, &node.key(art)) else {
                    return Err(Refusal(format!("the artwork `{art}` cannot be drawn")));
                };
                let (w, h) = sprite.shape();
                if spot.lift < 9e3 && spot.lift > BEHIND {
                    let (middle, half) = sprite.foot;
                    let spot = Spot { x: spot.x + (middle - 0.5) * w * side, ..spot };
                    shadow(canvas, spot, (half * 2.0 * w + w * 0.18).min(w) * side, h * side, &node.look);
                }
                let effects = Effects {
                    glowing: node.look.glowing,
                    translucent: node.look.translucent,
                    snow_dusted: node.look.snow_dusted,
                    shadowy: node.look.shadowy,
                    light: self.light.filter(|_| !node.look.glowing),
                };
                let region = sprite.stamp(canvas, spot.x, spot.base, side, &effects);
                Ok(region.map(|[x, y, width, height]| Region { x, y, width, height }))
            }
            Drawing::Surface(surface) => {
                let (w, h) = surface.shape(&node.entry, self.outdoor);
                let (w, h) = (w * side, h * side);
                let area = [spot.x - w / 2.0, spot.base - h, w, h];
                if surface.mount() == Mount::Stands || (surface.mount() == Mount::Wall && self.outdoor) {
                    let feet = surface.feet(&node.entry, self.outdoor);
                    footing(canvas, area, feet);
                }
                let panel = Panel {
                    area,
                    text: &node.text,
                    ink: node.look.colour,
                    type_style: &node.type_style,
                    lines: &node.lines,
                    entry: &node.entry,
                    outdoor: self.outdoor,
                    seed: node.seed,
                };
                surface.draw(canvas, tools.type_, &panel)?;
                let region = region_of(area, canvas);
                region.into_iter().for_each(|region| canvas.owners.cover_box(region));
                Ok(region)
            }
        }
    }
}

/// The shadows of a thing that stands on these feet, or on its whole lower edge where it has none.
fn footing(canvas: &mut Canvas, [x, y, w, h]: [f32; 4], feet: &[f32]) {
    let ground = y + h;
    if feet.is_empty() {
        canvas.soft(x + w / 2.0, ground - w * 0.012, w * 0.52, w * 0.05, BLACK, 0.34);
        return;
    }
    for foot in feet {
        let at = x + w * foot;
        canvas.soft(at + w * 0.03, ground, w * 0.1, w * 0.022, BLACK, 0.34);
        canvas.soft(at, ground, w * 0.045, w * 0.013, BLACK, 0.55);
    }
}

/// The shadow where a thing touches the ground, or on the ground below it.
pub(crate) fn shadow(canvas: &mut Canvas, spot: Spot, w: f32, h: f32, look: &Look) {
    let ground = spot.base + spot.lift;
    let fade = 1.0 / (1.0 + spot.lift / 120.0);
    let strength = if look.translucent { 0.16 } else { 0.34 } * fade;
    // Shallow, and mostly behind the foot: a deep shadow below a wide thing makes it float.
    let depth = (w * 0.13).min(h * 0.2).clamp(4.0, 30.0);
    canvas.soft(spot.x, ground - depth * 0.45, w * 0.62, depth * 1.25, hex(0x1c1830), strength);
    if spot.lift == 0.0 {
        canvas.soft(spot.x, ground - depth * 0.1, w * 0.5, depth * 0.45, hex(0x1c1830), strength * 0.9);
    }
}

/// A box in units as a region in pixels, clipped to the picture.
pub(crate) fn region_of(area: [f32; 4], canvas: &Canvas) -> Option<Region> {
    let [x, y, w, h] = area.map(|value| value * canvas.scale);
    let (wide, high) = (canvas.pixmap.width() as f32, canvas.pixmap.height() as f32);
    let (x0, y0) = (x.max(0.0).floor(), y.max(0.0).floor());
    let (x1, y1) = ((x + w).min(wide).ceil(), (y + h).min(high).ceil());
    (x1 > x0 && y1 > y0).then_some(Region {
        x: x0 as u32,
        y: y0 as u32,
        width: (x1 - x0) as u32,
        height: (y1 - y0) as u32,
    })
}

pub(crate) fn furnish(canvas: &mut Canvas, piece: Furniture, _tone: Rgb) {
    match piece {
        Furniture::Shelf(left, right, top) => {
            canvas.soft((left + right) / 2.0, top + 30.0, (right - left) * 0.52, 26.0, BLACK, 0.22);
            for x in [left + (right - left) * 0.14, right - (right - left) * 0.14] {
                canvas.polygon(
                    &[(x - 5.0, top + 12.0), (x + 5.0, top + 12.0), (x + 5.0, top + 40.0), (x - 5.0, top + 30.0)],
                    hex(0x7a5233),
                );
            }
            canvas.rounded(left, top - 2.0, right - left, 18.0, 5.0, hex(0x9a6a42));
            canvas.rounded(left, top - 2.0, right - left, 10.0, 5.0, hex(0xb98556));
        }
        Furniture::Stand(left, right, top, foot) => {
            canvas.soft((left + right) / 2.0, foot, (right - left) * 0.56, 18.0, BLACK, 0.26);
            for x in [left + 14.0, right - 30.0] {
                canvas.rounded(x, top + 6.0, 16.0, foot - top - 4.0, 4.0, hex(0x8a5d38));
                canvas.rect(x + 9.0, top + 10.0, 7.0, foot - top - 10.0, hex(0x744b2b));
            }
            canvas.rounded(left, top - 2.0, right - left, 24.0, 6.0, hex(0x8f6139));
            canvas.rounded(left, top - 2.0, right - left, 13.0, 6.0, hex(0xb98556));
        }
    }
}
