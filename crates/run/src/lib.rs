//! Carries plans out: pump, slices as jobs, ledger, pause and resume, crash safety.
//!
//! The database is the truth and the queue is only a way to hand slices to workers: at every start the queue is emptied
//! and filled again from what the database says is missing. A slice's handler looks at each sample's state, does what is
//! missing and writes down each step before the next, so that doing it again changes nothing.

mod engine;
mod error;
mod make;
mod pace;
mod plan;
mod pump;
mod purchase;
mod queue;
mod shared;
mod slice;

pub use engine::{Engine, Launch, Launched, Setup};
pub use error::RunError;
pub use pace::Pace;
pub use plan::{PlanFactory, Planner, Prepared};
