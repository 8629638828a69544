//! Cells of animals and plants with a task of their own.

use super::parts::{blob, dots, notes, nucleus, polar, ribbon, round, sausage, tube, turned, wash};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse, smooth};

pub(super) fn mitochondrion_cut(pen: &mut Pen) {
    let (centre, orange) = ((500.0, 470.0), pen.tone(Tone::Orange));
    pen.area(&ellipse(centre, 400.0, 250.0), Tone::Gold);
    pen.area(&ellipse(centre, 384.0, 234.0), Tone::Orange);
    wash(pen, &ellipse(centre, 354.0, 204.0), Tone::Sand, 0.3);
    // The inner membrane folds in from above and below by turns; the space between the membranes runs into each fold.
    for at in 0..7 {
        let x = -264.0 + 88.0 * at as f32;
        let edge = 204.0 * (1.0 - (x / 354.0_f32).powi(2)).sqrt();
        let side = if at % 2 == 0 { -1.0 } else { 1.0 };
        let place = |y: f32| (500.0 + x, 470.0 + side * y);
        pen.area(&sausage(&[place(edge - 6.0), place(-edge * 0.3)], 40.0), Tone::Orange);
        pen.fill(&ribbon(&[place(edge + 16.0), place(edge - 28.0)], 35.0, 35.0), orange);
    }
    notes(
        pen,
        &[
            ("outer membrane", (240.0, 276.0), (190.0, 120.0)),
            ("inner membrane", (544.0, 268.0), (560.0, 120.0)),
            ("intermembrane space", (868.0, 470.0), (790.0, 810.0)),
            ("crista", (588.0, 400.0), (880.0, 180.0)),
            ("matrix", (280.0, 560.0), (230.0, 830.0)),
        ],
    );
}

pub(super) fn motor_nerve_cell(pen: &mut Pen) {
    for (end, bend) in [
        ((70.0, 90.0), (150.0, 200.0)),
        ((330.0, 70.0), (290.0, 160.0)),
        ((60.0, 330.0), (140.0, 330.0)),
        ((150.0, 530.0), (190.0, 430.0)),
        ((420.0, 150.0), (330.0, 230.0)),
    ] {
        pen.area(&ribbon(&smooth(&[(250.0, 300.0), bend, end]), 46.0, 10.0), Tone::Gold);
        let middle = ((end.0 + bend.0) / 2.0, (end.1 + bend.1) / 2.0);
        let fork = (middle.0 + (end.0 - middle.0) * 0.4 + 34.0, middle.1 + (end.1 - middle.1) * 0.4 - 30.0);
        pen.area(&ribbon(&[middle, fork], 17.0, 9.0), Tone::Gold);
    }
    let fibre = smooth(&[(250.0, 300.0), (420.0, 400.0), (620.0, 560.0), (760.0, 720.0)]);
    for (end, knee) in
        [((900.0, 720.0), (830.0, 730.0)), ((890.0, 830.0), (820.0, 790.0)), ((780.0, 890.0), (770.0, 820.0))]
    {
        pen.area(&ribbon(&smooth(&[(750.0, 705.0), knee, end]), 22.0, 12.0), Tone::Gold);
        pen.disc(end, 19.0, Tone::Gold);
    }
    pen.area(&ribbon(&fibre, 30.0, 22.0), Tone::Gold);
    for at in 0..4 {
        let piece = &fibre[11 + at * 6..=15 + at * 6];
        pen.area(&sausage(piece, 56.0), Tone::Sky);
    }
    blob(
        pen,
        &[(250.0, 190.0), (335.0, 250.0), (340.0, 350.0), (250.0, 405.0), (165.0, 350.0), (165.0, 250.0)],
        Tone::Gold,
    );
    nucleus(pen, (250.0, 298.0), 46.0);
    let (sheath, gap) = (fibre[19], fibre[22]);
    notes(
        pen,
        &[
            ("dendrite", (290.0, 160.0), (540.0, 110.0)),
            ("nucleus", (262.0, 305.0), (590.0, 220.0)),
            ("axon", fibre[9], (640.0, 330.0)),
            ("cell body", (215.0, 380.0), (150.0, 640.0)),
            ("node of Ranvier", gap, (800.0, 440.0)),
            ("myelin sheath", sheath, (330.0, 720.0)),
            ("axon terminal", (780.0, 890.0), (480.0, 880.0)),
        ],
    );
}

pub(super) fn root_hair_cell(pen: &mut Pen) {
    let wall = round(&[
        (180.0, 250.0),
        (180.0, 500.0),
        (180.0, 740.0),
        (290.0, 760.0),
        (380.0, 740.0),
        (390.0, 610.0),
        (560.0, 580.0),
        (820.0, 560.0),
        (890.0, 500.0),
        (820.0, 450.0),
        (560.0, 440.0),
        (390.0, 400.0),
        (380.0, 250.0),
        (290.0, 235.0),
    ]);
    let shrunk = |by: f32| -> Vec<At> {
        let line = ribbon(&wall, by * 2.0, by * 2.0);
        line[wall.len()..].iter().rev().copied().collect()
    };
    pen.area(&wall, Tone::Green);
    wash(pen, &shrunk(15.0), Tone::Gold, 0.3);
    wash(pen, &shrunk(25.0), Tone::Leaf, 0.72);
    let sap = [
        (250.0, 330.0),
        (240.0, 500.0),
        (250.0, 650.0),
        (320.0, 660.0),
        (350.0, 560.0),
        (560.0, 525.0),
        (780.0, 515.0),
        (780.0, 490.0),
        (560.0, 480.0),
        (360.0, 450.0),
        (335.0, 400.0),
        (330.0, 335.0),
    ];
    wash(pen, &round(&sap), Tone::Water, 0.2);
    nucleus(pen, (285.0, 288.0), 36.0);
    notes(
        pen,
        &[
            ("root hair", (700.0, 448.0), (740.0, 330.0)),
            ("nucleus", (292.0, 290.0), (560.0, 180.0)),
            ("cell wall", (172.0, 660.0), (110.0, 860.0)),
            ("cell membrane", (362.0, 718.0), (440.0, 860.0)),
            ("cytoplasm", (362.0, 640.0), (560.0, 740.0)),
            ("vacuole", (680.0, 504.0), (800.0, 660.0)),
        ],
    );
}

pub(super) fn human_egg_cell(pen: &mut Pen) {
    let centre = (500.0, 480.0);
    for ring in 0..2 {
        let radius = 300.0 + 58.0 * ring as f32;
        for at in 0..24 + 4 * ring {
            let degrees = 360.0 * at as f32 / (24 + 4 * ring) as f32 + 6.0 * ring as f32;
            let place = polar(centre, degrees, radius);
            pen.area(&turned(&ellipse((0.0, 0.0), 32.0, 25.0), place, degrees), Tone::Pink);
            dots(pen, &[place], 9.0, Tone::Violet);
        }
    }
    wash(pen, &ellipse(centre, 272.0, 272.0), Tone::Sky, 0.2);
    let inside = pen.tone(Tone::Skin).mix(pen.tone(Tone::Paper), 0.45);
    pen.fill(&ellipse(centre, 226.0, 226.0), inside);
    pen.outline(&ellipse(centre, 226.0, 226.0), 8.0);
    let grains: Vec<At> =
        (0..26).map(|at| polar(centre, 137.5 * at as f32, 40.0 + 32.0 * (at as f32).sqrt())).collect();
    dots(pen, &grains, 6.0, Tone::Orange);
    nucleus(pen, (470.0, 440.0), 70.0);
    notes(
        pen,
        &[
            ("corona radiata", polar(centre, 220.0, 352.0), (130.0, 110.0)),
            ("zona pellucida", polar(centre, 315.0, 250.0), (860.0, 110.0)),
            ("cell membrane", polar(centre, 40.0, 226.0), (850.0, 870.0)),
            ("cytoplasm", (420.0, 620.0), (130.0, 880.0)),
            ("nucleus", (460.0, 465.0), (500.0, 930.0)),
        ],
    );
}

pub(super) fn human_sperm_cell(pen: &mut Pen) {
    let tail =
        smooth(&[(470.0, 470.0), (580.0, 520.0), (680.0, 450.0), (780.0, 520.0), (860.0, 470.0), (930.0, 500.0)]);
    pen.area(&ribbon(&tail, 22.0, 6.0), Tone::Sand);
    tube(pen, &[(330.0, 455.0), (400.0, 455.0), (500.0, 480.0)], 56.0, Tone::Orange);
    for x in [350.0, 380.0, 410.0, 440.0, 470.0] {
        pen.trace(&[(x - 8.0, 430.0 + (x - 350.0) * 0.1), (x + 8.0, 482.0 + (x - 350.0) * 0.12)], Tone::Ink, 4.0);
    }
    let head = round(&[
        (90.0, 450.0),
        (150.0, 365.0),
        (260.0, 360.0),
        (335.0, 430.0),
        (335.0, 480.0),
        (260.0, 545.0),
        (150.0, 538.0),
    ]);
    wash(pen, &head, Tone::Sky, 0.0);
    let cap = round(&[(90.0, 450.0), (150.0, 365.0), (205.0, 358.0), (160.0, 450.0), (205.0, 547.0), (150.0, 538.0)]);
    pen.area(&cap, Tone::Gold);
    wash(pen, &ellipse((245.0, 452.0), 68.0, 70.0), Tone::Violet, 0.3);
    notes(
        pen,
        &[
            ("acrosome", (125.0, 420.0), (130.0, 220.0)),
            ("nucleus", (250.0, 470.0), (260.0, 690.0)),
            ("midpiece", (410.0, 450.0), (470.0, 260.0)),
            ("tail", (680.0, 452.0), (720.0, 300.0)),
        ],
    );
}
