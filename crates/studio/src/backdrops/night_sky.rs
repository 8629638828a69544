//! The night sky: stars and the Milky Way over dark hills.

use super::parts::{self, air};
use super::{Backdrop, Setting};
use crate::canvas::{Canvas, Ink};
use crate::colour::hex;

pub(super) struct NightSky;

impl Backdrop for NightSky {
    fn name(&self) -> &'static str {
        "night_sky"
    }

    fn indoor(&self) -> bool {
        false
    }

    fn paint(&self, canvas: &mut Canvas, setting: &Setting) {
        let air = air(&setting.place);
        let (w, h) = (canvas.width, canvas.height);
        let line = h * setting.horizon;
        let seed = setting.seed.child("night_sky");
        let mut rng = seed.rng();
        let (top, low) = (hex(0x0b1130), hex(0x2c3a7a));
        canvas.rect(0.0, 0.0, w, h, Ink::down(0.0, top, line, low));
        let (x0, x1) = (w * rng.between(0.05, 0.3), w * rng.between(0.6, 0.95));
        for step in 0..16 {
            let t = step as f32 / 15.0;
            let (x, y) = (x0 + (x1 - x0) * t, line * (1.02 - 1.05 * t));
            let r = 120.0 + 60.0 * seed.noise(t * 5.0);
            canvas.soft(x + 40.0 * seed.at(1).noise(t * 7.0), y, r, r * 0.9, hex(0x8f9ae0), 0.13);
        }
        for _ in 0..(w * line / 4200.0) as usize {
            let (x, y, r) = (rng.unit() * w, rng.unit() * line, rng.between(0.7, 2.1));
            let tint = rng.pick(&[hex(0xffffff), hex(0xdfe6ff), hex(0xfff0d8)]);
            canvas.ellipse(x, y, r, r, tint.alpha(rng.between(0.3, 0.95)));
        }
        for _ in 0..(w * line / 80_000.0) as usize {
            let (x, y, r) = (rng.unit() * w, rng.unit() * line * 0.9, rng.between(4.0, 8.0));
            canvas.soft(x, y, r * 2.4, r * 2.4, hex(0xcfd8ff), 0.5);
            canvas.line(&[(x - r, y), (x + r, y)], hex(0xffffff).alpha(0.8), 1.4);
            canvas.line(&[(x, y - r), (x, y + r)], hex(0xffffff).alpha(0.8), 1.4);
        }
        parts::hills(canvas, seed.at(2), line - 40.0, 46.0, h, 380.0, hex(0x222c5c));
        canvas.rect(0.0, line + 4.0, w, h - line, Ink::down(line, hex(0x27335f), h, hex(0x3b4a78)));
        parts::hills(canvas, seed.at(3), line + (h - line) * 0.25, 30.0, h + 2.0, 520.0, hex(0x33426f).alpha(0.7));
        let _ = air;
    }
}
