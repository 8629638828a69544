//! What one does to another with a thing in the hands.

mod door_on;
mod throw_on;

use super::super::brush::{Icon, STAGE, add, mix};
use super::super::face::{self, Face};
use super::super::figure::{FAR, Grip, NEAR};
use super::super::looks::{Hat, mark};
use super::super::stage::{Layer, Stage, between};
use super::super::things::{self, PAPER, WATER, WOOD};
use super::Pair;
use crate::colour::{Rgb, WHITE, hex};
use door_on::*;
pub(super) use door_on::{camera, paper, spyglass};
pub(super) use throw_on::throw;
use throw_on::*;

/// Action, distance and function, sorted by id.
pub(super) static ALL: &[(&str, f32, Pair)] = &[
    ("blow_soap_bubbles_at", 52.0, bubbles),
    ("carry_shopping_for", 40.0, shopping),
    ("carry_the_suitcase_of", 40.0, suitcase),
    ("dangle_a_bunch_of_keys_before", 44.0, |s, a, b| dangle(s, a, b, "key", 12.0)),
    ("drape_a_towel_over", 29.0, |s, a, b| drape(s, a, b, hex(0x8f_cf_e8), 9.0)),
    ("draw_a_caricature_of", 52.0, sketch),
    ("hang_a_garland_round_the_neck_of", 32.0, garland),
    ("hang_a_medal_round_the_neck_of", 32.0, medal),
    ("hold_a_candle_up_to", 42.0, candle),
    ("hold_a_hand_mirror_up_to", 46.0, hand_mirror),
    ("hold_a_torch_for", 46.0, torch_for),
    ("hold_an_umbrella_over", 30.0, umbrella),
    ("hold_out_an_autograph_book_to", 46.0, |s, a, b| offer(s, a, b, "ledger", 15.0)),
    ("hold_the_coat_of", 42.0, coat),
    ("hold_the_door_open_for", 54.0, door),
    ("hold_up_a_mirror_for", 50.0, hand_mirror),
    ("look_through_a_magnifying_glass_at", 40.0, magnifier),
    ("look_through_binoculars_at", 58.0, binoculars),
    ("offer_a_biscuit_to", 46.0, |s, a, b| offer(s, a, b, "cookie", 11.0)),
    ("offer_a_seat_to", 50.0, offer_seat),
    ("offer_a_tissue_to", 44.0, tissue),
    ("peep_over_a_newspaper_at", 44.0, newspaper),
    ("photograph", 56.0, photograph),
    ("pin_a_badge_on", 28.0, badge),
    ("pour_tea_for", 50.0, tea),
    ("put_a_paper_crown_on", 30.0, |s, a, b| hat(s, a, b, Hat::Paper, hex(0xf2_c5_3a))),
    ("read_aloud_to", 46.0, read_aloud),
    ("set_a_hat_on_the_head_of", 30.0, |s, a, b| hat(s, a, b, Hat::Bowler, hex(0x8a_4a_2f))),
    ("share_a_sandwich_with", 44.0, sandwich),
    ("shine_a_torch_on", 56.0, torch_on),
    ("shout_through_a_megaphone_at", 58.0, megaphone),
    ("signal_to", 54.0, signal),
    ("sketch", 52.0, sketch),
    ("splash", 46.0, |s, a, b| water(s, a, b, false)),
    ("squirt_water_at", 58.0, |s, a, b| water(s, a, b, true)),
    ("strew_petals_before", 46.0, petals),
    ("throw_a_cushion_at", 58.0, |s, a, b| throw(s, a, b, "", hex(0xc9_4f_7c))),
    ("throw_a_rope_to", 62.0, rope),
    ("throw_a_rose_to", 58.0, |s, a, b| throw(s, a, b, "rose", WHITE)),
    ("throw_a_snowball_at", 60.0, |s, a, b| throw(s, a, b, "", WHITE)),
    ("throw_a_towel_to", 56.0, |s, a, b| throw(s, a, b, "", hex(0x8f_cf_e8))),
    ("tie_a_blindfold_on", 24.0, blindfold),
    ("toast", 46.0, toast),
    ("toss_a_ball_of_paper_at", 56.0, |s, a, b| throw(s, a, b, "", PAPER)),
    ("untangle_the_scarf_of", 29.0, scarf),
    ("wave_a_flag_at", 50.0, flag),
    ("wave_goodbye_to", 50.0, handkerchief),
    ("whisper_to", 21.0, whisper),
    ("wind_a_scarf_round_the_neck_of", 29.0, scarf),
    ("wipe_the_brow_of", 29.0, brow),
    ("wrap_a_blanket_round", 27.0, |s, a, b| drape(s, a, b, hex(0xc8_6a_4a), 13.0)),
];

fn bubbles(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.mood(Face { mouth: face::Mouth::Round, ..face::HAPPY });
    let mouth = fig.mouth();
    let dir = fig.dir;
    fig.grab(FAR, (mouth.0 + dir * 6.0, mouth.1 - 7.0));
    fig.grab(NEAR, fig.rel(10.0, 62.0));
    s.stick(a, FAR, 0.1, 6.0, 2.0, hex(0xe8_5a_8a));
    s.hold(a, NEAR, "cup-with-straw", 11.0, (1.0, 3.0), 0.0);
    let to = s.figs[b].head();
    let from = (mouth.0 + dir * 8.0, mouth.1);
    s.over(a.max(b), move |b| {
        for (share, dy, r) in [
            (0.08, 1.0, 1.6),
            (0.2, 3.0, 2.4),
            (0.34, -2.0, 3.2),
            (0.48, 5.0, 2.6),
            (0.62, 0.0, 3.6),
            (0.72, 7.0, 2.2),
            (0.86, 9.0, 3.0),
        ] {
            let at = mix(from, to, share);
            b.bubble((at.0, at.1 + dy), r);
        }
    });
}

fn shopping(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let dir = s.figs[a].dir;
    s.react(b, |fig| {
        fig.dir = dir;
        fig.walk(18.0);
        fig.look_x = -dir * 0.6;
        fig.mood(face::SMILE);
    });
    let fig = &mut s.figs[a];
    fig.walk(18.0);
    fig.put_rel(NEAR, 2.0, 44.0);
    fig.put_rel(FAR, 14.0, 44.0);
    fig.grips = [Grip::Fist; 2];
    for side in [FAR, NEAR] {
        s.hold(a, side, "shopping-bags", 24.0, (0.0, -11.0), 0.0);
    }
}

fn suitcase(s: &mut Stage, a: usize, b: usize) {
    shopping_free(s, a, b);
    s.figs[a].put_rel(FAR, 12.0, 42.0);
    s.figs[a].grips[FAR] = Grip::Fist;
    s.hold(a, FAR, "luggage", 32.0, (0.0, -16.0), 0.0);
}

fn shopping_free(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let dir = s.figs[a].dir;
    s.figs[a].walk(18.0);
    s.react(b, |fig| {
        fig.dir = dir;
        fig.walk(18.0);
        fig.look_x = -dir * 0.6;
    });
}

fn dangle(s: &mut Stage, a: usize, b: usize, art: &'static str, size: f32) {
    s.attend(a, b);
    let to = s.figs[b].head();
    let fig = &mut s.figs[a];
    fig.aim(FAR, (to.0, to.1 + 4.0), 0.98);
    fig.grips[FAR] = Grip::Fist;
    fig.akimbo(NEAR);
    fig.mood(face::SMIRK);
    for dx in [-3.0, 0.0, 3.0] {
        s.hold(a, FAR, art, size, (dx, -8.0), 135.0 + dx * 6.0);
    }
    s.react(b, |fig| fig.mood(face::SURPRISE));
}

fn drape(s: &mut Stage, a: usize, b: usize, rgb: Rgb, low: f32) {
    s.attend(a, b);
    let (one, two) = (s.figs[b].shoulder(NEAR), s.figs[b].shoulder(FAR));
    let f = s.figs[b].trunk();
    let way = s.way(a, b);
    let fig = &mut s.figs[a];
    fig.grasp(add(one, (-way * 3.0, 2.0)), add(two, (-way * 4.0, 3.0)));
    fig.mood(face::SMILE);
    fig.z += 0.5;
    s.add(Layer::Over(b), move |b| {
        let drop = 28.0 - low * 2.0;
        b.hull_in(
            f,
            &[((-9.0, 28.0), 2.8), ((9.0, 28.0), 2.8), ((0.0, 31.0), 3.2), ((-12.0, drop), 1.4), ((12.0, drop), 1.4)],
            rgb.lighter(-0.08),
        );
        b.hull_in(
            f,
            &[
                ((-9.2, 28.4), 2.2),
                ((7.6, 28.4), 2.2),
                ((0.0, 31.0), 2.6),
                ((-11.4, drop + 1.0), 1.0),
                ((9.6, drop + 1.0), 1.0),
            ],
            rgb,
        );
        for y in [3.0, 6.0] {
            b.line(f, &[(-10.4, drop + y), (10.4, drop + y)], 1.1, WHITE);
        }
    });
    s.eye(a, b);
}

fn sketch(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    let at = fig.rel(15.0, 62.0);
    let (dir, k) = (fig.dir, fig.look.k);
    fig.grab(NEAR, (at.0 - dir * 5.0, at.1 - 4.0));
    fig.grab(FAR, (at.0 + dir * 1.5, at.1 + 6.0));
    fig.mood(face::SMILE);
    let skin = s.figs[b].look.skin;
    s.held(a, move |b| {
        let f = super::super::brush::Frame::new(at, 0.25 * dir, k);
        b.poly(f, &[(-9.0, -9.0), (9.0, -9.0), (9.0, 11.0), (-9.0, 11.0)], WOOD);
        b.poly(f, &[(-7.6, -7.6), (7.6, -7.6), (7.6, 9.6), (-7.6, 9.6)], PAPER);
        b.oval(f, (0.0, 2.6), 3.6, 4.2, skin);
        for x in [-1.3, 1.3] {
            b.oval(f, (x, 3.2), 0.55, 0.6, hex(0x33_26_29));
        }
        b.line(f, &[(-1.4, 1.0), (0.0, 0.3), (1.4, 1.0)], 0.6, hex(0x7a_24_30));
        b.line(f, &[(-4.6, -5.6), (0.0, -2.0), (4.6, -5.6)], 0.9, hex(0x4a_55_70));
    });
    let hand = s.figs[a].palm(FAR);
    s.over(a, move |b| {
        b.line(STAGE, &[(hand.0 + dir * 4.0, hand.1 + 5.0), (hand.0 - dir * 2.0, hand.1 - 3.0)], 1.4, hex(0xf2_b8_3a))
    });
    s.eye(a, b);
}

fn garland(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let neck = s.figs[b].nape();
    let f = s.figs[b].trunk();
    let k = s.figs[b].look.k;
    let way = s.way(a, b);
    let beast = s.figs[b].beast.is_some();
    let neck = if beast { mix(s.figs[b].chest(), s.figs[b].head(), 0.6) } else { neck };
    let fig = &mut s.figs[a];
    fig.grasp((neck.0 - way * 7.0, neck.1 + 2.0), (neck.0 - way * 4.0, neck.1 + 4.0));
    fig.mood(face::HAPPY);
    fig.z += 0.5;
    s.add(Layer::Over(b), move |b| {
        for i in 0..13 {
            let angle = i as f32 / 12.0 * 3.6 - 0.22;
            let (sin, cos) = angle.sin_cos();
            let at =
                if beast { (neck.0 + cos * 9.0, neck.1 - sin * 10.0) } else { f.on((cos * 7.6, 30.5 - sin * 13.0)) };
            b.disc(at, 2.3 * k, [hex(0xe8_4c_68), hex(0xf2_c5_3a), hex(0xf4_8f_3a)][i % 3]);
        }
    });
    s.react(b, |fig| fig.mood(face::HAPPY));
    s.eye(a, b);
}

fn medal(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    s.figs[b].look.marks |= mark::MEDAL;
    s.react(b, |fig| {
        fig.nod = 0.24;
        fig.mood(face::PROUD);
    });
    let neck = s.figs[b].nape();
    let way = s.way(a, b);
    let fig = &mut s.figs[a];
    fig.grasp((neck.0 - way * 5.0, neck.1), (neck.0 - way * 2.0, neck.1 + 2.0));
    fig.mood(face::HAPPY);
    fig.z += 0.5;
    s.eye(a, b);
}

fn candle(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let to = s.figs[b].head();
    let fig = &mut s.figs[a];
    // Well before the other's face, so that all of the candle is seen.
    fig.aim(FAR, (to.0, to.1 - 12.0), 0.7);
    fig.grips[FAR] = Grip::Fist;
    fig.akimbo(NEAR);
    let at = s.figs[a].palm(FAR);
    let (skin, k) = (s.figs[a].look.skin, s.figs[a].look.k);
    s.reserve([at.0 - 6.0, at.0 + 6.0, at.1 + 24.0]);
    s.add(Layer::Depth(12.0), move |b| {
        b.glow((at.0, at.1 + 17.0), 20.0, hex(0xff_d0_6a), 0.7);
        b.bar((at.0, at.1 - 3.0), (at.0, at.1 + 13.0), 4.6, hex(0xf8_f1_e0));
        b.line(STAGE, &[(at.0, at.1 + 14.0), (at.0, at.1 + 16.5)], 0.8, hex(0x3a_30_2a));
        for (wide, high, rgb) in [(2.8, 8.6, 0xfb_a6_2f), (1.5, 5.2, 0xff_e9_8a)] {
            b.blob(
                STAGE,
                &[
                    (at.0 - wide, at.1 + 18.0),
                    (at.0, at.1 + 16.0 + high),
                    (at.0 + wide, at.1 + 18.0),
                    (at.0, at.1 + 15.6),
                ],
                hex(rgb),
            );
        }
        b.disc(at, 2.9 * k, skin);
    });
    s.eye(a, b);
}

fn hand_mirror(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let to = s.figs[b].head();
    let fig = &mut s.figs[a];
    fig.aim(FAR, (to.0, to.1 - 9.0), 0.84);
    fig.grips[FAR] = Grip::Fist;
    fig.akimbo(NEAR);
    let at = s.figs[a].palm(FAR);
    let (skin, tone) = (s.figs[b].look.skin, s.figs[b].look.tone);
    s.reserve([at.0 - 8.0, at.0 + 8.0, at.1 + 20.0]);
    s.held(a, move |b| {
        b.bar(at, (at.0, at.1 + 5.0), 2.4, hex(0xc2_7f_9a));
        b.disc((at.0, at.1 + 12.0), 7.8, hex(0xc2_7f_9a));
        b.disc((at.0, at.1 + 12.0), 6.3, hex(0xd3_e9_f2));
        b.disc((at.0, at.1 + 13.0), 3.8, tone);
        b.disc((at.0, at.1 + 11.8), 3.3, skin);
    });
    s.react(b, |fig| fig.mood(face::SMILE));
    s.eye(a, b);
}

fn lamp(s: &mut Stage, a: usize, to: (f32, f32), wide: f32) {
    let fig = &mut s.figs[a];
    fig.aim(FAR, to, 0.9);
    fig.grips[FAR] = Grip::Fist;
    fig.akimbo(NEAR);
    let at = s.figs[a].palm(FAR);
    let span = ((to.0 - at.0).powi(2) + (to.1 - at.1).powi(2)).sqrt().max(0.1);
    let (ux, uy) = ((to.0 - at.0) / span, (to.1 - at.1) / span);
    let tip = (at.0 + ux * 7.0, at.1 + uy * 7.0);
    s.held(a, move |b| {
        b.bar((at.0 - ux * 4.0, at.1 - uy * 4.0), tip, 3.4, hex(0x4a_50_60));
        b.hull(&[(tip, 2.8), ((tip.0 - ux * 2.0, tip.1 - uy * 2.0), 2.2)], hex(0xf2_b8_3a));
    });
    s.add(Layer::Depth(40.0), move |b| things::beam(b, tip, to, wide));
}

fn torch_for(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let to = (s.figs[b].x, s.figs[b].ground + 6.0);
    lamp(s, a, to, 13.0);
    s.eye(a, b);
}

fn torch_on(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let to = s.figs[b].chest();
    lamp(s, a, to, 16.0);
    s.eye(a, b);
    s.react(b, |fig| fig.mood(face::SURPRISE));
}

fn umbrella(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let top = s.figs[b].crown().1.max(s.figs[a].crown().1);
    let x = s.figs[b].x * 0.75 + s.figs[a].x * 0.25;
    let fig = &mut s.figs[a];
    let at = fig.rel(15.0, 72.0);
    fig.grab(FAR, at);
    fig.akimbo(NEAR);
    fig.mood(face::SMILE);
    let y = top + 12.0;
    s.reserve([x - 34.0, x + 34.0, y + 19.0]);
    let rgb = hex(0xd8_4a_5a);
    s.held(a, move |b| {
        b.bar((at.0, at.1 - 4.0), (x, y + 12.0), 1.8, hex(0x5a_4a_44));
        dome(b, x, y, rgb);
    });
    s.eye(a, b);
}

/// The roof of an umbrella.
pub(super) fn dome(b: &mut super::super::brush::Brush, x: f32, y: f32, rgb: Rgb) {
    let at = |dx: f32, dy: f32| (x + dx, y + dy);
    b.blob(
        STAGE,
        &[
            at(-33.0, 0.0),
            at(-27.0, 9.0),
            at(-14.0, 15.5),
            at(0.0, 17.5),
            at(14.0, 15.5),
            at(27.0, 9.0),
            at(33.0, 0.0),
            at(22.0, 2.6),
            at(11.0, 0.4),
            at(0.0, 2.8),
            at(-11.0, 0.4),
            at(-22.0, 2.6),
        ],
        rgb.lighter(-0.07),
    );
    b.blob(STAGE, &[at(-11.0, 0.4), at(-9.0, 10.0), at(0.0, 17.3), at(9.0, 10.0), at(11.0, 0.4), at(0.0, 2.8)], rgb);
    b.blob(
        STAGE,
        &[at(-32.4, 0.2), at(-26.0, 9.0), at(-13.0, 15.3), at(-2.0, 17.2), at(-18.0, 9.0), at(-22.0, 2.6)],
        rgb,
    );
    b.line(STAGE, &[at(0.0, 17.0), at(0.0, 20.5)], 1.4, hex(0x5a_4a_44));
}

fn offer(s: &mut Stage, a: usize, b: usize, art: &'static str, size: f32) {
    s.attend(a, b);
    let to = s.figs[b].chest();
    let fig = &mut s.figs[a];
    fig.aim(FAR, (to.0, fig.ground + 64.0 * fig.look.k), 0.94);
    fig.akimbo(NEAR);
    fig.mood(face::SMILE);
    s.hold(a, FAR, art, size, (3.5, 4.4), 0.0);
    s.eye(a, b);
    s.react(b, |fig| fig.mood(face::HAPPY));
}

fn coat(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.put_rel(FAR, 17.0, 66.0);
    fig.grips[FAR] = Grip::Fist;
    fig.mood(face::SMILE);
    s.hold(a, FAR, "coat", 40.0, (1.0, -17.0), 0.0);
    s.react(b, |fig| fig.point(FAR, (fig.x + fig.dir * 40.0, fig.ground + 60.0)));
}
