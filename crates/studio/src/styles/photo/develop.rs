//! A photograph's tones and colours: exposure, contrast, tints and ramps.

use super::Photo;
use crate::styles::shade::{Colour, light, mix, of};
use crate::styles::strokes::saturated;

/// A ramp of 256 colours through a few.
pub(in crate::styles) fn ramp(colours: &[u32]) -> Vec<Colour> {
    let Some(last) = colours.len().checked_sub(1).filter(|last| *last > 0) else { return Vec::new() };
    let at = |number: usize| {
        let place = number as f32 / 255.0 * last as f32;
        let low = (place as usize).min(last - 1);
        mix(of(colours[low]), of(colours[low + 1]), place - low as f32)
    };
    (0..256).map(at).collect()
}

/// How a photograph's tones and colours are developed, worked out once.
pub(super) struct Developer<'a> {
    photo: &'a Photo,
    /// A tone times the first, plus the second, held between the others.
    curve: [f32; 4],
    ramp: Vec<Colour>,
    shadows: Colour,
    /// From the shadows' lean to the lights'.
    span: Colour,
}

impl<'a> Developer<'a> {
    pub(super) fn new(photo: &'a Photo) -> Self {
        // A contrast curve that never clips hard, in which blacks are lifted.
        let lifted = |tone: f32| (tone + photo.lift * (1.0 - tone)) * 255.0;
        let kept = 1.0 - photo.lift;
        let slope = photo.exposure * photo.contrast * kept;
        let curve = [slope, lifted(0.5 - 0.5 * photo.contrast), lifted(-0.2), lifted(1.2)];
        let (shadows, lights) = (of(photo.shadows), of(photo.lights));
        let lean = |at: usize| (shadows[at] - 128.0) * photo.tint;
        let span = |at: usize| (lights[at] - shadows[at]) * photo.tint;
        Self { photo, curve, ramp: ramp(photo.ramp), shadows: [0, 1, 2].map(lean), span: [0, 1, 2].map(span) }
    }

    pub(super) fn developed(&self, colour: Colour) -> Colour {
        let [slope, base, low, high] = self.curve;
        let curve = |value: f32| (value * slope + base).max(low).min(high);
        let mut out = colour;
        if self.photo.leaves != 0.0 {
            let [r, g, b] = colour;
            let leaf = ((g - r.max(b)) / 60.0).clamp(0.0, 1.0);
            let sky = ((b - r) / 90.0).clamp(0.0, 1.0) * (1.0 - leaf);
            let tone = light(colour);
            let seen = tone + (0.97 - tone) * leaf * self.photo.leaves - tone * sky * 0.85 * self.photo.leaves;
            out = [seen * 255.0; 3];
        }
        if !self.ramp.is_empty() {
            return self.ramp[curve(light(out) * 255.0).clamp(0.0, 255.0) as u8 as usize];
        }
        out = saturated(out.map(curve), self.photo.saturation);
        if self.photo.tint > 0.0 {
            let tone = light(out).clamp(0.0, 1.0);
            out = [0, 1, 2].map(|at: usize| out[at] + self.shadows[at] + self.span[at] * tone);
        }
        out
    }
}
