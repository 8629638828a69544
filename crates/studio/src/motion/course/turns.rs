//! Straight runs with sharp turns: zigzags and ricochets.

use super::{At, Course, Kind};

/// A zigzag by its entry.
pub(super) fn zigzag(id: &str) -> Option<Course> {
    let drawn = |wide: f32, high: f32, stops: &[At]| Course::straight(Kind::Zigzag, wide, high, stops);
    Some(match id {
        "lightning_shaped_zigzag" => {
            drawn(560.0, 600.0, &[(0.62, 1.0), (0.1, 0.62), (0.5, 0.6), (0.06, 0.26), (0.74, 0.36), (0.4, 0.0)])
        }
        "long_legged_zigzag" => drawn(840.0, 520.0, &row(4, |_| 1.0, |_| 1.0)),
        "narrow_zigzag" => drawn(860.0, 130.0, &row(9, |_| 1.0, |_| 1.0)),
        "narrowing_zigzag" => drawn(860.0, 520.0, &row(7, |at| 0.8_f32.powi(at), |at| 0.76_f32.powi(at))),
        "ragged_zigzag" => drawn(
            860.0,
            480.0,
            &[(0.0, 0.35), (0.16, 0.9), (0.24, 0.3), (0.5, 1.0), (0.58, 0.42), (0.66, 0.72), (0.86, 0.0), (1.0, 0.6)],
        ),
        "saw_toothed_zigzag" => drawn(860.0, 260.0, &row(8, |_| 1.0, |_| 1.0)),
        "shallow_zigzag" => drawn(870.0, 110.0, &row(6, |_| 1.0, |_| 1.0)),
        "slalom" => {
            drawn(660.0, 600.0, &[(0.16, 1.0), (0.8, 0.84), (0.1, 0.62), (0.86, 0.42), (0.12, 0.2), (0.62, 0.0)])
        }
        "steep_zigzag" => drawn(640.0, 560.0, &row(7, |_| 1.0, |_| 1.0)),
        "wide_zigzag" => {
            drawn(880.0, 560.0, &[(0.0, 0.0), (1.0, 0.22), (0.0, 0.44), (1.0, 0.64), (0.0, 0.83), (1.0, 1.0)])
        }
        "widening_zigzag" => drawn(860.0, 520.0, &row(7, |at| 0.8_f32.powi(6 - at), |at| 0.76_f32.powi(7 - at))),
        "zigzag_of_five_straight_runs" => drawn(860.0, 400.0, &row(5, |_| 1.0, |_| 1.0)),
        "zigzag_of_four_straight_runs" => drawn(840.0, 420.0, &row(4, |_| 1.0, |_| 1.0)),
        "zigzag_of_right_angles" => drawn(860.0, 172.0, &row(5, |_| 1.0, |_| 1.0)).rigid(),
        "zigzag_of_seven_straight_runs" => drawn(870.0, 340.0, &row(7, |_| 1.0, |_| 1.0)),
        "zigzag_of_six_straight_runs" => drawn(870.0, 370.0, &row(6, |_| 1.0, |_| 1.0)),
        "zigzag_of_three_straight_runs" => drawn(820.0, 460.0, &row(3, |_| 1.0, |_| 1.0)),
        "zigzag_shaped_like_a_w" => {
            drawn(760.0, 500.0, &[(0.0, 1.0), (0.25, 0.0), (0.5, 0.78), (0.75, 0.0), (1.0, 1.0)])
        }
        "zigzag_shaped_like_a_z" => drawn(620.0, 500.0, &[(0.0, 1.0), (1.0, 1.0), (0.0, 0.0), (1.0, 0.0)]).handed(),
        "zigzag_shaped_like_an_m" => drawn(760.0, 500.0, &[(0.0, 0.0), (0.2, 1.0), (0.5, 0.2), (0.8, 1.0), (1.0, 0.0)]),
        _ => return None,
    })
}

/// Runs to alternate sides: the length along and the height of each.
fn row(runs: i32, along: impl Fn(i32) -> f32, across: impl Fn(i32) -> f32) -> Vec<At> {
    let total: f32 = (0..runs).map(&along).sum();
    let mut x = 0.0;
    (0..=runs)
        .map(|stop| {
            let side = if stop % 2 == 0 { -0.5 } else { 0.5 };
            let at = (x / total, 0.5 + side * across(stop));
            x += along(stop);
            at
        })
        .collect()
}

/// A ricochet by its entry.
pub(super) fn ricochet(id: &str) -> Option<Course> {
    let drawn = |wide: f32, high: f32, stops: &[At]| Course::straight(Kind::Ricochet, wide, high, stops);
    Some(match id {
        "diamond_shaped_ricochet" => {
            drawn(560.0, 420.0, &[(0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5), (0.47, 0.03)])
        }
        "long_double_ricochet" => drawn(760.0, 480.0, &[(0.0, 1.0), (1.0, 0.72), (0.0, 0.3), (1.0, 0.0)]),
        "quick_double_ricochet" => drawn(640.0, 440.0, &[(0.0, 0.0), (0.64, 0.4), (0.4, 0.6), (1.0, 1.0)]),
        "ricochet_shaped_like_a_w" => {
            drawn(680.0, 420.0, &[(0.0, 1.0), (0.25, 0.0), (0.5, 0.74), (0.75, 0.0), (1.0, 1.0)])
        }
        "ricochet_shaped_like_a_z" => drawn(560.0, 420.0, &[(0.0, 1.0), (1.0, 1.0), (0.0, 0.0), (1.0, 0.0)]).handed(),
        "ricochet_shaped_like_an_m" => {
            drawn(680.0, 420.0, &[(0.0, 0.0), (0.22, 1.0), (0.5, 0.26), (0.78, 1.0), (1.0, 0.0)])
        }
        "ricochet_shaped_like_an_n" => {
            drawn(540.0, 420.0, &[(0.0, 0.0), (0.06, 1.0), (0.94, 0.0), (1.0, 1.0)]).handed()
        }
        "ricochet_with_three_sharp_corners" => {
            drawn(640.0, 430.0, &[(0.0, 0.0), (1.0, 0.22), (0.0, 0.5), (1.0, 0.76), (0.1, 1.0)])
        }
        "ricochet_with_three_turns" | "ricochet_three" => {
            drawn(640.0, 430.0, &[(0.0, 0.0), (1.0, 0.3), (0.4, 1.0), (0.0, 0.5), (0.62, 0.2)])
        }
        "ricochet_with_two_right_angled_corners" => {
            drawn(560.0, 400.0, &[(0.1, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)])
        }
        "ricochet_with_two_sharp_corners" => drawn(680.0, 400.0, &[(0.0, 0.0), (1.0, 0.34), (0.0, 0.62), (0.9, 1.0)]),
        "ricochet_with_two_turns" | "ricochet" => {
            drawn(640.0, 430.0, &[(0.1, 0.0), (1.0, 0.44), (0.3, 1.0), (0.0, 0.46)])
        }
        "ricochet_with_two_wide_corners" => drawn(800.0, 330.0, &[(0.0, 0.2), (0.34, 0.8), (0.66, 0.3), (1.0, 1.0)]),
        _ => return None,
    })
}
