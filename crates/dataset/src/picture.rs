//! Encoded pictures: are they what they say, do they stand upright, do they decode.

use crate::error::DatasetError;
use crate::item::PictureBytes;
use crate::lint::LintReport;
use bytes::Bytes;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader};
use pairloom_model::SampleId;
use std::io::Cursor;

/// The file name's ending for a media type; `None` for one that exports do not carry.
pub(crate) fn ending(media_type: &str) -> Option<&'static str> {
    match media_type {
        "image/png" => Some("png"),
        "image/jpeg" => Some("jpg"),
        "image/webp" => Some("webp"),
        _ => None,
    }
}

/// Checks the header against what is stated, and turns a picture that only its EXIF orientation makes upright:
/// loaders obey it, so that its stated size would be wrong.
pub(crate) fn upright(sample: &SampleId, which: &str, picture: PictureBytes) -> Result<PictureBytes, DatasetError> {
    let wrong = |what: String| DatasetError::Picture { sample: sample.to_string(), picture: which.to_owned(), what };
    let format = ImageFormat::from_mime_type(&picture.media_type).filter(|_| ending(&picture.media_type).is_some());
    let format =
        format.ok_or_else(|| wrong(format!("is of the type `{}`, not PNG, JPEG or WebP", picture.media_type)))?;
    let reader = ImageReader::with_format(Cursor::new(picture.bytes.clone()), format);
    let mut decoder = reader.into_decoder().map_err(|error| wrong(format!("cannot be read ({error})")))?;
    let (width, height) = decoder.dimensions();
    if (width, height) != (picture.width, picture.height) {
        let stated = format!("{}×{}", picture.width, picture.height);
        return Err(wrong(format!("is {width}×{height}, and {stated} was stated")));
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    if orientation == Orientation::NoTransforms {
        return Ok(picture);
    }
    let mut image = DynamicImage::from_decoder(decoder).map_err(|error| wrong(format!("cannot be read ({error})")))?;
    image.apply_orientation(orientation);
    png(&image).map_err(|error| wrong(format!("cannot be written as PNG ({error})")))
}

/// The picture as a PNG file: itself, or encoded anew.
pub(crate) fn as_png(sample: &SampleId, which: &str, picture: &PictureBytes) -> Result<Bytes, DatasetError> {
    if picture.media_type == "image/png" {
        return Ok(picture.bytes.clone());
    }
    let encoded = image::load_from_memory(&picture.bytes).and_then(|image| png(&image));
    encoded.map(|picture| picture.bytes).map_err(|error| DatasetError::Picture {
        sample: sample.to_string(),
        picture: which.to_owned(),
        what: format!("cannot be written as PNG ({error})"),
    })
}

fn png(image: &DynamicImage) -> image::ImageResult<PictureBytes> {
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, ImageFormat::Png)?;
    let (width, height) = (image.width(), image.height());
    // Turned or not: who encodes a picture anew has to say what is where in it.
    let truth = Vec::new();
    Ok(PictureBytes { bytes: bytes.into_inner().into(), media_type: "image/png".to_owned(), width, height, truth })
}

/// A picture that a lint has to open.
pub(crate) struct Opening {
    /// Where it stands: a file, or a row and column.
    pub place: String,
    pub bytes: Bytes,
    /// What it must be decoded to, in pixels; `None` where nothing is stated.
    pub size: Option<(u32, u32)>,
}

impl Opening {
    fn problem(&self) -> Option<String> {
        match image::load_from_memory(&self.bytes) {
            Err(error) => Some(format!("does not open: {error}")),
            Ok(image) => {
                let found = (image.width(), image.height());
                let (width, height) = self.size.filter(|&size| size != found)?;
                Some(format!("is {}×{}, stated {width}×{height}", found.0, found.1))
            }
        }
    }
}

/// Decodes every picture in full, on all cores, and empties the list.
pub(crate) fn open_all(openings: &mut Vec<Opening>, report: &mut LintReport) {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let share = openings.len().div_ceil(threads).max(1);
    let problems: Vec<Option<String>> = std::thread::scope(|scope| {
        let parts = openings.chunks(share);
        let work: Vec<_> =
            parts.map(|part| scope.spawn(|| part.iter().map(Opening::problem).collect::<Vec<_>>())).collect();
        let done = work.into_iter().map(|thread| match thread.join() {
            Ok(found) => found,
            Err(panic) => std::panic::resume_unwind(panic),
        });
        done.flatten().collect()
    });
    report.pictures += openings.len() as u64;
    for (opening, problem) in openings.drain(..).zip(problems) {
        if let Some(problem) = problem {
            report.add(opening.place, problem);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::picture;

    /// A JPEG that says "turn me by a quarter": an EXIF block with the single tag Orientation = 6.
    fn lying_on_its_side() -> PictureBytes {
        let mut picture = picture(30, 20, 7, ImageFormat::Jpeg);
        let exif = b"\xff\xe1\x00\x22Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
        let (start, rest) = picture.bytes.split_at(2);
        picture.bytes = [start, exif.as_slice(), rest].concat().into();
        picture
    }

    #[test]
    fn a_picture_on_its_side_is_turned() {
        let turned = upright(&"a".into(), "turn 1", lying_on_its_side()).unwrap();
        assert_eq!((turned.width, turned.height, turned.media_type.as_str()), (20, 30, "image/png"));
        let opening = Opening { place: "here".to_owned(), bytes: turned.bytes, size: Some((20, 30)) };
        assert_eq!(opening.problem(), None);
    }

    #[test]
    fn an_upright_picture_keeps_its_bytes() {
        for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP] {
            let picture = picture(30, 20, 7, format);
            assert_eq!(upright(&"a".into(), "turn 1", picture.clone()).unwrap(), picture);
        }
    }
}
