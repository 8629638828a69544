//! A screen: on a desk stand, a telephone, or a departure board on the wall.

use super::{Mount, Panel, Surface, write};
use crate::canvas::{Canvas, Ink};
use crate::colour::{WHITE, hex};
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct Screen;

impl Surface for Screen {
    fn name(&self) -> &'static str {
        "screen"
    }

    fn shape(&self, entry: &str, _: bool) -> (f32, f32) {
        if entry == "phone_screen" { (0.54, 1.0) } else { (1.0, 0.8) }
    }

    fn presence(&self) -> f32 {
        1.9
    }

    fn mount(&self) -> Mount {
        Mount::Stands
    }

    fn draw(&self, canvas: &mut Canvas, type_: &Typesetter, panel: &Panel) -> Result<(), Refusal> {
        let [x, y, w, h] = panel.area;
        let phone = panel.entry == "phone_screen";
        let case = hex(0x24272e);
        let (pw, ph) = if phone { (w, h) } else { (w, h * 0.79) };
        if !phone {
            canvas.polygon(
                &[
                    (x + w * 0.44, y + ph - 2.0),
                    (x + w * 0.56, y + ph - 2.0),
                    (x + w * 0.58, y + h * 0.97),
                    (x + w * 0.42, y + h * 0.97),
                ],
                hex(0x8d949d),
            );
            canvas.rounded(x + w * 0.3, y + h * 0.955, w * 0.4, h * 0.045, 8.0, hex(0xa6adb5));
        }
        let radius = if phone { w * 0.12 } else { w * 0.025 };
        canvas.rounded(x, y, pw, ph, radius, case);
        let rim = if phone { w * 0.045 } else { w * 0.022 };
        let glass = [x + rim, y + rim, pw - 2.0 * rim, ph - 2.0 * rim];
        let (top, bottom, letters) = panel.seed.rng().pick(&[
            (0x16335c, 0x0d1f3c, 0xf2f7ff),
            (0xf7fafc, 0xe4ecf3, 0x1b2a3d),
            (0x123a36, 0x0a2422, 0xe9fff6),
            (0xfdf8f0, 0xf3e7d7, 0x3a2a20),
        ]);
        let (top, bottom, letters) =
            if panel.entry == "departure_screen" { (0x14171c, 0x0b0d10, 0xffc857) } else { (top, bottom, letters) };
        let [gx, gy, gw, gh] = glass;
        canvas.rounded(gx, gy, gw, gh, radius * 0.7, Ink::down(gy, hex(top), gy + gh, hex(bottom)));
        let bar = gh * if phone { 0.07 } else { 0.085 };
        canvas.rounded(gx, gy, gw, bar, radius * 0.7, hex(letters).alpha(0.13));
        for (dot, tone) in [hex(0xff6b5e), hex(0xffc24b), hex(0x4cc38a)].into_iter().enumerate() {
            canvas.ellipse(gx + bar * (0.6 + 0.55 * dot as f32), gy + bar * 0.5, bar * 0.17, bar * 0.17, tone);
        }
        let shine = [(gx + gw * 0.62, gy), (gx + gw * 0.86, gy), (gx + gw * 0.56, gy + gh), (gx + gw * 0.32, gy + gh)];
        canvas.polygon(&shine, WHITE.alpha(0.03));
        let area = [gx + gw * 0.08, gy + bar + gh * 0.06, gw * 0.84, gh - bar - gh * 0.13];
        write(canvas, type_, panel, "Inter_400Regular", area, hex(letters))
    }
}
