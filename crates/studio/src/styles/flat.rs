//! Flat shapes: printed inks one after another, cut and layered papers, cloth cut-outs, stencils.

use super::about::About;
use super::raster::{Plane, blotches, each_pixel, edges};
use super::shade::{Colours, Levels, Palette, Source, light, mix, of, slot, smooth, specks, streaks, sway};
use super::strokes::saturated;
use super::table::Pipeline;
use crate::canvas::Canvas;
use crate::numbers::floor;
use crate::random::Seed;

/// What flat shapes are made of.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Stuff {
    /// Even colour.
    Smooth,
    /// Ink that is patchy, the wood's grain in it.
    Wood,
    /// Ink with small gouged strokes left in light fields.
    Lino,
    /// Paper with its own fibres.
    Paper,
    /// Felted wool.
    Felt,
    /// Ink squeezed or stamped unevenly.
    Patchy,
    /// Woven cloth.
    Cloth,
}

/// A picture in flat shapes.
pub(super) struct Flat {
    /// The colours that there are; none for the picture's own in `tones` steps.
    pub palette: &'static [u32],
    pub own: f32,
    /// How much hue counts against lightness in choosing a colour.
    pub hue: f32,
    pub tones: f32,
    pub saturation: f32,
    /// How coarsely shapes are cut, in units.
    pub cut: f32,
    pub stray: f32,
    pub stuff: Stuff,
    /// How deep the shadow of one layer on the next is, in units; 0 for none.
    pub shadow: f32,
    /// Contours: colour, width in units, strength.
    pub line: (u32, f32, f32),
    /// How far the inks lie off each other, in units.
    pub off: f32,
    /// Paper left around, in units, and its colour.
    pub margin: (f32, u32),
    pub after: Option<fn(&mut Canvas, Seed, &About)>,
}

/// Plain flat shapes, from which others differ.
pub(super) const SHAPES: Flat = Flat {
    palette: &[],
    own: 0.0,
    hue: 1.6,
    tones: 5.0,
    saturation: 1.15,
    cut: 2.0,
    stray: 0.0,
    stuff: Stuff::Smooth,
    shadow: 0.0,
    line: (0x1b1b1f, 3.0, 0.0),
    off: 0.0,
    margin: (0.0, 0xffffff),
    after: None,
};

impl Pipeline for Flat {
    fn limits(&self) -> f32 {
        if self.palette.len() > 2 { 0.6 } else { 0.0 }
    }

    fn apply(&self, canvas: &mut Canvas, seed: Seed, about: &About) {
        let scale = canvas.scale;
        let source = Source::new(canvas);
        let shapes = Colours::new(canvas, self.cut);
        let shapes = if self.cut > 2.5 { shapes.blurred(1, 2) } else { shapes };
        // A few inks share the whole range of tones between them.
        let levels = (!self.palette.is_empty() && self.palette.len() < 9).then(|| Levels::of(&shapes.lights()));
        let palette = Palette::new(self.palette);
        let table = if self.palette.is_empty() { Vec::new() } else { palette.table(self.hue) };
        let relief = (self.shadow > 0.0).then(|| {
            let high = self.heights(&shapes, &palette, &table, levels);
            self.relief(&high, self.shadow * scale / shapes.step)
        });
        let lines = (self.line.2 > 0.0).then(|| edges(canvas, (scale * self.line.1 * 0.5).round() as usize));
        let stray = sway(canvas, seed.child("stray"), self.stray, 30.0);
        let texture = Texture::new(self.stuff, canvas, seed);
        let (ink, bare) = (of(self.line.0), of(self.margin.1));
        let (w, h, off) = (source.width as f32, source.height as f32, self.off * scale);
        let mut slow = (0.0, 0.0);
        each_pixel(canvas, |x, y, _| {
            if x & 3 == 0 {
                slow = stray(x, y);
            }
            let (fx, fy) = (x as f32 + 0.5 + slow.0, y as f32 + 0.5 + slow.1);
            let colour = if self.cut > 2.5 { shapes.at(fx, fy) } else { source.at(fx, fy) };
            let mut out = self.settled(colour, &palette, &table, levels);
            if off > 0.0 {
                // The second printing slipped aside: only what it darkens shows.
                let other = self.settled(source.at(fx - off, fy - off * 0.7), &palette, &table, levels);
                out = [0, 1, 2].map(|at: usize| out[at].min(out[at] * 0.35 + other[at] * 0.65));
            }
            out = texture.over(out, x, y);
            if let Some(relief) = &relief {
                let by = relief.at(fx / shapes.step - 0.5, fy / shapes.step - 0.5);
                out = out.map(|value| value * by);
            }
            if let Some(lines) = &lines {
                let at = source.index(fx - off, fy - off * 0.6);
                let line = ((lines.values[at] - 0.13) * 5.0).clamp(0.0, 1.0);
                out = mix(out, ink, line * self.line.2);
            }
            if self.margin.0 > 0.0 {
                let rim = (x as f32).min(w - x as f32).min(y as f32).min(h - y as f32) / scale;
                out = mix(bare, out, smooth(-0.6, 0.6, rim - self.margin.0 + slow.0 * 0.6));
            }
            out
        });
        if let Some(after) = self.after {
            after(canvas, seed.child("after"), about);
        }
    }
}

impl Flat {
    fn settled(&self, colour: [f32; 3], palette: &Palette, table: &[u8], levels: Option<Levels>) -> [f32; 3] {
        let colour = saturated(levels.map_or(colour, |levels| levels.colour(colour)), self.saturation);
        match table.get(slot(colour)) {
            Some(number) => mix(palette.colours[usize::from(*number)], colour, self.own),
            None if self.tones > 0.0 => {
                let now = light(colour).max(0.02);
                let by = 1.0 + ((floor(now * self.tones) + 0.6) / self.tones / now - 1.0).clamp(-0.5, 0.6);
                colour.map(|value| value * by)
            }
            None => colour,
        }
    }

    /// How high each layer lies: darker ones nearer.
    fn heights(&self, shapes: &Colours, palette: &Palette, table: &[u8], levels: Option<Levels>) -> Plane {
        let mut high = Plane::new(shapes.parts[0].width, shapes.parts[0].height);
        for (at, value) in high.values.iter_mut().enumerate() {
            let colour = [0, 1, 2].map(|part: usize| shapes.parts[part].values[at]);
            let flat = self.settled(colour, palette, table, levels);
            let chroma = flat[0].max(flat[1]).max(flat[2]) - flat[0].min(flat[1]).min(flat[2]);
            *value = 1.0 - light(flat) + chroma / 900.0;
        }
        high
    }

    /// How bright light from the upper left makes each cell: layers throw their shadow `far` cells aside.
    fn relief(&self, high: &Plane, far: f32) -> Plane {
        let mut wide = high.clone();
        wide.blur(((self.shadow * 0.35 / self.cut) as usize).max(1), 2);
        let mut relief = Plane::new(high.width, high.height);
        for (y, row) in relief.values.chunks_exact_mut(high.width).enumerate() {
            let gy = y as f32;
            for (x, by) in row.iter_mut().enumerate() {
                let (gx, here) = (x as f32, high.values[y * high.width + x]);
                let above = (wide.at(gx - far * 0.55, gy - far * 0.8) - here).max(0.0);
                let lit = (here - high.at(gx - 1.0, gy - 1.2)).clamp(-0.2, 0.3);
                *by = 1.0 - 0.62 * smooth(0.02, 0.4, above) + lit * 0.5;
            }
        }
        relief
    }
}

/// The look of what shapes are made of.
struct Texture {
    stuff: Stuff,
    grain: Box<dyn Fn(usize, usize) -> f32>,
    streak: Box<dyn Fn(f32, f32) -> f32>,
    cloud: Box<dyn Fn(usize, usize) -> f32>,
}

impl Texture {
    fn new(stuff: Stuff, canvas: &Canvas, seed: Seed) -> Self {
        let (angle, long, thin) = match stuff {
            Stuff::Wood => (0.02, 90.0, 3.2),
            Stuff::Lino => (0.5, 26.0, 4.4),
            Stuff::Felt => (0.9, 12.0, 1.6),
            Stuff::Cloth => (0.0, 3.0, 3.0),
            _ => (1.1, 18.0, 2.2),
        };
        Self {
            stuff,
            grain: Box::new(specks(canvas, 1.2)),
            streak: Box::new(streaks(canvas, angle, long, thin)),
            cloud: Box::new(blotches(canvas, seed.child("stuff"), 70.0)),
        }
    }

    fn over(&self, colour: [f32; 3], x: usize, y: usize) -> [f32; 3] {
        let (fx, fy) = (x as f32, y as f32);
        let speck = || (self.grain)(x, y);
        match self.stuff {
            Stuff::Smooth => colour,
            Stuff::Paper => {
                let add = speck() * 7.0 + (self.streak)(fx, fy) * 3.5;
                colour.map(|value| value + add)
            }
            Stuff::Felt => {
                let add = (self.streak)(fx, fy) * 15.0 + speck() * 11.0;
                colour.map(|value| value + add)
            }
            Stuff::Cloth => {
                let add = (self.streak)(fx, fy) * 8.0 + speck() * 6.0;
                colour.map(|value| value + add)
            }
            Stuff::Wood => {
                let bend = (self.cloud)(x, y);
                let vein = (self.streak)(fx, fy + bend * 16.0);
                let share = (vein * 1.5 - 0.5).clamp(0.0, 1.0) * 0.42 + (speck() * 0.8 - 0.4).max(0.0) * 0.3;
                mix(colour, [242.0, 232.0, 208.0], share * (1.25 - light(colour)).min(1.0))
            }
            Stuff::Lino => {
                let chip = smooth(0.62, 0.75, (self.streak)(fx, fy) + (self.cloud)(x, y) * 0.12);
                let bright = light(colour);
                let share = chip * smooth(0.45, 0.8, bright);
                let out = colour.map(|value| value + speck() * 6.0);
                mix(out, colour.map(|value| value * 0.72), share)
            }
            Stuff::Patchy => {
                let thin = (speck() * 0.9 + (self.cloud)(x, y) * 0.55 - 0.45).clamp(0.0, 1.0);
                mix(colour, [246.0, 240.0, 226.0], thin * 0.7)
            }
        }
    }
}
