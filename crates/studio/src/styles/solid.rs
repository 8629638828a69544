//! Things in the round: clay, wool, wood, inflated plastic; shapes swell between their contours and catch the light.

use super::about::{About, focus};
use super::raster::{Plane, blotches, each_pixel};
use super::shade::{Colours, Source, mix, of, smooth, specks, streaks, sway};
use super::strokes::saturated;
use super::table::Pipeline;
use crate::canvas::Canvas;
use crate::random::Seed;

/// Things in the round.
pub(super) struct Solid {
    /// How far shapes are rounded, in units, and how high they swell.
    pub round: f32,
    pub swell: f32,
    /// How glossy, 0..1, and how small a highlight is.
    pub gloss: (f32, f32),
    pub saturation: f32,
    /// How much lighter and paler colours get.
    pub pale: f32,
    /// How far details are melted together, in units.
    pub melt: f32,
    /// Dents and thumbprints, 0..1.
    pub dents: f32,
    /// Fibres: strength, and how fuzzy contours get, in units.
    pub fibre: (f32, f32),
    /// Wood's veins, 0..1.
    pub veins: f32,
    /// The light's colour, and how dim it is far from what the picture is about.
    pub lamp: (u32, f32),
    /// How out of focus the far parts are, 0..1.
    pub shallow: f32,
    pub after: Option<fn(&mut Canvas, Seed, &About)>,
}

/// Smooth matt material, from which others differ.
pub(super) const MATT: Solid = Solid {
    round: 9.0,
    swell: 1.0,
    gloss: (0.15, 6.0),
    saturation: 1.1,
    pale: 0.0,
    melt: 0.0,
    dents: 0.0,
    fibre: (0.0, 0.0),
    veins: 0.0,
    lamp: (0xffffff, 0.0),
    shallow: 0.0,
    after: None,
};

impl Pipeline for Solid {
    fn apply(&self, canvas: &mut Canvas, seed: Seed, about: &About) {
        let scale = canvas.scale;
        let source = Source::new(canvas);
        let soft = Colours::new(canvas, 2.0);
        let (slope, step) = (self.facing(&self.heights(canvas, &soft, seed)), soft.step);
        let melted = soft.blurred(((self.melt / 2.0).round() as usize).max(1), 2);
        let near = focus(canvas, about, 260.0);
        let grain = specks(canvas, 1.1);
        let fuzz = sway(canvas, seed.child("fuzz"), self.fibre.1, 9.0);
        let fibres = (streaks(canvas, 0.7, 15.0, 1.5), streaks(canvas, 2.2, 13.0, 1.5));
        let vein = streaks(canvas, 1.45, 120.0, 5.0);
        let bend = blotches(canvas, seed.child("bend"), 120.0);
        let lamp = of(self.lamp.0).map(|value| value / 255.0);
        let mut slow = (0.0, 1.0);
        let mut moved = (0.0, 0.0);
        each_pixel(canvas, |x, y, _| {
            if x & 3 == 0 {
                slow = (bend(x, y), near(x, y));
            }
            if x & 1 == 0 {
                moved = fuzz(x, y);
            }
            let (bend, near) = slow;
            let speck = grain(x, y);
            let (fx, fy) = (x as f32 + 0.5 + moved.0 + speck * self.fibre.1 * scale * 0.6, y as f32 + 0.5 + moved.1);
            let sharp = source.at(fx, fy);
            let colour = if self.melt > 0.0 {
                let other = melted.at(fx, fy);
                mix(sharp, other, 0.35 + self.shallow * (1.0 - near) * 0.65)
            } else if self.shallow > 0.0 {
                mix(sharp, melted.at(fx, fy), self.shallow * (1.0 - near))
            } else {
                sharp
            };
            let mut colour = saturated(colour, self.saturation);
            colour = mix(colour, [255.0, 250.0, 246.0], self.pale);
            let facing = slope.at(fx / step - 0.5, fy / step - 0.5);
            let mut by = 1.0 + facing.clamp(-0.42, 0.3);
            if self.fibre.0 > 0.0 {
                by += (fibres.0(fx, fy).max(fibres.1(fx, fy)) * 0.13 + speck * 0.06) * self.fibre.0;
            }
            if self.veins > 0.0 {
                by += self.veins * 0.16 * vein(fx + bend * 22.0 * scale, fy);
            }
            by *= 1.0 - self.lamp.1 * (1.0 - near) * 0.75;
            let shine = if facing > 0.08 && self.gloss.0 > 0.0 {
                smooth(0.08, 0.3, facing) * smooth(0.02, 0.0, (facing - 0.24).abs() / self.gloss.1) * self.gloss.0
            } else {
                0.0
            };
            [0, 1, 2].map(|at: usize| colour[at] * by * lamp[at] + shine * 150.0)
        });
        if let Some(after) = self.after {
            after(canvas, seed.child("after"), about);
        }
    }
}

impl Solid {
    /// How far each cell of a surface faces the light from the upper left.
    fn facing(&self, high: &Plane) -> Plane {
        let mut slope = Plane::new(high.width, high.height);
        for (y, row) in slope.values.chunks_exact_mut(high.width).enumerate() {
            let (here, below) = (high.row(y), high.row(y + 1));
            for (x, slope) in row.iter_mut().enumerate() {
                let (nx, ny) = (here[x] - here[(x + 1).min(high.width - 1)], here[x] - below[x]);
                *slope = (-nx * 0.6 - ny * 0.8) * self.swell;
            }
        }
        slope
    }

    /// How high the surface lies: low along contours, high between them.
    fn heights(&self, canvas: &Canvas, colours: &Colours, seed: Seed) -> Plane {
        let (w, h) = (colours.parts[0].width, colours.parts[0].height);
        let mut high = Plane::new(w, h);
        for y in 0..h {
            for x in 0..w {
                let (here, right, below) = (colours.cell(x, y), colours.cell(x + 1, y), colours.cell(x, y + 1));
                let change: f32 = (0..3).map(|at| (here[at] - right[at]).abs() + (here[at] - below[at]).abs()).sum();
                high.values[y * w + x] = -(change / 160.0).min(1.0);
            }
        }
        let radius = (self.round / 4.0).max(1.0) as usize;
        let mut wide = high.clone();
        wide.blur(radius, 2);
        high.blur(1, 1);
        let dents = (blotches(canvas, seed.child("dents"), 34.0), blotches(canvas, seed.child("small"), 15.0));
        let thumb = blotches(canvas, seed.child("thumb"), 80.0);
        let step = colours.step;
        for y in 0..h {
            for x in 0..w {
                let at = y * w + x;
                let mut value = wide.values[at] * self.round * 0.42 + high.values[at] * 0.5;
                if self.dents > 0.0 {
                    let (px, py) = ((x as f32 * step) as usize, (y as f32 * step) as usize);
                    value += (dents.0(px, py) * 0.75 + dents.1(px, py) * 0.35) * self.dents;
                    // Ridges of a thumb, here and there.
                    let place = thumb(px, py);
                    if place > 0.3 {
                        let (ux, uy) = (px as f32 / canvas.scale, py as f32 / canvas.scale);
                        let ring = ((ux * 0.3 + place * 60.0).sin() * 6.0 + uy).rem_euclid(7.0) / 7.0;
                        value += (ring - 0.5).abs() * 0.5 * self.dents * smooth(0.3, 0.5, place);
                    }
                }
                high.values[at] = value;
            }
        }
        high
    }
}
