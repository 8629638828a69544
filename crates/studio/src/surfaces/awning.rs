//! A striped awning over a shop door, the text on its valance.

use super::{Mount, Panel, Surface, write};
use crate::canvas::{Canvas, Ink};
use crate::colour::{BLACK, hex};
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct Awning;

impl Surface for Awning {
    fn name(&self) -> &'static str {
        "awning"
    }

    fn shape(&self, _: &str, _: bool) -> (f32, f32) {
        (1.0, 0.96)
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
        let stripe = rng.pick(&[hex(0xc8453f), hex(0x2f7f78), hex(0x35609c), hex(0xd98a2f), hex(0x5f7f3f)]);
        let wall = rng.pick(&[hex(0xdcc9a8), hex(0xc9b7a6), hex(0xb7b9b4), hex(0xd8bfae)]);
        canvas.rect(x + w * 0.03, y, w * 0.94, h, wall);
        canvas.rect(x + w * 0.03, y + h * 0.94, w * 0.94, h * 0.06, wall.lighter(-0.12));
        let (gx, gy) = (x + w * 0.08, y + h * 0.5);
        canvas.rect(gx, gy, w * 0.5, h * 0.34, hex(0x4c5a5e));
        canvas.soft(gx + w * 0.25, gy + h * 0.3, w * 0.26, h * 0.2, hex(0xffd58a), 0.55);
        canvas.rect(gx + w * 0.24, gy, 8.0, h * 0.34, hex(0xf2ead8));
        canvas.rect(gx - 6.0, gy + h * 0.34, w * 0.5 + 12.0, 12.0, hex(0xf2ead8));
        let door = x + w * 0.66;
        canvas.rect(door, gy, w * 0.24, h * 0.46, stripe.mix(hex(0x2a2620), 0.45));
        canvas.rect(door + w * 0.03, gy + h * 0.04, w * 0.18, h * 0.24, hex(0x9fb8bb));
        canvas.ellipse(door + w * 0.2, gy + h * 0.33, 8.0, 8.0, hex(0xe2c070));
        // The cloth slopes forward and ends in a valance that carries the text.
        let (top, edge) = (y + h * 0.06, y + h * 0.27);
        for at in 0..10 {
            let tone = if at % 2 == 0 { stripe } else { hex(0xfbf5e6) };
            let (a, b) = (at as f32 / 10.0, (at + 1) as f32 / 10.0);
            canvas.polygon(
                &[
                    (x + w * (0.06 + 0.88 * a), top),
                    (x + w * (0.06 + 0.88 * b), top),
                    (x + w * b, edge),
                    (x + w * a, edge),
                ],
                Ink::down(top, tone.lighter(-0.03), edge, tone),
            );
        }
        let high = h * 0.19;
        canvas.rect(x, edge + high, w, h * 0.05, BLACK.alpha(0.18));
        for at in 0..10 {
            canvas.ellipse(x + w * (at as f32 + 0.5) / 10.0, edge + high, w * 0.05, h * 0.035, stripe.lighter(-0.03));
        }
        canvas.rect(x, edge, w, high, stripe.lighter(-0.02));
        canvas.rect(x, edge, w, 5.0, stripe.lighter(-0.12));
        let area = [x + w * 0.05, edge + high * 0.12, w * 0.9, high * 0.84];
        write(canvas, type_, panel, "RobotoSlab_700Bold", area, hex(0xfdf7e8))
    }
}
