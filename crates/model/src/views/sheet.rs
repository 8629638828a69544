//! Contact sheets of Studio.

use crate::{Direction, SubtaskId};

/// The most pictures of one level.
pub const MOST_A_LEVEL: usize = 12;

/// What a sheet shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetQuery {
    pub subtask: String,
    /// Pictures of each level, 1 to [`MOST_A_LEVEL`].
    pub per_level: usize,
    pub seed: u64,
    /// Per cent of the prompts with words of style.
    pub style: u8,
    /// The manner in which the pictures are drawn.
    pub direction: Direction,
}

impl Default for SheetQuery {
    fn default() -> Self {
        Self { subtask: "object-counting".to_owned(), per_level: 4, seed: 1, style: 0, direction: Direction::default() }
    }
}

/// The sheet of one subtask, and what else there are sheets of.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// Id and name of every subtask that Studio draws.
    pub subtasks: Vec<(SubtaskId, String)>,
    pub levels: Vec<SheetLevel>,
}

/// The pictures of one level.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetLevel {
    pub name: String,
    pub pictures: Vec<SheetPicture>,
}

/// One picture, drawn when it is asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetPicture {
    pub instruction: String,
    pub difficulty: u8,
}
