//! Grading: draws all colours of a painted setting towards a palette, so that the picture keeps to it.

use crate::canvas::Canvas;
use crate::colour::{Lab, Rgb};

/// Cells along each side of the colour cube.
const SIDE: usize = 17;

/// Moves every pixel this share of the way to the palette's colours and their lighter and darker shades.
pub(super) fn grade(canvas: &mut Canvas, palette: &[Rgb], share: f32) {
    let anchors = anchors(palette);
    let mut cube = Vec::with_capacity(SIDE * SIDE * SIDE);
    let level = |at: usize| (at * 255 / (SIDE - 1)) as u8;
    for r in 0..SIDE {
        for g in 0..SIDE {
            for b in 0..SIDE {
                let from = Rgb(level(r), level(g), level(b));
                cube.push(from.mix(drawn(from.lab(), &anchors), share));
            }
        }
    }
    for pixel in canvas.pixmap.data_mut().chunks_exact_mut(4) {
        let to = look_up(&cube, pixel[0], pixel[1], pixel[2]);
        pixel[..3].copy_from_slice(&to);
    }
}

/// The palette with a shade darker and lighter of each colour.
fn anchors(palette: &[Rgb]) -> Vec<Lab> {
    let shades = |rgb: &Rgb| {
        let lab = rgb.lab();
        [-0.3, -0.15, 0.0, 0.12, 0.24]
            .into_iter()
            .map(move |by| Lab { l: lab.l + by, ..lab })
            .filter(|lab| (0.08..=0.99).contains(&lab.l))
            .map(|lab| lab.rgb().lab())
    };
    palette.iter().flat_map(shades).collect()
}

/// The anchors' mean, the near ones weighing most.
fn drawn(from: Lab, anchors: &[Lab]) -> Rgb {
    let (mut sum, mut l, mut a, mut b) = (0.0, 0.0, 0.0, 0.0);
    for anchor in anchors {
        let far = (from.l - anchor.l).powi(2) * 2.2 + (from.a - anchor.a).powi(2) + (from.b - anchor.b).powi(2);
        let weight = 1.0 / (far + 0.0015).powi(3);
        sum += weight;
        l += weight * anchor.l;
        a += weight * anchor.a;
        b += weight * anchor.b;
    }
    Lab { l: l / sum, a: a / sum, b: b / sum }.rgb()
}

/// The cube's colour between its cells.
fn look_up(cube: &[Rgb], r: u8, g: u8, b: u8) -> [u8; 3] {
    let split = |value: u8| {
        let scaled = u32::from(value) * (SIDE as u32 - 1);
        let low = (scaled / 255).min(SIDE as u32 - 2);
        (low as usize, scaled - low * 255)
    };
    let ((r0, rt), (g0, gt), (b0, bt)) = (split(r), split(g), split(b));
    let mut out = [0_u64; 3];
    for (dr, wr) in [(0, 255 - rt), (1, rt)] {
        for (dg, wg) in [(0, 255 - gt), (1, gt)] {
            for (db, wb) in [(0, 255 - bt), (1, bt)] {
                let weight = u64::from(wr) * u64::from(wg) * u64::from(wb);
                if weight > 0 {
                    let Rgb(x, y, z) = cube[((r0 + dr) * SIDE + g0 + dg) * SIDE + b0 + db];
                    for (sum, value) in out.iter_mut().zip([x, y, z]) {
                        *sum += weight * u64::from(value);
                    }
                }
            }
        }
    }
    out.map(|sum| (sum / (255 * 255 * 255)) as u8)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::colour::hex;

    #[test]
    fn a_palette_keeps_its_own_colours() {
        let palette = [hex(0x101014), hex(0xffc400), hex(0xd01c1c)];
        let anchors = anchors(&palette);
        for rgb in palette {
            assert!(drawn(rgb.lab(), &anchors).lab().distance(rgb.lab()) < 0.09, "{rgb:?}");
        }
    }
}
