//! Ice, caves, coasts and deserts, and what shapes them.

use super::parts::{Mark, bed, below, between, blend, fir, lump, ribbon, solid, strew, tree, water};
use super::rivers::river;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse, smooth};

pub(super) fn valley_glacier(pen: &mut Pen) {
    let (rock, ice, rubble) = (
        blend(pen, Tone::Rock, Tone::Earth, 0.3),
        blend(pen, Tone::Glass, Tone::Paper, 0.35),
        blend(pen, Tone::Earth, Tone::Ink, 0.3),
    );
    bed(pen, &[(60.0, 60.0), (940.0, 60.0), (940.0, 940.0), (60.0, 940.0)], rock, Mark::Upright);
    let green = blend(pen, Tone::Leaf, Tone::Earth, 0.2);
    bed(
        pen,
        &smooth(&[(60.0, 800.0), (300.0, 790.0), (500.0, 830.0), (760.0, 790.0), (940.0, 810.0)])
            .into_iter()
            .chain([(940.0, 940.0), (60.0, 940.0)])
            .collect::<Vec<_>>(),
        green,
        Mark::Dots,
    );
    river(pen, &[(500.0, 770.0), (470.0, 840.0), (520.0, 890.0), (500.0, 938.0)], 14.0, 34.0);
    // Two arms of ice from two hollows join; their inner edges of rubble become the line in the middle.
    let left = [(250.0, 170.0), (320.0, 290.0), (420.0, 410.0), (470.0, 520.0)];
    let right = [(740.0, 160.0), (680.0, 290.0), (590.0, 410.0), (530.0, 520.0)];
    let trunk = [(500.0, 430.0), (490.0, 560.0), (510.0, 680.0), (500.0, 790.0)];
    for line in [&left, &right] {
        solid(pen, &ribbon(&smooth(line), 210.0, 150.0), rubble);
    }
    solid(pen, &ribbon(&smooth(&trunk), 300.0, 190.0), rubble);
    for line in [&left, &right] {
        pen.fill(&ribbon(&smooth(line), 176.0, 116.0), ice);
    }
    pen.fill(&ribbon(&smooth(&trunk), 250.0, 130.0), ice);
    pen.fill(&ellipse((500.0, 770.0), 66.0, 40.0), ice);
    pen.trace(
        &smooth(&[(435.0, 770.0), (460.0, 806.0), (500.0, 814.0), (540.0, 806.0), (566.0, 770.0)]),
        Tone::Ink,
        5.0,
    );
    for (x, y) in [(250.0, 150.0), (740.0, 140.0)] {
        solid(
            pen,
            &smooth(&[
                (x - 130.0, y + 50.0),
                (x - 110.0, y - 40.0),
                (x, y - 74.0),
                (x + 110.0, y - 40.0),
                (x + 130.0, y + 50.0),
                (x, y + 20.0),
                (x - 130.0, y + 50.0),
            ]),
            ice,
        );
    }
    pen.stroke(&smooth(&[(500.0, 420.0), (492.0, 560.0), (508.0, 680.0), (500.0, 790.0)]), rubble, 20.0);
    for y in [600.0, 636.0, 672.0] {
        pen.trace(&smooth(&[(394.0, y - 8.0), (430.0, y + 8.0), (476.0, y)]), Tone::Ink, 5.0);
        pen.trace(&smooth(&[(524.0, y), (566.0, y + 8.0), (600.0, y - 8.0)]), Tone::Ink, 5.0);
    }
    pen.label("cirque", (280.0, 130.0), (480.0, 90.0));
    pen.label("lateral moraine", (634.0, 540.0), (810.0, 480.0));
    pen.label("medial moraine", (494.0, 540.0), (200.0, 480.0));
    pen.label("crevasses", (580.0, 672.0), (800.0, 650.0));
    pen.label("snout", (470.0, 800.0), (240.0, 740.0));
    pen.label("meltwater stream", (500.0, 880.0), (730.0, 880.0));
}

pub(super) fn limestone_cave(pen: &mut Pen) {
    let stone = blend(pen, Tone::Bone, Tone::Rock, 0.3);
    bed(
        pen,
        &[
            (60.0, 240.0),
            (160.0, 240.0),
            (220.0, 300.0),
            (250.0, 440.0),
            (330.0, 440.0),
            (360.0, 300.0),
            (420.0, 240.0),
            (940.0, 240.0),
            (940.0, 920.0),
            (60.0, 920.0),
        ],
        stone,
        Mark::Bricks,
    );
    let hollow = blend(pen, Tone::Night, Tone::Rock, 0.3);
    solid(
        pen,
        &smooth(&[
            (250.0, 436.0),
            (240.0, 560.0),
            (150.0, 680.0),
            (170.0, 800.0),
            (400.0, 836.0),
            (680.0, 826.0),
            (860.0, 760.0),
            (860.0, 580.0),
            (760.0, 440.0),
            (600.0, 400.0),
            (440.0, 440.0),
            (332.0, 436.0),
        ]),
        hollow,
    );
    for (at, (x, y)) in [(230.0, 790.0), (300.0, 806.0), (262.0, 764.0)].into_iter().enumerate() {
        let block = lump((x, y), 44.0, 32.0, pen, at);
        solid(pen, &block, stone);
    }
    water(
        pen,
        &smooth(&[
            (420.0, 832.0),
            (460.0, 806.0),
            (620.0, 800.0),
            (760.0, 800.0),
            (790.0, 806.0),
            (700.0, 836.0),
            (540.0, 842.0),
            (420.0, 832.0),
        ]),
    );
    let drip = blend(pen, Tone::Bone, Tone::Sand, 0.5);
    for (x, y, long) in [(470.0, 430.0, 120.0), (540.0, 410.0, 160.0), (620.0, 402.0, 110.0), (790.0, 476.0, 90.0)] {
        solid(pen, &[(x - 20.0, y), (x + 20.0, y), (x + 4.0, y + long), (x - 4.0, y + long)], drip);
    }
    for (x, tall) in [(540.0, 110.0), (620.0, 70.0), (470.0, 80.0)] {
        solid(
            pen,
            &smooth(&[
                (x - 34.0, 808.0),
                (x - 14.0, 808.0 - tall * 0.7),
                (x, 808.0 - tall),
                (x + 14.0, 808.0 - tall * 0.7),
                (x + 34.0, 808.0),
            ]),
            drip,
        );
    }
    solid(
        pen,
        &smooth(&[
            (680.0, 410.0),
            (706.0, 520.0),
            (702.0, 640.0),
            (672.0, 806.0),
            (770.0, 800.0),
            (738.0, 640.0),
            (736.0, 520.0),
            (766.0, 440.0),
        ]),
        drip,
    );
    tree(pen, (110.0, 240.0), 110.0);
    tree(pen, (520.0, 240.0), 120.0);
    fir(pen, (860.0, 240.0), 130.0);
    pen.label("sinkhole", (290.0, 300.0), (300.0, 150.0));
    pen.label("stalactite", (540.0, 500.0), (640.0, 160.0));
    pen.label("column", (722.0, 580.0), (850.0, 330.0));
    pen.label("stalagmite", (540.0, 740.0), (390.0, 620.0));
    pen.label("underground river", (600.0, 826.0), (600.0, 895.0));
}

/// A shore from above: land on top, sea below its line.
fn coast(pen: &mut Pen, shore: &[At]) {
    water(pen, &[(60.0, 60.0), (940.0, 60.0), (940.0, 940.0), (60.0, 940.0)]);
    let green = blend(pen, Tone::Leaf, Tone::Paper, 0.3);
    let line = smooth(shore);
    solid(pen, &between(&[(60.0, 60.0), (940.0, 60.0)], &line), green);
}

pub(super) fn sand_spit(pen: &mut Pen) {
    coast(
        pen,
        &[
            (60.0, 560.0),
            (250.0, 540.0),
            (400.0, 500.0),
            (470.0, 380.0),
            (580.0, 300.0),
            (720.0, 300.0),
            (800.0, 220.0),
            (940.0, 210.0),
        ],
    );
    let (sand, marsh) = (pen.tone(Tone::Sand), blend(pen, Tone::Leaf, Tone::Water, 0.4));
    bed(
        pen,
        &smooth(&[(478.0, 384.0), (580.0, 304.0), (690.0, 306.0), (660.0, 380.0), (560.0, 420.0), (478.0, 384.0)]),
        marsh,
        Mark::Upright,
    );
    let spit =
        smooth(&[(240.0, 540.0), (400.0, 510.0), (560.0, 520.0), (700.0, 510.0), (790.0, 460.0), (820.0, 390.0)]);
    bed(pen, &ribbon(&spit, 56.0, 46.0), sand, Mark::Dots);
    river(pen, &[(820.0, 62.0), (860.0, 140.0), (850.0, 230.0)], 40.0, 60.0);
    // Sand goes up the beach slantwise with the waves and straight back with them.
    let zigzag: Vec<At> =
        (0..5).flat_map(|at| [(150.0 + at as f32 * 110.0, 680.0), (230.0 + at as f32 * 110.0, 610.0)]).collect();
    pen.arrow_along(&zigzag, Tone::Red, 9.0);
    for x in [160.0, 300.0, 440.0] {
        pen.arrow((x - 60.0, 860.0), (x, 770.0), Tone::Blue, 9.0);
    }
    for (x, y) in [(150.0, 300.0), (260.0, 380.0), (330.0, 220.0), (560.0, 200.0)] {
        tree(pen, (x, y), 90.0);
    }
    pen.label("salt marsh", (590.0, 360.0), (430.0, 130.0));
    pen.label("spit", (620.0, 522.0), (700.0, 650.0));
    pen.label("hooked end", (815.0, 420.0), (845.0, 580.0));
    pen.label("river mouth", (852.0, 224.0), (690.0, 150.0));
    pen.label("longshore drift", (500.0, 650.0), (600.0, 760.0));
}

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
    pen.thing("sailboat", (860.0, 696.0), 100.0);
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
    let snow = pen.tone(Tone::Paper);
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

pub(super) fn barchan_dune(pen: &mut Pen) {
    let ground = blend(pen, Tone::Sand, Tone::Earth, 0.2);
    bed(pen, &[(60.0, 420.0), (940.0, 420.0), (940.0, 900.0), (60.0, 900.0)], ground, Mark::Dots);
    // Wind from the left: the gentle back towards it, the horns point downwind.
    let sand = blend(pen, Tone::Sand, Tone::Paper, 0.25);
    let crest = smooth(&[(660.0, 470.0), (540.0, 500.0), (500.0, 580.0), (520.0, 680.0), (700.0, 780.0)]);
    let mut back = smooth(&[
        (700.0, 780.0),
        (440.0, 800.0),
        (230.0, 720.0),
        (150.0, 620.0),
        (240.0, 520.0),
        (440.0, 470.0),
        (660.0, 470.0),
    ]);
    back.extend(crest.iter().copied());
    solid(pen, &back, sand);
    let shade = blend(pen, Tone::Sand, Tone::Earth, 0.55);
    let mut face = crest.clone();
    face.extend(smooth(&[(700.0, 780.0), (640.0, 700.0), (610.0, 620.0), (610.0, 550.0), (660.0, 470.0)]));
    bed(pen, &face, shade, Mark::Plain);
    for at in 0..4 {
        let x = 240.0 + at as f32 * 64.0;
        pen.trace(&smooth(&[(x + 20.0, 540.0), (x - 8.0, 610.0), (x + 20.0, 720.0)]), Tone::Grey, 4.0);
    }
    for y in [240.0, 310.0] {
        pen.arrow((100.0, y), (330.0, y), Tone::Blue, 13.0);
    }
    pen.label("windward slope", (300.0, 600.0), (230.0, 850.0));
    pen.label("crest", (508.0, 560.0), (500.0, 260.0));
    pen.label("slip face", (570.0, 620.0), (800.0, 600.0));
    pen.label("horn", (690.0, 772.0), (810.0, 830.0));
}

pub(super) fn mushroom_rock(pen: &mut Pen) {
    let sand = pen.tone(Tone::Sand);
    bed(
        pen,
        &below(&smooth(&[(60.0, 780.0), (300.0, 760.0), (600.0, 776.0), (940.0, 760.0)]), 910.0),
        sand,
        Mark::Dots,
    );
    let stone = blend(pen, Tone::Orange, Tone::Rock, 0.5);
    bed(
        pen,
        &smooth(&[
            (360.0, 776.0),
            (430.0, 690.0),
            (450.0, 580.0),
            (420.0, 500.0),
            (300.0, 450.0),
            (270.0, 340.0),
            (380.0, 240.0),
            (540.0, 220.0),
            (700.0, 260.0),
            (760.0, 360.0),
            (720.0, 450.0),
            (600.0, 500.0),
            (560.0, 580.0),
            (580.0, 690.0),
            (650.0, 776.0),
        ]),
        stone,
        Mark::Dashes,
    );
    for (row, y) in [620.0, 670.0, 720.0].into_iter().enumerate() {
        for at in 0..7 {
            let x = 90.0 + at as f32 * 46.0 + row as f32 * 14.0;
            pen.fill(&ellipse((x, y + 6.0 * pen.chance(at)), 5.0, 5.0), blend(pen, Tone::Earth, Tone::Sand, 0.3));
        }
        pen.arrow((90.0, y + 20.0), (340.0, y + 20.0), Tone::Grey, 7.0);
    }
    pen.label("broad top", (640.0, 330.0), (810.0, 200.0));
    pen.label("narrow neck", (540.0, 600.0), (780.0, 570.0));
    pen.label("wind-blown sand", (220.0, 650.0), (230.0, 530.0));
}

pub(super) fn landslide(pen: &mut Pen) {
    let earth = blend(pen, Tone::Earth, Tone::Sand, 0.4);
    bed(
        pen,
        &smooth(&[(60.0, 220.0), (250.0, 230.0), (340.0, 260.0)])
            .into_iter()
            .chain(smooth(&[(340.0, 260.0), (370.0, 420.0), (470.0, 600.0), (620.0, 700.0), (760.0, 730.0)]))
            .chain([(940.0, 740.0), (940.0, 910.0), (60.0, 910.0)])
            .collect::<Vec<_>>(),
        earth,
        Mark::Bricks,
    );
    let slump = blend(pen, Tone::Earth, Tone::Ink, 0.15);
    bed(
        pen,
        &smooth(&[
            (356.0, 380.0),
            (400.0, 360.0),
            (500.0, 420.0),
            (560.0, 500.0),
            (680.0, 560.0),
            (800.0, 660.0),
            (880.0, 736.0),
            (760.0, 732.0),
            (620.0, 702.0),
            (470.0, 602.0),
            (376.0, 440.0),
            (356.0, 380.0),
        ]),
        slump,
        Mark::Dots,
    );
    pen.trace(
        &smooth(&[(340.0, 260.0), (370.0, 420.0), (470.0, 600.0), (620.0, 700.0), (760.0, 730.0)]),
        Tone::Red,
        8.0,
    );
    pen.arrow_along(&smooth(&[(440.0, 470.0), (520.0, 580.0), (650.0, 660.0)]), Tone::Ink, 10.0);
    tree(pen, (140.0, 226.0), 110.0);
    tree(pen, (260.0, 236.0), 100.0);
    fir(pen, (440.0, 386.0), 90.0);
    pen.label("scarp", (350.0, 320.0), (480.0, 190.0));
    pen.label("slumped block", (560.0, 520.0), (700.0, 380.0));
    pen.label("slip surface", (470.0, 606.0), (290.0, 740.0));
    pen.label("toe", (850.0, 712.0), (880.0, 560.0));
}

pub(super) fn geyser(pen: &mut Pen) {
    let rock = blend(pen, Tone::Rock, Tone::Earth, 0.3);
    bed(
        pen,
        &below(
            &smooth(&[(60.0, 470.0), (300.0, 460.0), (440.0, 430.0), (560.0, 430.0), (700.0, 460.0), (940.0, 470.0)]),
            800.0,
        ),
        rock,
        Mark::Bricks,
    );
    let hot = blend(pen, Tone::Fire, Tone::Rock, 0.35);
    bed(pen, &[(60.0, 800.0), (940.0, 800.0), (940.0, 920.0), (60.0, 920.0)], hot, Mark::Crosses);
    let blue = blend(pen, Tone::Water, Tone::Blue, 0.2);
    solid(
        pen,
        &smooth(&[
            (484.0, 430.0),
            (488.0, 560.0),
            (470.0, 620.0),
            (380.0, 650.0),
            (350.0, 720.0),
            (430.0, 780.0),
            (570.0, 780.0),
            (650.0, 720.0),
            (620.0, 650.0),
            (530.0, 620.0),
            (512.0, 560.0),
            (516.0, 430.0),
        ]),
        blue,
    );
    for (line, wide) in [
        ([(650.0, 700.0), (760.0, 640.0), (920.0, 620.0)], 26.0),
        ([(350.0, 700.0), (240.0, 640.0), (80.0, 620.0)], 26.0),
    ] {
        solid(pen, &ribbon(&smooth(&line), wide, 12.0), blue);
    }
    for number in 0..7 {
        let place = (420.0 + number as f32 * 27.0, 720.0 + pen.chance(number) * 34.0);
        pen.disc(place, 10.0, Tone::Glass);
    }
    for spread in [-70.0, -36.0, 0.0, 36.0, 70.0_f32] {
        pen.stroke(
            &smooth(&[(500.0, 430.0), (500.0 + spread * 0.4, 260.0), (500.0 + spread, 130.0 + spread.abs() * 0.6)]),
            blue,
            14.0,
        );
    }
    let steam = pen.tone(Tone::Paper);
    super::parts::puffs(
        pen,
        &[(400.0, 190.0, 44.0), (440.0, 120.0, 52.0), (520.0, 90.0, 56.0), (590.0, 140.0, 50.0), (620.0, 210.0, 38.0)],
        steam,
    );
    pen.label("jet of water and steam", (510.0, 300.0), (770.0, 300.0));
    pen.label("vent", (490.0, 500.0), (300.0, 380.0));
    pen.label("underground chamber", (420.0, 690.0), (240.0, 740.0));
    pen.label("groundwater", (820.0, 632.0), (800.0, 720.0));
    pen.label_at("hot rock", (500.0, 862.0));
}

pub(super) fn lava_tube(pen: &mut Pen) {
    let old = blend(pen, Tone::Rock, Tone::Ink, 0.35);
    bed(
        pen,
        &smooth(&[(60.0, 330.0), (300.0, 290.0), (500.0, 280.0), (700.0, 290.0), (940.0, 330.0)])
            .into_iter()
            .chain([(940.0, 880.0), (60.0, 880.0)])
            .collect::<Vec<_>>(),
        old,
        Mark::Dashes,
    );
    let hollow = blend(pen, Tone::Night, Tone::Fire, 0.2);
    solid(pen, &ellipse((500.0, 580.0), 270.0, 180.0), hollow);
    super::parts::magma(
        pen,
        &smooth(&[
            (244.0, 630.0),
            (400.0, 640.0),
            (600.0, 640.0),
            (756.0, 630.0),
            (690.0, 708.0),
            (500.0, 760.0),
            (310.0, 708.0),
            (244.0, 630.0),
        ]),
    );
    let sky = blend(pen, Tone::Sky, Tone::Paper, 0.3);
    solid(pen, &[(570.0, 270.0), (660.0, 274.0), (640.0, 440.0), (580.0, 414.0)], sky);
    pen.trace(&[(600.0, 440.0), (600.0, 560.0)], Tone::Gold, 7.0);
    for x in [380.0, 440.0, 500.0] {
        pen.area(&[(x - 10.0, 412.0), (x + 10.0, 410.0), (x, 450.0)], Tone::Rock);
    }
    strew(pen, &[(244.0, 640.0), (756.0, 640.0), (690.0, 700.0), (310.0, 700.0)], pen.tone(Tone::Fire), Mark::Waves);
    pen.label("roof", (380.0, 340.0), (300.0, 190.0));
    pen.label("skylight", (616.0, 320.0), (700.0, 180.0));
    pen.label_at("flowing lava", (500.0, 690.0));
    pen.label_at("old lava", (500.0, 830.0));
}
