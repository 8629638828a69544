//! Which thing each pixel of a picture belongs to: the one that stands before all others there.
//!
//! A scene numbers its things itself. A painter opens a *piece* where it begins to draw a thing and claims it for a node once
//! the thing is drawn; what the canvas draws in between belongs to that piece, and what is drawn outside of all pieces is
//! ground, which belongs to nobody and takes pixels away from what it hides.

use crate::coverage::Coverage;
use pairloom_model::Mask;
use pairloom_model::views::Region;
use resvg::tiny_skia::{self, Path, Pixmap, Transform};

/// How opaque a thing's pixel is that hides what is behind it.
pub(crate) const OPAQUE: u8 = 128;

/// How an area that is drawn changes whose its pixels are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Weight {
    /// It hides what was there.
    Solid,
    /// What was there is seen through it, as through glass: only bare ground becomes the thing's.
    Veil,
    /// Shadow or light on what was there.
    Shade,
}

/// A piece that was drawn as the thing of a node.
struct Claim {
    slot: String,
    region: Region,
    piece: u16,
    /// Its ground may have been painted along with it, so that a mask as large as the box would tell nothing.
    grounded: bool,
}

/// By pixel the number of its thing, 0 where none stands. Empty where nobody keeps account.
#[derive(Default)]
pub(crate) struct Owners {
    width: usize,
    pixels: Vec<u16>,
    now: u16,
    /// How many pieces were opened.
    pieces: u16,
    claims: Vec<Claim>,
    /// Where alone something is drawn: left, top, right, bottom.
    frame: Option<[usize; 4]>,
    coverage: Coverage,
}

impl Owners {
    /// Nothing stands anywhere yet.
    pub(crate) fn new(width: u32, height: u32) -> Self {
        Self { width: width as usize, pixels: vec![0; width as usize * height as usize], ..Self::default() }
    }

    /// From here on what is drawn belongs to thing `number`, counted from 1.
    pub(crate) fn begin(&mut self, number: usize) {
        self.now = number.min(usize::from(u16::MAX)) as u16;
    }

    /// Begins a piece; gives what was being drawn before, to be gone on with.
    pub(crate) fn open(&mut self) -> u16 {
        let piece = self.fresh();
        self.turn_to(piece)
    }

    /// A new piece, to be turned to.
    pub(crate) fn fresh(&mut self) -> u16 {
        self.pieces = self.pieces.saturating_add(1);
        self.pieces
    }

    /// Goes on with a piece, or with the ground, 0; gives what was being drawn before.
    pub(crate) fn turn_to(&mut self, piece: u16) -> u16 {
        std::mem::replace(&mut self.now, piece)
    }

    /// What is being drawn belongs to the node of this slot and box.
    pub(crate) fn claim(&mut self, slot: &str, region: Option<Region>) {
        self.note(slot, region, false);
    }

    /// The same where a ground may have been painted along with it.
    pub(crate) fn claim_grounded(&mut self, slot: &str, region: Option<Region>) {
        self.note(slot, region, true);
    }

    fn note(&mut self, slot: &str, region: Option<Region>, grounded: bool) {
        if let (Some(region), true) = (region, self.now > 0) {
            self.claims.push(Claim { slot: slot.to_owned(), region, piece: self.now, grounded });
        }
    }

    /// What was claimed for one slot in this box is another's too: a caption that is also a label.
    pub(crate) fn share(&mut self, slot: &str, other: &str, region: Region) {
        let found = self.claims.iter().find(|claim| claim.slot == slot && claim.region == region);
        if let Some(piece) = found.map(|claim| claim.piece) {
            self.claims.push(Claim { slot: other.to_owned(), region, piece, grounded: false });
        }
    }

    /// Whether what is drawn changes anything here: before the first piece all is ground.
    pub(crate) fn keeps(&self) -> bool {
        self.pieces > 0 && !self.pixels.is_empty()
    }

    /// From here on something is drawn in a box of pixels alone: left, top, right, bottom; gives the one before, to be set again.
    pub(crate) fn frame(&mut self, frame: Option<[usize; 4]>) -> Option<[usize; 4]> {
        std::mem::replace(&mut self.frame, frame)
    }

    /// A filled path, drawn where the clip lets it be.
    pub(crate) fn fill(&mut self, path: &Path, place: Transform, weight: Weight, clip: Option<&tiny_skia::Mask>) {
        if !self.keeps() || weight == Weight::Shade || (weight == Weight::Veil && self.now == 0) {
            return;
        }
        let (width, now, solid) = (self.width, self.now, weight == Weight::Solid);
        let size = (width, self.pixels.len() / width);
        let [left, top, right, bottom] = self.frame.unwrap_or([0, 0, size.0, size.1]);
        let pixels = &mut self.pixels;
        self.coverage.runs(path, place, size, |row, from, to| {
            let (from, to) = (from.max(left), to.min(right));
            if from >= to || row < top || row >= bottom {
                return;
            }
            let run = row * width + from..row * width + to;
            match clip {
                None if solid => pixels[run].fill(now),
                None => pixels[run].iter_mut().filter(|owner| **owner == 0).for_each(|owner| *owner = now),
                Some(clip) => {
                    let seen = pixels[run.clone()].iter_mut().zip(&clip.data()[run]).filter(|(_, on)| **on >= OPAQUE);
                    seen.filter(|(owner, _)| solid || **owner == 0).for_each(|(owner, _)| *owner = now);
                }
            }
        });
    }

    /// One pixel, counted in rows from the upper left: the thing's or the ground's.
    pub(crate) fn put(&mut self, at: usize, own: bool) {
        if let Some(owner) = self.pixels.get_mut(at) {
            *owner = if own { self.now } else { 0 };
        }
    }

    /// The thing's opaque pixels, drawn on a layer whose corner lies at (x, y).
    pub(crate) fn cover(&mut self, layer: &Pixmap, x: i64, y: i64) {
        if self.width == 0 || self.pixels.is_empty() {
            return;
        }
        let height = (self.pixels.len() / self.width) as i64;
        let [left, top, right, bottom] =
            self.frame.map_or([0, 0, self.width as i64, height], |frame| frame.map(|edge| edge as i64));
        let layer_width = layer.width() as usize;
        for (row, pixels) in (y..).zip(layer.data().chunks_exact(layer_width * 4)) {
            if !(top..bottom).contains(&row) {
                continue;
            }
            let line = &mut self.pixels[row as usize * self.width..][..self.width];
            for (column, _) in (x..).zip(pixels.chunks_exact(4)).filter(|(_, pixel)| pixel[3] >= OPAQUE) {
                if (left..right).contains(&column) {
                    line[column as usize] = self.now;
                }
            }
        }
    }

    /// What was drawn in pieces on a canvas of its own, which is laid down with its corner at (x, y).
    pub(crate) fn lay(&mut self, other: &Owners, x: usize, y: usize) {
        if self.width == 0 || other.width == 0 {
            return;
        }
        for (row, line) in other.pixels.chunks_exact(other.width).enumerate() {
            let under = self.pixels.chunks_exact_mut(self.width).nth(y + row).and_then(|under| under.get_mut(x..));
            for (owner, drawn) in under.into_iter().flatten().zip(line) {
                *owner = if *drawn > 0 { self.now } else { 0 };
            }
        }
    }

    /// The left half mirrored to the right, as a picture is.
    pub(crate) fn mirror_rows(&mut self) {
        for row in self.pixels.chunks_exact_mut(self.width.max(1)) {
            let half = row.len() / 2;
            let (left, right) = row.split_at_mut(half);
            right.iter_mut().rev().zip(left).for_each(|(right, left)| *right = *left);
        }
    }

    /// The upper half mirrored to the lower, as a picture is.
    pub(crate) fn mirror_columns(&mut self) {
        let height = self.pixels.len() / self.width.max(1);
        for row in 0..height / 2 {
            self.pixels.copy_within(row * self.width..(row + 1) * self.width, (height - 1 - row) * self.width);
        }
    }

    /// The whole of a box.
    pub(crate) fn cover_box(&mut self, region: Region) {
        let rows = self.pixels.chunks_exact_mut(self.width.max(1)).skip(region.y as usize).take(region.height as usize);
        for row in rows {
            row.iter_mut().skip(region.x as usize).take(region.width as usize).for_each(|owner| *owner = self.now);
        }
    }

    /// By row and pixel the number of its thing, 0 where none stands.
    pub(crate) fn rows(&self) -> impl Iterator<Item = &[u16]> {
        self.pixels.chunks_exact(self.width.max(1))
    }

    /// Which pixels of a box belong to thing `number`; `None` where nobody kept account.
    pub(crate) fn mask(&self, number: usize, region: Region) -> Option<Mask> {
        let height = self.pixels.len().checked_div(self.width).filter(|height| *height > 0)?;
        let belongs = |x: u32, y: u32| usize::from(self.pixels[y as usize * self.width + x as usize]) == number;
        Some(Mask::new(self.width as u32, height as u32, region, belongs))
    }

    /// The masks of the nodes of these slots and boxes: `None` for one that no piece was claimed for, that nothing is seen of,
    /// or whose ground was painted along with it.
    pub(crate) fn masks(&self, things: &[(String, Region)]) -> Vec<Option<Mask>> {
        let mut free: Vec<&Claim> = self.claims.iter().collect();
        let mut of = |(slot, region): &(String, Region)| {
            let at = free.iter().position(|claim| claim.slot == *slot && claim.region == *region)?;
            let claim = free.remove(at);
            let mask = self.mask(usize::from(claim.piece), *region)?;
            let (seen, all) = (mask.area(), u64::from(region.width) * u64::from(region.height));
            let tells = seen > 0 && (!claim.grounded || seen * 100 < all * 97);
            tells.then_some(mask)
        };
        things.iter().map(&mut of).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::canvas::polygon;

    #[test]
    fn what_stands_before_hides_what_is_behind() {
        let mut owners = Owners::new(10, 4);
        let (back, front) = (Region { x: 1, y: 0, width: 4, height: 4 }, Region { x: 3, y: 2, width: 6, height: 2 });
        owners.begin(1);
        owners.cover_box(back);
        owners.begin(2);
        owners.cover_box(front);
        let area = |number, region| owners.mask(number, region).map(|mask| mask.area());
        assert_eq!((area(1, back), area(2, front)), (Some(12), Some(12)));
        assert_eq!(Owners::default().mask(1, back), None);
    }

    #[test]
    fn glass_takes_the_ground_alone_and_what_is_drawn_outside_of_pieces_is_ground() {
        let mut owners = Owners::new(8, 8);
        let square = |from: f32, to: f32| polygon(&[(from, from), (to, from), (to, to), (from, to)]).expect("a path");
        let fill = |owners: &mut Owners, from, to, weight| {
            owners.fill(&square(from, to), Transform::identity(), weight, None);
        };
        let whole = Region { x: 0, y: 0, width: 8, height: 8 };
        let ground = owners.open();
        fill(&mut owners, 0.0, 4.0, Weight::Solid);
        owners.claim("pear", Some(whole));
        owners.open();
        fill(&mut owners, 2.0, 6.0, Weight::Veil);
        fill(&mut owners, 0.0, 8.0, Weight::Shade);
        owners.claim("vase", Some(whole));
        owners.turn_to(ground);
        fill(&mut owners, 0.0, 1.0, Weight::Solid);
        let areas = |slots: &[&str]| -> Vec<Option<u64>> {
            let things: Vec<(String, Region)> = slots.iter().map(|slot| ((*slot).to_owned(), whole)).collect();
            owners.masks(&things).iter().map(|mask| mask.as_ref().map(Mask::area)).collect()
        };
        assert_eq!(areas(&["pear", "vase", "fig"]), [Some(15), Some(12), None]);
    }
}
