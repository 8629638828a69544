//! Prints as they are kept in albums and drawers.

use super::LENS;
use crate::styles::ink::{Fill, Ink, PEN};
use crate::styles::over;
use crate::styles::photo::{Focus, Photo};
use crate::styles::table::{Look, Then, look};

pub(super) static LOOKS: &[Look] = &[
    look(
        "bleach_bypass",
        &Photo {
            saturation: 0.38,
            contrast: 1.5,
            tint: 0.12,
            shadows: 0x50606c,
            lights: 0x98a0a4,
            grain: (32.0, 1.4),
            vignette: 0.25,
            ..LENS
        },
    ),
    look(
        "cabinet_card",
        &Photo {
            ramp: &[0x2a170c, 0x6e4524, 0xb98a56, 0xe8cfa2, 0xf7e9cb],
            contrast: 1.0,
            blur: 5.0,
            focus: Focus::Subject,
            vignette: 0.5,
            grain: (12.0, 1.5),
            after: Some(over::print),
            ..LENS
        },
    ),
    look(
        "eighties",
        &Photo {
            exposure: 0.94,
            contrast: 1.08,
            saturation: 1.15,
            tint: 0.5,
            shadows: 0x8c4088,
            lights: 0xd898bc,
            bloom: (0.66, 0.6, 40.0),
            grain: (24.0, 1.4),
            after: Some(over::glare),
            ..LENS
        },
    ),
    look(
        "family_album",
        &Photo {
            contrast: 0.92,
            lift: 0.06,
            saturation: 0.72,
            tint: 0.2,
            shadows: 0x74604c,
            lights: 0xe8d0a0,
            blur: 4.0,
            focus: Focus::Nothing,
            grain: (20.0, 1.4),
            after: Some(over::deckle),
            ..LENS
        },
    ),
    look(
        "freelensing",
        &Photo {
            blur: 30.0,
            focus: Focus::Strip(0.6, 0.2),
            tint: 0.24,
            shadows: 0x6c5c64,
            lights: 0xffe0c0,
            contrast: 0.92,
            lift: 0.05,
            after: Some(over::veil),
            ..LENS
        },
    ),
    look(
        "picture_postcard",
        &Then(&[
            &Photo { saturation: 1.6, contrast: 1.12, tint: 0.16, shadows: 0x4c5c9c, lights: 0xf8e0a8, ..LENS },
            &Ink { fill: Fill::Own, line: 0.0, tooth: 0.0, after: Some(over::screened), ..PEN },
        ]),
    ),
    look(
        "seventies",
        &Photo {
            contrast: 0.82,
            lift: 0.1,
            saturation: 0.72,
            tint: 0.5,
            shadows: 0x785030,
            lights: 0xe8b868,
            grain: (22.0, 1.5),
            vignette: 0.2,
            after: Some(over::print),
            ..LENS
        },
    ),
    look(
        "toy_camera",
        &Photo {
            saturation: 1.35,
            contrast: 1.2,
            tint: 0.26,
            shadows: 0x2c6c5c,
            lights: 0xf0c878,
            vignette: 1.0,
            blur: 7.0,
            focus: Focus::Middle(0.75),
            grain: (18.0, 1.4),
            after: Some(over::leak),
            ..LENS
        },
    ),
];
