//! A square note, taped up, with one corner lifted.

use super::{Mount, Panel, Surface, dyed, write};
use crate::canvas::{Canvas, Ink};
use crate::colour::{BLACK, hex};
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct StickyNote;

impl Surface for StickyNote {
    fn name(&self) -> &'static str {
        "sticky_note"
    }

    fn shape(&self, _: &str, outdoor: bool) -> (f32, f32) {
        if outdoor { (0.8, 1.0) } else { (1.0, 1.0) }
    }

    fn presence(&self) -> f32 {
        1.6
    }

    fn mount(&self) -> Mount {
        Mount::Wall
    }

    fn feet(&self, _: &str, outdoor: bool) -> &'static [f32] {
        if outdoor { &[0.5] } else { &[] }
    }

    fn draw(&self, canvas: &mut Canvas, type_: &Typesetter, panel: &Panel) -> Result<(), Refusal> {
        let [x, y, w, h] = panel.area;
        let side = if panel.outdoor { w } else { h };
        if panel.outdoor {
            canvas.rect(x + w * 0.46, y + side * 0.9, w * 0.08, h - side * 0.9, hex(0x8a6a48));
            canvas.rounded(x - 12.0, y - 12.0, w + 24.0, side + 24.0, 6.0, hex(0xb58e62));
        }
        let paper = dyed(panel, &mut panel.seed.rng(), &[0xffe680, 0xffd3df, 0xcdeccd, 0xcfe6f7]);
        canvas.soft(x + w * 0.54, y + side * 0.96, w * 0.52, side * 0.09, BLACK, 0.28);
        let fold = side * 0.13;
        canvas.polygon(
            &[(x, y), (x + w, y), (x + w, y + side - fold), (x + w - fold, y + side), (x, y + side)],
            Ink::down(y, paper.lighter(-0.02), y + side, paper.lighter(0.015)),
        );
        canvas.polygon(
            &[(x + w, y + side - fold), (x + w - fold, y + side), (x + w - fold * 0.85, y + side - fold * 0.85)],
            paper.lighter(-0.12),
        );
        canvas.rect(x, y, w, side * 0.1, paper.lighter(-0.045).alpha(0.6));
        canvas.rect(x + w * 0.38, y - side * 0.035, w * 0.24, side * 0.08, hex(0xfdfbf0).alpha(0.75));
        let area = [x + w * 0.09, y + side * 0.13, w * 0.82, side * 0.72];
        write(canvas, type_, panel, "PatrickHand_400Regular", area, hex(0x2f3a4f))
    }
}
