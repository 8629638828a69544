//! What frames a world in front: street walls, arches, railings, stalls, trees at the edge.

use super::view::View;
use crate::canvas::Ink;
use crate::colour::{Rgb, WHITE, hex};

/// Walls of a street that run to the vanishing point, with signs, pipes and balconies.
pub(super) fn canyon(v: &mut View, wall: u32, signs: bool) {
    let (w, line, h) = (v.w, v.line, v.h);
    let tone = v.m.lit(hex(wall).mix(v.m.near, 0.35));
    for (side, sign) in [(0.0, 1.0), (w, -1.0)] {
        for layer in 0..3 {
            let reach = w * (0.25 - 0.085 * layer as f32);
            let top = line * (0.16 - 0.12 * layer as f32);
            let shade = v.m.far(tone.lighter(0.04 * (2 - layer) as f32), 0.3 - 0.14 * layer as f32);
            let inner = side + sign * reach;
            let foot = line + (h - line) * (0.04 + 0.12 * layer as f32);
            v.b.poly(
                &[(side, top - 40.0), (inner, top + 60.0), (inner, foot), (side, foot + (h - line) * 0.18)],
                Ink::Line(side, 0.0, shade.lighter(-0.06).opaque(), inner, 0.0, shade.lighter(0.04).opaque()),
            );
            for row in 0..9 {
                let y = top + 90.0 + row as f32 * 56.0;
                if y > line - 20.0 {
                    break;
                }
                for column in 0..2 {
                    if v.rng.chance(0.55) {
                        let x = side + sign * (reach - w * 0.03 - column as f32 * w * 0.045);
                        let tones = [v.m.glow, v.m.glow2, hex(0xffdf9a)];
                        let lamp = if v.m.dark() { v.rng.pick(&tones) } else { shade.lighter(-0.1) };
                        v.b.canvas.rect(x - 9.0, y, 18.0, 24.0, lamp.alpha(0.75));
                    }
                }
            }
            if signs && v.rng.chance(0.85) {
                let x = inner - sign * 6.0;
                let (y, sh) = (line * v.rng.between(0.3, 0.5), v.rng.between(90.0, 150.0));
                sign_board(v, x - 19.0, y, 38.0, sh);
            }
        }
        for at in 0..2 {
            let x = side + sign * w * (0.02 + 0.028 * at as f32);
            v.b.pipe(&[(x, 0.0), (x, line + (h - line) * 0.4)], tone.lighter(-0.04), 10.0);
        }
    }
}

/// A glowing sign with marks that are no letters.
pub(super) fn sign_board(v: &mut View, x: f32, y: f32, w: f32, h: f32) {
    let (a, c) = (v.m.glow, v.m.glow2);
    let (edge, mark) = if v.rng.chance(0.5) { (a, c) } else { (c, a) };
    v.b.bar(x, y, w, h, 4.0, hex(0x10121a));
    v.b.ray(
        &[
            (x + 3.0, y + 3.0),
            (x + w - 3.0, y + 3.0),
            (x + w - 3.0, y + h - 3.0),
            (x + 3.0, y + h - 3.0),
            (x + 3.0, y + 3.0),
        ],
        edge,
        2.0,
    );
    let marks = (h / w * 1.15) as usize;
    for at in 0..marks.max(1) {
        let cy = y + h * (at as f32 + 0.5) / marks.max(1) as f32;
        let r = w * 0.2;
        match v.rng.below(3) {
            0 => v.b.hoop(x + w / 2.0, cy, r, r, mark, 2.6),
            1 => v.b.ray(
                &[
                    (x + w / 2.0 - r, cy + r),
                    (x + w / 2.0, cy - r),
                    (x + w / 2.0 + r, cy + r),
                    (x + w / 2.0 - r, cy + r),
                ],
                mark,
                2.6,
            ),
            _ => v.b.neon(x + w / 2.0 - r, cy - 3.0, r * 2.0, 6.0, mark),
        }
    }
    v.b.glow(x + w / 2.0, y + h / 2.0, h * 0.8, edge, 0.3);
}

pub(super) fn cables(v: &mut View) {
    for at in 0..7 {
        let (y0, y1) = (v.line * (0.1 + 0.06 * at as f32), v.line * (0.08 + 0.05 * v.rng.below(8) as f32));
        let sag = v.rng.between(40.0, 130.0);
        let ink = v.m.near.lighter(-0.04);
        v.b.trace(
            &format!("M-10 {y0} Q{} {} {} {y1}", v.w * v.rng.between(0.35, 0.65), (y0 + y1) / 2.0 + sag, v.w + 10.0),
            ink,
            3.0,
        );
    }
}

/// Iron arches with a glass roof.
pub(super) fn arches(v: &mut View, iron: u32) {
    let (w, line) = (v.w, v.line);
    let tone = v.m.lit(hex(iron));
    for at in 0..4 {
        let t = at as f32 / 3.0;
        let (left, right) = (w * (0.30 - 0.30 * t), w * (0.70 + 0.30 * t));
        let top = line * (0.34 - 0.40 * t);
        let shade = v.m.far(tone, 0.55 * (1.0 - t));
        let width = 7.0 + 13.0 * t;
        let spring = line * (0.62 - 0.3 * t);
        let text = format!(
            "M{left} {} L{left} {spring} C{left} {top} {right} {top} {right} {spring} L{right} {}",
            line + 30.0 * t,
            line + 30.0 * t
        );
        v.b.trace(&text, shade.lighter(-0.08), width);
        v.b.trace(&text, shade, width * 0.6);
        v.b.trace(
            &format!(
                "M{} {} C{} {} {} {} {} {}",
                left + width,
                spring,
                left + width,
                top + 18.0,
                right - width,
                top + 18.0,
                right - width,
                spring
            ),
            shade,
            width * 0.3,
        );
        for sign in [left, right] {
            v.b.oval(sign, spring, width * 1.1, width * 0.7, shade.lighter(0.06));
        }
        if v.m.dark() {
            for x in [left, right] {
                v.b.lamp(x, spring + 34.0, 4.0 + 4.0 * t, v.m.light.key);
            }
        }
    }
    for at in 0..9 {
        let x = w * (0.1 + 0.1 * at as f32);
        v.b.line(
            &[(w * 0.5 + (x - w * 0.5) * 0.3, line * 0.2), (x + (x - w * 0.5) * 0.8, -20.0)],
            tone.alpha(0.6),
            2.2,
        );
    }
}

pub(super) fn railing(v: &mut View, rgb: u32, y: f32, glow: bool) {
    let tone = v.m.lit(hex(rgb));
    let count = (v.w / 74.0) as usize + 2;
    for at in 0..count {
        let x = at as f32 * 74.0 - 20.0;
        v.b.tube(x, y - 66.0, 8.0, 72.0, tone.lighter(-0.05));
        if glow {
            v.b.lamp(x + 4.0, y - 70.0, 2.6, v.m.glow2);
        }
    }
    for dy in [-64.0, -36.0] {
        v.b.canvas.rect(0.0, y + dy, v.w, 6.0, Ink::down(y + dy, tone.lighter(0.1), y + dy + 6.0, tone.lighter(-0.1)));
    }
}

pub(super) fn parapet(v: &mut View, rgb: u32) {
    let tone = v.m.lit(hex(rgb).mix(v.m.near, 0.2));
    let y = v.line;
    v.b.canvas.rect(0.0, y - 36.0, v.w, 50.0, Ink::down(y - 36.0, tone.lighter(0.05), y + 14.0, tone.lighter(-0.1)));
    v.b.canvas.rect(0.0, y - 46.0, v.w, 13.0, tone.lighter(0.1));
    let count = (v.w / 120.0) as usize + 1;
    for at in 0..count {
        v.b.canvas.rect(at as f32 * 120.0 + 10.0, y - 34.0, 4.0, 46.0, tone.lighter(-0.12));
    }
}

/// A row of market stalls with striped awnings.
pub(super) fn stalls(v: &mut View, wood: u32, lamps: bool) {
    let count = ((v.w / 300.0) as usize).max(2) + 1;
    let (line, h) = (v.line, v.h);
    for at in 0..count {
        let (sw, x) = (v.w / count as f32 * 0.86, v.w * (at as f32 + 0.07) / count as f32);
        let (foot, top) = (line + (h - line) * 0.06, line - 170.0);
        let tone = v.m.far(hex(wood), 0.3);
        let cloth = [v.m.palette[0], v.m.palette[1], v.m.palette[2]][at % 3];
        let cloth = v.m.far(cloth.lighter((0.5 - cloth.lab().l).max(0.0)), 0.25);
        v.b.canvas.rect(x + 8.0, top, 8.0, foot - top, tone);
        v.b.canvas.rect(x + sw - 16.0, top, 8.0, foot - top, tone);
        v.b.canvas.rect(x, foot - 66.0, sw, 66.0, Ink::down(foot - 66.0, tone.lighter(0.06), foot, tone.lighter(-0.1)));
        for item in 0..7 {
            let fruit = [0xd8503a, 0xe8b03a, 0x6aa84a, 0x9a5aa8, 0xd88a4a][v.rng.below(5)];
            v.b.oval(x + sw * (0.1 + 0.135 * item as f32), foot - 72.0, 14.0, 12.0, v.m.far(hex(fruit), 0.25));
        }
        for stripe in 0..6 {
            let (a, c) = (stripe as f32 / 6.0, (stripe + 1) as f32 / 6.0);
            let ink = if stripe % 2 == 0 { cloth } else { cloth.mix(WHITE, 0.65) };
            v.b.poly(
                &[
                    (x + sw * a, top),
                    (x + sw * c, top),
                    (x + sw * (c * 1.1 - 0.05), top + 44.0),
                    (x + sw * (a * 1.1 - 0.05), top + 44.0),
                ],
                ink,
            );
            v.b.oval(x + sw * ((a + c) * 0.55 - 0.05), top + 44.0, sw * 0.09, 9.0, ink);
        }
        if lamps {
            for t in [0.25, 0.75] {
                v.b.lamp(x + sw * t, top + 66.0, 7.0, v.m.light.key.mix(hex(0xffb050), 0.4));
            }
        }
    }
}

/// Great trunks at both edges with hanging leaves.
pub(super) fn trunks(v: &mut View, bark: u32, lamps: bool) {
    let (w, h, line) = (v.w, v.h, v.line);
    let tone = v.m.lit(hex(bark).mix(v.m.near, 0.4));
    for (x, sign) in [(0.0, 1.0), (w, -1.0)] {
        let foot = line + (h - line) * 0.5;
        v.b.shape(
            &format!(
                "M{x} {foot} L{} {foot} C{} {} {} {} {} -10 L{x} -10 Z",
                x + sign * w * 0.17,
                x + sign * w * 0.08,
                foot - 90.0,
                x + sign * w * 0.09,
                line * 0.4,
                x + sign * w * 0.11
            ),
            Ink::Line(x, 0.0, tone.lighter(-0.08).opaque(), x + sign * w * 0.13, 0.0, tone.lighter(0.05).opaque()),
        );
        for at in 0..3 {
            let px = x + sign * w * (0.02 + 0.027 * at as f32);
            v.b.line(&[(px, 0.0), (px + sign * 7.0, foot - 30.0)], tone.lighter(-0.1), 4.0);
        }
    }
    canopy(v, 0x3f7a3c);
    if lamps {
        for at in 0..8 {
            let x = w * (0.06 + 0.125 * at as f32);
            let y = line * v.rng.between(0.2, 0.5);
            v.b.line(&[(x, 0.0), (x, y)], tone, 1.6);
            v.b.lamp(x, y + 9.0, 8.0, hex(0xffd070));
        }
    }
}

/// Leaves that hang into the picture from above.
pub(super) fn canopy(v: &mut View, leaf: u32) {
    for at in 0..46 {
        let t = at as f32 / 45.0;
        let edge = (t * 2.0 - 1.0).abs();
        let tone = v.m.lit(hex(leaf).mix(v.m.near, 0.25).lighter(v.rng.between(-0.07, 0.06)));
        let y = v.line * v.rng.between(-0.04, 0.02 + 0.2 * edge * edge);
        let r = v.rng.between(26.0, 60.0);
        v.b.oval(v.w * t + v.rng.between(-20.0, 20.0), y, r * 1.2, r * 0.72, tone);
    }
}

/// Plants with flowers along the ground's far edge.
pub(super) fn hedge(v: &mut View, leaf: u32, flowers: bool) {
    let y = v.line + 8.0;
    let count = (v.w / 22.0) as usize + 2;
    for at in 0..count {
        let x = at as f32 * 22.0;
        let r = v.rng.between(18.0, 40.0);
        let tone = v.m.far(hex(leaf).lighter(v.rng.between(-0.06, 0.06)), 0.18);
        v.b.oval(x, y - r * 0.5, r, r * 0.85, tone);
        if flowers && v.rng.chance(0.5) {
            let bloom = v.rng.pick(&[hex(0xf4d040), hex(0xf06a8a), hex(0xfafafa), hex(0xb07ae0)]);
            v.b.oval(x + v.rng.between(-10.0, 10.0), y - r * v.rng.between(0.5, 1.1), 4.6, 4.6, v.m.lit(bloom));
        }
    }
}

pub(super) fn columns(v: &mut View, stone: u32, vines: bool) {
    let (w, line, h) = (v.w, v.line, v.h);
    for at in 0..6 {
        let t = (at / 2) as f32 / 2.0;
        let (side, sign) = if at % 2 == 0 { (0.0, 1.0) } else { (w, -1.0) };
        let x = side + sign * w * (0.30 - 0.25 * t);
        let (wide, tone) = (26.0 + 46.0 * t, v.m.far(v.m.lit(hex(stone)), 0.42 * (1.0 - t)));
        let foot = line + (h - line) * (0.05 + 0.24 * t);
        v.b.tube(x - wide / 2.0, -10.0, wide, foot + 10.0, tone);
        v.b.plate(x - wide * 0.7, foot - wide * 0.4, wide * 1.4, wide * 0.5, 3.0, tone);
        v.b.plate(x - wide * 0.7, line * 0.1 * (1.0 - t), wide * 1.4, wide * 0.4, 3.0, tone);
        if vines {
            for k in 0..9 {
                let y = foot * k as f32 / 9.0;
                v.b.oval(x + (y * 0.05).sin() * wide * 0.5, y, 13.0, 9.0, v.m.far(hex(0x5aa048), 0.4 * (1.0 - t)));
            }
        }
    }
}

/// Street lamps in two rows.
pub(super) fn lamps(v: &mut View, iron: u32) {
    let (w, line, h) = (v.w, v.line, v.h);
    for at in 0..6 {
        let t = (at / 2) as f32 / 2.0;
        let (side, sign) = if at % 2 == 0 { (0.0, 1.0) } else { (w, -1.0) };
        let x = side + sign * w * (0.33 - 0.27 * t);
        let tall = 150.0 + 240.0 * t;
        let foot = line + (h - line) * (0.03 + 0.2 * t);
        let tone = v.m.far(v.m.lit(hex(iron)), 0.4 * (1.0 - t));
        v.b.line(&[(x, foot), (x, foot - tall)], tone, 4.0 + 5.0 * t);
        v.b.trace(
            &format!(
                "M{x} {} Q{x} {} {} {}",
                foot - tall,
                foot - tall - 24.0,
                x + sign * (20.0 + 20.0 * t),
                foot - tall - 14.0
            ),
            tone,
            3.0 + 3.0 * t,
        );
        let (lx, ly) = (x + sign * (22.0 + 22.0 * t), foot - tall - 4.0);
        if v.m.dark() {
            v.b.lamp(lx, ly, 5.0 + 6.0 * t, v.m.light.key);
            v.b.glow(lx, ly, 60.0 + 90.0 * t, v.m.light.key, 0.4);
        } else {
            v.b.oval(lx, ly, 6.0 + 6.0 * t, 5.0 + 5.0 * t, hex(0xfff4d8));
        }
    }
}

/// Palm trees of iron or of leaves.
pub(super) fn palms(v: &mut View, stem: u32, leaf: u32) {
    let (w, line) = (v.w, v.line);
    for (t, tall) in [(0.06, 330.0), (0.2, 240.0), (0.82, 260.0), (0.95, 350.0)] {
        let (x, foot) = (w * t, line + 26.0);
        let (stem, leaf) = (v.m.far(v.m.lit(hex(stem)), 0.12), v.m.far(v.m.lit(hex(leaf)), 0.12));
        v.b.pipe(&[(x, foot), (x + 6.0, foot - tall * 0.5), (x + 3.0, foot - tall)], stem, 15.0);
        for at in 0..8 {
            let angle = at as f32 / 7.0 * 3.6 - 3.36;
            let (dx, dy) = (angle.cos() * tall * 0.42, angle.sin() * tall * 0.24);
            v.b.shape(
                &format!(
                    "M{} {} Q{} {} {} {} Q{} {} {} {} Z",
                    x + 3.0,
                    foot - tall,
                    x + dx * 0.6,
                    foot - tall + dy - 36.0,
                    x + dx,
                    foot - tall + dy + 40.0,
                    x + dx * 0.5,
                    foot - tall + dy - 6.0,
                    x + 3.0,
                    foot - tall
                ),
                leaf.lighter(if at % 2 == 0 { 0.03 } else { -0.05 }),
            );
        }
    }
}

/// Walls of rock at both sides.
pub(super) fn cliffs(v: &mut View, rock: u32, crystals: bool) {
    let (w, line, h) = (v.w, v.line, v.h);
    let tone = v.m.lit(hex(rock).mix(v.m.near, 0.3));
    for (side, sign) in [(0.0, 1.0), (w, -1.0)] {
        for layer in 0..2 {
            let reach = w * (0.27 - 0.11 * layer as f32);
            let shade = v.m.far(tone, 0.3 - 0.26 * layer as f32);
            let foot = line + (h - line) * (0.08 + 0.2 * layer as f32);
            let mut points = vec![(side, -10.0)];
            for at in 0..8 {
                let t = at as f32 / 7.0;
                points.push((side + sign * reach * (0.55 + 0.45 * t) * v.rng.between(0.82, 1.06), foot * t));
            }
            points.push((side, foot + 30.0));
            v.b.poly(
                &points,
                Ink::Line(
                    side,
                    0.0,
                    shade.lighter(-0.08).opaque(),
                    side + sign * reach,
                    0.0,
                    shade.lighter(0.06).opaque(),
                ),
            );
            for &(x, y) in &points[1..7] {
                v.b.line(&[(x, y), (x - sign * reach * 0.3, y + 44.0)], shade.lighter(-0.09), 3.0);
            }
        }
        if crystals {
            for at in 0..4 {
                let x = side + sign * w * (0.02 + 0.05 * at as f32);
                super::far::crystal(v, [x - 24.0, line - 130.0 + 30.0 * at as f32, 48.0, 190.0], 0.05);
            }
        }
    }
}

/// Wrecked cars and rubble along the way.
pub(super) fn wrecks(v: &mut View) {
    let (w, line) = (v.w, v.line);
    for (t, size) in [(0.1, 1.0), (0.34, 0.55), (0.7, 0.6), (0.92, 1.05)] {
        let (x, y) = (w * t, line + 30.0 * size);
        let tone = v.m.far(v.m.lit(v.rng.pick(&[hex(0x9a5a3a), hex(0x6a7a7e), hex(0x8a7a58)])), 0.4 - 0.3 * size);
        v.b.within(x, y, size, v.rng.between(-5.0, 5.0), |b| {
            b.shape("M-80 0 L-84 -26 Q-60 -36 -44 -36 L-24 -62 L32 -62 L52 -36 Q84 -34 86 -22 L82 0 Z", tone);
            b.poly(&[(-36.0, -36.0), (-20.0, -56.0), (2.0, -56.0), (2.0, -36.0)], tone.lighter(-0.24));
            b.poly(&[(8.0, -36.0), (8.0, -56.0), (28.0, -56.0), (42.0, -36.0)], tone.lighter(-0.24));
            b.oval(-50.0, -2.0, 15.0, 12.0, hex(0x2a2624));
            b.oval(50.0, -2.0, 15.0, 12.0, hex(0x2a2624));
            b.soft(20.0, -28.0, 30.0, 10.0, hex(0x7a3a1c), 0.7);
        });
    }
}

/// Sails of cloth or of solar cells overhead.
pub(super) fn sails(v: &mut View) {
    let (w, line) = (v.w, v.line);
    for at in 0..4 {
        let x = w * (0.02 + 0.26 * at as f32);
        let y = line * (0.1 + 0.07 * (at % 2) as f32);
        let tone = [hex(0x2f5a9a), hex(0xf6ecd4), hex(0x2f5a9a), hex(0xf0c070)][at];
        v.b.shape(
            &format!(
                "M{x} {y} Q{} {} {} {} Q{} {} {} {} Q{} {} {x} {y} Z",
                x + w * 0.12,
                y + 50.0,
                x + w * 0.26,
                y - 30.0,
                x + w * 0.18,
                y + 40.0,
                x + w * 0.15,
                y + 120.0,
                x + w * 0.08,
                y + 60.0
            ),
            v.m.lit(tone),
        );
        if at % 2 == 0 {
            for k in 1..4 {
                v.b.line(
                    &[(x + w * 0.05 * k as f32, y + 22.0), (x + w * (0.05 * k as f32 + 0.03), y + 50.0)],
                    hex(0x8ac0f0).alpha(0.7),
                    1.6,
                );
            }
        }
        v.b.line(&[(x + w * 0.15, y + 120.0), (x + w * 0.15, line + 4.0)], v.m.far(hex(0x8a6a4a), 0.3), 4.0);
    }
}

/// A deck that leads over an abyss, with its railings or none.
pub(super) fn span(v: &mut View, rgb: Rgb) {
    let (w, line, h) = (v.w, v.line, v.h);
    let tone = v.m.lit(rgb);
    for layer in 0..3 {
        v.b.soft(w * (0.2 + 0.3 * layer as f32), line + 60.0, w * 0.4, 60.0, v.m.haze, 0.6);
    }
    v.b.poly(
        &[(w * 0.36, line + 2.0), (w * 0.64, line + 2.0), (w * 1.12, h + 4.0), (-w * 0.12, h + 4.0)],
        Ink::down(line, v.m.far(tone, 0.4), h, tone.lighter(-0.03)),
    );
    for at in 0..8 {
        let t = (at as f32 / 8.0).powf(1.6);
        let y = line + (h - line) * t;
        let half = w * (0.14 + 0.48 * t);
        v.b.line(&[(w * 0.5 - half, y), (w * 0.5 + half, y)], tone.lighter(-0.12).alpha(0.7), 2.0 + 3.0 * t);
    }
    for sign in [-1.0, 1.0] {
        v.b.line(&[(w * (0.5 + sign * 0.14), line), (w * (0.5 + sign * 0.62), h)], tone.lighter(0.12), 7.0);
    }
}

/// A strip of water between the far things and the ground.
pub(super) fn sea(v: &mut View) {
    let (w, line) = (v.w, v.line);
    let tone = v.m.lit(hex(0x3f7a94)).mix(v.m.sky_low, 0.25);
    let top = line - 92.0;
    v.b.canvas.rect(0.0, top, w, 96.0, Ink::down(top, v.m.far(tone, 0.35), line, tone.lighter(-0.06)));
    for at in 0..40 {
        let t = (at as f32 / 39.0).powf(1.4);
        let (x, half) = (v.rng.unit() * w, v.rng.between(14.0, 50.0) * (0.4 + t));
        let y = top + 90.0 * t;
        v.b.line(&[(x - half, y), (x + half, y)], v.m.sky_low.mix(WHITE, 0.4).alpha(0.5), 1.4 + 1.6 * t);
    }
}

/// A landing of planks or stone before water, which people stand on.
pub(super) fn landing(v: &mut View, planks: bool) {
    let (w, line, h) = (v.w, v.line, v.h);
    let top = line + (h - line) * 0.46;
    let tone = v.m.lit(hex(if planks { 0x8a6846 } else { 0xb4aa98 }).mix(v.m.palette[2], 0.1));
    v.b.canvas.rect(0.0, top, w, h - top + 2.0, Ink::down(top, tone.lighter(0.02), h, tone.lighter(-0.06)));
    v.b.canvas.rect(0.0, top, w, 9.0, tone.lighter(0.1));
    v.b.canvas.rect(0.0, top - 5.0, w, 6.0, tone.lighter(-0.2).alpha(0.6));
    let rows = if planks { 0 } else { 3 };
    for at in 1..=rows {
        let y = top + (h - top) * (at as f32 / 3.6).powf(1.3);
        v.b.line(&[(0.0, y), (w, y)], tone.lighter(-0.09).alpha(0.7), 2.4);
    }
    for at in 0..15 {
        let t = at as f32 / 14.0 * 2.0 - 1.0;
        v.b.line(&[(w * (0.5 + t * 0.6), top + 8.0), (w * (0.5 + t * 0.95), h)], tone.lighter(-0.1).alpha(0.7), 2.6);
    }
    if planks {
        for at in 0..5 {
            let x = w * (0.08 + 0.21 * at as f32);
            v.b.tube(x - 11.0, top - 26.0, 22.0, 46.0, tone.lighter(-0.12));
            v.b.oval(x, top - 26.0, 11.0, 5.0, tone.lighter(0.06));
        }
    }
}
