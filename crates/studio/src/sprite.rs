//! Sprites: an icon, recoloured and turned as asked, parsed once and stamped onto a canvas with its effects.

pub(crate) mod leaning;
mod pixels;

use crate::art::Art;
use crate::canvas::Canvas;
use crate::colour::{BLACK, Rgb, WHITE};
use crate::directions;
use crate::effects::Effects;
use crate::finishes::Material;
use crate::pattern::Pattern;
use crate::recolour::{self, MainPart};
use crate::sketches;
use pairloom_model::Direction;
use pixels::over;
pub(crate) use pixels::{alpha_box, mirror_columns, mirror_rows};
use resvg::tiny_skia::{FilterQuality, Pixmap, PixmapPaint, Transform};
use resvg::usvg;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

/// What tells one prepared sprite from another.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    pub art: String,
    pub colour: Option<Rgb>,
    pub pattern: Option<Pattern>,
    pub material: Option<Material>,
    /// In degrees, clockwise.
    pub turned: i16,
    pub upside_down: bool,
}

/// A prepared sprite.
pub(crate) struct Sprite {
    tree: usvg::Tree,
    direction: Direction,
    /// What its main part is made of, and the main part alone, in white.
    made_of: Option<(Material, usvg::Tree)>,
    /// Left, top, width, height of what is not clear, in the icon's own units.
    pub bounds: [f32; 4],
    /// Where it touches the ground: the middle and the half width of its lowest part, from the left, width being 1.
    pub foot: (f32, f32),
    /// By how many degrees it must turn clockwise to lie flat, where it is long and drawn aslant.
    pub slant: Option<i16>,
    /// The colours that make up most of it.
    pub tones: Vec<Rgb>,
}

/// The parsed sprites of one art direction, shared by all threads. Those that are kept never change what is drawn, only how
/// soon.
pub(crate) struct Sprites {
    direction: Direction,
    kept: Mutex<HashMap<Key, Arc<Sprite>>>,
}

/// Enough for every object in several dresses; some 20 KB each.
const KEEP: usize = 3000;
/// Pixels along a side of the largest layer that a sprite is worked over on.
const WIDEST: f32 = 6000.0;
/// Pixels a unit, and clear units on each side, of the rendering that a sprite is measured by.
const PROBE: f32 = 3.0;
const PROBE_MARGIN: f32 = 10.0;

impl Sprites {
    pub(crate) fn new(direction: Direction) -> Self {
        Self { direction, kept: Mutex::default() }
    }

    pub(crate) fn direction(&self) -> Direction {
        self.direction
    }

    /// The sprite for this key, or `None` where there is no such artwork.
    pub(crate) fn get(&self, art: &Art, key: &Key) -> Option<Arc<Sprite>> {
        if let Some(sprite) = self.kept.lock().unwrap_or_else(PoisonError::into_inner).get(key) {
            return Some(Arc::clone(sprite));
        }
        let sprite = Arc::new(prepare(art, key, self.direction)?);
        let mut cache = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if cache.len() >= KEEP {
            cache.clear();
        }
        cache.insert(key.clone(), Arc::clone(&sprite));
        Some(sprite)
    }
}

fn parse(svg: &str) -> Option<usvg::Tree> {
    usvg::Tree::from_str(svg, &usvg::Options::default()).ok()
}

fn probe(tree: &usvg::Tree) -> Option<Pixmap> {
    let side = tree.size().width().max(tree.size().height()) + 2.0 * PROBE_MARGIN;
    let mut pixmap = Pixmap::new((side * PROBE) as u32, (side * PROBE) as u32)?;
    let place = Transform::from_scale(PROBE, PROBE).pre_translate(PROBE_MARGIN, PROBE_MARGIN);
    resvg::render(tree, place, &mut pixmap.as_mut());
    Some(pixmap)
}

fn prepare(art: &Art, key: &Key, direction: Direction) -> Option<Sprite> {
    let plain = art.icon_svg(&key.art).or_else(|| sketches::svg(&key.art))?;
    let tree = parse(&plain)?;
    let rendering = probe(&tree)?;
    let part = recolour::own_part(&key.art, &rendering).or_else(|| recolour::main_part(&plain, &rendering))?;
    let colour = key.colour.or(key.material.map(|material| material.rgb));
    let dressed = colour.is_some() || key.pattern.is_some();
    let key = &Key { turned: leaning::settled(key.turned, &rendering), ..key.clone() };
    let turned = key.turned != 0 || key.upside_down;
    if !dressed && !turned && !directions::rounds(direction) {
        return Sprite::new(tree, &rendering);
    }
    let half = tree.size().width() / 2.0;
    let place = |svg: String| if turned { turn(&svg, half, key) } else { Some(svg) };
    let svg = place(if dressed { part.apply(&plain, colour, key.pattern) } else { plain.clone() })?;
    let tree = parse(&svg)?;
    // What is measured is the flat sprite: it takes the same place in every direction.
    let mut sprite = Sprite::new(tree, &probe(&parse(&svg)?)?)?;
    sprite.direction = direction;
    if let Some(material) = key.material {
        sprite.made_of = Some((material, parse(&place(main_part_alone(&plain, &part))?)?));
    }
    if directions::rounds(direction) {
        sprite.tree = parse(&directions::svg(
            &svg,
            key.turned,
            key.upside_down,
            if direction == Direction::Detailed { 0.6 } else { 1.0 },
        ))?;
    }
    Some(sprite)
}

/// The main part in white, all else in black.
fn main_part_alone(plain: &str, part: &MainPart) -> String {
    recolour::each_colour(plain, |fill| Some(if part.fills.contains(&fill) { WHITE } else { BLACK }.css()))
}

/// The SVG of a sprite turned about the middle of its box.
fn turn(svg: &str, half: f32, key: &Key) -> Option<String> {
    let flip = if key.upside_down { -1 } else { 1 };
    // What is drawn begins behind the root's tag and the patterns that recolouring put there.
    let root = svg.find('>')? + 1;
    let open = match svg[root..].strip_prefix("<defs><pattern") {
        Some(patterns) => svg.len() - patterns.len() + patterns.find("</defs>")? + "</defs>".len(),
        None => root,
    };
    let close = svg.rfind("</svg>")?;
    Some(format!(
        "{}<g transform=\"translate({half} {half}) rotate({}) scale(1 {flip}) translate(-{half} -{half})\">{}</g></svg>",
        &svg[..open],
        key.turned,
        &svg[open..close]
    ))
}

/// An artwork in the colours of a palette.
pub(crate) fn inked(art: &Art, name: &str, hues: [Rgb; 3]) -> Option<Sprite> {
    let plain = art.icon_svg(name)?;
    let part = recolour::main_part(&plain, &probe(&parse(&plain)?)?)?;
    let tree = parse(&recolour::each_colour(&plain, |fill| Some(part.inked(fill, hues).css())))?;
    let rendering = probe(&tree)?;
    Sprite::new(tree, &rendering)
}

/// The box of what is not clear in a probe, in icon units.
fn bounds(probe: &Pixmap) -> Option<[f32; 4]> {
    let [x, y, w, h] = alpha_box(probe, 24)?;
    let unit = |pixels: u32| pixels as f32 / PROBE;
    Some([unit(x) - PROBE_MARGIN, unit(y) - PROBE_MARGIN, unit(w), unit(h)])
}

/// The colours of at least an eighth of a rendering.
fn tones(rendering: &Pixmap) -> Vec<Rgb> {
    let mut areas: BTreeMap<Rgb, usize> = BTreeMap::new();
    let opaque = rendering.pixels().iter().filter(|pixel| pixel.alpha() == 255);
    for pixel in opaque.clone() {
        *areas.entry(Rgb(pixel.red(), pixel.green(), pixel.blue())).or_default() += 1;
    }
    let total = opaque.count();
    areas.into_iter().filter(|(_, area)| area * 8 >= total).map(|(rgb, _)| rgb).collect()
}

/// Middle and half width of what is opaque in the lowest eighth, as shares of the width.
fn foot(probe: &Pixmap) -> Option<(f32, f32)> {
    let [x, y, w, h] = alpha_box(probe, 24)?;
    let (mut left, mut right) = (x + w, x);
    for row in y + h - (h / 8).max(1)..y + h {
        for column in x..x + w {
            if probe.pixel(column, row).is_some_and(|pixel| pixel.alpha() > 24) {
                (left, right) = (left.min(column), right.max(column));
            }
        }
    }
    let share = |column: u32| (column as f32 - x as f32) / w as f32;
    Some(((share(left) + share(right + 1)) / 2.0, (share(right + 1) - share(left)) / 2.0))
}

impl Sprite {
    fn new(tree: usvg::Tree, rendering: &Pixmap) -> Option<Self> {
        Some(Self {
            bounds: bounds(rendering)?,
            foot: foot(rendering)?,
            slant: pixels::slant(rendering),
            tones: tones(rendering),
            tree,
            direction: Direction::Flat,
            made_of: None,
        })
    }

    /// Renders the sprite in its art direction and its material; `place` leads from the icon's units to pixels.
    fn render(&self, onto: &mut Pixmap, place: Transform) {
        let plain = self.made_of.is_none() && !directions::rounds(self.direction);
        match (plain, self.layer(place)) {
            (false, Some((layer, x, y))) => {
                onto.draw_pixmap(x, y, layer.as_ref(), &PixmapPaint::default(), Transform::identity(), None);
            }
            _ => resvg::render(&self.tree, place, &mut onto.as_mut()),
        }
    }

    /// The rendered sprite on a layer of its own, and where its corner lies; `None` where it is too large for one.
    fn layer(&self, place: Transform) -> Option<(Pixmap, i32, i32)> {
        let [left, top, w, h] = self.bounds;
        let mut corners = [(left, top), (left + w, top), (left, top + h), (left + w, top + h)]
            .map(|(x, y)| resvg::tiny_skia::Point::from_xy(x, y));
        place.map_points(&mut corners);
        let span = |of: fn(&resvg::tiny_skia::Point) -> f32| {
            let values = corners.iter().map(of);
            let (low, high) = values.fold((f32::MAX, f32::MIN), |(low, high), v| (low.min(v), high.max(v)));
            (low.floor() - 3.0, high.ceil() + 3.0)
        };
        let ((x0, x1), (y0, y1)) = (span(|point| point.x), span(|point| point.y));
        if x1 - x0 > WIDEST || y1 - y0 > WIDEST {
            return None;
        }
        let mut layer = Pixmap::new((x1 - x0) as u32, (y1 - y0) as u32)?;
        let moved = place.post_translate(-x0, -y0);
        resvg::render(&self.tree, moved, &mut layer.as_mut());
        let zoom = (place.sx * place.sy - place.kx * place.ky).abs().sqrt();
        let side = w.max(h) * zoom;
        if let Some((material, main)) = &self.made_of {
            let mut mask = Pixmap::new(layer.width(), layer.height())?;
            resvg::render(main, moved, &mut mask.as_mut());
            material.lay(&mut layer, &mask, side);
        }
        directions::model(self.direction, &mut layer, side);
        Some((layer, x0 as i32, y0 as i32))
    }

    /// Width and height where the longer side is 1.
    pub(crate) fn shape(&self) -> (f32, f32) {
        let [_, _, w, h] = self.bounds;
        let long = w.max(h).max(0.01);
        (w / long, h / long)
    }

    /// Draws the sprite around the origin of a transform in units, its longer side 1. With `half`, its right half is the
    /// mirror image of its left to the pixel.
    pub(crate) fn lay(&self, canvas: &mut Canvas, moved: Transform, half: bool) {
        let [left, top, w, h] = self.bounds;
        let long = w.max(h).max(0.01);
        let full = Transform::from_scale(canvas.scale, canvas.scale).pre_concat(moved);
        let middle = (left + w / 2.0, top + h / 2.0);
        if !half {
            let place = full.pre_scale(1.0 / long, 1.0 / long).pre_translate(-middle.0, -middle.1);
            self.render(&mut canvas.pixmap, place);
            self.own(canvas, place);
            return;
        }
        let zoom = full.sx.hypot(full.ky).max(0.01);
        let side = ((zoom * 1.04).ceil() as u32 + 2).next_multiple_of(2);
        let Some(mut layer) = Pixmap::new(side, side) else { return };
        let (scale, centre) = (zoom / long, side as f32 / 2.0);
        let place = Transform::from_translate(centre, centre).pre_scale(scale, scale);
        self.render(&mut layer, place.pre_translate(-middle.0, -middle.1));
        mirror_rows(&mut layer);
        let back = full.pre_scale(1.0 / zoom, 1.0 / zoom).pre_translate(-centre, -centre);
        let paint = PixmapPaint { quality: FilterQuality::Bicubic, ..PixmapPaint::default() };
        canvas.pixmap.draw_pixmap(0, 0, layer.as_ref(), &paint, back, None);
        self.own(canvas, full.pre_scale(1.0 / long, 1.0 / long).pre_translate(-middle.0, -middle.1));
    }

    /// Gives the pixels of the sprite at this place to what is being drawn.
    fn own(&self, canvas: &mut Canvas, place: Transform) {
        if !canvas.owners.keeps() {
            return;
        }
        if let Some((layer, x, y)) = self.layer(place) {
            canvas.owners.cover(&layer, i64::from(x), i64::from(y));
        }
    }

    /// Draws the sprite with the middle of its foot at (x, y) and its longer side this long, all in units, and gives
    /// the box of its opaque pixels: left, top, width, height.
    pub(crate) fn stamp(&self, canvas: &mut Canvas, x: f32, y: f32, side: f32, effects: &Effects) -> Option<[u32; 4]> {
        let [left, top, w, h] = self.bounds;
        let zoom = side / w.max(h).max(0.01) * canvas.scale;
        let (px, py) = (x * canvas.scale - w * zoom / 2.0, y * canvas.scale - h * zoom);
        // Room for what an effect puts around the sprite, and for soft edges.
        let pad = (effects.reach() * side * canvas.scale).ceil() + 2.0;
        let (ox, oy) = ((px - pad).floor(), (py - pad).floor());
        let size = |length: f32, start: f32, origin: f32| (length * zoom + (start - origin) + pad).ceil() as u32 + 1;
        let mut layer = Pixmap::new(size(w, px, ox), size(h, py, oy))?;
        let place = Transform::from_row(zoom, 0.0, 0.0, zoom, px - ox - left * zoom, py - oy - top * zoom);
        self.render(&mut layer, place);
        let [bx, by, bw, bh] = alpha_box(&layer, 24)?;
        canvas.owners.cover(&layer, ox as i64, oy as i64);
        effects.apply(&mut layer, side * canvas.scale);
        over(&mut canvas.pixmap, &layer, ox as i64, oy as i64);
        let (wide, high) = (i64::from(canvas.pixmap.width()), i64::from(canvas.pixmap.height()));
        let (x0, y0) = ((ox as i64 + i64::from(bx)).max(0), (oy as i64 + i64::from(by)).max(0));
        let x1 = (ox as i64 + i64::from(bx + bw)).min(wide);
        let y1 = (oy as i64 + i64::from(by + bh)).min(high);
        (x1 > x0 && y1 > y0).then(|| [x0 as u32, y0 as u32, (x1 - x0) as u32, (y1 - y0) as u32])
    }
}
