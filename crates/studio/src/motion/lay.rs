//! Lays a sample out: the path in the picture, the things that it goes by, and the mover on it.

pub(super) mod fit;
pub(super) mod place;
mod rounds;

use super::ask::{Ask, Hold, Item, Mover};
use super::course::{At, Course, Kind};
use super::pairs;
use crate::brief::refuse;
use crate::random::Rng;
use crate::scene::Tools;
use crate::sprite::Key;
use crate::studio::Refusal;

/// A thing that stands in the picture, in units with the second axis down.
#[derive(Clone, Debug)]
pub(super) struct Stand {
    pub slot: String,
    pub art: String,
    /// The middle of its foot.
    pub x: f32,
    pub foot: f32,
    /// Its longer side.
    pub side: f32,
    pub width: f32,
    pub height: f32,
    /// The path ends in it, so that it hides the lower part of the mover.
    pub over: bool,
    /// How far below its foot the ground is; a stand fills the gap.
    pub raised: f32,
    /// It faces the other way.
    pub flip: bool,
}

/// A path in the picture.
#[derive(Clone, Debug)]
pub(super) struct Track {
    pub points: Vec<At>,
    pub corners: Vec<usize>,
    /// Where on it its mover is, from 0 to 1.
    pub now: f32,
    /// The mover's longer side.
    pub side: f32,
    /// Its mover is seen before it turns, lying at the start.
    pub closed: bool,
}

/// A laid out sample.
pub(super) struct Laid {
    pub tracks: Vec<Track>,
    pub things: Vec<Stand>,
    pub centre: Option<Stand>,
    /// What lies above this height on a ring is behind its centre.
    pub split: Option<f32>,
    pub horizon: f32,
    /// Where the ground is under an upright path.
    pub ground: Option<f32>,
    /// Tops of steps: left, right, height.
    pub steps: Vec<[f32; 3]>,
}

/// What the layout works with.
pub(super) struct Room<'a> {
    pub ask: &'a Ask,
    pub tools: &'a Tools<'a>,
    pub width: f32,
    pub height: f32,
}

impl Room<'_> {
    /// A thing of an item, not yet placed.
    pub(super) fn stand(&self, item: &Item) -> Result<Stand, Refusal> {
        let key =
            Key { art: item.art.clone(), colour: None, pattern: None, turned: 0, upside_down: false, material: None };
        let Some(sprite) = self.tools.sprites.get(self.tools.art, &key) else {
            return refuse(format!("the artwork `{}` cannot be drawn", item.art));
        };
        let (w, h) = sprite.shape();
        Ok(Stand {
            slot: item.slot.clone(),
            art: item.art.clone(),
            x: 0.0,
            foot: 0.0,
            side: item.side,
            width: w * item.side,
            height: h * item.side,
            over: item.hold == Hold::In,
            raised: 0.0,
            flip: false,
        })
    }

    /// The course's box in units, stretched with the picture where its shape allows.
    pub(super) fn size(&self, course: &Course) -> At {
        let (x, y) = ((self.width / 1000.0).powf(0.85), (self.height / 1000.0).powf(0.7));
        let least = x.min(y);
        let free = !course.rigid && course.kind != Kind::Ring && course.kind != Kind::Coil;
        if free { (course.wide * x, course.high * y) } else { (course.wide * least, course.high * least) }
    }

    pub(super) fn rng(&self, name: &str) -> Rng {
        self.ask.seed.child(name).rng()
    }
}

/// Whether a path lies on the ground rather than in the air.
pub(super) fn flat(course: &Course, mover: &Mover, ask: &Ask) -> bool {
    let ringed = matches!(course.kind, Kind::Coil | Kind::Ring | Kind::Zigzag | Kind::Ricochet);
    let things = mover.start.is_some()
        || mover.end.is_some()
        || ask.centre.is_some()
        || !ask.turns.is_empty()
        || !ask.under.is_empty();
    (ringed && (things || !mover.air || course.kind == Kind::Ring)) || (course.kind == Kind::Arc && course.handed)
}

/// Lays a sample out for a picture of this size.
///
/// # Errors
/// A thing without artwork, a relation that is not drawn.
pub(super) fn lay(ask: &Ask, tools: &Tools, (width, height): (f32, f32)) -> Result<Laid, Refusal> {
    let room = Room { ask, tools, width, height };
    let mut laid = if ask.movers.len() > 1 { pairs::lay(&room)? } else { single(&room)? };
    let flat = ask.movers.first().is_some_and(|mover| flat(&mover.course, mover, ask));
    fit::fit(&room, &mut laid, flat);
    Ok(laid)
}

/// The course as it runs in this picture: to one side or the other.
pub(super) fn turned(room: &Room, mover: &Mover) -> Course {
    let course = mover.course.clone();
    let edge = |item: &Option<Item>, word: &str| {
        item.as_ref().is_some_and(|item| item.hold == Hold::Edge && item.art.contains(word))
    };
    let leftward = edge(&mover.start, "right") || edge(&mover.end, "left");
    let rightward = edge(&mover.start, "left") || edge(&mover.end, "right");
    let mirror = if leftward || rightward { leftward } else { room.rng("mirror").chance(0.45) };
    if course.handed || !mirror { course } else { course.mirrored() }
}

fn single(room: &Room) -> Result<Laid, Refusal> {
    let ask = room.ask;
    let Some(mover) = ask.movers.first() else { return refuse("nothing moves") };
    let course = turned(room, mover);
    let lies = flat(&course, mover, ask);
    let (wide, high) = narrowed(room, &course, mover)?;
    // What lies on the ground is seen aslant.
    let high = if lies && !fit::overhead(room) && course.kind != Kind::Ring { high * 0.8 } else { high };
    let mut laid = Laid {
        tracks: Vec::new(),
        things: Vec::new(),
        centre: None,
        split: None,
        horizon: 0.6,
        ground: None,
        steps: Vec::new(),
    };
    let mut track = Track {
        points: course.points.iter().map(|at| (at.0 * wide, -at.1 * high)).collect(),
        corners: course.corners.clone(),
        now: if ask.between { 0.66 } else { 1.0 },
        side: mover.side,
        closed: course.kind == Kind::Ring,
    };
    match course.kind {
        Kind::Ring => rounds::ring(room, &course, mover, (wide, high), &mut track, &mut laid)?,
        Kind::Coil if lies => rounds::coil(room, &course, mover, (wide, high), &mut track, &mut laid)?,
        Kind::Tower => place::tower(room, mover, &mut track, &mut laid)?,
        _ if lies => place::ground(room, mover, &mut track, &mut laid)?,
        _ => place::upright(room, &course, mover, &mut track, &mut laid)?,
    }
    for (at, item) in ask.turns.iter().enumerate() {
        if let Some(corner) = track.corners.get(at) {
            let stand = room.stand(item)?;
            laid.things.push(place::at_corner(&track.points, *corner, stand));
        }
    }
    laid.tracks.push(track);
    Ok(laid)
}

/// The course's box, narrow enough for the things at its ends to be big.
fn narrowed(room: &Room, course: &Course, mover: &Mover) -> Result<At, Refusal> {
    let (wide, high) = room.size(course);
    if matches!(course.kind, Kind::Ring | Kind::Tower) {
        return Ok((wide, high));
    }
    let mut taken = 2.0 * fit::RIM;
    for item in [&mover.start, &mover.end].into_iter().flatten().filter(|item| item.hold != Hold::Edge) {
        let stand = room.stand(item)?;
        taken += match item.hold {
            Hold::At | Hold::Edge => stand.width + mover.side * 0.34,
            Hold::In | Hold::On => stand.width.max(mover.side) / 2.0,
        };
    }
    let free = (room.width - taken).max(wide * 0.6).max(280.0);
    let share = (free / wide).min(1.0);
    Ok((wide * share, if course.rigid { high * share } else { high }))
}
