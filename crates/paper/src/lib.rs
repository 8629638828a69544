//! What the paper says: its Tables 1 to 10 as data, and the audit of its own figures.
//!
//! Pure: the data files are embedded. Figures and names are the paper's; its sentences are not repeated, the
//! catalogue defines each subtask in its own words.

pub mod audit;
pub mod facts;
pub mod tables;

pub use audit::{Disagreement, audit};
pub use facts::{Facts, Statement, domain_facts, kind_facts, statements, whole_facts};
pub use tables::{table9, table10, taxonomy_table};
