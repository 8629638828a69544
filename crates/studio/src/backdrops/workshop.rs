//! A workshop: panelled wall with tools on it, and a bench.

use super::ground;
use super::parts::{self, indoor};
use super::{Backdrop, Setting};
use crate::canvas::{Canvas, Ink};
use crate::colour::hex;

pub(super) struct Workshop;

impl Backdrop for Workshop {
    fn name(&self) -> &'static str {
        "workshop"
    }

    fn indoor(&self) -> bool {
        true
    }

    fn paint(&self, canvas: &mut Canvas, setting: &Setting) {
        let air = indoor(&setting.place);
        let (w, h) = (canvas.width, canvas.height);
        let line = h * setting.horizon;
        let seed = setting.seed.child("workshop");
        let mut rng = seed.rng();
        let wall = air.lit(rng.pick(&[hex(0xd9c3a3), hex(0xcdb999), hex(0xc9c2b2), hex(0xbfc4c0)]));
        canvas.rect(0.0, 0.0, w, line, Ink::down(0.0, wall.lighter(-0.05), line, wall));
        let mut x = 0.0;
        while x < w {
            canvas.rect(x, 0.0, 3.0, line, wall.lighter(-0.055));
            x += rng.between(84.0, 120.0);
        }
        let tool = wall.lighter(-0.13);
        let (mut from, mut to) = (w * 0.05, w * 0.95);
        if line > 330.0 {
            let size = (line * 0.46).min(270.0);
            let left = rng.chance(0.5);
            let x = if left { w * 0.07 } else { w * 0.93 - size * 0.8 };
            ground::window(canvas, setting, &air, [x, line * 0.16, size * 0.8, size]);
            if left { from = x + size * 0.8 + w * 0.06 } else { to = x - w * 0.06 }
        }
        if line > 240.0 {
            let rail = line * 0.2;
            canvas.rounded(from, rail, to - from, 12.0, 4.0, tool.lighter(0.03));
            let count = ((to - from) / 110.0) as usize;
            for at in 0..count {
                let x = from + (at as f32 + 0.5) * (to - from) / count as f32;
                hang(canvas, rng.below(4), x, rail + 10.0, (line * 0.2).min(120.0), tool);
            }
        }
        let bench = air.lit(rng.pick(&[hex(0xb08458), hex(0xa0764c), hex(0xbd9468)]));
        ground::planks(canvas, setting, line, bench);
        parts::lamplight(canvas, setting, w * 0.5);
    }
}

/// A tool's outline on the wall: hammer, saw, spanner or brush.
fn hang(canvas: &mut Canvas, kind: usize, x: f32, y: f32, size: f32, tone: crate::colour::Rgb) {
    match kind {
        0 => {
            canvas.rounded(x - size * 0.28, y, size * 0.56, size * 0.22, 4.0, tone);
            canvas.rounded(x - size * 0.06, y + size * 0.1, size * 0.12, size * 0.9, 4.0, tone);
        }
        1 => {
            canvas.polygon(
                &[
                    (x - size * 0.14, y + size * 0.3),
                    (x + size * 0.14, y + size * 0.3),
                    (x + size * 0.06, y + size),
                    (x - size * 0.06, y + size),
                ],
                tone,
            );
            canvas.rounded(x - size * 0.16, y, size * 0.32, size * 0.34, size * 0.1, tone);
        }
        2 => {
            canvas.ellipse(x, y + size * 0.16, size * 0.16, size * 0.16, tone);
            canvas.rounded(x - size * 0.06, y + size * 0.16, size * 0.12, size * 0.8, 4.0, tone);
        }
        _ => {
            canvas.rounded(x - size * 0.05, y, size * 0.1, size * 0.55, 4.0, tone);
            canvas.rounded(x - size * 0.16, y + size * 0.5, size * 0.32, size * 0.4, 5.0, tone);
        }
    }
}
