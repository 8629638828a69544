//! DNA and RNA: the double helix, its copying, its packing and its reading.

use super::codes::{bonds, tone};
use super::parts::{blob, notes, ribbon, sausage, solid, wash};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, corners, ellipse, smooth};
use std::f32::consts::PI;

/// A right-handed double helix: what lies behind first, then the rungs, then what lies in front. The places of a rung's
/// two ends by its number, ten to a turn.
pub(super) struct Helix {
    pub middle: f32,
    pub low: f32,
    pub pitch: f32,
    pub reach: f32,
}

impl Helix {
    /// The place of a strand at an angle that grows upwards.
    pub(super) fn at(&self, strand: usize, angle: f32) -> At {
        let side = if strand == 0 { 1.0 } else { -1.0 };
        (self.middle + side * self.reach * angle.cos(), self.low - self.pitch * angle / (2.0 * PI))
    }

    pub(super) fn strands(&self, pen: &mut Pen, turns: f32, width: f32, front: bool) {
        let halves = (turns * 2.0) as usize;
        for half in 0..halves {
            for strand in 0..2 {
                // A strand comes to the front where the sine is below nought: there it rises to the right.
                if ((half + strand) % 2 == 1) == front {
                    let from = PI * half as f32;
                    let line: Vec<At> = (0..=16).map(|part| self.at(strand, from + PI * part as f32 / 16.0)).collect();
                    pen.area(&sausage(&line, width), if strand == 0 { Tone::Violet } else { Tone::Teal });
                }
            }
        }
    }

    pub(super) fn rung(&self, pen: &mut Pen, number: usize, base: char, partner: char, thick: f32) {
        let angle = PI / 5.0 * number as f32;
        let (a, b) = (self.at(0, angle), self.at(1, angle));
        let wide = b.0 - a.0;
        if wide.abs() < self.reach * 0.7 {
            return;
        }
        let point = |share: f32| (a.0 + wide * share, a.1);
        for (letter, from, to) in [(base, 0.0, 0.45), (partner, 0.55, 1.0)] {
            let pale = pen.tone(tone(letter)).mix(pen.tone(Tone::Paper), 0.25);
            solid(pen, &ribbon(&[point(from), point(to)], thick, thick), pale);
            if wide.abs() > self.reach * 1.4 && thick > 28.0 {
                pen.sign(&letter.to_string(), point((from + to) / 2.0), 26.0);
            }
        }
        let count = bonds(base);
        for bond in 0..count {
            let y = a.1 + (bond as f32 - (count as f32 - 1.0) / 2.0) * thick * 0.36;
            pen.trace(&[(point(0.45).0, y), (point(0.55).0, y)], Tone::Ink, 3.0);
        }
    }
}

pub(super) const BASES: &str = "GCTCGACATGAGCTAGTCAGT";

pub(super) fn partner(base: char) -> char {
    match base {
        'A' => 'T',
        'T' => 'A',
        'G' => 'C',
        _ => 'G',
    }
}

pub(super) fn dna_double_helix(pen: &mut Pen) {
    let helix = Helix { middle: 500.0, low: 900.0, pitch: 420.0, reach: 215.0 };
    helix.strands(pen, 2.0, 34.0, false);
    for (number, base) in BASES.chars().enumerate() {
        helix.rung(pen, number, base, partner(base), 31.0);
    }
    helix.strands(pen, 2.0, 34.0, true);
    let y = |number: f32| helix.at(0, PI / 5.0 * number).1;
    // Rung 5 is A–T and rung 15 is G–C, both with the first strand on the left.
    notes(
        pen,
        &[
            ("sugar–phosphate backbone", helix.at(1, 0.5), (280.0, 970.0)),
            ("adenine", (360.0, y(5.0)), (95.0, y(5.0))),
            ("thymine", (640.0, y(5.0)), (905.0, y(5.0))),
            ("guanine", (360.0, y(15.0)), (95.0, y(15.0))),
            ("cytosine", (640.0, y(15.0)), (905.0, y(15.0))),
            ("base pair", (390.0, y(10.0)), (95.0, y(10.0))),
            ("hydrogen bond", (500.0, y(11.0)), (870.0, y(10.4))),
        ],
    );
}

pub(super) fn chromosome_copied(pen: &mut Pen) {
    let ends = [(-1.0_f32, Tone::Blue), (1.0, Tone::Blue)];
    for (side, tone) in ends {
        let x = |off: f32| 500.0 + side * off;
        let arm = smooth(&[
            (x(210.0), 100.0),
            (x(130.0), 230.0),
            (x(62.0), 370.0),
            (x(110.0), 530.0),
            (x(170.0), 700.0),
            (x(200.0), 870.0),
        ]);
        let rgb = pen.tint(0, tone);
        solid(pen, &sausage(&arm, 124.0), rgb);
        for at in (4..arm.len() - 3).step_by(4) {
            let across = ribbon(&arm[at - 1..=at + 1], 112.0, 112.0);
            pen.trace(&[across[1], across[4]], Tone::Ink, 3.0);
        }
        pen.area(&sausage(&arm[..4], 124.0), Tone::Gold);
        pen.area(&sausage(&arm[arm.len() - 4..], 124.0), Tone::Gold);
    }
    pen.area(&ellipse((500.0, 370.0), 62.0, 46.0), Tone::Red);
    notes(
        pen,
        &[
            ("telomere", (710.0, 95.0), (890.0, 60.0)),
            ("short arm", (630.0, 240.0), (890.0, 270.0)),
            ("centromere", (540.0, 372.0), (890.0, 420.0)),
            ("long arm", (665.0, 700.0), (890.0, 720.0)),
            ("sister chromatid", (390.0, 560.0), (150.0, 480.0)),
        ],
    );
}

pub(super) fn replication_fork(pen: &mut Pen) {
    let upper = smooth(&[(40.0, 455.0), (300.0, 455.0), (430.0, 390.0), (600.0, 270.0), (960.0, 190.0)]);
    let lower = smooth(&[(40.0, 525.0), (300.0, 525.0), (430.0, 590.0), (600.0, 710.0), (960.0, 790.0)]);
    for at in 0..7 {
        let x = 60.0 + 36.0 * at as f32;
        pen.trace(&[(x, 460.0), (x, 520.0)], Tone::Grey, 9.0);
    }
    let lead = smooth(&[(960.0, 262.0), (620.0, 338.0), (470.0, 442.0)]);
    for at in (1..22).step_by(3) {
        let (x, y) = lead[at];
        pen.trace(&[(x, y), (x - 14.0, y - 68.0)], Tone::Grey, 9.0);
    }
    let behind = smooth(&[(490.0, 570.0), (600.0, 640.0), (740.0, 684.0), (960.0, 722.0)]);
    for at in (3..34).step_by(3) {
        let (x, y) = behind[at];
        pen.trace(&[(x, y), (x - 14.0, y + 68.0)], Tone::Grey, 9.0);
    }
    for line in [&upper, &lower] {
        pen.area(&ribbon(line, 24.0, 24.0), Tone::Violet);
    }
    pen.area(&sausage(&lead, 24.0), Tone::Teal);
    // Each fragment begins with a primer on the side of the fork and grows away from it.
    for (from, to) in [(2, 13), (17, 33)] {
        pen.area(&sausage(&behind[from..=to], 24.0), Tone::Orange);
        pen.area(&sausage(&behind[from..=from + 4], 24.0), Tone::Red);
    }
    blob(pen, &[(440.0, 410.0), (500.0, 380.0), (545.0, 420.0), (520.0, 480.0), (455.0, 480.0)], Tone::Green);
    let (x, y) = behind[13];
    blob(
        pen,
        &[(x - 40.0, y - 22.0), (x + 10.0, y - 46.0), (x + 56.0, y - 10.0), (x + 30.0, y + 46.0), (x - 32.0, y + 38.0)],
        Tone::Green,
    );
    pen.area(
        &[(285.0, 490.0), (335.0, 420.0), (400.0, 440.0), (420.0, 490.0), (400.0, 540.0), (335.0, 560.0)],
        Tone::Gold,
    );
    pen.arrow((330.0, 300.0), (170.0, 300.0), Tone::Grey, 7.0);
    notes(
        pen,
        &[
            ("helicase", (350.0, 540.0), (250.0, 700.0)),
            ("leading strand", lead[4], (840.0, 420.0)),
            ("DNA polymerase", (500.0, 400.0), (440.0, 170.0)),
            ("lagging strand", (800.0, 696.0), (830.0, 570.0)),
            ("primer", behind[4], (430.0, 800.0)),
            ("Okazaki fragment", behind[26], (720.0, 900.0)),
        ],
    );
}

pub(super) fn ribosome_at_work(pen: &mut Pen) {
    wash(pen, &ellipse((500.0, 430.0), 300.0, 240.0), Tone::Sky, 0.3);
    wash(pen, &ellipse((500.0, 720.0), 280.0, 92.0), Tone::Teal, 0.4);
    pen.area(&corners([40.0, 644.0, 920.0, 26.0]), Tone::Orange);
    for at in 0..22 {
        let x = 62.0 + 41.0 * at as f32;
        let rgb = pen.tone([Tone::Green, Tone::Red, Tone::Gold, Tone::Blue][(at * 7 + at / 3) % 4]);
        solid(pen, &corners([x - 13.0, 612.0, 26.0, 32.0]), rgb);
    }
    for (x, bead) in [(420.0, false), (590.0, true)] {
        let body = smooth(&[(x, 390.0), (x, 470.0), (x - 38.0, 500.0), (x, 530.0), (x, 580.0)]);
        pen.area(&sausage(&body, 30.0), Tone::Violet);
        pen.area(&sausage(&[(x - 42.0, 592.0), (x + 42.0, 592.0)], 30.0), Tone::Violet);
        if bead {
            pen.disc((x, 352.0), 36.0, Tone::Gold);
        }
    }
    let chain =
        smooth(&[(420.0, 352.0), (360.0, 300.0), (380.0, 220.0), (300.0, 170.0), (200.0, 190.0), (110.0, 140.0)]);
    pen.trace(&chain, Tone::Ink, 6.0);
    for at in (0..chain.len()).step_by(10) {
        pen.disc(chain[at], 34.0, [Tone::Gold, Tone::Pink, Tone::Leaf][at % 3]);
    }
    notes(
        pen,
        &[
            ("polypeptide chain", chain[40], (330.0, 60.0)),
            ("amino acid", (600.0, 336.0), (760.0, 110.0)),
            ("large subunit", (770.0, 380.0), (880.0, 280.0)),
            ("transfer RNA", (592.0, 480.0), (880.0, 480.0)),
            ("messenger RNA", (120.0, 657.0), (105.0, 780.0)),
            ("small subunit", (600.0, 770.0), (720.0, 890.0)),
        ],
    );
}

pub(super) fn gene_being_transcribed(pen: &mut Pen) {
    // The polymerase moves to the right and has opened a bubble.
    blob(
        pen,
        &[
            (400.0, 480.0),
            (450.0, 290.0),
            (620.0, 240.0),
            (760.0, 340.0),
            (780.0, 500.0),
            (720.0, 650.0),
            (540.0, 690.0),
            (430.0, 620.0),
        ],
        Tone::Sky,
    );
    let coding = smooth(&[
        (40.0, 440.0),
        (240.0, 440.0),
        (420.0, 430.0),
        (520.0, 360.0),
        (640.0, 360.0),
        (740.0, 440.0),
        (840.0, 440.0),
        (960.0, 440.0),
    ]);
    let template = smooth(&[
        (40.0, 510.0),
        (240.0, 510.0),
        (420.0, 520.0),
        (520.0, 590.0),
        (640.0, 590.0),
        (740.0, 510.0),
        (840.0, 510.0),
        (960.0, 510.0),
    ]);
    for at in 0..9 {
        let x = 60.0 + 38.0 * at as f32;
        pen.trace(&[(x, 445.0), (x, 505.0)], Tone::Grey, 8.0);
    }
    for at in 0..5 {
        let x = 800.0 + 36.0 * at as f32;
        pen.trace(&[(x, 445.0), (x, 505.0)], Tone::Grey, 8.0);
    }
    for at in 0..4 {
        let x = 540.0 + 36.0 * at as f32;
        pen.trace(&[(x, 540.0), (x, 585.0)], Tone::Grey, 8.0);
    }
    let copy =
        smooth(&[(665.0, 540.0), (540.0, 540.0), (490.0, 600.0), (430.0, 700.0), (330.0, 740.0), (220.0, 800.0)]);
    pen.area(&ribbon(&coding, 24.0, 24.0), Tone::Violet);
    pen.area(&ribbon(&template, 24.0, 24.0), Tone::Teal);
    for y in [440.0, 510.0] {
        pen.area(&corners([120.0, y - 13.0, 150.0, 26.0]), Tone::Gold);
    }
    pen.area(&sausage(&copy, 24.0), Tone::Red);
    pen.arrow((600.0, 170.0), (800.0, 170.0), Tone::Grey, 8.0);
    notes(
        pen,
        &[
            ("promoter", (190.0, 430.0), (190.0, 290.0)),
            ("RNA polymerase", (500.0, 290.0), (400.0, 140.0)),
            ("coding strand", (890.0, 432.0), (870.0, 300.0)),
            ("template strand", (890.0, 518.0), (860.0, 660.0)),
            ("messenger RNA", (330.0, 744.0), (480.0, 850.0)),
        ],
    );
}
