//! Board games.

use super::easel::Easel;
use super::matter::{LAPIS, Matter, SHELL, WOOD, dyed};
use super::shape::{block, both, leaf, mirrored, polar, star};
use crate::colour::{BLACK, hex};
use crate::figures::pen::{At, ellipse};

/// A box seen a little from above: its top, turned back, and its front; gives the top's frame to draw on.
fn chest(e: &mut Easel, [x, y, w, h]: [f32; 4], deep: f32, of: &Matter) {
    let inset = deep * 0.35;
    let top = [(x + inset, y), (x + w - inset, y), (x + w, y + deep), (x, y + deep)];
    e.body(&top, of);
    e.body(&block(x, y + deep, w, h), &Matter { light: of.base, base: of.base.mix(of.dark, 0.35), ..*of });
}

pub(super) fn senet(e: &mut Easel) {
    chest(e, [-480.0, 90.0, 960.0, 190.0], 250.0, &WOOD);
    // Three rows of ten on the top.
    let on = |u: f32, v: f32| {
        let y = 104.0 + v * 222.0;
        let half = 402.0 + v * 70.0;
        (-half + u * half * 2.0, y)
    };
    for row in 0..3 {
        for column in 0..10 {
            let (u, v) = (column as f32 / 10.0, row as f32 / 3.0);
            let (gu, gv) = (0.006, 0.022);
            let cell = [
                on(u + gu, v + gv),
                on(u + 0.1 - gu, v + gv),
                on(u + 0.1 - gu, v + 1.0 / 3.0 - gv),
                on(u + gu, v + 1.0 / 3.0 - gv),
            ];
            e.fill(&cell, hex(0xe8d8b4));
            e.rim(&cell, hex(0x4a2c16), 3.0);
            if row == 2 && column >= 5 {
                let (x, y) = on(u + 0.05, v + 0.167);
                match column {
                    5 => e.fill(&star((x, y), 20.0, 9.0, 6, 0.0), hex(0x7a3018)),
                    6 => {
                        for off in [-14.0, 0.0, 14.0] {
                            e.line(
                                &[(x + off - 8.0, y + 6.0), (x + off, y - 6.0), (x + off + 8.0, y + 6.0)],
                                hex(0x24507a),
                                4.0,
                            );
                        }
                    }
                    9 => e.rim(&ellipse((x, y), 18.0, 13.0), hex(0x7a3018), 5.0),
                    _ => {
                        for at in 0..column - 5 {
                            e.line(
                                &[(x - 16.0 + at as f32 * 14.0, y - 13.0), (x - 16.0 + at as f32 * 14.0, y + 13.0)],
                                hex(0x7a3018),
                                5.0,
                            );
                        }
                    }
                }
            }
        }
    }
    for (u, v, tall) in [
        (0.05, 0.167, true),
        (0.25, 0.167, false),
        (0.45, 0.167, true),
        (0.65, 0.5, false),
        (0.35, 0.5, true),
        (0.15, 0.83, false),
    ] {
        let (x, y) = on(u, v);
        let (of, high) = if tall { (SHELL, 74.0) } else { (LAPIS, 46.0) };
        e.soft((x + 16.0, y + 4.0), 34.0, 12.0, BLACK, 0.5);
        let piece =
            mirrored(&[(0.0, y - high), (14.0, y - high + 10.0), (9.0, y - high * 0.5), (24.0, y), (0.0, y + 8.0)]);
        e.body(&piece.iter().map(|&(px, py)| (px + x, py)).collect::<Vec<_>>(), &of);
    }
    drawer_of_the_box(e);
}

fn drawer_of_the_box(e: &mut Easel) {
    for column in 0..12 {
        let x = -462.0 + column as f32 * 77.0;
        e.fill(&block(x, 356.0, 60.0, 20.0), hex(0xe8d8b4));
        e.fill(&block(x, 500.0, 60.0, 16.0), hex(0xe8d8b4));
    }
    // The drawer, a hand's breadth open, with its knob.
    e.fill(&block(-444.0, 392.0, 400.0, 98.0), hex(0x1c0f08));
    e.body(&block(-452.0, 402.0, 416.0, 100.0), &WOOD);
    e.edge(&block(-440.0, 412.0, 392.0, 78.0), hex(0xe8d8b4), 5.0, 1.0);
    e.bead((-244.0, 452.0), 19.0, &SHELL);
    e.bead((-64.0, 452.0), 9.0, &SHELL);
    for x in [-430.0, 430.0] {
        e.body(
            &both(&[(0.0, 522.0), (34.0, 530.0), (22.0, 570.0), (36.0, 592.0), (0.0, 596.0)])
                .iter()
                .map(|&(px, py)| (px + x, py))
                .collect::<Vec<_>>(),
            &WOOD,
        );
    }
}

pub(super) fn royal_game(e: &mut Easel) {
    // Four by three, a bridge of two, two by three.
    let cell = 116.0;
    let (left, top) = (-464.0, 60.0);
    let outline = [
        (left - 14.0, top - 14.0),
        (left + 4.0 * cell + 14.0, top - 14.0),
        (left + 4.0 * cell + 14.0, top + cell - 14.0),
        (left + 6.0 * cell - 14.0, top + cell - 14.0),
        (left + 6.0 * cell - 14.0, top - 14.0),
        (left + 8.0 * cell + 14.0, top - 14.0),
        (left + 8.0 * cell + 14.0, top + 3.0 * cell + 14.0),
        (left + 6.0 * cell - 14.0, top + 3.0 * cell + 14.0),
        (left + 6.0 * cell - 14.0, top + 2.0 * cell + 14.0),
        (left + 4.0 * cell + 14.0, top + 2.0 * cell + 14.0),
        (left + 4.0 * cell + 14.0, top + 3.0 * cell + 14.0),
        (left - 14.0, top + 3.0 * cell + 14.0),
    ];
    let front: Vec<At> = outline.iter().map(|&(x, y)| (x, y + 54.0)).collect();
    e.body(&front, &Matter { base: hex(0x5e3c22), ..WOOD });
    e.body(&outline, &LAPIS);
    for row in 0..3 {
        for column in 0..8 {
            if row != 1 && (column == 4 || column == 5) {
                continue;
            }
            let (x, y) = (left + column as f32 * cell + cell / 2.0, top + row as f32 * cell + cell / 2.0);
            let square = block(x - 50.0, y - 50.0, 100.0, 100.0);
            e.body(&square, &SHELL);
            e.rim(&block(x - 43.0, y - 43.0, 86.0, 86.0), hex(0xb03a2a), 3.6);
            let rosette = matches!((row, column), (0 | 2, 0 | 6) | (1, 3));
            inlay(e, (x, y), rosette, row + column);
        }
    }
    for (x, y, dark) in [
        (-400.0, 470.0, true),
        (-310.0, 480.0, true),
        (-120.0, 476.0, false),
        (300.0, 480.0, true),
        (390.0, 474.0, false),
    ] {
        let of = if dark { dyed(hex(0x2a2624)) } else { SHELL };
        e.soft((x + 10.0, y + 14.0), 50.0, 26.0, BLACK, 0.5);
        e.body(&ellipse((x, y), 38.0, 30.0), &of);
        for (dx, dy) in [(0.0, 0.0), (-15.0, 0.0), (15.0, 0.0), (0.0, -12.0), (0.0, 12.0)] {
            e.dot((x + dx, y + dy), 4.0, if dark { SHELL.base } else { LAPIS.base });
        }
    }
}

fn inlay(e: &mut Easel, (x, y): At, rosette: bool, number: usize) {
    if rosette {
        for at in 0..8 {
            let angle = at as f32 * 45.0;
            e.fill(
                &leaf((x, y), polar((x, y), 42.0, angle), 20.0),
                if at % 2 == 0 { LAPIS.base } else { hex(0xb03a2a) },
            );
        }
        e.dot((x, y), 9.0, SHELL.light);
        return;
    }
    match number % 3 {
        0 => {
            for (dx, dy) in [(0.0, 0.0), (-23.0, -23.0), (23.0, -23.0), (-23.0, 23.0), (23.0, 23.0)] {
                e.dot((x + dx, y + dy), 10.0, LAPIS.base);
                e.dot((x + dx, y + dy), 3.6, SHELL.light);
            }
        }
        1 => {
            for (dx, dy) in [(-20.0, -20.0), (20.0, -20.0), (-20.0, 20.0), (20.0, 20.0)] {
                let (ex, ey) = (x + dx, y + dy);
                e.fill(&leaf((ex - 17.0, ey), (ex + 17.0, ey), 22.0), LAPIS.base);
                e.dot((ex, ey), 6.0, SHELL.light);
            }
        }
        _ => {
            for at in 0..3 {
                let size = 40.0 - at as f32 * 12.0;
                e.rim(
                    &[(x, y - size), (x + size, y), (x, y + size), (x - size, y)],
                    if at == 1 { hex(0xb03a2a) } else { LAPIS.base },
                    6.0,
                );
            }
        }
    }
}
