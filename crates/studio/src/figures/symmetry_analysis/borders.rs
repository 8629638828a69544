//! Borders: one repeat along a line, at equal steps, from edge to edge.

use super::super::pen::{At, arc, smooth};
use super::hues::Role::{Ground, Line, Main, Second, Third};
use super::plain_units as plain;
use super::plate::{Motif, Plate};
use super::shapes::{band, closed, even, even_smooth, petal, placed, round_petal, spiral};
use super::turning::running_hare;

pub(super) static MOTIFS: &[(&str, Motif)] = &[
    ("battlements", battlements),
    ("border_of_bees", |plate| strip(plate, 5, 1.55, |plate| plate.both(plain::bee))),
    ("border_of_hearts", |plate| strip(plate, 5, 1.5, plain::heart)),
    ("border_of_leaping_hares", |plate| strip(plate, 4, 1.9, |plate| plate.at((0.0, 0.0), -12.0, 1.0, running_hare))),
    ("border_of_oak_leaves", |plate| strip(plate, 5, 1.6, |plate| plate.both(plain::oak_leaf))),
    ("border_of_tulips", |plate| strip(plate, 6, 1.5, |plate| plate.both(plain::tulip))),
    ("border_of_wheat_ears", |plate| strip(plate, 7, 1.9, wheat)),
    ("chain_of_paper_dolls", paper_dolls),
    ("colonnade", colonnade),
    ("egg_and_dart_moulding", egg_and_dart),
    ("file_of_ducks", |plate| strip(plate, 5, 1.5, |plate| plate.flipped(|plate| plate.icon("duck", 100.0)))),
    ("fleet_of_paper_boats", |plate| strip(plate, 5, 1.6, plain::paper_boat)),
    ("frieze_of_horsemen", |plate| strip(plate, 4, 2.0, |plate| plate.icon("horse-racing", 104.0))),
    ("greek_key", greek_key),
    ("guilloche", guilloche),
    ("picket_fence", picket_fence),
    ("procession_of_elephants", |plate| {
        strip(plate, 4, 2.0, |plate| plate.flipped(|plate| plate.icon("elephant", 104.0)))
    }),
    ("rank_of_toy_soldiers", |plate| strip(plate, 5, 1.7, |plate| plate.even_icon("guard", 104.0))),
    ("row_of_cypress_trees", |plate| strip(plate, 7, 2.0, cypress)),
    ("row_of_palmettes", |plate| strip(plate, 4, 2.0, palmette)),
    ("row_of_pointed_arches", |plate| arches(plate, true)),
    ("row_of_round_arches", |plate| arches(plate, false)),
    ("row_of_sailing_boats", |plate| strip(plate, 5, 1.7, |plate| plate.icon("sailboat", 100.0))),
    ("row_of_street_lamps", |plate| strip(plate, 6, 2.6, lamp)),
    ("row_of_sunflowers", |plate| strip(plate, 5, 1.7, |plate| plate.even_icon("sunflower", 104.0))),
    ("row_of_umbrellas", |plate| strip(plate, 5, 1.6, |plate| plate.even_icon("umbrella", 104.0))),
    ("running_wave_border", running_wave),
    ("scroll_of_ivy", ivy),
    ("string_of_bunting", bunting),
    ("terrace_of_identical_houses", houses),
];

/// Repeats a cell from edge to edge; the step is such that a whole number fits.
fn repeat(plate: &mut Plate, count: usize, mut cell: impl FnMut(&mut Plate, f32)) {
    let half = plate.halves().0;
    let step = half * 2.0 / count as f32;
    for at in 0..count {
        plate.at(((at as f32 + 0.5) * step - half, 0.0), 0.0, 1.0, |plate| cell(plate, step));
    }
}

/// Units on a ribbon.
fn strip(plate: &mut Plate, count: usize, scale: f32, unit: impl Fn(&mut Plate)) {
    let half = plate.halves().0;
    let high = 50.0 * scale + 60.0;
    let (ribbon, line, trim) = (plate.hue(Ground).mix(plate.hue(Third), 0.7), plate.hue(Line), plate.hue(Second));
    plate.slab(-half, -high - 34.0, half * 2.0, high * 2.0 + 68.0, trim);
    plate.slab(-half, -high, half * 2.0, high * 2.0, ribbon);
    for y in [-high - 34.0, -high, high, high + 34.0] {
        plate.line(&[(-half, y), (half, y)], line, 5.0);
    }
    repeat(plate, count, |plate, _| plate.at((0.0, 0.0), 0.0, scale, &unit));
}

fn wheat(plate: &mut Plate) {
    let (ear, stem) = (plate.own(0xe0b04a, Main), plate.own(0xb58a32, Second));
    plate.line(&[(0.0, 50.0), (0.0, -30.0)], stem, 3.5);
    for at in 0..5 {
        let y = 8.0 - at as f32 * 11.0;
        for turn in [-34.0, 34.0] {
            plate.area(&placed(&petal(0.0, 22.0, 6.5, 0.5), (0.0, y), turn, 1.0), ear);
        }
    }
    plate.area(&placed(&petal(0.0, 22.0, 6.0, 0.5), (0.0, -30.0), 0.0, 1.0), ear);
}

fn cypress(plate: &mut Plate) {
    let (leaf, trunk) = (plate.own(0x3a6b4a, Main), plate.own(0x6b4a30, Second));
    plate.slab(-4.0, 34.0, 8.0, 18.0, trunk);
    plate.area(&even_smooth(&[(0.0, -56.0), (-9.0, -34.0), (-18.0, 4.0), (-14.0, 34.0), (0.0, 40.0)]), leaf);
}

fn lamp(plate: &mut Plate) {
    let (iron, light) = (plate.own(0x2f3a40, Main), plate.own(0xffdf8a, Third));
    plate.area(&even(&[(-4.0, -20.0), (-4.5, 38.0), (-12.0, 48.0)]), iron);
    plate.area(&even(&[(-9.0, -42.0), (-6.0, -21.0)]), light);
    plate.area(&even(&[(0.0, -52.0), (-11.0, -42.0)]), iron);
    plate.slab(-10.0, -12.0, 20.0, 3.5, iron);
}

fn palmette(plate: &mut Plate) {
    let (main, second) = (plate.hue(Main), plate.hue(Second));
    for turn in [-80.0, -54.0, -27.0, 27.0, 54.0, 80.0, 0.0_f32] {
        let long = 84.0 - turn.abs() * 0.36;
        plate.area(&placed(&round_petal(8.0, long, 11.0), (0.0, 34.0), turn, 1.0), main);
    }
    plate.disc((0.0, 36.0), 12.0, second);
}

fn greek_key(plate: &mut Plate) {
    let (main, line, second) = (plate.hue(Main), plate.hue(Line), plate.hue(Second));
    let half = plate.halves().0;
    repeat(plate, 5, |plate, step| {
        let unit = step / 8.0;
        let at = |x: f32, y: f32| ((x - 4.0) * unit, (y - 3.0) * unit);
        let key = [at(0.5, 6.0), at(0.5, 0.0), at(6.5, 0.0), at(6.5, 4.0), at(3.5, 4.0), at(3.5, 2.2), at(4.8, 2.2)];
        plate.line(&key, main, unit * 0.9);
        plate.line(&[at(-0.5, 6.0), at(8.5, 6.0)], main, unit * 0.9);
    });
    for y in [-135.0, 135.0] {
        plate.slab(-half, y - 12.0, half * 2.0, 24.0, second);
        plate.line(&[(-half, y - 12.0), (half, y - 12.0)], line, 4.0);
        plate.line(&[(-half, y + 12.0), (half, y + 12.0)], line, 4.0);
    }
}

fn guilloche(plate: &mut Plate) {
    let (main, second, line, dot) = (plate.hue(Main), plate.hue(Second), plate.hue(Line), plate.hue(Third));
    let half = plate.halves().0;
    let wave = |from: f32, to: f32, step: f32, sign: f32| -> Vec<At> {
        (0..=40)
            .map(|at| {
                let x = from + (to - from) * at as f32 / 40.0;
                (x, sign * 92.0 * (x / step * std::f32::consts::PI).cos())
            })
            .collect()
    };
    repeat(plate, 6, |plate, step| {
        // Within a cell both bands cross once on each side of its middle; which one is above changes by turns.
        let (edge, pad) = (step / 2.0, step * 0.04);
        for (from, to, first) in [(-edge, 0.0, 1.0), (0.0, edge, -1.0)] {
            for sign in [first, -first] {
                plate.line(&wave(from, to, step, sign), line, 54.0);
                plate.line(&wave(from - pad, to + pad, step, sign), if sign > 0.0 { main } else { second }, 42.0);
            }
        }
    });
    repeat(plate, 6, |plate, step| {
        plate.disc((0.0, 0.0), 24.0, dot);
        plate.disc((step / 2.0, 130.0), 0.1, dot);
    });
    for y in [-158.0, 158.0] {
        plate.line(&[(-half, y), (half, y)], line, 9.0);
    }
}

fn running_wave(plate: &mut Plate) {
    let (main, line) = (plate.own(0x2f6fa8, Main), plate.hue(Line));
    let half = plate.halves().0;
    plate.slab(-half, 76.0, half * 2.0, 90.0, main);
    repeat(plate, 5, |plate, step| {
        let mut curl = smooth(&[(-step / 2.0, 84.0), (-step * 0.2, 40.0), (-step * 0.14, -30.0)]);
        curl.extend(placed(&spiral((-75.0, 88.0), (390.0, 10.0)), (step * 0.18, -20.0), 0.0, 1.0));
        plate.fill(
            &[
                (-step / 2.0, 100.0),
                (-step * 0.22, 52.0),
                (-step * 0.05, 40.0),
                (step * 0.16, 90.0),
                (step * 0.2, 100.0),
            ],
            main,
        );
        plate.fill(&band(&curl, [30.0, 30.0, 9.0]), main);
    });
    for y in [-140.0, 190.0] {
        plate.line(&[(-half, y), (half, y)], line, 10.0);
    }
}

fn ivy(plate: &mut Plate) {
    let (stem, leaf, vein) = (plate.own(0x5f7a3a, Second), plate.own(0x3f7f42, Main), plate.own(0xa9cf8a, Third));
    let shape = even_smooth(&[
        (0.0, -64.0),
        (-14.0, -34.0),
        (-50.0, -36.0),
        (-36.0, -4.0),
        (-54.0, 30.0),
        (-16.0, 26.0),
        (0.0, 40.0),
    ]);
    repeat(plate, 4, |plate, step| {
        let wave: Vec<At> = (0..=48)
            .map(|at| {
                let t = at as f32 / 48.0;
                ((t - 0.5) * step, 74.0 * (t * std::f32::consts::TAU).sin())
            })
            .collect();
        plate.line(&wave, stem, 12.0);
        for (x, y, turn) in [(-step * 0.25, -30.0, -20.0), (step * 0.25, 30.0, 160.0)] {
            plate.line(&[(x, y * -2.4), (x, y)], stem, 7.0);
            plate.at((x, y * 1.9), turn, 1.25, |plate| {
                plate.area(&shape, leaf);
                plate.line(&[(0.0, 34.0), (0.0, -44.0)], vein, 3.5);
                plate.line(&[(0.0, 16.0), (-30.0, -20.0)], vein, 3.0);
                plate.line(&[(0.0, 16.0), (30.0, -20.0)], vein, 3.0);
            });
        }
    });
}

fn bunting(plate: &mut Plate) {
    let (main, second, line) = (plate.hue(Main), plate.hue(Second), plate.hue(Line));
    repeat(plate, 6, |plate, step| {
        plate.area(&[(-step * 0.38, -90.0), (step * 0.38, -90.0), (0.0, 110.0)], main);
        plate.fill(&[(-step * 0.16, -60.0), (step * 0.16, -60.0), (0.0, 30.0)], second);
        plate.line(&[(-step / 2.0, -92.0), (step / 2.0, -92.0)], line, 9.0);
    });
}

fn houses(plate: &mut Plate) {
    let (wall, roof, door, glass, kerb) = (
        plate.own(0xd9a07c, Second),
        plate.own(0x7a3f34, Main),
        plate.own(0x2f5f7a, Main),
        plate.own(0xdcebf2, Third),
        plate.own(0x8d8a86, Line),
    );
    let half = plate.halves().0;
    repeat(plate, 4, |plate, step| {
        plate.block(-step / 2.0, -110.0, step, 300.0, wall);
        plate.area(&[(-step / 2.0, -110.0), (0.0, -240.0), (step / 2.0, -110.0)], roof);
        plate.block(step * 0.24, -236.0, 30.0, 70.0, wall);
        for x in [-step * 0.34, step * 0.12] {
            plate.block(x, -70.0, step * 0.22, 76.0, glass);
            plate.line(&[(x + step * 0.11, -70.0), (x + step * 0.11, 6.0)], roof, 4.0);
        }
        plate.block(-step * 0.34, 60.0, step * 0.22, 130.0, door);
        plate.block(step * 0.04, 60.0, step * 0.32, 80.0, glass);
        plate.line(&[(step * 0.2, 60.0), (step * 0.2, 140.0)], roof, 4.0);
    });
    plate.slab(-half, 190.0, half * 2.0, 26.0, kerb);
}

fn battlements(plate: &mut Plate) {
    let (stone, joint) = (plate.own(0xb3a68f, Main), plate.own(0x7c705c, Line));
    let half = plate.halves().0;
    let high = plate.halves().1;
    plate.slab(-half, -40.0, half * 2.0, high + 40.0, stone);
    repeat(plate, 5, |plate, step| {
        plate.slab(-step * 0.27, -180.0, step * 0.54, 145.0, stone);
        plate.line(
            &[
                (-step / 2.0, -40.0),
                (-step * 0.27, -40.0),
                (-step * 0.27, -180.0),
                (step * 0.27, -180.0),
                (step * 0.27, -40.0),
                (step / 2.0, -40.0),
            ],
            joint,
            6.0,
        );
        plate.slab(-9.0, -140.0, 18.0, 84.0, joint);
        for row in 0..6 {
            let y = 20.0 + row as f32 * 80.0;
            plate.line(&[(-step / 2.0, y), (step / 2.0, y)], joint, 3.5);
            let x = if row % 2 == 0 { 0.0 } else { step / 2.0 };
            plate.line(&[(x, y), (x, y + 80.0)], joint, 3.5);
        }
    });
}

fn arches(plate: &mut Plate, pointed: bool) {
    let (stone, dark, trim) = (plate.own(0xd9cbb0, Second), plate.own(0x4a5568, Main), plate.own(0x8f7f62, Line));
    let half = plate.halves().0;
    plate.slab(-half, -260.0, half * 2.0, 520.0, stone);
    for y in [-260.0, 260.0, -226.0] {
        plate.line(&[(-half, y), (half, y)], trim, 8.0);
    }
    repeat(plate, 5, |plate, step| {
        let wide = step * 0.34;
        let mut side: Vec<At> = if pointed {
            arc((wide, -20.0), wide * 2.0, wide * 2.0, 180.0, 240.0).into_iter().rev().collect()
        } else {
            arc((0.0, -60.0), wide, wide, 180.0, 270.0).into_iter().rev().collect()
        };
        side.push((-wide, 240.0));
        plate.area(&even(&side), dark);
        plate.block(-step / 2.0, -20.0, step * 0.16, 20.0, trim);
        plate.block(step * 0.34, -20.0, step * 0.16, 20.0, trim);
    });
}

fn colonnade(plate: &mut Plate) {
    let (stone, shade, dark) = (plate.own(0xece3d0, Second), plate.own(0xc3b697, Main), plate.own(0x5a6a80, Third));
    let half = plate.halves().0;
    plate.slab(-half, -230.0, half * 2.0, 480.0, dark.mix(stone, 0.3));
    plate.block(-half - 10.0, -330.0, half * 2.0 + 20.0, 100.0, stone);
    plate.block(-half - 10.0, -262.0, half * 2.0 + 20.0, 32.0, shade);
    plate.block(-half - 10.0, 250.0, half * 2.0 + 20.0, 40.0, stone);
    plate.block(-half - 10.0, 290.0, half * 2.0 + 20.0, 40.0, shade);
    repeat(plate, 6, |plate, _| {
        plate.area(&even(&[(-34.0, -186.0), (-40.0, 210.0)]), stone);
        for x in [-18.0, 0.0, 18.0] {
            plate.line(&[(x * 0.92, -180.0), (x, 206.0)], shade, 5.0);
        }
        plate.block(-52.0, -230.0, 104.0, 24.0, stone);
        plate.area(&even(&[(-50.0, -206.0), (-36.0, -184.0)]), shade);
        plate.block(-54.0, 208.0, 108.0, 42.0, stone);
    });
}

fn picket_fence(plate: &mut Plate) {
    let (white, grass, line) = (plate.own(0xfbfaf4, Main), plate.own(0x86b864, Second), plate.hue(Line));
    let half = plate.halves().0;
    plate.slab(-half, 220.0, half * 2.0, 80.0, grass);
    for y in [-70.0, 110.0] {
        plate.block(-half - 10.0, y, half * 2.0 + 20.0, 34.0, white);
    }
    repeat(plate, 9, |plate, step| {
        plate.area(&even(&[(0.0, -230.0), (-step * 0.32, -170.0), (-step * 0.32, 235.0)]), white);
        for y in [-53.0, 127.0] {
            plate.dot((0.0, y), 7.0, line);
        }
    });
}

fn egg_and_dart(plate: &mut Plate) {
    let (stone, egg, dart) = (plate.hue(Second), plate.hue(Third), plate.hue(Main));
    let half = plate.halves().0;
    plate.slab(-half, -170.0, half * 2.0, 340.0, stone);
    repeat(plate, 5, |plate, step| {
        let wide = step * 0.33;
        plate.area(&even_smooth(&[(0.0, 140.0), (-wide * 0.8, 100.0), (-wide * 1.1, 0.0), (-wide, -120.0)]), dart);
        plate.area(
            &even_smooth(&[(0.0, 110.0), (-wide * 0.62, 72.0), (-wide * 0.84, -10.0), (-wide * 0.74, -120.0)]),
            egg,
        );
        for side in [-step / 2.0, step / 2.0] {
            plate.area(
                &placed(&even(&[(0.0, -120.0), (-13.0, -50.0), (-22.0, 70.0), (0.0, 138.0)]), (side, 0.0), 0.0, 1.0),
                dart,
            );
        }
    });
    for y in [-186.0, 170.0] {
        plate.block(-half - 10.0, y, half * 2.0 + 20.0, 40.0, dart);
    }
}

fn paper_dolls(plate: &mut Plate) {
    let (paper, dress) = (plate.hue(Main), plate.hue(Second));
    repeat(plate, 5, |plate, step| {
        plate.fill(
            &closed(&[
                (-step / 2.0, -16.0),
                (-60.0, -62.0),
                (0.0, -80.0),
                (60.0, -62.0),
                (step / 2.0, -16.0),
                (step / 2.0, 14.0),
                (50.0, -24.0),
                (0.0, -36.0),
                (-50.0, -24.0),
                (-step / 2.0, 14.0),
            ]),
            paper,
        );
        plate.fill(&even(&[(-22.0, 100.0), (-24.0, 210.0), (-40.0, 226.0), (-6.0, 226.0), (-4.0, 100.0)]), paper);
        plate.fill(&even(&[(-30.0, -76.0), (-28.0, -10.0), (-76.0, 130.0)]), paper);
        plate.fill(&even(&[(-52.0, 60.0), (-66.0, 100.0)]), dress);
        plate.dot((0.0, -126.0), 50.0, paper);
        plate.fill(&even(&[(-12.0, -80.0), (-20.0, -64.0)]), dress);
    });
}
