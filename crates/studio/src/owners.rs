//! Which thing each pixel of a picture belongs to: the one that stands before all others there.

use pairloom_model::Mask;
use pairloom_model::views::Region;
use resvg::tiny_skia::Pixmap;

/// How opaque a thing's pixel is that hides what is behind it.
const OPAQUE: u8 = 128;

/// By pixel the number of its thing, 0 where none stands. Empty where nobody keeps account.
#[derive(Default)]
pub(crate) struct Owners {
    width: usize,
    pixels: Vec<u16>,
    now: u16,
}

impl Owners {
    /// Nothing stands anywhere yet.
    pub(crate) fn new(width: u32, height: u32) -> Self {
        Self { width: width as usize, pixels: vec![0; width as usize * height as usize], now: 0 }
    }

    /// From here on what is drawn belongs to thing `number`, counted from 1.
    pub(crate) fn begin(&mut self, number: usize) {
        self.now = number.min(usize::from(u16::MAX)) as u16;
    }

    /// The thing's opaque pixels, drawn on a layer whose corner lies at (x, y).
    pub(crate) fn cover(&mut self, layer: &Pixmap, x: i64, y: i64) {
        if self.width == 0 || self.pixels.is_empty() {
            return;
        }
        let height = (self.pixels.len() / self.width) as i64;
        let layer_width = layer.width() as usize;
        for (row, pixels) in (y..).zip(layer.data().chunks_exact(layer_width * 4)) {
            if !(0..height).contains(&row) {
                continue;
            }
            let line = &mut self.pixels[row as usize * self.width..][..self.width];
            for (column, _) in (x..).zip(pixels.chunks_exact(4)).filter(|(_, pixel)| pixel[3] >= OPAQUE) {
                if let Some(owner) = usize::try_from(column).ok().and_then(|column| line.get_mut(column)) {
                    *owner = self.now;
                }
            }
        }
    }

    /// The whole of a box.
    pub(crate) fn cover_box(&mut self, region: Region) {
        let rows = self.pixels.chunks_exact_mut(self.width.max(1)).skip(region.y as usize).take(region.height as usize);
        for row in rows {
            row.iter_mut().skip(region.x as usize).take(region.width as usize).for_each(|owner| *owner = self.now);
        }
    }

    /// Which pixels of a box belong to thing `number`; `None` where nobody kept account.
    pub(crate) fn mask(&self, number: usize, region: Region) -> Option<Mask> {
        let height = self.pixels.len().checked_div(self.width).filter(|height| *height > 0)?;
        let belongs = |x: u32, y: u32| usize::from(self.pixels[y as usize * self.width + x as usize]) == number;
        Some(Mask::new(self.width as u32, height as u32, region, belongs))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
