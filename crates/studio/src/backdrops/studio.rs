//! A plain background: one soft colour, on a seamless sheet.

use super::{Backdrop, Setting, Time};
use crate::canvas::{Canvas, Ink};
use crate::colour::{BLACK, WHITE, hex};

pub(super) struct Studio;

impl Backdrop for Studio {
    fn name(&self) -> &'static str {
        "studio"
    }

    fn indoor(&self) -> bool {
        true
    }

    fn paint(&self, canvas: &mut Canvas, setting: &Setting) {
        let (w, h) = (canvas.width, canvas.height);
        let tone = match setting.place.time {
            Time::Night => setting.tone.mix(hex(0x1a2140), 0.62),
            Time::Dusk => setting.tone.mix(hex(0xb0657a), 0.25),
            Time::Dawn => setting.tone.mix(hex(0xffd0b5), 0.25),
            Time::Day => setting.tone,
        };
        canvas.rect(0.0, 0.0, w, h, tone);
        // Light from above the middle, not so much that a pale tone is lost.
        canvas.soft(w * 0.5, h * 0.42, w * 0.75, h * 0.7, tone.mix(WHITE, 0.5), 0.6);
        if setting.horizon < 0.99 {
            // The sheet's curve: the floor is a little darker towards the viewer.
            let line = h * setting.horizon;
            let clear = tone.lighter(-0.05).alpha(0.0);
            canvas.rect(
                0.0,
                line - 60.0,
                w,
                130.0,
                Ink::Line(0.0, line - 60.0, clear, 0.0, line + 70.0, tone.lighter(-0.05).alpha(0.8)),
            );
            let floor =
                Ink::Line(0.0, line + 70.0, tone.lighter(-0.05).alpha(0.8), 0.0, h, tone.lighter(0.01).alpha(0.8));
            canvas.rect(0.0, line + 70.0, w, h - line - 70.0, floor);
        }
        canvas.rect(0.0, h * 0.8, w, h * 0.2, Ink::Line(0.0, h * 0.8, BLACK.alpha(0.0), 0.0, h, BLACK.alpha(0.05)));
    }
}
