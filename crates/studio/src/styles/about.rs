//! What a picture is about: where its things are, what shapes they have, and how near to them each pixel is.

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
    /// The same on cells of about a unit.
    fine: Plane,
    fine_step: usize,
    /// Whether the shapes of things are known, not their boxes alone.
    pub shaped: bool,
}

impl About {
    /// Found by whose each pixel is: exact even where a thing has its backdrop's colour.
    pub(crate) fn owned(canvas: &Canvas, boxes: Vec<Region>, text: Vec<Region>) -> Self {
        let mut about = Self::blank(canvas, boxes, text);
        about.shaped = true;
        // The middle of each cell speaks for it.
        let (step, first) = (about.fine_step, about.fine_step / 2);
        for (y, row) in canvas.owners.rows().enumerate().skip(first).step_by(step) {
            for (x, _) in row.iter().enumerate().skip(first).step_by(step).filter(|(_, owner)| **owner > 0) {
                about.mark(x, y);
            }
        }
        about
    }

    /// Found by comparing the picture with its bare backdrop.
    pub(crate) fn new(canvas: &Canvas, bare: &Pixmap, boxes: Vec<Region>, text: Vec<Region>) -> Self {
        let mut about = Self::blank(canvas, boxes, text);
        let width = bare.width() as usize;
        // Shadows are no part of what a picture is about; they differ a little, things differ much.
        let differs = |a: &[u8], b: &[u8]| a[..3].iter().zip(b).any(|(a, b)| a.abs_diff(*b) > 60);
        // Shadows are grey: what changes hue is a thing even where it is about as light.
        let tinted = |a: &[u8], b: &[u8]| {
            let change = [0, 1, 2].map(|at: usize| i32::from(a[at]) - i32::from(b[at]));
            change.iter().max().zip(change.iter().min()).is_some_and(|(most, least)| most - least > 34)
        };
        let rows = canvas.pixmap.data().chunks_exact(width * 4).zip(bare.data().chunks_exact(width * 4));
        for (y, (now, before)) in rows.enumerate().filter(|(_, (now, before))| now != before) {
            for (x, (a, b)) in now.chunks_exact(4).zip(before.chunks_exact(4)).enumerate() {
                if a != b && (differs(a, b) || tinted(a, b)) {
                    about.mark(x, y);
                }
            }
        }
        about
    }

    /// Taken from the boxes alone.
    pub(crate) fn in_boxes(canvas: &Canvas, boxes: Vec<Region>, text: Vec<Region>) -> Self {
        let mut about = Self::blank(canvas, boxes, text);
        for region in about.boxes.clone().iter().chain(&about.text.clone()) {
            for y in (region.y..region.y + region.height).step_by(about.fine_step) {
                for x in (region.x..region.x + region.width).step_by(about.fine_step) {
                    about.mark(x as usize, y as usize);
                }
            }
        }
        about
    }

    fn blank(canvas: &Canvas, boxes: Vec<Region>, text: Vec<Region>) -> Self {
        let cells = |units: f32| ((canvas.scale * units).round() as usize).max(1);
        let (step, fine_step) = (cells(4.0), cells(1.5));
        let (width, height) = (canvas.pixmap.width() as usize, canvas.pixmap.height() as usize);
        let plane = |step: usize| Plane::new(width.div_ceil(step), height.div_ceil(step));
        Self { boxes, text, mask: plane(step), step, fine: plane(fine_step), fine_step, shaped: false }
    }

    fn mark(&mut self, x: usize, y: usize) {
        for (plane, step) in [(&mut self.mask, self.step), (&mut self.fine, self.fine_step)] {
            if let Some(cell) = plane.values.get_mut(y / step * plane.width + x / step) {
                *cell = 1.0;
            }
        }
    }

    /// Whether a pixel lies on a thing, to about a unit.
    pub(super) fn on(&self, x: usize, y: usize) -> bool {
        self.fine.values.get(y / self.fine_step * self.fine.width + x / self.fine_step).is_some_and(|on| *on > 0.0)
    }

    /// The same for the pixels of one row.
    pub(super) fn line(&self, y: usize) -> impl Fn(usize) -> bool + '_ {
        let width = self.fine.width;
        let row = self.fine.values.get(y / self.fine_step * width..).unwrap_or_default();
        let step = self.fine_step as u32;
        move |x| row.get((x as u32 / step) as usize).is_some_and(|on| *on > 0.0)
    }

    /// How deep within things each place lies, 0..1, measured over this many units.
    pub(super) fn depth(&self, units: f32, scale: f32) -> impl Fn(f32, f32) -> f32 + use<> {
        let step = self.step as f32;
        let mut plane = self.mask.clone();
        plane.blur(((units * scale / step) as usize).max(1), 2);
        move |x, y| plane.at(x / step - 0.5, y / step - 0.5)
    }

    /// The shape of what the picture is about, its holes closed and its outline smooth.
    pub(super) fn shape(&self, canvas: &Canvas) -> Shape {
        let radius = ((canvas.scale * 2.2 / self.fine_step as f32).round() as usize).max(1);
        let mut closed = self.fine.clone();
        // Grown and shrunk again: small holes inside things are closed.
        for (from, to) in [(0.02, 0.25), (0.75, 0.98)] {
            closed.blur(radius, 1);
            closed.values.iter_mut().for_each(|value| *value = ((*value - from) / (to - from)).clamp(0.0, 1.0));
        }
        for (value, on) in closed.values.iter_mut().zip(&self.fine.values) {
            *value = value.max(*on);
        }
        closed.blur(1, 1);
        let mut on =
            closed.spread(canvas.pixmap.width() as usize, canvas.pixmap.height() as usize, self.fine_step as f32);
        on.values.iter_mut().for_each(|value| *value = ((*value - 0.3) * 2.5).clamp(0.0, 1.0));
        Shape { plane: closed, step: self.fine_step as f32, on }
    }
}

/// The shape of what a picture is about.
pub(super) struct Shape {
    plane: Plane,
    step: f32,
    /// For every pixel whether it lies on the shape.
    on: Plane,
}

impl Shape {
    /// 1 on it, 0 beside it.
    pub(super) fn at(&self, x: usize, y: usize) -> f32 {
        self.on.values[y * self.on.width + x]
    }

    /// How near to its outline a pixel is, over this many units: 1 on it.
    pub(super) fn rim(&self, units: f32, scale: f32) -> impl Fn(usize, usize) -> f32 + use<> {
        let mut wide = self.plane.clone();
        wide.blur(((units * scale / self.step) as usize).max(1), 2);
        let mut near = wide.spread(self.on.width, self.on.height, self.step);
        near.values.iter_mut().for_each(|value| {
            let part = (*value * (1.0 - *value) * 4.0).clamp(0.0, 1.0);
            *value = part * part;
        });
        move |x, y| near.values[y * near.width + x]
    }
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
