//! The taxonomy: every subtask with its target and what is there of it.

use crate::components::page::{Head, load, path, query};
use crate::components::small::{Mark, Meter, Scroll};
use crate::scope::Scope;
use crate::{api, text, urls};
use leptos::prelude::*;
use pairloom_model::Kind;
use pairloom_model::views::{TreeDomain, TreeView};

/// The page at `/taxonomy`.
#[component]
pub fn Taxonomy() -> impl IntoView {
    let scope = Scope::of(&path(), &query());
    load(async move {
        let tree = api::catalogue::tree().await?;
        scope.check(&tree)?;
        Ok(render(tree, &scope).into_any())
    })
}

fn render(tree: TreeView, scope: &Scope) -> impl IntoView + use<> {
    let title = if scope.is_all() { "Taxonomy".to_owned() } else { scope.name(&tree) };
    let launch = scope.on("/runs/new");
    let gallery = scope.on("/gallery");
    let kinds = Kind::ALL.map(|kind| {
        let domains: Vec<_> = tree
            .domains
            .iter()
            .filter(|domain| {
                domain.kind == kind && domain.subtasks.iter().any(|s| scope.has(kind, &domain.id, s.id.as_str()))
            })
            .cloned()
            .collect();
        (!domains.is_empty()).then(|| table(kind, domains))
    });
    view! {
        <Head title=title>
            <a class="button" href="/catalogue">"Import, export"</a>
            <a class="button" href=gallery>"Gallery"</a>
            <a class="button button--primary" href=launch data-key="n">"New run"</a>
        </Head>
        {kinds.into_iter().collect_view()}
    }
}

fn table(kind: Kind, domains: Vec<TreeDomain>) -> impl IntoView {
    let all = || domains.iter().flat_map(|domain| &domain.subtasks);
    let target: u64 = all().map(|subtask| subtask.target).sum();
    let ready = all().filter(|subtask| subtask.ready).count();
    let sum = format!("{} subtasks, {ready} of them ready; {} in the paper", all().count(), text::grouped(target));
    let bodies = domains.iter().map(body).collect_view();
    view! {
        <section class="block" aria-label=kind.label()>
            <h2>{kind.label()}" "<small class="quiet">{sum}</small></h2>
            <Scroll>
                <table class="table">
                    <thead>
                        <tr>
                            <th scope="col">"Subtask"</th>
                            <th scope="col" class="number">"Paper"</th>
                            <th scope="col" class="number">"Planned"</th>
                            <th scope="col" class="number">"Made"</th>
                            <th scope="col" class="wide-only">"Made of planned"</th>
                            <th scope="col" class="number">"Distinct prompts"</th>
                            <th scope="col">"State"</th>
                        </tr>
                    </thead>
                    {bodies}
                </table>
            </Scroll>
        </section>
    }
}

fn body(domain: &TreeDomain) -> impl IntoView + use<> {
    let rows = domain.subtasks.iter().map(|subtask| {
        let capacity = subtask.capacity.as_deref();
        let (word, class) = match (subtask.ready, subtask.plannable) {
            (true, _) => ("ready", "badge badge--done"),
            (false, true) => ("prompts ready", "badge"),
            (false, false) => ("no templates yet", "badge"),
        };
        view! {
            <tr>
                <th scope="row"><a href=urls::subtask(subtask.id.as_str()) data-item="">{subtask.name.clone()}</a></th>
                <td class="number">{text::grouped(subtask.target)}</td>
                <td class="number">{text::grouped(subtask.planned)}</td>
                <td class="number">{text::grouped(subtask.made)}</td>
                <td class="wide-only"><Meter part=subtask.made whole=subtask.planned/></td>
                <td class="number" title=capacity.map(text::group_digits)>
                    {capacity.map_or_else(|| if subtask.plannable { "being counted" } else { "–" }.to_owned(), text::short_digits)}
                </td>
                <td><span class=class>{word}</span></td>
            </tr>
        }
    });
    let target: u64 = domain.subtasks.iter().map(|subtask| subtask.target).sum();
    let planned: u64 = domain.subtasks.iter().map(|subtask| subtask.planned).sum();
    let made: u64 = domain.subtasks.iter().map(|subtask| subtask.made).sum();
    view! {
        <tbody>
            <tr class="table-group">
                <th scope="rowgroup"><Mark domain=domain.id.clone()/>{domain.name.clone()}</th>
                <td class="number">{text::grouped(target)}</td>
                <td class="number">{text::grouped(planned)}</td>
                <td class="number">{text::grouped(made)}</td>
                <td class="wide-only"></td>
                <td></td>
                <td></td>
            </tr>
            {rows.collect_view()}
        </tbody>
    }
}
