//! A book that stands with its cover to the viewer.

use super::{Mount, Panel, Surface, scheme, write};
use crate::canvas::{Canvas, Ink};
use crate::colour::hex;
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct BookCover;

impl Surface for BookCover {
    fn name(&self) -> &'static str {
        "book_cover"
    }

    fn shape(&self, _: &str, _: bool) -> (f32, f32) {
        (0.76, 1.0)
    }

    fn presence(&self) -> f32 {
        1.7
    }

    fn mount(&self) -> Mount {
        Mount::Stands
    }

    fn draw(&self, canvas: &mut Canvas, type_: &Typesetter, panel: &Panel) -> Result<(), Refusal> {
        let [x, y, w, h] = panel.area;
        let schemes = [
            (0x7b2d3b, 0xf3dfb0),
            (0x27485e, 0xf6e7c1),
            (0x3c5a3e, 0xf2e6bd),
            (0x4b3a63, 0xf3e2c0),
            (0xc98b3c, 0x3a2413),
        ];
        let (cloth, gold) = scheme(panel, &mut panel.seed.rng(), &schemes);
        canvas.rounded(x + w * 0.03, y + h * 0.012, w * 0.97, h * 0.985, 6.0, hex(0xf4eedd));
        for leaf in 0..4 {
            canvas.rect(x + w * (0.972 + 0.007 * leaf as f32), y + h * 0.016, 1.4, h * 0.97, hex(0xcfc5ac));
        }
        canvas.rounded(
            x,
            y,
            w * 0.965,
            h,
            8.0,
            Ink::Line(x, y, cloth.lighter(-0.05).opaque(), x + w, y, cloth.lighter(0.02).opaque()),
        );
        canvas.rect(x + w * 0.075, y, 5.0, h, cloth.lighter(-0.09));
        canvas.rect(x + w * 0.082, y, 3.0, h, cloth.lighter(0.05));
        let (left, wide) = (x + w * 0.13, w * 0.785);
        for (inset, thick) in [(0.0, 6.0), (13.0, 2.5)] {
            if let Some(frame) = crate::canvas::rounded(
                left + inset,
                y + h * 0.05 + inset,
                wide - 2.0 * inset,
                h * 0.9 - 2.0 * inset,
                10.0,
            ) {
                canvas.stroke(&frame, gold.alpha(0.9), thick);
            }
        }
        for (cy, size) in [(0.14, 1.0), (0.86, 1.0)] {
            let (cx, cy, r) = (left + wide / 2.0, y + h * cy, w * 0.03 * size);
            canvas.polygon(&[(cx - r * 1.7, cy), (cx, cy - r), (cx + r * 1.7, cy), (cx, cy + r)], gold.alpha(0.9));
            canvas.ellipse(cx - r * 2.6, cy, r * 0.3, r * 0.3, gold.alpha(0.9));
            canvas.ellipse(cx + r * 2.6, cy, r * 0.3, r * 0.3, gold.alpha(0.9));
        }
        let area = [left + wide * 0.1, y + h * 0.2, wide * 0.8, h * 0.58];
        write(canvas, type_, panel, "PlayfairDisplay_700Bold", area, gold)
    }
}
