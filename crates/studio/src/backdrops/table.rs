//! A wooden table by a softly lit wall.

use super::ground;
use super::parts::{self, indoor};
use super::{Backdrop, Setting, Time, Weather};
use crate::canvas::{Canvas, Ink};
use crate::colour::{Rgb, hex};

pub(super) struct Table;

impl Backdrop for Table {
    fn name(&self) -> &'static str {
        "table"
    }

    fn indoor(&self) -> bool {
        true
    }

    fn paint(&self, canvas: &mut Canvas, setting: &Setting) {
        let air = indoor(&setting.place);
        let (w, h) = (canvas.width, canvas.height);
        let line = h * setting.horizon;
        let seed = setting.seed.child("table");
        let mut rng = seed.rng();
        let wall = air.lit(rng.pick(&[hex(0xdce5e1), hex(0xeadfd2), hex(0xdfe0ea), hex(0xeae6d6), hex(0xd9e2ea)]));
        canvas.rect(0.0, 0.0, w, line, Ink::down(0.0, wall.lighter(-0.05), line, wall.lighter(0.015)));
        if line > 260.0 && (setting.place.time, setting.place.weather) != (Time::Day, Weather::Clear) {
            let size = (line * 0.5).min(290.0);
            let x = if rng.chance(0.5) { w * 0.07 } else { w * 0.93 - size * 0.8 };
            ground::window(canvas, setting, &air, [x, line * 0.14, size * 0.8, size]);
        } else {
            sunlight(canvas, w * rng.between(0.1, 0.5), line, air.low);
        }
        let wood = air.lit(rng.pick(&[hex(0xb98556), hex(0xc89b6d), hex(0xa87a52), hex(0xd4ae82)]));
        ground::planks(canvas, setting, line, wood);
        parts::lamplight(canvas, setting, w * 0.5);
    }
}

/// Light from a window out of sight falls slanting on the wall.
fn sunlight(canvas: &mut Canvas, x: f32, line: f32, tone: Rgb) {
    for pane in 0..2 {
        let left = x + pane as f32 * 150.0;
        let slant = line * 0.26;
        let pane = [
            (left, line * 0.1),
            (left + 118.0, line * 0.1),
            (left + 118.0 + slant, line * 0.92),
            (left + slant, line * 0.92),
        ];
        canvas.polygon(&pane, tone.mix(hex(0xffffff), 0.6).alpha(0.22));
    }
}
