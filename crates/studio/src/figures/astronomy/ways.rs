//! Orbits of planets and small bodies: order, belts, Kepler's laws, and how planets move in our sky.

use super::bodies::Painter;
use super::parts::{bright, light, lune, night, orbit, polar, starry, sun};
use super::planets::{self, plain_globe};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, ellipse};

/// A small planet of a diagram with its day side towards the Sun.
fn planet(pen: &mut Pen, at: At, r: f32, sun: At, tone: Tone) {
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
        let points: Vec<At> = (0..6).map(|part| degrees - part as f32 * 3.0).map(|degrees| {
            let (sin, cos) = degrees.to_radians().sin_cos();
            (c.0 + 360.0 * cos, c.1 + 230.0 * sin)
        }).collect();
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
        pen.label_at(name, (x, y + r + if at % 2 == 0 { 66.0 } else { 120.0 }));
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
    rings(pen, c, &[(104.0, 14.0, 200.0, Tone::Rock), (194.0, 24.0, 320.0, Tone::Sand), (268.0, 25.0, 100.0, Tone::Blue), (408.0, 19.0, 30.0, Tone::Red)]);
    sun(pen, c, 50.0, false);
    pen.label("Mercury", polar(c, 104.0, 200.0), (190.0, 130.0));
    pen.label("Venus", polar(c, 194.0, 320.0), (800.0, 130.0));
    pen.label("Mars", polar(c, 408.0, 30.0), (800.0, 900.0));
}

pub(super) fn asteroid_belt(pen: &mut Pen) {
    night(pen);
    let c = (500.0, 490.0);
    belt(pen, c, (190.0, 292.0), 420);
    rings(pen, c, &[(36.0, 6.0, 200.0, Tone::Rock), (64.0, 9.0, 300.0, Tone::Sand), (92.0, 10.0, 100.0, Tone::Blue), (136.0, 9.0, 30.0, Tone::Red), (408.0, 36.0, 215.0, Tone::Wood)]);
    sun(pen, c, 20.0, false);
    pen.label("Mars", polar(c, 136.0, 30.0), (820.0, 900.0));
    pen.label("Asteroid belt", polar(c, 240.0, -60.0), (740.0, 110.0));
    pen.label("Jupiter", polar(c, 408.0, 215.0), (160.0, 110.0));
}

pub(super) fn kuiper_belt(pen: &mut Pen) {
    night(pen);
    let c = (500.0, 490.0);
    belt(pen, c, (335.0, 430.0), 520);
    rings(pen, c, &[(54.0, 16.0, 210.0, Tone::Wood), (98.0, 14.0, 320.0, Tone::Gold), (198.0, 13.0, 80.0, Tone::Teal), (310.0, 13.0, 160.0, Tone::Blue)]);
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

/// An ellipse with the Sun at its left focus: middle, half axes, and the focus.
fn kepler() -> (At, f32, f32, At) {
    let (a, e) = (390.0_f32, 0.62_f32);
    let c = (500.0, 480.0);
    (c, a, a * (1.0 - e * e).sqrt(), (c.0 - a * e, c.1))
}

pub(super) fn kepler_first(pen: &mut Pen) {
    let (c, a, b, focus) = kepler();
    let other = (2.0 * c.0 - focus.0, c.1);
    pen.oval(c, a, b, Tone::Soft);
    pen.dashed(&[(c.0 - a, c.1), (c.0 + a, c.1)], Tone::Grey, 3.0);
    sun(pen, focus, 46.0, false);
    pen.trace(&[(other.0 - 15.0, other.1 - 15.0), (other.0 + 15.0, other.1 + 15.0)], Tone::Ink, 5.0);
    pen.trace(&[(other.0 - 15.0, other.1 + 15.0), (other.0 + 15.0, other.1 - 15.0)], Tone::Ink, 5.0);
    let at = (c.0 + a * 0.5, c.1 - b * 0.866);
    planet(pen, at, 30.0, focus, Tone::Blue);
    pen.label_at("Sun", (focus.0, focus.1 + 92.0));
    pen.label_at("Empty focus", (other.0 - 20.0, other.1 + 80.0));
    pen.label("Planet", at, (850.0, 110.0));
}

pub(super) fn kepler_second(pen: &mut Pen) {
    let (c, a, b, focus) = kepler();
    let e = (c.0 - focus.0) / a;
    pen.oval(c, a, b, Tone::Paper);
    // Equal areas are equal steps of the mean anomaly; it is solved for the place on the ellipse.
    let place = |mean: f32| {
        let mut anomaly = mean;
        for _ in 0..40 {
            anomaly = mean + e * anomaly.sin();
        }
        (c.0 - a * anomaly.cos(), c.1 + b * anomaly.sin())
    };
    let half = 0.34_f32;
    for (middle, tone) in [(0.0_f32, Tone::Gold), (std::f32::consts::PI, Tone::Water)] {
        let mut sector: Vec<At> = (0..=40).map(|part| middle - half + 2.0 * half * part as f32 / 40.0).map(place).collect();
        sector.push(focus);
        pen.area(&sector, tone);
        for end in [middle - half, middle + half] {
            planet(pen, place(end), 17.0, focus, Tone::Blue);
        }
    }
    sun(pen, focus, 34.0, false);
    pen.label("Sun", focus, (330.0, 640.0));
    pen.label("Perihelion", (c.0 - a, c.1), (150.0, 170.0));
    pen.label("Aphelion", (c.0 + a, c.1), (850.0, 170.0));
}

pub(super) fn kepler_third(pen: &mut Pen) {
    let (c, small, large) = ((500.0, 480.0), 190.0_f32, 370.0_f32);
    let line = pen.tone(Tone::Grey);
    orbit(pen, c, small, small, line, 3.0);
    orbit(pen, c, large, large, line, 3.0);
    pen.dashed(&[c, (c.0 + large + 40.0, c.1)], Tone::Grey, 4.0);
    // In the time of 240 degrees inside, the outer one goes round by (r/R) to the power of 3/2 of it.
    let far = 240.0 * (small / large).powf(1.5);
    pen.arrow_along(&arc(c, small, small, 0.0, -232.0), Tone::Red, 8.0);
    pen.arrow_along(&arc(c, large, large, 0.0, 4.0 - far), Tone::Red, 8.0);
    sun(pen, c, 60.0, false);
    planet(pen, polar(c, small, -240.0), 26.0, c, Tone::Blue);
    planet(pen, polar(c, large, -far), 30.0, c, Tone::Green);
    pen.label("Inner planet", polar(c, small, -240.0), (180.0, 880.0));
    pen.label("Outer planet", polar(c, large, -far), (790.0, 80.0));
    pen.label("Start", (c.0 + large + 30.0, c.1), (850.0, 610.0));
}

pub(super) fn saturn_tilt(pen: &mut Pen) {
    starry(pen, 40);
    planets::saturn_open(pen, (500.0, 290.0), 150.0, 0.45);
    planets::saturn_open(pen, (500.0, 690.0), 150.0, 0.012);
    pen.label("Open rings", (220.0, 320.0), (190.0, 480.0));
    pen.label("Edge-on rings", (760.0, 690.0), (760.0, 560.0));
    pen.label("Saturn", (470.0, 790.0), (300.0, 900.0));
}

pub(super) fn ring_gaps(pen: &mut Pen) {
    starry(pen, 30);
    let (c, r) = ((500.0, 480.0), 185.0);
    planets::saturn_open(pen, c, r, 0.6);
    pen.label("Ring A", (c.0 - 2.15 * r, c.1), (130.0, 840.0));
    pen.label("Ring B", (c.0 + 1.7 * r * 0.7, c.1 + 1.7 * r * 0.6 * 0.714), (760.0, 880.0));
    pen.label("Cassini Division", (c.0 + 1.985 * r, c.1), (760.0, 110.0));
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

pub(super) fn pluto_charon(pen: &mut Pen) {
    night(pen);
    // The common centre divides the distance as one to eight: outside Pluto's globe.
    let (centre, pluto, charon) = ((400.0, 490.0), (298.0, 490.0), (828.0, 490.0));
    let line = bright(pen, Tone::Grey, 0.7);
    orbit(pen, centre, 428.0, 428.0 * 0.5, line, 3.0);
    pen.stroke(&[pluto, charon], line, 2.5);
    orbit(pen, centre, 102.0, 102.0 * 0.5, line, 3.0);
    planets::pluto(pen, pluto, 76.0);
    super::moons::charon(pen, charon, 40.0);
    let white = light(pen);
    pen.stroke(&[(centre.0 - 12.0, 478.0), (centre.0 + 12.0, 502.0)], white, 5.0);
    pen.stroke(&[(centre.0 - 12.0, 502.0), (centre.0 + 12.0, 478.0)], white, 5.0);
    pen.label("Pluto", (270.0, 440.0), (180.0, 190.0));
    pen.label("Charon", (830.0, 520.0), (850.0, 760.0));
    pen.label("Common centre", centre, (500.0, 800.0));
}

/// Two bodies at one scale with their names and the ratio.
fn two(pen: &mut Pen, left: (Painter, f32, &str), right: (Painter, f32, &str), ratio: &str) {
    starry(pen, 30);
    let wide = 2.0 * (left.1 + right.1) + 60.0;
    let (x, y) = (500.0 - wide / 2.0 + left.1, 470.0);
    let other = 500.0 + wide / 2.0 - right.1;
    (left.0)(pen, (x, y), left.1);
    (right.0)(pen, (other, y), right.1);
    pen.label_at(left.2, (x.max(130.0), y + left.1 + 80.0));
    pen.label_at(right.2, (other, (y + right.1 + 70.0).min(925.0)));
    pen.label_at(ratio, (x.max(150.0), 890.0));
}

pub(super) fn earth_and_jupiter(pen: &mut Pen) {
    two(pen, (planets::earth, 34.0, "Earth"), (planets::jupiter, 374.0, "Jupiter"), "1 : 11");
}

pub(super) fn mars_and_earth(pen: &mut Pen) {
    two(pen, (planets::mars, 144.0, "Mars"), (planets::earth, 270.0, "Earth"), "1 : 2");
}

fn dazzling(pen: &mut Pen, at: At, r: f32) {
    let white = light(pen);
    pen.soft(at, r * 1.4, r * 1.4, white, 0.8);
    pen.fill(&ellipse(at, r, r), white);
}

pub(super) fn white_dwarf_size(pen: &mut Pen) {
    two(pen, (dazzling, 190.0, "White dwarf"), (planets::earth, 190.0, "Earth"), "1 : 1");
}

pub(super) fn jupiter_and_sun(pen: &mut Pen) {
    night(pen);
    // The Sun's disc is ten times as wide; only its edge finds room.
    let (gold, pale) = (bright(pen, Tone::Gold, 0.85), bright(pen, Tone::Gold, 0.4));
    let c = (1080.0, 500.0);
    let r = 760.0_f32;
    let limb: Vec<At> = arc(c, r, r, 90.0, 270.0).into_iter().map(|(x, y)| (x, y.clamp(24.0, 976.0))).collect();
    let mut sun = limb.clone();
    sun.extend([(976.0, 24.0), (976.0, 976.0)]);
    let inside: Vec<At> = sun.into_iter().map(|(x, y)| (x.min(976.0), y)).collect();
    pen.fill(&inside, gold);
    for number in 0..60 {
        let at = (700.0 + 250.0 * pen.chance(number), 500.0 + 430.0 * pen.chance(number + 100));
        if (at.0 - c.0).hypot(at.1 - c.1) < r - 40.0 && at.0 < 930.0 {
            pen.soft(at, 44.0, 30.0, pale, 0.7);
        }
    }
    planets::jupiter(pen, (430.0, 500.0), 76.0);
    pen.label("Jupiter", (390.0, 450.0), (180.0, 200.0));
    pen.label("Sun", (760.0, 300.0), (200.0, 90.0));
    pen.label_at("1 : 10", (180.0, 880.0));
}

pub(super) fn venus_phases(pen: &mut Pen) {
    night(pen);
    // The Earth is below; Venus shows most of its lit side beyond the Sun, and is larger the nearer it comes.
    let (s, r, e) = ((500.0, 420.0), 210.0_f32, (500.0, 860.0));
    let (line, cream) = (bright(pen, Tone::Grey, 0.7), bright(pen, Tone::Sand, 0.45));
    orbit(pen, s, r, r, line, 3.0);
    sun(pen, s, 56.0, false);
    planets::earth(pen, e, 36.0);
    for degrees in [-76.0_f32, -160.0, -20.0, 118.0, 40.0] {
        let at = polar(s, r, degrees);
        planet(pen, at, 14.0, s, Tone::Sand);
        let far = (at.0 - e.0).hypot(at.1 - e.1);
        // The angle at Venus between Sun and Earth gives the phase.
        let (to_sun, to_earth) = ((s.1 - at.1).atan2(s.0 - at.0), (e.1 - at.1).atan2(e.0 - at.0));
        let angle = (to_sun - to_earth).cos().acos();
        let size = 13_500.0 / far;
        let disc = polar(s, r + 110.0 + size * 0.3, degrees);
        let black = super::parts::dark(pen);
        pen.fill(&ellipse(disc, size, size), black);
        // Seen from the Earth with north up, east is to the left: the Sun's side is where it stands from Venus.
        let turn = if at.0 > s.0 { 180.0 } else { 0.0 };
        pen.fill(&lune(disc, size, -angle.cos(), turn), cream);
        orbit(pen, disc, size, size, line, 2.5);
    }
    let full = polar(s, r + 120.0, -76.0);
    pen.label("Full Venus", full, (790.0, 90.0));
    let near = polar(s, r + 130.0, 118.0);
    pen.label("Crescent Venus", (near.0 - 20.0, near.1 + 20.0), (220.0, 900.0));
    pen.label("Earth", e, (700.0, 910.0));
}

pub(super) fn double_star(pen: &mut Pen) {
    night(pen);
    let (c, line) = ((500.0, 490.0), bright(pen, Tone::Grey, 0.75));
    orbit(pen, c, 380.0, 230.0, line, 3.0);
    orbit(pen, c, 150.0, 91.0, line, 3.0);
    let (gold, blue, white) = (bright(pen, Tone::Gold, 0.7), bright(pen, Tone::Blue, 0.5), light(pen));
    let (sin, cos) = (-32.0_f32).to_radians().sin_cos();
    let (heavy, faint) = ((c.0 - 150.0 * cos, c.1 - 91.0 * sin), (c.0 + 380.0 * cos, c.1 + 230.0 * sin));
    pen.stroke(&[heavy, faint], line, 2.5);
    super::lives::globe(pen, heavy, 62.0, blue);
    super::lives::globe(pen, faint, 34.0, gold);
    pen.stroke(&[(c.0 - 14.0, c.1), (c.0 + 14.0, c.1)], white, 5.0);
    pen.stroke(&[(c.0, c.1 - 14.0), (c.0, c.1 + 14.0)], white, 5.0);
    pen.label("Heavy star", heavy, (190.0, 850.0));
    pen.label("Light star", faint, (820.0, 140.0));
    pen.label("Centre of mass", c, (640.0, 840.0));
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
    let points: Vec<At> = (0..=120)
        .map(|part| part as f32 * 3.0)
        .map(|degrees| {
            let far = a * (1.0 - e * e) / (1.0 + e * degrees.to_radians().cos());
            polar(s, scale(far), degrees + 180.0)
        })
        .collect();
    pen.stroke(&points, gold, 5.0);
    sun(pen, s, 14.0, false);
    let comet = points[40];
    super::parts::star(pen, comet, 9.0, gold);
    pen.label("Venus", polar(s, scale(0.723), 100.0), (300.0, 900.0));
    pen.label("Neptune", polar(s, scale(30.07), -70.0), (760.0, 110.0));
    pen.label("Halley", comet, (160.0, 330.0));
}
