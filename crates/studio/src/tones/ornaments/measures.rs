//! Dimension lines, scales, screws, marks and cursors.

use super::{Room, Stage, outline, shown, shrunk};
use crate::canvas::ellipse;
use crate::colour::{BLACK, hex};

pub(in super::super) fn dimensions(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let [x, y, w, h] = room.words;
    let [px, py, pw, ph] = room.plate.area;
    let ink = shown(stage, 1, room).alpha(0.8);
    let low = (y + h + 46.0).min(py + ph - 26.0);
    let right = (x + w + 40.0).min(px + pw - 24.0);
    stage.canvas.line(&[(x, low), (x + w, low)], ink, 2.6);
    stage.canvas.line(&[(right, y), (right, y + h)], ink, 2.6);
    for at in [x, x + w] {
        stage.canvas.line(&[(at, y + h + 10.0), (at, low + 12.0)], ink, 2.0);
        stage.canvas.line(&[(at - 9.0, low + 9.0), (at + 9.0, low - 9.0)], ink, 3.4);
    }
    for at in [y, y + h] {
        stage.canvas.line(&[(x + w + 8.0, at), (right + 12.0, at)], ink, 2.0);
        stage.canvas.line(&[(right - 9.0, at + 9.0), (right + 9.0, at - 9.0)], ink, 3.4);
    }
    for (fx, fy) in [(0.06, 0.08), (0.94, 0.08), (0.06, 0.92), (0.94, 0.92), (0.5, 0.06)] {
        let (cx, cy) = (px + pw * fx, py + ph * fy);
        stage.canvas.line(&[(cx - 13.0, cy), (cx + 13.0, cy)], ink, 2.6);
        stage.canvas.line(&[(cx, cy - 13.0), (cx, cy + 13.0)], ink, 2.6);
    }
}

pub(in super::super) fn tick_scale(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let [px, py, pw, ph] = room.plate.area;
    let ink = shown(stage, 1, room);
    let (y, from, wide) = (py + ph - 92.0, px + pw * 0.08, pw * 0.84);
    stage.canvas.rect(from, y, wide, 3.0, ink);
    for tick in 0..=50 {
        let x = from + wide * tick as f32 / 50.0;
        let long = if tick % 10 == 0 {
            34.0
        } else if tick % 5 == 0 {
            24.0
        } else {
            14.0
        };
        stage.canvas.rect(x - 1.3, y, 2.6, long, ink);
        if tick % 10 == 0
            && let Ok(line) = stage.type_.line(&(tick / 10).to_string(), "Inter_400Regular", 0.0)
            && let Some(path) = line.at(x - line.wide * 15.0, y + 64.0, 30.0)
        {
            stage.canvas.fill(&path, ink);
        }
    }
}

pub(in super::super) fn screws(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    outline(stage.canvas, shrunk(&room.plate, 24.0), 12.0, 5.0, stage.row.colour(2));
    let [x0, y0, x1, y1] = room.edges();
    for (x, y) in [(x0 + 54.0, y0 + 54.0), (x1 - 54.0, y0 + 54.0), (x0 + 54.0, y1 - 54.0), (x1 - 54.0, y1 - 54.0)] {
        stage.canvas.ellipse(x + 2.0, y + 3.0, 19.0, 19.0, BLACK.alpha(0.4));
        stage.canvas.ellipse(x, y, 18.0, 18.0, hex(0xd3d8dc));
        let turn = stage.rng.between(0.0, 3.1);
        let (dx, dy) = (turn.cos() * 13.0, turn.sin() * 13.0);
        stage.canvas.line(&[(x - dx, y - dy), (x + dx, y + dy)], hex(0x4a5056), 5.0);
    }
}

pub(in super::super) fn registration(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let [x0, y0, x1, y1] = room.edges();
    let ink = shown(stage, 1, room);
    for (x, y) in [(x0 + 52.0, y0 + 52.0), (x1 - 52.0, y0 + 52.0), (x0 + 52.0, y1 - 52.0), (x1 - 52.0, y1 - 52.0)] {
        if let Some(ring) = ellipse(x, y, 18.0, 18.0) {
            stage.canvas.stroke(&ring, ink, 3.4);
        }
        stage.canvas.line(&[(x - 32.0, y), (x + 32.0, y)], ink, 3.0);
        stage.canvas.line(&[(x, y - 32.0), (x, y + 32.0)], ink, 3.0);
    }
    let accent = stage.tone(2);
    for (at, tone) in [ink, accent, ink].into_iter().enumerate() {
        stage.canvas.rect((x0 + x1) / 2.0 - 60.0 + at as f32 * 42.0, y1 - 34.0, 34.0, 16.0, tone);
    }
}

pub(in super::super) fn cursor(stage: &mut Stage, room: &Room) {
    if room.over() {
        let [x, y, w, h] = room.words;
        let (high, ink) = ((h * 0.6).clamp(34.0, 90.0), shown(stage, 1, room));
        let [px, py, pw, ph] = room.plate.area;
        // After the last line where there is room, else below its start.
        let spot = if x + w + 60.0 < px + pw {
            (x + w + 20.0, y + h - high)
        } else {
            (x, (y + h + 24.0).min(py + ph - high * 0.8))
        };
        stage.canvas.rect(spot.0, spot.1, high * 0.55, high * 0.9, ink);
    }
}
