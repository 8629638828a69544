//! Hosts whose text runs along a path: roads, rivers, trails, tails, rims: from `snail` to `winding_road`.

use super::*;

pub(super) fn snail(easel: &mut Easel) -> Done {
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

pub(super) fn steam_curl(easel: &mut Easel) -> Done {
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

pub(super) fn whale_back(easel: &mut Easel) -> Done {
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
    easel.oval((168.0, 684.0), 14.0, 16.0, hex(0x1f2a36));
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
    if let Some(path) = easel.along(&course, "Nunito_800ExtraBold", (0.27, 0.95), 128.0, -0.98)? {
        easel.write(&path, hex(0xf3f8fb), skin);
    }
    Ok(())
}

pub(super) fn winding_road(easel: &mut Easel) -> Done {
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
        if near < 130.0 || (y < 640.0 && !(60.0..=940.0).contains(&x)) {
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
