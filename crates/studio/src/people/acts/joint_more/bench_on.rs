//! What several do side by side or in a line: carrying, pulling, walking, dancing, reading: from `bench` to `flags`.

use super::*;

pub(super) fn bench(s: &mut Stage, cast: &[usize]) {
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

pub(super) fn umbrella(s: &mut Stage, cast: &[usize]) {
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

pub(super) fn shovel(s: &mut Stage, cast: &[usize]) {
    s.row(cast, 48.0);
    for (n, i) in cast.iter().enumerate() {
        let fig = &mut s.figs[*i];
        fig.dir = if n % 2 == 0 { 1.0 } else { -1.0 };
        fig.stand();
        super::super::work::shovelling(s, *i);
    }
}

pub(super) fn choir(s: &mut Stage, cast: &[usize]) {
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

pub(super) fn grapes(s: &mut Stage, cast: &[usize]) {
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

pub(super) fn hats(s: &mut Stage, cast: &[usize]) {
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
            let f = super::super::super::brush::Frame::new(at, tilt, 1.0);
            b.hull_in(f, &[((-4.6, 1.0), 1.6), ((4.6, 1.0), 1.6), ((-3.4, 7.0), 2.6), ((3.4, 7.0), 2.6)], rgb);
            b.hull_in(f, &[((-10.0, 0.0), 1.2), ((10.0, 0.0), 1.2)], rgb.lighter(-0.08));
        });
    }
}

pub(super) fn bus_stop(s: &mut Stage, cast: &[usize]) {
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

pub(super) fn flags(s: &mut Stage, cast: &[usize]) {
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
