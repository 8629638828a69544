//! Strands of bases with their partners, and codons with what they stand for.

use super::free::values;
use super::parts::{sausage, solid, turned, wash};
use crate::brief::{Brief, refuse};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, corners, ellipse, smooth};
use crate::studio::Refusal;
use pairloom_model::Entry;

/// The tone of a base by its letter.
pub(super) fn tone(base: char) -> Tone {
    match base {
        'A' => Tone::Green,
        'T' | 'U' => Tone::Red,
        'G' => Tone::Gold,
        _ => Tone::Blue,
    }
}

/// How many bonds a base makes with its partner.
pub(super) fn bonds(base: char) -> usize {
    if matches!(base, 'G' | 'C') { 3 } else { 2 }
}

fn purine(base: char) -> bool {
    matches!(base, 'A' | 'G')
}

/// Two strands whose bases face each other, one above the other or side by side.
pub(super) fn strands(pen: &mut Pen, brief: &Brief, entry: &Entry) -> Result<(), Refusal> {
    let lines = values(brief, "line");
    let [first, second] = lines[..] else { return refuse("Studio draws two strands") };
    let copied = entry.texts.get("mrna").is_some_and(|copy| copy == second);
    let upright = brief.sample.requirements.iter().any(|requirement| requirement.name == "left_of");
    let pairs: Vec<(char, char)> = first.chars().zip(second.chars()).collect();
    let step = 880.0 / pairs.len() as f32;
    // Drawn lying; upright it is turned, so that the first strand is the left one.
    let place = |x: f32, y: f32| if upright { (y, x) } else { (x, y) };
    let rect = |x: f32, y: f32, w: f32, h: f32| corners([x, y, w, h]).map(|(x, y)| place(x, y));
    let (top, low) = (250.0, 720.0);
    for (at, &(a, b)) in pairs.iter().enumerate() {
        let x = 60.0 + step * (at as f32 + 0.5);
        let half = (step * 0.38).min(60.0);
        let meet = if purine(a) { 525.0 } else { 445.0 };
        for (base, from, to) in [(a, top + 20.0, meet - 22.0), (b, meet + 22.0, low - 20.0)] {
            let pale = pen.tone(tone(base)).mix(pen.tone(Tone::Paper), 0.45);
            solid(pen, &rect(x - half, from, half * 2.0, to - from), pale);
            let (sx, sy) = place(x, (from + to) / 2.0);
            pen.sign(&base.to_string(), (sx, sy), 62.0);
        }
        let count = bonds(a);
        for bond in 0..count {
            let across = x + (bond as f32 - (count as f32 - 1.0) / 2.0) * half * 0.6;
            pen.trace(&[place(across, meet - 14.0), place(across, meet + 14.0)], Tone::Ink, 5.0);
        }
    }
    for (y, rail) in [(top, Tone::Violet), (low, if copied { Tone::Orange } else { Tone::Violet })] {
        let rgb = pen.tone(rail);
        solid(pen, &rect(50.0, y - 26.0, 900.0, 52.0), rgb);
        for at in 0..pairs.len() {
            let x = 60.0 + step * (at as f32 + 0.5);
            let (cx, cy) = place(x, y);
            pen.disc((cx, cy), 17.0, Tone::Paper);
        }
    }
    Ok(())
}

/// The codons of the sample on a messenger RNA, with their amino acids.
pub(super) fn codons(pen: &mut Pen, brief: &Brief, codons: &[(&str, &Entry)]) -> Result<(), Refusal> {
    match codons {
        [(_, codon)] => one(pen, brief, codon),
        [_, _, _] => chain(pen, codons),
        _ => return refuse("Studio draws one codon or three"),
    }
    Ok(())
}

fn word<'a>(entry: &'a Entry, name: &str) -> &'a str {
    entry.texts.get(name).map_or("", String::as_str)
}

/// A strand of messenger RNA with its teeth towards `side` (−1 is up).
fn messenger(pen: &mut Pen, y: f32, side: f32, letters: &[(f32, char)]) {
    for &(x, base) in letters {
        let pale = pen.tone(tone(base)).mix(pen.tone(Tone::Paper), 0.4);
        let (from, to) = (y + side * 12.0, y + side * 84.0);
        solid(pen, &corners([x - 29.0, from.min(to), 58.0, 72.0]), pale);
    }
    pen.area(&corners([40.0, y - 17.0, 920.0, 34.0]), Tone::Orange);
}

fn one(pen: &mut Pen, brief: &Brief, codon: &Entry) {
    let name = codon.forms.first().map_or("", String::as_str);
    let anticodon = word(codon, "anticodon");
    let docked = values(brief, "label").contains(&anticodon);
    if !docked {
        wash(pen, &ellipse((500.0, 500.0), 330.0, 250.0), Tone::Sky, 0.35);
        wash(pen, &ellipse((500.0, 800.0), 300.0, 120.0), Tone::Sky, 0.1);
    }
    // The neighbours of the codon are left bare: nothing is said of them.
    pen.area(&corners([40.0, 763.0, 920.0, 34.0]), Tone::Orange);
    for at in 0..12 {
        let x = 102.0 + 72.4 * at as f32;
        if (x - 500.0).abs() > 120.0 {
            pen.block([x - 24.0, 706.0, 48.0, 56.0], Tone::Soft);
        }
    }
    let trna =
        smooth(&[(500.0, 300.0), (500.0, 420.0), (410.0, 450.0), (410.0, 510.0), (500.0, 520.0), (500.0, 600.0)]);
    pen.area(&sausage(&trna, 50.0), Tone::Violet);
    let right = smooth(&[(500.0, 430.0), (590.0, 450.0), (590.0, 510.0), (500.0, 520.0)]);
    pen.area(&sausage(&right, 50.0), Tone::Violet);
    wash(pen, &sausage(&[(420.0, 610.0), (580.0, 610.0)], 74.0), Tone::Violet, 0.4);
    for (at, (base, partner)) in name.chars().zip(anticodon.chars()).enumerate() {
        let x = 428.0 + 72.0 * at as f32;
        let (up, down) = (pen.tone(tone(base)), pen.tone(tone(partner)));
        solid(pen, &corners([x - 27.0, 708.0, 54.0, 54.0]), up);
        solid(pen, &corners([x - 27.0, 646.0, 54.0, 50.0]), down);
    }
    pen.disc((500.0, 240.0), 68.0, Tone::Gold);
    pen.block([420.0, 764.0, 160.0, 76.0], Tone::Paper);
    pen.label_at(name, (500.0, 802.0));
    pen.label_at(anticodon, (500.0, 610.0));
    pen.label_at(word(codon, "amino"), (500.0, 120.0));
}

fn chain(pen: &mut Pen, codons: &[(&str, &Entry)]) {
    let middle = |at: usize| 180.0 + 320.0 * at as f32;
    let mut letters: Vec<(f32, char)> = Vec::new();
    for (at, (_, codon)) in codons.iter().enumerate() {
        let name = codon.forms.first().map_or("", String::as_str);
        letters.extend(name.chars().enumerate().map(|(base, letter)| (middle(at) - 88.0 + 88.0 * base as f32, letter)));
    }
    messenger(pen, 240.0, 1.0, &letters);
    for &(x, base) in &letters {
        pen.sign(&base.to_string(), (x, 292.0), 44.0);
    }
    pen.trace(&[(middle(0), 580.0), (middle(2), 580.0)], Tone::Ink, 14.0);
    for (at, (_, codon)) in codons.iter().enumerate() {
        let x = middle(at);
        let bracket: [At; 4] = [(x - 110.0, 350.0), (x - 110.0, 370.0), (x + 110.0, 370.0), (x + 110.0, 350.0)];
        pen.line(&bracket);
        pen.arrow((x, 376.0), (x, 490.0), Tone::Grey, 6.0);
        let bead = turned(&ellipse((0.0, 0.0), 84.0, 76.0), (x, 580.0), 0.0);
        let rgb = pen.tone([Tone::Gold, Tone::Teal, Tone::Pink][at]);
        solid(pen, &bead, rgb);
        let (amino, drop) = (word(codon, "amino"), if at == 1 { 60.0 } else { 0.0 });
        let twice = codons[..at].iter().any(|(_, earlier)| word(earlier, "amino") == amino);
        if twice {
            pen.sign(amino, (x, 720.0 + drop), 34.0);
        } else {
            pen.label_at(amino, (x, 720.0 + drop));
        }
    }
}
