//! What running water carves and lays down.

use super::parts::{Mark, bed, below, blend, fir, ribbon, solid, strew, tree, water};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse, plot, smooth};

/// Land seen from above.
pub(super) fn plain(pen: &mut Pen) {
    let green = blend(pen, Tone::Leaf, Tone::Paper, 0.35);
    solid(pen, &[(50.0, 60.0), (950.0, 60.0), (950.0, 940.0), (50.0, 940.0)], green);
}

/// A river along a line, wider at its end.
pub(super) fn river(pen: &mut Pen, line: &[At], from: f32, to: f32) {
    let rgb = blend(pen, Tone::Water, Tone::Blue, 0.2);
    solid(pen, &ribbon(&smooth(line), from, to), rgb);
}

/// Mountains seen at an angle on a map.
fn peaks(pen: &mut Pen, places: &[(f32, f32, f32)]) {
    let (rock, snow) = (blend(pen, Tone::Rock, Tone::Earth, 0.3), pen.tone(Tone::Paper));
    for &(x, y, size) in places {
        solid(pen, &[(x - size, y), (x, y - size * 1.2), (x + size, y)], rock);
        let shade = rock.mix(pen.tone(Tone::Ink), 0.25);
        pen.fill(&[(x, y - size * 1.16), (x + size * 0.96, y - 2.0), (x + size * 0.1, y - 2.0)], shade);
        solid(
            pen,
            &[
                (x, y - size * 1.2),
                (x + size * 0.3, y - size * 0.84),
                (x + size * 0.06, y - size * 0.72),
                (x - size * 0.12, y - size * 0.84),
                (x - size * 0.3, y - size * 0.84),
            ],
            snow,
        );
    }
}

/// The sea at the foot of a map, below a shore.
fn sea(pen: &mut Pen, shore: &[At]) {
    water(pen, &below(shore, 940.0));
}

pub(super) fn course_of_a_river(pen: &mut Pen) {
    plain(pen);
    sea(
        pen,
        &smooth(&[
            (50.0, 800.0),
            (300.0, 810.0),
            (480.0, 800.0),
            (560.0, 860.0),
            (660.0, 870.0),
            (760.0, 800.0),
            (950.0, 790.0),
        ]),
    );
    let flood = blend(pen, Tone::Leaf, Tone::Sand, 0.65);
    bed(
        pen,
        &smooth(&[
            (330.0, 500.0),
            (480.0, 440.0),
            (680.0, 500.0),
            (770.0, 620.0),
            (740.0, 760.0),
            (520.0, 760.0),
            (360.0, 680.0),
            (300.0, 580.0),
            (330.0, 500.0),
        ]),
        flood,
        Mark::Dashes,
    );
    peaks(pen, &[(150.0, 240.0, 100.0), (320.0, 200.0, 92.0), (240.0, 300.0, 80.0)]);
    river(pen, &[(330.0, 216.0), (380.0, 290.0), (350.0, 350.0), (390.0, 410.0)], 8.0, 18.0);
    let ledge = pen.tone(Tone::Rock);
    solid(pen, &[(330.0, 404.0), (450.0, 404.0), (446.0, 452.0), (334.0, 452.0)], ledge);
    pen.fill(&[(374.0, 406.0), (406.0, 406.0), (412.0, 456.0), (368.0, 456.0)], pen.tone(Tone::Paper));
    pen.outline(&[(374.0, 406.0), (406.0, 406.0), (412.0, 456.0), (368.0, 456.0)], 3.0);
    river(
        pen,
        &[
            (390.0, 456.0),
            (440.0, 520.0),
            (560.0, 480.0),
            (610.0, 560.0),
            (500.0, 600.0),
            (440.0, 650.0),
            (520.0, 710.0),
            (620.0, 660.0),
            (660.0, 700.0),
            (620.0, 790.0),
        ],
        20.0,
        34.0,
    );
    let sand = pen.tone(Tone::Sand);
    bed(
        pen,
        &[(612.0, 776.0), (520.0, 860.0), (560.0, 884.0), (620.0, 894.0), (680.0, 882.0), (730.0, 850.0)],
        sand,
        Mark::Dots,
    );
    for end in [(540.0, 868.0), (620.0, 894.0), (700.0, 868.0)] {
        river(pen, &[(616.0, 770.0), ((616.0 + end.0) / 2.0 + 4.0, 826.0), end], 18.0, 13.0);
    }
    for (x, y) in [(560.0, 240.0), (640.0, 300.0), (740.0, 240.0), (840.0, 360.0), (130.0, 520.0), (190.0, 640.0)] {
        tree(pen, (x, y), 80.0);
    }
    pen.label("source", (334.0, 222.0), (500.0, 150.0));
    pen.label("waterfall", (380.0, 430.0), (180.0, 430.0));
    pen.label("meander", (600.0, 540.0), (820.0, 470.0));
    pen.label("floodplain", (700.0, 640.0), (850.0, 690.0));
    pen.label("delta", (560.0, 864.0), (330.0, 880.0));
}

pub(super) fn river_meander(pen: &mut Pen) {
    plain(pen);
    // The cut-off loop lies beside the river that took the short way.
    let lake = ribbon(
        &smooth(&[(640.0, 190.0), (730.0, 130.0), (840.0, 170.0), (870.0, 270.0), (800.0, 350.0), (710.0, 340.0)]),
        60.0,
        60.0,
    );
    let blue = blend(pen, Tone::Water, Tone::Blue, 0.2);
    solid(pen, &lake, blue);
    let line = [
        (60.0, 260.0),
        (200.0, 210.0),
        (360.0, 220.0),
        (500.0, 330.0),
        (610.0, 520.0),
        (620.0, 700.0),
        (500.0, 800.0),
        (370.0, 730.0),
        (340.0, 600.0),
        (240.0, 520.0),
        (60.0, 560.0),
    ];
    let cliff = ribbon(&smooth(&[(560.0, 380.0), (672.0, 520.0), (690.0, 700.0), (590.0, 830.0)]), 50.0, 50.0);
    let rock = blend(pen, Tone::Earth, Tone::Rock, 0.3);
    bed(pen, &cliff, rock, Mark::Dots);
    let bar = smooth(&[
        (500.0, 500.0),
        (560.0, 560.0),
        (580.0, 680.0),
        (500.0, 752.0),
        (410.0, 700.0),
        (440.0, 620.0),
        (470.0, 540.0),
        (500.0, 500.0),
    ]);
    let sand = pen.tone(Tone::Sand);
    bed(pen, &bar, sand, Mark::Dots);
    river(pen, &line, 74.0, 74.0);
    pen.arrow_along(&smooth(&[(420.0, 254.0), (520.0, 350.0), (596.0, 480.0)]), Tone::Ink, 6.0);
    for (x, y) in [(160.0, 400.0), (250.0, 390.0), (140.0, 800.0), (220.0, 860.0), (830.0, 800.0), (880.0, 620.0)] {
        tree(pen, (x, y), 90.0);
    }
    pen.label("oxbow lake", (860.0, 250.0), (830.0, 440.0));
    pen.label("river cliff", (676.0, 580.0), (840.0, 540.0));
    pen.label("outer bank", (640.0, 700.0), (810.0, 700.0));
    pen.label("point bar", (540.0, 640.0), (400.0, 480.0));
    pen.label("inner bank", (420.0, 690.0), (240.0, 690.0));
}

pub(super) fn river_delta(pen: &mut Pen) {
    plain(pen);
    sea(
        pen,
        &smooth(&[
            (50.0, 520.0),
            (180.0, 500.0),
            (300.0, 640.0),
            (420.0, 740.0),
            (560.0, 760.0),
            (700.0, 730.0),
            (800.0, 640.0),
            (860.0, 500.0),
            (950.0, 480.0),
        ]),
    );
    for (a, b, c) in [
        ((330.0, 560.0), (240.0, 600.0), 14.0),
        ((400.0, 600.0), (400.0, 736.0), 16.0),
        ((520.0, 560.0), (560.0, 764.0), 18.0),
        ((620.0, 560.0), (720.0, 714.0), 16.0),
        ((680.0, 500.0), (820.0, 600.0), 14.0),
    ] {
        river(pen, &[(500.0, 330.0), ((500.0 + a.0) / 2.0, 440.0), a, b], 30.0, c);
    }
    river(pen, &[(440.0, 62.0), (520.0, 160.0), (470.0, 250.0), (500.0, 350.0)], 44.0, 52.0);
    let blue = blend(pen, Tone::Water, Tone::Blue, 0.1);
    solid(
        pen,
        &smooth(&[(250.0, 480.0), (310.0, 440.0), (350.0, 480.0), (310.0, 540.0), (250.0, 540.0), (250.0, 480.0)]),
        blue,
    );
    let sand = pen.tone(Tone::Sand);
    for (x, y, w) in [(440.0, 830.0, 70.0), (620.0, 840.0, 76.0), (790.0, 770.0, 60.0)] {
        bed(pen, &ellipse((x, y), w, 22.0), sand, Mark::Dots);
    }
    for (x, y) in [(160.0, 240.0), (260.0, 300.0), (720.0, 220.0), (820.0, 320.0)] {
        tree(pen, (x, y), 90.0);
    }
    pen.label("main river", (490.0, 240.0), (680.0, 130.0));
    pen.label("distributary", (660.0, 600.0), (860.0, 430.0));
    pen.label("lagoon", (290.0, 490.0), (160.0, 390.0));
    pen.label("sandbar", (420.0, 834.0), (250.0, 770.0));
    pen.label_at("open sea", (300.0, 890.0));
}

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
    for x in [580.0, 606.0, 630.0] {
        pen.trace(&[(x, 300.0), (x + 6.0, 670.0)], Tone::Paper, 5.0);
    }
    let spray = pen.tone(Tone::Paper);
    super::parts::puffs(pen, &[(560.0, 700.0, 24.0), (600.0, 690.0, 30.0), (650.0, 700.0, 26.0)], spray);
    for (at, (x, y, r)) in [(500.0, 776.0, 34.0), (570.0, 806.0, 28.0), (650.0, 786.0, 30.0)].into_iter().enumerate() {
        let block = super::parts::lump((x, y), r, r * 0.8, pen, at);
        solid(pen, &block, hard);
    }
    tree(pen, (150.0, 200.0), 110.0);
    fir(pen, (860.0, 690.0), 130.0);
    pen.label_at("hard rock", (240.0, 312.0));
    pen.label_at("soft rock", (210.0, 620.0));
    pen.label("overhang", (540.0, 340.0), (800.0, 320.0));
    pen.label("plunge pool", (720.0, 730.0), (830.0, 530.0));
    pen.label("fallen blocks", (650.0, 800.0), (780.0, 880.0));
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

pub(super) fn river_terraces(pen: &mut Pen) {
    let rock = blend(pen, Tone::Rock, Tone::Earth, 0.3);
    let skin = [
        (50.0, 240.0),
        (210.0, 250.0),
        (250.0, 400.0),
        (370.0, 410.0),
        (400.0, 560.0),
        (480.0, 566.0),
        (500.0, 640.0),
        (600.0, 640.0),
        (620.0, 566.0),
        (700.0, 560.0),
        (730.0, 410.0),
        (830.0, 400.0),
        (860.0, 250.0),
        (950.0, 240.0),
    ];
    bed(pen, &below(&skin, 920.0), rock, Mark::Bricks);
    let gravel = blend(pen, Tone::Sand, Tone::Gold, 0.15);
    for (a, b, y) in [
        (50.0, 214.0, 244.0),
        (852.0, 950.0, 244.0),
        (248.0, 374.0, 402.0),
        (726.0, 836.0, 402.0),
        (396.0, 486.0, 560.0),
        (614.0, 706.0, 560.0),
    ] {
        bed(pen, &[(a, y), (b, y), (b, y + 46.0), (a, y + 46.0)], gravel, Mark::Pebbles);
        pen.trace(&[(a, y), (b, y)], Tone::Green, 9.0);
    }
    water(pen, &[(488.0, 590.0), (614.0, 590.0), (598.0, 640.0), (502.0, 640.0)]);
    for (x, y) in [(110.0, 240.0), (300.0, 398.0), (790.0, 398.0), (900.0, 240.0)] {
        tree(pen, (x, y), 90.0);
    }
    pen.label("upper terrace", (170.0, 246.0), (330.0, 150.0));
    pen.label("lower terrace", (340.0, 404.0), (480.0, 290.0));
    pen.label("present floodplain", (660.0, 562.0), (600.0, 440.0));
    pen.label("river channel", (550.0, 616.0), (550.0, 760.0));
}

pub(super) fn braided_river(pen: &mut Pen) {
    plain(pen);
    let gravel = blend(pen, Tone::Sand, Tone::Rock, 0.3);
    let side = |off: f32| plot(60.0, 940.0, move |y| (500.0 + off + 30.0 * (y / 130.0).sin(), y));
    bed(pen, &super::parts::between(&side(-240.0), &side(240.0)), gravel, Mark::Pebbles);
    for (phase, swing, base) in [(0.0, 150.0, -30.0), (2.1, 130.0, 40.0), (4.2, 160.0, 0.0), (1.0, 70.0, 120.0)] {
        let line: Vec<At> = (0..=12)
            .map(|at| at as f32 / 12.0 * 880.0 + 60.0)
            .map(|y| (500.0 + base + swing * (y / 140.0 + phase).sin(), y))
            .collect();
        river(pen, &line, 30.0, 30.0);
    }
    for (x, y) in [(130.0, 260.0), (180.0, 500.0), (120.0, 760.0), (870.0, 300.0), (830.0, 560.0), (880.0, 820.0)] {
        fir(pen, (x, y), 100.0);
    }
    pen.label("gravel bar", (500.0, 330.0), (160.0, 120.0));
    pen.label("shallow channel", (560.0, 700.0), (820.0, 660.0));
    pen.label("valley side", (250.0, 620.0), (150.0, 610.0));
}

pub(super) fn alluvial_fan(pen: &mut Pen) {
    let dry = blend(pen, Tone::Sand, Tone::Paper, 0.3);
    solid(pen, &[(50.0, 60.0), (950.0, 60.0), (950.0, 940.0), (50.0, 940.0)], dry);
    let rock = blend(pen, Tone::Rock, Tone::Earth, 0.35);
    bed(
        pen,
        &smooth(&[(50.0, 340.0), (200.0, 320.0), (330.0, 350.0), (450.0, 300.0), (474.0, 200.0), (460.0, 60.0)])
            .into_iter()
            .chain([(50.0, 60.0)])
            .collect::<Vec<_>>(),
        rock,
        Mark::Bricks,
    );
    bed(
        pen,
        &smooth(&[(540.0, 60.0), (526.0, 200.0), (550.0, 300.0), (680.0, 350.0), (820.0, 310.0), (950.0, 340.0)])
            .into_iter()
            .chain([(950.0, 60.0)])
            .collect::<Vec<_>>(),
        rock,
        Mark::Bricks,
    );
    let (sand, gravel) = (blend(pen, Tone::Sand, Tone::Gold, 0.2), blend(pen, Tone::Sand, Tone::Rock, 0.4));
    bed(pen, &super::parts::sector((500.0, 280.0), 20.0, 560.0, 40.0, 140.0), sand, Mark::Dots);
    bed(pen, &super::parts::sector((500.0, 280.0), 10.0, 290.0, 40.0, 140.0), gravel, Mark::Pebbles);
    for angle in [50.0_f32, 69.0, 90.0, 112.0, 131.0] {
        let (sin, cos) = angle.to_radians().sin_cos();
        river(
            pen,
            &[
                (500.0, 300.0),
                (500.0 + cos * 150.0, 290.0 + sin * 170.0),
                (500.0 + cos * 330.0 + 16.0, 280.0 + sin * 330.0),
                (500.0 + cos * 540.0, 280.0 + sin * 540.0),
            ],
            16.0,
            9.0,
        );
    }
    river(pen, &[(500.0, 62.0), (490.0, 160.0), (506.0, 240.0), (500.0, 320.0)], 24.0, 24.0);
    pen.label("canyon mouth", (512.0, 276.0), (720.0, 190.0));
    pen.label("fan head", (480.0, 350.0), (200.0, 210.0));
    pen.label("coarse gravel", (400.0, 470.0), (150.0, 470.0));
    pen.label("branching channels", (640.0, 590.0), (800.0, 450.0));
    pen.label("fine sand", (420.0, 770.0), (190.0, 880.0));
}

pub(super) fn estuary(pen: &mut Pen) {
    plain(pen);
    let mud = blend(pen, Tone::Earth, Tone::Rock, 0.5);
    let trumpet = smooth(&[(560.0, 60.0), (540.0, 240.0), (640.0, 420.0), (780.0, 600.0), (950.0, 700.0)]);
    let mut bay: Vec<At> = smooth(&[(50.0, 740.0), (220.0, 620.0), (380.0, 430.0), (450.0, 240.0), (470.0, 60.0)]);
    bay.extend(trumpet);
    bay.extend([(950.0, 940.0), (50.0, 940.0)]);
    let wet = blend(pen, Tone::Water, Tone::Blue, 0.1);
    bed(pen, &bay, wet, Mark::Waves);
    bed(
        pen,
        &smooth(&[
            (230.0, 640.0),
            (390.0, 440.0),
            (450.0, 300.0),
            (470.0, 420.0),
            (420.0, 560.0),
            (330.0, 680.0),
            (230.0, 640.0),
        ]),
        mud,
        Mark::Dots,
    );
    bed(
        pen,
        &smooth(&[(560.0, 310.0), (650.0, 440.0), (770.0, 610.0), (690.0, 640.0), (590.0, 500.0), (560.0, 310.0)]),
        mud,
        Mark::Dots,
    );
    let sand = pen.tone(Tone::Sand);
    bed(pen, &ellipse((500.0, 730.0), 120.0, 40.0), sand, Mark::Dots);
    bed(pen, &ellipse((740.0, 770.0), 80.0, 28.0), sand, Mark::Dots);
    river(pen, &[(266.0, 590.0), (340.0, 560.0), (400.0, 560.0), (450.0, 610.0)], 10.0, 18.0);
    strew(pen, &[(50.0, 60.0), (400.0, 60.0), (300.0, 400.0), (50.0, 500.0)], sand, Mark::Plain);
    for (x, y) in [(150.0, 220.0), (260.0, 330.0), (720.0, 220.0), (840.0, 360.0)] {
        tree(pen, (x, y), 90.0);
    }
    pen.label("river", (510.0, 150.0), (680.0, 110.0));
    pen.label("mudflat", (650.0, 530.0), (850.0, 500.0));
    pen.label("tidal channel", (320.0, 566.0), (180.0, 450.0));
    pen.label("sandbank", (470.0, 730.0), (230.0, 780.0));
    pen.label_at("open sea", (500.0, 880.0));
}

pub(super) fn levees_and_floodplain(pen: &mut Pen) {
    let skin = smooth(&[
        (50.0, 520.0),
        (220.0, 540.0),
        (310.0, 500.0),
        (390.0, 420.0),
        (430.0, 440.0),
        (460.0, 600.0),
        (500.0, 630.0),
        (540.0, 600.0),
        (570.0, 440.0),
        (610.0, 420.0),
        (690.0, 500.0),
        (780.0, 540.0),
        (950.0, 520.0),
    ]);
    let mud = blend(pen, Tone::Earth, Tone::Sand, 0.45);
    bed(pen, &below(&skin, 860.0), mud, Mark::Dashes);
    water(
        pen,
        &smooth(&[(438.0, 470.0), (562.0, 470.0), (540.0, 598.0), (500.0, 628.0), (460.0, 598.0), (438.0, 470.0)]),
    );
    water(pen, &smooth(&[(130.0, 532.0), (290.0, 530.0), (220.0, 556.0), (130.0, 532.0)]));
    for x in [150.0, 200.0, 250.0] {
        pen.trace(&[(x, 534.0), (x - 6.0, 480.0)], Tone::Green, 6.0);
        pen.trace(&[(x, 534.0), (x + 10.0, 486.0)], Tone::Green, 6.0);
    }
    tree(pen, (398.0, 424.0), 110.0);
    tree(pen, (604.0, 424.0), 110.0);
    pen.thing("house", (850.0, 532.0), 100.0);
    pen.label("natural levee", (620.0, 430.0), (760.0, 250.0));
    pen.label("river channel", (500.0, 560.0), (500.0, 180.0));
    pen.label("backswamp", (220.0, 540.0), (200.0, 340.0));
    pen.label_at("floodplain", (790.0, 650.0));
}
