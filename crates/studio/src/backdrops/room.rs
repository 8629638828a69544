//! A living room: a wall with a window and a picture, skirting, a wooden floor with a rug.

use super::{Backdrop, Setting};
use super::{ground, parts};
use crate::canvas::{Canvas, Ink};
use crate::colour::{BLACK, hex};

pub(super) struct Room;

impl Backdrop for Room {
    fn name(&self) -> &'static str {
        "room"
    }

    fn indoor(&self) -> bool {
        true
    }

    fn paint(&self, canvas: &mut Canvas, setting: &Setting) {
        let air = parts::indoor(&setting.place);
        let (w, h) = (canvas.width, canvas.height);
        let line = h * setting.horizon;
        let mut rng = setting.seed.child("room").rng();
        let wall =
            rng.pick(&[hex(0xe9e0d0), hex(0xd9e3dc), hex(0xe6d8d6), hex(0xd8dfe8), hex(0xe8dfc2), hex(0xd5dccb)]);
        let wall = air.lit(wall);
        canvas.rect(0.0, 0.0, w, line, Ink::down(0.0, wall.lighter(-0.03), line, wall.lighter(0.02)));
        let floor = air.lit(rng.pick(&[hex(0xc89f74), hex(0xb98d62), hex(0xd2b08a)]));
        ground::boards(canvas, setting, line, floor);
        canvas.rect(0.0, line - 20.0, w, 20.0, air.lit(hex(0xf7f3ea)));
        canvas.rect(0.0, line, w, 12.0, Ink::Line(0.0, line, BLACK.alpha(0.14), 0.0, line + 12.0, BLACK.alpha(0.0)));
        let window_left = rng.chance(0.5);
        if line > 330.0 {
            let size = (line * 0.5).min(300.0);
            if super::tells(&setting.place) {
                // What stands in the middle must not hide the hour or the weather: a window at either side.
                let wide = (w * 0.17).min(size * 0.8);
                for x in [w * 0.035, w * 0.965 - wide] {
                    ground::window(canvas, setting, &air, [x, line * 0.14, wide, size]);
                }
                parts::lamplight(canvas, setting, w * 0.5);
                return;
            }
            let x = if window_left { w * 0.07 } else { w * 0.93 - size * 0.8 };
            ground::window(canvas, setting, &air, [x, line * 0.14, size * 0.8, size]);
        }
        if line > 200.0 {
            let (wide, high) = (line * 0.34, line * 0.26);
            let x = if line > 330.0 && window_left { w * 0.9 - wide } else { w * 0.1 };
            let y = line * 0.22;
            canvas.rounded(x, y, wide, high, 3.0, wall.lighter(-0.16));
            canvas.rect(x + 9.0, y + 9.0, wide - 18.0, high - 18.0, wall.lighter(0.03));
            let hill = [
                (x + 9.0, y + high - 9.0),
                (x + wide * 0.36, y + high * 0.45),
                (x + wide * 0.6, y + high * 0.68),
                (x + wide * 0.78, y + high * 0.55),
                (x + wide - 9.0, y + high - 9.0),
            ];
            canvas.polygon(&hill, wall.lighter(-0.1));
        }
        parts::lamplight(canvas, setting, w * 0.5);
    }
}
