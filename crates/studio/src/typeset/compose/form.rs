//! Forms with their fields, and tickets.

use super::super::desk::{Desk, Manner, Piece};
use super::super::sheet::{Kind, Sheet, labelled};
use super::super::solve::{Block, Flush, Spread};
use super::super::voice::{CLEAR, contrast};
use super::{head, manner, piece};
use crate::colour::{Rgb, hex};
use crate::studio::Refusal;

/// A form's line: what is printed before the field, what is written into it, what is printed after.
struct Field<'a> {
    label: &'a str,
    written: &'a str,
    after: &'a str,
    empty: bool,
}

fn field(line: &str) -> Field<'_> {
    if let (Some(from), Some(to)) = (line.find('_'), line.rfind('_')) {
        return Field { label: line[..from].trim(), written: "", after: line[to + 1..].trim(), empty: true };
    }
    match labelled(line) {
        Some((label, written)) => Field { label, written, after: "", empty: false },
        None => Field { label: "", written: line, after: "", empty: false },
    }
}

/// Labels in print, fields on lines, what is filled in by hand.
pub(super) fn form(desk: &mut Desk, sheet: &Sheet) -> Result<(), Refusal> {
    let rest = head(desk, sheet.title, 0.2, sheet.title_flush.unwrap_or(Flush::Centre))?;
    let fields: Vec<Field> = sheet.lines.iter().map(|line| field(line)).collect();
    let mut rng = desk.seed.child("form").rng();
    let pen: &'static str = rng.pick(&["PatrickHand_400Regular", "Caveat_600SemiBold", "PatrickHand_400Regular"]);
    let blue = hex(rng.pick(&[0x1d3f8f, 0x20262e, 0x274690]));
    let written = match sheet.asked.all {
        Some(ink) => ink,
        None if contrast(blue, desk.inks.paper) >= CLEAR => blue,
        None => desk.inks.text,
    };
    let labels = fields.iter().any(|field| !field.label.is_empty());
    let (mut pieces, mut alone) = (Vec::new(), Vec::new());
    for (row, field) in fields.iter().enumerate() {
        let filled = |column: usize| Piece { font: pen, ink: written, ..piece(desk, row, column, field.written) };
        if field.label.is_empty() && labels {
            alone.push(filled(0));
            continue;
        }
        if labels {
            pieces.push(piece(desk, row, 0, field.label));
        }
        let column = usize::from(labels);
        if field.empty {
            pieces.push(Piece { least: 5.4, flush: Flush::Right, ..piece(desk, row, column, field.after) });
        } else {
            pieces.push(filled(column));
        }
    }
    let manner = Manner { gap: 0.7, leading: (1.6, 2.3), tallest: 60.0, ..manner(rest, fields.len()) };
    let (measured, mut block) = desk.measure(&pieces, &manner)?;
    // The last column's lines reach the right edge.
    if let Some(last) = block.columns.last_mut() {
        last[1] = rest[0] + rest[2];
    }
    desk.set_block(&pieces, &measured, &block);
    for piece in &alone {
        let line = desk.type_.line(&piece.text, piece.font, 0.0)?;
        let size = block.size.min(rest[2] / line.wide.max(0.1));
        desk.put(&line, (rest[0] + size * 0.1, block.baseline(piece.row), size), piece.ink, piece.ground);
    }
    lines(desk, &fields, &block, rest)
}

/// The lines that the fields stand on.
fn lines(desk: &mut Desk, fields: &[Field], block: &Block, [x, _, w, _]: [f32; 4]) -> Result<(), Refusal> {
    let dotted = desk.seed.child("dots").rng().chance(0.45);
    let ink = desk.inks.rule;
    for (row, field) in fields.iter().enumerate() {
        let y = block.baseline(row) + block.size * 0.2;
        let alone = field.label.is_empty();
        let from = if alone { x } else { block.columns.last().map_or(x, |column| column[0]) };
        let after = desk.type_.line(field.after, desk.voice.text, 0.0)?.wide * block.size;
        let to = x + w - if after > 0.0 { after + block.size * 0.35 } else { 0.0 };
        // An empty field is a rule, as in print; a filled one may stand on dots.
        if dotted && !field.empty {
            let step = 9.0;
            for dot in 0..((to - from) / step) as usize {
                desk.canvas.ellipse(from + dot as f32 * step, y, 1.7, 1.7, ink);
            }
        } else {
            let y = if field.empty { block.baseline(row) + block.size * 0.06 } else { y };
            desk.rule(from, to, y, 2.6, ink);
        }
    }
    Ok(())
}

/// A ticket's title and fields.
pub(super) fn ticket(desk: &mut Desk, sheet: &Sheet) -> Result<(), Refusal> {
    let mut rng = desk.seed.child("ticket").rng();
    let centred = rng.chance(0.4) && sheet.kind == Kind::Ticket;
    let flush = if centred { Flush::Centre } else { Flush::Left };
    let flush = sheet.rest_flush.unwrap_or(flush);
    let rest = head(desk, sheet.title, 0.3, sheet.title_flush.unwrap_or(flush))?;
    let two = sheet.lines.len() >= 5 || (sheet.lines.len() == 4 && rest[2] > rest[3] * 2.6 && !centred);
    let rows = if two { sheet.lines.len().div_ceil(2) } else { sheet.lines.len() };
    let mut pieces = Vec::new();
    for (at, line) in sheet.lines.iter().enumerate() {
        let (row, column) = if two { (at / 2, at % 2) } else { (at, 0) };
        let mut one = Piece { font: desk.voice.strong, flush, ..piece(desk, row, column, line) };
        if let Some((label, value)) = labelled(line) {
            one.label = Some((label.to_owned(), desk.voice.text));
            value.clone_into(&mut one.text);
        }
        pieces.push(one);
    }
    let spread = if two { Spread::Even } else { Spread::Pack(flush) };
    let manner = Manner { gap: if two { 1.0 } else { 0.8 }, leading: (1.28, 2.0), spread, ..manner(rest, rows) };
    let (measured, mut block) = desk.measure(&pieces, &manner)?;
    if two {
        // Cells begin at the edge, in line with the title.
        let pad = block.columns[0][0] - rest[0];
        block.columns.iter_mut().for_each(|column| *column = [column[0] - pad, column[1] - pad]);
    }
    desk.set_block(&pieces, &measured, &block);
    Ok(())
}

/// Bars of a code without words.
pub(in super::super) fn bars(
    desk: &mut crate::canvas::Canvas,
    [x, y, w, h]: [f32; 4],
    upright: bool,
    ink: Rgb,
    rng: &mut crate::random::Rng,
) {
    let long = if upright { w } else { h };
    let mut at = 0.0;
    while at < long - 2.0 {
        let thick = rng.between(1.6, 6.4).min(long - at);
        if upright {
            desk.rect(x + at, y, thick, h, ink);
        } else {
            desk.rect(x, y + at, w, thick, ink);
        }
        at += thick + rng.between(2.2, 5.4);
    }
}
