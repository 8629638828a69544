//! Solid things between two pictures, grey ones too: a grey thing is of the colours of a shadow, but a shadow has no edges.

use crate::pixels::{differs, share};
use image::RgbImage;

/// How much a shadow's share changes at an edge, at least, over two pixels: a soft shadow changes by less.
const EDGE: f32 = 0.1;

/// What is known of a pixel that changed.
#[derive(Clone, Copy, PartialEq)]
enum Change {
    No,
    /// As a shadow would change it.
    Shade,
    /// As only a thing can change it.
    Solid,
}

/// The pixels of what is in one picture and not in the other: all that no shadow explains, sharp edges, and what lies between
/// such pixels on all four sides.
pub fn solid(with: &RgbImage, without: &RgbImage) -> Vec<bool> {
    let (width, height) = (with.width() as usize, with.height() as usize);
    let pixels = || with.pixels().zip(without.pixels()).map(|(with, without)| (with.0, without.0));
    let shares: Vec<(f32, f32)> =
        pixels().map(|(with, without)| if with == without { (0.0, 0.0) } else { share(with, without) }).collect();
    let sharp = |at: usize| {
        let (x, y) = (at % width, at / width);
        let beside = [(x >= 2, at.wrapping_sub(2)), (x + 2 < width, at + 2)];
        let above = [(y >= 2, at.wrapping_sub(2 * width)), (y + 2 < height, at + 2 * width)];
        let (share, far) = shares[at];
        beside.into_iter().chain(above).filter(|(there, _)| *there).any(|(_, other)| {
            let step = (share - shares[other].0).abs();
            step > EDGE && step * far > 10.0
        })
    };
    let change = |(at, (with, without)): (usize, ([u8; 3], [u8; 3]))| {
        let touched = with != without && (0..3).any(|channel| with[channel].abs_diff(without[channel]) > 10);
        if !touched {
            Change::No
        } else if differs(with, without) || sharp(at) {
            Change::Solid
        } else {
            Change::Shade
        }
    };
    let changes: Vec<Change> = pixels().enumerate().map(change).collect();
    let rows = (0..height).map(|row| (row * width..(row + 1) * width).collect::<Vec<_>>());
    let columns = (0..width).map(|column| (column..width * height).step_by(width).collect::<Vec<_>>());
    let mut sides = vec![0_u8; changes.len()];
    for mut line in rows.chain(columns) {
        for _ in 0..2 {
            let mut behind = false;
            for at in &line {
                behind = changes[*at] == Change::Solid || (behind && changes[*at] == Change::Shade);
                sides[*at] += u8::from(behind);
            }
            line.reverse();
        }
    }
    sides.into_iter().map(|sides| sides == 4).collect()
}

#[cfg(test)]
mod tests {
    use super::solid;
    use crate::pixels::SHADOW;
    use image::{Rgb, RgbImage};

    #[test]
    fn a_grey_thing_is_seen_and_a_soft_shadow_is_not() {
        let bare = RgbImage::from_pixel(80, 80, Rgb([214, 224, 232]));
        let shaded = |share: f32| {
            let channel = |at: usize| ([214.0, 224.0, 232.0][at] * (1.0 - share) + SHADOW[at] * share) as u8;
            Rgb([channel(0), channel(1), channel(2)])
        };
        let grey = RgbImage::from_fn(80, 80, |x, y| {
            if (20..50).contains(&x) && (30..60).contains(&y) { shaded(0.3) } else { shaded(0.0) }
        });
        assert_eq!(solid(&grey, &bare).iter().filter(|set| **set).count(), 30 * 30);
        let soft = RgbImage::from_fn(80, 80, |x, y| {
            let away = (f64::from(x) - 40.0).hypot(f64::from(y) - 40.0) as f32 / 34.0;
            shaded((0.36 * (1.0 - away)).max(0.0))
        });
        assert!(solid(&soft, &bare).iter().all(|set| !set));
    }
}
