//! A bookmark that lies on an open book.

use super::{Mount, Panel, Surface, dyed, write};
use crate::canvas::{Canvas, Ink};
use crate::colour::{BLACK, hex};
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct Bookmark;

impl Surface for Bookmark {
    fn name(&self) -> &'static str {
        "bookmark"
    }

    fn shape(&self, _: &str, _: bool) -> (f32, f32) {
        (1.0, 0.72)
    }

    fn presence(&self) -> f32 {
        1.9
    }

    fn mount(&self) -> Mount {
        Mount::Flat
    }

    fn draw(&self, canvas: &mut Canvas, type_: &Typesetter, panel: &Panel) -> Result<(), Refusal> {
        let [x, y, w, h] = panel.area;
        let mut rng = panel.seed.rng();
        canvas.soft(x + w * 0.5, y + h * 0.94, w * 0.54, h * 0.12, BLACK, 0.32);
        let cover = rng.pick(&[hex(0x7a2f3a), hex(0x2f4f6b), hex(0x3f5f45)]);
        canvas.rounded(x, y + h * 0.06, w, h * 0.92, 14.0, cover);
        for side in [0.0, 1.0] {
            let left = x + w * (0.015 + 0.485 * side);
            let (from, to) = if side < 0.5 { (hex(0xfbf6e8), hex(0xe2d9c2)) } else { (hex(0xe2d9c2), hex(0xfbf6e8)) };
            canvas.rounded(
                left,
                y + h * 0.03,
                w * 0.485,
                h * 0.91,
                10.0,
                Ink::Line(left, y, from.opaque(), left + w * 0.485, y, to.opaque()),
            );
            // Printed lines too small to be words.
            for line in 0..15 {
                let ly = y + h * (0.1 + 0.052 * line as f32);
                canvas.rect(left + w * 0.05, ly, w * if line % 5 == 4 { 0.22 } else { 0.38 }, h * 0.01, hex(0xcfc5ad));
            }
        }
        let paper = dyed(panel, &mut rng, &[0xf3c95f, 0xe98a6a, 0x8fc1b5, 0xf6efe0]);
        let (px, py, pw, ph) = (x + w * 0.06, y + h * 0.26, w * 0.88, h * 0.42);
        canvas.rounded(px + 5.0, py + 9.0, pw, ph, 8.0, BLACK.alpha(0.25));
        canvas.rounded(px, py, pw, ph, 8.0, paper);
        if let Some(rim) = crate::canvas::rounded(px + 9.0, py + 9.0, pw - 18.0, ph - 18.0, 5.0) {
            canvas.stroke(&rim, paper.lighter(-0.14), 2.5);
        }
        canvas.ellipse(px + pw * 0.045, py + ph * 0.5, 11.0, 11.0, hex(0x6a4a30));
        for strand in 0..3 {
            let dy = (strand as f32 - 1.0) * 16.0;
            canvas.line(
                &[
                    (px + pw * 0.045, py + ph * 0.5),
                    (px - w * 0.05, py + ph * 0.5 + dy * 0.4),
                    (px - w * 0.085, py + ph * 0.62 + dy),
                ],
                hex(0xa3262f),
                5.0,
            );
        }
        let area = [px + pw * 0.1, py + ph * 0.13, pw * 0.84, ph * 0.74];
        write(canvas, type_, panel, "PlayfairDisplay_700Bold", area, hex(0x3a2a22))
    }
}
