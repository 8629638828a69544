//! A delivery van from the side.

use super::{Mount, Panel, Surface, scheme, write};
use crate::canvas::{Canvas, Ink};
use crate::colour::{BLACK, hex};
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct DeliveryVan;

impl Surface for DeliveryVan {
    fn name(&self) -> &'static str {
        "delivery_van"
    }

    fn shape(&self, _: &str, _: bool) -> (f32, f32) {
        (1.0, 0.6)
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
        let schemes = [
            (0xf3efe4, 0x8c2f39),
            (0x2f6f73, 0xfbf3dc),
            (0xe2b04a, 0x3a2a20),
            (0x35507f, 0xfaf4e2),
            (0xb8433f, 0xfdf2df),
        ];
        let (paint, letters) = scheme(panel, &mut rng, &schemes);
        let floor = y + h * 0.86;
        let body = [
            (x + w * 0.02, y + h * 0.03),
            (x + w * 0.72, y + h * 0.03),
            (x + w * 0.86, y + h * 0.36),
            (x + w * 0.98, y + h * 0.46),
            (x + w * 0.99, floor),
            (x + w * 0.01, floor),
            (x + w * 0.01, y + h * 0.08),
        ];
        canvas.soft(x + w * 0.5, y + h * 0.98, w * 0.54, h * 0.09, BLACK, 0.4);
        if let Some(path) = crate::canvas::polygon(&body) {
            canvas.stroke(&path, paint.lighter(-0.1), 12.0);
            canvas.fill(&path, Ink::down(y, paint.lighter(0.02), floor, paint.lighter(-0.03)));
        }
        canvas.rect(x + w * 0.01, y + h * 0.7, w * 0.975, h * 0.03, letters.alpha(0.85));
        let glass = [
            (x + w * 0.74, y + h * 0.11),
            (x + w * 0.835, y + h * 0.37),
            (x + w * 0.685, y + h * 0.37),
            (x + w * 0.685, y + h * 0.11),
        ];
        canvas.polygon(&glass, hex(0x9fc3cf));
        canvas.polygon(&[glass[0], (x + w * 0.79, y + h * 0.24), (x + w * 0.7, y + h * 0.37), glass[3]], hex(0xc9e2e8));
        canvas.rect(x + w * 0.665, y + h * 0.06, 3.0, h * 0.72, paint.lighter(-0.12));
        canvas.rect(x + w * 0.845, y + h * 0.4, 3.0, h * 0.38, paint.lighter(-0.12));
        canvas.rounded(x + w * 0.69, y + h * 0.47, w * 0.045, h * 0.025, 4.0, hex(0x51565c));
        canvas.ellipse(x + w * 0.955, y + h * 0.56, w * 0.018, h * 0.045, hex(0xfff2c0));
        canvas.rounded(x + w * 0.93, y + h * 0.79, w * 0.075, h * 0.07, 6.0, hex(0x4a4f55));
        canvas.rounded(x - w * 0.005, y + h * 0.79, w * 0.05, h * 0.07, 6.0, hex(0x4a4f55));
        for wheel in [0.2, 0.8] {
            let (cx, cy, r) = (x + w * wheel, y + h * 0.86, h * 0.135);
            canvas.ellipse(cx, cy - r * 0.1, r * 1.2, r * 1.2, paint.lighter(-0.16));
            canvas.ellipse(cx, cy, r, r, hex(0x2b2e33));
            canvas.ellipse(cx, cy, r * 0.55, r * 0.55, hex(0xc6ccd1));
            canvas.ellipse(cx, cy, r * 0.2, r * 0.2, hex(0x7b8288));
        }
        let area = [x + w * 0.06, y + h * 0.12, w * 0.57, h * 0.52];
        write(canvas, type_, panel, "Righteous_400Regular", area, letters)
    }
}
