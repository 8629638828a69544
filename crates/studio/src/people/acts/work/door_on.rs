//! Work and sport of one: tools, wheels, boards, stoves: from `door` to `notebook`.

use super::*;

pub(super) fn door(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    let (dir, k) = (fig.dir, fig.look.k);
    let x = fig.x + dir * 34.0 * k;
    fig.grab(FAR, (x - dir * 8.0, 76.0 * k));
    fig.grab(NEAR, fig.rel(-2.0, 44.0));
    fig.mood(face::SMILE);
    fig.regard((x, 76.0 * k));
    let hand = s.figs[a].palm(FAR);
    s.prop(-1.0, [x - 18.0, x + 20.0, 108.0 * k], move |b| {
        b.shadow((x, 0.0), 18.0);
        b.block(STAGE, (x, 53.0 * k), 36.0, 106.0 * k, hex(0x2f_8f_7a));
        b.block(STAGE, (x + dir * 4.0, 90.0 * k), 27.0, 30.0 * k, hex(0xd8_cc_b4));
        for y in [28.0, 66.0] {
            b.block(STAGE, (x, y * k), 22.0, 26.0 * k, hex(0x26_7a_68));
        }
        b.disc((x + dir * 13.0, 50.0 * k), 1.8, hex(0xf2_c7_5a));
    });
    s.held(a, move |b| {
        b.bar((hand.0 - dir * 3.0, hand.1), (hand.0 + dir * 4.0, hand.1 + 1.0), 1.8, WOOD);
        b.hull(
            &[((hand.0 + dir * 5.0, hand.1 + 1.0), 2.0), ((hand.0 + dir * 8.6, hand.1 + 1.2), 1.8)],
            hex(0x2f_8f_7a),
        );
    });
    s.hold(a, NEAR, "bucket", 17.0, (0.0, -8.0), 0.0);
}

/// A bicycle under a rider, drawn behind and before the legs.
pub(super) fn bicycle(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    let (dir, k, x) = (fig.dir, fig.look.k, fig.x);
    fig.turn = 0.85;
    fig.hip = (x - dir * 5.0 * k, 52.0 * k + 4.0);
    fig.lean = 0.3;
    fig.nod = -0.2;
    fig.feet = [(x + dir * 5.0 * k, 9.0), (x + dir * 8.0 * k, 23.0 * k)];
    fig.grasp((x + dir * 22.0 * k, 67.0 * k), (x + dir * 23.0 * k, 68.0 * k));
    fig.mood(face::HAPPY);
    let rgb = hex(0x2f_8f_b0);
    s.reserve([x - 44.0 * k, x + 50.0 * k, 60.0]);
    s.add(Layer::Under(a), move |b| {
        let p = |dx: f32, dy: f32| (x + dir * dx * k, dy * k);
        b.shadow((x, 0.0), 40.0 * k);
        for dx in [-24.0, 31.0] {
            let at = p(dx, 17.0);
            b.disc(at, 17.0 * k, hex(0x2c_2e_38));
            b.disc(at, 14.6 * k, hex(0xe2_e8_ec));
            for i in 0..4 {
                let (sin, cos) = (i as f32 * 0.785_f32).sin_cos();
                b.line(
                    STAGE,
                    &[(at.0 - cos * 14.0 * k, at.1 - sin * 14.0 * k), (at.0 + cos * 14.0 * k, at.1 + sin * 14.0 * k)],
                    0.6,
                    hex(0x9a_a4_b0),
                );
            }
        }
        for (c, d) in [
            ((-24.0, 17.0), (5.0, 16.0)),
            ((5.0, 16.0), (-6.0, 49.0)),
            ((-6.0, 44.0), (22.0, 50.0)),
            ((5.0, 16.0), (22.0, 50.0)),
            ((31.0, 17.0), (20.0, 66.0)),
            ((-24.0, 17.0), (-6.0, 44.0)),
        ] {
            b.bar(p(c.0, c.1), p(d.0, d.1), 2.6, rgb);
        }
        b.bar(p(-12.0, 51.0), p(-1.0, 51.6), 3.6, hex(0x4a_32_24));
        b.bar(p(19.0, 67.0), p(25.0, 66.0), 2.4, hex(0x33_36_40));
        b.disc(p(5.0, 16.0), 4.4 * k, hex(0x5a_63_72));
    });
}

pub(super) fn board(s: &mut Stage, a: usize, scooter: bool) {
    let fig = fresh(s, a);
    let (dir, x) = (fig.dir, fig.x);
    fig.ground += 7.0;
    fig.stand();
    fig.turn = 0.7;
    fig.hip.1 -= 5.0;
    fig.feet = [fig.rel(-12.0, 0.0), fig.rel(11.0, 0.2)];
    if scooter {
        fig.feet = [fig.rel(-16.0, -5.0), fig.rel(4.0, 0.2)];
        fig.toes[NEAR] = 0.6;
        fig.grasp(fig.rel(22.0, 58.0), fig.rel(23.0, 59.0));
    } else {
        fig.put_rel(NEAR, -27.0, 70.0);
        fig.put_rel(FAR, 27.0, 76.0);
    }
    fig.lean = 0.1;
    fig.mood(face::HAPPY);
    let hand = fig.hands[FAR];
    s.reserve([x - 28.0, x + 28.0, 10.0]);
    s.add(Layer::Under(a), move |b| {
        b.shadow((x, 0.0), 24.0);
        if scooter {
            b.bar((x + dir * 23.0, 8.0), hand, 2.4, hex(0x5a_63_72));
            b.bar((hand.0 - 4.0, hand.1 + 2.0), (hand.0 + 5.0, hand.1 + 2.0), 2.6, hex(0x33_36_40));
            b.bar((x - dir * 14.0, 6.0), (x + dir * 23.0, 6.0), 3.0, hex(0x3f_b0_6a));
            for d in [-17.0, 24.0] {
                wheel(b, (x + dir * d, 4.6), 4.6);
            }
        } else {
            b.line(
                STAGE,
                &[(x - 25.0, 10.0), (x - 18.0, 7.0), (x + 18.0, 7.0), (x + 25.0, 10.0)],
                3.4,
                hex(0xe2_5a_3a),
            );
            for d in [-14.0, 14.0] {
                wheel(b, (x + d, 3.2), 3.2);
            }
        }
    });
}

pub(super) fn unicycle(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    let (k, x) = (fig.look.k, fig.x);
    fig.turn = 0.6;
    fig.hip = (x, 62.0 * k);
    fig.feet = [(x + fig.dir * 6.0, 14.0 * k), (x + fig.dir * 9.0, 26.0 * k)];
    fig.put_rel(NEAR, -30.0, 98.0);
    fig.put_rel(FAR, 30.0, 96.0);
    fig.winged = [true; 2];
    fig.mood(face::HAPPY);
    s.add(Layer::Under(a), move |b| {
        b.shadow((x, 0.0), 16.0);
        b.disc((x, 20.0 * k), 20.0 * k, hex(0x2c_2e_38));
        b.disc((x, 20.0 * k), 17.0 * k, hex(0xe2_e8_ec));
        for i in 0..4 {
            let (sin, cos) = (i as f32 * 0.785_f32).sin_cos();
            b.line(
                STAGE,
                &[(x - cos * 16.0 * k, (20.0 - sin * 16.0) * k), (x + cos * 16.0 * k, (20.0 + sin * 16.0) * k)],
                0.6,
                hex(0x9a_a4_b0),
            );
        }
        b.bar((x, 20.0 * k), (x, 58.0 * k), 3.0, hex(0xd8_3f_3f));
        b.bar((x - 7.0, 58.0 * k), (x + 7.0, 59.0 * k), 4.0, hex(0x33_36_40));
    });
}

pub(super) fn saw(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    let (dir, k) = (fig.dir, fig.look.k);
    let h = 38.0 * k;
    let x = fig.x + dir * 28.0 * k;
    fig.bow(0.28);
    fig.grab(NEAR, (x - dir * 10.0, h + 13.0));
    fig.put(FAR, (x - dir * 13.0, h + 3.0));
    fig.mood(face::SMILE);
    fig.regard((x, h));
    let hand = s.figs[a].palm(NEAR);
    s.prop(4.0, [x - 22.0, x + 22.0, h + 8.0], move |b| {
        b.shadow((x, 0.0), 20.0);
        for d in [-12.0, 12.0] {
            b.bar((x + d - 6.0, 0.6), (x + d, h - 2.0), 2.6, hex(0x8a_5a_34));
            b.bar((x + d + 6.0, 0.6), (x + d, h - 2.0), 2.6, hex(0x8a_5a_34));
        }
        b.bar((x - 24.0, h + 1.0), (x + 24.0, h + 1.0), 4.6, hex(0xdc_b4_80));
    });
    s.add(Layer::Depth(4.5), move |b| {
        b.poly(
            STAGE,
            &[
                (hand.0 + dir * 1.0, hand.1 + 2.0),
                (hand.0 + dir * 24.0, hand.1 - 14.0),
                (hand.0 + dir * 21.0, hand.1 - 17.0),
                (hand.0 + dir * 1.0, hand.1 - 6.0),
            ],
            STEEL,
        );
        b.hull(&[((hand.0 - dir * 1.0, hand.1), 3.6)], hex(0x8a_4a_28));
    });
}

pub(super) fn detector(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    let dir = fig.dir;
    fig.walk(16.0);
    fig.lean = 0.16;
    let at = fig.rel(17.0, 52.0);
    fig.grab(FAR, at);
    fig.mood(face::SQUINT);
    let tip = (at.0 + dir * 24.0, 6.0);
    fig.regard(tip);
    fig.look.hat = Some((super::super::super::looks::Hat::Headphones, hex(0x2c_30_3c)));
    s.reserve([tip.0 - 10.0, tip.0 + 10.0, 10.0]);
    s.held(a, move |b| {
        b.bar((at.0 - dir * 6.0, at.1 + 5.0), tip, 1.9, hex(0x4a_50_60));
        b.block(STAGE, (at.0 + dir * 3.0, at.1 + 4.0), 7.0, 5.0, hex(0xe2_a0_2a));
        b.oval(STAGE, (tip.0, 4.6), 9.4, 2.6, hex(0x2c_30_3c));
        b.oval(STAGE, (tip.0, 4.9), 5.8, 1.4, hex(0x6a_73_82));
    });
}

pub(super) fn pot(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    let dir = fig.dir;
    fig.crouch();
    let x = fig.x + dir * 34.0;
    fig.grab(FAR, (x - dir * 10.0, 42.0));
    fig.put_rel(NEAR, 12.0, 26.0);
    fig.mood(face::SMILE);
    fig.regard((x, 26.0));
    let hand = s.figs[a].palm(FAR);
    s.prop(4.0, [x - 22.0, x + 22.0, 62.0], move |b| {
        things::campfire(b, x, 0.8);
        for d in [-1.0, 1.0] {
            b.bar((x + d * 19.0, 0.6), (x, 58.0), 2.2, WOOD);
        }
        b.bar((x, 56.0), (x, 34.0), 1.0, hex(0x33_36_40));
        b.bar(hand, (x + dir * 1.0, 27.0), 1.8, WOOD);
        b.hull(
            &[((x - 10.0, 29.0), 1.6), ((x + 10.0, 29.0), 1.6), ((x - 6.0, 19.0), 4.0), ((x + 6.0, 19.0), 4.0)],
            hex(0x33_37_42),
        );
        b.oval(STAGE, (x, 30.0), 10.6, 2.2, hex(0xd8_8a_3c));
    });
}

pub(super) fn golf(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    let dir = fig.dir;
    fig.turn = 0.4;
    fig.lean = 0.06;
    fig.feet = [fig.rel(-10.0, 0.0), fig.rel(10.0, 0.3)];
    fig.grasp(fig.rel(-19.0, 96.0), fig.rel(-17.0, 92.0));
    fig.mood(face::SMILE);
    let hand = s.figs[a].palm(FAR);
    let tip = (hand.0 + dir * 8.0, hand.1 + 34.0);
    let ball = s.figs[a].rel(20.0, 2.0);
    s.reserve([tip.0 - 8.0, tip.0 + 8.0, tip.1 + 4.0]);
    s.add(Layer::Under(a), move |b| {
        b.bar(hand, tip, 1.3, hex(0x9a_a4_b2));
        b.hull(&[(tip, 1.5), ((tip.0 + dir * 6.0, tip.1 + 1.0), 2.0)], hex(0x4a_50_60));
    });
    s.over(a, move |b| b.ball(ball, 2.2, WHITE));
    s.figs[a].regard(ball);
}

pub(super) fn marshmallow(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    let dir = fig.dir;
    fig.crouch();
    let x = fig.x + dir * 42.0;
    let hand = fig.rel(19.0, 38.0);
    fig.grab(FAR, hand);
    fig.put_rel(NEAR, 12.0, 26.0);
    fig.mood(face::HAPPY);
    fig.regard((x, 22.0));
    s.prop(4.0, [x - 14.0, x + 16.0, 32.0], move |b| {
        things::campfire(b, x, 0.95);
        let tip = (x - dir * 3.0, 31.0);
        b.bar(hand, tip, 1.2, WOOD);
        b.hull(&[((tip.0 - 1.4, tip.1), 2.4), ((tip.0 + 1.4, tip.1), 2.4)], hex(0xfd_f3_ea));
    });
}

pub(super) fn pancake(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    let dir = fig.dir;
    fig.grab(FAR, fig.rel(20.0, 64.0));
    fig.akimbo(NEAR);
    fig.mood(face::HAPPY);
    let hand = fig.hands[FAR];
    let at = (hand.0 + dir * 15.0, hand.1 + 30.0);
    fig.regard(at);
    s.reserve([at.0 - 14.0, at.0 + 14.0, at.1 + 6.0]);
    s.held(a, move |b| {
        b.bar((hand.0 - dir * 4.0, hand.1), (hand.0 + dir * 8.0, hand.1 + 1.0), 2.4, hex(0x4a_32_24));
        b.hull(
            &[
                ((hand.0 + dir * 8.0, hand.1 + 2.4), 1.2),
                ((hand.0 + dir * 24.0, hand.1 + 2.4), 1.2),
                ((hand.0 + dir * 11.0, hand.1 - 1.0), 1.4),
                ((hand.0 + dir * 21.0, hand.1 - 1.0), 1.4),
            ],
            hex(0x33_37_42),
        );
        let f = Frame::new(at, 0.4 * dir, 1.0);
        b.oval(f, (0.0, 0.0), 8.6, 2.8, hex(0xc8_8a_3c));
        b.oval(f, (0.0, 0.8), 8.2, 2.2, hex(0xf0_c0_70));
        for d in [-5.0, 0.0, 5.0] {
            b.line(STAGE, &[(at.0 + d, at.1 - 7.0), (at.0 + d, at.1 - 14.0)], 0.9, WHITE);
        }
    });
}

pub(super) fn water(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    let dir = fig.dir;
    fig.bow(0.16);
    let at = fig.rel(20.0, 52.0);
    fig.grasp((at.0 - dir * 5.0, at.1 + 4.0), (at.0, at.1 + 6.0));
    fig.mood(face::SMILE);
    let x = at.0 + dir * 22.0;
    fig.regard((x, 16.0));
    can(s, a, at, dir);
    s.prop(4.0, [x - 14.0, x + 14.0, 30.0], move |b| {
        for (i, dx) in [-9.0, 0.0, 9.0].into_iter().enumerate() {
            let x = x + dx;
            b.line(STAGE, &[(x, 0.0), (x + 0.6, 14.0)], 1.2, hex(0x4a_9a_4c));
            b.hull(&[((x, 4.0), 0.8), ((x + 4.6, 8.0), 1.5)], hex(0x5f_ae_4a));
            let rgb: Rgb = [hex(0xe2_4a_6a), hex(0xf2_c5_3a), hex(0x8a_5a_c8)][i];
            for k in 0..5 {
                let (sin, cos) = (k as f32 * 1.256_f32).sin_cos();
                b.disc((x + 0.6 + cos * 2.8, 17.0 + sin * 2.8), 2.2, rgb);
            }
            b.disc((x + 0.6, 17.0), 1.7, hex(0xf8_e0_7a));
        }
    });
}

/// A watering can that pours.
pub(in super::super) fn can(s: &mut Stage, a: usize, at: At, dir: f32) {
    s.held(a, move |b| {
        let rgb = hex(0x4a_9a_b0);
        let f = Frame::new(at, 0.3 * dir, 1.0);
        b.line(f, &[(dir * -5.0, 3.0), (0.0, 8.6), (dir * 5.0, 3.0)], 1.5, rgb);
        b.block(f, (0.0, -3.0), 13.0, 12.0, rgb);
        b.line(f, &[(dir * 5.0, -6.0), (dir * 16.0, 4.0)], 2.2, rgb);
        b.hull_in(f, &[((dir * 15.0, 6.4), 0.9), ((dir * 18.0, 2.4), 0.9)], rgb.lighter(0.06));
        let rose = f.on((dir * 17.0, 4.0));
        for (i, d) in [0.0, 3.0, 6.0].into_iter().enumerate() {
            let end = (rose.0 + dir * (5.0 + d), rose.1 - 24.0 + i as f32 * 2.0);
            b.line(STAGE, &[rose, mix(rose, (end.0, rose.1 - 6.0), 0.7), end], 0.9, WATER);
        }
    });
}

pub(super) fn notebook(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    let (dir, k) = (fig.dir, fig.look.k);
    let at = fig.rel(13.0, 63.0);
    fig.grab(NEAR, (at.0 - dir * 4.0, at.1 - 4.0));
    fig.grab(FAR, (at.0 + dir * 3.0, at.1 + 5.0));
    fig.nod = 0.3;
    fig.face.gaze = -1.0;
    fig.mood(Face { mouth: face::Mouth::Smile, ..face::SOLEMN });
    s.held(a, move |b| {
        let f = Frame::new(at, 0.5 * dir, k);
        b.poly(f, &[(-7.0, -7.0), (7.0, -7.0), (7.0, 7.0), (-7.0, 7.0)], hex(0x2f_5f_8f));
        b.poly(f, &[(-6.0, -6.2), (6.0, -6.2), (6.0, 6.4), (-6.0, 6.4)], PAPER);
        for y in [-3.0, 0.0, 3.0] {
            b.line(f, &[(-4.4, y), (4.4, y)], 0.6, hex(0x8a_9a_b8));
        }
    });
    let hand = s.figs[a].palm(FAR);
    s.over(a, move |b| {
        b.line(STAGE, &[(hand.0 + dir * 4.0, hand.1 + 5.0), (hand.0 - dir * 2.0, hand.1 - 3.0)], 1.4, hex(0xf2_b8_3a))
    });
}
