//! Acids, crystals, dyes and rays.

use super::parts::{mark, table};
use super::vessels::{beaker, liquid, tube};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen};

pub(super) fn ph(pen: &mut Pen) {
    let tones = [
        Tone::Red,
        Tone::Red,
        Tone::Orange,
        Tone::Orange,
        Tone::Gold,
        Tone::Gold,
        Tone::Leaf,
        Tone::Green,
        Tone::Teal,
        Tone::Teal,
        Tone::Blue,
        Tone::Blue,
        Tone::Violet,
        Tone::Violet,
        Tone::Violet,
    ];
    let width = 60.0;
    for (number, tone) in tones.into_iter().enumerate() {
        let x = 50.0 + width * number as f32;
        pen.block([x, 400.0, width, 190.0], tone);
        pen.sign(&number.to_string(), (x + width / 2.0, 636.0), 34.0);
    }
    let span = |pen: &mut Pen, from: f32, to: f32| {
        pen.trace(&[(from, 340.0), (from, 366.0), (to, 366.0), (to, 340.0)], Tone::Ink, 4.0);
    };
    span(pen, 54.0, 462.0);
    span(pen, 476.0, 524.0);
    span(pen, 538.0, 946.0);
    pen.label_at("Acidic", (258.0, 290.0));
    pen.label("Neutral", (500.0, 356.0), (500.0, 220.0));
    pen.label_at("Alkaline", (742.0, 290.0));
}

/// The ions alternate: neighbours in each of the three directions are of the other kind.
pub(super) fn lattice(pen: &mut Pen) {
    let place = |i: i32, j: i32, k: i32| {
        let (x, y, z) = (i as f32, j as f32, k as f32);
        (230.0 + 185.0 * x + 88.0 * z, 760.0 - 185.0 * y - 68.0 * z)
    };
    for k in (0..3).rev() {
        for j in 0..3 {
            for i in 0..3 {
                let at = place(i, j, k);
                for (di, dj, dk) in [(1, 0, 0), (0, 1, 0), (0, 0, -1)] {
                    if i + di < 3 && j + dj < 3 && k + dk >= 0 {
                        pen.trace(&[at, place(i + di, j + dj, k + dk)], Tone::Grey, 5.0);
                    }
                }
            }
        }
        for j in 0..3 {
            for i in 0..3 {
                let (radius, tone, sign) =
                    if (i + j + k) % 2 == 0 { (54.0, Tone::Green, "−") } else { (34.0, Tone::Violet, "+") };
                pen.disc(place(i, j, k), radius, tone);
                pen.sign(sign, place(i, j, k), 40.0);
            }
        }
    }
    pen.label("Na⁺", (place(1, 0, 0).0, place(1, 0, 0).1 + 30.0), (420.0, 910.0));
    pen.label("Cl⁻", (place(0, 0, 0).0 - 30.0, place(0, 0, 0).1 + 40.0), (170.0, 910.0));
    pen.label("Lattice", place(2, 1, 1), (860.0, 830.0));
}

pub(super) fn density(pen: &mut Pen) {
    table(pen, 160.0, 840.0, 870.0, Tone::Wood);
    for (top, low, tone) in [(640.0, 866.0, Tone::Orange), (420.0, 640.0, Tone::Water), (230.0, 420.0, Tone::Gold)] {
        liquid(pen, &[(350.0, top), (650.0, top), (650.0, low), (350.0, low)], tone);
    }
    pen.trace(
        &[(336.0, 110.0), (350.0, 130.0), (350.0, 866.0), (650.0, 866.0), (650.0, 130.0), (664.0, 110.0)],
        Tone::Ink,
        9.0,
    );
    for (text, y) in [("Oil", 330.0), ("Water", 530.0), ("Honey", 750.0)] {
        pen.label(text, (640.0, y), (800.0, y));
    }
}

pub(super) fn litmus(pen: &mut Pen) {
    pen.block([140.0, 520.0, 720.0, 50.0], Tone::Wood);
    for (x, tone, paper, text) in [(260.0, Tone::Gold, Tone::Red, "Acid"), (580.0, Tone::Glass, Tone::Blue, "Alkali")] {
        tube(pen, [x, 200.0, 160.0, 600.0], 0.55, tone);
        pen.block([x + 56.0, 90.0, 48.0, 480.0], Tone::Bone);
        pen.block([x + 56.0, 450.0, 48.0, 200.0], paper);
        pen.label_at(text, (x + 80.0, 870.0));
    }
    pen.label("Litmus paper", (360.0, 130.0), (500.0, 52.0));
}

pub(super) fn crystal(pen: &mut Pen) {
    table(pen, 120.0, 880.0, 880.0, Tone::Wood);
    beaker(pen, [270.0, 190.0, 460.0, 686.0], 0.74, Tone::Water);
    pen.block([190.0, 150.0, 620.0, 26.0], Tone::Wood);
    pen.line(&[(500.0, 176.0), (500.0, 560.0)]);
    pen.area(
        &[(500.0, 540.0), (590.0, 590.0), (570.0, 700.0), (470.0, 730.0), (410.0, 640.0), (440.0, 570.0)],
        Tone::Blue,
    );
    for (a, b) in [((500.0, 540.0), (500.0, 630.0)), ((500.0, 630.0), (410.0, 640.0)), ((500.0, 630.0), (570.0, 700.0))]
    {
        pen.trace(&[a, b], Tone::Ink, 4.0);
    }
    pen.label("Thread", (500.0, 280.0), (620.0, 90.0));
    pen.label("Crystal", (575.0, 650.0), (840.0, 620.0));
    pen.label("Saturated solution", (330.0, 800.0), (210.0, 950.0));
}

pub(super) fn diffusion(pen: &mut Pen) {
    let (water, dye) = (pen.tone(Tone::Water), pen.tone(Tone::Violet));
    for (number, (x, text)) in [(70.0, "Start"), (380.0, "One hour"), (690.0, "One day")].into_iter().enumerate() {
        let area = [x, 300.0, 240.0, 400.0];
        beaker(pen, area, 0.86, Tone::Water);
        let (top, low) = (346.0, 697.0);
        let band = |a: f32, b: f32| [(x + 4.0, a), (x + 236.0, a), (x + 236.0, b), (x + 4.0, b)];
        match number {
            0 => pen.area(
                &[(x + 100.0, low), (x + 110.0, low - 26.0), (x + 140.0, low - 18.0), (x + 144.0, low)],
                Tone::Violet,
            ),
            1 => pen.fade(&band(top + 150.0, low), water, dye),
            _ => pen.fill(&band(top + 2.0, low), water.mix(dye, 0.5)),
        }
        pen.label_at(text, (x + 120.0, 800.0));
    }
}

pub(super) fn radiations(pen: &mut Pen) {
    for (x, w, tone) in [(380.0, 14.0, Tone::Bone), (560.0, 34.0, Tone::Metal), (740.0, 90.0, Tone::Grey)] {
        pen.block([x, 130.0, w, 740.0], tone);
    }
    for (y, text) in [(260.0, "α"), (500.0, "β"), (740.0, "γ")] {
        pen.block([70.0, y - 46.0, 90.0, 92.0], Tone::Rock);
        mark(pen, text, (115.0, y), 52.0);
    }
    pen.arrow((170.0, 260.0), (378.0, 260.0), Tone::Red, 13.0);
    pen.arrow((170.0, 500.0), (558.0, 500.0), Tone::Blue, 9.0);
    let wave = |from: f32, to: f32, height: f32| -> Vec<At> {
        (0..=120)
            .map(|k| from + (to - from) * k as f32 / 120.0)
            .map(|x| (x, 740.0 + height * (x / 9.0).sin()))
            .collect()
    };
    pen.trace(&wave(170.0, 740.0, 24.0), Tone::Violet, 6.0);
    pen.trace(&wave(740.0, 830.0, 15.0), Tone::Violet, 4.5);
    pen.trace(&wave(830.0, 920.0, 8.0), Tone::Violet, 3.0);
    pen.arrow((915.0, 740.0), (950.0, 740.0), Tone::Violet, 3.0);
}
