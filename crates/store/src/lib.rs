//! Database and blobs of one data folder: what is true about catalogue, runs, samples, purchases and pictures.
//!
//! One process owns a folder (`lock`); others read beside it and hand it what they want done (`requests`). Rows are written by one connection; changes that come at the same time share a
//! commit, and so its flush to disk (`committer`). A picture is on disk before the row that names it.

mod blobs;
mod catalogue;
mod change;
mod committer;
mod counts;
mod error;
mod gallery;
mod images;
mod lock;
mod purchases;
mod requests;
mod runs;
mod samples;
mod spool;
mod store;
mod suspicion;
mod totals;

pub use blobs::Blobs;
pub use catalogue::{CatalogueItem, Loaded, NewItem, PinnedItem, SaveOutcome};
pub use change::{Admission, Claim, NewPicture, Settlement, Step};
pub use error::StoreError;
pub use images::{ImageFacts, image_facts};
pub use purchases::{Purchase, PurchaseState};
pub use requests::Request;
pub use runs::{NewRun, PlannedRow, StoredRun};
pub use samples::{SOURCE_STAGE, StoredPicture, StoredSample};
pub use spool::SpoolKey;
pub use store::{Clock, MIGRATOR, Store};
pub use suspicion::Suspicion;
pub use totals::{NewestFilter, SubtaskTotal, TotalsFilter};
