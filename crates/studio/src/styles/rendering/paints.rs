//! Brushes and washes.

use crate::styles::brush::{Brush, OIL, coat, detail};
use crate::styles::dry::{Dry, PENCIL};
use crate::styles::ink::{Fill, Ink, PEN};
use crate::styles::media::GOUACHE;
use crate::styles::over;
use crate::styles::photo::{PLAIN, Photo};
use crate::styles::table::{Look, Then, look};
use crate::styles::wash::{WATERCOLOUR, Wash};

/// Soft washes under a pencil.
const WATERCOLOUR_SOFT: Wash = Wash { margin: 14.0, body: 0.85, stray: 5.0, ..WATERCOLOUR };

pub(super) static LOOKS: &[Look] = &[
    look(
        "acrylic",
        &Brush {
            coats: &[coat(26.0, 80.0, 30.0), coat(12.0, 38.0, 14.0), detail(5.5, 15.0, 5.0)],
            bristle: 0.55,
            relief: 0.12,
            saturation: 1.45,
            jitter: (8.0, 4.0),
            ..OIL
        },
    ),
    look(
        "digital_painting",
        &Brush {
            coats: &[coat(36.0, 110.0, 44.0), coat(16.0, 54.0, 18.0), detail(6.5, 18.0, 6.0)],
            bristle: 0.7,
            relief: 0.06,
            loose: 0.6,
            saturation: 1.2,
            jitter: (9.0, 5.0),
            ..OIL
        },
    ),
    look(
        "egg_tempera",
        &Brush {
            coats: &[coat(14.0, 40.0, 12.0), coat(7.0, 26.0, 4.0), detail(5.0, 16.0, 3.0)],
            bristle: 0.3,
            relief: 0.1,
            loose: 0.2,
            saturation: 1.1,
            jitter: (10.0, 4.0),
            ..OIL
        },
    ),
    look(
        "fresco",
        &Then(&[
            &Brush {
                coats: &[coat(26.0, 60.0, 28.0), coat(11.0, 30.0, 11.0), detail(5.5, 15.0, 5.0)],
                bristle: 0.5,
                relief: 0.0,
                saturation: 0.8,
                jitter: (7.0, 4.0),
                ..OIL
            },
            &Photo {
                lift: 0.14,
                contrast: 0.9,
                tint: 0.12,
                shadows: 0x907860,
                lights: 0xd8c8a8,
                grain: (20.0, 2.2),
                after: Some(over::cracks),
                ..PLAIN
            },
        ]),
    ),
    look("gouache", &GOUACHE),
    look(
        "matte_painting",
        &Then(&[
            &Brush {
                coats: &[coat(20.0, 60.0, 24.0), coat(9.0, 26.0, 9.0), detail(4.6, 12.0, 4.4)],
                bristle: 0.5,
                relief: 0.05,
                loose: 0.5,
                saturation: 1.15,
                jitter: (6.0, 3.0),
                ..OIL
            },
            &Photo {
                tint: 0.24,
                shadows: 0x4c6488,
                lights: 0xe8c898,
                bloom: (0.6, 0.45, 80.0),
                vignette: 0.35,
                contrast: 1.06,
                ..PLAIN
            },
        ]),
    ),
    look(
        "monotype",
        &Brush {
            coats: &[coat(34.0, 180.0, 38.0), coat(14.0, 50.0, 15.0), detail(6.0, 18.0, 6.0)],
            ground: Some(0xefe6d4),
            bristle: 1.4,
            relief: 0.0,
            loose: 0.5,
            saturation: 0.85,
            jitter: (18.0, 6.0),
            tooth: 0.3,
            ..OIL
        },
    ),
    look("oil_painting", &OIL),
    look(
        "palette_knife",
        &Brush {
            coats: &[coat(30.0, 84.0, 46.0), coat(16.0, 44.0, 22.0), detail(7.0, 20.0, 8.0)],
            bristle: 0.15,
            relief: 0.42,
            bend: 0.05,
            loose: 0.6,
            saturation: 1.25,
            jitter: (12.0, 6.0),
            ..OIL
        },
    ),
    look(
        "silk_painting",
        &Then(&[
            &Wash {
                bleed: (22.0, 0.6),
                bloom: 0.4,
                rim: 0.7,
                saturation: 1.5,
                margin: 0.0,
                paper: 0xffffff,
                ..WATERCOLOUR
            },
            &Ink { fill: Fill::Own, line: 4.0, ink: 0xfdfaf2, tooth: 0.3, ..PEN },
        ]),
    ),
    look(
        "storybook",
        &Then(&[
            &WATERCOLOUR_SOFT,
            &Dry {
                under: true,
                stick: Some(0x5a4038),
                stroke: (-0.85, 40.0, 2.6),
                cover: 0.36,
                tooth: 0.5,
                line: (0x4a332c, 3.0, 0.8),
                stray: 2.0,
                ..PENCIL
            },
        ]),
    ),
    look("watercolour", &Wash { margin: 16.0, stray: 4.0, ..WATERCOLOUR }),
];
