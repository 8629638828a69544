//! Glowing tubes on a dark panel.

use super::{Mount, Panel, Surface, ink, own_font, write};
use crate::canvas::{Canvas, Ink};
use crate::colour::{BLACK, WHITE, hex};
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct NeonSign;

impl Surface for NeonSign {
    fn name(&self) -> &'static str {
        "neon_sign"
    }

    fn shape(&self, _: &str, outdoor: bool) -> (f32, f32) {
        if outdoor { (1.0, 0.86) } else { (1.0, 0.58) }
    }

    fn presence(&self) -> f32 {
        2.0
    }

    fn mount(&self) -> Mount {
        Mount::Wall
    }

    fn feet(&self, _: &str, outdoor: bool) -> &'static [f32] {
        if outdoor { &[0.18, 0.82] } else { &[] }
    }

    fn draw(&self, canvas: &mut Canvas, type_: &Typesetter, panel: &Panel) -> Result<(), Refusal> {
        let [x, y, w, h] = panel.area;
        let board = w * 0.58;
        if panel.outdoor {
            for post in [0.16, 0.8] {
                canvas.rect(x + w * post, y + board * 0.9, w * 0.04, h - board * 0.9, hex(0x2a2d36));
            }
        }
        let wall = hex(0x1b1626);
        canvas.rounded(x, y + 6.0, w, board, w * 0.035, BLACK.alpha(0.3));
        canvas.rounded(x, y, w, board, w * 0.035, Ink::down(y, wall.lighter(0.05), y + board, wall));
        let (course, mut row) = (board / 9.0, 0);
        let mut by = y + course;
        while by < y + board - 4.0 {
            canvas.rect(x + 6.0, by, w - 12.0, 2.0, BLACK.alpha(0.28));
            let mut bx = x + course * if row % 2 == 0 { 1.3 } else { 2.4 };
            while bx < x + w - 8.0 {
                canvas.rect(bx, by - course, 2.0, course, BLACK.alpha(0.2));
                bx += course * 2.2;
            }
            by += course;
            row += 1;
        }
        let tube = ink(panel, panel.seed.rng().pick(&[hex(0xff4fa3), hex(0x35d6ff), hex(0xffb03a), hex(0x7dff8a)]));
        // A tube lights its surroundings in its own colour and is nearly white itself.
        let tube = if tube.lab().l < 0.6 { tube.lighter(0.62 - tube.lab().l) } else { tube };
        let frame = crate::canvas::rounded(x + w * 0.05, y + w * 0.05, w * 0.9, board - w * 0.1, w * 0.05);
        if let Some(frame) = &frame {
            for (width, alpha) in [(26.0, 0.08), (14.0, 0.16), (6.0, 0.9)] {
                canvas.stroke(frame, tube.mix(hex(0x9f7bff), 0.55).alpha(alpha), width);
            }
            canvas.stroke(frame, WHITE.alpha(0.75), 2.0);
        }
        let area = [x + w * 0.11, y + board * 0.2, w * 0.78, board * 0.6];
        if !panel.type_style.effects.is_empty() || !panel.lines.is_empty() {
            return write(canvas, type_, panel, "TiltNeon_400Regular", area, tube.mix(WHITE, 0.5));
        }
        if panel.text.trim().is_empty() {
            return Ok(());
        }
        let font = own_font(type_, "TiltNeon_400Regular", panel.text);
        let lettering = type_.set_styled(panel.text, font, area, 0.62, panel.type_style)?;
        let thick = lettering.size * 0.035;
        for (width, alpha) in [(12.0, 0.06), (7.0, 0.1), (4.0, 0.16)] {
            canvas.stroke(&lettering.path, tube.alpha(alpha), thick * width);
        }
        canvas.stroke(&lettering.path, tube, thick);
        canvas.fill(&lettering.path, tube.mix(WHITE, 0.72));
        Ok(())
    }
}
