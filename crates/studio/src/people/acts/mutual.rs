//! What two do to each other: greetings, closeness, quarrels, gifts.

mod faces_on;

use super::super::brush::{Icon, STAGE, add};
use super::super::face::{self, Face};
use super::super::figure::{FAR, Grip, NEAR};
use super::super::stage::{Layer, Stage, between};
use super::super::things::{self, PAPER};
use super::Group;
use super::offers;
use crate::colour::{WHITE, hex};
use faces_on::*;

/// Action, distance and function, sorted by id.
pub(super) static ALL: &[(&str, f32, Group)] = &[
    ("argue_with_raised_hands", 42.0, argue),
    ("arm_wrestle", 54.0, arm_wrestle),
    ("bow_to_each_other", 62.0, |s, c| {
        each(s, c, |s, a, _| {
            let fig = &mut s.figs[a];
            fig.bow(0.72);
            fig.turn = 0.85;
            fig.nod = 0.1;
            fig.mood(face::SERENE);
        })
    }),
    ("bump_fists", 52.0, |s, c| meet(s, c, 70.0, true, face::GRIN)),
    ("clink_glasses", 48.0, |s, c| clink(s, c, "wine-glass")),
    ("clink_mugs", 50.0, |s, c| clink(s, c, "beer-mug")),
    ("dance_a_tango", 24.0, |s, c| dance(s, c, 0.1)),
    ("dance_cheek_to_cheek", 17.0, |s, c| dance(s, c, 0.0)),
    ("draw_each_other", 62.0, draw),
    ("exchange_business_cards", 50.0, |s, c| exchange(s, c, "", 8.0)),
    ("exchange_gifts", 52.0, |s, c| exchange(s, c, "wrapped-gift", 16.0)),
    ("exchange_rings", 44.0, rings),
    ("feed_each_other_cake", 46.0, cake),
    ("gaze_into_each_others_eyes", 30.0, gaze),
    ("glare_at_each_other", 40.0, |s, c| {
        each(s, c, |s, a, b| {
            let fig = &mut s.figs[a];
            fig.bow(0.16);
            fig.akimbo(NEAR);
            fig.akimbo(FAR);
            fig.mood(face::ANGRY);
            s.eye(a, b);
        })
    }),
    ("high_five", 46.0, high_five),
    ("hold_hands", 34.0, hold_hands),
    ("hug", 17.0, hug),
    ("measure_their_heights_back_to_back", 17.0, |s, c| backs(s, c, false)),
    ("paint_each_others_faces", 42.0, faces),
    ("photograph_each_other", 62.0, |s, c| each(s, c, |s, a, _| offers::camera(s, a))),
    ("push_against_each_other_palm_to_palm", 52.0, push),
    ("rub_noses", 26.0, noses),
    ("shake_hands", 46.0, |s, c| meet(s, c, 59.0, true, face::SMILE)),
    ("shine_torches_at_each_other", 60.0, torches),
    ("shout_to_each_other_across_a_valley", 70.0, valley),
    ("signal_to_each_other_with_flags", 66.0, flags),
    ("sit_back_to_back", 21.0, |s, c| backs(s, c, true)),
    ("stand_nose_to_nose", 25.0, nose_to_nose),
    ("swap_hats", 44.0, hats),
    ("walk_arm_in_arm", 25.0, arm_in_arm),
    ("waltz", 28.0, |s, c| dance(s, c, -0.04)),
    ("wave_to_each_other_across_a_fence", 62.0, fence_wave),
    ("whisper_in_each_others_ears", 20.0, whispers),
];

/// The two of a pair turn to each other, then each takes a pose.
pub(super) fn each(s: &mut Stage, cast: &[usize], pose: fn(&mut Stage, usize, usize)) {
    let [a, b, ..] = *cast else { return };
    s.attend(a, b);
    s.attend(b, a);
    pose(s, a, b);
    pose(s, b, a);
}

/// Two turn to each other; where their hands can meet at this height.
pub(super) fn face_off(s: &mut Stage, cast: &[usize], y: f32) -> Option<(usize, usize, (f32, f32))> {
    let [a, b, ..] = *cast else { return None };
    s.attend(a, b);
    s.attend(b, a);
    let k = (s.figs[a].look.k + s.figs[b].look.k) / 2.0;
    let (ka, kb) = (s.figs[a].look.k, s.figs[b].look.k);
    // Nearer to the one with the shorter arms.
    let share = ka / (ka + kb);
    let x = s.figs[a].x + (s.figs[b].x - s.figs[a].x) * share;
    Some((a, b, (x, y * k)))
}

fn meet(s: &mut Stage, cast: &[usize], y: f32, fist: bool, mood: Face) {
    let Some((a, b, at)) = face_off(s, cast, y) else { return };
    for i in [a, b] {
        let dir = s.figs[i].dir;
        let fig = &mut s.figs[i];
        let off = if y > 65.0 { -2.4 } else { -0.9 };
        fig.put(FAR, (at.0 + dir * off, at.1));
        fig.grips[FAR] = if fist { Grip::Fist } else { Grip::Open };
        fig.akimbo(NEAR);
        fig.mood(mood);
        s.eye(i, if i == a { b } else { a });
    }
    // The joined hands are before both.
    let skin = s.figs[a].look.skin;
    if y < 65.0 {
        s.over(a.max(b), move |b| {
            b.hull(&[((at.0 - 2.6, at.1 + 0.8), 1.5), ((at.0 + 2.6, at.1 + 0.2), 1.3)], skin);
        });
    }
}

fn high_five(s: &mut Stage, cast: &[usize]) {
    let Some((a, b, at)) = face_off(s, cast, 98.0) else { return };
    for i in [a, b] {
        let dir = s.figs[i].dir;
        let fig = &mut s.figs[i];
        fig.put(FAR, (at.0 - dir * 1.6, at.1));
        fig.akimbo(NEAR);
        fig.feet[NEAR].1 += 3.0;
        fig.toes[NEAR] = 0.5;
        fig.mood(face::LAUGH);
        fig.regard(at);
    }
    s.reserve([at.0 - 10.0, at.0 + 10.0, at.1 + 14.0]);
    s.add(Layer::Depth(30.0), move |b| {
        for i in 0..5 {
            let (sin, cos) = (0.35 + i as f32 * 0.61_f32).sin_cos();
            b.line(
                STAGE,
                &[(at.0 + cos * 7.0, at.1 + sin * 7.0), (at.0 + cos * 12.0, at.1 + sin * 12.0)],
                1.5,
                hex(0xf2_b0_2a),
            );
        }
    });
}

fn argue(s: &mut Stage, cast: &[usize]) {
    each(s, cast, |s, a, b| {
        let fig = &mut s.figs[a];
        fig.bow(0.14);
        fig.put_rel(NEAR, 2.0, 96.0);
        fig.put_rel(FAR, 21.0, 92.0);
        fig.mood(face::RAGE);
        s.eye(a, b);
    });
}

fn arm_wrestle(s: &mut Stage, cast: &[usize]) {
    let Some((a, b, _)) = face_off(s, cast, 60.0) else { return };
    let x = (s.figs[a].x + s.figs[b].x) / 2.0;
    let k = s.figs[a].look.k.min(s.figs[b].look.k);
    let h = 40.0 * k;
    let at = (x, h + 17.0);
    for i in [a, b] {
        s.seat(i);
        let fig = &mut s.figs[i];
        fig.lean = 0.3;
        let dir = fig.dir;
        fig.grab(FAR, (at.0 - dir * 0.8, at.1));
        fig.winged[FAR] = false;
        fig.put(NEAR, (x - dir * 15.0, h + 2.6));
        fig.mood(Face { mouth: face::Mouth::Grin, ..face::ANGRY });
        fig.regard(at);
    }
    s.table(20.0, x, 40.0, h);
    let (one, two) = (s.figs[a].look, s.figs[b].look);
    let dir = s.figs[a].dir;
    s.add(Layer::Depth(21.0), move |b| {
        for (look, side) in [(two, -dir), (one, dir)] {
            b.hull(&[((x - side * 9.0, h + 2.6), 3.0), ((x - side * 1.0, h + 15.0), 2.6)], look.skin);
            b.disc((x - side * 0.6, h + 17.0), 3.2, look.skin);
        }
    });
}

fn clink(s: &mut Stage, cast: &[usize], art: &'static str) {
    let Some((a, b, at)) = face_off(s, cast, 80.0) else { return };
    for i in [a, b] {
        let dir = s.figs[i].dir;
        let fig = &mut s.figs[i];
        fig.grab(FAR, (at.0 - dir * 6.0, at.1));
        fig.akimbo(NEAR);
        fig.mood(face::HAPPY);
        let mut icon = Icon::new(art, 15.0);
        icon.mirrored = if art == "beer-mug" { dir > 0.0 } else { dir < 0.0 };
        icon.turned = 14.0 * dir;
        let place = (at.0 - dir * 3.8, at.1 + 5.0);
        s.held(i, move |b| b.icon(&icon, place));
        s.eye(i, if i == a { b } else { a });
    }
    s.add(Layer::Depth(30.0), move |b| {
        for i in 0..3 {
            let (sin, cos) = (0.9 + i as f32 * 0.67_f32).sin_cos();
            b.line(
                STAGE,
                &[(at.0 + cos * 9.0, at.1 + 8.0 + sin * 6.0), (at.0 + cos * 13.0, at.1 + 8.0 + sin * 10.0)],
                1.2,
                hex(0xf2_b0_2a),
            );
        }
    });
}

fn dance(s: &mut Stage, cast: &[usize], lean: f32) {
    let Some((a, b, _)) = face_off(s, cast, 70.0) else { return };
    let k = s.figs[a].look.k.min(s.figs[b].look.k);
    let dir = s.figs[a].dir;
    for i in [a, b] {
        let fig = &mut s.figs[i];
        fig.turn = 0.7;
        fig.feet = [fig.rel(-9.0, 0.0), fig.rel(3.0, 0.6)];
        fig.toes = [0.4, 0.0];
        fig.lean = lean;
        fig.mood(if lean > 0.05 { face::SMIRK } else { face::SERENE });
    }
    // The clasped hands go out to one side, at shoulder height.
    let out = (s.figs[a].x + dir * 44.0 * k, 86.0 * k);
    let back = s.figs[b].trunk().on((dir * 2.0, 17.0));
    let shoulder = s.figs[a].shoulder(NEAR);
    s.figs[a].grab(FAR, out);
    s.figs[a].put(NEAR, back);
    s.figs[b].put(NEAR, (shoulder.0 + dir * 2.0, shoulder.1 + 2.0));
    s.figs[b].grab(FAR, out);
    s.figs[b].hands.swap(0, 1);
    s.figs[b].hands[NEAR] = out;
    s.figs[b].hands[FAR] = (shoulder.0 + dir * 2.0, shoulder.1 + 2.0);
    s.figs[b].grips = [Grip::Fist, Grip::Open];
    s.figs[a].z += 0.5;
    s.eye(a, b);
    s.eye(b, a);
    s.notes(a);
}

fn draw(s: &mut Stage, cast: &[usize]) {
    each(s, cast, |s, a, b| {
        s.seat(a);
        let fig = &mut s.figs[a];
        let at = fig.rel(17.0, 56.0);
        let (dir, k) = (fig.dir, fig.look.k);
        fig.grab(NEAR, (at.0 - dir * 5.0, at.1 - 5.0));
        fig.grab(FAR, (at.0 + dir * 2.0, at.1 + 5.0));
        s.held(a, move |b| {
            let f = super::super::brush::Frame::new(at, 0.4 * dir, k);
            b.poly(f, &[(-8.0, -9.0), (8.0, -9.0), (8.0, 10.0), (-8.0, 10.0)], PAPER);
            b.line(f, &[(-8.0, 10.0), (8.0, 10.0)], 2.4, hex(0x8a_5a_34));
            b.line(f, &[(-3.0, 1.0), (0.0, 5.0), (3.0, 1.0), (0.0, -2.0), (-3.0, 1.0)], 0.9, hex(0x4a_55_70));
            b.line(f, &[(-5.0, -6.0), (0.0, -2.6), (5.0, -6.0)], 0.9, hex(0x4a_55_70));
        });
        let hand = s.figs[a].palm(FAR);
        s.over(a, move |b| {
            b.line(
                STAGE,
                &[(hand.0 + dir * 4.0, hand.1 + 5.0), (hand.0 - dir * 2.0, hand.1 - 3.0)],
                1.4,
                hex(0xe2_5a_3a),
            )
        });
        s.eye(a, b);
    });
}

fn exchange(s: &mut Stage, cast: &[usize], art: &'static str, size: f32) {
    let Some((a, b, at)) = face_off(s, cast, 66.0) else { return };
    for (n, i) in [a, b].into_iter().enumerate() {
        let dir = s.figs[i].dir;
        let y = at.1 + if n == 0 { 6.0 } else { -6.0 };
        let place = (at.0 - dir * (size * 0.3 - 2.0), y);
        let fig = &mut s.figs[i];
        fig.grab(FAR, (place.0 - dir * size * 0.42, y - size * 0.1));
        fig.put(NEAR, (at.0 - dir * (size * 0.5 + 3.0), at.1 + if n == 0 { -8.0 } else { 8.0 }));
        fig.mood(face::HAPPY);
        let mut icon = Icon::new(art, size);
        icon.colour = (n == 1 && !art.is_empty()).then_some(hex(0x3f_8a_c8));
        s.add(Layer::Depth(20.0), move |b| {
            if icon.art.is_empty() {
                b.block(STAGE, place, 9.0, 5.6, WHITE);
                b.line(STAGE, &[(place.0 - 3.0, place.1 + 0.8), (place.0 + 1.0, place.1 + 0.8)], 0.8, hex(0x4a_60_90));
                b.line(STAGE, &[(place.0 - 3.0, place.1 - 1.0), (place.0 + 3.0, place.1 - 1.0)], 0.6, hex(0x9a_a4_b4));
            } else {
                b.icon(&icon, place);
            }
        });
        s.eye(i, if i == a { b } else { a });
    }
}

fn rings(s: &mut Stage, cast: &[usize]) {
    meet(s, cast, 64.0, false, face::HAPPY);
    let Some((a, b, at)) = face_off_keep(s, cast, 64.0) else { return };
    for i in [a, b] {
        let dir = s.figs[i].dir;
        s.figs[i].put(NEAR, (at.0 - dir * 3.0, at.1 - 3.0));
    }
    let icon = Icon::new("ring", 9.0);
    s.reserve([at.0 - 5.0, at.0 + 5.0, at.1 + 10.0]);
    s.add(Layer::Depth(30.0), move |b| {
        icon_pair(b, &icon, at);
    });
    super::gestures::hearts(s, a);
}

fn icon_pair(b: &mut super::super::brush::Brush, icon: &Icon, at: (f32, f32)) {
    b.icon(icon, (at.0 - 3.4, at.1 + 5.6));
    b.icon(icon, (at.0 + 3.4, at.1 + 5.6));
}

/// Where hands meet, without a change of poses.
fn face_off_keep(s: &Stage, cast: &[usize], y: f32) -> Option<(usize, usize, (f32, f32))> {
    let [a, b, ..] = *cast else { return None };
    let (ka, kb) = (s.figs[a].look.k, s.figs[b].look.k);
    let x = s.figs[a].x + (s.figs[b].x - s.figs[a].x) * ka / (ka + kb);
    Some((a, b, (x, y * (ka + kb) / 2.0)))
}

fn cake(s: &mut Stage, cast: &[usize]) {
    each(s, cast, |s, a, b| {
        let mouth = s.figs[b].mouth();
        let dir = s.figs[a].dir;
        let up = if dir > 0.0 { 1.5 } else { -3.5 };
        let fig = &mut s.figs[a];
        fig.grab(FAR, (mouth.0 - dir * 7.0, mouth.1 + up - 2.0));
        fig.akimbo(NEAR);
        fig.mood(Face { mouth: face::Mouth::Round, ..face::HAPPY });
        s.hold(a, FAR, "shortcake", 10.0, (3.0, 3.4), 0.0);
        s.eye(a, b);
    });
}

fn gaze(s: &mut Stage, cast: &[usize]) {
    let Some((a, b, at)) = face_off(s, cast, 62.0) else { return };
    for i in [a, b] {
        let dir = s.figs[i].dir;
        let fig = &mut s.figs[i];
        fig.grab(FAR, (at.0 - dir, at.1));
        fig.grab(NEAR, (at.0 - dir, at.1 - 5.0));
        fig.mood(face::SMILE);
        s.eye(i, if i == a { b } else { a });
        super::gestures::hearts(s, i);
    }
}

fn hold_hands(s: &mut Stage, cast: &[usize]) {
    let [a, b, ..] = *cast else { return };
    s.attend(a, b);
    s.attend(b, a);
    let x = (s.figs[a].x + s.figs[b].x) / 2.0;
    let low = |i: usize, s: &Stage| s.figs[i].shoulder(FAR).1 - 28.0 * s.figs[i].look.k;
    let at = (x, low(a, s).max(low(b, s)));
    for i in [a, b] {
        let fig = &mut s.figs[i];
        fig.turn = 0.35;
        fig.grab(FAR, at);
        fig.look_x = fig.dir * 0.5;
        fig.mood(face::HAPPY);
        fig.feet[FAR].1 += 0.4;
    }
    let skin = s.figs[a].look.skin;
    s.add(Layer::Depth(20.0), move |b| b.hull(&[((at.0 - 1.4, at.1), 2.2), ((at.0 + 1.4, at.1 - 1.0), 2.0)], skin));
}

fn hug(s: &mut Stage, cast: &[usize]) {
    let [a, b, ..] = *cast else { return };
    s.attend(a, b);
    s.attend(b, a);
    let dir = s.figs[a].dir;
    for i in [a, b] {
        let fig = &mut s.figs[i];
        fig.turn = 0.75;
        fig.lean = 0.1;
        fig.nod = 0.12;
        fig.mood(face::SERENE);
    }
    let back_b = s.figs[b].trunk().on((dir * 4.0, 22.0));
    let back_a = s.figs[a].trunk().on((-dir * 4.0, 17.0));
    s.figs[a].put(NEAR, back_b);
    s.figs[a].put(FAR, add(back_b, (0.0, -6.0)));
    s.figs[b].put(NEAR, back_a);
    s.figs[b].put(FAR, add(back_a, (0.0, 6.0)));
    s.figs[b].winged[NEAR] = false;
    s.figs[a].z += 0.5;
    // The arm of the one behind comes round the back of the one before.
    let look = s.figs[b].look;
    s.over(a, move |b| {
        b.hull(
            &[(add(back_a, (-dir * 1.0, 3.4)), 2.5 * look.k), (add(back_a, (-dir * 0.4, -1.4)), 2.1 * look.k)],
            look.skin,
        );
    });
    super::gestures::hearts(s, a);
}

fn backs(s: &mut Stage, cast: &[usize], seated: bool) {
    let [a, b, ..] = *cast else { return };
    for (i, other) in [(a, b), (b, a)] {
        let away = s.figs[i].x * 2.0 - s.figs[other].x;
        let fig = &mut s.figs[i];
        fig.turn_to(away);
        fig.turn = 0.85;
        fig.mood(face::SMILE);
        if seated {
            fig.sit_low();
            fig.lean = -0.04;
        }
    }
    if !seated {
        let top = s.figs[a].crown().1.max(s.figs[b].crown().1) + 4.0;
        let x = (s.figs[a].x + s.figs[b].x) / 2.0;
        let hands = s.figs[a].rel(2.0, 108.0);
        let at = (x - s.figs[a].dir * 6.0, hands.1.min(top + 3.0));
        s.figs[a].put(NEAR, at);
        s.reserve([x - 20.0, x + 20.0, top + 3.0]);
        s.add(Layer::Depth(-3.0), move |b| b.bar((x - 18.0, top), (x + 18.0, top), 2.6, hex(0xf2_b8_3a)));
    }
}
