//! Drawings in line: contours in ink on paper, with tone from hatching, printed dots or solid black, and flat tints.

use super::about::{About, focus};
use super::raster::{Plane, blotches, each_pixel, edges};
use super::shade::{Colour, Colours, Levels, Palette, Source, light, mix, of, slot, smooth, specks, sway};
use super::strokes::saturated;
use super::table::Pipeline;
use crate::canvas::Canvas;
use crate::numbers::{floor, fract, round};
use crate::random::Seed;

/// How darkness is shown.
#[derive(Clone, Copy)]
pub(super) enum Tone {
    Bare,
    /// Parallel strokes so many units apart, one set after another at these angles; the share by which they bend.
    Hatch(f32, &'static [f32], f32),
    /// Printed dots so many units apart.
    Dots(f32),
    /// Flat greys, this many steps.
    Greys(f32),
}

/// What lies under the ink.
#[derive(Clone, Copy)]
pub(super) enum Fill {
    Paper,
    /// The picture's own colours.
    Own,
    /// The nearest of these inks, and how much of its own a colour keeps.
    Inks(&'static [u32], f32),
    /// Each colour in this many tones, this much more saturated.
    Tones(f32, f32),
    /// Primary dots so many units apart.
    Primaries(f32),
}

/// A drawing in line.
pub(super) struct Ink {
    pub paper: u32,
    pub ink: u32,
    /// How wide contours are, in units; 0 for none.
    pub line: f32,
    /// How faint a change of colour is still drawn, 0..1.
    pub keen: f32,
    /// How far the hand strays, in units.
    pub stray: f32,
    /// How unevenly the pen presses, 0..1.
    pub press: f32,
    /// The lightness below which all is black.
    pub black: f32,
    pub tone: Tone,
    pub fill: Fill,
    /// How far colour lies off its line, in units.
    pub off: f32,
    /// How strongly the paper's tooth shows, 0..1.
    pub tooth: f32,
    /// How light the open ground is kept, away from what the picture is about, 0..1.
    pub air: f32,
    /// White lines and strokes that make light, out of the dark.
    pub negative: bool,
    /// How much of the picture's colour lines take on, 0..1.
    pub tinted: f32,
    /// Another ink for the tone.
    pub shade: Option<u32>,
    /// What is drawn over it in the end.
    pub after: Option<fn(&mut Canvas, Seed, &About)>,
}

/// A plain pen drawing, from which others differ.
pub(super) const PEN: Ink = Ink {
    paper: 0xfdfcf8,
    ink: 0x17161a,
    line: 3.0,
    keen: 0.12,
    stray: 0.0,
    press: 0.0,
    black: -1.0,
    tone: Tone::Bare,
    fill: Fill::Paper,
    off: 0.0,
    tooth: 0.15,
    air: 0.5,
    negative: false,
    tinted: 0.0,
    shade: None,
    after: None,
};

/// White lines cut out of black, from which others differ.
pub(super) const CUT: Ink = Ink { paper: 0x111113, ink: 0xf6f3ea, negative: true, ..PEN };

impl Pipeline for Ink {
    fn form(&self) -> f32 {
        match (self.fill, self.tone) {
            (Fill::Tones(..), _) => 0.9,
            (_, Tone::Hatch(..) | Tone::Dots(_) | Tone::Greys(_)) => 0.7,
            _ => 0.0,
        }
    }

    fn limits(&self) -> f32 {
        if matches!(self.fill, Fill::Inks(..)) { 0.1 } else { 0.0 }
    }

    fn apply(&self, canvas: &mut Canvas, seed: Seed, about: &About) {
        let scale = canvas.scale;
        let source = Source::new(canvas);
        let lines = edges(canvas, (scale * self.line * 0.5).round() as usize);
        let tones = Colours::new(canvas, 2.0).blurred(1, 1);
        let mut lights = tones.lights();
        let levels = Levels::of(&lights);
        lights.values.iter_mut().for_each(|tone| *tone = levels.light(*tone));
        let near = focus(canvas, about, 130.0);
        let fill = Filler::new(self.fill, canvas);
        let (paper, ink, shade) = (of(self.paper), of(self.ink), of(self.shade.unwrap_or(self.ink)));
        let strokes = Strokes::new(self.tone, canvas, seed);
        let (stray, press) =
            (sway(canvas, seed.child("stray"), self.stray, 46.0), blotches(canvas, seed.child("press"), 70.0));
        let grain = specks(canvas, 1.2);
        let mut slow = ((0.0, 0.0), 0.0, 1.0);
        let off = self.off * scale;
        // Whether it matters how light a place is.
        let toned = self.black > -0.03 || !matches!(self.tone, Tone::Bare);
        each_pixel(canvas, |x, y, _| {
            if x & 3 == 0 {
                slow = (stray(x, y), press(x, y), near(x, y));
            }
            let ((dx, dy), press, near) = slow;
            let (fx, fy) = (x as f32 + dx, y as f32 + dy);
            let speck = grain(x, y);
            let ground = match self.fill {
                Fill::Paper => paper,
                _ => fill.colour(source.at(fx + off, fy + off * 0.6), x as f32, y as f32, paper),
            };
            let ground = ground.map(|value| value + speck * self.tooth * 22.0);
            let bright = if toned { lights.at(fx / tones.step - 0.5, fy / tones.step - 0.5) } else { 1.0 };
            let ground = match self.tone {
                Tone::Bare => ground,
                _ => {
                    let air = self.air * (1.0 - near);
                    let deep = if self.negative { bright * bright } else { 1.0 - bright };
                    let at = (x as f32 + dx * 0.4, y as f32 + dy * 0.4);
                    mix(ground, shade, strokes.cover(deep * (1.0 - air), at, press))
                }
            };
            let mut cover = 0.0_f32;
            if self.line > 0.0 {
                let edge = lines.values[source.index(fx, fy)] - self.keen - self.press * (press * 0.16 + speck * 0.07);
                cover = cover.max((edge * 5.0).clamp(0.0, 1.0));
            }
            if bright < self.black + 0.03 && near > 0.3 {
                cover =
                    cover.max(1.0 - smooth(self.black - 0.03, self.black + 0.03, bright + speck * self.press * 0.05));
            }
            if cover == 0.0 {
                return ground;
            }
            let ink = mix(ink, ground.map(|value| value * 0.4), self.tinted);
            mix(ground, ink, cover * (1.0 - 0.12 * self.press * (speck + 1.0).min(1.0)))
        });
        if let Some(after) = self.after {
            after(canvas, seed.child("after"), about);
        }
    }
}

/// Tone laid on by strokes or dots.
struct Strokes {
    tone: Tone,
    scale: f32,
    turns: Vec<(f32, f32)>,
    bend: Option<Plane>,
    step: f32,
}

impl Strokes {
    fn new(tone: Tone, canvas: &Canvas, seed: Seed) -> Self {
        let angles: &[f32] = match tone {
            Tone::Hatch(_, angles, _) => angles,
            _ => &[0.78],
        };
        let step = (canvas.scale * 40.0).max(1.0);
        let bend = matches!(tone, Tone::Hatch(_, _, wave) if wave > 0.0).then(|| {
            let (w, h) = (canvas.pixmap.width() as f32 / step, canvas.pixmap.height() as f32 / step);
            let mut plane = Plane::new(w as usize + 3, h as usize + 3);
            let mut rng = seed.child("bend").rng();
            plane.values.iter_mut().for_each(|value| *value = rng.between(-1.0, 1.0));
            plane.blur(1, 1);
            plane
        });
        Self { tone, scale: canvas.scale, turns: angles.iter().map(|angle| angle.sin_cos()).collect(), bend, step }
    }

    /// How much ink covers a pixel of this darkness.
    fn cover(&self, dark: f32, (x, y): (f32, f32), press: f32) -> f32 {
        match self.tone {
            Tone::Bare => 0.0,
            Tone::Greys(steps) => round(dark * steps - 0.35).max(0.0) / steps,
            Tone::Hatch(pitch, angles, wave) => {
                let bend = self.bend.as_ref().map_or(0.0, |plane| plane.at(x / self.step, y / self.step)) * wave;
                let (pitch, sets) = (pitch * self.scale, angles.len() as f32);
                let mut cover = 0.0_f32;
                for (number, (sin, cos)) in self.turns.iter().enumerate() {
                    let deep = (dark - 0.14) * (sets + 0.4) * 1.4 - number as f32 * 0.95;
                    if deep <= 0.0 {
                        break;
                    }
                    let along = (y * cos - x * sin) / pitch + bend + number as f32 * 0.37;
                    let aside = (fract(along) - 0.5).abs() * pitch;
                    let thick = pitch * (0.07 + 0.2 * deep.min(1.0)) * (1.0 + press * 0.25);
                    cover = cover.max((thick - aside + 0.5).clamp(0.0, 1.0) * (0.55 + deep).min(1.0));
                }
                cover
            }
            Tone::Dots(pitch) => dot(self.turns[0], pitch * self.scale, x, y, smooth(0.14, 0.95, dark)),
        }
    }
}

/// How much of a pixel a printed dot covers, where this share of the paper is to be covered.
pub(super) fn dot((sin, cos): (f32, f32), pitch: f32, x: f32, y: f32, share: f32) -> f32 {
    let (u, v) = ((x * cos + y * sin) / pitch, (y * cos - x * sin) / pitch);
    let (u, v) = (fract(u) - 0.5, fract(v) - 0.5);
    let far = (u * u + v * v).sqrt() * pitch;
    let radius = share.sqrt() * 0.66 * pitch;
    (radius - far + 0.5).clamp(0.0, 1.0) * (share * 12.0).min(1.0)
}

/// Colour under the ink.
struct Filler {
    fill: Fill,
    scale: f32,
    palette: Palette,
    table: Vec<u8>,
}

impl Filler {
    fn new(fill: Fill, canvas: &Canvas) -> Self {
        let palette = Palette::new(if let Fill::Inks(inks, _) = fill { inks } else { &[] });
        let table = if palette.colours.is_empty() { Vec::new() } else { palette.table(1.6) };
        Self { fill, scale: canvas.scale, palette, table }
    }

    fn colour(&self, colour: Colour, x: f32, y: f32, paper: Colour) -> Colour {
        match self.fill {
            Fill::Paper => paper,
            Fill::Own => colour,
            Fill::Inks(_, own) => mix(self.palette.colours[usize::from(self.table[slot(colour)])], colour, own),
            Fill::Tones(steps, saturation) => {
                let now = light(colour).max(0.02);
                let then = (floor(now * steps) + 0.62) / steps;
                let by = 1.0 + (then / now - 1.0).clamp(-0.6, 0.8);
                saturated(colour.map(|value| value * by), saturation)
            }
            Fill::Primaries(pitch) => {
                let mut out = paper;
                let inks = [[0.0, 166.0, 214.0], [228.0, 40.0, 60.0], [255.0, 222.0, 20.0]];
                let screens = [(0.259, 0.966), (0.966, 0.259), (0.0, 1.0)];
                let loud = saturated(colour, 1.7);
                for ((part, ink), screen) in inks.into_iter().enumerate().zip(screens) {
                    let share = (1.0 - loud[part] / 255.0).clamp(0.0, 1.0);
                    // Old presses knew a few strengths only.
                    let share = if share > 0.72 { 1.0 } else { round(share * 3.0 - 0.2).max(0.0) / 3.4 };
                    let cover = match share {
                        0.0 => continue,
                        1.0.. => 1.0,
                        _ => dot(screen, pitch * self.scale, x, y, share),
                    };
                    out = [0, 1, 2].map(|at: usize| out[at] * (1.0 - cover + cover * ink[at] / 255.0));
                }
                out
            }
        }
    }
}
