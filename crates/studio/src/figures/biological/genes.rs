//! DNA and RNA: the double helix, its copying, its packing and its reading.

use super::codes::{bonds, tone};
use super::parts::{blob, chromosome, notes, polar, ribbon, sausage, solid, tube, wash};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, corners, ellipse, smooth};
use std::f32::consts::PI;

/// A right-handed double helix: what lies behind first, then the rungs, then what lies in front. The places of a rung's
/// two ends by its number, ten to a turn.
struct Helix {
    middle: f32,
    low: f32,
    pitch: f32,
    reach: f32,
}

impl Helix {
    /// The place of a strand at an angle that grows upwards.
    fn at(&self, strand: usize, angle: f32) -> At {
        let side = if strand == 0 { 1.0 } else { -1.0 };
        (self.middle + side * self.reach * angle.cos(), self.low - self.pitch * angle / (2.0 * PI))
    }

    fn strands(&self, pen: &mut Pen, turns: f32, width: f32, front: bool) {
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

    fn rung(&self, pen: &mut Pen, number: usize, base: char, partner: char, thick: f32) {
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

const BASES: &str = "GCTCGACATGAGCTAGTCAGT";

fn partner(base: char) -> char {
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
            ("sugar–phosphate backbone", helix.at(0, PI * 3.62), (310.0, 25.0)),
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
            ("messenger RNA", (120.0, 657.0), (150.0, 760.0)),
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

pub(super) fn human_gene(pen: &mut Pen) {
    let pieces: [(f32, Tone); 8] = [
        (110.0, Tone::Gold),
        (130.0, Tone::Green),
        (90.0, Tone::Soft),
        (100.0, Tone::Green),
        (150.0, Tone::Soft),
        (120.0, Tone::Green),
        (80.0, Tone::Red),
        (120.0, Tone::Soft),
    ];
    pen.area(&corners([30.0, 470.0, 940.0, 30.0]), Tone::Grey);
    let mut x = 50.0;
    for (wide, tone) in &pieces[..7] {
        let exon = matches!(tone, Tone::Green);
        let [y, high] = if exon { [400.0, 170.0] } else { [435.0, 100.0] };
        pen.block([x, y, *wide, high], *tone);
        x += wide + 16.0;
    }
    pen.trace(&[(170.0, 420.0), (170.0, 330.0)], Tone::Ink, 6.0);
    pen.arrow((170.0, 330.0), (290.0, 330.0), Tone::Ink, 6.0);
    notes(
        pen,
        &[
            ("promoter", (105.0, 500.0), (120.0, 690.0)),
            ("exon", (460.0, 420.0), (460.0, 250.0)),
            ("intron", (610.0, 500.0), (600.0, 690.0)),
            ("terminator", (840.0, 450.0), (850.0, 270.0)),
        ],
    );
}

pub(super) fn nucleotide_of_dna(pen: &mut Pen) {
    let sugar = [(470.0, 420.0), (600.0, 500.0), (560.0, 640.0), (390.0, 640.0), (350.0, 500.0)];
    pen.trace(&[(230.0, 300.0), (310.0, 380.0), (350.0, 500.0)], Tone::Ink, 14.0);
    pen.trace(&[(600.0, 500.0), (720.0, 480.0)], Tone::Ink, 14.0);
    pen.disc((210.0, 270.0), 110.0, Tone::Gold);
    pen.sign("P", (210.0, 270.0), 80.0);
    pen.area(&sugar, Tone::Sky);
    pen.sign("O", (470.0, 432.0), 44.0);
    let base: Vec<At> = (0..6).map(|at| polar((790.0, 480.0), 60.0 * at as f32 + 30.0, 110.0)).collect();
    pen.area(&base, Tone::Green);
    for at in [1, 3] {
        pen.sign("N", base[at], 44.0);
    }
    notes(
        pen,
        &[
            ("phosphate group", (210.0, 350.0), (190.0, 540.0)),
            ("deoxyribose", (470.0, 600.0), (470.0, 800.0)),
            ("nitrogenous base", (790.0, 430.0), (780.0, 230.0)),
        ],
    );
}

/// The small pictures of cards: each fills about two hundred units round its middle, times a zoom.
fn picture(pen: &mut Pen, name: &str, (x, y): At, zoom: f32) {
    let at = |dx: f32, dy: f32| (x + dx * zoom, y + dy * zoom);
    match name {
        "DNA" | "double helix" => {
            let helix = Helix { middle: x, low: y + 150.0 * zoom, pitch: 150.0 * zoom, reach: 58.0 * zoom };
            helix.strands(pen, 2.0, 17.0 * zoom, false);
            for (number, base) in BASES.chars().enumerate() {
                helix.rung(pen, number, base, partner(base), 9.0);
            }
            helix.strands(pen, 2.0, 17.0 * zoom, true);
        }
        "messenger RNA" => {
            let thread =
                smooth(&[at(-14.0, -150.0), at(22.0, -75.0), at(-22.0, 0.0), at(22.0, 75.0), at(-14.0, 150.0)]);
            for (number, step) in (4..46).step_by(5).enumerate() {
                let (px, py) = thread[step];
                let rgb = pen.tone(tone(['A', 'U', 'G', 'C'][number * 3 % 4]));
                solid(pen, &corners([px, py - 8.0 * zoom, 62.0 * zoom, 16.0 * zoom]), rgb);
            }
            pen.area(&sausage(&thread, 20.0 * zoom), Tone::Orange);
        }
        "protein" => {
            let chain = smooth(&[
                at(-60.0, -130.0),
                at(60.0, -90.0),
                at(-40.0, -40.0),
                at(70.0, 0.0),
                at(-70.0, 20.0),
                at(40.0, 70.0),
                at(-50.0, 120.0),
            ]);
            pen.trace(&chain, Tone::Ink, 6.0);
            for (number, step) in (0..chain.len()).step_by(6).enumerate() {
                pen.disc(chain[step], 24.0 * zoom, [Tone::Gold, Tone::Pink, Tone::Teal, Tone::Leaf][number % 4]);
            }
        }
        "nucleosome" => {
            tube(pen, &[at(-130.0, -100.0), at(-60.0, -70.0), at(-74.0, 10.0)], 13.0 * zoom, Tone::Violet);
            tube(pen, &[at(130.0, 100.0), at(60.0, 80.0), at(72.0, 0.0)], 13.0 * zoom, Tone::Violet);
            pen.area(&ellipse(at(0.0, 0.0), 74.0 * zoom, 66.0 * zoom), Tone::Gold);
            for dy in [-24.0, 26.0] {
                let wrap = smooth(&[at(-76.0, dy - 14.0), at(0.0, dy + 20.0), at(76.0, dy - 14.0)]);
                pen.area(&sausage(&wrap, 15.0 * zoom), Tone::Violet);
            }
        }
        "chromatin fibre" => {
            let spots: Vec<At> =
                (0..10).map(|n| at(if n % 2 == 0 { -32.0 } else { 32.0 }, -135.0 + 30.0 * n as f32)).collect();
            pen.trace(&spots, Tone::Violet, 8.0);
            for spot in spots {
                pen.disc(spot, 27.0 * zoom, Tone::Gold);
            }
        }
        "looped domains" => {
            for n in 0..5 {
                let dy = -110.0 + 55.0 * n as f32;
                for side in [-1.0, 1.0] {
                    let ring = smooth(&[
                        at(0.0, dy - 10.0),
                        at(side * 60.0, dy - 36.0),
                        at(side * 94.0, dy),
                        at(side * 60.0, dy + 34.0),
                        at(0.0, dy + 10.0),
                    ]);
                    pen.area(&sausage(&ring, 13.0 * zoom), Tone::Gold);
                }
            }
            pen.area(&sausage(&[at(0.0, -140.0), at(0.0, 140.0)], 24.0 * zoom), Tone::Teal);
        }
        "denaturation" | "annealing" | "extension" => cycle(pen, name, (x, y), zoom),
        "cap" => {
            pen.trace(&[at(0.0, 0.0), at(130.0, 0.0)], Tone::Orange, 14.0);
            pen.disc(at(-30.0, 0.0), 60.0 * zoom, Tone::Red);
        }
        "start codon" | "stop codon" => codon(pen, if name == "start codon" { "AUG" } else { "UAA" }, (x, y), zoom),
        "coding sequence" => {
            for n in 0..9 {
                let rgb = pen.tone(tone(['G', 'C', 'U', 'A'][n * 5 % 4]));
                solid(
                    pen,
                    &corners([x + (-126.0 + 28.0 * n as f32) * zoom, y - 44.0 * zoom, 24.0 * zoom, 60.0 * zoom]),
                    rgb,
                );
            }
            pen.area(&sausage(&[at(-130.0, 26.0), at(130.0, 26.0)], 24.0 * zoom), Tone::Orange);
        }
        "chromosome" => {
            let rgb = pen.tone(Tone::Blue);
            chromosome(pen, (x, y), 130.0 * zoom, 0.0, rgb);
        }
        _ => {}
    }
}

fn codon(pen: &mut Pen, letters: &str, (x, y): At, zoom: f32) {
    for (n, letter) in letters.chars().enumerate() {
        let left = x + (-110.0 + 76.0 * n as f32) * zoom;
        let pale = pen.tone(tone(letter)).mix(pen.tone(Tone::Paper), 0.4);
        solid(pen, &corners([left, y - 70.0 * zoom, 66.0 * zoom, 90.0 * zoom]), pale);
        pen.sign(&letter.to_string(), (left + 33.0 * zoom, y - 26.0 * zoom), 44.0 * zoom);
    }
    pen.area(
        &sausage(&[(x - 130.0 * zoom, y + 32.0 * zoom), (x + 130.0 * zoom, y + 32.0 * zoom)], 24.0 * zoom),
        Tone::Orange,
    );
}

/// A round of the chain reaction: the strands part, the primers dock, the partners grow.
fn cycle(pen: &mut Pen, name: &str, (x, y): At, zoom: f32) {
    for side in [-1.0, 1.0] {
        let rail = side * 66.0;
        let tooth = -side * 40.0;
        for n in 0..9 {
            let dy = -132.0 + 33.0 * n as f32;
            pen.trace(&[(x + rail * zoom, y + dy * zoom), (x + (rail + tooth) * zoom, y + dy * zoom)], Tone::Grey, 7.0);
        }
        pen.area(
            &sausage(&[(x + rail * zoom, y - 145.0 * zoom), (x + rail * zoom, y + 145.0 * zoom)], 17.0 * zoom),
            Tone::Violet,
        );
        // The strands are antiparallel: the primers dock at opposite ends.
        let partner = (rail + tooth) * zoom;
        if name == "extension" {
            pen.area(
                &sausage(&[(x + partner, y - side * 135.0 * zoom), (x + partner, y + side * 90.0 * zoom)], 17.0 * zoom),
                Tone::Teal,
            );
        }
        if name != "denaturation" {
            pen.area(
                &sausage(&[(x + partner, y - side * 138.0 * zoom), (x + partner, y - side * 72.0 * zoom)], 19.0 * zoom),
                Tone::Red,
            );
        }
    }
}

/// The asked ones among these parts as cards in a row, in their order; all of them where none is asked for.
fn cards(pen: &mut Pen, parts: &[&'static str]) {
    let mut shown: Vec<&str> = parts.iter().copied().filter(|part| pen.asks(part)).collect();
    if shown.is_empty() {
        shown = parts.to_vec();
    }
    let wide = 1000.0 / shown.len() as f32;
    let high = (wide * 1.35).min(470.0);
    for (at, part) in shown.iter().enumerate() {
        let middle = wide * (at as f32 + 0.5);
        pen.block([middle - wide / 2.0 + 8.0, 450.0 - high / 2.0, wide - 16.0, high], Tone::Paper);
        picture(pen, part, (middle, 450.0), (wide / 330.0).min(1.3));
        let drop = if shown.len() > 3 && at % 2 == 1 { 52.0 } else { 0.0 };
        pen.label_at(part, (middle, 450.0 + high / 2.0 + 44.0 + drop));
    }
}

pub(super) fn way_from_gene_to_protein(pen: &mut Pen) {
    cards(pen, &["DNA", "messenger RNA", "protein"]);
}

pub(super) fn packing_of_dna(pen: &mut Pen) {
    cards(pen, &["double helix", "nucleosome", "chromatin fibre", "looped domains", "chromosome"]);
}

pub(super) fn round_of_the_polymerase_chain_reaction(pen: &mut Pen) {
    cards(pen, &["denaturation", "annealing", "extension"]);
}

pub(super) fn ripe_messenger_rna(pen: &mut Pen) {
    let first = ["cap", "start codon", "coding sequence"];
    if first.iter().all(|part| pen.asks(part)) && !pen.asks("stop codon") && !pen.asks("poly-A tail") {
        cards(pen, &first);
        return;
    }
    pen.area(&corners([80.0, 470.0, 860.0, 36.0]), Tone::Orange);
    pen.disc((90.0, 488.0), 50.0, Tone::Red);
    pen.block([230.0, 430.0, 84.0, 116.0], Tone::Green);
    pen.block([314.0, 445.0, 316.0, 86.0], Tone::Sky);
    pen.block([630.0, 430.0, 84.0, 116.0], Tone::Violet);
    for at in 0..6 {
        pen.disc((796.0 + 32.0 * at as f32, 488.0), 21.0, Tone::Gold);
    }
    pen.sign("5′", (30.0, 400.0), 40.0);
    pen.sign("3′", (975.0, 400.0), 40.0);
    notes(
        pen,
        &[
            ("cap", (90.0, 530.0), (90.0, 680.0)),
            ("start codon", (272.0, 440.0), (250.0, 290.0)),
            ("coding sequence", (470.0, 520.0), (440.0, 690.0)),
            ("stop codon", (672.0, 440.0), (660.0, 290.0)),
            ("poly-A tail", (880.0, 506.0), (860.0, 690.0)),
        ],
    );
}
