//! Thin paint on paper: watercolour that bleeds and dries to an edge, ink washes, tints under a pen or a pencil, dyes.

use super::about::{About, focus};
use super::raster::{blotches, each_pixel, edges};
use super::shade::{Colours, Source, light, mix, of, smooth, specks, sway};
use super::strokes::saturated;
use super::table::Pipeline;
use crate::canvas::Canvas;
use crate::numbers::{floor, fract};
use crate::random::Seed;

/// Thin paint on paper.
pub(super) struct Wash {
    pub paper: u32,
    /// The one pigment, where there is one: from its deepest tone to the paper.
    pub pigment: Option<u32>,
    /// How far colours run, in units, and what share of them does.
    pub bleed: (f32, f32),
    /// How dark a wash dries at its edge.
    pub rim: f32,
    /// How cloudy and how grainy it dries.
    pub bloom: f32,
    pub grain: f32,
    /// How strong the paint is, and how much more saturated.
    pub body: f32,
    pub saturation: f32,
    /// Contours: their ink, width in units, and strength.
    pub line: (u32, f32, f32),
    /// How far the brush strays, in units.
    pub stray: f32,
    /// How many units of paper stay bare around the painting.
    pub margin: f32,
    /// Steps that tones fall into; 0 for smooth ones.
    pub steps: f32,
    pub after: Option<fn(&mut Canvas, Seed, &About)>,
}

/// A plain watercolour, from which others differ.
pub(super) const WATERCOLOUR: Wash = Wash {
    paper: 0xfbf8f0,
    pigment: None,
    bleed: (9.0, 0.45),
    rim: 1.5,
    bloom: 0.34,
    grain: 0.12,
    body: 0.92,
    saturation: 1.25,
    line: (0x403a3a, 2.0, 0.0),
    stray: 5.0,
    margin: 26.0,
    steps: 0.0,
    after: None,
};

impl Pipeline for Wash {
    fn form(&self) -> f32 {
        0.6
    }

    fn apply(&self, canvas: &mut Canvas, seed: Seed, about: &About) {
        let scale = canvas.scale;
        let source = Source::new(canvas);
        let soft = Colours::new(canvas, 3.0);
        let radius = ((self.bleed.0 / 3.0).round() as usize).max(1);
        let near = soft.lights();
        let soft = soft.blurred(radius, 2);
        let mut far = near.clone();
        far.blur(2, 2);
        let drawn = self.line.2 > 0.0;
        let lines = drawn.then(|| edges(canvas, (scale * self.line.1 * 0.5).round() as usize));
        let (paper, pigment, ink) = (of(self.paper), self.pigment.map(of), of(self.line.0));
        let (cloud, wide) = (blotches(canvas, seed.child("cloud"), 52.0), blotches(canvas, seed.child("wide"), 190.0));
        let stray = sway(canvas, seed.child("stray"), self.stray, 38.0);
        let tooth = specks(canvas, 1.3);
        let (w, h) = (source.width as f32, source.height as f32);
        let close = focus(canvas, about, 150.0);
        let mut slow = ((0.0, 0.0), 0.0, 0.0, [0.0; 3], 0.0, 1.0);
        each_pixel(canvas, |x, y, _| {
            if x & 3 == 0 {
                let moved = stray(x, y);
                let (fx, fy) = (x as f32 + moved.0, y as f32 + moved.1);
                let (gx, gy) = (fx / soft.step - 0.5, fy / soft.step - 0.5);
                // Paint gathers on the dark side of a boundary.
                let pooled = (far.at(gx, gy) - near.at(gx, gy)).max(0.0) * self.rim;
                slow = (moved, cloud(x, y), wide(x, y), soft.at(fx, fy), pooled, close(x, y));
            }
            let ((dx, dy), cloud, wide, run, pooled, close) = slow;
            let speck = tooth(x, y);
            let colour = source.at(x as f32 + dx, y as f32 + dy);
            let colour = saturated(mix(colour, run, self.bleed.1), self.saturation);
            let mut strength =
                self.body * (1.0 + self.bloom * (0.7 * cloud + 0.5 * wide) + self.grain * speck) + pooled;
            if self.margin > 0.0 {
                let rim = (x as f32).min(w - x as f32).min(y as f32).min(h - y as f32) / scale;
                let inside = rim - self.margin - 9.0 * cloud - 4.0 * speck * self.grain;
                strength *= smooth(-1.5, 1.5, inside) * (1.0 + 0.35 * (1.0 - inside / 7.0).clamp(0.0, 1.0));
            }
            let mut out = match pigment {
                None => {
                    [0, 1, 2].map(|part: usize| paper[part] * (1.0 - (0.98 - colour[part] / 255.0).max(0.0) * strength))
                }
                Some(pigment) => {
                    // With one pigment only the ground is kept pale, so that things stand out.
                    let dark = (0.97 - light(colour)).max(0.0) * strength * (0.42 + 0.68 * close);
                    let dark = if self.steps > 0.0 { smooth_steps(dark, self.steps) } else { dark };
                    mix(paper, pigment, dark.min(1.0))
                }
            };
            if let Some(lines) = &lines {
                // The pen goes its own way: colour strays over its lines.
                let at = source.index(x as f32 + dx * 0.3, y as f32 - dy * 0.3);
                let line = ((lines.values[at] - 0.13 - 0.05 * cloud) * 4.5).clamp(0.0, 1.0);
                out = mix(out, ink, line * self.line.2 * (0.85 + 0.15 * speck));
            }
            out.map(|value| value + speck * 5.0 * self.grain.min(0.3) * 4.0)
        });
        if let Some(after) = self.after {
            after(canvas, seed.child("after"), about);
        }
    }
}

/// Steps with soft edges.
fn smooth_steps(value: f32, steps: f32) -> f32 {
    let at = value * steps;
    (floor(at) + smooth(0.35, 0.65, fract(at))) / steps
}
