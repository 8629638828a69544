//! What grows out of letters, and what wears them off.

use super::super::Stage;
use super::super::letters::Drawn;
use super::points;
use crate::colour::{Rgb, WHITE, hex};
use crate::random::Rng;
use resvg::tiny_skia::{Path, PathBuilder, Point};

/// The points that letters stand on, not too near to each other.
fn feet_of(path: &Path, size: f32) -> Vec<Point> {
    let bottom = path.bounds().bottom();
    let mut low: Vec<Point> = points(path).into_iter().filter(|p| p.y > bottom - size * 0.34).collect();
    low.sort_by(|a, b| a.x.total_cmp(&b.x));
    let mut out: Vec<Point> = Vec::new();
    for p in low {
        match out.last_mut() {
            Some(last) if p.x - last.x < size * 0.13 => {
                if p.y > last.y {
                    *last = p;
                }
            }
            _ => out.push(p),
        }
    }
    out
}

pub(super) fn fur(stage: &mut Stage, one: &Drawn, rng: &mut Rng) {
    let size = one.size;
    let bounds = one.path.bounds();
    let middle = (bounds.left() + bounds.width() / 2.0, bounds.top() + bounds.height() / 2.0);
    let all = points(&one.path);
    for pair in all.windows(2) {
        let long = (pair[1].x - pair[0].x).hypot(pair[1].y - pair[0].y);
        if long > size * 0.5 {
            continue;
        }
        for step in 0..((long / (size * 0.022)) as usize).max(1) {
            let t = step as f32 * size * 0.022 / long.max(0.1);
            let (x, y) = (pair[0].x + (pair[1].x - pair[0].x) * t, pair[0].y + (pair[1].y - pair[0].y) * t);
            let out = (y - middle.1).atan2(x - middle.0) + rng.between(-0.9, 0.9);
            let far = size * rng.between(0.015, 0.04);
            stage.canvas.line(&[(x, y), (x + out.cos() * far, y + out.sin() * far)], one.ink, size * 0.014);
        }
    }
}

pub(super) fn feet(stage: &mut Stage, one: &Drawn) {
    let size = one.size;
    let bounds = one.path.bounds();
    let (shoe, middle) = (stage.tone(2), bounds.left() + bounds.width() / 2.0);
    let apart = (bounds.width() * 0.22).min(size * 0.12);
    for side in [-1.0, 1.0] {
        let x = middle + side * apart;
        let y = bounds.bottom();
        stage.canvas.line(&[(x, y - size * 0.05), (x + side * size * 0.015, y + size * 0.08)], one.ink, size * 0.032);
        stage.canvas.ellipse(x + side * size * 0.04, y + size * 0.095, size * 0.062, size * 0.032, shoe.lighter(-0.12));
    }
}

pub(super) fn tails(stage: &mut Stage, one: &Drawn, rng: &mut Rng) {
    let size = one.size;
    let bounds = one.path.bounds();
    let (x, y) = (bounds.right() - size * 0.09, bounds.bottom() - size * 0.06);
    let side = if rng.chance(0.5) { 1.0 } else { 0.8 };
    let mut curl = PathBuilder::new();
    curl.move_to(x, y);
    curl.cubic_to(x + size * 0.12, y + size * 0.16, x + size * 0.2 * side, y + size * 0.1, x + size * 0.17, y);
    curl.cubic_to(x + size * 0.15, y - size * 0.05, x + size * 0.09, y - size * 0.01, x + size * 0.12, y + size * 0.04);
    if let Some(curl) = curl.finish() {
        stage.canvas.stroke(&curl, one.ink, size * 0.03);
    }
}

pub(super) fn twigs(stage: &mut Stage, one: &Drawn, rng: &mut Rng) {
    let size = one.size;
    let bounds = one.path.bounds();
    for p in points(&one.path).iter().step_by(6) {
        if rng.chance(0.58) {
            continue;
        }
        // Twigs grow up and out at the top, down and out at the foot.
        let up = if p.y < (bounds.top() + bounds.bottom()) / 2.0 { -1.0 } else { 1.0 };
        let (dx, dy) = (rng.between(-0.1, 0.1) * size, up * rng.between(0.04, 0.14) * size);
        let tip = (p.x + dx, p.y + dy);
        stage.canvas.line(&[(p.x, p.y), tip], one.ink, size * 0.018);
        let fork = (p.x + dx * 0.6, p.y + dy * 0.6);
        let side = (fork.0 - dy * 0.35, fork.1 + dx * 0.35 + dy * 0.25);
        stage.canvas.line(&[fork, side], one.ink, size * 0.011);
    }
}

pub(super) fn blades(stage: &mut Stage, one: &Drawn, rng: &mut Rng) {
    let size = one.size;
    for p in &feet_of(&one.path, size) {
        if rng.chance(0.2) {
            continue;
        }
        let long = size * rng.between(0.1, 0.22);
        stage.canvas.polygon(
            &[
                (p.x - size * 0.035, p.y - size * 0.04),
                (p.x + size * 0.035, p.y - size * 0.04),
                (p.x - size * 0.01, p.y + long),
            ],
            one.ink,
        );
    }
}

pub(super) fn worn(canvas: &mut crate::canvas::Canvas, one: &Drawn, ground: Rgb, rng: &mut Rng) {
    let bounds = one.path.bounds();
    let size = one.size;
    for _ in 0..(bounds.width() / size * 60.0) as usize {
        let (x, y) = (bounds.left() + rng.unit() * bounds.width(), bounds.top() + rng.unit() * bounds.height());
        let r = size * rng.between(0.006, 0.022);
        canvas.ellipse(x, y, r * rng.between(0.8, 2.0), r * 0.7, ground.alpha(rng.between(0.45, 0.9)));
    }
}

/// A long curve under a line of joined letters.
pub(super) fn flourish(stage: &mut Stage, one: &Drawn) {
    let bounds = one.path.bounds();
    let (l, r, y) = (bounds.left(), bounds.right(), bounds.bottom() + one.size * 0.1);
    let w = r - l;
    let mut curve = PathBuilder::new();
    curve.move_to(l + w * 0.06, y);
    curve.cubic_to(
        l + w * 0.35,
        y + one.size * 0.16,
        l + w * 0.6,
        y - one.size * 0.1,
        l + w * 0.92,
        y + one.size * 0.04,
    );
    curve.cubic_to(r, y + one.size * 0.1, l + w * 0.94, y + one.size * 0.16, l + w * 0.88, y + one.size * 0.09);
    if let Some(curve) = curve.finish() {
        stage.canvas.stroke(&curve, one.ink, one.size * 0.025);
    }
}

/// Round letters, which two eyes sit on without making another letter of them.
const BROAD: &str = "aceomnuswzgpqCGOQSUMWN";

/// Two round eyes that look aside, perched on a round letter; on a thin one they would be read as its head.
pub(super) fn eyes(stage: &mut Stage, one: &Drawn) {
    if one.letter.is_some_and(|letter| !BROAD.contains(letter)) {
        return;
    }
    let size = one.size;
    let bounds = one.path.bounds();
    let canvas = &mut *stage.canvas;
    let r = (size * 0.075).min(bounds.width() * 0.2);
    let y = bounds.top() + r * 0.1;
    for side in [-1.0, 1.0] {
        let x = bounds.left() + bounds.width() / 2.0 + side * r * 1.08;
        canvas.ellipse(x, y, r * 1.2, r * 1.2, one.ink);
        canvas.ellipse(x, y, r, r, WHITE);
        canvas.ellipse(x + r * 0.2, y + r * 0.25, r * 0.5, r * 0.5, hex(0x1c1a20));
    }
}

/// What runs down from the feet.
pub(super) fn drips(stage: &mut Stage, one: &Drawn, rng: &mut Rng) {
    let size = one.size;
    let canvas = &mut *stage.canvas;
    for p in &feet_of(&one.path, size) {
        if rng.chance(0.25) {
            continue;
        }
        let (wide, long) = (size * rng.between(0.022, 0.036), size * rng.between(0.1, 0.3));
        canvas.rounded(p.x - wide, p.y - size * 0.06, wide * 2.0, long, wide, one.ink);
        canvas.ellipse(p.x, p.y - size * 0.07 + long, wide * 1.35, wide * 1.6, one.ink);
    }
}

/// Scratches that take strokes away.
pub(super) fn scratches(stage: &mut Stage, one: &Drawn, ground: Rgb, rng: &mut Rng) {
    let size = one.size;
    let bounds = one.path.bounds();
    let canvas = &mut *stage.canvas;
    for _ in 0..(bounds.width() / size * 4.0) as usize {
        let (x, y) = (bounds.left() + rng.unit() * bounds.width(), bounds.top() + rng.unit() * bounds.height());
        let (dx, dy) = (size * rng.between(-0.14, 0.14), size * rng.between(0.08, 0.26));
        canvas.line(&[(x, y), (x + dx, y + dy)], ground, size * rng.between(0.008, 0.02));
    }
}
