//! The looks of the pool `photo_style`: cameras, films, darkroom processes, light and mood.

mod artistic;
mod keepsake;
mod mood;
mod technical;

use super::photo::{Focus, GREYS, PLAIN, Photo};
use super::table::Look;

/// What a lens makes of things: round in their light, with the place behind them a little out of focus.
const LENS: Photo = Photo { form: 0.9, blur: 6.0, focus: Focus::Subject, ..PLAIN };

/// A black-and-white photograph, from which others differ.
const MONO: Photo = Photo { ramp: GREYS, contrast: 1.1, grain: (16.0, 1.2), ..LENS };

/// The tables, one a kind of style.
pub(super) static TABLES: &[&[Look]] = &[artistic::LOOKS, keepsake::LOOKS, mood::LOOKS, technical::LOOKS];
