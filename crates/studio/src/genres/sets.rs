//! Set pieces that only one or two places have.

mod bridges;

use super::far;
use super::near;
use super::view::View;
use crate::canvas::Ink;
use crate::colour::{WHITE, hex};

/// Draws a set piece; an unknown name draws nothing.
pub(super) fn paint(v: &mut View, name: &str) {
    let (w, line, h) = (v.w, v.line, v.h);
    match name {
        "orchard" | "tree" => {
            let spots: &[(f32, f32)] =
                if name == "tree" { &[(0.5, 1.2)] } else { &[(0.08, 1.0), (0.3, 0.7), (0.7, 0.7), (0.93, 1.0)] };
            for (t, size) in spots {
                fruit_tree(v, w * t, line + 26.0 * size, *size, name == "orchard");
            }
        }
        "glasstrees" => {
            for (t, size) in [(0.08, 1.0), (0.25, 0.66), (0.72, 0.7), (0.92, 1.05)] {
                let (x, y) = (w * t, line + 26.0 * size);
                let (a, c) = (v.m.glow2, v.m.glow);
                v.b.line(&[(x, y), (x, y - 200.0 * size)], WHITE.alpha(0.8), 9.0 * size);
                for (dx, dy, r) in
                    [(0.0, -260.0, 74.0), (-64.0, -206.0, 54.0), (64.0, -200.0, 56.0), (-30.0, -310.0, 44.0)]
                {
                    v.b.oval(x + dx * size, y + dy * size, r * size, r * size, c.mix(WHITE, 0.6).alpha(0.45));
                    v.b.ring(x + dx * size, y + dy * size, r * size, r * size, WHITE.alpha(0.9), 2.4);
                    v.b.oval(
                        x + (dx - r * 0.35) * size,
                        y + (dy - r * 0.4) * size,
                        r * 0.22 * size,
                        r * 0.16 * size,
                        WHITE.alpha(0.9),
                    );
                }
                v.b.glow(x, y - 250.0 * size, 130.0 * size, a, 0.3);
            }
        }
        "swans" => {
            far::mast(v, [w * 0.02, line - 300.0, w * 0.32, 330.0], 0.1);
            far::mast(v, [w * 0.68, line - 260.0, w * 0.3, 290.0], 0.15);
            for (x, sign) in [(w * 0.34, 1.0), (w * 0.68, -1.0)] {
                v.b.trace(
                    &format!(
                        "M{} {} C{} {} {} {} {} {}",
                        x - sign * 24.0,
                        line + 10.0,
                        x + sign * 46.0,
                        line - 30.0,
                        x - sign * 10.0,
                        line - 100.0,
                        x + sign * 26.0,
                        line - 118.0
                    ),
                    WHITE.mix(v.m.haze, 0.1),
                    17.0,
                );
                v.b.oval(x + sign * 30.0, line - 118.0, 16.0, 11.0, WHITE);
                v.b.poly(
                    &[
                        (x + sign * 42.0, line - 122.0),
                        (x + sign * 62.0, line - 112.0),
                        (x + sign * 42.0, line - 108.0),
                    ],
                    hex(0xe88a3a),
                );
            }
            quay(v, 0x9a8a74);
        }
        "mooring" => quay(v, 0x7a6a58),
        "roses" => {
            near::hedge(v, 0x4f8a44, false);
            v.b.trace(
                &format!(
                    "M{} {} L{} {} C{} {} {} {} {} {} L{} {}",
                    w * 0.1,
                    line + 20.0,
                    w * 0.1,
                    line * 0.5,
                    w * 0.12,
                    line * 0.22,
                    w * 0.88,
                    line * 0.22,
                    w * 0.9,
                    line * 0.5,
                    w * 0.9,
                    line + 20.0
                ),
                v.m.lit(hex(0x8a6a4a)),
                14.0,
            );
            for at in 0..64 {
                let t = at as f32 / 63.0;
                let angle = std::f32::consts::PI * (1.0 + t);
                let (x, y) = if t < 0.2 {
                    (w * 0.1, line - line * 0.5 * t / 0.2)
                } else if t > 0.8 {
                    (w * 0.9, line * 0.5 + line * 0.5 * (t - 0.8) / 0.2)
                } else {
                    (w * 0.5 + angle.cos() * w * 0.42, line * 0.5 + angle.sin() * line * 0.24)
                };
                let (dx, dy) = (v.rng.between(-26.0, 26.0), v.rng.between(-22.0, 22.0));
                v.b.oval(x + dx, y + dy, 19.0, 15.0, v.m.lit(hex(0x5a9a4a)));
                v.b.ball(x + dy, y + dx, 9.0, v.m.lit(v.rng.pick(&[hex(0xe84a6a), hex(0xf490a8), hex(0xf8d0d8)])));
            }
        }
        "chimes" => {
            near::canopy(v, 0x62a648);
            for at in 0..4 {
                v.b.icon("wind-chime", w * (0.14 + 0.24 * at as f32), line * 0.44, 120.0);
            }
        }
        "motorway" | "road" => {
            let road = v.m.lit(hex(0x7a7872));
            v.b.poly(
                &[(w * 0.44, line + 2.0), (w * 0.56, line + 2.0), (w * 0.96, h + 4.0), (w * 0.04, h + 4.0)],
                Ink::down(line, v.m.far(road, 0.5), h, road),
            );
            for at in 0..6 {
                let (t, u) = ((at as f32 / 6.0).powf(1.7), ((at as f32 + 0.5) / 6.0).powf(1.7));
                v.b.poly(
                    &[
                        (w * 0.5 - 3.0 - 8.0 * t, line + (h - line) * t),
                        (w * 0.5 + 3.0 + 8.0 * t, line + (h - line) * t),
                        (w * 0.5 + 3.0 + 8.0 * u, line + (h - line) * u),
                        (w * 0.5 - 3.0 - 8.0 * u, line + (h - line) * u),
                    ],
                    WHITE.alpha(0.6),
                );
            }
            if name == "motorway" {
                for at in 0..70 {
                    let t = (at as f32 / 70.0).powf(1.2);
                    let x = w * 0.5 + v.rng.between(-0.5, 0.5) * w * (0.12 + 0.8 * t);
                    let (y, s) = (line + (h - line) * t, 6.0 + 26.0 * t);
                    let leaf = v.m.lit(hex(0x7aa04c).lighter(v.rng.between(-0.06, 0.06)));
                    v.b.poly(&[(x - s * 0.2, y), (x + s * 0.2, y), (x + s * 0.3, y - s)], leaf);
                    v.b.poly(&[(x - s * 0.2, y), (x + s * 0.1, y), (x - s * 0.4, y - s * 0.7)], leaf.lighter(-0.04));
                }
                let beam = v.m.far(hex(0xb0b4b0), 0.2);
                for side in [0.0, w * 0.8] {
                    v.b.line(&[(side, line + 8.0), (side + w * 0.2, line + 8.0)], beam, 7.0);
                }
            } else {
                for (t, tall) in [(0.1, 330.0), (0.28, 190.0), (0.9, 300.0)] {
                    far::pylon(v, [w * t - tall * 0.22, line - tall, tall * 0.44, tall + 12.0], 0.3);
                }
            }
        }
        "pylons" => {
            for (t, tall) in [(0.06, 520.0), (0.24, 330.0), (0.36, 220.0), (0.64, 220.0), (0.76, 330.0), (0.94, 520.0)]
            {
                far::pylon(
                    v,
                    [w * t - tall * 0.22, line - tall + 10.0, tall * 0.44, tall + 10.0],
                    0.62 - tall / 1000.0,
                );
            }
        }
        "planes" => {
            for (t, size) in [(0.14, 0.9), (0.86, 0.95), (0.36, 0.5), (0.62, 0.5)] {
                let tone = v.m.far(v.m.lit(hex(0x7a8470)), 0.4 - 0.3 * size);
                v.b.within(w * t, line + 44.0 * size - 30.0, size, 0.0, |b| {
                    b.bar(-120.0, -62.0, 240.0, 13.0, 6.0, tone);
                    b.ball(0.0, -54.0, 33.0, tone.lighter(0.04));
                    b.oval(0.0, -54.0, 22.0, 22.0, tone.lighter(-0.2));
                    b.within(0.0, -54.0, 1.0, 30.0, |b| b.oval(0.0, 0.0, 6.0, 56.0, hex(0xd0d0c4)));
                    b.ball(0.0, -54.0, 8.0, hex(0xc8402e));
                    for x in [-36.0, 36.0] {
                        b.line(&[(x * 0.7, -30.0), (x, -2.0)], tone.lighter(-0.14), 6.0);
                        b.oval(x, 0.0, 11.0, 13.0, hex(0x201f1d));
                    }
                });
            }
            for at in 0..9 {
                let x = w * (0.06 + 0.11 * at as f32);
                v.b.lamp(x, line + 6.0, 3.4, if at % 2 == 0 { hex(0xffd060) } else { hex(0x7fd0ff) });
            }
        }
        "gantry" => {
            let tone = v.m.lit(hex(0x5e5a56));
            for (y, thick) in [(line * 0.3, 26.0), (line * 0.52, 20.0)] {
                v.b.canvas.rect(0.0, y, w, 7.0, tone);
                v.b.canvas.rect(0.0, y + thick * 1.7, w, 7.0, tone);
                for at in 0..(w / 54.0) as usize {
                    let x = at as f32 * 54.0;
                    v.b.line(&[(x, y), (x + 27.0, y + thick * 1.7), (x + 54.0, y)], tone.lighter(-0.04), 4.0);
                }
            }
            for t in [0.05, 0.33, 0.67, 0.95] {
                v.b.canvas.rect(
                    w * t - 9.0,
                    line * 0.3,
                    18.0,
                    line * 0.7 + 10.0,
                    Ink::Line(
                        w * t - 9.0,
                        0.0,
                        tone.lighter(0.05).opaque(),
                        w * t + 9.0,
                        0.0,
                        tone.lighter(-0.06).opaque(),
                    ),
                );
            }
            for at in 0..6 {
                v.b.lamp(w * (0.1 + 0.16 * at as f32), line * 0.3 + 60.0, 5.0, hex(0xffc860));
            }
        }
        "tanks" => {
            for (t, size) in [(0.12, 1.0), (0.32, 0.72), (0.74, 0.74), (0.92, 1.05)] {
                let (x, y) = (w * t, line + 20.0 * size);
                let tone = v.m.far(v.m.lit(hex(0xb8a888)), 0.3 - 0.2 * size);
                v.b.tube(x - 80.0 * size, y - 290.0 * size, 160.0 * size, 290.0 * size, tone);
                v.b.oval(x, y - 290.0 * size, 80.0 * size, 20.0 * size, tone.lighter(0.06));
                v.b.canvas.rect(x - 80.0 * size, y - 200.0 * size, 160.0 * size, 24.0 * size, v.m.lit(hex(0xa83a2a)));
                v.b.line(&[(x + 60.0 * size, y), (x + 60.0 * size, y - 290.0 * size)], tone.lighter(-0.16), 4.0);
            }
        }
        "liner" => {
            let tone = v.m.far(v.m.lit(hex(0x2a2e36)), 0.14);
            v.b.poly(
                &[
                    (w * 0.3, line + 20.0),
                    (w * 0.2, line * 0.12),
                    (w * 0.34, line * 0.16),
                    (w * 1.02, line * 0.3),
                    (w * 1.02, line + 20.0),
                ],
                Ink::Line(w * 0.2, 0.0, tone.lighter(0.07).opaque(), w, 0.0, tone.lighter(-0.06).opaque()),
            );
            v.b.poly(
                &[(w * 0.3, line + 20.0), (w * 0.284, line * 0.86), (w * 1.02, line * 0.86), (w * 1.02, line + 20.0)],
                v.m.lit(hex(0x9a2e26)),
            );
            v.b.poly(
                &[(w * 0.5, line * 0.2), (w * 0.54, -20.0), (w * 1.02, -20.0), (w * 1.02, line * 0.3)],
                v.m.far(hex(0xe8e0d0), 0.2),
            );
            for at in 0..9 {
                v.b.oval(
                    w * (0.36 + 0.075 * at as f32),
                    line * (0.36 + 0.012 * at as f32),
                    9.0,
                    9.0,
                    if v.m.dark() { hex(0xffd884) } else { hex(0x8a9298) },
                );
            }
            v.b.icon("anchor", w * 0.31, line * 0.56, 80.0);
            v.b.trace(
                &format!("M{} {} Q{} {} {} {}", w * 0.25, line * 0.3, w * 0.14, line * 0.8, w * 0.1, line + 16.0),
                hex(0x4a4640),
                5.0,
            );
            quay(v, 0x6a665e);
        }
        "airliner" => {
            let tone = v.m.far(v.m.lit(hex(0xd0ccc0)), 0.16);
            v.b.within(w * 0.5, line - 20.0, w / 1000.0, -4.0, |b| {
                b.shape(
                    "M-420 10 C-430 -60 -380 -110 -300 -112 L60 -112 L76 -90 L64 -60 L84 -30 L60 10 Z",
                    Ink::down(-112.0, tone.lighter(0.06), 10.0, tone.lighter(-0.12)),
                );
                b.shape(
                    "M120 12 L106 -30 L126 -66 L110 -104 L300 -96 L420 -60 L430 -10 Z",
                    Ink::down(-112.0, tone.lighter(0.02), 10.0, tone.lighter(-0.14)),
                );
                b.poly(&[(330.0, -90.0), (420.0, -240.0), (460.0, -236.0), (428.0, -60.0)], tone.lighter(-0.04));
                b.poly(&[(340.0, -100.0), (410.0, -216.0), (440.0, -216.0), (424.0, -140.0)], hex(0xb0503a));
                b.poly(&[(-150.0, -40.0), (40.0, -30.0), (-40.0, 60.0), (-160.0, 60.0)], tone.lighter(-0.08));
                for at in 0..13 {
                    b.bar(-330.0 + at as f32 * 29.0, -80.0, 14.0, 20.0, 6.0, hex(0x39352f));
                }
                b.shape("M-418 -30 Q-408 -80 -360 -92 L-360 -66 Q-390 -56 -398 -30 Z", hex(0x4a545a));
                b.soft(-60.0, -40.0, 200.0, 60.0, hex(0x8a4a26), 0.35);
            });
            for (t, cloth) in [(0.1, 0xa86a3a), (0.9, 0x7a7a5a)] {
                let (x, y) = (w * t, line + 34.0);
                v.b.poly(&[(x - 80.0, y), (x, y - 110.0), (x + 80.0, y)], v.m.lit(hex(cloth)));
                v.b.poly(&[(x - 22.0, y), (x, y - 70.0), (x + 22.0, y)], hex(0x2a221c));
            }
        }
        "huts" => {
            for at in 0..6 {
                let (x, y) = (w * [0.02, 0.14, 0.27, 0.68, 0.8, 0.93][at], line + 22.0);
                let tone = v.m.far(v.m.lit(v.rng.pick(&[hex(0x8a5a40), hex(0x6a7a80), hex(0x9a8a5a)])), 0.2);
                v.b.canvas.rect(x - 50.0, y - 100.0, 100.0, 100.0, tone);
                v.b.poly(
                    &[(x - 64.0, y - 96.0), (x - 40.0, y - 132.0), (x + 66.0, y - 120.0), (x + 60.0, y - 96.0)],
                    tone.lighter(-0.12),
                );
                v.b.bar(x - 16.0, y - 62.0, 30.0, 62.0, 3.0, hex(0x30261e));
                v.b.bar(x + 20.0, y - 74.0, 22.0, 20.0, 2.0, hex(0xffc868).mix(tone, 0.3));
                for k in 0..4 {
                    v.b.line(
                        &[(x - 48.0 + k as f32 * 27.0, y - 98.0), (x - 48.0 + k as f32 * 27.0, y)],
                        tone.lighter(-0.08),
                        2.0,
                    );
                }
            }
        }
        "goal" => {
            v.b.trace(
                &format!(
                    "M{} {} L{} {} L{} {} L{} {}",
                    w * 0.36,
                    line + 20.0,
                    w * 0.36,
                    line - 90.0,
                    w * 0.64,
                    line - 90.0,
                    w * 0.64,
                    line + 20.0
                ),
                WHITE.mix(v.m.haze, 0.25),
                7.0,
            );
            for t in [0.06, 0.94] {
                v.b.canvas.rect(w * t - 5.0, line * 0.2, 10.0, line * 0.8, v.m.far(hex(0x5a5a56), 0.2));
                v.b.plate(w * t - 54.0, line * 0.14, 108.0, 62.0, 3.0, v.m.far(hex(0x6a6a64), 0.2));
                for k in 0..6 {
                    v.b.oval(
                        w * t - 34.0 + (k % 3) as f32 * 34.0,
                        line * 0.14 + 18.0 + (k / 3) as f32 * 26.0,
                        11.0,
                        11.0,
                        v.m.haze.lighter(0.06),
                    );
                }
            }
            v.b.canvas.rect(0.0, line - 34.0, w, 40.0, v.m.far(hex(0x8a8478), 0.4));
        }
        "goats" => {
            for (t, size) in [(0.06, 92.0), (0.4, 60.0), (0.56, 54.0), (0.95, 88.0)] {
                v.b.icon("goat", w * t, line + 50.0, size);
            }
            v.b.trace(&format!("M0 {} Q{} {} {w} {}", line * 0.3, w * 0.5, line * 0.46, line * 0.28), v.m.near, 2.4);
            for at in 0..7 {
                let x = w * (0.12 + 0.12 * at as f32);
                let cloth = v.m.lit(v.rng.pick(&[hex(0xd8c8a8), hex(0xa85a44), hex(0x6a8a9a)]));
                v.b.bar(x, line * 0.37, 40.0, 60.0, 2.0, cloth);
            }
        }
        "trolleys" => {
            for (t, size) in [(0.08, 170.0), (0.92, 150.0)] {
                v.b.icon("shopping-cart", w * t, line + 84.0, size);
            }
        }
        other => bridges::paint(v, other),
    }
}

/// The edge of a quay with bollards.
fn quay(v: &mut View, rgb: u32) {
    let (w, line) = (v.w, v.line);
    let tone = v.m.lit(hex(rgb));
    v.b.canvas.rect(
        0.0,
        line + 6.0,
        w,
        22.0,
        Ink::down(line + 6.0, tone.lighter(0.07), line + 28.0, tone.lighter(-0.12)),
    );
    for at in 0..6 {
        let x = w * (0.06 + 0.176 * at as f32);
        v.b.tube(x - 13.0, line - 18.0, 26.0, 34.0, hex(0x34322f));
        v.b.oval(x, line - 18.0, 18.0, 8.0, hex(0x45423e));
    }
}

fn fruit_tree(v: &mut View, x: f32, y: f32, size: f32, fruit: bool) {
    let (bark, leaf) = (v.m.lit(hex(0x7a5638)), v.m.lit(hex(0x5aa048)));
    v.b.pipe(&[(x, y), (x + 4.0 * size, y - 120.0 * size), (x, y - 220.0 * size)], bark, 28.0 * size);
    v.b.pipe(&[(x, y - 130.0 * size), (x - 70.0 * size, y - 210.0 * size)], bark, 14.0 * size);
    v.b.pipe(&[(x, y - 130.0 * size), (x + 70.0 * size, y - 220.0 * size)], bark, 14.0 * size);
    for at in 0..14 {
        let angle = at as f32 / 14.0 * std::f32::consts::TAU;
        let (dx, dy) = (angle.cos() * 100.0 * size, angle.sin() * 62.0 * size);
        v.b.oval(x + dx, y - 270.0 * size + dy, 62.0 * size, 48.0 * size, leaf.lighter(v.rng.between(-0.07, 0.06)));
    }
    v.b.oval(x, y - 270.0 * size, 100.0 * size, 62.0 * size, leaf);
    if fruit {
        for _ in 0..16 {
            let (dx, dy) = (v.rng.between(-140.0, 140.0) * size, v.rng.between(-90.0, 80.0) * size);
            v.b.ball(x + dx, y - 270.0 * size + dy, 8.5 * size, v.m.lit(hex(0xd8482e)));
        }
    }
}
