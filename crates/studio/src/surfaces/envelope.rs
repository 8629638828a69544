//! An envelope with its stamp, seen from above.

use super::{Mount, Panel, Surface, dyed, write};
use crate::canvas::{Canvas, Ink};
use crate::colour::{BLACK, hex};
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct Envelope;

impl Surface for Envelope {
    fn name(&self) -> &'static str {
        "envelope"
    }

    fn shape(&self, _: &str, _: bool) -> (f32, f32) {
        (1.0, 0.66)
    }

    fn presence(&self) -> f32 {
        1.9
    }

    fn mount(&self) -> Mount {
        Mount::Flat
    }

    fn draw(&self, canvas: &mut Canvas, type_: &Typesetter, panel: &Panel) -> Result<(), Refusal> {
        let [x, y, w, h] = panel.area;
        canvas.soft(x + w * 0.51, y + h * 0.56, w * 0.58, h * 0.6, BLACK, 0.3);
        let paper = dyed(panel, &mut panel.seed.rng(), &[0xfaf5ea, 0xf3ead8, 0xf6f1f1]);
        let airmail = panel.entry == "airmail_envelope";
        canvas.rounded(x, y, w, h, 7.0, Ink::down(y, paper.lighter(0.01), y + h, paper.lighter(-0.02)));
        if airmail {
            stripes(canvas, panel.area);
            let rim = w * 0.024;
            canvas.rect(x + rim, y + rim, w - 2.0 * rim, h - 2.0 * rim, paper);
        } else {
            canvas.line(
                &[(x + 6.0, y + 6.0), (x + w * 0.5, y + h * 0.1), (x + w - 6.0, y + 6.0)],
                paper.lighter(-0.06),
                3.0,
            );
        }
        let (sx, sy, sw, sh) = (x + w * 0.815, y + h * 0.08, w * 0.135, h * 0.25);
        for at in 0..8 {
            let t = (at as f32 + 0.5) / 8.0;
            for side in [sx, sx + sw] {
                canvas.ellipse(side, sy + sh * t, sh * 0.045, sh * 0.045, hex(0xe9e2d3));
            }
        }
        canvas.rect(sx, sy, sw, sh, hex(0xfffdf7));
        let (rx, ry, rw, rh) = (sx + sw * 0.1, sy + sh * 0.08, sw * 0.8, sh * 0.84);
        canvas.rect(rx, ry, rw, rh, Ink::down(ry, hex(0x7cc0d8), ry + rh, hex(0xf4cf9b)));
        canvas.ellipse(rx + rw * 0.68, ry + rh * 0.3, rw * 0.14, rw * 0.14, hex(0xffe9a0));
        canvas.polygon(&[(rx, ry + rh), (rx + rw * 0.4, ry + rh * 0.45), (rx + rw * 0.75, ry + rh)], hex(0x4d7f76));
        canvas
            .polygon(&[(rx + rw * 0.45, ry + rh), (rx + rw * 0.78, ry + rh * 0.6), (rx + rw, ry + rh)], hex(0x3f6b66));
        for wave in 0..4 {
            let wy = sy + sh * (0.2 + 0.2 * wave as f32);
            canvas.line(
                &[(sx - w * 0.17, wy), (sx - w * 0.12, wy - 5.0), (sx - w * 0.07, wy), (sx - w * 0.02, wy - 5.0)],
                hex(0x6b7280).alpha(0.5),
                3.0,
            );
        }
        let area = [x + w * 0.1, y + h * 0.36, w * 0.8, h * 0.52];
        write(canvas, type_, panel, "Caveat_600SemiBold", area, hex(0x25375f))
    }
}

/// The red and blue slanted stripes of an airmail border.
fn stripes(canvas: &mut Canvas, [x, y, w, h]: [f32; 4]) {
    let (rim, step) = (w * 0.024, w * 0.05);
    for at in 0..(w / step) as usize {
        let left = x + at as f32 * step;
        let tone = if at % 2 == 0 { hex(0xc7434b) } else { hex(0x3a63a8) };
        for top in [y, y + h - rim] {
            canvas.polygon(
                &[
                    (left + rim, top),
                    (left + rim + step * 0.55, top),
                    (left + step * 0.55, top + rim),
                    (left, top + rim),
                ],
                tone,
            );
        }
    }
    for at in 0..(h / step) as usize {
        let top = y + at as f32 * step;
        let tone = if at % 2 == 0 { hex(0x3a63a8) } else { hex(0xc7434b) };
        for left in [x, x + w - rim] {
            canvas.polygon(
                &[
                    (left, top + rim),
                    (left + rim, top),
                    (left + rim, top + step * 0.55),
                    (left, top + rim + step * 0.55),
                ],
                tone,
            );
        }
    }
}
