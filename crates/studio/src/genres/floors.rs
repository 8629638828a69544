//! The ground of the worlds.

use super::view::View;
use crate::canvas::Ink;
use crate::colour::{Rgb, WHITE, hex};

/// What one stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Floor {
    Street,
    Cobble,
    Tiles,
    White,
    Glow,
    Grass,
    Purple,
    Sand,
    Water,
    Deck,
    Planks,
    Ice,
    Rails,
    Earth,
    Rock,
    Concrete,
    Span,
    Maize,
}

impl Floor {
    /// Whether things are mirrored in it.
    pub(super) fn shine(self) -> f32 {
        match self {
            Floor::Water => 0.5,
            Floor::Ice | Floor::White | Floor::Glow => 0.34,
            Floor::Tiles | Floor::Deck => 0.2,
            _ => 0.0,
        }
    }

    fn colour(self) -> u32 {
        match self {
            Floor::Street => 0x3a3e46,
            Floor::Cobble => 0x7a6a5c,
            Floor::Tiles => 0x8a7e70,
            Floor::White => 0xe8eef2,
            Floor::Glow => 0xb8ccd8,
            Floor::Grass => 0x6a9a48,
            Floor::Purple => 0x7a4a9a,
            Floor::Sand => 0xd8b888,
            Floor::Water => 0x4a6a80,
            Floor::Deck => 0x5e6672,
            Floor::Planks => 0x8a6240,
            Floor::Ice => 0xcfe4f2,
            Floor::Rails => 0x6a6258,
            Floor::Earth => 0x9a8060,
            Floor::Rock => 0x6c686a,
            Floor::Concrete | Floor::Span => 0x8c8a84,
            Floor::Maize => 0x9a9a4a,
        }
    }
}

/// Paints the ground below the line.
pub(super) fn paint(v: &mut View, floor: Floor) {
    let (w, line, h) = (v.w, v.line, v.h);
    let deep = h - line;
    let own = v.m.lit(hex(floor.colour()).mix(v.m.palette[2], 0.12));
    let far = v.m.far(own, 0.5);
    v.b.canvas.rect(0.0, line, w, deep + 2.0, Ink::down(line, far, h, own.lighter(-0.07)));
    match floor {
        Floor::Street | Floor::Concrete | Floor::Deck | Floor::White | Floor::Glow | Floor::Tiles | Floor::Planks => {
            grid(v, floor, own)
        }
        Floor::Cobble => cobbles(v, own),
        Floor::Grass | Floor::Purple | Floor::Maize => blades(v, floor, own),
        Floor::Sand | Floor::Earth | Floor::Rock => grains(v, own),
        Floor::Water => {
            for at in 0..26 {
                let t = (at as f32 / 25.0).powf(1.5);
                let (x, y, half) = (v.rng.unit() * w, line + deep * t, v.rng.between(30.0, 110.0) * (0.3 + t));
                v.b.line(&[(x - half, y), (x + half, y)], v.m.sky_low.mix(WHITE, 0.3).alpha(0.4), 1.4 + 2.0 * t);
            }
        }
        Floor::Ice => {
            for _ in 0..9 {
                let (x, y) = (v.rng.unit() * w, line + deep * v.rng.unit());
                v.b.line(
                    &[(x, y), (x + v.rng.between(-130.0, 130.0), y + v.rng.between(6.0, 40.0))],
                    WHITE.alpha(0.5),
                    2.0,
                );
            }
        }
        Floor::Rails => {
            grains(v, own);
            for centre in [-0.42, 0.42] {
                for at in 0..14 {
                    let t = (at as f32 / 14.0).powf(1.9);
                    let (x, half) = (w * 0.5 + w * centre * (0.12 + 1.0 * t), w * (0.03 + 0.2 * t));
                    v.b.canvas.rect(x - half, line + deep * t, half * 2.0, 3.0 + 15.0 * t, v.m.lit(hex(0x4a3a2e)));
                }
                for rail in [-0.7, 0.7] {
                    let x = |t: f32| w * 0.5 + w * centre * (0.12 + t) + rail * w * (0.03 + 0.2 * t);
                    v.b.poly(
                        &[(x(0.0) - 1.0, line), (x(0.0) + 1.0, line), (x(1.0) + 8.0, h), (x(1.0) - 8.0, h)],
                        v.m.lit(hex(0xb0b4b8)),
                    );
                }
            }
        }
        Floor::Span => super::near::span(v, hex(0x9a958c).mix(v.m.palette[2], 0.2)),
    }
    v.b.soft(w * 0.5, line, w * 0.7, 46.0, v.m.haze, 0.5);
}

fn grid(v: &mut View, floor: Floor, own: Rgb) {
    let (w, line, h) = (v.w, v.line, v.h);
    let deep = h - line;
    let glowing = floor == Floor::Glow;
    let ink = own.lighter(if glowing { 0.14 } else { -0.09 });
    for at in 0..8 {
        let t = (at as f32 / 8.0).powf(1.8);
        let y = line + deep * t;
        if floor != Floor::Planks {
            v.b.line(&[(0.0, y), (w, y)], ink.alpha(0.7), 1.0 + 2.2 * t);
        }
    }
    for at in 0..15 {
        let t = at as f32 / 14.0 * 2.0 - 1.0;
        let points = [(w * (0.5 + t * 0.32), line), (w * (0.5 + t * 1.6), h)];
        if glowing && at % 2 == 0 {
            v.b.ray(&points, v.m.glow2.mix(WHITE, 0.3), 2.4);
        } else {
            v.b.line(&points, ink.alpha(0.7), 2.0);
        }
    }
    if glowing {
        for at in 1..7 {
            let y = line + deep * (at as f32 / 7.0).powf(1.8);
            v.b.ray(&[(0.0, y), (w, y)], v.m.glow2.mix(WHITE, 0.3), 1.2 + at as f32 * 0.25);
        }
    }
    if floor == Floor::Street {
        for at in 0..5 {
            let (t, u) = ((at as f32 / 5.0).powf(1.7), ((at as f32 + 0.45) / 5.0).powf(1.7));
            let (a, c) = (4.0 + 13.0 * t, 4.0 + 13.0 * u);
            v.b.poly(
                &[
                    (w * 0.5 - a, line + deep * t),
                    (w * 0.5 + a, line + deep * t),
                    (w * 0.5 + c, line + deep * u),
                    (w * 0.5 - c, line + deep * u),
                ],
                v.m.lit(hex(0xc8c4a0)).alpha(0.5),
            );
        }
    }
}

fn cobbles(v: &mut View, own: Rgb) {
    let (w, line, h) = (v.w, v.line, v.h);
    for row in 0..13 {
        let t = (row as f32 / 13.0).powf(1.5);
        let (y, size) = (line + (h - line) * t, 14.0 + 60.0 * t);
        let mut x = -size * v.rng.unit();
        while x < w {
            let tone = own.lighter(v.rng.between(-0.05, 0.05)).mix(v.m.haze, 0.4 * (1.0 - t));
            v.b.oval(x + size * 0.5, y + size * 0.2, size * 0.47, size * 0.2, tone);
            x += size;
        }
    }
}

fn blades(v: &mut View, floor: Floor, own: Rgb) {
    let (w, line, h) = (v.w, v.line, v.h);
    let tall = if floor == Floor::Maize { 2.4 } else { 1.0 };
    for at in 0..240 {
        let t = (at as f32 / 240.0).powf(1.2);
        let (x, y) = (v.rng.unit() * w, line + (h - line) * t);
        let size = (7.0 + 26.0 * t) * tall * v.rng.between(0.6, 1.2);
        let tone = own.lighter(v.rng.between(-0.07, 0.09)).mix(v.m.haze, 0.4 * (1.0 - t));
        let lean = v.rng.between(-0.4, 0.4) * size;
        v.b.poly(&[(x - size * 0.12, y), (x + size * 0.12, y), (x + lean, y - size)], tone);
        v.b.poly(&[(x - size * 0.1, y), (x + size * 0.14, y), (x - lean, y - size * 0.7)], tone.lighter(-0.03));
        if at % 11 == 0 && floor != Floor::Maize {
            v.b.oval(
                x,
                y - size * 0.6,
                1.6 + 2.6 * t,
                1.6 + 2.6 * t,
                v.rng.pick(&[WHITE, hex(0xf4d860), v.m.palette[0].lighter(0.1)]),
            );
        }
        if at % 5 == 0 && floor == Floor::Maize {
            v.b.oval(x + lean * 0.6, y - size * 0.7, 2.0 + 3.6 * t, 4.0 + 8.0 * t, v.m.lit(hex(0xe8c048)));
        }
    }
}

fn grains(v: &mut View, own: Rgb) {
    let (w, line, h) = (v.w, v.line, v.h);
    for at in 0..34 {
        let t = (at as f32 / 34.0).powf(1.3);
        let (x, y) = (v.rng.unit() * w, line + (h - line) * t);
        let r = (16.0 + 100.0 * t) * v.rng.between(0.4, 1.2);
        v.b.oval(x, y, r, r * 0.12, own.lighter(v.rng.between(-0.06, 0.06)).mix(v.m.haze, 0.4 * (1.0 - t)).alpha(0.6));
        if at % 3 == 0 {
            let s = 3.0 + 13.0 * t;
            v.b.poly(
                &[(x - s, y + 2.0), (x - s * 0.5, y - s * 0.7), (x + s * 0.5, y - s * 0.6), (x + s, y + 2.0)],
                own.lighter(-0.1),
            );
        }
    }
}
