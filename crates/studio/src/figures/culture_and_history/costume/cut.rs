//! Cuts: outlines of garments and limbs, and colours a shade apart.

use crate::colour::{Rgb, hex};
use crate::figures::pen::{At, smooth};

/// Darker by so much.
pub(crate) fn darker(rgb: u32, by: f32) -> u32 {
    let Rgb(r, g, b) = hex(rgb).lighter(-by);
    u32::from(r) << 16 | u32::from(g) << 8 | u32::from(b)
}

/// A closed smooth line through points.
pub(crate) fn closed(points: &[At]) -> Vec<At> {
    let n = points.len();
    if n < 3 {
        return points.to_vec();
    }
    let mut round = vec![points[n - 2], points[n - 1]];
    round.extend_from_slice(points);
    round.extend([points[0], points[1]]);
    let line = smooth(&round);
    // The pieces between the repeated points at both ends are not part of the shape.
    line.into_iter().skip(24).take(n * 12).collect()
}

/// A closed line that is smooth but at its first and at doubled points.
pub(crate) fn rounded(points: &[At]) -> Vec<At> {
    let mut round = points.to_vec();
    round.extend(points.first());
    let mut out = Vec::new();
    let mut run: Vec<At> = Vec::new();
    for at in round {
        if run.last() == Some(&at) {
            out.extend(smooth(&run));
            run.clear();
        }
        run.push(at);
    }
    out.extend(smooth(&run));
    out
}

/// A shape that is the same on both sides: its right half from top to bottom, then the left one.
pub(crate) fn both(half: &[At]) -> Vec<At> {
    let mut points = half.to_vec();
    points.extend(half.iter().rev().map(|(x, y)| (-x, *y)));
    points.extend(half.first().map(|(x, y)| (-x, *y)));
    points
}

/// The outline of a limb or a sleeve: a line and how wide it is at each of its points.
pub(crate) fn tube(line: &[At], widths: &[f32]) -> Vec<At> {
    let last = line.len() - 1;
    let edge = |at: usize, side: f32| {
        let (before, after) = (line[at.saturating_sub(1)], line[(at + 1).min(last)]);
        let (dx, dy) = (after.0 - before.0, after.1 - before.1);
        let long = dx.hypot(dy).max(0.01);
        let half = widths[at] / 2.0 * side;
        (line[at].0 - dy / long * half, line[at].1 + dx / long * half)
    };
    let mut points: Vec<At> = (0..=last).map(|at| edge(at, 1.0)).collect();
    points.push(points[last]);
    points.push(edge(last, -1.0));
    points.extend((0..=last).rev().map(|at| edge(at, -1.0)));
    points.push(points[points.len() - 1]);
    points
}

/// The same with a round beginning: an arm from its shoulder.
pub(crate) fn limb(line: &[At], widths: &[f32]) -> Vec<At> {
    let points = tube(line, widths);
    let (dx, dy) = (line[1].0 - line[0].0, line[1].1 - line[0].1);
    let long = dx.hypot(dy).max(0.01);
    let half = widths[0] / 2.0;
    let (ux, uy) = (dx / long * half, dy / long * half);
    let back = |along: f32, out: f32| (line[0].0 - ux * along - uy * out, line[0].1 - uy * along + ux * out);
    let mut round = vec![back(0.0, 1.0)];
    round.extend(points.into_iter().skip(1));
    // The end that `tube` closes with a corner is carried on round the shoulder.
    round.pop();
    round.extend([back(0.62, -0.7), back(0.84, 0.0), back(0.62, 0.7), back(0.0, 1.0)]);
    round
}
