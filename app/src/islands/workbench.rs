//! The template editor in the browser: colours, completions, capacity, examples and problems as one types, by the same code
//! that the server runs. Without JavaScript the same fields post to the page, which answers with the same preview.

mod area;
mod fields;
mod preview;

use crate::browser;
use crate::forms::template_form::TemplateForm;
use leptos::prelude::*;
use pairloom_model::views::{Problem, TemplatePreview};
use pairloom_model::{Kind, Level, Subtask};
use serde::{Deserialize, Serialize};

/// What stands where the preview will be.
pub const NOTHING_YET: &str =
    "Twenty of the prompts that this template makes will be here, with how many there are in all.";

/// Whether a problem is shown under a text of the template rather than beside the preview.
pub fn under_a_text(problem: &Problem) -> bool {
    let text = problem.place == "text" || problem.place == "draws" || problem.place.starts_with("turn ");
    problem.line > 0 && text
}

/// What the editor starts from. Everything in here is sent with the page and read in the browser, so it is kept small; the
/// first preview comes as the page's own markup.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Start {
    pub form: TemplateForm,
    pub subtask: Outline,
    /// The names of all pools.
    pub pools: Vec<String>,
    /// What is wrong with the template as it stands.
    pub problems: Vec<Problem>,
    pub new: bool,
    pub seed: u64,
    /// Tells the browser's copies of pools from newer ones.
    pub revision: String,
}

/// What a preview needs to know of a subtask.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Outline {
    pub id: String,
    pub name: String,
    pub kind: Kind,
    pub levels: Vec<Level>,
    pub excluded_words: Vec<String>,
}

impl Outline {
    /// The outline of a subtask.
    pub fn of(subtask: &Subtask) -> Self {
        Self {
            id: subtask.id.to_string(),
            name: subtask.name.clone(),
            kind: subtask.kind,
            levels: subtask.levels.clone(),
            excluded_words: subtask.excluded_words.clone(),
        }
    }

    /// A subtask with this outline and nothing else.
    #[cfg(feature = "hydrate")]
    fn subtask(&self) -> Subtask {
        Subtask {
            id: self.id.as_str().into(),
            name: self.name.clone(),
            kind: self.kind,
            domain: String::new(),
            target: 0,
            definition: String::new(),
            scope: Vec::new(),
            exclusions: Vec::new(),
            excluded_words: self.excluded_words.clone(),
            checks: Vec::new(),
            note: String::new(),
            levels: self.levels.clone(),
            rubric: pairloom_model::Rubric::default(),
            examples: Vec::new(),
            templates: Vec::new(),
        }
    }
}

/// The editor's state, shared by its parts.
#[derive(Clone, Copy)]
pub(crate) struct Bench {
    pub form: RwSignal<TemplateForm>,
    pub seed: RwSignal<u64>,
    /// Only examples of this grade.
    pub grade: RwSignal<Option<u8>>,
    /// What the browser worked out; until then the server's preview stands.
    pub preview: RwSignal<Option<TemplatePreview>>,
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
            preview: RwSignal::new(None),
            lit: RwSignal::new(None),
            start: StoredValue::new(start),
            #[cfg(feature = "hydrate")]
            pools: StoredValue::new(Pools::default()),
        }
    }

    /// Problems of one part of the template: `text`, `draws`, `turn 2`.
    pub fn problems_of(self, section: &str) -> Vec<Problem> {
        let of = |problem: &&Problem| problem.place == section;
        self.preview.with(|preview| match preview {
            Some(preview) => preview.problems.iter().filter(of).cloned().collect(),
            None => self.start.with_value(|start| start.problems.iter().filter(of).cloned().collect()),
        })
    }
}

/// Fields at the left, what they make at the right; the children are the server's preview.
#[island]
pub fn TemplateWorkbench(start: Start, children: Children) -> impl IntoView {
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
            <preview::Side bench first=children()/>
        </div>
    }
}

#[cfg(feature = "hydrate")]
mod live;
