//! Looks chosen for their light and tone.

use super::{LENS, MONO};
use crate::styles::contrast;
use crate::styles::over;
use crate::styles::photo::{Focus, Photo, Shape};
use crate::styles::table::{Look, Over, Then, look};
use crate::styles::tricks;

pub(super) static LOOKS: &[Look] = &[
    look(
        "chiaroscuro",
        &Photo {
            exposure: 0.95,
            contrast: 1.45,
            saturation: 0.75,
            tint: 0.2,
            shadows: 0x40301c,
            lights: 0xd8b888,
            form: 1.5,
            pool: (-0.92, 430.0),
            grain: (8.0, 1.2),
            ..LENS
        },
    ),
    look("colour_gel", &Over(tricks::gels)),
    look(
        "contre_jour",
        &Photo {
            exposure: 0.72,
            contrast: 1.25,
            saturation: 0.85,
            tint: 0.3,
            shadows: 0x50381c,
            lights: 0xffd898,
            bloom: (0.5, 0.7, 90.0),
            after: Some(over::flare),
            ..LENS
        },
    ),
    look(
        "dark_still_life",
        &Photo {
            exposure: 0.95,
            contrast: 1.3,
            saturation: 1.15,
            tint: 0.14,
            shadows: 0x30302c,
            lights: 0xc8b088,
            pool: (-0.88, 430.0),
            grain: (6.0, 1.2),
            ..LENS
        },
    ),
    look("direct_flash", &Over(tricks::flash)),
    look("duotone", &Photo { ramp: &[0x101c5c, 0x24408c, 0xd8724a, 0xff9a4a, 0xffd8a0], contrast: 1.25, ..LENS }),
    look(
        "film_noir",
        &Photo {
            contrast: 1.35,
            exposure: 1.08,
            pool: (-0.42, 340.0),
            grain: (22.0, 1.3),
            after: Some(over::noir),
            ..MONO
        },
    ),
    look(
        "high_contrast",
        &Then(&[
            &Over(contrast::parted),
            &Photo {
                ramp: &[0x060606, 0x0c0c0c, 0x6a6a6a, 0xf4f4f4, 0xffffff],
                contrast: 1.3,
                grain: (20.0, 1.3),
                ..LENS
            },
        ]),
    ),
    look(
        "high_key",
        &Photo {
            exposure: 1.16,
            contrast: 0.74,
            lift: 0.2,
            saturation: 0.75,
            tint: 0.05,
            shadows: 0xa0a0a4,
            lights: 0xb0b0b0,
            pool: (0.22, 220.0),
            bloom: (0.66, 0.4, 50.0),
            ..LENS
        },
    ),
    look(
        "low_key",
        &Photo {
            form: 1.6,
            exposure: 0.8,
            contrast: 1.35,
            saturation: 0.75,
            pool: (-0.98, 110.0),
            vignette: 0.4,
            grain: (10.0, 1.2),
            after: Some(over::half_dark),
            ..LENS
        },
    ),
    look("minimalist", &Photo { contrast: 0.95, saturation: 0.8, lift: 0.06, exposure: 1.08, ..LENS }),
    look("monochrome", &MONO),
    look(
        "negative_print",
        &Photo { ramp: &[0xfafafa, 0xc4c4c6, 0x808084, 0x38383c, 0x060608], contrast: 1.2, grain: (12.0, 1.2), ..LENS },
    ),
    look(
        "pictorialism",
        &Photo {
            ramp: &[0x1d1814, 0x4f463d, 0x8f8474, 0xcabfa9, 0xeee6d2],
            contrast: 0.95,
            blur: 6.0,
            focus: Focus::Nothing,
            bloom: (0.6, 0.4, 50.0),
            grain: (15.0, 1.8),
            vignette: 0.4,
            ..LENS
        },
    ),
    look(
        "platinum_print",
        &Photo { ramp: &[0x3a3835, 0x6b6863, 0x9b978f, 0xc7c2b7, 0xeae5d9], contrast: 0.86, grain: (7.0, 1.3), ..LENS },
    ),
    look(
        "rim_light",
        &Shape {
            ground: &[0x101114, 0x0b0c0e, 0x121114],
            scene: 0.4,
            inside: &[0x050506, 0x1a191b, 0x3a3836],
            own: 0.1,
            rim: (0xfff0d0, 5.0, 26.0),
            grain: 8.0,
            after: None,
        },
    ),
    look("selective_colour", &Over(contrast::one_colour)),
    look(
        "sepia",
        &Photo {
            ramp: &[0x24140a, 0x5c3a20, 0x9c7048, 0xd8b888, 0xf8ecd4],
            contrast: 1.05,
            vignette: 0.3,
            grain: (14.0, 1.3),
            ..LENS
        },
    ),
    look(
        "shadow_play",
        &Photo {
            contrast: 1.15,
            exposure: 1.06,
            saturation: 0.9,
            tint: 0.2,
            shadows: 0x5c4c50,
            lights: 0xf4d8a8,
            after: Some(over::lattice),
            ..LENS
        },
    ),
    look(
        "silhouette",
        &Shape {
            ground: &[0x2c3c78, 0x8a4c84, 0xe8703c, 0xffc04c, 0xd8763a],
            scene: 0.34,
            inside: &[0x050507, 0x0a090c],
            own: 0.0,
            rim: (0xffc870, 0.0, 20.0),
            grain: 6.0,
            after: None,
        },
    ),
];
