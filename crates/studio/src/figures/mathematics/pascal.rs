//! The triangle of Pascal.

use super::board::Board;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, corners};

fn pascal_number(row: usize, at: usize) -> usize {
    (0..at).fold(1, |value, step| value * (row - step) / (step + 1))
}

fn pascal_place(row: usize, at: usize) -> At {
    (500.0 + (at as f32 - row as f32 / 2.0) * 140.0, 130.0 + row as f32 * 138.0)
}

fn pascal_rows(board: &mut Board, rows: usize, marked: &[(usize, usize)]) {
    for row in 0..rows {
        for at in 0..=row {
            let place = pascal_place(row, at);
            let tone = if marked.contains(&(row, at)) { Tone::Gold } else { Tone::Sky };
            board.pen.disc(place, 54.0, tone);
            board.here(&pascal_number(row, at).to_string(), place);
        }
    }
}

pub(super) fn pascal(pen: &mut Pen) {
    let mut board = Board::new(pen);
    for row in 0..5 {
        for at in 0..=row {
            for next in [at, at + 1] {
                board.pen.trace(&[pascal_place(row, at), pascal_place(row + 1, next)], Tone::Grey, 4.0);
            }
        }
    }
    pascal_rows(&mut board, 6, &[]);
}

pub(super) fn hockey_stick(pen: &mut Pen) {
    // 1 + 3 + 6 + 10 runs down a slant; the sum 20 stands off its end.
    let stick = [(2, 0), (3, 1), (4, 2), (5, 3), (6, 3)];
    let mut board = Board::new(pen);
    let shrink = |(x, y): At| (500.0 + (x - 500.0) * 0.9, 60.0 + (y - 60.0) * 0.88);
    let line: Vec<At> = stick.iter().map(|(row, at)| shrink(pascal_place(*row, *at))).collect();
    board.pen.trace(&line, Tone::Red, 22.0);
    for row in 0..7 {
        for at in 0..=row {
            let place = shrink(pascal_place(row, at));
            let marked = stick.contains(&(row, at));
            board.pen.disc(place, 48.0, if marked { Tone::Gold } else { Tone::Sky });
            let text = pascal_number(row, at).to_string();
            if marked {
                board.here(&text, place);
            } else {
                board.sign(&text, place, 34.0);
            }
        }
    }
}

pub(super) fn pascal_odd(pen: &mut Pen) {
    let rgb = pen.tint(0, Tone::Night);
    let paper = pen.tone(Tone::Paper);
    let (wide, high) = (50.0, 48.0);
    for row in 0..16_usize {
        for at in 0..=row {
            let x = 500.0 + (at as f32 - row as f32 / 2.0) * wide;
            let area = corners([x - wide / 2.0, 110.0 + row as f32 * high, wide, high]);
            // A number of the triangle is odd where its place has no bit that its row has not.
            pen.fill(&area, if at & !row == 0 { rgb } else { paper });
            pen.outline(&area, 3.0);
        }
    }
    pen.label("Odd", (500.0, 134.0), (330.0, 110.0));
    pen.label("Even", (500.0, 110.0 + 2.5 * high), (740.0, 190.0));
    pen.label_at("Row 15", (500.0, 925.0));
}
