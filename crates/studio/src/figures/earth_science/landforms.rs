//! Ice, caves, coasts and deserts, and what shapes them.

use super::parts::{Mark, bed, between, blend, fir, lump, ribbon, solid, tree, water};
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
    dripstones(pen);
    tree(pen, (110.0, 240.0), 110.0);
    tree(pen, (520.0, 240.0), 120.0);
    fir(pen, (860.0, 240.0), 130.0);
    pen.label("sinkhole", (290.0, 300.0), (300.0, 150.0));
    pen.label("stalactite", (540.0, 500.0), (640.0, 160.0));
    pen.label("column", (722.0, 580.0), (850.0, 330.0));
    pen.label("stalagmite", (540.0, 740.0), (390.0, 620.0));
    pen.label("underground river", (600.0, 826.0), (600.0, 895.0));
}

/// What hangs from the roof, what grows from the floor, and one that has met.
fn dripstones(pen: &mut Pen) {
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
}

/// A shore from above: land on top, sea below its line.
pub(super) fn coast(pen: &mut Pen, shore: &[At]) {
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
