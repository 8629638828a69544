//! Bars and joints, each drawn where its lengths put it.

use super::parts::{between, hatch, off, pin, pivot, push, rod};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, ellipse};
use std::f32::consts::{PI, TAU};

/// The joint that lies so far from one place and so far from another, on the side that `side` says.
pub(super) fn joint(a: At, far: f32, b: At, wide: f32, side: f32) -> At {
    let apart = (b.0 - a.0).hypot(b.1 - a.1).max(0.01);
    let along = (far * far - wide * wide + apart * apart) / (2.0 * apart);
    let across = (far * far - along * along).max(0.0).sqrt() * side;
    let (dx, dy) = ((b.0 - a.0) / apart, (b.1 - a.1) / apart);
    (a.0 + dx * along - dy * across, a.1 + dy * along + dx * across)
}

/// A bar with both of its joints.
fn bar(pen: &mut Pen, a: At, b: At, tone: Tone) {
    rod(pen, a, b, 40.0, tone);
}

pub(super) fn pins(pen: &mut Pen, places: &[At]) {
    for place in places {
        pin(pen, *place);
    }
}

pub(super) fn crank_rocker(pen: &mut Pen) {
    // Shortest 130 and longest 500 make less than the other two, 420 and 330: the crank goes right round.
    let (a, d) = ((240.0, 700.0), (740.0, 700.0));
    let b = off(a, -1.1, 130.0);
    let c = joint(b, 420.0, d, 330.0, -1.0);
    let swing: Vec<At> =
        (0..72).map(|at| joint(off(a, at as f32 * TAU / 72.0, 130.0), 420.0, d, 330.0, -1.0)).collect();
    let low = swing.iter().fold(f32::MAX, |low, at| low.min((at.1 - d.1).atan2(at.0 - d.0)));
    let high = swing.iter().fold(f32::MIN, |high, at| high.max((at.1 - d.1).atan2(at.0 - d.0)));
    for end in [low, high] {
        pen.dashed(&[d, off(d, end, 330.0)], Tone::Grey, 5.0);
    }
    let mut round = ellipse(a, 130.0, 130.0);
    round.push(round[0]);
    pen.dashed(&round, Tone::Grey, 4.0);
    rod(pen, a, d, 30.0, Tone::Soft);
    pivot(pen, a);
    pivot(pen, d);
    bar(pen, b, c, Tone::Metal);
    bar(pen, d, c, Tone::Teal);
    let rgb = pen.tint(0, Tone::Gold);
    crank(pen, a, b, rgb);
    pins(pen, &[a, b, c, d]);
    pen.arrow_along(&arc(a, 178.0, 178.0, 130.0, 250.0), Tone::Red, 7.0);
    let (from, to) = (low.to_degrees(), high.to_degrees());
    let middle = (from + to) / 2.0;
    pen.arrow_along(&arc(d, 375.0, 375.0, middle, to), Tone::Red, 6.0);
    pen.arrow_along(&arc(d, 375.0, 375.0, middle, from), Tone::Red, 6.0);
    pen.label("Crank", between(a, b, 0.6), (110.0, 480.0));
    pen.label("Coupler", between(b, c, 0.4), (340.0, 330.0));
    pen.label("Rocker", between(d, c, 0.35), (890.0, 560.0));
}

/// A crank in a colour of the sample.
pub(super) fn crank(pen: &mut Pen, a: At, b: At, rgb: crate::colour::Rgb) {
    pen.trace(&[a, b], Tone::Ink, 46.0);
    pen.stroke(&[a, b], rgb, 37.0);
    pen.fill(&ellipse(a, 26.0, 26.0), rgb);
    pen.fill(&ellipse(b, 26.0, 26.0), rgb);
    pen.ring(a, 26.0, Tone::Ink, 4.5);
    pen.ring(b, 26.0, Tone::Ink, 4.5);
}

pub(super) fn parallelogram_linkage(pen: &mut Pen) {
    let rgb = pen.tint(0, Tone::Gold);
    for (x, lean) in [(60.0, 0.0_f32), (440.0, 0.62)] {
        let (a, b) = ((x + 40.0, 700.0), (x + 260.0, 700.0));
        let top = |foot: At| off(foot, lean - PI / 2.0, 380.0);
        let (c, d) = (top(a), top(b));
        rod(pen, a, b, 40.0, Tone::Metal);
        hatch(pen, (x, 732.0), (x + 300.0, 732.0));
        bar(pen, a, c, Tone::Teal);
        bar(pen, b, d, Tone::Teal);
        pen.trace(&[c, d], Tone::Ink, 46.0);
        pen.stroke(&[c, d], rgb, 37.0);
        pins(pen, &[a, b, c, d]);
        if lean > 0.0 {
            pen.arrow_along(&arc(a, 425.0, 425.0, -96.0, -60.0), Tone::Red, 7.0);
        }
    }
    pen.label("Fixed bar", (210.0, 706.0), (210.0, 850.0));
    pen.label("Moving bar", (210.0, 320.0), (210.0, 190.0));
    pen.label("Joint", (480.0, 700.0), (480.0, 850.0));
}

pub(super) fn slider_crank(pen: &mut Pen) {
    let (axle, radius, length) = ((230.0, 490.0), 140.0, 400.0_f32);
    let tip = off(axle, -0.9, radius);
    let slide = (tip.0 + (length * length - (tip.1 - axle.1) * (tip.1 - axle.1)).sqrt(), axle.1);
    hatch(pen, (940.0, axle.1 - 76.0), (440.0, axle.1 - 76.0));
    hatch(pen, (440.0, axle.1 + 76.0), (940.0, axle.1 + 76.0));
    let mut round = ellipse(axle, radius, radius);
    round.push(round[0]);
    pen.dashed(&round, Tone::Grey, 4.0);
    for end in [length - radius, length + radius] {
        let x = axle.0 + end;
        pen.dashed(&[(x - 70.0, axle.1 - 70.0), (x - 70.0, axle.1 + 70.0)], Tone::Grey, 3.0);
    }
    pen.block([slide.0 - 84.0, slide.1 - 70.0, 168.0, 140.0], Tone::Metal);
    pivot(pen, axle);
    bar(pen, tip, slide, Tone::Teal);
    let rgb = pen.tint(0, Tone::Gold);
    crank(pen, axle, tip, rgb);
    pins(pen, &[axle, tip, slide]);
    pen.arrow_along(&arc(axle, 190.0, 190.0, 170.0, 290.0), Tone::Red, 7.0);
    push(pen, (slide.0 + 10.0, 330.0), (slide.0 + 150.0, 330.0), Tone::Red);
    push(pen, (slide.0 - 10.0, 330.0), (slide.0 - 150.0, 330.0), Tone::Red);
    pen.label("Crank", between(axle, tip, 0.3), (120.0, 760.0));
    pen.label("Connecting rod", between(tip, slide, 0.3), (470.0, 220.0));
    pen.label("Slider", (slide.0 + 20.0, slide.1 + 50.0), (slide.0, 700.0));
}

/// A disc with a pin in the upright slot of a frame.
pub(super) fn scotch_yoke(pen: &mut Pen) {
    let (axle, radius) = ((420.0, 480.0), 170.0);
    let rgb = pen.tint(0, Tone::Gold);
    let disc = ellipse(axle, 240.0, 240.0);
    pen.fill(&disc, rgb);
    pen.outline(&disc, 5.0);
    pen.disc(axle, 26.0, Tone::Ink);
    let at = off(axle, -0.8, radius);
    let x = at.0;
    pen.area(
        &[
            (x - 62.0, 240.0),
            (x + 62.0, 240.0),
            (x + 62.0, 450.0),
            (930.0, 450.0),
            (930.0, 510.0),
            (x + 62.0, 510.0),
            (x + 62.0, 720.0),
            (x - 62.0, 720.0),
        ],
        Tone::Teal,
    );
    pen.block([60.0, 450.0, x - 122.0, 60.0], Tone::Teal);
    let mut slot = arc((x, 300.0), 26.0, 26.0, 180.0, 360.0);
    slot.extend(arc((x, 660.0), 26.0, 26.0, 0.0, 180.0));
    pen.fill(&slot, rgb);
    pen.outline(&slot, 5.0);
    pen.disc(at, 24.0, Tone::Red);
    for y in [450.0, 510.0] {
        let up = y < 480.0;
        hatch(
            pen,
            (if up { 860.0 } else { 760.0 }, y + if up { -8.0 } else { 8.0 }),
            (if up { 760.0 } else { 860.0 }, y + if up { -8.0 } else { 8.0 }),
        );
    }
    pen.arrow_along(&arc(axle, 290.0, 290.0, 150.0, 230.0), Tone::Red, 7.0);
    push(pen, (720.0, 620.0), (880.0, 620.0), Tone::Red);
    push(pen, (880.0, 660.0), (720.0, 660.0), Tone::Red);
    pen.label("Pin", at, (760.0, 270.0));
    pen.label("Slot", (x, 640.0), (760.0, 790.0));
    pen.label("Frame", (x - 40.0, 700.0), (360.0, 870.0));
}

/// Two arms of one length; the short bar's midpoint is traced by computing the linkage through its swing.
pub(super) fn watt_linkage(pen: &mut Pen) {
    let (a, d, arm, short) = ((130.0, 330.0), (870.0, 650.0), 360.0, 320.0);
    let place = |turn: f32| {
        let b = off(a, turn, arm);
        let c = joint(b, short, d, arm, 1.0);
        (b, c)
    };
    let path: Vec<At> = (-22..=22).map(|step| place(step as f32 * 0.025)).map(|(b, c)| between(b, c, 0.5)).collect();
    let (b, c) = place(-0.12);
    bar(pen, a, b, Tone::Metal);
    bar(pen, d, c, Tone::Metal);
    let rgb = pen.tint(0, Tone::Gold);
    crank(pen, b, c, rgb);
    pivot(pen, a);
    pivot(pen, d);
    pins(pen, &[b, c]);
    pen.trace(&path, Tone::Red, 7.0);
    let middle = between(b, c, 0.5);
    pen.disc(middle, 16.0, Tone::Red);
    pen.arrow_along(&arc(a, 250.0, 250.0, -14.0, -32.0), Tone::Red, 6.0);
    pen.arrow_along(&arc(a, 250.0, 250.0, 2.0, 22.0), Tone::Red, 6.0);
    pen.label("Long arm", between(a, b, 0.4), (230.0, 170.0));
    pen.label("Short bar", between(b, c, 0.2), (700.0, 300.0));
    pen.label("Midpoint", middle, (300.0, 620.0));
}

pub(super) fn peaucellier(pen: &mut Pen) {
    // The arm of 150 turns about a pivot 150 from the first: its end runs on a circle through the first pivot.
    let (fixed, long, side, arm) = ((160.0, 480.0), 480.0, 210.0_f32, 150.0);
    let centre = (fixed.0 + arm, fixed.1);
    let inner = off(centre, -0.42, arm);
    let apart = (inner.0 - fixed.0).hypot(inner.1 - fixed.1);
    let angle = (inner.1 - fixed.1).atan2(inner.0 - fixed.0);
    let power = long * long - side * side;
    let outer = off(fixed, angle, power / apart);
    let (up, down) = (joint(inner, side, outer, side, -1.0), joint(inner, side, outer, side, 1.0));
    let line = fixed.0 + power / (2.0 * arm);
    pen.trace(&[(line, 150.0), (line, 830.0)], Tone::Red, 6.0);
    let mut round = ellipse(centre, arm, arm);
    round.push(round[0]);
    pen.dashed(&round, Tone::Grey, 4.0);
    for end in [up, down] {
        rod(pen, fixed, end, 28.0, Tone::Metal);
    }
    for (a, b) in [(inner, up), (up, outer), (outer, down), (down, inner)] {
        rod(pen, a, b, 30.0, Tone::Gold);
    }
    rod(pen, centre, inner, 28.0, Tone::Teal);
    pivot(pen, fixed);
    pivot(pen, centre);
    pins(pen, &[inner, up, down]);
    pen.disc(outer, 17.0, Tone::Red);
    push(pen, (line + 60.0, 480.0), (line + 60.0, 330.0), Tone::Red);
    push(pen, (line + 60.0, 520.0), (line + 60.0, 670.0), Tone::Red);
    pen.label("Rhombus", between(up, inner, 0.4), (420.0, 110.0));
    pen.label("Fixed pivot", fixed, (150.0, 300.0));
    pen.label("Straight line", (line, 790.0), (620.0, 880.0));
}
