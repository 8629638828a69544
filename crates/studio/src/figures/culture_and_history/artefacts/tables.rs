//! Surfaces on which things lie: velvet, linen, a bench, sand, a padded board.

use super::easel::Easel;
use super::matter::{DARK_WOOD, Grain, IRON, Matter, OAK, SILVER, WOOD, dyed};
use super::room::Room;
use super::shape::{block, leaf, limb, mirrored, rounded};
use crate::colour::{BLACK, Rgb, WHITE, hex};
use crate::figures::pen::{At, ellipse, smooth};

pub(super) fn black_velvet(room: &mut Room) {
    room.wall(hex(0x1a181d), hex(0x121015));
    let (w, h) = (room.w, room.h);
    let mut rng = room.rng("velvet");
    for at in 0..13 {
        let (x, y) = (w * (at as f32 / 12.0) + rng.between(-60.0, 60.0), rng.between(-0.1, 0.3) * h);
        let fold =
            smooth(&[(x, y), (x + rng.between(-90.0, 90.0), h * 0.45), (x + rng.between(-190.0, 190.0), h + 40.0)]);
        for (width, alpha) in [(70.0, 0.05), (40.0, 0.06), (14.0, 0.07)] {
            room.e.trace(&fold, hex(0x8a82a0), width, alpha);
        }
        let dark: Vec<At> = fold.iter().map(|&(a, b)| (a + 44.0, b)).collect();
        room.e.trace(&dark, BLACK, 46.0, 0.35);
    }
    room.e.soft((w * 0.5, h * 0.5), w * 0.5, h * 0.5, hex(0x57506a), 0.5);
    room.vignette(0.5);
}

fn weave(e: &mut Easel, [x, y, w, h]: [f32; 4], rgb: Rgb) {
    e.fill(&block(x, y, w, h), rgb);
    e.within(&block(x, y, w, h), |e| e.grain([x, y, x + w, y + h], Grain::Weave));
}

pub(super) fn linen_table(room: &mut Room) {
    let (w, h) = (room.w, room.h);
    let linen = hex(0xd9cbab);
    if room.flat {
        weave(&mut room.e, [0.0, 0.0, w, h], linen);
        room.e.soft((w * 0.3, h * 0.2), w * 0.7, h * 0.7, WHITE, 0.35);
        crease(room, 0.0);
        return;
    }
    let tint = room.pick("wall", &[0x6a6f6a_u32, 0x7a6858, 0x59656e, 0x84796a]);
    room.wall(hex(tint).lighter(0.05), hex(tint).lighter(-0.06));
    room.glow(hex(0xfff4dc), 0.3);
    let y = room.foot - (room.h - room.foot) * 0.5;
    weave(&mut room.e, [0.0, y, w, h - y], linen);
    room.e.fade(
        &block(0.0, y, w, h - y),
        (0.0, y),
        (0.0, h),
        &[(0.0, BLACK, 0.24), (0.4, BLACK, 0.0), (1.0, BLACK, 0.12)],
    );
    crease(room, y);
}

/// The folds that linen keeps from the press.
fn crease(room: &mut Room, top: f32) {
    let (w, h) = (room.w, room.h);
    for x in [0.22, 0.78] {
        let line = [(w * (0.5 + (x - 0.5) * 0.8), top), (w * x, h)];
        room.e.trace(&line, BLACK, 9.0, 0.1);
        room.e.trace(&[(line[0].0 - 6.0, line[0].1), (line[1].0 - 6.0, line[1].1)], WHITE, 6.0, 0.4);
    }
}

pub(super) fn bench(room: &mut Room) {
    let (w, h) = (room.w, room.h);
    let y = if room.flat { -10.0 } else { room.foot - (h - room.foot) * 0.6 };
    room.wall(hex(0x8fa0a4), hex(0x6d7d82));
    if !room.flat {
        for at in 0..5 {
            let x = w * (0.06 + at as f32 * 0.2);
            room.e.body(
                &rounded(x, y - 92.0, 44.0, 92.0, 12.0),
                &dyed([hex(0x7a4a2c), hex(0xd9d4c4), hex(0x3f6a5c), hex(0xc9b88c), hex(0x5a6a80)][at]),
            );
            room.e.fill(&block(x + 10.0, y - 110.0, 24.0, 22.0), hex(0x2c2a28));
        }
    }
    room.e.body(&block(-30.0, y, w + 60.0, h - y + 30.0), &OAK);
    let mat = [
        (w * 0.14, (y + 40.0).max(56.0)),
        (w * 0.86, (y + 40.0).max(56.0)),
        (w * 0.94, h - 60.0),
        (w * 0.06, h - 60.0),
    ];
    room.e.veil(&mat.iter().map(|&(a, b)| (a + 10.0, b + 10.0)).collect::<Vec<_>>(), BLACK, 0.35);
    room.e.fill(&mat, hex(0xeef0ee));
    tools(room);
    let spot = (w * 0.5, if room.flat { h * 0.5 } else { room.foot });
    room.e.soft(spot, w * 0.6, h * 0.5, hex(0xfff3cc), 0.5);
}

/// Brush, scalpel, tweezers and swabs beside the work.
fn tools(room: &mut Room) {
    let (w, h) = (room.w, room.h);
    room.e.at((w * 0.06, h - 76.0), (1.0, 1.0), -74.0, |e| {
        e.body(&limb(&[(0.0, 0.0, 10.0), (130.0, 0.0, 17.0), (200.0, 0.0, 13.0)]), &WOOD);
        e.body(&block(196.0, -9.0, 34.0, 18.0), &SILVER);
        e.body(&leaf((226.0, 0.0), (280.0, 0.0), 24.0), &dyed(hex(0xd8c08c)));
    });
    room.e.at((w * 0.93, h - 66.0), (1.0, 1.0), -104.0, |e| {
        e.body(&block(0.0, -8.0, 150.0, 16.0), &SILVER);
        e.body(&[(150.0, -7.0), (206.0, -9.0), (226.0, 5.0), (150.0, 7.0)], &IRON);
    });
    room.e.at((w * 0.97, h - 70.0), (1.0, 1.0), -98.0, |e| {
        e.line(&[(0.0, 0.0), (190.0, 0.0)], hex(0xe9dcb8), 7.0);
        e.body(&leaf((180.0, 0.0), (224.0, 0.0), 24.0), &dyed(hex(0xf4f2ec)));
    });
}

pub(super) fn lamp(room: &mut Room) {
    let (w, h) = (room.w, room.h);
    let black = dyed(hex(0x2b2d31));
    let head = (w * 0.86, h * 0.1);
    room.e.wire(&[(w - 14.0, h * 0.5), (w - 40.0, h * 0.24), (head.0 + 14.0, head.1 - 10.0)], &black, 17.0);
    room.e.bead((w - 40.0, h * 0.24), 15.0, &black);
    room.e.at(head, (1.0, 1.0), 34.0, |e| {
        e.body(&mirrored(&[(0.0, -50.0), (34.0, -40.0), (44.0, -6.0), (86.0, 46.0), (0.0, 52.0)]), &black);
        e.fill(&ellipse((0.0, 46.0), 84.0, 15.0), hex(0xfffbe0));
        e.soft((0.0, 60.0), 140.0, 70.0, hex(0xfff6cc), 0.8);
    });
    room.e.fade(
        &[(head.0 - 90.0, head.1 + 10.0), (head.0 + 40.0, head.1 + 60.0), (w * 0.72, h), (w * 0.1, h)],
        (head.0, head.1),
        (w * 0.4, h),
        &[(0.0, hex(0xfff3c4), 0.26), (1.0, hex(0xfff3c4), 0.0)],
    );
}

pub(super) fn sand_bed(room: &mut Room) {
    room.wall(hex(0xe4cfa2), hex(0xd2b884));
    let (w, h) = (room.w, room.h);
    let mut rng = room.rng("sand");
    for _ in 0..500 {
        let at = (rng.between(0.0, w), rng.between(0.0, h));
        room.e.veil(&ellipse(at, 2.4, 1.8), if rng.chance(0.5) { hex(0x8a6c3c) } else { WHITE }, 0.4);
    }
    let foot = room.foot;
    let (left, right) = room.span();
    let (middle, half) = ((left + right) / 2.0, (right - left) / 2.0 + 50.0);
    // The rake went straight across, and in rings round what lies there.
    let bend = |x: f32, y: f32| {
        let (dx, dy) = ((x - middle) / half, (y - foot) / 120.0);
        let near = (-(dx * dx) * 1.1 - dy * dy * 0.5).exp();
        y + near * if y > foot - 20.0 { 44.0 } else { -44.0 }
    };
    let mut y = 16.0;
    while y < h + 40.0 {
        let row: Vec<At> = (0..=40)
            .map(|at| (w * at as f32 / 40.0, 0.0))
            .map(|(x, _)| (x, if room.flat { y } else { bend(x, y) }))
            .collect();
        room.e.trace(&row.iter().map(|&(a, b)| (a, b + 5.0)).collect::<Vec<_>>(), WHITE, 5.0, 0.45);
        room.e.trace(&row, hex(0x8a6c3c), 5.0, 0.5);
        y += 22.0;
    }
    room.e.soft((w * 0.25, 0.0), w * 0.8, h * 0.8, hex(0xfff6dc), 0.4);
}

pub(super) fn padded_board(room: &mut Room) {
    let tint = room.pick("wall", &[0xb9bdb8_u32, 0x8a939c, 0xc9bba6, 0x6f6a72]);
    room.wall(hex(tint).lighter(0.05), hex(tint).lighter(-0.06));
    room.glow(WHITE, 0.4);
    let (w, h) = (room.w, room.h);
    room.floor(h - 90.0, hex(tint).lighter(-0.14), hex(tint).lighter(-0.22));
    let low = h - 116.0;
    for x in [0.16, 0.84] {
        room.e.body(
            &[(w * x - 17.0, h * 0.5), (w * x + 17.0, h * 0.5), (w * x + 26.0, h - 30.0), (w * x - 26.0, h - 30.0)],
            &DARK_WOOD,
        );
    }
    let board = [(w * 0.1, 40.0), (w * 0.9, 40.0), (w * 0.975, low), (w * 0.025, low)];
    room.e.veil(&board.iter().map(|&(x, y)| (x + 12.0, y + 20.0)).collect::<Vec<_>>(), BLACK, 0.4);
    let cloth = room.pick("pad", &[0xe4dfd2_u32, 0x9aa5a8, 0xcfc3ac, 0x5d6670]);
    let pad = Matter { shine: 0.05, ..dyed(hex(cloth)) };
    room.e.body(&board, &pad);
    room.e.within(&board, |e| {
        e.grain([0.0, 40.0, w, low], Grain::Weave);
        for row in 0..5 {
            for column in 0..8 {
                let t = (row as f32 + 0.5) / 5.0;
                let half = w * (0.39 + 0.075 * t);
                let at = (
                    w / 2.0 - half + half * 2.0 * (column as f32 + 0.5 + (row % 2) as f32 * 0.25) / 8.4,
                    40.0 + (low - 40.0) * t,
                );
                e.soft(at, 44.0, 34.0, BLACK, 0.24);
                e.dot(at, 5.0, pad.dark);
                e.soft((at.0 - 44.0, at.1 - 40.0), 44.0, 34.0, WHITE, 0.22);
            }
        }
    });
    room.e.body(&[(w * 0.018, low), (w * 0.982, low), (w * 0.982, low + 34.0), (w * 0.018, low + 34.0)], &DARK_WOOD);
}
