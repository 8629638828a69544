//! Bearings at work: rollers, thrust bearings and wheels.

use super::parts::{hatch, off, push, rope, spin};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, corners, ellipse, smooth};
use std::f32::consts::TAU;

pub(super) fn log_rollers(pen: &mut Pen) {
    hatch(pen, (50.0, 790.0), (950.0, 790.0));
    let ball = pen.tint(0, Tone::Wood);
    for x in [150.0, 310.0, 470.0, 630.0] {
        let log = ellipse((x, 722.0), 66.0, 66.0);
        pen.fill(&log, ball);
        pen.outline(&log, 5.0);
        pen.ring((x, 722.0), 40.0, Tone::Earth, 3.0);
        pen.ring((x, 722.0), 18.0, Tone::Earth, 3.0);
    }
    for x in [310.0, 470.0, 630.0] {
        pen.arrow_along(&arc((x, 722.0), 52.0, 52.0, 190.0, 330.0), Tone::Red, 5.0);
    }
    let block = [(180.0, 400.0), (640.0, 390.0), (660.0, 654.0), (170.0, 654.0)];
    pen.area(&block, Tone::Rock);
    for (a, b) in [((240.0, 470.0), (300.0, 490.0)), ((420.0, 560.0), (500.0, 548.0)), ((540.0, 450.0), (590.0, 470.0))]
    {
        pen.trace(&[a, b], Tone::Grey, 5.0);
    }
    rope(pen, &[(650.0, 560.0), (930.0, 500.0)]);
    push(pen, (700.0, 400.0), (900.0, 400.0), Tone::Red);
    pen.label("Block", (400.0, 420.0), (400.0, 270.0));
    pen.label("Log", (150.0, 720.0), (90.0, 560.0));
    pen.label("Ground", (780.0, 800.0), (800.0, 890.0));
}

/// Balls between two flat washers with grooves, the load along the upright shaft.
pub(super) fn thrust_bearing(pen: &mut Pen) {
    pen.block([420.0, 150.0, 160.0, 740.0], Tone::Soft);
    pen.dashed(&[(500.0, 60.0), (500.0, 940.0)], Tone::Ink, 3.0);
    pen.block([330.0, 340.0, 340.0, 70.0], Tone::Soft);
    for (y, tone) in [(410.0, Tone::Metal), (620.0, Tone::Metal)] {
        for x in [200.0, 590.0] {
            pen.block([x, y, 210.0, 80.0], tone);
        }
    }
    pen.area(&corners([140.0, 700.0, 270.0, 110.0]), Tone::Rock);
    pen.area(&corners([590.0, 700.0, 270.0, 110.0]), Tone::Rock);
    let rgb = pen.tint(0, Tone::Gold);
    for x in [305.0, 695.0] {
        let ball = ellipse((x, 555.0), 88.0, 88.0);
        pen.fill(&ball, rgb);
        pen.outline(&ball, 5.0);
        pen.oval((x - 28.0, 522.0), 18.0, 12.0, Tone::Paper);
    }
    push(pen, (330.0, 110.0), (330.0, 290.0), Tone::Red);
    push(pen, (670.0, 110.0), (670.0, 290.0), Tone::Red);
    pen.arrow_along(&arc((500.0, 220.0), 120.0, 34.0, 160.0, 20.0), Tone::Blue, 7.0);
    pen.label("Shaft washer", (760.0, 440.0), (860.0, 340.0));
    pen.label("Housing washer", (240.0, 660.0), (170.0, 900.0));
    pen.label("Ball", (720.0, 560.0), (890.0, 560.0));
}

/// Tapered rollers whose lines all meet at one point on the axis.
pub(super) fn tapered_bearing(pen: &mut Pen) {
    let (axis, apex) = (500.0, 900.0);
    // Lines from the apex at these slopes bound the cone, the roller and the cup.
    let y = |x: f32, slope: f32, side: f32| axis - side * (apex - x) * slope;
    let (left, right) = (190.0, 470.0);
    for side in [1.0_f32, -1.0] {
        let cup = [
            (left - 20.0, y(left - 20.0, 0.50, side)),
            (right + 10.0, y(right + 10.0, 0.50, side)),
            (right + 10.0, axis - side * 400.0),
            (left - 20.0, axis - side * 400.0),
        ];
        pen.area(&cup, Tone::Metal);
        let cone = [
            (left - 40.0, axis - side * 90.0),
            (right + 30.0, axis - side * 90.0),
            (right + 30.0, y(right + 30.0, 0.29, side)),
            (left - 40.0, y(left - 40.0, 0.29, side)),
        ];
        pen.area(&cone, Tone::Metal);
        let rgb = pen.tint(0, Tone::Gold);
        let roller = [
            (left, y(left, 0.30, side)),
            (left, y(left, 0.49, side)),
            (right, y(right, 0.49, side)),
            (right, y(right, 0.30, side)),
        ];
        pen.fill(&roller, rgb);
        pen.outline(&roller, 5.0);
        for slope in [0.30, 0.395, 0.49] {
            pen.dashed(&[(left - 40.0, y(left - 40.0, slope, side)), (apex, axis)], Tone::Red, 3.5);
        }
    }
    pen.area(&corners([80.0, axis - 90.0, 560.0, 180.0]), Tone::Soft);
    pen.dashed(&[(60.0, axis), (950.0, axis)], Tone::Ink, 4.0);
    pen.disc((apex, axis), 13.0, Tone::Red);
    pen.label("Tapered roller", (420.0, y(420.0, 0.43, 1.0)), (690.0, 180.0));
    pen.label("Cup", (430.0, axis - 370.0), (650.0, 70.0));
    pen.label("Cone", (240.0, axis + 140.0), (600.0, 850.0));
}

pub(super) fn skate_wheel(pen: &mut Pen) {
    let axis = 480.0;
    let rgb = pen.tint(0, Tone::Orange);
    for side in [-1.0_f32, 1.0] {
        let y = |d: f32| axis + side * d;
        let tyre = smooth(&[
            (300.0, y(170.0)),
            (290.0, y(280.0)),
            (360.0, y(370.0)),
            (500.0, y(384.0)),
            (640.0, y(370.0)),
            (710.0, y(280.0)),
            (700.0, y(170.0)),
        ]);
        pen.fill(&tyre, rgb);
        pen.outline(&tyre, 5.0);
        let core = [(300.0, y(100.0)), (300.0, y(172.0)), (700.0, y(172.0)), (700.0, y(100.0))];
        pen.fill(&core, rgb);
        pen.outline(&core, 4.0);
        for x in [300.0, 580.0] {
            let band = |from: f32, to: f32| corners([x, y(from).min(y(to)), 120.0, (to - from).abs()]);
            pen.area(&band(44.0, 78.0), Tone::Metal);
            pen.area(&band(136.0, 170.0), Tone::Metal);
            pen.disc((x + 60.0, y(107.0)), 34.0, Tone::Soft);
        }
        pen.area(&corners([424.0, y(44.0).min(y(76.0)), 152.0, 32.0]), Tone::Soft);
    }
    pen.block([90.0, axis - 40.0, 790.0, 80.0], Tone::Metal);
    pen.block([200.0, axis - 76.0, 96.0, 152.0], Tone::Rock);
    pen.block([706.0, axis - 70.0, 70.0, 140.0], Tone::Rock);
    pen.dashed(&[(50.0, axis), (950.0, axis)], Tone::Ink, 3.0);
    pen.label("Wheel", (620.0, axis - 290.0), (850.0, 130.0));
    pen.label("Bearing", (360.0, axis + 152.0), (130.0, 760.0));
    pen.label("Axle", (850.0, axis + 20.0), (880.0, 660.0));
}

/// Two round plates in section with balls between them.
pub(super) fn turntable(pen: &mut Pen) {
    hatch(pen, (80.0, 770.0), (920.0, 770.0));
    let rgb = pen.tint(0, Tone::Wood);
    let plate = corners([110.0, 430.0, 780.0, 80.0]);
    pen.fill(&plate, rgb);
    pen.outline(&plate, 5.0);
    pen.block([230.0, 650.0, 540.0, 70.0], Tone::Wood);
    for x in [280.0, 660.0] {
        pen.block([x, 720.0, 60.0, 48.0], Tone::Rock);
    }
    pen.block([480.0, 500.0, 40.0, 190.0], Tone::Metal);
    for x in [280.0, 360.0, 640.0, 720.0] {
        pen.disc((x, 580.0), 66.0 * 0.55, Tone::Metal);
    }
    for y in [510.0, 620.0] {
        for x in [230.0, 590.0] {
            pen.block([x, y, 180.0, 34.0], Tone::Metal);
        }
    }
    for x in [280.0, 360.0, 640.0, 720.0] {
        pen.disc((x, 582.0), 38.0, Tone::Gold);
        pen.oval((x - 12.0, 568.0), 8.0, 6.0, Tone::Paper);
    }
    pen.thing("red-apple", (330.0, 432.0), 130.0);
    pen.thing("cheese-wedge", (560.0, 432.0), 140.0);
    pen.arrow_along(&arc((500.0, 250.0), 330.0, 60.0, 160.0, 20.0), Tone::Red, 8.0);
    pen.label("Upper plate", (840.0, 450.0), (880.0, 376.0));
    pen.label("Lower plate", (740.0, 690.0), (870.0, 600.0));
    pen.label("Ball", (280.0, 590.0), (110.0, 620.0));
}

/// Four magnets round a shaft that touches nothing.
pub(super) fn magnetic_bearing(pen: &mut Pen) {
    let at = (500.0, 480.0);
    pen.disc(at, 400.0, Tone::Rock);
    pen.disc(at, 330.0, Tone::Paper);
    for side in 0..4 {
        let angle = TAU * side as f32 / 4.0;
        let (dx, dy) = (angle.cos(), angle.sin());
        let place = |far: f32, wide: f32| (at.0 + dx * far - dy * wide, at.1 + dy * far + dx * wide);
        pen.area(&[place(190.0, -60.0), place(350.0, -60.0), place(350.0, 60.0), place(190.0, 60.0)], Tone::Metal);
        let coil = [place(220.0, -92.0), place(310.0, -92.0), place(310.0, 92.0), place(220.0, 92.0)];
        pen.area(&coil, Tone::Orange);
        for turn in 1..5 {
            let far = 220.0 + turn as f32 * 18.0;
            pen.trace(&[place(far, -92.0), place(far, 92.0)], Tone::Ink, 3.5);
        }
    }
    let rgb = pen.tint(0, Tone::Metal);
    let shaft = ellipse(at, 150.0, 150.0);
    pen.fill(&shaft, rgb);
    pen.outline(&shaft, 5.0);
    spin(pen, at, 90.0, true);
    pen.label("Shaft", off(at, 2.4, 110.0), (120.0, 940.0));
    pen.label("Electromagnet", off(at, 1.5, 270.0), (640.0, 940.0));
    pen.label("Air gap", off(at, 0.9, 190.0), (860.0, 880.0));
}

/// Three arms with round weights about a bearing whose inner ring is held by two fingers.
pub(super) fn fidget_spinner(pen: &mut Pen) {
    let at: At = (500.0, 520.0);
    let rgb = pen.tint(0, Tone::Teal);
    let mut shape = Vec::new();
    for arm in 0..3 {
        let angle = TAU * arm as f32 / 3.0 - TAU / 4.0;
        let tip = off(at, angle, 270.0);
        let degrees = angle.to_degrees();
        shape.push(off(at, angle - TAU / 6.0, 150.0));
        shape.extend(arc(tip, 118.0, 118.0, degrees - 110.0, degrees + 110.0));
    }
    pen.fill(&shape, rgb);
    pen.outline(&shape, 6.0);
    for arm in 0..3 {
        let tip = off(at, TAU * arm as f32 / 3.0 - TAU / 4.0, 270.0);
        pen.disc(tip, 72.0, Tone::Metal);
        pen.disc(tip, 34.0, Tone::Paper);
    }
    pen.disc(at, 122.0, Tone::Metal);
    pen.disc(at, 96.0, Tone::Paper);
    for ball in 0..8 {
        pen.disc(off(at, TAU * ball as f32 / 8.0, 78.0), 17.0, Tone::Gold);
    }
    pen.disc(at, 60.0, Tone::Metal);
    pen.disc(at, 36.0, Tone::Skin);
    for (from, to) in [(-70.0, 10.0), (50.0, 130.0), (170.0, 250.0)] {
        pen.arrow_along(&arc(at, 350.0, 350.0, from + 2.0, to - 20.0), Tone::Red, 8.0);
    }
    pen.label("Arm", off(at, -TAU / 4.0, 350.0), (300.0, 80.0));
    pen.label("Outer ring", off(at, 1.2, 110.0), (500.0, 940.0));
    pen.label("Inner ring", off(at, -0.6, 50.0), (880.0, 240.0));
}

/// A slider with a hose, on a film of air over granite.
pub(super) fn air_bearing(pen: &mut Pen) {
    pen.area(&corners([70.0, 640.0, 860.0, 220.0]), Tone::Rock);
    for dot in 0..60 {
        let (x, y) = (90.0 + (dot as f32 * 137.0) % 820.0, 660.0 + (dot as f32 * 71.0) % 180.0);
        pen.fill(&ellipse((x, y), 6.0, 5.0), pen.tone(Tone::Grey));
    }
    pen.fill(&corners([250.0, 600.0, 500.0, 40.0]), pen.tone(Tone::Sky));
    let rgb = pen.tint(0, Tone::Metal);
    let slider = corners([250.0, 400.0, 500.0, 200.0]);
    pen.fill(&slider, rgb);
    pen.outline(&slider, 5.0);
    let duct = pen.tone(Tone::Sky);
    pen.stroke(&[(300.0, 500.0), (700.0, 500.0)], duct, 30.0);
    pen.stroke(&[(500.0, 500.0), (500.0, 396.0)], duct, 30.0);
    for x in [310.0, 405.0, 500.0, 595.0, 690.0] {
        pen.stroke(&[(x, 500.0), (x, 600.0)], duct, 12.0);
        pen.arrow((x, 540.0), (x, 632.0), Tone::Blue, 5.0);
    }
    let hose = smooth(&[(500.0, 400.0), (500.0, 300.0), (560.0, 200.0), (720.0, 180.0), (880.0, 110.0)]);
    pen.trace(&hose, Tone::Ink, 40.0);
    pen.trace(&hose, Tone::Sky, 28.0);
    push(pen, (180.0, 340.0), (380.0, 340.0), Tone::Red);
    push(pen, (380.0, 300.0), (180.0, 300.0), Tone::Red);
    pen.label("Slider", (300.0, 440.0), (120.0, 450.0));
    pen.label("Air film", (740.0, 620.0), (870.0, 500.0));
    pen.label("Guide", (300.0, 780.0), (300.0, 910.0));
}

/// Two leaves drawn apart, their knuckles in turn, and the pin above the line on which they meet.
pub(super) fn door_hinge(pen: &mut Pen) {
    let rgb = pen.tint(0, Tone::Metal);
    for (side, own) in [(-1.0_f32, [0, 2, 4].as_slice()), (1.0, &[1, 3])] {
        let x = |d: f32| 500.0 + side * d;
        let leaf = corners([x(150.0).min(x(430.0)), 380.0, 280.0, 500.0]);
        pen.fill(&leaf, rgb);
        pen.outline(&leaf, 5.0);
        for y in [450.0, 630.0, 810.0] {
            pen.disc((x(330.0), y), 22.0, Tone::Paper);
        }
        for knuckle in own {
            let y = 382.0 + *knuckle as f32 * 100.0;
            pen.block([x(80.0).min(x(160.0)), y, 80.0, 96.0], Tone::Gold);
            pen.dashed(&[(x(104.0), y), (x(104.0), y + 96.0)], Tone::Ink, 3.0);
            pen.dashed(&[(x(136.0), y), (x(136.0), y + 96.0)], Tone::Ink, 3.0);
        }
    }
    pen.dashed(&[(500.0, 330.0), (500.0, 930.0)], Tone::Grey, 4.0);
    pen.block([484.0, 90.0, 32.0, 230.0], Tone::Soft);
    pen.oval((500.0, 80.0), 34.0, 22.0, Tone::Soft);
    push(pen, (590.0, 150.0), (590.0, 300.0), Tone::Red);
    push(pen, (250.0, 310.0), (370.0, 310.0), Tone::Blue);
    push(pen, (750.0, 310.0), (630.0, 310.0), Tone::Blue);
    pen.label("Leaf", (200.0, 400.0), (130.0, 250.0));
    pen.label("Knuckle", (610.0, 750.0), (620.0, 930.0));
    pen.label("Pin", (490.0, 180.0), (350.0, 130.0));
}
