//! How two bodies may meet: apart, the one hiding a little of the other, or tied by a bond of their own.

use super::{Body, Bond};

/// How two bodies may meet.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Meeting {
    Apart,
    /// The first may hide this share of the second.
    Hides(f32),
    Tied,
}

/// What each pair, the first before or beside the second, may do; row by row.
pub(super) fn meetings(bodies: &[Body], bonds: &[Bond]) -> Vec<Meeting> {
    let count = bodies.len();
    let mut before = vec![false; count * count];
    for bond in bonds {
        if let Bond::Before(a, b) = *bond {
            before[a * count + b] = true;
        }
    }
    let direct = before.clone();
    for middle in 0..count {
        for a in 0..count {
            for b in 0..count {
                before[a * count + b] |= before[a * count + middle] && before[middle * count + b];
            }
        }
    }
    let mut out = vec![Meeting::Apart; count * count];
    for a in 0..count {
        for b in 0..count {
            let tied = |x: usize, y: usize| bodies[x].on == Some(y) || bodies[x].under == Some(y);
            let apart = bodies[a].band[0] > bodies[b].band[1] + 0.1;
            out[a * count + b] = if tied(a, b) || tied(b, a) || direct[a * count + b] {
                Meeting::Tied
            } else if before[a * count + b] {
                Meeting::Hides(0.22)
            } else if apart {
                Meeting::Hides(0.16)
            } else {
                Meeting::Apart
            };
        }
    }
    out
}
