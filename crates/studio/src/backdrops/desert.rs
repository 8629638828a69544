//! A desert: dunes, a far mesa, a few cacti.

use super::parts::{self, air};
use super::{Backdrop, Setting};
use crate::canvas::{Canvas, Ink};
use crate::colour::hex;

pub(super) struct Desert;

impl Backdrop for Desert {
    fn name(&self) -> &'static str {
        "desert"
    }

    fn indoor(&self) -> bool {
        false
    }

    fn paint(&self, canvas: &mut Canvas, setting: &Setting) {
        let air = air(&setting.place);
        let (w, h) = (canvas.width, canvas.height);
        let line = h * setting.horizon;
        let seed = setting.seed.child("desert");
        let mut rng = seed.rng();
        parts::sky(canvas, setting, &air);
        let sand = air.lit(hex(0xebc78e));
        let mesa = air.far(hex(0xb9745a), 0.5);
        let x = w * rng.between(0.08, 0.6);
        let top = line - (line * 0.22).min(130.0);
        canvas.polygon(&[(x, line), (x + 34.0, top), (x + 200.0, top), (x + 250.0, line)], mesa);
        canvas.polygon(
            &[(x + 210.0, line), (x + 226.0, top + 40.0), (x + 300.0, top + 40.0), (x + 330.0, line)],
            mesa.lighter(0.02),
        );
        parts::hills(canvas, seed.at(0), line - 62.0, 56.0, line + 6.0, 360.0, sand.mix(air.haze, 0.45));
        for _ in 0..3 {
            let (x, size) = (w * rng.unit(), rng.between(50.0, 86.0));
            cactus(canvas, x, line + 2.0, size, air.far(hex(0x6f9a62), 0.25));
        }
        canvas.rect(0.0, line, w, h - line, Ink::down(line, sand.lighter(-0.04), h, sand.lighter(0.02)));
        for dune in 0..5 {
            let y = line + (h - line) * (0.08 + 0.2 * dune as f32);
            let tone = sand.lighter(if dune % 2 == 0 { 0.022 } else { -0.022 });
            parts::hills(canvas, seed.at(3 + dune), y, 42.0, h + 2.0, 560.0, tone.alpha(0.6));
        }
        for _ in 0..(w / 60.0) as usize {
            let depth = rng.unit();
            let (x, y) = (rng.unit() * w, line + 20.0 + (h - line - 20.0) * depth);
            canvas.ellipse(x, y, 3.0 + 6.0 * depth, 2.0 + 3.0 * depth, sand.lighter(-0.09).alpha(0.6));
        }
        parts::fall(canvas, setting, &air);
    }
}

fn cactus(canvas: &mut Canvas, x: f32, foot: f32, size: f32, tone: crate::colour::Rgb) {
    let thick = size * 0.16;
    canvas.line(&[(x, foot), (x, foot - size)], tone, thick);
    canvas.line(
        &[(x, foot - size * 0.4), (x - size * 0.3, foot - size * 0.4), (x - size * 0.3, foot - size * 0.7)],
        tone,
        thick * 0.8,
    );
    canvas.line(
        &[(x, foot - size * 0.3), (x + size * 0.28, foot - size * 0.3), (x + size * 0.28, foot - size * 0.55)],
        tone,
        thick * 0.8,
    );
}
