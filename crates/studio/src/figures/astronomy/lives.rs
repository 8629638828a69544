//! Lives of stars: stages in a row, joined by arrows.

use super::parts::{bright, dark, light, night, on_disc, polar, sky, star, turned};
use crate::brief::{Brief, refuse};
use crate::colour::Rgb;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, corners, ellipse, smooth};
use crate::studio::Refusal;

/// A glowing globe of gas.
pub(super) fn globe(pen: &mut Pen, c: At, r: f32, rgb: Rgb) {
    pen.soft(c, r * 1.5, r * 1.5, rgb, 0.6);
    pen.fill(&ellipse(c, r, r), rgb);
    let white = light(pen);
    pen.soft((c.0 - r * 0.12, c.1 - r * 0.12), r * 0.85, r * 0.85, white, 0.6);
}

/// A cloud of gas and dust.
pub(super) fn cloud(pen: &mut Pen, c: At, r: f32) {
    let (rose, grey) = (bright(pen, Tone::Pink, 0.6), bright(pen, Tone::Violet, 0.55));
    for number in 0..11 {
        let (out, angle) = ((number as f32 / 11.0).sqrt() * r * 0.62, number as f32 * 2.4);
        let at = (c.0 + out * angle.cos(), c.1 + out * angle.sin() * 0.75);
        let size = r * (0.62 - 0.3 * (number % 3) as f32 / 2.0);
        pen.soft(at, size, size * 0.8, if number % 2 == 0 { rose } else { grey }, 0.5);
    }
    let white = light(pen);
    for number in 0..9 {
        let (out, angle) = ((number as f32 / 9.0).sqrt() * r * 0.8, number as f32 * 1.9 + 0.6);
        pen.fill(&ellipse((c.0 + out * angle.cos(), c.1 + out * angle.sin() * 0.8), 2.5, 2.5), white);
    }
}

/// A young star in a disc of dust, with jets or without.
fn young(pen: &mut Pen, c: At, r: f32, jets: bool, planets: bool) {
    let (dust, glow) = (bright(pen, Tone::Orange, 0.6).mix(sky(pen), 0.25), bright(pen, Tone::Gold, 0.5));
    if jets {
        for side in [-1.0, 1.0] {
            let tip = (c.0, c.1 + side * r * 0.98);
            pen.veil(
                &[(c.0 - r * 0.03, c.1), (tip.0 - r * 0.09, tip.1), (tip.0 + r * 0.09, tip.1), (c.0 + r * 0.03, c.1)],
                light(pen),
                0.75,
            );
        }
    }
    let disc = |size: f32| ellipse(c, r * size, r * size * 0.3);
    pen.fill(&disc(0.98), dust.mix(sky(pen), 0.35));
    if planets {
        let gap = sky(pen);
        for size in [0.86, 0.62, 0.42] {
            let mut line = disc(size);
            line.push(line[0]);
            pen.stroke(&line, gap, r * 0.05);
        }
    }
    pen.soft(c, r * 0.5, r * 0.32, glow, 0.9);
    pen.fill(&ellipse(c, r * 0.16, r * 0.16), glow);
    if planets {
        let white = light(pen);
        for (size, angle) in [(0.86, 30.0_f32), (0.62, 150.0), (0.42, 80.0)] {
            let (sin, cos) = angle.to_radians().sin_cos();
            pen.fill(&ellipse((c.0 + r * size * cos, c.1 + r * size * 0.3 * sin), r * 0.06, r * 0.06), white);
        }
    }
}

fn system(pen: &mut Pen, c: At, r: f32) {
    let (line, white) = (bright(pen, Tone::Grey, 0.7), light(pen));
    let gold = bright(pen, Tone::Gold, 0.6);
    for (at, size) in [0.36, 0.58, 0.8, 0.98].into_iter().enumerate() {
        super::parts::orbit(pen, c, r * size, r * size * 0.45, line, 2.5);
        let (sin, cos) = (at as f32 * 1.9 + 0.5).sin_cos();
        pen.fill(&ellipse((c.0 + r * size * cos, c.1 + r * size * 0.45 * sin), r * 0.07, r * 0.07), white);
    }
    globe(pen, c, r * 0.16, gold);
}

/// A shell of gas about a small hot star.
pub(super) fn nebula(pen: &mut Pen, c: At, r: f32) {
    let (teal, rose, white) = (bright(pen, Tone::Teal, 0.65), bright(pen, Tone::Pink, 0.65), light(pen));
    for (size, width, rgb, strength) in [
        (0.88, 0.14, rose, 0.3),
        (0.8, 0.12, rose, 0.45),
        (0.7, 0.12, teal, 0.5),
        (0.6, 0.1, teal, 0.4),
        (0.5, 0.1, teal, 0.2),
    ] {
        let mut ring = ellipse(c, r * (size + width / 2.0), r * (size + width / 2.0));
        ring.push(ring[0]);
        let mut hole = ellipse(c, r * (size - width / 2.0), r * (size - width / 2.0));
        hole.push(hole[0]);
        ring.extend(hole.into_iter().rev());
        pen.veil(&ring, rgb, strength);
    }
    pen.soft(c, r * 0.6, r * 0.6, teal, 0.3);
    star(pen, c, r * 0.07, white);
}

/// A burst with ragged rays.
pub(super) fn burst(pen: &mut Pen, c: At, r: f32) {
    let (fire, gold, white) = (bright(pen, Tone::Fire, 0.75), bright(pen, Tone::Gold, 0.45), light(pen));
    pen.soft(c, r * 1.1, r * 1.1, fire, 0.6);
    for (size, rgb) in [(1.0, fire), (0.72, gold), (0.42, white)] {
        let points: Vec<At> = (0..32)
            .map(|at| {
                polar(
                    c,
                    r * size * if at % 2 == 0 { 1.0 - 0.22 * ((at / 2 * 5) % 7) as f32 / 6.0 } else { 0.52 },
                    at as f32 * 11.25,
                )
            })
            .collect();
        pen.fill(&points, rgb);
    }
}

/// Two beams from a small globe, along an axis that leans.
fn pulsar(pen: &mut Pen, c: At, r: f32) {
    let (beam, white, line) = (bright(pen, Tone::Gold, 0.35), light(pen), bright(pen, Tone::Blue, 0.6));
    for side in [0.0, 180.0] {
        let points =
            [(c.0, c.1), (c.0 - r * 0.16, c.1 - r), (c.0 + r * 0.16, c.1 - r)].map(|at| turned(at, c, 28.0 + side));
        pen.veil(&points, beam, 0.7);
    }
    for side in [-1.0, 1.0] {
        for size in [0.42, 0.68] {
            let points: Vec<At> = ellipse((c.0 + side * r * size * 0.5, c.1), r * size * 0.5, r * size * 0.7)
                .into_iter()
                .map(|at| turned(at, c, 28.0))
                .collect();
            let mut closed = points;
            closed.push(closed[0]);
            pen.stroke(&closed, line, 2.5);
        }
    }
    star(pen, c, r * 0.15, white);
}

/// A dark disc in a ring of light and a flat glowing disc.
pub(super) fn hole(pen: &mut Pen, c: At, r: f32) {
    let (fire, gold, black) =
        (bright(pen, Tone::Fire, 0.8), bright(pen, Tone::Gold, 0.4), dark(pen).mix(crate::colour::BLACK, 0.7));
    pen.soft(c, r, r * 0.5, fire, 0.6);
    pen.fill(&ellipse(c, r * 0.98, r * 0.2), fire);
    pen.fill(&ellipse(c, r * 0.9, r * 0.14), gold);
    // Light from the disc's far side is bent over the hole, and a thinner band under it.
    let arch = |rx: f32, ry: f32, from: f32, to: f32| crate::figures::pen::arc(c, r * rx, r * ry, from, to);
    let mut over = arch(0.74, 0.7, 180.0, 360.0);
    over.extend(arch(0.5, 0.48, 360.0, 180.0));
    pen.fill(&over, fire);
    let mut bright_over = arch(0.64, 0.6, 180.0, 360.0);
    bright_over.extend(arch(0.5, 0.48, 360.0, 180.0));
    pen.fill(&bright_over, gold);
    let mut under = arch(0.58, 0.56, 0.0, 180.0);
    under.extend(arch(0.5, 0.48, 180.0, 0.0));
    pen.fill(&under, fire);
    pen.fill(&ellipse(c, r * 0.47, r * 0.47), gold);
    pen.fill(&ellipse(c, r * 0.44, r * 0.44), black);
    let mut front = crate::figures::pen::arc(c, r * 0.98, r * 0.2, 0.0, 180.0);
    front.extend(crate::figures::pen::arc(c, r * 0.8, r * 0.06, 180.0, 0.0));
    pen.fill(&front, fire);
}

/// A giant and a hot dwarf with the gas that flows from one to the other.
fn pair(pen: &mut Pen, c: At, r: f32, flow: bool) {
    let (red, white, gas) = (bright(pen, Tone::Red, 0.75), light(pen), bright(pen, Tone::Orange, 0.65));
    let (giant, dwarf) = ((c.0 - r * 0.4, c.1), (c.0 + r * 0.72, c.1));
    if flow {
        let drop = [(giant.0, giant.1 - r * 0.5), (giant.0 + r * 0.66, giant.1), (giant.0, giant.1 + r * 0.5)];
        pen.fill(&drop, red);
        pen.stroke(
            &smooth(&[(giant.0 + r * 0.6, c.1), (c.0 + r * 0.45, c.1 - r * 0.05), (dwarf.0 - r * 0.1, c.1 - r * 0.1)]),
            gas,
            r * 0.07,
        );
        pen.fill(&ellipse(dwarf, r * 0.26, r * 0.09), gas);
    }
    globe(pen, giant, r * 0.54, red);
    star(pen, dwarf, r * 0.09, white);
}

/// Draws a stage by its name; whether there is such a stage.
pub(super) fn stage(pen: &mut Pen, name: &str, c: At, r: f32) -> bool {
    let (red, orange, gold, blue) = (
        bright(pen, Tone::Red, 0.8),
        bright(pen, Tone::Orange, 0.8),
        bright(pen, Tone::Gold, 0.75),
        bright(pen, Tone::Blue, 0.55),
    );
    let (white, brown) = (light(pen), pen.tone(Tone::Wood).mix(pen.tone(Tone::Red), 0.4));
    match name {
        "Cloud" | "Dense cloud" => cloud(pen, c, r),
        "Collapsing core" => {
            cloud(pen, c, r);
            globe(pen, c, r * 0.14, orange);
            for degrees in [45.0, 135.0, 225.0, 315.0] {
                pen.stroke(&[polar(c, r * 0.7, degrees), polar(c, r * 0.3, degrees)], white, 4.0);
                pen.fill(
                    &[
                        polar(c, r * 0.22, degrees),
                        polar(c, r * 0.34, degrees + 14.0),
                        polar(c, r * 0.34, degrees - 14.0),
                    ],
                    white,
                );
            }
        }
        "Protostar" => young(pen, c, r, true, false),
        "Protostar with disc" => young(pen, c, r, false, false),
        "Growing planets" => young(pen, c, r, false, true),
        "Planetary system" => system(pen, c, r),
        "Main-sequence star" => globe(pen, c, r * 0.42, gold),
        "Blue main-sequence star" | "Blue star" => globe(pen, c, r * 0.6, blue),
        "Red main-sequence star" => globe(pen, c, r * 0.26, red),
        "Red giant" => globe(pen, c, r * 0.86, red),
        "Red supergiant" => globe(pen, c, r, red),
        "Supergiant" => globe(pen, c, r, orange),
        "Planetary nebula" => nebula(pen, c, r),
        "White dwarf" => star(pen, c, r * 0.13, white),
        "Overloaded white dwarf" => {
            pen.soft(c, r * 0.8, r * 0.8, orange, 0.8);
            pen.fill(&ellipse(c, r * 0.5, r * 0.12), orange);
            star(pen, c, r * 0.2, white);
        }
        "Black dwarf" => {
            let (ball, rim) = (sky(pen).mix(dark(pen), 0.8), bright(pen, Tone::Grey, 0.8));
            pen.fill(&ellipse(c, r * 0.14, r * 0.14), ball);
            super::parts::orbit(pen, c, r * 0.14, r * 0.14, rim, 2.5);
        }
        "Supernova" | "Type Ia supernova" => burst(pen, c, r),
        "Core collapse" => {
            globe(pen, c, r * 0.94, red);
            let (core, arrow) = (dark(pen), dark(pen));
            pen.fill(&on_disc(c, r, &ellipse((0.0, 0.0), 0.12, 0.12)), core);
            for degrees in [0.0, 90.0, 180.0, 270.0_f32] {
                pen.stroke(&[polar(c, r * 0.7, degrees), polar(c, r * 0.34, degrees)], arrow, 5.0);
                pen.fill(
                    &[
                        polar(c, r * 0.2, degrees),
                        polar(c, r * 0.36, degrees + 16.0),
                        polar(c, r * 0.36, degrees - 16.0),
                    ],
                    arrow,
                );
            }
        }
        "Neutron star" => star(pen, c, r * 0.1, bright(pen, Tone::Blue, 0.2)),
        "Pulsar" => pulsar(pen, c, r),
        "Black hole" => hole(pen, c, r * 0.8),
        "Warm brown dwarf" => globe(pen, c, r * 0.3, brown),
        "Cold brown dwarf" => {
            pen.fill(&ellipse(c, r * 0.28, r * 0.28), brown.mix(dark(pen), 0.5));
            super::parts::rounded(pen, c, r * 0.28);
        }
        "Close pair" => pair(pen, c, r, false),
        "Mass transfer" => pair(pen, c, r, true),
        _ => return false,
    }
    true
}

/// Stages in a row of upright pictures about a height, joined by arrows, each with its name at its foot; whether every stage
/// could be drawn.
pub(super) fn row(pen: &mut Pen, stages: &[&str], names: &[&str], y: f32, half: f32) -> bool {
    let mut all = true;
    let cell = 940.0 / stages.len() as f32;
    let radius = (cell * 0.43).min(half * 0.62);
    let (white, frame) = (light(pen), bright(pen, Tone::Grey, 0.6).mix(sky(pen), 0.4));
    let deep = sky(pen).mix(pen.tone(Tone::Blue), 0.12);
    for at in 0..stages.len() {
        let picture = corners([30.0 + cell * at as f32 + 7.0, y - half, cell - 14.0, half * 2.0]);
        pen.fade(&picture, deep, sky(pen));
        for star in 0..14 {
            let place = (
                30.0 + cell * (at as f32 + 0.5 + 0.44 * pen.chance(star + at * 50)),
                y + half * 0.94 * pen.chance(star + at * 50 + 500),
            );
            pen.veil(&ellipse(place, 2.0, 2.0), white, 0.5);
        }
        let closed: Vec<At> = picture.iter().copied().chain([picture[0]]).collect();
        pen.stroke(&closed, frame, 3.0);
    }
    let level = y - half * 0.14;
    for (at, name) in stages.iter().enumerate() {
        let x = 30.0 + cell * (at as f32 + 0.5);
        all &= stage(pen, name, (x, level), radius);
        if at + 1 < stages.len() {
            let (from, to, low) = (x + cell * 0.4, x + cell * 0.6, y - half * 0.8);
            pen.stroke(&[(from, low), (to - 10.0, low)], white, 6.0);
            pen.fill(&[(to, low), (to - 24.0, low - 13.0), (to - 24.0, low + 13.0)], white);
        }
        if names.contains(name) {
            let put = (x, y + half - pen.letter() * 1.7);
            pen.tag(name, put, put, cell - 26.0);
        }
    }
    all
}

/// One life of a star, or two below each other.
pub(super) fn paths(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    night(pen);
    let entries: Vec<_> = ["c", "d"].into_iter().filter_map(|slot| brief.bound(slot)).map(|(_, entry)| entry).collect();
    let count = entries.len();
    for (at, entry) in entries.into_iter().enumerate() {
        let names: Vec<&str> = ["part1", "part2", "part3", "part4"]
            .iter()
            .filter_map(|part| entry.texts.get(*part))
            .map(String::as_str)
            .collect();
        pen.labels.extend(names.iter().map(|name| (*name).to_owned()));
        let (y, half) = if count < 2 { (500.0, 330.0) } else { (262.0 + 476.0 * at as f32, 224.0) };
        if !row(pen, &names, &names, y, half) {
            return refuse(format!("Studio cannot draw every stage of `{}`", entry.id));
        }
    }
    Ok(())
}

macro_rules! rows {
    ($($id:ident [$($stage:literal)*] [$($name:literal)*])*) => { $(
        pub(super) fn $id(pen: &mut Pen) {
            night(pen);
            row(pen, &[$($stage),*], &[$($name),*], 500.0, 330.0);
        }
    )* };
}
rows! {
    sunlike_life ["Cloud" "Main-sequence star" "Red giant" "Planetary nebula" "White dwarf"] ["Cloud" "Red giant" "White dwarf"]
    massive_life ["Cloud" "Blue star" "Red supergiant" "Supernova" "Neutron star"] ["Red supergiant" "Supernova" "Neutron star"]
    heaviest_life ["Blue star" "Red supergiant" "Supernova" "Black hole"] ["Blue star" "Supernova" "Black hole"]
}
