//! The stages of what the sky and the water go through.

use super::panel::Panel;
use super::parts::{Mark, blend, fir, heap, puffs, rain, solid, sun};
use super::weather::storm;
use crate::colour::Rgb;
use crate::figures::look::Tone;
use crate::figures::pen::{Pen, plot};

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
    let r = panel.w * 0.13;
    match stage {
        0 => heap(pen, (x, base), panel.w * 0.5, 56.0, white),
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
            storm(pen, (x - panel.w * 0.04, base), panel.w / 610.0);
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

pub(super) fn anvil(pen: &mut Pen, panel: &Panel, stage: usize) {
    panel.sky(pen);
    let warm = blend(pen, Tone::Sky, Tone::Orange, 0.35);
    solid(pen, &panel.places(&[(0.0, 0.0), (1.0, 0.0), (1.0, 0.2), (0.0, 0.2)]), warm);
    let white = super::parts::pale(pen);
    let (x, base) = panel.at(0.5, 0.8);
    let r = panel.w * 0.12;
    let top = panel.at(0.5, 0.2).1;
    let height = [0.62, 1.0, 1.0][stage.min(2)] * (base - top - r);
    let discs: Vec<(f32, f32, f32)> = (0..7)
        .flat_map(|step| {
            let y = base - r - (height - r) * step as f32 / 6.0;
            [(x - r * 0.8, y, r * 1.05), (x + r * 0.8, y, r)]
        })
        .collect();
    puffs(pen, &discs, white);
    if stage == 2 {
        let top = [
            (0.02, 0.23),
            (0.24, 0.3),
            (0.36, 0.4),
            (0.64, 0.4),
            (0.76, 0.3),
            (0.98, 0.23),
            (0.8, 0.2),
            (0.2, 0.2),
            (0.02, 0.23),
        ];
        let rgb = grey(pen, 0.1);
        solid(pen, &panel.curve(&top), rgb);
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
    pen.thing("church", panel.at(0.5, 0.83), 56.0);
    let white = grey(pen, 0.06);
    let bank = |pen: &mut Pen, level: f32, wide: f32, size: f32, count: usize| {
        let discs: Vec<(f32, f32, f32)> = (0..count)
            .map(|at| {
                let (x, y) =
                    panel.at(0.5 - wide + 2.0 * wide * at as f32 / (count - 1) as f32, level + 0.015 * pen.chance(at));
                (x, y, panel.w * size)
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
                let r = panel.w * 0.05;
                puffs(pen, &[(x - r, y, r), (x + r, y, r * 0.8), (x, y - r * 0.5, r)], white);
            }
        }
        _ => sun(pen, panel.at(0.5, 0.18), 28.0),
    }
    fir(pen, panel.at(0.1, 0.42), 60.0);
    fir(pen, panel.at(0.92, 0.4), 60.0);
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
            .map(|(x, y)| (x, y, panel.w * 0.11))
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
        sun(pen, panel.at(0.84, 0.14), 20.0);
    }
}
