//! Finishes that add something: sequins, gems, patches, flowers, fringes, moss.

use super::coat::{At, Coat, light};
use crate::colour::{BLACK, Rgb, WHITE, hex};
use std::f32::consts::TAU;

/// Points of a staggered grid that lie on the sprite, this share of its side apart.
pub(super) fn grid(coat: &Coat, apart: f32) -> Vec<At> {
    let step = apart * coat.side;
    let [left, top, w, h] = coat.area;
    let (rows, columns) = ((h / step) as usize + 2, (w / step) as usize + 2);
    let mut points = Vec::new();
    for row in 0..rows {
        for column in 0..columns {
            let stagger = if row % 2 == 0 { 0.0 } else { 0.5 };
            let at = (left + (column as f32 + stagger) * step, top + row as f32 * step * 0.88);
            if coat.covers(at) {
                points.push(at);
            }
        }
    }
    points
}

pub(super) fn sequinned(coat: &mut Coat) {
    let r = coat.side * 0.019;
    for at in grid(coat, 0.042) {
        let shine = coat.rng.pick(&[WHITE, hex(0xffe9a8), hex(0xbfe6ff), hex(0xffc7ec)]);
        coat.dot(at, r, r, BLACK.alpha(0.26));
        coat.dot((at.0 - r * 0.15, at.1 - r * 0.2), r * 0.8, r * 0.75, shine.alpha(0.62));
    }
}

pub(super) fn glitter(coat: &mut Coat) {
    for _ in 0..420 {
        let at = coat.spot();
        let r = coat.side * coat.rng.between(0.004, 0.012);
        let tone = coat.rng.pick(&[WHITE, hex(0xffe27a), hex(0xff9ad5), hex(0x9ad8ff), hex(0xd6b3ff)]);
        coat.fill(&[(at.0, at.1 - r), (at.0 + r, at.1), (at.0, at.1 + r), (at.0 - r, at.1)], tone.alpha(0.9));
    }
}

pub(super) fn jewelled(coat: &mut Coat) {
    let gems = [hex(0xe0244f), hex(0x1f8fe0), hex(0x1faf6a), hex(0x9a45d0), hex(0xf2b71e)];
    for (number, (x, y)) in grid(coat, 0.15).into_iter().enumerate() {
        let (r, gem) = (coat.side * 0.036, gems[number % gems.len()]);
        coat.dot((x, y), r * 1.3, r * 1.3, hex(0xc9992e));
        let points: Vec<At> =
            (0..6).map(|k| (x + (k as f32 / 6.0 * TAU).cos() * r, y + (k as f32 / 6.0 * TAU).sin() * r)).collect();
        coat.fill(&points, gem);
        coat.fill(&[points[3], points[4], (x, y)], gem.mix(WHITE, 0.6));
        coat.fill(&[points[0], points[1], (x, y)], gem.lighter(-0.12));
    }
}

fn knobs(coat: &mut Coat, points: &[At], r: f32, tone: Rgb) {
    for at in points {
        coat.dot((at.0 + r * 0.25, at.1 + r * 0.35), r, r, BLACK.alpha(0.45));
        coat.dot(*at, r, r, tone.lighter(-0.12));
        coat.dot((at.0 - r * 0.2, at.1 - r * 0.25), r * 0.62, r * 0.62, tone.lighter(0.14));
    }
}

pub(super) fn studded(coat: &mut Coat) {
    let (points, r) = (grid(coat, 0.1), coat.side * 0.019);
    knobs(coat, &points, r, hex(0xc9ced3));
}

pub(super) fn riveted(coat: &mut Coat) {
    let r = coat.side * 0.018;
    for down in [0.24, 0.5, 0.76] {
        let seam = [coat.at(0.0, down), coat.at(1.0, down)];
        coat.line(&seam, BLACK.alpha(0.4), coat.side * 0.009);
        let points: Vec<At> = (0..14)
            .flat_map(|k| {
                [coat.at((k as f32 + 0.5) / 14.0, down - 0.045), coat.at((k as f32 + 0.5) / 14.0, down + 0.045)]
            })
            .filter(|at| coat.covers(*at))
            .collect();
        knobs(coat, &points, r, hex(0xa9b0b6));
    }
}

/// A flower of five petals with two leaves.
fn flower(coat: &mut Coat, (x, y): At, r: f32, petal: Rgb, heart: Rgb, leaf: Rgb) {
    for way in [0.5_f32, 2.6] {
        coat.dot((x + way.cos() * r * 1.5, y + way.sin() * r * 1.2), r * 0.75, r * 0.34, leaf);
    }
    for k in 0..5 {
        let angle = k as f32 / 5.0 * TAU - 0.3;
        coat.dot((x + angle.cos() * r * 0.7, y + angle.sin() * r * 0.7), r * 0.52, r * 0.52, petal);
    }
    coat.dot((x, y), r * 0.4, r * 0.4, heart);
}

pub(super) fn hand_painted(coat: &mut Coat) {
    let petals = [hex(0xe2455f), hex(0x2f6fc4), hex(0xf2b632), hex(0xffffff), hex(0xb45bc2)];
    let r = coat.side * 0.048;
    for (number, at) in grid(coat, 0.19).into_iter().enumerate() {
        let petal = petals[(number + coat.rng.below(2)) % petals.len()];
        flower(coat, at, r, petal, hex(0x7a3d12), hex(0x2f7a3c));
    }
}

pub(super) fn embroidered(coat: &mut Coat) {
    let r = coat.side * 0.042;
    for (number, at) in grid(coat, 0.2).into_iter().enumerate() {
        let petal = [hex(0xf25c7a), hex(0xffd24a), hex(0x7fc4ff), hex(0xffffff)][number % 4];
        flower(coat, at, r, petal, hex(0xfff2c2), hex(0x3f9a55));
        for k in 0..10 {
            let angle = k as f32 / 10.0 * TAU;
            let (c, s) = (angle.cos(), angle.sin());
            let stitch = [(at.0 + c * r * 0.45, at.1 + s * r * 0.45), (at.0 + c * r * 1.1, at.1 + s * r * 1.1)];
            coat.line(&stitch, WHITE.alpha(0.75), coat.side * 0.004);
        }
    }
}

pub(super) fn blue_patterned(coat: &mut Coat) {
    coat.each(|rgb, _, _| hex(0xbfc9d6).mix(WHITE, (light(rgb) * 1.3).min(1.0)));
    let (r, blue) = (coat.side * 0.046, hex(0x1f4fa8));
    for at in grid(coat, 0.19) {
        flower(coat, at, r, blue, WHITE, blue.lighter(0.14));
        let curl: Vec<At> = (0..12)
            .map(|k| {
                let t = k as f32 / 11.0;
                let (angle, q) = (t * 4.4, r * (1.9 - 0.9 * t));
                (at.0 + angle.cos() * q, at.1 + r * 1.1 + angle.sin() * q * 0.5)
            })
            .collect();
        coat.line(&curl, blue.alpha(0.8), coat.side * 0.006);
    }
}

pub(super) fn patched(coat: &mut Coat) {
    let cloths = [hex(0xd8573f), hex(0x4b83c4), hex(0xe6c04a), hex(0x6aa45a), hex(0x8a5fb0)];
    let picks = grid(coat, 0.27);
    for (number, (x, y)) in picks.into_iter().take(6).enumerate() {
        let (r, tilt) = (coat.side * 0.085, coat.rng.between(-0.35, 0.35));
        let corner =
            |u: f32, v: f32| (x + r * (u * tilt.cos() - v * tilt.sin()), y + r * (u * tilt.sin() + v * tilt.cos()));
        let patch = [corner(-1.0, -0.9), corner(1.0, -1.0), corner(0.95, 0.9), corner(-0.95, 1.0)];
        let cloth = cloths[number % cloths.len()];
        coat.fill(&patch, cloth);
        for line in 0..3 {
            let v = -0.5 + line as f32 * 0.5;
            coat.line(&[corner(-0.9, v), corner(0.9, v)], cloth.lighter(-0.12).alpha(0.8), coat.side * 0.006);
        }
        for side in 0..4 {
            let (a, b) = (patch[side], patch[(side + 1) % 4]);
            for k in 0..5 {
                let t = (k as f32 + 0.5) / 5.0;
                let at = (a.0 + (b.0 - a.0) * t, a.1 + (b.1 - a.1) * t);
                let out = ((at.0 - x) * 0.14, (at.1 - y) * 0.14);
                let stitch = [(at.0 - out.0, at.1 - out.1), (at.0 + out.0, at.1 + out.1)];
                coat.line(&stitch, hex(0xfff6e0), coat.side * 0.009);
            }
        }
    }
}

/// Points along the lower edge.
fn hem(coat: &Coat, count: usize) -> Vec<At> {
    (0..count).filter_map(|k| coat.edge((k as f32 + 0.5) / count as f32, true)).collect()
}

pub(super) fn fringed(coat: &mut Coat) {
    let tones = [hex(0xf2e2b4), hex(0xd9bd76), hex(0xb8964e)];
    let points = hem(coat, 44);
    for (number, (x, y)) in points.iter().enumerate() {
        let l = coat.side * coat.rng.between(0.1, 0.13);
        coat.loose(&[(*x, *y - 3.0), (*x + 1.5, *y + l)], tones[number % 3], coat.side * 0.011);
    }
    let band: Vec<At> = points.iter().map(|(x, y)| (*x, *y - 2.0)).collect();
    coat.loose(&band, hex(0xc79b3e), coat.side * 0.018);
}

pub(super) fn lace_trimmed(coat: &mut Coat) {
    for low in [true, false] {
        let points: Vec<At> = (0..19).filter_map(|k| coat.edge((k as f32 + 0.5) / 19.0, low)).collect();
        let r = coat.side * 0.034;
        let out = if low { 1.0 } else { -1.0 };
        for (x, y) in points {
            coat.bead((x, y + out * r * 0.3), r, r, hex(0x9a9aa2).alpha(0.5));
            coat.bead((x, y + out * r * 0.2), r * 0.94, r * 0.94, hex(0xfdfdfb));
            for k in 0..5 {
                let angle = k as f32 / 5.0 * TAU;
                let hole = (x + angle.cos() * r * 0.5, y + out * r * 0.2 + angle.sin() * r * 0.5);
                coat.bead(hole, r * 0.16, r * 0.16, hex(0x7c7c88).alpha(0.8));
            }
        }
    }
}

pub(super) fn fur_lined(coat: &mut Coat) {
    for number in 0..90 {
        let (at, _) = coat.rim(TAU * number as f32 / 90.0);
        let r = coat.side * coat.rng.between(0.018, 0.032);
        let tone = coat.rng.pick(&[hex(0xf7f1e6), hex(0xe6dccb), hex(0xffffff)]);
        coat.bead(at, r, r, tone);
    }
}

pub(super) fn moss_covered(coat: &mut Coat) {
    let greens = [hex(0x5f8f34), hex(0x7fae45), hex(0x46742a), hex(0x96bf5a)];
    coat.blots(34, 0.03, 0.085, &greens, 0.92);
    for k in 0..26 {
        if let Some((x, y)) = coat.edge((k as f32 + 0.5) / 26.0, false) {
            let r = coat.side * coat.rng.between(0.02, 0.045);
            let green = coat.rng.pick(&greens);
            coat.bead((x, y + r * 0.4), r * 1.2, r, green);
        }
    }
    for _ in 0..170 {
        let at = coat.spot();
        let r = coat.side * 0.008;
        let green = coat.rng.pick(&greens);
        coat.dot(at, r, r, green.lighter(0.06));
    }
}

pub(super) fn overgrown(coat: &mut Coat) {
    let greens = [hex(0x3f7d34), hex(0x5b9a41), hex(0x2f6430), hex(0x79b455)];
    for stem in 0..7 {
        let across = (stem as f32 + 0.5) / 7.0;
        let from = coat.edge(across, true).unwrap_or(coat.at(across, 1.0));
        let length = coat.side * coat.rng.between(0.45, 0.85);
        let mut points = coat.walk(from, -1.57, length);
        points.retain(|at| coat.covers(*at));
        coat.line(&points, hex(0x4c5a2a), coat.side * 0.011);
        for (number, (x, y)) in points.iter().enumerate() {
            let (r, green) = (coat.side * coat.rng.between(0.028, 0.042), coat.rng.pick(&greens));
            let dx = if number % 2 == 0 { r } else { -r };
            let leaf = [(*x, *y), (x + dx, y - r * 0.7), (x + dx * 1.7, *y), (x + dx, y + r * 0.6)];
            coat.fill(&leaf, green);
            coat.line(&[(*x, *y), (x + dx * 1.5, *y)], green.lighter(0.12), coat.side * 0.004);
        }
    }
}
