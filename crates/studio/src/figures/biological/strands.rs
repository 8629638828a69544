//! Strands of RNA, and cards of what becomes of a gene.

use super::codes::tone;
use super::genes::{BASES, Helix, partner};
use super::parts::{chromosome, notes, polar, sausage, solid, tube};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, corners, ellipse, smooth};

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
    pen.disc((470.0, 422.0), 32.0, Tone::Paper);
    pen.sign("O", (470.0, 422.0), 40.0);
    let base: Vec<At> = (0..6).map(|at| polar((790.0, 480.0), 60.0 * at as f32 + 30.0, 110.0)).collect();
    pen.area(&base, Tone::Green);
    for at in [1, 3] {
        pen.disc(base[at], 30.0, Tone::Paper);
        pen.sign("N", base[at], 38.0);
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
