//! Draws set lines in a tone's own way: as one text with effects, or letter by letter.

use super::Stage;
use super::extras;
use super::row::Toss;
use crate::colour::Rgb;
use crate::lettering::TypeStyle;
use crate::owners::Weight;
use crate::studio::Refusal;
use crate::typeset::desk::SetLine;
use crate::typeset::voice::contrast;
use resvg::tiny_skia::{Path, Transform};

/// A letter or a line as it is drawn.
pub(super) struct Drawn {
    pub path: Path,
    /// The letter, where it is drawn by itself.
    pub letter: Option<char>,
    /// Whether it is the last line, or a letter of it.
    pub last: bool,
    pub size: f32,
    pub ink: Rgb,
}

/// Draws the lines on a ground; gives the piece of the picture that the letters are.
pub(super) fn draw(stage: &mut Stage, lines: &[SetLine], ground: Rgb) -> Result<u16, Refusal> {
    let row = stage.row;
    let mut drawn = Vec::new();
    for (number, set) in lines.iter().enumerate() {
        match row.toss {
            Some(toss) => drawn.extend(tossed(stage, set, toss, (number, lines.len()), ground)?),
            None => {
                let ink = clear(stage, 1, ground);
                if let Some(path) = set.line.at(set.x, set.baseline, set.size) {
                    drawn.push(Drawn { path, letter: None, last: number + 1 == lines.len(), size: set.size, ink });
                }
            }
        }
    }
    for one in &mut drawn {
        extras::bend(stage, row.extra, one);
    }
    let letters = stage.canvas.owners.fresh();
    // What lies behind one letter must not cover the next.
    for one in &drawn {
        extras::behind(stage, row.extra, one, ground);
    }
    for one in &drawn {
        let style = TypeStyle { font: None, ink: Some(one.ink), effects: row.style.to_vec() };
        if row.thicker > 0.0 {
            stage.canvas.stroke(&one.path, one.ink, one.size * row.thicker);
        }
        let path = style.shaped(&one.path).unwrap_or_else(|| one.path.clone());
        let own = if ground.lab().l > 0.6 { crate::colour::hex(0x1c1a20) } else { crate::colour::hex(0xfbf8f0) };
        style.draw_on(stage.canvas, &path, one.size, (own, Some(ground)));
        extras::over(stage, row.extra, one, ground);
        let place = Transform::from_scale(stage.canvas.scale, stage.canvas.scale);
        let beneath = stage.canvas.owners.turn_to(letters);
        stage.canvas.owners.fill(&path, place, Weight::Solid, None);
        stage.canvas.owners.turn_to(beneath);
    }
    Ok(letters)
}

/// A colour of the row that can be read on the ground; the nearest to the one wanted.
pub(super) fn clear(stage: &Stage, at: usize, ground: Rgb) -> Rgb {
    let wanted = stage.tone(at);
    if contrast(wanted, ground) >= 0.3 {
        return wanted;
    }
    let best = (0..4).map(|at| stage.tone(at)).max_by(|a, b| contrast(*a, ground).total_cmp(&contrast(*b, ground)));
    best.filter(|best| contrast(*best, ground) > contrast(wanted, ground) + 0.12).unwrap_or(wanted)
}

/// The line letter by letter, each turned, lifted and coloured on its own.
fn tossed(
    stage: &mut Stage,
    set: &SetLine,
    toss: Toss,
    (number, of): (usize, usize),
    ground: Rgb,
) -> Result<Vec<Drawn>, Refusal> {
    let row = stage.row;
    let mut inks: Vec<Rgb> = (1..4).map(|at| stage.tone(at)).filter(|ink| contrast(*ink, ground) >= 0.22).collect();
    inks.dedup();
    if !row.cycle || inks.is_empty() {
        inks = vec![clear(stage, 1, ground)];
    }
    let letters: Vec<char> = set.text.chars().collect();
    let (mut out, mut prefix, mut count) = (Vec::new(), String::new(), 0);
    let mut rng = stage.seed.child("toss").at(number).rng();
    for (at, letter) in letters.iter().enumerate() {
        prefix.push(*letter);
        if letter.is_whitespace() {
            continue;
        }
        let font = if toss.mixed { FONTS[rng.below(FONTS.len())] } else { stage.font };
        let one = stage.type_.line(&letter.to_string(), font, 0.0)?;
        let own = stage.type_.line(&letter.to_string(), stage.font, 0.0)?;
        let left = stage.type_.line(&prefix, stage.font, row.spacing)?.wide - own.wide;
        let side = if count % 2 == 0 { 1.0 } else { -1.0 };
        let along = at as f32 / (letters.len().max(2) - 1) as f32;
        let turn = toss.turn * side * rng.between(0.45, 1.0);
        let lift = toss.hop * side * rng.between(0.5, 1.0)
            - toss.sink * along.powi(3) * if number + 1 == of { 1.0 } else { 0.0 };
        let mut grow = 1.0 + toss.grow * rng.between(-1.0, 1.0);
        // A letter of another typeface takes the room that its own would have.
        if toss.mixed {
            grow *= (own.wide / one.wide.max(0.05)).clamp(0.6, 1.3);
        }
        let x = set.x + left * set.size;
        let middle = (x + own.wide * set.size / 2.0, set.baseline - 0.35 * set.size - lift * set.size);
        let size = set.size * grow;
        let path = one.at(middle.0 - one.wide * size / 2.0, middle.1 + 0.35 * size, size);
        let turned = path.and_then(|path| path.transform(Transform::from_rotate_at(turn, middle.0, middle.1)));
        if let Some(path) = turned {
            let ink = inks[count % inks.len()];
            let ink = if toss.uneven { ink.mix(ground, rng.between(0.0, 0.3)) } else { ink };
            out.push(Drawn { path, letter: Some(*letter), last: number + 1 == of, size, ink });
        }
        count += 1;
    }
    Ok(out)
}

/// Typefaces for letters that are each of another kind; all are heavy, so that none is lost.
static FONTS: [&str; 6] = [
    "AlfaSlabOne_400Regular",
    "Bangers_400Regular",
    "Righteous_400Regular",
    "Nunito_800ExtraBold",
    "AbrilFatface_400Regular",
    "WorkSans_700Bold",
];
