//! A snowfield: white hills and firs under a winter sky.

use super::ground;
use super::parts::{self, air};
use super::{Backdrop, Setting};
use crate::canvas::{Canvas, Ink};
use crate::colour::hex;

pub(super) struct Snow;

impl Backdrop for Snow {
    fn name(&self) -> &'static str {
        "snow"
    }

    fn indoor(&self) -> bool {
        false
    }

    fn paint(&self, canvas: &mut Canvas, setting: &Setting) {
        let air = air(&setting.place);
        let (w, h) = (canvas.width, canvas.height);
        let line = h * setting.horizon;
        let seed = setting.seed.child("snow");
        let mut rng = seed.rng();
        parts::sky(canvas, setting, &air);
        let white = air.lit(hex(0xf2f7fb));
        let blue = air.lit(hex(0xcddff0));
        parts::hills(canvas, seed.at(0), line - 150.0, 100.0, line + 6.0, 400.0, blue.mix(air.haze, 0.45));
        let mut x = -10.0;
        while x < w + 20.0 {
            let height = rng.between(70.0, 150.0);
            let foot = line - 22.0 + rng.between(0.0, 20.0);
            if rng.chance(0.62) {
                ground::fir(canvas, x, foot, height, air.far(hex(0x4f7a6a), 0.38), air.far(hex(0x6b4a32), 0.3));
                ground::fir(
                    canvas,
                    x,
                    foot - height * 0.12,
                    height * 0.9,
                    white.mix(air.haze, 0.2),
                    white.mix(air.haze, 0.2),
                );
            }
            x += rng.between(34.0, 110.0);
        }
        parts::hills(canvas, seed.at(1), line - 34.0, 30.0, line + 30.0, 330.0, blue.mix(white, 0.5));
        canvas.rect(0.0, line + 4.0, w, h - line, Ink::down(line, blue.mix(white, 0.45), h, white));
        for drift in 0..4 {
            let y = line + (h - line) * (0.16 + 0.24 * drift as f32);
            let tone = if drift % 2 == 0 { white } else { blue.mix(white, 0.55) };
            parts::hills(canvas, seed.at(3 + drift), y, 34.0, h + 2.0, 480.0, tone.alpha(0.6));
        }
        parts::fall(canvas, setting, &air);
    }
}
