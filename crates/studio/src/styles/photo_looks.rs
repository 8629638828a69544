//! The looks of the pool `photo_style`: cameras, films, darkroom processes, light and mood.

mod artistic;
mod keepsake;
mod mood;
mod technical;

use super::photo::{GREYS, PLAIN, Photo};
use super::table::Look;

/// A black-and-white photograph, from which others differ.
const MONO: Photo = Photo { ramp: GREYS, contrast: 1.1, grain: (16.0, 1.2), ..PLAIN };

/// The tables, one a kind of style.
pub(super) static TABLES: &[&[Look]] = &[artistic::LOOKS, keepsake::LOOKS, mood::LOOKS, technical::LOOKS];
