//! A street: a row of houses, the road, and the pavement in front.

use super::ground;
use super::parts::{self, air};
use super::{Backdrop, Setting};
use crate::canvas::{Canvas, Ink};
use crate::colour::hex;

pub(super) struct Street;

impl Backdrop for Street {
    fn name(&self) -> &'static str {
        "street"
    }

    fn indoor(&self) -> bool {
        false
    }

    fn paint(&self, canvas: &mut Canvas, setting: &Setting) {
        let air = air(&setting.place);
        let (w, h) = (canvas.width, canvas.height);
        let line = h * setting.horizon;
        let seed = setting.seed.child("street");
        let place = &setting.place;
        let night = matches!(place.time, super::Time::Night | super::Time::Dusk);
        let snowy = place.weather == super::Weather::Snow;
        let mut rng = seed.rng();
        parts::sky(canvas, setting, &air);
        let roofs = [hex(0x8d5a4a), hex(0x6b6f7d), hex(0x7a5a52), hex(0x5d6874)];
        let walls =
            [hex(0xe8c9a8), hex(0xd9b5a6), hex(0xc9d4c5), hex(0xe6d9b8), hex(0xb9c8d6), hex(0xdcc4cf), hex(0xcfc6b8)];
        let mut x = -30.0;
        while x < w {
            let (width, height) = (rng.between(150.0, 230.0), rng.between(0.5, 0.82) * line.min(560.0));
            let wall = air.far(rng.pick(&walls), 0.3);
            let top = line - height;
            canvas.rect(x, top, width, height, wall);
            let roof = if snowy { hex(0xf0f5f8) } else { rng.pick(&roofs) };
            let roof = air.far(roof, 0.3);
            canvas.polygon(
                &[
                    (x - 8.0, top),
                    (x + width * 0.14, top - 42.0),
                    (x + width * 0.86, top - 42.0),
                    (x + width + 8.0, top),
                ],
                roof,
            );
            let columns = 3;
            let rows = ((height - 110.0) / 84.0).floor().max(1.0) as usize;
            for row in 0..rows {
                for column in 0..columns {
                    let (wx, wy) = (x + width * (0.14 + 0.27 * column as f32), top + 26.0 + row as f32 * 84.0);
                    let lit = night && rng.chance(0.6);
                    let pane = if lit { hex(0xffd98a) } else { air.far(hex(0x7f97ab), 0.25) };
                    canvas.rect(wx - 3.0, wy - 3.0, width * 0.18 + 6.0, 56.0, wall.lighter(0.06));
                    canvas.rect(wx, wy, width * 0.18, 50.0, pane);
                    canvas.rect(wx + width * 0.09 - 1.5, wy, 3.0, 50.0, wall.lighter(0.06));
                }
            }
            let door = air.far(rng.pick(&[hex(0x7a4a3a), hex(0x3f5f6b), hex(0x54683f), hex(0x6a3f55)]), 0.25);
            let awning = air.far(rng.pick(&[hex(0xc4574f), hex(0x4f8a8b), hex(0xd09a45), hex(0x6b7fb3)]), 0.25);
            canvas.rect(x + width * 0.1, line - 74.0, width * 0.5, 74.0, air.far(hex(0x8fa4b3), 0.2));
            canvas.rect(x + width * 0.08, line - 92.0, width * 0.54, 22.0, awning);
            canvas.rect(x + width * 0.7, line - 84.0, width * 0.18, 84.0, door);
            x += width;
        }
        // The trees tell the season.
        let leaves = parts::leaves(place.season, snowy);
        let trunk = air.far(hex(0x6b5344), 0.15);
        let mut x = w * rng.between(0.04, 0.16);
        while x < w {
            let height = rng.between(0.4, 0.5) * line.min(560.0);
            ground::tree(canvas, &mut rng, x, line + 4.0, height, air.far(leaves[1], 0.12), trunk);
            x += w * rng.between(0.3, 0.42);
        }
        let ground = h - line;
        let kerb = line + ground * 0.24;
        let road = air.lit(if snowy { hex(0xb9c2cb) } else { hex(0x6f747d) });
        canvas.rect(0.0, line, w, ground, Ink::down(line, road.lighter(0.03), kerb, road));
        canvas.rect(0.0, line, w, 8.0, air.lit(hex(0xb9b4ab)));
        let mut x = 20.0;
        while x < w {
            canvas.rect(x, line + ground * 0.115, 70.0, 7.0, air.lit(hex(0xe8e2cf)).alpha(0.8));
            x += 130.0;
        }
        let slab = air.lit(if snowy { hex(0xe9eff4) } else { hex(0xcfc9bf) });
        canvas.rect(0.0, kerb, w, h - kerb, Ink::down(kerb, slab.lighter(-0.03), h, slab.lighter(0.01)));
        canvas.rect(0.0, kerb, w, 12.0, slab.lighter(-0.09));
        ground::slabs(canvas, kerb + 12.0, slab.lighter(-0.055));
        parts::fall(canvas, setting, &air);
    }
}
