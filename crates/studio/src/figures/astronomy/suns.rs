//! The Sun close by: its layers, its spots, its rim.

use super::lives::globe;
use super::parts::{bright, dark, light, night, polar, sky};
use super::seen::black;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, corners, ellipse, smooth};

pub(super) fn prominence(pen: &mut Pen) {
    night(pen);
    let (gold, fire) = (bright(pen, Tone::Gold, 0.85), bright(pen, Tone::Fire, 0.9));
    let limb = |x: f32| 1790.0 - (1_345_600.0 - (x - 500.0).powi(2)).sqrt();
    let edge: Vec<At> = (0..=48).map(|step| 24.0 + 952.0 * step as f32 / 48.0).map(|x| (x, limb(x))).collect();
    pen.soft((500.0, 640.0), 420.0, 380.0, fire, 0.16);
    let arch = smooth(&[
        (296.0, 700.0),
        (300.0, 520.0),
        (390.0, 340.0),
        (500.0, 290.0),
        (610.0, 340.0),
        (706.0, 520.0),
        (708.0, 700.0),
    ]);
    pen.stroke(&arch, fire.mix(sky(pen), 0.5), 92.0);
    pen.stroke(&arch, fire.mix(sky(pen), 0.2), 56.0);
    // Threads of gas rise from one foot, hang over and come down at the other, thicker where they are dense.
    for thread in 0..15 {
        let (off, lift) = (26.0 * pen.chance(thread), 30.0 * pen.chance(thread + 40));
        let (left, right, top) = (310.0 + off, 700.0 - off * 0.8, 250.0 + lift + thread as f32 * 7.0);
        let line = smooth(&[
            (left - 20.0, 690.0),
            (left - 24.0 + lift * 0.3, 540.0),
            (left + 50.0, top + 90.0),
            (430.0 + off, top + 8.0),
            (560.0 + lift, top + 4.0),
            (right - 40.0, top + 96.0),
            (right + 26.0, 540.0),
            (right + 14.0, 690.0),
        ]);
        let rgb = if thread % 3 == 0 { gold } else { fire };
        pen.stroke(&line, rgb, 7.0 + 11.0 * pen.chance(thread + 80).abs());
    }
    for number in 0..6 {
        let at = (340.0 + 64.0 * number as f32, 300.0 + 50.0 * pen.chance(number + 120).abs());
        pen.soft(at, 46.0, 40.0, gold, 0.45);
    }
    let sun: Vec<At> = edge.iter().copied().chain([(976.0, 976.0), (24.0, 976.0)]).collect();
    let deep = gold.mix(fire, 0.45);
    pen.fade(&sun, gold, deep);
    let pale = bright(pen, Tone::Gold, 0.45);
    for number in 0..70 {
        let x = 60.0 + 880.0 * (number as f32 * 0.618).fract();
        let y = limb(x) + 30.0 + 250.0 * pen.chance(number).abs();
        if y < 955.0 {
            pen.veil(&ellipse((x, y), 20.0, 8.0), pale, 0.5);
        }
    }
    pen.stroke(&edge, pale, 7.0);
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
