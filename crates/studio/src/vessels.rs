//! Vessels: containers in two layers, what is behind their contents and what is before them, with the room between.

pub(crate) mod bench;
mod boxes;
mod cases;
mod doors;
mod extras;
mod globes;
mod lids;
mod loads;
mod odd;
mod panels;
mod profiles;
mod round;
mod table;
mod weave;

use crate::colour::{Rgb, hex};
use crate::random::Seed;
use bench::Bench;

/// What a vessel is made of, and how that looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stuff {
    Plain,
    /// A glazed or painted wall with two bands.
    Banded,
    Woven,
    /// Upright boards with hoops.
    Staves,
    /// Boards across.
    Slats,
    /// Shining metal.
    Metal,
    /// Metal with upright ribs.
    Ribbed,
    Cloth,
    Leather,
    Paper,
    Card,
    Wood,
    Bark,
    Holes,
    Glass,
    /// Glass with facets.
    Cut,
    /// Wires with gaps.
    Wire,
    /// A net of string.
    Net,
}

impl Stuff {
    /// Whether what is inside is seen through the wall.
    pub(super) fn clear(self) -> bool {
        matches!(self, Stuff::Glass | Stuff::Cut | Stuff::Wire | Stuff::Net)
    }
}

/// What belongs to a vessel besides its wall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extra {
    /// One ear on the right.
    Ear,
    /// Two ears.
    Ears,
    /// A handle that arches over it, behind what is inside.
    Bail,
    /// Two loops of cloth or cord.
    Loops,
    /// A long handle to the right.
    Pan,
    Spout,
    /// A lip to pour from.
    Lip,
    Feet,
    /// A lid that leans beside it.
    Lid,
    /// A ribbon round it.
    Ribbon,
    Wheels,
    Buckle,
    Scale,
    Label,
    Rose,
    Rockers,
    Soil,
    /// A flap thrown back behind it.
    Flap,
    /// A pocket on its front.
    Pocket,
    /// A handle on its front.
    Grip,
    Tap,
}

/// How a vessel is built. Lengths are in its own units, about a thousand to its width.
#[derive(Clone, Copy)]
pub(super) enum Form {
    /// Turned on a wheel: radius and height from the foot to the rim, and between which heights clear ones hold things.
    Round(&'static [(f32, f32)], [f32; 2]),
    /// With corners: width, height, depth, and how much wider it is at the rim.
    Box { size: [f32; 3], flare: f32, lid: boxes::Lid },
    /// Open to the front: width, height, and how it is closed.
    Case { size: [f32; 2], door: cases::Door },
    /// Drawn in a way of its own.
    Odd(&'static odd::Odd),
}

/// A container that Studio draws.
pub(crate) struct Vessel {
    pub id: &'static str,
    pub(super) form: Form,
    pub(super) stuff: Stuff,
    /// Its usual colour.
    pub(super) hue: u32,
    /// It comes in any colour.
    pub(super) any: bool,
    pub(super) extras: &'static [Extra],
}

/// The room for contents.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Room {
    /// Seen from above through a round mouth: middle and half width and height.
    Mouth([f32; 4]),
    /// A rectangle: left, top, right, bottom. Things stand on its lower edge.
    Shelf([f32; 4]),
}

/// A vessel's measures as seen from a height.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Frame {
    /// Left, top, right, bottom of all of it, with its foot at 0.
    pub area: [f32; 4],
    pub room: Room,
    /// The mouth for what sticks out: middle, half width, half height; none where it has none.
    pub mouth: Option<[f32; 4]>,
    /// How high the front wall is below the mouth.
    pub wall: f32,
    /// Where the front wall ends below.
    pub foot: f32,
    /// How far back the floor is seen, up from the feet of the first row: things lie on it and not in the air.
    pub floor: f32,
}

/// The floor of what is as deep as its room, as a box seen from above; or of what has shelves, or holds things by itself.
pub(super) const ALL_FLOOR: f32 = f32::MAX;

/// How a vessel is seen and coloured in one picture.
#[derive(Clone, Copy)]
pub(crate) struct Sight {
    /// The height of a circle on the ground against its width.
    pub tilt: f32,
    pub hue: Rgb,
    pub seed: Seed,
}

impl Sight {
    /// How much upright lengths are shortened.
    pub(super) fn upright(&self) -> f32 {
        (1.0 - self.tilt * self.tilt).sqrt()
    }
}

/// Colours of vessels that come in any.
const HUES: [u32; 9] = [0xd9574a, 0x3f7fc2, 0x4ea27a, 0xe6b23c, 0x8a6bb8, 0xe88a5a, 0x5aa9b8, 0xf0e6d4, 0xc9688f];

impl Vessel {
    /// How it is seen from this height; `hue` is a colour that is asked for, and `beside` are those that it is seen before or
    /// that are seen before it.
    pub(crate) fn sight(&self, tilt: f32, hue: Option<Rgb>, beside: &[Rgb], seed: Seed) -> Sight {
        let mut rng = seed.child("hue").rng();
        let clear = |hue: &u32| beside.iter().all(|other| hex(*hue).lab().distance(other.lab()) > 0.2);
        let mut hues: Vec<u32> = HUES.into_iter().filter(clear).collect();
        if hues.is_empty() {
            hues.extend(HUES);
        }
        let usual = if self.any { hex(rng.pick(&hues)) } else { hex(self.hue).lighter(rng.between(-0.03, 0.03)) };
        Sight { tilt, hue: hue.unwrap_or(usual), seed }
    }

    /// Whether what is inside is seen through the wall, a pane, a lid or bars.
    pub(crate) fn clear(&self) -> bool {
        match self.form {
            Form::Round(..) => self.stuff.clear(),
            Form::Box { lid, .. } => self.stuff.clear() || lid == boxes::Lid::Clear,
            Form::Case { door, .. } => door.clear(),
            Form::Odd(odd) => odd.clear,
        }
    }

    /// Whether rows of things stand on shelves in it.
    pub(crate) fn shelved(&self) -> bool {
        matches!(self.form, Form::Case { door, .. } if door.shelved())
    }

    /// The tone that is seen in it.
    pub(crate) fn inside(&self, sight: &Sight) -> Rgb {
        if self.clear() { hex(0xe4ecef) } else { round::inner(self.stuff, sight.hue) }
    }

    /// Its measures.
    pub(crate) fn frame(&self, sight: &Sight) -> Frame {
        let mut frame = self.body(sight);
        extras::widen(self.extras, &mut frame);
        frame
    }

    /// The measures of its walls and its lid.
    fn body(&self, sight: &Sight) -> Frame {
        match self.form {
            Form::Round(profile, hold) => round::frame(profile, hold, self.stuff, sight),
            Form::Box { size, flare, lid } => boxes::frame(size, flare, lid, self.stuff, sight),
            Form::Case { size, door } => cases::frame(size, door),
            Form::Odd(odd) => (odd.frame)(sight),
        }
    }

    /// How high its back stands: the far rim, flaps and an open lid, but no thin handle.
    pub(crate) fn crest(&self, sight: &Sight) -> f32 {
        let top = self.body(sight).area[1];
        if self.extras.contains(&Extra::Flap) { top - extras::FLAP } else { top }
    }

    /// Draws what is behind its contents.
    pub(crate) fn back(&self, bench: &mut Bench, sight: &Sight) {
        extras::back(self, bench, sight);
        match self.form {
            Form::Round(profile, _) => round::back(profile, self.stuff, bench, sight),
            Form::Box { size, flare, lid } => boxes::back(size, flare, lid, self.stuff, bench, sight),
            Form::Case { size, door } => cases::back(size, door, bench, sight),
            Form::Odd(odd) => (odd.back)(bench, sight),
        }
    }

    /// Draws what is before its contents.
    pub(crate) fn front(&self, bench: &mut Bench, sight: &Sight) {
        match self.form {
            Form::Round(profile, _) => round::front(profile, self.stuff, bench, sight),
            Form::Box { size, flare, lid } => boxes::front(size, flare, lid, self.stuff, bench, sight),
            Form::Case { size, door } => cases::front(size, door, bench, sight),
            Form::Odd(odd) => (odd.front)(bench, sight),
        }
        extras::front(self, bench, sight);
    }
}

/// The vessel that a container means.
pub(crate) fn find(id: &str) -> Option<&'static Vessel> {
    let at = table::ALL.binary_search_by(|vessel| vessel.id.cmp(id)).ok()?;
    table::ALL.get(at)
}
