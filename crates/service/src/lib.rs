//! The use cases that page, REST and command line call. One function each, one error type, no HTML and no HTTP.

mod access;
mod archive;
mod catalogue;
mod distribution;
mod error;
mod exchange;
mod export;
mod files;
pub mod gallery;
mod handover;
mod history;
mod library;
mod overview;
mod plan;
mod preparation;
mod report;
mod runs;
mod service;
mod sheet;

pub use access::{Access, Beside};
pub use error::ServiceError;
pub use export::export_formats;
pub use files::{read_files, write_files};
pub use library::Library;
pub use plan::{paper_count, paper_counts, plan, plan_template};
pub use preparation::RunPlan;
pub use report::{decontaminate, diversity};
pub use runs::{Launched, read_spec};
pub use service::{Service, Settings};
pub use sheet::sheet_samples;
