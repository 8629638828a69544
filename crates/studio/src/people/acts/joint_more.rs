//! What several do side by side or in a line: carrying, pulling, walking, dancing, reading.

mod bench_on;
mod car_on;
mod line_up_on;

use super::super::brush::{At, Brush, Icon, STAGE};
use super::super::face::{self, Face};
use super::super::figure::{FAR, Grip, NEAR};
use super::super::stage::{Layer, Stage};
use super::super::things::{self, PAPER, ROPE, STEEL, WOOD};
use super::Group;
use super::joint::around;
use super::offers;
use crate::colour::{WHITE, hex};
use bench_on::*;
pub(super) use car_on::map;
use car_on::*;
use line_up_on::*;

/// Action, distance and function, sorted by id.
pub(super) static ALL: &[(&str, f32, Group)] = &[
    ("carry_a_banner", 58.0, banner),
    ("carry_a_canoe_overhead", 46.0, |s, c| porters(s, c, 46.0, 112.0, canoe)),
    ("carry_a_giant_sandwich", 48.0, |s, c| porters(s, c, 48.0, 62.0, giant_sandwich)),
    ("carry_a_ladder", 50.0, |s, c| porters(s, c, 50.0, 56.0, ladder)),
    ("carry_a_laundry_basket_between_them", 62.0, laundry),
    ("carry_a_long_rowing_boat_on_their_shoulders", 42.0, |s, c| porters(s, c, 42.0, 86.0, canoe)),
    ("carry_a_rolled_up_carpet", 50.0, |s, c| porters(s, c, 50.0, 80.0, carpet)),
    ("carry_a_sofa", 74.0, |s, c| lifters(s, c, 37.0, sofa)),
    ("carry_a_stretcher", 78.0, |s, c| porters(s, c, 78.0, 50.0, stretcher)),
    ("dance_in_a_ring", 30.0, |s, c| ring(s, c, true)),
    ("fly_a_kite", 40.0, kite),
    ("form_a_conga_line", 30.0, conga),
    ("hang_bunting", 52.0, |s, c| line_up(s, c, true)),
    ("hang_out_the_washing", 52.0, |s, c| line_up(s, c, false)),
    ("hold_the_tree_pose_in_a_yoga_class", 36.0, tree_pose),
    ("hold_up_a_winners_cup", 30.0, cup),
    ("huddle_under_one_blanket", 22.0, blanket),
    ("kick_up_their_legs_in_a_chorus_line", 28.0, chorus),
    ("lie_on_their_backs_watching_the_clouds", 40.0, clouds),
    ("lift_a_heavy_table", 66.0, |s, c| lifters(s, c, 33.0, heavy_table)),
    ("march_in_step", 34.0, march),
    ("paint_a_mural", 42.0, |s, c| wall(s, c, true)),
    ("paint_a_picket_fence", 42.0, |s, c| wall(s, c, false)),
    ("pick_apples_from_one_tree", 44.0, apples),
    ("pitch_a_tent", 44.0, tent),
    ("play_tug_of_war", 32.0, tug),
    ("practise_tai_chi_in_a_row", 44.0, tai_chi),
    ("pull_a_loaded_handcart", 36.0, cart),
    ("push_a_stalled_car", 30.0, car),
    ("put_on_a_puppet_show", 34.0, puppets),
    ("raise_their_glasses_in_a_toast", 32.0, glasses),
    ("rake_leaves_into_a_heap", 44.0, rake),
    ("read_one_newspaper", 19.0, |s, c| read(s, c, 0)),
    ("read_the_same_book", 20.0, |s, c| read(s, c, 1)),
    ("ride_a_tandem", 30.0, tandem),
    ("roll_a_giant_snowball", 28.0, snowball),
    ("saw_a_log_with_a_two_handled_saw", 76.0, saw),
    ("search_by_torchlight", 44.0, search),
    ("share_a_milkshake_through_two_straws", 40.0, milkshake),
    ("share_a_park_bench", 27.0, bench),
    ("share_an_umbrella", 21.0, umbrella),
    ("shovel_snow_off_a_path", 46.0, shovel),
    ("sing_from_one_songbook", 20.0, |s, c| read(s, c, 2)),
    ("sing_in_a_choir", 26.0, choir),
    ("stamp_on_grapes_in_a_vat", 26.0, grapes),
    ("stand_hand_in_hand_in_a_circle", 30.0, |s, c| ring(s, c, false)),
    ("study_a_map", 20.0, |s, c| read(s, c, 3)),
    ("throw_their_hats_in_the_air", 34.0, hats),
    ("wait_at_a_bus_stop", 30.0, bus_stop),
    ("wave_little_flags", 32.0, flags),
];

fn canoe(b: &mut Brush, x0: f32, x1: f32, y: f32) {
    let (m, half) = ((x0 + x1) / 2.0, (x1 - x0) / 2.0 + 26.0);
    b.blob(
        STAGE,
        &[
            (m - half, y - 1.0),
            (m - half * 0.5, y + 9.0),
            (m, y + 11.0),
            (m + half * 0.5, y + 9.0),
            (m + half, y - 1.0),
            (m, y + 0.6),
        ],
        hex(0xb8_40_34),
    );
    b.blob(
        STAGE,
        &[
            (m - half, y - 0.4),
            (m - half * 0.5, y + 9.4),
            (m, y + 11.4),
            (m + half * 0.5, y + 9.4),
            (m + half, y - 0.4),
            (m, y + 4.6),
        ],
        hex(0xd8_5a_44),
    );
    b.line(STAGE, &[(m - half, y - 0.6), (m, y + 1.0), (m + half, y - 0.6)], 1.8, hex(0xf0_d9_a8));
}

fn giant_sandwich(b: &mut Brush, x0: f32, x1: f32, y: f32) {
    let at = |y0: f32, r: f32| [((x0 - 14.0, y + y0), r), ((x1 + 14.0, y + y0), r)];
    b.hull(&at(4.0, 4.4), hex(0xc8_8a_44));
    b.hull(&at(8.4, 2.0), hex(0x6f_b8_4a));
    b.hull(&at(11.0, 1.8), hex(0xf2_c5_3a));
    b.hull(&at(13.4, 1.8), hex(0xd8_4a_3c));
    b.hull(&at(18.0, 4.6), hex(0xd8_9a_52));
    b.hull(&[((x0 - 12.0, y + 19.6), 1.6), ((x1 + 12.0, y + 19.6), 1.6)], hex(0xe8_b2_6e));
}

fn ladder(b: &mut Brush, x0: f32, x1: f32, y: f32) {
    let mut x = x0 - 18.0;
    while x < x1 + 20.0 {
        b.bar((x, y - 3.0), (x + 2.0, y + 7.0), 2.0, WOOD);
        x += 11.0;
    }
    for dy in [-3.6, 7.6] {
        b.bar((x0 - 24.0, y + dy), (x1 + 24.0, y + dy), 3.0, WOOD);
    }
}

fn carpet(b: &mut Brush, x0: f32, x1: f32, y: f32) {
    let rgb = hex(0xb5_46_3c);
    b.hull(&[((x0 - 22.0, y + 5.0), 8.0), ((x1 + 22.0, y + 5.0), 8.0)], rgb.lighter(-0.07));
    b.hull(&[((x0 - 22.0, y + 6.6), 6.2), ((x1 + 20.0, y + 6.6), 6.2)], rgb);
    for x in [x0 - 12.0, (x0 + x1) / 2.0, x1 + 12.0] {
        b.bar((x, y - 1.6), (x, y + 11.6), 2.2, hex(0xf0_d9_a8));
    }
    b.disc((x1 + 22.0, y + 5.0), 6.0, hex(0xf0_d9_a8));
    b.disc((x1 + 22.0, y + 5.0), 3.4, rgb);
}

fn stretcher(b: &mut Brush, x0: f32, x1: f32, y: f32) {
    b.bar((x0 - 5.0, y), (x1 + 5.0, y), 2.6, WOOD);
    b.hull(&[((x0 + 15.0, y + 0.6), 2.6), ((x1 - 15.0, y + 0.6), 2.6)], hex(0xf4_f1_ea));
    b.hull(&[((x1 - 20.0, y + 4.0), 3.0), ((x1 - 16.0, y + 4.4), 3.0)], WHITE);
    b.hull(&[((x0 + 20.0, y + 4.4), 2.8), ((x1 - 28.0, y + 4.4), 3.2)], hex(0xd8_4a_4a));
}

/// People who walk one behind the other and carry a long thing at a height.
fn porters(s: &mut Stage, cast: &[usize], gap: f32, y: f32, paint: fn(&mut Brush, f32, f32, f32)) {
    s.row(cast, gap);
    let k = cast.iter().map(|i| s.figs[*i].look.k).fold(2.0, f32::min);
    let most = cast.iter().map(|i| s.figs[*i].look.k).fold(0.0, f32::max);
    // Overhead is over the tallest head and within the reach of the shortest.
    let y = if y > 100.0 { (most * 107.0).min(k * 117.0) } else { y * k };
    for (n, i) in cast.iter().enumerate() {
        let fig = &mut s.figs[*i];
        fig.dir = 1.0;
        fig.walk(16.0);
        fig.look_x = 0.66;
        let x = fig.x;
        fig.grasp((x - 4.0, y), (x + 6.0, y + 0.6));
        if y > 70.0 && y < 100.0 {
            fig.grasp((x + 3.0, y - 4.0), (x + 8.0, y - 1.0));
            fig.winged = [true, true];
        }
        if gap > 70.0 {
            let side = if n == 0 { 1.0 } else { -1.0 };
            fig.grasp((x + side * 3.0, y), (x + side * 5.0, y));
        }
        fig.mood(face::SMILE);
    }
    let x0 = s.figs[cast[0]].x;
    let x1 = cast.last().map_or(x0, |i| s.figs[*i].x);
    // What is on shoulders lies behind the heads.
    let z = if y > 70.0 * k || gap > 70.0 { -0.5 } else { 10.0 };
    s.prop(z, [x0 - 30.0, x1 + 30.0, y + 24.0], move |b| paint(b, x0, x1, y));
    // Hands are over what they carry.
    for i in cast {
        let (near, skin, k) = (s.figs[*i].palm(NEAR), s.figs[*i].look.skin, s.figs[*i].look.k);
        s.add(Layer::Depth(11.0), move |b| b.disc(near, 2.8 * k, skin));
    }
}

fn sofa(b: &mut Brush, x: f32, half: f32, y: f32) {
    let rgb = hex(0x3f_7f_8f);
    for dx in [-half + 6.0, half - 6.0] {
        b.bar((x + dx, y - 5.0), (x + dx, y), 2.6, hex(0x5a_3a_24));
    }
    b.hull(
        &[
            ((x - half + 5.0, y + 24.0), 5.0),
            ((x + half - 5.0, y + 24.0), 5.0),
            ((x - half + 4.0, y + 6.0), 4.0),
            ((x + half - 4.0, y + 6.0), 4.0),
        ],
        rgb.lighter(-0.07),
    );
    for side in [-1.0, 1.0] {
        b.hull(
            &[
                ((x + side * half * 0.45, y + 20.0), 3.0),
                ((x + side * half * 0.45, y + 10.0), 3.0),
                ((x + side * 5.0, y + 20.0), 3.0),
                ((x + side * 5.0, y + 10.0), 3.0),
            ],
            rgb,
        );
        b.hull(&[((x + side * (half - 3.0), y + 14.0), 4.6), ((x + side * (half - 3.0), y + 4.0), 4.2)], rgb);
    }
    b.hull(&[((x - half + 8.0, y + 5.0), 4.4), ((x + half - 8.0, y + 5.0), 4.4)], rgb.lighter(0.05));
}

fn heavy_table(b: &mut Brush, x: f32, half: f32, y: f32) {
    for dx in [-half + 7.0, half - 7.0] {
        b.bar((x + dx, y - 26.0), (x + dx, y), 4.6, WOOD.lighter(-0.06));
    }
    b.bar((x - half, y + 1.6), (x + half, y + 1.6), 6.6, WOOD);
}

/// People at both ends of a heavy thing.
fn lifters(s: &mut Stage, cast: &[usize], half: f32, paint: fn(&mut Brush, f32, f32, f32)) {
    let x = around(s, cast, half + 1.0);
    let edge = cast.last().map_or(half, |i| (s.figs[*i].x - x).abs()) - 8.0;
    let y = 44.0 * cast.iter().map(|i| s.figs[*i].look.k).fold(2.0, f32::min);
    for (n, i) in cast.iter().enumerate() {
        let fig = &mut s.figs[*i];
        let dir = fig.dir;
        let inner = n > 0 && n + 1 < cast.len();
        if inner {
            fig.put(NEAR, (fig.x - dir * 8.0, y + 4.0));
            fig.put(FAR, (fig.x + dir * 8.0, y + 4.0));
        } else {
            fig.brace(-0.1);
            fig.grasp((x - dir * (edge - 3.0), y - 1.0), (x - dir * (edge - 7.0), y - 1.0));
        }
        fig.mood(Face { mouth: face::Mouth::Grin, ..face::WORRY });
        fig.regard((x, y + 14.0));
    }
    s.prop(10.0, [x - edge, x + edge, y + 30.0], move |b| paint(b, x, edge, y));
    for i in cast {
        let (near, skin, k) = (s.figs[*i].palm(NEAR), s.figs[*i].look.skin, s.figs[*i].look.k);
        s.add(Layer::Depth(11.0), move |b| b.disc(near, 2.8 * k, skin));
    }
}

fn banner(s: &mut Stage, cast: &[usize]) {
    s.row(cast, 58.0);
    let k = cast.iter().map(|i| s.figs[*i].look.k).fold(2.0, f32::min);
    let top = 128.0 * k;
    for i in cast {
        let fig = &mut s.figs[*i];
        fig.dir = 1.0;
        fig.walk(16.0);
        fig.look_x = 0.4;
        let x = fig.x;
        fig.grasp((x + 8.0, 54.0 * k), (x + 8.0, 68.0 * k));
        fig.mood(face::HAPPY);
        s.held(*i, move |b| b.bar((x + 8.0, 40.0 * k), (x + 8.0, top), 2.2, WOOD));
    }
    let (x0, x1) = (s.figs[cast[0]].x + 8.0, cast.last().map_or(0.0, |i| s.figs[*i].x + 8.0));
    s.prop(-5.0, [x0 - 6.0, x1 + 10.0, top + 2.0], move |b| {
        let low = top - 24.0;
        b.blob(
            STAGE,
            &[(x0, top), ((x0 + x1) / 2.0, top - 3.0), (x1, top), (x1, low), ((x0 + x1) / 2.0, low - 3.0), (x0, low)],
            hex(0x2f_7f_b8),
        );
        for i in 0..3 {
            let x = x0 + (x1 - x0) * (0.25 + i as f32 * 0.25);
            b.disc((x, top - 14.0), 6.0, hex(0xf2_c5_3a));
        }
    });
}

fn laundry(s: &mut Stage, cast: &[usize]) {
    s.row(cast, 58.0);
    let (a, z) = (cast[0], *cast.last().unwrap_or(&cast[0]));
    let x = (s.figs[a].x + s.figs[z].x) / 2.0;
    let k = cast.iter().map(|i| s.figs[*i].look.k).fold(2.0, f32::min);
    let y = 46.0 * k;
    for i in cast {
        let fig = &mut s.figs[*i];
        fig.turn_to(x);
        let dir = fig.dir;
        fig.bow(0.06);
        fig.grasp((x - dir * 15.0, y + 6.0), (x - dir * 12.0, y + 6.6));
        fig.mood(face::SMILE);
        fig.regard((x, y + 30.0));
    }
    s.prop(10.0, [x - 18.0, x + 18.0, y + 20.0], move |b| {
        for (dx, rgb) in [(-8.0, 0x6a_b8_f0), (0.0, 0xf8_f4_ea), (8.0, 0xe8_7a_9a)] {
            b.disc((x + dx, y + 8.0), 6.6, hex(rgb));
        }
        b.hull(
            &[
                ((x - 16.0, y + 6.0), 1.6),
                ((x + 16.0, y + 6.0), 1.6),
                ((x - 12.0, y - 9.0), 2.0),
                ((x + 12.0, y - 9.0), 2.0),
            ],
            hex(0xcf_9f_5a),
        );
        for dy in [-6.0, -1.0, 4.0] {
            b.line(STAGE, &[(x - 14.0, y + dy), (x + 14.0, y + dy)], 0.9, hex(0xa6_78_3a));
        }
    });
    for i in cast {
        let (near, skin, k) = (s.figs[*i].palm(NEAR), s.figs[*i].look.skin, s.figs[*i].look.k);
        s.add(Layer::Depth(11.0), move |b| b.disc(near, 2.8 * k, skin));
    }
}

fn ring(s: &mut Stage, cast: &[usize], dancing: bool) {
    s.row(cast, if dancing { 33.0 } else { 30.0 });
    let n = cast.len();
    for (at, i) in cast.iter().enumerate() {
        let share = at as f32 / (n as f32 - 1.0).max(1.0);
        let back = (share * std::f32::consts::PI).sin();
        s.figs[*i].ground = back * 13.0;
        s.figs[*i].z = -back;
        s.figs[*i].dir = if share < 0.5 { 1.0 } else { -1.0 };
        let fig = &mut s.figs[*i];
        fig.front();
        fig.mood(if dancing { face::LAUGH } else { face::HAPPY });
        if dancing {
            let lift = if at % 2 == 0 { 9.0 } else { 0.0 };
            fig.feet[FAR].1 += lift;
            fig.toes[FAR] = lift * 0.07;
        }
    }
    let k = cast.iter().map(|i| s.figs[*i].look.k).fold(2.0, f32::min);
    for pair in cast.windows(2) {
        let (a, b) = (pair[0], pair[1]);
        let x = (s.figs[a].x + s.figs[b].x) / 2.0;
        let y = (s.figs[a].ground + s.figs[b].ground) / 2.0 + if dancing { 72.0 } else { 52.0 } * k;
        for i in [a, b] {
            // The arm on the side of the neighbour.
            let right = i == a;
            let side = if (s.figs[i].dir > 0.0) == right { FAR } else { NEAR };
            s.figs[i].grab(side, (x, y));
        }
    }
}

fn kite(s: &mut Stage, cast: &[usize]) {
    s.row(cast, 32.0);
    let last = *cast.last().unwrap_or(&cast[0]);
    let k = s.figs[last].look.k;
    let at = (s.figs[last].x + 52.0, 148.0 * k);
    for i in cast {
        let fig = &mut s.figs[*i];
        fig.dir = 1.0;
        fig.stand();
        fig.mood(face::HAPPY);
        fig.regard(at);
        let x = fig.x;
        let y = 88.0 * fig.look.k;
        fig.grasp((x + 13.0, y - 6.0), (x + 19.0, y));
    }
    let hand = s.figs[last].palm(FAR);
    let first = s.figs[cast[0]].palm(FAR);
    s.prop(-5.0, [at.0 - 10.0, at.0 + 22.0, at.1 + 20.0], move |b| {
        b.line(STAGE, &[first, hand, ((hand.0 + at.0) / 2.0, (hand.1 + at.1) / 2.0 - 5.0), at], 0.8, hex(0xf6_f1_e4));
        let points = [(at.0, at.1 + 17.0), (at.0 + 12.0, at.1 + 4.0), (at.0, at.1 - 14.0), (at.0 - 12.0, at.1 + 4.0)];
        b.poly(STAGE, &points, hex(0xe2_3f_4a));
        b.poly(STAGE, &[points[0], points[1], (at.0, at.1 + 4.0)], hex(0xf2_c5_3a));
        b.poly(STAGE, &[points[2], points[3], (at.0, at.1 + 4.0)], hex(0x3f_8a_d0));
        b.line(
            STAGE,
            &[points[2], (at.0 + 5.0, at.1 - 22.0), (at.0 - 2.0, at.1 - 30.0), (at.0 + 4.0, at.1 - 38.0)],
            1.0,
            hex(0xf6_f1_e4),
        );
        for (dx, dy) in [(4.0, -20.0), (0.0, -29.0)] {
            b.poly(
                STAGE,
                &[
                    (at.0 + dx - 4.0, at.1 + dy + 2.0),
                    (at.0 + dx - 4.0, at.1 + dy - 2.0),
                    (at.0 + dx + 4.0, at.1 + dy + 2.0),
                    (at.0 + dx + 4.0, at.1 + dy - 2.0),
                ],
                hex(0xf2_c5_3a),
            );
        }
    });
}

fn conga(s: &mut Stage, cast: &[usize]) {
    s.row(cast, 28.0);
    for (n, i) in cast.iter().enumerate() {
        let fig = &mut s.figs[*i];
        fig.dir = 1.0;
        fig.walk(18.0);
        if n % 2 == 0 {
            fig.feet[NEAR] = fig.rel(10.0, 8.0);
        }
        fig.mood(face::LAUGH);
        fig.look_x = 0.5;
    }
    for pair in cast.windows(2) {
        let (behind, ahead) = (pair[0], pair[1]);
        let to = s.figs[ahead].trunk().on((-6.0, 4.0));
        s.figs[behind].put(NEAR, to);
        s.figs[behind].put(FAR, (to.0 + 3.0, to.1 + 1.0));
    }
    if let Some(first) = cast.last() {
        s.figs[*first].put_rel(NEAR, 8.0, 106.0);
        s.figs[*first].put_rel(FAR, 20.0, 100.0);
        s.notes(*first);
    }
}
