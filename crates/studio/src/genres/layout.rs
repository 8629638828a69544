//! Where the people and things of a genre stand: one row on the ground, what flies above it.

/// What stands in the row, in units of which a person has two hundred.
#[derive(Clone, Copy, Debug)]
pub(super) struct Block {
    pub w: f32,
    pub h: f32,
    /// People and animals keep their size where things give way.
    pub living: bool,
}

/// Where a block stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Spot {
    pub x: f32,
    /// Units of the canvas for one of its own.
    pub size: f32,
}

/// Puts a row into a picture of this size, whose ground has room for things of `tall` at most.
pub(super) fn row(blocks: &[Block], width: f32, tall: f32) -> Vec<Spot> {
    let gap = 16.0;
    let room = width * 0.95 - gap * (blocks.len() + 1) as f32;
    let living: f32 = blocks.iter().filter(|block| block.living).map(|block| block.w).sum();
    let things: f32 = blocks.iter().filter(|block| !block.living).map(|block| block.w).sum();
    let highest = blocks.iter().map(|block| block.h).fold(1.0, f32::max);
    let people = blocks.iter().filter(|block| block.living).map(|block| block.h).fold(0.0, f32::max);
    let even = (room / (living + things).max(1.0)).min(tall / highest);
    // People are at least two fifths of the room's height, where the width allows it.
    let least = if people > 0.0 { (tall * 0.62 / people).min(room * 0.42 / living.max(1.0)) } else { 0.0 };
    let size = even.max(least);
    let rest = (room - living * size) / things.max(1.0);
    let thing = |block: &Block| rest.min(tall / block.h).min(size * 1.35);
    let sizes: Vec<f32> = blocks.iter().map(|block| if block.living { size } else { thing(block) }).collect();
    let total: f32 = blocks.iter().zip(&sizes).map(|(block, size)| block.w * size).sum();
    let space = (width - total) / (blocks.len() + 1) as f32;
    let mut x = space;
    blocks
        .iter()
        .zip(sizes)
        .map(|(block, size)| {
            let spot = Spot { x: x + block.w * size / 2.0, size };
            x += block.w * size + space;
            spot
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_fits_and_people_stay_large() {
        let blocks = [
            Block { w: 300.0, h: 420.0, living: false },
            Block { w: 130.0, h: 250.0, living: true },
            Block { w: 400.0, h: 200.0, living: false },
        ];
        for width in [1000.0, 1750.0] {
            let spots = row(&blocks, width, 640.0);
            let first = spots[0].x - blocks[0].w * spots[0].size / 2.0;
            let last = spots[2].x + blocks[2].w * spots[2].size / 2.0;
            assert!(first >= 0.0 && last <= width, "{spots:?}");
            assert!(spots[1].size * 250.0 > 300.0);
        }
    }
}
