//! Rooms of the gallery: walls, halls, platforms, the dark room and the studio.

use super::matter::{BRASS, Grain, MARBLE, Matter, dyed};
use super::room::Room;
use super::shape::{block, limb};
use crate::colour::{BLACK, Rgb, WHITE, hex};
use crate::figures::pen::{ellipse, smooth};

pub(super) fn boards(room: &mut Room, y: f32, far: u32, near: u32) {
    room.floor(y, hex(far), hex(near));
    let (w, h) = (room.w, room.h);
    for at in -9_i32..=9 {
        let x = w / 2.0 + at as f32 * w * 0.075;
        let low = w / 2.0 + at as f32 * w * 0.16;
        room.e.trace(&[(x, y), (low, h)], BLACK, 2.4, 0.22);
    }
}

fn painted_wall(room: &mut Room, rgb: Rgb) {
    room.wall(rgb.lighter(0.04), rgb.lighter(-0.07));
    let (w, h) = (room.w, room.h);
    let mut rng = room.rng("plaster");
    for _ in 0..60 {
        let at = (rng.between(0.0, w), rng.between(0.0, h));
        room.e.soft(
            at,
            rng.between(40.0, 160.0),
            rng.between(30.0, 120.0),
            if rng.chance(0.5) { BLACK } else { WHITE },
            0.05,
        );
    }
    for x in [0.28, 0.72] {
        room.e.soft((w * x, -40.0), w * 0.3, h * 0.7, hex(0xffe9c0), 0.32);
    }
    if room.flat {
        room.e.fill(&block(0.0, h - 46.0, w, 46.0), rgb.lighter(-0.16));
        return;
    }
    let y = room.foot + 28.0;
    let stand =
        Matter { base: hex(0x3a3534), light: hex(0x6a6462), dark: hex(0x1c1918), shine: 0.2, grain: Grain::None };
    let (left, right) = room.span();
    let edge = (left - 90.0).max(30.0).min(w - right - 90.0).max(30.0);
    let line = (y + 130.0).min(h - 60.0);
    boards(room, line.max(h - 150.0), 0x7a5f44, 0x503c2a);
    room.e.fill(&block(0.0, line.max(h - 150.0) - 30.0, w, 30.0), rgb.lighter(-0.12));
    room.pedestal((edge, w - edge), (y, h - 60.0), 60.0, &stand);
}

pub(super) fn red_wall(room: &mut Room) {
    painted_wall(room, hex(0x7a1b22));
}

pub(super) fn blue_wall(room: &mut Room) {
    painted_wall(room, hex(0x4d6277));
}

pub(super) fn seamless_grey(room: &mut Room) {
    room.wall(hex(0x8a8d91), hex(0xc3c5c8));
    room.glow(hex(0xdfe1e3), 0.75);
    let (w, h) = (room.w, room.h);
    room.e.fade(
        &block(0.0, room.foot - 60.0, w, h - room.foot + 60.0),
        (0.0, room.foot - 60.0),
        (0.0, h),
        &[(0.0, hex(0xbfc1c4), 0.0), (0.3, hex(0xb4b6b9), 0.9), (1.0, hex(0x98999d), 1.0)],
    );
    room.vignette(0.25);
}

pub(super) fn seamless_white(room: &mut Room) {
    room.wall(hex(0xf4f4f3), hex(0xfdfdfc));
    let (w, h) = (room.w, room.h);
    room.e.fade(
        &block(0.0, room.foot - 40.0, w, h - room.foot + 40.0),
        (0.0, room.foot - 40.0),
        (0.0, h),
        &[(0.0, hex(0xf2f2f1), 0.0), (0.4, hex(0xecebea), 0.8), (1.0, hex(0xdcdbda), 1.0)],
    );
}

pub(super) fn spot_dark(room: &mut Room) {
    let tint = room.pick("dark", &[0x17151a_u32, 0x12171f, 0x1b1512, 0x131a17]);
    room.wall(hex(tint).lighter(-0.02), hex(tint));
    let (w, h, foot) = (room.w, room.h, room.foot);
    if room.flat {
        room.pool((w / 2.0, h * 0.47), w * 0.62, h * 0.62, hex(0xffe7b8), 0.6);
        room.e.veil(
            &[(w * 0.47, -10.0), (w * 0.53, -10.0), (w * 0.86, h * 0.8), (w * 0.14, h * 0.8)],
            hex(0xfff0cc),
            0.06,
        );
        return;
    }
    room.floor(foot - 30.0, hex(tint).lighter(0.04), hex(tint).lighter(-0.04));
    room.pool((w / 2.0, foot + 14.0), w * 0.56, 120.0, hex(0xffe2a8), 0.85);
    room.e.soft((w / 2.0, foot * 0.5), w * 0.36, h * 0.52, hex(0xffe7b8), 0.42);
    room.e.veil(
        &[(w * 0.46, -10.0), (w * 0.54, -10.0), (w * 0.84, foot + 60.0), (w * 0.16, foot + 60.0)],
        hex(0xfff0cc),
        0.08,
    );
    room.e.veil(
        &[(w * 0.48, -10.0), (w * 0.52, -10.0), (w * 0.72, foot + 40.0), (w * 0.28, foot + 40.0)],
        hex(0xfff0cc),
        0.07,
    );
}

pub(super) fn skylit_hall(room: &mut Room) {
    room.wall(hex(0xdfe6ea), hex(0xc9c4b8));
    let (w, h) = (room.w, room.h);
    // The glass roof runs away from us to the end wall.
    let (left, right, top) = (w * 0.24, w * 0.76, h * 0.2);
    room.e.fade(
        &[(0.0, 0.0), (w, 0.0), (right, top), (left, top)],
        (0.0, 0.0),
        (0.0, top),
        &[(0.0, hex(0xa9cfea), 1.0), (1.0, hex(0xe8f4fa), 1.0)],
    );
    for at in 0..=8 {
        let t = at as f32 / 8.0;
        room.e.line(&[(w * t, 0.0), (left + (right - left) * t, top)], hex(0x6b7a84), 5.0);
    }
    for at in 0..5 {
        let t = (at as f32 / 5.0).powf(0.7);
        let y = top * t;
        room.e.line(&[(left * t, y), (w - (w - right) * t, y)], hex(0x6b7a84), 6.0);
    }
    hall_floor(room, (left, right, top));
}

fn hall_floor(room: &mut Room, (left, right, top): (f32, f32, f32)) {
    let (w, h) = (room.w, room.h);
    let floor = h * 0.78;
    room.e.fade(
        &[(0.0, 0.0), (left, top), (left, floor), (0.0, h)],
        (0.0, 0.0),
        (left, 0.0),
        &[(0.0, hex(0xb3aa9a), 1.0), (1.0, hex(0xd9d2c4), 1.0)],
    );
    room.e.fade(
        &[(w, 0.0), (right, top), (right, floor), (w, h)],
        (right, 0.0),
        (w, 0.0),
        &[(0.0, hex(0xcfc7b8), 1.0), (1.0, hex(0x9d9484), 1.0)],
    );
    for side in 0..2 {
        for at in 0..3 {
            let (a, b) = (0.16 + at as f32 * 0.28, 0.32 + at as f32 * 0.28);
            let x = |t: f32| if side == 0 { left * t } else { w - (w - right) * t };
            let (y0, y1) = (|t: f32| top * t + h * 0.2 * (1.0 - t * 0.3), |t: f32| h - (h - floor) * t - 20.0);
            room.e.fill(
                &[
                    (x(a), y0(a) + 40.0),
                    (x((a + b) / 2.0), y0((a + b) / 2.0) + 16.0),
                    (x(b), y0(b) + 40.0),
                    (x(b), y1(b)),
                    (x(a), y1(a)),
                ],
                hex(0x7d7466),
            );
        }
    }
    room.e.fill(&block(left, top, right - left, floor - top), hex(0xe6dfd2));
    room.e.fade(
        &[(left, floor), (right, floor), (w, h), (0.0, h)],
        (0.0, floor),
        (0.0, h),
        &[(0.0, hex(0xb9ad98), 1.0), (1.0, hex(0x8f8069), 1.0)],
    );
    for at in -5_i32..=5 {
        room.e.trace(
            &[(w / 2.0 + at as f32 * w * 0.052, floor), (w / 2.0 + at as f32 * w * 0.13, h)],
            hex(0x5f5340),
            2.6,
            0.5,
        );
    }
    for (x, wide) in [(0.3, 0.1), (0.52, 0.14), (0.72, 0.08)] {
        room.e.fade(
            &[(w * x, 0.0), (w * (x + wide), 0.0), (w * (x + wide + 0.12), h), (w * (x - 0.02), h)],
            (0.0, 0.0),
            (0.0, h),
            &[(0.0, WHITE, 0.4), (1.0, WHITE, 0.02)],
        );
    }
    if !room.flat {
        let (a, b) = room.span();
        let foot = room.foot + 28.0;
        room.pedestal((a - 40.0, b + 40.0), (foot, (foot + 90.0).min(h - 24.0)), 60.0, &MARBLE);
    }
}

pub(super) fn low_platform(room: &mut Room) {
    let (top, low) =
        room.pick("wall", &[(0xdcd6ca, 0xbcb4a4), (0xb9c4c9, 0x97a4ab), (0xc9b49c, 0xa58d74), (0x8b8f86, 0x6b6f66)]);
    room.wall(hex(top), hex(low));
    room.glow(hex(0xfff4dc), 0.5);
    let (w, h, foot) = (room.w, room.h, room.foot + 34.0);
    boards(room, foot - 6.0, 0x8a6f50, 0x5c4630);
    let grey =
        Matter { base: hex(0x8a8884), light: hex(0xc2c0bb), dark: hex(0x55534f), shine: 0.1, grain: Grain::None };
    room.pedestal((w * 0.08, w * 0.92), (foot, (foot + 62.0).min(h - 30.0)), 84.0, &grey);
}

pub(super) fn rope(room: &mut Room) {
    let (w, h, foot) = (room.w, room.h, room.foot + 34.0);
    let (top, low) = (foot + 18.0, h - 26.0);
    let posts = [w * 0.04, w * 0.35, w * 0.65, w * 0.96];
    for pair in posts.windows(2) {
        let dip = (low - top) * 0.36;
        let sag =
            smooth(&[(pair[0], top + 14.0), ((pair[0] + pair[1]) / 2.0, top + 14.0 + dip), (pair[1], top + 14.0)]);
        room.e.trace(&sag.iter().map(|&(x, y)| (x + 4.0, y + 8.0)).collect::<Vec<_>>(), BLACK, 17.0, 0.35);
        room.e.wire(&sag, &dyed(hex(0x9a1f2a)), 17.0);
    }
    for x in posts {
        room.e.soft((x + 8.0, low), 46.0, 12.0, BLACK, 0.6);
        room.e.body(&ellipse((x, low), 36.0, 11.0), &BRASS);
        room.e.body(&limb(&[(x, low, 15.0), (x, top + 30.0, 13.0), (x, top + 6.0, 15.0)]), &BRASS);
        room.e.bead((x, top), 13.0, &BRASS);
    }
}
