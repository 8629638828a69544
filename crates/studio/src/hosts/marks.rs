//! Lock-ups: a mark in flat colour and a name set into it, as on a shop's door or a letterhead.

mod rolling_pin_on;

use super::easel::{Easel, arc, joined};
use super::warp::{At, Course, bend};
use super::wraps::ring;
use super::{Host, host};
use crate::colour::{Rgb, hex};
use crate::studio::Refusal;
use resvg::tiny_skia::{Path, Transform};
use rolling_pin_on::*;
use std::f32::consts::{PI, TAU};

type Done = Result<(), Refusal>;

pub(super) static HOSTS: &[Host] = &[
    host("anchor", 1.0, anchor),
    host("barn_and_sun", 1.0, barn_and_sun),
    host("bicycle_peak", 1.0, bicycle_peak),
    host("coffee_bean", 1.0, coffee_bean),
    host("gull_and_wave", 1.0, gull_and_wave),
    host("lighthouse_beam", 1.0, lighthouse_beam),
    host("milk_churn", 1.0, milk_churn),
    host("mountain_tent", 1.0, mountain_tent),
    host("paper_kite_mark", 1.0, paper_kite),
    host("pine_and_trail", 1.0, pine_and_trail),
    host("pocket_watch", 1.0, pocket_watch),
    host("rolling_pin_mark", 1.0, rolling_pin),
    host("round_loaf", 1.0, round_loaf),
    host("spinning_top", 1.0, spinning_top),
    host("sprouting_seed", 1.0, sprouting_seed),
    host("sundial", 1.0, sundial),
    host("teacup_moon", 1.0, teacup_moon),
    host("toy_rocket", 1.0, toy_rocket),
    host("treble_clef", 1.0, treble_clef),
    host("wheat_ear", 1.0, wheat_ear),
];

/// The mark's colour: what was asked for, or the letters', or one that stands out from the ground.
fn tone(easel: &Easel, usual: &[u32]) -> Rgb {
    easel.colour.or(easel.ink).unwrap_or_else(|| {
        let own = hex(easel.rng("mark").pick(usual));
        let ground = ground(easel);
        if own.lab().distance(ground.lab()) < 0.3 {
            own.lighter(if ground.lab().l > 0.6 { -0.3 } else { 0.4 })
        } else {
            own
        }
    })
}

fn ground(easel: &Easel) -> Rgb {
    easel.ground.unwrap_or(hex(0xf3ead8))
}

/// The usual tones of marks.
const USUAL: [u32; 6] = [0x24405c, 0x7a2f3a, 0x2f5a45, 0x5a3a2a, 0x4a3a6a, 0x8a4a1f];

fn name(easel: &mut Easel, path: Option<Path>, tone: Rgb) {
    if let Some(path) = path {
        let ground = ground(easel);
        easel.write(&path, tone, ground);
    }
}

/// The name on one line as wide as this, standing on a baseline, not taller than `size`; gives its outline.
fn wide(easel: &Easel, font: &str, (x, base): At, width: f32, size: f32) -> Result<Option<Path>, Refusal> {
    let line = easel.set(font, 0.02)?;
    let Some(path) = line.path() else { return Ok(None) };
    let bounds = path.bounds();
    let scale = width / bounds.width();
    // A short name is spread, not blown up.
    let flat = scale.min(size / 100.0);
    let to = Transform::from_translate(x - width / 2.0, base)
        .pre_scale(scale, flat.max(scale * 0.7))
        .pre_translate(-bounds.left(), 0.0);
    Ok(path.transform(to))
}

/// The second text in small letters at the foot.
fn motto(easel: &mut Easel, tone: Rgb) -> Done {
    let Some(text) = easel.motto else { return Ok(()) };
    let line = easel.set_text(text, "NotoSans_700Bold", 0.12)?;
    let scale = (700.0 / line.width).min(0.5);
    let to = Transform::from_translate(500.0 - line.width * scale / 2.0, 948.0).pre_scale(scale, scale);
    name(easel, line.path().and_then(|path| path.transform(to)), tone);
    Ok(())
}

fn anchor(easel: &mut Easel) -> Done {
    let ink = tone(easel, &USUAL);
    easel.ring((500.0, 190.0), 56.0, 56.0, ink, 30.0);
    easel.line(&[(500.0, 250.0), (500.0, 800.0)], ink, 46.0);
    easel.line(&[(370.0, 310.0), (630.0, 310.0)], ink, 36.0);
    easel.line(&arc((500.0, 560.0), 250.0, 250.0, 20.0, 160.0), ink, 44.0);
    for side in [-1.0, 1.0] {
        easel.poly(&[(500.0 + side * 310.0, 560.0), (500.0 + side * 190.0, 620.0), (500.0 + side * 300.0, 710.0)], ink);
    }
    // A rope winds round the shank.
    let rope = ink.mix(ground(easel), 0.45);
    for turn in 0..5 {
        let y = 370.0 + turn as f32 * 84.0;
        if !(380.0..570.0).contains(&(y + 40.0)) {
            easel.curve(&[(466.0, y), (500.0, y + 26.0), (534.0, y + 30.0)], rope, 15.0);
        }
    }
    let words: Vec<&str> = easel.text.split(' ').collect();
    let cut = words.len().div_ceil(2);
    let halves = [words[..cut].join(" "), words[cut..].join(" ")];
    let lines = [easel.set_text(&halves[0], "RobotoSlab_700Bold", 0.03)?];
    let second =
        if halves[1].is_empty() { None } else { Some(easel.set_text(&halves[1], "RobotoSlab_700Bold", 0.03)?) };
    let widest = lines[0].width.max(second.as_ref().map_or(0.0, |line| line.width));
    let scale = (400.0 / widest).min(1.1);
    let put = |easel: &mut Easel, line: &crate::lettering::Letters, x: f32| {
        let to = Transform::from_translate(x, 470.0 + 35.0 * scale).pre_scale(scale, scale);
        name(easel, line.path().and_then(|path| path.transform(to)), ink);
    };
    put(easel, &lines[0], 450.0 - lines[0].width * scale);
    if let Some(line) = &second {
        put(easel, line, 550.0);
    }
    motto(easel, ink)
}

fn barn_and_sun(easel: &mut Easel) -> Done {
    let ink = tone(easel, &USUAL);
    let pale = ground(easel);
    for ray in 0..13 {
        let turn = PI + PI * (ray as f32 + 0.5) / 13.0;
        let (s, c) = turn.sin_cos();
        easel.line(&[(500.0 + 270.0 * c, 520.0 + 270.0 * s), (500.0 + 345.0 * c, 520.0 + 345.0 * s)], ink, 17.0);
    }
    let mut sun = arc((500.0, 520.0), 240.0, 240.0, 180.0, 360.0);
    sun.push((260.0, 520.0));
    easel.poly(&sun, ink.mix(pale, 0.45));
    easel.poly(
        &[
            (340.0, 560.0),
            (340.0, 400.0),
            (400.0, 320.0),
            (500.0, 270.0),
            (600.0, 320.0),
            (660.0, 400.0),
            (660.0, 560.0),
        ],
        ink,
    );
    easel.rounded([440.0, 430.0, 120.0, 130.0], 4.0, pale);
    easel.line(&[(446.0, 436.0), (554.0, 554.0)], ink, 12.0);
    easel.line(&[(554.0, 436.0), (446.0, 554.0)], ink, 12.0);
    easel.rounded([470.0, 330.0, 60.0, 56.0], 4.0, pale);
    easel.line(&[(140.0, 566.0), (860.0, 566.0)], ink, 15.0);
    // The arch of the name hangs below as the sun's stands above.
    let course = Course::new(arc((500.0, 330.0), 430.0, 430.0, 158.0, 22.0));
    let path = easel.along(&course, "RobotoSlab_700Bold", (0.02, 0.98), 130.0, -0.35)?;
    name(easel, path, ink);
    motto(easel, ink)
}

fn bicycle_peak(easel: &mut Easel) -> Done {
    let ink = tone(easel, &USUAL);
    for x in [190.0, 810.0] {
        easel.ring((x, 600.0), 160.0, 160.0, ink, 22.0);
        for spoke in 0..8 {
            let (s, c) = (TAU * spoke as f32 / 8.0).sin_cos();
            easel.line(&[(x, 600.0), (x + 150.0 * c, 600.0 + 150.0 * s)], ink, 4.0);
        }
        easel.oval((x, 600.0), 20.0, 20.0, ink);
    }
    // The frame is a mountain: two peaks from hub to hub.
    easel.line(&[(190.0, 600.0), (380.0, 300.0), (490.0, 470.0), (610.0, 270.0), (810.0, 600.0)], ink, 26.0);
    easel.poly(&[(380.0, 290.0), (336.0, 372.0), (376.0, 352.0), (402.0, 378.0), (428.0, 362.0)], ink);
    easel.poly(&[(610.0, 258.0), (560.0, 348.0), (604.0, 330.0), (634.0, 360.0), (660.0, 340.0)], ink);
    easel.line(&[(340.0, 250.0), (420.0, 250.0)], ink, 24.0);
    easel.line(&[(380.0, 300.0), (380.0, 252.0)], ink, 16.0);
    easel.curve(&[(610.0, 270.0), (640.0, 210.0), (700.0, 200.0), (724.0, 236.0)], ink, 18.0);
    let path = easel.block("Overpass_700Bold", [366.0, 520.0, 268.0, 200.0], 130.0)?;
    name(easel, path, ink);
    motto(easel, ink)
}

fn coffee_bean(easel: &mut Easel) -> Done {
    let ink = tone(easel, &[0x5a3a2a, 0x6a2f24, 0x3f4a2f, 0x24405c]);
    let pale = ground(easel);
    let (c, r) = ((500.0, 470.0), if easel.motto.is_some() { 300.0 } else { 312.0 });
    easel.oval(c, 150.0, 205.0, ink);
    // The seam is the vein of a leaf.
    easel.curve(&[(500.0, 270.0), (536.0, 380.0), (470.0, 520.0), (500.0, 672.0)], pale, 20.0);
    for (x, y, side) in [
        (520.0, 360.0, 1.0),
        (506.0, 440.0, 1.0),
        (486.0, 540.0, -1.0),
        (478.0, 470.0, -1.0),
        (520.0, 400.0, -1.0),
        (488.0, 580.0, 1.0),
    ] {
        easel.line(&[(x, y), (x + side * 62.0, y - 44.0)], pale, 9.0);
    }
    easel.ring(c, r - 34.0, r - 34.0, ink, 7.0);
    easel.ring(c, r + 100.0, r + 100.0, ink, 11.0);
    ring(easel, "RobotoSlab_700Bold", c, r, 1.0, 92.0, (ink, pale))?;
    motto(easel, ink)
}

fn gull_and_wave(easel: &mut Easel) -> Done {
    let ink = tone(easel, &USUAL);
    easel.blob(
        &[
            (220.0, 190.0),
            (330.0, 150.0),
            (430.0, 210.0),
            (500.0, 290.0),
            (570.0, 210.0),
            (680.0, 150.0),
            (790.0, 190.0),
            (690.0, 200.0),
            (590.0, 270.0),
            (520.0, 360.0),
            (480.0, 360.0),
            (410.0, 270.0),
            (320.0, 200.0),
        ],
        ink,
    );
    easel.poly(&[(486.0, 340.0), (514.0, 340.0), (540.0, 420.0), (500.0, 396.0), (460.0, 420.0)], ink);
    let wave = |y: f32| -> Vec<At> {
        (0..=60)
            .map(|at| 110.0 + 780.0 * at as f32 / 60.0)
            .map(|x| (x, y + 44.0 * ((x - 110.0) / 780.0 * TAU).sin()))
            .collect()
    };
    easel.line(&wave(540.0), ink, 32.0);
    let course = Course::new(wave(690.0));
    let path = easel.along(&course, "RobotoSlab_700Bold", (0.0, 1.0), 128.0, 0.0)?;
    name(easel, path, ink);
    motto(easel, ink)
}

fn lighthouse_beam(easel: &mut Easel) -> Done {
    let ink = tone(easel, &USUAL);
    let pale = ground(easel);
    let beam = ink.mix(pale, 0.74);
    easel.poly(&[(200.0, 330.0), (960.0, 170.0), (960.0, 590.0), (200.0, 380.0)], beam);
    easel.poly(&[(120.0, 420.0), (240.0, 420.0), (280.0, 840.0), (80.0, 840.0)], ink);
    easel.poly(&[(108.0, 530.0), (252.0, 530.0), (262.0, 630.0), (98.0, 630.0)], pale);
    easel.poly(&[(90.0, 720.0), (270.0, 720.0), (275.0, 780.0), (85.0, 780.0)], pale);
    easel.rect(90.0, 396.0, 180.0, 26.0, ink);
    easel.rect(130.0, 310.0, 100.0, 90.0, ink);
    easel.rect(150.0, 326.0, 60.0, 60.0, beam);
    easel.poly(&[(112.0, 314.0), (248.0, 314.0), (180.0, 230.0)], ink);
    easel.line(&[(40.0, 850.0), (330.0, 850.0)], ink, 18.0);
    // The name widens with the beam.
    let line = easel.set("Righteous_400Regular", 0.04)?;
    let width = line.width;
    let map = |px: f32, py: f32| {
        let t = px / width;
        let x = 290.0 + 640.0 * t.powf(1.12);
        let open = (x - 200.0) / 760.0;
        let high = 50.0 + 370.0 * open;
        let middle = 355.0 + 25.0 * open;
        (x, middle + (py + 34.0) / 100.0 * (high * 0.86).min(210.0))
    };
    let path = line.path().and_then(|path| bend(&path, 4.0, map));
    if let Some(path) = path {
        easel.write(&path, ink, beam);
    }
    motto(easel, ink)
}

fn milk_churn(easel: &mut Easel) -> Done {
    let ink = tone(easel, &USUAL);
    let pale = ground(easel);
    for side in [-1.0, 1.0] {
        easel.curve(
            &[(500.0 + side * 150.0, 260.0), (500.0 + side * 250.0, 270.0), (500.0 + side * 270.0, 400.0)],
            ink,
            24.0,
        );
    }
    easel.rounded([380.0, 70.0, 240.0, 60.0], 24.0, ink);
    easel.rounded([408.0, 120.0, 184.0, 70.0], 6.0, ink);
    easel.poly(
        &[
            (400.0, 200.0),
            (600.0, 200.0),
            (600.0, 270.0),
            (760.0, 400.0),
            (760.0, 860.0),
            (240.0, 860.0),
            (240.0, 400.0),
            (400.0, 270.0),
        ],
        ink,
    );
    easel.line(&arc((500.0, 380.0), 250.0, 34.0, 0.0, 180.0), pale, 9.0);
    easel.line(&arc((500.0, 780.0), 250.0, 34.0, 0.0, 180.0), pale, 9.0);
    let lines = easel.broken("RobotoSlab_700Bold", 150.0, 430.0)?;
    let scale = lines.iter().map(|line| 2.0 * 1.1 * 250.0 / line.width).fold(1.5, f32::min);
    let count = lines.len() as f32;
    for (at, line) in lines.iter().enumerate() {
        let (half, base) = (line.width / 2.0, 600.0 + ((at as f32 - (count - 1.0) / 2.0) * 112.0 + 36.0) * scale);
        let map = |px: f32, py: f32| {
            let turn = ((px - half) * scale / 250.0).clamp(-1.5, 1.5);
            (500.0 + 250.0 * turn.sin(), base + py * scale + 34.0 * turn.cos())
        };
        if let Some(path) = line.path().and_then(|path| bend(&path, 4.0, map)) {
            if easel.ink == Some(ink) && easel.colour.is_none() {
                easel.edge(&path, pale, 12.0);
            }
            easel.write(&path, pale, ink);
        }
    }
    motto(easel, ink)
}

fn mountain_tent(easel: &mut Easel) -> Done {
    let ink = tone(easel, &USUAL);
    let pale = ground(easel);
    let foot = 620.0;
    easel.poly(&[(120.0, foot), (370.0, 180.0), (520.0, 420.0), (660.0, 250.0), (880.0, foot)], ink);
    easel.poly(&[(370.0, 180.0), (306.0, 292.0), (350.0, 276.0), (378.0, 312.0), (412.0, 272.0), (430.0, 276.0)], pale);
    easel.poly(&[(660.0, 250.0), (604.0, 320.0), (644.0, 312.0), (668.0, 344.0), (700.0, 310.0)], pale);
    easel.poly(&[(360.0, foot), (500.0, 430.0), (640.0, foot)], pale);
    easel.poly(&[(384.0, foot), (500.0, 462.0), (616.0, foot)], ink.mix(pale, 0.3));
    easel.poly(&[(466.0, foot), (500.0, 500.0), (534.0, foot)], ink);
    // The peaks stand on the letters: the name begins where they end.
    let path = wide(easel, "AlfaSlabOne_400Regular", (500.0, 0.0), 760.0, 170.0)?;
    let path = path.and_then(|path| {
        let top = path.bounds().top();
        path.transform(Transform::from_translate(0.0, foot + 4.0 - top))
    });
    name(easel, path, ink);
    motto(easel, ink)
}

fn paper_kite(easel: &mut Easel) -> Done {
    let ink = tone(easel, &[0xb8373f, 0x2f6f9a, 0x8a4f8f, 0x2f7a5a]);
    let pale = ground(easel);
    let (top, left, foot, right) = ((700.0, 60.0), (560.0, 200.0), (590.0, 400.0), (820.0, 240.0));
    easel.poly(&[top, left, foot, right], ink);
    easel.line(&[top, foot], pale, 9.0);
    easel.line(&[left, right], pale, 9.0);
    let course = Course::smooth(&[
        (60.0, 700.0),
        (190.0, 620.0),
        (340.0, 650.0),
        (480.0, 730.0),
        (640.0, 720.0),
        (760.0, 600.0),
        (720.0, 480.0),
        foot,
    ]);
    easel.line(course.points(), ink, 6.0);
    let letters: Vec<char> = easel.text.chars().collect();
    let line = easel.set("Nunito_800ExtraBold", 0.0)?;
    // Each letter stands on a bow of its own.
    let room = course.length() * 0.74 / letters.len() as f32;
    let size = (room / 64.0).min(1.0);
    for (at, glyph) in line.glyphs.iter().enumerate() {
        let Some(path) = &glyph.path else { continue };
        let far = course.length() * 0.015 + room * (at as f32 + 0.5);
        let ((x, y), (tx, ty)) = (course.place(far), course.heading(far, room * 0.5));
        let spin = Transform::from_row(tx, ty, -ty, tx, x, y);
        for side in [-1.0, 1.0] {
            let bow = [(0.0, 0.0), (side * room * 0.32, -room * 0.2), (side * room * 0.32, room * 0.2)];
            if let Some(bow) = crate::canvas::polygon(&bow).and_then(|bow| bow.transform(spin)) {
                easel.shape(&bow, ink.mix(pale, 0.35));
            }
        }
        let to = spin
            .pre_translate(0.0, -room * 0.24)
            .pre_scale(size, size)
            .pre_translate(-(glyph.left + glyph.right) / 2.0, 0.0);
        name(easel, path.clone().transform(to), ink);
    }
    motto(easel, ink)
}

fn pine_and_trail(easel: &mut Easel) -> Done {
    let ink = tone(easel, &[0x2f5a45, 0x24405c, 0x5a3a2a, 0x3f5a2a]);
    let pale = ground(easel);
    easel.rect(276.0, 500.0, 48.0, 120.0, ink);
    for (y, w) in [(60.0, 120.0), (190.0, 170.0), (320.0, 220.0)] {
        easel.poly(&[(300.0, y), (300.0 - w, y + 220.0), (300.0 + w, y + 220.0)], ink);
        easel.line(&[(300.0 - w, y + 226.0), (300.0 + w, y + 226.0)], pale, 9.0);
    }
    let course = Course::smooth(&[
        (116.0, 700.0),
        (270.0, 652.0),
        (440.0, 690.0),
        (590.0, 758.0),
        (726.0, 716.0),
        (808.0, 606.0),
        (886.0, 546.0),
    ]);
    easel.line(course.points(), ink.mix(pale, 0.82), 150.0);
    if let Some(path) = easel.along(&course, "RobotoSlab_700Bold", (0.02, 0.98), 108.0, -0.35)? {
        easel.write(&path, ink, ink.mix(pale, 0.82));
    }
    motto(easel, ink)
}

fn pocket_watch(easel: &mut Easel) -> Done {
    let ink = tone(easel, &[0x5a3a2a, 0x24405c, 0x2f5a45, 0x6a4a1f]);
    let pale = ground(easel);
    let c = (500.0, 520.0);
    easel.ring((500.0, 90.0), 50.0, 50.0, ink, 20.0);
    easel.rounded([456.0, 128.0, 88.0, 70.0], 14.0, ink);
    easel.ring(c, 350.0, 350.0, ink, 28.0);
    easel.ring(c, 200.0, 200.0, ink, 6.0);
    for minute in 0..60 {
        let (s, k) = (TAU * minute as f32 / 60.0).sin_cos();
        let long = if minute % 5 == 0 { 28.0 } else { 13.0 };
        easel.line(
            &[(c.0 + 192.0 * k, c.1 + 192.0 * s), (c.0 + (192.0 - long) * k, c.1 + (192.0 - long) * s)],
            ink,
            5.0,
        );
    }
    ring(easel, "PlayfairDisplay_700Bold", c, 236.0, 1.0, 96.0, (ink, pale))?;
    for (turn, long, wide) in [(-2.5_f32, 92.0, 18.0), (-0.62, 140.0, 12.0)] {
        easel.line(&[c, (c.0 + long * turn.cos(), c.1 + long * turn.sin())], ink, wide);
    }
    easel.oval(c, 16.0, 16.0, ink);
    motto(easel, ink)
}
