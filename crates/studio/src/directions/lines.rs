//! Lines where colours meet: found in a flat picture, of even width whatever the contrast.

use resvg::tiny_skia::Pixmap;

/// Where lines run and how wide they are.
#[derive(Clone, Copy)]
pub(super) struct Gate {
    /// Half a line's width in pixels.
    pub half: f32,
    /// Contrasts below the first give no line, above the second a full one, 0..1.
    pub least: f32,
    pub full: f32,
}

/// How fully each pixel lies on a line, 0..=255.
///
/// Beside an edge the difference of the colours at both ends of a short span is the edge's whole contrast while the span
/// crosses it, and falls off over a pixel where it leaves it. Divided by the contrast near by, that is an even line with
/// smooth rims.
pub(super) fn trace(pixmap: &Pixmap, gate: Gate) -> Vec<u8> {
    let near = (gate.half.floor() as usize).max(1);
    let narrow = even(pixmap, near, gate);
    let part = (gate.half - near as f32).clamp(0.0, 1.0);
    if part < 0.15 {
        return narrow;
    }
    let wide = even(pixmap, near + 1, gate);
    // Between two whole widths: the mean of both, made steep again.
    let blend = |n: u8, w: u8| {
        let mean = (f32::from(n) * (1.0 - part) + f32::from(w) * part) / 255.0;
        let steep = ((mean - 0.18) / 0.64).clamp(0.0, 1.0);
        (steep * steep * (3.0 - 2.0 * steep) * 255.0) as u8
    };
    narrow.iter().zip(&wide).map(|(n, w)| blend(*n, *w)).collect()
}

fn even(pixmap: &Pixmap, d: usize, gate: Gate) -> Vec<u8> {
    let width = pixmap.width() as usize;
    let contrast = contrasts(pixmap, d);
    let mut near = contrast.clone();
    widen(&mut near, width, d);
    let share = |level: usize| {
        let t = ((level as f32 / 255.0 - gate.least) / (gate.full - gate.least).max(0.001)).clamp(0.0, 1.0);
        (t * t * (3.0 - 2.0 * t) * 255.0) as u32
    };
    let shares: Vec<u32> = (0..256).map(share).collect();
    let line = |(c, m): (&u8, &u8)| match shares[usize::from(*m)] {
        0 => 0,
        share => (u32::from(*c) * share / u32::from(*m).max(1)) as u8,
    };
    contrast.iter().zip(&near).map(line).collect()
}

/// The greatest difference of any channel across each pixel, over `d` pixels to both sides, in four directions.
fn contrasts(pixmap: &Pixmap, d: usize) -> Vec<u8> {
    let (width, height) = (pixmap.width() as usize, pixmap.height() as usize);
    let stride = width * 4;
    let data = pixmap.data();
    let row = |y: usize| &data[y * stride..(y + 1) * stride];
    let slant = ((d as f32 * 0.71).round() as usize).max(1);
    let mut out = vec![0; width * height];
    let mut most = vec![0_u8; stride];
    for y in 0..height {
        most.fill(0);
        let here = row(y);
        across(&mut most, here, here, d * 4);
        let (up, down) = (row(y.saturating_sub(d)), row((y + d).min(height - 1)));
        most.iter_mut().zip(up.iter().zip(down)).for_each(|(m, (a, b))| *m = (*m).max(a.abs_diff(*b)));
        let (up, down) = (row(y.saturating_sub(slant)), row((y + slant).min(height - 1)));
        across(&mut most, up, down, slant * 4);
        across(&mut most, down, up, slant * 4);
        let line = &mut out[y * width..(y + 1) * width];
        for (value, pixel) in line.iter_mut().zip(most.chunks_exact(4)) {
            *value = pixel[0].max(pixel[1]).max(pixel[2]).max(pixel[3]);
        }
    }
    out
}

/// Compares what lies `d` bytes to the left in one row with what lies as far to the right in another.
fn across(most: &mut [u8], left: &[u8], right: &[u8], d: usize) {
    let length = most.len();
    if length > d * 2 {
        let (left, right) = (&left[..length - d * 2], &right[d * 2..]);
        let middle = &mut most[d..length - d];
        middle.iter_mut().zip(left.iter().zip(right)).for_each(|(m, (a, b))| *m = (*m).max(a.abs_diff(*b)));
    }
}

fn widest_in_rows(values: &mut [u8], width: usize, d: usize) {
    let mut copy = vec![0; width];
    for row in values.chunks_exact_mut(width) {
        copy.copy_from_slice(row);
        for shift in 1..=d.min(width - 1) {
            row[shift..].iter_mut().zip(&copy).for_each(|(m, v)| *m = (*m).max(*v));
            row[..width - shift].iter_mut().zip(&copy[shift..]).for_each(|(m, v)| *m = (*m).max(*v));
        }
    }
}

fn widest_in_columns(values: &[u8], width: usize, height: usize, d: usize) -> Vec<u8> {
    let mut out = values.to_vec();
    for y in 0..height {
        let row = &mut out[y * width..(y + 1) * width];
        for from in y.saturating_sub(d)..(y + d + 1).min(height) {
            let other = &values[from * width..(from + 1) * width];
            row.iter_mut().zip(other).for_each(|(m, v)| *m = (*m).max(*v));
        }
    }
    out
}

/// Makes each value the greatest within `d` pixels.
pub(super) fn widen(values: &mut Vec<u8>, width: usize, d: usize) {
    let height = values.len() / width.max(1);
    widest_in_rows(values, width, d);
    *values = widest_in_columns(values, width, height, d);
}

/// Darkens where the colours of a layer meet, on the darker side above all, as a careful hand shades the seams between
/// parts. What is lighter than all around it, such as rain, keeps its light.
pub(super) fn shade_edges(layer: &mut Pixmap, scale: f32, share: f32) {
    let gate = Gate { half: (scale * 1.1).max(1.0), least: 0.05, full: 0.3 };
    let (width, height) = (layer.width() as usize, layer.height() as usize);
    let lines = trace(layer, gate);
    let light: Vec<u8> = layer
        .data()
        .chunks_exact(4)
        .map(|p| ((u16::from(p[0]) + 2 * u16::from(p[1]) + u16::from(p[2])) / 4) as u8)
        .collect();
    let d = (scale * 2.0).round().max(2.0) as usize;
    for (at, pixel) in layer.data_mut().chunks_exact_mut(4).enumerate().filter(|(at, _)| lines[*at] > 0) {
        let (x, y) = (at % width, at / width);
        let there = |x: usize, y: usize| i32::from(light[y.min(height - 1) * width + x.min(width - 1)]);
        let around = there(x.saturating_sub(d), y) + there(x + d, y) + there(x, y.saturating_sub(d)) + there(x, y + d);
        let darker = ((around / 4 - i32::from(light[at])) as f32 / 40.0 + 0.55).clamp(0.08, 1.0);
        let keep = 1.0 - f32::from(lines[at]) / 255.0 * share * darker;
        for (byte, warm) in pixel.iter_mut().zip([1.0, 0.95, 0.97]) {
            *byte = (f32::from(*byte) * (keep + (1.0 - keep) * (1.0 - warm))) as u8;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use resvg::tiny_skia::{Color, Paint, Rect, Transform};

    /// A white sheet with a slanting bar of this grey on it.
    fn sheet(grey: u8) -> Pixmap {
        let mut pixmap = Pixmap::new(60, 60).expect("a pixmap");
        pixmap.fill(Color::WHITE);
        let mut paint = Paint::default();
        paint.set_color_rgba8(grey, grey, grey, 255);
        let bar = Rect::from_xywh(15.0, -40.0, 200.0, 200.0).expect("a bar");
        pixmap.fill_rect(bar, &paint, Transform::from_rotate(8.0), None);
        pixmap
    }

    #[test]
    fn lines_are_as_wide_at_a_low_contrast_as_at_a_high_one() {
        let gate = Gate { half: 1.5, least: 0.03, full: 0.1 };
        let width = |grey: u8| {
            let lines = trace(&sheet(grey), gate);
            lines[30 * 60..31 * 60].iter().map(|value| f32::from(*value) / 255.0).sum::<f32>()
        };
        let (faint, strong) = (width(200), width(0));
        assert!((2.4..=3.8).contains(&strong) && (faint - strong).abs() < 0.3, "{faint} {strong}");
        assert_eq!(width(252), 0.0);
    }
}
