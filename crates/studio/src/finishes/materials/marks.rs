//! Marks that several materials share: hatching, grooves, bands of light, shards, sheens.

use super::super::coat::{At, Coat, light};
use crate::colour::{BLACK, Rgb, WHITE};

/// Parallel lines over the whole sprite at an angle in degrees, this far apart.
pub(super) fn hatch(coat: &Coat, degrees: f32, step: f32) -> Vec<[At; 2]> {
    let (cx, cy) = coat.at(0.5, 0.5);
    let reach = coat.area[2].hypot(coat.area[3]) / 2.0 + step;
    let (s, c) = degrees.to_radians().sin_cos();
    let count = (reach / step) as i32;
    let line = |k: i32| {
        let off = k as f32 * step;
        let (x, y) = (cx - s * off, cy + c * off);
        [(x - c * reach, y - s * reach), (x + c * reach, y + s * reach)]
    };
    (-count..=count).map(line).collect()
}

/// A dark line with a light one along its lower side: a groove or a seam.
pub(super) fn groove(coat: &mut Coat, points: &[At], width: f32, strength: f32) {
    let lit: Vec<At> = points.iter().map(|(x, y)| (x + width * 0.4, y + width * 0.9)).collect();
    coat.line(&lit, WHITE.alpha(0.42 * strength), width * 0.8);
    coat.line(points, BLACK.alpha(0.5 * strength), width);
}

/// A line from side to side that wanders up and down by `sway` units.
pub(super) fn wander(coat: &Coat, number: usize, down: f32, sway: f32, busy: f32) -> Vec<At> {
    let seed = coat.seed.at(number);
    (0..=20)
        .map(|step| {
            let across = step as f32 / 20.0;
            let (x, y) = coat.at(across * 1.04 - 0.02, down);
            (x, y + seed.noise(across * busy) * sway)
        })
        .collect()
}

/// Bands of reflected light across a body: from dark to pale and back, slanting.
pub(super) fn bands(coat: &mut Coat, [dark, middle, pale]: [Rgb; 3], count: f32, keep: f32) {
    coat.each(|rgb, across, down| {
        let t = (across * 1.2 + down * 0.45) * count;
        let wave = 0.5 + 0.34 * (t * 6.2).sin() + 0.16 * (t * 13.7 + 1.3).sin();
        let l = (wave * (1.0 - keep) + light(rgb) * keep).clamp(0.0, 1.0);
        if l < 0.5 { dark.mix(middle, l * 2.0) } else { middle.mix(pale, l * 2.0 - 1.0) }
    });
}

/// Rounds a body: lighter along its upper left, darker towards the lower right.
pub(super) fn body(coat: &mut Coat, light: f32, shade: f32) {
    coat.each(|rgb, across, down| {
        let t = across * 0.55 + down * 0.75;
        let lit = (1.0 - ((t - 0.32) / 0.3).powi(2)).max(0.0);
        let dark = ((t - 0.62) / 0.62).clamp(0.0, 1.0);
        rgb.mix(WHITE, lit * light).mix(BLACK, dark * shade)
    });
}

/// A soft long highlight near the upper left, as on a glaze.
pub(super) fn highlight(coat: &mut Coat, strength: f32) {
    let (x, y) = coat.at(0.3, 0.27);
    for ring in 0..10 {
        let k = 1.0 - ring as f32 / 10.0;
        let (rx, ry) = (coat.area[2] * 0.14 * k, coat.area[3] * 0.13 * k);
        coat.dot((x, y), rx, ry, WHITE.alpha((0.11 * strength).min(0.3)));
    }
    let (x, y) = coat.at(0.74, 0.7);
    let (rx, ry) = (coat.area[2] * 0.05, coat.area[3] * 0.13);
    coat.dot((x, y), rx, ry, WHITE.alpha(0.08 * strength));
    coat.dot((x, y), rx * 0.6, ry * 0.75, WHITE.alpha(0.1 * strength));
}

/// A slanting broad reflection and a narrow one beside it.
pub(super) fn sheen(coat: &mut Coat, strength: f32) {
    for (from, wide, alpha) in [(0.16, 0.15, 0.5), (0.38, 0.05, 0.42), (0.78, 0.04, 0.3)] {
        let points = [
            coat.at(from + 0.3, -0.02),
            coat.at(from + 0.3 + wide, -0.02),
            coat.at(from - 0.12 + wide, 1.02),
            coat.at(from - 0.12, 1.02),
        ];
        coat.fill(&points, WHITE.alpha(alpha * strength));
    }
}

/// Four-sided shards that cover the sprite, about `step` units wide.
pub(super) fn shards(coat: &mut Coat, step: f32, jitter: f32) -> Vec<[At; 4]> {
    let [left, top, w, h] = coat.area;
    let (columns, rows) = ((w / step) as usize + 2, (h / step) as usize + 2);
    let mut knots = Vec::new();
    for row in 0..=rows {
        for column in 0..=columns {
            let (dx, dy) = (coat.rng.between(-jitter, jitter), coat.rng.between(-jitter, jitter));
            knots.push((left + (column as f32 - 0.5 + dx) * step, top + (row as f32 - 0.5 + dy) * step));
        }
    }
    let wide = columns + 1;
    let mut found = Vec::new();
    for row in 0..rows {
        for column in 0..columns {
            let at = row * wide + column;
            found.push([knots[at], knots[at + 1], knots[at + wide + 1], knots[at + wide]]);
        }
    }
    found
}

/// Small dots strewn over the sprite: how many, between which radii in units, of which tones.
pub(super) fn specks(coat: &mut Coat, count: usize, (least, most): (f32, f32), tones: &[Rgb], alpha: f32) {
    for _ in 0..count {
        let at = coat.spot();
        let r = coat.rng.between(least, most);
        let squash = coat.rng.between(0.6, 1.0);
        let tone = coat.rng.pick(tones);
        coat.dot(at, r, r * squash, tone.alpha(alpha));
    }
}

/// Soft clouds of a tone.
pub(super) fn clouds(coat: &mut Coat, count: usize, tone: Rgb, alpha: f32) {
    for _ in 0..count {
        let at = coat.spot();
        let (rx, ry) = (coat.rng.between(30.0, 75.0), coat.rng.between(16.0, 46.0));
        for k in [1.0, 0.75, 0.5, 0.25] {
            coat.dot(at, rx * k, ry * k, tone.alpha(alpha * 0.4));
        }
    }
}

/// A row of stitches along a line.
pub(super) fn stitches(coat: &mut Coat, points: [At; 2], thread: Rgb, width: f32) {
    let [(x0, y0), (x1, y1)] = points;
    let length = (x1 - x0).hypot(y1 - y0).max(1.0);
    let count = (length / (width * 4.2)) as usize;
    for k in 0..count {
        let t = |share: f32| (k as f32 + share) / count as f32;
        let at = |t: f32| (x0 + (x1 - x0) * t, y0 + (y1 - y0) * t);
        let stitch = [at(t(0.15)), at(t(0.72))];
        coat.line(&stitch.map(|(x, y)| (x + width * 0.4, y + width * 0.5)), BLACK.alpha(0.35), width);
        coat.line(&stitch, thread, width);
    }
}
