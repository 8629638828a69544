//! Named volcanoes in their own shapes, alone or in a row.

use super::free::Thing;
use super::parts::{Mark, bed, below, blend, fir, magma, puffs, solid, strew, tree, water};
use crate::brief::refuse;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, corners, ellipse, smooth};
use crate::studio::Refusal;

pub(super) fn draw(pen: &mut Pen, things: &[Thing]) -> Result<(), Refusal> {
    let count = things.len() as f32;
    for (at, thing) in things.iter().enumerate() {
        let x = 20.0 + 960.0 * (at as f32 + 0.5) / count;
        let half = if things.len() == 1 { 430.0 } else { 468.0 / count };
        let y = if things.len() == 1 { 760.0 } else { 640.0 };
        // Pictures side by side are upright: much sky, and more of the ground.
        let (over, under) = if things.len() == 1 { (1.62, 0.3) } else { (2.9, 0.85) };
        let frame = [x - half, y - half * over, half * 2.0, half * (over + under)];
        let mut drawn = Ok(());
        pen.inside(frame, |pen| drawn = mountain(pen, thing, (x, y), half, frame));
        drawn?;
        pen.outline(&corners(frame), 4.0);
        if let Some(label) = thing.label {
            pen.tag(label, (x, y + half * under + 56.0), (x, y + half * under + 56.0), half * 2.0);
        }
    }
    Ok(())
}

/// Whether the entry says that one of these is to be seen.
fn says(thing: &Thing, words: &[&str]) -> bool {
    words.iter().any(|word| thing.text("shows").contains(word))
}

fn mountain(pen: &mut Pen, thing: &Thing, foot: At, half: f32, frame: [f32; 4]) -> Result<(), Refusal> {
    let (x, y) = foot;
    let sky = blend(pen, Tone::Sky, Tone::Paper, 0.3);
    let low = frame[1] + frame[3];
    let high = blend(pen, Tone::Sky, Tone::Blue, 0.3);
    pen.fade(&corners([frame[0], frame[1], frame[2], y - frame[1]]), high, sky);
    far(pen, (x, y), half);
    if thing.text("kind") != "caldera" && says(thing, &["bay", "sea", "island", "over a lake"]) {
        water(pen, &[(x - half, y - half * 0.06), (x + half, y - half * 0.06), (x + half, low), (x - half, low)]);
    } else if thing.text("kind") != "caldera" {
        let ground = match () {
            () if says(thing, &["savanna", "desert", "plain"]) => blend(pen, Tone::Sand, Tone::Leaf, 0.35),
            () if says(thing, &["ice-covered", "snowy"]) => blend(pen, Tone::Paper, Tone::Sky, 0.3),
            () => blend(pen, Tone::Leaf, Tone::Earth, 0.3),
        };
        solid(pen, &below(&[(x - half, y - half * 0.06), (x + half, y - half * 0.06)], low), ground);
    }
    match thing.text("kind") {
        "shield volcano" => shield(pen, thing, foot, half),
        "stratovolcano" => cone(pen, thing, foot, half, 1.0),
        "cinder cone" => cone(pen, thing, foot, half, 0.62),
        "lava dome" => dome(pen, foot, half),
        "caldera" => caldera(pen, thing, foot, half, low),
        other => return refuse(format!("Studio has no figure of a volcano of the kind `{other}`")),
    }
    let wet = says(thing, &["bay", "sea", "island", "over a lake"]);
    if thing.text("kind") != "caldera" && !wet {
        fore(pen, thing, (x, y), half, low);
    }
    if says(thing, &["forest", "pines", "wooded"]) {
        for at in 0..6 {
            fir(pen, (x + half * (-0.85 + at as f32 * 0.34), y + half * 0.1), half * 0.24);
        }
    } else if says(thing, &["green fields", "savanna"]) {
        for at in [-0.75, -0.4, 0.5, 0.8] {
            tree(pen, (x + half * at, y + half * 0.12), half * 0.26);
        }
    }
    if says(thing, &["town"]) {
        pen.thing("houses", (x + half * 0.66, y + half * 0.06), half * 0.34);
    }
    if says(thing, &["church"]) {
        pen.thing("church", (x - half * 0.66, y + half * 0.1), half * 0.3);
    }
    Ok(())
}

/// Hills in the haze behind a mountain, and fair-weather clouds.
fn far(pen: &mut Pen, (x, y): At, half: f32) {
    let at = |dx: f32, up: f32| (x + dx * half, y - up * half);
    for (lift, share) in [(0.2, 0.22), (0.1, 0.38)] {
        let rgb = blend(pen, Tone::Sky, Tone::Rock, share);
        let skin = smooth(&[
            at(-1.0, lift + 0.06),
            at(-0.74, lift + 0.14),
            at(-0.45, lift),
            at(0.1, lift + 0.05),
            at(0.5, lift),
            at(0.8, lift + 0.12),
            at(1.0, lift + 0.04),
        ]);
        pen.fill(&below(&skin, y), rgb);
    }
    let white = super::parts::pale(pen).mix(pen.tone(Tone::Sky), 0.2);
    for (dx, up, size) in [(-0.66, 1.06, 0.3), (0.68, 0.86, 0.24)] {
        for (off, r) in [(-0.32, 0.2), (0.0, 0.3), (0.3, 0.22)] {
            pen.fill(&ellipse(at(dx + off * size, up), half * size * r * 1.4, half * size * r * 0.62), white);
        }
    }
}

/// The ground in front of a mountain, into which its foot sinks.
fn fore(pen: &mut Pen, thing: &Thing, (x, y): At, half: f32, low: f32) {
    let at = |dx: f32, up: f32| (x + dx * half, y - up * half);
    let snowy = says(thing, &["ice-covered", "snowy"]);
    let rgb = match () {
        () if snowy => blend(pen, Tone::Paper, Tone::Sky, 0.2),
        () if says(thing, &["savanna", "desert", "plain"]) => blend(pen, Tone::Sand, Tone::Leaf, 0.45),
        () => blend(pen, Tone::Leaf, Tone::Earth, 0.2),
    };
    let skin = smooth(&[at(-1.0, 0.02), at(-0.5, -0.03), at(-0.1, 0.02), at(0.4, -0.02), at(1.0, 0.03)]);
    bed(pen, &below(&skin, low), rgb, Mark::Plain);
    let blade = rgb.mix(pen.tone(Tone::Ink), if snowy { 0.16 } else { 0.3 });
    for tuft in 0..14 {
        let (dx, down) = (pen.chance(tuft * 2 + 900) * 0.94, 0.09 + 0.17 * pen.chance(tuft * 2 + 901).abs());
        let (fx, fy) = at(dx, -down);
        for lean in [-0.02, 0.0, 0.02] {
            pen.stroke(&[(fx + lean * half * 0.4, fy), (fx + lean * half, fy - half * 0.04)], blade, 3.5);
        }
    }
}

fn smoke(pen: &mut Pen, (x, y): At, size: f32) {
    let grey = blend(pen, Tone::Rock, Tone::Paper, 0.4);
    puffs(
        pen,
        &[
            (x, y - size * 0.1, size * 0.09),
            (x + size * 0.06, y - size * 0.24, size * 0.12),
            (x + size * 0.16, y - size * 0.36, size * 0.14),
        ],
        grey,
    );
}

fn shield(pen: &mut Pen, thing: &Thing, (x, y): At, half: f32) {
    // The slopes of a shield are some ten degrees at most.
    let at = |dx: f32, up: f32| (x + dx * half, y - up * half);
    let rock = blend(pen, Tone::Rock, Tone::Ink, 0.35);
    let skin = smooth(&[
        at(-0.97, 0.02),
        at(-0.7, 0.1),
        at(-0.35, 0.24),
        at(-0.12, 0.3),
        at(0.12, 0.3),
        at(0.35, 0.24),
        at(0.7, 0.1),
        at(0.97, 0.02),
    ]);
    bed(pen, &below(&skin, y + half * 0.04), rock, Mark::Plain);
    let dark = rock.mix(pen.tone(Tone::Ink), 0.45);
    for (a, b) in [(-0.05, -0.6), (0.04, 0.3), (0.0, -0.25), (0.08, 0.7)] {
        pen.stroke(&smooth(&[at(a, 0.28), at((a + b) * 0.6, 0.18), at(b, 0.08)]), dark, half * 0.03);
    }
    if says(thing, &["crater", "hollow", "lake"]) {
        solid(pen, &ellipse(at(0.0, 0.295), half * 0.17, half * 0.035), dark);
        if says(thing, &["lava lake", "glowing"]) {
            let fire = pen.tone(Tone::Fire);
            pen.fill(&ellipse(at(0.0, 0.29), half * 0.12, half * 0.022), fire);
            smoke(pen, at(0.0, 0.32), half * 0.6);
        }
    }
}

fn cone(pen: &mut Pen, thing: &Thing, (x, y): At, half: f32, tall: f32) {
    let at = |dx: f32, up: f32| (x + dx * half, y - up * half * tall);
    let dark = says(thing, &["black", "dark", "grey"]);
    let rock = if says(thing, &["red", "brown"]) {
        blend(pen, Tone::Red, Tone::Earth, 0.6)
    } else {
        blend(pen, Tone::Rock, if dark { Tone::Ink } else { Tone::Earth }, 0.4)
    };
    let flat = if says(thing, &["flat icy"]) || tall < 0.9 { 0.2 } else { 0.08 };
    let low = if says(thing, &["broad", "massive", "huge"]) { 0.78 } else { 1.0 };
    let side = |sign: f32| {
        smooth(&[
            at(sign * 0.86, 0.0),
            at(sign * 0.5, 0.32 * low),
            at(sign * (flat + 0.16), 0.76 * low),
            at(sign * flat, low),
        ])
    };
    let (left, mut right) = (side(-1.0), side(1.0));
    right.reverse();
    let skin: Vec<At> = left.into_iter().chain([at(0.0, low - 0.05)]).chain(right).collect();
    solid(pen, &skin, rock);
    if tall < 0.9 {
        strew(pen, &skin, rock, Mark::Dots);
    }
    let shade = rock.mix(pen.tone(Tone::Ink), 0.2);
    pen.fill(
        &[
            at(0.02, low - 0.06),
            at(flat, low - 0.02),
            at(flat + 0.15, 0.76 * low),
            at(0.48, 0.32 * low),
            at(0.8, 0.02),
            at(0.24, 0.02),
            at(0.12, 0.5),
        ],
        shade,
    );
    snow(pen, thing, &at, (flat, low));
    if says(thing, &["fire", "glow", "lava lake"]) {
        for spread in [-0.1, -0.04, 0.03, 0.09] {
            pen.trace(
                &smooth(&[at(0.0, low - 0.04), at(spread, low + 0.12), at(spread * 2.0, low + 0.06)]),
                Tone::Fire,
                half * 0.026,
            );
        }
    }
    if says(thing, &["smok", "plume"]) {
        smoke(pen, at(0.0, low), half);
    }
    if says(thing, &["lava field", "pale lava"]) {
        let lava = rock.mix(pen.tone(Tone::Paper), if says(thing, &["pale"]) { 0.6 } else { 0.15 });
        for (a, b) in [(-0.03, -0.3), (0.04, 0.2)] {
            pen.stroke(&smooth(&[at(a, low - 0.1), at((a + b) * 0.5, 0.5), at(b, 0.1)]), lava, half * 0.05);
        }
    }
}

/// A cap of snow, deeper where the entry speaks of glaciers.
fn snow(pen: &mut Pen, thing: &Thing, at: &dyn Fn(f32, f32) -> At, (flat, low): (f32, f32)) {
    if says(thing, &["snow", "icy", "glacier", "white", "ice-covered"]) {
        let snow = super::parts::pale(pen);
        let deep = if says(thing, &["glacier", "white", "ice-covered"]) { 0.42 } else { 0.68 };
        let edge = |up: f32| flat + 0.16 * (1.0 - up) / 0.24 * if up > 0.76 { 1.0 } else { 1.16 };
        let wide = edge(deep);
        solid(
            pen,
            &[
                at(-wide, deep * low),
                at(-flat - 0.08, 0.86 * low),
                at(-flat, low),
                at(0.0, low - 0.05),
                at(flat, low),
                at(flat + 0.08, 0.86 * low),
                at(wide, deep * low),
                at(wide * 0.5, (deep + 0.1) * low),
                at(wide * 0.16, (deep - 0.08) * low),
                at(-wide * 0.2, (deep + 0.08) * low),
                at(-wide * 0.6, (deep - 0.04) * low),
            ],
            snow,
        );
    }
}

fn dome(pen: &mut Pen, (x, y): At, half: f32) {
    let at = |dx: f32, up: f32| (x + dx * half, y - up * half);
    let rock = blend(pen, Tone::Rock, Tone::Earth, 0.15);
    let skin = smooth(&[
        at(-0.66, 0.0),
        at(-0.56, 0.3),
        at(-0.4, 0.58),
        at(-0.18, 0.72),
        at(0.18, 0.72),
        at(0.4, 0.58),
        at(0.56, 0.3),
        at(0.66, 0.0),
    ]);
    bed(pen, &skin, rock, Mark::Pebbles);
}

/// A wide hollow with steep walls, seen from a little above.
fn caldera(pen: &mut Pen, thing: &Thing, (x, y): At, half: f32, low: f32) {
    let at = |dx: f32, up: f32| (x + dx * half, y - up * half);
    let sea = says(thing, &["islands"]);
    let land = if sea { pen.tone(Tone::Water) } else { blend(pen, Tone::Leaf, Tone::Earth, 0.35) };
    solid(pen, &[at(-1.0, 0.62), at(1.0, 0.62), (x + half, low), (x - half, low)], land);
    let rock = blend(pen, Tone::Rock, Tone::Earth, 0.3);
    let rim = ellipse(at(0.0, 0.2), half * 0.84, half * 0.36);
    bed(pen, &ellipse(at(0.0, 0.12), half * 0.94, half * 0.42), rock, Mark::Plain);
    let wall = rock.mix(pen.tone(Tone::Ink), 0.3);
    bed(pen, &rim, wall, Mark::Upright);
    let floor = ellipse(at(0.0, 0.12), half * 0.76, half * 0.27);
    if says(thing, &["lake", "islands"]) {
        bed(pen, &floor, pen.tone(Tone::Water), Mark::Waves);
    } else {
        bed(pen, &floor, blend(pen, Tone::Leaf, Tone::Sand, 0.3), Mark::Dots);
    }
    if sea {
        // The sea has broken into the ring.
        for (a, b) in [(0.5, 0.44), (-0.74, 0.0)] {
            let gap = pen.tone(Tone::Water);
            pen.fill(&ellipse(at(a, b), half * 0.2, half * 0.12), gap);
        }
    }
    if says(thing, &["cone", "island in"]) {
        let cone = blend(pen, Tone::Rock, Tone::Ink, 0.4);
        solid(pen, &[at(-0.2, 0.08), at(-0.05, 0.3), at(0.05, 0.3), at(0.2, 0.08)], cone);
        if says(thing, &["smok"]) {
            smoke(pen, at(0.0, 0.3), half * 0.7);
        }
    }
    if says(thing, &["glow"]) {
        magma(pen, &ellipse(at(0.0, 0.1), half * 0.1, half * 0.03));
    }
}
