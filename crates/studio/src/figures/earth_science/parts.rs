//! Matter of the Earth that many figures share: strata with their marks, water, clouds, rain, trees and fire.

use crate::colour::Rgb;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, ellipse, smooth};

/// What a bed is strewn with, so that beds differ without colour.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    Plain,
    Dots,
    Dashes,
    Bricks,
    Pebbles,
    Crosses,
    Waves,
    Upright,
}

/// One tone with a share of another.
pub(super) fn blend(pen: &Pen, tone: Tone, other: Tone, share: f32) -> Rgb {
    pen.tone(tone).mix(pen.tone(other), share)
}

/// The lighter one of ink and paper: snow and cloud are white on dark sheets too.
pub(super) fn pale(pen: &Pen) -> Rgb {
    let (ink, paper) = (pen.tone(Tone::Ink), pen.tone(Tone::Paper));
    if ink.lab().l > paper.lab().l { ink } else { paper }
}

/// Whether a place lies within a closed line.
pub(super) fn inside(points: &[At], at: At) -> bool {
    let mut within = false;
    for (place, &a) in points.iter().enumerate() {
        let b = points[(place + 1) % points.len()];
        if (a.1 > at.1) != (b.1 > at.1) && at.0 < (b.0 - a.0) * (at.1 - a.1) / (b.1 - a.1) + a.0 {
            within = !within;
        }
    }
    within
}

/// A filled area of any colour with an outline.
pub(super) fn solid(pen: &mut Pen, points: &[At], rgb: Rgb) {
    pen.fill(points, rgb);
    pen.outline(points, 4.0);
}

/// A bed of rock or the like: filled, marked, outlined.
pub(super) fn bed(pen: &mut Pen, points: &[At], rgb: Rgb, mark: Mark) {
    pen.fill(points, rgb);
    strew(pen, points, rgb, mark);
    pen.outline(points, 4.0);
}

/// Strews marks over an area.
pub(super) fn strew(pen: &mut Pen, points: &[At], rgb: Rgb, mark: Mark) {
    let ink = rgb.mix(pen.tone(Tone::Ink), 0.38);
    let (dx, dy) = match mark {
        Mark::Plain => return,
        Mark::Dots => (34.0, 26.0),
        Mark::Dashes => (64.0, 26.0),
        Mark::Bricks => (72.0, 34.0),
        Mark::Pebbles => (50.0, 36.0),
        Mark::Crosses => (58.0, 44.0),
        Mark::Waves => (78.0, 34.0),
        Mark::Upright => (30.0, 60.0),
    };
    let fold = |start: f32, pick: fn(f32, f32) -> f32, of: fn(&At) -> f32| points.iter().map(of).fold(start, pick);
    let (left, right) = (fold(f32::MAX, f32::min, |at| at.0), fold(f32::MIN, f32::max, |at| at.0));
    let (top, bottom) = (fold(f32::MAX, f32::min, |at| at.1), fold(f32::MIN, f32::max, |at| at.1));
    let (columns, rows) = (((right - left) / dx) as usize + 1, ((bottom - top) / dy) as usize + 1);
    for row in 0..rows {
        for column in 0..columns {
            let number = row * 61 + column;
            let loose = if matches!(mark, Mark::Bricks | Mark::Waves) { 0.0 } else { 0.24 };
            let shift = if row % 2 == 0 { 0.25 } else { 0.75 };
            let x = left + (column as f32 + shift + pen.chance(number) * loose) * dx;
            let y = top + (row as f32 + 0.5 + pen.chance(number + 7001) * loose) * dy;
            let reach = if mark == Mark::Upright { 10.0 } else { dx * 0.34 };
            let fits = [(-reach, 0.0), (reach, 0.0), (0.0, -dy * 0.42), (0.0, dy * 0.42)];
            if fits.iter().all(|(a, b)| inside(points, (x + a, y + b))) {
                draw_mark(pen, mark, (x, y), ink, (dx, dy));
            }
        }
    }
}

fn draw_mark(pen: &mut Pen, mark: Mark, (x, y): At, ink: Rgb, (dx, dy): At) {
    match mark {
        Mark::Plain => {}
        Mark::Dots => pen.fill(&ellipse((x, y), 4.2, 4.2), ink),
        Mark::Dashes => pen.stroke(&[(x - 17.0, y), (x + 17.0, y)], ink, 3.0),
        Mark::Bricks => {
            let (h, v) = (dx * 0.5, dy * 0.5);
            pen.stroke(&[(x - h, y + v), (x + h, y + v)], ink, 3.0);
            pen.stroke(&[(x, y - v), (x, y + v)], ink, 3.0);
        }
        Mark::Pebbles => {
            let mut ring = ellipse((x, y), 15.0, 9.5);
            ring.push(ring[0]);
            pen.stroke(&ring, ink, 3.0);
        }
        Mark::Crosses => {
            pen.stroke(&[(x - 9.0, y), (x + 9.0, y)], ink, 3.0);
            pen.stroke(&[(x, y - 9.0), (x, y + 9.0)], ink, 3.0);
        }
        Mark::Waves => {
            pen.stroke(&smooth(&[(x - 26.0, y), (x - 9.0, y - 6.0), (x + 9.0, y + 6.0), (x + 26.0, y)]), ink, 3.0)
        }
        Mark::Upright => pen.stroke(&[(x, y - 20.0), (x, y + 20.0)], ink, 3.0),
    }
}

/// The area between an upper and a lower line, both from left to right.
pub(super) fn between(top: &[At], bottom: &[At]) -> Vec<At> {
    top.iter().chain(bottom.iter().rev()).copied().collect()
}

/// The area below a line, down to a level.
pub(super) fn below(line: &[At], level: f32) -> Vec<At> {
    let mut points = line.to_vec();
    points.extend(line.last().map(|at| (at.0, level)));
    points.extend(line.first().map(|at| (at.0, level)));
    points
}

/// A line moved down (or, with less than nothing, up).
pub(super) fn lower(line: &[At], by: f32) -> Vec<At> {
    line.iter().map(|at| (at.0, at.1 + by)).collect()
}

/// A stripe of even width along a line.
pub(super) fn ribbon(line: &[At], from: f32, to: f32) -> Vec<At> {
    let side = |sign: f32| -> Vec<At> {
        let count = line.len();
        (0..count)
            .map(|at| {
                let (a, b) = (line[at.saturating_sub(1)], line[(at + 1).min(count - 1)]);
                let length = (b.0 - a.0).hypot(b.1 - a.1).max(0.01);
                let half = (from + (to - from) * at as f32 / (count - 1).max(1) as f32) / 2.0 * sign;
                (line[at].0 - (b.1 - a.1) / length * half, line[at].1 + (b.0 - a.0) / length * half)
            })
            .collect()
    };
    between(&side(1.0), &side(-1.0))
}

/// A ring's piece between two radii and two angles.
pub(super) fn sector(centre: At, inner: f32, outer: f32, from: f32, to: f32) -> Vec<At> {
    between(&arc(centre, outer, outer, from, to), &arc(centre, inner, inner, from, to))
}

/// Open water with its waves; the line is its surface.
pub(super) fn water(pen: &mut Pen, points: &[At]) {
    let rgb = pen.tone(Tone::Water);
    bed(pen, points, rgb, Mark::Waves);
}

/// Round puffs that melt into one cloud.
pub(super) fn puffs(pen: &mut Pen, discs: &[(f32, f32, f32)], rgb: Rgb) {
    let ink = pen.tone(Tone::Ink);
    for &(x, y, r) in discs {
        pen.fill(&ellipse((x, y), r + 4.0, r + 4.0), ink);
    }
    for &(x, y, r) in discs {
        pen.fill(&ellipse((x, y), r, r), rgb);
    }
}

/// A heap cloud with a flat base: the middle of its base, width and height.
pub(super) fn heap(pen: &mut Pen, (x, base): At, width: f32, height: f32, rgb: Rgb) {
    let ink = pen.tone(Tone::Ink);
    let puffs = [(-0.38, 0.5), (-0.16, 0.86), (0.1, 1.0), (0.3, 0.62), (0.42, 0.4)];
    let oval = |dx: f32, tall: f32, more: f32| {
        ellipse((x + dx * width * 0.8, base - height * tall * 0.5), width * 0.19 + more, height * tall * 0.5 + more)
    };
    let slab = |more: f32| {
        let half = width * 0.36 + more;
        [
            (x - half, base - height * 0.3),
            (x + half, base - height * 0.3),
            (x + half, base + more),
            (x - half, base + more),
        ]
    };
    puffs.iter().for_each(|&(dx, tall)| pen.fill(&oval(dx, tall, 4.0), ink));
    pen.fill(&slab(4.0), ink);
    puffs.iter().for_each(|&(dx, tall)| pen.fill(&oval(dx, tall, 0.0), rgb));
    pen.fill(&slab(0.0), rgb);
    let shade = rgb.mix(ink, 0.14);
    pen.fill(&ellipse((x, base - 9.0), width * 0.36, 9.0), shade);
}

/// Slanting streaks of rain.
pub(super) fn rain(pen: &mut Pen, [left, top, width, height]: [f32; 4]) {
    let blue = pen.tone(Tone::Blue);
    let (columns, rows) = ((width / 34.0) as usize, (height / 56.0).max(1.0) as usize);
    for row in 0..rows {
        for column in 0..columns {
            let x = left + (column as f32 + if row % 2 == 0 { 0.3 } else { 0.8 }) * 34.0;
            let y = top + row as f32 * 56.0;
            pen.stroke(&[(x, y), (x - 9.0, y + 32.0)], blue, 3.6);
        }
    }
}

/// Flakes of snow.
pub(super) fn flakes(pen: &mut Pen, [left, top, width, height]: [f32; 4]) {
    let ink = blend(pen, Tone::Blue, Tone::Paper, 0.25);
    for number in 0..((width * height / 1700.0) as usize) {
        let x = left + (pen.chance(number + 300) * 0.5 + 0.5) * width;
        let y = top + (pen.chance(number + 900) * 0.5 + 0.5) * height;
        for turn in 0..3 {
            let (dx, dy) = ((turn as f32 * 1.047).cos() * 8.0, (turn as f32 * 1.047).sin() * 8.0);
            pen.stroke(&[(x - dx, y - dy), (x + dx, y + dy)], ink, 3.0);
        }
    }
}

/// A leafy tree.
pub(super) fn tree(pen: &mut Pen, (x, foot): At, height: f32) {
    let w = height * 0.06;
    pen.block([x - w, foot - height * 0.5, w * 2.0, height * 0.5], Tone::Wood);
    let (leaf, r) = (pen.tone(Tone::Leaf), height * 0.22);
    puffs(
        pen,
        &[
            (x - r * 0.9, foot - height * 0.55, r),
            (x + r * 0.9, foot - height * 0.55, r),
            (x, foot - height * 0.76, r * 1.1),
        ],
        leaf,
    );
}

/// A fir.
pub(super) fn fir(pen: &mut Pen, (x, foot): At, height: f32) {
    let w = height * 0.22;
    pen.block([x - height * 0.04, foot - height * 0.2, height * 0.08, height * 0.2], Tone::Wood);
    pen.area(&[(x, foot - height), (x + w, foot - height * 0.16), (x - w, foot - height * 0.16)], Tone::Leaf);
}

/// A sailing boat on its water line: the middle of it, and the boat's length.
pub(super) fn boat(pen: &mut Pen, (x, y): At, long: f32) {
    let at = |dx: f32, up: f32| (x + dx * long, y - up * long);
    pen.trace(&[at(0.0, 0.1), at(0.0, 0.98)], Tone::Wood, 7.0);
    let sail = pale(pen);
    solid(
        pen,
        &smooth(&[at(0.04, 0.94), at(0.2, 0.6), at(0.36, 0.26), at(0.2, 0.23), at(0.04, 0.24), at(0.04, 0.94)]),
        sail,
    );
    let jib = pen.tone(Tone::Orange);
    solid(pen, &[at(-0.04, 0.86), at(-0.32, 0.24), at(-0.04, 0.24)], jib);
    let hull = blend(pen, Tone::Red, Tone::Earth, 0.4);
    solid(pen, &[at(-0.46, 0.2), at(0.5, 0.2), at(0.34, -0.02), at(-0.3, -0.02)], hull);
}

/// The sun with its rays.
pub(super) fn sun(pen: &mut Pen, at: At, radius: f32) {
    let gold = pen.tone(Tone::Gold);
    for ray in 0..12 {
        let (dy, dx) = (ray as f32 * std::f32::consts::TAU / 12.0).sin_cos();
        let (near, far) = (radius * 1.25, radius * 1.6);
        pen.stroke(&[(at.0 + dx * near, at.1 + dy * near), (at.0 + dx * far, at.1 + dy * far)], gold, 6.0);
    }
    pen.disc(at, radius, Tone::Gold);
}

/// Molten rock: fire with a hot heart.
pub(super) fn magma(pen: &mut Pen, points: &[At]) {
    let (top, bottom) = (pen.tone(Tone::Fire), pen.tone(Tone::Red));
    pen.fade(points, top, bottom);
    pen.outline(points, 4.0);
}

/// A rounded lump around a middle, not quite even.
pub(super) fn lump((x, y): At, rx: f32, ry: f32, pen: &Pen, number: usize) -> Vec<At> {
    let corners: Vec<At> = (0..9)
        .map(|at| {
            let (sin, cos) = (at as f32 / 9.0 * std::f32::consts::TAU).sin_cos();
            let far = 1.0 + pen.chance(number * 17 + at) * 0.13;
            (x + cos * rx * far, y + sin * ry * far)
        })
        .collect();
    let around: Vec<At> = corners.iter().chain(corners.iter().take(1)).copied().collect();
    smooth(&around)
}
