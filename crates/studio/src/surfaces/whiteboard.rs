//! A whiteboard in a metal frame, on a stand.

use super::{Mount, Panel, Surface, write};
use crate::canvas::{Canvas, Ink};
use crate::colour::{BLACK, hex};
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct Whiteboard;

impl Surface for Whiteboard {
    fn name(&self) -> &'static str {
        "whiteboard"
    }

    fn shape(&self, _: &str, _: bool) -> (f32, f32) {
        (1.0, 0.96)
    }

    fn presence(&self) -> f32 {
        1.9
    }

    fn mount(&self) -> Mount {
        Mount::Stands
    }

    fn draw(&self, canvas: &mut Canvas, type_: &Typesetter, panel: &Panel) -> Result<(), Refusal> {
        let [x, y, w, h] = panel.area;
        let board = h * 0.74;
        let steel = hex(0x8d969e);
        for (top, foot) in [(0.14, 0.08), (0.86, 0.92)] {
            canvas.line(
                &[(x + w * top, y + board * 0.8), (x + w * foot, y + h * 0.985)],
                steel.lighter(-0.1),
                w * 0.022,
            );
        }
        canvas.rounded(x + 4.0, y + 9.0, w, board, 12.0, BLACK.alpha(0.24));
        canvas.rounded(x, y, w, board, 12.0, Ink::down(y, hex(0xc7ced4), y + board, steel));
        canvas.rect(x + 14.0, y + 14.0, w - 28.0, board - 28.0, Ink::down(y, hex(0xffffff), y + board, hex(0xf0f4f6)));
        canvas.polygon(
            &[
                (x + w * 0.7, y + 14.0),
                (x + w * 0.84, y + 14.0),
                (x + w * 0.6, y + board - 14.0),
                (x + w * 0.46, y + board - 14.0),
            ],
            hex(0xe6eef2).alpha(0.6),
        );
        canvas.rounded(x + w * 0.2, y + board - 4.0, w * 0.6, h * 0.03, 6.0, hex(0xb4bcc3));
        for (at, tone) in [hex(0xc8403f), hex(0x2f6fb5), hex(0x2f8f5a)].into_iter().enumerate() {
            let left = x + w * (0.27 + 0.13 * at as f32);
            canvas.rounded(left, y + board - h * 0.018, w * 0.1, h * 0.02, 5.0, hex(0x3a3f45));
            canvas.rounded(left + w * 0.07, y + board - h * 0.018, w * 0.035, h * 0.02, 5.0, tone);
        }
        let ink = panel.seed.rng().pick(&[hex(0x1f4f9c), hex(0x23303c), hex(0x1f7a52)]);
        let area = [x + w * 0.09, y + board * 0.12, w * 0.82, board * 0.76];
        write(canvas, type_, panel, "PatrickHand_400Regular", area, ink)
    }
}
