//! Western movements of modern times.

use crate::styles::brush::{Brush, OIL, POINTS, coat, detail};
use crate::styles::dry::{Dry, PENCIL};
use crate::styles::flat::{Flat, SHAPES, Stuff};
use crate::styles::ink::{Fill, Ink, PEN, Tone};
use crate::styles::over;
use crate::styles::photo::{PLAIN, Photo, Shape};
use crate::styles::table::{Apart, Look, Over, Then, look};

pub(super) static LOOKS: &[Look] = &[
    look(
        "art_brut",
        &Then(&[
            &Dry {
                stick: None,
                ground: 0xd9c4a0,
                stroke: (-0.6, 70.0, 6.0),
                second: Some(0.7),
                streak: 0.85,
                tooth: 0.7,
                cover: 1.0,
                rubbed: 0.0,
                saturation: 1.4,
                line: (0x16120f, 9.0, 0.95),
                stray: 11.0,
                ..PENCIL
            },
            &Ink {
                fill: Fill::Own,
                line: 0.0,
                tone: Tone::Hatch(13.0, &[0.5, 2.0], 1.4),
                ink: 0x2a1a14,
                tooth: 0.6,
                ..PEN
            },
        ]),
    ),
    look(
        "belle_epoque_poster",
        &Then(&[
            &Flat {
                palette: &[0xeeddb0, 0xe0a92c, 0xd23c26, 0x23201e, 0xc9b98a, 0x7a5a34],
                hue: 1.0,
                cut: 4.0,
                stray: 1.5,
                stuff: Stuff::Patchy,
                line: (0x23201e, 4.4, 0.85),
                ..SHAPES
            },
            &Over(over::spatter),
        ]),
    ),
    look(
        "cloisonnism",
        &Then(&[
            &Photo { saturation: 1.5, contrast: 1.05, ..PLAIN },
            &Brush {
                coats: &[coat(20.0, 60.0, 22.0), detail(8.0, 22.0, 7.0)],
                bristle: 0.5,
                relief: 0.05,
                palette: (
                    &[
                        0xf2d24a, 0xe88a2c, 0xd8402c, 0x8a2440, 0xf0a8a0, 0x6aa84a, 0x2a6a4a, 0x2a5aa8, 0x7ab0d8,
                        0x6a4a8a, 0xf4ead0, 0x8a5a34, 0x2a2630,
                    ],
                    0.12,
                ),
                jitter: (6.0, 3.0),
                line: (0x16203a, 9.0, 0.95),
                ..OIL
            },
        ]),
    ),
    look(
        "constructivism",
        &Then(&[
            &Apart {
                ground: &Flat {
                    palette: &[0xf0e6cf, 0xc8281e, 0xd8ccb0],
                    hue: 0.2,
                    cut: 5.0,
                    stuff: Stuff::Patchy,
                    ..SHAPES
                },
                figure: &Flat {
                    palette: &[0xf0e6cf, 0xc8281e, 0x16150f],
                    hue: 0.6,
                    cut: 3.0,
                    line: (0x16150f, 4.0, 0.9),
                    ..SHAPES
                },
            },
            &Over(over::diagonals),
        ]),
    ),
    look(
        "expressionism",
        &Then(&[
            &Photo { saturation: 1.7, contrast: 1.25, tint: 0.2, shadows: 0x1c6a4c, lights: 0xf4b0a8, ..PLAIN },
            &Brush {
                coats: &[coat(24.0, 84.0, 28.0), coat(13.0, 46.0, 14.0), detail(8.0, 24.0, 7.0)],
                bristle: 1.1,
                relief: 0.2,
                bend: 0.1,
                loose: 1.4,
                lean: 0.9,
                saturation: 1.3,
                jitter: (24.0, 18.0),
                line: (0x0f0d12, 9.0, 0.95),
                ..OIL
            },
        ]),
    ),
    look(
        "fauvism",
        &Then(&[
            &Photo { saturation: 2.2, contrast: 1.1, tint: 0.2, shadows: 0x3a2aa8, lights: 0xffb02c, ..PLAIN },
            &Brush {
                coats: &[coat(28.0, 66.0, 32.0), coat(14.0, 36.0, 16.0), detail(8.0, 20.0, 7.0)],
                bristle: 0.7,
                relief: 0.12,
                loose: 1.0,
                saturation: 1.5,
                palette: (
                    &[
                        0xff3a1e, 0xff8a12, 0xffd21e, 0x1ea84a, 0x0a6a5a, 0x1a5ad8, 0x3ab4e8, 0x8a2ab8, 0xf06ab0,
                        0xfff0c8, 0x2a1a4a, 0xc82a5a,
                    ],
                    0.35,
                ),
                jitter: (14.0, 16.0),
                line: (0x1a2a6a, 5.0, 0.5),
                ..OIL
            },
        ]),
    ),
    look(
        "harlem_renaissance",
        &Then(&[
            &Shape {
                ground: &[],
                scene: 0.0,
                inside: &[0x241f3a, 0x3a3152, 0x5a4a6a],
                own: 0.12,
                rim: (0xffffff, 0.0, 0.0),
                grain: 0.0,
                after: None,
            },
            &Over(over::rings),
        ]),
    ),
    look(
        "mid_century_modern",
        &Then(&[
            &Flat {
                palette: &[0xf4ead4, 0xd8a02c, 0x2a7f82, 0xd0602c, 0x33363c, 0x8fb8ac, 0xe8c9a0, 0xa84a34],
                hue: 1.2,
                cut: 4.5,
                stray: 2.0,
                stuff: Stuff::Patchy,
                ..SHAPES
            },
            &Ink {
                fill: Fill::Own,
                line: 3.0,
                off: 9.0,
                stray: 3.0,
                press: 0.8,
                keen: 0.16,
                ink: 0x26282e,
                tooth: 0.3,
                after: Some(over::starbursts),
                ..PEN
            },
        ]),
    ),
    look(
        "nabis",
        &Brush {
            coats: &[coat(16.0, 34.0, 18.0), coat(9.0, 16.0, 9.0), detail(6.0, 12.0, 6.0)],
            bristle: 0.5,
            relief: 0.05,
            loose: 1.2,
            saturation: 0.95,
            palette: (
                &[
                    0xd8b88a, 0xb8863c, 0x8a5a3a, 0x6a7a4a, 0x9aa86a, 0x5a6a8a, 0xa88aa0, 0xd8a0a0, 0xe8d8b0, 0x3a3430,
                    0xc8682c,
                ],
                0.25,
            ),
            jitter: (18.0, 8.0),
            tooth: 0.2,
            ..OIL
        },
    ),
    look(
        "neo_expressionism",
        &Brush {
            coats: &[coat(30.0, 140.0, 36.0), coat(16.0, 70.0, 16.0), detail(9.0, 34.0, 7.0)],
            bristle: 1.5,
            relief: 0.3,
            loose: 2.0,
            saturation: 1.6,
            palette: (&[0xd81e1e, 0xf4c21e, 0x121214, 0xf4ecd8, 0x1f4aa8, 0x8a8a84, 0xe8702c], 0.3),
            jitter: (26.0, 14.0),
            line: (0x0d0d0f, 8.0, 0.95),
            ..OIL
        },
    ),
    look(
        "park_poster",
        &Flat {
            palette: &[0xf2e2c0, 0x1f6a70, 0x3f9492, 0xb8502a, 0xd99a5c, 0x243a3c, 0x8ab0a0, 0xe8c48a],
            hue: 1.1,
            cut: 4.5,
            stray: 1.0,
            stuff: Stuff::Smooth,
            margin: (26.0, 0xf2e2c0),
            ..SHAPES
        },
    ),
    look("pointillism", &POINTS),
    look(
        "pop_art",
        &Ink {
            paper: 0xfff3dc,
            line: 6.0,
            keen: 0.14,
            fill: Fill::Primaries(11.0),
            off: 4.0,
            black: 0.12,
            tooth: 0.1,
            ..PEN
        },
    ),
    look(
        "psychedelic_poster",
        &Then(&[
            &Photo { saturation: 2.4, contrast: 1.3, tint: 0.4, shadows: 0x2a1ad8, lights: 0xff8a12, ..PLAIN },
            &Flat {
                palette: &[0xff6a12, 0xffc21e, 0xff2a8a, 0xb81ed8, 0x2a3aff, 0x12c8c8, 0x6ae83a, 0x1a0a3a, 0xfff0c0],
                hue: 2.2,
                cut: 5.0,
                stray: 9.0,
                ..SHAPES
            },
            &Ink { fill: Fill::Own, line: 5.0, stray: 6.0, ink: 0x14062e, tooth: 0.0, ..PEN },
        ]),
    ),
];
