//! Light and air: fireworks, bulbs, glows, mists, rays, bursts.

use super::{Room, Stage, round_about, shown, shrunk};
use crate::colour::{BLACK, Rgb, WHITE, hex};
use std::f32::consts::TAU;

pub(in super::super) fn fireworks(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let [x, y, w, h] = room.plate.area;
    let spots = [(0.2, 0.2), (0.8, 0.16), (0.5, 0.42), (0.14, 0.72), (0.86, 0.7)];
    for (at, (fx, fy)) in spots.into_iter().enumerate() {
        let (cx, cy) = (x + w * (fx + stage.rng.between(-0.05, 0.05)), y + h * (fy + stage.rng.between(-0.05, 0.05)));
        let tone = stage.tone(1 + at % 3).mix(WHITE, 0.15);
        let r = w.min(h) * stage.rng.between(0.16, 0.26);
        stage.canvas.soft(cx, cy, r * 0.9, r * 0.9, tone, 0.28);
        let rays = 26;
        for ray in 0..rays {
            let turn = ray as f32 / rays as f32 * TAU;
            let long = r * stage.rng.between(0.7, 1.0);
            let (dx, dy) = (turn.cos(), turn.sin());
            stage.canvas.line(
                &[(cx + dx * r * 0.22, cy + dy * r * 0.22), (cx + dx * long, cy + dy * long + long * 0.08)],
                tone.alpha(0.7),
                2.4,
            );
            stage.canvas.ellipse(cx + dx * long, cy + dy * long + long * 0.08, 4.0, 4.0, tone);
        }
    }
}

pub(in super::super) fn bulbs(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    for (x, y) in round_about(shrunk(&room.plate, 30.0), 46.0) {
        stage.canvas.soft(x, y, 30.0, 30.0, hex(0xffdf8a), 0.75);
        stage.canvas.ellipse(x, y, 12.0, 12.0, hex(0x7a2a16));
        stage.canvas.ellipse(x, y, 10.0, 10.0, hex(0xfff3c2));
        stage.canvas.ellipse(x - 3.0, y - 3.0, 3.5, 3.5, WHITE);
    }
}

pub(in super::super) fn faint_glow(stage: &mut Stage, room: &Room) {
    if !room.over() {
        let [x, y, w, h] = room.words;
        let tone = stage.tone(1);
        for (grow, alpha) in [(0.95, 0.2), (0.72, 0.26), (0.56, 0.3)] {
            stage.canvas.soft(x + w / 2.0, y + h / 2.0, w * grow, (h * grow).max(120.0), tone, alpha);
        }
    }
}

pub(in super::super) fn mist(stage: &mut Stage, room: &Room) {
    let [x, y, w, h] = room.words;
    let tone = hex(0xdfe8dc);
    let (count, alpha) = if room.over() { (4, 0.34) } else { (3, 0.3) };
    for _ in 0..count {
        let cy = y + h * stage.rng.between(0.35, 1.05);
        let cx = x + w * stage.rng.between(0.1, 0.9);
        stage.canvas.soft(cx, cy, w * stage.rng.between(0.4, 0.65), (h * 0.13).clamp(18.0, 44.0), tone, alpha);
    }
    if !room.over() {
        let [x, y, w, h] = room.plate.area;
        stage.canvas.soft(x + w / 2.0, y + h * 0.9, w * 0.6, h * 0.2, tone, 0.4);
    }
}

pub(in super::super) fn cold_gleam(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let [x, y, w, h] = room.plate.area;
    let cold = hex(0xcfe4ff);
    let beam = [(x, y + h * 0.1), (x, y + h * 0.3), (x + w, y + h), (x + w, y + h * 0.22)];
    stage.canvas.polygon(&beam, cold.alpha(0.1));
    stage.canvas.soft(x + w * 0.02, y + h * 0.22, w * 0.5, h * 0.5, cold, 0.5);
    stage.canvas.soft(x + w * 0.02, y + h * 0.22, w * 0.16, h * 0.18, WHITE, 0.6);
}

pub(in super::super) fn crossed_shadows(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let [x, y, w, h] = room.plate.area;
    let ink = BLACK.alpha(0.42);
    for at in 0..4 {
        let t = at as f32 / 3.0;
        let top = x + w * (0.04 + 0.86 * t);
        let thick = w * 0.035;
        let to = |value: f32| value.clamp(x, x + w);
        let low = to(top + w * 0.42);
        stage.canvas.polygon(&[(to(top), y), (to(top + thick), y), (to(low + thick), y + h), (low, y + h)], ink);
        let low = to(top - w * 0.42);
        stage.canvas.polygon(&[(to(top), y), (to(top + thick), y), (to(low + thick), y + h), (low, y + h)], ink);
    }
}

pub(in super::super) fn starbursts(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let [x, y, w, h] = room.plate.area;
    let (red, dark) = (stage.tone(2), stage.tone(3));
    let spikes = |stage: &mut Stage, cx: f32, cy: f32, rx: f32, ry: f32, tone: Rgb| {
        let count = 15;
        let points: Vec<(f32, f32)> = (0..count * 2)
            .map(|at| {
                let turn = at as f32 / (count * 2) as f32 * TAU;
                let r = if at % 2 == 0 { stage.rng.between(0.86, 1.0) } else { 0.6 };
                (cx + turn.cos() * rx * r, cy + turn.sin() * ry * r)
            })
            .collect();
        stage.canvas.polygon(&points, tone);
    };
    for (fx, fy) in [(0.1, 0.1), (0.9, 0.12), (0.12, 0.9), (0.9, 0.88)] {
        let r = w.min(h) * stage.rng.between(0.07, 0.1);
        let (cx, cy) = ((x + w * fx).clamp(x + r, x + w - r), (y + h * fy).clamp(y + r, y + h - r));
        spikes(stage, cx, cy, r, r, dark);
        spikes(stage, cx, cy, r * 0.62, r * 0.62, red);
    }
}

pub(in super::super) fn rays(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let [x, y, w, h] = room.plate.area;
    let (cx, cy) = (x + w / 2.0, y + h * 0.72);
    let tone = stage.tone(3);
    let far = w.hypot(h);
    let count = 24;
    for ray in (0..count).step_by(2) {
        let (a, b) = (ray as f32 / count as f32 * TAU, (ray as f32 + 1.0) / count as f32 * TAU);
        let tip = |turn: f32| clip((cx, cy), turn, far, [x, y, x + w, y + h]);
        stage.canvas.polygon(&[(cx, cy), tip(a), tip((a + b) / 2.0), tip(b)], tone.alpha(0.55));
    }
}

/// Where a ray leaves a rectangle.
fn clip((cx, cy): (f32, f32), turn: f32, far: f32, [x0, y0, x1, y1]: [f32; 4]) -> (f32, f32) {
    let (dx, dy) = (turn.cos(), turn.sin());
    let along = |from: f32, by: f32, low: f32, high: f32| {
        if by > 1e-4 {
            (high - from) / by
        } else if by < -1e-4 {
            (low - from) / by
        } else {
            far
        }
    };
    let long = along(cx, dx, x0, x1).min(along(cy, dy, y0, y1)).min(far);
    (cx + dx * long, cy + dy * long)
}

pub(in super::super) fn speed_lines(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let [x, y, w, h] = room.words;
    let left = room.plate.area[0] + 8.0;
    let tone = shown(stage, 1, room);
    for line in 0..22 {
        let at = y + h * (line as f32 + 0.5) / 22.0;
        let to = x + w * stage.rng.between(0.02, 0.2);
        let from = left + (x - left) * stage.rng.between(0.0, 0.6);
        stage.canvas.polygon(&[(from, at), (to, at - 3.2), (to, at + 3.2)], tone.alpha(0.6));
    }
}

pub(in super::super) fn starburst_stripes(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let [x, y, w, h] = room.plate.area;
    let (red, blue) = (shown(stage, 1, room), shown(stage, 2, room));
    for (at, tone) in [red, blue, red].into_iter().enumerate() {
        stage.canvas.rect(x, y + h - 30.0 - at as f32 * 22.0, w, 12.0, tone);
    }
    let room_above = (room.words[1] - y) * 0.46;
    for fx in [0.1, 0.9] {
        let r = room_above.clamp(24.0, 78.0);
        let (cx, cy) = (x + w * fx, y + r + 10.0);
        for ray in 0..12 {
            let turn = ray as f32 / 12.0 * TAU;
            let long = if ray % 2 == 0 { r } else { r * 0.6 };
            stage.canvas.line(&[(cx, cy), (cx + turn.cos() * long, cy + turn.sin() * long)], blue, 5.0);
            stage.canvas.ellipse(cx + turn.cos() * long, cy + turn.sin() * long, 7.0, 7.0, red);
        }
        stage.canvas.ellipse(cx, cy, 13.0, 13.0, red);
    }
}

pub(in super::super) fn horizon_grid(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let [x, y, w, h] = room.plate.area;
    let line = (room.words[1] + room.words[3] + 26.0).min(y + h * 0.82);
    let (a, b) = (stage.tone(2), stage.tone(1));
    stage.canvas.soft(x + w / 2.0, line, w * 0.5, 60.0, a, 0.6);
    stage.canvas.rect(x, line, w, 4.0, a);
    for at in 0..15 {
        let t = at as f32 / 14.0 - 0.5;
        let (top, low) = (x + w * (0.5 + t * 0.9), x + w * (0.5 + t * 3.0));
        // Lines that leave the plate end at its side.
        let share = if low < x {
            (top - x) / (top - low)
        } else if low > x + w {
            (x + w - top) / (low - top)
        } else {
            1.0
        };
        stage.canvas.line(
            &[(top, line), (top + (low - top) * share, line + (y + h - line) * share)],
            b.alpha(0.9),
            3.0,
        );
    }
    for at in 1..7 {
        let t = (at as f32 / 6.0).powi(2);
        stage.canvas.rect(x, line + (y + h - line) * t - 3.0, w, 2.8, b);
    }
}

pub(in super::super) fn steam(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let (x, y, high) = room.above();
    let tone = hex(0xffffff).mix(stage.tone(2), 0.25);
    let mut path = resvg::tiny_skia::PathBuilder::new();
    let (top, low) = (y - high * 0.42, y + high * 0.36);
    let d = (low - top) / 2.0;
    path.move_to(x, low);
    path.cubic_to(x - 60.0, low - d * 0.5, x + 64.0, low - d * 0.7, x + 6.0, low - d);
    path.cubic_to(x - 46.0, low - d * 1.3, x + 44.0, low - d * 1.6, x, top);
    if let Some(path) = path.finish() {
        for (width, alpha) in [(26.0, 0.22), (14.0, 0.4), (6.0, 0.95)] {
            stage.canvas.stroke(&path, tone.alpha(alpha), width);
        }
    }
}

pub(in super::super) fn brushed_circle(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let [x, y, w, h] = room.words;
    let [px, py, pw, ph] = room.plate.area;
    let r = (w.hypot(h) * 0.56).min(pw.min(ph) * 0.47).max(90.0);
    let (cx, cy) = ((x + w / 2.0).clamp(px + r, px + pw - r), (y + h / 2.0).clamp(py + r, py + ph - r));
    let ink = shown(stage, 1, room);
    let gap = stage.rng.between(0.0, TAU);
    for hair in 0..9 {
        let (off, reach) = ((hair as f32 - 4.0) * 3.0, TAU * stage.rng.between(0.86, 0.94));
        let points: Vec<(f32, f32)> = (0..=60)
            .map(|at| {
                let t = at as f32 / 60.0;
                let turn = gap + reach * t;
                let r = r - 16.0 + off * (1.0 - t * 0.5);
                (cx + turn.cos() * r, cy + turn.sin() * r)
            })
            .collect();
        stage.canvas.line(&points, ink.alpha(0.5), 4.0);
    }
}

pub(in super::super) fn crescent(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let (x, y, high) = room.above();
    let r = (high * 0.3).clamp(26.0, 90.0);
    let tone = hex(0xf6efd0);
    stage.canvas.soft(x, y, r * 2.4, r * 2.4, tone, 0.28);
    let mut path = resvg::tiny_skia::PathBuilder::new();
    path.move_to(x + r * 0.5, y - r * 0.86);
    path.cubic_to(x - r * 1.5, y - r * 1.0, x - r * 1.5, y + r * 1.0, x + r * 0.5, y + r * 0.86);
    path.cubic_to(x - r * 0.5, y + r * 0.6, x - r * 0.5, y - r * 0.6, x + r * 0.5, y - r * 0.86);
    path.close();
    if let Some(path) = path.finish() {
        stage.canvas.fill(&path, tone);
    }
}
