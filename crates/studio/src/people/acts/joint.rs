//! What several do round one thing: at tables, fires, pots, holes.

mod snowman_on;

use super::super::brush::{Brush, Frame, Icon, STAGE};
use super::super::face::{self, Face};
use super::super::figure::{FAR, NEAR};
use super::super::stage::{Layer, Stage};
use super::super::things::{self, STEEL, WOOD, campfire};
use super::Group;
use crate::colour::{Rgb, WHITE, hex};
use snowman_on::*;

/// Action, distance and function, sorted by id.
pub(super) static ALL: &[(&str, f32, Group)] = &[
    ("beat_one_great_drum", 40.0, drum),
    ("blow_out_the_candles_on_a_cake", 40.0, |s, c| {
        standing_table(s, c, "birthday-cake", 1, 27.0, Face { mouth: face::Mouth::Kiss, ..face::HAPPY })
    }),
    ("brew_a_bubbling_potion", 40.0, |s, c| pot(s, c, hex(0x6f_d0_4a), true)),
    ("build_a_campfire", 40.0, build_fire),
    ("build_a_house_of_cards", 40.0, |s, c| table(s, c, "", 0, 0.0, face::SOLEMN, cards)),
    ("build_a_sandcastle", 40.0, |s, c| crouched(s, c, sandcastle)),
    ("build_a_snowman", 40.0, snowman),
    ("carve_pumpkins", 40.0, |s, c| standing_table(s, c, "jack-o-lantern", 2, 17.0, face::HAPPY)),
    ("chop_vegetables_side_by_side", 40.0, |s, c| standing_table(s, c, "carrot", 2, 14.0, face::SMILE)),
    ("crowd_round_a_birthday_cake", 40.0, |s, c| standing_table(s, c, "birthday-cake", 1, 27.0, face::HAPPY)),
    ("decorate_a_christmas_tree", 40.0, tree),
    ("decorate_a_tiered_cake", 40.0, |s, c| standing_table(s, c, "", 1, 0.0, face::SMILE)),
    ("decorate_eggs", 40.0, |s, c| table(s, c, "egg", 3, 9.0, face::SMILE, nothing)),
    ("dig_a_hole", 44.0, dig),
    ("do_a_jigsaw", 40.0, |s, c| table(s, c, "puzzle-piece", 4, 8.5, face::SOLEMN, nothing)),
    ("drink_tea_from_tiny_cups", 40.0, |s, c| table(s, c, "teapot", 1, 15.0, face::HAPPY, nothing)),
    ("examine_a_fossil", 40.0, |s, c| standing_table(s, c, "spiral-shell", 1, 20.0, face::SURPRISE)),
    ("fold_paper_cranes", 40.0, |s, c| table(s, c, "dove", 3, 10.0, face::SMILE, nothing)),
    ("have_a_picnic", 40.0, picnic),
    ("lean_over_a_well", 40.0, well),
    ("open_a_treasure_chest", 40.0, chest),
    ("plant_a_sapling", 40.0, |s, c| crouched(s, c, sapling)),
    ("play_dominoes_at_a_small_table", 40.0, |s, c| table(s, c, "", 0, 0.0, face::SMILE, dominoes)),
    ("play_marbles", 40.0, |s, c| crouched(s, c, marbles)),
    ("roast_chestnuts_over_a_brazier", 40.0, |s, c| brazier(s, c, true)),
    ("roll_out_pastry_at_one_table", 40.0, |s, c| standing_table(s, c, "", 2, 0.0, face::SMILE)),
    ("share_a_pizza", 40.0, |s, c| table(s, c, "pizza", 1, 20.0, face::HAPPY, nothing)),
    ("shell_peas_into_one_bowl", 40.0, |s, c| table(s, c, "pea-pod", 2, 11.0, face::SMILE, bowl)),
    ("sit_round_a_campfire", 40.0, |s, c| fireside(s, c, false)),
    ("sit_round_a_table_at_a_meal", 40.0, |s, c| {
        table(s, c, "fork-and-knife-with-plate", 2, 15.0, face::HAPPY, nothing)
    }),
    ("stir_a_huge_cooking_pot", 40.0, |s, c| pot(s, c, hex(0xd8_7a_34), false)),
    ("thread_a_string_of_onions", 40.0, |s, c| table(s, c, "onion", 4, 9.5, face::SMILE, nothing)),
    ("toast_marshmallows_over_a_fire", 40.0, |s, c| fireside(s, c, true)),
    ("warm_their_hands_at_a_brazier", 40.0, |s, c| brazier(s, c, false)),
    ("weigh_fruit_on_market_scales", 40.0, |s, c| standing_table(s, c, "balance-scale", 1, 26.0, face::SMILE)),
    ("wrap_presents", 40.0, |s, c| standing_table(s, c, "wrapped-gift", 2, 17.0, face::SMILE)),
];

/// Puts figures round a middle: the first and the last to both sides, the others behind it. Gives the middle.
pub(super) fn around(s: &mut Stage, cast: &[usize], half: f32) -> f32 {
    let middle = s.middle(cast);
    let n = cast.len();
    let half = half.max(17.0 * (n as f32 - 1.0));
    for (at, i) in cast.iter().enumerate() {
        let share = if n < 2 { 0.0 } else { at as f32 / (n as f32 - 1.0) };
        let inner = at > 0 && at + 1 < n;
        s.figs[*i].ground = if inner { 13.0 } else { 0.0 };
        s.figs[*i].z = if inner { -6.0 } else { 0.0 };
        let spread = if inner { 0.78 } else { 1.0 };
        s.place(*i, middle + (share * 2.0 - 1.0) * half * spread);
        let fig = &mut s.figs[*i];
        fig.turn_to(if n < 2 { middle + 20.0 } else { middle });
        if inner {
            fig.turn = 0.25;
            fig.look_x *= 0.5;
        }
    }
    if n < 2 { middle + half } else { middle }
}

/// Whether a figure stands behind the middle.
fn inner(cast: &[usize], at: usize) -> bool {
    at > 0 && at + 1 < cast.len()
}

fn nothing(_: &mut Brush, _: f32, _: f32) {}

fn things_on(s: &mut Stage, x: f32, h: f32, wide: f32, art: &'static str, count: usize, size: f32) {
    for n in 0..count {
        let share = (n as f32 + 1.0) / (count as f32 + 1.0) - 0.5;
        let icon = Icon::new(art, size);
        let at = (x + share * wide, h + size * 0.44);
        s.add(Layer::Depth(21.0 + n as f32 * 0.1), move |b| b.icon(&icon, at));
    }
}

/// Sitting round a table with things on it.
fn table(
    s: &mut Stage,
    cast: &[usize],
    art: &'static str,
    count: usize,
    size: f32,
    mood: Face,
    on: fn(&mut Brush, f32, f32),
) {
    let x = around(s, cast, 31.0);
    let k = cast.iter().map(|i| s.figs[*i].look.k).fold(1.0, f32::min);
    let h = 40.0 * k;
    let last = cast.last().map_or(x, |i| s.figs[*i].x);
    let wide = ((last - x).abs() * 2.0 - 22.0).max(40.0);
    for (at, i) in cast.iter().enumerate() {
        s.seat(*i);
        let fig = &mut s.figs[*i];
        fig.mood(mood);
        if inner(cast, at) {
            fig.turn = 0.2;
            fig.hip.1 += 7.0;
            let (fx, y) = (fig.x, h + 5.0);
            fig.put(NEAR, (fx - fig.dir * 9.0, y));
            fig.put(FAR, (fx + fig.dir * 9.0, y));
        } else {
            fig.lean = 0.14;
            let reach = fig.x + fig.dir * 20.0 * fig.look.k;
            fig.put(NEAR, (reach - fig.dir * 3.0, h + 3.0));
            fig.put(FAR, (reach + fig.dir * 3.0, h + 5.0));
        }
        fig.regard((x, h + 6.0));
    }
    s.prop(20.0, [x - wide / 2.0, x + wide / 2.0, h + 20.0], move |b| {
        things::table(b, x, wide, h);
        on(b, x, h);
    });
    let row = if count > 0 { (wide * 0.8).min(18.0 * count as f32 + 12.0) } else { 0.0 };
    things_on(s, x, h, row, art, count, size);
    if art == "teapot" {
        for i in cast {
            let fig = &mut s.figs[*i];
            let mouth = fig.mouth();
            fig.grab(FAR, (mouth.0 + fig.dir * 5.0, mouth.1 - 4.0));
            s.hold(*i, FAR, "teacup-without-handle", 8.0, (0.0, 3.0), 0.0);
        }
    }
}

/// Standing round a table, both hands at the things on it.
fn standing_table(s: &mut Stage, cast: &[usize], art: &'static str, count: usize, size: f32, mood: Face) {
    let x = around(s, cast, 32.0);
    let k = cast.iter().map(|i| s.figs[*i].look.k).fold(1.0, f32::min);
    let h = 43.0 * k;
    let last = cast.last().map_or(x, |i| s.figs[*i].x);
    let wide = ((last - x).abs() * 2.0 - 16.0).max(42.0);
    for (at, i) in cast.iter().enumerate() {
        let fig = &mut s.figs[*i];
        let side = inner(cast, at);
        fig.mood(mood);
        if !side {
            fig.bow(0.2);
        }
        let reach = if side { fig.x } else { fig.x + fig.dir * 21.0 * fig.look.k };
        fig.grab(NEAR, (reach - fig.dir * 4.0, h + 7.0));
        fig.grab(FAR, (reach + fig.dir * 4.0, h + 9.0));
        fig.regard((x, h + 12.0));
    }
    let plain = art.is_empty();
    let pastry = plain && count == 2;
    s.prop(20.0, [x - wide / 2.0, x + wide / 2.0, h + 30.0], move |b| {
        things::table(b, x, wide, h);
        if pastry {
            b.hull(&[((x - 13.0, h + 1.4), 1.4), ((x + 13.0, h + 1.4), 1.4)], hex(0xf4_dd_b0));
            b.bar((x - 9.0, h + 5.0), (x + 9.0, h + 5.0), 5.0, WOOD);
            for side in [-1.0, 1.0] {
                b.bar((x + side * 9.0, h + 5.0), (x + side * 13.0, h + 5.0), 2.2, hex(0x8a_5a_34));
            }
        } else if plain {
            for (y, w) in [(5.0, 17.0), (13.0, 12.5), (20.0, 8.0)] {
                b.block(STAGE, (x, h + y), w * 2.0, 8.0, hex(0xf8_e4_ea));
                for i in 0..5 {
                    let dx = (i as f32 / 4.0 - 0.5) * w * 1.7;
                    b.disc((x + dx, h + y + 3.0), 1.6, hex(0xe8_6a_8a));
                }
            }
            b.disc((x, h + 26.0), 2.4, hex(0xd8_34_4a));
        }
    });
    let row = (wide * 0.8).min(20.0 * count as f32 + 12.0);
    things_on(s, x, h, row, art, if plain { 0 } else { count }, size);
}

fn cards(b: &mut Brush, x: f32, h: f32) {
    for (y, from, n) in [(0.0, -8.0, 4), (9.0, -4.0, 2)] {
        for i in 0..n {
            let x = x + from + i as f32 * 5.4 - 2.0;
            b.line(STAGE, &[(x, h + y + 1.0), (x + 2.6, h + y + 9.0)], 1.0, WHITE);
            b.line(STAGE, &[(x + 5.2, h + y + 1.0), (x + 2.6, h + y + 9.0)], 1.0, hex(0xe2_5a_5a));
        }
        b.line(STAGE, &[(x + from - 2.0, h + y + 9.4), (x + from + n as f32 * 5.0, h + y + 9.4)], 0.9, hex(0xf4_f0_e8));
    }
}

fn dominoes(b: &mut Brush, x: f32, h: f32) {
    for i in 0..5 {
        let f = Frame::new((x - 12.0 + i as f32 * 6.0, h + 1.6), 0.0, 1.0);
        b.poly(f, &[(-2.6, -1.2), (2.2, -1.2), (2.6, 1.4), (-2.2, 1.4)], hex(0xf6_f1_e6));
        b.oval(f, (-1.2, 0.1), 0.4, 0.3, hex(0x2c_2a_30));
        b.oval(f, (1.2, 0.1), 0.4, 0.3, hex(0x2c_2a_30));
    }
    for side in [-1.0, 1.0] {
        for i in 0..3 {
            b.block(STAGE, (x + side * 17.0 + i as f32 * 2.6 - 2.6, h + 3.0), 2.2, 5.6, hex(0xf6_f1_e6));
        }
    }
}

fn bowl(b: &mut Brush, x: f32, h: f32) {
    b.hull(
        &[((x - 8.0, h + 7.0), 0.9), ((x + 8.0, h + 7.0), 0.9), ((x - 4.0, h + 1.0), 1.0), ((x + 4.0, h + 1.0), 1.0)],
        hex(0x5a_86_c0),
    );
    for dx in [-5.0, -2.0, 1.0, 4.0] {
        b.disc((x + dx, h + 8.0), 1.6, hex(0x7c_c0_4a));
    }
}

fn fireside(s: &mut Stage, cast: &[usize], sticks: bool) {
    let x = around(s, cast, 44.0);
    for (at, i) in cast.iter().enumerate() {
        let side = inner(cast, at);
        let seat = 12.0;
        let fig = &mut s.figs[*i];
        let low = fig.ground;
        fig.sit(seat);
        if side {
            fig.turn = 0.3;
            fig.feet = [fig.rel(-7.0, -4.0), fig.rel(7.0, -4.0)];
        }
        fig.mood(face::HAPPY);
        let fx = fig.x;
        s.add(Layer::Under(*i), move |b| {
            b.bar((fx - 11.0, low + seat - 4.0), (fx + 11.0, low + seat - 4.0), 9.0, hex(0x8a_5f_3c))
        });
        let fig = &mut s.figs[*i];
        if sticks {
            let hand = fig.rel(if side { 6.0 } else { 19.0 }, 38.0);
            fig.grab(FAR, hand);
            fig.grab(NEAR, (hand.0 - fig.dir * 5.0, hand.1 - 2.0));
            let spread = (at as f32 - (cast.len() as f32 - 1.0) / 2.0) * 3.4;
            let tip = (x + spread, 30.0);
            s.add(Layer::Depth(22.0), move |b| {
                b.bar(hand, tip, 1.2, WOOD);
                b.hull(&[((tip.0 - 1.4, tip.1), 2.3), ((tip.0 + 1.4, tip.1), 2.3)], hex(0xfd_f3_ea));
            });
        } else {
            let hand = fig.rel(if side { 4.0 } else { 20.0 }, 36.0);
            fig.put(FAR, hand);
            fig.put(NEAR, (hand.0 - fig.dir * 4.0, hand.1 - 2.0));
        }
        s.figs[*i].regard((x, 16.0));
    }
    s.prop(20.0, [x - 14.0, x + 14.0, 30.0], move |b| campfire(b, x, 1.0));
}

fn build_fire(s: &mut Stage, cast: &[usize]) {
    let x = around(s, cast, 30.0);
    for i in cast {
        let fig = &mut s.figs[*i];
        fig.crouch();
        let hand = (x - fig.dir * 9.0, 15.0);
        fig.grasp((hand.0 - fig.dir * 2.0, hand.1 + 2.0), hand);
        fig.mood(face::SMILE);
        fig.regard((x, 8.0));
        let dir = fig.dir;
        s.held(*i, move |b| {
            b.bar((hand.0 - dir * 6.0, hand.1 + 7.0), (hand.0 + dir * 5.0, hand.1 - 5.0), 3.6, hex(0x8a_5a_34))
        });
    }
    s.prop(18.0, [x - 14.0, x + 14.0, 20.0], move |b| {
        b.shadow((x, 0.0), 14.0);
        for (dx, lean) in [(-10.0, 9.0), (10.0, -9.0), (-5.0, 5.0), (5.0, -5.0)] {
            b.bar((x + dx, 1.4), (x + dx + lean, 17.0), 3.6, hex(0x7a_4f_2e));
        }
        for i in 0..7 {
            let a = i as f32 / 6.0 * std::f32::consts::PI;
            b.ball((x - a.cos() * 15.0, 1.4), 2.4, hex(0x9a_9a_9e));
        }
    });
}

fn brazier(s: &mut Stage, cast: &[usize], nuts: bool) {
    let x = around(s, cast, 30.0);
    for i in cast {
        let fig = &mut s.figs[*i];
        let dir = fig.dir;
        fig.bow(0.12);
        let hand = (x - dir * 8.0, 56.0);
        fig.put(FAR, hand);
        fig.put(NEAR, (hand.0 - dir * 3.0, hand.1 - 4.0));
        fig.mood(face::SMILE);
        fig.regard((x, 40.0));
        if nuts {
            fig.grab(FAR, (hand.0 - dir * 6.0, hand.1 - 3.0));
            s.add(Layer::Depth(22.0), move |b| {
                b.bar((hand.0 - dir * 7.0, hand.1 - 3.0), (x - dir * 5.0, 50.0), 1.8, hex(0x3a_3d_48));
                b.hull(&[((x - dir * 5.0, 49.6), 1.2), ((x, 49.6), 1.2)], hex(0x3a_3d_48));
                b.disc((x - dir * 3.0, 51.6), 1.9, hex(0x7a_40_22));
            });
        }
    }
    s.prop(20.0, [x - 14.0, x + 14.0, 62.0], move |b| {
        b.shadow((x, 0.0), 13.0);
        b.glow((x, 48.0), 34.0, hex(0xff_a0_3a), 0.45);
        for dx in [-8.0, 8.0] {
            b.bar((x + dx, 0.6), (x + dx * 0.6, 24.0), 2.2, hex(0x33_36_40));
        }
        for (w, h, rgb) in [(9.0, 22.0, 0xf0_6a_2a), (6.0, 15.0, 0xf8_b0_3f)] {
            b.blob(
                STAGE,
                &[
                    (x - w, 38.0),
                    (x - w * 0.5, 40.0 + h * 0.5),
                    (x, 38.0 + h),
                    (x + w * 0.6, 40.0 + h * 0.4),
                    (x + w, 38.0),
                ],
                hex(rgb),
            );
        }
        b.hull(
            &[((x - 12.0, 40.0), 1.4), ((x + 12.0, 40.0), 1.4), ((x - 8.0, 24.0), 1.4), ((x + 8.0, 24.0), 1.4)],
            hex(0x3f_43_4f),
        );
        for dx in [-6.0, 0.0, 6.0] {
            b.disc((x + dx, 32.0), 2.0, hex(0xf2_8a_3a));
        }
    });
}

fn pot(s: &mut Stage, cast: &[usize], brew: Rgb, magic: bool) {
    let x = around(s, cast, 33.0);
    for (at, i) in cast.iter().enumerate() {
        let fig = &mut s.figs[*i];
        let dir = fig.dir;
        fig.bow(0.14);
        let hand = (x - dir * 10.0, 66.0);
        fig.grasp((hand.0, hand.1 + 6.0), (hand.0 + dir * 1.6, hand.1));
        fig.mood(if magic { face::GRIN } else { face::SMILE });
        fig.regard((x, 44.0));
        let z = if inner(cast, at) { 18.0 } else { 19.0 };
        s.add(Layer::Depth(z), move |b| b.bar((hand.0 - dir * 0.8, hand.1 + 12.0), (x - dir * 3.0, 40.0), 2.2, WOOD));
    }
    s.prop(20.0, [x - 20.0, x + 20.0, 70.0], move |b| {
        b.glow((x, 6.0), 26.0, hex(0xff_a0_3a), 0.5);
        for dx in [-8.0, 0.0, 8.0] {
            b.blob(STAGE, &[(x + dx - 3.0, 0.0), (x + dx, 10.0), (x + dx + 3.0, 0.0)], hex(0xf2_8a_2f));
        }
        b.hull(
            &[((x - 15.0, 34.0), 3.0), ((x + 15.0, 34.0), 3.0), ((x - 10.0, 13.0), 6.0), ((x + 10.0, 13.0), 6.0)],
            hex(0x33_37_42),
        );
        b.hull(&[((x - 13.0, 32.0), 2.6), ((x - 8.0, 15.0), 4.0)], hex(0x4c_52_60));
        b.oval(STAGE, (x, 37.0), 18.0, 4.0, hex(0x4a_50_5e));
        b.oval(STAGE, (x, 37.2), 15.4, 3.0, brew);
        for (dx, dy, r) in [(-7.0, 39.0, 2.2), (3.0, 40.0, 2.8), (8.0, 38.6, 1.8), (-2.0, 47.0, 1.6), (5.0, 55.0, 1.8)]
        {
            if magic {
                b.disc((x + dx, dy), r, brew.lighter(0.06));
            } else {
                b.glass(&[((x + dx * 0.8, dy + 10.0), r * 1.8)], WHITE, 0.35);
            }
        }
    });
}

fn crouched(s: &mut Stage, cast: &[usize], paint: fn(&mut Brush, f32)) {
    let x = around(s, cast, 32.0);
    for i in cast {
        let fig = &mut s.figs[*i];
        let dir = fig.dir;
        fig.crouch();
        fig.put(FAR, (x - dir * 11.0, fig.ground + 12.0));
        fig.put(NEAR, (x - dir * 14.0, fig.ground + 8.0));
        fig.mood(face::HAPPY);
        fig.regard((x, 12.0));
    }
    s.prop(20.0, [x - 16.0, x + 16.0, 40.0], move |b| paint(b, x));
}

fn sandcastle(b: &mut Brush, x: f32) {
    let (sand, dark) = (hex(0xe6_c2_82), hex(0xcf_a4_62));
    b.blob(STAGE, &[(x - 22.0, 0.0), (x - 12.0, 5.0), (x + 12.0, 5.0), (x + 22.0, 0.0)], dark);
    b.block(STAGE, (x, 11.0), 24.0, 14.0, sand);
    for (dx, h) in [(-12.0, 22.0), (12.0, 22.0), (0.0, 31.0)] {
        b.block(STAGE, (x + dx, 3.0 + h / 2.0), 8.0, h, sand);
        for d in [-3.0, 0.0, 3.0] {
            b.block(STAGE, (x + dx + d, 4.0 + h), 2.0, 3.4, sand);
        }
    }
    b.hull(&[((x - 2.0, 5.0), 0.6), ((x + 2.0, 5.0), 0.6), ((x, 10.0), 2.2)], hex(0x8a_62_34));
    b.bar((x, 34.0), (x, 43.0), 0.9, WOOD);
    b.poly(STAGE, &[(x, 43.0), (x + 7.0, 40.6), (x, 38.4)], hex(0xe2_4a_4a));
}

fn sapling(b: &mut Brush, x: f32) {
    b.blob(STAGE, &[(x - 15.0, 0.0), (x - 7.0, 6.0), (x + 7.0, 6.0), (x + 15.0, 0.0)], hex(0x6f_4a_30));
    b.bar((x, 3.0), (x, 33.0), 2.0, hex(0x8a_5f_3c));
    for (dx, dy, dir) in [(0.0, 18.0, -1.0), (0.0, 22.0, 1.0), (0.0, 28.0, -1.0), (0.0, 30.0, 1.0), (0.0, 34.0, -0.3)] {
        let at = (x + dx, dy);
        b.blob(
            STAGE,
            &[at, (at.0 + dir * 5.0, at.1 + 4.4), (at.0 + dir * 11.0, at.1 + 3.6), (at.0 + dir * 6.0, at.1 - 0.6)],
            hex(0x5f_ae_4a),
        );
    }
}

fn marbles(b: &mut Brush, x: f32) {
    b.oval(STAGE, (x, 1.0), 15.0, 3.6, hex(0xf4_f0_e4));
    b.oval(STAGE, (x, 1.0), 13.6, 2.9, hex(0xc8_b8_98));
    for (i, (dx, dy)) in [(-7.0, 1.6), (-2.0, 3.0), (3.0, 1.2), (7.0, 2.8), (-4.0, 0.4)].into_iter().enumerate() {
        b.ball((x + dx, dy + 1.0), 1.9, [hex(0x3f_8a_d0), hex(0xe2_4a_4a), hex(0x4a_b0_5a), hex(0xf2_b8_3a)][i % 4]);
    }
}
