//! What one does to another with a thing in the hands: from `door` to `petals`.

use super::*;

pub(super) fn door(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    let (dir, x, k) = (fig.dir, fig.x, fig.look.k);
    fig.put_rel(NEAR, -18.0, 56.0);
    fig.grips[NEAR] = Grip::Fist;
    fig.put_rel(FAR, 22.0, 60.0);
    fig.mood(face::SMILE);
    let door = x - dir * 27.0 * k;
    let high = 108.0 * k.max(0.9);
    s.prop(-15.0, [door - 14.0, door + 14.0, high], move |b| {
        b.poly(
            STAGE,
            &[
                (door - dir * 11.0, 2.0),
                (door + dir * 9.0, -1.0),
                (door + dir * 9.0, high),
                (door - dir * 11.0, high - 4.0),
            ],
            hex(0x7a_4a_2f),
        );
        b.poly(
            STAGE,
            &[
                (door - dir * 9.4, 4.0),
                (door + dir * 7.4, 1.6),
                (door + dir * 7.4, high - 2.6),
                (door - dir * 9.4, high - 6.0),
            ],
            hex(0xa8_66_3f),
        );
        for (low, top) in [(0.1, 0.42), (0.52, 0.9)] {
            b.poly(
                STAGE,
                &[
                    (door - dir * 6.6, high * low),
                    (door + dir * 4.6, high * low - 0.6),
                    (door + dir * 4.6, high * top),
                    (door - dir * 6.6, high * top - 1.6),
                ],
                hex(0x8f_54_33),
            );
        }
        b.disc((door + dir * 6.4, 55.0 * k), 1.8, hex(0xf2_c7_5a));
    });
    s.react(b, |fig| {
        fig.walk(20.0);
        fig.mood(face::SMILE);
    });
}

pub(super) fn magnifier(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.bow(0.24);
    fig.mood(face::SQUINT);
    let f = fig.skull();
    let at = f.on((fig.look_x * 8.0, -3.0));
    fig.grab(FAR, (at.0 + fig.dir * 7.0, at.1 - 6.0));
    fig.akimbo(NEAR);
    s.hold(a, FAR, "magnifying-glass-tilted-left", 20.0, (-1.0, 6.0), 80.0);
    s.eye(a, b);
}

pub(super) fn binoculars(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    s.eye(a, b);
    spyglass(s, a);
}

/// Binoculars before the eyes.
pub(in super::super) fn spyglass(s: &mut Stage, a: usize) {
    let fig = &mut s.figs[a];
    let f = fig.skull();
    let dir = fig.dir;
    let at = f.on((fig.look_x * 8.4, 0.6));
    fig.grab(NEAR, (at.0 - dir * 0.5, at.1 - 3.4));
    fig.grab(FAR, (at.0 + dir * 3.5, at.1 - 3.0));
    let k = f.k;
    s.held(a, move |b| {
        for dy in [1.7, -1.3] {
            b.hull(
                &[((at.0 - dir * 3.6 * k, at.1 + dy * k), 1.8 * k), ((at.0 + dir * 5.6 * k, at.1 + dy * k), 2.6 * k)],
                hex(0x33_38_48),
            );
        }
        b.hull(&[((at.0 + dir * 6.6 * k, at.1 + 1.7 * k), 2.2 * k)], hex(0x8f_c0_e0));
        b.hull(&[((at.0 + dir * 6.6 * k, at.1 - 1.3 * k), 2.2 * k)], hex(0x8f_c0_e0));
    });
}

pub(super) fn offer_seat(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    let (dir, k) = (fig.dir, fig.look.k);
    let x = fig.x + dir * 20.0 * k;
    fig.bow(0.16);
    fig.grab(NEAR, (x - dir * 9.0, 48.0 * k));
    fig.put_rel(FAR, 31.0, 60.0);
    fig.mood(face::SMILE);
    let base = fig.ground;
    s.prop(-0.5, [x - 14.0, x + 14.0, 50.0], move |b| {
        b.shadow((x, base), 12.0);
        for dx in [-8.0, 8.0] {
            b.bar((x + dx, base + 0.6), (x + dx, base + 24.0), 2.4, WOOD);
        }
        b.bar((x - dir * 9.0, base + 24.0), (x - dir * 11.0, base + 52.0), 2.8, WOOD);
        b.bar((x - dir * 9.0, base + 40.0), (x - dir * 10.0, base + 48.0), 5.0, WOOD);
        b.bar((x - 10.0, base + 24.0), (x + 10.0, base + 24.0), 4.0, hex(0xc8_4a_4a));
    });
    s.eye(a, b);
}

pub(super) fn tissue(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    s.react(b, |fig| {
        fig.mood(face::CRY);
        fig.nod = 0.2;
    });
    let to = s.figs[b].chest();
    let fig = &mut s.figs[a];
    fig.aim(FAR, (to.0, to.1 + 8.0), 0.94);
    fig.grips[FAR] = Grip::Fist;
    fig.akimbo(NEAR);
    let at = s.figs[a].palm(FAR);
    let dir = s.figs[a].dir;
    s.held(a, move |b| {
        b.blob(
            STAGE,
            &[
                (at.0, at.1 + 2.0),
                (at.0 + dir * 8.0, at.1 + 4.0),
                (at.0 + dir * 9.0, at.1 - 5.0),
                (at.0 + dir * 5.0, at.1 - 8.0),
                (at.0 + dir * 1.0, at.1 - 4.0),
            ],
            WHITE,
        );
        b.line(STAGE, &[(at.0 + dir * 3.0, at.1), (at.0 + dir * 6.0, at.1 - 5.0)], 0.7, hex(0xd5_db_e2));
    });
    s.eye(a, b);
}

pub(super) fn newspaper(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    let f = fig.skull();
    let (dir, k) = (fig.dir, fig.look.k);
    let at = f.on((fig.look_x * 6.0, -14.5));
    fig.grasp((at.0 - dir * 9.0 * k, at.1 - 3.0), (at.0 + dir * 11.0 * k, at.1 - 3.0));
    fig.mood(face::SMIRK);
    s.over(a, move |b| paper(b, at, k));
    let (near, far) = (s.figs[a].hands[NEAR], s.figs[a].hands[FAR]);
    let skin = s.figs[a].look.skin;
    s.over(a, move |b| {
        b.disc(near, 2.5 * k, skin);
        b.disc(far, 2.5 * k, skin);
    });
    s.eye(a, b);
}

/// A newspaper held open.
pub(in super::super) fn paper(b: &mut super::super::super::brush::Brush, at: (f32, f32), k: f32) {
    let f = super::super::super::brush::Frame::new(at, 0.0, k);
    b.poly(f, &[(-13.0, -11.0), (0.0, -12.4), (0.0, 9.6), (-13.0, 11.0)], hex(0xf1_ed_e2));
    b.poly(f, &[(13.0, -11.0), (0.0, -12.4), (0.0, 9.6), (13.0, 11.0)], hex(0xe2_dd_d0));
    for side in [-1.0, 1.0] {
        b.line(f, &[(side * 2.0, 7.4), (side * 11.0, 8.2)], 1.6, hex(0x7c_7a_78));
        for i in 0..5 {
            let y = 3.6 - i as f32 * 2.6;
            b.line(f, &[(side * 2.0, y), (side * 11.0, y + 0.7)], 0.7, hex(0xa9_a6_a0));
        }
    }
}

pub(super) fn photograph(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    camera(s, a);
    s.react(b, |fig| {
        fig.turn = 0.3;
        fig.look_x = fig.dir * 0.5;
        fig.mood(face::HAPPY);
        fig.akimbo(NEAR);
        fig.akimbo(FAR);
    });
}

/// A camera at the eye.
pub(in super::super) fn camera(s: &mut Stage, a: usize) {
    let fig = &mut s.figs[a];
    let f = fig.skull();
    let dir = fig.dir;
    let at = f.on((fig.look_x * 10.0, -0.6));
    let k = f.k;
    fig.grab(NEAR, (at.0 - dir * 2.0 * k, at.1 - 4.4 * k));
    fig.grab(FAR, (at.0 + dir * 5.0 * k, at.1 - 3.0 * k));
    fig.bow(0.06);
    fig.grab(NEAR, (at.0 - dir * 2.0 * k, at.1 - 4.4 * k));
    fig.grab(FAR, (at.0 + dir * 5.0 * k, at.1 - 3.0 * k));
    s.held(a, move |b| {
        let f = super::super::super::brush::Frame::new(at, 0.0, k);
        b.block(f, (0.0, 0.0), 9.0, 8.0, hex(0x3a_3d_4a));
        b.block(f, (-dir * 1.0, 4.8), 4.0, 2.2, hex(0x3a_3d_4a));
        b.hull_in(f, &[((dir * 4.4, -0.2), 2.9), ((dir * 8.0, -0.2), 2.5)], hex(0x55_5a_6b));
        b.oval(f, (dir * 8.8, -0.2), 1.3, 2.1, hex(0x9f_d0_ee));
        b.oval(f, (dir * 2.4, 3.0), 0.8, 0.8, hex(0xe8_4a_3c));
    });
}

pub(super) fn badge(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let way = s.way(a, b);
    let to = s.figs[b].trunk().on((-way * 2.0, 22.0));
    let fig = &mut s.figs[a];
    fig.grab(NEAR, (to.0 - way * 3.4, to.1 - 1.0));
    fig.grab(FAR, (to.0 - way * 1.0, to.1 - 4.0));
    fig.mood(face::SMILE);
    fig.z += 0.5;
    fig.regard(to);
    s.over(a, move |b| {
        b.disc(to, 3.2, hex(0xe2_4a_4a));
        b.disc(to, 2.2, hex(0xf8_d0_5a));
    });
    s.react(b, |fig| fig.mood(face::PROUD));
}

pub(super) fn tea(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let to = s.figs[b].rel(20.0, 62.0);
    let free = !s.figs[b].busy;
    let fig = &mut s.figs[a];
    let dir = fig.dir;
    let cup = if free { to } else { fig.rel(24.0, 58.0) };
    if !free {
        fig.grab(FAR, cup);
    }
    fig.grab(if free { FAR } else { NEAR }, (cup.0 - dir * 13.0, cup.1 + 15.0));
    fig.mood(face::SMILE);
    if free {
        s.figs[b].grab(FAR, to);
        s.figs[b].mood(face::SMILE);
    }
    let mut pot = Icon::new("teapot", 21.0);
    pot.mirrored = dir < 0.0;
    pot.turned = 24.0 * dir;
    let at = (cup.0 - dir * 12.0, cup.1 + 13.0);
    s.held(a, move |b| b.icon(&pot, at));
    s.add(Layer::Depth(30.0), move |b| {
        b.line(
            STAGE,
            &[(cup.0 - dir * 3.4, cup.1 + 14.0), (cup.0 - dir * 0.6, cup.1 + 9.0), (cup.0, cup.1 + 3.0)],
            1.3,
            hex(0xb5_6a_2a),
        );
        b.hull(
            &[
                ((cup.0 - 3.6, cup.1 + 4.4), 0.8),
                ((cup.0 + 3.6, cup.1 + 4.4), 0.8),
                ((cup.0 - 2.0, cup.1 - 0.6), 1.0),
                ((cup.0 + 2.0, cup.1 - 0.6), 1.0),
            ],
            WHITE,
        );
        b.line(STAGE, &[(cup.0 - 5.0, cup.1 - 1.8), (cup.0 + 5.0, cup.1 - 1.8)], 1.3, hex(0xdd_e4_ea));
    });
}

pub(super) fn hat(s: &mut Stage, a: usize, b: usize, hat: Hat, rgb: Rgb) {
    s.attend(a, b);
    if s.figs[b].beast.is_none() {
        s.figs[b].look.hat = Some((hat, rgb));
    }
    let f = s.figs[b].skull();
    let way = s.way(a, b);
    let fig = &mut s.figs[a];
    fig.grasp(f.on((-way * 8.0, 7.6)), f.on((-way * 4.0, 9.4)));
    fig.mood(face::HAPPY);
    fig.z += 0.5;
    s.eye(a, b);
    s.react(b, |fig| fig.mood(face::HAPPY));
}

pub(super) fn read_aloud(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    s.read(a, hex(0x3f_7a_b8));
    s.figs[a].mood(Face { mouth: face::Mouth::Round, ..face::SMILE });
    s.voice(a, hex(0x5a_63_78));
    s.react(b, |fig| fig.mood(face::SMILE));
}

pub(super) fn sandwich(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.grab(FAR, fig.rel(24.0, 66.0));
    fig.grab(NEAR, fig.rel(12.0, 70.0));
    fig.mood(face::HAPPY);
    s.hold(a, FAR, "sandwich", 13.0, (3.0, 2.0), 0.0);
    s.hold(a, NEAR, "sandwich", 13.0, (1.0, 3.0), 0.0);
    let to = s.figs[a].palm(FAR);
    s.react(b, |fig| {
        fig.aim(FAR, to, 0.8);
        fig.mood(face::HAPPY);
    });
}

pub(super) fn megaphone(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    let (x, y) = fig.mouth();
    let (dir, k) = (fig.dir, fig.look.k);
    fig.grab(FAR, (x + dir * 8.0 * k, y - 4.0 * k));
    fig.akimbo(NEAR);
    fig.mood(face::SHOUT);
    s.reserve([x - 30.0, x + 30.0, y + 14.0]);
    s.held(a, move |b| {
        b.hull(&[((x + dir * 3.0 * k, y), 1.8 * k), ((x + dir * 18.0 * k, y + 1.0 * k), 7.0 * k)], hex(0xd8_4a_3c));
        b.hull(&[((x + dir * 20.0 * k, y + 1.0 * k), 6.2 * k)], hex(0xf6_f1_e6));
        b.hull(&[((x + dir * 6.0 * k, y), 2.6 * k), ((x + dir * 8.0 * k, y), 3.2 * k)], hex(0xf6_f1_e6));
        for dy in [-7.0, 1.0, 9.0] {
            b.line(
                STAGE,
                &[(x + dir * 29.0 * k, y + dy * k), (x + dir * 35.0 * k, y + dy * 1.3 * k)],
                1.5,
                hex(0xe2_6a_3a),
            );
        }
    });
    s.react(b, |fig| fig.mood(face::SURPRISE));
}

pub(super) fn signal(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.turn = 0.3;
    fig.grab(NEAR, fig.rel(-20.0, 98.0));
    fig.grab(FAR, fig.rel(30.0, 90.0));
    for side in [NEAR, FAR] {
        let dir = if side == NEAR { -s.figs[a].dir } else { s.figs[a].dir };
        let top = s.stick(a, side, if side == NEAR { -0.4 } else { 0.5 }, 17.0, 3.0, WOOD);
        let rgb = if side == NEAR { hex(0xe2_3f_3f) } else { hex(0xf2_c5_3a) };
        s.reserve([top.0 - 20.0, top.0 + 20.0, top.1 + 2.0]);
        s.held(a, move |b| things::flag(b, top, dir, 0.8, rgb));
    }
}

pub(super) fn water(s: &mut Stage, a: usize, b: usize, hose: bool) {
    s.attend(a, b);
    let to = s.figs[b].chest();
    let fig = &mut s.figs[a];
    let dir = fig.dir;
    fig.bow(0.14);
    fig.mood(face::GRIN);
    let from = if hose { fig.rel(20.0, 62.0) } else { fig.rel(23.0, 46.0) };
    fig.grasp((from.0 - dir * 6.0, from.1 - 1.0), from);
    let x = fig.x;
    if hose {
        s.held(a, move |b| {
            b.line(
                STAGE,
                &[
                    from,
                    (from.0 - dir * 8.0, from.1 - 2.0),
                    (x - dir * 8.0, 30.0),
                    (x - dir * 20.0, 3.0),
                    (x - dir * 34.0, 1.0),
                ],
                2.4,
                hex(0x3f_9a_5a),
            );
            b.bar((from.0 - dir * 2.0, from.1), (from.0 + dir * 6.0, from.1 + 1.0), 3.0, hex(0xf2_b8_3a));
        });
        s.reserve([x - dir * 34.0, x, 10.0]);
    }
    s.add(Layer::Depth(30.0), move |b| {
        let start = (from.0 + dir * 7.0, from.1 + 1.0);
        let mid = between(start, to);
        b.line(STAGE, &[start, (mid.0, mid.1 + 9.0), to], 2.2, WATER);
        b.line(STAGE, &[start, (mid.0, mid.1 + 14.0), (to.0, to.1 + 10.0)], 1.5, hex(0x9f_d8_fa));
        b.line(STAGE, &[start, (mid.0, mid.1 + 4.0), (to.0, to.1 - 9.0)], 1.5, hex(0x9f_d8_fa));
        for (dx, dy) in [(0.0, 5.0), (-4.0, 12.0), (-5.0, -4.0), (2.0, -8.0), (-8.0, 3.0)] {
            b.oval(STAGE, (to.0 + dir * dx, to.1 + dy), 1.5, 1.9, WATER);
        }
    });
    s.react(b, |fig| {
        fig.lean = -0.14;
        fig.mood(Face { eyes: face::Eyes::Squint, ..face::LAUGH });
        fig.put_rel(NEAR, 14.0, 84.0);
        fig.put_rel(FAR, 20.0, 90.0);
    });
}

pub(super) fn petals(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.put_rel(FAR, 27.0, 62.0);
    fig.grab(NEAR, fig.rel(8.0, 50.0));
    fig.mood(face::SMILE);
    s.hold(a, NEAR, "basket", 20.0, (2.0, -4.0), 0.0);
    let (from, dir) = (s.figs[a].hands[FAR], s.figs[a].dir);
    s.add(Layer::Depth(30.0), move |b| {
        for (dx, dy) in [
            (3.0, -4.0),
            (8.0, -10.0),
            (4.0, -18.0),
            (11.0, -24.0),
            (6.0, -32.0),
            (13.0, -40.0),
            (2.0, -46.0),
            (9.0, -54.0),
            (-4.0, -60.0),
            (15.0, -61.0),
            (4.0, -62.5),
            (20.0, -60.0),
        ] {
            b.oval(
                STAGE,
                (from.0 + dir * dx, from.1 + dy),
                1.7,
                1.1,
                if (dx as i32) % 2 == 0 { hex(0xe8_5a_7a) } else { hex(0xf6_a6_b8) },
            );
        }
    });
    s.react(b, |fig| {
        fig.walk(18.0);
        fig.mood(face::SMILE);
    });
}
