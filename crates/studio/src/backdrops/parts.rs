//! What backdrops share: skies, hills, clouds, trees, floors, windows.

use super::{Place, Season, Setting, Time, Weather};
use crate::canvas::{Canvas, Ink, ridge};
use crate::colour::{Rgb, WHITE, hex};
use crate::random::{Rng, Seed};

/// The colours of a sky from top to horizon, and of what it lights.
#[derive(Clone, Copy)]
pub(super) struct Air {
    pub top: Rgb,
    pub low: Rgb,
    /// What far things fade into.
    pub haze: Rgb,
    /// What a colour is mixed with, and how far, in this light.
    pub light: (Rgb, f32),
}

/// The air of a place at its time and in its weather.
pub(super) fn air(place: &Place) -> Air {
    let (top, low, haze, light) = match place.time {
        Time::Dawn => (hex(0x8fa9dc), hex(0xffd9c2), hex(0xf6d2c4), (hex(0xffc0a0), 0.22)),
        Time::Day => (hex(0x6db6f2), hex(0xd9f0fb), hex(0xd3e8f2), (hex(0xffffff), 0.0)),
        Time::Dusk => (hex(0x5b5fa8), hex(0xffb48a), hex(0xd79aa0), (hex(0xc2607a), 0.22)),
        Time::Night => (hex(0x0f1b3d), hex(0x37508a), hex(0x2b4070), (hex(0x16234f), 0.55)),
    };
    let grey = |rgb: Rgb, share: f32, to: u32| rgb.mix(hex(to), share);
    let dark = if place.time == Time::Night { 0x1d2740 } else { 0x9fadba };
    match place.weather {
        Weather::Clear => Air { top, low, haze, light },
        Weather::Cloudy => Air { top: grey(top, 0.6, dark), low: grey(low, 0.5, 0xd5dde3), haze, light },
        Weather::Rain => Air {
            top: grey(top, 0.7, 0x66747f),
            low: grey(low, 0.6, 0xa9b5bd),
            haze: grey(haze, 0.5, 0x9aa7b0),
            light: (light.0.mix(hex(0x55626e), 0.5), light.1.max(0.18)),
        },
        Weather::Snow => {
            Air { top: grey(top, 0.6, 0xb4c3d2), low: grey(low, 0.6, 0xe6edf3), haze: grey(haze, 0.5, 0xdfe8f0), light }
        }
        Weather::Fog => Air {
            top: grey(top, 0.6, 0xc3ccd0),
            low: grey(low, 0.7, 0xdde2e3),
            haze: grey(haze, 0.7, 0xd6dcde),
            light: (light.0.mix(hex(0xdde2e3), 0.5), light.1.max(0.22)),
        },
    }
}

impl Air {
    /// A colour in this light.
    pub(super) fn lit(&self, rgb: Rgb) -> Rgb {
        rgb.mix(self.light.0, self.light.1)
    }

    /// A colour at this distance, 0 near to 1 at the horizon.
    pub(super) fn far(&self, rgb: Rgb, distance: f32) -> Rgb {
        self.lit(rgb).mix(self.haze, distance)
    }
}

/// The light within doors: dark but for a lamp by night, the window's tint at dawn and dusk, so that the hour can be told
/// from the walls alone.
pub(super) fn indoor(place: &Place) -> Air {
    let air = air(place);
    let light = match place.time {
        Time::Night => (hex(0x1c2147), 0.6),
        Time::Dusk => (hex(0xc25a44), 0.3),
        Time::Dawn => (hex(0xffb48f), 0.3),
        Time::Day if place.weather != Weather::Clear => (hex(0x9aa6b4), 0.12),
        Time::Day => (hex(0xffffff), 0.0),
    };
    Air { light, ..air }
}

/// The glow of a lamp on a wall by night.
pub(super) fn lamplight(canvas: &mut Canvas, setting: &Setting, x: f32) {
    if setting.place.time == Time::Night {
        let line = canvas.height * setting.horizon;
        canvas.soft(x, line * 0.4, canvas.width * 0.5, line * 0.75, hex(0xffc878), 0.42);
        canvas.soft(
            x,
            line + (canvas.height - line) * 0.3,
            canvas.width * 0.55,
            (canvas.height - line) * 0.7,
            hex(0xffc878),
            0.2,
        );
    }
}

/// What green things look like in a season.
pub(super) fn leaves(season: Season, snowy: bool) -> [Rgb; 3] {
    match (season, snowy) {
        (_, true) => [hex(0xeaf1f6), hex(0xd5e2ea), hex(0xb9ccd8)],
        (Season::Spring, _) => [hex(0xa4d36c), hex(0x86c257), hex(0x64a548)],
        (Season::Summer, _) => [hex(0x8cc75f), hex(0x6db04e), hex(0x4b9142)],
        (Season::Autumn, _) => [hex(0xe2b45a), hex(0xd18f3e), hex(0xa9652f)],
        (Season::Winter, _) => [hex(0xd6dfd6), hex(0xb3c3b6), hex(0x86998d)],
    }
}

/// The sky down to the horizon with sun or moon, stars and clouds.
pub(super) fn sky(canvas: &mut Canvas, setting: &Setting, air: &Air) {
    let (w, h) = (canvas.width, canvas.height);
    let line = h * setting.horizon;
    canvas.rect(0.0, 0.0, w, line + 4.0, Ink::down(0.0, air.top, line, air.low));
    let mut rng = setting.seed.child("sky").rng();
    let place = &setting.place;
    let clear = matches!(place.weather, Weather::Clear);
    if place.time == Time::Night && matches!(place.weather, Weather::Clear | Weather::Snow) {
        stars(canvas, &mut rng, line);
    }
    let sun_x = w * if rng.chance(0.5) { rng.between(0.1, 0.28) } else { rng.between(0.72, 0.9) };
    if clear && line > 120.0 {
        let (y, r) = match place.time {
            Time::Day => (line * 0.2, 46.0),
            Time::Night => (line * 0.22, 40.0),
            _ => (line * 0.8, 62.0),
        };
        match place.time {
            Time::Night => {
                canvas.soft(sun_x, y, r * 3.2, r * 3.2, hex(0xbccdf5), 0.35);
                canvas.ellipse(sun_x, y, r, r, hex(0xf1efe0));
                canvas.ellipse(sun_x + r * 0.3, y - r * 0.2, r * 0.22, r * 0.2, hex(0xdedbc8));
                canvas.ellipse(sun_x - r * 0.3, y + r * 0.3, r * 0.16, r * 0.14, hex(0xdedbc8));
            }
            Time::Day => {
                canvas.soft(sun_x, y, r * 3.4, r * 3.4, hex(0xfff6cf), 0.7);
                canvas.ellipse(sun_x, y, r, r, hex(0xffe9a0));
            }
            _ => {
                canvas.soft(sun_x, y, r * 5.0, r * 3.6, hex(0xfff0b8), 0.75);
                canvas.ellipse(sun_x, y, r, r, hex(0xffe2a6));
            }
        }
    }
    let count = match place.weather {
        Weather::Clear => 2 + rng.below(2),
        Weather::Fog => 0,
        _ => 6,
    };
    let tone = match (place.weather, place.time) {
        (Weather::Rain, _) => air.top.lighter(-0.03),
        (_, Time::Night) => air.top.mix(air.low, 0.5),
        (_, Time::Day) => WHITE,
        _ => air.low.mix(WHITE, 0.5),
    };
    for at in 0..count {
        let x = w * ((at as f32 + rng.between(0.1, 0.9)) / count as f32);
        let size = rng.between(70.0, 130.0) * (line / 600.0).clamp(0.35, 1.0);
        let y = line * rng.between(0.12, 0.55);
        cloud(canvas, &mut rng, x, y, size, tone);
    }
}

fn stars(canvas: &mut Canvas, rng: &mut Rng, line: f32) {
    let count = (canvas.width * line / 9000.0) as usize;
    for _ in 0..count {
        let (x, y) = (rng.unit() * canvas.width, rng.unit() * line * 0.92);
        let r = rng.between(0.8, 2.4);
        canvas.ellipse(x, y, r, r, WHITE.alpha(rng.between(0.35, 0.95)));
    }
}

/// A flat cloud of a few humps on a straight foot.
pub(super) fn cloud(canvas: &mut Canvas, rng: &mut Rng, x: f32, y: f32, size: f32, tone: Rgb) {
    let alpha = rng.between(0.55, 0.85);
    let mut path = resvg::tiny_skia::PathBuilder::new();
    let humps = 3 + rng.below(2);
    for hump in 0..humps {
        let t = hump as f32 / (humps - 1) as f32;
        let r = size * (0.28 + 0.22 * (1.0 - (2.0 * t - 1.0).powi(2))) * rng.between(0.85, 1.1);
        path.push_circle(x + (t - 0.5) * size * 1.5, y - r * 0.55, r);
    }
    if let Some(rect) = crate::canvas::rounded(x - size * 1.05, y - size * 0.22, size * 2.1, size * 0.3, size * 0.15) {
        path.push_path(&rect);
    }
    if let Some(path) = path.finish() {
        canvas.fill(&path, tone.alpha(alpha));
    }
}

/// A line of hills; its crest stays between `crest` and `crest + depth`.
pub(super) fn hills(
    canvas: &mut Canvas,
    seed: Seed,
    crest: f32,
    depth: f32,
    bottom: f32,
    wave: f32,
    ink: impl Into<Ink>,
) {
    let steps = (canvas.width / wave * 4.0).ceil() as usize + 2;
    let step = canvas.width / (steps - 1) as f32;
    let points: Vec<(f32, f32)> = (0..steps)
        .map(|at| {
            let x = at as f32 * step;
            let n = seed.noise(x / wave) * 0.7 + seed.at(1).noise(x / wave * 2.3) * 0.3;
            (x, crest + depth * (0.5 - 0.5 * n))
        })
        .collect();
    if let Some(path) = ridge(&points, bottom) {
        canvas.fill(&path, ink);
    }
}

/// Rain or snow or fog in the air, behind the things.
pub(super) fn fall(canvas: &mut Canvas, setting: &Setting, air: &Air) {
    let mut rng = setting.seed.child("fall").rng();
    let (w, h) = (canvas.width, canvas.height);
    match setting.place.weather {
        Weather::Rain => {
            for _ in 0..(w * h / 5200.0) as usize {
                let (x, y, l) = (rng.unit() * w * 1.1, rng.unit() * h, rng.between(22.0, 46.0));
                canvas.line(&[(x, y), (x - l * 0.22, y + l)], hex(0xe6f0f7).alpha(0.38), 2.0);
            }
        }
        Weather::Snow => {
            for _ in 0..(w * h / 5600.0) as usize {
                let (x, y, r) = (rng.unit() * w, rng.unit() * h, rng.between(2.0, 5.5));
                canvas.ellipse(x, y, r, r, WHITE.alpha(rng.between(0.5, 0.9)));
            }
        }
        Weather::Fog => {
            let line = h * setting.horizon;
            for _ in 0..7 {
                let y = line + rng.between(-0.22, 0.12) * h;
                canvas.soft(rng.unit() * w, y, w * rng.between(0.4, 0.7), rng.between(40.0, 95.0), air.low, 0.55);
            }
        }
        _ => {}
    }
}
