//! Looks chosen for their mood.

use super::LENS;
use crate::styles::over;
use crate::styles::photo::{Focus, PLAIN, Photo};
use crate::styles::table::{Look, Over, Then, look};

pub(super) static LOOKS: &[Look] = &[
    look(
        "blue_hour",
        &Photo {
            exposure: 0.62,
            contrast: 1.05,
            saturation: 0.7,
            tint: 0.62,
            shadows: 0x2440a0,
            lights: 0x8890c0,
            bloom: (0.66, 0.7, 60.0),
            vignette: 0.25,
            grain: (8.0, 1.2),
            ..LENS
        },
    ),
    look(
        "brooding",
        &Photo {
            exposure: 0.82,
            contrast: 1.2,
            saturation: 0.42,
            tint: 0.16,
            shadows: 0x48525c,
            lights: 0x8c9098,
            pool: (-0.35, 300.0),
            vignette: 0.4,
            grain: (12.0, 1.3),
            ..LENS
        },
    ),
    look(
        "candlelight",
        &Photo {
            exposure: 0.95,
            contrast: 1.15,
            saturation: 0.85,
            tint: 0.55,
            shadows: 0x5c2c0c,
            lights: 0xffc064,
            pool: (-0.9, 520.0),
            bloom: (0.55, 0.5, 70.0),
            grain: (18.0, 1.3),
            ..LENS
        },
    ),
    look(
        "cosy_window",
        &Photo {
            exposure: 1.02,
            contrast: 0.92,
            lift: 0.06,
            tint: 0.34,
            shadows: 0x7a5c3c,
            lights: 0xffe4b8,
            pool: (-0.3, 360.0),
            bloom: (0.68, 0.4, 60.0),
            after: Some(over::motes),
            ..LENS
        },
    ),
    look(
        "ethereal",
        &Photo {
            exposure: 1.12,
            contrast: 0.72,
            lift: 0.2,
            saturation: 0.72,
            tint: 0.16,
            shadows: 0xa8b0c8,
            lights: 0xfff0e4,
            bloom: (0.4, 0.85, 110.0),
            blur: 10.0,
            focus: Focus::Subject,
            ..LENS
        },
    ),
    look(
        "fairytale_woods",
        &Photo {
            tint: 0.3,
            shadows: 0x2c5c34,
            lights: 0xf0f0a0,
            saturation: 1.1,
            bloom: (0.5, 0.6, 90.0),
            vignette: 0.5,
            after: Some(over::beams),
            ..LENS
        },
    ),
    look(
        "golden_hour",
        &Photo {
            contrast: 1.1,
            exposure: 0.96,
            saturation: 1.05,
            tint: 0.5,
            shadows: 0x6c3c24,
            lights: 0xffc860,
            bloom: (0.6, 0.5, 80.0),
            after: Some(over::flare),
            ..LENS
        },
    ),
    look(
        "gothic_gloom",
        &Photo {
            exposure: 0.68,
            contrast: 1.2,
            saturation: 0.28,
            tint: 0.2,
            shadows: 0x404c5c,
            lights: 0x8c98a8,
            vignette: 0.85,
            grain: (22.0, 1.4),
            ..LENS
        },
    ),
    look(
        "hazy_summer",
        &Photo {
            exposure: 1.1,
            contrast: 0.78,
            lift: 0.14,
            saturation: 0.82,
            tint: 0.34,
            shadows: 0xa08858,
            lights: 0xffe8a8,
            bloom: (0.5, 0.6, 100.0),
            after: Some(over::haze),
            ..LENS
        },
    ),
    look(
        "moonlight",
        &Photo {
            exposure: 0.82,
            contrast: 1.15,
            saturation: 0.3,
            tint: 0.5,
            shadows: 0x283c70,
            lights: 0xb0c4e0,
            bloom: (0.7, 0.4, 50.0),
            grain: (16.0, 1.3),
            ..LENS
        },
    ),
    look(
        "morning_mist",
        &Photo {
            contrast: 0.62,
            lift: 0.28,
            exposure: 1.02,
            saturation: 0.45,
            tint: 0.12,
            shadows: 0xa0a8b0,
            lights: 0xe8e8e4,
            blur: 9.0,
            focus: Focus::Subject,
            grain: (8.0, 1.2),
            after: Some(over::haze),
            ..LENS
        },
    ),
    look(
        "neon_night",
        &Then(&[
            &Photo { exposure: 0.62, contrast: 1.25, tint: 0.3, shadows: 0x38206c, lights: 0xb060c0, ..LENS },
            &Over(over::signs),
            &Photo { bloom: (0.5, 0.7, 60.0), grain: (14.0, 1.3), ..PLAIN },
        ]),
    ),
    look(
        "pastel",
        &Photo {
            contrast: 0.56,
            lift: 0.34,
            exposure: 1.1,
            saturation: 0.95,
            tint: 0.2,
            shadows: 0xd0a8c0,
            lights: 0xf8f0dc,
            ..LENS
        },
    ),
    look(
        "rainy_window",
        &Then(&[
            &Photo {
                blur: 26.0,
                focus: Focus::Nothing,
                exposure: 0.86,
                saturation: 0.8,
                tint: 0.2,
                shadows: 0x4c5c70,
                lights: 0x98a4b0,
                ..LENS
            },
            &Over(over::drops),
        ]),
    ),
    look(
        "winter_hush",
        &Photo {
            exposure: 1.1,
            contrast: 0.85,
            lift: 0.08,
            saturation: 0.55,
            tint: 0.3,
            shadows: 0x6c84b0,
            lights: 0xf0f4fc,
            after: Some(over::flakes),
            ..LENS
        },
    ),
];
