//! What a sample's own words ask of its sheet, where no requirement names it: a look, a black sky, the field of a microscope.

use super::look::{Look, Tone};
use crate::brief::Brief;
use crate::canvas::Canvas;
use crate::colour::BLACK;
use pairloom_model::Entry;

/// Words of colour: where a sample says that one is to be seen, no sheet is kept to one ink.
const COLOURS: [&str; 9] = ["red", "blue", "green", "yellow", "purple", "pink", "orange", "brown", "colour"];

/// Whether nothing in a sample speaks of a colour, so that a sheet of one ink may be kept to it.
pub(super) fn colourless(brief: &Brief) -> bool {
    let says = |text: &str| {
        text.to_lowercase().split(|letter: char| !letter.is_alphabetic()).any(|word| COLOURS.contains(&word))
    };
    let asks = brief.sample.requirements.iter().any(|requirement| match requirement.name.as_str() {
        "visible" | "shows" => requirement.value.as_deref().is_some_and(says),
        name => name.contains("colour"),
    });
    let seen = |entry: &Entry| {
        entry
            .texts
            .iter()
            .any(|(name, text)| name == "colour" || (matches!(name.as_str(), "shows" | "clause") && says(text)))
    };
    let mut bound = brief.sample.bindings.iter().filter_map(|binding| brief.bound(&binding.slot));
    !asks && !bound.any(|(pool, entry)| pool != "diagram_style" && seen(entry))
}

/// The look that a sample's own words ask for, where it names no style of diagram.
pub(super) fn look(text: &str) -> Option<Look> {
    let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
    let id = if says(&["bars in outline"]) {
        return Some(Look::outline());
    } else if says(&["chalked on the board", "Show the board"]) {
        "chalkboard"
    } else if says(&["on a white page", "on a white sheet", "white ground", "white background"]) {
        "vector_diagram"
    } else if says(&["plate from another century"]) {
        "lithograph_chart"
    } else if says(&["On the floor there is"]) && says(&["in chalk"]) {
        "pavement_chalk"
    } else {
        return None;
    };
    Look::find(id)
}

/// Whether a sample wants a white sheet, whatever paper its look has otherwise.
pub(super) fn white(text: &str) -> bool {
    [
        "on a white page",
        "on white card",
        "white paper",
        "on a stiff white sheet",
        "on a small white card",
        "on a white ground",
    ]
    .iter()
    .any(|words| text.contains(words))
}

/// Whether a sample wants what is seen in the round field of a microscope.
pub(super) fn round_field(text: &str) -> bool {
    text.contains("round field of a microscope")
}

/// The round field of a microscope over the whole sheet, dark around it.
pub(super) fn eyepiece(canvas: &mut Canvas, look: &Look) {
    let (width, height) = (canvas.width, canvas.height);
    let (paper, ink) = (look.page(), look.tone(Tone::Ink));
    let (dark, light) =
        if paper.lab().l < ink.lab().l { (paper.mix(BLACK, 0.6), paper) } else { (ink.mix(BLACK, 0.3), paper) };
    canvas.rect(0.0, 0.0, width, height, dark);
    let (x, y, r) = (width / 2.0, height / 2.0, width.min(height) / 2.0 - 14.0);
    canvas.ellipse(x, y, r, r, light.mix(dark, 0.35));
    canvas.ellipse(x, y, r - 9.0, r - 9.0, light);
}

/// Whether a sample wants its sky black rather than dark blue.
pub(super) fn black(text: &str) -> bool {
    ["black ground", "black sky", "against black", "on black"].iter().any(|words| text.contains(words))
}
