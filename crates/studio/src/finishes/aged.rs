//! Finishes of wear and harm: rust, cracks, chips, holes, dents, peeling paint.

use super::coat::Coat;
use crate::canvas::Ink;
use crate::colour::{BLACK, Rgb, WHITE, hex};
use std::f32::consts::TAU;

const RUST: [Rgb; 4] = [hex(0xa6481d), hex(0x8a3a18), hex(0xc5672c), hex(0x6e2f15)];

pub(super) fn rusty(coat: &mut Coat) {
    coat.each(|rgb, _, _| rgb.mix(hex(0x9b4a20), 0.22));
    coat.blots(46, 0.025, 0.095, &RUST, 0.78);
    specks(coat, 110, 0.009, &RUST, 0.9);
}

pub(super) fn rust_streaked(coat: &mut Coat) {
    for _ in 0..16 {
        let (x, y) = coat.spot();
        let (w, l) = (coat.side * coat.rng.between(0.012, 0.035), coat.side * coat.rng.between(0.2, 0.5));
        let points = [(x - w, y), (x + w, y), (x + w * 0.3, y + l), (x - w * 0.3, y + l)];
        let tone = coat.rng.pick(&RUST);
        coat.fill(&points, Ink::Line(x, y, tone.alpha(0.9), x, y + l, tone.alpha(0.15)));
        coat.dot((x, y), w * 1.3, w * 0.9, tone.alpha(0.9));
    }
}

pub(super) fn corroded(coat: &mut Coat) {
    coat.each(|rgb, _, _| rgb.mix(hex(0x6b5a4c), 0.3));
    coat.blots(20, 0.03, 0.08, &[hex(0x7f4a2c), hex(0x5b7a6a), hex(0x8c6d52)], 0.6);
    for _ in 0..60 {
        let at = coat.spot();
        let r = coat.side * coat.rng.between(0.007, 0.018);
        coat.dot((at.0 + r * 0.3, at.1 + r * 0.3), r, r, hex(0xd9c6b2).alpha(0.6));
        coat.dot(at, r, r * 0.9, hex(0x2a211c).alpha(0.85));
    }
}

fn specks(coat: &mut Coat, count: usize, size: f32, tones: &[Rgb], alpha: f32) {
    for _ in 0..count {
        let at = coat.spot();
        let r = coat.side * size * coat.rng.between(0.5, 1.3);
        let tone = coat.rng.pick(tones);
        coat.dot(at, r, r, tone.alpha(alpha));
    }
}

/// Cracks from the rim inwards, with side cracks.
fn cracks(coat: &mut Coat, count: usize, dark: Rgb, width: f32) {
    let start = coat.rng.unit() * TAU;
    for number in 0..count {
        let angle = start + TAU * number as f32 / count as f32 + coat.rng.between(-0.3, 0.3);
        let (from, way) = coat.rim(angle);
        let inward = (-way.1).atan2(-way.0);
        let length = coat.side * coat.rng.between(0.35, 0.6);
        let points = coat.walk(from, inward, length);
        let shade: Vec<(f32, f32)> = points.iter().map(|(x, y)| (x + width * 0.7, y + width * 0.7)).collect();
        coat.line(&shade, WHITE.alpha(0.5), width * 0.7);
        coat.line(&points, dark, width);
        for branch in points.iter().skip(2).step_by(3) {
            let way = inward + if coat.rng.chance(0.5) { 0.9 } else { -0.9 };
            let length = coat.side * coat.rng.between(0.08, 0.2);
            let side = coat.walk(*branch, way, length);
            coat.line(&side, dark, width * 0.6);
        }
    }
}

pub(super) fn cracked(coat: &mut Coat) {
    let width = coat.side * 0.011;
    cracks(coat, 6, hex(0x241d1a), width);
}

pub(super) fn glued_together(coat: &mut Coat) {
    let width = coat.side * 0.03;
    seam(coat, hex(0xe6d3a0), width);
    seam(coat, hex(0x4a3b2a), width * 0.3);
}

/// A jagged crack right across, and one branch.
fn seam(coat: &mut Coat, tone: Rgb, width: f32) {
    coat.rng = coat.seed.rng();
    let mut points = Vec::new();
    for step in 0..=9 {
        let t = step as f32 / 9.0;
        let down = 0.2 + 0.55 * t + coat.rng.between(-0.09, 0.09);
        points.push(coat.at(t, down));
    }
    let branch = coat.walk(points[5], -1.2, coat.side * 0.5);
    coat.line(&branch, tone, width);
    coat.line(&points, tone, width);
}

pub(super) fn gold_mended(coat: &mut Coat) {
    let width = coat.side * 0.026;
    seam(coat, hex(0x9a6a10), width * 1.25);
    seam(coat, hex(0xf3c33c), width);
    seam(coat, hex(0xfff0a8), width * 0.35);
}

pub(super) fn chipped(coat: &mut Coat) {
    let start = coat.rng.unit() * TAU;
    for number in 0..8 {
        let sway = coat.rng.between(-0.25, 0.25);
        let (at, _) = coat.rim(start + TAU * number as f32 / 8.0 + sway);
        let r = coat.side * coat.rng.between(0.03, 0.055);
        let pale = coat.blot(at, r * 1.45, r * 1.35);
        coat.fill(&pale, hex(0xf4ead9));
        coat.line(&pale, hex(0x7a6a58).alpha(0.7), coat.side * 0.005);
        let piece = coat.blot(at, r, r * 0.95);
        coat.cut(&piece);
    }
}

pub(super) fn splintered(coat: &mut Coat) {
    for _ in 0..26 {
        let (x, y) = coat.spot();
        let l = coat.side * coat.rng.between(0.08, 0.24);
        let w = coat.side * 0.009;
        coat.fill(&[(x - w, y), (x, y - l * 0.5), (x + w, y), (x, y + l * 0.5)], hex(0x2e1c10).alpha(0.85));
        coat.line(&[(x + w, y - l * 0.3), (x + w * 1.4, y + l * 0.3)], hex(0xf2d7ab).alpha(0.9), w * 0.8);
    }
    for number in 0..14 {
        let (at, way) = coat.rim(TAU * number as f32 / 14.0);
        let l = coat.side * coat.rng.between(0.03, 0.06);
        let tip = (at.0 + way.0 * l, at.1 + way.1 * l - l * 0.4);
        coat.loose(&[at, tip], hex(0xb98852), coat.side * 0.011);
    }
}

pub(super) fn worm_eaten(coat: &mut Coat) {
    for _ in 0..46 {
        let at = coat.spot();
        let r = coat.side * coat.rng.between(0.008, 0.015);
        coat.dot((at.0, at.1 + r * 0.6), r * 1.2, r, hex(0xe6c892).alpha(0.8));
        coat.dot(at, r, r, hex(0x1d120b));
    }
    for _ in 0..5 {
        let at = coat.spot();
        let angle = coat.rng.unit() * TAU;
        let way = coat.walk(at, angle, coat.side * 0.22);
        coat.line(&way, hex(0x2a1a10).alpha(0.8), coat.side * 0.01);
    }
}

pub(super) fn moth_eaten(coat: &mut Coat) {
    for number in 0..9 {
        let at = coat.spot();
        let r = coat.side * [0.05, 0.035, 0.042][number % 3];
        let hem = coat.blot(at, r * 1.35, r * 1.3);
        coat.fill(&hem, BLACK.alpha(0.34));
        let hole = coat.blot(at, r, r * 0.95);
        coat.cut(&hole);
    }
}

pub(super) fn frayed(coat: &mut Coat) {
    coat.each(|rgb, _, _| rgb.mix(hex(0xe9e2d4), 0.16));
    for number in 0..72 {
        let sway = coat.rng.between(-0.04, 0.04);
        let (at, way) = coat.rim(TAU * number as f32 / 72.0 + sway);
        let l = coat.side * coat.rng.between(0.025, 0.075);
        let drop = coat.side * coat.rng.between(0.0, 0.03);
        let tip = (at.0 + way.0 * l, at.1 + way.1 * l + drop);
        let root = (at.0 - way.0 * l * 0.6, at.1 - way.1 * l * 0.6);
        let tone = coat.rng.pick(&[hex(0xefe6d3), hex(0xb9a88c), hex(0x8a7a64)]);
        coat.loose(&[root, at, tip], tone, coat.side * 0.007);
    }
}

pub(super) fn dented(coat: &mut Coat) {
    for (u, v, r) in [(0.34, 0.4, 0.12), (0.64, 0.62, 0.1), (0.62, 0.26, 0.075), (0.36, 0.74, 0.08)] {
        let jitter = coat.rng.between(-0.05, 0.05);
        let (x, y) = coat.at(u + jitter, v - jitter);
        let r = r * coat.side;
        for ring in 0..6 {
            let k = 1.0 - ring as f32 / 6.0;
            coat.dot((x + r * 0.1, y + r * 0.12), r * k, r * k * 0.8, BLACK.alpha(0.1));
        }
        let arc = |turn: f32, out: f32| -> Vec<(f32, f32)> {
            (0..=8)
                .map(|step| {
                    let angle = turn + step as f32 * 0.3;
                    (x + angle.cos() * r * out, y + angle.sin() * r * out * 0.8)
                })
                .collect()
        };
        coat.line(&arc(0.1, 1.0), WHITE.alpha(0.75), coat.side * 0.012);
        coat.line(&arc(3.2, 1.0), BLACK.alpha(0.55), coat.side * 0.012);
    }
}

pub(super) fn bent(coat: &mut Coat) {
    coat.bend(|down| 0.16 * ((1.0 - down) * 1.9).sin() - 0.03);
}

pub(super) fn twisted(coat: &mut Coat) {
    coat.bend(|down| 0.09 * (down * 6.6).sin() * (1.0 - down * 0.6));
}

pub(super) fn wobbly(coat: &mut Coat) {
    coat.bend(|down| 0.15 * (1.0 - down) - 0.05);
    for _ in 0..4 {
        let at = coat.spot();
        let r = coat.side * 0.018;
        coat.dot(at, r, r, hex(0x7d8790));
        coat.dot((at.0 - r * 0.2, at.1 - r * 0.2), r * 0.6, r * 0.6, hex(0xcfd6db));
    }
}

pub(super) fn peeling(coat: &mut Coat) {
    for _ in 0..18 {
        let at = coat.spot();
        let (rx, ry) = (coat.side * coat.rng.between(0.03, 0.085), coat.side * coat.rng.between(0.025, 0.06));
        let under = coat.blot(at, rx, ry);
        let shade: Vec<(f32, f32)> = under.iter().map(|(x, y)| (x + 2.0, y + 3.0)).collect();
        coat.fill(&shade, BLACK.alpha(0.3));
        coat.fill(&under, hex(0xc9b291));
        let lip: Vec<(f32, f32)> = under.iter().take(6).copied().collect();
        coat.line(&lip, WHITE.alpha(0.85), coat.side * 0.011);
    }
}

pub(super) fn scuffed(coat: &mut Coat) {
    for number in 0..26 {
        let sway = coat.rng.between(-0.1, 0.1);
        let (at, way) = coat.rim(TAU * number as f32 / 26.0 + sway);
        let r = coat.side * coat.rng.between(0.02, 0.04);
        let points = coat.blot((at.0 - way.0 * r * 0.3, at.1 - way.1 * r * 0.3), r, r * 0.7);
        coat.fill(&points, hex(0xe8dcc8).alpha(0.75));
    }
    for _ in 0..26 {
        let (x, y) = coat.spot();
        let (l, tilt) = (coat.side * coat.rng.between(0.05, 0.14), coat.rng.between(-0.5, 0.5));
        coat.line(&[(x, y), (x + l, y + l * tilt)], hex(0xf3eadb).alpha(0.8), coat.side * 0.007);
    }
}

pub(super) fn worn_out(coat: &mut Coat) {
    coat.each(|rgb, _, _| rgb.muted(0.6).mix(hex(0xb9aa94), 0.28));
    scuffed(coat);
}

pub(super) fn weather_beaten(coat: &mut Coat) {
    coat.each(|rgb, _, _| rgb.muted(0.7).mix(hex(0xa49c90), 0.26));
    for _ in 0..34 {
        let (x, y) = coat.spot();
        let l = coat.side * coat.rng.between(0.08, 0.26);
        let tone = coat.rng.pick(&[hex(0x5d5348), hex(0xe6ded0)]);
        coat.line(&[(x, y), (x + 2.0, y + l)], tone.alpha(0.5), coat.side * 0.007);
    }
    coat.blots(9, 0.02, 0.05, &[hex(0x7f8a6a), hex(0xd9d2c2)], 0.5);
}

pub(super) fn antique(coat: &mut Coat) {
    coat.each(|rgb, _, _| rgb.mix(hex(0x6b4a25), 0.26));
    let width = coat.side * 0.006;
    cracks(coat, 5, hex(0x2b1d10), width);
    coat.blots(12, 0.02, 0.05, &[hex(0x3a2917)], 0.35);
}

pub(super) fn barnacled(coat: &mut Coat) {
    lumps(coat, &[hex(0xe8e2d3), hex(0xcfc6b2), hex(0xb8ae9a)]);
}

pub(super) fn lichen_covered(coat: &mut Coat) {
    coat.blots(30, 0.02, 0.07, &[hex(0xc9c98a), hex(0xd8a83c), hex(0x9fb08f)], 0.85);
    specks(coat, 60, 0.008, &[hex(0x8a9a6a), hex(0xe0dcae)], 0.9);
}

fn lumps(coat: &mut Coat, tones: &[Rgb]) {
    for _ in 0..44 {
        let (x, y) = coat.spot();
        let r = coat.side * coat.rng.between(0.015, 0.035);
        let tone = coat.rng.pick(tones);
        coat.dot((x, y), r, r * 0.85, tone.lighter(-0.15));
        coat.dot((x, y - r * 0.15), r * 0.85, r * 0.7, tone);
        coat.dot((x, y - r * 0.2), r * 0.35, r * 0.25, hex(0x5a5348));
    }
}
