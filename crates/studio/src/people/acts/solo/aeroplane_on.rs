//! What one does alone with the hands: eating, playing, looking, holding: from `aeroplane` to `flag`.

use super::*;

pub(super) fn aeroplane(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    fig.brace(0.1);
    fig.put_rel(FAR, 25.0, 92.0);
    fig.put_rel(NEAR, -14.0, 60.0);
    fig.mood(face::HAPPY);
    let (at, dir) = (fig.rel(42.0, 106.0), fig.dir);
    s.reserve([at.0 - 16.0, at.0 + 16.0, at.1 + 8.0]);
    s.over(a, move |b| {
        b.poly(
            STAGE,
            &[(at.0 - dir * 10.0, at.1 + 5.0), (at.0 + dir * 12.0, at.1 + 3.0), (at.0 - dir * 6.0, at.1 - 1.0)],
            WHITE,
        );
        b.poly(
            STAGE,
            &[(at.0 - dir * 6.0, at.1 - 1.0), (at.0 + dir * 12.0, at.1 + 3.0), (at.0 - dir * 5.0, at.1 - 5.0)],
            hex(0xd2_db_e6),
        );
        for d in [0.0, 4.0] {
            b.line(STAGE, &[(at.0 - dir * 22.0, at.1 - 4.0 + d), (at.0 - dir * 13.0, at.1 - 1.0 + d)], 0.9, WHITE);
        }
    });
}

pub(super) fn dumb_bell(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    fig.grab(FAR, fig.rel(17.0, 78.0));
    fig.akimbo(NEAR);
    fig.mood(Face { mouth: face::Mouth::Grin, ..face::STERN });
    let at = fig.hands[FAR];
    s.held(a, move |b| {
        b.bar((at.0 - 7.0, at.1 + 1.0), (at.0 + 7.0, at.1 + 1.0), 2.0, hex(0xb4_bc_c8));
        for d in [-8.0, 8.0] {
            b.bar((at.0 + d, at.1 - 4.0), (at.0 + d, at.1 + 6.0), 5.0, hex(0x33_38_46));
        }
    });
}

pub(super) fn mirror(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    let (dir, k) = (fig.dir, fig.look.k);
    fig.grab(FAR, fig.rel(21.0, 76.0));
    fig.akimbo(NEAR);
    fig.mood(face::SMILE);
    let at = fig.hands[FAR];
    let (skin, tone) = (fig.look.skin, fig.look.tone);
    s.reserve([at.0 - 9.0, at.0 + 9.0, at.1 + 22.0]);
    s.held(a, move |b| {
        let m = (at.0 + dir * 1.0, at.1 + 12.0 * k);
        b.bar(at, m, 2.2, hex(0xc2_7f_9a));
        b.disc(m, 7.6 * k, hex(0xc2_7f_9a));
        b.disc(m, 6.1 * k, hex(0xd3_e9_f2));
        b.disc((m.0, m.1 + 1.0), 3.6 * k, tone);
        b.disc((m.0, m.1 - 0.2), 3.1 * k, skin);
    });
    s.figs[a].regard((at.0, at.1 + 12.0));
}

pub(super) fn telescope(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    let (dir, k) = (fig.dir, fig.look.k);
    fig.bow(0.16);
    fig.look_x = dir * 0.7;
    fig.nod = -0.1;
    let eye = fig.skull().on((fig.look_x * 10.0, 1.0));
    fig.put(FAR, (eye.0 + dir * 10.0, eye.1 + 1.0));
    fig.put(NEAR, (eye.0 + dir * 4.0, eye.1 - 4.0));
    fig.mood(face::SMILE);
    s.reserve([eye.0 - 10.0, eye.0 + dir * 36.0, eye.1 + 22.0]);
    s.held(a, move |b| {
        let m = (eye.0 + dir * 14.0, eye.1 + 5.0);
        for d in [-9.0, 0.0, 9.0] {
            b.bar(m, (m.0 + d, 0.8), 2.0, WOOD);
        }
        b.hull(
            &[((eye.0 + dir * 1.6, eye.1), 2.0 * k), ((eye.0 + dir * 32.0, eye.1 + 15.0), 4.6 * k)],
            hex(0xd8_a0_4a),
        );
        b.hull(
            &[((eye.0 + dir * 30.0, eye.1 + 14.0), 4.4 * k), ((eye.0 + dir * 34.0, eye.1 + 16.0), 5.0 * k)],
            hex(0x4a_40_50),
        );
    });
}

pub(super) fn meditate(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    fig.cross_legged();
    fig.look_x = fig.dir * 0.12;
    fig.mood(face::SERENE);
}

pub(super) fn umbrella(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    let at = fig.rel(12.0, 70.0);
    fig.grab(FAR, at);
    fig.grab(NEAR, (at.0 - fig.dir * 1.0, at.1 + 12.0));
    fig.mood(face::SMILE);
    let (x, y) = (fig.x + fig.dir * 8.0, fig.crown().1 + 11.0);
    s.reserve([x - 34.0, x + 34.0, y + 22.0]);
    s.held(a, move |b| {
        b.bar((at.0, at.1 - 4.0), (x, y + 12.0), 1.8, hex(0x5a_4a_44));
        offers::dome(b, x, y, hex(0x8a_4f_b0));
    });
}

pub(super) fn instrument(s: &mut Stage, a: usize, art: &'static str, size: f32, up: f32) {
    let fig = fresh(s, a);
    let (dir, k) = (fig.dir, fig.look.k);
    let at = fig.rel(5.0, up);
    fig.turn = 0.4;
    fig.grab(NEAR, (at.0 - dir * 8.0 * k, at.1 - 3.0));
    fig.grab(FAR, (at.0 + dir * 11.0 * k, at.1 + 6.0));
    fig.mood(face::HAPPY);
    let mut icon = super::super::super::brush::Icon::new(art, size * k.max(0.8));
    icon.mirrored = dir < 0.0;
    s.held(a, move |b| b.icon(&icon, at));
    s.notes(a);
}

pub(super) fn flute(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    let mouth = fig.mouth();
    let dir = fig.dir;
    fig.grab(NEAR, (mouth.0 + dir * 6.0, mouth.1 - 2.0));
    fig.grab(FAR, (mouth.0 + dir * 14.0, mouth.1 - 3.0));
    fig.winged[FAR] = false;
    fig.mood(Face { mouth: face::Mouth::Kiss, ..face::SERENE });
    s.over(a, move |b| {
        b.bar((mouth.0 - dir * 1.0, mouth.1 + 0.4), (mouth.0 + dir * 23.0, mouth.1 - 2.6), 1.9, hex(0xc8_d2_dc))
    });
    s.notes(a);
}

pub(super) fn trumpet(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    let mouth = fig.mouth();
    let (dir, k) = (fig.dir, fig.look.k);
    fig.grab(NEAR, (mouth.0 + dir * 8.0 * k, mouth.1 - 3.0));
    fig.grab(FAR, (mouth.0 + dir * 12.0 * k, mouth.1 - 1.0));
    fig.mood(face::PUFF);
    s.reserve([mouth.0 - 30.0, mouth.0 + 30.0, mouth.1 + 10.0]);
    s.held(a, move |b| {
        let gold = hex(0xf2_b8_3a);
        b.bar((mouth.0 + dir * 1.0, mouth.1), (mouth.0 + dir * 20.0 * k, mouth.1 + 1.6), 1.8, gold);
        b.hull(
            &[((mouth.0 + dir * 18.0 * k, mouth.1 + 1.4), 1.2), ((mouth.0 + dir * 27.0 * k, mouth.1 + 2.4), 5.4 * k)],
            gold,
        );
        b.oval(STAGE, (mouth.0 + dir * 29.0 * k, mouth.1 + 2.4), 2.0 * k, 5.6 * k, hex(0xb8_80_1c));
        b.line(
            STAGE,
            &[
                (mouth.0 + dir * 7.0 * k, mouth.1 - 0.6),
                (mouth.0 + dir * 8.0 * k, mouth.1 - 5.0),
                (mouth.0 + dir * 16.0 * k, mouth.1 - 4.4),
                (mouth.0 + dir * 17.0 * k, mouth.1 + 0.6),
            ],
            1.4,
            gold,
        );
        for d in [9.0, 12.0, 15.0] {
            b.bar((mouth.0 + dir * d * k, mouth.1 - 2.0), (mouth.0 + dir * d * k, mouth.1 + 4.4), 1.4, hex(0xd8_9a_2a));
        }
    });
    s.notes(a);
}

/// A violin at the chin.
pub(in super::super) fn violin(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    let (dir, k) = (fig.dir, fig.look.k);
    let chin = fig.skull().on((fig.look_x * 6.0, -10.0));
    let tip = (chin.0 + dir * 26.0 * k, chin.1 + 1.0);
    fig.grab(FAR, (tip.0 - dir * 2.0, tip.1 - 1.0));
    fig.grab(NEAR, (chin.0 + dir * 4.0, chin.1 - 13.0 * k));
    fig.nod = 0.14;
    fig.mood(face::SERENE);
    let hand = s.figs[a].palm(NEAR);
    s.held(a, move |b| {
        let wood = hex(0xb5_5f_2a);
        b.bar((chin.0 + dir * 13.0 * k, chin.1), tip, 1.7, hex(0x3a_28_20));
        b.hull(&[((chin.0 + dir * 3.0 * k, chin.1 - 1.0), 4.6 * k)], wood);
        b.hull(&[((chin.0 + dir * 11.0 * k, chin.1 - 0.6), 3.7 * k)], wood);
        b.hull(
            &[((chin.0 + dir * 3.0 * k, chin.1 - 0.6), 3.0 * k), ((chin.0 + dir * 12.0 * k, chin.1 - 0.4), 2.4 * k)],
            wood,
        );
        b.line(STAGE, &[(chin.0 + dir * 2.0 * k, chin.1 - 0.4), tip], 0.5, hex(0xf6_ea_d4));
        b.bar(hand, (chin.0 + dir * 17.0 * k, chin.1 + 15.0 * k), 1.1, hex(0x6a_3f_24));
    });
    s.notes(a);
}

pub(super) fn look_at(s: &mut Stage, a: usize, art: &'static str, size: f32) {
    let fig = fresh(s, a);
    fig.put(FAR, fig.rel(15.0, 64.0));
    fig.put(NEAR, fig.rel(11.0, 62.0));
    fig.mood(face::SMILE);
    let at = fig.hands[FAR];
    fig.regard(at);
    fig.nod = 0.3;
    s.hold(a, FAR, art, size, (1.0, size * 0.4), 0.0);
}

pub(super) fn newspaper(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    let (dir, k) = (fig.dir, fig.look.k);
    let at = fig.rel(13.0, 69.0);
    fig.grasp((at.0 - dir * 8.0 * k, at.1 - 3.0), (at.0 + dir * 11.0 * k, at.1 - 3.0));
    fig.nod = 0.24;
    fig.mood(face::SMILE);
    s.held(a, move |b| offers::paper(b, at, k * 0.94));
}

pub(super) fn shake(s: &mut Stage, a: usize, art: &'static str, size: f32) {
    let fig = fresh(s, a);
    fig.grab(FAR, fig.rel(20.0, 90.0));
    fig.akimbo(NEAR);
    fig.mood(face::HAPPY);
    let at = fig.hands[FAR];
    s.hold(a, FAR, art, size, (2.0, -size * 0.3), 12.0);
    s.over(a, move |b| {
        for side in [-1.0, 1.0] {
            for r in [12.0, 15.0] {
                let x = at.0 + side * r;
                b.line(STAGE, &[(x, at.1 - 2.0), (x + side * 1.4, at.1 - 6.0), (x, at.1 - 10.0)], 1.1, hex(0x5a_63_78));
            }
        }
    });
}

pub(super) fn tambourine(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    fig.grab(FAR, fig.rel(19.0, 92.0));
    fig.put_rel(NEAR, 12.0, 78.0);
    fig.mood(face::LAUGH);
    let at = fig.hands[FAR];
    s.reserve([at.0 - 10.0, at.0 + 12.0, at.1 + 16.0]);
    s.held(a, move |b| {
        let m = (at.0 + 1.0, at.1 + 7.0);
        b.disc(m, 8.6, hex(0xb0_4a_34));
        b.disc(m, 6.8, hex(0xf6_ea_d2));
        for i in 0..6 {
            let (sin, cos) = (i as f32 * 1.047_f32).sin_cos();
            b.disc((m.0 + cos * 7.8, m.1 + sin * 7.8), 1.5, hex(0xf2_c5_3a));
        }
    });
    s.notes(a);
}

pub(super) fn microphone(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    fig.mood(Face { mouth: face::Mouth::Shout, ..face::SING });
    let mouth = fig.mouth();
    let dir = fig.dir;
    fig.grab(FAR, (mouth.0 + dir * 7.0, mouth.1 - 7.0));
    fig.put_rel(NEAR, -20.0, 74.0);
    let hand = fig.hands[FAR];
    s.held(a, move |b| {
        b.bar((hand.0 + dir * 1.0, hand.1 - 4.0), (mouth.0 + dir * 4.0, mouth.1 - 2.0), 2.4, hex(0x3a_3d_48));
        b.disc((mouth.0 + dir * 3.6, mouth.1 - 1.4), 2.7, hex(0x9a_a4_b2));
    });
    s.notes(a);
}

pub(super) fn skip(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    fig.turn = 0.2;
    let k = fig.look.k;
    fig.hip.1 += 7.0 * k;
    fig.feet = [fig.rel(-4.0, 8.0), fig.rel(4.0, 8.0)];
    fig.toes = [0.6, 0.6];
    fig.grasp(fig.rel(-19.0, 56.0), fig.rel(19.0, 56.0));
    fig.mood(face::HAPPY);
    let (n, f, x) = (fig.hands[NEAR], fig.hands[FAR], fig.x);
    let top = fig.crown().1 + 13.0;
    s.reserve([x - 30.0, x + 30.0, top + 2.0]);
    s.add(Layer::Under(a), move |b| {
        b.line(
            STAGE,
            &[
                n,
                ((n.0 - x) * 1.5 + x, n.1 + 26.0),
                (x + (n.0 - x) * 0.8, top - 3.0),
                (x, top),
                (x + (f.0 - x) * 0.8, top - 3.0),
                ((f.0 - x) * 1.5 + x, f.1 + 26.0),
                f,
            ],
            1.4,
            hex(0xe2_6a_3a),
        );
    });
}

pub(super) fn attention(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    fig.turn = 0.3;
    fig.feet = [fig.rel(-2.4, 0.0), fig.rel(2.4, 0.2)];
    let brow = fig.skull().on((fig.dir * 7.0, 5.0));
    fig.put(FAR, brow);
    fig.winged[FAR] = true;
    fig.nod = -0.06;
    fig.mood(face::STERN);
}

pub(super) fn yawn(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    fig.turn = 0.2;
    fig.put_rel(NEAR, -17.0, 113.0);
    fig.put_rel(FAR, 17.0, 113.0);
    fig.grips = [super::super::super::figure::Grip::Fist; 2];
    fig.winged = [true; 2];
    fig.lean = -0.05;
    fig.mood(face::YAWN);
}

pub(super) fn telephone(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    let ear = fig.skull().on((fig.dir * 7.6, -1.0));
    fig.look_x = fig.dir * 0.2;
    fig.grab(FAR, ear);
    fig.akimbo(NEAR);
    fig.mood(face::HAPPY);
    s.speech(a);
    s.over(a, move |b| b.bar((ear.0 - 0.4, ear.1 - 5.0), (ear.0 + 0.6, ear.1 + 5.4), 3.2, hex(0x2c_30_3c)));
}

pub(super) fn hoop(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    fig.turn = 0.2;
    fig.put_rel(NEAR, -26.0, 84.0);
    fig.put_rel(FAR, 26.0, 86.0);
    fig.mood(face::LAUGH);
    let (x, y, k) = (fig.x, fig.hip.1 + 6.0, fig.look.k);
    s.reserve([x - 25.0, x + 25.0, y]);
    let half = move |from: f32| -> Vec<(f32, f32)> {
        (0..13)
            .map(|i| {
                let (sin, cos) = (from + i as f32 / 12.0 * std::f32::consts::PI).sin_cos();
                (x + cos * 22.0 * k, y + sin * 6.0 * k + cos * 2.0)
            })
            .collect()
    };
    s.add(Layer::Under(a), move |b| b.line(STAGE, &half(0.0), 2.6, hex(0xc8_2a_6a)));
    s.held(a, move |b| b.line(STAGE, &half(std::f32::consts::PI), 2.6, hex(0xe8_4a_8a)));
}

pub(super) fn map(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    let (dir, k) = (fig.dir, fig.look.k);
    let at = fig.rel(13.0, 64.0);
    fig.grasp((at.0 - dir * 9.0 * k, at.1 + 2.0), (at.0 + dir * 14.0 * k, at.1 + 2.0));
    fig.nod = 0.28;
    fig.face.gaze = -1.0;
    fig.mood(face::SMILE);
    s.held(a, move |b| super::super::joint_more::map(b, at, k));
}

pub(super) fn flag(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    fig.brace(0.04);
    fig.grasp(fig.rel(9.0, 58.0), fig.rel(15.0, 76.0));
    fig.mood(face::HAPPY);
    let dir = s.figs[a].dir;
    let top = s.stick(a, FAR, 0.3, 52.0, 24.0, WOOD);
    s.reserve([top.0 - 34.0, top.0 + 6.0, top.1 + 4.0]);
    s.held(a, move |b| things::flag(b, top, -dir, 1.9, hex(0xe2_3f_4a)));
}
