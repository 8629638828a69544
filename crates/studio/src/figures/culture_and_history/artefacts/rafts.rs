//! A raft and a ship.

use super::easel::Easel;
use super::matter::{GOLD, Grain, Matter, OAK};
use super::shape::{blob, both, limb, mirrored, polar, rounded, spiral};
use crate::colour::{BLACK, hex};
use crate::figures::pen::{At, arc, smooth};

pub(super) fn muisca_raft(e: &mut Easel) {
    let gold = Matter { base: hex(0xd0a040), ..GOLD };
    // Round logs side by side, their ends turned up like leaves.
    for at in 0..8 {
        let y = 470.0 + at as f32 * 26.0;
        let half = 380.0 + at as f32 * 12.0;
        e.body(
            &limb(&[(-half, y - 26.0, 20.0), (-half * 0.8, y, 26.0), (half * 0.8, y, 26.0), (half, y - 26.0, 20.0)]),
            &gold,
        );
    }
    for x in [-330.0, 0.0, 330.0] {
        e.wire(&[(x, 460.0), (x * 1.1, 660.0)], &gold, 13.0);
    }
    let man = |e: &mut Easel, x: f32, y: f32, size: f32, chief: bool| {
        e.at((x, y), (size, size), 0.0, |e| {
            e.body(&mirrored(&[(0.0, -150.0), (44.0, -148.0), (40.0, 0.0), (0.0, 4.0)]), &gold);
            e.body(&both(&[(0.0, -232.0), (46.0, -224.0), (42.0, -160.0), (0.0, -140.0)]), &gold);
            for side in [-1.0, 1.0] {
                e.wire(&smooth(&[(side * 40.0, -130.0), (side * 66.0, -90.0), (side * 20.0, -70.0)]), &gold, 14.0);
                e.bead((side * 17.0, -192.0), 7.0, &gold);
                e.wire(&arc((side * 54.0, -176.0), 14.0, 17.0, 0.0, 360.0), &gold, 5.0);
            }
            e.wire(&[(-14.0, -166.0), (14.0, -166.0)], &gold, 6.0);
            if chief {
                for at in 0..9 {
                    let angle = 200.0 + at as f32 * 17.5;
                    e.wire(&[polar((0.0, -214.0), 40.0, angle), polar((0.0, -214.0), 110.0, angle)], &gold, 12.0);
                }
                e.body(&both(&[(0.0, -130.0), (30.0, -126.0), (20.0, -90.0), (0.0, -80.0)]), &gold);
            } else {
                e.wire(&[(60.0, -190.0), (56.0, 0.0)], &gold, 8.0);
            }
        });
    };
    for (x, y, size) in [(-300.0, 490.0, 0.72), (-150.0, 480.0, 0.7), (150.0, 480.0, 0.7), (300.0, 490.0, 0.72)] {
        man(e, x, y, size, false);
    }
    man(e, 0.0, 560.0, 1.8, true);
    for (x, y, size) in [(-350.0, 620.0, 0.8), (-210.0, 640.0, 0.82), (210.0, 640.0, 0.82), (350.0, 620.0, 0.8)] {
        man(e, x, y, size, false);
    }
}

pub(super) fn oseberg(e: &mut Easel) {
    let dark =
        Matter { base: hex(0x4a3626), light: hex(0x84664a), dark: hex(0x1f150e), shine: 0.2, grain: Grain::Wood };
    for x in [-260.0, 0.0, 260.0] {
        e.body(&[(x - 14.0, 520.0), (x + 14.0, 520.0), (x + 40.0, 640.0), (x - 40.0, 640.0)], &OAK);
    }
    e.body(&rounded(-330.0, 620.0, 660.0, 34.0, 8.0), &OAK);
    let prow = |e: &mut Easel, side: f32| {
        e.wire(
            &smooth(&[(side * 340.0, 440.0), (side * 430.0, 350.0), (side * 462.0, 220.0), (side * 440.0, 120.0)]),
            &dark,
            38.0,
        );
        let curl: Vec<At> = spiral((side * 400.0, 110.0), 56.0, 1.9 * side, if side > 0.0 { 30.0 } else { 150.0 });
        e.wire(&curl, &dark, 22.0);
        for at in 0..6 {
            e.groove(
                &[
                    (side * (452.0 - at as f32 * 7.0), 210.0 + at as f32 * 34.0),
                    (side * (478.0 - at as f32 * 9.0), 226.0 + at as f32 * 34.0),
                ],
                &OAK,
                4.0,
            );
        }
    };
    prow(e, -1.0);
    prow(e, 1.0);
    strakes(e, &dark);
}

fn strakes(e: &mut Easel, dark: &Matter) {
    let hull = blob(&[
        (-452.0, 280.0),
        (-380.0, 352.0),
        (-200.0, 400.0),
        (0.0, 412.0),
        (200.0, 400.0),
        (380.0, 352.0),
        (452.0, 280.0),
        (440.0, 370.0),
        (340.0, 480.0),
        (160.0, 540.0),
        (0.0, 552.0),
        (-160.0, 540.0),
        (-340.0, 480.0),
        (-440.0, 370.0),
    ]);
    e.body(&hull, dark);
    e.within(&hull, |e| {
        for at in 0..6 {
            let drop = at as f32 * 26.0;
            let plank = smooth(&[
                (-460.0, 292.0 + drop * 0.6),
                (-200.0, 412.0 + drop),
                (0.0, 426.0 + drop),
                (200.0, 412.0 + drop),
                (460.0, 292.0 + drop * 0.6),
            ]);
            e.groove(&plank, dark, 6.0);
            for rivet in plank.iter().step_by(3) {
                e.dot((rivet.0, rivet.1 + 10.0), 3.2, hex(0x9a8468));
            }
        }
    });
    for at in 0..13 {
        let x = -300.0 + at as f32 * 50.0;
        let y = 430.0 - (x / 330.0).powi(2) * 54.0;
        e.dot((x, y), 8.0, BLACK);
    }
    e.wire(&[(0.0, 410.0), (0.0, 40.0)], dark, 20.0);
    e.wire(&[(-20.0, 70.0), (20.0, 70.0)], dark, 12.0);
    for side in [-1.0, 1.0] {
        e.trace(&[(0.0, 50.0), (side * 430.0, 200.0)], hex(0x6b5a44), 4.0, 1.0);
    }
    e.wire(&smooth(&[(360.0, 330.0), (380.0, 450.0), (372.0, 590.0)]), dark, 26.0);
}
