//! The spectrum, beats, pulses and a tuning fork.

use super::parts::{polar, table};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, plot};
use std::f32::consts::TAU;

pub(super) fn spectrum(pen: &mut Pen) {
    let (left, width, top) = (50.0, 900.0 / 7.0, 560.0);
    let bands = [Tone::Wood, Tone::Sand, Tone::Pink, Tone::Gold, Tone::Violet, Tone::Metal, Tone::Teal];
    for (number, tone) in bands.into_iter().enumerate() {
        let x = left + width * number as f32;
        pen.block([x, top, width, 170.0], tone);
        if number == 3 {
            for (part, tone) in
                [Tone::Red, Tone::Orange, Tone::Gold, Tone::Green, Tone::Blue, Tone::Violet].into_iter().enumerate()
            {
                let rgb = pen.tone(tone);
                let x = x + 3.0 + (width - 6.0) * part as f32 / 6.0;
                pen.fill(&crate::figures::pen::corners([x, top + 3.0, (width - 6.0) / 6.0, 164.0]), rgb);
            }
        }
    }
    // The wave's phase grows faster and faster, so its crests crowd steadily to the right.
    let phase = |t: f32| (44.0_f32.powf(t) - 1.0) * 0.45;
    let wave: Vec<At> = (0..=900)
        .map(|k| {
            let t = k as f32 / 900.0;
            (left + 900.0 * t, 360.0 - 110.0 * (phase(t) * TAU).sin())
        })
        .collect();
    pen.trace(&wave, Tone::Blue, 5.0);
    pen.label("Radio waves", (left + width * 0.5, top + 150.0), (160.0, 830.0));
    pen.label("Visible light", (left + width * 3.5, top + 150.0), (500.0, 830.0));
    pen.label("Gamma rays", (left + width * 6.5, top + 150.0), (830.0, 830.0));
}

pub(super) fn beats(pen: &mut Pen) {
    let (left, right) = (220.0, 950.0);
    let trace = |pen: &mut Pen, y: f32, tone: Tone, height: f32, at: &dyn Fn(f32) -> f32| {
        pen.dashed(&[(left, y), (right, y)], Tone::Grey, 3.0);
        let points: Vec<At> = (0..=700)
            .map(|k| {
                let t = k as f32 / 700.0;
                (left + (right - left) * t, y - height * at(t))
            })
            .collect();
        pen.trace(&points, tone, 4.5);
    };
    let (a, b) = (|t: f32| (t * 20.0 * TAU).cos(), |t: f32| (t * 17.0 * TAU).cos());
    trace(pen, 190.0, Tone::Red, 70.0, &a);
    trace(pen, 420.0, Tone::Blue, 70.0, &b);
    trace(pen, 730.0, Tone::Violet, 70.0, &|t| a(t) + b(t));
    for y in [190.0, 420.0] {
        fork(pen, (110.0, y + 90.0), 170.0);
    }
    pen.label("Fork A", (84.0, 120.0), (110.0, 60.0));
    pen.label("Fork B", (84.0, 350.0), (115.0, 560.0));
    pen.label("Beats", (left + (right - left) / 3.0, 600.0), (330.0, 555.0));
}

/// A tuning fork that stands on its stem: the foot and the height.
fn fork(pen: &mut Pen, foot: At, height: f32) {
    let (half, bend) = (height * 0.13, height * 0.45);
    let mut shape = vec![(foot.0 - half, foot.1 - height), (foot.0 - half, foot.1 - bend)];
    shape.extend(arc((foot.0, foot.1 - bend), half, half, 180.0, 0.0));
    shape.push((foot.0 + half, foot.1 - height));
    pen.trace(&[foot, (foot.0, foot.1 - bend + half)], Tone::Ink, 15.0);
    pen.trace(&shape, Tone::Ink, 15.0);
    pen.trace(&[foot, (foot.0, foot.1 - bend + half)], Tone::Metal, 8.0);
    pen.trace(&shape, Tone::Metal, 8.0);
}

/// A rope with pulses: middle and height of each.
fn pulses(pen: &mut Pen, y: f32, bumps: &[(f32, f32)]) {
    let at = |x: f32| bumps.iter().map(|(m, h)| h * (-((x - m) / 62.0).powi(2)).exp()).sum::<f32>();
    let rope = plot(60.0, 940.0, |x| (x, y - at(x)));
    pen.trace(&rope, Tone::Ink, 16.0);
    pen.trace(&rope, Tone::Sand, 9.0);
    if bumps.len() > 1 && (bumps[0].0 - bumps[1].0).abs() > 1.0 {
        for (number, (middle, height)) in bumps.iter().enumerate() {
            let way = if number == 0 { 1.0 } else { -1.0 };
            let level = y - height - if *height > 0.0 { 42.0 } else { -42.0 };
            pen.arrow((middle - way * 60.0, level), (middle + way * 60.0, level), Tone::Red, 6.0);
        }
    }
}

/// The first pulse travels to the right and the second to the left; after the meeting they have passed.
fn meeting(pen: &mut Pen, second: f32) {
    let h = 95.0;
    pulses(pen, 250.0, &[(230.0, h), (770.0, second * h)]);
    pulses(pen, 560.0, &[(500.0, h), (500.0, second * h)]);
    pulses(pen, 800.0, &[(770.0, h), (230.0, second * h)]);
    for (text, y) in [("Before", 170.0), ("During", 470.0), ("After", 720.0)] {
        pen.label_at(text, (if y > 400.0 && y < 600.0 { 200.0 } else { 500.0 }, y));
    }
}

pub(super) fn add(pen: &mut Pen) {
    meeting(pen, 1.0);
}

pub(super) fn cancel(pen: &mut Pen) {
    meeting(pen, -1.0);
}

pub(super) fn fork_in_water(pen: &mut Pen) {
    let level = 620.0;
    super::vessels::water(pen, &[(120.0, level), (880.0, level), (880.0, 860.0), (120.0, 860.0)]);
    pen.trace(&[(120.0, 540.0), (120.0, 860.0), (880.0, 860.0), (880.0, 540.0)], Tone::Ink, 9.0);
    table(pen, 60.0, 940.0, 864.0, Tone::Wood);
    // The fork points down: stem above, prongs below with their tips in the water.
    for (tone, width) in [(Tone::Ink, 40.0), (Tone::Metal, 30.0)] {
        let mut prongs = vec![(430.0, 640.0), (430.0, 310.0)];
        prongs.extend(arc((500.0, 310.0), 70.0, 70.0, 180.0, 360.0));
        prongs.push((570.0, 640.0));
        pen.trace(&prongs, tone, width);
        pen.trace(&[(500.0, 240.0), (500.0, 80.0)], tone, width);
    }
    for (x, way) in [(405.0, -1.0), (595.0, 1.0)] {
        for drop in 0..5 {
            let angle = -90.0 + way * (18.0 + 15.0 * drop as f32);
            let at = polar((x, level), 110.0 + 26.0 * (drop % 2) as f32, angle);
            pen.oval(at, 8.0, 11.0, Tone::Water);
        }
        for ripple in 0..3 {
            let centre = (x + way * (70.0 + 62.0 * ripple as f32), level);
            pen.trace(&arc(centre, 26.0, 15.0, 180.0, 360.0), Tone::Blue, 5.0);
        }
    }
    pen.label("Tuning fork", (515.0, 150.0), (720.0, 130.0));
    pen.label("Prong", (415.0, 420.0), (230.0, 380.0));
    pen.label("Ripples", (800.0, 606.0), (810.0, 470.0));
}
