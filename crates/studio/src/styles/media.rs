//! The looks of the pool `media_style`: animation, comics, digital media and hand tools.

mod animation;
mod comics;
mod digital;
mod prints;
mod tools;

use super::brush::{Brush, OIL, coat, detail};
use super::table::Look;

/// Sixteen plain colours of an early console.
pub(in crate::styles) const SIXTEEN: &[u32] = &[
    0x000000, 0xfcfcfc, 0x7c7c7c, 0xbcbcbc, 0xd82800, 0xfc9838, 0xf8d878, 0xfce0a8, 0x00a800, 0xb8f818, 0x0058f8,
    0x3cbcfc, 0x6844fc, 0xf878f8, 0x503000, 0x005800,
];

/// Poster colours.
pub(in crate::styles) const POSTER: &[u32] = &[
    0xfff6de, 0xf6e2b0, 0xdfe8ea, 0xbfe0f0, 0xc8dca0, 0x8fa6b4, 0xffd23c, 0xff8c2a, 0xe63a2e, 0xa82436, 0xf49ab0,
    0x8ac63e, 0x2f9a4c, 0x1c5c3c, 0x84cdea, 0x2a86cc, 0x1f3f8c, 0x7c4aa0, 0xa8683a, 0x5a3422, 0xb9b2a4, 0x66625c,
    0x201e22,
];

/// Sheets of coloured paper.
pub(in crate::styles) const SHEETS: &[u32] = &[
    0xfbf3e0, 0xf7d774, 0xf0a03c, 0xdf5b3a, 0xa83238, 0xf2b5a8, 0xa9c96a, 0x5f9a52, 0x2f6a48, 0x9fd0d8, 0x4f9cb8,
    0x2c5f8a, 0x8a6aa8, 0xb98c5e, 0x7a5236, 0xc9c4b8, 0x7f7b76, 0x2e2b30,
];

/// Matt, opaque paint.
pub(in crate::styles) const GOUACHE: Brush = Brush {
    coats: &[coat(24.0, 70.0, 30.0), coat(12.0, 36.0, 14.0), detail(5.5, 15.0, 5.0)],
    bristle: 0.35,
    relief: 0.05,
    bend: 0.2,
    loose: 0.4,
    saturation: 1.1,
    lift: 0.08,
    jitter: (6.0, 3.0),
    palette: (POSTER, 0.5),
    tooth: 0.12,
    ..OIL
};

/// The tables, one a kind of style.
pub(super) static TABLES: &[&[Look]] = &[animation::LOOKS, comics::LOOKS, digital::LOOKS, prints::LOOKS, tools::LOOKS];
