//! The Sun close by: its layers, its spots, its rim.

use super::lives::globe;
use super::parts::{bright, dark, light, night, polar};
use super::seen::black;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, corners, ellipse};

pub(super) fn prominence(pen: &mut Pen) {
    night(pen);
    let (gold, fire) = (bright(pen, Tone::Gold, 0.85), bright(pen, Tone::Fire, 0.9));
    let limb = arc((500.0, 1790.0), 1160.0, 1160.0, 246.0, 294.0);
    let mut sun: Vec<At> = limb.iter().copied().filter(|at| (24.0..=976.0).contains(&at.0)).collect();
    let (Some(first), Some(last)) = (sun.first().copied(), sun.last().copied()) else { return };
    sun.extend([(976.0, last.1), (976.0, 976.0), (24.0, 976.0), (24.0, first.1)]);
    for (height, wide, width) in [(330.0, 210.0, 46.0), (300.0, 176.0, 26.0), (345.0, 236.0, 14.0)] {
        let arch: Vec<At> = arc((500.0, 650.0), wide, height, 180.0, 360.0);
        pen.stroke(&arch, fire, width);
    }
    for number in 0..7 {
        let at = polar((500.0, 650.0), 210.0 + 60.0 * pen.chance(number).abs(), 190.0 + 24.0 * number as f32);
        pen.soft(at, 50.0, 50.0, gold, 0.6);
    }
    pen.fill(&sun, gold);
    let pale = bright(pen, Tone::Gold, 0.45);
    for number in 0..40 {
        let (x, y) = (60.0 + 23.0 * number as f32, 720.0 + 200.0 * pen.chance(number).abs());
        pen.fill(&ellipse((x, y), 24.0, 9.0), pale);
    }
    pen.label("Prominence", (500.0, 310.0), (500.0, 140.0));
    pen.label("Rim", (800.0, 672.0), (860.0, 540.0));
    pen.label("Space", (150.0, 300.0), (170.0, 160.0));
}

pub(super) fn sunspot(pen: &mut Pen) {
    night(pen);
    let (gold, shade) = (bright(pen, Tone::Gold, 0.65), bright(pen, Tone::Orange, 0.95));
    pen.fill(&corners([24.0, 24.0, 952.0, 952.0]), shade);
    for row in 0..22 {
        for column in 0..22 {
            let number = row * 22 + column;
            let at = (
                46.0 + column as f32 * 43.0 + pen.chance(number) * 10.0,
                46.0 + row as f32 * 43.0 + pen.chance(number + 600) * 10.0,
            );
            pen.fill(&ellipse(at, 20.0, 19.0), gold);
        }
    }
    let (grey, umbra) = (shade.mix(dark(pen), 0.45), black(pen));
    let c = (500.0, 510.0);
    pen.fill(&ellipse(c, 262.0, 236.0), grey);
    for ray in 0..60 {
        let degrees = ray as f32 * 6.0;
        let reach = 236.0 + 34.0 * pen.chance(ray + 1300);
        pen.stroke(
            &[polar(c, 128.0, degrees), polar(c, reach, degrees)],
            if ray % 2 == 0 { gold.mix(grey, 0.35) } else { grey },
            7.0,
        );
    }
    pen.fill(&ellipse(c, 140.0, 122.0), umbra);
    pen.label("Umbra", c, (500.0, 900.0));
    pen.label("Penumbra", (650.0, 400.0), (790.0, 120.0));
    pen.label("Granules", (150.0, 240.0), (190.0, 110.0));
}

pub(super) fn sun_layers(pen: &mut Pen) {
    night(pen);
    let (c, r) = ((500.0, 500.0), 312.0);
    let (fire, gold, pale, white) =
        (bright(pen, Tone::Orange, 0.9), bright(pen, Tone::Gold, 0.8), bright(pen, Tone::Gold, 0.4), light(pen));
    globe(pen, c, r, fire);
    // The wedge: radiative zone to 0.7 of the radius, core to 0.25.
    for (size, rgb) in [(1.0, fire.mix(dark(pen), 0.25)), (0.7, gold), (0.25, white)] {
        let mut wedge = arc(c, r * size, r * size, -62.0, 28.0);
        wedge.push(c);
        pen.area(&wedge, Tone::Gold);
        pen.fill(&wedge, rgb);
    }
    for part in 0..7 {
        // Rolls of gas in the convective zone.
        let at = polar(c, r * 0.85, -55.0 + part as f32 * 13.0);
        super::parts::orbit(pen, at, r * 0.06, r * 0.06, pale, 4.0);
    }
    pen.label("Core", polar(c, r * 0.14, -15.0), (150.0, 150.0));
    pen.label("Radiative zone", polar(c, r * 0.5, -48.0), (760.0, 110.0));
    pen.label("Convective zone", polar(c, r * 0.87, 20.0), (720.0, 890.0));
}
