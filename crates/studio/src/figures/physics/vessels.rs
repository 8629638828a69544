//! Glassware, water, flames under it and thermometers in it.

use super::parts::flame;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, ellipse};

/// Water in a shape, with a line where its surface lies along the first two points.
pub(super) fn water(pen: &mut Pen, shape: &[At]) {
    liquid(pen, shape, Tone::Water);
}

pub(super) fn liquid(pen: &mut Pen, shape: &[At], tone: Tone) {
    let rgb = pen.tone(tone);
    pen.fill(shape, rgb);
    pen.trace(&[shape[0], shape[1]], Tone::Ink, 3.5);
}

/// A beaker: left, top, width, height; filled to a share of its height.
pub(super) fn beaker(pen: &mut Pen, [x, y, w, h]: [f32; 4], share: f32, tone: Tone) {
    let level = y + h * (1.0 - share);
    if share > 0.0 {
        liquid(pen, &[(x, level), (x + w, level), (x + w, y + h), (x, y + h)], tone);
    }
    pen.trace(
        &[(x - 18.0, y - 10.0), (x, y), (x, y + h), (x + w, y + h), (x + w, y), (x + w + 18.0, y - 10.0)],
        Tone::Ink,
        7.0,
    );
}

/// A test tube, filled to a share of its height.
pub(super) fn tube(pen: &mut Pen, [x, y, w, h]: [f32; 4], share: f32, tone: Tone) {
    let round = w / 2.0;
    let bowl = arc((x + round, y + h - round), round, round, 0.0, 180.0);
    if share > 0.0 {
        let level = y + h * (1.0 - share);
        let mut shape = vec![(x, level), (x + w, level)];
        shape.extend(bowl.iter().copied());
        liquid(pen, &shape, tone);
    }
    let mut wall = vec![(x + w + 10.0, y), (x + w, y + 8.0)];
    wall.extend(bowl);
    wall.extend([(x, y + 8.0), (x - 10.0, y)]);
    pen.trace(&wall, Tone::Ink, 6.0);
}

/// A spirit lamp or burner under a point: where the flame's tip may reach.
pub(super) fn burner(pen: &mut Pen, (x, tip): At, foot: f32) {
    let top = tip + 110.0;
    pen.block([x - 70.0, foot - 18.0, 140.0, 18.0], Tone::Metal);
    pen.block([x - 20.0, top, 40.0, foot - 18.0 - top], Tone::Metal);
    flame(pen, (x, top), 108.0);
}

/// A thermometer: the middle of its bulb, its height, and how much of its scale the column fills.
pub(super) fn thermometer(pen: &mut Pen, (x, y): At, height: f32, share: f32) {
    let (half, bulb) = (13.0, 26.0);
    let mut glass = arc((x, y - height), half, half, 180.0, 360.0);
    glass.extend(arc((x, y), bulb, bulb, -60.0, 240.0));
    pen.area(&glass, Tone::Paper);
    let red = pen.tone(Tone::Red);
    let (low, high) = (y - bulb - 20.0, y - height + 6.0);
    let top = low - (low - high) * share;
    pen.fill(&ellipse((x, y), bulb - 7.0, bulb - 7.0), red);
    pen.stroke(&[(x, y), (x, top)], red, 10.0);
    for tick in 0..=10 {
        let at = low - (low - high) * tick as f32 / 10.0;
        pen.trace(&[(x + half, at), (x + half + if tick % 5 == 0 { 18.0 } else { 10.0 }, at)], Tone::Ink, 3.0);
    }
}

/// A tripod with gauze under a vessel: left and right end of the gauze, its height, and the ground.
pub(super) fn tripod(pen: &mut Pen, (left, right): (f32, f32), y: f32, ground: f32) {
    pen.trace(&[(left + 20.0, y), (left - 20.0, ground)], Tone::Ink, 11.0);
    pen.trace(&[(right - 20.0, y), (right + 20.0, ground)], Tone::Ink, 11.0);
    pen.block([left - 10.0, y - 12.0, right - left + 20.0, 14.0], Tone::Metal);
}

/// Wisps of steam above a point.
pub(super) fn steam(pen: &mut Pen, (x, y): At, width: f32) {
    for wisp in -1..=1 {
        let at = x + width * wisp as f32;
        let line = crate::figures::pen::plot(0.0, 1.0, |t| (at + 16.0 * (t * 9.0).sin(), y - 120.0 * t));
        pen.trace(&line, Tone::Grey, 5.0);
    }
}
