//! A shop front whose pane carries the text.

use super::{Mount, Panel, Surface, write};
use crate::canvas::{Canvas, Ink};
use crate::colour::{WHITE, hex};
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct ShopWindow;

impl Surface for ShopWindow {
    fn name(&self) -> &'static str {
        "shop_window"
    }

    fn shape(&self, _: &str, _: bool) -> (f32, f32) {
        (1.0, 0.92)
    }

    fn presence(&self) -> f32 {
        2.2
    }

    fn mount(&self) -> Mount {
        Mount::Stands
    }

    fn draw(&self, canvas: &mut Canvas, type_: &Typesetter, panel: &Panel) -> Result<(), Refusal> {
        let [x, y, w, h] = panel.area;
        let mut rng = panel.seed.rng();
        let paint = rng.pick(&[hex(0x2f4f4a), hex(0x7a2f3a), hex(0x2c3f66), hex(0x4d3a2c)]);
        canvas.rect(x, y, w, h, paint.lighter(-0.05));
        canvas.rect(x - w * 0.02, y, w * 1.04, h * 0.1, paint);
        canvas.rect(x - w * 0.02, y + h * 0.09, w * 1.04, h * 0.022, paint.lighter(-0.12));
        let (gx, gy, gw, gh) = (x + w * 0.05, y + h * 0.14, w * 0.9, h * 0.68);
        canvas.rect(gx - 8.0, gy - 8.0, gw + 16.0, gh + 16.0, paint.lighter(0.08));
        canvas.rect(gx, gy, gw, gh, Ink::down(gy, hex(0x33434b), gy + gh, hex(0x52646a)));
        // What is on show stands low in the warm light, the lettering above it.
        canvas.soft(gx + gw * 0.5, gy + gh, gw * 0.55, gh * 0.5, hex(0xffd58a), 0.5);
        for at in 0..7 {
            let wide = gw * rng.between(0.07, 0.11);
            let tall = gh * rng.between(0.12, 0.24);
            let left = gx + gw * (0.04 + 0.135 * at as f32);
            let tone = rng.pick(&[hex(0xd98a5a), hex(0x8fb0a5), hex(0xc9a24a), hex(0xb5606a), hex(0x7d8fb5)]);
            if rng.chance(0.5) {
                canvas.ellipse(left + wide * 0.5, gy + gh - tall * 0.45, wide * 0.5, tall * 0.45, tone);
            } else {
                canvas.rounded(left, gy + gh - tall, wide, tall, 5.0, tone);
                canvas.rect(left + wide * 0.4, gy + gh - tall, wide * 0.16, tall, tone.lighter(0.14));
            }
        }
        for (from, wide) in [(0.08, 0.1), (0.22, 0.03)] {
            canvas.polygon(
                &[
                    (gx + gw * (from + 0.16), gy),
                    (gx + gw * (from + wide + 0.16), gy),
                    (gx + gw * (from + wide), gy + gh),
                    (gx + gw * from, gy + gh),
                ],
                WHITE.alpha(0.07),
            );
        }
        canvas.rect(x, y + h * 0.84, w, h * 0.16, paint);
        for box_ in 0..3 {
            let left = x + w * (0.05 + 0.31 * box_ as f32);
            canvas.rounded(left, y + h * 0.87, w * 0.28, h * 0.1, 4.0, paint.lighter(-0.07));
            canvas.rounded(left + 5.0, y + h * 0.88, w * 0.28 - 10.0, h * 0.08, 4.0, paint.lighter(0.03));
        }
        let area = [gx + gw * 0.08, gy + gh * 0.07, gw * 0.84, gh * 0.62];
        write(canvas, type_, panel, "Lobster_400Regular", area, hex(0xf9e7ae))
    }
}
