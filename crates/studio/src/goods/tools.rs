//! Goods of the desk and the workshop.

use super::kitchen::bar;
use crate::colour::{BLACK, Rgb, WHITE, hex};
use crate::vessels::bench::{At, Bench, arc, corners, disc, smooth};
use std::f32::consts::{PI, TAU};

pub(super) const STEEL: Rgb = hex(0xb4bec6);

pub(super) fn pencil(b: &mut Bench, hue: Rgb) {
    bar(b, 38.0, 0.0, -840.0, hue);
    b.fill(&[(-38.0, -840.0), (38.0, -840.0), (0.0, -1000.0)], hex(0xf2d9ae));
    b.fill(&[(-13.0, -945.0), (13.0, -945.0), (0.0, -1000.0)], hue.lighter(-0.25));
}

pub(super) fn fountain_pen(b: &mut Bench, hue: Rgb) {
    bar(b, 42.0, 0.0, -620.0, hue);
    b.block([-48.0, -1000.0, 96.0, 410.0], 40.0, hue.lighter(-0.06));
    b.block([-48.0, -640.0, 96.0, 34.0], 6.0, hex(0xd9b04a));
    b.line(&[(24.0, -960.0), (24.0, -700.0)], hex(0xe9c765), 17.0);
    b.oval((24.0, -700.0), 14.0, 14.0, hex(0xe9c765));
}

pub(super) fn paintbrush(b: &mut Bench, hue: Rgb) {
    bar(b, 24.0, 0.0, -660.0, hue);
    bar(b, 38.0, -640.0, -790.0, STEEL);
    b.fill(
        &smooth(&[(-38.0, -780.0), (-46.0, -880.0), (0.0, -1000.0), (46.0, -880.0), (38.0, -780.0), (-38.0, -780.0)]),
        hex(0x7a5636),
    );
    b.fill(&smooth(&[(-34.0, -900.0), (0.0, -1000.0), (34.0, -900.0), (0.0, -880.0), (-34.0, -900.0)]), hue);
}

pub(super) fn ruler(b: &mut Bench, hue: Rgb) {
    b.block([-62.0, -1000.0, 124.0, 1000.0], 8.0, hue);
    for k in 0..24 {
        let y = -975.0 + k as f32 * 42.0;
        b.line(&[(-60.0, y), (if k % 5 == 0 { 0.0 } else { -26.0 }, y)], hex(0x4a3420), 8.0);
    }
}

pub(super) fn scissors(b: &mut Bench, hue: Rgb) {
    for hand in [-1.0, 1.0] {
        b.fill(
            &[(hand * -8.0, 0.0), (hand * 46.0, -560.0), (hand * -30.0, -600.0)],
            STEEL.lighter(if hand < 0.0 { 0.05 } else { -0.05 }),
        );
        b.line(&[(hand * 8.0, -560.0), (hand * 70.0, -720.0)], hue, 54.0);
        b.line(&disc((hand * 86.0, -850.0), 68.0, 110.0), hue.lighter(if hand < 0.0 { 0.03 } else { -0.03 }), 42.0);
    }
    b.oval((0.0, -560.0), 20.0, 20.0, hex(0x6b747b));
}

pub(super) fn quill(b: &mut Bench, hue: Rgb) {
    b.line(&smooth(&[(0.0, 0.0), (10.0, -500.0), (60.0, -980.0)]), hex(0xcfc4a8), 15.0);
    let vane = smooth(&[
        (6.0, -330.0),
        (-90.0, -520.0),
        (-70.0, -800.0),
        (70.0, -1000.0),
        (130.0, -800.0),
        (100.0, -520.0),
        (6.0, -330.0),
    ]);
    b.fill(&vane, hue.lighter(-0.03));
    for k in 0..9 {
        let y = -400.0 - k as f32 * 62.0;
        let x = 8.0 + k as f32 * 5.0;
        b.line(&[(x, y), (x - 74.0, y - 74.0)], hue.lighter(-0.14), 6.0);
        b.line(&[(x, y), (x + 70.0, y - 74.0)], hue.lighter(-0.14), 6.0);
    }
    b.line(&smooth(&[(6.0, -330.0), (16.0, -600.0), (66.0, -985.0)]), hex(0xcfc4a8), 11.0);
}

pub(super) fn toothbrush(b: &mut Bench, hue: Rgb) {
    bar(b, 30.0, 0.0, -700.0, hue);
    b.block([-34.0, -1000.0, 68.0, 320.0], 30.0, hue);
    for k in 0..6 {
        b.block([30.0, -980.0 + k as f32 * 46.0, 62.0, 36.0], 6.0, if k % 2 == 0 { WHITE } else { hex(0xbfe3f2) });
    }
}

pub(super) fn comb(b: &mut Bench, hue: Rgb) {
    b.block([-80.0, -1000.0, 70.0, 1000.0], 24.0, hue);
    for k in 0..24 {
        b.block([-30.0, -990.0 + k as f32 * 41.0, 108.0, 22.0], 8.0, hue.lighter(0.04));
    }
}

pub(super) fn magnifier(b: &mut Bench, hue: Rgb) {
    bar(b, 38.0, 0.0, -600.0, hue);
    bar(b, 24.0, -590.0, -690.0, STEEL);
    b.oval((0.0, -835.0), 160.0, 160.0, hex(0x8f999f));
    b.oval((0.0, -835.0), 132.0, 132.0, hex(0xcfe8f2));
    b.line(&arc((0.0, -835.0), 96.0, 96.0, 3.3, 4.4), WHITE.alpha(0.95), 22.0);
}

pub(super) fn knitting_needle(b: &mut Bench, hue: Rgb) {
    bar(b, 17.0, 0.0, -930.0, hue);
    b.oval((0.0, -952.0), 46.0, 46.0, hue.lighter(-0.06));
    b.oval((-12.0, -966.0), 14.0, 14.0, WHITE.alpha(0.7));
}

pub(super) fn crochet(b: &mut Bench, hue: Rgb) {
    bar(b, 20.0, 0.0, -900.0, hue);
    b.line(&smooth(&[(0.0, -890.0), (2.0, -970.0), (-20.0, -990.0), (-30.0, -950.0)]), hue.lighter(-0.08), 19.0);
    b.block([-28.0, -520.0, 56.0, 120.0], 16.0, hue.lighter(0.08));
}

pub(super) fn letter_opener(b: &mut Bench, hue: Rgb) {
    bar(b, 30.0, 0.0, -600.0, STEEL);
    b.block([-60.0, -640.0, 120.0, 44.0], 18.0, hue);
    b.block([-36.0, -960.0, 72.0, 330.0], 26.0, hue.lighter(-0.04));
    b.oval((0.0, -958.0), 44.0, 42.0, hue);
    for y in [-880.0, -800.0, -720.0] {
        b.line(&[(-34.0, y + 14.0), (34.0, y - 14.0)], hue.lighter(-0.16), 10.0);
    }
}

pub(super) fn screwdriver(b: &mut Bench, hue: Rgb) {
    bar(b, 22.0, 0.0, -620.0, STEEL);
    b.block([-62.0, -1000.0, 124.0, 400.0], 50.0, hue);
    for x in [-34.0, 0.0, 34.0] {
        b.line(&[(x, -950.0), (x, -660.0)], hue.lighter(-0.16), 12.0);
    }
    b.block([-40.0, -630.0, 80.0, 40.0], 10.0, hex(0x3a3a3f));
}

pub(super) fn chisel(b: &mut Bench, hue: Rgb) {
    bar(b, 42.0, -380.0, -1000.0, STEEL);
    b.fill(&[(-42.0, -930.0), (42.0, -930.0), (42.0, -1000.0), (-42.0, -1000.0)], hex(0xe3eaef));
    b.block([-54.0, -420.0, 108.0, 420.0], 26.0, hue);
}

pub(super) fn spanner(b: &mut Bench, hue: Rgb) {
    bar(b, 40.0, 0.0, -800.0, hue);
    b.oval((0.0, -850.0), 100.0, 110.0, hue);
    b.fill(&[(-34.0, -880.0), (34.0, -880.0), (50.0, -1000.0), (-50.0, -1000.0)], hue.lighter(0.28));
    for hand in [-1.0, 1.0] {
        b.fill(&[(hand * 36.0, -880.0), (hand * 98.0, -860.0), (hand * 92.0, -960.0), (hand * 52.0, -1000.0)], hue);
    }
}

pub(super) fn thermometer(b: &mut Bench, hue: Rgb) {
    b.block([-42.0, -1000.0, 84.0, 1000.0], 42.0, hex(0xe9f3f7));
    b.block([-42.0, -1000.0, 84.0, 1000.0], 42.0, hex(0x9fb8c4).alpha(0.35));
    b.line(&[(0.0, 0.0), (0.0, -720.0)], hue, 24.0);
    for k in 0..9 {
        let y = -930.0 + k as f32 * 90.0;
        b.line(&[(14.0, y), (38.0, y)], hex(0x4a5560), 7.0);
    }
}

pub(super) fn wand(b: &mut Bench, hue: Rgb) {
    bar(b, 34.0, 0.0, -1000.0, hue);
    b.fill(&corners([-34.0, -1000.0, 34.0, -840.0]), hex(0xfaf7f0));
    for (x, y, r) in [(-90.0, -940.0, 30.0), (96.0, -880.0, 36.0), (74.0, -990.0, 22.0)] {
        star(b, (x, y), r, hex(0xf5c52f));
    }
}

fn star(b: &mut Bench, (x, y): At, r: f32, hue: Rgb) {
    let points: Vec<At> = (0..10)
        .map(|k| {
            let (angle, q) = (k as f32 / 10.0 * TAU - PI / 2.0, if k % 2 == 0 { r } else { r * 0.45 });
            (x + angle.cos() * q, y + angle.sin() * q)
        })
        .collect();
    b.fill(&points, hue);
}

pub(super) fn windmill(b: &mut Bench, hue: Rgb) {
    bar(b, 18.0, 0.0, -800.0, hex(0xf2ece0));
    for k in 0..4 {
        let angle = k as f32 * PI / 2.0 + 0.35;
        let at = |a: f32, r: f32| ((angle + a).cos() * r, -790.0 + (angle + a).sin() * r);
        b.fill(&[(0.0, -790.0), at(0.0, 200.0), at(0.75, 150.0)], if k % 2 == 0 { hue } else { hue.mix(WHITE, 0.5) });
        b.fill(&[(0.0, -790.0), at(0.75, 150.0), at(0.6, 84.0)], hue.lighter(-0.14));
    }
    b.oval((0.0, -790.0), 28.0, 28.0, hex(0xf5c52f));
}

pub(super) fn recorder(b: &mut Bench, hue: Rgb) {
    bar(b, 42.0, 0.0, -860.0, hue);
    b.fill(&[(-42.0, -850.0), (42.0, -850.0), (26.0, -1000.0), (-18.0, -1000.0)], hue.lighter(-0.05));
    b.block([-50.0, -790.0, 100.0, 34.0], 8.0, hex(0xf2e6cc));
    b.block([-22.0, -880.0, 44.0, 40.0], 4.0, hue.lighter(-0.25));
    for k in 0..6 {
        b.oval((-4.0, -690.0 + k as f32 * 86.0), 14.0, 14.0, BLACK.alpha(0.8));
    }
}

pub(super) fn lollipop(b: &mut Bench, hue: Rgb) {
    bar(b, 18.0, 0.0, -720.0, hex(0xf7f2ea));
    b.oval((0.0, -850.0), 148.0, 148.0, hue);
    let swirl: Vec<At> = (0..44)
        .map(|k| {
            let t = k as f32 / 43.0;
            let angle = t * 15.0;
            (angle.cos() * 130.0 * t, -850.0 + angle.sin() * 130.0 * t)
        })
        .collect();
    b.line(&swirl, WHITE.alpha(0.85), 26.0);
}

pub(super) fn candy_cane(b: &mut Bench, hue: Rgb) {
    let mut cane: Vec<At> = vec![(-80.0, 0.0), (-80.0, -860.0)];
    cane.extend(arc((15.0, -865.0), 95.0, 100.0, PI, TAU));
    cane.push((110.0, -780.0));
    b.line(&cane, hex(0xfaf6f0), 74.0);
    for k in 0..10 {
        let y = -40.0 - k as f32 * 92.0;
        b.line(&[(-112.0, y + 16.0), (-48.0, y - 30.0)], hue, 28.0);
    }
    for angle in [3.7_f32, 4.4, 5.1, 5.9] {
        let (c, s) = (angle.cos(), angle.sin());
        b.line(&[(15.0 + c * 62.0, -865.0 + s * 66.0), (15.0 + c * 130.0, -865.0 + s * 134.0)], hue, 26.0);
    }
}

pub(super) fn sparkler(b: &mut Bench, hue: Rgb) {
    bar(b, 11.0, 0.0, -860.0, hue);
    b.soft((0.0, -850.0), 210.0, 210.0, hex(0xffd86a), 0.85);
    for k in 0..22 {
        let angle = k as f32 / 22.0 * TAU;
        let r = if k % 2 == 0 { 165.0 } else { 105.0 };
        let tip = (angle.cos() * r, -850.0 + angle.sin() * r);
        b.line(&[(angle.cos() * 26.0, -850.0 + angle.sin() * 26.0), tip], hex(0xffb02f), 9.0);
        b.oval(tip, 10.0, 10.0, hex(0xfff3c0));
    }
    b.oval((0.0, -850.0), 34.0, 34.0, hex(0xfffbe6));
}

pub(super) fn incense(b: &mut Bench, hue: Rgb) {
    bar(b, 12.0, 0.0, -620.0, hue);
    b.oval((0.0, -622.0), 19.0, 24.0, hex(0xf0602f));
    let smoke = smooth(&[(0.0, -650.0), (40.0, -740.0), (-36.0, -830.0), (30.0, -920.0), (-10.0, -1000.0)]);
    b.line(&smoke, hex(0xf4f4f4).alpha(0.8), 30.0);
    b.line(&smoke, hex(0xb9bcc2).alpha(0.8), 15.0);
}
