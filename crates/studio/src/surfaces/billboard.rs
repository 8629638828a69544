//! A wide board on steel posts, or on the roof of a house, with lamps above it.

use super::{Mount, Panel, Surface, scheme, write};
use crate::canvas::{Canvas, Ink};
use crate::colour::hex;
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct Billboard;

/// The entry whose board stands on a roof.
const ROOF: &str = "rooftop_billboard";

impl Surface for Billboard {
    fn name(&self) -> &'static str {
        "billboard"
    }

    fn shape(&self, entry: &str, _: bool) -> (f32, f32) {
        (1.0, if entry == ROOF { 1.0 } else { 0.78 })
    }

    fn presence(&self) -> f32 {
        2.0
    }

    fn mount(&self) -> Mount {
        Mount::Stands
    }

    fn feet(&self, entry: &str, _: bool) -> &'static [f32] {
        if entry == ROOF { &[] } else { &[0.222, 0.782] }
    }

    fn draw(&self, canvas: &mut Canvas, type_: &Typesetter, panel: &Panel) -> Result<(), Refusal> {
        let [x, y, w, h] = panel.area;
        let roof = panel.entry == ROOF;
        let board = h * if roof { 0.52 } else { 0.66 };
        if roof {
            house(canvas, panel.area, board);
        } else {
            for post in [0.2, 0.76] {
                canvas.rect(x + w * post, y + board * 0.9, w * 0.045, h - board * 0.9, hex(0x6d7780));
                canvas.rect(x + w * (post + 0.027), y + board * 0.9, w * 0.018, h - board * 0.9, hex(0x58616a));
            }
        }
        canvas.rect(x + w * 0.02, y + board - 2.0, w * 0.96, h * 0.03, hex(0x58616a));
        for lamp in [0.18, 0.5, 0.82] {
            canvas.line(
                &[(x + w * lamp, y + 2.0), (x + w * lamp, y - h * 0.03), (x + w * (lamp + 0.03), y - h * 0.04)],
                hex(0x58616a),
                5.0,
            );
            canvas.ellipse(x + w * (lamp + 0.035), y - h * 0.035, w * 0.016, w * 0.01, hex(0xfff3c4));
        }
        canvas.rounded(x, y, w, board, 6.0, hex(0x4c545c));
        let rim = w * 0.018;
        let schemes = [(0xfdf6e3, 0x23395b), (0xffd166, 0x2b2d42), (0xe3f1ef, 0x16425b), (0xfbe4e0, 0x7a1f3d)];
        let (paper, letters) = scheme(panel, &mut panel.seed.rng(), &schemes);
        canvas.rect(
            x + rim,
            y + rim,
            w - 2.0 * rim,
            board - 2.0 * rim,
            Ink::down(y, paper.lighter(0.02), y + board, paper.lighter(-0.015)),
        );
        canvas.rect(x + rim, y + board - rim - board * 0.09, w - 2.0 * rim, board * 0.09, letters);
        canvas.ellipse(x + w * 0.93, y + board - rim - board * 0.045, board * 0.025, board * 0.025, paper);
        let area = [x + w * 0.06, y + board * 0.09, w * 0.88, board * 0.74];
        write(canvas, type_, panel, "Oswald_500Medium", area, letters)
    }
}

/// The upper floors of a house with a flat roof, and the trestles that hold the board on it.
fn house(canvas: &mut Canvas, [x, y, w, h]: [f32; 4], board: f32) {
    let (top, foot) = (y + h * 0.64, y + h);
    let steel = hex(0x58616a);
    for post in [0.16, 0.38, 0.6, 0.82] {
        let px = x + w * post;
        canvas.line(&[(px, y + board * 0.9), (px, top)], steel, 9.0);
        canvas.line(&[(px, y + board), (px + w * 0.09, top)], steel, 6.0);
        canvas.line(&[(px + w * 0.09, y + board), (px, top)], steel, 6.0);
    }
    let wall = hex(0xb98a6a);
    canvas.rect(x + w * 0.05, top, w * 0.9, foot - top, Ink::down(top, wall, foot, wall.lighter(-0.06)));
    canvas.rect(x + w * 0.02, top, w * 0.96, h * 0.035, hex(0xd8c8b4));
    canvas.rect(x + w * 0.04, top + h * 0.035, w * 0.92, h * 0.012, hex(0x8a6a52));
    for row in 0..2 {
        for column in 0..6 {
            let (wx, wy) = (x + w * (0.1 + 0.142 * column as f32), top + h * (0.08 + 0.15 * row as f32));
            canvas.rect(wx - 4.0, wy - 4.0, w * 0.088 + 8.0, h * 0.105 + 8.0, hex(0xe8dccb));
            canvas.rect(wx, wy, w * 0.088, h * 0.105, Ink::down(wy, hex(0x6f8ca6), wy + h * 0.105, hex(0xa8c0d2)));
            canvas.rect(wx + w * 0.042, wy, w * 0.005, h * 0.105, hex(0xe8dccb));
        }
    }
}
