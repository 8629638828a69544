//! What the bytes of a picture say about themselves, and thumbnails.

use bytes::Bytes;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::webp::WebPEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageError, ImageFormat, ImageReader, Limits};
use std::io::Cursor;

/// The longest side of a thumbnail in pixels.
const THUMBNAIL_SIDE: u32 = 384;

/// Enough for the largest picture that any provider is asked for, with its copies; a decompression bomb is over it.
const DECODE_BYTES: u64 = 512 * 1024 * 1024;

/// The two ways in which a thumbnail is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Thumbnail {
    Jpeg,
    /// Where something shows through.
    Webp,
}

impl Thumbnail {
    pub(crate) const ALL: [Thumbnail; 2] = [Thumbnail::Jpeg, Thumbnail::Webp];

    pub(crate) fn extension(self) -> &'static str {
        match self {
            Thumbnail::Jpeg => "jpg",
            Thumbnail::Webp => "webp",
        }
    }

    pub(crate) fn media_type(self) -> &'static str {
        match self {
            Thumbnail::Jpeg => "image/jpeg",
            Thumbnail::Webp => "image/webp",
        }
    }
}

/// What a picture's bytes say about themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImageFacts {
    pub media_type: &'static str,
    pub width: u32,
    pub height: u32,
}

type Reader<'a> = ImageReader<Cursor<&'a [u8]>>;

fn reader(bytes: &[u8]) -> Result<(Reader<'_>, ImageFormat), ImageError> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(ImageError::IoError)?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(DECODE_BYTES);
    reader.limits(limits);
    let format = reader.format().ok_or_else(|| {
        ImageError::Unsupported(image::error::UnsupportedError::from_format_and_kind(
            image::error::ImageFormatHint::Unknown,
            image::error::UnsupportedErrorKind::Format(image::error::ImageFormatHint::Unknown),
        ))
    })?;
    Ok((reader, format))
}

/// Reads media type and size; with `whole`, also that every pixel can be decoded, which takes some ten milliseconds.
///
/// # Errors
/// A sentence that says why the bytes are not a picture that Pairloom reads (PNG, JPEG, WebP).
pub fn image_facts(bytes: &[u8], whole: bool) -> Result<ImageFacts, String> {
    let read = || -> Result<ImageFacts, ImageError> {
        let (picture, format) = reader(bytes)?;
        let (width, height) = if whole {
            let picture = picture.decode()?;
            (picture.width(), picture.height())
        } else {
            picture.into_dimensions()?
        };
        Ok(ImageFacts { media_type: format.to_mime_type(), width, height })
    };
    read().map_err(|error| format!("the {} bytes are not a picture that can be read: {error}", bytes.len()))
}

pub(crate) fn make_thumbnail(bytes: &[u8]) -> Result<(Bytes, Thumbnail), ImageError> {
    let picture = reader(bytes)?.0.decode()?;
    let small = if picture.width().max(picture.height()) > THUMBNAIL_SIDE {
        picture.resize(THUMBNAIL_SIDE, THUMBNAIL_SIDE, FilterType::Triangle)
    } else {
        picture
    };
    let mut out = Vec::new();
    if see_through(&small) {
        small.to_rgba8().write_with_encoder(WebPEncoder::new_lossless(&mut out))?;
        return Ok((out.into(), Thumbnail::Webp));
    }
    small.to_rgb8().write_with_encoder(JpegEncoder::new_with_quality(&mut out, 80))?;
    Ok((out.into(), Thumbnail::Jpeg))
}

fn see_through(picture: &DynamicImage) -> bool {
    picture.color().has_alpha() && picture.to_rgba8().pixels().any(|pixel| pixel.0[3] < 255)
}
