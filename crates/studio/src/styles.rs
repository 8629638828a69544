//! Styles: pipelines over the drawn picture's pixels. Some have a file of their own; most are one of a few families of
//! pipelines with parameters, named in a table for each pool of styles.

mod about;
mod plane;
mod raster;
mod seal;
mod shade;
mod strokes;
mod table;
mod words;

mod brush;
mod cells;
mod contrast;
mod dry;
mod flat;
mod form;
mod hues;
mod ink;
mod over;
mod photo;
mod shards;
mod solid;
mod tricks;
mod wash;

mod art;
mod media;
mod photo_looks;
mod rendering;

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
pub(crate) use raster::{Plane, lightness};

/// One style.
pub(crate) trait Style: Sync {
    /// The entry's id.
    fn name(&self) -> &'static str;
    /// Works over the whole picture.
    fn apply(&self, canvas: &mut Canvas, seed: Seed, about: &About);
    /// How much roundness things are given before, 0..1.
    fn form(&self) -> f32 {
        0.0
    }
    /// More than 0 where its few colours may take an asked one's place, which is then given back: how light it is left at least.
    fn limits(&self) -> f32 {
        0.0
    }
}

/// The styles that are files of their own.
static ALL: &[&dyn Style] = &[
    &cubism::Cubism,
    &graffiti::Graffiti,
    &impressionism::Impressionism,
    &ink_wash::InkWash,
    &post_impressionism::PostImpressionism,
    &traditional_chinese::TraditionalChinese,
    &ukiyo_e::UkiyoE,
];

/// The pools whose entries are styles of the whole picture.
pub(crate) const POOLS: [&str; 4] = ["art_style", "media_style", "photo_style", "rendering"];

/// The style of an entry of one of these pools.
pub(crate) fn find(pool: &str, id: &str) -> Result<&'static dyn Style, Refusal> {
    let tables = match pool {
        "art_style" => art::TABLES,
        "media_style" => media::TABLES,
        "photo_style" => photo_looks::TABLES,
        _ => rendering::TABLES,
    };
    let own = || ALL.iter().copied().find(|style| pool == "art_style" && style.name() == id);
    match own().or_else(|| table::find(tables, id)) {
        Some(style) => Ok(style),
        None => Err(Refusal(format!("Studio has no pipeline for the {pool} `{id}`"))),
    }
}

/// Lays a style over a picture and keeps its text readable.
pub(crate) fn lay(style: &dyn Style, canvas: &mut Canvas, seed: Seed, about: &About) {
    let words = words::Words::new(canvas, &about.text);
    if about.shaped && style.form() > 0.0 {
        form::shade(canvas, about, seed.child("form"), style.form());
    }
    style.apply(canvas, seed, about);
    words.restore(canvas);
}

/// The same where things have asked colours, by their number, which no palette of a style may change.
pub(crate) fn lay_in(style: &dyn Style, canvas: &mut Canvas, seed: Seed, about: &About, asked: &[bool]) {
    let before = (style.limits() > 0.0 && asked.contains(&true)).then(|| canvas.pixmap.clone());
    lay(style, canvas, seed, about);
    if let Some(before) = before {
        hues::keep(canvas, &before, asked, style.limits());
    }
}
