//! A slab of stone with the text cut into it.

use super::{Mount, Panel, Surface, write};
use crate::canvas::{Canvas, Ink};
use crate::colour::{BLACK, hex};
use crate::lettering::{Effect, TypeStyle, Typesetter};
use crate::studio::Refusal;

pub(super) struct StoneTablet;

impl Surface for StoneTablet {
    fn name(&self) -> &'static str {
        "stone_tablet"
    }

    fn shape(&self, _: &str, _: bool) -> (f32, f32) {
        (0.94, 1.0)
    }

    fn presence(&self) -> f32 {
        1.9
    }

    fn mount(&self) -> Mount {
        Mount::Stands
    }

    fn draw(&self, canvas: &mut Canvas, type_: &Typesetter, panel: &Panel) -> Result<(), Refusal> {
        let [x, y, w, h] = panel.area;
        let stone = panel.seed.rng().pick(&[hex(0xb9b3a6), hex(0xc9bca5), hex(0xa5a9aa), hex(0xbfae9c)]);
        let mut slab = resvg::tiny_skia::PathBuilder::new();
        slab.move_to(x + w * 0.04, y + h * 0.96);
        slab.line_to(x + w * 0.05, y + h * 0.16);
        slab.cubic_to(x + w * 0.06, y + h * 0.02, x + w * 0.3, y, x + w * 0.5, y);
        slab.cubic_to(x + w * 0.7, y, x + w * 0.94, y + h * 0.02, x + w * 0.95, y + h * 0.16);
        slab.line_to(x + w * 0.96, y + h * 0.96);
        slab.close();
        canvas.rounded(x, y + h * 0.92, w, h * 0.08, 8.0, stone.lighter(-0.12));
        if let Some(path) = slab.finish() {
            canvas.fill_with(&path, stone.lighter(-0.16), resvg::tiny_skia::Transform::from_translate(8.0, 4.0));
            canvas.fill(&path, Ink::down(y, stone.lighter(0.04), y + h, stone.lighter(-0.03)));
        }
        let mut rng = panel.seed.child("grain").rng();
        for _ in 0..70 {
            let (gx, gy) = (x + w * rng.between(0.08, 0.92), y + h * rng.between(0.08, 0.92));
            canvas.ellipse(
                gx,
                gy,
                rng.between(1.0, 3.2),
                rng.between(1.0, 2.4),
                stone.lighter(rng.between(-0.1, 0.06)),
            );
        }
        for _ in 0..7 {
            canvas.soft(x + w * rng.between(0.0, 1.0), y + h * 0.95, w * 0.1, h * 0.05, hex(0x6f8a4f), 0.6);
        }
        let area = [x + w * 0.13, y + h * 0.16, w * 0.74, h * 0.66];
        // The light from above leaves a bright lower edge in what is cut.
        let cut = Panel { type_style: &cut(panel), ..copy(panel) };
        write(canvas, type_, &cut, "Cinzel_600SemiBold", area, stone.mix(BLACK, 0.72))
    }
}

/// The panel's own style, cut in where no effect was asked for.
fn cut(panel: &Panel) -> TypeStyle {
    let mut style = panel.type_style.clone();
    if style.effects.is_empty() {
        style.effects.push(Effect::Engraved);
    }
    style
}

fn copy<'a>(panel: &Panel<'a>) -> Panel<'a> {
    Panel { ..*panel }
}
