//! A slab of wood on two posts, or a plaque on a stake.

use super::{Mount, Panel, Surface, scheme, write};
use crate::canvas::{Canvas, polyline};
use crate::colour::{Rgb, hex};
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct WoodenSign;

impl Surface for WoodenSign {
    fn name(&self) -> &'static str {
        "wooden_sign"
    }

    fn shape(&self, _: &str, _: bool) -> (f32, f32) {
        (1.0, 0.86)
    }

    fn presence(&self) -> f32 {
        1.9
    }

    fn mount(&self) -> Mount {
        Mount::Stands
    }

    fn feet(&self, entry: &str, _: bool) -> &'static [f32] {
        if entry == "garden_plaque" { &[0.5] } else { &[0.2, 0.8] }
    }

    fn draw(&self, canvas: &mut Canvas, type_: &Typesetter, panel: &Panel) -> Result<(), Refusal> {
        // Bare wood, wood that was limed, and wood that was stained dark: where an ink was asked for, what it is clear on.
        let (wood, letters) = match super::inks(panel).is_empty() {
            true => (hex(panel.seed.child("wood").rng().pick(&[0xb9824e, 0xc29058, 0xad7a4a])), hex(0x3a2413)),
            false => {
                let own = [(0xb9824e, 0x3a2413), (0xeee6d6, 0x3a2413), (0x4a3020, 0xf3e6cc)];
                scheme(panel, &mut panel.seed.child("wood").rng(), &own)
            }
        };
        let plaques = panel.entry == "garden_plaque";
        let board = if plaques { plaque(canvas, panel, wood) } else { slab(canvas, panel, wood) };
        let inset = board[2] * 0.08;
        let area = [board[0] + inset, board[1] + board[3] * 0.1, board[2] - 2.0 * inset, board[3] * 0.8];
        write(canvas, type_, panel, "RobotoSlab_700Bold", area, letters)
    }
}

/// One broad slab of wood on two posts: no seam runs through what is written on it.
fn slab(canvas: &mut Canvas, panel: &Panel, tone: Rgb) -> [f32; 4] {
    let [x, y, w, h] = panel.area;
    let board = h * 0.66;
    for post in [0.17, 0.77] {
        canvas.rounded(x + w * post, y - h * 0.03, w * 0.06, h * 1.03, 4.0, hex(0x7d5230));
        canvas.rect(x + w * (post + 0.036), y, w * 0.024, h, hex(0x693f22));
    }
    let mut rng = panel.seed.rng();
    // Its ends are sawn a little askew.
    let ends: Vec<f32> = (0..4).map(|_| rng.between(0.0, 0.012) * w).collect();
    let face = |down: f32| {
        [
            (x + ends[0], y + down),
            (x + w - ends[1], y + down),
            (x + w - ends[2], y + board + down),
            (x + ends[3], y + board + down),
        ]
    };
    canvas.polygon(&face(5.0), tone.lighter(-0.16));
    canvas.polygon(&face(0.0), tone);
    grain(canvas, panel, [x + w * 0.02, y, w * 0.96, board], tone);
    for (u, v) in [(0.04, 0.12), (0.96, 0.12), (0.04, 0.88), (0.96, 0.88)] {
        canvas.ellipse(x + w * u, y + board * v, 6.0, 6.0, hex(0x5b3a20));
    }
    [x, y, w, board]
}

/// A small plaque with a rim and leaves at its corners, on one stake in a bed.
fn plaque(canvas: &mut Canvas, panel: &Panel, tone: Rgb) -> [f32; 4] {
    let [x, y, w, h] = panel.area;
    let (left, wide, board) = (x + w * 0.06, w * 0.88, h * 0.56);
    canvas.rect(x + w * 0.47, y + board * 0.9, w * 0.06, h - board * 0.9, hex(0x7d5230));
    canvas.rect(x + w * 0.505, y + board * 0.9, w * 0.025, h - board * 0.9, hex(0x693f22));
    for (u, tall) in [(0.3, 0.12), (0.37, 0.18), (0.43, 0.13), (0.56, 0.16), (0.62, 0.2), (0.7, 0.12)] {
        let (fx, foot) = (x + w * u, y + h);
        canvas.polygon(
            &[(fx - w * 0.018, foot), (fx + w * 0.012, foot - h * tall), (fx + w * 0.02, foot)],
            hex(0x5f9a4c),
        );
    }
    canvas.rounded(left, y + 6.0, wide, board, board * 0.16, tone.lighter(-0.16));
    canvas.rounded(left, y, wide, board, board * 0.16, tone);
    grain(canvas, panel, [left + wide * 0.05, y, wide * 0.9, board], tone);
    if let Some(rim) = crate::canvas::rounded(left + 11.0, y + 11.0, wide - 22.0, board - 22.0, board * 0.13) {
        canvas.stroke(&rim, hex(0x6f4426), 3.5);
    }
    for (u, v) in [(0.06, 0.15), (0.94, 0.15), (0.06, 0.85), (0.94, 0.85)] {
        let (cx, cy) = (left + wide * u, y + board * v);
        for (dx, dy) in [(-7.0, -4.0), (7.0, -4.0), (0.0, 7.0)] {
            canvas.ellipse(cx + dx, cy + dy, 6.5, 6.5, hex(0x4f8a44));
        }
    }
    [left, y, wide, board]
}

/// Fine grain, too faint to be read as a stroke of a letter.
fn grain(canvas: &mut Canvas, panel: &Panel, [x, y, w, h]: [f32; 4], tone: Rgb) {
    let mut rng = panel.seed.child("grain").rng();
    for line in 0..11 {
        let gy = y + h * (0.06 + 0.088 * line as f32);
        let (from, to) = (x + w * rng.between(0.0, 0.3), x + w * rng.between(0.6, 1.0));
        let bend = rng.between(-5.0, 5.0);
        if let Some(path) = polyline(&[(from, gy), ((from + to) / 2.0, gy + bend), (to, gy)]) {
            canvas.stroke(&path, tone.lighter(-0.022), 2.0);
        }
    }
}
