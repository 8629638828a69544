//! The tones: which letters, palette, setting and ornament go with each entry of the pool `tone`.

mod calm;
mod elegant;
mod festive;
mod luxurious;
mod nostalgic;
mod playful;
mod spooky;
mod technical;
mod urgent;

use super::extras::Extra;
use super::ornaments::{Ornament, signs};
use super::settings::{self, Setting};
use crate::colour::{Rgb, hex};
use crate::lettering::Effect;
use crate::studio::Refusal;

/// How letters are thrown about, one by one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Toss {
    /// In degrees.
    pub turn: f32,
    /// In ems.
    pub hop: f32,
    /// As a share of the size.
    pub grow: f32,
    /// How far the last line's end sinks, in ems.
    pub sink: f32,
    /// Each letter in a typeface of its own.
    pub mixed: bool,
    /// The ink is uneven.
    pub uneven: bool,
}

/// One tone's look.
#[derive(Clone, Copy)]
pub(super) struct Row {
    pub id: &'static str,
    /// Ground, letters and two accents, as the entry's palette names them.
    pub colours: [u32; 4],
    pub font: &'static str,
    /// Another font that says the same.
    pub other: Option<&'static str>,
    /// Room between letters, in ems.
    pub spacing: f32,
    /// The most lines, and the share of the width that the words fill.
    pub most: usize,
    pub fill: f32,
    /// The rim that the ornament needs, as a share of the plate's shorter side.
    pub margin: f32,
    /// How much the letters are thickened, in ems.
    pub thicker: f32,
    pub style: &'static [Effect],
    pub toss: Option<Toss>,
    /// Letters take turns in the row's colours.
    pub cycle: bool,
    pub extra: Extra,
    /// The setting is tinted towards the palette even where none was asked for.
    pub moody: bool,
    /// Its type is described as capitals.
    pub capitals: bool,
    pub setting: Setting,
    pub ornament: Ornament,
}

const CALM: Toss = Toss { turn: 0.0, hop: 0.0, grow: 0.0, sink: 0.0, mixed: false, uneven: false };

const BASE: Row = Row {
    id: "",
    colours: [0xffffff, 0x1a1a1a, 0x1a1a1a, 0x1a1a1a],
    font: "Inter_700Bold",
    other: None,
    spacing: 0.0,
    most: 3,
    fill: 1.0,
    margin: 0.12,
    thicker: 0.0,
    style: &[],
    toss: None,
    cycle: false,
    extra: Extra::None,
    moody: false,
    capitals: false,
    setting: settings::urgent::steel_door,
    ornament: signs::none,
};

impl Row {
    pub(super) fn colour(&self, at: usize) -> Rgb {
        hex(self.colours[at.min(3)])
    }

    /// The row's colours, each once.
    pub(super) fn palette(&self) -> Vec<Rgb> {
        let mut all: Vec<Rgb> = self.colours.iter().map(|rgb| hex(*rgb)).collect();
        all.sort();
        all.dedup();
        all
    }

    /// Whether what its type says can only be met in capitals.
    pub(super) fn type_says_capitals(&self) -> bool {
        self.capitals
    }
}

/// The row of this entry.
pub(super) fn of(id: &str) -> Result<&'static Row, Refusal> {
    match all().find(|row| row.id == id) {
        Some(row) => Ok(row),
        None => Err(Refusal(format!("Studio does not letter the tone `{id}`"))),
    }
}

/// Every tone that Studio letters.
pub(super) fn all() -> impl Iterator<Item = &'static Row> {
    FAMILIES.iter().flat_map(|rows| rows.iter())
}

/// The rows by family.
static FAMILIES: [&[Row]; 9] = [
    calm::ROWS,
    elegant::ROWS,
    festive::ROWS,
    luxurious::ROWS,
    nostalgic::ROWS,
    playful::ROWS,
    spooky::ROWS,
    technical::ROWS,
    urgent::ROWS,
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::typeset::voice::contrast;

    #[test]
    fn tones_are_sorted_and_their_letters_can_be_read() {
        assert!(FAMILIES.iter().all(|rows| rows.windows(2).all(|pair| pair[0].id < pair[1].id)));
        for row in all() {
            assert!(contrast(row.colour(0), row.colour(1)) >= 0.22, "{}", row.id);
        }
    }
}
