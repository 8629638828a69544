//! A card that hangs on a door handle.

use super::{Mount, Panel, Surface, dyed, write};
use crate::canvas::{Canvas, Ink};
use crate::colour::{BLACK, hex};
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct DoorHanger;

impl Surface for DoorHanger {
    fn name(&self) -> &'static str {
        "door_hanger"
    }

    fn shape(&self, _: &str, _: bool) -> (f32, f32) {
        (0.76, 1.0)
    }

    fn presence(&self) -> f32 {
        1.9
    }

    fn mount(&self) -> Mount {
        Mount::Wall
    }

    fn draw(&self, canvas: &mut Canvas, type_: &Typesetter, panel: &Panel) -> Result<(), Refusal> {
        let [x, y, w, h] = panel.area;
        let door = panel.seed.child("door").rng().pick(&[hex(0xcdb696), hex(0x9fb0b5), hex(0xb7a48e), hex(0xc9c3b4)]);
        canvas.rect(x, y, w, h, door.lighter(-0.1));
        canvas.rect(x + 8.0, y + 8.0, w - 16.0, h - 8.0, Ink::down(y, door.lighter(0.02), y + h, door.lighter(-0.02)));
        let card = dyed(panel, &mut panel.seed.rng(), &[0xd1495b, 0x2a7f8e, 0xe2a33c, 0x3d5a99, 0x5b8c5a]);
        let (cx, cw) = (x + w * 0.09, w * 0.82);
        let (top, hook) = (y + h * 0.1, h * 0.24);
        // A hole for the handle's neck, open to one side by a slit.
        canvas.soft(cx + cw * 0.54, y + h * 0.56, cw * 0.6, h * 0.46, BLACK, 0.3);
        canvas.rounded(cx, top, cw, h * 0.84, cw * 0.1, card.lighter(-0.05));
        canvas.rounded(cx, top, cw, h * 0.832, cw * 0.1, card);
        canvas.ellipse(cx + cw * 0.5, top + hook * 0.56, cw * 0.24, cw * 0.24, door.lighter(-0.02));
        canvas.polygon(
            &[
                (cx + cw * 0.62, top + hook * 0.36),
                (cx + cw * 0.86, top - 1.0),
                (cx + cw * 0.96, top - 1.0),
                (cx + cw * 0.72, top + hook * 0.55),
            ],
            door,
        );
        canvas.rounded(cx + cw * 0.42, top + hook * 0.16, cw * 0.62, h * 0.035, h * 0.017, hex(0x8f7d55));
        canvas.rounded(cx + cw * 0.42, top + hook * 0.14, cw * 0.62, h * 0.028, h * 0.014, hex(0xd8c48c));
        canvas.ellipse(cx + cw * 0.5, top + hook * 0.24, cw * 0.11, cw * 0.11, hex(0xc9b278));
        let (px, py, pw, ph) = (cx + cw * 0.05, top + hook * 1.12, cw * 0.9, h * 0.52);
        canvas.rounded(px, py, pw, ph, 10.0, hex(0xfdf8ec));
        let area = [px + pw * 0.05, py + ph * 0.1, pw * 0.9, ph * 0.8];
        write(canvas, type_, panel, "NotoSans_700Bold", area, card.mix(BLACK, 0.55))
    }
}
