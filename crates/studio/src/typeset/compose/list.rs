//! Lists, menus with their leaders, bills with a total, programmes with times.

use super::super::desk::{Desk, Manner, Piece};
use super::super::sheet::{Kind, Sheet, numbered, priced};
use super::super::solve::{Block, Flush, Spread};
use super::{diamond, head, manner, piece};
use crate::canvas::rounded;
use crate::studio::Refusal;

/// One item to a line, with its number, bullet or box.
pub(super) fn list(desk: &mut Desk, sheet: &Sheet) -> Result<(), Refusal> {
    let mut rng = desk.seed.child("list").rng();
    let own = if rng.chance(0.35) { Flush::Centre } else { Flush::Left };
    let rest = head(desk, sheet.title, 0.2, sheet.title_flush.unwrap_or(own))?;
    let mut pieces = Vec::new();
    let marked =
        matches!(sheet.kind, Kind::Bulleted | Kind::Checklist) || sheet.lines.iter().any(|l| numbered(l).is_some());
    for (row, line) in sheet.lines.iter().enumerate() {
        let boxless = line.trim_start_matches('☐').trim_start();
        let (mark, text) = match sheet.kind {
            Kind::Bulleted | Kind::Checklist => ("", boxless),
            _ => numbered(line).unwrap_or(("", line)),
        };
        if marked {
            let mut mark = piece(desk, row, 0, mark);
            mark.least = if sheet.kind == Kind::Checklist { 0.86 } else { 0.4 };
            mark.flush = Flush::Right;
            mark.font = desk.voice.strong;
            if sheet.asked.all.is_none() {
                mark.ink = desk.inks.accent;
            }
            pieces.push(mark);
        }
        pieces.push(piece(desk, row, usize::from(marked), text));
    }
    let own = Flush::Left;
    let manner = Manner {
        gap: if sheet.kind == Kind::Checklist { 0.6 } else { 0.5 },
        spread: Spread::Pack(sheet.rest_flush.unwrap_or(own)),
        ..manner(rest, sheet.lines.len())
    };
    let block = desk.block(&pieces, &manner)?;
    marks(desk, sheet.kind, &block, rest);
    Ok(())
}

/// Bullets, boxes, or hairlines between the rows.
fn marks(desk: &mut Desk, kind: Kind, block: &Block, [x, _, w, _]: [f32; 4]) {
    let mut rng = desk.seed.child("marks").rng();
    let (shape, lined) = (rng.below(4), rng.chance(0.4));
    let size = block.size;
    for row in 0..block.rows.len() {
        let middle = block.baseline(row) - 0.34 * size;
        let [left, right] = block.columns[0];
        match kind {
            Kind::Bulleted => {
                let (cx, ink) = ((left + right) / 2.0, desk.inks.accent);
                match shape {
                    0 => diamond(desk, cx, middle, size * 0.17, ink),
                    1 => desk.canvas.rect(cx - size * 0.12, middle - size * 0.12, size * 0.24, size * 0.24, ink),
                    2 => desk.canvas.polygon(
                        &[
                            (cx - size * 0.12, middle - size * 0.17),
                            (cx + size * 0.18, middle),
                            (cx - size * 0.12, middle + size * 0.17),
                        ],
                        ink,
                    ),
                    _ => desk.canvas.ellipse(cx, middle, size * 0.14, size * 0.14, ink),
                }
            }
            Kind::Checklist => {
                let side = size * 0.72;
                let radius = if shape < 2 { 2.0 } else { size * 0.14 };
                let path = rounded(left, middle - side / 2.0, side, side, radius);
                let ink = desk.inks.text;
                if let Some(path) = path {
                    desk.canvas.stroke(&path, ink, (size * 0.07).max(2.5));
                }
            }
            _ => {}
        }
        let last = row + 1 == block.rows.len();
        if lined && !last && size * 1.5 < block.rows[row][1] - block.rows[row][0] {
            let ink = desk.inks.rule.mix(desk.inks.paper, 0.55);
            desk.rule(x, x + w, block.rows[row][1], 1.8, ink);
        }
    }
}

/// Names at the left, prices at the right, sections with heads of their own; a total under a rule.
pub(super) fn priced_list(desk: &mut Desk, sheet: &Sheet) -> Result<(), Refusal> {
    let own = if sheet.kind == Kind::Invoice { Flush::Left } else { Flush::Centre };
    let rest = head(desk, sheet.title, 0.22, sheet.title_flush.unwrap_or(own))?;
    let lines: Vec<(&str, Option<&str>)> = sheet.lines.iter().map(|line| priced(line)).collect();
    if lines.iter().all(|(_, price)| price.is_none()) {
        return courses(desk, sheet, rest);
    }
    let menu = sheet.kind == Kind::Menu;
    let section = |at: usize| menu && lines[at].1.is_none() && lines[at].0.chars().all(|c| !c.is_lowercase());
    let total = |at: usize| !menu && lines[at].0.starts_with("Total");
    let (mut pieces, mut heights) = (Vec::new(), Vec::new());
    for (row, (name, price)) in lines.iter().enumerate() {
        let bold = section(row) || total(row);
        let font = if bold { desk.voice.strong } else { desk.voice.text };
        let ink = if section(row) && sheet.asked.all.is_none() { desk.inks.accent } else { desk.inks.text };
        pieces.push(Piece { font, ink, ..piece(desk, row, 0, name) });
        if let Some(price) = price {
            let font = if menu { desk.voice.strong } else { font };
            pieces.push(Piece { font, flush: Flush::Right, ..piece(desk, row, 1, price) });
        }
        heights.push(if bold { 1.35 } else { 1.0 });
    }
    let manner = Manner { gap: 1.6, spread: Spread::Ends, heights, tallest: 66.0, ..manner(rest, 0) };
    let (measured, block) = desk.measure(&pieces, &manner)?;
    desk.set_block(&pieces, &measured, &block);
    let dotted = menu && desk.seed.child("leaders").rng().chance(0.72);
    let [x, _, w, _] = rest;
    for (piece, width) in pieces.iter().zip(&measured) {
        let row = piece.row;
        let priced = lines[row].1.is_some();
        if piece.column == 0 && priced && dotted {
            let price = pieces.iter().position(|p| p.row == row && p.column == 1).map_or(0.0, |at| measured[at].wide());
            let from = block.columns[0][0] + (width.wide() + 0.35) * block.size;
            let to = block.columns[1][1] - (price + 0.35) * block.size;
            leaders(desk, from, to, block.baseline(row), block.size);
        }
        if piece.column == 0 && section(row) {
            let ink = desk.inks.accent;
            let from = block.columns[0][0] + (width.wide() + 0.5) * block.size;
            desk.rule(from, x + w, block.baseline(row) - 0.34 * block.size, 2.5, ink);
        }
        if piece.column == 0 && total(row) {
            let ink = desk.inks.text;
            desk.rule(x, x + w, block.rows[row][0] + block.size * 0.1, 3.5, ink);
        }
    }
    Ok(())
}

/// A row of dots that leads the eye from a name to its price.
fn leaders(desk: &mut Desk, from: f32, to: f32, baseline: f32, size: f32) {
    let step = size * 0.36;
    let count = ((to - from) / step).floor().max(0.0) as usize;
    let ink = desk.inks.rule;
    for dot in 0..count {
        let x = to - dot as f32 * step;
        desk.canvas.ellipse(x, baseline - size * 0.04, size * 0.04, size * 0.04, ink);
    }
}

/// A menu without prices: courses centred one below the other with a small ornament between.
fn courses(desk: &mut Desk, sheet: &Sheet, rest: [f32; 4]) -> Result<(), Refusal> {
    let pieces: Vec<Piece> = sheet
        .lines
        .iter()
        .enumerate()
        .map(|(row, line)| Piece { flush: Flush::Centre, ..piece(desk, row, 0, line) })
        .collect();
    let manner = Manner { leading: (1.6, 2.5), spread: Spread::Pack(Flush::Centre), ..manner(rest, sheet.lines.len()) };
    let block = desk.block(&pieces, &manner)?;
    let [x, _, w, _] = rest;
    let ink = desk.inks.accent;
    let plain = desk.seed.child("courses").rng().chance(0.3);
    for row in &block.rows[..block.rows.len() - 1] {
        if plain {
            desk.rule(x + w * 0.44, x + w * 0.56, row[1], 2.0, ink);
        } else {
            diamond(desk, x + w / 2.0, row[1], 5.0, ink);
        }
    }
    Ok(())
}

/// Times in a column of their own, along a thread with a knot at each.
pub(super) fn programme(desk: &mut Desk, sheet: &Sheet) -> Result<(), Refusal> {
    let own = if desk.seed.child("programme").rng().chance(0.5) { Flush::Centre } else { Flush::Left };
    let rest = head(desk, sheet.title, 0.22, sheet.title_flush.unwrap_or(own))?;
    let mut pieces = Vec::new();
    for (row, line) in sheet.lines.iter().enumerate() {
        let (time, what) = line.split_once(' ').unwrap_or((line, ""));
        let ink = if sheet.asked.all.is_some() { desk.inks.text } else { desk.inks.accent };
        pieces.push(Piece { font: desk.voice.strong, ink, ..piece(desk, row, 0, time) });
        pieces.push(piece(desk, row, 1, what));
    }
    let threaded = desk.seed.child("thread").rng().chance(0.6);
    let gap = if threaded { 1.5 } else { 0.9 };
    let manner = Manner { gap, leading: (1.4, 2.3), ..manner(rest, sheet.lines.len()) };
    let block = desk.block(&pieces, &manner)?;
    if threaded {
        let x = block.columns[1][0] - block.size * 0.75;
        let ink = desk.inks.accent;
        let middle = |row: usize| block.baseline(row) - 0.34 * block.size;
        let last = block.rows.len() - 1;
        desk.upright(x, middle(0), middle(last), 3.0, ink);
        for row in 0..=last {
            let paper = desk.inks.paper;
            desk.canvas.ellipse(x, middle(row), block.size * 0.17, block.size * 0.17, ink);
            desk.canvas.ellipse(x, middle(row), block.size * 0.08, block.size * 0.08, paper);
        }
    }
    Ok(())
}
