//! Water cycles in different lands: each step an arrow from where the water is to where it goes.

use super::parts::{Mark, bed, below, blend, fir, flakes, heap, lower, puffs, rain, ribbon, solid, sun, tree, water};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, smooth};

/// An arrow of a step, and its name.
fn step(pen: &mut Pen, name: &str, points: &[At], rising: bool, put: At) {
    let line = smooth(points);
    let middle = line[line.len() / 2];
    pen.arrow_along(&line, if rising { Tone::Red } else { Tone::Blue }, 11.0);
    pen.label(name, middle, put);
}

fn sky(pen: &mut Pen) {
    let rgb = blend(pen, Tone::Sky, Tone::Paper, 0.4);
    solid(pen, &[(40.0, 60.0), (960.0, 60.0), (960.0, 765.0), (40.0, 765.0)], rgb);
}

fn white(pen: &mut Pen, at: At, width: f32) {
    let rgb = pen.tone(Tone::Paper);
    heap(pen, at, width, width * 0.42, rgb);
}

fn dark(pen: &mut Pen, at: At, width: f32) {
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
fn ground(pen: &mut Pen, skin: &[At], soil: f32, table: f32) {
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
    let snow = pen.tone(Tone::Paper);
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
    step(pen, "condensation", &[(690.0, 330.0), (680.0, 290.0), (660.0, 236.0)], true, (850.0, 290.0));
    step(pen, "drift of clouds", &[(540.0, 150.0), (480.0, 138.0), (410.0, 150.0)], false, (500.0, 100.0));
    step(pen, "snowfall", &[(210.0, 190.0), (185.0, 200.0), (150.0, 210.0)], false, (130.0, 120.0));
    step(pen, "rainfall", &[(330.0, 252.0), (320.0, 320.0), (310.0, 390.0)], false, (430.0, 300.0));
    step(pen, "transpiration", &[(410.0, 430.0), (440.0, 390.0), (480.0, 350.0)], true, (560.0, 380.0));
    step(pen, "surface run-off", &[(200.0, 320.0), (230.0, 390.0), (300.0, 460.0)], false, (150.0, 480.0));
    step(pen, "river flow", &[(470.0, 585.0), (540.0, 620.0), (620.0, 660.0)], false, (640.0, 570.0));
    step(pen, "infiltration", &[(200.0, 500.0), (200.0, 560.0), (196.0, 620.0)], false, (150.0, 600.0));
    step(pen, "percolation", &[(360.0, 640.0), (366.0, 730.0), (370.0, 840.0)], false, (210.0, 740.0));
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
    dark(pen, (560.0, 190.0), 360.0);
    rain(pen, [430.0, 200.0, 260.0, 160.0]);
    for (x, top) in [(180.0, 330.0), (500.0, 400.0), (820.0, 340.0)] {
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
    step(pen, "stemflow", &[(848.0, 480.0), (850.0, 600.0), (852.0, 730.0)], false, (870.0, 600.0));
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

pub(super) fn snow_range(pen: &mut Pen) {
    sky(pen);
    sun(pen, (120.0, 140.0), 40.0);
    let skin = [
        (40.0, 700.0),
        (180.0, 480.0),
        (300.0, 260.0),
        (420.0, 420.0),
        (520.0, 340.0),
        (640.0, 200.0),
        (760.0, 380.0),
        (860.0, 560.0),
        (960.0, 700.0),
    ];
    let rock = blend(pen, Tone::Rock, Tone::Earth, 0.3);
    bed(pen, &below(&skin, 940.0), rock, Mark::Bricks);
    let snow = pen.tone(Tone::Paper);
    solid(pen, &[(236.0, 380.0), (300.0, 260.0), (382.0, 370.0), (340.0, 360.0), (300.0, 400.0), (270.0, 366.0)], snow);
    solid(pen, &[(545.0, 312.0), (640.0, 200.0), (730.0, 330.0), (690.0, 320.0), (640.0, 360.0), (590.0, 316.0)], snow);
    let ice = blend(pen, Tone::Glass, Tone::Blue, 0.2);
    bed(
        pen,
        &smooth(&[
            (590.0, 340.0),
            (560.0, 440.0),
            (540.0, 560.0),
            (560.0, 640.0),
            (610.0, 650.0),
            (640.0, 560.0),
            (660.0, 440.0),
            (690.0, 340.0),
            (640.0, 368.0),
            (590.0, 340.0),
        ]),
        ice,
        Mark::Plain,
    );
    for y in [430.0, 490.0, 550.0] {
        pen.trace(&smooth(&[(562.0, y + 14.0), (605.0, y), (646.0, y + 12.0)]), Tone::Grey, 5.0);
    }
    let blue = blend(pen, Tone::Water, Tone::Blue, 0.3);
    solid(pen, &ribbon(&smooth(&[(590.0, 648.0), (560.0, 740.0), (620.0, 820.0), (580.0, 938.0)]), 16.0, 40.0), blue);
    solid(
        pen,
        &ribbon(&smooth(&[(300.0, 400.0), (310.0, 520.0), (380.0, 640.0), (480.0, 740.0), (570.0, 790.0)]), 8.0, 22.0),
        blue,
    );
    dark(pen, (470.0, 170.0), 230.0);
    for (x, y) in [(150.0, 800.0), (230.0, 760.0), (760.0, 780.0), (840.0, 820.0)] {
        fir(pen, (x, y), 120.0);
    }
    step(pen, "condensation", &[(230.0, 270.0), (290.0, 200.0), (380.0, 140.0)], true, (250.0, 120.0));
    step(pen, "snowfall", &[(530.0, 180.0), (570.0, 210.0), (620.0, 250.0)], false, (720.0, 130.0));
    step(pen, "snowmelt", &[(270.0, 420.0), (290.0, 520.0), (350.0, 620.0)], false, (180.0, 570.0));
    step(pen, "ice melt", &[(650.0, 600.0), (650.0, 680.0), (610.0, 760.0)], false, (800.0, 660.0));
    step(pen, "sublimation", &[(720.0, 290.0), (780.0, 240.0), (850.0, 200.0)], true, (860.0, 330.0));
}

pub(super) fn farm(pen: &mut Pen) {
    sky(pen);
    let skin = smooth(&[(40.0, 380.0), (130.0, 420.0), (240.0, 520.0), (330.0, 560.0), (960.0, 570.0)]);
    ground(pen, &skin, 90.0, 850.0);
    water(pen, &[(330.0, 560.0), (430.0, 560.0), (415.0, 600.0), (345.0, 600.0)]);
    water(pen, &[(850.0, 566.0), (950.0, 568.0), (936.0, 612.0), (864.0, 612.0)]);
    for at in 0..8 {
        let x = 480.0 + at as f32 * 46.0;
        pen.thing("ear-of-corn", (x, 570.0), 56.0);
        pen.trace(&[(x, 568.0), (x - 8.0, 630.0)], Tone::Wood, 5.0);
        pen.trace(&[(x, 568.0), (x + 12.0, 620.0)], Tone::Wood, 5.0);
    }
    for x in [56.0, 90.0, 124.0, 160.0, 196.0] {
        let y = if x < 130.0 { 380.0 + (x - 40.0) * 0.45 } else { 420.0 + (x - 130.0) * 0.9 };
        pen.trace(&[(x - 10.0, y - 30.0), (x, y), (x + 10.0, y - 32.0)], Tone::Green, 5.0);
    }
    dark(pen, (300.0, 190.0), 230.0);
    rain(pen, [230.0, 200.0, 150.0, 110.0]);
    white(pen, (700.0, 180.0), 180.0);
    sun(pen, (890.0, 130.0), 36.0);
    step(pen, "transpiration from crops", &[(640.0, 500.0), (650.0, 430.0), (660.0, 350.0)], true, (760.0, 440.0));
    step(pen, "condensation", &[(670.0, 310.0), (680.0, 250.0), (690.0, 190.0)], true, (830.0, 270.0));
    step(pen, "rainfall", &[(330.0, 210.0), (320.0, 320.0), (310.0, 430.0)], false, (430.0, 330.0));
    step(pen, "surface run-off", &[(150.0, 470.0), (220.0, 540.0), (310.0, 590.0)], false, (170.0, 640.0));
    step(pen, "irrigation", &[(880.0, 590.0), (830.0, 560.0), (770.0, 590.0)], false, (870.0, 510.0));
    step(pen, "infiltration", &[(460.0, 590.0), (460.0, 630.0), (456.0, 680.0)], false, (380.0, 720.0));
    step(pen, "percolation", &[(600.0, 700.0), (604.0, 780.0), (600.0, 870.0)], false, (450.0, 800.0));
    step(pen, "root uptake", &[(730.0, 740.0), (720.0, 690.0), (708.0, 630.0)], true, (810.0, 740.0));
    step(pen, "dew formation", &[(70.0, 250.0), (84.0, 310.0), (96.0, 370.0)], false, (130.0, 220.0));
}

pub(super) fn limestone(pen: &mut Pen) {
    sky(pen);
    let skin = smooth(&[
        (40.0, 340.0),
        (200.0, 350.0),
        (330.0, 360.0),
        (560.0, 360.0),
        (700.0, 440.0),
        (800.0, 620.0),
        (860.0, 720.0),
        (960.0, 740.0),
    ]);
    let stone = blend(pen, Tone::Bone, Tone::Rock, 0.3);
    bed(pen, &below(&skin, 940.0), stone, Mark::Bricks);
    let hollow = blend(pen, Tone::Night, Tone::Rock, 0.35);
    solid(
        pen,
        &smooth(&[
            (296.0, 372.0),
            (336.0, 372.0),
            (340.0, 500.0),
            (380.0, 570.0),
            (560.0, 540.0),
            (680.0, 600.0),
            (740.0, 660.0),
            (826.0, 664.0),
            (850.0, 720.0),
            (700.0, 750.0),
            (520.0, 760.0),
            (340.0, 730.0),
            (290.0, 620.0),
            (296.0, 372.0),
        ]),
        hollow,
    );
    let blue = blend(pen, Tone::Water, Tone::Blue, 0.3);
    solid(pen, &ribbon(&smooth(&[(40.0, 338.0), (160.0, 344.0), (316.0, 368.0)]), 12.0, 20.0), blue);
    solid(pen, &ribbon(&[(316.0, 366.0), (316.0, 560.0), (330.0, 690.0)], 20.0, 26.0), blue);
    water(
        pen,
        &smooth(&[
            (310.0, 690.0),
            (500.0, 714.0),
            (700.0, 706.0),
            (846.0, 700.0),
            (852.0, 722.0),
            (700.0, 750.0),
            (520.0, 758.0),
            (350.0, 730.0),
            (310.0, 690.0),
        ]),
    );
    solid(pen, &ribbon(&smooth(&[(846.0, 712.0), (900.0, 730.0), (958.0, 742.0)]), 22.0, 26.0), blue);
    for (x, y) in [(460.0, 556.0), (510.0, 544.0), (590.0, 548.0)] {
        pen.area(&[(x - 14.0, y - 10.0), (x + 14.0, y - 10.0), (x, y + 46.0)], Tone::Bone);
    }
    pen.trace(&[(520.0, 364.0), (508.0, 440.0), (516.0, 540.0)], Tone::Ink, 6.0);
    dark(pen, (540.0, 180.0), 260.0);
    rain(pen, [460.0, 190.0, 170.0, 110.0]);
    tree(pen, (120.0, 342.0), 100.0);
    fir(pen, (640.0, 400.0), 110.0);
    step(pen, "rainfall", &[(600.0, 200.0), (594.0, 270.0), (588.0, 350.0)], false, (740.0, 260.0));
    step(pen, "sinking of a stream", &[(230.0, 320.0), (318.0, 350.0), (316.0, 480.0)], false, (210.0, 240.0));
    step(pen, "flow through caves", &[(400.0, 732.0), (540.0, 738.0), (690.0, 728.0)], false, (480.0, 850.0));
    step(pen, "spring discharge", &[(760.0, 712.0), (840.0, 706.0), (920.0, 736.0)], false, (830.0, 840.0));
    step(pen, "drip into the cave", &[(530.0, 420.0), (524.0, 500.0), (516.0, 650.0)], false, (700.0, 520.0));
}

pub(super) fn desert(pen: &mut Pen) {
    let rgb = blend(pen, Tone::Sky, Tone::Sand, 0.4);
    solid(pen, &[(40.0, 60.0), (960.0, 60.0), (960.0, 765.0), (40.0, 765.0)], rgb);
    let skin = smooth(&[
        (40.0, 330.0),
        (130.0, 300.0),
        (220.0, 420.0),
        (300.0, 520.0),
        (400.0, 570.0),
        (520.0, 600.0),
        (640.0, 640.0),
        (740.0, 600.0),
        (850.0, 630.0),
        (960.0, 600.0),
    ]);
    let (sand, rock, wet) =
        (pen.tone(Tone::Sand), blend(pen, Tone::Rock, Tone::Sand, 0.4), blend(pen, Tone::Blue, Tone::Sand, 0.5));
    bed(pen, &below(&skin, 940.0), sand, Mark::Dots);
    bed(
        pen,
        &below(
            &smooth(&[(40.0, 700.0), (300.0, 730.0), (560.0, 740.0), (640.0, 660.0), (700.0, 760.0), (960.0, 780.0)]),
            940.0,
        ),
        wet,
        Mark::Dots,
    );
    bed(pen, &below(&[(40.0, 880.0), (960.0, 890.0)], 940.0), rock, Mark::Bricks);
    water(pen, &smooth(&[(590.0, 630.0), (690.0, 630.0), (640.0, 656.0), (590.0, 630.0)]));
    pen.thing("palm-tree", (575.0, 632.0), 110.0);
    pen.thing("palm-tree", (706.0, 632.0), 100.0);
    let salt = pen.tone(Tone::Paper);
    solid(pen, &smooth(&[(770.0, 612.0), (930.0, 606.0), (900.0, 640.0), (820.0, 646.0), (770.0, 612.0)]), salt);
    water(pen, &smooth(&[(806.0, 618.0), (900.0, 614.0), (870.0, 632.0), (806.0, 618.0)]));
    pen.trace(&smooth(&[(200.0, 400.0), (300.0, 524.0), (420.0, 580.0), (520.0, 606.0)]), Tone::Earth, 22.0);
    dark(pen, (250.0, 190.0), 250.0);
    rain(pen, [170.0, 200.0, 160.0, 170.0]);
    sun(pen, (840.0, 150.0), 52.0);
    pen.thing("cactus", (470.0, 584.0), 80.0);
    step(pen, "cloudburst", &[(330.0, 210.0), (340.0, 340.0), (330.0, 480.0)], false, (460.0, 330.0));
    step(pen, "seepage into gravel", &[(390.0, 590.0), (400.0, 670.0), (390.0, 770.0)], false, (230.0, 660.0));
    step(pen, "rise at an oasis", &[(620.0, 820.0), (650.0, 740.0), (642.0, 660.0)], true, (790.0, 820.0));
    step(pen, "evaporation from a salt pan", &[(850.0, 596.0), (862.0, 480.0), (850.0, 370.0)], true, (760.0, 440.0));
}
