//! The skin.

use super::parts::{blob, dots, notes, ribbon, sausage, wash};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, corners, ellipse, smooth};

/// Skin in section: three layers, a hair, a gland of sweat and one of grease.
pub(super) fn human_skin(pen: &mut Pen) {
    let [left, right] = [170.0, 830.0];
    pen.area(&corners([left, 660.0, right - left, 220.0]), Tone::Gold);
    for at in 0..18 {
        let place = (left + 42.0 + 72.0 * (at % 9) as f32, if at < 9 { 735.0 } else { 820.0 });
        wash(pen, &ellipse(place, 34.0, 38.0), Tone::Gold, 0.5);
    }
    let mut dermis = plot_wave(left, right, 300.0, 16.0);
    dermis.extend([(right, 660.0), (left, 660.0)]);
    wash(pen, &dermis, Tone::Pink, 0.45);
    let mut top = plot_wave(left, right, 300.0, 16.0);
    top.extend([(right, 200.0), (left, 200.0)]);
    pen.area(&top, Tone::Skin);
    for y in [222.0, 244.0] {
        pen.trace(&[(left, y), (right, y)], Tone::Ink, 3.0);
    }
    // The hair in its sheath, a little aslant.
    pen.area(&ribbon(&smooth(&[(470.0, 205.0), (430.0, 400.0), (400.0, 590.0)]), 54.0, 70.0), Tone::Skin);
    pen.disc((396.0, 600.0), 44.0, Tone::Skin);
    pen.area(
        &ribbon(&smooth(&[(560.0, 60.0), (470.0, 205.0), (430.0, 400.0), (400.0, 600.0)]), 14.0, 24.0),
        Tone::Earth,
    );
    blob(
        pen,
        &[
            (450.0, 370.0),
            (500.0, 330.0),
            (545.0, 370.0),
            (530.0, 420.0),
            (545.0, 460.0),
            (490.0, 480.0),
            (440.0, 440.0),
        ],
        Tone::Orange,
    );
    let duct = smooth(&[(690.0, 200.0), (680.0, 260.0), (700.0, 330.0), (680.0, 400.0), (695.0, 520.0)]);
    pen.area(&sausage(&duct, 17.0), Tone::Teal);
    let coil =
        smooth(&[(695.0, 520.0), (650.0, 560.0), (740.0, 575.0), (650.0, 600.0), (740.0, 615.0), (665.0, 635.0)]);
    pen.area(&sausage(&coil, 24.0), Tone::Teal);
    dots(pen, &[(690.0, 200.0)], 8.0, Tone::Ink);
    notes(
        pen,
        &[
            ("epidermis", (200.0, 255.0), (85.0, 140.0)),
            ("dermis", (240.0, 480.0), (75.0, 460.0)),
            ("subcutaneous fat", (250.0, 780.0), (150.0, 940.0)),
            ("hair follicle", (376.0, 560.0), (420.0, 940.0)),
            ("sebaceous gland", (520.0, 390.0), (830.0, 110.0)),
            ("sweat gland", (720.0, 600.0), (890.0, 500.0)),
        ],
    );
}

fn plot_wave(left: f32, right: f32, y: f32, high: f32) -> Vec<At> {
    crate::figures::pen::plot(left, right, |x| (x, y + high * (x * 0.06).sin()))
}
