//! Printed sheets: posters, notices and flyers, on the wall within doors; without, pasted to a wall, pinned into a framed board
//! or stapled to planks.

mod grounds;

use super::{Mount, Panel, Surface, scheme, write};
use crate::canvas::{Canvas, Ink};
use crate::colour::{BLACK, Rgb, WHITE, hex};
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct Poster;

/// The box of a sheet.
type Area = [f32; 4];

impl Surface for Poster {
    fn name(&self) -> &'static str {
        "poster"
    }

    fn shape(&self, _: &str, outdoor: bool) -> (f32, f32) {
        if outdoor { (0.94, 1.0) } else { (0.76, 1.0) }
    }

    fn presence(&self) -> f32 {
        1.9
    }

    fn mount(&self) -> Mount {
        Mount::Wall
    }

    fn feet(&self, entry: &str, outdoor: bool) -> &'static [f32] {
        if outdoor && entry == "notice" { &[0.11, 0.89] } else { &[] }
    }

    fn draw(&self, canvas: &mut Canvas, type_: &Typesetter, panel: &Panel) -> Result<(), Refusal> {
        let area = match (panel.outdoor, panel.entry) {
            (true, "notice") => grounds::board(canvas, panel.area),
            (true, "lost_and_found_flyer") => grounds::planks(canvas, panel.area, panel.seed),
            (true, _) => grounds::wall(canvas, panel.area, panel.seed),
            (false, _) => {
                let [x, y, w, h] = panel.area;
                canvas.soft(x + w / 2.0 + 8.0, y + h / 2.0 + 14.0, w * 0.62, h * 0.6, BLACK, 0.2);
                // A thin edge tells pale paper from a pale wall.
                canvas.rounded(x - 1.5, y - 1.0, w + 5.0, h + 5.0, 3.0, BLACK.alpha(0.3));
                panel.area
            }
        };
        let schemes = [
            (0xfbf3e2, 0x2b2d42),
            (0xf2f6f0, 0x1d3540),
            (0xfdf0d5, 0x3a2a4d),
            (0xf4f0f9, 0x231942),
            (0x22304a, 0xfbf3e2),
            (0x3a2436, 0xfdf0d5),
        ];
        let bare = super::inks(panel).is_empty();
        let schemes = if bare { &schemes[..4] } else { &schemes[..] };
        let (paper, letters) = scheme(panel, &mut panel.seed.rng(), schemes);
        let bands = [0xd1495b, 0x2a7f8e, 0xe07a3f, 0x6a5acd];
        let band = hex(panel.seed.child("band").rng().pick(&bands));
        let (room, font) = match panel.entry {
            "notice" => notice(canvas, area, letters, panel.outdoor),
            "lost_and_found_flyer" => flyer(canvas, area, paper),
            "travel_poster" => travel(canvas, area, (paper, band), panel),
            "exhibition_poster" => exhibition(canvas, area, (paper, band), panel),
            _ => event(canvas, area, (paper, band)),
        };
        let long = panel.text.chars().count() > 60;
        write(canvas, type_, panel, if long { "Inter_700Bold" } else { font }, room, letters)
    }
}

/// A plain printed notice: a ruled frame, tape at its corners within doors, pins without.
fn notice(canvas: &mut Canvas, [x, y, w, h]: Area, letters: Rgb, outdoor: bool) -> (Area, &'static str) {
    let paper = if letters.lab().l > 0.6 { hex(0x26303c) } else { hex(0xfcfbf6) };
    canvas.rounded(x, y, w, h, 2.0, paper);
    for (inset, width) in [(0.05, 6.0), (0.072, 2.0)] {
        let inset = w * inset;
        if let Some(frame) = crate::canvas::rounded(x + inset, y + inset, w - 2.0 * inset, h - 2.0 * inset, 2.0) {
            canvas.stroke(&frame, letters.mix(paper, 0.15), width);
        }
    }
    for px in [x + w * 0.14, x + w * 0.86] {
        if outdoor {
            let (py, r) = (y + h * 0.028, w * 0.018);
            canvas.ellipse(px + 2.0, py + 4.0, r, r, BLACK.alpha(0.3));
            canvas.ellipse(px, py, r, r, hex(0xc8343a));
            canvas.ellipse(px - r * 0.3, py - r * 0.3, r * 0.35, r * 0.35, hex(0xf6b0a8));
        } else {
            canvas.rounded(px - w * 0.07, y - h * 0.018, w * 0.14, h * 0.036, 2.0, hex(0xf4ecc8).alpha(0.85));
        }
    }
    ([x + w * 0.12, y + h * 0.12, w * 0.76, h * 0.76], "NotoSans_700Bold")
}

/// A sheet of copying paper with a staple in each corner.
fn flyer(canvas: &mut Canvas, [x, y, w, h]: Area, paper: Rgb) -> (Area, &'static str) {
    canvas.rounded(x + 4.0, y + 6.0, w, h, 2.0, BLACK.alpha(0.25));
    canvas.polygon(&[(x, y), (x + w, y), (x + w, y + h * 0.96), (x + w * 0.95, y + h), (x, y + h)], paper);
    canvas
        .polygon(&[(x + w, y + h * 0.96), (x + w * 0.95, y + h), (x + w * 0.945, y + h * 0.953)], paper.lighter(-0.12));
    for (px, py) in [(0.06, 0.035), (0.86, 0.035), (0.06, 0.95)] {
        let (px, py) = (x + w * px, y + h * py);
        canvas.rounded(px, py + 5.0, w * 0.085, 3.0, 1.5, BLACK.alpha(0.3));
        canvas.rounded(px, py, w * 0.085, 6.0, 2.5, hex(0x868e96));
        canvas.rounded(px + 2.0, py + 1.0, w * 0.07, 2.0, 1.0, WHITE.alpha(0.7));
    }
    ([x + w * 0.09, y + h * 0.1, w * 0.82, h * 0.8], "PatrickHand_400Regular")
}

/// Words above a view: hills, water and a low sun.
fn travel(canvas: &mut Canvas, [x, y, w, h]: Area, (paper, band): (Rgb, Rgb), panel: &Panel) -> (Area, &'static str) {
    canvas.rounded(x, y, w, h, 3.0, paper);
    let (px, py, pw, ph) = (x + w * 0.05, y + h * 0.52, w * 0.9, h * 0.445);
    let mut rng = panel.seed.child("view").rng();
    let sky = hex(rng.pick(&[0xf6c89a, 0xbfe0ec, 0xf3b7a4, 0xd9e4b8]));
    canvas.rect(px, py, pw, ph, Ink::down(py, sky.lighter(-0.06), py + ph, sky.lighter(0.06)));
    let sun = px + pw * rng.between(0.3, 0.7);
    canvas.ellipse(sun, py + ph * 0.36, ph * 0.2, ph * 0.2, hex(0xfff3c8));
    let hill = |from: f32, to: f32, top: f32, tone: Rgb, canvas: &mut Canvas| {
        let crest: Vec<(f32, f32)> = (0..=16)
            .map(|at| at as f32 / 16.0)
            .map(|t| {
                let across = px + pw * (from + (to - from) * t);
                (across, py + ph * (0.66 - (0.66 - top) * (t * std::f32::consts::PI).sin()))
            })
            .chain([(px + pw * to, py + ph * 0.67), (px + pw * from, py + ph * 0.67)])
            .collect();
        canvas.polygon(&crest, tone);
    };
    hill(0.0, 0.62, 0.22, band.mix(sky, 0.35), canvas);
    hill(0.38, 1.0, 0.36, band.lighter(-0.06), canvas);
    let water = hex(0x2f7fa0).mix(band, 0.2);
    canvas.rect(px, py + ph * 0.66, pw, ph * 0.34, Ink::down(py, water.lighter(0.08), py + ph, water.lighter(-0.08)));
    for at in 0..5 {
        let wide = pw * (0.08 + 0.03 * at as f32);
        canvas.rounded(sun - wide / 2.0, py + ph * (0.7 + 0.055 * at as f32), wide, 4.0, 2.0, hex(0xfff3c8).alpha(0.8));
    }
    ([x + w * 0.08, y + h * 0.05, w * 0.84, h * 0.42], "Limelight_400Regular")
}

/// Words below three plain forms, as a gallery prints them.
fn exhibition(
    canvas: &mut Canvas,
    [x, y, w, h]: Area,
    (paper, band): (Rgb, Rgb),
    panel: &Panel,
) -> (Area, &'static str) {
    canvas.rounded(x, y, w, h, 3.0, paper);
    let mut rng = panel.seed.child("forms").rng();
    let other = hex(rng.pick(&[0xe2b04a, 0x2f5f8a, 0x3f8a6a, 0x2b2d33]));
    let (cy, r) = (y + h * 0.24, w * 0.19);
    canvas.ellipse(x + w * rng.between(0.3, 0.36), cy, r, r, band);
    let left = x + w * rng.between(0.46, 0.52);
    canvas.rect(left, cy - r, r * 1.7, r * 0.9, other);
    canvas.polygon(&[(left, cy + r), (left + r * 1.7, cy + r), (left + r * 0.85, cy - r * 0.1)], band.lighter(-0.14));
    canvas.rect(x + w * 0.08, y + h * 0.45, w * 0.84, 4.0, other);
    ([x + w * 0.08, y + h * 0.48, w * 0.84, h * 0.46], "WorkSans_700Bold")
}

/// Bands above and below, a row of lamps in the upper one.
fn event(canvas: &mut Canvas, [x, y, w, h]: Area, (paper, band): (Rgb, Rgb)) -> (Area, &'static str) {
    canvas.rounded(x, y, w, h, 3.0, paper);
    canvas.rect(x, y, w, h * 0.12, band);
    canvas.rect(x, y + h * 0.135, w, h * 0.012, band);
    for lamp in 0..9 {
        let t = lamp as f32 / 8.0;
        canvas.ellipse(x + w * (0.1 + 0.8 * t), y + h * 0.06, h * 0.013, h * 0.013, paper.alpha(0.85));
    }
    for (edge, middle, tone) in [(0.86, 0.93, band), (0.92, 0.98, band.lighter(-0.08))] {
        canvas.polygon(
            &[(x, y + h), (x, y + h * edge), (x + w * 0.5, y + h * middle), (x + w, y + h * edge), (x + w, y + h)],
            tone,
        );
    }
    ([x + w * 0.09, y + h * 0.18, w * 0.82, h * 0.65], "AlfaSlabOne_400Regular")
}
