//! Wheels and pumps for water and oil.

use super::parts::{Gear, off, push, spin};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, corners, ellipse, smooth};
use std::f32::consts::{FRAC_PI_2, FRAC_PI_3, FRAC_PI_6, TAU};

fn water(pen: &mut Pen, points: &[At]) {
    pen.fill(points, pen.tone(Tone::Water));
}

/// A wheel with so many buckets on its rim and spokes: water falls on its top and fills those on the right.
pub(super) fn bucket_wheel(pen: &mut Pen, buckets: usize, spokes: usize) {
    let (at, r) = ((500.0, 540.0), 300.0);
    let rgb = pen.tint(0, Tone::Wood);
    water(pen, &corners([60.0, 890.0, 880.0, 50.0]));
    pen.trace(&[(60.0, 890.0), (940.0, 890.0)], Tone::Blue, 5.0);
    for spoke in 0..spokes {
        let angle = TAU * spoke as f32 / spokes as f32 + 0.2;
        pen.trace(&[at, off(at, angle, r - 70.0)], Tone::Ink, 26.0);
        pen.stroke(&[at, off(at, angle, r - 70.0)], rgb, 17.0);
    }
    let step = TAU / buckets as f32;
    for bucket in 0..buckets {
        // Each bucket opens against the way it goes: upwards on the right-hand side, where it is full.
        let angle = -1.35 + step * bucket as f32;
        let (a, b) = (angle, angle + step * 0.76);
        let turned = (angle + FRAC_PI_2).rem_euclid(TAU);
        let tray = [off(at, a, r + 4.0), off(at, a, r - 62.0), off(at, b, r - 62.0), off(at, b, r - 22.0)];
        pen.area(&tray, Tone::Soft);
        if turned < 2.6 {
            water(
                pen,
                &[
                    off(at, a + step * 0.1, r - 14.0),
                    off(at, a + step * 0.1, r - 54.0),
                    off(at, b, r - 54.0),
                    off(at, b, r - 26.0),
                ],
            );
        }
        pen.stroke(&[tray[0], tray[1], tray[2], tray[3]], rgb, 9.0);
    }
    let mut rim = ellipse(at, r - 66.0, r - 66.0);
    rim.push(rim[0]);
    pen.trace(&rim, Tone::Ink, 24.0);
    pen.stroke(&rim, rgb, 15.0);
    let hub = ellipse(at, 54.0, 54.0);
    pen.fill(&hub, rgb);
    pen.outline(&hub, 5.0);
    pen.disc(at, 22.0, Tone::Ink);
    channel(pen, (at.0, at.1 - r));
    spin(pen, at, 130.0, true);
}

/// The wooden channel that ends above the wheel's top, and the water that falls from it.
fn channel(pen: &mut Pen, top: At) {
    water(pen, &corners([60.0, top.1 - 90.0, top.0 - 30.0, 40.0]));
    pen.trace(
        &smooth(&[(top.0 + 20.0, top.1 - 70.0), (top.0 + 70.0, top.1 - 54.0), (top.0 + 96.0, top.1 + 24.0)]),
        Tone::Water,
        38.0,
    );
    pen.block([60.0, top.1 - 50.0, top.0 - 40.0, 26.0], Tone::Wood);
    pen.trace(&[(60.0, top.1 - 92.0), (top.0 + 20.0, top.1 - 92.0)], Tone::Blue, 4.0);
    pen.arrow((180.0, top.1 - 70.0), (340.0, top.1 - 70.0), Tone::Blue, 7.0);
}

pub(super) fn overshot_wheel(pen: &mut Pen) {
    bucket_wheel(pen, 16, 8);
    pen.label("Channel", (240.0, 204.0), (200.0, 330.0));
    pen.label("Bucket", (760.0, 430.0), (870.0, 300.0));
    pen.label("Axle", (500.0, 556.0), (160.0, 800.0));
}

pub(super) fn undershot_wheel(pen: &mut Pen) {
    let (at, r) = ((500.0, 440.0), 270.0);
    let rgb = pen.tint(0, Tone::Wood);
    for paddle in 0..12 {
        let angle = TAU * paddle as f32 / 12.0 + 0.13;
        pen.trace(&[at, off(at, angle, r)], Tone::Ink, 20.0);
        pen.stroke(&[at, off(at, angle, r)], rgb, 12.0);
        let (a, b) = (off(at, angle, r - 20.0), off(at, angle, r + 110.0));
        pen.trace(&[a, b], Tone::Ink, 30.0);
        pen.trace(&[a, b], Tone::Sand, 20.0);
    }
    let mut rim = ellipse(at, r, r);
    rim.push(rim[0]);
    pen.trace(&rim, Tone::Ink, 30.0);
    pen.stroke(&rim, rgb, 20.0);
    pen.disc(at, 54.0, Tone::Wood);
    pen.disc(at, 22.0, Tone::Ink);
    // The stream runs to the left under the wheel, whose foot goes along with it: the wheel turns clockwise.
    let mut stream = smooth(&[(50.0, 760.0), (250.0, 752.0), (500.0, 764.0), (750.0, 744.0), (950.0, 740.0)]);
    let line = stream.clone();
    stream.extend([(950.0, 900.0), (50.0, 900.0)]);
    let under: Vec<At> = stream;
    let veil = pen.tone(Tone::Water);
    pen.fill(&under, veil);
    for paddle in 0..12 {
        let angle = TAU * paddle as f32 / 12.0 + 0.13;
        if angle.sin() > 0.6 {
            pen.trace(&[off(at, angle, r + 10.0), off(at, angle, r + 110.0)], Tone::Ink, 30.0);
            pen.trace(&[off(at, angle, r + 10.0), off(at, angle, r + 110.0)], Tone::Sand, 20.0);
        }
    }
    pen.trace(&line, Tone::Blue, 5.0);
    pen.block([50.0, 890.0, 900.0, 40.0], Tone::Earth);
    push(pen, (900.0, 810.0), (740.0, 812.0), Tone::Blue);
    push(pen, (270.0, 830.0), (110.0, 832.0), Tone::Blue);
    spin(pen, at, 140.0, true);
    pen.label("Stream", (840.0, 760.0), (860.0, 640.0));
    pen.label("Paddle", off(at, 0.13 + TAU * 11.0 / 12.0, r + 80.0), (880.0, 130.0));
    pen.label("Axle", (490.0, 450.0), (130.0, 150.0));
}

/// Two wheels of ten teeth in a close housing; the oil goes round outside them.
pub(super) fn gear_pump(pen: &mut Pen) {
    let upper = Gear { at: (500.0, 300.0), module: 34.0, teeth: 10, phase: 0.0 };
    let lower = upper.partner(10, TAU / 4.0);
    let r = upper.radius() + 36.0;
    pen.area(&corners([240.0, 60.0, 520.0, 820.0]), Tone::Metal);
    let mut chamber = arc(upper.at, r, r, 140.0, 400.0);
    chamber.extend(arc(lower.at, r, r, -40.0, 220.0));
    pen.fill(&chamber, pen.tone(Tone::Gold));
    let middle = (upper.at.1 + lower.at.1) / 2.0;
    pen.fill(&corners([80.0, middle - 80.0, 840.0, 160.0]), pen.tone(Tone::Gold));
    pen.outline(&chamber, 4.0);
    pen.fill(&corners([220.0, middle - 78.0, 560.0, 156.0]), pen.tone(Tone::Gold));
    for side in [-80.0, 80.0] {
        for (from, to) in [(80.0, 348.0), (652.0, 920.0)] {
            pen.trace(&[(from, middle + side), (to, middle + side)], Tone::Ink, 5.0);
        }
    }
    // Both wheels carry oil from left to right round their outer sides; in the middle the teeth come back empty.
    let rgb = pen.tint(0, Tone::Soft);
    upper.draw_in(pen, rgb);
    lower.draw(pen, Tone::Soft);
    upper.turn(pen, true);
    lower.turn(pen, false);
    pen.arrow_along(&arc(upper.at, r - 14.0, r - 14.0, 200.0, 340.0), Tone::Blue, 7.0);
    pen.arrow_along(&arc(lower.at, r - 14.0, r - 14.0, 160.0, 20.0), Tone::Blue, 7.0);
    push(pen, (70.0, middle), (230.0, middle), Tone::Blue);
    push(pen, (770.0, middle), (930.0, middle), Tone::Blue);
    pen.label("Inlet", (150.0, middle + 50.0), (130.0, middle + 200.0));
    pen.label("Outlet", (850.0, middle + 50.0), (870.0, middle + 200.0));
    pen.label("Housing", (280.0, 820.0), (120.0, 860.0));
}

/// A rotor off the middle of its housing; six vanes reach the wall, furthest on the wide side.
pub(super) fn vane_pump(pen: &mut Pen) {
    let (housing, wide) = ((500.0, 480.0), 300.0);
    let rotor = (500.0, 540.0);
    pen.disc(housing, wide + 60.0, Tone::Metal);
    for side in [-1.0_f32, 1.0] {
        let x = 500.0 + side * 300.0;
        pen.fill(&corners([x.min(x + side * 150.0), 400.0, 150.0, 120.0]), pen.tone(Tone::Gold));
        for y in [400.0, 520.0] {
            pen.trace(&[(x, y), (x + side * 150.0, y)], Tone::Ink, 5.0);
        }
    }
    pen.disc(housing, wide, Tone::Gold);
    for vane in 0..6 {
        let angle = TAU * vane as f32 / 6.0 + FRAC_PI_6;
        // From the rotor's middle to the wall along the vane.
        let (dx, dy) = (angle.cos(), angle.sin());
        let shift = (rotor.0 - housing.0) * dx + (rotor.1 - housing.1) * dy;
        let far = (wide * wide - 3600.0 + shift * shift).sqrt() - shift;
        pen.trace(&[off(rotor, angle, 110.0), off(rotor, angle, far - 4.0)], Tone::Ink, 26.0);
        pen.trace(&[off(rotor, angle, 110.0), off(rotor, angle, far - 8.0)], Tone::Teal, 16.0);
    }
    let rgb = pen.tint(0, Tone::Soft);
    let body = ellipse(rotor, 232.0, 232.0);
    pen.fill(&body, rgb);
    pen.outline(&body, 5.0);
    for vane in 0..6 {
        let angle = TAU * vane as f32 / 6.0 + FRAC_PI_6;
        pen.trace(&[off(rotor, angle, 110.0), off(rotor, angle, 236.0)], Tone::Ink, 26.0);
        let (dx, dy) = (angle.cos(), angle.sin());
        let shift = (rotor.0 - housing.0) * dx + (rotor.1 - housing.1) * dy;
        let far = (wide * wide - 3600.0 + shift * shift).sqrt() - shift;
        pen.trace(&[off(rotor, angle, far - 168.0), off(rotor, angle, far - 8.0)], Tone::Teal, 16.0);
    }
    pen.disc(rotor, 46.0, Tone::Ink);
    spin(pen, rotor, 82.0, true);
    push(pen, (70.0, 460.0), (190.0, 460.0), Tone::Blue);
    push(pen, (810.0, 460.0), (930.0, 460.0), Tone::Blue);
    pen.label("Rotor", (440.0, 700.0), (170.0, 880.0));
    pen.label("Vane", off(rotor, FRAC_PI_3 - FRAC_PI_2, 262.0), (860.0, 150.0));
    pen.label("Housing", (290.0, 200.0), (150.0, 130.0));
}

/// A screw in a slanting tube that is cut open: water lies in every turn.
pub(super) fn archimedes_screw(pen: &mut Pen) {
    water(pen, &corners([60.0, 780.0, 420.0, 140.0]));
    pen.trace(&[(60.0, 780.0), (480.0, 780.0)], Tone::Blue, 5.0);
    pen.area(&[(470.0, 930.0), (470.0, 720.0), (620.0, 640.0), (940.0, 500.0), (940.0, 930.0)], Tone::Earth);
    let (low, high): (At, At) = ((170.0, 830.0), (780.0, 300.0));
    let length = (high.0 - low.0).hypot(high.1 - low.1);
    let (dx, dy) = ((high.0 - low.0) / length, (high.1 - low.1) / length);
    let at = |s: f32, w: f32| (low.0 + dx * s - dy * w, low.1 + dy * s + dx * w);
    let half = 92.0;
    pen.area(&[at(0.0, -half), at(length, -half), at(length, half), at(0.0, half)], Tone::Soft);
    let pitch = length / 6.0;
    for turn in 0..6 {
        let s = turn as f32 * pitch;
        // The water's face is level: it leans on the thread below it.
        water(pen, &[at(s + pitch * 0.16, half - 4.0), at(s + pitch * 0.34, 10.0), at(s + pitch * 1.05, half - 4.0)]);
    }
    let rgb = pen.tint(0, Tone::Wood);
    pen.trace(&[at(-30.0, 0.0), at(length + 70.0, 0.0)], Tone::Ink, 34.0);
    pen.stroke(&[at(-30.0, 0.0), at(length + 70.0, 0.0)], rgb, 24.0);
    for turn in 0..=6 {
        let s = turn as f32 * pitch;
        if turn < 6 {
            let thread: Vec<At> = (0..=12)
                .map(|part| {
                    let angle = part as f32 / 12.0 * TAU / 2.0;
                    at(s + pitch * 0.5 * part as f32 / 12.0, half * angle.cos() * 0.96)
                })
                .collect();
            pen.trace(&thread, Tone::Ink, 20.0);
            pen.stroke(&thread, rgb, 11.0);
        }
    }
    for side in [-half, half] {
        pen.trace(&[at(0.0, side), at(length, side)], Tone::Ink, 14.0);
    }
    pen.trace(
        &smooth(&[at(length - 8.0, half - 20.0), at(length + 26.0, half + 20.0), (870.0, 500.0)]),
        Tone::Water,
        26.0,
    );
    let crank = at(length + 70.0, 0.0);
    pen.trace(&[crank, (crank.0 + 60.0, crank.1 + 20.0), (crank.0 + 100.0, crank.1 - 26.0)], Tone::Ink, 16.0);
    pen.arrow_along(&arc(at(length + 40.0, 0.0), 44.0, 100.0, 100.0, 300.0), Tone::Red, 7.0);
    pen.arrow(at(pitch * 1.5, -half - 40.0), at(pitch * 3.4, -half - 40.0), Tone::Blue, 9.0);
    pen.label("Screw", at(pitch * 2.25, 0.0), (230.0, 430.0));
    pen.label("Tube", at(pitch * 4.4, -half), (440.0, 260.0));
    pen.label("Outlet", at(length + 14.0, half), (930.0, 410.0));
}
