//! Things of the genres that stand or fly, drawn up from the ground in units of which a person has two hundred.

mod cyber;
mod diesel;
mod digital;
mod myth;
mod post;
mod solar;
mod space;
mod steam;

use super::brush::Brush;
use super::view::View;

/// A thing by its entry.
pub(super) struct Prop {
    pub id: &'static str,
    pub w: f32,
    pub h: f32,
    pub draw: fn(&mut Brush),
    /// Paints it into the sky instead, before everything else.
    pub paints: Option<fn(&mut View)>,
    /// Whether it fills the sky.
    pub sky: bool,
}

/// A thing of this width and height.
const fn prop(id: &'static str, w: f32, h: f32, draw: fn(&mut Brush)) -> Prop {
    Prop { id, w, h, draw, paints: None, sky: false }
}

/// Something that fills the sky.
const fn sky(id: &'static str, paints: fn(&mut View)) -> Prop {
    Prop { id, w: 100.0, h: 100.0, draw: |_| {}, paints: Some(paints), sky: true }
}

/// The thing of an entry.
pub(super) fn find(id: &str) -> Option<&'static Prop> {
    [cyber::PROPS, diesel::PROPS, digital::PROPS, myth::PROPS, post::PROPS, solar::PROPS, space::PROPS, steam::PROPS]
        .into_iter()
        .flatten()
        .find(|prop| prop.id == id)
}
