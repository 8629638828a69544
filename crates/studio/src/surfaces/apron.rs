//! A kitchen apron on a hook.

use super::{Mount, Panel, Surface, dyed, write};
use crate::canvas::{Canvas, Ink};
use crate::colour::{BLACK, hex};
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct Apron;

impl Surface for Apron {
    fn name(&self) -> &'static str {
        "apron"
    }

    fn shape(&self, _: &str, _: bool) -> (f32, f32) {
        (0.72, 1.0)
    }

    fn presence(&self) -> f32 {
        1.9
    }

    fn mount(&self) -> Mount {
        Mount::Wall
    }

    fn feet(&self, _: &str, outdoor: bool) -> &'static [f32] {
        if outdoor { &[0.5] } else { &[] }
    }

    fn draw(&self, canvas: &mut Canvas, type_: &Typesetter, panel: &Panel) -> Result<(), Refusal> {
        let [x, y, w, h] = panel.area;
        let cloth = dyed(panel, &mut panel.seed.rng(), &[0x3f6b73, 0xb5534a, 0xe7dcc3, 0x4a5f8a, 0x5f7a52]);
        let pale = cloth.lab().l > 0.75;
        if panel.outdoor {
            canvas.rect(x + w * 0.47, y, w * 0.06, h, hex(0x7d5230));
        }
        canvas.soft(x + w * 0.53, y + h * 0.6, w * 0.5, h * 0.42, BLACK, 0.2);
        canvas.rounded(x + w * 0.44, y, w * 0.12, h * 0.04, 6.0, hex(0x8a5d38));
        canvas.ellipse(x + w * 0.5, y + h * 0.045, 9.0, 12.0, hex(0x4a4e55));
        canvas.line(
            &[
                (x + w * 0.3, y + h * 0.2),
                (x + w * 0.47, y + h * 0.05),
                (x + w * 0.53, y + h * 0.05),
                (x + w * 0.7, y + h * 0.2),
            ],
            cloth.lighter(-0.1),
            w * 0.03,
        );
        let mut bib = resvg::tiny_skia::PathBuilder::new();
        bib.move_to(x + w * 0.26, y + h * 0.18);
        bib.quad_to(x + w * 0.5, y + h * 0.215, x + w * 0.74, y + h * 0.18);
        bib.cubic_to(x + w * 0.75, y + h * 0.3, x + w * 0.82, y + h * 0.38, x + w * 0.98, y + h * 0.42);
        bib.line_to(x + w * 0.96, y + h * 0.97);
        bib.quad_to(x + w * 0.5, y + h * 1.01, x + w * 0.04, y + h * 0.97);
        bib.line_to(x + w * 0.02, y + h * 0.42);
        bib.cubic_to(x + w * 0.18, y + h * 0.38, x + w * 0.25, y + h * 0.3, x + w * 0.26, y + h * 0.18);
        bib.close();
        if let Some(path) = bib.finish() {
            canvas.fill(&path, Ink::Line(x, y, cloth.lighter(-0.04).opaque(), x + w, y, cloth.lighter(0.02).opaque()));
            canvas.stroke(&path, cloth.lighter(-0.1), 4.0);
        }
        for (side, out) in [(0.02, -0.07), (0.98, 0.07)] {
            canvas.line(
                &[
                    (x + w * side, y + h * 0.44),
                    (x + w * (side + out * 0.5), y + h * 0.55),
                    (x + w * (side + out * 0.2), y + h * 0.68),
                ],
                cloth.lighter(-0.08),
                w * 0.024,
            );
        }
        let (px, py) = (x + w * 0.2, y + h * 0.74);
        canvas.rounded(px, py, w * 0.6, h * 0.17, 14.0, cloth.lighter(-0.05));
        canvas.rect(px, py, w * 0.6, h * 0.03, cloth.lighter(-0.09));
        for fold in [0.14, 0.88] {
            canvas.line(&[(x + w * fold, y + h * 0.5), (x + w * fold, y + h * 0.95)], cloth.lighter(-0.07), 4.0);
        }
        let area = [x + w * 0.13, y + h * 0.41, w * 0.74, h * 0.29];
        write(canvas, type_, panel, "Righteous_400Regular", area, if pale { hex(0x3a2a22) } else { hex(0xfcf5e4) })
    }
}
