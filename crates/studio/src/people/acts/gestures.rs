//! What one does towards another without touching: looks, gestures, calls, ways of going.

mod shake_fist_on;

use super::super::brush::{At, STAGE};
use super::super::face::{self, Face};
use super::super::figure::{FAR, Grip, NEAR};
use super::super::stage::Stage;
use super::Pair;
use crate::colour::hex;
use shake_fist_on::*;

/// Action, distance and function, sorted by id.
pub(super) static ALL: &[(&str, f32, Pair)] = &[
    ("admire", 42.0, admire),
    ("back_away_from", 52.0, back_away),
    ("beckon_to", 52.0, beckon),
    ("bend_over", 24.0, bend_over),
    ("block_the_way_of", 40.0, block),
    ("blow_a_kiss_to", 48.0, blow_kiss),
    ("blow_a_raspberry_at", 40.0, |s, a, b| mien(s, a, b, Face { ..face::TONGUE }, 0.22)),
    ("bow_to", 52.0, bow),
    ("copy_the_pose_of", 48.0, copy_pose),
    ("curtsy_to", 48.0, curtsy),
    ("explain_something_to", 46.0, explain),
    ("frown_at", 40.0, |s, a, b| akimbo(s, a, b, face::ANGRY)),
    ("glance_back_at", 44.0, glance_back),
    ("greet", 46.0, |s, a, b| wave(s, a, b, face::HAPPY)),
    ("grin_at", 38.0, |s, a, b| mien(s, a, b, face::GRIN, 0.1)),
    ("hum_a_tune_to", 44.0, hum),
    ("imitate", 48.0, copy_pose),
    ("inspect", 36.0, inspect),
    ("laugh_at", 42.0, laugh),
    ("lean_towards", 36.0, |s, a, b| mien(s, a, b, face::SMILE, 0.36)),
    ("listen_to", 38.0, listen),
    ("look_up_at", 38.0, look_up),
    ("march_past", 42.0, march),
    ("nod_to", 44.0, nod),
    ("plead_with", 40.0, plead),
    ("point_at", 50.0, point),
    ("raise_a_hat_to", 46.0, raise_hat),
    ("run_towards", 62.0, run_towards),
    ("salute", 46.0, salute),
    ("scowl_at", 40.0, |s, a, b| akimbo(s, a, b, face::ANGRY)),
    ("shake_a_fist_at", 46.0, shake_fist),
    ("shout_to", 52.0, shout),
    ("shrug_at", 46.0, shrug),
    ("sing_to", 48.0, sing),
    ("smile_at", 38.0, |s, a, b| mien(s, a, b, face::HAPPY, 0.08)),
    ("squint_at", 36.0, squint),
    ("stand_over", 26.0, stand_over),
    ("stare_at", 38.0, |s, a, b| mien(s, a, b, face::SURPRISE, 0.16)),
    ("step_aside_for", 44.0, step_aside),
    ("stick_out_a_tongue_at", 40.0, |s, a, b| mien(s, a, b, face::TONGUE, 0.22)),
    ("stride_past", 40.0, stride),
    ("tag_along_after", 46.0, tag_along),
    ("talk_to", 44.0, talk),
    ("tiptoe_past", 40.0, tiptoe),
    ("turn_away_from", 40.0, turn_away),
    ("usher_along", 44.0, usher),
    ("wag_a_finger_at", 42.0, wag),
    ("wave_to", 48.0, |s, a, b| wave(s, a, b, face::HAPPY)),
    ("welcome", 50.0, welcome),
    ("wink_at", 38.0, |s, a, b| mien(s, a, b, face::WINK, 0.12)),
];

/// Faces another with a mood, leaning a little towards them.
pub(super) fn mien(s: &mut Stage, a: usize, b: usize, mood: Face, lean: f32) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    if lean > 0.14 {
        fig.bow(lean);
        fig.turn = 0.8;
    }
    fig.mood(mood);
    fig.akimbo(NEAR);
    s.eye(a, b);
}

fn akimbo(s: &mut Stage, a: usize, b: usize, mood: Face) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.akimbo(NEAR);
    fig.akimbo(FAR);
    fig.mood(mood);
}

fn admire(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.mood(face::HAPPY);
    let at = fig.trunk().on((fig.dir * 5.0, 25.0));
    fig.put(NEAR, (at.0 - fig.dir, at.1));
    fig.put(FAR, (at.0 + fig.dir * 1.6, at.1 + 1.0));
    hearts(s, a);
}

/// Little hearts over a head.
pub(super) fn hearts(s: &mut Stage, a: usize) {
    let (x, y) = s.figs[a].crown();
    s.reserve([x - 8.0, x + 10.0, y + 12.0]);
    s.over(a, move |b| {
        for (dx, dy, r) in [(-5.0, 5.0, 1.5), (3.0, 8.0, 2.1)] {
            let (x, y) = (x + dx, y + dy);
            for side in [-1.0, 1.0] {
                b.disc((x + side * r * 0.8, y), r, hex(0xe8_4c_68));
            }
            b.poly(
                STAGE,
                &[(x - r * 1.55, y - r * 0.5), (x + r * 1.55, y - r * 0.5), (x, y - r * 2.5)],
                hex(0xe8_4c_68),
            );
        }
    });
}

fn back_away(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let to = s.figs[b].chest();
    let fig = &mut s.figs[a];
    fig.brace(-0.26);
    fig.mood(face::FRIGHT);
    fig.aim(NEAR, to, 0.72);
    fig.aim(FAR, (to.0, to.1 + 14.0), 0.86);
    s.eye(a, b);
}

fn beckon(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.mood(face::SMILE);
    let at = fig.rel(17.0, 84.0);
    fig.put(FAR, at);
    fig.grips[FAR] = Grip::Point;
    fig.akimbo(NEAR);
    let (x, y, dir) = (at.0, at.1, fig.dir);
    s.over(a, move |b| {
        for r in [9.0, 12.5] {
            let arc: Vec<At> = (0..5)
                .map(|i| {
                    let (sin, cos) = (0.2 + i as f32 * 0.28_f32).sin_cos();
                    (x + dir * cos * r - dir * 2.0, y + sin * r - 3.0)
                })
                .collect();
            b.line(STAGE, &arc, 1.1, hex(0x5a_63_78));
        }
    });
}

fn bend_over(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    s.react(b, |fig| {
        fig.crouch();
        fig.lean = 0.1;
        fig.nod = -0.2;
    });
    let fig = &mut s.figs[a];
    fig.bow(0.78);
    fig.turn = 0.85;
    fig.put_rel(NEAR, 4.0, 27.0);
    fig.put_rel(FAR, 8.0, 28.0);
    s.eye(a, b);
    s.eye(b, a);
}

fn block(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.mood(face::STERN);
    fig.turn = 0.35;
    fig.feet = [fig.rel(-11.0, 0.0), fig.rel(11.0, 0.4)];
    fig.put_rel(NEAR, -34.0, 72.0);
    fig.put_rel(FAR, 34.0, 72.0);
    s.react(b, |fig| {
        fig.brace(-0.12);
        fig.mood(face::SURPRISE);
    });
    s.eye(b, a);
}

fn blow_kiss(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.mood(face::KISS);
    let mouth = fig.mouth();
    let dir = fig.dir;
    fig.put(FAR, (mouth.0 + dir * 6.0, mouth.1 - 2.0));
    fig.akimbo(NEAR);
    s.over(a, move |b| {
        for (dx, dy, r) in [(13.0, 3.0, 1.5), (19.0, 6.0, 2.0)] {
            let (x, y) = (mouth.0 + dir * dx, mouth.1 + dy);
            for side in [-1.0, 1.0] {
                b.disc((x + side * r * 0.8, y), r, hex(0xe8_4c_68));
            }
            b.poly(
                STAGE,
                &[(x - r * 1.55, y - r * 0.5), (x + r * 1.55, y - r * 0.5), (x, y - r * 2.5)],
                hex(0xe8_4c_68),
            );
        }
    });
}

fn bow(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.bow(0.82);
    fig.turn = 0.85;
    fig.nod = 0.1;
    fig.heart(NEAR);
    fig.put_rel(FAR, -12.0, 50.0);
    fig.mood(face::SERENE);
}

fn copy_pose(s: &mut Stage, a: usize, b: usize) {
    let pose = |s: &mut Stage, i: usize| {
        let fig = &mut s.figs[i];
        fig.turn = 0.3;
        fig.feet = [fig.rel(-3.0, 0.0), fig.rel(2.0, 24.0)];
        fig.put_rel(NEAR, -20.0, 106.0);
        fig.put_rel(FAR, 28.0, 88.0);
        fig.winged = [true, true];
    };
    s.attend(a, b);
    if !s.figs[b].busy {
        s.attend(b, a);
        s.figs[b].dir = s.figs[a].dir;
        pose(s, b);
        s.figs[b].look_x = s.figs[b].dir * 0.5;
        pose(s, a);
    } else {
        let (x, from) = (s.figs[a].x, s.figs[b].x);
        let model = s.figs[b].clone();
        let fig = &mut s.figs[a];
        let shift = |(px, py): At| (px - from + x, py);
        fig.hands = model.hands.map(shift);
        fig.feet = model.feet.map(shift);
        fig.hip = shift(model.hip);
        (fig.lean, fig.dir, fig.winged, fig.toes, fig.turn) =
            (model.lean, model.dir, model.winged, model.toes, model.turn);
    }
    s.eye(a, b);
}

fn curtsy(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.hip.1 -= 9.0 * fig.look.k;
    fig.feet = [fig.rel(-14.0, 0.0), fig.rel(5.0, 0.4)];
    fig.toes = [0.5, 0.0];
    fig.put_rel(NEAR, -17.0, 36.0);
    fig.put_rel(FAR, 17.0, 36.0);
    fig.grips = [Grip::Fist; 2];
    fig.nod = 0.3;
    fig.mood(face::SERENE);
}

fn explain(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.mood(face::HAPPY);
    fig.put_rel(FAR, 22.0, 88.0);
    fig.grips[FAR] = Grip::Point;
    fig.put_rel(NEAR, 12.0, 62.0);
    s.speech(a);
    s.react(b, |fig| fig.mood(face::SMILE));
}

fn glance_back(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.dir = -fig.dir;
    fig.walk(18.0);
    fig.look_x = -fig.dir * 0.68;
    fig.mood(face::SMILE);
}

fn hum(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.mood(Face { mouth: face::Mouth::Kiss, ..face::SERENE });
    fig.heart(NEAR);
    s.notes(a);
}

fn inspect(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.bow(0.24);
    fig.mood(face::SQUINT);
    let chin = fig.skull().on((fig.look_x * 4.0, -9.0));
    fig.put(FAR, chin);
    fig.akimbo(NEAR);
    s.eye(a, b);
    s.react(b, |fig| {
        fig.turn = 0.2;
        fig.mood(face::WORRY);
    });
}

fn laugh(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.bow(0.16);
    fig.mood(face::LAUGH);
    let belly = fig.trunk().on((fig.dir * 6.0, 12.0));
    fig.put(NEAR, belly);
    let to = s.figs[b].chest();
    s.figs[a].point(FAR, to);
    s.react(b, |fig| fig.mood(face::WORRY));
}

fn listen(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.bow(0.2);
    fig.mood(face::SMILE);
    fig.look_x = fig.dir * 0.25;
    let ear = fig.skull().on((fig.dir * 8.6, 0.0));
    fig.put(FAR, ear);
    fig.winged[FAR] = false;
    if !s.figs[b].busy {
        s.figs[b].mood(face::HAPPY);
        s.speech(b);
    }
}

fn look_up(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.nod = -0.42;
    fig.face.gaze = 1.0;
    fig.mood(face::HAPPY);
    fig.put_rel(NEAR, -8.0, 52.0);
}

fn march(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.turn = 0.85;
    fig.feet = [fig.rel(-3.0, 0.0), fig.rel(15.0, 17.0)];
    fig.put_rel(NEAR, 19.0, 66.0);
    fig.put_rel(FAR, -16.0, 54.0);
    fig.grips = [Grip::Fist; 2];
    fig.look_x = fig.dir * 0.75;
    fig.nod = -0.06;
    fig.mood(face::PROUD);
    fig.z += 0.5;
}

fn nod(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.nod = 0.34;
    fig.mood(face::SERENE);
    let (x, y) = fig.head();
    let dir = fig.dir;
    s.over(a, move |b| {
        for dx in [13.0, 16.5] {
            let x = x + dir * dx;
            b.line(STAGE, &[(x - dir * 1.5, y + 5.0), (x, y), (x - dir * 1.5, y - 5.0)], 1.1, hex(0x5a_63_78));
        }
    });
}

fn plead(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.kneel();
    let at = fig.rel(15.0, 58.0);
    fig.put(NEAR, at);
    fig.put(FAR, (at.0 + fig.dir * 1.6, at.1 + 0.6));
    fig.mood(face::SAD);
    s.eye(a, b);
}

fn point(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let to = s.figs[b].chest();
    let fig = &mut s.figs[a];
    fig.point(FAR, (to.0, to.1 + 4.0));
    fig.akimbo(NEAR);
    s.eye(a, b);
}

fn raise_hat(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    let crown = fig.crown();
    let (dir, k) = (fig.dir, fig.look.k);
    let rgb = fig.look.hat.map_or(hex(0x5a_4a_44), |(_, rgb)| rgb);
    if fig.look.hat.is_some() {
        fig.look.hat = None;
    }
    fig.grab(FAR, (crown.0 + dir * 11.0, crown.1 + 9.0));
    fig.mood(face::SMILE);
    fig.nod = 0.18;
    let at = s.figs[a].palm(FAR);
    let at = (at.0 - dir * 5.0 * k, at.1 + 2.0);
    s.reserve([at.0 - 10.0, at.0 + 10.0, at.1 + 9.0]);
    s.held(a, move |b| {
        b.hull(
            &[
                ((at.0 - 5.6, at.1), 1.0),
                ((at.0 + 5.6, at.1), 1.0),
                ((at.0 - 3.6, at.1 + 6.0), 2.6),
                ((at.0 + 3.6, at.1 + 6.0), 2.6),
            ],
            rgb,
        );
        b.hull(&[((at.0 - 9.6, at.1), 1.0), ((at.0 + 9.6, at.1), 1.0)], rgb.lighter(-0.07));
    });
}

fn run_towards(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    s.figs[a].run();
    s.figs[a].mood(face::HAPPY);
    s.eye(a, b);
}

fn salute(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    let brow = fig.skull().on((fig.dir * 7.0, 5.0));
    fig.put(FAR, brow);
    fig.winged[FAR] = true;
    fig.turn = 0.45;
    fig.feet = [fig.rel(-2.6, 0.0), fig.rel(2.6, 0.2)];
    fig.mood(face::STERN);
}
