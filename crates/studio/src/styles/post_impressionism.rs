//! Post-Impressionism: long rhythmic strokes of thick paint that swirl, complementary colours, dark contours.

use super::raster::{Flow, edges};
use super::strokes::{Dab, hash, layer, paint, sample, saturated, unit};
use super::{About, Style};
use crate::canvas::Canvas;
use crate::random::Seed;
use std::f32::consts::PI;

pub(super) struct PostImpressionism;

impl Style for PostImpressionism {
    fn form(&self) -> f32 {
        1.0
    }

    fn name(&self) -> &'static str {
        "post_impressionism"
    }

    fn apply(&self, canvas: &mut Canvas, seed: Seed, _: &About) {
        let (width, height) = (canvas.pixmap.width() as usize, canvas.pixmap.height() as usize);
        let source = canvas.pixmap.data().to_vec();
        let flow = Flow::new(canvas);
        let contours = edges(canvas, (canvas.scale * 2.6) as usize);
        let eddies = eddies(canvas, seed);
        let seed = (seed.rng().unit() * 16_777_216.0) as u32;
        let unit_px = canvas.scale;
        let direction = |x: f32, y: f32| {
            let (along, sure) = flow.at(x, y);
            let swirl = swirl(&eddies, x / unit_px, y / unit_px);
            // Directions have no sign: bring the two to the nearer side before mixing.
            let turn = (along - swirl + PI / 2.0).rem_euclid(PI) - PI / 2.0;
            swirl + turn * (sure * 1.6).min(1.0)
        };
        for (number, (spacing, length, wide, detail)) in
            [(29.0, 86.0, 25.0, false), (13.0, 58.0, 12.0, false), (6.0, 22.0, 5.0, true)].into_iter().enumerate()
        {
            let seed = hash(seed, number as u32, 5);
            let dabs = layer(canvas, seed, (spacing * unit_px).max(1.5), |x, y, id| {
                let edge = contours.at(x, y);
                if detail && edge < 0.14 {
                    return None;
                }
                let angle = direction(x, y);
                let ahead =
                    direction(x + angle.cos() * length * unit_px * 0.5, y + angle.sin() * length * unit_px * 0.5);
                let turn = (ahead - angle + PI / 2.0).rem_euclid(PI) - PI / 2.0;
                let shrink = if detail { 1.0 } else { 1.0 - 0.62 * edge };
                let colour = sample(&source, width, height, x, y);
                Some(Dab {
                    x,
                    y,
                    angle,
                    length: length * unit_px * shrink * (0.8 + 0.4 * unit(id, 4)),
                    width: wide * unit_px * (1.0 - 0.4 * edge) * (0.8 + 0.4 * unit(id, 5)),
                    bend: (-turn * 0.5).clamp(-0.6, 0.6),
                    colour: if detail && edge > 0.45 && unit(id, 42) < 0.5 {
                        contour(colour)
                    } else {
                        vivid(colour, id)
                    },
                    alpha: 0.96,
                    bristle: 0.6,
                    relief: 0.42,
                    id,
                })
            });
            dabs.iter().for_each(|dab| paint(canvas, dab));
        }
    }
}

/// A few whirls: middle, reach and sense, in units.
fn eddies(canvas: &Canvas, seed: Seed) -> Vec<(f32, f32, f32, f32)> {
    let mut rng = seed.child("eddies").rng();
    let count = (canvas.width * canvas.height / 110_000.0) as usize + 3;
    (0..count)
        .map(|_| {
            let sense = if rng.chance(0.5) { 1.0 } else { -1.0 };
            (rng.unit() * canvas.width, rng.unit() * canvas.height * 0.8, rng.between(110.0, 260.0), sense)
        })
        .collect()
}

/// The direction of the whirls at a place.
fn swirl(eddies: &[(f32, f32, f32, f32)], x: f32, y: f32) -> f32 {
    // Far from all whirls the strokes roll gently.
    let (mut dx, mut dy) = (1.0, 0.35 * (x / 130.0 + (y / 90.0).sin()).sin());
    for (ex, ey, reach, sense) in eddies {
        let (rx, ry) = (x - ex, y - ey);
        let distance = rx.hypot(ry).max(1.0);
        let pull = 2.6 * sense * (-(distance / reach).powi(2)).exp();
        dx -= ry / distance * pull;
        dy += rx / distance * pull;
    }
    dy.atan2(dx)
}

/// Strong colour, now and then answered by its complement.
fn vivid(colour: [f32; 3], id: u32) -> [f32; 3] {
    let [r, g, b] = saturated(colour, 1.42);
    let lift = (unit(id, 43) - 0.45) * 44.0;
    let warm = (unit(id, 44) - 0.5) * 44.0;
    if unit(id, 45) < 0.05 {
        // The complement, as bright as the colour that it answers.
        return if g > r && g > b { [g, b, r + lift] } else { [b, g * 0.92, r + lift] };
    }
    [r + lift + warm, g + lift * 0.9 + warm * 0.35, b + lift - warm]
}

fn contour([r, g, b]: [f32; 3]) -> [f32; 3] {
    [r * 0.22 + 14.0, g * 0.22 + 18.0, b * 0.3 + 48.0]
}
