//! Groups: the things of one slot, what they are and what they are dressed in.

use crate::colour::Rgb;
use crate::finishes::Material;
use crate::lettering::TypeStyle;
use crate::pattern::Pattern;
use crate::surfaces::Surface;

/// What a group's things are.
#[derive(Clone)]
pub(crate) enum What {
    Icon { art: String, metres: f32, flies: bool },
    Surface(&'static dyn Surface),
}

/// How several things of one group are laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Arrangement {
    Row,
    Column,
    /// At least as wide as high, in things.
    Grid,
    /// Higher than wide, in things.
    TallGrid,
    Ring,
    Arc,
    Scatter,
    Diagonal,
    Pyramid,
}

impl Arrangement {
    pub(super) fn find(name: &str) -> Option<Self> {
        Some(match name {
            "row" => Self::Row,
            "column" => Self::Column,
            "grid" => Self::Grid,
            "ring" => Self::Ring,
            "arc" => Self::Arc,
            "scatter" => Self::Scatter,
            "diagonal" => Self::Diagonal,
            "pyramid" => Self::Pyramid,
            _ => return None,
        })
    }
}

/// What a thing is dressed in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Look {
    pub colour: Option<Rgb>,
    pub pattern: Option<Pattern>,
    pub material: Option<Material>,
    /// Against the usual scale.
    pub magnitude: f32,
    pub turned: i16,
    pub upside_down: bool,
    pub glowing: bool,
    pub translucent: bool,
    pub snow_dusted: bool,
    pub shadowy: bool,
}

impl Default for Look {
    fn default() -> Self {
        Self {
            colour: None,
            pattern: None,
            material: None,
            magnitude: 1.0,
            turned: 0,
            upside_down: false,
            glowing: false,
            translucent: false,
            snow_dusted: false,
            shadowy: false,
        }
    }
}

/// Things of one slot.
#[derive(Clone)]
pub(crate) struct Group {
    pub slot: String,
    /// The pool entry's id.
    pub entry: String,
    pub what: What,
    pub count: usize,
    pub arrangement: Option<Arrangement>,
    pub look: Look,
    /// The look that needs the most room over all turns.
    pub largest: Look,
    /// What stands on a text surface.
    pub text: String,
    /// How that text is lettered.
    pub type_style: TypeStyle,
    /// Lines that are lettered each in its own way, instead of one text.
    pub lines: Vec<(String, TypeStyle)>,
    /// Not in the source picture; a later turn brings it.
    pub later: bool,
    /// How many of them the source picture shows, where a later turn brings more.
    pub shown: Option<usize>,
    /// Takes the place of this group when a later turn brings it.
    pub instead_of: Option<usize>,
    /// Another thing stands in front of part of it.
    pub covered: bool,
}
