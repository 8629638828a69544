//! Finishes that cover: stickers, paint, sprinkles, chocolate, trim.

use super::adorned::grid;
use super::coat::{At, Coat};
use crate::colour::{BLACK, WHITE, hex};
use std::f32::consts::TAU;

pub(super) fn retro_styled(coat: &mut Coat) {
    coat.each(
        |rgb, _, down| {
            if down > 0.42 && down < 0.62 { rgb.mix(hex(0xfff3df), 0.75) } else { rgb.mix(hex(0x7fcfc0), 0.22) }
        },
    );
    for down in [0.42, 0.62] {
        let trim = [coat.at(0.0, down), coat.at(1.0, down)];
        coat.line(&trim, hex(0x8d979f), coat.side * 0.018);
        coat.line(&trim, hex(0xf4f8fa), coat.side * 0.008);
    }
    let (x, y) = coat.at(0.5, 0.52);
    let r = coat.side * 0.05;
    let star: Vec<At> = (0..16)
        .map(|k| {
            let (angle, q) = (k as f32 / 16.0 * TAU, if k % 2 == 0 { r } else { r * 0.3 });
            (x + angle.cos() * q, y + angle.sin() * q)
        })
        .collect();
    coat.fill(&star, hex(0xe0553f));
}

pub(super) fn stickers(coat: &mut Coat) {
    let tones = [hex(0xf2526a), hex(0x35a5e0), hex(0xffd23f), hex(0x52b85a), hex(0xa261d8)];
    for (number, (x, y)) in grid(coat, 0.2).into_iter().enumerate() {
        let (r, tone) = (coat.side * 0.062, tones[number % tones.len()]);
        coat.dot((x, y), r * 1.16, r * 1.16, WHITE);
        let points = if number % 3 == 0 { 10 } else { 24 };
        let shape: Vec<At> = (0..points)
            .map(|k| {
                let angle = k as f32 / points as f32 * TAU - 1.57;
                let q = if points == 10 && k % 2 == 1 { r * 0.45 } else { r };
                (x + angle.cos() * q, y + angle.sin() * q)
            })
            .collect();
        coat.fill(&shape, tone);
        coat.dot((x, y), r * 0.3, r * 0.3, WHITE.alpha(0.85));
    }
}

pub(super) fn graffiti(coat: &mut Coat) {
    let tones = [hex(0xff3f8e), hex(0x2fd0ff), hex(0xffe23f), hex(0x62e05a), hex(0xff7a2f)];
    for number in 0..10 {
        let at = coat.spot();
        let angle = coat.rng.unit() * TAU;
        let points = coat.walk(at, angle, coat.side * 0.4);
        coat.line(&points, BLACK.alpha(0.7), coat.side * 0.04);
        coat.line(&points, tones[number % tones.len()], coat.side * 0.028);
    }
}

/// The upper part dipped, with drops running down.
pub(super) fn chocolate_coated(coat: &mut Coat) {
    let mut points = vec![coat.at(-0.1, -0.1), coat.at(1.1, -0.1)];
    for k in 0..=12 {
        let down = if k % 2 == 0 { 0.46 } else { 0.66 } + coat.rng.between(-0.05, 0.05);
        points.push(coat.at(1.1 - k as f32 / 10.0, down));
    }
    coat.fill(&points, hex(0x4f2a14));
    let shine = [coat.at(0.2, 0.2), coat.at(0.4, 0.13)];
    coat.line(&shine, WHITE.alpha(0.5), coat.side * 0.02);
}

pub(super) fn seeded(coat: &mut Coat) {
    for _ in 0..70 {
        let at = coat.spot();
        let r = coat.side * 0.012;
        let tone = coat.rng.pick(&[hex(0xfff3d0), hex(0x3a2a1c)]);
        coat.dot(at, r, r * 0.6, tone);
    }
}

pub(super) fn sprinkles(coat: &mut Coat) {
    let tones = [hex(0xff4f8b), hex(0x3fb8ff), hex(0xffe04a), hex(0x5fd06a), hex(0xffffff)];
    for number in 0..90 {
        let (x, y) = coat.spot();
        let angle = coat.rng.unit() * TAU;
        let l = coat.side * 0.02;
        let ends = [(x - angle.cos() * l, y - angle.sin() * l), (x + angle.cos() * l, y + angle.sin() * l)];
        coat.line(&ends, tones[number % tones.len()], coat.side * 0.013);
    }
}
