//! Plinths, shelves, cases, niches, sills and turntables.

use super::halls::boards;
use super::matter::{BLACK_LACQUER, Grain, LIMESTONE, Matter};
use super::room::Room;
use super::shape::{block, rounded};
use crate::colour::{BLACK, Rgb, WHITE, hex};
use crate::figures::pen::{At, arc, ellipse};

pub(super) fn grey_plinth(room: &mut Room) {
    let (top, low) = room.pick(
        "wall",
        &[(0xe9e5dc, 0xcfc9bd), (0xd5dbe0, 0xb3bcc4), (0xe3dccb, 0xc2b79f), (0x8d9aa0, 0x6d7a80), (0xcdb8a8, 0xa98f7d)],
    );
    room.wall(hex(top), hex(low));
    room.glow(WHITE, 0.4);
    let line = room.foot + (room.h - room.foot) * 0.62;
    boards(room, line, 0x8c7358, 0x5e4936);
    let stone = Matter {
        base: hex(0x96979a),
        light: hex(0xc4c5c8),
        dark: hex(0x5c5d62),
        shine: 0.1,
        grain: Grain::Specks(0.34),
    };
    let gap = if room.things.len() > 1 { 14.0 } else { 60.0 };
    let bottom = room.h - 30.0;
    for [x, _, w, _] in room.things.clone() {
        let (middle, half) = (x + w / 2.0, (w / 2.0 + gap).max(110.0));
        let foot = room.foot + 26.0;
        room.pedestal((middle - half, middle + half), (foot, bottom), 52.0, &stone);
    }
}

pub(super) fn white_shelf(room: &mut Room) {
    let (top, low) =
        room.pick("wall", &[(0xf3f1ec, 0xdedad2), (0xd4dfe0, 0xb6c5c8), (0xe6ddd2, 0xcabdae), (0xc6cdb8, 0xa4ad94)]);
    room.wall(hex(top), hex(low));
    room.glow(WHITE, 0.5);
    let (w, y) = (room.w, room.foot + 24.0);
    let shelf = Matter { base: hex(0xf0efec), light: WHITE, dark: hex(0xcfcdc8), shine: 0.1, grain: Grain::None };
    room.e.fade(
        &block(0.0, y + 56.0, w, 90.0),
        (0.0, y + 56.0),
        (0.0, y + 146.0),
        &[(0.0, BLACK, 0.4), (1.0, BLACK, 0.0)],
    );
    room.solid((-60.0, w + 60.0), (y, y + 58.0), 64.0, &shelf);
}

pub(super) fn glass_case(room: &mut Room) {
    let tint = room.pick("hall", &[0x3b4650_u32, 0x4a3f3a, 0x38463f, 0x44405a]);
    room.wall(hex(tint).lighter(0.05), hex(tint).lighter(-0.06));
    let (w, h, foot) = (room.w, room.h, room.foot);
    let (left, right) = (w * 0.05, w * 0.95);
    let base = if room.flat { h - 120.0 } else { foot + 34.0 };
    room.e.fade(
        &block(left, 44.0, right - left, base - 44.0),
        (0.0, 44.0),
        (0.0, base),
        &[(0.0, hex(0xfff4d8), 0.55), (0.35, hex(0xe9e4d8), 0.3), (1.0, hex(0xd8d4cc), 0.22)],
    );
    for x in [0.25, 0.5, 0.75] {
        room.e.soft((left + (right - left) * x, 56.0), w * 0.2, h * 0.62, hex(0xfff2cc), 0.45);
    }
    let plate = [(left + 40.0, base - 70.0), (right - 40.0, base - 70.0), (right, base), (left, base)];
    room.e.fade(&plate, (0.0, base - 70.0), (0.0, base), &[(0.0, hex(0xd9d4c8), 1.0), (1.0, hex(0xf2eee4), 1.0)]);
    room.e.fade(
        &block(left - 14.0, base, right - left + 28.0, h - base),
        (0.0, base),
        (0.0, h),
        &[(0.0, hex(0x2c2a2a), 1.0), (1.0, hex(0x171616), 1.0)],
    );
    room.e.fill(&block(left - 14.0, base, right - left + 28.0, 8.0), hex(0x6a6664));
    for (x0, x1, y0) in [(left, left + 40.0, 70.0), (right, right - 40.0, 70.0)] {
        room.e.trace(&[(x1, y0), (x1, base - 70.0)], WHITE, 3.0, 0.35);
        room.e.trace(&[(x1, base - 70.0), (x0, base)], WHITE, 3.0, 0.3);
    }
}

pub(super) fn glass_front(room: &mut Room) {
    let (w, h) = (room.w, room.h);
    let (left, right) = (w * 0.05, w * 0.95);
    let base = if room.flat { h - 120.0 } else { room.foot + 34.0 };
    let streak = |from: f32, wide: f32| -> [At; 4] {
        [
            (left + from + 190.0, 62.0),
            (left + from + wide + 190.0, 62.0),
            (left + from + wide - 60.0, base),
            (left + from - 60.0, base),
        ]
    };
    let pane = block(left, 44.0, right - left, base - 44.0);
    room.e.within(&pane, |e| {
        e.fade(&streak(0.0, 90.0), (0.0, 44.0), (0.0, base), &[(0.0, WHITE, 0.3), (1.0, WHITE, 0.03)]);
        e.fade(&streak(120.0, 26.0), (0.0, 44.0), (0.0, base), &[(0.0, WHITE, 0.26), (1.0, WHITE, 0.02)]);
        e.fade(&streak(right - left - 240.0, 54.0), (0.0, 44.0), (0.0, base), &[(0.0, WHITE, 0.16), (1.0, WHITE, 0.0)]);
    });
    room.e.fill(&block(left - 14.0, 26.0, right - left + 28.0, 30.0), hex(0x2a2828));
    room.e.fade(
        &block(left + 20.0, 54.0, right - left - 40.0, 15.0),
        (0.0, 54.0),
        (0.0, 69.0),
        &[(0.0, hex(0xfffbe8), 1.0), (1.0, hex(0xfff4cc), 0.2)],
    );
    for x in [left, right] {
        room.e.trace(&[(x, 56.0), (x, base)], hex(0xdff0ee), 6.0, 0.75);
        room.e.trace(&[(x + 3.0, 56.0), (x + 3.0, base)], hex(0x3a5552), 2.0, 0.6);
    }
}

pub(super) fn niche(room: &mut Room) {
    let (wall, inner) = room.pick(
        "plaster",
        &[(0xcfc4b2_u32, 0xe9dfcc_u32), (0x8f9aa0, 0xb9c3c8), (0x9c6a54, 0xc79a80), (0x6b7a6a, 0x9dac96)],
    );
    room.wall(hex(wall).lighter(0.03), hex(wall).lighter(-0.06));
    let gap = if room.things.len() > 1 { 12.0 } else { 60.0 };
    let foot = room.foot + 26.0;
    for [x, y, w, _] in room.things.clone() {
        let (middle, half) = (x + w / 2.0, (w / 2.0 + gap).max(100.0));
        let spring = (y + half * 0.25).max(half + 46.0).min(foot - 60.0);
        let mut hole = arc((middle, spring), half, half.min(spring - 26.0), 180.0, 360.0);
        hole.extend([(middle + half, foot), (middle - half, foot)]);
        room.e.edge(&hole, hex(wall).lighter(0.1), 30.0, 1.0);
        room.e.edge(&hole, hex(wall).lighter(-0.12), 6.0, 0.8);
        room.e.fill(&hole, hex(inner).lighter(-0.05));
        let top = spring - half.min(spring - 26.0);
        room.e.within(&hole, |e| {
            e.fade(
                &hole,
                (middle - half, 0.0),
                (middle + half, 0.0),
                &[(0.0, BLACK, 0.5), (0.3, BLACK, 0.1), (0.6, BLACK, 0.0), (0.85, BLACK, 0.12), (1.0, BLACK, 0.3)],
            );
            e.soft((middle, top + 20.0), half * 1.3, (foot - top) * 0.85, hex(0xfff0c8), 0.85);
            e.fill(
                &[
                    (middle - half, foot),
                    (middle + half, foot),
                    (middle + half * 0.86, foot - 40.0),
                    (middle - half * 0.86, foot - 40.0),
                ],
                hex(inner).lighter(0.06),
            );
            e.fill(&ellipse((middle, top + 15.0), 44.0, 11.0), hex(0xfffbe8));
        });
        room.e.body(
            &block(middle - half - 28.0, foot, half * 2.0 + 56.0, 34.0),
            &Matter {
                base: hex(wall).lighter(0.06),
                light: hex(wall).lighter(0.14),
                dark: hex(wall).lighter(-0.1),
                ..LIMESTONE
            },
        );
    }
}

pub(super) fn window_light(room: &mut Room) {
    room.wall(hex(0xd8cdb8), hex(0xb3a58c));
    let (w, h, foot) = (room.w, room.h, room.foot + 30.0);
    let pane = block(40.0, 40.0, w * 0.3, foot - 170.0);
    room.e.body(&rounded(16.0, 16.0, w * 0.3 + 48.0, foot - 122.0, 6.0), &Matter { base: hex(0xf0ebe0), ..LIMESTONE });
    room.e.fade(
        &pane,
        (0.0, 40.0),
        (0.0, foot - 130.0),
        &[(0.0, hex(0xcfe6f4), 1.0), (0.6, hex(0xf2f8f6), 1.0), (1.0, hex(0xd5e2c4), 1.0)],
    );
    room.e.soft((40.0 + w * 0.15, foot - 190.0), w * 0.16, 110.0, hex(0x8fae74), 0.7);
    for x in [40.0 + w * 0.1, 40.0 + w * 0.2] {
        room.e.line(&[(x, 40.0), (x, foot - 130.0)], hex(0xf4efe4), 13.0);
        room.e.trace(&[(x + 7.0, 40.0), (x + 7.0, foot - 130.0)], hex(0x9a927e), 3.0, 0.8);
    }
    for y in [0.36, 0.68] {
        room.e.line(
            &[(40.0, 40.0 + (foot - 170.0) * y), (40.0 + w * 0.3, 40.0 + (foot - 170.0) * y)],
            hex(0xf4efe4),
            12.0,
        );
    }
    room.e.fade(
        &[(w * 0.34, 60.0), (w * 0.5, 120.0), (w, foot * 0.75), (w, foot), (w * 0.34, foot)],
        (w * 0.34, 0.0),
        (w, 0.0),
        &[(0.0, hex(0xfff8e0), 0.55), (1.0, hex(0xfff8e0), 0.05)],
    );
    room.e.fade(
        &block(w * 0.7, 0.0, w * 0.3, foot),
        (w * 0.7, 0.0),
        (w, 0.0),
        &[(0.0, BLACK, 0.0), (1.0, BLACK, 0.22)],
    );
    let stone = Matter { grain: Grain::Specks(0.26), ..LIMESTONE };
    room.solid((-80.0, w + 80.0), (foot + 16.0, h + 20.0), 100.0, &stone);
    room.e.soft((w * 0.2, foot - 20.0), w * 0.5, 90.0, hex(0xfffbe8), 0.6);
}

pub(super) fn turntable(room: &mut Room) {
    let tint = room.pick("curtain", &[0xe8e0d0_u32, 0xd5dde0, 0xe6d6d0, 0xd9dfcf]);
    curtain(room, hex(tint));
    let (w, h, foot) = (room.w, room.h, room.foot + 20.0);
    room.floor(foot - 40.0, hex(0x6b6560), hex(0x4a4541));
    let (left, right) = room.span();
    let (middle, rx) = ((left + right) / 2.0, ((right - left) / 2.0 + 60.0).max(200.0).min(w * 0.48));
    let ry = (rx * 0.17).min(76.0);
    let thick = 46.0_f32.min(h - foot - ry - 8.0).max(20.0);
    room.e.soft((middle + 20.0, foot + thick + ry * 0.4), rx * 1.15, ry * 1.3, BLACK, 0.6);
    let mut side = arc((middle, foot + thick), rx, ry, 0.0, 180.0);
    side.extend(arc((middle, foot), rx, ry, 180.0, 0.0));
    room.e.body(&side, &BLACK_LACQUER);
    for at in 0..25 {
        let (x, y) = (7.2 * at as f32).to_radians().sin_cos();
        let (x, y) = (middle + rx * y, foot + ry * x);
        room.e.line(&[(x, y + 8.0), (x, y + if at % 4 == 0 { 26.0 } else { 17.0 })], hex(0xdcd8d0), 3.0);
    }
    room.e.body(
        &ellipse((middle, foot), rx, ry),
        &Matter { base: hex(0xd5d2cc), light: hex(0xf4f2ee), dark: hex(0xa5a29c), shine: 0.4, grain: Grain::None },
    );
    for k in [0.94, 0.7] {
        room.e.edge(&ellipse((middle, foot), rx * k, ry * k), hex(0x8a8780), 2.6, 0.7);
    }
}

fn curtain(room: &mut Room, rgb: Rgb) {
    let (w, h) = (room.w, room.h);
    room.wall(rgb, rgb.lighter(-0.06));
    let mut rng = room.rng("folds");
    let mut x = -30.0;
    while x < w {
        let wide = rng.between(44.0, 90.0);
        let fold = block(x, 0.0, wide, h);
        room.e.fade(
            &fold,
            (x, 0.0),
            (x + wide, 0.0),
            &[(0.0, BLACK, 0.2), (0.3, WHITE, 0.3), (0.55, WHITE, 0.1), (1.0, BLACK, 0.2)],
        );
        x += wide;
    }
}
