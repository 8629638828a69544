//! The stages of shores, plates and islands.

use super::panel::Panel;
use super::parts::{Mark, bed, blend, fir, puffs, solid, tree, water};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse};

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
            tree(pen, panel.at(0.3, top), panel.large(130.0));
            fir(pen, panel.at(0.72, top), panel.large(140.0));
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
    pen.thing("house", panel.at(0.92, 0.38), panel.large(50.0));
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
    tree(pen, panel.at(0.14, 0.92), panel.large(66.0));
    tree(pen, panel.at(0.86, 0.26), panel.large(66.0));
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
