//! Eclipses as geometry: Sun, Earth and Moon in line, with shadows from true tangents.

use super::moon::small;
use super::parts::{dark, sun};
use super::planets::plain_globe;
use crate::brief::{Brief, refuse};
use crate::colour::BLACK;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse};
use crate::studio::Refusal;

const SUN: (At, f32) = ((150.0, 470.0), 112.0);

/// The shadow of a body in the Sun's light: penumbra, umbra, and the edge rays, as far as a length behind the body.
fn shadow(pen: &mut Pen, (from, big): (At, f32), (to, small): (At, f32), length: f32) {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let apart = dx.hypot(dy);
    let (ux, uy) = (dx / apart, dy / apart);
    // Along the line from the Sun and across it.
    let at = |along: f32, across: f32| (from.0 + ux * along - uy * across, from.1 + uy * along + ux * across);
    let (outer, inner) = ((big - small) / apart, (big + small) / apart);
    let (outer_cos, inner_cos) = ((1.0 - outer * outer).sqrt(), (1.0 - inner * inner).sqrt());
    let end = apart + length;
    let tip = apart + small / outer;
    // Where an inner tangent has come to at the end.
    let wide = (end - big / inner) * inner / inner_cos;
    let touch = (apart - small * inner, small * inner_cos);
    let grey = pen.tone(Tone::Grey);
    let half = |side: f32| [at(touch.0, touch.1 * side), at(end, wide * side)];
    let (upper, lower) = (half(-1.0), half(1.0));
    pen.veil(&[upper[0], upper[1], lower[1], lower[0]], grey, 0.42);
    let edge = (apart + small * outer, small * outer_cos);
    let black = dark(pen).mix(BLACK, 0.4);
    let close = tip.min(end);
    let narrow = (tip - close) * outer / outer_cos;
    let umbra = [at(edge.0, -edge.1), at(close, -narrow), at(close, narrow), at(edge.0, edge.1)];
    pen.veil(&umbra, black, 0.82);
    for side in [-1.0, 1.0] {
        let bright_edge = at(big * outer, big * outer_cos * side);
        pen.stroke(&[bright_edge, at(edge.0, edge.1 * side), at(close, narrow * side)], grey, 3.0);
        pen.stroke(
            &[at(big * inner, -big * inner_cos * side), at(touch.0, touch.1 * side), at(end, wide * side)],
            grey,
            3.0,
        );
        if tip < end {
            let spread = (end - tip) * outer / outer_cos * side;
            pen.dashed(&[at(tip, 0.0), at(end, spread)], Tone::Grey, 2.5);
        }
    }
}

/// Which eclipse: how far the body's shadow goes and where the last body stands.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Total,
    Annular,
    PartialSolar,
    Lunar,
    PartialLunar,
    Penumbral,
}

/// Draws the three bodies; the places and radii of the Moon and the Earth.
fn bodies(pen: &mut Pen, kind: Kind) -> [(At, f32); 2] {
    let solar = matches!(kind, Kind::Total | Kind::Annular | Kind::PartialSolar);
    let (moon, earth) = match kind {
        Kind::Total => (((600.0, 470.0), 27.0), ((826.0, 470.0), 92.0)),
        Kind::Annular => (((510.0, 470.0), 25.0), ((850.0, 470.0), 88.0)),
        Kind::PartialSolar => (((590.0, 432.0), 26.0), ((840.0, 522.0), 84.0)),
        Kind::Lunar => (((780.0, 470.0), 22.0), ((480.0, 470.0), 70.0)),
        Kind::PartialLunar => (((780.0, 434.0), 24.0), ((480.0, 470.0), 70.0)),
        Kind::Penumbral => (((780.0, 368.0), 24.0), ((480.0, 470.0), 70.0)),
    };
    let (middle, length) = if solar { (moon, 930.0 - moon.0.0) } else { (earth, 940.0 - earth.0.0) };
    let length = if kind == Kind::Total { earth.0.0 - moon.0.0 - 60.0 } else { length };
    let (shadow_first, edge) = (!solar, dark(pen));
    if solar {
        plain_globe(pen, earth.0, earth.1);
        pen.veil(&super::parts::lune(earth.0, earth.1, 0.0, 0.0), edge, 0.55);
    }
    shadow(pen, SUN, middle, length);
    if shadow_first {
        plain_globe(pen, earth.0, earth.1);
        pen.veil(&super::parts::lune(earth.0, earth.1, 0.0, 0.0), edge, 0.55);
    }
    sun(pen, SUN.0, SUN.1, false);
    if solar {
        small(pen, moon.0, moon.1, 180.0);
    } else {
        // In the shadow the Moon has no bright half of its own; its lower part is dimmed where the umbra covers it.
        let bone = super::parts::light(pen).mix(pen.tone(Tone::Grey), 0.1);
        pen.fill(&ellipse(moon.0, moon.1, moon.1), if kind == Kind::Lunar { pen.tone(Tone::Red) } else { bone });
        if kind == Kind::PartialLunar {
            let below: Vec<At> = ellipse(moon.0, moon.1, moon.1).into_iter().map(|(x, y)| (x, y.max(434.0))).collect();
            pen.veil(&below, BLACK, 0.6);
        }
        pen.outline(&ellipse(moon.0, moon.1, moon.1), 4.0);
    }
    [moon, earth]
}

pub(super) fn solar_eclipse_geometry(pen: &mut Pen) {
    bodies(pen, Kind::Total);
    pen.label("Umbra", (680.0, 470.0), (600.0, 760.0));
    pen.label("Penumbra", (706.0, 424.0), (640.0, 200.0));
    pen.label("Moon", (594.0, 446.0), (430.0, 260.0));
}

pub(super) fn annular_geometry(pen: &mut Pen) {
    bodies(pen, Kind::Annular);
    pen.label("Umbra", (575.0, 470.0), (470.0, 760.0));
    pen.label("Antumbra", (738.0, 470.0), (700.0, 770.0));
    pen.label("Moon", (504.0, 448.0), (420.0, 230.0));
}

pub(super) fn lunar_eclipse_geometry(pen: &mut Pen) {
    bodies(pen, Kind::Lunar);
    pen.label("Umbra", (640.0, 470.0), (560.0, 830.0));
    pen.label("Penumbra", (740.0, 360.0), (560.0, 110.0));
    pen.label("Moon", (786.0, 486.0), (790.0, 830.0));
}

pub(super) fn partial_lunar_geometry(pen: &mut Pen) {
    bodies(pen, Kind::PartialLunar);
    pen.label("Umbra", (650.0, 476.0), (720.0, 830.0));
    pen.label("Penumbra", (740.0, 340.0), (600.0, 110.0));
    pen.label("Earth", (470.0, 530.0), (380.0, 760.0));
}

pub(super) fn penumbral_geometry(pen: &mut Pen) {
    bodies(pen, Kind::Penumbral);
    pen.label("Umbra", (650.0, 476.0), (560.0, 830.0));
    pen.label("Penumbra", (700.0, 400.0), (540.0, 130.0));
    pen.label("Moon", (790.0, 352.0), (800.0, 110.0));
}

/// The three bodies at the eclipse that the sample names.
pub(super) fn in_line(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    let kind = match brief.bound("k").map(|(_, entry)| entry.id.as_str()) {
        Some("solar_eclipse") => Kind::Total,
        Some("annular_eclipse") => Kind::Annular,
        Some("partial_solar_eclipse") => Kind::PartialSolar,
        Some("lunar_eclipse") => Kind::Lunar,
        Some("partial_lunar_eclipse") => Kind::PartialLunar,
        Some("penumbral_eclipse") => Kind::Penumbral,
        _ => return refuse("Studio does not know this kind of eclipse"),
    };
    let [moon, earth] = bodies(pen, kind);
    pen.label_at("Sun", (SUN.0.0, SUN.0.1 + SUN.1 + 60.0));
    let solar = matches!(kind, Kind::Total | Kind::Annular | Kind::PartialSolar);
    let put = if solar { (moon.0.0 - 90.0, 240.0) } else { (moon.0.0, 150.0) };
    pen.label("Moon", (moon.0.0, moon.0.1 - moon.1 * 0.8), put);
    pen.label("Earth", (earth.0.0, earth.0.1 + earth.1 * 0.8), (earth.0.0, earth.0.1 + earth.1 + 150.0));
    Ok(())
}
