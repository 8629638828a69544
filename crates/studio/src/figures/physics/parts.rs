//! Parts that many set-ups share: rays, force arrows, lenses, mirrors, eyes and signs.

use crate::colour::Rgb;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, ellipse};

/// The point at a share of the way from one point to another.
pub(super) fn between(a: At, b: At, share: f32) -> At {
    (a.0 + (b.0 - a.0) * share, a.1 + (b.1 - a.1) * share)
}

/// The point at this distance from another, at an angle in degrees, clockwise from the right.
pub(super) fn polar(from: At, distance: f32, degrees: f32) -> At {
    let angle = degrees.to_radians();
    (from.0 + distance * angle.cos(), from.1 + distance * angle.sin())
}

/// An arrow head of this length whose tip is at a point and which comes from another.
pub(super) fn head(pen: &mut Pen, from: At, tip: At, size: f32, rgb: Rgb) {
    let length = (tip.0 - from.0).hypot(tip.1 - from.1).max(0.01);
    let (dx, dy) = ((tip.0 - from.0) / length, (tip.1 - from.1) / length);
    let (back, half) = ((tip.0 - dx * size, tip.1 - dy * size), size * 0.42);
    pen.fill(&[tip, (back.0 - dy * half, back.1 + dx * half), (back.0 + dy * half, back.1 - dx * half)], rgb);
}

/// A ray of light through points, with a head in the middle of each long stretch.
pub(super) fn ray(pen: &mut Pen, points: &[At], rgb: Rgb) {
    pen.stroke(points, rgb, 5.0);
    for pair in points.windows(2) {
        let (a, b) = (pair[0], pair[1]);
        let length = (b.0 - a.0).hypot(b.1 - a.1);
        if length > 110.0 {
            head(pen, a, between(a, b, 0.5 + 13.0 / length), 26.0, rgb);
        }
    }
}

/// A force: a broad arrow with an outline.
pub(super) fn force(pen: &mut Pen, from: At, to: At, rgb: Rgb) {
    let length = (to.0 - from.0).hypot(to.1 - from.1).max(1.0);
    let (dx, dy) = ((to.0 - from.0) / length, (to.1 - from.1) / length);
    let at = |along: f32, across: f32| (from.0 + dx * along - dy * across, from.1 + dy * along + dx * across);
    let neck = (length - 42.0).max(length * 0.3);
    let shape =
        [at(0.0, -6.0), at(neck, -6.0), at(neck, -22.0), at(length, 0.0), at(neck, 22.0), at(neck, 6.0), at(0.0, 6.0)];
    pen.fill(&shape, rgb);
    pen.outline(&shape, 3.0);
}

/// A sign that the sample may also ask for as a label.
pub(super) fn mark(pen: &mut Pen, text: &str, at: At, size: f32) {
    if pen.asks(text) {
        pen.label_at(text, at);
    } else {
        pen.sign(text, at, size);
    }
}

/// A thin lens on the axis, bulging to both sides.
pub(super) fn convex(pen: &mut Pen, (x, y): At, half: f32, bulge: f32) {
    let mut shape = arc((x, y), bulge, half, -90.0, 90.0);
    shape.extend(arc((x, y), bulge, half, 90.0, 270.0));
    pen.area(&shape, Tone::Glass);
}

/// A thin lens on the axis, hollow on both sides.
pub(super) fn concave(pen: &mut Pen, (x, y): At, half: f32, edge: f32) {
    let side = |sign: f32| {
        (0..=24).map(move |at| {
            let t = at as f32 / 12.0 - 1.0;
            (x + sign * (edge * 0.22 + edge * 0.78 * t * t), y + half * t * sign)
        })
    };
    let shape: Vec<At> = side(1.0).chain(side(-1.0)).collect();
    pen.area(&shape, Tone::Glass);
}

/// The dashed axis.
pub(super) fn axis(pen: &mut Pen, from: f32, to: f32, y: f32) {
    pen.dashed(&[(from, y), (to, y)], Tone::Grey, 3.5);
}

/// A mirror along a line, hatched behind: to the right of the way from `a` to `b`.
pub(super) fn mirror(pen: &mut Pen, points: &[At]) {
    for pair in points.windows(2) {
        let (a, b) = (pair[0], pair[1]);
        let length = (b.0 - a.0).hypot(b.1 - a.1).max(0.01);
        let (dx, dy) = ((b.0 - a.0) / length, (b.1 - a.1) / length);
        for step in 0..(length / 22.0).ceil() as usize {
            let along = step as f32 * 22.0 + 4.0;
            let at = (a.0 + dx * along, a.1 + dy * along);
            pen.trace(&[at, (at.0 - dy * 22.0 - dx * 14.0, at.1 + dx * 22.0 - dy * 14.0)], Tone::Grey, 3.0);
        }
    }
    pen.trace(points, Tone::Ink, 9.0);
}

/// An eye from the side that looks along an angle in degrees.
pub(super) fn eye(pen: &mut Pen, at: At, size: f32, degrees: f32) {
    let turn = |along: f32, across: f32| {
        let p = polar(at, along * size, degrees);
        polar(p, across * size, degrees + 90.0)
    };
    let mut ball: Vec<At> =
        (-10..=10).map(|k| k as f32 * 4.2).map(|d| polar(turn(-0.75, 0.0), size, degrees + d)).collect();
    ball.push(turn(-0.75, 0.0));
    pen.area(&ball, Tone::Paper);
    let iris: Vec<At> = ellipse((0.0, 0.0), 0.13, 0.3).iter().map(|p| turn(0.12 + p.0, p.1)).collect();
    pen.area(&iris, Tone::Blue);
    let pupil: Vec<At> = ellipse((0.0, 0.0), 0.07, 0.14).iter().map(|p| turn(0.17 + p.0, p.1)).collect();
    pen.area(&pupil, Tone::Ink);
    pen.trace(&[turn(-0.95, -0.04), turn(-0.3, -0.62), turn(0.2, -0.78)], Tone::Ink, 6.0);
}

/// A burning candle: middle of its foot, height up to the wick; `lit` or not.
pub(super) fn candle(pen: &mut Pen, (x, y): At, height: f32, lit: bool) {
    let half = height * 0.13;
    pen.block([x - half, y - height, half * 2.0, height], Tone::Bone);
    pen.trace(&[(x, y - height), (x, y - height - half * 1.0)], Tone::Ink, 4.0);
    if lit {
        flame(pen, (x, y - height - half * 0.5), height * 0.42);
    }
}

/// A flame: middle of its foot and height.
pub(super) fn flame(pen: &mut Pen, (x, y): At, height: f32) {
    let drop = |scale: f32| {
        let (w, h) = (height * 0.26 * scale, height * scale);
        let side = [(0.0, -h), (w * 0.5, -h * 0.62), (w, -h * 0.28), (w * 0.6, -h * 0.04), (0.0, 0.0)];
        let mut points: Vec<At> = side.iter().map(|p| (x + p.0, y + p.1)).collect();
        points.extend(side.iter().rev().map(|p| (x - p.0, y + p.1)));
        crate::figures::pen::smooth(&points)
    };
    pen.area(&drop(1.0), Tone::Fire);
    let core = pen.tone(Tone::Gold);
    pen.fill(&drop(0.55), core);
}

/// A table or the ground: its top edge and depth.
pub(super) fn table(pen: &mut Pen, from: f32, to: f32, y: f32, tone: Tone) {
    pen.block([from, y, to - from, 44.0], tone);
}

/// An arc that marks an angle between two directions in degrees.
pub(super) fn angle(pen: &mut Pen, at: At, radius: f32, from: f32, to: f32) {
    pen.trace(&arc(at, radius, radius, from, to), Tone::Ink, 3.5);
}
