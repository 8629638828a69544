//! People: bodies with joints in poses, clothed by trade and age, that do things alone, to one another and together.
//!
//! [`looks`] says how a person looks, [`figure`] and [`poses`] where the joints are, [`body`], [`head`] and [`clothes`]
//! paint that, [`acts`] is the table of actions, [`cast`] reads a sample and [`play`] paints it.

mod acts;
pub(crate) mod body;
pub(crate) mod brush;
mod cast;
mod clothes;
pub(crate) mod face;
pub(crate) mod figure;
mod hats;
mod head;
pub(crate) mod looks;
mod marks;
mod outfits;
mod play;
mod poses;
mod stage;
mod states;
mod things;

pub(crate) use play::paint;
