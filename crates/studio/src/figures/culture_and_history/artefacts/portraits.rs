//! Heads of clay, brass and stone from Africa and America.

use super::easel::Easel;
use super::heads::{ears, oval};
use super::matter::{self, BASALT, BRASS, Matter, TERRACOTTA, dyed};
use super::shape::{both, eye, lids, limb, lips, mirrored, nose, rounded};
use crate::colour::{BLACK, hex};
use crate::figures::pen::{arc, ellipse, smooth};

pub(super) fn nok(e: &mut Easel) {
    let neck = mirrored(&[(0.0, 780.0), (120.0, 780.0), (130.0, 900.0), (176.0, 990.0), (0.0, 998.0)]);
    e.body(&neck, &TERRACOTTA);
    e.body(&ellipse((0.0, 330.0), 268.0, 176.0), &TERRACOTTA);
    for (x, y, w, h) in [
        (0.0, 110.0, 110.0, 90.0),
        (-170.0, 170.0, 96.0, 84.0),
        (170.0, 170.0, 96.0, 84.0),
        (-266.0, 292.0, 74.0, 80.0),
        (266.0, 292.0, 74.0, 80.0),
    ] {
        let bun = ellipse((x, y), w, h);
        e.body(&bun, &TERRACOTTA);
        e.within(&bun, |e| {
            for at in -4_i32..=4 {
                let off = at as f32 * w * 0.22;
                e.groove(
                    &smooth(&[(x + off * 0.5, y - h), (x + off * 1.1, y), (x + off * 0.5, y + h)]),
                    &TERRACOTTA,
                    5.0,
                );
            }
        });
        e.bead((x, y - h * 0.72), 17.0, &TERRACOTTA);
    }
    ears(e, (236.0, 560.0), 150.0, &TERRACOTTA);
    let face = oval(262.0, 230.0, 860.0);
    e.body(&face, &TERRACOTTA);
    let band = smooth(&[(-250.0, 400.0), (-140.0, 316.0), (0.0, 292.0), (140.0, 316.0), (250.0, 400.0)]);
    e.wire(&band, &TERRACOTTA, 30.0);
    for at in band.iter().step_by(3) {
        e.groove(&[(at.0, at.1 - 12.0), (at.0, at.1 + 12.0)], &TERRACOTTA, 4.0);
    }
    for side in [-1.0, 1.0] {
        e.wire(&smooth(&[(side * 34.0, 470.0), (side * 120.0, 398.0), (side * 226.0, 446.0)]), &TERRACOTTA, 20.0);
        // The Nok eye is a triangle that points down, its pupil pierced.
        let lid = [(side * 40.0, 480.0), (side * 214.0, 474.0), (side * 130.0, 586.0)];
        e.bump(&lid, &TERRACOTTA, 7.0);
        e.rim(&lid, TERRACOTTA.dark.lighter(-0.1), 7.0);
        e.dot((side * 128.0, 514.0), 21.0, hex(0x1c0d08));
        e.trace(&arc((side * 128.0, 514.0), 21.0, 21.0, 20.0, 160.0), TERRACOTTA.light, 4.0, 0.8);
    }
    nose(e, (0.0, 470.0), 668.0, 130.0, &TERRACOTTA);
    e.dot((-24.0, 656.0), 11.0, hex(0x1c0d08));
    e.dot((24.0, 656.0), 11.0, hex(0x1c0d08));
    lips(e, (0.0, 740.0), 172.0, 96.0, &TERRACOTTA);
    e.line(&smooth(&[(-60.0, 744.0), (0.0, 752.0), (60.0, 744.0)]), hex(0x1c0d08), 11.0);
}

pub(super) fn ife(e: &mut Easel) {
    let neck = mirrored(&[(0.0, 760.0), (120.0, 760.0), (132.0, 880.0), (182.0, 986.0), (0.0, 998.0)]);
    e.body(&neck, &BRASS);
    for y in [846.0, 886.0, 926.0] {
        e.groove(&smooth(&[(-140.0, y - 8.0), (0.0, y + 14.0), (140.0, y - 8.0)]), &BRASS, 6.0);
    }
    ears(e, (240.0, 520.0), 170.0, &BRASS);
    let crown = both(&[(0.0, 120.0), (170.0, 134.0), (250.0, 240.0), (262.0, 350.0), (230.0, 380.0), (0.0, 340.0)]);
    e.body(&crown, &BRASS);
    for row in 0..4 {
        let y = 180.0 + row as f32 * 50.0;
        for at in -7_i32..=7 {
            let x = at as f32 * 36.0 * (0.72 + row as f32 * 0.1);
            e.bead((x, y + (x / 240.0).powi(2) * 50.0), 14.0, &BRASS);
        }
    }
    e.body(&limb(&[(0.0, 240.0, 40.0), (0.0, 130.0, 34.0), (0.0, 40.0, 18.0), (4.0, 18.0, 8.0)]), &BRASS);
    e.body(&ellipse((0.0, 236.0), 52.0, 52.0), &BRASS);
    e.rim(&ellipse((0.0, 236.0), 30.0, 30.0), BRASS.dark, 6.0);
    let face = oval(250.0, 310.0, 850.0);
    e.body(&face, &BRASS);
    e.within(&face, |e| {
        for at in -20_i32..=20 {
            let x = at as f32 * 12.6;
            let line = smooth(&[(x * 0.8, 320.0), (x * 1.04, 520.0), (x * 0.98, 660.0), (x * 0.6, 850.0)]);
            e.trace(&line, BRASS.dark.lighter(-0.1), 3.4, 0.62);
        }
    });
    for side in [-1.0, 1.0] {
        e.soft((side * 112.0, 470.0), 110.0, 30.0, BRASS.dark, 0.4);
        lids(e, (side * 108.0, 520.0), 128.0, 52.0, &BRASS);
    }
    nose(e, (0.0, 480.0), 666.0, 128.0, &BRASS);
    lips(e, (0.0, 738.0), 152.0, 76.0, &BRASS);
}

pub(super) fn olmec(e: &mut Easel) {
    let head = both(&[
        (0.0, 24.0),
        (220.0, 40.0),
        (372.0, 170.0),
        (420.0, 420.0),
        (412.0, 640.0),
        (350.0, 850.0),
        (220.0, 960.0),
        (0.0, 978.0),
    ]);
    e.body(&head, &BASALT);
    let helmet = both(&[
        (0.0, 14.0),
        (230.0, 30.0),
        (388.0, 160.0),
        (436.0, 380.0),
        (430.0, 430.0),
        (300.0, 366.0),
        (0.0, 344.0),
    ]);
    e.body(&helmet, &BASALT);
    e.within(&helmet, |e| {
        e.groove(
            &smooth(&[(-440.0, 350.0), (-260.0, 282.0), (0.0, 262.0), (260.0, 282.0), (440.0, 350.0)]),
            &BASALT,
            12.0,
        );
        e.groove(&smooth(&[(0.0, 20.0), (10.0, 140.0), (0.0, 262.0)]), &BASALT, 10.0);
    });
    e.bump(&rounded(-70.0, 120.0, 140.0, 170.0, 40.0), &BASALT, 9.0);
    for side in [-1.0, 1.0] {
        let flap = [(side * 330.0, 390.0), (side * 432.0, 410.0), (side * 424.0, 660.0), (side * 350.0, 690.0)];
        e.bump(&flap, &BASALT, 8.0);
        e.bump(&ellipse((side * 390.0, 590.0), 44.0, 50.0), &BASALT, 7.0);
        e.wire(&smooth(&[(side * 46.0, 450.0), (side * 150.0, 404.0), (side * 290.0, 450.0)]), &BASALT, 34.0);
        lids(e, (side * 166.0, 514.0), 172.0, 76.0, &BASALT);
        e.trace(&ellipse((side * 166.0, 514.0), 34.0, 32.0), BASALT.dark, 7.0, 0.9);
    }
    nose(e, (0.0, 440.0), 680.0, 250.0, &BASALT);
    lips(e, (0.0, 800.0), 320.0, 150.0, &BASALT);
    e.soft((0.0, 920.0), 150.0, 34.0, BASALT.light, 0.4);
    e.soft((-250.0, 690.0), 90.0, 90.0, BASALT.light, 0.4);
}

pub(super) fn moche(e: &mut Easel) {
    let red = Matter { grain: matter::Grain::Specks(0.16), shine: 0.5, ..dyed(hex(0xa4512f)) };
    let cream = Matter { shine: 0.4, ..dyed(hex(0xe3cfa4)) };
    let stirrup = smooth(&[
        (-128.0, 330.0),
        (-150.0, 230.0),
        (-96.0, 140.0),
        (0.0, 112.0),
        (96.0, 140.0),
        (150.0, 230.0),
        (128.0, 330.0),
    ]);
    e.wire(&stirrup, &red, 56.0);
    e.body(&mirrored(&[(0.0, 6.0), (40.0, 8.0), (32.0, 30.0), (31.0, 120.0), (0.0, 130.0)]), &red);
    let jar = both(&[
        (0.0, 270.0),
        (190.0, 284.0),
        (278.0, 380.0),
        (290.0, 560.0),
        (262.0, 780.0),
        (220.0, 900.0),
        (232.0, 985.0),
        (0.0, 998.0),
    ]);
    e.body(&jar, &red);
    ears(e, (264.0, 620.0), 170.0, &red);
    for side in [-1.0, 1.0] {
        let plug = rounded(side * 316.0 - 34.0, 676.0, 68.0, 92.0, 20.0);
        e.body(&plug, &cream);
    }
    let cap = both(&[(0.0, 262.0), (200.0, 276.0), (286.0, 380.0), (300.0, 500.0), (0.0, 466.0)]);
    e.body(&cap, &cream);
    e.within(&cap, |e| {
        e.fill(
            &[(-310.0, 440.0), (0.0, 402.0), (310.0, 440.0), (310.0, 520.0), (0.0, 480.0), (-310.0, 520.0)],
            hex(0x8c3c22),
        );
        for at in -4_i32..=4 {
            let x = at as f32 * 62.0;
            let y = 436.0 + (x / 300.0).powi(2) * 40.0;
            e.fill(&[(x - 24.0, y), (x, y - 22.0), (x + 24.0, y), (x, y + 22.0)], hex(0xe3cfa4));
            e.dot((x, y), 7.0, hex(0x5a2414));
            e.line(&[(x, 270.0), (x * 1.08, 388.0)], hex(0x8c3c22), 13.0);
        }
    });
    for side in [-1.0, 1.0] {
        e.wire(&smooth(&[(side * 40.0, 566.0), (side * 120.0, 536.0), (side * 206.0, 568.0)]), &red, 18.0);
        eye(e, (side * 116.0, 614.0), 128.0, 58.0, (hex(0xeadbb6), hex(0x34150c), hex(0x4a1e10)));
        e.fill(
            &[(side * 120.0, 690.0), (side * 220.0, 650.0), (side * 214.0, 760.0), (side * 140.0, 800.0)],
            hex(0xd7bd8c),
        );
    }
    nose(e, (0.0, 586.0), 740.0, 128.0, &red);
    lips(e, (0.0, 812.0), 168.0, 72.0, &red);
    e.soft((0.0, 880.0), 200.0, 24.0, BLACK, 0.35);
}
