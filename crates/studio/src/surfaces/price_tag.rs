//! A tag on a string, tied to a basket.

use super::{Mount, Panel, Surface, write};
use crate::canvas::Canvas;
use crate::colour::{BLACK, hex};
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct PriceTag;

impl Surface for PriceTag {
    fn name(&self) -> &'static str {
        "price_tag"
    }

    fn shape(&self, _: &str, _: bool) -> (f32, f32) {
        (0.9, 1.0)
    }

    fn presence(&self) -> f32 {
        1.9
    }

    fn mount(&self) -> Mount {
        Mount::Stands
    }

    fn draw(&self, canvas: &mut Canvas, type_: &Typesetter, panel: &Panel) -> Result<(), Refusal> {
        let [x, y, w, h] = panel.area;
        let mut rng = panel.seed.rng();
        let straw = hex(0xc08a4a);
        // The basket that it belongs to.
        let top = y + h * 0.5;
        for at in 0..5 {
            let tone =
                [hex(0xd1495b), hex(0xe2a33c), hex(0x8bab4a), hex(0xd98a5a), hex(0xc94f6d)][(at + rng.below(3)) % 5];
            let (cx, r) = (x + w * (0.16 + 0.17 * at as f32), w * 0.12);
            canvas.ellipse(cx, top + h * 0.02, r, r, tone.lighter(-0.07));
            canvas.ellipse(cx - r * 0.06, top + h * 0.012, r * 0.92, r * 0.92, tone);
            canvas.ellipse(cx - r * 0.34, top - h * 0.03, r * 0.22, r * 0.16, hex(0xffffff).alpha(0.4));
        }
        let corners = [(x, top + h * 0.04), (x + w, top + h * 0.04), (x + w * 0.9, y + h), (x + w * 0.1, y + h)];
        canvas.polygon(&corners, straw.lighter(-0.08));
        for row in 0..6 {
            for column in 0..9 {
                let t = (row as f32 + 0.5) / 6.0;
                let (left, wide) = (x + w * 0.1 * t, w * (1.0 - 0.2 * t));
                let cell = wide / 9.0;
                let tone = straw.lighter(if (row + column) % 2 == 0 { 0.05 } else { -0.03 });
                let (bx, by) = (left + cell * column as f32, top + h * (0.045 + 0.076 * row as f32));
                canvas.rounded(bx + 1.5, by, cell - 3.0, h * 0.07, 6.0, tone);
            }
        }
        canvas.rounded(x - w * 0.015, top + h * 0.02, w * 1.03, h * 0.055, h * 0.027, straw.lighter(0.04));
        // The tag hangs before it, on a loop of string.
        let paper = rng.pick(&[hex(0xfdf3dc), hex(0xf6e2b8), hex(0xfbfaf4)]);
        let (px, py, pw, ph) = (x + w * 0.03, y + h * 0.06, w * 0.94, h * 0.46);
        let cut = ph * 0.32;
        let shape = |dx: f32, dy: f32| {
            [
                (px + cut + dx, py + dy),
                (px + pw + dx, py + dy),
                (px + pw + dx, py + ph + dy),
                (px + cut + dx, py + ph + dy),
                (px + dx, py + ph * 0.68 + dy),
                (px + dx, py + ph * 0.32 + dy),
            ]
        };
        canvas.polygon(&shape(5.0, 9.0), BLACK.alpha(0.28));
        canvas.polygon(&shape(0.0, 0.0), paper);
        canvas.line(
            &[(px + cut * 0.5, py + ph * 0.5), (px + cut * 0.2, py + ph * 0.95), (px + cut * 0.9, top + h * 0.06)],
            hex(0x9a7a4f),
            5.0,
        );
        canvas.ellipse(px + cut * 0.5, py + ph * 0.5, cut * 0.24, cut * 0.24, hex(0xb5825a));
        canvas.ellipse(px + cut * 0.5, py + ph * 0.5, cut * 0.13, cut * 0.13, hex(0x5a4630));
        let area = [px + cut * 1.15, py + ph * 0.12, pw - cut * 1.45, ph * 0.76];
        write(canvas, type_, panel, "PlayfairDisplay_700Bold", area, hex(0x40281c))
    }
}
