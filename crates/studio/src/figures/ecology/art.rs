//! How each living thing is drawn: an icon of the art pack, an icon in its own colours, or a drawing of its build.

use super::beasts::{self, Marks};
use super::birds::{self, Bird};
use super::trees::{self, Log};
use super::{fauna, flock, flora, plants, sea, small, things};
use crate::colour::hex;
use crate::figures::pen::{At, Pen};

/// The drawing of one living thing.
#[derive(Clone, Copy)]
pub(super) enum Picture {
    Icon(&'static str),
    Dyed(&'static str, u32),
    /// An icon in its own colours, looking the other way.
    Mirrored(&'static str, u32),
    Drawn(fn(&mut Pen, At, f32)),
    /// A face of the art pack on a body of this colour, sitting; with a brush of a tail or without.
    Seated(&'static str, u32, bool),
    /// A head of the art pack, seen from the side, on a body of this colour.
    Standing(&'static str, u32),
    Songster(Bird),
    Raptor([u32; 3]),
    Vulture(u32),
    Fish((f32, u32, u32), Marks),
    Vole(u32, f32),
    Upright(u32),
    Weasel([u32; 4]),
    Lynx(u32),
    Star(usize, u32, bool),
    Krill(u32),
    Copepod(u32),
    Caterpillar([u32; 3]),
    Tuft(u32, Option<u32>),
    Flowers(u32, u32),
    Spikes(u32),
    Herb(u32),
    Ribbons(u32),
    Sheets(u32),
    Turf(u32),
    Branches(u32),
    Tree(u32, u32),
    Birch(u32),
    Conifer(u32),
    Shrub(u32, Option<u32>),
    Bare(u32),
    Log(Log),
}

impl Picture {
    /// Draws it standing at a place, its longer side about so long.
    pub(super) fn draw(self, pen: &mut Pen, foot: At, side: f32) {
        match self {
            Self::Icon(art) => pen.thing(art, foot, side),
            Self::Dyed(art, rgb) => pen.coloured(art, Some(hex(rgb)), foot, side),
            Self::Mirrored(art, rgb) => pen.mirrored(art, foot, side, hex(rgb)),
            Self::Drawn(draw) => draw(pen, foot, side),
            Self::Seated(art, fur, tail) => beasts::seated(pen, foot, side, (art, fur, tail)),
            Self::Standing(art, fur) => beasts::standing(pen, foot, side, (art, fur)),
            Self::Songster(kind) => birds::bird(pen, foot, side, kind),
            Self::Raptor(colours) => birds::raptor(pen, foot, side, colours),
            Self::Vulture(body) => birds::vulture(pen, foot, side, body),
            Self::Fish(build, marks) => beasts::fish(pen, foot, side, build, marks),
            Self::Vole(fur, tail) => beasts::vole(pen, foot, side, fur, tail),
            Self::Upright(fur) => beasts::upright(pen, foot, side, fur),
            Self::Weasel(colours) => beasts::weasel(pen, foot, side, colours),
            Self::Lynx(fur) => beasts::lynx(pen, foot, side, fur),
            Self::Star(arms, rgb, spiny) => sea::star(pen, foot, side, (arms, rgb, spiny)),
            Self::Krill(rgb) => small::krill(pen, foot, side, rgb),
            Self::Copepod(rgb) => small::copepod(pen, foot, side, rgb),
            Self::Caterpillar(bands) => small::caterpillar(pen, foot, side, bands),
            _ => self.grow(pen, foot, side),
        }
    }

    fn grow(self, pen: &mut Pen, foot: At, side: f32) {
        match self {
            Self::Tuft(rgb, ears) => plants::tuft(pen, foot, side, rgb, ears),
            Self::Flowers(petals, heart) => plants::flowers(pen, foot, side, petals, heart),
            Self::Spikes(rgb) => plants::spikes(pen, foot, side, rgb),
            Self::Herb(rgb) => plants::herb(pen, foot, side, rgb),
            Self::Ribbons(rgb) => plants::ribbons(pen, foot, side, rgb),
            Self::Sheets(rgb) => plants::sheets(pen, foot, side, rgb),
            Self::Turf(rgb) => plants::turf(pen, foot, side, rgb),
            Self::Branches(rgb) => plants::branches(pen, foot, side, rgb),
            Self::Tree(crown, bark) => trees::broadleaf(pen, foot, side, crown, bark),
            Self::Birch(crown) => trees::birch(pen, foot, side, crown),
            Self::Conifer(rgb) => trees::conifer(pen, foot, side, rgb),
            Self::Shrub(rgb, spots) => trees::shrub(pen, foot, side, rgb, spots),
            Self::Bare(rgb) => trees::bare(pen, foot, side, rgb),
            Self::Log(state) => trees::log(pen, foot, side, state),
            _ => {}
        }
    }
}

/// The drawing of a name: a species' id, or a link's name in the same manner of writing.
pub(super) fn find(name: &str) -> Option<Picture> {
    let lists = [fauna::BEASTS, flock::BIRDS, flora::PLANTS, flora::WATER, flock::SMALL, things::THINGS];
    lists
        .iter()
        .find_map(|list| list.iter().find(|(names, _)| names.split(' ').any(|one| one == name)))
        .map(|row| row.1)
}

/// The drawing of a name as it is written on a label.
pub(super) fn named(label: &str) -> Option<Picture> {
    let mut id = String::new();
    for letter in label.chars() {
        match letter {
            ' ' | '-' => id.push('_'),
            'é' => id.push('e'),
            'á' => id.push('a'),
            '\'' | '’' => {}
            _ => id.extend(letter.to_lowercase()),
        }
    }
    find(&id)
}
