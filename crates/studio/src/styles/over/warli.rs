//! What a Warli painter puts round everything: dotted trees and people of two triangles, dancing.

use super::over_thing;
use crate::canvas::Canvas;
use crate::colour::{Rgb, hex};
use crate::random::{Rng, Seed};
use crate::styles::about::About;
use std::f32::consts::PI;

/// Trees at the sides and a row of dancers along the foot, where no thing stands.
pub(in crate::styles) fn warli(canvas: &mut Canvas, seed: Seed, about: &About) {
    let mut rng = seed.rng();
    let white = hex(0xf2eadb);
    let (w, h) = (canvas.width, canvas.height);
    for x in [w * 0.06, w * 0.94, w * 0.2, w * 0.8] {
        let (foot, high) = (h * rng.between(0.8, 0.88), h * rng.between(0.26, 0.4));
        let clear = |y: f32| !over_thing(canvas, about, x, y);
        if clear(foot) && clear(foot - high * 0.5) && clear(foot - high) {
            tree(canvas, &mut rng, (x, foot), high, white);
        }
    }
    let high = h.min(w) * 0.085;
    let mut x = high * 0.7;
    let mut step = 0;
    while x < w - high * 0.5 {
        let foot = h - high * 0.3;
        if !over_thing(canvas, about, x, foot) && !over_thing(canvas, about, x, foot - high) {
            dancer(canvas, (x, foot), high, step % 2 == 0, white);
        }
        x += high * 0.92;
        step += 1;
    }
}

/// A trunk with branches to both sides, each set with dots for leaves.
fn tree(canvas: &mut Canvas, rng: &mut Rng, (x, foot): (f32, f32), high: f32, ink: Rgb) {
    canvas.line(&[(x, foot), (x, foot - high)], ink, 5.0);
    for at in 0..9 {
        let y = foot - high * (0.26 + 0.082 * at as f32);
        let reach = high * 0.3 * (1.0 - at as f32 * 0.075);
        for side in [-1.0, 1.0] {
            let tip = (x + side * reach, y - reach * 0.7);
            canvas.line(&[(x, y), tip], ink, 2.6);
            for dot in 1..=7 {
                let t = dot as f32 / 7.0;
                let (dx, dy) = (x + (tip.0 - x) * t, y + (tip.1 - y) * t);
                for off in [-8.0, 8.0] {
                    let r = rng.between(2.4, 3.6);
                    canvas.ellipse(dx + off * 0.5, dy + off, r, r, ink);
                }
            }
        }
    }
}

/// Two triangles tip to tip, a dot for the head, and arms that reach to the neighbours.
fn dancer(canvas: &mut Canvas, (x, foot): (f32, f32), high: f32, up: bool, ink: Rgb) {
    let at = |u: f32, v: f32| (x + u * high, foot - v * high);
    canvas.polygon(&[at(-0.2, 0.74), at(0.2, 0.74), at(0.0, 0.5)], ink);
    canvas.polygon(&[at(0.0, 0.52), at(-0.15, 0.3), at(0.15, 0.3)], ink);
    let (cx, cy) = at(0.0, 0.87);
    canvas.ellipse(cx, cy, high * 0.085, high * 0.085, ink);
    let lift = if up { 0.12 } else { -0.1 };
    for side in [-1.0, 1.0] {
        canvas.line(&[at(side * 0.19, 0.73), at(side * 0.34, 0.62), at(side * 0.46, 0.62 + lift)], ink, 3.0);
        let bent = if up { 0.05 * (PI * side).cos() } else { 0.0 };
        canvas.line(&[at(side * 0.08, 0.31), at(side * 0.17, 0.16), at(side * 0.11 + bent, 0.0)], ink, 3.0);
    }
}
