//! What grows on letters: snow, feet, eyes, fur, tails, drips, twigs, blades, wear, light.

use super::Stage;
use super::letters::Drawn;
use crate::canvas::Ink;
use crate::colour::{BLACK, Rgb, WHITE, hex};
use crate::random::Rng;
use resvg::tiny_skia::{Path, PathBuilder, PathSegment, Point, Transform};

/// One kind of growth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extra {
    None,
    Snow,
    Lights,
    Balloon,
    Feet,
    Eyes,
    Fur,
    Tails,
    Drips,
    Tremble,
    Twigs,
    Scratched,
    Blades,
    Glow,
    Worn,
    Sunset,
    Chrome,
    Wood,
    Screened,
    Flourish,
    Shade,
}

use Extra as X;

/// Points along a path's outline.
fn points(path: &Path) -> Vec<Point> {
    let mut out = Vec::new();
    let mut last = Point::zero();
    for segment in path.segments() {
        let end = match segment {
            PathSegment::MoveTo(p) | PathSegment::LineTo(p) | PathSegment::QuadTo(_, p) | PathSegment::CubicTo(_, _, p) => p,
            PathSegment::Close => continue,
        };
        if !matches!(segment, PathSegment::MoveTo(_)) {
            out.push(Point::from_xy((last.x + end.x) / 2.0, (last.y + end.y) / 2.0));
        }
        out.push(end);
        last = end;
    }
    out
}

/// The same path with every point moved.
fn warp(path: &Path, by: impl Fn(Point) -> Point) -> Option<Path> {
    let mut out = PathBuilder::new();
    let mut last = Point::zero();
    for segment in path.segments() {
        match segment {
            PathSegment::MoveTo(p) => {
                let q = by(p);
                out.move_to(q.x, q.y);
                last = p;
            }
            PathSegment::LineTo(p) => {
                for part in 1..=4 {
                    let t = part as f32 / 4.0;
                    let q = by(Point::from_xy(last.x + (p.x - last.x) * t, last.y + (p.y - last.y) * t));
                    out.line_to(q.x, q.y);
                }
                last = p;
            }
            PathSegment::QuadTo(c, p) => {
                let (c, q) = (by(c), by(p));
                out.quad_to(c.x, c.y, q.x, q.y);
                last = p;
            }
            PathSegment::CubicTo(a, b, p) => {
                let (a, b, q) = (by(a), by(b), by(p));
                out.cubic_to(a.x, a.y, b.x, b.y, q.x, q.y);
                last = p;
            }
            PathSegment::Close => out.close(),
        }
    }
    out.finish()
}

/// Bends the outlines where the tone's letters are not straight.
pub(super) fn bend(stage: &Stage, extra: Extra, one: &mut Drawn) {
    let (wave, deep) = match extra {
        X::Tremble => (0.11, 0.022),
        X::Twigs => (0.2, 0.03),
        X::Feet => (0.6, 0.035),
        _ => return,
    };
    let noise = stage.seed.child("bend");
    let (long, deep) = (one.size * wave, one.size * deep);
    let bent = warp(&one.path, |p| {
        let dx = noise.noise((p.y + p.x * 0.3) / long) * deep;
        let dy = noise.at(1).noise((p.x - p.y * 0.3) / long) * deep;
        Point::from_xy(p.x + dx, p.y + dy)
    });
    if let Some(bent) = bent {
        one.path = bent;
    }
}

fn moved(x: f32, y: f32) -> Transform {
    Transform::from_translate(x, y)
}

/// What lies behind the letters.
pub(super) fn behind(stage: &mut Stage, extra: Extra, one: &Drawn, ground: Rgb) {
    let size = one.size;
    let mut rng = stage.seed.child("behind").at(one.path.bounds().left() as usize).rng();
    let canvas = &mut *stage.canvas;
    match extra {
        X::Snow => {
            for step in [0.03, 0.055, 0.08] {
                canvas.fill_with(&one.path, WHITE, moved(0.0, -step * size));
            }
        }
        X::Glow => {
            for (width, alpha) in [(0.55, 0.07), (0.34, 0.11), (0.18, 0.2), (0.08, 0.3)] {
                canvas.stroke(&one.path, one.ink.lighter(0.08).alpha(alpha), size * width);
            }
        }
        X::Tremble => {
            for (dx, dy) in [(0.03, 0.01), (-0.03, -0.012), (0.015, -0.02)] {
                canvas.fill_with(&one.path, one.ink.alpha(0.28), moved(dx * size, dy * size));
            }
        }
        X::Fur => fur(stage, one, &mut rng),
        X::Feet => feet(stage, one),
        X::Tails => tails(stage, one, &mut rng),
        X::Twigs => twigs(stage, one, &mut rng),
        X::Blades => blades(stage, one, &mut rng),
        X::Shade => {
            for step in (1..=8).rev() {
                let far = step as f32 * 0.008 * size;
                canvas.fill_with(&one.path, ground.mix(BLACK, 0.45), moved(far, far));
            }
        }
        X::Flourish => flourish(stage, one),
        _ => {}
    }
}

/// What lies on the letters.
pub(super) fn over(stage: &mut Stage, extra: Extra, one: &Drawn, ground: Rgb) {
    let size = one.size;
    let bounds = one.path.bounds();
    let mut rng = stage.seed.child("over").at(bounds.left() as usize).rng();
    let (third, fourth) = (stage.tone(2), stage.tone(3));
    let canvas = &mut *stage.canvas;
    match extra {
        X::Snow => {
            // Clods of snow on the highest points.
            for p in points(&one.path).iter().filter(|p| p.y < bounds.top() + size * 0.05).step_by(2) {
                canvas.ellipse(p.x, p.y - size * 0.035, size * 0.06, size * 0.035, WHITE);
            }
        }
        X::Lights => {
            for p in points(&one.path).iter().step_by(5).filter(|_| rng.chance(0.55)) {
                canvas.soft(p.x, p.y, size * 0.07, size * 0.07, WHITE, 0.85);
                star(canvas, (p.x, p.y), size * 0.05, WHITE);
            }
        }
        X::Balloon => {
            let (w, h) = (bounds.width(), bounds.height());
            canvas.ellipse(bounds.left() + w * 0.33, bounds.top() + h * 0.2, w * 0.1, h * 0.06, WHITE.alpha(0.75));
            let x = bounds.left() + w / 2.0;
            let y = bounds.bottom() + size * 0.01;
            let knot = [(x, y - 2.0), (x - size * 0.045, y + size * 0.07), (x + size * 0.045, y + size * 0.07)];
            canvas.polygon(&knot, one.ink.lighter(-0.08));
        }
        X::Eyes => {
            let r = (size * 0.085).min(bounds.width() * 0.24);
            let y = bounds.top() + bounds.height() * 0.24;
            for side in [-1.0, 1.0] {
                let x = bounds.left() + bounds.width() / 2.0 + side * r * 1.08;
                canvas.ellipse(x, y, r, r, WHITE);
                canvas.ellipse(x + r * 0.2, y + r * 0.25, r * 0.5, r * 0.5, hex(0x1c1a20));
            }
        }
        X::Drips => {
            for p in &feet_of(&one.path, size) {
                if rng.chance(0.25) {
                    continue;
                }
                let (wide, long) = (size * rng.between(0.022, 0.036), size * rng.between(0.1, 0.3));
                canvas.rounded(p.x - wide, p.y - size * 0.06, wide * 2.0, long, wide, one.ink);
                canvas.ellipse(p.x, p.y - size * 0.07 + long, wide * 1.35, wide * 1.6, one.ink);
            }
        }
        X::Scratched => {
            for _ in 0..(bounds.width() / size * 4.0) as usize {
                let (x, y) = (bounds.left() + rng.unit() * bounds.width(), bounds.top() + rng.unit() * bounds.height());
                let (dx, dy) = (size * rng.between(-0.14, 0.14), size * rng.between(0.08, 0.26));
                canvas.line(&[(x, y), (x + dx, y + dy)], ground, size * rng.between(0.008, 0.02));
            }
        }
        X::Worn => worn(canvas, one, ground, &mut rng),
        X::Sunset => {
            let (top, middle) = (bounds.top(), bounds.top() + bounds.height() * 0.55);
            canvas.stroke(&one.path, third, size * 0.05);
            canvas.fill(&one.path, Ink::down(top, fourth, middle + bounds.height() * 0.35, one.ink));
        }
        X::Chrome => {
            canvas.stroke(&one.path, third.mix(BLACK, 0.5), size * 0.07);
            canvas.fill(&one.path, Ink::down(bounds.top(), hex(0xffffff), bounds.bottom(), hex(0x7f9db2)));
            canvas.fill_with(&one.path, WHITE.alpha(0.35), moved(-size * 0.008, -size * 0.012));
        }
        X::Screened => {
            let mut y = bounds.top();
            while y < bounds.bottom() {
                canvas.rect(bounds.left(), y, bounds.width(), size * 0.012, ground.alpha(0.28));
                y += size * 0.06;
            }
        }
        X::Wood => {
            for p in points(&one.path).iter().step_by(9) {
                canvas.ellipse(p.x, p.y, size * 0.006, size * 0.006, ground.alpha(0.3));
            }
        }
        _ => {}
    }
}

/// A star of four thin rays.
pub(super) fn star(canvas: &mut crate::canvas::Canvas, (x, y): (f32, f32), r: f32, ink: impl Into<Ink> + Copy) {
    let k = r * 0.16;
    let rays =
        [(x, y - r), (x + k, y - k), (x + r, y), (x + k, y + k), (x, y + r), (x - k, y + k), (x - r, y), (x - k, y - k)];
    canvas.polygon(&rays, ink);
}

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

fn fur(stage: &mut Stage, one: &Drawn, rng: &mut Rng) {
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

fn feet(stage: &mut Stage, one: &Drawn) {
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

fn tails(stage: &mut Stage, one: &Drawn, rng: &mut Rng) {
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

fn twigs(stage: &mut Stage, one: &Drawn, rng: &mut Rng) {
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

fn blades(stage: &mut Stage, one: &Drawn, rng: &mut Rng) {
    let size = one.size;
    for p in &feet_of(&one.path, size) {
        if rng.chance(0.2) {
            continue;
        }
        let long = size * rng.between(0.1, 0.22);
        stage.canvas.polygon(
            &[(p.x - size * 0.035, p.y - size * 0.04), (p.x + size * 0.035, p.y - size * 0.04), (p.x - size * 0.01, p.y + long)],
            one.ink,
        );
    }
}

fn worn(canvas: &mut crate::canvas::Canvas, one: &Drawn, ground: Rgb, rng: &mut Rng) {
    let bounds = one.path.bounds();
    let size = one.size;
    for _ in 0..(bounds.width() / size * 60.0) as usize {
        let (x, y) = (bounds.left() + rng.unit() * bounds.width(), bounds.top() + rng.unit() * bounds.height());
        let r = size * rng.between(0.006, 0.022);
        canvas.ellipse(x, y, r * rng.between(0.8, 2.0), r * 0.7, ground.alpha(rng.between(0.45, 0.9)));
    }
}

/// A long curve under a line of joined letters.
fn flourish(stage: &mut Stage, one: &Drawn) {
    let bounds = one.path.bounds();
    let (l, r, y) = (bounds.left(), bounds.right(), bounds.bottom() + one.size * 0.1);
    let w = r - l;
    let mut curve = PathBuilder::new();
    curve.move_to(l + w * 0.06, y);
    curve.cubic_to(l + w * 0.35, y + one.size * 0.16, l + w * 0.6, y - one.size * 0.1, l + w * 0.92, y + one.size * 0.04);
    curve.cubic_to(r, y + one.size * 0.1, l + w * 0.94, y + one.size * 0.16, l + w * 0.88, y + one.size * 0.09);
    if let Some(curve) = curve.finish() {
        stage.canvas.stroke(&curve, one.ink, one.size * 0.025);
    }
}
