//! Contemporary and folk forms.

use super::{BLOCKS, COBALT};
use crate::styles::cells::{Cell, Cells, PIXELS};
use crate::styles::dry::{Dry, PENCIL};
use crate::styles::flat::{Flat, SHAPES, Stuff};
use crate::styles::ink::{Fill, Ink, PEN, Tone};
use crate::styles::over;
use crate::styles::photo::Shape;
use crate::styles::shards::Mosaic;
use crate::styles::table::{Apart, Look, Over, Then, look};
use crate::styles::wash::Wash;

/// One sheet of paper on another, from which paper cuts differ.
const SHEET: Flat =
    Flat { hue: 0.0, saturation: 1.0, cut: 3.5, stray: 1.2, stuff: Stuff::Paper, shadow: 7.0, ..SHAPES };

pub(super) static LOOKS: &[Look] = &[
    look(
        "chalk_pavement",
        &Dry {
            stick: None,
            ground: 0x8d8a86,
            dark_ground: false,
            stroke: (-0.6, 60.0, 9.0),
            streak: 0.45,
            tooth: 0.95,
            cover: 1.12,
            rubbed: 0.4,
            saturation: 1.45,
            line: (0xf6f2ea, 5.0, 0.3),
            stray: 5.0,
            after: Some(over::slabs),
            ..PENCIL
        },
    ),
    look(
        "chinese_papercut",
        &Apart {
            ground: &Ink { paper: 0xfaf5ea, ink: 0xc81e26, line: 5.0, keen: 0.15, tooth: 0.3, ..PEN },
            figure: &Ink { paper: 0xc81e26, ink: 0xfaf5ea, line: 4.0, keen: 0.14, tooth: 0.3, ..PEN },
        },
    ),
    look(
        "cordel_woodcut",
        &Flat {
            palette: &[0xf2ead8, 0x17150f],
            hue: 0.0,
            saturation: 1.0,
            cut: 5.0,
            stray: 3.0,
            line: (0x17150f, 9.0, 1.0),
            ..BLOCKS
        },
    ),
    look("gzhel", &Wash { body: 1.0, rim: 2.4, bloom: 0.4, after: Some(over::glaze), ..COBALT }),
    look(
        "inuit_stonecut",
        &Then(&[
            &Shape {
                ground: &[0xf6f2e8, 0xf8f4ea, 0xf4f0e4],
                scene: 0.0,
                inside: &[0x181716, 0x262422, 0x8a4a2a, 0x3f7a74],
                own: 0.0,
                rim: (0xffffff, 0.0, 0.0),
                grain: 4.0,
                after: None,
            },
            &Flat { tones: 0.0, saturation: 1.0, stuff: Stuff::Wood, ..SHAPES },
        ]),
    ),
    look(
        "mosaic_street_art",
        &Mosaic {
            side: 16.0,
            gap: 0xa8a49c,
            joint: 0.12,
            palette: (&[], 1.0),
            saturation: 1.5,
            jitter: 12.0,
            gloss: 30.0,
        },
    ),
    look(
        "papel_picado",
        &Then(&[
            &Ink { paper: 0xd81e6e, ink: 0xfff2dc, line: 6.0, keen: 0.14, tooth: 0.3, ..PEN },
            &Over(over::scallops),
        ]),
    ),
    look(
        "pasteup",
        &Flat {
            tones: 4.0,
            cut: 3.0,
            stuff: Stuff::Paper,
            shadow: 0.0,
            line: (0xf4f0e6, 4.0, 0.6),
            after: Some(over::wheat_paste),
            ..SHAPES
        },
    ),
    look(
        "scherenschnitt",
        &Apart {
            ground: &Ink { paper: 0xfbf8f0, ink: 0x121214, line: 5.0, keen: 0.15, tooth: 0.3, ..PEN },
            figure: &Ink { paper: 0x121214, ink: 0xfbf8f0, line: 4.0, keen: 0.14, tooth: 0.3, ..PEN },
        },
    ),
    look(
        "stencil_art",
        &Apart {
            ground: &Then(&[&Ink { paper: 0xa8a49c, line: 0.0, tooth: 0.3, ..PEN }, &Over(over::concrete)]),
            figure: &Flat {
                palette: &[0xf2f0ea, 0x161618, 0xd8281e],
                hue: 0.5,
                cut: 3.2,
                stuff: Stuff::Patchy,
                ..SHAPES
            },
        },
    ),
    look(
        "tape_art",
        &Ink {
            paper: 0xd9d6cf,
            ink: 0x1c1c1e,
            line: 9.0,
            keen: 0.18,
            fill: Fill::Paper,
            tone: Tone::Hatch(26.0, &[0.78], 0.0),
            tooth: 0.4,
            ..PEN
        },
    ),
    look(
        "wycinanki",
        &Flat {
            palette: &[0xfaf6ec, 0x141414, 0x1fa84a, 0xe83a8a, 0xe8282a, 0xf8d22a, 0x2a6ad8, 0xf08a2a],
            hue: 1.8,
            saturation: 1.8,
            shadow: 9.0,
            line: (0x141414, 5.0, 0.85),
            ..SHEET
        },
    ),
    look("yarn_bombing", &Cells { cell: Cell::Knit, side: 11.0, saturation: 1.5, jitter: 8.0, tones: 9.0, ..PIXELS }),
];
