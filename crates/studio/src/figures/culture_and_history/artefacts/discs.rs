//! Round things with signs: the Sun Stone, the sky disc, a coin.

use super::easel::Easel;
use super::matter::{BASALT, GOLD, GREEN_BRONZE, Matter};
use super::shape::{blob, both, leaf, nose, polar, rounded, spiral};
use crate::colour::hex;
use crate::figures::pen::{At, arc, ellipse, smooth};

pub(super) const MIDDLE: At = (0.0, 480.0);

pub(super) fn sun_stone(e: &mut Easel) {
    e.body(&ellipse((8.0, 488.0), 474.0, 474.0), &Matter { base: BASALT.dark, ..BASALT });
    e.body(&ellipse(MIDDLE, 468.0, 468.0), &BASALT);
    let ring = |e: &mut Easel, r: f32| e.groove(&arc(MIDDLE, r, r, 0.0, 360.0), &BASALT, 8.0);
    for r in [452.0, 396.0, 344.0, 290.0, 236.0, 152.0] {
        ring(e, r);
    }
    // The rim: two fire serpents in sections, their heads below.
    for at in 0..22 {
        let angle = 102.0 + at as f32 * 15.8;
        e.at(polar(MIDDLE, 424.0, angle), (1.0, 1.0), angle + 90.0, |e| {
            e.bump(&rounded(-44.0, -21.0, 88.0, 42.0, 12.0), &BASALT, 5.0);
            e.groove(&smooth(&[(-28.0, 8.0), (0.0, -14.0), (28.0, 8.0)]), &BASALT, 5.0);
        });
    }
    for at in 0..8 {
        let angle = -90.0 + at as f32 * 45.0;
        let (tip, left, right) =
            (polar(MIDDLE, 392.0, angle), polar(MIDDLE, 296.0, angle - 9.0), polar(MIDDLE, 296.0, angle + 9.0));
        e.bump(&[tip, right, polar(MIDDLE, 310.0, angle), left], &BASALT, 8.0);
    }
    for at in 0..40 {
        let angle = at as f32 * 9.0 + 4.5;
        e.bump(&ellipse(polar(MIDDLE, 318.0, angle), 13.0, 13.0), &BASALT, 4.0);
    }
    // Twenty day signs.
    let mut rng = e.rng("days");
    for at in 0..20 {
        let angle = at as f32 * 18.0;
        e.groove(&[polar(MIDDLE, 238.0, angle + 9.0), polar(MIDDLE, 288.0, angle + 9.0)], &BASALT, 5.0);
        e.at(polar(MIDDLE, 263.0, angle), (1.0, 1.0), angle + 90.0, |e| {
            e.bump(&rounded(-25.0, -19.0, 50.0, 38.0, 9.0), &BASALT, 4.0);
            super::marks::sign(
                e,
                (0.0, 0.0),
                32.0,
                super::marks::Hand::Pictures,
                super::marks::Cut::Into(&BASALT),
                &mut rng,
            );
        });
    }
    for (x, y) in [(-1.0, -1.0), (1.0, -1.0), (-1.0, 1.0), (1.0, 1.0)] {
        e.bump(&rounded(x * 128.0 - 50.0, 480.0 + y * 122.0 - 50.0, 100.0, 100.0, 18.0), &BASALT, 8.0);
        e.groove(&spiral((x * 128.0, 480.0 + y * 122.0), 32.0, 1.6, 0.0), &BASALT, 8.0);
    }
    for side in [-1.0, 1.0] {
        e.bump(&ellipse((side * 176.0, 480.0), 46.0, 58.0), &BASALT, 8.0);
        for at in 0..3 {
            let y = 452.0 + at as f32 * 28.0;
            e.groove(&[(side * 150.0, y), (side * 214.0, y - 8.0)], &BASALT, 7.0);
        }
    }
    sun_face(e);
}

fn sun_face(e: &mut Easel) {
    e.body(&ellipse(MIDDLE, 126.0, 134.0), &BASALT);
    e.wire(&arc((0.0, 470.0), 104.0, 108.0, 195.0, 345.0), &BASALT, 18.0);
    for side in [-1.0, 1.0] {
        e.bump(&ellipse((side * 46.0, 458.0), 27.0, 22.0), &BASALT, 4.0);
        e.rim(&ellipse((side * 46.0, 458.0), 27.0, 22.0), BASALT.dark, 6.0);
        e.dot((side * 46.0, 458.0), 9.0, BASALT.dark);
        e.bump(&ellipse((side * 114.0, 500.0), 24.0, 24.0), &BASALT, 5.0);
    }
    nose(e, (0.0, 450.0), 516.0, 56.0, &BASALT);
    e.fill(&rounded(-48.0, 530.0, 96.0, 42.0, 18.0), BASALT.dark);
    e.bump(&both(&[(0.0, 544.0), (20.0, 548.0), (16.0, 600.0), (0.0, 632.0)]), &BASALT, 5.0);
    e.groove(&[(0.0, 556.0), (0.0, 612.0)], &BASALT, 5.0);
}

pub(super) fn nebra(e: &mut Easel) {
    let disc = blob(
        &(0..12).map(|at| polar(MIDDLE, if at == 10 { 436.0 } else { 462.0 }, at as f32 * 30.0)).collect::<Vec<_>>(),
    );
    e.body(&disc, &GREEN_BRONZE);
    let gold = Matter { shine: 0.7, ..GOLD };
    e.within(&disc, |e| {
        for at in 0..30 {
            let place = (e.rng("spots").between(-1.0, 1.0), at as f32);
            e.soft(polar(MIDDLE, 60.0 + place.1 * 13.0, place.1 * 137.0), 40.0, 30.0, hex(0x2f5a4a), 0.35);
        }
        // The horizon's arc at the right, the boat below; the left arc is lost but for its bed.
        let band = |from: f32, to: f32| -> Vec<At> {
            let mut points = arc(MIDDLE, 448.0, 448.0, from, to);
            points.extend(arc(MIDDLE, 404.0, 404.0, to, from));
            points
        };
        e.body(&band(-41.0, 41.0), &gold);
        e.veil(&band(139.0, 221.0), GREEN_BRONZE.dark, 0.55);
        let boat = {
            let mut points = arc((0.0, 640.0), 190.0, 196.0, 28.0, 152.0);
            points.extend(arc((0.0, 620.0), 190.0, 172.0, 152.0, 28.0));
            points
        };
        e.body(&boat, &gold);
        e.groove(&arc((0.0, 630.0), 186.0, 182.0, 34.0, 146.0), &gold, 4.0);
    });
    e.body(&ellipse((-170.0, 450.0), 132.0, 132.0), &gold);
    let mut moon = arc((200.0, 420.0), 142.0, 142.0, -80.0, 150.0);
    let inner = arc((146.0, 372.0), 142.0, 142.0, 122.0, -52.0);
    moon.extend(inner);
    e.body(&moon, &gold);
    let stars = [
        (-40.0, 240.0),
        (20.0, 210.0),
        (50.0, 262.0),
        (4.0, 300.0),
        (-60.0, 300.0),
        (-20.0, 170.0),
        (66.0, 190.0),
        (-260.0, 240.0),
        (-150.0, 150.0),
        (120.0, 110.0),
        (230.0, 200.0),
        (-330.0, 560.0),
        (-250.0, 660.0),
        (-120.0, 640.0),
        (-10.0, 570.0),
        (30.0, 450.0),
        (70.0, 640.0),
        (200.0, 660.0),
        (300.0, 610.0),
        (-60.0, 850.0),
        (90.0, 880.0),
        (-220.0, 800.0),
        (240.0, 770.0),
    ];
    for at in stars {
        e.bead(at, 17.0, &gold);
    }
}

pub(super) fn ezana(e: &mut Easel) {
    let disc = blob(
        &(0..11).map(|at| polar(MIDDLE, if at % 4 == 1 { 452.0 } else { 462.0 }, at as f32 * 32.7)).collect::<Vec<_>>(),
    );
    e.body(&disc, &GOLD);
    e.groove(&arc(MIDDLE, 340.0, 340.0, 0.0, 360.0), &GOLD, 9.0);
    let mut rng = e.rng("legend");
    for at in 0..30 {
        let angle = at as f32 * 12.0;
        e.at(polar(MIDDLE, 394.0, angle), (1.0, 1.0), angle + 90.0, |e| {
            super::marks::sign(
                e,
                (0.0, 0.0),
                54.0,
                super::marks::Hand::Capitals,
                super::marks::Cut::Into(&GOLD),
                &mut rng,
            );
        });
    }
    // The king's head to the right, in a tight headcloth.
    let bust = blob(&[
        (-110.0, 760.0),
        (-90.0, 660.0),
        (-60.0, 610.0),
        (60.0, 600.0),
        (110.0, 660.0),
        (150.0, 760.0),
        (20.0, 800.0),
    ]);
    e.body(&bust, &GOLD);
    let head = blob(&[
        (90.0, 400.0),
        (98.0, 444.0),
        (136.0, 500.0),
        (108.0, 516.0),
        (112.0, 546.0),
        (98.0, 590.0),
        (40.0, 614.0),
        (-50.0, 606.0),
        (-110.0, 520.0),
        (-110.0, 400.0),
        (-20.0, 350.0),
        (60.0, 360.0),
    ]);
    e.body(&head, &GOLD);
    king_of_the_coin(e);
}

fn king_of_the_coin(e: &mut Easel) {
    let cloth = blob(&[
        (104.0, 424.0),
        (60.0, 440.0),
        (-40.0, 500.0),
        (-100.0, 600.0),
        (-150.0, 560.0),
        (-150.0, 400.0),
        (-70.0, 300.0),
        (60.0, 310.0),
        (108.0, 370.0),
    ]);
    e.body(&cloth, &GOLD);
    for at in 0..5 {
        let t = at as f32 * 30.0;
        e.groove(
            &smooth(&[(96.0 - t * 0.4, 360.0 - t * 0.2), (0.0 - t * 0.4, 410.0 - t * 0.3), (-110.0, 540.0 - t)]),
            &GOLD,
            5.0,
        );
    }
    e.groove(&leaf((44.0, 458.0), (96.0, 462.0), 26.0), &GOLD, 6.0);
    e.dot((74.0, 460.0), 8.0, GOLD.dark);
    e.groove(&[(62.0, 556.0), (108.0, 552.0)], &GOLD, 6.0);
    for side in [-1.0, 1.0] {
        e.wire(&smooth(&[(side * 170.0, 770.0), (side * 236.0, 620.0), (side * 236.0, 420.0)]), &GOLD, 9.0);
        for at in 0..7 {
            let y = 300.0 + at as f32 * 36.0;
            for way in [-1.0, 1.0] {
                e.bump(&leaf((side * 236.0, y + 36.0), (side * 236.0 + way * 36.0, y), 22.0), &GOLD, 4.0);
            }
        }
        e.bump(&leaf((side * 236.0, 320.0), (side * 236.0, 262.0), 24.0), &GOLD, 4.0);
    }
}
