//! Cloths: their grounds, weave and patterns.

use super::easel::Easel;
use super::matter::Grain;
use super::shape::{blob, block, leaf, limb};
use crate::colour::{BLACK, Rgb, WHITE, hex};
use crate::figures::pen::{At, arc, ellipse, smooth};

/// A cloth's ground with its weave; what is drawn on it is clipped to it.
pub(super) fn cloth(e: &mut Easel, shape: &[At], rgb: Rgb, draw: impl FnOnce(&mut Easel)) {
    let [l, t, r, b] = super::easel::bounds(shape);
    e.fill(shape, rgb);
    e.within(shape, |e| {
        draw(e);
        e.grain([l, t, r, b], Grain::Weave);
        // Soft folds of the hanging stuff.
        for at in 0..5 {
            let x = l + (r - l) * (at as f32 + 0.6) / 5.0;
            e.soft((x, (t + b) / 2.0), (r - l) * 0.07, (b - t) * 0.7, BLACK, 0.1);
            e.soft((x - (r - l) * 0.07, (t + b) / 2.0), (r - l) * 0.05, (b - t) * 0.7, WHITE, 0.08);
        }
    });
    e.edge(shape, rgb.lighter(-0.16), 3.0, 0.8);
}

pub(super) fn fringe(e: &mut Easel, from: At, to: At, long: f32, rgb: Rgb) {
    let count = ((to.0 - from.0).hypot(to.1 - from.1) / 11.0) as usize;
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    for at in 0..=count {
        let t = at as f32 / count as f32;
        let x = from.0 + dx * t;
        e.line(&[(x, from.1 + dy * t), (x + ((at % 3) as f32 - 1.0) * 3.0, from.1 + dy * t + long)], rgb, 4.0);
    }
}

pub(super) fn kuba(e: &mut Easel) {
    let (brown, cream, dark) = (hex(0x6b4226), hex(0xe0c490), hex(0x2f1c10));
    fringe(e, (-470.0, 860.0), (470.0, 860.0), 36.0, cream);
    fringe(e, (-470.0, 40.0), (470.0, 40.0), -30.0, cream);
    cloth(e, &block(-476.0, 40.0, 952.0, 826.0), brown, |e| {
        for row in 0..5 {
            for column in 0..6 {
                let (x, y) = (-396.0 + column as f32 * 158.0, 122.0 + row as f32 * 165.0);
                let odd = (row + column) % 2 == 0;
                let rgb = if odd { cream } else { dark };
                for size in [78.0, 50.0, 22.0] {
                    e.rim(&[(x, y - size), (x + size, y), (x, y + size), (x - size, y)], rgb, 13.0);
                }
                // The bands hook into their neighbours.
                let way = if odd { 1.0 } else { -1.0 };
                e.line(
                    &[(x - 79.0, y - 60.0 * way), (x - 30.0, y - 60.0 * way), (x - 30.0, y - 30.0 * way)],
                    cream,
                    11.0,
                );
                e.line(
                    &[(x + 79.0, y + 60.0 * way), (x + 30.0, y + 60.0 * way), (x + 30.0, y + 30.0 * way)],
                    cream,
                    11.0,
                );
                e.line(&[(x - 60.0, y + 82.0), (x - 60.0, y + 44.0), (x - 36.0, y + 44.0)], dark, 9.0);
                e.line(&[(x + 60.0, y - 82.0), (x + 60.0, y - 44.0), (x + 36.0, y - 44.0)], dark, 9.0);
            }
        }
        let mut rng = e.rng("pile");
        for _ in 0..260 {
            let at = (rng.between(-476.0, 476.0), rng.between(40.0, 866.0));
            e.trace(&[at, (at.0 + 3.0, at.1 + 9.0)], if rng.chance(0.5) { BLACK } else { WHITE }, 3.0, 0.14);
        }
    });
}

pub(super) fn paracas(e: &mut Easel) {
    let dark = hex(0x2a1c2e);
    fringe(e, (-476.0, 700.0), (476.0, 700.0), 30.0, hex(0xb8402e));
    cloth(e, &block(-480.0, 60.0, 960.0, 646.0), dark, |e| {
        e.rim(&block(-470.0, 70.0, 940.0, 626.0), hex(0xb8402e), 30.0);
        for row in 0..4 {
            for column in 0..7 {
                let way = if (row + column) % 2 == 0 { 1.0 } else { -1.0 };
                let tones = [hex(0xd9a53a), hex(0xc2452f), hex(0x4f8a6a), hex(0x3f6fae), hex(0xd77a8a)];
                let at = (-384.0 + column as f32 * 128.0, 166.0 + row as f32 * 146.0);
                flyer(e, at, way, tones[(row * 2 + column) % 5], tones[(row + column * 3 + 1) % 5]);
            }
        }
    });
}

/// A figure that flies with its head thrown back, hair and streamers behind.
fn flyer(e: &mut Easel, at: At, way: f32, main: Rgb, other: Rgb) {
    let cream = hex(0xf0dca8);
    e.at(at, (way * 0.92, 0.92), -14.0, |e| {
        e.line(&smooth(&[(-20.0, -16.0), (-50.0, -46.0), (-20.0, -64.0), (16.0, -54.0)]), other, 8.0);
        e.fill(&limb(&[(-26.0, 0.0, 40.0), (14.0, 6.0, 44.0), (44.0, 16.0, 30.0)]), main);
        for leg in [8.0, 26.0] {
            e.fill(&limb(&[(36.0, 12.0, 18.0), (56.0, leg + 10.0, 14.0), (62.0 - leg, 50.0, 12.0)]), other);
        }
        e.fill(&limb(&[(-20.0, 8.0, 16.0), (-36.0, 40.0, 13.0), (-56.0, 48.0, 10.0)]), main);
        e.fill(&limb(&[(0.0, -8.0, 16.0), (10.0, -38.0, 12.0), (40.0, -44.0, 10.0)]), main);
        e.fill(&ellipse((-46.0, -10.0), 23.0, 20.0), cream);
        e.line(&arc((-46.0, -10.0), 23.0, 20.0, 150.0, 300.0), other, 8.0);
        e.dot((-52.0, -14.0), 4.5, BLACK);
        e.dot((-40.0, -16.0), 4.5, BLACK);
        e.line(&[(-54.0, 0.0), (-42.0, -2.0)], hex(0xa02c22), 5.0);
        for x in [-10.0, 8.0, 26.0] {
            e.line(&[(x, -8.0), (x + 4.0, 22.0)], other, 5.0);
        }
        e.line(&[(-58.0, 52.0), (-66.0, 20.0)], cream, 5.0);
    });
}

pub(super) fn barkcloth(e: &mut Easel) {
    let (pale, brown, dark) = (hex(0xd9b88a), hex(0x8a5630), hex(0x3c2414));
    let sheet = blob(&[
        (-480.0, 30.0),
        (-240.0, 22.0),
        (0.0, 34.0),
        (240.0, 24.0),
        (482.0, 34.0),
        (476.0, 250.0),
        (486.0, 480.0),
        (478.0, 730.0),
        (470.0, 742.0),
        (240.0, 752.0),
        (0.0, 738.0),
        (-240.0, 750.0),
        (-484.0, 740.0),
        (-476.0, 480.0),
        (-488.0, 240.0),
    ]);
    cloth(e, &sheet, pale, |e| {
        let step = 136.0;
        for row in 0..5 {
            for column in 0..7 {
                let (x, y) = (-408.0 + column as f32 * step, 96.0 + row as f32 * (step + 12.0));
                if (row + column) % 2 == 0 {
                    for quarter in 0..4 {
                        e.at((x, y), (1.0, 1.0), 45.0 + quarter as f32 * 90.0, |e| {
                            e.fill(&leaf((0.0, -6.0), (0.0, -74.0), 34.0), brown);
                            e.line(&[(0.0, -10.0), (0.0, -66.0)], pale, 4.0);
                        });
                    }
                    e.dot((x, y), 9.0, dark);
                } else {
                    for part in 0..4 {
                        let top = y - 60.0 + part as f32 * 32.0;
                        for at in 0..4 {
                            let left = x - 60.0 + at as f32 * 31.0;
                            e.fill(
                                &[(left, top + 26.0), (left + 15.0, top), (left + 30.0, top + 26.0)],
                                if part % 2 == 0 { brown } else { dark },
                            );
                        }
                    }
                }
            }
        }
        for at in 0..=7 {
            let x = -476.0 + at as f32 * step;
            e.line(&[(x, 20.0), (x + 3.0, 760.0)], dark, 9.0);
        }
        for at in 0..=5 {
            let y = 22.0 + at as f32 * (step + 12.0);
            e.line(&[(-490.0, y), (490.0, y + 3.0)], dark, 9.0);
        }
        let mut rng = e.rng("beaten");
        for _ in 0..60 {
            e.soft(
                (rng.between(-480.0, 480.0), rng.between(30.0, 740.0)),
                rng.between(20.0, 80.0),
                rng.between(20.0, 60.0),
                hex(0x7a4c26),
                0.16,
            );
        }
    });
}

pub(super) fn feather_cloak(e: &mut Easel) {
    let (red, yellow, dark) = (hex(0xb3241c), hex(0xe9b92c), hex(0x4a0f0c));
    let cloak = blob(&[
        (-120.0, 70.0),
        (0.0, 96.0),
        (120.0, 70.0),
        (250.0, 240.0),
        (400.0, 520.0),
        (488.0, 800.0),
        (260.0, 880.0),
        (0.0, 900.0),
        (-260.0, 880.0),
        (-488.0, 800.0),
        (-400.0, 520.0),
        (-250.0, 240.0),
    ]);
    e.fill(&cloak, red);
    e.within(&cloak, |e| {
        // Crescents: two great ones from the sides that meet, half ones at the front edges and below.
        let crescent = |e: &mut Easel, centre: At, r: f32, turn: f32, rgb: Rgb| {
            e.at(centre, (1.0, 1.0), turn, |e| {
                let mut moon = arc((0.0, 0.0), r, r * 0.62, 10.0, 170.0);
                moon.extend(arc((0.0, -r * 0.12), r * 0.98, r * 0.3, 170.0, 10.0));
                e.fill(&moon, rgb);
            });
        };
        crescent(e, (0.0, 300.0), 250.0, 0.0, yellow);
        crescent(e, (0.0, 690.0), 330.0, 0.0, yellow);
        for side in [-1.0, 1.0] {
            crescent(e, (side * 260.0, 520.0), 150.0, side * -18.0, yellow);
            crescent(e, (side * 440.0, 740.0), 170.0, side * -28.0, yellow);
        }
        // Rows of feathers that overlap like tiles.
        for row in 0..40 {
            let y = 80.0 + row as f32 * 21.0;
            for at in 0..48 {
                let x = -490.0 + at as f32 * 21.0 + if row % 2 == 0 { 10.0 } else { 0.0 };
                e.trace(&arc((x, y), 10.0, 14.0, 10.0, 170.0), dark, 2.6, 0.3);
            }
        }
        for x in [-300.0, -140.0, 40.0, 210.0, 340.0] {
            e.soft((x * 1.2, 640.0), 50.0, 360.0, BLACK, 0.24);
            e.soft((x * 1.2 - 60.0, 620.0), 44.0, 340.0, hex(0xffd9a0), 0.2);
        }
    });
    e.edge(&cloak, dark, 4.0, 0.8);
    e.line(&smooth(&[(-122.0, 72.0), (0.0, 100.0), (122.0, 72.0)]), yellow, 24.0);
    for side in [-1.0, 1.0] {
        e.line(&smooth(&[(side * 122.0, 70.0), (side * 150.0, 40.0), (side * 130.0, 10.0)]), hex(0xc9a468), 9.0);
    }
}
