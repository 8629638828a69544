//! The pages, one file each; `routes` gives them their addresses.

pub mod catalogue;
pub mod distribution;
pub mod diversity;
pub mod edit_subtask;
pub mod gallery;
pub mod help_templates;
pub mod history;
pub mod new_pool;
pub mod new_run;
pub mod not_found;
pub mod overview;
pub mod pool;
pub mod pools;
pub mod run;
pub mod runs;
pub mod sample;
pub mod studio;
pub mod subtask;
pub mod taxonomy;
pub mod template;
