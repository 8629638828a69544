//! Sets with their members written in, orders of sets, and arrows between sets.

use super::board::Board;
use super::venn::shade;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, corners, ellipse};

const LEFT: At = (370.0, 500.0);
const RIGHT: At = (630.0, 500.0);
const RADIUS: f32 = 265.0;

/// Two circles in a frame, quietly filled.
fn circles(pen: &mut Pen) {
    let whole = [40.0, 130.0, 920.0, 740.0];
    let both = [(LEFT, RADIUS), (RIGHT, RADIUS)];
    let (one, other, lens) = (pen.tone(Tone::Sky), pen.tone(Tone::Sand), pen.tint(0, Tone::Leaf));
    shade(pen, whole, &both, one, |inside| inside[0] && !inside[1]);
    shade(pen, whole, &both, other, |inside| inside[1] && !inside[0]);
    shade(pen, whole, &both, lens, |inside| inside[0] && inside[1]);
    pen.outline(&corners(whole), 5.0);
    for (centre, radius) in both {
        pen.ring(centre, radius, Tone::Ink, 6.0);
    }
}

/// Members, spread over their regions; names of the sets above their circles.
fn members(pen: &mut Pen, left: &[&str], lens: &[&str], right: &[&str], outside: &[(&str, At)]) {
    circles(pen);
    let mut board = Board::new(pen);
    for (middle, some) in [(230.0, left), (500.0, lens), (770.0, right)] {
        let apart = (360.0 / some.len().max(1) as f32).min(92.0);
        for (at, member) in some.iter().enumerate() {
            let y = 500.0 + (at as f32 - (some.len() as f32 - 1.0) / 2.0) * apart;
            // A slight zigzag where a region is wide.
            let x = if middle == 500.0 || some.len() < 4 { middle } else { middle + [-44.0, 44.0][at % 2] };
            board.sign(member, (x, y), 44.0);
        }
    }
    for (member, at) in outside {
        board.sign(member, *at, 44.0);
    }
}

/// The names of both circles above the frame.
fn heads(pen: &mut Pen, left: &str, right: &str) {
    pen.label(left, (260.0, 262.0), (240.0, 84.0));
    pen.label(right, (740.0, 262.0), (760.0, 84.0));
}

pub(super) fn multiples_2_3(pen: &mut Pen) {
    let outside = [("1", (110.0, 200.0)), ("5", (110.0, 800.0)), ("7", (890.0, 200.0)), ("11", (890.0, 800.0))];
    members(pen, &["2", "4", "8", "10"], &["6", "12"], &["3", "9"], &outside);
    heads(pen, "Even", "Multiples of 3");
    pen.label("6, 12", (500.0, 590.0), (500.0, 925.0));
}

pub(super) fn factors_12_18(pen: &mut Pen) {
    members(pen, &["4", "12"], &["1", "2", "3", "6"], &["9", "18"], &[]);
    heads(pen, "Factors of 12", "Factors of 18");
    pen.label("Common factors", (500.0, 700.0), (500.0, 925.0));
}

pub(super) fn primes_and_even(pen: &mut Pen) {
    members(pen, &["3", "5", "7"], &["2"], &["4", "6", "8", "10"], &[("1", (445.0, 810.0)), ("9", (555.0, 810.0))]);
    heads(pen, "Primes", "Even");
    pen.label("1, 9", (500.0, 830.0), (500.0, 925.0));
}

pub(super) fn tea_coffee(pen: &mut Pen) {
    circles(pen);
    let mut board = Board::new(pen);
    for (text, at) in [("11", (235.0, 500.0)), ("7", (500.0, 500.0)), ("8", (765.0, 500.0)), ("4", (880.0, 800.0))] {
        board.here(text, at);
    }
}

pub(super) fn quadrilaterals(pen: &mut Pen) {
    circles(pen);
    for (area, tone) in [([165.0, 380.0, 130.0, 62.0], Tone::Paper), ([195.0, 530.0, 70.0, 130.0], Tone::Paper)] {
        pen.block(area, tone);
    }
    for (x, y, side) in [(500.0, 420.0, 84.0), (500.0, 580.0, 66.0)] {
        pen.block([x - side / 2.0, y - side / 2.0, side, side], Tone::Paper);
    }
    for ((x, y), (w, h)) in [((765.0, 420.0), (80.0, 46.0)), ((765.0, 590.0), (42.0, 78.0))] {
        pen.area(&[(x - w, y), (x, y - h), (x + w, y), (x, y + h)], Tone::Paper);
    }
    heads(pen, "Rectangles", "Rhombuses");
    pen.label("Squares", (500.0, 690.0), (500.0, 925.0));
}

/// Four ovals, one inside the other, each with its sign at the right.
pub(super) fn number_sets(pen: &mut Pen) {
    let ovals = [("ℝ", 450.0, 330.0), ("ℚ", 350.0, 250.0), ("ℤ", 245.0, 170.0), ("ℕ", 135.0, 90.0)];
    let tones = [Tone::Sky, Tone::Sand, Tone::Leaf, Tone::Gold];
    for ((_, rx, ry), tone) in ovals.iter().zip(tones) {
        pen.oval((50.0 + rx, 500.0), *rx, *ry, tone);
    }
    let mut board = Board::new(pen);
    let ends = [900.0 - 50.0, 750.0 - 55.0, 540.0 - 55.0, 185.0];
    for ((sign, ..), x) in ovals.iter().zip(ends) {
        board.here(sign, (x, 500.0));
    }
}

/// All subsets of three letters, joined where one letter is added.
pub(super) fn hasse(pen: &mut Pen) {
    let rows: [&[(&str, u8, f32)]; 4] = [
        &[("∅", 0, 500.0)],
        &[("{a}", 1, 190.0), ("{b}", 2, 500.0), ("{c}", 4, 810.0)],
        &[("{a, b}", 3, 190.0), ("{a, c}", 5, 500.0), ("{b, c}", 6, 810.0)],
        &[("{a, b, c}", 7, 500.0)],
    ];
    let y = |row: usize| 850.0 - row as f32 * 240.0;
    for (row, lower) in rows.iter().enumerate().take(3) {
        for (_, set, x) in *lower {
            for (_, over, upper) in rows[row + 1] {
                if set & over == *set {
                    pen.line(&[(*x, y(row)), (*upper, y(row + 1))]);
                }
            }
        }
    }
    let mut board = Board::new(pen);
    for (row, nodes) in rows.iter().enumerate() {
        for (text, _, x) in *nodes {
            let half = (board.size(text, 34.0).0 / 2.0 + 16.0).max(48.0);
            let tone = if row % 2 == 0 { Tone::Sky } else { Tone::Sand };
            board.pen.oval((*x, y(row)), half, 48.0, tone);
            board.here(text, (*x, y(row)));
        }
    }
}

/// Two ovals with members as dots, and arrows from the left to the right.
fn arrows(pen: &mut Pen, left: &[&str], right: &[&str], pairs: &[(usize, usize)]) {
    let (one, other) = ((250.0, 500.0), (750.0, 500.0));
    pen.oval(one, 160.0, 330.0, Tone::Sky);
    pen.oval(other, 160.0, 330.0, Tone::Sand);
    let place = |x: f32, at: usize, count: usize| {
        let apart = (520.0 / count as f32).min(150.0);
        (x, 500.0 + (at as f32 - (count as f32 - 1.0) / 2.0) * apart)
    };
    for (from, to) in pairs {
        let (a, b) = (place(one.0, *from, left.len()), place(other.0, *to, right.len()));
        let length = (b.0 - a.0).hypot(b.1 - a.1);
        let (dx, dy) = ((b.0 - a.0) / length, (b.1 - a.1) / length);
        pen.arrow((a.0 + dx * 20.0, a.1 + dy * 20.0), (b.0 - dx * 22.0, b.1 - dy * 22.0), Tone::Blue, 6.0);
    }
    let ink = pen.tone(Tone::Ink);
    for (x, some, aside) in [(one.0, left, -62.0), (other.0, right, 62.0)] {
        for (at, text) in some.iter().enumerate() {
            let (x, y) = place(x, at, some.len());
            pen.fill(&ellipse((x, y), 13.0, 13.0), ink);
            pen.sign(text, (x + aside, y), 40.0);
        }
    }
}

pub(super) fn function_arrows(pen: &mut Pen) {
    arrows(pen, &["1", "2", "3"], &["a", "b", "c", "d"], &[(0, 1), (1, 0), (2, 3)]);
    pen.label_at("Domain", (250.0, 115.0));
    pen.label_at("Codomain", (750.0, 115.0));
    pen.label("Arrow", (500.0, 606.0), (500.0, 880.0));
}

pub(super) fn not_a_function(pen: &mut Pen) {
    arrows(pen, &["1", "2", "3"], &["a", "b", "c", "d"], &[(0, 0), (1, 1), (1, 2), (2, 3)]);
    pen.label_at("Left set", (250.0, 115.0));
    pen.label_at("Right set", (750.0, 115.0));
    pen.label("Two arrows", (380.0, 516.0), (500.0, 890.0));
}

pub(super) fn bijection(pen: &mut Pen) {
    let pairs = [(0, 1), (1, 0), (2, 3), (3, 2)];
    arrows(pen, &["1", "2", "3", "4"], &["a", "b", "c", "d"], &pairs);
    pen.label_at("Domain", (250.0, 115.0));
    pen.label_at("Range", (750.0, 115.0));
    pen.label_at("One to one", (500.0, 890.0));
}

pub(super) fn cartesian_product(pen: &mut Pen) {
    let (x, y) = ([320.0, 560.0, 800.0], [640.0, 340.0]);
    let soft = pen.tone(Tone::Sky);
    pen.fill(&corners([225.0, 245.0, 670.0, 490.0]), soft);
    pen.outline(&corners([225.0, 245.0, 670.0, 490.0]), 4.0);
    for column in x {
        pen.dashed(&[(column, 780.0), (column, 245.0)], Tone::Grey, 3.5);
    }
    for row in y {
        pen.dashed(&[(180.0, row), (895.0, row)], Tone::Grey, 3.5);
    }
    for column in x {
        for row in y {
            pen.disc((column, row), 24.0, Tone::Blue);
        }
    }
    for (text, column) in ["1", "2", "3"].iter().zip(x) {
        pen.sign(text, (column, 815.0), 44.0);
    }
    for (text, row) in ["a", "b"].iter().zip(y) {
        pen.sign(text, (150.0, row), 44.0);
    }
    pen.label_at("A", (560.0, 890.0));
    pen.label_at("B", (75.0, 490.0));
    pen.label("A × B", (680.0, 245.0), (680.0, 140.0));
}
