//! A cotton bag with two handles.

use super::{Mount, Panel, Surface, dyed, write};
use crate::canvas::{Canvas, Ink};
use crate::colour::hex;
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct ToteBag;

impl Surface for ToteBag {
    fn name(&self) -> &'static str {
        "tote_bag"
    }

    fn shape(&self, _: &str, _: bool) -> (f32, f32) {
        (0.8, 1.0)
    }

    fn presence(&self) -> f32 {
        1.9
    }

    fn mount(&self) -> Mount {
        Mount::Stands
    }

    fn draw(&self, canvas: &mut Canvas, type_: &Typesetter, panel: &Panel) -> Result<(), Refusal> {
        let [x, y, w, h] = panel.area;
        let cloth = dyed(panel, &mut panel.seed.rng(), &[0xf1e7d3, 0xe9dcc0, 0xd9e0d2, 0xe7d3c8]);
        let top = y + h * 0.3;
        for (depth, tone) in [(0.02, cloth.lighter(-0.14)), (0.0, cloth.lighter(-0.05))] {
            let mut handle = resvg::tiny_skia::PathBuilder::new();
            handle.move_to(x + w * 0.27, top + h * 0.06);
            handle.cubic_to(
                x + w * (0.26 + depth),
                y - h * (0.1 - depth),
                x + w * (0.74 - depth),
                y - h * (0.1 - depth),
                x + w * 0.73,
                top + h * 0.06,
            );
            if let Some(path) = handle.finish() {
                canvas.stroke(&path, tone, w * 0.052);
            }
        }
        let mut bag = resvg::tiny_skia::PathBuilder::new();
        bag.move_to(x + w * 0.06, top);
        bag.line_to(x + w * 0.94, top);
        bag.cubic_to(x + w * 0.96, top + h * 0.3, x + w * 1.0, y + h * 0.75, x + w * 0.97, y + h * 0.95);
        bag.quad_to(x + w * 0.96, y + h, x + w * 0.9, y + h);
        bag.line_to(x + w * 0.1, y + h);
        bag.quad_to(x + w * 0.04, y + h, x + w * 0.03, y + h * 0.95);
        bag.cubic_to(x, y + h * 0.75, x + w * 0.04, top + h * 0.3, x + w * 0.06, top);
        bag.close();
        if let Some(path) = bag.finish() {
            canvas.fill(&path, Ink::Line(x, y, cloth.lighter(-0.05).opaque(), x + w, y, cloth.opaque()));
        }
        canvas.rect(x + w * 0.06, top + h * 0.035, w * 0.88, 3.0, cloth.lighter(-0.12));
        for (fold, lean) in [(0.16, 0.02), (0.86, -0.02), (0.5, 0.01)] {
            let (fx, foot) = (x + w * fold, y + h * 0.97);
            canvas.line(&[(fx, y + h * 0.88), (fx + w * lean, foot)], cloth.lighter(-0.08), 5.0);
        }
        for stitch in [0.27, 0.73] {
            canvas.rounded(x + w * stitch - w * 0.03, top + h * 0.012, w * 0.06, h * 0.075, 3.0, cloth.lighter(-0.06));
            canvas.line(
                &[(x + w * (stitch - 0.02), top + h * 0.02), (x + w * (stitch + 0.02), top + h * 0.08)],
                cloth.lighter(-0.16),
                2.0,
            );
        }
        let area = [x + w * 0.13, top + h * 0.13, w * 0.74, h * 0.46];
        write(canvas, type_, panel, "Righteous_400Regular", area, hex(0x2d4a5a))
    }
}
