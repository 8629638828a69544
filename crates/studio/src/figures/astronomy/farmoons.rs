//! The round moons of Uranus, Neptune and Pluto, each drawn at any size.

use super::moons::{SCATTER, ball, craters, line};
use super::parts::{dark, light, on_disc, patch, rounded, turned};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, smooth};

pub(super) fn miranda(pen: &mut Pen, c: At, r: f32) {
    let ground = light(pen).mix(pen.tone(Tone::Grey), 0.5);
    ball(pen, c, r, ground);
    craters(pen, c, r, ground, &[SCATTER[2], SCATTER[4], SCATTER[5], SCATTER[7], SCATTER[15], SCATTER[14]]);
    for (spot, tilt) in [([-0.66, 0.3, 0.24, 0.3], 20.0), ([0.66, -0.1, 0.22, 0.34], -15.0)] {
        patch(pen, c, r, spot, ground.mix(dark(pen), 0.28));
        for step in -2..=2 {
            let (x, y) = (spot[0] + step as f32 * 0.075, spot[1]);
            let ends = [(x, y - 0.2), (x, y + 0.2)].map(|at| turned(at, (spot[0], spot[1]), tilt));
            line(pen, c, r, &ends, ground.mix(light(pen), 0.5), 0.016);
        }
    }
    // The chevron: bright and dark grooves bent at a right angle.
    for step in 0..5 {
        let d = step as f32 * 0.075;
        let rgb = if step % 2 == 0 { light(pen) } else { ground.mix(dark(pen), 0.35) };
        let points = on_disc(c, r, &[(-0.3, 0.34 - d), (0.02, 0.02 - d), (0.34, 0.34 - d)]);
        pen.stroke(&points, rgb, (r * 0.05).max(1.2));
    }
    line(pen, c, r, &[(0.1, 0.98), (0.38, 0.83), (0.62, 0.62)], dark(pen), 0.03);
    rounded(pen, c, r);
}

pub(super) fn ariel(pen: &mut Pen, c: At, r: f32) {
    let ground = light(pen).mix(pen.tone(Tone::Grey), 0.45);
    ball(pen, c, r, ground);
    craters(
        pen,
        c,
        r,
        ground.mix(light(pen), 0.3),
        &[SCATTER[1], SCATTER[0], SCATTER[4], SCATTER[5], SCATTER[7], SCATTER[8], SCATTER[11], SCATTER[12]],
    );
    let shade = ground.mix(dark(pen), 0.5);
    for (points, width) in [
        ([(-0.9, -0.3), (-0.4, -0.24), (-0.08, -0.13), (0.3, 0.16)], 0.055),
        ([(0.3, 0.16), (0.55, 0.2), (0.8, 0.1), (0.98, 0.12)], 0.05),
        ([(-0.08, -0.13), (0.1, -0.3), (0.3, -0.36), (0.6, -0.3)], 0.04),
        ([(0.3, 0.16), (0.26, 0.4), (0.2, 0.6), (0.24, 0.9)], 0.045),
        ([(-0.4, -0.24), (-0.45, 0.0), (-0.3, 0.3), (-0.36, 0.5)], 0.035),
    ] {
        line(pen, c, r, &points, shade, width);
    }
    rounded(pen, c, r);
}

pub(super) fn titania(pen: &mut Pen, c: At, r: f32) {
    let ground = pen.tone(Tone::Sand).mix(pen.tone(Tone::Grey), 0.65);
    ball(pen, c, r, ground);
    craters(pen, c, r, ground, &SCATTER);
    let (shade, lip) = (ground.mix(dark(pen), 0.55), ground.mix(light(pen), 0.5));
    let canyon = [(-0.5, 0.84), (-0.1, 0.46), (0.2, 0.18), (0.5, -0.2), (0.84, -0.5)];
    line(pen, c, r, &canyon.map(|(x, y)| (x - 0.03, y - 0.03)), lip, 0.05);
    line(pen, c, r, &canyon, shade, 0.06);
    rounded(pen, c, r);
}

pub(super) fn triton(pen: &mut Pen, c: At, r: f32) {
    let pink = light(pen).mix(pen.tone(Tone::Pink), 0.28);
    let ground = pink.mix(pen.tone(Tone::Grey), 0.45);
    ball(pen, c, r, ground);
    // Dimpled "cantaloupe" ground in the north, the bright cap in the south.
    for number in 0..34 {
        let (x, y) = (
            -0.85 + 0.26 * (number % 7) as f32 + if number / 7 % 2 == 0 { 0.0 } else { 0.13 },
            -0.82 + 0.2 * (number / 7) as f32,
        );
        if x.hypot(y) < 0.92 {
            patch(pen, c, r, [x, y, 0.08, 0.06], ground.mix(dark(pen), 0.16));
        }
    }
    let cap = [(-1.0, 0.12), (-0.6, 0.3), (-0.2, 0.2), (0.2, 0.34), (0.6, 0.22), (1.0, 0.16)];
    let mut points = smooth(&cap);
    points.extend(crate::figures::pen::arc((0.0, 0.0), 1.0, 1.0, 10.0, 172.0));
    pen.fill(&on_disc(c, r, &points), pink);
    for (x, y) in
        [(0.15, 0.5), (-0.4, 0.5), (0.4, 0.44), (-0.1, 0.7), (0.3, 0.74), (-0.55, 0.68), (0.6, 0.6), (-0.16, 0.42)]
    {
        let points = on_disc(c, r, &[(x, y), (x + 0.13, y - 0.05), (x + 0.17, y + 0.01), (x + 0.05, y + 0.03)]);
        pen.fill(&points, dark(pen));
    }
    rounded(pen, c, r);
}

pub(super) fn charon(pen: &mut Pen, c: At, r: f32) {
    let ground = light(pen).mix(pen.tone(Tone::Grey), 0.55);
    ball(pen, c, r, ground);
    let cap = pen.tone(Tone::Red).mix(pen.tone(Tone::Earth), 0.5);
    patch(pen, c, r, [-0.02, -0.92, 0.52, 0.26], ground.mix(cap, 0.55));
    patch(pen, c, r, [-0.03, -0.96, 0.4, 0.2], cap);
    craters(
        pen,
        c,
        r,
        ground,
        &[SCATTER[0], SCATTER[1], SCATTER[2], SCATTER[3], SCATTER[4], SCATTER[8], SCATTER[12], SCATTER[9]],
    );
    let shade = ground.mix(dark(pen), 0.5);
    line(pen, c, r, &[(-0.97, 0.2), (-0.5, 0.1), (0.0, 0.12), (0.3, 0.08), (0.65, -0.04), (0.98, 0.0)], shade, 0.06);
    line(pen, c, r, &[(0.0, 0.12), (0.2, 0.2), (0.5, 0.14)], shade, 0.04);
    rounded(pen, c, r);
}
