//! A board, or three planks, on two posts.

use super::{Mount, Panel, Surface, scheme, write};
use crate::canvas::{Canvas, polyline};
use crate::colour::hex;
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct WoodenSign;

impl Surface for WoodenSign {
    fn name(&self) -> &'static str {
        "wooden_sign"
    }

    fn shape(&self, _: &str, _: bool) -> (f32, f32) {
        (1.0, 0.86)
    }

    fn presence(&self) -> f32 {
        1.9
    }

    fn mount(&self) -> Mount {
        Mount::Stands
    }

    fn draw(&self, canvas: &mut Canvas, type_: &Typesetter, panel: &Panel) -> Result<(), Refusal> {
        let [x, y, w, h] = panel.area;
        let board = h * 0.66;
        for post in [0.17, 0.77] {
            canvas.rounded(x + w * post, y - h * 0.03, w * 0.06, h * 1.03, 4.0, hex(0x7d5230));
            canvas.rect(x + w * (post + 0.036), y, w * 0.024, h, hex(0x693f22));
        }
        let planks = panel.seed.child("planks").rng().pick(&[1_usize, 1, 3]);
        // Bare wood, wood that was limed, and wood that was stained dark: where an ink was asked for, what it is clear on.
        let (wood, letters) = match super::inks(panel).is_empty() {
            true => (hex(0xb9824e), hex(0x3a2413)),
            false => {
                let own = [(0xb9824e, 0x3a2413), (0xeee6d6, 0x3a2413), (0x4a3020, 0xf3e6cc)];
                scheme(panel, &mut panel.seed.child("wood").rng(), &own)
            }
        };
        let plank = board / planks as f32;
        for at in 0..planks {
            let mut rng = panel.seed.at(at).rng();
            let tone = wood.lighter([0.0, -0.022, 0.016][at % 3]);
            let (left, right) = (rng.between(-0.006, 0.012) * w, rng.between(-0.006, 0.012) * w);
            let top = y + plank * at as f32;
            canvas.rounded(x + left, top, w - left - right, plank - 2.0, 7.0, wood.lighter(-0.14));
            canvas.rounded(x + left, top, w - left - right, plank - 5.0, 7.0, tone);
            for _ in 0..if planks == 1 { 9 } else { 3 } {
                let gy = top + rng.between(0.2, 0.8) * plank;
                let (from, to) = (x + w * rng.between(0.04, 0.4), x + w * rng.between(0.55, 0.96));
                let bend = rng.between(-4.0, 4.0);
                if let Some(grain) = polyline(&[(from, gy), ((from + to) / 2.0, gy + bend), (to, gy)]) {
                    canvas.stroke(&grain, tone.lighter(-0.05), 2.0);
                }
            }
            for side in [0.045, 0.955] {
                canvas.ellipse(x + w * side, top + plank / 2.0, 5.0, 5.0, hex(0x5b3a20));
            }
        }
        let area = [x + w * 0.08, y + board * 0.09, w * 0.84, board * 0.8];
        write(canvas, type_, panel, "RobotoSlab_700Bold", area, letters)
    }
}
