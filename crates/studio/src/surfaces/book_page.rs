//! An open book, its text on the right-hand page and a picture on the left.

use super::{Mount, Panel, Surface, write};
use crate::canvas::{Canvas, Ink};
use crate::colour::{BLACK, hex};
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct BookPage;

impl Surface for BookPage {
    fn name(&self) -> &'static str {
        "book_page"
    }

    fn shape(&self, _: &str, _: bool) -> (f32, f32) {
        (1.0, 0.74)
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
        canvas.soft(x + w * 0.5, y + h * 0.95, w * 0.54, h * 0.12, BLACK, 0.32);
        let cover = rng.pick(&[hex(0x7a2f3a), hex(0x2f4f6b), hex(0x3f5f45), hex(0x6b4a2f)]);
        canvas.rounded(x, y + h * 0.05, w, h * 0.94, 12.0, cover);
        let split = 0.4;
        for (left, wide, shade) in [(0.015, split - 0.015, true), (split, 0.985 - split, false)] {
            let (from, to) = if shade { (hex(0xfdf8ea), hex(0xe0d6bd)) } else { (hex(0xe0d6bd), hex(0xfdf8ea)) };
            let px = x + w * left;
            let fade = if shade { px } else { px - w * 0.3 };
            let far = if shade { px + w * wide } else { px + w * 0.12 };
            canvas.rounded(
                px,
                y + h * 0.02,
                w * wide,
                h * 0.92,
                8.0,
                Ink::Line(fade.max(px), y, from.opaque(), far, y, to.opaque()),
            );
        }
        // A plate on the other page.
        let sky = rng.pick(&[hex(0xbfd9e2), hex(0xf0d3b0), hex(0xcfe0c3)]);
        let (px, py, pw, ph) = (x + w * 0.06, y + h * 0.14, w * 0.29, h * 0.66);
        canvas.rect(px, py, pw, ph, sky);
        canvas.ellipse(px + pw * 0.7, py + ph * 0.24, pw * 0.12, pw * 0.12, hex(0xf6d36b));
        canvas.polygon(
            &[
                (px, py + ph),
                (px, py + ph * 0.7),
                (px + pw * 0.35, py + ph * 0.42),
                (px + pw * 0.62, py + ph * 0.7),
                (px + pw * 0.8, py + ph * 0.58),
                (px + pw, py + ph * 0.75),
                (px + pw, py + ph),
            ],
            hex(0x6f8f6a),
        );
        let area = [x + w * 0.455, y + h * 0.13, w * 0.49, h * 0.7];
        write(canvas, type_, panel, "CrimsonText_600SemiBold", area, hex(0x2a2320))
    }
}
