//! A T-shirt laid out or hung from a hanger.

use super::{Mount, Panel, Surface, dyed, write};
use crate::canvas::{Canvas, Ink};
use crate::colour::{BLACK, hex};
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct TShirt;

impl Surface for TShirt {
    fn name(&self) -> &'static str {
        "t_shirt"
    }

    fn shape(&self, _: &str, _: bool) -> (f32, f32) {
        (1.0, 0.96)
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
        let cloth = dyed(panel, &mut panel.seed.rng(), &[0xf4f1ea, 0x2f4f6b, 0xd9a441, 0x8fb3a5, 0xb5534a, 0x3a3f45]);
        if panel.outdoor {
            canvas.rect(x + w * 0.48, y, w * 0.04, h, hex(0x7d5230));
        }
        let dark = cloth.lab().l < 0.7;
        canvas.soft(x + w * 0.52, y + h * 0.58, w * 0.42, h * 0.46, BLACK, 0.2);
        canvas.line(
            &[(x + w * 0.5, y + h * 0.06), (x + w * 0.5, y + h * 0.01), (x + w * 0.53, y - h * 0.01)],
            hex(0x767c83),
            6.0,
        );
        canvas.line(
            &[(x + w * 0.28, y + h * 0.15), (x + w * 0.5, y + h * 0.06), (x + w * 0.72, y + h * 0.15)],
            hex(0xa8743f),
            12.0,
        );
        let mut shirt = resvg::tiny_skia::PathBuilder::new();
        shirt.move_to(x + w * 0.38, y + h * 0.08);
        shirt.quad_to(x + w * 0.5, y + h * 0.2, x + w * 0.62, y + h * 0.08);
        shirt.line_to(x + w * 0.8, y + h * 0.15);
        shirt.line_to(x + w, y + h * 0.4);
        shirt.line_to(x + w * 0.85, y + h * 0.5);
        shirt.line_to(x + w * 0.79, y + h * 0.43);
        shirt.line_to(x + w * 0.8, y + h * 0.99);
        shirt.quad_to(x + w * 0.5, y + h * 1.01, x + w * 0.2, y + h * 0.99);
        shirt.line_to(x + w * 0.21, y + h * 0.43);
        shirt.line_to(x + w * 0.15, y + h * 0.5);
        shirt.line_to(x, y + h * 0.4);
        shirt.line_to(x + w * 0.2, y + h * 0.15);
        shirt.close();
        if let Some(path) = shirt.finish() {
            canvas.fill(&path, Ink::Line(x, y, cloth.lighter(-0.04).opaque(), x + w, y, cloth.lighter(0.02).opaque()));
            canvas.stroke(&path, cloth.lighter(-0.12), 4.0);
        }
        for (a, b) in [
            ((0.21, 0.43), (0.25, 0.3)),
            ((0.79, 0.43), (0.75, 0.3)),
            ((0.26, 0.97), (0.28, 0.84)),
            ((0.72, 0.97), (0.71, 0.86)),
        ] {
            canvas.line(&[(x + w * a.0, y + h * a.1), (x + w * b.0, y + h * b.1)], cloth.lighter(-0.09), 4.0);
        }
        let area = [x + w * 0.265, y + h * 0.27, w * 0.47, h * 0.42];
        write(canvas, type_, panel, "Righteous_400Regular", area, if dark { hex(0xfcf6e6) } else { hex(0x2b3a4a) })
    }
}
