//! What one does towards another without touching: looks, gestures, calls, ways of going: from `shake_fist` to `welcome`.

use super::*;

pub(super) fn shake_fist(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.grab(FAR, fig.rel(20.0, 96.0));
    fig.akimbo(NEAR);
    fig.mood(face::RAGE);
    let (x, y) = fig.hands[FAR];
    let dir = fig.dir;
    s.over(a, move |b| {
        for (dx, dy) in [(6.0, 5.0), (8.0, 0.0)] {
            b.line(STAGE, &[(x + dir * dx, y + dy), (x + dir * (dx + 3.0), y + dy * 1.5)], 1.2, hex(0x5a_63_78));
        }
    });
    s.react(b, |fig| fig.mood(face::WORRY));
}

pub(super) fn shout(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    let (x, y) = fig.mouth();
    let dir = fig.dir;
    fig.put(NEAR, (x + dir * 2.5, y - 3.0));
    fig.put(FAR, (x + dir * 4.0, y + 1.0));
    fig.mood(face::SHOUT);
    s.voice(a, hex(0xe2_6a_3a));
}

pub(super) fn shrug(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.turn = 0.3;
    fig.put_rel(NEAR, -25.0, 69.0);
    fig.put_rel(FAR, 25.0, 69.0);
    fig.mood(Face { brow: (-0.4, 1.2), mouth: face::Mouth::Flat, ..face::SMILE });
}

pub(super) fn sing(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.mood(face::SING);
    fig.heart(NEAR);
    fig.put_rel(FAR, 30.0, 78.0);
    s.notes(a);
}

pub(super) fn squint(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.bow(0.26);
    fig.mood(face::SQUINT);
    let brow = fig.skull().on((fig.look_x * 9.0, 5.0));
    fig.put(FAR, brow);
    fig.akimbo(NEAR);
    s.eye(a, b);
}

pub(super) fn stand_over(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    s.react(b, |fig| {
        fig.sit_low();
        fig.mood(face::WORRY);
    });
    let fig = &mut s.figs[a];
    fig.bow(0.16);
    fig.akimbo(NEAR);
    fig.akimbo(FAR);
    fig.mood(face::STERN);
    s.eye(a, b);
    s.eye(b, a);
}

pub(super) fn step_aside(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.turn = 0.15;
    fig.lean = -0.1;
    fig.feet = [fig.rel(-13.0, 0.0), fig.rel(4.0, 0.4)];
    fig.put_rel(FAR, 24.0, 56.0);
    fig.put_rel(NEAR, 8.0, 62.0);
    fig.mood(face::SMILE);
    s.react(b, |fig| {
        fig.walk(18.0);
    });
}

pub(super) fn stride(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.walk(32.0);
    fig.z += 0.5;
    fig.nod = -0.06;
    fig.mood(face::PROUD);
}

pub(super) fn tag_along(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let dir = s.figs[a].dir;
    s.figs[a].walk(22.0);
    s.figs[a].mood(face::SMILE);
    s.react(b, |fig| {
        fig.dir = dir;
        fig.look_x = dir * 0.7;
        fig.walk(22.0);
    });
}

pub(super) fn talk(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.mood(face::HAPPY);
    fig.put_rel(FAR, 22.0, 62.0);
    fig.akimbo(NEAR);
    s.speech(a);
}

pub(super) fn tiptoe(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.bow(0.3);
    fig.turn = 0.85;
    fig.hip.1 -= 3.0 * fig.look.k;
    fig.feet = [fig.rel(-8.0, 3.0), fig.rel(14.0, 6.0)];
    fig.toes = [0.8, 0.5];
    let lips = fig.skull().on((fig.look_x * 8.0, -4.0));
    fig.put(FAR, lips);
    fig.grips[FAR] = Grip::Point;
    fig.put_rel(NEAR, 14.0, 54.0);
    fig.z += 0.5;
    fig.mood(face::SMIRK);
    s.react(b, |fig| {
        fig.dir = -fig.dir;
        fig.look_x = fig.dir * 0.7;
        fig.stand();
    });
}

pub(super) fn turn_away(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.dir = -fig.dir;
    fig.stand();
    fig.turn = 0.85;
    fig.look_x = fig.dir * 0.72;
    fig.nod = -0.14;
    let at = fig.trunk().on((fig.dir * 4.0, 18.0));
    fig.put(NEAR, (at.0 + fig.dir * 4.0, at.1));
    fig.put(FAR, (at.0 - fig.dir * 5.0, at.1 - 2.0));
    fig.mood(face::STERN);
    s.react(b, |fig| fig.mood(face::SAD));
}

pub(super) fn usher(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.put_rel(FAR, 33.0, 60.0);
    fig.put_rel(NEAR, 20.0, 76.0);
    fig.mood(face::SMILE);
    let dir = fig.dir;
    s.react(b, |fig| {
        fig.dir = dir;
        fig.look_x = dir * 0.7;
        fig.walk(22.0);
    });
}

pub(super) fn wag(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.bow(0.14);
    let at = fig.rel(20.0, 84.0);
    fig.put(FAR, at);
    fig.grips[FAR] = Grip::Point;
    fig.akimbo(NEAR);
    fig.mood(face::STERN);
    s.over(a, move |b| {
        for side in [-1.0, 1.0] {
            let x = at.0 + side * 6.5;
            b.line(STAGE, &[(x, at.1 + 8.0), (x + side * 1.4, at.1 + 4.0)], 1.1, hex(0x5a_63_78));
        }
    });
    s.react(b, |fig| {
        fig.mood(face::SHEEPISH);
        fig.nod = 0.2;
    });
}

pub(super) fn wave(s: &mut Stage, a: usize, b: usize, mood: Face) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    let at = fig.rel(19.0, 101.0);
    fig.put(FAR, at);
    fig.mood(mood);
    s.over(a, move |b| {
        for side in [-1.0, 1.0] {
            let x = at.0 + side * 7.0;
            b.line(STAGE, &[(x, at.1 + 5.0), (x + side * 1.8, at.1 + 1.0), (x, at.1 - 3.0)], 1.1, hex(0x5a_63_78));
        }
    });
}

pub(super) fn welcome(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.turn = 0.4;
    fig.put_rel(NEAR, -27.0, 82.0);
    fig.put_rel(FAR, 30.0, 84.0);
    fig.mood(face::LAUGH);
    s.react(b, |fig| fig.mood(face::HAPPY));
}
