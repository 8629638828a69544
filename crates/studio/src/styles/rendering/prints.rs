//! Prints, pens, plates and photographs.

use crate::styles::dry::{Dry, PENCIL};
use crate::styles::flat::{Flat, SHAPES, Stuff};
use crate::styles::ink::{Fill, Ink, PEN, Tone};
use crate::styles::media::POSTER;
use crate::styles::over;
use crate::styles::photo::{PLAIN, Photo};
use crate::styles::table::{Look, Then, look};
use crate::styles::wash::{WATERCOLOUR, Wash};

/// A print in flat inks, from which others differ.
const PRINT: Flat =
    Flat { palette: POSTER, own: 0.3, cut: 2.0, stuff: Stuff::Patchy, margin: (14.0, 0xf6efe0), ..SHAPES };

/// A pen drawing with pale tints, from which others differ.
const TINTED: Wash = Wash {
    line: (0x2a2624, 2.2, 0.95),
    body: 0.66,
    stray: 4.0,
    bleed: (6.0, 0.35),
    margin: 0.0,
    bloom: 0.2,
    saturation: 1.2,
    ..WATERCOLOUR
};

/// A plate in a book: fine pen, exact tints, white paper.
const PLATE: Wash = Wash {
    paper: 0xf8f2e2,
    line: (0x3a3028, 2.0, 0.9),
    body: 0.8,
    stray: 0.8,
    bleed: (3.0, 0.2),
    bloom: 0.12,
    grain: 0.1,
    margin: 0.0,
    rim: 0.8,
    saturation: 1.1,
    ..WATERCOLOUR
};

pub(super) static LOOKS: &[Look] = &[
    look(
        "bold_poster",
        &Flat {
            palette: POSTER,
            cut: 3.2,
            own: 0.12,
            hue: 1.8,
            saturation: 1.3,
            stuff: Stuff::Smooth,
            margin: (18.0, 0xfff6de),
            ..SHAPES
        },
    ),
    look("brush_pen", &Ink { fill: Fill::Tones(5.0, 1.2), line: 6.0, press: 0.9, stray: 2.0, tooth: 0.3, ..PEN }),
    look("cel_frame", &Ink { fill: Fill::Tones(3.0, 1.25), line: 4.4, ink: 0x1d1a20, tooth: 0.0, ..PEN }),
    look("clear_line", &Ink { fill: Fill::Tones(6.0, 1.1), line: 3.6, tooth: 0.0, ..PEN }),
    look(
        "colour_photograph",
        &Photo {
            contrast: 1.14,
            saturation: 1.1,
            local: 0.25,
            bloom: (0.8, 0.2, 24.0),
            vignette: 0.34,
            grain: (9.0, 1.0),
            ..PLAIN
        },
    ),
    look(
        "comic_inks",
        &Ink {
            fill: Fill::Tones(3.2, 1.45),
            line: 6.0,
            press: 0.6,
            black: 0.17,
            tooth: 0.2,
            after: Some(over::panel),
            ..PEN
        },
    ),
    look("encyclopaedia_plate", &PLATE),
    look(
        "engraving",
        &Then(&[
            &Wash { body: 0.6, line: (0x2a2420, 2.0, 0.0), paper: 0xf2e9d2, ..PLATE },
            &Ink {
                fill: Fill::Own,
                line: 2.2,
                ink: 0x2a2420,
                tone: Tone::Hatch(5.6, &[0.4, 1.9], 0.4),
                tooth: 0.4,
                after: Some(over::plate),
                ..PEN
            },
        ]),
    ),
    look(
        "etching",
        &Then(&[
            &Wash { body: 0.7, line: (0x33241a, 2.0, 0.0), paper: 0xf1e6cc, bleed: (7.0, 0.5), ..PLATE },
            &Ink {
                fill: Fill::Own,
                line: 2.2,
                ink: 0x33241a,
                stray: 1.2,
                tone: Tone::Hatch(6.2, &[0.7, 2.3], 0.7),
                tooth: 0.6,
                after: Some(over::plate),
                ..PEN
            },
        ]),
    ),
    look(
        "field_notebook",
        &Then(&[
            &Wash {
                paper: 0xf4ecd6,
                line: (0x33302e, 2.2, 0.0),
                body: 0.62,
                stray: 6.0,
                bleed: (10.0, 0.5),
                bloom: 0.3,
                margin: 0.0,
                ..WATERCOLOUR
            },
            &Dry {
                under: true,
                stick: Some(0x3a3a3e),
                stroke: (-0.85, 40.0, 2.4),
                cover: 0.42,
                tooth: 0.5,
                line: (0x33302e, 2.4, 0.9),
                stray: 2.0,
                ..PENCIL
            },
        ]),
    ),
    look(
        "film_photograph",
        &Photo {
            saturation: 1.02,
            tint: 0.26,
            shadows: 0x5c7478,
            lights: 0xdcac78,
            bloom: (0.74, 0.35, 40.0),
            grain: (24.0, 1.2),
            lift: 0.04,
            vignette: 0.26,
            ..PLAIN
        },
    ),
    look("flat_vector", &Flat { tones: 6.0, cut: 2.0, saturation: 1.1, ..SHAPES }),
    look("infographic", &Flat { tones: 7.0, cut: 2.0, saturation: 1.15, ..SHAPES }),
    look(
        "letterpress",
        &Flat { palette: POSTER, own: 0.35, stuff: Stuff::Paper, shadow: 4.0, margin: (0.0, 0), ..PRINT },
    ),
    look(
        "linocut",
        &Flat {
            palette: POSTER,
            own: 0.15,
            cut: 3.0,
            stray: 1.4,
            stuff: Stuff::Lino,
            line: (0x1b1b20, 4.4, 0.85),
            margin: (18.0, 0xf6efdf),
            ..SHAPES
        },
    ),
    look(
        "lithograph",
        &Then(&[
            &Flat { palette: POSTER, own: 0.45, ..SHAPES },
            &Dry {
                under: true,
                stick: Some(0x1c1b1d),
                stroke: (-0.6, 6.0, 3.0),
                streak: 0.3,
                tooth: 0.9,
                cover: 0.5,
                rubbed: 0.0,
                line: (0x1a191b, 4.0, 0.7),
                stray: 1.0,
                ..PENCIL
            },
        ]),
    ),
    look("museum_panel", &Then(&[&Wash { paper: 0xf4efe4, ..PLATE }, &Photo { contrast: 1.02, ..PLAIN }])),
    look("natural_history_plate", &Wash { after: Some(over::plate), ..PLATE }),
    look("pen_and_wash", &TINTED),
    look(
        "scratchboard",
        &Then(&[
            &Photo { saturation: 1.5, contrast: 1.1, ..PLAIN },
            &Ink {
                fill: Fill::Own,
                line: 0.0,
                black: 0.2,
                air: 0.0,
                tone: Tone::Hatch(5.4, &[1.2, 1.5, 0.9], 0.5),
                ink: 0x0c0c0e,
                tooth: 0.1,
                ..PEN
            },
        ]),
    ),
    look("screen_print", &Flat { own: 0.2, off: 3.0, ..PRINT }),
    look("textbook_plate", &Ink { fill: Fill::Tones(7.0, 1.0), line: 2.8, tooth: 0.1, ..PEN }),
    look(
        "whiteboard",
        &Ink {
            paper: 0xfafbfc,
            fill: Fill::Tones(5.0, 1.5),
            line: 4.4,
            ink: 0x22252c,
            stray: 2.0,
            tooth: 0.0,
            after: Some(over::whiteboard),
            ..PEN
        },
    ),
    look(
        "woodcut",
        &Flat {
            palette: POSTER,
            own: 0.12,
            cut: 3.0,
            stray: 1.4,
            stuff: Stuff::Wood,
            line: (0x1c1a1a, 5.0, 0.95),
            margin: (16.0, 0xf4ebd6),
            ..SHAPES
        },
    ),
];
