//! A pool: which words, how used; entries are edited one by one or as a text.

use crate::components::page::{Head, load, param, query};
use crate::components::problems::{FieldProblems, Problems};
use crate::components::saving::{Saving, SavingMessages};
use crate::components::small::{Empty, Figure};
use crate::forms::{Submitted, pool_form::EntryForm};
use crate::shell::{see_other, submitted};
use crate::{ApiError, api, text, urls};
use leptos::prelude::*;
use pairloom_model::views::{PoolView, Problem};
use pairloom_model::{Entry, Pool as Content};

/// The page at `/pools/:id`. `?edit=ID` opens an entry, `?edit=` a new one, `?as=text` the whole pool as text.
#[component]
pub fn Pool() -> impl IntoView {
    let (id, saving) = (param("id"), Saving::new(&query()));
    let query = urls::pairs(&query());
    load(async move {
        let view = api::catalogue::pool(&id).await?;
        let mut editor = Editor::open(view, &query, saving)?;
        if let Some(posted) = submitted()
            && let Some(url) = editor.act(&posted).await?
        {
            see_other(&url);
            return Ok(().into_any());
        }
        Ok(render(editor).into_any())
    })
}

/// Everything that the page shows.
struct Editor {
    view: PoolView,
    version: u64,
    /// The entry's form, where one is open.
    entry: Option<EntryForm>,
    /// The whole pool as text, where it is open.
    text: Option<String>,
    find: String,
    saving: Saving,
}

impl Editor {
    fn open(view: PoolView, query: &[(String, String)], saving: Saving) -> Result<Self, ApiError> {
        let get = |name: &str| query.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
        let entry = match get("edit") {
            None => None,
            Some(id) if id.is_empty() => Some(EntryForm::empty()),
            Some(id) => match view.pool.entries.iter().find(|entry| entry.id.as_str() == id) {
                Some(found) => Some(EntryForm::of(found)),
                // Somebody took it away while this form was open: what was typed must not be lost.
                None if submitted().is_some() => Some(EntryForm::empty()),
                None => return Err(ApiError::missing("entry", &id)),
            },
        };
        let text =
            (get("as").as_deref() == Some("text")).then(|| toml::to_string_pretty(&view.pool).unwrap_or_default());
        let find = get("q").unwrap_or_default();
        Ok(Self { version: view.version, view, entry, text, find, saving })
    }

    /// Does what the pressed button asks for; the address to go to, if that ends here.
    async fn act(&mut self, posted: &Submitted) -> Result<Option<String>, ApiError> {
        let over = posted.intent() == "save-over";
        let field = if over { "newest" } else { "version" };
        self.version = posted.text(field).parse().unwrap_or(self.version);
        let pool = match self.changed(posted) {
            Ok(pool) => pool,
            Err(problems) => {
                self.saving.refuse(problems);
                return Ok(None);
            }
        };
        let here = urls::pool(self.view.pool.id.as_str());
        let done = self.saving.take(api::catalogue::save_pool(pool, self.version).await)?;
        // Back to the entry that was changed, in a list that may be long.
        let row = self.entry.as_ref().map(|entry| format!("#{}", row_id(&entry.id))).unwrap_or_default();
        Ok(done.map(|version| urls::saved(&here, version) + &row))
    }

    /// The pool as the submitted form would have it; what was typed stays in the form.
    fn changed(&mut self, posted: &Submitted) -> Result<Content, Vec<Problem>> {
        let pool = self.view.pool.clone();
        if let Some(text) = posted.get("text") {
            self.text = Some(text.to_owned());
            return read_text(text, &pool);
        }
        let form = EntryForm::read(posted);
        self.entry = Some(form.clone());
        if posted.intent() == "remove" {
            let entries = pool.entries.into_iter().filter(|entry| entry.id.as_str() != form.was).collect();
            return Ok(Content { entries, ..pool });
        }
        form.into_pool(pool)
    }
}

/// Reads a whole pool; its id and kind are those that it had.
fn read_text(text: &str, was: &Content) -> Result<Content, Vec<Problem>> {
    let pool: Content = toml::from_str(text).map_err(|error| {
        let before = error.span().map(|span| text.get(..span.start).unwrap_or_default());
        let (line, column) = before.map_or((0, 0), |before| {
            (before.matches('\n').count() + 1, before.rsplit('\n').next().unwrap_or_default().chars().count() + 1)
        });
        vec![Problem { line, column, ..Problem::error("text", error.message(), "mend the text there and save again") }]
    })?;
    if pool.id != was.id || pool.kind != was.kind {
        let message = format!("id and kind must stay `{}` and `{}`", was.id, was.kind.as_str());
        return Err(vec![Problem::error("text", message, "put them back")]);
    }
    Ok(pool)
}

fn render(editor: Editor) -> impl IntoView {
    let pool = editor.view.pool.clone();
    let here = urls::pool(pool.id.as_str());
    let as_text = urls::with_query(&here, [("as", "text")]);
    let version = editor.version;
    let messages = view! { <SavingMessages saving=editor.saving.clone() yours=version page="pool"/> };
    let body = if let Some(text) = editor.text.clone() {
        view! { <AsText text version problems=editor.saving.problems.clone() messages=messages.into_any() back=here.clone()/> }
            .into_any()
    } else {
        let open = editor.entry.clone();
        let panel = open.map(|form| {
            view! { <EntryPanel form version problems=editor.saving.problems.clone() messages=messages.into_any() back=here.clone()/> }
        });
        let class = if panel.is_some() { "with-panel" } else { "" };
        let said =
            panel.is_none().then(|| view! { <SavingMessages saving=editor.saving.clone() yours=version page="pool"/> });
        view! {
            {said}
            <div class=class>
                <Entries pool=pool.clone() find=editor.find here=here.clone()/>
                {panel}
            </div>
        }
        .into_any()
    };
    view! {
        <Head title=pool.name.clone() over=view! { <a href="/pools">"Pools"</a>" · "{pool.kind.label()} }.into_any()>
            <a class="button" href=as_text data-key="e">"Edit as text"</a>
            <a class="button button--primary" href=format!("{here}?edit=") data-key="n">"Add an entry"</a>
        </Head>
        <p class="lead prose">{pool.definition.clone()}</p>
        {(!pool.note.is_empty()).then(|| view! { <p class="note prose">{pool.note.clone()}</p> })}
        <dl class="figures figures--row">
            <Figure label="Entries" value=text::grouped(pool.entries.len() as u64)/>
            <Figure label="Version" value=editor.view.version.to_string()/>
            <Figure label="Templates using it" value=text::grouped(editor.view.used_by.len() as u64)/>
        </dl>
        <Problems problems=editor.view.problems/>
        {body}
        <Usage used_by=editor.view.used_by/>
    }
}

#[component]
fn Entries(pool: Content, find: String, here: String) -> impl IntoView {
    let words: Vec<String> = find.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let all = pool.entries.len();
    let shown: Vec<Entry> =
        pool.entries.into_iter().filter(|entry| words.iter().all(|word| matches(entry, word))).collect();
    let count =
        if words.is_empty() { String::new() } else { format!("{} of {}", shown.len(), text::grouped(all as u64)) };
    let none = shown.is_empty();
    let swatches = shown.iter().any(|entry| entry.rgb().is_some());
    let rows = shown.into_iter().map(|entry| row(entry, &here, swatches)).collect_view();
    view! {
        <section class="block" aria-label="Entries">
            <form class="filters-search" method="get" role="search" aria-label="Entries">
                <input type="search" name="q" value=find placeholder="Words, tags, ids" aria-label="Words, tags, ids of entries"/>
                <button class="button">"Find"</button>
                <span class="quiet" role="status">{count}</span>
            </form>
            {none.then(|| view! { <Empty text="No entry here." href=format!("{here}?edit=") action="Add an entry"/> })}
            <div class="scroll">
                <table class="table table--tight">
                    <thead>
                        <tr>
                            <th scope="col">"Entry"</th>
                            <th scope="col">"Forms"</th>
                            <th scope="col">"Plural"</th>
                            <th scope="col">"Tags"</th>
                            <th scope="col">"Measures"</th>
                            <th scope="col" class="wide-only">"Texts"</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}

/// The id of an entry's row.
fn row_id(entry: &str) -> String {
    format!("entry-{entry}")
}

fn matches(entry: &Entry, word: &str) -> bool {
    entry.id.as_str().contains(word)
        || entry.forms.iter().any(|form| form.to_lowercase().contains(word))
        || entry.tags.iter().any(|tag| tag.contains(word))
}

fn row(entry: Entry, here: &str, swatches: bool) -> impl IntoView + use<> {
    let href = urls::with_query(here, [("edit", entry.id.as_str())]);
    let swatch = entry.rgb().map(|[red, green, blue]| format!("background:rgb({red} {green} {blue})"));
    let swatch = swatches.then(|| view! { <span class="swatch" style=swatch aria-hidden="true"></span> });
    let measures = entry.measures.iter().map(|(name, value)| format!("{name} {value}")).collect::<Vec<_>>().join(", ");
    let texts = entry.texts.iter().map(|(name, value)| format!("{name}: {value}")).collect::<Vec<_>>().join(", ");
    let tags = entry.tags.iter().map(|tag| view! { <span class="tag">{tag.clone()}</span>" " }).collect_view();
    view! {
        <tr id=row_id(entry.id.as_str())>
            <th scope="row" class="nowrap">{swatch}<a href=href data-item="">{entry.id.to_string()}</a></th>
            <td>{entry.forms.join(", ")}</td>
            <td>{entry.plural}</td>
            <td class="cell-tags">{tags}</td>
            <td class="nowrap">{measures}</td>
            <td class="wide-only quiet">{texts}</td>
        </tr>
    }
}

#[component]
fn EntryPanel(form: EntryForm, version: u64, problems: Vec<Problem>, messages: AnyView, back: String) -> impl IntoView {
    let new = form.was.is_empty();
    let title = if new { "New entry".to_owned() } else { form.was.clone() };
    let fields = ["id", "forms", "measures", "texts", "weight"];
    let rest: Vec<_> = problems.iter().filter(|problem| !fields.contains(&problem.place.as_str())).cloned().collect();
    let of = |field: &'static str| view! { <FieldProblems problems=problems.clone() field/> };
    let remove =
        (!new).then(|| view! { <button class="button button--danger" name="intent" value="remove">"Remove"</button> });
    view! {
        <aside class="side-panel" aria-labelledby="entry-title">
            <form method="post">
                <header class="panel-head">
                    <h2 id="entry-title">{title}</h2>
                    <a class="button" href=back>"Close"</a>
                </header>
                {messages}
                <Problems problems=rest/>
                <input type="hidden" name="version" value=version/>
                <input type="hidden" name="was" value=form.was/>
                <label class="field"><span>"Id"</span><input name="id" value=form.id required=true spellcheck="false"/>{of("id")}</label>
                <label class="field"><span>"Forms, one a line, the usual one first"</span>
                    <textarea name="forms" rows="3" required=true>{form.forms}</textarea>{of("forms")}
                </label>
                <label class="field"><span>"Plural"</span><input name="plural" value=form.plural/></label>
                <label class="field"><span>"Tags"</span><textarea name="tags" rows="3" spellcheck="false">{form.tags}</textarea></label>
                <label class="field"><span>"Measures, one a line"</span>
                    <textarea class="mono" name="measures" rows="2" spellcheck="false" placeholder="size = 0.3">{form.measures}</textarea>{of("measures")}
                </label>
                <label class="field"><span>"Texts, one a line"</span>
                    <textarea class="mono" name="texts" rows="3" spellcheck="false" placeholder="art = teapot">{form.texts}</textarea>{of("texts")}
                </label>
                <label class="field"><span>"Weight"</span><input name="weight" value=form.weight inputmode="decimal"/>{of("weight")}</label>
                <label class="field"><span>"Note"</span><textarea name="note" rows="2">{form.note}</textarea></label>
                <p class="inline">
                    <button class="button button--primary" name="intent" value="save">"Save as new version"</button>
                    {remove}
                </p>
            </form>
        </aside>
    }
    .into_any()
}

#[component]
fn AsText(text: String, version: u64, problems: Vec<Problem>, messages: AnyView, back: String) -> impl IntoView {
    let rows = text.lines().count().clamp(12, 40).to_string();
    view! {
        <form method="post" class="as-text">
            {messages}
            <Problems problems/>
            <input type="hidden" name="version" value=version/>
            <label class="field field--wide"><span>"The whole pool"</span>
                <textarea class="mono" name="text" rows=rows spellcheck="false">{text}</textarea>
            </label>
            <p class="inline">
                <button class="button button--primary" name="intent" value="save">"Save as new version"</button>
                <a class="button" href=back>"Back to the table"</a>
            </p>
        </form>
    }
    .into_any()
}

#[component]
fn Usage(used_by: Vec<(pairloom_model::SubtaskId, String)>) -> impl IntoView {
    (!used_by.is_empty()).then(|| {
        let rows = used_by.into_iter().map(|(subtask, template)| {
            let href = urls::template(subtask.as_str(), &template);
            view! { <li><a href=href>{format!("{subtask} / {template}")}</a></li> }
        });
        view! {
            <details class="raw">
                <summary>"Templates using it"</summary>
                <ul class="usage">{rows.collect_view()}</ul>
            </details>
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use pairloom_model::PoolKind;

    #[test]
    fn a_broken_text_says_where() {
        let was = Content {
            id: "colour".into(),
            name: "Colour".into(),
            kind: PoolKind::Qualifier,
            definition: "Colours.".into(),
            note: String::new(),
            entries: Vec::new(),
        };
        let text = toml::to_string_pretty(&was).expect("a pool has a text");
        assert_eq!(read_text(&text, &was), Ok(was.clone()));
        let broken = text.replace("name = ", "name = = ");
        let problem = &read_text(&broken, &was).expect_err("broken")[0];
        assert_eq!(problem.line, 2);
        assert!(problem.column > 1);
        let other = text.replace("\"colour\"", "\"color\"");
        assert!(read_text(&other, &was).expect_err("another id")[0].message.contains("must stay"));
    }
}
