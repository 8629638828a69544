//! Where a monument stands: its ground, what is seen beyond, and its best side.

use super::air::Beyond;
use super::mesh::{Matter, Work, of};

/// A site.
#[derive(Clone, Copy)]
pub(super) struct Site {
    /// Degrees to the right of the front, from where it is seen best.
    pub side: f32,
    pub ground: Matter,
    pub beyond: Beyond,
    /// The colour of what is far off.
    pub far: u32,
    /// The height of the ground that reaches to the horizon.
    pub level: f32,
    /// Degrees that it is seen from higher than others are.
    pub rise: f32,
    /// Whether the water before it is half of the picture.
    pub mirrored: bool,
}

/// Builds a monument round the world's middle, and says where it stands.
pub(super) type Monument = fn(&mut super::mesh::Build) -> Site;

impl Site {
    fn new(ground: Matter, beyond: Beyond, far: u32) -> Self {
        Self { side: 20.0, ground: ground.edged(0.0), beyond, far, level: 0.0, rise: 0.0, mirrored: false }
    }

    pub(super) fn grass() -> Self {
        Self::new(of(0x0085_a557).worked(Work::Turf(7.0)), Beyond::Wood, 0x0058_7d58)
    }

    pub(super) fn meadow() -> Self {
        Self::new(of(0x0093_ab5c).worked(Work::Turf(9.0)), Beyond::Hills, 0x006c_8f66)
    }

    pub(super) fn sand() -> Self {
        Self::new(of(0x00dd_c594).worked(Work::Turf(8.0)), Beyond::Dunes, 0x00c4_a877)
    }

    /// Dry earth and stones.
    pub(super) fn dry() -> Self {
        Self::new(of(0x00c8_b084).worked(Work::Turf(6.0)), Beyond::Hills, 0x009a_8f76)
    }

    /// A paved square in a town.
    pub(super) fn square() -> Self {
        Self::new(of(0x00c9_c2b4).worked(Work::Courses(3.0, 4.5)), Beyond::City, 0x008f_8f96)
    }

    pub(super) fn court() -> Self {
        Self::new(of(0x00d4_cbb6).worked(Work::Courses(4.0, 4.0)), Beyond::Wood, 0x0061_8060)
    }

    pub(super) fn jungle() -> Self {
        Self::new(of(0x0074_9a50).worked(Work::Turf(6.0)), Beyond::Wood, 0x003f_6b4a)
    }

    pub(super) fn mountains() -> Self {
        Self::new(of(0x0090_a05a).worked(Work::Turf(7.0)), Beyond::Peaks, 0x0068_7f84)
    }

    pub(super) fn seen_from(self, side: f32) -> Self {
        Self { side, ..self }
    }

    pub(super) fn before(self, beyond: Beyond, far: u32) -> Self {
        Self { beyond, far, ..self }
    }

    pub(super) fn on(self, ground: Matter) -> Self {
        Self { ground: ground.edged(0.0), ..self }
    }

    pub(super) fn level(self, level: f32) -> Self {
        Self { level, ..self }
    }

    pub(super) fn risen(self, rise: f32) -> Self {
        Self { rise, ..self }
    }

    pub(super) fn mirrored(self) -> Self {
        Self { mirrored: true, ..self }
    }
}
