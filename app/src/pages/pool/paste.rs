//! Rows of a spreadsheet into a pool, with what they would change before anything is saved.

use crate::components::problems::Problems;
use crate::components::small::{Empty, Figure};
use crate::forms::pool_bulk;
use crate::islands::live_form::LiveForm;
use crate::text;
use leptos::prelude::*;
use pairloom_model::Pool;
use pairloom_model::views::{Problem, Severity};

/// Entries that the preview names.
const SHOWN: usize = 24;

/// The box and its preview.
#[component]
pub fn Paste(
    pool: Pool,
    rows: String,
    version: u64,
    problems: Vec<Problem>,
    messages: AnyView,
    back: String,
) -> impl IntoView {
    let preview = view! { <Preview pool=pool rows=rows.clone() refused=problems/> };
    view! {
        {messages}
        <form id="paste-form" class="split" method="post">
            <input type="hidden" name="version" value=version/>
            <div class="split-form">
                <label class="field field--wide"><span>"Rows of comma- or tab-separated values"</span>
                    <textarea class="mono" name="rows" rows="16" spellcheck="false"
                        placeholder="id,forms,plural,tags,size\nladle,ladle;soup ladle,ladles,kitchenware common,0.3">{rows}</textarea>
                </label>
                <p class="quiet prose">
                    "The first row names the columns: id, forms (with ; between), plural, tags (with blanks between), weight, note. Any other column is a measure if it holds numbers, otherwise a text. A row with the id of an entry changes what its cells say and leaves the rest."
                </p>
            </div>
            <div class="split-side">
                <div class="split-actions">
                    <button class="button no-js-only" name="intent" value="preview">"Preview"</button>
                    <button class="button button--primary" name="intent" value="save">"Save as new version"</button>
                    <a class="button" href=back>"Back to the table"</a>
                </div>
                <div id="paste-preview" aria-live="polite">{preview}</div>
            </div>
        </form>
        <LiveForm form="paste-form".to_owned() targets="paste-preview".to_owned()/>
    }
    .into_any()
}

#[component]
fn Preview(pool: Pool, rows: String, refused: Vec<Problem>) -> impl IntoView {
    if rows.trim().is_empty() {
        return view! { <Empty text="What the rows would add and change will be here."/> }.into_any();
    }
    let pasted = pool_bulk::paste(&pool, &rows);
    let mut problems: Vec<Problem> = refused.into_iter().filter(|problem| !pasted.problems.contains(problem)).collect();
    problems.extend(pasted.problems.iter().cloned());
    let errors = pasted.problems.iter().filter(|problem| problem.severity == Severity::Error).count();
    let list = |title: &'static str, ids: Vec<String>| {
        (!ids.is_empty()).then(|| {
            let more = ids.len().saturating_sub(SHOWN);
            let rows = ids.into_iter().take(SHOWN).map(|id| view! { <li><code>{id}</code></li> }).collect_view();
            let more = (more > 0)
                .then(|| view! { <li class="quiet">{format!("and {} more", text::grouped(more as u64))}</li> });
            view! { <h3>{title}</h3><ul class="tags">{rows}{more}</ul> }
        })
    };
    view! {
        <Problems problems/>
        <dl class="figures figures--row">
            <Figure label="New" value=text::grouped(pasted.added.len() as u64)/>
            <Figure label="Changed" value=text::grouped(pasted.changed.len() as u64)/>
            <Figure label="As they are" value=text::grouped(pasted.unchanged)/>
            <Figure label="Rows with errors" value=text::grouped(errors as u64)/>
        </dl>
        {list("New entries", pasted.added)}
        {list("Changed entries", pasted.changed)}
    }
    .into_any()
}
