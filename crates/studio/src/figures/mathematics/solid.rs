//! Convex solids: corners in space, faces found from them, drawn with their hidden edges dashed.

use super::board::Board;
use crate::figures::look::Tone;
use crate::figures::pen::At;

/// A place in space: right, up, towards the eye.
pub(super) type Space = (f32, f32, f32);

pub(super) fn minus(a: Space, b: Space) -> Space {
    (a.0 - b.0, a.1 - b.1, a.2 - b.2)
}

pub(super) fn cross(a: Space, b: Space) -> Space {
    (a.1 * b.2 - a.2 * b.1, a.2 * b.0 - a.0 * b.2, a.0 * b.1 - a.1 * b.0)
}

pub(super) fn dot(a: Space, b: Space) -> f32 {
    a.0 * b.0 + a.1 * b.1 + a.2 * b.2
}

pub(super) fn long(a: Space) -> f32 {
    dot(a, a).sqrt()
}

/// Turns a place about the upright axis, then tips it towards the eye; degrees.
pub(super) fn turn(at: Space, about: f32, tip: f32) -> Space {
    let ((s, c), (st, ct)) = (about.to_radians().sin_cos(), tip.to_radians().sin_cos());
    let (x, y, z) = (at.0 * c + at.2 * s, at.1, at.2 * c - at.0 * s);
    (x, y * ct - z * st, y * st + z * ct)
}

/// A solid, turned as it is seen.
pub(super) struct Solid {
    pub corners: Vec<Space>,
    /// Corners of each face in order, anticlockwise as seen from outside.
    pub faces: Vec<Vec<usize>>,
}

impl Solid {
    /// The convex solid with these corners.
    pub(super) fn hull(corners: &[Space], about: f32, tip: f32) -> Self {
        let corners: Vec<Space> = corners.iter().map(|corner| turn(*corner, about, tip)).collect();
        let size = corners.iter().map(|corner| long(*corner)).fold(0.0, f32::max);
        let mut faces: Vec<Vec<usize>> = Vec::new();
        let count = corners.len();
        for a in 0..count {
            for b in a + 1..count {
                for c in b + 1..count {
                    let normal = cross(minus(corners[b], corners[a]), minus(corners[c], corners[a]));
                    let sides: Vec<f32> = corners
                        .iter()
                        .map(|corner| dot(minus(*corner, corners[a]), normal) / long(normal).max(1e-9))
                        .collect();
                    let slack = size * 1e-3;
                    let (over, under) =
                        (sides.iter().any(|side| *side > slack), sides.iter().any(|side| *side < -slack));
                    if over && under {
                        continue;
                    }
                    let flat: Vec<usize> = (0..count).filter(|at| sides[*at].abs() <= slack).collect();
                    let known = |face: &Vec<usize>| [a, b, c].iter().all(|at| face.contains(at));
                    if !faces.iter().any(known) {
                        let out = if over { (-normal.0, -normal.1, -normal.2) } else { normal };
                        faces.push(ordered(&corners, flat, out));
                    }
                }
            }
        }
        Self { corners, faces }
    }

    /// Which way a face looks.
    pub(super) fn normal(&self, face: &[usize]) -> Space {
        let [a, b, c] = [face[0], face[1], face[2]].map(|at| self.corners[at]);
        let normal = cross(minus(b, a), minus(c, a));
        let length = long(normal).max(1e-9);
        (normal.0 / length, normal.1 / length, normal.2 / length)
    }

    pub(super) fn seen(&self, face: &[usize]) -> bool {
        self.normal(face).2 > 1e-4
    }

    /// Edges, each with whether a visible face has it.
    pub(super) fn edges(&self) -> Vec<(usize, usize, bool)> {
        let mut edges: Vec<(usize, usize, bool)> = Vec::new();
        for face in &self.faces {
            let seen = self.seen(face);
            for at in 0..face.len() {
                let (a, b) = (face[at], face[(at + 1) % face.len()]);
                let (a, b) = (a.min(b), a.max(b));
                match edges.iter_mut().find(|edge| (edge.0, edge.1) == (a, b)) {
                    Some(edge) => edge.2 |= seen,
                    None => edges.push((a, b, seen)),
                }
            }
        }
        edges
    }

    /// Where the corners stand on the sheet, as large as the box allows.
    pub(super) fn places(&self, [left, top, width, height]: [f32; 4]) -> Vec<At> {
        let reach = |value: fn(&Space) -> f32| {
            let values = self.corners.iter().map(value);
            values.fold((f32::MAX, f32::MIN), |(low, high), value| (low.min(value), high.max(value)))
        };
        let ((x0, x1), (y0, y1)) = (reach(|at| at.0), reach(|at| at.1));
        let scale = (width / (x1 - x0)).min(height / (y1 - y0));
        let (cx, cy) = (left + width / 2.0, top + height / 2.0);
        let at =
            |corner: &Space| (cx + (corner.0 - (x0 + x1) / 2.0) * scale, cy - (corner.1 - (y0 + y1) / 2.0) * scale);
        self.corners.iter().map(at).collect()
    }

    /// Draws it: visible faces with light from the upper left, visible edges, hidden edges dashed.
    pub(super) fn draw(&self, board: &mut Board, places: &[At], tone: impl Fn(&[usize]) -> Tone) {
        for face in self.faces.iter().filter(|face| self.seen(face)) {
            let points: Vec<At> = face.iter().map(|at| places[*at]).collect();
            let light = dot(self.normal(face), (-0.45, 0.75, 0.48)).clamp(-0.4, 1.0);
            let (base, ink) = (board.pen.tone(tone(face)), board.pen.tone(Tone::Grey));
            board.fill(&points, base.mix(ink, 0.34 * (1.0 - light)));
        }
        self.wires(board, places);
    }

    /// The edges alone: hidden ones dashed, then the visible ones.
    pub(super) fn wires(&self, board: &mut Board, places: &[At]) {
        let edges = self.edges();
        for (a, b, _) in edges.iter().filter(|edge| !edge.2) {
            board.dashed(&[places[*a], places[*b]], Tone::Grey, 3.5);
        }
        for (a, b, _) in edges.iter().filter(|edge| edge.2) {
            board.line(&[places[*a], places[*b]], Tone::Ink, 5.5);
        }
    }
}

/// Corners of a face in order round their middle.
fn ordered(corners: &[Space], mut flat: Vec<usize>, out: Space) -> Vec<usize> {
    let count = flat.len() as f32;
    let sum = flat.iter().fold((0.0, 0.0, 0.0), |sum: Space, at| {
        let corner = corners[*at];
        (sum.0 + corner.0, sum.1 + corner.1, sum.2 + corner.2)
    });
    let middle = (sum.0 / count, sum.1 / count, sum.2 / count);
    let first = minus(corners[flat[0]], middle);
    let length = long(out).max(1e-9);
    let second = cross((out.0 / length, out.1 / length, out.2 / length), first);
    flat.sort_by(|a, b| {
        let angle = |at: usize| {
            let way = minus(corners[at], middle);
            dot(way, second).atan2(dot(way, first))
        };
        angle(*a).total_cmp(&angle(*b))
    });
    flat
}
