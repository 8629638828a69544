//! The unicorn in its fence among a thousand flowers.

use super::easel::Easel;
use super::matter::{Grain, Matter, dyed};
use super::shape::{blob, block, leaf, limb, polar};
use crate::colour::hex;
use crate::figures::pen::{arc, smooth};

pub(super) fn unicorn(e: &mut Easel) {
    let ground = block(-340.0, 20.0, 680.0, 960.0);
    e.fill(&ground, hex(0x1f3328));
    e.within(&ground, |e| {
        let mut rng = e.rng("flowers");
        for at in 0..330 {
            let (column, row) = (at % 15, at / 15);
            let (x, y) = (
                -330.0 + column as f32 * 46.0 + rng.between(-14.0, 14.0),
                34.0 + row as f32 * 44.0 + rng.between(-14.0, 14.0),
            );
            e.line(&[(x, y), (x, y + 20.0)], hex(0x5e8a4c), 3.6);
            for side in [-1.0, 1.0] {
                e.fill(&leaf((x, y + 18.0), (x + side * 15.0, y + 8.0), 8.0), hex(0x5e8a4c));
            }
            let rgb = [hex(0xe9c24a), hex(0xd9604a), hex(0xf0e4cc), hex(0x6f9fd0), hex(0xe08aa0)][rng.below(5)];
            for petal in 0..5 {
                e.dot(polar((x, y), 6.5, petal as f32 * 72.0), 5.0, rgb);
            }
            e.dot((x, y), 3.6, hex(0x8c5a20));
        }
        e.fill(&limb(&[(10.0, 520.0, 44.0), (0.0, 330.0, 36.0), (6.0, 160.0, 26.0)]), hex(0x6a4a2c));
        for at in 0..26 {
            let (x, y) = polar((4.0, 150.0), rng.between(10.0, 120.0), at as f32 * 33.0);
            e.fill(&leaf((x - 20.0, y), (x + 20.0, y - 14.0), 20.0), hex(0x4c7a44));
            if at % 4 == 0 {
                e.dot((x, y + 8.0), 12.0, hex(0xc9402c));
            }
        }
        let rail = |e: &mut Easel, y: f32, from: f32, to: f32| {
            let line = arc((0.0, y), 274.0, 84.0, from, to);
            e.line(&line, hex(0x3a2414), 19.0);
            e.line(&line, hex(0xb5803f), 13.0);
        };
        for y in [590.0, 650.0] {
            rail(e, y, 180.0, 360.0);
        }
        white_beast(e);
        for y in [620.0, 690.0, 760.0] {
            rail(e, y, 0.0, 180.0);
        }
        for at in 0..13 {
            let (x, y) = polar((0.0, 0.0), 1.0, at as f32 * 15.0);
            e.line(&[(x * 274.0, 600.0 + y * 84.0), (x * 274.0, 780.0 + y * 84.0)], hex(0x3a2414), 17.0);
            e.line(&[(x * 274.0, 600.0 + y * 84.0), (x * 274.0, 780.0 + y * 84.0)], hex(0xc08c4a), 10.0);
        }
        e.grain([-340.0, 20.0, 340.0, 980.0], Grain::Weave);
    });
    e.rim(&ground, hex(0x6a4a2c), 7.0);
}

fn white_beast(e: &mut Easel) {
    let white = Matter { grain: Grain::None, shine: 0.1, ..dyed(hex(0xefe8da)) };
    e.body(&limb(&[(150.0, 560.0, 30.0), (220.0, 500.0, 34.0), (230.0, 430.0, 20.0)]), &white);
    e.body(
        &blob(&[
            (-150.0, 600.0),
            (-130.0, 520.0),
            (0.0, 520.0),
            (120.0, 500.0),
            (196.0, 560.0),
            (190.0, 660.0),
            (60.0, 690.0),
            (-110.0, 680.0),
        ]),
        &white,
    );
    e.body(&limb(&[(120.0, 640.0, 80.0), (20.0, 690.0, 44.0), (-60.0, 680.0, 30.0)]), &white);
    e.body(&limb(&[(-110.0, 640.0, 60.0), (-170.0, 690.0, 36.0), (-80.0, 712.0, 26.0)]), &white);
    e.body(&limb(&[(-110.0, 590.0, 120.0), (-140.0, 480.0, 90.0), (-130.0, 400.0, 70.0)]), &white);
    let head = blob(&[
        (-100.0, 370.0),
        (-140.0, 356.0),
        (-190.0, 400.0),
        (-230.0, 450.0),
        (-222.0, 480.0),
        (-190.0, 480.0),
        (-120.0, 440.0),
        (-90.0, 410.0),
    ]);
    e.body(&head, &white);
    let horn = [(-160.0, 376.0), (-146.0, 366.0), (-232.0, 170.0)];
    e.body(&horn, &white);
    for at in 0..6 {
        let t = at as f32 / 6.0;
        e.line(&[(-158.0 - 66.0 * t, 366.0 - 170.0 * t), (-144.0 - 76.0 * t, 352.0 - 164.0 * t)], hex(0xb09a74), 4.0);
    }
    e.body(&leaf((-104.0, 380.0), (-70.0, 330.0), 26.0), &white);
    e.dot((-166.0, 412.0), 7.0, hex(0x2a1c14));
    for at in 0..5 {
        let x = -90.0 + at as f32 * 4.0;
        e.line(
            &smooth(&[
                (x, 390.0 + at as f32 * 34.0),
                (x + 34.0, 410.0 + at as f32 * 34.0),
                (x + 20.0, 444.0 + at as f32 * 34.0),
            ]),
            hex(0xd0c4ac),
            9.0,
        );
    }
    e.line(&smooth(&[(-176.0, 500.0), (-130.0, 530.0), (-86.0, 510.0)]), hex(0xa8342c), 17.0);
    e.line(&[(-128.0, 530.0), (-110.0, 570.0)], hex(0xd8ab46), 7.0);
}
