//! Cells as under the microscope, and a fibre of muscle.

use super::parts::{blob, dots, mitochondrion, notes, nucleus, polar, ribbon, round, sausage, wash};
use super::tissues::field;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, ellipse, smooth};

pub(super) fn cheek_cell(pen: &mut Pen) {
    field(pen);
    let rim = round(&[
        (320.0, 290.0),
        (520.0, 220.0),
        (720.0, 300.0),
        (780.0, 480.0),
        (700.0, 660.0),
        (500.0, 730.0),
        (300.0, 680.0),
        (230.0, 480.0),
    ]);
    let pale = pen.tone(Tone::Skin).mix(pen.tone(Tone::Paper), 0.35);
    pen.fill(&rim, pale);
    pen.outline(&rim, 7.0);
    pen.trace(&smooth(&[(650.0, 290.0), (690.0, 400.0), (760.0, 440.0)]), Tone::Grey, 4.0);
    let grains: Vec<At> = (0..22).map(|at| polar((500.0, 480.0), 137.5 * at as f32, 110.0 + 5.0 * at as f32)).collect();
    dots(pen, &grains, 5.0, Tone::Earth);
    nucleus(pen, (500.0, 470.0), 66.0);
    notes(
        pen,
        &[
            ("cell membrane", (328.0, 284.0), (210.0, 130.0)),
            ("cytoplasm", (370.0, 590.0), (250.0, 830.0)),
            ("nucleus", (520.0, 480.0), (820.0, 200.0)),
        ],
    );
}

pub(super) fn onion_skin_cell(pen: &mut Pen) {
    let brick = |row: usize, shift: f32| -> Vec<[At; 6]> {
        let y = 150.0 + 220.0 * row as f32;
        (0..3)
            .map(|at| {
                let x = shift + 560.0 * at as f32;
                [
                    (x, y + 110.0),
                    (x + 40.0, y),
                    (x + 520.0, y),
                    (x + 560.0, y + 110.0),
                    (x + 520.0, y + 220.0),
                    (x + 40.0, y + 220.0),
                ]
            })
            .collect()
    };
    for row in 0..3 {
        let shift = if row % 2 == 0 { -480.0 } else { -200.0 };
        for cell in brick(row, shift) {
            let clipped: Vec<At> = cell.iter().map(|&(x, y)| (x.clamp(70.0, 930.0), y)).collect();
            if clipped[0].0 < clipped[3].0 - 60.0 {
                wash(pen, &clipped, Tone::Gold, 0.62);
                let middle = ((clipped[0].0 + clipped[3].0) / 2.0, clipped[0].1);
                let inner: Vec<At> = clipped
                    .iter()
                    .map(|&(x, y)| (middle.0 + (x - middle.0) * 0.94, middle.1 + (y - middle.1) * 0.86))
                    .collect();
                wash(pen, &inner, Tone::Sand, 0.35);
                if row != 1 {
                    nucleus(pen, (middle.0 + 60.0, middle.1 + 45.0), 32.0);
                }
            }
        }
    }
    let sap = round(&[
        (440.0, 425.0),
        (640.0, 410.0),
        (850.0, 430.0),
        (850.0, 520.0),
        (640.0, 545.0),
        (500.0, 535.0),
        (425.0, 490.0),
    ]);
    wash(pen, &sap, Tone::Water, 0.3);
    nucleus(pen, (464.0, 532.0), 34.0);
    notes(
        pen,
        &[
            ("cell wall", (905.0, 440.0), (890.0, 70.0)),
            ("vacuole", (640.0, 470.0), (560.0, 70.0)),
            ("cytoplasm", (420.0, 430.0), (250.0, 70.0)),
            ("nucleus", (464.0, 545.0), (400.0, 890.0)),
        ],
    );
}

pub(super) fn neutrophil(pen: &mut Pen) {
    field(pen);
    for at in 0..7 {
        let place = polar((500.0, 490.0), 51.4 * at as f32 + 12.0, 352.0);
        wash(pen, &ellipse(place, 52.0, 48.0), Tone::Red, 0.5);
        wash(pen, &ellipse(place, 22.0, 20.0), Tone::Red, 0.8);
    }
    let rim = ellipse((500.0, 490.0), 240.0, 232.0);
    let pale = pen.tone(Tone::Pink).mix(pen.tone(Tone::Paper), 0.65);
    pen.fill(&rim, pale);
    pen.outline(&rim, 7.0);
    let grains: Vec<At> =
        (0..34).map(|at| polar((500.0, 490.0), 137.5 * at as f32, 36.0 * (at as f32 + 1.0).sqrt())).collect();
    dots(pen, &grains, 7.0, Tone::Pink);
    let lobes = [(390.0, 430.0), (480.0, 380.0), (580.0, 430.0), (600.0, 550.0)];
    let thread = smooth(&lobes);
    pen.outline(&ribbon(&thread, 22.0, 22.0), 5.0);
    for at in lobes {
        pen.disc(at, 58.0, Tone::Violet);
    }
    let rgb = pen.tone(Tone::Violet);
    pen.fill(&ribbon(&thread, 22.0, 22.0), rgb);
    notes(
        pen,
        &[
            ("cell membrane", polar((500.0, 490.0), 225.0, 236.0), (180.0, 110.0)),
            ("lobed nucleus", (590.0, 430.0), (800.0, 100.0)),
            ("granule", (430.0, 591.0), (200.0, 880.0)),
            ("cytoplasm", (560.0, 660.0), (800.0, 890.0)),
        ],
    );
}

pub(super) fn skeletal_muscle_fibre(pen: &mut Pen) {
    let (left, right, radius) = (150.0, 720.0, 210.0);
    let mut body = arc((left, 470.0), 80.0, radius, 90.0, 270.0);
    body.extend([(right, 260.0), (right, 680.0)]);
    wash(pen, &body, Tone::Red, 0.45);
    for row in 0..9 {
        let y = 300.0 + 42.0 * row as f32;
        pen.trace(&[(420.0, y), (right, y)], Tone::Ink, 3.0);
    }
    for at in [(250.0, 300.0), (300.0, 630.0)] {
        wash(pen, &ellipse(at, 46.0, 20.0), Tone::Violet, 0.2);
    }
    wash(pen, &ellipse((right, 470.0), 80.0, radius), Tone::Red, 0.75);
    let core = (right, 470.0);
    let threads: [(f32, f32, f32); 8] = [
        (-30.0, -130.0, 210.0),
        (34.0, -92.0, 150.0),
        (-36.0, -44.0, 120.0),
        (34.0, -6.0, 190.0),
        (-34.0, 42.0, 100.0),
        (34.0, 82.0, 140.0),
        (-30.0, 128.0, 170.0),
        (20.0, 160.0, 110.0),
    ];
    for (x, y, out) in threads {
        let from = (core.0 + x, core.1 + y);
        pen.area(&sausage(&[from, (from.0 + out, from.1)], 34.0), Tone::Red);
        for at in 1..(out / 24.0) as usize {
            let band = from.0 + 24.0 * at as f32;
            pen.trace(&[(band, from.1 - 15.0), (band, from.1 + 15.0)], Tone::Ink, 3.0);
        }
        pen.disc((from.0 + out, from.1), 17.0, Tone::Pink);
    }
    // The net of tubes over one of the threads.
    for at in 0..4 {
        let x = 765.0 + 34.0 * at as f32;
        pen.trace(&smooth(&[(x, 446.0), (x + 17.0, 464.0), (x, 482.0)]), Tone::Blue, 6.0);
    }
    pen.trace(&[(762.0, 464.0), (900.0, 464.0)], Tone::Blue, 6.0);
    mitochondrion(pen, (744.0, 404.0), 30.0, 10.0);
    mitochondrion(pen, (690.0, 560.0), 28.0, 80.0);
    blob(pen, &[(560.0, 262.0), (600.0, 240.0), (650.0, 255.0), (640.0, 275.0)], Tone::Pink);
    notes(
        pen,
        &[
            ("nucleus", (250.0, 300.0), (170.0, 160.0)),
            ("sarcolemma", (470.0, 262.0), (480.0, 130.0)),
            ("myofibril", (880.0, 340.0), (850.0, 190.0)),
            ("mitochondrion", (690.0, 568.0), (470.0, 810.0)),
            ("sarcoplasmic reticulum", (860.0, 478.0), (790.0, 890.0)),
        ],
    );
}
