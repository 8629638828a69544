//! What one does to another with a hand: touches, pulls, holds.

mod over_shoulder_on;

use super::super::brush::{At, STAGE};
use super::super::face::{self, Face};
use super::super::figure::{FAR, Grip, NEAR};
use super::super::stage::Stage;
use super::Pair;
use crate::colour::hex;
use over_shoulder_on::*;

/// Action, distance and function, sorted by id.
pub(super) static ALL: &[(&str, f32, Pair)] = &[
    ("brush_the_shoulder_of", 27.0, |s, a, b| shoulder(s, a, b, face::SMILE)),
    ("bump_into", 19.0, bump),
    ("comfort", 22.0, comfort),
    ("cover_the_eyes_of", 20.0, cover_eyes),
    ("dance_round", 40.0, dance_round),
    ("escort", 25.0, escort),
    ("feel_the_forehead_of", 29.0, forehead),
    ("give_a_pat_on_the_back_to", 27.0, pat_back),
    ("help_up", 36.0, help_up),
    ("hold_back", 24.0, hold_back),
    ("hold_out_a_hand_to", 44.0, hold_out),
    ("hold_the_hand_of", 28.0, hold_hand),
    ("kiss_the_hand_of", 34.0, kiss_hand),
    ("kneel_at_the_feet_of", 34.0, kneel_at),
    ("kneel_before", 38.0, kneel_at),
    ("kneel_beside", 30.0, kneel_beside),
    ("nudge", 21.0, nudge),
    ("offer_an_arm_to", 30.0, offer_arm),
    ("pick_a_leaf_from_the_hair_of", 29.0, leaf),
    ("poke", 32.0, poke),
    ("put_an_arm_round", 19.0, arm_round),
    ("read_over_the_shoulder_of", 22.0, over_shoulder),
    ("rest_a_hand_on_the_shoulder_of", 29.0, |s, a, b| shoulder(s, a, b, face::SERENE)),
    ("ruffle_the_hair_of", 28.0, ruffle),
    ("sit_beside", 31.0, sit_beside),
    ("smooth_the_hair_of", 28.0, |s, a, b| hair(s, a, b, face::SMILE)),
    ("spin", 36.0, spin),
    ("step_over", 22.0, step_over),
    ("straighten_the_collar_of", 28.0, collar),
    ("swap_places_with", 40.0, swap_places),
    ("tap_on_the_shoulder_of", 29.0, tap),
    ("tease", 25.0, rabbit_ears),
    ("tickle", 24.0, tickle),
    ("tug_the_coat_tails_of", 33.0, tug),
    ("tweak_the_ear_of", 29.0, ear),
];

/// A hand on the nearer shoulder of another.
fn shoulder(s: &mut Stage, a: usize, b: usize, mood: Face) {
    s.attend(a, b);
    let to = on_shoulder(s, a, b);
    let fig = &mut s.figs[a];
    fig.put(FAR, (to.0, to.1 + 3.2));
    fig.akimbo(NEAR);
    fig.mood(mood);
    fig.z += 0.5;
    s.eye(a, b);
}

/// The shoulder of another that is nearer.
fn on_shoulder(s: &Stage, a: usize, b: usize) -> At {
    let (one, two) = (s.figs[b].shoulder(NEAR), s.figs[b].shoulder(FAR));
    if (one.0 - s.figs[a].x).abs() < (two.0 - s.figs[a].x).abs() { one } else { two }
}

fn tap(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let dir = s.figs[a].dir;
    s.react(b, |fig| {
        fig.dir = dir;
        fig.stand();
        fig.look_x = -dir * 0.6;
        fig.mood(face::SURPRISE);
    });
    shoulder(s, a, b, face::SMILE);
    s.figs[a].grips[FAR] = Grip::Point;
}

fn bump(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let way = s.way(a, b);
    let fig = &mut s.figs[a];
    fig.walk(24.0);
    fig.lean = -0.12;
    fig.mood(face::SURPRISE);
    fig.put_rel(NEAR, 10.0, 84.0);
    fig.put_rel(FAR, 2.0, 92.0);
    s.react(b, |fig| {
        fig.brace(-0.28);
        fig.mood(face::SURPRISE);
        fig.put_rel(NEAR, 14.0, 84.0);
        fig.put_rel(FAR, -22.0, 74.0);
    });
    let (x, y) = (s.figs[a].x + way * 10.0, 76.0 * s.figs[a].look.k.min(s.figs[b].look.k));
    s.reserve([x - 8.0, x + 8.0, y + 24.0]);
    s.over(a.max(b), move |b| {
        for i in 0..5 {
            let (sin, cos) = (0.4 + i as f32 * 0.58_f32).sin_cos();
            let y = y + 14.0;
            b.line(STAGE, &[(x + cos * 4.0, y + sin * 4.0), (x + cos * 9.0, y + sin * 9.0)], 1.6, hex(0xf2_a0_2a));
        }
    });
}

fn comfort(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    s.react(b, |fig| {
        fig.bow(0.16);
        fig.nod = 0.3;
        fig.mood(face::CRY);
        let eye = fig.skull().on((fig.look_x * 6.0, -2.0));
        fig.put(FAR, eye);
    });
    let back = s.figs[b].trunk().on((0.0, 24.0));
    let to = on_shoulder(s, a, b);
    let fig = &mut s.figs[a];
    fig.put(NEAR, (to.0, to.1 - 4.0));
    fig.put(FAR, back);
    fig.bow(0.1);
    fig.put(NEAR, (to.0, to.1 - 4.0));
    fig.put(FAR, (back.0 + fig.dir * 4.0, back.1 + 2.0));
    fig.mood(Face { brow: (-0.6, 0.5), ..face::SMILE });
    fig.z += 0.5;
    s.eye(a, b);
}

fn cover_eyes(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let dir = s.figs[a].dir;
    s.react(b, |fig| {
        fig.dir = dir;
        fig.stand();
        fig.look_x = dir * 0.45;
        fig.mood(face::GRIN);
    });
    let f = s.figs[b].skull();
    let t = s.figs[b].look_x;
    let fig = &mut s.figs[a];
    fig.mood(face::GRIN);
    fig.put(NEAR, f.on((t * 3.6 - dir * 1.6, 0.6)));
    fig.put(FAR, f.on((t * 3.6 + dir * 4.0, 0.8)));
    fig.winged = [true, true];
    fig.z += 0.5;
    let skin = fig.look.skin;
    s.over(b, move |b| {
        for dx in [-2.8, 3.4] {
            b.hull_in(f, &[((t * 3.6 + dx - 0.8, 0.8), 2.1), ((t * 3.6 + dx + 0.9, 0.2), 1.9)], skin);
        }
    });
    s.eye(a, b);
}

fn dance_round(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.jump(5.0);
    fig.mood(face::LAUGH);
    let x = s.figs[b].x;
    let base = s.figs[b].ground;
    s.eye(a, b);
    s.prop(-20.0, [x - 30.0, x + 30.0, 10.0], move |b| {
        let ring: Vec<At> = (0..22)
            .map(|i| {
                let (sin, cos) = (0.5 + i as f32 * 0.25_f32).sin_cos();
                (x + cos * 30.0, base + sin * 6.0)
            })
            .collect();
        b.line(STAGE, &ring, 1.4, hex(0xf7_f3_ea));
    });
}

fn escort(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let dir = s.figs[a].dir;
    s.figs[a].walk(18.0);
    s.react(b, |fig| {
        fig.dir = dir;
        fig.look_x = dir * 0.6;
        fig.walk(18.0);
    });
    let to = s.figs[b].arm(if s.figs[b].dir == dir { NEAR } else { FAR }).0;
    let fig = &mut s.figs[a];
    fig.put(FAR, to);
    fig.mood(face::SMILE);
    fig.z += 0.5;
}

fn forehead(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    s.react(b, |fig| fig.mood(face::TIRED));
    let f = s.figs[b].skull();
    let to = f.on((-s.way(a, b) * 4.0, 5.0));
    let fig = &mut s.figs[a];
    fig.put(NEAR, to);
    fig.winged[NEAR] = false;
    fig.akimbo(FAR);
    fig.mood(face::WORRY);
    fig.z += 0.5;
    s.eye(a, b);
}

fn pat_back(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let dir = s.figs[a].dir;
    s.react(b, |fig| {
        fig.dir = dir;
        fig.stand();
        fig.look_x = -dir * 0.5;
        fig.mood(face::HAPPY);
    });
    let to = s.figs[b].trunk().on((-dir * 6.0, 23.0));
    let fig = &mut s.figs[a];
    fig.put(FAR, to);
    fig.akimbo(NEAR);
    fig.mood(face::HAPPY);
    fig.z += 0.5;
}

fn help_up(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    s.react(b, |fig| {
        fig.sit_low();
        fig.lean = 0.2;
        fig.mood(face::SMILE);
    });
    let (ya, yb) = (s.figs[a].shoulder(FAR), s.figs[b].shoulder(FAR));
    let meet = ((ya.0 + yb.0) / 2.0, (ya.1 * 0.45 + yb.1 * 0.55).min(ya.1 - 12.0));
    let fig = &mut s.figs[a];
    fig.bow(0.42);
    fig.turn = 0.85;
    fig.grasp(meet, meet);
    fig.mood(face::SMILE);
    let free = !s.figs[b].busy;
    if free {
        s.figs[b].grab(NEAR, meet);
        s.figs[b].grab(FAR, (meet.0, meet.1 - 1.0));
    }
    s.eye(a, b);
    s.eye(b, a);
}

fn hold_back(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let dir = s.figs[a].dir;
    s.react(b, |fig| {
        fig.dir = dir;
        fig.brace(0.3);
        fig.look_x = dir * 0.7;
        fig.put_rel(NEAR, 26.0, 76.0);
        fig.put_rel(FAR, 32.0, 66.0);
        fig.mood(face::RAGE);
    });
    let to = s.figs[b].trunk().on((0.0, 14.0));
    let fig = &mut s.figs[a];
    fig.brace(-0.16);
    fig.grasp((to.0 + dir * 2.0, to.1), (to.0 - dir * 3.0, to.1 + 9.0));
    fig.mood(face::WORRY);
    fig.z += 0.5;
    s.eye(a, b);
}

fn hold_out(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let to = s.figs[b].chest();
    let fig = &mut s.figs[a];
    fig.aim(FAR, (to.0, fig.ground + 62.0 * fig.look.k), 0.98);
    fig.mood(face::SMILE);
    s.eye(a, b);
}

fn hold_hand(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let x = (s.figs[a].x + s.figs[b].x) / 2.0;
    let y = (s.figs[a].shoulder(FAR).1 - 32.0 * s.figs[a].look.k).max(s.figs[b].shoulder(FAR).1 - 14.0);
    s.figs[a].grab(FAR, (x, y));
    s.figs[b].grab(FAR, (x, y));
    s.eye(a, b);
}

fn kiss_hand(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let at = s.figs[b].rel(17.0, 58.0);
    s.figs[b].put(FAR, at);
    let fig = &mut s.figs[a];
    fig.bow(0.72);
    fig.turn = 0.85;
    fig.nod = 0.1;
    fig.mood(face::KISS);
    fig.grab(FAR, at);
    fig.put_rel(NEAR, -12.0, 52.0);
    fig.z += 0.5;
}

fn kneel_at(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.kneel();
    fig.lean = 0.12;
    fig.heart(NEAR);
    fig.put_rel(FAR, 20.0, 28.0);
    fig.nod = 0.3;
    fig.mood(face::SOLEMN);
    s.react(b, |fig| fig.nod = 0.2);
}

fn kneel_beside(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.kneel();
    let knee = fig.rel(15.0, 27.0);
    fig.put(FAR, knee);
    fig.put(NEAR, (knee.0 - fig.dir * 5.0, knee.1 + 1.0));
    fig.mood(face::SMILE);
    s.eye(a, b);
    s.eye(b, a);
}

fn nudge(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.turn = 0.35;
    let at = fig.trunk().on((fig.dir * 1.0, 14.0));
    fig.put(FAR, at);
    fig.winged[FAR] = true;
    fig.lean = 0.08;
    fig.mood(face::SMIRK);
    fig.z += 0.5;
    s.eye(a, b);
    let at = s.figs[a].arm(FAR).0;
    let dir = s.figs[a].dir;
    s.over(a, move |b| {
        for dy in [-4.0, 4.0] {
            b.line(STAGE, &[(at.0 + dir * 3.0, at.1 + dy), (at.0 + dir * 6.0, at.1 + dy * 1.5)], 1.3, hex(0xf2_a0_2a));
        }
    });
}

fn offer_arm(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    let at = fig.trunk().on((fig.dir * 4.0, 12.0));
    fig.turn = 0.4;
    fig.put(FAR, (at.0 + fig.dir * 4.0, at.1));
    fig.grips[FAR] = Grip::Fist;
    fig.winged[FAR] = true;
    fig.mood(face::SMILE);
    let elbow = s.figs[a].arm(FAR).0;
    s.react(b, |fig| {
        fig.put(FAR, elbow);
        fig.mood(face::SMILE);
    });
    s.eye(a, b);
}

fn leaf(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let way = s.way(a, b);
    let to = s.figs[b].skull().on((-way * 4.4, 9.6));
    let fig = &mut s.figs[a];
    fig.grab(FAR, (to.0 - way * 2.4, to.1 + 2.0));
    fig.akimbo(NEAR);
    fig.mood(face::SMILE);
    fig.z += 0.5;
    s.eye(a, b);
    s.over(a, move |b| {
        b.blob(
            STAGE,
            &[(to.0 - 3.0, to.1 + 1.6), (to.0 + 0.6, to.1 + 5.2), (to.0 + 4.0, to.1 + 3.0), (to.0 + 1.0, to.1 + 0.4)],
            hex(0x6a_b0_3c),
        );
        b.line(STAGE, &[(to.0 - 3.4, to.1 + 1.2), (to.0 + 3.0, to.1 + 3.2)], 0.7, hex(0x46_80_2a));
    });
}

fn poke(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let way = s.way(a, b);
    let to = s.figs[b].trunk().on((-way * 7.4, 17.0));
    let fig = &mut s.figs[a];
    fig.put(FAR, (to.0 - way * 5.0, to.1));
    fig.grips[FAR] = Grip::Point;
    fig.akimbo(NEAR);
    fig.mood(face::SMIRK);
    s.react(b, |fig| {
        fig.lean = -0.08;
        fig.mood(face::SURPRISE);
    });
    s.eye(a, b);
}

fn arm_round(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let way = s.way(a, b);
    let (one, two) = (s.figs[b].shoulder(NEAR), s.figs[b].shoulder(FAR));
    let to = if (one.0 - s.figs[a].x).abs() > (two.0 - s.figs[a].x).abs() { one } else { two };
    let (skin, k) = (s.figs[a].look.skin, s.figs[a].look.k);
    let fig = &mut s.figs[a];
    fig.turn = 0.3;
    fig.put(FAR, (to.0 - way * 6.0, to.1 + 2.0));
    fig.winged[FAR] = true;
    fig.mood(face::HAPPY);
    fig.z -= 0.5;
    s.react(b, |fig| {
        fig.turn = 0.3;
        fig.mood(face::SMILE);
    });
    // The hand that comes round to the far shoulder.
    s.over(b, move |b| {
        b.hull(&[((to.0 + way * 1.0, to.1 + 2.4), 2.5 * k), ((to.0 + way * 1.8, to.1 - 1.6), 2.0 * k)], skin);
    });
    s.eye(a, b);
}
