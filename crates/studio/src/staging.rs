//! Staging: a sample's brief is settled once, and the scene of every stage follows from it.

use crate::backdrops::{self, Place, Setting};
use crate::brief::{Brief, Group, Look, What};
use crate::colour::Rgb;
use crate::layout::{self, Frame, Stage as Ground};
use crate::operations;
use crate::plain;
use crate::random::{Rng, Seed};
use crate::recipes::Recipe;
use crate::scene::{Drawing, Node, Scene, Tools, key};
use crate::studio::{Refusal, Stage};
use crate::subjects;
use crate::surfaces::Mount;
use pairloom_model::sample::Turn;
use pairloom_model::subtask::Kind;
use pairloom_model::{Pools, Sample};

/// A sample with its layout settled for all its turns.
pub(crate) struct Staging<'a> {
    brief: Brief<'a>,
    source: Scene,
}

impl<'a> Staging<'a> {
    /// Reads the sample and settles where everything stands; `width` and `height` are in units.
    pub(crate) fn new(
        sample: &'a Sample,
        pools: &'a Pools,
        recipe: &dyn Recipe,
        tools: &Tools<'a>,
        (width, height): (f32, f32),
    ) -> Result<Self, Refusal> {
        let seed = Seed::new(sample.seed);
        let mut brief = Brief::new(sample, pools, tools.art);
        let first = if sample.kind == Kind::Editing { &sample.source } else { &sample.requirements };
        for requirement in first {
            brief.require(requirement)?;
        }
        if sample.kind == Kind::Generation {
            said(&mut brief)?;
        }
        for step in sample.turns.iter().flat_map(|turn| &turn.operations) {
            if step.operation != "generate" {
                operations::find(&step.operation)?.reserve(step, &mut brief)?;
            }
        }
        recipe.prepare(&mut brief, seed.child("recipe"))?;
        let ground = ground(&brief);
        let shape = |group: &Group, look: &Look| match &group.what {
            What::Surface(surface) => Ok(surface.shape(&group.entry, ground == Ground::Outdoor)),
            What::Icon { art, .. } => match tools.sprites.get(tools.art, &key(art, look)) {
                Some(sprite) => Ok(sprite.shape()),
                None => Err(Refusal(format!("the artwork `{art}` cannot be drawn"))),
            },
        };
        let frame = Frame { width, height, stage: ground, seed: seed.child("layout") };
        let mut layout = layout::settle(&brief, frame, shape)?;
        let of = |at: usize| shape(&brief.groups[at], &brief.groups[at].look);
        subjects::arrange(&brief, &mut layout, (width, height), seed, of)?;
        let place = brief.place.unwrap_or_else(backdrops::plain);
        let said = if sample.kind == Kind::Generation { plain::said(&sample.instruction) } else { None };
        let named = brief.tone.or(place.tone).or(said);
        let tone = named.unwrap_or_else(|| tone(&brief, tools, &mut seed.child("tone").rng()));
        // Paper lies flat: it has no floor that rises into a wall.
        let paper = said.is_some() && brief.place.is_none();
        let horizon = if paper { 1.0 } else { layout.horizon };
        let setting = Setting { place, horizon, tone, seed: seed.child("setting") };
        let mut nodes = Vec::new();
        for (group, spots) in brief.groups.iter().zip(&layout.spots) {
            for (at, spot) in spots.iter().enumerate() {
                let hidden = group.later || group.shown.is_some_and(|shown| at >= shown);
                nodes.push(node(group, *spot, hidden, seed.child(&group.slot).at(at)));
            }
        }
        let source = Scene {
            setting,
            nodes,
            furniture: layout.furniture,
            style: brief.style,
            light: light(&place),
            outdoor: ground == Ground::Outdoor,
            seed,
        };
        Ok(Self { brief, source })
    }

    /// The scene of a stage.
    ///
    /// # Errors
    /// When the sample has no such turn, or a turn's input is none of the pictures before it.
    pub(crate) fn scene(&self, stage: Stage) -> Result<Scene, Refusal> {
        let Stage::Turn(turn) = stage else { return Ok(self.source.clone()) };
        if self.brief.sample.kind == Kind::Generation && turn == 0 {
            return Ok(self.source.clone());
        }
        let Some(last) = self.brief.sample.turns.get(turn) else {
            return Err(Refusal(format!(
                "the sample has {} turns, none is number {turn}",
                self.brief.sample.turns.len()
            )));
        };
        let mut scene = match before(last, turn)? {
            None => self.source.clone(),
            Some(earlier) => self.scene(Stage::Turn(earlier))?,
        };
        for step in &last.operations {
            operations::find(&step.operation)?.apply(step, &self.brief, &mut scene)?;
        }
        Ok(scene)
    }

    /// The scene that a turn starts from, or `None` for a generation.
    pub(crate) fn input(&self, stage: Stage) -> Result<Option<Scene>, Refusal> {
        let Stage::Turn(turn) = stage else { return Ok(None) };
        match self.brief.sample.turns.get(turn) {
            Some(this) if self.brief.sample.kind == Kind::Editing => match before(this, turn)? {
                None => Ok(Some(self.source.clone())),
                Some(earlier) => self.scene(Stage::Turn(earlier)).map(Some),
            },
            _ => Ok(None),
        }
    }
}

/// The turn whose result a turn starts from, counted from 0; `None` for the source.
fn before(turn: &Turn, number: usize) -> Result<Option<usize>, Refusal> {
    match turn.inputs.first().map(String::as_str) {
        None | Some("source") => Ok(None),
        Some(input) => match input.strip_prefix("turn-").and_then(|n| n.parse::<usize>().ok()) {
            Some(earlier) if (1..=number).contains(&earlier) => Ok(Some(earlier - 1)),
            _ => Err(Refusal(format!("turn {} starts from `{input}`, which is no picture before it", number + 1))),
        },
    }
}

/// What things stand on, in this place and all that come after it.
fn ground(brief: &Brief) -> Ground {
    let mut places = brief.place.iter().chain(&brief.later_places).peekable();
    if places.peek().is_none() {
        Ground::Sheet
    } else if places.all(|place| place.backdrop.indoor()) {
        Ground::Indoor
    } else {
        Ground::Outdoor
    }
}

/// Takes in the things that a generation's text names and no requirement counts.
fn said(brief: &mut Brief) -> Result<(), Refusal> {
    let slots: Vec<&str> = brief.sample.bindings.iter().map(|binding| binding.slot.as_str()).collect();
    for slot in slots {
        if let Some(("object" | "surface", _)) = brief.bound(slot) {
            brief.group(slot)?;
        }
    }
    Ok(())
}

fn node(group: &Group, spot: layout::Spot, hidden: bool, seed: Seed) -> Node {
    let drawing = match &group.what {
        What::Icon { art, .. } => Drawing::Icon(art.clone()),
        What::Surface(surface) => Drawing::Surface(*surface),
    };
    Node {
        slot: group.slot.clone(),
        entry: group.entry.clone(),
        drawing,
        spot,
        look: group.look,
        text: group.text.clone(),
        type_style: group.type_style.clone(),
        lines: group.lines.clone(),
        hidden,
        seed,
    }
}

/// The light of a place on things: enough to belong there, not so much that colours are lost.
pub(crate) fn light(place: &Place) -> Option<(Rgb, f32)> {
    let (rgb, share) = backdrops::light(place);
    (share > 0.0).then_some((rgb, (share * 0.5).min(0.26)))
}

/// A plain tone that the things stand out from.
fn tone(brief: &Brief, tools: &Tools, rng: &mut Rng) -> Rgb {
    let mut colours: Vec<Rgb> = Vec::new();
    for group in &brief.groups {
        if let What::Icon { art, .. } = &group.what
            && let Some(sprite) = tools.sprites.get(tools.art, &key(art, &group.look))
        {
            colours.extend(&sprite.tones);
        }
    }
    let glows = brief.groups.iter().any(|group| group.look.glowing);
    let white = brief.groups.iter().any(|group| group.look.snow_dusted || group.look.translucent);
    plain::tone(&colours, glows, white, rng)
}

/// Whether a group is a surface that is held in this way.
pub(crate) fn mounted(group: &Group, mount: Mount) -> bool {
    matches!(group.what, What::Surface(surface) if surface.mount() == mount)
}
