//! Places where water is, each in a frame: sea, sky, woods, fields, hills, ice.

use super::panel::Panel;
use super::parts::{Mark, bed, below, blend, flakes, heap, rain, ribbon, solid, sun, tree, water};
use super::steps::Look;
use crate::figures::look::Tone;
use crate::figures::pen::{Pen, smooth};

/// Draws the place if it is one of these.
pub(super) fn looks_1(pen: &mut Pen, what: &str, look: &Look, place: &Panel) -> bool {
    let at = |x: f32, y: f32| place.at(x, y);
    let low = place.y + place.h;
    let green = blend(pen, Tone::Leaf, Tone::Earth, 0.2);
    let sand = pen.tone(Tone::Sand);
    match look {
        Look::Sea => {
            water(pen, &below(&[at(0.0, 0.4), at(1.0, 0.4)], low));
            let floor = smooth(&[at(0.0, 0.9), at(0.3, 0.84), at(0.7, 0.9), at(1.0, 0.82)]);
            bed(pen, &below(&floor, low), sand, Mark::Dots);
            super::parts::boat(pen, at(0.6, 0.44), 100.0);
        }
        Look::Lake => {
            bed(pen, &below(&[at(0.0, 0.5), at(1.0, 0.5)], low), green, Mark::Dots);
            water(
                pen,
                &smooth(&[
                    at(0.12, 0.6),
                    at(0.5, 0.54),
                    at(0.9, 0.62),
                    at(0.8, 0.82),
                    at(0.4, 0.88),
                    at(0.12, 0.74),
                    at(0.12, 0.6),
                ]),
            );
            if what == "the oasis pool" {
                pen.thing("palm-tree", at(0.22, 0.6), 130.0);
            } else {
                tree(pen, at(0.16, 0.54), 110.0);
            }
        }
        Look::Air | Look::Night | Look::Vapour => {
            for row in 0..3 {
                for column in 0..3 {
                    let (x, y) = at(0.16 + column as f32 * 0.26, 0.34 + row as f32 * 0.22);
                    let line = if matches!(look, Look::Vapour) {
                        smooth(&[(x + 14.0, y + 34.0), (x + 28.0, y + 8.0), (x + 10.0, y - 16.0), (x + 26.0, y - 40.0)])
                    } else {
                        smooth(&[(x, y), (x + 24.0, y - 14.0), (x + 46.0, y + 8.0), (x + 72.0, y - 8.0)])
                    };
                    pen.trace(&line, Tone::Grey, 6.0);
                }
            }
            match look {
                Look::Air => sun(pen, at(0.82, 0.16), 28.0),
                Look::Night => pen.disc(at(0.84, 0.14), 26.0, Tone::Bone),
                _ => {}
            }
        }
        Look::Trees => {
            bed(pen, &below(&[at(0.0, 0.86), at(1.0, 0.86)], low), green, Mark::Dots);
            for (x, tall) in [(0.24, 190.0), (0.5, 250.0), (0.76, 200.0)] {
                tree(pen, at(x, 0.88), tall);
            }
        }
        _ => return false,
    }
    true
}

/// Draws the place if it is one of these.
pub(super) fn looks_2(pen: &mut Pen, what: &str, look: &Look, place: &Panel) -> bool {
    let (left, top) = place.at(0.0, 0.0);
    let at = |x: f32, y: f32| place.at(x, y);
    let low = place.y + place.h;
    let green = blend(pen, Tone::Leaf, Tone::Earth, 0.2);
    let rock = blend(pen, Tone::Rock, Tone::Earth, 0.25);
    let white = super::parts::pale(pen);
    match look {
        Look::Crops => {
            let soil = pen.tone(Tone::Earth);
            bed(pen, &below(&[at(0.0, 0.66), at(1.0, 0.66)], low), soil, Mark::Dashes);
            for number in 0..10 {
                pen.thing("ear-of-corn", at(0.12 + (number % 5) as f32 * 0.19, 0.7 + (number / 5) as f32 * 0.18), 72.0);
            }
        }
        Look::Grass => {
            bed(pen, &below(&[at(0.0, 0.8), at(1.0, 0.8)], low), green, Mark::Dots);
            for blade in 0..9 {
                let (x, y) = at(0.1 + blade as f32 * 0.1, 0.82);
                pen.trace(&smooth(&[(x, y), (x + 6.0, y - 80.0), (x + 26.0, y - 150.0)]), Tone::Green, 10.0);
                pen.disc((x + 14.0, y - 104.0), 9.0, Tone::Water);
            }
        }
        Look::Clouds => {
            let rgb = if what == "storm cloud" { blend(pen, Tone::Paper, Tone::Ink, 0.4) } else { white };
            if what == "mountain clouds" {
                bed(pen, &[at(0.0, 1.0), at(0.34, 0.5), at(0.5, 0.66), at(0.7, 0.44), at(1.0, 1.0)], rock, Mark::Plain);
            } else if what == "sea clouds" {
                water(pen, &below(&[at(0.0, 0.8), at(1.0, 0.8)], low));
            }
            heap(pen, at(0.34, 0.46), 190.0, 90.0, rgb);
            heap(pen, at(0.68, 0.66), 200.0, 90.0, rgb);
        }
        Look::Rain => {
            let dull = blend(pen, Tone::Paper, Tone::Ink, 0.28);
            rain(pen, [left + place.w * 0.16, top + place.h * 0.42, place.w * 0.72, place.h * 0.5]);
            heap(pen, at(0.5, 0.42), 300.0, 120.0, dull);
        }
        Look::Hills => {
            bed(
                pen,
                &below(&smooth(&[at(0.0, 0.6), at(0.3, 0.4), at(0.55, 0.56), at(0.8, 0.48), at(1.0, 0.56)]), low),
                green,
                Mark::Dots,
            );
            tree(pen, at(0.2, 0.56), 90.0);
            tree(pen, at(0.76, 0.6), 100.0);
            for x in [0.4, 0.5, 0.6] {
                pen.trace(&smooth(&[at(x, 0.62), at(x - 0.03, 0.74), at(x + 0.02, 0.9)]), Tone::Blue, 6.0);
            }
        }
        _ => return false,
    }
    true
}

/// Draws the place if it is one of these.
pub(super) fn looks_3(pen: &mut Pen, what: &str, look: &Look, place: &Panel) -> bool {
    let (left, top) = place.at(0.0, 0.0);
    let at = |x: f32, y: f32| place.at(x, y);
    let low = place.y + place.h;
    let green = blend(pen, Tone::Leaf, Tone::Earth, 0.2);
    let sand = pen.tone(Tone::Sand);
    let rock = blend(pen, Tone::Rock, Tone::Earth, 0.25);
    let blue = blend(pen, Tone::Water, Tone::Blue, 0.3);
    let white = super::parts::pale(pen);
    match look {
        Look::Snow => {
            bed(
                pen,
                &[at(0.0, 1.0), at(0.3, 0.36), at(0.46, 0.56), at(0.66, 0.22), at(1.0, 0.92), at(1.0, 1.0)],
                rock,
                Mark::Bricks,
            );
            solid(
                pen,
                &[at(0.54, 0.42), at(0.66, 0.22), at(0.8, 0.5), at(0.72, 0.46), at(0.66, 0.56), at(0.6, 0.46)],
                white,
            );
            solid(pen, &[at(0.2, 0.57), at(0.3, 0.36), at(0.4, 0.5), at(0.32, 0.48), at(0.27, 0.56)], white);
            flakes(pen, [left + 20.0, top + 20.0, 180.0, 80.0]);
        }
        Look::Ice => {
            let ice = blend(pen, Tone::Glass, Tone::Paper, 0.3);
            water(pen, &below(&[at(0.4, 0.76), at(1.0, 0.76)], low));
            bed(
                pen,
                &[at(0.0, 0.24), at(0.3, 0.3), at(0.62, 0.42), at(0.68, 0.5), at(0.64, 0.94), at(0.0, 1.0)],
                ice,
                Mark::Plain,
            );
            for x in [0.2, 0.36, 0.5] {
                pen.trace(&[at(x, 0.3 + x * 0.16), at(x + 0.03, 0.56)], Tone::Grey, 5.0);
            }
        }
        Look::Stream => {
            bed(pen, &below(&[at(0.0, 0.3), at(1.0, 0.3)], low), green, Mark::Dots);
            let straight = what == "the canal";
            let line = if straight {
                vec![at(0.5, 0.31), at(0.5, 0.98)]
            } else {
                smooth(&[at(0.52, 0.31), at(0.42, 0.46), at(0.6, 0.64), at(0.46, 0.98)])
            };
            solid(pen, &ribbon(&line, 24.0, 96.0), blue);
            tree(pen, at(0.18, 0.6), 100.0);
            tree(pen, at(0.84, 0.56), 90.0);
        }
        Look::DryBed => {
            bed(pen, &below(&[at(0.0, 0.3), at(1.0, 0.3)], low), sand, Mark::Dots);
            let bare = blend(pen, Tone::Sand, Tone::Earth, 0.5);
            bed(
                pen,
                &ribbon(&smooth(&[at(0.52, 0.31), at(0.42, 0.46), at(0.6, 0.64), at(0.46, 0.98)]), 30.0, 110.0),
                bare,
                Mark::Pebbles,
            );
            pen.thing("cactus", at(0.16, 0.6), 90.0);
        }
        _ => return false,
    }
    true
}
