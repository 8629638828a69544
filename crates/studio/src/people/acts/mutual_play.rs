//! Games and contests of two.

use super::super::brush::{Icon, STAGE, add};
use super::super::face::{self, Face};
use super::super::figure::{FAR, Grip, NEAR};
use super::super::stage::{Layer, Stage, between};
use super::super::things::{self, WATER, WOOD};
use super::Group;
use super::mutual::{each, face_off};
use crate::colour::{Rgb, WHITE, hex};

/// Action, distance and function, sorted by id.
pub(super) static ALL: &[(&str, f32, Group)] = &[
    ("blow_bubbles_at_each_other", 60.0, bubbles),
    ("duel_with_baguettes", 56.0, |s, c| duel(s, c, hex(0xd9_9a_4a), 4.4)),
    ("fence", 70.0, |s, c| duel(s, c, hex(0xc2_cc_d6), 1.4)),
    ("have_a_pillow_fight", 50.0, pillows),
    ("pelt_each_other_with_snowballs", 64.0, snowballs),
    ("play_badminton_over_a_net", 84.0, |s, c| racket(s, c, false)),
    ("play_chess", 60.0, |s, c| board(s, c, "chess")),
    ("play_draughts", 60.0, |s, c| board(s, c, "draughts")),
    ("play_pat_a_cake", 44.0, pat_a_cake),
    ("play_rock_paper_scissors", 46.0, rock_paper),
    ("play_snap", 60.0, |s, c| board(s, c, "snap")),
    ("play_table_tennis", 92.0, |s, c| racket(s, c, true)),
    ("play_tennis_across_a_net", 84.0, |s, c| racket(s, c, false)),
    ("ride_a_seesaw", 84.0, seesaw),
    ("spar_in_boxing_gloves", 44.0, box_),
    ("spar_with_wooden_swords", 56.0, |s, c| duel(s, c, WOOD, 2.8)),
    ("splash_each_other", 54.0, |s, c| spray(s, c, 0)),
    ("spray_each_other_with_garden_hoses", 64.0, |s, c| spray(s, c, 1)),
    ("squirt_each_other_with_water_pistols", 60.0, |s, c| spray(s, c, 2)),
    ("swap_stickers", 46.0, stickers),
    ("talk_on_a_tin_can_telephone", 74.0, tin_can),
    ("throw_a_ball_back_and_forth", 70.0, |s, c| toss(s, c, "", hex(0xe2_4a_3c))),
    ("thumb_wrestle", 46.0, thumbs),
    ("toss_a_frisbee_back_and_forth", 72.0, |s, c| toss(s, c, "flying-disc", WHITE)),
    ("toss_coloured_powder_at_each_other", 58.0, powder),
];

fn bubbles(s: &mut Stage, cast: &[usize]) {
    each(s, cast, |s, a, b| {
        let fig = &mut s.figs[a];
        let mouth = fig.mouth();
        let dir = fig.dir;
        fig.grab(FAR, (mouth.0 + dir * 6.0, mouth.1 - 7.0));
        fig.mood(Face { mouth: face::Mouth::Round, ..face::HAPPY });
        s.stick(a, FAR, 0.1, 6.0, 2.0, hex(0xe8_5a_8a));
        let up = if dir > 0.0 { 4.0 } else { -3.0 };
        s.add(Layer::Depth(30.0), move |b| {
            for (dx, dy, r) in [(10.0, 1.0, 1.8), (15.0, 4.0, 2.6), (20.0, -1.0, 2.2), (25.0, 5.0, 3.0)] {
                b.bubble((mouth.0 + dir * dx, mouth.1 + dy + up), r);
            }
        });
        s.eye(a, b);
    });
}

fn duel(s: &mut Stage, cast: &[usize], rgb: Rgb, width: f32) {
    let Some((a, b, at)) = face_off(s, cast, 82.0) else { return };
    for i in [a, b] {
        let fig = &mut s.figs[i];
        let dir = fig.dir;
        fig.turn = 0.85;
        fig.lean = 0.1;
        fig.hip.1 -= 4.0 * fig.look.k;
        fig.feet = [fig.rel(-14.0, 0.0), fig.rel(15.0, 0.5)];
        fig.grab(FAR, (at.0 - dir * 13.0, at.1 - 14.0));
        fig.put_rel(NEAR, -22.0, 88.0);
        fig.mood(face::GRIN);
        let hand = s.figs[i].palm(FAR);
        let tip = (at.0 + dir * 9.0, at.1 + 10.0);
        s.reserve([hand.0.min(tip.0), hand.0.max(tip.0), tip.1 + 2.0]);
        let z = if i == a { 20.0 } else { 21.0 };
        s.add(Layer::Depth(z), move |b| {
            b.bar((hand.0 - dir * 3.0, hand.1 - 3.0), tip, width, rgb);
            if width < 4.0 {
                b.bar((hand.0 + dir * 1.0, hand.1 + 5.0), (hand.0 + dir * 5.0, hand.1 - 1.0), 1.8, hex(0x6a_4a_30));
            } else {
                for share in [0.3, 0.5, 0.7] {
                    let p = super::super::brush::mix(hand, tip, share);
                    b.line(STAGE, &[(p.0 - 1.4, p.1 + 1.2), (p.0 + 1.4, p.1 - 1.2)], 0.8, rgb.lighter(0.12));
                }
            }
        });
        s.eye(i, if i == a { b } else { a });
    }
    s.add(Layer::Depth(22.0), move |b| star(b, (at.0, at.1 + 1.0)));
}

/// A spark where two things meet.
fn star(b: &mut super::super::brush::Brush, at: (f32, f32)) {
    for i in 0..6 {
        let (sin, cos) = (i as f32 * 1.047_f32).sin_cos();
        b.line(STAGE, &[add(at, (cos * 2.6, sin * 2.6)), add(at, (cos * 6.0, sin * 6.0))], 1.2, hex(0xf8_d0_4a));
    }
}

fn pillows(s: &mut Stage, cast: &[usize]) {
    let Some((a, b, _)) = face_off(s, cast, 80.0) else { return };
    for i in [a, b] {
        let fig = &mut s.figs[i];
        let dir = fig.dir;
        let up = if i == a { 96.0 } else { 78.0 };
        fig.brace(0.1);
        fig.grasp(fig.rel(14.0, up - 4.0), fig.rel(18.0, up));
        fig.mood(face::LAUGH);
        let k = fig.look.k;
        let at = fig.rel(22.0, up + 10.0);
        let rgb = if i == a { hex(0xf3_ee_fa) } else { hex(0xbf_dd_f2) };
        s.reserve([at.0 - 10.0, at.0 + 10.0, at.1 + 12.0]);
        s.held(i, move |b| {
            let f = super::super::brush::Frame::new(at, dir * 0.4, k);
            b.blob(
                f,
                &[
                    (-9.0, -6.6),
                    (0.0, -5.4),
                    (9.0, -6.6),
                    (10.0, 0.0),
                    (9.0, 6.6),
                    (0.0, 5.6),
                    (-9.0, 6.6),
                    (-10.0, 0.0),
                ],
                rgb.lighter(-0.06),
            );
            b.blob(
                f,
                &[(-8.4, -4.6), (0.0, -3.8), (7.6, -4.6), (8.2, 0.6), (7.4, 6.0), (0.0, 5.2), (-8.4, 6.0), (-9.4, 0.6)],
                rgb,
            );
        });
        s.eye(i, if i == a { b } else { a });
    }
    let m = between(s.figs[a].head(), s.figs[b].head());
    s.add(Layer::Depth(30.0), move |b| {
        for (dx, dy) in [(-6.0, 14.0), (4.0, 18.0), (0.0, 4.0), (9.0, 8.0), (-10.0, 2.0), (3.0, -14.0)] {
            b.hull(&[((m.0 + dx, m.1 + dy), 0.6), ((m.0 + dx + 3.4, m.1 + dy + 1.6), 1.3)], WHITE);
        }
    });
}

fn snowballs(s: &mut Stage, cast: &[usize]) {
    each(s, cast, |s, a, b| {
        let fig = &mut s.figs[a];
        fig.brace(0.12);
        fig.grab(NEAR, fig.rel(-12.0, 92.0));
        fig.put_rel(FAR, 20.0, 80.0);
        fig.mood(face::LAUGH);
        let hand = s.figs[a].palm(NEAR);
        let to = s.figs[b].chest();
        let from = s.figs[a].palm(FAR);
        let up = if s.figs[a].dir > 0.0 { 10.0 } else { -8.0 };
        let at = between(from, (to.0, to.1 + up));
        let dir = s.figs[a].dir;
        s.over(a, move |b| b.ball((hand.0, hand.1 + 3.4), 3.6, WHITE));
        s.add(Layer::Depth(30.0), move |b| {
            b.ball(at, 3.4, WHITE);
            for dy in [-2.0, 0.0, 2.0] {
                b.line(STAGE, &[(at.0 - dir * 12.0, at.1 + dy), (at.0 - dir * 5.6, at.1 + dy)], 0.9, WHITE);
            }
        });
        s.eye(a, b);
    });
}

fn racket(s: &mut Stage, cast: &[usize], table: bool) {
    let Some((a, b, at)) = face_off(s, cast, 100.0) else { return };
    for i in [a, b] {
        let fig = &mut s.figs[i];
        fig.brace(0.14);
        let up = if i == a { 96.0 } else { 78.0 };
        fig.grab(FAR, if table { fig.rel(22.0, 66.0) } else { fig.rel(20.0, up) });
        fig.put_rel(NEAR, -16.0, 66.0);
        fig.mood(face::HAPPY);
        let (hand, dir) = (s.figs[i].palm(FAR), s.figs[i].dir);
        let (long, r) = if table { (6.0, 5.0) } else { (15.0, 6.6) };
        let tip = (hand.0 + dir * long * 0.6, hand.1 + long * 0.8);
        s.reserve([tip.0 - r, tip.0 + r, tip.1 + r]);
        s.held(i, move |b| {
            b.bar((hand.0 - dir * 1.6, hand.1 - 2.0), tip, 1.8, WOOD);
            let head = (tip.0 + dir * r * 0.5, tip.1 + r * 0.6);
            b.disc(head, r, if table { hex(0xd8_3a_3a) } else { hex(0x3f_6f_b0) });
            if !table {
                b.disc(head, r - 1.2, hex(0xf3_f1_ea));
                for d in [-2.4, 0.0, 2.4] {
                    b.line(STAGE, &[(head.0 + d, head.1 - 4.4), (head.0 + d, head.1 + 4.4)], 0.5, hex(0xb0_b8_c4));
                    b.line(STAGE, &[(head.0 - 4.4, head.1 + d), (head.0 + 4.4, head.1 + d)], 0.5, hex(0xb0_b8_c4));
                }
            }
        });
    }
    let x = at.0;
    let ball = (x + 6.0, if table { 62.0 } else { 92.0 * (at.1 / 100.0) });
    s.reserve([ball.0, ball.0, ball.1 + 6.0]);
    s.prop(15.0, [x - 10.0, x + 10.0, 50.0], move |b| {
        if table {
            things::table(b, x, 56.0, 40.0);
            b.bar((x - 28.0, 39.0), (x + 28.0, 39.0), 3.4, hex(0x2f_7a_5a));
            b.bar((x, 41.0), (x, 48.0), 1.4, WHITE);
        } else {
            b.bar((x, 0.0), (x, 50.0), 2.4, hex(0x55_5d_6c));
            b.poly(STAGE, &[(x - 6.0, 22.0), (x + 6.0, 26.0), (x + 6.0, 52.0), (x - 6.0, 48.0)], hex(0xdd_e3_e8));
            for d in [-4.0, -1.0, 2.0, 5.0] {
                b.line(STAGE, &[(x + d, 24.0 + d * 0.3), (x + d, 49.0 + d * 0.3)], 0.5, hex(0x8f_9a_a8));
            }
            for d in [30.0, 36.0, 42.0] {
                b.line(STAGE, &[(x - 6.0, d - 2.0), (x + 6.0, d + 2.0)], 0.5, hex(0x8f_9a_a8));
            }
            b.line(STAGE, &[(x - 6.0, 48.0), (x + 6.0, 52.0)], 1.8, WHITE);
        }
    });
    s.add(Layer::Depth(30.0), move |b| {
        b.ball(ball, if table { 1.9 } else { 2.8 }, if table { WHITE } else { hex(0xd8_e8_4a) });
        b.line(STAGE, &[(ball.0 - 10.0, ball.1 - 2.0), (ball.0 - 4.4, ball.1 - 0.6)], 0.9, WHITE);
    });
    s.figs[a].regard(ball);
    s.figs[b].regard(ball);
}

fn board(s: &mut Stage, cast: &[usize], game: &'static str) {
    let Some((a, b, _)) = face_off(s, cast, 60.0) else { return };
    let x = (s.figs[a].x + s.figs[b].x) / 2.0;
    let k = s.figs[a].look.k.min(s.figs[b].look.k);
    let h = 40.0 * k;
    for i in [a, b] {
        s.seat(i);
        let fig = &mut s.figs[i];
        fig.lean = 0.16;
        let dir = fig.dir;
        fig.put(FAR, (x - dir * 7.0, h + if i == a { 9.0 } else { 4.0 }));
        fig.put(NEAR, (x - dir * 15.0, h + 3.0));
        fig.mood(if game == "snap" { face::HAPPY } else { face::SOLEMN });
        fig.regard((x, h));
    }
    s.prop(20.0, [x - 22.0, x + 22.0, h + 14.0], move |b| {
        things::table(b, x, 42.0, h);
        match game {
            "snap" => {
                for (dx, rgb) in [(-4.0, 0xf8_f6_f0), (1.0, 0xf8_f6_f0), (4.6, 0xd8_4a_4a)] {
                    let at = (x + dx, h + 2.0);
                    b.poly(
                        STAGE,
                        &[
                            (at.0 - 3.6, at.1 - 1.0),
                            (at.0 + 3.0, at.1 - 1.0),
                            (at.0 + 4.2, at.1 + 2.4),
                            (at.0 - 2.4, at.1 + 2.4),
                        ],
                        hex(rgb),
                    );
                }
            }
            _ => {
                for i in 0..8 {
                    for row in 0..2 {
                        let dark = (i + row) % 2 == 0;
                        let (x0, y0) = (x - 12.0 + i as f32 * 3.0, h + row as f32 * 1.6);
                        let rgb = if dark { hex(0x4a_35_2a) } else { hex(0xf2_e2_c0) };
                        b.poly(STAGE, &[(x0, y0), (x0 + 3.0, y0), (x0 + 3.0, y0 + 1.6), (x0, y0 + 1.6)], rgb);
                    }
                }
                for (i, dx) in [-10.0, -5.4, 0.8, 5.0, 9.8].into_iter().enumerate() {
                    let rgb = if i < 2 { hex(0xf6_f1_e6) } else { hex(0x2c_2a_30) };
                    let at = (x + dx, h + 3.0);
                    if game == "chess" {
                        b.hull(&[((at.0 - 1.4, at.1), 0.6), ((at.0 + 1.4, at.1), 0.6), ((at.0, at.1 + 4.6), 0.8)], rgb);
                        b.disc((at.0, at.1 + 6.4), 1.6, rgb);
                    } else {
                        b.hull(&[((at.0 - 1.6, at.1), 0.9), ((at.0 + 1.6, at.1), 0.9)], rgb);
                    }
                }
            }
        }
    });
}

fn pat_a_cake(s: &mut Stage, cast: &[usize]) {
    let Some((a, b, at)) = face_off(s, cast, 76.0) else { return };
    for i in [a, b] {
        let fig = &mut s.figs[i];
        let dir = fig.dir;
        fig.put(FAR, (at.0 - dir * 1.6, at.1 + 5.0));
        fig.put(NEAR, (at.0 - dir * 1.6, at.1 - 4.0));
        fig.mood(face::LAUGH);
        s.eye(i, if i == a { b } else { a });
    }
}

fn rock_paper(s: &mut Stage, cast: &[usize]) {
    let Some((a, b, at)) = face_off(s, cast, 64.0) else { return };
    for i in [a, b] {
        let fig = &mut s.figs[i];
        let dir = fig.dir;
        fig.put(FAR, (at.0 - dir * 6.0, at.1 + if i == a { 2.0 } else { -1.0 }));
        fig.grips[FAR] = if i == a { Grip::Fist } else { Grip::Open };
        fig.put(NEAR, fig.trunk().on((dir * 3.0, 12.0)));
        fig.mood(if i == a { face::GRIN } else { face::SURPRISE });
        fig.regard(at);
    }
    // The open scissors of the second hand.
    let (hand, dir, skin) = (s.figs[b].palm(FAR), s.figs[b].dir, s.figs[b].look.skin);
    s.add(Layer::Depth(20.0), move |b| {
        for dy in [2.4, -1.4] {
            b.hull(&[((hand.0 + dir * 1.0, hand.1), 1.1), ((hand.0 + dir * 6.6, hand.1 + dy), 0.9)], skin);
        }
    });
}

fn seesaw(s: &mut Stage, cast: &[usize]) {
    let Some((a, b, _)) = face_off(s, cast, 60.0) else { return };
    let x = (s.figs[a].x + s.figs[b].x) / 2.0;
    for (i, lift) in [(a, 12.0), (b, 30.0)] {
        s.figs[i].ground = 0.0;
        let k = s.figs[i].look.k;
        s.figs[i].sit(lift);
        let fig = &mut s.figs[i];
        fig.feet = [fig.rel(15.0, (lift / k - 18.0).max(0.0)), fig.rel(18.0, (lift / k - 17.0).max(0.6))];
        fig.grasp(fig.rel(14.0, lift / k + 15.0), fig.rel(14.6, lift / k + 15.0));
        fig.mood(face::LAUGH);
        s.eye(i, if i == a { b } else { a });
    }
    let (xa, xb) = (s.figs[a].x, s.figs[b].x);
    let dir = (xb - xa).signum();
    s.prop(-2.0, [xa.min(xb) - 14.0, xa.max(xb) + 14.0, 40.0], move |b| {
        b.poly(STAGE, &[(x - 9.0, 0.0), (x + 9.0, 0.0), (x, 22.0)], hex(0x5a_7a_b0));
        b.bar((xa - dir * 12.0, 8.0), (xb + dir * 12.0, 33.0), 4.4, hex(0xe2_5a_3c));
        for (px, py) in [(xa + dir * 14.0, 14.0), (xb - dir * 14.0, 26.0)] {
            b.bar((px, py), (px, py + 15.0), 2.0, hex(0x5a_63_78));
        }
    });
}

fn box_(s: &mut Stage, cast: &[usize]) {
    each(s, cast, |s, a, b| {
        let fig = &mut s.figs[a];
        fig.brace(0.12);
        let first = fig.dir > 0.0;
        fig.grab(FAR, fig.rel(if first { 27.0 } else { 14.0 }, if first { 80.0 } else { 84.0 }));
        fig.grab(NEAR, fig.rel(13.0, 78.0));
        fig.mood(face::STERN);
        let (k, rgb) = (fig.look.k, if first { hex(0xd8_34_3c) } else { hex(0x2f_66_c0) });
        let hands = [s.figs[a].palm(FAR), s.figs[a].palm(NEAR)];
        s.held(a, move |b| b.ball(hands[0], 5.4 * k, rgb));
        s.over(a, move |b| b.ball(hands[1], 5.4 * k, rgb));
        s.eye(a, b);
    });
}

fn spray(s: &mut Stage, cast: &[usize], with: u8) {
    let [a, b, ..] = *cast else { return };
    s.attend(a, b);
    s.attend(b, a);
    for (i, other) in [(a, b), (b, a)] {
        let to = s.figs[other].chest();
        let fig = &mut s.figs[i];
        fig.brace(0.08);
        let dir = fig.dir;
        let from = fig.rel(22.0, if with == 0 { 52.0 } else { 70.0 });
        fig.grasp((from.0 - dir * 5.0, from.1 - 1.0), from);
        fig.mood(Face { eyes: face::Eyes::Squint, ..face::LAUGH });
        let up = if dir > 0.0 { 9.0 } else { -6.0 };
        let x = fig.x;
        if with == 1 {
            s.reserve([x - 30.0, x + 30.0, 10.0]);
        }
        s.held(i, move |b| match with {
            1 => {
                b.line(
                    STAGE,
                    &[
                        from,
                        (from.0 - dir * 8.0, from.1 - 3.0),
                        (x - dir * 8.0, 28.0),
                        (x - dir * 18.0, 3.0),
                        (x - dir * 28.0, 1.0),
                    ],
                    2.4,
                    hex(0x3f_9a_5a),
                );
                b.bar(from, (from.0 + dir * 7.0, from.1 + 1.0), 3.0, hex(0xf2_b8_3a));
            }
            2 => {
                b.bar((from.0 - dir * 2.0, from.1 + 2.0), (from.0 + dir * 9.0, from.1 + 2.4), 3.6, hex(0x3f_c0_6a));
                b.bar((from.0, from.1 + 1.0), (from.0 - dir * 1.0, from.1 - 5.0), 2.8, hex(0xf2_8c_2c));
            }
            _ => {}
        });
        s.add(Layer::Depth(30.0), move |b| {
            let start = (from.0 + dir * 9.0, from.1 + 2.0);
            let end = (to.0 - dir * 5.0, to.1 + up * 0.4);
            let m = between(start, end);
            b.line(STAGE, &[start, (m.0, m.1 + up), end], 1.9, WATER);
            for (dx, dy) in [(0.0, 4.0), (-3.0, 8.0), (-4.0, -3.0), (2.0, -6.0)] {
                b.oval(STAGE, (end.0 + dir * dx, end.1 + dy), 1.3, 1.7, hex(0x9f_d8_fa));
            }
        });
    }
    s.eye(a, b);
    s.eye(b, a);
}

fn stickers(s: &mut Stage, cast: &[usize]) {
    let Some((a, b, at)) = face_off(s, cast, 66.0) else { return };
    for i in [a, b] {
        let fig = &mut s.figs[i];
        let dir = fig.dir;
        let y = at.1 + if i == a { 5.0 } else { -4.0 };
        fig.grab(FAR, (at.0 - dir * 4.0, y));
        fig.grab(NEAR, fig.rel(10.0, 60.0));
        fig.mood(face::HAPPY);
        s.hold(i, FAR, if i == a { "glowing-star" } else { "red-heart" }, 9.0, (4.0, 2.0), 0.0);
        s.hold(i, NEAR, "green-book", 14.0, (2.0, 2.0), 0.0);
        s.eye(i, if i == a { b } else { a });
    }
}

fn tin_can(s: &mut Stage, cast: &[usize]) {
    let Some((a, b, _)) = face_off(s, cast, 66.0) else { return };
    let mut cans = Vec::new();
    for i in [a, b] {
        let fig = &mut s.figs[i];
        let dir = fig.dir;
        let at = if i == a { fig.mouth() } else { fig.skull().on((dir * 7.8, -0.6)) };
        let off = if i == a { 5.0 } else { 3.4 };
        fig.grab(FAR, (at.0 + dir * off, at.1 - 3.6));
        fig.akimbo(NEAR);
        fig.mood(if i == a { face::SHOUT } else { face::SMILE });
        let can = (at.0 + dir * off, at.1);
        s.add(Layer::Held(i), move |b| {
            b.bar((can.0 - dir * 2.4, can.1), (can.0 + dir * 3.4, can.1), 6.0, hex(0xb4_c0_cc));
            b.bar((can.0 - dir * 0.4, can.1), (can.0 + dir * 1.4, can.1), 6.2, hex(0xd8_4a_3c));
        });
        cans.push((can.0 + dir * 5.0, can.1));
    }
    if let [one, two] = cans[..] {
        s.add(Layer::Depth(30.0), move |b| things::hanging(b, one, two, 1.6, 0.9, hex(0xf6_f1_e4)));
    }
}

fn toss(s: &mut Stage, cast: &[usize], art: &'static str, rgb: Rgb) {
    let Some((a, b, at)) = face_off(s, cast, 92.0) else { return };
    for i in [a, b] {
        let fig = &mut s.figs[i];
        fig.brace(0.1);
        if i == a {
            fig.put_rel(FAR, 25.0, 92.0);
            fig.put_rel(NEAR, -14.0, 62.0);
        } else {
            fig.put_rel(FAR, 22.0, 78.0);
            fig.put_rel(NEAR, 17.0, 70.0);
        }
        fig.mood(face::HAPPY);
        fig.regard(at);
    }
    let icon = Icon::new(art, 15.0);
    let dir = s.figs[a].dir;
    s.reserve([at.0, at.0, at.1 + 12.0]);
    s.add(Layer::Depth(30.0), move |b| {
        let at = (at.0, at.1 + 4.0);
        for dy in [-2.4, 0.0, 2.4] {
            b.line(STAGE, &[(at.0 - dir * 17.0, at.1 + dy - 2.0), (at.0 - dir * 8.0, at.1 + dy)], 1.0, WHITE);
        }
        if icon.art.is_empty() {
            b.ball(at, 5.2, rgb);
            b.line(STAGE, &[(at.0 - 4.6, at.1 + 1.6), (at.0, at.1 + 0.4), (at.0 + 4.6, at.1 + 1.6)], 1.2, WHITE);
        } else {
            b.icon(&icon, at);
        }
    });
}

fn thumbs(s: &mut Stage, cast: &[usize]) {
    let Some((a, b, at)) = face_off(s, cast, 66.0) else { return };
    for i in [a, b] {
        let fig = &mut s.figs[i];
        let dir = fig.dir;
        fig.grab(FAR, (at.0 - dir * 1.6, at.1));
        fig.akimbo(NEAR);
        fig.bow(0.06);
        fig.grab(FAR, (at.0 - dir * 1.6, at.1));
        fig.akimbo(NEAR);
        fig.mood(Face { mouth: face::Mouth::Grin, ..face::STERN });
        fig.regard(at);
    }
    let (one, two) = (s.figs[a].look.skin, s.figs[b].look.skin);
    let dir = s.figs[a].dir;
    s.add(Layer::Depth(20.0), move |b| {
        b.hull(&[((at.0 - dir * 3.0, at.1 - 1.0), 2.6), ((at.0 + dir * 2.0, at.1 - 1.0), 2.4)], one);
        b.hull(&[((at.0 + dir * 3.4, at.1 - 1.6), 2.2), ((at.0 + dir * 0.6, at.1 - 2.4), 1.8)], two);
        b.hull(&[((at.0 - dir * 1.8, at.1 + 1.6), 1.2), ((at.0 - dir * 0.2, at.1 + 6.2), 1.1)], one);
        b.hull(&[((at.0 + dir * 2.2, at.1 + 1.4), 1.2), ((at.0 + dir * 3.0, at.1 + 5.8), 1.1)], two);
    });
}

fn powder(s: &mut Stage, cast: &[usize]) {
    each(s, cast, |s, a, b| {
        let fig = &mut s.figs[a];
        fig.brace(0.12);
        fig.put_rel(FAR, 26.0, 86.0);
        fig.put_rel(NEAR, -14.0, 68.0);
        fig.mood(face::LAUGH);
        let dir = fig.dir;
        let from = s.figs[a].palm(FAR);
        let rgb = if dir > 0.0 { hex(0xe8_3a_8a) } else { hex(0x2f_b0_d0) };
        let to = s.figs[b].chest();
        s.add(Layer::Depth(30.0), move |b| {
            for (share, dy, r) in
                [(0.12, 2.0, 2.6), (0.24, 5.0, 3.6), (0.38, 3.0, 4.6), (0.5, 8.0, 3.8), (0.58, -2.0, 3.0)]
            {
                let at = super::super::brush::mix(from, to, share);
                b.glass(&[((at.0, at.1 + dy), r)], rgb, 0.72);
            }
            for (dx, dy, r) in [(-3.0, 6.0, 3.4), (3.0, -3.0, 2.8)] {
                b.glass(&[((to.0 + dx, to.1 + dy), r)], rgb, 0.8);
            }
        });
        s.eye(a, b);
    });
}
