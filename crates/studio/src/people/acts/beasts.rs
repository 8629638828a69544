//! What people do with animals, and animals among themselves.

use super::super::brush::{Icon, STAGE, mix};
use super::super::face;
use super::super::figure::{FAR, NEAR};
use super::super::stage::{Layer, Stage};
use super::super::things::WOOD;
use super::{Group, Pair, Solo};
use crate::colour::{WHITE, hex};

/// What animals do alone, sorted by id.
pub(super) static SOLO: &[(&str, Solo)] = &[("graze", graze), ("splash_in_a_puddle", splash)];

/// Action, distance and function, sorted by id.
pub(super) static PAIR: &[(&str, f32, Pair)] = &[
    ("bark_at", 58.0, |s, a, b| call(s, a, b)),
    ("brush_the_coat_of", 44.0, |s, a, b| on_back(s, a, b, "", 0)),
    ("chase", 62.0, chase),
    ("cuddle", 24.0, cuddle),
    ("dangle_a_feather_in_front_of", 48.0, |s, a, b| dangle(s, a, b, "feather")),
    ("dangle_a_string_for", 48.0, |s, a, b| dangle(s, a, b, "")),
    ("follow", 56.0, chase),
    ("growl_at", 58.0, |s, a, b| call(s, a, b)),
    ("herd", 62.0, chase),
    ("hiss_at", 54.0, |s, a, b| call(s, a, b)),
    ("hold_out_a_carrot_to", 56.0, |s, a, b| feed(s, a, b, "carrot", 15.0)),
    ("hold_out_a_handful_of_oats_to", 54.0, |s, a, b| feed(s, a, b, "sheaf-of-rice", 12.0)),
    ("hold_the_lead_of", 52.0, lead),
    ("nuzzle", 40.0, near),
    ("scratch_the_ears_of", 36.0, |s, a, b| pat(s, a, b, true)),
    ("share_an_apple_with", 52.0, |s, a, b| feed(s, a, b, "red-apple", 11.0)),
    ("stroke", 36.0, |s, a, b| pat(s, a, b, false)),
    ("throw_a_ball_for", 66.0, |s, a, b| throw(s, a, b, "tennis")),
    ("throw_a_fish_to", 62.0, |s, a, b| throw(s, a, b, "fish")),
    ("throw_a_stick_for", 66.0, |s, a, b| throw(s, a, b, "wood")),
    ("towel_down", 40.0, |s, a, b| on_back(s, a, b, "", 1)),
    ("tug_at_the_rope_of", 60.0, lead),
    ("whistle_to", 58.0, whistle),
];

/// Action, distance and function, sorted by id.
pub(super) static GROUP: &[(&str, f32, Group)] = &[
    ("drink_from_one_puddle", 60.0, |s, c| drink(s, c, true)),
    ("eat_from_one_bowl", 60.0, |s, c| drink(s, c, false)),
    ("gallop_side_by_side", 54.0, gallop),
    ("look_over_a_farm_gate", 44.0, gate),
    ("touch_noses", 46.0, |s, c| face_each(s, c)),
    ("waddle_across_a_road_in_single_file", 44.0, gallop),
];

fn graze(s: &mut Stage, a: usize) {
    let x = s.figs[a].mouth().0;
    s.prop(5.0, [x - 10.0, x + 10.0, 12.0], move |b| {
        for (dx, h) in [(-9.0, 8.0), (-5.0, 12.0), (-1.0, 9.0), (3.0, 13.0), (7.0, 9.0), (10.0, 7.0)] {
            b.poly(STAGE, &[(x + dx - 1.2, -1.0), (x + dx + 1.2, -1.0), (x + dx + 1.0, h)], hex(0x4f_9a_3c));
        }
    });
}

fn splash(s: &mut Stage, a: usize) {
    let (x, w) = (s.figs[a].x, s.figs[a].beast.as_ref().map_or(20.0, |beast| beast.w));
    let y = s.figs[a].ground;
    s.prop(-9.0, [x - w * 0.6, x + w * 0.6, 6.0], move |b| b.oval(STAGE, (x, y), w * 0.62, 5.0, hex(0x7f_b8_e0)));
    s.over(a, move |b| {
        for (dx, dy) in [(-0.5, 6.0), (-0.42, 12.0), (0.5, 7.0), (0.44, 13.0), (-0.3, 4.0), (0.3, 4.0)] {
            b.oval(STAGE, (x + dx * w, y + dy), 1.7, 2.6, hex(0x8a_cc_f4));
        }
    });
}

fn call(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let (x, y) = s.figs[a].mouth();
    let dir = s.figs[a].dir;
    s.over(a, move |b| {
        for angle in [0.5_f32, 0.0, -0.5] {
            let (sin, cos) = angle.sin_cos();
            b.line(
                STAGE,
                &[(x + dir * cos * 4.0, y + sin * 4.0), (x + dir * cos * 10.0, y + sin * 10.0)],
                1.6,
                hex(0xe2_6a_3a),
            );
        }
    });
    s.react(b, |fig| {
        fig.brace(-0.16);
        fig.mood(face::SURPRISE);
    });
}

fn chase(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let dir = s.figs[a].dir;
    if s.figs[a].beast.is_none() {
        s.figs[a].run();
        s.figs[a].put_rel(FAR, 30.0, 74.0);
        s.figs[a].mood(face::GRIN);
    }
    let free = !s.figs[b].busy;
    if free {
        s.figs[b].dir = dir;
        s.figs[b].look_x = -dir * 0.6;
        if s.figs[b].beast.is_none() {
            s.figs[b].run();
            s.figs[b].mood(face::SURPRISE);
        }
    }
    for i in [a, b] {
        if s.figs[i].beast.is_none() || (i == b && !free) {
            continue;
        }
        let [left, right, _] = s.figs[i].extent();
        let tail = if dir > 0.0 { left } else { right };
        let y = s.figs[i].ground;
        s.reserve([tail - 12.0, tail + 12.0, 10.0]);
        s.over(i, move |b| {
            for dy in [4.0, 9.0, 14.0] {
                b.line(STAGE, &[(tail - dir * 1.0, y + dy), (tail - dir * 9.0, y + dy)], 1.1, WHITE);
            }
        });
    }
}

fn cuddle(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let (dir, x) = (s.figs[a].dir, s.figs[a].x);
    let k = s.figs[a].look.k;
    s.figs[a].turn = 0.4;
    s.figs[b].x = x + dir * 11.0 * k;
    s.figs[b].ground = 50.0 * k;
    s.figs[b].dir = -dir;
    s.figs[b].z = 1.0;
    let at = (s.figs[b].x, 56.0 * k);
    let fig = &mut s.figs[a];
    fig.put(NEAR, (at.0 + dir * 2.0, at.1 + 4.0));
    fig.put(FAR, (at.0 + dir * 5.0, at.1 - 4.0));
    fig.mood(face::SERENE);
    fig.regard((at.0, at.1 + 10.0));
    let look = fig.look;
    let (elbow, hand) = fig.arm(NEAR);
    s.add(Layer::Over(b), move |b| {
        let long = look.outfit.sleeves == super::super::looks::Sleeves::Long;
        b.body(&[(elbow, 3.0 * k), (hand, 2.5 * k)], if long { look.top } else { look.skin });
        b.disc(hand, 2.8 * k, look.skin);
    });
    super::gestures::hearts(s, a);
}

fn dangle(s: &mut Stage, a: usize, b: usize, art: &'static str) {
    s.attend(a, b);
    let head = s.figs[b].crown();
    let fig = &mut s.figs[a];
    fig.bow(0.24);
    let way = fig.dir;
    let hand = fig.rel(26.0, 62.0);
    fig.grab(FAR, hand);
    fig.mood(face::GRIN);
    fig.regard(head);
    let end = (hand.0 + way * 5.0, (head.1 + 5.0).min(hand.1 - 10.0));
    let icon = Icon::new(art, 15.0);
    s.add(Layer::Depth(10.0), move |b| {
        b.line(STAGE, &[hand, (hand.0 + way * 3.0, (hand.1 + end.1) / 2.0), end], 0.9, WHITE);
        if icon.art.is_empty() {
            b.ball(end, 3.2, hex(0xe2_3f_5a));
        } else {
            b.icon(&icon, end);
        }
    });
}

fn feed(s: &mut Stage, a: usize, b: usize, art: &'static str, size: f32) {
    s.attend(a, b);
    let mouth = s.figs[b].mouth();
    let way = s.way(a, b);
    let low = mouth.1 < 30.0;
    let fig = &mut s.figs[a];
    if low {
        fig.crouch();
    }
    fig.aim(FAR, (mouth.0 - way * 6.0, mouth.1), 1.0);
    let reach = (mouth.0 - way * (size * 0.5 + 3.0), mouth.1 - 1.0);
    if super::super::brush::far(reach, fig.shoulder(FAR)) < 38.0 * fig.look.k {
        fig.put(FAR, reach);
    }
    fig.mood(face::SMILE);
    fig.regard(mouth);
    s.hold(a, FAR, art, size, (size * 0.34, 1.0), 60.0);
}

fn lead(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.walk(14.0);
    fig.grab(FAR, fig.rel(16.0, 56.0));
    fig.mood(face::SMILE);
    let hand = s.figs[a].palm(FAR);
    let neck = mix(s.figs[b].head(), s.figs[b].chest(), 0.45);
    let sag = if hand.1 > neck.1 { 4.0 } else { 2.0 };
    s.add(Layer::Depth(10.0), move |b| {
        super::super::things::hanging(b, hand, neck, sag, 1.5, hex(0xc8_3a_3c));
        b.disc(neck, 1.8, hex(0xf2_b8_3a));
    });
}

fn near(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    s.react(b, |fig| fig.mood(face::SMILE));
    super::gestures::hearts(s, a);
}

fn pat(s: &mut Stage, a: usize, b: usize, ears: bool) {
    s.attend(a, b);
    let way = s.way(a, b);
    let to = if ears { behind_ears(s, b) } else { s.figs[b].head() };
    let fig = &mut s.figs[a];
    if to.1 < 42.0 * fig.look.k {
        fig.crouch();
    } else if to.1 < 60.0 {
        fig.bow(0.26);
    }
    fig.put(FAR, (to.0 - way * if ears { 0.0 } else { 2.0 }, to.1 + if ears { 0.0 } else { 4.0 }));
    fig.mood(face::HAPPY);
    fig.z += 0.5;
    fig.regard(to);
    super::gestures::hearts(s, b);
}

/// Behind an animal's ears: within its head, as a tail may stand higher than that.
fn behind_ears(s: &Stage, i: usize) -> (f32, f32) {
    let fig = &s.figs[i];
    let (x, y) = fig.crown();
    fig.beast.as_ref().map_or((x, y), |beast| (x - fig.dir * beast.w * 0.06, fig.ground + beast.h * 0.86))
}

fn on_back(s: &mut Stage, a: usize, b: usize, _: &str, with: u8) {
    s.attend(a, b);
    let way = s.way(a, b);
    let (chest, w) = (s.figs[b].chest(), s.figs[b].beast.as_ref().map_or(14.0, |beast| beast.w));
    let h = s.figs[b].beast.as_ref().map_or(40.0, |beast| beast.h);
    let to = (chest.0 - way * w * 0.2, s.figs[b].ground + h * 0.66);
    let fig = &mut s.figs[a];
    if to.1 < 36.0 * fig.look.k {
        fig.crouch();
    }
    fig.grab(FAR, to);
    fig.grab(NEAR, (to.0 - way * 7.0, to.1 - 4.0));
    fig.mood(face::SMILE);
    fig.z += 0.5;
    fig.regard(to);
    let hand = s.figs[a].palm(FAR);
    s.add(Layer::Under(a), move |b| {
        if with == 0 {
            b.bar((hand.0 - 5.0, hand.1 - 1.0), (hand.0 + 5.0, hand.1 - 1.0), 3.4, WOOD);
            for i in 0..5 {
                let x = hand.0 - 4.0 + i as f32 * 2.0;
                b.line(STAGE, &[(x, hand.1 - 2.4), (x, hand.1 - 5.4)], 0.8, hex(0xf4_ea_d4));
            }
        } else {
            b.blob(
                STAGE,
                &[
                    (hand.0 - 9.0, hand.1 + 4.0),
                    (hand.0, hand.1 + 6.0),
                    (hand.0 + 9.0, hand.1 + 4.0),
                    (hand.0 + 10.0, hand.1 - 9.0),
                    (hand.0, hand.1 - 11.0),
                    (hand.0 - 10.0, hand.1 - 9.0),
                ],
                hex(0x7f_c4_e8),
            );
            b.line(STAGE, &[(hand.0 - 9.0, hand.1 - 5.0), (hand.0 + 9.0, hand.1 - 5.0)], 1.4, WHITE);
        }
    });
}

fn throw(s: &mut Stage, a: usize, b: usize, art: &'static str) {
    super::offers::throw(s, a, b, art, WHITE);
}

fn whistle(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    let mouth = fig.mouth();
    let dir = fig.dir;
    fig.put(FAR, (mouth.0 + dir * 3.0, mouth.1 - 1.0));
    fig.grips[FAR] = super::super::figure::Grip::Point;
    fig.akimbo(NEAR);
    fig.mood(face::KISS);
    s.notes(a);
}

/// Animals round a puddle or a bowl.
fn drink(s: &mut Stage, cast: &[usize], puddle: bool) {
    let x = s.middle(cast);
    let n = cast.len() as f32;
    let reach = cast.iter().map(|i| s.figs[*i].beast.as_ref().map_or(20.0, |beast| beast.w)).fold(0.0, f32::max);
    for (at, i) in cast.iter().enumerate() {
        let share = if n < 2.0 { 0.0 } else { at as f32 / (n - 1.0) * 2.0 - 1.0 };
        let inner = at > 0 && at + 1 < cast.len();
        let fig = &mut s.figs[*i];
        fig.x = x + share * (reach * 0.5 * (n - 1.0).max(1.0) + 9.0) * if inner { 0.8 } else { 1.0 };
        fig.ground = if inner { 14.0 } else { 0.0 };
        fig.z = if inner { -4.0 } else { 0.0 };
        fig.dir = if share > 0.0 { -1.0 } else { 1.0 };
    }
    s.prop(if puddle { -8.0 } else { 5.0 }, [x - 16.0, x + 16.0, 12.0], move |b| {
        if puddle {
            b.oval(STAGE, (x, 1.0), 34.0, 6.0, hex(0x7f_b8_e0));
            b.oval(STAGE, (x - 4.0, 2.0), 22.0, 3.4, hex(0xa8_d6_f2));
        } else {
            b.shadow((x, 0.0), 12.0);
            b.hull(
                &[((x - 10.0, 9.0), 1.4), ((x + 10.0, 9.0), 1.4), ((x - 12.0, 1.4), 1.4), ((x + 12.0, 1.4), 1.4)],
                hex(0xd8_4a_4a),
            );
            b.oval(STAGE, (x, 9.4), 10.4, 2.2, hex(0xa8_30_38));
            for d in [-5.0, -1.6, 2.0, 5.4] {
                b.disc((x + d, 10.6), 1.9, hex(0x9a_62_34));
            }
        }
    });
}

fn spread(s: &mut Stage, cast: &[usize], share: f32) -> f32 {
    let wide = cast.iter().map(|i| s.figs[*i].beast.as_ref().map_or(24.0, |beast| beast.w)).fold(0.0, f32::max);
    let x = s.middle(cast);
    for (at, i) in cast.iter().enumerate() {
        s.figs[*i].x = x + (at as f32 - (cast.len() as f32 - 1.0) / 2.0) * wide * share;
    }
    wide
}

fn gallop(s: &mut Stage, cast: &[usize]) {
    let wide = spread(s, cast, 1.14);
    for (at, i) in cast.iter().enumerate() {
        s.figs[*i].dir = 1.0;
        s.figs[*i].ground = (at % 2) as f32 * 7.0;
        s.figs[*i].z = -((at % 2) as f32);
        let (x, y) = (s.figs[*i].x - wide * 0.5, s.figs[*i].ground);
        s.reserve([x - 10.0, x, 6.0]);
        s.over(*i, move |b| {
            for dy in [3.0, 8.0] {
                b.line(STAGE, &[(x - 1.0, y + dy), (x - 8.0, y + dy)], 1.1, WHITE);
            }
        });
    }
}

fn gate(s: &mut Stage, cast: &[usize]) {
    let wide = spread(s, cast, 0.86);
    let x = s.middle(cast);
    for (at, i) in cast.iter().enumerate() {
        s.figs[*i].dir = if at * 2 < cast.len() { 1.0 } else { -1.0 };
    }
    let high = cast.iter().map(|i| s.figs[*i].head().1).fold(f32::MAX, f32::min) * 0.72;
    let half = wide * 0.5 * cast.len() as f32 + 6.0;
    s.prop(10.0, [x - half, x + half, high], move |b| {
        for i in 0..4 {
            let y = high * (0.2 + i as f32 * 0.26);
            b.bar((x - half, y), (x + half, y), 3.6, WOOD);
        }
        b.bar((x - half + 4.0, high * 0.2), (x + half - 4.0, high * 0.95), 3.0, WOOD);
        for d in [-half, half] {
            b.bar((x + d, 0.0), (x + d, high + 8.0), 5.6, WOOD);
        }
    });
}

fn face_each(s: &mut Stage, cast: &[usize]) {
    let [a, b, ..] = *cast else { return };
    let (wa, wb) = (s.figs[a].extent(), s.figs[b].extent());
    let half = ((wa[1] - wa[0]) + (wb[1] - wb[0])) / 4.0 * 0.93;
    let x = s.middle(cast);
    (s.figs[a].x, s.figs[b].x) = (x - half, x + half);
    (s.figs[a].dir, s.figs[b].dir) = (1.0, -1.0);
    super::gestures::hearts(s, a);
}
