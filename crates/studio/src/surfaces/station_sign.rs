//! A station nameboard on two posts.

use super::{Mount, Panel, Surface, scheme, write};
use crate::canvas::Canvas;
use crate::colour::{BLACK, hex};
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct StationSign;

impl Surface for StationSign {
    fn name(&self) -> &'static str {
        "station_sign"
    }

    fn shape(&self, _: &str, _: bool) -> (f32, f32) {
        (1.0, 0.66)
    }

    fn presence(&self) -> f32 {
        1.9
    }

    fn mount(&self) -> Mount {
        Mount::Stands
    }

    fn feet(&self, _: &str, _: bool) -> &'static [f32] {
        &[0.13, 0.87]
    }

    fn draw(&self, canvas: &mut Canvas, type_: &Typesetter, panel: &Panel) -> Result<(), Refusal> {
        let [x, y, w, h] = panel.area;
        let board = h * 0.56;
        let schemes = [(0xfaf8f0, 0x1d2f52), (0x1c6f56, 0xfaf8f0), (0x24406f, 0xfaf8f0), (0xfaf3e0, 0x5a1a24)];
        let (ground, letters) = scheme(panel, &mut panel.seed.rng(), &schemes);
        let frame = letters.lighter(0.04);
        for post in [0.1, 0.84] {
            canvas.rect(x + w * post, y - h * 0.03, w * 0.06, h * 1.03, hex(0x565d64));
            canvas.rect(x + w * (post + 0.035), y - h * 0.03, w * 0.025, h * 1.03, hex(0x43494f));
            canvas.ellipse(x + w * (post + 0.03), y - h * 0.03, w * 0.034, h * 0.03, hex(0x6a7178));
        }
        canvas.rounded(x + 4.0, y + 8.0, w, board, 10.0, BLACK.alpha(0.26));
        canvas.rounded(x, y, w, board, 10.0, frame);
        canvas.rounded(x + 14.0, y + 14.0, w - 28.0, board - 28.0, 6.0, ground);
        let area = [x + w * 0.07, y + board * 0.16, w * 0.86, board * 0.68];
        write(canvas, type_, panel, "Overpass_700Bold", area, letters)
    }
}
