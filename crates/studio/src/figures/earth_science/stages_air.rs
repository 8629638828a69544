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
        heap(pen, panel.at(0.34, 0.13), panel.w * 0.5, panel.large(36.0), dark);
        heap(pen, panel.at(0.72, 0.14), panel.w * 0.42, panel.large(32.0), dark);
    }
    pen.thing("house", panel.at(0.8, 0.66), panel.large(62.0));
    tree(pen, panel.at(0.16, 0.68), panel.large(70.0));
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
            sun(pen, panel.at(0.2, 0.14), panel.large(22.0));
            for u in [0.1, 0.22, 0.34] {
                pen.arrow_along(
                    &panel.curve(&[(u, 0.74), (u + 0.04, 0.62), (u - 0.01, 0.5), (u + 0.02, 0.4)]),
                    Tone::Red,
                    7.0,
                );
            }
        }
        1 => heap(pen, panel.at(0.44, 0.3), panel.w * 0.56, panel.large(60.0), white),
        2 => {
            rain(pen, room(panel, 0.66, 0.24, 0.3, 0.2));
            heap(pen, panel.at(0.74, 0.22), panel.w * 0.52, panel.large(56.0), white);
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
            sun(pen, panel.at(0.7, 0.16), panel.large(22.0));
        }
        1 => squall(pen, panel),
        2 => {
            rain(pen, room(panel, 0.04, 0.34, 0.92, 0.46));
            sheet(pen, panel, 0.0, 0.32, grey(pen, 0.44));
        }
        _ => {
            for (u, v) in [(0.26, 0.3), (0.7, 0.42), (0.4, 0.58)] {
                heap(pen, panel.at(u, v), panel.w * 0.34, panel.large(34.0), white);
            }
            sun(pen, panel.at(0.76, 0.14), panel.large(22.0));
        }
    }
    meadow(pen, panel, 0.82);
    let lean = if stage == 2 { 0.07 } else { 0.0 };
    pen.trace(&panel.curve(&[(0.5, 0.84), (0.5 + lean * 0.4, 0.76), (0.5 + lean * 2.0, 0.7)]), Tone::Wood, 9.0);
    let leaf = pen.tone(Tone::Leaf);
    let (x, y) = panel.at(0.5 + lean * 2.0, 0.67);
    puffs(pen, &[(x - 12.0, y, 15.0), (x + 14.0, y, 15.0), (x, y - 13.0, 16.0)], leaf);
}

/// A dark line of towers from edge to edge, with rain below its flat base.
fn squall(pen: &mut Pen, panel: &Panel) {
    let dark = grey(pen, 0.46);
    let r = panel.reach() * 0.13;
    rain(pen, room(panel, 0.02, 0.58, 0.96, 0.24));
    let towers = [(0.0, 0.26), (0.17, 0.13), (0.36, 0.4), (0.55, 0.2), (0.74, 0.36), (0.9, 0.17), (1.0, 0.28)];
    let mut discs = Vec::new();
    for (at, (u, tall)) in towers.into_iter().enumerate() {
        let (x, base) = panel.at(u, 0.54);
        let steps = (panel.h * tall / (r * 0.7)).ceil().max(1.0);
        for step in 0..=steps as usize {
            let share = step as f32 / steps;
            let aside = r * 0.4 * pen.chance(at * 31 + step);
            discs.push((x + aside, base - panel.h * tall * share, r * (1.15 - 0.3 * share)));
        }
    }
    puffs(pen, &discs, dark);
    let base = dark.mix(pen.tone(Tone::Ink), 0.4);
    pen.fill(&panel.places(&[(0.0, 0.54), (1.0, 0.54), (1.0, 0.6), (0.0, 0.6)]), dark);
    pen.fill(&panel.places(&[(0.0, 0.575), (0.5, 0.56), (1.0, 0.575), (1.0, 0.605), (0.0, 0.605)]), base);
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
            sun(pen, panel.at(0.5, 0.34), panel.large(22.0));
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
    tree(pen, panel.at(0.24, 0.84), panel.large(70.0));
    pen.thing("house", panel.at(0.72, 0.85), panel.large(60.0));
}

pub(super) fn sea_breeze(pen: &mut Pen, panel: &Panel, stage: usize) {
    panel.sky(pen);
    panel.sea(pen, 0.74);
    let sand = blend(pen, Tone::Sand, Tone::Orange, 0.1 + 0.1 * stage as f32);
    bed(pen, &panel.places(&[(0.44, 1.0), (0.54, 0.74), (0.7, 0.7), (1.0, 0.68), (1.0, 1.0)]), sand, Mark::Dots);
    sun(pen, panel.at(0.7, 0.14), panel.large(26.0));
    tree(pen, panel.at(0.86, 0.69), panel.large(66.0));
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
