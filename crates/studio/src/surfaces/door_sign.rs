//! A plate on a panelled door.

use super::{Mount, Panel, Surface, write};
use crate::canvas::{Canvas, Ink};
use crate::colour::{BLACK, hex};
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct DoorSign;

impl Surface for DoorSign {
    fn name(&self) -> &'static str {
        "door_sign"
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
        let wood = panel.seed.rng().pick(&[hex(0x3f6b73), hex(0x8a4b3a), hex(0x5b6b4a), hex(0x9a6a42), hex(0x44546b)]);
        // The frame, the leaf, its panels and the handle.
        canvas.rect(x, y, w, h, wood.lighter(-0.16));
        canvas.rect(x, y, w, h * 0.985, hex(0xefe8dc));
        canvas.rect(x + w * 0.06, y + w * 0.06, w * 0.88, h - w * 0.06, wood.lighter(-0.08));
        let (left, wide) = (x + w * 0.07, w * 0.86);
        canvas.rect(
            left,
            y + w * 0.07,
            wide,
            h - w * 0.07,
            Ink::down(y, wood.lighter(0.02), y + h, wood.lighter(-0.02)),
        );
        let sunk = [left + wide * 0.1, y + h * 0.72, wide * 0.8, h * 0.22];
        canvas.rounded(sunk[0], sunk[1], sunk[2], sunk[3], 6.0, wood.lighter(-0.07));
        canvas.rounded(sunk[0] + 5.0, sunk[1] + 7.0, sunk[2] - 10.0, sunk[3] - 12.0, 5.0, wood.lighter(0.015));
        canvas.rounded(left + wide * 0.9, y + h * 0.6, wide * 0.05, h * 0.1, 6.0, hex(0xb89a5e));
        canvas.rounded(left + wide * 0.8, y + h * 0.63, wide * 0.15, h * 0.022, 6.0, hex(0xd9bd80));
        let (px, py, pw, ph) = (left + wide * 0.07, y + h * 0.17, wide * 0.86, h * 0.4);
        canvas.rounded(px + 4.0, py + 7.0, pw, ph, 12.0, BLACK.alpha(0.28));
        canvas.rounded(px, py, pw, ph, 12.0, hex(0xfbf8ef));
        if let Some(rim) = crate::canvas::rounded(px + 9.0, py + 9.0, pw - 18.0, ph - 18.0, 8.0) {
            canvas.stroke(&rim, wood.lighter(-0.06), 3.0);
        }
        {
            let side = 0.5;
            canvas.ellipse(px + pw * side, py + 18.0, 5.0, 5.0, hex(0xb9a98a));
        }
        let area = [px + pw * 0.09, py + ph * 0.15, pw * 0.82, ph * 0.7];
        write(canvas, type_, panel, "NotoSans_700Bold", area, hex(0x26323f))
    }
}
