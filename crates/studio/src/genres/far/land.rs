//! Trees, peaks, masts, wrecks and stones: what stands far off outside towns.

use super::{Area, body};
use crate::canvas::Ink;
use crate::colour::{BLACK, WHITE, hex};
use crate::genres::view::View;

pub(in crate::genres) fn trunk(v: &mut View, [x, y, w, h]: Area, d: f32) {
    let (bark, leaf) = (body(v, 0x5a4230, d), v.m.far(hex(0x3f7a42).mix(v.m.near, 0.35), d));
    v.b.shape(
        &format!(
            "M{} {} C{} {} {} {} {} {} L{} {} C{} {} {} {} {} {} Z",
            x - w * 0.3,
            y + h,
            x + w * 0.2,
            y + h * 0.86,
            x + w * 0.2,
            y + h * 0.4,
            x + w * 0.24,
            y,
            x + w * 0.76,
            y,
            x + w * 0.8,
            y + h * 0.4,
            x + w * 0.8,
            y + h * 0.86,
            x + w * 1.3,
            y + h
        ),
        Ink::Line(x, 0.0, bark.lighter(0.07).opaque(), x + w, 0.0, bark.lighter(-0.08).opaque()),
    );
    for t in [0.36, 0.56] {
        v.b.line(&[(x + w * t, y), (x + w * t + w * 0.05, y + h * 0.9)], bark.lighter(-0.1).alpha(0.8), 2.4);
    }
    for _ in 0..9 {
        let (px, py, r) =
            (x + v.rng.between(-0.7, 1.7) * w, y + v.rng.between(-0.1, 0.16) * h, v.rng.between(0.4, 0.85) * w);
        v.b.oval(px, py, r * 1.2, r * 0.7, leaf.lighter(v.rng.between(-0.05, 0.06)));
    }
}

pub(in crate::genres) fn pine(v: &mut View, [x, y, w, h]: Area, d: f32) {
    let leaf = v.m.far(hex(0x2f5c44).mix(v.m.near, 0.5), d);
    for at in 0..4 {
        let t = at as f32 / 4.0;
        let half = w * (0.16 + 0.34 * t);
        let top = y + h * t * 0.8;
        v.b.poly(
            &[(x + w * 0.5, top), (x + w * 0.5 + half, top + h * 0.34), (x + w * 0.5 - half, top + h * 0.34)],
            leaf.lighter(0.03 * (1.0 - t)),
        );
    }
}

pub(in crate::genres) fn peak(v: &mut View, [x, y, w, h]: Area, d: f32) {
    let tone = body(v, 0x6a7488, d);
    let tip = (x + w * v.rng.between(0.4, 0.6), y);
    let (left, right) = ((x - w * 0.3, y + h), (x + w * 1.3, y + h));
    v.b.poly(&[left, tip, right], tone.lighter(0.05));
    v.b.poly(&[tip, right, (tip.0 + w * 0.06, y + h), (tip.0 - w * 0.05, y + h * 0.5)], tone.lighter(-0.07));
    let snow = v.m.far(hex(0xf2f6fa), d * 0.9);
    v.b.poly(
        &[
            tip,
            (tip.0 - w * 0.2, y + h * 0.26),
            (tip.0 - w * 0.08, y + h * 0.22),
            (tip.0, y + h * 0.33),
            (tip.0 + w * 0.09, y + h * 0.21),
            (tip.0 + w * 0.2, y + h * 0.26),
        ],
        snow,
    );
}

pub(in crate::genres) fn crane(v: &mut View, [x, y, w, h]: Area, d: f32) {
    let tone = body(v, 0x7a5a44, d);
    v.b.line(&[(x + w * 0.3, y + h), (x + w * 0.4, y + h * 0.2)], tone, 6.0);
    v.b.line(&[(x + w * 0.6, y + h), (x + w * 0.5, y + h * 0.2)], tone, 6.0);
    for at in 0..6 {
        let t = 0.25 + at as f32 * 0.12;
        v.b.line(&[(x + w * (0.42 - t * 0.12), y + h * t), (x + w * (0.48 + t * 0.13), y + h * (t + 0.1))], tone, 2.6);
    }
    v.b.line(&[(x + w * 0.1, y + h * 0.26), (x + w * 1.25, y + h * 0.02)], tone, 6.0);
    v.b.line(&[(x + w * 0.45, y), (x + w * 1.25, y + h * 0.02)], tone, 2.0);
    v.b.line(&[(x + w * 1.1, y + h * 0.05), (x + w * 1.1, y + h * 0.5)], tone, 1.6);
    v.b.canvas.rect(x + w * 0.34, y + h * 0.14, w * 0.22, h * 0.1, tone.lighter(-0.05));
    v.b.canvas.rect(x + w * 1.04, y + h * 0.5, w * 0.13, w * 0.1, tone);
}

pub(in crate::genres) fn pylon(v: &mut View, [x, y, w, h]: Area, d: f32) {
    let tone = body(v, 0x4a4844, d);
    let c = x + w * 0.5;
    for sign in [-1.0, 1.0] {
        v.b.line(&[(c + sign * w * 0.3, y + h), (c + sign * w * 0.06, y + h * 0.24), (c, y)], tone, 4.0);
    }
    for at in 0..6 {
        let (t, u) = (0.26 + at as f32 * 0.12, 0.26 + (at + 1) as f32 * 0.12);
        let half = |t: f32| w * (0.06 + (t - 0.24) * 0.31);
        v.b.line(&[(c - half(t), y + h * t), (c + half(u), y + h * u)], tone, 1.8);
        v.b.line(&[(c + half(t), y + h * t), (c - half(u), y + h * u)], tone, 1.8);
    }
    for (t, reach) in [(0.1, 0.34), (0.22, 0.46)] {
        v.b.line(
            &[(c - w * reach, y + h * t + 6.0), (c, y + h * t - 4.0), (c + w * reach, y + h * t + 6.0)],
            tone,
            3.0,
        );
    }
    v.b.trace(
        &format!(
            "M{} {} Q{} {} {} {}",
            c + w * 0.46,
            y + h * 0.24,
            c + w * 1.2,
            y + h * 0.44,
            c + w * 2.0,
            y + h * 0.24
        ),
        tone.alpha(0.7),
        1.2,
    );
}

pub(in crate::genres) fn turbine(v: &mut View, [x, y, w, h]: Area, d: f32) {
    let tone = v.m.far(hex(0xf6f4ec), d * 0.7);
    let (c, hub) = (x + w * 0.5, y + h * 0.3);
    v.b.poly(&[(c - 3.0, hub), (c + 3.0, hub), (c + 6.0, y + h), (c - 6.0, y + h)], tone.lighter(-0.06));
    let turn = v.rng.between(0.0, 120.0);
    for blade in 0..3 {
        v.b.within(c, hub, h * 0.3, turn + blade as f32 * 120.0, |b| {
            b.shape("M-0.02 0 C-0.16 -0.36 -0.06 -0.84 0.02 -1 C0.09 -0.7 0.1 -0.3 0.02 0 Z", tone)
        });
    }
    v.b.oval(c, hub, 6.0, 6.0, tone.lighter(-0.1));
}

pub(in crate::genres) fn mast(v: &mut View, [x, y, w, h]: Area, d: f32) {
    let (hull, sail) = (body(v, 0x6a4a34, d), v.m.far(hex(0xf2ead8), d * 0.7));
    let foot = y + h - 8.0;
    v.b.shape(
        &format!(
            "M{x} {} Q{} {} {} {} L{} {foot} L{} {foot} Z",
            foot - h * 0.14,
            x + w * 0.5,
            foot - h * 0.06,
            x + w,
            foot - h * 0.17,
            x + w * 0.86,
            x + w * 0.14
        ),
        hull,
    );
    for at in [0.34, 0.66] {
        let mx = x + w * at;
        v.b.line(&[(mx, foot - h * 0.1), (mx, y)], hull, 4.0);
        v.b.shape(
            &format!(
                "M{mx} {} Q{} {} {} {} L{mx} {} Z",
                y + h * 0.06,
                mx + w * 0.3,
                y + h * 0.4,
                mx + w * 0.22,
                foot - h * 0.2,
                foot - h * 0.2
            ),
            sail,
        );
        v.b.shape(
            &format!(
                "M{} {} Q{} {} {} {} L{} {} Z",
                mx - 3.0,
                y + h * 0.2,
                mx - w * 0.16,
                y + h * 0.5,
                mx - w * 0.18,
                foot - h * 0.2,
                mx - 3.0,
                foot - h * 0.2
            ),
            sail.lighter(-0.06),
        );
    }
}

/// A hull that lies dry and leaning.
pub(in crate::genres) fn hull(v: &mut View, [x, y, w, h]: Area, d: f32) {
    let tone = body(v, 0x9a5a3c, d);
    let lean = v.rng.between(-9.0, 9.0);
    v.b.within(x + w / 2.0, y + h, 1.0, lean, |b| {
        b.shape(
            &format!("M{} {} L{} {} L{} 0 L{} 0 Z", -w * 0.5, -h * 0.5, w * 0.56, -h * 0.6, w * 0.34, -w * 0.36),
            Ink::down(-h * 0.6, tone.lighter(0.06), 0.0, tone.lighter(-0.12)),
        );
        b.bar(-w * 0.24, -h * 0.78, w * 0.4, h * 0.26, 3.0, tone.lighter(0.12));
        b.bar(-w * 0.06, -h, w * 0.1, h * 0.26, 2.0, tone.lighter(-0.06));
        for at in 0..4 {
            b.oval(-w * 0.28 + at as f32 * w * 0.16, -h * 0.36, 4.0, 4.0, BLACK.alpha(0.4));
        }
    });
}

/// The bow of an ocean liner or the flank of a wrecked cruiser, larger than houses.
pub(in crate::genres) fn cruiser(v: &mut View, [x, y, w, h]: Area, d: f32) {
    let tone = body(v, 0x7a8296, d);
    v.b.poly(
        &[
            (x, y + h),
            (x + w * 0.05, y + h * 0.5),
            (x + w * 0.3, y + h * 0.34),
            (x + w * 0.46, y),
            (x + w * 0.6, y + h * 0.3),
            (x + w * 1.1, y + h * 0.62),
            (x + w * 1.2, y + h),
        ],
        Ink::down(y, tone.lighter(0.07), y + h, tone.lighter(-0.1)),
    );
    for at in 0..7 {
        let px = x + w * (0.12 + 0.13 * at as f32);
        v.b.line(&[(px, y + h * 0.6), (px + w * 0.05, y + h * 0.9)], tone.lighter(-0.12), 3.0);
        v.b.oval(px, y + h * 0.56, 3.0, 3.0, v.m.glow.mix(tone, 0.4));
    }
    v.b.poly(
        &[
            (x + w * 0.7, y + h * 0.44),
            (x + w * 0.82, y + h * 0.5),
            (x + w * 0.78, y + h * 0.7),
            (x + w * 0.68, y + h * 0.6),
        ],
        tone.lighter(-0.2),
    );
}

pub(in crate::genres) fn stone(v: &mut View, [x, y, w, h]: Area, d: f32) {
    let tone = body(v, 0x8a8c90, d);
    let lean = v.rng.between(-0.12, 0.12) * w;
    v.b.shape(
        &format!(
            "M{x} {} L{} {} Q{} {} {} {y} Q{} {} {} {} L{} {} Z",
            y + h,
            x + w * 0.08 + lean,
            y + h * 0.2,
            x + w * 0.12 + lean,
            y,
            x + w * 0.5 + lean,
            x + w * 0.9 + lean,
            y,
            x + w * 0.92 + lean,
            y + h * 0.24,
            x + w,
            y + h
        ),
        Ink::Line(x, 0.0, tone.lighter(0.08).opaque(), x + w, 0.0, tone.lighter(-0.1).opaque()),
    );
    v.b.soft(x + w * 0.4, y + h * 0.9, w * 0.5, h * 0.12, v.m.far(hex(0x5a7a44), d), 0.7);
}

/// A stone king with his hands on his sword.
pub(in crate::genres) fn king(v: &mut View, [x, y, w, h]: Area, d: f32) {
    let tone = body(v, 0x9a9aa0, d);
    let c = x + w * 0.5;
    let ink = Ink::Line(x, 0.0, tone.lighter(0.1).opaque(), x + w, 0.0, tone.lighter(-0.12).opaque());
    v.b.canvas.rect(x, y + h * 0.88, w, h * 0.14, ink);
    v.b.shape(
        &format!(
            "M{} {} L{} {} Q{} {} {} {} L{} {} Q{} {} {} {} L{} {} Z",
            x + w * 0.1,
            y + h * 0.9,
            x + w * 0.2,
            y + h * 0.36,
            x + w * 0.14,
            y + h * 0.24,
            x + w * 0.36,
            y + h * 0.2,
            x + w * 0.64,
            y + h * 0.2,
            x + w * 0.86,
            y + h * 0.24,
            x + w * 0.8,
            y + h * 0.36,
            x + w * 0.9,
            y + h * 0.9
        ),
        ink,
    );
    v.b.oval(c, y + h * 0.125, w * 0.15, h * 0.075, ink);
    v.b.poly(
        &[
            (c - w * 0.16, y + h * 0.08),
            (c - w * 0.19, y),
            (c - w * 0.07, y + h * 0.045),
            (c, y - h * 0.02),
            (c + w * 0.07, y + h * 0.045),
            (c + w * 0.19, y),
            (c + w * 0.16, y + h * 0.08),
        ],
        tone.lighter(0.06),
    );
    v.b.shape(
        &format!(
            "M{} {} Q{c} {} {} {} Q{c} {} {} {} Z",
            c - w * 0.1,
            y + h * 0.15,
            y + h * 0.34,
            c + w * 0.1,
            y + h * 0.15,
            y + h * 0.19,
            c - w * 0.1,
            y + h * 0.15
        ),
        tone.lighter(-0.08),
    );
    v.b.poly(&[(c - w * 0.05, y + h * 0.4), (c + w * 0.05, y + h * 0.4), (c, y + h * 0.88)], tone.lighter(-0.16));
    v.b.canvas.rect(c - w * 0.17, y + h * 0.385, w * 0.34, h * 0.025, tone.lighter(-0.16));
    v.b.line(
        &[(x + w * 0.2, y + h * 0.28), (x + w * 0.26, y + h * 0.4), (c, y + h * 0.36)],
        tone.lighter(-0.05),
        w * 0.1,
    );
    v.b.line(
        &[(x + w * 0.8, y + h * 0.28), (x + w * 0.74, y + h * 0.4), (c, y + h * 0.36)],
        tone.lighter(-0.1),
        w * 0.1,
    );
}

/// A house of earth with grass on its round roof.
pub(in crate::genres) fn cottage(v: &mut View, [x, y, w, h]: Area, d: f32) {
    let (wall, leaf) = (v.m.far(hex(0xdcb488), d * 0.8), v.m.far(hex(0x6aac4c), d * 0.7));
    v.b.shape(
        &format!(
            "M{x} {} C{x} {} {} {y} {} {y} C{} {y} {} {} {} {} Z",
            y + h,
            y + h * 0.3,
            x + w * 0.2,
            x + w * 0.5,
            x + w * 0.8,
            x + w,
            y + h * 0.3,
            x + w,
            y + h
        ),
        leaf,
    );
    v.b.shape(
        &format!(
            "M{} {} C{} {} {} {} {} {} C{} {} {} {} {} {} Z",
            x + w * 0.1,
            y + h,
            x + w * 0.1,
            y + h * 0.42,
            x + w * 0.26,
            y + h * 0.22,
            x + w * 0.5,
            y + h * 0.22,
            x + w * 0.74,
            y + h * 0.22,
            x + w * 0.9,
            y + h * 0.42,
            x + w * 0.9,
            y + h
        ),
        wall,
    );
    v.b.bar(x + w * 0.44, y + h * 0.55, w * 0.14, h * 0.45, w * 0.07, v.m.far(hex(0x4a8a9a), d));
    for at in [0.24, 0.68] {
        v.b.oval(
            x + w * at,
            y + h * 0.6,
            w * 0.07,
            w * 0.07,
            if v.m.dark() { hex(0xffd888) } else { v.m.far(hex(0x9ad0e0), d) },
        );
    }
    for at in 0..5 {
        v.b.oval(
            x + w * (0.2 + 0.15 * at as f32),
            y + h * 0.1,
            3.4,
            3.4,
            v.rng.pick(&[hex(0xf4d040), hex(0xf08090), WHITE]),
        );
    }
}
