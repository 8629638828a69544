//! Media of animated film.

use super::{GOUACHE, POSTER};
use crate::styles::brush::{Brush, OIL, coat, detail};
use crate::styles::flat::{Flat, SHAPES, Stuff};
use crate::styles::ink::{Fill, Ink, PEN, Tone};
use crate::styles::over;
use crate::styles::photo::{Focus, PLAIN, Photo, Shape};
use crate::styles::solid::{MATT, Solid};
use crate::styles::table::{Apart, Look, Then, look};
use crate::styles::wash::{WATERCOLOUR, Wash};

/// A cel: flat paint in few tones behind a drawn line.
const CEL: Ink = Ink { line: 4.4, keen: 0.13, fill: Fill::Tones(4.0, 1.2), ink: 0x1d1a20, tooth: 0.0, ..PEN };

pub(super) static LOOKS: &[Look] = &[
    look("cel_shading", &Ink { fill: Fill::Tones(4.0, 1.3), line: 6.0, ..CEL }),
    look("chibi", &Ink { fill: Fill::Tones(3.0, 1.45), line: 8.0, ink: 0x3a2430, after: Some(over::glints), ..CEL }),
    look(
        "claymation",
        &Solid {
            round: 16.0,
            swell: 0.85,
            dents: 0.9,
            melt: 5.0,
            saturation: 0.95,
            gloss: (0.12, 0.05),
            shallow: 0.35,
            ..MATT
        },
    ),
    look(
        "cutout_animation",
        &Flat {
            palette: POSTER,
            own: 0.12,
            cut: 4.0,
            stray: 2.0,
            stuff: Stuff::Paper,
            shadow: 10.0,
            line: (0xfffaf0, 4.0, 0.3),
            ..SHAPES
        },
    ),
    look(
        "digital_anime",
        &Then(&[
            &Ink { fill: Fill::Own, line: 2.4, tinted: 0.75, ..CEL },
            &Photo {
                saturation: 1.25,
                exposure: 1.06,
                bloom: (0.55, 0.6, 70.0),
                tint: 0.14,
                shadows: 0x5a6ac8,
                lights: 0xffe2b0,
                after: Some(over::glints),
                ..PLAIN
            },
        ]),
    ),
    look(
        "disney",
        &Then(&[
            &Photo {
                saturation: 1.3,
                tint: 0.16,
                shadows: 0x5a4a86,
                lights: 0xffd89c,
                contrast: 1.06,
                bloom: (0.72, 0.3, 60.0),
                ..PLAIN
            },
            &Apart {
                ground: &Wash { margin: 0.0, bloom: 0.3, body: 1.0, ..WATERCOLOUR },
                figure: &Ink { fill: Fill::Tones(6.0, 1.15), line: 4.0, press: 0.8, ink: 0x33201c, ..CEL },
            },
        ]),
    ),
    look(
        "ghibli",
        &Then(&[
            &Photo { saturation: 1.18, exposure: 1.05, tint: 0.12, shadows: 0x3c6aa0, lights: 0xf4f6c8, ..PLAIN },
            &Apart {
                ground: &Brush { coats: &[coat(20.0, 44.0, 24.0), detail(6.0, 14.0, 6.0)], ..GOUACHE },
                figure: &Ink { fill: Fill::Tones(5.0, 1.1), line: 2.8, ink: 0x4a2e1c, ..CEL },
            },
        ]),
    ),
    look(
        "golden_age_cel",
        &Then(&[
            &Photo {
                saturation: 1.4,
                contrast: 1.08,
                tint: 0.12,
                shadows: 0x6a3a5c,
                lights: 0xffdf8a,
                grain: (6.0, 1.3),
                ..PLAIN
            },
            &Ink {
                fill: Fill::Tones(3.4, 1.15),
                line: 6.0,
                press: 0.85,
                stray: 1.0,
                off: 0.0,
                after: Some(over::gate),
                ..CEL
            },
        ]),
    ),
    look(
        "ink_wash_animation",
        &Wash {
            paper: 0xf2ede0,
            bleed: (20.0, 0.75),
            rim: 1.6,
            body: 0.72,
            saturation: 0.5,
            line: (0x1a1b20, 6.0, 0.75),
            stray: 10.0,
            bloom: 0.7,
            ..WATERCOLOUR
        },
    ),
    look(
        "limited_animation",
        &Ink {
            fill: Fill::Inks(&[0xf4e8cf, 0xe0a92e, 0x2f8f8a, 0xf0927a, 0x1d2b33, 0xc9d6c4, 0xb5562f, 0x8fb7ae], 0.04),
            line: 3.2,
            keen: 0.2,
            press: 0.9,
            off: 11.0,
            tooth: 0.3,
            ..PEN
        },
    ),
    look(
        "nineties_anime",
        &Then(&[
            &Ink { fill: Fill::Tones(2.8, 1.0), line: 4.4, press: 0.35, ..CEL },
            &Photo {
                saturation: 0.86,
                contrast: 1.04,
                lift: 0.05,
                tint: 0.2,
                shadows: 0x4a3f78,
                lights: 0xe8c8a0,
                grain: (15.0, 1.3),
                bloom: (0.75, 0.3, 40.0),
                after: Some(over::dust),
                ..PLAIN
            },
        ]),
    ),
    look(
        "paint_on_glass",
        &Then(&[
            &Brush {
                coats: &[coat(30.0, 100.0, 34.0), coat(18.0, 56.0, 20.0), detail(11.0, 28.0, 11.0)],
                bristle: 1.1,
                relief: 0.15,
                bend: 0.9,
                loose: 0.8,
                saturation: 1.35,
                jitter: (14.0, 9.0),
                ..OIL
            },
            &Photo { bloom: (0.5, 0.5, 80.0), vignette: 0.45, tint: 0.2, shadows: 0x5a2c14, lights: 0xffdc96, ..PLAIN },
        ]),
    ),
    look(
        "pixar",
        &Then(&[
            &Solid { round: 22.0, swell: 1.3, gloss: (0.7, 0.07), saturation: 1.2, shallow: 0.6, melt: 2.0, ..MATT },
            &Photo {
                tint: 0.22,
                shadows: 0x4a3f8c,
                lights: 0xffc98a,
                bloom: (0.62, 0.42, 60.0),
                vignette: 0.3,
                contrast: 1.05,
                ..PLAIN
            },
        ]),
    ),
    look(
        "puppet_animation",
        &Then(&[
            &Solid {
                round: 14.0,
                swell: 0.7,
                fibre: (1.0, 1.6),
                saturation: 0.92,
                veins: 0.3,
                lamp: (0xffe2b4, 0.55),
                shallow: 0.5,
                ..MATT
            },
            &Photo { tint: 0.2, shadows: 0x4a2c18, lights: 0xffd08a, vignette: 0.5, ..PLAIN },
        ]),
    ),
    look(
        "rotoscope",
        &Ink { fill: Fill::Tones(4.2, 1.15), line: 4.0, stray: 5.0, press: 0.5, ink: 0x27242a, tooth: 0.15, ..PEN },
    ),
    look(
        "rubber_hose",
        &Ink {
            paper: 0xf4f4f2,
            line: 7.0,
            black: 0.1,
            tone: Tone::Greys(2.0),
            tooth: 0.7,
            after: Some(over::scratches),
            ..PEN
        },
    ),
    look(
        "sand_animation",
        &Then(&[
            &Photo {
                ramp: &[0x2b1a0c, 0x7b5028, 0xc9944f, 0xf2d391, 0xfff3cf],
                blur: 4.0,
                focus: Focus::Nothing,
                contrast: 1.2,
                vignette: 0.3,
                grain: (22.0, 1.5),
                ..PLAIN
            },
            &Ink { ink: 0x3a230f, line: 6.0, press: 1.0, stray: 2.0, tooth: 1.0, fill: Fill::Own, ..PEN },
        ]),
    ),
    look(
        "silhouette_film",
        &Shape {
            ground: &[0x2b1a4a, 0x6b4ca0, 0xc9a8e0, 0xf4e6ff, 0xcdb0e6],
            scene: 0.55,
            inside: &[0x08070a, 0x0e0c12],
            own: 0.0,
            rim: (0xffffff, 0.0, 0.0),
            grain: 5.0,
            after: Some(over::gate),
        },
    ),
    look("web_cartoon", &Ink { fill: Fill::Tones(4.0, 1.4), line: 7.0, ink: 0x131318, ..CEL }),
];
