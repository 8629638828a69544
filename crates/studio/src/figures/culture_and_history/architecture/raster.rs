//! From faces in space to pixels, a band of rows at a time: what is seen in each quarter of a pixel.

use super::camera::Camera;
use super::matter;
use super::mesh::{Build, Corner, Face, Work};
use super::vector::V;
use crate::numbers::{ceil, floor};

/// What varies over a face in the picture, each of them an equation of a plane over the picture's pixels.
#[derive(Clone, Copy)]
pub(super) struct Seen {
    pub face: usize,
    /// One over the distance; place; outward direction; place on the face. All but the first over the distance.
    planes: [[f32; 3]; 9],
    corners: [(f32, f32); 3],
    top: f32,
    low: f32,
}

/// A place on a face.
#[derive(Clone, Copy)]
pub(super) struct Spot {
    pub at: V,
    pub out: V,
    pub on: (f32, f32),
    pub depth: f32,
}

impl Seen {
    fn plane(&self, number: usize, x: f32, y: f32) -> f32 {
        let [a, b, c] = self.planes[number];
        a * x + b * y + c
    }

    /// What lies at a place of the picture.
    pub(super) fn spot(&self, x: f32, y: f32) -> Spot {
        let depth = 1.0 / self.plane(0, x, y).max(1e-9);
        let part = |number: usize| self.plane(number, x, y) * depth;
        Spot {
            at: V(part(1), part(2), part(3)),
            out: V(part(4), part(5), part(6)).unit(),
            on: (part(7), part(8)),
            depth,
        }
    }
}

/// A face as the camera sees it, cut off behind the eye: up to two triangles.
pub(super) fn project(build: &Build, camera: &Camera, mirror: Option<f32>) -> Vec<Seen> {
    let mut out = Vec::with_capacity(build.faces.len());
    for (number, face) in build.faces.iter().enumerate() {
        let mut corners = face.corners;
        if let Some(level) = mirror {
            if is_water(build, face) || corners.iter().all(|c| c.at.1 <= level + 0.01) {
                continue;
            }
            corners.iter_mut().for_each(|c| c.at.1 = 2.0 * level - c.at.1);
        }
        let near = 0.05;
        let kept = cut(&corners, |c| camera.depth(c.at) - near);
        for at in 1..kept.len().saturating_sub(1) {
            out.extend(seen(camera, number, [kept[0], kept[at], kept[at + 1]]));
        }
    }
    out
}

/// Whether a face is water.
pub(super) fn is_water(build: &Build, face: &Face) -> bool {
    build.matters[usize::from(face.matter)].work == Work::Water
}

/// The part of a triangle where a measure is positive.
fn cut(corners: &[Corner; 3], measure: impl Fn(&Corner) -> f32) -> Vec<Corner> {
    let mut out = Vec::with_capacity(4);
    for at in 0..3 {
        let (a, b) = (corners[at], corners[(at + 1) % 3]);
        let (m, n) = (measure(&a), measure(&b));
        if m > 0.0 {
            out.push(a);
        }
        if (m > 0.0) != (n > 0.0) {
            let t = m / (m - n);
            out.push(Corner {
                at: a.at.mix(b.at, t),
                out: a.out.mix(b.out, t),
                on: (a.on.0 + (b.on.0 - a.on.0) * t, a.on.1 + (b.on.1 - a.on.1) * t),
            });
        }
    }
    out
}

fn seen(camera: &Camera, face: usize, corners: [Corner; 3]) -> Option<Seen> {
    let points = corners.map(|c| camera.see(c.at));
    let [(x0, y0, w0), (x1, y1, w1), (x2, y2, w2)] = points;
    let area = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
    if area.abs() < 1e-4 {
        return None;
    }
    // In double precision: ground that reaches to the horizon has corners very far off the picture.
    let [p0, p1, p2] = [(x0, y0), (x1, y1), (x2, y2)].map(|(x, y)| (f64::from(x), f64::from(y)));
    let whole = (p1.0 - p0.0) * (p2.1 - p0.1) - (p2.0 - p0.0) * (p1.1 - p0.1);
    let solve = |v0: f32, v1: f32, v2: f32| {
        let [v0, v1, v2] = [v0, v1, v2].map(f64::from);
        let a = ((v1 - v0) * (p2.1 - p0.1) - (v2 - v0) * (p1.1 - p0.1)) / whole;
        let b = ((v2 - v0) * (p1.0 - p0.0) - (v1 - v0) * (p2.0 - p0.0)) / whole;
        [a as f32, b as f32, (v0 - a * p0.0 - b * p0.1) as f32]
    };
    let over =
        |value: fn(&Corner) -> f32| solve(value(&corners[0]) * w0, value(&corners[1]) * w1, value(&corners[2]) * w2);
    let planes = [
        solve(w0, w1, w2),
        over(|c| c.at.0),
        over(|c| c.at.1),
        over(|c| c.at.2),
        over(|c| c.out.0),
        over(|c| c.out.1),
        over(|c| c.out.2),
        over(|c| c.on.0),
        over(|c| c.on.1),
    ];
    let (top, low) = (y0.min(y1).min(y2), y0.max(y1).max(y2));
    Some(Seen { face, planes, corners: points.map(|p| (p.0, p.1)), top, low })
}

/// Where one sees through a face.
#[derive(Clone, Copy)]
pub(super) enum Open {
    Nowhere,
    Lattice(Work),
    /// Farther than this from the middle of the site.
    Beyond(f32),
}

impl Open {
    fn at(self, one: &Seen, x: f32, y: f32) -> bool {
        match self {
            Open::Nowhere => false,
            Open::Lattice(work) => matter::hole(work, one.spot(x, y).on),
            Open::Beyond(far) => {
                let at = one.spot(x, y).at;
                at.0.hypot(at.2) > far
            }
        }
    }
}

/// No face.
pub(super) const NONE: u32 = u32::MAX;

/// The rows of a picture that are drawn at once, each pixel in four quarters.
pub(super) struct Band {
    /// The first pixel's column and row in the picture, and how many of each.
    pub left: usize,
    pub top: usize,
    pub wide: usize,
    pub tall: usize,
    /// One over the distance of what is seen.
    pub near: Vec<f32>,
    /// Which of the faces that are seen.
    pub face: Vec<u32>,
}

impl Band {
    pub(super) fn new(left: usize, wide: usize, tall: usize) -> Self {
        let count = wide * tall * 4;
        Self { left, top: 0, wide, tall, near: vec![0.0; count], face: vec![NONE; count] }
    }

    /// Where the middle of a quarter lies in the picture.
    pub(super) fn place(&self, column: usize, row: usize) -> (f32, f32) {
        (self.left as f32 + (column as f32 + 0.5) / 2.0, self.top as f32 + (row as f32 + 0.5) / 2.0)
    }

    /// Draws all faces into the rows from `top` on; `open` says where one sees through a face.
    pub(super) fn draw(&mut self, seen: &[Seen], top: usize, open: impl Fn(&Seen) -> Open) {
        self.top = top;
        self.near.fill(0.0);
        self.face.fill(NONE);
        for (number, one) in seen.iter().enumerate() {
            if one.low > top as f32 && one.top < (top + self.tall) as f32 {
                self.fill(one, number as u32, open(one));
            }
        }
    }

    fn fill(&mut self, one: &Seen, number: u32, open: Open) {
        let rows = self.tall * 2;
        let first = ceil(((one.top - self.top as f32) * 2.0 - 0.5).max(0.0)) as usize;
        let last = floor(((one.low - self.top as f32) * 2.0 - 0.5).min(rows as f32 - 1.0));
        if last < 0.0 {
            return;
        }
        for row in first..=last as usize {
            let y = self.top as f32 + (row as f32 + 0.5) / 2.0;
            let Some((from, to)) = span(&one.corners, y) else { continue };
            let columns = self.wide as f32 * 2.0;
            let a = ceil(((from - self.left as f32) * 2.0 - 0.5).clamp(0.0, columns)) as usize;
            let b = floor(((to - self.left as f32) * 2.0 - 0.5).min(columns - 1.0));
            if b < a as f32 {
                continue;
            }
            let [pa, pb, pc] = one.planes[0];
            let base = pb * y + pc;
            let cells = row * self.wide * 2 + a..row * self.wide * 2 + b as usize + 1;
            let mut x = self.left as f32 + (a as f32 + 0.5) * 0.5;
            for (before, face) in self.near[cells.clone()].iter_mut().zip(&mut self.face[cells]) {
                let near = pa * x + base;
                if near > *before && !open.at(one, x, y) {
                    *before = near;
                    *face = number;
                }
                x += 0.5;
            }
        }
    }
}

/// Where a row enters and leaves a triangle.
pub(super) fn span(corners: &[(f32, f32); 3], y: f32) -> Option<(f32, f32)> {
    let (mut from, mut to) = (f32::MAX, f32::MIN);
    for at in 0..3 {
        let ((x0, y0), (x1, y1)) = (corners[at], corners[(at + 1) % 3]);
        if (y0 <= y) != (y1 <= y) {
            let x = x0 + (x1 - x0) * (y - y0) / (y1 - y0);
            from = from.min(x);
            to = to.max(x);
        }
    }
    (from <= to).then_some((from, to))
}
