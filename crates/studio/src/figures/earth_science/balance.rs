//! The globe's winds, the beach from dune to sea, and mountains that float on their roots.

use super::parts::{Mark, bed, below, blend, puffs, water};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, plot, smooth};

pub(super) fn isostasy_under_mountains(pen: &mut Pen) {
    let bump = |x: f32, wide: f32| (-((x - 480.0) / wide).powi(2)).exp();
    let mantle = blend(pen, Tone::Orange, Tone::Earth, 0.4);
    bed(pen, &below(&[(50.0, 430.0), (950.0, 430.0)], 920.0), mantle, Mark::Waves);
    water(pen, &below(&[(50.0, 340.0), (950.0, 340.0)], 440.0));
    // Light crust, like ice in water: the higher it stands, the deeper it reaches.
    let shore = |x: f32| ((x - 190.0) / 60.0).clamp(0.0, 1.0) * ((850.0 - x) / 60.0).clamp(0.0, 1.0);
    let top: Vec<At> = plot(50.0, 950.0, |x| (x, 400.0 - 90.0 * shore(x) - 150.0 * bump(x, 120.0)));
    let foot: Vec<At> = plot(50.0, 950.0, |x| (x, 450.0 + 60.0 * shore(x) + 270.0 * bump(x, 160.0)));
    let rock = blend(pen, Tone::Sand, Tone::Earth, 0.3);
    bed(pen, &super::parts::between(&top, &foot), rock, Mark::Crosses);
    pen.dashed(&[(50.0, 340.0), (950.0, 340.0)], Tone::Blue, 6.0);
    pen.label("mountain", (480.0, 190.0), (300.0, 130.0));
    pen.label_at("root", (480.0, 610.0));
    pen.label("sea level", (900.0, 340.0), (840.0, 240.0));
    pen.label_at("mantle", (800.0, 760.0));
}

pub(super) fn beach_profile(pen: &mut Pen) {
    let skin = smooth(&[
        (50.0, 480.0),
        (130.0, 380.0),
        (200.0, 330.0),
        (280.0, 420.0),
        (330.0, 480.0),
        (500.0, 500.0),
        (700.0, 590.0),
        (820.0, 640.0),
        (950.0, 690.0),
    ]);
    water(pen, &[(650.0, 570.0), (950.0, 570.0), (950.0, 720.0), (650.0, 720.0)]);
    let sand = pen.tone(Tone::Sand);
    bed(pen, &below(&skin, 880.0), sand, Mark::Dots);
    for x in [140.0, 180.0, 215.0] {
        pen.trace(&[(x - 14.0, 310.0), (x, 360.0), (x + 16.0, 306.0)], Tone::Green, 5.0);
    }
    // The foreshore lies between high water and low water.
    pen.dashed(&[(520.0, 506.0), (950.0, 506.0)], Tone::Blue, 4.0);
    pen.thing("person-standing", (400.0, 492.0), 110.0);
    super::parts::boat(pen, (860.0, 578.0), 110.0);
    pen.label("dune", (200.0, 345.0), (210.0, 200.0));
    pen.label("backshore", (430.0, 494.0), (400.0, 300.0));
    pen.label("foreshore", (590.0, 536.0), (610.0, 400.0));
    pen.label("nearshore", (800.0, 634.0), (800.0, 770.0));
}

pub(super) fn belts_of_wind_on_the_globe(pen: &mut Pen) {
    let (centre, r) = ((470.0, 500.0), 370.0_f32);
    pen.disc(centre, r, Tone::Water);
    // Latitudes as level lines of a globe seen from over the equator.
    let level = |latitude: f32| centre.1 - r * latitude.to_radians().sin();
    let half = |latitude: f32| r * latitude.to_radians().cos();
    for latitude in [-60.0, -30.0, 0.0, 30.0, 60.0] {
        let (y, w) = (level(latitude), half(latitude));
        pen.dashed(&[(centre.0 - w, y), (centre.0 + w, y)], Tone::Ink, 4.0);
    }
    // From the west between 30 and 60 degrees, from the east elsewhere; all are turned by the spin of the Earth.
    for sign in [1.0, -1.0_f32] {
        for x in [-0.6, -0.1, 0.4] {
            let at = |share: f32, latitude: f32| (centre.0 + share * r * 0.8, level(sign * latitude));
            pen.arrow(at(x + 0.2, 26.0), at(x - 0.06, 8.0), Tone::Red, 9.0);
            pen.arrow(at(x - 0.06, 34.0), at(x + 0.2, 54.0), Tone::Blue, 9.0);
        }
        for x in [-0.3, 0.1] {
            let at = |share: f32, latitude: f32| (centre.0 + share * r * 0.8, level(sign * latitude));
            pen.arrow(at(x + 0.26, 75.0), at(x + 0.06, 64.0), Tone::Violet, 8.0);
        }
    }
    let calm = blend(pen, Tone::Paper, Tone::Ink, 0.12);
    for x in [-220.0, 0.0, 220.0] {
        puffs(
            pen,
            &[(centre.0 + x - 20.0, 500.0, 16.0), (centre.0 + x + 20.0, 500.0, 16.0), (centre.0 + x, 490.0, 20.0)],
            calm,
        );
    }
    let y = level(60.0);
    let jet = smooth(&[
        (centre.0 - 180.0, y),
        (centre.0 - 90.0, y + 22.0),
        (centre.0, y - 16.0),
        (centre.0 + 90.0, y + 22.0),
        (centre.0 + 190.0, y - 4.0),
    ]);
    pen.arrow_along(&jet, Tone::Gold, 15.0);
    pen.label("polar easterlies", (535.0, level(69.0)), (800.0, 80.0));
    pen.label("jet stream", (centre.0 - 140.0, y + 12.0), (150.0, 130.0));
    pen.label("westerlies", (630.0, level(44.0)), (880.0, 200.0));
    pen.label("trade winds", (612.0, 392.0), (900.0, 330.0));
    pen.label("doldrums", (710.0, 500.0), (910.0, 560.0));
}
