//! What makes or edits pictures: the trait, and one adapter a file.

pub mod adapters;
mod error;
mod provider;
mod raw;

pub use adapters::openai::{OpenAi, OpenAiSettings};
pub use adapters::studio::StudioProvider;
pub use error::{ProviderError, Trouble};
pub use provider::{Answer, ImageProvider, ImageRequest, InputImage, Made, Outcome, PictureStage};
pub use raw::RawAnswer;
