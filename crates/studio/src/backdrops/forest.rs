//! A forest: rows of trunks fading into light, a clearing in front.

use super::ground;
use super::parts::{self, air};
use super::{Backdrop, Setting};
use crate::canvas::{Canvas, Ink};
use crate::colour::hex;

pub(super) struct Forest;

impl Backdrop for Forest {
    fn name(&self) -> &'static str {
        "forest"
    }

    fn indoor(&self) -> bool {
        false
    }

    fn paint(&self, canvas: &mut Canvas, setting: &Setting) {
        let air = air(&setting.place);
        let (w, h) = (canvas.width, canvas.height);
        let line = h * setting.horizon;
        let seed = setting.seed.child("forest");
        let place = &setting.place;
        let snowy = place.weather == super::Weather::Snow || place.season == super::Season::Winter;
        let green = parts::leaves(place.season, snowy);
        let mut rng = seed.rng();
        let back = air.low.mix(air.lit(green[0]), 0.35);
        canvas.rect(0.0, 0.0, w, line + 4.0, Ink::down(0.0, back.mix(air.top, 0.4), line, back.lighter(0.03)));
        canvas.soft(w * rng.between(0.35, 0.65), line * 0.55, w * 0.5, line * 0.6, air.low.lighter(0.05), 0.75);
        for (layer, haze) in [0.68, 0.46, 0.24].into_iter().enumerate() {
            let deep = layer as f32;
            let mut x = rng.between(-60.0, 0.0);
            while x < w + 60.0 {
                let height = (line * (0.66 + 0.16 * deep)).min(620.0) * rng.between(0.75, 1.1);
                let foot = line + 6.0 + deep * 5.0;
                let tone = air.far(green[2].mix(green[1], rng.unit() * 0.7), haze);
                // The middle stays open where the light comes from.
                let open = (x / w - 0.5).abs() < 0.06 + 0.07 * deep;
                if !open && rng.chance(0.72) {
                    ground::fir(canvas, x, foot, height, tone, air.far(hex(0x5f4533), haze));
                } else if !open {
                    ground::tree(canvas, &mut rng, x, foot, height * 0.8, tone, air.far(hex(0x5f4533), haze));
                }
                x += rng.between(46.0, 92.0) * (1.0 + 0.4 * deep);
            }
        }
        let floor = if snowy { hex(0xe8eff3) } else { hex(0x9aa35f).mix(green[1], 0.45) };
        let floor = air.lit(floor);
        canvas.rect(0.0, line, w, h - line, Ink::down(line, floor.lighter(-0.08), h, floor.lighter(0.02)));
        canvas.soft(w * 0.5, line + (h - line) * 0.55, w * 0.55, (h - line) * 0.5, floor.lighter(0.07), 0.8);
        for _ in 0..(w / 14.0) as usize {
            let depth = rng.unit();
            let (x, y) = (rng.unit() * w, line + 10.0 + (h - line - 10.0) * depth);
            let leaf = air.lit(rng.pick(&green));
            canvas.ellipse(x, y, 3.0 + 5.0 * depth, 1.6 + 2.0 * depth, leaf.alpha(0.5));
        }
        parts::fall(canvas, setting, &air);
    }
}
