//! Flat things with two mirror lines. Only what stands in the upper left quarter counts: the rest is mirrored.

use super::super::pen::{At, corners, ellipse, smooth};
use super::hues::Role::{Ground, Line, Main, Second, Third};
use super::plate::{Motif, Plate};
use super::shapes::{even, heart, petal, placed, polygon, rhombus, round_petal, spiral, star};

pub(super) static MOTIFS: &[(&str, Motif)] = &[
    ("book_cover_stamped_with_gold", book_cover),
    ("carved_butter_board", butter_board),
    ("chocolate_box_lid", box_lid),
    ("coffered_ceiling_panel", coffers),
    ("diamond_shaped_cartouche", cartouche),
    ("embroidered_cushion", cushion),
    ("formal_garden_seen_from_overhead", formal_garden),
    ("hourglass", hourglass),
    ("inlaid_tabletop", tabletop),
    ("iron_grille", grille),
    ("kilim_of_stepped_diamonds", kilim),
    ("lacquer_tray", tray),
    ("lattice_shutter", shutter),
    ("manhole_cover_with_a_square_pattern", manhole),
    ("medallion_rug", rug),
    ("ornamental_picture_frame", frame),
    ("oval_brooch", oval_brooch),
    ("playing_card_back", card_back),
    ("quatrefoil", quatrefoil),
    ("silver_belt_buckle", buckle),
];

/// A rectangle around the middle: half its width, half its height.
fn panel(plate: &mut Plate, half: f32, high: f32, rgb: crate::colour::Rgb) {
    plate.area(&corners([-half, -high, half * 2.0, high * 2.0]), rgb);
}

/// A rectangle around the middle with round corners, as points.
fn rounded(half: f32, high: f32, radius: f32) -> Vec<At> {
    let mut points = Vec::new();
    for (corner, (sx, sy)) in [(1.0, -1.0), (1.0, 1.0), (-1.0, 1.0), (-1.0, -1.0)].into_iter().enumerate() {
        for step in 0..=8 {
            let angle = (corner as f32 * 90.0 - 90.0 + step as f32 * 11.25).to_radians();
            points.push((sx * (half - radius) + radius * angle.cos(), sy * (high - radius) + radius * angle.sin()));
        }
    }
    points
}

/// A flower of round petals.
fn rosette(plate: &mut Plate, at: At, radius: f32, petals: usize) {
    let (main, third) = (plate.hue(Second), plate.hue(Third));
    plate.at(at, 0.0, 1.0, |plate| {
        plate
            .around(petals, |plate| plate.area(&round_petal(radius * 0.1, radius, radius * 1.7 / petals as f32), main));
        plate.disc((0.0, 0.0), radius * 0.26, third);
    });
}

/// A scroll that ends in a curl.
fn scroll(plate: &mut Plate, at: At, turn: f32, size: f32, width: f32) {
    let hue = plate.hue(Second);
    plate.at(at, turn, size, |plate| {
        let mut line = smooth(&[(-100.0, 40.0), (-70.0, -20.0), (-10.0, -40.0)]);
        line.extend(placed(&spiral((0.0, 52.0), (520.0, 8.0)), (0.0, 12.0), 0.0, 1.0));
        plate.line(&line, hue, width / size);
    });
}

fn rug(plate: &mut Plate) {
    let (main, second, third, line) = (plate.hue(Main), plate.hue(Second), plate.hue(Third), plate.hue(Line));
    for at in 0..27 {
        let x = -331.0 + at as f32 * 25.5;
        plate.line(&[(x, -478.0), (x, 0.0)], second, 7.0);
    }
    panel(plate, 345.0, 450.0, main);
    panel(plate, 322.0, 427.0, second);
    for at in 0..9 {
        let x = -288.0 + at as f32 * 72.0;
        plate.area(&placed(&rhombus(26.0, 22.0), (x, -395.0), 0.0, 1.0), main);
    }
    for at in 0..11 {
        let y = -325.0 + at as f32 * 65.0;
        plate.area(&placed(&rhombus(22.0, 26.0), (-289.0, y), 0.0, 1.0), main);
    }
    panel(plate, 256.0, 362.0, main);
    plate.area(&[(-256.0, -362.0), (-90.0, -362.0), (-130.0, -250.0), (-200.0, -190.0), (-256.0, -130.0)], third);
    rosette(plate, (-190.0, -290.0), 44.0, 8);
    plate.area(
        &even(&[
            (0.0, -310.0),
            (-60.0, -240.0),
            (-110.0, -190.0),
            (-150.0, -100.0),
            (-190.0, 0.0),
            (-150.0, 100.0),
            (-110.0, 190.0),
            (-60.0, 240.0),
            (0.0, 310.0),
        ]),
        second,
    );
    plate.area(&even(&[(0.0, -230.0), (-80.0, -140.0), (-140.0, 0.0), (-80.0, 140.0), (0.0, 230.0)]), third);
    plate.around(8, |plate| plate.area(&petal(30.0, 116.0, 30.0, 0.6), main));
    plate.disc((0.0, 0.0), 40.0, second);
    plate.dot((0.0, 0.0), 14.0, line);
}

fn card_back(plate: &mut Plate) {
    let (main, third) = (plate.hue(Main), plate.hue(Third));
    plate.area(&rounded(325.0, 462.0, 42.0), third);
    plate.area(&rounded(292.0, 430.0, 22.0), main);
    for i in -7..=7 {
        for j in -10..=10 {
            if (i + j) % 2 == 0 && (i as f32 * 38.0).hypot(j as f32 * 40.0) > 190.0 {
                plate.fill(&placed(&rhombus(13.0, 15.0), (i as f32 * 38.0, j as f32 * 40.0), 0.0, 1.0), third);
            }
        }
    }
    plate.disc((0.0, 0.0), 180.0, third);
    plate.disc((0.0, 0.0), 160.0, main);
    plate.around(12, |plate| plate.fill(&petal(44.0, 148.0, 20.0, 0.6), third));
    plate.dot((0.0, 0.0), 34.0, third);
    {
        let (x, y) = (-230.0, -370.0);
        plate.disc((x, y), 44.0, third);
        plate.at((x, y), 0.0, 1.0, |plate| plate.around(6, |plate| plate.fill(&petal(6.0, 38.0, 9.0, 0.6), main)));
    }
}

fn kilim(plate: &mut Plate) {
    let hues = [plate.hue(Main), plate.hue(Second), plate.hue(Third)];
    panel(plate, 400.0, 460.0, hues[1]);
    let step = 20.0;
    let stepped = |size: i32| -> Vec<At> {
        let mut left = Vec::new();
        for at in 0..=size {
            left.push((-(at as f32) * step - step / 2.0, -(size - at) as f32 * step - step / 2.0));
            left.push((-(at as f32 + 1.0) * step - step / 2.0, -(size - at) as f32 * step - step / 2.0));
        }
        let low: Vec<At> = left.iter().rev().map(|&(x, y)| (x, -y)).collect();
        left.extend(low);
        even(&left)
    };
    for (x, y) in [
        (0.0, 0.0),
        (-200.0, -230.0),
        (-200.0, 230.0),
        (200.0, -230.0),
        (200.0, 230.0),
        (-400.0, 0.0),
        (400.0, 0.0),
        (0.0, -460.0),
        (0.0, 460.0),
    ] {
        for (ring, size) in [9, 6, 4, 1].into_iter().enumerate() {
            let points: Vec<At> = placed(&stepped(size), (x, y), 0.0, 1.0)
                .into_iter()
                .map(|(x, y)| (x.clamp(-400.0, 400.0), y.clamp(-460.0, 460.0)))
                .collect();
            plate.area(&points, hues[[0, 2, 0, 1][ring]]);
        }
    }
    for x in [-370.0_f32, -400.0] {
        plate.slab(x, -460.0, 12.0, 920.0, hues[0]);
    }
    for y in [-460.0_f32, -430.0] {
        plate.slab(-400.0, y, 800.0, 12.0, hues[0]);
    }
}

fn tray(plate: &mut Plate) {
    let (main, second) = (plate.own(0x7c1c22, Main), plate.own(0xe0b54a, Second));
    plate.area(&rounded(462.0, 330.0, 90.0), main);
    plate.area(&rounded(430.0, 298.0, 70.0), second);
    plate.area(&rounded(418.0, 286.0, 62.0), main);
    scroll(plate, (-290.0, -170.0), 0.0, 1.0, 11.0);
    scroll(plate, (-130.0, -210.0), 20.0, 0.6, 9.0);
    for at in 0..5 {
        plate.fill(
            &placed(
                &petal(0.0, 74.0, 17.0, 0.5),
                (-330.0 + at as f32 * 26.0, -88.0 + at as f32 * 20.0),
                -60.0 + at as f32 * 30.0,
                1.0,
            ),
            second,
        );
    }
    plate.area(&ellipse((0.0, 0.0), 190.0, 130.0), second);
    plate.area(&ellipse((0.0, 0.0), 172.0, 113.0), main);
    rosette(plate, (0.0, 0.0), 96.0, 8);
    plate.fill(&placed(&rhombus(18.0, 40.0), (0.0, -208.0), 0.0, 1.0), second);
    plate.fill(&placed(&rhombus(46.0, 18.0), (-320.0, 0.0), 0.0, 1.0), second);
}

fn formal_garden(plate: &mut Plate) {
    let (gravel, hedge, lawn, bloom, water) = (
        plate.own(0xe9dcbd, Ground),
        plate.own(0x2f6a3a, Main),
        plate.own(0x86b864, Second),
        plate.own(0xd8506e, Main),
        plate.own(0x7fc0d8, Third),
    );
    panel(plate, 465.0, 465.0, hedge);
    panel(plate, 432.0, 432.0, gravel);
    plate.block(-400.0, -400.0, 350.0, 350.0, hedge);
    plate.block(-376.0, -376.0, 302.0, 302.0, lawn);
    plate.at((-225.0, -225.0), 0.0, 1.0, |plate| {
        plate.ring((0.0, 0.0), 96.0, hedge, 22.0);
        for (x, y) in [(-110.0, -110.0), (110.0, -110.0), (-110.0, 110.0), (110.0, 110.0)] {
            plate.disc((x, y), 28.0, hedge);
        }
        plate.around(8, |plate| plate.dot((0.0, -55.0), 17.0, bloom));
        plate.dot((0.0, 0.0), 20.0, bloom);
    });
    plate.dot((0.0, 0.0), 158.0, gravel);
    plate.disc((0.0, 0.0), 125.0, gravel.lighter(-0.12));
    plate.disc((0.0, 0.0), 104.0, water);
    plate.around(8, |plate| plate.fill(&petal(18.0, 84.0, 9.0, 0.7), gravel));
    for at in [-390.0, -310.0, -230.0_f32] {
        plate.disc((0.0, at), 19.0, hedge);
        plate.disc((at, 0.0), 19.0, hedge);
    }
}

fn quatrefoil(plate: &mut Plate) {
    let (main, second, third) = (plate.hue(Main), plate.hue(Second), plate.hue(Third));
    for (grow, hue) in [(40.0, main), (12.0, third), (-14.0, second)] {
        let lobes = |plate: &mut Plate, more: f32, rgb| {
            plate.around(4, |plate| plate.dot((0.0, -200.0), 212.0 + grow + more, rgb));
            plate.slab(-200.0, -200.0, 400.0, 400.0, rgb);
        };
        let line = plate.hue(Line);
        lobes(plate, 5.0, line);
        lobes(plate, 0.0, hue);
    }
    plate.around(4, |plate| {
        plate.area(&petal(60.0, 370.0, 92.0, 0.6), main);
        plate.area(&petal(120.0, 300.0, 36.0, 0.6), third);
    });
    plate.between(4, |plate| plate.area(&petal(50.0, 236.0, 46.0, 0.6), third));
    plate.disc((0.0, 0.0), 62.0, main);
    plate.disc((0.0, 0.0), 26.0, third);
}

fn hourglass(plate: &mut Plate) {
    let (wood, glass, sand) = (plate.own(0x8a5530, Main), plate.own(0xdcebf2, Third), plate.own(0xe3b35c, Second));
    let bulb = smooth(&[(-24.0, 0.0), (-40.0, -60.0), (-170.0, -190.0), (-200.0, -300.0), (-180.0, -370.0)]);
    let mut left: Vec<At> = bulb.iter().rev().copied().collect();
    left.extend(bulb.iter().map(|&(x, y)| (x, -y)));
    plate.area(&even(&left), glass);
    let mut heap: Vec<At> = smooth(&[(-14.0, -6.0), (-32.0, -62.0), (-150.0, -190.0)]);
    heap.push((0.0, -205.0));
    plate.area(&even(&heap), sand);
    let low: Vec<At> = even(&heap).into_iter().map(|(x, y)| (x, -y)).collect();
    plate.area(&low, sand);
    plate.fill(&corners([-9.0, -20.0, 18.0, 40.0]), sand);
    for x in [-252.0, 224.0] {
        plate.block(x, -380.0, 28.0, 760.0, wood);
    }
    plate.disc((-238.0, 0.0), 26.0, wood);
    plate.disc((-238.0, -210.0), 20.0, wood);
    for (y, half, high) in [(-462.0, 300.0, 46.0), (-416.0, 270.0, 38.0)] {
        plate.block(-half, y, half * 2.0, high, wood);
        plate.block(-half, -y - high, half * 2.0, high, wood);
    }
}

fn buckle(plate: &mut Plate) {
    let (silver, dark, strap, stone) =
        (plate.own(0xc4cad2, Second), plate.own(0x8d96a2, Main), plate.own(0x5a3826, Main), plate.own(0x1f7d8c, Main));
    plate.slab(-500.0, -150.0, 1000.0, 300.0, strap);
    {
        let y = -124.0;
        plate.line(&[(-500.0, y), (500.0, y)], silver, 6.0);
    }
    plate.area(&rounded(400.0, 270.0, 110.0), silver);
    plate.area(&rounded(368.0, 238.0, 90.0), dark);
    plate.area(&rounded(352.0, 222.0, 80.0), silver);
    let before = plate.hues.second;
    plate.hues.second = dark;
    scroll(plate, (-235.0, -110.0), 0.0, 0.9, 12.0);
    scroll(plate, (-90.0, -150.0), 40.0, 0.5, 10.0);
    plate.hues.second = before;
    plate.around(8, |plate| plate.area(&round_petal(60.0, 158.0, 40.0), dark));
    plate.disc((0.0, 0.0), 84.0, silver);
    plate.disc((0.0, 0.0), 64.0, stone);
    plate.disc((-290.0, 0.0), 26.0, stone);
}

fn frame(plate: &mut Plate) {
    let (gold, shade, inner) = (plate.own(0xd3a640, Second), plate.own(0x9a7426, Main), plate.own(0xf6f1e4, Ground));
    plate.area(&rounded(400.0, 466.0, 30.0), gold);
    panel(plate, 366.0, 432.0, shade);
    panel(plate, 350.0, 416.0, gold);
    panel(plate, 262.0, 328.0, shade);
    panel(plate, 240.0, 306.0, inner);
    for at in 0..9 {
        plate.disc((-304.0 + at as f32 * 76.0, -372.0), 19.0, shade);
    }
    for at in 0..9 {
        plate.disc((-306.0, -296.0 + at as f32 * 74.0), 19.0, shade);
    }
    plate.at((-345.0, -410.0), -45.0, 1.0, |plate| {
        for turn in [-60.0, -30.0, 0.0, 30.0, 60.0_f32] {
            plate.area(&placed(&petal(0.0, 74.0, 19.0, 0.55), (0.0, 34.0), turn, 1.0), gold);
        }
        plate.disc((0.0, 34.0), 22.0, shade);
    });
    plate.area(&even(&[(0.0, -470.0), (-60.0, -440.0), (-70.0, -390.0), (0.0, -350.0)]), gold);
    plate.disc((0.0, -405.0), 24.0, shade);
}

fn book_cover(plate: &mut Plate) {
    let (leather, gold) = (plate.own(0x7a1f2b, Main), plate.own(0xe0b54f, Second));
    plate.area(&rounded(340.0, 462.0, 16.0), leather);
    for (inset, width) in [(28.0, 9.0), (46.0, 4.0)] {
        let points = rounded(340.0 - inset, 462.0 - inset, 4.0);
        plate.line(&points.iter().chain(&points[..1]).copied().collect::<Vec<_>>(), gold, width);
    }
    let before = plate.hues.second;
    plate.hues.second = gold;
    scroll(plate, (-215.0, -335.0), -8.0, 0.75, 11.0);
    scroll(plate, (-246.0, -240.0), -80.0, 0.5, 9.0);
    for turn in [-90.0, -60.0, -30.0, 0.0_f32] {
        plate.fill(&placed(&petal(8.0, 62.0, 13.0, 0.5), (-262.0, -382.0), turn + 135.0, 1.0), gold);
    }
    plate.hues.second = before;
    let oval = ellipse((0.0, 0.0), 140.0, 190.0);
    plate.line(&oval.iter().chain(&oval[..1]).copied().collect::<Vec<_>>(), gold, 10.0);
    plate.around(8, |plate| plate.fill(&petal(26.0, 118.0, 25.0, 0.55), gold));
    plate.dot((0.0, 0.0), 18.0, gold);
    plate.fill(&placed(&heart(), (0.0, -236.0), 0.0, 0.5), gold);
    plate.fill(&placed(&rhombus(30.0, 12.0), (-185.0, 0.0), 0.0, 1.0), gold);
}

fn oval_brooch(plate: &mut Plate) {
    let (gold, stone, pearl) = (plate.own(0xd9ab3c, Second), plate.own(0x2f6f6a, Main), plate.own(0xf6f1e8, Third));
    plate.area(&ellipse((0.0, 0.0), 350.0, 455.0), gold);
    for at in 0..32 {
        let angle = (at as f32 + 0.5) / 32.0 * std::f32::consts::TAU;
        plate.disc((316.0 * angle.sin(), -420.0 * angle.cos()), 24.0, pearl);
    }
    plate.area(&ellipse((0.0, 0.0), 275.0, 380.0), gold.lighter(0.06));
    plate.area(&ellipse((0.0, 0.0), 248.0, 352.0), stone);
    plate.area(&ellipse((0.0, 0.0), 150.0, 240.0), stone.lighter(0.07));
    rosette(plate, (0.0, 0.0), 128.0, 8);
    plate.area(&placed(&petal(0.0, 110.0, 22.0, 0.5), (0.0, -150.0), 0.0, 1.0), gold);
    plate.area(&placed(&petal(0.0, 80.0, 20.0, 0.5), (-140.0, 0.0), -90.0, 1.0), gold);
}

fn box_lid(plate: &mut Plate) {
    let (lid, ribbon, pale) = (plate.hue(Main), plate.hue(Second), plate.hue(Third));
    plate.area(&rounded(455.0, 350.0, 50.0), lid);
    plate.area(&rounded(425.0, 320.0, 36.0), pale);
    plate.area(&rounded(408.0, 303.0, 28.0), lid);
    for at in 0..3 {
        plate.area(&placed(&heart(), (-300.0 + at as f32 * 96.0, -240.0), 0.0, 0.6), ribbon);
    }
    plate.area(&placed(&heart(), (-345.0, -140.0), 0.0, 0.6), ribbon);
    scroll(plate, (-260.0, -105.0), -20.0, 0.8, 11.0);
    plate.area(&ellipse((0.0, 0.0), 175.0, 150.0), pale);
    plate.area(&ellipse((0.0, 0.0), 155.0, 130.0), ribbon);
    plate.around(8, |plate| plate.area(&round_petal(20.0, 118.0, 36.0), pale));
    plate.disc((0.0, 0.0), 34.0, lid);
}

fn grille(plate: &mut Plate) {
    let iron = plate.own(0x2a2b30, Main);
    let light = plate.own(0xb08a3a, Second);
    for at in 0..7 {
        let x = -420.0 + at as f32 * 140.0;
        plate.line(&[(x, -440.0), (x, 440.0)], iron, 20.0);
    }
    for y in [-440.0, 0.0, -220.0] {
        plate.line(&[(-440.0, y), (440.0, y)], iron, 20.0);
    }
    plate.line(&[(-440.0, -440.0), (-440.0, 440.0)], iron, 26.0);
    let before = plate.hues.second;
    plate.hues.second = iron;
    for column in 0..3 {
        for row in 0..2 {
            let (x, y) = (-350.0 + column as f32 * 140.0, -330.0 + row as f32 * 220.0);
            for (turn, dx, dy) in [(0.0, -4.0, -44.0), (180.0, 4.0, 44.0)] {
                plate.at((x + dx, y + dy), turn, 0.5, |plate| {
                    let line = placed(&spiral((0.0, 84.0), (560.0, 8.0)), (0.0, 0.0), 60.0, 1.0);
                    plate.line(&line, iron, 24.0);
                });
            }
        }
    }
    plate.hues.second = before;
    for column in 0..4 {
        for y in [-220.0, 0.0] {
            plate.disc((-420.0 + column as f32 * 140.0, y), 20.0, light);
        }
    }
}

fn coffers(plate: &mut Plate) {
    let (beam, deep, gold) = (plate.own(0xd9c4a0, Second), plate.own(0x7c5a3c, Main), plate.own(0xe6bf5c, Third));
    panel(plate, 465.0, 465.0, beam);
    for column in 0..3 {
        for row in 0..3 {
            let at = (-300.0 + column as f32 * 300.0, -300.0 + row as f32 * 300.0);
            plate.at(at, 0.0, 1.0, |plate| {
                panel(plate, 122.0, 122.0, beam.lighter(-0.08));
                panel(plate, 102.0, 102.0, deep.lighter(0.1));
                panel(plate, 82.0, 82.0, deep);
                plate.around(8, |plate| plate.area(&round_petal(8.0, 66.0, 18.0), gold));
                plate.disc((0.0, 0.0), 17.0, beam);
            });
        }
    }
    for x in [-150.0] {
        for y in [-450.0, -150.0] {
            plate.disc((x, y), 17.0, gold);
        }
    }
}

fn cartouche(plate: &mut Plate) {
    let (main, second, third) = (plate.hue(Main), plate.hue(Second), plate.hue(Third));
    plate.area(&rhombus(450.0, 465.0), main);
    plate.area(&rhombus(400.0, 414.0), second);
    plate.area(&rhombus(376.0, 388.0), main);
    plate.area(&rhombus(280.0, 290.0), third);
    plate.area(&rhombus(250.0, 258.0), main);
    for t in [0.28, 0.5, 0.72] {
        plate.area(&placed(&rhombus(22.0, 22.0), (-328.0 * t, -338.0 * (1.0 - t)), 0.0, 1.0), second);
    }
    plate.around(4, |plate| plate.area(&petal(30.0, 196.0, 44.0, 0.5), second));
    plate.between(4, |plate| plate.area(&petal(30.0, 136.0, 26.0, 0.5), third));
    plate.disc((0.0, 0.0), 44.0, third);
    for (x, y) in [(0.0, -465.0), (-450.0, 0.0)] {
        plate.disc((x, y), 24.0, second);
    }
}

fn tabletop(plate: &mut Plate) {
    let hues = [plate.hue(Main), plate.hue(Second), plate.hue(Third)];
    plate.area(&rounded(460.0, 460.0, 60.0), hues[0]);
    panel(plate, 410.0, 410.0, hues[2]);
    for at in 0..10 {
        let x = -369.0 + at as f32 * 82.0;
        {
            let y = -375.0;
            plate.area(&placed(&rhombus(38.0, 30.0), (x, y), 0.0, 1.0), hues[1]);
            plate.area(&placed(&rhombus(30.0, 38.0), (y, x), 0.0, 1.0), hues[1]);
        }
    }
    panel(plate, 338.0, 338.0, hues[0]);
    for turn in [0.0, 45.0] {
        plate.area(&placed(&polygon(4, 330.0), (0.0, 0.0), turn, 1.0), hues[1]);
    }
    plate.area(&star(8, 290.0, 200.0), hues[2]);
    plate.around(8, |plate| plate.area(&petal(50.0, 240.0, 42.0, 0.6), hues[0]));
    plate.disc((0.0, 0.0), 70.0, hues[1]);
    plate.disc((0.0, 0.0), 34.0, hues[2]);
}

fn shutter(plate: &mut Plate) {
    let (wood, gap) = (plate.own(0x3f7f78, Main), plate.own(0x22303a, Ground));
    panel(plate, 350.0, 465.0, wood);
    panel(plate, 296.0, 410.0, gap);
    for k in -12..=12 {
        let c = k as f32 * 74.0;
        for sign in [-1.0_f32, 1.0] {
            let clip = |x: f32| (x, (c + sign * x).clamp(-410.0, 410.0));
            let points: Vec<At> = (0..=74)
                .map(|at| -296.0 + at as f32 * 8.0)
                .filter(|x| (c + sign * x).abs() <= 412.0)
                .map(clip)
                .collect();
            if points.len() > 1 {
                plate.line(&points, wood, 19.0);
            }
        }
    }
    let second = plate.hue(Second);
    plate.area(&rhombus(150.0, 150.0), wood);
    plate.area(&rhombus(104.0, 104.0), gap);
    plate.around(4, |plate| plate.area(&petal(6.0, 88.0, 24.0, 0.6), second));
    {
        let (x, y) = (-322.0, -436.0);
        plate.disc((x, y), 13.0, second);
    }
}

fn butter_board(plate: &mut Plate) {
    let (wood, cut, pale) = (plate.own(0xd8ad72, Second), plate.own(0x8f6232, Main), plate.own(0xe9c894, Third));
    plate.area(&rounded(440.0, 330.0, 70.0), wood);
    plate.area(&rounded(404.0, 294.0, 50.0), cut);
    plate.area(&rounded(390.0, 280.0, 44.0), pale);
    plate.around(12, |plate| plate.area(&round_petal(40.0, 176.0, 34.0), cut));
    plate.disc((0.0, 0.0), 54.0, pale);
    plate.disc((0.0, 0.0), 28.0, cut);
    for at in 0..5 {
        let x = -345.0 + at as f32 * 36.0;
        for (turn, y) in [(-30.0, -150.0), (210.0, -150.0)] {
            plate.area(&placed(&petal(4.0, 74.0, 13.0, 0.5), (x, y), turn, 1.0), cut);
        }
    }
    plate.line(&[(-370.0, -150.0), (-190.0, -150.0)], cut, 8.0);
    plate.area(&placed(&heart(), (-300.0, 0.0), 90.0, 1.0), cut);
}

fn cushion(plate: &mut Plate) {
    let (cloth, thread, pale) = (plate.hue(Main), plate.hue(Second), plate.hue(Third));
    let mut side = smooth(&[(0.0, -400.0), (-200.0, -412.0), (-400.0, -446.0), (-440.0, -440.0)]);
    side.extend(smooth(&[(-446.0, -400.0), (-412.0, -200.0), (-400.0, 0.0)]));
    let low: Vec<At> = side.iter().rev().map(|&(x, y)| (x, -y)).collect();
    side.extend(low);
    plate.area(&even(&side), cloth);
    let inner: Vec<At> = even(&side).into_iter().map(|(x, y)| (x * 0.9, y * 0.9)).collect();
    for pair in inner.windows(2).step_by(2) {
        plate.line(pair, pale, 6.0);
    }
    plate.disc((-432.0, -432.0), 30.0, thread);
    plate.around(8, |plate| plate.area(&petal(46.0, 250.0, 56.0, 0.6), thread));
    plate.around(8, |plate| plate.fill(&petal(96.0, 206.0, 19.0, 0.6), pale));
    plate.disc((0.0, 0.0), 52.0, pale);
    rosette(plate, (-270.0, -270.0), 84.0, 6);
    for (x, y, turn) in [(-310.0, 0.0, 0.0), (0.0, -310.0, 90.0)] {
        plate.area(&placed(&rhombus(24.0, 60.0), (x, y), turn, 1.0), thread);
    }
}

fn manhole(plate: &mut Plate) {
    let (iron, raised) = (plate.own(0x5a5d63, Main), plate.own(0x8c9097, Second));
    plate.disc((0.0, 0.0), 468.0, iron);
    plate.ring((0.0, 0.0), 430.0, raised, 22.0);
    for column in -4..4 {
        for row in -4..4 {
            let (x, y) = ((column as f32 + 0.5) * 96.0, (row as f32 + 0.5) * 96.0);
            if x.abs().hypot(y.abs()) < 350.0 {
                plate.area(&corners([x - 36.0, y - 36.0, 72.0, 72.0]), raised);
                plate.fill(&corners([x - 18.0, y - 18.0, 36.0, 36.0]), iron);
            }
        }
    }
    for (x, y) in [(-390.0, 0.0), (0.0, -390.0)] {
        let hole = plate.hue(Line);
        plate.dot((x, y), 17.0, hole);
    }
}
