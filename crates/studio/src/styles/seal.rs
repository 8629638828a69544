//! The seal of the eastern styles.

use crate::canvas::Canvas;
use crate::colour::hex;

/// A red seal with a few strokes that are no letters.
pub(super) fn seal(canvas: &mut Canvas, x: f32, y: f32, side: f32) {
    let (red, paper) = (hex(0xb5322a), hex(0xf3e6d0));
    canvas.rounded(x, y, side, side, side * 0.12, red.alpha(0.92));
    let line = |canvas: &mut Canvas, x0: f32, y0: f32, x1: f32, y1: f32| {
        canvas.line(&[(x + x0 * side, y + y0 * side), (x + x1 * side, y + y1 * side)], paper.alpha(0.95), side * 0.065);
    };
    for (x0, y0, x1, y1) in [
        (0.18, 0.2, 0.46, 0.2),
        (0.18, 0.3, 0.18, 0.46),
        (0.18, 0.46, 0.46, 0.46),
        (0.46, 0.31, 0.46, 0.46),
        (0.27, 0.33, 0.38, 0.33),
        (0.58, 0.2, 0.82, 0.2),
        (0.62, 0.33, 0.82, 0.33),
        (0.58, 0.46, 0.82, 0.46),
        (0.72, 0.2, 0.66, 0.46),
        (0.18, 0.6, 0.46, 0.6),
        (0.24, 0.6, 0.2, 0.82),
        (0.34, 0.68, 0.34, 0.82),
        (0.42, 0.66, 0.46, 0.82),
        (0.58, 0.6, 0.82, 0.64),
        (0.6, 0.72, 0.82, 0.72),
        (0.78, 0.74, 0.6, 0.83),
    ] {
        line(canvas, x0, y0, x1, y1);
    }
}
