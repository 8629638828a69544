//! A grooved felt board in a wooden frame with white letters.

use super::{Mount, Panel, Surface, dyed, write};
use crate::canvas::Canvas;
use crate::colour::{BLACK, hex};
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct Letterboard;

impl Surface for Letterboard {
    fn name(&self) -> &'static str {
        "letterboard"
    }

    fn shape(&self, _: &str, _: bool) -> (f32, f32) {
        (1.0, 0.9)
    }

    fn presence(&self) -> f32 {
        1.9
    }

    fn mount(&self) -> Mount {
        Mount::Stands
    }

    fn draw(&self, canvas: &mut Canvas, type_: &Typesetter, panel: &Panel) -> Result<(), Refusal> {
        let [x, y, w, h] = panel.area;
        let felt = dyed(panel, &mut panel.seed.rng(), &[0x23262b, 0x2f3f4a, 0x4a2f38, 0x6b6f70]);
        let oak = hex(0xc79a66);
        canvas.rounded(x + 5.0, y + 10.0, w, h - 6.0, 8.0, BLACK.alpha(0.25));
        canvas.rounded(x, y, w, h, 8.0, oak.lighter(-0.08));
        canvas.rounded(x, y, w, h - 6.0, 8.0, oak);
        let rim = w * 0.045;
        let (gx, gy, gw, gh) = (x + rim, y + rim, w - rim * 2.0, h - rim * 2.0 - 6.0);
        canvas.rect(gx, gy, gw, gh, felt);
        let rows = 30;
        for row in 0..rows {
            canvas.rect(gx, gy + gh * row as f32 / rows as f32, gw, gh * 0.012, felt.lighter(-0.07));
        }
        canvas.rect(gx, gy, gw, 7.0, BLACK.alpha(0.3));
        let area = [gx + gw * 0.07, gy + gh * 0.1, gw * 0.86, gh * 0.8];
        write(canvas, type_, panel, "NotoSans_700Bold", area, hex(0xf8f6ef))
    }
}
