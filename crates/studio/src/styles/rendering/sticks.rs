//! Chalks, pencils, crayons and markers.

use crate::styles::brush::{Brush, OIL, coat, detail};
use crate::styles::dry::{Dry, PENCIL};
use crate::styles::over;
use crate::styles::table::{Look, Then, look};
use crate::styles::wash::{WATERCOLOUR, Wash};

/// Strokes of every colour on bare paper, from which dry media differ.
const STICKS: Dry = Dry {
    stick: None,
    ground: 0xfbf8f0,
    stroke: (-0.85, 50.0, 3.0),
    streak: 0.5,
    tooth: 0.45,
    cover: 1.05,
    rubbed: 0.3,
    saturation: 1.25,
    line: (0x3a3236, 2.6, 0.6),
    ..PENCIL
};

pub(super) static LOOKS: &[Look] = &[
    look(
        "chalkboard",
        &Dry {
            ground: 0x26332e,
            dark_ground: true,
            stroke: (-0.7, 40.0, 4.0),
            streak: 0.34,
            tooth: 0.55,
            cover: 0.98,
            rubbed: 0.3,
            saturation: 1.25,
            line: (0xf4f2ea, 3.6, 0.7),
            stray: 1.6,
            after: Some(over::board),
            ..STICKS
        },
    ),
    look(
        "charcoal_and_chalk",
        &Then(&[
            &Dry {
                ground: 0xd9cdb8,
                stroke: (-0.8, 60.0, 6.5),
                tooth: 0.8,
                cover: 0.95,
                rubbed: 0.55,
                saturation: 1.1,
                line: (0x161415, 6.0, 0.9),
                stray: 3.0,
                ..STICKS
            },
            &Dry {
                under: true,
                stick: Some(0x1b1919),
                stroke: (-0.6, 60.0, 6.0),
                streak: 0.4,
                tooth: 0.7,
                cover: 0.36,
                rubbed: 0.1,
                line: (0x161415, 4.0, 0.0),
                ..PENCIL
            },
        ]),
    ),
    look(
        "coloured_chalk",
        &Dry {
            ground: 0x3d3a44,
            dark_ground: true,
            stroke: (-0.7, 56.0, 7.0),
            streak: 0.3,
            tooth: 0.55,
            cover: 1.05,
            rubbed: 0.4,
            saturation: 1.2,
            line: (0xf0ece4, 4.0, 0.45),
            stray: 2.0,
            ..STICKS
        },
    ),
    look("coloured_pencil", &Dry { second: Some(-0.35), tooth: 0.45, ..STICKS }),
    look(
        "felt_tip",
        &Brush {
            coats: &[coat(14.0, 90.0, 13.0), coat(9.0, 40.0, 8.0), detail(4.6, 12.0, 4.2)],
            ground: Some(0xfdfbf4),
            bristle: 0.1,
            relief: 0.12,
            bend: 0.08,
            loose: 0.12,
            lean: -0.75,
            straight: true,
            saturation: 1.5,
            lift: 0.06,
            jitter: (12.0, 4.0),
            line: (0x16161c, 4.4, 0.9),
            ..OIL
        },
    ),
    look(
        "marker",
        &Brush {
            coats: &[coat(28.0, 130.0, 29.0), coat(13.0, 52.0, 13.0), detail(5.0, 15.0, 5.0)],
            bristle: 0.12,
            relief: 0.1,
            bend: 0.08,
            loose: 0.15,
            lean: -0.5,
            straight: true,
            saturation: 1.3,
            lift: 0.12,
            jitter: (9.0, 3.0),
            line: (0x232026, 3.4, 0.9),
            ..OIL
        },
    ),
    look(
        "oil_pastel",
        &Brush {
            coats: &[coat(14.0, 56.0, 15.0), coat(8.0, 30.0, 8.0), detail(5.0, 15.0, 4.6)],
            ground: Some(0x6a6070),
            bristle: 1.3,
            relief: 0.3,
            loose: 0.5,
            saturation: 1.4,
            jitter: (16.0, 8.0),
            tooth: 0.2,
            ..OIL
        },
    ),
    look(
        "soft_pastel",
        &Dry {
            ground: 0xe9dfd0,
            stroke: (-0.7, 60.0, 8.0),
            streak: 0.3,
            tooth: 0.7,
            cover: 1.2,
            rubbed: 0.6,
            line: (0x6a5a5a, 4.0, 0.0),
            stray: 3.0,
            ..STICKS
        },
    ),
    look(
        "tinted_pencil",
        &Then(&[
            &Wash { body: 0.55, line: (0x3a3b40, 2.0, 0.0), margin: 0.0, ..WATERCOLOUR },
            &Dry { under: true, cover: 0.6, ..PENCIL },
        ]),
    ),
    look(
        "wax_crayon",
        &Dry {
            ground: 0xfdf9ee,
            stroke: (-0.75, 85.0, 5.6),
            second: Some(-1.05),
            streak: 0.7,
            tooth: 0.65,
            cover: 1.1,
            rubbed: 0.05,
            saturation: 1.45,
            line: (0x2c2430, 6.0, 0.75),
            stray: 4.0,
            ..STICKS
        },
    ),
];
