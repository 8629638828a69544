//! Tables and timetables: a header row, rules between the columns, figures in line.

use super::super::desk::{Desk, Manner, Piece};
use super::super::sheet::Sheet;
use super::super::solve::{Flush, Spread};
use super::super::voice::{CLEAR, contrast, neutral};
use super::{head, manner, piece};
use crate::canvas::rounded;
use crate::colour::Rgb;
use crate::studio::Refusal;

/// Sets rows of cells.
pub(super) fn table(desk: &mut Desk, sheet: &Sheet) -> Result<(), Refusal> {
    let own =
        if sheet.others_right || desk.seed.child("table").rng().chance(0.7) { Flush::Centre } else { Flush::Left };
    let rest = head(desk, sheet.title, 0.2, sheet.title_flush.unwrap_or(own))?;
    let rows: Vec<Vec<&str>> = sheet.lines.iter().map(|line| line.split('|').map(str::trim).collect()).collect();
    let flushes: Vec<Flush> = (0..rows[0].len()).map(|column| flush(&rows, column, sheet)).collect();
    let (band, letters) = header(desk, sheet);
    let mut pieces = Vec::new();
    for (row, cells) in rows.iter().enumerate() {
        let total = cells[0] == "Total";
        for (column, cell) in cells.iter().enumerate() {
            let mut piece = Piece { flush: flushes[column], ..piece(desk, row, column, cell) };
            if row == 0 {
                (piece.font, piece.ink, piece.ground) = (desk.voice.strong, letters, band.unwrap_or(desk.inks.paper));
            } else if total || column == 0 && desk.seed.child("stub").rng().chance(0.4) {
                piece.font = desk.voice.strong;
            }
            pieces.push(piece);
        }
    }
    let mut heights = vec![1.0; rows.len()];
    heights[0] = 1.2;
    let manner = Manner {
        gap: 1.1,
        leading: (1.45, 2.15),
        tallest: 64.0,
        spread: Spread::Even,
        heights,
        drop: 0.5,
        ..manner(rest, 0)
    };
    let (measured, block) = desk.measure(&pieces, &manner)?;
    let [x, _, w, _] = rest;
    let [_, top, _, bottom] = block.edges();
    rows_behind(desk, band, &block.rows, (x, w));
    desk.set_block(&pieces, &measured, &block);
    let (ink, header_line) = (desk.inks.rule, block.rows[0][1]);
    for pair in block.columns.windows(2) {
        desk.upright((pair[0][1] + pair[1][0]) / 2.0, top, bottom, 2.6, ink);
    }
    desk.rule(x, x + w, header_line, 3.6, ink);
    let mut rng = desk.seed.child("rules").rng();
    if rng.chance(0.45) {
        let faint = ink.mix(desk.inks.paper, 0.4);
        for row in &block.rows[1..block.rows.len() - 1] {
            desk.rule(x, x + w, row[1], 1.6, faint);
        }
    }
    if rng.chance(0.6) && !desk.freehand {
        if let Some(frame) = rounded(x, top, w, bottom - top, 3.0) {
            desk.canvas.stroke(&frame, ink, 3.0);
        }
    } else {
        desk.rule(x, x + w, bottom, 3.0, ink);
    }
    Ok(())
}

/// How a column is aligned: figures to the right, words to the left, unless it was said otherwise.
fn flush(rows: &[Vec<&str>], column: usize, sheet: &Sheet) -> Flush {
    let figure =
        |cell: &&str| cell.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '£' | '€' | '$' | '–' | '-'));
    let figures = rows[1..].iter().filter_map(|row| row.get(column)).all(figure);
    match column {
        0 if sheet.first_right && figures => Flush::Right,
        0 => Flush::Left,
        _ if sheet.others_right || figures => Flush::Right,
        _ => Flush::Left,
    }
}

/// The ground behind the header, where it has one, and the colour of its letters.
fn header(desk: &Desk, sheet: &Sheet) -> (Option<Rgb>, Rgb) {
    let paper = desk.inks.paper;
    let banded = desk.seed.child("header").rng().chance(0.5) && !desk.freehand;
    match sheet.asked.first.or(sheet.asked.all) {
        Some(ink) if contrast(ink, paper) < CLEAR => (Some(neutral(ink)), ink),
        Some(ink) => (banded.then(|| paper.mix(neutral(paper), 0.07)), ink),
        None if banded && contrast(desk.inks.accent, paper) > 0.4 => (Some(desk.inks.accent), paper),
        None => (None, desk.inks.text),
    }
}

/// The header's ground, and a tint behind every other row.
fn rows_behind(desk: &mut Desk, band: Option<Rgb>, rows: &[[f32; 2]], (x, w): (f32, f32)) {
    if let Some(band) = band {
        let [top, bottom] = rows[0];
        desk.canvas.rect(x, top, w, bottom - top, band);
    }
    if desk.seed.child("zebra").rng().chance(0.5) && !desk.freehand {
        let tint = desk.inks.paper.mix(desk.inks.rule, 0.1);
        for [top, bottom] in rows[1..].iter().skip(1).step_by(2) {
            desk.canvas.rect(x, *top, w, bottom - top, tint);
        }
    }
}
