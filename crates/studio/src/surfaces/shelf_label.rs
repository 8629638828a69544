//! A ticket in the rail of a shelf, with goods above it.

use super::{Mount, Panel, Surface, write};
use crate::canvas::{Canvas, Ink};
use crate::colour::{BLACK, hex};
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct ShelfLabel;

impl Surface for ShelfLabel {
    fn name(&self) -> &'static str {
        "shelf_label"
    }

    fn shape(&self, _: &str, _: bool) -> (f32, f32) {
        (1.0, 0.86)
    }

    fn presence(&self) -> f32 {
        1.9
    }

    fn mount(&self) -> Mount {
        Mount::Stands
    }

    fn draw(&self, canvas: &mut Canvas, type_: &Typesetter, panel: &Panel) -> Result<(), Refusal> {
        let [x, y, w, h] = panel.area;
        let mut rng = panel.seed.rng();
        let wood = hex(0xb98a5a);
        canvas.rounded(x, y, w, h, 8.0, wood.lighter(-0.16));
        canvas.rect(x + w * 0.025, y + w * 0.025, w * 0.95, h * 0.5, wood.lighter(-0.22));
        // Goods: jars and boxes in a row.
        let (count, foot) = (6, y + h * 0.5);
        for at in 0..count {
            let wide = w * 0.15;
            let left = x + w * (0.035 + 0.157 * at as f32);
            let tone =
                rng.pick(&[hex(0xd1495b), hex(0xe2a33c), hex(0x5b8c5a), hex(0x3d6fa9), hex(0xa86fa0), hex(0xd98a5a)]);
            let tall = h * rng.between(0.26, 0.4);
            if rng.chance(0.5) {
                canvas.rounded(left + wide * 0.05, foot - tall, wide * 0.86, tall, wide * 0.16, hex(0xe4ecec));
                canvas.rounded(left + wide * 0.1, foot - tall * 0.82, wide * 0.76, tall * 0.8, wide * 0.12, tone);
                canvas.rounded(
                    left + wide * 0.08,
                    foot - tall - h * 0.012,
                    wide * 0.8,
                    tall * 0.16,
                    5.0,
                    tone.lighter(-0.14),
                );
                canvas.rect(left + wide * 0.18, foot - tall * 0.7, wide * 0.08, tall * 0.56, hex(0xffffff).alpha(0.35));
            } else {
                canvas.rounded(left + wide * 0.03, foot - tall, wide * 0.9, tall, 4.0, tone);
                canvas.rect(left + wide * 0.03, foot - tall, wide * 0.16, tall, tone.lighter(-0.06));
                canvas.rounded(left + wide * 0.3, foot - tall * 0.74, wide * 0.5, tall * 0.36, 4.0, tone.lighter(0.2));
            }
        }
        canvas.rect(x, foot, w, h * 0.05, Ink::down(foot, wood.lighter(0.06), foot + h * 0.05, wood.lighter(-0.02)));
        let (rail, high) = (foot + h * 0.045, h * 0.42);
        canvas.rect(x, rail, w, high, Ink::down(rail, hex(0xd9dde0), rail + high, hex(0xaeb5ba)));
        let (px, py, pw, ph) = (x + w * 0.1, rail + high * 0.07, w * 0.8, high * 0.86);
        canvas.rounded(px + 3.0, py + 4.0, pw, ph, 6.0, BLACK.alpha(0.25));
        canvas.rounded(px, py, pw, ph, 6.0, rng.pick(&[hex(0xfffbe8), hex(0xfff3b8), hex(0xf7fbff)]));
        canvas.rect(px, py, pw * 0.022, ph, hex(0xd1495b));
        let area = [px + pw * 0.07, py + ph * 0.12, pw * 0.87, ph * 0.76];
        write(canvas, type_, panel, "NotoSans_700Bold", area, hex(0x2a2a33))
    }
}
