//! The open sea: long swell under the sky.

use super::ground;
use super::parts::{self, air};
use super::{Backdrop, Setting};
use crate::canvas::{Canvas, Ink};
use crate::colour::hex;

pub(super) struct Sea;

impl Backdrop for Sea {
    fn name(&self) -> &'static str {
        "sea"
    }

    fn indoor(&self) -> bool {
        false
    }

    fn paint(&self, canvas: &mut Canvas, setting: &Setting) {
        let air = air(&setting.place);
        let (w, h) = (canvas.width, canvas.height);
        let line = h * setting.horizon;
        let seed = setting.seed.child("sea");
        let mut rng = seed.rng();
        parts::sky(canvas, setting, &air);
        let (far, near) = (air.lit(hex(0x4f9cc9)).mix(air.haze, 0.35), air.lit(hex(0x2f7fb5)));
        canvas.rect(0.0, line, w, h - line, Ink::down(line, far, h, near));
        let bands = 7;
        for band in 0..bands {
            let t = (band as f32 + 0.6) / bands as f32;
            let y = line + (h - line) * t * t;
            let tone = near.mix(far, 1.0 - t).lighter(if band % 2 == 0 { 0.03 } else { -0.02 });
            parts::hills(canvas, seed.at(band), y, 10.0 + 22.0 * t, h + 2.0, 120.0 + 260.0 * t, tone.alpha(0.7));
        }
        ground::glints(canvas, &mut rng, line + 4.0, h, air.low.lighter(0.06));
        parts::fall(canvas, setting, &air);
    }
}
