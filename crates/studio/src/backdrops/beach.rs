//! A beach: the sea's line, foam, and sand.

use super::ground;
use super::parts::{self, air};
use super::{Backdrop, Setting};
use crate::canvas::{Canvas, Ink};
use crate::colour::hex;

pub(super) struct Beach;

impl Backdrop for Beach {
    fn name(&self) -> &'static str {
        "beach"
    }

    fn indoor(&self) -> bool {
        false
    }

    fn paint(&self, canvas: &mut Canvas, setting: &Setting) {
        let air = air(&setting.place);
        let (w, h) = (canvas.width, canvas.height);
        let line = h * setting.horizon;
        let seed = setting.seed.child("beach");
        let mut rng = seed.rng();
        let mut sky = *setting;
        sky.horizon = setting.horizon - (0.13_f32).min(setting.horizon * 0.45);
        let far = h * sky.horizon;
        parts::sky(canvas, &sky, &air);
        let (deep, shallow) = (air.lit(hex(0x3f8fc0)), air.lit(hex(0x8fd4d6)));
        canvas.rect(0.0, far, w, line - far + 30.0, Ink::down(far, deep.mix(air.haze, 0.3), line, shallow));
        ground::glints(canvas, &mut rng, far, line - 20.0, air.low.lighter(0.05));
        let sand = air.lit(hex(0xf0dcb0));
        for (at, (rise, tone)) in
            [(0.0, hex(0xffffff).mix(shallow, 0.25)), (16.0, sand.lighter(-0.07)), (30.0, sand)].into_iter().enumerate()
        {
            let alpha = if at == 0 { 0.9 } else { 1.0 };
            parts::hills(canvas, seed.at(0), line - 22.0 + rise, 34.0, h + 2.0, 430.0, tone.alpha(alpha));
        }
        canvas.rect(0.0, line + 60.0, w, h - line - 60.0, Ink::down(line + 60.0, sand, h, sand.lighter(0.025)));
        for ripple in 0..7 {
            let y = line + 60.0 + (h - line - 60.0) * (ripple as f32 + 0.5) / 7.0;
            parts::hills(
                canvas,
                seed.at(9 + ripple),
                y,
                20.0,
                h + 2.0,
                260.0,
                sand.lighter(if ripple % 2 == 0 { 0.012 } else { -0.012 }).alpha(0.5),
            );
        }
        for _ in 0..(w / 40.0) as usize {
            let depth = rng.unit();
            let (x, y) = (rng.unit() * w, line + 70.0 + (h - line - 70.0) * depth);
            canvas.ellipse(x, y, 2.0 + 3.0 * depth, 1.4 + 1.6 * depth, sand.lighter(-0.1).alpha(0.6));
        }
        parts::fall(canvas, setting, &air);
    }
}
