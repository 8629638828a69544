//! The sheet that a figure is drawn on: what lies within its frame, and the colour of its paper.

use image::RgbImage;

/// How much of a picture's shorter side a frame, a mat or a strip along an edge takes at most; figures keep farther away.
const FRAME: f32 = 0.04;

/// The picture without its frame.
pub fn unframed(picture: &RgbImage) -> RgbImage {
    let (width, height) = picture.dimensions();
    let off = (width.min(height) as f32 * FRAME).round() as u32;
    RgbImage::from_fn(width - off * 2, height - off * 2, |x, y| *picture.get_pixel(x + off, y + off))
}

/// The colour that most of the border of an unframed sheet has.
pub fn paper(sheet: &RgbImage) -> [u8; 3] {
    let (width, height) = sheet.dimensions();
    let mut border: Vec<[u8; 3]> =
        (0..width).flat_map(|x| [sheet.get_pixel(x, 0).0, sheet.get_pixel(x, height - 1).0]).collect();
    border.extend((0..height).flat_map(|y| [sheet.get_pixel(0, y).0, sheet.get_pixel(width - 1, y).0]));
    let half = border.len() / 2;
    [0, 1, 2].map(|at: usize| {
        border.sort_unstable_by_key(|pixel| pixel[at]);
        border[half][at]
    })
}

/// How far a colour is from another: the largest difference in one channel.
pub fn far(one: [u8; 3], other: [u8; 3]) -> u8 {
    (0..3).map(|at| one[at].abs_diff(other[at])).max().unwrap_or_default()
}
