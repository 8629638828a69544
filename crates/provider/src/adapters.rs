//! The providers there are, one file each. A new one is a file here, its `mod` line and its line in [`ADAPTERS`].

pub mod openai;
pub mod studio;

/// What is known about an adapter before one is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Adapter {
    /// The name in a run's specification.
    pub name: &'static str,
    /// The name for people.
    pub label: &'static str,
    /// One sentence.
    pub about: &'static str,
    /// Whether a request may cost money; such a run keeps a ledger and should have a cap.
    pub paid: bool,
    /// Whether a run must name a model.
    pub needs_model: bool,
}

/// Every adapter, in the order in which they are shown.
pub const ADAPTERS: &[Adapter] = &[studio::ADAPTER, openai::ADAPTER];

impl Adapter {
    /// The adapter with this name.
    pub fn find(name: &str) -> Option<&'static Adapter> {
        ADAPTERS.iter().find(|adapter| adapter.name == name)
    }
}
