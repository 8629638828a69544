//! The page of a figure: what lies about it on a plain sheet, a card for each of several figures, and how large a figure can be
//! drawn so that what it draws fills its place.

use super::look::{Look, Tone};
use super::pen::Pen;
use crate::brief::Brief;
use crate::canvas::Canvas;
use crate::colour::{BLACK, Rgb, hex};
use crate::random::{Rng, Seed};

/// Left, top, width, height in units.
pub(super) type Area = [f32; 4];

/// Muted colours of mats and rules.
const MATS: [u32; 7] = [0x2f6fc4, 0x2a9d96, 0x3f9a4f, 0xe9a52f, 0x7a53b8, 0xc9606a, 0x5a6a80];

/// Whether a sample's pictures are figures of a science, on sheets that are laid out here. Culture and History paints whole
/// pictures and lays its sheets out itself.
pub(super) fn composed(brief: &Brief) -> bool {
    brief.sample.domain == "scientific-imagery" && brief.sample.subtask.as_str() != "culture-and-history"
}

/// The cards on which several figures stand; none for one figure. Cards of the night sky are as high as the sheet: it goes on
/// above and below what is drawn in it.
pub(super) fn cards(areas: &[Area], canvas: &Canvas, foot: f32, night: bool) -> Vec<Area> {
    if areas.len() < 2 {
        return Vec::new();
    }
    let (gap, height) = (10.0, canvas.height - foot);
    let stacked = areas[0][0] == areas[1][0];
    let card = |&[x, y, side, _]: &Area| {
        if stacked {
            let cell = height / areas.len() as f32;
            let top = y + side / 2.0 - cell / 2.0;
            return [gap * 2.0, top + gap, canvas.width - gap * 4.0, cell - gap * 2.0];
        }
        let cell = canvas.width / areas.len() as f32;
        let left = x + side / 2.0 - cell / 2.0;
        let most = match areas.len() {
            _ if night => f32::MAX,
            0..=2 => side * 1.32,
            _ => side * 1.6,
        };
        let tall = (height - gap * 2.0).min(most);
        [left + gap, height / 2.0 - tall / 2.0, cell - gap * 2.0, tall]
    };
    areas.iter().map(card).collect()
}

/// Dresses a bare sheet: a mat with a card on it, rules, or a frame, and a card for each of several figures.
pub(super) fn dress(canvas: &mut Canvas, look: &Look, seed: Seed, cards: &[Area], plain: bool) {
    let mut rng = seed.child("page").rng();
    let (paper, ink) = (look.page(), look.tone(Tone::Ink));
    let (width, height) = (canvas.width, canvas.height);
    if paper != look.paper() {
        canvas.rect(0.0, 0.0, width, height, paper);
    }
    let accent = if look.coloured() { hex(rng.pick(&MATS)) } else { paper.mix(ink, 0.6) };
    let way = rng.below(4);
    if !look.bare() {
        // Squared, ruled and chalked sheets are a ground already.
        return cards.iter().for_each(|card| frame(canvas, *card, paper.mix(ink, 0.45), 3.0));
    }
    if look.nightly() && !cards.is_empty() {
        canvas.rect(0.0, 0.0, width, height, mat(paper, accent, 0.2));
        return cards.iter().for_each(|card| night_card(canvas, look, *card, &mut rng));
    }
    if !cards.is_empty() || (plain && way == 0) {
        canvas.rect(0.0, 0.0, width, height, mat(paper, accent, 0.2));
        let band = mat(paper, accent, 0.32);
        let (deep, inset) = if cards.is_empty() { (0.0, 22.0) } else { (height * 0.26, 0.0) };
        canvas.rect(0.0, height - deep, width, deep, band);
        let whole = [[inset, inset, width - inset * 2.0, height - inset * 2.0]];
        let sheets = if cards.is_empty() { whole.as_slice() } else { cards };
        for &[x, y, w, h] in sheets {
            canvas.rounded(x + 3.0, y + 7.0, w, h, 18.0, BLACK.alpha(0.12));
            canvas.rounded(x, y, w, h, 18.0, paper);
            if !cards.is_empty() {
                canvas.rounded(x, y, w, 26.0, 13.0, accent.mix(paper, 0.25));
                canvas.rect(x, y + 13.0, w, 13.0, accent.mix(paper, 0.25));
            }
        }
        return;
    }
    if !plain {
        return frame(canvas, [18.0, 18.0, width - 36.0, height - 36.0], paper.mix(ink, 0.28), 2.5);
    }
    match way {
        1 => {
            canvas.rect(0.0, 0.0, width, 20.0, accent);
            canvas.rect(0.0, height - 8.0, width, 8.0, accent);
            canvas.rect(0.0, 20.0, width, 5.0, accent.mix(paper, 0.6));
        }
        2 => {
            frame(canvas, [14.0, 14.0, width - 28.0, height - 28.0], accent, 5.0);
            frame(canvas, [24.0, 24.0, width - 48.0, height - 48.0], accent.mix(paper, 0.3), 2.0);
        }
        _ => {
            canvas.rect(0.0, 0.0, width, height, mat(paper, accent, 0.24));
            canvas.rect(20.0, 20.0, width - 40.0, height - 40.0, paper);
            for (x, y) in [(20.0, 20.0), (width - 20.0, 20.0), (20.0, height - 20.0), (width - 20.0, height - 20.0)] {
                canvas.ellipse(x, y, 15.0, 15.0, accent.mix(paper, 0.2));
                canvas.ellipse(x, y, 7.0, 7.0, paper);
            }
        }
    }
}

/// A card of the night sky with faint stars.
fn night_card(canvas: &mut Canvas, look: &Look, [x, y, w, h]: Area, rng: &mut Rng) {
    canvas.rounded(x, y, w, h, 10.0, look.page());
    let ink = look.tone(Tone::Ink);
    for _ in 0..(w * h / 5200.0) as usize {
        let (at, size) = ((x + w * rng.between(0.03, 0.97), y + h * rng.between(0.02, 0.98)), rng.between(0.9, 2.1));
        canvas.ellipse(at.0, at.1, size, size, look.page().mix(ink, rng.between(0.3, 0.8)));
    }
}

/// The paper with a share of a colour in it.
fn mat(paper: Rgb, accent: Rgb, share: f32) -> Rgb {
    paper.mix(accent, share)
}

fn frame(canvas: &mut Canvas, [x, y, w, h]: Area, rgb: Rgb, line: f32) {
    if let Some(path) = crate::canvas::rounded(x, y, w, h, 6.0) {
        canvas.stroke(&path, rgb, line);
    }
}

/// What a drawing covers of a bare sheet: its box in units, found on a small copy of the canvas.
pub(super) fn covers(canvas: &Canvas, look: &Look, draw: impl FnOnce(&mut Canvas)) -> Option<Area> {
    let down = (canvas.pixmap.width().min(canvas.pixmap.height()) / 340).max(1);
    let pixmap = resvg::tiny_skia::Pixmap::new(canvas.pixmap.width() / down, canvas.pixmap.height() / down)?;
    let scale = canvas.scale / down as f32;
    let mut trial = Canvas::over(pixmap, scale, canvas.width, canvas.height);
    trial.rect(-1.0, -1.0, canvas.width + 2.0, canvas.height + 2.0, look.page());
    let bare = trial.pixmap.data()[..4].to_vec();
    draw(&mut trial);
    let wide = trial.pixmap.width() as usize;
    let (mut left, mut top, mut right, mut bottom) = (usize::MAX, usize::MAX, 0, 0);
    for (at, pixel) in trial.pixmap.data().chunks_exact(4).enumerate() {
        if pixel.iter().zip(&bare).any(|(a, b)| a.abs_diff(*b) > 10) {
            let (x, y) = (at % wide, at / wide);
            (left, right) = (left.min(x), right.max(x));
            (top, bottom) = (top.min(y), bottom.max(y));
        }
    }
    // A figure that paints a whole place fills the sheet already.
    let whole =
        right - left.min(right) > wide * 24 / 25 && bottom - top.min(bottom) > trial.pixmap.height() as usize * 24 / 25;
    (right > left && bottom > top && !whole).then(|| {
        let unit = |pixels: usize| pixels as f32 / scale;
        [unit(left), unit(top), unit(right - left + 1), unit(bottom - top + 1)]
    })
}

/// The area in which to draw a figure so that what it covers fills `room` and stands in its middle, and the box that it then
/// covers. Letters keep their size, so that figures grow by no more than a third.
fn fitted([x, y, w, h]: Area, covers: Area, room: Area) -> (Area, Area) {
    let [cx, cy, cw, ch] = covers;
    let zoom = (room[2] / cw).min(room[3] / ch).clamp(if room[2] < 800.0 && room[3] < 800.0 { 0.7 } else { 0.86 }, 1.3);
    let (middle_x, middle_y) = (room[0] + room[2] / 2.0, room[1] + room[3] / 2.0);
    let (from_x, from_y) = (cx + cw / 2.0, cy + ch / 2.0);
    let moved = |at: f32, from: f32, to: f32| to + (at - from) * zoom;
    let area = [moved(x, from_x, middle_x), moved(y, from_y, middle_y), w * zoom, h * zoom];
    let covered = [middle_x - cw * zoom / 2.0, middle_y - ch * zoom / 2.0, cw * zoom, ch * zoom];
    (area, covered)
}

/// Where a figure is to be drawn: its card, if it has one, the height of a caption below it, and whether it is seen in the
/// round field of a microscope.
pub(super) struct Spot<'a> {
    pub card: Option<&'a Area>,
    pub foot: f32,
    pub eyepiece: bool,
}

/// The area in which to draw a figure that covers this much of an area, and what it covers then.
pub(super) fn placed(canvas: &mut Canvas, look: &Look, area: Area, covers: Option<Area>, spot: &Spot) -> (Area, Area) {
    let Some(covers) = covers else { return (area, area) };
    let whole = [0.0, 0.0, canvas.width, canvas.height];
    let bled = if look.nightly() && spot.foot < 1.0 { bled(area, covers, canvas, spot.card) } else { None };
    if let Some(bled) = bled {
        if spot.card.is_none() {
            canvas.rect(0.0, 0.0, canvas.width, canvas.height, look.page());
        }
        return (bled, *spot.card.unwrap_or(&whole));
    }
    fitted(area, covers, room(canvas, spot.card, spot.foot, spot.eyepiece))
}

/// Paints within a card alone from here on; what was painted on before.
pub(super) fn clip(canvas: &mut Canvas, [x, y, w, h]: Area) -> Option<Option<resvg::tiny_skia::Mask>> {
    let path = crate::canvas::rounded(x, y, w, h, 10.0)?;
    Some(canvas.clip_to(&path, resvg::tiny_skia::Transform::identity()))
}

/// Where to draw a picture of the sky whose ground or whose light goes on beyond its plate, so that it goes to the edge of its
/// card or its sheet; none for a figure that lies within its plate.
fn bled([x, y, side, _]: Area, [cx, cy, cw, ch]: Area, canvas: &Canvas, card: Option<&Area>) -> Option<Area> {
    // Plates lie between 24 and 976 of a figure's thousand.
    let unit = side / 1000.0;
    let at = |place: f32, from: f32| (place - from) / unit;
    let edges = [(at(cx, x), 24.0), (at(cy, y), 24.0), (at(cx + cw, x), 976.0), (at(cy + ch, y), 976.0)];
    let touched = edges.map(|(place, edge)| (place - edge).abs() < 14.0);
    if touched.iter().filter(|touches| **touches).count() < 2 {
        return None;
    }
    let [left, top, wide, high] = card.map_or([0.0, 0.0, canvas.width, canvas.height], |card| *card);
    let zoom = wide.min(high) / 952.0;
    let over = 1000.0 * zoom;
    let low = if touched[3] { top + high - 976.0 * zoom } else { top + high / 2.0 - over / 2.0 };
    let mid = if touched[3] && touched[1] { top + high / 2.0 - over / 2.0 } else { low };
    Some([left + wide / 2.0 - over / 2.0, mid, over, over])
}

/// A square for each figure, side by side or one above the other, in units.
pub(super) fn areas(canvas: &Canvas, count: usize, stacked: bool, caption: bool) -> Vec<Area> {
    let (width, height) = (canvas.width, canvas.height - if caption { 100.0 } else { 0.0 });
    let (across, down) = if count < 2 {
        (1.0, 1.0)
    } else if stacked {
        (1.0, count as f32)
    } else {
        (count as f32, 1.0)
    };
    let cell = (width / across, height / down);
    let side = cell.0.min(cell.1) * if count < 2 { 0.92 } else { 0.94 };
    let centre = |at: usize| {
        let (column, row) = if stacked { (0.0, at as f32) } else { (at as f32, 0.0) };
        (cell.0 * (column + 0.5), cell.1 * (row + 0.5))
    };
    (0..count).map(centre).map(|(x, y)| [x - side / 2.0, y - side / 2.0, side, side]).collect()
}

/// Arrows from each box to the next, and the number of each before it, in units of the canvas.
pub(super) fn follow(pen: &mut Pen, boxes: &[[f32; 4]], arrows: bool, numbers: bool) {
    let middle = |&[x, y, w, h]: &[f32; 4]| (x + w / 2.0, y + h / 2.0);
    // Where the line from the box's middle towards a place leaves the box.
    let edge = |area: &[f32; 4], to: (f32, f32)| {
        let (from, (w, h)) = (middle(area), (area[2] / 2.0 + 10.0, area[3] / 2.0 + 8.0));
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let share = (w / dx.abs().max(0.01)).min(h / dy.abs().max(0.01)).min(0.5);
        (from.0 + dx * share, from.1 + dy * share)
    };
    if arrows {
        for pair in boxes.windows(2) {
            pen.arrow(edge(&pair[0], middle(&pair[1])), edge(&pair[1], middle(&pair[0])), Tone::Red, 6.0);
        }
    }
    if numbers {
        for (at, [x, y, _, h]) in boxes.iter().enumerate() {
            let place = ((x - 32.0).max(26.0), if *x < 58.0 { y + h + 26.0 } else { y + h / 2.0 });
            pen.disc(place, 20.0, Tone::Paper);
            pen.sign(&(at + 1).to_string(), place, 26.0);
        }
    }
}

/// The room that a figure may fill: its card, or the sheet within its margins.
fn room(canvas: &Canvas, card: Option<&Area>, foot: f32, eyepiece: bool) -> Area {
    match card {
        None if eyepiece => {
            // What lies in a circle, labels at its corners too.
            let side = canvas.width.min(canvas.height) * 0.76;
            [(canvas.width - side) / 2.0, (canvas.height - side) / 2.0, side, side]
        }
        Some(&[x, y, w, h]) => [x + 10.0, y + 38.0, w - 20.0, h - 50.0],
        None => [52.0, 52.0, canvas.width - 104.0, canvas.height - foot - 104.0],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_fills_its_room() {
        let (area, covered) = fitted([0.0, 0.0, 470.0, 470.0], [50.0, 150.0, 370.0, 170.0], [20.0, 20.0, 440.0, 800.0]);
        assert!((covered[0] - 20.0).abs() < 0.1 && (covered[2] - 440.0).abs() < 0.1);
        assert!((covered[1] + covered[3] / 2.0 - 420.0).abs() < 0.1);
        assert!(area[2] > 470.0);
        let (_, covered) = fitted([0.0; 4], [0.0, 0.0, 1000.0, 1000.0], [52.0, 52.0, 896.0, 896.0]);
        assert!(covered[2] < 901.0);
    }
}
