//! A mouse, brown as it is in fields and woods, or grey as it is in houses.

use super::creatures::Brush;
use crate::colour::hex;
use crate::figures::pen::{At, Pen};

/// A mouse that looks to the left: the middle of its foot, and its length.
pub(super) fn mouse(pen: &mut Pen, foot: At, side: f32, brown: bool) {
    let brush = Brush { foot: (foot.0 - side * 0.1, foot.1), side: side * 0.84 };
    let (fur, dark) = if brown { (0xb0763d, 0x7d5228) } else { (0x958b83, 0x6a625c) };
    let (skin, belly) = (0xe2a79a, 0xf3ece0);
    brush.line(pen, &[(0.36, -0.1), (0.52, -0.03), (0.66, -0.08), (0.78, -0.18), (0.88, -0.16)], skin, 0.03);
    for x in [-0.12, 0.22] {
        brush.line(pen, &[(x, -0.08), (x - 0.03, -0.015), (x - 0.12, 0.0)], skin, 0.04);
    }
    brush.shape(pen, &[(-0.14, -0.38), (-0.2, -0.5), (-0.12, -0.58), (-0.02, -0.52), (-0.04, -0.4)], dark);
    brush.shape(
        pen,
        &[
            (-0.52, -0.16),
            (-0.42, -0.3),
            (-0.26, -0.38),
            (-0.1, -0.38),
            (0.1, -0.46),
            (0.3, -0.4),
            (0.41, -0.22),
            (0.36, -0.06),
            (0.2, -0.02),
            (-0.1, -0.03),
            (-0.3, -0.08),
            (-0.46, -0.1),
        ],
        fur,
    );
    brush.patch(
        pen,
        &[
            (-0.46, -0.115),
            (-0.3, -0.14),
            (-0.1, -0.12),
            (0.14, -0.1),
            (0.24, -0.04),
            (0.0, -0.035),
            (-0.3, -0.088),
            (-0.46, -0.115),
        ],
        belly,
    );
    brush.line(pen, &[(0.12, -0.06), (0.14, -0.2), (0.26, -0.26), (0.36, -0.18)], dark, 0.014);
    brush.shape(pen, &[(-0.26, -0.36), (-0.33, -0.5), (-0.24, -0.6), (-0.12, -0.54), (-0.12, -0.4)], fur);
    brush.patch(
        pen,
        &[(-0.24, -0.39), (-0.29, -0.49), (-0.23, -0.55), (-0.16, -0.51), (-0.16, -0.42), (-0.24, -0.39)],
        skin,
    );
    for y in [-0.2, -0.15, -0.1] {
        brush.line(pen, &[(-0.45, -0.16), (-0.38, y), (-0.28, y * 1.3 + 0.05)], 0x4a4038, 0.006);
    }
    let (black, shine) = (hex(0x1c1714), hex(0xffffff));
    brush.dot(pen, (-0.36, -0.26), 0.034, black);
    brush.dot(pen, (-0.37, -0.272), 0.011, shine);
    let nose = pen.dye(hex(skin));
    brush.dot(pen, (-0.52, -0.165), 0.024, nose);
    for x in [-0.3, 0.1] {
        brush.line(pen, &[(x, -0.07), (x - 0.02, -0.012), (x - 0.11, 0.004)], skin, 0.042);
    }
}
