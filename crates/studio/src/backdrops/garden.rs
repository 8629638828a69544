//! A garden: hedge, picket fence, lawn and flower beds.

use super::ground;
use super::parts::{self, air};
use super::{Backdrop, Setting};
use crate::canvas::{Canvas, Ink};
use crate::colour::hex;

pub(super) struct Garden;

impl Backdrop for Garden {
    fn name(&self) -> &'static str {
        "garden"
    }

    fn indoor(&self) -> bool {
        false
    }

    fn paint(&self, canvas: &mut Canvas, setting: &Setting) {
        let air = air(&setting.place);
        let (w, h) = (canvas.width, canvas.height);
        let line = h * setting.horizon;
        let seed = setting.seed.child("garden");
        let place = &setting.place;
        let snowy = place.weather == super::Weather::Snow;
        let green = parts::leaves(place.season, snowy);
        let mut rng = seed.rng();
        parts::sky(canvas, setting, &air);
        parts::hills(canvas, seed.at(0), line - 130.0, 46.0, line, 60.0, air.far(green[2], 0.45));
        for _ in 0..(w / 330.0).ceil() as usize {
            let (x, height) = (rng.unit() * w, rng.between(150.0, 230.0) * (line / 600.0).min(1.0));
            ground::tree(canvas, &mut rng, x, line - 20.0, height, air.far(green[1], 0.22), air.lit(hex(0x77543a)));
        }
        parts::hills(canvas, seed.at(1), line - 74.0, 18.0, line + 4.0, 44.0, air.far(green[2], 0.2));
        let white = air.lit(hex(0xf7f3ea));
        for rail in [46.0, 22.0] {
            canvas.rect(0.0, line - rail, w, 7.0, white.lighter(-0.05));
        }
        let mut x = 6.0;
        while x < w {
            let picket = [
                (x, line + 4.0),
                (x, line - 56.0),
                (x + 9.0, line - 66.0),
                (x + 18.0, line - 56.0),
                (x + 18.0, line + 4.0),
            ];
            canvas.polygon(&picket, white);
            x += 36.0;
        }
        let (near, far) = (air.lit(green[0].muted(0.9)), air.lit(green[1]));
        canvas.rect(0.0, line, w, h - line, Ink::down(line, far, h, near));
        let middle = w * 0.5;
        for stripe in -6..6_i32 {
            let at = |x: f32, y: f32| (middle + x * (0.55 + (y - line) / (h - line).max(1.0) * 0.9), y);
            let (l, r) = (stripe as f32 * 2.0 * 90.0, (stripe as f32 * 2.0 + 1.0) * 90.0);
            canvas.polygon(&[at(l, line), at(r, line), at(r, h), at(l, h)], near.lighter(0.02).alpha(0.4));
        }
        if place.season != super::Season::Winter && !snowy {
            ground::flower_bed(canvas, &mut rng, place.season, line, air);
        }
        super::field::tufts(canvas, setting, air.lit(green[2]), true);
        parts::fall(canvas, setting, &air);
    }
}
