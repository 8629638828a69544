//! Art directions: the manners in which Studio draws one and the same scene.

use std::fmt;

/// How a scene is drawn. What is in it, where it stands and what colour it has stay the same in every direction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Direction {
    /// Even colours.
    #[default]
    Flat,
    /// Each part rounded by light and shade.
    Gradient,
    /// Line art: an even key line over pale tints.
    Outline,
    /// Fine grain, shaded edges and rims of light.
    Detailed,
}

impl Direction {
    /// All of them, the usual one first.
    pub const ALL: [Direction; 4] = [Direction::Flat, Direction::Gradient, Direction::Outline, Direction::Detailed];

    /// The word for it in addresses and on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Direction::Flat => "flat",
            Direction::Gradient => "gradient",
            Direction::Outline => "outline",
            Direction::Detailed => "detailed",
        }
    }

    /// Its name for people.
    pub fn name(self) -> &'static str {
        match self {
            Direction::Flat => "Flat",
            Direction::Gradient => "Gradient",
            Direction::Outline => "Outline",
            Direction::Detailed => "Detailed",
        }
    }

    /// The direction of this id.
    pub fn find(id: &str) -> Option<Direction> {
        Self::ALL.into_iter().find(|direction| direction.id() == id)
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_found_by_its_id() {
        assert!(Direction::ALL.into_iter().all(|direction| Direction::find(direction.id()) == Some(direction)));
        assert_eq!((Direction::ALL[0], Direction::find("Flat")), (Direction::default(), None));
    }
}
