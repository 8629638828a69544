//! The looks of the pool `media_style`: animation, comics, digital media and hand tools.

use super::brush::{Brush, Dots, OIL, POINTS, coat, detail};
use super::cells::{Cell, Cells, PIXELS};
use super::dry::{Dry, PENCIL};
use super::flat::{Flat, SHAPES, Stuff};
use super::ink::{CUT, Fill, Ink, PEN, Tone};
use super::over;
use super::photo::{PLAIN, Photo, Shape};
use super::shards::{Facets, Mosaic};
use super::solid::{MATT, Solid};
use super::table::{Apart, Look, Over, Then, look};
use super::tricks;
use super::wash::{WATERCOLOUR, Wash};

/// Sixteen plain colours of an early console.
pub(super) const SIXTEEN: &[u32] = &[
    0x000000, 0xfcfcfc, 0x7c7c7c, 0xbcbcbc, 0xd82800, 0xfc9838, 0xf8d878, 0xfce0a8, 0x00a800, 0xb8f818, 0x0058f8, 0x3cbcfc,
    0x6844fc, 0xf878f8, 0x503000, 0x005800,
];

/// The inks of a comic page.
const ALBUM: &[u32] = &[
    0xfdf8ea, 0xf6dc8c, 0xf2b632, 0xe8742c, 0xd6362c, 0x8e2a24, 0xf3c3a4, 0xf0a0b0, 0x9bcf6a, 0x4b9a48, 0x27603c, 0xa8d8ec,
    0x4aa0d4, 0x2a5c9a, 0x7a5cae, 0xb98a58, 0x7a5232, 0xb6b6b4, 0x6e7074, 0x222226,
];

/// Poster colours.
pub(super) const POSTER: &[u32] = &[
    0xfff6de, 0xf6e2b0, 0xdfe8ea, 0xbfe0f0, 0xc8dca0, 0x8fa6b4, 0xffd23c, 0xff8c2a, 0xe63a2e, 0xa82436, 0xf49ab0, 0x8ac63e, 0x2f9a4c, 0x1c5c3c, 0x84cdea, 0x2a86cc, 0x1f3f8c,
    0x7c4aa0, 0xa8683a, 0x5a3422, 0xb9b2a4, 0x66625c, 0x201e22,
];

/// Sheets of coloured paper.
pub(super) const SHEETS: &[u32] = &[
    0xfbf3e0, 0xf7d774, 0xf0a03c, 0xdf5b3a, 0xa83238, 0xf2b5a8, 0xa9c96a, 0x5f9a52, 0x2f6a48, 0x9fd0d8, 0x4f9cb8, 0x2c5f8a,
    0x8a6aa8, 0xb98c5e, 0x7a5236, 0xc9c4b8, 0x7f7b76, 0x2e2b30,
];

/// A cel: flat paint in few tones behind a drawn line.
const CEL: Ink = Ink { line: 4.4, keen: 0.13, fill: Fill::Tones(4.0, 1.2), ink: 0x1d1a20, tooth: 0.0, ..PEN };

/// Matt, opaque paint.
pub(super) const GOUACHE: Brush = Brush {
    coats: &[coat(24.0, 70.0, 30.0), coat(12.0, 36.0, 14.0), detail(5.5, 15.0, 5.0)],
    bristle: 0.35,
    relief: 0.05,
    bend: 0.2,
    loose: 0.4,
    saturation: 1.1,
    lift: 0.08,
    jitter: (6.0, 3.0),
    palette: (POSTER, 0.5),
    tooth: 0.12,
    ..OIL
};

pub(super) static LOOKS: &[Look] = &[
    look("alcohol_marker", &Brush {
        coats: &[coat(32.0, 150.0, 34.0), coat(15.0, 60.0, 15.0), detail(6.0, 18.0, 6.0)],
        bristle: 0.12,
        relief: 0.1,
        bend: 0.1,
        loose: 0.15,
        lean: -0.6,
        straight: true,
        saturation: 1.3,
        lift: 0.14,
        jitter: (9.0, 3.0),
        line: (0x232026, 3.6, 0.9),
        after: Some(over::glints),
        ..OIL
    }),
    look("ascii", &Cells { cell: Cell::Sign, side: 15.0, gap: 0x06140b, saturation: 1.0, ..PIXELS }),
    look("ballpoint", &Ink {
        ink: 0x1f3fa8,
        paper: 0xfafaf7,
        line: 3.0,
        stray: 2.6,
        press: 0.5,
        tone: Tone::Hatch(5.6, &[0.9, 0.55, 2.0, 1.5], 0.5),
        ..PEN
    }),
    look("block_based", &Cells { cell: Cell::Cube(0.22), side: 24.0, saturation: 0.95, tones: 14.0, ..PIXELS }),
    look("blueprint", &Ink {
        paper: 0x1e4f9c,
        ink: 0xe6eefa,
        line: 2.6,
        keen: 0.1,
        tone: Tone::Bare,
        press: 0.15,
        tooth: 0.5,
        after: Some(over::blueprint),
        ..PEN
    }),
    look("brush_and_ink", &Ink { line: 7.0, stray: 4.0, press: 0.9, black: 0.3, tooth: 0.25, ..PEN }),
    look("cel_shading", &Ink { fill: Fill::Tones(2.6, 1.3), line: 6.0, ..CEL }),
    look("chalk_on_blackboard", &Dry {
        ground: 0x24302c,
        dark_ground: true,
        stroke: (-0.7, 40.0, 4.2),
        streak: 0.5,
        tooth: 0.8,
        cover: 0.86,
        rubbed: 0.3,
        saturation: 1.0,
        line: (0xf4f2ea, 4.4, 0.9),
        stray: 4.0,
        stick: None,
        after: Some(over::board),
        ..PENCIL
    }),
    look("charcoal", &Dry {
        stick: Some(0x1d1b1c),
        ground: 0xf1ece2,
        stroke: (-0.8, 70.0, 7.0),
        streak: 0.5,
        tooth: 0.85,
        cover: 1.1,
        rubbed: 0.55,
        line: (0x141314, 8.0, 0.9),
        stray: 5.0,
        ..PENCIL
    }),
    look("chibi", &Ink { fill: Fill::Tones(3.0, 1.45), line: 8.0, ink: 0x3a2430, after: Some(over::glints), ..CEL }),
    look("children_weekly", &Ink {
        fill: Fill::Inks(&[0xf6efdc, 0xf4cf2c, 0xd9352c, 0x3470bc, 0x17161a, 0xf6efdc, 0xf0b8a0], 0.05),
        line: 4.4,
        stray: 4.5,
        press: 0.35,
        off: 2.5,
        tooth: 0.6,
        black: 0.12,
        after: Some(over::panel),
        ..PEN
    }),
    look("claymation", &Solid { round: 16.0, swell: 0.85, dents: 0.9, melt: 5.0, saturation: 0.95, gloss: (0.12, 0.05), shallow: 0.35, ..MATT }),
    look("coloured_pencil", &Dry {
        stick: None,
        ground: 0xfbf8f1,
        stroke: (-0.9, 52.0, 2.6),
        second: Some(-0.35),
        streak: 0.55,
        tooth: 0.45,
        cover: 1.05,
        rubbed: 0.25,
        saturation: 1.25,
        line: (0x4a3a38, 2.4, 0.6),
        ..PENCIL
    }),
    look("concept_painting", &Then(&[
        &Brush {
            coats: &[coat(46.0, 130.0, 56.0), coat(20.0, 64.0, 22.0), detail(9.0, 26.0, 8.0)],
            bristle: 0.9,
            relief: 0.06,
            loose: 0.8,
            jitter: (10.0, 6.0),
            ..OIL
        },
        &Photo { tint: 0.3, shadows: 0x3a6a8c, lights: 0xd8a868, contrast: 1.1, bloom: (0.6, 0.3, 60.0), vignette: 0.3, ..PLAIN },
    ])),
    look("crayon", &Dry {
        stick: None,
        ground: 0xfdf9ee,
        stroke: (-0.75, 85.0, 6.4),
        second: Some(-1.05),
        streak: 0.75,
        tooth: 0.65,
        cover: 1.05,
        rubbed: 0.05,
        saturation: 1.5,
        line: (0x2c2430, 9.0, 0.85),
        stray: 8.0,
        ..PENCIL
    }),
    look("cross_hatching", &Ink { line: 2.4, press: 0.2, stray: 1.2, tone: Tone::Hatch(6.0, &[0.78, 2.36, 0.25, 1.57], 0.35), ..PEN }),
    look("cut_paper", &Flat { palette: SHEETS, cut: 5.0, stray: 3.0, stuff: Stuff::Paper, shadow: 12.0, ..SHAPES }),
    look("cutout_animation", &Flat { palette: POSTER, own: 0.12, cut: 5.0, stray: 4.0, stuff: Stuff::Paper, shadow: 16.0, line: (0xfffaf0, 4.0, 0.3), ..SHAPES }),
    look("digital_anime", &Then(&[
        &Ink { fill: Fill::Own, line: 2.4, tinted: 0.75, ..CEL },
        &Photo { saturation: 1.25, exposure: 1.06, bloom: (0.55, 0.6, 70.0), tint: 0.14, shadows: 0x5a6ac8, lights: 0xffe2b0, after: Some(over::glints), ..PLAIN },
    ])),
    look("disney", &Then(&[
        &Photo { saturation: 1.3, tint: 0.16, shadows: 0x5a4a86, lights: 0xffd89c, contrast: 1.06, bloom: (0.72, 0.3, 60.0), ..PLAIN },
        &Apart {
            ground: &Wash { margin: 0.0, bloom: 0.3, body: 1.0, ..WATERCOLOUR },
            figure: &Ink { fill: Fill::Tones(6.0, 1.15), line: 4.0, press: 0.8, ink: 0x33201c, ..CEL },
        },
    ])),
    look("drypoint", &Ink { paper: 0xf3ead6, ink: 0x211d1c, line: 3.6, stray: 1.6, press: 0.7, tone: Tone::Hatch(6.6, &[1.0, 0.72], 0.6), tooth: 0.6, after: Some(over::plate), ..PEN }),
    look("eight_bit", &Cells { side: 8.0, palette: SIXTEEN, saturation: 1.7, outline: true, ..PIXELS }),
    look("etching", &Ink { paper: 0xefe3c8, ink: 0x33241a, line: 2.2, stray: 1.5, press: 0.25, tone: Tone::Hatch(5.2, &[0.55, 2.2, 1.3], 0.7), tooth: 0.8, after: Some(over::plate), ..PEN }),
    look("felt_tip", &Brush {
        coats: &[coat(14.0, 90.0, 13.0), coat(10.0, 46.0, 9.0), detail(5.0, 14.0, 4.5)],
        ground: Some(0xfdfbf4),
        bristle: 0.1,
        relief: 0.12,
        bend: 0.08,
        loose: 0.12,
        lean: -0.75,
        straight: true,
        saturation: 1.6,
        lift: 0.06,
        jitter: (13.0, 4.0),
        line: (0x16161c, 5.0, 0.95),
        ..OIL
    }),
    look("finger_paint", &Brush {
        coats: &[coat(34.0, 110.0, 40.0), coat(22.0, 64.0, 25.0), detail(15.0, 34.0, 15.0)],
        ground: Some(0xf8f2e2),
        bristle: 1.3,
        relief: 0.3,
        bend: 0.9,
        loose: 0.9,
        saturation: 1.7,
        jitter: (18.0, 10.0),
        ..OIL
    }),
    look("flat_vector", &Flat { tones: 4.0, cut: 2.0, saturation: 1.1, ..SHAPES }),
    look("frottage", &Dry { stick: Some(0x4a4a4e), ground: 0xf5f3ed, stroke: (0.12, 60.0, 3.0), second: Some(0.3), streak: 0.95, tooth: 0.8, cover: 0.95, rubbed: 0.1, line: (0x2e2e32, 5.0, 0.8), stray: 3.0, ..PENCIL }),
    look("ghibli", &Then(&[
        &Photo { saturation: 1.18, exposure: 1.05, tint: 0.12, shadows: 0x3c6aa0, lights: 0xf4f6c8, ..PLAIN },
        &Apart { ground: &Brush { coats: &[coat(20.0, 44.0, 24.0), detail(6.0, 14.0, 6.0)], ..GOUACHE }, figure: &Ink { fill: Fill::Tones(5.0, 1.1), line: 2.8, ink: 0x4a2e1c, ..CEL } },
    ])),
    look("glitch_art", &Over(tricks::glitch)),
    look("golden_age_cel", &Then(&[
        &Photo { saturation: 1.4, contrast: 1.08, tint: 0.12, shadows: 0x6a3a5c, lights: 0xffdf8a, grain: (6.0, 1.3), ..PLAIN },
        &Ink { fill: Fill::Tones(3.4, 1.15), line: 6.0, press: 0.85, stray: 1.0, off: 0.0, after: Some(over::gate), ..CEL },
    ])),
    look("gouache", &GOUACHE),
    look("gradient_mesh", &Solid { round: 22.0, swell: 0.75, gloss: (0.9, 0.07), saturation: 1.35, melt: 4.0, ..MATT }),
    look("graphic_novel", &Ink { line: 6.0, black: 0.46, stray: 1.5, press: 0.3, tooth: 0.0, after: Some(over::panel), ..PEN }),
    look("hex_mosaic", &Cells { cell: Cell::Hex, side: 10.5, saturation: 1.2, jitter: 7.0, ..PIXELS }),
    look("humour_album", &Ink { fill: Fill::Inks(ALBUM, 0.12), line: 6.0, press: 0.7, stray: 1.2, tooth: 0.1, after: Some(over::panel), ..PEN }),
    look("ink_wash_animation", &Wash { pigment: Some(0x22242a), paper: 0xf2ede0, bleed: (14.0, 0.6), rim: 1.4, body: 0.85, saturation: 1.0, line: (0x1a1b20, 5.0, 0.8), stray: 6.0, bloom: 0.5, ..WATERCOLOUR }),
    look("kamishibai", &Brush { coats: &[coat(26.0, 80.0, 32.0), coat(13.0, 40.0, 15.0), detail(7.0, 20.0, 7.0)], bristle: 0.8, relief: 0.15, saturation: 1.45, palette: (POSTER, 0.25), line: (0x1c1a1c, 8.0, 0.95), jitter: (9.0, 4.0), after: Some(over::panel), ..OIL }),
    look("layered_paper", &Flat { palette: &[0x0f2f3f, 0x1a4a5c, 0x2d6a7c, 0x4d8c9c, 0x7ab0ba, 0xabd0d4, 0xdcecea], hue: 0.0, saturation: 1.0, cut: 6.0, stray: 2.0, stuff: Stuff::Paper, shadow: 20.0, ..SHAPES }),
    look("ligne_claire", &Ink { fill: Fill::Inks(ALBUM, 0.18), line: 3.8, tooth: 0.05, after: Some(over::panel), ..PEN }),
    look("limited_animation", &Ink { fill: Fill::Inks(&[0xf4e8cf, 0xe0a92e, 0x2f8f8a, 0xf0927a, 0x1d2b33, 0xc9d6c4, 0xb5562f, 0x8fb7ae], 0.04), line: 3.2, keen: 0.2, press: 0.9, off: 11.0, tooth: 0.3, ..PEN }),
    look("line_art", &Ink { line: 4.0, keen: 0.12, tooth: 0.0, ..PEN }),
    look("linocut", &Flat { palette: &[0xf2e8d2, 0xd8913a, 0x2f6f78, 0x1b1b20], hue: 0.8, cut: 4.5, stray: 2.5, stuff: Stuff::Lino, line: (0x1b1b20, 5.0, 0.9), margin: (22.0, 0xf6efdf), ..SHAPES }),
    look("lithograph", &Then(&[
        &Flat { palette: &[0xf2e9d4, 0xd9a441, 0xa9b8a4, 0x8a5a44], hue: 0.7, cut: 4.0, ..SHAPES },
        &Dry { under: true, stick: Some(0x1c1b1d), stroke: (-0.6, 6.0, 3.0), streak: 0.35, tooth: 1.1, cover: 0.95, rubbed: 0.0, line: (0x1a191b, 5.0, 0.8), stray: 1.5, ..PENCIL },
    ])),
    look("low_poly", &Facets { side: 24.0, saturation: 1.15, tilt: 0.18, lines: None }),
    look("mezzotint", &Photo { ramp: &[0x0b0a0a, 0x1f1d1c, 0x55504b, 0xa39a8e, 0xe9e0cf], contrast: 1.35, exposure: 1.12, pool: (-0.55, 300.0), grain: (20.0, 1.0), blur: 3.0, focus: super::photo::Focus::Nothing, after: Some(over::plate), ..PLAIN }),
    look("monoline", &Ink { line: 6.0, keen: 0.17, ink: 0x1f4b6e, paper: 0xffffff, tooth: 0.0, stray: 0.0, ..PEN }),
    look("monotype", &Brush { coats: &[coat(40.0, 210.0, 46.0), coat(16.0, 60.0, 18.0), detail(8.0, 24.0, 8.0)], ground: Some(0xefe6d4), bristle: 1.5, relief: 0.0, loose: 0.5, saturation: 0.65, jitter: (20.0, 6.0), tooth: 0.35, ..OIL }),
    look("newspaper_strip", &Ink { line: 4.4, tone: Tone::Dots(6.0), black: 0.2, tooth: 0.5, paper: 0xf4f1e8, after: Some(over::panel), ..PEN }),
    look("nineties_anime", &Then(&[
        &Ink { fill: Fill::Tones(2.8, 1.0), line: 4.4, press: 0.35, ..CEL },
        &Photo { saturation: 0.86, contrast: 1.04, lift: 0.05, tint: 0.2, shadows: 0x4a3f78, lights: 0xe8c8a0, grain: (15.0, 1.3), bloom: (0.75, 0.3, 40.0), after: Some(over::dust), ..PLAIN },
    ])),
    look("oil_pastel", &Brush { coats: &[coat(15.0, 60.0, 16.0), coat(9.0, 34.0, 9.0), detail(6.0, 18.0, 5.5)], ground: Some(0x4a4258), bristle: 1.4, relief: 0.35, loose: 0.6, saturation: 1.5, jitter: (20.0, 10.0), tooth: 0.3, ..OIL }),
    look("one_bit", &Cells { side: 4.6, palette: &[0x000000, 0xffffff], dither: 210.0, saturation: 1.0, ..PIXELS }),
    look("paint_on_glass", &Then(&[
        &Brush { coats: &[coat(30.0, 100.0, 34.0), coat(18.0, 56.0, 20.0), detail(11.0, 28.0, 11.0)], bristle: 1.1, relief: 0.15, bend: 0.9, loose: 0.8, saturation: 1.35, jitter: (14.0, 9.0), ..OIL },
        &Photo { bloom: (0.5, 0.5, 80.0), vignette: 0.45, tint: 0.2, shadows: 0x5a2c14, lights: 0xffdc96, ..PLAIN },
    ])),
    look("painted_album", &Wash { line: (0x2a2322, 2.2, 0.95), bloom: 0.24, bleed: (5.0, 0.3), margin: 16.0, grain: 0.2, body: 0.8, ..WATERCOLOUR }),
    look("pen_and_wash", &Wash { line: (0x221f24, 2.6, 0.95), body: 0.78, stray: 7.0, bleed: (10.0, 0.5), ..WATERCOLOUR }),
    look("pencil_sketch", &PENCIL),
    look("pixar", &Then(&[
        &Solid { round: 22.0, swell: 1.3, gloss: (0.7, 0.07), saturation: 1.2, shallow: 0.6, melt: 2.0, ..MATT },
        &Photo { tint: 0.22, shadows: 0x4a3f8c, lights: 0xffc98a, bloom: (0.62, 0.42, 60.0), vignette: 0.3, contrast: 1.05, ..PLAIN },
    ])),
    look("plotter", &Ink { ink: 0x14213d, paper: 0xffffff, line: 2.2, tone: Tone::Hatch(7.0, &[0.52, 2.09], 0.0), shade: Some(0xd8402c), tooth: 0.0, ..PEN }),
    look("point_cloud", &Dots { layers: &[(4.2, 2.0), (3.4, 1.7), (3.4, 1.5)], ground: 0x05060a, saturation: 1.35, jitter: (22.0, 12.0), ..POINTS }),
    look("poster_paint", &Brush { coats: &[coat(30.0, 120.0, 38.0), coat(17.0, 60.0, 20.0), detail(10.0, 26.0, 10.0)], bristle: 1.0, relief: 0.16, loose: 0.5, saturation: 1.5, palette: (POSTER, 0.3), jitter: (12.0, 5.0), ..OIL }),
    look("potato_print", &Then(&[
        &Shape { ground: &[0xf5ecd8, 0xf6eedc, 0xf4ead4], scene: 0.1, inside: &[0x2a4f86, 0x2a4f86, 0xd0452e, 0xd0452e, 0xf0c8a0], own: 0.0, rim: (0xffffff, 0.0, 0.0), grain: 0.0, after: None },
        &Flat { palette: &[0xf5ecd8, 0xd0452e, 0x2a4f86], cut: 7.0, stray: 4.0, stuff: Stuff::Patchy, ..SHAPES },
    ])),
    look("pulp_comic", &Ink { paper: 0xeadcae, line: 4.0, press: 0.5, stray: 1.4, black: 0.12, fill: Fill::Inks(&[0xeadcae, 0x9fb83c, 0x5c3a86, 0xe07a2a, 0x1d3a2a, 0xc9a24a, 0x8a2f5c], 0.08), tone: Tone::Hatch(7.0, &[0.8, 2.3], 0.4), tooth: 0.9, off: 2.0, after: Some(over::panel), ..PEN }),
    look("puppet_animation", &Then(&[
        &Solid { round: 14.0, swell: 0.7, fibre: (1.0, 1.6), saturation: 0.92, veins: 0.3, lamp: (0xffe2b4, 0.55), shallow: 0.5, ..MATT },
        &Photo { tint: 0.2, shadows: 0x4a2c18, lights: 0xffd08a, vignette: 0.5, ..PLAIN },
    ])),
    look("red_chalk", &Dry { stick: Some(0xa8452a), ground: 0xf3e7d0, stroke: (-0.9, 48.0, 4.0), streak: 0.6, tooth: 0.7, cover: 0.92, rubbed: 0.4, line: (0x96351e, 4.4, 0.85), stray: 3.0, ..PENCIL }),
    look("retro_console_3d", &Then(&[
        &Facets { side: 28.0, saturation: 1.1, tilt: 0.2, lines: None },
        &Cells { side: 5.0, tones: 15.0, dither: 14.0, saturation: 0.9, ..PIXELS },
        &Photo { contrast: 0.9, lift: 0.05, exposure: 0.92, tint: 0.12, shadows: 0x3a4a5c, lights: 0x8f98a4, ..PLAIN },
    ])),
    look("romance_comic", &Ink { line: 5.0, press: 0.6, black: 0.14, paper: 0xfdf6e6, fill: Fill::Primaries(12.0), tooth: 0.3, after: Some(over::panel), ..PEN }),
    look("rotoscope", &Ink { fill: Fill::Tones(3.2, 0.95), line: 4.0, stray: 5.0, press: 0.5, ink: 0x27242a, tooth: 0.15, ..PEN }),
    look("rubber_hose", &Ink { paper: 0xf4f4f2, line: 7.0, black: 0.2, tone: Tone::Greys(2.0), tooth: 0.7, after: Some(over::scratches), ..PEN }),
    look("sand_animation", &Then(&[
        &Photo { ramp: &[0x2b1a0c, 0x7b5028, 0xc9944f, 0xf2d391, 0xfff3cf], blur: 4.0, focus: super::photo::Focus::Nothing, contrast: 1.2, vignette: 0.3, grain: (22.0, 1.5), ..PLAIN },
        &Ink { ink: 0x3a230f, line: 6.0, press: 1.0, stray: 2.0, tooth: 1.0, fill: Fill::Own, ..PEN },
    ])),
    look("scratchboard", &Ink { line: 2.6, press: 0.3, tone: Tone::Hatch(5.2, &[1.2, 1.45, 0.9], 0.8), tooth: 0.1, ..CUT }),
    look("screen_print", &Flat { palette: &[0xf6efe0, 0xf0a02c, 0xd63a3a, 0x1f4e79], hue: 0.7, cut: 3.2, stray: 0.8, stuff: Stuff::Patchy, off: 6.0, margin: (20.0, 0xf6efe0), ..SHAPES }),
    look("seinen_manga", &Ink { line: 2.6, tone: Tone::Hatch(4.6, &[0.8, 2.3, 1.57], 0.1), black: 0.16, tooth: 0.1, after: Some(over::panel), ..PEN }),
    look("shojo_manga", &Ink { line: 2.2, press: 0.4, keen: 0.14, tone: Tone::Greys(3.0), fill: Fill::Paper, ink: 0x3a3a42, after: Some(over::sparkles), ..PEN }),
    look("shonen_manga", &Ink { line: 4.6, press: 0.6, black: 0.2, tone: Tone::Dots(7.0), after: Some(over::speed), ..PEN }),
    look("silhouette_film", &Shape { ground: &[0x2b1a4a, 0x6b4ca0, 0xc9a8e0, 0xf4e6ff, 0xcdb0e6], scene: 0.55, inside: &[0x08070a, 0x0e0c12], own: 0.0, rim: (0xffffff, 0.0, 0.0), grain: 5.0, after: Some(over::gate) }),
    look("silverpoint", &Ink { paper: 0xe2d9cf, ink: 0x7c6c60, line: 2.0, press: 0.3, tone: Tone::Hatch(5.0, &[0.7, 0.95], 0.3), tooth: 0.15, ..PEN }),
    look("sixteen_bit", &Cells { side: 5.0, tones: 7.0, dither: 34.0, saturation: 1.3, outline: true, ..PIXELS }),
    look("soft_pastel", &Dry { stick: None, ground: 0xe9dfd0, stroke: (-0.7, 60.0, 8.0), streak: 0.45, tooth: 0.85, cover: 1.0, rubbed: 0.3, saturation: 1.3, line: (0x6a5a5a, 4.0, 0.0), stray: 4.0, ..PENCIL }),
    look("soft_render", &Solid { round: 24.0, swell: 0.85, gloss: (0.18, 0.09), saturation: 0.85, pale: 0.24, melt: 5.0, ..MATT }),
    look("stipple", &Dots { layers: &[(4.4, 2.7), (4.0, 2.5), (3.6, 2.3)], ground: 0xfdfcf8, ink: Some(0x131316), dark: (0.08, 0.75), ..POINTS }),
    look("sunday_page", &Then(&[
        &Ink { paper: 0xefe2c4, line: 2.4, fill: Fill::Inks(&[0xf3e8cc, 0xe9c9a0, 0xd99a82, 0xb9c9a8, 0x9fbcc4, 0xc9a8b4, 0xe6d27a, 0x8a9a86, 0x6f7f92, 0xa98c6a, 0x5a4a48], 0.16), off: 1.5, tooth: 0.8, ..PEN },
        &Photo { tint: 0.08, shadows: 0x806040, lights: 0xa08050, after: Some(over::panel), ..PLAIN },
    ])),
    look("superhero_comic", &Ink { line: 6.0, press: 0.7, black: 0.2, paper: 0xf7ecd0, fill: Fill::Primaries(8.0), tooth: 0.6, after: Some(over::panel), ..PEN }),
    look("tile_mosaic", &Mosaic { side: 13.0, gap: 0x8c8a86, joint: 0.13, palette: (&[], 1.0), saturation: 1.3, jitter: 14.0, gloss: 22.0 }),
    look("toy_brick", &Cells { cell: Cell::Brick, side: 17.0, palette: &[0xf4f4f4, 0xa0a5a9, 0x6c6e68, 0x1b2a34, 0xc91a09, 0xfe8a18, 0xf2cd37, 0x237841, 0x4b9f4a, 0xbbe90b, 0x0055bf, 0x5a93db, 0x9fc3e9, 0x81007b, 0xfc97ac, 0x583927, 0xcc702a, 0xe4cd9e], saturation: 1.15, ..PIXELS }),
    look("underground_comix", &Ink { line: 4.0, stray: 3.0, press: 0.5, black: 0.14, tone: Tone::Hatch(6.0, &[0.7, 2.2, 1.4, 0.1], 0.9), after: Some(over::panel), ..PEN }),
    look("vaporwave", &Over(tricks::vaporwave)),
    look("voxel", &Cells { cell: Cell::Cube(0.04), side: 12.5, saturation: 1.2, ..PIXELS }),
    look("watercolour", &WATERCOLOUR),
    look("watercolour_manhua", &Wash { line: (0x201d22, 4.0, 0.9), bleed: (8.0, 0.45), body: 0.85, margin: 0.0, rim: 1.9, grain: 0.2, after: Some(over::panel), ..WATERCOLOUR }),
    look("web_cartoon", &Ink { fill: Fill::Tones(4.0, 1.4), line: 7.0, ink: 0x131318, ..CEL }),
    look("webtoon", &Then(&[
        &Photo { saturation: 1.1, exposure: 1.05, lift: 0.05, bloom: (0.6, 0.5, 60.0), tint: 0.12, shadows: 0x7a6aa8, lights: 0xffe6d8, ..PLAIN },
        &Ink { fill: Fill::Own, line: 2.6, ink: 0x3a2f3c, keen: 0.16, tooth: 0.0, ..PEN },
    ])),
    look("wet_in_wet", &Wash { bleed: (20.0, 0.62), bloom: 0.5, rim: 0.4, stray: 9.0, saturation: 1.45, margin: 28.0, ..WATERCOLOUR }),
    look("wireframe", &Then(&[
        &Facets { side: 26.0, saturation: 1.0, tilt: 0.0, lines: Some((0x030704, 0x2f6a44)) },
    ])),
    look("wood_engraving", &Ink { line: 2.0, tone: Tone::Hatch(4.2, &[0.1, 1.5, 0.8], 0.7), tooth: 0.1, after: Some(over::plate), ..CUT }),
    look("woodcut", &Then(&[
        &Ink { paper: 0xf1e6cc, ink: 0x1c1a1a, line: 6.0, press: 0.4, stray: 2.0, black: 0.34, tone: Tone::Hatch(10.0, &[0.06], 0.9), ..PEN },
        &Flat { tones: 0.0, saturation: 1.0, stuff: Stuff::Wood, margin: (22.0, 0xf4ebd6), ..SHAPES },
    ])),
];
