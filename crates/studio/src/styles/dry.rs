//! Dry sticks on a rough ground: pencil, charcoal, chalk, crayon and pastel, whose grain shows the paper.

use super::about::{About, focus};
use super::raster::{blotches, each_pixel, edges};
use super::shade::{Colours, Levels, Source, light, mix, of, smooth, specks, streaks, sway};
use super::strokes::saturated;
use super::table::Pipeline;
use crate::canvas::Canvas;
use crate::random::Seed;

/// Dry sticks on a rough ground.
pub(super) struct Dry {
    pub ground: u32,
    /// The strokes lie on the picture as it is.
    pub under: bool,
    /// The one stick, where there is one.
    pub stick: Option<u32>,
    /// A light ground is covered where it is dark, a dark one where it is light.
    pub dark_ground: bool,
    /// Strokes: angle, length and width in units.
    pub stroke: (f32, f32, f32),
    /// A second set of strokes at this angle.
    pub second: Option<f32>,
    /// How strongly strokes and the ground's tooth break the cover up, 0..1.
    pub streak: f32,
    pub tooth: f32,
    /// How much of the ground is covered, about 1.
    pub cover: f32,
    /// How much colours are rubbed together, 0..1.
    pub rubbed: f32,
    pub saturation: f32,
    /// Contours: colour, width in units, strength.
    pub line: (u32, f32, f32),
    pub stray: f32,
    pub after: Option<fn(&mut Canvas, Seed, &About)>,
}

/// A pencil drawing, from which others differ.
pub(super) const PENCIL: Dry = Dry {
    ground: 0xfaf9f5,
    under: false,
    stick: Some(0x3a3b40),
    dark_ground: false,
    stroke: (-0.85, 46.0, 2.3),
    second: None,
    streak: 0.75,
    tooth: 0.5,
    cover: 0.8,
    rubbed: 0.5,
    saturation: 1.0,
    line: (0x2e2f34, 2.4, 0.85),
    stray: 2.5,
    after: None,
};

impl Pipeline for Dry {
    fn form(&self) -> f32 {
        0.75
    }

    fn apply(&self, canvas: &mut Canvas, seed: Seed, about: &About) {
        let scale = canvas.scale;
        let source = Source::new(canvas);
        let soft = Colours::new(canvas, 4.0).blurred(1, 2);
        let levels = Levels::of(&soft.lights());
        let near = focus(canvas, about, 130.0);
        let drawn = self.line.2 > 0.0;
        let lines = drawn.then(|| edges(canvas, (scale * self.line.1 * 0.5).round() as usize));
        let (angle, long, thin) = self.stroke;
        let first = streaks(canvas, angle, long, thin);
        let second = self.second.map(|angle| streaks(canvas, angle, long, thin));
        let (stray, press) =
            (sway(canvas, seed.child("stray"), self.stray, 40.0), blotches(canvas, seed.child("press"), 90.0));
        let tooth = specks(canvas, 1.5);
        let (ground, stick, ink) = (of(self.ground), self.stick.map(of), of(self.line.0));
        let mut slow = ((0.0, 0.0), 0.0, 1.0);
        each_pixel(canvas, |x, y, _| {
            if x & 3 == 0 {
                slow = (stray(x, y), press(x, y), near(x, y));
            }
            let ((dx, dy), press, near) = slow;
            let (fx, fy) = (x as f32 + dx, y as f32 + dy);
            let speck = tooth(x, y);
            let own = source.at(fx, fy);
            let colour = mix(own, soft.near(fx, fy), self.rubbed);
            let tone = levels.light(light(colour));
            // How hard the stick is pressed on.
            let want = match (stick, self.dark_ground) {
                (Some(_), false) => smooth(0.02, 1.0, 1.0 - tone) * (0.5 + 0.5 * near),
                (Some(_), true) => smooth(0.1, 0.95, tone),
                (None, false) => 0.62 + 0.38 * (1.0 - tone),
                (None, true) => {
                    // Chalk draws outlines and colour; what is pale and plain is left to the board.
                    let [r, g, b] = colour;
                    let chroma = (r.max(g).max(b) - r.min(g).min(b)) / 255.0;
                    (0.34 + 0.66 * tone) * (0.3 + 0.7 * near) * (0.32 + 0.68 * smooth(0.02, 0.3, chroma))
                }
            };
            let mut stroke = first(fx, fy);
            if let Some(second) = &second {
                stroke = stroke.max(second(fx, fy) - 0.25 + want * 0.3);
            }
            let rough = 0.5 + 0.5 * (stroke * self.streak + speck * self.tooth + press * 0.12);
            let laid = smooth(-0.26, 0.3, want * self.cover * 1.15 - rough);
            let laid = laid + (want * self.cover - laid) * self.rubbed * 0.6;
            let base = if self.under { own } else { ground };
            let base = base.map(|value| value + speck * 4.0 + press * 2.0);
            let pigment = stick.unwrap_or_else(|| saturated(colour, self.saturation));
            let mut out = mix(base, pigment, laid.clamp(0.0, 1.0));
            if let Some(lines) = &lines {
                let line = ((lines.values[source.index(fx, fy)] - 0.12 - 0.1 * press) * 4.4).clamp(0.0, 1.0);
                let line = line * (1.0 - self.tooth * 0.8 * (speck * 1.4 + 0.1).clamp(0.0, 1.0));
                out = mix(out, ink, line * self.line.2);
            }
            out
        });
        if let Some(after) = self.after {
            after(canvas, seed.child("after"), about);
        }
    }
}
