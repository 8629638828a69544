//! From faces in space to pixels, a band of rows at a time: what is seen in each quarter of a pixel.

use super::camera::Camera;
use super::mesh::{Build, Corner, Face};
use super::vector::V;

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
    build.matters[usize::from(face.matter)].work == super::mesh::Work::Water
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

    /// Draws all faces into the rows from `top` on; `holes` says whether one sees through a face at a place on it.
    pub(super) fn draw(&mut self, seen: &[Seen], top: usize, holes: impl Fn(&Seen, f32, f32) -> bool) {
        self.top = top;
        self.near.fill(0.0);
        self.face.fill(NONE);
        for (number, one) in seen.iter().enumerate() {
            if one.low > top as f32 && one.top < (top + self.tall) as f32 {
                self.fill(one, number as u32, &holes);
            }
        }
    }

    fn fill(&mut self, one: &Seen, number: u32, holes: &impl Fn(&Seen, f32, f32) -> bool) {
        let rows = self.tall * 2;
        let first = ((one.top - self.top as f32) * 2.0 - 0.5).ceil().max(0.0) as usize;
        let last = ((one.low - self.top as f32) * 2.0 - 0.5).floor().min(rows as f32 - 1.0);
        if last < 0.0 {
            return;
        }
        for row in first..=last as usize {
            let y = self.top as f32 + (row as f32 + 0.5) / 2.0;
            let Some((from, to)) = span(&one.corners, y) else { continue };
            let a = ((from - self.left as f32) * 2.0 - 0.5).ceil().max(0.0) as usize;
            let b = ((to - self.left as f32) * 2.0 - 0.5).floor().min(self.wide as f32 * 2.0 - 1.0);
            if b < 0.0 {
                continue;
            }
            let [pa, pb, pc] = one.planes[0];
            let base = pb * y + pc;
            for column in a..=b as usize {
                let x = self.left as f32 + (column as f32 + 0.5) / 2.0;
                let near = pa * x + base;
                let at = row * self.wide * 2 + column;
                if near > self.near[at] && !holes(one, x, y) {
                    self.near[at] = near;
                    self.face[at] = number;
                }
            }
        }
    }
}

/// Where a row enters and leaves a triangle.
fn span(corners: &[(f32, f32); 3], y: f32) -> Option<(f32, f32)> {
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

/// What the sun sees: the shadows of a building.
pub(super) struct Shade {
    right: V,
    up: V,
    towards: V,
    least: (f32, f32),
    zoom: f32,
    side: usize,
    height: Vec<f32>,
}

impl Shade {
    /// The shadows under a sun that stands towards this direction.
    pub(super) fn new(build: &Build, sun: V, side: usize) -> Self {
        let right = V(0.0, 1.0, 0.0).cross(sun).unit();
        let up = sun.cross(right);
        let (mut least, mut most) = ((1e9_f32, 1e9_f32), (-1e9_f32, -1e9_f32));
        for at in build.faces.iter().filter(|face| face.main).flat_map(|face| face.corners.map(|c| c.at)) {
            let (u, v) = (at.dot(right), at.dot(up));
            least = (least.0.min(u), least.1.min(v));
            most = (most.0.max(u), most.1.max(v));
        }
        let reach = (most.0 - least.0).max(most.1 - least.1).max(1e-3);
        least = (least.0 - reach * 0.1, least.1 - reach * 0.1);
        let zoom = side as f32 / (reach * 1.2);
        let mut shade = Self { right, up, towards: sun, least, zoom, side, height: vec![-1e9; side * side] };
        build.faces.iter().filter(|face| !is_water(build, face)).for_each(|face| shade.cast(face));
        shade
    }

    fn flat(&self, at: V) -> (f32, f32) {
        ((at.dot(self.right) - self.least.0) * self.zoom, (at.dot(self.up) - self.least.1) * self.zoom)
    }

    fn cast(&mut self, face: &Face) {
        let corners = face.corners.map(|c| self.flat(c.at));
        let heights = face.corners.map(|c| c.at.dot(self.towards));
        let [(x0, y0), (x1, y1), (x2, y2)] = corners;
        let area = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
        if area.abs() < 1e-4 {
            return;
        }
        let a = ((heights[1] - heights[0]) * (y2 - y0) - (heights[2] - heights[0]) * (y1 - y0)) / area;
        let b = ((heights[2] - heights[0]) * (x1 - x0) - (heights[1] - heights[0]) * (x2 - x0)) / area;
        let limit = self.side as f32 - 1.0;
        let (top, low) = (y0.min(y1).min(y2).max(0.0), y0.max(y1).max(y2).min(limit));
        if low < 0.0 || top > limit {
            return;
        }
        for row in top.ceil() as usize..=low as usize {
            let Some((from, to)) = span(&corners, row as f32) else { continue };
            if to < 0.0 || from > limit {
                continue;
            }
            for column in from.max(0.0).ceil() as usize..=to.min(limit) as usize {
                let height = heights[0] + a * (column as f32 - x0) + b * (row as f32 - y0);
                let cell = &mut self.height[row * self.side + column];
                *cell = cell.max(height);
            }
        }
    }

    /// How much of the sun reaches a place, from 0 to 1.
    pub(super) fn lit(&self, at: V, out: V) -> f32 {
        let step = 1.0 / self.zoom;
        let (x, y) = self.flat(at + out * (step * 1.6));
        let height = at.dot(self.towards) + step * 1.8;
        let mut sum = 0.0;
        for (dx, dy) in [(-0.8, -0.4), (0.4, -0.8), (0.8, 0.4), (-0.4, 0.8)] {
            let (column, row) = ((x + dx).round(), (y + dy).round());
            let open = column < 0.0
                || row < 0.0
                || column >= self.side as f32
                || row >= self.side as f32
                || self.height[row as usize * self.side + column as usize] < height;
            sum += if open { 0.25 } else { 0.0 };
        }
        sum
    }
}
