//! Birds: one drawing for songbirds, waders and gulls, one for birds of prey, each dressed by its colours and its build.

use super::parts::Spot;
use crate::figures::pen::{At, Pen};

/// What tells one bird from another.
#[derive(Clone, Copy)]
pub(super) struct Bird {
    pub back: u32,
    pub belly: u32,
    pub cap: u32,
    pub bill: u32,
    /// How long bill, legs and neck are, the body being about 0.5.
    pub reach: f32,
    pub legs: f32,
    pub neck: f32,
    /// How far the bill bends down.
    pub bend: f32,
    /// How high the bill is.
    pub thick: f32,
    /// 1 where it looks to the left, −1 to the right.
    pub way: f32,
}

/// A small bird with a short bill.
pub(super) const SONG: Bird = Bird {
    back: 0x7a5f45,
    belly: 0xe8dcc4,
    cap: 0x7a5f45,
    bill: 0x4a4038,
    reach: 0.1,
    legs: 0.14,
    neck: 0.0,
    bend: 0.0,
    thick: 0.045,
    way: 1.0,
};

/// A bird at the water's edge.
pub(super) const WADER: Bird = Bird {
    back: 0x8c7a66,
    belly: 0xf3eee4,
    cap: 0x8c7a66,
    bill: 0x2f2a26,
    reach: 0.24,
    legs: 0.32,
    neck: 0.04,
    bend: 0.0,
    thick: 0.045,
    way: 1.0,
};

/// A gull.
pub(super) const GULL: Bird = Bird {
    back: 0xaab4be,
    belly: 0xfcfcfa,
    cap: 0xfcfcfa,
    bill: 0xeab530,
    reach: 0.14,
    legs: 0.16,
    neck: 0.03,
    bend: 0.02,
    thick: 0.045,
    way: 1.0,
};

pub(super) fn bird(pen: &mut Pen, foot: At, side: f32, kind: Bird) {
    let tall = 0.62 + kind.legs + kind.neck;
    let spot = Spot { way: kind.way, ..Spot::new(foot, side / tall.max(0.9)) };
    let low = kind.legs;
    for leg in [-0.02, 0.08] {
        spot.line(pen, &[(leg, low + 0.06), (leg + 0.01, 0.02)], kind.bill, 0.022);
        spot.line(pen, &[(leg - 0.07, 0.0), (leg + 0.01, 0.02), (leg + 0.05, 0.0)], kind.bill, 0.018);
    }
    // The tail behind, then the body, the head on its neck, and the folded wing.
    spot.plate(pen, &[(0.26, low + 0.2), (0.54, low + 0.22), (0.56, low + 0.14), (0.24, low + 0.08)], kind.back);
    let head = (-0.2, low + 0.44 + kind.neck);
    if kind.neck > 0.08 {
        spot.blob(
            pen,
            &[
                (-0.24, low + 0.18),
                (-0.27, low + 0.34),
                (head.0 - 0.05, head.1),
                (head.0 + 0.06, head.1),
                (-0.1, low + 0.36),
                (-0.04, low + 0.24),
            ],
            kind.cap,
        );
    }
    spot.blob(
        pen,
        &[
            (-0.3, low + 0.26),
            (-0.22, low + 0.08),
            (0.04, low),
            (0.26, low + 0.08),
            (0.38, low + 0.2),
            (0.2, low + 0.3),
            (-0.04, low + 0.4),
            (-0.22, low + 0.42),
        ],
        kind.belly,
    );
    let tip = (head.0 - 0.11 - kind.reach, head.1 - 0.01 - kind.bend);
    let mid = (head.0 - 0.11 - kind.reach * 0.5, head.1 + kind.thick * 0.5);
    spot.plate(
        pen,
        &[
            (head.0 - 0.06, head.1 + kind.thick),
            mid,
            tip,
            (mid.0, mid.1 - kind.thick),
            (head.0 - 0.06, head.1 - kind.thick),
        ],
        kind.bill,
    );
    spot.egg(pen, head, 0.14, 0.13, kind.cap);
    spot.blob(
        pen,
        &[
            (-0.12, low + 0.32),
            (-0.06, low + 0.16),
            (0.14, low + 0.1),
            (0.44, low + 0.18),
            (0.24, low + 0.3),
            (0.04, low + 0.37),
        ],
        kind.back,
    );
    spot.line(pen, &[(0.0, low + 0.2), (0.18, low + 0.17), (0.34, low + 0.19)], 0x2a2622, 0.012);
    spot.eye(pen, (head.0 - 0.04, head.1 + 0.03), 0.028);
}

/// A bird of prey at rest: back, breast, head.
pub(super) fn raptor(pen: &mut Pen, foot: At, side: f32, [back, breast, head]: [u32; 3]) {
    let spot = Spot::new(foot, side);
    spot.plate(pen, &[(0.08, 0.26), (0.2, 0.0), (0.34, 0.02), (0.26, 0.3)], back);
    for leg in [-0.08, 0.04] {
        spot.plate(pen, &[(leg - 0.05, 0.22), (leg - 0.02, 0.05), (leg + 0.03, 0.05), (leg + 0.06, 0.22)], breast);
        spot.line(pen, &[(leg - 0.06, 0.01), (leg, 0.05), (leg + 0.05, 0.01)], 0xe0b030, 0.035);
    }
    spot.blob(
        pen,
        &[
            (-0.2, 0.62),
            (-0.24, 0.44),
            (-0.16, 0.24),
            (0.02, 0.15),
            (0.2, 0.24),
            (0.28, 0.46),
            (0.2, 0.68),
            (0.0, 0.78),
        ],
        breast,
    );
    for row in 0..3 {
        for mark in 0..3 {
            let at = (-0.15 + mark as f32 * 0.08 + 0.03 * (row % 2) as f32, 0.34 + row as f32 * 0.11);
            spot.dot(pen, at, 0.014, 0.024, back);
        }
    }
    spot.blob(
        pen,
        &[(0.04, 0.72), (0.06, 0.5), (0.14, 0.28), (0.3, 0.06), (0.36, 0.3), (0.34, 0.56), (0.22, 0.72)],
        back,
    );
    for feather in 0..3 {
        let u = 0.15 + feather as f32 * 0.06;
        spot.line(pen, &[(u, 0.58), (u + 0.05, 0.36), (u + 0.07, 0.2)], 0x241c16, 0.012);
    }
    spot.blob(
        pen,
        &[(-0.2, 0.8), (-0.16, 0.94), (-0.02, 1.0), (0.12, 0.92), (0.16, 0.76), (0.0, 0.68), (-0.14, 0.7)],
        head,
    );
    spot.blob(pen, &[(-0.17, 0.88), (-0.27, 0.85), (-0.3, 0.74), (-0.25, 0.78), (-0.17, 0.78)], 0x4a4440);
    spot.dot(pen, (-0.18, 0.83), 0.03, 0.035, 0xe8c040);
    spot.eye(pen, (-0.08, 0.87), 0.035);
    spot.line(pen, &[(-0.15, 0.93), (-0.03, 0.91)], 0x241c16, 0.02);
}

/// A vulture: hunched, with a bald neck and a ruff.
pub(super) fn vulture(pen: &mut Pen, foot: At, side: f32, body: u32) {
    let spot = Spot::new(foot, side);
    for leg in [-0.04, 0.1] {
        spot.line(pen, &[(leg, 0.22), (leg, 0.03)], 0x8a8078, 0.04);
        spot.line(pen, &[(leg - 0.07, 0.0), (leg, 0.03), (leg + 0.05, 0.0)], 0x8a8078, 0.03);
    }
    spot.blob(
        pen,
        &[
            (-0.22, 0.56),
            (-0.2, 0.3),
            (0.0, 0.14),
            (0.24, 0.12),
            (0.44, 0.04),
            (0.38, 0.36),
            (0.26, 0.62),
            (0.04, 0.74),
            (-0.14, 0.7),
        ],
        body,
    );
    spot.line(pen, &[(0.0, 0.6), (0.14, 0.36), (0.36, 0.14)], 0x241c16, 0.016);
    spot.blob(pen, &[(-0.14, 0.66), (-0.28, 0.72), (-0.34, 0.86), (-0.24, 0.9), (-0.16, 0.8), (-0.04, 0.74)], 0xe0b5a5);
    spot.blob(pen, &[(-0.2, 0.86), (-0.26, 0.96), (-0.38, 0.94), (-0.42, 0.86), (-0.3, 0.82)], 0xe0b5a5);
    spot.blob(pen, &[(-0.38, 0.92), (-0.48, 0.9), (-0.51, 0.8), (-0.46, 0.83), (-0.38, 0.85)], 0x5a544e);
    spot.blob(pen, &[(-0.2, 0.7), (-0.08, 0.78), (0.06, 0.76), (0.04, 0.66), (-0.1, 0.62)], 0xf4efe6);
    spot.eye(pen, (-0.31, 0.91), 0.024);
}
