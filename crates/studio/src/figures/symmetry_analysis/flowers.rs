//! Flowers, fruit and stars that have a number of their own.

use super::hues::Role::{Ground, Line, Main, Second, Third};
use super::plate::{Motif, Plate};
use super::shapes::{blob, even_smooth, heart, petal, placed, polar, polygon, rhombus, round_petal, star};

pub(super) static MOTIFS: &[(&str, Motif)] = &[
    ("buttercup", |plate| bloom(plate, 0xf5c52c, 0xd99a1c, 0x9ab83a, 190.0)),
    ("clover_leaf", clover),
    ("cosmos_flower", |plate| bloom(plate, 0xd977b0, 0xf0b4d4, 0xf2b92e, 150.0)),
    ("daffodil", daffodil),
    ("dogwood_flower", dogwood),
    ("eight_pointed_star_of_tiles", khatam),
    ("four_leaf_clover", clover),
    ("halved_apple_showing_its_core", apple),
    ("lily_flower", lily),
    ("moon_jellyfish_seen_from_overhead", jellyfish),
    ("paper_snowflake", paper_snowflake),
    ("poppy_seen_from_overhead", poppy),
    ("quatrefoil_window", quatrefoil_window),
    ("sand_dollar", sand_dollar),
    ("snowflake", snowflake),
    ("star_anise", star_anise),
    ("star_fruit_slice", star_fruit),
    ("starfish", starfish),
    ("trillium", trillium),
    ("wild_rose", wild_rose),
];

fn bloom(plate: &mut Plate, main: u32, second: u32, third: u32, wide: f32) {
    let (main, second, third) = (plate.own(main, Main), plate.own(second, Second), plate.own(third, Third));
    let order = plate.order;
    plate.around(order, |plate| {
        plate.area(&round_petal(40.0, 458.0, wide.min(polar(180.0 / order as f32, 340.0).0 * 0.98)), main);
        plate.both(|plate| plate.line(&[(-wide * 0.1, -190.0), (-wide * 0.3, -390.0)], second, 6.0));
        plate.line(&[(0.0, -170.0), (0.0, -410.0)], second, 6.0);
    });
    plate.disc((0.0, 0.0), 112.0, second);
    plate.around(order * 3, |plate| plate.dot((0.0, -86.0), 10.0, third));
    plate.around(order * 2, |plate| plate.dot((0.0, -52.0), 9.0, third));
    plate.disc((0.0, 0.0), 28.0, third);
}

fn clover(plate: &mut Plate) {
    let (leaf, pale, stem) = (plate.own(0x3f9a4a, Main), plate.own(0xa4d48a, Second), plate.own(0x2c6e34, Main));
    let order = plate.order;
    let scale = if order == 3 { 4.1 } else { 3.7 };
    plate.around(order, |plate| {
        plate.area(&placed(&heart(), (0.0, -48.0 * scale), 0.0, scale), leaf);
        plate.fill(&placed(&heart(), (0.0, -52.0 * scale), 0.0, scale * 0.55), pale);
        plate.fill(&placed(&heart(), (0.0, -46.0 * scale), 0.0, scale * 0.42), leaf);
        plate.line(&[(0.0, -10.0), (0.0, -66.0 * scale)], stem, 6.0);
    });
    plate.disc((0.0, 0.0), 26.0, stem);
}

fn daffodil(plate: &mut Plate) {
    let (petals, cup, deep) = (plate.own(0xf8dc4a, Second), plate.own(0xf0982a, Main), plate.own(0xc96a1c, Main));
    let order = plate.order;
    plate.around(order, |plate| {
        plate.area(&petal(60.0, 462.0, 148.0, 0.5), petals);
        plate.line(&[(0.0, -200.0), (0.0, -410.0)], cup, 4.0);
    });
    plate.area(&blob(|angle| 178.0 + 14.0 * (angle.to_radians() * 18.0).cos()), cup);
    plate.disc((0.0, 0.0), 126.0, deep);
    plate.around(order, |plate| plate.disc((0.0, -52.0), 17.0, petals));
    plate.disc((0.0, 0.0), 20.0, petals);
}

fn dogwood(plate: &mut Plate) {
    let (bract, vein, tip, heart_) = (
        plate.own(0xfdf6f2, Main),
        plate.own(0xe7b8c0, Second),
        plate.own(0xa04a4a, Second),
        plate.own(0x9aa83a, Third),
    );
    if !plate.hues.named {
        plate.hues.line = crate::colour::hex(0x7a5a5a);
        plate.dot((0.0, 0.0), 482.0, crate::colour::hex(0x9fc0a0));
    }
    plate.around(4, |plate| {
        let side = [(0.0, -420.0), (-40.0, -446.0), (-130.0, -430.0), (-200.0, -330.0), (-150.0, -190.0), (0.0, -20.0)];
        plate.area(&even_smooth(&side), bract);
        plate.fill(&even_smooth(&[(0.0, -385.0), (-22.0, -405.0), (-42.0, -438.0), (0.0, -420.0)]), tip);
        plate.line(&[(0.0, -110.0), (0.0, -370.0)], vein, 6.0);
        plate.both(|plate| plate.line(&[(-18.0, -120.0), (-95.0, -340.0)], vein, 5.0));
    });
    plate.disc((0.0, 0.0), 82.0, heart_);
    plate.around(8, |plate| plate.disc((0.0, -50.0), 17.0, vein));
    plate.disc((0.0, 0.0), 20.0, vein);
}

fn khatam(plate: &mut Plate) {
    let (main, second, third) = (plate.hue(Main), plate.hue(Second), plate.hue(Third));
    let square = polygon(4, 462.0);
    for (share, hue) in [(1.0, main), (0.86, third), (0.74, second)] {
        for turn in [0.0, 45.0] {
            let points = placed(&square, (0.0, 0.0), turn, share);
            if share > 0.9 { plate.area(&points, hue) } else { plate.fill(&points, hue) }
        }
        if share > 0.9 {
            plate.fill(&placed(&square, (0.0, 0.0), 0.0, 0.985), hue);
            plate.fill(&placed(&square, (0.0, 0.0), 45.0, 0.985), hue);
        }
    }
    plate.around(8, |plate| plate.area(&placed(&rhombus(44.0, 66.0), (0.0, -228.0), 0.0, 1.0), main));
    plate.area(&star(8, 152.0, 116.0), third);
    plate.area(&star(8, 92.0, 52.0), main);
}

fn apple(plate: &mut Plate) {
    let (skin, flesh, core, seed) =
        (plate.own(0xc92f33, Main), plate.own(0xfbf1d2, Third), plate.own(0xe6d79a, Second), plate.own(0x5a3320, Main));
    plate.area(&blob(|angle| 440.0 + 14.0 * (angle.to_radians() * 5.0).cos()), skin);
    plate.fill(&blob(|angle| 410.0 + 14.0 * (angle.to_radians() * 5.0).cos()), flesh);
    plate.fill(&blob(|angle| 232.0 + 24.0 * (angle.to_radians() * 5.0).cos()), core.mix(flesh, 0.6));
    plate.around(5, |plate| {
        plate.area(&petal(26.0, 216.0, 66.0, 0.5), core);
        plate
            .area(&even_smooth(&[(0.0, -60.0), (-12.0, -80.0), (-24.0, -130.0), (-14.0, -164.0), (0.0, -170.0)]), seed);
    });
    plate.between(5, |plate| plate.dot((0.0, -290.0), 9.0, core));
}

fn lily(plate: &mut Plate) {
    let (petals, stripe, anther, green) = (
        plate.own(0xf59ab4, Main),
        plate.own(0xfde3ea, Third),
        plate.own(0xa3492a, Second),
        plate.own(0x9cbf6a, Second),
    );
    let order = plate.order;
    plate.around(order, |plate| {
        plate.area(&petal(20.0, 466.0, 118.0, 0.48), petals);
    });
    // After all petals, since the last one lies over the first.
    plate.around(order, |plate| {
        plate.fill(&petal(80.0, 420.0, 22.0, 0.4), stripe);
        for (x, y) in [(34.0, 150.0), (48.0, 200.0), (30.0, 250.0)] {
            plate.both(|plate| plate.dot((-x, -y), 7.0, anther));
        }
    });
    plate.around(order, |plate| {
        plate.line(&[(0.0, -30.0), (0.0, -150.0)], green, 7.0);
        plate.area(&placed(&rhombus(26.0, 10.0), (0.0, -158.0), 0.0, 1.0), anther);
    });
    plate.disc((0.0, 0.0), 36.0, green);
}

fn jellyfish(plate: &mut Plate) {
    if !plate.hues.named {
        plate.dot((0.0, 0.0), 484.0, crate::colour::hex(0x1c3f66));
    }
    let (bell, ring, rim) = (plate.own(0xb9d6ec, Second), plate.own(0xd9659a, Main), plate.own(0xe6f1f9, Third));
    plate.around(32, |plate| plate.line(&[(0.0, -400.0), (0.0, -466.0)], rim, 5.0));
    plate.area(&blob(|angle| 420.0 + 8.0 * (angle.to_radians() * 16.0).cos()), bell);
    plate.around(16, |plate| plate.line(&[(0.0, -290.0), (0.0, -405.0)], rim, 5.0));
    plate.disc((0.0, 0.0), 290.0, rim.mix(bell, 0.5));
    plate.around(4, |plate| {
        plate.ring((0.0, -140.0), 78.0, ring, 34.0);
        plate.ring((0.0, -140.0), 78.0, ring.lighter(0.12), 10.0);
    });
}

/// One arm of a snow crystal, upwards: three pairs of branches.
fn snowflake(plate: &mut Plate) {
    if !plate.hues.named {
        plate.dot((0.0, 0.0), 484.0, crate::colour::hex(0x2b5a8c));
    }
    let ice = plate.own(0xeaf5fc, Main);
    let pale = plate.own(0xa9d2ee, Second);
    plate.around(6, |plate| {
        plate.line(&[(0.0, 0.0), (0.0, -456.0)], ice, 24.0);
        for (y, long) in [(170.0, 110.0), (265.0, 140.0), (360.0, 84.0)] {
            plate.both(|plate| {
                let (x, up) = (long * 0.866, long * 0.5);
                plate.line(&[(0.0, -y), (-x, -y - up)], ice, 18.0);
                plate.dot((-x, -y - up), 13.0, pale);
            });
        }
        plate.dot((0.0, -456.0), 17.0, pale);
    });
    plate.fill(&polygon(6, 108.0), ice);
    plate.fill(&polygon(6, 70.0), pale);
    plate.fill(&star(6, 58.0, 24.0), ice);
}

fn paper_snowflake(plate: &mut Plate) {
    let (paper, hole) = (plate.own(0xffffff, Main), plate.hue(Ground));
    let hole = if plate.hues.named { hole } else { crate::colour::hex(0x4f86b8) };
    plate.dot((0.0, 0.0), 484.0, hole);
    plate.fill(&star(6, 468.0, 330.0), paper);
    plate.around(6, |plate| {
        plate.fill(&placed(&rhombus(40.0, 74.0), (0.0, -330.0), 0.0, 1.0), hole);
        plate.fill(&placed(&rhombus(20.0, 30.0), (0.0, -222.0), 0.0, 1.0), hole);
        plate.fill(&placed(&heart(), (0.0, -128.0), 180.0, 0.62), hole);
        plate.both(|plate| plate.fill(&[(-60.0, -392.0), (-122.0, -372.0), (-64.0, -340.0)], hole));
    });
    plate.between(6, |plate| {
        plate.fill(&[(0.0, -220.0), (-52.0, -345.0), (52.0, -345.0)], hole);
        plate.dot((0.0, -178.0), 16.0, hole);
    });
    plate.fill(&star(6, 62.0, 30.0), hole);
}

fn poppy(plate: &mut Plate) {
    let (red, dark, green) = (plate.own(0xd93228, Main), plate.own(0x241a24, Second), plate.own(0x9fb07a, Third));
    // Four petals that meet without one lying over another, since that would halve the symmetry.
    plate.dot((0.0, 0.0), 330.0, red.lighter(-0.08));
    plate.around(4, |plate| plate.area(&petal_fan(), red));
    plate.around(4, |plate| plate.fill(&petal(70.0, 230.0, 60.0, 0.6), dark));
    plate.around(24, |plate| {
        plate.line(&[(0.0, -80.0), (0.0, -148.0)], dark, 5.0);
        plate.dot((0.0, -152.0), 10.0, dark);
    });
    plate.disc((0.0, 0.0), 78.0, green);
    plate.around(8, |plate| plate.line(&[(0.0, 0.0), (0.0, -68.0)], dark, 8.0));
}

fn petal_fan() -> Vec<super::super::pen::At> {
    even_smooth(&[(0.0, -440.0), (-110.0, -462.0), (-240.0, -402.0), (-276.0, -304.0), (-150.0, -164.0), (0.0, -10.0)])
}

fn quatrefoil_window(plate: &mut Plate) {
    let (stone, glass, second, third) =
        (plate.own(0x9a9186, Line), plate.hue(Main), plate.hue(Second), plate.hue(Third));
    plate.disc((0.0, 0.0), 472.0, stone.lighter(0.06));
    plate.between(4, |plate| plate.disc((0.0, -402.0), 34.0, second));
    plate.around(4, |plate| plate.disc((0.0, -200.0), 225.0, stone));
    plate.around(4, |plate| plate.dot((0.0, -200.0), 196.0, glass));
    plate.dot((0.0, 0.0), 190.0, glass);
    plate.around(4, |plate| {
        plate.disc((0.0, -215.0), 128.0, second);
        plate.area(&placed(&star(8, 98.0, 48.0), (0.0, -215.0), 0.0, 1.0), third);
    });
    plate.disc((0.0, 0.0), 96.0, third);
    plate.around(4, |plate| plate.area(&round_petal(10.0, 88.0, 36.0), glass));
}

fn sand_dollar(plate: &mut Plate) {
    let (shell, mark, dot) = (plate.own(0xe6d8be, Second), plate.own(0xb39a74, Main), plate.own(0xf6eedd, Third));
    plate.area(&blob(|angle| 448.0 + 12.0 * (angle.to_radians() * 5.0).cos()), shell);
    plate.around(5, |plate| {
        plate.area(&petal(34.0, 300.0, 74.0, 0.58), dot);
        for step in 0..9 {
            let t = (step as f32 + 1.0) / 10.0;
            let wide = 62.0 * (t * std::f32::consts::PI).sin();
            plate.both(|plate| plate.dot((-wide, -50.0 - 230.0 * t), 7.0, mark));
        }
    });
    plate.between(5, |plate| {
        plate.fill(&even_smooth(&[(0.0, -400.0), (-15.0, -380.0), (-15.0, -320.0), (0.0, -300.0)]), mark)
    });
    plate.area(&star(5, 34.0, 17.0), mark);
}

fn star_anise(plate: &mut Plate) {
    let (pod, seam, seed) = (plate.own(0x8a4f2a, Main), plate.own(0xc08a54, Second), plate.own(0xe2b26a, Third));
    plate.around(8, |plate| {
        plate.area(&petal(20.0, 462.0, 92.0, 0.42), pod);
        plate.area(&petal(110.0, 400.0, 34.0, 0.4), seam);
        plate.area(&even_smooth(&[(0.0, -280.0), (-20.0, -262.0), (-24.0, -220.0), (0.0, -190.0)]), seed);
    });
    plate.disc((0.0, 0.0), 46.0, pod);
}

fn star_fruit(plate: &mut Plate) {
    let (skin, flesh, core, seed) =
        (plate.own(0xb8a82a, Main), plate.own(0xf4e24a, Second), plate.own(0xfbf3a4, Third), plate.own(0x6b4f22, Main));
    let arm = |scale: f32| {
        even_smooth(&[
            (0.0, -462.0 * scale),
            (-60.0 * scale, -430.0 * scale),
            (-104.0 * scale, -300.0 * scale),
            (-120.0 * scale, -170.0 * scale),
            (0.0, 0.0),
        ])
    };
    plate.around(5, |plate| plate.area(&arm(1.0), skin));
    plate.around(5, |plate| plate.fill(&arm(0.93), flesh));
    plate.around(5, |plate| {
        plate.fill(&petal(40.0, 330.0, 40.0, 0.4), core);
        plate.area(&petal(105.0, 200.0, 18.0, 0.5), seed);
    });
    plate.fill(&star(5, 62.0, 36.0), core);
}

fn starfish(plate: &mut Plate) {
    let (skin, dot) = (plate.own(0xe8743c, Main), plate.own(0xfbd9a8, Second));
    let points = blob(|angle| 168.0 + 296.0 * ((angle.to_radians() * 2.5).cos().abs()).powf(3.2));
    plate.area(&points, skin);
    plate.around(5, |plate| {
        for at in 0..8 {
            plate.dot((0.0, -60.0 - at as f32 * 47.0), 15.0 - at as f32 * 1.1, dot);
        }
        for (x, y) in [(40.0, 130.0), (34.0, 190.0), (26.0, 250.0)] {
            plate.both(|plate| plate.dot((-x, -y), 7.0, dot));
        }
    });
    plate.dot((0.0, 0.0), 24.0, dot);
}

fn trillium(plate: &mut Plate) {
    let (white, green, gold) = (plate.own(0xfdfbf6, Main), plate.own(0x5a9a54, Second), plate.own(0xe8b83a, Third));
    plate.between(3, |plate| {
        plate.area(&petal(20.0, 466.0, 170.0, 0.45), green);
        plate.line(&[(0.0, -60.0), (0.0, -430.0)], green.lighter(-0.15), 5.0);
    });
    plate.around(3, |plate| {
        plate.area(&petal(20.0, 430.0, 180.0, 0.5), white);
        plate.line(&[(0.0, -120.0), (0.0, -390.0)], green.lighter(0.18), 4.0);
    });
    plate.around(6, |plate| plate.area(&petal(20.0, 108.0, 14.0, 0.6), gold));
    plate.disc((0.0, 0.0), 34.0, gold);
}

fn wild_rose(plate: &mut Plate) {
    let (pink, pale, gold) = (plate.own(0xe98aac, Main), plate.own(0xfbe3e6, Second), plate.own(0xe9b93a, Third));
    plate.between(5, |plate| {
        let green = plate.own(0x5a9a54, Second);
        plate.area(&petal(200.0, 440.0, 36.0, 0.3), green);
    });
    plate.around(5, |plate| {
        let side = [(0.0, -410.0), (-46.0, -452.0), (-170.0, -430.0), (-238.0, -320.0), (-150.0, -150.0), (0.0, -20.0)];
        plate.area(&even_smooth(&side), pink);
        plate.fill(&even_smooth(&[(0.0, -260.0), (-70.0, -250.0), (-90.0, -170.0), (0.0, -40.0)]), pale);
    });
    plate.disc((0.0, 0.0), 76.0, gold);
    plate.around(20, |plate| {
        plate.line(&[(0.0, -60.0), (0.0, -126.0)], gold.lighter(-0.12), 4.0);
        plate.dot((0.0, -130.0), 11.0, gold);
    });
    let line = plate.hue(Line);
    plate.around(10, |plate| plate.dot((0.0, -44.0), 7.0, line));
}
