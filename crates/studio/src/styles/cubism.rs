//! Cubism: the picture broken into planes, each seen from its own side, in ochres, greys and browns.

use super::raster::{Table, edges, grain, towards};
use super::{About, Style};
use crate::canvas::Canvas;
use crate::colour::{Rgb, hex};
use crate::random::{Rng, Seed};
use std::sync::OnceLock;

pub(super) struct Cubism;

/// A cut of the picture by a line, or a plane between the cuts.
enum Node {
    /// `a·x + b·y < c` goes to the first.
    Cut(f32, f32, f32, usize, usize),
    Plane(usize),
}

/// How one plane shows the picture.
struct Facet {
    shift: (f32, f32),
    zoom: f32,
    turn: (f32, f32),
    middle: (f32, f32),
    /// Which way it is shaded, and how far.
    shade: (f32, f32, f32),
    tint: f32,
}

/// Pieces are not cut smaller than this, in units.
const SMALLEST: f32 = 92.0;

impl Style for Cubism {
    fn form(&self) -> f32 {
        0.8
    }

    fn name(&self) -> &'static str {
        "cubism"
    }

    fn apply(&self, canvas: &mut Canvas, seed: Seed, _: &About) {
        let (width, height) = (canvas.pixmap.width() as usize, canvas.pixmap.height() as usize);
        let lines = edges(canvas, (canvas.scale * 2.2) as usize);
        let source = canvas.pixmap.data().to_vec();
        let scale = canvas.scale;
        let mut nodes = Vec::new();
        let mut facets = Vec::new();
        let whole = vec![(0.0, 0.0), (canvas.width, 0.0), (canvas.width, canvas.height), (0.0, canvas.height)];
        cut(&whole, 0, &mut seed.child("cuts").rng(), &mut nodes, &mut facets);
        let planes = plane_map(&nodes, width, height, scale);
        let table = palette();
        let grain = grain();
        super::raster::each_pixel(canvas, |x, y, _| {
            let facet = &facets[usize::from(planes[y * width + x])];
            let (ux, uy) = (x as f32 / scale - facet.middle.0, y as f32 / scale - facet.middle.1);
            let (cos, sin) = facet.turn;
            let sx = ((ux * cos - uy * sin) * facet.zoom + facet.middle.0 + facet.shift.0) * scale;
            let sy = ((ux * sin + uy * cos) * facet.zoom + facet.middle.1 + facet.shift.1) * scale;
            let (ix, iy) = ((sx.max(0.0) as usize).min(width - 1), (sy.max(0.0) as usize).min(height - 1));
            let at = (iy * width + ix) * 4;
            let Rgb(r, g, b) = table.get([source[at], source[at + 1], source[at + 2]]);
            let (ax, ay, depth) = facet.shade;
            let slope = (ux * ax + uy * ay).clamp(-1.0, 1.0) * depth;
            let line = 1.0 - 0.62 * ((lines.values[iy * width + ix] - 0.16) * 2.4).clamp(0.0, 1.0);
            let weave = grain[(y & 255) * 256 + (x & 255)] * 7.0;
            let own = planes[y * width + x];
            // A dark seam on one side of a plane's rim, a light one on the other.
            let next = if x + 1 < width { planes[y * width + x + 1] } else { own };
            let below = if y + 1 < height { planes[(y + 1) * width + x] } else { own };
            let seam = if next != own || below != own { 0.4 } else { 1.0 };
            [(r, 4.0), (g, 2.0), (b, -4.0)].map(|(v, warm)| {
                let lit = f32::from(v) + slope * 66.0 + (facet.tint * warm) + weave;
                lit * line * seam
            })
        });
        outline(canvas, &nodes, &facets, seed);
    }
}

/// Cuts a piece into two until the pieces are small.
fn cut(piece: &[(f32, f32)], depth: usize, rng: &mut Rng, nodes: &mut Vec<Node>, facets: &mut Vec<Facet>) -> usize {
    let count = piece.len() as f32;
    let middle = piece.iter().fold((0.0, 0.0), |sum, p| (sum.0 + p.0 / count, sum.1 + p.1 / count));
    let span = |f: fn(&(f32, f32)) -> f32| {
        let values = piece.iter().map(f);
        values.clone().fold(f32::MIN, f32::max) - values.fold(f32::MAX, f32::min)
    };
    let (wide, high) = (span(|p| p.0), span(|p| p.1));
    let at = nodes.len();
    if depth >= 8 || wide.max(high) < SMALLEST * 1.6 || (depth > 4 && rng.chance(0.16)) {
        nodes.push(Node::Plane(facets.len()));
        facets.push(facet(middle, rng));
        return at;
    }
    // Mostly across the longer side, always aslant.
    let along = if wide > high { 0.0 } else { std::f32::consts::FRAC_PI_2 };
    let angle = along + rng.between(-0.75, 0.75);
    let (a, b) = (angle.cos(), angle.sin());
    let through = (middle.0 + rng.between(-0.16, 0.16) * wide, middle.1 + rng.between(-0.16, 0.16) * high);
    let c = a * through.0 + b * through.1;
    nodes.push(Node::Plane(0));
    let first = cut(&clip(piece, a, b, c), depth + 1, rng, nodes, facets);
    let second = cut(&clip(piece, -a, -b, -c), depth + 1, rng, nodes, facets);
    nodes[at] = Node::Cut(a, b, c, first, second);
    at
}

/// The part of a polygon where `a·x + b·y < c`.
fn clip(piece: &[(f32, f32)], a: f32, b: f32, c: f32) -> Vec<(f32, f32)> {
    let mut out = Vec::new();
    for (at, p) in piece.iter().enumerate() {
        let q = piece[(at + 1) % piece.len()];
        let (dp, dq) = (a * p.0 + b * p.1 - c, a * q.0 + b * q.1 - c);
        if dp < 0.0 {
            out.push(*p);
        }
        if (dp < 0.0) != (dq < 0.0) {
            let t = dp / (dp - dq);
            out.push((p.0 + (q.0 - p.0) * t, p.1 + (q.1 - p.1) * t));
        }
    }
    if out.len() < 3 { piece.to_vec() } else { out }
}

fn facet(middle: (f32, f32), rng: &mut Rng) -> Facet {
    let turn = rng.between(-0.13, 0.13);
    let way = rng.between(0.0, std::f32::consts::TAU);
    Facet {
        shift: (rng.between(-17.0, 17.0), rng.between(-17.0, 17.0)),
        zoom: rng.between(0.84, 1.12),
        turn: (turn.cos(), turn.sin()),
        middle,
        shade: (way.cos() / 70.0, way.sin() / 70.0, rng.between(0.25, 0.62)),
        tint: rng.between(-1.5, 2.5),
    }
}

/// Which plane each pixel lies on.
fn plane_map(nodes: &[Node], width: usize, height: usize, scale: f32) -> Vec<u16> {
    let mut map = vec![0; width * height];
    for (y, row) in map.chunks_exact_mut(width).enumerate() {
        fill(nodes, 0, row, 0, (y as f32 / scale, scale));
    }
    map
}

/// Fills a part of a row, which starts at this pixel, with the planes that it crosses.
fn fill(nodes: &[Node], at: usize, row: &mut [u16], from: usize, (y, scale): (f32, f32)) {
    match nodes[at] {
        _ if row.is_empty() => {}
        Node::Plane(plane) => row.fill(plane as u16),
        Node::Cut(a, b, c, first, second) => {
            // Cuts are never quite level.
            let middle = (c - b * y) / a * scale - from as f32;
            let (left, right) = row.split_at_mut((middle.ceil().max(0.0) as usize).min(row.len()));
            let (before, after) = if a > 0.0 { (first, second) } else { (second, first) };
            let start = from + left.len();
            fill(nodes, before, left, from, (y, scale));
            fill(nodes, after, right, start, (y, scale));
        }
    }
}

/// Ochres, browns and greys; strong colours keep some of themselves, so that the subject can be told.
fn palette() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| {
        let pigments = [
            0x2b2622, 0x4a3f37, 0x6e5a45, 0x8f7148, 0xb08d57, 0xcdb182, 0xe3d3ae, 0xf1e8d2, 0x5a5f63, 0x84898a,
            0xb0b1a8, 0xa55b3c, 0x7a3f2e, 0x53664f, 0x7f8c66, 0x41586b, 0x6d8796, 0xd0a03f,
        ]
        .map(hex);
        Table::new(|rgb| towards(&pigments, rgb, 0.3))
    })
}

/// Charcoal lines along a few of the cuts.
fn outline(canvas: &mut Canvas, nodes: &[Node], facets: &[Facet], seed: Seed) {
    let mut rng = seed.child("lines").rng();
    for node in nodes.iter().take(26) {
        let Node::Cut(a, b, _, first, _) = node else { continue };
        let mut inner = *first;
        let facet = loop {
            match &nodes[inner] {
                Node::Plane(plane) => break &facets[*plane],
                Node::Cut(_, _, _, next, _) => inner = *next,
            }
        };
        if rng.chance(0.6) {
            let (x, y) = facet.middle;
            let reach = rng.between(60.0, 190.0);
            let ends = [(x - b * reach, y + a * reach), (x + b * reach, y - a * reach)];
            canvas.line(&ends, hex(0x1d1a18).alpha(0.5), rng.between(2.0, 4.5));
        }
    }
}
