//! Water cycles in different lands: each step an arrow from where the water is to where it goes.

use super::parts::{Mark, bed, below, blend, flakes, heap, lower, puffs, rain, ribbon, solid, sun, tree, water};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, smooth};

/// An arrow of a step, and its name.
pub(super) fn step(pen: &mut Pen, name: &str, points: &[At], rising: bool, put: At) {
    let line = smooth(points);
    let middle = line[line.len() / 2];
    pen.arrow_along(&line, if rising { Tone::Red } else { Tone::Blue }, 11.0);
    pen.label(name, middle, put);
}

pub(super) fn sky(pen: &mut Pen) {
    let rgb = blend(pen, Tone::Sky, Tone::Paper, 0.4);
    solid(pen, &[(40.0, 60.0), (960.0, 60.0), (960.0, 765.0), (40.0, 765.0)], rgb);
}

pub(super) fn white(pen: &mut Pen, at: At, width: f32) {
    let rgb = super::parts::pale(pen);
    heap(pen, at, width, width * 0.42, rgb);
}

pub(super) fn dark(pen: &mut Pen, at: At, width: f32) {
    let rgb = blend(pen, Tone::Paper, Tone::Ink, 0.28);
    heap(pen, at, width, width * 0.42, rgb);
}

/// Wavy lines of rising vapour.
fn vapour(pen: &mut Pen, (x, y): At) {
    for at in 0..3 {
        let x = x + at as f32 * 26.0;
        pen.trace(&smooth(&[(x, y), (x + 12.0, y - 26.0), (x - 4.0, y - 52.0), (x + 10.0, y - 78.0)]), Tone::Grey, 5.0);
    }
}

/// Ground in three storeys under a line: soil, porous rock, and rock full of water.
pub(super) fn ground(pen: &mut Pen, skin: &[At], soil: f32, table: f32) {
    let (earth, rock, wet) = (
        blend(pen, Tone::Leaf, Tone::Earth, 0.35),
        blend(pen, Tone::Sand, Tone::Earth, 0.3),
        blend(pen, Tone::Blue, Tone::Sand, 0.5),
    );
    bed(pen, &below(skin, 940.0), earth, Mark::Dots);
    let deep: Vec<At> = lower(skin, soil).iter().map(|at| (at.0, at.1.min(938.0))).collect();
    bed(pen, &below(&deep, 940.0), rock, Mark::Pebbles);
    let left = skin.first().map_or(40.0, |at| at.0);
    let right = skin.last().map_or(960.0, |at| at.0);
    bed(pen, &[(left, table), (right, table + 10.0), (right, 940.0), (left, 940.0)], wet, Mark::Dots);
}

/// The sea on the right, mountains on the left.
pub(super) fn mountain_coast(pen: &mut Pen) {
    sky(pen);
    sun(pen, (880.0, 140.0), 44.0);
    water(pen, &below(&[(520.0, 610.0), (960.0, 610.0)], 940.0));
    let skin = smooth(&[
        (40.0, 300.0),
        (90.0, 240.0),
        (140.0, 180.0),
        (200.0, 270.0),
        (290.0, 400.0),
        (400.0, 510.0),
        (520.0, 580.0),
        (600.0, 630.0),
        (700.0, 800.0),
        (800.0, 900.0),
        (960.0, 938.0),
    ]);
    ground(pen, &skin, 56.0, 830.0);
    let snow = super::parts::pale(pen);
    solid(pen, &[(78.0, 256.0), (140.0, 180.0), (196.0, 262.0), (160.0, 250.0), (136.0, 276.0), (110.0, 250.0)], snow);
    let blue = blend(pen, Tone::Water, Tone::Blue, 0.3);
    solid(pen, &ribbon(&smooth(&[(260.0, 366.0), (340.0, 470.0), (440.0, 550.0), (560.0, 622.0)]), 10.0, 30.0), blue);
    for (x, y) in [(380.0, 500.0), (440.0, 530.0)] {
        tree(pen, (x, y), 80.0);
    }
    white(pen, (640.0, 220.0), 190.0);
    rain(pen, [260.0, 250.0, 130.0, 70.0]);
    dark(pen, (300.0, 240.0), 210.0);
    vapour(pen, (640.0, 400.0));
    step(pen, "evaporation", &[(800.0, 600.0), (810.0, 500.0), (800.0, 410.0)], true, (860.0, 500.0));
    step(pen, "condensation", &[(690.0, 330.0), (680.0, 290.0), (660.0, 236.0)], true, (820.0, 300.0));
    step(pen, "drift of clouds", &[(540.0, 150.0), (480.0, 138.0), (410.0, 150.0)], false, (500.0, 100.0));
    step(pen, "snowfall", &[(210.0, 190.0), (185.0, 200.0), (150.0, 210.0)], false, (130.0, 120.0));
    step(pen, "rainfall", &[(330.0, 252.0), (320.0, 320.0), (310.0, 390.0)], false, (450.0, 290.0));
    step(pen, "transpiration", &[(410.0, 430.0), (440.0, 390.0), (480.0, 350.0)], true, (590.0, 395.0));
    step(pen, "surface run-off", &[(200.0, 320.0), (230.0, 390.0), (300.0, 460.0)], false, (172.0, 470.0));
    step(pen, "river flow", &[(470.0, 585.0), (540.0, 620.0), (620.0, 660.0)], false, (680.0, 560.0));
    step(pen, "infiltration", &[(200.0, 500.0), (200.0, 560.0), (196.0, 620.0)], false, (300.0, 570.0));
    step(pen, "percolation", &[(360.0, 640.0), (366.0, 730.0), (370.0, 840.0)], false, (210.0, 720.0));
    step(pen, "groundwater flow", &[(430.0, 880.0), (560.0, 880.0), (690.0, 840.0)], false, (520.0, 760.0));
}

pub(super) fn lake(pen: &mut Pen) {
    sky(pen);
    sun(pen, (130.0, 140.0), 44.0);
    let skin = smooth(&[
        (40.0, 560.0),
        (120.0, 540.0),
        (220.0, 610.0),
        (300.0, 730.0),
        (400.0, 770.0),
        (500.0, 730.0),
        (580.0, 620.0),
        (700.0, 520.0),
        (820.0, 400.0),
        (900.0, 330.0),
        (960.0, 300.0),
    ]);
    ground(pen, &skin, 60.0, 860.0);
    water(
        pen,
        &smooth(&[(210.0, 600.0), (590.0, 606.0), (500.0, 728.0), (400.0, 768.0), (300.0, 728.0), (210.0, 600.0)]),
    );
    let blue = blend(pen, Tone::Water, Tone::Blue, 0.3);
    solid(pen, &ribbon(&smooth(&[(880.0, 350.0), (790.0, 440.0), (690.0, 535.0), (570.0, 620.0)]), 10.0, 26.0), blue);
    tree(pen, (90.0, 548.0), 110.0);
    tree(pen, (160.0, 566.0), 90.0);
    dark(pen, (760.0, 190.0), 260.0);
    rain(pen, [690.0, 200.0, 160.0, 110.0]);
    white(pen, (420.0, 170.0), 170.0);
    step(pen, "evaporation from a lake", &[(400.0, 590.0), (410.0, 490.0), (400.0, 400.0)], true, (440.0, 520.0));
    step(pen, "transpiration", &[(130.0, 430.0), (180.0, 380.0), (240.0, 320.0)], true, (170.0, 290.0));
    step(pen, "condensation", &[(370.0, 330.0), (390.0, 260.0), (410.0, 190.0)], true, (530.0, 290.0));
    step(pen, "rainfall", &[(790.0, 200.0), (780.0, 270.0), (770.0, 360.0)], false, (890.0, 250.0));
    step(pen, "surface run-off", &[(900.0, 390.0), (850.0, 460.0), (770.0, 520.0)], false, (860.0, 590.0));
    step(pen, "river inflow", &[(680.0, 520.0), (620.0, 570.0), (540.0, 620.0)], false, (590.0, 450.0));
    step(pen, "infiltration", &[(760.0, 540.0), (770.0, 620.0), (770.0, 700.0)], false, (800.0, 770.0));
}

pub(super) fn rainforest(pen: &mut Pen) {
    sky(pen);
    let skin = [(40.0, 760.0), (960.0, 760.0)];
    ground(pen, &skin, 110.0, 910.0);
    dark(pen, (560.0, 210.0), 360.0);
    rain(pen, [430.0, 220.0, 260.0, 160.0]);
    for (x, top) in [(194.0, 330.0), (500.0, 400.0), (806.0, 340.0)] {
        pen.block([x - 20.0, top + 60.0, 40.0, 702.0 - top], Tone::Wood);
        for (dx, depth) in [(-60.0, 860.0), (0.0, 890.0), (60.0, 860.0)] {
            pen.trace(&smooth(&[(x, 760.0), (x + dx * 0.5, 800.0), (x + dx, depth)]), Tone::Wood, 9.0);
        }
        let leaf = pen.tone(Tone::Leaf);
        puffs(
            pen,
            &[
                (x - 90.0, top + 60.0, 60.0),
                (x + 90.0, top + 60.0, 60.0),
                (x - 40.0, top + 10.0, 66.0),
                (x + 44.0, top + 8.0, 66.0),
            ],
            leaf,
        );
    }
    for x in [320.0, 380.0, 640.0, 690.0] {
        for spread in [-30.0, -12.0, 12.0, 30.0] {
            pen.trace(&smooth(&[(x, 760.0), (x + spread * 0.4, 716.0), (x + spread, 704.0)]), Tone::Green, 7.0);
        }
    }
    step(pen, "transpiration", &[(160.0, 300.0), (170.0, 230.0), (200.0, 160.0)], true, (170.0, 120.0));
    step(pen, "condensation", &[(260.0, 170.0), (320.0, 150.0), (400.0, 150.0)], true, (330.0, 90.0));
    step(pen, "rainfall", &[(660.0, 220.0), (650.0, 480.0), (640.0, 690.0)], false, (640.0, 590.0));
    step(pen, "interception", &[(520.0, 220.0), (510.0, 290.0), (500.0, 370.0)], false, (380.0, 290.0));
    step(pen, "stemflow", &[(838.0, 480.0), (840.0, 600.0), (842.0, 730.0)], false, (900.0, 560.0));
    step(pen, "root uptake", &[(90.0, 900.0), (130.0, 850.0), (172.0, 790.0)], true, (300.0, 850.0));
}

pub(super) fn polar(pen: &mut Pen) {
    sky(pen);
    water(pen, &below(&[(400.0, 620.0), (960.0, 620.0)], 940.0));
    let rock = blend(pen, Tone::Rock, Tone::Earth, 0.3);
    bed(
        pen,
        &[(40.0, 640.0), (300.0, 700.0), (560.0, 800.0), (960.0, 900.0), (960.0, 940.0), (40.0, 940.0)],
        rock,
        Mark::Bricks,
    );
    let ice = blend(pen, Tone::Glass, Tone::Paper, 0.4);
    bed(
        pen,
        &smooth(&[(40.0, 320.0), (200.0, 350.0), (360.0, 430.0), (500.0, 500.0), (530.0, 520.0)])
            .into_iter()
            .chain([(526.0, 700.0), (470.0, 764.0), (300.0, 700.0), (40.0, 640.0)])
            .collect::<Vec<_>>(),
        ice,
        Mark::Plain,
    );
    for x in [430.0, 480.0] {
        pen.trace(&[(x, 480.0), (x + 8.0, 560.0)], Tone::Ink, 4.0);
    }
    for (x, w) in [(640.0, 52.0), (840.0, 70.0)] {
        solid(
            pen,
            &[
                (x - w, 640.0),
                (x - w * 0.6, 540.0),
                (x, 520.0),
                (x + w * 0.8, 570.0),
                (x + w, 640.0),
                (x + w * 0.7, 760.0),
                (x - w * 0.5, 780.0),
            ],
            ice,
        );
    }
    let blue = blend(pen, Tone::Water, Tone::Blue, 0.3);
    solid(pen, &ribbon(&smooth(&[(100.0, 332.0), (220.0, 362.0), (330.0, 414.0), (520.0, 516.0)]), 8.0, 18.0), blue);
    dark(pen, (240.0, 160.0), 250.0);
    flakes(pen, [150.0, 180.0, 160.0, 110.0]);
    sun(pen, (890.0, 130.0), 34.0);
    step(pen, "evaporation", &[(740.0, 600.0), (750.0, 480.0), (740.0, 370.0)], true, (820.0, 450.0));
    step(pen, "snowfall", &[(330.0, 180.0), (320.0, 270.0), (300.0, 350.0)], false, (440.0, 240.0));
    step(pen, "ice melt", &[(290.0, 430.0), (380.0, 470.0), (460.0, 540.0)], false, (280.0, 540.0));
    step(pen, "sublimation", &[(90.0, 320.0), (100.0, 250.0), (90.0, 180.0)], true, (150.0, 90.0));
    step(pen, "iceberg calving", &[(520.0, 590.0), (560.0, 600.0), (600.0, 610.0)], false, (560.0, 440.0));
}
