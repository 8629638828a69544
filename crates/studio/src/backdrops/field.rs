//! An open field: far hills, a line of trees, meadow with tufts and flowers.

use super::ground;
use super::parts::{self, air, leaves};
use super::{Backdrop, Season, Setting, Weather};
use crate::canvas::{Canvas, Ink};
use crate::colour::{Rgb, hex};

pub(super) struct Field;

impl Backdrop for Field {
    fn name(&self) -> &'static str {
        "field"
    }

    fn indoor(&self) -> bool {
        false
    }

    fn paint(&self, canvas: &mut Canvas, setting: &Setting) {
        let air = air(&setting.place);
        let snowy = setting.place.weather == Weather::Snow;
        let green = leaves(setting.place.season, snowy);
        let (w, h) = (canvas.width, canvas.height);
        let line = h * setting.horizon;
        let seed = setting.seed.child("field");
        parts::sky(canvas, setting, &air);
        parts::hills(canvas, seed.at(0), line - 120.0, 90.0, line + 6.0, 420.0, air.far(green[2], 0.62));
        parts::hills(canvas, seed.at(1), line - 66.0, 52.0, line + 6.0, 300.0, air.far(green[2], 0.4));
        let mut rng = seed.child("trees").rng();
        let mut x = -20.0;
        while x < w + 40.0 {
            let height = rng.between(46.0, 92.0);
            let tone = air.far(green[2].mix(green[1], rng.unit()), 0.2);
            if rng.chance(0.6) {
                ground::tree(canvas, &mut rng, x, line + 10.0, height, tone, air.far(hex(0x6b4a32), 0.25));
            }
            x += rng.between(38.0, 120.0);
        }
        let (near, far) = (air.lit(green[0].muted(0.9)), air.far(green[1], 0.25));
        canvas.rect(0.0, line, w, h - line, Ink::down(line, far, h, near));
        for band in 0..3 {
            let y = line + (h - line) * (0.14 + 0.27 * band as f32);
            let tone = if band % 2 == 0 { near } else { far };
            parts::hills(canvas, seed.at(4 + band), y, 26.0, h + 4.0, 520.0, tone.mix(green[1], 0.15).alpha(0.4));
        }
        tufts(canvas, setting, air.lit(green[2]), snowy);
        parts::fall(canvas, setting, &air);
    }
}

/// Grass and flowers, larger towards the viewer.
pub(super) fn tufts(canvas: &mut Canvas, setting: &Setting, tone: Rgb, snowy: bool) {
    let (w, h) = (canvas.width, canvas.height);
    let line = h * setting.horizon;
    let mut rng = setting.seed.child("tufts").rng();
    let petals = match setting.place.season {
        Season::Spring => [hex(0xffffff), hex(0xffb3d1), hex(0xffe27a)],
        Season::Summer => [hex(0xffffff), hex(0xffd84d), hex(0xe98bc0)],
        _ => [hex(0xc9793a), hex(0xe2b45a), hex(0xb9552f)],
    };
    let flowers = !snowy && setting.place.season != Season::Winter;
    for _ in 0..(w / 16.0) as usize {
        let depth = rng.unit();
        let (x, y) = (rng.unit() * w, line + 12.0 + (h - line - 12.0) * depth);
        let s = 5.0 + 12.0 * depth;
        if flowers && rng.chance(0.3) {
            let petal = rng.pick(&petals);
            canvas.ellipse(x, y - s * 0.5, s * 0.26, s * 0.26, petal.alpha(0.85));
        } else {
            for lean in [-0.45, 0.0, 0.45] {
                canvas.line(&[(x, y), (x + lean * s, y - s)], tone.alpha(0.4), 1.6 + depth);
            }
        }
    }
}
