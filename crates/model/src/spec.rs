//! The specification of a run: what a person asks for, from the form, the command line or a file.

use crate::format::Format;
use crate::ids::SubtaskId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// Width and height of a picture in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Size {
    pub width: u32,
    pub height: u32,
}

impl Size {
    /// The least and the greatest side that Pairloom asks any provider for.
    pub const SIDES: std::ops::RangeInclusive<u32> = 64..=3840;

    /// Reads `1024x1024`.
    ///
    /// # Errors
    /// A sentence that says what is expected.
    pub fn parse(text: &str) -> Result<Self, String> {
        let wrong =
            || format!("size `{text}`: expected WIDTHxHEIGHT in pixels, each 64 to 3840, for instance 1024x1024");
        let (width, height) = text.split_once('x').ok_or_else(wrong)?;
        let side = |text: &str| text.parse().ok().filter(|side| Self::SIDES.contains(side)).ok_or_else(wrong);
        Ok(Self { width: side(width)?, height: side(height)? })
    }
}

impl Default for Size {
    fn default() -> Self {
        Self { width: 1024, height: 1024 }
    }
}

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}x{}", self.width, self.height)
    }
}

impl Serialize for Size {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Size {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

/// How many samples of each subtask.
pub type Counts = BTreeMap<SubtaskId, u64>;

/// What a plan aims at besides its counts. Grades and formats come as close to their shares as the templates allow.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Mix {
    /// Share of prompts that take words of style (`[~…]`) where a template has some, 0 to 1.
    pub style: f64,
    /// Shares of grades 1 to 5 against each other; empty for even.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub difficulty: BTreeMap<u8, f64>,
    /// Shares of formats against each other; empty for even. One that is not named is not made.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub formats: BTreeMap<Format, f64>,
}

impl Default for Mix {
    fn default() -> Self {
        Self { style: 0.2, difficulty: BTreeMap::new(), formats: BTreeMap::new() }
    }
}

impl Mix {
    /// Whether it is the ordinary one.
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// Checks that all shares are usable numbers.
    ///
    /// # Errors
    /// A sentence that names the field and says how to mend it.
    pub fn check(&self) -> Result<(), String> {
        if !(0.0..=1.0).contains(&self.style) {
            return Err(format!("style: {} is no share; use 0 to 1", self.style));
        }
        if let Some(grade) = self.difficulty.keys().find(|grade| !(1..=5).contains(*grade)) {
            return Err(format!("difficulty: there is no grade {grade}; grades are 1 to 5"));
        }
        for (field, shares) in [
            ("difficulty", self.difficulty.values().copied().collect::<Vec<f64>>()),
            ("formats", self.formats.values().copied().collect()),
        ] {
            if shares.iter().any(|share| !share.is_finite() || *share < 0.0) {
                return Err(format!("{field}: a share is no usable number; use 0 or more"));
            }
            if !shares.is_empty() && shares.iter().sum::<f64>() <= 0.0 {
                return Err(format!("{field}: all shares are 0; give at least one more than that"));
            }
        }
        Ok(())
    }
}

/// What settles a plan besides the catalogue.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PlanSpec {
    pub counts: Counts,
    pub seed: u64,
    pub mix: Mix,
    /// Only entries that Studio can draw: see [`crate::pool::UNDRAWN`].
    pub drawn: bool,
}

/// A run as asked for; together with the catalogue revision it settles the plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RunSpec {
    /// Unique in the data folder; lower case, digits, hyphens.
    pub name: String,
    /// `studio`, `openai` …
    pub provider: String,
    /// The provider's model, where it has several.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub model: String,
    #[serde(default)]
    pub size: Size,
    pub seed: u64,
    /// At most this many pictures are asked of a provider that costs money.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_pictures: Option<u64>,
    /// The small first run of a new data folder: kept out of the totals, deleted in one click.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub demo: bool,
    #[serde(default, skip_serializing_if = "Mix::is_default")]
    pub mix: Mix,
    pub counts: Counts,
}

impl RunSpec {
    /// Checks what needs no catalogue: the name's letters and that there is something to make.
    ///
    /// # Errors
    /// A sentence that names the field and says how to mend it.
    pub fn check(&self) -> Result<(), String> {
        let letters = self.name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if self.name.is_empty() || self.name.len() > 64 || !letters || self.name.starts_with('-') {
            return Err(format!(
                "name `{}`: use 1 to 64 lower-case letters, digits and hyphens, not starting with a hyphen",
                self.name
            ));
        }
        if self.total() == 0 {
            return Err("counts: ask for at least one sample of at least one subtask".to_owned());
        }
        self.mix.check()
    }

    /// What settles its plan besides the catalogue.
    pub fn plan(&self) -> PlanSpec {
        let drawn = self.provider == "studio";
        PlanSpec { counts: self.counts.clone(), seed: self.seed, mix: self.mix.clone(), drawn }
    }

    /// All samples together.
    pub fn total(&self) -> u64 {
        self.counts.values().fold(0, |sum, count| sum.saturating_add(*count))
    }
}
