//! The looks of the pool `art_style` that a pipeline with parameters draws; others have files of their own.

use super::brush::{Brush, Dots, OIL, POINTS, coat, detail};
use super::cells::{Cell, Cells, PIXELS};
use super::dry::{Dry, PENCIL};
use super::flat::{Flat, SHAPES, Stuff};
use super::ink::{Fill, Ink, PEN, Tone};
use super::over;
use super::photo::{PLAIN, Photo, Shape};
use super::shards::{Glass, Mosaic};
use super::table::{Apart, Look, Over, Then, look};
use super::wash::{WATERCOLOUR, Wash};

/// Glass of a cathedral.
pub(super) const JEWELS: &[u32] = &[
    0xa8122a, 0xd8343c, 0x1c3fae, 0x3f78d8, 0x8fc4f0, 0x0f6a4a, 0x4cae5c, 0xe8b020, 0xf6dc6c, 0x6a2a8a, 0xb46ac0, 0xe87a28,
    0xf4ead0, 0x7a4a24, 0x2a2a3c, 0x9a9aa8,
];

/// Cobalt on white, from which blue-and-white wares differ.
const COBALT: Wash = Wash { paper: 0xf7f8f6, pigment: Some(0x163a8c), bleed: (6.0, 0.4), rim: 2.0, bloom: 0.3, grain: 0.05, body: 0.92, saturation: 1.0, line: (0x122f78, 3.6, 0.9), stray: 2.5, margin: 0.0, ..WATERCOLOUR };
/// Ink and water, from which eastern ink paintings differ.
const WATER: Wash = Wash { paper: 0xf1ebdd, pigment: Some(0x1b1c22), bleed: (16.0, 0.6), rim: 1.6, bloom: 0.5, grain: 0.2, body: 0.85, saturation: 1.0, line: (0x16171c, 5.0, 0.8), stray: 6.0, margin: 0.0, ..WATERCOLOUR };
/// A woodcut in a few inks with a key block, from which others differ.
const BLOCKS: Flat = Flat { cut: 3.0, stray: 1.6, stuff: Stuff::Wood, line: (0x1c1a1a, 5.0, 0.95), margin: (18.0, 0xf1e7cf), ..SHAPES };
/// One sheet of paper on another, from which paper cuts differ.
const SHEET: Flat = Flat { hue: 0.0, saturation: 1.0, cut: 3.5, stray: 1.2, stuff: Stuff::Paper, shadow: 7.0, ..SHAPES };
/// A lit stage in the dark.
const LAMP: Photo = Photo { exposure: 0.98, contrast: 1.4, saturation: 0.85, tint: 0.34, shadows: 0x40260c, lights: 0xe8b870, pool: (-0.92, 230.0), ..PLAIN };

pub(super) static LOOKS: &[Look] = &[
    look("art_brut", &Then(&[
        &Dry { stick: None, ground: 0xd9c4a0, stroke: (-0.6, 70.0, 6.0), second: Some(0.7), streak: 0.85, tooth: 0.7, cover: 1.0, rubbed: 0.0, saturation: 1.4, line: (0x16120f, 9.0, 0.95), stray: 11.0, ..PENCIL },
        &Ink { fill: Fill::Own, line: 0.0, tone: Tone::Hatch(13.0, &[0.5, 2.0], 1.4), ink: 0x2a1a14, tooth: 0.6, ..PEN },
    ])),
    look("attic_black_figure", &Then(&[
        &Apart { ground: &Ink { paper: 0xd07236, line: 0.0, tooth: 0.5, ..PEN }, figure: &Ink { paper: 0x15100e, ink: 0xd88848, line: 3.0, tooth: 0.2, ..PEN } },
        &Over(over::meander_black),
    ])),
    look("attic_red_figure", &Then(&[
        &Apart { ground: &Ink { paper: 0x15110f, line: 0.0, tooth: 0.3, ..PEN }, figure: &Ink { paper: 0xd07a3c, ink: 0x1a1310, line: 3.0, tooth: 0.3, ..PEN } },
        &Over(over::meander_red),
    ])),
    look("azulejo", &Wash { after: Some(over::glazed_tiles), ..COBALT }),
    look("baimiao", &Ink { paper: 0xf4eedd, line: 3.0, ink: 0x201d1c, press: 0.2, tooth: 0.4, ..PEN }),
    look("belle_epoque_poster", &Then(&[
        &Flat { palette: &[0xeeddb0, 0xe0a92c, 0xd23c26, 0x23201e, 0xc9b98a, 0x7a5a34], hue: 1.0, cut: 4.0, stray: 1.5, stuff: Stuff::Patchy, line: (0x23201e, 4.4, 0.85), ..SHAPES },
        &Over(over::spatter),
    ])),
    look("blue_and_white_porcelain", &Wash { after: Some(over::glaze), ..COBALT }),
    look("byzantine_mosaic", &Mosaic { side: 11.0, gap: 0x6a5220, joint: 0.14, palette: (&[0xd8a830, 0xf0c850, 0xb8862a, 0x1f2f6a, 0x3d5aa8, 0x5a2a6a, 0x8a4a8a, 0x1f5a3c, 0x5a9a5a, 0xf0e4c4, 0x8a2a24, 0xc96a4a, 0xd8b08c, 0x2a2420, 0x7a5a3a], 0.25), saturation: 1.15, jitter: 20.0, gloss: 44.0 }),
    look("caravaggism", &Then(&[&LAMP, &Brush { coats: &[coat(14.0, 44.0, 15.0), detail(5.5, 15.0, 5.0)], bristle: 0.5, relief: 0.1, saturation: 1.0, jitter: (7.0, 4.0), ..OIL }])),
    look("chalk_pavement", &Dry { stick: None, ground: 0x8d8a86, dark_ground: false, stroke: (-0.6, 60.0, 9.0), streak: 0.45, tooth: 0.95, cover: 1.12, rubbed: 0.4, saturation: 1.45, line: (0xf6f2ea, 5.0, 0.3), stray: 5.0, after: Some(over::slabs), ..PENCIL }),
    look("chinese_papercut", &Apart { ground: &Ink { paper: 0xfaf5ea, ink: 0xc81e26, line: 5.0, keen: 0.15, tooth: 0.3, ..PEN }, figure: &Ink { paper: 0xc81e26, ink: 0xfaf5ea, line: 4.0, keen: 0.14, tooth: 0.3, ..PEN } }),
    look("cloisonnism", &Then(&[&Photo { saturation: 1.5, contrast: 1.05, ..PLAIN }, &Brush { coats: &[coat(20.0, 60.0, 22.0), detail(8.0, 22.0, 7.0)], bristle: 0.5, relief: 0.05, palette: (&[0xf2d24a, 0xe88a2c, 0xd8402c, 0x8a2440, 0xf0a8a0, 0x6aa84a, 0x2a6a4a, 0x2a5aa8, 0x7ab0d8, 0x6a4a8a, 0xf4ead0, 0x8a5a34, 0x2a2630], 0.12), jitter: (6.0, 3.0), line: (0x16203a, 9.0, 0.95), ..OIL }])),
    look("constructivism", &Then(&[
        &Apart { ground: &Flat { palette: &[0xf0e6cf, 0xc8281e, 0xd8ccb0], hue: 0.2, cut: 5.0, stuff: Stuff::Patchy, ..SHAPES }, figure: &Flat { palette: &[0xf0e6cf, 0xc8281e, 0x16150f], hue: 0.6, cut: 3.0, line: (0x16150f, 4.0, 0.9), ..SHAPES } },
        &Over(over::diagonals),
    ])),
    look("cordel_woodcut", &Flat { palette: &[0xf2ead8, 0x17150f], hue: 0.0, saturation: 1.0, cut: 5.0, stray: 3.0, line: (0x17150f, 9.0, 1.0), ..BLOCKS }),
    look("delft_tile", &Wash { paper: 0xf3f4f0, bleed: (7.0, 0.4), after: Some(over::tile_corners), ..COBALT }),
    look("dong_ho", &Flat { palette: &[0xf0e6d0, 0xb8502e, 0xd8a23c, 0x2f4a6a, 0x3a3632, 0x7a9a5a, 0xd98a6a], hue: 1.2, own: 0.05, stuff: Stuff::Patchy, line: (0x201c1a, 8.0, 0.95), ..BLOCKS }),
    look("english_watercolour", &Then(&[&Wash { bleed: (18.0, 0.6), bloom: 0.5, body: 0.78, saturation: 0.9, ..WATERCOLOUR }, &Photo { tint: 0.22, shadows: 0x707c98, lights: 0xf4d8b0, bloom: (0.55, 0.4, 90.0), ..PLAIN }])),
    look("epinal_print", &Flat { palette: &[0xf4ecd4, 0xd8302a, 0x2a58a8, 0xf0c82a, 0x2a241f, 0x4a9a52, 0xe8b09a, 0x9a6a3a], hue: 1.4, stuff: Stuff::Patchy, line: (0x201c1a, 4.4, 0.9), off: 2.5, ..BLOCKS }),
    look("expressionism", &Then(&[&Photo { saturation: 1.7, contrast: 1.25, tint: 0.2, shadows: 0x1c6a4c, lights: 0xf4b0a8, ..PLAIN }, &Brush { coats: &[coat(24.0, 84.0, 28.0), coat(13.0, 46.0, 14.0), detail(8.0, 24.0, 7.0)], bristle: 1.1, relief: 0.2, bend: 0.1, loose: 1.4, lean: 0.9, saturation: 1.3, jitter: (24.0, 18.0), line: (0x0f0d12, 9.0, 0.95), ..OIL }])),
    look("fauvism", &Then(&[&Photo { saturation: 2.2, contrast: 1.1, tint: 0.2, shadows: 0x3a2aa8, lights: 0xffb02c, ..PLAIN }, &Brush { coats: &[coat(28.0, 66.0, 32.0), coat(14.0, 36.0, 16.0), detail(8.0, 20.0, 7.0)], bristle: 0.7, relief: 0.12, loose: 1.0, saturation: 1.5, palette: (&[0xff3a1e, 0xff8a12, 0xffd21e, 0x1ea84a, 0x0a6a5a, 0x1a5ad8, 0x3ab4e8, 0x8a2ab8, 0xf06ab0, 0xfff0c8, 0x2a1a4a, 0xc82a5a], 0.35), jitter: (14.0, 16.0), line: (0x1a2a6a, 5.0, 0.5), ..OIL }])),
    look("german_renaissance_woodcut", &Ink { paper: 0xf0e6cc, ink: 0x1b1714, line: 4.0, press: 0.4, stray: 1.0, tone: Tone::Hatch(6.4, &[0.35, 1.9], 0.5), black: 0.1, tooth: 0.7, after: Some(over::plate), ..PEN }),
    look("gothic_stained_glass", &Glass { side: 58.0, palette: (&[0xa3122c, 0xc92030, 0x14359c, 0x2f62cc, 0x0d2468, 0xf2c63a, 0xf4ecd6, 0x2a7a4a, 0x6a2a7a], 0.08), lead: 8.0 }),
    look("gzhel", &Wash { body: 1.0, rim: 2.4, bloom: 0.4, after: Some(over::glaze), ..COBALT }),
    look("harlem_renaissance", &Then(&[&Shape { ground: &[], scene: 0.0, inside: &[0x241f3a, 0x3a3152, 0x5a4a6a], own: 0.12, rim: (0xffffff, 0.0, 0.0), grain: 0.0, after: None }, &Over(over::rings)])),
    look("inuit_stonecut", &Then(&[&Shape { ground: &[0xf6f2e8, 0xf8f4ea, 0xf4f0e4], scene: 0.0, inside: &[0x181716, 0x262422, 0x8a4a2a, 0x3f7a74], own: 0.0, rim: (0xffffff, 0.0, 0.0), grain: 4.0, after: None }, &Flat { tones: 0.0, saturation: 1.0, stuff: Stuff::Wood, ..SHAPES }])),
    look("katazome", &Then(&[&Flat { palette: &[0xf2efe6, 0x1f3a6e, 0x6f8ab4], hue: 0.0, cut: 4.0, stray: 1.5, stuff: Stuff::Cloth, ..SHAPES }, &Ink { fill: Fill::Own, line: 5.0, ink: 0xf4f1e8, tooth: 0.5, ..PEN }])),
    look("lubok", &Wash { paper: 0xf2e8d0, line: (0x231d1a, 4.4, 0.95), saturation: 1.9, body: 0.85, stray: 15.0, bleed: (10.0, 0.4), margin: 0.0, after: Some(over::panel), ..WATERCOLOUR }),
    look("maki_e", &Apart {
        ground: &Ink { paper: 0x0d0a08, ink: 0x8a6a2c, line: 2.4, press: 0.9, keen: 0.2, tooth: 0.1, ..PEN },
        figure: &Then(&[&Photo { ramp: &[0x2a1c0a, 0x8a6420, 0xd8a840, 0xf8e4a0], contrast: 1.2, grain: (26.0, 1.4), ..PLAIN }, &Ink { fill: Fill::Own, line: 3.0, ink: 0x140e08, tooth: 0.4, ..PEN }]),
    }),
    look("mexican_broadside", &Ink { paper: 0xe8b8a8, ink: 0x1a1614, line: 5.0, press: 0.3, tone: Tone::Hatch(7.0, &[0.7, 2.2], 0.9), black: 0.22, tooth: 0.9, after: Some(over::plate_plain), ..PEN }),
    look("mid_century_modern", &Then(&[&Flat { palette: &[0xf4ead4, 0xd8a02c, 0x2a7f82, 0xd0602c, 0x33363c, 0x8fb8ac, 0xe8c9a0, 0xa84a34], hue: 1.2, cut: 4.5, stray: 2.0, stuff: Stuff::Patchy, ..SHAPES }, &Ink { fill: Fill::Own, line: 3.0, off: 9.0, stray: 3.0, press: 0.8, keen: 0.16, ink: 0x26282e, tooth: 0.3, after: Some(over::starbursts), ..PEN }])),
    look("monumental_landscape", &Wash { paper: 0xc9ae7e, pigment: Some(0x241c16), bleed: (8.0, 0.4), ..WATER }),
    look("mosaic_street_art", &Mosaic { side: 16.0, gap: 0xa8a49c, joint: 0.12, palette: (&[], 1.0), saturation: 1.5, jitter: 12.0, gloss: 30.0 }),
    look("nabis", &Brush { coats: &[coat(16.0, 34.0, 18.0), coat(9.0, 16.0, 9.0), detail(6.0, 12.0, 6.0)], bristle: 0.5, relief: 0.05, loose: 1.2, saturation: 0.95, palette: (&[0xd8b88a, 0xb8863c, 0x8a5a3a, 0x6a7a4a, 0x9aa86a, 0x5a6a8a, 0xa88aa0, 0xd8a0a0, 0xe8d8b0, 0x3a3430, 0xc8682c], 0.25), jitter: (18.0, 8.0), tooth: 0.2, ..OIL }),
    look("natural_history_engraving", &Then(&[&Wash { body: 0.75, margin: 0.0, stray: 1.0, paper: 0xfaf6ea, bleed: (4.0, 0.3), ..WATERCOLOUR }, &Ink { fill: Fill::Own, line: 2.2, ink: 0x2c2622, tone: Tone::Hatch(4.8, &[0.5], 0.6), tooth: 0.3, after: Some(over::plate), ..PEN }])),
    look("neo_expressionism", &Brush { coats: &[coat(30.0, 140.0, 36.0), coat(16.0, 70.0, 16.0), detail(9.0, 34.0, 7.0)], bristle: 1.5, relief: 0.3, loose: 2.0, saturation: 1.6, palette: (&[0xd81e1e, 0xf4c21e, 0x121214, 0xf4ecd8, 0x1f4aa8, 0x8a8a84, 0xe8702c], 0.3), jitter: (26.0, 14.0), line: (0x0d0d0f, 8.0, 0.95), ..OIL }),
    look("papel_picado", &Then(&[&Ink { paper: 0xd81e6e, ink: 0xfff2dc, line: 6.0, keen: 0.14, tooth: 0.3, ..PEN }, &Over(over::scallops)])),
    look("park_poster", &Flat { palette: &[0xf2e2c0, 0x1f6a70, 0x3f9492, 0xb8502a, 0xd99a5c, 0x243a3c, 0x8ab0a0, 0xe8c48a], hue: 1.1, cut: 4.5, stray: 1.0, stuff: Stuff::Smooth, margin: (26.0, 0xf2e2c0), ..SHAPES }),
    look("pasteup", &Flat { tones: 4.0, cut: 3.0, stuff: Stuff::Paper, shadow: 0.0, line: (0xf4f0e6, 4.0, 0.6), after: Some(over::wheat_paste), ..SHAPES }),
    look("pointillism", &POINTS),
    look("pop_art", &Ink { paper: 0xfff3dc, line: 6.0, keen: 0.14, fill: Fill::Primaries(11.0), off: 4.0, black: 0.12, tooth: 0.1, ..PEN }),
    look("psychedelic_poster", &Then(&[&Photo { saturation: 2.4, contrast: 1.3, tint: 0.4, shadows: 0x2a1ad8, lights: 0xff8a12, ..PLAIN }, &Flat { palette: &[0xff6a12, 0xffc21e, 0xff2a8a, 0xb81ed8, 0x2a3aff, 0x12c8c8, 0x6ae83a, 0x1a0a3a, 0xfff0c0], hue: 2.2, cut: 5.0, stray: 9.0, ..SHAPES }, &Ink { fill: Fill::Own, line: 5.0, stray: 6.0, ink: 0x14062e, tooth: 0.0, ..PEN }])),
    look("roman_mosaic", &Mosaic { side: 10.0, gap: 0x8a7f6c, joint: 0.16, palette: (&[0xf0e6d0, 0xd8c49a, 0xc49a5c, 0xa86a3c, 0x8a3f2c, 0x5a2f24, 0x2a2624, 0x6a6258, 0x9a9486, 0x6a7a6a, 0x4a5a52, 0x8fa09a, 0x5a6a78], 0.06), saturation: 1.0, jitter: 13.0, gloss: 8.0 }),
    look("scherenschnitt", &Apart { ground: &Ink { paper: 0xfbf8f0, ink: 0x121214, line: 5.0, keen: 0.15, tooth: 0.3, ..PEN }, figure: &Ink { paper: 0x121214, ink: 0xfbf8f0, line: 4.0, keen: 0.14, tooth: 0.3, ..PEN } }),
    look("shanghai_school", &Wash { pigment: None, saturation: 1.3, body: 0.8, line: (0x1a191e, 6.0, 0.85), ..WATER }),
    look("shin_hanga", &Then(&[&Photo { tint: 0.34, shadows: 0x2c4478, lights: 0xf4d8a8, contrast: 1.02, saturation: 0.95, ..PLAIN }, &Flat { tones: 7.0, stuff: Stuff::Paper, line: (0x1f2430, 2.6, 0.85), margin: (20.0, 0xf2ead6), ..SHAPES }])),
    look("sosaku_hanga", &Flat { palette: &[0xe9e2d2, 0x8a8a86, 0xb4522e, 0xc99a48, 0x1d1b1a, 0x5f665f], hue: 1.0, cut: 5.5, stray: 3.0, line: (0x1d1b1a, 7.0, 0.7), ..BLOCKS }),
    look("spanish_aquatint", &Photo { ramp: &[0x0c0b0b, 0x242221, 0x5f5a54, 0xa8a094, 0xe2d9c6], contrast: 1.4, exposure: 1.05, pool: (-0.42, 300.0), grain: (26.0, 1.4), after: Some(over::plate), ..PLAIN }),
    look("splashed_ink", &Wash { bleed: (34.0, 0.8), bloom: 0.9, line: (0x16171c, 10.0, 0.35), stray: 18.0, steps: 4.0, ..WATER }),
    look("stencil_art", &Apart {
        ground: &Then(&[&Ink { paper: 0xa8a49c, line: 0.0, tooth: 0.3, ..PEN }, &Over(over::concrete)]),
        figure: &Flat { palette: &[0xf2f0ea, 0x161618, 0xd8281e], hue: 0.5, cut: 3.2, stuff: Stuff::Patchy, ..SHAPES },
    }),
    look("sumi_e", &WATER),
    look("suzhou_embroidery", &Brush { coats: &[coat(10.0, 30.0, 6.0), coat(5.0, 26.0, 2.8), detail(4.0, 16.0, 2.4)], bristle: 0.3, relief: 0.55, bend: 0.05, loose: 0.1, saturation: 1.05, lift: 0.06, jitter: (9.0, 5.0), ..OIL }),
    look("tape_art", &Ink { paper: 0xd9d6cf, ink: 0x1c1c1e, line: 9.0, keen: 0.18, fill: Fill::Paper, tone: Tone::Hatch(26.0, &[0.78], 0.0), tooth: 0.4, ..PEN }),
    look("tonalism", &Then(&[&Photo { saturation: 0.35, contrast: 0.8, exposure: 0.88, tint: 0.3, shadows: 0x4c4a38, lights: 0xb8a878, blur: 8.0, focus: super::photo::Focus::Nothing, vignette: 0.4, ..PLAIN }, &Brush { coats: &[coat(20.0, 60.0, 24.0), coat(10.0, 30.0, 11.0)], bristle: 0.6, relief: 0.05, saturation: 1.0, jitter: (5.0, 3.0), ..OIL }])),
    look("warli", &Apart { ground: &Ink { paper: 0x7c3c24, ink: 0xe8dcc8, line: 2.4, keen: 0.3, tooth: 0.9, ..PEN }, figure: &Ink { paper: 0xf2eadb, ink: 0x7c3c24, line: 2.6, tooth: 0.5, ..PEN } }),
    look("wycinanki", &Flat { palette: &[0xfaf6ec, 0x141414, 0x1fa84a, 0xe83a8a, 0xe8282a, 0xf8d22a, 0x2a6ad8, 0xf08a2a], hue: 1.8, saturation: 1.8, shadow: 9.0, ..SHEET }),
    look("yarn_bombing", &Cells { cell: Cell::Knit, side: 11.0, saturation: 1.5, jitter: 8.0, tones: 9.0, ..PIXELS }),
];
