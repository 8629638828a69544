//! Pens and prints: one ink, or a few, on paper.

use super::SHEETS;
use crate::styles::brush::{Brush, Dots, OIL, POINTS, coat, detail};
use crate::styles::dry::{Dry, PENCIL};
use crate::styles::flat::{Flat, SHAPES, Stuff};
use crate::styles::ink::{CUT, Ink, PEN, Tone};
use crate::styles::over;
use crate::styles::photo::{Focus, PLAIN, Photo, Shape};
use crate::styles::table::{Look, Then, look};

pub(super) static LOOKS: &[Look] = &[
    look(
        "ballpoint",
        &Ink {
            ink: 0x1f3fa8,
            paper: 0xfafaf7,
            line: 3.0,
            stray: 2.6,
            press: 0.5,
            tone: Tone::Hatch(5.6, &[0.9, 0.55, 2.0, 1.5], 0.5),
            ..PEN
        },
    ),
    look(
        "blueprint",
        &Ink {
            paper: 0x1e4f9c,
            ink: 0xe6eefa,
            line: 2.6,
            keen: 0.1,
            tone: Tone::Bare,
            press: 0.15,
            tooth: 0.5,
            after: Some(over::blueprint),
            ..PEN
        },
    ),
    look("brush_and_ink", &Ink { line: 7.0, stray: 4.0, press: 0.9, black: 0.3, tooth: 0.25, ..PEN }),
    look(
        "cross_hatching",
        &Ink { line: 2.4, press: 0.2, stray: 1.2, tone: Tone::Hatch(6.0, &[0.78, 2.36, 0.25, 1.57], 0.35), ..PEN },
    ),
    look("cut_paper", &Flat { palette: SHEETS, cut: 5.0, stray: 3.0, stuff: Stuff::Paper, shadow: 12.0, ..SHAPES }),
    look(
        "drypoint",
        &Ink {
            paper: 0xf3ead6,
            ink: 0x211d1c,
            line: 3.6,
            stray: 1.6,
            press: 0.7,
            tone: Tone::Hatch(6.6, &[1.0, 0.72], 0.6),
            tooth: 0.6,
            after: Some(over::plate),
            ..PEN
        },
    ),
    look(
        "etching",
        &Ink {
            paper: 0xefe3c8,
            ink: 0x33241a,
            line: 2.2,
            stray: 1.5,
            press: 0.25,
            tone: Tone::Hatch(5.2, &[0.55, 2.2, 1.3], 0.7),
            tooth: 0.8,
            after: Some(over::plate),
            ..PEN
        },
    ),
    look(
        "frottage",
        &Dry {
            stick: Some(0x4a4a4e),
            ground: 0xf5f3ed,
            stroke: (0.12, 60.0, 3.0),
            second: Some(0.3),
            streak: 0.95,
            tooth: 0.8,
            cover: 0.95,
            rubbed: 0.1,
            line: (0x2e2e32, 5.0, 0.8),
            stray: 3.0,
            ..PENCIL
        },
    ),
    look("line_art", &Ink { line: 4.0, keen: 0.12, tooth: 0.0, ..PEN }),
    look(
        "linocut",
        &Flat {
            palette: &[0xf2e8d2, 0xd8913a, 0x2f6f78, 0x1b1b20],
            hue: 0.8,
            cut: 4.5,
            stray: 2.5,
            stuff: Stuff::Lino,
            line: (0x1b1b20, 5.0, 0.9),
            margin: (22.0, 0xf6efdf),
            ..SHAPES
        },
    ),
    look(
        "lithograph",
        &Then(&[
            &Flat { palette: &[0xf2e9d4, 0xd9a441, 0xa9b8a4, 0x8a5a44], hue: 1.2, own: 0.12, cut: 4.0, ..SHAPES },
            &Dry {
                under: true,
                stick: Some(0x1c1b1d),
                stroke: (-0.6, 6.0, 3.0),
                streak: 0.3,
                tooth: 0.8,
                cover: 0.55,
                rubbed: 0.0,
                line: (0x1a191b, 5.0, 0.8),
                stray: 1.5,
                ..PENCIL
            },
        ]),
    ),
    look(
        "mezzotint",
        &Photo {
            ramp: &[0x0b0a0a, 0x1f1d1c, 0x55504b, 0xa39a8e, 0xe9e0cf],
            contrast: 1.35,
            exposure: 1.12,
            pool: (-0.55, 300.0),
            grain: (20.0, 1.0),
            blur: 3.0,
            focus: Focus::Nothing,
            after: Some(over::plate),
            ..PLAIN
        },
    ),
    look(
        "monotype",
        &Brush {
            coats: &[coat(40.0, 210.0, 46.0), coat(16.0, 60.0, 18.0), detail(8.0, 24.0, 8.0)],
            ground: Some(0xefe6d4),
            bristle: 1.5,
            relief: 0.0,
            loose: 0.5,
            saturation: 0.65,
            jitter: (20.0, 6.0),
            tooth: 0.35,
            ..OIL
        },
    ),
    look(
        "potato_print",
        &Then(&[
            &Shape {
                ground: &[0xf5ecd8, 0xf6eedc, 0xf4ead4],
                scene: 0.1,
                inside: &[0x2a4f86, 0x2a4f86, 0xd0452e, 0xd0452e, 0xf0c8a0],
                own: 0.0,
                rim: (0xffffff, 0.0, 0.0),
                grain: 0.0,
                after: None,
            },
            &Flat { palette: &[0xf5ecd8, 0xd0452e, 0x2a4f86], cut: 7.0, stray: 4.0, stuff: Stuff::Patchy, ..SHAPES },
        ]),
    ),
    look(
        "scratchboard",
        &Ink { line: 2.6, press: 0.3, tone: Tone::Hatch(5.2, &[1.2, 1.45, 0.9], 0.8), tooth: 0.1, ..CUT },
    ),
    look(
        "screen_print",
        &Flat {
            palette: &[0xf6efe0, 0xf0a02c, 0xd63a3a, 0x1f4e79, 0x6fa9b8],
            hue: 0.7,
            cut: 3.2,
            stray: 0.8,
            stuff: Stuff::Patchy,
            off: 6.0,
            margin: (20.0, 0xf6efe0),
            ..SHAPES
        },
    ),
    look(
        "silverpoint",
        &Ink {
            paper: 0xe2d9cf,
            ink: 0x7c6c60,
            line: 2.0,
            press: 0.3,
            tone: Tone::Hatch(5.0, &[0.7, 0.95], 0.3),
            tooth: 0.15,
            ..PEN
        },
    ),
    look(
        "stipple",
        &Dots {
            layers: &[(4.4, 2.7), (4.0, 2.5), (3.6, 2.3)],
            ground: 0xfdfcf8,
            ink: Some(0x131316),
            dark: (0.08, 0.75),
            ..POINTS
        },
    ),
    look(
        "wood_engraving",
        &Ink { line: 2.0, tone: Tone::Hatch(4.2, &[0.1, 1.5, 0.8], 0.7), tooth: 0.1, after: Some(over::plate), ..CUT },
    ),
    look(
        "woodcut",
        &Then(&[
            &Ink {
                paper: 0xf1e6cc,
                ink: 0x1c1a1a,
                line: 6.0,
                press: 0.4,
                stray: 2.0,
                black: 0.34,
                tone: Tone::Hatch(10.0, &[0.06], 0.9),
                ..PEN
            },
            &Flat { tones: 0.0, saturation: 1.0, stuff: Stuff::Wood, margin: (22.0, 0xf4ebd6), ..SHAPES },
        ]),
    ),
];
