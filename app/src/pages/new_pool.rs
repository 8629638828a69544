//! A new pool: what it is for, and its first entries as rows.

use crate::components::page::{Head, load, query};
use crate::components::problems::{FieldProblems, Problems};
use crate::components::saving::{Saving, SavingMessages};
use crate::forms::{Submitted, pool_bulk, pool_form::plain_id};
use crate::islands::live_form::GuardedForm;
use crate::shell::{see_other, submitted};
use crate::{ApiError, api, urls};
use leptos::prelude::*;
use pairloom_model::views::{Problem, Severity};
use pairloom_model::{Pool, PoolKind};

/// Fields with a place of their own for what is wrong with them.
const FIELDS: [&str; 4] = ["id", "name", "definition", "rows"];

/// The page at `/pools/new`.
#[component]
pub fn NewPool() -> impl IntoView {
    load(page(query()))
}

async fn page(query: String) -> Result<AnyView, ApiError> {
    let mut saving = Saving::new(&query);
    let form = submitted().unwrap_or_default();
    if submitted().is_some() {
        match read(&form) {
            Ok(pool) => {
                let href = urls::pool(pool.id.as_str());
                // Version 0: there must be none of this name yet.
                if let Some(version) = saving.take(api::catalogue::save_pool(pool, 0).await)? {
                    see_other(&urls::saved(&href, version));
                    return Ok(().into_any());
                }
            }
            Err(problems) => saving.refuse(problems),
        }
    }
    Ok(render(&form, saving).into_any())
}

/// The pool that the form describes.
fn read(form: &Submitted) -> Result<Pool, Vec<Problem>> {
    let (id, name, definition) = (form.text("id"), form.text("name"), form.text("definition"));
    let mut problems = Vec::new();
    let taken = api::catalogue::pool_names().0.contains(&id);
    if !plain_id(&id) || id == "new" {
        let message = format!("`{id}` is not an id");
        problems.push(Problem::error("id", message, "use lower-case letters, digits and underscores"));
    } else if taken {
        problems.push(Problem::error("id", format!("there is a pool `{id}` already"), "choose another id"));
    }
    for (field, value, mend) in
        [("name", &name, "say in a word or two what it holds"), ("definition", &definition, "say what belongs in here")]
    {
        if value.is_empty() {
            problems.push(Problem::error(field, "this is empty", mend));
        }
    }
    let kind = PoolKind::ALL.into_iter().find(|kind| kind.as_str() == form.text("kind")).unwrap_or(PoolKind::Object);
    let empty = Pool { id: id.as_str().into(), name, kind, definition, note: String::new(), entries: Vec::new() };
    let pasted = pool_bulk::paste(&empty, form.get("rows").unwrap_or_default());
    problems.extend(pasted.problems.into_iter().filter(|problem| problem.severity == Severity::Error));
    if pasted.pool.entries.is_empty() && problems.is_empty() {
        problems.push(Problem::error("rows", "a pool needs an entry", "write at least one, one a line"));
    }
    if problems.is_empty() { Ok(pasted.pool) } else { Err(problems) }
}

fn render(form: &Submitted, saving: Saving) -> impl IntoView + use<> {
    let problems = saving.problems.clone();
    let of = |field: &'static str| view! { <FieldProblems problems=problems.clone() field/> };
    let rest: Vec<Problem> =
        problems.iter().filter(|problem| !FIELDS.contains(&problem.place.as_str())).cloned().collect();
    let chosen = form.text("kind");
    let kinds = PoolKind::ALL.map(|kind| {
        view! { <option value=kind.as_str() selected=chosen == kind.as_str()>{kind.label()}</option> }
    });
    let rows = form.get("rows").unwrap_or_default().to_owned();
    view! {
        <Head title="New pool" over=view! { <a href="/pools">"Pools"</a> }.into_any()/>
        <form id="new-pool" method="post" class="block">
            <SavingMessages saving=saving yours=0 page="pool"/>
            <Problems problems=rest/>
            <div class="fields">
                <label class="field"><span>"Id, as templates name it"</span>
                    <input name="id" value=form.text("id") required=true spellcheck="false" autofocus=true placeholder="kitchen_tool"/>{of("id")}
                </label>
                <label class="field"><span>"Name"</span>
                    <input name="name" value=form.text("name") required=true placeholder="Kitchen tools"/>{of("name")}
                </label>
                <label class="field"><span>"Kind"</span><select name="kind">{kinds.into_iter().collect_view()}</select></label>
                <label class="field field--wide"><span>"What belongs in here"</span>
                    <textarea name="definition" rows="2" required=true>{form.text("definition")}</textarea>{of("definition")}
                </label>
                <label class="field field--wide"><span>"Entries, one a line, or rows of comma- or tab-separated values"</span>
                    <textarea class="mono" name="rows" rows="14" spellcheck="false" required=true
                        placeholder="ladle\nwhisk\nrolling pin">{rows}</textarea>{of("rows")}
                </label>
            </div>
            <p class="quiet prose">
                "A line alone is an entry’s usual form; its id is made from it. A first row with the names of columns (id, forms, plural, tags, weight, note, or a measure’s or text’s own name) says more of each."
            </p>
            <p class="inline form-actions">
                <button class="button button--primary" name="intent" value="save">"Save the pool"</button>
                <a class="button" href="/pools">"Leave it"</a>
            </p>
        </form>
        <GuardedForm form="new-pool".to_owned()/>
    }
}
