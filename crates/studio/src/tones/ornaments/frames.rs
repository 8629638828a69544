//! Frames, rules, borders, stripes.

use super::{Room, Stage, outline, round_about, shown, shrunk};
use crate::canvas::{Ink, ellipse};
use crate::colour::{BLACK, WHITE, hex};
use resvg::tiny_skia::PathBuilder;

pub(in super::super) fn hazard(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let [x0, y0, x1, y1] = room.edges();
    let high = ((y1 - y0) * 0.09).min(64.0);
    let (dark, red) = (hex(0x17171a), hex(0xd3222a));
    let yellow = stage.tone(0);
    for top in [y0, y1 - high] {
        stage.canvas.rect(x0, top, x1 - x0, high, yellow.lighter(0.02));
        let mut x = x0;
        while x < x1 - high * 0.4 {
            let to = |at: f32| at.clamp(x0, x1);
            stage.canvas.polygon(
                &[
                    (to(x), top + high),
                    (to(x + high * 0.75), top + high),
                    (to(x + high * 1.5), top),
                    (to(x + high * 0.75), top),
                ],
                dark,
            );
            x += high * 1.5;
        }
    }
    stage.canvas.rect(x0, y1 - high - 14.0, x1 - x0, 8.0, red);
}

pub(in super::super) fn red_frame(stage: &mut Stage, room: &Room) {
    if !room.over() {
        let width = (room.plate.area[2].min(room.plate.area[3]) * 0.055).max(16.0);
        outline(stage.canvas, shrunk(&room.plate, width), 10.0, width, hex(0xd3141c));
    }
}

pub(in super::super) fn thin_rule(stage: &mut Stage, room: &Room) {
    if !room.over() {
        let (x, y, high) = room.below();
        let wide = (room.words[2] * 0.6).clamp(160.0, 420.0);
        let ink = shown(stage, 1, room);
        let y = y.min(room.words[1] + room.words[3] + high * 0.5).min(room.words[1] + room.words[3] + 70.0);
        stage.canvas.rect(x - wide / 2.0, y, wide, 3.0, ink);
    }
}

pub(in super::super) fn oval_frame(stage: &mut Stage, room: &Room) {
    if !room.over() {
        let [x, y, w, h] = room.plate.area;
        let ink = shown(stage, 1, room);
        for (grow, width) in [(0.485, 2.6), (0.465, 1.5)] {
            if let Some(path) = ellipse(x + w / 2.0, y + h / 2.0, w * grow, h * grow) {
                stage.canvas.stroke(&path, ink, width);
            }
        }
    }
}

pub(in super::super) fn gold_border(stage: &mut Stage, room: &Room) {
    if !room.over() {
        for (by, width) in [(24.0, 6.0), (36.0, 2.0)] {
            outline(stage.canvas, shrunk(&room.plate, by), 2.0, width, hex(0xb8923f));
        }
    }
}

pub(in super::super) fn woven(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let [x, y, w, h] = shrunk(&room.plate, 30.0);
    let (a, b) = (shown(stage, 2, room), shown(stage, 1, room));
    for (at, (px, py)) in round_about([x, y, w, h], 26.0).into_iter().enumerate() {
        let along = (py - y).abs() < 1.0 || (py - y - h).abs() < 1.0;
        let (wide, high) = if along != (at / 2 % 2 == 0) { (26.0, 10.0) } else { (10.0, 26.0) };
        stage.canvas.rounded(px - wide / 2.0, py - high / 2.0, wide, high, 4.0, if at / 2 % 2 == 0 { a } else { b });
    }
}

pub(in super::super) fn peacock(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let box_ = shrunk(&room.plate, 44.0);
    let (cx, cy) = (box_[0] + box_[2] / 2.0, box_[1] + box_[3] / 2.0);
    for (px, py) in round_about(box_, 84.0) {
        let turn = (py - cy).atan2(px - cx);
        let (dx, dy) = (turn.cos(), turn.sin());
        stage.canvas.line(&[(px - dx * 26.0, py - dy * 26.0), (px + dx * 26.0, py + dy * 26.0)], hex(0xb58b3a), 4.0);
        for (r, tone) in [(27.0, 0xb58b3a), (22.0, 0x1f6b5a), (14.0, 0x1a4f8a), (7.0, 0x0d1a33)] {
            stage.canvas.ellipse(px + dx * (27.0 - r) * 0.4, py + dy * (27.0 - r) * 0.4, r, r * 1.12, hex(tone));
        }
    }
}

pub(in super::super) fn scrolls(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let [x0, y0, x1, y1] = room.edges();
    let gold = shown(stage, 1, room);
    outline(stage.canvas, shrunk(&room.plate, 22.0), 4.0, 3.0, gold);
    let r = ((y1 - y0).min(x1 - x0) * 0.13).clamp(30.0, 74.0);
    for (cx, cy, sx, sy) in [(x0, y0, 1.0, 1.0), (x1, y0, -1.0, 1.0), (x0, y1, 1.0, -1.0), (x1, y1, -1.0, -1.0)] {
        let at = |u: f32, v: f32| (cx + sx * (26.0 + u * r), cy + sy * (26.0 + v * r));
        for flip in [false, true] {
            let at = |u: f32, v: f32| if flip { at(v, u) } else { at(u, v) };
            let mut path = PathBuilder::new();
            let (p, a, b, c) = (at(0.1, 0.1), at(0.9, 0.0), at(1.5, 0.3), at(1.2, 0.62));
            path.move_to(p.0, p.1);
            path.cubic_to(a.0, a.1, b.0, b.1, c.0, c.1);
            let (a, b, c) = (at(1.05, 0.8), at(0.78, 0.68), at(0.9, 0.45));
            path.cubic_to(a.0, a.1, b.0, b.1, c.0, c.1);
            if let Some(path) = path.finish() {
                stage.canvas.stroke(&path, gold, 5.0);
            }
            let dot = at(0.95, 0.5);
            stage.canvas.ellipse(dot.0, dot.1, 6.0, 6.0, gold);
        }
    }
}

pub(in super::super) fn margin_line(stage: &mut Stage, room: &Room) {
    if !room.over() {
        let [x, y, w, h] = room.plate.area;
        let ink = shown(stage, 2, room);
        stage.canvas.rect(x + w * 0.09, y + h * 0.06, 3.0, h * 0.88, ink);
    }
}

pub(in super::super) fn grid_margin(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let [x, y, w, h] = room.plate.area;
    let step = 34.0;
    let ink = hex(0x8fb7de).alpha(0.65);
    for at in 1..(w / step) as usize + 1 {
        stage.canvas.rect(x + at as f32 * step, y, 1.8, h, ink);
    }
    for at in 1..(h / step) as usize + 1 {
        stage.canvas.rect(x, y + at as f32 * step, w, 1.8, ink);
    }
    stage.canvas.rect(x + step * 2.0, y, 4.0, h, hex(0x4f86c6));
}

pub(in super::super) fn engraved_line(stage: &mut Stage, room: &Room) {
    if !room.over() {
        let (x, _, _) = room.below();
        let y = room.words[1] + room.words[3] + 56.0;
        let wide = (room.words[2] * 1.15).clamp(200.0, 460.0);
        let ink = shown(stage, 1, room);
        stage.canvas.rect(x - wide / 2.0, y + 2.5, wide, 2.0, WHITE.alpha(0.35));
        stage.canvas.rect(x - wide / 2.0, y, wide, 2.6, ink);
    }
}

pub(in super::super) fn satin(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let [x, y, w, h] = room.plate.area;
    for at in 0..5 {
        let t = at as f32 / 4.0;
        let (cx, wide) = (x + w * (0.08 + 0.84 * t), w * 0.055);
        let lean = w * 0.12;
        let (left, right) = ((cx - wide).max(x), (cx + wide).min(x + w));
        let fold = [
            ((left + lean).min(x + w), y),
            ((right + lean).min(x + w), y),
            ((right - lean).max(x), y + h),
            ((left - lean).max(x), y + h),
        ];
        stage.canvas.polygon(&fold, WHITE.alpha(0.11));
        stage.canvas.line(&[fold[0], fold[3]], WHITE.alpha(0.22), 3.0);
    }
}

pub(in super::super) fn soft_shadow(stage: &mut Stage, room: &Room) {
    if !room.over() {
        // One soft shadow falls slanting over the plate, as from a branch out of sight.
        let [x, y, w, h] = room.plate.area;
        for at in 0..12 {
            let t = at as f32 / 11.0;
            stage.canvas.soft(
                x + w * (0.98 - 0.6 * t),
                y + h * (0.02 + 0.9 * t),
                w * (0.1 + 0.05 * t),
                h * 0.11,
                BLACK,
                0.1,
            );
        }
        let [wx, wy, ww, wh] = room.words;
        stage.canvas.soft(wx + ww / 2.0 + 10.0, wy + wh + 26.0, ww * 0.5, 16.0, BLACK, 0.2);
    }
}

pub(in super::super) fn flaking(stage: &mut Stage, room: &Room) {
    if !room.over() {
        return;
    }
    let [x, y, w, h] = room.plate.area;
    let under = stage.tone(0).lighter(-0.18);
    for (px, py) in round_about([x + 6.0, y + 6.0, w - 12.0, h - 12.0], 34.0) {
        let (rx, ry) = (stage.rng.between(8.0, 30.0), stage.rng.between(6.0, 20.0));
        let points: Vec<(f32, f32)> = (0..7)
            .map(|at| {
                let turn = at as f32 / 7.0 * std::f32::consts::TAU;
                let r = stage.rng.between(0.55, 1.1);
                ((px + turn.cos() * rx * r).clamp(x, x + w), (py + turn.sin() * ry * r).clamp(y, y + h))
            })
            .collect();
        stage.canvas.polygon(&points, under);
        stage.canvas.line(&points, WHITE.alpha(0.16), 1.6);
    }
}

pub(in super::super) fn torn_strips(stage: &mut Stage, room: &Room) {
    if room.over() {
        return;
    }
    let [x, y, w, h] = room.plate.area;
    let high = h * 0.17;
    let count = 8;
    let each = w / count as f32;
    let back = hex(0x565d63);
    for strip in 0..count {
        let left = x + strip as f32 * each;
        stage.canvas.rect(left - 1.2, y + h - high, 2.4, high, BLACK.alpha(0.5));
        if stage.rng.chance(0.35) {
            // A strip that somebody took: a torn edge, and what is behind the sheet.
            stage.canvas.polygon(
                &[
                    (left, y + h - high * 0.86),
                    (left + each * 0.3, y + h - high * 0.98),
                    (left + each * 0.6, y + h - high * 0.82),
                    (left + each, y + h - high * 0.95),
                    (left + each, y + h + 2.0),
                    (left, y + h + 2.0),
                ],
                back,
            );
        } else {
            for bar in 0..3 {
                let x = left + each * (0.28 + 0.22 * bar as f32);
                stage.canvas.rect(x, y + h - high * 0.82, 4.0, high * 0.62, hex(0x9aa0a5));
            }
        }
    }
    stage.canvas.rect(x, y + h - high - 2.0, w, 2.0, Ink::from(BLACK.alpha(0.35)));
}
