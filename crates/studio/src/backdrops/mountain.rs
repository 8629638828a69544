//! Mountains: snow-capped peaks over an alpine meadow with rocks.

use super::ground;
use super::parts::{self, air};
use super::{Backdrop, Setting};
use crate::canvas::{Canvas, Ink};
use crate::colour::hex;

pub(super) struct Mountain;

impl Backdrop for Mountain {
    fn name(&self) -> &'static str {
        "mountain"
    }

    fn indoor(&self) -> bool {
        false
    }

    fn paint(&self, canvas: &mut Canvas, setting: &Setting) {
        let air = air(&setting.place);
        let (w, h) = (canvas.width, canvas.height);
        let line = h * setting.horizon;
        let seed = setting.seed.child("mountain");
        let place = &setting.place;
        let snowy = place.weather == super::Weather::Snow;
        let green = parts::leaves(place.season, snowy);
        let mut rng = seed.rng();
        parts::sky(canvas, setting, &air);
        for (range, haze) in [0.55, 0.3].into_iter().enumerate() {
            let rock = air.far(hex(0x6d7b94), haze);
            let cap = air.far(hex(0xf6fafc), haze * 0.5);
            let mut x = rng.between(-160.0, -60.0);
            while x < w {
                let width = rng.between(300.0, 460.0);
                let height = (line * rng.between(0.45, 0.72)).min(430.0) * (1.0 - 0.2 * range as f32);
                let peak = (x + width * rng.between(0.42, 0.58), line - height);
                canvas.polygon(&[(x, line + 4.0), peak, (x + width, line + 4.0)], rock);
                canvas.polygon(&[peak, (x + width, line + 4.0), (x + width * 0.62, line + 4.0)], rock.lighter(-0.035));
                let at = |foot: f32, t: f32| (peak.0 + (foot - peak.0) * t, peak.1 + (line - peak.1) * t);
                let teeth = [
                    peak,
                    at(x + width, 0.27),
                    at(x + width * 0.74, 0.2),
                    at(x + width * 0.55, 0.32),
                    at(x + width * 0.3, 0.21),
                    at(x, 0.29),
                ];
                canvas.polygon(&teeth, cap);
                x += width * rng.between(0.5, 0.72);
            }
        }
        parts::hills(canvas, seed.at(0), line - 52.0, 46.0, line + 8.0, 310.0, air.far(green[2], 0.3));
        let mut x = 0.0;
        while x < w {
            if rng.chance(0.5) {
                ground::fir(
                    canvas,
                    x,
                    line + 6.0,
                    rng.between(40.0, 84.0),
                    air.far(green[2].mix(hex(0x2f5d4a), 0.5), 0.2),
                    air.far(hex(0x5f4533), 0.2),
                );
            }
            x += rng.between(30.0, 80.0);
        }
        let meadow = air.lit(green[0].mix(hex(0xb9bf8a), 0.3));
        canvas.rect(0.0, line, w, h - line, Ink::down(line, meadow.lighter(-0.06), h, meadow.lighter(0.01)));
        for band in 0..3 {
            let y = line + (h - line) * (0.15 + 0.3 * band as f32);
            parts::hills(
                canvas,
                seed.at(2 + band),
                y,
                30.0,
                h + 2.0,
                500.0,
                meadow.lighter(if band % 2 == 0 { 0.02 } else { -0.02 }).alpha(0.6),
            );
        }
        for _ in 0..(w / 110.0) as usize {
            let depth = rng.unit();
            let (x, y, s) = (rng.unit() * w, line + 16.0 + (h - line - 16.0) * depth, 8.0 + 18.0 * depth);
            let stone = air.lit(hex(0xa7abac));
            canvas.polygon(
                &[
                    (x - s, y),
                    (x - s * 0.6, y - s * 0.6),
                    (x + s * 0.2, y - s * 0.8),
                    (x + s * 0.9, y - s * 0.3),
                    (x + s, y),
                ],
                stone.alpha(0.75),
            );
            canvas.polygon(
                &[(x + s * 0.2, y - s * 0.8), (x + s * 0.9, y - s * 0.3), (x + s, y), (x + s * 0.3, y)],
                stone.lighter(-0.07).alpha(0.75),
            );
        }
        super::field::tufts(canvas, setting, air.lit(green[2]), snowy);
        parts::fall(canvas, setting, &air);
    }
}
