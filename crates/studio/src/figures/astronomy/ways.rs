//! Orbits of planets and small bodies: order, belts, Kepler's laws, and how planets move in our sky.

use super::bodies::Painter;
use super::parts::{bright, lune, night, orbit, polar, sun, within};
use super::planets::{self, plain_globe};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, ellipse};

/// A small planet of a diagram with its day side towards the Sun.
pub(super) fn planet(pen: &mut Pen, at: At, r: f32, sun: At, tone: Tone) {
    pen.disc(at, r, tone);
    let away = (at.1 - sun.1).atan2(at.0 - sun.0).to_degrees();
    let shade = super::parts::dark(pen);
    pen.veil(&lune(at, r, 0.0, away), shade, 0.45);
    pen.outline(&ellipse(at, r, r), 3.5);
}

pub(super) fn seasons(pen: &mut Pen) {
    let (c, line) = ((500.0, 480.0), pen.tone(Tone::Grey));
    orbit(pen, c, 360.0, 230.0, line, 3.5);
    sun(pen, c, 74.0, true);
    // The axis leans to the right at all four places: towards the Sun on the left, in June.
    for degrees in [180.0_f32, 90.0, 0.0, 270.0] {
        let (sin, cos) = degrees.to_radians().sin_cos();
        let (at, r) = ((c.0 + 360.0 * cos, c.1 + 230.0 * sin), 56.0);
        plain_globe(pen, at, r);
        let away = (at.1 - c.1).atan2(at.0 - c.0).to_degrees();
        let shade = super::parts::dark(pen);
        if sin.abs() < 0.5 {
            pen.veil(&lune(at, r, 0.0, away), shade, 0.55);
        }
        let (top, foot) = (polar(at, 92.0, -66.6), polar(at, 92.0, 113.4));
        pen.trace(&[polar(at, r, -66.6), top], Tone::Red, 6.0);
        pen.trace(&[polar(at, r, 113.4), foot], Tone::Ink, 6.0);
    }
    // The Earth goes round anticlockwise, seen from the north.
    for degrees in [148.0_f32, 58.0, -32.0, 238.0] {
        let points: Vec<At> = (0..6)
            .map(|part| degrees - part as f32 * 3.0)
            .map(|degrees| {
                let (sin, cos) = degrees.to_radians().sin_cos();
                (c.0 + 360.0 * cos, c.1 + 230.0 * sin)
            })
            .collect();
        pen.arrow_along(&points, Tone::Blue, 5.0);
    }
    pen.label_at("June", (140.0, 620.0));
    pen.label_at("December", (850.0, 620.0));
    pen.label_at("Sun", (500.0, 616.0));
}

/// Planets in a row from the Sun at the left edge: painter, radius, place, and name.
fn row(pen: &mut Pen, planets: &[(Painter, f32, f32, &str)], y: f32) {
    night(pen);
    let thin = bright(pen, Tone::Grey, 0.6);
    pen.stroke(&[(100.0, y), (950.0, y)], thin, 2.5);
    sun(pen, (118.0, y), 84.0, false);
    for &(paint, r, x, _) in planets {
        paint(pen, (x, y), r);
    }
    pen.label_at("Sun", (118.0, y + 150.0));
    for (at, &(_, r, x, name)) in planets.iter().enumerate() {
        let put = within(pen, name, x);
        pen.label_at(name, (put, y + r + if at % 2 == 0 { 66.0 } else { 120.0 }));
    }
}

pub(super) fn sun_and_planets(pen: &mut Pen) {
    row(
        pen,
        &[
            (planets::mercury, 16.0, 236.0, "Mercury"),
            (planets::venus, 24.0, 300.0, "Venus"),
            (planets::earth, 26.0, 372.0, "Earth"),
            (planets::mars, 20.0, 440.0, "Mars"),
            (planets::jupiter, 76.0, 558.0, "Jupiter"),
            (planets::saturn, 40.0, 740.0, "Saturn"),
            (planets::uranus, 28.0, 860.0, "Uranus"),
            (planets::neptune, 32.0, 926.0, "Neptune"),
        ],
        470.0,
    );
}

pub(super) fn giant_planets(pen: &mut Pen) {
    row(
        pen,
        &[
            (planets::jupiter, 106.0, 330.0, "Jupiter"),
            (planets::saturn, 66.0, 600.0, "Saturn"),
            (planets::uranus, 42.0, 800.0, "Uranus"),
            (planets::neptune, 40.0, 906.0, "Neptune"),
        ],
        470.0,
    );
}

pub(super) fn galilean_moons(pen: &mut Pen) {
    night(pen);
    let (c, thin) = ((150.0, 470.0), bright(pen, Tone::Grey, 0.6));
    let list: [(Painter, f32, f32, &str); 4] = [
        (super::moons::io, 28.0, 380.0, "Io"),
        (super::moons::europa, 24.0, 540.0, "Europa"),
        (super::moons::ganymede, 40.0, 710.0, "Ganymede"),
        (super::moons::callisto, 36.0, 890.0, "Callisto"),
    ];
    for (_, _, x, _) in list {
        pen.stroke(&arc(c, x - c.0, x - c.0, -30.0, 30.0), thin, 2.5);
    }
    planets::jupiter(pen, c, 112.0);
    for (at, (paint, r, x, name)) in list.into_iter().enumerate() {
        paint(pen, (x, c.1), r);
        pen.label_at(name, (x, c.1 + r + if at % 2 == 0 { 70.0 } else { 120.0 }));
    }
}

/// Orbits about the Sun in the middle: radius, the planet's size, its place in degrees.
fn rings(pen: &mut Pen, c: At, list: &[(f32, f32, f32, Tone)]) {
    let line = bright(pen, Tone::Grey, 0.75);
    for &(radius, ..) in list {
        orbit(pen, c, radius, radius, line, 3.0);
    }
    for &(radius, size, degrees, tone) in list {
        planet(pen, polar(c, radius, degrees), size, c, tone);
    }
}

/// Many small bodies between two radii.
fn belt(pen: &mut Pen, c: At, (from, to): (f32, f32), count: usize) {
    let grey = bright(pen, Tone::Rock, 0.4);
    for number in 0..count {
        let out = (from + to) / 2.0 + (to - from) / 2.0 * pen.chance(number);
        let at = polar(c, out, number as f32 * 360.0 / count as f32 + pen.chance(number + 900) * 4.0);
        let size = 2.5 + 1.8 * pen.chance(number + 1800).abs();
        pen.fill(&ellipse(at, size, size), grey);
    }
}

pub(super) fn inner_planets(pen: &mut Pen) {
    night(pen);
    let c = (500.0, 490.0);
    // True ratios of the distances.
    rings(
        pen,
        c,
        &[
            (104.0, 14.0, 200.0, Tone::Rock),
            (194.0, 24.0, 320.0, Tone::Sand),
            (268.0, 25.0, 100.0, Tone::Blue),
            (408.0, 19.0, 30.0, Tone::Red),
        ],
    );
    sun(pen, c, 50.0, false);
    pen.label("Mercury", polar(c, 104.0, 200.0), (190.0, 130.0));
    pen.label("Venus", polar(c, 194.0, 320.0), (800.0, 130.0));
    pen.label("Mars", polar(c, 408.0, 30.0), (800.0, 900.0));
}

pub(super) fn asteroid_belt(pen: &mut Pen) {
    night(pen);
    let c = (500.0, 490.0);
    belt(pen, c, (190.0, 292.0), 420);
    rings(
        pen,
        c,
        &[
            (36.0, 6.0, 200.0, Tone::Rock),
            (64.0, 9.0, 300.0, Tone::Sand),
            (92.0, 10.0, 100.0, Tone::Blue),
            (136.0, 9.0, 30.0, Tone::Red),
            (408.0, 36.0, 215.0, Tone::Wood),
        ],
    );
    sun(pen, c, 20.0, false);
    pen.label("Mars", polar(c, 136.0, 30.0), (820.0, 900.0));
    pen.label("Asteroid belt", polar(c, 240.0, -60.0), (740.0, 110.0));
    pen.label("Jupiter", polar(c, 408.0, 215.0), (160.0, 110.0));
}

pub(super) fn kuiper_belt(pen: &mut Pen) {
    night(pen);
    let c = (500.0, 490.0);
    belt(pen, c, (335.0, 430.0), 520);
    rings(
        pen,
        c,
        &[
            (54.0, 16.0, 210.0, Tone::Wood),
            (98.0, 14.0, 320.0, Tone::Gold),
            (198.0, 13.0, 80.0, Tone::Teal),
            (310.0, 13.0, 160.0, Tone::Blue),
        ],
    );
    sun(pen, c, 20.0, false);
    pen.label("Neptune", polar(c, 310.0, 160.0), (170.0, 900.0));
    pen.label("Kuiper belt", polar(c, 385.0, -50.0), (780.0, 100.0));
    pen.label("Sun", c, (180.0, 110.0));
}

pub(super) fn trojans(pen: &mut Pen) {
    night(pen);
    let (c, r) = ((500.0, 490.0), 360.0);
    let grey = bright(pen, Tone::Rock, 0.4);
    rings(pen, c, &[(r, 36.0, 0.0, Tone::Wood)]);
    // Jupiter goes round anticlockwise: ahead of it is upwards on the right.
    for (side, middle) in [(0_usize, -60.0_f32), (1, 60.0)] {
        for number in 0..90 {
            let key = number + side * 300;
            let (along, across) = (pen.chance(key) * pen.chance(key + 100).abs() * 24.0, pen.chance(key + 200) * 26.0);
            let at = polar(c, r + across, middle + along);
            pen.fill(&ellipse(at, 3.4, 3.4), grey);
        }
        pen.dashed(&[c, polar(c, r - 40.0, middle)], Tone::Grey, 3.0);
    }
    pen.dashed(&[c, polar(c, r - 46.0, 0.0)], Tone::Grey, 3.0);
    let way = bright(pen, Tone::Blue, 0.6);
    pen.stroke(&arc(c, r + 60.0, r + 60.0, -8.0, -28.0), way, 5.0);
    let tip = polar(c, r + 60.0, -33.0);
    pen.fill(&[tip, polar(c, r + 74.0, -28.0), polar(c, r + 46.0, -28.0)], way);
    sun(pen, c, 44.0, false);
    pen.label("Jupiter", polar(c, r, 0.0), (850.0, 620.0));
    pen.label("Leading Trojans", polar(c, r, -60.0), (400.0, 90.0));
    pen.label("Trailing Trojans", polar(c, r, 60.0), (420.0, 905.0));
}

pub(super) fn lagrange(pen: &mut Pen) {
    night(pen);
    let (c, r) = ((480.0, 490.0), 340.0);
    rings(pen, c, &[(r, 26.0, 0.0, Tone::Blue)]);
    let thin = bright(pen, Tone::Grey, 0.6);
    pen.stroke(&[(c.0 - r - 20.0, c.1), (c.0 + r + 110.0, c.1)], thin, 2.5);
    sun(pen, c, 52.0, false);
    planets::earth(pen, (c.0 + r, c.1), 26.0);
    let mark = bright(pen, Tone::Red, 0.75);
    for (name, at, put) in [
        ("L1", (c.0 + r - 78.0, c.1), (c.0 + r - 90.0, c.1 - 58.0)),
        ("L2", (c.0 + r + 78.0, c.1), (c.0 + r + 84.0, c.1 - 58.0)),
        ("L3", (c.0 - r, c.1), (c.0 - r - 40.0, c.1 - 58.0)),
        ("L4", polar(c, r, -60.0), polar(c, r + 66.0, -60.0)),
        ("L5", polar(c, r, 60.0), polar(c, r + 66.0, 60.0)),
    ] {
        pen.stroke(&[(at.0 - 13.0, at.1 - 13.0), (at.0 + 13.0, at.1 + 13.0)], mark, 6.0);
        pen.stroke(&[(at.0 - 13.0, at.1 + 13.0), (at.0 + 13.0, at.1 - 13.0)], mark, 6.0);
        pen.label_at(name, put);
    }
}

pub(super) fn uranus_side(pen: &mut Pen) {
    let (c, line) = ((500.0, 480.0), pen.tone(Tone::Grey));
    orbit(pen, c, 350.0, 210.0, line, 3.5);
    sun(pen, c, 66.0, false);
    // The axis keeps its direction all round, and lies nearly in the plane of the orbit.
    for degrees in [0.0_f32, 90.0, 180.0, 270.0] {
        let (sin, cos) = degrees.to_radians().sin_cos();
        let at = (c.0 + 350.0 * cos, c.1 + 210.0 * sin);
        pen.trace(&[polar(at, 92.0, 176.0), polar(at, 92.0, -4.0)], Tone::Red, 6.0);
        pen.disc(at, 54.0, Tone::Teal);
        let away = (at.1 - c.1).atan2(at.0 - c.0).to_degrees();
        let shade = super::parts::dark(pen);
        if sin.abs() < 0.5 {
            pen.veil(&lune(at, 54.0, 0.0, away), shade, 0.45);
        }
        // The equator, seen almost from its edge: square to the axis.
        pen.trace(&arc(at, 12.0, 54.0, -90.0, 90.0), Tone::Ink, 3.0);
        pen.disc(polar(at, 70.0, 176.0), 8.0, Tone::Red);
    }
    pen.label("Axis", (60.0, 480.0), (130.0, 320.0));
    pen.label("Orbit", (c.0 + 350.0 * 0.7, c.1 + 210.0 * 0.714), (850.0, 810.0));
    pen.label_at("Sun", (500.0, 588.0));
}

pub(super) fn halley_orbit(pen: &mut Pen) {
    night(pen);
    // Square roots of the distances keep Venus and Neptune on one sheet.
    let (s, line) = ((380.0, 490.0), bright(pen, Tone::Grey, 0.65));
    let scale = |au: f32| au.sqrt() * 62.0;
    for au in [0.723_f32, 1.0, 5.2, 9.54, 19.19, 30.07] {
        orbit(pen, s, scale(au), scale(au), line, 2.5);
    }
    let (a, e) = (17.83_f32, 0.967_f32);
    let gold = bright(pen, Tone::Gold, 0.6);
    // Even steps of the eccentric anomaly: the far end turns in a few degrees of the Sun's view.
    let points: Vec<At> = (0..=240)
        .map(|part| {
            let (sin, cos) = (part as f32 * 1.5).to_radians().sin_cos();
            ((1.0 - e * e).sqrt() * sin).atan2(cos - e).to_degrees()
        })
        .map(|degrees| {
            let far = a * (1.0 - e * e) / (1.0 + e * degrees.to_radians().cos());
            polar(s, scale(far), degrees + 180.0)
        })
        .collect();
    pen.stroke(&points, gold, 5.0);
    sun(pen, s, 14.0, false);
    let comet = points[24];
    super::parts::star(pen, comet, 9.0, gold);
    pen.label("Venus", polar(s, scale(0.723), 100.0), (300.0, 900.0));
    pen.label("Neptune", polar(s, scale(30.07), -70.0), (760.0, 110.0));
    pen.label("Halley", comet, (160.0, 330.0));
}
