//! Rocks as they look in the hand.

use super::free::Thing;
use super::parts::{inside, lump, solid};
use crate::brief::{Brief, refuse};
use crate::colour::{Rgb, hex};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse, plot, smooth};
use crate::studio::Refusal;

pub(super) fn draw(pen: &mut Pen, things: &[Thing], brief: &Brief) -> Result<(), Refusal> {
    let count = things.len() as f32;
    let text = brief.sample.instruction.to_lowercase();
    let size = if things.len() == 1 { 400.0 } else { 460.0 / count };
    let floor = 500.0 + size * 0.74;
    let bare = brief.sample.requirements.iter().all(|one| !matches!(one.name.as_str(), "diagram" | "label"));
    if things.len() == 1 && bare {
        let paper = pen.tone(Tone::Paper);
        pen.wash(paper.mix(hex(0x8d98a6), 0.35), paper.mix(hex(0x9a8f80), 0.4), floor - 60.0);
    } else {
        pen.block([60.0, floor - 6.0, 880.0, 40.0], Tone::Wood);
    }
    pen.enlarge(1.3);
    for (at, thing) in things.iter().enumerate() {
        let x = 60.0 + 880.0 * (at as f32 + 0.5) / count;
        let slant = if text.contains("raking") { 0.42 } else { 0.0 };
        pen.shadow((x + size * slant, floor - 4.0), size * (1.5 + slant));
        stone(pen, thing, (x, 500.0), size, if text.contains("even") { 0.12 } else { 0.26 + slant * 0.4 })?;
        if let Some(label) = thing.label {
            pen.label_at(label, (x, 500.0 - size - 30.0));
        }
        // One rock alone is asked for with its name and its kind; three of three kinds with the kind below.
        let kind = thing.text("kind");
        if text.contains("kind below") {
            pen.labels.push(kind.to_owned());
        }
        pen.label_at(thing.entry.forms.first().map_or("", String::as_str), (x, 500.0 - size - 30.0));
        pen.label_at(kind, (x, floor + 96.0));
    }
    Ok(())
}

/// How a rock is made up.
enum Grain {
    /// Grains of these colours, of this size against the rock's.
    Speckled(&'static [u32], f32),
    /// Level beds of these colours.
    Beds(&'static [u32], f32),
    /// Pieces of these colours in a fine ground: rounded or sharp.
    Pieces(&'static [u32], bool),
    /// Holes of this colour.
    Holes(u32),
    Glass,
    Plain,
}

fn look(id: &str) -> Option<(u32, Grain)> {
    Some(match id {
        "granite" => (0xd9b3a4, Grain::Speckled(&[0xe2a99a, 0x9a9a9a, 0x2c2c30, 0xf0e6df], 0.075)),
        "gabbro" => (0x4a4d4c, Grain::Speckled(&[0x2a2e2d, 0x5d6663, 0x828a86], 0.095)),
        "diorite" => (0xc9cac8, Grain::Speckled(&[0x303236, 0xf1f1ee], 0.07)),
        "peridotite" => (0x7d8a4a, Grain::Speckled(&[0x94a355, 0x65723a, 0x4b5530], 0.085)),
        "quartzite" => (0xe3dccf, Grain::Speckled(&[0xf2ece0, 0xd2c8b7], 0.085)),
        "amphibolite" => (0x3c4140, Grain::Beds(&[0x26292b, 0x4f5655], 0.1)),
        "basalt" => (0x4b4e54, Grain::Holes(0x24262a)),
        "andesite" => (0x8b8d90, Grain::Pieces(&[0xece8df, 0xd9d6cf], false)),
        "rhyolite" => (0xdcb8ab, Grain::Beds(&[0xe6c9be, 0xcaa093], 0.07)),
        "obsidian" => (0x1d1e24, Grain::Glass),
        "pumice" => (0xd8d3c6, Grain::Holes(0x8f897c)),
        "scoria" => (0x7c3f36, Grain::Holes(0x35201d)),
        "tuff" => (0xd9cdb6, Grain::Speckled(&[0xb9ac94, 0xeae1cf], 0.045)),
        "sandstone" => (0xd8a764, Grain::Beds(&[0xe0b772, 0xc78650, 0xeacb93], 0.13)),
        "limestone" => (0xcfcbbd, Grain::Pieces(&[0xeeeade, 0xa8a496], true)),
        "chalk" => (0xf4f2ea, Grain::Plain),
        "shale" => (0x5a5f66, Grain::Beds(&[0x6a7078, 0x4a4e55], 0.055)),
        "conglomerate" => (0xb9a684, Grain::Pieces(&[0xd8cdb9, 0x8d7a66, 0xa6553f, 0x6f7781], true)),
        "breccia" => (0xb08d73, Grain::Pieces(&[0xe2d3c2, 0x7b5a49, 0x5d6068], false)),
        "coal" => (0x202126, Grain::Glass),
        "rock_salt" => (0xf0d9d5, Grain::Speckled(&[0xfbf1ee, 0xe7bdb8], 0.12)),
        "flint" => (0x33363d, Grain::Glass),
        "travertine" => (0xe8d9b9, Grain::Beds(&[0xf0e6cb, 0xd6c094], 0.1)),
        "marble" => (0xf2f1ee, Grain::Plain),
        "slate" => (0x5f6770, Grain::Beds(&[0x6e7781, 0x525a63], 0.075)),
        "phyllite" => (0x9aa1a6, Grain::Beds(&[0xb5bbbf, 0x868d92], 0.06)),
        "mica_schist" => (0xa39f93, Grain::Beds(&[0xbdb9ac, 0x86826f], 0.07)),
        "gneiss" => (0xc9c4bb, Grain::Beds(&[0xe4dfd5, 0x53545a], 0.09)),
        "eclogite" => (0x5f8757, Grain::Pieces(&[0x9c2f38, 0xb6404a], true)),
        _ => return None,
    })
}

fn stone(pen: &mut Pen, thing: &Thing, (x, y): At, size: f32, shade: f32) -> Result<(), Refusal> {
    let Some((ground, grain)) = look(thing.id()) else {
        return refuse(format!("Studio has no figure of the rock `{}`", thing.id()));
    };
    let sharp = matches!(grain, Grain::Glass) || matches!(thing.id(), "slate" | "shale" | "marble" | "rock_salt");
    let outline: Vec<At> = if sharp {
        let corners = [
            (-0.95, 0.3),
            (-0.8, -0.4),
            (-0.3, -0.72),
            (0.4, -0.66),
            (0.9, -0.26),
            (0.96, 0.34),
            (0.5, 0.72),
            (-0.5, 0.72),
        ];
        corners.iter().map(|at| (x + at.0 * size, y + at.1 * size)).collect()
    } else {
        lump((x, y), size * 0.94, size * 0.7, pen, 2)
    };
    // It lies on its board with a flat side, whatever its lower side is like.
    let deep = outline.iter().fold(f32::MIN, |low, at| low.max(at.1));
    let low = deep - if sharp { 0.0 } else { size * 0.13 };
    let outline: Vec<At> = outline.into_iter().map(|at| (at.0, at.1.min(low))).collect();
    let down = y + size * 0.74 - 4.0 - low;
    let outline: Vec<At> = outline.into_iter().map(|at| (at.0, at.1 + down)).collect();
    let base = hex(ground);
    pen.fill(&outline, base);
    match grain {
        Grain::Speckled(colours, share) => scatter(pen, &outline, (x, y), size, colours, share, true),
        Grain::Beds(colours, share) => beds(
            pen,
            &outline,
            (x, y),
            size,
            (colours, share),
            !matches!(thing.id(), "sandstone" | "shale" | "slate" | "travertine"),
        ),
        Grain::Pieces(colours, round) => scatter(pen, &outline, (x, y), size, colours, 0.15, round),
        Grain::Holes(dark) => scatter(pen, &outline, (x, y), size, &[dark], 0.06, true),
        Grain::Glass => glass(pen, (x, y), size, base),
        Grain::Plain => veins(pen, (x, y), size, base),
    }
    if thing.id() == "mica_schist" {
        scatter(pen, &outline, (x, y), size, &[0x8f2b35], 0.09, true);
    }
    // The light falls from the upper left.
    pen.within(&outline, |pen| {
        let (dark, light) = (hex(0x14161c), hex(0xffffff));
        // In many thin steps, so that no edge of a shadow is seen.
        for step in 0..9 {
            let far = step as f32 * 0.055;
            let side = ((x + size * (1.0 - far), y + size * 0.5 + down), size * (0.62 + far * 0.4), size * 0.92);
            pen.veil(&ellipse(side.0, side.1, side.2), dark, shade * 0.16);
            let under = y + size * (0.98 - far) + down;
            pen.veil(&ellipse((x + size * 0.2, under), size * 1.3, size * 0.34), dark, shade * 0.12);
            let shine = 0.5 - far * 0.6;
            pen.veil(
                &ellipse((x - size * 0.48, y - size * 0.5 + down), size * shine, size * shine * 0.7),
                light,
                shade * 0.1,
            );
        }
    });
    pen.outline(&outline, 5.0);
    Ok(())
}

/// Grains or pieces over a stone, whole ones only.
fn scatter(pen: &mut Pen, outline: &[At], (x, y): At, size: f32, colours: &[u32], share: f32, round: bool) {
    let step = share * 1.5;
    let count = (2.0 / step) as usize + 1;
    for row in 0..count {
        for column in 0..count {
            let number = row * 47 + column;
            let place = (
                x + (-1.0 + (column as f32 + 0.5 + pen.chance(number) * 0.4) * step) * size,
                y + (-1.0 + (row as f32 + 0.5 + pen.chance(number + 999) * 0.4) * step) * size,
            );
            let r = share * size * (0.62 + 0.26 * pen.chance(number + 77));
            let fits = (0..6).all(|at| {
                let (sin, cos) = (at as f32 * 1.047_f32).sin_cos();
                inside(outline, (place.0 + cos * r * 1.25, place.1 + sin * r * 1.25))
            });
            if !fits {
                continue;
            }
            let rgb = hex(colours[number * 7 % colours.len()]);
            let piece = if round {
                lump(place, r, r * 0.8, pen, number)
            } else {
                (0..5)
                    .map(|at| (at as f32 * 1.257 + pen.chance(number + at) * 0.5).sin_cos())
                    .map(|(sin, cos)| (place.0 + cos * r * 1.2, place.1 + sin * r))
                    .collect()
            };
            if share > 0.08 {
                solid(pen, &piece, rgb);
            } else {
                pen.fill(&piece, rgb);
            }
        }
    }
}

/// Beds through a stone, level or wavy, cut to its outline.
fn beds(pen: &mut Pen, outline: &[At], (x, y): At, size: f32, (colours, share): (&[u32], f32), wavy: bool) {
    let count = (1.6 / share) as usize;
    for at in 0..count {
        let level = y + size * (-0.8 + at as f32 * share);
        let bend = if wavy { size * 0.035 } else { 3.0 };
        let rgb = hex(colours[at % colours.len()]);
        let line: Vec<At> =
            plot(x - size, x + size, |px| (px, level + bend * ((px - x) / size * 7.0 + at as f32 * 0.4).sin()));
        let mut run: Vec<At> = Vec::new();
        for place in line {
            let reach = share * size * 0.5;
            if inside(outline, (place.0, place.1 - reach)) && inside(outline, (place.0, place.1 + reach)) {
                run.push(place);
            }
        }
        if run.len() > 2 {
            pen.stroke(&run, rgb, share * size * 0.8);
        }
    }
}

/// Shell-shaped breaks with a shine.
fn glass(pen: &mut Pen, (x, y): At, size: f32, base: Rgb) {
    let (shine, soft) = (base.mix(hex(0xffffff), 0.6), base.mix(hex(0xffffff), 0.25));
    pen.fill(
        &[
            (x - size * 0.8, y - size * 0.38),
            (x - size * 0.3, y - size * 0.7),
            (x + size * 0.2, y - size * 0.6),
            (x - size * 0.2, y - size * 0.1),
            (x - size * 0.6, y),
        ],
        soft,
    );
    for r in [0.2, 0.34, 0.48] {
        pen.stroke(
            &crate::figures::pen::arc((x + size * 0.3, y + size * 0.5), size * r, size * r, 185.0, 300.0),
            soft,
            6.0,
        );
    }
    pen.stroke(&[(x - size * 0.62, y - size * 0.36), (x - size * 0.28, y - size * 0.58)], shine, 9.0);
    pen.fill(&ellipse((x + size * 0.5, y - size * 0.3), size * 0.06, size * 0.03), shine);
}

fn veins(pen: &mut Pen, (x, y): At, size: f32, base: Rgb) {
    let grey = base.mix(hex(0x5a5d66), 0.4);
    for (a, b, c, d) in [(-0.7, -0.1, 0.1, 0.3), (-0.3, -0.5, 0.4, 0.1), (0.1, 0.5, 0.7, -0.1)] {
        pen.stroke(
            &smooth(&[
                (x + a * size, y + b * size),
                (x + (a + c) * 0.5 * size, y + ((b + d) * 0.5 + 0.08) * size),
                (x + c * size, y + d * size),
            ]),
            grey,
            5.0,
        );
    }
}
