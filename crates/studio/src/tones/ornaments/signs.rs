//! Signs and small things: arrows, hands, crests, crowns, stamps, doodles.

use super::super::extras::star;
use super::nature::leaf;
use super::{Room, Stage, free, shown};
use crate::canvas::ellipse;
use crate::colour::{BLACK, WHITE, hex};
use resvg::tiny_skia::PathBuilder;
use std::f32::consts::TAU;

pub(in super::super) fn amber_arrow(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let (x, y, high) = room.below();
    let r = (high * 0.26).clamp(26.0, 80.0);
    let amber = hex(0xffb000);
    stage.canvas.soft(x, y, r * 3.2, r * 1.8, amber, 0.55);
    let arrow = [(-1.5, -0.34), (0.4, -0.34), (0.4, -0.86), (1.5, 0.0), (0.4, 0.86), (0.4, 0.34), (-1.5, 0.34)];
    let points: Vec<(f32, f32)> = arrow.iter().map(|(u, v)| (x + u * r, y + v * r)).collect();
    stage.canvas.polygon(&points, amber);
    // The blink: rays of light round it.
    for ray in 0..10 {
        let turn = ray as f32 / 10.0 * TAU;
        let (dx, dy) = (turn.cos() * 1.9 * r, turn.sin() * 1.15 * r);
        stage.canvas.line(&[(x + dx, y + dy), (x + dx * 1.14, y + dy * 1.14)], amber, 5.0);
    }
}

pub(in super::super) fn pointing_hand(stage: &mut Stage, room: &Room) {
    if !room.over() {
        let (x, y, high) = room.below();
        let side = (high * 0.75).clamp(70.0, 220.0);
        stage.icon("backhand-index-pointing-up", (x, y + side * 0.5), side, Some(stage.row.colour(2)));
    }
}

pub(in super::super) fn smiley(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let (x, y, high) = room.below();
    let r = (high * 0.36).clamp(34.0, 100.0);
    let face = hex(0xffd23f);
    stage.canvas.ellipse(x, y, r, r, face);
    if let Some(ring) = ellipse(x, y, r, r) {
        stage.canvas.stroke(&ring, hex(0x3a2c12), r * 0.07);
    }
    for side in [-1.0, 1.0] {
        stage.canvas.ellipse(x + side * r * 0.33, y - r * 0.25, r * 0.1, r * 0.15, hex(0x3a2c12));
    }
    stage.canvas.line(
        &[
            (x - r * 0.5, y + r * 0.18),
            (x - r * 0.2, y + r * 0.33),
            (x + r * 0.2, y + r * 0.33),
            (x + r * 0.5, y + r * 0.18),
        ],
        hex(0x3a2c12),
        r * 0.07,
    );
    stage.canvas.rounded(x - r * 0.05, y + r * 0.33, r * 0.38, r * 0.48, r * 0.18, hex(0xe8505b));
    stage.canvas.line(&[(x + r * 0.14, y + r * 0.36), (x + r * 0.14, y + r * 0.6)], hex(0xb93240), r * 0.045);
}

pub(in super::super) fn doodles(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    for at in 0..12 {
        let Some((x, y)) = free(stage, room, 48.0) else { continue };
        let r = stage.rng.between(24.0, 38.0);
        let ink = shown(stage, 1 + at % 3, room);
        if at % 2 == 0 {
            let points: Vec<(f32, f32)> = (0..11)
                .map(|at| {
                    let turn = at as f32 / 10.0 * TAU - 1.57;
                    let r = if at % 2 == 0 { r } else { r * 0.45 };
                    (x + turn.cos() * r, y + turn.sin() * r)
                })
                .collect();
            stage.canvas.line(&points, ink, 5.0);
        } else {
            let shell: Vec<(f32, f32)> = (0..40)
                .map(|at| {
                    let t = at as f32 / 39.0;
                    ((x + (t * 13.0).cos() * r * 0.75 * (1.0 - t)), y + (t * 13.0).sin() * r * 0.75 * (1.0 - t))
                })
                .collect();
            stage.canvas.line(&shell, ink, 5.0);
            let body = [
                (x - r * 1.1, y + r * 0.8),
                (x + r * 0.9, y + r * 0.8),
                (x + r * 1.35, y + r * 0.5),
                (x + r * 1.4, y - r * 0.1),
            ];
            stage.canvas.line(&body, ink, 5.0);
            stage.canvas.line(&[(x + r * 1.4, y - r * 0.1), (x + r * 1.25, y - r * 0.5)], ink, 4.0);
            stage.canvas.line(&[(x + r * 1.4, y - r * 0.1), (x + r * 1.6, y - r * 0.48)], ink, 4.0);
        }
    }
}

pub(in super::super) fn paws(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    for at in 0..13 {
        let Some((x, y)) = free(stage, room, 40.0) else { continue };
        let (r, ink) = (stage.rng.between(17.0, 27.0), shown(stage, 1 + at % 2, room));
        stage.canvas.ellipse(x, y + r * 0.35, r * 0.72, r * 0.6, ink);
        for (dx, dy) in [(-0.85, -0.2), (-0.32, -0.72), (0.32, -0.72), (0.85, -0.2)] {
            stage.canvas.ellipse(x + dx * r, y + dy * r, r * 0.27, r * 0.34, ink);
        }
    }
}

pub(in super::super) fn bolts_spirals(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    for at in 0..13 {
        let Some((x, y)) = free(stage, room, 44.0) else { continue };
        let (r, ink) = (stage.rng.between(30.0, 48.0), shown(stage, 1 + at % 3, room));
        if at % 2 == 0 {
            let bolt =
                [(0.1, -1.0), (-0.5, 0.12), (-0.05, 0.12), (-0.25, 1.0), (0.5, -0.22), (0.05, -0.22), (0.45, -1.0)];
            let points: Vec<(f32, f32)> = bolt.iter().map(|(u, v)| (x + u * r, y + v * r)).collect();
            stage.canvas.polygon(&points, ink);
        } else {
            spiral(stage, (x, y), r * 0.8, ink, 6.0);
        }
    }
}

fn spiral(stage: &mut Stage, (x, y): (f32, f32), r: f32, ink: crate::colour::Rgb, width: f32) {
    let points: Vec<(f32, f32)> = (0..60)
        .map(|at| {
            let t = at as f32 / 59.0;
            (x + (t * 17.0).cos() * r * t, y + (t * 17.0).sin() * r * t)
        })
        .collect();
    stage.canvas.line(&points, ink, width);
}

pub(in super::super) fn sugar_swirls(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    for at in 0..11 {
        let Some((x, y)) = free(stage, room, 50.0) else { continue };
        let (r, ink) = (stage.rng.between(24.0, 42.0), shown(stage, 1 + at % 3, room));
        stage.canvas.ellipse(x, y, r, r, ink);
        spiral(stage, (x, y), r * 0.86, WHITE.mix(ink, 0.1), r * 0.14);
    }
}

pub(in super::super) fn crest(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let (x, y, high) = room.above();
    let r = (high * 0.36).clamp(34.0, 96.0);
    let gold = shown(stage, 1, room);
    for (off, tone) in [(3.0, BLACK.alpha(0.45)), (-2.0, WHITE.alpha(0.4)), (0.0, gold.opaque())] {
        let (x, y) = (x + off, y + off);
        let mut shield = PathBuilder::new();
        shield.move_to(x - r * 0.6, y - r * 0.6);
        shield.line_to(x + r * 0.6, y - r * 0.6);
        shield.cubic_to(x + r * 0.62, y + r * 0.3, x + r * 0.3, y + r * 0.7, x, y + r * 0.9);
        shield.cubic_to(x - r * 0.3, y + r * 0.7, x - r * 0.62, y + r * 0.3, x - r * 0.6, y - r * 0.6);
        shield.close();
        if let Some(path) = shield.finish() {
            stage.canvas.stroke(&path, tone, r * 0.1);
        }
        stage.canvas.line(&[(x - r * 0.5, y - r * 0.4), (x + r * 0.36, y + r * 0.44)], tone, r * 0.12);
    }
    for side in [-1.0, 1.0] {
        for at in 0..5 {
            let t = at as f32 / 4.0;
            let p = (x + side * r * (0.85 + 0.12 * (t * 3.0).sin()), y + r * (0.75 - 1.3 * t));
            leaf(stage.canvas, p, -1.2 + side * 0.9 - if side < 0.0 { 0.7 } else { 0.0 }, r * 0.42, gold);
        }
    }
    star(stage.canvas, (x, y - r * 0.95), r * 0.24, gold);
}

pub(in super::super) fn crown(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let (x, y, high) = room.above();
    let r = (high * 0.42).clamp(40.0, 120.0);
    let gold = shown(stage, 1, room);
    let points = [(-1.0, -0.35), (-0.5, 0.1), (0.0, -0.75), (0.5, 0.1), (1.0, -0.35), (0.8, 0.5), (-0.8, 0.5)];
    let shape: Vec<(f32, f32)> = points.iter().map(|(u, v)| (x + u * r, y + v * r)).collect();
    stage.canvas.polygon(&shape, gold);
    stage.canvas.rect(x - r * 0.8, y + r * 0.58, r * 1.6, r * 0.16, gold.lighter(-0.08));
    for (u, v) in [(-1.0, -0.43), (0.0, -0.85), (1.0, -0.43)] {
        stage.canvas.ellipse(x + u * r, y + v * r, r * 0.11, r * 0.11, gold.lighter(0.06));
    }
    for u in [-0.45, 0.0, 0.45] {
        stage.canvas.ellipse(x + u * r, y + r * 0.3, r * 0.08, r * 0.08, room.plate.ground);
    }
}

pub(in super::super) fn flower_stamp(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    super::nature::pressed_flower(stage, room);
    let [_, y0, x1, _] = room.edges();
    let k = ((room.words[1] - y0 - 40.0) / 130.0).clamp(0.3, 1.0);
    stamp(stage, (x1 - 30.0 - 104.0 * k, y0 + 26.0), 104.0 * k);
}

/// A postage stamp with its teeth and no words.
fn stamp(stage: &mut Stage, (x, y): (f32, f32), w: f32) {
    let h = w * 1.18;
    stage.canvas.rect(x, y, w, h, hex(0xf7f0de));
    for (px, py) in super::round_about([x, y, w, h], 13.0) {
        stage.canvas.ellipse(px, py, 4.2, 4.2, stage.row.colour(0));
    }
    stage.canvas.rect(x + 13.0, y + 13.0, w - 26.0, h - 26.0, hex(0x9c5f4a));
    stage.canvas.ellipse(x + w / 2.0, y + h * 0.46, w * 0.2, h * 0.2, hex(0xe7cfae));
    stage
        .canvas
        .polygon(&[(x + 15.0, y + h - 15.0), (x + w * 0.5, y + h * 0.6), (x + w - 15.0, y + h - 15.0)], hex(0x6d3f33));
}

pub(in super::super) fn postmark(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let [_, y0, x1, _] = room.edges();
    // Stamp and mark stand above the words, as large as there is room.
    let k = ((room.words[1] - y0 - 40.0) / 130.0).clamp(0.3, 1.0);
    stamp(stage, (x1 - 30.0 - 104.0 * k, y0 + 26.0), 104.0 * k);
    let (x, y, ink) = (x1 - 40.0 - 150.0 * k, y0 + 26.0 + 66.0 * k, hex(0x4a3a30).alpha(0.75));
    for r in [62.0 * k, 44.0 * k] {
        if let Some(ring) = ellipse(x, y, r, r) {
            stage.canvas.stroke(&ring, ink, 4.0);
        }
    }
    for at in 0..4 {
        let level = y + (at as f32 * 20.0 - 30.0) * k;
        let points: Vec<(f32, f32)> =
            (0..=20).map(|at| (x - (66.0 + at as f32 * 6.0) * k, level + (at as f32 * 0.8).sin() * 6.0 * k)).collect();
        stage.canvas.line(&points, ink, 3.6);
    }
}

pub(in super::super) fn none(_: &mut Stage, _: &Room) {}
