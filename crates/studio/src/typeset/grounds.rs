//! What carriers lie on and hang on: table tops seen from above, walls, and soft shadows.

use crate::canvas::{Canvas, Ink};
use crate::colour::{BLACK, Rgb, WHITE, hex};
use crate::random::{Rng, Seed};

/// The shadow of a flat thing: soft layers under a rectangle with rounded corners.
pub(crate) fn shadow(canvas: &mut Canvas, [x, y, w, h]: [f32; 4], radius: f32, depth: f32) {
    for layer in 0..8 {
        let grow = depth * (1.0 - layer as f32 / 8.0) * 1.3;
        canvas.rounded(
            x - grow + depth * 0.3,
            y - grow + depth * 0.7,
            w + 2.0 * grow,
            h + 2.0 * grow,
            radius + grow,
            BLACK.alpha(0.042),
        );
    }
}

/// A darker rim round the picture, so that the eye stays in its middle.
pub(crate) fn vignette(canvas: &mut Canvas, alpha: f32) {
    let (w, h) = (canvas.width, canvas.height);
    for (x, y, rx, ry) in
        [(0.0, h / 2.0, w * 0.22, h * 0.8), (w, h / 2.0, w * 0.22, h * 0.8), (w / 2.0, h, w * 0.8, h * 0.2)]
    {
        canvas.soft(x, y, rx, ry, BLACK, alpha);
    }
}

/// A table top seen from above.
pub(crate) fn table(canvas: &mut Canvas, seed: Seed) {
    let mut rng = seed.child("table top").rng();
    match rng.below(5) {
        0 | 1 => {
            let wood = hex(rng.pick(&[0x9c6b43, 0xc39a6b, 0x6f4a32, 0xb5855a, 0xd8b78c, 0x57402f]));
            boards(canvas, wood, &mut rng);
        }
        2 => linen(canvas, hex(rng.pick(&[0xd9d2c3, 0x8fa5a8, 0xb9c2b0, 0xc9a9a0, 0x6f7f92])), &mut rng),
        3 => stone(canvas, hex(rng.pick(&[0xe6e4e0, 0x4a4f55, 0xcfd4d6, 0x39413f])), &mut rng),
        _ => {
            let tone = hex(rng.pick(&[0x27524e, 0x7a2f36, 0x30466b, 0xe0a458, 0x8fb8ae, 0xe4c7b8, 0x55506e]));
            let (w, h) = (canvas.width, canvas.height);
            canvas.rect(
                0.0,
                0.0,
                w,
                h,
                Ink::Line(0.0, 0.0, tone.lighter(0.05).opaque(), w, h, tone.lighter(-0.05).opaque()),
            );
        }
    }
    canvas.soft(canvas.width * 0.25, canvas.height * 0.15, canvas.width * 0.6, canvas.height * 0.5, WHITE, 0.16);
    vignette(canvas, 0.22);
}

/// Boards side by side with their grain.
pub(crate) fn boards(canvas: &mut Canvas, wood: Rgb, rng: &mut Rng) {
    let (w, h) = (canvas.width, canvas.height);
    let count = 5 + rng.below(3);
    let each = h / count as f32;
    for board in 0..count {
        let y = board as f32 * each;
        let tone = wood.lighter(rng.between(-0.03, 0.03));
        canvas.rect(0.0, y, w, each + 1.0, Ink::down(y, tone.lighter(0.015), y + each, tone.lighter(-0.015)));
        for _ in 0..7 {
            let (from, at) = (rng.between(-0.2, 0.8) * w, y + each * rng.between(0.1, 0.9));
            let long = w * rng.between(0.2, 0.6);
            let sag = rng.between(-5.0, 5.0);
            let points = [(from, at), (from + long * 0.5, at + sag), (from + long, at)];
            canvas.line(&points, tone.lighter(-0.06).alpha(0.35), rng.between(1.2, 3.0));
        }
        canvas.rect(0.0, y, w, 2.6, wood.lighter(-0.14));
        let joint = w * rng.between(0.1, 0.9);
        canvas.rect(joint, y, 2.6, each, wood.lighter(-0.12));
    }
}

fn linen(canvas: &mut Canvas, cloth: Rgb, rng: &mut Rng) {
    let (w, h) = (canvas.width, canvas.height);
    canvas.rect(0.0, 0.0, w, h, cloth);
    let check = rng.chance(0.4);
    let (wide, step) = if check { (52.0, 104.0) } else { (1.6, 9.0) };
    let tone = if check { cloth.lighter(0.13).alpha(0.45) } else { cloth.lighter(-0.05).alpha(0.5) };
    let mut at = step * 0.5;
    while at < w.max(h) {
        canvas.rect(at, 0.0, wide, h, tone);
        canvas.rect(0.0, at, w, wide, tone);
        at += step;
    }
    for _ in 0..3 {
        let x = rng.unit() * w;
        canvas.soft(x, h * rng.unit(), 60.0, h * 0.7, BLACK, 0.07);
    }
}

/// Marble or slate with veins.
pub(crate) fn stone(canvas: &mut Canvas, tone: Rgb, rng: &mut Rng) {
    let (w, h) = (canvas.width, canvas.height);
    canvas.rect(0.0, 0.0, w, h, tone);
    for _ in 0..8 {
        let (x, y) = (rng.unit() * w, rng.unit() * h);
        canvas.soft(
            x,
            y,
            w * rng.between(0.2, 0.4),
            h * rng.between(0.1, 0.3),
            if rng.chance(0.5) { WHITE } else { BLACK },
            0.06,
        );
    }
    let vein = if tone.lab().l > 0.6 { tone.lighter(-0.13) } else { tone.lighter(0.14) };
    for _ in 0..6 {
        let (mut x, mut y) = (rng.unit() * w, -20.0);
        let mut points = vec![(x, y)];
        while y < h + 40.0 {
            x += rng.between(-90.0, 110.0);
            y += rng.between(60.0, 150.0);
            points.push((x, y));
        }
        canvas.line(&points, vein.alpha(0.3), rng.between(1.5, 4.0));
    }
}

/// A wall seen straight on.
pub(crate) fn wall(canvas: &mut Canvas, seed: Seed) {
    let mut rng = seed.child("wall").rng();
    let (w, h) = (canvas.width, canvas.height);
    match rng.below(5) {
        0 => bricks(canvas, hex(rng.pick(&[0xa4573f, 0xc9beb0, 0x8a4a3a])), &mut rng),
        1 => cork(canvas, &mut rng),
        2 => {
            let tone = hex(rng.pick(&[0x5f7d78, 0x3f5468, 0x7b5b5f, 0x8a8f6a]));
            canvas.rect(0.0, 0.0, w, h, Ink::down(0.0, tone.lighter(0.03), h, tone.lighter(-0.03)));
            let mut x = rng.between(20.0, 100.0);
            while x < w {
                canvas.rect(x, 0.0, 3.0, h, tone.lighter(-0.07));
                canvas.rect(x + 3.0, 0.0, 2.0, h, tone.lighter(0.05));
                x += 118.0;
            }
        }
        _ => {
            let tone = hex(rng.pick(&[0xd8cbb8, 0xb9c9c7, 0xcfc3d2, 0xe2d2b0, 0xa9b7a3, 0xc7b1a3, 0x93a9bd]));
            canvas.rect(0.0, 0.0, w, h, Ink::down(0.0, tone.lighter(0.02), h, tone.lighter(-0.04)));
            for _ in 0..5 {
                canvas.soft(rng.unit() * w, rng.unit() * h, 240.0, 150.0, tone.lighter(0.06), 0.4);
            }
            let x = rng.between(-0.1, 0.4) * w;
            for pane in 0..2 {
                let left = x + pane as f32 * 250.0;
                let light = [(left, 0.0), (left + 200.0, 0.0), (left + 560.0, h), (left + 360.0, h)];
                canvas.polygon(&light, WHITE.alpha(0.13));
            }
        }
    }
    vignette(canvas, 0.16);
}

/// Courses of bricks.
pub(crate) fn bricks(canvas: &mut Canvas, tone: Rgb, rng: &mut Rng) {
    let (w, h) = (canvas.width, canvas.height);
    canvas.rect(0.0, 0.0, w, h, tone.lighter(0.14).muted(0.5));
    let (long, high) = (118.0, 46.0);
    let mut row = 0;
    let mut y = 0.0;
    while y < h {
        let mut x = if row % 2 == 0 { 0.0 } else { -long / 2.0 };
        while x < w {
            canvas.rounded(x + 2.5, y + 2.5, long - 5.0, high - 5.0, 3.0, tone.lighter(rng.between(-0.035, 0.035)));
            x += long;
        }
        y += high;
        row += 1;
    }
}

fn cork(canvas: &mut Canvas, rng: &mut Rng) {
    let (w, h) = (canvas.width, canvas.height);
    let tone = hex(0xc79a63);
    canvas.rect(0.0, 0.0, w, h, tone);
    for _ in 0..((w * h) / 1500.0) as usize {
        let r = rng.between(1.5, 5.0);
        let shade = tone.lighter(rng.between(-0.1, 0.07)).alpha(0.6);
        canvas.ellipse(rng.unit() * w, rng.unit() * h, r, r * 0.7, shade);
    }
}
