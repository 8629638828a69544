//! Kepler's laws, and the phases of Venus.

use super::parts::{bright, lune, night, orbit, polar, sun};
use super::planets;
use super::ways::planet;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, ellipse};

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
        let mut sector: Vec<At> =
            (0..=40).map(|part| middle - half + 2.0 * half * part as f32 / 40.0).map(place).collect();
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
