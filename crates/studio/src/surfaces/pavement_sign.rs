//! A board that stands on the pavement on two legs, written on in chalk.

use super::{Mount, Panel, Surface, write};
use crate::canvas::{Canvas, Ink};
use crate::colour::{WHITE, hex};
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct PavementSign;

impl Surface for PavementSign {
    fn name(&self) -> &'static str {
        "pavement_sign"
    }

    fn shape(&self, _: &str, _: bool) -> (f32, f32) {
        (0.72, 1.0)
    }

    fn presence(&self) -> f32 {
        1.9
    }

    fn mount(&self) -> Mount {
        Mount::Stands
    }

    fn feet(&self, _: &str, _: bool) -> &'static [f32] {
        &[0.085, 0.915]
    }

    fn draw(&self, canvas: &mut Canvas, type_: &Typesetter, panel: &Panel) -> Result<(), Refusal> {
        let [x, y, w, h] = panel.area;
        let wood = panel.seed.rng().pick(&[hex(0x8a5a34), hex(0xb98556), hex(0x4a5a4f), hex(0x7a3f35)]);
        canvas.polygon(
            &[(x + w * 0.16, y), (x + w * 0.9, y), (x + w * 1.0, y + h * 0.98), (x + w * 0.88, y + h * 0.98)],
            wood.lighter(-0.18),
        );
        canvas.polygon(
            &[
                (x + w * 0.1, y),
                (x + w * 0.9, y),
                (x + w * 0.97, y + h),
                (x + w * 0.86, y + h),
                (x + w * 0.84, y + h * 0.9),
                (x + w * 0.16, y + h * 0.9),
                (x + w * 0.14, y + h),
                (x + w * 0.03, y + h),
            ],
            wood,
        );
        let slate = hex(0x2c3436);
        canvas.polygon(
            &[
                (x + w * 0.165, y + h * 0.055),
                (x + w * 0.835, y + h * 0.055),
                (x + w * 0.88, y + h * 0.83),
                (x + w * 0.12, y + h * 0.83),
            ],
            Ink::down(y, slate.lighter(0.04), y + h, slate),
        );
        let mut rng = panel.seed.child("dust").rng();
        for _ in 0..4 {
            canvas.soft(x + w * rng.between(0.3, 0.7), y + h * rng.between(0.2, 0.7), w * 0.24, h * 0.07, WHITE, 0.06);
        }
        // A chalked flourish closes the text above and below.
        for line in [0.125, 0.765] {
            canvas.line(&[(x + w * 0.26, y + h * line), (x + w * 0.44, y + h * line)], hex(0xf3c86b).alpha(0.85), 4.0);
            canvas.line(&[(x + w * 0.56, y + h * line), (x + w * 0.74, y + h * line)], hex(0xf3c86b).alpha(0.85), 4.0);
            canvas.ellipse(x + w * 0.5, y + h * line, 7.0, 7.0, hex(0xf3c86b).alpha(0.9));
        }
        let area = [x + w * 0.19, y + h * 0.165, w * 0.62, h * 0.56];
        write(canvas, type_, panel, "PatrickHand_400Regular", area, hex(0xf6f4ea))
    }
}
