//! A pool: which words, how used; entries are edited in their rows, many at once, or as a text.

mod entries;
mod paste;

use crate::components::page::{Head, load, param, query};
use crate::components::problems::Problems;
use crate::components::saving::{Saving, SavingMessages};
use crate::components::small::Figure;
use crate::forms::{Submitted, pool_bulk, pool_form::EntryForm};
use crate::shell::{see_other, submitted};
use crate::{ApiError, api, text, urls};
use entries::{Entries, row_id};
use leptos::prelude::*;
use pairloom_model::Pool as Content;
use pairloom_model::views::{PoolView, Problem, Severity};
use paste::Paste;

/// The page at `/pools/:id`. `?edit=ID` opens an entry, `?edit=` a new one, `?as=text` the whole pool as text, `?as=rows` a
/// box for rows of a spreadsheet.
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
    /// Rows of a spreadsheet, where their box is open.
    rows: Option<String>,
    /// Ids of the entries that are ticked.
    picked: Vec<String>,
    find: String,
    page: usize,
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
        let form = get("as");
        let text = (form.as_deref() == Some("text")).then(|| toml::to_string_pretty(&view.pool).unwrap_or_default());
        let rows = (form.as_deref() == Some("rows")).then(String::new);
        let find = get("q").unwrap_or_default();
        let page = get("page").and_then(|page| page.parse().ok()).unwrap_or(1);
        Ok(Self { version: view.version, view, entry, text, rows, picked: Vec::new(), find, page, saving })
    }

    /// Does what the pressed button asks for; the address to go to, if that ends here.
    async fn act(&mut self, posted: &Submitted) -> Result<Option<String>, ApiError> {
        let over = posted.intent() == "save-over";
        let field = if over { "newest" } else { "version" };
        self.version = posted.text(field).parse().unwrap_or(self.version);
        let pool = match self.changed(posted) {
            Ok(Some(pool)) => pool,
            Ok(None) => return Ok(None),
            Err(problems) => {
                self.saving.refuse(problems);
                return Ok(None);
            }
        };
        let done = self.saving.take(api::catalogue::save_pool(pool, self.version).await)?;
        let page = self.page.to_string();
        let page = if self.page > 1 { page.as_str() } else { "" };
        let here =
            urls::with_query(&urls::pool(self.view.pool.id.as_str()), [("q", self.find.as_str()), ("page", page)]);
        // Back to the entry that was changed, in a list that may be long.
        let row = self.entry.as_ref().map(|entry| format!("#{}", row_id(&entry.id))).unwrap_or_default();
        let mark = if here.contains('?') { '&' } else { '?' };
        Ok(done.map(|version| format!("{here}{mark}{}={version}{row}", urls::SAVED)))
    }

    /// The pool as the submitted form would have it; what was typed stays in the form. `None` for a preview.
    fn changed(&mut self, posted: &Submitted) -> Result<Option<Content>, Vec<Problem>> {
        let pool = self.view.pool.clone();
        if let Some(text) = posted.get("text") {
            self.text = Some(text.to_owned());
            return read_text(text, &pool).map(Some);
        }
        if let Some(rows) = posted.get("rows") {
            self.rows = Some(rows.to_owned());
            let pasted = pool_bulk::paste(&pool, rows);
            let errors: Vec<Problem> =
                pasted.problems.into_iter().filter(|problem| problem.severity == Severity::Error).collect();
            return match (posted.intent(), errors.is_empty()) {
                ("preview", _) => Ok(None),
                (_, true) => Ok(Some(pasted.pool)),
                (_, false) => Err(errors),
            };
        }
        self.picked = posted.all("pick").map(str::to_owned).collect();
        let tag = posted.text("tag");
        match posted.intent() {
            "merge" => return pool_bulk::merge(pool, &self.picked).map(Some),
            "tag" => return pool_bulk::tag(pool, &self.picked, &tag, true).map(Some),
            "untag" => return pool_bulk::tag(pool, &self.picked, &tag, false).map(Some),
            "remove-picked" if self.picked.is_empty() => {
                return Err(vec![Problem::error("pick", "no entry is chosen", "tick those that you mean")]);
            }
            "remove-picked" => {
                let kept = |entry: &pairloom_model::Entry| !self.picked.iter().any(|id| id == entry.id.as_str());
                let entries = pool.entries.into_iter().filter(kept).collect();
                return Ok(Some(Content { entries, ..pool }));
            }
            _ => {}
        }
        let form = EntryForm::read(posted);
        self.entry = Some(form.clone());
        if posted.intent() == "remove" {
            let entries = pool.entries.into_iter().filter(|entry| entry.id.as_str() != form.was).collect();
            return Ok(Some(Content { entries, ..pool }));
        }
        form.into_pool(pool).map(Some)
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
    let id = pool.id.to_string();
    let here = urls::pool(&id);
    let link = |form: &str| urls::with_query(&here, [("as", form)]);
    let (as_rows, as_text) = (link("rows"), link("text"));
    let version = editor.version;
    let messages = view! { <SavingMessages saving=editor.saving.clone() yours=version page="pool"/> }.into_any();
    let problems = editor.saving.problems.clone();
    let body = if let Some(text) = editor.text.clone() {
        view! { <AsText text version problems messages back=here.clone()/> }.into_any()
    } else if let Some(rows) = editor.rows.clone() {
        view! { <Paste pool=pool.clone() rows version problems messages back=here.clone()/> }.into_any()
    } else {
        let (entry, picked, find, page) = (editor.entry, editor.picked, editor.find, editor.page);
        view! { <Entries pool=pool.clone() entry picked find page version problems messages here=here.clone()/> }
            .into_any()
    };
    view! {
        <Head title=pool.name.clone() over=view! { <a href="/pools">"Pools"</a>" · "{pool.kind.label()} }.into_any()>
            <a class="button" href=urls::history("pool", &id, None)>"History"</a>
            <a class="button" href=urls::wildcard_file(&id) download="">"Wildcard file"</a>
            <a class="button" href=as_rows>"Paste rows"</a>
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
