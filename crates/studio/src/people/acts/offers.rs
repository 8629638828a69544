//! What one does to another with a thing in the hands.

use super::super::brush::{Icon, STAGE, add, mix};
use super::super::face::{self, Face};
use super::super::figure::{FAR, Grip, NEAR};
use super::super::looks::{Hat, mark};
use super::super::stage::{Layer, Stage, between};
use super::super::things::{self, PAPER, WATER, WOOD};
use super::Pair;
use crate::colour::{Rgb, WHITE, hex};

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
    fig.aim(FAR, (to.0, to.1 - 8.0), 0.9);
    fig.grips[FAR] = Grip::Fist;
    fig.akimbo(NEAR);
    let at = s.figs[a].palm(FAR);
    s.reserve([at.0 - 6.0, at.0 + 6.0, at.1 + 18.0]);
    s.held(a, move |b| {
        b.glow((at.0, at.1 + 12.0), 20.0, hex(0xff_d0_6a), 0.7);
        b.bar((at.0, at.1 - 2.0), (at.0, at.1 + 8.0), 3.2, hex(0xf8_f1_e0));
        b.blob(
            STAGE,
            &[(at.0 - 1.8, at.1 + 11.0), (at.0, at.1 + 16.5), (at.0 + 1.8, at.1 + 11.0), (at.0, at.1 + 9.2)],
            hex(0xfb_a6_2f),
        );
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

fn door(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    let (dir, x, k) = (fig.dir, fig.x, fig.look.k);
    fig.put_rel(NEAR, -18.0, 56.0);
    fig.grips[NEAR] = Grip::Fist;
    fig.put_rel(FAR, 22.0, 60.0);
    fig.mood(face::SMILE);
    let door = x - dir * 27.0 * k;
    let high = 108.0 * k.max(0.9);
    s.prop(-15.0, [door - 14.0, door + 14.0, high], move |b| {
        b.poly(
            STAGE,
            &[
                (door - dir * 11.0, 2.0),
                (door + dir * 9.0, -1.0),
                (door + dir * 9.0, high),
                (door - dir * 11.0, high - 4.0),
            ],
            hex(0x7a_4a_2f),
        );
        b.poly(
            STAGE,
            &[
                (door - dir * 9.4, 4.0),
                (door + dir * 7.4, 1.6),
                (door + dir * 7.4, high - 2.6),
                (door - dir * 9.4, high - 6.0),
            ],
            hex(0xa8_66_3f),
        );
        for (low, top) in [(0.1, 0.42), (0.52, 0.9)] {
            b.poly(
                STAGE,
                &[
                    (door - dir * 6.6, high * low),
                    (door + dir * 4.6, high * low - 0.6),
                    (door + dir * 4.6, high * top),
                    (door - dir * 6.6, high * top - 1.6),
                ],
                hex(0x8f_54_33),
            );
        }
        b.disc((door + dir * 6.4, 55.0 * k), 1.8, hex(0xf2_c7_5a));
    });
    s.react(b, |fig| {
        fig.walk(20.0);
        fig.mood(face::SMILE);
    });
}

fn magnifier(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.bow(0.24);
    fig.mood(face::SQUINT);
    let f = fig.skull();
    let at = f.on((fig.look_x * 8.0, -3.0));
    fig.grab(FAR, (at.0 + fig.dir * 7.0, at.1 - 6.0));
    fig.akimbo(NEAR);
    s.hold(a, FAR, "magnifying-glass-tilted-left", 20.0, (-1.0, 6.0), 80.0);
    s.eye(a, b);
}

fn binoculars(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    s.eye(a, b);
    spyglass(s, a);
}

/// Binoculars before the eyes.
pub(super) fn spyglass(s: &mut Stage, a: usize) {
    let fig = &mut s.figs[a];
    let f = fig.skull();
    let dir = fig.dir;
    let at = f.on((fig.look_x * 8.4, 0.6));
    fig.grab(NEAR, (at.0 - dir * 0.5, at.1 - 3.4));
    fig.grab(FAR, (at.0 + dir * 3.5, at.1 - 3.0));
    let k = f.k;
    s.held(a, move |b| {
        for dy in [1.7, -1.3] {
            b.hull(
                &[((at.0 - dir * 3.6 * k, at.1 + dy * k), 1.8 * k), ((at.0 + dir * 5.6 * k, at.1 + dy * k), 2.6 * k)],
                hex(0x33_38_48),
            );
        }
        b.hull(&[((at.0 + dir * 6.6 * k, at.1 + 1.7 * k), 2.2 * k)], hex(0x8f_c0_e0));
        b.hull(&[((at.0 + dir * 6.6 * k, at.1 - 1.3 * k), 2.2 * k)], hex(0x8f_c0_e0));
    });
}

fn offer_seat(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    let (dir, k) = (fig.dir, fig.look.k);
    let x = fig.x + dir * 20.0 * k;
    fig.bow(0.16);
    fig.grab(NEAR, (x - dir * 9.0, 48.0 * k));
    fig.put_rel(FAR, 31.0, 60.0);
    fig.mood(face::SMILE);
    let base = fig.ground;
    s.prop(-0.5, [x - 14.0, x + 14.0, 50.0], move |b| {
        b.shadow((x, base), 12.0);
        for dx in [-8.0, 8.0] {
            b.bar((x + dx, base + 0.6), (x + dx, base + 24.0), 2.4, WOOD);
        }
        b.bar((x - dir * 9.0, base + 24.0), (x - dir * 11.0, base + 52.0), 2.8, WOOD);
        b.bar((x - dir * 9.0, base + 40.0), (x - dir * 10.0, base + 48.0), 5.0, WOOD);
        b.bar((x - 10.0, base + 24.0), (x + 10.0, base + 24.0), 4.0, hex(0xc8_4a_4a));
    });
    s.eye(a, b);
}

fn tissue(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    s.react(b, |fig| {
        fig.mood(face::CRY);
        fig.nod = 0.2;
    });
    let to = s.figs[b].chest();
    let fig = &mut s.figs[a];
    fig.aim(FAR, (to.0, to.1 + 8.0), 0.94);
    fig.grips[FAR] = Grip::Fist;
    fig.akimbo(NEAR);
    let at = s.figs[a].palm(FAR);
    let dir = s.figs[a].dir;
    s.held(a, move |b| {
        b.blob(
            STAGE,
            &[
                (at.0, at.1 + 2.0),
                (at.0 + dir * 8.0, at.1 + 4.0),
                (at.0 + dir * 9.0, at.1 - 5.0),
                (at.0 + dir * 5.0, at.1 - 8.0),
                (at.0 + dir * 1.0, at.1 - 4.0),
            ],
            WHITE,
        );
        b.line(STAGE, &[(at.0 + dir * 3.0, at.1), (at.0 + dir * 6.0, at.1 - 5.0)], 0.7, hex(0xd5_db_e2));
    });
    s.eye(a, b);
}

fn newspaper(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    let f = fig.skull();
    let (dir, k) = (fig.dir, fig.look.k);
    let at = f.on((fig.look_x * 6.0, -14.5));
    fig.grasp((at.0 - dir * 9.0 * k, at.1 - 3.0), (at.0 + dir * 11.0 * k, at.1 - 3.0));
    fig.mood(face::SMIRK);
    s.over(a, move |b| paper(b, at, k));
    let (near, far) = (s.figs[a].hands[NEAR], s.figs[a].hands[FAR]);
    let skin = s.figs[a].look.skin;
    s.over(a, move |b| {
        b.disc(near, 2.5 * k, skin);
        b.disc(far, 2.5 * k, skin);
    });
    s.eye(a, b);
}

/// A newspaper held open.
pub(super) fn paper(b: &mut super::super::brush::Brush, at: (f32, f32), k: f32) {
    let f = super::super::brush::Frame::new(at, 0.0, k);
    b.poly(f, &[(-13.0, -11.0), (0.0, -12.4), (0.0, 9.6), (-13.0, 11.0)], hex(0xf1_ed_e2));
    b.poly(f, &[(13.0, -11.0), (0.0, -12.4), (0.0, 9.6), (13.0, 11.0)], hex(0xe2_dd_d0));
    for side in [-1.0, 1.0] {
        b.line(f, &[(side * 2.0, 7.4), (side * 11.0, 8.2)], 1.6, hex(0x7c_7a_78));
        for i in 0..5 {
            let y = 3.6 - i as f32 * 2.6;
            b.line(f, &[(side * 2.0, y), (side * 11.0, y + 0.7)], 0.7, hex(0xa9_a6_a0));
        }
    }
}

fn photograph(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    camera(s, a);
    s.react(b, |fig| {
        fig.turn = 0.3;
        fig.look_x = fig.dir * 0.5;
        fig.mood(face::HAPPY);
        fig.akimbo(NEAR);
        fig.akimbo(FAR);
    });
}

/// A camera at the eye.
pub(super) fn camera(s: &mut Stage, a: usize) {
    let fig = &mut s.figs[a];
    let f = fig.skull();
    let dir = fig.dir;
    let at = f.on((fig.look_x * 10.0, -0.6));
    let k = f.k;
    fig.grab(NEAR, (at.0 - dir * 2.0 * k, at.1 - 4.4 * k));
    fig.grab(FAR, (at.0 + dir * 5.0 * k, at.1 - 3.0 * k));
    fig.bow(0.06);
    fig.grab(NEAR, (at.0 - dir * 2.0 * k, at.1 - 4.4 * k));
    fig.grab(FAR, (at.0 + dir * 5.0 * k, at.1 - 3.0 * k));
    s.held(a, move |b| {
        let f = super::super::brush::Frame::new(at, 0.0, k);
        b.block(f, (0.0, 0.0), 9.0, 8.0, hex(0x3a_3d_4a));
        b.block(f, (-dir * 1.0, 4.8), 4.0, 2.2, hex(0x3a_3d_4a));
        b.hull_in(f, &[((dir * 4.4, -0.2), 2.9), ((dir * 8.0, -0.2), 2.5)], hex(0x55_5a_6b));
        b.oval(f, (dir * 8.8, -0.2), 1.3, 2.1, hex(0x9f_d0_ee));
        b.oval(f, (dir * 2.4, 3.0), 0.8, 0.8, hex(0xe8_4a_3c));
    });
}

fn badge(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let way = s.way(a, b);
    let to = s.figs[b].trunk().on((-way * 2.0, 22.0));
    let fig = &mut s.figs[a];
    fig.grab(NEAR, (to.0 - way * 3.4, to.1 - 1.0));
    fig.grab(FAR, (to.0 - way * 1.0, to.1 - 4.0));
    fig.mood(face::SMILE);
    fig.z += 0.5;
    fig.regard(to);
    s.over(a, move |b| {
        b.disc(to, 3.2, hex(0xe2_4a_4a));
        b.disc(to, 2.2, hex(0xf8_d0_5a));
    });
    s.react(b, |fig| fig.mood(face::PROUD));
}

fn tea(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let to = s.figs[b].rel(20.0, 62.0);
    let free = !s.figs[b].busy;
    let fig = &mut s.figs[a];
    let dir = fig.dir;
    let cup = if free { to } else { fig.rel(24.0, 58.0) };
    if !free {
        fig.grab(FAR, cup);
    }
    fig.grab(if free { FAR } else { NEAR }, (cup.0 - dir * 13.0, cup.1 + 15.0));
    fig.mood(face::SMILE);
    if free {
        s.figs[b].grab(FAR, to);
        s.figs[b].mood(face::SMILE);
    }
    let mut pot = Icon::new("teapot", 21.0);
    pot.mirrored = dir < 0.0;
    pot.turned = 24.0 * dir;
    let at = (cup.0 - dir * 12.0, cup.1 + 13.0);
    s.held(a, move |b| b.icon(&pot, at));
    s.add(Layer::Depth(30.0), move |b| {
        b.line(
            STAGE,
            &[(cup.0 - dir * 3.4, cup.1 + 14.0), (cup.0 - dir * 0.6, cup.1 + 9.0), (cup.0, cup.1 + 3.0)],
            1.3,
            hex(0xb5_6a_2a),
        );
        b.hull(
            &[
                ((cup.0 - 3.6, cup.1 + 4.4), 0.8),
                ((cup.0 + 3.6, cup.1 + 4.4), 0.8),
                ((cup.0 - 2.0, cup.1 - 0.6), 1.0),
                ((cup.0 + 2.0, cup.1 - 0.6), 1.0),
            ],
            WHITE,
        );
        b.line(STAGE, &[(cup.0 - 5.0, cup.1 - 1.8), (cup.0 + 5.0, cup.1 - 1.8)], 1.3, hex(0xdd_e4_ea));
    });
}

fn hat(s: &mut Stage, a: usize, b: usize, hat: Hat, rgb: Rgb) {
    s.attend(a, b);
    if s.figs[b].beast.is_none() {
        s.figs[b].look.hat = Some((hat, rgb));
    }
    let f = s.figs[b].skull();
    let way = s.way(a, b);
    let fig = &mut s.figs[a];
    fig.grasp(f.on((-way * 8.0, 7.6)), f.on((-way * 4.0, 9.4)));
    fig.mood(face::HAPPY);
    fig.z += 0.5;
    s.eye(a, b);
    s.react(b, |fig| fig.mood(face::HAPPY));
}

fn read_aloud(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    s.read(a, hex(0x3f_7a_b8));
    s.figs[a].mood(Face { mouth: face::Mouth::Round, ..face::SMILE });
    s.voice(a, hex(0x5a_63_78));
    s.react(b, |fig| fig.mood(face::SMILE));
}

fn sandwich(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.grab(FAR, fig.rel(24.0, 66.0));
    fig.grab(NEAR, fig.rel(12.0, 70.0));
    fig.mood(face::HAPPY);
    s.hold(a, FAR, "sandwich", 13.0, (3.0, 2.0), 0.0);
    s.hold(a, NEAR, "sandwich", 13.0, (1.0, 3.0), 0.0);
    let to = s.figs[a].palm(FAR);
    s.react(b, |fig| {
        fig.aim(FAR, to, 0.8);
        fig.mood(face::HAPPY);
    });
}

fn megaphone(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    let (x, y) = fig.mouth();
    let (dir, k) = (fig.dir, fig.look.k);
    fig.grab(FAR, (x + dir * 8.0 * k, y - 4.0 * k));
    fig.akimbo(NEAR);
    fig.mood(face::SHOUT);
    s.reserve([x - 30.0, x + 30.0, y + 14.0]);
    s.held(a, move |b| {
        b.hull(&[((x + dir * 3.0 * k, y), 1.8 * k), ((x + dir * 18.0 * k, y + 1.0 * k), 7.0 * k)], hex(0xd8_4a_3c));
        b.hull(&[((x + dir * 20.0 * k, y + 1.0 * k), 6.2 * k)], hex(0xf6_f1_e6));
        b.hull(&[((x + dir * 6.0 * k, y), 2.6 * k), ((x + dir * 8.0 * k, y), 3.2 * k)], hex(0xf6_f1_e6));
        for dy in [-7.0, 1.0, 9.0] {
            b.line(
                STAGE,
                &[(x + dir * 29.0 * k, y + dy * k), (x + dir * 35.0 * k, y + dy * 1.3 * k)],
                1.5,
                hex(0xe2_6a_3a),
            );
        }
    });
    s.react(b, |fig| fig.mood(face::SURPRISE));
}

fn signal(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.turn = 0.3;
    fig.grab(NEAR, fig.rel(-20.0, 98.0));
    fig.grab(FAR, fig.rel(30.0, 90.0));
    for side in [NEAR, FAR] {
        let dir = if side == NEAR { -s.figs[a].dir } else { s.figs[a].dir };
        let top = s.stick(a, side, if side == NEAR { -0.4 } else { 0.5 }, 17.0, 3.0, WOOD);
        let rgb = if side == NEAR { hex(0xe2_3f_3f) } else { hex(0xf2_c5_3a) };
        s.reserve([top.0 - 20.0, top.0 + 20.0, top.1 + 2.0]);
        s.held(a, move |b| things::flag(b, top, dir, 0.8, rgb));
    }
}

fn water(s: &mut Stage, a: usize, b: usize, hose: bool) {
    s.attend(a, b);
    let to = s.figs[b].chest();
    let fig = &mut s.figs[a];
    let dir = fig.dir;
    fig.bow(0.14);
    fig.mood(face::GRIN);
    let from = if hose { fig.rel(20.0, 62.0) } else { fig.rel(23.0, 46.0) };
    fig.grasp((from.0 - dir * 6.0, from.1 - 1.0), from);
    let x = fig.x;
    if hose {
        s.held(a, move |b| {
            b.line(
                STAGE,
                &[
                    from,
                    (from.0 - dir * 8.0, from.1 - 2.0),
                    (x - dir * 8.0, 30.0),
                    (x - dir * 20.0, 3.0),
                    (x - dir * 34.0, 1.0),
                ],
                2.4,
                hex(0x3f_9a_5a),
            );
            b.bar((from.0 - dir * 2.0, from.1), (from.0 + dir * 6.0, from.1 + 1.0), 3.0, hex(0xf2_b8_3a));
        });
        s.reserve([x - dir * 34.0, x, 10.0]);
    }
    s.add(Layer::Depth(30.0), move |b| {
        let start = (from.0 + dir * 7.0, from.1 + 1.0);
        let mid = between(start, to);
        b.line(STAGE, &[start, (mid.0, mid.1 + 9.0), to], 2.2, WATER);
        b.line(STAGE, &[start, (mid.0, mid.1 + 14.0), (to.0, to.1 + 10.0)], 1.5, hex(0x9f_d8_fa));
        b.line(STAGE, &[start, (mid.0, mid.1 + 4.0), (to.0, to.1 - 9.0)], 1.5, hex(0x9f_d8_fa));
        for (dx, dy) in [(0.0, 5.0), (-4.0, 12.0), (-5.0, -4.0), (2.0, -8.0), (-8.0, 3.0)] {
            b.oval(STAGE, (to.0 + dir * dx, to.1 + dy), 1.5, 1.9, WATER);
        }
    });
    s.react(b, |fig| {
        fig.lean = -0.14;
        fig.mood(Face { eyes: face::Eyes::Squint, ..face::LAUGH });
        fig.put_rel(NEAR, 14.0, 84.0);
        fig.put_rel(FAR, 20.0, 90.0);
    });
}

fn petals(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.put_rel(FAR, 27.0, 62.0);
    fig.grab(NEAR, fig.rel(8.0, 50.0));
    fig.mood(face::SMILE);
    s.hold(a, NEAR, "basket", 20.0, (2.0, -4.0), 0.0);
    let (from, dir) = (s.figs[a].hands[FAR], s.figs[a].dir);
    s.add(Layer::Depth(30.0), move |b| {
        for (dx, dy) in [
            (3.0, -4.0),
            (8.0, -10.0),
            (4.0, -18.0),
            (11.0, -24.0),
            (6.0, -32.0),
            (13.0, -40.0),
            (2.0, -46.0),
            (9.0, -54.0),
            (-4.0, -60.0),
            (15.0, -61.0),
            (4.0, -62.5),
            (20.0, -60.0),
        ] {
            b.oval(
                STAGE,
                (from.0 + dir * dx, from.1 + dy),
                1.7,
                1.1,
                if (dx as i32) % 2 == 0 { hex(0xe8_5a_7a) } else { hex(0xf6_a6_b8) },
            );
        }
    });
    s.react(b, |fig| {
        fig.walk(18.0);
        fig.mood(face::SMILE);
    });
}

/// Throws something that is in the air between the two.
pub(super) fn throw(s: &mut Stage, a: usize, b: usize, art: &'static str, rgb: Rgb) {
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

fn rope(s: &mut Stage, a: usize, b: usize) {
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

fn blindfold(s: &mut Stage, a: usize, b: usize) {
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

fn toast(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.grab(FAR, fig.rel(25.0, 82.0));
    fig.akimbo(NEAR);
    fig.mood(face::HAPPY);
    s.hold(a, FAR, "wine-glass", 15.0, (0.0, 5.5), 8.0);
    s.eye(a, b);
    s.react(b, |fig| fig.mood(face::SMILE));
}

fn scarf(s: &mut Stage, a: usize, b: usize) {
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

fn flag(s: &mut Stage, a: usize, b: usize) {
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

fn handkerchief(s: &mut Stage, a: usize, b: usize) {
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

fn whisper(s: &mut Stage, a: usize, b: usize) {
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

fn brow(s: &mut Stage, a: usize, b: usize) {
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
