//! A kitchen: tiles and a window over a worktop.

use super::ground;
use super::parts::{self, indoor};
use super::{Backdrop, Setting};
use crate::canvas::{Canvas, Ink};
use crate::colour::{Rgb, hex};

pub(super) struct Kitchen;

impl Backdrop for Kitchen {
    fn name(&self) -> &'static str {
        "kitchen"
    }

    fn indoor(&self) -> bool {
        true
    }

    fn paint(&self, canvas: &mut Canvas, setting: &Setting) {
        let air = indoor(&setting.place);
        let (w, h) = (canvas.width, canvas.height);
        let line = h * setting.horizon;
        let seed = setting.seed.child("kitchen");
        let mut rng = seed.rng();
        let wall = air.lit(rng.pick(&[hex(0xf2e6d2), hex(0xdfe9e2), hex(0xe5e9ee), hex(0xf4e3d3), hex(0xe9e6cf)]));
        canvas.rect(0.0, 0.0, w, line, Ink::down(0.0, wall.lighter(-0.035), line, wall));
        let tile = air.lit(rng.pick(&[hex(0xc9dfdc), hex(0xd7e0ea), hex(0xe9d9c8), hex(0xcfdcc8)]));
        let top = line - (line * 0.34).min(210.0);
        canvas.rect(0.0, top, w, line - top, tile);
        let side = 52.0;
        let mut y = top;
        let mut row = 0;
        while y < line {
            canvas.rect(0.0, y, w, 2.0, tile.lighter(0.045));
            let mut x = if row % 2 == 0 { 0.0 } else { -side / 2.0 };
            while x < w {
                canvas.rect(x, y, 2.0, side.min(line - y), tile.lighter(0.045));
                if rng.chance(0.1) {
                    canvas.rect(x + 2.0, y + 2.0, side - 2.0, (side - 2.0).min(line - y - 2.0), tile.lighter(-0.025));
                }
                x += side;
            }
            y += side;
            row += 1;
        }
        canvas.rect(0.0, top - 8.0, w, 8.0, air.lit(hex(0xfaf6ee)));
        let left = rng.chance(0.5);
        if top > 190.0 {
            let wide = (top * 0.8).min(230.0);
            let x = if left { w * 0.08 } else { w * 0.92 - wide };
            ground::window(canvas, setting, &air, [x, top * 0.16, wide, top * 0.62]);
        }
        if top > 110.0 {
            let (from, to) = if left { (w * 0.45, w * 0.94) } else { (w * 0.06, w * 0.55) };
            utensils(canvas, (from, to), top, wall.lighter(-0.13));
        }
        let wood = air.lit(rng.pick(&[hex(0xc99a68), hex(0xb98758), hex(0xd6b184)]));
        ground::planks(canvas, setting, line, wood);
        parts::lamplight(canvas, setting, w * 0.5);
    }
}

/// A rail on the wall with pans and ladles, in the wall's own tone.
fn utensils(canvas: &mut Canvas, (from, to): (f32, f32), top: f32, tone: Rgb) {
    let (rail, size) = (top * 0.2, (top * 0.5).min(120.0));
    canvas.rounded(from, rail, to - from, 8.0, 4.0, tone.lighter(0.03));
    let count = ((to - from) / (size * 0.9)).max(2.0) as usize;
    for at in 0..count {
        let (x, y) = (from + (at as f32 + 0.5) * (to - from) / count as f32, rail + 6.0);
        match at % 3 {
            0 => {
                canvas.rounded(x - 4.0, y, 8.0, size * 0.5, 4.0, tone);
                canvas.ellipse(x, y + size * 0.72, size * 0.28, size * 0.28, tone);
                canvas.ellipse(x, y + size * 0.72, size * 0.21, size * 0.21, tone.lighter(0.04));
            }
            1 => {
                canvas.rounded(x - 3.5, y, 7.0, size * 0.66, 3.0, tone);
                canvas.ellipse(x, y + size * 0.74, size * 0.13, size * 0.16, tone);
            }
            _ => {
                canvas.rounded(x - 3.5, y, 7.0, size * 0.4, 3.0, tone);
                canvas.rounded(x - size * 0.12, y + size * 0.38, size * 0.24, size * 0.44, 8.0, tone);
            }
        }
    }
}
