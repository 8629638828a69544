//! Contact sheets: pictures in rows, made small, as one picture.

use crate::studio::Refusal;
use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{GenericImage, ImageFormat, Rgb, RgbImage};
use std::io::Cursor;

/// Pixels between the pictures of a sheet.
const GAP: u32 = 8;
/// What shows between them, and where a picture is missing.
const GROUND: Rgb<u8> = Rgb([228, 228, 224]);

/// Quality of a sheet as JPEG, of 100: flat colours show no ringing yet.
const QUALITY: u8 = 82;

/// What a sheet is kept as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SheetFormat {
    #[default]
    Png,
    /// A fifth of the bytes, for pages and repositories.
    Jpeg,
}

impl SheetFormat {
    /// How the names of its files end, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            SheetFormat::Png => "png",
            SheetFormat::Jpeg => "jpg",
        }
    }
}

/// Lays encoded pictures out, one inner list a row, each made small to fit a square of `tile` pixels; `None` leaves its
/// place empty. The answer is the encoded sheet.
///
/// # Errors
/// A picture that cannot be decoded.
pub fn contact_sheet(rows: &[Vec<Option<Vec<u8>>>], tile: u32, format: SheetFormat) -> Result<Vec<u8>, Refusal> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default().max(1) as u32;
    let side = |count: u32| count * (tile + GAP) + GAP;
    let mut sheet = RgbImage::from_pixel(side(columns), side(rows.len().max(1) as u32), GROUND);
    let failed = |error: image::ImageError| Refusal(format!("the contact sheet cannot be made: {error}"));
    for (row, pictures) in (0_u32..).zip(rows) {
        for (column, picture) in (0_u32..).zip(pictures) {
            let Some(encoded) = picture else { continue };
            let picture = image::load_from_memory(encoded).map_err(failed)?.to_rgb8();
            let scale = f64::from(tile) / f64::from(picture.width().max(picture.height()));
            let length = |of: u32| ((f64::from(of) * scale) as u32).clamp(1, tile);
            let (width, height) = (length(picture.width()), length(picture.height()));
            let small = image::imageops::resize(&picture, width, height, FilterType::Triangle);
            sheet.copy_from(&small, GAP + column * (tile + GAP), GAP + row * (tile + GAP)).map_err(failed)?;
        }
    }
    let mut out = Cursor::new(Vec::new());
    match format {
        SheetFormat::Png => sheet.write_to(&mut out, ImageFormat::Png),
        SheetFormat::Jpeg => sheet.write_with_encoder(JpegEncoder::new_with_quality(&mut out, QUALITY)),
    }
    .map_err(failed)?;
    Ok(out.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_stand_in_their_places() {
        let mut red = Cursor::new(Vec::new());
        let picture = RgbImage::from_pixel(40, 20, Rgb([200, 0, 0]));
        picture.write_to(&mut red, ImageFormat::Png).expect("encoded");
        let sheet = contact_sheet(&[vec![None, Some(red.into_inner())]], 16, SheetFormat::Png).expect("a sheet");
        let sheet = image::load_from_memory(&sheet).expect("decoded").to_rgb8();
        assert_eq!(sheet.dimensions(), (2 * 24 + 8, 32));
        assert_eq!((sheet.get_pixel(12, 12), sheet.get_pixel(36, 12)), (&GROUND, &Rgb([200, 0, 0])));
        assert!(contact_sheet(&[vec![Some(b"no picture".to_vec())]], 16, SheetFormat::Jpeg).is_err());
    }
}
