//! The Moon's ground: craters and their shadows, and its map.

use super::moon::{COPERNICUS, TYCHO, face};
use super::parts::{dark, light, night, starry};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, corners, ellipse};

pub(super) fn terminator_craters(pen: &mut Pen) {
    night(pen);
    let (ground, shadow) = (light(pen).mix(pen.tone(Tone::Grey), 0.45), dark(pen));
    pen.fill(&corners([24.0, 24.0, 952.0, 952.0]), ground);
    // Light comes from the right; towards the left it falls ever flatter, until nothing is lit.
    for part in 0..14 {
        let x = 24.0 + 22.0 * part as f32;
        pen.veil(&corners([24.0, 24.0, x - 2.0, 952.0]), shadow, 0.14);
    }
    for (at, (x, y, r)) in [
        (180.0, 330.0, 66.0),
        (360.0, 490.0, 92.0),
        (570.0, 400.0, 84.0),
        (760.0, 540.0, 86.0),
        (880.0, 330.0, 60.0),
        (420.0, 770.0, 66.0),
        (690.0, 800.0, 66.0),
    ]
    .into_iter()
    .enumerate()
    {
        let reach = ((x - 130.0) / 800.0_f32).clamp(0.08, 1.0);
        pen.area(&ellipse((x, y), r, r * 0.9), Tone::Bone);
        pen.fill(&ellipse((x, y), r * 0.86, r * 0.77), ground);
        // The eastern wall throws its shadow over the floor: nearly all of it close to the terminator.
        let inner = (r * 0.86, r * 0.77);
        let cover: Vec<At> = arc((x, y), inner.0, inner.1, -90.0, 90.0)
            .into_iter()
            .chain(arc((x, y), inner.0 * (1.0 - 2.0 * (0.92 - reach * 0.62)), inner.1, 90.0, -90.0))
            .collect();
        pen.veil(&cover, shadow, 0.9);
        // Its outer western slope throws one over the plain.
        let long = r * 1.7 * (1.0 - reach) + 6.0;
        pen.veil(
            &[(x - r * 0.86, y - r * 0.5), ((x - r - long).max(26.0), y), (x - r * 0.86, y + r * 0.5)],
            shadow,
            if at == 0 { 0.5 } else { 0.8 },
        );
    }
    pen.label("Terminator", (200.0, 700.0), (190.0, 900.0));
    pen.label("Crater rim", (570.0, 325.0), (480.0, 130.0));
    pen.label("Shadow", (390.0, 490.0), (480.0, 640.0));
}

pub(super) fn full_moon_map(pen: &mut Pen) {
    starry(pen, 30);
    let (c, r) = ((500.0, 500.0), 360.0);
    face(pen, c, r, 0.0);
    let at = |(x, y): At| (c.0 + x * r, c.1 + y * r);
    pen.label("Tycho", at(TYCHO), (240.0, 900.0));
    pen.label("Copernicus", at(COPERNICUS), (200.0, 110.0));
    pen.label("Sea of Tranquillity", at((0.46, -0.14)), (760.0, 110.0));
}

pub(super) fn moon_crater(pen: &mut Pen) {
    night(pen);
    let ground = light(pen).mix(pen.tone(Tone::Grey), 0.7);
    let (white, black) = (ground.mix(light(pen), 0.55), ground.mix(dark(pen), 0.5));
    // The cut goes through the middle: rims above the plain, terraces down the walls, a peak on the floor.
    let half: [At; 12] = [
        (476.0, 470.0),
        (400.0, 452.0),
        (350.0, 372.0),
        (318.0, 372.0),
        (300.0, 448.0),
        (262.0, 456.0),
        (246.0, 540.0),
        (206.0, 548.0),
        (192.0, 622.0),
        (120.0, 640.0),
        (74.0, 622.0),
        (26.0, 506.0),
    ];
    let left = half.iter().map(|&(off, y)| (500.0 - off, y));
    let right = half.iter().rev().map(|&(off, y)| (500.0 + off, y));
    let skin: Vec<At> = left.chain([(500.0, 484.0)]).chain(right).collect();
    // Behind the cut the far wall of the bowl rises.
    let far = arc((500.0, 400.0), 320.0, 74.0, 180.0, 360.0);
    let wall: Vec<At> = far.iter().copied().chain([(820.0, 640.0), (180.0, 640.0)]).collect();
    pen.fill(&wall, black);
    pen.stroke(&far, white, 6.0);
    for (at, share) in [(0.82, 0.16), (0.62, 0.3)] {
        pen.stroke(&arc((500.0, 470.0), 300.0 * at, 60.0 * at, 180.0, 360.0), ground.mix(dark(pen), share), 10.0);
    }
    let mut rock = skin.clone();
    rock.extend([(976.0, 976.0), (24.0, 976.0)]);
    pen.fill(&rock, ground.mix(dark(pen), 0.22));
    // Crushed rock below the floor, whole rock under it.
    let crushed: Vec<At> = skin
        .iter()
        .copied()
        .chain(skin.iter().rev().map(|&(x, y)| (x, y + 70.0 + 60.0 * (1.0 - ((x - 500.0) / 480.0).abs()))))
        .collect();
    pen.fill(&crushed, ground.mix(dark(pen), 0.08));
    for number in 0..70 {
        let (x, y) = (500.0 + 450.0 * pen.chance(number), 800.0 + 150.0 * pen.chance(number + 300));
        let size = 5.0 + 7.0 * pen.chance(number + 600).abs();
        pen.fill(&ellipse((x, y), size, size * 0.7), ground.mix(dark(pen), 0.4));
    }
    pen.stroke(&skin, white, 7.0);
    pen.label("Rim", (168.0, 374.0), (170.0, 210.0));
    pen.label("Central peak", (500.0, 492.0), (500.0, 180.0));
    pen.label("Floor", (600.0, 640.0), (760.0, 250.0));
}
