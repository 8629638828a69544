//! What the fronts of boxes are made of: slats, boards, wicker, card, leather, wires.

use super::Stuff;
use super::bench::{At, Bench};
use super::boxes::Seen;
use crate::colour::{Rgb, WHITE, hex};

/// What the front is made of.
pub(super) fn wall(s: &Seen, bench: &mut Bench, stuff: Stuff, hue: Rgb) {
    let at = |across: f32, up: f32| {
        let half = s.foot + (s.near - s.foot) * up;
        (across * half, s.low * up)
    };
    match stuff {
        Stuff::Slats => {
            for row in 0..3 {
                let (low, high) = (0.02 + row as f32 * 0.34, 0.27 + row as f32 * 0.34);
                bench.fill(
                    &[at(-1.0, high), at(1.0, high), at(1.0, high + 0.08), at(-1.0, high + 0.08)],
                    hue.lighter(-0.3),
                );
                bench.line(
                    &[at(-0.96, (low + high) / 2.0), at(0.96, (low + high) / 2.0 + 0.02)],
                    hue.lighter(-0.07).alpha(0.7),
                    6.0,
                );
                for across in [-0.93, 0.93] {
                    bench.oval(at(across, (low + high) / 2.0), 8.0, 8.0, hex(0x6d6a66));
                }
            }
            for hand in [-1.0, 1.0] {
                bench.fill(
                    &[at(hand, 0.0), at(hand * 0.88, 0.0), at(hand * 0.88, 1.0), at(hand, 1.0)],
                    hue.lighter(-0.05),
                );
            }
        }
        Stuff::Wood | Stuff::Staves => {
            for up in [0.26, 0.52, 0.78] {
                bench.line(&[at(-0.99, up), at(0.99, up)], hue.lighter(-0.12).alpha(0.8), 7.0);
            }
            for (across, up) in [(-0.5, 0.4), (0.3, 0.14), (0.56, 0.66), (-0.2, 0.88)] {
                bench.line(
                    &[at(across - 0.14, up), at(across, up + 0.02), at(across + 0.16, up)],
                    hue.lighter(-0.08).alpha(0.7),
                    5.0,
                );
            }
        }
        Stuff::Woven => {
            let (rows, columns) = (7, 16);
            for row in 0..rows {
                for column in 0..columns {
                    let (left, low) = (column as f32 / 8.0 - 1.0, row as f32 / rows as f32);
                    let (right, high) = (left + 0.125, low + 0.9 / rows as f32);
                    let over = (row + column) % 2 == 0;
                    let tone = if over { hue.lighter(0.05) } else { hue.lighter(-0.1) };
                    bench.fill(&[at(left, low), at(right, low), at(right, high), at(left, high)], tone);
                }
                bench.line(&[at(-1.0, row as f32 / 7.0), at(1.0, row as f32 / 7.0)], hue.lighter(-0.2).alpha(0.7), 5.0);
            }
        }
        Stuff::Card => {
            bench.fill(&[at(-0.11, 0.0), at(0.11, 0.0), at(0.11, 1.0), at(-0.11, 1.0)], hue.lighter(-0.06));
            bench.line(&[at(0.5, 0.18), at(0.8, 0.18)], hue.lighter(-0.2), 10.0);
            bench.line(&[at(0.5, 0.28), at(0.68, 0.28)], hue.lighter(-0.2), 10.0);
        }
        Stuff::Leather | Stuff::Cloth => {
            let hem = [at(-0.93, 0.9), at(-0.93, 0.1), at(0.93, 0.1), at(0.93, 0.9)];
            for pair in hem.windows(2) {
                dashes(bench, pair[0], pair[1], hue.mix(WHITE, 0.5));
            }
        }
        Stuff::Metal | Stuff::Ribbed => {
            for across in [-0.7, -0.52] {
                bench.fill(
                    &[at(across, 0.0), at(across + 0.1, 0.0), at(across + 0.24, 1.0), at(across + 0.14, 1.0)],
                    WHITE.alpha(0.3),
                );
            }
            bench.line(&[at(-0.99, 0.08), at(0.99, 0.08)], hue.lighter(-0.14).alpha(0.8), 8.0);
        }
        _ => bench.line(&[at(-0.9, 0.86), at(-0.9, 0.3)], WHITE.alpha(0.4), 16.0),
    }
}

fn dashes(bench: &mut Bench, a: At, b: At, tone: Rgb) {
    let count = (((b.0 - a.0).hypot(b.1 - a.1)) / 44.0).max(2.0) as usize;
    for k in 0..count {
        let along = |t: f32| (a.0 + (b.0 - a.0) * t, a.1 + (b.1 - a.1) * t);
        let t = k as f32 / count as f32;
        bench.line(&[along(t), along(t + 0.55 / count as f32)], tone, 6.0);
    }
}

/// The wires of a box, the far or the near ones.
pub(super) fn grid(s: &Seen, bench: &mut Bench, hue: Rgb, far: bool) {
    let (tone, width) = if far { (hue.alpha(0.55), 8.0) } else { (hue.alpha(0.95), 11.0) };
    let (drop, rise) = (0.0, (s.high - s.low) * 0.62);
    let at = |across: f32, up: f32| {
        if far {
            let (x0, x1) = (s.foot * 0.86, s.far);
            (across * (x0 + (x1 - x0) * up), rise + (s.high - rise) * up)
        } else {
            (across * (s.foot + (s.near - s.foot) * up), drop + s.low * up)
        }
    };
    for step in 0..=8 {
        let across = step as f32 / 4.0 - 1.0;
        bench.line(&[at(across, 0.0), at(across, 1.0)], tone, width);
    }
    for up in [0.0, 0.34, 0.67, 1.0] {
        bench.line(&[at(-1.0, up), at(1.0, up)], tone, if up > 0.9 { width * 1.7 } else { width });
    }
    if far {
        for hand in [-1.0, 1.0] {
            bench.line(&[(hand * s.near, s.low), (hand * s.far, s.high)], hue, 17.0);
            bench.line(&[(hand * s.foot, 0.0), (hand * s.foot * 0.86, rise)], tone, width);
        }
    }
}
