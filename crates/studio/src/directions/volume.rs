//! Volume: a sprite's silhouette swells, so that its lit side brightens, the other darkens and its rim shines.

use crate::styles::Plane;
use resvg::tiny_skia::Pixmap;

/// How a silhouette is modelled.
pub(super) struct Model {
    /// How far inwards the rounding reaches, as a share of the sprite's longer side.
    depth: f32,
    light: f32,
    shade: f32,
    /// How bright the highlight is, and the thin rim on the lit side.
    gloss: f32,
    rim: f32,
}

/// Clay in soft light.
pub(super) const SOFT: Model = Model { depth: 0.075, light: 0.26, shade: 0.34, gloss: 0.55, rim: 0.0 };
/// A worked surface with an edge of light.
pub(super) const CRISP: Model = Model { depth: 0.05, light: 0.12, shade: 0.4, gloss: 0.1, rim: 0.62 };

/// From the sprite to the light.
const LAMP: (f32, f32) = (-0.55, -0.835);

/// How much each cell of a grid looks towards the light, −1..1.
struct Facing {
    plane: Plane,
    step: f32,
    margin: f32,
}

impl Facing {
    /// Found from the opaque pixels, blurred over `reach` pixels.
    fn new(layer: &Pixmap, step: usize, reach: f32) -> Self {
        let (width, height) = (layer.width() as usize, layer.height() as usize);
        let radius = ((reach / step as f32).round() as usize).max(1);
        // Nothing is opaque beyond the layer, and blurring must see that.
        let margin = radius * 2 + 2;
        let (columns, rows) = (width.div_ceil(step), height.div_ceil(step));
        let mut solid = Plane::new(columns + margin * 2, rows + margin * 2);
        for row in 0..rows {
            for column in 0..columns {
                let at = (row * step + step / 2).min(height - 1) * width + (column * step + step / 2).min(width - 1);
                solid.values[(row + margin) * solid.width + column + margin] =
                    f32::from(layer.pixels()[at].alpha()) / 255.0;
            }
        }
        solid.blur(radius, 2);
        let mut plane = Plane::new(solid.width, solid.height);
        let gain = (2 * radius + 1) as f32 * 0.62;
        for row in 1..solid.height - 1 {
            for column in 1..solid.width - 1 {
                let at = row * solid.width + column;
                let dx = solid.values[at + 1] - solid.values[at - 1];
                let dy = solid.values[at + solid.width] - solid.values[at - solid.width];
                plane.values[at] = (-(dx * LAMP.0 + dy * LAMP.1) * gain).clamp(-1.0, 1.0);
            }
        }
        Self { plane, step: step as f32, margin: margin as f32 }
    }

    fn at(&self, x: usize, y: usize) -> f32 {
        let cell = |pixel: usize| (pixel as f32 + 0.5) / self.step - 0.5 + self.margin;
        self.plane.at(cell(x), cell(y))
    }
}

/// Models a sprite on its layer; `side` is its longer side in pixels.
pub(super) fn model(layer: &mut Pixmap, side: f32, how: &Model) {
    let step = |cells: f32| ((side / cells).floor() as usize).max(1);
    let body = Facing::new(layer, step(90.0), side * how.depth);
    let rim = (how.rim > 0.0).then(|| Facing::new(layer, step(260.0), (side * 0.008).max(1.0)));
    let width = layer.width() as usize;
    for (at, pixel) in layer.data_mut().chunks_exact_mut(4).enumerate() {
        let alpha = f32::from(pixel[3]);
        if alpha == 0.0 {
            continue;
        }
        let (x, y) = (at % width, at / width);
        let facing = body.at(x, y);
        let edge = rim.as_ref().map_or(0.0, |rim| rim.at(x, y));
        let (light, shade) = (facing.max(0.0), (-facing).max(0.0));
        let gloss = (light - 0.5).max(0.0) * 2.0;
        let bright = light * how.light + gloss * gloss * how.gloss + edge.max(0.0) * how.rim;
        let dark = shade * how.shade + (-edge).max(0.0) * how.rim * 0.5;
        // Shade keeps a little more blue than red: it is lit by the sky.
        for (byte, cool) in pixel.iter_mut().zip([1.06, 1.0, 0.84]) {
            let value = f32::from(*byte) * (1.0 - (dark * cool).min(0.8));
            *byte = (value + (alpha - value) * bright.min(0.86)).min(alpha) as u8;
        }
    }
}
