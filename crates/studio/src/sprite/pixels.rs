//! Work on the pixels of layers: their boxes, mirror images, and laying one over another.

use resvg::tiny_skia::{Pixmap, PremultipliedColorU8};

/// Left, top, width and height in pixels of what is at least this opaque.
pub(crate) fn alpha_box(pixmap: &Pixmap, least: u8) -> Option<[u32; 4]> {
    let width = pixmap.width() as usize;
    let (mut left, mut top, mut right, mut bottom) = (usize::MAX, usize::MAX, 0, 0);
    for (y, row) in pixmap.pixels().chunks_exact(width).enumerate() {
        let opaque = |pixel: &PremultipliedColorU8| pixel.alpha() >= least;
        let Some(first) = row.iter().position(opaque) else { continue };
        let last = row.iter().rposition(opaque).unwrap_or(first);
        left = left.min(first);
        right = right.max(last);
        top = top.min(y);
        bottom = y;
    }
    if left > right {
        return None;
    }
    Some([left, top, right - left + 1, bottom - top + 1].map(|value| value as u32))
}

/// How far a long thing that is drawn aslant must turn to lie flat: by its main axis.
pub(crate) fn slant(pixmap: &Pixmap) -> Option<i16> {
    let width = pixmap.width() as usize;
    let points = || {
        let opaque = pixmap.pixels().iter().enumerate().filter(|(_, pixel)| pixel.alpha() > 127);
        opaque.map(|(at, _)| ((at % width) as f32, (at / width) as f32))
    };
    let count = points().count() as f32;
    if count < 9.0 {
        return None;
    }
    let (sx, sy) = points().fold((0.0, 0.0), |sum, at| (sum.0 + at.0, sum.1 + at.1));
    let middle = (sx / count, sy / count);
    let (mut xx, mut yy, mut xy) = (0.0, 0.0, 0.0);
    for (x, y) in points() {
        let (dx, dy) = (x - middle.0, y - middle.1);
        (xx, yy, xy) = (xx + dx * dx, yy + dy * dy, xy + dx * dy);
    }
    let spread = ((xx - yy) / 2.0).hypot(xy);
    let (long, short) = ((xx + yy) / 2.0 + spread, (xx + yy) / 2.0 - spread);
    let angle = 0.5 * (2.0 * xy).atan2(xx - yy);
    let aslant = (22.0..68.0).contains(&angle.to_degrees().abs());
    (aslant && long > 2.6 * short.max(1.0)).then(|| (-angle.to_degrees()).round() as i16)
}

/// Makes every row's right half the mirror image of its left.
pub(crate) fn mirror_rows(pixmap: &mut Pixmap) {
    let width = pixmap.width() as usize;
    for row in pixmap.data_mut().chunks_exact_mut(width * 4) {
        for x in 0..width / 2 {
            row.copy_within(x * 4..x * 4 + 4, (width - 1 - x) * 4);
        }
    }
}

/// Makes the lower half the mirror image of the upper.
pub(crate) fn mirror_columns(pixmap: &mut Pixmap) {
    let (stride, height) = (pixmap.width() as usize * 4, pixmap.height() as usize);
    for y in 0..height / 2 {
        pixmap.data_mut().copy_within(y * stride..(y + 1) * stride, (height - 1 - y) * stride);
    }
}

/// Lays one buffer over another, clipped to it.
pub(super) fn over(below: &mut Pixmap, layer: &Pixmap, x: i64, y: i64) {
    let (width, height) = (i64::from(below.width()), i64::from(below.height()));
    let (from, to) = (x.max(0), (x + i64::from(layer.width())).min(width));
    if from >= to {
        return;
    }
    let stride = width as usize * 4;
    let layer_stride = layer.width() as usize * 4;
    for row in y.max(0)..(y + i64::from(layer.height())).min(height) {
        let source = (row - y) as usize * layer_stride + (from - x) as usize * 4;
        let target = row as usize * stride + from as usize * 4;
        let length = (to - from) as usize * 4;
        let source = &layer.data()[source..source + length];
        let target = &mut below.data_mut()[target..target + length];
        for (under, above) in target.chunks_exact_mut(4).zip(source.chunks_exact(4)) {
            match above[3] {
                0 => {}
                255 => under.copy_from_slice(above),
                alpha => {
                    let rest = 255 - u32::from(alpha);
                    for (u, a) in under.iter_mut().zip(above) {
                        let value = u32::from(*u) * rest + 127;
                        *u = a.saturating_add(((value + (value >> 8)) >> 8) as u8);
                    }
                }
            }
        }
    }
}
