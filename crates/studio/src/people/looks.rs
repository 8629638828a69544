//! How a person looks: body, hair, face marks and clothes.

use crate::colour::{Rgb, hex};
use crate::random::{Rng, Seed};

/// What is on the head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hat {
    Cap,
    Peaked,
    Beanie,
    Bobble,
    Toque,
    Hard,
    Helmet,
    Top,
    Bowler,
    Straw,
    Cowboy,
    Beret,
    Crown,
    Tiara,
    Paper,
    Scarf,
    Nun,
    Turban,
    Hood,
    Flat,
    Wizard,
    Pirate,
    Viking,
    Sailor,
    Souwester,
    Jester,
    Mortar,
    Surgeon,
    Headlamp,
    Goggles,
    Glass,
    Band,
    Veil,
    Wig,
    Tricorn,
    Bear,
    Hairnet,
    Headphones,
    Ears,
}

/// What the hair does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hair {
    Bald,
    Fringe,
    Crop,
    Short,
    Parted,
    Spiky,
    Curly,
    Afro,
    Bob,
    Long,
    Wavy,
    Pony,
    Bun,
    Pigtails,
    Plaits,
    Tousled,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Beard {
    Clean,
    Full,
    Long,
    Moustache,
    Stubble,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sleeves {
    Bare,
    Short,
    Long,
}

/// What covers the legs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Legs {
    Trousers,
    Shorts,
    Skirt,
    Long,
    Gown,
    Tutu,
}

/// What is worn over the top.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Over {
    Nothing,
    Coat,
    Jacket,
    Waistcoat,
    Apron,
    Overalls,
    HiVis,
    Poncho,
    Robe,
    Armour,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Neck {
    Round,
    Collar,
    Tie,
    Bow,
    Ruff,
    Wrap,
}

/// Small marks of a trade or a state, one bit each.
pub(crate) mod mark {
    pub(crate) const STETHOSCOPE: u64 = 1;
    pub(crate) const BADGE: u64 = 1 << 1;
    pub(crate) const MEDAL: u64 = 1 << 2;
    pub(crate) const WHISTLE: u64 = 1 << 3;
    pub(crate) const SASH: u64 = 1 << 4;
    pub(crate) const BELT: u64 = 1 << 5;
    pub(crate) const FRECKLES: u64 = 1 << 6;
    pub(crate) const BLUSH: u64 = 1 << 7;
    pub(crate) const DIMPLES: u64 = 1 << 8;
    pub(crate) const TATTOO: u64 = 1 << 9;
    pub(crate) const BANDAGE: u64 = 1 << 10;
    pub(crate) const MUD: u64 = 1 << 11;
    pub(crate) const SOOT: u64 = 1 << 12;
    pub(crate) const FLOUR: u64 = 1 << 13;
    pub(crate) const PAINT: u64 = 1 << 14;
    pub(crate) const SAND: u64 = 1 << 15;
    pub(crate) const WET: u64 = 1 << 16;
    pub(crate) const SWEAT: u64 = 1 << 17;
    pub(crate) const BUTTONS: u64 = 1 << 18;
    pub(crate) const EPAULETTES: u64 = 1 << 19;
    pub(crate) const NUMBER: u64 = 1 << 20;
    pub(crate) const CAPE: u64 = 1 << 21;
    pub(crate) const SCARF: u64 = 1 << 22;
    pub(crate) const GLOVES: u64 = 1 << 23;
    pub(crate) const GLASSES: u64 = 1 << 24;
    pub(crate) const MASK: u64 = 1 << 25;
    pub(crate) const EYEMASK: u64 = 1 << 26;
    pub(crate) const BACKPACK: u64 = 1 << 27;
    pub(crate) const STRIPES: u64 = 1 << 28;
    pub(crate) const TAPE: u64 = 1 << 29;
    pub(crate) const CROSS: u64 = 1 << 30;
    pub(crate) const CLOWN: u64 = 1 << 31;
    pub(crate) const BRACES: u64 = 1 << 32;
    pub(crate) const CAMERA: u64 = 1 << 33;
    pub(crate) const SHIVER: u64 = 1 << 34;
    pub(crate) const WRINKLES: u64 = 1 << 35;
    pub(crate) const SUNBURN: u64 = 1 << 36;
    pub(crate) const CHAIN: u64 = 1 << 37;
    pub(crate) const SPOTS: u64 = 1 << 38;
    pub(crate) const WINGS: u64 = 1 << 39;
    pub(crate) const TOOLBELT: u64 = 1 << 40;
    pub(crate) const MIME: u64 = 1 << 41;
    pub(crate) const CHECKS: u64 = 1 << 42;
    pub(crate) const NECKERCHIEF: u64 = 1 << 43;
    pub(crate) const QUIVER: u64 = 1 << 44;
    pub(crate) const HAIRBOW: u64 = 1 << 45;
    pub(crate) const HEART: u64 = 1 << 46;
    pub(crate) const SHAWL: u64 = 1 << 47;
    pub(crate) const TANK: u64 = 1 << 48;
    pub(crate) const CANE: u64 = 1 << 49;
}

/// What tells a trade, an age or a costume; what it leaves open the seed chooses.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Outfit {
    pub woman: Option<bool>,
    pub old: bool,
    pub hat: Option<(Hat, u32)>,
    pub hair: Option<Hair>,
    pub tone: Option<u32>,
    pub beard: Option<Beard>,
    pub top: Option<u32>,
    pub sleeves: Sleeves,
    pub neck: Neck,
    pub accent: u32,
    pub over: (Over, u32),
    pub legs: Legs,
    pub lower: Option<u32>,
    pub shoes: u32,
    pub boots: bool,
    pub marks: u64,
    pub wide: f32,
    /// An icon of the trade that stands by the feet.
    pub gear: &'static str,
}

/// The plainest outfit, from which others are made.
pub(crate) const W: Outfit = Outfit {
    woman: None,
    old: false,
    hat: None,
    hair: None,
    tone: None,
    beard: None,
    top: None,
    sleeves: Sleeves::Long,
    neck: Neck::Round,
    accent: 0xc0392b,
    over: (Over::Nothing, 0),
    legs: Legs::Trousers,
    lower: None,
    shoes: 0x4a3a33,
    boots: false,
    marks: 0,
    wide: 1.0,
    gear: "",
};

macro_rules! setters {
    ($($name:ident($($arg:ident: $type:ty),*) $body:expr;)*) => {
        impl Outfit {
            $(pub(crate) const fn $name(mut self, $($arg: $type),*) -> Self { $body(&mut self, $($arg),*); self })*
        }
    };
}

const fn top(o: &mut Outfit, rgb: u32) {
    o.top = Some(rgb);
}
const fn low(o: &mut Outfit, rgb: u32) {
    o.lower = Some(rgb);
}
const fn hat(o: &mut Outfit, hat: Hat, rgb: u32) {
    o.hat = Some((hat, rgb));
}
const fn over(o: &mut Outfit, over: Over, rgb: u32) {
    o.over = (over, rgb);
}
const fn legs(o: &mut Outfit, legs: Legs, rgb: u32) {
    o.legs = legs;
    o.lower = Some(rgb);
}
const fn mark(o: &mut Outfit, marks: u64) {
    o.marks |= marks;
}
const fn neck(o: &mut Outfit, neck: Neck, rgb: u32) {
    o.neck = neck;
    o.accent = rgb;
}
const fn short(o: &mut Outfit) {
    o.sleeves = Sleeves::Short;
}
const fn bare(o: &mut Outfit) {
    o.sleeves = Sleeves::Bare;
}
const fn boots(o: &mut Outfit, rgb: u32) {
    o.shoes = rgb;
    o.boots = true;
}
const fn shoes(o: &mut Outfit, rgb: u32) {
    o.shoes = rgb;
}
const fn gear(o: &mut Outfit, icon: &'static str) {
    o.gear = icon;
}
const fn woman(o: &mut Outfit) {
    o.woman = Some(true);
}
const fn man(o: &mut Outfit) {
    o.woman = Some(false);
}
const fn hair(o: &mut Outfit, hair: Hair) {
    o.hair = Some(hair);
}
const fn tone(o: &mut Outfit, rgb: u32) {
    o.tone = Some(rgb);
}
const fn beard(o: &mut Outfit, beard: Beard) {
    o.beard = Some(beard);
    o.woman = Some(false);
}
const fn old(o: &mut Outfit) {
    o.old = true;
}
const fn wide(o: &mut Outfit, wide: f32) {
    o.wide = wide;
}

setters! {
    top(rgb: u32) top;
    low(rgb: u32) low;
    hat(which: Hat, rgb: u32) hat;
    over(which: Over, rgb: u32) over;
    legs(which: Legs, rgb: u32) legs;
    mark(marks: u64) mark;
    neck(which: Neck, rgb: u32) neck;
    short() short;
    bare() bare;
    boots(rgb: u32) boots;
    shoes(rgb: u32) shoes;
    gear(icon: &'static str) gear;
    woman() woman;
    man() man;
    hair(which: Hair) hair;
    tone(rgb: u32) tone;
    beard(which: Beard) beard;
    old() old;
    wide(by: f32) wide;
}

/// A person as drawn.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    pub outfit: Outfit,
    /// The height against an adult's.
    pub k: f32,
    /// The head's size against the body's.
    pub head: f32,
    pub woman: bool,
    pub old: bool,
    pub skin: Rgb,
    pub hair: Hair,
    pub tone: Rgb,
    pub beard: Beard,
    pub hat: Option<(Hat, Rgb)>,
    pub top: Rgb,
    pub lower: Rgb,
    pub over: (Over, Rgb),
    pub shoes: Rgb,
    pub scarf: Rgb,
    pub wide: f32,
    pub marks: u64,
}

const SKIN: [u32; 7] = [0xf8d3b4, 0xf2c19b, 0xe5a878, 0xcf8f60, 0xa86b43, 0x85512f, 0x653c24];
const HAIR: [u32; 6] = [0x2c2320, 0x4a2f22, 0x6d4426, 0x8f5a2b, 0x1f1c22, 0xc79245];
const TOPS: [u32; 12] = [
    0xd9573f, 0x2f7fb8, 0x3d9a6c, 0xe0a33a, 0x7a5aa6, 0xc94f7c, 0x2a9d9b, 0xf0e3cd, 0x5d7fd6, 0xe77d4f, 0x94a83e,
    0x4c5a80,
];
const LOWERS: [u32; 6] = [0x34466b, 0x4b4a55, 0x6a5544, 0x2f5d6b, 0x7a6a58, 0x3c3a4c];
const WOMEN: [Hair; 8] =
    [Hair::Bob, Hair::Long, Hair::Wavy, Hair::Pony, Hair::Bun, Hair::Curly, Hair::Parted, Hair::Afro];
const MEN: [Hair; 6] = [Hair::Short, Hair::Parted, Hair::Crop, Hair::Curly, Hair::Spiky, Hair::Short];

fn pick<T: Copy>(rng: &mut Rng, of: &[T]) -> T {
    of[rng.below(of.len())]
}

/// Who wears an outfit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Age {
    Adult,
    Child,
    Toddler,
}

impl Look {
    /// A person in an outfit, who differs by seed in what the outfit leaves open.
    pub(crate) fn new(outfit: &Outfit, age: Age, seed: Seed) -> Self {
        let mut rng = seed.child("look").rng();
        let woman = outfit.woman.unwrap_or_else(|| rng.chance(0.5));
        let dark = pick(&mut rng, &[0, 0, 1, 1, 2, 2, 3, 3, 4, 5, 6]);
        let own = match (woman, dark > 4) {
            (true, _) => pick(&mut rng, &WOMEN),
            (false, true) => pick(&mut rng, &[Hair::Crop, Hair::Afro, Hair::Short, Hair::Crop]),
            (false, false) => pick(&mut rng, &MEN),
        };
        let afro = own == Hair::Afro && dark < 3;
        let hair = outfit.hair.unwrap_or(if afro { Hair::Curly } else { own });
        let shades = if dark > 3 { 2 } else { HAIR.len() };
        let tone = hex(outfit.tone.unwrap_or(if outfit.old { 0xd9d8d6 } else { HAIR[rng.below(shades)] }));
        let bearded = !woman && age == Age::Adult && rng.chance(0.32);
        let beard =
            if bearded { pick(&mut rng, &[Beard::Full, Beard::Moustache, Beard::Stubble]) } else { Beard::Clean };
        let top = hex(outfit.top.unwrap_or_else(|| pick(&mut rng, &TOPS)));
        let lower = hex(outfit.lower.unwrap_or_else(|| pick(&mut rng, &LOWERS)));
        let (k, head) = match age {
            Age::Adult => (if woman { 0.96 } else { 1.0 } * rng.between(0.98, 1.02), 1.0),
            Age::Child => (rng.between(0.68, 0.73), 1.22),
            Age::Toddler => (0.52, 1.42),
        };
        Self {
            outfit: *outfit,
            k,
            head,
            woman,
            old: outfit.old,
            skin: hex(SKIN[dark]),
            hair,
            tone,
            beard: outfit.beard.unwrap_or(beard),
            hat: outfit.hat.map(|(hat, rgb)| (hat, hex(rgb))),
            top,
            lower,
            over: (outfit.over.0, hex(outfit.over.1)),
            shoes: hex(outfit.shoes),
            scarf: hex(outfit.accent),
            wide: outfit.wide,
            marks: outfit.marks | if outfit.old { mark::WRINKLES } else { 0 },
        }
    }

    /// Whether a small mark is there.
    pub(crate) fn has(&self, mark: u64) -> bool {
        self.marks & mark != 0
    }
}
