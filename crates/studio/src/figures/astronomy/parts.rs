//! What figures of the sky share: the night, stars, the Sun, lit and dark sides, craters, sight lines.

use crate::colour::Rgb;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, corners, ellipse, smooth};
use std::f32::consts::TAU;

/// The lighter and the darker one of ink and paper.
fn ends(pen: &Pen) -> (Rgb, Rgb) {
    let (ink, paper) = (pen.tone(Tone::Ink), pen.tone(Tone::Paper));
    if ink.lab().l > paper.lab().l { (ink, paper) } else { (paper, ink) }
}

/// The colour of light on this sheet.
pub(super) fn light(pen: &Pen) -> Rgb {
    ends(pen).0
}

/// The colour of darkness on this sheet.
pub(super) fn dark(pen: &Pen) -> Rgb {
    ends(pen).1
}

/// The colour of the night sky.
pub(super) fn sky(pen: &Pen) -> Rgb {
    pen.tone(Tone::Night).mix(dark(pen), 0.62)
}

/// A tone as something bright in a dark sky: `share` of the tone, the rest light.
pub(super) fn bright(pen: &Pen, tone: Tone, share: f32) -> Rgb {
    light(pen).mix(pen.tone(tone), share)
}

/// A plate of night sky over nearly all of the square, on which labels are light.
pub(super) fn night(pen: &mut Pen) {
    night_in(pen, [24.0, 24.0, 952.0, 952.0]);
}

/// The same with faint stars.
pub(super) fn starry(pen: &mut Pen, count: usize) {
    night(pen);
    let white = light(pen);
    for star in 0..count {
        let at = (500.0 + pen.chance(star * 3) * 455.0, 500.0 + pen.chance(star * 3 + 1) * 455.0);
        let size = 1.6 + pen.chance(star * 3 + 2).abs() * 2.2;
        pen.veil(&ellipse(at, size, size), white, 0.65);
    }
}

/// A plate of night sky: left, top, width, height.
pub(super) fn night_in(pen: &mut Pen, area: [f32; 4]) {
    let (sky, white) = (sky(pen), light(pen));
    // The page of a plain night picture is the sky already.
    if pen.look().page() != sky {
        pen.fill(&corners(area), sky);
    }
    pen.letters(white, sky);
}

/// A bright star: a small disc in a glow.
pub(super) fn star(pen: &mut Pen, at: At, radius: f32, rgb: Rgb) {
    pen.soft(at, radius * 3.2, radius * 3.2, rgb, 0.5);
    pen.fill(&ellipse(at, radius, radius), rgb);
}

/// The Sun of a diagram: a disc in its colour, with short rays where they have room.
pub(super) fn sun(pen: &mut Pen, at: At, radius: f32, rays: bool) {
    let gold = bright(pen, Tone::Gold, 0.85);
    if rays {
        for ray in 0..12 {
            let (dy, dx) = (ray as f32 / 12.0 * TAU).sin_cos();
            let (from, to) = (radius * 1.18, radius * if ray % 2 == 0 { 1.5 } else { 1.36 });
            pen.stroke(&[(at.0 + dx * from, at.1 + dy * from), (at.0 + dx * to, at.1 + dy * to)], gold, 5.0);
        }
    }
    pen.fill(&ellipse(at, radius, radius), gold);
    let pale = bright(pen, Tone::Gold, 0.3);
    pen.soft(at, radius * 0.95, radius * 0.95, pale, 0.9);
    pen.outline(&ellipse(at, radius, radius), 4.0);
}

/// A place turned about a centre, in degrees, clockwise.
pub(super) fn turned((x, y): At, about: At, degrees: f32) -> At {
    let (sin, cos) = degrees.to_radians().sin_cos();
    let (dx, dy) = (x - about.0, y - about.1);
    (about.0 + dx * cos - dy * sin, about.1 + dx * sin + dy * cos)
}

/// The place at this angle (degrees, clockwise from the right) and distance.
pub(super) fn polar(centre: At, radius: f32, degrees: f32) -> At {
    let (sin, cos) = degrees.to_radians().sin_cos();
    (centre.0 + radius * cos, centre.1 + radius * sin)
}

/// The lit part of a globe: its limb towards `turn` (degrees, clockwise from the right), and the boundary of light at `edge`
/// radii from the middle: 1 for nothing, 0 for a half, −1 for the whole disc.
pub(super) fn lune(centre: At, radius: f32, edge: f32, turn: f32) -> Vec<At> {
    let step = |part: i32| (part as f32 * 5.0).to_radians().sin_cos();
    let limb = (-18..=18).map(&step).map(|(sin, cos)| (centre.0 + radius * cos, centre.1 + radius * sin));
    let back = (-18..=18).rev().map(step);
    let back = back.map(|(sin, cos)| (centre.0 + edge * radius * cos, centre.1 + radius * sin));
    limb.chain(back).map(|at| turned(at, centre, turn)).collect()
}

/// Points of a globe's disc given in radii, those beyond the limb drawn in to it.
pub(super) fn on_disc(centre: At, radius: f32, points: &[At]) -> Vec<At> {
    let place = |&(x, y): &At| {
        let over = x.hypot(y).max(1.0);
        (centre.0 + x / over * radius, centre.1 + y / over * radius)
    };
    points.iter().map(place).collect()
}

/// A patch on a globe's disc: an ellipse in radii.
pub(super) fn patch(pen: &mut Pen, centre: At, radius: f32, [x, y, rx, ry]: [f32; 4], rgb: Rgb) {
    pen.fill(&on_disc(centre, radius, &ellipse((x, y), rx, ry)), rgb);
}

/// A band between two heights on a globe's disc, in radii, sagging by `sag` as latitudes seen from above or below do.
pub(super) fn band(pen: &mut Pen, centre: At, radius: f32, [top, bottom, sag]: [f32; 3], rgb: Rgb) {
    let row = |y: f32| {
        let half = (1.0 - y * y).max(0.0).sqrt();
        (0..=24).map(move |part| {
            let t = part as f32 / 12.0 - 1.0;
            (t * half, y + sag * (1.0 - t * t))
        })
    };
    let points: Vec<At> = row(top).chain(row(bottom).collect::<Vec<_>>().into_iter().rev()).collect();
    pen.fill(&on_disc(centre, radius, &points), rgb);
}

/// Light from the upper left: the limb on the other side grows dark by steps, and a line goes round the disc.
pub(super) fn rounded(pen: &mut Pen, centre: At, radius: f32) {
    let shadow = dark(pen);
    for edge in [0.9, 0.75, 0.55, 0.3, 0.0] {
        pen.veil(&lune(centre, radius, edge, 38.0), shadow, 0.09);
    }
    if radius > 16.0 {
        pen.outline(&ellipse(centre, radius, radius), 3.5);
    }
}

/// The dark side of a globe, with light coming from `turn`.
pub(super) fn dark_side(pen: &mut Pen, centre: At, radius: f32, edge: f32, turn: f32) {
    let shadow = sky(pen).mix(dark(pen), 0.3);
    pen.veil(&lune(centre, radius, -edge, turn + 180.0), shadow, 0.93);
}

/// A crater lit from the upper left, in radii of the globe.
pub(super) fn crater(pen: &mut Pen, centre: At, radius: f32, [x, y, size]: [f32; 3], ground: Rgb) {
    let (white, black) = (light(pen), dark(pen));
    let squeeze = (1.0 - (x * x + y * y) * 0.55).max(0.3);
    let turn = y.atan2(x).to_degrees();
    let bowl = |grow: f32, shift: f32| {
        let points = ellipse((x, y), size * squeeze * grow, size * grow);
        let points: Vec<At> = points.into_iter().map(|at| turned(at, (x, y), turn)).collect();
        let points: Vec<At> = points.into_iter().map(|(x, y)| (x + shift * size, y + shift * size)).collect();
        on_disc(centre, radius, &points)
    };
    pen.fill(&bowl(1.0, 0.0), ground.mix(white, 0.45));
    pen.fill(&bowl(0.82, 0.0), ground.mix(black, 0.45));
    pen.fill(&bowl(0.62, 0.16), ground.mix(black, 0.12));
}

/// The beams of sunlight from the right or left edge: parallel arrows.
pub(super) fn sunlight(pen: &mut Pen, from: f32, to: f32, heights: &[f32]) {
    for &y in heights {
        pen.arrow((from, y), (to, y), Tone::Gold, 6.0);
    }
}

/// How far a label's middle may stand to the side for the label to stay on its plate.
pub(super) fn within(pen: &Pen, text: &str, x: f32) -> f32 {
    let half = text.chars().count() as f32 * pen.letter() * 0.29;
    x.clamp((40.0 + half).min(500.0), (960.0 - half).max(500.0))
}

/// An ellipse's line about a centre, in this colour.
pub(super) fn orbit(pen: &mut Pen, centre: At, rx: f32, ry: f32, rgb: Rgb, width: f32) {
    let mut points = ellipse(centre, rx, ry);
    points.push(points[0]);
    pen.stroke(&points, rgb, width);
}

/// A dark landscape along the foot of a plate.
pub(super) fn land(pen: &mut Pen, top: f32) {
    let black = dark(pen).mix(crate::colour::BLACK, 0.35);
    let mut points = smooth(&[
        (24.0, top),
        (220.0, top - 36.0),
        (420.0, top + 8.0),
        (640.0, top - 22.0),
        (820.0, top + 10.0),
        (976.0, top - 20.0),
    ]);
    points.extend([(976.0, 976.0), (24.0, 976.0)]);
    pen.fill(&points, black);
}
