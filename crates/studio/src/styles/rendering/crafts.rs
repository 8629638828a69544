//! Things made by hand or modelled in a computer.

use crate::styles::brush::{Brush, OIL, coat, detail};
use crate::styles::cells::{Cell, Cells, PIXELS};
use crate::styles::flat::{Flat, SHAPES, Stuff};
use crate::styles::ink::{Fill, Ink, PEN, Tone};
use crate::styles::media::SHEETS;
use crate::styles::over;
use crate::styles::photo::{PLAIN, Photo};
use crate::styles::shards::{Facets, Glass, Mosaic};
use crate::styles::solid::{MATT, Solid};
use crate::styles::table::{Look, Then, look};

/// Thread or wool in short strokes, from which others differ.
const THREAD: Brush =
    Brush { bristle: 0.5, relief: 0.7, bend: 0.05, loose: 0.1, jitter: (12.0, 5.0), saturation: 1.2, ..OIL };

/// A felted surface.
const WOOL: Solid = Solid { round: 14.0, swell: 0.55, fibre: (1.3, 2.2), saturation: 1.1, gloss: (0.0, 0.1), ..MATT };

/// Cells that keep the picture sharp and only lay their texture over it.
const PIXELS_OVER: Cells = Cells { side: 60.0, keep: true, ..PIXELS };

pub(super) static LOOKS: &[Look] = &[
    look(
        "airbrush",
        &Then(&[
            &Solid { round: 20.0, swell: 0.5, gloss: (0.5, 0.06), saturation: 1.25, melt: 3.0, ..MATT },
            &Photo { bloom: (0.7, 0.3, 30.0), grain: (7.0, 1.0), ..PLAIN },
        ]),
    ),
    look(
        "clay_model",
        &Solid { round: 16.0, swell: 0.8, dents: 0.9, melt: 3.0, saturation: 1.05, gloss: (0.12, 0.05), ..MATT },
    ),
    look(
        "cross_stitch",
        &Cells { cell: Cell::Cross, side: 9.0, gap: 0xefe8d8, saturation: 1.25, tones: 9.0, ..PIXELS },
    ),
    look(
        "cut_collage",
        &Then(&[
            &Flat { palette: SHEETS, own: 0.3, cut: 4.0, stray: 2.5, stuff: Stuff::Paper, shadow: 11.0, ..SHAPES },
            &Ink { fill: Fill::Own, line: 0.0, tone: Tone::Dots(7.0), ink: 0x4a443c, air: 0.0, tooth: 0.3, ..PEN },
        ]),
    ),
    look(
        "embroidery",
        &Brush { coats: &[coat(9.0, 34.0, 7.0), coat(6.5, 30.0, 5.0), detail(4.6, 15.0, 4.0)], ..THREAD },
    ),
    look(
        "felt_applique",
        &Flat { palette: SHEETS, own: 0.6, cut: 3.0, stray: 1.2, stuff: Stuff::Felt, shadow: 9.0, ..SHAPES },
    ),
    look("low_poly", &Facets { side: 26.0, saturation: 1.15, tilt: 0.16, lines: None }),
    look("needle_felt", &WOOL),
    look("painted_wood", &Solid { round: 14.0, swell: 0.8, gloss: (0.55, 0.05), veins: 0.8, saturation: 1.2, ..MATT }),
    look(
        "paper_cut",
        &Flat { palette: SHEETS, own: 0.35, cut: 4.0, stray: 1.6, stuff: Stuff::Paper, shadow: 16.0, ..SHAPES },
    ),
    look(
        "papier_mache",
        &Solid {
            round: 12.0,
            swell: 0.75,
            dents: 1.3,
            melt: 2.0,
            saturation: 1.05,
            gloss: (0.0, 0.1),
            fibre: (0.4, 0.6),
            ..MATT
        },
    ),
    look(
        "patchwork",
        &Then(&[
            &Flat { palette: SHEETS, own: 0.4, cut: 4.0, stuff: Stuff::Cloth, shadow: 6.0, ..SHAPES },
            &Cells { cell: Cell::Patch, side: 56.0, ..PIXELS_OVER },
        ]),
    ),
    look("pixel_art", &Cells { side: 5.6, tones: 9.0, saturation: 1.2, ..PIXELS }),
    look(
        "pop_up_book",
        &Flat {
            palette: SHEETS,
            own: 0.5,
            cut: 3.5,
            stuff: Stuff::Paper,
            shadow: 26.0,
            after: Some(over::fold),
            ..SHAPES
        },
    ),
    look("sign_enamel", &Solid { round: 12.0, swell: 0.55, gloss: (0.8, 0.05), saturation: 1.45, ..MATT }),
    look("smooth_render", &Solid { round: 18.0, swell: 0.8, gloss: (0.6, 0.06), saturation: 1.15, ..MATT }),
    look("stained_glass", &Glass { side: 74.0, palette: (crate::styles::art::JEWELS, 0.4), lead: 7.0 }),
    look(
        "stop_motion",
        &Then(&[
            &Solid { round: 14.0, swell: 0.7, fibre: (0.8, 1.2), dents: 0.5, veins: 0.2, ..MATT },
            &Photo { tint: 0.2, shadows: 0x4a3020, lights: 0xffd69a, vignette: 0.45, ..PLAIN },
        ]),
    ),
    look("tapestry", &Cells { cell: Cell::Weave, side: 7.0, saturation: 1.05, jitter: 9.0, ..PIXELS }),
    look(
        "tile_mosaic",
        &Mosaic {
            side: 11.0,
            gap: 0x9a9690,
            joint: 0.12,
            palette: (&[], 1.0),
            saturation: 1.25,
            jitter: 12.0,
            gloss: 20.0,
        },
    ),
    look(
        "torn_paper",
        &Flat {
            palette: SHEETS,
            own: 0.35,
            cut: 5.0,
            stray: 7.0,
            stuff: Stuff::Paper,
            shadow: 10.0,
            line: (0xfdfaf2, 4.0, 0.85),
            ..SHAPES
        },
    ),
    look("voxel", &Cells { cell: Cell::Cube(0.04), side: 10.0, saturation: 1.2, ..PIXELS }),
];
