//! What several do side by side or in a line: carrying, pulling, walking, dancing, reading.

use super::super::brush::{At, Brush, Icon, STAGE};
use super::super::face::{self, Face};
use super::super::figure::{FAR, Grip, NEAR};
use super::super::stage::{Layer, Stage};
use super::super::things::{self, PAPER, ROPE, STEEL, WOOD};
use super::Group;
use super::joint::around;
use super::offers;
use crate::colour::{WHITE, hex};

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

fn line_up(s: &mut Stage, cast: &[usize], bunting: bool) {
    s.row(cast, 50.0);
    let k = cast.iter().map(|i| s.figs[*i].look.k).fold(2.0, f32::min);
    let y = 104.0 * k;
    let (x0, x1) = (s.figs[cast[0]].x - 34.0, cast.last().map_or(0.0, |i| s.figs[*i].x + 34.0));
    for (n, i) in cast.iter().enumerate() {
        let fig = &mut s.figs[*i];
        fig.dir = if n % 2 == 0 { 1.0 } else { -1.0 };
        fig.stand();
        fig.turn = 0.3;
        let x = fig.x + fig.dir * 13.0;
        fig.grasp((x - fig.dir * 5.0, y - 5.0), (x + fig.dir * 4.0, y - 5.0));
        fig.mood(face::SMILE);
        fig.regard((x, y));
    }
    s.prop(-4.0, [x0 - 4.0, x1 + 4.0, y + 8.0], move |b| {
        for x in [x0, x1] {
            b.bar((x, 0.0), (x, y + 5.0), 3.4, WOOD);
        }
        b.line(STAGE, &[(x0, y), ((x0 + x1) / 2.0, y - 4.0), (x1, y)], 0.9, hex(0xf6_f1_e4));
        let n = ((x1 - x0) / if bunting { 12.0 } else { 19.0 }) as i32;
        for i in 0..n {
            let x = x0 + (i as f32 + 0.7) * (x1 - x0) / n as f32;
            let rgb = hex([0xe2_4a_4a, 0xf2_c5_3a, 0x3f_8a_d0, 0x4a_b0_6a, 0xf4_f0_e6][i as usize % 5]);
            let top = y - 3.0;
            if bunting {
                b.poly(STAGE, &[(x - 4.4, top), (x + 4.4, top), (x, top - 11.0)], rgb);
            } else if i % 2 == 0 {
                b.poly(
                    STAGE,
                    &[
                        (x - 6.0, top),
                        (x + 6.0, top),
                        (x + 10.0, top - 6.0),
                        (x + 6.6, top - 9.0),
                        (x + 6.0, top - 7.0),
                        (x + 6.0, top - 22.0),
                        (x - 6.0, top - 22.0),
                        (x - 6.0, top - 7.0),
                        (x - 6.6, top - 9.0),
                        (x - 10.0, top - 6.0),
                    ],
                    rgb,
                );
            } else {
                b.poly(STAGE, &[(x - 7.0, top), (x + 7.0, top), (x + 7.0, top - 18.0), (x - 7.0, top - 18.0)], rgb);
            }
        }
    });
}

fn tree_pose(s: &mut Stage, cast: &[usize]) {
    s.row(cast, 34.0);
    for i in cast {
        let fig = &mut s.figs[*i];
        fig.front();
        fig.feet = [fig.rel(-1.0, 0.0), fig.rel(1.0, 22.0)];
        fig.back = [false, false];
        let k = fig.look.k;
        let crown = fig.crown();
        fig.put(NEAR, (crown.0 - 1.0, crown.1 + 9.0 * k));
        fig.put(FAR, (crown.0 + 1.0, crown.1 + 9.0 * k));
        fig.winged = [true, true];
        fig.mood(face::SERENE);
    }
}

fn cup(s: &mut Stage, cast: &[usize]) {
    let x = around(s, cast, 20.0);
    let k = cast.iter().map(|i| s.figs[*i].look.k).fold(2.0, f32::min);
    let y = 108.0 * k;
    for i in cast {
        let fig = &mut s.figs[*i];
        let dir = fig.dir;
        fig.turn = 0.3;
        fig.put(FAR, (x - dir * 5.0, y));
        fig.put_rel(NEAR, -22.0, 96.0);
        fig.mood(face::LAUGH);
    }
    let icon = Icon::new("trophy", 30.0);
    s.prop(20.0, [x - 16.0, x + 16.0, y + 30.0], move |b| b.icon(&icon, (x, y + 13.0)));
}

fn blanket(s: &mut Stage, cast: &[usize]) {
    s.row(cast, 22.0);
    for (n, i) in cast.iter().enumerate() {
        let fig = &mut s.figs[*i];
        fig.dir = if n * 2 < cast.len() { 1.0 } else { -1.0 };
        fig.cross_legged();
        fig.look_x = fig.dir * 0.4;
        fig.mood(face::SMILE);
        fig.put_rel(NEAR, 0.0, 32.0);
        fig.put_rel(FAR, 4.0, 32.0);
    }
    let low = cast.iter().map(|i| s.figs[*i].head().1).fold(f32::MAX, f32::min);
    let k = (low - 14.0).max(12.0) / 33.0;
    let (x0, x1) = (s.figs[cast[0]].x, cast.last().map_or(0.0, |i| s.figs[*i].x));
    s.prop(10.0, [x0 - 22.0, x1 + 22.0, 40.0], move |b| {
        let rgb = hex(0xb8_4a_4a);
        b.hull(
            &[
                ((x0 - 9.0, 33.0 * k), 5.0),
                ((x1 + 9.0, 33.0 * k), 5.0),
                ((x0 - 18.0, 3.0), 3.0),
                ((x1 + 18.0, 3.0), 3.0),
            ],
            rgb.lighter(-0.07),
        );
        b.hull(
            &[
                ((x0 - 9.0, 33.0 * k), 4.0),
                ((x1 + 6.0, 33.0 * k), 4.0),
                ((x0 - 17.0, 5.0), 2.4),
                ((x1 + 13.0, 5.0), 2.4),
            ],
            rgb,
        );
        for y in [10.0, 20.0] {
            b.line(STAGE, &[(x0 - 19.0 + y * 0.3, y * k), (x1 + 19.0 - y * 0.3, y * k)], 1.8, hex(0xf4_e2_c4));
        }
        let n = 4;
        for i in 0..n {
            let x = x0 - 10.0 + (x1 - x0 + 20.0) * i as f32 / (n - 1) as f32;
            b.line(STAGE, &[(x, 2.0), (x, 34.0 * k)], 1.2, hex(0xf4_e2_c4));
        }
    });
}

fn chorus(s: &mut Stage, cast: &[usize]) {
    s.row(cast, 27.0);
    for i in cast {
        let fig = &mut s.figs[*i];
        fig.dir = 1.0;
        fig.front();
        fig.turn = 0.4;
        fig.feet = [fig.rel(-2.0, 0.0), fig.rel(19.0, 50.0)];
        fig.toes = [0.0, -0.7];
        fig.mood(face::LAUGH);
    }
    for pair in cast.windows(2) {
        let (a, b) = (pair[0], pair[1]);
        let (left, right) = (s.figs[a].shoulder(FAR), s.figs[b].shoulder(NEAR));
        s.figs[a].put(FAR, (right.0 + 1.0, right.1 + 2.0));
        s.figs[b].put(NEAR, (left.0 - 1.0, left.1 + 1.0));
    }
}

fn clouds(s: &mut Stage, cast: &[usize]) {
    let n = cast.len();
    let middle = s.middle(cast);
    for (at, i) in cast.iter().enumerate() {
        let fig = &mut s.figs[*i];
        fig.ground = (n - 1 - at) as f32 * 12.0;
        fig.z = at as f32;
        fig.dir = 1.0;
        fig.x = middle + (at % 2) as f32 * 8.0;
        fig.lie();
        fig.face.gaze = 1.0;
        fig.mood(face::SMILE);
        if at == 0 {
            fig.put_rel(FAR, -18.0, 40.0);
            fig.grips[FAR] = Grip::Point;
        }
    }
}

fn march(s: &mut Stage, cast: &[usize]) {
    s.row(cast, 32.0);
    for i in cast {
        let fig = &mut s.figs[*i];
        fig.dir = 1.0;
        fig.stand();
        fig.turn = 0.85;
        fig.feet = [fig.rel(-3.0, 0.0), fig.rel(15.0, 17.0)];
        fig.put_rel(NEAR, 19.0, 66.0);
        fig.put_rel(FAR, -16.0, 54.0);
        fig.grips = [Grip::Fist; 2];
        fig.look_x = 0.72;
        fig.nod = -0.06;
        fig.mood(face::PROUD);
    }
}

fn wall(s: &mut Stage, cast: &[usize], mural: bool) {
    s.row(cast, 40.0);
    let k = cast.iter().map(|i| s.figs[*i].look.k).fold(2.0, f32::min);
    let (x0, x1) = (s.figs[cast[0]].x - 36.0, cast.last().map_or(0.0, |i| s.figs[*i].x + 36.0));
    for (n, i) in cast.iter().enumerate() {
        let fig = &mut s.figs[*i];
        fig.dir = if n % 2 == 0 { 1.0 } else { -1.0 };
        fig.stand();
        let up = if mural { 82.0 } else { 48.0 } * k;
        let to = (fig.x + fig.dir * 22.0, up + (n % 2) as f32 * 8.0);
        fig.grab(FAR, to);
        fig.grab(NEAR, fig.rel(3.0, 44.0));
        fig.mood(face::SMILE);
        fig.regard(to);
        let (hand, dir) = (fig.hands[FAR], fig.dir);
        s.held(*i, move |b| {
            b.bar(hand, (hand.0 + dir * 5.0, hand.1 + 7.0), 1.6, WOOD);
            b.hull(
                &[((hand.0 + dir * 5.0, hand.1 + 7.0), 1.6), ((hand.0 + dir * 6.6, hand.1 + 10.4), 1.3)],
                if mural { hex(0xe2_4a_6a) } else { WHITE },
            );
        });
        s.hold(*i, NEAR, "bucket", 16.0, (0.0, -8.0), 0.0);
    }
    let top = if mural { 108.0 } else { 54.0 } * k;
    s.prop(-4.0, [x0, x1, top], move |b| {
        if mural {
            b.block(STAGE, ((x0 + x1) / 2.0, top / 2.0), x1 - x0, top, hex(0xe6_de_d0));
            let step = (x1 - x0) / 4.0;
            for i in 0..4 {
                let x = x0 + step * (i as f32 + 0.5);
                let rgb = hex([0xf2_c5_3a, 0x4a_b0_8a, 0x3f_8a_d0, 0xe8_6a_4a][i]);
                b.disc((x, top * 0.66), step * 0.36, rgb);
                b.blob(
                    STAGE,
                    &[(x - step * 0.5, top * 0.2), (x, top * 0.42), (x + step * 0.5, top * 0.2)],
                    rgb.lighter(-0.1),
                );
            }
        } else {
            for y in [16.0, 38.0] {
                b.bar((x0, y * k), (x1, y * k), 3.4, hex(0xe4_dc_cc));
            }
            let mut x = x0 + 5.0;
            let mut n = 0;
            while x < x1 {
                let rgb = if n % 3 == 2 { hex(0xb8_8a_5a) } else { hex(0xf8_f5_ee) };
                b.poly(
                    STAGE,
                    &[(x - 3.6, 0.0), (x + 3.6, 0.0), (x + 3.6, 48.0 * k), (x, 54.0 * k), (x - 3.6, 48.0 * k)],
                    rgb,
                );
                x += 10.5;
                n += 1;
            }
        }
    });
}

fn apples(s: &mut Stage, cast: &[usize]) {
    let x = around(s, cast, 40.0);
    let k = cast.iter().map(|i| s.figs[*i].look.k).fold(2.0, f32::min);
    for i in cast {
        let fig = &mut s.figs[*i];
        let dir = fig.dir;
        let to = (fig.x + dir * 15.0, 104.0 * fig.look.k + fig.ground);
        fig.grab(FAR, to);
        fig.grab(NEAR, fig.rel(5.0, 50.0));
        fig.mood(face::HAPPY);
        fig.regard(to);
        s.hold(*i, NEAR, "basket", 19.0, (1.0, -4.0), 0.0);
        s.add(Layer::Depth(22.0), move |b| {
            b.ball((to.0 + dir * 1.0, to.1 + 3.6), 3.4, hex(0xd8_34_3c));
            b.line(STAGE, &[(to.0 + dir, to.1 + 6.4), (to.0 + dir * 1.6, to.1 + 9.4)], 0.8, hex(0x6a_4a_2a));
        });
    }
    s.prop(-6.0, [x - 52.0, x + 52.0, 150.0 * k], move |b| {
        b.shadow((x, 0.0), 20.0);
        b.hull(&[((x, 2.0), 6.0), ((x, 90.0 * k), 4.0)], hex(0x7a_52_34));
        for (dx, dy, r) in
            [(-30.0, 108.0, 19.0), (30.0, 108.0, 19.0), (0.0, 122.0, 27.0), (-17.0, 98.0, 15.0), (17.0, 98.0, 15.0)]
        {
            b.ball((x + dx, dy * k), r, hex(0x4f_9a_4c));
        }
        for (dx, dy) in [
            (-34.0, 104.0),
            (-20.0, 118.0),
            (-6.0, 108.0),
            (8.0, 126.0),
            (22.0, 112.0),
            (36.0, 104.0),
            (2.0, 138.0),
            (-14.0, 132.0),
        ] {
            b.ball((x + dx, dy * k), 3.4, hex(0xd8_34_3c));
        }
    });
}

fn tent(s: &mut Stage, cast: &[usize]) {
    let x = around(s, cast, 46.0);
    for (n, i) in cast.iter().enumerate() {
        let fig = &mut s.figs[*i];
        let dir = fig.dir;
        fig.kneel();
        let low = fig.rel(14.0, 18.0);
        fig.grab(NEAR, fig.rel(12.0, if n % 2 == 0 { 62.0 } else { 46.0 }));
        fig.grab(FAR, low);
        fig.mood(face::SMILE);
        fig.regard((low.0, 4.0));
        let hand = s.figs[*i].palm(NEAR);
        s.held(*i, move |b| {
            b.bar(hand, (hand.0 + dir * 6.0, hand.1 + 4.0), 2.0, WOOD);
            b.bar((hand.0 + dir * 4.0, hand.1 + 8.4), (hand.0 + dir * 8.6, hand.1 + 0.4), 4.6, hex(0x5a_60_70));
        });
        s.add(Layer::Depth(12.0), move |b| {
            b.bar((low.0 + dir * 2.0, 0.0), (low.0 + dir * 0.6, 12.0), 2.2, hex(0xc2_9a_5a));
            b.line(STAGE, &[(low.0 + dir * 1.0, 9.0), (x - dir * 10.0, 66.0)], 0.9, hex(0xf6_f1_e4));
        });
    }
    s.prop(-4.0, [x - 44.0, x + 44.0, 72.0], move |b| {
        b.shadow((x, 0.0), 42.0);
        b.poly(STAGE, &[(x - 38.0, 0.0), (x + 38.0, 0.0), (x, 70.0)], hex(0xd8_6a_34));
        b.poly(STAGE, &[(x - 38.0, 0.0), (x - 9.0, 0.0), (x, 70.0)], hex(0xf0_88_4a));
        b.poly(STAGE, &[(x - 9.0, 0.0), (x + 9.0, 0.0), (x, 52.0)], hex(0x6a_30_1c));
        b.bar((x, 66.0), (x, 74.0), 1.8, WOOD);
    });
}

fn tug(s: &mut Stage, cast: &[usize]) {
    let n = cast.len();
    let middle = s.middle(cast);
    let half = n.div_ceil(2);
    let y = 58.0 * cast.iter().map(|i| s.figs[*i].look.k).fold(2.0, f32::min);
    for (at, i) in cast.iter().enumerate() {
        let left = at < half;
        let from = if left { half - 1 - at } else { at - half };
        let x = middle + if left { -1.0 } else { 1.0 } * (34.0 + from as f32 * 32.0);
        s.place(*i, x);
        let fig = &mut s.figs[*i];
        fig.turn_to(middle);
        fig.brace(-0.34);
        let dir = fig.dir;
        fig.grasp((fig.x + dir * 12.0, y), (fig.x + dir * 20.0, y));
        fig.mood(Face { mouth: face::Mouth::Grin, ..face::STERN });
    }
    let (x0, x1) = (s.figs[cast[0]].x - 24.0, cast.last().map_or(0.0, |i| s.figs[*i].x + 24.0));
    s.prop(-0.5, [x0, x1, y], move |b| {
        b.bar((x0, y - 2.0), (x0 + 8.0, y), 3.0, ROPE);
        b.bar((x0 + 8.0, y), (x1 - 8.0, y), 3.0, ROPE);
        b.bar((x1, y - 2.0), (x1 - 8.0, y), 3.0, ROPE);
        b.poly(
            STAGE,
            &[
                (middle - 3.0, y + 2.0),
                (middle + 3.0, y + 2.0),
                (middle + 4.0, y - 12.0),
                (middle, y - 8.0),
                (middle - 4.0, y - 12.0),
            ],
            hex(0xe2_3f_4a),
        );
    });
}

fn tai_chi(s: &mut Stage, cast: &[usize]) {
    s.row(cast, 46.0);
    for i in cast {
        let fig = &mut s.figs[*i];
        fig.dir = 1.0;
        fig.stand();
        fig.turn = 0.6;
        fig.hip.1 -= 8.0 * fig.look.k;
        fig.feet = [fig.rel(-15.0, 0.0), fig.rel(16.0, 0.5)];
        fig.put_rel(NEAR, 8.0, 56.0);
        fig.put_rel(FAR, 27.0, 72.0);
        fig.mood(face::SERENE);
    }
}

fn cart(s: &mut Stage, cast: &[usize]) {
    s.row(cast, 28.0);
    let x0 = s.figs[cast[0]].x - 52.0;
    let k = s.figs[cast[0]].look.k;
    let y = 48.0 * k;
    for i in cast {
        let fig = &mut s.figs[*i];
        fig.dir = 1.0;
        fig.walk(26.0);
        fig.lean = 0.26;
        fig.hip.0 -= 3.0;
        let x = fig.x;
        fig.grasp((x - 9.0, y), (x - 4.0, y + 1.0));
        fig.mood(face::SMILE);
    }
    let end = cast.last().map_or(0.0, |i| s.figs[*i].x);
    s.prop(-0.5, [x0 - 26.0, end, 60.0], move |b| {
        b.bar((x0 + 16.0, 28.0), (end - 4.0, y), 2.6, WOOD);
    });
    s.prop(-1.0, [x0 - 30.0, x0 + 30.0, 66.0], move |b| {
        b.shadow((x0, 0.0), 26.0);
        for (dx, dy, rgb) in
            [(-14.0, 42.0, 0xd9_b7_7c), (4.0, 44.0, 0xc9_a5_66), (-5.0, 56.0, 0xe3_c6_90), (14.0, 42.0, 0xd9_b7_7c)]
        {
            b.ball((x0 + dx, dy), 9.4, hex(rgb));
        }
        b.block(STAGE, (x0, 30.0), 50.0, 13.0, WOOD);
        b.disc((x0 - 4.0, 14.0), 14.0, hex(0x6a_46_2a));
        b.disc((x0 - 4.0, 14.0), 11.0, hex(0xc9_9a_60));
        for i in 0..4 {
            let (sin, cos) = (i as f32 * 0.785_f32).sin_cos();
            b.line(
                STAGE,
                &[(x0 - 4.0 - cos * 11.0, 14.0 - sin * 11.0), (x0 - 4.0 + cos * 11.0, 14.0 + sin * 11.0)],
                1.8,
                hex(0x6a_46_2a),
            );
        }
        b.disc((x0 - 4.0, 14.0), 3.0, hex(0x6a_46_2a));
    });
}

fn car(s: &mut Stage, cast: &[usize]) {
    s.row(cast, 22.0);
    let n = cast.len();
    for (at, i) in cast.iter().enumerate() {
        let fig = &mut s.figs[*i];
        fig.ground = (n - 1 - at) as f32 * 4.0;
        fig.z = at as f32 * 0.1;
        fig.dir = 1.0;
        fig.stand();
        fig.brace(0.5);
        let x = fig.x;
        fig.put(NEAR, (x + 27.0 * fig.look.k, 48.0));
        fig.put(FAR, (x + 29.0 * fig.look.k, 54.0));
        fig.mood(Face { mouth: face::Mouth::Grin, ..face::STERN });
    }
    let x = cast.last().map_or(0.0, |i| s.figs[*i].palm(NEAR).0 + 0.5);
    s.prop(-1.0, [x, x + 118.0, 76.0], move |b| {
        let m = x + 58.0;
        b.shadow((m, 0.0), 56.0);
        let rgb = hex(0x3f_8a_c8);
        b.hull(
            &[((m - 30.0, 42.0), 6.0), ((m - 22.0, 66.0), 7.0), ((m + 12.0, 66.0), 7.0), ((m + 28.0, 42.0), 6.0)],
            rgb.lighter(-0.06),
        );
        for (a, c) in [(-24.0, -7.0), (-1.0, 20.0)] {
            b.hull(
                &[
                    ((m + a, 46.0), 3.0),
                    ((m + a * 0.8 + 1.0, 63.0), 3.0),
                    ((m + c, 46.0), 3.0),
                    ((m + c * 0.66, 63.0), 3.0),
                ],
                hex(0xcf_ea_f8),
            );
        }
        b.hull(
            &[((m - 48.0, 20.0), 8.0), ((m + 48.0, 20.0), 8.0), ((m - 46.0, 38.0), 8.0), ((m + 44.0, 36.0), 8.0)],
            rgb,
        );
        b.bar((m - 55.0, 20.0), (m + 55.0, 20.0), 4.0, hex(0xd5_dc_e4));
        b.disc((m + 52.0, 34.0), 4.0, hex(0xff_f0_b0));
        b.disc((m - 53.0, 34.0), 3.2, hex(0xe2_3f_3f));
        for dx in [-31.0, 31.0] {
            b.disc((m + dx, 13.0), 13.0, hex(0x2c_2e_38));
            b.disc((m + dx, 13.0), 6.6, hex(0xc8_d0_d8));
        }
    });
}

fn puppets(s: &mut Stage, cast: &[usize]) {
    s.row(cast, 34.0);
    let k = cast.iter().map(|i| s.figs[*i].look.k).fold(2.0, f32::min);
    let (x0, x1) = (s.figs[cast[0]].x - 30.0, cast.last().map_or(0.0, |i| s.figs[*i].x + 30.0));
    let y = 66.0 * k;
    for (n, i) in cast.iter().enumerate() {
        let fig = &mut s.figs[*i];
        fig.front();
        fig.dir = if n * 2 < cast.len() { 1.0 } else { -1.0 };
        fig.look_x = fig.dir * 0.4;
        let x = fig.x + fig.dir * 13.0;
        fig.put(FAR, (x, y + 14.0));
        fig.put(NEAR, (fig.x - fig.dir * 5.0, y + 3.0));
        fig.mood(face::LAUGH);
        fig.regard((x, y + 20.0));
        let rgb = [hex(0xe2_4a_4a), hex(0x3f_8a_d0), hex(0xf2_b8_3a)][n % 3];
        s.add(Layer::Depth(9.0 + n as f32 * 0.1), move |b| puppet(b, (x, y + 6.0), rgb));
    }
    s.prop(20.0, [x0, x1, y + 44.0], move |b| {
        b.shadow(((x0 + x1) / 2.0, 0.0), (x1 - x0) / 2.0);
        b.block(STAGE, ((x0 + x1) / 2.0, y / 2.0), x1 - x0, y, hex(0xd8_3f_3f));
        let n = ((x1 - x0) / 15.0) as i32;
        for i in 0..n {
            if i % 2 == 0 {
                let x = x0 + (i as f32 + 0.5) * (x1 - x0) / n as f32;
                b.block(STAGE, (x, y / 2.0), (x1 - x0) / n as f32, y, hex(0xf8_f0_de));
            }
        }
        b.bar((x0 - 2.0, y), (x1 + 2.0, y), 5.0, hex(0xf2_b8_3a));
    });
}

fn puppet(b: &mut Brush, (x, y): At, rgb: crate::colour::Rgb) {
    b.hull(&[((x - 6.0, y), 2.0), ((x + 6.0, y), 2.0), ((x, y + 12.0), 3.0)], rgb);
    for side in [-1.0, 1.0] {
        b.hull(&[((x, y + 9.0), 2.2), ((x + side * 8.0, y + 12.0), 1.6)], rgb);
        b.disc((x + side * 8.6, y + 12.4), 1.8, hex(0xf2_c1_9b));
    }
    b.ball((x, y + 19.0), 6.0, hex(0xf2_c1_9b));
    b.poly(STAGE, &[(x - 5.6, y + 22.0), (x + 5.6, y + 22.0), (x, y + 32.0)], rgb);
    b.disc((x, y + 32.0), 1.6, hex(0xf2_d8_5a));
    for side in [-1.0, 1.0] {
        b.disc((x + side * 2.2, y + 19.6), 0.8, hex(0x33_26_29));
    }
    b.line(STAGE, &[(x - 2.0, y + 16.6), (x, y + 15.8), (x + 2.0, y + 16.6)], 0.8, hex(0x7a_24_30));
}

fn glasses(s: &mut Stage, cast: &[usize]) {
    s.row(cast, 32.0);
    for (n, i) in cast.iter().enumerate() {
        let fig = &mut s.figs[*i];
        fig.dir = if n * 2 < cast.len() { 1.0 } else { -1.0 };
        fig.stand();
        fig.turn = 0.4;
        fig.grab(FAR, fig.rel(12.0, 102.0));
        fig.mood(face::HAPPY);
        s.hold(*i, FAR, "wine-glass", 15.0, (0.0, 6.0), 0.0);
    }
}

fn rake(s: &mut Stage, cast: &[usize]) {
    let x = around(s, cast, 42.0);
    for i in cast {
        let fig = &mut s.figs[*i];
        let dir = fig.dir;
        fig.bow(0.2);
        fig.grasp(fig.rel(8.0, 64.0), fig.rel(17.0, 48.0));
        fig.mood(face::SMILE);
        fig.regard((x, 6.0));
        let (a, c) = (s.figs[*i].hands[NEAR], s.figs[*i].hands[FAR]);
        let tip = (x - dir * 14.0, 5.0);
        let top = (a.0 + (a.0 - c.0) * 0.5, a.1 + (a.1 - c.1) * 0.5);
        s.held(*i, move |b| {
            b.bar(top, tip, 1.8, WOOD);
            b.bar((tip.0 - 5.0, tip.1 - 1.0), (tip.0 + 5.0, tip.1 + 1.0), 1.8, STEEL);
            for d in [-4.0, -1.4, 1.4, 4.0] {
                b.line(STAGE, &[(tip.0 + d, tip.1), (tip.0 + d + dir, tip.1 - 5.0)], 0.9, STEEL);
            }
        });
    }
    s.prop(-2.0, [x - 20.0, x + 20.0, 22.0], move |b| {
        b.blob(
            STAGE,
            &[(x - 24.0, 0.0), (x - 12.0, 14.0), (x, 20.0), (x + 12.0, 14.0), (x + 24.0, 0.0)],
            hex(0xb8_6a_2a),
        );
        for i in 0..26 {
            let (px, py) = ((i * 37 % 41) as f32 - 20.0, (i * 23 % 17) as f32);
            if py < 18.0 - px.abs() * 0.7 {
                let rgb = hex([0xe2_8a_2f, 0xd8_5a_2a, 0xf2_b8_3a, 0xa8_4a_24][i as usize % 4]);
                b.hull(&[((x + px, py), 1.0), ((x + px + 3.0, py + 1.6), 1.9)], rgb);
            }
        }
    });
}

/// Close together over one thing to read: a newspaper, a book, a songbook, a map.
fn read(s: &mut Stage, cast: &[usize], what: u8) {
    s.row(cast, 23.0);
    let n = cast.len();
    let middle = s.middle(cast);
    let k = cast.iter().map(|i| s.figs[*i].look.k).fold(2.0, f32::min);
    let y = 63.0 * k;
    let size = match what {
        0 | 3 => 1.25,
        _ => 1.0,
    } * k.max(0.75);
    for (at, i) in cast.iter().enumerate() {
        let inner = at > 0 && at + 1 < n;
        let fig = &mut s.figs[*i];
        fig.turn_to(if inner { middle + 3.0 } else { middle });
        fig.turn = 0.35;
        let dir = fig.dir;
        if inner {
            fig.z = -2.0;
            fig.ground = 6.0;
            fig.stand();
        }
        let edge = middle - dir * 12.0 * size;
        if !inner {
            fig.grab(FAR, (edge + dir * 3.0, y - 5.0));
            fig.grab(NEAR, (edge, y - 2.0));
        }
        fig.mood(if what == 2 { face::SING } else { face::SMILE });
        fig.regard((middle, y + 4.0));
        fig.nod = 0.24;
    }
    if what == 2 {
        s.notes(cast[0]);
    }
    s.prop(20.0, [middle - 14.0, middle + 14.0, y + 16.0], move |b| {
        let at = (middle, y + 3.0);
        match what {
            0 => offers::paper(b, at, size),
            1 => things::book(b, at, size * 1.3, 1.0, hex(0x3f_7a_4a)),
            2 => things::book(b, at, size * 1.3, 1.0, hex(0xa8_32_4a)),
            _ => map(b, at, size),
        }
    });
    for i in cast {
        let fig = &s.figs[*i];
        if fig.z < -1.0 {
            continue;
        }
        let (hand, skin, k) = (fig.palm(FAR), fig.look.skin, fig.look.k);
        s.add(Layer::Depth(21.0), move |b| b.hull(&[(hand, 2.5 * k), ((hand.0, hand.1 + 2.0), 2.0 * k)], skin));
    }
}

/// An unfolded map.
pub(super) fn map(b: &mut Brush, (x, y): At, k: f32) {
    for i in 0..4 {
        let (x0, d) = (x + (i as f32 - 2.0) * 7.0 * k, if i % 2 == 0 { 0.0 } else { 1.6 * k });
        let rgb = if i % 2 == 0 { hex(0xf3_e8_c8) } else { hex(0xe2_d5_b0) };
        b.poly(
            STAGE,
            &[
                (x0, y - 10.0 * k + d),
                (x0 + 7.0 * k, y - 8.4 * k - d),
                (x0 + 7.0 * k, y + 9.6 * k - d),
                (x0, y + 8.0 * k + d),
            ],
            rgb,
        );
    }
    b.blob(
        STAGE,
        &[(x - 12.0 * k, y - 5.0 * k), (x - 5.0 * k, y - 1.0 * k), (x - 2.0 * k, y - 6.0 * k)],
        hex(0x9f_cf_8a),
    );
    b.line(
        STAGE,
        &[
            (x - 11.0 * k, y + 4.0 * k),
            (x - 4.0 * k, y + 1.0 * k),
            (x + 3.0 * k, y + 4.0 * k),
            (x + 9.0 * k, y - 3.0 * k),
        ],
        1.1 * k,
        hex(0xd8_4a_3c),
    );
    b.line(
        STAGE,
        &[(x - 13.0 * k, y - 1.0 * k), (x - 2.0 * k, y - 4.0 * k), (x + 12.0 * k, y - 7.0 * k)],
        1.4 * k,
        hex(0x7f_c0_e8),
    );
    b.disc((x + 9.0 * k, y - 2.0 * k), 1.7 * k, hex(0xd8_4a_3c));
}

fn tandem(s: &mut Stage, cast: &[usize]) {
    s.row(cast, 40.0);
    let (x0, x1) = (s.figs[cast[0]].x - 4.0, cast.last().map_or(0.0, |i| s.figs[*i].x - 4.0));
    for (n, i) in cast.iter().enumerate() {
        let k = s.figs[*i].look.k;
        let fig = &mut s.figs[*i];
        fig.dir = 1.0;
        fig.stand();
        fig.turn = 0.85;
        let x = fig.x;
        fig.hip = (x - 4.0, 50.0);
        fig.lean = 0.26;
        fig.feet = if n % 2 == 0 { [(x + 4.0, 8.0), (x + 8.0, 21.0)] } else { [(x + 8.0, 20.0), (x + 4.0, 9.0)] };
        fig.grasp((x + 21.0 * k, 66.0), (x + 22.0 * k, 67.0));
        fig.mood(face::HAPPY);
        fig.look_x = 0.7;
        fig.nod = -0.2;
    }
    s.prop(-1.0, [x0 - 26.0, x1 + 52.0, 70.0], move |b| {
        let frame = hex(0xd8_3f_3f);
        let (w0, w1) = (x0 - 12.0, x1 + 36.0);
        b.shadow(((w0 + w1) / 2.0, 0.0), (w1 - w0) * 0.5);
        for x in [w0, w1] {
            b.disc((x, 16.0), 16.0, hex(0x2c_2e_38));
            b.disc((x, 16.0), 13.6, hex(0xdf_e6_ea));
            for i in 0..4 {
                let (sin, cos) = (i as f32 * 0.785_f32).sin_cos();
                b.line(
                    STAGE,
                    &[(x - cos * 13.0, 16.0 - sin * 13.0), (x + cos * 13.0, 16.0 + sin * 13.0)],
                    0.6,
                    hex(0x9a_a4_b0),
                );
            }
        }
        for (a, c) in [
            ((w0, 16.0), (x0 + 10.0, 14.0)),
            ((x0 + 10.0, 14.0), (x1 + 10.0, 14.0)),
            ((x0, 44.0), (x1 + 28.0, 50.0)),
            ((x0 + 10.0, 14.0), (x0, 46.0)),
            ((x1 + 10.0, 14.0), (x1, 46.0)),
            ((w1, 16.0), (x1 + 26.0, 64.0)),
            ((w0, 16.0), (x0, 44.0)),
            ((x1 + 10.0, 14.0), (x1 + 28.0, 50.0)),
            ((x1 - 1.0, 46.0), (x0 + 25.0, 64.0)),
        ] {
            b.bar(a, c, 2.4, frame);
        }
        for x in [x0, x1] {
            b.bar((x - 5.0, 47.0), (x + 4.0, 47.6), 3.4, hex(0x4a_32_24));
        }
        b.bar((x1 + 23.0, 66.0), (x1 + 29.0, 65.0), 2.4, hex(0x33_36_40));
    });
}

fn snowball(s: &mut Stage, cast: &[usize]) {
    s.row(cast, 24.0);
    for i in cast {
        let fig = &mut s.figs[*i];
        fig.dir = 1.0;
        fig.stand();
        fig.brace(0.34);
        let x = fig.x;
        fig.put(NEAR, (x + 28.0 * fig.look.k, 52.0));
        fig.put(FAR, (x + 29.0 * fig.look.k, 60.0));
        fig.mood(face::LAUGH);
    }
    let x = cast.last().map_or(0.0, |i| s.figs[*i].palm(NEAR).0) + 36.0;
    s.prop(-1.0, [x - 38.0, x + 40.0, 80.0], move |b| {
        b.shadow((x, 0.0), 34.0);
        b.ball((x, 38.0), 39.0, hex(0xf4_f8_fc));
        for (dx, dy, r) in [(-12.0, 46.0, 5.0), (8.0, 30.0, 7.0), (16.0, 52.0, 4.0), (-8.0, 18.0, 4.0)] {
            b.disc((x + dx, dy), r, hex(0xe2_ec_f4));
        }
    });
}

fn saw(s: &mut Stage, cast: &[usize]) {
    let x = around(s, cast, 40.0);
    for i in cast {
        let fig = &mut s.figs[*i];
        let dir = fig.dir;
        fig.brace(0.06);
        fig.grasp((x - dir * 24.0, 56.0), (x - dir * 24.0, 52.0));
        fig.mood(face::SMILE);
        fig.regard((x, 46.0));
    }
    s.prop(12.0, [x - 26.0, x + 26.0, 56.0], move |b| {
        b.poly(STAGE, &[(x - 22.0, 50.0), (x + 22.0, 50.0), (x + 22.0, 56.0), (x, 58.5), (x - 22.0, 56.0)], STEEL);
        for i in 0..14 {
            let x = x - 21.0 + i as f32 * 3.1;
            b.poly(STAGE, &[(x, 50.4), (x + 3.0, 50.4), (x + 1.5, 47.2)], STEEL);
        }
        for side in [-1.0, 1.0] {
            b.bar((x + side * 23.0, 48.0), (x + side * 23.0, 61.0), 3.0, WOOD);
        }
    });
    s.prop(14.0, [x - 18.0, x + 18.0, 48.0], move |b| {
        b.shadow((x, 0.0), 18.0);
        for side in [-1.0, 1.0] {
            b.bar((x + side * 10.0, 0.8), (x - side * 7.0, 34.0), 3.4, hex(0x8a_5a_34));
        }
        b.disc((x, 34.0), 15.0, hex(0x7a_4f_2e));
        b.disc((x, 34.0), 12.4, hex(0xe6_c0_88));
        b.disc((x, 34.0), 8.4, hex(0xd8_aa_6c));
        b.disc((x, 34.0), 5.0, hex(0xe6_c0_88));
        b.poly(STAGE, &[(x - 1.2, 50.0), (x + 1.2, 50.0), (x + 0.8, 40.0), (x - 0.8, 40.0)], hex(0x4a_30_20));
    });
}

fn search(s: &mut Stage, cast: &[usize]) {
    s.row(cast, 46.0);
    for (n, i) in cast.iter().enumerate() {
        let fig = &mut s.figs[*i];
        fig.dir = if n % 2 == 0 { 1.0 } else { -1.0 };
        fig.stand();
        fig.bow(0.28);
        let dir = fig.dir;
        fig.grab(FAR, fig.rel(25.0, 56.0));
        fig.mood(face::SQUINT);
        let at = s.figs[*i].palm(FAR);
        let to = (at.0 + dir * 30.0, 4.0);
        s.figs[*i].regard(to);
        s.reserve([at.0.min(to.0) - 6.0, at.0.max(to.0) + 6.0, 20.0]);
        s.held(*i, move |b| {
            b.bar((at.0 - dir * 3.0, at.1 + 2.6), (at.0 + dir * 5.0, at.1 - 4.4), 3.4, hex(0x4a_50_60))
        });
        s.add(Layer::Depth(40.0), move |b| things::beam(b, (at.0 + dir * 5.0, at.1 - 4.4), to, 11.0));
    }
}

fn milkshake(s: &mut Stage, cast: &[usize]) {
    let x = around(s, cast, 27.0);
    let k = cast.iter().map(|i| s.figs[*i].look.k).fold(2.0, f32::min);
    let h = 40.0 * k;
    for i in cast {
        s.seat(*i);
        let fig = &mut s.figs[*i];
        fig.lean = 0.24;
        let dir = fig.dir;
        fig.put(NEAR, (x - dir * 15.0, h + 3.0));
        fig.put(FAR, (x - dir * 11.0, h + 4.0));
        fig.mood(Face { mouth: face::Mouth::Kiss, ..face::SMILE });
        fig.regard((x, h + 24.0));
        let mouth = fig.mouth();
        s.add(Layer::Depth(23.0), move |b| {
            b.bar(
                (mouth.0 + dir * 1.4, mouth.1),
                (x - dir * 1.6, h + 20.0),
                1.3,
                if dir > 0.0 { hex(0xe2_3f_4a) } else { hex(0x3f_8a_d0) },
            )
        });
    }
    s.table(20.0, x, 36.0, h);
    s.add(Layer::Depth(22.0), move |b| {
        b.glass(
            &[
                ((x - 6.0, h + 22.0), 1.2),
                ((x + 6.0, h + 22.0), 1.2),
                ((x - 3.4, h + 4.0), 1.2),
                ((x + 3.4, h + 4.0), 1.2),
            ],
            hex(0xf2_f6_fa),
            0.8,
        );
        b.hull(
            &[
                ((x - 5.4, h + 18.0), 1.0),
                ((x + 5.4, h + 18.0), 1.0),
                ((x - 3.2, h + 5.0), 1.0),
                ((x + 3.2, h + 5.0), 1.0),
            ],
            hex(0xf2_a3_bd),
        );
        for (dx, dy, r) in [(-3.6, 21.0, 3.2), (3.6, 21.0, 3.2), (0.0, 24.0, 3.8)] {
            b.disc((x + dx, h + dy), r, hex(0xfd_f6_f0));
        }
        b.disc((x, h + 28.4), 2.1, hex(0xd8_34_3c));
        b.bar((x - 5.0, h + 2.0), (x + 5.0, h + 2.0), 2.0, hex(0xd5_e0_ea));
    });
}

fn bench(s: &mut Stage, cast: &[usize]) {
    s.row(cast, 28.0);
    for (n, i) in cast.iter().enumerate() {
        let fig = &mut s.figs[*i];
        fig.dir = if n * 2 < cast.len() { 1.0 } else { -1.0 };
        fig.stand();
        let seat = 24.0;
        let k = fig.look.k;
        fig.turn = 0.35;
        fig.hip = (fig.x, seat + 5.0 * k);
        fig.feet = [fig.rel(1.0, 0.0), fig.rel(11.0, 0.5)];
        fig.put_rel(NEAR, 0.0, 37.0);
        fig.put_rel(FAR, 9.0, 38.0);
        fig.mood(face::HAPPY);
        fig.look_x = fig.dir * 0.6;
    }
    let (x0, x1) = (s.figs[cast[0]].x - 18.0, cast.last().map_or(0.0, |i| s.figs[*i].x + 18.0));
    s.prop(-3.0, [x0, x1, 54.0], move |b| {
        for y in [34.0, 42.0, 50.0] {
            b.bar((x0, y), (x1, y), 5.0, WOOD);
        }
        for x in [x0 + 5.0, x1 - 5.0] {
            b.bar((x, 0.6), (x, 52.0), 3.0, hex(0x3a_42_4e));
        }
        b.bar((x0, 25.0), (x1, 25.0), 5.4, WOOD.lighter(0.03));
    });
}

fn umbrella(s: &mut Stage, cast: &[usize]) {
    s.row(cast, 23.0);
    let n = cast.len();
    let x = s.middle(cast);
    let top = cast.iter().map(|i| s.figs[*i].crown().1).fold(0.0, f32::max) + 11.0;
    let k = cast.iter().map(|i| s.figs[*i].look.k).fold(2.0, f32::min);
    for (at, i) in cast.iter().enumerate() {
        let fig = &mut s.figs[*i];
        fig.dir = if at * 2 < n { 1.0 } else { -1.0 };
        fig.stand();
        fig.turn = 0.4;
        fig.mood(face::HAPPY);
        if at == 0 || at + 1 == n {
            let y = 66.0 * k + if at == 0 { 0.0 } else { 6.0 };
            fig.grab(FAR, (x, y));
        }
        fig.look_x = fig.dir * 0.6;
    }
    s.prop(-0.5, [x - 34.0, x + 34.0, top + 22.0], move |b| {
        b.bar((x, 60.0 * k), (x, top + 14.0), 2.0, hex(0x5a_4a_44));
    });
    s.add(Layer::Depth(20.0), move |b| offers::dome(b, x, top, hex(0x3f_7f_c8)));
}

fn shovel(s: &mut Stage, cast: &[usize]) {
    s.row(cast, 48.0);
    for (n, i) in cast.iter().enumerate() {
        let fig = &mut s.figs[*i];
        fig.dir = if n % 2 == 0 { 1.0 } else { -1.0 };
        fig.stand();
        super::work::shovelling(s, *i);
    }
}

fn choir(s: &mut Stage, cast: &[usize]) {
    s.row(cast, 25.0);
    for (n, i) in cast.iter().enumerate() {
        let fig = &mut s.figs[*i];
        fig.dir = if n * 2 < cast.len() { 1.0 } else { -1.0 };
        fig.front();
        let (x, k) = (fig.x, fig.look.k);
        fig.grasp((x - fig.dir * 6.0, 62.0 * k), (x + fig.dir * 6.0, 62.0 * k));
        fig.mood(Face { mouth: face::Mouth::Shout, ..face::SING });
        s.held(*i, move |b| things::book(b, (x, 66.0 * k), k, 1.0, hex(0x7a_2a_4a)));
    }
    s.notes(cast[cast.len() / 2]);
}

fn grapes(s: &mut Stage, cast: &[usize]) {
    s.row(cast, 27.0);
    for (n, i) in cast.iter().enumerate() {
        let fig = &mut s.figs[*i];
        fig.ground = 16.0;
        fig.dir = if n * 2 < cast.len() { 1.0 } else { -1.0 };
        fig.stand();
        fig.turn = 0.4;
        fig.look.outfit.shoes = 0;
        fig.look.outfit.boots = false;
        fig.feet = if n % 2 == 0 {
            [fig.rel(-4.0, 0.0), fig.rel(5.0, 18.0)]
        } else {
            [fig.rel(-5.0, 16.0), fig.rel(4.0, 0.0)]
        };
        fig.put_rel(NEAR, -19.0, 82.0);
        fig.put_rel(FAR, 19.0, 84.0);
        fig.mood(face::LAUGH);
    }
    let (x0, x1) = (s.figs[cast[0]].x - 28.0, cast.last().map_or(0.0, |i| s.figs[*i].x + 28.0));
    s.prop(20.0, [x0, x1, 30.0], move |b| {
        let m = (x0 + x1) / 2.0;
        b.shadow((m, 0.0), (x1 - x0) / 2.0);
        let mut x = x0 + 4.0;
        while x < x1 - 2.0 {
            for (dx, dy) in [(0.0, 26.0), (3.6, 28.0)] {
                b.ball((x + dx, dy), 3.2, hex(0x6a_2f_7a));
            }
            x += 6.6;
        }
        b.block(STAGE, (m, 12.5), x1 - x0, 25.0, hex(0xa8_70_40));
        let mut x = x0 + 8.0;
        while x < x1 {
            b.line(STAGE, &[(x, 1.0), (x, 24.0)], 0.9, hex(0x7a_4f_2e));
            x += 9.0;
        }
        for y in [6.0, 19.0] {
            b.bar((x0 - 1.0, y), (x1 + 1.0, y), 2.6, hex(0x6a_70_7c));
        }
    });
}

fn hats(s: &mut Stage, cast: &[usize]) {
    s.row(cast, 34.0);
    for (n, i) in cast.iter().enumerate() {
        let fig = &mut s.figs[*i];
        fig.front();
        fig.put_rel(NEAR, -15.0, 106.0);
        fig.put_rel(FAR, 15.0, 106.0);
        fig.mood(face::LAUGH);
        fig.face.gaze = 1.0;
        let hat = fig.look.hat.take();
        let rgb = hat.map_or([hex(0x2c_3a_5a), hex(0xb8_40_34), hex(0xd8_a0_3a)][n % 3], |(_, rgb)| rgb);
        let at = (fig.x + if n % 2 == 0 { -3.0 } else { 4.0 }, 122.0 * fig.look.k + (n % 3) as f32 * 6.0);
        let tilt = (n as f32 - 1.0) * 0.35;
        s.reserve([at.0 - 10.0, at.0 + 10.0, at.1 + 12.0]);
        s.add(Layer::Depth(20.0), move |b| {
            let f = super::super::brush::Frame::new(at, tilt, 1.0);
            b.hull_in(f, &[((-4.6, 1.0), 1.6), ((4.6, 1.0), 1.6), ((-3.4, 7.0), 2.6), ((3.4, 7.0), 2.6)], rgb);
            b.hull_in(f, &[((-10.0, 0.0), 1.2), ((10.0, 0.0), 1.2)], rgb.lighter(-0.08));
        });
    }
}

fn bus_stop(s: &mut Stage, cast: &[usize]) {
    s.row(cast, 30.0);
    for (n, i) in cast.iter().enumerate() {
        let fig = &mut s.figs[*i];
        fig.dir = 1.0;
        fig.stand();
        fig.look_x = 0.66;
        fig.mood(if n % 2 == 0 { face::BORED } else { face::SMILE });
        if n % 3 == 1 {
            fig.akimbo(NEAR);
        }
    }
    let x = cast.last().map_or(0.0, |i| s.figs[*i].x) + 26.0;
    s.prop(-1.0, [x - 12.0, x + 14.0, 122.0], move |b| {
        b.shadow((x, 0.0), 8.0);
        b.bar((x, 0.0), (x, 118.0), 3.0, hex(0x6a_73_82));
        b.block(STAGE, (x + 2.0, 110.0), 22.0, 22.0, hex(0x2f_66_c0));
        b.block(STAGE, (x + 2.0, 111.0), 13.0, 10.0, WHITE);
        b.block(STAGE, (x + 2.0, 113.0), 10.0, 3.4, hex(0x2f_66_c0));
        for dx in [-3.0, 4.0] {
            b.disc((x + 1.6 + dx, 105.4), 1.7, WHITE);
        }
        b.block(STAGE, (x + 1.0, 66.0), 12.0, 16.0, PAPER);
    });
}

fn flags(s: &mut Stage, cast: &[usize]) {
    s.row(cast, 34.0);
    for (n, i) in cast.iter().enumerate() {
        let fig = &mut s.figs[*i];
        fig.dir = if n % 2 == 0 { 1.0 } else { -1.0 };
        fig.front();
        fig.grab(FAR, fig.rel(14.0, 98.0));
        fig.mood(face::LAUGH);
        let dir = fig.dir;
        let top = s.stick(*i, FAR, 0.2, 15.0, 3.0, WOOD);
        s.reserve([top.0 - 14.0, top.0 + 14.0, top.1 + 2.0]);
        let rgb = [hex(0xe2_3f_4a), hex(0x3f_8a_d0), hex(0x4a_b0_6a)][n % 3];
        s.held(*i, move |b| things::flag(b, top, -dir, 0.62, rgb));
    }
}
