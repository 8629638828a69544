//! The taxonomy at the left of every page.

use crate::components::small::{Mark, Meter};
use crate::islands::tree_filter::TreeFilter;
use crate::scope::{Scope, node_url};
use crate::text;
use leptos::prelude::*;
use pairloom_model::Kind;
use pairloom_model::views::{TreeDomain, TreeSubtask, TreeView};

/// The tree with its counts; a click on a node narrows the page to it.
#[component]
pub fn Tree(tree: TreeView, path: String, scope: Scope) -> impl IntoView {
    let roots = Kind::ALL.map(|kind| {
        let domains: Vec<_> = tree.domains.iter().filter(|domain| domain.kind == kind).cloned().collect();
        let made: u64 = domains.iter().flat_map(|domain| &domain.subtasks).map(|subtask| subtask.made).sum();
        let here = Scope { kind: kind.as_str().into(), ..Scope::default() };
        let current = (scope == here).then_some("true");
        let rows = domains.into_iter().map(|domain| domain_row(domain, &path, &scope)).collect_view();
        view! {
            <div class="tree-root" role="group" aria-label=kind.label()>
                <p class="tree-kind">
                    <a href=node_url(&path, &here) aria-current=current>{kind.label()}</a>
                    <span class="tree-count">{text::short(made)}</span>
                </p>
                {rows}
            </div>
        }
    });
    let all = (!scope.is_all()).then(|| view! { <a class="tree-all" href=all_url(&path)>"All subtasks"</a> });
    view! {
        <nav class="tree" aria-label="Taxonomy">
            <TreeFilter/>
            {all}
            {roots.into_iter().collect_view()}
        </nav>
    }
    .into_any()
}

fn all_url(path: &str) -> String {
    node_url(path, &Scope::default())
}

fn domain_row(domain: TreeDomain, path: &str, scope: &Scope) -> impl IntoView + use<> {
    let here = Scope { domain: domain.id.clone(), ..Scope::default() };
    let open = scope.is_all()
        || scope.domain == domain.id
        || scope.kind == domain.kind.as_str()
        || domain.subtasks.iter().any(|subtask| subtask.id.as_str() == scope.subtask);
    let (made, target) = domain.subtasks.iter().fold((0, 0), |(made, target), s| (made + s.made, target + s.target));
    let current = (scope.domain == domain.id && scope.subtask.is_empty()).then_some("true");
    let rows = domain.subtasks.iter().map(|subtask| subtask_row(subtask, path, scope)).collect_view();
    let fold = format!("Subtasks of {}", domain.name);
    view! {
        <div class="tree-domain">
            <p class="tree-row">
                <Mark domain=domain.id/>
                <a class="tree-name" href=node_url(path, &here) aria-current=current>{domain.name}</a>
                <span class="tree-count">{text::short(made)}</span>
                <Meter part=made whole=target/>
            </p>
            // The link is not inside the summary: two things to press may not nest.
            <details open=open>
                <summary><span class="hidden-label">{fold}</span></summary>
                <ul>{rows}</ul>
            </details>
        </div>
    }
}

fn subtask_row(subtask: &TreeSubtask, path: &str, scope: &Scope) -> impl IntoView + use<> {
    let here = Scope { subtask: subtask.id.to_string(), ..Scope::default() };
    let current = (scope.subtask == subtask.id.as_str()).then_some("true");
    let whole = subtask.planned.max(subtask.made);
    let title = format!(
        "{}: {} made, {} planned, {} in the paper",
        subtask.name,
        text::grouped(subtask.made),
        text::grouped(subtask.planned),
        text::grouped(subtask.target)
    );
    view! {
        <li class:tree-waiting=!subtask.ready>
            <a class="tree-name" href=node_url(path, &here) aria-current=current title=title>{subtask.name.clone()}</a>
            <span class="tree-count">{text::short(subtask.made)}</span>
            <Meter part=subtask.made whole=whole/>
        </li>
    }
}
