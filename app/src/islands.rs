//! The parts of a page that live in the browser. Each is small, and the page around it works without it.

pub mod live_form;
pub mod page_tools;
pub mod run_live;
pub mod slider;
pub mod theme;
pub mod tree_filter;
pub mod work_ring;
pub mod workbench;
