//! Directions and places in space, and the noise that roughens what is built of them.

use crate::numbers::floor;
use std::ops::{Add, Mul, Sub};

/// A place or a direction: x to the right, y up, z towards the viewer.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct V(pub f32, pub f32, pub f32);

impl Add for V {
    type Output = V;
    fn add(self, other: V) -> V {
        V(self.0 + other.0, self.1 + other.1, self.2 + other.2)
    }
}

impl Sub for V {
    type Output = V;
    fn sub(self, other: V) -> V {
        V(self.0 - other.0, self.1 - other.1, self.2 - other.2)
    }
}

impl Mul<f32> for V {
    type Output = V;
    fn mul(self, by: f32) -> V {
        V(self.0 * by, self.1 * by, self.2 * by)
    }
}

impl V {
    pub(super) fn dot(self, other: V) -> f32 {
        self.0 * other.0 + self.1 * other.1 + self.2 * other.2
    }

    pub(super) fn cross(self, other: V) -> V {
        V(self.1 * other.2 - self.2 * other.1, self.2 * other.0 - self.0 * other.2, self.0 * other.1 - self.1 * other.0)
    }

    pub(super) fn length(self) -> f32 {
        self.dot(self).sqrt()
    }

    /// The same direction, of length 1.
    pub(super) fn unit(self) -> V {
        self * (1.0 / self.length().max(1e-9))
    }

    /// From here to another place by a share.
    pub(super) fn mix(self, other: V, share: f32) -> V {
        self + (other - self) * share
    }
}

/// A colour in shares of red, green and blue.
pub(super) type Rgb = [f32; 3];

/// A colour as it is written, `0xrrggbb`.
pub(super) fn hex(rgb: u32) -> Rgb {
    let part = |shift: u32| ((rgb >> shift) & 255) as f32 / 255.0;
    [part(16), part(8), part(0)]
}

/// From one colour to another by a share.
pub(super) fn blend(a: Rgb, b: Rgb, share: f32) -> Rgb {
    [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share]
}

/// How light a colour is.
pub(super) fn light(rgb: Rgb) -> f32 {
    rgb[0] * 0.3 + rgb[1] * 0.59 + rgb[2] * 0.11
}

/// A number in 0..1 that belongs to two whole numbers.
pub(super) fn hash(x: i32, y: i32) -> f32 {
    let mut h = (x as u32).wrapping_mul(0x9e37_79b1) ^ (y as u32).wrapping_mul(0x85eb_ca6b);
    h = (h ^ (h >> 15)).wrapping_mul(0x2c1b_3c6d);
    h = (h ^ (h >> 12)).wrapping_mul(0x297a_2d39);
    ((h ^ (h >> 15)) & 0xffff) as f32 / 65536.0
}

/// Smooth noise in 0..1 over a plane.
pub(super) fn noise(x: f32, y: f32) -> f32 {
    let (fx, fy) = (floor(x), floor(y));
    let (ix, iy) = (fx as i32, fy as i32);
    let ease = |t: f32| t * t * (3.0 - 2.0 * t);
    let (u, v) = (ease(x - fx), ease(y - fy));
    let top = hash(ix, iy) * (1.0 - u) + hash(ix + 1, iy) * u;
    let low = hash(ix, iy + 1) * (1.0 - u) + hash(ix + 1, iy + 1) * u;
    top * (1.0 - v) + low * v
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_product_of_two_axes_is_the_third() {
        assert_eq!(V(1.0, 0.0, 0.0).cross(V(0.0, 1.0, 0.0)), V(0.0, 0.0, 1.0));
        assert!((V(3.0, 4.0, 0.0).unit().length() - 1.0).abs() < 1e-6);
    }

    #[test]
    fn noise_stays_between_nought_and_one() {
        assert!((0..200).all(|at| (0.0..=1.0).contains(&noise(at as f32 * 0.37 - 30.0, at as f32 * 0.91))));
    }
}
