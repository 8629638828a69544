//! The stages of what the sky and the water go through.

use super::panel::Panel;
use super::parts::{Mark, blend, fir, heap, puffs, rain, solid, sun};
use super::weather::storm;
use crate::colour::Rgb;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse, plot, smooth};

pub(super) fn grey(pen: &Pen, dark: f32) -> Rgb {
    blend(pen, Tone::Paper, Tone::Ink, dark)
}

pub(super) fn meadow(pen: &mut Pen, panel: &Panel, level: f32) {
    let green = blend(pen, Tone::Leaf, Tone::Earth, 0.2);
    panel.land(pen, &[(0.0, level), (0.3, level - 0.01), (0.7, level + 0.01), (1.0, level)], green, Mark::Dots);
}

/// Left, top, width and height of a part of the panel.
pub(super) fn room(panel: &Panel, u: f32, v: f32, w: f32, h: f32) -> [f32; 4] {
    let (x, y) = panel.at(u, v);
    [x, y, panel.w * w, panel.h * h]
}

pub(super) fn sheet(pen: &mut Pen, panel: &Panel, top: f32, low: f32, rgb: Rgb) {
    let low = plot(0.0, 1.0, |u| panel.at(u, low + 0.012 * (u * 17.0).sin()));
    solid(pen, &super::parts::between(&panel.places(&[(0.0, top), (1.0, top)]), &low), rgb);
}

pub(super) fn thunderstorm(pen: &mut Pen, panel: &Panel, stage: usize) {
    panel.sky(pen);
    let white = super::parts::pale(pen);
    let (x, base) = panel.at(0.5, 0.72);
    let r = panel.reach() * 0.13;
    match stage {
        0 => heap(pen, (x, base), panel.reach() * 0.6, panel.large(90.0), white),
        1 => puffs(
            pen,
            &[
                (x - r * 1.2, base - r, r),
                (x + r * 1.2, base - r, r),
                (x, base - r * 1.2, r * 1.2),
                (x - r * 0.7, base - r * 2.6, r * 1.2),
                (x + r * 0.7, base - r * 2.8, r * 1.2),
                (x, base - r * 4.2, r * 1.3),
            ],
            white,
        ),
        2 => {
            rain(pen, room(panel, 0.3, 0.74, 0.4, 0.14));
            storm(pen, (x - panel.w * 0.04, base), panel.w.min(panel.h * 0.94) / 610.0);
        }
        _ => {
            let pale = grey(pen, 0.16);
            for (u, v, size) in
                [(0.3, 0.34, 0.5), (0.62, 0.3, 0.6), (0.46, 0.44, 0.5), (0.74, 0.42, 0.3), (0.24, 0.5, 0.3)]
            {
                let (x, y) = panel.at(u, v);
                puffs(
                    pen,
                    &[
                        (x - r * size, y, r * size * 0.8),
                        (x + r * size, y, r * size * 0.7),
                        (x, y - r * size * 0.4, r * size * 0.8),
                    ],
                    pale,
                );
            }
        }
    }
    meadow(pen, panel, 0.88);
}

/// A tower of cloud that boils up from a flat base to a height, narrower the higher it is.
fn tower(pen: &mut Pen, (x, base): At, top: f32, r: f32, rgb: Rgb) {
    let steps = ((base - top) / (r * 0.75)).ceil().max(2.0);
    let mut discs = Vec::new();
    for step in 0..=steps as usize {
        let share = step as f32 / steps;
        let y = base - r * 0.9 - (base - top - r * 1.9) * share;
        let wide = r * (1.25 - 0.7 * share);
        let size = |number: usize| r * (0.86 - 0.12 * share + 0.14 * pen.chance(step * 3 + number));
        discs.extend([(x - wide, y + r * 0.2, size(0)), (x + wide, y - r * 0.1, size(1)), (x, y, size(2) * 1.1)]);
    }
    puffs(pen, &discs, rgb);
    let shade = rgb.mix(pen.tone(Tone::Ink), 0.16);
    pen.fill(&ellipse((x, base - r * 0.2), r * 1.9, r * 0.16), shade);
}

pub(super) fn anvil(pen: &mut Pen, panel: &Panel, stage: usize) {
    panel.sky(pen);
    let warm = blend(pen, Tone::Sky, Tone::Orange, 0.35);
    solid(pen, &panel.places(&[(0.0, 0.0), (1.0, 0.0), (1.0, 0.2), (0.0, 0.2)]), warm);
    let white = super::parts::pale(pen);
    let (x, base) = panel.at(0.5, 0.8);
    let r = panel.reach() * 0.13;
    let lid = panel.at(0.5, 0.2).1;
    if stage == 2 {
        // It spreads below the lid to both sides: flat above, thin at its ends.
        let (half, deep) = (panel.w * 0.48, panel.reach() * 0.4);
        let under = smooth(&[
            (x + half, lid + 6.0),
            (x + half * 0.62, lid + deep * 0.5),
            (x + r * 1.3, lid + deep * 1.1),
            (x - r * 1.3, lid + deep * 1.1),
            (x - half * 0.62, lid + deep * 0.5),
            (x - half, lid + 6.0),
        ]);
        let plume: Vec<_> = [(x - half, lid), (x + half, lid)].into_iter().chain(under).collect();
        solid(pen, &plume, white);
    }
    tower(pen, (x, base), lid + if stage == 0 { (base - lid) * 0.4 } else { 0.0 }, r, white);
    if stage == 2 {
        let (half, deep) = (panel.w * 0.44, panel.reach() * 0.1);
        pen.fill(
            &[(x - half, lid + 2.0), (x + half, lid + 2.0), (x + half * 0.5, lid + deep), (x - half * 0.5, lid + deep)],
            white,
        );
    }
    pen.dashed(&panel.places(&[(0.0, 0.2), (1.0, 0.2)]), Tone::Red, 5.0);
    meadow(pen, panel, 0.9);
}

pub(super) fn fog(pen: &mut Pen, panel: &Panel, stage: usize) {
    panel.sky(pen);
    let green = blend(pen, Tone::Leaf, Tone::Earth, 0.25);
    panel.land(
        pen,
        &[(0.0, 0.34), (0.14, 0.42), (0.32, 0.74), (0.5, 0.82), (0.68, 0.74), (0.86, 0.42), (1.0, 0.34)],
        green,
        Mark::Dots,
    );
    pen.thing("church", panel.at(0.5, 0.83), panel.large(56.0));
    let white = grey(pen, 0.06);
    let bank = |pen: &mut Pen, level: f32, wide: f32, size: f32, count: usize| {
        let discs: Vec<(f32, f32, f32)> = (0..count)
            .map(|at| {
                let (x, y) =
                    panel.at(0.5 - wide + 2.0 * wide * at as f32 / (count - 1) as f32, level + 0.015 * pen.chance(at));
                (x, y, panel.reach() * size)
            })
            .collect();
        puffs(pen, &discs, white);
    };
    match stage {
        0 => {
            bank(pen, 0.66, 0.2, 0.11, 5);
            bank(pen, 0.76, 0.13, 0.11, 4);
        }
        1 => bank(pen, 0.58, 0.24, 0.1, 6),
        2 => {
            for (u, v) in [(0.3, 0.36), (0.58, 0.42), (0.76, 0.3)] {
                let (x, y) = panel.at(u, v);
                let r = panel.reach() * 0.05;
                puffs(pen, &[(x - r, y, r), (x + r, y, r * 0.8), (x, y - r * 0.5, r)], white);
            }
        }
        _ => sun(pen, panel.at(0.5, 0.18), panel.large(28.0)),
    }
    fir(pen, panel.at(0.1, 0.42), panel.large(60.0));
    fir(pen, panel.at(0.92, 0.4), panel.large(60.0));
}

pub(super) fn mountain_cloud(pen: &mut Pen, panel: &Panel, stage: usize) {
    panel.sky(pen);
    let rock = blend(pen, Tone::Rock, Tone::Earth, 0.35);
    panel.rock(
        pen,
        &[(0.0, 0.84), (0.2, 0.74), (0.52, 0.36), (0.62, 0.36), (0.84, 0.72), (1.0, 0.82)],
        rock,
        Mark::Bricks,
    );
    pen.arrow_along(&panel.curve(&[(0.03, 0.66), (0.16, 0.62), (0.26, 0.52)]), Tone::Blue, 9.0);
    let dark = grey(pen, if stage == 2 { 0.32 } else { 0.1 });
    let cloud = |pen: &mut Pen| {
        let discs: Vec<(f32, f32, f32)> = [(0.2, 0.36), (0.32, 0.3), (0.44, 0.25), (0.55, 0.22)]
            .iter()
            .map(|at| panel.at(at.0, at.1))
            .map(|(x, y)| (x, y, panel.reach() * 0.11))
            .collect();
        puffs(pen, &discs, dark);
    };
    if stage > 0 {
        cloud(pen);
    }
    if stage >= 2 {
        rain(pen, room(panel, 0.14, 0.44, 0.26, 0.14));
    }
    if stage == 3 {
        pen.arrow_along(&panel.curve(&[(0.7, 0.36), (0.82, 0.46), (0.92, 0.66)]), Tone::Red, 9.0);
        sun(pen, panel.at(0.84, 0.14), panel.large(20.0));
    }
}
