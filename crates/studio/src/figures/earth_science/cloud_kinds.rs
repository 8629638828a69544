//! The look of each kind of cloud.

use super::cloud_land::{deck, hills, mountain, sheet};
use super::clouds::{Room, grey, lens};
use super::parts::{blend, heap, puffs, rain, ribbon, solid};
use super::weather::storm;
use crate::colour::Rgb;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, plot, smooth};

/// Draws the cloud if it is one of these.
pub(super) fn kinds_2(pen: &mut Pen, id: &str, room: Room) -> bool {
    let [left, top, width, height] = room;
    let x = left + width / 2.0;
    let base = top + height;
    let big = height > 300.0;
    let white = super::parts::pale(pen);
    let dull = grey(pen, 0.24);
    let dark = grey(pen, 0.4);
    match id {
        "nimbostratus" if big => {
            deck(pen, 520.0, dark, 10.0);
            rain(pen, [90.0, 560.0, 830.0, 280.0]);
        }
        "nimbostratus" => {
            rain(pen, [left + 20.0, base - 20.0, width - 40.0, 60.0]);
            sheet(pen, room, dark, 10.0);
        }
        "stratus" if big => deck(pen, 560.0, dull, 9.0),
        "stratus" => sheet(pen, room, grey(pen, 0.06), 5.0),
        "cumulus" if big => {
            heap(pen, (left + width * 0.24, top + 250.0), 300.0, 150.0, white);
            heap(pen, (left + width * 0.74, top + 200.0), 260.0, 130.0, white);
            heap(pen, (left + width * 0.56, top + 440.0), 330.0, 170.0, white);
        }
        "cumulus" => {
            heap(pen, (left + width * 0.28, base), width * 0.4, height * 0.8, white);
            heap(pen, (left + width * 0.74, base), width * 0.36, height * 0.7, white);
        }
        "towering_cumulus" => puffs(
            pen,
            &[
                (x - 110.0, base, 70.0),
                (x, base, 80.0),
                (x + 110.0, base, 70.0),
                (x - 70.0, base - 120.0, 96.0),
                (x + 70.0, base - 130.0, 96.0),
                (x, base - 250.0, 110.0),
                (x - 50.0, base - 350.0, 80.0),
                (x + 50.0, base - 380.0, 86.0),
            ],
            white,
        ),
        "cumulonimbus" => {
            storm(pen, (x, if big { base + 60.0 } else { base }), if big { 1.0 } else { (height / 500.0).min(1.1) });
            rain(pen, [x - 110.0, if big { base + 70.0 } else { base + 8.0 }, 220.0, if big { 120.0 } else { 56.0 }]);
        }
        "fog" => {
            hills(pen, 720.0);
            for at in 0..7 {
                let y = 660.0 + at as f32 * 36.0;
                let rgb = blend(pen, Tone::Paper, Tone::Ink, 0.08 + 0.02 * at as f32);
                pen.stroke(&plot(70.0, 930.0, |x| (x, y + 8.0 * (x / 80.0 + at as f32).sin())), rgb, 30.0);
            }
        }
        _ => return false,
    }
    true
}

/// Draws the cloud if it is one of these.
pub(super) fn kinds_3(pen: &mut Pen, id: &str, _room: Room) -> bool {
    let white = super::parts::pale(pen);
    match id {
        "lenticular_cloud" => {
            mountain(pen);
            for (at, half) in [150.0, 190.0, 220.0].into_iter().enumerate() {
                lens(pen, (700.0, 200.0 + at as f32 * 66.0), half, 52.0, white);
            }
        }
        "cap_cloud" => {
            mountain(pen);
            solid(
                pen,
                &smooth(&[
                    (350.0, 500.0),
                    (390.0, 400.0),
                    (495.0, 340.0),
                    (600.0, 400.0),
                    (640.0, 500.0),
                    (560.0, 470.0),
                    (495.0, 462.0),
                    (430.0, 470.0),
                    (350.0, 500.0),
                ]),
                white,
            );
        }
        "banner_cloud" => {
            mountain(pen);
            solid(
                pen,
                &smooth(&[
                    (512.0, 430.0),
                    (620.0, 360.0),
                    (760.0, 340.0),
                    (920.0, 300.0),
                    (900.0, 380.0),
                    (760.0, 440.0),
                    (640.0, 480.0),
                    (548.0, 470.0),
                    (512.0, 430.0),
                ]),
                white,
            );
        }
        "contrail" => {
            pen.fill(&ribbon(&[(100.0, 520.0), (820.0, 180.0)], 34.0, 12.0), white);
            pen.trace(&[(100.0, 520.0), (820.0, 180.0)], Tone::Soft, 4.0);
            pen.thing("airplane", (850.0, 200.0), 90.0);
        }
        _ => return false,
    }
    true
}

/// Draws the cloud if it is one of these.
pub(super) fn kinds_4(pen: &mut Pen, id: &str, room: Room) -> bool {
    let [left, top, width, _] = room;
    let pale = grey(pen, 0.1);
    let dull = grey(pen, 0.24);
    let dark = grey(pen, 0.4);
    match id {
        "mamma" => {
            for row in 0..3 {
                for pouch in 0..8 {
                    let place = (
                        left + (pouch as f32 + 0.5 + if row == 1 { 0.4 } else { 0.0 }) * 94.0,
                        top + 110.0 + (2 - row) as f32 * 90.0,
                    );
                    puffs(pen, &[(place.0, place.1, 54.0)], [pale, dull, dark][row]);
                }
            }
            sheet(pen, [60.0, 80.0, 880.0, 150.0], dark, 6.0);
        }
        "virga" => {
            for at in 0..9 {
                let x = left + 120.0 + at as f32 * 66.0;
                pen.stroke(
                    &smooth(&[
                        (x, top + 200.0),
                        (x - 20.0, top + 290.0),
                        (x - 70.0, top + 380.0 + 20.0 * pen.chance(at)),
                    ]),
                    dull,
                    14.0,
                );
            }
            heap(pen, (left + width / 2.0, top + 220.0), width * 0.92, 190.0, dull);
        }
        "roll_cloud" => roll(pen, dull, dark),
        _ => return false,
    }
    true
}

/// Draws the cloud if it is one of these.
pub(super) fn kinds_5(pen: &mut Pen, id: &str, room: Room) -> bool {
    let [left, top, width, _] = room;
    let white = super::parts::pale(pen);
    match id {
        "altocumulus_castellanus" => castellanus(pen, (left, top + 300.0), width, white),
        "wave_cloud_with_curling_crests" => {
            for at in 0..5 {
                let x = left + at as f32 * 160.0;
                solid(
                    pen,
                    &smooth(&[
                        (x - 40.0, 460.0),
                        (x + 30.0, 420.0),
                        (x + 70.0, 330.0),
                        (x + 130.0, 310.0),
                        (x + 160.0, 350.0),
                        (x + 140.0, 380.0),
                        (x + 118.0, 362.0),
                        (x + 104.0, 390.0),
                        (x + 124.0, 440.0),
                        (x + 170.0, 470.0),
                        (x - 40.0, 480.0),
                        (x - 40.0, 460.0),
                    ]),
                    white,
                );
            }
        }
        _ => return false,
    }
    true
}

/// Little turrets that rise from one long base.
fn castellanus(pen: &mut Pen, (left, base): At, width: f32, rgb: Rgb) {
    let mut discs: Vec<(f32, f32, f32)> = (0..15)
        .map(|at| (left + 30.0 + (width - 60.0) * at as f32 / 14.0, base - 26.0, 40.0 + 8.0 * pen.chance(at)))
        .collect();
    for (at, tall) in [96.0, 170.0, 70.0, 200.0, 110.0, 150.0, 84.0].into_iter().enumerate() {
        let x = left + 60.0 + (width - 120.0) * at as f32 / 6.0;
        let steps = (tall / 24.0_f32).ceil();
        for step in 0..=steps as usize {
            let share = step as f32 / steps;
            let aside = 12.0 * pen.chance(at * 17 + step);
            discs.push((x + aside, base - 40.0 - tall * share, 42.0 - 14.0 * share));
        }
    }
    puffs(pen, &discs, rgb);
    // The base is flat, and grey from below.
    let (ink, right) = (pen.tone(Tone::Ink), left + width);
    pen.fill(
        &[
            (left + 6.0, base - 20.0),
            (right - 6.0, base - 20.0),
            (right - 30.0, base + 18.0),
            (left + 30.0, base + 18.0),
        ],
        rgb,
    );
    pen.fill(
        &[(left + 16.0, base), (right - 16.0, base), (right - 34.0, base + 20.0), (left + 34.0, base + 20.0)],
        rgb.mix(ink, 0.18),
    );
}

/// A long level tube that tapers off at both ends, turning about its length.
fn roll(pen: &mut Pen, rgb: Rgb, dark: Rgb) {
    let half = |x: f32| 92.0 * (1.0 - ((x - 500.0) / 432.0).powi(2)).max(0.0).powf(0.34);
    let axis = |x: f32| 430.0 - (x - 500.0) * 0.05;
    let edge = |sign: f32| plot(70.0, 930.0, |x| (x, axis(x) + sign * half(x) + 6.0 * (x / 29.0).sin()));
    let (high, low) = (edge(-1.0), edge(1.0));
    let tube = super::parts::between(&high, &low);
    let pale = rgb.mix(super::parts::pale(pen), 0.6);
    pen.fade(&tube, pale, dark);
    for at in 0..12 {
        let x = 130.0 + at as f32 * 64.0;
        let (y, r) = (axis(x), half(x));
        // Folds wind round the tube.
        pen.stroke(
            &smooth(&[
                (x - 26.0, y - r * 0.84),
                (x + 22.0, y - r * 0.3),
                (x + 34.0, y + r * 0.3),
                (x + 8.0, y + r * 0.84),
            ]),
            dark.mix(pale, 0.3),
            7.0,
        );
    }
    let shine = rgb.mix(super::parts::pale(pen), 0.85);
    pen.stroke(&plot(130.0, 870.0, |x| (x, axis(x) - half(x) * 0.62 + 4.0 * (x / 40.0).sin())), shine, 12.0);
    pen.outline(&tube, 3.5);
}
