//! What people built in the worlds and a text names: flats upon flats, spires with gears, coral towers, stairs in crystal.

use super::{Area, body, lights};
use crate::canvas::Ink;
use crate::colour::{WHITE, hex};
use crate::genres::view::View;

/// Flats bolted on to older flats: boxes of every make hang on a block, on struts.
pub(in crate::genres) fn bolted(v: &mut View, [x, y, w, h]: Area, d: f32) {
    let old = body(v, 0x4a4a56, d);
    let (cx, cw) = (x + w * 0.22, w * 0.56);
    v.b.canvas.rect(
        cx,
        y,
        cw,
        h,
        Ink::Line(cx, 0.0, old.lighter(0.05).opaque(), cx + cw, 0.0, old.lighter(-0.06).opaque()),
    );
    let mut py = y + 10.0;
    let mut side = v.rng.chance(0.5);
    while py < y + h * 0.86 {
        let (bw, bh) = (w * v.rng.between(0.4, 0.62), v.rng.between(40.0, 66.0));
        let bx = if side { x - w * 0.08 } else { x + w * 1.08 - bw };
        let tones = [0x8a4a3a, 0x3a6a7a, 0x8a7a3a, 0x5a5a6a, 0x6a4a72, 0x4a6a4a];
        let tone = v.m.far(hex(v.rng.pick(&tones)).mix(v.m.near, 0.25), d);
        let (inner, outer) = if side { (bx + bw * 0.7, bx + 6.0) } else { (bx + bw * 0.3, bx + bw - 6.0) };
        v.b.line(&[(outer, py + bh), (inner, py + bh + 26.0)], old.lighter(0.12), 4.0);
        v.b.plate(bx, py, bw, bh, 3.0, tone);
        for bolt in [bx + 5.0, bx + bw - 5.0] {
            for at in [py + 6.0, py + bh - 6.0] {
                v.b.oval(bolt, at, 2.4, 2.4, tone.lighter(0.2));
            }
        }
        let panes = ((bw / 30.0) as usize).max(1);
        for pane in 0..panes {
            let lit = v.rng.chance(0.6);
            let glass = if lit { v.rng.pick(&[v.m.glow, v.m.glow2, hex(0xffe2a0)]) } else { tone.lighter(-0.16) };
            let px = bx + bw * (pane as f32 + 0.24) / panes as f32;
            v.b.canvas.rect(px, py + bh * 0.26, bw * 0.5 / panes as f32, bh * 0.4, glass.mix(v.m.haze, d * 0.4));
        }
        py += bh * v.rng.between(0.8, 1.3);
        side = !side;
    }
}

/// A tall brick spire with pipes up its side and a gear for a weathercock.
pub(in crate::genres) fn gearspire(v: &mut View, [x, y, w, h]: Area, d: f32) {
    // Darker than what stands round it, so that the gear is seen to sit on its spire.
    let tone = v.m.far(hex(0x6a3e2c).mix(v.m.near, 0.3), d * 0.7);
    let (brass, iron) = (v.m.far(hex(0xb88434).mix(v.m.near, 0.3), d), v.m.far(hex(0x2c201a), d * 0.6));
    let c = x + w * 0.5;
    let foot = y + h;
    v.b.poly(
        &[(c - w * 0.34, foot), (c - w * 0.26, y + h * 0.44), (c + w * 0.26, y + h * 0.44), (c + w * 0.34, foot)],
        Ink::Line(x, 0.0, tone.lighter(0.07).opaque(), x + w, 0.0, tone.lighter(-0.08).opaque()),
    );
    for at in 0..7 {
        let py = y + h * (0.5 + 0.07 * at as f32);
        v.b.line(&[(c - w * 0.3, py), (c + w * 0.3, py)], tone.lighter(-0.08).alpha(0.6), 2.0);
    }
    v.b.canvas.rect(c - w * 0.32, y + h * 0.42, w * 0.64, h * 0.03, iron);
    v.b.poly(&[(c - w * 0.29, y + h * 0.43), (c, y + h * 0.14), (c + w * 0.29, y + h * 0.43)], iron);
    v.b.line(&[(c - w * 0.1, y + h * 0.32), (c, y + h * 0.14)], iron.lighter(0.14), 2.4);
    v.b.line(&[(c, y + h * 0.2), (c, y + h * 0.04)], brass.lighter(-0.1), 5.0);
    v.b.gear(c, y, (w * 0.3).min(46.0), brass);
    v.b.oval(c, y, w * 0.07, w * 0.07, iron);
    v.b.pipe(&[(c + w * 0.24, foot), (c + w * 0.2, y + h * 0.52), (c + w * 0.38, y + h * 0.48)], brass, 7.0);
    let window = if v.m.dark() { hex(0xffd888).mix(v.m.haze, d * 0.4) } else { tone.lighter(-0.2) };
    for at in 0..3 {
        v.b.bar(c - w * 0.06, y + h * (0.52 + 0.13 * at as f32), w * 0.12, h * 0.08, w * 0.06, window);
    }
}

/// A dome of copper ribs and glass on a hall of brick and iron.
pub(in crate::genres) fn glassdome(v: &mut View, [x, y, w, h]: Area, d: f32) {
    let (wall, copper) = (body(v, 0x6e4836, d), v.m.far(hex(0xc07a48), d * 0.8));
    let glass = v.m.far(if v.m.dark() { hex(0xffdc9a) } else { hex(0xb8dce0) }, d);
    let (c, r) = (x + w * 0.5, w * 0.5);
    let top = y + r;
    v.b.canvas.rect(x, top, w, h, wall);
    v.b.oval(c, top, r, r * 0.94, glass);
    v.b.canvas.rect(x, top, w, r, wall);
    for rib in [-0.94_f32, -0.55, 0.0, 0.55, 0.94] {
        v.b.trace(
            &format!("M{} {top} Q{} {} {c} {}", c + rib * r, c + rib * r * 0.9, top - r * 0.8, top - r * 0.94),
            copper,
            4.0,
        );
    }
    v.b.trace(
        &format!("M{} {} Q{c} {} {} {}", c - r * 0.8, top - r * 0.5, top - r * 0.36, c + r * 0.8, top - r * 0.5),
        copper,
        3.0,
    );
    v.b.canvas.rect(x - 4.0, top - 8.0, w + 8.0, 15.0, copper.lighter(-0.06));
    v.b.plate(c - w * 0.07, top - r * 0.94 - w * 0.13, w * 0.14, w * 0.14, 3.0, copper);
    lights(v, [x + 8.0, top + 16.0, w - 16.0, h * 0.5], (24.0, 32.0), 0.6, &[glass], d);
}

/// A tower that grew of coral: a knotty stem with branches, pores that are windows.
pub(in crate::genres) fn coral(v: &mut View, [x, y, w, h]: Area, d: f32) {
    let own = v.rng.pick(&[hex(0xf07a6a), hex(0xf0a06a), hex(0xe06a98), hex(0xd88ac8)]);
    let tone = v.m.far(own.mix(v.m.near, 0.12), d);
    let (c, foot) = (x + w * 0.5, y + h);
    for (from, lean, reach, thick) in [
        (0.9, 0.0, 0.0, 0.3),
        (0.72, -0.52, 0.42, 0.16),
        (0.6, 0.56, 0.3, 0.17),
        (0.44, -0.34, 0.14, 0.13),
        (0.36, 0.3, 0.06, 0.12),
    ] {
        let (tx, ty) = (c + lean * w, y + h * reach);
        let mid = (c + lean * w * 0.86, y + h * (from + reach) * 0.5 + h * 0.06);
        let start = if lean == 0.0 { (c, foot) } else { (c, y + h * from) };
        v.b.pipe(&[start, mid, (tx, ty)], tone, w * thick);
        v.b.oval(tx, ty, w * thick * 0.72, w * thick * 0.6, tone.lighter(0.05));
        v.b.oval(tx, ty - 2.0, w * thick * 0.4, w * thick * 0.3, tone.lighter(-0.14));
    }
    for at in 0..9 {
        let px = c + w * 0.09 * [-1.0, 0.6, -0.2][at % 3];
        let py = y + h * (0.14 + 0.085 * at as f32);
        v.b.oval(px, py, 5.0, 6.0, tone.lighter(-0.22));
        v.b.oval(px, py, 3.0, 4.0, hex(0xfff0b0).mix(v.m.haze, d * 0.3));
    }
}

/// A cliff of crystal with a stairway cut to and fro up its face.
pub(in crate::genres) fn stairs(v: &mut View, [x, y, w, h]: Area, d: f32) {
    let tone = v.m.far(v.m.glow2.mix(v.m.palette[1], 0.4), d);
    let top = [0.22, 0.08, 0.16, 0.0, 0.12, 0.05, 0.26];
    let mut edge = vec![(x - w * 0.06, y + h)];
    edge.extend(top.iter().enumerate().map(|(at, t)| (x + w * at as f32 / 6.0, y + h * t)));
    edge.push((x + w * 1.06, y + h));
    v.b.poly(&edge, Ink::Line(x, y, tone.lighter(0.12).opaque(), x + w, y + h, tone.lighter(-0.12).opaque()));
    for (at, t) in top.iter().enumerate().skip(1).step_by(2) {
        let px = x + w * at as f32 / 6.0;
        v.b.poly(
            &[(px, y + h * t), (px + w * 0.13, y + h * 0.4), (px - w * 0.05, y + h)],
            tone.lighter(-0.08).alpha(0.7),
        );
        v.b.line(&[(px, y + h * t), (px - w * 0.05, y + h)], WHITE.alpha(0.5), 2.0);
    }
    let (cut, lit) = (tone.lighter(-0.24), tone.lighter(0.2));
    for flight in 0..4 {
        let (low, high) = (y + h * (1.0 - 0.2 * flight as f32), y + h * (0.82 - 0.2 * flight as f32));
        let (from, to) = if flight % 2 == 0 { (0.14, 0.84) } else { (0.84, 0.14) };
        let steps = 12;
        for step in 0..steps {
            let (t, u) = (step as f32 / steps as f32, (step + 1) as f32 / steps as f32);
            let px = x + w * (from + (to - from) * t);
            let qx = x + w * (from + (to - from) * u);
            let (left, wide) = (px.min(qx), (qx - px).abs());
            let py = low + (high - low) * u;
            v.b.canvas.rect(left, py, wide + 1.0, h * 0.06, cut);
            v.b.canvas.rect(left, py, wide + 1.0, 4.0, lit);
        }
    }
}

/// A glass tower that a bridge joins to the next.
pub(in crate::genres) fn joined(v: &mut View, area: Area, d: f32) {
    super::glass(v, area, d);
    let [x, y, w, h] = area;
    let tone = v.m.far(WHITE.mix(v.m.palette[1], 0.15), d * 0.8);
    for at in [0.36, 0.62] {
        let py = y + h * at;
        v.b.plate(x + w * 0.5, py, w * 1.7, 15.0, 6.0, tone);
        v.b.canvas.rect(x + w * 0.52, py + 4.0, w * 1.66, 4.0, tone.lighter(-0.16));
    }
}

/// A stepped skyscraper with an eagle on either shoulder.
pub(in crate::genres) fn eagles(v: &mut View, area: Area, d: f32) {
    super::stepped(v, area, d);
    let [x, y, w, h] = area;
    let tone = body(v, 0x4a463e, d);
    let size = (w * 0.2).clamp(20.0, 34.0) / 30.0;
    for (at, sign) in [(0.09, -1.0), (0.91, 1.0)] {
        v.b.within(x + w * at, y + h * 0.5, size, 0.0, |b| {
            b.shape(&format!("M0 0 L{} -6 L{} -34 L{} -20 Z", sign * 16.0, sign * 30.0, sign * 6.0), tone);
            b.poly(&[(-11.0, 0.0), (-9.0, -26.0), (9.0, -26.0), (11.0, 0.0)], tone);
            b.oval(sign * 3.0, -32.0, 9.0, 9.0, tone);
            b.poly(&[(sign * 9.0, -36.0), (sign * 22.0, -29.0), (sign * 9.0, -27.0)], hex(0xd8a444).mix(tone, 0.4));
        });
    }
}
