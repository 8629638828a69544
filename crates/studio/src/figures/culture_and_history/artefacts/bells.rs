//! Great bells.

use super::easel::Easel;
use super::matter::{BRONZE, DARK_WOOD, GREEN_BRONZE, Grain, Matter, OAK, dyed};
use super::pot::Pot;
use super::shape::{block, both, mirrored, rounded, spiral};
use crate::colour::{BLACK, hex};
use crate::figures::pen::{arc, ellipse};

pub(super) fn liberty_bell(e: &mut Easel) {
    for x in [-430.0, 430.0] {
        e.body(&rounded(x - 44.0, 140.0, 88.0, 850.0, 12.0), &DARK_WOOD);
    }
    let yoke = both(&[(0.0, 20.0), (220.0, 30.0), (470.0, 90.0), (480.0, 190.0), (240.0, 230.0), (0.0, 236.0)]);
    e.body(&yoke, &OAK);
    for x in [-250.0, -90.0, 90.0, 250.0] {
        e.body(&block(x - 15.0, 24.0, 30.0, 216.0), &Matter { base: hex(0x3a3a3c), ..dyed(hex(0x3a3a3c)) });
    }
    let pot = Pot::new(
        &[
            (120.0, 226.0),
            (190.0, 250.0),
            (220.0, 320.0),
            (236.0, 470.0),
            (270.0, 640.0),
            (330.0, 780.0),
            (370.0, 850.0),
            (366.0, 890.0),
        ],
        0.09,
    );
    let metal = Matter { grain: Grain::Patina(hex(0x4c3a24)), base: hex(0x7e6440), light: hex(0xc9ac78), ..BRONZE };
    pot.base(e, metal.base);
    for y in [300.0, 316.0, 420.0, 434.0, 720.0, 738.0, 808.0] {
        pot.ring(e, y, hex(0x4a3820), 6.0);
    }
    pot.shade(e, &metal);
    let mut rng = e.rng("bell");
    for (y, count) in [(344.0, 22), (384.0, 22)] {
        for at in 0..count {
            let place = pot.on((-70.0 + 140.0 * at as f32 / count as f32, y));
            super::marks::sign(
                e,
                place,
                27.0,
                super::marks::Hand::Capitals,
                super::marks::Cut::Ink(hex(0x3c2d1a)),
                &mut rng,
            );
        }
    }
    crack(e, &metal);
}

fn crack(e: &mut Easel, metal: &Matter) {
    // The crack: wide below, filed to a slot with rivets, then running up in a zigzag.
    let crack = [
        (70.0, 924.0),
        (104.0, 922.0),
        (92.0, 850.0),
        (106.0, 790.0),
        (74.0, 720.0),
        (98.0, 640.0),
        (66.0, 560.0),
        (96.0, 500.0),
        (70.0, 440.0),
        (82.0, 498.0),
        (48.0, 560.0),
        (80.0, 642.0),
        (52.0, 724.0),
        (82.0, 796.0),
        (64.0, 852.0),
    ];
    e.fill(&crack, hex(0x120c06));
    e.trace(
        &[(104.0, 922.0), (92.0, 850.0), (106.0, 790.0), (74.0, 720.0), (98.0, 640.0), (66.0, 560.0), (96.0, 500.0)],
        hex(0xe2c894),
        4.0,
        0.8,
    );
    for at in [(70.0, 810.0), (108.0, 870.0)] {
        e.bead(at, 13.0, metal);
    }
    e.fill(&ellipse((-10.0, 930.0), 40.0, 22.0), hex(0x241a10));
}

pub(super) fn dotaku(e: &mut Easel) {
    let flange = both(&[
        (0.0, 10.0),
        (160.0, 40.0),
        (220.0, 160.0),
        (230.0, 300.0),
        (290.0, 600.0),
        (330.0, 985.0),
        (0.0, 990.0),
    ]);
    e.body(&flange, &GREEN_BRONZE);
    for side in [-1.0, 1.0] {
        for at in 0..16 {
            let y = 300.0 + at as f32 * 42.0;
            let x = 238.0 + (y - 300.0) * 0.13;
            e.groove(&[(side * (x - 24.0), y), (side * (x + 12.0), y + 20.0)], &GREEN_BRONZE, 5.0);
        }
        for y in [400.0, 620.0, 840.0] {
            e.bead((side * (252.0 + (y - 300.0) * 0.13), y), 20.0, &GREEN_BRONZE);
        }
    }
    let body = mirrored(&[(0.0, 280.0), (190.0, 290.0), (236.0, 620.0), (270.0, 984.0), (0.0, 988.0)]);
    e.body(&body, &GREEN_BRONZE);
    let handle = both(&[(0.0, 56.0), (90.0, 84.0), (130.0, 190.0), (128.0, 290.0), (0.0, 292.0)]);
    e.edge(&handle, GREEN_BRONZE.dark, 8.0, 0.9);
    e.fill(&both(&[(0.0, 140.0), (44.0, 156.0), (62.0, 220.0), (60.0, 282.0), (0.0, 284.0)]), hex(0x14201c));
    for r in [106.0, 76.0] {
        e.groove(&arc((0.0, 220.0), r, r * 1.2, 180.0, 360.0), &GREEN_BRONZE, 5.0);
    }
    for row in 0..4 {
        let y = 330.0 + row as f32 * 160.0;
        let half = 178.0 + row as f32 * 17.0;
        for side in [-1.0, 1.0] {
            let panel =
                [(side * 18.0, y), (side * half, y), (side * (half + 12.0), y + 116.0), (side * 18.0, y + 116.0)];
            e.edge(&panel, GREEN_BRONZE.light, 7.0, 0.9);
            e.veil(&panel, BLACK, 0.12);
            if row % 2 == 0 {
                e.groove(&spiral((side * (half * 0.34 + 8.0), y + 58.0), 36.0, 2.0, 0.0), &GREEN_BRONZE, 6.0);
                e.groove(&spiral((side * (half * 0.76), y + 58.0), 36.0, -2.0, 180.0), &GREEN_BRONZE, 6.0);
            } else {
                for at in 0..5 {
                    e.groove(
                        &[(side * (34.0 + at as f32 * 30.0), y + 12.0), (side * (54.0 + at as f32 * 30.0), y + 104.0)],
                        &GREEN_BRONZE,
                        4.0,
                    );
                    e.groove(
                        &[(side * (54.0 + at as f32 * 30.0), y + 12.0), (side * (34.0 + at as f32 * 30.0), y + 104.0)],
                        &GREEN_BRONZE,
                        4.0,
                    );
                }
            }
        }
        e.groove(&[(-half - 20.0, y + 134.0), (half + 20.0, y + 134.0)], &GREEN_BRONZE, 8.0);
    }
    for x in [-110.0, 110.0] {
        e.fill(&ellipse((x, 310.0), 20.0, 13.0), hex(0x14201c));
    }
}
