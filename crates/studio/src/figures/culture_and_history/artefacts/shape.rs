//! Shapes: closed curves, mirrored outlines, tapering limbs, spirals, stars and the parts of faces.

use super::easel::Easel;
use super::matter::Matter;
use crate::colour::{BLACK, Rgb, WHITE};
use crate::figures::pen::{At, ellipse, smooth};

/// A smooth closed curve through points.
pub(super) fn blob(points: &[At]) -> Vec<At> {
    let count = points.len();
    if count < 3 {
        return points.to_vec();
    }
    let mut around = vec![points[count - 2], points[count - 1]];
    around.extend_from_slice(points);
    around.extend_from_slice(&points[..2]);
    let all = smooth(&around);
    // The first two pieces and the last two only lead in and out.
    all[24..all.len() - 13].to_vec()
}

/// An outline whose right half, from the top down, is a smooth curve through these points; it is smooth on the axis too.
pub(super) fn both(half: &[At]) -> Vec<At> {
    let over = |at: At| (-at.0, at.1);
    let (top, low) = (half[0].0.abs() < 0.01, half[half.len() - 1].0.abs() < 0.01);
    let mut points = Vec::new();
    points.extend(top.then(|| over(half[1])));
    points.extend_from_slice(half);
    points.extend(low.then(|| over(half[half.len() - 2])));
    let all = smooth(&points);
    let end = if low { all.len() - 12 } else { all.len() };
    mirrored(&all[if top { 12 } else { 0 }..end])
}

/// The same with straight edges.
pub(super) fn mirrored(right: &[At]) -> Vec<At> {
    let mut points = right.to_vec();
    points.extend(right.iter().rev().map(|&(x, y)| (-x, y)));
    points
}

/// A rectangle by its left, top, width and height.
pub(super) fn block(x: f32, y: f32, w: f32, h: f32) -> [At; 4] {
    [(x, y), (x + w, y), (x + w, y + h), (x, y + h)]
}

/// A rectangle with corners cut round.
pub(super) fn rounded(x: f32, y: f32, w: f32, h: f32, r: f32) -> Vec<At> {
    let corner = |cx: f32, cy: f32, from: f32| crate::figures::pen::arc((cx, cy), r, r, from, from + 90.0);
    let mut points = corner(x + w - r, y + r, 270.0);
    points.extend(corner(x + w - r, y + h - r, 0.0));
    points.extend(corner(x + r, y + h - r, 90.0));
    points.extend(corner(x + r, y + r, 180.0));
    points
}

/// A limb along a smooth line, so thick at each of its points.
pub(super) fn limb(spine: &[(f32, f32, f32)]) -> Vec<At> {
    let line = smooth(&spine.iter().map(|&(x, y, _)| (x, y)).collect::<Vec<_>>());
    let width = smooth(&spine.iter().enumerate().map(|(at, &(_, _, w))| (at as f32, w)).collect::<Vec<_>>());
    let count = line.len();
    let (mut left, mut right) = (Vec::new(), Vec::new());
    for at in 0..count {
        let (a, b) = (line[at.saturating_sub(1)], line[(at + 1).min(count - 1)]);
        let length = (b.0 - a.0).hypot(b.1 - a.1).max(0.01);
        let (nx, ny) = (-(b.1 - a.1) / length, (b.0 - a.0) / length);
        let half = width[at.min(width.len() - 1)].1.max(0.5) / 2.0;
        left.push((line[at].0 + nx * half, line[at].1 + ny * half));
        right.push((line[at].0 - nx * half, line[at].1 - ny * half));
    }
    let cap = |centre: At, from: At, to: At| -> Vec<At> {
        let radius = (from.0 - centre.0).hypot(from.1 - centre.1);
        let start = (from.1 - centre.1).atan2(from.0 - centre.0);
        let turn = if (to.0 - from.0).hypot(to.1 - from.1) < 0.01 { 0.0 } else { -std::f32::consts::PI };
        (1..6)
            .map(|s| start + turn * s as f32 / 6.0)
            .map(|angle| (centre.0 + radius * angle.cos(), centre.1 + radius * angle.sin()))
            .collect()
    };
    let mut points = left.clone();
    points.extend(cap(line[count - 1], left[count - 1], right[count - 1]));
    points.extend(right.iter().rev());
    points.extend(cap(line[0], right[0], left[0]));
    points
}

/// A spiral from its middle outwards: so many turns, clockwise from an angle in degrees; a negative number turns back.
pub(super) fn spiral(centre: At, radius: f32, turns: f32, start: f32) -> Vec<At> {
    let steps = (turns.abs() * 20.0) as usize;
    (0..=steps)
        .map(|step| {
            let t = step as f32 / steps as f32;
            let angle = start.to_radians() + t * turns * std::f32::consts::TAU;
            (centre.0 + radius * t * angle.cos(), centre.1 + radius * t * angle.sin())
        })
        .collect()
}

/// A star or a wheel of rays: so many points between two radii.
pub(super) fn star(centre: At, outer: f32, inner: f32, count: usize, start: f32) -> Vec<At> {
    (0..count * 2)
        .map(|at| {
            let radius = if at.is_multiple_of(2) { outer } else { inner };
            let angle = (start + 180.0 * at as f32 / count as f32).to_radians();
            (centre.0 + radius * angle.cos(), centre.1 + radius * angle.sin())
        })
        .collect()
}

/// A place so far from a centre at an angle in degrees.
pub(super) fn polar(centre: At, radius: f32, degrees: f32) -> At {
    let angle = degrees.to_radians();
    (centre.0 + radius * angle.cos(), centre.1 + radius * angle.sin())
}

/// A leaf or an almond between two points, this wide.
pub(super) fn leaf(from: At, to: At, wide: f32) -> Vec<At> {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx.hypot(dy).max(0.01);
    let (nx, ny) = (-dy / length * wide / 2.0, dx / length * wide / 2.0);
    let at = |t: f32, side: f32| {
        let swell = side * (std::f32::consts::PI * t).sin();
        (from.0 + dx * t + nx * swell, from.1 + dy * t + ny * swell)
    };
    let mut points: Vec<At> = (0..=10).map(|s| at(s as f32 / 10.0, 1.0)).collect();
    points.extend((1..10).rev().map(|s| at(s as f32 / 10.0, -1.0)));
    points
}

/// An eye that lies level: its white, its iris, and the line round it.
pub(super) fn eye(e: &mut Easel, (x, y): At, wide: f32, high: f32, (white, iris, rim): (Rgb, Rgb, Rgb)) {
    let almond = leaf((x - wide / 2.0, y), (x + wide / 2.0, y), high);
    e.fill(&almond, white);
    e.within(&almond, |e| {
        e.dot((x, y - high * 0.03), high * 0.46, iris);
        e.dot((x - high * 0.12, y - high * 0.16), high * 0.1, WHITE);
        e.soft((x, y - high * 0.55), wide * 0.6, high * 0.5, BLACK, 0.4);
    });
    e.rim(&almond, rim, (high * 0.12).max(3.0));
}

/// A blind eye, as sculptors cut it: lids and a swelling ball of the same matter.
pub(super) fn lids(e: &mut Easel, (x, y): At, wide: f32, high: f32, of: &Matter) {
    e.soft((x, y), wide * 0.75, high * 1.1, of.dark.lighter(-0.08), 0.5);
    let almond = leaf((x - wide / 2.0, y), (x + wide / 2.0, y), high);
    e.bump(&almond, of, high * 0.05);
    e.within(&almond, |e| e.soft((x - wide * 0.1, y - high * 0.1), wide * 0.3, high * 0.3, of.light, 0.6));
    e.edge(&almond, of.dark.lighter(-0.12), (high * 0.1).max(2.5), 0.9);
    let lid: Vec<At> = almond.iter().take(11).map(|&(px, py)| (px, py - (py - y) * 0.0 - high * 0.02)).collect();
    e.trace(&lid, of.dark.lighter(-0.12), (high * 0.08).max(2.0), 0.8);
}

/// A nose seen from the front, from its bridge to its tip.
pub(super) fn nose(e: &mut Easel, (x, top): At, tip: f32, wide: f32, of: &Matter) {
    let high = tip - top;
    let dark = of.dark.lighter(-0.06);
    e.soft((x + wide * 0.42, top + high * 0.6), wide * 0.4, high * 0.62, dark, 0.6);
    e.soft((x - wide * 0.42, top + high * 0.66), wide * 0.3, high * 0.55, dark, 0.32);
    e.soft((x - wide * 0.04, top + high * 0.5), wide * 0.17, high * 0.62, of.light, 0.75);
    e.soft((x, tip - high * 0.16), wide * 0.36, high * 0.26, of.base, 0.9);
    e.soft((x, tip - high * 0.12), wide * 0.26, high * 0.2, of.light, 0.8);
    for side in [-1.0, 1.0] {
        let wing = ellipse((x + side * wide * 0.34, tip - high * 0.08), wide * 0.18, high * 0.1);
        e.veil(&wing, of.base, 0.8);
        e.soft((x + side * wide * 0.2, tip), wide * 0.12, high * 0.06, dark.lighter(-0.1), 0.95);
        let fold = crate::figures::pen::arc(
            (x + side * wide * 0.34, tip - high * 0.08),
            wide * 0.18,
            high * 0.1,
            if side > 0.0 { -70.0 } else { 110.0 },
            if side > 0.0 { 90.0 } else { 250.0 },
        );
        e.trace(&fold, dark, (wide * 0.05).max(2.0), 0.7);
    }
    e.soft((x, tip + high * 0.05), wide * 0.4, high * 0.07, dark, 0.7);
}

/// Lips, closed.
pub(super) fn lips(e: &mut Easel, (x, y): At, wide: f32, high: f32, of: &Matter) {
    let upper = [
        (x - wide / 2.0, y),
        (x - wide * 0.2, y - high * 0.42),
        (x, y - high * 0.3),
        (x + wide * 0.2, y - high * 0.42),
        (x + wide / 2.0, y),
    ];
    let mut top = smooth(&upper);
    top.extend(smooth(&[(x + wide / 2.0, y), (x, y + high * 0.08), (x - wide / 2.0, y)]));
    let mut low = smooth(&[(x - wide * 0.44, y), (x, y + high * 0.1), (x + wide * 0.44, y)]);
    low.extend(smooth(&[
        (x + wide * 0.44, y),
        (x + wide * 0.18, y + high * 0.52),
        (x - wide * 0.18, y + high * 0.52),
        (x - wide * 0.44, y),
    ]));
    e.soft((x, y + high * 0.72), wide * 0.42, high * 0.24, of.dark, 0.6);
    e.fill(&top, of.base.mix(of.dark, 0.45));
    e.fill(&low, of.base.mix(of.light, 0.15));
    e.soft((x - wide * 0.06, y + high * 0.28), wide * 0.24, high * 0.16, of.light, 0.75);
    let seam = smooth(&[(x - wide / 2.0, y), (x, y + high * 0.09), (x + wide / 2.0, y)]);
    e.line(&seam, of.dark.lighter(-0.14), (high * 0.1).max(2.5));
}
