//! Radial motifs: rosettes, stars, mandalas and laid patterns.

use super::super::pen::{At, smooth};
use super::hues::Role::{Ground, Line, Main, Second, Third};
use super::plate::{Motif, Plate};
use super::shapes::{
    blob, drop, even, even_smooth, heart, petal, placed, polar, polygon, rhombus, round_petal, sector, star,
};

pub(super) static MOTIFS: &[(&str, Motif)] = &[
    ("barn_star", barn_star),
    ("compass_rose", compass_rose),
    ("dahlia", dahlia),
    ("daisy", daisy),
    ("firework_burst", firework),
    ("gerbera", gerbera),
    ("hand_cut_paper_mandala", cut_mandala),
    ("kaleidoscope_pattern", kaleidoscope),
    ("lace_doily", doily),
    ("mandala_of_ferns", fern_mandala),
    ("mandala_of_lotus_petals", lotus_mandala),
    ("moorish_star", moorish_star),
    ("mosaic_medallion", medallion),
    ("paper_star_lantern", star_lantern),
    ("patchwork_star", patchwork_star),
    ("pavement_star", pavement_star),
    ("rose_window", rose_window),
    ("spiders_web", spiders_web),
    ("stained_glass_rosette", glass_rosette),
    ("star_of_fish_skeletons", fish_skeletons),
    ("star_of_glazed_tiles", tile_star),
    ("sunburst", sunburst),
    ("wreath_of_holly", holly),
];

fn heart_of(plate: &mut Plate, radius: f32) {
    let (second, third) = (plate.hue(Second), plate.hue(Third));
    plate.disc((0.0, 0.0), radius, second);
    plate.disc((0.0, 0.0), radius * 0.5, third);
}

/// How wide a sector is, as half a chord at a radius.
fn half(plate: &Plate, radius: f32) -> f32 {
    polar(180.0 / plate.order as f32, radius).0
}

/// Where the inner corners of a star of flat-sided points lie.
fn waist(plate: &Plate, outer: f32) -> f32 {
    outer
        * match plate.order {
            3 => 0.3,
            4 => 0.38,
            5 => 0.42,
            6 => 0.5,
            7 => 0.54,
            _ => 0.58,
        }
}

fn barn_star(plate: &mut Plate) {
    let (dark, light) = (plate.hue(Main), plate.hue(Second));
    let rim = plate.hue(Line);
    plate.ring((0.0, 0.0), 462.0, rim, 12.0);
    let corner = polar(180.0 / plate.order as f32, waist(plate, 440.0));
    plate.around(plate.order, |plate| {
        plate.area(&[(0.0, 0.0), (0.0, -440.0), corner], dark);
        plate.area(&[(0.0, 0.0), (0.0, -440.0), (-corner.0, corner.1)], dark);
        plate.fill(&even(&[(0.0, -400.0), (-corner.0 * 0.3, corner.1 * 0.5), (0.0, -30.0)]), light);
    });
}

fn compass_rose(plate: &mut Plate) {
    let (dark, light, line) = (plate.hue(Main), plate.hue(Third), plate.hue(Line));
    for (radius, width) in [(330.0, 5.0), (300.0, 3.0), (160.0, 4.0)] {
        plate.ring((0.0, 0.0), radius, line, width);
    }
    let order = plate.order;
    let small = plate.hue(Second);
    plate.between(order, |plate| {
        plate.area(&even(&[(0.0, -330.0), (-half(plate, 110.0).min(44.0), -100.0), (0.0, 0.0)]), small);
    });
    let side = half(plate, 130.0).min(80.0);
    plate.around(order, |plate| {
        plate.area(&even(&[(0.0, -462.0), (-side, -120.0), (0.0, 0.0)]), dark);
        plate.fill(&even(&[(0.0, -390.0), (-side * 0.42, -130.0), (0.0, -60.0)]), light);
    });
    heart_of(plate, 44.0);
}

fn dahlia(plate: &mut Plate) {
    let (main, second) = (plate.hue(Main), plate.hue(Second));
    let order = plate.order;
    let wide = (half(plate, 330.0) * 1.02).min(215.0);
    plate.around(order, |plate| plate.area(&petal(60.0, 460.0, wide, 0.56), main));
    plate.around(order, |plate| plate.fill(&petal(200.0, 430.0, wide * 0.5, 0.5), second));
    let (heart, line) = (plate.hue(Third), plate.hue(Line));
    plate.disc((0.0, 0.0), 120.0, heart);
    for (count, radius) in [(order * 2, 88.0), (order, 48.0)] {
        plate.around(count, |plate| plate.dot((0.0, -radius), 13.0, line));
    }
    plate.dot((0.0, 0.0), 16.0, line);
}

fn daisy(plate: &mut Plate) {
    let (white, gold, line) = (plate.own(0xffffff, Main), plate.own(0xf2b632, Second), plate.own(0xb87f1c, Third));
    let order = plate.order;
    if !plate.hues.named {
        plate.hues.line = crate::colour::hex(0x6f7f9a);
        let field = crate::colour::hex(0xb7d8c4);
        plate.dot((0.0, 0.0), 478.0, field);
    }
    let wide = (half(plate, 340.0) * 0.94).min(150.0);
    plate.around(order, |plate| {
        plate.area(&round_petal(60.0, 455.0, wide), white);
        let vein = plate.hue(Line);
        plate.both(|plate| {
            plate.line(&smooth(&[(-wide * 0.2, -180.0), (-wide * 0.3, -280.0), (-wide * 0.26, -380.0)]), vein, 3.0)
        });
    });
    plate.disc((0.0, 0.0), 120.0, gold);
    plate.around(order * 2, |plate| plate.dot((0.0, -84.0), 9.0, line));
    plate.around(order, |plate| plate.dot((0.0, -46.0), 9.0, line));
}

fn gerbera(plate: &mut Plate) {
    let (main, second, third, line) = (plate.hue(Main), plate.hue(Second), plate.hue(Third), plate.hue(Line));
    let order = plate.order;
    let wide = (half(plate, 300.0) * 0.96).min(130.0);
    plate.around(order, |plate| plate.area(&round_petal(60.0, 460.0, wide), main));
    plate.around(order, |plate| plate.line(&[(0.0, -190.0), (0.0, -400.0)], second, 8.0));
    plate.disc((0.0, 0.0), 150.0, line);
    plate.around(order * 3, |plate| plate.fill(&petal(90.0, 146.0, 14.0, 0.6), second));
    plate.disc((0.0, 0.0), 78.0, third);
    plate.around(order * 2, |plate| plate.dot((0.0, -52.0), 9.0, main));
}

fn firework(plate: &mut Plate) {
    if !plate.hues.named {
        plate.dot((0.0, 0.0), 480.0, crate::colour::hex(0x161a3a));
    }
    let (main, second) = (plate.own(0xffb04a, Main), plate.own(0xff6a8a, Second));
    let order = plate.order;
    plate.around(order, |plate| {
        plate.fill(&petal(60.0, 380.0, 15.0, 0.92), main);
        plate.fill(&placed(&star(5, 34.0, 15.0), (0.0, -418.0), 0.0, 1.0), main);
        plate.both(|plate| {
            let line = smooth(&[(0.0, -290.0), (-30.0, -350.0), (-66.0, -372.0)]);
            plate.line(&line, second, 8.0);
            plate.dot((-76.0, -374.0), 10.0, second);
        });
        for y in [120.0, 180.0] {
            plate.dot((0.0, -y - 70.0), 9.0, second);
        }
    });
    plate.dot((0.0, 0.0), 46.0, main);
    plate.dot((0.0, 0.0), 22.0, second);
}

/// A sheet of folded paper with holes cut through it.
fn cut_mandala(plate: &mut Plate) {
    let (paper, hole, second) = (plate.hue(Main), plate.hue(Ground), plate.hue(Second));
    let order = plate.order;
    let fine = order as f32 * 2.0;
    plate.fill(&blob(|angle| 430.0 + 26.0 * (angle.to_radians() * fine / 2.0).cos().abs()), paper);
    let side = half(plate, 330.0).min(150.0);
    plate.around(order, |plate| {
        plate.fill(&petal(150.0, 400.0, side * 0.72, 0.6), hole);
        plate.fill(&petal(190.0, 345.0, side * 0.3, 0.6), paper);
        plate.fill(&placed(&heart(), (0.0, -118.0), 0.0, 0.62), hole);
    });
    plate.between(order, |plate| {
        plate.fill(&placed(&drop(), (0.0, -372.0), 0.0, 0.9), hole);
        plate.fill(&rhombus(16.0, 40.0).iter().map(|&(x, y)| (x, y - 240.0)).collect::<Vec<_>>(), hole);
        plate.dot((0.0, -170.0), 13.0, hole);
    });
    plate.around(order * 4, |plate| plate.dot((0.0, -424.0), 8.0, hole));
    plate.fill(&star(order, 66.0, 34.0), hole);
    plate.fill(&star(order, 34.0, 18.0), second);
}

fn kaleidoscope(plate: &mut Plate) {
    let hues = [plate.hue(Main), plate.hue(Second), plate.hue(Third), plate.hue(Line), plate.hue(Ground)];
    let (order, seed) = (plate.order, plate.seed.child("kaleidoscope"));
    let width = 180.0 / order as f32;
    plate.around(order, |plate| {
        plate.area(&sector(0.0, 460.0, -width, width), hues[1]);
        plate.both(|plate| {
            let mut rng = seed.rng();
            for piece in 0..9 {
                let far = 440.0 - piece as f32 * 46.0;
                let corner = |rng: &mut crate::random::Rng| {
                    polar(-width * rng.unit(), (far - rng.between(0.0, 130.0)).max(20.0))
                };
                let points: Vec<At> = vec![corner(&mut rng), corner(&mut rng), corner(&mut rng)];
                let edge = if piece % 2 == 0 { polar(0.0, far) } else { polar(-width, far) };
                let mut all = points;
                all.push(edge);
                let middle = all.iter().fold((0.0, 0.0), |sum, at| (sum.0 + at.0 / 4.0, sum.1 + at.1 / 4.0));
                all.sort_by(|a, b| {
                    (a.1 - middle.1).atan2(a.0 - middle.0).total_cmp(&(b.1 - middle.1).atan2(b.0 - middle.0))
                });
                plate.fill(&all, hues[(piece + rng.below(2)) % 5]);
            }
        });
        let tip = hues[0];
        plate.fill(&even(&[(0.0, -452.0), (-half(plate, 80.0).min(46.0), -400.0), (0.0, -350.0)]), tip);
    });
    plate.ring((0.0, 0.0), 460.0, hues[3], 10.0);
    plate.area(&star(order, 70.0, 38.0), hues[2]);
}

fn doily(plate: &mut Plate) {
    let (thread, hole) = (plate.own(0xfdfcf7, Main), plate.hue(Second));
    if !plate.hues.named {
        plate.dot((0.0, 0.0), 482.0, hole);
    }
    let hole = if plate.hues.named { plate.hue(Ground) } else { hole };
    let order = plate.order;
    let side = half(plate, 380.0).min(240.0);
    plate.around(order, |plate| {
        plate.fill(
            &even_smooth(&[
                (0.0, -462.0),
                (-side * 0.66, -440.0),
                (-side * 1.02, -340.0),
                (-side * 0.8, -250.0),
                (0.0, -200.0),
            ]),
            thread,
        )
    });
    plate.dot((0.0, 0.0), 345.0, thread);
    plate.around(order, |plate| {
        plate.fill(&even_smooth(&[(0.0, -420.0), (-side * 0.34, -400.0), (-side * 0.4, -350.0), (0.0, -330.0)]), hole);
        plate.fill(&petal(120.0, 300.0, side * 0.36, 0.6), hole);
        plate.fill(&petal(160.0, 270.0, side * 0.15, 0.6), thread);
        plate.both(|plate| plate.dot(polar(-180.0 / order as f32 * 0.62, 372.0), 15.0, hole));
    });
    plate.between(order, |plate| {
        plate.fill(&placed(&drop(), (0.0, -262.0), 0.0, 0.75), hole);
        plate.dot((0.0, -160.0), 13.0, hole);
    });
    plate.around(order * 2, |plate| plate.fill(&petal(30.0, 92.0, 10.0, 0.6), hole));
}

fn fern_mandala(plate: &mut Plate) {
    let (stem, leaf, other) = (plate.own(0x2f6a3c, Main), plate.own(0x6aa84f, Main), plate.own(0xb9d08a, Second));
    let order = plate.order;
    let side = half(plate, 300.0).min(170.0);
    plate.between(order, |plate| plate.area(&petal(90.0, 300.0, side * 0.4, 0.6), other));
    plate.around(order, |plate| {
        for at in 0..11 {
            let y = 120.0 + at as f32 * 30.0;
            let long = side * (1.0 - at as f32 / 12.5);
            plate.both(|plate| {
                plate.fill(&placed(&petal(0.0, long, long * 0.17 + 5.0, 0.4), (0.0, -y), -58.0, 1.0), leaf)
            });
        }
        plate.fill(&petal(420.0, 466.0, 9.0, 0.5), leaf);
        plate.fill(&petal(50.0, 450.0, 7.0, 0.3), stem);
    });
    heart_of(plate, 72.0);
}

fn lotus_mandala(plate: &mut Plate) {
    let (main, second, third) = (plate.own(0xd9608f, Main), plate.own(0xf4a8c2, Second), plate.own(0xfbe0ea, Third));
    let order = plate.order;
    let wide = (half(plate, 330.0) * 0.98).min(200.0);
    plate.between(order, |plate| plate.area(&petal(60.0, 455.0, wide * 0.95, 0.55), second));
    plate.around(order, |plate| {
        plate.area(&petal(50.0, 420.0, wide * 0.9, 0.55), main);
        plate.fill(&petal(110.0, 360.0, wide * 0.4, 0.55), second);
    });
    plate.around(order, |plate| plate.area(&petal(30.0, 230.0, wide * 0.5, 0.55), third));
    heart_of(plate, 64.0);
}

fn moorish_star(plate: &mut Plate) {
    let (main, second, third) = (plate.hue(Main), plate.hue(Second), plate.hue(Third));
    let order = plate.order;
    plate.area(&polygon(order * 2, 472.0), second);
    let inner = waist(plate, 452.0);
    plate.area(&star(order, 452.0, inner), main);
    plate.between(order, |plate| plate.area(&placed(&rhombus(34.0, 48.0), (0.0, -inner - 62.0), 0.0, 1.0), third));
    plate.area(&star(order, 330.0, inner * 0.73), third);
    let corner = polar(180.0 / order as f32, inner * 0.56);
    plate.around(order, |plate| plate.area(&even(&[(0.0, -250.0), (-corner.0, corner.1), (0.0, -40.0)]), main));
    plate.area(&star(order, 110.0, inner * 0.26), second);
}

fn medallion(plate: &mut Plate) {
    let (main, second, third, line) = (plate.hue(Main), plate.hue(Second), plate.hue(Third), plate.hue(Line));
    let order = plate.order;
    let step = 180.0 / order as f32;
    plate.disc((0.0, 0.0), 468.0, line);
    plate.around(order, |plate| {
        plate.area(&sector(130.0, 452.0, -step * 0.96, step * 0.96), second);
        plate.area(&sector(385.0, 440.0, -step * 0.86, step * 0.86), main);
        plate.area(&petal(150.0, 372.0, half(plate, 250.0).min(120.0) * 0.72, 0.6), main);
        plate.fill(&petal(205.0, 330.0, half(plate, 250.0).min(120.0) * 0.3, 0.6), third);
    });
    plate.disc((0.0, 0.0), 124.0, third);
    plate.area(&star(order, 112.0, 52.0), main);
}

fn star_lantern(plate: &mut Plate) {
    let (main, second, glow) = (plate.own(0xd8442f, Main), plate.own(0xf08a4a, Second), plate.own(0xffe9a8, Third));
    let order = plate.order;
    let corner = polar(180.0 / order as f32, waist(plate, 460.0) * 0.9);
    plate.around(order, |plate| {
        plate.area(&even(&[(0.0, -460.0), (-corner.0, corner.1), (0.0, 0.0)]), main);
        plate.fill(&even(&[(0.0, -452.0), (-corner.0 * 0.16, corner.1 * 0.8), (0.0, -60.0)]), second);
        for (y, size) in [(-330.0, 8.0), (-285.0, 11.0), (-235.0, 14.0)] {
            plate.both(|plate| plate.dot((-size * 1.6 * (460.0 + y) / 200.0, y), size, glow));
        }
        plate.fill(&placed(&star(4, 30.0, 11.0), (0.0, -160.0), 0.0, 1.0), glow);
    });
    plate.disc((0.0, 0.0), 52.0, glow);
}

fn patchwork_star(plate: &mut Plate) {
    let hues = [plate.hue(Main), plate.hue(Second), plate.hue(Third)];
    let order = plate.order;
    let step = 180.0 / order as f32;
    let field = hues[2].mix(plate.hue(Ground), 0.5);
    plate.area(
        &polygon(order, 474.0)
            .iter()
            .map(|&(x, y)| {
                let (s, c) = step.to_radians().sin_cos();
                (x * c - y * s, x * s + y * c)
            })
            .collect::<Vec<_>>(),
        field,
    );
    // A point is a rhombus of small rhombs, three by three.
    let side = 440.0 / (2.0 * step.to_radians().cos());
    let (a, b) = (polar(-step, side / 3.0), polar(step, side / 3.0));
    plate.around(order, |plate| {
        for i in 0..3 {
            for j in 0..3 {
                let at = |i: usize, j: usize| (a.0 * i as f32 + b.0 * j as f32, a.1 * i as f32 + b.1 * j as f32);
                plate.area(&[at(i, j), at(i + 1, j), at(i + 1, j + 1), at(i, j + 1)], hues[[0, 1, 2, 1, 0][i + j]]);
            }
        }
    });
}

fn pavement_star(plate: &mut Plate) {
    let (main, second, third) = (plate.hue(Main), plate.hue(Second), plate.hue(Third));
    let order = plate.order;
    let step = 180.0 / order as f32;
    plate.disc((0.0, 0.0), 470.0, second);
    for ring in 0..3 {
        let radius = 470.0 - ring as f32 * 46.0;
        plate.around(order * 4, |plate| {
            plate.area(&sector(radius - 46.0, radius, -step / 4.0, step / 4.0), if ring == 1 { third } else { second })
        });
    }
    plate.disc((0.0, 0.0), 330.0, third);
    let corner = polar(step, waist(plate, 330.0));
    plate.around(order, |plate| {
        plate.area(&even(&[(0.0, -330.0), (-corner.0, corner.1), (0.0, 0.0)]), main);
        plate.fill(&even(&[(0.0, -270.0), (-corner.0 * 0.3, corner.1 * 0.62), (0.0, -60.0)]), second);
    });
    heart_of(plate, 44.0);
}

fn rose_window(plate: &mut Plate) {
    let (glass, second, stone, line) =
        (plate.hue(Main), plate.hue(Second), plate.own(0x6f6a66, Line), plate.hue(Third));
    let order = plate.order;
    let side = half(plate, 300.0).min(190.0);
    plate.disc((0.0, 0.0), 472.0, stone);
    plate.between(order, |plate| {
        plate.disc((0.0, -392.0), (side * 0.34).min(56.0), second);
        plate.dot((0.0, -392.0), (side * 0.16).min(26.0), line);
    });
    plate.around(order, |plate| {
        let lancet = even_smooth(&[
            (0.0, -440.0),
            (-side * 0.42, -400.0),
            (-side * 0.62, -330.0),
            (-side * 0.2, -150.0),
            (0.0, -142.0),
        ]);
        plate.area(&lancet, glass);
        plate.fill(&petal(180.0, 345.0, side * 0.24, 0.6), second);
        plate.disc((0.0, -372.0), side * 0.2, line);
    });
    plate.disc((0.0, 0.0), 118.0, second);
    plate.around(order, |plate| plate.area(&round_petal(16.0, 108.0, half(plate, 66.0).min(46.0)), glass));
    plate.disc((0.0, 0.0), 26.0, line);
}

fn spiders_web(plate: &mut Plate) {
    if !plate.hues.named {
        let dusk = crate::colour::hex(0x25303f);
        plate.dot((0.0, 0.0), 484.0, dusk);
    }
    let silk = plate.own(0xe8eef4, Main);
    let order = plate.order;
    let step = 180.0 / order as f32;
    plate.around(order, |plate| plate.line(&[(0.0, 0.0), (0.0, -468.0)], silk, 6.0));
    plate.around(order, |plate| {
        for ring in 0..8 {
            let radius = 58.0 + ring as f32 * 54.0;
            let sag = polar(step, radius * step.to_radians().cos() * 0.86);
            let (from, to) = ((0.0, -radius), polar(step * 2.0, radius));
            plate.line(&smooth(&[from, sag, to]), silk, 4.0);
        }
    });
    let dew = plate.own(0xaed8f0, Second);
    plate.around(order, |plate| {
        for ring in [3.0, 5.0, 7.0] {
            plate.dot((0.0, -58.0 - ring * 54.0), 9.0, dew);
        }
    });
}

fn glass_rosette(plate: &mut Plate) {
    let (main, second, third) = (plate.hue(Main), plate.hue(Second), plate.hue(Third));
    plate.hues.line = crate::colour::hex(0x1d1c22);
    let lead = plate.hue(Line);
    let order = plate.order;
    let step = 180.0 / order as f32;
    plate.disc((0.0, 0.0), 470.0, lead);
    plate.around(order, |plate| {
        let pane = sector(135.0, 452.0, -step + 1.2, step - 1.2);
        plate.fill(&pane, main);
        let side = half(plate, 300.0).min(170.0) * 0.62;
        let drop_ = placed(&round_petal(0.0, 230.0, side), (0.0, -175.0), 0.0, 1.0);
        plate.fill(&drop_, second);
        plate.outline(&drop_, 9.0);
        plate.disc((0.0, -330.0), side * 0.42, third);
    });
    plate.disc((0.0, 0.0), 122.0, third);
    plate.area(&star(order, 112.0, 54.0), main);
    plate.ring((0.0, 0.0), 122.0, lead, 10.0);
}

fn fish_skeletons(plate: &mut Plate) {
    let bone = plate.own(0xf4efe0, Main);
    if !plate.hues.named {
        let sea = crate::colour::hex(0x2a5a6e);
        plate.dot((0.0, 0.0), 482.0, sea);
    }
    let line = plate.hue(Line);
    let side = half(plate, 260.0).min(95.0);
    plate.around(plate.order, |plate| {
        plate.line(&[(0.0, -90.0), (0.0, -350.0)], bone, 9.0);
        for (at, y) in [160.0, 200.0, 240.0, 280.0, 320.0].into_iter().enumerate() {
            let long = side * [0.45, 0.66, 0.82, 0.92, 0.86][at];
            plate.both(|plate| {
                plate.line(&smooth(&[(0.0, -y), (-long * 0.6, -y + 8.0), (-long, -y + 34.0)]), bone, 8.0)
            });
        }
        plate.fill(&even(&[(0.0, -100.0), (-side * 0.62, -62.0), (-side * 0.18, -92.0), (0.0, -120.0)]), bone);
        plate.area(
            &even_smooth(&[(0.0, -466.0), (-28.0, -440.0), (-44.0, -380.0), (-24.0, -348.0), (0.0, -352.0)]),
            bone,
        );
        plate.both(|plate| plate.dot((-18.0, -392.0), 8.0, line));
    });
}

fn tile_star(plate: &mut Plate) {
    let (main, second, third, line) = (plate.hue(Main), plate.hue(Second), plate.hue(Third), plate.hue(Line));
    let order = plate.order;
    let step = 180.0 / order as f32;
    plate.between(order, |plate| plate.area(&even(&[(0.0, -472.0), polar(-step, 472.0), (0.0, -120.0)]), second));
    let corner = polar(step, waist(plate, 466.0));
    plate.around(order, |plate| {
        let kite = |share: f32| {
            even(&[
                (0.0, -466.0 * share - 60.0 * (1.0 - share)),
                (-corner.0 * share, corner.1 * share - 160.0 * (1.0 - share)),
                (0.0, -90.0 - 130.0 * (1.0 - share)),
            ])
        };
        plate.area(&kite(1.0), main);
        plate.area(&kite(0.62), third);
        plate.disc((0.0, -235.0), 17.0, main);
    });
    plate.area(&polygon(order * 2, 105.0), third);
    plate.area(&star(order, 92.0, 46.0), main);
    plate.ring((0.0, 0.0), 20.0, line, 6.0);
}

fn sunburst(plate: &mut Plate) {
    let (main, second, third) = (plate.own(0xe8862b, Main), plate.own(0xf6c544, Second), plate.own(0xfff0b8, Third));
    let order = plate.order;
    plate.between(order, |plate| {
        plate.area(&petal(120.0, 390.0, half(plate, 170.0).min(60.0), 0.2), second);
    });
    plate.around(order, |plate| {
        plate.area(&even(&[(0.0, -464.0), (-half(plate, 200.0).min(88.0), -150.0), (0.0, -60.0)]), main);
    });
    plate.disc((0.0, 0.0), 170.0, second);
    plate.disc((0.0, 0.0), 128.0, third);
    plate.around(order * 2, |plate| plate.fill(&petal(40.0, 112.0, 12.0, 0.6), main));
}

fn holly(plate: &mut Plate) {
    let (leaf, berry, vein, ring) =
        (plate.own(0x2c6e3f, Main), plate.own(0xc9252d, Second), plate.own(0x9cc48a, Third), plate.own(0x6b4a2c, Line));
    let order = plate.order;
    plate.ring((0.0, 0.0), 300.0, ring, 18.0);
    plate.around(order, |plate| {
        plate.both(|plate| {
            plate.at((-8.0, -300.0), -50.0, 1.0, |plate| {
                let scale = (half(plate, 300.0) / 120.0).min(1.5);
                let side = [
                    (0.0, -170.0),
                    (-14.0, -140.0),
                    (-44.0, -134.0),
                    (-26.0, -104.0),
                    (-58.0, -84.0),
                    (-30.0, -60.0),
                    (-46.0, -28.0),
                    (-16.0, -20.0),
                    (0.0, 0.0),
                ];
                plate.area(&placed(&even(&side), (0.0, 0.0), 0.0, scale), leaf);
                plate.line(&[(0.0, -10.0), (0.0, -140.0 * scale)], vein, 4.0);
            });
        });
        plate.both(|plate| plate.disc((-19.0, -292.0), 21.0, berry));
        plate.disc((0.0, -326.0), 21.0, berry);
    });
}
