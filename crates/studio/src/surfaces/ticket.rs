//! A ticket with a perforated stub, seen from above.

use super::{Mount, Panel, Surface, scheme, write};
use crate::canvas::{Canvas, Ink};
use crate::colour::{BLACK, hex};
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct Ticket;

impl Surface for Ticket {
    fn name(&self) -> &'static str {
        "ticket"
    }

    fn shape(&self, _: &str, _: bool) -> (f32, f32) {
        (1.0, 0.5)
    }

    fn presence(&self) -> f32 {
        1.9
    }

    fn mount(&self) -> Mount {
        Mount::Flat
    }

    fn draw(&self, canvas: &mut Canvas, type_: &Typesetter, panel: &Panel) -> Result<(), Refusal> {
        let [x, y, w, h] = panel.area;
        canvas.soft(x + w * 0.51, y + h * 0.57, w * 0.57, h * 0.62, BLACK, 0.3);
        let schemes = [(0xf9e6b8, 0x8c2f39), (0xdcecef, 0x1f4e6b), (0xf8dcd3, 0x6a2b45), (0xe6edd5, 0x365538)];
        let (paper, print) = scheme(panel, &mut panel.seed.rng(), &schemes);
        canvas.rounded(x, y, w, h, h * 0.06, Ink::down(y, paper.lighter(0.01), y + h, paper.lighter(-0.02)));
        let tear = x + w * 0.79;
        let frame = crate::canvas::rounded(x + w * 0.03, y + h * 0.07, w * 0.735, h * 0.86, h * 0.035);
        if let Some(frame) = frame {
            canvas.stroke(&frame, print.alpha(0.75), 4.0);
        }
        for at in 0..18 {
            canvas.ellipse(tear, y + h * (0.06 + 0.052 * at as f32), 2.6, 2.6, print.alpha(0.45));
        }
        for (cx, cy) in [(tear, y), (tear, y + h)] {
            canvas.ellipse(cx, cy, h * 0.05, h * 0.05, print.mix(hex(0x6b5846), 0.75));
        }
        let mut rng = panel.seed.child("bars").rng();
        let mut bar = tear + w * 0.045;
        while bar < x + w * 0.955 {
            let thick = rng.between(2.0, 7.0);
            canvas.rect(bar, y + h * 0.16, thick, h * 0.5, print);
            bar += thick + rng.between(3.0, 6.0);
        }
        for star in 0..3 {
            canvas.ellipse(tear + w * (0.06 + 0.045 * star as f32), y + h * 0.8, w * 0.011, w * 0.011, print);
        }
        for edge in [0.135, 0.865] {
            for at in 0..11 {
                canvas.ellipse(x + w * (0.07 + 0.0655 * at as f32), y + h * edge, 3.0, 3.0, print.alpha(0.5));
            }
        }
        let area = [x + w * 0.07, y + h * 0.2, w * 0.655, h * 0.6];
        write(canvas, type_, panel, "SpecialElite_400Regular", area, print.lighter(-0.1))
    }
}
