//! Work and sport of one: tools, wheels, boards, stoves.

mod door_on;

use super::super::brush::{At, Frame, Icon, STAGE, mix};
use super::super::face::{self, Face};
use super::super::figure::{FAR, Fig, NEAR};
use super::super::stage::{Layer, Stage};
use super::super::things::{self, PAPER, STEEL, WATER, WOOD};
use super::Solo;
use crate::colour::{Rgb, WHITE, hex};
pub(super) use door_on::can;
use door_on::*;

/// Action and function, sorted by id.
pub(super) static ALL: &[(&str, Solo)] = &[
    ("carve_a_wooden_spoon", |s, a| bench(s, a, "spoon", 14.0)),
    ("chop_carrots", |s, a| bench(s, a, "carrot", 15.0)),
    ("chop_firewood", chop),
    ("climb_a_ladder", climb),
    ("count_coins", |s, a| bench(s, a, "coin", 11.0)),
    ("dig_with_a_spade", |s, a| {
        spade(s, a);
    }),
    ("dribble_a_basketball", dribble),
    ("hammer_in_a_nail", hammer),
    ("ice_a_cake", |s, a| bench(s, a, "shortcake", 18.0)),
    ("iron_a_shirt", |s, a| bench(s, a, "t-shirt", 19.0)),
    ("knead_dough", |s, a| bench(s, a, "bread", 18.0)),
    ("mop_the_floor", |s, a| broom(s, a, true)),
    ("mow_the_lawn", mow),
    ("paint_a_door", door),
    ("paint_at_an_easel", easel),
    ("peel_potatoes", |s, a| bench(s, a, "potato", 13.0)),
    ("pull_a_wheeled_suitcase", suitcase),
    ("push_a_pram", pram),
    ("push_a_wheelbarrow", barrow),
    ("ride_a_bicycle", bicycle),
    ("ride_a_scooter", |s, a| board(s, a, true)),
    ("ride_a_skateboard", |s, a| board(s, a, false)),
    ("ride_a_unicycle", unicycle),
    ("saw_a_plank", saw),
    ("search_with_a_metal_detector", detector),
    ("shovel_snow", |s, a| shovelling(s, a)),
    ("stir_a_pot_over_a_campfire", pot),
    ("sweep_the_floor", |s, a| broom(s, a, false)),
    ("swing_a_golf_club", golf),
    ("toast_a_marshmallow", marshmallow),
    ("toss_a_pancake", pancake),
    ("type_on_a_typewriter", |s, a| bench(s, a, "", 0.0)),
    ("water_flowers", water),
    ("whisk_eggs", |s, a| bench(s, a, "bowl-with-spoon", 17.0)),
    ("write_a_letter", |s, a| bench(s, a, "memo", 14.0)),
    ("write_in_a_notebook", notebook),
];

fn fresh(s: &mut Stage, a: usize) -> &mut Fig {
    let fig = &mut s.figs[a];
    fig.stand();
    fig
}

/// At a table in front, both hands at a thing on it.
fn bench(s: &mut Stage, a: usize, art: &'static str, size: f32) {
    let fig = fresh(s, a);
    let (dir, k) = (fig.dir, fig.look.k);
    let h = 44.0 * k;
    let x = fig.x + dir * 22.0 * k;
    fig.bow(0.14);
    fig.grab(NEAR, (x - dir * 7.0, h + 6.0));
    fig.grab(FAR, (x + dir * 2.0, h + 8.0));
    fig.mood(face::SMILE);
    fig.regard((x, h + 4.0));
    s.prop(5.0, [x - 20.0, x + 20.0, h + 14.0], move |b| {
        things::table(b, x + dir * 2.0, 40.0, h);
        if art.is_empty() {
            b.block(STAGE, (x, h + 5.0), 18.0, 9.0, hex(0x3f_5f_6f));
            b.block(STAGE, (x, h + 12.0), 12.0, 8.0, PAPER);
            b.bar((x - 10.0, h + 9.0), (x + 10.0, h + 9.0), 2.6, hex(0x2c_3f_4a));
            for i in 0..5 {
                b.disc((x - 5.6 + i as f32 * 2.8, h + 3.4), 0.9, hex(0xf2_ee_e2));
            }
        }
    });
    let icon = Icon::new(art, size);
    s.add(Layer::Depth(5.2), move |b| b.icon(&icon, (x + dir * 2.0, h + size * 0.4)));
    let (near, far) = (s.figs[a].palm(NEAR), s.figs[a].palm(FAR));
    let skin = s.figs[a].look.skin;
    s.add(Layer::Depth(5.4), move |b| {
        b.disc(far, 2.6 * k, skin);
        b.disc(near, 2.7 * k, skin);
    });
}

fn chop(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    let dir = fig.dir;
    fig.brace(0.06);
    fig.grasp(fig.rel(6.0, 104.0), fig.rel(10.0, 110.0));
    fig.mood(face::STERN);
    let hand = s.figs[a].palm(FAR);
    let tip = (hand.0 - dir * 14.0, hand.1 + 16.0);
    s.reserve([tip.0 - 6.0, tip.0 + 6.0, tip.1 + 8.0]);
    s.held(a, move |b| {
        b.bar((hand.0 + dir * 4.0, hand.1 - 5.0), tip, 2.2, WOOD);
        b.poly(
            STAGE,
            &[
                (tip.0 - 1.0, tip.1 + 5.0),
                (tip.0 - dir * 9.0, tip.1 + 3.0),
                (tip.0 - dir * 8.0, tip.1 - 6.0),
                (tip.0 + dir, tip.1 - 3.0),
            ],
            STEEL,
        );
    });
    let x = s.figs[a].x + dir * 27.0;
    s.prop(3.0, [x - 14.0, x + 14.0, 40.0], move |b| {
        b.shadow((x, 0.0), 12.0);
        b.block(STAGE, (x, 10.0), 24.0, 20.0, hex(0x8a_5f_3c));
        b.oval(STAGE, (x, 20.0), 12.4, 3.0, hex(0xdc_b4_80));
        for d in [-3.0, 3.0] {
            b.block(STAGE, (x + d, 28.0), 5.4, 14.0, hex(0xc9_9a_60));
        }
        b.line(STAGE, &[(x, 22.0), (x, 35.0)], 0.9, hex(0x6a_46_2a));
    });
}

fn climb(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    let (dir, k) = (fig.dir, fig.look.k);
    let low = fig.ground;
    fig.ground = low + 20.0;
    fig.stand();
    fig.turn = 0.8;
    let x = fig.x + dir * 15.0;
    fig.feet = [(x - dir * 3.0, low + 22.0), (x - dir * 1.0, low + 36.0)];
    fig.hip = (fig.x, low + 20.0 + 45.0 * k);
    fig.grasp((x, low + 102.0 * k), (x + dir * 1.0, low + 114.0 * k));
    fig.nod = -0.2;
    fig.mood(face::SMILE);
    let top = 150.0 * k + 10.0;
    s.prop(-0.4, [x - 12.0, x + 12.0, top], move |b| {
        for d in [-8.0, 8.0] {
            b.bar((x + d, low), (x + d, top), 2.8, WOOD);
        }
        let mut y = low + 8.0;
        while y < top - 4.0 {
            b.bar((x - 8.0, y), (x + 8.0, y), 2.2, WOOD);
            y += 14.0;
        }
    });
}

/// A spade in both hands; gives the place of its blade.
pub(super) fn spade(s: &mut Stage, a: usize) -> At {
    let fig = fresh(s, a);
    let (dir, k) = (fig.dir, fig.look.k);
    fig.bow(0.34);
    fig.turn = 0.85;
    let (high, low) = (fig.rel(9.0, 58.0), fig.rel(20.0, 28.0));
    fig.grasp(high, low);
    fig.mood(face::SMILE);
    let tip = (low.0 + (low.0 - high.0) * 0.62, 6.0 * k);
    fig.regard(tip);
    s.reserve([tip.0 - 12.0, tip.0 + 12.0, 20.0]);
    s.held(a, move |b| {
        b.oval(STAGE, (tip.0 + dir * 2.0, 0.0), 13.0, 3.0, hex(0x5a_3c_28));
        b.bar(high, tip, 2.2, WOOD);
        b.bar((high.0 - 3.4, high.1 + 1.0), (high.0 + 3.4, high.1 + 3.0), 2.2, WOOD);
        b.hull(&[(tip, 3.4), ((tip.0 + dir * 2.4, tip.1 - 7.0), 1.4)], STEEL);
        b.blob(
            STAGE,
            &[(tip.0 + dir * 9.0, 0.0), (tip.0 + dir * 14.0, 7.0), (tip.0 + dir * 20.0, 0.0)],
            hex(0x7a_52_34),
        );
    });
    tip
}

/// A shovel full of snow.
pub(super) fn shovelling(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    let dir = fig.dir;
    fig.bow(0.28);
    fig.turn = 0.85;
    let (high, low) = (fig.rel(5.0, 52.0), fig.rel(21.0, 36.0));
    fig.grasp(high, low);
    fig.mood(face::SMILE);
    let tip = (low.0 + dir * 14.0, low.1 - 12.0);
    fig.regard(tip);
    s.reserve([tip.0 - 14.0, tip.0 + 14.0, 20.0]);
    s.held(a, move |b| {
        b.bar(high, tip, 2.2, WOOD);
        b.bar((tip.0 - dir * 5.0, tip.1 - 3.0), (tip.0 + dir * 11.0, tip.1 - 6.0), 3.4, hex(0x4a_7f_b8));
        b.blob(
            STAGE,
            &[(tip.0 - dir * 5.0, tip.1 - 1.6), (tip.0 + dir * 2.0, tip.1 + 6.0), (tip.0 + dir * 10.0, tip.1 - 3.0)],
            WHITE,
        );
        b.blob(
            STAGE,
            &[(tip.0 + dir * 4.0, -1.0), (tip.0 + dir * 12.0, 9.0), (tip.0 + dir * 22.0, -1.0)],
            hex(0xee_f4_fa),
        );
    });
}

fn dribble(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    fig.brace(0.26);
    fig.put_rel(FAR, 22.0, 42.0);
    fig.put_rel(NEAR, -14.0, 58.0);
    fig.mood(face::HAPPY);
    let at = fig.rel(25.0, 22.0);
    let icon = Icon::new("basketball", 18.0);
    s.over(a, move |b| {
        b.shadow((at.0, 0.0), 8.0);
        b.icon(&icon, at);
        for d in [-4.0, 4.0] {
            b.line(STAGE, &[(at.0 + d, at.1 + 11.0), (at.0 + d, at.1 + 16.0)], 1.0, WHITE);
        }
    });
}

fn hammer(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    let (dir, k) = (fig.dir, fig.look.k);
    let h = 44.0 * k;
    let x = fig.x + dir * 24.0 * k;
    fig.bow(0.12);
    fig.grab(NEAR, fig.rel(12.0, 78.0));
    fig.grab(FAR, (x - dir * 1.0, h + 8.0));
    fig.mood(face::SMILE);
    fig.regard((x, h));
    let hand = s.figs[a].palm(NEAR);
    s.over(a, move |b| {
        b.bar((hand.0 - dir * 2.0, hand.1 - 2.0), (hand.0 + dir * 9.0, hand.1 + 7.0), 2.2, WOOD);
        b.bar((hand.0 + dir * 6.0, hand.1 + 10.6), (hand.0 + dir * 12.0, hand.1 + 3.6), 4.4, hex(0x5a_63_72));
    });
    s.prop(5.0, [x - 20.0, x + 20.0, h + 10.0], move |b| {
        things::table(b, x, 40.0, h);
        b.bar((x - 16.0, h + 2.2), (x + 16.0, h + 2.2), 4.4, hex(0xd9_b0_78));
        b.bar((x + dir * 1.6, h + 3.0), (x + dir * 1.6, h + 11.0), 1.1, hex(0x7a_82_90));
    });
}

fn broom(s: &mut Stage, a: usize, mop: bool) {
    let fig = fresh(s, a);
    let dir = fig.dir;
    fig.bow(0.14);
    fig.grasp(fig.rel(7.0, 70.0), fig.rel(15.0, 52.0));
    fig.mood(face::SMILE);
    let (hi, lo) = (fig.hands[NEAR], fig.hands[FAR]);
    let tip = (lo.0 + (lo.0 - hi.0) * 2.0, 8.0);
    fig.regard(tip);
    let top = (hi.0 - (lo.0 - hi.0) * 0.4, hi.1 + 8.0);
    s.reserve([tip.0 - 12.0, tip.0 + 12.0, 10.0]);
    s.held(a, move |b| {
        if mop {
            b.oval(STAGE, (tip.0 + dir * 4.0, 0.4), 15.0, 2.8, WATER);
        }
        b.bar(top, tip, 2.0, WOOD);
        if mop {
            for d in [-6.0, -3.0, 0.0, 3.0, 6.0] {
                b.hull(
                    &[((tip.0 + d * 0.5, tip.1), 1.8), ((tip.0 + d, 1.6), 1.6)],
                    if d.abs() > 4.0 { hex(0xd8_dd_e2) } else { WHITE },
                );
            }
        } else {
            b.hull(
                &[
                    ((tip.0 - 3.0, tip.1), 1.6),
                    ((tip.0 + 3.0, tip.1), 1.6),
                    ((tip.0 - 7.0, 1.0), 1.0),
                    ((tip.0 + 7.0, 1.0), 1.0),
                ],
                hex(0xe2_b8_5a),
            );
            b.bar((tip.0 - 4.0, tip.1), (tip.0 + 4.0, tip.1), 2.0, hex(0xb8_40_34));
            for (dx, dy) in [(11.0, 2.0), (15.0, 4.0), (18.0, 1.4)] {
                b.disc((tip.0 + dir * dx, dy), 1.2, hex(0xb8_a8_90));
            }
        }
    });
}

fn push_thing(s: &mut Stage, a: usize, up: f32) -> (At, f32) {
    let fig = fresh(s, a);
    fig.walk(22.0);
    fig.lean = 0.12;
    let at = fig.rel(20.0, up);
    fig.grasp(at, (at.0 + fig.dir * 1.0, at.1 + 1.0));
    fig.mood(face::SMILE);
    (at, fig.dir)
}

fn wheel(b: &mut super::super::brush::Brush, at: At, r: f32) {
    b.disc(at, r, hex(0x2c_2e_38));
    b.disc(at, r * 0.66, hex(0xc8_d0_d8));
    b.disc(at, r * 0.24, hex(0x5a_63_72));
}

fn mow(s: &mut Stage, a: usize) {
    let (at, dir) = push_thing(s, a, 52.0);
    let x = at.0 + dir * 24.0;
    s.reserve([x - 20.0, x + 20.0, 30.0]);
    s.held(a, move |b| {
        b.shadow((x, 0.0), 17.0);
        b.bar(at, (x - dir * 8.0, 10.0), 2.2, hex(0x6a_73_82));
        b.hull(
            &[((x - 11.0, 9.0), 4.0), ((x + 11.0, 9.0), 4.0), ((x - 5.0, 17.0), 3.0), ((x + 5.0, 17.0), 3.0)],
            hex(0xd8_3f_3c),
        );
        for d in [-11.0, 11.0] {
            wheel(b, (x + d, 5.6), 5.6);
        }
        for (dx, dy) in [(-14.0, 12.0), (-18.0, 18.0), (-20.0, 9.0)] {
            b.line(STAGE, &[(x + dir * dx, dy), (x + dir * (dx - 2.0), dy + 3.0)], 1.0, hex(0x5f_b0_3c));
        }
    });
}

fn pram(s: &mut Stage, a: usize) {
    let (at, dir) = push_thing(s, a, 56.0);
    let x = at.0 + dir * 22.0;
    s.reserve([x - 22.0, x + 22.0, 62.0]);
    s.held(a, move |b| {
        let rgb = hex(0x3a_6f_a8);
        b.shadow((x, 0.0), 18.0);
        b.bar(at, (x - dir * 14.0, 36.0), 2.2, hex(0x6a_73_82));
        b.hull(
            &[((x - 14.0, 38.0), 3.0), ((x + 14.0, 38.0), 3.0), ((x - 8.0, 25.0), 5.0), ((x + 8.0, 25.0), 5.0)],
            rgb,
        );
        b.blob(
            STAGE,
            &[(x, 40.0), (x + dir * 4.0, 55.0), (x + dir * 13.0, 56.0), (x + dir * 19.0, 48.0), (x + dir * 18.0, 39.0)],
            rgb.lighter(-0.08),
        );
        b.ball((x - dir * 3.0, 43.0), 4.6, hex(0xf2_c1_9b));
        b.bar((x - dir * 12.0, 41.0), (x - dir * 5.0, 41.0), 4.0, WHITE);
        for d in [-10.0, 10.0] {
            wheel(b, (x + d, 8.0), 8.0);
        }
    });
}

fn barrow(s: &mut Stage, a: usize) {
    let (at, dir) = push_thing(s, a, 42.0);
    let x = at.0 + dir * 24.0;
    s.reserve([x - 24.0, x + 26.0, 50.0]);
    s.held(a, move |b| {
        b.shadow((x, 0.0), 20.0);
        b.bar(at, (x + dir * 16.0, 12.0), 2.4, WOOD);
        b.blob(STAGE, &[(x - 14.0, 38.0), (x, 47.0), (x + 14.0, 38.0)], hex(0x7a_52_34));
        b.hull(
            &[
                ((x - dir * 14.0, 38.0), 2.0),
                ((x + dir * 17.0, 38.0), 2.0),
                ((x - dir * 7.0, 22.0), 2.0),
                ((x + dir * 10.0, 22.0), 2.0),
            ],
            hex(0x4a_9a_5a),
        );
        b.bar((x - dir * 8.0, 22.0), (x - dir * 12.0, 2.0), 2.2, hex(0x5a_63_72));
        wheel(b, (x + dir * 19.0, 9.0), 9.0);
    });
}

fn suitcase(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    fig.walk(22.0);
    let at = fig.rel(-13.0, 46.0);
    fig.grab(NEAR, at);
    fig.mood(face::SMILE);
    let dir = fig.dir;
    s.reserve([at.0 - 26.0, at.0 + 26.0, 30.0]);
    s.add(Layer::Under(a), move |b| {
        let f = Frame::new((at.0 - dir * 14.0, 20.0), dir * 0.42, 1.0);
        b.shadow((at.0 - dir * 16.0, 0.0), 13.0);
        b.line(STAGE, &[at, f.on((0.0, 16.0))], 1.6, hex(0x6a_73_82));
        b.block(f, (0.0, 0.0), 18.0, 30.0, hex(0xb8_40_50));
        b.line(f, &[(-8.0, 6.0), (8.0, 6.0)], 1.4, hex(0x8a_28_38));
        b.line(f, &[(-8.0, -6.0), (8.0, -6.0)], 1.4, hex(0x8a_28_38));
        b.disc((at.0 - dir * 17.0, 2.6), 2.8, hex(0x2c_2e_38));
    });
}

fn easel(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    let (dir, k) = (fig.dir, fig.look.k);
    let x = fig.x + dir * 35.0 * k;
    fig.grab(FAR, (x - dir * 12.0, 72.0 * k));
    fig.grab(NEAR, fig.rel(8.0, 56.0));
    fig.mood(face::SMILE);
    fig.regard((x, 72.0 * k));
    let hand = s.figs[a].palm(FAR);
    s.prop(-1.0, [x - 20.0, x + 20.0, 100.0 * k], move |b| {
        b.shadow((x, 0.0), 16.0);
        for (d, e) in [(-3.0, -13.0), (3.0, 13.0), (0.0, 0.0)] {
            b.bar((x + d, 98.0 * k), (x + e, 0.8), 2.4, WOOD);
        }
        b.block(STAGE, (x, 70.0 * k), 32.0, 40.0 * k, hex(0xfb_f8_f0));
        b.blob(
            STAGE,
            &[(x - 14.0, 56.0 * k), (x - 5.0, 68.0 * k), (x + 3.0, 62.0 * k), (x + 14.0, 58.0 * k)],
            hex(0x6a_b0_6a),
        );
        b.disc((x + 6.0, 80.0 * k), 4.6, hex(0xf2_b8_3a));
        b.blob(STAGE, &[(x - 14.0, 52.0 * k), (x, 57.0 * k), (x + 14.0, 52.0 * k)], hex(0x5a_9a_d0));
        b.bar((x - 17.0, 49.0 * k), (x + 17.0, 49.0 * k), 2.6, WOOD);
    });
    s.held(a, move |b| {
        b.bar((hand.0 - dir * 3.0, hand.1 - 1.0), (hand.0 + dir * 8.0, hand.1 + 2.0), 1.4, hex(0x8a_4f_28))
    });
    s.hold(a, NEAR, "artist-palette", 17.0, (3.0, 3.0), 0.0);
}
