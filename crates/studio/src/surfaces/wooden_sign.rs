//! A board of three planks on two posts.

use super::{Mount, Panel, Surface, write};
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
        let tones = [hex(0xb9824e), hex(0xb27a46), hex(0xbd8854)];
        let plank = board / 3.0;
        for (at, tone) in tones.into_iter().enumerate() {
            let mut rng = panel.seed.at(at).rng();
            let (left, right) = (rng.between(-0.006, 0.012) * w, rng.between(-0.006, 0.012) * w);
            let top = y + plank * at as f32;
            canvas.rounded(x + left, top, w - left - right, plank - 2.0, 7.0, hex(0x8a5a32));
            canvas.rounded(x + left, top, w - left - right, plank - 5.0, 7.0, tone);
            for _ in 0..3 {
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
        write(canvas, type_, panel, "RobotoSlab_700Bold", area, hex(0x3a2413))
    }
}
