//! Coasts and what the waves make of them.

use super::landforms::coast;
use super::parts::{Mark, bed, below, blend, fir, lump, ribbon, solid, tree, water};
use crate::figures::look::Tone;
use crate::figures::pen::{Pen, smooth};

pub(super) fn tombolo(pen: &mut Pen) {
    coast(pen, &[(60.0, 300.0), (260.0, 320.0), (420.0, 340.0), (580.0, 340.0), (740.0, 320.0), (940.0, 290.0)]);
    let (sand, green) = (pen.tone(Tone::Sand), blend(pen, Tone::Leaf, Tone::Paper, 0.3));
    bed(
        pen,
        &ribbon(
            &smooth(&[(60.0, 306.0), (260.0, 326.0), (420.0, 346.0), (580.0, 346.0), (740.0, 326.0), (940.0, 296.0)]),
            40.0,
            40.0,
        ),
        sand,
        Mark::Dots,
    );
    bed(
        pen,
        &smooth(&[(430.0, 350.0), (470.0, 480.0), (470.0, 640.0), (550.0, 640.0), (540.0, 480.0), (580.0, 350.0)]),
        sand,
        Mark::Dots,
    );
    solid(
        pen,
        &smooth(&[
            (380.0, 680.0),
            (440.0, 610.0),
            (570.0, 610.0),
            (660.0, 680.0),
            (620.0, 800.0),
            (470.0, 820.0),
            (380.0, 740.0),
            (380.0, 680.0),
        ]),
        green,
    );
    for (x, y) in [(180.0, 200.0), (320.0, 250.0), (720.0, 230.0), (850.0, 190.0), (480.0, 740.0), (570.0, 760.0)] {
        tree(pen, (x, y), 90.0);
    }
    pen.label("sandbar", (510.0, 500.0), (730.0, 500.0));
    pen.label("island", (640.0, 720.0), (800.0, 760.0));
    pen.label("mainland beach", (260.0, 330.0), (220.0, 480.0));
}

pub(super) fn barrier_coast(pen: &mut Pen) {
    coast(pen, &[(60.0, 330.0), (250.0, 350.0), (420.0, 310.0), (620.0, 350.0), (800.0, 320.0), (940.0, 340.0)]);
    let sand = pen.tone(Tone::Sand);
    bed(pen, &ribbon(&smooth(&[(70.0, 620.0), (240.0, 600.0), (420.0, 600.0)]), 60.0, 50.0), sand, Mark::Dots);
    bed(pen, &ribbon(&smooth(&[(530.0, 600.0), (720.0, 610.0), (930.0, 630.0)]), 50.0, 60.0), sand, Mark::Dots);
    pen.arrow((474.0, 700.0), (474.0, 520.0), Tone::Blue, 10.0);
    for (x, y) in [(180.0, 240.0), (360.0, 200.0), (560.0, 250.0), (780.0, 220.0)] {
        tree(pen, (x, y), 100.0);
    }
    pen.label("mainland", (700.0, 300.0), (680.0, 120.0));
    pen.label_at("lagoon", (250.0, 480.0));
    pen.label("barrier island", (760.0, 618.0), (760.0, 770.0));
    pen.label("tidal inlet", (474.0, 610.0), (330.0, 770.0));
}

pub(super) fn rocky_headland(pen: &mut Pen) {
    let sky = blend(pen, Tone::Sky, Tone::Paper, 0.3);
    solid(pen, &[(60.0, 120.0), (940.0, 120.0), (940.0, 720.0), (60.0, 720.0)], sky);
    let stone = blend(pen, Tone::Bone, Tone::Rock, 0.35);
    bed(
        pen,
        &[(60.0, 320.0), (300.0, 330.0), (560.0, 350.0), (580.0, 480.0), (590.0, 720.0), (60.0, 720.0)],
        stone,
        Mark::Bricks,
    );
    solid(pen, &smooth(&[(420.0, 722.0), (424.0, 560.0), (470.0, 500.0), (520.0, 560.0), (530.0, 722.0)]), sky);
    solid(
        pen,
        &smooth(&[(220.0, 722.0), (230.0, 620.0), (270.0, 590.0), (310.0, 630.0), (320.0, 722.0)]),
        blend(pen, Tone::Night, Tone::Rock, 0.25),
    );
    bed(
        pen,
        &[(670.0, 722.0), (676.0, 500.0), (690.0, 380.0), (730.0, 370.0), (752.0, 480.0), (764.0, 722.0)],
        stone,
        Mark::Bricks,
    );
    bed(pen, &[(830.0, 722.0), (844.0, 660.0), (880.0, 650.0), (904.0, 722.0)], stone, Mark::Bricks);
    let grass = pen.tone(Tone::Leaf);
    solid(pen, &[(60.0, 300.0), (300.0, 308.0), (560.0, 334.0), (560.0, 354.0), (300.0, 332.0), (60.0, 324.0)], grass);
    water(
        pen,
        &below(&smooth(&[(60.0, 712.0), (250.0, 720.0), (450.0, 708.0), (650.0, 720.0), (940.0, 710.0)]), 920.0),
    );
    pen.label("headland", (180.0, 420.0), (190.0, 190.0));
    pen.label("arch", (476.0, 520.0), (480.0, 220.0));
    pen.label("cave", (270.0, 660.0), (150.0, 830.0));
    pen.label("stack", (716.0, 420.0), (740.0, 220.0));
    pen.label("stump", (870.0, 670.0), (860.0, 540.0));
}

pub(super) fn sea_cliff(pen: &mut Pen) {
    let stone = blend(pen, Tone::Bone, Tone::Rock, 0.35);
    bed(
        pen,
        &[
            (60.0, 240.0),
            (440.0, 250.0),
            (452.0, 400.0),
            (446.0, 560.0),
            (440.0, 600.0),
            (390.0, 640.0),
            (400.0, 690.0),
            (470.0, 706.0),
            (820.0, 740.0),
            (840.0, 900.0),
            (60.0, 900.0),
        ],
        stone,
        Mark::Bricks,
    );
    let grass = pen.tone(Tone::Leaf);
    solid(pen, &[(60.0, 222.0), (442.0, 232.0), (442.0, 256.0), (60.0, 246.0)], grass);
    water(pen, &[(640.0, 690.0), (940.0, 684.0), (940.0, 900.0), (842.0, 900.0), (822.0, 740.0), (644.0, 722.0)]);
    for (at, (x, y, r)) in
        [(480.0, 686.0, 26.0), (530.0, 690.0, 30.0), (586.0, 702.0, 24.0), (508.0, 650.0, 24.0)].into_iter().enumerate()
    {
        let block = lump((x, y), r, r * 0.85, pen, at);
        solid(pen, &block, stone);
    }
    fir(pen, (150.0, 226.0), 110.0);
    tree(pen, (300.0, 230.0), 100.0);
    super::parts::boat(pen, (860.0, 696.0), 100.0);
    pen.label("cliff", (448.0, 400.0), (600.0, 330.0));
    pen.label("wave-cut notch", (400.0, 650.0), (660.0, 460.0));
    pen.label("fallen rocks", (560.0, 690.0), (740.0, 590.0));
    pen.label("wave-cut platform", (700.0, 732.0), (560.0, 840.0));
}

pub(super) fn fjord(pen: &mut Pen) {
    let rock = blend(pen, Tone::Rock, Tone::Earth, 0.3);
    water(pen, &[(180.0, 430.0), (940.0, 430.0), (940.0, 860.0), (180.0, 860.0)]);
    bed(
        pen,
        &smooth(&[
            (60.0, 130.0),
            (130.0, 160.0),
            (180.0, 300.0),
            (220.0, 520.0),
            (270.0, 740.0),
            (380.0, 810.0),
            (520.0, 790.0),
            (610.0, 640.0),
            (680.0, 560.0),
            (740.0, 600.0),
            (800.0, 740.0),
            (940.0, 800.0),
        ])
        .into_iter()
        .chain([(940.0, 920.0), (60.0, 920.0)])
        .collect::<Vec<_>>(),
        rock,
        Mark::Bricks,
    );
    let snow = super::parts::pale(pen);
    solid(pen, &smooth(&[(62.0, 132.0), (130.0, 162.0), (154.0, 220.0), (120.0, 200.0), (62.0, 190.0)]), snow);
    pen.thing("passenger-ship", (430.0, 438.0), 130.0);
    pen.label("steep wall", (200.0, 400.0), (350.0, 240.0));
    pen.label_at("deep water", (400.0, 620.0));
    pen.label("shallow sill", (680.0, 572.0), (640.0, 330.0));
    pen.label_at("open sea", (860.0, 600.0));
}

pub(super) fn desert_tableland(pen: &mut Pen) {
    let sky = blend(pen, Tone::Sky, Tone::Paper, 0.3);
    solid(pen, &[(60.0, 120.0), (940.0, 120.0), (940.0, 740.0), (60.0, 740.0)], sky);
    let (red, scree) = (blend(pen, Tone::Red, Tone::Sand, 0.5), blend(pen, Tone::Sand, Tone::Earth, 0.35));
    for (left, right, top) in [(100.0, 480.0, 330.0), (590.0, 710.0, 350.0), (830.0, 860.0, 380.0)] {
        let spread = ((right - left) * 0.3_f32).clamp(36.0, 70.0);
        bed(
            pen,
            &[(left - spread, 742.0), (left, 560.0), (right, 560.0), (right + spread, 742.0)],
            scree,
            Mark::Pebbles,
        );
        bed(
            pen,
            &[(left - 4.0, 570.0), (left + 4.0, top), (right - 4.0, top), (right + 4.0, 570.0)],
            red,
            Mark::Upright,
        );
        let cap = blend(pen, Tone::Earth, Tone::Ink, 0.25);
        solid(
            pen,
            &[(left - 4.0, top - 26.0), (right + 4.0, top - 26.0), (right + 4.0, top + 12.0), (left - 4.0, top + 12.0)],
            cap,
        );
    }
    let sand = pen.tone(Tone::Sand);
    bed(pen, &below(&[(60.0, 738.0), (940.0, 738.0)], 900.0), sand, Mark::Dots);
    pen.thing("cactus", (540.0, 790.0), 110.0);
    pen.thing("cactus", (160.0, 840.0), 90.0);
    pen.label("mesa", (290.0, 300.0), (290.0, 190.0));
    pen.label("butte", (650.0, 322.0), (640.0, 200.0));
    pen.label("pinnacle", (846.0, 352.0), (850.0, 200.0));
    pen.label("scree slope", (420.0, 660.0), (420.0, 830.0));
}
