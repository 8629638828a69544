//! Text under a style: after the pipeline, letters get their contrast back.

use super::raster::Plane;
use super::shade::{Colour, light, mix};
use crate::canvas::Canvas;
use pairloom_model::views::Region;

/// The letters of a picture before a style changes it.
pub(super) struct Words {
    fields: Vec<Field>,
}

/// The letters in one box.
struct Field {
    x: usize,
    y: usize,
    /// How much of each pixel letters cover.
    cover: Plane,
    /// The same, grown a little: the letters and the ground close around them.
    halo: Plane,
    /// How light letters are against their ground, −1..1.
    contrast: f32,
    ink: Colour,
}

/// The least contrast in lightness between letters and their ground after a style.
const LEAST: f32 = 0.42;

impl Words {
    pub(super) fn new(canvas: &Canvas, boxes: &[Region]) -> Self {
        Self { fields: boxes.iter().filter_map(|region| Field::new(canvas, region)).collect() }
    }

    pub(super) fn restore(&self, canvas: &mut Canvas) {
        self.fields.iter().for_each(|field| field.restore(canvas));
    }
}

impl Field {
    fn new(canvas: &Canvas, region: &Region) -> Option<Self> {
        let (width, height) = (canvas.pixmap.width() as usize, canvas.pixmap.height() as usize);
        let (x, y) = (region.x as usize, region.y as usize);
        let (w, h) =
            ((region.width as usize).min(width.checked_sub(x)?), (region.height as usize).min(height.checked_sub(y)?));
        if w < 2 || h < 2 {
            return None;
        }
        let pixel = |column: usize, row: usize| read(canvas, width, x + column, y + row);
        let mut tones = Plane::new(w, h);
        for row in 0..h {
            for column in 0..w {
                tones.values[row * w + column] = light(pixel(column, row));
            }
        }
        let limit = parting(&tones.values)?;
        let bright = tones.values.iter().filter(|tone| **tone > limit).count();
        // Letters cover less than their ground does.
        let light_letters = bright * 2 < tones.values.len();
        let mean = |above: bool| {
            let of: Vec<f32> = tones.values.iter().copied().filter(|tone| (*tone > limit) == above).collect();
            of.iter().sum::<f32>() / of.len().max(1) as f32
        };
        let (letters, ground) = (mean(light_letters), mean(!light_letters));
        if (letters - ground).abs() < 0.08 {
            return None;
        }
        let mut cover = tones;
        cover
            .values
            .iter_mut()
            .for_each(|tone| *tone = ((*tone - ground) / (letters - ground) * 1.3 - 0.2).clamp(0.0, 1.0));
        let mut ink = ([0.0; 3], 0.0);
        for row in 0..h {
            for column in 0..w {
                let share = cover.values[row * w + column];
                let colour = pixel(column, row);
                ink = ([0, 1, 2].map(|part: usize| ink.0[part] + colour[part] * share), ink.1 + share);
            }
        }
        let mut halo = cover.clone();
        halo.blur(((canvas.scale * 3.0).round() as usize).max(1), 2);
        halo.values.iter_mut().for_each(|value| *value = (*value * 3.4).min(1.0));
        let ink = ink.0.map(|part| part / ink.1.max(1.0));
        Some(Self { x, y, cover, halo, contrast: letters - ground, ink })
    }

    fn restore(&self, canvas: &mut Canvas) {
        let width = canvas.pixmap.width() as usize;
        let (w, h) = (self.cover.width, self.cover.height);
        // The ground is read away from the letters: close to them a style may have drawn outlines.
        let (mut letters, mut ground) = (([0.0; 3], 0.0), ([0.0; 3], 0.0));
        for row in 0..h {
            for column in 0..w {
                let at = row * w + column;
                let colour = read(canvas, width, self.x + column, self.y + row);
                let (on, beside) = (self.cover.values[at], (1.0 - self.halo.values[at]).max(0.02));
                for (sum, share) in [(&mut letters, on), (&mut ground, beside)] {
                    *sum = ([0, 1, 2].map(|part: usize| sum.0[part] + colour[part] * share), sum.1 + share);
                }
            }
        }
        let ground = ground.0.map(|part| part / ground.1.max(1.0));
        let seen = letters.0.map(|part| part / letters.1.max(1.0));
        let ink = self.ink_on(ground, mix(seen, self.ink, 0.35));
        let data = canvas.pixmap.data_mut();
        for row in 0..h {
            for column in 0..w {
                let at = row * w + column;
                let pixel = &mut data[((self.y + row) * width + self.x + column) * 4..][..3];
                let now = [f32::from(pixel[0]), f32::from(pixel[1]), f32::from(pixel[2])];
                // The ground close to letters is calmed, the letters are set anew over it.
                let calm = mix(now, ground, self.halo.values[at] * 0.86);
                let out = mix(calm, ink, self.cover.values[at] * 0.94);
                for (byte, value) in pixel.iter_mut().zip(out) {
                    *byte = value as u8;
                }
            }
        }
    }

    /// The letters' colour in the style, as much lighter or darker than their ground as they must be.
    fn ink_on(&self, ground: Colour, ink: Colour) -> Colour {
        let base = light(ground);
        // The side that letters were on, unless there is no room on it any more.
        let up = if self.contrast > 0.0 { base < 0.66 } else { base < 0.34 };
        let want = if up {
            (base + LEAST.max(self.contrast.abs() * 0.9)).min(0.97)
        } else {
            (base - LEAST.max(self.contrast.abs() * 0.9)).max(0.04)
        };
        let now = light(ink);
        if up && now < want {
            mix(ink, [255.0; 3], (want - now) / (1.0 - now).max(0.01))
        } else if !up && now > want {
            ink.map(|value| value * want / now.max(0.01))
        } else {
            ink
        }
    }
}

fn read(canvas: &Canvas, width: usize, x: usize, y: usize) -> Colour {
    let pixel = &canvas.pixmap.data()[(y * width + x) * 4..][..3];
    [f32::from(pixel[0]), f32::from(pixel[1]), f32::from(pixel[2])]
}

/// The lightness that parts a picture's two main tones best (Otsu's method); `None` where there is but one.
fn parting(tones: &[f32]) -> Option<f32> {
    let mut counts = [0_usize; 64];
    tones.iter().for_each(|tone| counts[((tone * 63.0) as usize).min(63)] += 1);
    let total = tones.len() as f32;
    let sum: f32 = counts.iter().enumerate().map(|(level, count)| level as f32 * *count as f32).sum();
    let (mut below, mut sum_below, mut best) = (0.0, 0.0, (0.0, None));
    for (level, count) in counts.iter().enumerate() {
        below += *count as f32;
        sum_below += level as f32 * *count as f32;
        let above = total - below;
        if below == 0.0 || above == 0.0 {
            continue;
        }
        let between = below * above * (sum_below / below - (sum - sum_below) / above).powi(2);
        if between > best.0 {
            best = (between, Some((level as f32 + 0.5) / 63.0));
        }
    }
    best.1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_stay_readable_when_all_turns_grey() {
        let Some(mut canvas) = Canvas::new(200, 100) else { return };
        canvas.rect(0.0, 0.0, 2000.0, 1000.0, crate::colour::hex(0xf0e0c0));
        canvas.rect(400.0, 400.0, 600.0, 100.0, crate::colour::hex(0x203060));
        let words = Words::new(&canvas, &[Region { x: 20, y: 20, width: 120, height: 60 }]);
        canvas.rect(0.0, 0.0, 2000.0, 1000.0, crate::colour::hex(0x808080));
        words.restore(&mut canvas);
        let (ground, letter) = (read(&canvas, 200, 30, 30), read(&canvas, 200, 60, 45));
        assert!(light(ground) - light(letter) > LEAST * 0.8, "{ground:?} {letter:?}");
    }

    #[test]
    fn one_tone_has_no_letters() {
        assert_eq!(parting(&[0.5; 20]), None);
        assert!(parting(&[0.1, 0.1, 0.1, 0.9]).is_some_and(|limit| limit > 0.1 && limit < 0.9));
    }
}
