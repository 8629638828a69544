//! The table of a pool's entries: found, paged, ticked, and edited in their rows.

use crate::components::problems::{FieldProblems, Problems};
use crate::components::small::{Empty, Scroll};
use crate::forms::pool_form::EntryForm;
use crate::islands::live_form::GuardedForm;
use crate::{text, urls};
use leptos::prelude::*;
use pairloom_model::views::Problem;
use pairloom_model::{Entry, Pool};

/// Rows of a page: enough to compare, few enough to be there at once.
const PAGE: usize = 100;
/// Columns of the table.
const COLUMNS: &str = "7";

/// The id of an entry's row.
pub fn row_id(entry: &str) -> String {
    format!("entry-{entry}")
}

fn matches(entry: &Entry, word: &str) -> bool {
    entry.id.as_str().contains(word)
        || entry.forms.iter().any(|form| form.to_lowercase().contains(word))
        || entry.tags.iter().any(|tag| tag.contains(word))
        || entry.texts.values().any(|text| text.to_lowercase().contains(word))
}

/// The table with what can be done to the ticked entries.
#[component]
pub fn Entries(
    pool: Pool,
    entry: Option<EntryForm>,
    picked: Vec<String>,
    find: String,
    page: usize,
    version: u64,
    problems: Vec<Problem>,
    messages: AnyView,
    here: String,
) -> impl IntoView {
    let words: Vec<String> = find.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let all = pool.entries.len();
    let found: Vec<Entry> =
        pool.entries.into_iter().filter(|entry| words.iter().all(|word| matches(entry, word))).collect();
    let swatches = found.iter().any(|entry| entry.rgb().is_some());
    let pages = found.len().div_ceil(PAGE).max(1);
    let open = entry.as_ref().map(|form| form.was.clone()).filter(|was| !was.is_empty());
    // An entry that is open is shown on whatever page it stands.
    let place = open.as_ref().and_then(|was| found.iter().position(|entry| entry.id.as_str() == was));
    let page = place.map_or(page.clamp(1, pages), |place| place / PAGE + 1);
    let count = match words.is_empty() {
        true => text::counted(all as u64, "entry", "entries"),
        false => format!("{} of {}", text::grouped(found.len() as u64), text::grouped(all as u64)),
    };
    let none = found.is_empty();
    let inside = ["id", "forms", "measures", "texts", "weight"];
    let form = |form: EntryForm| view! { <EntryRow form problems=problems.clone() back=here.clone()/> };
    let first = entry.clone().filter(|form| place.is_none() || form.was.is_empty()).map(form);
    let rows = found.into_iter().skip((page - 1) * PAGE).take(PAGE).map(|row| match &entry {
        Some(edited) if edited.was == row.id.as_str() => form(edited.clone()).into_any(),
        _ => {
            let ticked = picked.iter().any(|id| id == row.id.as_str());
            plain_row(row, &here, &find, page, swatches, ticked).into_any()
        }
    });
    let rows = rows.collect_view();
    let rest: Vec<Problem> = match entry {
        Some(_) => problems.iter().filter(|problem| !inside.contains(&problem.place.as_str())).cloned().collect(),
        None => problems.clone(),
    };
    view! {
        <section class="block" aria-label="Entries">
            <form class="filters-search" method="get" role="search" aria-label="Entries">
                <input type="search" name="q" value=find.clone() placeholder="Words, tags, ids" aria-label="Words, tags, ids of entries"/>
                <button class="button">"Find"</button>
                <span class="quiet" role="status">{count}</span>
            </form>
            {messages}
            <Problems problems=rest/>
            {none.then(|| view! { <Empty text="No entry here." href=format!("{here}?edit=") action="Add an entry"/> })}
            <form id="pool-form" method="post">
                <input type="hidden" name="version" value=version/>
                <Bulk/>
                <Scroll>
                    <table class="table table--tight table--entries">
                        <thead>
                            <tr>
                                <th scope="col"><span class="hidden-label">"Chosen"</span></th>
                                <th scope="col">"Entry"</th>
                                <th scope="col">"Forms"</th>
                                <th scope="col">"Plural"</th>
                                <th scope="col">"Tags"</th>
                                <th scope="col">"Measures"</th>
                                <th scope="col" class="wide-only">"Texts"</th>
                            </tr>
                        </thead>
                        <tbody>{first}{rows}</tbody>
                    </table>
                </Scroll>
            </form>
            <Pager here find page pages/>
            <GuardedForm form="pool-form".to_owned()/>
        </section>
    }
    .into_any()
}

/// What can be done to the ticked entries. The Enter key takes a form's first button, so that one must do no harm.
#[component]
fn Bulk() -> impl IntoView {
    view! {
        <button hidden name="intent" value="save"></button>
        <details class="bulk">
            <summary>"With the ticked entries"</summary>
            <p class="inline">
                <button class="button" name="intent" value="merge">"Merge into the first"</button>
                <label class="inline-field">"Tag"<input name="tag" spellcheck="false" autocomplete="off"/></label>
                <button class="button" name="intent" value="tag">"Give it"</button>
                <button class="button" name="intent" value="untag">"Take it away"</button>
                <button class="button button--danger" name="intent" value="remove-picked">"Remove"</button>
            </p>
        </details>
    }
    .into_any()
}

fn plain_row(entry: Entry, here: &str, find: &str, page: usize, swatches: bool, ticked: bool) -> impl IntoView + use<> {
    let (id, page) = (entry.id.to_string(), if page > 1 { page.to_string() } else { String::new() });
    let href = urls::with_query(here, [("edit", id.as_str()), ("q", find), ("page", page.as_str())]);
    let href = format!("{href}#{}", row_id(&id));
    let swatch = entry.rgb().map(|[red, green, blue]| format!("background:rgb({red} {green} {blue})"));
    let swatch = swatches.then(|| view! { <span class="swatch" style=swatch aria-hidden="true"></span> });
    let measures = entry.measures.iter().map(|(name, value)| format!("{name} {value}")).collect::<Vec<_>>().join(", ");
    let texts = entry.texts.iter().map(|(name, value)| format!("{name}: {value}")).collect::<Vec<_>>().join(", ");
    let tags = entry.tags.iter().map(|tag| view! { <span class="tag">{tag.clone()}</span>" " }).collect_view();
    view! {
        <tr id=row_id(&id)>
            <td><input type="checkbox" name="pick" value=id.clone() checked=ticked aria-label=format!("Choose {id}")/></td>
            <th scope="row" class="nowrap">{swatch}<a href=href data-item="">{id.clone()}</a></th>
            <td>{entry.forms.join(", ")}</td>
            <td>{entry.plural}</td>
            <td class="cell-tags">{tags}</td>
            <td class="nowrap">{measures}</td>
            <td class="wide-only quiet">{texts}</td>
        </tr>
    }
}

/// An entry as fields in the place of its row.
#[component]
fn EntryRow(form: EntryForm, problems: Vec<Problem>, back: String) -> impl IntoView {
    let new = form.was.is_empty();
    let title = if new { "New entry".to_owned() } else { form.was.clone() };
    let of = |field: &'static str| view! { <FieldProblems problems=problems.clone() field/> };
    let remove =
        (!new).then(|| view! { <button class="button button--danger" name="intent" value="remove">"Remove"</button> });
    let (row, label) = (row_id(&form.was), title.clone());
    view! {
        <tr class="row-edit" id=row>
            <td colspan=COLUMNS>
                <fieldset class="fields" aria-label=label>
                    <legend>{title}</legend>
                    <input type="hidden" name="was" value=form.was/>
                    <label class="field"><span>"Id"</span><input name="id" value=form.id required=true spellcheck="false" autofocus=new/>{of("id")}</label>
                    <label class="field"><span>"Plural"</span><input name="plural" value=form.plural/></label>
                    <label class="field"><span>"Weight"</span><input name="weight" value=form.weight inputmode="decimal"/>{of("weight")}</label>
                    <label class="field field--half"><span>"Forms, one a line, the usual one first"</span>
                        <textarea name="forms" rows="3" required=true autofocus=!new>{form.forms}</textarea>{of("forms")}
                    </label>
                    <label class="field field--half"><span>"Tags"</span><textarea name="tags" rows="3" spellcheck="false">{form.tags}</textarea></label>
                    <label class="field field--half"><span>"Measures, one a line"</span>
                        <textarea class="mono" name="measures" rows="3" spellcheck="false" placeholder="size = 0.3">{form.measures}</textarea>{of("measures")}
                    </label>
                    <label class="field field--half"><span>"Texts, one a line"</span>
                        <textarea class="mono" name="texts" rows="3" spellcheck="false" placeholder="art = teapot">{form.texts}</textarea>{of("texts")}
                    </label>
                    <label class="field field--wide"><span>"Note"</span><textarea name="note" rows="1">{form.note}</textarea></label>
                    <p class="inline field--wide">
                        <button class="button button--primary" name="intent" value="save">"Save as new version"</button>
                        {remove}
                        <a class="button" href=back>"Close"</a>
                    </p>
                </fieldset>
            </td>
        </tr>
    }
    .into_any()
}

#[component]
fn Pager(here: String, find: String, page: usize, pages: usize) -> impl IntoView {
    let to = move |page: usize, label: &'static str| {
        let number = page.to_string();
        let href = urls::with_query(&here, [("q", find.as_str()), ("page", number.as_str())]);
        view! { <a class="button" href=href>{label}</a> }
    };
    (pages > 1).then(|| {
        view! {
            <nav class="pager" aria-label="Pages of entries">
                {(page > 1).then(|| to(page - 1, "Previous"))}
                <span class="quiet">{format!("Page {page} of {pages}")}</span>
                {(page < pages).then(|| to(page + 1, "Next"))}
            </nav>
        }
    })
}
