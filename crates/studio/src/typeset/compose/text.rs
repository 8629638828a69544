//! Running text in two columns, and blocks of lines on one edge or about one axis.

use super::super::desk::{Desk, Manner, Piece};
use super::super::sheet::Sheet;
use super::super::solve::{Flush, Spread, wrap};
use super::{head, manner, piece};
use crate::lettering::Line;
use crate::studio::Refusal;

/// The least room between words, in ems.
const SPACE: f32 = 0.3;

/// A paragraph's words, measured.
struct Words {
    lines: Vec<Line>,
    wides: Vec<f32>,
    /// The room between words, in ems: the face's own, which is wide where every letter is.
    space: f32,
}

/// The title across both columns, then the columns with a rule between.
pub(super) fn columns(desk: &mut Desk, sheet: &Sheet) -> Result<(), Refusal> {
    let [x, y, w, h] = head(desk, sheet.title, 0.2, sheet.title_flush.unwrap_or(Flush::Centre))?;
    let gutter = w * 0.1;
    let each = (w - gutter) / 2.0;
    let texts = [0, 1].map(|at| sheet.lines.get(at).copied().unwrap_or_default());
    let words = [words(desk, texts[0])?, words(desk, texts[1])?];
    let least = 1.38;
    let fits = |size: f32| {
        words.iter().all(|words| {
            let many = wrap(&words.wides, words.space, each / size).len();
            let widest = words.wides.iter().fold(0.0_f32, |a, b| a.max(*b));
            many as f32 * least * size <= h && widest * size <= each
        })
    };
    let (mut low, mut high) = (6.0, 62.0);
    for _ in 0..14 {
        let middle = (low + high) / 2.0;
        if fits(middle) { low = middle } else { high = middle }
    }
    let size = low;
    let most = words.iter().map(|words| wrap(&words.wides, words.space, each / size).len()).max().unwrap_or(1);
    let leading = (h / (most as f32 * size)).clamp(least, 1.7);
    let tall = most as f32 * leading * size;
    let top = y + (h - tall).max(0.0) * 0.4;
    for (side, words) in words.iter().enumerate() {
        let left = x + side as f32 * (each + gutter);
        paragraph(desk, words, [left, top, each, leading * size], size, sheet.sides[side]);
    }
    let ink = desk.inks.rule;
    desk.upright(x + w / 2.0, y, top + tall, 2.6, ink);
    Ok(())
}

/// Measures a paragraph: running text is in one face from end to end.
fn words(desk: &Desk, text: &str) -> Result<Words, Refusal> {
    let font = desk.voice.text;
    let mut lines = Vec::new();
    for word in text.split(' ') {
        lines.push(desk.type_.line(word, font, 0.0)?);
    }
    let wides = lines.iter().map(|line| line.wide).collect();
    let space = desk.type_.word_space(font)?.max(SPACE);
    Ok(Words { lines, wides, space })
}

/// Sets a paragraph's lines from the top of a column.
fn paragraph(desk: &mut Desk, words: &Words, [x, y, w, step]: [f32; 4], size: f32, flush: Flush) {
    let (ink, paper) = (desk.inks.text, desk.inks.paper);
    let mut at = 0;
    for (row, many) in wrap(&words.wides, words.space, w / size).into_iter().enumerate() {
        let these = &words.lines[at..at + many];
        let wide = (these.iter().map(|line| line.wide).sum::<f32>() + words.space * (many - 1) as f32) * size;
        let mut left = match flush {
            Flush::Left => x,
            Flush::Centre => x + (w - wide) / 2.0,
            Flush::Right => x + w - wide,
        };
        let baseline = y + step * row as f32 + step / 2.0 + 0.35 * size;
        for line in these {
            desk.put(line, (left, baseline, size), ink, paper);
            left += (line.wide + words.space) * size;
        }
        at += many;
    }
}

/// A title and lines, each aligned as asked.
pub(super) fn block(desk: &mut Desk, sheet: &Sheet) -> Result<(), Refusal> {
    let flush = sheet.rest_flush.unwrap_or(Flush::Centre);
    let rest = head(desk, sheet.title, 0.26, sheet.title_flush.unwrap_or(flush))?;
    let pieces: Vec<Piece> =
        sheet.lines.iter().enumerate().map(|(row, line)| Piece { flush, ..piece(desk, row, 0, line) }).collect();
    let manner = Manner {
        leading: (1.36, 1.9),
        spread: Spread::Pack(flush),
        drop: 0.4,
        tallest: 70.0,
        ..manner(rest, sheet.lines.len())
    };
    desk.block(&pieces, &manner)?;
    Ok(())
}
