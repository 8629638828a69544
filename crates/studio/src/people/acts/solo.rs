//! What one does alone with the hands: eating, playing, looking, holding.

mod aeroplane_on;

use super::super::brush::STAGE;
use super::super::face::{self, Face};
use super::super::figure::{FAR, Fig, NEAR};
use super::super::stage::{Layer, Stage};
use super::super::things::{self, WOOD};
use super::Solo;
use super::offers;
use crate::colour::{WHITE, hex};
pub(super) use aeroplane_on::violin;
use aeroplane_on::*;

/// Action and function, sorted by id.
pub(super) static ALL: &[(&str, Solo)] = &[
    ("balance_on_one_leg", one_leg),
    ("beat_a_drum", drum),
    ("bite_into_a_slice_of_watermelon", |s, a| eat(s, a, "watermelon", 17.0)),
    ("blow_soap_bubbles", bubbles),
    ("blow_up_a_balloon", balloon),
    ("carry_a_tray_of_glasses", tray),
    ("carry_an_armful_of_logs", logs),
    ("comb_tangled_hair", |s, a| to_hair(s, a)),
    ("conduct_with_a_baton", conduct),
    ("do_a_handstand", handstand),
    ("draw_a_bow", bow),
    ("drink_from_a_mug", |s, a| eat(s, a, "hot-beverage", 12.0)),
    ("eat_an_apple", |s, a| eat(s, a, "red-apple", 10.0)),
    ("fish_with_a_rod", fish),
    ("head_a_football", head_ball),
    ("hold_a_trophy_overhead", |s, a| overhead(s, a, "trophy", 26.0)),
    ("hold_up_a_bunch_of_balloons", balloons),
    ("hold_up_a_lantern", |s, a| lantern(s, a)),
    ("juggle_clubs", |s, a| juggle(s, a, true)),
    ("juggle_three_oranges", |s, a| juggle(s, a, false)),
    ("jump_over_a_puddle", puddle),
    ("launch_a_paper_aeroplane", aeroplane),
    ("lick_an_ice_cream_cone", |s, a| eat(s, a, "soft-ice-cream", 16.0)),
    ("lift_a_dumb_bell", dumb_bell),
    ("look_in_a_hand_mirror", mirror),
    ("look_through_a_telescope", telescope),
    ("look_through_binoculars", |s, a| offers::spyglass(s, a)),
    ("meditate_cross_legged", meditate),
    ("open_an_umbrella", umbrella),
    ("play_the_accordion", |s, a| instrument(s, a, "accordion", 30.0, 62.0)),
    ("play_the_flute", flute),
    ("play_the_saxophone", |s, a| instrument(s, a, "saxophone", 34.0, 62.0)),
    ("play_the_trumpet", trumpet),
    ("play_the_violin", violin),
    ("read_a_compass", |s, a| look_at(s, a, "compass", 15.0)),
    ("read_a_newspaper", |s, a| newspaper(s, a)),
    ("read_a_thick_book", |s, a| s.read(a, hex(0x8a_2a_3a))),
    ("ring_a_handbell", |s, a| shake(s, a, "bell", 20.0)),
    ("shake_a_tambourine", tambourine),
    ("sing_into_a_microphone", microphone),
    ("skip_with_a_rope", skip),
    ("snap_to_attention", attention),
    ("stretch_both_arms_up_and_yawn", yawn),
    ("strum_a_ukulele", |s, a| instrument(s, a, "guitar", 42.0, 60.0)),
    ("take_a_photograph", |s, a| {
        offers::camera(s, a);
    }),
    ("talk_on_the_telephone", telephone),
    ("twirl_a_hula_hoop", hoop),
    ("unfold_a_map", map),
    ("wave_a_large_flag", flag),
];

fn fresh(s: &mut Stage, a: usize) -> &mut Fig {
    let fig = &mut s.figs[a];
    fig.stand();
    fig
}

fn one_leg(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    fig.turn = 0.3;
    fig.feet = [fig.rel(-1.0, 0.0), fig.rel(-2.0, 24.0)];
    fig.toes[FAR] = 0.9;
    fig.put_rel(NEAR, -31.0, 78.0);
    fig.put_rel(FAR, 31.0, 80.0);
    fig.mood(face::HAPPY);
}

fn drum(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    let (dir, k) = (fig.dir, fig.look.k);
    let at = fig.rel(13.0, 48.0);
    fig.grasp((at.0 - dir * 5.0, at.1 + 20.0 * k), (at.0 + dir * 7.0, at.1 + 14.0 * k));
    fig.mood(face::HAPPY);
    let hands = fig.hands;
    s.held(a, move |b| {
        b.hull(
            &[
                ((at.0 - 9.0 * k, at.1 + 6.0 * k), 1.4),
                ((at.0 + 9.0 * k, at.1 + 6.0 * k), 1.4),
                ((at.0 - 9.0 * k, at.1 - 8.0 * k), 1.4),
                ((at.0 + 9.0 * k, at.1 - 8.0 * k), 1.4),
            ],
            hex(0xd8_3a_3c),
        );
        for d in [-6.0, 0.0, 6.0] {
            b.line(
                STAGE,
                &[
                    (at.0 + (d - 3.0) * k, at.1 - 7.0 * k),
                    (at.0 + d * k, at.1 + 5.0 * k),
                    (at.0 + (d + 3.0) * k, at.1 - 7.0 * k),
                ],
                0.9,
                hex(0xf8_e0_8a),
            );
        }
        b.oval(STAGE, (at.0, at.1 + 7.0 * k), 10.4 * k, 3.0 * k, hex(0xf8_f1_e0));
        for hand in hands {
            b.bar(hand, (at.0 + (hand.0 - at.0) * 0.3, at.1 + 9.0 * k), 1.5, WOOD);
        }
    });
}

fn eat(s: &mut Stage, a: usize, art: &'static str, size: f32) {
    let fig = fresh(s, a);
    fig.mood(Face { mouth: face::Mouth::Open, ..face::HAPPY });
    let mouth = fig.mouth();
    let dir = fig.dir;
    fig.grab(FAR, (mouth.0 + dir * 8.0, mouth.1 - 4.0));
    fig.akimbo(NEAR);
    let up = if size > 15.0 { 4.0 } else { 2.6 };
    s.hold(a, FAR, art, size, (-2.0, up), if size > 15.0 { -18.0 } else { 0.0 });
}

fn bubbles(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    fig.mood(Face { mouth: face::Mouth::Round, ..face::HAPPY });
    let mouth = fig.mouth();
    let dir = fig.dir;
    fig.grab(FAR, (mouth.0 + dir * 6.0, mouth.1 - 7.0));
    fig.grab(NEAR, fig.rel(10.0, 62.0));
    s.stick(a, FAR, 0.1, 6.0, 2.0, hex(0xe8_5a_8a));
    s.hold(a, NEAR, "cup-with-straw", 11.0, (1.0, 3.0), 0.0);
    s.reserve([mouth.0, mouth.0 + dir * 34.0, mouth.1 + 20.0]);
    s.over(a, move |b| {
        for (dx, dy, r) in [
            (10.0, 2.0, 1.8),
            (15.0, 6.0, 2.8),
            (20.0, 0.0, 3.2),
            (25.0, 9.0, 3.8),
            (29.0, 3.0, 2.4),
            (19.0, 14.0, 2.6),
        ] {
            b.bubble((mouth.0 + dir * dx, mouth.1 + dy), r);
        }
    });
}

fn balloon(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    fig.mood(face::PUFF);
    let mouth = fig.mouth();
    let (dir, k) = (fig.dir, fig.look.k);
    fig.grab(FAR, (mouth.0 + dir * 4.0, mouth.1 - 2.5));
    fig.grab(NEAR, (mouth.0 + dir * 3.0, mouth.1 - 4.0));
    s.reserve([mouth.0, mouth.0 + dir * 24.0, mouth.1 + 12.0]);
    s.held(a, move |b| {
        b.hull(
            &[((mouth.0 + dir * 3.0, mouth.1), 1.0), ((mouth.0 + dir * 15.0 * k, mouth.1 + 1.0), 9.5 * k)],
            hex(0xe2_3f_5a),
        );
        b.glass(&[((mouth.0 + dir * 12.0 * k, mouth.1 + 4.5 * k), 2.2 * k)], WHITE, 0.6);
    });
}

fn tray(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    fig.walk(16.0);
    fig.put(FAR, fig.rel(14.0, 84.0));
    fig.mood(face::SMILE);
    let (x, y) = fig.hands[FAR];
    s.reserve([x - 15.0, x + 15.0, y + 20.0]);
    s.held(a, move |b| {
        b.bar((x - 14.0, y + 3.6), (x + 14.0, y + 3.6), 2.6, hex(0xb8_c2_cc));
        for d in [-9.0, 0.0, 9.0] {
            b.glass(
                &[
                    ((x + d - 2.6, y + 15.0), 0.8),
                    ((x + d + 2.6, y + 15.0), 0.8),
                    ((x + d - 1.8, y + 6.0), 0.8),
                    ((x + d + 1.8, y + 6.0), 0.8),
                ],
                hex(0xe6_f4_fb),
                0.9,
            );
            b.hull(
                &[
                    ((x + d - 2.2, y + 11.0), 0.6),
                    ((x + d + 2.2, y + 11.0), 0.6),
                    ((x + d - 1.6, y + 6.0), 0.6),
                    ((x + d + 1.6, y + 6.0), 0.6),
                ],
                hex(0xf2_a0_3a),
            );
        }
    });
}

fn logs(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    fig.walk(14.0);
    let at = fig.rel(13.0, 60.0);
    let dir = fig.dir;
    fig.grab(NEAR, (at.0 - dir * 4.0, at.1 - 7.0));
    fig.grab(FAR, (at.0 + dir * 5.0, at.1 - 6.0));
    fig.mood(face::SMILE);
    s.held(a, move |b| {
        for (dx, dy) in [(-3.0, 0.0), (6.0, 0.0), (1.6, 7.4), (-6.0, 7.0), (8.6, 7.2), (2.0, 14.0)] {
            let p = (at.0 + dir * dx, at.1 + dy);
            b.disc(p, 4.6, hex(0x7a_4f_2e));
            b.disc(p, 3.5, hex(0xe0_b8_80));
            b.disc(p, 1.8, hex(0xcc_9c_5e));
        }
    });
}

fn to_hair(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    fig.look.hat = None;
    if fig.look.hair == super::super::looks::Hair::Bald {
        fig.look.hair = super::super::looks::Hair::Short;
    }
    let at = fig.skull().on((fig.dir * 7.0, 7.6));
    fig.grab(FAR, (at.0 + fig.dir * 2.0, at.1 + 1.0));
    fig.akimbo(NEAR);
    fig.mood(Face { eyes: face::Eyes::Squint, ..face::SMILE });
    let dir = fig.dir;
    s.over(a, move |b| {
        b.bar((at.0 + dir * 3.0, at.1 + 4.0), (at.0 - dir * 7.0, at.1 + 1.6), 2.0, hex(0x8a_4a_2f));
        for i in 0..5 {
            let x = at.0 - dir * (6.4 - i as f32 * 1.7);
            b.line(STAGE, &[(x, at.1 + 1.6), (x - dir * 0.3, at.1 - 2.4)], 0.7, hex(0x8a_4a_2f));
        }
    });
}

fn conduct(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    fig.turn = 0.4;
    fig.grab(FAR, fig.rel(24.0, 92.0));
    fig.put_rel(NEAR, -22.0, 80.0);
    fig.mood(face::SERENE);
    s.stick(a, FAR, 0.7, 15.0, 1.0, hex(0xf8_f4_ea));
    s.notes(a);
}

fn handstand(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    let k = fig.look.k;
    fig.turn = 0.3;
    fig.lean = std::f32::consts::PI;
    fig.hip = (fig.x, fig.ground + 66.0 * k);
    fig.hands = [fig.rel(9.0, 3.0), fig.rel(-9.0, 3.0)];
    fig.feet = [fig.rel(8.0, 112.0), fig.rel(-8.0, 114.0)];
    for foot in &mut fig.feet {
        foot.1 -= 8.0 * k;
    }
    fig.toes = [-1.3, -1.3];
    fig.mood(face::HAPPY);
}

fn bow(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    fig.turn = 0.8;
    fig.feet = [fig.rel(-10.0, 0.0), fig.rel(9.0, 0.5)];
    let bow = fig.rel(33.0, 77.0);
    let dir = fig.dir;
    let cheek = fig.rel(9.0, 80.0);
    fig.grab(FAR, bow);
    fig.grab(NEAR, cheek);
    fig.winged[NEAR] = true;
    fig.mood(face::SQUINT);
    s.reserve([bow.0 - 12.0, bow.0 + 14.0, bow.1 + 26.0]);
    s.held(a, move |b| {
        b.line(
            STAGE,
            &[
                (bow.0 - dir * 7.0, bow.1 + 24.0),
                (bow.0 + dir * 1.0, bow.1 + 13.0),
                (bow.0 + dir * 3.0, bow.1),
                (bow.0 + dir * 1.0, bow.1 - 13.0),
                (bow.0 - dir * 7.0, bow.1 - 24.0),
            ],
            2.0,
            hex(0x8a_4f_28),
        );
        b.line(STAGE, &[(bow.0 - dir * 7.0, bow.1 + 24.0), cheek], 0.6, WHITE);
        b.line(STAGE, &[(bow.0 - dir * 7.0, bow.1 - 24.0), cheek], 0.6, WHITE);
        b.bar(cheek, (bow.0 + dir * 9.0, bow.1), 1.2, hex(0xc9_9a_60));
        b.poly(
            STAGE,
            &[(bow.0 + dir * 9.0, bow.1 + 2.2), (bow.0 + dir * 14.0, bow.1), (bow.0 + dir * 9.0, bow.1 - 2.2)],
            hex(0x6a_73_82),
        );
    });
}

fn fish(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    let dir = fig.dir;
    fig.grasp(fig.rel(11.0, 54.0), fig.rel(20.0, 62.0));
    fig.mood(face::SMILE);
    let (near, hand) = (fig.hands[NEAR], fig.hands[FAR]);
    let tip = (hand.0 + dir * 24.0, hand.1 + 36.0);
    let low = (tip.0 + dir * 5.0, 6.0);
    s.reserve([tip.0 - 8.0, tip.0 + dir * 8.0, tip.1]);
    s.held(a, move |b| {
        b.bar((near.0 - dir * 3.0, near.1 - 3.0), (hand.0 + dir * 3.0, hand.1 + 4.0), 2.4, WOOD);
        b.line(STAGE, &[hand, (hand.0 + dir * 14.0, hand.1 + 22.0), tip], 1.3, hex(0x4a_3a_30));
        b.line(STAGE, &[tip, low], 0.6, WHITE);
        b.oval(STAGE, (low.0, 1.0), 14.0, 2.6, hex(0x7f_c0_e8));
        b.oval(STAGE, (low.0, 1.2), 8.0, 1.4, hex(0xb8_e0_f6));
        b.ball((low.0, 4.0), 2.6, hex(0xe2_3f_3f));
    });
}

fn head_ball(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    fig.jump(8.0);
    let (n, f) = (fig.rel(-20.0, 74.0), fig.rel(20.0, 74.0));
    fig.hands = [n, f];
    fig.winged = [false; 2];
    fig.mood(Face { eyes: face::Eyes::Squint, ..face::GRIN });
    let crown = fig.crown();
    s.reserve([crown.0 - 9.0, crown.0 + 9.0, crown.1 + 20.0]);
    let icon = super::super::brush::Icon::new("soccer-ball", 17.0);
    s.over(a, move |b| b.icon(&icon, (crown.0, crown.1 + 8.4)));
}

fn overhead(s: &mut Stage, a: usize, art: &'static str, size: f32) {
    let fig = fresh(s, a);
    fig.turn = 0.2;
    let crown = fig.crown();
    let k = fig.look.k;
    let y = crown.1 + 7.0 * k;
    fig.grasp((fig.x - fig.dir * 7.0 * k, y), (fig.x + fig.dir * 7.0 * k, y));
    fig.winged = [true; 2];
    fig.mood(face::LAUGH);
    let at = (fig.x, y + size * 0.36);
    s.reserve([at.0 - size / 2.0, at.0 + size / 2.0, at.1 + size / 2.0]);
    let icon = super::super::brush::Icon::new(art, size);
    s.held(a, move |b| b.icon(&icon, at));
}

fn balloons(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    fig.grab(FAR, fig.rel(16.0, 92.0));
    fig.akimbo(NEAR);
    fig.mood(face::HAPPY);
    let hand = fig.hands[FAR];
    s.reserve([hand.0 - 20.0, hand.0 + 22.0, hand.1 + 46.0]);
    s.held(a, move |b| {
        for (dx, dy, rgb) in
            [(-11.0, 27.0, 0xe2_3f_4a), (0.0, 36.0, 0xf2_c5_3a), (11.0, 28.0, 0x3f_8a_d0), (1.0, 21.0, 0x4a_b0_6a)]
        {
            let at = (hand.0 + dx, hand.1 + dy);
            b.line(STAGE, &[hand, (at.0, at.1 - 8.0)], 0.6, WHITE);
            b.oval(STAGE, at, 7.2, 8.6, hex(rgb));
            b.glass(&[((at.0 - 2.4, at.1 + 3.4), 1.6)], WHITE, 0.6);
        }
    });
}

fn lantern(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    fig.grab(FAR, fig.rel(23.0, 90.0));
    fig.akimbo(NEAR);
    let at = fig.hands[FAR];
    s.reserve([at.0 - 8.0, at.0 + 8.0, at.1 + 6.0]);
    s.held(a, move |b| {
        b.glow((at.0, at.1 - 11.0), 26.0, hex(0xff_d8_7a), 0.75);
        b.line(STAGE, &[(at.0 - 4.0, at.1 - 6.0), (at.0, at.1), (at.0 + 4.0, at.1 - 6.0)], 1.0, hex(0x33_36_40));
        b.block(STAGE, (at.0, at.1 - 12.0), 10.0, 12.0, hex(0xff_e0_8a));
        b.bar((at.0 - 5.4, at.1 - 6.0), (at.0 + 5.4, at.1 - 6.0), 2.4, hex(0x33_36_40));
        b.bar((at.0 - 5.4, at.1 - 18.0), (at.0 + 5.4, at.1 - 18.0), 2.4, hex(0x33_36_40));
        b.blob(STAGE, &[(at.0 - 2.0, at.1 - 15.0), (at.0, at.1 - 8.6), (at.0 + 2.0, at.1 - 15.0)], hex(0xf2_8a_2f));
    });
}

fn juggle(s: &mut Stage, a: usize, clubs: bool) {
    let fig = fresh(s, a);
    fig.turn = 0.2;
    fig.put_rel(NEAR, -17.0, 64.0);
    fig.put_rel(FAR, 17.0, 66.0);
    fig.mood(face::HAPPY);
    let top = fig.crown();
    let (x, y, k) = (fig.x, top.1, fig.look.k);
    s.reserve([x - 22.0, x + 22.0, y + 20.0]);
    s.over(a, move |b| {
        for (i, (dx, dy)) in [(-19.0, -20.0 * k), (0.0, 13.0), (19.0, -8.0 * k)].into_iter().enumerate() {
            let at = (x + dx, y + dy);
            if clubs {
                let f = super::super::brush::Frame::new(at, i as f32 * 1.2 - 0.7, 1.0);
                b.hull_in(
                    f,
                    &[((0.0, -8.0), 0.9), ((0.0, 1.0), 2.6), ((0.0, 6.0), 1.6)],
                    [hex(0xe2_3f_4a), hex(0xf2_c5_3a), hex(0x3f_8a_d0)][i],
                );
            } else {
                b.ball(at, 4.0, hex(0xf2_8c_22));
                b.hull(&[((at.0 + 0.4, at.1 + 3.6), 0.7), ((at.0 + 2.4, at.1 + 4.8), 0.9)], hex(0x4a_9a_3c));
            }
        }
    });
}

fn puddle(s: &mut Stage, a: usize) {
    let fig = fresh(s, a);
    fig.run();
    let k = fig.look.k;
    fig.hip.1 += 13.0 * k;
    fig.feet = [fig.rel(24.0, 24.0), fig.rel(-23.0, 22.0)];
    fig.mood(face::HAPPY);
    let x = fig.x;
    s.prop(-8.0, [x - 26.0, x + 26.0, 6.0], move |b| {
        b.oval(STAGE, (x, 0.0), 26.0, 5.0, hex(0x7f_b8_e0));
        b.oval(STAGE, (x - 4.0, 0.8), 17.0, 2.8, hex(0xa8_d6_f2));
    });
}
