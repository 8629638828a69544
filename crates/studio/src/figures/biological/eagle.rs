//! A golden eagle.

use super::creatures::Brush;
use crate::figures::pen::{At, Pen};

/// A brown eagle with a golden nape, which stands and looks to the left.
pub(super) fn eagle(pen: &mut Pen, foot: At, side: f32) {
    let brush = Brush { foot, side };
    let (brown, dark, yellow) = (0x6a4a2e, 0x4a3220, 0xe6b93a);
    brush.shape(pen, &[(0.16, -0.3), (0.36, -0.02), (0.44, 0.03), (0.34, 0.06), (0.22, 0.0), (0.06, -0.2)], dark);
    // Feathered legs down to the yellow feet.
    for x in [-0.06, 0.08] {
        brush.shape(
            pen,
            &[
                (x - 0.09, -0.34),
                (x + 0.08, -0.34),
                (x + 0.05, -0.14),
                (x + 0.02, -0.06),
                (x - 0.04, -0.06),
                (x - 0.07, -0.16),
            ],
            brown,
        );
        for toe in [-0.1, -0.04, 0.04] {
            brush.line(pen, &[(x - 0.01, -0.06), (x + toe * 0.5, -0.015), (x + toe, 0.0)], yellow, 0.026);
        }
    }
    brush.shape(
        pen,
        &[
            (-0.22, -0.88),
            (-0.12, -0.97),
            (0.01, -0.95),
            (0.09, -0.84),
            (0.18, -0.66),
            (0.25, -0.42),
            (0.24, -0.22),
            (0.1, -0.2),
            (-0.1, -0.26),
            (-0.22, -0.44),
            (-0.23, -0.62),
            (-0.17, -0.76),
        ],
        brown,
    );
    plumage(pen, &brush);
}

/// The golden nape, the folded wing and the head.
fn plumage(pen: &mut Pen, brush: &Brush) {
    let (dark, gold, yellow) = (0x4a3220, 0xc8963e, 0xe6b93a);
    brush.patch(
        pen,
        &[(-0.08, -0.94), (0.01, -0.94), (0.09, -0.83), (0.15, -0.68), (0.04, -0.66), (-0.04, -0.78), (-0.08, -0.94)],
        gold,
    );
    for (x, y) in [(-0.15, -0.56), (-0.08, -0.48), (-0.15, -0.42), (-0.06, -0.36)] {
        brush.line(pen, &[(x - 0.03, y), (x, y + 0.04), (x + 0.03, y)], dark, 0.012);
    }
    brush.shape(
        pen,
        &[
            (0.0, -0.66),
            (0.14, -0.66),
            (0.26, -0.44),
            (0.33, -0.16),
            (0.38, 0.0),
            (0.24, -0.1),
            (0.1, -0.26),
            (-0.02, -0.46),
        ],
        dark,
    );
    for (from, to) in [((0.06, -0.5), (0.22, -0.2)), ((0.12, -0.54), (0.28, -0.18)), ((0.02, -0.5), (0.14, -0.28))] {
        brush.line(pen, &[from, ((from.0 + to.0) / 2.0 + 0.02, (from.1 + to.1) / 2.0), to], 0x7d5a3a, 0.014);
    }
    brush.shape(
        pen,
        &[(-0.19, -0.9), (-0.28, -0.88), (-0.35, -0.8), (-0.34, -0.72), (-0.29, -0.79), (-0.2, -0.8)],
        0x2f2a28,
    );
    brush.patch(pen, &[(-0.18, -0.91), (-0.25, -0.89), (-0.25, -0.81), (-0.18, -0.8)], yellow);
    brush.eye(pen, (-0.13, -0.87), 0.026, 0xd08b2a);
    brush.line(pen, &[(-0.2, -0.905), (-0.13, -0.91), (-0.07, -0.89)], 0x33241a, 0.016);
}
