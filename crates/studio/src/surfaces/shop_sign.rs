//! A painted board that hangs from an iron bracket on a post.

use super::{Mount, Panel, Surface, scheme, write};
use crate::canvas::{Canvas, Ink};
use crate::colour::{BLACK, hex};
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct ShopSign;

impl Surface for ShopSign {
    fn name(&self) -> &'static str {
        "shop_sign"
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
        &[0.052]
    }

    fn draw(&self, canvas: &mut Canvas, type_: &Typesetter, panel: &Panel) -> Result<(), Refusal> {
        let [x, y, w, h] = panel.area;
        let iron = hex(0x33363d);
        canvas.rounded(x + w * 0.03, y, w * 0.045, h, 5.0, iron);
        canvas.rounded(x - w * 0.005, y + h * 0.965, w * 0.115, h * 0.035, 5.0, iron);
        canvas.ellipse(x + w * 0.052, y, w * 0.035, w * 0.035, iron);
        canvas.rounded(x + w * 0.04, y + h * 0.07, w * 0.94, h * 0.022, 5.0, iron);
        if let Some(scroll) = crate::canvas::polyline(&[
            (x + w * 0.07, y + h * 0.2),
            (x + w * 0.11, y + h * 0.16),
            (x + w * 0.17, y + h * 0.09),
        ]) {
            canvas.stroke(&scroll, iron, w * 0.014);
        }
        let (left, top, wide, high) = (x + w * 0.13, y + h * 0.17, w * 0.85, h * 0.47);
        for chain in [0.16, 0.84] {
            canvas.line(
                &[(left + wide * chain, y + h * 0.085), (left + wide * chain, top + 6.0)],
                hex(0x5b5f68),
                w * 0.01,
            );
        }
        let schemes = [(0x27464a, 0xf0d38a), (0x6b2737, 0xf6e0b5), (0x2e3c66, 0xf4dfa6), (0xf4e7cf, 0x5a2e1f)];
        let (paint, gold) = scheme(panel, &mut panel.seed.rng(), &schemes);
        canvas.rounded(left, top + 6.0, wide, high, h * 0.07, BLACK.alpha(0.22));
        canvas.rounded(left, top, wide, high, h * 0.07, gold.lighter(-0.12));
        canvas.rounded(left + 7.0, top + 7.0, wide - 14.0, high - 14.0, h * 0.06, paint);
        canvas.rounded(left + 17.0, top + 17.0, wide - 34.0, high - 34.0, h * 0.045, gold.alpha(0.8));
        canvas.rounded(
            left + 20.0,
            top + 20.0,
            wide - 40.0,
            high - 40.0,
            h * 0.043,
            Ink::down(top, paint.lighter(0.02), top + high, paint),
        );
        let area = [left + wide * 0.1, top + high * 0.16, wide * 0.8, high * 0.68];
        write(canvas, type_, panel, "Lobster_400Regular", area, gold)
    }
}
