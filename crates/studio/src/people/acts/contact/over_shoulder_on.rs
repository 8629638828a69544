//! What one does to another with a hand: touches, pulls, holds: from `over_shoulder` to `ear`.

use super::*;

pub(super) fn over_shoulder(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let dir = s.figs[a].dir;
    if !s.figs[b].busy {
        s.figs[b].dir = dir;
        s.figs[b].stand();
        s.read(b, hex(0xc8_4a_3c));
    }
    let to = on_shoulder(s, a, b);
    let fig = &mut s.figs[a];
    fig.bow(0.2);
    fig.put(FAR, (to.0, to.1 + 3.0));
    fig.look_x = dir * 0.7;
    fig.nod = 0.24;
    fig.face.gaze = -1.0;
    fig.z -= 0.5;
}

pub(super) fn hair(s: &mut Stage, a: usize, b: usize, mood: Face) {
    s.attend(a, b);
    let way = s.way(a, b);
    // Under a hat the hair is at the side of the head.
    let hat = s.figs[b].look.hat.is_some();
    let f = s.figs[b].skull();
    let to = f.on(if hat { (-way * 8.4, 1.6) } else { (-way * 2.6, 10.6) });
    if hat {
        let tone = s.figs[b].look.tone;
        s.over(b, move |b| {
            for (x, y) in [(-6.6, 3.4), (-8.0, 0.4), (-7.6, -2.8)] {
                b.oval(f, (way * x, y), 2.2, 3.0, tone);
            }
        });
    }
    let fig = &mut s.figs[a];
    fig.put(NEAR, to);
    fig.winged[NEAR] = false;
    fig.mood(mood);
    fig.z += 0.5;
    s.eye(a, b);
}

pub(super) fn ruffle(s: &mut Stage, a: usize, b: usize) {
    hair(s, a, b, face::LAUGH);
    let f = s.figs[b].skull();
    let tone = s.figs[b].look.tone;
    s.react(b, |fig| fig.mood(face::GRIN));
    if s.figs[b].look.hat.is_none() {
        s.over(b, move |b| {
            for (x, dx) in [(-6.0, -3.0), (-2.0, 1.4), (2.4, -1.0), (6.0, 3.0)] {
                b.poly(f, &[(x - 1.8, 8.0), (x + dx, 13.6), (x + 1.8, 8.0)], tone);
            }
        });
    }
}

pub(super) fn sit_beside(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    s.seat(a);
    s.figs[a].mood(face::SMILE);
    if !s.figs[b].busy && s.figs[b].beast.is_none() {
        s.figs[b].dir = s.figs[a].dir;
        s.seat(b);
    }
    s.eye(a, b);
    s.eye(b, a);
}

pub(super) fn spin(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let way = s.way(a, b);
    let at = (s.figs[a].rel(14.0, 0.0).0, s.figs[b].shoulder(FAR).1 + 30.0 * s.figs[b].look.k);
    s.figs[a].grab(FAR, at);
    s.react(b, |fig| {
        fig.feet = [fig.rel(-3.0, 2.0), fig.rel(9.0, 16.0)];
        fig.toes = [0.7, 0.5];
        fig.put_rel(NEAR, -27.0, 72.0);
        fig.mood(face::LAUGH);
    });
    s.figs[b].grab(FAR, at);
    let x = s.figs[b].x + way * 2.0;
    s.prop(-20.0, [x - 20.0, x + 20.0, 10.0], move |b| {
        let ring: Vec<At> =
            (0..20).map(|i| ((x + (i as f32 * 0.27).cos() * 18.0), (i as f32 * 0.27).sin() * 4.0)).collect();
        b.line(STAGE, &ring, 1.4, hex(0xf7_f3_ea));
    });
}

pub(super) fn step_over(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    s.react(b, |fig| {
        fig.dir = -fig.dir;
        fig.lie();
        fig.mood(face::SLEEP);
    });
    let fig = &mut s.figs[a];
    fig.turn = 0.85;
    fig.hip.1 += 2.0;
    fig.feet = [fig.rel(-9.0, 0.0), fig.rel(21.0, 22.0)];
    fig.toes = [0.2, -0.1];
    fig.put_rel(NEAR, -22.0, 70.0);
    fig.put_rel(FAR, 26.0, 72.0);
    fig.nod = 0.3;
    fig.z += 0.5;
}

pub(super) fn collar(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let way = s.way(a, b);
    let to = s.figs[b].trunk().on((-way * 2.0, 29.0));
    let fig = &mut s.figs[a];
    fig.grasp((to.0 - 1.4, to.1), (to.0 + 2.6, to.1 + 0.6));
    fig.mood(face::SMILE);
    fig.z += 0.5;
    s.figs[a].regard(to);
    s.react(b, |fig| fig.nod = -0.16);
}

pub(super) fn swap_places(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    s.figs[a].walk(24.0);
    s.figs[a].z += 0.5;
    s.react(b, |fig| fig.walk(24.0));
    let (x0, x1) = (s.figs[a].x, s.figs[b].x);
    let x = (x0 + x1) / 2.0;
    s.prop(-20.0, [x - 10.0, x + 10.0, 8.0], move |b| {
        for dir in [-1.0, 1.0] {
            let y = 2.5 + dir * 3.0;
            b.line(STAGE, &[(x - dir * 12.0, y), (x + dir * 12.0, y)], 1.8, hex(0xf7_f3_ea));
            b.line(STAGE, &[(x + dir * 8.0, y + 2.6), (x + dir * 12.0, y)], 1.8, hex(0xf7_f3_ea));
            b.line(STAGE, &[(x + dir * 8.0, y - 2.6), (x + dir * 12.0, y)], 1.8, hex(0xf7_f3_ea));
        }
    });
}

pub(super) fn rabbit_ears(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let way = s.way(a, b);
    let to = s.figs[b].crown();
    let at = (to.0 - way * 2.0, to.1 + 3.0);
    let fig = &mut s.figs[a];
    fig.put(FAR, at);
    fig.grips[FAR] = Grip::Fist;
    fig.mood(face::TONGUE);
    fig.z -= 0.5;
    let (skin, k) = (fig.look.skin, fig.look.k);
    s.react(b, |fig| {
        fig.dir = way;
        fig.stand();
        fig.look_x = way * 0.5;
        fig.mood(face::SMILE);
    });
    s.reserve([at.0 - 6.0, at.0 + 6.0, at.1 + 12.0]);
    s.add(super::super::super::stage::Layer::Under(b), move |b| {
        for dx in [-2.2, 2.2] {
            b.hull(&[((at.0 + dx * 0.5, at.1), 1.3 * k), ((at.0 + dx * 1.3, at.1 + 8.0), 1.1 * k)], skin);
        }
        b.disc(at, 2.9 * k, skin);
    });
    s.eye(a, b);
}

pub(super) fn tickle(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let way = s.way(a, b);
    s.react(b, |fig| {
        fig.lean = -0.14;
        fig.mood(face::LAUGH);
        fig.put_rel(NEAR, -4.0, 90.0);
        fig.put_rel(FAR, 8.0, 88.0);
        fig.feet[1].1 += 6.0;
    });
    let to = s.figs[b].trunk().on((-way * 5.0, 12.0));
    let fig = &mut s.figs[a];
    fig.bow(0.3);
    fig.put(NEAR, to);
    fig.put(FAR, (to.0, to.1 + 6.0));
    fig.mood(face::GRIN);
    fig.z += 0.5;
    s.eye(a, b);
}

pub(super) fn tug(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let way = s.way(a, b);
    s.react(b, |fig| {
        fig.dir = way;
        fig.stand();
        fig.look_x = -way * 0.6;
        fig.mood(face::SURPRISE);
    });
    let hem = s.figs[b].trunk().on((-way * 7.0, -2.0));
    let at = (hem.0 - way * 8.0, hem.1 - 1.0);
    let fig = &mut s.figs[a];
    fig.brace(-0.14);
    fig.grasp(at, (at.0, at.1 + 1.5));
    fig.mood(face::GRIN);
    let (over, rgb) = s.figs[b].look.over;
    let rgb = if over == super::super::super::looks::Over::Nothing { s.figs[b].look.top } else { rgb };
    s.add(super::super::super::stage::Layer::Over(b), move |b| {
        b.poly(
            STAGE,
            &[
                (hem.0 + way * 4.0, hem.1 + 6.0),
                (hem.0 + way * 4.0, hem.1 - 3.0),
                (at.0, at.1 - 1.0),
                (at.0, at.1 + 1.6),
            ],
            rgb.lighter(-0.05),
        );
    });
    s.eye(a, b);
}

pub(super) fn ear(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let from = s.figs[a].head();
    let to = s.figs[b].ear(from);
    let fig = &mut s.figs[a];
    fig.grab(FAR, to);
    fig.akimbo(NEAR);
    fig.mood(face::STERN);
    fig.z += 0.5;
    let way = s.way(a, b);
    s.react(b, |fig| {
        fig.mood(Face { eyes: face::Eyes::Squint, ..face::WORRY });
        fig.lean = way * fig.dir * -0.06;
    });
    let from = s.figs[a].head();
    let to = s.figs[b].ear(from);
    s.figs[a].grab(FAR, to);
    s.eye(a, b);
}
