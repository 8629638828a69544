//! Colour words of palettes: what each means, and how a palette's text is read.

use crate::colour::{Rgb, hex};

/// Word and colour, sorted by word.
static WORDS: &[(&str, u32)] = &[
    ("acid green", 0xa8f02a),
    ("amber", 0xffb02e),
    ("apricot", 0xf9b384),
    ("ash grey", 0x9a9a94),
    ("asphalt grey", 0x3a3f46),
    ("black", 0x101014),
    ("bone", 0xe6dcc2),
    ("bottle green", 0x14503a),
    ("brass", 0xc9a24a),
    ("brick red", 0xa5432f),
    ("bronze", 0xa06c34),
    ("burgundy", 0x7a1a30),
    ("burnt orange", 0xcc5a1e),
    ("candle gold", 0xf6c65a),
    ("chalk", 0xf0eee6),
    ("charcoal", 0x2c2e33),
    ("chestnut", 0x7c432c),
    ("clear glass", 0xd8eef2),
    ("concrete", 0x9c9b96),
    ("concrete grey", 0x8e908e),
    ("copper", 0xc6733a),
    ("coral", 0xff7a66),
    ("cream", 0xf3e6c6),
    ("crimson", 0xc8142f),
    ("cyan", 0x21e3f2),
    ("deep violet", 0x43208c),
    ("dragon red", 0xc7261f),
    ("dust", 0xc2a880),
    ("electric blue", 0x2a78ff),
    ("ember red", 0xd8401f),
    ("emerald", 0x12a066),
    ("ermine", 0xf4f1ea),
    ("faded denim", 0x7186a0),
    ("faded poster red", 0xb25a50),
    ("fern green", 0x5a9a48),
    ("forest green", 0x22603a),
    ("gaslight yellow", 0xf7ce62),
    ("gold", 0xe4b33c),
    ("graphite", 0x43474e),
    ("grey", 0x7a8088),
    ("gunmetal", 0x4a5560),
    ("hot pink", 0xff3d9e),
    ("ice blue", 0xbfe4f7),
    ("indigo", 0x312a86),
    ("iron grey", 0x565b62),
    ("ivory", 0xf4ecd6),
    ("leaf green", 0x62a83c),
    ("lemon", 0xf7e450),
    ("lilac", 0xb994dc),
    ("liquid silver", 0xc6ced6),
    ("magenta", 0xf02ab8),
    ("mahogany", 0x6a2a1c),
    ("maroon", 0x6e1f28),
    ("midnight blue", 0x14204e),
    ("mint", 0xa8e6cc),
    ("moon white", 0xeef2fa),
    ("moss", 0x77803c),
    ("moss green", 0x6c8040),
    ("navy", 0x1c2c54),
    ("obsidian", 0x14121c),
    ("ochre", 0xc98a2c),
    ("oil black", 0x17161a),
    ("oil-slick rainbow", 0x5a9ad8),
    ("olive", 0x77763a),
    ("one line of turquoise", 0x1cc4be),
    ("opal", 0xdfeae8),
    ("pale violet", 0xcbbcf0),
    ("pearl", 0xf0ebe4),
    ("pewter", 0x8a8f94),
    ("plum", 0x5e2a58),
    ("rain", 0x8298a8),
    ("rain-dark concrete", 0x33383f),
    ("rose", 0xe08a98),
    ("rose gold", 0xdf9c88),
    ("royal blue", 0x2648b4),
    ("rust", 0xa8522a),
    ("rust orange", 0xc8602a),
    ("rust red", 0x9c3a24),
    ("sand", 0xdcc498),
    ("sea green", 0x4fae90),
    ("searchlight white", 0xf2f6ea),
    ("silver", 0xbcc4cc),
    ("sky", 0xa4d2f0),
    ("sky blue", 0x78bdec),
    ("smog", 0x8a8064),
    ("smoke", 0x8c8c90),
    ("smoke grey", 0x84848a),
    ("snow", 0xf4f7fa),
    ("soft grey", 0xc8ccd2),
    ("soot", 0x2a2624),
    ("star white", 0xf4f4ff),
    ("steel blue", 0x4f7396),
    ("straw", 0xe2ca7c),
    ("sun yellow", 0xf9cf3a),
    ("tar black", 0x1c1a1a),
    ("teal", 0x168a8c),
    ("terracotta", 0xc86a48),
    ("toxic green", 0x7ed22a),
    ("turquoise", 0x2cc6c0),
    ("ultramarine", 0x2236b0),
    ("ultraviolet", 0x6a2cf0),
    ("verdigris", 0x58a890),
    ("violet", 0x8a3cf0),
    ("void black", 0x0c0c14),
    ("warm brick", 0xb8634a),
    ("wet black", 0x14161c),
    ("white", 0xf7f8fa),
];

/// The three colours of a palette's text, where each of its words is known.
pub(super) fn palette(text: &str) -> Option<[Rgb; 3]> {
    let mut plain = text.to_owned();
    for joint in [" and ", " over ", " on ", " through ", " under "] {
        plain = plain.replace(joint, ", ");
    }
    let mut found = [None; 3];
    let mut parts = plain.split(", ");
    for slot in &mut found {
        let word = parts.next()?.trim();
        let at = WORDS.binary_search_by_key(&word, |(word, _)| word).ok()?;
        *slot = Some(hex(WORDS[at].1));
    }
    match (found, parts.next()) {
        ([Some(a), Some(b), Some(c)], None) => Some([a, b, c]),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_sorted_and_palettes_are_read() {
        assert!(WORDS.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert!(palette("acid green and violet over asphalt grey").is_some());
        assert!(palette("white, graphite and one line of turquoise").is_some());
        assert!(palette("sky-blue pink, brown and white").is_none());
    }
}
