//! The small things of a trade or a state on the trunk: badges, scarves, stripes, dirt.

use super::brush::{Brush, shade};
use super::clothes::{DIRT, half};
use super::figure::Fig;
use super::looks::mark;
use crate::colour::{WHITE, hex};

/// Patterns of the top itself.
pub(super) fn cloth(b: &mut Brush, fig: &Fig) {
    let (look, f) = (&fig.look, fig.trunk());
    let tone = if look.top.lab().l > 0.8 { hex(0x2f_4f_86) } else { hex(0xf7_f3_ea) };
    if look.has(mark::STRIPES) {
        for i in 0..5 {
            let y = 3.0 + i as f32 * 5.6;
            let w = half(fig, y) - 0.9;
            b.line(f, &[(-w, y), (w, y)], 2.0, tone);
        }
    }
    if look.has(mark::CHECKS) {
        let line = shade(look.top).lighter(-0.06);
        for i in 0..5 {
            let y = 2.0 + i as f32 * 6.0;
            let w = half(fig, y) - 0.9;
            b.line(f, &[(-w, y), (w, y)], 1.2, line);
        }
        for x in [-4.0, 0.0, 4.0] {
            b.line(f, &[(x, -2.0), (x, 28.5)], 1.2, line);
        }
    }
    if look.has(mark::SPOTS) {
        for (x, y) in
            [(-3.4, 25.0), (2.6, 27.0), (0.0, 19.0), (4.0, 15.0), (-4.0, 12.0), (0.6, 8.0), (-3.0, 3.0), (4.2, 4.0)]
        {
            b.oval(f, (x, y), 1.2, 1.2, tone);
        }
    }
    if look.has(mark::NUMBER) && !fig.away {
        let x = fig.dir * fig.turn * 3.0;
        b.line(f, &[(x - 2.4, 22.0), (x + 2.2, 22.0), (x - 0.6, 12.0)], 1.9, tone);
    }
}

/// What is pinned or hung on the front.
pub(super) fn front(b: &mut Brush, fig: &Fig, mid: f32) {
    let (look, f) = (&fig.look, fig.trunk());
    let gold = hex(0xf2_b8_3a);
    if look.has(mark::BRACES) {
        for s in [-1.0, 1.0] {
            b.line(f, &[(mid * 0.5 + s * 4.6, 30.4), (mid + s * 4.2, 8.0)], 1.4, hex(look.outfit.accent));
        }
    }
    if look.has(mark::BUTTONS) && look.over.1 != look.top {
        for i in 0..4 {
            b.oval(f, (mid, 25.0 - i as f32 * 5.4), 0.85, 0.85, gold);
        }
    }
    if look.has(mark::SASH) {
        b.line(f, &[(mid - 6.2, 28.8), (mid + 5.6, 4.0)], 3.0, hex(look.outfit.accent));
    }
    if look.has(mark::STETHOSCOPE) {
        let rgb = hex(0x2f_3b_4d);
        b.line(f, &[(mid - 4.4, 31.5), (mid - 3.6, 21.0), (mid, 17.5), (mid + 3.6, 21.0), (mid + 4.4, 31.5)], 1.2, rgb);
        b.line(f, &[(mid, 17.5), (mid + 0.4, 12.0)], 1.2, rgb);
        b.oval(f, (mid + 0.4, 11.0), 2.2, 2.2, hex(0xc9_d2_da));
        b.oval(f, (mid + 0.4, 11.0), 1.1, 1.1, rgb);
    }
    if look.has(mark::BADGE) {
        b.oval(f, (mid + 3.6, 22.6), 1.9, 2.2, gold);
        b.oval(f, (mid + 3.6, 22.6), 0.8, 1.0, hex(0xc0_7f_1e));
    }
    if look.has(mark::MEDAL) {
        b.line(f, &[(mid - 3.4, 31.0), (mid, 19.0), (mid + 3.4, 31.0)], 1.3, hex(0xc8_38_3e));
        b.oval(f, (mid, 16.6), 2.6, 2.6, gold);
        b.oval(f, (mid, 16.6), 1.6, 1.6, hex(0xff_dd_82));
    }
    if look.has(mark::WHISTLE) {
        b.line(f, &[(mid - 3.4, 31.0), (mid, 20.0), (mid + 3.4, 31.0)], 0.7, hex(0x2c_3a_55));
        b.hull_in(f, &[((mid - 0.6, 18.6), 1.5), ((mid + 1.6, 19.4), 0.8)], hex(0xe2_5b_35));
    }
    if look.has(mark::TAPE) {
        b.line(f, &[(mid - 4.2, 12.0), (mid - 4.0, 30.0)], 1.6, hex(0xf6_d3_4a));
        b.line(f, &[(mid + 4.2, 14.0), (mid + 4.0, 30.0)], 1.6, hex(0xf6_d3_4a));
    }
    if look.has(mark::CROSS) {
        b.line(f, &[(mid - 1.4, 21.0), (mid + 4.4, 21.0)], 2.0, hex(0xd8_34_3c));
        b.line(f, &[(mid + 1.5, 18.2), (mid + 1.5, 23.8)], 2.0, hex(0xd8_34_3c));
    }
    if look.has(mark::CHAIN) {
        b.line(
            f,
            &[(mid - 6.0, 29.0), (mid - 3.0, 19.0), (mid, 16.4), (mid + 3.0, 19.0), (mid + 6.0, 29.0)],
            1.5,
            gold,
        );
        b.oval(f, (mid, 14.6), 2.4, 2.4, gold);
    }
    if look.has(mark::CAMERA) {
        b.line(f, &[(mid - 4.0, 31.0), (mid - 2.0, 17.0)], 0.9, hex(0x33_30_3a));
        b.line(f, &[(mid + 4.0, 31.0), (mid + 2.0, 17.0)], 0.9, hex(0x33_30_3a));
        b.block(f, (mid, 14.5), 7.4, 5.2, hex(0x3f_3d_49));
        b.oval(f, (mid, 14.3), 1.9, 1.9, hex(0x9f_c4_dd));
    }
    if look.has(mark::HEART) {
        for s in [-1.0, 1.0] {
            b.oval(f, (mid + s * 1.3, 19.6), 1.7, 1.7, hex(0xe8_4c_5e));
        }
        b.poly(f, &[(mid - 2.6, 18.8), (mid + 2.6, 18.8), (mid, 15.4)], hex(0xe8_4c_5e));
    }
    for (which, rgb) in DIRT {
        if look.has(which) {
            for (x, y, r) in
                [(-3.6, 24.0, 2.2), (3.0, 14.0, 2.6), (-2.4, 5.0, 2.4), (1.6, 27.4, 1.2), (-5.0, 14.4, 1.2)]
            {
                b.oval(f, (mid * 0.5 + x, y), r, r * 0.85, hex(rgb));
            }
        }
    }
    if look.has(mark::WET) {
        for (x, y) in [(-4.0, 22.0), (2.6, 16.0), (-1.0, 6.0), (4.4, 25.0)] {
            b.oval(f, (mid * 0.5 + x, y), 0.9, 1.5, hex(0x8c_d0_f6));
        }
    }
}

/// What goes around: belts, scarves, shawls.
pub(super) fn around(b: &mut Brush, fig: &Fig, mid: f32) {
    let (look, f) = (&fig.look, fig.trunk());
    if look.has(mark::BELT | mark::TOOLBELT) {
        let w = half(fig, 8.0) - 0.4;
        b.line(f, &[(-w, 8.0), (mid, 7.4), (w, 8.0)], 2.0, hex(0x5a_3a_24));
        b.oval(f, (mid, 7.5), 1.4, 1.3, hex(0xf2_c7_5a));
    }
    if look.has(mark::TOOLBELT) {
        b.block(f, (mid - 5.0, 4.4), 4.2, 6.0, hex(0x9a_65_38));
        b.line(f, &[(mid - 5.6, 8.0), (mid - 5.6, 11.4)], 1.2, hex(0xc8_38_3e));
    }
    if look.has(mark::SHAWL) {
        let rgb = look.scarf;
        b.hull_in(
            f,
            &[((-half(fig, 27.0), 27.0), 2.6), ((half(fig, 27.0), 27.0), 2.6), ((mid, 12.0), 1.0), ((0.0, 31.0), 3.0)],
            rgb,
        );
        b.line(f, &[(-half(fig, 27.0) - 1.0, 25.0), (mid, 12.0), (half(fig, 27.0) + 1.0, 25.0)], 0.9, shade(rgb));
    }
    if look.has(mark::NECKERCHIEF) {
        let rgb = look.scarf;
        b.line(f, &[(-4.6, 31.6), (mid * 0.7, 29.4), (4.6, 31.6)], 2.4, rgb);
        b.poly(f, &[(mid * 0.7 - 2.8, 29.4), (mid * 0.7 + 2.8, 29.4), (mid, 23.6)], shade(rgb));
    }
    if look.has(mark::SCARF) {
        let rgb = look.scarf;
        b.hull_in(f, &[((mid + fig.dir * 2.4, 29.0), 2.0), ((mid + fig.dir * 3.4, 15.0), 2.2)], shade(rgb));
        for i in 0..3 {
            let x = mid + fig.dir * 3.4 - 1.6 + i as f32 * 1.6;
            b.line(f, &[(x, 13.6), (x, 11.4)], 0.8, shade(rgb));
        }
        b.line(f, &[(-5.0, 32.2), (mid * 0.6, 30.2), (5.0, 32.2)], 4.6, rgb);
        b.line(f, &[(-4.4, 30.8), (mid * 0.6, 28.8), (4.4, 30.8)], 0.8, shade(rgb));
    }
    if look.has(mark::BACKPACK) {
        for s in [-1.0, 1.0] {
            b.line(f, &[(s * 5.2, 31.0), (s * 5.6, 16.0)], 1.6, shade(look.scarf));
        }
    }
    if look.has(mark::CAPE) {
        b.line(f, &[(-5.6, 30.8), (mid * 0.6, 29.4), (5.6, 30.8)], 2.0, look.scarf);
    }
    if look.has(mark::MIME) {
        b.oval(f, (mid, 29.0), 0.1, 0.1, WHITE);
    }
}
