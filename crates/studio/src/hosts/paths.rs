//! Hosts whose text runs along a path: roads, rivers, trails, tails, rims.

mod ivy_vine_on;
mod snail_on;

use super::easel::{Easel, arc, joined};
use super::warp::{At, Course};
use super::{Host, host};
use crate::colour::{BLACK, Rgb, WHITE, hex};
use crate::studio::Refusal;
use ivy_vine_on::*;
use snail_on::*;
use std::f32::consts::TAU;

type Done = Result<(), Refusal>;

pub(super) static HOSTS: &[Host] = &[
    host("arched_bridge", 0.5, arched_bridge),
    host("biplane_trail", 0.86, biplane_trail),
    host("boomerang", 0.72, boomerang),
    host("clothes_line", 0.66, clothes_line),
    host("crescent_moon", 0.9, crescent_moon),
    host("ferris_wheel", 0.86, ferris_wheel),
    host("fishing_line", 0.62, fishing_line),
    host("garden_hose", 0.34, garden_hose),
    host("hilltop", 0.62, hilltop),
    host("ivy_vine", 0.78, ivy_vine),
    host("kite", 0.86, kite),
    host("octopus_arm", 0.6, octopus_arm),
    host("railway_track", 0.36, railway_track),
    host("rainbow", 0.72, rainbow),
    host("river_from_above", 0.26, river_from_above),
    host("roller_coaster", 0.78, roller_coaster),
    host("ski_track", 0.3, ski_track),
    host("snail", 0.4, snail),
    host("steam_curl", 0.7, steam_curl),
    host("whale_back", 0.5, whale_back),
    host("winding_road", 0.28, winding_road),
];

/// A broad band along a course: its edge, its body and, where it has one, its middle line.
fn band(easel: &mut Easel, course: &Course, width: f32, edge: Rgb, body: Rgb) {
    let points = course.points().to_vec();
    easel.line(&points, edge, width + 14.0);
    easel.line(&points, body, width);
}

fn arched_bridge(easel: &mut Easel) -> Done {
    let stone = hex(easel.rng("stone").pick(&[0xa9a195, 0xb5a48c, 0x9d9a98]));
    let water = hex(0x6fb2cf);
    easel.rect(-600.0, 800.0, 2200.0, 260.0, water);
    let mut rng = easel.rng("ripples");
    for _ in 0..26 {
        let (x, y, w) = (rng.between(-500.0, 1400.0), rng.between(820.0, 990.0), rng.between(40.0, 120.0));
        easel.line(&[(x, y), (x + w, y)], WHITE.alpha(0.4), 4.0);
    }
    let deck: Vec<At> = (0..=60)
        .map(|at| at as f32 / 60.0)
        .map(|t| (-40.0 + 1080.0 * t, 420.0 - 150.0 * (t * std::f32::consts::PI).sin()))
        .collect();
    let mut wall = deck.clone();
    wall.extend([(1040.0, 860.0), (-40.0, 860.0)]);
    easel.poly(&wall, stone);
    // Courses of stone follow the deck.
    for row in 0..9 {
        let dy = 40.0 + row as f32 * 46.0;
        let line: Vec<At> = deck.iter().map(|(x, y)| (*x, y + dy + (row as f32) * (420.0 - y) * 0.1)).collect();
        easel.line(&line, stone.lighter(-0.07), 3.0);
        for at in 0..13 {
            let (x, y) = line[(at * 5 + (row % 2) * 2).min(60)];
            easel.line(&[(x, y), (x, y + 46.0)], stone.lighter(-0.06), 3.0);
        }
    }
    let arch = arc((500.0, 862.0), 372.0, 400.0, 180.0, 360.0);
    easel.poly(&arch, hex(0x9fcfdf));
    easel.rect(128.0, 800.0, 744.0, 66.0, water);
    easel.soft((500.0, 870.0), 330.0, 60.0, hex(0x2f6f8f), 0.35);
    // Wedge stones round the arch, on which the text stands.
    easel.line(&arc((500.0, 862.0), 432.0, 458.0, 182.0, 358.0), stone.lighter(0.08), 112.0);
    for at in 0..=26 {
        let turn = (184.0 + 172.0 * at as f32 / 26.0_f32).to_radians();
        let at = |r: f32, q: f32| (500.0 + r * turn.cos(), 862.0 + q * turn.sin());
        easel.line(&[at(378.0, 406.0), at(486.0, 512.0)], stone.lighter(-0.02), 3.0);
    }
    easel.line(&arc((500.0, 862.0), 374.0, 402.0, 180.0, 360.0), stone.lighter(-0.2), 7.0);
    easel.line(&deck, stone.lighter(0.1), 30.0);
    let course = Course::new(arc((500.0, 862.0), 398.0, 424.0, 186.0, 354.0));
    if let Some(path) = easel.along(&course, "RobotoSlab_700Bold", (0.04, 0.96), 88.0, 0.0)? {
        easel.write(&path, hex(0x3a3129), stone.lighter(0.08));
    }
    Ok(())
}

fn biplane_trail(easel: &mut Easel) -> Done {
    let points = [(40.0, 560.0), (170.0, 620.0), (330.0, 560.0), (480.0, 440.0), (620.0, 360.0), (760.0, 330.0)];
    let course = Course::smooth(&points);
    let mut rng = easel.rng("smoke");
    // The smoke spreads and thins out behind the plane.
    for layer in [0.0_f32, 1.0] {
        let mut far = 0.0;
        while far < course.length() {
            let (x, y) = course.place(far);
            let t = far / course.length();
            let r = 96.0 - 34.0 * t;
            let (dx, dy) = (rng.between(-0.3, 0.3) * r, rng.between(-0.35, 0.35) * r);
            let tone = if layer < 0.5 { hex(0xdfe6ee) } else { WHITE };
            easel.oval((x + dx, y + dy + (1.0 - layer) * 16.0), r * 0.72, r * 0.66, tone.alpha(0.96));
            far += 20.0;
        }
    }
    let red = easel.main(&[0xd1433f, 0x2f6fb5, 0xe2a33c, 0x2f8f5a]);
    let dark = red.lighter(-0.16);
    let (x, y) = (840.0, 300.0);
    easel.poly(&[(x - 110.0, y + 8.0), (x - 150.0, y - 64.0), (x - 108.0, y - 58.0), (x - 70.0, y - 6.0)], dark);
    easel.blob(
        &[
            (x - 128.0, y + 12.0),
            (x - 40.0, y - 34.0),
            (x + 70.0, y - 40.0),
            (x + 102.0, y - 4.0),
            (x + 60.0, y + 30.0),
            (x - 50.0, y + 32.0),
        ],
        red,
    );
    easel.oval((x - 8.0, y - 36.0), 24.0, 22.0, hex(0x5a4030));
    easel.oval((x - 8.0, y - 44.0), 17.0, 18.0, hex(0xf0c39a));
    easel.rounded([x - 66.0, y - 100.0, 150.0, 22.0], 11.0, red.lighter(0.07));
    easel.rounded([x - 72.0, y + 18.0, 150.0, 22.0], 11.0, dark);
    for post in [-44.0, 56.0] {
        easel.line(&[(x + post, y - 84.0), (x + post - 4.0, y + 24.0)], hex(0x8a6a48), 6.0);
    }
    easel.oval((x + 104.0, y - 6.0), 10.0, 12.0, hex(0x4a4f55));
    easel.oval((x + 110.0, y - 6.0), 7.0, 62.0, hex(0x9aa3ab).alpha(0.7));
    easel.oval((x + 30.0, y + 64.0), 18.0, 18.0, hex(0x3a3f45));
    easel.line(&[(x + 20.0, y + 36.0), (x + 30.0, y + 60.0)], hex(0x6a7178), 6.0);
    if let Some(path) = easel.along(&course, "Nunito_800ExtraBold", (0.03, 0.9), 116.0, -0.34)? {
        easel.write(&path, hex(0x2f4f7a), WHITE);
    }
    Ok(())
}

fn boomerang(easel: &mut Easel) -> Done {
    let wood = easel.main(&[0xb5763c, 0xc98a4a, 0x9c5a35, 0xd29a4f]);
    // It flies, a little tilted, whole within the picture: two arms that meet in an elbow.
    let lean = |(x, y): At| {
        let (s, c) = (-0.2_f32).sin_cos();
        (500.0 + (x - 500.0) * c - (y - 500.0) * s, 500.0 + (x - 500.0) * s + (y - 500.0) * c)
    };
    let course = Course::smooth(
        &[
            (140.0, 740.0),
            (200.0, 560.0),
            (310.0, 400.0),
            (500.0, 320.0),
            (690.0, 400.0),
            (800.0, 560.0),
            (860.0, 740.0),
        ]
        .map(lean),
    );
    for reach in [0.0, 44.0, 88.0] {
        // The air that it parts.
        let stroke = [(70.0 - reach, 690.0 + reach * 0.4), (110.0 - reach, 560.0), (170.0 - reach, 450.0)].map(lean);
        easel.curve(&stroke, WHITE.alpha(0.6), 9.0);
    }
    let points = course.points().to_vec();
    easel.line(&points, wood.lighter(-0.18), 172.0);
    easel.line(&points, wood, 156.0);
    easel.line(&points.iter().map(|(x, y)| (*x, y - 30.0)).collect::<Vec<_>>(), wood.lighter(0.05), 76.0);
    // Painted rings at both ends.
    for (end, tone) in [(0.07, 0xfaf0dc), (0.11, 0x2b2a2a), (0.89, 0x2b2a2a), (0.93, 0xfaf0dc)] {
        let (x, y) = course.place(course.length() * end);
        let (tx, ty) = course.heading(course.length() * end, 10.0);
        easel.line(&[(x + ty * 72.0, y - tx * 72.0), (x - ty * 72.0, y + tx * 72.0)], hex(tone), 16.0);
    }
    if let Some(path) = easel.along(&course, "AlfaSlabOne_400Regular", (0.15, 0.85), 112.0, -0.36)? {
        easel.write(&path, hex(0xfdf3dd), wood);
    }
    Ok(())
}

fn clothes_line(easel: &mut Easel) -> Done {
    let wood = hex(0x8a5d38);
    for x in [50.0, 950.0] {
        easel.shadow((x, 905.0), 90.0);
        easel.rounded([x - 13.0, 220.0, 26.0, 690.0], 8.0, wood);
        easel.rect(x + 3.0, 224.0, 10.0, 684.0, wood.lighter(-0.1));
        easel.rounded([x - 60.0, 250.0, 120.0, 20.0], 8.0, wood.lighter(0.05));
    }
    let line = easel.set("Oswald_500Medium", 0.0)?;
    let rope: Vec<At> = (0..=40)
        .map(|at| at as f32 / 40.0)
        .map(|t| (54.0 + 892.0 * t, 262.0 + 120.0 * (1.0 - (2.0 * t - 1.0).powi(2))))
        .collect();
    let course = Course::new(rope.clone());
    easel.line(&rope, hex(0xf3ead5), 7.0);
    let letters: Vec<_> = line.glyphs.iter().collect();
    let count = letters.len() as f32;
    // One letter to a peg: each is a piece of cloth with the same room, shrunk where it would touch the next.
    let room = 850.0 / count.max(5.0);
    let scale = (room * 0.92 / 78.0).min(2.6);
    let cloths = [0xe9706a, 0x4f9fc4, 0xf0b545, 0x6fae6a, 0xb078b5, 0xf08f5a];
    for (at, glyph) in letters.iter().enumerate() {
        let Some(path) = &glyph.path else { continue };
        let far = course.length() * (0.5 + (at as f32 + 0.5 - count / 2.0) * room / 892.0);
        let (x, y) = course.place(far);
        let swing = easel.seed.child("swing").at(at).rng().between(-0.05, 0.05);
        let wide = (glyph.right - glyph.left).max(1.0);
        let own = (room * 0.94 / wide).min(scale);
        let moved = resvg::tiny_skia::Transform::from_row(own, swing * own, -swing * own, own, x, y + 76.0 * own + 8.0)
            .pre_translate(-(glyph.left + glyph.right) / 2.0, 0.0);
        if let Some(path) = path.clone().transform(moved) {
            let tone = easel.letters(hex(cloths[at % cloths.len()]));
            let to = resvg::tiny_skia::Transform::from_translate(5.0, 7.0);
            if let Some(under) = path.clone().transform(to) {
                easel.shape(&under, BLACK.alpha(0.2));
            }
            easel.edge(&path, WHITE, 11.0);
            easel.shape(&path, tone);
            let top = path.bounds().top();
            easel.rounded([x - 7.0, y - 16.0, 14.0, (top - y + 30.0).max(44.0)], 5.0, hex(0xd9a866));
            easel.line(&[(x, y - 10.0), (x, y + 14.0)], hex(0x9a6f3c), 3.0);
        }
    }
    Ok(())
}

fn crescent_moon(easel: &mut Easel) -> Done {
    easel.soft((500.0, 480.0), 560.0, 560.0, hex(0xfff0b8), 0.3);
    let moon = hex(0xf8e39a);
    let outer = arc((500.0, 480.0), 420.0, 420.0, 38.0, 322.0);
    let inner = arc((610.0, 480.0), 330.0, 330.0, 308.0, 52.0);
    let mut shape = outer;
    shape.extend(inner);
    easel.poly(&shape, moon);
    let mut rng = easel.rng("craters");
    for _ in 0..9 {
        let turn: f32 = rng.between(110.0, 250.0_f32).to_radians();
        let r = rng.between(16.0, 34.0);
        let from = rng.between(365.0, 392.0);
        easel.oval((500.0 + from * turn.cos(), 480.0 + from * turn.sin()), r * 0.7, r * 0.7, moon.lighter(-0.08));
    }
    let inside = Course::new(arc((610.0, 480.0), 352.0, 352.0, 82.0, 278.0));
    if let Some(path) = easel.along(&inside, "Righteous_400Regular", (0.06, 0.94), 100.0, 0.08)? {
        easel.write(&path, hex(0x2b3a6b), moon);
    }
    Ok(())
}

fn ferris_wheel(easel: &mut Easel) -> Done {
    let paint = easel.main(&[0xd1433f, 0x2f7fa8, 0xe2a33c, 0x8a5fa8, 0x2f8f6a]);
    let (cx, cy, r) = (500.0, 500.0, 330.0);
    easel.shadow((500.0, 950.0), 330.0);
    for side in [-1.0, 1.0] {
        easel.line(&[(cx, cy), (cx + side * 230.0, 950.0)], hex(0x5f6872), 26.0);
        easel.line(&[(cx, cy), (cx + side * 230.0, 950.0)], hex(0x8b96a1), 14.0);
    }
    easel.rounded([220.0, 935.0, 560.0, 26.0], 8.0, hex(0x5f6872));
    for spoke in 0..12 {
        let turn = TAU * spoke as f32 / 12.0;
        easel.line(&[(cx, cy), (cx + r * turn.cos(), cy + r * turn.sin())], hex(0xb9c3cc), 7.0);
    }
    easel.ring((cx, cy), r * 0.62, r * 0.62, hex(0xb9c3cc), 8.0);
    easel.ring((cx, cy), r, r, paint.lighter(-0.1), 26.0);
    easel.ring((cx, cy), r, r, paint, 16.0);
    easel.oval((cx, cy), 44.0, 44.0, paint);
    easel.oval((cx, cy), 22.0, 22.0, WHITE.mix(paint, 0.3));
    let cabins = [0xf0b545, 0x4f9fc4, 0xe9706a, 0x6fae6a, 0xb078b5];
    for cabin in 0..12 {
        let turn = TAU * (cabin as f32 + 0.5) / 12.0;
        // The upper half of the rim carries the text; there the cabins hang inside.
        let hang = if turn.sin() < -0.1 { r - 6.0 } else { r };
        let (x, y) = (cx + hang * turn.cos(), cy + hang * turn.sin());
        let tone = hex(cabins[cabin % 5]);
        easel.line(&[(x, y), (x, y + 20.0)], hex(0x5f6872), 5.0);
        easel.rounded([x - 27.0, y + 16.0, 54.0, 46.0], 16.0, tone.lighter(-0.08));
        easel.rounded([x - 27.0, y + 16.0, 54.0, 22.0], 11.0, hex(0xdff0f6));
        easel.line(&[(x - 30.0, y + 18.0), (x + 30.0, y + 18.0)], tone.lighter(-0.14), 7.0);
    }
    let course = Course::new(arc((cx, cy), r + 26.0, r + 26.0, 184.0, 356.0));
    if let Some(path) = easel.along(&course, "Righteous_400Regular", (0.02, 0.98), 120.0, 0.02)? {
        easel.edge(&path, WHITE.alpha(0.9), 14.0);
        easel.write(&path, paint.lighter(-0.12), WHITE);
    }
    Ok(())
}

fn fishing_line(easel: &mut Easel) -> Done {
    easel.poly(&[(-600.0, 1010.0), (-600.0, 800.0), (150.0, 790.0), (300.0, 850.0), (360.0, 1010.0)], hex(0x7f9a5a));
    let mut rng = easel.rng("water");
    for _ in 0..16 {
        let (x, y, w) = (rng.between(360.0, 1200.0), rng.between(800.0, 980.0), rng.between(30.0, 110.0));
        easel.line(&[(x, y), (x + w, y)], WHITE.alpha(0.35), 4.0);
    }
    if !easel.wet((800.0, 870.0)) {
        easel.oval((800.0, 870.0), 330.0, 84.0, hex(0x4f97bd));
        easel.oval((800.0, 876.0), 310.0, 74.0, hex(0x62b0d3));
    }
    easel.shadow((190.0, 850.0), 90.0);
    // The angler.
    let coat = hex(easel.rng("coat").pick(&[0x4f7a5a, 0xb5533f, 0x3f6a9a, 0xc9913c]));
    for (x, foot) in [(168.0, 160.0), (206.0, 226.0)] {
        easel.line(&[(x, 690.0), (foot, 836.0)], hex(0x4a5563), 40.0);
        easel.rounded([foot - 26.0, 820.0, 66.0, 30.0], 12.0, hex(0x33393f));
    }
    easel.blob(&[(140.0, 560.0), (188.0, 520.0), (240.0, 560.0), (236.0, 720.0), (140.0, 720.0)], coat);
    easel.curve(&[(200.0, 570.0), (262.0, 610.0), (322.0, 580.0)], coat.lighter(-0.06), 38.0);
    easel.oval((324.0, 576.0), 20.0, 20.0, hex(0xe9b98f));
    easel.oval((192.0, 470.0), 46.0, 50.0, hex(0xe9b98f));
    easel.blob(&[(130.0, 462.0), (160.0, 410.0), (222.0, 408.0), (254.0, 460.0), (192.0, 448.0)], hex(0xa98a55));
    easel.curve(&[(300.0, 600.0), (400.0, 380.0), (470.0, 190.0)], hex(0x5a4030), 10.0);
    easel.oval((318.0, 596.0), 17.0, 17.0, hex(0x8b96a1));
    let course = Course::smooth(&[
        (470.0, 190.0),
        (560.0, 120.0),
        (700.0, 130.0),
        (820.0, 250.0),
        (890.0, 420.0),
        (915.0, 620.0),
        (918.0, 840.0),
    ]);
    easel.line(course.points(), hex(0xfdfaf0), 4.0);
    easel.oval((918.0, 842.0), 18.0, 22.0, hex(0xd1433f));
    easel.oval((918.0, 834.0), 18.0, 13.0, WHITE);
    for r in [34.0, 60.0] {
        easel.ring((918.0, 862.0), r, r * 0.28, WHITE.alpha(0.6), 4.0);
    }
    if let Some(path) = easel.along(&course, "Nunito_800ExtraBold", (0.04, 0.8), 112.0, 0.12)? {
        easel.edge(&path, WHITE.alpha(0.85), 14.0);
        easel.write(&path, hex(0x24405c), WHITE);
    }
    Ok(())
}

fn garden_hose(easel: &mut Easel) -> Done {
    let tube = easel.main(&[0x3f9a5a, 0x2f7fa8, 0xe2a33c, 0xd1533f]);
    let thick = 104.0;
    let draw = |easel: &mut Easel, line: &[At]| {
        let moved = |dx: f32, dy: f32| line.iter().map(|(x, y)| (x + dx, y + dy)).collect::<Vec<_>>();
        easel.line(&moved(6.0, 16.0), BLACK.alpha(0.2), thick + 4.0);
        easel.line(line, tube.lighter(-0.14), thick);
        easel.line(line, tube, thick - 16.0);
        easel.line(&moved(-3.0, -28.0), tube.lighter(0.09), 12.0);
    };
    // The tap stands on its post.
    easel.shadow((64.0, 700.0), 70.0);
    easel.rounded([40.0, 190.0, 48.0, 510.0], 6.0, hex(0x8a6038));
    easel.rect(72.0, 194.0, 16.0, 504.0, hex(0x724c2a));
    easel.rounded([30.0, 230.0, 120.0, 54.0], 12.0, hex(0x8b96a1));
    easel.rounded([112.0, 260.0, 54.0, 96.0], 8.0, hex(0xc9a24a));
    easel.rounded([50.0, 196.0, 72.0, 24.0], 12.0, hex(0xb8433f));
    // The coil lies on the grass; the stretch with the words comes out of it and up to the tap.
    for lift in [44.0, 0.0] {
        let loop_ = arc((640.0, 800.0 - lift), 258.0, 112.0, 0.0, 360.0);
        draw(easel, &loop_);
    }
    easel.poly(
        &[(330.0, 880.0), (230.0, 894.0), (170.0, 872.0), (170.0, 962.0), (230.0, 944.0), (330.0, 952.0)],
        hex(0xc9a24a),
    );
    draw(easel, &crate::figures::pen::smooth(&[(330.0, 916.0), (440.0, 916.0), (560.0, 904.0), (660.0, 912.0)]));
    let course = Course::smooth(&[
        (138.0, 350.0),
        (150.0, 450.0),
        (230.0, 540.0),
        (400.0, 560.0),
        (580.0, 500.0),
        (760.0, 470.0),
        (880.0, 560.0),
        (898.0, 720.0),
        (860.0, 800.0),
    ]);
    let line = course.points().to_vec();
    draw(easel, &line);
    for (dx, dy) in [(60.0, -30.0), (90.0, 6.0), (62.0, 40.0), (120.0, -20.0)] {
        easel.oval((160.0 - dx, 916.0 + dy), 8.0, 10.0, hex(0x8fd0ef));
    }
    if let Some(path) = easel.along(&course, "Nunito_800ExtraBold", (0.16, 0.8), 84.0, -0.36)? {
        easel.write(&path, hex(0xfdfbf0), tube);
    }
    Ok(())
}

fn hilltop(easel: &mut Easel) -> Done {
    let green = hex(easel.rng("green").pick(&[0x6fa84f, 0x5f9a5a, 0x8aae4a]));
    let wave = |x: f32, high: f32, shift: f32| high - 95.0 * ((x / 1000.0) * TAU * 1.02 + shift).sin();
    for (back, tone) in [(0, green.mix(hex(0xbfd9e8), 0.45)), (1, green.mix(hex(0xbfd9e8), 0.2))] {
        let mut hill: Vec<At> = (-20..=70)
            .map(|at| at as f32 * 30.0)
            .map(|x| (x, wave(x, 480.0 + back as f32 * 40.0, 2.2 + back as f32)))
            .collect();
        hill.extend([(2100.0, 1300.0), (-600.0, 1300.0)]);
        easel.poly(&hill, tone);
    }
    let crest: Vec<At> = (-24..=68).map(|at| at as f32 * 25.0).map(|x| (x, wave(x, 600.0, 0.5))).collect();
    let mut hill = crest.clone();
    hill.extend([(1700.0, 1400.0), (-600.0, 1400.0)]);
    easel.poly(&hill, green);
    let mut rng = easel.rng("tufts");
    for _ in 0..40 {
        let (x, down) = (rng.between(-300.0, 1300.0), rng.between(40.0, 360.0));
        let y = wave(x, 600.0, 0.5) + down;
        easel.line(&[(x - 8.0, y - 14.0), (x, y), (x + 9.0, y - 13.0)], green.lighter(-0.08), 4.0);
    }
    for at in 0..5 {
        let x = 80.0 + 210.0 * at as f32 + rng.between(-40.0, 40.0);
        let y = wave(x, 600.0, 0.5) + 190.0 + rng.between(0.0, 120.0);
        easel.rect(x - 5.0, y - 24.0, 10.0, 28.0, hex(0x7a5233));
        easel.oval((x, y - 52.0), 32.0, 38.0, green.lighter(-0.14));
    }
    let course = Course::new(crest.into_iter().filter(|(x, _)| (0.0..=1000.0).contains(x)).collect());
    if let Some(path) = easel.along(&course, "Nunito_800ExtraBold", (0.04, 0.96), 150.0, 0.06)? {
        easel.edge(&path, WHITE.alpha(0.7), 12.0);
        easel.write(&path, green.lighter(-0.34), WHITE);
    }
    Ok(())
}
