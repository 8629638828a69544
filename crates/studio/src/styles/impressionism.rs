//! Impressionism: short broken strokes of unmixed colour, violet in the shadows, light in the air.

use super::raster::Flow;
use super::strokes::{Dab, hash, layer, paint, sample, saturated, unit};
use super::{About, Style};
use crate::canvas::Canvas;
use crate::random::Seed;

pub(super) struct Impressionism;

impl Style for Impressionism {
    fn form(&self) -> f32 {
        1.0
    }

    fn name(&self) -> &'static str {
        "impressionism"
    }

    fn apply(&self, canvas: &mut Canvas, seed: Seed, _: &About) {
        let (width, height) = (canvas.pixmap.width() as usize, canvas.pixmap.height() as usize);
        let source = canvas.pixmap.data().to_vec();
        let flow = Flow::new(canvas);
        let edges = super::raster::edges(canvas, (canvas.scale * 3.0) as usize);
        let seed = (seed.rng().unit() * 16_777_216.0) as u32;
        let unit_px = canvas.scale;
        // Spacing, length, width, and whether only where the picture has detail.
        let layers = [(28.0, 60.0, 29.0, false), (11.5, 34.0, 13.0, false), (6.0, 17.0, 6.0, true)];
        for (number, (spacing, length, wide, detail)) in layers.into_iter().enumerate() {
            let seed = hash(seed, number as u32, 3);
            let dabs = layer(canvas, seed, (spacing * unit_px).max(1.5), |x, y, id| {
                let edge = edges.at(x, y);
                if detail && edge < 0.12 {
                    return None;
                }
                let (along, sure) = flow.at(x, y);
                // Where nothing leads the brush, strokes lie loosely level.
                let loose = (unit(id, 3) - 0.5) * if number == 0 { 1.3 } else { 0.9 };
                let angle = if sure > 0.05 { along + loose * 0.35 } else { loose - 0.12 };
                let shrink = if detail { 1.0 } else { 1.0 - 0.5 * edge };
                Some(Dab {
                    x,
                    y,
                    angle,
                    length: length * unit_px * shrink * (0.75 + 0.5 * unit(id, 4)),
                    width: wide * unit_px * shrink * (0.8 + 0.4 * unit(id, 5)),
                    bend: (unit(id, 6) - 0.5) * 0.5,
                    colour: broken(sample(&source, width, height, x, y), id),
                    alpha: if detail { 0.9 } else { 0.95 },
                    bristle: 0.75,
                    relief: 0.16,
                    id,
                })
            });
            dabs.iter().for_each(|dab| paint(canvas, dab));
        }
    }
}

/// A colour as an Impressionist puts it down: brighter, unmixed, cool and violet where it is dark.
fn broken(colour: [f32; 3], id: u32) -> [f32; 3] {
    let [r, g, b] = saturated(colour, 1.18);
    let light = (r * 0.3 + g * 0.59 + b * 0.11) / 255.0;
    let shade = (0.55 - light).max(0.0);
    let (warm, cool) = (unit(id, 40) - 0.5, unit(id, 41) - 0.5);
    [
        r + 12.0 + shade * 34.0 + warm * 34.0,
        g + 10.0 - shade * 6.0 + (warm + cool) * 15.0,
        b + 10.0 + shade * 76.0 + cool * 40.0,
    ]
}
