//! Ice on the sea, and mud that the tide has left.

use super::ground::Frame;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, corners, smooth};

/// The frozen sea seen over its whole breadth: floes in rows, leads of dark water between them, and the water below.
pub(super) fn pack(pen: &mut Pen, [x, y, w, h]: Frame) {
    let at = |u: f32, v: f32| (x + u * w, y + v * h);
    let (water, deep) = (pen.tone(Tone::Water), pen.tone(Tone::Blue));
    pen.fade(&corners([x, y + 0.27 * h, w, 0.43 * h]), water.mix(deep, 0.5), deep.mix(pen.tone(Tone::Night), 0.35));
    pen.fade(&corners([x, y + 0.7 * h, w, 0.3 * h]), water.mix(deep, 0.2), water.mix(deep, 0.85));
    ridge(pen, &at);
    let rows: [(f32, f32, &[f32]); 4] = [
        (0.29, 0.335, &[-0.04, 0.2, 0.37, 0.62, 0.8, 1.04]),
        (0.355, 0.42, &[-0.06, 0.13, 0.46, 0.71, 1.06]),
        (0.445, 0.565, &[-0.08, 0.24, 0.78, 1.08]),
        (0.595, 0.675, &[-0.1, 0.4, 0.64, 1.1]),
    ];
    for (row, (top, low, cuts)) in rows.into_iter().enumerate() {
        for (number, pair) in cuts.windows(2).enumerate() {
            floe(pen, &at, [pair[0] + 0.012, pair[1] - 0.012, top, low], row * 3 + number);
        }
    }
    let surface: Vec<At> =
        (0..=30).map(|part| at(part as f32 / 30.0, 0.7 + 0.004 * (part as f32 * 1.3).sin())).collect();
    pen.trace(&surface, Tone::Blue, 3.5);
}

/// Far hills of ice.
fn ridge(pen: &mut Pen, at: &impl Fn(f32, f32) -> At) {
    pen.area(
        &[at(0.7, 0.285), at(0.75, 0.19), at(0.8, 0.215), at(0.86, 0.14), at(0.9, 0.2), at(0.96, 0.285)],
        Tone::Glass,
    );
    pen.area(&[at(0.06, 0.285), at(0.1, 0.235), at(0.16, 0.225), at(0.2, 0.255), at(0.24, 0.285)], Tone::Glass);
}

/// One floe from above, its thickness under its near edge, a crack across it.
fn floe(pen: &mut Pen, at: &impl Fn(f32, f32) -> At, [left, right, top, low]: [f32; 4], number: usize) {
    let (wide, tall) = (right - left, low - top);
    let jag = |step: usize| ((number * 7 + step * 5) % 6) as f32 / 6.0 - 0.4;
    let rim = [
        (left + 0.03 * wide, top + tall * 0.18),
        (left + 0.3 * wide, top + tall * 0.08 * jag(1)),
        (left + 0.62 * wide, top + tall * 0.14 * jag(2)),
        (right - 0.04 * wide, top + tall * 0.1),
        (right, top + tall * (0.6 + 0.2 * jag(3))),
        (right - 0.12 * wide, low - tall * 0.06),
        (left + 0.55 * wide, low + tall * 0.1 * jag(4)),
        (left + 0.2 * wide, low - tall * 0.08),
        (left, top + tall * (0.66 + 0.2 * jag(5))),
    ];
    let face = |down: f32| -> Vec<At> { rim.iter().map(|(u, v)| at(*u, v + down)).collect() };
    pen.area(&face(0.006 + tall * 0.14), Tone::Glass);
    let white = pen.tone(Tone::Glass).mix(pen.tone(Tone::Paper), 0.8);
    pen.fill(&face(0.0), white);
    pen.outline(&face(0.0), 3.0);
    let u = left + wide * (0.4 + 0.3 * jag(6));
    let crack = [
        at(u, top + tall * 0.1),
        at(u + 0.02, top + tall * 0.4),
        at(u - 0.015, top + tall * 0.66),
        at(u + 0.01, low - tall * 0.08),
    ];
    pen.trace(&crack, Tone::Blue, 2.5);
}

/// One floe at the surface of water that is cut open: a low sheet, most of it below.
pub(super) fn sheet(pen: &mut Pen, [x, y, w, h]: Frame, left: f32, right: f32) {
    let at = |u: f32, v: f32| (x + u * w, y + v * h);
    let wide = right - left;
    pen.area(
        &[
            at(left, 0.345),
            at(right, 0.345),
            at(right - 0.06 * wide, 0.385),
            at(right - 0.24 * wide, 0.4),
            at(left + 0.5 * wide, 0.425),
            at(left + 0.2 * wide, 0.395),
        ],
        Tone::Glass,
    );
    let white = pen.tone(Tone::Glass).mix(pen.tone(Tone::Paper), 0.8);
    let top = [
        at(left, 0.345),
        at(left + 0.02 * wide, 0.32),
        at(left + 0.12 * wide, 0.302),
        at(left + 0.5 * wide, 0.296),
        at(right - 0.12 * wide, 0.304),
        at(right, 0.322),
        at(right, 0.345),
    ];
    pen.fill(&top, white);
    pen.outline(&top, 3.5);
}

/// Wet grey mud, cut by creeks that wind and meet.
pub(super) fn mud(pen: &mut Pen, [x, y, w, h]: Frame) {
    let at = |u: f32, v: f32| (x + u * w, y + v * h);
    let (rock, wood, sand) = (pen.tone(Tone::Rock), pen.tone(Tone::Wood), pen.tone(Tone::Sand));
    let (far, near) = (rock.mix(sand, 0.55), rock.mix(wood, 0.4));
    pen.fade(&corners([x, y + 0.43 * h, w, 0.57 * h]), far, near);
    pen.trace(&[at(0.0, 0.43), at(1.0, 0.43)], Tone::Ink, 3.0);
    let water = pen.tone(Tone::Water);
    let creeks: [(&[At], f32); 6] = [
        (&[(0.34, 0.43), (0.42, 0.47), (0.33, 0.53), (0.47, 0.62), (0.4, 0.74), (0.58, 0.86), (0.5, 1.0)], 0.05),
        (&[(1.0, 0.52), (0.86, 0.54), (0.8, 0.6), (0.66, 0.6), (0.56, 0.66), (0.44, 0.68)], 0.026),
        (&[(0.0, 0.58), (0.1, 0.6), (0.16, 0.66), (0.28, 0.68), (0.41, 0.74)], 0.022),
        (&[(1.0, 0.8), (0.9, 0.78), (0.82, 0.84), (0.7, 0.82), (0.56, 0.86)], 0.03),
        (&[(0.82, 0.43), (0.78, 0.47), (0.84, 0.5), (0.81, 0.54), (0.84, 0.56)], 0.014),
        (&[(0.06, 0.98), (0.12, 0.9), (0.24, 0.9), (0.32, 0.94), (0.5, 0.96)], 0.022),
    ];
    // The banks first, so that creeks run into each other.
    for (extra, rgb) in [(0.022, near.mix(pen.tone(Tone::Ink), 0.22)), (0.0, water)] {
        for (path, width) in &creeks {
            let points: Vec<At> = path.iter().map(|(u, v)| at(*u, *v)).collect();
            taper(pen, &smooth(&points), (width + extra * width / 0.05) * w, rgb);
        }
    }
    for (u, v, r) in [(0.18, 0.8, 0.05), (0.72, 0.7, 0.06), (0.68, 0.94, 0.07), (0.14, 0.5, 0.03), (0.6, 0.5, 0.03)] {
        let shine = far.mix(water, 0.5);
        pen.fill(&crate::figures::pen::ellipse(at(u, v), r * w, r * h * 0.18), shine);
    }
}

/// A line that grows wider as it comes nearer.
fn taper(pen: &mut Pen, points: &[At], width: f32, rgb: crate::colour::Rgb) {
    let last = points.len().saturating_sub(1).max(1) as f32;
    let side = |way: f32| -> Vec<At> {
        (0..points.len())
            .map(|at| {
                let (a, b) = (points[at.saturating_sub(1)], points[(at + 1).min(points.len() - 1)]);
                let length = (b.0 - a.0).hypot(b.1 - a.1).max(0.01);
                let half = way * width * (0.22 + 0.78 * at as f32 / last) / 2.0;
                (points[at].0 - (b.1 - a.1) / length * half, points[at].1 + (b.0 - a.0) / length * half)
            })
            .collect()
    };
    let mut area = side(1.0);
    area.extend(side(-1.0).into_iter().rev());
    pen.fill(&area, rgb);
}
