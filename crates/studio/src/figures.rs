//! Figures: what the sciences draw. A figure is drawn from its entry's id by one function, on a sheet whose look the
//! sample asks for, and lettered with the labels that the sample asks for and no others.

pub(crate) mod astronomy;
pub(crate) mod biological;
pub(crate) mod comparative_reasoning;
pub(crate) mod culture_and_history;
pub(crate) mod earth_science;
pub(crate) mod ecology;
mod look;
pub(crate) mod mathematics;
pub(crate) mod mechanical_engineering;
mod page;
pub(crate) mod pen;
pub(crate) mod physics;
mod said;
pub(crate) mod size_reasoning;
pub(crate) mod symmetry_analysis;

pub(crate) use look::{Look, Tone};
pub(crate) use pen::Pen;

use crate::brief::{Brief, refuse};
use crate::canvas::Canvas;
use crate::colour::Rgb;
use crate::random::Seed;
use crate::recipes::Placed;
use crate::scene::{Tools, region_of};
use crate::studio::Refusal;
use pairloom_model::Requirement;
use pairloom_model::views::Region;

/// Draws one figure into a square of a thousand by a thousand.
pub(crate) type Figure = fn(&mut Pen);

/// The figures of one subtask.
pub(crate) struct Book {
    /// The pools whose entries are figures.
    pub pools: &'static [&'static str],
    /// Entry id and figure, sorted by id.
    pub figures: &'static [(&'static str, Figure)],
    /// Draws samples that name no figure but say in requirements what is to be drawn, as so many dots in so many rows. It
    /// looks at every requirement but labels, captions and the sheet's style, and refuses what it does not draw.
    pub free: Option<Free>,
    /// Whether `free` also draws samples with more than two figures, or with requirements that no figure meets by itself.
    pub rich: bool,
    /// Whether arrows and numbers that are asked for go from label to label; other figures draw their own.
    pub follows: bool,
}

/// Draws from a sample's requirements.
pub(crate) type Free = fn(&mut Pen, &Brief) -> Result<(), Refusal>;

impl Book {
    fn find(&self, entry: &str) -> Option<Figure> {
        let at = self.figures.binary_search_by_key(&entry, |(id, _)| id).ok()?;
        Some(self.figures[at].1)
    }
}

/// Requirements that every figure can meet by itself.
const PLAIN: [&str; 11] =
    ["style", "present", "shows", "visible", "panels", "left_of", "diagram", "above", "label", "caption", "colour"];

/// What a sample's requirements ask of its figures.
struct Asked<'a> {
    /// Slot and figure, in the order of the sample.
    figures: Vec<(&'a str, &'a str, Figure)>,
    labels: Vec<&'a str>,
    caption: &'a str,
    stacked: bool,
    /// Whether an arrow leads from each label to the next.
    arrows: bool,
    /// Whether the labels are numbered in their order.
    numbers: bool,
    tints: Vec<&'a str>,
    count: Option<usize>,
    diagram: Option<&'a str>,
    /// What must be seen, one a line.
    visible: String,
}

/// Draws a sample's figures over the whole canvas; the boxes of the figures and of the labels.
///
/// # Errors
/// A figure that the book has not, a requirement that a figure does not meet, a label that has no place in its figure.
pub(crate) fn draw(book: &Book, brief: &Brief, tools: &Tools, canvas: &mut Canvas) -> Result<Placed, Refusal> {
    let sample = brief.sample;
    let asked = read(book, brief)?;
    let seed = Seed::new(sample.seed).child("figure");
    let foot = if asked.caption.is_empty() { 0.0 } else { 100.0 };
    let composed = page::composed(brief);
    let look = match asked.diagram {
        Some(id) => Look::find(id).map_or_else(|| refuse(format!("Studio has no diagram style `{id}`")), Ok)?,
        None if sample.subtask.as_str() == "astronomy" => Look::night(said::black(sample.instruction.as_str())),
        None => said::look(&sample.instruction).unwrap_or_else(|| Look::plain(seed)),
    };
    let look = if composed && said::white(&sample.instruction) { look.on_white() } else { look };
    look.ground(canvas, seed.child("ground"));
    let (mut boxes, mut text, mut bare) = (Vec::new(), Vec::new(), false);
    let (mut placed, areas) = (Vec::new(), page::areas(canvas, asked.figures.len().max(1), asked.stacked, foot > 0.0));
    let cards = if composed { page::cards(&areas, canvas, foot, look.nightly()) } else { Vec::new() };
    if composed {
        page::dress(canvas, &look, seed, &cards, asked.diagram.is_none());
    }
    let eyepiece = composed && said::round_field(&sample.instruction);
    if eyepiece {
        said::eyepiece(canvas, &look);
    }
    let tints = asked.tints.iter().map(|tint| brief.rgb(tint)).collect::<Result<Vec<_>, _>>()?;
    if let (true, Some(free), [area, ..]) = (asked.figures.is_empty(), book.free, areas.as_slice()) {
        let draw = |canvas: &mut Canvas, area: [f32; 4]| {
            let mut pen = Pen::new(canvas, tools, &look, area, seed);
            pen.labels = asked.labels.iter().map(|label| (*label).to_owned()).collect();
            pen.visible.clone_from(&asked.visible);
            free(&mut pen, brief)?;
            pen.finish()
        };
        let mut area = *area;
        if composed {
            let covers = page::covers(canvas, &look, |trial| drop(draw(trial, area)));
            area = page::placed(canvas, &look, area, covers, &page::Spot { card: None, foot, eyepiece }).0;
        }
        let ground = canvas.owners.open();
        let finished = draw(canvas, area)?;
        canvas.owners.turn_to(ground);
        bare = finished.bare;
        boxes.extend(finished.things.into_iter().filter_map(|(slot, area)| Some((slot, region_of(area, canvas)?))));
        placed.extend(finished.labels);
    }
    for (at, (figure, area)) in asked.figures.iter().zip(&areas).enumerate() {
        let (slot, entry, _) = *figure;
        let draw = |canvas: &mut Canvas, area: [f32; 4]| {
            let mut pen = Pen::new(canvas, tools, &look, area, seed.at(at));
            pen.keep_in(cards.get(at));
            one(&mut pen, figure, &asked, brief, &tints);
        };
        let (mut area, mut covered) = (*area, *area);
        if composed {
            let covers = page::covers(canvas, &look, |trial| draw(trial, area));
            let spot = page::Spot { card: cards.get(at), foot, eyepiece };
            (area, covered) = page::placed(canvas, &look, area, covers, &spot);
        }
        let clipped = cards.get(at).filter(|_| look.nightly()).and_then(|card| page::clip(canvas, *card));
        let ground = canvas.owners.open();
        let region = region_of(covered, canvas);
        canvas.owners.claim_grounded(slot, region);
        let mut pen = Pen::new(canvas, tools, &look, area, seed.at(at));
        pen.keep_in(cards.get(at));
        one(&mut pen, figure, &asked, brief, &tints);
        let finished = pen.finish()?;
        if let Some(before) = clipped {
            canvas.clip = before;
        }
        canvas.owners.turn_to(ground);
        if asked.count.is_some() && !finished.counted {
            return refuse(format!("Studio's figure of `{entry}` has no parts to be counted"));
        }
        if !tints.is_empty() && !finished.tinted {
            return refuse(format!("Studio's figure of `{entry}` has no part to be coloured"));
        }
        placed.extend(finished.labels);
        boxes.extend(region.map(|region| (slot.to_owned(), region)));
    }
    for label in &asked.labels {
        match placed.iter().find(|(text, _)| text == label) {
            Some((label, area)) => text.extend(region_of(*area, canvas).map(|region| (label.clone(), region))),
            None => return refuse(format!("Studio's figure has no place for the label `{label}`")),
        }
    }
    // A title is text too, though no label.
    for (title, area) in placed.iter().filter(|(title, _)| !asked.labels.contains(&title.as_str())) {
        text.extend(region_of(*area, canvas).map(|region| (title.clone(), region)));
    }
    if book.follows && (asked.arrows || asked.numbers) {
        let rows: Vec<[f32; 4]> =
            asked.labels.iter().filter_map(|label| Some(placed.iter().find(|(text, _)| text == label)?.1)).collect();
        let mut pen = Pen::new(canvas, tools, &look, [0.0, 0.0, 1000.0, 1000.0], seed);
        page::follow(&mut pen, &rows, asked.arrows, asked.numbers);
        pen.finish()?;
    }
    // A figure that has a place of its own for the caption has written it there.
    let written = placed.iter().find(|(text, _)| text == asked.caption);
    if let Some((_, area)) = written {
        let region = region_of(*area, canvas);
        region.into_iter().for_each(|region| canvas.owners.share(asked.caption, "caption", region));
        text.extend(region.map(|region| ("caption".to_owned(), region)));
    } else if !asked.caption.is_empty() {
        let area = [canvas.width * 0.06, canvas.height - 92.0, canvas.width * 0.88, 52.0];
        let mut pen = Pen::new(canvas, tools, &look, [0.0, 0.0, canvas.width, canvas.height], seed);
        pen.caption(asked.caption, area)?;
        text.extend(region_of(area, canvas).map(|region| ("caption".to_owned(), region)));
    }
    if composed && said::colourless(brief) {
        look.print(canvas);
    }
    let regions: Vec<Region> = text.iter().map(|(_, region)| *region).collect();
    if !bare {
        look.finish(canvas, seed.child("finish"), &regions);
    }
    boxes.extend(text);
    Ok(Placed { things: boxes, text: regions })
}

/// The labels of one of two figures where the first half of them belongs to the first figure, the second to the other.
fn halves<'s>(asked: &'s Asked, brief: &Brief, slot: &str) -> Option<&'s [&'s str]> {
    let [(first, ..), (second, ..)] = asked.figures.as_slice() else { return None };
    let (left, right) = asked.labels.split_at(asked.labels.len() / 2);
    let owns = |slot: &str, labels: &[&str]| {
        let texts = brief.bound(slot).map(|(_, entry)| &entry.texts);
        labels.iter().all(|label| texts.is_some_and(|texts| texts.values().any(|text| text == label)))
    };
    let told = left.len() == right.len() && owns(first, left) && owns(second, right);
    told.then_some(if slot == *first { left } else { right })
}

/// Draws one of a sample's figures with its labels.
fn one<'a>(pen: &mut Pen<'a>, figure: &(&str, &str, Figure), asked: &Asked, brief: &Brief<'a>, tints: &[Rgb]) {
    let (slot, _, draw) = *figure;
    pen.labels = asked.labels.iter().map(|label| (*label).to_owned()).collect();
    pen.entry = brief.bound(slot).map(|(_, entry)| entry);
    if let Some(own) = halves(asked, brief, slot) {
        pen.labels.retain(|label| own.contains(&label.as_str()));
    }
    // Two templates letter both figures, and require it of the first alone.
    match brief.sample.template.as_str() {
        "exploded-two" => {
            let parts = pen.entry.into_iter().flat_map(|entry| &entry.texts);
            pen.labels.extend(parts.filter(|(name, _)| name.starts_with("part")).map(|(_, part)| part.clone()));
        }
        "levers-classes" => {
            let at = asked.figures.iter().position(|(of, ..)| *of == slot).unwrap_or_default();
            pen.labels = asked.labels.get(at).map(|label| (*label).to_owned()).into_iter().collect();
            pen.labels.extend(["F", "L", "E"].map(str::to_owned));
            // The number of its class stands in the margin.
            if let Some(class) = asked.labels.get(at) {
                pen.label_at(class, (-420.0, 500.0));
            }
        }
        "levers-json" => pen.labels.extend(["Fulcrum", "Load", "Effort"].map(str::to_owned)),
        _ => {}
    }
    pen.tints = tints.to_vec();
    pen.visible.clone_from(&asked.visible);
    brief.bound(slot).map_or("", |(pool, _)| pool).clone_into(&mut pen.pool);
    pen.count = asked.count;
    draw(pen);
    // The name of a whole figure stands under it.
    for requirement in &brief.sample.requirements {
        let mine = requirement.name == "label" && requirement.arguments.first().is_some_and(|of| of == slot);
        if let (true, Some(name)) = (mine, &requirement.value) {
            pen.label_at(name, (500.0, 1060.0));
        }
    }
}

fn read<'a>(book: &Book, brief: &Brief<'a>) -> Result<Asked<'a>, Refusal> {
    let mut asked = Asked {
        figures: Vec::new(),
        labels: Vec::new(),
        caption: "",
        stacked: false,
        arrows: false,
        numbers: brief.sample.template == "organs-request-order",
        tints: Vec::new(),
        count: None,
        diagram: None,
        visible: String::new(),
    };
    for binding in &brief.sample.bindings {
        let slot = binding.slot.as_str();
        match brief.bound(slot) {
            Some((pool, entry)) if book.pools.contains(&pool) => {
                let id = entry.id.as_str();
                let Some(figure) = book.find(id) else { return refuse(format!("Studio has no figure of `{id}`")) };
                asked.figures.push((slot, id, figure));
            }
            Some(("diagram_style", entry)) => asked.diagram = Some(entry.id.as_str()),
            _ => {}
        }
    }
    let more = |requirement: &Requirement| !PLAIN.contains(&requirement.name.as_str());
    let beyond = book.rich && (asked.figures.len() > 2 || brief.sample.requirements.iter().any(more));
    let free = book.free.is_some() && (asked.figures.is_empty() || beyond);
    if free {
        asked.figures.clear();
    }
    if !free && !(1..=3).contains(&asked.figures.len()) {
        return refuse(format!("Studio draws one figure, two or three, not {}", asked.figures.len()));
    }
    brief.sample.requirements.iter().try_for_each(|requirement| require(&mut asked, requirement, free))?;
    Ok(asked)
}

fn require<'a>(asked: &mut Asked<'a>, requirement: &'a Requirement, free: bool) -> Result<(), Refusal> {
    let value = requirement.value.as_deref().unwrap_or_default();
    match requirement.name.as_str() {
        // What the figure shows is what its function draws.
        "visible" => {
            asked.visible.push_str(value);
            asked.visible.push('\n');
        }
        // A style is laid over the whole picture.
        "style" | "present" | "shows" | "panels" | "left_of" | "diagram" | "between" | "order" | "together"
        | "direction" | "curve" => {}
        "arrow" => asked.arrows = true,
        "above" => asked.stacked = true,
        "label" => asked.labels.push(value),
        "caption" => asked.caption = value,
        _ if free => {}
        "colour" => asked.tints.push(value),
        // What a chart's entry says itself: two curves, four slices, four bars.
        "count" if matches!(requirement.arguments.as_slice(), [thing] if ["curve", "slice", "bar"].contains(&thing.as_str())) =>
            {}
        "count" if asked.count.is_none() && value.parse::<usize>().is_ok() => asked.count = value.parse().ok(),
        _ => return refuse(format!("Studio cannot draw the requirement `{requirement}` in a figure")),
    }
    Ok(())
}

/// Things from left to right: as was asked for in pairs of slots, otherwise as they were named.
fn in_order<'a, T>(
    mut things: Vec<T>,
    slot: impl Fn(&T) -> &'a str,
    left_of: &[(&str, &str)],
) -> Result<Vec<T>, Refusal> {
    let mut row = Vec::new();
    while !things.is_empty() {
        let waits = |thing: &T| {
            let here = |left: &str| things.iter().any(|other| slot(other) == left);
            left_of.iter().any(|(left, right)| *right == slot(thing) && here(left))
        };
        let Some(next) = things.iter().position(|thing| !waits(thing)) else {
            return refuse("the things cannot stand in the order that is asked for");
        };
        row.push(things.remove(next));
    }
    Ok(row)
}
