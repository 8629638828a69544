//! Carpets.

use super::cloths::{cloth, fringe};
use super::easel::Easel;
use super::shape::{blob, block, leaf, limb, mirrored, polar, spiral, star};
use crate::colour::{Rgb, hex};
use crate::figures::pen::{At, ellipse, smooth};

pub(super) fn ardabil(e: &mut Easel) {
    let (blue, gold, red, cream) = (hex(0x1c2c54), hex(0xd8b45c), hex(0x9a3428), hex(0xe9d9b0));
    for y in [18.0, 982.0] {
        fringe(e, (-330.0, y), (330.0, y), if y < 500.0 { -16.0 } else { 16.0 }, cream);
    }
    cloth(e, &block(-336.0, 18.0, 672.0, 964.0), red, |e| {
        e.fill(&block(-320.0, 34.0, 640.0, 932.0), blue);
        e.fill(&block(-310.0, 44.0, 620.0, 912.0), hex(0x7a2a24));
        let mut at = 0.0;
        while at < 2900.0 {
            let place = if at < 560.0 {
                (-280.0 + at, 76.0)
            } else if at < 1410.0 {
                (280.0, 76.0 + at - 560.0)
            } else if at < 1970.0 {
                (280.0 - (at - 1410.0), 926.0)
            } else {
                (-280.0, 926.0 - (at - 1970.0))
            };
            e.fill(&ellipse(place, 23.0, 20.0), if (at / 56.0) as i32 % 2 == 0 { gold } else { cream });
            e.fill(&star(place, 13.0, 6.0, 4, 0.0), red);
            at += 56.0;
        }
        e.fill(&block(-250.0, 106.0, 500.0, 788.0), cream);
        e.fill(&block(-240.0, 116.0, 480.0, 768.0), blue);
        e.within(&block(-240.0, 116.0, 480.0, 768.0), |e| field_of_ardabil(e, (blue, gold, red, cream)));
    });
}

fn field_of_ardabil(e: &mut Easel, (blue, gold, red, cream): (Rgb, Rgb, Rgb, Rgb)) {
    let mut rng = e.rng("vines");
    for at in 0..46 {
        let place = (rng.between(-230.0, 230.0), rng.between(124.0, 876.0));
        e.trace(&spiral(place, 36.0, 1.2, at as f32 * 40.0), hex(0x5c7a8c), 3.6, 1.0);
        e.fill(&star(place, 11.0, 5.0, 5, at as f32 * 17.0), [red, gold, cream, hex(0x6fa08c)][at % 4]);
    }
    for (x, y) in [(-240.0, 116.0), (240.0, 116.0), (-240.0, 884.0), (240.0, 884.0)] {
        e.fill(&star((x, y), 150.0, 116.0, 16, 0.0), gold);
        e.fill(&star((x, y), 100.0, 74.0, 12, 0.0), hex(0x3f6a5c));
    }
    for at in 0..16 {
        let place = polar((0.0, 500.0), 176.0, at as f32 * 22.5);
        e.at(place, (1.0, 1.0), at as f32 * 22.5 + 90.0, |e| {
            e.fill(&leaf((0.0, 34.0), (0.0, -34.0), 34.0), if at % 2 == 0 { gold } else { hex(0xb8763c) })
        });
    }
    e.fill(&star((0.0, 500.0), 150.0, 120.0, 16, 11.0), gold);
    e.rim(&star((0.0, 500.0), 132.0, 106.0, 16, 11.0), red, 5.0);
    e.fill(&star((0.0, 500.0), 84.0, 62.0, 8, 0.0), hex(0x3f6a5c));
    e.fill(&star((0.0, 500.0), 50.0, 30.0, 8, 22.0), cream);
    e.dot((0.0, 500.0), 15.0, red);
    // A lamp hangs from the medallion at either end.
    for way in [-1.0, 1.0] {
        e.at((0.0, 500.0), (1.0, way), 0.0, |e| {
            e.line(&[(0.0, 190.0), (0.0, 244.0)], gold, 5.0);
            e.fill(
                &mirrored(&[
                    (0.0, 240.0),
                    (34.0, 240.0),
                    (17.0, 270.0),
                    (46.0, 300.0),
                    (30.0, 334.0),
                    (14.0, 342.0),
                    (24.0, 356.0),
                    (0.0, 358.0),
                ]),
                gold,
            );
            e.fill(&ellipse((0.0, 304.0), 24.0, 15.0), red);
            e.line(&[(-34.0, 244.0), (0.0, 216.0), (34.0, 244.0)], gold, 4.0);
        });
    }
    e.rim(&block(-240.0, 116.0, 480.0, 768.0), blue.lighter(0.1), 4.0);
}

pub(super) fn pazyryk(e: &mut Easel) {
    let (red, dark, gold, cream) = (hex(0xa23a2a), hex(0x5a1c18), hex(0xd6a84e), hex(0xe5cf9c));
    cloth(e, &block(-470.0, 20.0, 940.0, 940.0), red, |e| {
        let ring = |e: &mut Easel, inset: f32, rgb: Rgb| {
            e.fill(&block(-470.0 + inset, 20.0 + inset, 940.0 - inset * 2.0, 940.0 - inset * 2.0), rgb)
        };
        for (inset, rgb) in [
            (8.0, gold),
            (16.0, dark),
            (46.0, cream),
            (54.0, red),
            (176.0, cream),
            (184.0, dark),
            (206.0, gold),
            (212.0, hex(0xb8503a)),
            (312.0, cream),
            (320.0, red),
        ] {
            ring(e, inset, rgb);
        }
        for side in 0..4 {
            e.at((0.0, 490.0), (1.0, 1.0), side as f32 * 90.0, |e| {
                for at in 0..7 {
                    rider(e, (-330.0 + at as f32 * 110.0, -310.0), gold, dark);
                }
                for at in 0..5 {
                    elk(e, (-210.0 + at as f32 * 110.0, -174.0), gold, dark);
                }
                for at in 0..15 {
                    let x = -430.0 + at as f32 * 61.0;
                    e.fill(&[(x - 15.0, -438.0), (x, -453.0), (x + 15.0, -438.0), (x, -423.0)], gold);
                }
            });
        }
        for row in 0..4 {
            for column in 0..6 {
                let (x, y) = (-125.0 + column as f32 * 50.0, 378.0 + row as f32 * 75.0);
                let y = y - 1.0;
                e.fill(&block(x - 22.0, y - 34.0, 44.0, 68.0), dark);
                for quarter in 0..4 {
                    e.fill(&leaf((x, y), polar((x, y), 32.0, 45.0 + quarter as f32 * 90.0), 14.0), cream);
                    e.fill(&leaf((x, y), polar((x, y), 20.0, quarter as f32 * 90.0), 9.0), gold);
                }
            }
        }
    });
}

fn rider(e: &mut Easel, foot: At, gold: Rgb, dark: Rgb) {
    e.at(foot, (1.0, 1.0), 0.0, |e| {
        let body = blob(&[
            (-34.0, -44.0),
            (-6.0, -40.0),
            (24.0, -46.0),
            (34.0, -70.0),
            (52.0, -62.0),
            (40.0, -40.0),
            (30.0, -22.0),
            (-30.0, -22.0),
        ]);
        e.fill(&body, gold);
        for leg in [-28.0, -16.0, 18.0, 30.0] {
            e.line(&[(leg, -26.0), (leg + 3.0, 0.0)], gold, 6.0);
        }
        e.line(&smooth(&[(-34.0, -42.0), (-48.0, -30.0), (-46.0, -10.0)]), gold, 6.0);
        e.fill(&block(-14.0, -50.0, 26.0, 22.0), dark);
        e.fill(&limb(&[(-2.0, -78.0, 17.0), (-2.0, -50.0, 19.0)]), hex(0x3f5f8c));
        e.dot((0.0, -88.0), 9.0, hex(0xe5cf9c));
    });
}

fn elk(e: &mut Easel, foot: At, gold: Rgb, dark: Rgb) {
    e.at(foot, (0.95, 0.95), 0.0, |e| {
        let body = blob(&[
            (-36.0, -50.0),
            (0.0, -44.0),
            (26.0, -54.0),
            (40.0, -66.0),
            (54.0, -48.0),
            (36.0, -36.0),
            (26.0, -22.0),
            (-32.0, -22.0),
        ]);
        e.fill(&body, gold);
        for leg in [-28.0, -16.0, 16.0, 26.0] {
            e.line(&[(leg, -26.0), (leg, 0.0)], gold, 6.0);
        }
        for tine in [(16.0, -90.0), (36.0, -94.0), (54.0, -84.0)] {
            e.line(&[(36.0, -64.0), tine], gold, 5.0);
        }
        e.dot((0.0, -36.0), 6.0, dark);
        e.dot((-20.0, -38.0), 4.0, dark);
    });
}
