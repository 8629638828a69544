//! Trails: every way to make a path visible in one picture.

mod arrows;
mod copies;
mod dashes;
mod streaks;

use super::course::At;
use super::marks::Walk;
use super::stamp::Pose;
use crate::brief::refuse;
use crate::canvas::Canvas;
use crate::colour::{Rgb, WHITE, hex};
use crate::random::{Rng, Seed};
use crate::scene::Tools;
use crate::sprite::Sprite;
use crate::studio::Refusal;

/// What a trail is drawn from.
pub(super) struct Draft<'a> {
    pub walk: Walk,
    /// Up to which length the path has been gone.
    pub now: f32,
    pub rgb: Rgb,
    /// What stands out against the trail: drawn under and around it.
    pub casing: Rgb,
    /// Whether a colour was asked for.
    pub asked: bool,
    pub side: f32,
    /// How thick a ribbon may be, so that neighbouring turns stay apart; 1 where there is room.
    pub thin: f32,
    pub sprite: &'a Sprite,
    /// How the mover stands at a length.
    pub pose: &'a dyn Fn(f32) -> Pose,
    pub tools: &'a Tools<'a>,
    pub seed: Seed,
}

impl Draft<'_> {
    pub(super) fn rng(&self) -> Rng {
        self.seed.child("trail").rng()
    }

    /// A plain line with its casing between two lengths.
    pub(super) fn line(&self, canvas: &mut Canvas, from: f32, to: f32, width: f32) {
        let points = self.walk.part(from, to);
        canvas.line(&points, self.casing.alpha(0.75), width + 6.0);
        canvas.line(&points, self.rgb, width);
    }

    /// Marks at even lengths: as many as fit with about this gap between them.
    pub(super) fn stops(&self, to: f32, gap: f32) -> Vec<f32> {
        let count = (to / gap).round().max(2.0);
        (0..count as usize).map(|at| (at as f32 + 0.5) * to / count).collect()
    }

    /// Where a drawn line ends: short of the mover's middle.
    pub(super) fn short(&self, share: f32) -> f32 {
        (self.now - self.side * share).max(self.now * 0.4)
    }
}

/// One way of showing a path; draws on a clear canvas.
pub(super) type Trail = fn(&mut Canvas, &Draft) -> Result<(), Refusal>;

/// Every trail, sorted by its entry.
const ALL: [(&str, Trail); 44] = [
    ("broad_tapering_arrow", arrows::tapering),
    ("brushed_ink_line", streaks::ink),
    ("bundle_of_speed_lines", streaks::speed),
    ("chain_of_small_arrows", arrows::chain),
    ("chalk_arrow", arrows::chalk),
    ("dash_dot_line", dashes::dash_dot),
    ("dashed_arrow", arrows::dashed),
    ("dashed_line", dashes::dashed),
    ("dotted_line", dashes::dotted),
    ("fading_motion_trail", streaks::fading),
    ("fan_of_fading_copies", copies::fan),
    ("file_of_empty_outlines", copies::outlines),
    ("foaming_wake", streaks::wake),
    ("furrow_in_the_snow", streaks::furrow),
    ("hand_drawn_arrow", arrows::hand_drawn),
    ("line_of_chalk_dashes", dashes::chalk),
    ("line_of_footprints", dashes::footprints),
    ("line_of_numbered_dots", dashes::numbered),
    ("line_of_stitches", dashes::stitches),
    ("line_of_tiny_crosses", dashes::crosses),
    ("line_of_tiny_stars", dashes::stars),
    ("multiple_exposure_of_five_positions", copies::five),
    ("multiple_exposure_of_four_positions", copies::four),
    ("multiple_exposure_of_seven_positions", copies::seven),
    ("multiple_exposure_of_six_positions", copies::six),
    ("ribbon_of_colour", streaks::colours),
    ("ribbon_of_light", streaks::light),
    ("row_of_chevrons", arrows::chevrons),
    ("row_of_ghost_images", copies::ghosts),
    ("row_of_solid_copies_at_equal_intervals", copies::solid),
    ("single_bold_arrow", arrows::bold),
    ("slim_arrow", arrows::slim),
    ("soft_streak", streaks::soft),
    ("string_of_beads", dashes::beads),
    ("stroboscopic_sequence_in_one_frame", copies::stroboscope),
    ("tapering_swoosh", streaks::swoosh),
    ("thin_line_with_arrowheads_along_it", arrows::heads),
    ("track_pressed_into_the_ground", dashes::track),
    ("trail_of_bubbles", dashes::bubbles),
    ("trail_of_smoke", streaks::smoke),
    ("trail_of_sparks", streaks::sparks),
    ("unbroken_thin_line", streaks::thin),
    ("vapour_trail", streaks::vapour),
    ("wavy_ribbon", streaks::wavy),
];

/// Trails that show the whole path themselves, whatever the mover has gone of it.
pub(super) fn is_whole(id: &str) -> bool {
    !matches!(
        id,
        "fading_motion_trail"
            | "soft_streak"
            | "tapering_swoosh"
            | "trail_of_smoke"
            | "trail_of_sparks"
            | "bundle_of_speed_lines"
            | "foaming_wake"
            | "vapour_trail"
            | "fan_of_fading_copies"
    )
}

/// Whether a trail is made of copies of the mover.
pub(super) fn is_copies(id: &str) -> bool {
    ["copies", "exposure", "ghost", "outlines", "stroboscopic"].iter().any(|word| id.contains(word))
}

/// The trail of an entry.
///
/// # Errors
/// When there is none.
pub(super) fn find(id: &str) -> Result<Trail, Refusal> {
    match ALL.iter().find(|(of, _)| *of == id) {
        Some((_, trail)) => Ok(*trail),
        None => refuse(format!("Studio does not draw the trail `{id}`")),
    }
}

/// A trail for a path whose text leaves it open.
pub(super) fn any(rng: &mut Rng, coiled: bool) -> &'static str {
    if coiled {
        // Between turns there is room for a narrow line alone.
        return rng.pick(&["dashed_arrow", "dashed_line", "dotted_line", "single_bold_arrow", "slim_arrow"]);
    }
    rng.pick(&[
        "fading_motion_trail",
        "tapering_swoosh",
        "dashed_arrow",
        "soft_streak",
        "dashed_line",
        "bundle_of_speed_lines",
    ])
}

/// A colour for a path whose text names none.
pub(super) fn hue(rng: &mut Rng) -> Rgb {
    rng.pick(&[hex(0xe02838), hex(0xff7a12), hex(0x1f5fe0), hex(0x8a2fd6), hex(0xd81b78), hex(0x0a8f86)])
}

/// What a colour is cased in: white, or near black for pale ones.
pub(super) fn casing(rgb: Rgb) -> Rgb {
    if rgb.lab().l > 0.82 { hex(0x2a2f45) } else { WHITE }
}

/// A point between two.
pub(super) fn between(a: At, b: At, t: f32) -> At {
    (a.0 + (b.0 - a.0) * t, a.1 + (b.1 - a.1) * t)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trails_are_sorted() {
        assert!(ALL.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }
}
