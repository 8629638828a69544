//! A farm: a red barn and a silo, a fence, a field in furrows.

use super::parts::{self, air};
use super::{Backdrop, Setting};
use crate::canvas::{Canvas, Ink};
use crate::colour::hex;

pub(super) struct Farm;

impl Backdrop for Farm {
    fn name(&self) -> &'static str {
        "farm"
    }

    fn indoor(&self) -> bool {
        false
    }

    fn paint(&self, canvas: &mut Canvas, setting: &Setting) {
        let air = air(&setting.place);
        let (w, h) = (canvas.width, canvas.height);
        let line = h * setting.horizon;
        let seed = setting.seed.child("farm");
        let place = &setting.place;
        let snowy = place.weather == super::Weather::Snow;
        let green = parts::leaves(place.season, snowy);
        let mut rng = seed.rng();
        parts::sky(canvas, setting, &air);
        parts::hills(canvas, seed.at(0), line - 110.0, 80.0, line + 6.0, 460.0, air.far(green[2], 0.55));
        parts::hills(canvas, seed.at(1), line - 56.0, 40.0, line + 6.0, 330.0, air.far(green[1], 0.35));
        let size = (line * 0.42).min(250.0);
        let x = if rng.chance(0.5) { w * 0.06 } else { w * 0.94 - size * 1.15 };
        let red = air.far(hex(0xb4463c), 0.12);
        let white = air.lit(hex(0xf3ece0));
        let roof = air.far(if snowy { hex(0xeef4f7) } else { hex(0x6d4a44) }, 0.12);
        let steel = air.far(hex(0xc9d0d4), 0.15);
        canvas.rounded(x + size * 0.95, line - size * 1.02, size * 0.24, size * 1.02, size * 0.12, steel);
        canvas.rect(x + size * 0.95, line - size * 0.7, size * 0.24, size * 0.02, steel.lighter(-0.08));
        canvas.rect(x + size * 0.95, line - size * 0.4, size * 0.24, size * 0.02, steel.lighter(-0.08));
        let barn = [
            (x, line + 4.0),
            (x, line - size * 0.5),
            (x + size * 0.18, line - size * 0.74),
            (x + size * 0.45, line - size * 0.88),
            (x + size * 0.72, line - size * 0.74),
            (x + size * 0.9, line - size * 0.5),
            (x + size * 0.9, line + 4.0),
        ];
        canvas.polygon(&barn, red);
        canvas.line(&barn[1..6], roof, size * 0.06);
        let (dx, dy, dw, dh) = (x + size * 0.3, line - size * 0.34, size * 0.3, size * 0.34);
        canvas.rect(dx, dy, dw, dh, red.lighter(-0.08));
        for pair in [
            [(dx, dy), (dx + dw, dy + dh)],
            [(dx + dw, dy), (dx, dy + dh)],
            [(dx, dy), (dx + dw, dy)],
            [(dx, dy), (dx, dy + dh)],
            [(dx + dw, dy), (dx + dw, dy + dh)],
        ] {
            canvas.line(&pair, white, 5.0);
        }
        canvas.rect(x + size * 0.37, line - size * 0.64, size * 0.16, size * 0.14, white);
        let soil = air.lit(if snowy { hex(0xeaf0f4) } else { hex(0xc9b878).mix(green[0], 0.45) });
        canvas.rect(0.0, line, w, h - line, Ink::down(line, soil.lighter(-0.05), h, soil.lighter(0.015)));
        for furrow in -9..=9_i32 {
            let f = furrow as f32;
            canvas.line(
                &[(w / 2.0 + f * w * 0.055, line), (w / 2.0 + f * w * 0.14, h)],
                soil.lighter(-0.045).alpha(0.5),
                6.0,
            );
        }
        let rail = air.lit(hex(0x9b7a58));
        for y in [line - 30.0, line - 14.0] {
            canvas.rect(0.0, y, w, 6.0, rail);
        }
        let mut x = 30.0;
        while x < w {
            canvas.rect(x, line - 42.0, 10.0, 50.0, rail.lighter(-0.05));
            x += 105.0;
        }
        parts::fall(canvas, setting, &air);
    }
}
