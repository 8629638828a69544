//! Matter: gold, stone, clay, wood and the rest, each with its light, its dark, its shine and its grain.

use super::easel::Easel;
use crate::colour::{BLACK, Rgb, WHITE, hex};
use crate::figures::pen::ellipse;

/// What a surface shows when one looks closely.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Grain {
    None,
    /// Specks, as in stone or clay, of this strength.
    Specks(f32),
    /// Streaks along the thing.
    Wood,
    /// Streaks across it.
    Upright,
    /// Soft dark and light blotches of this colour, as on old metal.
    Patina(Rgb),
    /// Fine dark cracks.
    Cracks,
    /// Dents of a hammer.
    Hammer,
    /// Threads.
    Weave,
}

/// A matter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Matter {
    pub base: Rgb,
    pub light: Rgb,
    pub dark: Rgb,
    /// 0 is dull, 1 is polished.
    pub shine: f32,
    pub grain: Grain,
}

const fn of(base: u32, light: u32, dark: u32, shine: f32, grain: Grain) -> Matter {
    Matter { base: hex(base), light: hex(light), dark: hex(dark), shine, grain }
}

pub(super) const GOLD: Matter = of(0xd6a032, 0xffe79a, 0x8a5a14, 0.9, Grain::None);
pub(super) const FOIL: Matter = of(0xdcab3c, 0xffeca8, 0x8a5a14, 0.9, Grain::Hammer);
pub(super) const BRASS: Matter = of(0xb58a3c, 0xf0d590, 0x5f4216, 0.7, Grain::Patina(hex(0x6a4a1c)));
pub(super) const BRONZE: Matter = of(0x7d5a36, 0xc39a66, 0x3a2817, 0.5, Grain::Patina(hex(0x4e6a55)));
pub(super) const GREEN_BRONZE: Matter = of(0x5f8070, 0xa5c4ac, 0x2c443c, 0.3, Grain::Patina(hex(0x8a6a3c)));
pub(super) const IRON: Matter = of(0x5d5a58, 0xa9a5a0, 0x2b2827, 0.4, Grain::Patina(hex(0x7a4a2c)));
pub(super) const SILVER: Matter = of(0xb4b8bd, 0xf5f7fa, 0x60666e, 0.9, Grain::None);
pub(super) const MARBLE: Matter = of(0xe9e4da, 0xffffff, 0xa59d92, 0.4, Grain::Patina(hex(0xc8c0b4)));
pub(super) const LIMESTONE: Matter = of(0xd5bf97, 0xf2e4c6, 0x8f7650, 0.1, Grain::Specks(0.3));
pub(super) const SANDSTONE: Matter = of(0xcfae84, 0xf0d9b4, 0x86643f, 0.35, Grain::Specks(0.22));
pub(super) const BASALT: Matter = of(0x77736d, 0xa9a49c, 0x3e3b38, 0.1, Grain::Specks(0.5));
pub(super) const DARK_STONE: Matter = of(0x4a4c50, 0x83878c, 0x222428, 0.3, Grain::Specks(0.35));
pub(super) const JADE: Matter = of(0x4f8f62, 0x9fd0a4, 0x23502f, 0.7, Grain::Patina(hex(0x2f6b46)));
pub(super) const WHITE_JADE: Matter = of(0xe3e8dc, 0xffffff, 0xa3b09c, 0.8, Grain::None);
pub(super) const FAIENCE: Matter = of(0x2f9c9a, 0x8fdcd2, 0x125a60, 0.7, Grain::Specks(0.16));
pub(super) const CLAY: Matter = of(0xb58a5e, 0xdcb88c, 0x6e4c2e, 0.05, Grain::Specks(0.36));
pub(super) const TERRACOTTA: Matter = of(0xb56a44, 0xdc9a72, 0x6c3820, 0.05, Grain::Specks(0.34));
pub(super) const PORCELAIN: Matter = of(0xf2f1ec, 0xffffff, 0xb8bac0, 0.9, Grain::None);
pub(super) const CELADON: Matter = of(0x9dbfa6, 0xd6ead6, 0x587c68, 0.9, Grain::None);
pub(super) const IVORY: Matter = of(0xe6d6b0, 0xfbf3dc, 0xa58a5c, 0.4, Grain::Cracks);
pub(super) const WOOD: Matter = of(0x8c5c34, 0xb98654, 0x4e2f18, 0.25, Grain::Wood);
pub(super) const DARK_WOOD: Matter = of(0x553624, 0x8a6142, 0x2b1a10, 0.35, Grain::Wood);
pub(super) const CEDAR: Matter = of(0xa0613a, 0xcd9061, 0x5f331c, 0.2, Grain::Wood);
pub(super) const OAK: Matter = of(0xb58b57, 0xd8b380, 0x6e4e2a, 0.2, Grain::Wood);
pub(super) const LAPIS: Matter = of(0x27408f, 0x5d78c8, 0x111f52, 0.5, Grain::Specks(0.2));
pub(super) const TURQUOISE: Matter = of(0x3aa79d, 0x92ddd0, 0x17605f, 0.4, Grain::None);
pub(super) const RED_LACQUER: Matter = of(0x8e2a22, 0xc9614e, 0x4d120f, 0.8, Grain::None);
pub(super) const BLACK_LACQUER: Matter = of(0x26242a, 0x6d6a74, 0x0c0b0e, 0.8, Grain::None);
pub(super) const SHELL: Matter = of(0xeee6d4, 0xffffff, 0xb3a68c, 0.5, Grain::None);
pub(super) const PEARL: Matter = of(0xece6de, 0xffffff, 0xa9a2a0, 1.0, Grain::None);
pub(super) const RUBY: Matter = of(0xb0223a, 0xf07a86, 0x5a0a18, 1.0, Grain::None);
pub(super) const SAPPHIRE: Matter = of(0x2a4cae, 0x86a6f0, 0x0f1f5c, 1.0, Grain::None);
pub(super) const EMERALD: Matter = of(0x1f8a58, 0x7fdcaa, 0x0a4328, 1.0, Grain::None);

/// A matter of this colour as it is, dull.
pub(super) fn dyed(rgb: Rgb) -> Matter {
    Matter { base: rgb, light: rgb.lighter(0.12), dark: rgb.lighter(-0.16), shine: 0.1, grain: Grain::None }
}

/// Lays a grain over a box: left, top, right, bottom.
pub(super) fn lay(e: &mut Easel, area: [f32; 4], grain: Grain) {
    match grain {
        Grain::None => {}
        Grain::Specks(strength) => specks(e, area, strength),
        Grain::Wood => streaks(e, area, false),
        Grain::Upright => streaks(e, area, true),
        Grain::Patina(rgb) => patina(e, area, rgb),
        Grain::Cracks => cracks(e, area),
        Grain::Hammer => hammer(e, area),
        Grain::Weave => weave(e, area),
    }
}

fn specks(e: &mut Easel, [l, t, r, b]: [f32; 4], strength: f32) {
    let mut rng = e.rng("specks");
    let count = (((r - l) * (b - t)) / 900.0).clamp(8.0, 420.0) as usize;
    for at in 0..count {
        let centre = (rng.between(l, r), rng.between(t, b));
        let radius = rng.between(1.2, 3.6);
        let (rgb, share) = if at % 3 == 0 { (WHITE, 0.7) } else { (BLACK, 1.0) };
        e.veil(
            &[
                (centre.0 - radius, centre.1),
                (centre.0, centre.1 - radius * 0.8),
                (centre.0 + radius, centre.1),
                (centre.0, centre.1 + radius * 0.8),
            ],
            rgb,
            strength * share * rng.between(0.3, 1.0),
        );
    }
}

fn streaks(e: &mut Easel, [l, t, r, b]: [f32; 4], upright: bool) {
    let mut rng = e.rng("streaks");
    let (across, along) = if upright { (r - l, b - t) } else { (b - t, r - l) };
    let count = (across / 9.0).clamp(5.0, 60.0) as usize;
    for at in 0..count {
        let v = across * (at as f32 + rng.unit()) / count as f32;
        let (from, to) = (rng.between(-0.1, 0.4) * along, rng.between(0.5, 1.1) * along);
        let sway = rng.between(2.0, 7.0);
        let phase = rng.between(0.0, 6.0);
        let points: Vec<(f32, f32)> = (0..=8)
            .map(|step| {
                let u = from + (to - from) * step as f32 / 8.0;
                let w = v + sway * (u / along * 5.0 + phase).sin();
                if upright { (l + w, t + u) } else { (l + u, t + w) }
            })
            .collect();
        let (rgb, alpha) = if at % 4 == 0 { (WHITE, 0.1) } else { (BLACK, 0.16) };
        e.trace(&points, rgb, rng.between(1.4, 3.4), alpha);
    }
}

fn patina(e: &mut Easel, [l, t, r, b]: [f32; 4], rgb: Rgb) {
    let mut rng = e.rng("patina");
    let size = (r - l).min(b - t);
    for _ in 0..14 {
        let centre = (rng.between(l, r), rng.between(t, b));
        let (rx, ry) = (rng.between(0.08, 0.3) * size, rng.between(0.06, 0.24) * size);
        e.soft(centre, rx, ry, rgb, rng.between(0.2, 0.5));
    }
}

fn cracks(e: &mut Easel, [l, t, r, b]: [f32; 4]) {
    let mut rng = e.rng("cracks");
    for _ in 0..7 {
        let (mut x, mut y) = (rng.between(l, r), rng.between(t, b));
        let mut points = vec![(x, y)];
        for _ in 0..6 {
            x += rng.between(-0.03, 0.03) * (r - l);
            y += rng.between(0.02, 0.07) * (b - t);
            points.push((x, y));
        }
        e.trace(&points, hex(0x6a4c28), 1.8, 0.35);
    }
}

fn hammer(e: &mut Easel, [l, t, r, b]: [f32; 4]) {
    let mut rng = e.rng("hammer");
    let size = (r - l).min(b - t);
    for _ in 0..60 {
        let centre = (rng.between(l, r), rng.between(t, b));
        let radius = rng.between(0.02, 0.05) * size;
        e.veil(&ellipse(centre, radius, radius * 0.8), WHITE, 0.1);
        e.veil(&ellipse((centre.0 + radius * 0.3, centre.1 + radius * 0.3), radius, radius * 0.8), hex(0x6a4310), 0.1);
    }
}

fn weave(e: &mut Easel, [l, t, r, b]: [f32; 4]) {
    let step = ((r - l).max(b - t) / 120.0).max(5.0);
    let mut at = l;
    while at < r {
        e.trace(&[(at, t), (at, b)], BLACK, step * 0.34, 0.09);
        at += step;
    }
    at = t;
    while at < b {
        e.trace(&[(l, at), (r, at)], WHITE, step * 0.34, 0.08);
        at += step;
    }
}
