//! Crowns and a brooch.

use super::easel::Easel;
use super::matter::{EMERALD, GOLD, JADE, Matter, PEARL, RUBY, SAPPHIRE, SILVER};
use super::shape::{blob, both, polar, rounded, spiral};
use crate::colour::{BLACK, WHITE, hex};
use crate::figures::pen::{At, arc, ellipse, smooth};

/// A stone in its setting.
fn gem(e: &mut Easel, at: At, (rx, ry): At, of: &Matter) {
    e.fill(&ellipse((at.0 + 3.0, at.1 + 4.0), rx + 6.0, ry + 6.0), GOLD.dark);
    e.body(&ellipse(at, rx + 5.0, ry + 5.0), &GOLD);
    e.body(&ellipse(at, rx, ry), of);
    e.veil(&ellipse((at.0 - rx * 0.3, at.1 - ry * 0.36), rx * 0.3, ry * 0.22), WHITE, 0.8);
}

pub(super) fn imperial_crown(e: &mut Easel) {
    // Eight plates with round tops; five face us. The back ones stand behind, the arch springs from brow to nape.
    for x in [-250.0, 0.0, 250.0] {
        let back = both(&[(0.0, 400.0), (90.0, 420.0), (112.0, 480.0), (112.0, 700.0), (0.0, 720.0)]);
        let back: Vec<At> = back.iter().map(|&(px, py)| (px + x, py)).collect();
        e.body(&back, &Matter { base: GOLD.dark, light: GOLD.base, ..GOLD });
    }
    let arch = {
        let mut points = arc((0.0, 540.0), 300.0, 300.0, 180.0, 360.0);
        points.extend(arc((0.0, 540.0), 246.0, 246.0, 360.0, 180.0));
        points
    };
    e.body(&arch, &GOLD);
    for at in 0..21 {
        let angle = 188.0 + at as f32 * 8.2;
        e.bead(polar((0.0, 540.0), 291.0, angle), 9.0, &PEARL);
        e.bead(polar((0.0, 540.0), 255.0, angle), 9.0, &PEARL);
    }
    let plates = [(-330.0, 0.42), (330.0, 0.42), (-204.0, 0.78), (204.0, 0.78), (0.0, 1.0)];
    for (number, (x, flat)) in plates.into_iter().enumerate() {
        e.at((x, 0.0), (flat, 1.0), 0.0, |e| plate(e, number));
    }
    cross_of_the_crown(e);
}

fn plate(e: &mut Easel, number: usize) {
    let edge = both(&[
        (0.0, 400.0),
        (86.0, 420.0),
        (126.0, 500.0),
        (128.0, 620.0),
        (128.0, 900.0),
        (60.0, 924.0),
        (0.0, 928.0),
    ]);
    e.body(&edge, &GOLD);
    if number == 2 || number == 3 {
        // A picture in enamel.
        let field = both(&[(0.0, 500.0), (60.0, 512.0), (80.0, 560.0), (80.0, 820.0), (0.0, 830.0)]);
        e.fill(&field, hex(0x2f4f9e));
        e.within(&field, |e| {
            e.fill(&both(&[(0.0, 620.0), (40.0, 640.0), (56.0, 840.0), (0.0, 840.0)]), hex(0xa8342c));
            e.fill(&both(&[(0.0, 650.0), (16.0, 660.0), (22.0, 840.0), (0.0, 840.0)]), hex(0x3f9a70));
            e.dot((0.0, 596.0), 44.0, hex(0xe8c25a));
            e.dot((0.0, 598.0), 28.0, hex(0xe7c4a0));
            e.dot((-9.0, 594.0), 4.0, BLACK);
            e.dot((9.0, 594.0), 4.0, BLACK);
        });
        e.rim(&field, GOLD.light, 7.0);
        for at in 0..10 {
            e.bead((-104.0, 530.0 + at as f32 * 38.0), 12.0, &PEARL);
            e.bead((104.0, 530.0 + at as f32 * 38.0), 12.0, &PEARL);
        }
        return;
    }
    for row in 0..5 {
        for column in -1_i32..=1 {
            let at = (column as f32 * 76.0, 530.0 + row as f32 * 82.0);
            let of = [&SAPPHIRE, &EMERALD, &RUBY][((row + column.unsigned_abs() as i32 + number as i32) % 3) as usize];
            if (row + column) % 2 == 0 {
                gem(e, at, (26.0, 30.0), of);
            } else {
                e.bead(at, 20.0, &PEARL);
            }
        }
    }
    gem(e, (0.0, 456.0), (24.0, 26.0), &SAPPHIRE);
    for y in [490.0, 572.0, 654.0, 736.0, 818.0, 892.0] {
        for x in [-110.0, -38.0, 38.0, 110.0] {
            e.bead((x, y), 9.0, &PEARL);
        }
    }
}

fn cross_of_the_crown(e: &mut Easel) {
    let arm = |x: f32, y: f32, w: f32, h: f32| rounded(x - w / 2.0, y - h / 2.0, w, h, 10.0);
    e.body(&arm(0.0, 270.0, 84.0, 300.0), &GOLD);
    e.body(&arm(0.0, 230.0, 240.0, 84.0), &GOLD);
    e.fill(&arm(0.0, 270.0, 70.0, 286.0), GOLD.base);
    for (at, of) in [
        ((0.0, 230.0), &SAPPHIRE),
        ((-82.0, 230.0), &RUBY),
        ((82.0, 230.0), &RUBY),
        ((0.0, 156.0), &EMERALD),
        ((0.0, 312.0), &EMERALD),
        ((0.0, 380.0), &SAPPHIRE),
    ] {
        gem(e, at, (22.0, 22.0), of);
    }
    for at in [(-42.0, 190.0), (42.0, 190.0), (-42.0, 270.0), (42.0, 270.0)] {
        e.bead(at, 11.0, &PEARL);
    }
}

pub(super) fn silla_crown(e: &mut Easel) {
    let comma = |e: &mut Easel, (x, y): At| {
        let bead = blob(&[
            (x - 4.0, y),
            (x + 13.0, y + 4.0),
            (x + 17.0, y + 24.0),
            (x + 6.0, y + 42.0),
            (x - 12.0, y + 44.0),
            (x + 2.0, y + 30.0),
            (x - 11.0, y + 18.0),
        ]);
        e.line(&[(x, y - 14.0), (x, y)], GOLD.dark, 3.0);
        e.body(&bead, &JADE);
    };
    for side in [-1.0, 1.0] {
        let antler =
            smooth(&[(side * 230.0, 730.0), (side * 300.0, 480.0), (side * 420.0, 260.0), (side * 440.0, 90.0)]);
        e.wire(&antler, &GOLD, 32.0);
        for (x, y) in [(310.0, 470.0), (366.0, 350.0), (420.0, 240.0)] {
            e.wire(
                &smooth(&[(side * x, y), (side * (x - 70.0), y - 40.0), (side * (x - 76.0), y - 96.0)]),
                &GOLD,
                22.0,
            );
            comma(e, (side * (x - 40.0), y - 8.0));
        }
        comma(e, (side * 430.0, 130.0));
    }
    // Three uprights, each a tree of square branches.
    for x in [-150.0, 0.0, 150.0] {
        e.wire(&[(x, 730.0), (x, 70.0)], &GOLD, 34.0);
        e.body(
            &both(&[(0.0, 16.0), (26.0, 50.0), (14.0, 84.0), (0.0, 90.0)])
                .iter()
                .map(|&(px, py)| (px + x, py))
                .collect::<Vec<_>>(),
            &GOLD,
        );
        for y in [540.0, 380.0, 220.0] {
            for side in [-1.0, 1.0] {
                e.wire(&[(x, y), (x + side * 58.0, y), (x + side * 58.0, y - 92.0)], &GOLD, 22.0);
                e.body(&ellipse((x + side * 58.0, y - 104.0), 17.0, 17.0), &GOLD);
                comma(e, (x + side * 36.0, y + 16.0));
            }
            e.bead((x, y - 60.0), 13.0, &GOLD);
        }
    }
    let band = {
        let mut points = arc((0.0, 690.0), 330.0, 84.0, 0.0, 180.0);
        points.extend(arc((0.0, 800.0), 330.0, 84.0, 180.0, 0.0));
        points
    };
    e.body(&band, &GOLD);
    for at in 0..13 {
        let (x, y) = polar((0.0, 0.0), 1.0, 12.0 + at as f32 * 13.0);
        e.bead((x * 322.0, 742.0 + y * 84.0), 12.0, &GOLD);
        if at % 2 == 0 {
            comma(e, (x * 316.0, 772.0 + y * 80.0));
        }
    }
    for x in [-306.0, 306.0] {
        for at in 0..9 {
            e.bead((x, 790.0 + at as f32 * 22.0), 10.0, &GOLD);
        }
        comma(e, (x, 976.0 - 30.0));
    }
}

pub(super) fn tara_brooch(e: &mut Easel) {
    e.at((0.0, 0.0), (1.0, 1.0), 0.0, |e| {
        let pin = [(-16.0, 60.0), (16.0, 60.0), (13.0, 700.0), (0.0, 996.0), (-13.0, 700.0)];
        e.body(&pin, &SILVER);
    });
    let mut ring = arc((0.0, 330.0), 310.0, 310.0, 0.0, 360.0);
    ring.extend(arc((0.0, 300.0), 196.0, 196.0, 360.0, 0.0));
    let gilt = Matter { base: hex(0xc9a45a), light: hex(0xf4e3b0), dark: hex(0x7a5a24), ..GOLD };
    e.body(&ring, &gilt);
    let rng_ring = |r: f32, e: &mut Easel| e.wire(&arc((0.0, 330.0), r, r, 0.0, 360.0), &SILVER, 9.0);
    rng_ring(302.0, e);
    e.wire(&arc((0.0, 300.0), 200.0, 200.0, 0.0, 360.0), &SILVER, 9.0);
    for at in 0..22 {
        let angle = -60.0 + at as f32 * 15.0 + 180.0;
        if (40.0..140.0).contains(&(angle.rem_euclid(360.0))) {
            continue;
        }
        let (x, y) = polar((0.0, 316.0), 254.0, angle);
        e.wire(&spiral((x, y), 24.0, 1.8, angle), &GOLD, 5.0);
    }
    // The lower half is a broad plate of panels.
    let plate = {
        let mut points = arc((0.0, 330.0), 300.0, 300.0, 15.0, 165.0);
        points.extend(arc((0.0, 330.0), 120.0, 120.0, 165.0, 15.0));
        points
    };
    e.body(&plate, &gilt);
    e.edge(&plate, SILVER.light, 7.0, 1.0);
    for row in 0..3 {
        let r = 150.0 + row as f32 * 54.0;
        for at in 0..(5 + row * 2) {
            let angle = 24.0 + 132.0 * (at as f32 + 0.5) / (5 + row * 2) as f32;
            let (x, y) = polar((0.0, 330.0), r, angle);
            e.wire(&spiral((x, y), 21.0, 2.0, angle), &GOLD, 4.6);
        }
        e.trace(&arc((0.0, 330.0), r + 27.0, r + 27.0, 17.0, 163.0), SILVER.light, 5.0, 0.9);
    }
    for (angle, of) in
        [(20.0, &RUBY), (90.0, &SAPPHIRE), (160.0, &RUBY), (200.0, &EMERALD), (340.0, &EMERALD), (270.0, &RUBY)]
    {
        gem(e, polar((0.0, 330.0), 268.0, angle), (22.0, 22.0), of);
    }
    let head = both(&[(0.0, 10.0), (70.0, 20.0), (60.0, 90.0), (26.0, 140.0), (0.0, 150.0)]);
    e.body(&head, &gilt);
    e.wire(&spiral((0.0, 64.0), 32.0, 2.0, 0.0), &GOLD, 5.0);
}
