//! The stages of rivers, beds and soils.

use super::panel::Panel;
use super::parts::{Mark, bed, blend, magma, ribbon, solid, tree, water};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse};

pub(super) fn cracks(pen: &mut Pen, panel: &Panel) {
    for line in [
        [(0.2, 0.7), (0.36, 0.76), (0.32, 0.84)],
        [(0.36, 0.76), (0.52, 0.7), (0.6, 0.62)],
        [(0.52, 0.7), (0.6, 0.8), (0.56, 0.88)],
        [(0.6, 0.8), (0.78, 0.76), (0.84, 0.7)],
    ] {
        pen.trace(&panel.places(&line), Tone::Ink, 4.0);
    }
}

pub(super) fn headland(pen: &mut Pen, panel: &Panel, stage: usize) {
    panel.sky(pen);
    let stone = blend(pen, Tone::Bone, Tone::Rock, 0.35);
    let grass = pen.tone(Tone::Leaf);
    let air = blend(pen, Tone::Sky, Tone::Paper, 0.3);
    let end = if stage == 3 { 0.4 } else { 0.82 };
    bed(pen, &panel.places(&[(0.0, 0.34), (end, 0.38), (end + 0.03, 0.82), (0.0, 0.82)]), stone, Mark::Bricks);
    solid(pen, &panel.places(&[(0.0, 0.31), (end, 0.35), (end, 0.39), (0.0, 0.35)]), grass);
    match stage {
        0 => {
            for u in [0.54, 0.62] {
                pen.trace(&panel.places(&[(u, 0.8), (u + 0.02, 0.66), (u - 0.02, 0.56)]), Tone::Ink, 5.0);
            }
        }
        1 => solid(
            pen,
            &panel.curve(&[(0.48, 0.82), (0.5, 0.68), (0.58, 0.62), (0.66, 0.68), (0.68, 0.82)]),
            blend(pen, Tone::Night, Tone::Rock, 0.25),
        ),
        2 => solid(pen, &panel.curve(&[(0.42, 0.82), (0.45, 0.62), (0.56, 0.5), (0.67, 0.62), (0.7, 0.82)]), air),
        _ => bed(
            pen,
            &panel.places(&[(0.66, 0.82), (0.68, 0.5), (0.7, 0.39), (0.82, 0.4), (0.84, 0.5), (0.86, 0.82)]),
            stone,
            Mark::Bricks,
        ),
    }
    panel.sea(pen, 0.8);
}

pub(super) fn folding(pen: &mut Pen, panel: &Panel, stage: usize) {
    panel.sky(pen);
    let swing = [0.0, 0.035, 0.1][stage.min(2)];
    let colours = [
        (Tone::Sand, Tone::Gold, Mark::Dots),
        (Tone::Rock, Tone::Teal, Mark::Dashes),
        (Tone::Bone, Tone::Sand, Mark::Bricks),
        (Tone::Red, Tone::Sand, Mark::Dots),
    ];
    for (at, (tone, other, mark)) in colours.into_iter().enumerate() {
        let rgb = blend(pen, tone, other, 0.35);
        let depth = 0.34 + at as f32 * 0.15;
        let line: Vec<At> = (0..=24)
            .map(|step| step as f32 / 24.0)
            .map(|u| (u, depth - swing * (u * std::f32::consts::TAU).sin()))
            .collect();
        panel.rock(pen, &line, rgb, mark);
    }
    if stage > 0 {
        pen.arrow(panel.at(0.02, 0.14), panel.at(0.36, 0.14), Tone::Red, 12.0);
        pen.arrow(panel.at(0.98, 0.14), panel.at(0.64, 0.14), Tone::Red, 12.0);
    }
}

pub(super) fn cinder_cone(pen: &mut Pen, panel: &Panel, stage: usize) {
    panel.sky(pen);
    let (field, black) = (blend(pen, Tone::Leaf, Tone::Earth, 0.25), blend(pen, Tone::Rock, Tone::Ink, 0.55));
    panel.rock(pen, &[(0.0, 0.74), (1.0, 0.74)], field, Mark::Dashes);
    match stage {
        0 => pen.trace(
            &panel.places(&[(0.3, 0.84), (0.42, 0.8), (0.5, 0.86), (0.6, 0.8), (0.72, 0.84)]),
            Tone::Ink,
            10.0,
        ),
        1 => solid(pen, &panel.places(&[(0.3, 0.76), (0.44, 0.66), (0.56, 0.66), (0.7, 0.76)]), black),
        _ => bed(
            pen,
            &panel.places(&[(0.06, 0.76), (0.4, 0.34), (0.5, 0.38), (0.6, 0.34), (0.94, 0.76)]),
            black,
            Mark::Dots,
        ),
    }
    if stage == 1 || stage == 3 {
        let mouth = if stage == 1 { 0.66 } else { 0.36 };
        if stage == 1 {
            for spread in [-0.24, -0.1, 0.02, 0.14, 0.26_f32] {
                pen.trace(
                    &panel.curve(&[
                        (0.5, mouth),
                        (0.5 + spread * 0.5, mouth - 0.4 + spread.abs()),
                        (0.5 + spread, mouth - 0.3 + spread.abs()),
                    ]),
                    Tone::Fire,
                    8.0,
                );
            }
        } else {
            magma(
                pen,
                &panel.curve(&[
                    (0.66, 0.73),
                    (0.8, 0.74),
                    (0.96, 0.8),
                    (0.98, 0.88),
                    (0.8, 0.86),
                    (0.66, 0.78),
                    (0.66, 0.73),
                ]),
            );
        }
    }
}

pub(super) fn delta(pen: &mut Pen, panel: &Panel, stage: usize) {
    let green = blend(pen, Tone::Leaf, Tone::Paper, 0.35);
    panel.back(pen, green);
    panel.sea(pen, 0.5);
    let (sand, blue) = (pen.tone(Tone::Sand), blend(pen, Tone::Water, Tone::Blue, 0.3));
    let w = panel.reach() * 0.1;
    if stage == 3 {
        bed(
            pen,
            &panel.curve(&[
                (0.1, 0.5),
                (0.2, 0.7),
                (0.36, 0.82),
                (0.5, 0.86),
                (0.64, 0.82),
                (0.8, 0.7),
                (0.9, 0.5),
                (0.5, 0.46),
                (0.1, 0.5),
            ]),
            blend(pen, Tone::Leaf, Tone::Sand, 0.5),
            Mark::Dots,
        );
    } else if stage > 0 {
        for (u, v) in [(0.3, 0.64), (0.52, 0.72), (0.74, 0.62)] {
            bed(
                pen,
                &ellipse(panel.at(u, v), panel.w * if stage == 1 { 0.09 } else { 0.11 }, panel.h * 0.045),
                sand,
                Mark::Plain,
            );
        }
    }
    solid(pen, &ribbon(&panel.curve(&[(0.44, 0.0), (0.56, 0.18), (0.46, 0.34), (0.5, 0.54)]), w, w), blue);
    if stage > 1 {
        for (u, v) in [(0.2, 0.72), (0.42, 0.84), (0.62, 0.84), (0.84, 0.7)] {
            solid(pen, &ribbon(&panel.curve(&[(0.5, 0.5), ((0.5 + u) / 2.0, 0.6), (u, v)]), w * 0.7, w * 0.5), blue);
        }
    }
    for (u, v) in [(0.2, 0.3), (0.8, 0.26)] {
        tree(pen, panel.at(u, v), panel.large(64.0));
    }
}

pub(super) fn unconformity(pen: &mut Pen, panel: &Panel, stage: usize) {
    panel.sky(pen);
    let colours: Vec<_> =
        [(Tone::Sand, Tone::Gold), (Tone::Rock, Tone::Teal), (Tone::Bone, Tone::Sand), (Tone::Red, Tone::Sand)]
            .into_iter()
            .map(|(tone, other)| blend(pen, tone, other, 0.35))
            .collect();
    let marks = [Mark::Dots, Mark::Dashes, Mark::Bricks, Mark::Dots];
    if stage == 0 {
        water(pen, &panel.places(&[(0.0, 0.26), (1.0, 0.26), (1.0, 0.5), (0.0, 0.5)]));
        for at in 0..4 {
            panel.rock(pen, &[(0.0, 0.46 + at as f32 * 0.14), (1.0, 0.46 + at as f32 * 0.14)], colours[at], marks[at]);
        }
        return;
    }
    let level = if stage == 1 { 0.0 } else { 0.56 };
    // Beds that fall to the left: each lies under a slanting line, never above what is worn off.
    for at in 0..7 {
        let start = 0.08 + at as f32 * 0.16;
        let line: Vec<At> = (0..=20)
            .map(|step| step as f32 / 20.0)
            .map(|u| (u, (start + 0.5 - u * 0.62).max(level).max(0.16 + 0.3 * (u - 0.7).abs()).min(1.0)))
            .collect();
        panel.rock(pen, &line, colours[at % 4], marks[at % 4]);
    }
    if stage == 3 {
        for (at, v) in [0.3, 0.43].into_iter().enumerate() {
            bed(
                pen,
                &panel.places(&[(0.0, v), (1.0, v), (1.0, v + 0.13), (0.0, v + 0.13)]),
                colours[at + 1],
                marks[at + 1],
            );
        }
    }
    if stage > 1 {
        pen.trace(&panel.places(&[(0.0, 0.56), (1.0, 0.56)]), Tone::Ink, 8.0);
    }
}
