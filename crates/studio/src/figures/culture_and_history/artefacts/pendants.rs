//! A cross, a knife and a pendant.

use super::easel::Easel;
use super::matter::{BRASS, GOLD, Grain, Matter, SHELL, TURQUOISE, dyed};
use super::shape::{blob, block, both, leaf, limb, lips, mirrored, nose, polar, rounded, star};
use crate::colour::{WHITE, hex};
use crate::figures::pen::{At, arc, ellipse, smooth};

pub(super) fn cross(e: &mut Easel) {
    let socket = [(-34.0, 780.0), (34.0, 780.0), (46.0, 990.0), (-46.0, 990.0)];
    e.body(&socket, &BRASS);
    for y in [830.0, 880.0, 930.0] {
        e.groove(&[(-46.0, y), (46.0, y)], &BRASS, 7.0);
    }
    for side in [-1.0, 1.0] {
        e.wire(
            &smooth(&[
                (side * 30.0, 800.0),
                (side * 110.0, 850.0),
                (side * 170.0, 800.0),
                (side * 120.0, 730.0),
                (side * 40.0, 740.0),
            ]),
            &BRASS,
            26.0,
        );
    }
    let middle = (0.0, 400.0);
    // Four arms of interlace round a lozenge, with small crosses at the ends.
    for quarter in 0..4 {
        e.at(middle, (1.0, 1.0), quarter as f32 * 90.0, |e| {
            for side in [-1.0, 1.0] {
                e.wire(
                    &smooth(&[
                        (side * 20.0, -60.0),
                        (side * 130.0, -130.0),
                        (side * 150.0, -220.0),
                        (side * 80.0, -270.0),
                        (0.0, -300.0),
                    ]),
                    &BRASS,
                    24.0,
                );
                e.wire(
                    &smooth(&[
                        (side * 110.0, -60.0),
                        (side * 60.0, -140.0),
                        (side * -60.0, -220.0),
                        (side * -40.0, -280.0),
                    ]),
                    &BRASS,
                    17.0,
                );
                e.wire(
                    &smooth(&[(side * 150.0, -200.0), (side * 196.0, -160.0), (side * 176.0, -110.0)]),
                    &BRASS,
                    15.0,
                );
            }
            e.wire(&[(0.0, -280.0), (0.0, -384.0)], &BRASS, 22.0);
            e.wire(&[(-40.0, -340.0), (40.0, -340.0)], &BRASS, 18.0);
            for at in [(-40.0, -340.0), (40.0, -340.0), (0.0, -386.0)] {
                e.bead(at, 12.0, &BRASS);
            }
        });
    }
    for size in [250.0, 190.0] {
        let lozenge: Vec<At> = (0..=4).map(|at| polar(middle, size, at as f32 * 90.0)).collect();
        e.wire(&lozenge, &BRASS, 22.0);
    }
    for at in 0..8 {
        e.wire(&[polar(middle, 40.0, at as f32 * 45.0), polar(middle, 150.0, at as f32 * 45.0)], &BRASS, 13.0);
    }
    e.wire(&arc(middle, 96.0, 96.0, 0.0, 360.0), &BRASS, 17.0);
    e.body(&star(middle, 62.0, 24.0, 4, 45.0), &BRASS);
    e.bead(middle, 17.0, &BRASS);
}

pub(super) fn sican_knife(e: &mut Easel) {
    let mut blade = arc((0.0, 720.0), 250.0, 270.0, 0.0, 180.0);
    blade.extend([(-190.0, 716.0), (190.0, 716.0)]);
    e.body(&blade, &GOLD);
    e.trace(&arc((0.0, 720.0), 236.0, 256.0, 8.0, 172.0), WHITE, 5.0, 0.7);
    // The standing lord: legs, tunic, arms, big head, fan crown.
    for x in [-62.0, 62.0] {
        e.body(&rounded(x - 40.0, 560.0, 80.0, 170.0, 20.0), &GOLD);
        e.body(&rounded(x - 52.0, 706.0, 104.0, 40.0, 16.0), &GOLD);
    }
    let tunic = mirrored(&[(0.0, 420.0), (130.0, 424.0), (150.0, 610.0), (0.0, 616.0)]);
    e.body(&tunic, &GOLD);
    for at in 0..6 {
        e.bead((-100.0 + at as f32 * 40.0, 590.0), 12.0, &GOLD);
        e.fill(&block(-112.0 + at as f32 * 40.0, 520.0, 26.0, 34.0), TURQUOISE.base);
    }
    for side in [-1.0, 1.0] {
        e.body(&limb(&[(side * 120.0, 440.0, 56.0), (side * 190.0, 520.0, 50.0), (side * 110.0, 566.0, 44.0)]), &GOLD);
    }
    let fan = {
        let mut points = arc((0.0, 330.0), 300.0, 310.0, 190.0, 350.0);
        points.extend(arc((0.0, 330.0), 96.0, 100.0, 350.0, 190.0));
        points
    };
    e.body(&fan, &GOLD);
    for at in 0..15 {
        let angle = 195.0 + at as f32 * 10.7;
        e.groove(&[polar((0.0, 330.0), 190.0, angle), polar((0.0, 330.0), 270.0, angle)], &GOLD, 5.0);
        e.bead(polar((0.0, 330.0), 286.0, angle), 12.0, &GOLD);
        e.bead(polar((0.0, 330.0), 168.0, angle), 12.0, &TURQUOISE);
    }
    e.wire(&arc((0.0, 330.0), 212.0, 218.0, 192.0, 348.0), &GOLD, 9.0);
    let head = rounded(-124.0, 226.0, 248.0, 206.0, 60.0);
    e.body(&head, &GOLD);
    for side in [-1.0, 1.0] {
        e.body(&ellipse((side * 152.0, 350.0), 42.0, 42.0), &GOLD);
        e.body(&ellipse((side * 152.0, 350.0), 22.0, 22.0), &TURQUOISE);
        // The winged eye of the Sicán lord.
        let lid = blob(&[
            (side * 20.0, 316.0),
            (side * 60.0, 292.0),
            (side * 112.0, 288.0),
            (side * 84.0, 326.0),
            (side * 48.0, 336.0),
        ]);
        e.fill(&lid, hex(0xf6e3b0));
        e.rim(&lid, GOLD.dark, 6.0);
        e.dot((side * 60.0, 314.0), 13.0, hex(0x9a2c20));
    }
    nose(e, (0.0, 300.0), 372.0, 70.0, &GOLD);
    lips(e, (0.0, 398.0), 96.0, 34.0, &GOLD);
}

pub(super) fn hei_tiki(e: &mut Easel) {
    let stone = Matter {
        base: hex(0x2f7a4a),
        light: hex(0x86c490),
        dark: hex(0x103a20),
        shine: 0.8,
        grain: Grain::Patina(hex(0x1c5634)),
    };
    e.trace(&smooth(&[(40.0, 66.0), (110.0, 20.0), (90.0, -4.0)]), hex(0x3a2818), 10.0, 1.0);
    for side in [-1.0, 1.0] {
        let leg = limb(&[
            (side * 90.0, 720.0, 120.0),
            (side * 240.0, 770.0, 110.0),
            (side * 230.0, 900.0, 90.0),
            (side * 60.0, 930.0, 80.0),
            (0.0, 930.0, 70.0),
        ]);
        e.body(&leg, &stone);
        let arm = limb(&[
            (side * 140.0, 510.0, 90.0),
            (side * 260.0, 580.0, 84.0),
            (side * 236.0, 690.0, 76.0),
            (side * 130.0, 700.0, 70.0),
        ]);
        e.body(&arm, &stone);
        for at in 0..3 {
            e.groove(
                &[(side * 120.0, 684.0 + at as f32 * 16.0), (side * 160.0, 684.0 + at as f32 * 16.0)],
                &stone,
                5.0,
            );
        }
    }
    e.body(&both(&[(0.0, 480.0), (160.0, 500.0), (130.0, 640.0), (140.0, 760.0), (0.0, 790.0)]), &stone);
    e.groove(&smooth(&[(-100.0, 560.0), (0.0, 640.0), (100.0, 560.0)]), &stone, 8.0);
    tilted_head(e, &stone);
}

fn tilted_head(e: &mut Easel, stone: &Matter) {
    e.at((0.0, 290.0), (1.0, 1.0), -24.0, |e| {
        let head = blob(&[
            (-220.0, -60.0),
            (-160.0, -200.0),
            (0.0, -226.0),
            (160.0, -200.0),
            (224.0, -60.0),
            (200.0, 110.0),
            (100.0, 206.0),
            (0.0, 220.0),
            (-100.0, 206.0),
            (-200.0, 110.0),
        ]);
        e.body(&head, stone);
        for side in [-1.0, 1.0] {
            e.rim(&ellipse((side * 104.0, -40.0), 88.0, 84.0), stone.dark, 13.0);
            e.body(&ellipse((side * 104.0, -40.0), 74.0, 70.0), &dyed(hex(0xb0392a)));
            e.body(&ellipse((side * 104.0, -40.0), 52.0, 50.0), &SHELL);
            e.dot((side * 104.0, -40.0), 26.0, hex(0x14241a));
            e.groove(&smooth(&[(side * 20.0, -140.0), (side * 100.0, -170.0), (side * 190.0, -110.0)]), stone, 9.0);
        }
        e.bump(&both(&[(0.0, -10.0), (30.0, 30.0), (40.0, 64.0), (0.0, 76.0)]), stone, 6.0);
        let mouth = blob(&[
            (-120.0, 120.0),
            (-60.0, 96.0),
            (0.0, 108.0),
            (60.0, 96.0),
            (120.0, 120.0),
            (60.0, 160.0),
            (0.0, 150.0),
            (-60.0, 160.0),
        ]);
        e.fill(&mouth, stone.dark.lighter(-0.05));
        e.edge(&mouth, stone.light, 5.0, 0.9);
        e.bump(&leaf((-30.0, 130.0), (40.0, 130.0), 30.0), stone, 4.0);
    });
}
