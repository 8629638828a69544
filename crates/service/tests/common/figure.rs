//! A figure found by its pixels: what is not the ground, its box and its middle, and how well it falls on itself.

use image::{DynamicImage, RgbImage};

/// A figure on a ground.
pub struct Figure {
    picture: RgbImage,
    /// The picture a little softened, so that an edge that falls between two pixels counts as the same.
    soft: RgbImage,
    mask: Vec<bool>,
    /// Left, top, right, bottom, the last two beyond it.
    pub area: [f32; 4],
    /// The middle of its weight.
    pub middle: (f32, f32),
}

/// How far colours of a softened edge may lie apart.
const NEAR: i32 = 40;

impl Figure {
    /// What differs from the colour that most of the border has.
    pub fn find(picture: &RgbImage) -> Self {
        let (width, height) = picture.dimensions();
        let mut border: Vec<[u8; 3]> = (0..width)
            .flat_map(|x| [picture.get_pixel(x, 0).0, picture.get_pixel(x, height - 1).0])
            .chain((0..height).flat_map(|y| [picture.get_pixel(0, y).0, picture.get_pixel(width - 1, y).0]))
            .collect();
        let half = border.len() / 2;
        let ground = [0, 1, 2].map(|at: usize| {
            border.sort_unstable_by_key(|pixel| pixel[at]);
            border[half][at]
        });
        let soft = DynamicImage::from(picture.clone()).fast_blur(1.6).to_rgb8();
        let mask: Vec<bool> = soft.pixels().map(|pixel| apart(pixel.0, ground) > 24).collect();
        Self::of(picture, soft, mask)
    }

    fn of(picture: &RgbImage, soft: RgbImage, mask: Vec<bool>) -> Self {
        let width = picture.width() as usize;
        // In f64, since the sum over a large figure is beyond what f32 holds to the pixel.
        let (mut area, mut sum, mut count) = ([f32::MAX, f32::MAX, 0.0, 0.0], (0.0_f64, 0.0_f64), 0.0_f64);
        for at in (0..mask.len()).filter(|at| mask[*at]) {
            let (x, y) = ((at % width) as f32, (at / width) as f32);
            area = [x.min(area[0]), y.min(area[1]), area[2].max(x + 1.0), area[3].max(y + 1.0)];
            sum = (sum.0 + f64::from(x) + 0.5, sum.1 + f64::from(y) + 0.5);
            count += 1.0;
        }
        let middle = ((sum.0 / count) as f32, (sum.1 / count) as f32);
        Self { picture: picture.clone(), soft, mask, area, middle }
    }

    /// The part of the figure in a box.
    pub fn within(&self, [left, top, right, bottom]: [u32; 4]) -> Self {
        let width = self.picture.width();
        let inside = |at: usize| {
            let (x, y) = (at as u32 % width, at as u32 / width);
            (left..right).contains(&x) && (top..bottom).contains(&y)
        };
        let mask = self.mask.iter().enumerate().map(|(at, set)| *set && inside(at)).collect();
        Self::of(&self.picture, self.soft.clone(), mask)
    }

    /// The boxes of figures that stand side by side with bare columns between, the parts of one together.
    pub fn side_by_side(&self) -> Vec<[u32; 4]> {
        const GAP: u32 = 4;
        let (width, height) = self.picture.dimensions();
        let set = |x: u32| (0..height).any(|y| self.mask[(y * width + x) as usize]);
        let mut runs: Vec<[u32; 4]> = Vec::new();
        for x in (0..width).filter(|x| set(*x)) {
            match runs.last_mut().filter(|run| x - run[2] < GAP) {
                Some(run) => run[2] = x + 1,
                None => runs.push([x, 0, x + 1, height]),
            }
        }
        runs
    }

    /// The share of the figure that a mirror leaves as it is, to two shades of 256: about its upright middle line or the level one.
    pub fn mirrored(&self, level: bool) -> f32 {
        let (width, height) = self.picture.dimensions();
        let [left, top, right, bottom] = self.area.map(|edge| edge as i64);
        let other = |x: i64, y: i64| if level { (x, top + bottom - 1 - y) } else { (left + right - 1 - x, y) };
        let (mut same, mut all) = (0.0, 0.0);
        for at in (0..self.mask.len()).filter(|at| self.mask[*at]) {
            let (x, y) = (at as i64 % i64::from(width), at as i64 / i64::from(width));
            let (mx, my) = other(x, y);
            all += 1.0;
            if (0..i64::from(width)).contains(&mx) && (0..i64::from(height)).contains(&my) {
                let here = self.picture.get_pixel(x as u32, y as u32).0;
                same += f32::from(u8::from(apart(here, self.picture.get_pixel(mx as u32, my as u32).0) <= 2));
            }
        }
        same / all
    }

    /// The share of the figure that stays the same, within smoothing, where each place goes to another; what leaves the
    /// picture does not count. One pixel in `every` of one row in `every` is looked at.
    pub fn falls_on_itself(&self, every: usize, to: impl Fn(f32, f32) -> (f32, f32)) -> f32 {
        let width = self.picture.width() as usize;
        let (mut same, mut all) = (0.0_f32, 0.0_f32);
        for at in (0..self.mask.len()).filter(|at| self.mask[*at]) {
            let (column, row) = (at % width, at / width);
            if column % every > 0 || row % every > 0 {
                continue;
            }
            let (x, y) = to(column as f32 + 0.5, row as f32 + 0.5);
            let Some(there) = self.pixel(x - 0.5, y - 0.5) else { continue };
            all += 1.0;
            same += f32::from(u8::from(apart(self.soft.get_pixel(column as u32, row as u32).0, there) <= NEAR));
        }
        same / all.max(1.0)
    }

    /// The same after a turn about a middle, in parts of a whole turn.
    pub fn turned(&self, (cx, cy): (f32, f32), part: f32) -> f32 {
        let (sin, cos) = (part * std::f32::consts::TAU).sin_cos();
        self.falls_on_itself(2, |x, y| {
            let (dx, dy) = (x - cx, y - cy);
            (cx + dx * cos - dy * sin, cy + dx * sin + dy * cos)
        })
    }

    /// The best of its mirror images about lines through its middle, one a degree.
    pub fn best_mirror(&self) -> f32 {
        let (cx, cy) = self.middle;
        let about = |degrees: f32| {
            let (sin, cos) = (degrees.to_radians() * 2.0).sin_cos();
            self.falls_on_itself(5, |x, y| {
                let (dx, dy) = (x - cx, y - cy);
                (cx + dx * cos + dy * sin, cy + dx * sin - dy * cos)
            })
        };
        (0..180_u8).map(|step| about(f32::from(step))).fold(0.0, f32::max)
    }

    /// The softened colour between pixels.
    fn pixel(&self, x: f32, y: f32) -> Option<[u8; 3]> {
        let (width, height) = self.soft.dimensions();
        if x < 0.0 || y < 0.0 || x >= (width - 1) as f32 || y >= (height - 1) as f32 {
            return None;
        }
        let (left, top) = (x as u32, y as u32);
        let (fx, fy) = (x.fract(), y.fract());
        let at = |dx, dy| self.soft.get_pixel(left + dx, top + dy).0;
        let (a, b, c, d) = (at(0, 0), at(1, 0), at(0, 1), at(1, 1));
        Some([0, 1, 2].map(|k: usize| {
            let upper = f32::from(a[k]) * (1.0 - fx) + f32::from(b[k]) * fx;
            let lower = f32::from(c[k]) * (1.0 - fx) + f32::from(d[k]) * fx;
            (upper * (1.0 - fy) + lower * fy) as u8
        }))
    }
}

/// How far two colours lie apart in the channel where they differ most.
fn apart(one: [u8; 3], other: [u8; 3]) -> i32 {
    let channel = |at: usize| (i32::from(one[at]) - i32::from(other[at])).abs();
    channel(0).max(channel(1)).max(channel(2))
}
