//! The way in: a sample and a stage become a PNG with its regions.

use crate::art::Art;
use crate::brief::Brief;
use crate::canvas::Canvas;
use crate::directions;
use crate::figures;
use crate::lettering::Typesetter;
use crate::owners::Owners;
use crate::picture;
use crate::random::Seed;
use crate::recipes::{self, Placed, Recipe, Way};
use crate::scene::{Scene, Tools};
use crate::sprite::Sprites;
use crate::staging::Staging;
use crate::styles::{self, About};
use pairloom_model::views::Region;
use pairloom_model::{Direction, Mask, Node, Pools, Sample, Size};
use resvg::tiny_skia::Pixmap;
use std::sync::Arc;

/// Studio's version, part of every picture's provenance: pictures of one version are equal to the byte.
pub const VERSION: &str = "0.1.0";

/// The embedded image model over one art pack. Cheap to share between threads.
#[derive(Clone)]
pub struct Studio {
    shop: Arc<Shop>,
    direction: Direction,
}

/// What all clones of a Studio share.
struct Shop {
    art: Arc<Art>,
    /// One set for each art direction.
    sprites: [Sprites; Direction::ALL.len()],
    type_: Typesetter,
}

/// Which picture of a sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Stage {
    /// An edit's source picture.
    Source,
    /// The result after this turn, counted from 0. A generation is `Turn(0)`.
    Turn(usize),
}

/// A drawn picture.
#[derive(Clone, Debug)]
pub struct Drawn {
    pub png: Vec<u8>,
    /// What this turn changed, in pixels; `None` for a generation, a source picture, or where all changed.
    pub region: Option<Region>,
    /// What is where, from the back to the front.
    pub nodes: Vec<Node>,
}

/// Why Studio does not draw a sample; a sentence for people.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Refusal(pub String);

impl Studio {
    /// A Studio that draws with this pack.
    pub fn new(art: Arc<Art>) -> Self {
        let type_ = Typesetter::new(&art);
        let sprites = Direction::ALL.map(Sprites::new);
        Self { shop: Arc::new(Shop { art, sprites, type_ }), direction: Direction::default() }
    }

    /// The same Studio drawing in this art direction; a new one draws flat.
    #[must_use]
    pub fn directed(&self, direction: Direction) -> Self {
        Self { shop: Arc::clone(&self.shop), direction }
    }

    /// The art direction that it draws in.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// The pack that it draws with.
    pub fn art(&self) -> &Art {
        &self.shop.art
    }

    /// Whether Studio has a recipe for this subtask.
    pub fn can_draw(subtask: &str) -> bool {
        recipes::find(subtask).is_some()
    }

    /// Draws one picture of a sample. The same sample, stage, size and art direction give the same bytes; boxes are the same in
    /// all directions, masks but for single pixels at their edges.
    ///
    /// # Errors
    /// A refusal that says what cannot be drawn and why.
    pub fn draw(&self, sample: &Sample, pools: &Pools, stage: Stage, size: Size) -> Result<Drawn, Refusal> {
        let (recipe, blank) = self.order(sample, size)?;
        let tools = self.tools();
        if !matches!(recipe.way(), Way::Scene) {
            return sheet(recipe.way(), &Brief::new(sample, pools, tools.art), &tools, blank);
        }
        let staging = Staging::new(sample, pools, recipe, &tools, (blank.width, blank.height))?;
        let scene = staging.scene(stage)?;
        let painted = paint(&scene, size, &tools, None)?;
        let region = match staging.input(stage)? {
            // A new background or style changes everything; there is no region to speak of.
            Some(input) if input.setting == scene.setting && input.styled_like(&scene) => {
                let earlier = paint(&input, size, &tools, Some(&painted.backdrop))?;
                picture::changed(earlier.compared(), painted.compared())
            }
            _ => None,
        };
        let mut nodes = nodes(sample, stage, &painted.boxes);
        for (number, node) in (1..).zip(&mut nodes) {
            node.mask = painted.canvas.owners.mask(number, node.region);
            node.visible = node.mask.as_ref().map(Mask::area);
        }
        Ok(Drawn { png: picture::png(&painted.canvas, VERSION), region, nodes })
    }

    /// The picture of a generation without the things of these slots; all else stays where it is, and no style is laid over
    /// it. Compared with the whole picture it shows where those things are.
    ///
    /// # Errors
    /// As [`Studio::draw`]; for slots of subtasks whose pictures are not made of separate things too.
    pub fn draw_without(&self, sample: &Sample, pools: &Pools, size: Size, slots: &[&str]) -> Result<Vec<u8>, Refusal> {
        let (recipe, mut blank) = self.order(sample, size)?;
        if !slots.is_empty() && !recipe.leaves_out() {
            return Err(Refusal(format!("the pictures of `{}` are not made of separate things", sample.subtask)));
        }
        let tools = self.tools();
        if !matches!(recipe.way(), Way::Scene) {
            let mut brief = Brief::new(sample, pools, tools.art);
            brief.without = slots.iter().map(|slot| (*slot).to_owned()).collect();
            compose(recipe.way(), &brief, &tools, &mut blank)?;
            return Ok(picture::png(&blank, VERSION));
        }
        let staging = Staging::new(sample, pools, recipe, &tools, (blank.width, blank.height))?;
        let mut scene = staging.scene(Stage::Turn(0))?;
        scene.nodes.retain(|node| !slots.contains(&node.slot.as_str()));
        scene.style = None;
        Ok(picture::png(&paint(&scene, size, &tools, None)?.canvas, VERSION))
    }

    fn tools(&self) -> Tools<'_> {
        let shop = &self.shop;
        let at = Direction::ALL.iter().position(|direction| *direction == self.direction).unwrap_or_default();
        Tools { art: &shop.art, sprites: &shop.sprites[at], type_: &shop.type_ }
    }

    /// The recipe and a blank canvas for a sample.
    fn order(&self, sample: &Sample, size: Size) -> Result<(&'static dyn Recipe, Canvas), Refusal> {
        let Some(recipe) = recipes::find(sample.subtask.as_str()) else {
            return Err(Refusal(format!("Studio has no recipe for the subtask `{}`", sample.subtask)));
        };
        Ok((recipe, blank(size, self.direction)?))
    }
}

fn blank(size: Size, direction: Direction) -> Result<Canvas, Refusal> {
    let fits = Size::SIDES.contains(&size.width) && Size::SIDES.contains(&size.height);
    let canvas = if fits { Canvas::new(size.width, size.height) } else { None };
    canvas.map(|canvas| canvas.directed(direction)).ok_or_else(|| {
        let (least, most) = Size::SIDES.into_inner();
        Refusal(format!("Studio cannot draw a picture of {size} pixels: each side must be {least} to {most}"))
    })
}

/// The nodes of a picture's things in drawing order.
fn nodes(sample: &Sample, stage: Stage, things: &[(String, Region)]) -> Vec<Node> {
    let asked = sample.asked(match stage {
        Stage::Source => None,
        Stage::Turn(turn) => Some(turn),
    });
    let node =
        |(depth, (slot, region)): (u32, &(String, Region))| Node { depth, ..Node::of(sample, &asked, slot, *region) };
    (0..).zip(things).map(node).collect()
}

/// Paints what is no scene: a figure or a painter's picture.
fn compose(way: Way, brief: &Brief, tools: &Tools, canvas: &mut Canvas) -> Result<Placed, Refusal> {
    match way {
        Way::Figures(book) => figures::draw(book, brief, tools, canvas),
        Way::Painter(painter) => painter(brief, tools, canvas),
        Way::Scene => Ok(Placed::default()),
    }
}

/// Draws what is no scene and lays the style that is asked for over it.
fn sheet(way: Way, brief: &Brief, tools: &Tools, mut canvas: Canvas) -> Result<Drawn, Refusal> {
    let style = brief.asked_style()?;
    canvas.owners = Owners::new(canvas.pixmap.width(), canvas.pixmap.height());
    let placed = compose(way, brief, tools, &mut canvas)?;
    let mut nodes = nodes(brief.sample, Stage::Turn(0), &placed.things);
    for (node, mask) in nodes.iter_mut().zip(canvas.owners.masks(&placed.things)) {
        node.visible = mask.as_ref().map(Mask::area);
        node.mask = mask;
    }
    // What is laid over the whole picture from here on belongs to nobody.
    canvas.owners = Owners::default();
    // A label is its own name.
    for node in nodes.iter_mut().filter(|node| node.entry.is_empty() && placed.text.contains(&node.region)) {
        node.text.clone_from(&node.slot);
    }
    directions::sheet(&mut canvas, &placed.text);
    if let Some(style) = style {
        let regions = placed.things.iter().map(|(_, region)| *region).collect();
        let about = About::in_boxes(&canvas, regions, placed.text);
        styles::lay(style, &mut canvas, Seed::new(brief.sample.seed).child("style"), &about);
    }
    Ok(Drawn { png: picture::png(&canvas, VERSION), region: None, nodes })
}

/// A painted scene.
struct Painted {
    canvas: Canvas,
    /// The same before lines were drawn: they reach beyond what changed.
    flat: Option<Canvas>,
    /// The bare backdrop, kept so that the picture before it need not paint it again.
    backdrop: Pixmap,
    boxes: Vec<(String, Region)>,
}

impl Painted {
    /// What tells what changed from one picture to the next.
    fn compared(&self) -> &Canvas {
        self.flat.as_ref().unwrap_or(&self.canvas)
    }
}

fn paint(scene: &Scene, size: Size, tools: &Tools, backdrop: Option<&Pixmap>) -> Result<Painted, Refusal> {
    let mut canvas = blank(size, tools.sprites.direction())?;
    match backdrop {
        Some(bare) => canvas.pixmap.data_mut().copy_from_slice(bare.data()),
        None => {
            scene.setting.place.backdrop.paint(&mut canvas, &scene.setting);
            scene.paint_place(&mut canvas, tools)?;
            directions::ground(&mut canvas);
        }
    }
    let bare = canvas.pixmap.clone();
    let boxes = scene.paint(&mut canvas, tools)?;
    let outlined = canvas.direction == Direction::Outline;
    let written = if outlined || scene.style.is_some() { scene.written(&boxes) } else { Vec::new() };
    let text = letters(scene, &canvas, &bare, written, tools);
    let flat = outlined.then(|| Canvas::over(canvas.pixmap.clone(), canvas.scale, canvas.width, canvas.height));
    directions::scene(&mut canvas, &bare, &text);
    if let Some(style) = scene.style {
        let regions = boxes.iter().map(|(_, region)| *region).collect();
        let beside = beside(scene, &canvas, &bare, tools);
        let about = match &beside {
            Some(beside) => About::new(flat.as_ref().unwrap_or(&canvas), beside, regions, text),
            None => About::owned(&canvas, regions, text),
        };
        let tinted = |slot: &str| scene.nodes.iter().any(|node| node.slot == slot && node.look.colour.is_some());
        let asked: Vec<bool> = boxes.iter().map(|(slot, _)| tinted(slot)).collect();
        styles::lay_in(style, &mut canvas, scene.seed.child("style"), &about, &asked);
    }
    Ok(Painted { canvas, flat: flat.filter(|_| scene.style.is_none()), backdrop: bare, boxes })
}

/// The backdrop with all but the things of an asked colour, where a photograph keeps these alone in colour.
fn beside(scene: &Scene, canvas: &Canvas, bare: &Pixmap, tools: &Tools) -> Option<Pixmap> {
    let mut rest = scene.style.filter(|style| style.name() == "selective_colour").map(|_| scene.clone())?;
    rest.nodes.retain(|node| node.look.colour.is_none());
    if rest.nodes.is_empty() || rest.nodes.len() == scene.nodes.len() {
        return None;
    }
    let mut beside = Canvas::new(bare.width(), bare.height())?.directed(canvas.direction);
    beside.pixmap.data_mut().copy_from_slice(bare.data());
    rest.paint(&mut beside, tools).ok()?;
    Some(beside.pixmap)
}

/// Where the letters themselves stand on things that carry text: what differs from the same things left blank.
fn letters(scene: &Scene, canvas: &Canvas, bare: &Pixmap, boxes: Vec<Region>, tools: &Tools) -> Vec<Region> {
    if boxes.is_empty() {
        return boxes;
    }
    let Some(blank) = Canvas::new(canvas.pixmap.width(), canvas.pixmap.height()) else { return boxes };
    let mut blank = blank.directed(canvas.direction);
    blank.pixmap.data_mut().copy_from_slice(bare.data());
    match scene.unwritten().paint(&mut blank, tools) {
        Ok(_) => boxes.iter().filter_map(|area| picture::changed_in(&blank, canvas, *area)).collect(),
        Err(_) => boxes,
    }
}
