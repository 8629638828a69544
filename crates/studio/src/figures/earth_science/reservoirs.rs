//! Beds that hold water, oil and gas, and the crust in section.

use super::parts::{Mark, bed, below, between, blend, fir, lower, ribbon, sun, tree};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, plot, smooth};

pub(super) fn cliff_of_sedimentary_rock(pen: &mut Pen) {
    pen.area(&below(&[(40.0, 800.0), (960.0, 800.0)], 940.0), Tone::Sand);
    let rows = [
        ("sandstone", 130.0, 300.0, Tone::Sand, Tone::Orange, 0.3, Mark::Dots),
        ("shale", 300.0, 440.0, Tone::Rock, Tone::Ink, 0.25, Mark::Dashes),
        ("limestone", 440.0, 600.0, Tone::Bone, Tone::Rock, 0.15, Mark::Bricks),
        ("fossil bed", 600.0, 700.0, Tone::Wood, Tone::Sand, 0.5, Mark::Plain),
        ("", 700.0, 805.0, Tone::Rock, Tone::Ink, 0.4, Mark::Dashes),
    ];
    for (at, (name, top, bottom, tone, other, share, mark)) in rows.into_iter().enumerate() {
        let rgb = blend(pen, tone, other, share);
        let out = [0.0, 24.0, 4.0, 26.0, 10.0][at];
        let edge: Vec<At> = (0..=5)
            .map(|step| (610.0 + out + pen.chance(at * 9 + step) * 9.0, top + (bottom - top) * step as f32 / 5.0))
            .collect();
        let mut points = vec![(50.0, top)];
        points.extend(edge);
        points.push((50.0, bottom));
        bed(pen, &points, rgb, mark);
        if !name.is_empty() {
            pen.label(name, (600.0, (top + bottom) / 2.0), (800.0, (top + bottom) / 2.0));
        }
    }
    for (at, x) in [130.0, 300.0, 450.0, 560.0].into_iter().enumerate() {
        // Shells and coiled ammonites in their bed.
        pen.disc((x, 650.0), 28.0, Tone::Bone);
        if at % 2 == 0 {
            let coil: Vec<At> = (0..40)
                .map(|step| step as f32 / 40.0)
                .map(|t| (x + 28.0 * (1.0 - t) * (t * 14.0).cos(), 650.0 + 28.0 * (1.0 - t) * (t * 14.0).sin()))
                .collect();
            pen.trace(&coil, Tone::Ink, 3.5);
        } else {
            (0..5).for_each(|rib| pen.trace(&[(x, 676.0), (x - 22.0 + rib as f32 * 11.0, 630.0)], Tone::Ink, 3.0));
        }
    }
    pen.area(&[(50.0, 130.0), (610.0, 130.0), (600.0, 106.0), (60.0, 106.0)], Tone::Leaf);
    sun(pen, (840.0, 130.0), 44.0);
    pen.thing("person-standing", (800.0, 880.0), 150.0);
    pen.thing("spiral-shell", (280.0, 890.0), 60.0);
}

pub(super) fn artesian_basin(pen: &mut Pen) {
    // The porous bed comes up to the light in the hills on both sides and dips under the plain.
    let dip = |x: f32| ((x - 500.0) / 440.0).powi(2);
    let line = |depth: f32, rise: f32| plot(40.0, 960.0, move |x| (x, depth - rise * dip(x)));
    let ground = plot(40.0, 960.0, |x| (x, (430.0 - 210.0 * dip(x).powi(2)).max(230.0)));
    let colours = [
        blend(pen, Tone::Sand, Tone::Leaf, 0.35),
        blend(pen, Tone::Rock, Tone::Ink, 0.3),
        blend(pen, Tone::Sand, Tone::Blue, 0.35),
        blend(pen, Tone::Rock, Tone::Ink, 0.3),
    ];
    bed(pen, &below(&ground, 900.0), colours[0], Mark::Dots);
    let clip = |line: Vec<At>| -> Vec<At> { line.iter().zip(&ground).map(|(a, b)| (a.0, a.1.max(b.1))).collect() };
    let (upper, water, base) = (clip(line(520.0, 250.0)), clip(line(620.0, 290.0)), clip(line(740.0, 400.0)));
    bed(pen, &below(&upper, 900.0), colours[1], Mark::Dashes);
    bed(pen, &between(&water, &base), colours[2], Mark::Dots);
    bed(pen, &below(&base, 900.0), colours[3], Mark::Dashes);
    pen.trace(&ground, Tone::Ink, 7.0);
    // The level to which the water presses, and the well through which it leaps.
    pen.dashed(&[(90.0, 300.0), (910.0, 300.0)], Tone::Blue, 4.0);
    pen.block([540.0, 400.0, 22.0, 250.0], Tone::Metal);
    let blue = pen.tone(Tone::Blue);
    for spread in [-46.0, -20.0, 0.0, 20.0, 46.0_f32] {
        let top = 312.0 + spread.abs() * 0.4;
        pen.stroke(
            &smooth(&[(551.0, 400.0), (551.0 + spread * 0.5, top), (551.0 + spread * 1.5, top + 60.0)]),
            blue,
            6.0,
        );
    }
    for x in [80.0, 930.0] {
        super::parts::rain(pen, [x - 40.0, 90.0, 90.0, 120.0]);
    }
    pen.arrow_along(&smooth(&[(150.0, 470.0), (230.0, 580.0), (340.0, 650.0)]), Tone::Blue, 8.0);
    pen.arrow_along(&smooth(&[(850.0, 470.0), (770.0, 580.0), (680.0, 650.0)]), Tone::Blue, 8.0);
    pen.label("recharge area", (90.0, 290.0), (290.0, 120.0));
    pen.label("artesian well", (551.0, 350.0), (620.0, 200.0));
    pen.label_at("aquifer", (450.0, 680.0));
    pen.label_at("impermeable layer", (500.0, 820.0));
}

pub(super) fn ground_with_a_water_table(pen: &mut Pen) {
    let ground = smooth(&[(60.0, 200.0), (250.0, 210.0), (420.0, 270.0), (560.0, 390.0), (660.0, 440.0)]);
    let table = smooth(&[(60.0, 470.0), (250.0, 460.0), (420.0, 445.0), (560.0, 430.0), (660.0, 432.0)]);
    let colours = [
        blend(pen, Tone::Earth, Tone::Ink, 0.25),
        blend(pen, Tone::Sand, Tone::Earth, 0.25),
        blend(pen, Tone::Blue, Tone::Sand, 0.45),
        blend(pen, Tone::Rock, Tone::Ink, 0.35),
    ];
    bed(pen, &below(&ground, 900.0), colours[0], Mark::Dots);
    let soil = lower(&ground, 60.0);
    bed(pen, &below(&soil, 900.0), colours[1], Mark::Pebbles);
    let table: Vec<At> = table.iter().zip(plot(0.0, 1.0, |t| (t, t))).map(|(at, _)| *at).collect();
    bed(pen, &below(&table, 900.0), colours[2], Mark::Pebbles);
    bed(pen, &below(&[(60.0, 740.0), (660.0, 760.0)], 900.0), colours[3], Mark::Bricks);
    pen.trace(&table, Tone::Blue, 8.0);
    // A pool where the water reaches the light.
    pen.area(&[(575.0, 414.0), (660.0, 414.0), (660.0, 448.0), (610.0, 438.0)], Tone::Water);
    tree(pen, (150.0, 206.0), 130.0);
    tree(pen, (320.0, 230.0), 110.0);
    super::parts::rain(pen, [180.0, 40.0, 330.0, 60.0]);
    pen.label("soil", (430.0, 310.0), (640.0, 190.0));
    pen.label("unsaturated zone", (300.0, 390.0), (800.0, 300.0));
    pen.label("saturated zone", (640.0, 600.0), (820.0, 600.0));
    pen.label("impermeable rock", (640.0, 820.0), (825.0, 820.0));
}

pub(super) fn oil_trap(pen: &mut Pen) {
    let arch = |depth: f32| {
        plot(60.0, 940.0, move |x| {
            (x, depth - 200.0 * (((x - 500.0) / 440.0) * std::f32::consts::FRAC_PI_2).cos().powi(2))
        })
    };
    let colours = [
        blend(pen, Tone::Sand, Tone::Leaf, 0.3),
        blend(pen, Tone::Rock, Tone::Ink, 0.35),
        blend(pen, Tone::Sand, Tone::Gold, 0.25),
        blend(pen, Tone::Earth, Tone::Rock, 0.5),
    ];
    bed(pen, &below(&[(60.0, 250.0), (940.0, 250.0)], 910.0), colours[0], Mark::Dots);
    bed(pen, &below(&arch(500.0), 910.0), colours[1], Mark::Dashes);
    // The porous bed under the lid: gas on top of oil, oil on top of salt water, each with a level foot.
    let (lid, floor) = (arch(620.0), arch(880.0));
    let part = |top: f32, bottom: f32| -> Vec<At> {
        let hold = |line: &[At]| -> Vec<At> { line.iter().map(|at| (at.0, at.1.clamp(top, bottom))).collect() };
        between(&hold(&lid), &hold(&floor))
    };
    let (water, oil, gas) = (
        blend(pen, Tone::Water, Tone::Blue, 0.25),
        blend(pen, Tone::Earth, Tone::Ink, 0.55),
        blend(pen, Tone::Gold, Tone::Paper, 0.45),
    );
    bed(pen, &between(&lid, &floor), water, Mark::Dots);
    bed(pen, &part(0.0, 570.0), oil, Mark::Dots);
    bed(pen, &part(0.0, 492.0), gas, Mark::Dots);
    pen.outline(&between(&lid, &floor), 5.0);
    bed(pen, &below(&floor, 910.0), colours[3], Mark::Bricks);
    // A drilling tower over the crest.
    pen.block([494.0, 250.0, 12.0, 260.0], Tone::Metal);
    pen.line(&[(450.0, 250.0), (500.0, 90.0), (550.0, 250.0)]);
    for (y, half) in [(130.0, 13.0), (170.0, 25.0), (210.0, 37.0)] {
        pen.line(&[(500.0 - half, y), (500.0 + half, y)]);
    }
    fir(pen, (200.0, 250.0), 110.0);
    fir(pen, (780.0, 250.0), 120.0);
    pen.label("cap rock", (700.0, 420.0), (820.0, 330.0));
    pen.label("natural gas", (430.0, 466.0), (250.0, 330.0));
    pen.label("oil", (560.0, 540.0), (560.0, 620.0));
    pen.label_at("salt water", (830.0, 730.0));
}

pub(super) fn continental_and_oceanic_crust(pen: &mut Pen) {
    let top = smooth(&[
        (60.0, 270.0),
        (150.0, 220.0),
        (220.0, 140.0),
        (290.0, 200.0),
        (400.0, 260.0),
        (500.0, 300.0),
        (570.0, 420.0),
        (660.0, 440.0),
        (940.0, 440.0),
    ]);
    let moho = smooth(&[
        (60.0, 720.0),
        (200.0, 790.0),
        (320.0, 770.0),
        (440.0, 690.0),
        (560.0, 560.0),
        (680.0, 520.0),
        (940.0, 520.0),
    ]);
    pen.area(&[(490.0, 300.0), (940.0, 300.0), (940.0, 445.0), (570.0, 445.0)], Tone::Water);
    let land = blend(pen, Tone::Sand, Tone::Pink, 0.3);
    bed(pen, &between(&top, &moho), land, Mark::Crosses);
    // The thin dark floor of the sea, to the right of the slope.
    let (floor_top, floor_low) =
        ([(590.0, 432.0), (660.0, 440.0), (940.0, 440.0)], [(560.0, 560.0), (680.0, 520.0), (940.0, 520.0)]);
    let basalt = blend(pen, Tone::Rock, Tone::Ink, 0.45);
    bed(pen, &between(&floor_top, &floor_low), basalt, Mark::Plain);
    let mantle = blend(pen, Tone::Leaf, Tone::Earth, 0.55);
    bed(pen, &below(&moho, 920.0), mantle, Mark::Waves);
    let thick = ribbon(&moho, 12.0, 12.0);
    let red = pen.tone(Tone::Red);
    pen.fill(&thick, red);
    let snow = super::parts::pale(pen);
    pen.fill(&[(196.0, 172.0), (220.0, 142.0), (248.0, 168.0), (222.0, 180.0)], snow);
    tree(pen, (420.0, 268.0), 80.0);
    super::parts::boat(pen, (760.0, 308.0), 110.0);
    pen.trace(&arc((640.0, 140.0), 24.0, 12.0, 200.0, 340.0), Tone::Ink, 4.0);
    pen.label_at("continental crust", (290.0, 480.0));
    pen.label("oceanic crust", (840.0, 480.0), (800.0, 620.0));
    pen.label("Moho", (560.0, 562.0), (610.0, 710.0));
    pen.label_at("upper mantle", (660.0, 830.0));
}
