//! What several do side by side or in a line: carrying, pulling, walking, dancing, reading: from `line_up` to `cart`.

use super::*;

pub(super) fn line_up(s: &mut Stage, cast: &[usize], bunting: bool) {
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

pub(super) fn tree_pose(s: &mut Stage, cast: &[usize]) {
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

pub(super) fn cup(s: &mut Stage, cast: &[usize]) {
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

pub(super) fn blanket(s: &mut Stage, cast: &[usize]) {
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

pub(super) fn chorus(s: &mut Stage, cast: &[usize]) {
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

pub(super) fn clouds(s: &mut Stage, cast: &[usize]) {
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

pub(super) fn march(s: &mut Stage, cast: &[usize]) {
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

pub(super) fn wall(s: &mut Stage, cast: &[usize], mural: bool) {
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

pub(super) fn apples(s: &mut Stage, cast: &[usize]) {
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

pub(super) fn tent(s: &mut Stage, cast: &[usize]) {
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

pub(super) fn tug(s: &mut Stage, cast: &[usize]) {
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

pub(super) fn tai_chi(s: &mut Stage, cast: &[usize]) {
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

pub(super) fn cart(s: &mut Stage, cast: &[usize]) {
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
