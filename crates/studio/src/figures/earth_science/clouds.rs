//! Kinds of cloud, large in one sky or each at its height.

use super::free::Thing;
use super::parts::{Mark, bed, below, blend, fir, heap, puffs, rain, ribbon, solid, sun, tree};
use super::weather::storm;
use crate::brief::refuse;
use crate::colour::Rgb;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse, plot, smooth};
use crate::studio::Refusal;

/// Left, top, width and height of the air that a cloud may fill.
type Room = [f32; 4];

fn grey(pen: &Pen, dark: f32) -> Rgb {
    blend(pen, Tone::Paper, Tone::Ink, dark)
}

pub(super) fn draw(pen: &mut Pen, things: &[Thing]) -> Result<(), Refusal> {
    let sky = blend(pen, Tone::Sky, Tone::Blue, 0.25);
    solid(pen, &[(60.0, 60.0), (940.0, 60.0), (940.0, 880.0), (60.0, 880.0)], sky);
    match things {
        [one] => single(pen, one),
        _ => storeys(pen, things),
    }
}

fn hills(pen: &mut Pen, level: f32) {
    let green = blend(pen, Tone::Leaf, Tone::Earth, 0.15);
    let skin = smooth(&[
        (60.0, level),
        (220.0, level - 40.0),
        (400.0, level + 6.0),
        (620.0, level - 50.0),
        (800.0, level),
        (940.0, level - 20.0),
    ]);
    bed(pen, &below(&skin, 930.0), green, Mark::Dots);
    for (x, y) in [(150.0, level - 6.0), (260.0, level - 8.0), (730.0, level)] {
        tree(pen, (x, y), 70.0);
    }
    pen.thing("church", (500.0, level + 10.0), 74.0);
}

fn single(pen: &mut Pen, thing: &Thing) -> Result<(), Refusal> {
    if !matches!(thing.id(), "fog" | "stratus" | "lenticular_cloud" | "cap_cloud" | "banner_cloud") {
        hills(pen, 850.0);
    }
    let wide = matches!(thing.id(), "altostratus" | "nimbostratus" | "cirrostratus");
    let room = if wide { [60.0, 140.0, 880.0, 480.0] } else { [110.0, 140.0, 780.0, 480.0] };
    cloud(pen, thing.id(), room)?;
    if let Some(label) = thing.label {
        pen.label_at(label, (500.0, 100.0));
    }
    Ok(())
}

/// Clouds over a scale of kilometres.
fn storeys(pen: &mut Pen, things: &[Thing]) -> Result<(), Refusal> {
    let level = |km: f32| 850.0 - km * 72.0;
    hills(pen, 860.0);
    pen.trace(&[(110.0, level(0.0)), (110.0, level(10.6))], Tone::Ink, 5.0);
    for km in [0.0, 2.0, 4.0, 6.0, 8.0, 10.0_f32] {
        pen.trace(&[(96.0, level(km)), (124.0, level(km))], Tone::Ink, 5.0);
        if km > 0.0 {
            pen.sign(&format!("{km} km"), (174.0, level(km)), 24.0);
        }
    }
    for thing in things {
        let base = level(thing.measure("base_km"));
        let tall = if thing.id() == "cumulonimbus" { base - level(10.4) } else { 88.0 };
        cloud(pen, thing.id(), [250.0, base - tall, 390.0, tall])?;
        if let Some(label) = thing.label {
            pen.label_at(label, (800.0, base - 40.0));
        }
    }
    Ok(())
}

/// Rounded patches in rows, more of them the higher they are.
fn flock(pen: &mut Pen, [left, top, width, height]: Room, (columns, rows): (usize, usize), rgb: Rgb) {
    for row in 0..rows {
        for column in 0..columns {
            let (dx, dy) = (width / columns as f32, height / rows as f32);
            let number = row * 40 + column;
            let shift = if row % 2 == 0 { 0.3 } else { 0.7 };
            let x = left + (column as f32 + shift + pen.chance(number) * 0.08) * dx;
            let y = top + (row as f32 + 0.5 + pen.chance(number + 500) * 0.08) * dy;
            puffs(
                pen,
                &[
                    (x - dx * 0.16, y, dy.min(dx) * 0.26),
                    (x + dx * 0.16, y, dy.min(dx) * 0.24),
                    (x, y - dy * 0.12, dy.min(dx) * 0.28),
                ],
                rgb,
            );
        }
    }
}

fn streaks(pen: &mut Pen, [left, top, width, height]: Room, hooked: bool) {
    let white = pen.tone(Tone::Paper);
    let ink = pen.tone(Tone::Ink);
    let count = if height > 200.0 { 7 } else { 4 };
    for at in 0..count {
        let share = at as f32 / count as f32;
        let (x, y) = (left + width * (0.04 + 0.5 * ((share * 2.7).fract())), top + height * (0.12 + 0.8 * share));
        let long = width * 0.44;
        let line = if hooked {
            smooth(&[
                (x + 16.0, y + 22.0),
                (x - 4.0, y + 4.0),
                (x + 16.0, y - 12.0),
                (x + long * 0.4, y),
                (x + long, y + height * 0.09),
            ])
        } else {
            smooth(&[
                (x, y + height * 0.05),
                (x + long * 0.3, y),
                (x + long * 0.7, y - height * 0.02),
                (x + long, y - height * 0.09),
            ])
        };
        let thick = (height * 0.05).clamp(8.0, 20.0);
        pen.fill(&ribbon(&line, thick + 5.0, 9.0), ink);
        pen.fill(&ribbon(&line, thick, 4.0), white);
        for fibre in 1..4 {
            let from = line[line.len() * fibre / 5];
            pen.stroke(
                &smooth(&[
                    from,
                    (from.0 + long * 0.12, from.1 - height * 0.05),
                    (from.0 + long * 0.26, from.1 - height * 0.06),
                ]),
                white,
                5.0,
            );
        }
    }
}

/// A sheet of cloud over a whole width with a soft lower edge.
fn sheet(pen: &mut Pen, [left, top, width, height]: Room, rgb: Rgb, waves: f32) {
    let low: Vec<At> = plot(left, left + width, |x| (x, top + height * 0.8 + waves * (x / 46.0).sin()));
    let high: Vec<At> = plot(left, left + width, |x| (x, top + height * 0.1 + waves * 0.5 * (x / 61.0).cos()));
    solid(pen, &super::parts::between(&high, &low), rgb);
    let streak = rgb.mix(pen.tone(Tone::Ink), 0.12);
    for at in 1..4 {
        let y = top + height * (0.1 + 0.17 * at as f32);
        pen.stroke(
            &plot(left + 30.0, left + width - 30.0, |x| (x, y + waves * 0.5 * (x / 53.0 + at as f32).sin())),
            streak,
            6.0,
        );
    }
}

/// A lens of smooth cloud.
fn lens(pen: &mut Pen, (x, y): At, half: f32, tall: f32, rgb: Rgb) {
    solid(
        pen,
        &smooth(&[
            (x - half, y),
            (x - half * 0.5, y - tall * 0.8),
            (x, y - tall),
            (x + half * 0.5, y - tall * 0.8),
            (x + half, y),
            (x + half * 0.4, y + tall * 0.3),
            (x - half * 0.4, y + tall * 0.3),
            (x - half, y),
        ]),
        rgb,
    );
}

fn mountain(pen: &mut Pen) {
    let (rock, snow) = (blend(pen, Tone::Rock, Tone::Earth, 0.25), pen.tone(Tone::Paper));
    bed(
        pen,
        &[
            (60.0, 930.0),
            (60.0, 860.0),
            (250.0, 700.0),
            (470.0, 420.0),
            (520.0, 420.0),
            (720.0, 690.0),
            (940.0, 850.0),
            (940.0, 930.0),
        ],
        rock,
        Mark::Upright,
    );
    solid(
        pen,
        &[
            (408.0, 500.0),
            (470.0, 420.0),
            (520.0, 420.0),
            (584.0, 506.0),
            (540.0, 490.0),
            (500.0, 530.0),
            (450.0, 490.0),
        ],
        snow,
    );
    for x in [130.0, 200.0, 800.0, 870.0] {
        fir(pen, (x, 930.0), 110.0);
    }
}

fn cloud(pen: &mut Pen, id: &str, room: Room) -> Result<(), Refusal> {
    let kinds = [kinds_1, kinds_2, kinds_3, kinds_4, kinds_5];
    if kinds.iter().any(|kind| kind(pen, id, room)) {
        return Ok(());
    }
    refuse(format!("Studio has no figure of the cloud `{id}`"))
}

/// Draws the cloud if it is one of these.
fn kinds_1(pen: &mut Pen, id: &str, room: Room) -> bool {
    let [left, top, width, height] = room;
    let x = left + width / 2.0;
    let big = height > 300.0;
    let white = pen.tone(Tone::Paper);
    let pale = grey(pen, 0.1);
    let dull = grey(pen, 0.24);
    match id {
        "cirrus" => streaks(pen, room, false),
        "cirrus_uncinus" => streaks(pen, room, true),
        "cirrocumulus" => flock(pen, room, if big { (16, 9) } else { (12, 3) }, white),
        "altocumulus" => flock(pen, room, if big { (8, 5) } else { (7, 2) }, pale),
        "stratocumulus" => {
            let rows = if big { 3 } else { 1 };
            for row in 0..rows {
                let y = top + height * (0.3 + row as f32) / rows as f32 + if big { 40.0 } else { 40.0 };
                for roll in 0..4 {
                    let middle = left + width * (roll as f32 + 0.5) / 4.0;
                    heap(
                        pen,
                        (middle, y),
                        width * 0.27,
                        if big { 110.0 } else { 66.0 },
                        if roll % 2 == 0 { dull } else { pale },
                    );
                }
            }
        }
        "cirrostratus" => {
            if big {
                sun(pen, (x, top + 220.0), 40.0);
                pen.ring((x, top + 220.0), 170.0, Tone::Paper, 12.0);
            }
            let veil = blend(pen, Tone::Paper, Tone::Sky, 0.35);
            let strands = if big { 8 } else { 3 };
            for at in 0..strands {
                let y = top + height * (at as f32 + 0.5) / strands as f32;
                pen.stroke(
                    &plot(left, left + width, |x| (x, y + 7.0 * (x / 90.0 + at as f32).sin())),
                    veil,
                    if big { 13.0 } else { 16.0 },
                );
            }
        }
        "altostratus" => {
            sheet(pen, room, dull, 6.0);
            let glow = blend(pen, Tone::Gold, Tone::Paper, 0.6);
            pen.fill(
                &ellipse(
                    (x + width * 0.2, top + height * 0.42),
                    36.0_f32.min(height * 0.25),
                    36.0_f32.min(height * 0.25),
                ),
                glow,
            );
        }
        _ => return false,
    }
    true
}

/// Draws the cloud if it is one of these.
fn kinds_2(pen: &mut Pen, id: &str, room: Room) -> bool {
    let [left, top, width, height] = room;
    let x = left + width / 2.0;
    let base = top + height;
    let big = height > 300.0;
    let white = pen.tone(Tone::Paper);
    let dull = grey(pen, 0.24);
    let dark = grey(pen, 0.4);
    match id {
        "nimbostratus" => {
            rain(pen, [left + 20.0, base - 20.0, width - 40.0, if big { 200.0 } else { 60.0 }]);
            sheet(pen, room, dark, 10.0);
        }
        "stratus" => {
            if big {
                mountain(pen);
                sheet(pen, [60.0, 120.0, 880.0, 480.0], dull, 8.0);
            } else {
                sheet(pen, room, dull, 5.0);
            }
        }
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
fn kinds_3(pen: &mut Pen, id: &str, _room: Room) -> bool {
    let white = pen.tone(Tone::Paper);
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
fn kinds_4(pen: &mut Pen, id: &str, room: Room) -> bool {
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
        "roll_cloud" => {
            pen.fill(&ribbon(&[(90.0, 470.0), (910.0, 380.0)], 130.0, 110.0), dull);
            pen.outline(&ribbon(&[(90.0, 470.0), (910.0, 380.0)], 130.0, 110.0), 4.0);
            (0..11).for_each(|at| {
                let x = 130.0 + at as f32 * 72.0;
                pen.trace(
                    &smooth(&[
                        (x, 400.0 - at as f32 * 7.0),
                        (x + 34.0, 460.0 - at as f32 * 7.0),
                        (x + 10.0, 526.0 - at as f32 * 8.0),
                    ]),
                    Tone::Ink,
                    4.0,
                );
            });
        }
        _ => return false,
    }
    true
}

/// Draws the cloud if it is one of these.
fn kinds_5(pen: &mut Pen, id: &str, room: Room) -> bool {
    let [left, top, width, _] = room;
    let white = pen.tone(Tone::Paper);
    let dull = grey(pen, 0.24);
    match id {
        "altocumulus_castellanus" => {
            sheet(pen, [left, top + 240.0, width, 130.0], dull, 4.0);
            for (at, tall) in [120.0, 170.0, 100.0, 190.0, 130.0, 160.0].into_iter().enumerate() {
                let x = left + 80.0 + at as f32 * 124.0;
                puffs(
                    pen,
                    &[
                        (x, top + 260.0, 40.0),
                        (x - 8.0, top + 260.0 - tall * 0.5, 36.0),
                        (x + 6.0, top + 260.0 - tall, 30.0),
                    ],
                    white,
                );
            }
        }
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
