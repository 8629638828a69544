//! Architecture: buildings and their parts, of a stated place and period. Each monument is built in space from faces and
//! seen from where the sample says, in a whole picture or as a drawing on a sheet.

mod air;
mod camera;
mod labels;
mod matter;
mod mesh;
mod monuments;
mod nature;
mod paint;
mod raster;
mod roofs;
mod shade;
mod shapes;
mod sheet;
mod show;
mod site;
mod vector;
mod walls;

use crate::brief::{Brief, refuse};
use crate::canvas::Canvas;
use crate::colour::Rgb;
use crate::figures::{Pen, Tone, in_order};
use crate::random::Seed;
use crate::studio::Refusal;
use labels::Grid;
use pairloom_model::Entry;
use sheet::{Palette, Sheet};
use show::{Show, Shown};

/// What a sample asks for.
struct Asked<'a> {
    /// Slot and monument, from left to right.
    monuments: Vec<(&'a str, &'a Entry)>,
    vantage: &'a str,
    diagram: bool,
    caption: bool,
    /// Label and what it stands at.
    labels: Vec<(&'a str, &'a str)>,
}

pub(super) fn draw(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    let asked = read(brief)?;
    let (canvas, ..) = pen.easel();
    let (width, height) = (canvas.width, canvas.height - if asked.caption { 100.0 } else { 0.0 });
    let seed = (Seed::new(brief.sample.seed).child("architecture").rng().unit() * 60_000.0) as usize;
    match (asked.monuments.as_slice(), asked.diagram) {
        ([one], false) => {
            picture(pen, *one, asked.vantage, picture_area(asked.vantage, width, height, asked.caption), seed)
        }
        ([one], true) => diagram(pen, *one, [0.0, 0.0, width, height], seed),
        (several, sheet) => row(pen, several, &asked, sheet, (width, height), seed),
    }
}

fn read<'a>(brief: &Brief<'a>) -> Result<Asked<'a>, Refusal> {
    let mut asked = Asked {
        monuments: super::all(brief, "monument"),
        vantage: super::all(brief, "vantage").first().map_or("eye_level", |(_, entry)| entry.id.as_str()),
        diagram: false,
        caption: false,
        labels: Vec::new(),
    };
    let (mut left_of, mut panels) = (Vec::new(), None);
    for requirement in &brief.sample.requirements {
        let value = requirement.value.as_deref().unwrap_or_default();
        match (requirement.name.as_str(), requirement.arguments.as_slice()) {
            // What is to be seen and its period are the monument's own; a style is laid over the finished picture.
            ("present" | "shows" | "period" | "style", _) => {}
            ("diagram", _) => asked.diagram = true,
            ("caption", _) => asked.caption = true,
            ("label", [at]) => asked.labels.push((at.as_str(), value)),
            ("panels", _) => panels = value.parse::<usize>().ok(),
            ("left_of", [left, right]) => left_of.push((left.as_str(), right.as_str())),
            _ => return refuse(format!("Studio cannot draw the requirement `{requirement}` of a building")),
        }
    }
    if asked.monuments.is_empty() {
        return refuse("the sample names no monument");
    }
    asked.monuments = in_order(asked.monuments, |(slot, _)| slot, &left_of)?;
    if panels.is_some_and(|panels| panels != asked.monuments.len()) {
        return refuse("the panels are not as many as the monuments");
    }
    Ok(asked)
}

/// The part of the canvas that a picture has: all of it, unless the sample asks for a format or a margin.
fn picture_area(vantage: &str, width: f32, height: f32, caption: bool) -> [f32; 4] {
    let shape = match vantage {
        "tall_format" => Some(0.7),
        "square_format" => Some(1.0),
        "panorama" => Some(1.75),
        _ => None,
    };
    let margin = 36.0;
    if vantage == "framed" {
        let low = if caption { margin * 0.5 } else { margin };
        return [margin, margin, width - margin * 2.0, height - margin - low];
    }
    let Some(shape) = shape else { return [0.0, 0.0, width, height] };
    // A canvas that has nearly the shape that is asked for is filled.
    if !caption && (width / height / shape).ln().abs() < 0.16 {
        return [0.0, 0.0, width, height];
    }
    let (w, h) = (width - margin * 2.0, height - margin * if caption { 1.5 } else { 2.0 });
    let (w, h) = if w / h > shape { (h * shape, h) } else { (w, w / shape) };
    [(width - w) / 2.0, margin + ((height - margin * 2.0) - h).max(0.0) / 2.0, w, h]
}

/// Paints a monument into an area in units of the canvas; everything that comes back is in units of the pen.
fn paint(pen: &mut Pen, show: &Show, area: [f32; 4]) -> Option<(Shown, Grid)> {
    let (canvas, _, origin, zoom) = pen.easel();
    let (scale, most) = (canvas.scale, (canvas.pixmap.width() as usize, canvas.pixmap.height() as usize));
    let edge = |at: f32, most: usize| ((at * scale).round().max(0.0) as usize).min(most);
    let (left, top) = (edge(area[0], most.0), edge(area[1], most.1));
    let (right, low) = (edge(area[0] + area[2], most.0), edge(area[1] + area[3], most.1));
    let Canvas { pixmap, owners, .. } = canvas;
    let mut page = paint::Page { data: pixmap.data_mut(), width: most.0, unit: scale, owners };
    let room = show.room.map(|room| room.map(|value| value * scale));
    let inner = Show { room, ..*show };
    let mut shown = show::show(&mut page, [left, top, right - left, low - top], &inner)?;
    let unit = 1.0 / (scale * zoom);
    let back = |x: f32, y: f32| ((x / scale - origin.0) / zoom, (y / scale - origin.1) / zoom);
    let [x, y, w, h] = shown.stands;
    let corner = back(x, y);
    shown.stands = [corner.0, corner.1, w * unit, h * unit];
    shown.marks.iter_mut().for_each(|(_, at)| *at = back(at.0, at.1));
    let grid = Grid::new(shown.covers.iter().map(|&(x, y)| back(x, y)));
    Some((shown, grid))
}

fn unknown<T>(entry: &Entry) -> Result<T, Refusal> {
    refuse(format!("Studio has no building of `{}`", entry.id))
}

/// A whole picture of one monument.
fn picture(
    pen: &mut Pen,
    (slot, entry): (&str, &Entry),
    vantage: &str,
    area: [f32; 4],
    seed: usize,
) -> Result<(), Refusal> {
    let show = Show { id: entry.id.as_str(), vantage, seed, sheet: None, room: None };
    let Some((shown, _)) = paint(pen, &show, area) else { return unknown(entry) };
    pen.stands(slot, shown.stands);
    frame(pen, area);
    // The sheet's grain does not lie over a whole picture.
    pen.bare();
    Ok(())
}

/// A line round a picture that does not fill the canvas.
fn frame(pen: &mut Pen, area: [f32; 4]) {
    let (canvas, _, origin, zoom) = pen.easel();
    if area[0] < 1.0 && area[2] > canvas.width - 1.0 && area[3] > canvas.height - 1.0 {
        return;
    }
    let whole = area[0] < 1.0 && area[2] > canvas.width - 1.0;
    let at = |x: f32, y: f32| ((x - origin.0) / zoom, (y - origin.1) / zoom);
    let [x, y, w, h] = area;
    let ink = pen.tone(Tone::Ink);
    if whole {
        pen.stroke(&[at(x, y + h), at(x + w, y + h)], ink, 3.0);
    } else {
        pen.stroke(&[at(x, y), at(x + w, y), at(x + w, y + h), at(x, y + h), at(x, y)], ink, 3.0);
    }
}

/// A drawing of one monument on a sheet, its parts named.
fn diagram(pen: &mut Pen, (slot, entry): (&str, &Entry), area: [f32; 4], seed: usize) -> Result<(), Refusal> {
    let [x, y, w, h] = area;
    let side = if w > h { 0.16 } else { 0.08 };
    let room = [x + w * side, y + h * 0.13, w * (1.0 - 2.0 * side), h * 0.74];
    let show = Show { id: entry.id.as_str(), vantage: "diagram", seed, sheet: Some(sheet(pen)), room: Some(room) };
    let Some((shown, grid)) = paint(pen, &show, area) else { return unknown(entry) };
    pen.stands(slot, shown.stands);
    let asked: Vec<&(&str, (f32, f32))> = shown.marks.iter().filter(|(name, _)| pen.asks(name)).collect();
    let letter = pen.letter();
    let (canvas, _, origin, zoom) = pen.easel();
    let bounds = [-origin.0 / zoom, -origin.1 / zoom, canvas.width / zoom, (y + h) / zoom];
    let sizes: Vec<((f32, f32), (f32, f32))> =
        asked.iter().map(|(name, at)| ((name.chars().count() as f32 * letter * 0.56, letter), *at)).collect();
    let places = labels::place(&sizes, &grid, bounds);
    let paper = pen.tone(Tone::Paper);
    for ((_, at), put) in asked.iter().zip(&places) {
        pen.stroke(&[*put, *at], paper, 8.0);
    }
    for ((name, at), put) in asked.iter().zip(&places) {
        pen.label(name, *at, *put);
    }
    Ok(())
}

/// Several monuments side by side, each in a picture of its own, or all on one sheet.
fn row(
    pen: &mut Pen,
    monuments: &[(&str, &Entry)],
    asked: &Asked,
    on_sheet: bool,
    (width, height): (f32, f32),
    seed: usize,
) -> Result<(), Refusal> {
    let count = monuments.len() as f32;
    let (_, _, origin, zoom) = pen.easel();
    let letter = pen.letter() * zoom;
    let (gap, foot) = (24.0, letter * if on_sheet { 4.6 } else { 2.4 });
    let wide = (width - gap * (count + 1.0)) / count;
    let tall = (height - gap - foot).min(wide * 1.62);
    let top = (height - tall - foot) / 2.0 + gap * 0.25;
    for (number, &(slot, entry)) in monuments.iter().enumerate() {
        let left = gap + (wide + gap) * number as f32;
        let area = [left, top.max(gap * 0.6), wide, tall];
        let show = Show {
            id: entry.id.as_str(),
            vantage: if on_sheet { "diagram" } else { asked.vantage },
            seed: seed + number * 3,
            sheet: on_sheet.then(|| sheet(pen)),
            room: None,
        };
        let Some((shown, _)) = paint(pen, &show, area) else { return unknown(entry) };
        pen.stands(slot, shown.stands);
        if !on_sheet {
            frame(pen, area);
        }
        let at = ["left", "right"].get(number).copied().unwrap_or_default();
        let put = ((left + wide / 2.0 - origin.0) / zoom, (area[1] + tall + letter * 1.9 - origin.1) / zoom);
        for (_, label) in asked.labels.iter().filter(|(of, _)| *of == slot || *of == at) {
            // All names stand at one height; a long one is broken into lines as wide as its picture.
            pen.tag(label, put, put, wide / zoom);
        }
    }
    Ok(())
}

/// The sheet that a pen draws on.
fn sheet(pen: &mut Pen) -> Sheet {
    let [paper, ink, green, red] = [Tone::Paper, Tone::Ink, Tone::Green, Tone::Red].map(|tone| pen.tone(tone));
    let share = |rgb: Rgb| [rgb.0, rgb.1, rgb.2].map(|part| f32::from(part) / 255.0);
    let palette = if between(green, paper, ink) {
        if between(red, paper, ink) { Palette::Shades } else { Palette::Two(share(red)) }
    } else {
        Palette::Colour
    };
    let look = pen.look();
    Sheet { paper: share(paper), ink: share(ink), palette, rough: look.rough(), weight: look.weight() }
}

/// Whether a colour is a mixture of two others.
fn between(rgb: Rgb, a: Rgb, b: Rgb) -> bool {
    (0..=50).any(|step| {
        let mixed = a.mix(b, step as f32 / 50.0).lab();
        mixed.distance(rgb.lab()) < 0.02
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::colour::hex;

    #[test]
    fn shades_are_told_from_colours() {
        let (paper, ink) = (hex(0xfa_f6_ea), hex(0x1c_1c_1c));
        assert!(between(paper.mix(ink, 0.4), paper, ink));
        assert!(!between(hex(0x3f_9a_4f), paper, ink));
    }

    #[test]
    fn formats_have_their_shape() {
        for (vantage, shape) in [("panorama", 1.75), ("square_format", 1.0), ("tall_format", 0.7)] {
            let [_, _, w, h] = picture_area(vantage, 1300.0, 1000.0, false);
            assert!((w / h - shape).abs() < 0.01, "{vantage}: {w} by {h}");
        }
        assert_eq!(picture_area("low_view", 1000.0, 900.0, true), [0.0, 0.0, 1000.0, 900.0]);
    }
}
