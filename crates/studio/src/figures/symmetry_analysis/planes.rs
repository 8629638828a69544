//! Patterns that fill the plane: one cell, repeated at equal steps in two directions.

use super::super::pen::{At, corners, ellipse};
use super::hues::Role::{Ground, Line, Main, Second, Third};
use super::plain_units as plain;
use super::plate::{Motif, Plate};
use super::shapes::{petal, placed, polar, polygon, rhombus, round_petal, star};

pub(super) static MOTIFS: &[(&str, Motif)] = &[
    ("argyle_knit", argyle),
    ("basket_weave", basket),
    ("brick_wall_in_even_bond", bricks),
    ("cherry_print", |plate| print(plate, |plate| plate.icon("cherries", 110.0))),
    ("chessboard_floor", chessboard),
    ("cobblestone_fans", |plate| scales(plate, 5)),
    ("cubes_in_perspective_tiling", cubes),
    ("fish_scale_tiling", |plate| scales(plate, 2)),
    ("fleur_de_lis_wallpaper", |plate| print(plate, |plate| plate.even_icon("fleur-de-lis", 120.0))),
    ("glazed_tile_wall", tile_wall),
    ("hemp_leaf_pattern", hemp_leaf),
    ("herringbone_brickwork", herringbone),
    ("honeycomb", honeycomb),
    ("interlocking_star_tiles", star_and_cross),
    ("lemon_print", |plate| print(plate, |plate| plate.icon("lemon", 112.0))),
    ("ogee_pattern", ogee),
    ("overlapping_wave_pattern", |plate| scales(plate, 4)),
    ("patchwork_of_pinwheel_blocks", pinwheels),
    ("pattern_of_swallows", |plate| print(plate, |plate| plate.at((0.0, 0.0), -24.0, 1.2, plain::swallow))),
    ("polka_dots", polka_dots),
    ("tartan", tartan),
    ("trellis_of_roses", trellis),
    ("wax_print_of_fans", wax_fans),
];

/// Draws a cell at every point of a lattice; every second row may stand half a step on.
fn lattice(plate: &mut Plate, step: At, brick: bool, mut cell: impl FnMut(&mut Plate)) {
    let (half, high) = plate.halves();
    let (columns, rows) = ((half / step.0).ceil() as i32 + 1, (high / step.1).ceil() as i32 + 1);
    for row in -rows..=rows {
        for column in -columns..=columns {
            let lag = if brick && row.rem_euclid(2) == 1 { 0.5 } else { 0.0 };
            plate.at(((column as f32 + lag) * step.0, row as f32 * step.1), 0.0, 1.0, &mut cell);
        }
    }
}

fn print(plate: &mut Plate, unit: impl Fn(&mut Plate)) {
    let dot = plate.hue(Second);
    lattice(plate, (200.0, 130.0), true, |plate| {
        unit(plate);
        plate.dot((100.0, 0.0), 9.0, dot);
    });
}

fn honeycomb(plate: &mut Plate) {
    let (wall, honey, light) = (plate.own(0xc98a1e, Main), plate.own(0xf2bb3c, Second), plate.own(0xfbdc84, Third));
    let (half, high) = plate.halves();
    plate.slab(-half, -high, half * 2.0, high * 2.0, wall);
    lattice(plate, (138.6, 120.0), true, |plate| {
        plate.fill(&polygon(6, 72.0), honey);
        plate.fill(&polygon(6, 46.0), light);
    });
}

fn chessboard(plate: &mut Plate) {
    let (dark, light, line) = (plate.own(0x2f333b, Main), plate.own(0xf3eee2, Ground), plate.hue(Line));
    let (half, high) = plate.halves();
    plate.slab(-half, -high, half * 2.0, high * 2.0, light);
    lattice(plate, (250.0, 125.0), true, |plate| plate.slab(-62.5, -62.5, 125.0, 125.0, dark));
    lattice(plate, (125.0, 125.0), false, |plate| plate.line(&[(-62.5, -62.5), (62.5, -62.5)], line, 2.0));
}

fn scales(plate: &mut Plate, rings: usize) {
    let hues = [plate.hue(Main), plate.hue(Third), plate.hue(Second), plate.hue(Third), plate.hue(Main)];
    // From the top down each row overlaps the one above; drawn upwards for scales that hang.
    let rising = rings > 2;
    lattice(plate, (166.0, 83.0), true, |plate| {
        let base = if rising { 0.0 } else { -40.0 };
        for ring in 0..rings {
            let radius = 83.0 * (1.0 - ring as f32 / rings as f32 * if rising { 1.0 } else { 0.7 });
            plate.area(&ellipse((0.0, base), radius, radius), hues[ring % 5]);
        }
    });
}

fn basket(plate: &mut Plate) {
    let (reed, dark, gap) = (plate.own(0xd9a860, Main), plate.own(0xb9843f, Second), plate.own(0x6b4a26, Line));
    let (half, high) = plate.halves();
    plate.slab(-half, -high, half * 2.0, high * 2.0, gap);
    lattice(plate, (240.0, 120.0), true, |plate| {
        for strip in 0..3 {
            plate.area(&corners([-57.0, -57.0 + strip as f32 * 39.0, 114.0, 35.0]), reed);
            plate.area(&corners([63.0 + strip as f32 * 39.0, -57.0, 35.0, 114.0]), dark);
        }
    });
}

fn bricks(plate: &mut Plate) {
    let (brick, mortar, dark) = (plate.own(0xb5533a, Main), plate.own(0xd8cfc2, Ground), plate.own(0x9c4430, Main));
    let (half, high) = plate.halves();
    plate.slab(-half, -high, half * 2.0, high * 2.0, mortar);
    lattice(plate, (200.0, 84.0), true, |plate| {
        plate.slab(-94.0, -36.0, 188.0, 72.0, brick);
        plate.slab(-94.0, 24.0, 188.0, 12.0, dark);
    });
}

fn herringbone(plate: &mut Plate) {
    let (brick, other, mortar) = (plate.own(0xb5603f, Main), plate.own(0x9c4d34, Second), plate.own(0xdcd2c2, Ground));
    let (half, high) = plate.halves();
    plate.slab(-half, -high, half * 2.0, high * 2.0, mortar);
    // Bricks of one by two: each step goes one across and one down, each next pair four across.
    let side = 76.0;
    plate.at((0.0, 0.0), 45.0, 1.0, |plate| {
        for step in -14..=14 {
            for band in -5..=5 {
                let (x, y) = ((step + band * 4) as f32 * side, step as f32 * side);
                if x.abs() > 1100.0 || y.abs() > 1100.0 {
                    continue;
                }
                plate.slab(x + 5.0, y + 5.0, side * 2.0 - 10.0, side - 10.0, brick);
                plate.slab(x + 5.0, y + side + 5.0, side - 10.0, side * 2.0 - 10.0, other);
            }
        }
    });
}

fn argyle(plate: &mut Plate) {
    let (main, second, line) = (plate.hue(Main), plate.hue(Second), plate.hue(Third));
    lattice(plate, (180.0, 260.0), false, |plate| plate.fill(&rhombus(90.0, 130.0), main));
    lattice(plate, (360.0, 260.0), true, |plate| {
        plate.fill(&placed(&rhombus(90.0, 130.0), (90.0, 130.0), 0.0, 1.0), second)
    });
    lattice(plate, (180.0, 260.0), false, |plate| {
        plate.line(&[(-90.0, -130.0), (90.0, 130.0)], line, 5.0);
        plate.line(&[(90.0, -130.0), (-90.0, 130.0)], line, 5.0);
    });
}

fn cubes(plate: &mut Plate) {
    let hues = [plate.hue(Third), plate.hue(Second), plate.hue(Main)];
    let radius = 96.0;
    let (x, y) = (radius * 0.866, radius * 0.5);
    lattice(plate, (x * 2.0, radius * 1.5), true, |plate| {
        plate.area(&[(0.0, -radius), (x, -y), (0.0, 0.0), (-x, -y)], hues[0]);
        plate.area(&[(-x, -y), (0.0, 0.0), (0.0, radius), (-x, y)], hues[1]);
        plate.area(&[(x, -y), (0.0, 0.0), (0.0, radius), (x, y)], hues[2]);
    });
}

fn polka_dots(plate: &mut Plate) {
    let dot = plate.hue(Main);
    lattice(plate, (150.0, 75.0), true, |plate| plate.dot((0.0, 0.0), 34.0, dot));
}

fn tartan(plate: &mut Plate) {
    let (main, second, third) = (plate.hue(Main), plate.hue(Second), plate.hue(Third));
    let (half, high) = plate.halves();
    plate.slab(-half, -high, half * 2.0, high * 2.0, main.mix(plate.hue(Ground), 0.25));
    lattice(plate, (250.0, 250.0), false, |plate| {
        let (dark, light) = (main, second.mix(main, 0.35));
        plate.slab(-125.0, -45.0, 250.0, 90.0, light);
        plate.slab(-45.0, -125.0, 90.0, 250.0, light);
        plate.slab(-45.0, -45.0, 90.0, 90.0, second);
        for at in [-95.0, 85.0] {
            plate.slab(-125.0, at, 250.0, 10.0, dark);
            plate.slab(at, -125.0, 10.0, 250.0, dark);
        }
        plate.slab(-125.0, -4.0, 250.0, 8.0, third);
        plate.slab(-4.0, -125.0, 8.0, 250.0, third);
    });
}

fn tile_wall(plate: &mut Plate) {
    let (main, second, third) = (plate.hue(Main), plate.hue(Second), plate.hue(Third));
    lattice(plate, (200.0, 200.0), false, |plate| {
        plate.area(&corners([-98.0, -98.0, 196.0, 196.0]), third);
        plate.between(4, |plate| plate.area(&petal(14.0, 92.0, 18.0, 0.5), second));
        plate.around(4, |plate| plate.area(&round_petal(10.0, 74.0, 24.0), main));
        plate.disc((0.0, 0.0), 16.0, second);
        for (x, y) in [(-98.0, -98.0), (98.0, -98.0), (-98.0, 98.0), (98.0, 98.0)] {
            let points: Vec<At> = placed(&polygon(4, 34.0), (x, y), 0.0, 1.0)
                .into_iter()
                .map(|(a, b)| (a.clamp(-98.0, 98.0), b.clamp(-98.0, 98.0)))
                .collect();
            plate.fill(&points, main);
        }
    });
}

/// Six-pointed stars in hexagons, each ray split down its middle.
fn hemp_leaf(plate: &mut Plate) {
    let line = plate.hue(Main);
    let radius = 104.0;
    lattice(plate, (radius * 1.732, radius * 1.5), true, |plate| {
        plate.around(6, |plate| {
            let next = polar(60.0, radius);
            let centre = ((next.0) / 3.0, (next.1 - radius) / 3.0);
            plate.line(&[(0.0, 0.0), (0.0, -radius)], line, 6.0);
            plate.line(&[(0.0, -radius), next], line, 6.0);
            for corner in [(0.0, 0.0), (0.0, -radius), next] {
                plate.line(&[centre, corner], line, 6.0);
            }
        });
    });
}

fn star_and_cross(plate: &mut Plate) {
    let (main, second, third) = (plate.hue(Main), plate.hue(Second), plate.hue(Third));
    let (half, high) = plate.halves();
    plate.slab(-half, -high, half * 2.0, high * 2.0, second);
    lattice(plate, (220.0, 220.0), false, |plate| {
        plate.area(&star(8, 110.0, 84.2), main);
        plate.area(&star(8, 62.0, 47.0), third);
        plate.area(&placed(&polygon(4, 26.0), (110.0, 110.0), 0.0, 1.0), third);
    });
}

fn ogee(plate: &mut Plate) {
    let (main, second, third) = (plate.hue(Main), plate.hue(Second), plate.hue(Third));
    let outline = |scale: f32| -> Vec<At> {
        let side: Vec<At> = (0..=32)
            .map(|at| {
                let t = at as f32 / 32.0 * std::f32::consts::PI;
                (-(1.0 - (t * 2.0).cos()) * 52.0 * scale, (-160.0 + 320.0 * at as f32 / 32.0) * scale)
            })
            .collect();
        super::shapes::even(&side)
    };
    lattice(plate, (208.0, 160.0), true, |plate| {
        plate.area(&outline(1.0), main);
        plate.area(&outline(0.72), third);
        plate.area(&outline(0.48), second);
        plate.area(&placed(&round_petal(0.0, 60.0, 14.0), (0.0, 30.0), 0.0, 1.0), main);
    });
}

fn pinwheels(plate: &mut Plate) {
    let (main, second, third) = (plate.hue(Main), plate.hue(Second), plate.hue(Third));
    lattice(plate, (200.0, 200.0), false, |plate| {
        plate.area(&corners([-98.0, -98.0, 196.0, 196.0]), third);
        plate.around(4, |plate| {
            plate.area(&[(0.0, 0.0), (0.0, -98.0), (98.0, -98.0)], main);
            plate.area(&[(0.0, 0.0), (0.0, -98.0), (-49.0, -49.0)], second);
        });
    });
}

fn trellis(plate: &mut Plate) {
    let (wood, rose, leaf) = (plate.own(0xc9b48c, Second), plate.own(0xd84a66, Main), plate.own(0x4f8f4a, Second));
    lattice(plate, (200.0, 200.0), false, |plate| {
        plate.line(&[(-100.0, 0.0), (0.0, -100.0), (100.0, 0.0), (0.0, 100.0), (-100.0, 0.0)], wood, 14.0);
    });
    lattice(plate, (200.0, 200.0), false, |plate| {
        plate.at((0.0, 0.0), 0.0, 1.0, |plate| {
            plate.around(3, |plate| plate.area(&petal(26.0, 76.0, 20.0, 0.5), leaf));
            plate.disc((0.0, 0.0), 40.0, rose);
            plate.line(&super::shapes::spiral((0.0, 4.0), (760.0, 32.0)), rose.lighter(-0.16), 5.0);
        });
    });
}

fn wax_fans(plate: &mut Plate) {
    let (main, second, third, line) = (plate.hue(Main), plate.hue(Second), plate.hue(Third), plate.hue(Line));
    lattice(plate, (250.0, 170.0), true, |plate| {
        plate.at((0.0, 66.0), 0.0, 1.0, |plate| {
            for at in 0..7 {
                let turn = -60.0 + at as f32 * 20.0;
                let hue = if at % 2 == 0 { main } else { second };
                plate.area(&super::shapes::sector(26.0, 140.0, turn - 10.0, turn + 10.0), hue);
                plate.dot(polar(turn, 116.0), 8.0, third);
            }
            plate.disc((0.0, 0.0), 26.0, line);
        });
    });
}
