//! What two do to each other: greetings, closeness, quarrels, gifts: from `faces` to `whispers`.

use super::*;

pub(super) fn faces(s: &mut Stage, cast: &[usize]) {
    each(s, cast, |s, a, b| {
        let f = s.figs[b].skull();
        let t = s.figs[b].look_x;
        let dir = s.figs[a].dir;
        let high = if dir > 0.0 { 3.6 } else { -2.0 };
        let tip = f.on((t * 4.6 - dir * 2.0, high));
        let fig = &mut s.figs[a];
        fig.grab(FAR, (tip.0 - dir * 9.0, tip.1 - 2.0));
        fig.akimbo(NEAR);
        fig.mood(face::SMILE);
        let hand = s.figs[a].palm(FAR);
        s.over(b, move |b| {
            for (dx, dy, rgb) in [(-3.4, -2.6, 0x3f_8a_d0), (3.4, -2.6, 0x3f_8a_d0), (0.0, 5.4, 0xf2_b8_3a)] {
                b.line(f, &[(t * 4.0 + dx - 1.6, dy), (t * 4.0 + dx + 1.6, dy + 0.6)], 1.2, hex(rgb));
            }
        });
        s.add(Layer::Depth(20.0), move |b| {
            b.line(STAGE, &[(hand.0 - dir * 3.0, hand.1 - 1.0), tip], 1.3, hex(0x8a_5a_34));
            b.disc(tip, 1.3, hex(0xe2_4a_6a));
        });
        s.eye(a, b);
    });
}

pub(super) fn push(s: &mut Stage, cast: &[usize]) {
    let Some((a, b, at)) = face_off(s, cast, 72.0) else { return };
    for i in [a, b] {
        let fig = &mut s.figs[i];
        let dir = fig.dir;
        fig.brace(0.3);
        fig.put(FAR, (at.0 - dir * 1.4, at.1 + 5.0));
        fig.put(NEAR, (at.0 - dir * 1.4, at.1 - 3.0));
        fig.mood(Face { mouth: face::Mouth::Grin, ..face::STERN });
        s.eye(i, if i == a { b } else { a });
    }
}

pub(super) fn noses(s: &mut Stage, cast: &[usize]) {
    each(s, cast, |s, a, _| {
        let fig = &mut s.figs[a];
        fig.bow(0.12);
        fig.look_x = fig.dir;
        fig.mood(face::SERENE);
    });
    let [a, b, ..] = *cast else { return };
    let mid = between(s.figs[a].head(), s.figs[b].head());
    for i in [a, b] {
        let fig = &mut s.figs[i];
        let shift = mid.0 - fig.dir * 8.4 * fig.look.head * fig.look.k - fig.head().0;
        fig.hip.0 += shift * 0.75;
        fig.lean += shift * fig.dir * 0.006;
    }
    super::super::gestures::hearts(s, a);
}

pub(super) fn torches(s: &mut Stage, cast: &[usize]) {
    each(s, cast, |s, a, b| {
        let to = s.figs[b].chest();
        let fig = &mut s.figs[a];
        fig.aim(FAR, to, 0.86);
        fig.grips[FAR] = Grip::Fist;
        fig.akimbo(NEAR);
        fig.mood(Face { eyes: face::Eyes::Squint, ..face::SMILE });
        let (at, dir) = (s.figs[a].palm(FAR), s.figs[a].dir);
        s.held(a, move |b| b.bar((at.0 - dir * 4.0, at.1), (at.0 + dir * 7.0, at.1), 3.6, hex(0x4a_50_60)));
        s.add(Layer::Depth(40.0), move |b| things::beam(b, (at.0 + dir * 7.0, at.1), to, 10.0));
    });
}

pub(super) fn valley(s: &mut Stage, cast: &[usize]) {
    let Some((a, b, _)) = face_off(s, cast, 60.0) else { return };
    for (i, other) in [(a, b), (b, a)] {
        s.figs[i].ground = 14.0;
        s.figs[i].stand();
        s.attend(i, other);
        let fig = &mut s.figs[i];
        let (x, y) = fig.mouth();
        let dir = fig.dir;
        fig.put(NEAR, (x + dir * 2.0, y - 3.0));
        fig.put(FAR, (x + dir * 4.0, y + 1.0));
        fig.mood(face::SHOUT);
        let fx = fig.x;
        s.voice(i, hex(0xe2_6a_3a));
        s.prop(-10.0, [fx - 24.0, fx + 22.0, 14.0], move |b| {
            b.blob(
                STAGE,
                &[
                    (fx - dir * 26.0, -2.0),
                    (fx - dir * 24.0, 12.0),
                    (fx - dir * 6.0, 14.6),
                    (fx + dir * 12.0, 14.0),
                    (fx + dir * 17.0, 6.0),
                    (fx + dir * 21.0, -8.0),
                ],
                hex(0x7d_72_66),
            );
            b.blob(
                STAGE,
                &[
                    (fx - dir * 26.0, 5.0),
                    (fx - dir * 23.0, 12.6),
                    (fx - dir * 6.0, 15.0),
                    (fx + dir * 11.0, 14.4),
                    (fx + dir * 6.0, 9.6),
                    (fx - dir * 10.0, 9.0),
                ],
                hex(0x86_a8_58),
            );
        });
    }
}

pub(super) fn flags(s: &mut Stage, cast: &[usize]) {
    each(s, cast, |s, a, b| {
        let fig = &mut s.figs[a];
        fig.turn = 0.3;
        fig.grab(NEAR, fig.rel(-18.0, 96.0));
        fig.grab(FAR, fig.rel(24.0, 80.0));
        for side in [NEAR, FAR] {
            let dir = if side == NEAR { -s.figs[a].dir } else { s.figs[a].dir };
            let top = s.stick(a, side, if side == NEAR { -0.5 } else { 0.7 }, 13.0, 3.0, things::WOOD);
            let rgb = if side == NEAR { hex(0xe2_3f_3f) } else { hex(0xf2_c5_3a) };
            s.reserve([top.0 - 15.0, top.0 + 15.0, top.1 + 2.0]);
            s.held(a, move |b| things::flag(b, top, dir, 0.7, rgb));
        }
        s.eye(a, b);
    });
}

pub(super) fn nose_to_nose(s: &mut Stage, cast: &[usize]) {
    each(s, cast, |s, a, _| {
        let fig = &mut s.figs[a];
        fig.bow(0.06);
        fig.look_x = fig.dir * 0.95;
        fig.akimbo(NEAR);
        fig.mood(face::STERN);
    });
    let [a, b, ..] = *cast else { return };
    let mid = between(s.figs[a].head(), s.figs[b].head());
    for i in [a, b] {
        let fig = &mut s.figs[i];
        let shift = mid.0 - fig.dir * 8.4 * fig.look.head * fig.look.k - fig.head().0;
        fig.hip.0 += shift * 0.8;
    }
}

pub(super) fn hats(s: &mut Stage, cast: &[usize]) {
    let Some((a, b, at)) = face_off(s, cast, 96.0) else { return };
    let (one, two) = (s.figs[a].look.hat.take(), s.figs[b].look.hat.take());
    for (n, (i, hat)) in [(a, one), (b, two)].into_iter().enumerate() {
        let dir = s.figs[i].dir;
        let y = at.1 + if n == 0 { 6.0 } else { -9.0 };
        let place = (at.0 - dir * 3.0, y);
        let fig = &mut s.figs[i];
        fig.grab(FAR, (place.0 - dir * 6.0, y));
        fig.put(NEAR, (at.0 - dir * 9.0, at.1 + if n == 0 { -12.0 } else { 4.0 }));
        fig.mood(face::LAUGH);
        let rgb = hat.map_or(if n == 0 { hex(0x7a_4a_2f) } else { hex(0x2f_5f_8f) }, |(_, rgb)| rgb);
        s.reserve([place.0 - 10.0, place.0 + 10.0, y + 12.0]);
        s.add(Layer::Depth(20.0), move |b| {
            b.hull(
                &[
                    ((place.0 - 4.6, place.1 + 1.0), 1.6),
                    ((place.0 + 4.6, place.1 + 1.0), 1.6),
                    ((place.0 - 3.4, place.1 + 7.0), 2.6),
                    ((place.0 + 3.4, place.1 + 7.0), 2.6),
                ],
                rgb,
            );
            b.hull(&[((place.0 - 10.0, place.1), 1.2), ((place.0 + 10.0, place.1), 1.2)], rgb.lighter(-0.08));
            b.bar((place.0 - 5.4, place.1 + 2.4), (place.0 + 5.4, place.1 + 2.4), 1.6, hex(0xf2_e2_c0));
        });
        s.eye(i, if i == a { b } else { a });
    }
}

pub(super) fn arm_in_arm(s: &mut Stage, cast: &[usize]) {
    let [a, b, ..] = *cast else { return };
    for i in [a, b] {
        let fig = &mut s.figs[i];
        fig.dir = 1.0;
        fig.walk(16.0);
        fig.mood(face::SMILE);
    }
    let elbow = {
        let at = s.figs[b].trunk().on((-7.0, 13.0));
        (at.0, at.1)
    };
    let tucked = s.figs[b].trunk().on((4.0, 12.0));
    s.figs[b].put(NEAR, tucked);
    s.figs[a].put(FAR, elbow);
    s.figs[a].look_x = 0.5;
    s.figs[b].look_x = -0.5;
    s.figs[b].z -= 0.5;
    let skin = s.figs[a].look.skin;
    s.over(b, move |b| b.hull(&[((elbow.0 - 1.0, elbow.1), 2.4), ((elbow.0 + 2.0, elbow.1 + 0.6), 1.9)], skin));
}

pub(super) fn fence_wave(s: &mut Stage, cast: &[usize]) {
    let Some((a, b, at)) = face_off(s, cast, 60.0) else { return };
    for (i, other) in [(a, b), (b, a)] {
        let fig = &mut s.figs[i];
        fig.put_rel(FAR, 18.0, 101.0);
        fig.mood(face::HAPPY);
        s.eye(i, other);
    }
    let x = at.0;
    s.prop(25.0, [x - 12.0, x + 12.0, 50.0], move |b| {
        for i in -1..=1 {
            let x = x + i as f32 * 8.5;
            b.poly(
                STAGE,
                &[(x - 3.0, 0.0), (x + 3.0, 0.0), (x + 3.0, 44.0), (x, 49.0), (x - 3.0, 44.0)],
                hex(0xf4_ef_e4),
            );
        }
        for y in [14.0, 34.0] {
            b.bar((x - 14.0, y), (x + 14.0, y), 3.0, hex(0xdd_d6_c6));
        }
    });
}

pub(super) fn whispers(s: &mut Stage, cast: &[usize]) {
    each(s, cast, |s, a, b| {
        let way = s.figs[a].dir;
        let fig = &mut s.figs[a];
        fig.bow(0.12);
        let mouth = fig.mouth();
        fig.put(NEAR, (mouth.0 + way * 3.4, mouth.1 + if way > 0.0 { 1.0 } else { -1.0 }));
        fig.winged[NEAR] = false;
        fig.look_x = way * 0.8;
        fig.mood(Face { mouth: face::Mouth::Round, ..face::SMIRK });
        s.eye(a, b);
    });
    let [a, b, ..] = *cast else { return };
    for i in [a, b] {
        let fig = &mut s.figs[i];
        let mouth = fig.mouth();
        fig.put(NEAR, (mouth.0 + fig.dir * 3.0, mouth.1 - 0.6));
        fig.akimbo(FAR);
    }
}
