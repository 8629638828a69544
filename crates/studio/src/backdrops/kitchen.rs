//! A kitchen: tiles and a window over a worktop.

use super::ground;
use super::parts::{self, indoor};
use super::{Backdrop, Setting};
use crate::canvas::{Canvas, Ink};
use crate::colour::hex;

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
        if top > 250.0 {
            let x = if rng.chance(0.5) { w * 0.08 } else { w * 0.92 - 230.0 };
            ground::window(canvas, setting, &air, [x, top * 0.16, 230.0, top * 0.62]);
        }
        let wood = air.lit(rng.pick(&[hex(0xc99a68), hex(0xb98758), hex(0xd6b184)]));
        ground::planks(canvas, setting, line, wood);
        parts::lamplight(canvas, setting, w * 0.5);
    }
}
