//! Ratchets, chains, worms and bevel gears.

use super::parts::{Gear, off, pin, pivot, rod, spin};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, corners, ellipse};
use std::f32::consts::{FRAC_PI_2, PI, TAU};

/// Saw teeth whose steep sides face the pawl.
pub(super) fn ratchet(pen: &mut Pen) {
    let (at, count) = ((470.0, 560.0), 16);
    let mut points = Vec::new();
    for tooth in 0..count {
        let angle = TAU * tooth as f32 / count as f32 - FRAC_PI_2;
        points.push(off(at, angle, 240.0));
        points.push(off(at, angle, 310.0));
        points.extend((1..4).map(|part| {
            let t = part as f32 / 4.0;
            off(at, angle + TAU / count as f32 * t, 310.0 - 70.0 * t)
        }));
    }
    let rgb = pen.tint(0, Tone::Metal);
    pen.fill(&points, rgb);
    pen.outline(&points, 5.0);
    pen.ring(at, 190.0, Tone::Ink, 3.0);
    pen.disc(at, 62.0, Tone::Soft);
    pen.disc(at, 28.0, Tone::Ink);
    // The wheel may run clockwise, its sloping backs lifting the pawl; against the clock a steep side meets the tip.
    let tip = off(at, -FRAC_PI_2, 246.0);
    let hinge = (170.0, 190.0);
    pen.area(
        &[
            (tip.0 - 3.0, tip.1 - 60.0),
            (tip.0 - 3.0, tip.1),
            (tip.0 - 46.0, tip.1 - 40.0),
            (hinge.0 + 4.0, hinge.1 + 40.0),
            (hinge.0 - 34.0, hinge.1),
            (hinge.0, hinge.1 - 36.0),
            (tip.0 - 60.0, tip.1 - 90.0),
        ],
        Tone::Gold,
    );
    pivot(pen, hinge);
    spin(pen, at, 130.0, true);
    pen.label("Ratchet wheel", (640.0, 700.0), (800.0, 900.0));
    pen.label("Pawl", (330.0, 220.0), (450.0, 100.0));
    pen.label("Pivot", hinge, (110.0, 80.0));
}

/// A chain over two wheels of 36 and 14 teeth.
pub(super) fn chain_drive(pen: &mut Pen) {
    let (large, small) = (
        Gear { at: (310.0, 470.0), module: 13.0, teeth: 36, phase: 0.0 },
        Gear { at: (790.0, 470.0), module: 13.0, teeth: 14, phase: 0.0 },
    );
    let (r, s) = (large.radius(), small.radius());
    let lean = ((r - s) / (small.at.0 - large.at.0)).asin().to_degrees();
    let mut chain = arc(large.at, r, r, 90.0 - lean, 270.0 + lean);
    chain.extend(arc(small.at, s, s, 270.0 + lean, 450.0 - lean));
    chain.push(chain[0]);
    large.draw(pen, Tone::Metal);
    let rgb = pen.tint(0, Tone::Gold);
    small.draw_in(pen, rgb);
    pen.trace(&chain, Tone::Ink, 22.0);
    pen.trace(&chain, Tone::Grey, 14.0);
    pen.dashed(&chain, Tone::Paper, 8.0);
    rod(pen, large.at, (250.0, 690.0), 30.0, Tone::Soft);
    pin(pen, large.at);
    pen.block([200.0, 684.0, 100.0, 26.0], Tone::Ink);
    large.turn(pen, true);
    spin(pen, small.at, s * 0.62, true);
    pen.arrow_along(&arc(small.at, s + 44.0, s + 44.0, -75.0, 60.0), Tone::Red, 6.0);
    pen.label("Chainring", (150.0, 380.0), (150.0, 140.0));
    pen.label("Sprocket", (800.0, 520.0), (820.0, 700.0));
    pen.label("Chain", (560.0, 290.0), (600.0, 170.0));
}

/// A worm of one thread above its wheel, seen from the side.
pub(super) fn worm_gear(pen: &mut Pen) {
    let wheel = Gear { at: (500.0, 630.0), module: 18.0, teeth: 30, phase: -FRAC_PI_2 };
    let (axis, pitch) = (280.0, PI * 18.0);
    pen.block([60.0, axis - 26.0, 880.0, 52.0], Tone::Metal);
    wheel.draw(pen, Tone::Metal);
    let (top, bottom) = (axis - 84.0, axis + 84.0);
    let rgb = pen.tint(0, Tone::Gold);
    pen.fill(&corners([270.0, axis - 62.0, 460.0, 124.0]), rgb);
    pen.outline(&corners([270.0, axis - 62.0, 460.0, 124.0]), 4.0);
    // Each thread falls half a pitch from the far side to the near one; between two of them lies a tooth of the wheel.
    for turn in -4..=3 {
        let x = 500.0 + (turn as f32 + 0.5) * pitch;
        let thread = [
            (x - 16.0 + pitch / 2.0, top + 10.0),
            (x - 9.0 + pitch / 2.0, top),
            (x + 9.0 + pitch / 2.0, top),
            (x + 16.0 + pitch / 2.0, top + 10.0),
            (x + 14.0, bottom - 4.0),
            (x + 8.0, bottom),
            (x - 8.0, bottom),
            (x - 14.0, bottom - 4.0),
        ];
        if x - 16.0 > 270.0 && x + 16.0 + pitch / 2.0 < 740.0 {
            pen.fill(&thread, rgb);
            pen.outline(&thread, 4.0);
        }
    }
    pen.arrow_along(&arc((870.0, axis), 24.0, 80.0, 110.0, 300.0), Tone::Red, 7.0);
    pen.arrow_along(&arc(wheel.at, 150.0, 150.0, 262.0, 284.0), Tone::Red, 7.0);
    let ink = pen.tone(Tone::Ink);
    pen.fill(&ellipse(wheel.at, 24.0, 24.0), ink);
    pen.label("Worm", (400.0, 214.0), (300.0, 90.0));
    pen.label("Shaft", (130.0, 280.0), (130.0, 420.0));
    pen.label("Worm wheel", (700.0, 740.0), (850.0, 900.0));
}

/// Two cones at right angles, their teeth running to the point where the shafts' axes meet.
pub(super) fn bevel_gears(pen: &mut Pen) {
    let apex: At = (560.0, 330.0);
    // Each frustum lies between two distances along its shaft, as wide on each side as it is far: cones of 45 degrees.
    pen.block([60.0, apex.1 - 34.0, 250.0, 68.0], Tone::Metal);
    pen.block([apex.0 - 34.0, 580.0, 68.0, 330.0], Tone::Metal);
    let (near, far) = (120.0, 240.0);
    let left = |d: f32, part: f32| (apex.0 - d, apex.1 + d * part);
    let down = |d: f32, part: f32| (apex.0 + d * part, apex.1 + d);
    let rgb = pen.tint(0, Tone::Gold);
    let teal = pen.tone(Tone::Metal);
    pen.block([apex.0 - far - 50.0, apex.1 - 110.0, 60.0, 220.0], Tone::Soft);
    pen.block([apex.0 - 110.0, apex.1 + far - 10.0, 220.0, 60.0], Tone::Soft);
    for tooth in -6_i32..6 {
        let part = |edge: f32| ((tooth as f32 + edge) / 6.0 * FRAC_PI_2).sin();
        let (a, b) = (part(0.12), part(0.88));
        let facing = [left(near, a), left(far, a), left(far, b), left(near, b)];
        pen.fill(&facing, if tooth % 2 == 0 { rgb } else { rgb.mix(pen.tone(Tone::Ink), 0.25) });
        pen.outline(&facing, 3.0);
        let facing = [down(near, a), down(far, a), down(far, b), down(near, b)];
        pen.fill(&facing, if tooth % 2 == 0 { teal } else { teal.mix(pen.tone(Tone::Ink), 0.25) });
        pen.outline(&facing, 3.0);
    }
    pen.dashed(&[(40.0, apex.1), (880.0, apex.1)], Tone::Grey, 3.0);
    pen.dashed(&[(apex.0, 120.0), (apex.0, 940.0)], Tone::Grey, 3.0);
    pen.arrow_along(&arc((170.0, apex.1), 26.0, 80.0, 110.0, 290.0), Tone::Red, 7.0);
    pen.arrow_along(&arc((apex.0, 790.0), 80.0, 26.0, 160.0, 340.0), Tone::Red, 7.0);
    pen.label("Input shaft", (120.0, apex.1 + 20.0), (150.0, 560.0));
    pen.label("Output shaft", (apex.0 + 24.0, 870.0), (780.0, 890.0));
    pen.label("Bevel gear", (apex.0 + 150.0, apex.1 + 190.0), (840.0, 480.0));
}
