//! The versions of an item: who changed what and when, and the way back.

use crate::components::page::{Head, load, param, query};
use crate::components::problems::Problems;
use crate::components::saving::{Saving, SavingMessages};
use crate::components::small::{Empty, Scroll};
use crate::shell::{see_other, submitted};
use crate::{ApiError, api, text, urls};
use leptos::prelude::*;
use pairloom_model::views::{DiffLine, DiffSide, HistoryView, VersionView};

/// The page at `/history/:kind/:id`. `?template=` narrows a subtask to one template, `?from=` and `?to=` are compared.
#[component]
pub fn History() -> impl IntoView {
    let (kind, id, query) = (param("kind"), param("id"), query());
    load(page(kind, id, query))
}

async fn page(kind: String, id: String, query: String) -> Result<AnyView, ApiError> {
    let pairs = urls::pairs(&query);
    let get = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let template = get("template").filter(|name| !name.is_empty());
    let mut saving = Saving::new(&query);
    if let Some(posted) = submitted().filter(|posted| posted.intent() == "restore") {
        let number = |name: &str| posted.text(name).parse().unwrap_or_default();
        let versions = (number("restore"), number("newest"));
        let done = saving.take(api::catalogue::restore(&kind, &id, template, versions).await)?;
        if let Some(version) = done {
            let here = urls::history(&kind, &id, template);
            let mark = if here.contains('?') { '&' } else { '?' };
            see_other(&format!("{here}{mark}{}={version}", urls::SAVED));
            return Ok(().into_any());
        }
    }
    let view = api::catalogue::history(&kind, &id, template).await?;
    let newest = view.versions.first().map_or(0, |version| version.version);
    let number = |name: &str| get(name).and_then(|value| value.parse().ok());
    let to: u64 = number("to").unwrap_or(newest);
    let before = view.versions.iter().map(|version| version.version).find(|version| *version < to).unwrap_or(0);
    let from: u64 = number("from").unwrap_or(before);
    let lines = api::catalogue::difference(&kind, &id, template, (from, to)).await?;
    Ok(view! { <Versions view from to lines saving/> }.into_any())
}

#[component]
fn Versions(view: HistoryView, from: u64, to: u64, lines: Vec<DiffLine>, saving: Saving) -> impl IntoView {
    let template = view.template.clone();
    let (href, name) = match (view.kind.as_str(), &template) {
        ("pool", _) => (urls::pool(&view.id), view.id.clone()),
        (_, Some(template)) => (urls::template(&view.id, template), format!("{} / {template}", view.id)),
        _ => (urls::subtask(&view.id), view.id.clone()),
    };
    let over = view! { <a href=href.clone()>{name.clone()}</a>" · history" }.into_any();
    let newest = view.newest;
    let rows = view.versions.iter().map(|version| {
        let here = urls::history(&view.kind, &view.id, template.as_deref());
        row(version, &here, to, newest)
    });
    let rows = rows.collect_view();
    let title = format!("Versions of {name}");
    let difference =
        if from == 0 { format!("Version {to}, whole") } else { format!("From version {from} to version {to}") };
    let problems = saving.problems.clone();
    view! {
        <Head title=title over=over><a class="button" href=href>"Back to it"</a></Head>
        <form method="post">
            <input type="hidden" name="intent" value="restore"/>
            <input type="hidden" name="newest" value=newest/>
            <SavingMessages saving yours=newest page="version"/>
            <Problems problems/>
            <Scroll>
                <table class="table">
                    <thead><tr>
                        <th scope="col">"Version"</th><th scope="col">"Saved"</th><th scope="col">"By"</th>
                        <th scope="col" class="number">"Lines added"</th><th scope="col" class="number">"Lines taken out"</th><th scope="col"></th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </Scroll>
        </form>
        <section class="block" aria-labelledby="difference">
            <h2 id="difference">{difference}</h2>
            <Difference lines/>
        </section>
    }
    .into_any()
}

fn row(version: &VersionView, here: &str, shown: u64, newest: u64) -> impl IntoView + use<> {
    let number = version.version;
    let mark = if here.contains('?') { '&' } else { '?' };
    let href = format!("{here}{mark}to={number}");
    let by = if version.shipped { "came with Pairloom".to_owned() } else { version.author.clone() };
    let restore = (number < newest).then(|| {
        view! { <button class="button" name="restore" value=number>"Restore"</button> }
    });
    let current = (number == shown).then_some("true");
    view! {
        <tr>
            <th scope="row"><a href=href aria-current=current data-item="">{format!("Version {number}")}</a></th>
            <td class="nowrap">{text::moment(version.created_at)}</td>
            <td>{by}</td>
            <td class="number">{text::grouped(version.added)}</td>
            <td class="number">{text::grouped(version.removed)}</td>
            <td class="number">{restore}</td>
        </tr>
    }
}

/// Lines that differ, with some around them.
#[component]
pub fn Difference(lines: Vec<DiffLine>) -> impl IntoView {
    if lines.is_empty() {
        return view! { <Empty text="Nothing differs between these two versions."/> }.into_any();
    }
    let rows = lines.into_iter().map(|line| {
        let (class, sign, said) = match line.side {
            DiffSide::Both => ("diff-line", " ", ""),
            DiffSide::Before => ("diff-line diff-line--before", "−", "taken out: "),
            DiffSide::After => ("diff-line diff-line--after", "+", "added: "),
            DiffSide::Gap => ("diff-line diff-line--gap", "⋯", ""),
        };
        let number = if line.line == 0 { String::new() } else { line.line.to_string() };
        view! {
            <li class=class>
                <span class="diff-number" aria-hidden="true">{number}</span>
                <span class="diff-sign" aria-hidden="true">{sign}</span>
                <code><span class="hidden-label">{said}</span>{line.text}</code>
            </li>
        }
    });
    view! { <ol class="diff">{rows.collect_view()}</ol> }.into_any()
}
