//! Leaves and flowers, roots, stones.

use super::{Room, Stage, free, shown};
use crate::canvas::Canvas;
use crate::colour::{Rgb, WHITE, hex};
use resvg::tiny_skia::PathBuilder;
use std::f32::consts::TAU;

/// A leaf from a point in a direction.
pub(in super::super) fn leaf(canvas: &mut Canvas, (x, y): (f32, f32), turn: f32, long: f32, ink: Rgb) {
    let (dx, dy) = (turn.cos() * long, turn.sin() * long);
    let (sx, sy) = (-dy * 0.3, dx * 0.3);
    let mut path = PathBuilder::new();
    path.move_to(x, y);
    path.cubic_to(x + dx * 0.3 + sx, y + dy * 0.3 + sy, x + dx * 0.7 + sx, y + dy * 0.7 + sy, x + dx, y + dy);
    path.cubic_to(x + dx * 0.7 - sx, y + dy * 0.7 - sy, x + dx * 0.3 - sx, y + dy * 0.3 - sy, x, y);
    path.close();
    if let Some(path) = path.finish() {
        canvas.fill(&path, ink);
    }
}

/// A rose of whirled petals.
pub(in super::super) fn rose(canvas: &mut Canvas, (x, y): (f32, f32), r: f32, tone: Rgb) {
    for (ring, count) in [(1.0, 7), (0.66, 5), (0.34, 3)] {
        for petal in 0..count {
            let turn = petal as f32 / count as f32 * TAU + ring * 2.0;
            let d = r * ring * 0.52;
            canvas.ellipse(
                x + turn.cos() * d,
                y + turn.sin() * d,
                r * 0.48 * ring.max(0.5),
                r * 0.42 * ring.max(0.5),
                tone.lighter(0.07 - 0.12 * (1.0 - ring) - 0.02 * (petal % 2) as f32),
            );
        }
    }
    canvas.ellipse(x, y, r * 0.13, r * 0.13, tone.lighter(-0.16));
}

pub(in super::super) fn holly(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let [x0, y0, x1, y1] = room.edges();
    let (green, red) = (hex(0x1f6b3a), hex(0xc4161c));
    let long = ((x1 - x0).min(y1 - y0) * 0.13).clamp(40.0, 105.0);
    let mut spots = vec![
        (x0 + long, y0 + long * 0.75),
        (x1 - long, y0 + long * 0.75),
        (x0 + long, y1 - long * 0.75),
        (x1 - long, y1 - long * 0.75),
    ];
    spots.push(((x0 + x1) / 2.0, y1 - long * 0.55));
    for (cx, cy) in spots {
        for turn in [0.25, 2.9, 4.0, 5.4] {
            leaf(stage.canvas, (cx, cy), turn, long, green.lighter(if turn > 3.0 { 0.06 } else { 0.0 }));
            let (dx, dy) = (f32::cos(turn), f32::sin(turn));
            // The leaf's thorns.
            for t in [0.35, 0.65] {
                for side in [-1.0, 1.0] {
                    let (px, py) = (cx + dx * long * t, cy + dy * long * t);
                    let out = (px - side * dy * long * 0.3, py + side * dx * long * 0.3);
                    stage.canvas.polygon(
                        &[
                            (px - dx * long * 0.12, py - dy * long * 0.12),
                            out,
                            (px + dx * long * 0.12, py + dy * long * 0.12),
                        ],
                        green,
                    );
                }
            }
            stage.canvas.line(&[(cx, cy), (cx + dx * long * 0.85, cy + dy * long * 0.85)], green.lighter(0.16), 2.4);
        }
        for (bx, by) in [(-0.12, 0.02), (0.12, 0.03), (0.0, -0.15)] {
            stage.canvas.ellipse(cx + bx * long * 1.3, cy + by * long * 1.3, long * 0.14, long * 0.14, red);
            stage.canvas.ellipse(cx + bx * long * 1.3 - 3.0, cy + by * long * 1.3 - 4.0, 3.0, 3.0, WHITE.alpha(0.7));
        }
    }
}

/// A stem with leaves along it, level, centred on a point.
fn sprig(stage: &mut Stage, (x, y): (f32, f32), long: f32, tone: Rgb, narrow: bool) {
    stage.canvas.line(&[(x - long / 2.0, y + 8.0), (x, y), (x + long / 2.0, y - 10.0)], tone.lighter(-0.06), 4.0);
    let count = if narrow { 15 } else { 7 };
    for at in 0..count {
        let t = at as f32 / (count - 1) as f32;
        let p = (x - long / 2.0 + long * t * 0.96 + 4.0, y + 8.0 - 18.0 * t);
        let leafed = long * if narrow { 0.12 } else { 0.16 } * (1.0 - 0.5 * t);
        for side in [-1.0, 1.0] {
            leaf(stage.canvas, p, side * if narrow { 0.75 } else { 0.95 }, leafed, tone);
        }
    }
}

pub(in super::super) fn rosemary(stage: &mut Stage, room: &Room) {
    if !room.over() {
        let (x, y, high) = room.below();
        let tone = stage.tone(2);
        let y = y.min(room.words[1] + room.words[3] + high * 0.4).min(room.words[1] + room.words[3] + 90.0);
        sprig(stage, (x, y), (room.plate.area[2] * 0.4).min(280.0), tone, true);
    }
}

pub(in super::super) fn pressed_flower(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let (x, y, high) = room.below();
    let r = (high * 0.24).clamp(24.0, 70.0);
    let (petal, green) = (hex(0xc98a9c), hex(0x8d9b78));
    stage.canvas.line(&[(x - r * 0.3, y + r * 1.5), (x - r * 0.1, y + r * 0.5), (x, y)], green, 4.0);
    leaf(stage.canvas, (x - r * 0.15, y + r * 0.9), 0.4, r * 0.9, green);
    leaf(stage.canvas, (x - r * 0.18, y + r * 1.1), 2.9, r * 0.8, green.lighter(0.04));
    for at in 0..6 {
        leaf(stage.canvas, (x, y), at as f32 / 6.0 * TAU, r, petal.lighter(if at % 2 == 0 { 0.06 } else { 0.0 }));
    }
    stage.canvas.ellipse(x, y, r * 0.2, r * 0.2, hex(0xd9b565));
}

pub(in super::super) fn petals(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let tone = hex(0xeab6bd);
    for at in 0..11 {
        if let Some(p) = free(stage, room, 26.0) {
            let (turn, long) = (stage.rng.between(0.0, TAU), stage.rng.between(24.0, 44.0));
            leaf(stage.canvas, p, turn, long, tone.lighter(if at % 2 == 0 { 0.04 } else { -0.05 }));
        }
    }
}

pub(in super::super) fn roots(stage: &mut Stage, room: &Room) {
    let [x, y, w, h] = room.words;
    let [px, py, pw, ph] = room.plate.area;
    let bark = shown(stage, 1, room).mix(room.plate.ground, 0.42);
    if room.over() {
        return;
    }
    for (from, to) in [
        ((px, py + ph), (x + w * 0.3, y - 12.0)),
        ((px + pw, py + ph), (x + w * 0.7, y - 16.0)),
        ((px, py + ph * 0.2), (x + w * 0.4, y + h + 30.0)),
        ((px + pw, py + ph * 0.3), (x + w * 0.6, y + h + 26.0)),
    ] {
        let side = if from.0 < x + w / 2.0 { px + (x - px) * 0.35 } else { x + w + (px + pw - x - w) * 0.65 };
        let mut points = Vec::new();
        for at in 0..=40 {
            let t = at as f32 / 40.0;
            let (u, v) = (1.0 - t, t);
            let mid = (side, from.1 * 0.35 + to.1 * 0.65);
            let bx = u * u * from.0 + 2.0 * u * v * mid.0 + v * v * to.0;
            let by = u * u * from.1 + 2.0 * u * v * mid.1 + v * v * to.1;
            points.push((bx + (t * 21.0).sin() * 7.0, by + (t * 17.0).cos() * 7.0));
        }
        for (at, pair) in points.windows(2).enumerate() {
            stage.canvas.line(pair, bark, 19.0 * (1.0 - at as f32 / 46.0));
        }
        for at in (6..38).step_by(7) {
            let (bx, by) = points[at];
            let (dx, dy) = (stage.rng.between(-40.0, 40.0), stage.rng.between(-40.0, 10.0));
            stage.canvas.line(&[(bx, by), (bx + dx * 0.6, by + dy * 0.4), (bx + dx, by + dy)], bark, 5.0);
        }
    }
}

pub(in super::super) fn cut_stones(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    for at in 0..13 {
        let Some((x, y)) = free(stage, room, 40.0) else { continue };
        let r = stage.rng.between(15.0, 30.0);
        let tone = hex([0xdff3ff, 0xffe9b8, 0xffffff, 0xbfe3ff][at % 4]);
        stage.canvas.soft(x, y, r * 2.2, r * 2.2, tone, 0.35);
        let ring = |k: f32| -> Vec<(f32, f32)> {
            (0..8)
                .map(|at| {
                    (x + (at as f32 / 8.0 * TAU + 0.39).cos() * r * k, y + (at as f32 / 8.0 * TAU + 0.39).sin() * r * k)
                })
                .collect()
        };
        let (outer, inner) = (ring(1.0), ring(0.55));
        stage.canvas.polygon(&outer, tone.lighter(-0.12));
        for at in 0..8 {
            let next = (at + 1) % 8;
            stage.canvas.polygon(
                &[outer[at], outer[next], inner[next], inner[at]],
                tone.lighter([0.0, -0.22, -0.08, -0.3, -0.16, -0.05, -0.26, 0.02][at]),
            );
        }
        stage.canvas.polygon(&inner, tone);
    }
}
