//! Radial motifs: wheels, roofs, tables and gardens seen straight on or from overhead.

use super::super::pen::{ellipse, smooth};
use super::hues::Role::{Ground, Line, Main, Second, Third};
use super::plate::{Motif, Plate};
use super::shapes::{blob, drop, even, even_smooth, petal, placed, polar, polygon, rhombus, round_petal, sector, star};

pub(super) static MOTIFS: &[(&str, Motif)] = &[
    ("big_wheel_at_a_fair", big_wheel),
    ("brooch_set_with_stones", brooch),
    ("chandelier_seen_from_directly_below", chandelier),
    ("circular_garden_seen_from_overhead", garden),
    ("fan_vaulted_ceiling", vault),
    ("feather_headdress_laid_flat", headdress),
    ("fruit_tart", tart),
    ("gear_wheel", gear_wheel),
    ("octagonal_fountain_seen_from_overhead", fountain),
    ("painted_dome_seen_from_inside", dome),
    ("parasol_of_oiled_paper", parasol),
    ("ring_of_candles", candles),
    ("round_table_laid_for_a_feast", table),
    ("ships_wheel", ships_wheel),
    ("umbrella_seen_from_overhead", umbrella),
    ("wagon_wheel", wagon_wheel),
];

fn half(plate: &Plate, radius: f32) -> f32 {
    polar(180.0 / plate.order as f32, radius).0
}

fn big_wheel(plate: &mut Plate) {
    let (steel, cabin, roof) = (plate.own(0x4a6a8c, Main), plate.own(0xe2574c, Main), plate.own(0xf2c14a, Second));
    let order = plate.order;
    for radius in [350.0, 318.0] {
        plate.ring((0.0, 0.0), radius, steel, 9.0);
    }
    plate.around(order, |plate| {
        plate.line(&[(0.0, -40.0), (0.0, -350.0)], steel, 9.0);
        plate.both(|plate| plate.line(&[polar(0.0, 170.0), polar(-180.0 / order as f32, 318.0)], steel, 5.0));
    });
    plate.around(order, |plate| {
        plate.area(
            &even_smooth(&[(0.0, -446.0), (-44.0, -432.0), (-52.0, -400.0), (-36.0, -360.0), (0.0, -352.0)]),
            cabin,
        );
        plate.slab(-40.0, -412.0, 80.0, 22.0, roof);
        plate.disc((0.0, -350.0), 13.0, roof);
    });
    plate.disc((0.0, 0.0), 58.0, roof);
    plate.disc((0.0, 0.0), 22.0, cabin);
}

fn brooch(plate: &mut Plate) {
    let (gold, stone, pearl) = (plate.own(0xd9ab3c, Second), plate.own(0x9c1f3f, Main), plate.own(0xf4efe6, Third));
    let order = plate.order;
    plate.area(&blob(|angle| 410.0 + 46.0 * (angle.to_radians() * order as f32).cos()), gold);
    plate.ring((0.0, 0.0), 205.0, gold.lighter(-0.15), 6.0);
    let size = (half(plate, 300.0) * 0.62).min(100.0);
    plate.around(order, |plate| {
        plate.disc((0.0, -305.0), size + 15.0, gold.lighter(0.06));
        plate.disc((0.0, -305.0), size, stone);
        plate.fill(&placed(&polygon(6, size * 0.55), (0.0, -305.0), 0.0, 1.0), stone.lighter(0.1));
    });
    plate.between(order, |plate| plate.disc((0.0, -190.0), 24.0, pearl));
    plate.disc((0.0, 0.0), 128.0, gold.lighter(0.06));
    plate.disc((0.0, 0.0), 108.0, stone);
    plate.fill(&polygon(order * 2, 66.0), stone.lighter(0.1));
}

fn chandelier(plate: &mut Plate) {
    let (brass, light, glass) = (plate.own(0xb98a32, Main), plate.own(0xffeeb0, Third), plate.own(0xdbe9f0, Second));
    let order = plate.order;
    if !plate.hues.named {
        let ceiling = crate::colour::hex(0x3a3446);
        plate.dot((0.0, 0.0), 482.0, ceiling);
    }
    plate.ring((0.0, 0.0), 215.0, brass, 14.0);
    plate.around(order, |plate| {
        plate.line(&[(0.0, -70.0), (0.0, -360.0)], brass, 15.0);
        for y in [250.0, 290.0] {
            plate.both(|plate| plate.area(&placed(&drop(), (-20.0, -y), 90.0, 0.34), glass));
        }
        plate.disc((0.0, -385.0), 72.0, brass);
        plate.dot((0.0, -385.0), 55.0, light.lighter(-0.08));
        plate.dot((0.0, -385.0), 30.0, light);
    });
    plate.between(order, |plate| plate.area(&placed(&drop(), (0.0, -215.0), 0.0, 0.72), glass));
    plate.disc((0.0, 0.0), 96.0, brass);
    plate.around(order * 2, |plate| plate.dot((0.0, -66.0), 13.0, glass));
    plate.disc((0.0, 0.0), 36.0, glass);
}

fn garden(plate: &mut Plate) {
    let (path, bed, bloom, hedge) = (
        plate.own(0xe8d9b8, Ground),
        plate.own(0x6fa457, Second),
        plate.own(0xd9507c, Main),
        plate.own(0x3f7440, Line),
    );
    let order = plate.order;
    let step = 180.0 / order as f32;
    plate.disc((0.0, 0.0), 470.0, hedge);
    plate.disc((0.0, 0.0), 436.0, path);
    let gap = 24.0;
    plate.around(order, |plate| {
        let lag = |radius: f32| step - (gap / radius).to_degrees();
        let mut points: Vec<_> = (0..=12).map(|at| polar(-lag(405.0) + lag(405.0) * at as f32 / 6.0, 405.0)).collect();
        points.extend((0..=12).map(|at| polar(lag(165.0) - lag(165.0) * at as f32 / 6.0, 165.0)));
        plate.area(&points, bed);
        for (radius, count) in [(365.0, 5), (300.0, 3), (238.0, 2)] {
            for at in 0..count {
                let angle = lag(radius) * 0.8 * ((at as f32 + 0.5) * 2.0 / count as f32 - 1.0);
                let (x, y) = polar(angle, radius);
                plate.dot((x, y), 20.0, bloom);
                plate.dot((x, y), 7.0, path);
            }
        }
    });
    let water = plate.own(0x8ec9de, Second);
    plate.disc((0.0, 0.0), 108.0, path.lighter(-0.1));
    plate.disc((0.0, 0.0), 84.0, water);
    plate.around(order, |plate| plate.fill(&petal(20.0, 66.0, 9.0, 0.6), path));
}

fn vault(plate: &mut Plate) {
    let (stone, shade, rib) = (plate.own(0xe9e0cd, Second), plate.own(0xd2c4a8, Third), plate.own(0x8f7c5c, Main));
    let order = plate.order;
    let step = 180.0 / order as f32;
    plate.disc((0.0, 0.0), 468.0, stone);
    plate.around(order, |plate| {
        plate.fill(&petal(0.0, 464.0, half(plate, 240.0).min(150.0), 0.6), shade);
        for (bend, width) in [(0.62, 6.0), (0.3, 6.0)] {
            plate.both(|plate| {
                let far = polar(-step * bend, 462.0);
                plate.line(&smooth(&[(0.0, -60.0), polar(-step * bend * 1.5, 250.0), far]), rib, width);
            });
        }
        plate.line(&[(0.0, 0.0), (0.0, -464.0)], rib, 15.0);
    });
    for radius in [165.0, 300.0, 462.0] {
        plate.ring((0.0, 0.0), radius, rib, 9.0);
    }
    plate.around(order, |plate| plate.disc((0.0, -300.0), 19.0, stone));
    plate.disc((0.0, 0.0), 66.0, rib);
    plate.area(&star(order, 54.0, 28.0), stone);
}

fn headdress(plate: &mut Plate) {
    let (vane, tip, quill) = (plate.own(0xf4efe4, Second), plate.own(0x8c2f2a, Main), plate.own(0x5a3a26, Line));
    let order = plate.order;
    let wide = (half(plate, 330.0) * 0.9).min(95.0);
    plate.around(order, |plate| {
        plate.area(&petal(100.0, 466.0, wide, 0.62), vane);
        plate.fill(&even_smooth(&[(0.0, -464.0), (-wide * 0.6, -415.0), (-wide * 0.86, -350.0), (0.0, -368.0)]), tip);
        plate.line(&[(0.0, -90.0), (0.0, -430.0)], quill, 6.0);
        plate.both(|plate| plate.line(&[(-wide * 0.8, -270.0), (-wide * 0.3, -300.0)], quill, 3.0));
    });
    plate.between(order, |plate| plate.area(&petal(70.0, 270.0, wide * 0.4, 0.6), tip));
    let band = plate.own(0x2f7f8c, Main);
    plate.disc((0.0, 0.0), 132.0, band);
    plate.around(order, |plate| plate.area(&placed(&rhombus(20.0, 32.0), (0.0, -92.0), 0.0, 1.0), vane));
    plate.disc((0.0, 0.0), 54.0, tip);
}

fn tart(plate: &mut Plate) {
    let (crust, cream, fruit, leaf) =
        (plate.own(0xd59a55, Second), plate.own(0xfbe9b8, Third), plate.own(0xd4263f, Main), plate.own(0x5b3fa0, Line));
    let order = plate.order;
    let (step, fine) = (180.0 / order as f32, order as f32 * 4.0);
    plate.area(&blob(|angle| 452.0 + 12.0 * (angle.to_radians() * fine).cos()), crust);
    plate.disc((0.0, 0.0), 396.0, cream);
    plate.around(order, |plate| {
        for (radius, count) in [(335.0, 3), (225.0, 2), (140.0, 1)] {
            for at in 0..count {
                let angle = step * 0.8 * ((at as f32 + 0.5) * 2.0 / count as f32 - 1.0);
                let size = (polar(step / count as f32, radius).0 * 0.8).min(50.0);
                let (x, y) = polar(angle, radius);
                plate.at((x, y), angle, 1.0, |plate| {
                    plate.area(&placed(&drop(), (0.0, 0.0), 180.0, size / 36.0), fruit);
                    plate.dot((0.0, -size * 0.3), size * 0.18, fruit.lighter(0.14));
                });
            }
        }
        plate.line(&[polar(-step, 20.0), polar(-step, 450.0)], crust.lighter(-0.22), 7.0);
    });
    plate.disc((0.0, 0.0), 40.0, leaf);
}

fn gear_wheel(plate: &mut Plate) {
    let (steel, dark) = (plate.own(0x8f9aa6, Main), plate.own(0x5f6a76, Second));
    let order = plate.order;
    let step = 360.0 / order as f32;
    // A tooth: root, rising flank, tip, falling flank, in shares of a step.
    let mut points = Vec::new();
    for tooth in 0..order {
        for (share, radius) in [
            (-0.5, 350.0),
            (-0.4, 350.0),
            (-0.3, 350.0),
            (-0.16, 456.0),
            (0.0, 460.0),
            (0.16, 456.0),
            (0.3, 350.0),
            (0.4, 350.0),
        ] {
            points.push(polar((tooth as f32 + share) * step, radius));
        }
    }
    plate.area(&points, steel);
    plate.around(order, |plate| {
        let tooth = [(-0.3, 352.0), (-0.16, 452.0), (0.0, 456.0), (0.16, 452.0), (0.3, 352.0)];
        plate.fill(&tooth.map(|(share, radius)| polar(share * step, radius)), steel);
    });
    plate.ring((0.0, 0.0), 300.0, dark, 7.0);
    let ground = plate.hue(Ground);
    plate.between(order, |plate| plate.disc((0.0, -205.0), (half(plate, 205.0) * 0.62).min(58.0), ground));
    plate.disc((0.0, 0.0), 104.0, dark);
    plate.disc((0.0, 0.0), 62.0, ground);
}

fn fountain(plate: &mut Plate) {
    let (stone, water, jet) = (plate.own(0xcfc6b4, Second), plate.own(0x6fb8d4, Main), plate.own(0xeaf6fa, Third));
    let order = plate.order;
    let turned = |radius: f32| placed(&polygon(order, radius), (0.0, 0.0), 180.0 / order as f32, 1.0);
    plate.area(&turned(472.0), stone);
    plate.area(&turned(420.0), stone.lighter(0.06));
    plate.area(&turned(396.0), water);
    for radius in [330.0, 265.0] {
        let ripple = turned(radius);
        plate.line(&ripple.iter().chain(&ripple[..1]).copied().collect::<Vec<_>>(), jet, 4.0);
    }
    plate.between(order, |plate| plate.line(&[(0.0, -420.0), (0.0, -472.0)], stone.lighter(-0.2), 5.0));
    plate.area(&turned(190.0), stone);
    plate.area(&turned(160.0), water.lighter(0.05));
    plate.around(order, |plate| {
        plate.fill(&petal(50.0, 240.0, 11.0, 0.85), jet);
        plate.dot((0.0, -252.0), 17.0, jet);
    });
    plate.disc((0.0, 0.0), 58.0, stone);
    plate.disc((0.0, 0.0), 26.0, jet);
}

fn dome(plate: &mut Plate) {
    let (rib, panel, gold) = (plate.own(0xc9a24a, Main), plate.own(0x2f5a8c, Second), plate.own(0xf6e7b8, Third));
    let order = plate.order;
    let step = 180.0 / order as f32;
    plate.disc((0.0, 0.0), 472.0, rib);
    plate.around(order, |plate| {
        plate.area(&sector(140.0, 440.0, -step * 0.9, step * 0.9), panel);
        let side = half(plate, 330.0).min(170.0);
        plate.area(&placed(&star(8, side * 0.36, side * 0.17), (0.0, -350.0), 0.0, 1.0), gold);
        plate.area(&petal(165.0, 270.0, side * 0.2, 0.55), gold);
        plate.both(|plate| plate.dot(polar(-step * 0.62, 290.0), 9.0, gold));
        plate.both(|plate| plate.dot(polar(-step * 0.66, 408.0), 11.0, gold));
    });
    plate.disc((0.0, 0.0), 132.0, gold);
    plate.around(order, |plate| plate.area(&round_petal(30.0, 118.0, half(plate, 74.0).min(44.0)), panel));
    plate.disc((0.0, 0.0), 30.0, rib);
}

fn parasol(plate: &mut Plate) {
    let (paper, edge, rib) = (plate.hue(Third), plate.hue(Second), plate.hue(Main));
    let order = plate.order;
    plate.area(&polygon(order * 2, 466.0), paper);
    plate.area(&polygon(order * 2, 420.0), edge);
    plate.area(&polygon(order * 2, 380.0), paper);
    let flower = plate.hue(Main);
    plate.between(order, |plate| {
        plate.at((0.0, -268.0), 0.0, 1.0, |plate| {
            plate.around(5, |plate| plate.area(&round_petal(6.0, 52.0, 20.0), flower));
            plate.dot((0.0, 0.0), 12.0, edge);
        });
    });
    plate.around(order, |plate| plate.line(&[(0.0, 0.0), (0.0, -466.0)], rib, 8.0));
    plate.ring((0.0, 0.0), 150.0, rib, 4.0);
    plate.disc((0.0, 0.0), 46.0, rib);
    plate.disc((0.0, 0.0), 20.0, edge);
}

fn candles(plate: &mut Plate) {
    let (wax, flame, dish) = (plate.own(0xf6ead0, Main), plate.own(0xf39a2c, Second), plate.own(0x9a5f34, Line));
    let order = plate.order;
    plate.ring((0.0, 0.0), 250.0, dish, 34.0);
    let scale = (half(plate, 300.0) / 62.0).min(1.8);
    plate.around(order, |plate| {
        plate.at((0.0, -300.0), 0.0, scale, |plate| {
            plate.area(&even(&[(-30.0, 30.0), (-22.0, 46.0)]), dish);
            plate.block(-13.0, -26.0, 26.0, 57.0, wax);
            plate.area(&placed(&drop(), (0.0, -46.0), 0.0, 0.46), flame);
            plate.fill(&placed(&drop(), (0.0, -42.0), 0.0, 0.22), wax);
        });
    });
    plate.disc((0.0, 0.0), 70.0, dish);
    plate.area(&star(order, 58.0, 28.0), flame);
}

fn table(plate: &mut Plate) {
    let (wood, cloth, china, trim) = (
        plate.own(0x9a6236, Second),
        plate.own(0xf7f1e4, Third),
        plate.own(0xffffff, Ground),
        plate.own(0x2f6fa8, Main),
    );
    let order = plate.order;
    plate.disc((0.0, 0.0), 472.0, wood);
    plate.disc((0.0, 0.0), 440.0, cloth);
    let scale = (half(plate, 315.0) / 128.0).min(1.05);
    let silver = plate.own(0x9aa3ad, Line);
    plate.around(order, |plate| {
        plate.at((0.0, -325.0), 0.0, scale, |plate| {
            plate.disc((0.0, 0.0), 82.0, china);
            plate.ring((0.0, 0.0), 66.0, trim, 7.0);
            plate.dot((0.0, 0.0), 16.0, trim);
            plate.both(|plate| {
                plate.slab(-112.0, -54.0, 8.0, 108.0, silver);
                plate.fill(&ellipse((-108.0, -50.0), 12.0, 20.0), silver);
            });
            plate.disc((0.0, 128.0), 26.0, trim.lighter(0.16));
        });
    });
    plate.around(order, |plate| plate.area(&petal(20.0, 120.0, half(plate, 70.0).min(34.0), 0.6), trim));
    plate.disc((0.0, 0.0), 34.0, wood);
}

fn ships_wheel(plate: &mut Plate) {
    let (wood, brass) = (plate.own(0x8f5a30, Main), plate.own(0xd9ab45, Second));
    let order = plate.order;
    plate.around(order, |plate| {
        let spoke = even_smooth(&[
            (0.0, -466.0),
            (-17.0, -456.0),
            (-20.0, -420.0),
            (-12.0, -370.0),
            (-15.0, -330.0),
            (-15.0, -260.0),
            (-22.0, -190.0),
            (-12.0, -120.0),
            (-14.0, -60.0),
            (0.0, -50.0),
        ]);
        plate.area(&spoke, wood);
    });
    let line = plate.hue(Line);
    plate.ring((0.0, 0.0), 300.0, line, 66.0);
    plate.ring((0.0, 0.0), 300.0, wood, 56.0);
    plate.ring((0.0, 0.0), 300.0, brass, 9.0);
    plate.around(order, |plate| plate.disc((0.0, -300.0), 15.0, brass));
    plate.disc((0.0, 0.0), 88.0, wood);
    plate.disc((0.0, 0.0), 52.0, brass);
    plate.disc((0.0, 0.0), 18.0, wood);
}

fn umbrella(plate: &mut Plate) {
    let (cloth, other) = (plate.hue(Main), plate.hue(Second));
    let order = plate.order;
    let step = 180.0 / order as f32;
    plate.around(order, |plate| {
        let (left, right) = (polar(-step, 468.0), polar(step, 468.0));
        let mut panel = vec![(0.0, 0.0)];
        panel.extend(smooth(&[left, (0.0, -468.0 * step.to_radians().cos() - 14.0), right]));
        plate.area(&panel, cloth);
        let near = |share: f32, far: f32| polar(step * share, far);
        let mut band = smooth(&[near(-0.97, 420.0), (0.0, -410.0 * step.to_radians().cos() - 10.0), near(0.97, 420.0)]);
        band.extend(smooth(&[near(0.97, 370.0), (0.0, -360.0 * step.to_radians().cos() - 10.0), near(-0.97, 370.0)]));
        plate.fill(&band, other);
    });
    let line = plate.hue(Line);
    plate.around(order, |plate| {
        plate.line(&[(0.0, 0.0), polar(step, 468.0)], line, 6.0);
        plate.dot(polar(step, 470.0), 10.0, line);
    });
    plate.disc((0.0, 0.0), 26.0, other);
    plate.dot((0.0, 0.0), 10.0, line);
}

fn wagon_wheel(plate: &mut Plate) {
    let (wood, iron, pale) = (plate.own(0xa46c3c, Main), plate.own(0x4a4a50, Line), plate.own(0xc9935c, Second));
    plate.ring((0.0, 0.0), 440.0, iron, 44.0);
    plate.ring((0.0, 0.0), 404.0, wood, 52.0);
    plate.around(plate.order, |plate| {
        plate.area(&even(&[(-13.0, -380.0), (-22.0, -90.0)]), pale);
    });
    let line = plate.hue(Line);
    plate.ring((0.0, 0.0), 378.0, line, 4.0);
    plate.disc((0.0, 0.0), 116.0, wood);
    plate.disc((0.0, 0.0), 78.0, pale);
    plate.disc((0.0, 0.0), 40.0, iron);
}
