//! Finishes of animals: coats of hair, marks, ears.

use super::coat::{Coat, light};
use crate::colour::{Rgb, WHITE, hex};
use std::f32::consts::TAU;

pub(super) fn albino(coat: &mut Coat) {
    coat.each(|rgb, _, _| {
        // Eyes, the darkest parts, are pink; all else is white.
        let l = light(rgb);
        if l < 0.16 { hex(0xd64a68) } else { hex(0xd9d3d3).mix(WHITE, (l * 1.25).min(1.0)) }
    });
}

pub(super) fn brindled(coat: &mut Coat) {
    for k in 0..17 {
        let across = (k as f32 + 0.4) / 17.0;
        let (x, y) = coat.at(across, coat.seed.noise(k as f32 * 1.7) * 0.08 + 0.04);
        let mut points = vec![(x, y)];
        for step in 1..=8 {
            let (px, py) = coat.at(across, step as f32 / 8.0);
            points.push((px + coat.seed.at(k).noise(step as f32) * coat.side * 0.035, py));
        }
        let width = coat.side * coat.rng.between(0.012, 0.024);
        coat.line(&points, hex(0x2a1a10).alpha(0.6), width);
    }
}

pub(super) fn piebald(coat: &mut Coat) {
    coat.each(|rgb, _, _| {
        let l = light(rgb);
        if l < 0.16 { rgb } else { hex(0xd6d2cc).mix(WHITE, (l * 1.2).min(1.0)) }
    });
    coat.blots(7, 0.11, 0.17, &[hex(0x1f1c1c)], 0.95);
}

pub(super) fn spotted(coat: &mut Coat) {
    coat.blots(30, 0.018, 0.034, &[hex(0x2b1d14), hex(0x3a281b)], 0.88);
}

/// Hair that hangs over the outline.
pub(super) fn shaggy(coat: &mut Coat) {
    for _ in 0..240 {
        let (x, y) = coat.spot();
        let l = coat.side * coat.rng.between(0.05, 0.09);
        let lean = coat.rng.between(-0.3, 0.3) * l;
        let tone = coat.rng.pick(&[hex(0x2c1d12), hex(0xf6ead6), hex(0x7a5a3c)]);
        coat.line(&[(x, y), (x + lean, y + l)], tone.alpha(0.5), coat.side * 0.008);
    }
    for k in 0..60 {
        let angle = TAU * k as f32 / 60.0;
        let ((x, y), way) = coat.rim(angle);
        let l = coat.side * coat.rng.between(0.03, 0.06);
        let tone = coat.rng.pick(&[hex(0x6e5238), hex(0x8f6f50), hex(0x4b3523)]);
        coat.loose(&[(x, y), (x + way.0 * l * 0.5, y + way.1 * l * 0.4 + l)], tone, coat.side * 0.009);
    }
}

pub(super) fn grizzled(coat: &mut Coat) {
    let greys: [Rgb; 3] = [hex(0xe9e9ea), hex(0xc7c8cb), hex(0xffffff)];
    coat.each(|rgb, _, down| rgb.mix(hex(0xb9bbbf), 0.42 * (1.0 - down).max(0.0)));
    for _ in 0..170 {
        let (x, y) = coat.spot();
        let l = coat.side * 0.032;
        let tone = coat.rng.pick(&greys);
        coat.line(&[(x, y), (x + l * 0.2, y + l)], tone.alpha(0.85), coat.side * 0.006);
    }
}

pub(super) fn scarred(coat: &mut Coat) {
    for _ in 0..5 {
        let (x, y) = coat.spot();
        let (l, tilt) = (coat.side * 0.08, coat.rng.between(-0.6, 0.6));
        coat.line(&[(x - l, y - l * tilt), (x + l, y + l * tilt)], hex(0xe79a94), coat.side * 0.015);
        for k in -2..=2 {
            let t = k as f32 / 2.5;
            let (px, py) = (x + l * t, y + l * tilt * t);
            coat.line(&[(px, py - l * 0.22), (px, py + l * 0.22)], hex(0xb85c58), coat.side * 0.006);
        }
    }
}

/// A ragged piece is torn out of the highest point, which is an ear.
pub(super) fn one_eared(coat: &mut Coat) {
    let tip = (1..60)
        .filter_map(|k| coat.edge(k as f32 / 60.0, false))
        .min_by(|a, b| a.1.total_cmp(&b.1))
        .unwrap_or(coat.at(0.5, 0.0));
    let r = coat.side * 0.085;
    let (x, y) = (tip.0, tip.1 - r * 0.2);
    let torn = [
        (x - r * 1.3, y - r),
        (x + r * 1.3, y - r),
        (x + r * 1.2, y + r * 0.55),
        (x + r * 0.7, y + r * 0.3),
        (x + r * 0.35, y + r * 0.9),
        (x - r * 0.1, y + r * 0.4),
        (x - r * 0.5, y + r * 0.95),
        (x - r * 0.8, y + r * 0.35),
        (x - r * 1.2, y + r * 0.6),
    ];
    let rim: Vec<(f32, f32)> = torn[2..].iter().map(|(x, y)| (*x, y + 2.0)).collect();
    coat.line(&rim, hex(0xd98a84), coat.side * 0.022);
    coat.cut(&torn);
}
