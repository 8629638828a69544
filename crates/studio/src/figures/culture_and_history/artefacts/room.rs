//! Rooms: the ways in which a museum shows a thing, as what lies behind it, what it stands on and what stands before it.

use super::easel::Easel;
use super::matter::Matter;
use super::shape::block;
use crate::colour::{BLACK, Rgb, WHITE};
use crate::figures::pen::{At, ellipse};
use crate::random::Rng;

/// How things are in a room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ground {
    /// They stand, and are seen from the front; what is flat hangs.
    Floor,
    /// One looks down on them: what can lie, lies.
    Above,
    /// They stand where a stand of their own holds them up, each on one.
    Each,
}

/// A room while it is painted: the whole picture in units, and where the things will be.
pub(super) struct Room<'a> {
    pub e: Easel<'a>,
    pub w: f32,
    pub h: f32,
    /// The height on which things stand.
    pub foot: f32,
    /// Left, top, width, height of each thing, as far as is known.
    pub things: Vec<[f32; 4]>,
    /// Whether what is shown is flat, and lies or hangs.
    pub flat: bool,
}

/// A way of showing.
pub(super) struct Display {
    pub id: &'static str,
    pub ground: Ground,
    /// How much of the picture's width and height is for the things.
    pub wide: f32,
    pub tall: f32,
    pub back: fn(&mut Room),
    pub front: fn(&mut Room),
}

/// Nothing stands before the things.
pub(super) fn clear(_: &mut Room) {}

impl Room<'_> {
    /// One of these, the same in every drawing of the sample.
    pub(super) fn pick<T: Copy>(&self, name: &str, of: &[T]) -> T {
        self.e.rng(name).pick(of)
    }

    pub(super) fn rng(&self, name: &str) -> Rng {
        self.e.rng(name)
    }

    /// The whole picture from one colour above to another below.
    pub(super) fn wall(&mut self, top: Rgb, low: Rgb) {
        let (w, h) = (self.w, self.h);
        self.e.fade(&block(0.0, 0.0, w, h), (0.0, 0.0), (0.0, h), &[(0.0, top, 1.0), (1.0, low, 1.0)]);
    }

    /// A floor or table from this height down.
    pub(super) fn floor(&mut self, y: f32, far: Rgb, near: Rgb) {
        let (w, h) = (self.w, self.h);
        self.e.fade(&block(0.0, y, w, h - y), (0.0, y), (0.0, h), &[(0.0, far, 1.0), (1.0, near, 1.0)]);
        self.e.fade(&block(0.0, y, w, 46.0), (0.0, y), (0.0, y + 46.0), &[(0.0, BLACK, 0.28), (1.0, BLACK, 0.0)]);
    }

    /// Light on the wall behind the things.
    pub(super) fn glow(&mut self, rgb: Rgb, alpha: f32) {
        let (w, h, foot) = (self.w, self.h, self.foot);
        self.e.soft((w / 2.0, foot * 0.55), w * 0.6, h * 0.6, rgb, alpha);
    }

    /// Darkness in the corners.
    pub(super) fn vignette(&mut self, alpha: f32) {
        let (w, h) = (self.w, self.h);
        for (x, y) in [(0.0, 0.0), (w, 0.0), (0.0, h), (w, h)] {
            self.e.soft((x, y), w * 0.5, h * 0.5, BLACK, alpha);
        }
    }

    /// Left and right of all things together.
    pub(super) fn span(&self) -> (f32, f32) {
        let left = self.things.iter().fold(f32::MAX, |least, thing| least.min(thing[0]));
        let right = self.things.iter().fold(f32::MIN, |most, thing| most.max(thing[0] + thing[2]));
        (left, right)
    }

    /// A block with a top that one sees and a front: left, right, height of its top's front edge, foot.
    pub(super) fn solid(&mut self, (left, right): At, (top, low): At, deep: f32, of: &Matter) {
        let back = deep * 0.45;
        let lid = [(left + back, top - deep), (right - back, top - deep), (right, top), (left, top)];
        let pale = Matter { base: of.light, light: of.light.mix(WHITE, 0.25), dark: of.base, ..*of };
        self.e.body(&lid, &pale);
        self.e.body(&block(left, top, right - left, low - top), of);
        self.e.trace(&[(left, top), (right, top)], WHITE, 3.0, 0.4);
        self.e.fade(
            &block(left, top, right - left, 40.0),
            (0.0, top),
            (0.0, top + 40.0),
            &[(0.0, BLACK, 0.18), (1.0, BLACK, 0.0)],
        );
    }

    /// The same on a floor: with its shadow.
    pub(super) fn pedestal(&mut self, sides: At, heights: At, deep: f32, of: &Matter) {
        let middle = (sides.0 + sides.1) / 2.0;
        self.e.soft((middle + 30.0, heights.1), (sides.1 - sides.0) * 0.72, 40.0, BLACK, 0.55);
        self.solid(sides, heights, deep, of);
    }

    /// A pool of light.
    pub(super) fn pool(&mut self, centre: At, rx: f32, ry: f32, rgb: Rgb, alpha: f32) {
        self.e.veil(&ellipse(centre, rx * 0.7, ry * 0.7), rgb, alpha * 0.25);
        self.e.soft(centre, rx, ry, rgb, alpha);
    }
}
