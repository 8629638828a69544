//! The finished picture: as a PNG that says who drew it, and compared with the one before.

use crate::canvas::Canvas;
use pairloom_model::views::Region;

/// Encodes a canvas as a PNG.
pub(crate) fn png(canvas: &Canvas, version: &str) -> Vec<u8> {
    let pixmap = &canvas.pixmap;
    let mut rgb = Vec::with_capacity(pixmap.pixels().len() * 3);
    for pixel in pixmap.data().chunks_exact(4) {
        rgb.extend_from_slice(&pixel[..3]);
    }
    encode_png(pixmap.width(), pixmap.height(), &rgb, version)
}

/// Encodes rows of RGB pixels as Studio encodes its pictures: a PNG at the fast setting, which says that Studio of this version drew
/// it. There must be three bytes a pixel.
pub fn encode_png(width: u32, height: u32, rgb: &[u8], version: &str) -> Vec<u8> {
    let mut png = Vec::with_capacity(rgb.len() / 8);
    // Writing into memory cannot fail, and the header is right by construction.
    let written = write(&mut png, width, height, rgb, version);
    debug_assert!(written.is_ok());
    png
}

fn write(to: &mut Vec<u8>, width: u32, height: u32, rgb: &[u8], version: &str) -> Result<(), png::EncodingError> {
    let mut encoder = png::Encoder::new(to, width, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Fast);
    encoder.add_text_chunk("Software".to_owned(), format!("Pairloom Studio {version}"))?;
    encoder.add_text_chunk("Description".to_owned(), "Synthetic picture drawn by Pairloom Studio".to_owned())?;
    let mut writer = encoder.write_header()?;
    writer.write_image_data(rgb)?;
    writer.finish()
}

/// The box of the pixels that differ, or `None` where none does.
pub(crate) fn changed(before: &Canvas, after: &Canvas) -> Option<Region> {
    let (width, height) = (after.pixmap.width(), after.pixmap.height());
    changed_in(before, after, Region { x: 0, y: 0, width, height })
}

/// The box of the pixels that differ within an area, or `None` where none does.
pub(crate) fn changed_in(before: &Canvas, after: &Canvas, area: Region) -> Option<Region> {
    let width = after.pixmap.width() as usize;
    let columns = area.x as usize..((area.x + area.width) as usize).min(width);
    let high = area.y as usize..(area.y + area.height) as usize;
    let (mut left, mut right, mut top, mut bottom) = (usize::MAX, 0, usize::MAX, 0);
    let rows = before.pixmap.data().chunks_exact(width * 4).zip(after.pixmap.data().chunks_exact(width * 4));
    for (y, (old, new)) in rows.enumerate().filter(|(y, (old, new))| high.contains(y) && old != new) {
        let differs = |at: &usize| old[at * 4..at * 4 + 4] != new[at * 4..at * 4 + 4];
        if let (Some(first), Some(last)) = (columns.clone().find(differs), columns.clone().rev().find(differs)) {
            left = left.min(first);
            right = right.max(last);
            top = top.min(y);
            bottom = y;
        }
    }
    (left <= right).then(|| Region {
        x: left as u32,
        y: top as u32,
        width: (right - left + 1) as u32,
        height: (bottom - top + 1) as u32,
    })
}
