//! The looks of the pool `rendering`: media that a picture of any kind may be asked for in. All keep colours and places.

use super::brush::{Brush, OIL, coat, detail};
use super::cells::{Cell, Cells, PIXELS};
use super::dry::{Dry, PENCIL};
use super::flat::{Flat, SHAPES, Stuff};
use super::ink::{Fill, Ink, PEN, Tone};
use super::media::{GOUACHE, POSTER, SHEETS};
use super::over;
use super::photo::{PLAIN, Photo};
use super::shards::{Facets, Glass, Mosaic};
use super::solid::{MATT, Solid};
use super::table::{Look, Then, look};
use super::wash::{WATERCOLOUR, Wash};

/// Strokes of every colour on bare paper, from which dry media differ.
const STICKS: Dry = Dry { stick: None, ground: 0xfbf8f0, stroke: (-0.85, 50.0, 3.0), streak: 0.5, tooth: 0.45, cover: 1.05, rubbed: 0.3, saturation: 1.25, line: (0x3a3236, 2.6, 0.6), ..PENCIL };
/// A print in flat inks, from which others differ.
const PRINT: Flat = Flat { palette: POSTER, own: 0.3, cut: 2.0, stuff: Stuff::Patchy, margin: (14.0, 0xf6efe0), ..SHAPES };
/// A pen drawing with pale tints, from which others differ.
const TINTED: Wash = Wash { line: (0x2a2624, 2.2, 0.95), body: 0.66, stray: 4.0, bleed: (6.0, 0.35), margin: 0.0, bloom: 0.2, saturation: 1.2, ..WATERCOLOUR };
/// A plate in a book: fine pen, exact tints, white paper.
const PLATE: Wash = Wash { paper: 0xf8f2e2, line: (0x3a3028, 2.0, 0.9), body: 0.8, stray: 0.8, bleed: (3.0, 0.2), bloom: 0.12, grain: 0.1, margin: 0.0, rim: 0.8, saturation: 1.1, ..WATERCOLOUR };
/// Thread or wool in short strokes, from which others differ.
const THREAD: Brush = Brush { bristle: 0.5, relief: 0.7, bend: 0.05, loose: 0.1, jitter: (12.0, 5.0), saturation: 1.2, ..OIL };

/// A felted surface.
const WOOL: Solid = Solid { round: 14.0, swell: 0.55, fibre: (1.3, 2.2), saturation: 1.1, gloss: (0.0, 0.1), ..MATT };

pub(super) static LOOKS: &[Look] = &[
    look("acrylic", &Brush { coats: &[coat(26.0, 80.0, 30.0), coat(12.0, 38.0, 14.0), detail(5.5, 15.0, 5.0)], bristle: 0.55, relief: 0.12, saturation: 1.45, jitter: (8.0, 4.0), ..OIL }),
    look("airbrush", &Then(&[&Solid { round: 20.0, swell: 0.5, gloss: (0.5, 0.06), saturation: 1.25, melt: 3.0, ..MATT }, &Photo { bloom: (0.7, 0.3, 30.0), grain: (7.0, 1.0), ..PLAIN }])),
    look("bold_poster", &Flat { palette: POSTER, cut: 3.2, own: 0.12, hue: 1.8, saturation: 1.3, stuff: Stuff::Smooth, margin: (18.0, 0xfff6de), ..SHAPES }),
    look("brush_pen", &Ink { fill: Fill::Tones(5.0, 1.2), line: 6.0, press: 0.9, stray: 2.0, tooth: 0.3, ..PEN }),
    look("cel_frame", &Ink { fill: Fill::Tones(3.0, 1.25), line: 4.4, ink: 0x1d1a20, tooth: 0.0, ..PEN }),
    look("chalkboard", &Dry { ground: 0x26332e, dark_ground: true, stroke: (-0.7, 40.0, 4.0), streak: 0.34, tooth: 0.55, cover: 0.98, rubbed: 0.3, saturation: 1.25, line: (0xf4f2ea, 3.6, 0.7), stray: 1.6, after: Some(over::board), ..STICKS }),
    look("charcoal_and_chalk", &Then(&[
        &Dry { ground: 0xd9cdb8, stroke: (-0.8, 60.0, 6.5), tooth: 0.8, cover: 0.95, rubbed: 0.55, saturation: 1.1, line: (0x161415, 6.0, 0.9), stray: 3.0, ..STICKS },
        &Dry { under: true, stick: Some(0x1b1919), stroke: (-0.6, 60.0, 6.0), streak: 0.4, tooth: 0.7, cover: 0.36, rubbed: 0.1, line: (0x161415, 4.0, 0.0), ..PENCIL },
    ])),
    look("clay_model", &Solid { round: 16.0, swell: 0.8, dents: 0.9, melt: 3.0, saturation: 1.05, gloss: (0.12, 0.05), ..MATT }),
    look("clear_line", &Ink { fill: Fill::Tones(6.0, 1.1), line: 3.6, tooth: 0.0, ..PEN }),
    look("colour_photograph", &Photo { contrast: 1.14, saturation: 1.1, local: 0.25, bloom: (0.8, 0.2, 24.0), vignette: 0.34, grain: (9.0, 1.0), ..PLAIN }),
    look("coloured_chalk", &Dry { ground: 0x3d3a44, dark_ground: true, stroke: (-0.7, 56.0, 7.0), streak: 0.3, tooth: 0.55, cover: 1.05, rubbed: 0.4, saturation: 1.2, line: (0xf0ece4, 4.0, 0.45), stray: 2.0, ..STICKS }),
    look("coloured_pencil", &Dry { second: Some(-0.35), tooth: 0.45, ..STICKS }),
    look("comic_inks", &Ink { fill: Fill::Tones(3.2, 1.45), line: 6.0, press: 0.6, black: 0.17, tooth: 0.2, after: Some(over::panel), ..PEN }),
    look("cross_stitch", &Cells { cell: Cell::Cross, side: 9.0, gap: 0xefe8d8, saturation: 1.25, tones: 9.0, ..PIXELS }),
    look("cut_collage", &Then(&[&Flat { palette: SHEETS, own: 0.3, cut: 4.0, stray: 2.5, stuff: Stuff::Paper, shadow: 11.0, ..SHAPES }, &Ink { fill: Fill::Own, line: 0.0, tone: Tone::Dots(7.0), ink: 0x4a443c, air: 0.0, tooth: 0.3, ..PEN }])),
    look("digital_painting", &Brush { coats: &[coat(36.0, 110.0, 44.0), coat(16.0, 54.0, 18.0), detail(6.5, 18.0, 6.0)], bristle: 0.7, relief: 0.06, loose: 0.6, saturation: 1.2, jitter: (9.0, 5.0), ..OIL }),
    look("egg_tempera", &Brush { coats: &[coat(14.0, 40.0, 12.0), coat(7.0, 26.0, 4.0), detail(5.0, 16.0, 3.0)], bristle: 0.3, relief: 0.1, loose: 0.2, saturation: 1.1, jitter: (10.0, 4.0), ..OIL }),
    look("embroidery", &Brush { coats: &[coat(9.0, 34.0, 7.0), coat(6.5, 30.0, 5.0), detail(4.6, 15.0, 4.0)], ..THREAD }),
    look("encyclopaedia_plate", &PLATE),
    look("engraving", &Then(&[&Wash { body: 0.6, line: (0x2a2420, 2.0, 0.0), paper: 0xf2e9d2, ..PLATE }, &Ink { fill: Fill::Own, line: 2.2, ink: 0x2a2420, tone: Tone::Hatch(5.6, &[0.4, 1.9], 0.4), tooth: 0.4, after: Some(over::plate), ..PEN }])),
    look("etching", &Then(&[&Wash { body: 0.7, line: (0x33241a, 2.0, 0.0), paper: 0xf1e6cc, bleed: (7.0, 0.5), ..PLATE }, &Ink { fill: Fill::Own, line: 2.2, ink: 0x33241a, stray: 1.2, tone: Tone::Hatch(6.2, &[0.7, 2.3], 0.7), tooth: 0.6, after: Some(over::plate), ..PEN }])),
    look("felt_applique", &Flat { palette: SHEETS, own: 0.6, cut: 3.0, stray: 1.2, stuff: Stuff::Felt, shadow: 9.0, ..SHAPES }),
    look("felt_tip", &Brush { coats: &[coat(14.0, 90.0, 13.0), coat(9.0, 40.0, 8.0), detail(4.6, 12.0, 4.2)], ground: Some(0xfdfbf4), bristle: 0.1, relief: 0.12, bend: 0.08, loose: 0.12, lean: -0.75, straight: true, saturation: 1.5, lift: 0.06, jitter: (12.0, 4.0), line: (0x16161c, 4.4, 0.9), ..OIL }),
    look("field_notebook", &Then(&[&Wash { paper: 0xf4ecd6, line: (0x33302e, 2.2, 0.0), body: 0.62, stray: 6.0, bleed: (10.0, 0.5), bloom: 0.3, margin: 0.0, ..WATERCOLOUR }, &Dry { under: true, stick: Some(0x3a3a3e), stroke: (-0.85, 40.0, 2.4), cover: 0.42, tooth: 0.5, line: (0x33302e, 2.4, 0.9), stray: 2.0, ..PENCIL }])),
    look("film_photograph", &Photo { saturation: 1.02, tint: 0.26, shadows: 0x5c7478, lights: 0xdcac78, bloom: (0.74, 0.35, 40.0), grain: (24.0, 1.2), lift: 0.04, vignette: 0.26, ..PLAIN }),
    look("flat_vector", &Flat { tones: 6.0, cut: 2.0, saturation: 1.1, ..SHAPES }),
    look("fresco", &Then(&[&Brush { coats: &[coat(26.0, 60.0, 28.0), coat(11.0, 30.0, 11.0), detail(5.5, 15.0, 5.0)], bristle: 0.5, relief: 0.0, saturation: 0.8, jitter: (7.0, 4.0), ..OIL }, &Photo { lift: 0.14, contrast: 0.9, tint: 0.12, shadows: 0x907860, lights: 0xd8c8a8, grain: (20.0, 2.2), after: Some(over::cracks), ..PLAIN }])),
    look("gouache", &GOUACHE),
    look("infographic", &Flat { tones: 7.0, cut: 2.0, saturation: 1.15, ..SHAPES }),
    look("letterpress", &Flat { palette: POSTER, own: 0.35, stuff: Stuff::Paper, shadow: 4.0, margin: (0.0, 0), ..PRINT }),
    look("linocut", &Flat { palette: POSTER, own: 0.15, cut: 3.0, stray: 1.4, stuff: Stuff::Lino, line: (0x1b1b20, 4.4, 0.85), margin: (18.0, 0xf6efdf), ..SHAPES }),
    look("lithograph", &Then(&[&Flat { palette: POSTER, own: 0.45, ..SHAPES }, &Dry { under: true, stick: Some(0x1c1b1d), stroke: (-0.6, 6.0, 3.0), streak: 0.3, tooth: 0.9, cover: 0.5, rubbed: 0.0, line: (0x1a191b, 4.0, 0.7), stray: 1.0, ..PENCIL }])),
    look("low_poly", &Facets { side: 26.0, saturation: 1.15, tilt: 0.16, lines: None }),
    look("marker", &Brush { coats: &[coat(28.0, 130.0, 29.0), coat(13.0, 52.0, 13.0), detail(5.0, 15.0, 5.0)], bristle: 0.12, relief: 0.1, bend: 0.08, loose: 0.15, lean: -0.5, straight: true, saturation: 1.3, lift: 0.12, jitter: (9.0, 3.0), line: (0x232026, 3.4, 0.9), ..OIL }),
    look("matte_painting", &Then(&[&Brush { coats: &[coat(20.0, 60.0, 24.0), coat(9.0, 26.0, 9.0), detail(4.6, 12.0, 4.4)], bristle: 0.5, relief: 0.05, loose: 0.5, saturation: 1.15, jitter: (6.0, 3.0), ..OIL }, &Photo { tint: 0.24, shadows: 0x4c6488, lights: 0xe8c898, bloom: (0.6, 0.45, 80.0), vignette: 0.35, contrast: 1.06, ..PLAIN }])),
    look("monotype", &Brush { coats: &[coat(34.0, 180.0, 38.0), coat(14.0, 50.0, 15.0), detail(6.0, 18.0, 6.0)], ground: Some(0xefe6d4), bristle: 1.4, relief: 0.0, loose: 0.5, saturation: 0.85, jitter: (18.0, 6.0), tooth: 0.3, ..OIL }),
    look("museum_panel", &Then(&[&Wash { paper: 0xf4efe4, ..PLATE }, &Photo { contrast: 1.02, ..PLAIN }])),
    look("natural_history_plate", &Wash { after: Some(over::plate), ..PLATE }),
    look("needle_felt", &WOOL),
    look("oil_painting", &OIL),
    look("oil_pastel", &Brush { coats: &[coat(14.0, 56.0, 15.0), coat(8.0, 30.0, 8.0), detail(5.0, 15.0, 4.6)], ground: Some(0x6a6070), bristle: 1.3, relief: 0.3, loose: 0.5, saturation: 1.4, jitter: (16.0, 8.0), tooth: 0.2, ..OIL }),
    look("painted_wood", &Solid { round: 14.0, swell: 0.8, gloss: (0.55, 0.05), veins: 0.8, saturation: 1.2, ..MATT }),
    look("palette_knife", &Brush { coats: &[coat(30.0, 84.0, 46.0), coat(16.0, 44.0, 22.0), detail(7.0, 20.0, 8.0)], bristle: 0.15, relief: 0.42, bend: 0.05, loose: 0.6, saturation: 1.25, jitter: (12.0, 6.0), ..OIL }),
    look("paper_cut", &Flat { palette: SHEETS, own: 0.35, cut: 4.0, stray: 1.6, stuff: Stuff::Paper, shadow: 16.0, ..SHAPES }),
    look("papier_mache", &Solid { round: 12.0, swell: 0.75, dents: 1.3, melt: 2.0, saturation: 1.05, gloss: (0.0, 0.1), fibre: (0.4, 0.6), ..MATT }),
    look("patchwork", &Then(&[&Flat { palette: SHEETS, own: 0.4, cut: 4.0, stuff: Stuff::Cloth, shadow: 6.0, ..SHAPES }, &Cells { cell: Cell::Patch, side: 56.0, ..PIXELS_OVER }])),
    look("pen_and_wash", &TINTED),
    look("pixel_art", &Cells { side: 5.6, tones: 9.0, saturation: 1.2, ..PIXELS }),
    look("pop_up_book", &Flat { palette: SHEETS, own: 0.5, cut: 3.5, stuff: Stuff::Paper, shadow: 26.0, after: Some(over::fold), ..SHAPES }),
    look("scratchboard", &Then(&[&Photo { saturation: 1.5, contrast: 1.1, ..PLAIN }, &Ink { fill: Fill::Own, line: 0.0, black: 0.2, air: 0.0, tone: Tone::Hatch(5.4, &[1.2, 1.5, 0.9], 0.5), ink: 0x0c0c0e, tooth: 0.1, ..PEN }])),
    look("screen_print", &Flat { own: 0.2, off: 3.0, ..PRINT }),
    look("sign_enamel", &Solid { round: 12.0, swell: 0.55, gloss: (0.8, 0.05), saturation: 1.45, ..MATT }),
    look("silk_painting", &Then(&[&Wash { bleed: (22.0, 0.6), bloom: 0.4, rim: 0.7, saturation: 1.5, margin: 0.0, paper: 0xffffff, ..WATERCOLOUR }, &Ink { fill: Fill::Own, line: 4.0, ink: 0xfdfaf2, tooth: 0.3, ..PEN }])),
    look("smooth_render", &Solid { round: 18.0, swell: 0.8, gloss: (0.6, 0.06), saturation: 1.15, ..MATT }),
    look("soft_pastel", &Dry { ground: 0xe9dfd0, stroke: (-0.7, 60.0, 8.0), streak: 0.3, tooth: 0.7, cover: 1.2, rubbed: 0.6, line: (0x6a5a5a, 4.0, 0.0), stray: 3.0, ..STICKS }),
    look("stained_glass", &Glass { side: 74.0, palette: (super::art::JEWELS, 0.4), lead: 7.0 }),
    look("stop_motion", &Then(&[&Solid { round: 14.0, swell: 0.7, fibre: (0.8, 1.2), dents: 0.5, veins: 0.2, ..MATT }, &Photo { tint: 0.2, shadows: 0x4a3020, lights: 0xffd69a, vignette: 0.45, ..PLAIN }])),
    look("storybook", &Then(&[&WATERCOLOUR_SOFT, &Dry { under: true, stick: Some(0x5a4038), stroke: (-0.85, 40.0, 2.6), cover: 0.36, tooth: 0.5, line: (0x4a332c, 3.0, 0.8), stray: 2.0, ..PENCIL }])),
    look("tapestry", &Cells { cell: Cell::Weave, side: 7.0, saturation: 1.05, jitter: 9.0, ..PIXELS }),
    look("textbook_plate", &Ink { fill: Fill::Tones(7.0, 1.0), line: 2.8, tooth: 0.1, ..PEN }),
    look("tile_mosaic", &Mosaic { side: 11.0, gap: 0x9a9690, joint: 0.12, palette: (&[], 1.0), saturation: 1.25, jitter: 12.0, gloss: 20.0 }),
    look("tinted_pencil", &Then(&[&Wash { body: 0.55, line: (0x3a3b40, 2.0, 0.0), margin: 0.0, ..WATERCOLOUR }, &Dry { under: true, cover: 0.6, ..PENCIL }])),
    look("torn_paper", &Flat { palette: SHEETS, own: 0.35, cut: 5.0, stray: 7.0, stuff: Stuff::Paper, shadow: 10.0, line: (0xfdfaf2, 4.0, 0.85), ..SHAPES }),
    look("voxel", &Cells { cell: Cell::Cube(0.04), side: 10.0, saturation: 1.2, ..PIXELS }),
    look("watercolour", &Wash { margin: 16.0, stray: 4.0, ..WATERCOLOUR }),
    look("wax_crayon", &Dry { ground: 0xfdf9ee, stroke: (-0.75, 85.0, 5.6), second: Some(-1.05), streak: 0.7, tooth: 0.65, cover: 1.1, rubbed: 0.05, saturation: 1.45, line: (0x2c2430, 6.0, 0.75), stray: 4.0, ..STICKS }),
    look("whiteboard", &Ink { paper: 0xfafbfc, fill: Fill::Tones(5.0, 1.5), line: 4.4, ink: 0x22252c, stray: 2.0, tooth: 0.0, after: Some(over::whiteboard), ..PEN }),
    look("woodcut", &Flat { palette: POSTER, own: 0.12, cut: 3.0, stray: 1.4, stuff: Stuff::Wood, line: (0x1c1a1a, 5.0, 0.95), margin: (16.0, 0xf4ebd6), ..SHAPES }),
];

/// Soft washes under a pencil.
const WATERCOLOUR_SOFT: Wash = Wash { margin: 14.0, body: 0.85, stray: 5.0, ..WATERCOLOUR };
/// Cells that keep the picture sharp and only lay their texture over it.
const PIXELS_OVER: Cells = Cells { side: 60.0, keep: true, ..PIXELS };
