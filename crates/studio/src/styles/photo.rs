//! Photographs: exposure, tone and colour of film and sensors, focus, bloom, grain and dark corners.

mod develop;

use super::about::{About, focus};
use super::raster::{Plane, each_pixel};
use super::shade::{Colours, Source, light, mix, of, smooth, specks};
use super::table::Pipeline;
use crate::canvas::Canvas;
use crate::random::Seed;
use develop::Developer;
pub(super) use develop::ramp;

/// What is sharp.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Focus {
    Everything,
    /// A level strip at this height, so high.
    Strip(f32, f32),
    /// What the picture is about.
    Subject,
    /// The middle, so far out.
    Middle(f32),
    Nothing,
}

/// How what is out of focus is smeared.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Smear {
    Round,
    Level,
    Upright,
    Outward,
}

/// A photograph.
pub(super) struct Photo {
    /// Light gathered, contrast, and how far blacks are lifted, 0..1.
    pub exposure: f32,
    pub contrast: f32,
    pub lift: f32,
    pub saturation: f32,
    /// Colours that darks and lights lean to, and how far.
    pub shadows: u32,
    pub lights: u32,
    pub tint: f32,
    /// Colours from dark to light that replace the picture's own; none for its own.
    pub ramp: &'static [u32],
    /// How bright leaves are to this film, and how dark the sky.
    pub leaves: f32,
    /// How much local contrast is raised.
    pub local: f32,
    /// How much lights glow: from which lightness, how strongly, how far in units.
    pub bloom: (f32, f32, f32),
    pub focus: Focus,
    /// How far out-of-focus parts are blurred, in units.
    pub blur: f32,
    pub smear: Smear,
    /// How much darker or lighter it is far from the subject, and how far the light reaches in units.
    pub pool: (f32, f32),
    pub vignette: f32,
    /// Grain: strength and size in units.
    pub grain: (f32, f32),
    /// How round things look in their light, 0..1.
    pub form: f32,
    pub after: Option<fn(&mut Canvas, Seed, &About)>,
}

/// A plain photograph, from which others differ.
pub(super) const PLAIN: Photo = Photo {
    exposure: 1.0,
    contrast: 1.0,
    lift: 0.0,
    saturation: 1.0,
    shadows: 0x808080,
    lights: 0x808080,
    tint: 0.0,
    ramp: &[],
    leaves: 0.0,
    local: 0.0,
    bloom: (1.0, 0.0, 0.0),
    focus: Focus::Everything,
    blur: 0.0,
    smear: Smear::Round,
    pool: (0.0, 200.0),
    vignette: 0.0,
    grain: (0.0, 1.2),
    form: 0.0,
    after: None,
};

/// Greys from black to white.
pub(super) const GREYS: &[u32] = &[0x0a0a0b, 0x3b3b3d, 0x7d7d7f, 0xc0c0c0, 0xfafafa];

impl Pipeline for Photo {
    fn form(&self) -> f32 {
        self.form
    }

    fn apply(&self, canvas: &mut Canvas, seed: Seed, about: &About) {
        let (w, h) = (canvas.pixmap.width() as f32, canvas.pixmap.height() as f32);
        let blurred = (self.blur > 0.0).then(|| self.smeared(canvas));
        let glow = (self.bloom.1 > 0.0).then(|| self.glow(canvas));
        let around = (self.local > 0.0).then(|| around(canvas));
        let near = focus(canvas, about, self.pool.1);
        let sharp = focus(canvas, about, 26.0);
        let developer = Developer::new(self);
        let grain = specks(canvas, self.grain.1);
        let shift = (seed.rng().unit() * 256.0) as usize;
        let mut slow = (1.0, 1.0, [1.0; 3], 0.5);
        each_pixel(canvas, |x, y, rgb| {
            let (fx, fy) = (x as f32 + 0.5, y as f32 + 0.5);
            if x & 3 == 0 {
                let dim = glow.as_ref().map_or([1.0; 3], |glow| glow.at(fx, fy).map(|part| 1.0 - part / 255.0));
                let around = around.as_ref().map_or(0.5, |(plane, step)| plane.at(fx / step - 0.5, fy / step - 0.5));
                let pool = if self.pool.0 == 0.0 { 1.0 } else { 1.0 + self.pool.0 * (1.0 - near(x, y)) };
                let (cx, cy) = (fx / w - 0.5, fy / h - 0.5);
                let corner = 1.0 - self.vignette * smooth(0.2, 0.75, (cx * cx + cy * cy).sqrt());
                slow = (self.sharpness(&sharp, x, y, w, h), pool * corner, dim, around);
            }
            let (sharpness, by, dim, around) = slow;
            let mut colour = rgb.map(f32::from);
            if let Some(blurred) = &blurred
                && sharpness < 0.999
            {
                colour = mix(blurred.at(fx, fy), colour, sharpness);
            }
            if self.local > 0.0 {
                let tone = light(colour);
                // Deep shadow is opened and bright cloud held, while what is near differs more.
                let held = around + (0.52 - around) * 0.5;
                let by = ((held + (tone - around) * (1.0 + self.local)) / tone.max(0.04)).clamp(0.55, 2.2);
                colour = colour.map(|value| value * by);
            }
            if self.bloom.1 > 0.0 {
                colour = [0, 1, 2].map(|at: usize| 255.0 - (255.0 - colour[at]) * dim[at]);
            }
            colour = developer.developed(colour);
            if self.grain.0 == 0.0 {
                return colour.map(|value| value * by);
            }
            let speck = grain(x + shift, y) * self.grain.0 * (1.0 - (light(colour) - 0.45).abs());
            colour.map(|value| value * by + speck)
        });
        if let Some(after) = self.after {
            after(canvas, seed.child("after"), about);
        }
    }
}

/// Lightness far around each place, and the pixels a cell.
fn around(canvas: &Canvas) -> (Plane, f32) {
    let colours = Colours::new(canvas, 8.0);
    let mut plane = colours.lights();
    plane.blur(7, 2);
    (plane, colours.step)
}

impl Photo {
    fn sharpness(&self, subject: &impl Fn(usize, usize) -> f32, x: usize, y: usize, w: f32, h: f32) -> f32 {
        let (u, v) = (x as f32 / w, y as f32 / h);
        match self.focus {
            Focus::Everything => 1.0,
            Focus::Nothing => 0.0,
            Focus::Strip(middle, high) => 1.0 - smooth(high * 0.5, high * 1.6, (v - middle).abs()),
            Focus::Subject => smooth(0.25, 0.7, subject(x, y)),
            Focus::Middle(reach) => 1.0 - smooth(reach * 0.4, reach, ((u - 0.5).powi(2) + (v - 0.5).powi(2)).sqrt()),
        }
    }

    /// The picture out of focus, on a coarse grid.
    fn smeared(&self, canvas: &Canvas) -> Colours {
        let units = (self.blur / 5.0).clamp(2.0, 8.0);
        let mut colours = Colours::new(canvas, units);
        let radius = ((self.blur / units) as usize).max(1);
        match self.smear {
            Smear::Round => colours = colours.blurred(radius, 2),
            Smear::Level => colours.parts.iter_mut().for_each(|plane| plane.streak(radius, true)),
            Smear::Upright => colours.parts.iter_mut().for_each(|plane| plane.streak(radius, false)),
            Smear::Outward => colours = outward(&colours, self.blur / 1000.0),
        }
        colours
    }

    /// The light that brights spill over their surroundings.
    fn glow(&self, canvas: &Canvas) -> Colours {
        let mut colours = Colours::new(canvas, 4.0);
        let (from, strength, far) = self.bloom;
        for at in 0..colours.parts[0].values.len() {
            let colour = [0, 1, 2].map(|part: usize| colours.parts[part].values[at]);
            let by = smooth(from, from + 0.25, light(colour)) * strength;
            for (part, colour) in colours.parts.iter_mut().zip(colour) {
                part.values[at] = colour * by;
            }
        }
        colours.blurred(((far / 4.0) as usize).max(1), 2)
    }
}

/// Colours drawn out from the middle.
fn outward(colours: &Colours, far: f32) -> Colours {
    let (w, h) = (colours.parts[0].width, colours.parts[0].height);
    let mut out = Colours { parts: [Plane::new(w, h), Plane::new(w, h), Plane::new(w, h)], step: colours.step };
    let (cx, cy) = (w as f32 / 2.0, h as f32 / 2.0);
    for y in 0..h {
        for x in 0..w {
            let mut sum = [0.0; 3];
            for step in 0..14 {
                let by = 1.0 - far * 5.0 * step as f32 / 14.0;
                let (sx, sy) = (cx + (x as f32 - cx) * by, cy + (y as f32 - cy) * by);
                let part = colours.cell(sx as usize, sy as usize);
                sum = [sum[0] + part[0], sum[1] + part[1], sum[2] + part[2]];
            }
            for (part, sum) in out.parts.iter_mut().zip(sum) {
                part.values[y * w + x] = sum / 14.0;
            }
        }
    }
    out
}

/// Things as shapes of light: their outlines are what is seen.
pub(super) struct Shape {
    /// Colours of the ground from top to bottom; none for the picture itself.
    pub ground: &'static [u32],
    /// How much of the picture shows in the ground, 0..1, and how light it must be.
    pub scene: f32,
    /// Colours of things from dark to light.
    pub inside: &'static [u32],
    /// How much of its own colour a thing keeps.
    pub own: f32,
    /// A line along outlines: colour, width in units, how far it glows.
    pub rim: (u32, f32, f32),
    pub grain: f32,
    pub after: Option<fn(&mut Canvas, Seed, &About)>,
}

impl Pipeline for Shape {
    fn apply(&self, canvas: &mut Canvas, seed: Seed, about: &About) {
        let shape = about.shape(canvas);
        let glow = (self.rim.1 > 0.0).then(|| shape.rim(self.rim.1, canvas.scale));
        let wide = (self.rim.2 > 0.0).then(|| shape.rim(self.rim.2, canvas.scale));
        let (ground, inside, line) = (ramp(self.ground), ramp(self.inside), of(self.rim.0));
        let source = Source::new(canvas);
        let h = source.height as f32;
        let grain = specks(canvas, 1.3);
        each_pixel(canvas, |x, y, rgb| {
            let own = rgb.map(f32::from);
            let tone = light(own);
            let base = if ground.is_empty() {
                own
            } else {
                let sky = ground[((y as f32 / h) * 255.0) as usize & 255];
                mix(sky, sky.map(|value| value * (0.35 + tone * 1.1)), self.scene)
            };
            let thing = mix(inside[(tone * 255.0) as usize & 255], own, self.own);
            let on = shape.at(x, y);
            let mut out = mix(base, thing, on);
            if let Some(glow) = &glow {
                out = mix(out, line, glow(x, y));
            }
            if let Some(wide) = &wide {
                let by = wide(x, y) * 0.8;
                out = [0, 1, 2].map(|at: usize| 255.0 - (255.0 - out[at]) * (1.0 - line[at] / 255.0 * by));
            }
            let speck = grain(x, y) * self.grain;
            out.map(|value| value + speck)
        });
        if let Some(after) = self.after {
            after(canvas, seed.child("after"), about);
        }
    }
}
