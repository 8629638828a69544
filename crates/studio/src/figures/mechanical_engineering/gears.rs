//! Toothed wheels in mesh.

use super::parts::{Gear, push, spin};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc};
use std::f32::consts::{FRAC_PI_2, PI, TAU};

pub(super) fn spur_pair(pen: &mut Pen) {
    let small = Gear { at: (220.0, 440.0), module: 23.0, teeth: 12, phase: 0.0 };
    let large = small.partner(24, 0.0);
    large.draw(pen, Tone::Metal);
    let rgb = pen.tint(0, Tone::Gold);
    small.draw_in(pen, rgb);
    small.turn(pen, true);
    large.turn(pen, false);
    pen.label("Driver", (200.0, 570.0), (170.0, 790.0));
    pen.label("Driven gear", (660.0, 690.0), (690.0, 860.0));
    pen.label("Teeth", (360.0, 400.0), (330.0, 160.0));
}

pub(super) fn equal_gears(pen: &mut Pen) {
    let a = Gear { at: (280.0, 460.0), module: 22.0, teeth: 20, phase: 0.0 };
    let b = a.partner(20, 0.0);
    b.draw(pen, Tone::Metal);
    let rgb = pen.tint(0, Tone::Gold);
    a.draw_in(pen, rgb);
    a.turn(pen, true);
    b.turn(pen, false);
    pen.label("Gear A", (280.0, 640.0), (250.0, 830.0));
    pen.label("Gear B", (720.0, 640.0), (750.0, 830.0));
    pen.label("Point of mesh", (500.0, 460.0), (500.0, 150.0));
}

/// Gears in a row, each turning against its neighbours, the first clockwise.
pub(super) fn row(pen: &mut Pen, teeth: &[usize], width: f32, first: crate::colour::Rgb) -> Vec<Gear> {
    let all: usize = teeth.iter().sum();
    let module = width / (all as f32 + 2.0);
    let left = 500.0 - module * all as f32 / 2.0;
    let start = Gear { at: (left + module * teeth[0] as f32 / 2.0, 470.0), module, teeth: teeth[0], phase: 0.0 };
    let mut gears = vec![start];
    for &more in &teeth[1..] {
        let next = gears[gears.len() - 1].partner(more, 0.0);
        gears.push(next);
    }
    for (at, gear) in gears.iter().enumerate() {
        if at == 0 {
            gear.draw_in(pen, first);
        } else {
            gear.draw(pen, if at % 2 == 1 { Tone::Metal } else { Tone::Soft });
        }
        gear.turn(pen, at % 2 == 0);
    }
    gears
}

pub(super) fn three_gears(pen: &mut Pen) {
    let rgb = pen.tint(0, Tone::Gold);
    let gears = row(pen, &[16, 12, 18], 880.0, rgb);
    let low = |gear: &Gear| (gear.at.0, gear.at.1 + gear.radius() * 0.8);
    pen.label("Driver", low(&gears[0]), (gears[0].at.0, 760.0));
    pen.label("Idler", low(&gears[1]), (gears[1].at.0, 720.0));
    pen.label("Driven gear", low(&gears[2]), (gears[2].at.0, 780.0));
}

pub(super) fn four_gears(pen: &mut Pen) {
    let rgb = pen.tint(0, Tone::Gold);
    let gears = row(pen, &[14, 14, 14, 14], 900.0, rgb);
    let low = |gear: &Gear| (gear.at.0, gear.at.1 + gear.radius() * 0.8);
    pen.label("First gear", low(&gears[0]), (gears[0].at.0, 700.0));
    pen.label("Idler", low(&gears[1]), (gears[1].at.0, 700.0));
    pen.label("Last gear", low(&gears[3]), (gears[3].at.0, 700.0));
}

pub(super) fn five_gears(pen: &mut Pen) {
    let rgb = pen.tint(0, Tone::Gold);
    let gears = row(pen, &[14, 14, 14, 14, 14], 920.0, rgb);
    let low = |gear: &Gear| (gear.at.0, gear.at.1 + gear.radius() * 0.8);
    pen.label("First gear", low(&gears[0]), (gears[0].at.0, 690.0));
    pen.label("Idler", low(&gears[2]), (gears[2].at.0, 690.0));
    pen.label("Last gear", low(&gears[4]), (gears[4].at.0, 690.0));
}

/// A rack whose teeth have straight flanks of the pressure angle, under a pinion that turns clockwise.
pub(super) fn rack_pinion(pen: &mut Pen) {
    let pinion = Gear { at: (500.0, 380.0), module: 30.0, teeth: 16, phase: FRAC_PI_2 };
    let (line, pitch, slant) = (380.0 + pinion.radius(), PI * 30.0, 0.364);
    let mut points = vec![(60.0, 780.0), (60.0, line + 34.0)];
    // A tooth of the pinion points straight down: the rack has a gap there.
    for tooth in -4..=3 {
        let middle = 500.0 + (tooth as f32 + 0.5) * pitch;
        let half = |up: f32| pitch / 4.0 - 2.0 - up * slant;
        points.extend([
            (middle - half(-34.0), line + 34.0),
            (middle - half(26.0), line - 26.0),
            (middle + half(26.0), line - 26.0),
            (middle + half(-34.0), line + 34.0),
        ]);
    }
    points.extend([(940.0, line + 34.0), (940.0, 780.0)]);
    pen.area(&points, Tone::Metal);
    let rgb = pen.tint(0, Tone::Gold);
    pinion.draw_in(pen, rgb);
    pinion.turn(pen, true);
    push(pen, (620.0, 725.0), (380.0, 725.0), Tone::Red);
    pen.label("Rack", (850.0, 740.0), (850.0, 870.0));
    pen.label("Pinion", (660.0, 300.0), (850.0, 200.0));
    pen.label("Teeth", (270.0, 400.0), (120.0, 300.0));
}

pub(super) fn planetary(pen: &mut Pen) {
    let ring = Gear { at: (500.0, 470.0), module: 13.0, teeth: 54, phase: 0.0 };
    ring.draw_ring(pen, Tone::Metal, 36.0);
    // Sun 18, planets 18, ring 54: three planets fit at even distances, since 18 + 54 is divisible by three.
    let planets =
        [-FRAC_PI_2, -FRAC_PI_2 + TAU / 3.0, -FRAC_PI_2 + TAU * 2.0 / 3.0].map(|angle| ring.inside(18, angle));
    let up = planets[0];
    let sun = up.partner(18, FRAC_PI_2);
    for planet in planets {
        planet.draw(pen, Tone::Soft);
    }
    let rgb = pen.tint(0, Tone::Gold);
    sun.draw_in(pen, rgb);
    let carrier: Vec<At> = planets.iter().map(|planet| planet.at).collect();
    for planet in &carrier {
        pen.trace(&[sun.at, *planet], Tone::Teal, 12.0);
    }
    for planet in carrier {
        pen.disc(planet, 20.0, Tone::Teal);
    }
    pen.disc(sun.at, 24.0, Tone::Ink);
    // The sun turns fast, the carrier the same way and more slowly: a long arrow and a short one.
    pen.arrow_along(&arc(sun.at, 76.0, 76.0, 190.0, 430.0), Tone::Red, 7.0);
    pen.arrow_along(&arc(sun.at, 234.0, 234.0, -20.0, 22.0), Tone::Teal, 8.0);
    pen.block([478.0, 884.0, 44.0, 44.0], Tone::Rock);
    pen.block([440.0, 916.0, 120.0, 26.0], Tone::Rock);
    pen.label("Sun gear", (440.0, 560.0), (150.0, 920.0));
    pen.label("Planet gear", (550.0, 190.0), (820.0, 60.0));
    pen.label("Ring gear", (130.0, 280.0), (150.0, 80.0));
}

pub(super) fn internal_gear(pen: &mut Pen) {
    let ring = Gear { at: (500.0, 460.0), module: 19.0, teeth: 36, phase: 0.0 };
    ring.draw_ring(pen, Tone::Metal, 40.0);
    let pinion = ring.inside(14, FRAC_PI_2);
    let rgb = pen.tint(0, Tone::Gold);
    pinion.draw_in(pen, rgb);
    pinion.turn(pen, true);
    pen.arrow_along(&arc(ring.at, 300.0, 300.0, 225.0, 315.0), Tone::Red, 8.0);
    pen.label("Ring gear", (180.0, 720.0), (130.0, 900.0));
    pen.label("Pinion", (500.0, 575.0), (500.0, 420.0));
    pen.label("Inner teeth", (806.0, 300.0), (850.0, 70.0));
}

/// Input 12 on 30, and on the shaft of the 30 a 14 that drives a 28.
pub(super) fn compound_train(pen: &mut Pen) {
    let input = Gear { at: (150.0, 400.0), module: 13.4, teeth: 14, phase: 0.3 };
    let middle = input.partner(30, 0.0);
    let shared = Gear { teeth: 14, phase: 0.1, ..middle };
    let output = shared.partner(32, 0.32);
    middle.draw(pen, Tone::Metal);
    output.draw(pen, Tone::Soft);
    shared.draw(pen, Tone::Teal);
    let rgb = pen.tint(0, Tone::Gold);
    input.draw_in(pen, rgb);
    pen.disc(shared.at, 22.0, Tone::Ink);
    input.turn(pen, true);
    output.turn(pen, true);
    spin(pen, middle.at, middle.radius() * 0.66, false);
    spin(pen, shared.at, shared.radius() * 0.58, false);
    pen.label("Input gear", (150.0, 480.0), (150.0, 720.0));
    pen.label("Shared shaft", (middle.at.0, middle.at.1 - 14.0), (middle.at.0 + 60.0, 90.0));
    pen.label("Output gear", (output.at.0, output.at.1 + 180.0), (640.0, 860.0));
}

pub(super) fn gear_triangle(pen: &mut Pen) {
    // From a tooth at a quarter of a pitch the three wheels of 18 close up tooth in gap; what locks them is their sense.
    let a = Gear { at: (500.0, 270.0), module: 20.0, teeth: 18, phase: PI / 36.0 };
    let b = a.partner(18, PI * 2.0 / 3.0);
    let c = b.partner(18, 0.0);
    a.draw(pen, Tone::Gold);
    b.draw(pen, Tone::Metal);
    c.draw(pen, Tone::Soft);
    a.turn(pen, true);
    b.turn(pen, false);
    // The third is driven both ways at once.
    for (from, to) in [(160.0, 270.0), (20.0, -90.0)] {
        pen.arrow_along(&arc(c.at, 100.0, 100.0, from, to), Tone::Red, 6.0);
    }
    pen.trace(&[(c.at.0 - 26.0, c.at.1 + 80.0), (c.at.0 + 26.0, c.at.1 + 132.0)], Tone::Red, 10.0);
    pen.trace(&[(c.at.0 + 26.0, c.at.1 + 80.0), (c.at.0 - 26.0, c.at.1 + 132.0)], Tone::Red, 10.0);
    pen.label("Gear A", (620.0, 200.0), (830.0, 150.0));
    pen.label("Gear B", (240.0, 720.0), (170.0, 880.0));
    pen.label("Gear C", (760.0, 720.0), (830.0, 880.0));
}
