//! What running water carves into the land.

use super::parts::{Mark, bed, blend, fir, solid, tree, water};
use super::rivers::{peaks, plain, river, sea};
use crate::colour::Rgb;
use crate::figures::look::Tone;
use crate::figures::pen::{Pen, smooth};

pub(super) fn drainage_basin(pen: &mut Pen) {
    plain(pen);
    sea(pen, &smooth(&[(50.0, 850.0), (400.0, 860.0), (500.0, 880.0), (640.0, 856.0), (950.0, 850.0)]));
    let basin = smooth(&[
        (500.0, 860.0),
        (330.0, 760.0),
        (180.0, 600.0),
        (140.0, 400.0),
        (220.0, 220.0),
        (420.0, 150.0),
        (640.0, 150.0),
        (810.0, 260.0),
        (860.0, 450.0),
        (780.0, 650.0),
        (640.0, 770.0),
        (500.0, 860.0),
    ]);
    let pale = blend(pen, Tone::Leaf, Tone::Gold, 0.35);
    pen.fill(&basin, pale);
    peaks(
        pen,
        &[
            (230.0, 260.0, 60.0),
            (420.0, 200.0, 64.0),
            (640.0, 200.0, 60.0),
            (800.0, 300.0, 58.0),
            (150.0, 450.0, 46.0),
            (850.0, 480.0, 46.0),
        ],
    );
    pen.dashed(&basin, Tone::Red, 8.0);
    river(pen, &[(290.0, 300.0), (330.0, 400.0), (420.0, 480.0), (500.0, 580.0)], 8.0, 20.0);
    river(pen, &[(740.0, 330.0), (700.0, 430.0), (600.0, 500.0), (510.0, 600.0)], 8.0, 18.0);
    river(pen, &[(230.0, 560.0), (320.0, 620.0), (420.0, 650.0), (500.0, 710.0)], 8.0, 16.0);
    river(
        pen,
        &[(500.0, 240.0), (540.0, 330.0), (480.0, 430.0), (500.0, 570.0), (490.0, 700.0), (510.0, 880.0)],
        8.0,
        46.0,
    );
    pen.label("source", (500.0, 246.0), (520.0, 100.0));
    pen.label("watershed", (826.0, 290.0), (840.0, 120.0));
    pen.label("tributary", (320.0, 390.0), (180.0, 110.0));
    pen.label("confluence", (506.0, 600.0), (760.0, 610.0));
    pen.label("main river", (500.0, 760.0), (760.0, 760.0));
    pen.label("mouth", (505.0, 872.0), (250.0, 900.0));
}

pub(super) fn waterfall(pen: &mut Pen) {
    let (hard, soft) = (blend(pen, Tone::Rock, Tone::Ink, 0.3), blend(pen, Tone::Sand, Tone::Earth, 0.25));
    bed(
        pen,
        &[
            (60.0, 380.0),
            (470.0, 380.0),
            (430.0, 470.0),
            (390.0, 580.0),
            (400.0, 690.0),
            (450.0, 790.0),
            (560.0, 840.0),
            (700.0, 800.0),
            (760.0, 740.0),
            (940.0, 730.0),
            (940.0, 930.0),
            (60.0, 930.0),
        ],
        soft,
        Mark::Dashes,
    );
    bed(
        pen,
        &[(60.0, 240.0), (560.0, 240.0), (566.0, 300.0), (540.0, 372.0), (470.0, 384.0), (60.0, 384.0)],
        hard,
        Mark::Bricks,
    );
    let blue = blend(pen, Tone::Water, Tone::Blue, 0.2);
    solid(
        pen,
        &smooth(&[
            (60.0, 196.0),
            (300.0, 200.0),
            (540.0, 196.0),
            (610.0, 240.0),
            (640.0, 400.0),
            (650.0, 700.0),
            (560.0, 700.0),
            (572.0, 420.0),
            (562.0, 262.0),
            (540.0, 242.0),
            (300.0, 242.0),
            (60.0, 240.0),
        ]),
        blue,
    );
    water(
        pen,
        &[
            (404.0, 690.0),
            (940.0, 690.0),
            (940.0, 732.0),
            (760.0, 740.0),
            (700.0, 800.0),
            (560.0, 838.0),
            (450.0, 788.0),
        ],
    );
    foot_of_the_fall(pen, hard);
    tree(pen, (150.0, 200.0), 110.0);
    fir(pen, (860.0, 690.0), 130.0);
    pen.label_at("hard rock", (240.0, 312.0));
    pen.label_at("soft rock", (210.0, 620.0));
    pen.label("overhang", (540.0, 340.0), (800.0, 320.0));
    pen.label("plunge pool", (720.0, 730.0), (830.0, 530.0));
    pen.label("fallen blocks", (650.0, 800.0), (780.0, 880.0));
}

/// Foam, and blocks that fell from the ledge.
fn foot_of_the_fall(pen: &mut Pen, hard: Rgb) {
    for x in [580.0, 606.0, 630.0] {
        pen.trace(&[(x, 300.0), (x + 6.0, 670.0)], Tone::Paper, 5.0);
    }
    let spray = pen.tone(Tone::Paper);
    super::parts::puffs(pen, &[(560.0, 700.0, 24.0), (600.0, 690.0, 30.0), (650.0, 700.0, 26.0)], spray);
    for (at, (x, y, r)) in [(500.0, 776.0, 34.0), (570.0, 806.0, 28.0), (650.0, 786.0, 30.0)].into_iter().enumerate() {
        let block = super::parts::lump((x, y), r, r * 0.8, pen, at);
        solid(pen, &block, hard);
    }
}

pub(super) fn v_shaped_valley(pen: &mut Pen) {
    let sky = pen.tone(Tone::Sky);
    solid(pen, &[(60.0, 120.0), (940.0, 120.0), (940.0, 620.0), (60.0, 620.0)], sky);
    let far = [
        blend(pen, Tone::Leaf, Tone::Sky, 0.5),
        blend(pen, Tone::Leaf, Tone::Sky, 0.3),
        blend(pen, Tone::Leaf, Tone::Earth, 0.1),
    ];
    let dale = blend(pen, Tone::Leaf, Tone::Sand, 0.3);
    pen.fill(&[(150.0, 480.0), (850.0, 480.0), (545.0, 830.0), (455.0, 830.0)], dale);
    // Spurs from either side, one before the other, between which the stream winds.
    let spurs = [
        (-1.0, 560.0, 250.0, 0),
        (1.0, 460.0, 270.0, 0),
        (-1.0, 590.0, 330.0, 1),
        (1.0, 420.0, 380.0, 1),
        (-1.0, 560.0, 440.0, 2),
    ];
    for (side, tip, top, shade) in spurs {
        let edge = if side < 0.0 { 60.0 } else { 940.0 };
        let foot = top + 240.0;
        solid(
            pen,
            &smooth(&[(edge, top - 60.0), ((edge + tip) / 2.0, top + 50.0), (tip, foot)])
                .into_iter()
                .chain([(edge, foot)])
                .collect::<Vec<_>>(),
            far[shade],
        );
    }
    river(pen, &[(510.0, 520.0), (480.0, 570.0), (560.0, 630.0), (470.0, 700.0), (500.0, 800.0)], 12.0, 60.0);
    let rock = blend(pen, Tone::Rock, Tone::Earth, 0.3);
    bed(
        pen,
        &[(60.0, 300.0), (60.0, 930.0), (940.0, 930.0), (940.0, 300.0), (530.0, 830.0), (470.0, 830.0)],
        rock,
        Mark::Bricks,
    );
    solid(pen, &[(452.0, 808.0), (548.0, 808.0), (530.0, 836.0), (470.0, 836.0)], pen.tone(Tone::Water));
    for (x, y) in [(130.0, 390.0), (230.0, 520.0), (860.0, 404.0), (760.0, 534.0)] {
        fir(pen, (x, y), 100.0);
    }
    pen.label("interlocking spurs", (560.0, 590.0), (500.0, 190.0));
    pen.label("steep slope", (320.0, 640.0), (240.0, 800.0));
    pen.label("stream bed", (510.0, 832.0), (740.0, 840.0));
}
