//! Form: light from one side rounds flat things before a style works on them, and no area stays of one even hue.

use super::about::About;
use super::raster::blotches;
use crate::canvas::Canvas;
use crate::random::Seed;

/// Shades what a picture is about: warm light on one side, cool shade on the other.
pub(super) fn shade(canvas: &mut Canvas, about: &About, seed: Seed, strength: f32) {
    let scale = canvas.scale;
    let side = if seed.rng().chance(0.5) { 1.0 } else { -1.0 };
    let (narrow, wide) = (about.depth(16.0, scale), about.depth(52.0, scale));
    let cloud = blotches(canvas, seed.child("hue"), 54.0);
    // Half the way from the side of the light to the side of the shade.
    let (near, far) = ((side * 7.0 * scale, 9.0 * scale), (side * 24.0 * scale, 32.0 * scale));
    let lit = |x: f32, y: f32| {
        let edge = narrow(x + near.0, y + near.1) - narrow(x - near.0, y - near.1);
        let body = wide(x + far.0, y + far.1) - wide(x - far.0, y - far.1);
        (edge * 0.5 + body * 0.95).clamp(-1.0, 1.0) * strength
    };
    let (width, height) = (canvas.pixmap.width() as usize, canvas.pixmap.height() as usize);
    let (mut left, mut right, mut top, mut low) = (width, 0, height, 0);
    for region in &about.boxes {
        let [x, y, w, h] = [region.x, region.y, region.width, region.height].map(|value| value as usize);
        (left, right) = (left.min(x), right.max((x + w).min(width)));
        (top, low) = (top.min(y), low.max((y + h).min(height)));
    }
    // Painters of light see colours in the open ground too.
    let air = blotches(canvas, seed.child("air"), 120.0);
    let open = strength >= 1.0;
    if open {
        (left, right, top, low) = (0, width, 0, height);
    }
    let data = canvas.pixmap.data_mut();
    for y in top..low {
        let thing = about.line(y);
        let mut slow = (0.0, 0.0);
        for x in left..right {
            if x & 3 == 0 || x == left {
                slow = (lit(x as f32, y as f32), cloud(x, y) * strength);
            }
            let on = thing(x);
            if !on && !open {
                continue;
            }
            let pixel = &mut data[(y * width + x) * 4..][..3];
            if !on {
                let tint = air(x & !3, y & !3);
                for (value, by) in pixel.iter_mut().zip([22.0, 6.0, -26.0]) {
                    *value = (f32::from(*value) + tint * by).clamp(0.0, 255.0) as u8;
                }
                continue;
            }
            let (lit, hue) = slow;
            let warm = [hue * 9.0, hue * 2.0, hue * -10.0];
            let shade = [0.62, 0.56, 0.42];
            for (channel, value) in pixel.iter_mut().enumerate() {
                let now = f32::from(*value);
                let then = if lit > 0.0 {
                    now + ([255.0, 246.0, 222.0][channel] - now) * lit * 0.42
                } else {
                    now * (1.0 + lit * shade[channel]) - lit * [0.0, 2.0, 16.0][channel]
                };
                *value = (then + warm[channel]).clamp(0.0, 255.0) as u8;
            }
        }
    }
}
