//! The looks of the pool `photo_style`: cameras, films, darkroom processes, light and mood.

use super::brush::{Dots, POINTS};
use super::ink::{Fill, Ink, PEN};
use super::over;
use super::photo::{Focus, GREYS, PLAIN, Photo, Shape, Smear};
use super::table::{Look, Over, Then, look};
use super::tricks;

/// A black-and-white photograph, from which others differ.
const MONO: Photo = Photo { ramp: GREYS, contrast: 1.1, grain: (16.0, 1.2), ..PLAIN };
/// Colour film, from which others differ.
const FILM: Photo = Photo { grain: (22.0, 1.3), lift: 0.04, vignette: 0.16, ..PLAIN };

pub(super) static LOOKS: &[Look] = &[
    look("analog_film", &Photo { saturation: 1.04, tint: 0.26, shadows: 0x6a7a78, lights: 0xd8a868, bloom: (0.72, 0.4, 46.0), grain: (24.0, 1.4), ..FILM }),
    look("anamorphic", &Photo { tint: 0.34, shadows: 0x2c5c74, lights: 0xc89c6c, contrast: 1.12, exposure: 0.88, focus: Focus::Subject, blur: 14.0, grain: (10.0, 1.2), after: Some(over::anamorphic), ..PLAIN }),
    look("autochrome", &Then(&[
        &Photo { saturation: 0.82, exposure: 0.86, tint: 0.22, shadows: 0x4a5a4a, lights: 0xc8a878, blur: 6.0, focus: Focus::Nothing, vignette: 0.5, ..PLAIN },
        &Dots { layers: &[(4.0, 4.4)], ground: 0x4a4438, saturation: 1.3, jitter: (16.0, 40.0), alpha: 0.75, ..POINTS },
    ])),
    look("bleach_bypass", &Photo { saturation: 0.38, contrast: 1.5, tint: 0.12, shadows: 0x50606c, lights: 0x98a0a4, grain: (32.0, 1.4), vignette: 0.25, ..PLAIN }),
    look("blue_hour", &Photo { exposure: 0.62, contrast: 1.05, saturation: 0.7, tint: 0.62, shadows: 0x2440a0, lights: 0x8890c0, bloom: (0.66, 0.7, 60.0), vignette: 0.25, grain: (8.0, 1.2), ..PLAIN }),
    look("brooding", &Photo { exposure: 0.66, contrast: 1.2, saturation: 0.42, tint: 0.16, shadows: 0x48525c, lights: 0x8c9098, pool: (-0.55, 300.0), vignette: 0.4, grain: (12.0, 1.3), ..PLAIN }),
    look("cabinet_card", &Photo { ramp: &[0x2a170c, 0x6e4524, 0xb98a56, 0xe8cfa2, 0xf7e9cb], contrast: 1.0, blur: 5.0, focus: Focus::Subject, vignette: 0.5, grain: (12.0, 1.5), after: Some(over::print), ..PLAIN }),
    look("camera_movement", &Photo { blur: 70.0, smear: Smear::Upright, focus: Focus::Nothing, saturation: 1.1, ..PLAIN }),
    look("candlelight", &Photo { exposure: 0.95, contrast: 1.15, saturation: 0.85, tint: 0.55, shadows: 0x5c2c0c, lights: 0xffc064, pool: (-0.9, 330.0), bloom: (0.55, 0.5, 70.0), grain: (18.0, 1.3), ..PLAIN }),
    look("chiaroscuro", &Photo { exposure: 0.95, contrast: 1.45, saturation: 0.75, tint: 0.2, shadows: 0x40301c, lights: 0xd8b888, pool: (-0.92, 240.0), grain: (8.0, 1.2), ..PLAIN }),
    look("colour_gel", &Over(tricks::gels)),
    look("colour_infrared", &Over(tricks::crimson)),
    look("contre_jour", &Photo { exposure: 0.72, contrast: 1.25, saturation: 0.85, tint: 0.3, shadows: 0x50381c, lights: 0xffd898, bloom: (0.5, 0.7, 90.0), after: Some(over::flare), ..PLAIN }),
    look("cosy_window", &Photo { exposure: 1.02, contrast: 0.92, lift: 0.06, tint: 0.34, shadows: 0x7a5c3c, lights: 0xffe4b8, pool: (-0.3, 360.0), bloom: (0.68, 0.4, 60.0), after: Some(over::motes), ..PLAIN }),
    look("cross_processing", &Photo { contrast: 1.35, saturation: 1.25, tint: 0.55, shadows: 0x0c6a78, lights: 0xd8e050, grain: (18.0, 1.3), vignette: 0.3, ..PLAIN }),
    look("cyanotype", &Then(&[
        &Shape { ground: &[0x0e3a78, 0x134488, 0x0c3268], scene: 0.28, inside: &[0x6f9ad0, 0xa9c8ea, 0xf2f7fa], own: 0.0, rim: (0xffffff, 0.0, 0.0), grain: 9.0, after: None },
        &Ink { fill: Fill::Own, line: 0.0, tooth: 1.0, after: Some(over::brushed), ..PEN },
    ])),
    look("daguerreotype", &Photo { ramp: &[0x14161a, 0x474d55, 0x8b939b, 0xc6ced4, 0xeef3f5], contrast: 1.15, blur: 4.0, focus: Focus::Subject, vignette: 0.65, grain: (7.0, 1.2), after: Some(over::mat), ..PLAIN }),
    look("dark_still_life", &Photo { exposure: 0.95, contrast: 1.3, saturation: 1.15, tint: 0.14, shadows: 0x30302c, lights: 0xc8b088, pool: (-0.88, 220.0), grain: (6.0, 1.2), ..PLAIN }),
    look("direct_flash", &Over(tricks::flash)),
    look("double_exposure", &Over(tricks::double)),
    look("duotone", &Photo { ramp: &[0x101c5c, 0x24408c, 0xd8724a, 0xff9a4a, 0xffd8a0], contrast: 1.25, ..PLAIN }),
    look("eighties", &Photo { exposure: 1.02, contrast: 1.08, saturation: 1.2, tint: 0.28, shadows: 0x7c3c78, lights: 0xf0a8b8, bloom: (0.66, 0.6, 40.0), grain: (24.0, 1.4), after: Some(over::print), ..PLAIN }),
    look("ethereal", &Photo { exposure: 1.12, contrast: 0.72, lift: 0.2, saturation: 0.72, tint: 0.16, shadows: 0xa8b0c8, lights: 0xfff0e4, bloom: (0.4, 0.85, 110.0), blur: 10.0, focus: Focus::Subject, ..PLAIN }),
    look("expired_film", &Photo { contrast: 0.78, lift: 0.16, saturation: 0.7, tint: 0.34, shadows: 0x6c5a7c, lights: 0xb8c078, grain: (30.0, 2.0), after: Some(over::fog), ..PLAIN }),
    look("fairytale_woods", &Photo { tint: 0.3, shadows: 0x2c5c34, lights: 0xf0f0a0, saturation: 1.1, bloom: (0.5, 0.6, 90.0), vignette: 0.5, after: Some(over::beams), ..PLAIN }),
    look("family_album", &Photo { contrast: 0.92, lift: 0.06, saturation: 0.72, tint: 0.2, shadows: 0x74604c, lights: 0xe8d0a0, blur: 4.0, focus: Focus::Nothing, grain: (20.0, 1.4), after: Some(over::deckle), ..PLAIN }),
    look("film_noir", &Photo { contrast: 1.35, exposure: 1.08, pool: (-0.42, 340.0), grain: (22.0, 1.3), after: Some(over::noir), ..MONO }),
    look("freelensing", &Photo { blur: 30.0, focus: Focus::Strip(0.6, 0.2), tint: 0.24, shadows: 0x6c5c64, lights: 0xffe0c0, contrast: 0.92, lift: 0.05, after: Some(over::veil), ..PLAIN }),
    look("golden_hour", &Photo { contrast: 1.1, exposure: 0.96, saturation: 1.05, tint: 0.5, shadows: 0x6c3c24, lights: 0xffc860, bloom: (0.6, 0.5, 80.0), after: Some(over::flare), ..PLAIN }),
    look("gothic_gloom", &Photo { exposure: 0.5, contrast: 1.2, saturation: 0.28, tint: 0.2, shadows: 0x404c5c, lights: 0x8c98a8, vignette: 0.85, grain: (22.0, 1.4), ..PLAIN }),
    look("hazy_summer", &Photo { exposure: 1.1, contrast: 0.78, lift: 0.14, saturation: 0.82, tint: 0.34, shadows: 0xa08858, lights: 0xffe8a8, bloom: (0.5, 0.6, 100.0), after: Some(over::haze), ..PLAIN }),
    look("hdr", &Photo { local: 1.1, saturation: 1.45, contrast: 1.08, ..PLAIN }),
    look("high_contrast", &Photo { ramp: &[0x060606, 0x0c0c0c, 0x6a6a6a, 0xf4f4f4, 0xffffff], contrast: 1.9, grain: (20.0, 1.3), ..PLAIN }),
    look("high_key", &Photo { exposure: 1.16, contrast: 0.74, lift: 0.2, saturation: 0.75, tint: 0.05, shadows: 0xa0a0a4, lights: 0xb0b0b0, pool: (0.22, 220.0), bloom: (0.66, 0.4, 50.0), ..PLAIN }),
    look("infrared", &Photo { leaves: 1.0, contrast: 1.3, bloom: (0.6, 0.5, 50.0), grain: (26.0, 1.4), ..MONO }),
    look("instant_film", &Photo { contrast: 0.86, lift: 0.1, saturation: 0.85, tint: 0.26, shadows: 0x6c7c8c, lights: 0xf4e4b8, blur: 4.0, focus: Focus::Nothing, vignette: 0.3, grain: (14.0, 1.5), after: Some(over::instant), ..PLAIN }),
    look("light_painting", &Over(tricks::torch)),
    look("light_trails", &Then(&[
        &Photo { exposure: 0.72, contrast: 1.1, tint: 0.34, shadows: 0x243c80, lights: 0x9888a8, ..PLAIN },
        &Over(tricks::light_trails),
        &Photo { bloom: (0.62, 0.8, 40.0), ..PLAIN },
    ])),
    look("long_exposure", &Then(&[
        &Over(tricks::mist),
        &Photo { saturation: 0.7, contrast: 1.05, exposure: 0.92, tint: 0.24, shadows: 0x3c5474, lights: 0xa8b0c8, vignette: 0.3, ..PLAIN },
    ])),
    look("low_key", &Photo { exposure: 0.72, contrast: 1.45, saturation: 0.75, pool: (-0.98, 150.0), vignette: 0.4, grain: (10.0, 1.2), after: Some(over::half_dark), ..PLAIN }),
    look("minimalist", &Photo { contrast: 0.95, saturation: 0.8, lift: 0.06, exposure: 1.08, ..PLAIN }),
    look("monochrome", &MONO),
    look("moonlight", &Photo { exposure: 0.62, contrast: 1.15, saturation: 0.3, tint: 0.5, shadows: 0x283c70, lights: 0xb0c4e0, bloom: (0.7, 0.4, 50.0), grain: (16.0, 1.3), ..PLAIN }),
    look("morning_mist", &Photo { contrast: 0.62, lift: 0.28, exposure: 1.02, saturation: 0.45, tint: 0.12, shadows: 0xa0a8b0, lights: 0xe8e8e4, blur: 9.0, focus: Focus::Subject, grain: (8.0, 1.2), after: Some(over::haze), ..PLAIN }),
    look("negative_print", &Photo { ramp: &[0xfafafa, 0xc4c4c6, 0x808084, 0x38383c, 0x060608], contrast: 1.2, grain: (12.0, 1.2), ..PLAIN }),
    look("neon_night", &Then(&[
        &Photo { exposure: 0.62, contrast: 1.25, tint: 0.3, shadows: 0x38206c, lights: 0xb060c0, ..PLAIN },
        &Over(over::signs),
        &Photo { bloom: (0.5, 0.7, 60.0), grain: (14.0, 1.3), ..PLAIN },
    ])),
    look("nightscape", &Then(&[
        &Photo { exposure: 0.6, contrast: 1.1, saturation: 0.8, tint: 0.3, shadows: 0x1c2854, lights: 0x8890b0, ..PLAIN },
        &Over(tricks::milky_way),
    ])),
    look("panning", &Photo { blur: 150.0, smear: Smear::Level, focus: Focus::Subject, contrast: 1.05, ..PLAIN }),
    look("pastel", &Photo { contrast: 0.56, lift: 0.34, exposure: 1.1, saturation: 0.95, tint: 0.2, shadows: 0xd0a8c0, lights: 0xf8f0dc, ..PLAIN }),
    look("photogram", &Shape { ground: &[0x0b0b0c, 0x111113, 0x0a0a0b], scene: 0.0, inside: &[0x9a9a9c, 0xc8c8ca, 0xffffff], own: 0.0, rim: (0xffffff, 6.0, 0.0), grain: 12.0, after: None }),
    look("pictorialism", &Photo { ramp: &[0x1d1814, 0x4f463d, 0x8f8474, 0xcabfa9, 0xeee6d2], contrast: 0.95, blur: 6.0, focus: Focus::Nothing, bloom: (0.6, 0.4, 50.0), grain: (15.0, 1.8), vignette: 0.4, ..PLAIN }),
    look("picture_postcard", &Then(&[
        &Photo { saturation: 1.6, contrast: 1.12, tint: 0.16, shadows: 0x4c5c9c, lights: 0xf8e0a8, ..PLAIN },
        &Ink { fill: Fill::Own, line: 0.0, tooth: 0.0, after: Some(over::screened), ..PEN },
    ])),
    look("pinhole", &Photo { blur: 10.0, focus: Focus::Nothing, contrast: 1.05, saturation: 0.7, tint: 0.16, shadows: 0x705c44, lights: 0xb0a888, vignette: 0.95, grain: (16.0, 1.3), ..PLAIN }),
    look("platinum_print", &Photo { ramp: &[0x3a3835, 0x6b6863, 0x9b978f, 0xc7c2b7, 0xeae5d9], contrast: 0.86, grain: (7.0, 1.3), ..PLAIN }),
    look("rainy_window", &Then(&[
        &Photo { blur: 26.0, focus: Focus::Nothing, exposure: 0.86, saturation: 0.8, tint: 0.2, shadows: 0x4c5c70, lights: 0x98a4b0, ..PLAIN },
        &Over(over::drops),
    ])),
    look("redscale", &Photo { ramp: &[0x1c0402, 0x7c1206, 0xd8400c, 0xff8f1e, 0xffd763], contrast: 1.15, grain: (22.0, 1.4), vignette: 0.2, ..PLAIN }),
    look("rim_light", &Shape { ground: &[0x101114, 0x0b0c0e, 0x121114], scene: 0.4, inside: &[0x050506, 0x1a191b, 0x3a3836], own: 0.1, rim: (0xfff0d0, 5.0, 26.0), grain: 8.0, after: None }),
    look("selective_colour", &Over(tricks::one_colour)),
    look("sepia", &Photo { ramp: &[0x24140a, 0x5c3a20, 0x9c7048, 0xd8b888, 0xf8ecd4], contrast: 1.05, vignette: 0.3, grain: (14.0, 1.3), ..PLAIN }),
    look("seventies", &Photo { contrast: 0.82, lift: 0.1, saturation: 0.72, tint: 0.5, shadows: 0x785030, lights: 0xe8b868, grain: (22.0, 1.5), vignette: 0.2, after: Some(over::print), ..PLAIN }),
    look("shadow_play", &Photo { contrast: 1.15, exposure: 1.06, saturation: 0.9, tint: 0.2, shadows: 0x5c4c50, lights: 0xf4d8a8, after: Some(over::lattice), ..PLAIN }),
    look("shallow_focus", &Photo { blur: 24.0, focus: Focus::Subject, bloom: (0.72, 0.4, 30.0), saturation: 1.08, after: Some(over::bokeh), ..PLAIN }),
    look("silhouette", &Shape { ground: &[0x2c3c78, 0x8a4c84, 0xe8703c, 0xffc04c, 0xd8763a], scene: 0.34, inside: &[0x050507, 0x0a090c], own: 0.0, rim: (0xffc870, 0.0, 20.0), grain: 6.0, after: None }),
    look("slide_film", &Photo { saturation: 1.6, contrast: 1.4, exposure: 0.86, grain: (6.0, 1.1), vignette: 0.15, ..PLAIN }),
    look("solarisation", &Then(&[
        &Photo { ramp: &[0x2a2a2c, 0x9a9a9c, 0xe0e0e2, 0x8a8a8e, 0x3c3c40, 0xb8b8ba], contrast: 1.1, ..PLAIN },
        &Ink { fill: Fill::Own, line: 4.0, keen: 0.1, ink: 0x08080a, tooth: 0.2, ..PEN },
    ])),
    look("star_trails", &Then(&[
        &Photo { exposure: 0.66, contrast: 1.1, tint: 0.3, shadows: 0x182454, lights: 0x8088b0, ..PLAIN },
        &Over(tricks::star_trails),
    ])),
    look("thermal", &Over(tricks::thermal)),
    look("tilt_shift", &Photo { blur: 34.0, focus: Focus::Strip(0.62, 0.2), saturation: 1.55, contrast: 1.12, exposure: 1.05, ..PLAIN }),
    look("toy_camera", &Photo { saturation: 1.35, contrast: 1.2, tint: 0.26, shadows: 0x2c6c5c, lights: 0xf0c878, vignette: 1.0, blur: 7.0, focus: Focus::Middle(0.75), grain: (18.0, 1.4), after: Some(over::leak), ..PLAIN }),
    look("wet_plate", &Photo { ramp: &[0x0b0908, 0x2b2723, 0x6f685f, 0xb3aa9c, 0xe6dfd0], contrast: 1.3, blur: 12.0, focus: Focus::Middle(0.5), vignette: 0.75, grain: (14.0, 1.5), after: Some(over::poured), ..PLAIN }),
    look("winter_hush", &Photo { exposure: 1.1, contrast: 0.85, lift: 0.08, saturation: 0.55, tint: 0.3, shadows: 0x6c84b0, lights: 0xf0f4fc, after: Some(over::flakes), ..PLAIN }),
    look("xray", &Then(&[
        &Shape { ground: &[0x04070c, 0x060a12, 0x04070c], scene: 0.0, inside: &[0xc8dcec, 0x6c90ac, 0x2a4862, 0x16303f], own: 0.0, rim: (0xd8ecff, 7.0, 0.0), grain: 8.0, after: None },
        &Photo { bloom: (0.5, 0.4, 20.0), ..PLAIN },
    ])),
    look("zoom_burst", &Photo { blur: 90.0, smear: Smear::Outward, focus: Focus::Middle(0.5), saturation: 1.1, ..PLAIN }),
];
