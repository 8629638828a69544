//! Eastern traditions.

use super::{BLOCKS, COBALT};
use crate::styles::brush::{Brush, OIL, coat, detail};
use crate::styles::flat::{Flat, SHAPES, Stuff};
use crate::styles::ink::{Fill, Ink, PEN};
use crate::styles::over;
use crate::styles::photo::{PLAIN, Photo};
use crate::styles::table::{Apart, Look, Over, Then, look};
use crate::styles::wash::{WATERCOLOUR, Wash};

/// Ink and water, from which eastern ink paintings differ.
const WATER: Wash = Wash {
    paper: 0xf1ebdd,
    pigment: Some(0x1b1c22),
    bleed: (16.0, 0.6),
    rim: 1.6,
    bloom: 0.5,
    grain: 0.2,
    body: 0.85,
    saturation: 1.0,
    line: (0x16171c, 5.0, 0.8),
    stray: 6.0,
    margin: 0.0,
    ..WATERCOLOUR
};

pub(super) static LOOKS: &[Look] = &[
    look("baimiao", &Ink { paper: 0xf4eedd, line: 3.0, ink: 0x201d1c, press: 0.2, tooth: 0.4, ..PEN }),
    look("blue_and_white_porcelain", &Wash { after: Some(over::glaze), ..COBALT }),
    look(
        "dong_ho",
        &Flat {
            palette: &[0xf0e6d0, 0xb8502e, 0xd8a23c, 0x2f4a6a, 0x3a3632, 0x7a9a5a, 0xd98a6a],
            hue: 1.2,
            own: 0.05,
            stuff: Stuff::Patchy,
            line: (0x201c1a, 8.0, 0.95),
            ..BLOCKS
        },
    ),
    look(
        "katazome",
        &Then(&[
            &Flat {
                palette: &[0xf2efe6, 0x1f3a6e, 0x6f8ab4],
                hue: 0.0,
                cut: 4.0,
                stray: 1.5,
                stuff: Stuff::Cloth,
                ..SHAPES
            },
            &Ink { fill: Fill::Own, line: 5.0, ink: 0xf4f1e8, tooth: 0.5, ..PEN },
        ]),
    ),
    look(
        "maki_e",
        &Apart {
            ground: &Ink { paper: 0x0d0a08, ink: 0x8a6a2c, line: 2.4, press: 0.9, keen: 0.2, tooth: 0.1, ..PEN },
            figure: &Then(&[
                &Photo { ramp: &[0x2a1c0a, 0x8a6420, 0xd8a840, 0xf8e4a0], contrast: 1.2, grain: (26.0, 1.4), ..PLAIN },
                &Ink { fill: Fill::Own, line: 3.0, ink: 0x140e08, tooth: 0.4, ..PEN },
            ]),
        },
    ),
    look("monumental_landscape", &Wash { paper: 0xc9ae7e, pigment: Some(0x241c16), bleed: (8.0, 0.4), ..WATER }),
    look("shanghai_school", &Wash { pigment: None, saturation: 1.3, body: 0.8, line: (0x1a191e, 6.0, 0.85), ..WATER }),
    look(
        "shin_hanga",
        &Then(&[
            &Photo { tint: 0.34, shadows: 0x2c4478, lights: 0xf4d8a8, contrast: 1.02, saturation: 0.95, ..PLAIN },
            &Flat { tones: 7.0, stuff: Stuff::Paper, line: (0x1f2430, 2.6, 0.85), margin: (20.0, 0xf2ead6), ..SHAPES },
        ]),
    ),
    look(
        "sosaku_hanga",
        &Flat {
            palette: &[0xe9e2d2, 0x8a8a86, 0xb4522e, 0xc99a48, 0x1d1b1a, 0x5f665f],
            hue: 1.0,
            cut: 5.5,
            stray: 3.0,
            line: (0x1d1b1a, 7.0, 0.7),
            ..BLOCKS
        },
    ),
    look(
        "splashed_ink",
        &Wash { bleed: (18.0, 0.6), bloom: 0.9, line: (0x16171c, 8.0, 0.75), stray: 9.0, steps: 4.0, ..WATER },
    ),
    look("sumi_e", &WATER),
    look(
        "suzhou_embroidery",
        &Brush {
            coats: &[coat(10.0, 30.0, 6.0), coat(5.0, 26.0, 2.8), detail(4.0, 16.0, 2.4)],
            bristle: 0.3,
            relief: 0.55,
            bend: 0.05,
            loose: 0.1,
            saturation: 1.05,
            lift: 0.06,
            jitter: (9.0, 5.0),
            ..OIL
        },
    ),
    look(
        "warli",
        &Then(&[
            &Apart {
                ground: &Ink { paper: 0x7c3c24, ink: 0xe8dcc8, line: 3.4, keen: 0.14, tooth: 0.9, ..PEN },
                figure: &Ink { paper: 0xf2eadb, ink: 0x7c3c24, line: 2.6, tooth: 0.5, ..PEN },
            },
            &Over(over::warli),
        ]),
    ),
];
