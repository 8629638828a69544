//! The round moons of the planets, each drawn at any size.

use super::parts::{band, crater, dark, light, lune, on_disc, patch, polar, rounded};
use crate::colour::Rgb;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse, smooth};

/// A globe of one colour.
pub(super) fn ball(pen: &mut Pen, c: At, r: f32, rgb: Rgb) {
    pen.fill(&ellipse(c, r, r), rgb);
}

/// Craters in places and sizes.
pub(super) fn craters(pen: &mut Pen, c: At, r: f32, ground: Rgb, list: &[[f32; 3]]) {
    for &place in list {
        crater(pen, c, r, place, ground);
    }
}

/// A line over the disc through points in radii.
pub(super) fn line(pen: &mut Pen, c: At, r: f32, points: &[At], rgb: Rgb, width: f32) {
    // The round ends of broad lines stay within the limb.
    pen.stroke(&on_disc(c, r * (1.0 - width * 0.5), &smooth(points)), rgb, (width * r).max(1.2));
}

/// Places that many cratered moons share; sizes grow with the last number.
pub(super) const SCATTER: [[f32; 3]; 16] = [
    [-0.5, 0.3, 0.12],
    [0.46, 0.42, 0.1],
    [-0.42, -0.3, 0.11],
    [0.1, 0.7, 0.09],
    [0.5, -0.5, 0.08],
    [-0.1, -0.72, 0.09],
    [0.72, 0.05, 0.09],
    [-0.78, 0.0, 0.08],
    [-0.25, 0.6, 0.06],
    [0.2, -0.42, 0.06],
    [0.1, 0.3, 0.07],
    [-0.62, -0.55, 0.06],
    [0.62, 0.66, 0.05],
    [-0.15, 0.05, 0.05],
    [-0.68, 0.58, 0.06],
    [0.85, -0.3, 0.05],
];

pub(super) fn io(pen: &mut Pen, c: At, r: f32) {
    let ground = pen.tone(Tone::Gold).mix(light(pen), 0.3);
    let (orange, black) = (pen.tone(Tone::Orange), dark(pen));
    // A plume of gas stands on the limb like an umbrella.
    let foot = polar(c, r * 0.99, -132.0);
    let mist = light(pen).mix(pen.tone(Tone::Water), 0.4);
    for turn in [-0.9, -0.5, 0.0, 0.5, 0.9_f32] {
        let up = polar(foot, r * 0.26, -132.0 + turn * 26.0);
        let end = polar(foot, r * 0.24, -132.0 + turn * 62.0);
        pen.stroke(&smooth(&[foot, up, end]), mist, (r * 0.025).max(1.5));
    }
    ball(pen, c, r, ground);
    for spot in [[0.4, -0.3, 0.26, 0.16], [-0.45, 0.1, 0.2, 0.22], [0.0, 0.72, 0.5, 0.16], [0.0, -0.82, 0.42, 0.12]] {
        patch(pen, c, r, spot, ground.mix(orange, 0.5));
    }
    line(pen, c, r, &[(0.2, 0.2), (0.35, 0.35), (0.3, 0.46), (0.48, 0.56)], orange.mix(black, 0.25), 0.07);
    for [x, y, size] in [
        [0.2, 0.2, 0.07],
        [-0.3, -0.36, 0.06],
        [0.5, -0.05, 0.06],
        [-0.55, 0.35, 0.07],
        [0.05, -0.1, 0.05],
        [-0.12, 0.5, 0.05],
        [0.3, -0.6, 0.05],
        [-0.7, -0.25, 0.045],
        [0.72, 0.25, 0.045],
        [-0.05, -0.58, 0.04],
    ] {
        patch(pen, c, r, [x, y, size * 1.6, size * 1.4], orange);
        patch(pen, c, r, [x, y, size, size * 0.85], black.mix(orange, 0.15));
    }
    rounded(pen, c, r);
}

pub(super) fn europa(pen: &mut Pen, c: At, r: f32) {
    let ice = light(pen).mix(pen.tone(Tone::Bone), 0.5);
    let brown = pen.tone(Tone::Wood).mix(pen.tone(Tone::Red), 0.2);
    ball(pen, c, r, ice);
    patch(pen, c, r, [0.3, -0.2, 0.3, 0.22], ice.mix(brown, 0.16));
    patch(pen, c, r, [-0.4, 0.45, 0.28, 0.18], ice.mix(brown, 0.16));
    for points in [
        [(-0.95, 0.1), (-0.3, -0.27), (0.3, -0.4), (0.8, -0.6)],
        [(-0.8, -0.6), (-0.3, -0.27), (0.2, 0.2), (0.5, 0.86)],
        [(-0.9, 0.4), (-0.2, 0.3), (0.4, 0.0), (0.98, -0.1)],
        [(-0.5, -0.86), (-0.1, -0.3), (0.0, 0.3), (-0.2, 0.98)],
        [(-0.6, 0.8), (0.0, 0.5), (0.5, 0.45), (0.94, 0.3)],
        [(0.1, -0.99), (0.4, -0.4), (0.6, 0.1), (0.7, 0.7)],
        [(-0.99, -0.1), (-0.5, 0.1), (-0.1, 0.6), (0.1, 0.99)],
    ] {
        line(pen, c, r, &points, brown, 0.02);
    }
    rounded(pen, c, r);
}

pub(super) fn ganymede(pen: &mut Pen, c: At, r: f32) {
    let plain = pen.tone(Tone::Earth).mix(pen.tone(Tone::Grey), 0.55);
    let pale = light(pen).mix(pen.tone(Tone::Sand), 0.45);
    ball(pen, c, r, plain);
    for (points, width) in [
        ([(-0.98, 0.05), (-0.3, 0.2), (0.3, 0.25), (0.98, 0.05)], 0.2),
        ([(0.05, -0.99), (0.1, -0.4), (0.3, 0.25), (0.1, 0.98)], 0.16),
        ([(-0.7, 0.68), (-0.3, 0.2), (0.2, -0.3), (0.75, -0.64)], 0.13),
    ] {
        line(pen, c, r * 0.995, &points, pale, width);
        for shift in [-0.3_f32, 0.0, 0.3] {
            let along: Vec<At> = points.iter().map(|&(x, y)| (x, y + shift * width)).collect();
            line(pen, c, r * 0.99, &along, plain.mix(pale, 0.45), 0.014);
        }
    }
    craters(
        pen,
        c,
        r,
        pale,
        &[[-0.55, -0.2, 0.05], [0.6, 0.55, 0.06], [0.5, -0.2, 0.05], [-0.2, 0.7, 0.05], [-0.3, -0.7, 0.05]],
    );
    rounded(pen, c, r);
}

pub(super) fn callisto(pen: &mut Pen, c: At, r: f32) {
    let ground = pen.tone(Tone::Earth).mix(dark(pen), 0.45);
    let pale = light(pen).mix(pen.tone(Tone::Sand), 0.3);
    ball(pen, c, r, ground);
    for ring in 1..=5 {
        let size = 0.12 * ring as f32 + 0.06;
        let mut points = on_disc(c, r, &ellipse((-0.25, -0.2), size, size));
        points.push(points[0]);
        pen.stroke(&points, ground.mix(pale, 0.4), (r * 0.014).max(1.0));
    }
    patch(pen, c, r, [-0.25, -0.2, 0.13, 0.13], pale);
    for number in 0..44 {
        let (out, angle) = (((number as f32 + 0.5) / 44.0).sqrt() * 0.95, number as f32 * 2.399_963);
        let size = 0.014 + 0.018 * (number % 4) as f32 / 3.0;
        patch(pen, c, r, [out * angle.cos(), out * angle.sin(), size, size], pale);
    }
    patch(pen, c, r, [0.5, 0.45, 0.06, 0.06], pale);
    rounded(pen, c, r);
}

pub(super) fn mimas(pen: &mut Pen, c: At, r: f32) {
    let ground = light(pen).mix(pen.tone(Tone::Grey), 0.42);
    ball(pen, c, r, ground);
    craters(
        pen,
        c,
        r,
        ground,
        &[
            [-0.5, 0.3, 0.1],
            [-0.42, -0.4, 0.09],
            [0.1, 0.7, 0.09],
            [-0.1, -0.75, 0.08],
            [-0.2, 0.05, 0.07],
            [-0.75, 0.0, 0.07],
            [0.5, 0.6, 0.07],
            [0.5, -0.7, 0.06],
            [-0.25, 0.62, 0.06],
            [-0.65, 0.6, 0.06],
        ],
    );
    // Herschel is a third as wide as the moon, with a peak in its middle.
    let (rim, floor) = (ground.mix(light(pen), 0.6), ground.mix(dark(pen), 0.4));
    patch(pen, c, r, [0.33, -0.06, 0.32, 0.34], rim);
    patch(pen, c, r, [0.33, -0.06, 0.28, 0.3], floor);
    patch(pen, c, r, [0.36, -0.02, 0.22, 0.24], ground.mix(dark(pen), 0.2));
    let peak = on_disc(c, r, &[(0.25, 0.02), (0.33, -0.13), (0.41, 0.02)]);
    pen.fill(&peak, rim);
    rounded(pen, c, r);
}

pub(super) fn enceladus(pen: &mut Pen, c: At, r: f32) {
    let ice = light(pen).mix(pen.tone(Tone::Water), 0.12);
    for degrees in [68.0_f32, 78.0, 90.0, 102.0, 112.0] {
        let (foot, end) = (polar(c, r * 0.95, degrees), polar(c, r * 1.24, degrees));
        let across = polar((0.0, 0.0), r * 0.05, degrees + 90.0);
        let jet = [foot, (end.0 + across.0, end.1 + across.1), (end.0 - across.0, end.1 - across.1)];
        pen.veil(&jet, ice, 0.75);
    }
    ball(pen, c, r, ice);
    let blue = pen.tone(Tone::Teal).mix(light(pen), 0.2);
    for x in [-0.26_f32, -0.1, 0.06, 0.22] {
        line(pen, c, r, &[(x - 0.06, 0.66), (x, 0.8), (x + 0.04, 0.92)], blue, 0.022);
    }
    for points in [[(-0.9, 0.3), (-0.3, 0.46), (0.9, 0.35)], [(-0.6, -0.2), (0.0, 0.1), (0.7, -0.1)]] {
        line(pen, c, r, &points, ice.mix(pen.tone(Tone::Grey), 0.35), 0.014);
    }
    craters(
        pen,
        c,
        r,
        ice.mix(pen.tone(Tone::Grey), 0.15),
        &[[-0.4, -0.5, 0.08], [0.2, -0.6, 0.07], [0.5, -0.4, 0.06], [-0.1, -0.8, 0.05]],
    );
    rounded(pen, c, r);
}

pub(super) fn tethys(pen: &mut Pen, c: At, r: f32) {
    let ground = light(pen).mix(pen.tone(Tone::Grey), 0.25);
    ball(pen, c, r, ground);
    craters(pen, c, r, ground, &SCATTER[3..]);
    crater(pen, c, r, [-0.34, -0.26, 0.26], ground);
    let shade = ground.mix(dark(pen), 0.45);
    line(pen, c, r, &[(0.2, -0.84), (0.3, -0.4), (0.42, 0.0), (0.36, 0.3), (0.3, 0.6), (0.16, 0.86)], shade, 0.07);
    rounded(pen, c, r);
}

pub(super) fn dione(pen: &mut Pen, c: At, r: f32) {
    let ground = light(pen).mix(pen.tone(Tone::Grey), 0.55);
    ball(pen, c, r, ground);
    craters(
        pen,
        c,
        r,
        ground,
        &[SCATTER[0], SCATTER[2], SCATTER[3], SCATTER[5], SCATTER[7], SCATTER[8], SCATTER[11], SCATTER[14]],
    );
    let white = light(pen);
    for points in [
        [(0.05, -0.5), (0.28, -0.3), (0.5, -0.2), (0.9, -0.3)],
        [(0.1, -0.1), (0.36, 0.0), (0.6, 0.0), (0.96, -0.1)],
        [(0.2, 0.4), (0.4, 0.22), (0.66, 0.24), (0.92, 0.36)],
        [(0.28, -0.3), (0.4, -0.05), (0.42, 0.22), (0.5, 0.6)],
        [(0.3, -0.8), (0.5, -0.5), (0.62, -0.2), (0.66, 0.24)],
    ] {
        line(pen, c, r, &points, white, 0.028);
    }
    rounded(pen, c, r);
}

pub(super) fn titan(pen: &mut Pen, c: At, r: f32) {
    let haze = pen.tone(Tone::Orange).mix(pen.tone(Tone::Gold), 0.5);
    let blue = pen.tone(Tone::Blue).mix(light(pen), 0.4);
    pen.fill(&ellipse(c, r * 1.07, r * 1.07), blue);
    let gap = super::parts::sky(pen);
    pen.fill(&ellipse(c, r * 1.035, r * 1.035), gap);
    ball(pen, c, r, haze);
    band(pen, c, r, [-0.98, -0.6, 0.0], haze.mix(dark(pen), 0.12));
    band(pen, c, r, [0.1, 0.34, 0.0], haze.mix(light(pen), 0.15));
    rounded(pen, c, r);
}

pub(super) fn iapetus(pen: &mut Pen, c: At, r: f32) {
    let (white, black) = (light(pen).mix(pen.tone(Tone::Grey), 0.12), pen.tone(Tone::Earth).mix(dark(pen), 0.55));
    ball(pen, c, r, white);
    let half = lune(c, r, -0.12, 180.0);
    pen.fill(&half, black);
    craters(pen, c, r, white, &[[0.5, -0.45, 0.1], [0.62, 0.4, 0.09], [0.3, 0.68, 0.07], [0.34, -0.75, 0.06]]);
    craters(pen, c, r, black, &[[-0.5, 0.5, 0.1], [-0.4, -0.62, 0.08]]);
    let ridge = white.mix(dark(pen), 0.35);
    pen.fill(&on_disc(c, r, &[(-1.0, -0.03), (0.5, -0.03), (0.5, 0.0), (-1.0, 0.0)]), ridge.mix(light(pen), 0.3));
    pen.fill(&on_disc(c, r, &[(-1.0, 0.0), (0.5, 0.0), (0.5, 0.03), (-1.0, 0.03)]), ridge.mix(dark(pen), 0.45));
    rounded(pen, c, r);
}
