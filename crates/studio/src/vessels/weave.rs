//! What the walls of round vessels are made of: wicker, staves, ribs, cloth, bark, wires.

use super::bench::{At, Bench};
use super::round::Wall;
use super::{Sight, Stuff};
use crate::colour::{BLACK, Rgb, WHITE, hex};

/// Draws the stuff of a wall over its plain colour.
pub(super) fn texture(wall: &Wall, bench: &mut Bench, stuff: Stuff, sight: &Sight) {
    let hue = sight.hue;
    match stuff {
        Stuff::Woven => woven(wall, bench, hue),
        Stuff::Staves | Stuff::Slats => staves(wall, bench, hue),
        Stuff::Wood => {
            for up in [0.2, 0.38, 0.55, 0.74, 0.9] {
                let line = wall.girth(up + 0.03 * sight.seed.noise(up * 9.0));
                bench.line(&line, hue.lighter(-0.09).alpha(0.6), 7.0);
            }
        }
        Stuff::Metal | Stuff::Ribbed => {
            let ribs: &[f32] =
                if stuff == Stuff::Ribbed { &[-0.8, -0.6, -0.4, -0.2, 0.0, 0.2, 0.4, 0.6, 0.8] } else { &[] };
            for across in ribs {
                upright(wall, bench, *across, hue.lighter(-0.12).alpha(0.7), 9.0);
                upright(wall, bench, across + 0.03, WHITE.alpha(0.4), 6.0);
            }
            for up in [0.12, 0.86] {
                bench.line(&wall.girth(up), hue.lighter(-0.14).alpha(0.7), 9.0);
            }
            upright(wall, bench, -0.5, WHITE.alpha(0.45), 44.0);
            upright(wall, bench, -0.28, WHITE.alpha(0.28), 16.0);
        }
        Stuff::Banded => {
            for (up, width) in [(0.72, 34.0), (0.58, 12.0)] {
                // Within the outline on both sides, as paint on the wall is.
                let half = width / 2.0 / wall.height() / wall.upright;
                let mut band = wall.girth(up + half);
                band.extend(wall.girth(up - half).into_iter().rev());
                bench.fill(&band, hue.mix(WHITE, 0.62));
            }
            upright(wall, bench, -0.62, WHITE.alpha(0.4), 20.0);
        }
        Stuff::Plain => upright(wall, bench, -0.6, WHITE.alpha(0.42), 22.0),
        Stuff::Holes => holes(wall, bench),
        Stuff::Cloth => {
            for (across, length) in [(-0.6, 0.7), (-0.25, 0.5), (0.2, 0.62), (0.58, 0.75)] {
                let line: Vec<At> = (0..12)
                    .map(|step| {
                        let up = 0.06 + length * step as f32 / 12.0;
                        wall.point(across + 0.05 * (step as f32 * 0.7).sin(), up)
                    })
                    .collect();
                bench.line(&line, hue.lighter(-0.09).alpha(0.55), 10.0);
            }
            stitches(wall, bench, 0.92, hue);
        }
        Stuff::Leather => {
            stitches(wall, bench, 0.9, hue);
            stitches(wall, bench, 0.08, hue);
        }
        Stuff::Paper => {
            for across in [-0.5, 0.42] {
                upright(wall, bench, across, hue.lighter(-0.08).alpha(0.6), 8.0);
            }
        }
        Stuff::Bark => {
            for step in 0..17 {
                let across = step as f32 / 8.5 - 0.97;
                let line: Vec<At> = (0..=10)
                    .map(|k| wall.point(across + 0.05 * sight.seed.at(step).noise(k as f32 * 0.8), k as f32 / 10.0))
                    .collect();
                bench.line(&line, hue.lighter(-0.13).alpha(0.8), 12.0);
            }
        }
        Stuff::Card | Stuff::Glass | Stuff::Cut | Stuff::Wire | Stuff::Net => {}
    }
}

fn upright(wall: &Wall, bench: &mut Bench, across: f32, ink: resvg::tiny_skia::Color, width: f32) {
    let line: Vec<At> = (1..=14).map(|step| wall.point(across, 0.06 + 0.86 * step as f32 / 14.0)).collect();
    bench.line(&line, ink, width);
}

fn stitches(wall: &Wall, bench: &mut Bench, up: f32, hue: Rgb) {
    for step in 0..22 {
        let across = step as f32 / 11.0 - 0.98;
        let dash = [wall.point(across, up), wall.point(across + 0.05, up)];
        bench.line(&dash, hue.mix(WHITE, 0.55), 7.0);
    }
}

/// Strands over and under upright canes.
fn woven(wall: &Wall, bench: &mut Bench, hue: Rgb) {
    let rows = ((wall.height() / 46.0) as usize).clamp(4, 14);
    let columns = 15;
    for row in 0..rows {
        let (low, high) = (row as f32 / rows as f32, (row as f32 + 0.9) / rows as f32);
        for column in 0..columns {
            let left = column as f32 / columns as f32 * 2.0 - 1.0;
            let right = left + 2.0 / columns as f32;
            let over = (row + column) % 2 == 0;
            let quad = [wall.point(left, low), wall.point(right, low), wall.point(right, high), wall.point(left, high)];
            let tone = if over { hue.lighter(0.05) } else { hue.lighter(-0.1) };
            bench.fill(&quad, tone);
            if over {
                let lit = [
                    wall.point(left + 0.02, high - 0.2 / rows as f32),
                    wall.point(right - 0.02, high - 0.2 / rows as f32),
                ];
                bench.line(&lit, WHITE.alpha(0.24), 7.0);
            }
        }
        bench.line(&wall.girth(low), hue.lighter(-0.2).alpha(0.75), 6.0);
    }
}

fn staves(wall: &Wall, bench: &mut Bench, hue: Rgb) {
    for step in 0..11 {
        let across = step as f32 / 5.5 - 0.92;
        upright(wall, bench, across, hue.lighter(-0.15).alpha(0.85), 8.0);
    }
    for up in [0.2, 0.78] {
        bench.line(&wall.girth(up), hex(0x5d646b), 36.0);
        let lit: Vec<At> = wall.girth(up).iter().map(|(x, y)| (*x, y - 8.0)).collect();
        bench.line(&lit, hex(0x969fa6), 10.0);
    }
}

fn holes(wall: &Wall, bench: &mut Bench) {
    for row in 0..4 {
        let up = 0.24 + row as f32 * 0.17;
        for step in 0..13 {
            let across = (step as f32 + if row % 2 == 0 { 0.0 } else { 0.5 }) / 6.5 - 0.95;
            if across.abs() < 0.9 {
                bench.oval(wall.point(across, up), 15.0, 13.0, BLACK.alpha(0.55));
            }
        }
    }
    upright(wall, bench, -0.6, WHITE.alpha(0.4), 22.0);
}

/// Wires or string, on the far side or the near one.
pub(super) fn cage(wall: &Wall, bench: &mut Bench, hue: Rgb, stuff: Stuff, far: bool) {
    let flip = |(x, y): At, up: f32| {
        let middle = -up * wall.height() * wall.upright;
        (x, if far { 2.0 * middle - y } else { y })
    };
    let width = if far { 8.0 } else { 11.0 };
    let tone = if far { hue.alpha(0.4) } else { hue.alpha(0.95) };
    if stuff == Stuff::Wire {
        for step in 0..9 {
            let across = step as f32 / 4.0 - 1.0;
            let line: Vec<At> = (0..=12).map(|k| flip(wall.point(across, k as f32 / 12.0), k as f32 / 12.0)).collect();
            bench.line(&line, tone, width);
        }
        for up in [0.0, 0.33, 0.66] {
            let line: Vec<At> = wall.girth(up).into_iter().map(|at| flip(at, up)).collect();
            bench.line(&line, tone, width);
        }
        return;
    }
    for way in [-1.0, 1.0] {
        for step in -5..=5 {
            let line: Vec<At> = (0..=14)
                .filter_map(|k| {
                    let up = k as f32 / 14.0;
                    let across = step as f32 / 3.0 + way * (up - 0.5) * 1.5;
                    (across.abs() <= 1.0).then(|| flip(wall.point(across, up), up))
                })
                .collect();
            bench.line(&line, tone, width * 0.85);
        }
    }
    if !far {
        bench.line(&wall.girth(0.0), tone, width);
        bench.line(&[wall.point(-1.0, 0.0), wall.point(-1.0, 0.5), wall.point(-1.0, 1.0)], tone, width);
        bench.line(&[wall.point(1.0, 0.0), wall.point(1.0, 0.5), wall.point(1.0, 1.0)], tone, width);
    }
}
