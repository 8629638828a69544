//! Numbers of the book of stages, and smooth lines.

/// The number that a word is.
pub(super) fn number(word: &str) -> Option<f32> {
    word.parse().ok().filter(|value: &f32| value.is_finite())
}

/// A smooth line through points (a Catmull-Rom spline), closed or open.
pub(super) fn smooth(points: &[(f32, f32)], closed: bool) -> Vec<(f32, f32)> {
    let count = points.len() as isize;
    if count < 3 {
        return points.to_vec();
    }
    let at = |index: isize| {
        let index = if closed { index.rem_euclid(count) } else { index.clamp(0, count - 1) };
        points[index as usize]
    };
    let pieces = if closed { count } else { count - 1 };
    let mut out = Vec::new();
    for piece in 0..pieces {
        let (a, b, c, d) = (at(piece - 1), at(piece), at(piece + 1), at(piece + 2));
        for part in 0..10 {
            let t = part as f32 / 10.0;
            let (square, cube) = (t * t, t * t * t);
            let blend = |a: f32, b: f32, c: f32, d: f32| {
                0.5 * (2.0 * b
                    + (c - a) * t
                    + (2.0 * a - 5.0 * b + 4.0 * c - d) * square
                    + (3.0 * b - a - 3.0 * c + d) * cube)
            };
            out.push((blend(a.0, b.0, c.0, d.0), blend(a.1, b.1, c.1, d.1)));
        }
    }
    if !closed {
        out.extend(points.last());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_smooth_line_goes_through_its_points() {
        let points = [(0.0, 0.0), (10.0, 5.0), (20.0, 0.0), (30.0, 9.0)];
        let open = smooth(&points, false);
        assert!(points.iter().all(|point| open.contains(point)));
        assert_eq!(smooth(&points, true).len(), 40);
        assert_eq!((number("4.5"), number("x"), number("nan")), (Some(4.5), None, None));
    }
}
