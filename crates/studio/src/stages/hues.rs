//! The colour words of the book of stages.

use crate::colour::{Rgb, hex};

/// Word and colour, sorted by word.
const NAMES: [(&str, u32); 58] = [
    ("amber", 0xf2a52b),
    ("bark", 0x7a5536),
    ("beige", 0xe6d5b5),
    ("black", 0x22212a),
    ("blue", 0x3b7dd8),
    ("brass", 0xc99a3d),
    ("brick", 0xb3563f),
    ("brown", 0x8a5a35),
    ("clay", 0xb9724a),
    ("coal", 0x36343b),
    ("copper", 0xc4743f),
    ("cork", 0xc79d68),
    ("cream", 0xf7ecd2),
    ("crust", 0xc07f3c),
    ("dark", 0x3a3036),
    ("dough", 0xf0dfbd),
    ("dust", 0xb7a17e),
    ("earth", 0x6b4a33),
    ("flesh", 0xf2c3a0),
    ("forest", 0x2f6b3c),
    ("gold", 0xf0b73a),
    ("grass", 0x7cb553),
    ("green", 0x4b9a45),
    ("grey", 0x8f949c),
    ("hay", 0xe0c068),
    ("ice", 0xcfeaf6),
    ("iron", 0x5b6470),
    ("ivory", 0xf8f3e4),
    ("lawn", 0x8cc461),
    ("leaf", 0x5aa447),
    ("lemon", 0xf7dc54),
    ("lilac", 0xb79ad6),
    ("lime", 0xa9cf4a),
    ("meadow", 0x9ccb6a),
    ("mint", 0xa9dcc3),
    ("moss", 0x6d8b3f),
    ("mud", 0x7d6348),
    ("navy", 0x27406f),
    ("night", 0x16204a),
    ("olive", 0x8a8a3c),
    ("orange", 0xee8130),
    ("peach", 0xf7bd95),
    ("pink", 0xf19ab5),
    ("plum", 0x7a3f6d),
    ("purple", 0x7b52ab),
    ("red", 0xd8413a),
    ("rose", 0xe0607e),
    ("rust", 0xa4552c),
    ("sand", 0xe9cf98),
    ("sea", 0x2f86b5),
    ("silver", 0xc3cad2),
    ("sky", 0x9fd3f2),
    ("snow", 0xf4f8fc),
    ("steel", 0x9aa7b4),
    ("stone", 0xa39d94),
    ("straw", 0xeed48a),
    ("teal", 0x2f8f8a),
    ("white", 0xffffff),
];

const MORE: [(&str, u32); 6] = [
    ("wax", 0xf6efdc),
    ("wet", 0x4a3a30),
    ("wine", 0x8c2f45),
    ("wood", 0xc08a53),
    ("yellow", 0xf6ca3c),
    ("zinc", 0x7d8b97),
];

/// The colour of a word or of `#rgb` or `#rrggbb`.
pub(super) fn find(word: &str) -> Option<Rgb> {
    if word.starts_with('#') {
        return Rgb::parse(word);
    }
    NAMES.iter().chain(&MORE).find(|(name, _)| *name == word).map(|(_, rgb)| hex(*rgb))
}
