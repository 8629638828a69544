//! The astrolabe and the bronze drum.

use super::easel::Easel;
use super::matter::{BRASS, BRONZE, Grain, Matter};
use super::pot::Pot;
use super::shape::{blob, block, both, polar, spiral, star};
use crate::colour::{BLACK, hex};
use crate::figures::pen::{At, arc, ellipse, smooth};

pub(super) fn astrolabe(e: &mut Easel) {
    let throne = both(&[(0.0, 60.0), (50.0, 70.0), (60.0, 130.0), (150.0, 150.0), (190.0, 230.0), (0.0, 300.0)]);
    e.trace(&ellipse((0.0, 44.0), 36.0, 36.0), BRASS.dark, 20.0, 1.0);
    e.trace(&ellipse((0.0, 44.0), 36.0, 36.0), BRASS.light, 9.0, 1.0);
    e.body(&throne, &BRASS);
    for side in [-1.0, 1.0] {
        e.groove(&spiral((side * 76.0, 178.0), 30.0, 1.5, 0.0), &BRASS, 7.0);
    }
    let middle = (0.0, 590.0);
    e.body(&ellipse(middle, 396.0, 396.0), &BRASS);
    let plate = ellipse(middle, 336.0, 336.0);
    e.fill(&plate, hex(0x8a6526));
    for r in [386.0, 344.0] {
        e.rim(&ellipse(middle, r, r), BRASS.dark, 4.0);
    }
    for at in 0..72 {
        let angle = at as f32 * 5.0;
        let inner = if at % 3 == 0 { 350.0 } else { 366.0 };
        e.line(&[polar(middle, inner, angle), polar(middle, 386.0, angle)], BRASS.dark.lighter(-0.1), 3.4);
    }
    e.within(&plate, |e| {
        for at in 0..9 {
            let r = 60.0 + at as f32 * 46.0;
            e.trace(&ellipse((0.0, 590.0 - 180.0 + r * 0.52), r, r), hex(0xe8cf8c), 3.0, 0.6);
        }
    });
    // The rete: a pierced star map, all pointers and bands.
    let zodiac = (0.0, 500.0);
    e.wire(&arc(middle, 326.0, 326.0, 0.0, 360.0), &BRASS, 18.0);
    e.wire(&arc(zodiac, 214.0, 214.0, 0.0, 360.0), &BRASS, 34.0);
    for at in 0..12 {
        let angle = at as f32 * 30.0;
        e.line(&[polar(zodiac, 200.0, angle), polar(zodiac, 230.0, angle)], BRASS.dark.lighter(-0.1), 4.0);
    }
    e.wire(&[(-320.0, 590.0), (320.0, 590.0)], &BRASS, 15.0);
    for at in 0..14 {
        let angle = 20.0 + at as f32 * 25.0;
        let root = polar(middle, 316.0, angle);
        let tip = polar(middle, 240.0, angle + 16.0);
        let curl = smooth(&[root, polar(middle, 268.0, angle - 4.0), tip]);
        e.wire(&curl, &BRASS, 11.0);
        e.dot(tip, 8.0, BRASS.light);
    }
    e.at(middle, (1.0, 1.0), -38.0, |e| {
        let rule = [
            (-384.0, -10.0),
            (-60.0, -24.0),
            (60.0, -24.0),
            (384.0, -10.0),
            (384.0, 10.0),
            (60.0, 24.0),
            (-60.0, 24.0),
            (-384.0, 10.0),
        ];
        e.bump(&rule, &BRASS, 7.0);
        for x in [-300.0, 300.0] {
            e.body(&block(x - 14.0, -32.0, 28.0, 64.0), &BRASS);
            e.dot((x, 0.0), 5.0, BLACK);
        }
    });
    e.bead(middle, 32.0, &BRASS);
}

pub(super) fn ong_son(e: &mut Easel) {
    let bronze = Matter { grain: Grain::Patina(hex(0x3f6b58)), ..BRONZE };
    let pot = Pot::new(
        &[
            (440.0, 300.0),
            (452.0, 380.0),
            (440.0, 470.0),
            (330.0, 560.0),
            (330.0, 660.0),
            (350.0, 760.0),
            (410.0, 860.0),
        ],
        0.3,
    );
    for side in [-1.0, 1.0] {
        e.wire(
            &arc(
                (side * 396.0, 540.0),
                50.0,
                70.0,
                if side > 0.0 { -90.0 } else { 90.0 },
                if side > 0.0 { 90.0 } else { 270.0 },
            ),
            &bronze,
            24.0,
        );
    }
    pot.base(e, bronze.base);
    for y in [330.0, 348.0, 450.0, 580.0, 650.0, 668.0, 800.0] {
        pot.ring(e, y, hex(0xc9a878), 5.0);
    }
    for at in -3_i32..=3 {
        let x = at as f32 * 24.0;
        // Boats with feathered rowers go round the wall.
        let hull: Vec<At> = [(x - 10.0, 400.0), (x - 7.0, 424.0), (x + 7.0, 424.0), (x + 11.0, 396.0)].to_vec();
        pot.draw(e, &hull, hex(0xd8bb88), 8.0);
        for rower in [-4.0, 0.0, 4.0] {
            pot.draw(e, &[(x + rower, 420.0), (x + rower + 1.0, 384.0)], hex(0xd8bb88), 6.0);
            pot.draw(e, &[(x + rower + 1.0, 386.0), (x + rower + 3.0, 366.0)], hex(0xd8bb88), 4.0);
        }
        pot.draw(e, &[(x, 580.0), (x, 646.0)], hex(0xc9a878), 5.0);
    }
    pot.shade(e, &bronze);
    drumhead(e, &bronze);
}

fn drumhead(e: &mut Easel, bronze: &Matter) {
    // The head, seen from above.
    let head = ellipse((0.0, 300.0), 440.0, 132.0);
    e.body(&head, bronze);
    e.at((0.0, 300.0), (1.0, 0.3), 0.0, |e| {
        for r in [424.0, 404.0, 316.0, 296.0, 214.0, 196.0, 120.0] {
            e.groove(&arc((0.0, 0.0), r, r, 0.0, 360.0), bronze, 8.0);
        }
        e.bump(
            &star((0.0, 0.0), 106.0, 36.0, 14, 0.0),
            &Matter { base: hex(0xc9a060), light: hex(0xf2d8a0), ..*bronze },
            6.0,
        );
        for at in 0..16 {
            let angle = at as f32 * 22.5;
            e.at(polar((0.0, 0.0), 256.0, angle), (1.0, 1.0), angle + 90.0, |e| {
                let bird = blob(&[
                    (-52.0, 4.0),
                    (-20.0, -10.0),
                    (10.0, -34.0),
                    (6.0, -8.0),
                    (34.0, 0.0),
                    (10.0, 14.0),
                    (-14.0, 30.0),
                    (-12.0, 10.0),
                ]);
                e.fill(&bird, hex(0xdcc092));
            });
            e.dot(polar((0.0, 0.0), 362.0, angle), 17.0, hex(0xcdb080));
            e.rim(&ellipse(polar((0.0, 0.0), 362.0, angle + 11.0), 20.0, 20.0), hex(0xcdb080), 6.0);
        }
    });
}
