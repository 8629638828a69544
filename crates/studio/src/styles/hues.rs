//! Hues: a colour that is asked for stays that colour where a style has but a few of its own.

use super::shade::{light, mix, smooth, wide};
use crate::canvas::Canvas;
use resvg::tiny_skia::Pixmap;

/// Gives the things of asked colours, by their number, their hues back; light and dark stay as the style laid them.
pub(super) fn keep(canvas: &mut Canvas, before: &Pixmap, asked: &[bool], least: f32) {
    let Canvas { pixmap, owners, .. } = canvas;
    let width = before.width() as usize * 4;
    let rows = pixmap.data_mut().chunks_exact_mut(width).zip(before.data().chunks_exact(width));
    for ((now, then), owners) in rows.zip(owners.rows()) {
        for ((now, then), owner) in now.chunks_exact_mut(4).zip(then.chunks_exact(4)).zip(owners) {
            let tinted = usize::from(*owner).checked_sub(1).and_then(|at| asked.get(at));
            if !tinted.is_some_and(|tinted| *tinted) {
                continue;
            }
            let own = wide([then[0], then[1], then[2]]);
            let chroma = own[0].max(own[1]).max(own[2]) - own[0].min(own[1]).min(own[2]);
            if chroma < 36.0 {
                continue;
            }
            let laid = wide([now[0], now[1], now[2]]);
            let by = (light(laid) / light(own).max(0.03)).clamp(least, 1.7);
            let goal = own.map(|value| (value * by).min(255.0));
            let off = (0..3).map(|at| (goal[at] - laid[at]).abs()).fold(0.0_f32, f32::max);
            let out = mix(laid, goal, 0.9 * smooth(24.0, 70.0, off));
            for (byte, value) in now.iter_mut().zip(out) {
                *byte = value as u8;
            }
        }
    }
}
