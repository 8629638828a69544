//! A cloth between two poles, with a scalloped hem.

use super::{Mount, Panel, Surface, scheme, write};
use crate::canvas::{Canvas, Ink};
use crate::colour::{BLACK, hex};
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct Banner;

impl Surface for Banner {
    fn name(&self) -> &'static str {
        "banner"
    }

    fn shape(&self, _: &str, _: bool) -> (f32, f32) {
        (1.0, 0.66)
    }

    fn presence(&self) -> f32 {
        2.0
    }

    fn mount(&self) -> Mount {
        Mount::Stands
    }

    fn feet(&self, _: &str, _: bool) -> &'static [f32] {
        &[0.03, 0.97]
    }

    fn draw(&self, canvas: &mut Canvas, type_: &Typesetter, panel: &Panel) -> Result<(), Refusal> {
        let [x, y, w, h] = panel.area;
        let cloth = h * 0.46;
        for pole in [0.015, 0.955] {
            canvas.rounded(x + w * pole, y - h * 0.02, w * 0.03, h * 1.02, 5.0, hex(0x9a7b58));
            canvas.rect(x + w * (pole + 0.018), y, w * 0.012, h, hex(0x7f6344));
            canvas.ellipse(x + w * (pole + 0.015), y - h * 0.03, w * 0.024, w * 0.024, hex(0xe0b64a));
        }
        let schemes = [(0xc8434a, 0xfff6e0), (0x2f6f9f, 0xfdf9ee), (0xf3e7c8, 0x5b2333), (0x3f7d58, 0xfff8e1)];
        let (dye, letters) = scheme(panel, &mut panel.seed.rng(), &schemes);
        let (left, right, top) = (x + w * 0.045, x + w * 0.955, y + h * 0.03);
        let humps = 10;
        let step = (right - left) / humps as f32;
        for hump in 0..humps {
            canvas.ellipse(
                left + step * (hump as f32 + 0.5),
                top + cloth - 2.0,
                step * 0.5,
                h * 0.06,
                dye.lighter(-0.05),
            );
        }
        canvas.rect(left, top, right - left, cloth, Ink::down(top, dye.lighter(0.03), top + cloth, dye.lighter(-0.02)));
        for fold in [0.03, 0.97] {
            canvas.soft(left + (right - left) * fold, top + cloth / 2.0, w * 0.03, cloth * 0.7, BLACK, 0.16);
        }
        canvas.rect(left, top + cloth * 0.06, right - left, 4.0, letters.alpha(0.8));
        canvas.rect(left, top + cloth * 0.92, right - left, 4.0, letters.alpha(0.8));
        let area = [left + w * 0.05, top + cloth * 0.14, right - left - w * 0.1, cloth * 0.7];
        write(canvas, type_, panel, "Righteous_400Regular", area, letters)
    }
}
