//! The drawing recipes, one a subtask: what a picture of that subtask needs beyond its requirements.

mod places;

mod action_trajectory_rendering;
mod add;
mod artistic_traditions;
mod astronomy;
mod biological;
mod causal_reasoning;
mod change_bg;
mod comparative_reasoning;
mod complex_spatial_composition;
mod containment;
mod culture_and_history;
mod earth_science;
mod ecology;
mod mathematics;
mod mechanical_engineering;
mod media_and_illustration;
mod multi_attribute_combination;
mod multi_subject_interaction_and_action;
mod multilingual_support;
mod object_counting;
mod photographic_styles;
mod physics;
mod relative_position;
mod remove;
mod size_reasoning;
mod speculative_and_fantasy_styles;
mod structured_text_layout;
mod symmetry_analysis;
mod temporal_sequence_coherence;
mod text_graphic_integration;
mod text_replace;
mod textual_accuracy;
mod textual_tone_and_style;
mod two_turns;
mod typography;

use crate::brief::Brief;
use crate::canvas::Canvas;
use crate::figures::Book;
use crate::random::Seed;
use crate::scene::Tools;
use crate::studio::Refusal;
use pairloom_model::views::Region;

/// Where what a painter painted stands, in pixels.
#[derive(Default)]
pub(crate) struct Placed {
    /// Slot and box, one entry a thing, in drawing order.
    pub things: Vec<(String, Region)>,
    /// Where text stands, which must stay readable in any style.
    pub text: Vec<Region>,
}

/// Paints a whole sample in its own way. It looks at every requirement but the style, which is laid over what it painted, and
/// refuses what it does not paint.
pub(crate) type Painter = fn(&Brief, &Tools, &mut Canvas) -> Result<Placed, Refusal>;

/// How a subtask's pictures are drawn.
#[derive(Clone, Copy)]
pub(crate) enum Way {
    /// As things in a place.
    Scene,
    /// As figures on a sheet.
    Figures(&'static Book),
    /// By a painter of its own.
    Painter(Painter),
}

/// What one subtask's pictures need.
pub(crate) trait Recipe: Sync {
    /// The subtask's id.
    fn subtask(&self) -> &'static str;
    /// Fills in what the requirements leave open: the place, the arrangement.
    fn prepare(&self, _: &mut Brief, _: Seed) -> Result<(), Refusal> {
        Ok(())
    }

    /// How its pictures are drawn.
    fn way(&self) -> Way {
        Way::Scene
    }

    /// Whether its painter leaves out the things of [`Brief::without`].
    fn leaves_out(&self) -> bool {
        matches!(self.way(), Way::Scene)
    }
}

/// Every recipe. A recipe is one file and its two lines in here.
pub(crate) static ALL: &[&dyn Recipe] = &[
    &action_trajectory_rendering::ActionTrajectoryRendering,
    &add::Add,
    &artistic_traditions::ArtisticTraditions,
    &astronomy::Astronomy,
    &biological::Biological,
    &causal_reasoning::CausalReasoning,
    &change_bg::ChangeBg,
    &comparative_reasoning::ComparativeReasoning,
    &complex_spatial_composition::ComplexSpatialComposition,
    &containment::Containment,
    &culture_and_history::CultureAndHistory,
    &earth_science::EarthScience,
    &ecology::Ecology,
    &mathematics::Mathematics,
    &mechanical_engineering::MechanicalEngineering,
    &media_and_illustration::MediaAndIllustration,
    &multi_attribute_combination::MultiAttributeCombination,
    &multi_subject_interaction_and_action::MultiSubjectInteractionAndAction,
    &multilingual_support::MultilingualSupport,
    &object_counting::ObjectCounting,
    &photographic_styles::PhotographicStyles,
    &physics::Physics,
    &relative_position::RelativePosition,
    &remove::Remove,
    &size_reasoning::SizeReasoning,
    &speculative_and_fantasy_styles::SpeculativeAndFantasyStyles,
    &structured_text_layout::StructuredTextLayout,
    &symmetry_analysis::SymmetryAnalysis,
    &temporal_sequence_coherence::TemporalSequenceCoherence,
    &text_graphic_integration::TextGraphicIntegration,
    &text_replace::TextReplace,
    &textual_accuracy::TextualAccuracy,
    &textual_tone_and_style::TextualToneAndStyle,
    &two_turns::TwoTurns,
    &typography::Typography,
];

/// The recipe for this subtask.
pub(crate) fn find(subtask: &str) -> Option<&'static dyn Recipe> {
    ALL.iter().copied().find(|recipe| recipe.subtask() == subtask)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recipes_are_sorted_and_unique() {
        // By file name: `2-turns` lives in `two_turns.rs`.
        let key = |recipe: &&dyn Recipe| recipe.subtask().replace("2-turns", "two-turns");
        assert!(ALL.windows(2).all(|pair| key(&pair[0]) < key(&pair[1])));
    }
}
