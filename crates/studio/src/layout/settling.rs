//! Settling: the scale at which everything fits, and then columns, tiers and what holds them up.

use super::blocks::{self, Block};
use super::{COLUMN_GAP, Frame, Furniture, Layout, RIM, Spot, Stage, TIER_GAP, View, flies};
use crate::brief::{Arrangement, Brief, Group, What};
use crate::staging::mounted;
use crate::surfaces::Mount;

/// Everything that a layout is settled from.
pub(super) struct Settling<'a> {
    pub brief: &'a Brief<'a>,
    pub frame: Frame,
    /// Groups from left to right; those of one column stand above each other.
    pub columns: Vec<Vec<usize>>,
    /// For each group, 0 for the lowest.
    pub tiers: Vec<usize>,
    pub blocks: Vec<Block>,
}

/// The room that things may take.
#[derive(Clone, Copy)]
pub(super) struct Room {
    left: f32,
    top: f32,
    right: f32,
    bottom: f32,
}

impl Room {
    /// Left, top, right, bottom.
    pub(super) fn sides(self) -> [f32; 4] {
        [self.left, self.top, self.right, self.bottom]
    }
}

impl Settling<'_> {
    pub(super) fn tier_count(&self) -> usize {
        self.tiers.iter().copied().max().map_or(1, |top| top + 1)
    }

    fn view(&self) -> View {
        let groups = || self.brief.groups.iter().filter(|group| group.count > 0);
        if self.frame.stage == Stage::Sheet {
            return View::Sheet;
        }
        if groups().any(|group| mounted(group, Mount::Flat)) {
            return View::Field;
        }
        if groups().all(flies) && groups().count() > 0 && self.frame.stage == Stage::Outdoor {
            return View::Sky;
        }
        let spreads = |group: &Group| match group.arrangement {
            None => group.count > 3,
            Some(Arrangement::Row) => false,
            Some(_) => group.count > 1,
        };
        if groups().any(spreads) && self.tier_count() == 1 { View::Field } else { View::Front }
    }

    /// Whether something hangs on a wall.
    pub(super) fn hangs(&self) -> bool {
        self.frame.stage == Stage::Indoor && self.brief.groups.iter().any(|group| mounted(group, Mount::Wall))
    }

    fn room(&self, view: View, horizon: f32) -> Room {
        let (w, h) = (self.frame.width, self.frame.height);
        let rim = RIM + 0.02 * (w - 1000.0).max(0.0);
        let bottom = match view {
            View::Front => {
                let ground = h * (1.0 - horizon);
                h * horizon + (ground * 0.6).min(ground - 55.0)
            }
            View::Field => h - RIM * 1.1,
            View::Sky => h * horizon - 40.0,
            View::Sheet => h - RIM * 1.3,
        };
        let top = if view == View::Field { h * horizon * 0.62 } else { RIM };
        Room { left: rim, top, right: w - rim, bottom }
    }

    fn horizon(&self, view: View) -> f32 {
        let jitter = self.frame.seed.child("horizon").rng().between(-0.02, 0.02);
        match view {
            View::Front if self.hangs() => 0.78 + jitter,
            View::Front if self.tier_count() > 1 => 0.72 + jitter,
            View::Front => 0.6 + jitter,
            View::Field => 0.26 + jitter,
            View::Sky => 0.86 + jitter,
            View::Sheet => 1.0,
        }
    }

    pub(super) fn settle(&self) -> Layout {
        let view = self.view();
        if let Some(layout) = self.in_rows(view) {
            return layout;
        }
        let horizon = self.horizon(view);
        let room = self.room(view, horizon);
        if self.mixes() && matches!(view, View::Field | View::Sheet) {
            return self.mixed(room, horizon);
        }
        let scale = self.largest_scale(|scale| self.fits(scale, room, view));
        let aspect = self.aspect(room, view);
        let laid: Vec<blocks::Laid> = self.blocks.iter().map(|block| block.lay(scale, aspect)).collect();
        let xs = self.column_middles(&laid, room);
        let feet = self.tier_feet(&laid, room, view);
        // A single line of things stands on the floor of the sheet.
        let line = self.tier_count() == 1 && laid.iter().all(|block| block.feet.iter().all(|(_, dy)| *dy == 0.0));
        let horizon = if view == View::Sheet && line { (feet[0] / self.frame.height - 0.1).max(0.4) } else { horizon };
        let mut spots: Vec<Vec<Spot>> = Vec::new();
        let mut furniture = Vec::new();
        for (at, group) in self.brief.groups.iter().enumerate() {
            let block = &laid[at];
            let side = self.blocks[at].natural * scale;
            let (x, mut base) = (xs[self.column_of(at)], feet[self.tiers[at]]);
            let lowest = self.tiers[at] == 0;
            let mut rng = self.frame.seed.child(&group.slot).child("stand").rng();
            let mut lift = 0.0;
            if matches!(view, View::Field | View::Sky) && self.tier_count() == 1 {
                // Blocks side by side share their middle, not their foot.
                base -= (self.height_of(0, &laid) - block.height) / 2.0;
            }
            if view == View::Front && lowest && group.arrangement.is_none() {
                base += rng.between(-0.06, 0.06) * self.frame.height * (1.0 - horizon);
            }
            if view == View::Front && flies(group) && (self.tier_count() == 1 || !lowest) {
                lift = if lowest {
                    rng.between(0.25, 0.6) * (base - block.height - room.top).clamp(0.0, 320.0)
                } else {
                    1e4
                };
                if lowest {
                    base -= lift;
                }
            } else if view == View::Front && self.hangs() && mounted(group, Mount::Wall) {
                let spare = (base - block.height - room.top).max(0.0);
                base -= (spare * 0.55).max(self.frame.height * (1.0 - horizon) * 0.9).min(spare);
                lift = 1e4;
            } else if view == View::Front && !lowest {
                furniture.push(self.holder(at, x, &laid, base, feet[0]));
            } else if view == View::Sky {
                lift = 1e4;
            }
            // Only what stands lowest casts a shadow on a plain sheet: a shadow higher up would be a shelf's.
            let drop = if view == View::Sheet { if lowest { 0.0 } else { 1e4 } } else { lift };
            spots.push(
                block.feet.iter().map(|(dx, dy)| Spot { x: x + dx, base: base + dy, side, lift: drop }).collect(),
            );
        }
        self.takeovers(&mut spots, scale);
        self.cover(&mut spots);
        let horizon = if view == View::Field { self.behind(&spots, horizon) } else { horizon };
        Layout { spots, furniture, horizon }
    }

    fn holder(&self, at: usize, x: f32, laid: &[blocks::Laid], top: f32, foot: f32) -> Furniture {
        let half = laid[at].width / 2.0 + 34.0;
        match self.frame.stage {
            Stage::Indoor => Furniture::Shelf(x - half, x + half, top),
            _ => {
                // Posts stand clear of whatever is below the board.
                let half = half.max(width_of(&self.columns[self.column_of(at)], laid) / 2.0 + 40.0);
                Furniture::Stand(x - half, x + half, top, foot)
            }
        }
    }

    pub(super) fn column_of(&self, group: usize) -> usize {
        let group = self.brief.groups[group].instead_of.unwrap_or(group);
        self.columns.iter().position(|column| column.contains(&group)).unwrap_or(0)
    }

    /// The largest scale that passes a test and keeps the largest thing within bounds.
    pub(super) fn largest_scale(&self, fits: impl Fn(f32) -> bool) -> f32 {
        let things: usize = self.brief.groups.iter().filter(|g| g.instead_of.is_none()).map(|g| g.count).sum();
        let surface = self.brief.groups.iter().any(|group| matches!(group.what, What::Surface(_)));
        let cap = match (surface, things) {
            (true, 0 | 1) => 760.0,
            (true, _) => 620.0,
            (_, 0 | 1) => 620.0,
            (_, 2) => 480.0,
            (_, 3) => 400.0,
            (_, 4) => 350.0,
            _ => 310.0,
        };
        let most = self.blocks.iter().map(|b| b.natural * b.width.max(b.height).max(1.0)).fold(0.01, f32::max);
        let (mut low, mut high) = (1.0, cap / most);
        for _ in 0..18 {
            let middle = (low + high) / 2.0;
            if fits(middle) { low = middle } else { high = middle }
        }
        low
    }

    /// The width of a block's share of the room against its height.
    fn aspect(&self, room: Room, view: View) -> f32 {
        // Seen from the front, a second row of the same things would hang in the air.
        if view == View::Front {
            return 20.0;
        }
        (room.right - room.left) / (room.bottom - room.top).max(1.0) / self.columns.len().max(1) as f32
    }

    fn fits(&self, scale: f32, room: Room, view: View) -> bool {
        let aspect = self.aspect(room, view);
        let laid: Vec<blocks::Laid> = self.blocks.iter().map(|block| block.lay(scale, aspect)).collect();
        let wide: f32 = self.columns.iter().map(|column| width_of(column, &laid) + COLUMN_GAP).sum();
        let high: f32 = (0..self.tier_count()).map(|tier| self.height_of(tier, &laid) + TIER_GAP).sum();
        wide - COLUMN_GAP <= room.right - room.left && high - TIER_GAP <= room.bottom - room.top
    }

    fn height_of(&self, tier: usize, laid: &[blocks::Laid]) -> f32 {
        let of_tier = |at: &usize| self.tiers[*at] == tier && self.brief.groups[*at].instead_of.is_none();
        (0..laid.len()).filter(of_tier).map(|at| laid[at].height).fold(0.0, f32::max)
    }

    /// The middle of each column: evenly apart, with a little play of the whole.
    fn column_middles(&self, laid: &[blocks::Laid], room: Room) -> Vec<f32> {
        let widths: Vec<f32> = self.columns.iter().map(|column| width_of(column, laid)).collect();
        let gaps = widths.len().saturating_sub(1) as f32;
        let taken: f32 = widths.iter().sum::<f32>() + gaps * COLUMN_GAP;
        let slack = (room.right - room.left - taken).max(0.0);
        let extra = if gaps > 0.0 { (slack * 0.45 / gaps).min(150.0) } else { 0.0 };
        let spare = slack - extra * gaps;
        let play = self.frame.seed.child("across").rng().between(-1.0, 1.0);
        let mut x = room.left + spare / 2.0 + play * (spare * 0.28).min(110.0);
        let mut middles = Vec::new();
        for width in widths {
            middles.push(x + width / 2.0);
            x += width + COLUMN_GAP + extra;
        }
        middles
    }

    /// The foot of each tier, from the ground up.
    fn tier_feet(&self, laid: &[blocks::Laid], room: Room, view: View) -> Vec<f32> {
        let heights: Vec<f32> = (0..self.tier_count()).map(|tier| self.height_of(tier, laid)).collect();
        let gaps = heights.len().saturating_sub(1) as f32;
        let taken: f32 = heights.iter().sum::<f32>() + gaps * TIER_GAP;
        let slack = (room.bottom - room.top - taken).max(0.0);
        let extra = if gaps > 0.0 { (slack * 0.35 / gaps).min(90.0) } else { 0.0 };
        let spare = slack - extra * gaps;
        // On the ground the lowest tier stands; elsewhere the whole hangs in the middle.
        let mut y = match view {
            View::Front => room.bottom,
            View::Field => room.bottom - spare * 0.38,
            View::Sky => room.bottom - spare * 0.55,
            View::Sheet => room.bottom - spare * 0.5,
        };
        let mut feet = Vec::new();
        for height in heights {
            feet.push(y);
            y -= height + TIER_GAP + extra;
        }
        feet
    }

    /// Gives groups that take another's place their spots.
    pub(super) fn takeovers(&self, spots: &mut [Vec<Spot>], scale: f32) {
        for (at, group) in self.brief.groups.iter().enumerate() {
            if let Some(old) = group.instead_of {
                spots[at] = self.takeover(&spots[old], old, at, scale);
            }
        }
    }

    /// Spots for a group that takes another's place.
    fn takeover(&self, old: &[Spot], from: usize, to: usize, scale: f32) -> Vec<Spot> {
        let count = self.brief.groups[to].count;
        let side = (self.blocks[to].natural * scale).min(scale * self.blocks[from].natural * 1.6);
        old.iter().take(count).map(|spot| Spot { side, ..*spot }).collect()
    }

    /// The group that stands in front of a partly hidden one: the first that no relation ties to it.
    pub(super) fn cover_for(&self, at: usize) -> Option<usize> {
        let joins = |a: usize, b: usize, other: usize| (a == at && b == other) || (a == other && b == at);
        let linked = |other: usize| self.brief.links.iter().any(|link| joins(link.a, link.b, other));
        (0..self.brief.groups.len()).find(|other| {
            let group = &self.brief.groups[*other];
            *other != at && group.instead_of.is_none() && !group.later && group.count == 1 && !linked(*other)
        })
    }

    /// Moves a neighbour in front of what shall be partly hidden.
    pub(super) fn cover(&self, spots: &mut [Vec<Spot>]) {
        for at in 0..spots.len() {
            let (true, Some(target)) = (self.brief.groups[at].covered, spots[at].first().copied()) else { continue };
            let Some(cover) = self.cover_for(at) else { continue };
            let Some(front) = spots[cover].first_mut() else { continue };
            let reach = self.blocks[at].width * target.side / 2.0 + self.blocks[cover].width * front.side / 2.0;
            let way = if front.x < target.x { -1.0 } else { 1.0 };
            front.x = target.x + way * reach * 0.66;
            front.base = target.base + 26.0;
            front.lift = 0.0;
        }
    }
}

pub(super) fn width_of(column: &[usize], laid: &[blocks::Laid]) -> f32 {
    column.iter().map(|at| laid[*at].width).fold(0.0, f32::max)
}
