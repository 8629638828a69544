//! Where a sketch stands in its frame, and from where it is seen.

use crate::figures::pen::At;
use crate::random::Seed;

/// How the square of a sketch comes to lie in a frame.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct View {
    /// Left, top, width, height: what skies and grounds fill.
    pub frame: [f32; 4],
    /// Units of the figure for one of the sketch.
    k: f32,
    origin: At,
    flip: bool,
    /// How much nearer the right side is than the left.
    turn: f32,
    /// How far the horizon is moved down.
    lift: f32,
    /// Where the sketch has its horizon.
    pub horizon: f32,
}

impl View {
    /// A sketch as it is, in a frame.
    pub(in super::super) fn plain(frame: [f32; 4]) -> Self {
        let [x, y, w, h] = frame;
        // A wide frame loses some sky, a high one gains some.
        let k = if w > h * 1.2 { (w / 985.0).min(h / 950.0) } else { (w / 920.0).min(h / 985.0) };
        let origin_y = if w > h * 0.9 { y + h - 1000.0 * k } else { y + (h - 1000.0 * k) * 0.62 };
        Self {
            frame,
            k,
            origin: (x + w / 2.0 - 500.0 * k, origin_y),
            flip: false,
            turn: 0.0,
            lift: 0.0,
            horizon: 430.0,
        }
    }

    /// A square whose units are those of the figure.
    pub(in super::super) fn true_to(frame: [f32; 4]) -> Self {
        Self { frame, k: 1.0, origin: (0.0, 0.0), flip: false, turn: 0.0, lift: 0.0, horizon: 430.0 }
    }

    /// The same from a viewpoint of the pool.
    pub(in super::super) fn seen(frame: [f32; 4], vantage: &str, seed: Seed) -> Self {
        let mut view = Self::plain(frame);
        let mut rng = seed.child("view").rng();
        view.flip = rng.chance(0.5);
        let side = if rng.chance(0.5) { 1.0 } else { -1.0 };
        match vantage {
            "slightly_above" => view.lift = -70.0,
            "far_off" => view.zoom(0.7, (500.0, 540.0)),
            "close_by" => view.zoom(1.2, (500.0, 700.0)),
            "from_left" => view.turn = -0.11,
            "from_right" => view.turn = 0.11,
            "low_view" => view.lift = 95.0,
            "high_view" => view.lift = -230.0,
            "wide_view" => view.zoom(0.86, (500.0, 640.0)),
            "corner_view" => {
                view.turn = side * 0.13;
                view.lift = -45.0;
            }
            "straight_on" | "framed" | "square_format" | "panorama" | "tall_format" => {}
            _ => {
                view.turn = side * rng.between(0.0, 0.07);
                view.lift = rng.between(-22.0, 22.0);
                view.zoom(rng.between(0.97, 1.05), (500.0, 700.0));
            }
        }
        view
    }

    /// The frame that a viewpoint asks for within a whole picture.
    pub(in super::super) fn format([x, y, w, h]: [f32; 4], vantage: &str) -> [f32; 4] {
        let fit = |wide: f32, high: f32| {
            let k = ((w - 60.0) / wide).min((h - 60.0) / high);
            [x + (w - wide * k) / 2.0, y + (h - high * k) / 2.0, wide * k, high * k]
        };
        match vantage {
            "framed" => [x + 34.0, y + 34.0, w - 68.0, h - 68.0],
            "tall_format" => fit(0.7, 1.0),
            "square_format" if (w - h).abs() > 0.1 * w => fit(1.0, 1.0),
            "panorama" => fit(1.72, 1.0),
            _ => [x, y, w, h],
        }
    }

    fn zoom(&mut self, by: f32, about: At) {
        self.origin.0 += about.0 * self.k * (1.0 - by);
        self.origin.1 += about.1 * self.k * (1.0 - by);
        self.k *= by;
    }

    /// How far one side is nearer than the other.
    pub(in super::super) fn slant(&self) -> f32 {
        self.turn.abs()
    }

    /// Whether left and right are changed.
    pub(super) fn mirrored(&self) -> bool {
        self.flip
    }

    /// Keeps left and right as they are in the sketch.
    pub(super) fn upright(&mut self) {
        self.flip = false;
    }

    fn bent(&self, y: f32) -> f32 {
        let line = self.horizon;
        let moved = line + self.lift;
        if y < line {
            moved + (y - line) * moved / line
        } else {
            moved + (y - line) * (1000.0 - moved) / (1000.0 - line)
        }
    }

    fn near(&self, x: f32) -> f32 {
        (1.0 + self.turn * (x - 500.0) / 500.0).clamp(0.62, 1.4)
    }

    /// A place of the sketch in the figure.
    pub(super) fn at(&self, (x, y): At) -> At {
        let x = if self.flip { 1000.0 - x } else { x };
        let line = self.horizon + self.lift;
        let y = line + (self.bent(y) - line) * self.near(x);
        (self.origin.0 + x * self.k, self.origin.1 + y * self.k)
    }

    /// A height of the sketch in the figure, for what spans the whole frame.
    pub(super) fn level(&self, y: f32) -> f32 {
        self.origin.1 + self.bent(y) * self.k
    }

    /// How large a unit of the sketch is at a place.
    pub(super) fn scale(&self, (x, _): At) -> f32 {
        self.k * self.near(if self.flip { 1000.0 - x } else { x })
    }

    /// The left and right end of the frame in units of the sketch.
    pub(super) fn ends(&self) -> (f32, f32) {
        let [x, _, w, _] = self.frame;
        ((x - self.origin.0) / self.k, (x + w - self.origin.0) / self.k)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_foot_of_a_sketch_is_the_foot_of_a_wide_frame() {
        let view = View::plain([-400.0, 0.0, 1800.0, 1000.0]);
        assert!((view.at((500.0, 1000.0)).1 - 1000.0).abs() < 0.1);
        assert!((view.at((500.0, 1000.0)).0 - 500.0).abs() < 0.1);
    }

    #[test]
    fn a_moved_horizon_keeps_top_and_foot() {
        let mut view = View::plain([0.0, 0.0, 985.0, 985.0]);
        let (top, foot) = (view.level(0.0), view.level(1000.0));
        view.lift = -120.0;
        assert!((view.level(0.0) - top).abs() < 0.1 && (view.level(1000.0) - foot).abs() < 0.1);
    }
}
