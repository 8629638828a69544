//! Cameras, films and processes.

use super::{LENS, MONO};
use crate::styles::brush::{Dots, POINTS};
use crate::styles::contrast;
use crate::styles::ink::{Fill, Ink, PEN};
use crate::styles::over;
use crate::styles::photo::{Focus, PLAIN, Photo, Shape, Smear};
use crate::styles::table::{Look, Over, Then, look};
use crate::styles::tricks;

/// Colour film, from which others differ.
const FILM: Photo = Photo { grain: (22.0, 1.3), lift: 0.04, vignette: 0.16, ..LENS };

pub(super) static LOOKS: &[Look] = &[
    look(
        "analog_film",
        &Photo {
            saturation: 1.04,
            tint: 0.26,
            shadows: 0x6a7a78,
            lights: 0xd8a868,
            bloom: (0.72, 0.4, 46.0),
            grain: (24.0, 1.4),
            ..FILM
        },
    ),
    look(
        "anamorphic",
        &Photo {
            tint: 0.34,
            shadows: 0x2c5c74,
            lights: 0xc89c6c,
            contrast: 1.12,
            exposure: 0.88,
            focus: Focus::Subject,
            blur: 14.0,
            grain: (10.0, 1.2),
            after: Some(over::anamorphic),
            ..LENS
        },
    ),
    look(
        "autochrome",
        &Then(&[
            &Photo {
                saturation: 0.82,
                exposure: 0.86,
                tint: 0.22,
                shadows: 0x4a5a4a,
                lights: 0xc8a878,
                blur: 6.0,
                focus: Focus::Nothing,
                vignette: 0.5,
                ..LENS
            },
            &Dots {
                layers: &[(4.0, 4.4)],
                ground: 0x4a4438,
                saturation: 1.3,
                jitter: (16.0, 40.0),
                alpha: 0.75,
                ..POINTS
            },
        ]),
    ),
    look(
        "camera_movement",
        &Photo { blur: 70.0, smear: Smear::Upright, focus: Focus::Nothing, saturation: 1.1, ..LENS },
    ),
    look("colour_infrared", &Over(tricks::crimson)),
    look(
        "cross_processing",
        &Photo {
            exposure: 0.86,
            contrast: 1.35,
            lift: 0.1,
            saturation: 1.25,
            tint: 0.85,
            shadows: 0x10809c,
            lights: 0xd8e048,
            grain: (18.0, 1.3),
            vignette: 0.3,
            ..LENS
        },
    ),
    look(
        "cyanotype",
        &Then(&[
            &Shape {
                ground: &[0x0e3a78, 0x134488, 0x0c3268],
                scene: 0.28,
                inside: &[0x6f9ad0, 0xa9c8ea, 0xf2f7fa],
                own: 0.0,
                rim: (0xffffff, 0.0, 0.0),
                grain: 9.0,
                after: None,
            },
            &Ink { fill: Fill::Own, line: 0.0, tooth: 1.0, after: Some(over::brushed), ..PEN },
        ]),
    ),
    look(
        "daguerreotype",
        &Photo {
            ramp: &[0x14161a, 0x474d55, 0x8b939b, 0xc6ced4, 0xeef3f5],
            contrast: 1.15,
            blur: 4.0,
            focus: Focus::Subject,
            vignette: 0.65,
            grain: (7.0, 1.2),
            after: Some(over::mat),
            ..LENS
        },
    ),
    look("double_exposure", &Over(tricks::double)),
    look(
        "expired_film",
        &Photo {
            contrast: 0.78,
            lift: 0.16,
            saturation: 0.7,
            tint: 0.34,
            shadows: 0x6c5a7c,
            lights: 0xb8c078,
            grain: (30.0, 2.0),
            after: Some(over::fog),
            ..LENS
        },
    ),
    look("hdr", &Photo { local: 1.1, saturation: 1.45, contrast: 1.08, ..LENS }),
    look("infrared", &Photo { leaves: 1.0, contrast: 1.3, bloom: (0.6, 0.5, 50.0), grain: (26.0, 1.4), ..MONO }),
    look(
        "instant_film",
        &Photo {
            contrast: 0.86,
            lift: 0.1,
            saturation: 0.85,
            tint: 0.26,
            shadows: 0x6c7c8c,
            lights: 0xf4e4b8,
            blur: 4.0,
            focus: Focus::Nothing,
            vignette: 0.3,
            grain: (14.0, 1.5),
            after: Some(over::instant),
            ..LENS
        },
    ),
    look("light_painting", &Over(contrast::torch)),
    look(
        "light_trails",
        &Then(&[
            &Photo { exposure: 0.72, contrast: 1.1, tint: 0.34, shadows: 0x243c80, lights: 0x9888a8, ..LENS },
            &Over(tricks::light_trails),
            &Photo { bloom: (0.62, 0.8, 40.0), ..PLAIN },
        ]),
    ),
    look(
        "long_exposure",
        &Then(&[
            &Over(tricks::mist),
            &Photo {
                saturation: 0.7,
                contrast: 1.05,
                exposure: 0.92,
                tint: 0.24,
                shadows: 0x3c5474,
                lights: 0xa8b0c8,
                vignette: 0.3,
                ..LENS
            },
        ]),
    ),
    look(
        "nightscape",
        &Then(&[
            &Photo {
                exposure: 0.6,
                contrast: 1.1,
                saturation: 0.8,
                tint: 0.3,
                shadows: 0x1c2854,
                lights: 0x8890b0,
                ..LENS
            },
            &Over(tricks::milky_way),
        ]),
    ),
    look("panning", &Photo { blur: 150.0, smear: Smear::Level, focus: Focus::Subject, contrast: 1.05, ..LENS }),
    look(
        "photogram",
        &Shape {
            ground: &[0x0b0b0c, 0x111113, 0x0a0a0b],
            scene: 0.0,
            inside: &[0x9a9a9c, 0xc8c8ca, 0xffffff],
            own: 0.0,
            rim: (0xffffff, 6.0, 0.0),
            grain: 12.0,
            after: None,
        },
    ),
    look(
        "pinhole",
        &Photo {
            blur: 10.0,
            focus: Focus::Nothing,
            contrast: 1.05,
            saturation: 0.7,
            tint: 0.16,
            shadows: 0x705c44,
            lights: 0xb0a888,
            vignette: 0.95,
            grain: (16.0, 1.3),
            ..LENS
        },
    ),
    look(
        "redscale",
        &Photo {
            ramp: &[0x1c0402, 0x7c1206, 0xd8400c, 0xff8f1e, 0xffd763],
            contrast: 1.15,
            grain: (22.0, 1.4),
            vignette: 0.2,
            ..LENS
        },
    ),
    look(
        "shallow_focus",
        &Photo {
            blur: 24.0,
            focus: Focus::Subject,
            bloom: (0.72, 0.4, 30.0),
            saturation: 1.08,
            after: Some(over::bokeh),
            ..LENS
        },
    ),
    look(
        "slide_film",
        &Photo { saturation: 1.6, contrast: 1.4, exposure: 0.86, grain: (6.0, 1.1), vignette: 0.15, ..LENS },
    ),
    look(
        "solarisation",
        &Then(&[
            &Photo { ramp: &[0x2a2a2c, 0x9a9a9c, 0xe0e0e2, 0x8a8a8e, 0x3c3c40, 0xb8b8ba], contrast: 1.1, ..LENS },
            &Ink { fill: Fill::Own, line: 4.0, keen: 0.1, ink: 0x08080a, tooth: 0.2, ..PEN },
        ]),
    ),
    look(
        "star_trails",
        &Then(&[
            &Photo { exposure: 0.66, contrast: 1.1, tint: 0.3, shadows: 0x182454, lights: 0x8088b0, ..LENS },
            &Over(tricks::star_trails),
        ]),
    ),
    look("thermal", &Over(tricks::thermal)),
    look(
        "tilt_shift",
        &Photo { blur: 34.0, focus: Focus::Strip(0.62, 0.2), saturation: 1.55, contrast: 1.12, exposure: 1.05, ..LENS },
    ),
    look(
        "wet_plate",
        &Photo {
            ramp: &[0x0b0908, 0x2b2723, 0x6f685f, 0xb3aa9c, 0xe6dfd0],
            contrast: 1.3,
            blur: 12.0,
            focus: Focus::Middle(0.5),
            vignette: 0.75,
            grain: (14.0, 1.5),
            after: Some(over::poured),
            ..LENS
        },
    ),
    look(
        "xray",
        &Then(&[
            &Shape {
                ground: &[0x04070c, 0x060a12, 0x04070c],
                scene: 0.0,
                inside: &[0xc8dcec, 0x6c90ac, 0x2a4862, 0x16303f],
                own: 0.0,
                rim: (0xd8ecff, 7.0, 0.0),
                grain: 8.0,
                after: None,
            },
            &Photo { bloom: (0.5, 0.4, 20.0), ..LENS },
        ]),
    ),
    look(
        "zoom_burst",
        &Photo { blur: 90.0, smear: Smear::Outward, focus: Focus::Middle(0.5), saturation: 1.1, ..LENS },
    ),
];
