//! What running water carves and lays down.

use super::parts::{Mark, bed, below, blend, ribbon, solid, tree, water};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse, smooth};

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
pub(super) fn peaks(pen: &mut Pen, places: &[(f32, f32, f32)]) {
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
pub(super) fn sea(pen: &mut Pen, shore: &[At]) {
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
    fan(pen);
    for (x, y) in [(560.0, 240.0), (640.0, 300.0), (740.0, 240.0), (840.0, 360.0), (130.0, 520.0), (190.0, 640.0)] {
        tree(pen, (x, y), 80.0);
    }
    pen.label("source", (334.0, 222.0), (500.0, 150.0));
    pen.label("waterfall", (380.0, 430.0), (180.0, 430.0));
    pen.label("meander", (600.0, 540.0), (820.0, 470.0));
    pen.label("floodplain", (700.0, 640.0), (850.0, 690.0));
    pen.label("delta", (560.0, 864.0), (330.0, 880.0));
}

/// The fan of new land at the mouth, and its branches.
fn fan(pen: &mut Pen) {
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
