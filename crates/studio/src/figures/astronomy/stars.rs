//! Stars one by one and in rows: birth, balance, size, and what remains of them.

use super::lives::{globe, hole, nebula, stage};
use super::parts::{bright, dark, light, night, polar, sky, star, starry, turned};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, corners, ellipse, smooth};

pub(super) fn protostar(pen: &mut Pen) {
    starry(pen, 50);
    stage(pen, "Protostar", (500.0, 500.0), 390.0);
    pen.label("Protostar", (500.0, 500.0), (790.0, 860.0));
    pen.label("Disc", (200.0, 520.0), (170.0, 760.0));
    pen.label("Jet", (500.0, 240.0), (720.0, 170.0));
}

pub(super) fn planetary_nebula(pen: &mut Pen) {
    starry(pen, 60);
    let c = (500.0, 500.0);
    nebula(pen, c, 380.0);
    pen.label("Shell", polar(c, 300.0, -40.0), (840.0, 120.0));
    pen.label("White dwarf", c, (220.0, 110.0));
    pen.label("Space", (120.0, 800.0), (180.0, 900.0));
}

pub(super) fn black_hole(pen: &mut Pen) {
    starry(pen, 60);
    let c = (500.0, 500.0);
    hole(pen, c, 400.0);
    pen.label("Shadow", (480.0, 420.0), (200.0, 130.0));
    pen.label("Photon ring", polar(c, 182.0, -50.0), (800.0, 120.0));
    pen.label("Accretion disc", (780.0, 530.0), (740.0, 820.0));
}

pub(super) fn mass_transfer(pen: &mut Pen) {
    starry(pen, 50);
    stage(pen, "Mass transfer", (490.0, 500.0), 420.0);
    pen.label("Red giant", (300.0, 420.0), (200.0, 160.0));
    pen.label("White dwarf", (792.0, 500.0), (790.0, 760.0));
    pen.label("Gas stream", (660.0, 484.0), (650.0, 220.0));
}

pub(super) fn pulsar(pen: &mut Pen) {
    starry(pen, 40);
    let (c, white, gold) = ((500.0, 500.0), light(pen), bright(pen, Tone::Gold, 0.6));
    stage(pen, "Pulsar", c, 400.0);
    pen.stroke(&[(500.0, 90.0), (500.0, 910.0)], white, 4.0);
    pen.stroke(&[turned((500.0, 60.0), c, 28.0), turned((500.0, 940.0), c, 28.0)], gold, 3.0);
    pen.label("Beam", turned((470.0, 170.0), c, 28.0), (840.0, 330.0));
    pen.label("Spin axis", (500.0, 120.0), (270.0, 110.0));
    pen.label("Magnetic axis", turned((500.0, 900.0), c, 28.0), (260.0, 720.0));
}

pub(super) fn main_sequence_row(pen: &mut Pen) {
    night(pen);
    let tones = [(Tone::Red, 0.85), (Tone::Orange, 0.8), (Tone::Gold, 0.8), (Tone::Gold, 0.12), (Tone::Blue, 0.6)];
    // They rise along a line, so that each has room for its size.
    let places = [(100.0, 800.0), (222.0, 700.0), (384.0, 566.0), (588.0, 420.0), (818.0, 236.0)];
    pen.enlarge(1.25);
    for (at, ((tone, share), r)) in tones.into_iter().zip([40.0, 62.0, 92.0, 124.0, 172.0]).enumerate() {
        let (rgb, c) = (bright(pen, tone, share), places[at]);
        globe(pen, c, r, rgb);
        let name = ["Red", "", "Yellow", "", "Blue"][at];
        pen.label_at(name, (c.0 + if at == 4 { 0.0 } else { r * 0.5 }, c.1 + r + 58.0));
    }
}

pub(super) fn hr_diagram(pen: &mut Pen) {
    pen.arrow((110.0, 860.0), (110.0, 80.0), Tone::Ink, 5.0);
    pen.arrow((110.0, 860.0), (930.0, 860.0), Tone::Ink, 5.0);
    // Temperature falls from left to right: the axis says so by its numbers.
    for (kelvin, x) in [("30000", 200.0), ("10000", 440.0), ("6000", 640.0), ("3000", 850.0)] {
        pen.line(&[(x, 850.0), (x, 870.0)]);
        pen.sign(kelvin, (x, 905.0), 26.0);
    }
    let main = |t: f32| (180.0 + 690.0 * t, 170.0 + 590.0 * t + 40.0 * (t * std::f32::consts::TAU).sin());
    for number in 0..90 {
        let t = (number as f32 + 0.5) / 90.0;
        let (x, y) = main(t);
        let tone = [Tone::Blue, Tone::Water, Tone::Gold, Tone::Orange, Tone::Red][(t * 4.99) as usize];
        pen.disc((x + 18.0 * pen.chance(number), y + 26.0 * pen.chance(number + 100)), 8.5, tone);
    }
    for number in 0..24 {
        let at = (720.0 + 100.0 * pen.chance(number + 200), 280.0 + 70.0 * pen.chance(number + 300));
        pen.disc(at, 15.0, if at.0 > 740.0 { Tone::Red } else { Tone::Orange });
    }
    for number in 0..16 {
        let at = (300.0 + 90.0 * pen.chance(number + 400), 720.0 + 40.0 * pen.chance(number + 500));
        pen.disc(at, 6.0, Tone::Paper);
    }
    pen.label("Main sequence", main(0.42), (330.0, 590.0));
    pen.label_at("Giants", (720.0, 165.0));
    pen.label_at("White dwarfs", (310.0, 810.0));
}

pub(super) fn star_balance(pen: &mut Pen) {
    let c = (500.0, 480.0);
    let (gold, pale) = (bright(pen, Tone::Gold, 0.7), bright(pen, Tone::Gold, 0.25));
    pen.fill(&ellipse(c, 300.0, 300.0), gold);
    pen.fill(&ellipse(c, 90.0, 90.0), pale);
    pen.outline(&ellipse(c, 300.0, 300.0), 5.0);
    pen.outline(&ellipse(c, 90.0, 90.0), 3.5);
    // Inwards and outwards the arrows are equally long, side by side at the surface.
    for place in 0..8 {
        let degrees = place as f32 * 45.0 + 22.5;
        pen.arrow(polar(c, 385.0, degrees - 5.0), polar(c, 285.0, degrees - 5.0), Tone::Blue, 7.0);
        pen.arrow(polar(c, 285.0, degrees + 5.0), polar(c, 385.0, degrees + 5.0), Tone::Red, 7.0);
    }
    pen.label("Gravity", polar(c, 370.0, -72.5), (760.0, 70.0));
    pen.label("Pressure", polar(c, 370.0, 72.5), (790.0, 910.0));
    pen.label("Core", c, (140.0, 110.0));
}

pub(super) fn onion_star(pen: &mut Pen) {
    let c = (500.0, 490.0);
    let tones = [Tone::Sky, Tone::Gold, Tone::Grey, Tone::Orange, Tone::Water, Tone::Sand, Tone::Metal];
    for (at, tone) in tones.into_iter().enumerate() {
        pen.disc(c, 370.0 - 52.0 * at as f32, tone);
    }
    pen.label("Iron core", (490.0, 490.0), (160.0, 110.0));
    pen.label("Silicon", polar(c, 84.0, -30.0), (850.0, 110.0));
    pen.label("Hydrogen", polar(c, 344.0, 60.0), (800.0, 900.0));
}

pub(super) fn sun_to_giant(pen: &mut Pen) {
    night(pen);
    let (red, pale, gold) = (bright(pen, Tone::Red, 0.8), bright(pen, Tone::Orange, 0.7), bright(pen, Tone::Gold, 0.6));
    // The giant's disc is a hundred and twenty times as wide as the Sun's: only its edge finds room.
    let (c, r) = ((1010.0_f32, 1010.0_f32), 780.0_f32);
    let mut part = arc(c, r, r, 180.0, 270.0);
    part.retain(|at| at.0 <= 976.0 && at.1 <= 976.0);
    part.extend([(976.0, c.1 - r), (976.0, 976.0), (c.0 - r, 976.0)]);
    pen.fill(&part, red);
    pen.soft((740.0, 740.0), 230.0, 230.0, pale, 0.6);
    star(pen, (180.0, 330.0), 6.5, gold);
    pen.label("Sun today", (180.0, 330.0), (200.0, 210.0));
    pen.label("Red giant", (640.0, 600.0), (640.0, 150.0));
    let white = light(pen);
    pen.stroke(&[(80.0, 880.0), (190.0, 880.0)], white, 4.0);
    for x in [80.0, 190.0] {
        pen.stroke(&[(x, 866.0), (x, 894.0)], white, 4.0);
    }
    pen.label_at("Scale", (135.0, 820.0));
}

pub(super) fn two_clusters(pen: &mut Pen) {
    night(pen);
    let (white, blue, gold) = (light(pen), bright(pen, Tone::Blue, 0.4), bright(pen, Tone::Gold, 0.35));
    for number in 0..30 {
        let (out, angle) = ((number as f32 / 30.0).sqrt() * 190.0, number as f32 * 2.4 + pen.chance(number));
        star(
            pen,
            (260.0 + out * angle.cos(), 470.0 + out * angle.sin()),
            5.0 + 3.0 * pen.chance(number + 50).abs(),
            blue,
        );
    }
    let c = (720.0, 470.0);
    pen.soft(c, 190.0, 190.0, gold, 0.7);
    for number in 0..420 {
        let (out, angle) = ((number as f32 / 420.0).powf(1.1) * 205.0, number as f32 * 2.4);
        pen.fill(&ellipse(polar(c, out, angle.to_degrees()), 2.6, 2.6), if number % 3 == 0 { gold } else { white });
    }
    pen.label_at("Open cluster", (260.0, 780.0));
    pen.label_at("Globular cluster", (720.0, 780.0));
    let first = (
        260.0 + 190.0 * (29.0_f32 / 30.0).sqrt() * (29.0 * 2.4 + pen.chance(29)).cos(),
        470.0 + 190.0 * (29.0_f32 / 30.0).sqrt() * (29.0 * 2.4 + pen.chance(29)).sin(),
    );
    pen.label("Star", first, (260.0, 160.0));
}

pub(super) fn star_nursery(pen: &mut Pen) {
    night(pen);
    let (rose, teal, white) = (bright(pen, Tone::Pink, 0.75), bright(pen, Tone::Teal, 0.6), light(pen));
    let ground = sky(pen);
    pen.fade(&corners([24.0, 24.0, 952.0, 952.0]), ground.mix(teal, 0.55), ground.mix(rose, 0.6));
    let dust = dark(pen).mix(pen.tone(Tone::Earth), 0.25);
    for (x, top, wide) in [(260.0, 300.0, 95.0), (500.0, 420.0, 80.0), (720.0, 230.0, 110.0)] {
        let mut column = smooth(&[
            (x - wide * 1.3, 976.0),
            (x - wide * 0.9, 700.0),
            (x - wide * 0.6, top + 90.0),
            (x, top),
            (x + wide * 0.6, top + 70.0),
            (x + wide * 0.8, 660.0),
            (x + wide * 1.3, 976.0),
        ]);
        column.push((x, 976.0));
        pen.fill(&column, dust);
        star(pen, (x + 14.0, top - 26.0), 12.0, white);
        star(pen, (x - 48.0, top + 30.0), 7.0, white);
    }
    pen.label("Pillar", (260.0, 600.0), (190.0, 880.0));
    pen.label("Young star", (734.0, 204.0), (500.0, 110.0));
    pen.label("Glowing gas", (880.0, 560.0), (800.0, 880.0));
}

pub(super) fn cepheid(pen: &mut Pen) {
    pen.arrow((120.0, 800.0), (120.0, 130.0), Tone::Ink, 5.0);
    pen.arrow((120.0, 800.0), (930.0, 800.0), Tone::Ink, 5.0);
    // A steep rise in a quarter of the period, and a slow fall.
    let mut points: Vec<At> = Vec::new();
    for period in 0..3 {
        let x = 150.0 + 240.0 * period as f32;
        points.extend([
            (x, 640.0),
            (x + 30.0, 540.0),
            (x + 55.0, 320.0),
            (x + 75.0, 300.0),
            (x + 130.0, 430.0),
            (x + 190.0, 560.0),
        ]);
    }
    points.push((870.0, 640.0));
    pen.trace(&smooth(&points), Tone::Red, 7.0);
    pen.dashed(&[(225.0, 290.0), (225.0, 210.0)], Tone::Grey, 3.0);
    pen.dashed(&[(465.0, 290.0), (465.0, 210.0)], Tone::Grey, 3.0);
    pen.arrow((345.0, 220.0), (461.0, 220.0), Tone::Ink, 4.0);
    pen.arrow((345.0, 220.0), (229.0, 220.0), Tone::Ink, 4.0);
    pen.label_at("Brightness", (190.0, 90.0));
    pen.label_at("Time", (870.0, 860.0));
    pen.label_at("Period", (345.0, 170.0));
}

pub(super) fn stellar_spectrum(pen: &mut Pen) {
    let tones = [Tone::Violet, Tone::Blue, Tone::Teal, Tone::Green, Tone::Gold, Tone::Orange, Tone::Red];
    let colours = tones.map(|tone| pen.tone(tone));
    for part in 0..210 {
        let t = part as f32 / 210.0 * 5.99;
        let (low, share) = (t as usize, t.fract());
        let x = 80.0 + 4.0 * part as f32;
        pen.fill(&corners([x, 360.0, 5.0, 260.0]), colours[low].mix(colours[low + 1], share));
    }
    let black = dark(pen);
    for x in [130.0, 150.0, 226.0, 318.0, 452.0, 476.0, 580.0, 690.0, 840.0_f32] {
        pen.fill(&corners([x, 360.0, 7.0, 260.0]), black);
    }
    pen.outline(&corners([80.0, 360.0, 841.0, 260.0]), 5.0);
    pen.label_at("Violet", (140.0, 690.0));
    pen.label_at("Red", (880.0, 690.0));
    pen.label("Dark line", (694.0, 372.0), (640.0, 240.0));
}
