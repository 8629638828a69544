//! Boxes and pages: drawers, trays, crates, cabinets and the printed page.

use super::matter::{BRASS, Grain, Matter, OAK};
use super::room::Room;
use super::shape::{block, leaf, rounded};
use crate::colour::{BLACK, WHITE, hex};
use crate::figures::pen::{At, arc, ellipse, smooth};

pub(super) fn oak_drawer(room: &mut Room) {
    room.wall(hex(0x3a2a1c), hex(0x2c1f14));
    let (w, h) = (room.w, room.h);
    let felt = room.pick("felt", &[0x2f5a44_u32, 0x6e2430, 0x2f4468, 0x4a4a4e]);
    let chest = Matter { grain: Grain::Wood, ..OAK };
    room.e.body(&block(-20.0, -20.0, w + 40.0, 70.0), &chest);
    let low = h - 104.0;
    room.e.body(&[(50.0, 46.0), (w - 50.0, 46.0), (w - 4.0, low), (4.0, low)], &chest);
    let bed = [(92.0, 78.0), (w - 92.0, 78.0), (w - 50.0, low - 20.0), (50.0, low - 20.0)];
    room.e.fill(&bed, hex(felt));
    room.e.within(&bed, |e| {
        e.grain([50.0, 78.0, w - 50.0, low], Grain::Specks(0.2));
        e.soft((w * 0.42, h * 0.4), w * 0.55, h * 0.55, WHITE, 0.2);
        e.fade(&bed, (0.0, 78.0), (0.0, 160.0), &[(0.0, BLACK, 0.6), (1.0, BLACK, 0.0)]);
        e.fade(&bed, (50.0, 0.0), (150.0, 0.0), &[(0.0, BLACK, 0.5), (1.0, BLACK, 0.0)]);
        e.fade(&bed, (w - 130.0, 0.0), (w - 50.0, 0.0), &[(0.0, BLACK, 0.0), (1.0, BLACK, 0.3)]);
    });
    room.e.edge(&bed, hex(0x4e3418), 5.0, 0.8);
}

pub(super) fn drawer_front(room: &mut Room) {
    let (w, h) = (room.w, room.h);
    let low = h - 104.0;
    room.e.body(&block(-10.0, low, w + 20.0, 130.0), &OAK);
    room.e.edge(&block(24.0, low + 18.0, w - 48.0, 74.0), OAK.dark, 4.0, 0.7);
    for x in [0.22, 0.78] {
        room.e.soft((w * x + 6.0, low + 66.0), 44.0, 26.0, BLACK, 0.5);
        room.e.body(&ellipse((w * x, low + 54.0), 27.0, 25.0), &BRASS);
        room.e.bead((w * x, low + 52.0), 19.0, &BRASS);
    }
}

pub(super) fn study_tray(room: &mut Room) {
    room.wall(hex(0x9aa0a4), hex(0x868c90));
    let (w, h) = (room.w, room.h);
    room.e.soft((w / 2.0 + 10.0, h / 2.0 + 20.0), w * 0.62, h * 0.62, BLACK, 0.5);
    let tray =
        Matter { base: hex(0xe2e0d8), light: hex(0xfaf9f4), dark: hex(0xa9a79e), shine: 0.3, grain: Grain::None };
    room.e.body(&rounded(30.0, 30.0, w - 60.0, h - 60.0, 34.0), &tray);
    let foam = rounded(66.0, 66.0, w - 132.0, h - 132.0, 16.0);
    let tint = room.pick("foam", &[0x4b4f55_u32, 0x3e4a55, 0x55504a]);
    room.e.fill(&foam, hex(tint));
    room.e.within(&foam, |e| {
        let mut rng = e.rng("foam");
        for _ in 0..420 {
            let at = (rng.between(66.0, w - 66.0), rng.between(66.0, h - 66.0));
            e.veil(
                &ellipse(at, rng.between(2.0, 5.0), rng.between(2.0, 4.0)),
                if rng.chance(0.6) { BLACK } else { WHITE },
                0.2,
            );
        }
        e.soft((w * 0.36, h * 0.3), w * 0.6, h * 0.6, WHITE, 0.22);
        e.fade(&foam, (0.0, 66.0), (0.0, 120.0), &[(0.0, BLACK, 0.5), (1.0, BLACK, 0.0)]);
        e.fade(&foam, (66.0, 0.0), (120.0, 0.0), &[(0.0, BLACK, 0.4), (1.0, BLACK, 0.0)]);
    });
    // The scale bar: ten equal parts, black and white in turn, along the side.
    let (x, top) = (w - 128.0, h * 0.2);
    let long = h * 0.46;
    room.e.soft((x + 22.0, top + long / 2.0), 40.0, long * 0.6, BLACK, 0.4);
    room.e.fill(&block(x - 8.0, top - 10.0, 48.0, long + 20.0), hex(0xf6f5f0));
    for at in 0..10 {
        let y = top + long * at as f32 / 10.0;
        room.e.fill(&block(x + if at % 2 == 0 { 0.0 } else { 16.0 }, y, 16.0, long / 10.0), BLACK);
    }
    room.e.rim(&block(x, top, 32.0, long), BLACK, 2.6);
}

pub(super) fn crate_back(room: &mut Room) {
    room.wall(hex(0x7c868a), hex(0x5c6468));
    let (w, h) = (room.w, room.h);
    let pine =
        Matter { base: hex(0xc69a5e), light: hex(0xe8c690), dark: hex(0x86602e), shine: 0.1, grain: Grain::Wood };
    let top = (room.foot * 0.24).max(40.0);
    for at in 0..5 {
        let y = top + at as f32 * (h - top) / 5.0;
        room.e.body(
            &block(70.0, y, w - 140.0, (h - top) / 5.0 - 7.0),
            &Matter { base: pine.base.mix(BLACK, 0.3), light: pine.base, ..pine },
        );
    }
    for x in [24.0, w - 84.0] {
        room.e.body(&block(x, top - 26.0, 60.0, h), &pine);
    }
    let y = room.foot - 150.0;
    room.e.soft((w / 2.0, y + 100.0), w * 0.56, 170.0, hex(0xd9b45c), 0.9);
    straw(room, "behind", (y, room.foot + 60.0), 230);
}

fn straw(room: &mut Room, name: &str, (top, low): At, count: usize) {
    let w = room.w;
    let mut rng = room.rng(name);
    for _ in 0..count {
        let (x, y) = (rng.between(80.0, w - 80.0), rng.between(top, low));
        let turn = rng.between(0.0, 3.1);
        let long = rng.between(40.0, 110.0);
        let (dx, dy) = (turn.cos() * long, turn.sin() * long * 0.6);
        let rgb = [hex(0xe9cf84), hex(0xc79c4a), hex(0xf6e4a8), hex(0xa67c34)][rng.below(4)];
        room.e.line(
            &smooth(&[(x - dx / 2.0, y - dy / 2.0), (x, y - rng.between(0.0, 16.0)), (x + dx / 2.0, y + dy / 2.0)]),
            rgb,
            4.4,
        );
    }
}

pub(super) fn crate_front(room: &mut Room) {
    let (w, h, foot) = (room.w, room.h, room.foot);
    straw(room, "before", (foot + 16.0, foot + 70.0), 130);
    let pine =
        Matter { base: hex(0xc69a5e), light: hex(0xe8c690), dark: hex(0x86602e), shine: 0.1, grain: Grain::Wood };
    let y = foot + 60.0;
    let rows = 2;
    for at in 0..rows {
        let high = (h - y) / rows as f32;
        room.e.body(&block(40.0, y + at as f32 * high, w - 80.0, high - 6.0), &pine);
    }
    for x in [24.0, w - 90.0] {
        room.e.body(&block(x, y - 20.0, 66.0, h - y + 40.0), &pine);
        for at in 0..2 {
            room.e.dot((x + 33.0, y + 20.0 + at as f32 * 70.0), 7.0, hex(0x3a3430));
        }
    }
}

pub(super) fn catalogue(room: &mut Room) {
    let desk = room.pick("desk", &[0x6b4e34_u32, 0x3f4a52, 0x8a7f70, 0x54413a]);
    room.wall(hex(desk).lighter(0.03), hex(desk).lighter(-0.05));
    let (w, h) = (room.w, room.h);
    room.e.veil(&block(w * 0.035 + 14.0, 34.0, w * 0.95, h - 44.0), BLACK, 0.45);
    for at in 0..4 {
        room.e.fill(
            &block(w * 0.03 + at as f32 * 3.0, 20.0 + at as f32 * 2.0, w * 0.945, h - 44.0),
            if at % 2 == 0 { hex(0xd9d4c8) } else { hex(0xf0ede4) },
        );
    }
    let page = block(w * 0.03, 20.0, w * 0.945, h - 44.0);
    room.e.fill(&page, hex(0xfaf8f2));
    // The gutter at the left, where the page bends into the spine.
    room.e.fade(
        &block(w * 0.03, 20.0, w * 0.12, h - 44.0),
        (w * 0.03, 0.0),
        (w * 0.15, 0.0),
        &[(0.0, BLACK, 0.32), (0.4, BLACK, 0.1), (1.0, BLACK, 0.0)],
    );
    room.e.trace(&[(w * 0.03, 20.0), (w * 0.03, h - 24.0)], hex(0x6a6458), 3.0, 0.8);
    room.e.fade(&page, (0.0, 0.0), (w, 0.0), &[(0.0, WHITE, 0.0), (0.8, BLACK, 0.0), (1.0, BLACK, 0.05)]);
}

pub(super) fn old_cabinet(room: &mut Room) {
    let (w, h) = (room.w, room.h);
    let mahogany =
        Matter { base: hex(0x6e2f1e), light: hex(0xb5664a), dark: hex(0x38130a), shine: 0.5, grain: Grain::Wood };
    room.e.body(&block(-20.0, -20.0, w + 40.0, h + 40.0), &mahogany);
    let lining = room.pick("lining", &[0x2f4a3c_u32, 0x3a4560, 0xb8a888, 0x5c2a30]);
    let (left, right, top) = (w * 0.1, w * 0.9, 76.0);
    let shelf = room.foot + 24.0;
    room.e.fill(&block(left, top, right - left, shelf - top), hex(lining));
    let hole = block(left, top, right - left, shelf - top);
    room.e.within(&hole, |e| {
        e.grain([left, top, right, shelf], Grain::Specks(0.14));
        e.soft((w / 2.0, h * 0.4), w * 0.45, h * 0.5, hex(0xffe9c0), 0.35);
        e.fade(&hole, (0.0, top), (0.0, top + 150.0), &[(0.0, BLACK, 0.65), (1.0, BLACK, 0.0)]);
        e.fade(&hole, (left, 0.0), (left + 110.0, 0.0), &[(0.0, BLACK, 0.5), (1.0, BLACK, 0.0)]);
        e.fade(&hole, (right - 110.0, 0.0), (right, 0.0), &[(0.0, BLACK, 0.0), (1.0, BLACK, 0.5)]);
    });
    room.e.body(&[(left + 30.0, shelf - 50.0), (right - 30.0, shelf - 50.0), (right, shelf), (left, shelf)], &mahogany);
    room.e.body(&block(left - 12.0, shelf, right - left + 24.0, 32.0), &mahogany);
    room.e.edge(&block(left - 14.0, top - 14.0, right - left + 28.0, shelf - top + 14.0), mahogany.light, 5.0, 0.5);
    // Brass: hinges, corners, keyholes and a rail.
    for y in [top + 60.0, shelf - 160.0] {
        for x in [left - 40.0, right + 6.0] {
            room.e.body(&rounded(x, y, 34.0, 96.0, 6.0), &BRASS);
            for at in 0..3 {
                room.e.dot((x + 17.0, y + 18.0 + at as f32 * 30.0), 4.6, hex(0x4a3210));
            }
        }
    }
    for x in [left * 0.36, w - left * 0.36] {
        let y = h * 0.5;
        room.e.body(&leaf((x, y - 56.0), (x, y + 56.0), 44.0), &BRASS);
        room.e.dot((x, y - 9.0), 7.0, BLACK);
        room.e.fill(&[(x - 4.0, y - 6.0), (x + 4.0, y - 6.0), (x + 7.0, y + 22.0), (x - 7.0, y + 22.0)], BLACK);
    }
    room.e.wire(&[(left, shelf + 50.0), (right, shelf + 50.0)], &BRASS, 8.0);
    for x in [0.3, 0.7] {
        let at = (w * x, shelf + (h - shelf) * 0.62);
        room.e.body(&ellipse(at, 24.0, 15.0), &BRASS);
        room.e.wire(&arc((at.0, at.1 + 6.0), 40.0, 28.0, 10.0, 170.0), &BRASS, 9.0);
    }
}
