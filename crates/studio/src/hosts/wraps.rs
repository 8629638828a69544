//! Hosts whose text is wrapped round them: on a round side, or in a ring on a rim.

use super::easel::{Easel, arc, joined};
use super::warp::{At, bend};
use super::{Host, host};
use crate::canvas::Ink;
use crate::colour::{BLACK, Rgb, WHITE, hex};
use crate::studio::Refusal;
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
    let spacing = 0.06 + room.clamp(0.0, 0.24);
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

fn compass(easel: &mut Easel) -> Done {
    let brass = hex(0xcba14f);
    let c = (500.0, 510.0);
    easel.shadow((500.0, 950.0), 300.0);
    easel.ring((500.0, 76.0), 52.0, 52.0, brass.lighter(-0.1), 20.0);
    easel.rounded([460.0, 100.0, 80.0, 50.0], 10.0, brass.lighter(-0.06));
    easel.oval((508.0, 518.0), 408.0, 408.0, brass.lighter(-0.2));
    easel.oval(c, 406.0, 406.0, brass);
    easel.ring(c, 394.0, 394.0, brass.lighter(0.12), 10.0);
    easel.soft((360.0, 260.0), 170.0, 110.0, WHITE, 0.4);
    easel.oval(c, 272.0, 272.0, hex(0xf8f2df));
    easel.ring(c, 272.0, 272.0, brass.lighter(-0.18), 12.0);
    for at in 0..32 {
        let turn = TAU * at as f32 / 32.0;
        let long = if at % 8 == 0 {
            44.0
        } else if at % 4 == 0 {
            30.0
        } else {
            18.0
        };
        easel.line(
            &[
                (c.0 + 258.0 * turn.cos(), c.1 + 258.0 * turn.sin()),
                (c.0 + (258.0 - long) * turn.cos(), c.1 + (258.0 - long) * turn.sin()),
            ],
            hex(0x5a4a30),
            5.0,
        );
    }
    for at in 0..8 {
        let turn = TAU * at as f32 / 8.0;
        let long = if at % 2 == 0 { 196.0 } else { 120.0 };
        let tip = (c.0 + long * turn.cos(), c.1 + long * turn.sin());
        for half in [-1.0, 1.0] {
            let edge = turn + half * TAU / 16.0;
            let tone = if half < 0.0 { hex(0xe2d5b5) } else { hex(0xc4b38a) };
            easel.poly(&[c, tip, (c.0 + 46.0 * edge.cos(), c.1 + 46.0 * edge.sin())], tone);
        }
    }
    let turn = easel.rng("needle").between(-1.2, 1.2) - FRAC_PI_2;
    let (s, k) = turn.sin_cos();
    easel.poly(
        &[(c.0 + 206.0 * k, c.1 + 206.0 * s), (c.0 - 24.0 * s, c.1 + 24.0 * k), (c.0 + 24.0 * s, c.1 - 24.0 * k)],
        hex(0xc8373f),
    );
    easel.poly(
        &[(c.0 - 206.0 * k, c.1 - 206.0 * s), (c.0 - 24.0 * s, c.1 + 24.0 * k), (c.0 + 24.0 * s, c.1 - 24.0 * k)],
        hex(0x33435a),
    );
    easel.oval(c, 18.0, 18.0, brass);
    ring(easel, "Cinzel_600SemiBold", c, 302.0, 1.0, 98.0, (hex(0x241c10), brass))
}

fn dinner_plate(easel: &mut Easel) -> Done {
    let band = easel.main(&[0x2f5f9a, 0xc8504a, 0x3f8a6a, 0xd9a03c, 0x6a5a9a]);
    let c = (500.0, 560.0);
    let flat = 0.86;
    easel.soft((510.0, 620.0), 480.0, 420.0, BLACK, 0.36);
    easel.oval((500.0, 574.0), 440.0, 440.0 * flat, hex(0xc9cdd0));
    easel.oval(c, 440.0, 440.0 * flat, hex(0xfdfcf8));
    easel.ring(c, 432.0, 432.0 * flat, band, 12.0);
    easel.oval(c, 424.0, 424.0 * flat, band.mix(WHITE, 0.82));
    easel.oval(c, 276.0, 276.0 * flat, hex(0xf3f2ec));
    easel.ring(c, 276.0, 276.0 * flat, band, 6.0);
    easel.oval((500.0, 552.0), 256.0, 256.0 * flat, hex(0xfefdfa));
    easel.soft((400.0, 480.0), 110.0, 70.0, WHITE, 0.8);
    for (x, way) in [(36.0, 0), (964.0, 1)] {
        easel.rounded([x - 10.0, 560.0, 20.0, 300.0], 10.0, hex(0xb4bcc3));
        if way == 0 {
            for tine in [-22.0, 0.0, 22.0] {
                easel.rounded([x + tine - 5.0, 330.0, 10.0, 140.0], 5.0, hex(0xb4bcc3));
            }
            easel.rounded([x - 27.0, 440.0, 54.0, 130.0], 22.0, hex(0xb4bcc3));
        } else {
            easel.blob(
                &[(x - 16.0, 340.0), (x + 16.0, 320.0), (x + 20.0, 470.0), (x + 10.0, 600.0), (x - 12.0, 600.0)],
                hex(0xb4bcc3),
            );
        }
    }
    ring(easel, "PlayfairDisplay_700Bold", c, 318.0, flat, 104.0, (band.lighter(-0.1), band.mix(WHITE, 0.82)))
}

fn drum(easel: &mut Easel) -> Done {
    let shell = easel.main(&[0xc8373f, 0x2f5f9a, 0x3f8a5a, 0x7a4f9a]);
    let (cx, r, sag) = (500.0, 400.0, 84.0);
    easel.shadow((cx, 900.0), 430.0);
    side(easel, cx, (330.0, 780.0), (r, sag), shell);
    // Ropes run up and down close to both hoops; the text stands between them.
    for at in 0..13 {
        let (a, b) = (-1.5 + 3.0 * at as f32 / 13.0, -1.5 + 3.0 * (at as f32 + 0.5) / 13.0);
        let at = |turn: f32, y: f32| (cx + r * turn.sin(), y + sag * turn.cos());
        for (up, down) in [(340.0, 436.0), (786.0, 696.0)] {
            easel.line(&[at(a, up), at(b, down), at(a + 3.0 / 13.0, up)], hex(0xf6efdd), 7.0);
        }
    }
    for y in [306.0, 770.0] {
        hoop(easel, cx, (y, y + 46.0), (r + 12.0, sag), hex(0xe2b84a));
        easel.line(&arc((cx, y + 6.0), r + 12.0, sag, 0.0, 180.0), hex(0xf6da8a), 7.0);
    }
    easel.oval((cx, 306.0), r + 12.0, sag, hex(0xe2b84a));
    easel.oval((cx, 302.0), r - 6.0, sag - 8.0, hex(0xfaf5e8));
    for (x0, y0, x1, y1) in [(330.0, 100.0, 520.0, 300.0), (730.0, 90.0, 560.0, 296.0)] {
        easel.line(&[(x0, y0), (x1, y1)], hex(0xb98556), 18.0);
        easel.oval((x1, y1), 19.0, 17.0, hex(0xd9ae7a));
    }
    if let Some(path) = easel.round("AlfaSlabOne_400Regular", (cx, 696.0), (r, sag), 1.22, 148.0)? {
        easel.write(&path, hex(0xfdf3d0), shell);
    }
    Ok(())
}

fn gift_box(easel: &mut Easel) -> Done {
    let paper = easel.main(&[0x3f8a9a, 0xc8504a, 0xe2b04a, 0x7a5a9a, 0x5f9a5a]);
    let ribbon = if paper.lab().l > 0.7 { hex(0xb8333f) } else { hex(0xfbf1d8) };
    easel.shadow((500.0, 925.0), 440.0);
    easel.rect(
        120.0,
        400.0,
        760.0,
        520.0,
        Ink::Line(120.0, 0.0, paper.lighter(0.03).opaque(), 880.0, 0.0, paper.lighter(-0.06).opaque()),
    );
    easel.rounded([92.0, 300.0, 816.0, 130.0], 10.0, paper.lighter(0.06));
    easel.rect(92.0, 416.0, 816.0, 16.0, BLACK.alpha(0.16));
    let mut rng = easel.rng("dots");
    for row in 0..5 {
        for column in 0..9 {
            let (x, y) =
                (160.0 + 85.0 * column as f32 + if row % 2 == 0 { 0.0 } else { 42.0 }, 470.0 + 96.0 * row as f32);
            if (560.0..780.0).contains(&y) || x > 860.0 {
                continue;
            }
            easel.oval((x, y), 9.0 + rng.between(0.0, 4.0), 11.0, paper.lighter(0.1));
        }
    }
    easel.rect(120.0, 570.0, 760.0, 190.0, ribbon);
    easel.rect(120.0, 570.0, 760.0, 10.0, ribbon.lighter(-0.08));
    easel.rect(120.0, 750.0, 760.0, 10.0, ribbon.lighter(-0.08));
    easel.rect(440.0, 300.0, 120.0, 132.0, ribbon.lighter(-0.02));
    for s in [-1.0, 1.0] {
        easel.blob(
            &[
                (500.0, 290.0),
                (500.0 + s * 110.0, 130.0),
                (500.0 + s * 260.0, 110.0),
                (500.0 + s * 280.0, 220.0),
                (500.0 + s * 140.0, 300.0),
            ],
            ribbon.lighter(-0.04),
        );
        easel.blob(
            &[
                (500.0 + s * 40.0, 270.0),
                (500.0 + s * 130.0, 180.0),
                (500.0 + s * 210.0, 170.0),
                (500.0 + s * 200.0, 230.0),
            ],
            ribbon.lighter(-0.16),
        );
        easel.poly(
            &[(500.0, 290.0), (500.0 + s * 60.0, 300.0), (500.0 + s * 150.0, 420.0), (500.0 + s * 80.0, 430.0)],
            ribbon.lighter(-0.07),
        );
    }
    easel.oval((500.0, 272.0), 56.0, 50.0, ribbon.lighter(0.02));
    if let Some(path) = easel.block("Lobster_400Regular", [150.0, 580.0, 700.0, 170.0], 150.0)? {
        let own = if ribbon.lab().l > 0.7 { paper.lighter(-0.2) } else { hex(0xfdf3dd) };
        easel.write(&path, own, ribbon);
    }
    Ok(())
}

fn globe(easel: &mut Easel) -> Done {
    let c = (500.0, 440.0);
    let r = 350.0;
    easel.shadow((500.0, 945.0), 260.0);
    easel.rounded([300.0, 905.0, 400.0, 40.0], 18.0, hex(0x7a5233));
    easel.rounded([340.0, 875.0, 320.0, 40.0], 16.0, hex(0x94683f));
    easel.rect(476.0, 800.0, 48.0, 90.0, hex(0xb98a4a));
    easel.line(&arc(c, r + 34.0, r + 34.0, -66.0, 114.0), hex(0xc9a04f), 24.0);
    let sea = hex(easel.rng("sea").pick(&[0x5fa8cf, 0x6fb5c4, 0x7fa8d0]));
    easel.oval(c, r, r, sea);
    let land = hex(0x8fb56a);
    for points in [
        vec![
            (-250.0, -170.0),
            (-160.0, -250.0),
            (-40.0, -250.0),
            (-30.0, -150.0),
            (-110.0, -110.0),
            (-150.0, -70.0),
            (-240.0, -90.0),
        ],
        vec![
            (40.0, -240.0),
            (160.0, -260.0),
            (260.0, -180.0),
            (280.0, -90.0),
            (170.0, -80.0),
            (90.0, -110.0),
            (20.0, -160.0),
        ],
        vec![(-170.0, 110.0), (-80.0, 120.0), (-50.0, 190.0), (-90.0, 300.0), (-150.0, 230.0)],
        vec![(90.0, 110.0), (210.0, 120.0), (240.0, 180.0), (160.0, 270.0), (110.0, 210.0)],
    ] {
        let moved: Vec<At> = points.iter().map(|(x, y)| (c.0 + x, c.1 + y)).collect();
        easel.blob(&moved, land);
    }
    for tilt in [-0.95_f32, -0.55, 0.55, 0.95] {
        let (y, w) = (c.1 + r * tilt.sin(), r * tilt.cos());
        easel.line(&[(c.0 - w, y), (c.0 + w, y)], WHITE.alpha(0.3), 3.0);
    }
    for wide in [0.38, 0.75] {
        easel.ring(c, r * wide, r, WHITE.alpha(0.25), 3.0);
    }
    let belt: Vec<At> = (0..=40)
        .map(|at| -1.57 + 3.14 * at as f32 / 40.0)
        .map(|turn: f32| (c.0 + r * turn.sin(), c.1 + 20.0 * turn.cos()))
        .collect();
    easel.line(&belt, hex(0xfaf3dd), 116.0);
    for dy in [-62.0, 62.0] {
        easel.line(&belt.iter().map(|(x, y)| (*x, y + dy)).collect::<Vec<_>>(), hex(0xc9a04f), 7.0);
    }
    if let Some(path) = easel.round("Cinzel_600SemiBold", (c.0, c.1 + 20.0 + 34.0), (r, 20.0), 1.3, 100.0)? {
        easel.write(&path, hex(0x33435a), hex(0xfaf3dd));
    }
    easel.soft((380.0, 290.0), 140.0, 110.0, WHITE, 0.45);
    easel.soft((680.0, 620.0), 260.0, 260.0, BLACK, 0.14);
    easel.oval((c.0 + 150.0, c.1 - 360.0), 16.0, 16.0, hex(0xc9a04f));
    Ok(())
}

fn gold_ring(easel: &mut Easel) -> Done {
    let gold = hex(easel.rng("gold").pick(&[0xe2b84a, 0xd9a84a, 0xe6c566]));
    let (cx, r, sag) = (500.0, 420.0, 150.0);
    easel.shadow((cx, 840.0), 440.0);
    easel.oval((cx, 390.0), r, sag, gold.lighter(-0.22));
    easel.oval((cx, 392.0), r - 26.0, sag - 20.0, gold.lighter(-0.34));
    let mut front = vec![(cx - r, 390.0)];
    front.extend(arc((cx, 390.0), r - 8.0, sag - 6.0, 180.0, 0.0));
    front.push((cx + r, 640.0));
    front.extend(arc((cx, 640.0), r, sag, 0.0, 180.0));
    easel.poly(&front, gold);
    easel.poly(&front, Ink::Line(cx - r, 0.0, BLACK.alpha(0.3), cx - 90.0, 0.0, BLACK.alpha(0.0)));
    easel.poly(&front, Ink::Line(cx + 60.0, 0.0, BLACK.alpha(0.0), cx + r, 0.0, BLACK.alpha(0.34)));
    for (y, tone) in [(398.0, gold.lighter(0.14)), (634.0, gold.lighter(-0.12))] {
        easel.line(&arc((cx, y), r - 6.0, sag - 4.0, 4.0, 176.0), tone, 12.0);
    }
    easel.soft((330.0, 610.0), 60.0, 120.0, WHITE, 0.65);
    if let Some(path) = easel.round("GreatVibes_400Regular", (cx, 700.0 - 18.0), (r, sag), 1.18, 190.0)? {
        if let Some(lit) = path.clone().transform(resvg::tiny_skia::Transform::from_translate(0.0, 4.0)) {
            easel.shape(&lit, WHITE.alpha(0.6));
        }
        easel.write(&path, hex(0x5a3f10), gold);
    }
    Ok(())
}

fn guitar(easel: &mut Easel) -> Done {
    let wood = hex(easel.rng("wood").pick(&[0xd9a05a, 0xc98a4a, 0xe2b57a]));
    let dark = hex(0x4a2f20);
    easel.soft((510.0, 620.0), 440.0, 480.0, BLACK, 0.25);
    let body = [
        (500.0, 60.0),
        (690.0, 90.0),
        (800.0, 210.0),
        (760.0, 360.0),
        (770.0, 440.0),
        (900.0, 620.0),
        (860.0, 860.0),
        (680.0, 985.0),
        (500.0, 1000.0),
        (320.0, 985.0),
        (140.0, 860.0),
        (100.0, 620.0),
        (230.0, 440.0),
        (240.0, 360.0),
        (200.0, 210.0),
        (310.0, 90.0),
    ];
    let grown: Vec<At> = body.iter().map(|(x, y)| (500.0 + (x - 500.0) * 1.03, 540.0 + (y - 540.0) * 1.02)).collect();
    easel.blob(&grown, dark);
    easel.blob(&body, wood);
    for at in 0..12 {
        let x = 200.0 + 55.0 * at as f32;
        easel.line(&[(x, 640.0), (x + 6.0, 800.0)], wood.lighter(-0.03), 4.0);
    }
    let c = (500.0, 470.0);
    easel.oval(c, 268.0, 268.0, dark);
    easel.oval(c, 258.0, 258.0, hex(0xf3e3bf));
    easel.oval(c, 154.0, 154.0, dark);
    easel.oval(c, 146.0, 146.0, hex(0x1f1512));
    let around = ring(easel, "Righteous_400Regular", c, 176.0, 1.0, 84.0, (hex(0x6a2f24), hex(0xf3e3bf)));
    easel.rounded([436.0, -60.0, 128.0, 268.0], 8.0, dark.lighter(-0.04));
    for fret in 0..4 {
        easel.rect(436.0, 10.0 + 56.0 * fret as f32, 128.0, 6.0, hex(0xc9ced3));
    }
    easel.rounded([310.0, 820.0, 380.0, 52.0], 18.0, dark);
    for string in 0..6 {
        let x = 455.0 + 18.0 * string as f32;
        easel.line(&[(x, -60.0), (x, 190.0)], hex(0xf0ead8), 3.0);
        easel.line(&[(x, 345.0), (x, 595.0)], hex(0xf0ead8).alpha(0.7), 3.0);
        easel.line(&[(x, 745.0), (x, 840.0)], hex(0xf0ead8), 3.0);
    }
    around
}

fn lampshade(easel: &mut Easel) -> Done {
    let cloth = easel.main(&[0xf0d9a8, 0xe59a6a, 0x9fc1b5, 0xd98a8a, 0xb5a3cf]);
    easel.soft((500.0, 500.0), 620.0, 560.0, hex(0xffdf95), 0.55);
    easel.shadow((500.0, 955.0), 230.0);
    easel.rect(484.0, 640.0, 32.0, 280.0, hex(0x8a6a3f));
    easel.oval((500.0, 930.0), 170.0, 36.0, hex(0x8a6a3f));
    easel.oval((500.0, 920.0), 170.0, 34.0, hex(0xb08c58));
    let glow = cloth.mix(hex(0xfff0c4), 0.45);
    let mut shape = arc((500.0, 130.0), 220.0, 30.0, 180.0, 360.0);
    shape.extend(arc((500.0, 640.0), 420.0, 64.0, 0.0, 180.0));
    easel.poly(&shape, cloth);
    easel.poly(&shape, Ink::Line(120.0, 0.0, BLACK.alpha(0.14), 400.0, 0.0, BLACK.alpha(0.0)));
    easel.poly(&shape, Ink::Line(620.0, 0.0, BLACK.alpha(0.0), 900.0, 0.0, BLACK.alpha(0.18)));
    easel.soft((500.0, 470.0), 330.0, 270.0, hex(0xfff3c8), 0.85);
    for at in 0..11 {
        let t = -1.0 + 0.2 * at as f32;
        easel.line(
            &[
                (500.0 + 215.0 * t, 128.0 + 22.0 * (1.0 - t * t)),
                (500.0 + 412.0 * t, 640.0 + 60.0 * (1.0 - t * t).sqrt()),
            ],
            cloth.lighter(-0.1).alpha(0.4),
            3.0,
        );
    }
    easel.line(&arc((500.0, 640.0), 420.0, 64.0, 0.0, 180.0), cloth.lighter(-0.16), 16.0);
    easel.line(&arc((500.0, 130.0), 220.0, 30.0, 0.0, 180.0), cloth.lighter(-0.12), 10.0);
    if let Some(path) = easel.round("Lobster_400Regular", (500.0, 650.0), (396.0, 64.0), 1.16, 150.0)? {
        for width in [26.0, 14.0] {
            easel.edge(&path, hex(0xfff6d0).alpha(0.35), width);
        }
        easel.write(&path, cloth.lighter(-0.36).mix(hex(0x6a2f1a), 0.4), glow);
    }
    Ok(())
}

fn layer_cake(easel: &mut Easel) -> Done {
    let icing = easel.main(&[0xf6c9d3, 0xfaf0dc, 0xbfe0d6, 0xf3d98b, 0xd9c3ea]);
    let (cx, r, sag) = (500.0, 390.0, 92.0);
    easel.shadow((cx, 930.0), 470.0);
    easel.oval((cx, 880.0), 470.0, 100.0, hex(0xd9dee2));
    easel.oval((cx, 864.0), 470.0, 98.0, hex(0xf6f8f9));
    side(easel, cx, (380.0, 800.0), (r, sag), icing);
    for y in [520.0, 800.0] {
        // A row of piped shells between the layers and round the foot.
        for at in (0..34).rev() {
            let turn = -1.54 + 3.08 * at as f32 / 33.0;
            let small = turn.cos().max(0.25);
            easel.oval(
                (cx + r * turn.sin(), y + sag * turn.cos() - if y < 600.0 { 130.0 } else { 6.0 }),
                19.0 * small + 4.0,
                22.0,
                icing.lighter(0.1),
            );
            easel.oval(
                (cx + r * turn.sin() - 3.0, y + sag * turn.cos() - if y < 600.0 { 134.0 } else { 10.0 }),
                11.0 * small + 2.0,
                12.0,
                WHITE.alpha(0.7),
            );
        }
    }
    easel.oval((cx, 380.0), r, sag, icing.lighter(0.06));
    for at in 0..16 {
        let turn = TAU * at as f32 / 16.0;
        easel.oval((cx + (r - 34.0) * turn.cos(), 372.0 + (sag - 12.0) * turn.sin()), 24.0, 17.0, WHITE);
    }
    for at in 0..6 {
        let turn = TAU * at as f32 / 6.0 + 0.3;
        easel.icon("strawberry", (cx + 190.0 * turn.cos(), 386.0 + 42.0 * turn.sin()), 92.0, 0, None);
    }
    if let Some(path) = easel.round("Pacifico_400Regular", (cx, 690.0 + sag - 20.0), (r, sag), 1.2, 150.0)? {
        let own = if icing.lab().l > 0.7 { hex(0x8a3a4a) } else { hex(0xfff8ea) };
        // Piped icing is round: a dark foot, a bright ridge.
        let ink = easel.letters(own);
        easel.halo(&path, icing, 27.0);
        if let Some(under) = path.clone().transform(resvg::tiny_skia::Transform::from_translate(3.0, 7.0)) {
            easel.edge(&under, BLACK.alpha(0.22), 13.0);
        }
        easel.edge(&path, ink, 13.0);
        easel.write(&path, own, icing);
        if let Some(lit) = path.transform(resvg::tiny_skia::Transform::from_translate(-2.0, -3.0)) {
            easel.edge(&lit, ink.lighter(0.16), 3.0);
        }
    }
    Ok(())
}

fn lighthouse(easel: &mut Easel) -> Done {
    let paint = easel.main(&[0xc8373f, 0x2f5f9a, 0x33383f, 0x2f8a6a]);
    let white = hex(0xfaf8f2);
    easel.blob(
        &[
            (120.0, 960.0),
            (220.0, 880.0),
            (420.0, 850.0),
            (640.0, 850.0),
            (800.0, 890.0),
            (900.0, 960.0),
            (500.0, 1000.0),
        ],
        hex(0x7a756c),
    );
    let edge = |y: f32| 190.0 + (y - 250.0) * 0.13;
    let section = |top: f32, foot: f32| {
        let mut shape = arc((500.0, top), edge(top), 24.0, 180.0, 0.0);
        shape.extend(arc((500.0, foot), edge(foot), 34.0, 0.0, 180.0));
        shape
    };
    easel.poly(&section(270.0, 880.0), white);
    for (top, foot) in [(270.0, 370.0), (700.0, 800.0)] {
        easel.poly(&section(top, foot), paint);
    }
    let band = section(430.0, 640.0);
    easel.poly(&band, paint);
    let whole = section(270.0, 880.0);
    easel.poly(&whole, Ink::Line(260.0, 0.0, BLACK.alpha(0.14), 430.0, 0.0, BLACK.alpha(0.0)));
    easel.poly(&whole, Ink::Line(560.0, 0.0, BLACK.alpha(0.0), 780.0, 0.0, BLACK.alpha(0.28)));
    if let Some(path) = easel.round("AlfaSlabOne_400Regular", (500.0, 590.0), (226.0, 30.0), 1.16, 140.0)? {
        easel.write(&path, hex(0xfdf6e2), paint);
    }
    easel.rounded([446.0, 800.0, 108.0, 106.0], 46.0, hex(0x5a4030));
    easel.oval((500.0, 262.0), 236.0, 32.0, hex(0x3a3f45));
    easel.rect(390.0, 110.0, 220.0, 146.0, hex(0xffe9a0));
    for x in [390.0, 460.0, 534.0, 604.0] {
        easel.rect(x - 4.0, 110.0, 9.0, 150.0, hex(0x3a3f45));
    }
    easel.soft((500.0, 180.0), 300.0, 130.0, hex(0xfff0a8), 0.6);
    easel.poly(&[(360.0, 114.0), (640.0, 114.0), (560.0, 40.0), (440.0, 40.0)], paint);
    easel.oval((500.0, 34.0), 18.0, 18.0, paint.lighter(-0.1));
    Ok(())
}

fn mug(easel: &mut Easel) -> Done {
    let glaze = easel.main(&[0x3f7f9a, 0xc8503f, 0xe2b04a, 0xf3ead8, 0x5f8f5a]);
    let (cx, r, sag) = (450.0, 340.0, 62.0);
    easel.shadow((cx, 920.0), 420.0);
    easel.ring((800.0, 560.0), 128.0, 164.0, glaze.lighter(-0.1), 66.0);
    easel.ring((800.0, 556.0), 128.0, 164.0, glaze.lighter(0.02), 44.0);
    side(easel, cx, (270.0, 850.0), (r, sag), glaze);
    easel.oval((cx, 270.0), r, sag, glaze.lighter(0.08));
    easel.oval((cx, 274.0), r - 26.0, sag - 12.0, hex(0x4a2f22));
    easel.soft((cx - 90.0, 262.0), 130.0, 20.0, hex(0xc99a6a), 0.5);
    // The line runs out of sight at both sides: it takes more than what is seen of the mug.
    if let Some(path) = easel.round("Righteous_400Regular", (cx, 640.0), (r, sag), 1.36, 210.0)? {
        let own = if glaze.lab().l > 0.72 { hex(0x24405c) } else { hex(0xfdf6e6) };
        easel.write(&path, own, glaze);
    }
    for y in [392.0, 700.0] {
        let own = easel.letters(if glaze.lab().l > 0.72 { hex(0x24405c) } else { hex(0xfdf6e6) });
        easel.line(&arc((cx, y), r - 3.0, sag, 1.0, 179.0), own, 9.0);
    }
    Ok(())
}

fn pencil(easel: &mut Easel) -> Done {
    let paint = easel.main(&[0xe2b04a, 0xc8403f, 0x2f6f9a, 0x3f8a5a, 0x7a4f9a]);
    easel.soft((480.0, 690.0), 480.0, 60.0, BLACK, 0.3);
    let (left, right, y, h) = (150.0, 800.0, 400.0, 240.0);
    // Three facets are seen: the upper, the front and the lower.
    let rows = [(0.0, 0.28, 0.05), (0.28, 0.74, 0.0), (0.74, 1.0, -0.1)];
    for (from, to, light) in rows {
        easel.rect(left, y + h * from, right - left, h * (to - from), paint.lighter(light));
    }
    easel.rect(70.0, y + 6.0, 90.0, h - 12.0, hex(0xc9ced3));
    for x in [86.0, 110.0, 134.0] {
        easel.rect(x, y + 6.0, 8.0, h - 12.0, hex(0x9aa3ab));
    }
    easel.rounded([16.0, y + 16.0, 66.0, h - 32.0], 30.0, hex(0xe58f95));
    easel.poly(
        &[(right, y), (right + 130.0, y + h * 0.36), (right + 130.0, y + h * 0.64), (right, y + h)],
        hex(0xe9c99a),
    );
    for (at, (from, to, light)) in rows.into_iter().enumerate() {
        let bulge = 26.0 + 8.0 * (at % 2) as f32;
        easel.poly(
            &[(right - 1.0, y + h * from), (right + bulge, y + h * (from + to) / 2.0), (right - 1.0, y + h * to)],
            paint.lighter(light),
        );
    }
    easel.poly(
        &[(right + 128.0, y + h * 0.36), (right + 180.0, y + h * 0.5), (right + 128.0, y + h * 0.64)],
        hex(0x33383f),
    );
    let line = easel.set("Righteous_400Regular", 0.05)?;
    let scale = ((right - left) * 0.9 / line.width).min(2.1);
    let half = line.width / 2.0;
    // The line turns with the facets: it starts on the upper one and ends on the lower, and each squashes what lies on it.
    let map = |px: f32, py: f32| {
        let t = (px - half) / half;
        let turn = (py * scale + 36.0 * scale) / (h * 0.78) + t * 0.26;
        let squash = turn.clamp(-1.45, 1.45).sin();
        ((left + right) / 2.0 + (px - half) * scale, y + h * 0.51 + squash * h * 0.5)
    };
    if let Some(path) = line.path().and_then(|path| bend(&path, 4.0, map)) {
        let own = if paint.lab().l > 0.68 { hex(0x33281a) } else { hex(0xfdf3d8) };
        easel.write(&path, own, paint);
    }
    for edge in [0.28, 0.74] {
        easel.rect(left, y + h * edge - 2.0, right - left, 4.0, paint.lighter(-0.12).alpha(0.8));
    }
    Ok(())
}

fn rolling_pin(easel: &mut Easel) -> Done {
    let wood = hex(easel.rng("wood").pick(&[0xd9ae7a, 0xc99560, 0xe2bd8f]));
    easel.soft((500.0, 690.0), 480.0, 64.0, BLACK, 0.32);
    for x in [40.0, 840.0] {
        easel.rounded([x, 460.0, 120.0, 84.0], 36.0, wood.lighter(-0.14));
        easel.rounded([x, 460.0, 120.0, 40.0], 20.0, wood.lighter(-0.06));
    }
    let (y, h) = (340.0, 324.0);
    easel.rounded([130.0, y, 740.0, h], 44.0, wood);
    easel.rounded([130.0, y, 740.0, h], 44.0, Ink::Line(0.0, y, WHITE.alpha(0.3), 0.0, y + h * 0.4, WHITE.alpha(0.0)));
    easel.rounded(
        [130.0, y, 740.0, h],
        44.0,
        Ink::Line(0.0, y + h * 0.5, BLACK.alpha(0.0), 0.0, y + h, BLACK.alpha(0.34)),
    );
    for x in [176.0, 200.0, 800.0, 824.0] {
        easel.line(&[(x, y + 8.0), (x - 6.0, y + h / 2.0), (x, y + h - 8.0)], wood.lighter(-0.14), 6.0);
    }
    let line = easel.set("Lobster_400Regular", 0.0)?;
    let scale = (580.0 / line.width).min(2.5);
    let half = line.width / 2.0;
    let map = |px: f32, py: f32| {
        let turn = ((py + 35.0) * scale / (h * 0.52)).clamp(-1.5, 1.5);
        (500.0 + (px - half) * scale, y + h * 0.5 + h * 0.49 * turn.sin())
    };
    if let Some(path) = line.path().and_then(|path| bend(&path, 4.0, map)) {
        if let Some(lit) = path.clone().transform(resvg::tiny_skia::Transform::from_translate(0.0, 5.0)) {
            easel.shape(&lit, WHITE.alpha(0.6));
        }
        easel.write(&path, hex(0x5a3418), wood);
    }
    let mut rng = easel.rng("flour");
    for _ in 0..46 {
        easel.oval(
            (rng.between(40.0, 960.0), rng.between(690.0, 860.0)),
            rng.between(3.0, 9.0),
            rng.between(2.0, 5.0),
            WHITE.alpha(0.8),
        );
    }
    Ok(())
}

fn stone_column(easel: &mut Easel) -> Done {
    let stone = hex(easel.rng("stone").pick(&[0xd9d0bd, 0xc9c4b8, 0xd6c3a5]));
    let (cx, r) = (500.0, 220.0);
    easel.shadow((cx, 965.0), 370.0);
    easel.rounded([180.0, 900.0, 640.0, 66.0], 8.0, stone.lighter(-0.06));
    easel.rounded([220.0, 850.0, 560.0, 60.0], 26.0, stone.lighter(0.02));
    side(easel, cx, (150.0, 850.0), (r, 34.0), stone);
    easel.rounded([230.0, 90.0, 540.0, 66.0], 28.0, stone.lighter(0.03));
    easel.rounded([180.0, 30.0, 640.0, 66.0], 6.0, stone.lighter(-0.02));
    // Bands wind up the shaft; the text stands in the widest, its ground a little sunk.
    let wind = |turn: f32, y: f32| (cx + r * turn.sin(), y + 34.0 * turn.cos() - turn * 66.0);
    for y in [310.0, 740.0] {
        let line: Vec<At> = (0..=40).map(|at| wind(-1.56 + 3.12 * at as f32 / 40.0, y)).collect();
        easel.line(&line, stone.lighter(-0.16), 9.0);
        easel.line(&line.iter().map(|(x, y)| (*x, y + 6.0)).collect::<Vec<_>>(), stone.lighter(0.1), 4.0);
    }
    let mut sunk: Vec<At> = (0..=40).map(|at| wind(-1.56 + 3.12 * at as f32 / 40.0, 430.0)).collect();
    sunk.extend((0..=40).rev().map(|at| wind(-1.56 + 3.12 * at as f32 / 40.0, 620.0)));
    easel.poly(&sunk, stone.lighter(-0.07));
    let line = easel.set("Cinzel_600SemiBold", 0.03)?;
    let scale = (2.0 * 1.26 * r / line.width).min(1.5);
    let half = line.width / 2.0;
    let map = |px: f32, py: f32| {
        let turn = ((px - half) * scale / r).clamp(-1.5, 1.5);
        let (x, y) = wind(turn, 525.0 + 34.0 * scale);
        (x, y + py * scale)
    };
    if let Some(path) = line.path().and_then(|path| bend(&path, 4.0, map)) {
        if let Some(lit) = path.clone().transform(resvg::tiny_skia::Transform::from_translate(2.0, 4.0)) {
            easel.shape(&lit, WHITE.alpha(0.75));
        }
        easel.write(&path, hex(0x4a4034), stone.lighter(-0.07));
    }
    Ok(())
}

fn stone_well(easel: &mut Easel) -> Done {
    let stone = hex(easel.rng("stone").pick(&[0xa9a295, 0xb5a892, 0x9fa09c]));
    let (cx, r, sag) = (500.0, 420.0, 150.0);
    easel.shadow((cx, 930.0), 480.0);
    side(easel, cx, (520.0, 800.0), (r - 20.0, sag - 16.0), stone.lighter(-0.08));
    for row in 0..4 {
        let y = 590.0 + 72.0 * row as f32;
        easel.line(&arc((cx, y), r - 20.0, sag - 16.0, 2.0, 178.0), stone.lighter(-0.18), 5.0);
        for at in 0..9 {
            let turn = -1.4 + 2.8 * (at as f32 + if row % 2 == 0 { 0.0 } else { 0.5 }) / 8.5;
            let (x, top) = (cx + (r - 20.0) * turn.sin(), y + (sag - 16.0) * turn.cos());
            easel.line(&[(x, top), (x, top + 70.0)], stone.lighter(-0.18), 5.0);
        }
    }
    hoop(easel, cx, (480.0, 540.0), (r, sag), stone.lighter(-0.02));
    easel.oval((cx, 480.0), r, sag, stone.lighter(0.08));
    easel.oval((cx, 486.0), r * 0.56, sag * 0.54, hex(0x2b3036));
    easel.oval((cx, 508.0), r * 0.46, sag * 0.34, hex(0x3f6a85));
    for x in [150.0, 850.0] {
        easel.rect(x - 16.0, 150.0, 32.0, 340.0, hex(0x7a5233));
    }
    easel.rect(130.0, 300.0, 740.0, 26.0, hex(0x94683f));
    easel.line(&[(500.0, 320.0), (500.0, 430.0)], hex(0xd9c49a), 8.0);
    easel.poly(&[(448.0, 400.0), (552.0, 400.0), (538.0, 486.0), (462.0, 486.0)], hex(0x8a5d38));
    easel.poly(
        &[(60.0, 190.0), (500.0, 30.0), (940.0, 190.0), (940.0, 230.0), (500.0, 76.0), (60.0, 230.0)],
        hex(0x9a4f3a),
    );
    // The front of the rim carries the text; its letters lean with the ring.
    if let Some(path) = easel.round("Cinzel_600SemiBold", (cx, 528.0 + sag), (r, sag), 1.3, 92.0)? {
        let up = path.transform(resvg::tiny_skia::Transform::from_translate(0.0, -2.0));
        if let Some(path) = up {
            if let Some(lit) = path.clone().transform(resvg::tiny_skia::Transform::from_translate(1.0, 4.0)) {
                easel.shape(&lit, WHITE.alpha(0.6));
            }
            easel.write(&path, hex(0x3a342c), stone);
        }
    }
    Ok(())
}

fn tin_can(easel: &mut Easel) -> Done {
    let paper = easel.main(&[0xc8403f, 0x2f7f6a, 0x35609c, 0xe2b04a, 0xf0e6d0]);
    let (cx, r, sag) = (500.0, 330.0, 58.0);
    easel.shadow((cx, 940.0), 390.0);
    side(easel, cx, (190.0, 880.0), (r, sag), hex(0xc3cad0));
    hoop(easel, cx, (270.0, 810.0), (r + 2.0, sag), paper);
    let stripe = if paper.lab().l > 0.74 { hex(0xb8433f) } else { hex(0xfbf1d8) };
    for y in [390.0, 690.0] {
        hoop(easel, cx, (y, y + 28.0), (r + 2.0, sag), stripe);
    }
    if let Some(path) = easel.round("AlfaSlabOne_400Regular", (cx, 652.0), (r, sag), 1.26, 176.0)? {
        easel.write(&path, stripe, paper);
    }
    hoop(
        easel,
        cx,
        (190.0, 880.0),
        (r + 2.0, sag),
        Ink::Line(cx + 90.0, 0.0, BLACK.alpha(0.0), cx + r, 0.0, BLACK.alpha(0.34)),
    );
    easel.soft((cx - 160.0, 540.0), 50.0, 300.0, WHITE, 0.35);
    easel.oval((cx, 190.0), r + 6.0, sag + 2.0, hex(0xaab2b9));
    easel.oval((cx, 188.0), r - 10.0, sag - 6.0, hex(0xdfe4e8));
    easel.ring((cx, 190.0), r - 60.0, sag - 18.0, hex(0xb9c1c8), 5.0);
    Ok(())
}

fn tree_stump(easel: &mut Easel) -> Done {
    let bark = hex(easel.rng("bark").pick(&[0x7a5638, 0x6b4a33, 0x8a6a4a]));
    let wood = hex(0xe2bf8a);
    let (c, r, flat) = ((500.0, 450.0), 430.0, 0.72);
    easel.shadow((500.0, 920.0), 500.0);
    for (x, lean) in [(130.0, -70.0), (360.0, -20.0), (640.0, 20.0), (870.0, 70.0)] {
        easel.poly(
            &[
                (x - 90.0, 700.0),
                (x + 90.0, 700.0),
                (x + 70.0 + lean, 900.0),
                (x + lean, 930.0),
                (x - 70.0 + lean, 900.0),
            ],
            bark.lighter(-0.05),
        );
    }
    side(easel, c.0, (c.1, 780.0), (r, r * flat * 0.5), bark);
    easel.oval(c, r, r * flat, bark.lighter(-0.06));
    easel.oval(c, r - 28.0, (r - 28.0) * flat, wood);
    let mut rng = easel.rng("rings");
    let mut ring_ = 40.0;
    while ring_ < 396.0 {
        if !(236.0..366.0).contains(&ring_) {
            easel.ring(c, ring_, ring_ * flat, wood.lighter(-0.14), rng.between(4.0, 8.0));
        }
        ring_ += rng.between(18.0, 34.0);
    }
    for edge in [234.0, 370.0] {
        easel.ring(c, edge, edge * flat, wood.lighter(-0.2), 8.0);
    }
    ring(easel, "RobotoSlab_700Bold", c, 262.0, flat, 108.0, (hex(0x5a3418), wood))
}

fn vase(easel: &mut Easel) -> Done {
    let clay = easel.main(&[0xc9734a, 0x4f8fa8, 0xd9a84a, 0x7f9a6a, 0xb5667a]);
    easel.shadow((500.0, 945.0), 250.0);
    for (x, lean, art) in [(430.0, -14, "tulip"), (520.0, 0, "sunflower"), (600.0, 14, "rose")] {
        easel.icon(art, (x, 250.0), 210.0, lean, None);
    }
    let shape = [
        (390.0, 200.0),
        (610.0, 200.0),
        (580.0, 290.0),
        (700.0, 390.0),
        (830.0, 560.0),
        (780.0, 750.0),
        (640.0, 900.0),
        (620.0, 940.0),
        (380.0, 940.0),
        (360.0, 900.0),
        (220.0, 750.0),
        (170.0, 560.0),
        (300.0, 390.0),
        (420.0, 290.0),
    ];
    easel.blob(&shape, clay);
    if let Some(path) = super::easel::round(&shape) {
        easel.shape(&path, Ink::Line(180.0, 0.0, BLACK.alpha(0.18), 400.0, 0.0, BLACK.alpha(0.0)));
        easel.shape(&path, Ink::Line(570.0, 0.0, BLACK.alpha(0.0), 830.0, 0.0, BLACK.alpha(0.32)));
    }
    easel.soft((360.0, 520.0), 70.0, 170.0, WHITE, 0.4);
    easel.oval((500.0, 204.0), 116.0, 22.0, clay.lighter(-0.22));
    let glaze = if clay.lab().l > 0.66 { hex(0x33405a) } else { hex(0xfaf0d8) };
    let ink = easel.letters(glaze);
    for y in [430.0, 690.0] {
        let r = if y < 500.0 { 252.0 } else { 300.0 };
        easel.line(&arc((500.0, y), r, 40.0, 6.0, 174.0), ink, 13.0);
    }
    if let Some(path) = easel.round("KaushanScript_400Regular", (500.0, 610.0), (318.0, 48.0), 1.22, 170.0)? {
        easel.write(&path, glaze, clay);
    }
    Ok(())
}
