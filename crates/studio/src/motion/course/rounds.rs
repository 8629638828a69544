//! Closed rings and spirals, seen from above with the second axis up.

use super::{At, Course, Kind, trace};
use std::f32::consts::{PI, TAU};

/// A closed path round a centre by its entry; it runs anticlockwise unless it says otherwise.
pub(super) fn ring(id: &str) -> Option<Course> {
    let polar = |radius: fn(f32) -> f32| {
        move |u: f32| {
            let a = u * TAU;
            (radius(a) * a.cos(), radius(a) * a.sin())
        }
    };
    let drawn = |wide: f32, high: f32, at: &dyn Fn(f32) -> At| {
        Course { heart: (0.0, 0.0), ..Course::new(Kind::Ring, wide, high, trace(180, at)) }.fitted()
    };
    let circle = polar(|_| 1.0);
    let shifted = |mut course: Course, x: f32| {
        course.heart = (x, 0.5);
        course
    };
    Some(match id {
        "circular_orbit" => drawn(700.0, 440.0, &circle),
        "anticlockwise_orbit" => drawn(720.0, 400.0, &circle).handed(),
        "clockwise_orbit" => drawn(720.0, 400.0, &circle).reversed().handed(),
        "close_orbit" => drawn(430.0, 230.0, &circle),
        "loop" => drawn(380.0, 240.0, &circle),
        "wide_orbit" => drawn(880.0, 480.0, &circle),
        "oval_orbit" => shifted(drawn(860.0, 330.0, &circle), 0.33),
        "long_narrow_orbit" => shifted(drawn(890.0, 230.0, &circle), 0.2),
        "off_centre_orbit" => shifted(drawn(760.0, 430.0, &circle), 0.3),
        "tilted_orbit" => drawn(800.0, 440.0, &|u| {
            let (x, y) = ((u * TAU).cos(), 0.36 * (u * TAU).sin());
            (x * 0.9 - y * 0.42, y * 0.9 + x * 0.42)
        }),
        "egg_shaped_orbit" => drawn(760.0, 500.0, &|u| {
            let a = u * TAU;
            (1.16 * a.cos(), a.sin() * (0.8 - 0.26 * a.cos()))
        }),
        "heart_shaped_loop" => drawn(660.0, 560.0, &|u| {
            let a = (u - 0.5) * -TAU;
            (16.0 * a.sin().powi(3), 13.0 * a.cos() - 5.0 * (2.0 * a).cos() - 2.0 * (3.0 * a).cos() - (4.0 * a).cos())
        }),
        "kidney_shaped_loop" => drawn(740.0, 500.0, &|u| {
            let a = u * TAU;
            let r = 1.0 - 0.5 * (-((a - PI * 1.5) / 0.62).powi(2)).exp();
            (1.35 * r * a.cos(), r * a.sin())
        }),
        "squarish_orbit" => drawn(640.0, 480.0, &|u| {
            let a = u * TAU;
            (a.cos().signum() * a.cos().abs().powf(0.42), a.sin().signum() * a.sin().abs().powf(0.42))
        }),
        "triangular_loop" => drawn(720.0, 560.0, &|u| {
            let a = u * TAU;
            let (x, y) = (a.cos() + 0.26 * (2.0 * a).cos(), a.sin() - 0.26 * (2.0 * a).sin());
            (-y, x)
        }),
        "wavy_orbit" => drawn(800.0, 500.0, &polar(|a| 1.0 + 0.09 * (9.0 * a).sin())),
        "double_circuit" => rings(2),
        "triple_circuit" => rings(3),
        _ => return None,
    })
}

/// Several rounds, each a ring of its own inside the one before.
fn rings(count: usize) -> Course {
    let step = 0.27;
    let points = trace(180 * count, |u| {
        let turn = u * count as f32;
        let within = turn.fract();
        // It steps inward during the first eighth of each round.
        let eased = (within / 0.16).min(1.0);
        let whole = turn.floor().min(count as f32 - 1.0);
        let r = if whole < 1.0 { 1.0 } else { 1.0 - step * (whole - 1.0 + eased) };
        (r * (turn * TAU).cos(), r * (turn * TAU).sin())
    });
    Course { heart: (0.0, 0.0), ..Course::new(Kind::Ring, 820.0, 500.0, points) }.fitted()
}

/// A spiral by its entry.
pub(super) fn coil(id: &str) -> Option<Course> {
    let flat = |turns: f32, inner: f32| spiral(turns, move |u| 1.0 - (1.0 - inner) * u);
    let round = |course: Course| Course { wide: 720.0, high: 500.0, ..course };
    Some(match id {
        "anticlockwise_spiral" => round(flat(3.0, 0.08)).handed(),
        "clockwise_spiral" => round(flat(3.0, 0.08)).mirrored().handed(),
        "cone_shaped_spiral" => tower(4.0, |v| 1.0 - 0.86 * v),
        "double_spiral" => double(),
        "downward_spiral" => tower(4.0, |v| 0.6 + 0.3 * v).reversed(),
        "funnel_shaped_spiral" => tower(4.5, |v| 0.1 + 0.9 * v * v.sqrt()).reversed(),
        "helix" => tower(5.0, |_| 0.62),
        "inward_spiral" => round(flat(3.0, 0.08)),
        "loose_spiral" => round(flat(2.2, 0.1)),
        "off_centre_spiral" => {
            let mut course = round(spiral(4.0, |u| 1.0 - 0.92 * u));
            for (at, point) in course.points.iter_mut().enumerate() {
                point.0 += 0.52 * at as f32 / 240.0 * 0.62;
            }
            course.heart.0 += 0.52 * 0.62;
            course.fitted()
        }
        "outward_spiral" => round(flat(3.0, 0.08)).reversed(),
        "oval_spiral" => Course { wide: 860.0, high: 360.0, ..flat(3.0, 0.08) },
        "snail_shell_spiral" => round(spiral(3.2, |u| 0.1_f32.powf(u))).reversed(),
        "spiral_of_five_turns" => round(flat(5.0, 0.06)),
        "spiral_of_four_turns" => round(flat(4.0, 0.08)),
        "spiral_of_one_and_a_half_turns" => round(flat(1.5, 0.16)),
        "spiral_of_three_turns" => round(flat(3.0, 0.1)),
        "spiral_of_two_turns" => round(flat(2.0, 0.12)),
        "square_spiral" => square(),
        "tight_spiral" => Course { wide: 560.0, high: 420.0, ..flat(6.0, 0.06) },
        "upward_spiral" => tower(4.0, |v| 0.6 + 0.3 * v),
        "watch_spring_spiral" => round(flat(5.5, 0.16)),
        _ => return None,
    })
}

/// Anticlockwise inward.
fn spiral(turns: f32, radius: impl Fn(f32) -> f32) -> Course {
    let points = trace(240, |u| {
        // It begins on the left, in front.
        let (a, r) = (PI * 1.1 + u * turns * TAU, radius(u));
        (r * a.cos(), r * a.sin())
    });
    Course { heart: (0.0, 0.0), ..Course::new(Kind::Coil, 700.0, 500.0, points) }.fitted()
}

/// In to a middle and out again between the turns of the way in.
fn double() -> Course {
    let arm = |u: f32| {
        let (a, r) = (PI * 1.1 + u * 2.0 * TAU, 1.0 - u);
        (r * a.cos(), r * a.sin())
    };
    let mut points = trace(130, arm);
    points.extend(trace(130, |u| {
        let (x, y) = arm(1.0 - u);
        (-x, -y)
    }));
    Course { heart: (0.0, 0.0), ..Course::new(Kind::Coil, 760.0, 520.0, points) }.fitted()
}

/// All turns with corners.
fn square() -> Course {
    let mut stops: Vec<At> = vec![(0.0, 0.0)];
    let (mut at, mut length) = ((0.0, 0.0), 1.0_f32);
    for leg in 0..11 {
        let (x, y) = [(1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0)][leg % 4];
        at = (at.0 + x * length, at.1 + y * length);
        stops.push(at);
        if leg > 0 && leg % 2 == 0 || leg == 0 {
            length -= 0.165;
        }
    }
    let mut course = Course::straight(Kind::Coil, 640.0, 480.0, &stops);
    course.corners.clear();
    course.fitted()
}

/// A line wound upward round an upright axis; the radius follows the height.
fn tower(turns: f32, radius: impl Fn(f32) -> f32) -> Course {
    let points = trace(260, |u| {
        let (a, r) = (-PI * 0.5 + u * turns * TAU, radius(u));
        (r * a.cos(), u * 2.4 + r * 0.24 * a.sin())
    });
    Course::new(Kind::Tower, 440.0, 640.0, points).fitted()
}
