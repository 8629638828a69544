//! Bearings seen along the shaft, and in section.

use super::parts::{off, push, spin};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, corners, ellipse, smooth};
use std::f32::consts::{PI, TAU};

/// What rolls between two rings.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Rolling {
    Balls,
    Rollers,
}

/// The radii of a bearing that was drawn, and where its bodies run.
pub(super) struct Rings {
    pub outer: f32,
    pub track: f32,
    pub body: f32,
    pub inner: f32,
}

pub(super) const MIDDLE: At = (500.0, 470.0);

/// A bearing along its shaft: so many bodies evenly round; the cage is a ring of pockets.
pub(super) fn rings(pen: &mut Pen, kind: Rolling, count: usize, cage: bool) -> Rings {
    let track = 272.0_f32;
    let body = (track * (PI / count as f32).sin() * 0.84).min(62.0);
    let groove = if kind == Rolling::Balls { body * 0.3 } else { 0.0 };
    let (outer, inner) = (track + body + 76.0, track - body - 70.0);
    let rgb = pen.tint(0, if kind == Rolling::Balls { Tone::Gold } else { Tone::Teal });
    pen.disc(MIDDLE, outer, Tone::Metal);
    pen.ring(MIDDLE, outer - 16.0, Tone::Grey, 3.0);
    pen.disc(MIDDLE, track + body, Tone::Paper);
    if cage {
        pen.disc(MIDDLE, track + body * 0.34, Tone::Sand);
        pen.disc(MIDDLE, track - body * 0.34, Tone::Paper);
    }
    pen.disc(MIDDLE, track - body, Tone::Metal);
    pen.ring(MIDDLE, inner + 14.0, Tone::Grey, 3.0);
    // The grooves' edges, seen as thin rings: the shoulders stand nearer to each other than the bottoms.
    if groove > 0.0 {
        pen.ring(MIDDLE, track + body - groove * 0.2, Tone::Grey, 3.0);
    }
    pen.disc(MIDDLE, inner, Tone::Paper);
    for at in 0..count {
        let centre = off(MIDDLE, TAU * at as f32 / count as f32 - TAU / 4.0, track);
        if cage {
            pen.disc(centre, body * 1.12, Tone::Paper);
        }
        let shape = ellipse(centre, body, body);
        pen.fill(&shape, rgb);
        pen.outline(&shape, 4.0);
        let shine = rgb.mix(pen.tone(Tone::Paper), 0.7);
        if kind == Rolling::Balls {
            pen.fill(&ellipse((centre.0 - body * 0.32, centre.1 - body * 0.36), body * 0.24, body * 0.18), shine);
        } else {
            // A roller is seen from its end: a flat face with a bevelled edge.
            pen.fill(&ellipse(centre, body * 0.66, body * 0.66), shine);
        }
    }
    Rings { outer, track, body, inner }
}

pub(super) fn ball_bearing(pen: &mut Pen) {
    let rings = rings(pen, Rolling::Balls, 9, false);
    pen.arrow_along(&arc(MIDDLE, 90.0, 90.0, 150.0, 390.0), Tone::Red, 8.0);
    label_rings(pen, &rings);
}

/// The labels of the two rings and of a ball.
pub(super) fn label_rings(pen: &mut Pen, rings: &Rings) {
    let inner = off(MIDDLE, 2.2, rings.inner + 30.0);
    pen.label("Inner ring", inner, (150.0, 900.0));
    pen.label("Outer ring", off(MIDDLE, -2.3, rings.outer - 30.0), (130.0, 70.0));
    pen.label("Ball", off(MIDDLE, -TAU / 4.0, rings.track), (760.0, 50.0));
}

pub(super) fn ball_cage(pen: &mut Pen) {
    let rings = rings(pen, Rolling::Balls, 8, true);
    let half = TAU / 16.0;
    pen.label("Cage", off(MIDDLE, -TAU / 4.0 + half, rings.track), (840.0, 70.0));
    pen.label("Ball", off(MIDDLE, PI, rings.track), (110.0, 150.0));
    pen.label("Raceway", off(MIDDLE, half * 5.0, rings.track + rings.body), (150.0, 910.0));
}

pub(super) fn roller_bearing(pen: &mut Pen) {
    // Half of it is cut away to show that the rollers are cylinders lying along the shaft.
    let (left, width) = (300.0, 400.0);
    let axis = 490.0;
    for side in [-1.0_f32, 1.0] {
        let band =
            |from: f32, to: f32| corners([left, (axis + side * from).min(axis + side * to), width, (to - from).abs()]);
        pen.area(&band(290.0, 370.0), Tone::Metal);
        pen.area(&band(100.0, 180.0), Tone::Metal);
        for shoulder in [left, left + width - 50.0] {
            let y = (axis + side * 180.0).min(axis + side * 210.0);
            pen.area(&corners([shoulder, y, 50.0, 30.0]), Tone::Metal);
        }
        let rgb = pen.tint(0, Tone::Teal);
        let y = (axis + side * 182.0).min(axis + side * 288.0);
        let roller = corners([left + 54.0, y, width - 108.0, 106.0]);
        pen.fill(&roller, rgb);
        pen.outline(&roller, 5.0);
        let shine = rgb.mix(pen.tone(Tone::Paper), 0.6);
        pen.stroke(&[(left + 74.0, y + 28.0), (left + width - 74.0, y + 28.0)], shine, 14.0);
        pen.dashed(&[(left - 40.0, y + 53.0), (left + width + 40.0, y + 53.0)], Tone::Grey, 3.0);
    }
    // The shaft and the rings' far halves.
    pen.area(&corners([120.0, axis - 100.0, 760.0, 200.0]), Tone::Soft);
    pen.dashed(&[(80.0, axis), (920.0, axis)], Tone::Ink, 3.0);
    pen.arrow_along(&arc((180.0, axis), 34.0, 130.0, 100.0, 280.0), Tone::Red, 7.0);
    pen.label("Roller", (640.0, axis - 220.0), (830.0, 230.0));
    pen.label("Inner ring", (330.0, axis + 140.0), (150.0, 720.0));
    pen.label("Outer ring", (340.0, axis - 340.0), (150.0, 150.0));
}

pub(super) fn plain_bush(pen: &mut Pen) {
    pen.disc(MIDDLE, 370.0, Tone::Metal);
    pen.disc(MIDDLE, 270.0, Tone::Gold);
    let rgb = pen.tint(0, Tone::Soft);
    let shaft = ellipse(MIDDLE, 240.0, 240.0);
    pen.fill(&shaft, rgb);
    pen.outline(&shaft, 5.0);
    pen.ring(MIDDLE, 10.0, Tone::Ink, 4.0);
    spin(pen, MIDDLE, 130.0, true);
    pen.label("Shaft", off(MIDDLE, 2.6, 190.0), (110.0, 800.0));
    pen.label("Bush", off(MIDDLE, -0.6, 330.0), (850.0, 90.0));
    pen.label("Oil film", off(MIDDLE, 0.7, 256.0), (860.0, 880.0));
}

/// Running at speed, the journal is carried to one side by the wedge of oil under it.
pub(super) fn oil_wedge(pen: &mut Pen) {
    pen.disc(MIDDLE, 390.0, Tone::Metal);
    pen.disc(MIDDLE, 310.0, Tone::Gold);
    // Turning clockwise, the journal rides up on the left of the lowest place.
    let at = off(MIDDLE, 2.1, 52.0);
    let rgb = pen.tint(0, Tone::Soft);
    let journal = ellipse(at, 248.0, 248.0);
    pen.fill(&journal, rgb);
    pen.outline(&journal, 5.0);
    for (centre, tone) in [(MIDDLE, Tone::Grey), (at, Tone::Ink)] {
        pen.trace(&[(centre.0 - 18.0, centre.1), (centre.0 + 18.0, centre.1)], tone, 5.0);
        pen.trace(&[(centre.0, centre.1 - 18.0), (centre.0, centre.1 + 18.0)], tone, 5.0);
    }
    spin(pen, at, 140.0, true);
    push(pen, (500.0, 60.0), (500.0, 190.0), Tone::Blue);
    pen.arrow_along(&arc(MIDDLE, 292.0, 292.0, 20.0, 95.0), Tone::Red, 7.0);
    pen.label_at("Journal", (at.0, at.1 + 186.0));
    pen.label("Oil wedge", off(MIDDLE, 1.2, 290.0), (820.0, 910.0));
    pen.label("Shell", off(MIDDLE, -0.7, 350.0), (870.0, 110.0));
}

/// One ball in section, the line of contact slanted between the two high shoulders.
pub(super) fn angular_contact(pen: &mut Pen) {
    let (ball, r) = ((500.0, 420.0), 130.0);
    let groove = |from: f32, to: f32| arc(ball, r + 4.0, r + 4.0, from, to);
    // The outer ring is high on the right, the inner one on the left.
    let mut outer = vec![(260.0, 130.0), (740.0, 130.0), (740.0, 380.0), (632.0, 380.0)];
    outer.extend(groove(-18.0, -150.0));
    outer.push((260.0, 354.0));
    pen.area(&outer, Tone::Metal);
    let mut inner = vec![(740.0, 710.0), (260.0, 710.0), (260.0, 460.0), (368.0, 460.0)];
    inner.extend(groove(162.0, 30.0));
    inner.push((740.0, 486.0));
    pen.area(&inner, Tone::Metal);
    for (line, y) in (0..8).map(|at| (at as f32 * 60.0 + 270.0, 150.0)) {
        pen.trace(&[(line, y + 60.0), (line + 50.0, y)], Tone::Grey, 3.5);
        pen.trace(&[(line, y + 540.0), (line + 50.0, y + 480.0)], Tone::Grey, 3.5);
    }
    let rgb = pen.tint(0, Tone::Gold);
    let shape = ellipse(ball, r, r);
    pen.fill(&shape, rgb);
    pen.outline(&shape, 5.0);
    let (dx, dy) = (50.0_f32.to_radians().cos(), 50.0_f32.to_radians().sin());
    pen.dashed(&[(500.0, 90.0), (500.0, 760.0)], Tone::Grey, 4.0);
    pen.trace(&[(500.0 - dx * 300.0, 420.0 + dy * 300.0), (500.0 + dx * 400.0, 420.0 - dy * 400.0)], Tone::Red, 7.0);
    pen.trace(&arc(ball, 200.0, 200.0, -90.0, -50.0), Tone::Red, 6.0);
    for side in [-1.0, 1.0] {
        pen.disc((500.0 + side * dx * r, 420.0 - side * dy * r), 10.0, Tone::Red);
    }
    pen.dashed(&[(90.0, 860.0), (910.0, 860.0)], Tone::Ink, 4.0);
    pen.block([260.0, 712.0, 480.0, 100.0], Tone::Soft);
    pen.label("Contact angle", (552.0, 226.0), (420.0, 50.0));
    pen.label("Inner ring", (320.0, 600.0), (120.0, 640.0));
    pen.label("Outer ring", (700.0, 240.0), (870.0, 300.0));
}

pub(super) fn sealed_bearing(pen: &mut Pen) {
    let (ball, r) = ((500.0, 450.0), 130.0);
    for side in [-1.0_f32, 1.0] {
        let y = |d: f32| 450.0 + side * d;
        let mut ring = vec![(220.0, y(110.0)), (220.0, y(300.0)), (780.0, y(300.0)), (780.0, y(110.0))];
        let a = if side > 0.0 { (45.0, 135.0) } else { (-45.0, -135.0) };
        ring.extend(arc(ball, r + 4.0, r + 4.0, a.0, a.1));
        pen.area(&ring, Tone::Metal);
    }
    pen.fill(&corners([250.0, 342.0, 500.0, 216.0]), pen.tone(Tone::Sand));
    for dot in 0..26 {
        let (x, y) = (270.0 + (dot as f32 * 97.0) % 460.0, 350.0 + (dot as f32 * 61.0) % 200.0);
        pen.fill(&ellipse((x, y), 6.0, 6.0), pen.tone(Tone::Gold));
    }
    let rgb = pen.tint(0, Tone::Soft);
    let shape = ellipse(ball, r, r);
    pen.fill(&shape, rgb);
    pen.outline(&shape, 5.0);
    pen.oval((455.0, 400.0), 24.0, 18.0, Tone::Paper);
    for side in [-1.0, 1.0] {
        let x = |d: f32| 500.0 + side * d;
        // The seal is held in the outer ring; its lip rubs on the inner one.
        let seal = smooth(&[(x(236.0), 322.0), (x(252.0), 400.0), (x(246.0), 500.0), (x(226.0), 566.0)]);
        pen.trace(&seal, Tone::Ink, 34.0);
        pen.trace(&seal, Tone::Earth, 22.0);
    }
    pen.block([130.0, 752.0, 740.0, 90.0], Tone::Soft);
    pen.dashed(&[(90.0, 860.0), (910.0, 860.0)], Tone::Ink, 4.0);
    pen.label("Seal", (746.0, 430.0), (890.0, 430.0));
    pen.label("Grease", (330.0, 430.0), (110.0, 300.0));
    pen.label("Ball", (540.0, 480.0), (140.0, 610.0));
}
