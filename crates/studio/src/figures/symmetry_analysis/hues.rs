//! The colours of ornaments: those that a palette names, or a set of the house.

use crate::colour::{Rgb, hex};
use crate::random::Seed;

/// What a colour is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Ground,
    Main,
    Second,
    Third,
    Line,
}

/// The colours of one picture.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hues {
    pub ground: Rgb,
    pub main: Rgb,
    pub second: Rgb,
    pub third: Rgb,
    pub line: Rgb,
    /// The sample names these colours, so that things may not keep their natural ones.
    pub named: bool,
}

/// The palettes by the id of their entry in the pool `ornament_palette`, sorted. Of `…_on_…` the last is the ground.
#[rustfmt::skip]
static PALETTES: &[(&str, &[u32])] = &[
    ("aubergine_mauve_and_old_gold", &[0x4b2140, 0xa77fa6, 0xcfb053]),
    ("black_and_white", &[0x141414, 0xffffff]),
    ("black_white_and_red", &[0x161616, 0xffffff, 0xcf2027]),
    ("brown_cream_and_sky_blue", &[0x6b4226, 0xfaf0d7, 0x7fc0e8]),
    ("burnt_orange_and_brown", &[0xe0823c, 0x5a3520]),
    ("charcoal_and_pale_grey", &[0x36393f, 0xdcdee1]),
    ("cobalt_turquoise_and_white", &[0x1f45a8, 0x3bbfc4, 0xffffff]),
    ("coral_mint_and_cream", &[0xf0705a, 0x9adbbd, 0xfbf3de]),
    ("crimson_and_ivory", &[0xa5132f, 0xfaf5e4]),
    ("emerald_and_cream", &[0x0f8a5f, 0xfaf2dc]),
    ("forest_green_and_gold", &[0x1f4d2e, 0xddb145]),
    ("gold_on_black", &[0xd9ac3c, 0x131313]),
    ("green_gold_and_burgundy", &[0x2f7a46, 0xe0b64c, 0x6d1a33]),
    ("grey_white_and_lemon_yellow", &[0x7b8088, 0xffffff, 0xf5e450]),
    ("indigo_and_white", &[0x2d2f7f, 0xffffff]),
    ("indigo_violet_and_silver", &[0x2d2f7f, 0x8a55c4, 0xcfd3da]),
    ("ink_blue_on_cream", &[0x1c2f66, 0xf9f1dc]),
    ("lilac_and_sage_green", &[0xc9addf, 0x7f9a78]),
    ("lime_turquoise_and_navy", &[0xb5dc3a, 0x2bb5b5, 0x15224d]),
    ("maroon_pink_and_gold", &[0x6b1528, 0xf0a0b8, 0xe0b64c]),
    ("mustard_and_navy", &[0xd9a52b, 0x18264f]),
    ("olive_mustard_and_rust", &[0x63682c, 0xdcb03c, 0xa8482a]),
    ("peacock_blue_emerald_and_gold", &[0x0b5a78, 0x1a9a6c, 0xe3bb55]),
    ("pink_orange_and_white", &[0xe85a94, 0xf59a3c, 0xffffff]),
    ("plum_and_silver", &[0x5e2750, 0xd0d3d8]),
    ("raspberry_apricot_and_ivory", &[0xc22459, 0xf6b078, 0xfaf5e4]),
    ("red_and_gold", &[0xb81d24, 0xe6bd55]),
    ("red_yellow_and_blue", &[0xd5262b, 0xf7d038, 0x2450b0]),
    ("rose_pink_and_olive", &[0xf0a5b4, 0x666b2e]),
    ("rust_ochre_and_cream", &[0xa3472a, 0xd8a03c, 0xfaf0d7]),
    ("scarlet_and_black", &[0xe03024, 0x151515]),
    ("sea_green_sand_and_coral", &[0x2c8a78, 0xeddcb2, 0xf0765e]),
    ("sky_blue_and_lemon", &[0x5fb0e6, 0xf8ec7a]),
    ("slate_lavender_and_pearl", &[0x54616e, 0xb7a8d8, 0xf1eee6]),
    ("teal_and_copper", &[0x12555c, 0xd08a5c]),
    ("terracotta_and_sand", &[0xb5522f, 0xecdcb4]),
    ("turquoise_and_white", &[0x1fa8ac, 0xffffff]),
    ("white_on_slate_blue", &[0xffffff, 0x4d6488]),
];

/// Ground, main, second, third and line of pictures whose colours are free.
#[rustfmt::skip]
static HOUSE: &[[u32; 5]] = &[
    [0xfbf5e6, 0xb5412f, 0xe2a83c, 0xf7e3b0, 0x3a2420],
    [0xf4f7f8, 0x2b5c9e, 0x7fb4d8, 0xe8f1f6, 0x1d2b4a],
    [0xfaf6ee, 0x2f7a5c, 0xe0a94a, 0xf2ead2, 0x22352e],
    [0xfdf4ef, 0xb83f66, 0xf0a48c, 0xfbe3da, 0x46202e],
    [0xf6f3fa, 0x6a4a9c, 0xd9a5c9, 0xf0e6f4, 0x2e2248],
    [0xf3f8f4, 0x1f7d84, 0xf0b95c, 0xe2efe6, 0x1c3940],
    [0xfbf7ea, 0x3c4f8c, 0xd9743f, 0xf3dfb8, 0x262b46],
    [0xf8f5f0, 0x8c3f2f, 0x6f9a86, 0xeadfcc, 0x38281f],
];

impl Hues {
    /// The colours of a palette.
    pub(super) fn named(id: &str) -> Option<Self> {
        let at = PALETTES.binary_search_by_key(&id, |(name, _)| name).ok()?;
        let mut tones: Vec<Rgb> = PALETTES[at].1.iter().copied().map(hex).collect();
        let on = id.contains("_on_");
        if !on {
            tones.sort_by(|a, b| a.lab().l.total_cmp(&b.lab().l));
        }
        Some(match *tones.as_slice() {
            [main, ground] => {
                let line = if on { main } else { main.lighter(-0.12) };
                Self { ground, main, second: main.mix(ground, 0.45), third: ground, line, named: true }
            }
            [main, second, ground] => {
                Self { ground, main, second, third: ground, line: main.lighter(-0.1), named: true }
            }
            _ => return None,
        })
    }

    /// Colours of the house, as a seed has it.
    pub(super) fn house(seed: Seed) -> Self {
        let [ground, main, second, third, line] = HOUSE[seed.child("hues").rng().below(HOUSE.len())].map(hex);
        Self { ground, main, second, third, line, named: false }
    }

    pub(super) fn of(&self, role: Role) -> Rgb {
        match role {
            Role::Ground => self.ground,
            Role::Main => self.main,
            Role::Second => self.second,
            Role::Third => self.third,
            Role::Line => self.line,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn palettes_are_sorted_and_readable() {
        assert!(PALETTES.windows(2).all(|pair| pair[0].0 < pair[1].0));
        for (id, _) in PALETTES {
            let hues = Hues::named(id);
            let apart = hues.map_or(0.0, |hues| hues.main.lab().distance(hues.ground.lab()));
            assert!(apart > 0.15, "{id}: the main colour is too near to the ground");
        }
    }
}
