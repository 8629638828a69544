//! What one does to another with a thing in the hands: from `throw` to `brow`.

use super::*;

/// Throws something that is in the air between the two.
pub(in super::super) fn throw(s: &mut Stage, a: usize, b: usize, art: &'static str, rgb: Rgb) {
    s.attend(a, b);
    let to = s.figs[b].chest();
    let fig = &mut s.figs[a];
    fig.brace(0.16);
    fig.put_rel(FAR, 25.0, 92.0);
    fig.put_rel(NEAR, -16.0, 60.0);
    fig.mood(face::GRIN);
    let (from, dir) = (s.figs[a].palm(FAR), s.figs[a].dir);
    let at = mix(from, (to.0, to.1 + 10.0), 0.5);
    let at = (at.0, at.1 + 6.0);
    let icon = Icon::new(art, 15.0);
    s.add(Layer::Depth(30.0), move |b| {
        for (i, dy) in [3.0, 0.0, -3.0].into_iter().enumerate() {
            let long = 7.0 + (i % 2) as f32 * 3.0;
            b.line(STAGE, &[(at.0 - dir * (6.0 + long), at.1 + dy - 1.0), (at.0 - dir * 6.0, at.1 + dy)], 1.0, WHITE);
        }
        if icon.art == "wood" {
            b.bar((at.0 - 8.0, at.1 - 3.0), (at.0 + 8.0, at.1 + 3.0), 2.8, WOOD);
            b.bar((at.0 + 1.0, at.1 + 0.6), (at.0 + 3.0, at.1 + 5.0), 1.6, WOOD);
        } else if icon.art.is_empty() {
            let flat = rgb == WHITE || rgb == PAPER;
            if flat {
                b.ball(at, 3.8, rgb);
            } else {
                b.blob(
                    STAGE,
                    &[
                        (at.0 - 6.0, at.1 - 4.6),
                        (at.0, at.1 - 3.6),
                        (at.0 + 6.0, at.1 - 4.6),
                        (at.0 + 5.4, at.1 + 4.6),
                        (at.0, at.1 + 3.8),
                        (at.0 - 5.4, at.1 + 4.6),
                    ],
                    rgb,
                );
            }
        } else {
            b.icon(&icon, at);
        }
    });
    s.eye(a, b);
    s.react(b, |fig| {
        fig.put_rel(NEAR, 16.0, 80.0);
        fig.put_rel(FAR, 20.0, 72.0);
        fig.mood(face::SURPRISE);
    });
}

pub(super) fn rope(s: &mut Stage, a: usize, b: usize) {
    throw(s, a, b, "", things::ROPE);
    let from = s.figs[a].palm(FAR);
    let to = s.figs[b].rel(20.0, 74.0);
    let hand = s.figs[a].palm(NEAR);
    if !s.figs[b].busy {
        s.figs[b].grab(FAR, to);
    }
    s.add(Layer::Depth(31.0), move |b| {
        let m = between(from, to);
        b.line(STAGE, &[hand, from, (m.0, m.1 + 12.0), (to.0, to.1 + 3.0), to], 1.8, things::ROPE);
        for r in [3.4, 4.6] {
            let ring: Vec<(f32, f32)> = (0..11)
                .map(|i| (hand.0 + (i as f32 * 0.63).cos() * r, hand.1 - 5.0 + (i as f32 * 0.63).sin() * r * 1.4))
                .collect();
            b.line(STAGE, &ring, 1.2, things::ROPE);
        }
    });
}

pub(super) fn blindfold(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let dir = s.figs[a].dir;
    s.react(b, |fig| {
        fig.dir = dir;
        fig.stand();
        fig.look_x = dir * 0.5;
        fig.mood(face::SMILE);
    });
    let f = s.figs[b].skull();
    let t = s.figs[b].look_x;
    let way = s.way(a, b);
    let fig = &mut s.figs[a];
    fig.grasp(f.on((-way * 9.0, 0.0)), f.on((-way * 8.6, 2.2)));
    fig.mood(face::SMILE);
    fig.z += 0.5;
    s.add(Layer::Over(b), move |b| {
        let rgb = hex(0xb8_32_4a);
        b.line(f, &[(-7.8, 0.6), (t * 4.0, 0.4), (7.8, 0.6)], 3.6, rgb);
        b.line(f, &[(-way * 7.8, 0.4), (-way * 11.4, -3.4)], 1.8, rgb.lighter(-0.06));
    });
    s.eye(a, b);
}

pub(super) fn toast(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.grab(FAR, fig.rel(25.0, 82.0));
    fig.akimbo(NEAR);
    fig.mood(face::HAPPY);
    s.hold(a, FAR, "wine-glass", 15.0, (0.0, 5.5), 8.0);
    s.eye(a, b);
    s.react(b, |fig| fig.mood(face::SMILE));
}

pub(super) fn scarf(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    if s.figs[b].beast.is_none() && !s.figs[b].look.has(mark::SCARF) {
        s.figs[b].look.marks |= mark::SCARF;
        s.figs[b].look.scarf = hex(0xd8_4a_3c);
    }
    let neck = s.figs[b].nape();
    let way = s.way(a, b);
    let rgb = s.figs[b].look.scarf;
    let fig = &mut s.figs[a];
    fig.grasp((neck.0 - way * 6.4, neck.1 - 3.0), (neck.0 - way * 3.0, neck.1 + 0.6));
    fig.mood(face::SMILE);
    fig.z += 0.5;
    let hand = s.figs[a].palm(NEAR);
    s.held(a, move |b| {
        b.line(STAGE, &[(neck.0 - way, neck.1 - 1.0), hand, (hand.0 - way * 3.0, hand.1 - 12.0)], 4.0, rgb)
    });
    s.eye(a, b);
}

pub(super) fn flag(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.grab(FAR, fig.rel(21.0, 90.0));
    fig.akimbo(NEAR);
    fig.mood(face::HAPPY);
    let dir = s.figs[a].dir;
    let top = s.stick(a, FAR, 0.3, 24.0, 5.0, WOOD);
    s.reserve([top.0 - 24.0, top.0 + 24.0, top.1 + 3.0]);
    s.held(a, move |b| things::flag(b, top, -dir, 1.1, hex(0x3f_7f_d0)));
}

pub(super) fn handkerchief(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.grab(FAR, fig.rel(19.0, 102.0));
    fig.mood(Face { brow: (-0.5, 0.5), ..face::SMILE });
    let (at, dir) = (s.figs[a].palm(FAR), s.figs[a].dir);
    s.reserve([at.0 - 12.0, at.0 + 12.0, at.1 + 8.0]);
    s.over(a, move |b| {
        b.blob(
            STAGE,
            &[
                (at.0, at.1 + 2.0),
                (at.0 + dir * 6.0, at.1 + 6.0),
                (at.0 + dir * 12.0, at.1 + 2.0),
                (at.0 + dir * 10.0, at.1 - 5.0),
                (at.0 + dir * 4.0, at.1 - 3.0),
            ],
            WHITE,
        );
        b.line(STAGE, &[(at.0 + dir * 3.0, at.1 + 2.0), (at.0 + dir * 9.0, at.1 + 1.0)], 0.7, hex(0xd5_db_e2));
    });
}

pub(super) fn whisper(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let way = s.way(a, b);
    s.react(b, |fig| {
        fig.look_x = -way * 0.2;
        fig.mood(face::SURPRISE);
        fig.turn = 0.3;
    });
    let fig = &mut s.figs[a];
    fig.bow(0.2);
    let mouth = fig.mouth();
    fig.put(FAR, (mouth.0 + way * 4.4, mouth.1 + 1.0));
    fig.winged[FAR] = false;
    fig.akimbo(NEAR);
    fig.mood(Face { mouth: face::Mouth::Round, ..face::SMIRK });
    fig.z += 0.5;
    fig.look_x = way * 0.72;
}

pub(super) fn brow(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    s.react(b, |fig| {
        fig.mood(face::TIRED);
        fig.look.marks |= mark::SWEAT;
    });
    let f = s.figs[b].skull();
    let way = s.way(a, b);
    let to = f.on((-way * 4.4, 5.0));
    let fig = &mut s.figs[a];
    fig.grab(NEAR, (to.0 - way * 1.5, to.1));
    fig.winged[NEAR] = false;
    fig.akimbo(FAR);
    fig.mood(face::SMILE);
    fig.z += 0.5;
    s.held(a, move |b| {
        b.blob(
            STAGE,
            &[
                (to.0 - 3.0, to.1 + 3.0),
                (to.0 + 3.4, to.1 + 2.6),
                (to.0 + 2.8, to.1 - 3.6),
                (to.0 - 1.0, to.1 - 6.0),
                (to.0 - 3.6, to.1 - 3.0),
            ],
            WHITE,
        );
    });
    s.eye(a, b);
}
