//! Views straight from above: a table top or a plain sheet with things lying on it.

use super::Stood;
use crate::backdrops::{self, Setting};
use crate::canvas::{Canvas, Ink};
use crate::colour::{BLACK, Rgb, WHITE, hex};

/// Whether the text asks for such a view.
pub(super) fn asked(text: &str) -> bool {
    let text = text.to_lowercase();
    ["from above", "top view", "lay these out", "bird's-eye", "overhead view"].iter().any(|words| text.contains(words))
}

/// Fills the picture with what the things lie on.
pub(super) fn surface(canvas: &mut Canvas, setting: &Setting) {
    let (light, share) = backdrops::light(&setting.place);
    let lit = |rgb: Rgb| rgb.mix(light, share * 0.6);
    let (w, h) = (canvas.width, canvas.height);
    let mut rng = setting.seed.child("above").rng();
    if setting.place.backdrop.name() == "studio" {
        let tone = setting.tone;
        canvas.rect(0.0, 0.0, w, h, Ink::down(0.0, tone.lighter(0.02), h, tone.lighter(-0.04)));
        return;
    }
    let wood = lit(rng.pick(&[hex(0xc89b6d), hex(0xb98556), hex(0xd4ae82), hex(0xa87a52)]));
    canvas.rect(0.0, 0.0, w, h, wood);
    let count = 5;
    let wide = h / count as f32;
    for board in 0..count {
        let top = wide * board as f32;
        canvas.rect(0.0, top, w, wide, wood.lighter(rng.between(-0.035, 0.03)));
        for _ in 0..(w / 130.0) as usize {
            let (x, y, long) = (rng.unit() * w, top + rng.between(14.0, wide - 14.0), rng.between(80.0, 320.0));
            let bend = rng.between(-6.0, 6.0);
            canvas.line(&[(x, y), (x + long / 2.0, y + bend), (x + long, y)], wood.lighter(-0.06).alpha(0.5), 2.2);
        }
        canvas.rect(0.0, top - 1.5, w, 3.0, wood.lighter(-0.13).alpha(0.8));
        canvas.rect(0.0, top + 1.5, w, 2.0, wood.lighter(0.06).alpha(0.7));
    }
    // The light falls in from one side.
    let side = if rng.chance(0.5) { 0.0 } else { w };
    canvas.soft(side, 0.0, w * 0.8, h * 0.8, WHITE, 0.16);
}

/// The shadow all round a thing that lies.
pub(super) fn shadow(canvas: &mut Canvas, stood: &Stood) {
    let put = &stood.put;
    let middle = put.base - put.high / 2.0;
    canvas.soft(put.x + 10.0, middle + 16.0, put.wide * 0.56, put.high * 0.54, BLACK, 0.3);
}

/// The front edge of a table or worktop that the things stand on.
pub(super) fn edge(canvas: &mut Canvas, setting: &Setting) {
    if !matches!(setting.place.backdrop.name(), "kitchen" | "table" | "workshop") {
        return;
    }
    let (w, h) = (canvas.width, canvas.height);
    let top = h - 30.0;
    canvas.rect(0.0, top, w, 30.0, Ink::Line(0.0, top, hex(0x5f3f26).alpha(0.55), 0.0, h, hex(0x2f1d10).alpha(0.8)));
    canvas.rect(0.0, top - 4.0, w, 5.0, WHITE.alpha(0.28));
}
