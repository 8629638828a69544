//! What grows on letters: snow, feet, eyes, fur, tails, drips, twigs, blades, wear, light.

mod growths;

use super::Stage;
use super::letters::Drawn;
use crate::canvas::Ink;
use crate::colour::{BLACK, Rgb, WHITE, hex};
use growths::{blades, feet, flourish, fur, tails, twigs, worn};
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
            PathSegment::MoveTo(p)
            | PathSegment::LineTo(p)
            | PathSegment::QuadTo(_, p)
            | PathSegment::CubicTo(_, _, p) => p,
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
        // It would run through a line below.
        X::Flourish if one.last => flourish(stage, one),
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
        X::Eyes => growths::eyes(stage, one),
        X::Drips => growths::drips(stage, one, &mut rng),
        X::Scratched => growths::scratches(stage, one, ground, &mut rng),
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
    let rays = [
        (x, y - r),
        (x + k, y - k),
        (x + r, y),
        (x + k, y + k),
        (x, y + r),
        (x - k, y + k),
        (x - r, y),
        (x - k, y - k),
    ];
    canvas.polygon(&rays, ink);
}
