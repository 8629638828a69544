//! Rooms of the worlds: walls in perspective and what stands along them.

mod homely;

use super::view::View;
use crate::canvas::Ink;
use crate::colour::{BLACK, Rgb, WHITE, hex};
use homely::{inn, shelves, worn};

/// What a room is known by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Back {
    Screens,
    Pods,
    Surgery,
    Noodles,
    Servers,
    Gears,
    Glasshouse,
    Observatory,
    Boilers,
    Stars,
    Throne,
    Hangar,
    Tavern,
    Data,
    Arch,
    Lab,
    Books,
    Pillars,
    Treasure,
    Hearth,
    Trees,
    Shelves,
    Furnaces,
    Maps,
    Planes,
    Club,
    Tunnel,
    Cinema,
    Bus,
}

/// Paints walls, ceiling and what is at the back; the floor is painted before.
pub(super) fn paint(v: &mut View, wall: u32, back: Back) {
    let (w, line) = (v.w, v.line);
    let dim = if v.m.dark() { 0.22 } else { 0.0 };
    let tone = v.m.lit(hex(wall)).lighter(-dim * 0.3);
    let (l, r, t) = (w * 0.18, w * 0.82, line * 0.16);
    v.b.canvas.rect(0.0, 0.0, w, line + 4.0, Ink::down(0.0, tone.lighter(-0.08), line, tone));
    v.b.poly(&[(0.0, -4.0), (w, -4.0), (r, t), (l, t)], Ink::down(0.0, tone.lighter(-0.2), t, tone.lighter(-0.1)));
    v.b.poly(
        &[(0.0, -4.0), (l, t), (l, line), (0.0, line + (v.h - line) * 0.42)],
        Ink::Line(0.0, 0.0, tone.lighter(-0.13).opaque(), l, 0.0, tone.lighter(-0.04).opaque()),
    );
    v.b.poly(
        &[(w, -4.0), (r, t), (r, line), (w, line + (v.h - line) * 0.42)],
        Ink::Line(r, 0.0, tone.lighter(-0.05).opaque(), w, 0.0, tone.lighter(-0.15).opaque()),
    );
    for at in 1..4 {
        let k = at as f32 / 4.0;
        v.b.line(
            &[(l * k, t * k), (l * k, line + (v.h - line) * 0.42 * (1.0 - k))],
            tone.lighter(-0.16),
            5.0 - at as f32,
        );
        v.b.line(
            &[(w - l * k, t * k), (w - l * k, line + (v.h - line) * 0.42 * (1.0 - k))],
            tone.lighter(-0.18),
            5.0 - at as f32,
        );
        v.b.line(&[(l + (r - l) * k, t), (w * k, -4.0)], tone.lighter(-0.16), 3.0);
    }
    v.b.canvas.rect(l, line - 10.0, r - l, 12.0, tone.lighter(-0.12));
    furnish(v, back, tone, [l, t, r - l, line - t]);
    let key = v.m.light.key;
    v.b.soft(w * 0.5, line * 0.45, w * 0.5, line * 0.5, key, if v.m.dark() { 0.22 } else { 0.12 });
}

fn furnish(v: &mut View, back: Back, tone: Rgb, area: [f32; 4]) {
    let [x, y, w, h] = area;
    match back {
        Back::Screens | Back::Lab | Back::Data | Back::Servers | Back::Pods | Back::Surgery => {
            cool(v, back, tone, area)
        }
        Back::Stars | Back::Throne | Back::Hangar => cosmic(v, back, area),
        Back::Gears | Back::Boilers | Back::Furnaces | Back::Observatory => hot(v, back, tone, area),
        Back::Glasshouse | Back::Arch => {
            v.b.shape(
                &format!(
                    "M{x} {} L{x} {} C{x} {} {} {} {} {} L{} {} Z",
                    y + h,
                    y + h * 0.4,
                    y - h * 0.1,
                    x + w,
                    y - h * 0.1,
                    x + w,
                    y + h * 0.4,
                    x + w,
                    y + h
                ),
                Ink::down(y, v.m.sky_low.mix(WHITE, 0.25), y + h, v.m.haze),
            );
            v.line += 0.0;
            for at in 0..9 {
                let px = x + w * at as f32 / 8.0;
                v.b.line(
                    &[(px, y + h), (x + w * 0.5 + (px - x - w * 0.5) * 0.9, y + h * 0.1)],
                    tone.lighter(-0.1),
                    5.0,
                );
            }
            for at in 1..4 {
                v.b.line(&[(x, y + h * at as f32 / 4.0), (x + w, y + h * at as f32 / 4.0)], tone.lighter(-0.1), 4.0);
            }
            v.b.trace(
                &format!(
                    "M{x} {} C{x} {} {} {} {} {}",
                    y + h * 0.4,
                    y - h * 0.1,
                    x + w,
                    y - h * 0.1,
                    x + w,
                    y + h * 0.4
                ),
                tone.lighter(-0.14),
                12.0,
            );
        }
        Back::Books | Back::Shelves => shelves(v, back, area),
        Back::Pillars => {
            v.b.bar(x + w * 0.36, y + h * 0.3, w * 0.28, h * 0.7, w * 0.14, hex(0x181420).mix(tone, 0.25));
            for at in 0..4 {
                let px = x + w * [0.04, 0.22, 0.72, 0.9][at];
                v.b.tube(px, y - 6.0, w * 0.075, h + 8.0, tone.lighter(0.05));
                v.b.plate(px - 9.0, y + h - 28.0, w * 0.075 + 18.0, 30.0, 3.0, tone);
                v.b.plate(px - 9.0, y, w * 0.075 + 18.0, 24.0, 3.0, tone);
                for k in 0..3 {
                    v.b.line(
                        &[
                            (px, y + h * (0.25 + 0.2 * k as f32)),
                            (px + w * 0.037, y + h * (0.2 + 0.2 * k as f32)),
                            (px + w * 0.075, y + h * (0.25 + 0.2 * k as f32)),
                        ],
                        hex(0xd8a84a),
                        3.0,
                    );
                }
            }
            for px in [x + w * 0.17, x + w * 0.83] {
                v.b.flame(px, y + h * 0.5, 22.0, v.m.light.key.mix(hex(0xff9a3a), 0.5));
            }
        }
        Back::Treasure => {
            v.b.shape(
                &format!(
                    "M{x} {} Q{} {} {} {} Q{} {} {} {} Z",
                    y + h,
                    x + w * 0.25,
                    y + h * 0.4,
                    x + w * 0.5,
                    y + h * 0.72,
                    x + w * 0.8,
                    y + h * 0.3,
                    x + w,
                    y + h
                ),
                Ink::down(y + h * 0.4, hex(0xf4c850), y + h, hex(0xa8742a)),
            );
            for _ in 0..90 {
                let (px, py) = (x + w * v.rng.unit(), y + h * v.rng.between(0.72, 1.04));
                v.b.oval(px, py, 8.0, 4.6, v.rng.pick(&[hex(0xfbe08a), hex(0xd89a30), hex(0xf4c048)]));
            }
            for at in 0..6 {
                let gem = [0xd83a4a, 0x3ac08a, 0x3a8ae0][at % 3];
                v.b.ball(x + w * (0.12 + 0.15 * at as f32), y + h * 0.93, 9.0, hex(gem));
            }
            for at in 0..8 {
                let px = x + w * (at as f32 / 7.0);
                v.b.poly(
                    &[(px - 26.0, y - 10.0), (px + 26.0, y - 10.0), (px + 4.0, y + h * v.rng.between(0.1, 0.3))],
                    tone.lighter(-0.12),
                );
            }
            v.b.glow(x + w * 0.5, y + h * 0.9, w * 0.5, hex(0xffd060), 0.4);
        }
        Back::Hearth | Back::Tavern | Back::Noodles | Back::Club => inn(v, back, tone, area),
        Back::Trees => {
            for at in 0..4 {
                super::far::trunk(v, [x + w * [0.0, 0.26, 0.6, 0.86][at], y, w * 0.12, h + 8.0], 0.25);
            }
            for at in 0..7 {
                let px = x + w * (0.05 + 0.15 * at as f32);
                v.b.line(&[(px, 0.0), (px, y + h * 0.3)], tone, 1.6);
                v.b.lamp(px, y + h * 0.32, 8.0, hex(0xffe08a));
            }
        }
        Back::Maps | Back::Planes | Back::Tunnel | Back::Cinema | Back::Bus => worn(v, back, tone, area),
    }
}

fn screen(v: &mut View, x: f32, y: f32, w: f32, h: f32) {
    let (a, c) = (v.m.glow, v.m.glow2);
    let key = if v.rng.chance(0.5) { a } else { c };
    v.b.bar(x - 4.0, y - 4.0, w + 8.0, h + 8.0, 4.0, hex(0x14171e));
    v.b.bar(x, y, w, h, 2.0, key.mix(BLACK, 0.72));
    let mut points = Vec::new();
    for at in 0..9 {
        points.push((x + w * (0.06 + 0.11 * at as f32), y + h * v.rng.between(0.3, 0.85)));
    }
    v.b.ray(&points, key, 1.8);
    for at in 0..2 {
        v.b.neon(x + w * 0.08, y + h * (0.1 + 0.1 * at as f32), w * v.rng.between(0.2, 0.7), h * 0.045, key);
    }
    v.b.glow(x + w / 2.0, y + h / 2.0, w * 0.7, key, 0.3);
}

fn cool(v: &mut View, back: Back, tone: Rgb, [x, y, w, h]: [f32; 4]) {
    let (a, c) = (v.m.glow, v.m.glow2);
    match back {
        Back::Screens => {
            for at in 0..8 {
                let (column, row) = ((at % 4) as f32, (at / 4) as f32);
                screen(v, x + w * (0.03 + 0.245 * column), y + h * (0.1 + 0.34 * row), w * 0.21, h * 0.26);
            }
            v.b.plate(x, y + h * 0.84, w, h * 0.1, 3.0, tone.lighter(-0.1));
        }
        Back::Pods => {
            for at in 0..8 {
                let (column, row) = ((at % 4) as f32, (at / 4) as f32);
                let (px, py) = (x + w * (0.02 + 0.245 * column), y + h * (0.14 + 0.42 * row));
                v.b.plate(px, py, w * 0.22, h * 0.36, 14.0, tone.lighter(0.08));
                v.b.oval(px + w * 0.11, py + h * 0.18, w * 0.085, h * 0.13, hex(0x10131c));
                let lamp = if at % 3 == 0 { a } else { c };
                v.b.hoop(px + w * 0.11, py + h * 0.18, w * 0.085, h * 0.13, lamp, 4.0);
            }
        }
        Back::Servers => {
            for at in 0..6 {
                let px = x + w * (0.01 + 0.168 * at as f32);
                v.b.plate(px, y + h * 0.06, w * 0.14, h * 0.94, 3.0, hex(0x1c2029));
                for row in 0..12 {
                    let py = y + h * (0.11 + 0.072 * row as f32);
                    v.b.canvas.rect(px + 6.0, py, w * 0.14 - 12.0, 2.0, hex(0x353b48));
                    for lamp in 0..3 {
                        let key = v.rng.pick(&[a, c, hex(0x58e08a)]);
                        v.b.lit(crate::canvas::ellipse(px + 14.0 + lamp as f32 * 13.0, py + 10.0, 3.0, 3.0), key);
                    }
                }
            }
            v.b.glow(x + w * 0.5, y + h * 0.5, w * 0.5, c, 0.2);
        }
        Back::Surgery => {
            for at in 0..3 {
                screen(v, x + w * (0.05 + 0.33 * at as f32), y + h * 0.12, w * 0.24, h * 0.24);
            }
            v.b.plate(x + w * 0.24, y + h * 0.78, w * 0.52, h * 0.1, 6.0, hex(0xc8d4dc));
            v.b.canvas.rect(x + w * 0.46, y + h * 0.86, w * 0.08, h * 0.16, hex(0x78848e));
            v.b.icon("mechanical-arm", x + w * 0.16, y + h * 0.7, h * 0.28);
            v.b.icon("mechanical-leg", x + w * 0.85, y + h * 0.7, h * 0.28);
            v.b.pipe(&[(x + w * 0.5, y), (x + w * 0.5, y + h * 0.34), (x + w * 0.6, y + h * 0.5)], hex(0x9aa6b2), 12.0);
            v.b.lamp(x + w * 0.6, y + h * 0.53, 10.0, hex(0xe8f8ff));
        }
        Back::Lab => {
            for at in 0..5 {
                let px = x + w * (0.02 + 0.2 * at as f32);
                v.b.bar(px, y + h * 0.1, w * 0.16, h * 0.7, 8.0, WHITE.mix(c, 0.2));
                v.b.ray(&[(px + 4.0, y + h * 0.14), (px + 4.0, y + h * 0.76)], c, 3.0);
                v.b.hoop(px + w * 0.08, y + h * 0.36, w * 0.05, w * 0.05, a, 2.0);
                v.b.neon(px + w * 0.03, y + h * 0.6, w * 0.1, 5.0, c);
            }
            v.b.plate(x + w * 0.1, y + h * 0.84, w * 0.8, h * 0.08, 8.0, hex(0xf0f4f8));
        }
        _ => {
            v.b.bar(x, y + h * 0.06, w, h * 0.76, 20.0, c.mix(WHITE, 0.72).alpha(0.8));
            for at in 0..4 {
                let (px, py) = (x + w * (0.14 + 0.24 * at as f32), y + h * 0.4);
                let key = if at % 2 == 0 { c } else { a };
                v.b.poly(
                    &[(px - w * 0.02, y + h), (px + w * 0.02, y + h), (px + w * 0.09, py), (px - w * 0.09, py)],
                    key.alpha(0.25),
                );
                v.b.hoop(px, py, w * 0.09, h * 0.17, key, 2.4);
                v.b.hoop(px, py, w * 0.04, h * 0.17, key, 1.6);
                v.b.hoop(px, py, w * 0.09, h * 0.06, key, 1.6);
            }
        }
    }
}

fn cosmic(v: &mut View, back: Back, [x, y, w, h]: [f32; 4]) {
    let (sx, sy, sw, sh) = if back == Back::Hangar {
        (x + w * 0.1, y + h * 0.14, w * 0.8, h * 0.86)
    } else {
        (x, y + h * 0.06, w, h * 0.66)
    };
    v.b.bar(sx, sy, sw, sh, 16.0, Ink::down(sy, hex(0x070814), sy + sh, v.m.sky_low.mix(hex(0x0a0a20), 0.5)));
    for _ in 0..110 {
        let (px, py, r) =
            (sx + 8.0 + (sw - 16.0) * v.rng.unit(), sy + 8.0 + (sh - 16.0) * v.rng.unit(), v.rng.between(0.8, 2.4));
        v.b.oval(px, py, r, r, WHITE.alpha(0.85));
    }
    let (px, py) = (sx + sw * v.rng.between(0.3, 0.7), sy + sh * 0.5);
    let rgb = v.m.palette[1];
    v.planet(px, py, sh * 0.27, rgb, true);
    let frame = v.m.lit(hex(0x5a6274));
    for at in 0..5 {
        let fx = sx + sw * at as f32 / 4.0;
        v.b.line(&[(fx, sy), (fx + (fx - x - w * 0.5) * 0.06, sy + sh)], frame, 8.0);
    }
    v.b.trace(&format!("M{sx} {sy} L{} {sy} L{} {} L{sx} {} Z", sx + sw, sx + sw, sy + sh, sy + sh), frame, 10.0);
    match back {
        Back::Stars => {
            v.b.plate(x - 10.0, y + h * 0.8, w + 20.0, h * 0.16, 10.0, hex(0x3a4256));
            for at in 0..7 {
                let key = [v.m.glow, v.m.glow2, hex(0x60e0a0)][at % 3];
                v.b.neon(x + w * (0.04 + 0.14 * at as f32), y + h * 0.84, w * 0.08, 8.0, key);
            }
        }
        Back::Throne => {
            let c = x + w * 0.5;
            v.b.poly(
                &[
                    (c - w * 0.22, y + h + 10.0),
                    (c - w * 0.15, y + h * 0.86),
                    (c + w * 0.15, y + h * 0.86),
                    (c + w * 0.22, y + h + 10.0),
                ],
                hex(0x3a3450),
            );
            v.b.shape(
                &format!(
                    "M{} {} L{} {} L{c} {} L{} {} L{} {} Z",
                    c - w * 0.09,
                    y + h * 0.88,
                    c - w * 0.11,
                    y + h * 0.38,
                    y + h * 0.2,
                    c + w * 0.11,
                    y + h * 0.38,
                    c + w * 0.09,
                    y + h * 0.88
                ),
                hex(0x1e1c2a),
            );
            v.b.ray(
                &[(c - w * 0.11, y + h * 0.38), (c, y + h * 0.2), (c + w * 0.11, y + h * 0.38)],
                hex(0xe8c050),
                3.0,
            );
            for px in [x + w * 0.1, x + w * 0.86] {
                v.b.poly(
                    &[
                        (px, y),
                        (px + w * 0.06, y),
                        (px + w * 0.06, y + h * 0.5),
                        (px + w * 0.03, y + h * 0.56),
                        (px, y + h * 0.5),
                    ],
                    v.m.palette[0],
                );
            }
        }
        _ => {
            let s = w * 0.16;
            for px in [x + w * 0.18, x + w * 0.82] {
                v.b.within(px, y + h, s / 100.0, 0.0, |b| {
                    b.poly(
                        &[(-100.0, -22.0), (0.0, -70.0), (100.0, -22.0), (40.0, -16.0), (-40.0, -16.0)],
                        hex(0xa4acba),
                    );
                    b.oval(0.0, -48.0, 18.0, 16.0, hex(0x5ac8f0));
                    b.line(&[(-40.0, -18.0), (-46.0, 0.0)], hex(0x5a6270), 5.0);
                    b.line(&[(40.0, -18.0), (46.0, 0.0)], hex(0x5a6270), 5.0);
                });
            }
            v.b.neon(x + w * 0.1, y + h * 0.1, w * 0.8, 6.0, v.m.glow2);
        }
    }
}

fn hot(v: &mut View, back: Back, tone: Rgb, [x, y, w, h]: [f32; 4]) {
    let brass = v.m.lit(hex(0xc8963c)).lighter(0.04);
    match back {
        Back::Gears => {
            v.b.oval(x + w * 0.5, y + h * 0.44, h * 0.4, h * 0.4, v.m.sky_low.mix(WHITE, 0.4));
            v.b.ring(x + w * 0.5, y + h * 0.44, h * 0.4, h * 0.4, brass.lighter(-0.1), 14.0);
            for at in 0..12 {
                let angle = at as f32 / 12.0 * std::f32::consts::TAU;
                let (dx, dy) = (angle.cos() * h * 0.34, angle.sin() * h * 0.34);
                v.b.line(
                    &[
                        (x + w * 0.5 + dx * 0.9, y + h * 0.44 + dy * 0.9),
                        (x + w * 0.5 + dx * 1.06, y + h * 0.44 + dy * 1.06),
                    ],
                    hex(0x3a2a1e),
                    6.0,
                );
            }
            v.b.line(&[(x + w * 0.5, y + h * 0.44), (x + w * 0.5, y + h * 0.16)], hex(0x3a2a1e), 7.0);
            v.b.line(&[(x + w * 0.5, y + h * 0.44), (x + w * 0.5 + h * 0.2, y + h * 0.52)], hex(0x3a2a1e), 7.0);
            for (px, py, r) in
                [(0.08, 0.3, 0.2), (0.2, 0.68, 0.15), (0.92, 0.34, 0.22), (0.8, 0.72, 0.14), (0.04, 0.8, 0.14)]
            {
                v.b.gear(x + w * px, y + h * py, h * r, brass.lighter(v.rng.between(-0.1, 0.04)));
            }
        }
        Back::Observatory => {
            v.b.shape(
                &format!(
                    "M{x} {} C{x} {} {} {} {} {} Z",
                    y + h * 0.7,
                    y - h * 0.2,
                    x + w,
                    y - h * 0.2,
                    x + w,
                    y + h * 0.7
                ),
                Ink::down(y, v.m.lit(hex(0x8a5a34)), y + h, v.m.lit(hex(0xc47a44))),
            );
            v.b.poly(
                &[
                    (x + w * 0.44, y - 10.0),
                    (x + w * 0.6, y - 10.0),
                    (x + w * 0.64, y + h * 0.5),
                    (x + w * 0.42, y + h * 0.5),
                ],
                hex(0x101838),
            );
            for _ in 0..24 {
                let (px, py) = (x + w * v.rng.between(0.45, 0.6), y + h * v.rng.between(0.0, 0.48));
                v.b.oval(px, py, 1.8, 1.8, WHITE);
            }
            v.b.within(x + w * 0.44, y + h * 0.8, h / 300.0, -34.0, |b| {
                b.tube(-26.0, -190.0, 52.0, 130.0, hex(0xd0a044));
                b.tube(-18.0, -64.0, 36.0, 80.0, hex(0xb88838));
                b.bar(-31.0, -200.0, 62.0, 16.0, 4.0, hex(0xe4bc60));
            });
            v.b.poly(
                &[
                    (x + w * 0.4, y + h * 0.74),
                    (x + w * 0.5, y + h * 0.74),
                    (x + w * 0.56, y + h),
                    (x + w * 0.34, y + h),
                ],
                hex(0x5a3a26),
            );
            v.b.gear(x + w * 0.45, y + h * 0.78, h * 0.1, brass);
        }
        Back::Boilers => {
            for at in 0..4 {
                let px = x + w * (0.02 + 0.25 * at as f32);
                v.b.tube(px, y + h * 0.2, w * 0.2, h * 0.8, v.m.lit(hex(0x9a5a34)));
                v.b.shape(
                    &format!(
                        "M{px} {} Q{} {} {} {} Z",
                        y + h * 0.21,
                        px + w * 0.1,
                        y + h * 0.04,
                        px + w * 0.2,
                        y + h * 0.21
                    ),
                    v.m.lit(hex(0x9a5a34)),
                );
                v.b.rivets((px + 8.0, y + h * 0.3), (px + w * 0.2 - 8.0, y + h * 0.3), 8, 4.0, brass);
                v.b.bar(px + w * 0.06, y + h * 0.66, w * 0.08, h * 0.2, 8.0, hex(0xff9030));
                v.b.glow(px + w * 0.1, y + h * 0.76, w * 0.16, hex(0xff8020), 0.55);
                v.b.oval(px + w * 0.1, y + h * 0.45, w * 0.04, w * 0.04, hex(0xf6efdc));
                v.b.ring(px + w * 0.1, y + h * 0.45, w * 0.04, w * 0.04, brass, 4.0);
                v.b.line(&[(px + w * 0.1, y + h * 0.45), (px + w * 0.125, y + h * 0.42)], hex(0xb8302a), 3.0);
                v.b.pipe(&[(px + w * 0.1, y + h * 0.1), (px + w * 0.1, 0.0)], hex(0xb87838), 18.0);
            }
        }
        _ => {
            for at in 0..4 {
                let px = x + w * (0.03 + 0.25 * at as f32);
                v.b.bar(px, y + h * 0.3, w * 0.19, h * 0.7, w * 0.09, tone.lighter(-0.16));
                v.b.bar(
                    px + w * 0.03,
                    y + h * 0.44,
                    w * 0.13,
                    h * 0.5,
                    w * 0.06,
                    Ink::down(y + h * 0.4, hex(0xfff0a0), y + h, hex(0xff6a1a)),
                );
                v.b.glow(px + w * 0.095, y + h * 0.74, w * 0.2, hex(0xff7a20), 0.6);
            }
            for at in 0..3 {
                v.b.pipe(
                    &[(x, y + h * (0.06 + 0.07 * at as f32)), (x + w, y + h * (0.06 + 0.07 * at as f32))],
                    hex(0x6a5a50),
                    14.0,
                );
            }
            v.b.line(&[(x + w * 0.6, 0.0), (x + w * 0.6, y + h * 0.2)], hex(0x2a2826), 5.0);
            v.b.trace(
                &format!(
                    "M{} {} Q{} {} {} {}",
                    x + w * 0.6,
                    y + h * 0.2,
                    x + w * 0.66,
                    y + h * 0.3,
                    x + w * 0.58,
                    y + h * 0.3
                ),
                hex(0x2a2826),
                8.0,
            );
        }
    }
}
