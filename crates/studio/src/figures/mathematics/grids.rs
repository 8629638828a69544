//! Tables and grids of numbers.

use super::board::Board;
use crate::figures::look::Tone;
use crate::figures::pen::{Pen, corners, ellipse};

/// A cell of a table with its number; a label where the sample asks for it.
fn cell(board: &mut Board, [x, y, w, h]: [f32; 4], text: &str, tone: Tone) {
    board.pen.block([x, y, w, h], tone);
    if board.pen.asks(text) {
        board.here(text, (x + w / 2.0, y + h / 2.0));
    } else {
        board.sign(text, (x + w / 2.0, y + h / 2.0), 34.0);
    }
}

fn prime(number: usize) -> bool {
    number > 1 && (2..number).all(|by| !number.is_multiple_of(by))
}

pub(super) fn sieve(pen: &mut Pen) {
    let last: usize = super::fractals::depth(pen);
    let columns = if last == 30 { 6 } else { 10 };
    let rows = last / columns;
    let side = 840.0 / columns.max(rows) as f32;
    let (left, top) = (500.0 - columns as f32 * side / 2.0, 500.0 - rows as f32 * side / 2.0);
    let mut board = Board::new(pen);
    for number in 1..=last {
        let (row, column) = ((number - 1) / columns, (number - 1) % columns);
        let (x, y) = (left + column as f32 * side, top + row as f32 * side);
        let tone = if prime(number) { Tone::Paper } else { Tone::Soft };
        cell(&mut board, [x, y, side, side], &number.to_string(), tone);
        let middle = (x + side / 2.0, y + side / 2.0);
        if prime(number) {
            board.pen.ring(middle, side * 0.38, Tone::Red, 6.0);
        } else {
            let reach = side * 0.3;
            board.pen.trace(
                &[(middle.0 - reach, middle.1 + reach), (middle.0 + reach, middle.1 - reach)],
                Tone::Grey,
                3.5,
            );
        }
    }
}

fn magic(pen: &mut Pen, rows: &[&[usize]]) {
    let side = 660.0 / rows.len() as f32;
    let mut board = Board::new(pen);
    for (row, numbers) in rows.iter().enumerate() {
        for (column, number) in numbers.iter().enumerate() {
            let tone = if (row + column) % 2 == 0 { Tone::Sky } else { Tone::Paper };
            let area = [110.0 + column as f32 * side, 130.0 + row as f32 * side, side, side];
            cell(&mut board, area, &number.to_string(), tone);
        }
    }
    board.pen.outline(&corners([110.0, 130.0, 660.0, 660.0]), 8.0);
    let sum = if rows.len() == 3 { "15" } else { "34" };
    for line in 0..rows.len() {
        let at = (line as f32 + 0.5) * side;
        board.pen.arrow((780.0, 130.0 + at), (836.0, 130.0 + at), Tone::Red, 5.0);
        board.pen.arrow((110.0 + at, 800.0), (110.0 + at, 856.0), Tone::Red, 5.0);
    }
    board.pen.arrow((780.0, 800.0), (828.0, 848.0), Tone::Red, 5.0);
    let sums = (0..rows.len()).flat_map(|line| {
        let at = (line as f32 + 0.5) * side;
        [(884.0, 130.0 + at), (110.0 + at, 896.0)]
    });
    // In Dürer's square 15 is a number of a cell; the sum is the label only in the small square.
    for place in sums.chain([(866.0, 890.0)]) {
        board.here(sum, place);
    }
}

pub(super) fn lo_shu(pen: &mut Pen) {
    magic(pen, &[&[4, 9, 2], &[3, 5, 7], &[8, 1, 6]]);
}

pub(super) fn durer_square(pen: &mut Pen) {
    magic(pen, &[&[16, 3, 2, 13], &[5, 10, 11, 8], &[9, 6, 7, 12], &[4, 15, 14, 1]]);
}

pub(super) fn wheat_chessboard(pen: &mut Pen) {
    let mut board = Board::new(pen);
    let side = 110.0;
    for row in 0..8 {
        for column in 0..8 {
            let tone = if (row + column) % 2 == 0 { Tone::Sand } else { Tone::Wood };
            let (x, y) = (60.0 + column as f32 * side, 60.0 + row as f32 * side);
            let tone = if row == 7 && tone == Tone::Wood { Tone::Gold } else { tone };
            board.pen.block([x, y, side, side], tone);
            if row == 7 {
                board.here(&(1_u32 << column).to_string(), (x + side / 2.0, y + side / 2.0));
            }
        }
    }
    board.pen.outline(&corners([60.0, 60.0, 880.0, 880.0]), 9.0);
}

pub(super) fn times_table_5(pen: &mut Pen) {
    let mut board = Board::new(pen);
    let side = 140.0;
    for row in 0..=5_usize {
        for column in 0..=5_usize {
            let area = [80.0 + column as f32 * side, 80.0 + row as f32 * side, side, side];
            let (text, tone) = match (row, column) {
                (0, 0) => ("×".to_owned(), Tone::Soft),
                (0, heading) | (heading, 0) => (heading.to_string(), Tone::Soft),
                (a, b) if a == b => ((a * b).to_string(), Tone::Gold),
                (a, b) => ((a * b).to_string(), Tone::Paper),
            };
            // The labels are meant for the squares on the diagonal.
            if row == column && row > 0 {
                cell(&mut board, area, &text, tone);
            } else {
                board.pen.block(area, tone);
                board.sign(&text, (area[0] + side / 2.0, area[1] + side / 2.0), 44.0);
            }
        }
    }
}

pub(super) fn binary_0_7(pen: &mut Pen) {
    let mut board = Board::new(pen);
    for number in 0..8_u32 {
        let y = 112.0 + number as f32 * 110.0;
        board.sign(&number.to_string(), (150.0, y), 48.0);
        for bit in 0..3 {
            let on = number >> (2 - bit) & 1 == 1;
            let tone = if on { Tone::Blue } else { Tone::Paper };
            board.pen.disc((330.0 + bit as f32 * 120.0, y), 40.0, tone);
        }
        board.here(&format!("{number:03b}"), (790.0, y));
    }
}

pub(super) fn fraction_wall(pen: &mut Pen) {
    let mut board = Board::new(pen);
    let tones = [Tone::Sky, Tone::Sand, Tone::Leaf, Tone::Gold];
    for (row, parts) in [1_usize, 2, 4, 8].into_iter().enumerate() {
        let wide = 880.0 / parts as f32;
        for part in 0..parts {
            let (x, y) = (60.0 + part as f32 * wide, 150.0 + row as f32 * 180.0);
            board.pen.block([x, y, wide, 170.0], tones[row]);
            let text = if parts == 1 { "1".to_owned() } else { format!("1/{parts}") };
            board.here(&text, (x + wide / 2.0, y + 85.0));
        }
    }
}

pub(super) fn number_line(pen: &mut Pen) {
    let mut board = Board::new(pen);
    let y = 500.0;
    board.pen.arrow((500.0, y), (965.0, y), Tone::Ink, 6.5);
    board.pen.arrow((500.0, y), (35.0, y), Tone::Ink, 6.5);
    for value in -5..=5_i32 {
        let x = 500.0 + value as f32 * 80.0;
        let high = if value == 0 { 40.0 } else { 26.0 };
        let tone = if value < 0 { Tone::Red } else { Tone::Ink };
        board.pen.trace(&[(x, y - high), (x, y + high)], tone, 6.0);
        let text = if value < 0 { format!("−{}", -value) } else { value.to_string() };
        board.here(&text, (x, y + 84.0));
    }
    board.pen.disc((500.0, y), 16.0, Tone::Gold);
}

pub(super) fn perfect_28(pen: &mut Pen) {
    let mut board = Board::new(pen);
    let unit = 880.0 / 28.0;
    board.pen.block([60.0, 300.0, 880.0, 150.0], Tone::Sky);
    board.here("28", (500.0, 375.0));
    let mut x = 60.0;
    for (length, tone) in [(14, Tone::Gold), (7, Tone::Leaf), (4, Tone::Sand), (2, Tone::Water), (1, Tone::Pink)] {
        let wide = length as f32 * unit;
        board.pen.block([x, 460.0, wide, 150.0], tone);
        board.here(&length.to_string(), (x + wide / 2.0, if length > 2 { 535.0 } else { 650.0 }));
        x += wide;
    }
    for tick in 0..=28 {
        let x = 60.0 + tick as f32 * unit;
        board.pen.trace(&[(x, 270.0), (x, 290.0)], Tone::Grey, 3.0);
    }
}

pub(super) fn lattice_multiplication(pen: &mut Pen) {
    let mut board = Board::new(pen);
    let (left, top, side) = (230.0, 220.0, 260.0);
    for (row, digit) in [1, 4].into_iter().enumerate() {
        for (column, by) in [2, 3].into_iter().enumerate() {
            let (x, y) = (left + column as f32 * side, top + row as f32 * side);
            board.pen.block([x, y, side, side], Tone::Sky);
            board.pen.area(&[(x + side, y), (x + side, y + side), (x, y + side)], Tone::Sand);
            let product: i32 = digit * by;
            board.sign(&(product / 10).to_string(), (x + side * 0.28, y + side * 0.3), 56.0);
            board.sign(&(product % 10).to_string(), (x + side * 0.72, y + side * 0.72), 56.0);
        }
    }
    for column in 0..3 {
        let x = left + column as f32 * side;
        board.pen.dashed(&[(x, top + 2.0 * side), (x - 90.0, top + 2.0 * side + 90.0)], Tone::Grey, 3.5);
    }
    board.pen.dashed(&[(left, top + side), (left - 90.0, top + side + 90.0)], Tone::Grey, 3.5);
    for (text, at) in [("2", (360.0, 170.0)), ("3", (620.0, 170.0)), ("1", (805.0, 350.0)), ("4", (805.0, 610.0))] {
        board.sign(text, at, 60.0);
    }
    // Along the diagonals: 3 at the left, then 2, and 2 at the foot.
    for (text, at) in [("3", (165.0, 590.0)), ("2", (270.0, 800.0)), ("2", (545.0, 800.0))] {
        board.sign(text, at, 60.0);
    }
    board.pen.label_at("23", (490.0, 85.0));
    board.pen.label_at("14", (905.0, 480.0));
    board.pen.label_at("322", (400.0, 900.0));
}

pub(super) fn cardioid_times_table(pen: &mut Pen) {
    let rgb = pen.tint(0, Tone::Red);
    let mut board = Board::new(pen);
    let place = |point: usize, radius: f32| {
        let angle = (180.0 + point as f32 * 10.0_f32).to_radians();
        (500.0 + radius * angle.cos(), 500.0 + radius * angle.sin())
    };
    for point in 1..36 {
        board.pen.stroke(&[place(point, 385.0), place(point * 2 % 36, 385.0)], rgb, 3.5);
    }
    board.pen.ring((500.0, 500.0), 385.0, Tone::Ink, 5.0);
    let ink = board.pen.tone(Tone::Ink);
    for point in 0..36 {
        board.pen.fill(&ellipse(place(point, 385.0), 8.0, 8.0), ink);
        let text = point.to_string();
        if point < 3 {
            board.here(&text, place(point, 428.0));
        } else {
            board.sign(&text, place(point, 424.0), 26.0);
        }
    }
}
