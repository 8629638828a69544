//! Media of comics.

use super::POSTER;
use crate::styles::brush::{Brush, OIL, coat, detail};
use crate::styles::ink::{Fill, Ink, PEN, Tone};
use crate::styles::over;
use crate::styles::photo::{PLAIN, Photo};
use crate::styles::table::{Look, Then, look};
use crate::styles::wash::{WATERCOLOUR, Wash};

/// The inks of a comic page.
const ALBUM: &[u32] = &[
    0xfdf8ea, 0xf6dc8c, 0xf2b632, 0xe8742c, 0xd6362c, 0x8e2a24, 0xf3c3a4, 0xf0a0b0, 0x9bcf6a, 0x4b9a48, 0x27603c,
    0xa8d8ec, 0x4aa0d4, 0x2a5c9a, 0x7a5cae, 0xb98a58, 0x7a5232, 0xb6b6b4, 0x6e7074, 0x222226,
];

pub(super) static LOOKS: &[Look] = &[
    look(
        "children_weekly",
        &Ink {
            fill: Fill::Inks(&[0xf6efdc, 0xf4cf2c, 0xd9352c, 0x3470bc, 0x17161a, 0xf6efdc, 0xf0b8a0], 0.05),
            line: 4.4,
            stray: 4.5,
            press: 0.35,
            off: 2.5,
            tooth: 0.6,
            black: 0.12,
            after: Some(over::panel),
            ..PEN
        },
    ),
    look(
        "graphic_novel",
        &Ink { line: 6.0, black: 0.46, stray: 1.5, press: 0.3, tooth: 0.0, after: Some(over::panel), ..PEN },
    ),
    look(
        "humour_album",
        &Ink {
            fill: Fill::Inks(ALBUM, 0.12),
            line: 6.0,
            press: 0.7,
            stray: 1.2,
            tooth: 0.1,
            after: Some(over::panel),
            ..PEN
        },
    ),
    look(
        "kamishibai",
        &Brush {
            coats: &[coat(26.0, 80.0, 32.0), coat(13.0, 40.0, 15.0), detail(7.0, 20.0, 7.0)],
            bristle: 0.8,
            relief: 0.15,
            saturation: 1.45,
            palette: (POSTER, 0.25),
            line: (0x1c1a1c, 8.0, 0.95),
            jitter: (9.0, 4.0),
            after: Some(over::panel),
            ..OIL
        },
    ),
    look(
        "ligne_claire",
        &Ink { fill: Fill::Inks(ALBUM, 0.18), line: 3.8, tooth: 0.05, after: Some(over::panel), ..PEN },
    ),
    look(
        "newspaper_strip",
        &Ink {
            line: 4.4,
            tone: Tone::Dots(6.0),
            black: 0.2,
            tooth: 0.5,
            paper: 0xf4f1e8,
            after: Some(over::panel),
            ..PEN
        },
    ),
    look(
        "painted_album",
        &Wash {
            line: (0x2a2322, 2.2, 0.95),
            bloom: 0.24,
            bleed: (5.0, 0.3),
            margin: 16.0,
            grain: 0.2,
            body: 0.8,
            ..WATERCOLOUR
        },
    ),
    look(
        "pulp_comic",
        &Ink {
            paper: 0xeadcae,
            line: 4.0,
            press: 0.5,
            stray: 1.4,
            black: 0.12,
            fill: Fill::Inks(&[0xeadcae, 0x9fb83c, 0x5c3a86, 0xe07a2a, 0x1d3a2a, 0xc9a24a, 0x8a2f5c], 0.08),
            tone: Tone::Hatch(7.0, &[0.8, 2.3], 0.4),
            tooth: 0.9,
            off: 2.0,
            after: Some(over::panel),
            ..PEN
        },
    ),
    look(
        "romance_comic",
        &Ink {
            line: 5.0,
            press: 0.6,
            black: 0.14,
            paper: 0xfdf6e6,
            fill: Fill::Primaries(12.0),
            tooth: 0.3,
            after: Some(over::panel),
            ..PEN
        },
    ),
    look(
        "seinen_manga",
        &Ink {
            line: 2.6,
            tone: Tone::Hatch(4.6, &[0.8, 2.3, 1.57], 0.1),
            black: 0.16,
            tooth: 0.1,
            after: Some(over::panel),
            ..PEN
        },
    ),
    look(
        "shojo_manga",
        &Ink {
            line: 2.2,
            press: 0.4,
            keen: 0.14,
            tone: Tone::Greys(3.0),
            fill: Fill::Paper,
            ink: 0x3a3a42,
            after: Some(over::sparkles),
            ..PEN
        },
    ),
    look(
        "shonen_manga",
        &Ink { line: 4.6, press: 0.6, black: 0.11, tone: Tone::Dots(7.0), after: Some(over::speed), ..PEN },
    ),
    look(
        "sunday_page",
        &Then(&[
            &Ink {
                paper: 0xefe2c4,
                line: 2.4,
                fill: Fill::Inks(
                    &[
                        0xf3e8cc, 0xe9c9a0, 0xd99a82, 0xb9c9a8, 0x9fbcc4, 0xc9a8b4, 0xe6d27a, 0x8a9a86, 0x6f7f92,
                        0xa98c6a, 0x5a4a48,
                    ],
                    0.16,
                ),
                off: 1.5,
                tooth: 0.8,
                ..PEN
            },
            &Photo { tint: 0.08, shadows: 0x806040, lights: 0xa08050, after: Some(over::panel), ..PLAIN },
        ]),
    ),
    look(
        "superhero_comic",
        &Ink {
            line: 6.0,
            press: 0.7,
            black: 0.2,
            paper: 0xf7ecd0,
            fill: Fill::Primaries(8.0),
            tooth: 0.6,
            after: Some(over::panel),
            ..PEN
        },
    ),
    look(
        "underground_comix",
        &Ink {
            line: 4.0,
            stray: 3.0,
            press: 0.5,
            black: 0.14,
            tone: Tone::Hatch(6.0, &[0.7, 2.2, 1.4, 0.1], 0.9),
            after: Some(over::panel),
            ..PEN
        },
    ),
    look(
        "watercolour_manhua",
        &Wash {
            line: (0x201d22, 4.0, 0.9),
            bleed: (8.0, 0.45),
            body: 0.85,
            margin: 0.0,
            rim: 1.9,
            grain: 0.2,
            after: Some(over::panel),
            ..WATERCOLOUR
        },
    ),
    look(
        "webtoon",
        &Then(&[
            &Photo {
                saturation: 1.1,
                exposure: 1.05,
                lift: 0.05,
                bloom: (0.6, 0.5, 60.0),
                tint: 0.12,
                shadows: 0x7a6aa8,
                lights: 0xffe6d8,
                ..PLAIN
            },
            &Ink { fill: Fill::Own, line: 2.6, ink: 0x3a2f3c, keen: 0.16, tooth: 0.0, ..PEN },
        ]),
    ),
];
