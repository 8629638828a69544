//! Cubes cut, measured and parted.

use super::board::Board;
use super::solid::{Solid, Space, turn};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen};

/// How a cube is turned.
const ABOUT: f32 = 28.0;
const TIP: f32 = 22.0;

/// The corners of a cube of edge two: bit 0 right, bit 1 up, bit 2 towards the eye.
fn cube() -> Vec<Space> {
    let side = |bits: usize, bit: usize| if bits >> bit & 1 == 1 { 1.0 } else { -1.0 };
    (0..8).map(|bits| (side(bits, 0), side(bits, 1), side(bits, 2))).collect()
}

/// A place of the cube on the sheet.
fn place(at: Space) -> At {
    let (x, y, _) = turn(at, ABOUT, TIP);
    (500.0 + x * 250.0, 500.0 - y * 250.0)
}

pub(super) fn cube_diagonal(pen: &mut Pen) {
    let solid = Solid::hull(&cube(), ABOUT, TIP);
    let places: Vec<At> = cube().into_iter().map(place).collect();
    let mut board = Board::new(pen);
    for face in &solid.faces {
        let points: Vec<At> = face.iter().map(|at| places[*at]).collect();
        let rgb = board.pen.tone(Tone::Sky);
        if solid.seen(face) {
            board.pen.fill(&points, rgb);
        }
    }
    // The face diagonal lies in the floor; the space diagonal rises from its one end.
    let (from, across, top) = (places[4], places[1], places[3]);
    let sand = board.pen.tone(Tone::Sand);
    board.pen.fill(&[from, across, top], sand);
    solid.wires(&mut board, &places);
    board.line(&[from, across], Tone::Blue, 6.0);
    board.line(&[from, top], Tone::Red, 7.0);
    let below = super::board::between(places[5], places[4], 0.5);
    board.here("1", (below.0, below.1 + 42.0));
    board.always("√2", super::board::between(from, across, 0.6));
    board.always("√3", super::board::between(from, top, 0.55));
}

pub(super) fn cube_corner_cut(pen: &mut Pen) {
    let whole = cube();
    // The corner that looks at the eye is cut off through three points on its edges.
    let cuts: [Space; 3] = [(-0.1, 1.0, 1.0), (1.0, -0.1, 1.0), (1.0, 1.0, -0.1)];
    let mut rest: Vec<Space> = whole.iter().copied().filter(|at| *at != (1.0, 1.0, 1.0)).collect();
    rest.extend(cuts);
    let solid = Solid::hull(&rest, ABOUT, TIP);
    let places: Vec<At> = rest.iter().map(|at| place(*at)).collect();
    let mut board = Board::new(pen);
    solid.draw(&mut board, &places, |face| if face.len() == 3 { Tone::Red } else { Tone::Sky });
    let corner = place((1.0, 1.0, 1.0));
    let cuts = cuts.map(place);
    for cut in cuts {
        board.dashed(&[cut, corner], Tone::Grey, 4.0);
        board.dot(cut);
    }
    let middle = ((cuts[0].0 + cuts[1].0 + cuts[2].0) / 3.0, (cuts[0].1 + cuts[1].1 + cuts[2].1) / 3.0);
    // The plane reaches a little beyond the cut face.
    let wide: Vec<At> = cuts.iter().map(|cut| super::board::between(middle, *cut, 1.32)).collect();
    board.dashed(&super::board::closed(&wide), Tone::Blue, 4.5);
    board.point("Cube", place((-1.0, -0.3, 0.0)));
    board.point("Plane", wide[1]);
    board.point("Section", middle);
}

pub(super) fn cube_hexagon_cut(pen: &mut Pen) {
    let solid = Solid::hull(&cube(), ABOUT, TIP);
    let places: Vec<At> = cube().into_iter().map(place).collect();
    let mut board = Board::new(pen);
    for face in &solid.faces {
        let points: Vec<At> = face.iter().map(|at| places[*at]).collect();
        let rgb = board.pen.tone(Tone::Sky);
        if solid.seen(face) {
            board.fill(&points, rgb);
        }
    }
    // Midpoints of the six edges that meet neither end of a space diagonal.
    let hexagon: Vec<At> =
        [(1.0, 0.0, -1.0), (0.0, 1.0, -1.0), (-1.0, 1.0, 0.0), (-1.0, 0.0, 1.0), (0.0, -1.0, 1.0), (1.0, -1.0, 0.0)]
            .into_iter()
            .map(place)
            .collect();
    let red = board.pen.tone(Tone::Gold);
    board.pen.fill(&hexagon, red);
    solid.wires(&mut board, &places);
    board.pen.outline(&hexagon, 6.0);
    for at in &hexagon {
        board.dot(*at);
    }
    board.point("Cube", place((1.0, 0.3, 1.0)));
    board.point("Midpoint", hexagon[3]);
    board.point("Section", (500.0, 500.0));
}

/// Three pyramids with one corner of the cube as their tip, each moved away from it a little.
pub(super) fn cube_three_pyramids(pen: &mut Pen) {
    let tip: Space = (-1.0, 1.0, -1.0);
    let bases: [([Space; 4], Space, Tone); 3] = [
        ([(1.0, -1.0, -1.0), (1.0, -1.0, 1.0), (1.0, 1.0, 1.0), (1.0, 1.0, -1.0)], (0.6, 0.12, -0.15), Tone::Gold),
        ([(-1.0, -1.0, -1.0), (1.0, -1.0, -1.0), (1.0, -1.0, 1.0), (-1.0, -1.0, 1.0)], (0.0, -0.6, 0.0), Tone::Sky),
        ([(-1.0, -1.0, 1.0), (1.0, -1.0, 1.0), (1.0, 1.0, 1.0), (-1.0, 1.0, 1.0)], (-0.35, 0.15, 0.6), Tone::Leaf),
    ];
    let mut board = Board::new(pen);
    let fit = |at: Space| {
        let (x, y) = place(at);
        (570.0 + (x - 500.0) * 0.76, 560.0 + (y - 500.0) * 0.76)
    };
    // The whole cube, small, at the upper left.
    let whole = Solid::hull(&cube(), ABOUT, TIP);
    let small: Vec<At> =
        cube().into_iter().map(place).map(|(x, y)| (180.0 + (x - 500.0) * 0.27, 190.0 + (y - 500.0) * 0.27)).collect();
    whole.draw(&mut board, &small, |_| Tone::Sand);
    let mut tops = Vec::new();
    for (base, shift, tone) in [&bases[1], &bases[0], &bases[2]] {
        let move_by = |at: Space| (at.0 + shift.0, at.1 + shift.1, at.2 + shift.2);
        let mut points: Vec<Space> = base.iter().map(|at| move_by(*at)).collect();
        points.push(move_by(tip));
        let places: Vec<At> = points.iter().map(|at| fit(*at)).collect();
        let solid = Solid::hull(&points, ABOUT, TIP);
        solid.draw(&mut board, &places, |_| *tone);
        tops.push(places[4]);
        board.pen.disc(places[4], 12.0, Tone::Red);
    }
    board.pen.label_at("Cube", (180.0, 335.0));
    board.point("Pyramid", fit((0.2, 0.0, 1.5)));
    board.point("Common tip", tops[1]);
}
