//! Lifts, bell cranks and pantographs.

use super::linkages::{crank, pins};
use super::parts::{between, hatch, off, pivot, push, rod, spin};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc};
use std::f32::consts::{PI, TAU};

/// Crossed bars twice: flat with wide feet, and tall with narrow ones.
pub(super) fn scissor_lift(pen: &mut Pen) {
    hatch(pen, (50.0, 850.0), (950.0, 850.0));
    let rgb = pen.tint(0, Tone::Gold);
    for (x, angle) in [(70.0, 0.33_f32), (530.0, 0.86)] {
        let length = 330.0;
        let (wide, tall) = (length * angle.cos(), length * angle.sin());
        pen.block([x, 800.0, 400.0, 46.0], Tone::Rock);
        let left = x + 40.0;
        for level in 0..2 {
            let y = 786.0 - tall * level as f32;
            rod(pen, (left, y), (left + wide, y - tall), 26.0, Tone::Metal);
            rod(pen, (left + wide, y), (left, y - tall), 26.0, Tone::Teal);
            pins(pen, &[(left, y), (left + wide, y), (left + wide / 2.0, y - tall / 2.0)]);
        }
        let top = 786.0 - tall * 2.0;
        pins(pen, &[(left, top), (left + wide, top)]);
        let platform = crate::figures::pen::corners([x, top - 54.0, 400.0, 40.0]);
        pen.fill(&platform, rgb);
        pen.outline(&platform, 5.0);
        if angle > 0.5 {
            push(pen, (x + 340.0, 780.0), (x + 270.0, 780.0), Tone::Red);
            push(pen, (x + 200.0, top - 80.0), (x + 200.0, top - 190.0), Tone::Red);
        }
    }
    pen.label("Platform", (200.0, 522.0), (230.0, 400.0));
    pen.label("Crossed bars", (620.0, 560.0), (400.0, 300.0));
    pen.label("Base", (120.0, 824.0), (150.0, 920.0));
}

pub(super) fn bell_crank(pen: &mut Pen) {
    let at = (400.0, 420.0);
    let (level, up) = ((700.0, 420.0), (400.0, 200.0));
    pen.trace(&[level, at, up], Tone::Ink, 70.0);
    let rgb = pen.tint(0, Tone::Gold);
    pen.stroke(&[level, at, up], rgb, 60.0);
    rod(pen, level, (700.0, 780.0), 34.0, Tone::Metal);
    rod(pen, up, (90.0, 200.0), 34.0, Tone::Metal);
    pivot(pen, at);
    pins(pen, &[level, up, at]);
    push(pen, (790.0, 600.0), (790.0, 790.0), Tone::Red);
    // Pulled down on the right, the arm turns clockwise: its upper end goes to the right.
    push(pen, (130.0, 120.0), (320.0, 120.0), Tone::Blue);
    pen.arrow_along(&arc(at, 180.0, 180.0, -75.0, -15.0), Tone::Red, 7.0);
    pen.label("Input rod", (700.0, 720.0), (560.0, 830.0));
    pen.label("Output rod", (180.0, 206.0), (160.0, 330.0));
    pen.label("Pivot", at, (220.0, 560.0));
}

pub(super) fn reverse_motion(pen: &mut Pen) {
    let at = (500.0, 480.0);
    let (top, low) = (off(at, -1.45, 290.0), off(at, 1.69, 290.0));
    rod(pen, (90.0, top.1), top, 34.0, Tone::Metal);
    rod(pen, low, (910.0, low.1), 34.0, Tone::Metal);
    let rgb = pen.tint(0, Tone::Gold);
    crank(pen, top, low, rgb);
    pivot(pen, at);
    pins(pen, &[top, low]);
    push(pen, (140.0, top.1 - 80.0), (330.0, top.1 - 80.0), Tone::Red);
    push(pen, (860.0, low.1 + 90.0), (670.0, low.1 + 90.0), Tone::Blue);
    spin(pen, at, 120.0, true);
    pen.label("Input rod", (250.0, top.1), (250.0, 340.0));
    pen.label("Output rod", (750.0, low.1), (750.0, 640.0));
    pen.label("Fixed pivot", at, (760.0, 450.0));
}

/// The fixed corner, the tracer and the pen lie on one line, twice as far the one as the other.
pub(super) fn pantograph(pen: &mut Pen) {
    let (fixed, arm) = ((150.0, 760.0), 310.0);
    let peak = off(fixed, -1.06, arm * 2.0);
    let tip = off(peak, 1.06, arm * 2.0);
    let (left, right) = (between(fixed, peak, 0.5), between(peak, tip, 0.5));
    let tracer = (left.0 + right.0 - peak.0, left.1 + right.1 - peak.1);
    let shape = |size: f32, at: At| -> Vec<At> {
        (0..10)
            .map(|part| off(at, part as f32 * TAU / 10.0 - PI / 2.0, if part % 2 == 0 { size } else { size * 0.42 }))
            .collect()
    };
    // The star's lowest right corner is where the tracer stands, on both drawings alike.
    let corner = off((0.0, 0.0), TAU * 0.4 - PI / 2.0 + TAU * 0.2, 1.0);
    for (at, size, tone) in [(tracer, 70.0, Tone::Sky), (tip, 140.0, Tone::Gold)] {
        let middle = (at.0 - corner.0 * size, at.1 - corner.1 * size);
        pen.area(&shape(size, middle), tone);
    }
    for (a, b, tone) in
        [(fixed, peak, Tone::Metal), (peak, tip, Tone::Metal), (left, tracer, Tone::Teal), (right, tracer, Tone::Teal)]
    {
        rod(pen, a, b, 30.0, tone);
    }
    pivot(pen, fixed);
    pins(pen, &[peak, left, right]);
    pen.disc(tracer, 15.0, Tone::Red);
    pen.disc(tip, 15.0, Tone::Red);
    pen.dashed(&[fixed, tip], Tone::Grey, 3.0);
    pen.label("Fixed pivot", fixed, (150.0, 600.0));
    pen.label("Tracer", tracer, (430.0, 920.0));
    pen.label("Pen", tip, (870.0, 900.0));
}
