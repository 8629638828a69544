//! Beds of rock, soil and ice as columns and in walls.

use super::parts::{Mark, bed, blend, fir, flakes, solid, sun, tree, water};
use super::shells::column;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, ellipse, smooth};

pub(super) fn making_of_glacier_ice(pen: &mut Pen) {
    column(
        pen,
        &[
            ("fresh snow", 0.9, Tone::Paper, Tone::Sky, 0.1, Mark::Crosses),
            ("granular snow", 1.0, Tone::Sky, Tone::Paper, 0.4, Mark::Dots),
            ("firn", 1.2, Tone::Sky, Tone::Water, 0.5, Mark::Pebbles),
            ("glacier ice", 1.6, Tone::Water, Tone::Blue, 0.3, Mark::Plain),
        ],
    );
    flakes(pen, [120.0, 20.0, 400.0, 60.0]);
}

pub(super) fn ocean_crust(pen: &mut Pen) {
    column(
        pen,
        &[
            ("sediment", 0.6, Tone::Sand, Tone::Earth, 0.15, Mark::Dashes),
            ("pillow basalt", 0.9, Tone::Rock, Tone::Ink, 0.3, Mark::Pebbles),
            ("sheeted dykes", 1.2, Tone::Rock, Tone::Teal, 0.25, Mark::Upright),
            ("gabbro", 1.7, Tone::Rock, Tone::Earth, 0.3, Mark::Crosses),
            ("upper mantle", 1.3, Tone::Leaf, Tone::Earth, 0.5, Mark::Waves),
        ],
    );
    water(pen, &[(80.0, 40.0), (540.0, 40.0), (540.0, 119.0), (80.0, 119.0)]);
}

pub(super) fn permafrost_ground(pen: &mut Pen) {
    column(
        pen,
        &[
            ("active layer", 0.7, Tone::Earth, Tone::Leaf, 0.25, Mark::Dots),
            ("permafrost", 1.8, Tone::Water, Tone::Earth, 0.35, Mark::Crosses),
            ("unfrozen ground", 1.0, Tone::Earth, Tone::Sand, 0.2, Mark::Pebbles),
        ],
    );
    // A wedge of ice, as they grow in frozen ground.
    pen.area(&[(270.0, 286.0), (350.0, 286.0), (312.0, 560.0)], Tone::Glass);
    (0..9).for_each(|tuft| {
        let x = 110.0 + tuft as f32 * 48.0;
        pen.trace(&[(x - 8.0, 84.0), (x, 108.0), (x + 10.0, 82.0)], Tone::Green, 4.0);
    });
}

pub(super) fn soil_profile(pen: &mut Pen) {
    column(
        pen,
        &[
            ("leaf litter", 0.42, Tone::Wood, Tone::Leaf, 0.3, Mark::Dashes),
            ("topsoil", 0.9, Tone::Earth, Tone::Ink, 0.4, Mark::Dots),
            ("subsoil", 1.2, Tone::Orange, Tone::Earth, 0.55, Mark::Dots),
            ("weathered rock", 1.0, Tone::Sand, Tone::Rock, 0.5, Mark::Pebbles),
            ("bedrock", 1.1, Tone::Rock, Tone::Ink, 0.1, Mark::Bricks),
        ],
    );
    for (x, spread) in [(200.0, -30.0), (212.0, 26.0), (206.0, 2.0), (420.0, 14.0), (414.0, -22.0)] {
        pen.trace(
            &smooth(&[(x, 120.0), (x + spread * 0.5, 220.0), (x + spread, 300.0), (x + spread * 1.6, 350.0)]),
            Tone::Wood,
            6.0,
        );
    }
    tree(pen, (206.0, 112.0), 100.0);
    fir(pen, (418.0, 112.0), 96.0);
}

/// Four lumps in a row, each harder, darker and brighter than the one before.
pub(super) fn ripening_of_coal(pen: &mut Pen) {
    let names = ["peat", "lignite", "bituminous coal", "anthracite"];
    let dark = [0.1, 0.38, 0.68, 0.88];
    pen.block([50.0, 640.0, 900.0, 46.0], Tone::Wood);
    for (at, name) in names.into_iter().enumerate() {
        let x = 165.0 + at as f32 * 223.0;
        let rgb = pen.tone(Tone::Earth).mix(crate::colour::hex(0x17181c), dark[at]);
        let lump: Vec<At> = match at {
            0 | 1 => super::parts::lump((x, 545.0), 92.0, 92.0, pen, at),
            _ => vec![
                (x - 92.0, 638.0),
                (x - 98.0, 540.0),
                (x - 50.0, 452.0),
                (x + 40.0, 446.0),
                (x + 96.0, 520.0),
                (x + 90.0, 638.0),
            ],
        };
        bed(pen, &lump, rgb, [Mark::Dashes, Mark::Waves, Mark::Bricks, Mark::Plain][at]);
        if at == 0 {
            // Fibres of moss still hang from it.
            for tuft in 0..7 {
                let (sin, cos) = (3.4 + tuft as f32 * 0.42_f32).sin_cos();
                pen.trace(
                    &[(x + cos * 88.0, 545.0 + sin * 88.0), (x + cos * 116.0, 545.0 + sin * 116.0)],
                    Tone::Green,
                    4.0,
                );
            }
        }
        if at == 3 {
            let shine = pen.tone(Tone::Metal);
            pen.fill(&[(x - 46.0, 462.0), (x + 34.0, 458.0), (x - 10.0, 530.0), (x - 84.0, 536.0)], shine);
            pen.line(&[(x + 40.0, 446.0), (x - 4.0, 540.0), (x - 98.0, 540.0)]);
            pen.line(&[(x - 4.0, 540.0), (x + 4.0, 638.0)]);
        }
        pen.label_at(name, (x, if at == 2 { 385.0 } else { 750.0 }));
        if at < 3 {
            pen.arrow((x + 92.0, 360.0 + 420.0), (x + 142.0, 360.0 + 420.0), Tone::Grey, 6.0);
        }
    }
    // The press of the beds above: the deeper, the riper.
    for at in 0..4 {
        let x = 165.0 + at as f32 * 223.0;
        let length = 40.0 + at as f32 * 42.0;
        pen.arrow((x, 340.0 - length), (x, 340.0), Tone::Grey, 10.0 + at as f32 * 3.0);
    }
}

pub(super) fn lake_in_summer(pen: &mut Pen) {
    let ground = super::parts::below(&[(60.0, 300.0), (940.0, 300.0)], 920.0);
    let earth = pen.tone(Tone::Earth);
    bed(pen, &ground, earth, Mark::Pebbles);
    let slice = |from: f32, to: f32| -> Vec<At> {
        let edge = |y: f32| {
            let half = 415.0 * (1.0 - ((y - 300.0) / 530.0).powf(1.7)).max(0.0).sqrt();
            (495.0 - half, 495.0 + half)
        };
        let steps: Vec<f32> = (0..=14).map(|at| from + (to - from) * at as f32 / 14.0).collect();
        let right = steps.iter().map(|&y| (edge(y).1, y));
        right.chain(steps.iter().rev().map(|&y| (edge(y).0, y))).collect()
    };

    let colours =
        [blend(pen, Tone::Water, Tone::Gold, 0.28), pen.tone(Tone::Water), blend(pen, Tone::Blue, Tone::Night, 0.3)];
    bed(pen, &slice(300.0, 440.0), colours[0], Mark::Waves);
    solid(pen, &slice(440.0, 540.0), colours[1]);
    bed(pen, &slice(540.0, 830.0), colours[2], Mark::Dashes);
    sun(pen, (170.0, 140.0), 60.0);
    fir(pen, (920.0, 300.0), 130.0);
    tree(pen, (66.0, 300.0), 120.0);
    super::parts::boat(pen, (620.0, 306.0), 130.0);
    pen.label_at("warm surface layer", (495.0, 372.0));
    pen.label_at("thermocline", (495.0, 492.0));
    pen.label_at("cold deep layer", (495.0, 660.0));
}

/// Depths after the usual table, drawn on a scale that gives each zone its room.
pub(super) fn zones_of_the_ocean(pen: &mut Pen) {
    let floor = [
        (60.0, 170.0),
        (110.0, 250.0),
        (170.0, 270.0),
        (210.0, 420.0),
        (250.0, 560.0),
        (330.0, 640.0),
        (430.0, 700.0),
        (480.0, 720.0),
        (520.0, 900.0),
        (570.0, 910.0),
        (600.0, 720.0),
        (640.0, 690.0),
    ];
    let zones =
        [(150.0, 270.0, 0.0), (270.0, 420.0, 0.25), (420.0, 580.0, 0.55), (580.0, 730.0, 0.8), (730.0, 930.0, 1.0)];
    for (top, bottom, share) in zones {
        let rgb = if share < 0.3 {
            blend(pen, Tone::Water, Tone::Blue, share * 2.0)
        } else {
            blend(pen, Tone::Blue, Tone::Night, share)
        };
        solid(pen, &[(60.0, top), (640.0, top), (640.0, bottom), (60.0, bottom)], rgb);
    }
    let mut rock = floor.to_vec();
    rock.extend([(640.0, 940.0), (60.0, 940.0)]);
    let sand = blend(pen, Tone::Sand, Tone::Earth, 0.35);
    bed(pen, &rock, sand, Mark::Dots);
    sun(pen, (520.0, 76.0), 40.0);
    pen.thing("tropical-fish", (330.0, 240.0), 70.0);
    pen.thing("spouting-whale", (500.0, 380.0), 120.0);
    pen.thing("jellyfish", (420.0, 530.0), 70.0);
    for (name, y) in [
        ("sunlight zone", 210.0),
        ("twilight zone", 345.0),
        ("midnight zone", 500.0),
        ("abyssal zone", 655.0),
        ("hadal zone", 820.0),
    ] {
        let to = if y > 800.0 { 548.0 } else { 610.0 };
        pen.label(name, (to, y), (820.0, y));
    }
}

/// The wall of the canyon: cliffs where the rock is hard, slopes where it is soft.
pub(super) fn strata_of_the_grand_canyon(pen: &mut Pen) {
    let rows = [
        ("Kaibab Limestone", 150.0, 250.0, 330.0, 340.0, Tone::Bone, Tone::Sand, 0.4, Mark::Bricks),
        ("Coconino Sandstone", 250.0, 380.0, 350.0, 358.0, Tone::Sand, Tone::Gold, 0.2, Mark::Dots),
        ("Redwall Limestone", 380.0, 580.0, 400.0, 410.0, Tone::Red, Tone::Sand, 0.4, Mark::Bricks),
        ("Bright Angel Shale", 580.0, 730.0, 440.0, 560.0, Tone::Green, Tone::Sand, 0.55, Mark::Dashes),
        ("Tapeats Sandstone", 730.0, 850.0, 575.0, 585.0, Tone::Earth, Tone::Orange, 0.3, Mark::Dots),
    ];
    for (name, top, bottom, a, b, tone, other, share, mark) in rows {
        let rgb = blend(pen, tone, other, share);
        bed(pen, &[(60.0, top), (a, top), (b, bottom), (60.0, bottom)], rgb, mark);
        let edge = (a + b) / 2.0;
        let y = (top + bottom) / 2.0;
        pen.label(name, (edge - 20.0, y), (800.0, y));
    }
    let deep = blend(pen, Tone::Rock, Tone::Ink, 0.35);
    bed(pen, &[(60.0, 850.0), (590.0, 850.0), (640.0, 940.0), (60.0, 940.0)], deep, Mark::Upright);
    pen.area(&[(640.0, 920.0), (940.0, 920.0), (940.0, 945.0), (640.0, 945.0)], Tone::Water);
    fir(pen, (150.0, 150.0), 90.0);
    fir(pen, (260.0, 150.0), 70.0);
    sun(pen, (860.0, 84.0), 44.0);
    pen.trace(&arc((500.0, 84.0), 20.0, 12.0, 200.0, 340.0), Tone::Ink, 4.0);
    pen.trace(&arc((538.0, 84.0), 20.0, 12.0, 200.0, 340.0), Tone::Ink, 4.0);
    pen.fill(&ellipse((519.0, 80.0), 4.0, 4.0), pen.tone(Tone::Ink));
}
