//! A printed sheet: on the wall within doors, on a board with two posts without.

use super::{Mount, Panel, Surface, write};
use crate::canvas::Canvas;
use crate::colour::{BLACK, hex};
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct Poster;

impl Surface for Poster {
    fn name(&self) -> &'static str {
        "poster"
    }

    fn shape(&self, _: &str, outdoor: bool) -> (f32, f32) {
        if outdoor { (0.66, 1.0) } else { (0.76, 1.0) }
    }

    fn presence(&self) -> f32 {
        1.9
    }

    fn mount(&self) -> Mount {
        Mount::Wall
    }

    fn draw(&self, canvas: &mut Canvas, type_: &Typesetter, panel: &Panel) -> Result<(), Refusal> {
        let [x, y, w, h] = panel.area;
        let sheet = if panel.outdoor { h * 0.78 } else { h };
        if panel.outdoor {
            for post in [0.1, 0.86] {
                canvas.rect(x + w * post, y - h * 0.015, w * 0.045, h * 1.01, hex(0x59616b));
                canvas.rect(x + w * (post + 0.028), y, w * 0.017, h, hex(0x474e57));
            }
            canvas.rounded(x - w * 0.035, y - w * 0.035, w * 1.07, sheet + w * 0.07, 6.0, hex(0x6c7580));
        } else {
            canvas.soft(x + w / 2.0 + 8.0, y + sheet / 2.0 + 14.0, w * 0.62, sheet * 0.6, BLACK, 0.2);
        }
        let schemes = [
            (0xfbf3e2, 0xd1495b, 0x2b2d42),
            (0xf2f6f0, 0x2a7f8e, 0x1d3540),
            (0xfdf0d5, 0xe07a3f, 0x3a2a4d),
            (0xf4f0f9, 0x6a5acd, 0x231942),
        ];
        let (paper, band, letters) = panel.seed.rng().pick(&schemes);
        let (paper, band, letters) = (hex(paper), hex(band), hex(letters));
        canvas.rounded(x, y, w, sheet, 3.0, paper);
        canvas.rect(x, y, w, sheet * 0.12, band);
        canvas.rect(x, y + sheet * 0.135, w, sheet * 0.012, band);
        for ray in 0..9 {
            let t = ray as f32 / 8.0;
            canvas.ellipse(x + w * (0.1 + 0.8 * t), y + sheet * 0.06, sheet * 0.013, sheet * 0.013, paper.alpha(0.85));
        }
        canvas.polygon(
            &[
                (x, y + sheet),
                (x, y + sheet * 0.86),
                (x + w * 0.5, y + sheet * 0.93),
                (x + w, y + sheet * 0.86),
                (x + w, y + sheet),
            ],
            band,
        );
        canvas.polygon(
            &[
                (x, y + sheet),
                (x, y + sheet * 0.92),
                (x + w * 0.5, y + sheet * 0.98),
                (x + w, y + sheet * 0.92),
                (x + w, y + sheet),
            ],
            band.lighter(-0.08),
        );
        let area = [x + w * 0.09, y + sheet * 0.18, w * 0.82, sheet * 0.65];
        let font = if panel.text.chars().count() > 60 { "Inter_700Bold" } else { "AlfaSlabOne_400Regular" };
        write(canvas, type_, panel, font, area, letters)
    }
}
