//! The looks of the pool `art_style` that a pipeline with parameters draws; others have files of their own.

mod contemporary;
mod eastern;
mod modern;
mod old;

use super::flat::{Flat, SHAPES, Stuff};
use super::table::Look;
use super::wash::{WATERCOLOUR, Wash};

/// Glass of a cathedral.
pub(in crate::styles) const JEWELS: &[u32] = &[
    0xa8122a, 0xd8343c, 0x1c3fae, 0x3f78d8, 0x8fc4f0, 0x0f6a4a, 0x4cae5c, 0xe8b020, 0xf6dc6c, 0x6a2a8a, 0xb46ac0,
    0xe87a28, 0xf4ead0, 0x7a4a24, 0x2a2a3c, 0x9a9aa8,
];

/// Cobalt on white, from which blue-and-white wares differ.
const COBALT: Wash = Wash {
    paper: 0xf7f8f6,
    pigment: Some(0x163a8c),
    bleed: (6.0, 0.4),
    rim: 2.0,
    bloom: 0.3,
    grain: 0.05,
    body: 0.92,
    saturation: 1.0,
    line: (0x122f78, 3.6, 0.9),
    stray: 2.5,
    margin: 0.0,
    ..WATERCOLOUR
};

/// A woodcut in a few inks with a key block, from which others differ.
const BLOCKS: Flat =
    Flat { cut: 3.0, stray: 1.6, stuff: Stuff::Wood, line: (0x1c1a1a, 5.0, 0.95), margin: (18.0, 0xf1e7cf), ..SHAPES };

/// The tables, one a kind of style.
pub(super) static TABLES: &[&[Look]] = &[contemporary::LOOKS, eastern::LOOKS, modern::LOOKS, old::LOOKS];
