//! Layers and sections: membranes, the Golgi apparatus, roots and an orange.

use super::parts::{dots, notes, polar, ribbon, sausage, solid, turned, wash};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse, smooth};

pub(super) fn golgi_apparatus(pen: &mut Pen) {
    // Bowed sacs: the cis face below takes in, the trans face above sends off.
    for at in 0..6 {
        let y = 660.0 - 66.0 * at as f32;
        let half = 300.0 - 18.0 * (at as f32 - 2.0).abs();
        let bow: Vec<At> = (-6..=6).map(|x| (500.0 + half * x as f32 / 6.0, y - 2.4 * (x * x) as f32)).collect();
        pen.area(&sausage(&bow, 38.0), Tone::Gold);
        for end in [bow[0], bow[12]] {
            pen.disc(end, 28.0, Tone::Gold);
        }
    }
    for (x, y) in [(420.0, 190.0), (560.0, 170.0), (680.0, 120.0), (300.0, 120.0)] {
        pen.disc((x, y), 36.0, Tone::Orange);
        dots(pen, &[(x - 11.0, y - 6.0), (x + 12.0, y - 4.0), (x, y + 13.0)], 6.0, Tone::Ink);
    }
    for at in [(360.0, 770.0), (500.0, 790.0), (630.0, 770.0)] {
        pen.disc(at, 28.0, Tone::Sky);
    }
    notes(
        pen,
        &[
            ("secretory vesicle", (694.0, 100.0), (860.0, 55.0)),
            ("trans face", (440.0, 325.0), (130.0, 130.0)),
            ("cisterna", (720.0, 480.0), (910.0, 560.0)),
            ("cis face", (560.0, 662.0), (830.0, 860.0)),
        ],
    );
}

pub(super) fn piece_of_cell_membrane(pen: &mut Pen) {
    let row = |pen: &mut Pen, skip: &[usize]| {
        for at in (0..17).filter(|at| !skip.contains(at)) {
            let x = 68.0 + 54.0 * at as f32;
            for (head, way) in [(330.0, 1.0), (670.0, -1.0)] {
                for side in [-1.0, 1.0] {
                    let tail = smooth(&[
                        (x + side * 9.0, head + way * 20.0),
                        (x + side * 15.0, head + way * 70.0),
                        (x + side * 8.0, head + way * 112.0),
                        (x + side * 14.0, head + way * 152.0),
                    ]);
                    pen.trace(&tail, Tone::Orange, 6.0);
                }
                pen.disc((x, head), 26.0, Tone::Blue);
            }
        }
    };
    row(pen, &[4, 5, 6, 12, 13]);
    for side in [-1.0, 1.0] {
        let wall = smooth(&[(335.0 + side * 52.0, 320.0), (335.0 + side * 40.0, 500.0), (335.0 + side * 52.0, 680.0)]);
        pen.area(&sausage(&wall, 66.0), Tone::Green);
    }
    pen.area(&sausage(&[(744.0, 320.0), (744.0, 680.0)], 96.0), Tone::Violet);
    let chain = [(744.0, 270.0), (744.0, 215.0), (700.0, 170.0), (790.0, 170.0), (820.0, 120.0)];
    for (from, to) in [(0, 1), (1, 2), (1, 3), (3, 4)] {
        pen.line(&[chain[from], chain[to]]);
    }
    for at in chain {
        let hexagon: Vec<At> = (0..6).map(|corner| polar(at, 60.0 * corner as f32, 25.0)).collect();
        pen.area(&hexagon, Tone::Pink);
    }
    for (x, y) in [(527.0, 420.0), (149.0, 590.0)] {
        pen.area(&turned(&ellipse((0.0, 0.0), 17.0, 52.0), (x - 28.0, y), 0.0), Tone::Gold);
    }
    notes(
        pen,
        &[
            ("phospholipid head", (554.0, 318.0), (480.0, 150.0)),
            ("fatty acid tail", (608.0, 440.0), (560.0, 860.0)),
            ("channel protein", (290.0, 640.0), (280.0, 830.0)),
            ("cholesterol", (121.0, 600.0), (110.0, 770.0)),
            ("glycoprotein", (760.0, 600.0), (830.0, 800.0)),
        ],
    );
}

pub(super) fn young_root(pen: &mut Pen) {
    let centre = (500.0, 480.0);
    for (radius, tone, share) in [
        (400.0, Tone::Leaf, 0.3),
        (362.0, Tone::Sand, 0.4),
        (180.0, Tone::Gold, 0.1),
        (152.0, Tone::Orange, 0.5),
        (124.0, Tone::Paper, 0.0),
    ] {
        wash(pen, &ellipse(centre, radius, radius), tone, share);
    }
    for (radius, count) in [(334.0, 30), (280.0, 25), (226.0, 20)] {
        for at in 0..count {
            pen.ring(polar(centre, 360.0 * at as f32 / count as f32, radius), 26.0, Tone::Grey, 3.0);
        }
    }
    for (radius, width, count) in [(381.0, 19.0, 48), (166.0, 14.0, 30), (138.0, 14.0, 24)] {
        for at in 0..count {
            let degrees = 360.0 * at as f32 / count as f32;
            pen.trace(
                &[polar(centre, degrees, radius - width), polar(centre, degrees, radius + width)],
                Tone::Ink,
                3.0,
            );
        }
    }
    // A star of xylem with phloem between its arms.
    let star: Vec<At> =
        (0..8).map(|at| polar(centre, 45.0 * at as f32 - 90.0, if at % 2 == 0 { 116.0 } else { 42.0 })).collect();
    pen.area(&star, Tone::Red);
    for at in 0..4 {
        let out = 90.0 * at as f32;
        for radius in [50.0, 80.0, 102.0] {
            pen.disc(polar(centre, out, radius), 17.0 - radius * 0.08, Tone::Paper);
        }
        pen.area(&ellipse(polar(centre, out + 45.0, 86.0), 27.0, 27.0), Tone::Blue);
    }
    pen.disc(centre, 24.0, Tone::Paper);
    notes(
        pen,
        &[
            ("epidermis", polar(centre, 205.0, 381.0), (90.0, 120.0)),
            ("cortex", polar(centre, 150.0, 280.0), (80.0, 850.0)),
            ("endodermis", polar(centre, -40.0, 166.0), (890.0, 110.0)),
            ("pericycle", polar(centre, 30.0, 138.0), (890.0, 860.0)),
            ("xylem", polar(centre, 90.0, 80.0), (440.0, 935.0)),
            ("phloem", polar(centre, -135.0, 86.0), (500.0, 40.0)),
        ],
    );
}

pub(super) fn orange(pen: &mut Pen) {
    let centre = (470.0, 490.0);
    for (radius, tone, share) in [(400.0, Tone::Orange, 0.0), (372.0, Tone::Bone, 0.0)] {
        wash(pen, &ellipse(centre, radius, radius), tone, share);
    }
    for at in 0..10 {
        let middle = 36.0 * at as f32 + 4.0;
        let mut wedge = vec![polar(centre, middle, 46.0)];
        wedge.extend((0..=8).map(|part| polar(centre, middle - 15.0 + 3.75 * part as f32, 338.0)));
        let pale = pen.tone(Tone::Orange).mix(pen.tone(Tone::Gold), 0.4);
        solid(pen, &wedge, pale);
        for (by, from, to) in [(-8.0, 200.0, 310.0), (0.0, 230.0, 322.0), (8.0, 200.0, 310.0), (-3.0, 130.0, 190.0)] {
            let sac = [polar(centre, middle + by, from), polar(centre, middle + by, to)];
            pen.area(&ribbon(&sac, 5.0, 26.0), Tone::Gold);
        }
        if at % 3 == 0 {
            let seed = turned(&ellipse((0.0, 0.0), 30.0, 14.0), polar(centre, middle + 2.0, 110.0), middle);
            pen.area(&seed, Tone::Bone);
        }
    }
    notes(
        pen,
        &[
            ("zest", polar(centre, -46.0, 388.0), (880.0, 120.0)),
            ("pith", polar(centre, -14.0, 356.0), (920.0, 290.0)),
            ("segment", polar(centre, 12.0, 260.0), (910.0, 500.0)),
            ("juice sac", polar(centre, 40.0, 296.0), (900.0, 720.0)),
            ("pip", polar(centre, 114.0, 110.0), (200.0, 930.0)),
        ],
    );
}

pub(super) fn growing_root_tip(pen: &mut Pen) {
    let side = |sign: f32| {
        [
            (500.0 + sign * 150.0, 60.0),
            (500.0 + sign * 150.0, 600.0),
            (500.0 + sign * 120.0, 740.0),
            (500.0 + sign * 50.0, 820.0),
        ]
    };
    for at in 0..9 {
        let y = 80.0 + 30.0 * at as f32;
        let reach = 180.0 - 15.0 * at as f32;
        for sign in [-1.0, 1.0] {
            let hair = smooth(&[
                (500.0 + sign * 148.0, y),
                (500.0 + sign * (150.0 + reach * 0.5), y + 5.0),
                (500.0 + sign * (150.0 + reach), y - 4.0),
            ]);
            pen.area(&sausage(&hair, 11.0), Tone::Bone);
        }
    }
    let mut body = smooth(&side(-1.0));
    body.extend(smooth(&side(1.0)).into_iter().rev());
    wash(pen, &body, Tone::Sand, 0.3);
    for column in 0..7 {
        let x = 380.0 + 40.0 * column as f32;
        // Long cells above, short dividing ones near the tip.
        let mut y = 70.0;
        while y < 770.0 - (x - 500.0).abs() * 0.55 {
            let high = if y < 360.0 {
                92.0
            } else if y < 590.0 {
                66.0
            } else {
                30.0
            };
            wash(
                pen,
                &[(x - 19.0, y), (x + 19.0, y), (x + 19.0, y + high - 3.0), (x - 19.0, y + high - 3.0)],
                Tone::Leaf,
                0.65,
            );
            dots(pen, &[(x, y + high / 2.0)], 8.0, Tone::Violet);
            y += high;
        }
    }
    let cap = [
        (362.0, 690.0),
        (390.0, 764.0),
        (450.0, 802.0),
        (500.0, 812.0),
        (550.0, 802.0),
        (610.0, 764.0),
        (638.0, 690.0),
        (650.0, 790.0),
        (590.0, 890.0),
        (500.0, 925.0),
        (410.0, 890.0),
        (350.0, 790.0),
    ];
    pen.area(&smooth(&cap), Tone::Wood);
    notes(
        pen,
        &[
            ("root hair zone", (640.0, 200.0), (850.0, 330.0)),
            ("zone of elongation", (640.0, 470.0), (840.0, 500.0)),
            ("zone of cell division", (620.0, 660.0), (830.0, 660.0)),
            ("root cap", (590.0, 870.0), (830.0, 860.0)),
        ],
    );
}
