//! What a picture is about: where its things are, and how near to them each pixel is.

use super::raster::Plane;
use crate::canvas::Canvas;
use pairloom_model::views::Region;
use resvg::tiny_skia::Pixmap;

/// What a picture is about.
pub(crate) struct About {
    pub boxes: Vec<Region>,
    /// Where text stands, which must stay readable.
    pub text: Vec<Region>,
    /// 1 in each cell where something stands before the backdrop.
    mask: Plane,
    /// Pixels a cell.
    step: usize,
}

impl About {
    /// Found by comparing the picture with its bare backdrop.
    pub(crate) fn new(canvas: &Canvas, bare: &Pixmap, boxes: Vec<Region>) -> Self {
        let step = step(canvas);
        let (width, height) = (bare.width() as usize, bare.height() as usize);
        let mut mask = Plane::new(width.div_ceil(step), height.div_ceil(step));
        // Shadows are no part of what a picture is about; they differ a little, things differ much.
        let differs = |a: &[u8], b: &[u8]| a[..3].iter().zip(b).any(|(a, b)| a.abs_diff(*b) > 60);
        let rows = canvas.pixmap.data().chunks_exact(width * 4).zip(bare.data().chunks_exact(width * 4));
        for (y, (now, before)) in rows.enumerate().filter(|(_, (now, before))| now != before) {
            for (x, (a, b)) in now.chunks_exact(4).zip(before.chunks_exact(4)).enumerate() {
                if differs(a, b) {
                    mask.values[y / step * mask.width + x / step] = 1.0;
                }
            }
        }
        Self { boxes, text: Vec::new(), mask, step }
    }

    /// Taken from the boxes alone.
    pub(crate) fn in_boxes(canvas: &Canvas, boxes: Vec<Region>, text: Vec<Region>) -> Self {
        let step = step(canvas);
        let (width, height) = (canvas.pixmap.width() as usize, canvas.pixmap.height() as usize);
        let mut mask = Plane::new(width.div_ceil(step), height.div_ceil(step));
        for region in boxes.iter().chain(&text) {
            let [x, y, w, h] = [region.x, region.y, region.width, region.height].map(|pixels| pixels as usize / step);
            for row in mask.values.chunks_exact_mut(mask.width).skip(y).take(h) {
                row.iter_mut().skip(x).take(w).for_each(|cell| *cell = 1.0);
            }
        }
        Self { boxes, text, mask, step }
    }
}

/// Pixels a cell of the mask.
fn step(canvas: &Canvas) -> usize {
    ((canvas.scale * 4.0).round() as usize).max(1)
}

/// How near each pixel is to what the picture is about: 1 on it, falling to 0 over `reach` units.
pub(super) fn focus(canvas: &Canvas, about: &About, reach: f32) -> impl Fn(usize, usize) -> f32 + use<> {
    let step = about.step as f32;
    let radius = ((reach * canvas.scale / step / 3.0) as usize).max(1);
    let mut plane = about.mask.clone();
    plane.blur(radius, 3);
    for (value, on) in plane.values.iter_mut().zip(&about.mask.values) {
        let near = (*value * 2.6).min(1.0);
        *value = (near * near * (3.0 - 2.0 * near)).max(*on);
    }
    // The rim of the mask itself is softened too, so that no cell shows.
    plane.blur(1, 1);
    move |x, y| plane.at(x as f32 / step - 0.5, y as f32 / step - 0.5)
}
