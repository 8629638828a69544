//! Older western traditions.

use super::{BLOCKS, COBALT};
use crate::styles::brush::{Brush, OIL, coat, detail};
use crate::styles::flat::{Flat, Stuff};
use crate::styles::ink::{Fill, Ink, PEN, Tone};
use crate::styles::over;
use crate::styles::photo::{Focus, PLAIN, Photo};
use crate::styles::shards::{Glass, Mosaic};
use crate::styles::table::{Apart, Look, Over, Then, look};
use crate::styles::wash::{WATERCOLOUR, Wash};

/// A lit stage in the dark.
const LAMP: Photo = Photo {
    exposure: 0.98,
    contrast: 1.4,
    saturation: 0.85,
    tint: 0.34,
    shadows: 0x40260c,
    lights: 0xe8b870,
    pool: (-0.92, 430.0),
    ..PLAIN
};

pub(super) static LOOKS: &[Look] = &[
    look(
        "attic_black_figure",
        &Then(&[
            &Apart {
                ground: &Ink { paper: 0xd07236, line: 0.0, tooth: 0.5, ..PEN },
                figure: &Ink { paper: 0x15100e, ink: 0xd88848, line: 3.0, tooth: 0.2, ..PEN },
            },
            &Over(over::meander_black),
        ]),
    ),
    look(
        "attic_red_figure",
        &Then(&[
            &Apart {
                ground: &Ink { paper: 0x15110f, line: 0.0, tooth: 0.3, ..PEN },
                figure: &Ink { paper: 0xd07a3c, ink: 0x1a1310, line: 3.0, tooth: 0.3, ..PEN },
            },
            &Over(over::meander_red),
        ]),
    ),
    look("azulejo", &Wash { after: Some(over::glazed_tiles), ..COBALT }),
    look(
        "byzantine_mosaic",
        &Then(&[
            &Apart {
                ground: &Photo { ramp: &[0x5a3a10, 0xa87820, 0xd8a830, 0xf0c850, 0xf8e08a], contrast: 0.9, ..PLAIN },
                figure: &Ink { fill: Fill::Own, line: 4.0, ink: 0x3a2418, tooth: 0.0, ..PEN },
            },
            &Mosaic {
                side: 10.0,
                gap: 0x6a5220,
                joint: 0.14,
                palette: (&[], 1.0),
                saturation: 1.15,
                jitter: 16.0,
                gloss: 40.0,
            },
        ]),
    ),
    look(
        "caravaggism",
        &Then(&[
            &LAMP,
            &Brush {
                coats: &[coat(14.0, 44.0, 15.0), detail(5.5, 15.0, 5.0)],
                bristle: 0.5,
                relief: 0.1,
                saturation: 1.0,
                jitter: (7.0, 4.0),
                ..OIL
            },
        ]),
    ),
    look("delft_tile", &Wash { paper: 0xf3f4f0, bleed: (7.0, 0.4), after: Some(over::tile_corners), ..COBALT }),
    look(
        "english_watercolour",
        &Then(&[
            &Wash { bleed: (18.0, 0.6), bloom: 0.5, body: 0.78, saturation: 0.9, ..WATERCOLOUR },
            &Photo { tint: 0.22, shadows: 0x707c98, lights: 0xf4d8b0, bloom: (0.55, 0.4, 90.0), ..PLAIN },
        ]),
    ),
    look(
        "epinal_print",
        &Flat {
            palette: &[0xf4ecd4, 0xd8302a, 0x2a58a8, 0xf0c82a, 0x2a241f, 0x4a9a52, 0xe8b09a, 0x9a6a3a],
            hue: 1.4,
            stuff: Stuff::Patchy,
            line: (0x201c1a, 4.4, 0.9),
            off: 2.5,
            ..BLOCKS
        },
    ),
    look(
        "german_renaissance_woodcut",
        &Ink {
            paper: 0xf0e6cc,
            ink: 0x1b1714,
            line: 4.0,
            press: 0.4,
            stray: 1.0,
            tone: Tone::Hatch(6.4, &[0.35, 1.9], 0.5),
            black: 0.1,
            tooth: 0.7,
            after: Some(over::plate),
            ..PEN
        },
    ),
    look(
        "gothic_stained_glass",
        &Glass {
            side: 58.0,
            palette: (
                &[0xa3122c, 0xc92030, 0x14359c, 0x2f62cc, 0x0d2468, 0xf2c63a, 0xf4ecd6, 0x2a7a4a, 0x6a2a7a],
                0.08,
            ),
            lead: 8.0,
        },
    ),
    look(
        "lubok",
        &Wash {
            paper: 0xf2e8d0,
            line: (0x231d1a, 4.4, 0.95),
            saturation: 1.9,
            body: 0.85,
            stray: 15.0,
            bleed: (10.0, 0.4),
            margin: 0.0,
            after: Some(over::panel),
            ..WATERCOLOUR
        },
    ),
    look(
        "mexican_broadside",
        &Ink {
            paper: 0xe8b8a8,
            ink: 0x1a1614,
            line: 5.0,
            press: 0.3,
            tone: Tone::Hatch(7.0, &[0.7, 2.2], 0.9),
            black: 0.22,
            tooth: 0.9,
            after: Some(over::plate_plain),
            ..PEN
        },
    ),
    look(
        "natural_history_engraving",
        &Then(&[
            &Wash { body: 0.75, margin: 0.0, stray: 1.0, paper: 0xfaf6ea, bleed: (4.0, 0.3), ..WATERCOLOUR },
            &Ink {
                fill: Fill::Own,
                line: 2.2,
                ink: 0x2c2622,
                tone: Tone::Hatch(4.8, &[0.5], 0.6),
                tooth: 0.3,
                after: Some(over::plate),
                ..PEN
            },
        ]),
    ),
    look(
        "roman_mosaic",
        &Then(&[
            &Ink { fill: Fill::Own, line: 4.0, ink: 0x2a2220, tooth: 0.0, ..PEN },
            &Mosaic {
                side: 10.0,
                gap: 0x8a7f6c,
                joint: 0.16,
                palette: (
                    &[
                        0xf0e6d0, 0xd8c49a, 0xc49a5c, 0xa86a3c, 0x8a3f2c, 0x5a2f24, 0x2a2624, 0x6a6258, 0x9a9486,
                        0x6a7a6a, 0x4a5a52, 0x8fa09a, 0x5a6a78,
                    ],
                    0.06,
                ),
                saturation: 1.0,
                jitter: 13.0,
                gloss: 8.0,
            },
        ]),
    ),
    look(
        "spanish_aquatint",
        &Photo {
            ramp: &[0x0c0b0b, 0x242221, 0x5f5a54, 0xa8a094, 0xe2d9c6],
            contrast: 1.4,
            exposure: 1.05,
            pool: (-0.42, 300.0),
            grain: (26.0, 1.4),
            after: Some(over::plate),
            ..PLAIN
        },
    ),
    look(
        "tonalism",
        &Then(&[
            &Photo {
                saturation: 0.35,
                contrast: 0.8,
                exposure: 0.88,
                tint: 0.3,
                shadows: 0x4c4a38,
                lights: 0xb8a878,
                blur: 8.0,
                focus: Focus::Nothing,
                vignette: 0.4,
                ..PLAIN
            },
            &Brush {
                coats: &[coat(20.0, 60.0, 24.0), coat(10.0, 30.0, 11.0)],
                bristle: 0.6,
                relief: 0.05,
                saturation: 1.0,
                jitter: (5.0, 3.0),
                ..OIL
            },
        ]),
    ),
];
