//! Venn diagrams with a region shaded.

use super::board::Board;
use crate::colour::Rgb;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, corners};

/// The rectangle round the circles: left, top, width, height.
const WHOLE: [f32; 4] = [70.0, 150.0, 860.0, 700.0];

type Circle = (At, f32);

const PAIR: [Circle; 2] = [((380.0, 510.0), 235.0), ((620.0, 510.0), 235.0)];
const TWO_ABOVE: [Circle; 3] = [((385.0, 395.0), 205.0), ((615.0, 395.0), 205.0), ((500.0, 594.0), 205.0)];
const ONE_ABOVE: [Circle; 3] = [((500.0, 400.0), 205.0), ((385.0, 599.0), 205.0), ((615.0, 599.0), 205.0)];

/// Fills what a test says of which circles a place lies in, line by line.
pub(super) fn shade(pen: &mut Pen, area: [f32; 4], circles: &[Circle], rgb: Rgb, test: fn(&[bool]) -> bool) {
    let [left, top, width, height] = area;
    let rows = (height / 2.0) as usize;
    for row in 0..rows {
        let y = top + (row as f32 + 0.5) * 2.0;
        let mut cuts = vec![left, left + width];
        for ((cx, cy), radius) in circles {
            let half = radius * radius - (y - cy) * (y - cy);
            if half > 0.0 {
                cuts.extend([cx - half.sqrt(), cx + half.sqrt()]);
            }
        }
        cuts.retain(|cut| (left..=left + width).contains(cut));
        cuts.sort_by(f32::total_cmp);
        for pair in cuts.windows(2) {
            let x = (pair[0] + pair[1]) / 2.0;
            let inside: Vec<bool> = circles.iter().map(|((cx, cy), radius)| (x - cx).hypot(y - cy) < *radius).collect();
            if pair[1] - pair[0] > 0.05 && test(&inside) {
                // Taller than the line, so that no seams show; outlines cover what stands over.
                pen.fill(&corners([pair[0], y - 2.2, pair[1] - pair[0], 4.4]), rgb);
            }
        }
    }
}

/// Circles on a frame, with this region shaded.
fn diagram(pen: &mut Pen, circles: &[Circle], test: fn(&[bool]) -> bool) {
    let rgb = pen.tint(0, Tone::Teal);
    let paper = pen.tone(Tone::Paper);
    pen.fill(&corners(WHOLE), paper);
    shade(pen, WHOLE, circles, rgb, test);
    pen.outline(&corners(WHOLE), 5.0);
    for (centre, radius) in circles {
        pen.ring(*centre, *radius, Tone::Ink, 6.0);
    }
}

/// The letters beside their circles, outside of all shading where it can be, and the name of the region.
fn letters(pen: &mut Pen, places: &[(&str, At)], region: Option<At>) {
    let third = pen.text("part3");
    let mut board = Board::new(pen);
    for (letter, at) in places {
        board.here(letter, *at);
    }
    if let Some(at) = region {
        formula(pen, third, Some(at));
    }
}

/// A formula of sets above the frame, with a line to its region. The signs for what is common and for what is joined are
/// drawn as lines, because no font of the art pack has them.
fn formula(pen: &mut Pen, text: &str, to: Option<At>) {
    if !text.contains(['∩', '∪']) {
        match to {
            Some(to) => pen.label(text, to, (500.0, 90.0)),
            None => pen.label_at(text, (500.0, 90.0)),
        }
        return;
    }
    if !pen.asks(text) {
        return;
    }
    let (high, y) = (pen.letter_size(34.0), 84.0);
    let apart = high * 1.1;
    let signs: Vec<&str> = text.split(' ').collect();
    let half = apart * signs.len() as f32 / 2.0;
    pen.spell(text, [500.0 - half, y - high * 0.5, half * 2.0, high], |pen| spell(pen, &signs, (high, y), apart));
    if let Some(to) = to {
        pen.trace(&[(500.0, y + high * 0.62), to], Tone::Ink, 2.5);
        let ink = pen.tone(Tone::Ink);
        pen.fill(&crate::figures::pen::ellipse(to, 5.0, 5.0), ink);
    }
}

/// The signs of a formula, this high and this far apart, on a line.
fn spell(pen: &mut Pen, signs: &[&str], (high, y): At, apart: f32) {
    let left = 500.0 - apart * (signs.len() as f32 - 1.0) / 2.0;
    for (at, sign) in signs.iter().enumerate() {
        let x = left + at as f32 * apart;
        let (wide, tall) = (high * 0.28, high * 0.36);
        let turn = match *sign {
            "∩" => 1.0,
            "∪" => -1.0,
            _ => {
                pen.sign(sign, (x, y), 34.0);
                continue;
            }
        };
        let mut line = vec![(x - wide, y + tall * turn)];
        line.extend((0..=12).map(|part| {
            let angle = (180.0 - part as f32 * 15.0_f32).to_radians();
            (x + wide * angle.cos(), y - (tall - wide + wide * angle.sin()) * turn)
        }));
        line.push((x + wide, y + tall * turn));
        pen.trace(&line, Tone::Ink, 4.0);
    }
}

const AB: [(&str, At); 2] = [("A", (172.0, 300.0)), ("B", (828.0, 300.0))];

fn pair(pen: &mut Pen, test: fn(&[bool]) -> bool, region: At) {
    diagram(pen, &PAIR, test);
    letters(pen, &AB, Some(region));
}

pub(super) fn intersection(pen: &mut Pen) {
    pair(pen, |inside| inside[0] && inside[1], (500.0, 400.0));
}

pub(super) fn union(pen: &mut Pen) {
    pair(pen, |inside| inside[0] || inside[1], (500.0, 400.0));
}

pub(super) fn difference_ab(pen: &mut Pen) {
    pair(pen, |inside| inside[0] && !inside[1], (340.0, 380.0));
}

pub(super) fn difference_ba(pen: &mut Pen) {
    pair(pen, |inside| inside[1] && !inside[0], (660.0, 380.0));
}

pub(super) fn symmetric_difference(pen: &mut Pen) {
    pair(pen, |inside| inside[0] != inside[1], (350.0, 360.0));
}

/// The letters inside their circles, and U for the whole, where all round is shaded.
fn complement(pen: &mut Pen, test: fn(&[bool]) -> bool) {
    diagram(pen, &PAIR, test);
    letters(pen, &[("A", (290.0, 430.0)), ("B", (710.0, 430.0)), ("U", (115.0, 195.0))], None);
}

pub(super) fn complement_union(pen: &mut Pen) {
    complement(pen, |inside| !(inside[0] || inside[1]));
}

pub(super) fn complement_intersection(pen: &mut Pen) {
    complement(pen, |inside| !(inside[0] && inside[1]));
}

fn two_above(pen: &mut Pen, test: fn(&[bool]) -> bool) {
    diagram(pen, &TWO_ABOVE, test);
    letters(pen, &[("A", (200.0, 235.0)), ("B", (800.0, 235.0)), ("C", (700.0, 760.0))], None);
}

pub(super) fn triple_intersection(pen: &mut Pen) {
    two_above(pen, |inside| inside.iter().all(|inside| *inside));
}

pub(super) fn pair_without_third(pen: &mut Pen) {
    two_above(pen, |inside| inside[0] && inside[1] && !inside[2]);
}

pub(super) fn exactly_one(pen: &mut Pen) {
    two_above(pen, |inside| inside.iter().filter(|inside| **inside).count() == 1);
}

pub(super) fn distributive(pen: &mut Pen) {
    diagram(pen, &ONE_ABOVE, |inside| inside[0] && (inside[1] || inside[2]));
    letters(pen, &[("A", (690.0, 235.0)), ("B", (190.0, 755.0)), ("C", (810.0, 755.0))], None);
}

pub(super) fn subset(pen: &mut Pen) {
    let circles = [((500.0, 500.0), 310.0), ((450.0, 560.0), 140.0)];
    diagram(pen, &circles, |inside| inside[1]);
    letters(pen, &[("A", (640.0, 330.0)), ("B", (450.0, 560.0))], None);
    let third = pen.text("part3");
    pen.label(third, (450.0, 440.0), (500.0, 90.0));
}

pub(super) fn disjoint(pen: &mut Pen) {
    let circles = [((290.0, 500.0), 185.0), ((710.0, 500.0), 185.0)];
    let soft = pen.tone(Tone::Water);
    shade(pen, WHOLE, &circles, soft, |inside| inside[0] || inside[1]);
    pen.outline(&corners(WHOLE), 5.0);
    for (centre, radius) in circles {
        pen.ring(centre, radius, Tone::Ink, 6.0);
    }
    letters(pen, &[("A", (290.0, 500.0)), ("B", (710.0, 500.0))], None);
    let third = pen.text("part3");
    formula(pen, third, None);
}

/// Two small diagrams, each with everything outside both circles shaded, and a sign of equality between.
pub(super) fn de_morgan(pen: &mut Pen) {
    let rgb = pen.tint(0, Tone::Teal);
    for left in [40.0, 540.0] {
        let area = [left, 310.0, 420.0, 380.0];
        let circles = [((left + 145.0, 500.0), 105.0), ((left + 275.0, 500.0), 105.0)];
        shade(pen, area, &circles, rgb, |inside| !(inside[0] || inside[1]));
        pen.outline(&corners(area), 5.0);
        for (centre, radius) in circles {
            pen.ring(centre, radius, Tone::Ink, 5.5);
        }
    }
    let mut board = Board::new(pen);
    board.here("A", (140.0, 500.0));
    board.here("B", (360.0, 500.0));
    board.sign("A", (640.0, 500.0), 34.0);
    board.sign("B", (860.0, 500.0), 34.0);
    board.here("=", (500.0, 500.0));
}
