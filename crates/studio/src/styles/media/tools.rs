//! Hand tools that carry colour: sticks, pencils, brushes.

use super::{GOUACHE, POSTER};
use crate::styles::brush::{Brush, OIL, coat, detail};
use crate::styles::dry::{Dry, PENCIL};
use crate::styles::over;
use crate::styles::table::{Look, look};
use crate::styles::wash::{WATERCOLOUR, Wash};

pub(super) static LOOKS: &[Look] = &[
    look(
        "alcohol_marker",
        &Brush {
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
        },
    ),
    look(
        "chalk_on_blackboard",
        &Dry {
            ground: 0x24302c,
            dark_ground: true,
            stroke: (-0.7, 40.0, 4.2),
            streak: 0.34,
            tooth: 0.6,
            cover: 1.0,
            rubbed: 0.3,
            saturation: 1.0,
            line: (0xf4f2ea, 4.4, 0.85),
            stray: 4.0,
            stick: None,
            after: Some(over::board),
            ..PENCIL
        },
    ),
    look(
        "charcoal",
        &Dry {
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
        },
    ),
    look(
        "coloured_pencil",
        &Dry {
            stick: None,
            ground: 0xfbf8f1,
            stroke: (-0.9, 52.0, 2.6),
            second: Some(-0.35),
            streak: 0.85,
            tooth: 0.6,
            cover: 0.95,
            rubbed: 0.12,
            saturation: 1.35,
            line: (0x4a3a38, 2.4, 0.6),
            ..PENCIL
        },
    ),
    look(
        "crayon",
        &Dry {
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
        },
    ),
    look(
        "felt_tip",
        &Brush {
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
        },
    ),
    look(
        "finger_paint",
        &Brush {
            coats: &[coat(34.0, 110.0, 40.0), coat(22.0, 64.0, 25.0), detail(15.0, 34.0, 15.0)],
            ground: Some(0xf8f2e2),
            bristle: 1.3,
            relief: 0.3,
            bend: 0.9,
            loose: 0.9,
            saturation: 1.7,
            jitter: (18.0, 10.0),
            ..OIL
        },
    ),
    look("gouache", &GOUACHE),
    look(
        "oil_pastel",
        &Brush {
            coats: &[coat(15.0, 60.0, 16.0), coat(9.0, 34.0, 9.0), detail(6.0, 18.0, 5.5)],
            ground: Some(0x4a4258),
            bristle: 1.4,
            relief: 0.35,
            loose: 0.6,
            saturation: 1.5,
            jitter: (20.0, 10.0),
            tooth: 0.3,
            ..OIL
        },
    ),
    look(
        "pen_and_wash",
        &Wash { line: (0x221f24, 2.6, 0.95), body: 0.78, stray: 7.0, bleed: (10.0, 0.5), ..WATERCOLOUR },
    ),
    look("pencil_sketch", &PENCIL),
    look(
        "poster_paint",
        &Brush {
            coats: &[coat(30.0, 120.0, 38.0), coat(17.0, 60.0, 20.0), detail(10.0, 26.0, 10.0)],
            bristle: 1.0,
            relief: 0.16,
            loose: 0.5,
            saturation: 1.5,
            palette: (POSTER, 0.3),
            jitter: (12.0, 5.0),
            ..OIL
        },
    ),
    look(
        "red_chalk",
        &Dry {
            stick: Some(0xa8452a),
            ground: 0xf3e7d0,
            stroke: (-0.9, 48.0, 4.0),
            streak: 0.6,
            tooth: 0.7,
            cover: 0.92,
            rubbed: 0.4,
            line: (0x96351e, 4.4, 0.85),
            stray: 3.0,
            ..PENCIL
        },
    ),
    look(
        "soft_pastel",
        &Dry {
            stick: None,
            ground: 0xe9dfd0,
            stroke: (-0.7, 60.0, 8.0),
            streak: 0.45,
            tooth: 0.85,
            cover: 1.0,
            rubbed: 0.3,
            saturation: 1.3,
            line: (0x6a5a5a, 4.0, 0.0),
            stray: 4.0,
            ..PENCIL
        },
    ),
    look("watercolour", &WATERCOLOUR),
    look(
        "wet_in_wet",
        &Wash { bleed: (20.0, 0.62), bloom: 0.5, rim: 0.4, stray: 9.0, saturation: 1.45, margin: 28.0, ..WATERCOLOUR },
    ),
];
