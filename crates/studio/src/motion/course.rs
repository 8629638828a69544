//! Courses: the shape of every path as a curve by formula, in a box of its own.

mod leaps;
mod rounds;
mod turns;

/// A point of a course: to the right and up.
pub(super) type At = (f32, f32);

/// What kind of path it is, which says how it lies in the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// In the upright plane, from a thing to another.
    Arc,
    Bounce,
    /// Flat on the ground or facing the viewer.
    Coil,
    /// Wound round an upright axis.
    Tower,
    Zigzag,
    Ring,
    Ricochet,
}

/// The shape of a path.
#[derive(Clone, Debug)]
pub(super) struct Course {
    /// Dense points in the order of the movement, in units of its own box.
    pub points: Vec<At>,
    /// The box: width and height in a picture of a thousand by a thousand.
    pub wide: f32,
    pub high: f32,
    pub kind: Kind,
    /// The corners of zigzags and ricochets, the touches of bounces, as indices of points.
    pub corners: Vec<usize>,
    /// It has a side of its own and must not be mirrored.
    pub handed: bool,
    /// Width and height must keep their ratio.
    pub rigid: bool,
    /// Its telling part is small against the whole.
    pub fine: bool,
    /// Where the centre of a ring is, in its own box.
    pub heart: At,
}

impl Course {
    pub(super) fn new(kind: Kind, wide: f32, high: f32, points: Vec<At>) -> Self {
        Self {
            points,
            wide,
            high,
            kind,
            corners: Vec::new(),
            handed: false,
            rigid: false,
            fine: false,
            heart: (0.5, 0.5),
        }
    }

    /// The course of a path's entry.
    pub(super) fn find(id: &str) -> Option<Self> {
        leaps::arc(id)
            .or_else(|| leaps::bounce(id))
            .or_else(|| turns::zigzag(id))
            .or_else(|| turns::ricochet(id))
            .or_else(|| rounds::ring(id).or_else(|| rounds::coil(id)))
    }

    /// A course of straight runs through corners.
    pub(super) fn straight(kind: Kind, wide: f32, high: f32, stops: &[At]) -> Self {
        let mut points = Vec::new();
        let mut corners = Vec::new();
        for pair in stops.windows(2) {
            if !points.is_empty() {
                corners.push(points.len());
            }
            points.extend((0..24).map(|step| {
                let t = step as f32 / 24.0;
                (pair[0].0 + (pair[1].0 - pair[0].0) * t, pair[0].1 + (pair[1].1 - pair[0].1) * t)
            }));
        }
        points.extend(stops.last());
        Self { corners, ..Self::new(kind, wide, high, points) }
    }

    pub(super) fn handed(self) -> Self {
        Self { handed: true, ..self }
    }

    pub(super) fn rigid(self) -> Self {
        Self { rigid: true, ..self }
    }

    pub(super) fn fine(self) -> Self {
        Self { fine: true, ..self }
    }

    /// Stretches the points to fill the box from 0 to 1 both ways.
    pub(super) fn fitted(mut self) -> Self {
        let fold =
            |with: fn(f32, f32) -> f32, start: f32, of: fn(&At) -> f32| self.points.iter().map(of).fold(start, with);
        let (left, right) = (fold(f32::min, f32::MAX, |at| at.0), fold(f32::max, f32::MIN, |at| at.0));
        let (low, high) = (fold(f32::min, f32::MAX, |at| at.1), fold(f32::max, f32::MIN, |at| at.1));
        let place = |at: At| ((at.0 - left) / (right - left).max(1e-6), (at.1 - low) / (high - low).max(1e-6));
        self.heart = place(self.heart);
        for at in &mut self.points {
            *at = place(*at);
        }
        self
    }

    /// The same course seen in a mirror.
    pub(super) fn mirrored(mut self) -> Self {
        for at in self.points.iter_mut().chain([&mut self.heart]) {
            at.0 = 1.0 - at.0;
        }
        self
    }

    /// The same course run the other way.
    pub(super) fn reversed(mut self) -> Self {
        let last = self.points.len().saturating_sub(1);
        self.points.reverse();
        self.corners = self.corners.iter().rev().map(|at| last - at).collect();
        self
    }
}

/// Points of a curve at even steps of its parameter.
pub(super) fn trace(steps: usize, at: impl Fn(f32) -> At) -> Vec<At> {
    (0..=steps).map(|step| at(step as f32 / steps as f32)).collect()
}

/// The area inside a closed line, positive where it turns anticlockwise with the second axis up.
#[cfg(test)]
fn turning(points: &[At]) -> f32 {
    points.windows(2).map(|pair| pair[0].0 * pair[1].1 - pair[1].0 * pair[0].1).sum::<f32>() / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(id: &str) -> Course {
        Course::find(id).unwrap_or_else(|| Course::new(Kind::Arc, 0.0, 0.0, Vec::new()))
    }

    #[test]
    fn bounces_touch_down_as_often_as_said() {
        let touches = |id: &str| find(id).corners.len();
        assert_eq!(touches("single_bounce"), 1);
        assert_eq!(touches("run_of_five_falling_bounces"), 5);
        assert_eq!(touches("patter_of_seven_tiny_bounces"), 7);
        assert_eq!(touches("quartet_of_quick_tight_bounces"), 4);
        let low = find("run_of_four_falling_bounces");
        assert!(low.corners.iter().all(|at| low.points[*at].1 < 0.01));
    }

    #[test]
    fn zigzags_have_one_corner_less_than_runs() {
        assert_eq!(find("zigzag_of_five_straight_runs").corners.len(), 4);
        assert_eq!(find("zigzag_of_seven_straight_runs").corners.len(), 6);
        assert_eq!(find("zigzag_shaped_like_a_w").corners.len(), 3);
        assert_eq!(find("ricochet_shaped_like_a_z").corners.len(), 2);
        assert_eq!(find("diamond_shaped_ricochet").corners.len(), 3);
    }

    #[test]
    fn rings_and_spirals_turn_the_way_they_say() {
        assert!(turning(&find("anticlockwise_orbit").points) > 0.0);
        assert!(turning(&find("clockwise_orbit").points) < 0.0);
        let about = |id: &str| {
            let course = find(id);
            let (x, y) = course.heart;
            turning(&course.points.iter().map(|at| (at.0 - x, at.1 - y)).collect::<Vec<_>>())
        };
        assert!(about("anticlockwise_spiral") > 0.0 && about("clockwise_spiral") < 0.0);
    }

    #[test]
    fn hand_curves_bend_to_their_side() {
        let bend = |id: &str| {
            let points = find(id).points;
            let (a, b, c) = (points[0], points[points.len() / 2], points[points.len() - 1]);
            (b.0 - a.0) * (c.1 - b.1) - (b.1 - a.1) * (c.0 - b.0)
        };
        assert!(bend("left_hand_curve") > 0.0 && bend("right_hand_curve") < 0.0);
    }
}
