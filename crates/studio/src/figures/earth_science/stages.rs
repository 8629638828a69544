//! The stages of what the ground goes through.

use super::panel::Panel;
use super::parts::{Mark, bed, between, blend, fir, magma, puffs, ribbon, solid, tree, water};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse};

pub(super) fn oxbow(pen: &mut Pen, panel: &Panel, stage: usize) {
    let green = blend(pen, Tone::Leaf, Tone::Paper, 0.35);
    panel.back(pen, green);
    let blue = blend(pen, Tone::Water, Tone::Blue, 0.2);
    let w = panel.w * 0.12;
    // The neck of the loop grows narrower until the river breaks through it.
    let neck = [0.17, 0.09, 0.09, 0.09][stage];
    let line = panel.curve(&[
        (0.36, 0.0),
        (0.3, 0.16),
        (0.3, 0.3),
        (0.4, 0.5 - neck - 0.02),
        (0.62, 0.46 - neck),
        (0.85, 0.36),
        (0.92, 0.5),
        (0.85, 0.64),
        (0.62, 0.54 + neck),
        (0.4, 0.5 + neck + 0.02),
        (0.3, 0.7),
        (0.32, 0.86),
        (0.42, 1.0),
    ]);
    match stage {
        0 | 1 => solid(pen, &ribbon(&line, w, w), blue),
        2 => {
            solid(pen, &ribbon(&line, w, w), blue);
            solid(
                pen,
                &ribbon(
                    &panel.curve(&[
                        (0.36, 0.0),
                        (0.3, 0.16),
                        (0.3, 0.3),
                        (0.34, 0.5),
                        (0.3, 0.7),
                        (0.32, 0.86),
                        (0.42, 1.0),
                    ]),
                    w,
                    w,
                ),
                blue,
            );
        }
        _ => {
            solid(
                pen,
                &ribbon(
                    &panel.curve(&[
                        (0.36, 0.0),
                        (0.3, 0.16),
                        (0.3, 0.3),
                        (0.32, 0.5),
                        (0.3, 0.7),
                        (0.32, 0.86),
                        (0.42, 1.0),
                    ]),
                    w,
                    w,
                ),
                blue,
            );
            solid(
                pen,
                &ribbon(
                    &panel.curve(&[
                        (0.56, 0.37),
                        (0.72, 0.34),
                        (0.88, 0.38),
                        (0.92, 0.5),
                        (0.88, 0.62),
                        (0.72, 0.66),
                        (0.56, 0.63),
                    ]),
                    w,
                    w,
                ),
                blue,
            );
        }
    }
    for (u, v) in [(0.12, 0.3), (0.12, 0.62), (0.82, 0.2), (0.8, 0.92)] {
        tree(pen, panel.at(u, v), 62.0);
    }
}

pub(super) fn dripstone(pen: &mut Pen, panel: &Panel, stage: usize) {
    let (hollow, stone, drip) = (
        blend(pen, Tone::Night, Tone::Rock, 0.3),
        blend(pen, Tone::Bone, Tone::Rock, 0.3),
        blend(pen, Tone::Bone, Tone::Sand, 0.5),
    );
    panel.back(pen, hollow);
    bed(
        pen,
        &between(
            &panel.places(&[(0.0, 0.0), (1.0, 0.0)]),
            &panel.curve(&[(0.0, 0.2), (0.3, 0.16), (0.7, 0.18), (1.0, 0.2)]),
        ),
        stone,
        Mark::Bricks,
    );
    panel.land(pen, &[(0.0, 0.86), (0.4, 0.9), (1.0, 0.86)], stone, Mark::Bricks);
    match stage {
        0 => {}
        1 => {
            solid(pen, &panel.places(&[(0.38, 0.16), (0.62, 0.17), (0.52, 0.46), (0.48, 0.46)]), drip);
            solid(pen, &panel.curve(&[(0.34, 0.9), (0.44, 0.74), (0.5, 0.66), (0.56, 0.74), (0.66, 0.9)]), drip);
        }
        _ => solid(
            pen,
            &panel.curve(&[
                (0.34, 0.16),
                (0.44, 0.36),
                (0.43, 0.6),
                (0.32, 0.9),
                (0.68, 0.9),
                (0.57, 0.6),
                (0.56, 0.36),
                (0.66, 0.17),
            ]),
            drip,
        ),
    }
    if stage < 2 {
        for v in [0.3, 0.56] {
            let v = if stage == 1 { v * 0.35 + 0.42 } else { v };
            pen.disc(panel.at(0.5, v), 9.0, Tone::Water);
        }
    }
}

pub(super) fn caldera(pen: &mut Pen, panel: &Panel, stage: usize) {
    panel.sky(pen);
    let rock = blend(pen, Tone::Rock, Tone::Earth, 0.35);
    let chamber = [0.14, 0.14, 0.07, 0.06][stage];
    let skin: &[At] = if stage < 2 {
        &[(0.0, 0.66), (0.16, 0.56), (0.36, 0.34), (0.46, 0.22), (0.54, 0.22), (0.64, 0.34), (0.84, 0.56), (1.0, 0.66)]
    } else {
        &[
            (0.0, 0.66),
            (0.16, 0.56),
            (0.3, 0.42),
            (0.33, 0.56),
            (0.4, 0.6),
            (0.6, 0.6),
            (0.67, 0.56),
            (0.7, 0.42),
            (0.84, 0.56),
            (1.0, 0.66),
        ]
    };
    if stage == 3 {
        water(pen, &panel.places(&[(0.3, 0.49), (0.7, 0.49), (0.67, 0.57), (0.6, 0.6), (0.4, 0.6), (0.33, 0.57)]));
    }
    panel.rock(pen, skin, rock, Mark::Bricks);
    magma(pen, &ellipse(panel.at(0.5, 0.84), panel.w * 0.34, panel.h * chamber));
    let grey = blend(pen, Tone::Rock, Tone::Paper, 0.4);
    let r = panel.w * 0.1;
    let at = |u: f32, v: f32, size: f32| {
        let place = panel.at(u, v);
        (place.0, place.1, r * size)
    };
    match stage {
        0 => puffs(pen, &[at(0.5, 0.18, 0.6), at(0.56, 0.12, 0.8)], grey),
        1 => {
            magma(pen, &ribbon(&panel.places(&[(0.5, 0.84), (0.5, 0.2)]), 22.0, 30.0));
            puffs(
                pen,
                &[
                    at(0.5, 0.2, 1.0),
                    at(0.42, 0.14, 1.2),
                    at(0.6, 0.14, 1.3),
                    at(0.3, 0.09, 1.1),
                    at(0.5, 0.08, 1.4),
                    at(0.72, 0.09, 1.1),
                ],
                grey,
            );
        }
        2 => {
            for u in [0.38, 0.62] {
                pen.arrow(panel.at(u, 0.32), panel.at(u, 0.52), Tone::Ink, 6.0);
            }
        }
        _ => {}
    }
}

pub(super) fn desert_lake(pen: &mut Pen, panel: &Panel, stage: usize) {
    panel.sky(pen);
    let sand = pen.tone(Tone::Sand);
    let rock = blend(pen, Tone::Rock, Tone::Sand, 0.4);
    bed(
        pen,
        &panel.places(&[(0.0, 0.5), (0.2, 0.32), (0.42, 0.46), (0.7, 0.3), (1.0, 0.48), (1.0, 0.56), (0.0, 0.56)]),
        rock,
        Mark::Plain,
    );
    panel.rock(pen, &[(0.0, 0.5), (1.0, 0.5)], sand, Mark::Dots);
    let middle = panel.at(0.5, 0.74);
    let full = ellipse(middle, panel.w * 0.44, panel.h * 0.16);
    match stage {
        0 => water(pen, &full),
        1 => {
            solid(pen, &full, blend(pen, Tone::Earth, Tone::Sand, 0.5));
            water(pen, &ellipse(middle, panel.w * 0.26, panel.h * 0.09));
        }
        2 => {
            solid(pen, &full, blend(pen, Tone::Earth, Tone::Ink, 0.1));
            cracks(pen, panel);
        }
        _ => {
            let white = pen.tone(Tone::Paper);
            solid(pen, &full, white);
            cracks(pen, panel);
        }
    }
    if stage > 0 {
        super::parts::sun(pen, panel.at(0.5, 0.14), 26.0);
    } else {
        let dull = blend(pen, Tone::Paper, Tone::Ink, 0.28);
        super::parts::heap(pen, panel.at(0.6, 0.2), panel.w * 0.6, 50.0, dull);
    }
}

fn cracks(pen: &mut Pen, panel: &Panel) {
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
    let w = panel.w * 0.1;
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
        tree(pen, panel.at(u, v), 64.0);
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

pub(super) fn ocean(pen: &mut Pen, panel: &Panel, stage: usize) {
    panel.sky(pen);
    let (hot, land, floor) = (
        blend(pen, Tone::Orange, Tone::Earth, 0.3),
        blend(pen, Tone::Sand, Tone::Earth, 0.3),
        blend(pen, Tone::Rock, Tone::Ink, 0.35),
    );
    panel.land(pen, &[(0.0, 0.7), (0.3, 0.66), (0.5, 0.58), (0.7, 0.66), (1.0, 0.7)], hot, Mark::Waves);
    let gap = [0.0, 0.1, 0.16, 0.32][stage];
    if stage > 1 {
        water(pen, &panel.places(&[(0.5 - gap, 0.4), (0.5 + gap, 0.4), (0.5 + gap, 0.6), (0.5 - gap, 0.6)]));
        let top = if stage == 3 { 0.5 } else { 0.56 };
        bed(
            pen,
            &panel.places(&[
                (0.5 - gap, 0.62),
                (0.46, 0.56_f32.min(top + 0.04)),
                (0.48, top),
                (0.5, top + 0.02),
                (0.52, top),
                (0.54, top + 0.04),
                (0.5 + gap, 0.62),
                (0.5 + gap, 0.68),
                (0.5, 0.62),
                (0.5 - gap, 0.68),
            ]),
            floor,
            Mark::Plain,
        );
    }
    if stage == 1 {
        bed(pen, &panel.places(&[(0.36, 0.5), (0.64, 0.5), (0.62, 0.64), (0.38, 0.64)]), land, Mark::Crosses);
        water(pen, &panel.places(&[(0.4, 0.48), (0.6, 0.48), (0.58, 0.53), (0.42, 0.53)]));
    }
    for sign in [-1.0, 1.0_f32] {
        let u = |off: f32| 0.5 + sign * off;
        let dome = if stage == 0 { 0.3 } else { 0.36 };
        bed(
            pen,
            &panel.places(&[(u(gap), dome), (u(0.5), 0.38), (u(0.5), 0.74), (u(gap + 0.06), 0.68), (u(gap), 0.62)]),
            land,
            Mark::Crosses,
        );
        if stage > 0 {
            pen.arrow(panel.at(u(0.26 + gap * 0.4), 0.86), panel.at(u(0.46), 0.86), Tone::Red, 10.0);
        }
    }
    if stage == 0 {
        for off in [-0.1, 0.0, 0.1] {
            pen.trace(
                &panel.places(&[(0.5 + off, 0.32 + off.abs() * 0.2), (0.48 + off, 0.4), (0.52 + off, 0.48)]),
                Tone::Ink,
                5.0,
            );
        }
        pen.arrow(panel.at(0.5, 0.94), panel.at(0.5, 0.72), Tone::Red, 10.0);
    }
}

pub(super) fn soil(pen: &mut Pen, panel: &Panel, stage: usize) {
    panel.sky(pen);
    let (rock, earth) = (blend(pen, Tone::Rock, Tone::Paper, 0.1), blend(pen, Tone::Earth, Tone::Ink, 0.3));
    let depth = [0.0, 0.0, 0.07, 0.26][stage];
    let top = 0.56;
    panel.rock(pen, &[(0.0, top), (1.0, top)], if stage == 0 { rock } else { earth }, Mark::Plain);
    panel.land(
        pen,
        &[(0.0, top + depth), (0.3, top + depth + 0.01), (0.7, top + depth - 0.01), (1.0, top + depth)],
        rock,
        Mark::Bricks,
    );
    if stage > 0 {
        for u in [0.2, 0.5, 0.8] {
            let v = top + depth;
            pen.trace(&panel.places(&[(u, v), (u + 0.04, v + 0.07), (u - 0.02, v + 0.15)]), Tone::Ink, 5.0);
        }
    }
    match stage {
        1 => {
            let moss = pen.tone(Tone::Green);
            for u in [0.12, 0.3, 0.58, 0.86] {
                solid(pen, &ellipse(panel.at(u, top), panel.w * 0.08, 9.0), moss);
            }
        }
        2 => (0..9).for_each(|blade| {
            let u = 0.08 + blade as f32 * 0.105;
            pen.trace(&panel.places(&[(u - 0.03, top - 0.09), (u, top), (u + 0.03, top - 0.1)]), Tone::Green, 5.0);
        }),
        3 => {
            tree(pen, panel.at(0.3, top), 130.0);
            fir(pen, panel.at(0.72, top), 140.0);
        }
        _ => {}
    }
}

pub(super) fn tsunami(pen: &mut Pen, panel: &Panel, stage: usize) {
    panel.sky(pen);
    let rock = blend(pen, Tone::Rock, Tone::Earth, 0.3);
    let lift = |u: f32, at: f32, wide: f32| (-((u - at) / wide).powi(2)).exp();
    let surface: Vec<At> = (0..=40)
        .map(|step| step as f32 / 40.0)
        .map(|u| {
            let high = match stage {
                0 => 0.07 * lift(u, 0.4, 0.14),
                1 => 0.03 * (lift(u, 0.18, 0.09) + lift(u, 0.66, 0.09)),
                _ => 0.24 * lift(u, 0.66, 0.07),
            };
            (u, 0.44 - high)
        })
        .collect();
    let blue = pen.tone(Tone::Water);
    panel.rock(pen, &surface, blue, Mark::Waves);
    let drop = if stage == 0 { 0.08 } else { 0.06 };
    panel.rock(
        pen,
        &[
            (0.0, 0.84),
            (0.3, 0.84),
            (0.34, 0.84 - drop),
            (0.5, 0.8),
            (0.62, 0.72),
            (0.76, 0.5),
            (0.86, 0.4),
            (1.0, 0.34),
        ],
        rock,
        Mark::Crosses,
    );
    pen.trace(&panel.places(&[(0.34, 0.84 - drop), (0.26, 1.0)]), Tone::Ink, 7.0);
    match stage {
        0 => pen.arrow(panel.at(0.42, 0.98), panel.at(0.44, 0.82), Tone::Red, 10.0),
        1 => {
            pen.arrow(panel.at(0.3, 0.56), panel.at(0.08, 0.56), Tone::Ink, 7.0);
            pen.arrow(panel.at(0.4, 0.56), panel.at(0.64, 0.56), Tone::Ink, 7.0);
        }
        _ => pen.arrow(panel.at(0.36, 0.52), panel.at(0.56, 0.52), Tone::Ink, 7.0),
    }
    pen.thing("house", panel.at(0.92, 0.38), 50.0);
}

pub(super) fn atoll(pen: &mut Pen, panel: &Panel, stage: usize) {
    panel.sky(pen);
    panel.sea(pen, 0.4);
    let (rock, reef) = (blend(pen, Tone::Rock, Tone::Ink, 0.35), blend(pen, Tone::Pink, Tone::Bone, 0.4));
    let top = [0.14, 0.3, 0.5][stage.min(2)];
    if stage > 0 {
        // Fallen reef fills the floor of the lagoon.
        let floor = if stage == 1 { 0.58 } else { 0.48 };
        bed(pen, &panel.places(&[(0.2, floor), (0.8, floor), (0.9, 0.86), (0.1, 0.86)]), reef, Mark::Dots);
    }
    // The island sinks while the reef grows up to the light at its edge.
    let edge = |v: f32| 0.04 + (v - top) * 0.5;
    for sign in [-1.0, 1.0_f32] {
        let u = |off: f32| 0.5 + sign * off;
        let inner = edge(0.44).max(0.0) + [0.0, 0.12, 0.24][stage.min(2)];
        bed(
            pen,
            &panel.places(&[
                (u(inner), 0.395),
                (u(inner + 0.12), 0.395),
                (u(edge(0.86) + 0.1), 0.86),
                (u(edge(0.8) - 0.02), 0.86),
            ]),
            reef,
            Mark::Dots,
        );
    }
    bed(
        pen,
        &panel.places(&[(0.5 - edge(1.0), 1.0), (0.46, top), (0.54, top), (0.5 + edge(1.0), 1.0)]),
        rock,
        Mark::Bricks,
    );
    if stage == 0 {
        let grey = blend(pen, Tone::Rock, Tone::Paper, 0.4);
        let (x, y) = panel.at(0.52, 0.1);
        puffs(pen, &[(x, y, 12.0), (x + 14.0, y - 14.0, 15.0)], grey);
    }
    if stage < 2 {
        pen.arrow(panel.at(0.5, 0.62), panel.at(0.5, 0.8), Tone::Red, 9.0);
    }
}

pub(super) fn earthquake(pen: &mut Pen, panel: &Panel, stage: usize) {
    let (left, right) = (blend(pen, Tone::Leaf, Tone::Sand, 0.25), blend(pen, Tone::Leaf, Tone::Sand, 0.6));
    panel.back(pen, left);
    solid(pen, &panel.places(&[(0.5, 0.0), (1.0, 0.0), (1.0, 1.0), (0.5, 1.0)]), right);
    pen.trace(&panel.places(&[(0.5, 0.0), (0.5, 1.0)]), Tone::Ink, 7.0);
    let posts = |fence: &[At], pen: &mut Pen| {
        for at in fence.iter().step_by(4) {
            let (x, y) = panel.at(at.0, at.1);
            pen.trace(&[(x, y - 18.0), (x, y + 14.0)], Tone::Wood, 8.0);
        }
        pen.trace(&panel.places(fence), Tone::Wood, 6.0);
    };
    let line = |from: f32, to: f32, place: &dyn Fn(f32) -> f32| -> Vec<At> {
        (0..=12).map(|step| from + (to - from) * step as f32 / 12.0).map(|u| (u, place(u))).collect()
    };
    match stage {
        0 => posts(&line(0.04, 0.96, &|_| 0.5), pen),
        1 => posts(&line(0.04, 0.96, &|u| 0.5 - 0.09 * ((u - 0.5) * 7.0).tanh()), pen),
        _ => {
            posts(&line(0.04, 0.48, &|_| 0.59), pen);
            posts(&line(0.52, 0.96, &|_| 0.41), pen);
            for (u, v) in [(0.5, 0.2), (0.5, 0.74)] {
                pen.trace(&panel.places(&[(u, v), (u + 0.08, v + 0.05), (u + 0.03, v + 0.1)]), Tone::Ink, 5.0);
            }
        }
    }
    if stage > 0 {
        pen.arrow(panel.at(0.3, 0.16), panel.at(0.3, 0.34), Tone::Red, 10.0);
        pen.arrow(panel.at(0.7, 0.9), panel.at(0.7, 0.72), Tone::Red, 10.0);
    }
    tree(pen, panel.at(0.14, 0.92), 66.0);
    tree(pen, panel.at(0.86, 0.26), 66.0);
}

pub(super) fn tableland(pen: &mut Pen, panel: &Panel, stage: usize) {
    panel.sky(pen);
    let (red, scree, cap, sand) = (
        blend(pen, Tone::Red, Tone::Sand, 0.5),
        blend(pen, Tone::Sand, Tone::Earth, 0.35),
        blend(pen, Tone::Earth, Tone::Ink, 0.25),
        pen.tone(Tone::Sand),
    );
    let half = [0.5, 0.32, 0.15, 0.045][stage];
    let foot = if stage == 0 { 0.0 } else { 0.12 };
    bed(
        pen,
        &panel.places(&[(0.5 - half - foot, 0.8), (0.5 - half, 0.6), (0.5 + half, 0.6), (0.5 + half + foot, 0.8)]),
        scree,
        Mark::Pebbles,
    );
    bed(
        pen,
        &panel.places(&[(0.5 - half, 0.62), (0.5 - half, 0.36), (0.5 + half, 0.36), (0.5 + half, 0.62)]),
        red,
        Mark::Upright,
    );
    solid(pen, &panel.places(&[(0.5 - half, 0.3), (0.5 + half, 0.3), (0.5 + half, 0.38), (0.5 - half, 0.38)]), cap);
    panel.rock(pen, &[(0.0, 0.79), (1.0, 0.79)], sand, Mark::Dots);
}
