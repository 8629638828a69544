//! Parts that many living things share: rounded bodies, tubes, nuclei, chromosomes, and the labels round a figure.

use crate::colour::Rgb;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, ellipse, smooth};

/// A label: its words, what it points at, where it stands.
pub(super) type Note = (&'static str, At, At);

pub(super) fn notes(pen: &mut Pen, rows: &[Note]) {
    for &(text, to, put) in rows {
        pen.label(text, to, put);
    }
}

/// A closed smooth line through points.
pub(super) fn round(points: &[At]) -> Vec<At> {
    let count = points.len();
    let mut ring = vec![points[count - 1]];
    ring.extend_from_slice(points);
    ring.extend_from_slice(&points[..2]);
    smooth(&ring)[12..12 * (count + 1)].to_vec()
}

/// A rounded body.
pub(super) fn blob(pen: &mut Pen, points: &[At], tone: Tone) {
    pen.area(&round(points), tone);
}

/// An area in a paler shade of a tone: a share of 1 is the paper itself.
pub(super) fn wash(pen: &mut Pen, points: &[At], tone: Tone, share: f32) {
    let rgb = pen.tone(tone).mix(pen.tone(Tone::Paper), share);
    pen.fill(points, rgb);
    pen.outline(points, 4.5);
}

/// An area of this colour with its outline.
pub(super) fn solid(pen: &mut Pen, points: &[At], rgb: Rgb) {
    pen.fill(points, rgb);
    pen.outline(points, 4.5);
}

/// A band along points, as wide as this at its start and at its end.
pub(super) fn ribbon(points: &[At], from: f32, to: f32) -> Vec<At> {
    let last = points.len().saturating_sub(1);
    let side = |at: usize, sign: f32| {
        let (a, b) = (points[at.saturating_sub(1)], points[(at + 1).min(last)]);
        let length = (b.0 - a.0).hypot(b.1 - a.1).max(0.01);
        let half = (from + (to - from) * at as f32 / last.max(1) as f32) / 2.0 * sign;
        (points[at].0 - (b.1 - a.1) / length * half, points[at].1 + (b.0 - a.0) / length * half)
    };
    (0..=last).map(|at| side(at, 1.0)).chain((0..=last).rev().map(|at| side(at, -1.0))).collect()
}

/// A band with round ends.
pub(super) fn sausage(points: &[At], width: f32) -> Vec<At> {
    let [first, second, ..] = *points else { return Vec::new() };
    let (last, before) = (points[points.len() - 1], points[points.len() - 2]);
    let sides = ribbon(points, width, width);
    let cap = |end: At, towards: At| {
        let angle = (end.1 - towards.1).atan2(end.0 - towards.0).to_degrees();
        arc(end, width / 2.0, width / 2.0, angle + 90.0, angle - 90.0)
    };
    let half = points.len();
    let mut out = sides[..half].to_vec();
    out.extend(cap(last, before));
    out.extend_from_slice(&sides[half..]);
    out.extend(cap(first, second));
    out
}

/// A tube through points, with flat ends.
pub(super) fn tube(pen: &mut Pen, points: &[At], width: f32, tone: Tone) {
    pen.area(&ribbon(&smooth(points), width, width), tone);
}

/// Points turned about the origin by degrees, then moved.
pub(super) fn turned(points: &[At], centre: At, degrees: f32) -> Vec<At> {
    let (sin, cos) = degrees.to_radians().sin_cos();
    points.iter().map(|&(x, y)| (centre.0 + x * cos - y * sin, centre.1 + x * sin + y * cos)).collect()
}

/// The place at this angle and distance from a centre, in degrees clockwise from the right.
pub(super) fn polar(centre: At, degrees: f32, radius: f32) -> At {
    let (sin, cos) = degrees.to_radians().sin_cos();
    (centre.0 + radius * cos, centre.1 + radius * sin)
}

/// Small filled dots without outline.
pub(super) fn dots(pen: &mut Pen, places: &[At], radius: f32, tone: Tone) {
    let rgb = pen.tone(tone);
    for &place in places {
        pen.fill(&ellipse(place, radius, radius), rgb);
    }
}

/// A nucleus with its nucleolus.
pub(super) fn nucleus(pen: &mut Pen, centre: At, radius: f32) {
    wash(pen, &ellipse(centre, radius, radius), Tone::Violet, 0.45);
    let spot = (centre.0 + radius * 0.25, centre.1 - radius * 0.2);
    dots(pen, &[spot], radius * 0.3, Tone::Violet);
}

/// A mitochondrion, cut open: the folded inner membrane shows.
pub(super) fn mitochondrion(pen: &mut Pen, centre: At, long: f32, degrees: f32) {
    pen.area(&turned(&ellipse((0.0, 0.0), long, long * 0.5), centre, degrees), Tone::Orange);
    let fold: Vec<At> =
        (0..9).map(|at| (long * (-0.76 + 0.19 * at as f32), long * if at % 2 == 0 { 0.2 } else { -0.2 })).collect();
    pen.trace(&turned(&smooth(&fold), centre, degrees), Tone::Ink, 4.0);
}

/// A chloroplast with its stacks.
pub(super) fn chloroplast(pen: &mut Pen, centre: At, long: f32, degrees: f32) {
    pen.area(&turned(&ellipse((0.0, 0.0), long, long * 0.58), centre, degrees), Tone::Leaf);
    for x in [-0.5, 0.0, 0.5] {
        for y in [-0.2, 0.0, 0.2] {
            let bar = [(long * (x - 0.17), long * y), (long * (x + 0.17), long * y)];
            pen.trace(&turned(&bar, centre, degrees), Tone::Green, 5.0);
        }
    }
}

/// A Golgi apparatus: a stack of bowed sacs and small vesicles on its outer side.
pub(super) fn golgi(pen: &mut Pen, centre: At, size: f32, degrees: f32) {
    for at in 0..4 {
        let y = size * (0.25 * at as f32 - 0.4);
        let half = size * (0.95 - 0.12 * at as f32);
        let bow: Vec<At> = (-4..=4).map(|x| (half * x as f32 / 4.0, y + size * 0.016 * (x * x) as f32)).collect();
        pen.area(&turned(&sausage(&bow, size * 0.15), centre, degrees), Tone::Gold);
    }
    for at in [(-0.75, 0.62), (0.0, 0.62), (0.7, 0.66)] {
        let place = turned(&[(size * at.0, size * at.1)], centre, degrees)[0];
        pen.disc(place, size * 0.1, Tone::Gold);
    }
}

/// A chromosome of two chromatids joined at a centromere; half its height is `size`.
pub(super) fn chromosome(pen: &mut Pen, centre: At, size: f32, degrees: f32, rgb: Rgb) {
    for side in [-1.0, 1.0] {
        let arm = smooth(&[
            (side * size * 0.5, -size),
            (side * size * 0.24, -size * 0.45),
            (side * size * 0.14, 0.0),
            (side * size * 0.24, size * 0.45),
            (side * size * 0.5, size),
        ]);
        let arm = turned(&sausage(&arm, size * 0.38), centre, degrees);
        pen.fill(&arm, rgb);
        pen.outline(&arm, thin(size));
    }
    let waist = turned(&[(0.0, 0.0)], centre, degrees)[0];
    dots(pen, &[waist], size * 0.16, Tone::Ink);
}

/// The outline of a chromosome of this size, thin enough to leave its colour to be seen.
pub(super) fn thin(size: f32) -> f32 {
    (size * 0.05).clamp(1.2, 4.0)
}

/// One chromatid drawn by its middle towards `pull` (−1 is up): the arms trail behind.
pub(super) fn chromatid(pen: &mut Pen, centre: At, size: f32, pull: f32, rgb: Rgb) {
    let (x, y) = centre;
    let arms = smooth(&[
        (x - size * 0.62, y - pull * size * 0.75),
        (x - size * 0.34, y - pull * size * 0.2),
        (x, y + pull * size * 0.1),
        (x + size * 0.34, y - pull * size * 0.2),
        (x + size * 0.62, y - pull * size * 0.75),
    ]);
    let arms = sausage(&arms, size * 0.34);
    pen.fill(&arms, rgb);
    pen.outline(&arms, thin(size));
}

/// Short hairs standing out from a closed outline, one at every `step` points.
pub(super) fn hairs(pen: &mut Pen, outline: &[At], step: usize, length: f32) {
    let count = outline.len();
    for at in (0..count).step_by(step) {
        let (a, b, p) = (outline[(at + count - 1) % count], outline[(at + 1) % count], outline[at]);
        let along = (b.0 - a.0).hypot(b.1 - a.1).max(0.01);
        let out = ((b.1 - a.1) / along * length, -(b.0 - a.0) / along * length);
        let lean = ((b.0 - a.0) / along * length * 0.3, (b.1 - a.1) / along * length * 0.3);
        pen.trace(&[p, (p.0 + out.0 + lean.0, p.1 + out.1 + lean.1)], Tone::Ink, 3.0);
    }
}
