//! Grounds that some feats are done on: a stadium, an airfield, a brook, a billiard cloth; and the lines that hold what circles.

use super::lay::{Laid, Stand};
use super::stamp::Pose;
use crate::canvas::{Canvas, Ink};
use crate::colour::{BLACK, Rgb, WHITE, hex};
use crate::random::Seed;

/// Paints the ground of a feat over its place, which begins at the laid out horizon.
pub(super) fn paint(feat: &str, canvas: &mut Canvas, laid: &Laid, seed: Seed) {
    match feat {
        "billiard_ball_in_a_two_cushion_bank_shot"
        | "cue_ball_in_three_cushion_billiards"
        | "snooker_ball_escaping_a_snooker_off_two_cushions" => cloth(canvas, hex(0x1f7d4c)),
        "pinball_among_the_bumpers" => cloth(canvas, hex(0x27337d)),
        "child_crossing_a_brook_on_stepping_stones" | "frog_crossing_a_pond_by_lily_pads" => brook(canvas, laid),
        "hammer_in_a_hammer_thrower_s_spin"
        | "high_jumper_doing_a_fosbury_flop"
        | "long_jumper"
        | "motorcyclist_jumping_a_row_of_buses"
        | "pole_vaulter"
        | "shot_thrown_in_the_shot_put"
        | "triple_jumper" => stadium(canvas, laid.horizon, seed),
        "ice_hockey_puck_played_twice_off_the_boards" => rink(canvas, laid.horizon),
        "model_plane_on_a_control_line" => airfield(canvas, laid.horizon),
        _ => {}
    }
    if feat == "pole_vaulter" {
        pole(canvas, laid);
    }
}

/// Feats whose mover hangs on a line from the middle.
pub(super) fn tethered(feat: &str) -> bool {
    matches!(
        feat,
        "hammer_in_a_hammer_thrower_s_spin"
            | "horse_on_a_lunge_rein"
            | "model_plane_on_a_control_line"
            | "stone_in_a_whirled_sling"
    )
}

/// The line from the hand of who stands in the middle to what goes round.
pub(super) fn tether(canvas: &mut Canvas, centre: &Stand, pose: &Pose) {
    let hand = (centre.x + (pose.x - centre.x).signum() * centre.width * 0.32, centre.foot - centre.height * 0.6);
    let end = (pose.x - (pose.x - hand.0).signum() * pose.side * 0.3, pose.y);
    let sag = ((hand.0 + end.0) / 2.0, (hand.1 + end.1) / 2.0 + 10.0);
    canvas.line(&[hand, sag, end], WHITE.alpha(0.7), 7.0);
    canvas.line(&[hand, sag, end], hex(0x2f2a33), 3.4);
}

/// A table seen from above: a coloured cloth in a wooden rim with six pockets.
fn cloth(canvas: &mut Canvas, tone: Rgb) {
    let (w, h) = (canvas.width, canvas.height);
    canvas.rect(0.0, 0.0, w, h, hex(0x6b4428));
    canvas.rect(0.0, 0.0, w, 8.0, hex(0x8a5c38));
    canvas.rounded(30.0, 30.0, w - 60.0, h - 60.0, 22.0, tone.lighter(-0.1));
    canvas.rounded(42.0, 42.0, w - 84.0, h - 84.0, 14.0, Ink::down(42.0, tone.lighter(0.03), h, tone.lighter(-0.02)));
    canvas.soft(w / 2.0, h * 0.4, w * 0.55, h * 0.5, WHITE, 0.1);
    let across = if w > h { [46.0, w / 2.0, w - 46.0] } else { [46.0, w - 46.0, w - 46.0] };
    for x in across {
        for y in [46.0, h - 46.0] {
            canvas.ellipse(x, y, 30.0, 30.0, hex(0x16120f));
        }
    }
}

/// Water from the first bank to the last, with the meadow before and behind it.
fn brook(canvas: &mut Canvas, laid: &Laid) {
    let Some(track) = laid.tracks.first() else { return };
    let ends = (track.points[0].0, track.points[track.points.len() - 1].0);
    let (left, right) = (ends.0.min(ends.1) + 36.0, ends.0.max(ends.1) - 36.0);
    let (top, bottom) = (canvas.height * laid.horizon + 4.0, canvas.height);
    let slant = (right - left) * 0.16;
    let shape = |grow: f32| {
        let (l, r) = (left - grow, right + grow);
        [(l + slant, top), (r - slant, top), (r + slant * 0.4, bottom), (l - slant * 0.4, bottom)]
    };
    canvas.polygon(&shape(20.0), hex(0x7d6a48));
    canvas.polygon(&shape(0.0), Ink::down(top, hex(0x8fd0e6), bottom, hex(0x3f93c4)));
    for step in 0..9 {
        let t = (step as f32 + 0.5) / 9.0;
        let y = top + (bottom - top) * t;
        let x = left + (right - left) * (0.2 + 0.6 * ((step * 5) % 9) as f32 / 9.0);
        canvas.line(&[(x - 40.0, y), (x, y - 5.0), (x + 40.0, y)], WHITE.alpha(0.55), 4.0);
    }
}

/// Stands full of people behind a red running track.
fn stadium(canvas: &mut Canvas, horizon: f32, seed: Seed) {
    let (w, h) = (canvas.width, canvas.height);
    let line = h * horizon;
    let top = (line - h * 0.2).max(20.0);
    canvas.rect(0.0, top - 26.0, w, 16.0, hex(0xe9edf2));
    for post in 0..=6 {
        canvas.rect(w * post as f32 / 6.0 - 5.0, top - 12.0, 10.0, line - top, hex(0xb4bec9));
    }
    canvas.rect(0.0, top, w, line - top, hex(0x5a6b86));
    let mut rng = seed.child("crowd").rng();
    let rows = ((line - top) / 26.0).max(2.0) as usize;
    for row in 0..rows {
        let y = top + 16.0 + row as f32 * 26.0;
        canvas.rect(0.0, y + 9.0, w, 4.0, hex(0x46556e));
        let mut x = rng.between(4.0, 22.0);
        while x < w {
            let coat =
                rng.pick(&[hex(0xd8574c), hex(0xf0c04a), hex(0x5fa8d8), hex(0xe8e4da), hex(0x69a86a), hex(0xb07ac0)]);
            canvas.ellipse(x, y + 6.0, 8.0, 7.0, coat);
            canvas.ellipse(x, y - 4.0, 5.0, 5.5, rng.pick(&[hex(0xf0c8a4), hex(0xb98058), hex(0x8a5a3c)]));
            x += rng.between(20.0, 30.0);
        }
    }
    canvas.rect(0.0, line - 12.0, w, 14.0, hex(0xf2f4f6));
    let (from, to) = (line + (h - line) * 0.06, line + (h - line) * 0.36);
    canvas.rect(0.0, from, w, to - from, Ink::down(from, hex(0xb5543f), to, hex(0xc96449)));
    for lane in 0..=4 {
        let y = from + (to - from) * (lane as f32 / 4.0).powf(1.25);
        canvas.rect(0.0, y - 1.5, w, 3.4, WHITE.alpha(0.85));
    }
}

/// A runway with its dashes, a hangar and a wind sock.
fn airfield(canvas: &mut Canvas, horizon: f32) {
    let (w, h) = (canvas.width, canvas.height);
    let line = h * horizon;
    let (x, tall) = (w * 0.12, (line * 0.24).clamp(50.0, 110.0));
    canvas.rect(x, line - tall, tall * 2.4, tall, hex(0xaab4bf));
    canvas.ellipse(x + tall * 1.2, line - tall, tall * 1.2, tall * 0.42, hex(0x8f9aa6));
    canvas.rect(x, line - tall, tall * 2.4, tall, hex(0xb9c3cd));
    canvas.rect(x + tall * 0.3, line - tall * 0.72, tall * 1.8, tall * 0.72, hex(0x5f6b78));
    let pole = w * 0.86;
    canvas.rect(pole - 4.0, line - tall * 1.6, 8.0, tall * 1.6, hex(0xd9dde2));
    for (part, rgb) in [hex(0xf0803c), WHITE, hex(0xf0803c), WHITE].into_iter().enumerate() {
        let (a, b) = (part as f32 * 20.0, part as f32 * 20.0 + 20.0);
        let half = |at: f32| 17.0 - at * 0.13;
        let y = line - tall * 1.5;
        canvas.polygon(
            &[(pole + a, y - half(a)), (pole + b, y - half(b)), (pole + b, y + half(b)), (pole + a, y + half(a))],
            rgb,
        );
    }
    let (from, to) = (line + (h - line) * 0.05, line + (h - line) * 0.2);
    canvas.rect(0.0, from, w, to - from, hex(0x8b9097));
    canvas.rect(0.0, from, w, 3.0, WHITE.alpha(0.8));
    canvas.rect(0.0, to - 4.0, w, 4.0, WHITE.alpha(0.8));
    let mut dash = 20.0;
    while dash < w {
        canvas.rect(dash, (from + to) / 2.0 - 4.0, 70.0, 8.0, WHITE);
        dash += 130.0;
    }
}

/// Ice with its lines.
fn rink(canvas: &mut Canvas, horizon: f32) {
    let (w, h) = (canvas.width, canvas.height);
    let line = h * horizon;
    canvas.rect(0.0, line, w, h - line, Ink::down(line, hex(0xdcecf6), h, hex(0xf4fafd)));
    canvas.rect(0.0, line - 46.0, w, 46.0, hex(0xf7f9fb));
    canvas.rect(0.0, line - 12.0, w, 12.0, hex(0xf2c33c));
    canvas.rect(0.0, line - 50.0, w, 6.0, hex(0x3f66b0));
    for (x, rgb) in [(0.24, hex(0x3f66b0)), (0.5, hex(0xd0433c)), (0.76, hex(0x3f66b0))] {
        let (top, foot) = (w * (0.5 + (x - 0.5) * 0.8), w * (0.5 + (x - 0.5) * 1.3));
        canvas.polygon(&[(top - 7.0, line), (top + 7.0, line), (foot + 13.0, h), (foot - 13.0, h)], rgb.alpha(0.55));
    }
}

/// The bent pole, planted before the bar, that the vaulter has let go.
fn pole(canvas: &mut Canvas, laid: &Laid) {
    let Some(track) = laid.tracks.first() else { return };
    let (Some(bar), Some(ground)) = (laid.things.iter().find(|stand| stand.slot == "about"), laid.ground) else {
        return;
    };
    let from = track.points[0];
    let side = (bar.x - from.0).signum();
    let foot = (bar.x - side * bar.width * 0.16, ground);
    let top = (bar.x - side * bar.width * 0.62, ground - bar.height * 1.02);
    let bend = ((foot.0 + top.0) / 2.0 - side * 34.0, (foot.1 + top.1) / 2.0);
    let arc: Vec<(f32, f32)> = (0..=16)
        .map(|step| {
            let t = step as f32 / 16.0;
            let of = |a: f32, b: f32, c: f32| a * (1.0 - t).powi(2) + 2.0 * b * t * (1.0 - t) + c * t * t;
            (of(foot.0, bend.0, top.0), of(foot.1, bend.1, top.1))
        })
        .collect();
    canvas.line(&arc, BLACK.alpha(0.35), 13.0);
    canvas.line(&arc, hex(0xf0c040), 9.0);
    canvas.ellipse(foot.0, ground + 2.0, 30.0, 8.0, hex(0x3a3f48));
}
