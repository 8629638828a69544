//! Slips that are cut to a shape: tickets with a stub, strips from a till, luggage labels.

use super::super::compose::bars;
use super::super::grounds::shadow;
use super::super::sheet::Kind;
use super::super::voice::{Hand, neutral};
use super::stage::{self, Hold};
use super::{Carrier, Face, Job, aspect, stock};
use crate::canvas::{Canvas, Ink, rounded};
use crate::colour::{BLACK, Rgb, WHITE, hex};
use crate::random::Rng;
use resvg::tiny_skia::PathBuilder;

/// Draws a slip in its setting.
pub(super) fn draw(canvas: &mut Canvas, job: &Job, carrier: Carrier) -> Face {
    let mut rng = job.seed.child("slip").rng();
    let (hold, room) = stage::set(canvas, job, Hold::Flat);
    match carrier {
        Carrier::Receipt => {
            let whole = stage::place(room, aspect(canvas, 0.7, 0.8), hold);
            stand(canvas, whole, hold);
            receipt(canvas, job, whole, &mut rng)
        }
        Carrier::Tag => {
            let whole = stage::place(room, aspect(canvas, 0.72, 0.86), hold);
            stand(canvas, whole, hold);
            tag(canvas, job, whole, &mut rng)
        }
        _ => {
            let upright = job.sheet.kind == Kind::Ticket && canvas.width < canvas.height * 1.2 && rng.chance(0.35);
            let shape = if upright { aspect(canvas, 0.72, 0.82) } else { aspect(canvas, 1.22, 1.9) };
            let whole = stage::place(room, shape, hold);
            stand(canvas, whole, hold);
            ticket(canvas, job, whole, upright, &mut rng)
        }
    }
}

fn stand(canvas: &mut Canvas, whole: [f32; 4], hold: Hold) {
    if hold == Hold::Stand {
        stage::legs(canvas, whole, false, hex(0x8a6543));
    }
}

/// The print on a ticket that is no text.
fn print(paper: Rgb, rng: &mut Rng) -> Rgb {
    let deep = hex(rng.pick(&[0x8c2f39, 0x1f4e6b, 0x365538, 0x6a2b45, 0x3a3550, 0x7a4a12]));
    if paper.lab().l > 0.6 { deep } else { neutral(paper) }
}

/// A card with notches where its stub is torn off along a row of holes.
fn ticket(canvas: &mut Canvas, job: &Job, whole: [f32; 4], upright: bool, rng: &mut Rng) -> Face {
    let [x, y, w, h] = whole;
    let paper = stock(job, &[0xf9e6b8, 0xdcecef, 0xf8dcd3, 0xe6edd5, 0xfbf5e6, 0x22304a], rng);
    let ink = print(paper, rng);
    let share = if upright { 0.22 } else { 0.2 };
    let (tear, notch) = if upright { (y + h * (1.0 - share), 26.0) } else { (x + w * (1.0 - share), 26.0) };
    shadow(canvas, whole, 14.0, 20.0);
    let scalloped = rng.chance(0.35);
    if let Some(path) = outline(whole, tear, notch, upright) {
        canvas.fill(&path, Ink::down(y, paper.lighter(0.01), y + h, paper.lighter(-0.02)));
    }
    let count = if upright { (w / 24.0) as usize } else { (h / 24.0) as usize };
    for hole in 1..count {
        let t = hole as f32 / count as f32;
        let at = if upright { (x + w * t, tear) } else { (tear, y + h * t) };
        if (upright && (t * w < 40.0 || (1.0 - t) * w < 40.0)) || (!upright && (t * h < 40.0 || (1.0 - t) * h < 40.0)) {
            continue;
        }
        canvas.ellipse(at.0, at.1, 5.0, 5.0, paper.lighter(-0.3).muted(0.6));
    }
    let pass = job.sheet.kind == Kind::BoardingPass;
    if pass {
        plane(canvas, (x + w * (1.0 - share / 2.0), y + h * 0.2), 46.0, ink);
    } else if scalloped {
        frame(canvas, whole, tear, upright, ink);
    }
    let code = if upright {
        [x + w * 0.12, tear + h * share * 0.26, w * 0.76, h * share * 0.5]
    } else if pass {
        [tear + w * share * 0.26, y + h * 0.36, w * share * 0.48, h * 0.52]
    } else {
        [tear + w * share * 0.26, y + h * 0.12, w * share * 0.48, h * 0.76]
    };
    bars(canvas, code, upright, if paper.lab().l > 0.6 { hex(0x22252a) } else { neutral(paper) }, rng);
    let pad = if scalloped && !pass { 66.0 } else { 52.0 };
    let area = if upright {
        [x + pad, y + pad, w - 2.0 * pad, tear - y - 1.8 * pad]
    } else {
        [x + pad, y + pad, tear - x - 2.0 * pad, h - 2.0 * pad]
    };
    let hand = if rng.chance(0.4) { Hand::Machine } else { Hand::Printed };
    Face { area, whole, paper, hand }
}

/// A card's outline with two half-round notches at its tear.
fn outline([x, y, w, h]: [f32; 4], tear: f32, notch: f32, upright: bool) -> Option<resvg::tiny_skia::Path> {
    let k = notch * 1.333;
    let mut p = PathBuilder::new();
    p.move_to(x, y);
    if !upright {
        p.line_to(tear - notch, y);
        p.cubic_to(tear - notch, y + k, tear + notch, y + k, tear + notch, y);
    }
    p.line_to(x + w, y);
    if upright {
        p.line_to(x + w, tear - notch);
        p.cubic_to(x + w - k, tear - notch, x + w - k, tear + notch, x + w, tear + notch);
    }
    p.line_to(x + w, y + h);
    if !upright {
        p.line_to(tear + notch, y + h);
        p.cubic_to(tear + notch, y + h - k, tear - notch, y + h - k, tear - notch, y + h);
    }
    p.line_to(x, y + h);
    if upright {
        p.line_to(x, tear + notch);
        p.cubic_to(x + k, tear + notch, x + k, tear - notch, x, tear - notch);
    }
    p.close();
    p.finish()
}

/// A double printed frame on the larger part.
fn frame(canvas: &mut Canvas, [x, y, w, h]: [f32; 4], tear: f32, upright: bool, ink: Rgb) {
    let (wide, high) = if upright { (w, tear - y) } else { (tear - x, h) };
    for (inset, width) in [(20.0, 5.0), (32.0, 2.0)] {
        if let Some(path) = rounded(x + inset, y + inset, wide - 2.0 * inset, high - 2.0 * inset, 6.0) {
            canvas.stroke(&path, ink, width);
        }
    }
}

/// An aeroplane seen from above.
fn plane(canvas: &mut Canvas, (x, y): (f32, f32), r: f32, ink: Rgb) {
    canvas.rounded(x - r * 0.1, y - r, r * 0.2, r * 1.9, r * 0.1, ink);
    for side in [-1.0, 1.0] {
        canvas.polygon(
            &[(x, y - r * 0.25), (x + side * r, y + r * 0.35), (x + side * r, y + r * 0.5), (x, y + r * 0.25)],
            ink,
        );
        canvas.polygon(
            &[
                (x, y + r * 0.6),
                (x + side * r * 0.4, y + r * 0.82),
                (x + side * r * 0.4, y + r * 0.94),
                (x, y + r * 0.84),
            ],
            ink,
        );
    }
}

/// A strip of thin paper with a torn edge.
fn receipt(canvas: &mut Canvas, job: &Job, whole: [f32; 4], rng: &mut Rng) -> Face {
    let [x, y, w, h] = whole;
    let paper = stock(job, &[0xfdfdfb, 0xfbf8f1, 0xf6f8f8], rng);
    shadow(canvas, [x, y + 10.0, w, h - 20.0], 2.0, 18.0);
    let teeth = 22;
    let step = w / teeth as f32;
    let mut points = Vec::new();
    for tooth in 0..=teeth {
        points.push((x + step * tooth as f32, y + if tooth % 2 == 0 { 14.0 } else { 0.0 }));
    }
    for tooth in (0..=teeth).rev() {
        points.push((x + step * tooth as f32, y + h - if tooth % 2 == 0 { 14.0 } else { 0.0 }));
    }
    canvas.polygon(&points, Ink::Line(x, 0.0, paper.opaque(), x + w, 0.0, paper.lighter(-0.035).opaque()));
    canvas.rect(
        x,
        y + h * 0.36,
        w,
        22.0,
        Ink::down(y + h * 0.36, paper.lighter(-0.03), y + h * 0.36 + 22.0, paper.lighter(-0.01)),
    );
    let code = h * 0.085;
    bars(canvas, [x + w * 0.2, y + h * 0.86, w * 0.6, code], true, hex(0x2a2c30), rng);
    Face { area: [x + w * 0.11, y + h * 0.075, w * 0.78, h * 0.75], whole, paper, hand: Hand::Machine }
}

/// A label with cut corners, an eye and a string.
fn tag(canvas: &mut Canvas, job: &Job, whole: [f32; 4], rng: &mut Rng) -> Face {
    let [x, y, w, h] = whole;
    let paper = stock(job, &[0xfdf8ec, 0xf3e2bd, 0xffffff], rng);
    let ink = print(paper, rng);
    shadow(canvas, [x + 10.0, y + 10.0, w - 20.0, h - 10.0], 10.0, 20.0);
    let cut = w * 0.18;
    canvas.polygon(
        &[(x + cut, y), (x + w - cut, y), (x + w, y + cut * 0.8), (x + w, y + h), (x, y + h), (x, y + cut * 0.8)],
        paper,
    );
    let (cx, cy) = (x + w / 2.0, y + h * 0.085);
    canvas.line(&[(cx, cy), (cx + 60.0, cy - 70.0), (cx + 190.0, cy - 110.0)], hex(0xb08a55), 6.0);
    canvas.line(&[(cx, cy), (cx + 90.0, cy - 50.0), (cx + 240.0, cy - 96.0)], hex(0x9b7746), 5.0);
    canvas.ellipse(cx, cy, 30.0, 30.0, ink);
    canvas.ellipse(cx, cy, 16.0, 16.0, hex(0x4b3a2a));
    canvas.rect(x, y + h * 0.165, w, 10.0, ink);
    bars(
        canvas,
        [x + w * 0.12, y + h * 0.83, w * 0.76, h * 0.11],
        true,
        if paper.lab().l > 0.6 { BLACK } else { WHITE },
        rng,
    );
    Face { area: [x + w * 0.1, y + h * 0.2, w * 0.8, h * 0.6], whole, paper, hand: Hand::Printed }
}
