//! Art styles: pipelines over the drawn picture's pixels.

mod about;
mod raster;
mod seal;
mod strokes;

mod cubism;
mod graffiti;
mod impressionism;
mod ink_wash;
mod post_impressionism;
mod traditional_chinese;
mod ukiyo_e;

use crate::canvas::Canvas;
use crate::random::Seed;
use crate::studio::Refusal;
pub(crate) use about::About;
pub(crate) use raster::lightness;

/// One art style.
pub(crate) trait Style: Sync {
    /// The art style's entry id.
    fn name(&self) -> &'static str;
    /// Works over the whole picture.
    fn apply(&self, canvas: &mut Canvas, seed: Seed, about: &About);
}

/// Every style. A style is one file and its two lines in here.
static ALL: &[&dyn Style] = &[
    &cubism::Cubism,
    &graffiti::Graffiti,
    &impressionism::Impressionism,
    &ink_wash::InkWash,
    &post_impressionism::PostImpressionism,
    &traditional_chinese::TraditionalChinese,
    &ukiyo_e::UkiyoE,
];

/// The style of this name.
pub(crate) fn find(name: &str) -> Result<&'static dyn Style, Refusal> {
    match ALL.iter().copied().find(|style| style.name() == name) {
        Some(style) => Ok(style),
        None => Err(Refusal(format!("Studio has no pipeline for the art style `{name}`"))),
    }
}
