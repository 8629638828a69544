//! Gears, a globe and a jewelled egg.

use super::easel::Easel;
use super::matter::{BRASS, DARK_WOOD, GOLD, GREEN_BRONZE, Grain, Matter, dyed};
use super::shape::{blob, leaf, limb, polar, rounded};
use crate::colour::{BLACK, WHITE, hex};
use crate::figures::pen::{At, arc, ellipse, smooth};

pub(super) fn antikythera(e: &mut Easel) {
    let lump = |e: &mut Easel, points: &[At]| {
        let low: Vec<At> = points.iter().map(|&(x, y)| (x + 14.0, y + 16.0)).collect();
        let shape = blob(points);
        e.fill(&blob(&low), hex(0x1f2f2a));
        e.body(&shape, &GREEN_BRONZE);
        e.within(&shape, |e| {
            let mut rng = e.rng("rust");
            for _ in 0..40 {
                let at = (rng.between(-480.0, 480.0), rng.between(20.0, 960.0));
                let rgb = [hex(0x9c6a38), hex(0x86b8a0), hex(0x2c443c), hex(0xb9a070)][rng.below(4)];
                e.soft(at, rng.between(20.0, 70.0), rng.between(16.0, 50.0), rgb, 0.5);
            }
        });
    };
    lump(
        e,
        &[
            (-440.0, 200.0),
            (-330.0, 90.0),
            (-150.0, 60.0),
            (60.0, 40.0),
            (220.0, 110.0),
            (290.0, 260.0),
            (270.0, 420.0),
            (330.0, 560.0),
            (250.0, 720.0),
            (90.0, 800.0),
            (-120.0, 780.0),
            (-300.0, 740.0),
            (-400.0, 600.0),
            (-380.0, 420.0),
        ],
    );
    let metal = Matter { base: hex(0x86a48c), light: hex(0xcfe0c8), ..GREEN_BRONZE };
    gear(e, (-70.0, 420.0), 290.0, 52, &metal);
    gear(e, (150.0, 250.0), 96.0, 22, &metal);
    lump(e, &[(250.0, 740.0), (360.0, 660.0), (470.0, 720.0), (484.0, 850.0), (400.0, 950.0), (280.0, 920.0)]);
    gear(e, (372.0, 808.0), 70.0, 18, &metal);
    lump(e, &[(-440.0, 830.0), (-330.0, 790.0), (-180.0, 820.0), (-150.0, 900.0), (-250.0, 960.0), (-410.0, 940.0)]);
    for y in [846.0, 876.0, 906.0] {
        super::marks::lines(
            e,
            [-400.0, y - 15.0, 210.0, 30.0],
            1,
            super::marks::Hand::Capitals,
            super::marks::Cut::Ink(hex(0x22342c)),
        );
    }
}

fn gear(e: &mut Easel, middle: At, radius: f32, teeth: usize, of: &Matter) {
    let mut points = Vec::new();
    for at in 0..teeth {
        let step = 360.0 / teeth as f32;
        let angle = at as f32 * step;
        points.extend([
            polar(middle, radius * 0.94, angle),
            polar(middle, radius, angle + step * 0.5),
            polar(middle, radius * 0.94, angle + step),
        ]);
    }
    points.push(polar(middle, radius * 0.94, 360.0));
    points.extend(arc(middle, radius * 0.76, radius * 0.76, 360.0, 0.0));
    e.body(&points, of);
    for angle in [20.0, 110.0, 200.0, 290.0] {
        let (a, b) = (polar(middle, radius * 0.1, angle), polar(middle, radius * 0.8, angle));
        e.body(&limb(&[(a.0, a.1, radius * 0.2), (b.0, b.1, radius * 0.13)]), of);
    }
    e.body(&ellipse(middle, radius * 0.24, radius * 0.24), of);
    e.dot(middle, radius * 0.09, hex(0x1c2a26));
}

pub(super) fn globe(e: &mut Easel) {
    let middle = (0.0, 400.0);
    for (x, spread) in [(-110.0, -1.0), (110.0, 1.0), (0.0, 0.1)] {
        e.body(
            &limb(&[(x * 0.8, 720.0, 40.0), (x + spread * 90.0, 860.0, 30.0), (x + spread * 130.0, 980.0, 36.0)]),
            &DARK_WOOD,
        );
    }
    e.body(&rounded(-60.0, 700.0, 120.0, 120.0, 30.0), &DARK_WOOD);
    let ball = ellipse(middle, 340.0, 340.0);
    e.fill(&ball, hex(0x5e7f8e));
    e.within(&ball, |e| continents(e, middle));
    let paint = dyed(hex(0xb79a66));
    e.within(&ball, |e| {
        e.soft((240.0, 620.0), 400.0, 400.0, hex(0x20140a), 0.75);
        e.soft((-130.0, 250.0), 200.0, 180.0, hex(0xfff2cc), 0.55);
        e.rounded(&ball, 640.0, &paint);
    });
    e.wire(&arc(middle, 362.0, 362.0, -80.0, 100.0), &BRASS, 20.0);
    e.wire(&arc(middle, 362.0, 362.0, 100.0, 280.0), &BRASS, 20.0);
    for y in [36.0, 764.0] {
        e.bead((0.0, y), 20.0, &BRASS);
    }
    let ring = {
        let mut points = arc((0.0, 420.0), 440.0, 80.0, 0.0, 180.0);
        points.extend(arc((0.0, 420.0), 366.0, 52.0, 180.0, 0.0));
        points
    };
    e.body(&ring, &BRASS);
    for at in 0..25 {
        let angle = at as f32 * 7.5;
        let (x, y) = (angle.to_radians().cos(), angle.to_radians().sin());
        e.line(&[(x * 380.0, 420.0 + y * 57.0), (x * 426.0, 420.0 + y * 75.0)], BRASS.dark, 4.0);
    }
}

/// Europe, Africa and the east as they were thought before the western voyages: only sea and islands between.
fn continents(e: &mut Easel, (x, y): At) {
    let land = [
        blob(&[
            (x - 60.0, y - 210.0),
            (x + 20.0, y - 240.0),
            (x + 130.0, y - 200.0),
            (x + 200.0, y - 110.0),
            (x + 110.0, y - 96.0),
            (x + 60.0, y - 80.0),
            (x + 10.0, y - 110.0),
            (x - 40.0, y - 70.0),
            (x - 90.0, y - 90.0),
            (x - 76.0, y - 150.0),
        ]),
        blob(&[
            (x - 110.0, y - 50.0),
            (x - 20.0, y - 70.0),
            (x + 90.0, y - 40.0),
            (x + 150.0, y + 30.0),
            (x + 110.0, y + 130.0),
            (x + 70.0, y + 230.0),
            (x + 20.0, y + 250.0),
            (x - 10.0, y + 130.0),
            (x - 60.0, y + 70.0),
            (x - 130.0, y + 40.0),
            (x - 146.0, y - 10.0),
        ]),
        blob(&[
            (x + 220.0, y - 180.0),
            (x + 330.0, y - 200.0),
            (x + 340.0, y + 60.0),
            (x + 270.0, y + 20.0),
            (x + 230.0, y - 60.0),
        ]),
        blob(&[(x - 320.0, y - 30.0), (x - 270.0, y - 40.0), (x - 256.0, y + 10.0), (x - 300.0, y + 30.0)]),
    ];
    for shape in &land {
        e.fill(shape, hex(0xc3a668));
        e.rim(shape, hex(0x6b4c26), 5.0);
    }
    let mut rng = e.rng("islands");
    for _ in 0..9 {
        let at = (x + rng.between(-290.0, -150.0), y + rng.between(-170.0, 210.0));
        e.fill(&ellipse(at, rng.between(7.0, 17.0), rng.between(6.0, 12.0)), hex(0xb0583a));
    }
    for at in -4_i32..=4 {
        let bend = at as f32 * 80.0;
        e.trace(&smooth(&[(x, y - 340.0), (x + bend, y), (x, y + 340.0)]), hex(0x3a2c1c), 2.6, 0.5);
        e.trace(
            &smooth(&[(x - 340.0, y + bend), (x, y + bend + 24.0), (x + 340.0, y + bend)]),
            hex(0x3a2c1c),
            2.6,
            0.5,
        );
    }
    for (dx, dy) in [(20.0, -160.0), (60.0, 40.0), (290.0, -100.0), (20.0, 120.0)] {
        e.line(&[(x + dx, y + dy), (x + dx, y + dy - 28.0)], hex(0x8a2a22), 4.0);
        e.fill(&[(x + dx, y + dy - 28.0), (x + dx + 22.0, y + dy - 22.0), (x + dx, y + dy - 14.0)], hex(0x2f5a8e));
    }
}

pub(super) fn hen_egg(e: &mut Easel) {
    let white = Matter { base: hex(0xf3efe6), light: WHITE, dark: hex(0xb9ae9c), shine: 0.9, grain: Grain::None };
    let half = |e: &mut Easel, place: At, turn: f32| {
        e.at(place, (1.0, 1.0), turn, |e| {
            let mut cup = arc((0.0, 0.0), 236.0, 300.0, 0.0, 180.0);
            cup.extend(arc((0.0, 0.0), 236.0, 60.0, 180.0, 0.0));
            e.body(&cup, &white);
            let rim = ellipse((0.0, 0.0), 236.0, 60.0);
            e.body(&rim, &GOLD);
            e.fill(&ellipse((0.0, 0.0), 214.0, 48.0), hex(0xd8a63c));
            e.within(&ellipse((0.0, 0.0), 214.0, 48.0), |e| e.soft((0.0, -20.0), 200.0, 40.0, hex(0x6a4410), 0.7));
        });
    };
    half(e, (-236.0, 600.0), 6.0);
    half(e, (246.0, 590.0), -8.0);
    // The yolk stands open in the one half, the hen before the other.
    e.body(&ellipse((-236.0, 540.0), 140.0, 136.0), &Matter { base: hex(0xe0a526), ..GOLD });
    e.soft((-280.0, 480.0), 44.0, 34.0, WHITE, 0.8);
    e.groove(&arc((-236.0, 540.0), 140.0, 40.0, 10.0, 170.0), &GOLD, 5.0);
    let hen = blob(&[
        (190.0, 420.0),
        (150.0, 330.0),
        (170.0, 250.0),
        (220.0, 226.0),
        (260.0, 260.0),
        (270.0, 340.0),
        (350.0, 380.0),
        (430.0, 310.0),
        (456.0, 380.0),
        (420.0, 500.0),
        (330.0, 560.0),
        (230.0, 550.0),
        (180.0, 500.0),
    ]);
    e.body(&hen, &GOLD);
    e.fill(
        &blob(&[
            (196.0, 232.0),
            (186.0, 196.0),
            (206.0, 206.0),
            (216.0, 182.0),
            (232.0, 202.0),
            (250.0, 190.0),
            (248.0, 234.0),
            (220.0, 226.0),
        ]),
        hex(0xb0282a),
    );
    e.fill(&[(164.0, 268.0), (128.0, 288.0), (168.0, 296.0)], hex(0x8a5a14));
    e.fill(&blob(&[(166.0, 300.0), (182.0, 300.0), (186.0, 340.0), (170.0, 344.0)]), hex(0xb0282a));
    e.dot((196.0, 268.0), 11.0, hex(0x8c1c22));
    e.dot((196.0, 268.0), 5.0, BLACK);
    for row in 0..4 {
        for at in 0..5 {
            let (x, y) = (230.0 + at as f32 * 36.0 + (row % 2) as f32 * 18.0, 400.0 + row as f32 * 32.0);
            e.groove(&arc((x, y), 18.0, 17.0, 10.0, 170.0), &GOLD, 4.0);
        }
    }
    e.bump(&leaf((240.0, 440.0), (390.0, 470.0), 110.0), &GOLD, 6.0);
    for at in 0..3 {
        e.groove(
            &smooth(&[(270.0, 430.0 + at as f32 * 20.0), (330.0, 440.0 + at as f32 * 20.0), (376.0, 464.0)]),
            &GOLD,
            4.0,
        );
    }
}
