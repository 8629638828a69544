//! The stages of fronts, breezes and falling water.

use super::panel::Panel;
use super::parts::{Mark, bed, blend, heap, puffs, rain, ribbon, solid, sun, tree};
use super::stages_sky::{grey, meadow, room, sheet};
use crate::figures::look::Tone;
use crate::figures::pen::Pen;

pub(super) fn flood(pen: &mut Pen, panel: &Panel, stage: usize) {
    panel.sky(pen);
    let (hill, green, blue) = (
        blend(pen, Tone::Leaf, Tone::Earth, 0.35),
        blend(pen, Tone::Leaf, Tone::Paper, 0.2),
        blend(pen, Tone::Water, Tone::Blue, 0.2),
    );
    panel.land(pen, &[(0.0, 0.4), (0.2, 0.28), (0.44, 0.42), (0.7, 0.26), (1.0, 0.42)], hill, Mark::Dots);
    panel.land(pen, &[(0.0, 0.56), (0.5, 0.54), (1.0, 0.56)], green, Mark::Plain);
    if stage == 3 {
        let mud = blend(pen, Tone::Earth, Tone::Sand, 0.3);
        bed(pen, &panel.places(&[(0.0, 0.64), (1.0, 0.62), (1.0, 0.96), (0.0, 0.96)]), mud, Mark::Dashes);
    }
    let wide = panel.w * [0.08, 0.16, 0.7, 0.1][stage];
    if stage == 2 {
        solid(pen, &panel.places(&[(0.0, 0.62), (1.0, 0.6), (1.0, 0.98), (0.0, 0.98)]), blue);
    } else {
        solid(
            pen,
            &ribbon(&panel.curve(&[(0.46, 0.4), (0.5, 0.56), (0.36, 0.72), (0.56, 1.0)]), wide * 0.4, wide),
            blue,
        );
    }
    if stage < 2 {
        let dark = grey(pen, 0.36);
        if stage == 0 {
            rain(pen, room(panel, 0.1, 0.14, 0.8, 0.2));
        }
        heap(pen, panel.at(0.34, 0.13), panel.w * 0.5, 36.0, dark);
        heap(pen, panel.at(0.72, 0.14), panel.w * 0.42, 32.0, dark);
    }
    pen.thing("house", panel.at(0.8, 0.66), 62.0);
    tree(pen, panel.at(0.16, 0.68), 70.0);
}

pub(super) fn raindrop(pen: &mut Pen, panel: &Panel, stage: usize) {
    panel.sky(pen);
    panel.sea(pen, 0.76);
    let (rock, blue) = (blend(pen, Tone::Rock, Tone::Leaf, 0.4), blend(pen, Tone::Water, Tone::Blue, 0.3));
    bed(
        pen,
        &panel.places(&[(0.42, 1.0), (0.5, 0.78), (0.62, 0.62), (0.84, 0.34), (1.0, 0.5), (1.0, 1.0)]),
        rock,
        Mark::Dots,
    );
    let white = grey(pen, if stage == 2 { 0.3 } else { 0.04 });
    match stage {
        0 => {
            sun(pen, panel.at(0.2, 0.14), 22.0);
            for u in [0.1, 0.22, 0.34] {
                pen.arrow_along(
                    &panel.curve(&[(u, 0.74), (u + 0.04, 0.62), (u - 0.01, 0.5), (u + 0.02, 0.4)]),
                    Tone::Red,
                    7.0,
                );
            }
        }
        1 => heap(pen, panel.at(0.44, 0.3), panel.w * 0.56, 60.0, white),
        2 => {
            rain(pen, room(panel, 0.66, 0.24, 0.3, 0.2));
            heap(pen, panel.at(0.74, 0.22), panel.w * 0.52, 56.0, white);
        }
        _ => solid(
            pen,
            &ribbon(&panel.curve(&[(0.84, 0.4), (0.72, 0.56), (0.66, 0.66), (0.54, 0.76), (0.44, 0.82)]), 8.0, 26.0),
            blue,
        ),
    }
}

pub(super) fn cold_front(pen: &mut Pen, panel: &Panel, stage: usize) {
    panel.sky(pen);
    let white = super::parts::pale(pen);
    match stage {
        0 => {
            let haze = blend(pen, Tone::Sky, Tone::Sand, 0.6);
            sheet(pen, panel, 0.3, 0.82, haze);
            sun(pen, panel.at(0.7, 0.16), 22.0);
        }
        1 => {
            for (at, u) in [0.16, 0.38, 0.6, 0.82].into_iter().enumerate() {
                let (x, base) = panel.at(u, 0.66);
                let r = panel.w * 0.12;
                puffs(
                    pen,
                    &[
                        (x, base, r),
                        (x - r * 0.3, base - r * 1.4, r),
                        (x + r * 0.3, base - r * (2.4 + 0.4 * pen.chance(at)), r),
                    ],
                    grey(pen, 0.42),
                );
            }
        }
        2 => {
            rain(pen, room(panel, 0.04, 0.34, 0.92, 0.46));
            sheet(pen, panel, 0.0, 0.32, grey(pen, 0.44));
        }
        _ => {
            for (u, v) in [(0.26, 0.3), (0.7, 0.42), (0.4, 0.58)] {
                heap(pen, panel.at(u, v), panel.w * 0.34, 34.0, white);
            }
            sun(pen, panel.at(0.76, 0.14), 22.0);
        }
    }
    meadow(pen, panel, 0.82);
    let lean = if stage == 2 { 0.07 } else { 0.0 };
    pen.trace(&panel.curve(&[(0.5, 0.84), (0.5 + lean * 0.4, 0.76), (0.5 + lean * 2.0, 0.7)]), Tone::Wood, 9.0);
    let leaf = pen.tone(Tone::Leaf);
    let (x, y) = panel.at(0.5 + lean * 2.0, 0.67);
    puffs(pen, &[(x - 12.0, y, 15.0), (x + 14.0, y, 15.0), (x, y - 13.0, 16.0)], leaf);
}

pub(super) fn warm_front(pen: &mut Pen, panel: &Panel, stage: usize) {
    panel.sky(pen);
    match stage {
        0 => {
            for (u, v) in [(0.1, 0.14), (0.3, 0.3), (0.08, 0.44), (0.44, 0.5)] {
                let line = panel.curve(&[(u, v + 0.02), (u + 0.2, v), (u + 0.4, v - 0.02), (u + 0.5, v - 0.06)]);
                pen.trace(&line, Tone::Ink, 11.0);
                pen.trace(&line, Tone::Paper, 7.0);
            }
        }
        1 => {
            let veil = blend(pen, Tone::Paper, Tone::Sky, 0.35);
            sheet(pen, panel, 0.04, 0.7, veil);
            sun(pen, panel.at(0.5, 0.34), 22.0);
            pen.ring(panel.at(0.5, 0.34), panel.w * 0.32, Tone::Ink, 8.0);
            pen.ring(panel.at(0.5, 0.34), panel.w * 0.32, Tone::Paper, 4.0);
        }
        2 => sheet(pen, panel, 0.0, 0.64, grey(pen, 0.24)),
        _ => {
            rain(pen, room(panel, 0.04, 0.42, 0.92, 0.38));
            sheet(pen, panel, 0.0, 0.42, grey(pen, 0.44));
        }
    }
    meadow(pen, panel, 0.82);
    tree(pen, panel.at(0.24, 0.84), 70.0);
    pen.thing("house", panel.at(0.72, 0.85), 60.0);
}

pub(super) fn sea_breeze(pen: &mut Pen, panel: &Panel, stage: usize) {
    panel.sky(pen);
    panel.sea(pen, 0.74);
    let sand = blend(pen, Tone::Sand, Tone::Orange, 0.1 + 0.1 * stage as f32);
    bed(pen, &panel.places(&[(0.44, 1.0), (0.54, 0.74), (0.7, 0.7), (1.0, 0.68), (1.0, 1.0)]), sand, Mark::Dots);
    sun(pen, panel.at(0.7, 0.14), 26.0);
    tree(pen, panel.at(0.86, 0.69), 66.0);
    for u in [0.64, 0.74, 0.84] {
        if stage == 0 {
            pen.arrow(panel.at(u, 0.26), panel.at(u, 0.5), Tone::Gold, 7.0);
        }
    }
    if stage > 0 {
        for u in [0.64, 0.76] {
            pen.arrow_along(&panel.curve(&[(u, 0.64), (u + 0.03, 0.5), (u, 0.32)]), Tone::Red, 9.0);
        }
    }
    if stage > 1 {
        pen.arrow_along(&panel.curve(&[(0.06, 0.66), (0.3, 0.64), (0.56, 0.64)]), Tone::Blue, 11.0);
    }
}
