//! What several do round one thing: at tables, fires, pots, holes: from `snowman` to `drum`.

use super::*;

pub(super) fn snowman(s: &mut Stage, cast: &[usize]) {
    let x = around(s, cast, 38.0);
    for (at, i) in cast.iter().enumerate() {
        let fig = &mut s.figs[*i];
        let dir = fig.dir;
        let k = fig.look.k;
        fig.put(FAR, (x - dir * 13.0, (52.0 + (at % 2) as f32 * 16.0) * k));
        fig.put(NEAR, (x - dir * 15.0, 46.0 * k));
        fig.mood(face::LAUGH);
        fig.regard((x, 70.0));
    }
    s.prop(-3.0, [x - 22.0, x + 22.0, 92.0], move |b| {
        b.shadow((x, 0.0), 20.0);
        let snow = hex(0xf3_f7_fb);
        for (y, r) in [(18.0, 20.0), (47.0, 15.0), (70.0, 11.0)] {
            b.ball((x, y), r, snow);
        }
        for (dx, dy) in [(-3.6, 73.0), (3.6, 73.0), (0.0, 52.0), (0.0, 45.0), (0.0, 38.0)] {
            b.disc((x + dx, dy), 1.5, hex(0x2c_2c_34));
        }
        b.poly(STAGE, &[(x, 71.0), (x, 68.0), (x + 9.0, 69.0)], hex(0xf2_8a_2f));
        b.bar((x - 11.0, 60.0), (x + 11.0, 60.0), 4.2, hex(0xd8_3a_44));
        b.bar((x + 7.0, 59.0), (x + 9.0, 46.0), 4.0, hex(0xb8_2a_36));
        b.bar((x - 10.0, 80.0), (x + 10.0, 80.0), 2.4, hex(0x2c_2c_34));
        b.block(STAGE, (x, 86.0), 13.0, 11.0, hex(0x2c_2c_34));
    });
}

pub(super) fn dig(s: &mut Stage, cast: &[usize]) {
    let x = around(s, cast, 34.0);
    for i in cast {
        let fig = &mut s.figs[*i];
        let dir = fig.dir;
        let k = fig.look.k;
        fig.bow(0.36);
        fig.turn = 0.85;
        let low = fig.rel(22.0, 26.0);
        let high = fig.rel(9.0, 58.0);
        fig.grasp(high, low);
        fig.mood(face::SMILE);
        fig.regard((x, 0.0));
        let (dx, dy) = ((low.0 - high.0) * 0.9, (low.1 - high.1) * 0.9);
        let tip = (low.0 + dx * 0.7, low.1 + dy * 0.7);
        s.held(*i, move |b| {
            b.bar((high.0 - dx * 0.1, high.1 - dy * 0.1), tip, 2.2, WOOD);
            b.bar(
                (high.0 - dx * 0.1 - dir * 4.0, high.1 + 3.0),
                (high.0 - dx * 0.1 + dir * 3.0, high.1 + 6.0),
                2.2,
                WOOD,
            );
            b.hull(&[(tip, 3.2 * k), ((tip.0 + dx * 0.26, tip.1 + dy * 0.26), 1.2 * k)], STEEL);
        });
    }
    s.prop(-3.0, [x - 22.0, x + 22.0, 10.0], move |b| {
        b.oval(STAGE, (x, 0.0), 20.0, 5.0, hex(0x4a_30_20));
        b.oval(STAGE, (x, -1.0), 16.0, 3.4, hex(0x2c_1c_14));
    });
    s.prop(-4.0, [x - 10.0, x + 30.0, 12.0], move |b| {
        b.blob(STAGE, &[(x - 14.0, 4.0), (x - 4.0, 13.0), (x + 6.0, 11.0), (x + 15.0, 4.0)], hex(0x7a_52_34));
    });
}

pub(super) fn tree(s: &mut Stage, cast: &[usize]) {
    let x = around(s, cast, 38.0);
    for (at, i) in cast.iter().enumerate() {
        let fig = &mut s.figs[*i];
        let dir = fig.dir;
        let up = if at % 2 == 0 { 76.0 } else { 60.0 } * fig.look.k + fig.ground;
        let to = (x - dir * (21.0 - up * 0.14), up);
        fig.grab(FAR, to);
        fig.mood(face::HAPPY);
        fig.regard(to);
        let rgb = [hex(0xe2_3f_4a), hex(0xf2_c5_3a), hex(0x3f_8a_d0)][at % 3];
        s.add(Layer::Depth(22.0), move |b| {
            b.line(STAGE, &[(to.0 + dir * 2.0, to.1 + 1.0), (to.0 + dir * 3.0, to.1 - 2.0)], 0.7, hex(0xf2_e2_a0));
            b.ball((to.0 + dir * 3.0, to.1 - 5.0), 3.2, rgb);
        });
    }
    s.prop(-3.0, [x - 28.0, x + 28.0, 120.0], move |b| {
        b.shadow((x, 0.0), 22.0);
        b.bar((x, 0.0), (x, 14.0), 7.0, hex(0x7a_4f_2e));
        for (low, high, w) in [(10.0, 52.0, 30.0), (36.0, 78.0, 24.0), (62.0, 108.0, 17.0)] {
            b.poly(STAGE, &[(x - w, low), (x + w, low), (x, high)], hex(0x2f_7a_48));
            b.poly(STAGE, &[(x - w, low), (x + w * 0.2, low), (x, high)], hex(0x3d_92_58));
        }
        for (i, (dx, dy)) in [
            (-14.0, 18.0),
            (2.0, 24.0),
            (15.0, 18.0),
            (-8.0, 44.0),
            (8.0, 48.0),
            (0.0, 66.0),
            (-5.0, 82.0),
            (5.0, 88.0),
        ]
        .into_iter()
        .enumerate()
        {
            b.ball((x + dx, dy), 2.5, [hex(0xe2_3f_4a), hex(0xf2_c5_3a), hex(0x6a_b8_f0)][i % 3]);
        }
        let star: Vec<(f32, f32)> = (0..10)
            .map(|i| {
                let (sin, cos) = (i as f32 * 0.628_f32).sin_cos();
                let r = if i % 2 == 0 { 7.0 } else { 3.0 };
                (x + sin * r, 110.0 + cos * r)
            })
            .collect();
        b.poly(STAGE, &star, hex(0xf8_cf_3f));
    });
}

pub(super) fn picnic(s: &mut Stage, cast: &[usize]) {
    let x = around(s, cast, 37.0);
    for (at, i) in cast.iter().enumerate() {
        let fig = &mut s.figs[*i];
        if inner(cast, at) {
            fig.cross_legged();
        } else {
            fig.sit_low();
            fig.feet = [fig.rel(15.0, 0.0), fig.rel(18.0, 1.0)];
            fig.grab(FAR, fig.rel(17.0, 38.0));
            fig.put_rel(NEAR, -11.0, 3.0);
            s.hold(*i, FAR, if at == 0 { "sandwich" } else { "red-apple" }, 10.0, (1.0, 3.4), 0.0);
        }
        s.figs[*i].mood(face::HAPPY);
        s.figs[*i].regard((x, 30.0));
    }
    let half = 60.0_f32.max(cast.len() as f32 * 18.0);
    s.prop(-30.0, [x - half, x + half, 8.0], move |b| {
        let edge = [(x - half, -8.0), (x + half, -8.0), (x + half * 0.86, 9.0), (x - half * 0.86, 9.0)];
        b.poly(STAGE, &edge, hex(0xe2_5a_5a));
        for i in 0..8 {
            let t = i as f32 / 7.0 * 1.9 - 0.95;
            b.line(STAGE, &[(x + t * half, -8.0), (x + t * half * 0.86, 9.0)], 2.6, hex(0xf8_e9_e2));
        }
        for y in [-4.0, 1.0, 6.0] {
            b.line(STAGE, &[(x - half * 0.96, y), (x + half * 0.96, y)], 1.3, hex(0xf8_e9_e2));
        }
    });
    things_on(s, x, 0.0, 46.0, "basket", 1, 24.0);
    things_on(s, x - 16.0, -3.0, 10.0, "shortcake", 1, 10.0);
    things_on(s, x + 16.0, -3.0, 10.0, "grapes", 1, 11.0);
}

pub(super) fn well(s: &mut Stage, cast: &[usize]) {
    let x = around(s, cast, 31.0);
    for i in cast {
        let fig = &mut s.figs[*i];
        let dir = fig.dir;
        fig.bow(0.46);
        fig.turn = 0.85;
        fig.put(NEAR, (x - dir * 13.0, 37.0));
        fig.put(FAR, (x - dir * 9.0, 38.0));
        fig.mood(face::SURPRISE);
        fig.regard((x, 20.0));
    }
    s.prop(-2.0, [x - 26.0, x + 26.0, 104.0], move |b| {
        for dx in [-17.0, 17.0] {
            b.bar((x + dx, 30.0), (x + dx, 92.0), 3.4, WOOD);
        }
        b.poly(STAGE, &[(x - 27.0, 88.0), (x + 27.0, 88.0), (x, 106.0)], hex(0xa8_4a_3c));
        b.bar((x - 17.0, 76.0), (x + 17.0, 76.0), 3.0, WOOD);
        b.bar((x, 74.0), (x, 56.0), 0.9, things::ROPE);
    });
    s.prop(20.0, [x - 20.0, x + 20.0, 36.0], move |b| {
        b.shadow((x, 0.0), 20.0);
        b.block(STAGE, (x, 17.0), 40.0, 34.0, hex(0xa9_a6_a2));
        for (row, y) in [4.0, 12.0, 20.0].into_iter().enumerate() {
            b.line(STAGE, &[(x - 19.0, y + 4.0), (x + 19.0, y + 4.0)], 0.8, hex(0x86_84_84));
            for i in 0..4 {
                let dx = -16.0 + i as f32 * 10.0 + (row % 2) as f32 * 5.0;
                b.line(STAGE, &[(x + dx, y - 4.0), (x + dx, y + 4.0)], 0.8, hex(0x86_84_84));
            }
        }
        b.bar((x - 21.0, 34.0), (x + 21.0, 34.0), 5.0, hex(0xc4_c1_bc));
    });
}

pub(super) fn chest(s: &mut Stage, cast: &[usize]) {
    let x = around(s, cast, 30.0);
    for i in cast {
        let fig = &mut s.figs[*i];
        let dir = fig.dir;
        fig.crouch();
        fig.put(NEAR, (x - dir * 12.0, fig.ground + 30.0));
        fig.put(FAR, (x - dir * 9.0, 40.0));
        fig.mood(face::SURPRISE);
        fig.regard((x, 26.0));
    }
    s.prop(20.0, [x - 18.0, x + 18.0, 46.0], move |b| {
        b.shadow((x, 0.0), 18.0);
        b.glow((x, 26.0), 30.0, hex(0xff_e0_7a), 0.7);
        b.hull(&[((x - 13.0, 38.0), 4.0), ((x + 13.0, 38.0), 4.0)], hex(0x7a_4a_28));
        for (dx, dy) in [(-10.0, 22.0), (-5.0, 25.0), (0.0, 26.5), (5.0, 25.0), (10.0, 22.0), (-2.0, 22.0), (4.0, 21.0)]
        {
            b.ball((x + dx, dy), 3.4, hex(0xf6_c5_3a));
        }
        b.disc((x - 6.0, 28.0), 2.2, hex(0xe2_3f_5a));
        b.disc((x + 6.0, 28.6), 2.2, hex(0x3f_b0_d8));
        b.block(STAGE, (x, 10.0), 32.0, 20.0, hex(0x9a_62_36));
        for dx in [-13.0, 13.0] {
            b.bar((x + dx, 1.0), (x + dx, 19.0), 3.0, hex(0xd8_a0_3a));
        }
        b.block(STAGE, (x, 15.0), 6.0, 7.0, hex(0xd8_a0_3a));
    });
}

pub(super) fn drum(s: &mut Stage, cast: &[usize]) {
    let x = around(s, cast, 38.0);
    for (at, i) in cast.iter().enumerate() {
        let fig = &mut s.figs[*i];
        let dir = fig.dir;
        fig.brace(0.1);
        let high = at % 2 == 0;
        let (near, far) = (fig.rel(14.0, 92.0), (x - dir * 21.0, if high { 62.0 } else { 54.0 }));
        fig.grasp(near, far);
        fig.mood(face::GRIN);
        fig.regard((x, 56.0));
        for (hand, tip) in [(near, (near.0 + dir * 12.0, near.1 + 6.0)), (far, (x - dir * 11.0, far.1 - 2.0))] {
            s.add(Layer::Depth(22.0), move |b| {
                b.bar(hand, tip, 1.6, WOOD);
                b.disc(tip, 2.2, hex(0xf4_ea_d4));
            });
        }
    }
    s.prop(20.0, [x - 24.0, x + 24.0, 82.0], move |b| {
        b.shadow((x, 0.0), 20.0);
        for dx in [-14.0, 14.0] {
            b.bar((x + dx, 0.6), (x + dx * 0.5, 30.0), 4.0, WOOD);
        }
        b.disc((x, 55.0), 25.0, hex(0xa8_2a_30));
        b.disc((x, 55.0), 21.0, hex(0xf4_e6_c8));
        b.disc((x - 1.6, 56.6), 17.0, hex(0xfb_f1_da));
        for i in 0..12 {
            let (sin, cos) = (i as f32 * std::f32::consts::FRAC_PI_6).sin_cos();
            b.disc((x + cos * 23.0, 55.0 + sin * 23.0), 1.2, hex(0xf2_c5_3a));
        }
    });
}
