//! Scenes above still water. Only the upper half counts: the water gives it back to the pixel.

use super::super::pen::{At, ellipse, smooth};
use super::hues::Role::{Ground, Line, Main, Second, Third};
use super::plate::{Motif, Plate};
use super::shapes::{even, even_smooth};

pub(super) static MOTIFS: &[(&str, Motif)] = &[
    ("autumn_wood_above_its_reflection_in_a_tarn", autumn_wood),
    ("castle_above_its_reflection_in_a_moat", castle),
    ("harbour_front_mirrored_at_night", harbour),
    ("iceberg_above_its_reflection_in_black_water", iceberg),
    ("lighthouse_above_a_calm_sea_that_repeats_it", lighthouse),
    ("mountain_above_its_reflection_in_a_still_lake", mountain),
    ("pagoda_above_its_reflection_in_a_pool", pagoda),
    ("row_of_poplars_mirrored_in_a_canal", poplars),
    ("sailing_boat_above_its_reflection_in_windless_water", sailing_boat),
    ("stone_bridge_that_closes_into_a_circle_with_its_reflection", bridge),
    ("swan_above_its_reflection_in_a_pond", swan),
];

/// The sky down to the water's edge, which lies in the middle.
fn sky(plate: &mut Plate, top: u32, low: u32) {
    let (half, high) = plate.halves();
    let (top, low) = (plate.own(top, Ground), plate.own(low, Ground));
    plate.fade(-half, -high, half * 2.0, high, top, low);
}

/// A thin line where land and water meet.
fn shore(plate: &mut Plate, rgb: u32, high: f32) {
    let half = plate.halves().0;
    let rgb = plate.own(rgb, Line);
    plate.slab(-half, -high, half * 2.0, high, rgb);
}

/// Ground that rises from the shore along a smooth line.
fn hill(plate: &mut Plate, points: &[At], rgb: u32) {
    let rgb = plate.own(rgb, Second);
    let mut line = smooth(points);
    let (first, last) = (points[0].0, points[points.len() - 1].0);
    line.extend([(last, 0.0), (first, 0.0)]);
    plate.fill(&line, rgb);
}

fn mountain(plate: &mut Plate) {
    sky(plate, 0x8fc1e8, 0xfbe3c8);
    hill(
        plate,
        &[(-760.0, -120.0), (-420.0, -190.0), (-180.0, -120.0), (140.0, -160.0), (420.0, -230.0), (760.0, -110.0)],
        0x8ea9c4,
    );
    let (rock, shade, snow) = (plate.own(0x5f6f86, Main), plate.own(0x48566c, Main), plate.own(0xfafcff, Third));
    let peak: &[At] = &[
        (-400.0, 0.0),
        (-230.0, -190.0),
        (-120.0, -280.0),
        (-20.0, -420.0),
        (70.0, -330.0),
        (190.0, -210.0),
        (420.0, 0.0),
    ];
    plate.area(peak, rock);
    plate.fill(
        &[(-20.0, -420.0), (70.0, -330.0), (190.0, -210.0), (420.0, 0.0), (120.0, 0.0), (60.0, -160.0), (10.0, -250.0)],
        shade,
    );
    plate.fill(
        &[
            (-120.0, -280.0),
            (-20.0, -420.0),
            (70.0, -330.0),
            (110.0, -290.0),
            (60.0, -290.0),
            (30.0, -250.0),
            (-10.0, -300.0),
            (-60.0, -250.0),
            (-80.0, -280.0),
        ],
        snow,
    );
    let tree = plate.own(0x2f5a44, Main);
    for at in 0..26 {
        let x = -520.0 + at as f32 * 42.0;
        let high = 46.0 + 26.0 * plate.seed.child("tree").at(at).rng().unit();
        plate.fill(&[(x, -high), (x - 18.0, 0.0), (x + 18.0, 0.0)], tree);
    }
    shore(plate, 0x2a4a3c, 6.0);
}

fn castle(plate: &mut Plate) {
    sky(plate, 0xf6c9a0, 0xfdecd2);
    hill(plate, &[(-760.0, -90.0), (-380.0, -140.0), (0.0, -90.0), (380.0, -150.0), (760.0, -80.0)], 0x9cb87c);
    let (stone, roof, dark) = (plate.own(0xc9bda6, Second), plate.own(0x8a3f3a, Main), plate.own(0x4a4038, Main));
    plate.block(-250.0, -180.0, 500.0, 180.0, stone);
    for at in 0..9 {
        plate.block(-245.0 + at as f32 * 55.0, -205.0, 30.0, 28.0, stone);
    }
    for (x, high, wide) in [(-290.0, 290.0, 96.0), (290.0, 290.0, 96.0), (-110.0, 340.0, 84.0), (110.0, 340.0, 84.0)] {
        plate.block(x - wide / 2.0, -high, wide, high, stone);
        plate.area(&[(x, -high - 120.0), (x - wide * 0.66, -high), (x + wide * 0.66, -high)], roof);
        plate.slab(x - 9.0, -high + 40.0, 18.0, 46.0, dark);
        plate.slab(x - 9.0, -high + 140.0, 18.0, 46.0, dark);
    }
    plate.area(&even_smooth(&[(0.0, -128.0), (-36.0, -108.0), (-44.0, -50.0), (-44.0, 0.0)]), dark);
    shore(plate, 0x6a7a4c, 8.0);
}

fn poplars(plate: &mut Plate) {
    sky(plate, 0xa9d3ee, 0xf4f2da);
    hill(plate, &[(-760.0, -60.0), (-300.0, -80.0), (200.0, -60.0), (760.0, -76.0)], 0xb5c987);
    let (leaf, light, trunk) = (plate.own(0x4c8044, Main), plate.own(0x6fa058, Second), plate.own(0x6b4f34, Line));
    for at in 0..7 {
        let x = -420.0 + at as f32 * 140.0;
        plate.slab(x - 8.0, -90.0, 16.0, 90.0, trunk);
        let crown = even_smooth(&[(0.0, -410.0), (-30.0, -340.0), (-46.0, -200.0), (-34.0, -80.0), (0.0, -62.0)]);
        plate.area(&crown.iter().map(|&(dx, y)| (x + dx, y)).collect::<Vec<_>>(), leaf);
        plate.fill(&crown.iter().map(|&(dx, y)| (x - 8.0 + dx * 0.4, y * 0.9 - 30.0)).collect::<Vec<_>>(), light);
    }
    shore(plate, 0x5c7440, 14.0);
}

fn autumn_wood(plate: &mut Plate) {
    sky(plate, 0xcfe2ee, 0xfbeccd);
    hill(plate, &[(-760.0, -150.0), (-300.0, -230.0), (100.0, -180.0), (760.0, -250.0)], 0xb98a58);
    let tones = [
        plate.own(0xd9622b, Main),
        plate.own(0xe8a33a, Second),
        plate.own(0xb83a2c, Main),
        plate.own(0xd98a2b, Second),
    ];
    let trunk = plate.own(0x5a3c28, Line);
    for at in 0..17 {
        let mut rng = plate.seed.child("wood").at(at).rng();
        let (x, high, wide) = (-540.0 + at as f32 * 68.0, rng.between(150.0, 310.0), rng.between(54.0, 78.0));
        plate.slab(x - 8.0, -high * 0.6, 16.0, high * 0.6, trunk);
        plate.area(&ellipse((x, -high), wide, high * 0.42), tones[rng.below(4)]);
    }
    shore(plate, 0x7a5a34, 12.0);
}

fn harbour(plate: &mut Plate) {
    sky(plate, 0x0e1533, 0x2a3566);
    let lit = plate.own(0xffd977, Third);
    for at in 0..40 {
        let mut rng = plate.seed.child("stars").at(at).rng();
        plate.dot((rng.between(-700.0, 700.0), rng.between(-490.0, -320.0)), rng.between(1.5, 3.5), lit);
    }
    let walls = [
        plate.own(0x46507e, Main),
        plate.own(0x5a4a6e, Second),
        plate.own(0x3a5a74, Main),
        plate.own(0x6a4f5c, Second),
    ];
    let roof = plate.own(0x1d2344, Line);
    for at in 0..11 {
        let mut rng = plate.seed.child("house").at(at).rng();
        let (x, high) = (-660.0 + at as f32 * 120.0, rng.between(170.0, 270.0));
        plate.block(x, -high, 116.0, high, walls[at % 4]);
        plate.area(&[(x - 6.0, -high), (x + 58.0, -high - 62.0), (x + 122.0, -high)], roof);
        for row in 0..3 {
            for column in 0..2 {
                if rng.chance(0.72) {
                    plate.slab(x + 22.0 + column as f32 * 46.0, -high + 26.0 + row as f32 * 54.0, 26.0, 32.0, lit);
                }
            }
        }
    }
    for x in [-420.0, -140.0, 140.0, 420.0] {
        plate.slab(x - 3.0, -120.0, 6.0, 120.0, roof);
        plate.dot((x, -126.0), 13.0, lit);
    }
    shore(plate, 0x11172f, 14.0);
}

fn iceberg(plate: &mut Plate) {
    sky(plate, 0x2a3a58, 0x7f97b4);
    let (ice, shade, deep) = (plate.own(0xeaf5fb, Main), plate.own(0xb4d6ea, Second), plate.own(0x86b6d4, Second));
    plate.area(
        &[
            (-370.0, 0.0),
            (-330.0, -120.0),
            (-230.0, -180.0),
            (-170.0, -320.0),
            (-70.0, -250.0),
            (20.0, -400.0),
            (120.0, -300.0),
            (190.0, -210.0),
            (300.0, -150.0),
            (370.0, 0.0),
        ],
        ice,
    );
    plate.fill(
        &[
            (20.0, -400.0),
            (120.0, -300.0),
            (190.0, -210.0),
            (300.0, -150.0),
            (370.0, 0.0),
            (130.0, 0.0),
            (70.0, -170.0),
        ],
        shade,
    );
    plate.fill(
        &[(-170.0, -320.0), (-70.0, -250.0), (-120.0, -130.0), (-60.0, 0.0), (-190.0, 0.0), (-200.0, -120.0)],
        shade,
    );
    plate.fill(&[(190.0, -210.0), (300.0, -150.0), (370.0, 0.0), (260.0, 0.0)], deep);
    shore(plate, 0x16233a, 6.0);
}

fn lighthouse(plate: &mut Plate) {
    sky(plate, 0xf3b68a, 0xfde6c4);
    let (white, red, rock, light, dark) = (
        plate.own(0xfbf7f0, Third),
        plate.own(0xc5352f, Main),
        plate.own(0x6a5f58, Second),
        plate.own(0xffeaa0, Third),
        plate.own(0x33302f, Line),
    );
    hill(plate, &[(-300.0, 0.0), (-200.0, -60.0), (-40.0, -92.0), (130.0, -78.0), (300.0, 0.0)], 0x6a5f58);
    plate.area(&even(&[(-52.0, -390.0), (-88.0, -70.0)]).iter().map(|&(x, y)| (x, y)).collect::<Vec<_>>(), white);
    for (y, high) in [(-340.0, 56.0), (-225.0, 60.0), (-112.0, 42.0)] {
        let at = |y: f32| 52.0 + 36.0 * (y + 390.0) / 320.0;
        plate.area(&even(&[(-at(y), y), (-at(y + high), y + high)]), red);
    }
    plate.block(-66.0, -404.0, 132.0, 16.0, dark);
    plate.block(-40.0, -448.0, 80.0, 46.0, light);
    plate.area(&[(0.0, -490.0), (-52.0, -448.0), (52.0, -448.0)], red);
    plate.fill(&[(-110.0, -40.0), (-60.0, -80.0), (60.0, -84.0), (140.0, -50.0), (60.0, -30.0)], rock);
    shore(plate, 0x3f6f8c, 7.0);
}

fn pagoda(plate: &mut Plate) {
    sky(plate, 0xbfe0e6, 0xfbf0d8);
    hill(plate, &[(-760.0, -80.0), (-420.0, -130.0), (-120.0, -70.0), (240.0, -110.0), (760.0, -90.0)], 0x8fb48a);
    storeys(plate, 0.0, 1.0);
    let (pink, trunk) = (plate.own(0xf0a9c0, Second), plate.own(0x6b4a3a, Line));
    for x in [-360.0, 370.0] {
        plate.slab(x - 9.0, -120.0, 18.0, 120.0, trunk);
        for (dx, dy) in [(-50.0, -130.0), (45.0, -140.0), (0.0, -190.0), (0.0, -120.0)] {
            plate.dot((x + dx, dy), 62.0, pink);
        }
    }
    shore(plate, 0x5f8058, 10.0);
}

/// A pagoda of five storeys whose foot stands at a height.
pub(super) fn storeys(plate: &mut Plate, foot: f32, scale: f32) {
    let (roof, wall, trim) = (plate.own(0x9c3328, Main), plate.own(0xf0e2c4, Third), plate.own(0x54362a, Line));
    plate.at((0.0, foot), 0.0, scale, |plate| {
        plate.block(-170.0, -24.0, 340.0, 24.0, trim.lighter(0.2));
        for storey in 0..5 {
            let (wide, y) = (126.0 - storey as f32 * 18.0, -24.0 - storey as f32 * 78.0);
            plate.block(-wide, y - 46.0, wide * 2.0, 46.0, wall);
            for post in [-0.9, -0.3, 0.3, 0.9_f32] {
                plate.slab(post * wide - 4.0, y - 46.0, 8.0, 46.0, trim);
            }
            plate.area(
                &even_smooth(&[
                    (0.0, y - 82.0),
                    (-wide * 0.6, y - 80.0),
                    (-wide - 20.0, y - 58.0),
                    (-wide - 56.0, y - 50.0),
                    (-wide - 20.0, y - 42.0),
                    (0.0, y - 42.0),
                ]),
                roof,
            );
        }
        plate.block(-6.0, -490.0, 12.0, 84.0, trim);
        plate.disc((0.0, -440.0), 13.0, roof);
    });
}

fn sailing_boat(plate: &mut Plate) {
    sky(plate, 0x9fcdec, 0xfdf3dc);
    hill(plate, &[(-760.0, -46.0), (-380.0, -86.0), (0.0, -44.0), (360.0, -74.0), (760.0, -40.0)], 0xa3bfae);
    let (hull, sail, jib, mast) =
        (plate.own(0xa8442e, Main), plate.own(0xfdfaf2, Third), plate.own(0xf0c877, Second), plate.own(0x5a3c28, Line));
    plate.slab(-6.0, -440.0, 12.0, 400.0, mast);
    let mut main = smooth(&[(18.0, -430.0), (110.0, -290.0), (210.0, -90.0)]);
    main.push((18.0, -84.0));
    plate.area(&main, sail);
    let mut fore = smooth(&[(-18.0, -400.0), (-110.0, -250.0), (-210.0, -92.0)]);
    fore.push((-18.0, -84.0));
    plate.area(&fore, jib);
    plate.area(&[(-260.0, -62.0), (270.0, -62.0), (200.0, 4.0), (-190.0, 4.0)], hull);
    plate.slab(-240.0, -46.0, 488.0, 12.0, sail);
}

fn bridge(plate: &mut Plate) {
    sky(plate, 0xbcd9ea, 0xf6f0dc);
    hill(plate, &[(-760.0, -190.0), (-360.0, -230.0), (0.0, -170.0), (360.0, -240.0), (760.0, -180.0)], 0x8fb07c);
    let (stone, joint, far) = (plate.own(0xb9ad9a, Main), plate.own(0x7c7264, Line), plate.own(0xdcebf0, Ground));
    plate.area(
        &[
            (-520.0, 0.0),
            (-520.0, -250.0),
            (-300.0, -330.0),
            (0.0, -385.0),
            (300.0, -330.0),
            (520.0, -250.0),
            (520.0, 0.0),
        ],
        stone,
    );
    let arch: Vec<At> = (0..=48)
        .map(|at| {
            let a = at as f32 / 48.0 * std::f32::consts::PI;
            (-285.0 * a.cos(), -285.0 * a.sin())
        })
        .collect();
    for at in 0..=20 {
        let a = at as f32 / 20.0 * std::f32::consts::PI;
        plate.line(&[(-285.0 * a.cos(), -285.0 * a.sin()), (-332.0 * a.cos(), -332.0 * a.sin())], joint, 4.0);
    }
    plate.line(&arch.iter().map(|&(x, y)| (x * 1.165, y * 1.165)).collect::<Vec<_>>(), joint, 5.0);
    plate.area(&arch, far);
    let mut inner = smooth(&[(-280.0, -60.0), (-100.0, -96.0), (120.0, -70.0), (280.0, -60.0)]);
    inner.extend([(284.0, 0.0), (-284.0, 0.0)]);
    let green = plate.own(0x9cbc84, Second);
    plate.fill(&inner, green);
    plate.line(&[(-520.0, -276.0), (-300.0, -356.0), (0.0, -412.0), (300.0, -356.0), (520.0, -276.0)], joint, 16.0);
}

fn swan(plate: &mut Plate) {
    sky(plate, 0xa4cbb4, 0xe4f0dc);
    hill(plate, &[(-760.0, -200.0), (-400.0, -150.0), (0.0, -176.0), (400.0, -140.0), (760.0, -210.0)], 0x7fa070);
    let reed = plate.own(0x54784a, Main);
    for at in 0..9 {
        let x = -470.0 + at as f32 * 24.0;
        plate.line(&smooth(&[(x, 0.0), (x + 4.0, -120.0), (x + 18.0, -210.0 + (at % 3) as f32 * 30.0)]), reed, 8.0);
        plate.line(&smooth(&[(-x, 0.0), (-x - 4.0, -110.0), (-x - 16.0, -190.0 + (at % 3) as f32 * 30.0)]), reed, 8.0);
    }
    plate.at((0.0, -180.0), 0.0, 1.0, |plate| plate.icon("swan", 400.0));
}
