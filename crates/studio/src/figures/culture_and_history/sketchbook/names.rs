//! The words by which a sketch names clothes, hair and moods.

use crate::people::face::{self, Face};
use crate::people::looks::{Beard, Hair, Hat, Legs, Neck, Over, mark};

type Row<T> = &'static [(&'static str, T)];

pub(super) fn find<T: Copy>(rows: Row<T>, word: &str) -> Option<T> {
    rows.iter().find(|(name, _)| *name == word).map(|(_, value)| *value)
}

pub(super) static HATS: Row<Hat> = &[
    ("band", Hat::Band),
    ("beanie", Hat::Beanie),
    ("beret", Hat::Beret),
    ("bobble", Hat::Bobble),
    ("bowler", Hat::Bowler),
    ("cap", Hat::Cap),
    ("cowboy", Hat::Cowboy),
    ("crown", Hat::Crown),
    ("flat", Hat::Flat),
    ("glass", Hat::Glass),
    ("goggles", Hat::Goggles),
    ("hard", Hat::Hard),
    ("headlamp", Hat::Headlamp),
    ("helmet", Hat::Helmet),
    ("hood", Hat::Hood),
    ("mortar", Hat::Mortar),
    ("peaked", Hat::Peaked),
    ("pirate", Hat::Pirate),
    ("sailor", Hat::Sailor),
    ("scarf", Hat::Scarf),
    ("straw", Hat::Straw),
    ("tiara", Hat::Tiara),
    ("top", Hat::Top),
    ("tricorn", Hat::Tricorn),
    ("turban", Hat::Turban),
    ("veil", Hat::Veil),
    ("wig", Hat::Wig),
];

pub(super) static HAIR: Row<Hair> = &[
    ("bald", Hair::Bald),
    ("bob", Hair::Bob),
    ("bun", Hair::Bun),
    ("crop", Hair::Crop),
    ("curly", Hair::Curly),
    ("long", Hair::Long),
    ("parted", Hair::Parted),
    ("plaits", Hair::Plaits),
    ("pony", Hair::Pony),
    ("short", Hair::Short),
    ("wavy", Hair::Wavy),
];

pub(super) static BEARDS: Row<Beard> = &[
    ("clean", Beard::Clean),
    ("full", Beard::Full),
    ("long", Beard::Long),
    ("moustache", Beard::Moustache),
    ("stubble", Beard::Stubble),
];

pub(super) static LEGS: Row<Legs> = &[
    ("gown", Legs::Gown),
    ("long", Legs::Long),
    ("shorts", Legs::Shorts),
    ("skirt", Legs::Skirt),
    ("trousers", Legs::Trousers),
];

pub(super) static OVER: Row<Over> = &[
    ("apron", Over::Apron),
    ("armour", Over::Armour),
    ("coat", Over::Coat),
    ("hivis", Over::HiVis),
    ("jacket", Over::Jacket),
    ("overalls", Over::Overalls),
    ("poncho", Over::Poncho),
    ("robe", Over::Robe),
    ("waistcoat", Over::Waistcoat),
];

pub(super) static NECKS: Row<Neck> =
    &[("bow", Neck::Bow), ("collar", Neck::Collar), ("ruff", Neck::Ruff), ("tie", Neck::Tie), ("wrap", Neck::Wrap)];

pub(super) static MARKS: Row<u64> = &[
    ("backpack", mark::BACKPACK),
    ("belt", mark::BELT),
    ("buttons", mark::BUTTONS),
    ("cape", mark::CAPE),
    ("epaulettes", mark::EPAULETTES),
    ("glasses", mark::GLASSES),
    ("gloves", mark::GLOVES),
    ("mask", mark::MASK),
    ("neckerchief", mark::NECKERCHIEF),
    ("sash", mark::SASH),
    ("scarf", mark::SCARF),
    ("shawl", mark::SHAWL),
    ("stripes", mark::STRIPES),
    ("tank", mark::TANK),
];

pub(super) static FACES: Row<Face> = &[
    ("awe", face::SURPRISE),
    ("happy", face::HAPPY),
    ("laugh", face::LAUGH),
    ("proud", face::PROUD),
    ("serene", face::SERENE),
    ("shout", face::SHOUT),
    ("solemn", face::SOLEMN),
    ("stern", face::STERN),
    ("tired", face::TIRED),
];
