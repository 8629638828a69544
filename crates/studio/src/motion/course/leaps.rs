//! Curves in the air: arcs and rows of bounces.

use super::{At, Course, Kind, trace};
use std::f32::consts::{FRAC_PI_2, PI};

/// An arc by its entry.
pub(super) fn arc(id: &str) -> Option<Course> {
    let hump = |wide: f32, high: f32, power: f32| {
        Course::new(Kind::Arc, wide, high, trace(96, |u| (u, 1.0 - (2.0 * u - 1.0).abs().powf(power))))
    };
    let plain = |wide: f32, high: f32, at: fn(f32) -> At| Course::new(Kind::Arc, wide, high, trace(96, at));
    let round = |u: f32| (0.5 - 0.5 * (PI * u).cos(), (PI * u).sin());
    Some(match id {
        "arc_that_shoots_up_and_sinks_slowly" => plain(780.0, 520.0, |u| (u, (PI * u.powf(0.42)).sin())),
        "bridge_like_arch" => hump(800.0, 300.0, 2.3),
        "brief_arc" => hump(360.0, 210.0, 2.0),
        "dome_shaped_arc" => plain(640.0, 430.0, |u| (0.5 - 0.5 * (PI * u).cos(), (PI * u).sin().max(0.0).powf(0.72))),
        "falling_curve" => plain(740.0, 520.0, |u| (u, 1.0 - u * u)),
        "gentle_bow" => hump(800.0, 130.0, 2.0),
        "half_circle" => plain(800.0, 400.0, round).rigid(),
        "high_arc" => hump(540.0, 600.0, 2.0),
        "hooked_curve" => Course::new(Kind::Arc, 700.0, 420.0, hook()).fitted().rigid().fine(),
        "leaning_arc" => plain(640.0, 520.0, |u| {
            let v = 4.0 * u * (1.0 - u);
            (u * 0.72 + 0.42 * v, v)
        })
        .fitted(),
        "left_hand_curve" => plain(640.0, 430.0, |u| ((u * FRAC_PI_2).cos(), (u * FRAC_PI_2).sin())).handed(),
        "long_arc" => hump(860.0, 290.0, 2.0),
        "lopsided_arc" => plain(740.0, 480.0, |u| (u, (PI * u.powf(2.3)).sin())),
        "low_arc" => hump(780.0, 140.0, 2.0),
        "parabola" => hump(660.0, 540.0, 2.0),
        "plunging_curve" => plain(560.0, 560.0, |u| {
            let a = u * FRAC_PI_2;
            (a.sin().powf(0.9), 1.0 - (1.0 - a.cos()).powf(0.8))
        }),
        "quarter_circle" => plain(520.0, 520.0, |u| (1.0 - (u * FRAC_PI_2).cos(), (u * FRAC_PI_2).sin())).rigid(),
        "rainbow_shaped_arc" => plain(820.0, 430.0, round),
        "right_hand_curve" => plain(640.0, 430.0, |u| (1.0 - (u * FRAC_PI_2).cos(), (u * FRAC_PI_2).sin())).handed(),
        "rising_curve" => plain(740.0, 520.0, |u| (u, u.powf(2.4))),
        "towering_lob" => hump(270.0, 640.0, 2.2),
        "wide_arch" => hump(880.0, 450.0, 2.4),
        _ => return None,
    })
}

/// Straight first, then bent round.
fn hook() -> Vec<At> {
    let mut points = trace(40, |u| (u * 0.95, 0.0));
    points.extend(trace(56, |u| {
        let a = u * PI * 1.12 - FRAC_PI_2;
        (0.95 + 0.42 * a.cos(), 0.42 + 0.42 * a.sin())
    }));
    points
}

/// A row of bounces by its entry.
pub(super) fn bounce(id: &str) -> Option<Course> {
    Some(match id {
        "even_row_of_five_hops" => hops(&[(1.0, 1.0); 5], 860.0, 190.0),
        "even_row_of_four_hops" => hops(&[(1.0, 1.0); 4], 860.0, 220.0),
        "even_row_of_three_hops" => hops(&[(1.0, 1.0); 3], 840.0, 280.0),
        "pair_of_falling_bounces" => falls(2, 0.62, 0.82, 1.0, (840.0, 520.0)),
        "pair_of_long_flat_bounces" => falls(2, 0.5, 0.9, 1.5, (880.0, 190.0)),
        "pair_of_wide_spaced_bounces" => falls(2, 0.72, 0.95, 1.9, (880.0, 360.0)),
        "patter_of_seven_tiny_bounces" => falls(7, 0.82, 0.84, 1.0, (880.0, 300.0)).fine(),
        "quartet_of_quick_tight_bounces" => falls(4, 0.78, 0.85, 0.9, (560.0, 420.0)).fine(),
        "run_of_five_falling_bounces" => falls(5, 0.74, 0.86, 1.0, (860.0, 520.0)).fine(),
        "run_of_four_falling_bounces" => falls(4, 0.7, 0.85, 1.0, (860.0, 520.0)),
        "run_of_six_falling_bounces" => falls(6, 0.77, 0.86, 1.0, (870.0, 500.0)).fine(),
        "run_of_three_falling_bounces" => falls(3, 0.66, 0.84, 1.0, (840.0, 520.0)),
        "single_bounce" => falls(1, 0.66, 1.1, 1.0, (720.0, 520.0)),
        "staircase_of_three_bounces" => stairs(),
        "tall_bounce_followed_by_a_low_one" => hops(&[(1.2, 1.0), (0.9, 0.38)], 800.0, 500.0),
        "tall_bounce_with_two_small_ones_after_it" => hops(&[(1.2, 1.0), (0.7, 0.32), (0.62, 0.26)], 840.0, 500.0),
        "trio_of_steep_narrow_bounces" => falls(3, 0.84, 0.9, 0.75, (420.0, 560.0)),
        _ => return None,
    })
}

/// Whole hops in a row, of these widths and heights, from the ground and back to it.
fn hops(sizes: &[At], wide: f32, high: f32) -> Course {
    let (mut points, mut corners, mut x): (Vec<At>, Vec<usize>, f32) = (Vec::new(), Vec::new(), 0.0);
    for (w, h) in sizes {
        if !points.is_empty() {
            corners.push(points.len());
        }
        points.extend(trace(40, |u| (x + w * u, 4.0 * u * (1.0 - u) * h)).into_iter().take(40));
        x += w;
    }
    points.push((x, 0.0));
    Course { corners, ..Course::new(Kind::Bounce, wide, high, points).fitted() }
}

/// A drop from a height, then `count` touches with ever lower humps between; the last hump ends on its way down.
fn falls(count: usize, lower: f32, shorter: f32, first: f32, (wide, high): At) -> Course {
    let mut points = trace(40, |u| (0.62 * u, 1.0 - u * u));
    points.pop();
    let (mut corners, mut x, mut h, mut w) = (Vec::new(), 0.62, lower, first);
    for touch in 0..count {
        corners.push(points.len());
        let share = if touch + 1 == count { 0.86 } else { 1.0 };
        points.extend(trace(48, |u| (x + w * u * share, 4.0 * u * share * (1.0 - u * share) * h)).into_iter().take(48));
        x += w;
        w *= shorter;
        h *= lower;
    }
    let (end, h) = (x - w / shorter * 0.14, h / lower);
    points.push((end, 4.0 * 0.86 * 0.14 * h));
    let mut course = Course { corners, ..Course::new(Kind::Bounce, wide, high, points) };
    for at in &mut course.points {
        at.0 /= end;
    }
    course
}

/// Three landings, each a step lower.
fn stairs() -> Course {
    let (mut points, mut corners) = (Vec::new(), Vec::new());
    let mut ground = 1.0;
    for hop in 0..4 {
        if hop > 0 {
            corners.push(points.len());
        }
        let drop = if hop < 3 { 0.27 } else { 0.19 };
        let rise = 0.22;
        points.extend(
            trace(40, |u| (0.25 * (hop as f32 + u), ground - drop * u * u + 4.0 * u * (1.0 - u) * rise))
                .into_iter()
                .take(40),
        );
        ground -= drop;
    }
    points.push((1.0, ground));
    Course { corners, ..Course::new(Kind::Bounce, 840.0, 560.0, points) }
}
