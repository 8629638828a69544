//! What several do side by side or in a line: carrying, pulling, walking, dancing, reading: from `car` to `milkshake`.

use super::*;

pub(super) fn car(s: &mut Stage, cast: &[usize]) {
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

pub(super) fn puppets(s: &mut Stage, cast: &[usize]) {
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

pub(super) fn puppet(b: &mut Brush, (x, y): At, rgb: crate::colour::Rgb) {
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

pub(super) fn glasses(s: &mut Stage, cast: &[usize]) {
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

pub(super) fn rake(s: &mut Stage, cast: &[usize]) {
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
pub(super) fn read(s: &mut Stage, cast: &[usize], what: u8) {
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
pub(in super::super) fn map(b: &mut Brush, (x, y): At, k: f32) {
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

pub(super) fn tandem(s: &mut Stage, cast: &[usize]) {
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

pub(super) fn snowball(s: &mut Stage, cast: &[usize]) {
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

pub(super) fn saw(s: &mut Stage, cast: &[usize]) {
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

pub(super) fn search(s: &mut Stage, cast: &[usize]) {
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

pub(super) fn milkshake(s: &mut Stage, cast: &[usize]) {
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
