//! Energy: graphs of temperature and radiation, and flows of heat.

use super::parts::mark;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, plot};

/// A line of axes from a corner.
fn axes(pen: &mut Pen, (x, y): At, w: f32, h: f32) {
    pen.arrow((x, y), (x + w, y), Tone::Ink, 5.0);
    pen.arrow((x, y), (x, y - h), Tone::Ink, 5.0);
}

/// Ice warms, melts at 0 °C, water warms to 100 °C, boils, and steam warms on.
pub(super) fn heating_curve(pen: &mut Pen) {
    let corner = (170.0, 840.0);
    axes(pen, corner, 770.0, 740.0);
    let (zero, hundred) = (660.0, 300.0);
    for (y, text) in [(zero, "0 °C"), (hundred, "100 °C")] {
        pen.dashed(&[(170.0, y), (900.0, y)], Tone::Grey, 3.5);
        mark(pen, text, (90.0, y), 32.0);
    }
    let curve = [(170.0, 760.0), (240.0, zero), (390.0, zero), (550.0, hundred), (810.0, hundred), (880.0, 200.0)];
    pen.trace(&curve, Tone::Red, 9.0);
    pen.label_at("Time", (820.0, 896.0));
}

/// A flow of energy: a broad band with flat ends and a head.
fn band(pen: &mut Pen, from: At, tip: At, width: f32, tone: Tone) {
    let length = (tip.0 - from.0).hypot(tip.1 - from.1).max(1.0);
    let (dx, dy) = ((tip.0 - from.0) / length, (tip.1 - from.1) / length);
    let neck = (tip.0 - dx * width * 0.66, tip.1 - dy * width * 0.66);
    let side = |at: At, off: f32| (at.0 - dy * off * width, at.1 + dx * off * width);
    pen.area(
        &[
            side(from, 0.5),
            side(neck, 0.5),
            side(neck, 0.86),
            tip,
            side(neck, -0.86),
            side(neck, -0.5),
            side(from, -0.5),
        ],
        tone,
    );
}

pub(super) fn engine(pen: &mut Pen) {
    pen.block([250.0, 50.0, 420.0, 110.0], Tone::Red);
    pen.block([250.0, 840.0, 420.0, 110.0], Tone::Water);
    // What comes in at the top is as broad as what goes out together.
    band(pen, (460.0, 160.0), (460.0, 396.0), 150.0, Tone::Red);
    band(pen, (460.0, 540.0), (460.0, 838.0), 86.0, Tone::Orange);
    band(pen, (500.0, 500.0), (900.0, 500.0), 64.0, Tone::Gold);
    pen.disc((460.0, 500.0), 104.0, Tone::Metal);
    pen.label_at("Hot reservoir", (460.0, 105.0));
    pen.label_at("Cold reservoir", (460.0, 895.0));
    pen.label_at("Work", (740.0, 420.0));
}

pub(super) fn fridge(pen: &mut Pen) {
    pen.block([250.0, 50.0, 420.0, 110.0], Tone::Red);
    pen.block([250.0, 840.0, 420.0, 110.0], Tone::Water);
    band(pen, (460.0, 840.0), (460.0, 608.0), 86.0, Tone::Blue);
    band(pen, (900.0, 500.0), (568.0, 500.0), 64.0, Tone::Gold);
    band(pen, (460.0, 460.0), (460.0, 162.0), 150.0, Tone::Orange);
    pen.disc((460.0, 500.0), 104.0, Tone::Metal);
    pen.label_at("Warm room", (460.0, 105.0));
    pen.label_at("Cold inside", (460.0, 895.0));
    pen.label_at("Work", (760.0, 420.0));
}

/// Planck's curves for three temperatures, with the peak moving by Wien's law.
pub(super) fn black_body(pen: &mut Pen) {
    let corner = (130.0, 840.0);
    axes(pen, corner, 800.0, 750.0);
    let light = |micrometres: f32, kelvin: f32| {
        let x = 14388.0 / (micrometres * kelvin);
        1.0 / (micrometres.powi(5) * (x.exp() - 1.0))
    };
    let top = light(0.58, 5000.0);
    for (kelvin, tone, text, put) in [
        (3000.0, Tone::Red, "3,000 K", (386.0, 758.0)),
        (4000.0, Tone::Orange, "4,000 K", (345.0, 590.0)),
        (5000.0, Tone::Blue, "5,000 K", (470.0, 200.0)),
    ] {
        let at = |m: f32| (corner.0 + (m - 0.1) / 2.4 * 760.0, corner.1 - 640.0 * light(m, kelvin) / top);
        pen.trace(&plot(0.12, 2.4, at), tone, 8.0);
        let on = 2898.0 / kelvin;
        if kelvin > 4500.0 {
            pen.label(text, at(on * 1.12), put);
        } else {
            // Each of the lower two stands at its own peak, between its curve and the next.
            pen.label_at(text, put);
        }
        if pen.labels.is_empty() {
            // Curves without names would tell nothing.
            pen.sign_clear(text, if kelvin > 4500.0 { (500.0, 230.0) } else { put }, 32.0);
        }
    }
    if pen.labels.is_empty() {
        pen.sign_clear("Wavelength", (800.0, 888.0), 34.0);
        pen.sign_clear("Intensity", (240.0, 70.0), 34.0);
    }
}

/// Maxwell's distributions at two temperatures, of equal area.
pub(super) fn speeds(pen: &mut Pen) {
    let corner = (130.0, 820.0);
    axes(pen, corner, 810.0, 730.0);
    for (peak, tone, text, put) in
        [(1.0_f32, Tone::Blue, "Cold", (480.0, 190.0)), (1.75, Tone::Red, "Hot", (720.0, 430.0))]
    {
        let at = |v: f32| {
            (corner.0 + v * 195.0, corner.1 - 1640.0 / peak * (v / peak).powi(2) * (-(v / peak).powi(2)).exp())
        };
        pen.trace(&plot(0.0, 3.9, at), tone, 8.0);
        pen.label(text, at(peak * 1.25), put);
    }
    pen.label_at("Speed", (820.0, 880.0));
}
