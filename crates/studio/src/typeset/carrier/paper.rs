//! Sheets, cards and notes: on a table, on a wall, on a clipboard.

use super::super::grounds::shadow;
use super::super::voice::Hand;
use super::stage::{self, Hold};
use super::{Carrier, Face, Job, aspect, inside, sheet_aspect, stock};
use crate::canvas::{Canvas, Ink, rounded};
use crate::colour::{BLACK, Rgb, WHITE, hex};
use crate::random::Rng;

/// Draws a sheet of paper in its setting.
pub(super) fn draw(canvas: &mut Canvas, job: &Job, carrier: Carrier) -> Face {
    let mut rng = job.seed.child("paper").rng();
    let wall = carrier == Carrier::Pinned || carrier == Carrier::Certificate || job.entry == "fridge_note";
    let wanted = if wall { Hold::Wall } else { Hold::Flat };
    if job.entry == "fridge_note" && job.place.is_none() {
        return sticky_on_door(canvas, job, &mut rng);
    }
    let (hold, room) = stage::set(canvas, job, wanted);
    let shape = match carrier {
        Carrier::Card => aspect(canvas, 1.05, 1.5),
        Carrier::Sticky => 1.0,
        Carrier::MenuCard => sheet_aspect(canvas, job).min(0.94),
        Carrier::Certificate => aspect(canvas, 0.86, 1.42),
        Carrier::Clipboard => sheet_aspect(canvas, job).min(1.0),
        _ => sheet_aspect(canvas, job),
    };
    let whole = stage::place(room, shape, hold);
    if hold == Hold::Stand {
        let outdoor = job.place.is_some_and(|place| !place.backdrop.indoor());
        stage::legs(canvas, whole, outdoor, hex(0x8a6543));
    }
    let whole =
        if carrier == Carrier::Clipboard || hold == Hold::Stand { clip(canvas, whole, hold, &mut rng) } else { whole };
    match carrier {
        Carrier::Card => card(canvas, job, whole, &mut rng),
        Carrier::Sticky => sticky(canvas, job, whole, &mut rng),
        Carrier::MenuCard => menu(canvas, job, whole, &mut rng),
        Carrier::Certificate => certificate(canvas, job, whole, &mut rng),
        _ => sheet(canvas, job, whole, (hold, carrier), &mut rng),
    }
}

/// The entry of a flyer that is stapled up.
const STAPLED: &str = "lost_and_found_flyer";

const STOCK: [u32; 9] = [0xfbf7ec, 0xffffff, 0xf6f1e4, 0xf1f5f4, 0xfdf3e3, 0x1f2a44, 0x20342d, 0xf7e9e4, 0x2b2326];

fn blank(canvas: &mut Canvas, [x, y, w, h]: [f32; 4], radius: f32, paper: Rgb) {
    shadow(canvas, [x, y, w, h], radius, 18.0);
    canvas.rounded(x, y, w, h, radius, Ink::down(y, paper, y + h, paper.lighter(-0.012)));
}

/// A board behind the sheet with a clip at its top; gives the sheet's box.
fn clip(canvas: &mut Canvas, [x, y, w, h]: [f32; 4], hold: Hold, rng: &mut Rng) -> [f32; 4] {
    let board = hex(rng.pick(&[0x8d6240, 0xb07d4f, 0x3c4650, 0x6d4a35]));
    shadow(canvas, [x, y, w, h], 16.0, 22.0);
    canvas.rounded(x, y, w, h, 16.0, Ink::down(y, board.lighter(0.03), y + h, board.lighter(-0.03)));
    if hold == Hold::Stand {
        return [x + 20.0, y + 20.0, w - 40.0, h - 40.0];
    }
    [x + 24.0, y + 62.0, w - 48.0, h - 86.0]
}

/// The metal clip over a sheet's upper edge.
fn metal(canvas: &mut Canvas, x: f32, y: f32) {
    canvas.rounded(x - 92.0, y - 38.0, 184.0, 46.0, 10.0, Ink::down(y - 38.0, hex(0xe6e9ec), y + 8.0, hex(0x8e979f)));
    canvas.rounded(x - 34.0, y - 64.0, 68.0, 36.0, 14.0, Ink::down(y - 64.0, hex(0xcfd5da), y - 28.0, hex(0x9aa3ab)));
    canvas.ellipse(x, y - 46.0, 10.0, 10.0, hex(0x59626a));
}

fn sheet(canvas: &mut Canvas, job: &Job, whole: [f32; 4], (hold, carrier): (Hold, Carrier), rng: &mut Rng) -> Face {
    let paper = stock(job, if carrier == Carrier::Newspaper { &[0xeee8d9, 0xe9e4d6] } else { &STOCK }, rng);
    blank(canvas, whole, 3.0, paper);
    let [x, y, w, h] = whole;
    let edge = if paper.lab().l > 0.6 { paper.lighter(-0.2) } else { paper.lighter(0.2) };
    let mut area = inside(whole, 0.085);
    match (carrier, hold) {
        (Carrier::Clipboard, Hold::Flat) => {
            metal(canvas, x + w / 2.0, y);
            area = [area[0], area[1] + 20.0, area[2], area[3] - 20.0];
        }
        (Carrier::Pinned, Hold::Wall) => fix(canvas, whole, job.entry, rng),
        (Carrier::Newspaper, _) => {
            for line in [0.035, 0.965] {
                canvas.rect(x + w * 0.06, y + h * line, w * 0.88, 3.0, edge);
            }
        }
        _ => {
            if rng.chance(0.4) {
                fold(canvas, whole, paper);
            }
        }
    }
    if job.entry == STAPLED && hold == Hold::Stand {
        fix(canvas, whole, job.entry, rng);
    }
    let framed = matches!(carrier, Carrier::Sheet | Carrier::Pinned) && rng.chance(0.35);
    if framed && let Some(frame) = rounded(x + 24.0, y + 24.0, w - 48.0, h - 48.0, 2.0) {
        canvas.stroke(&frame, edge, 3.0);
    }
    Face { area, whole, paper, hand: Hand::Printed }
}

/// Pins, tape or staples at a sheet's corners; a stapled flyer has staples.
fn fix(canvas: &mut Canvas, [x, y, w, h]: [f32; 4], entry: &str, rng: &mut Rng) {
    let tone = hex(rng.pick(&[0xd1495b, 0x2a7f8e, 0xe2a82f, 0x3d5a80]));
    let free = rng.below(3);
    match if entry == STAPLED { 2 } else { free } {
        0 => {
            for px in [x + 26.0, x + w - 26.0] {
                canvas.soft(px + 6.0, y + 32.0, 18.0, 14.0, BLACK, 0.4);
                canvas.ellipse(px, y + 24.0, 13.0, 13.0, tone);
                canvas.ellipse(px - 4.0, y + 20.0, 4.5, 4.5, WHITE.alpha(0.6));
            }
        }
        1 => {
            // Strips across the corners: `lean` is the way that a strip rises.
            for (px, py, lean) in [(x, y, -1.0), (x + w, y, 1.0), (x, y + h, 1.0), (x + w, y + h, -1.0)] {
                let (long, wide) = (36.0, 12.0);
                let tape = [
                    (px - long - wide, py - lean * (long - wide)),
                    (px - long + wide, py - lean * (long + wide)),
                    (px + long + wide, py + lean * (long - wide)),
                    (px + long - wide, py + lean * (long + wide)),
                ];
                canvas.polygon(&tape, hex(0xf4ecc8).alpha(0.72));
            }
        }
        _ => {
            let lower = if entry == STAPLED { 2 } else { 1 };
            for (px, py) in
                [(x + 26.0, y + 18.0), (x + w - 66.0, y + 18.0), (x + 26.0, y + h - 24.0), (x + w - 66.0, y + h - 24.0)]
                    .into_iter()
                    .take(2 * lower)
            {
                canvas.rounded(px, py + 4.0, 40.0, 3.0, 1.5, BLACK.alpha(0.3));
                canvas.rounded(px, py, 40.0, 6.0, 2.5, hex(0x8c949b));
                canvas.rounded(px + 2.0, py + 1.0, 36.0, 2.0, 1.0, WHITE.alpha(0.7));
            }
        }
    }
}

/// The soft crease of a sheet that was once folded.
fn fold(canvas: &mut Canvas, [x, y, w, h]: [f32; 4], paper: Rgb) {
    canvas.rect(x, y + h / 2.0 - 9.0, w, 9.0, Ink::down(y + h / 2.0 - 9.0, paper, y + h / 2.0, paper.lighter(-0.03)));
    canvas.rect(x, y + h / 2.0, w, 9.0, Ink::down(y + h / 2.0, paper.lighter(0.015), y + h / 2.0 + 9.0, paper));
}

/// An index card or a recipe card: ruled faintly, with a red line under the heading's place.
fn card(canvas: &mut Canvas, job: &Job, whole: [f32; 4], rng: &mut Rng) -> Face {
    let paper = stock(job, &[0xfdfaf0, 0xf7f3e6, 0xfffdf7, 0xf2f6ee], rng);
    blank(canvas, whole, 14.0, paper);
    let [x, y, w, h] = whole;
    if let Some(frame) = rounded(x + 18.0, y + 18.0, w - 36.0, h - 36.0, 8.0) {
        let tone = hex(rng.pick(&[0xc95b5b, 0x6b93b8, 0x7d9c72, 0xc9975b]));
        canvas.stroke(&frame, tone.alpha(0.6), 3.0);
    }
    let hand = if job.entry == "recipe_card" && rng.chance(0.4) { Hand::Printed } else { Hand::Written };
    Face { area: inside(whole, 0.1), whole, paper, hand }
}

fn sticky(canvas: &mut Canvas, job: &Job, whole: [f32; 4], rng: &mut Rng) -> Face {
    let paper = stock(job, &[0xffe45c, 0xffb3c7, 0xb9f0c0, 0xa8dcff, 0xffcf87, 0x2e3550], rng);
    let [x, y, w, h] = whole;
    canvas.soft(x + w * 0.5, y + h * 1.0, w * 0.55, h * 0.09, BLACK, 0.35);
    canvas.rect(x, y, w, h, Ink::down(y, paper.lighter(-0.02), y + h, paper.lighter(0.015)));
    canvas.rect(x, y, w, h * 0.1, paper.lighter(-0.035));
    canvas.polygon(
        &[(x + w, y + h * 0.93), (x + w, y + h), (x + w * 0.9, y + h), (x + w * 0.94, y + h * 0.955)],
        paper.lighter(-0.1),
    );
    Face { area: inside([x, y + h * 0.05, w, h * 0.93], 0.08), whole, paper, hand: Hand::Written }
}

/// A note held by a magnet on the door of a fridge.
fn sticky_on_door(canvas: &mut Canvas, job: &Job, rng: &mut Rng) -> Face {
    let (w, h) = (canvas.width, canvas.height);
    let door = hex(rng.pick(&[0xe9edef, 0xbfd9d6, 0xf0dcc9, 0xc8ccd2]));
    canvas.rect(0.0, 0.0, w, h, Ink::Line(0.0, 0.0, door.lighter(0.02).opaque(), w, h, door.lighter(-0.06).opaque()));
    canvas.rect(w * 0.1, 0.0, w * 0.12, h, WHITE.alpha(0.25));
    canvas.rounded(w - 62.0, h * 0.2, 26.0, h * 0.6, 13.0, Ink::down(0.0, hex(0xf4f6f7), h, hex(0x9aa2a8)));
    let side = (w - 150.0).min(h - 110.0);
    let whole = [(w - side) / 2.0 - 22.0, (h - side) / 2.0 + 14.0, side, side];
    canvas.owners.open();
    let face = sticky(canvas, job, whole, rng);
    let tone = hex(rng.pick(&[0xd64550, 0x2f7fb5, 0x3a9a5b]));
    let (mx, my) = (whole[0] + side / 2.0, whole[1] + 10.0);
    canvas.soft(mx + 5.0, my + 9.0, 34.0, 30.0, BLACK, 0.4);
    canvas.ellipse(mx, my, 26.0, 26.0, tone);
    canvas.ellipse(mx - 8.0, my - 9.0, 8.0, 7.0, WHITE.alpha(0.6));
    face
}

/// A menu card with a printed frame and corners.
fn menu(canvas: &mut Canvas, job: &Job, whole: [f32; 4], rng: &mut Rng) -> Face {
    let paper = stock(job, &[0xfbf4e4, 0xf7efe0, 0xffffff, 0x21302b, 0x2a2030, 0x1d2538, 0xf3ede6], rng);
    let [x, y, w, h] = whole;
    blank(canvas, whole, 8.0, paper);
    let line = if paper.lab().l > 0.6 {
        hex(rng.pick(&[0x8a6d3b, 0x3d5a4a, 0x7d2e3a, 0x2f3e55]))
    } else {
        hex(rng.pick(&[0xd9b872, 0xe9dfc6]))
    };
    let style = rng.below(4);
    if style < 3 {
        for (inset, width) in [(22.0, 4.0), (33.0, 1.8)].iter().take(if style == 0 { 1 } else { 2 }) {
            if let Some(frame) = rounded(x + inset, y + inset, w - 2.0 * inset, h - 2.0 * inset, 3.0) {
                canvas.stroke(&frame, line, *width);
            }
        }
    }
    if style == 2 {
        for (cx, cy) in
            [(x + 28.0, y + 28.0), (x + w - 28.0, y + 28.0), (x + 28.0, y + h - 28.0), (x + w - 28.0, y + h - 28.0)]
        {
            canvas.ellipse(cx, cy, 19.0, 19.0, paper);
            for leaf in 0..4 {
                let turn = leaf as f32 * std::f32::consts::FRAC_PI_2;
                let (dx, dy) = (turn.cos() * 10.0, turn.sin() * 10.0);
                canvas.ellipse(cx + dx, cy + dy, 6.5, 6.5, line);
            }
        }
    }
    Face { area: inside(whole, 0.115), whole, paper, hand: Hand::Printed }
}

/// A certificate with a guilloche border.
fn certificate(canvas: &mut Canvas, job: &Job, whole: [f32; 4], rng: &mut Rng) -> Face {
    let paper = stock(job, &[0xfbf6e6, 0xf6f3ea, 0xfffaf0], rng);
    let [x, y, w, h] = whole;
    blank(canvas, whole, 3.0, paper);
    let line =
        if paper.lab().l > 0.6 { hex(rng.pick(&[0x7a5c2e, 0x2f5d5a, 0x6b2d3c, 0x34476b])) } else { hex(0xe2c98b) };
    let ring = |canvas: &mut Canvas, inset: f32, width: f32| {
        if let Some(frame) = rounded(x + inset, y + inset, w - 2.0 * inset, h - 2.0 * inset, 2.0) {
            canvas.stroke(&frame, line, width);
        }
    };
    ring(canvas, 20.0, 3.0);
    ring(canvas, 56.0, 3.0);
    let scallop = rng.chance(0.6);
    let (long, tall) = (w - 76.0, h - 76.0);
    for (count, along) in [((long / 24.0) as usize, true), ((tall / 24.0) as usize, false)] {
        for at in 0..=count {
            let t = at as f32 / count.max(1) as f32;
            for side in [0.0, 1.0] {
                let (cx, cy) = if along {
                    (x + 38.0 + long * t, y + 38.0 + tall * side)
                } else {
                    (x + 38.0 + long * side, y + 38.0 + tall * t)
                };
                if scallop {
                    if let Some(path) = crate::canvas::ellipse(cx, cy, 14.0, 14.0) {
                        canvas.stroke(&path, line.alpha(0.55), 1.8);
                    }
                } else {
                    let r = 8.0;
                    canvas.polygon(&[(cx, cy - r), (cx + r, cy), (cx, cy + r), (cx - r, cy)], line.alpha(0.6));
                }
            }
        }
    }
    let pad = 92.0;
    Face { area: [x + pad, y + pad, w - 2.0 * pad, h - 2.0 * pad], whole, paper, hand: Hand::Printed }
}
