//! The lids and flaps of boxes, as they stand open behind them.

use super::bench::{At, Bench, arc};
use super::boxes::{Lid, Seen};
use super::round::inner;
use super::{Sight, Stuff};
use crate::colour::WHITE;
use std::f32::consts::PI;

pub(super) fn rear_lid(s: &Seen, size: [f32; 3], lid: Lid, stuff: Stuff, bench: &mut Bench, sight: &Sight) {
    let hue = sight.hue;
    let inside = inner(stuff, hue).lighter(-0.05);
    match lid {
        Lid::Flat => {
            let top = s.high - size[2] * 0.5;
            let lid = [(-s.far, s.high), (s.far, s.high), (s.far * 1.05, top), (-s.far * 1.05, top)];
            bench.fill(&lid, hue.lighter(-0.05));
            let pad = 26.0;
            let lining = [
                (-s.far + pad, s.high - 6.0),
                (s.far - pad, s.high - 6.0),
                (s.far * 1.05 - pad, top + pad),
                (-s.far * 1.05 + pad, top + pad),
            ];
            bench.fade(&lining, inside.lighter(0.06), inside.lighter(-0.06));
        }
        Lid::Arched => {
            let top = s.high - size[2] * 0.55;
            let mut arch: Vec<At> = vec![(-s.far, s.high), (s.far, s.high), (s.far * 1.04, top + 90.0)];
            arch.extend(arc((0.0, top + 90.0), s.far * 1.04, 90.0, 0.0, -PI));
            bench.fill(&arch, hue.lighter(-0.05));
            let lining: Vec<At> = arch.iter().map(|(x, y)| (x * 0.9, s.high + (y - s.high) * 0.88)).collect();
            bench.fade(&lining, inside.lighter(-0.02), inside.lighter(-0.12));
        }
        Lid::Flap => {
            let top = s.high - size[2] * 0.34;
            let flap = [
                (-s.far, s.high + 4.0),
                (s.far, s.high + 4.0),
                (s.far * 0.92, top + 24.0),
                (s.far * 0.7, top),
                (-s.far * 0.7, top),
                (-s.far * 0.92, top + 24.0),
            ];
            bench.fade(&flap, hue.lighter(-0.02), hue.lighter(-0.12));
            let hem: Vec<At> = flap[2..].iter().map(|(x, y)| (x * 0.95, y + 16.0)).collect();
            bench.line(&hem, hue.mix(WHITE, 0.45), 5.0);
        }
        Lid::Flaps => {
            let out = size[0] * 0.2;
            let back = [
                (-s.far, s.high),
                (s.far, s.high),
                (s.far * 0.96, s.high - size[2] * 0.12),
                (-s.far * 0.96, s.high - size[2] * 0.12),
            ];
            bench.fill(&back, hue.lighter(-0.1));
            for hand in [-1.0, 1.0] {
                let flap = [
                    (hand * s.near, s.low),
                    (hand * s.far, s.high),
                    (hand * (s.far + out), s.high + 40.0),
                    (hand * (s.near + out), s.low + 34.0),
                ];
                bench.fill(&flap, hue.lighter(if hand < 0.0 { 0.05 } else { -0.03 }));
            }
        }
        Lid::None | Lid::Drawer | Lid::Clear => {}
    }
}
