//! Beasts and fish: one drawing for each build, dressed by colours.

use super::parts::Spot;
use crate::figures::pen::{At, Pen};

/// A vole, lemming or mouse: fur and length of the tail.
pub(super) fn vole(pen: &mut Pen, foot: At, side: f32, fur: u32, tail: f32) {
    let spot = Spot::new(foot, side);
    spot.line(pen, &[(0.4, 0.1), (0.44 + tail * 0.5, 0.06), (0.44 + tail, 0.14)], 0xb08878, 0.035);
    for u in [-0.26, -0.12, 0.2, 0.32] {
        spot.egg(pen, (u, 0.02), 0.06, 0.03, 0xd8a898);
    }
    spot.blob(
        pen,
        &[
            (-0.48, 0.2),
            (-0.36, 0.36),
            (-0.16, 0.44),
            (0.1, 0.54),
            (0.34, 0.46),
            (0.46, 0.22),
            (0.36, 0.04),
            (0.0, 0.02),
            (-0.34, 0.06),
        ],
        fur,
    );
    spot.dot(pen, (-0.02, 0.08), 0.3, 0.06, 0xeadcc6);
    spot.egg(pen, (-0.16, 0.42), 0.075, 0.08, fur);
    spot.dot(pen, (-0.16, 0.42), 0.04, 0.045, 0xd8a898);
    spot.eye(pen, (-0.32, 0.27), 0.03);
    spot.dot(pen, (-0.48, 0.2), 0.03, 0.026, 0x3a2a26);
    for v in [0.13, 0.16, 0.2] {
        spot.line(pen, &[(-0.42, 0.17), (-0.28, v - 0.06)], 0x5a4a40, 0.01);
    }
}

/// A marmot or prairie dog, sitting up.
pub(super) fn upright(pen: &mut Pen, foot: At, side: f32, fur: u32) {
    let spot = Spot::new(foot, side);
    spot.blob(pen, &[(0.16, 0.1), (0.36, 0.02), (0.44, 0.08), (0.3, 0.16)], 0x4a3828);
    spot.blob(
        pen,
        &[
            (-0.2, 0.06),
            (-0.24, 0.26),
            (-0.18, 0.5),
            (-0.12, 0.68),
            (0.12, 0.68),
            (0.18, 0.5),
            (0.24, 0.26),
            (0.2, 0.06),
            (0.0, 0.02),
        ],
        fur,
    );
    spot.dot(pen, (-0.03, 0.34), 0.12, 0.24, 0xeadcc0);
    for u in [-0.14, 0.1] {
        spot.egg(pen, (u, 0.03), 0.1, 0.04, fur);
    }
    spot.blob(
        pen,
        &[(-0.26, 0.76), (-0.18, 0.92), (0.0, 0.98), (0.16, 0.9), (0.18, 0.74), (0.04, 0.64), (-0.18, 0.66)],
        fur,
    );
    spot.egg(pen, (0.1, 0.93), 0.045, 0.04, fur);
    spot.dot(pen, (-0.27, 0.76), 0.035, 0.03, 0x2a2220);
    spot.eye(pen, (-0.1, 0.84), 0.035);
    for way in [-0.02, 0.08] {
        spot.line(pen, &[(way + 0.1, 0.5), (way, 0.42), (way - 0.1, 0.44)], fur_dark(fur), 0.06);
    }
}

fn fur_dark(rgb: u32) -> u32 {
    (rgb >> 1) & 0x7f_7f_7f
}

/// A weasel, stoat, marten or ferret: back, throat, tip of the tail, mask.
pub(super) fn weasel(pen: &mut Pen, foot: At, side: f32, [back, throat, tip, mask]: [u32; 4]) {
    let spot = Spot::new(foot, side);
    spot.line(pen, &[(0.36, 0.26), (0.5, 0.24), (0.58, 0.32)], back, 0.075);
    spot.line(pen, &[(0.56, 0.3), (0.6, 0.35), (0.62, 0.42)], tip, 0.08);
    for u in [-0.3, -0.2, 0.24, 0.34] {
        spot.line(pen, &[(u, 0.2), (u - 0.01, 0.02)], if back == 0xd9c49a { 0x3a2c24 } else { back }, 0.07);
    }
    spot.blob(
        pen,
        &[
            (-0.4, 0.5),
            (-0.36, 0.26),
            (-0.2, 0.14),
            (0.1, 0.16),
            (0.38, 0.12),
            (0.46, 0.26),
            (0.32, 0.4),
            (0.08, 0.38),
            (-0.1, 0.36),
            (-0.22, 0.54),
        ],
        back,
    );
    spot.blob(pen, &[(-0.4, 0.5), (-0.36, 0.28), (-0.24, 0.18), (-0.24, 0.34), (-0.3, 0.5)], throat);
    spot.blob(pen, &[(-0.56, 0.54), (-0.44, 0.66), (-0.28, 0.68), (-0.2, 0.56), (-0.28, 0.46), (-0.44, 0.46)], back);
    spot.dot(pen, (-0.46, 0.5), 0.08, 0.035, throat);
    spot.egg(pen, (-0.27, 0.67), 0.05, 0.05, back);
    spot.dot(pen, (-0.4, 0.58), 0.1, 0.035, mask);
    spot.eye(pen, (-0.4, 0.58), 0.026);
    spot.dot(pen, (-0.56, 0.54), 0.028, 0.024, 0x1c1614);
}

/// A body that sits facing us: haunches, forelegs, and a tail at its side where it has a long one.
fn sitting(pen: &mut Pen, spot: Spot, fur: u32, tail: bool) {
    if tail {
        spot.blob(
            pen,
            &[(0.18, 0.1), (0.36, 0.06), (0.5, 0.2), (0.48, 0.42), (0.4, 0.46), (0.36, 0.26), (0.22, 0.2)],
            fur,
        );
    }
    spot.blob(
        pen,
        &[(-0.16, 0.52), (-0.24, 0.3), (-0.3, 0.1), (-0.2, 0.01), (0.2, 0.01), (0.3, 0.1), (0.24, 0.3), (0.16, 0.52)],
        fur,
    );
    for way in [-1.0, 1.0] {
        spot.egg(pen, (way * 0.22, 0.07), 0.1, 0.08, fur);
        spot.blob(pen, &[(way * 0.03, 0.34), (way * 0.03, 0.05), (way * 0.12, 0.03), (way * 0.14, 0.34)], fur);
        spot.egg(pen, (way * 0.085, 0.03), 0.075, 0.035, fur);
    }
}

/// A face of the art pack on a sitting body.
pub(super) fn seated(pen: &mut Pen, foot: At, side: f32, (art, fur, tail): (&str, u32, bool)) {
    let spot = Spot::new(foot, side);
    sitting(pen, spot, fur, tail);
    pen.coloured(art, Some(crate::colour::hex(fur)), spot.at(0.0, 0.4), side * 0.6);
}

/// A head of the art pack, looking to the left, on a standing body.
pub(super) fn standing(pen: &mut Pen, foot: At, side: f32, (art, fur): (&str, u32)) {
    let spot = Spot::new(foot, side);
    for (u, rgb) in [(-0.1, fur_dark(fur)), (0.34, fur_dark(fur)), (-0.18, fur), (0.26, fur)] {
        spot.plate(pen, &[(u, 0.3), (u + 0.015, 0.0), (u + 0.085, 0.0), (u + 0.11, 0.3)], rgb);
    }
    spot.blob(
        pen,
        &[(-0.26, 0.44), (-0.2, 0.24), (0.1, 0.2), (0.36, 0.24), (0.46, 0.42), (0.4, 0.56), (0.1, 0.6), (-0.16, 0.62)],
        fur,
    );
    spot.line(pen, &[(0.45, 0.48), (0.51, 0.4), (0.5, 0.32)], fur_dark(fur), 0.035);
    pen.coloured(art, Some(crate::colour::hex(fur)), spot.at(-0.27, 0.4), side * 0.46);
}

/// A lynx, sitting: tufted ears and whiskered cheeks.
pub(super) fn lynx(pen: &mut Pen, foot: At, side: f32, fur: u32) {
    let body = Spot::new(foot, side);
    sitting(pen, body, fur, false);
    for mark in 0..7 {
        let at = (-0.18 + 0.06 * mark as f32, 0.2 + 0.14 * (mark % 3) as f32 / 2.0);
        body.dot(pen, at, 0.014, 0.018, 0x4a3828);
    }
    let spot = Spot::new(body.at(0.0, 0.4), side * 0.58);
    for way in [-1.0, 1.0] {
        spot.plate(pen, &[(way * 0.14, 0.7), (way * 0.36, 0.94), (way * 0.4, 0.56)], fur);
        spot.plate(pen, &[(way * 0.22, 0.72), (way * 0.34, 0.86), (way * 0.36, 0.64)], 0x3a3028);
        spot.line(pen, &[(way * 0.35, 0.9), (way * 0.4, 1.04)], 0x1c1814, 0.03);
    }
    spot.blob(
        pen,
        &[
            (0.0, 0.78),
            (0.28, 0.72),
            (0.4, 0.48),
            (0.5, 0.2),
            (0.26, 0.2),
            (0.0, 0.06),
            (-0.26, 0.2),
            (-0.5, 0.2),
            (-0.4, 0.48),
            (-0.28, 0.72),
        ],
        fur,
    );
    for (u, v) in [(-0.1, 0.68), (0.1, 0.68), (0.0, 0.62), (-0.34, 0.5), (0.34, 0.5), (-0.22, 0.6), (0.22, 0.6)] {
        spot.dot(pen, (u, v), 0.02, 0.028, 0x4a3828);
    }
    spot.dot(pen, (-0.1, 0.24), 0.14, 0.11, 0xfaf4e8);
    spot.dot(pen, (0.1, 0.24), 0.14, 0.11, 0xfaf4e8);
    for way in [-1.0, 1.0] {
        spot.dot(pen, (way * 0.18, 0.48), 0.07, 0.055, 0xe8c850);
        spot.dot(pen, (way * 0.18, 0.48), 0.028, 0.05, 0x1a1816);
        spot.line(pen, &[(way * 0.42, 0.36), (way * 0.3, 0.26)], 0x3a3028, 0.02);
        spot.line(pen, &[(0.0, 0.27), (way * 0.07, 0.21)], 0x3a3028, 0.014);
    }
    spot.blob(pen, &[(-0.07, 0.36), (0.07, 0.36), (0.0, 0.28)], 0xc4807a);
}

/// What is painted on a fish.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Marks {
    Plain,
    Bars(u32),
    Dots(u32),
    Spines,
}

/// A fish: its depth, back, belly and marks; it swims to the left.
pub(super) fn fish(pen: &mut Pen, foot: At, side: f32, (deep, back, belly): (f32, u32, u32), marks: Marks) {
    let spot = Spot::new((foot.0, foot.1 - side * (0.3 - deep * 0.3)), side);
    let (mid, half) = (deep * 0.62, deep * 0.5);
    spot.plate(pen, &[(0.3, mid), (0.52, mid + half * 0.85), (0.45, mid), (0.52, mid - half * 0.85)], back);
    spot.plate(pen, &[(-0.14, mid + half * 0.8), (0.06, mid + half * 1.4), (0.22, mid + half * 0.5)], back);
    spot.plate(pen, &[(0.0, mid - half * 0.8), (0.12, mid - half * 1.3), (0.2, mid - half * 0.5)], back);
    if marks == Marks::Spines {
        for u in [-0.14, -0.04, 0.06] {
            spot.plate(
                pen,
                &[(u - 0.02, mid + half * 0.7), (u + 0.03, mid + half * 1.9), (u + 0.03, mid + half * 0.7)],
                back,
            );
        }
    }
    spot.blob(
        pen,
        &[
            (-0.5, mid),
            (-0.34, mid + half * 0.72),
            (-0.1, mid + half),
            (0.14, mid + half * 0.72),
            (0.36, mid + half * 0.16),
            (0.36, mid - half * 0.16),
            (0.14, mid - half * 0.72),
            (-0.1, mid - half),
            (-0.34, mid - half * 0.72),
        ],
        back,
    );
    spot.dot(pen, (-0.1, mid - half * 0.48), 0.28, half * 0.42, belly);
    match marks {
        Marks::Bars(rgb) => {
            for (u, t) in [(-0.22, 0.84), (-0.1, 0.92), (0.02, 0.84), (0.14, 0.62)] {
                spot.line(pen, &[(u, mid + half * t), (u + 0.015, mid), (u, mid - half * t * 0.6)], rgb, 0.03);
            }
        }
        Marks::Dots(rgb) => {
            for (u, t) in
                [(-0.2, 0.5), (-0.12, 0.2), (-0.04, 0.62), (0.04, 0.25), (0.12, 0.5), (0.2, 0.12), (-0.1, 0.75)]
            {
                spot.dot(pen, (u, mid + half * t), 0.018, 0.018, rgb);
            }
        }
        Marks::Plain | Marks::Spines => {}
    }
    spot.line(pen, &[(-0.3, mid + half * 0.55), (-0.27, mid), (-0.3, mid - half * 0.55)], 0x2a3038, 0.012);
    spot.blob(pen, &[(-0.22, mid - half * 0.05), (-0.06, mid - half * 0.3), (-0.2, mid - half * 0.45)], back);
    spot.eye(pen, (-0.38, mid + half * 0.2), 0.028);
    spot.line(pen, &[(-0.5, mid - 0.004), (-0.42, mid - half * 0.16)], 0x2a3038, 0.012);
}

/// An orca: black, with white belly and eye patch and a tall fin.
pub(super) fn orca(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    spot.plate(pen, &[(0.32, 0.32), (0.54, 0.52), (0.47, 0.36), (0.56, 0.26)], 0x20242c);
    spot.blob(pen, &[(-0.06, 0.5), (0.0, 0.72), (0.08, 0.78), (0.12, 0.5)], 0x20242c);
    spot.blob(
        pen,
        &[
            (-0.54, 0.32),
            (-0.42, 0.48),
            (-0.16, 0.56),
            (0.14, 0.52),
            (0.4, 0.36),
            (0.38, 0.28),
            (0.1, 0.16),
            (-0.2, 0.12),
            (-0.44, 0.2),
        ],
        0x20242c,
    );
    spot.blob(
        pen,
        &[(-0.52, 0.3), (-0.34, 0.28), (-0.1, 0.22), (0.16, 0.3), (0.1, 0.18), (-0.2, 0.13), (-0.44, 0.2)],
        0xfafafa,
    );
    spot.dot(pen, (-0.33, 0.42), 0.06, 0.03, 0xfafafa);
    spot.dot(pen, (0.06, 0.47), 0.07, 0.02, 0x8a9098);
    spot.dot(pen, (-0.41, 0.37), 0.016, 0.016, 0x9aa4ac);
    spot.blob(pen, &[(-0.24, 0.24), (-0.16, 0.02), (-0.06, 0.04), (-0.1, 0.22)], 0x20242c);
}
