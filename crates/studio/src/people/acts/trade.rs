//! What a trade does for another: care, hair, papers, portraits.

use super::super::brush::{Icon, STAGE, mix};
use super::super::face::{self, Face};
use super::super::figure::{FAR, NEAR};
use super::super::stage::{Layer, Stage};
use super::super::things::{PAPER, STEEL, WOOD};
use super::Pair;
use crate::colour::{Rgb, WHITE, hex};

/// Action, distance and function, sorted by id.
pub(super) static ALL: &[(&str, f32, Pair)] = &[
    ("bandage_the_arm_of", 34.0, bandage),
    ("blow_a_whistle_at", 52.0, whistle),
    ("cut_the_hair_of", 27.0, hair),
    ("examine_the_teeth_of", 29.0, teeth),
    ("hold_a_microphone_up_to", 46.0, microphone),
    ("hold_up_a_red_card_to", 48.0, |s, a, b| show(s, a, b, hex(0xe2_2f_2f), true)),
    ("hold_up_a_stop_sign_to", 54.0, |s, a, b| show(s, a, b, hex(0xe2_2f_2f), false)),
    ("lay_a_sword_on_the_shoulder_of", 42.0, sword),
    ("listen_to_the_chest_of", 32.0, chest),
    ("measure_the_shoulders_of", 27.0, measure),
    ("paint_a_portrait_of", 84.0, portrait),
    ("play_a_violin_solo_for", 52.0, |s, a, b| {
        s.attend(a, b);
        super::solo::violin(s, a);
        s.react(b, |fig| fig.mood(face::SERENE));
    }),
    ("punch_the_ticket_of", 46.0, |s, a, b| paper(s, a, b, false)),
    ("read_the_palm_of", 40.0, palm),
    ("shave_the_chin_of", 29.0, shave),
    ("show_card_tricks_to", 46.0, cards),
    ("swing_a_pocket_watch_in_front_of", 44.0, watch),
    ("take_the_pulse_of", 36.0, pulse),
    ("take_the_temperature_of", 32.0, temperature),
    ("write_down_the_order_of", 46.0, |s, a, b| paper(s, a, b, true)),
];

fn bandage(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    s.react(b, |fig| {
        let at = fig.rel(19.0, 64.0);
        fig.put(FAR, at);
        fig.mood(face::WORRY);
    });
    let (elbow, hand) = s.figs[b].arm(FAR);
    let k = s.figs[b].look.k;
    let way = s.way(a, b);
    let m = ((elbow.0 + hand.0) / 2.0, (elbow.1 + hand.1) / 2.0);
    let fig = &mut s.figs[a];
    fig.grasp((m.0 - way * 3.0, m.1 + 5.0), (m.0 - way * 1.0, m.1 - 4.0));
    fig.mood(face::SMILE);
    fig.regard(m);
    s.add(Layer::Depth(12.0), move |b| {
        let near = (m.0 + (hand.0 - m.0) * 0.45, m.1 + (hand.1 - m.1) * 0.45);
        b.body(&[((m.0 * 2.0 - near.0, m.1 * 2.0 - near.1), 3.2 * k), (near, 3.0 * k)], hex(0xf9_f6_ee));
        b.line(STAGE, &[(m.0, m.1 + 2.0), (m.0 - way * 3.0, m.1 + 6.0)], 2.6, hex(0xf9_f6_ee));
    });
}

fn whistle(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let mouth = s.figs[a].mouth();
    let fig = &mut s.figs[a];
    let dir = fig.dir;
    fig.mood(face::PUFF);
    fig.grab(NEAR, (mouth.0 + dir * 4.0, mouth.1 - 3.0));
    let to = s.figs[b].chest();
    s.figs[a].point(FAR, to);
    s.over(a, move |b| {
        b.hull(&[((mouth.0 + dir * 1.0, mouth.1), 0.9), ((mouth.0 + dir * 4.4, mouth.1 - 0.6), 1.8)], hex(0xe2_9a_2a))
    });
    s.voice(a, hex(0xe2_6a_3a));
    s.react(b, |fig| fig.mood(face::SURPRISE));
}

fn seated(s: &mut Stage, b: usize, dir: f32) {
    if !s.figs[b].busy && s.figs[b].beast.is_none() {
        s.figs[b].dir = dir;
        s.figs[b].stand();
        s.seat(b);
        s.figs[b].look_x = dir * 0.5;
        s.figs[b].mood(face::SMILE);
    }
}

fn hair(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let dir = s.figs[a].dir;
    seated(s, b, dir);
    s.figs[b].look.hat = None;
    let f = s.figs[b].skull();
    let to = f.on((-dir * 8.0, 4.0));
    let fig = &mut s.figs[a];
    fig.grasp((to.0 - dir * 4.0, to.1 + 4.0), f.on((-dir * 2.0, 11.0)));
    fig.mood(face::SMILE);
    fig.z += 0.5;
    fig.regard(to);
    let cape = s.figs[b].trunk();
    s.add(Layer::Over(b), move |b| {
        b.hull_in(
            cape,
            &[((-8.0, 28.0), 3.0), ((8.0, 28.0), 3.0), ((-13.0, 4.0), 2.0), ((13.0, 4.0), 2.0)],
            hex(0xe8_ee_f4),
        );
    });
    s.over(a, move |b| {
        for d in [2.2, -1.4] {
            b.line(STAGE, &[(to.0 - dir * 3.0, to.1 + 4.0), (to.0 + dir * 4.0, to.1 + d)], 1.1, STEEL);
        }
        b.disc((to.0 - dir * 4.4, to.1 + 5.6), 1.5, hex(0xd8_3a_3c));
    });
}

fn teeth(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let dir = s.figs[a].dir;
    seated(s, b, -dir);
    s.react(b, |fig| {
        fig.lean = -0.2;
        fig.mood(Face { mouth: face::Mouth::Shout, ..face::SURPRISE });
    });
    let to = s.figs[b].mouth();
    let fig = &mut s.figs[a];
    fig.bow(0.3);
    fig.grasp((to.0 - dir * 9.0, to.1 - 5.0), (to.0 - dir * 6.0, to.1 + 2.0));
    fig.mood(face::SOLEMN);
    fig.z += 0.5;
    fig.regard(to);
    s.over(a, move |b| {
        b.bar((to.0 - dir * 8.0, to.1 + 2.0), (to.0 - dir * 0.5, to.1), 1.0, STEEL);
        b.disc((to.0, to.1), 1.3, hex(0xdd_e8_f0));
    });
}

fn microphone(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let to = s.figs[b].mouth();
    let way = s.way(a, b);
    let fig = &mut s.figs[a];
    fig.grab(FAR, (to.0 - way * 13.0, to.1 - 8.0));
    fig.akimbo(NEAR);
    fig.mood(face::SMILE);
    let hand = s.figs[a].palm(FAR);
    s.add(Layer::Depth(12.0), move |b| {
        b.bar(hand, (hand.0 + way * 6.0, hand.1 + 5.0), 2.4, hex(0x3a_3d_48));
        b.disc((hand.0 + way * 7.6, hand.1 + 6.2), 3.0, hex(0x9a_a4_b2));
        b.bar((hand.0 + way * 1.0, hand.1 + 2.0), (hand.0 + way * 4.0, hand.1 + 4.4), 4.2, hex(0xd8_3a_3c));
    });
    s.react(b, |fig| fig.mood(face::HAPPY));
    s.eye(a, b);
}

fn show(s: &mut Stage, a: usize, b: usize, rgb: Rgb, card: bool) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.grab(FAR, fig.rel(17.0, 100.0));
    fig.akimbo(NEAR);
    fig.mood(face::STERN);
    let at = fig.hands[FAR];
    s.reserve([at.0 - 14.0, at.0 + 14.0, at.1 + if card { 16.0 } else { 38.0 }]);
    s.held(a, move |b| {
        if card {
            b.block(STAGE, (at.0 + 1.0, at.1 + 8.0), 9.0, 13.0, rgb);
        } else {
            b.bar((at.0, at.1 - 16.0), (at.0, at.1 + 14.0), 2.0, WOOD);
            let ring = |r: f32| -> Vec<(f32, f32)> {
                (0..8)
                    .map(|i| {
                        let (sin, cos) =
                            (std::f32::consts::FRAC_PI_8 + i as f32 * std::f32::consts::FRAC_PI_4).sin_cos();
                        (at.0 + cos * r, at.1 + 24.0 + sin * r)
                    })
                    .collect()
            };
            b.poly(STAGE, &ring(13.0), WHITE);
            b.poly(STAGE, &ring(11.4), rgb);
            b.bar((at.0 - 6.0, at.1 + 24.0), (at.0 + 6.0, at.1 + 24.0), 4.0, WHITE);
        }
    });
    s.react(b, |fig| fig.mood(face::SURPRISE));
}

fn sword(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    s.react(b, |fig| {
        fig.kneel();
        fig.nod = 0.4;
        fig.heart(NEAR);
        fig.put_rel(FAR, 14.0, 30.0);
        fig.mood(face::SOLEMN);
    });
    let to = s.figs[b].shoulder(NEAR);
    let way = s.way(a, b);
    let fig = &mut s.figs[a];
    fig.grab(FAR, fig.rel(16.0, 66.0));
    fig.akimbo(NEAR);
    fig.mood(face::SOLEMN);
    let hand = s.figs[a].palm(FAR);
    s.add(Layer::Depth(12.0), move |b| {
        b.bar(hand, (to.0 + way * 7.0, to.1 + 5.0), 2.2, STEEL);
        b.bar((hand.0 - way * 1.0, hand.1 - 4.6), (hand.0 + way * 2.6, hand.1 + 5.0), 2.0, hex(0xf2_b8_3a));
        b.bar(hand, (hand.0 - way * 6.0, hand.1 + 2.0), 2.4, hex(0x6a_46_2a));
    });
    s.eye(a, b);
}

fn chest(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let way = s.way(a, b);
    let to = s.figs[b].trunk().on((-way * 1.0, 21.0));
    let fig = &mut s.figs[a];
    fig.bow(0.1);
    fig.grab(FAR, (to.0 - way * 3.4, to.1));
    fig.akimbo(NEAR);
    fig.mood(face::SERENE);
    fig.z += 0.5;
    let ears = fig.skull();
    let hand = s.figs[a].palm(FAR);
    s.over(a, move |b| {
        let rgb = hex(0x2f_3b_4d);
        b.line(
            STAGE,
            &[
                ears.on((-way * 3.0, -1.0)),
                ears.on((way * 3.0, -11.0)),
                ((ears.at.0 + hand.0) / 2.0, hand.1 - 7.0),
                (hand.0 - way * 1.0, hand.1 - 2.0),
                to,
            ],
            1.2,
            rgb,
        );
        b.disc(to, 2.8, hex(0xc9_d2_da));
        b.disc(to, 1.5, rgb);
    });
    s.eye(a, b);
}

fn measure(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    s.react(b, |fig| {
        fig.turn = 0.15;
        fig.look_x *= 0.3;
    });
    let (one, two) = (s.figs[b].shoulder(NEAR), s.figs[b].shoulder(FAR));
    let way = s.way(a, b);
    let (l, r) = if (one.0 - two.0) * way < 0.0 { (one, two) } else { (two, one) };
    let fig = &mut s.figs[a];
    fig.bow(0.06);
    fig.put(NEAR, (l.0 - way * 4.0, l.1 - 0.5));
    fig.put(FAR, (r.0 + way * 3.0, r.1 - 0.5));
    fig.mood(face::SMILE);
    fig.z += 0.5;
    let (one, two) = (s.figs[a].palm(NEAR), s.figs[a].palm(FAR));
    let (skin, k) = (s.figs[a].look.skin, s.figs[a].look.k);
    // The tape is taut from hand to hand, its ends hang down.
    s.add(Layer::Depth(12.0), move |b| {
        let tape = hex(0xf6_d3_4a);
        for (hand, fall) in [(one, 15.0), (two, 11.0)] {
            b.line(STAGE, &[hand, (hand.0 - 0.8, hand.1 - fall * 0.5), (hand.0 + 0.6, hand.1 - fall)], 2.6, tape);
        }
        b.line(STAGE, &[one, two], 3.0, tape);
        for i in 1..10 {
            let (x, y) = mix(one, two, i as f32 / 10.0);
            b.line(STAGE, &[(x, y - 1.3), (x, y + if i % 2 == 0 { 1.3 } else { 0.2 })], 0.5, hex(0x5a_4a_20));
        }
        b.disc(one, 2.7 * k, skin);
        b.disc(two, 2.7 * k, skin);
    });
    s.eye(a, b);
}

fn portrait(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    let (dir, k) = (fig.dir, fig.look.k);
    let x = fig.x + dir * 33.0 * k;
    fig.grab(FAR, (x - dir * 10.0, 70.0 * k));
    fig.grab(NEAR, fig.rel(8.0, 56.0));
    fig.mood(face::SMILE);
    let hand = s.figs[a].palm(FAR);
    let (skin, tone, top) = (s.figs[b].look.skin, s.figs[b].look.tone, s.figs[b].look.top);
    let beast = s.figs[b].beast.as_ref().map(|beast| Icon { side: 24.0, ..beast.icon.clone() });
    s.prop(-1.0, [x - 18.0, x + 18.0, 100.0 * k], move |b| {
        b.shadow((x, 0.0), 15.0);
        for (d, e) in [(-3.0, -12.0), (3.0, 12.0)] {
            b.bar((x + d, 98.0 * k), (x + e, 0.8), 2.4, WOOD);
        }
        b.block(STAGE, (x, 70.0 * k), 28.0, 40.0 * k, PAPER);
        match &beast {
            Some(icon) => b.icon(icon, (x, 70.0 * k)),
            None => {
                b.hull(&[((x - 6.0, 58.0 * k), 3.0), ((x + 6.0, 58.0 * k), 3.0), ((x, 64.0 * k), 3.0)], top);
                b.disc((x, 75.6 * k), 8.4, tone);
                b.disc((x, 74.0 * k), 7.0, skin);
                for d in [-2.4, 2.4] {
                    b.disc((x + d, 74.6 * k), 0.8, hex(0x33_26_29));
                }
                b.line(STAGE, &[(x - 2.0, 71.0 * k), (x, 70.2 * k), (x + 2.0, 71.0 * k)], 0.7, hex(0x7a_24_30));
            }
        }
        b.bar((x - 15.0, 49.0 * k), (x + 15.0, 49.0 * k), 2.6, WOOD);
    });
    s.held(a, move |b| {
        b.bar((hand.0 - dir * 3.0, hand.1 - 1.0), (hand.0 + dir * 7.0, hand.1 + 2.0), 1.4, hex(0x8a_4f_28))
    });
    s.hold(a, NEAR, "artist-palette", 17.0, (3.0, 3.0), 0.0);
    s.react(b, |fig| {
        fig.turn = 0.25;
        fig.akimbo(NEAR);
        fig.mood(face::PROUD);
    });
    s.eye(a, b);
}

fn paper(s: &mut Stage, a: usize, b: usize, pad: bool) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    let dir = fig.dir;
    if pad {
        let at = fig.rel(13.0, 64.0);
        fig.grab(NEAR, (at.0 - dir * 2.0, at.1 - 3.0));
        fig.grab(FAR, (at.0 + dir * 4.0, at.1 + 5.0));
        fig.mood(face::SMILE);
        s.held(a, move |b| {
            let f = super::super::brush::Frame::new(at, 0.5 * dir, 1.0);
            b.poly(f, &[(-5.0, -7.0), (5.0, -7.0), (5.0, 7.0), (-5.0, 7.0)], PAPER);
            for y in [-3.0, 0.0, 3.0] {
                b.line(f, &[(-3.4, y), (3.4, y)], 0.6, hex(0x8a_9a_b8));
            }
        });
        let hand = s.figs[a].palm(FAR);
        s.over(a, move |b| {
            b.line(
                STAGE,
                &[(hand.0 + dir * 4.0, hand.1 + 4.0), (hand.0 - dir * 2.0, hand.1 - 3.0)],
                1.3,
                hex(0x3a_5a_9a),
            )
        });
        if !s.figs[b].busy {
            s.figs[b].mood(face::HAPPY);
            s.speech(b);
        }
    } else {
        let at = fig.rel(24.0, 64.0);
        fig.grab(NEAR, (at.0 - dir * 4.0, at.1 + 2.0));
        fig.put(FAR, (at.0 - dir * 3.0, at.1 - 4.0));
        fig.mood(face::SMILE);
        fig.regard(at);
        let to = (at.0 + dir * 7.0, at.1 - 1.0);
        s.react(b, |fig| fig.grab(FAR, to));
        s.add(Layer::Depth(12.0), move |b| {
            b.poly(
                STAGE,
                &[
                    (at.0 - 4.0, at.1 - 3.0),
                    (at.0 + 6.0, at.1 - 2.0),
                    (at.0 + 6.0, at.1 + 3.6),
                    (at.0 - 4.0, at.1 + 2.6),
                ],
                hex(0xf2_c9_7a),
            );
            b.disc((at.0, at.1), 0.9, hex(0x8a_5a_24));
            b.line(STAGE, &[(at.0 - dir * 6.0, at.1 + 5.0), (at.0 + dir * 1.0, at.1 + 2.0)], 1.5, STEEL);
            b.line(STAGE, &[(at.0 - dir * 6.0, at.1 + 1.0), (at.0 + dir * 1.0, at.1 - 1.0)], 1.5, STEEL);
        });
    }
}

fn palm(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let at = ((s.figs[a].x + s.figs[b].x) / 2.0, 62.0 * s.figs[b].look.k.min(s.figs[a].look.k));
    let dir = s.figs[a].dir;
    s.react(b, |fig| {
        fig.put(FAR, at);
        fig.mood(face::SURPRISE);
    });
    let fig = &mut s.figs[a];
    fig.put(NEAR, (at.0 - dir * 2.0, at.1 - 4.0));
    fig.put(FAR, (at.0 - dir * 4.0, at.1 + 5.0));
    fig.grips[FAR] = super::super::figure::Grip::Point;
    fig.mood(face::SOLEMN);
    fig.regard(at);
    let skin = s.figs[b].look.skin;
    s.add(Layer::Depth(12.0), move |b| {
        b.hull(&[((at.0 + dir * 2.0, at.1), 2.8), ((at.0 - dir * 2.4, at.1 + 0.4), 2.6)], skin);
        b.line(STAGE, &[(at.0 - 1.6, at.1 + 1.0), (at.0 + 1.8, at.1 + 0.2)], 0.5, skin.lighter(-0.2));
        b.line(STAGE, &[(at.0 - 1.6, at.1 - 0.8), (at.0 + 1.8, at.1 - 1.0)], 0.5, skin.lighter(-0.2));
    });
}

fn shave(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let dir = s.figs[a].dir;
    seated(s, b, -dir);
    s.react(b, |fig| {
        fig.lean = -0.16;
        fig.nod = -0.14;
        fig.mood(face::SERENE);
    });
    let f = s.figs[b].skull();
    let t = s.figs[b].look_x;
    let to = f.on((t * 4.0 - dir * 2.0, -7.4));
    let fig = &mut s.figs[a];
    fig.grab(FAR, (to.0 - dir * 7.0, to.1 - 2.0));
    fig.akimbo(NEAR);
    fig.mood(face::SMILE);
    fig.z += 0.5;
    fig.regard(to);
    s.add(Layer::Over(b), move |b| {
        for (dx, dy, r) in [(-4.4, -5.6, 2.2), (-2.0, -8.0, 2.4), (1.4, -8.4, 2.4), (4.2, -6.0, 2.2)] {
            b.oval(f, (t * 3.4 + dx, dy), r, r * 0.9, WHITE);
        }
    });
    s.over(a, move |b| b.line(STAGE, &[(to.0 - dir * 7.0, to.1 - 2.0), (to.0 - dir * 0.5, to.1 + 0.6)], 1.7, STEEL));
}

fn cards(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    let dir = fig.dir;
    let at = fig.rel(22.0, 70.0);
    fig.grab(FAR, at);
    fig.grab(NEAR, fig.rel(12.0, 62.0));
    fig.mood(face::SMIRK);
    s.held(a, move |b| {
        for i in 0..5 {
            let f = super::super::brush::Frame::new(at, (i as f32 - 2.0) * 0.34 + dir * 0.1, 1.0);
            b.poly(
                f,
                &[(-3.2, 2.0), (3.2, 2.0), (3.2, 12.0), (-3.2, 12.0)],
                if i % 2 == 0 { WHITE } else { hex(0xf0_ec_e4) },
            );
            b.oval(f, (0.0, 8.0), 1.3, 1.5, if i % 2 == 0 { hex(0xd8_30_3c) } else { hex(0x2c_2c_34) });
        }
        b.disc(at, 2.7, hex(0xf6_f4_f0));
    });
    s.eye(a, b);
    s.react(b, |fig| {
        fig.put_rel(FAR, 19.0, 66.0);
        fig.grips[FAR] = super::super::figure::Grip::Point;
        fig.mood(face::SURPRISE);
    });
}

fn watch(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let to = s.figs[b].head();
    let way = s.way(a, b);
    let fig = &mut s.figs[a];
    fig.aim(FAR, (to.0, to.1 + 2.0), 0.9);
    fig.grips[FAR] = super::super::figure::Grip::Fist;
    fig.mood(face::SMIRK);
    let at = s.figs[a].palm(FAR);
    s.held(a, move |b| {
        let end = (at.0 + way * 3.0, at.1 - 14.0);
        b.line(STAGE, &[at, end], 0.8, hex(0xd8_a0_3a));
        b.disc(end, 4.0, hex(0xd8_a0_3a));
        b.disc(end, 3.0, hex(0xfb_f6_e8));
        b.line(STAGE, &[(end.0, end.1 + 2.0), end, (end.0 + 1.6, end.1)], 0.5, hex(0x33_36_40));
        for d in [-1.0, 1.0] {
            b.line(STAGE, &[(end.0 + d * 7.0, end.1 + 2.0), (end.0 + d * 7.6, end.1 - 2.0)], 0.8, WHITE);
        }
    });
    s.react(b, |fig| fig.mood(Face { eyes: face::Eyes::Half, ..face::TIRED }));
    s.eye(a, b);
}

fn pulse(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let at = s.figs[b].rel(18.0, 60.0);
    s.react(b, |fig| {
        fig.put(FAR, at);
        fig.mood(face::SMILE);
    });
    let wrist = s.figs[b].arm(FAR);
    let m = (wrist.1.0 * 0.75 + wrist.0.0 * 0.25, wrist.1.1 * 0.75 + wrist.0.1 * 0.25);
    let fig = &mut s.figs[a];
    let dir = fig.dir;
    fig.grab(FAR, m);
    fig.grab(NEAR, fig.rel(10.0, 70.0));
    fig.mood(face::SOLEMN);
    let hand = fig.hands[NEAR];
    fig.regard(hand);
    s.over(a, move |b| {
        b.disc((hand.0 + dir * 1.0, hand.1 + 4.0), 3.6, hex(0xd8_a0_3a));
        b.disc((hand.0 + dir * 1.0, hand.1 + 4.0), 2.7, WHITE);
        b.line(
            STAGE,
            &[(hand.0 + dir, hand.1 + 6.0), (hand.0 + dir, hand.1 + 4.0), (hand.0 + dir * 2.4, hand.1 + 4.0)],
            0.5,
            hex(0x33_36_40),
        );
    });
}

fn temperature(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let to = s.figs[b].mouth();
    let way = s.way(a, b);
    let fig = &mut s.figs[a];
    fig.grab(FAR, (to.0 - way * 8.0, to.1 - 1.0));
    fig.akimbo(NEAR);
    fig.mood(face::WORRY);
    fig.z += 0.5;
    s.over(a, move |b| {
        b.bar((to.0 - way * 7.0, to.1 - 0.6), to, 1.7, WHITE);
        b.line(STAGE, &[(to.0 - way * 5.0, to.1 - 0.4), to], 0.7, hex(0xe2_3f_3f));
    });
    s.react(b, |fig| {
        fig.mood(face::TIRED);
        fig.look.marks |= super::super::looks::mark::BLUSH;
    });
    s.eye(a, b);
}
