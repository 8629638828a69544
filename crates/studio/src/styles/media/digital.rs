//! Media born on screens.

use super::SIXTEEN;
use crate::styles::brush::{Brush, Dots, OIL, POINTS, coat, detail};
use crate::styles::cells::{Cell, Cells, PIXELS};
use crate::styles::flat::{Flat, SHAPES, Stuff};
use crate::styles::ink::{Ink, PEN, Tone};
use crate::styles::photo::{PLAIN, Photo};
use crate::styles::shards::{Facets, Mosaic};
use crate::styles::solid::{MATT, Solid};
use crate::styles::table::{Apart, Look, Over, Then, look};
use crate::styles::tricks;

pub(super) static LOOKS: &[Look] = &[
    look("ascii", &Cells { cell: Cell::Sign, side: 15.0, gap: 0x06140b, saturation: 1.0, ..PIXELS }),
    look("block_based", &Cells { cell: Cell::Cube(0.12), side: 14.0, saturation: 1.25, ..PIXELS }),
    look(
        "concept_painting",
        &Then(&[
            &Brush {
                coats: &[coat(46.0, 130.0, 56.0), coat(20.0, 64.0, 22.0), detail(9.0, 26.0, 8.0)],
                bristle: 0.9,
                relief: 0.06,
                loose: 0.8,
                jitter: (10.0, 6.0),
                ..OIL
            },
            &Photo {
                tint: 0.3,
                shadows: 0x3a6a8c,
                lights: 0xd8a868,
                contrast: 1.1,
                bloom: (0.6, 0.3, 60.0),
                vignette: 0.3,
                ..PLAIN
            },
        ]),
    ),
    look("eight_bit", &Cells { side: 8.0, palette: SIXTEEN, saturation: 1.7, outline: true, ..PIXELS }),
    look("flat_vector", &Flat { tones: 4.0, cut: 2.0, saturation: 1.1, ..SHAPES }),
    look("glitch_art", &Over(tricks::glitch)),
    look("gradient_mesh", &Solid { round: 22.0, swell: 0.75, gloss: (0.9, 0.07), saturation: 1.35, melt: 4.0, ..MATT }),
    look("hex_mosaic", &Cells { cell: Cell::Hex, side: 10.5, saturation: 1.2, jitter: 7.0, ..PIXELS }),
    look(
        "layered_paper",
        &Flat {
            palette: &[0x0f2f3f, 0x1a4a5c, 0x2d6a7c, 0x4d8c9c, 0x7ab0ba, 0xabd0d4, 0xdcecea],
            hue: 0.0,
            saturation: 1.0,
            cut: 6.0,
            stray: 2.0,
            stuff: Stuff::Paper,
            shadow: 20.0,
            ..SHAPES
        },
    ),
    look("low_poly", &Facets { side: 24.0, saturation: 1.15, tilt: 0.18, lines: None }),
    look("monoline", &Ink { line: 6.0, keen: 0.17, ink: 0x1f4b6e, paper: 0xffffff, tooth: 0.0, stray: 0.0, ..PEN }),
    look("one_bit", &Cells { side: 5.6, palette: &[0x000000, 0xffffff], dither: 210.0, saturation: 1.0, ..PIXELS }),
    look(
        "plotter",
        &Ink {
            ink: 0x14213d,
            paper: 0xffffff,
            line: 2.2,
            tone: Tone::Hatch(7.0, &[0.52, 2.09], 0.0),
            shade: Some(0xd8402c),
            tooth: 0.0,
            ..PEN
        },
    ),
    look(
        "point_cloud",
        &Dots {
            layers: &[(4.2, 2.0), (3.4, 1.7), (3.4, 1.5)],
            ground: 0x05060a,
            saturation: 1.35,
            jitter: (22.0, 12.0),
            ..POINTS
        },
    ),
    look(
        "retro_console_3d",
        &Then(&[
            &Facets { side: 28.0, saturation: 1.1, tilt: 0.2, lines: None },
            &Cells { side: 5.0, tones: 15.0, dither: 14.0, saturation: 0.9, ..PIXELS },
            &Photo {
                contrast: 0.9,
                lift: 0.05,
                exposure: 0.92,
                tint: 0.12,
                shadows: 0x3a4a5c,
                lights: 0x8f98a4,
                ..PLAIN
            },
        ]),
    ),
    look("sixteen_bit", &Cells { side: 7.0, tones: 7.0, dither: 34.0, saturation: 1.3, outline: true, ..PIXELS }),
    look(
        "soft_render",
        &Solid { round: 24.0, swell: 0.85, gloss: (0.18, 0.09), saturation: 0.85, pale: 0.24, melt: 5.0, ..MATT },
    ),
    look(
        "tile_mosaic",
        &Mosaic {
            side: 13.0,
            gap: 0x8c8a86,
            joint: 0.13,
            palette: (&[], 1.0),
            saturation: 1.3,
            jitter: 14.0,
            gloss: 22.0,
        },
    ),
    look(
        "toy_brick",
        &Cells {
            cell: Cell::Brick,
            side: 17.0,
            palette: &[
                0xf4f4f4, 0xa0a5a9, 0x6c6e68, 0x1b2a34, 0xc91a09, 0xfe8a18, 0xf2cd37, 0x237841, 0x4b9f4a, 0xbbe90b,
                0x0055bf, 0x5a93db, 0x9fc3e9, 0x81007b, 0xfc97ac, 0x583927, 0xcc702a, 0xe4cd9e,
            ],
            saturation: 1.15,
            outline: true,
            ..PIXELS
        },
    ),
    look("vaporwave", &Over(tricks::vaporwave)),
    look("voxel", &Cells { cell: Cell::Cube(0.04), side: 12.5, saturation: 1.2, ..PIXELS }),
    look(
        "wireframe",
        &Apart {
            ground: &Facets { side: 52.0, saturation: 1.0, tilt: 0.0, lines: Some((0x030704, 0x123020)) },
            figure: &Facets { side: 17.0, saturation: 1.0, tilt: 0.0, lines: Some((0x030704, 0x4cc87c)) },
        },
    ),
];
