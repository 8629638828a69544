//! Streamers, balloons, garlands, sheaves, bats and sprinkles.

use super::nature::{leaf, rose};
use super::{Room, Stage, free, round_about, shown, shrunk};
use crate::canvas::Canvas;
use crate::colour::{Rgb, WHITE, hex};
use resvg::tiny_skia::PathBuilder;
use std::f32::consts::TAU;

pub(in super::super) fn streamers(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let [x, y, w, h] = room.plate.area;
    let tones = [shown(stage, 1, room), shown(stage, 2, room), shown(stage, 3, room)];
    // How far they may hang in: beside the words, or above them where these are wide.
    let [wx, wy, ww, _] = room.words;
    let beside = (wx - x).min(x + w - wx - ww) * 0.8 / (w * 0.26);
    let above = (wy - y) * 0.85 / (h * 0.44);
    let size = beside.max(above).clamp(0.35, 1.0);
    for at in 0..6 {
        let left = at % 2 == 0;
        let (mut px, mut py) = (if left { x } else { x + w }, y + h * stage.rng.between(0.0, 0.2) * size);
        let side = if left { 1.0 } else { -1.0 };
        let mut path = PathBuilder::new();
        path.move_to(px, py);
        for _ in 0..4 {
            let (dx, dy) = (side * w * 0.05 * size, h * 0.055 * size);
            path.cubic_to(px + dx * 1.6, py - dy * 0.3, px - dx * 0.5, py + dy * 1.2, px + dx, py + dy);
            px += dx;
            py += dy;
        }
        if let Some(path) = path.finish() {
            stage.canvas.stroke(&path, tones[at % 3], 9.0);
        }
    }
    for at in 0..70 {
        if let Some((cx, cy)) = free(stage, room, 10.0) {
            let (a, turn) = (stage.rng.between(7.0, 13.0), stage.rng.between(0.0, 3.0));
            let (dx, dy) = (turn.cos() * a, turn.sin() * a);
            let paper = [
                (cx - dx, cy - dy),
                (cx - dy * 0.5, cy + dx * 0.5),
                (cx + dx, cy + dy),
                (cx + dy * 0.5, cy - dx * 0.5),
            ];
            stage.canvas.polygon(&paper, tones[at % 3]);
        }
    }
}

pub(in super::super) fn balloons(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let [x0, y0, x1, y1] = room.edges();
    let tones = [stage.tone(1), stage.tone(2), stage.tone(3)];
    // A paper chain hangs along the top.
    let links = ((x1 - x0) / 40.0) as usize;
    for link in 0..=links {
        let t = link as f32 / links as f32;
        let y = y0 + 26.0 + (t * 2.0 % 1.0 * std::f32::consts::PI).sin() * 34.0;
        super::outline(stage.canvas, [x0 + (x1 - x0 - 34.0) * t, y, 34.0, 22.0], 10.0, 8.0, tones[link % 3]);
    }
    let r = ((x1 - x0).min(y1 - y0) * 0.075).clamp(26.0, 66.0);
    for at in 0..8 {
        let left = at % 2 == 0;
        let fx = stage.rng.between(0.02, 0.09) + 0.05 * (at / 2 % 2) as f32;
        let cx = if left { x0 + (x1 - x0) * fx + r * 0.4 } else { x1 - (x1 - x0) * fx - r * 0.4 };
        let cy = y0 + (y1 - y0) * (0.3 + 0.17 * (at / 2) as f32);
        let [wx, wy, ww, wh] = room.words;
        if cx + r > wx && cx - r < wx + ww && cy + r * 1.3 > wy && cy - r * 1.2 < wy + wh {
            continue;
        }
        stage.canvas.line(
            &[(cx, cy + r), (cx + 8.0, cy + r * 1.9), (cx - 4.0, cy + r * 2.7)],
            hex(0x8a7f78).alpha(0.8),
            2.4,
        );
        stage.canvas.ellipse(cx, cy, r, r * 1.18, tones[at % 3]);
        stage.canvas.ellipse(cx - r * 0.32, cy - r * 0.45, r * 0.18, r * 0.26, WHITE.alpha(0.55));
    }
}

pub(in super::super) fn garland(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let (blush, green) = (stage.tone(2), stage.tone(3));
    let r = (room.plate.area[2].min(room.plate.area[3]) * 0.036).clamp(14.0, 34.0);
    for (at, (x, y)) in round_about(shrunk(&room.plate, r * 1.7), r * 2.4).into_iter().enumerate() {
        for leafed in 0..2 {
            let turn = stage.rng.between(0.0, TAU) + leafed as f32 * 2.6;
            leaf(stage.canvas, (x, y), turn, r * 1.7, green.lighter(if leafed == 0 { 0.0 } else { -0.06 }));
        }
        if at % 3 != 2 {
            rose(stage.canvas, (x, y), r, if at % 2 == 0 { blush } else { blush.lighter(-0.08) });
        }
    }
}

pub(in super::super) fn harvest(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let [x0, y0, x1, y1] = room.edges();
    let side = ((x1 - x0).min(y1 - y0) * 0.17).clamp(60.0, 170.0);
    let low = y1 - 12.0;
    for (fx, turn) in [(0.09, -12), (0.91, 12)] {
        stage.turned_icon("sheaf-of-rice", (x0 + (x1 - x0) * fx, low), (side, turn), None);
    }
    for fx in [0.3, 0.38, 0.62, 0.7] {
        stage.icon("red-apple", (x0 + (x1 - x0) * fx, low), side * 0.5, None);
    }
    // A ribbon with a bow across the top.
    let red = hex(0xb5402a);
    let (cx, y, k) = ((x0 + x1) / 2.0, y0 + side * 0.26, side * 0.2);
    stage.canvas.rect(x0, y - k * 0.3, x1 - x0, k * 0.6, red);
    for s in [-1.0, 1.0] {
        stage.canvas.polygon(&[(cx, y), (cx + s * k * 1.9, y - k), (cx + s * k * 1.9, y + k)], red.lighter(0.06));
        stage
            .canvas
            .polygon(&[(cx, y), (cx + s * k * 0.3, y + k * 2.0), (cx + s * k * 1.1, y + k * 1.8)], red.lighter(-0.04));
    }
    stage.canvas.rounded(cx - k * 0.35, y - k * 0.4, k * 0.7, k * 0.8, 6.0, red.lighter(-0.08));
}

pub(in super::super) fn bats_drips(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let [x0, y0, x1, _] = room.edges();
    let slime = stage.tone(1);
    let mut x = x0;
    while x < x1 - 8.0 {
        let (wide, long) = (stage.rng.between(20.0, 40.0), stage.rng.between(18.0, 84.0));
        let wide = wide.min(x1 - x);
        stage.canvas.rect(x, y0, wide + 1.0, 14.0, slime);
        stage.canvas.rounded(x + wide * 0.2, y0, wide * 0.6, long, wide * 0.3, slime);
        x += wide;
    }
    for _ in 0..7 {
        if let Some((bx, by)) = free(stage, room, 42.0) {
            bat(stage.canvas, (bx, by.max(y0 + 90.0)), stage.rng.between(34.0, 58.0), hex(0x16101c));
        }
    }
}

fn bat(canvas: &mut Canvas, (x, y): (f32, f32), r: f32, ink: Rgb) {
    let half = [
        (0.0, -0.12),
        (0.12, -0.34),
        (0.18, -0.14),
        (0.55, -0.42),
        (1.0, -0.3),
        (0.86, 0.06),
        (0.62, 0.0),
        (0.5, 0.2),
        (0.28, 0.08),
        (0.0, 0.34),
    ];
    for side in [-1.0, 1.0] {
        let points: Vec<(f32, f32)> = half.iter().map(|(u, v)| (x + side * u * r, y + v * r)).collect();
        canvas.polygon(&points, ink);
    }
}

pub(in super::super) fn sprinkles(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let tones = [shown(stage, 1, room), shown(stage, 2, room), shown(stage, 3, room)];
    for at in 0..90 {
        if let Some((x, y)) = free(stage, room, 14.0) {
            if at % 4 == 0 {
                stage.canvas.ellipse(x, y, 10.0, 10.0, tones[at % 3]);
            } else {
                let turn = stage.rng.between(0.0, 3.1);
                let (dx, dy) = (turn.cos() * 13.0, turn.sin() * 13.0);
                stage.canvas.line(&[(x - dx, y - dy), (x + dx, y + dy)], tones[at % 3], 9.0);
            }
        }
    }
}
