//! A slate in a wooden frame on an easel's legs.

use super::{Mount, Panel, Surface, write};
use crate::canvas::{Canvas, Ink};
use crate::colour::{WHITE, hex};
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct Chalkboard;

impl Surface for Chalkboard {
    fn name(&self) -> &'static str {
        "chalkboard"
    }

    fn shape(&self, _: &str, _: bool) -> (f32, f32) {
        (0.94, 1.0)
    }

    fn presence(&self) -> f32 {
        1.9
    }

    fn mount(&self) -> Mount {
        Mount::Stands
    }

    fn feet(&self, _: &str, _: bool) -> &'static [f32] {
        &[0.1, 0.91]
    }

    fn draw(&self, canvas: &mut Canvas, type_: &Typesetter, panel: &Panel) -> Result<(), Refusal> {
        let [x, y, w, h] = panel.area;
        let board = h * 0.8;
        let wood = hex(0xa8743f);
        for (top, foot) in [(0.3, 0.1), (0.7, 0.9)] {
            canvas.line(&[(x + w * top, y + board * 0.7), (x + w * foot, y + h - 4.0)], wood.lighter(-0.12), w * 0.032);
        }
        canvas.rounded(x, y, w, board, 8.0, wood.lighter(-0.06));
        canvas.rounded(x, y, w, board - 5.0, 8.0, wood);
        let rim = w * 0.042;
        let slate = hex(0x2f4a43);
        canvas.rect(
            x + rim,
            y + rim,
            w - 2.0 * rim,
            board - 2.0 * rim - 4.0,
            Ink::down(y, slate.lighter(0.02), y + board, slate),
        );
        let mut rng = panel.seed.rng();
        for _ in 0..5 {
            let (sx, sy) = (x + w * rng.between(0.2, 0.8), y + board * rng.between(0.2, 0.8));
            canvas.soft(sx, sy, w * rng.between(0.15, 0.3), board * 0.1, WHITE, 0.07);
        }
        canvas.rounded(x + w * 0.1, y + board - rim * 0.4, w * 0.8, rim * 0.7, 4.0, wood.lighter(0.05));
        canvas.rounded(x + w * 0.62, y + board - rim * 0.75, w * 0.08, rim * 0.4, 3.0, hex(0xf7f3ea));
        canvas.rounded(x + w * 0.72, y + board - rim * 0.75, w * 0.06, rim * 0.4, 3.0, hex(0xf3b7c0));
        let area = [x + rim * 2.0, y + rim * 1.8, w - 4.0 * rim, board - 4.0 * rim];
        write(canvas, type_, panel, "PatrickHand_400Regular", area, hex(0xf4f3ec))
    }
}
