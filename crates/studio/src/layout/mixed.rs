//! Two kinds of things that stand mixed with each other instead of apart.

use super::blocks::{Block, Laid};
use super::settling::{Room, Settling};
use super::{Layout, Spot};

impl Settling<'_> {
    /// Whether the text wants the kinds mixed, and nothing else is said of where they stand.
    pub(super) fn mixes(&self) -> bool {
        let brief = self.brief;
        brief.groups.len() == 2
            && brief.sample.instruction.contains(" mixed with ")
            && brief.links.is_empty()
            && brief.groups.iter().all(|group| group.count > 0 && group.arrangement.is_none())
    }

    /// One loose block of all the things, dealt out so that the fewer ones are spread among the others.
    pub(super) fn mixed(&self, room: Room, horizon: f32) -> Layout {
        let counts: Vec<usize> = self.brief.groups.iter().map(|group| group.count).collect();
        let all: usize = counts.iter().sum();
        let most = |of: fn(&Block) -> f32| self.blocks.iter().map(of).fold(0.0_f32, f32::max);
        let block = Block {
            count: all,
            arrangement: None,
            natural: 1.0,
            width: most(|block| block.natural * block.width),
            height: most(|block| block.natural * block.height),
            seed: self.frame.seed.child("mixed"),
        };
        let [left, top, right, bottom] = room.sides();
        let aspect = (right - left) / (bottom - top).max(1.0);
        let lay = |scale: f32| -> Laid { block.lay(scale, aspect) };
        let scale = self.largest_scale(|scale| {
            let laid = lay(scale);
            laid.width <= right - left && laid.height <= bottom - top
        });
        let laid = lay(scale);
        let (x, foot) = ((left + right) / 2.0, bottom - (bottom - top - laid.height).max(0.0) / 2.0);
        let fewer = usize::from(counts[1] < counts[0]);
        let dealt: Vec<usize> = (0..counts[fewer]).map(|one| (2 * one + 1) * all / (2 * counts[fewer])).collect();
        let mut spots: Vec<Vec<Spot>> = vec![Vec::new(), Vec::new()];
        for (at, (dx, dy)) in laid.feet.iter().enumerate() {
            let group = if dealt.contains(&at) { fewer } else { 1 - fewer };
            let side = self.blocks[group].natural * scale;
            spots[group].push(Spot { x: x + dx, base: foot + dy, side, lift: 0.0 });
        }
        Layout { spots, furniture: Vec::new(), horizon }
    }
}
