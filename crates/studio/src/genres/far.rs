//! What stands far off in the worlds: towers, chimneys, castles, trees, ships. Each is drawn into its box at a distance,
//! 0 near to 1 in the haze.

use super::view::View;
use crate::canvas::Ink;
use crate::colour::{Rgb, WHITE, hex};

mod built;
mod land;

pub(super) use built::{bolted, coral, eagles, gearspire, glassdome, joined, stairs};
pub(super) use land::{cottage, crane, cruiser, hull, king, mast, peak, pine, pylon, stone, trunk, turbine};

type Area = [f32; 4];

fn body(v: &View, rgb: u32, d: f32) -> Rgb {
    v.m.far(hex(rgb).mix(v.m.near, 0.55), d)
}

fn lights(v: &mut View, [x, y, w, h]: Area, cell: (f32, f32), share: f32, tones: &[Rgb], d: f32) {
    let (columns, rows) = ((w / cell.0) as usize, (h / cell.1) as usize);
    for row in 0..rows.min(26) {
        for column in 0..columns.min(9) {
            if v.rng.chance(share) {
                let tone = v.rng.pick(tones).mix(v.m.haze, d * 0.5);
                let (px, py) = (x + (column as f32 + 0.28) * cell.0, y + (row as f32 + 0.3) * cell.1);
                v.b.canvas.rect(px, py, cell.0 * 0.46, cell.1 * 0.42, tone.alpha(0.9));
            }
        }
    }
}

pub(super) fn neon(v: &mut View, [x, y, w, h]: Area, d: f32) {
    let tone = body(v, 0x1c2030, d);
    v.b.canvas.rect(
        x,
        y,
        w,
        h,
        Ink::Line(x, 0.0, tone.lighter(0.05).opaque(), x + w, 0.0, tone.lighter(-0.05).opaque()),
    );
    let step = w * v.rng.between(0.15, 0.3);
    v.b.canvas.rect(x + step, y - h * 0.08, w - step * 2.0, h * 0.1, tone);
    v.b.line(&[(x + w * 0.5, y - h * 0.08), (x + w * 0.5, y - h * 0.08 - 40.0)], tone, 2.4);
    v.b.oval(x + w * 0.5, y - h * 0.08 - 40.0, 2.6, 2.6, hex(0xff4a4a));
    let (a, c) = (v.m.glow, v.m.glow2);
    lights(v, [x + 4.0, y + 8.0, w - 8.0, h - 20.0], (14.0, 17.0), 0.34, &[a, c, hex(0xffe2a0), hex(0xbfe0ff)], d);
    if d < 0.6 && v.rng.chance(0.7) {
        let sign = v.rng.pick(&[a, c]);
        let (px, ph) = (x + v.rng.between(0.1, 0.7) * w, h * v.rng.between(0.16, 0.3));
        let py = y + h * v.rng.between(0.1, 0.4);
        v.b.canvas.rect(px, py, 15.0, ph, tone.lighter(-0.06));
        v.b.neon(px + 3.0, py + 4.0, 9.0, ph - 8.0, sign.mix(v.m.haze, d * 0.4));
    }
}

/// A block with a screen as large as a house.
pub(super) fn screens(v: &mut View, area: Area, d: f32) {
    neon(v, area, d);
    let [x, y, w, h] = area;
    let (sx, sy, sw, sh) = (x + w * 0.12, y + h * 0.2, w * 0.76, h * 0.28);
    let (a, c) = (v.m.glow, v.m.glow2);
    v.b.canvas.rect(sx - 4.0, sy - 4.0, sw + 8.0, sh + 8.0, hex(0x0e1018));
    v.b.canvas.rect(sx, sy, sw, sh, Ink::Line(sx, sy, a.opaque(), sx + sw, sy + sh, c.opaque()));
    v.b.oval(sx + sw * 0.5, sy + sh * 0.42, sw * 0.16, sh * 0.2, WHITE.alpha(0.6));
    v.b.bar(sx + sw * 0.26, sy + sh * 0.66, sw * 0.48, sh * 0.34, sw * 0.18, WHITE.alpha(0.6));
    v.b.glow(sx + sw / 2.0, sy + sh / 2.0, sw * 0.9, a, 0.35);
}

pub(super) fn brick(v: &mut View, [x, y, w, h]: Area, d: f32) {
    let tone = body(v, 0x7a4630, d);
    v.b.canvas.rect(x, y, w, h, tone);
    v.b.poly(&[(x - 4.0, y), (x + w / 2.0, y - w * 0.28), (x + w + 4.0, y)], tone.lighter(-0.06));
    lights(
        v,
        [x + 6.0, y + 12.0, w - 12.0, h - 16.0],
        (20.0, 26.0),
        if v.m.dark() { 0.6 } else { 0.2 },
        &[hex(0xffd884), hex(0xffc060)],
        d,
    );
    chimney(v, [x + w * 0.7, y - h * 0.5, w * 0.16, h * 0.6], d);
}

pub(super) fn chimney(v: &mut View, [x, y, w, h]: Area, d: f32) {
    let tone = body(v, 0x8a5238, d);
    v.b.poly(
        &[(x, y + h), (x + w * 0.16, y), (x + w * 0.84, y), (x + w, y + h)],
        Ink::Line(x, 0.0, tone.lighter(0.07).opaque(), x + w, 0.0, tone.lighter(-0.07).opaque()),
    );
    v.b.canvas.rect(x + w * 0.06, y - 5.0, w * 0.88, 8.0, tone.lighter(-0.08));
    let smoke = v.m.haze.mix(if v.m.dark() { hex(0x8a8078) } else { WHITE }, 0.3);
    v.b.steam(x + w / 2.0, y - 8.0, (w * 1.7).clamp(26.0, 80.0), smoke);
}

pub(super) fn dome(v: &mut View, [x, y, w, h]: Area, d: f32) {
    let (tone, copper) = (body(v, 0x9a7a58, d), v.m.far(hex(0x5aa08a).mix(v.m.near, 0.3), d));
    v.b.canvas.rect(x, y + w * 0.45, w, h, tone);
    v.b.shape(
        &format!(
            "M{x} {} C{x} {} {} {} {} {} C{} {} {} {} {} {} Z",
            y + w * 0.45,
            y + w * 0.1,
            x + w * 0.2,
            y - w * 0.1,
            x + w * 0.5,
            y - w * 0.1,
            x + w * 0.8,
            y - w * 0.1,
            x + w,
            y + w * 0.1,
            x + w,
            y + w * 0.45
        ),
        Ink::Line(x, 0.0, copper.lighter(0.1).opaque(), x + w, 0.0, copper.lighter(-0.1).opaque()),
    );
    for t in [0.3, 0.5, 0.7] {
        v.b.line(&[(x + w * 0.5, y - w * 0.1), (x + w * t, y + w * 0.44)], copper.lighter(-0.12), 2.0);
    }
    v.b.line(&[(x + w * 0.5, y - w * 0.1), (x + w * 0.5, y - w * 0.42)], tone, 4.0);
    v.b.gear(x + w * 0.5, y - w * 0.46, w * 0.11, v.m.far(hex(0xd0a24a), d));
    for at in 0..3 {
        let wx = x + w * (0.16 + 0.28 * at as f32);
        v.b.bar(
            wx,
            y + w * 0.62,
            w * 0.14,
            w * 0.34,
            w * 0.07,
            if v.m.dark() { hex(0xffd888).mix(v.m.haze, d * 0.4) } else { tone.lighter(-0.14) },
        );
    }
}

pub(super) fn glass(v: &mut View, [x, y, w, h]: Area, d: f32) {
    let tone = v.m.far(v.m.palette[0].mix(hex(0xe4f2fa), 0.6), d * 0.9);
    let (bright, deep) = (tone.lighter(0.08), tone.lighter(-0.12).mix(v.m.palette[1], 0.25));
    let bend = w * v.rng.between(-0.25, 0.25);
    v.b.shape(
        &format!(
            "M{x} {} C{x} {} {} {} {} {y} C{} {} {} {} {} {} Z",
            y + h,
            y + h * 0.5,
            x + bend,
            y + h * 0.2,
            x + w * 0.5 + bend,
            x + w + bend,
            y + h * 0.1,
            x + w,
            y + h * 0.5,
            x + w,
            y + h
        ),
        Ink::Line(x, 0.0, bright.opaque(), x + w, 0.0, deep.opaque()),
    );
    for at in 1..7 {
        let t = at as f32 / 7.0;
        let py = y + h * (0.12 + t * 0.85);
        v.b.line(
            &[(x + w * 0.1 + bend * (1.0 - t) * 0.8, py), (x + w * 0.92 + bend * (1.0 - t) * 0.8, py)],
            WHITE.alpha(0.4),
            1.6,
        );
    }
    let tone = if v.m.dark() { v.m.glow2 } else { WHITE };
    v.b.ray_along(
        &format!(
            "M{} {} C{} {} {} {} {} {}",
            x + w * 0.3,
            y + h,
            x + w * 0.3,
            y + h * 0.5,
            x + w * 0.36 + bend,
            y + h * 0.3,
            x + w * 0.5 + bend,
            y + 6.0
        ),
        tone.mix(v.m.haze, d * 0.6),
        2.2,
    );
}

pub(super) fn terraces(v: &mut View, [x, y, w, h]: Area, d: f32) {
    let (wall, leaf) = (v.m.far(hex(0xf0e4cc).mix(v.m.palette[2], 0.15), d * 0.5), v.m.far(hex(0x5a9a42), d * 0.45));
    let floors = ((h / 42.0) as usize).clamp(3, 8);
    for floor in 0..floors {
        let t = floor as f32 / floors as f32;
        let inset = w * 0.3 * (1.0 - t);
        let (fx, fy, fw, fh) = (x + inset * 0.5, y + h * t, w - inset, h / floors as f32 + 1.0);
        v.b.canvas.rect(
            fx,
            fy,
            fw,
            fh,
            Ink::Line(fx, 0.0, wall.lighter(0.04).opaque(), fx + fw, 0.0, wall.lighter(-0.08).opaque()),
        );
        v.b.canvas.rect(
            fx + 4.0,
            fy + fh * 0.36,
            fw - 8.0,
            fh * 0.4,
            v.m.far(hex(0x7ab4cc), d * 0.8).lighter(if v.m.dark() { 0.1 } else { 0.0 }),
        );
        let mut px = fx - 4.0;
        while px < fx + fw {
            let r = v.rng.between(7.0, 13.0);
            v.b.oval(px, fy + 2.0, r, r * 0.8, leaf.lighter(v.rng.between(-0.05, 0.05)));
            if v.rng.chance(0.3) {
                v.b.line(&[(px, fy), (px + 2.0, fy + fh * v.rng.between(0.4, 0.9))], leaf.lighter(-0.04), 4.0);
            }
            px += r * 1.3;
        }
    }
    v.b.poly(
        &[(x + w * 0.22, y - 14.0), (x + w * 0.72, y - 30.0), (x + w * 0.76, y - 22.0), (x + w * 0.26, y - 6.0)],
        v.m.far(hex(0x2a5a9a), d),
    );
}

pub(super) fn stepped(v: &mut View, [x, y, w, h]: Area, d: f32) {
    let tone = body(v, 0x8a8478, d);
    for (inset, top) in [(0.0, 0.5), (0.13, 0.26), (0.25, 0.08), (0.36, -0.04)] {
        let (fx, fw) = (x + w * inset, w * (1.0 - inset * 2.0));
        let fy = y + h * top;
        v.b.canvas.rect(
            fx,
            fy,
            fw,
            y + h - fy,
            Ink::Line(fx, 0.0, tone.lighter(0.07).opaque(), fx + fw, 0.0, tone.lighter(-0.08).opaque()),
        );
        for at in 0..4 {
            let sx = fx + fw * (0.14 + 0.24 * at as f32);
            v.b.canvas.rect(sx, fy + 6.0, 3.0, h * 0.24, tone.lighter(-0.1).alpha(0.7));
        }
        v.b.canvas.rect(fx, fy, fw, 3.0, tone.lighter(0.12));
    }
    lights(
        v,
        [x + w * 0.16, y + h * 0.3, w * 0.68, h * 0.66],
        (15.0, 22.0),
        if v.m.dark() { 0.4 } else { 0.1 },
        &[hex(0xffe0a0), hex(0xf4d080)],
        d,
    );
    v.b.line(&[(x + w * 0.5, y - h * 0.04), (x + w * 0.5, y - h * 0.2)], tone, 4.0);
}

pub(super) fn ruin(v: &mut View, [x, y, w, h]: Area, d: f32) {
    let tone = body(v, 0x8a8070, d);
    let mut top = vec![(x, y + h)];
    for at in 0..7 {
        top.push((x + w * at as f32 / 6.0, y + v.rng.between(0.0, 0.3) * h * v.rng.unit()));
    }
    top.push((x + w, y + h));
    v.b.poly(&top, Ink::Line(x, 0.0, tone.lighter(0.06).opaque(), x + w, 0.0, tone.lighter(-0.07).opaque()));
    let (columns, rows) = ((w / 24.0) as usize, (h / 34.0) as usize);
    for row in 1..rows.min(9) {
        for column in 0..columns.min(6) {
            if v.rng.chance(0.75) {
                let (px, py) = (x + 5.0 + column as f32 * 24.0, y + h * 0.1 + row as f32 * 34.0);
                let hole = if v.rng.chance(0.4) { v.m.haze.mix(tone, 0.3) } else { tone.lighter(-0.16) };
                v.b.canvas.rect(px, py, 13.0, 18.0, hole);
            }
        }
    }
    for _ in 0..3 {
        let px = x + v.rng.unit() * w;
        v.b.line(
            &[(px, y + h * 0.1), (px + v.rng.between(-8.0, 8.0), y - v.rng.between(4.0, 26.0))],
            tone.lighter(-0.1),
            2.0,
        );
    }
    let moss = v.m.far(hex(0x66803e).mix(v.m.near, 0.3), d);
    v.b.soft(x + w * 0.3, y + h * 0.9, w * 0.5, h * 0.16, moss, 0.7);
}

/// White towers with pointed roofs on a crag.
pub(super) fn castle(v: &mut View, [x, y, w, h]: Area, d: f32) {
    let (rock, wall, roof) =
        (body(v, 0x6a6a74, d), v.m.far(hex(0xe4e0dc), d), v.m.far(v.m.palette[0].mix(hex(0x3a4a8a), 0.5), d));
    v.b.poly(
        &[
            (x - w * 0.1, y + h),
            (x + w * 0.1, y + h * 0.62),
            (x + w * 0.3, y + h * 0.52),
            (x + w * 0.74, y + h * 0.5),
            (x + w * 0.94, y + h * 0.7),
            (x + w * 1.12, y + h),
        ],
        Ink::Line(x, 0.0, rock.lighter(0.06).opaque(), x + w, 0.0, rock.lighter(-0.08).opaque()),
    );
    let foot = y + h * 0.56;
    v.b.canvas.rect(x + w * 0.2, foot - h * 0.14, w * 0.62, h * 0.18, wall.lighter(-0.04));
    for at in 0..9 {
        v.b.canvas.rect(x + w * (0.2 + 0.07 * at as f32), foot - h * 0.165, w * 0.035, h * 0.03, wall.lighter(-0.04));
    }
    for (at, tall, wide) in
        [(0.16, 0.3, 0.1), (0.34, 0.4, 0.09), (0.48, 0.56, 0.12), (0.64, 0.38, 0.09), (0.78, 0.28, 0.1)]
    {
        let (tx, tw, top) = (x + w * at, w * wide, foot - h * tall);
        v.b.canvas.rect(
            tx,
            top,
            tw,
            foot - top + h * 0.06,
            Ink::Line(tx, 0.0, wall.lighter(0.05).opaque(), tx + tw, 0.0, wall.lighter(-0.12).opaque()),
        );
        v.b.poly(
            &[(tx - tw * 0.2, top + 2.0), (tx + tw * 0.5, top - tw * 1.5), (tx + tw * 1.2, top + 2.0)],
            Ink::Line(tx, 0.0, roof.lighter(0.08).opaque(), tx + tw, 0.0, roof.lighter(-0.08).opaque()),
        );
        v.b.line(&[(tx + tw * 0.5, top - tw * 1.5), (tx + tw * 0.5, top - tw * 1.9)], wall, 1.6);
        v.b.poly(
            &[(tx + tw * 0.5, top - tw * 1.9), (tx + tw * 1.0, top - tw * 1.75), (tx + tw * 0.5, top - tw * 1.6)],
            v.m.far(v.m.palette[1], d * 0.6),
        );
        for row in 0..2 {
            v.b.bar(
                tx + tw * 0.38,
                top + tw * (0.3 + row as f32 * 0.7),
                tw * 0.24,
                tw * 0.34,
                tw * 0.12,
                if v.m.dark() { hex(0xffd888) } else { wall.lighter(-0.3) },
            );
        }
    }
}

pub(super) fn crystal(v: &mut View, [x, y, w, h]: Area, d: f32) {
    let tone = v.m.far(v.m.glow2.mix(v.m.palette[1], 0.4), d);
    let lean = v.rng.between(-0.4, 0.4) * w;
    let tip = (x + w * 0.5 + lean, y);
    v.b.poly(&[(x, y + h), (x + w * 0.06 + lean * 0.7, y + h * 0.2), tip, (x + w * 0.5, y + h)], tone.lighter(0.1));
    v.b.poly(
        &[(x + w, y + h), (x + w * 0.9 + lean * 0.7, y + h * 0.26), tip, (x + w * 0.5, y + h)],
        tone.lighter(-0.14),
    );
    v.b.line(&[tip, (x + w * 0.5, y + h)], WHITE.alpha(0.5), 1.6);
    v.b.line(&[(x + w * 0.06 + lean * 0.7, y + h * 0.2), tip], WHITE.alpha(0.6), 1.8);
}

/// Domes like soap bubbles on slender stalks.
pub(super) fn bubbles(v: &mut View, [x, y, w, h]: Area, d: f32) {
    let tone = v.m.far(hex(0xb8c0d0).mix(v.m.palette[0], 0.3), d);
    let r = w * 0.42;
    v.b.poly(
        &[(x + w * 0.4, y + r), (x + w * 0.6, y + r), (x + w * 0.72, y + h), (x + w * 0.28, y + h)],
        Ink::Line(x, 0.0, tone.lighter(0.08).opaque(), x + w, 0.0, tone.lighter(-0.12).opaque()),
    );
    v.b.oval(x + w * 0.5, y + r, r, r, v.m.far(v.m.glow2, d).alpha(0.35));
    v.b.ring(x + w * 0.5, y + r, r, r, tone.lighter(0.2), 2.0);
    v.b.shape(
        &format!(
            "M{} {} C{} {} {} {} {} {} Z",
            x + w * 0.5 - r,
            y + r,
            x + w * 0.5 - r,
            y + r * 2.1,
            x + w * 0.5 + r,
            y + r * 2.1,
            x + w * 0.5 + r,
            y + r
        ),
        tone,
    );
    for at in 0..4 {
        v.b.oval(x + w * 0.5 + (at as f32 - 1.5) * r * 0.4, y + r * 1.3, 3.0, 3.0, v.m.glow.mix(v.m.haze, d * 0.4));
    }
    v.b.trace(
        &format!(
            "M{} {} Q{} {} {} {}",
            x + w * 0.5 - r * 0.6,
            y + r * 0.7,
            x + w * 0.5 - r * 0.4,
            y + r * 0.3,
            x + w * 0.5,
            y + r * 0.25
        ),
        WHITE.alpha(0.6),
        2.6,
    );
}

/// Alien spires, thin-waisted and ringed.
pub(super) fn spire(v: &mut View, [x, y, w, h]: Area, d: f32) {
    let tone = v.m.far(hex(0x9aa0c0).mix(v.m.palette[0], 0.35).mix(v.m.near, 0.3), d);
    let c = x + w * 0.5;
    v.b.shape(
        &format!(
            "M{x} {} C{} {} {} {} {c} {y} C{} {} {} {} {} {} Z",
            y + h,
            c - w * 0.1,
            y + h * 0.7,
            c - w * 0.26,
            y + h * 0.3,
            c + w * 0.26,
            y + h * 0.3,
            c + w * 0.1,
            y + h * 0.7,
            x + w,
            y + h
        ),
        Ink::Line(x, 0.0, tone.lighter(0.1).opaque(), x + w, 0.0, tone.lighter(-0.12).opaque()),
    );
    for t in [0.34, 0.5] {
        v.b.ring(c, y + h * t, w * 0.34, w * 0.07, tone.lighter(0.16), 3.0);
    }
    for at in 0..5 {
        v.b.oval(c, y + h * (0.22 + 0.13 * at as f32), 2.6, 4.2, v.m.glow.mix(v.m.haze, d * 0.4));
    }
}
