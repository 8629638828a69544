//! Feats: throws, shots and tricks whose path is known from their name, as rows of what they are drawn with.

use super::ask::{Aim, Ask, Hold, Item, Mover};
use super::course::Course;
use crate::backdrops;
use crate::brief::refuse;
use crate::sketches;
use crate::studio::Refusal;

mod first;
mod second;
mod third;

/// A thing of a feat: its sketch, its longer side and how the path meets it.
#[derive(Clone, Copy)]
pub(super) struct Prop(pub &'static str, pub f32, pub Hold);

/// One feat.
pub(super) struct Feat {
    pub id: &'static str,
    pub backdrop: &'static str,
    pub course: &'static str,
    /// The mover's sketch or icon, its longer side and how it turns.
    pub mover: (&'static str, f32, Aim),
    pub start: Option<Prop>,
    pub end: Option<Prop>,
    /// What the path turns at, in its order.
    pub turns: &'static [Prop],
    /// What the path goes round, over or past.
    pub about: Option<Prop>,
}

/// Every feat, in the order of their entries.
fn all() -> impl Iterator<Item = &'static Feat> {
    first::ROWS.iter().chain(second::ROWS).chain(third::ROWS)
}

fn item(prop: &Prop, name: &str) -> Item {
    let art = sketches::name(prop.0).unwrap_or_else(|| prop.0.to_owned());
    Item { slot: name.to_owned(), art, side: prop.1, hold: prop.2 }
}

/// Takes a feat in.
///
/// # Errors
/// A feat that is not drawn.
pub(super) fn fill(id: &str, slot: &str, ask: &mut Ask) -> Result<(), Refusal> {
    let Some(feat) = all().find(|feat| feat.id == id) else {
        return refuse(format!("Studio does not draw the feat `{id}`"));
    };
    let Some(course) = Course::find(feat.course) else {
        return refuse(format!("Studio does not draw the path `{}`", feat.course));
    };
    let (art, side, aim) = feat.mover;
    ask.place = backdrops::fair(feat.backdrop);
    ask.feat = Some(feat.id);
    ask.turns = feat.turns.iter().map(|prop| item(prop, "turn")).collect();
    let ring = course.kind == super::course::Kind::Ring;
    if let Some(about) = &feat.about {
        let found = item(about, "about");
        if ring { ask.centre = Some(found) } else { ask.under.push(found) }
    }
    ask.movers.push(Mover {
        slot: slot.to_owned(),
        art: sketches::name(art).unwrap_or_else(|| art.to_owned()),
        colour: None,
        side: side * 0.86,
        aim,
        air: false,
        course,
        start: feat.start.as_ref().map(|prop| item(prop, "start")),
        end: feat.end.as_ref().map(|prop| item(prop, "end")),
    });
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn feats_are_sorted_and_have_courses() {
        assert!(all().zip(all().skip(1)).all(|(one, next)| one.id < next.id));
        assert!(all().all(|feat| Course::find(feat.course).is_some()));
    }
}
