//! Rooms that are lived in: shelves, inns, and what has been put to another use.

use super::Back;
use crate::canvas::Ink;
use crate::colour::{BLACK, Rgb, hex};
use crate::genres::view::View;

pub(super) fn shelves(v: &mut View, back: Back, [x, y, w, h]: [f32; 4]) {
    let wood = v.m.lit(hex(if back == Back::Books { 0x6a4630 } else { 0x7a7e80 }));
    for row in 0..5 {
        let py = y + h * (0.2 + 0.19 * row as f32);
        let mut px = x + 8.0;
        while px < x + w - 20.0 {
            let bw = v.rng.between(11.0, 24.0);
            let bh = h * v.rng.between(0.1, 0.155);
            let tone = v.m.lit(v.rng.pick(&[
                hex(0x8a3a34),
                hex(0x3a5a7a),
                hex(0x5a7a4a),
                hex(0xc09a4a),
                hex(0x6a4a6a),
                hex(0xb8a888),
            ]));
            if back == Back::Books {
                v.b.canvas.rect(px, py - bh, bw - 2.0, bh, tone);
                v.b.canvas.rect(px + 2.0, py - bh * 0.8, bw - 6.0, 3.0, hex(0xe0c070).alpha(0.8));
            } else if v.rng.chance(0.35) {
                v.b.tube(px, py - bh * 0.7, bw * 1.1, bh * 0.7, tone);
            }
            px += bw;
        }
        v.b.canvas.rect(x, py, w, 8.0, wood);
    }
    for at in 0..5 {
        v.b.canvas.rect(x + (w - 10.0) * at as f32 / 4.0, y + h * 0.04, 10.0, h * 0.96, wood.lighter(-0.05));
    }
}

pub(super) fn inn(v: &mut View, back: Back, tone: Rgb, [x, y, w, h]: [f32; 4]) {
    match back {
        Back::Hearth => {
            v.b.plate(x + w * 0.3, y + h * 0.28, w * 0.4, h * 0.72, 6.0, v.m.lit(hex(0x8a827a)));
            v.b.bar(x + w * 0.37, y + h * 0.5, w * 0.26, h * 0.5, w * 0.1, hex(0x1c1614));
            v.b.flame(x + w * 0.46, y + h * 0.98, h * 0.18, hex(0xff8a2a));
            v.b.flame(x + w * 0.54, y + h * 0.98, h * 0.15, hex(0xff9a3a));
            v.b.plate(x + w * 0.26, y + h * 0.24, w * 0.48, h * 0.07, 3.0, v.m.lit(hex(0x6a4226)));
            for px in [x + w * 0.06, x + w * 0.78] {
                v.b.bar(px, y + h * 0.26, w * 0.16, h * 0.32, 6.0, v.m.sky_low.mix(hex(0xffe0a0), 0.3));
                v.b.line(&[(px + w * 0.08, y + h * 0.26), (px + w * 0.08, y + h * 0.58)], v.m.lit(hex(0x5a3a22)), 6.0);
                v.b.line(&[(px, y + h * 0.42), (px + w * 0.16, y + h * 0.42)], v.m.lit(hex(0x5a3a22)), 6.0);
                v.b.ball(px + w * 0.06, y + h * 0.9, w * 0.06, v.m.lit(hex(0x9a6a3c)));
            }
            v.b.glow(x + w * 0.5, y + h * 0.9, w * 0.5, hex(0xff9a40), 0.4);
        }
        Back::Club => {
            v.b.shape(
                &format!("M{x} {} C{x} {} {} {} {} {} Z", y + h, y - h * 0.2, x + w, y - h * 0.2, x + w, y + h),
                tone.lighter(-0.14),
            );
            for at in 0..9 {
                let px = x + w * (0.1 + 0.1 * at as f32);
                v.b.line(
                    &[(px, y + h * 0.3), (px, y + h)],
                    v.m.lit(hex(if at % 2 == 0 { 0x8a2030 } else { 0x6a1826 })),
                    w * 0.08,
                );
            }
            v.b.plate(x + w * 0.1, y + h * 0.9, w * 0.8, h * 0.1, 3.0, hex(0x5a3a26));
            for (art, t, s) in [
                ("saxophone", 0.24, 0.32),
                ("drum", 0.42, 0.24),
                ("musical-keyboard", 0.6, 0.26),
                ("trumpet", 0.78, 0.26),
            ] {
                v.b.icon(art, x + w * t, y + h * 0.9, h * s);
            }
            for t in [0.2, 0.5, 0.8] {
                v.b.lamp(x + w * t, y + h * 0.24, 9.0, hex(0xffd890));
            }
        }
        _ => {
            let (a, c) = (v.m.glow, v.m.glow2);
            let noodles = back == Back::Noodles;
            v.b.plate(x, y + h * 0.7, w, h * 0.3, 4.0, v.m.lit(hex(if noodles { 0x8a3a2a } else { 0x4a4450 })));
            v.b.plate(x - 8.0, y + h * 0.66, w + 16.0, h * 0.06, 4.0, v.m.lit(hex(0xb0885a)));
            for row in 0..2 {
                let py = y + h * (0.3 + 0.2 * row as f32);
                v.b.canvas.rect(x + w * 0.04, py, w * 0.92, 6.0, tone.lighter(-0.14));
                for at in 0..13 {
                    let px = x + w * (0.07 + 0.069 * at as f32);
                    let bottle = v.rng.pick(&[a, c, hex(0xf0a040), hex(0x6ad08a)]);
                    v.b.bar(px, py - h * 0.11, 15.0, h * 0.11, 5.0, bottle.mix(BLACK, 0.2).alpha(0.9));
                    v.b.bar(px + 5.0, py - h * 0.15, 5.0, h * 0.05, 1.0, bottle.alpha(0.9));
                }
            }
            if noodles {
                for at in 0..4 {
                    let px = x + w * (0.14 + 0.24 * at as f32);
                    v.b.icon("steaming-bowl", px, y + h * 0.67, h * 0.15);
                    v.b.icon("red-paper-lantern", px, y + h * 0.18, h * 0.2);
                    v.b.glow(px, y + h * 0.1, 70.0, hex(0xff5a3a), 0.5);
                }
            } else {
                for at in 0..5 {
                    let px = x + w * (0.1 + 0.2 * at as f32);
                    v.b.tube(px - 10.0, y + h * 0.57, 20.0, h * 0.09, [a, c, hex(0x60d890)][at % 3]);
                }
                v.b.neon(x + w * 0.1, y + h * 0.08, w * 0.8, 8.0, a);
                v.b.ring(x + w * 0.5, y + h * 0.16, 26.0, 26.0, c, 6.0);
            }
        }
    }
}

pub(super) fn worn(v: &mut View, back: Back, tone: Rgb, [x, y, w, h]: [f32; 4]) {
    match back {
        Back::Maps => {
            v.b.bar(x + w * 0.14, y + h * 0.1, w * 0.72, h * 0.52, 4.0, v.m.lit(hex(0xd8ccaa)));
            v.b.icon("world-map", x + w * 0.5, y + h * 0.66, w * 0.6);
            for (px, py) in [(0.36, 0.36), (0.56, 0.3), (0.62, 0.44)] {
                v.b.ring(x + w * px, y + h * py, 22.0, 22.0, hex(0xc83a2a), 4.0);
            }
            v.b.plate(x + w * 0.04, y + h * 0.8, w * 0.92, h * 0.1, 4.0, v.m.lit(hex(0x5a6058)));
            for at in 0..6 {
                v.b.icon("telephone", x + w * (0.12 + 0.15 * at as f32), y + h * 0.81, h * 0.12);
            }
            for t in [0.3, 0.7] {
                v.b.line(&[(x + w * t, 0.0), (x + w * t, y)], hex(0x2a2a28), 4.0);
                v.b.lamp(x + w * t, y + 4.0, 14.0, hex(0xffe0a0));
            }
        }
        Back::Planes => {
            v.b.shape(
                &format!(
                    "M{} {} L{} {} C{} {} {} {} {} {} L{} {} Z",
                    x + w * 0.08,
                    y + h,
                    x + w * 0.08,
                    y + h * 0.4,
                    x + w * 0.1,
                    y,
                    x + w * 0.9,
                    y,
                    x + w * 0.92,
                    y + h * 0.4,
                    x + w * 0.92,
                    y + h
                ),
                Ink::down(y, v.m.sky_low.lighter(0.06), y + h, v.m.haze),
            );
            for (t, s) in [(0.3, 1.0), (0.7, 1.0)] {
                v.b.within(x + w * t, y + h * 0.78, w / 620.0 * s, 0.0, |b| {
                    b.bar(-120.0, -9.0, 240.0, 13.0, 6.0, hex(0x6a7a5a));
                    b.bar(-40.0, -70.0, 80.0, 8.0, 4.0, hex(0x6a7a5a));
                    b.ball(0.0, 0.0, 34.0, hex(0x8a9478));
                    b.oval(0.0, 0.0, 23.0, 23.0, hex(0x3a3e36));
                    b.within(0.0, 0.0, 1.0, 24.0, |b| b.oval(0.0, 0.0, 7.0, 58.0, hex(0xc8ccc0)));
                    b.ball(0.0, 0.0, 9.0, hex(0xd8503a));
                    b.line(&[(-24.0, 24.0), (-34.0, 62.0)], hex(0x4a4e46), 6.0);
                    b.line(&[(24.0, 24.0), (34.0, 62.0)], hex(0x4a4e46), 6.0);
                    b.oval(-34.0, 62.0, 12.0, 14.0, hex(0x22221f));
                    b.oval(34.0, 62.0, 12.0, 14.0, hex(0x22221f));
                });
            }
        }
        Back::Tunnel => {
            v.b.shape(
                &format!(
                    "M{x} {} L{x} {} C{x} {} {} {} {} {} L{} {} Z",
                    y + h,
                    y + h * 0.5,
                    y,
                    x + w,
                    y,
                    x + w,
                    y + h * 0.5,
                    x + w,
                    y + h
                ),
                hex(0x16150f).mix(tone, 0.2),
            );
            for at in 0..6 {
                let (px, py) = (x + w * (0.06 + 0.155 * at as f32), y + h * (0.66 + 0.06 * (at % 2) as f32));
                let cloth = v.m.lit(v.rng.pick(&[hex(0x9a5a3a), hex(0x6a7a6a), hex(0xa08a5a), hex(0x7a5a6a)]));
                v.b.poly(&[(px - 56.0, y + h), (px, py - 50.0), (px + 56.0, y + h)], cloth);
                v.b.poly(&[(px - 15.0, y + h), (px, py), (px + 15.0, y + h)], hex(0xffc060).mix(cloth, 0.3));
                v.b.glow(px, y + h - 30.0, 56.0, hex(0xffa840), 0.4);
            }
            v.b.trace(
                &format!("M{} {} Q{} {} {} {}", x, y + h * 0.34, x + w * 0.5, y + h * 0.5, x + w, y + h * 0.32),
                hex(0x3a342a),
                2.4,
            );
            for at in 0..9 {
                let t = at as f32 / 8.0;
                v.b.lamp(x + w * t, y + h * (0.36 + 0.32 * t * (1.0 - t)), 4.0, hex(0xffd080));
            }
        }
        Back::Cinema => {
            v.b.bar(x + w * 0.12, y + h * 0.08, w * 0.76, h * 0.5, 2.0, v.m.lit(hex(0xd0c8b4)));
            v.b.poly(
                &[(x + w * 0.5, y + h * 0.08), (x + w * 0.62, y + h * 0.08), (x + w * 0.58, y + h * 0.4)],
                tone.lighter(-0.14),
            );
            for (px, pw) in [(0.0, 0.13), (0.87, 0.13)] {
                for at in 0..4 {
                    v.b.line(
                        &[
                            (x + w * (px + pw * (0.12 + 0.25 * at as f32)), y),
                            (x + w * (px + pw * (0.12 + 0.25 * at as f32)), y + h),
                        ],
                        v.m.lit(hex(if at % 2 == 0 { 0x8a3230 } else { 0x702624 })),
                        w * 0.033,
                    );
                }
            }
            for at in 0..4 {
                let px = x + w * (0.14 + 0.2 * at as f32);
                v.b.canvas.rect(px, y + h * 0.8, w * 0.16, h * 0.2, v.m.lit(hex(0x7a5a3c)));
                for k in 0..4 {
                    v.b.ball(
                        px + w * (0.02 + 0.04 * k as f32),
                        y + h * 0.79,
                        13.0,
                        v.m.lit(v.rng.pick(&[hex(0xc84a32), hex(0xd8a040), hex(0x7a9a44)])),
                    );
                }
                v.b.poly(
                    &[
                        (px - 8.0, y + h * 0.66),
                        (px + w * 0.17, y + h * 0.66),
                        (px + w * 0.16, y + h * 0.72),
                        (px, y + h * 0.72),
                    ],
                    v.m.lit(v.rng.pick(&[hex(0x9a5a3a), hex(0x6a7a6a)])),
                );
            }
        }
        _ => {
            for at in 0..5 {
                let px = x - w * 0.1 + w * 0.25 * at as f32;
                v.b.bar(px, y + h * 0.16, w * 0.21, h * 0.38, 12.0, v.m.haze.lighter(0.05));
                v.b.ring(px + w * 0.105, y + h * 0.35, w * 0.105, h * 0.19, tone.lighter(-0.12), 4.0);
            }
            v.b.plate(x - w * 0.1, y + h * 0.7, w * 1.2, h * 0.08, 3.0, v.m.lit(hex(0x8a6238)));
            for (art, t) in
                [("hammer", 0.04), ("wrench", 0.22), ("gear", 0.42), ("toolbox", 0.62), ("screwdriver", 0.84)]
            {
                v.b.icon(art, x + w * t, y + h * 0.7, h * 0.18);
            }
            v.b.pipe(&[(x - w * 0.2, y + h * 0.06), (x + w * 1.2, y + h * 0.06)], hex(0xd8b040), 8.0);
        }
    }
}
