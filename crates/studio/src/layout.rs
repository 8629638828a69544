//! Layout: from groups and links to a spot for every thing.
//!
//! It is settled once for all turns of a sample, with room for what later turns bring, so that an edit never moves
//! what it leaves alone. Lengths are in units, of which the picture's short side has a thousand.

mod blocks;
mod mixed;
mod order;
mod rows;
mod settling;
pub(crate) mod solver;

use crate::brief::{Brief, Group, Look, What, refuse};
use crate::random::Seed;
use crate::studio::Refusal;
use blocks::Block;
use settling::Settling;

/// Where one thing stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Spot {
    /// The middle.
    pub x: f32,
    /// The foot.
    pub base: f32,
    /// The longer side of a thing of usual magnitude.
    pub side: f32,
    /// The height of a thing that hangs in the air over the ground; 0 for one that stands.
    pub lift: f32,
}

/// What holds up a thing that neither stands on the ground nor flies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Furniture {
    /// A board on the wall: left, right, top.
    Shelf(f32, f32, f32),
    /// A board on two posts: left, right, top, foot.
    Stand(f32, f32, f32, f32),
}

/// What the ground is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// A plain sheet without a horizon.
    Sheet,
    Indoor,
    Outdoor,
}

/// The settled layout.
#[derive(Clone, Debug)]
pub(crate) struct Layout {
    /// For each group, one spot a thing.
    pub spots: Vec<Vec<Spot>>,
    pub furniture: Vec<Furniture>,
    /// Where the ground begins, as a share of the height.
    pub horizon: f32,
}

/// What the layout is made for.
#[derive(Clone, Copy)]
pub(crate) struct Frame {
    pub width: f32,
    pub height: f32,
    pub stage: Stage,
    pub seed: Seed,
}

/// The clear rim round everything.
const RIM: f32 = 56.0;
/// Between one tier's foot and the tier below's head.
const TIER_GAP: f32 = 64.0;
/// Between two columns.
const COLUMN_GAP: f32 = 46.0;

/// How the ground is seen.
#[derive(Clone, Copy, PartialEq)]
enum View {
    /// From the front: one line of things on the ground.
    Front,
    /// From higher up: the ground fills most of the picture.
    Field,
    /// Everything is in the air.
    Sky,
    /// No ground at all.
    Sheet,
}

/// Settles where everything stands.
///
/// `shape` gives width and height of a group's thing where its longer side is 1.
pub(crate) fn settle(
    brief: &Brief,
    frame: Frame,
    shape: impl Fn(&Group, &Look) -> Result<(f32, f32), Refusal>,
) -> Result<Layout, Refusal> {
    let mut columns = order::columns(brief, frame.seed)?;
    // What shall not be in the picture takes no room in it.
    let there = |column: &Vec<usize>| column.iter().any(|at| brief.groups[*at].count > 0);
    if columns.iter().any(there) {
        columns.retain(there);
    }
    let tiers = order::tiers(brief)?;
    let mut blocks = Vec::new();
    for (at, group) in brief.groups.iter().enumerate() {
        let mut shapes = vec![scaled(shape(group, &group.look)?, group.look.magnitude)];
        shapes.push(scaled(shape(group, &group.largest)?, group.largest.magnitude));
        for other in brief.groups.iter().filter(|other| other.instead_of == Some(at)) {
            let size = natural(other) / natural(group);
            shapes.push(scaled(shape(other, &other.largest)?, other.largest.magnitude * size));
        }
        let largest = shapes.into_iter().fold((0.0_f32, 0.0_f32), |a, b| (a.0.max(b.0), a.1.max(b.1)));
        blocks.push(Block {
            count: group.count,
            arrangement: group.arrangement,
            natural: natural(group),
            width: largest.0,
            height: largest.1,
            seed: frame.seed.child(&group.slot),
        });
    }
    let settling = Settling { brief, frame, columns, tiers, blocks };
    for (at, group) in brief.groups.iter().enumerate().filter(|(_, group)| group.covered) {
        if settling.cover_for(at).is_none() {
            return refuse(format!("nothing else is in the picture that could partly hide `{}`", group.slot));
        }
    }
    Ok(settling.settle())
}

fn scaled((w, h): (f32, f32), by: f32) -> (f32, f32) {
    (w * by, h * by)
}

/// The side that a thing is drawn at against others: real sizes, brought nearer to each other.
fn natural(group: &Group) -> f32 {
    match &group.what {
        What::Icon { metres, .. } => metres.clamp(0.05, 12.0).powf(0.26),
        What::Surface(surface) => surface.presence(),
    }
}

fn flies(group: &Group) -> bool {
    matches!(group.what, What::Icon { flies: true, .. })
}
