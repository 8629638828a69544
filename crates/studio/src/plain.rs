//! The tones of plain backgrounds: such that what stands before them is seen.

use crate::colour::{Rgb, hex};
use crate::random::Rng;

/// For most things.
const LIGHT: [u32; 12] = [
    0xf7dfc3, 0xcfe5f3, 0xdaebcb, 0xf6d3d5, 0xded5f3, 0xf8eab4, 0xc9ebdb, 0xf0e6d6, 0xcbdaf1, 0xf6d0b4, 0xc3dfcf,
    0xe7deee,
];
/// For what is nearly white.
const MIDDLE: [u32; 12] = [
    0x9cc3dd, 0xa8cf9f, 0xe9b58a, 0xe5a6ab, 0xbfb0e2, 0xe6c86e, 0x8fcbc0, 0xcdb79b, 0x9fb3dd, 0xd9a9cc, 0xb3c48a,
    0xb0bcc4,
];
/// For what shines.
const DEEP: [u32; 12] = [
    0x2f4a63, 0x34564a, 0x6b4a36, 0x6a3f4b, 0x4a3f6b, 0x6b5a2a, 0x2b5a56, 0x574a3c, 0x34406e, 0x613f5a, 0x4a5630,
    0x3d474f,
];

/// Words of a text that leave no choice of the ground, and that ground.
const SAID: [(&str, u32); 41] = [
    ("on white", 0xf6f6f4),
    ("white sheet", 0xf6f6f4),
    ("white paper", 0xf6f6f4),
    ("white ground", 0xf6f6f4),
    ("paper is white", 0xf6f6f4),
    ("the paper white", 0xf6f6f4),
    ("stay white", 0xf6f6f4),
    ("rest white", 0xf6f6f4),
    ("else is white", 0xf6f6f4),
    ("white background", 0xf6f6f4),
    ("white backdrop", 0xf6f6f4),
    ("white canvas", 0xf6f6f4),
    ("plain white", 0xf6f6f4),
    ("ground: white", 0xf6f6f4),
    ("canvas: white", 0xf6f6f4),
    ("paper: white", 0xf6f6f4),
    ("sheet: white", 0xf6f6f4),
    ("background: white", 0xf6f6f4),
    ("ground\": \"white", 0xf6f6f4),
    ("canvas\": \"white", 0xf6f6f4),
    ("paper\": \"white", 0xf6f6f4),
    ("sheet\": \"white", 0xf6f6f4),
    ("bare paper", 0xf7f5ef),
    ("plain paper", 0xf7f5ef),
    ("blank paper", 0xf7f5ef),
    ("clean paper", 0xf7f5ef),
    ("empty paper", 0xf7f5ef),
    ("sheet of paper", 0xf7f5ef),
    ("blank sheet", 0xf7f5ef),
    ("bare sheet", 0xf7f5ef),
    ("clean sheet", 0xf7f5ef),
    ("empty sheet", 0xf7f5ef),
    ("blank page", 0xf7f5ef),
    ("empty page", 0xf7f5ef),
    ("blank card", 0xf7f5ef),
    ("blank ground", 0xf7f5ef),
    ("else blank", 0xf7f5ef),
    ("rest blank", 0xf7f5ef),
    ("blank background", 0xf7f5ef),
    ("pale ground", 0xf1ebdf),
    ("pale sheet", 0xf1ebdf),
];

/// The ground that a text without a place asks for in passing, which no requirement states.
pub(crate) fn said(text: &str) -> Option<Rgb> {
    let text = text.to_lowercase();
    SAID.iter().find(|(words, _)| text.contains(words)).map(|(_, tone)| hex(*tone))
}

/// A tone that things of these colours stand out from; deep where they shine, less light where they are nearly white.
pub(crate) fn tone(colours: &[Rgb], shining: bool, white: bool, rng: &mut Rng) -> Rgb {
    let pale = white || colours.iter().any(|colour| colour.lab().l > 0.9);
    let row = match (shining, pale) {
        (true, _) => DEEP,
        (false, true) => MIDDLE,
        (false, false) => LIGHT,
    };
    let distance = |tone: Rgb| colours.iter().map(|colour| colour.lab().distance(tone.lab())).fold(1.0, f32::min);
    let mut tones: Vec<(f32, Rgb)> = row.iter().map(|tone| (distance(hex(*tone)), hex(*tone))).collect();
    tones.sort_by(|a, b| b.0.total_cmp(&a.0));
    tones[rng.below(5)].1
}
