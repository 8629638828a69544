//! Polyhedra at a slant, with their hidden edges, and the numbers of their faces, edges and corners.

use super::axes::number;
use super::board::{Board, between};
use super::solid::{Solid, Space};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen};
use std::f32::consts::TAU;

const PHI: f32 = 1.618_034;

fn ring(count: usize, radius: f32, y: f32, shift: f32) -> Vec<Space> {
    (0..count)
        .map(|at| {
            let angle = (at as f32 + shift) * TAU / count as f32;
            (radius * angle.cos(), y, radius * angle.sin())
        })
        .collect()
}

fn prism(count: usize, high: f32, shift: f32) -> Vec<Space> {
    let mut corners = ring(count, 1.0, -high / 2.0, 0.0);
    corners.extend(ring(count, 1.0, high / 2.0, shift));
    corners
}

fn pyramid(count: usize, high: f32) -> Vec<Space> {
    let mut corners = ring(count, 1.0, -high / 2.0, 0.0);
    corners.push((0.0, high / 2.0, 0.0));
    corners
}

/// All signs of a place, and with `cycle` the three ways to turn its coordinates.
fn signs((x, y, z): Space, cycle: bool) -> Vec<Space> {
    let mut all: Vec<Space> = Vec::new();
    for bits in 0..8 {
        let sign = |bit: usize| if bits >> bit & 1 == 1 { -1.0 } else { 1.0 };
        let (x, y, z) = (x * sign(0), y * sign(1), z * sign(2));
        let ways: &[Space] = if cycle { &[(x, y, z), (y, z, x), (z, x, y)] } else { &[(x, y, z)] };
        for way in ways {
            let same = |at: &Space| (at.0 - way.0).abs() + (at.1 - way.1).abs() + (at.2 - way.2).abs() < 1e-4;
            if !all.iter().any(same) {
                all.push(*way);
            }
        }
    }
    all
}

/// The corners of a polyhedron, and how it is turned about the upright axis and tipped.
fn corners(id: &str) -> (Vec<Space>, f32, f32) {
    match id {
        "cuboid" => (signs((1.25, 0.6, 0.85), false), 30.0, 22.0),
        "tetrahedron" => (pyramid(3, std::f32::consts::SQRT_2), 42.0, 12.0),
        "octahedron" => (signs((1.0, 0.0, 0.0), true), 28.0, 18.0),
        "dodecahedron" => {
            let mut all = signs((1.0, 1.0, 1.0), false);
            all.extend(signs((0.0, 1.0 / PHI, PHI), true));
            (all, 14.0, 16.0)
        }
        "icosahedron" => (signs((0.0, 1.0, PHI), true), 14.0, 12.0),
        "triangular_prism" => (prism(3, 1.7, 0.0), 40.0, 22.0),
        "pentagonal_prism" => (prism(5, 1.5, 0.0), 10.0, 24.0),
        "hexagonal_prism" => (prism(6, 1.5, 0.0), 13.0, 24.0),
        "square_pyramid" => (pyramid(4, 1.6), 22.0, 18.0),
        "pentagonal_pyramid" => (pyramid(5, 1.7), 8.0, 20.0),
        "hexagonal_pyramid" => (pyramid(6, 1.8), 11.0, 20.0),
        "truncated_icosahedron" => {
            let mut all = signs((0.0, 1.0, 3.0 * PHI), true);
            all.extend(signs((1.0, 2.0 + PHI, 2.0 * PHI), true));
            all.extend(signs((PHI, 2.0, 2.0 * PHI + 1.0), true));
            (all, 10.0, 14.0)
        }
        "cuboctahedron" => (signs((1.0, 1.0, 0.0), true), 22.0, 18.0),
        "rhombic_dodecahedron" => {
            let mut all = signs((1.0, 1.0, 1.0), false);
            all.extend(signs((2.0, 0.0, 0.0), true));
            (all, 20.0, 16.0)
        }
        "triangular_bipyramid" => {
            let mut all = ring(3, 1.0, 0.0, 0.0);
            all.extend([(0.0, std::f32::consts::SQRT_2, 0.0), (0.0, -std::f32::consts::SQRT_2, 0.0)]);
            (all, 42.0, 14.0)
        }
        "pentagonal_antiprism" => (prism(5, 1.0, 0.5), 8.0, 26.0),
        "frustum_pyramid" => {
            let mut all = ring(4, 1.3, -0.55, 0.0);
            all.extend(ring(4, 0.62, 0.55, 0.0));
            (all, 22.0, 22.0)
        }
        _ => (signs((1.0, 1.0, 1.0), false), 28.0, 22.0),
    }
}

/// Three lines beside the solid, where the sample asks for the numbers.
fn counts(board: &mut Board) -> bool {
    let Some(entry) = board.pen.entry else { return false };
    let numbers = ["faces", "edges", "vertices"]
        .map(|name| entry.measures.get(name).map_or_else(String::new, |count| number(*count as f32)));
    if !numbers.iter().all(|number| board.pen.asks(number)) {
        return false;
    }
    let mut placed: Vec<&String> = Vec::new();
    for (row, (word, number)) in ["Faces", "Edges", "Vertices"].iter().zip(&numbers).enumerate() {
        let y = 380.0 + row as f32 * 110.0;
        let wide = board.size(word, 38.0).0;
        board.sign(word, (900.0 - 70.0 - wide / 2.0, y), 38.0);
        if placed.contains(&number) {
            board.sign(number, (900.0, y), 34.0);
        } else {
            board.here(number, (900.0, y));
        }
        placed.push(number);
    }
    true
}

pub(super) fn polyhedron(pen: &mut Pen) {
    // `cube` is the id of the curve y = x³ too.
    if !pen.text("formula").is_empty() {
        return super::curves::function_curve(pen);
    }
    let id = pen.id();
    let (points, about, tip) = corners(id);
    let solid = Solid::hull(&points, about, tip);
    let tinted = pen.tints.first().copied();
    let plain = pen.tint(0, Tone::Sky);
    let mut board = Board::new(pen);
    let area = if counts(&mut board) { [60.0, 170.0, 590.0, 660.0] } else { [130.0, 130.0, 740.0, 740.0] };
    let places = solid.places(area);
    let shaded = |face: &[usize]| match id {
        "truncated_icosahedron" if face.len() == 5 => Tone::Blue,
        "cuboctahedron" if face.len() == 3 => Tone::Blue,
        "truncated_icosahedron" | "cuboctahedron" => Tone::Paper,
        _ => Tone::Sky,
    };
    solid.draw(&mut board, &places, shaded);
    let middle = |face: &[usize]| {
        let sum = face.iter().fold((0.0, 0.0), |sum: At, at| (sum.0 + places[*at].0, sum.1 + places[*at].1));
        (sum.0 / face.len() as f32, sum.1 / face.len() as f32)
    };
    // The face that looks most towards the eye is shaded where a colour is asked for, and named.
    let front = solid.faces.iter().max_by(|a, b| solid.normal(a).2.total_cmp(&solid.normal(b).2));
    let Some(front) = front else { return };
    if tinted.is_some() {
        let face: Vec<At> = front.iter().map(|at| places[*at]).collect();
        board.pen.fill(&face, plain);
        solid.wires(&mut board, &places);
    }
    if id == "square_pyramid" {
        let (low, high) = (middle(&[0, 2]), places[4]);
        board.dashed(&[high, low], Tone::Ink, 4.0);
    }
    let outer = solid.edges().into_iter().filter(|edge| edge.2).max_by(|a, b| {
        let right = |edge: &(usize, usize, bool)| places[edge.0].0 + places[edge.1].0;
        right(a).total_cmp(&right(b))
    });
    board.point("Face", middle(front));
    if let Some((a, b, _)) = outer {
        board.point("Edge", between(places[a], places[b], 0.5));
    }
    let seen = solid.edges().into_iter().filter(|edge| edge.2).flat_map(|edge| [edge.0, edge.1]);
    if let Some(top) = seen.min_by(|a, b| places[*a].1.total_cmp(&places[*b].1)) {
        board.point("Vertex", places[top]);
    }
}
