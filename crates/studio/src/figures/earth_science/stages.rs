//! The stages of what the ground goes through.

use super::panel::Panel;
use super::parts::{Mark, bed, between, blend, magma, puffs, ribbon, solid, tree, water};
use super::stages_land::cracks;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse};

pub(super) fn oxbow(pen: &mut Pen, panel: &Panel, stage: usize) {
    let green = blend(pen, Tone::Leaf, Tone::Paper, 0.35);
    panel.back(pen, green);
    let blue = blend(pen, Tone::Water, Tone::Blue, 0.2);
    let w = panel.reach() * 0.12;
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
    let straight =
        panel.curve(&[(0.36, 0.0), (0.3, 0.16), (0.3, 0.3), (0.33, 0.5), (0.3, 0.7), (0.32, 0.86), (0.42, 1.0)]);
    let lake = [(0.56, 0.37), (0.72, 0.34), (0.88, 0.38), (0.92, 0.5), (0.88, 0.62), (0.72, 0.66), (0.56, 0.63)];
    if stage < 3 {
        solid(pen, &ribbon(&line, w, w), blue);
    }
    if stage >= 2 {
        solid(pen, &ribbon(&straight, w, w), blue);
    }
    if stage == 3 {
        solid(pen, &ribbon(&panel.curve(&lake), w, w), blue);
    }
    for (u, v) in [(0.12, 0.3), (0.12, 0.62), (0.82, 0.2), (0.8, 0.92)] {
        tree(pen, panel.at(u, v), panel.large(62.0));
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
    let r = panel.reach() * 0.1;
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
            let white = super::parts::pale(pen);
            solid(pen, &full, white);
            cracks(pen, panel);
        }
    }
    if stage > 0 {
        super::parts::sun(pen, panel.at(0.5, 0.14), panel.large(26.0));
    } else {
        let dull = blend(pen, Tone::Paper, Tone::Ink, 0.28);
        super::parts::heap(pen, panel.at(0.6, 0.2), panel.w * 0.6, panel.large(50.0), dull);
    }
}
