//! The mood of a picture: what the palette and the light that are asked for make of sky, haze, ground and glow.

use super::kit::Genre;
use super::lights::{Hour, Light};
use crate::colour::{Lab, Rgb, hex};

/// The colours of a scene.
#[derive(Clone, Copy)]
pub(super) struct Mood {
    pub genre: Genre,
    pub palette: [Rgb; 3],
    /// Whether the sample asks for the palette.
    pub asked: bool,
    pub light: Light,
    pub sky_top: Rgb,
    pub sky_low: Rgb,
    /// What far things fade into.
    pub haze: Rgb,
    /// What near silhouettes and shadows are.
    pub near: Rgb,
    pub glow: Rgb,
    pub glow2: Rgb,
    /// What the scene's light multiplies colours by, and how far.
    pub ambient: (Rgb, f32),
}

/// How much a colour leaps to the eye.
pub(super) fn vividness(rgb: Rgb) -> f32 {
    let lab = rgb.lab();
    lab.chroma() + lab.l * 0.04
}

fn toned(rgb: Rgb, l: f32, chroma: f32) -> Rgb {
    let lab = rgb.lab();
    Lab::from_lch(l, lab.chroma().min(chroma), lab.hue()).rgb()
}

/// A sky's top and foot in a genre at an hour, before the palette comes in.
fn own_sky(genre: Genre, hour: Hour) -> (Rgb, Rgb) {
    let (top, low) = match (genre, hour) {
        (Genre::Cyberpunk, Hour::Night) => (0x0a0a1c, 0x4a2a6a),
        (Genre::Cyberpunk, _) => (0x34486a, 0x9ab4c8),
        (Genre::Steampunk, Hour::Night) => (0x1a1a24, 0x6a4c34),
        (Genre::Steampunk, Hour::Dusk | Hour::Dawn) => (0x6a4a44, 0xf2b66a),
        (Genre::Steampunk, _) => (0xa48a68, 0xf0dcb0),
        (Genre::SpaceOpera, Hour::Day) => (0x4a4a9a, 0xe8b49a),
        (Genre::SpaceOpera, _) => (0x0a0a22, 0x3c2a6c),
        (Genre::DigitalFuturism, Hour::Night) => (0x142850, 0x4a88b8),
        (Genre::DigitalFuturism, Hour::Dawn | Hour::Dusk) => (0x9ac0ea, 0xffe0d0),
        (Genre::DigitalFuturism, _) => (0xa8d4f2, 0xf4fafc),
        (Genre::HighFantasy, Hour::Night) => (0x10183c, 0x3a5a8a),
        (Genre::HighFantasy, Hour::Dawn | Hour::Dusk) => (0x5a5a9a, 0xffc890),
        (Genre::HighFantasy, _) => (0x6aaada, 0xe4f2ea),
        (Genre::Solarpunk, Hour::Night) => (0x22386a, 0x7a90b0),
        (Genre::Solarpunk, Hour::Dawn | Hour::Dusk) => (0x8ab4e0, 0xffcfae),
        (Genre::Solarpunk, _) => (0x66b8ee, 0xe8f6ec),
        (Genre::Dieselpunk, Hour::Night) => (0x12161c, 0x4a4a48),
        (Genre::Dieselpunk, Hour::Dawn | Hour::Dusk) => (0x4a3c40, 0xe08a4a),
        (Genre::Dieselpunk, _) => (0x7a8488, 0xd8ccb0),
        (Genre::PostApocalyptic, Hour::Night) => (0x14161e, 0x4a3a34),
        (Genre::PostApocalyptic, Hour::Dawn | Hour::Dusk) => (0x6a5a60, 0xe8905a),
        (Genre::PostApocalyptic, _) => (0xa89c84, 0xe8d8b4),
    };
    (hex(top), hex(low))
}

impl Mood {
    /// The mood of a genre in a palette and a light.
    pub(super) fn new(genre: Genre, palette: [Rgb; 3], asked: bool, light: Light) -> Mood {
        let mut vivid = palette;
        vivid.sort_by(|a, b| vividness(*b).total_cmp(&vividness(*a)));
        let mut deep = palette;
        deep.sort_by(|a, b| a.lab().l.total_cmp(&b.lab().l));
        let (top, low) = own_sky(genre, light.hour);
        let share = if asked { 0.55 } else { 0.32 };
        // Night over a city glows in the colours of its lights.
        let lift = if matches!(light.hour, Hour::Night) { 0.07 } else { 0.0 };
        let (top_l, low_l) = (top.lab().l + lift * 0.4, low.lab().l + lift);
        let tint = |own: Rgb, other: Rgb, l: f32| {
            let mixed = own.mix(toned(other, l, 0.16), share);
            mixed.lighter(l - mixed.lab().l)
        };
        let dark_first = matches!(light.hour, Hour::Night) || genre == Genre::SpaceOpera;
        let (above, below) = if dark_first { (deep[0], vivid[0]) } else { (vivid[1], deep[2]) };
        let sky_top = tint(top, if vividness(above) < 0.05 { vivid[1] } else { above }, top_l);
        let sky_low = tint(low.mix(light.key, 0.2), below, low_l);
        let haze = sky_low.mix(sky_top, 0.25).mix(light.key, 0.1);
        let near = match light.hour {
            Hour::Night => toned(deep[0], 0.17, 0.05),
            Hour::Dusk | Hour::Dawn => toned(deep[0].mix(top, 0.4), 0.27, 0.06),
            _ => toned(deep[0].mix(top, 0.5), 0.42, 0.07),
        };
        let bright = |rgb: Rgb| {
            let l = rgb.lab().l;
            rgb.lighter((0.68 - l).clamp(0.0, 0.3))
        };
        let glow2 = if vividness(vivid[1]) > 0.07 { bright(vivid[1]) } else { light.key };
        let ambient = match light.hour {
            Hour::Night => (sky_low.mix(hex(0x8088b0), 0.35), 0.5),
            Hour::Dusk | Hour::Dawn => (sky_low.mix(light.key, 0.4), 0.34),
            Hour::Grey => (haze.mix(hex(0xd0d4d8), 0.4), 0.2),
            Hour::Day => (light.key, 0.12),
        };
        Mood { genre, palette, asked, light, sky_top, sky_low, haze, near, glow: bright(vivid[0]), glow2, ambient }
    }

    /// A colour at this distance, 0 near to 1 in the haze.
    pub(super) fn far(&self, rgb: Rgb, distance: f32) -> Rgb {
        rgb.mix(self.ambient.0, self.ambient.1 * 0.5).mix(self.haze, distance)
    }

    /// A colour of what is seen in the scene's light.
    pub(super) fn lit(&self, rgb: Rgb) -> Rgb {
        let (light, share) = self.ambient;
        let by = |a: u8, b: u8| (f32::from(a) * (1.0 - share + share * f32::from(b) / 255.0)) as u8;
        Rgb(by(rgb.0, light.0), by(rgb.1, light.1), by(rgb.2, light.2))
    }

    /// Whether it is dark enough for lamps.
    pub(super) fn dark(&self) -> bool {
        matches!(self.light.hour, Hour::Night) || (self.genre == Genre::SpaceOpera && self.light.hour != Hour::Day)
    }
}
