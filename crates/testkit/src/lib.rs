//! For tests only: temporary stores, plans and pictures that need no catalogue, providers with planned failures.

pub mod folder;
pub mod pictures;
pub mod plans;
pub mod provider;
pub mod server;
pub mod state;

pub use folder::temporary_store;
pub use pictures::picture;
pub use plans::{PlainPlan, spec};
pub use provider::{FakeProvider, Mood};
pub use server::{Book, Fault, ImageServer};
pub use state::whole_state;
