//! Glass with figures, and a silver cauldron.

use super::easel::Easel;
use super::matter::{GOLD, Grain, Matter, SILVER};
use super::pot::Pot;
use super::shape::{blob, both, leaf, limb, spiral};
use crate::colour::{WHITE, hex};
use crate::figures::pen::{At, arc, ellipse, smooth};

pub(super) fn lycurgus(e: &mut Easel) {
    let pot = Pot::new(&[(260.0, 80.0), (256.0, 200.0), (226.0, 430.0), (150.0, 620.0), (84.0, 700.0)], 0.15);
    // Green without; the light within shines red through the wall.
    let glass =
        Matter { base: hex(0x8aa25e), light: hex(0xcbdc98), dark: hex(0x3f5630), shine: 0.8, grain: Grain::None };
    pot.base(e, hex(0x86a05c));
    e.within(&pot.outline(), |e| {
        e.soft((20.0, 380.0), 250.0, 330.0, hex(0xd8281c), 0.95);
        e.soft((30.0, 330.0), 150.0, 220.0, hex(0xff6a3c), 0.75);
    });
    pot.shade(e, &glass);
    // The cage: a king in vine tendrils, nearly free of the wall.
    for (x0, way) in [(-140.0, 1.0), (150.0, -1.0), (0.0, 1.0)] {
        e.wire(
            &smooth(&[
                (x0, 660.0),
                (x0 + way * 50.0, 540.0),
                (x0 - way * 40.0, 420.0),
                (x0 + way * 60.0, 300.0),
                (x0 - way * 20.0, 190.0),
            ]),
            &glass,
            15.0,
        );
    }
    for (x, y, turn) in [
        (-160.0, 300.0, 0.0),
        (-100.0, 200.0, 50.0),
        (150.0, 250.0, 20.0),
        (170.0, 400.0, 90.0),
        (-150.0, 470.0, 160.0),
        (90.0, 550.0, 40.0),
        (60.0, 180.0, 10.0),
        (-60.0, 590.0, 0.0),
    ] {
        e.at((x, y), (1.0, 1.0), turn, |e| {
            e.bump(
                &blob(&[
                    (0.0, -44.0),
                    (16.0, -16.0),
                    (44.0, -16.0),
                    (22.0, 8.0),
                    (24.0, 38.0),
                    (0.0, 20.0),
                    (-24.0, 38.0),
                    (-22.0, 8.0),
                    (-44.0, -16.0),
                    (-16.0, -16.0),
                ]),
                &glass,
                5.0,
            );
        });
    }
    e.body(&limb(&[(0.0, 340.0, 80.0), (10.0, 420.0, 96.0), (-10.0, 500.0, 80.0)]), &glass);
    e.body(&ellipse((0.0, 276.0), 38.0, 46.0), &glass);
    e.body(&limb(&[(30.0, 350.0, 40.0), (100.0, 320.0, 32.0), (120.0, 240.0, 24.0)]), &glass);
    e.body(&limb(&[(-30.0, 350.0, 40.0), (-90.0, 400.0, 32.0), (-60.0, 460.0, 24.0)]), &glass);
    for leg in [
        [(-24.0, 490.0, 46.0), (-70.0, 560.0, 36.0), (-40.0, 640.0, 24.0)],
        [(20.0, 490.0, 46.0), (50.0, 570.0, 36.0), (30.0, 646.0, 24.0)],
    ] {
        e.body(&limb(&leg), &glass);
    }
    e.line(&arc((0.0, 300.0), 30.0, 30.0, 20.0, 160.0), glass.dark, 13.0);
    pot.mouth(e, hex(0xa32a1c), hex(0xe3c25c), 18.0);
    king_in_the_vine(e);
}

fn king_in_the_vine(e: &mut Easel) {
    let foot = Pot::new(&[(84.0, 720.0), (60.0, 760.0), (110.0, 820.0), (190.0, 880.0), (196.0, 900.0)], 0.15);
    let gilt = Matter { shine: 0.9, ..GOLD };
    foot.base(e, gilt.base);
    foot.shade(e, &gilt);
    for at in -3_i32..=3 {
        let (x, y) = foot.on((at as f32 * 24.0, 840.0));
        e.groove(&leaf((x, y - 40.0), (x, y + 30.0), 24.0), &gilt, 4.0);
    }
}

pub(super) fn portland(e: &mut Easel) {
    let glass =
        Matter { base: hex(0x16204e), light: hex(0x4a5fb0), dark: hex(0x060a1e), shine: 0.95, grain: Grain::None };
    let white = Matter { base: hex(0xe9e7e2), light: WHITE, dark: hex(0x8d93a8), shine: 0.4, grain: Grain::None };
    let pot = Pot::new(
        &[
            (130.0, 60.0),
            (84.0, 96.0),
            (70.0, 200.0),
            (100.0, 300.0),
            (250.0, 420.0),
            (320.0, 600.0),
            (290.0, 800.0),
            (190.0, 930.0),
            (150.0, 955.0),
        ],
        0.12,
    );
    for side in [-1.0, 1.0] {
        e.wire(
            &smooth(&[(side * 76.0, 150.0), (side * 180.0, 160.0), (side * 236.0, 270.0), (side * 226.0, 400.0)]),
            &glass,
            40.0,
        );
    }
    pot.base(e, glass.base);
    pot.shade(e, &glass);
    e.within(&pot.outline(), |e| {
        e.fill(&pot.round(880.0, -90.0, 90.0), white.base);
        e.wire(&pot.round(872.0, -88.0, 88.0), &white, 13.0);
        e.wire(&pot.round(430.0, -88.0, 88.0), &white, 8.0);
        // A woman who rests beneath a tree, between a youth and another seated one.
        e.wire(&smooth(&[(10.0, 880.0), (24.0, 700.0), (-10.0, 560.0), (40.0, 470.0)]), &white, 20.0);
        for (x, y) in [(-40.0, 500.0), (70.0, 470.0), (20.0, 440.0), (90.0, 540.0), (-70.0, 560.0)] {
            e.bump(&leaf((x - 34.0, y + 14.0), (x + 34.0, y - 14.0), 34.0), &white, 4.0);
        }
    });
    cameo(e, (-190.0, 880.0), 1.0, &white);
    cameo(e, (190.0, 880.0), -1.0, &white);
    let rest = limb(&[(-90.0, 862.0, 40.0), (-20.0, 830.0, 66.0), (60.0, 790.0, 74.0), (104.0, 730.0, 60.0)]);
    e.body(&rest, &white);
    e.body(&ellipse((116.0, 668.0), 28.0, 34.0), &white);
    e.body(&limb(&[(96.0, 730.0, 26.0), (60.0, 690.0, 22.0), (96.0, 650.0, 16.0)]), &white);
    for at in 0..5 {
        e.groove(
            &smooth(&[
                (-70.0 + at as f32 * 30.0, 850.0 - at as f32 * 8.0),
                (-30.0 + at as f32 * 28.0, 840.0 - at as f32 * 14.0),
                (10.0 + at as f32 * 22.0, 800.0 - at as f32 * 14.0),
            ]),
            &white,
            3.0,
        );
    }
    pot.mouth(e, hex(0x0a1026), hex(0x3a4a8e), 12.0);
}

fn cameo(e: &mut Easel, foot: At, way: f32, white: &Matter) {
    e.at(foot, (way, 1.0), 0.0, |e| {
        e.body(
            &limb(&[
                (0.0, 0.0, 30.0),
                (10.0, -90.0, 44.0),
                (0.0, -170.0, 54.0),
                (6.0, -250.0, 66.0),
                (10.0, -300.0, 50.0),
            ]),
            white,
        );
        e.body(&limb(&[(30.0, 0.0, 24.0), (44.0, -90.0, 38.0), (16.0, -170.0, 44.0)]), white);
        e.body(&limb(&[(26.0, -290.0, 28.0), (76.0, -230.0, 23.0), (110.0, -180.0, 16.0)]), white);
        e.body(&limb(&[(-16.0, -290.0, 28.0), (-46.0, -210.0, 22.0), (-36.0, -140.0, 16.0)]), white);
        e.body(&ellipse((18.0, -346.0), 26.0, 32.0), white);
        e.groove(&smooth(&[(-30.0, -270.0), (-56.0, -150.0), (-44.0, -40.0)]), white, 5.0);
    });
}

pub(super) fn gundestrup(e: &mut Easel) {
    let pot = Pot::new(
        &[
            (450.0, 180.0),
            (452.0, 300.0),
            (446.0, 470.0),
            (410.0, 560.0),
            (300.0, 660.0),
            (140.0, 720.0),
            (60.0, 730.0),
        ],
        0.2,
    );
    pot.base(e, SILVER.base);
    pot.shade(e, &Matter { grain: Grain::Patina(hex(0x7a7870)), ..SILVER });
    for angle in [-72.0, -34.0, 34.0, 72.0] {
        e.wire(&(0..=10).map(|s| pot.on((angle, 190.0 + s as f32 * 27.0))).collect::<Vec<_>>(), &SILVER, 13.0);
    }
    e.wire(&pot.round(190.0, -89.0, 89.0), &SILVER, 20.0);
    e.wire(&pot.round(466.0, -89.0, 89.0), &SILVER, 16.0);
    for (angle, flat) in [(-54.0, 0.6), (54.0, 0.6)] {
        let (x, y) = pot.on((angle, 300.0));
        e.at((x, y), (flat, 1.0), 0.0, |e| {
            e.body(&both(&[(0.0, -60.0), (50.0, -40.0), (46.0, 30.0), (0.0, 70.0)]), &SILVER);
            e.body(&both(&[(0.0, 60.0), (100.0, 76.0), (104.0, 130.0), (0.0, 134.0)]), &SILVER);
            for side in [-1.0, 1.0] {
                e.dot((side * 19.0, -10.0), 7.0, SILVER.dark);
                e.body(
                    &limb(&[(side * 90.0, 100.0, 30.0), (side * 120.0, 40.0, 26.0), (side * 110.0, -30.0, 22.0)]),
                    &SILVER,
                );
            }
            e.line(&[(-16.0, 30.0), (16.0, 30.0)], SILVER.dark, 5.0);
            for at in -3_i32..=3 {
                e.groove(&[(at as f32 * 9.0, 40.0), (at as f32 * 8.0, 64.0)], &SILVER, 3.0);
            }
        });
    }
    antlered(e);
    pot.mouth(e, hex(0x6d6f73), SILVER.light, 16.0);
}

/// The antlered one sits cross-legged, a ring in one hand and a ram-headed snake in the other.
fn antlered(e: &mut Easel) {
    e.at((0.0, 392.0), (1.0, 1.0), 0.0, |e| {
        for side in [-1.0, 1.0] {
            e.body(
                &limb(&[(side * 20.0, 100.0, 46.0), (side * 110.0, 128.0, 46.0), (side * 40.0, 152.0, 34.0)]),
                &SILVER,
            );
            e.wire(&smooth(&[(side * 24.0, -70.0), (side * 60.0, -120.0), (side * 56.0, -170.0)]), &SILVER, 13.0);
            for (x, y) in [(46.0, -104.0), (60.0, -136.0)] {
                e.wire(&[(side * x, y), (side * (x + 44.0), y - 26.0)], &SILVER, 10.0);
                e.wire(&[(side * x, y), (side * (x - 26.0), y - 40.0)], &SILVER, 10.0);
            }
            e.body(
                &limb(&[(side * 40.0, 14.0, 30.0), (side * 120.0, 44.0, 26.0), (side * 150.0, -24.0, 22.0)]),
                &SILVER,
            );
        }
        e.body(&both(&[(0.0, -14.0), (54.0, 4.0), (48.0, 90.0), (0.0, 120.0)]), &SILVER);
        e.body(&both(&[(0.0, -86.0), (36.0, -74.0), (34.0, -26.0), (0.0, 0.0)]), &SILVER);
        e.dot((-13.0, -48.0), 5.0, SILVER.dark);
        e.dot((13.0, -48.0), 5.0, SILVER.dark);
        e.line(&[(-11.0, -20.0), (11.0, -20.0)], SILVER.dark, 4.0);
        e.wire(&arc((-156.0, -50.0), 27.0, 27.0, 0.0, 360.0), &SILVER, 9.0);
        e.wire(&smooth(&[(96.0, 40.0), (150.0, 10.0), (150.0, -50.0), (200.0, -76.0), (214.0, -30.0)]), &SILVER, 14.0);
        e.wire(&spiral((222.0, -24.0), 15.0, 1.3, 0.0), &SILVER, 6.0);
        for at in -3_i32..=3 {
            e.groove(&[(at as f32 * 14.0, 20.0), (at as f32 * 12.0, 84.0)], &SILVER, 3.0);
        }
    });
}
