//! The Moon's ways: its places about the Earth, its tides, and how it stands in our sky.

use super::moon::{moon, small};
use super::parts::{bright, dark, dark_side, light, lune, night, orbit, polar, sky, sun, sunlight};
use super::planets::{earth, plain_globe};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, corners, ellipse};

/// The Earth of a diagram, its day side towards `turn`.
fn globe(pen: &mut Pen, c: At, r: f32, turn: f32) {
    plain_globe(pen, c, r);
    let shade = dark(pen);
    pen.veil(&lune(c, r, 0.0, turn + 180.0), shade, 0.6);
    pen.outline(&ellipse(c, r, r), 4.0);
}

pub(super) fn eight_positions(pen: &mut Pen) {
    let (c, line) = ((440.0, 500.0), pen.tone(Tone::Grey));
    orbit(pen, c, 330.0, 330.0, line, 3.5);
    globe(pen, c, 92.0, 0.0);
    for place in 0..8 {
        small(pen, polar(c, 330.0, place as f32 * 45.0), 46.0, 0.0);
    }
    sunlight(pen, 960.0, 850.0, &[200.0, 320.0, 440.0, 560.0, 680.0, 800.0]);
    pen.label_at("New Moon", (760.0, 574.0));
    pen.label_at("Full Moon", (150.0, 590.0));
    pen.label_at("Sunlight", (860.0, 140.0));
}

fn in_line(pen: &mut Pen, full: bool) -> (At, At) {
    let (s, y) = ((150.0, 460.0), 460.0);
    let (e, m) = if full { ((540.0, y), (850.0, y)) } else { ((840.0, y), (530.0, y)) };
    for dy in [-60.0_f32, 60.0] {
        pen.arrow((300.0, y + dy), (430.0, y + dy), Tone::Gold, 6.0);
    }
    sun(pen, s, 112.0, false);
    globe(pen, e, 92.0, 180.0);
    small(pen, m, 44.0, 180.0);
    pen.label_at("Sun", (s.0, 640.0));
    pen.label_at("Earth", (e.0, 640.0));
    pen.label_at("Moon", (m.0, 580.0));
    (e, m)
}

pub(super) fn new_moon_line(pen: &mut Pen) {
    in_line(pen, false);
}

pub(super) fn full_moon_line(pen: &mut Pen) {
    in_line(pen, true);
}

pub(super) fn quarter_angle(pen: &mut Pen) {
    let (s, e, m) = ((170.0, 690.0), (760.0, 690.0), (760.0, 230.0));
    pen.dashed(&[e, s], Tone::Grey, 4.0);
    pen.dashed(&[e, m], Tone::Grey, 4.0);
    pen.line(&[(760.0, 570.0), (640.0, 570.0), (640.0, 690.0)]);
    pen.disc((700.0, 630.0), 7.0, Tone::Ink);
    sun(pen, s, 110.0, false);
    globe(pen, e, 82.0, 180.0);
    small(pen, m, 52.0, 180.0);
    pen.label_at("Sun", (170.0, 862.0));
    pen.label_at("Earth", (760.0, 838.0));
    pen.label_at("Moon", (760.0, 116.0));
}

pub(super) fn earthshine(pen: &mut Pen) {
    night(pen);
    let (top, low) = (sky(pen), bright(pen, Tone::Sky, 0.9).mix(sky(pen), 0.55));
    pen.fade(&corners([24.0, 24.0, 952.0, 952.0]), top, low);
    let c = (500.0, 470.0);
    let glow = bright(pen, Tone::Grey, 0.75);
    moon(pen, c, 290.0, 0.82, 0.0, 0.0);
    pen.veil(&lune(c, 290.0, -0.82, 180.0), glow, 0.3);
    pen.label("Crescent", polar(c, 270.0, 20.0), (830.0, 860.0));
    pen.label("Earthshine", (360.0, 400.0), (200.0, 120.0));
    pen.label("Terminator", (500.0 + 290.0 * 0.8 * 0.82, 290.0), (810.0, 120.0));
}

pub(super) fn near_side(pen: &mut Pen) {
    let (c, line) = ((500.0, 500.0), pen.tone(Tone::Grey));
    orbit(pen, c, 330.0, 330.0, line, 3.0);
    plain_globe(pen, c, 88.0);
    for place in 0..4 {
        let degrees = place as f32 * 90.0;
        let m = polar(c, 330.0, degrees);
        let (white, grey) = (light(pen).mix(pen.tone(Tone::Grey), 0.1), pen.tone(Tone::Grey).mix(dark(pen), 0.25));
        pen.fill(&ellipse(m, 62.0, 62.0), grey);
        pen.fill(&lune(m, 62.0, 0.0, degrees + 180.0), white);
        pen.outline(&ellipse(m, 62.0, 62.0), 4.0);
        // The flag stands on the side that faces the Earth.
        let (foot, top) = (polar(m, 62.0, degrees + 180.0), polar(m, 122.0, degrees + 180.0));
        pen.line(&[foot, top]);
        let side = polar((0.0, 0.0), 34.0, degrees + 90.0);
        let back = polar(top, 30.0, degrees);
        pen.area(&[top, (top.0 + side.0, top.1 + side.1), (back.0 + side.0, back.1 + side.1), back], Tone::Red);
        // Both the orbit and the turning run anticlockwise, seen from the north.
        pen.arrow_along(&arc(c, 330.0, 330.0, degrees - 26.0, degrees - 60.0), Tone::Blue, 6.0);
    }
    pen.label("Near side", polar(polar(c, 330.0, 180.0), 40.0, 20.0), (250.0, 700.0));
    pen.label("Far side", polar(polar(c, 330.0, 0.0), 40.0, -20.0), (880.0, 270.0));
    pen.label("Earth", (530.0, 550.0), (610.0, 690.0));
}

/// The Earth in an oval of water, stretched along `turn`.
fn tide(pen: &mut Pen, c: At, stretch: (f32, f32)) {
    pen.oval(c, stretch.0, stretch.1, Tone::Water);
    pen.area(&ellipse(c, 82.0, 82.0), Tone::Leaf);
    pen.fill(&ellipse((c.0 - 20.0, c.1 - 20.0), 34.0, 26.0), pen.tone(Tone::Sand));
}

pub(super) fn spring_tide(pen: &mut Pen) {
    let c = (760.0, 480.0);
    pen.dashed(&[(150.0, 480.0), (940.0, 480.0)], Tone::Grey, 3.0);
    sun(pen, (150.0, 480.0), 108.0, false);
    small(pen, (420.0, 480.0), 46.0, 180.0);
    tide(pen, c, (186.0, 98.0));
    pen.label_at("Sun", (150.0, 652.0));
    pen.label_at("Moon", (420.0, 590.0));
    pen.label("Tidal bulge", (610.0, 480.0), (640.0, 250.0));
}

pub(super) fn neap_tide(pen: &mut Pen) {
    let c = (680.0, 620.0);
    pen.dashed(&[(150.0, 620.0), c], Tone::Grey, 3.0);
    pen.dashed(&[(680.0, 190.0), (680.0, 900.0)], Tone::Grey, 3.0);
    sun(pen, (150.0, 620.0), 108.0, false);
    small(pen, (680.0, 180.0), 50.0, 180.0);
    tide(pen, c, (100.0, 150.0));
    pen.label_at("Sun", (150.0, 790.0));
    pen.label_at("Moon", (810.0, 180.0));
    pen.label("Tidal bulge", (690.0, 490.0), (860.0, 420.0));
}

pub(super) fn two_months(pen: &mut Pen) {
    let (s, line, r) = ((180.0, 500.0), pen.tone(Tone::Grey), 520.0);
    pen.stroke(&arc(s, r, r, -42.0, 42.0), line, 3.5);
    sun(pen, s, 100.0, false);
    // The Earth moves on anticlockwise, upwards here, by about 29 degrees from one new Moon to the next.
    for (degrees, name) in [(16.0, "First new Moon"), (-13.0, "Next new Moon")] {
        let e = polar(s, r, degrees);
        let m = polar(e, 112.0, degrees + 180.0);
        pen.dashed(&[s, e], Tone::Grey, 3.0);
        orbit(pen, e, 112.0, 112.0, line, 2.5);
        globe(pen, e, 48.0, degrees + 180.0);
        small(pen, m, 24.0, degrees + 180.0);
        let put = if degrees > 0.0 { (470.0, 850.0) } else { (450.0, 190.0) };
        pen.label(name, m, put);
    }
    // More than once round: the whole circle and the piece that the Earth went on.
    let e = polar(s, r, -13.0);
    let round = arc(e, 150.0, 150.0, 196.0, 196.0 - 360.0 - 22.0);
    pen.arrow_along(&round, Tone::Red, 5.0);
    pen.arrow_along(&arc(s, r + 190.0, r + 190.0, 14.0, -10.0), Tone::Blue, 6.0);
    pen.label_at("Sun", (180.0, 660.0));
}

pub(super) fn day_and_night(pen: &mut Pen) {
    let (c, r) = ((600.0, 490.0), 300.0);
    earth(pen, c, r);
    dark_side(pen, c, r, 0.0, 180.0);
    pen.outline(&ellipse(c, r, r), 4.0);
    sunlight(pen, 60.0, 255.0, &[250.0, 370.0, 490.0, 610.0, 730.0]);
    pen.label("Day", (450.0, 660.0), (330.0, 880.0));
    pen.label("Night", (760.0, 660.0), (850.0, 880.0));
    pen.label_at("Sunlight", (160.0, 170.0));
}
