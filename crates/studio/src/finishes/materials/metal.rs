//! Metals: polished, brushed, hammered, cast, corrugated, woven.

use super::super::coat::{At, Coat};
use super::marks::{bands, body, hatch, shards, specks};
use crate::colour::{BLACK, Rgb, WHITE, hex};

fn tones(rgb: Rgb, deep: f32, high: f32) -> [Rgb; 3] {
    [rgb.lighter(-deep), rgb, rgb.mix(WHITE, high)]
}

/// Points of light.
fn glints(coat: &mut Coat, size: f32) {
    for (u, v, k) in [(0.3, 0.24, 1.0), (0.66, 0.4, 0.7), (0.44, 0.7, 0.5)] {
        let (x, y) = coat.at(u, v);
        let r = 34.0 * size * k;
        let n = r * 0.13;
        let star: [At; 8] = [
            (x, y - r),
            (x + n, y - n),
            (x + r, y),
            (x + n, y + n),
            (x, y + r),
            (x - n, y + n),
            (x - r, y),
            (x - n, y - n),
        ];
        coat.fill(&star, WHITE.alpha(0.95));
    }
}

pub(super) fn polished(coat: &mut Coat, rgb: Rgb) {
    bands(coat, tones(rgb, 0.24, 0.78), 0.62, 0.12);
    glints(coat, 0.8);
}

pub(super) fn gold(coat: &mut Coat, _: Rgb) {
    bands(coat, [hex(0x8a5406), hex(0xe3ae22), hex(0xfff6bd)], 0.7, 0.1);
    glints(coat, 1.1);
}

pub(super) fn chrome(coat: &mut Coat, rgb: Rgb) {
    let (sky, ground) = (rgb.mix(hex(0xdbeeff), 0.4), rgb.lighter(-0.42));
    coat.each(|_, across, down| {
        // A horizon is mirrored in it: sky above, dark ground below, bright again at the foot.
        let bow = down + 0.06 * (across * 5.0).sin();
        if bow < 0.46 {
            sky.mix(WHITE, (0.2 + 1.3 * (0.46 - bow)).clamp(0.0, 1.0))
        } else {
            ground.mix(sky, ((bow - 0.46) * 1.9).clamp(0.0, 1.0))
        }
    });
    glints(coat, 1.0);
}

pub(super) fn brushed(coat: &mut Coat, rgb: Rgb) {
    bands(coat, tones(rgb, 0.16, 0.5), 0.42, 0.2);
    let lines = hatch(coat, 0.0, 2.4);
    for line in lines {
        let shade = coat.rng.between(-1.0, 1.0);
        let tone = if shade > 0.0 { WHITE } else { BLACK };
        coat.line(&line, tone.alpha(shade.abs() * 0.24), 1.5);
    }
}

pub(super) fn dull(coat: &mut Coat, rgb: Rgb) {
    bands(coat, tones(rgb, 0.12, 0.26), 0.36, 0.35);
    specks(coat, 120, (2.0, 6.0), &[rgb.lighter(-0.1), rgb.lighter(0.08)], 0.3);
    for _ in 0..16 {
        let at = coat.spot();
        let angle = coat.rng.between(0.0, 3.0);
        let l = coat.rng.between(10.0, 34.0);
        coat.line(&[at, (at.0 + angle.cos() * l, at.1 + angle.sin() * l)], WHITE.alpha(0.4), 1.6);
    }
}

/// Rough from the mould.
pub(super) fn cast(coat: &mut Coat, rgb: Rgb) {
    body(coat, 0.26, 0.35);
    specks(coat, 520, (1.2, 3.6), &[rgb.lighter(-0.12), rgb.lighter(0.14), BLACK], 0.5);
    specks(coat, 40, (3.0, 6.0), &[rgb.lighter(-0.16)], 0.6);
}

/// Dimples of a hammer: shallow hollows that run into each other, dark above and lit below.
pub(super) fn hammered(coat: &mut Coat, rgb: Rgb) {
    bands(coat, tones(rgb, 0.18, 0.5), 0.5, 0.2);
    for (x, y) in super::super::adorned::grid(coat, 0.07) {
        let (dx, dy, r) = (coat.rng.between(-6.0, 6.0), coat.rng.between(-6.0, 6.0), coat.rng.between(12.0, 19.0));
        let at = (x + dx, y + dy);
        coat.dot((at.0 - 1.5, at.1 - 2.0), r, r * 0.92, rgb.lighter(-0.14).alpha(0.34));
        coat.dot((at.0 + 1.8, at.1 + 2.4), r * 0.9, r * 0.82, rgb.lighter(0.06).alpha(0.5));
        let lit: Vec<At> = (0..7)
            .map(|k| {
                let angle = 0.5 + k as f32 * 0.24;
                (at.0 + angle.cos() * r * 0.78, at.1 + angle.sin() * r * 0.7)
            })
            .collect();
        coat.line(&lit, rgb.mix(WHITE, 0.6).alpha(0.5), 2.2);
    }
    body(coat, 0.14, 0.22);
}

/// Warmer than the colour that stands for it, between gold and brown.
pub(super) fn brass(coat: &mut Coat, _: Rgb) {
    bands(coat, [hex(0x6f5216), hex(0xc9a13f), hex(0xffedb4)], 0.62, 0.12);
    for line in hatch(coat, 0.0, 5.0) {
        coat.line(&line, WHITE.alpha(0.08), 1.4);
    }
    glints(coat, 0.7);
}

pub(super) fn bronze(coat: &mut Coat, rgb: Rgb) {
    bands(coat, tones(rgb, 0.24, 0.5), 0.55, 0.15);
    coat.blots(16, 0.02, 0.05, &[hex(0x4f8f7a), hex(0x6fae96)], 0.4);
    glints(coat, 0.5);
}

/// Waves from side to side.
pub(super) fn corrugated(coat: &mut Coat, rgb: Rgb) {
    let waves = (coat.area[2] / 27.0).max(4.0);
    let [dark, middle, pale] = tones(rgb, 0.3, 0.7);
    coat.each(|_, across, down| {
        let l = 0.5 + 0.5 * (across * waves * std::f32::consts::TAU).sin();
        let lit = if l < 0.5 { dark.mix(middle, l * 2.0) } else { middle.mix(pale, l * 2.0 - 1.0) };
        lit.mix(BLACK, down * 0.12)
    });
    coat.blots(7, 0.02, 0.05, &[hex(0xa05a2c), hex(0x86461f)], 0.5);
    for down in [0.33, 0.68] {
        let seam = [coat.at(0.0, down), coat.at(1.0, down)];
        super::marks::groove(coat, &seam, 3.0, 0.8);
    }
}

/// Wires over and under each other, and nothing between them.
pub(super) fn mesh(coat: &mut Coat, rgb: Rgb) {
    let step = 23.0;
    let [left, top, w, h] = coat.area;
    let (columns, rows) = ((w / step) as usize + 2, (h / step) as usize + 2);
    for row in 0..rows {
        for column in 0..columns {
            let (x, y) = (left + column as f32 * step, top + row as f32 * step);
            let hole = [
                (x + 5.0, y + 5.0),
                (x + step - 2.0, y + 5.0),
                (x + step - 2.0, y + step - 2.0),
                (x + 5.0, y + step - 2.0),
            ];
            coat.cut(&hole);
        }
    }
    for row in 0..rows {
        let y = top + row as f32 * step + 1.5;
        coat.line(&[(left, y), (left + w, y)], rgb.mix(WHITE, 0.5).alpha(0.8), 2.0);
    }
    for column in 0..columns {
        let x = left + column as f32 * step + 1.5;
        coat.line(&[(x, top), (x, top + h)], rgb.mix(WHITE, 0.65).alpha(0.8), 2.0);
    }
}

/// Galvanised: crystals that each catch the light otherwise.
pub(super) fn spangled(coat: &mut Coat, rgb: Rgb) {
    for shard in shards(coat, 34.0, 0.42) {
        let by = coat.rng.between(-0.13, 0.15);
        coat.fill(&shard, rgb.lighter(by).alpha(0.85));
        let half = [shard[0], shard[1], shard[2]];
        let by = coat.rng.between(-0.1, 0.12);
        coat.fill(&half, rgb.lighter(by).alpha(0.6));
    }
    body(coat, 0.22, 0.18);
}
