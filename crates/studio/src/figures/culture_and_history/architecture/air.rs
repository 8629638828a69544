//! Sky, distance and light over a site.

use super::vector::{Rgb, V, blend, hex, noise};
use crate::numbers::{fract, place};

/// What is seen beyond the site.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Beyond {
    Plain,
    Hills,
    Peaks,
    Wood,
    City,
    Sea,
    Dunes,
}

/// The light and the colours of a day.
#[derive(Clone, Copy, Debug)]
pub(super) struct Air {
    top: Rgb,
    low: Rgb,
    cloud: Rgb,
    clouds: f32,
    /// The colour and strength of the sun, and of the light that comes from all round.
    pub sun: Rgb,
    pub round: Rgb,
    /// Towards the sun.
    pub towards: V,
    far: Rgb,
}

impl Air {
    /// One of four kinds of day, the sun at a viewer's left or right.
    pub(super) fn new(day: usize, yaw: f32, left: bool, far: u32) -> Self {
        let (top, low, cloud, clouds, sun, round, high) = match day % 4 {
            0 => (0x4f94d4, 0xd3e8f4, 0xffffff, 0.55, 0xfff2d8, 0x8d9fb8, 46.0_f32),
            1 => (0x3f83c8, 0xcfe4ee, 0xffffff, 0.2, 0xffefcf, 0x8c9cb6, 38.0),
            2 => (0x6d93c4, 0xf9dcb2, 0xffe9cf, 0.6, 0xffdca6, 0x9a97b0, 27.0),
            _ => (0x86a9cc, 0xe9eef0, 0xfafcff, 0.85, 0xf6efdf, 0x9aa6b4, 50.0),
        };
        let turn = (yaw + if left { -48.0 } else { 48.0 }).to_radians();
        let (rise, level) = high.to_radians().sin_cos();
        Self {
            top: hex(top),
            low: hex(low),
            cloud: hex(cloud),
            clouds,
            sun: hex(sun).map(|part| part * 0.8),
            round: hex(round).map(|part| part * 1.0),
            towards: V(turn.sin() * level, rise, turn.cos() * level),
            far: hex(far),
        }
    }

    /// The sky this far above the horizon, as a share of the picture's height.
    pub(super) fn sky(&self, rise: f32) -> Rgb {
        let t = (rise * 1.5).clamp(0.0, 1.0);
        blend(self.low, self.top, 1.0 - (1.0 - t) * (1.0 - t))
    }

    /// What is very far off.
    pub(super) fn haze(&self) -> Rgb {
        self.low
    }

    /// Light on a face: how much of the sun falls on it, how far it looks up.
    pub(super) fn fall(&self, rgb: Rgb, sun: f32, up: f32) -> Rgb {
        let around = 0.86 + 0.2 * up;
        let mut out = rgb;
        for (at, part) in out.iter_mut().enumerate() {
            *part = (*part * (self.round[at] * around + self.sun[at] * sun)).min(1.0);
        }
        out
    }
}

/// A sky with its clouds and what stands at the horizon, for a picture of this size in pixels.
pub(super) struct Heavens {
    air: Air,
    horizon: f32,
    tall: f32,
    /// Clouds on a coarse grid.
    grid: Vec<f32>,
    across: usize,
    step: f32,
    /// For every column the heights of what is far and what is nearer.
    ridges: Vec<(f32, f32)>,
    left: f32,
    top: f32,
}

impl Heavens {
    pub(super) fn new(air: Air, beyond: Beyond, horizon: f32, [x, y, w, h]: [f32; 4], seed: f32) -> Self {
        let step = (h / 160.0).max(2.0);
        let (across, down) = ((w / step) as usize + 2, (h / step) as usize + 2);
        let mut grid = Vec::with_capacity(across * down);
        for row in 0..down {
            for column in 0..across {
                let (u, v) = (column as f32 * step / h, row as f32 * step / h);
                // Clouds lie flatter the nearer they are to the horizon.
                let lie = 1.0 / ((horizon - y) / h - v + 0.16).max(0.08);
                let (u, v) = (u * (0.6 + lie * 0.28) + seed, lie * 0.9 + seed * 0.7);
                let full =
                    noise(u * 3.0, v * 3.0) * 0.6 + noise(u * 7.0, v * 7.0) * 0.28 + noise(u * 17.0, v * 15.0) * 0.16;
                let edge = 0.74 - air.clouds * 0.3;
                grid.push(((full - edge) * 4.2).clamp(0.0, 1.0));
            }
        }
        let ridges = (0..=w as usize).map(|column| ridge(beyond, column as f32 / h, seed)).collect();
        Self { air, horizon, tall: h, grid, across, step, ridges, left: x, top: y }
    }

    /// The colour of a pixel of the sky.
    pub(super) fn at(&self, x: f32, y: f32) -> Rgb {
        let rise = (self.horizon - y) / self.tall;
        let (far, near) = self.ridges[place(x - self.left).min(self.ridges.len() - 1)];
        let haze = self.air.haze();
        if rise < near {
            return blend(blend(self.air.far, haze, 0.35), haze, (0.5 - rise / near.max(1e-6) * 0.5).clamp(0.0, 0.5));
        }
        if rise < far {
            return blend(blend(self.air.far, haze, 0.62), haze, (0.4 - rise / far.max(1e-6) * 0.4).clamp(0.0, 0.4));
        }
        let sky = self.air.sky(rise.max(0.0));
        let (u, v) = ((x - self.left).max(0.0) / self.step, (y - self.top).max(0.0) / self.step);
        let (column, row) = (place(u).min(self.across - 2), place(v));
        let cell = |c: usize, r: usize| self.grid.get(r * self.across + c).copied().unwrap_or(0.0);
        let (s, t) = (fract(u), fract(v));
        let high = cell(column, row) * (1.0 - s) + cell(column + 1, row) * s;
        let low = cell(column, row + 1) * (1.0 - s) + cell(column + 1, row + 1) * s;
        let full = high * (1.0 - t) + low * t;
        blend(sky, self.air.cloud, full * 0.82 * (rise * 9.0).clamp(0.0, 1.0))
    }
}

/// How high what is far and what is nearer stands over the horizon in a column.
fn ridge(beyond: Beyond, u: f32, seed: f32) -> (f32, f32) {
    let wave = |scale: f32, row: f32| noise(u * scale + seed * 3.1, row + seed);
    let jag = |scale: f32, row: f32| 1.0 - (wave(scale, row) * 2.0 - 1.0).abs();
    match beyond {
        Beyond::Plain => (0.012 + 0.012 * wave(9.0, 2.0), 0.006 * wave(40.0, 5.0)),
        Beyond::Hills => (0.04 + 0.1 * wave(3.0, 2.0), 0.01 + 0.05 * wave(5.0, 5.0)),
        Beyond::Peaks => (
            0.06 + 0.16 * jag(3.6, 2.0) + 0.03 * wave(19.0, 3.0),
            0.03 + 0.07 * wave(4.0, 5.0) + 0.012 * wave(24.0, 6.0),
        ),
        Beyond::Wood => (
            0.05 + 0.05 * wave(4.0, 2.0) + 0.016 * wave(50.0, 3.0),
            0.028 + 0.026 * wave(14.0, 5.0) + 0.018 * wave(70.0, 6.0),
        ),
        Beyond::City => {
            let house = |scale: f32, row: i32| super::vector::hash((u * scale + seed * 40.0).floor() as i32, row);
            (0.02 + 0.075 * house(26.0, 3) * house(9.0, 4), 0.012 + 0.04 * house(40.0, 5))
        }
        Beyond::Sea => (0.006 + 0.03 * (wave(1.6, 2.0) - 0.4).max(0.0), 0.0),
        Beyond::Dunes => (0.02 + 0.05 * wave(2.2, 2.0), 0.005 + 0.025 * wave(3.7, 5.0)),
    }
}
