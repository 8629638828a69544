//! Molecules as balls and sticks, in their true shapes.

use super::parts::between;
use crate::colour::Rgb;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse};

/// Element, and place in hundredths of an ångström, z towards the viewer.
type Atom = (usize, i16, i16, i16);
/// Two atoms by their number, and one to three for a single to a triple bond.
type Bond = (usize, usize, u8);

/// Radius of the ball in hundredths of an ångström, colour, and symbol.
const ELEMENTS: [(f32, Tone, &str); 9] = [
    (30.0, Tone::Bone, "H"),
    (45.0, Tone::Sand, "B"),
    (45.0, Tone::Grey, "C"),
    (43.0, Tone::Blue, "N"),
    (42.0, Tone::Red, "O"),
    (40.0, Tone::Leaf, "F"),
    (55.0, Tone::Orange, "P"),
    (55.0, Tone::Gold, "S"),
    (54.0, Tone::Green, "Cl"),
];

/// Draws a molecule about a point, no wider or taller than `side`; false where its shape is not known.
pub(super) fn draw(pen: &mut Pen, id: &str, centre: At, side: f32) -> bool {
    let Some((_, atoms, bonds)) = MOLECULES.iter().find(|row| row.0 == id) else { return false };
    let reach = atoms
        .iter()
        .fold(0.0_f32, |reach, &(of, x, y, _)| reach.max(f32::from(x).abs().max(f32::from(y).abs()) + ELEMENTS[of].0));
    let zoom = (side / 2.0 / reach).min(2.7);
    let at = |&(_, x, y, _): &Atom| (centre.0 + f32::from(x) * zoom, centre.1 + f32::from(y) * zoom);
    // From the back to the front, each stick just behind the nearer of its balls.
    let mut parts: Vec<(i16, Option<&Bond>, usize)> =
        bonds.iter().map(|bond| (atoms[bond.0].3.max(atoms[bond.1].3) - 1, Some(bond), 0)).collect();
    parts.extend(atoms.iter().enumerate().map(|(number, atom)| (atom.3, None, number)));
    parts.sort_by_key(|part| part.0);
    for (_, bond, number) in parts {
        match bond {
            Some(&(a, b, order)) => {
                let (from, to) = ends(&atoms[a], &atoms[b]);
                stick(
                    pen,
                    between(at(&atoms[a]), at(&atoms[b]), from),
                    between(at(&atoms[b]), at(&atoms[a]), to),
                    order,
                    zoom,
                );
            }
            None => ball(pen, at(&atoms[number]), ELEMENTS[atoms[number].0], zoom),
        }
    }
    true
}

/// The shares of a bond's length that lie inside the balls at its ends.
fn ends(a: &Atom, b: &Atom) -> (f32, f32) {
    let step = |to: i16, from: i16| f32::from(to - from);
    let length = (step(b.1, a.1).powi(2) + step(b.2, a.2).powi(2) + step(b.3, a.3).powi(2)).sqrt().max(1.0);
    (ELEMENTS[a.0].0 * 0.94 / length, ELEMENTS[b.0].0 * 0.94 / length)
}

fn stick(pen: &mut Pen, a: At, b: At, order: u8, zoom: f32) {
    let length = (b.0 - a.0).hypot(b.1 - a.1).max(0.01);
    let (dx, dy) = ((b.0 - a.0) / length, (b.1 - a.1) / length);
    let (half, gap) = if order == 1 { (9.0 * zoom, 0.0) } else { (5.5 * zoom, 17.0 * zoom) };
    for line in 0..order {
        let shift = (f32::from(line) - f32::from(order - 1) / 2.0) * gap;
        let side = |p: At, off: f32| (p.0 - dy * (shift + off), p.1 + dx * (shift + off));
        pen.area(&[side(a, half), side(b, half), side(b, -half), side(a, -half)], Tone::Metal);
    }
}

fn ball(pen: &mut Pen, at: At, (radius, tone, symbol): (f32, Tone, &str), zoom: f32) {
    let radius = radius * zoom;
    pen.disc(at, radius, tone);
    let own = pen.tone(tone);
    let spot = (at.0 - radius * 0.34, at.1 - radius * 0.38);
    for (share, size) in [(0.3, 0.42), (0.7, 0.2)] {
        pen.fill(&ellipse(spot, radius * size, radius * size), own.mix(Rgb(255, 255, 255), share));
    }
    if radius > 34.0 {
        pen.sign(symbol, between(at, (at.0, at.1 + radius), 0.12), (radius * 0.72).min(52.0));
    }
}

/// Shapes by entry, sorted by id.
#[rustfmt::skip]
static MOLECULES: &[(&str, &[Atom], &[Bond])] = &[
    ("acetic_acid", &[(2, -78, 23, 69), (2, 46, -5, -11), (4, 111, -108, -10), (4, 81, 99, -89), (0, -60, 108, 135), (0, -101, -65, 130), (0, -162, 42, 2), (0, 162, 68, -135)], &[(0, 1, 1), (1, 2, 2), (1, 3, 1), (0, 4, 1), (0, 5, 1), (0, 6, 1), (3, 7, 1)]),
    ("ammonia", &[(3, 0, -40, 2), (0, 81, -28, 62), (0, -81, -28, 62), (0, 0, 40, -62)], &[(0, 1, 1), (0, 2, 1), (0, 3, 1)]),
    ("benzene", &[(2, -129, -54, 0), (2, -18, -138, 0), (2, 111, -84, 0), (2, 129, 54, 0), (2, 18, 138, 0), (2, -111, 84, 0), (0, -229, -96, 0), (0, -31, -246, 0), (0, 198, -150, 0), (0, 229, 96, 0), (0, 31, 246, 0), (0, -198, 150, 0)], &[(0, 1, 1), (1, 2, 2), (2, 3, 1), (3, 4, 2), (4, 5, 1), (5, 0, 2), (0, 6, 1), (1, 7, 1), (2, 8, 1), (3, 9, 1), (4, 10, 1), (5, 11, 1)]),
    ("boron_trifluoride", &[(5, -125, 114, -1), (1, -8, 30, 1), (5, 125, 84, -1), (5, -26, -114, -1)], &[(0, 1, 1), (1, 2, 1), (1, 3, 1)]),
    ("carbon_dioxide", &[(4, -141, 0, 0), (2, 0, 0, 0), (4, 141, 0, 0)], &[(0, 1, 2), (1, 2, 2)]),
    ("carbon_disulfide", &[(7, -180, 0, 0), (2, 0, 0, 0), (7, 180, 0, 0)], &[(0, 1, 2), (1, 2, 2)]),
    ("chlorine_gas", &[(8, -101, 0, 0), (8, 101, 0, 0)], &[(0, 1, 1)]),
    ("chloroform", &[(8, 146, 11, 110), (2, -2, -9, 15), (8, -7, 109, -118), (8, -146, 8, 118), (0, -2, -109, -28)], &[(0, 1, 1), (1, 2, 1), (1, 3, 1), (1, 4, 1)]),
    ("cyclohexane", &[(2, -119, 84, -24), (2, -6, 74, -127), (2, 128, 41, -62), (2, 119, -84, 24), (2, 6, -74, 127), (2, -128, -41, 62), (0, -101, 171, 40), (0, -214, 101, -76), (0, 2, 169, -182), (0, -31, -4, -201), (0, 159, 126, 1), (0, 204, 28, -139), (0, 214, -101, 76), (0, 101, -171, -40), (0, -2, -169, 182), (0, 31, 4, 201), (0, -159, -126, -1), (0, -204, -28, 139)], &[(0, 1, 1), (1, 2, 1), (2, 3, 1), (3, 4, 1), (4, 5, 1), (5, 0, 1), (0, 6, 1), (0, 7, 1), (1, 8, 1), (1, 9, 1), (2, 10, 1), (2, 11, 1), (3, 12, 1), (3, 13, 1), (4, 14, 1), (4, 15, 1), (5, 16, 1), (5, 17, 1)]),
    ("ethane", &[(2, -61, -20, -40), (2, 61, 20, 40), (0, -41, -109, -100), (0, -145, -42, 27), (0, -91, 61, -107), (0, 145, 42, -27), (0, 41, 109, 100), (0, 91, -61, 107)], &[(0, 1, 1), (0, 2, 1), (0, 3, 1), (0, 4, 1), (1, 5, 1), (1, 6, 1), (1, 7, 1)]),
    ("ethanol", &[(2, -78, -14, -53), (2, 25, 13, 54), (4, 151, 40, -5), (0, -176, -33, -9), (0, -86, 72, -121), (0, -50, -100, -114), (0, 36, -73, 121), (0, -3, 100, 114), (0, 176, -39, -58)], &[(0, 1, 1), (1, 2, 1), (0, 3, 1), (0, 4, 1), (0, 5, 1), (1, 6, 1), (1, 7, 1), (2, 8, 1)]),
    ("ethene", &[(2, -67, 0, 0), (2, 67, 0, 0), (0, -123, -93, 0), (0, -123, 93, 0), (0, 123, 93, 0), (0, 123, -93, 0)], &[(0, 1, 2), (0, 2, 1), (0, 3, 1), (1, 4, 1), (1, 5, 1)]),
    ("ethyne", &[(2, -60, 0, 0), (2, 60, 0, 0), (0, -167, 0, 0), (0, 167, 0, 0)], &[(0, 1, 3), (0, 2, 1), (1, 3, 1)]),
    ("formaldehyde", &[(2, -32, 0, 0), (4, 91, 0, 0), (0, -91, 93, 0), (0, -91, -93, 0)], &[(0, 1, 2), (0, 2, 1), (0, 3, 1)]),
    ("glycine", &[(3, -86, 47, 115), (2, -32, -58, 27), (2, 83, -6, -58), (4, 178, -71, -97), (4, 68, 123, -96), (0, -178, 19, 148), (0, -100, 131, 58), (0, -110, -94, -40), (0, 4, -141, 89), (0, 149, 141, -148)], &[(0, 1, 1), (1, 2, 1), (2, 3, 2), (2, 4, 1), (0, 5, 1), (0, 6, 1), (1, 7, 1), (1, 8, 1), (4, 9, 1)]),
    ("hydrogen_chloride", &[(8, -68, 0, 0), (0, 68, 0, 0)], &[(0, 1, 1)]),
    ("hydrogen_cyanide", &[(2, -5, 0, 0), (3, 111, 0, 0), (0, -111, 0, 0)], &[(0, 1, 3), (0, 2, 1)]),
    ("hydrogen_gas", &[(0, -35, 0, 0), (0, 35, 0, 0)], &[(0, 1, 1)]),
    ("hydrogen_peroxide", &[(4, 23, -14, -71), (4, -41, 60, 36), (0, -18, -101, -51), (0, 41, 101, 71)], &[(0, 1, 1), (0, 2, 1), (1, 3, 1)]),
    ("hydrogen_sulfide", &[(7, 0, -46, 0), (0, -96, 46, 0), (0, 96, 46, 0)], &[(0, 1, 1), (0, 2, 1)]),
    ("methane", &[(2, 9, 11, 0), (0, 9, -88, -46), (0, 88, 16, 76), (0, -88, 29, 48), (0, 27, 88, -76)], &[(0, 1, 1), (0, 2, 1), (0, 3, 1), (0, 4, 1)]),
    ("methanol", &[(2, -34, -2, 29), (4, 77, 44, -47), (0, -1, -81, 97), (0, -75, 81, 86), (0, -111, -40, -39), (0, 111, -32, -97)], &[(0, 1, 1), (0, 2, 1), (0, 3, 1), (0, 4, 1), (1, 5, 1)]),
    ("nitrogen_gas", &[(3, -73, 0, 0), (3, 73, 0, 0)], &[(0, 1, 3)]),
    ("nitrous_oxide", &[(3, -126, 0, 0), (3, -17, 0, 0), (4, 126, 0, 0)], &[(0, 1, 3), (1, 2, 1)]),
    ("oxygen_gas", &[(4, -57, 0, 0), (4, 57, 0, 0)], &[(0, 1, 2)]),
    ("ozone", &[(4, 0, -33, 0), (4, -109, 33, 0), (4, 109, 33, 0)], &[(0, 1, 1), (0, 2, 2)]),
    ("phosphorus_pentachloride", &[(6, -50, 0, 0), (8, 152, 1, 1), (8, -152, -88, 151), (8, -151, 88, -151), (8, -50, -185, -107), (8, -51, 185, 108)], &[(0, 1, 1), (0, 2, 1), (0, 3, 1), (0, 4, 1), (0, 5, 1)]),
    ("propane", &[(2, -99, 25, -81), (2, 7, -48, 0), (2, 92, 48, 81), (0, -159, -47, -138), (0, -54, 95, -151), (0, -167, 81, -16), (0, -42, -119, 67), (0, 71, -105, -68), (0, 167, -6, 138), (0, 30, 105, 151), (0, 143, 119, 16)], &[(0, 1, 1), (1, 2, 1), (0, 3, 1), (0, 4, 1), (0, 5, 1), (1, 6, 1), (1, 7, 1), (2, 8, 1), (2, 9, 1), (2, 10, 1)]),
    ("sulfur_dioxide", &[(7, 0, -36, 0), (4, -124, 36, 0), (4, 124, 36, 0)], &[(0, 1, 2), (0, 2, 2)]),
    ("sulfur_hexafluoride", &[(7, 0, 0, 0), (5, 123, -47, -88), (5, -123, 47, 88), (5, -5, -142, 69), (5, 5, 142, -69), (5, 99, 51, 112), (5, -99, -51, -112)], &[(0, 1, 1), (0, 2, 1), (0, 3, 1), (0, 4, 1), (0, 5, 1), (0, 6, 1)]),
    ("tetrachloromethane", &[(8, 20, -142, -79), (2, 20, 19, -4), (8, -141, 53, 64), (8, 59, 142, -127), (8, 141, 25, 127)], &[(0, 1, 1), (1, 2, 1), (1, 3, 1), (1, 4, 1)]),
    ("urea", &[(3, 64, 90, 55), (2, -23, 2, 0), (4, -144, 18, 2), (3, 38, -104, -57), (0, 144, 48, 101), (0, 18, 162, 109), (0, 124, -84, -105), (0, -26, -162, -109)], &[(0, 1, 1), (1, 2, 2), (1, 3, 1), (0, 4, 1), (0, 5, 1), (3, 6, 1), (3, 7, 1)]),
    ("water", &[(4, 0, -29, 0), (0, -76, 29, 0), (0, 76, 29, 0)], &[(0, 1, 1), (0, 2, 1)]),
];
