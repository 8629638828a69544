//! Thick paint, wax, thread and wool: layers of strokes that follow the picture's contours.

use super::about::{About, focus};
use super::raster::{Flow, edges};
use super::shade::{Colour, Colours, Levels, Palette, Source, light, mix, of, slot, specks, wide};
use super::strokes::{Dab, hash, layer, paint, saturated, unit};
use super::table::Pipeline;
use crate::canvas::Canvas;
use crate::random::Seed;

/// One layer of strokes, in units.
#[derive(Clone, Copy)]
pub(super) struct Coat {
    pub apart: f32,
    pub long: f32,
    pub thin: f32,
    /// The least contrast where it is laid; 0 for everywhere.
    pub detail: f32,
    pub alpha: f32,
}

/// A layer that lies everywhere.
pub(super) const fn coat(apart: f32, long: f32, thin: f32) -> Coat {
    Coat { apart, long, thin, detail: 0.0, alpha: 0.95 }
}

/// A layer for the details.
pub(super) const fn detail(apart: f32, long: f32, thin: f32) -> Coat {
    Coat { apart, long, thin, detail: 0.12, alpha: 0.92 }
}

/// A picture in strokes.
pub(super) struct Brush {
    pub coats: &'static [Coat],
    /// The ground that shows between strokes; `None` for the picture itself.
    pub ground: Option<u32>,
    pub bristle: f32,
    pub relief: f32,
    pub bend: f32,
    /// How loosely strokes follow contours, 0..1, and the way they run where nothing leads them.
    pub loose: f32,
    pub lean: f32,
    /// Strokes always lean this way, whatever the contours.
    pub straight: bool,
    pub saturation: f32,
    /// How much lighter, −1..1.
    pub lift: f32,
    /// How unlike neighbouring strokes are: in tone and in hue.
    pub jitter: (f32, f32),
    /// The colours that there are, and how much of its own a colour keeps.
    pub palette: (&'static [u32], f32),
    /// Dark contours over it all: colour, width in units, strength.
    pub line: (u32, f32, f32),
    /// How strongly the paper's tooth shows through, 0..1.
    pub tooth: f32,
    pub after: Option<fn(&mut Canvas, Seed, &About)>,
}

/// A plain oil painting, from which others differ.
pub(super) const OIL: Brush = Brush {
    coats: &[coat(24.0, 64.0, 28.0), coat(12.0, 40.0, 13.0), detail(5.5, 16.0, 5.0)],
    ground: None,
    bristle: 0.8,
    relief: 0.3,
    bend: 0.4,
    loose: 0.5,
    lean: 0.1,
    straight: false,
    saturation: 1.15,
    lift: 0.0,
    jitter: (14.0, 8.0),
    palette: (&[], 1.0),
    line: (0x1a1a1a, 4.0, 0.0),
    tooth: 0.0,
    after: None,
};

impl Pipeline for Brush {
    fn form(&self) -> f32 {
        0.9
    }

    fn limits(&self) -> f32 {
        if self.palette.0.is_empty() { 0.0 } else { 0.4 }
    }

    fn apply(&self, canvas: &mut Canvas, seed: Seed, about: &About) {
        let source = Source::new(canvas);
        let flow = Flow::new(canvas);
        let scale = canvas.scale;
        let contrast = edges(canvas, (scale * 3.0) as usize);
        let lines = (self.line.2 > 0.0).then(|| edges(canvas, (scale * self.line.1 * 0.5).round() as usize));
        let palette = Palette::new(self.palette.0);
        let table = if self.palette.0.is_empty() { Vec::new() } else { palette.table(1.5) };
        if let Some(ground) = self.ground {
            canvas.rect(0.0, 0.0, canvas.width + 1.0, canvas.height + 1.0, crate::colour::hex(ground));
        }
        let root = (seed.rng().unit() * 16_777_216.0) as u32;
        for (number, coat) in self.coats.iter().enumerate() {
            let last = coat.detail > 0.0;
            let dabs = layer(canvas, hash(root, number as u32, 3), (coat.apart * scale).max(1.5), |x, y, id| {
                let edge = contrast.values[source.index(x, y)];
                if edge < coat.detail {
                    return None;
                }
                let colour = source.at(x, y);
                let colour = match table.get(slot(colour)) {
                    Some(number) => mix(palette.colours[usize::from(*number)], colour, self.palette.1),
                    None => colour,
                };
                let shrink = if last { 1.0 } else { 1.0 - 0.45 * edge };
                let (along, sure) = flow.at(x, y);
                let loose = (unit(id, 3) - 0.5) * self.loose;
                let angle = if sure > 0.05 && !self.straight { along + loose * 0.5 } else { self.lean + loose };
                Some(Dab {
                    x,
                    y,
                    angle,
                    length: coat.long * scale * shrink * (0.75 + 0.5 * unit(id, 4)),
                    width: (coat.thin * scale * shrink * (0.8 + 0.4 * unit(id, 5))).max(1.2),
                    bend: (unit(id, 6) - 0.5) * self.bend,
                    colour: self.mixed(colour, id),
                    alpha: coat.alpha,
                    bristle: self.bristle,
                    relief: self.relief,
                    id,
                })
            });
            dabs.iter().for_each(|dab| paint(canvas, dab));
        }
        if lines.is_some() || self.tooth > 0.0 {
            let (ink, ground) = (of(self.line.0), of(self.ground.unwrap_or(0xfaf6ea)));
            let tooth = specks(canvas, 1.4);
            super::raster::each_pixel(canvas, |x, y, rgb| {
                let speck = tooth(x, y);
                let mut out = mix(wide(rgb), ground, (speck * 1.6 - 0.35).clamp(0.0, 1.0) * self.tooth);
                if let Some(lines) = &lines {
                    let line = ((lines.values[y * source.width + x] - 0.16 + speck * 0.08) * 4.5).clamp(0.0, 1.0);
                    out = mix(out, ink, line * self.line.2);
                }
                out
            });
        }
        if let Some(after) = self.after {
            after(canvas, seed.child("after"), about);
        }
    }
}

impl Brush {
    /// A colour as this brush puts it down.
    fn mixed(&self, colour: Colour, id: u32) -> Colour {
        let (tone, hue) = ((unit(id, 40) - 0.5) * 2.0 * self.jitter.0, (unit(id, 41) - 0.5) * 2.0 * self.jitter.1);
        let [r, g, b] = saturated(colour, self.saturation);
        let lift =
            self.lift * if self.lift > 0.0 { 255.0 * (1.0 - light([r, g, b])) } else { 255.0 * light([r, g, b]) };
        [r + lift + tone + hue, g + lift + tone - hue * 0.3, b + lift + tone - hue]
    }
}

/// Round dots of paint or ink, crowded together.
pub(super) struct Dots {
    /// Dots of each layer: how far apart, and how wide, in units.
    pub layers: &'static [(f32, f32)],
    pub ground: u32,
    /// One ink whose dots crowd where it is dark; `None` for dots in the picture's colours.
    pub ink: Option<u32>,
    pub saturation: f32,
    pub jitter: (f32, f32),
    pub palette: (&'static [u32], f32),
    /// How dark a place must be before a single ink shows there, and how quickly dots crowd.
    pub dark: (f32, f32),
    /// How transparent a dot is, 0..1.
    pub alpha: f32,
}

/// A Pointillist's dots, from which others differ.
pub(super) const POINTS: Dots = Dots {
    layers: &[(7.0, 9.0), (6.0, 7.5), (5.5, 6.5)],
    ground: 0xf2ead8,
    ink: None,
    saturation: 1.45,
    jitter: (16.0, 34.0),
    palette: (&[], 1.0),
    dark: (0.0, 1.0),
    alpha: 1.0,
};

impl Pipeline for Dots {
    fn form(&self) -> f32 {
        0.8
    }

    fn limits(&self) -> f32 {
        if self.palette.0.is_empty() { 0.0 } else { 0.4 }
    }

    fn apply(&self, canvas: &mut Canvas, seed: Seed, about: &About) {
        let source = Source::new(canvas);
        let scale = canvas.scale;
        let palette = Palette::new(self.palette.0);
        let table = if self.palette.0.is_empty() { Vec::new() } else { palette.table(1.5) };
        let levels = Levels::of(&Colours::new(canvas, 8.0).lights());
        canvas.rect(0.0, 0.0, canvas.width + 1.0, canvas.height + 1.0, crate::colour::hex(self.ground));
        let near = focus(canvas, about, 130.0);
        let root = (seed.rng().unit() * 16_777_216.0) as u32;
        for (number, (apart, across)) in self.layers.iter().enumerate() {
            let seed = hash(root, number as u32, 9);
            let dabs = layer(canvas, seed, (apart * scale).max(1.2), |x, y, id| {
                let colour = source.at(x, y);
                let mut width = across * scale * (0.8 + 0.4 * unit(id, 4));
                let colour = match (self.ink, table.get(slot(colour))) {
                    (Some(ink), _) => {
                        let tone = levels.light(light(colour));
                        let air = 0.45 + 0.55 * near(x as usize, y as usize);
                        let dark = ((1.0 - tone - self.dark.0) * self.dark.1 * air).clamp(0.0, 1.0);
                        if unit(id, 8) > dark {
                            return None;
                        }
                        width *= 0.75 + 0.4 * dark;
                        of(ink)
                    }
                    (None, Some(number)) => mix(palette.colours[usize::from(*number)], colour, self.palette.1),
                    (None, None) => colour,
                };
                Some(Dab {
                    x,
                    y,
                    angle: 0.0,
                    length: width,
                    width,
                    bend: 0.0,
                    colour,
                    alpha: self.alpha,
                    bristle: 0.0,
                    relief: 0.0,
                    id,
                })
            });
            for dab in dabs {
                let (tone, hue) =
                    ((unit(dab.id, 40) - 0.5) * 2.0 * self.jitter.0, (unit(dab.id, 41) - 0.5) * 2.0 * self.jitter.1);
                let [r, g, b] = saturated(dab.colour, self.saturation);
                let colour = if self.ink.is_some() {
                    dab.colour
                } else {
                    [r + tone + hue, g + tone - hue * 0.4, b + tone - hue]
                };
                disc(canvas, (dab.x, dab.y), dab.width / 2.0, colour, self.alpha);
            }
        }
    }
}

/// A disc with a smooth rim, in pixels.
pub(super) fn disc(canvas: &mut Canvas, (cx, cy): (f32, f32), radius: f32, colour: Colour, alpha: f32) {
    let (width, height) = (canvas.pixmap.width() as i32, canvas.pixmap.height() as i32);
    let reach = radius + 1.0;
    let (left, right) = (((cx - reach) as i32).max(0), ((cx + reach) as i32 + 1).min(width));
    let (top, bottom) = (((cy - reach) as i32).max(0), ((cy + reach) as i32 + 1).min(height));
    let (inner, outer) = ((radius - 0.5).max(0.0).powi(2), (radius + 0.5).powi(2));
    let data = canvas.pixmap.data_mut();
    for y in top..bottom {
        let dy = y as f32 + 0.5 - cy;
        for x in left..right {
            let dx = x as f32 + 0.5 - cx;
            let far = dx * dx + dy * dy;
            if far < outer {
                let cover = if far <= inner { alpha } else { (radius + 0.5 - far.sqrt()).min(1.0) * alpha };
                let pixel = &mut data[((y * width + x) * 4) as usize..][..3];
                for (byte, value) in pixel.iter_mut().zip(colour) {
                    *byte = (f32::from(*byte) + (value - f32::from(*byte)) * cover) as u8;
                }
            }
        }
    }
}
