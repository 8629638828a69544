//! Hosts whose text is wrapped round them: on a round side, or in a ring on a rim.

mod compass_on;
mod lighthouse_on;

use super::easel::{Easel, arc, joined};
use super::warp::{At, bend};
use super::{Host, host};
use crate::canvas::Ink;
use crate::colour::{BLACK, Rgb, WHITE, hex};
use crate::studio::Refusal;
use compass_on::*;
use lighthouse_on::*;
use std::f32::consts::{FRAC_PI_2, PI, TAU};

type Done = Result<(), Refusal>;

pub(super) static HOSTS: &[Host] = &[
    host("barber_pole", 0.8, barber_pole),
    host("bell", 0.78, bell),
    host("bicycle_wheel", 0.82, bicycle_wheel),
    host("candle", 0.72, candle),
    host("carousel", 0.8, carousel),
    host("clock_face", 0.9, clock_face),
    host("coin", 0.62, coin),
    host("compass", 0.62, compass),
    host("dinner_plate", 0.28, dinner_plate),
    host("drum", 0.7, drum),
    host("gift_box", 0.68, gift_box),
    host("globe", 0.72, globe),
    host("gold_ring", 0.62, gold_ring),
    host("guitar", 0.82, guitar),
    host("lampshade", 0.76, lampshade),
    host("layer_cake", 0.62, layer_cake),
    host("lighthouse", 0.78, lighthouse),
    host("mug", 0.66, mug),
    host("pencil", 0.3, pencil),
    host("rolling_pin", 0.3, rolling_pin),
    host("stone_column", 0.8, stone_column),
    host("stone_well", 0.56, stone_well),
    host("tin_can", 0.66, tin_can),
    host("tree_stump", 0.46, tree_stump),
    host("vase", 0.68, vase),
];

/// The side of an upright cylinder, lit from the left; `sag` is how far its rings bend down in front.
fn side(easel: &mut Easel, cx: f32, (top, foot): (f32, f32), (r, sag): (f32, f32), tone: Rgb) {
    let mut shape = arc((cx, top), r, sag, 180.0, 0.0);
    shape.extend(arc((cx, foot), r, sag, 0.0, 180.0));
    easel.poly(&shape, tone);
    easel.poly(&shape, Ink::Line(cx - r, 0.0, BLACK.alpha(0.16), cx - r * 0.45, 0.0, BLACK.alpha(0.0)));
    easel.poly(&shape, Ink::Line(cx + r * 0.2, 0.0, BLACK.alpha(0.0), cx + r, 0.0, BLACK.alpha(0.3)));
    easel.soft((cx - r * 0.42, (top + foot) / 2.0 + sag), r * 0.2, (foot - top) * 0.42, WHITE, 0.28);
}

/// A band round the cylinder between two heights.
fn hoop(easel: &mut Easel, cx: f32, (top, foot): (f32, f32), (r, sag): (f32, f32), ink: impl Into<Ink>) {
    let mut shape = arc((cx, top), r, sag, 180.0, 0.0);
    shape.extend(arc((cx, foot), r, sag, 0.0, 180.0));
    easel.poly(&shape, ink);
}

/// The text as a ring, feet towards the centre, its middle on top; where it does not go all the way round, points close the
/// ring. `flat` is the height of the ring against its width.
pub(super) fn ring(
    easel: &mut Easel,
    font: &str,
    centre: At,
    r: f32,
    flat: f32,
    size: f32,
    (own, ground): (Rgb, Rgb),
) -> Done {
    let whole = TAU * r;
    let mut line = easel.set(font, 0.06)?;
    let scale = (whole * 0.93 / line.width).min(size / 100.0);
    let room = (whole * 0.9 / (line.width * scale) - 1.0) * line.width / 100.0 / line.glyphs.len() as f32;
    let spacing = 0.06 + room.clamp(0.0, 0.6);
    line = easel.set(font, spacing)?;
    let scale = (whole * 0.94 / line.width).min(scale);
    let half = line.width * scale / r / 2.0;
    let map = move |x: f32, y: f32| {
        let turn = -FRAC_PI_2 - half + x * scale / r;
        let out = r - y * scale;
        (centre.0 + out * turn.cos(), centre.1 + out * turn.sin() * flat)
    };
    let paths: Vec<_> = line.glyphs.iter().filter_map(|glyph| bend(glyph.path.as_ref()?, 5.0, map)).collect();
    if let Some(path) = joined(&paths) {
        easel.write(&path, own, ground);
    }
    let left = TAU - 2.0 * half;
    let gap = (size * 0.9 / r).max(0.16);
    let count = ((left - gap) / gap).floor().max(0.0) as usize;
    let ink = easel.letters(own);
    for at in 0..count {
        let turn = FRAC_PI_2 + (at as f32 - (count as f32 - 1.0) / 2.0) * gap;
        let out = r + size * 0.34;
        let spot = (centre.0 + out * turn.cos(), centre.1 + out * turn.sin() * flat);
        let dot = size * if at % 2 == 0 { 0.12 } else { 0.07 };
        easel.oval(spot, dot, dot * flat.max(0.5), ink);
    }
    Ok(())
}

fn barber_pole(easel: &mut Easel) -> Done {
    let (cx, r, top, foot) = (500.0, 168.0, 180.0, 830.0);
    easel.shadow((cx, 950.0), 240.0);
    easel.rounded([cx - 200.0, 880.0, 400.0, 66.0], 14.0, hex(0x8b96a1));
    easel.rounded([cx - 172.0, 826.0, 344.0, 70.0], 20.0, hex(0xb9c3cc));
    side(easel, cx, (top, foot), (r, 26.0), hex(0xfbfaf6));
    // Stripes climb round the pole; the white one between them is left for the text.
    let climb = 0.85;
    for (shift, tone) in [
        (-620.0, 0xc8373f),
        (-330.0, 0x2f4f9a),
        (90.0, 0xc8373f),
        (380.0, 0x2f4f9a),
        (-910.0, 0x2f4f9a),
        (670.0, 0xc8373f),
    ] {
        let mut band = Vec::new();
        for (edge, way) in [(0.0, 1), (104.0, -1)] {
            let steps: Vec<i32> = if way > 0 { (0..=30).collect() } else { (0..=30).rev().collect() };
            for step in steps {
                let turn = -FRAC_PI_2 + PI * step as f32 / 30.0;
                let y = 505.0 + shift + edge - turn * r * climb;
                band.push((cx + r * turn.sin(), y.clamp(top - 4.0, foot + 20.0 * turn.cos())));
            }
        }
        easel.poly(&band, hex(tone));
    }
    let line = easel.set("Righteous_400Regular", 0.04)?;
    let scale = (2.0 * 1.2 * r * (1.0_f32 + climb * climb).sqrt() / line.width).min(0.92);
    let (long, half) = ((1.0 + climb * climb).sqrt(), line.width / 2.0);
    // The white stripe is as wide as the sheet of text is high; the line climbs with it.
    let map = |px: f32, py: f32| {
        let (across, up) = ((px - half) * scale / long, (px - half) * scale * climb / long);
        let turn = (across / r - py * scale * climb / long / r * -0.6).clamp(-1.5, 1.5);
        (cx + r * turn.sin(), 505.0 - 42.0 + 64.0 - up + py * scale * 0.86)
    };
    if let Some(path) = line.path().and_then(|path| bend(&path, 4.0, map)) {
        easel.write(&path, hex(0x23304f), WHITE);
    }
    easel.poly(
        &[(cx + 40.0, top), (cx + r, top), (cx + r, foot), (cx + 40.0, foot)],
        Ink::Line(cx + 40.0, 0.0, BLACK.alpha(0.0), cx + r, 0.0, BLACK.alpha(0.26)),
    );
    easel.rounded([cx - 172.0, 130.0, 344.0, 60.0], 20.0, hex(0xb9c3cc));
    easel.oval((cx, 96.0), 84.0, 74.0, hex(0xd9dfe4));
    easel.soft((cx - 26.0, 72.0), 34.0, 30.0, WHITE, 0.8);
    Ok(())
}

fn bell(easel: &mut Easel) -> Done {
    let bronze = hex(easel.rng("bronze").pick(&[0xb98a3c, 0xa87a45, 0xc09a4f]));
    easel.rounded([60.0, 60.0, 880.0, 54.0], 12.0, hex(0x7a5233));
    easel.rounded([60.0, 60.0, 880.0, 22.0], 11.0, hex(0x94683f));
    easel.ring((500.0, 160.0), 56.0, 60.0, bronze.lighter(-0.12), 26.0);
    easel.oval((500.0, 880.0), 62.0, 62.0, bronze.lighter(-0.2));
    let mut shape = vec![
        (360.0, 250.0),
        (430.0, 205.0),
        (570.0, 205.0),
        (640.0, 250.0),
        (684.0, 420.0),
        (720.0, 560.0),
        (800.0, 690.0),
        (856.0, 760.0),
    ];
    let lip = arc((500.0, 790.0), 372.0, 84.0, 0.0, 180.0);
    shape.extend(lip.iter().copied());
    shape.extend([(144.0, 760.0), (200.0, 690.0), (280.0, 560.0), (316.0, 420.0)]);
    easel.poly(&shape, bronze);
    easel.poly(&shape, Ink::Line(160.0, 0.0, BLACK.alpha(0.22), 440.0, 0.0, BLACK.alpha(0.0)));
    easel.poly(&shape, Ink::Line(560.0, 0.0, BLACK.alpha(0.0), 850.0, 0.0, BLACK.alpha(0.34)));
    easel.soft((420.0, 430.0), 44.0, 190.0, WHITE, 0.5);
    for (y, r, sag) in [(330.0, 166.0, 26.0), (360.0, 176.0, 28.0), (664.0, 300.0, 60.0)] {
        easel.line(&arc((500.0, y), r, sag, 4.0, 176.0), bronze.lighter(-0.12), 8.0);
    }
    let Some(path) = easel.round("Cinzel_600SemiBold", (500.0, 828.0), (366.0, 84.0), 1.28, 118.0)? else {
        return Ok(());
    };
    // Cast letters stand out: light above, shade below.
    for (dx, dy, tone, alpha) in [(0.0, 5.0, BLACK, 0.5), (0.0, -4.0, WHITE, 0.6)] {
        if let Some(moved) = path.clone().transform(resvg::tiny_skia::Transform::from_translate(dx, dy)) {
            easel.shape(&moved, tone.alpha(alpha));
        }
    }
    easel.write(&path, bronze.lighter(0.24), bronze);
    Ok(())
}

fn bicycle_wheel(easel: &mut Easel) -> Done {
    let (c, r) = ((500.0, 500.0), 400.0);
    easel.shadow((500.0, 945.0), 200.0);
    easel.ring(c, r, r, hex(0x2b2e33), 106.0);
    easel.ring(c, r + 50.0, r + 50.0, hex(0x202226), 8.0);
    easel.ring(c, r - 62.0, r - 62.0, hex(0xb9c3cc), 20.0);
    easel.ring(c, r - 62.0, r - 62.0, hex(0xe6ebef), 8.0);
    for spoke in 0..28 {
        let turn = TAU * spoke as f32 / 28.0;
        let twist = turn + if spoke % 2 == 0 { 0.9 } else { -0.9 };
        easel.line(
            &[
                (c.0 + 40.0 * twist.cos(), c.1 + 40.0 * twist.sin()),
                (c.0 + 330.0 * turn.cos(), c.1 + 330.0 * turn.sin()),
            ],
            hex(0xaab4bd),
            3.5,
        );
    }
    easel.oval(c, 52.0, 52.0, hex(0x6a7178));
    easel.oval(c, 30.0, 30.0, hex(0xc9d0d6));
    ring(easel, "Overpass_700Bold", c, r - 32.0, 1.0, 92.0, (hex(0xfaf6e8), hex(0x2b2e33)))
}

fn candle(easel: &mut Easel) -> Done {
    let wax = easel.main(&[0xf3e6cc, 0xc8504a, 0x3f7f8a, 0xe2b04a, 0x7a5a8a]);
    let (cx, r) = (500.0, 210.0);
    easel.soft((cx, 140.0), 420.0, 420.0, hex(0xffdf8a), 0.55);
    easel.shadow((cx, 930.0), 330.0);
    easel.oval((cx, 910.0), 300.0, 54.0, hex(0x9a7a45));
    easel.oval((cx, 898.0), 300.0, 52.0, hex(0xc9a566));
    side(easel, cx, (300.0, 870.0), (r, 44.0), wax);
    easel.oval((cx, 300.0), r, 44.0, wax.lighter(0.08));
    easel.oval((cx, 302.0), r * 0.72, 28.0, wax.mix(hex(0xffe2a0), 0.5));
    for (x, long) in [(cx - 170.0, 120.0), (cx + 120.0, 180.0), (cx + 30.0, 66.0)] {
        easel.line(&[(x, 326.0), (x, 326.0 + long)], wax.lighter(0.05), 30.0);
    }
    easel.line(&[(cx, 300.0), (cx + 4.0, 236.0)], hex(0x3a2f2a), 8.0);
    easel.blob(
        &[(cx, 60.0), (cx + 46.0, 170.0), (cx + 34.0, 240.0), (cx, 262.0), (cx - 34.0, 240.0), (cx - 44.0, 170.0)],
        hex(0xffb53a),
    );
    easel.blob(&[(cx, 130.0), (cx + 22.0, 200.0), (cx, 250.0), (cx - 22.0, 200.0)], hex(0xfff0b0));
    let line = easel.set("Lobster_400Regular", 0.0)?;
    let scale = (2.0 * 1.22 * r / line.width).min(1.35);
    let half = line.width / 2.0;
    let map = |px: f32, py: f32| {
        let turn = ((px - half) * scale / r).clamp(-1.5, 1.5);
        (cx + r * turn.sin(), 640.0 + py * scale + 44.0 * turn.cos() - turn * 92.0)
    };
    // A thread of wax above and below shows how the spiral goes on.
    for (shift, wide) in [(-170.0, 10.0), (80.0, 10.0)] {
        let thread: Vec<At> = (0..=40)
            .map(|at| -1.54 + 3.08 * at as f32 / 40.0)
            .map(|turn: f32| (cx + r * turn.sin(), 640.0 + shift + 44.0 * turn.cos() - turn * 92.0))
            .collect();
        easel.line(&thread, wax.lighter(-0.1), wide);
        easel.line(&thread.iter().map(|(x, y)| (*x, y - 4.0)).collect::<Vec<_>>(), wax.lighter(0.12), 4.0);
    }
    if let Some(path) = line.path().and_then(|path| bend(&path, 4.0, map)) {
        for (dy, tone, alpha) in [(6.0, BLACK, 0.35), (-5.0, WHITE, 0.7)] {
            if let Some(moved) = path.clone().transform(resvg::tiny_skia::Transform::from_translate(0.0, dy)) {
                easel.shape(&moved, tone.alpha(alpha));
            }
        }
        let own = if wax.lab().l > 0.75 { hex(0x8a4a2f) } else { hex(0xfdf3d8) };
        easel.write(&path, own, wax);
    }
    Ok(())
}

fn carousel(easel: &mut Easel) -> Done {
    let paint = hex(easel.rng("paint").pick(&[0xc8403f, 0x2f7f8a, 0x8a4f8f, 0x35609c]));
    let cream = hex(0xfbf1d8);
    easel.shadow((500.0, 930.0), 440.0);
    easel.oval((500.0, 890.0), 400.0, 62.0, paint.lighter(-0.12));
    easel.oval((500.0, 868.0), 400.0, 58.0, hex(0xd9b98a));
    easel.rect(410.0, 400.0, 180.0, 460.0, cream.lighter(-0.06));
    for at in 0..5 {
        let x = 430.0 + 35.0 * at as f32;
        easel.rect(x - 3.0, 410.0, 6.0, 450.0, hex(0xe2b04a));
    }
    for (at, x) in [170.0, 340.0, 660.0, 830.0].into_iter().enumerate() {
        let y = 700.0 + if at % 2 == 0 { 30.0 } else { -20.0 };
        easel.rect(x - 5.0, 400.0, 10.0, 480.0, hex(0xd9b04a));
        easel.icon("horse", (x, y + 70.0), 150.0, 0, None);
    }
    // The canopy: a cone of panels above a valance with one letter to a panel.
    let line = easel.set("AlfaSlabOne_400Regular", 0.0)?;
    // A panel or two on each side stay free: out there a letter would be too narrow to read.
    let count = (line.glyphs.len() + 4).max(9);
    let (r, top) = (440.0, 60.0);
    let place = |t: f32| -1.42 + 2.84 * t;
    for at in 0..count {
        let (a, b) = (place(at as f32 / count as f32), place((at + 1) as f32 / count as f32));
        let tone = if at % 2 == 0 { paint } else { cream };
        let edge = |turn: f32, y: f32| (500.0 + r * turn.sin(), y + 46.0 * turn.cos());
        easel.poly(&[(500.0, top), edge(a, 270.0), edge((a + b) / 2.0, 272.0), edge(b, 270.0)], tone);
        let (mut drop, n) = (Vec::new(), 10);
        for step in 0..=n {
            drop.push(edge(a + (b - a) * step as f32 / n as f32, 268.0));
        }
        for step in (0..=n).rev() {
            let t = step as f32 / n as f32;
            drop.push(edge(a + (b - a) * t, 384.0 + 30.0 * (t * PI).sin()));
        }
        easel.poly(&drop, if at % 2 == 0 { cream } else { paint.lighter(0.02) });
    }
    easel.line(&arc((500.0, 270.0), r, 46.0, 8.0, 172.0), hex(0xe2b04a), 12.0);
    easel.oval((500.0, 56.0), 20.0, 20.0, hex(0xe2b04a));
    let shift = (count - line.glyphs.len()) / 2;
    for (at, glyph) in line.glyphs.iter().enumerate() {
        let Some(path) = &glyph.path else { continue };
        let middle = place((at + shift) as f32 / count as f32 + 0.5 / count as f32);
        let room = 2.84 * r / count as f32 * 0.8;
        let scale = (room / (glyph.right - glyph.left)).min(1.05).min(room / 62.0);
        let x0 = (glyph.left + glyph.right) / 2.0;
        let map = |px: f32, py: f32| {
            let turn = middle + (px - x0) * scale / r;
            (500.0 + r * turn.sin(), 362.0 + py * scale + 46.0 * turn.cos())
        };
        if let Some(path) = bend(path, 4.0, map) {
            let (own, ground) =
                if (at + shift).is_multiple_of(2) { (paint.lighter(-0.06), cream) } else { (cream, paint) };
            easel.write(&path, own, ground);
        }
    }
    Ok(())
}

fn clock_face(easel: &mut Easel) -> Done {
    let rim = easel.main(&[0x8a5d38, 0xc8403f, 0x2f5f8a, 0x3f7f5a, 0x33383f]);
    let c = (500.0, 490.0);
    easel.soft((510.0, 520.0), 470.0, 470.0, BLACK, 0.3);
    easel.oval(c, 430.0, 430.0, rim.lighter(-0.1));
    easel.oval((500.0, 484.0), 420.0, 420.0, rim);
    easel.oval(c, 376.0, 376.0, hex(0xfcf8ec));
    easel.ring(c, 376.0, 376.0, BLACK.alpha(0.18), 6.0);
    for minute in 0..60 {
        let turn = TAU * minute as f32 / 60.0;
        let (inner, wide) = if minute % 5 == 0 { (206.0, 8.0) } else { (218.0, 4.0) };
        easel.line(
            &[
                (c.0 + inner * turn.cos(), c.1 + inner * turn.sin()),
                (c.0 + 232.0 * turn.cos(), c.1 + 232.0 * turn.sin()),
            ],
            hex(0x6a6258),
            wide,
        );
    }
    ring(easel, "Merriweather_700Bold", c, 262.0, 1.0, 92.0, (hex(0x2b2a2a), hex(0xfcf8ec)))?;
    let mut rng = easel.rng("hands");
    let hour = rng.between(0.0, 12.0);
    for (turn, long, wide) in [(hour / 12.0 * TAU, 120.0, 22.0), (hour.fract() * TAU, 186.0, 14.0)] {
        let (s, k) = (turn - FRAC_PI_2).sin_cos();
        easel.line(&[(c.0 - 30.0 * k, c.1 - 30.0 * s), (c.0 + long * k, c.1 + long * s)], hex(0x2b2a2a), wide);
    }
    easel.oval(c, 20.0, 20.0, rim);
    Ok(())
}

fn coin(easel: &mut Easel) -> Done {
    let metal = hex(easel.rng("metal").pick(&[0xd9b24a, 0xc9ced3, 0xc98a55]));
    let c = (500.0, 480.0);
    easel.shadow((500.0, 930.0), 300.0);
    easel.oval((512.0, 490.0), 432.0, 432.0, metal.lighter(-0.2));
    easel.oval(c, 430.0, 430.0, metal);
    easel.ring(c, 416.0, 416.0, metal.lighter(0.1), 16.0);
    for at in 0..120 {
        let turn = TAU * at as f32 / 120.0;
        easel.oval((c.0 + 392.0 * turn.cos(), c.1 + 392.0 * turn.sin()), 5.0, 5.0, metal.lighter(-0.09));
    }
    easel.ring(c, 250.0, 250.0, metal.lighter(-0.1), 7.0);
    // A tree in relief; coins show no words but those asked for.
    for (dy, tone) in [(6.0, metal.lighter(-0.16)), (0.0, metal.lighter(0.08))] {
        easel.rect(478.0, 520.0 + dy, 44.0, 150.0, tone);
        for (x, y, r) in [
            (500.0, 390.0, 92.0),
            (410.0, 450.0, 74.0),
            (590.0, 450.0, 74.0),
            (450.0, 510.0, 62.0),
            (552.0, 510.0, 62.0),
        ] {
            easel.oval((x, y + dy), r, r * 0.86, tone);
        }
        easel.line(&[(380.0, 676.0 + dy), (620.0, 676.0 + dy)], tone, 12.0);
    }
    easel.soft((360.0, 330.0), 190.0, 150.0, WHITE, 0.4);
    ring(easel, "Cinzel_600SemiBold", c, 288.0, 1.0, 104.0, (metal.lighter(-0.32), metal))
}
