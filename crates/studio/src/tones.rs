//! Tones: a text lettered so that type, palette, setting and ornament agree with how it feels.

mod extras;
mod grade;
mod letters;
mod ornaments;
mod pair;
mod row;
mod settings;
mod stage;

use crate::brief::{Brief, refuse};
use crate::canvas::Canvas;
use crate::colour::{BLACK, Rgb, WHITE};
use crate::lettering::Typesetter;
use crate::random::{Rng, Seed};
use crate::recipes::Placed;
use crate::scene::{Tools, region_of};
use crate::studio::Refusal;
use crate::typeset::desk::{SetLine, arrange, ink_box};
use crate::typeset::solve::Flush;
use pairloom_model::Entry;
use row::Row;

/// What a setting or an ornament paints on.
struct Stage<'a> {
    canvas: &'a mut Canvas,
    tools: &'a Tools<'a>,
    type_: &'a Typesetter,
    row: &'static Row,
    /// The row's font, or the other one that says the same.
    font: &'static str,
    rng: Rng,
    seed: Seed,
}

/// The place within a setting that the words stand on.
#[derive(Clone, Copy, Debug)]
struct Plate {
    /// Left, top, width, height.
    area: [f32; 4],
    ground: Rgb,
}

/// When an ornament is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Layer {
    Behind,
    Over,
}

/// Where an ornament goes: round, behind or over the words.
#[derive(Clone, Copy, Debug)]
struct Room {
    plate: Plate,
    /// The box of the words' ink.
    words: [f32; 4],
    layer: Layer,
}

/// What a sample asks for.
struct Asked<'a> {
    text: &'a str,
    sides: [&'a str; 2],
    scene: bool,
    ornament: bool,
    /// Letters as the tone's type describes them are asked for in so many words.
    type_: bool,
    palette: bool,
    /// The tone is to be read from the wording.
    unstated: bool,
}

/// Paints a sample.
pub(crate) fn paint(brief: &Brief, tools: &Tools, canvas: &mut Canvas) -> Result<Placed, Refusal> {
    let asked = read(brief)?;
    let seed = Seed::new(brief.sample.seed).child("tones");
    if !asked.sides[0].is_empty() {
        return pair::paint(brief, tools, canvas, asked.sides, seed);
    }
    let row = match brief.bound("mood") {
        Some((_, entry)) => row::of(entry.id.as_str())?,
        None => fitting(brief, seed)?,
    };
    let font = font(row, seed, asked.type_);
    let mut stage = Stage { canvas, tools, type_: tools.type_, row, font, rng: seed.child("stage").rng(), seed };
    let open = !asked.palette && !asked.type_ && !bare(brief) && suits(brief) && seed.child("open").rng().chance(0.6);
    let placed_in = asked.scene || open || (asked.unstated && !plain_ground(brief));
    let plate = if placed_in { (row.setting)(&mut stage) } else { page(&mut stage) };
    if asked.palette && !placed_in {
        accents(&mut stage, plate);
    }
    if placed_in && (asked.palette || row.moody) {
        grade::grade(stage.canvas, &row.palette(), if asked.palette { 0.72 } else { 0.4 });
    }
    let ornament = asked.ornament || (asked.unstated && !plain_ground(brief));
    let (inks, letters) = letter(&mut stage, asked.text, plate, (ornament, asked.type_))?;
    let region = whole(&inks).and_then(|area| region_of(area, canvas));
    canvas.owners.turn_to(letters);
    canvas.owners.claim("line", region);
    canvas.owners.turn_to(0);
    let things = region.map(|region| ("line".to_owned(), region)).into_iter().collect();
    let text = inks.iter().filter_map(|area| region_of(*area, canvas)).collect();
    Ok(Placed { things, text })
}

/// Sets the words on a plate with their ornament; gives where they stand and the piece of the picture that they are.
fn letter(
    stage: &mut Stage,
    text: &str,
    plate: Plate,
    (ornament, capitals): (bool, bool),
) -> Result<(Vec<[f32; 4]>, u16), Refusal> {
    let row = stage.row;
    let capitals = capitals && row.type_says_capitals();
    let text = if capitals { text.to_uppercase() } else { text.to_owned() };
    let [x, y, w, h] = plate.area;
    let margin = if ornament { row.margin } else { 0.07 };
    let pad = w.min(h) * margin;
    let room = [x + pad, y + pad, w - 2.0 * pad, h - 2.0 * pad];
    let most = if h > w * 0.9 { row.most + 1 } else { row.most };
    // A quiet text is small for its sheet, yet never too small to read.
    let inner = [room[0] + room[2] * (1.0 - row.fill) / 2.0, room[1], room[2] * row.fill, room[3] * row.fill.max(0.6)];
    let inner = [inner[0], room[1] + (room[3] - inner[3]) / 2.0, inner[2], inner[3]];
    let lines = arrange(stage.type_, &text, (stage.font, row.spacing), inner, Flush::Centre, (210.0, most))?;
    let lines = if lines.first().is_some_and(|line| line.size < 54.0) {
        arrange(stage.type_, &text, (stage.font, row.spacing), room, Flush::Centre, (64.0, most + 1))?
    } else {
        lines
    };
    let words = ink_box(&lines, room);
    if ornament {
        (row.ornament)(stage, &Room { plate, words, layer: Layer::Behind });
    }
    let letters = letters::draw(stage, &lines, plate.ground)?;
    if ornament {
        (row.ornament)(stage, &Room { plate, words, layer: Layer::Over });
    }
    Ok((boxes(&lines), letters))
}

fn boxes(lines: &[SetLine]) -> Vec<[f32; 4]> {
    lines.iter().map(|set| set.line.ink(set.x, set.baseline, set.size)).collect()
}

/// The box round boxes.
fn whole(inks: &[[f32; 4]]) -> Option<[f32; 4]> {
    inks.iter().copied().reduce(|a, b| {
        let (left, top) = (a[0].min(b[0]), a[1].min(b[1]));
        let (right, bottom) = ((a[0] + a[2]).max(b[0] + b[2]), (a[1] + a[3]).max(b[1] + b[3]));
        [left, top, right - left, bottom - top]
    })
}

/// A bare page in the tone's ground.
fn page(stage: &mut Stage) -> Plate {
    let ground = stage.tone(0);
    stage.wash(ground.lighter(0.018), ground.lighter(-0.022));
    let (w, h) = (stage.canvas.width, stage.canvas.height);
    let (x, y) = (w * stage.rng.between(0.3, 0.7), h * stage.rng.between(0.2, 0.5));
    let light = if ground.lab().l > 0.5 { WHITE } else { ground.lighter(0.25) };
    stage.canvas.soft(x, y, w * 0.6, h * 0.55, light, 0.22);
    if ground.lab().l > 0.35 {
        stage.canvas.soft(w * 0.5, h * 1.05, w * 0.8, h * 0.3, BLACK, 0.08);
    }
    let pad = w.min(h) * 0.035;
    Plate { area: [pad, pad, w - 2.0 * pad, h - 2.0 * pad], ground }
}

/// The font for this sample; what is asked for in so many words is drawn with the row's own.
fn font(row: &Row, seed: Seed, said: bool) -> &'static str {
    match row.other {
        Some(other) if !said && seed.child("font").rng().chance(0.4) => other,
        _ => row.font,
    }
}

/// Bands in the palette's other colours at the rim of a page, so that all of them are seen.
fn accents(stage: &mut Stage, plate: Plate) {
    let (w, h) = (stage.canvas.width, stage.canvas.height);
    let thick = w.min(h) * 0.026;
    let (a, b) = (stage.tone(2), stage.tone(3));
    match stage.rng.below(3) {
        0 => {
            for (top, second) in [(0.0, thick), (h - thick, h - thick * 1.5)] {
                stage.canvas.rect(0.0, top, w, thick, a);
                stage.canvas.rect(0.0, second, w, thick * 0.5, b);
            }
        }
        1 => {
            let [x, y, pw, ph] = plate.area;
            for (inset, ink, width) in [(0.0, a, thick * 0.6), (thick * 1.1, b, thick * 0.25)] {
                if let Some(path) =
                    crate::canvas::rounded(x + inset, y + inset, pw - 2.0 * inset, ph - 2.0 * inset, 6.0)
                {
                    stage.canvas.stroke(&path, ink, width);
                }
            }
        }
        _ => {
            stage.canvas.rect(0.0, 0.0, thick * 1.5, h, a);
            stage.canvas.rect(thick * 1.5, 0.0, thick * 0.5, h, b);
            stage.canvas.rect(w - thick * 1.5, 0.0, thick * 1.5, h, a);
            stage.canvas.rect(w - thick * 2.0, 0.0, thick * 0.5, h, b);
        }
    }
}

/// Whether a tone's own setting is one that the words could stand in: a birthday is not kept in a harvest barn.
fn suits(brief: &Brief) -> bool {
    let (Some((_, mood)), Some((_, line))) = (brief.bound("mood"), brief.bound("line")) else { return true };
    let mut own = line.tags.iter().filter(|tag| tag.starts_with("fits:")).peekable();
    own.peek().is_none() || own.any(|tag| mood.tags.contains(tag))
}

/// Whether the sample says that nothing stands round the words.
fn bare(brief: &Brief) -> bool {
    let template = brief.sample.template.as_str();
    let said = brief.sample.instruction.to_lowercase();
    if ["leave it at that", "nothing else", "nothing more"].iter().any(|words| said.contains(words)) {
        return true;
    }
    (template.ends_with("-caption") && !template.ends_with("period-caption")) || template.starts_with("elegant-command")
}

/// Whether the sample wants the words on an empty ground.
fn plain_ground(brief: &Brief) -> bool {
    brief.sample.requirements.iter().any(|requirement| requirement.name == "palette")
        && brief.bound("mood").is_some()
        && !brief.sample.requirements.iter().any(|requirement| requirement.name == "scene")
}

fn read<'a>(brief: &Brief<'a>) -> Result<Asked<'a>, Refusal> {
    let mut asked = Asked {
        text: "",
        sides: [""; 2],
        scene: false,
        ornament: false,
        type_: false,
        palette: false,
        unstated: false,
    };
    let mood = brief.bound("mood").map(|(_, entry)| entry);
    let says = |what: &str, value: &str| mood.and_then(|mood| mood.texts.get(what)).is_some_and(|text| text == value);
    for requirement in &brief.sample.requirements {
        let value = requirement.value.as_deref().unwrap_or_default();
        let arguments: Vec<&str> = requirement.arguments.iter().map(String::as_str).collect();
        match (requirement.name.as_str(), arguments.as_slice()) {
            ("text", ["picture"]) => asked.text = value,
            ("text", ["left"]) => asked.sides[0] = value,
            ("text", ["right"]) => asked.sides[1] = value,
            ("tone", []) => asked.unstated = mood.is_none_or(|mood| mood.id.as_str() != value),
            ("scene", []) if says("setting", value) => asked.scene = true,
            ("palette", []) if says("palette", value) => asked.palette = true,
            ("shows", ["picture"]) if says("ornament", value) => asked.ornament = true,
            ("shows", ["picture"]) if says("type", value) => asked.type_ = true,
            // The tones of two sides are bound; a style is laid over the picture.
            ("lettering", ["left" | "right"]) | ("style", []) => {}
            _ => return refuse(format!("Studio cannot letter the requirement `{requirement}`")),
        }
    }
    if asked.text.is_empty() && asked.sides.iter().any(|side| side.is_empty()) {
        return refuse("there is no text to letter");
    }
    Ok(asked)
}

/// A tone that the text's own entry fits, where none is named.
fn fitting(brief: &Brief, seed: Seed) -> Result<&'static Row, Refusal> {
    let line: Option<&Entry> = brief.bound("line").map(|(_, entry)| entry);
    let asked = brief.sample.requirements.iter().find(|requirement| requirement.name == "tone");
    let family = asked.and_then(|requirement| requirement.value.as_deref()).unwrap_or_default();
    if let Ok(entry) = brief.entry("tone", family) {
        return row::of(entry.id.as_str());
    }
    let shares = |entry: &Entry| {
        line.is_none_or(|line| line.tags.iter().any(|tag| tag.starts_with("fits:") && entry.tags.contains(tag)))
    };
    let drawn = |loose: bool| -> Vec<&'static Row> {
        row::all()
            .filter(|row| {
                brief
                    .pools
                    .entry("tone", row.id)
                    .is_some_and(|entry| entry.tags.contains(family) && (loose || shares(entry)))
            })
            .collect()
    };
    let mut rows = drawn(false);
    if rows.is_empty() {
        rows = drawn(true);
    }
    if rows.is_empty() {
        refuse(format!("Studio has no tone `{family}`"))
    } else {
        Ok(seed.child("fit").rng().pick(&rows))
    }
}
