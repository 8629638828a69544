//! Set pieces of bridges and quays: a viaduct over chimneys, a railway bridge in two decks, a harbour of ferries.

use super::super::far;
use super::super::near;
use super::super::view::View;
use crate::canvas::Ink;
use crate::colour::{Rgb, WHITE, hex};

/// Draws a set piece; an unknown name draws nothing.
pub(super) fn paint(v: &mut View, name: &str) {
    match name {
        "viaduct" => viaduct(v),
        "twodecks" => two_decks(v),
        "ferries" => ferries(v),
        _ => {}
    }
}

/// A row of arches far off that comes round to the deck one stands on, and chimneys below on either side.
fn viaduct(v: &mut View) {
    let (w, line, h) = (v.w, v.line, v.h);
    let stone = v.m.far(v.m.lit(hex(0x9a7a62)), 0.2);
    let (deck, tall) = (line - 128.0, 150.0);
    let step = 118.0;
    for at in 0..(w / step) as usize + 2 {
        let x = at as f32 * step - 40.0;
        v.b.shape(
            &format!(
                "M{x} {deck} L{} {deck} L{} {} L{} {} C{} {} {} {} {} {} L{x} {} Z",
                x + step,
                x + step,
                deck + tall,
                x + step - 14.0,
                deck + tall,
                x + step - 16.0,
                deck + 10.0,
                x + 16.0,
                deck + 10.0,
                x + 14.0,
                deck + tall,
                deck + tall
            ),
            Ink::down(deck, stone.lighter(0.05), deck + tall, stone.lighter(-0.08)),
        );
        v.b.canvas.rect(x + 52.0, deck - 24.0, 6.0, 16.0, stone.lighter(-0.05));
    }
    v.b.canvas.rect(0.0, deck - 10.0, w, 18.0, stone.lighter(0.07));
    v.b.canvas.rect(0.0, deck + 8.0, w, 5.0, stone.lighter(-0.14));
    for (at, t) in [0.03, 0.13, 0.22, 0.8, 0.89, 0.985].into_iter().enumerate() {
        let size = 34.0 + 22.0 * ((t - 0.5_f32).abs() * 2.0);
        let top = line + [26.0, -6.0, 34.0, 30.0, -10.0, 22.0][at];
        far::chimney(v, [w * t - size / 2.0, top, size, h - top], 0.12);
    }
    let side = v.m.lit(hex(0xa8886c));
    for sign in [-1.0, 1.0] {
        // The deck's parapet runs away towards the arches.
        let x = |t: f32| w * (0.5 + sign * (0.14 + 0.48 * t));
        let foot = |t: f32| line + (h - line) * t;
        v.b.poly(
            &[(x(0.0), foot(0.0) - 12.0), (x(1.0), foot(1.0) - 90.0), (x(1.0), h + 4.0), (x(0.0), foot(0.0) + 6.0)],
            Ink::down(line, side.lighter(-0.02), h, side.lighter(-0.1)),
        );
        v.b.line(&[(x(0.0), foot(0.0) - 12.0), (x(1.0), foot(1.0) - 90.0)], side.lighter(0.12), 11.0);
    }
}

/// A lattice bridge seen from its lower deck: the upper one with a train, posts and braces between them.
fn two_decks(v: &mut View) {
    let (w, line) = (v.w, v.line);
    let iron = v.m.lit(hex(0x6a4636));
    let (upper, thick) = (line * 0.4, 30.0);
    train(v, upper - 4.0, iron);
    v.b.canvas.rect(0.0, upper, w, thick, Ink::down(upper, iron.lighter(0.08), upper + thick, iron.lighter(-0.08)));
    v.b.canvas.rect(0.0, upper - 6.0, w, 6.0, v.m.lit(hex(0xb0b4b8)));
    v.b.rivets((10.0, upper + 15.0), (w - 10.0, upper + 15.0), (w / 26.0) as usize, 3.0, iron.lighter(0.16));
    let (bays, foot) = (5, line + 6.0);
    for at in 0..=bays {
        let x = w * at as f32 / bays as f32;
        if at < bays {
            let far = w * (at + 1) as f32 / bays as f32;
            for brace in [[(x, upper + thick), (far, foot)], [(far, upper + thick), (x, foot)]] {
                v.b.line(&brace, iron.lighter(-0.05), 9.0);
            }
        }
        v.b.tube(x - 12.0, upper + thick - 2.0, 24.0, foot - upper - thick + 4.0, iron);
        v.b.plate(x - 22.0, upper + thick - 4.0, 44.0, 22.0, 3.0, iron.lighter(-0.04));
    }
    near::railing(v, 0x5a4434, line + 24.0, false);
}

/// A steam train that crosses above.
fn train(v: &mut View, rail: f32, iron: Rgb) {
    let w = v.w;
    let tone = v.m.lit(hex(0x2f4a3c));
    let brass = v.m.lit(hex(0xd8a444));
    let x = w * v.rng.between(0.46, 0.6);
    v.b.tube(x, rail - 74.0, 150.0, 52.0, tone);
    v.b.canvas.rect(x - 62.0, rail - 104.0, 66.0, 84.0, tone.lighter(-0.05));
    v.b.canvas.rect(x - 70.0, rail - 112.0, 82.0, 10.0, iron);
    v.b.canvas.rect(x - 46.0, rail - 92.0, 32.0, 26.0, hex(0xffdf9a));
    v.b.poly(
        &[(x + 112.0, rail - 70.0), (x + 104.0, rail - 116.0), (x + 146.0, rail - 116.0), (x + 138.0, rail - 70.0)],
        iron,
    );
    v.b.oval(x + 58.0, rail - 78.0, 17.0, 12.0, brass);
    v.b.oval(x + 150.0, rail - 48.0, 9.0, 12.0, brass);
    for (at, r) in [(-44.0, 22.0), (10.0, 24.0), (64.0, 24.0), (118.0, 18.0)] {
        v.b.wheel(x + at, rail - r, r, iron);
    }
    for car in 0..3 {
        let left = x - 84.0 - 178.0 * (car + 1) as f32 + 16.0;
        v.b.plate(left, rail - 92.0, 162.0, 74.0, 6.0, v.m.lit(hex(0x7a2f3a)));
        for pane in 0..4 {
            v.b.canvas.rect(left + 14.0 + 37.0 * pane as f32, rail - 78.0, 25.0, 28.0, hex(0xffdf9a));
        }
        for wheel in [28.0, 134.0] {
            v.b.wheel(left + wheel, rail - 14.0, 14.0, iron);
        }
    }
    let smoke = v.m.haze.mix(WHITE, 0.5);
    for at in 0..6 {
        let t = at as f32;
        let r = 20.0 + 9.0 * t;
        v.b.soft(x + 120.0 - 52.0 * t, rail - 134.0 - 16.0 * t, r * 1.7, r, smoke, 0.7);
    }
}

/// Two smooth white ferries on the water behind a floating pier.
fn ferries(v: &mut View) {
    let (w, line) = (v.w, v.line);
    near::sea(v);
    for (t, size, sign) in [(0.2, 1.0, 1.0), (0.78, 0.8, -1.0)] {
        let tone = v.m.lit(hex(0xf2f6f8));
        let glass = v.m.lit(hex(0x4a8aa8));
        let glow = v.m.glow2;
        v.b.within(w * t, line - 34.0 * size, size * w / 1000.0, 0.0, |b| {
            let x = |at: f32| at * sign;
            b.soft(0.0, 26.0, 210.0, 14.0, hex(0x1a3a4a), 0.4);
            b.shape(
                &format!(
                    "M{} 26 L{} 26 C{} 20 {} -20 {} -26 L{} -26 C{} -20 {} 10 {} 26 Z",
                    x(-170.0),
                    x(120.0),
                    x(168.0),
                    x(192.0),
                    x(200.0),
                    x(-176.0),
                    x(-192.0),
                    x(-188.0),
                    x(-170.0)
                ),
                Ink::down(-26.0, tone, 26.0, tone.lighter(-0.14)),
            );
            b.shape(
                &format!(
                    "M{} -26 C{} -96 {} -104 {} -104 L{} -104 C{} -100 {} -60 {} -26 Z",
                    x(-150.0),
                    x(-146.0),
                    x(-110.0),
                    x(-80.0),
                    x(30.0),
                    x(90.0),
                    x(130.0),
                    x(150.0)
                ),
                Ink::down(-104.0, tone.lighter(0.03), -26.0, tone.lighter(-0.08)),
            );
            b.shape(
                &format!(
                    "M{} -46 C{} -84 {} -88 {} -88 L{} -88 C{} -84 {} -62 {} -46 Z",
                    x(-132.0),
                    x(-128.0),
                    x(-100.0),
                    x(-76.0),
                    x(28.0),
                    x(72.0),
                    x(98.0),
                    x(112.0)
                ),
                glass,
            );
            for at in 0..5 {
                b.line(&[(x(-100.0 + 40.0 * at as f32), -88.0), (x(-100.0 + 40.0 * at as f32), -46.0)], tone, 4.0);
            }
            b.ray(&[(x(-176.0), 4.0), (x(176.0), 4.0)], glow, 4.0);
        });
    }
    let pier = v.m.lit(hex(0xe8eef2));
    v.b.canvas.rect(0.0, line - 2.0, w, 30.0, Ink::down(line, pier, line + 28.0, pier.lighter(-0.16)));
    for at in 0..7 {
        let x = w * (0.04 + 0.153 * at as f32);
        v.b.tube(x - 8.0, line - 44.0, 16.0, 62.0, pier.lighter(-0.04));
        v.b.lamp(x, line - 48.0, 4.0, v.m.glow2);
    }
}
