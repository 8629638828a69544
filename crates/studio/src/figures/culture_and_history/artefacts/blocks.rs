//! Blocks and slabs on which things stand.

use super::matter::{DARK_WOOD, Grain, Matter};
use super::room::Room;
use super::shape::block;
use crate::colour::{BLACK, WHITE, hex};
use crate::figures::pen::{ellipse, smooth};

pub(super) fn acrylic(room: &mut Room) {
    let (top, low) =
        room.pick("ground", &[(0xcfdbe4, 0xf0f4f6), (0x39424d, 0x5c6875), (0xe4ddd2, 0xf7f3ec), (0x2f3d3a, 0x55655f)]);
    room.wall(hex(top), hex(low));
    room.glow(WHITE, 0.35);
    let (h, foot) = (room.h, room.foot + 22.0);
    let gap = if room.things.len() > 1 { 10.0 } else { 50.0 };
    let bottom = (foot + 130.0).min(h - 50.0);
    for [x, _, w, _] in room.things.clone() {
        let (left, right) = (x + w / 2.0 - (w / 2.0 + gap).max(110.0), x + w / 2.0 + (w / 2.0 + gap).max(110.0));
        room.e.soft(((left + right) / 2.0, bottom + 4.0), (right - left) * 0.7, 36.0, BLACK, 0.4);
        let lid = [(left + 26.0, foot - 46.0), (right - 26.0, foot - 46.0), (right, foot), (left, foot)];
        let front = block(left, foot, right - left, bottom - foot);
        room.e.fade(
            &front,
            (left, foot),
            (right, bottom),
            &[
                (0.0, hex(0xeafcff), 0.6),
                (0.3, hex(0xbfe2ea), 0.25),
                (0.5, WHITE, 0.6),
                (0.6, hex(0xbfe2ea), 0.2),
                (1.0, hex(0xdff6fa), 0.6),
            ],
        );
        room.e.veil(&lid, hex(0xf2fdff), 0.62);
        for line in [
            [(left + 26.0, foot - 46.0), (left + 26.0, bottom - 42.0)],
            [(right - 26.0, foot - 46.0), (right - 26.0, bottom - 42.0)],
            [(left + 26.0, bottom - 42.0), (right - 26.0, bottom - 42.0)],
            [(left + 26.0, bottom - 42.0), (left, bottom)],
            [(right - 26.0, bottom - 42.0), (right, bottom)],
        ] {
            room.e.trace(&line, WHITE, 3.0, 0.55);
        }
        room.e.edge(&front, WHITE, 4.0, 0.9);
        room.e.edge(&lid, WHITE, 4.0, 0.9);
        room.e.edge(&front, hex(0x5a8c98), 1.6, 0.7);
        room.e.veil(
            &[
                (left + 30.0, foot + 6.0),
                (left + 66.0, foot + 6.0),
                (left + 34.0, bottom - 6.0),
                (left + 10.0, bottom - 6.0),
            ],
            WHITE,
            0.5,
        );
    }
}

pub(super) fn travertine(room: &mut Room) {
    let tint = room.pick("wall", &[0x6e7a72_u32, 0x8a7f74, 0x4e5a66, 0xa89c8c, 0x7a5c4c]);
    room.wall(hex(tint).lighter(0.06), hex(tint).lighter(-0.06));
    room.glow(hex(0xfff4dc), 0.35);
    let (w, h, foot) = (room.w, room.h, room.foot + 26.0);
    let stone =
        Matter { base: hex(0xdccdb0), light: hex(0xf4ead4), dark: hex(0xa8967a), shine: 0.15, grain: Grain::None };
    let low = (foot + 120.0).min(h - 40.0);
    room.e.fade(
        &block(0.0, low - 30.0, w, h - low + 30.0),
        (0.0, low - 30.0),
        (0.0, h),
        &[(0.0, hex(tint).lighter(-0.1), 1.0), (1.0, hex(tint).lighter(-0.18), 1.0)],
    );
    room.pedestal((w * 0.05, w * 0.95), (foot, low), 90.0, &stone);
    let mut rng = room.rng("pores");
    let front = block(w * 0.05, foot, w * 0.9, low - foot);
    room.e.within(&front, |e| {
        for at in 0..7 {
            let y = foot + (low - foot) * (at as f32 + 0.5) / 7.0;
            let band = smooth(&[
                (0.0, y),
                (w * 0.3, y + rng.between(-8.0, 8.0)),
                (w * 0.6, y + rng.between(-8.0, 8.0)),
                (w, y),
            ]);
            e.trace(&band, hex(0xb79c70), rng.between(4.0, 13.0), 0.4);
        }
        for _ in 0..90 {
            let at = (rng.between(w * 0.05, w * 0.95), rng.between(foot, low));
            e.veil(&ellipse(at, rng.between(3.0, 15.0), rng.between(1.6, 4.0)), hex(0x6a5434), 0.7);
        }
    });
}

pub(super) fn timber_block(room: &mut Room) {
    let tint = room.pick("wall", &[0xd9d2c4_u32, 0xb5bfc0, 0xcdbfa8, 0xa9b0a0]);
    room.wall(hex(tint).lighter(0.03), hex(tint).lighter(-0.06));
    room.glow(WHITE, 0.4);
    let (h, foot) = (room.h, room.foot + 24.0);
    room.floor(foot + (h - foot) * 0.4, hex(tint).lighter(-0.05), hex(tint).lighter(-0.12));
    let gap = if room.things.len() > 1 { 12.0 } else { 60.0 };
    let bottom = (foot + 128.0).min(h - 46.0);
    for [x, _, w, _] in room.things.clone() {
        let (middle, half) = (x + w / 2.0, (w / 2.0 + gap).max(110.0));
        room.pedestal((middle - half, middle + half), (foot, bottom), 50.0, &DARK_WOOD);
        room.e.trace(
            &smooth(&[
                (middle - half * 0.4, foot),
                (middle - half * 0.36, foot + 44.0),
                (middle - half * 0.42, bottom),
            ]),
            BLACK,
            3.0,
            0.6,
        );
    }
}
