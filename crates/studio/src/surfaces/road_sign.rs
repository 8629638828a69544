//! A metal sign with a white border, on a post.

use super::{Mount, Panel, Surface, scheme, write};
use crate::canvas::{Canvas, Ink};
use crate::colour::{BLACK, hex};
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct RoadSign;

impl Surface for RoadSign {
    fn name(&self) -> &'static str {
        "road_sign"
    }

    fn shape(&self, _: &str, _: bool) -> (f32, f32) {
        (1.0, 0.9)
    }

    fn presence(&self) -> f32 {
        1.9
    }

    fn mount(&self) -> Mount {
        Mount::Stands
    }

    fn feet(&self, _: &str, _: bool) -> &'static [f32] {
        &[0.265, 0.725]
    }

    fn draw(&self, canvas: &mut Canvas, type_: &Typesetter, panel: &Panel) -> Result<(), Refusal> {
        let [x, y, w, h] = panel.area;
        let board = h * 0.5;
        for post in [0.24, 0.7] {
            canvas.rect(x + w * post, y + h * 0.02, w * 0.05, h * 0.98, hex(0x9aa3ab));
            canvas.rect(x + w * (post + 0.03), y + h * 0.02, w * 0.02, h * 0.98, hex(0x7d868e));
        }
        let schemes = [(0x1f7a4d, 0xffffff), (0x1d5fa8, 0xffffff), (0x1f7a4d, 0xffffff)];
        let (ground, line) = scheme(panel, &mut panel.seed.rng(), &schemes);
        canvas.rounded(x, y + 4.0, w, board, w * 0.045, BLACK.alpha(0.25));
        canvas.rounded(x, y, w, board, w * 0.045, line);
        canvas.rounded(x + w * 0.012, y + w * 0.012, w * 0.976, board - w * 0.024, w * 0.038, ground);
        canvas.rounded(x + w * 0.026, y + w * 0.026, w * 0.948, board - w * 0.052, w * 0.03, line);
        canvas.rounded(
            x + w * 0.036,
            y + w * 0.036,
            w * 0.928,
            board - w * 0.072,
            w * 0.024,
            Ink::down(y, ground.lighter(0.03), y + board, ground),
        );
        let area = [x + w * 0.08, y + board * 0.14, w * 0.84, board * 0.72];
        write(canvas, type_, panel, "Overpass_700Bold", area, line)
    }
}
