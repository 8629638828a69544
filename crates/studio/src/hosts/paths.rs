//! Hosts whose text runs along a path: roads, rivers, trails, tails, rims.

use super::easel::{Easel, arc, joined};
use super::warp::{At, Course};
use super::{Host, host};
use crate::colour::{BLACK, Rgb, WHITE, hex};
use crate::studio::Refusal;
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
    let course = Course::smooth(&[
        (70.0, 820.0),
        (150.0, 560.0),
        (300.0, 330.0),
        (500.0, 230.0),
        (700.0, 330.0),
        (850.0, 560.0),
        (930.0, 820.0),
    ]);
    easel.soft((500.0, 900.0), 420.0, 60.0, hex(0x1c1830), 0.3);
    let points = course.points().to_vec();
    easel.line(&points, wood.lighter(-0.18), 196.0);
    easel.line(&points, wood, 178.0);
    easel.line(&points.iter().map(|(x, y)| (*x, y - 34.0)).collect::<Vec<_>>(), wood.lighter(0.05), 90.0);
    // Painted rings at both ends.
    for (end, tone) in [(0.07, 0xfaf0dc), (0.11, 0x2b2a2a), (0.89, 0x2b2a2a), (0.93, 0xfaf0dc)] {
        let (x, y) = course.place(course.length() * end);
        let (tx, ty) = course.heading(course.length() * end, 10.0);
        easel.line(&[(x + ty * 82.0, y - tx * 82.0), (x - ty * 82.0, y + tx * 82.0)], hex(tone), 16.0);
    }
    if let Some(path) = easel.along(&course, "AlfaSlabOne_400Regular", (0.15, 0.85), 128.0, -0.36)? {
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
    easel.oval((800.0, 870.0), 330.0, 84.0, hex(0x4f97bd));
    easel.oval((800.0, 876.0), 310.0, 74.0, hex(0x62b0d3));
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
    easel.line(&course.points().to_vec(), hex(0xfdfaf0), 4.0);
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
    let mut points = vec![
        (60.0, 400.0),
        (70.0, 520.0),
        (170.0, 620.0),
        (380.0, 650.0),
        (620.0, 620.0),
        (810.0, 560.0),
        (880.0, 430.0),
    ];
    points.extend([
        (800.0, 330.0),
        (640.0, 330.0),
        (600.0, 440.0),
        (690.0, 560.0),
        (840.0, 720.0),
        (760.0, 860.0),
        (500.0, 890.0),
        (300.0, 880.0),
    ]);
    let course = Course::smooth(&points);
    let line = course.points().to_vec();
    easel.line(&line.iter().map(|(x, y)| (x + 6.0, y + 16.0)).collect::<Vec<_>>(), BLACK.alpha(0.2), 66.0);
    easel.line(&line, tube.lighter(-0.14), 62.0);
    easel.line(&line, tube, 50.0);
    easel.line(&line.iter().map(|(x, y)| (x - 4.0, y - 10.0)).collect::<Vec<_>>(), tube.lighter(0.1), 10.0);
    // The tap and the nozzle.
    easel.rounded([30.0, 190.0, 60.0, 160.0], 10.0, hex(0x8b96a1));
    easel.rounded([36.0, 330.0, 50.0, 80.0], 8.0, hex(0xc9a24a));
    easel.rounded([20.0, 170.0, 90.0, 30.0], 12.0, hex(0xb8433f));
    easel.poly(
        &[(310.0, 850.0), (210.0, 856.0), (150.0, 836.0), (150.0, 920.0), (210.0, 902.0), (310.0, 910.0)],
        hex(0xc9a24a),
    );
    for (dx, dy) in [(60.0, -30.0), (90.0, 6.0), (62.0, 40.0), (120.0, -20.0)] {
        easel.oval((140.0 - dx, 878.0 + dy), 8.0, 10.0, hex(0x8fd0ef));
    }
    let first = Course::smooth(&points[1..7]);
    if let Some(path) = easel.along(&first, "Nunito_800ExtraBold", (0.03, 0.95), 122.0, 0.42)? {
        easel.edge(&path, tube.lighter(-0.26), 15.0);
        easel.write(&path, hex(0xfdfbf0), tube.lighter(-0.26));
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

fn ivy_vine(easel: &mut Easel) -> Done {
    let brick = hex(easel.rng("wall").pick(&[0xc98f6f, 0xd9c3a3, 0xb9b3a8]));
    easel.rect(-600.0, -400.0, 2200.0, 1180.0, brick);
    for row in 0..22 {
        let y = -380.0 + row as f32 * 56.0;
        easel.rect(-600.0, y, 2200.0, 5.0, brick.lighter(-0.07));
        for at in 0..19 {
            easel.rect(
                -600.0 + 120.0 * at as f32 + if row % 2 == 0 { 0.0 } else { 60.0 },
                y,
                5.0,
                56.0,
                brick.lighter(-0.06),
            );
        }
    }
    let course = Course::smooth(&[
        (-20.0, 800.0),
        (120.0, 640.0),
        (300.0, 560.0),
        (480.0, 600.0),
        (660.0, 600.0),
        (820.0, 470.0),
        (960.0, 250.0),
    ]);
    let stem = course.points().to_vec();
    easel.line(&stem, hex(0x5a6b35), 18.0);
    easel.line(&stem, hex(0x7f9a4a), 9.0);
    let line = easel.set("Righteous_400Regular", 0.34)?;
    let scale = (course.length() * 0.86 / line.width).min(1.5);
    let start = (course.length() - line.width * scale) / 2.0;
    let letters = course.letters(&line, start, |_| scale);
    let mut rng = easel.rng("leaves");
    // Leaves stand between the letters and below the stem.
    let mut spots: Vec<(f32, f32)> =
        line.glyphs.iter().map(|glyph| (start + (glyph.right - 17.0) * scale, -1.0)).collect();
    let mut far = 30.0;
    while far < course.length() {
        spots.push((far, 1.0));
        far += rng.between(44.0, 70.0);
    }
    for (far, side) in spots {
        let (x, y) = course.place(far);
        let (tx, ty) = course.heading(far, 12.0);
        let size = if side < 0.0 { 24.0 } else { rng.between(30.0, 46.0) };
        let lift = if side < 0.0 { 26.0 } else { 34.0 } * side;
        leaf(
            easel,
            (x - ty * lift, y + tx * lift),
            size,
            rng.between(-0.6, 0.6) + if side < 0.0 { -1.57 } else { 1.57 },
            hex(rng.pick(&[0x3f7f3f, 0x4f9a4a, 0x2f6b3a])),
        );
    }
    if let Some(path) =
        joined(&letters).and_then(|path| path.transform(resvg::tiny_skia::Transform::from_translate(0.0, -22.0)))
    {
        easel.edge(&path, hex(0xfdf8ea), 16.0);
        easel.write(&path, hex(0x2f5a2f), hex(0xfdf8ea));
    }
    Ok(())
}

/// An ivy leaf with its stalk here, pointing this way.
fn leaf(easel: &mut Easel, (x, y): At, size: f32, turn: f32, tone: Rgb) {
    let (s, c) = turn.sin_cos();
    let at = |px: f32, py: f32| (x + (px * c - py * s) * size, y + (px * s + py * c) * size);
    let points = [
        at(-0.1, 0.0),
        at(0.0, -0.62),
        at(0.36, -0.42),
        at(0.55, -0.4),
        at(1.05, 0.0),
        at(0.55, 0.4),
        at(0.36, 0.42),
        at(0.0, 0.62),
    ];
    easel.poly(&points, tone);
    easel.line(&[at(-0.1, 0.0), at(0.85, 0.0)], tone.lighter(0.14), 2.5);
}

fn kite(easel: &mut Easel) -> Done {
    let main = easel.main(&[0xe0503f, 0x2f7fc4, 0xf0a53a, 0x8a5fb5, 0x2f9a6a]);
    let (x, y) = (770.0, 210.0);
    let (top, left, right, foot) =
        ((x + 90.0, y - 160.0), (x - 110.0, y - 40.0), (x + 160.0, y + 70.0), (x - 60.0, y + 190.0));
    easel.poly(&[top, left, foot, right], main);
    easel.poly(&[top, left, (x + 10.0, y + 10.0)], main.lighter(0.12));
    easel.poly(&[foot, right, (x + 10.0, y + 10.0)], main.lighter(-0.1));
    easel.line(&[top, foot], hex(0x6a4a30), 5.0);
    easel.line(&[left, right], hex(0x6a4a30), 5.0);
    let course = Course::smooth(&[
        (40.0, 820.0),
        (130.0, 700.0),
        (290.0, 660.0),
        (420.0, 720.0),
        (560.0, 700.0),
        (660.0, 560.0),
        foot,
    ]);
    easel.line(&course.points().to_vec(), main.lighter(-0.12), 7.0);
    for bow in [0.0, 0.97] {
        let far = course.length() * bow + 10.0;
        let (bx, by) = course.place(far);
        for side in [-1.0, 1.0] {
            easel.poly(&[(bx, by), (bx + side * 34.0, by - 22.0), (bx + side * 34.0, by + 22.0)], main.lighter(0.1));
        }
    }
    if let Some(path) = easel.along(&course, "Nunito_800ExtraBold", (0.05, 0.93), 128.0, 0.1)? {
        easel.edge(&path, WHITE.alpha(0.9), 14.0);
        easel.write(&path, main.lighter(-0.18), WHITE);
    }
    Ok(())
}

fn octopus_arm(easel: &mut Easel) -> Done {
    let skin = easel.main(&[0xd9694f, 0x9a5fa8, 0xe08a4a, 0x4f8fb5]);
    let dark = skin.lighter(-0.12);
    for (at, end) in [(300.0, 110.0), (380.0, 290.0), (450.0, 470.0)].into_iter().enumerate() {
        let (x, foot) = end;
        easel.curve(
            &[(x, 700.0), (x - 60.0, 820.0), (foot, 880.0), (foot - 50.0, 930.0 - at as f32 * 6.0)],
            dark,
            62.0,
        );
    }
    let course = Course::smooth(&[
        (330.0, 720.0),
        (500.0, 800.0),
        (690.0, 780.0),
        (830.0, 650.0),
        (880.0, 470.0),
        (830.0, 300.0),
        (730.0, 220.0),
    ]);
    let steps = 90;
    for layer in 0..2 {
        for step in 0..=steps {
            let t = step as f32 / steps as f32;
            let (x, y) = course.place(course.length() * t);
            let r = 92.0 - 66.0 * t;
            let tone = if layer == 0 { dark } else { skin };
            easel.oval((x, y), r + if layer == 0 { 7.0 } else { 0.0 }, r + if layer == 0 { 7.0 } else { 0.0 }, tone);
        }
    }
    easel.blob(
        &[
            (140.0, 520.0),
            (160.0, 320.0),
            (300.0, 210.0),
            (450.0, 300.0),
            (480.0, 500.0),
            (440.0, 720.0),
            (310.0, 790.0),
            (190.0, 700.0),
        ],
        skin,
    );
    easel.soft((260.0, 330.0), 110.0, 120.0, WHITE, 0.25);
    for x in [255.0, 375.0] {
        easel.oval((x, 560.0), 44.0, 50.0, WHITE);
        easel.oval((x + 10.0, 568.0), 22.0, 27.0, hex(0x2a2a33));
        easel.oval((x + 17.0, 556.0), 8.0, 9.0, WHITE);
    }
    easel.curve(&[(280.0, 660.0), (316.0, 684.0), (352.0, 660.0)], dark.lighter(-0.1), 9.0);
    let line = easel.set("Nunito_800ExtraBold", 0.05)?;
    // The letters shrink with the arm.
    let size = |t: f32| 1.0 - 0.6 * t;
    let whole = course.length() * 0.8;
    let scale = (whole / (line.width * 0.74)).min(1.42);
    let start = course.length() * 0.17;
    let length = course.length();
    let letters = course.letters(&line, start, |far| scale * size((far / length).clamp(0.0, 1.0)));
    let lifted: Vec<_> = letters.into_iter().collect();
    if let Some(path) = joined(&lifted) {
        let sunk = lower(&course, &line, start, scale, size);
        let path = sunk.unwrap_or(path);
        easel.write(&path, hex(0xfff6e6), skin);
    }
    Ok(())
}

/// The letters with their middles on the course instead of their feet.
fn lower(
    course: &Course,
    line: &crate::lettering::Line,
    start: f32,
    scale: f32,
    size: impl Fn(f32) -> f32,
) -> Option<resvg::tiny_skia::Path> {
    let mut line = line.clone();
    for glyph in &mut line.glyphs {
        glyph.path =
            glyph.path.take().and_then(|path| path.transform(resvg::tiny_skia::Transform::from_translate(0.0, 34.0)));
    }
    let length = course.length();
    joined(&course.letters(&line, start, |far| scale * size((far / length).clamp(0.0, 1.0))))
}

fn railway_track(easel: &mut Easel) -> Done {
    let course = Course::smooth(&[
        (-120.0, 900.0),
        (120.0, 830.0),
        (360.0, 760.0),
        (600.0, 640.0),
        (800.0, 520.0),
        (1120.0, 420.0),
    ]);
    let points = course.points().to_vec();
    easel.line(&points, hex(0xa89a86), 170.0);
    easel.line(&points, hex(0xb9ac98), 150.0);
    let length = course.length();
    let mut far = 0.0;
    while far < length {
        let ((x, y), (tx, ty)) = (course.place(far), course.heading(far, 8.0));
        easel.line(&[(x + ty * 66.0, y - tx * 66.0), (x - ty * 66.0, y + tx * 66.0)], hex(0x6b4a30), 14.0);
        far += 36.0;
    }
    for side in [-44.0, 44.0] {
        let rail: Vec<At> = (0..=80)
            .map(|at| length * at as f32 / 80.0)
            .map(|far| (course.place(far), course.heading(far, 10.0)))
            .map(|((x, y), (tx, ty))| (x - ty * side, y + tx * side))
            .collect();
        easel.line(&rail, hex(0x565d64), 13.0);
        easel.line(&rail, hex(0xc9d0d6), 5.0);
    }
    // The text stands on the upper rail's side of the ballast.
    let upper: Vec<At> = (0..=80)
        .map(|at| length * (0.06 + 0.88 * at as f32 / 80.0))
        .map(|far| (course.place(far), course.heading(far, 10.0)))
        .map(|((x, y), (tx, ty))| (x + ty * 100.0, y - tx * 100.0))
        .collect();
    let course = Course::new(upper);
    if let Some(path) = easel.along(&course, "AlfaSlabOne_400Regular", (0.06, 0.94), 128.0, 0.0)? {
        easel.edge(&path, hex(0xfdf8ea), 14.0);
        easel.write(&path, hex(0x6b2a24), hex(0xfdf8ea));
    }
    Ok(())
}

fn rainbow(easel: &mut Easel) -> Done {
    let centre = (500.0, 830.0);
    let bands = [0xe0443f, 0xf0893a, 0xf6d04a, 0x5fb55a, 0x3f8fd0, 0x4a55a8, 0x8a4fa8];
    for (at, tone) in bands.into_iter().enumerate() {
        let r = 392.0 - at as f32 * 27.0;
        easel.line(&arc(centre, r, r, 180.0, 360.0), hex(tone), 28.0);
    }
    for (x, y, s) in [
        (112.0, 838.0, 1.0),
        (206.0, 850.0, 0.8),
        (40.0, 860.0, 0.7),
        (888.0, 838.0, 1.0),
        (796.0, 852.0, 0.8),
        (960.0, 860.0, 0.7),
    ] {
        easel.oval((x, y), 82.0 * s, 58.0 * s, hex(0xf4f8fc));
        easel.oval((x - 46.0 * s, y + 22.0), 62.0 * s, 40.0 * s, WHITE);
    }
    let course = Course::new(arc(centre, 424.0, 424.0, 182.0, 358.0));
    if let Some(path) = easel.along(&course, "Nunito_800ExtraBold", (0.06, 0.94), 138.0, 0.02)? {
        easel.edge(&path, WHITE.alpha(0.92), 15.0);
        easel.write(&path, hex(0xb5304a), WHITE);
    }
    Ok(())
}

fn river_from_above(easel: &mut Easel) -> Done {
    let meadow = hex(easel.rng("meadow").pick(&[0x7faa55, 0x8aae5f, 0x6f9f5a]));
    let course = Course::smooth(&[
        (-160.0, 520.0),
        (60.0, 600.0),
        (260.0, 720.0),
        (460.0, 700.0),
        (620.0, 560.0),
        (800.0, 480.0),
        (980.0, 560.0),
        (1180.0, 700.0),
    ]);
    band(easel, &course, 236.0, meadow.lighter(-0.1), hex(0xe3d3a3));
    band(easel, &course, 206.0, hex(0x4f9fc4), hex(0x62b0d3));
    let mut rng = easel.rng("water");
    for _ in 0..26 {
        let far = course.length() * rng.between(0.0, 1.0);
        let side = rng.between(-84.0, 84.0);
        if side.abs() < 56.0 {
            continue;
        }
        let flow: Vec<At> = (0..6)
            .map(|at| far + at as f32 * 14.0)
            .map(|far| (course.place(far), course.heading(far, 10.0)))
            .map(|((x, y), (tx, ty))| (x - ty * side, y + tx * side))
            .collect();
        easel.line(&flow, WHITE.alpha(0.45), 5.0);
    }
    let mut trees = Vec::new();
    while trees.len() < 46 {
        let (x, y) = (rng.between(-340.0, 1340.0), rng.between(330.0, 1000.0));
        let near = course.points().iter().map(|(px, py)| (px - x).hypot(py - y)).fold(f32::MAX, f32::min);
        if near > 170.0 || trees.len() > 60 {
            trees.push((x, y));
        } else if rng.chance(0.05) {
            trees.push((x, -900.0));
        }
    }
    trees.sort_by(|a, b| a.1.total_cmp(&b.1));
    for (x, y) in trees {
        let r = rng.between(24.0, 40.0);
        easel.oval((x + 10.0, y + 12.0), r, r * 0.9, BLACK.alpha(0.16));
        easel.oval((x, y), r, r * 0.92, meadow.lighter(-0.16));
        easel.oval((x - r * 0.2, y - r * 0.2), r * 0.62, r * 0.56, meadow.lighter(-0.09));
    }
    if let Some(path) = easel.along(&course, "Nunito_800ExtraBold", (0.14, 0.87), 150.0, -0.35)? {
        easel.write(&path, WHITE, hex(0x62b0d3));
    }
    Ok(())
}

fn roller_coaster(easel: &mut Easel) -> Done {
    let paint = easel.main(&[0xd1433f, 0xe2903a, 0x2f7fa8, 0x8a5fb5]);
    let course = Course::smooth(&[
        (-60.0, 820.0),
        (90.0, 780.0),
        (230.0, 620.0),
        (370.0, 380.0),
        (500.0, 310.0),
        (630.0, 400.0),
        (740.0, 600.0),
        (860.0, 690.0),
        (1060.0, 660.0),
    ]);
    let length = course.length();
    let mut far = 20.0;
    while far < length {
        let (x, y) = course.place(far);
        easel.line(&[(x, y + 10.0), (x, 930.0)], hex(0xdfe4e8), 8.0);
        let (x2, y2) = course.place(far + 60.0);
        easel.line(&[(x, (y + 60.0).min(920.0)), (x2, (y2 + 190.0).min(930.0))], hex(0xc4ccd3), 5.0);
        far += 62.0;
    }
    let rail = course.points().to_vec();
    easel.line(&rail.iter().map(|(x, y)| (*x, y + 24.0)).collect::<Vec<_>>(), paint.lighter(-0.16), 12.0);
    easel.line(&rail, paint, 18.0);
    let mut tie = 10.0;
    while tie < length {
        let (x, y) = course.place(tie);
        easel.line(&[(x, y), (x, y + 24.0)], paint.lighter(-0.1), 6.0);
        tie += 24.0;
    }
    if let Some(path) = easel.along(&course, "AlfaSlabOne_400Regular", (0.1, 0.9), 118.0, 0.14)? {
        easel.edge(&path, WHITE.alpha(0.92), 15.0);
        easel.write(&path, paint.lighter(-0.14), WHITE);
    }
    Ok(())
}

fn ski_track(easel: &mut Easel) -> Done {
    easel.poly(&[(-600.0, 420.0), (1600.0, 300.0), (1600.0, 1400.0), (-600.0, 1400.0)], hex(0xf3f7fb));
    easel.soft((300.0, 700.0), 600.0, 160.0, hex(0xc9d9ea), 0.5);
    let course = Course::smooth(&[
        (-80.0, 470.0),
        (160.0, 440.0),
        (400.0, 480.0),
        (560.0, 600.0),
        (640.0, 720.0),
        (800.0, 800.0),
        (900.0, 800.0),
    ]);
    let points = course.points().to_vec();
    easel.line(&points, hex(0xdce7f2), 168.0);
    for side in [-78.0, 78.0] {
        let groove: Vec<At> = (0..=80)
            .map(|at| course.length() * at as f32 / 80.0)
            .map(|far| (course.place(far), course.heading(far, 10.0)))
            .map(|((x, y), (tx, ty))| (x - ty * side, y + tx * side))
            .collect();
        easel.line(&groove, hex(0x9fb8d0), 13.0);
        easel.line(&groove.iter().map(|(x, y)| (*x, y + 6.0)).collect::<Vec<_>>(), WHITE, 5.0);
    }
    let coat = hex(easel.rng("coat").pick(&[0xd1433f, 0x2f7fa8, 0xe2903a, 0x4f9a5a]));
    let (x, y) = (895.0, 770.0);
    for lift in [0.0, 16.0] {
        easel.line(
            &[(x - 96.0, y + 46.0 + lift), (x + 66.0, y + 66.0 + lift), (x + 90.0, y + 56.0 + lift)],
            hex(0x2f3f5a),
            11.0,
        );
    }
    easel.line(&[(x - 10.0, y - 50.0), (x + 26.0, y - 6.0), (x - 6.0, y + 48.0)], hex(0x33415a), 34.0);
    easel.line(&[(x - 8.0, y - 60.0), (x + 22.0, y - 132.0)], coat, 56.0);
    easel.line(&[(x + 18.0, y - 124.0), (x + 62.0, y - 80.0), (x + 90.0, y - 96.0)], coat.lighter(-0.08), 22.0);
    easel.line(&[(x + 90.0, y - 100.0), (x + 30.0, y + 50.0)], hex(0x6a7178), 6.0);
    easel.oval((x + 38.0, y - 184.0), 32.0, 34.0, hex(0xf0c39a));
    easel.blob(
        &[(x + 4.0, y - 190.0), (x + 26.0, y - 226.0), (x + 66.0, y - 214.0), (x + 70.0, y - 190.0)],
        coat.lighter(0.08),
    );
    if let Some(path) = easel.along(&course, "Nunito_800ExtraBold", (0.1, 0.76), 122.0, -0.35)? {
        let to = resvg::tiny_skia::Transform::from_translate(2.0, 5.0);
        if let Some(lit) = path.clone().transform(to) {
            easel.shape(&lit, WHITE);
        }
        easel.write(&path, hex(0x4a6f9a), hex(0xdce7f2));
    }
    Ok(())
}

fn snail(easel: &mut Easel) -> Done {
    let course = Course::smooth(&[
        (20.0, 620.0),
        (140.0, 720.0),
        (290.0, 740.0),
        (430.0, 660.0),
        (560.0, 640.0),
        (680.0, 720.0),
    ]);
    let points = course.points().to_vec();
    easel.line(&points, hex(0xaebfc6), 150.0);
    easel.line(&points, hex(0xd9e5ea), 136.0);
    easel.line(&points.iter().map(|(x, y)| (*x, y - 40.0)).collect::<Vec<_>>(), WHITE.alpha(0.7), 16.0);
    let (x, y) = (800.0, 770.0);
    easel.shadow((x, y + 20.0), 170.0);
    let skin = hex(0xd9b27f);
    easel.blob(
        &[
            (x - 190.0, y + 18.0),
            (x - 60.0, y - 30.0),
            (x + 60.0, y - 40.0),
            (x + 110.0, y - 150.0),
            (x + 160.0, y - 160.0),
            (x + 180.0, y - 90.0),
            (x + 150.0, y + 10.0),
            (x + 40.0, y + 24.0),
        ],
        skin,
    );
    for (dx, up) in [(122.0, 232.0), (166.0, 226.0)] {
        easel.line(&[(x + dx, y - 140.0), (x + dx + 6.0, y - up)], skin, 11.0);
        easel.oval((x + dx + 6.0, y - up), 12.0, 12.0, hex(0x3a2f2a));
    }
    easel.curve(&[(x + 146.0, y - 96.0), (x + 160.0, y - 88.0), (x + 172.0, y - 98.0)], skin.lighter(-0.25), 5.0);
    let shell = hex(easel.rng("shell").pick(&[0xb5653c, 0x9a5a6f, 0x7f8a4a, 0xc98a3c]));
    easel.oval((x - 30.0, y - 116.0), 132.0, 126.0, shell.lighter(-0.06));
    easel.oval((x - 36.0, y - 122.0), 122.0, 116.0, shell);
    let whorl: Vec<At> = (0..=90)
        .map(|at| at as f32 / 90.0)
        .map(|t| (t * TAU * 2.4, 104.0 * (1.0 - t * 0.94)))
        .map(|(turn, r)| (x - 34.0 + r * (turn + 0.6).cos(), y - 118.0 + r * (turn + 0.6).sin()))
        .collect();
    easel.line(&whorl, shell.lighter(0.17), 15.0);
    if let Some(path) = easel.along(&course, "Nunito_800ExtraBold", (0.04, 0.86), 124.0, -0.35)? {
        easel.write(&path, hex(0x3f5a66), hex(0xd9e5ea));
    }
    Ok(())
}

fn steam_curl(easel: &mut Easel) -> Done {
    let cup = easel.main(&[0xc8503f, 0x3f7f9a, 0xe2a33c, 0x5f8f5a, 0x8a5f9a]);
    let course = Course::smooth(&[
        (480.0, 690.0),
        (330.0, 640.0),
        (230.0, 520.0),
        (290.0, 370.0),
        (470.0, 330.0),
        (650.0, 340.0),
        (790.0, 260.0),
        (850.0, 110.0),
    ]);
    let points = course.points().to_vec();
    for (width, alpha) in [(190.0, 0.16), (150.0, 0.24), (112.0, 0.5)] {
        easel.line(&points, WHITE.alpha(alpha), width);
    }
    easel.shadow((490.0, 935.0), 300.0);
    easel.oval((480.0, 920.0), 290.0, 44.0, cup.lighter(-0.08));
    easel.oval((480.0, 910.0), 290.0, 42.0, cup.lighter(0.06));
    easel.ring((690.0, 790.0), 66.0, 58.0, cup.lighter(-0.06), 30.0);
    easel.blob(
        &[
            (270.0, 720.0),
            (280.0, 820.0),
            (350.0, 905.0),
            (480.0, 920.0),
            (610.0, 905.0),
            (680.0, 820.0),
            (690.0, 720.0),
            (480.0, 740.0),
        ],
        cup,
    );
    easel.oval((480.0, 722.0), 212.0, 46.0, cup.lighter(0.1));
    easel.oval((480.0, 724.0), 190.0, 36.0, hex(0x5a3a26));
    easel.soft((370.0, 810.0), 40.0, 80.0, WHITE, 0.4);
    if let Some(path) = easel.along(&course, "Nunito_800ExtraBold", (0.12, 0.97), 132.0, -0.35)? {
        easel.write(&path, hex(0x5a4a44), WHITE);
    }
    Ok(())
}

fn whale_back(easel: &mut Easel) -> Done {
    let skin = hex(easel.rng("skin").pick(&[0x4f6f8f, 0x5a7f9a, 0x4a5f80]));
    let back = [(70.0, 720.0), (180.0, 560.0), (360.0, 450.0), (560.0, 450.0), (740.0, 540.0), (860.0, 660.0)];
    let course = Course::smooth(&back);
    // The tail stands out of the water behind.
    easel.curve(&[(830.0, 760.0), (890.0, 640.0), (900.0, 520.0)], skin, 60.0);
    easel.blob(
        &[
            (900.0, 540.0),
            (820.0, 470.0),
            (770.0, 400.0),
            (850.0, 420.0),
            (902.0, 470.0),
            (950.0, 400.0),
            (1000.0, 370.0),
            (980.0, 460.0),
        ],
        skin,
    );
    let mut body = course.points().to_vec();
    body.extend([(900.0, 800.0), (500.0, 860.0), (60.0, 820.0)]);
    easel.poly(&body, skin);
    easel.blob(
        &[(70.0, 730.0), (120.0, 760.0), (330.0, 790.0), (560.0, 780.0), (600.0, 860.0), (60.0, 850.0)],
        hex(0xdfe6ea),
    );
    easel.oval((210.0, 690.0), 14.0, 16.0, hex(0x1f2a36));
    easel.curve(&[(74.0, 738.0), (180.0, 764.0), (300.0, 752.0)], skin.lighter(-0.18), 7.0);
    for side in [-1.0, 0.0, 1.0] {
        easel.curve(
            &[(330.0, 452.0), (330.0 + side * 26.0, 380.0), (330.0 + side * 66.0, 330.0 + side.abs() * 24.0)],
            hex(0xdff1f8),
            13.0,
        );
    }
    for row in 0..4 {
        let y = 800.0 + row as f32 * 52.0;
        let wave: Vec<At> =
            (-30..=90).map(|at| at as f32 * 18.0).map(|x| (x, y + (x * 0.03 + row as f32).sin() * 13.0)).collect();
        let mut water = wave.clone();
        water.extend([(1620.0, 1300.0), (-540.0, 1300.0)]);
        easel.poly(&water, hex(0x3f86b0).lighter(-0.02 * row as f32).alpha(if row == 0 { 0.85 } else { 1.0 }));
        easel.line(&wave, WHITE.alpha(0.5), 5.0);
    }
    if let Some(path) = easel.along(&course, "Nunito_800ExtraBold", (0.1, 0.94), 128.0, -0.98)? {
        easel.write(&path, hex(0xf3f8fb), skin);
    }
    Ok(())
}

fn winding_road(easel: &mut Easel) -> Done {
    let slope = hex(easel.rng("slope").pick(&[0x8aa35f, 0x9aa86a, 0x7f9a62]));
    easel.poly(
        &[
            (-600.0, 1400.0),
            (-600.0, 560.0),
            (100.0, 380.0),
            (430.0, 240.0),
            (760.0, 330.0),
            (1600.0, 620.0),
            (1600.0, 1400.0),
        ],
        slope,
    );
    easel.poly(
        &[(430.0, 240.0), (760.0, 330.0), (1600.0, 620.0), (1600.0, 900.0), (900.0, 560.0)],
        slope.lighter(-0.05),
    );
    let course = Course::smooth(&[
        (330.0, 1040.0),
        (480.0, 960.0),
        (760.0, 930.0),
        (890.0, 850.0),
        (800.0, 760.0),
        (560.0, 740.0),
        (250.0, 730.0),
        (90.0, 650.0),
        (190.0, 550.0),
        (420.0, 520.0),
        (600.0, 500.0),
        (660.0, 420.0),
        (560.0, 350.0),
        (470.0, 300.0),
    ]);
    let length = course.length();
    // The road narrows as it climbs away.
    for layer in 0..3 {
        for step in 0..=360 {
            let t = step as f32 / 360.0;
            let (x, y) = course.place(length * t);
            let r = (104.0 - 88.0 * t.powf(0.75)).max(14.0);
            let (r, tone) = match layer {
                0 => (r + 9.0, slope.lighter(-0.16)),
                1 => (r + 3.0, hex(0xe9e2d0)),
                _ => (r, hex(0x5a6068)),
            };
            easel.oval((x, y), r, r * 0.8, tone);
        }
    }
    let mut rng = easel.rng("trees");
    for _ in 0..26 {
        let (x, y) = (rng.between(-260.0, 1260.0), rng.between(430.0, 1000.0));
        let near = course.points().iter().map(|(px, py)| (px - x).hypot(py - y)).fold(f32::MAX, f32::min);
        if near < 130.0 || (y < 640.0 && (x < 60.0 || x > 940.0)) {
            continue;
        }
        let s = 0.4 + y / 1000.0 * 0.8;
        easel.poly(&[(x, y - 96.0 * s), (x - 32.0 * s, y), (x + 32.0 * s, y)], hex(0x3f6f4a));
        easel.poly(&[(x, y - 96.0 * s), (x, y), (x + 32.0 * s, y)], hex(0x345f3f));
    }
    let line = easel.set("Overpass_700Bold", 0.05)?;
    // Read from the lower bend upwards would stand on its head in every other bend, so the text follows the road from the
    // far side of each leg: the longest leg, from left to right, with the bends at both ends.
    let leg = Course::smooth(&[
        (80.0, 690.0),
        (250.0, 738.0),
        (560.0, 748.0),
        (800.0, 766.0),
        (884.0, 850.0),
        (780.0, 936.0),
    ]);
    let scale = (leg.length() * 0.94 / line.width).min(1.32);
    let start = (leg.length() * 0.98 - line.width * scale) / 2.0;
    if let Some(path) = lower(&leg, &line, start, scale, |_| 1.0) {
        easel.write(&path, hex(0xfdf6d8), hex(0x5a6068));
    }
    Ok(())
}
