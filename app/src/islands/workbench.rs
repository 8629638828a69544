//! The template editor in the browser: colours, completions, capacity, examples and problems as one types, by the same code
//! that the server runs. Without JavaScript the same fields post to the page, which answers with the same preview.

mod area;
mod fields;
mod preview;

use crate::browser;
use crate::forms::template_form::TemplateForm;
use leptos::prelude::*;
use pairloom_model::Subtask;
use pairloom_model::views::{Problem, TemplatePreview};
use serde::{Deserialize, Serialize};

/// What the editor starts from.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Start {
    pub form: TemplateForm,
    /// The subtask without its templates.
    pub subtask: Subtask,
    /// The names of all pools.
    pub pools: Vec<String>,
    pub preview: TemplatePreview,
    pub new: bool,
    pub seed: u64,
    /// Tells the browser's copies of pools from newer ones.
    pub revision: String,
}

/// The editor's state, shared by its parts.
#[derive(Clone, Copy)]
pub(crate) struct Bench {
    pub form: RwSignal<TemplateForm>,
    pub seed: RwSignal<u64>,
    /// Only examples of this grade.
    pub grade: RwSignal<Option<u8>>,
    pub preview: RwSignal<TemplatePreview>,
    /// The slot that is looked at, in text and examples alike.
    pub lit: RwSignal<Option<String>>,
    pub start: StoredValue<Start>,
    #[cfg(feature = "hydrate")]
    pub pools: StoredValue<Pools>,
}

/// Pools that the browser has, and those that it has asked for.
#[cfg(feature = "hydrate")]
#[derive(Default)]
pub(crate) struct Pools {
    pub loaded: Vec<pairloom_model::Pool>,
    pub asked: Vec<String>,
    pub lexicon: Option<pairloom_prompt::Lexicon>,
}

impl Bench {
    fn new(start: Start) -> Self {
        Self {
            form: RwSignal::new(start.form.clone()),
            seed: RwSignal::new(start.seed),
            grade: RwSignal::new(None),
            preview: RwSignal::new(start.preview.clone()),
            lit: RwSignal::new(None),
            start: StoredValue::new(start),
            #[cfg(feature = "hydrate")]
            pools: StoredValue::new(Pools::default()),
        }
    }

    /// Problems of one part of the template: `text`, `draws`, `turn 2`.
    pub fn problems_of(self, section: &str) -> Vec<Problem> {
        let of = |problem: &&Problem| problem.place == section;
        self.preview.with(|preview| preview.problems.iter().filter(of).cloned().collect())
    }
}

/// Fields at the left, what they make at the right.
#[island]
pub fn TemplateWorkbench(start: Start) -> impl IntoView {
    let bench = Bench::new(start);
    Effect::new(move |_| {
        browser::guard_form("template-form");
        #[cfg(feature = "hydrate")]
        live::begin(bench);
    });
    view! {
        <div class="split-form">
            <fields::Fields bench/>
        </div>
        <div class="split-side">
            <preview::Side bench/>
        </div>
    }
}

#[cfg(feature = "hydrate")]
mod live;
