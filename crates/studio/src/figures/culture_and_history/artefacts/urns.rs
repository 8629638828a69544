//! Urns and jars with painted patterns.

use super::easel::Easel;
use super::matter::{Grain, Matter, dyed};
use super::pot::Pot;
use super::shape::{both, lips};
use crate::colour::{Rgb, hex};
use crate::figures::pen::{At, arc, ellipse, smooth};

pub(super) fn marajoara(e: &mut Easel) {
    let cream = Matter { grain: Grain::Specks(0.24), ..dyed(hex(0xe7d8b8)) };
    let pot = Pot::new(
        &[
            (290.0, 70.0),
            (250.0, 120.0),
            (262.0, 230.0),
            (390.0, 430.0),
            (396.0, 580.0),
            (300.0, 800.0),
            (200.0, 930.0),
        ],
        0.12,
    );
    let (red, black) = (hex(0xa8432a), hex(0x2c211c));
    pot.base(e, cream.base);
    for y in [140.0, 160.0, 860.0, 884.0] {
        pot.ring(e, y, red, 10.0);
    }
    e.within(&pot.outline(), |e| meanders(e, &pot, (red, black)));
    for (y, rgb) in [(706.0, red), (762.0, black), (818.0, red)] {
        let points: Vec<At> =
            (0..9).map(|at| (-24.0 + 6.0 * at as f32, if at % 2 == 0 { y } else { y - 34.0 })).collect();
        pot.draw(e, &points, rgb, 12.0);
    }
    pot.shade(e, &cream);
    owl(e, &cream, (red, black));
    pot.mouth(e, hex(0x6a5a42), hex(0xf2e6cc), 16.0);
}

fn meanders(e: &mut Easel, pot: &Pot, (red, black): (Rgb, Rgb)) {
    for (at, angle) in [-66.0, -36.0, 36.0, 66.0].iter().enumerate() {
        for (row, y) in [400.0, 560.0, 720.0].iter().enumerate() {
            let (x, y) = pot.on((*angle, *y));
            let rgb = if (at + row) % 2 == 0 { red } else { black };
            e.at((x, y), (angle.to_radians().cos() * 1.2, 1.0), 0.0, |e| {
                e.line(
                    &[
                        (-56.0, -66.0),
                        (56.0, -66.0),
                        (56.0, 60.0),
                        (-34.0, 60.0),
                        (-34.0, -30.0),
                        (24.0, -30.0),
                        (24.0, 26.0),
                        (-4.0, 26.0),
                    ],
                    rgb,
                    14.0,
                );
            });
        }
    }
}

/// The owl-like face on the shoulder: ringed eyes under one winged brow, a beak, small arms.
fn owl(e: &mut Easel, cream: &Matter, (red, black): (Rgb, Rgb)) {
    e.wire(
        &smooth(&[
            (-196.0, 330.0),
            (-110.0, 262.0),
            (-20.0, 330.0),
            (0.0, 360.0),
            (20.0, 330.0),
            (110.0, 262.0),
            (196.0, 330.0),
        ]),
        cream,
        30.0,
    );
    for side in [-1.0, 1.0] {
        e.bead((side * 100.0, 366.0), 66.0, cream);
        for (radius, rgb) in [(52.0, red), (34.0, black)] {
            e.rim(&ellipse((side * 100.0, 366.0), radius, radius), rgb, 10.0);
        }
        e.dot((side * 100.0, 366.0), 15.0, black);
        e.wire(&smooth(&[(side * 190.0, 500.0), (side * 120.0, 560.0), (side * 60.0, 540.0)]), cream, 30.0);
    }
    e.body(&both(&[(0.0, 376.0), (26.0, 404.0), (14.0, 446.0), (0.0, 470.0)]), cream);
    lips(e, (0.0, 620.0), 90.0, 40.0, cream);
}

pub(super) fn inca_jar(e: &mut Easel) {
    let slip = Matter { shine: 0.5, ..dyed(hex(0xb1633a)) };
    let pot = Pot::new(
        &[
            (130.0, 40.0),
            (70.0, 80.0),
            (58.0, 200.0),
            (80.0, 300.0),
            (220.0, 380.0),
            (290.0, 520.0),
            (270.0, 700.0),
            (160.0, 870.0),
            (60.0, 950.0),
            (10.0, 985.0),
        ],
        0.1,
    );
    for side in [-1.0, 1.0] {
        e.wire(
            &arc(
                (side * 268.0, 690.0),
                44.0,
                66.0,
                if side > 0.0 { -90.0 } else { 90.0 },
                if side > 0.0 { 90.0 } else { 270.0 },
            ),
            &slip,
            28.0,
        );
    }
    pot.base(e, slip.base);
    let (cream, dark) = (hex(0xe9d8b4), hex(0x2c1d18));
    for side in [-1.0, 1.0] {
        pot.paint(e, &[(side * 12.0, 400.0), (side * 62.0, 420.0), (side * 60.0, 780.0), (side * 14.0, 820.0)], cream);
        for fern in 0..3 {
            let x = side * (22.0 + fern as f32 * 15.0);
            pot.draw(e, &[(x, 430.0), (x, 770.0)], dark, 6.0);
            for at in 0..10 {
                let y = 446.0 + at as f32 * 33.0;
                for way in [-1.0, 1.0] {
                    pot.draw(e, &[(x, y), (x + way * 5.4, y - 18.0)], dark, 5.0);
                    let (px, py) = pot.on((x + way * 5.4, y - 20.0));
                    e.dot((px, py), 6.0, dark);
                }
            }
        }
    }
    for at in 0..6 {
        let y = 440.0 + at as f32 * 62.0;
        pot.paint(e, &[(0.0, y - 28.0), (9.0, y), (0.0, y + 28.0), (-9.0, y)], if at % 2 == 0 { dark } else { cream });
    }
    for y in [210.0, 236.0, 262.0] {
        pot.ring(e, y, dark, 8.0);
    }
    pot.shade(e, &slip);
    e.bead((0.0, 400.0), 26.0, &slip);
    pot.mouth(e, hex(0x3a2016), hex(0xd58a5c), 12.0);
}
