//! What a save came to, and how an editor says it: saved elsewhere meanwhile, nothing to save, mistakes.

use crate::shell::set_status;
use crate::{ApiError, urls};
use leptos::prelude::*;
use pairloom_model::views::{Problem, Saved};

/// What an editor has to say about saving; empty before the first try.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saving {
    /// The version that somebody else saved meanwhile.
    newer: Option<u64>,
    unchanged: Option<u64>,
    /// The version that was just written, as the address says.
    written: Option<u64>,
    pub problems: Vec<Problem>,
}

impl Saving {
    /// What is to be said before anything is tried: that the visitor comes from a save.
    pub fn new(query: &str) -> Self {
        let saved = urls::pairs(query).into_iter().find(|(name, _)| name == urls::SAVED);
        Self { written: saved.and_then(|(_, version)| version.parse().ok()), ..Self::default() }
    }

    /// Mistakes that were found before anything was sent.
    pub fn refuse(&mut self, problems: Vec<Problem>) {
        set_status(400);
        self.problems = problems;
    }

    /// Takes in what the service said; the number of the version that was written, if one was and the editor's work is done.
    ///
    /// # Errors
    /// The service's, where it is not about what was typed.
    pub fn take(&mut self, result: Result<Saved, ApiError>) -> Result<Option<u64>, ApiError> {
        self.written = None;
        match result {
            Ok(Saved::Version(version)) => return Ok(Some(version)),
            Ok(Saved::Unchanged(version)) => self.unchanged = Some(version),
            Ok(Saved::Conflict { newest, .. }) => {
                set_status(409);
                self.newer = Some(newest);
            }
            Ok(Saved::Rejected(problems)) => self.refuse(problems),
            Err(error) if error.status < 500 => {
                set_status(error.status);
                self.problems = error.into_problems();
            }
            Err(error) => return Err(error),
        }
        Ok(None)
    }
}

/// Says what became of a save of `page`, which started from the version `yours`.
#[component]
pub fn SavingMessages(saving: Saving, yours: u64, page: &'static str) -> impl IntoView {
    let said = match (saving.unchanged, saving.written) {
        (Some(version), _) => Some(format!("Nothing differs from version {version}.")),
        (None, Some(version)) if saving.problems.is_empty() => Some(format!("Saved as version {version}.")),
        _ => None,
    };
    view! {
        {saving.newer.map(|newest| view! { <Conflict yours newest page/> })}
        {said.map(|said| view! { <p class="banner" role="status">{said}</p> })}
    }
    .into_any()
}

/// Says that somebody saved meanwhile; what was typed stands in the form below.
#[component]
fn Conflict(yours: u64, newest: u64, page: &'static str) -> impl IntoView {
    view! {
        <div class="banner banner--bad" role="alert">
            // The Enter key takes a form's first button, which must not be the one that writes over.
            <button hidden name="intent" value="save"></button>
            <p>
                {format!("Version {newest} was saved while you were editing version {yours}. Nothing was written, and what you typed is below.")}
            </p>
            <p class="inline">
                <input type="hidden" name="newest" value=newest/>
                <a class="button" href="" target="_blank">{format!("Open the newest {page} in a new tab")}</a>
                <button class="button" name="intent" value="save-over">{format!("Save mine over version {newest}")}</button>
            </p>
        </div>
    }
}
