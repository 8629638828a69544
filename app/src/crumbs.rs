//! The path from the overview to this page.

use crate::urls;
use pairloom_model::Domain;
use pairloom_model::views::TreeView;

/// One step; the last one has no address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crumb {
    pub label: String,
    pub href: Option<String>,
}

/// The steps to a page. The overview has none.
pub fn crumbs(path: &str, tree: &TreeView) -> Vec<Crumb> {
    let parts: Vec<String> = path.split('/').filter(|part| !part.is_empty()).map(urls::decode).collect();
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let link = |label: &str, href: String| Crumb { label: label.to_owned(), href: Some(href) };
    let mut crumbs = match parts.as_slice() {
        [] => return Vec::new(),
        ["subtasks", id, rest @ ..] => {
            let domain = tree.domains.iter().find(|d| d.subtasks.iter().any(|subtask| subtask.id.as_str() == *id));
            let subtask = domain.and_then(|d| d.subtasks.iter().find(|subtask| subtask.id.as_str() == *id));
            let mut steps = vec![link("Taxonomy", "/taxonomy".into())];
            if let Some(domain) = domain.and_then(|domain| Domain::find(&domain.id)) {
                steps.push(link(domain.name, urls::with_query("/taxonomy", [("domain", domain.id)])));
            }
            steps.push(link(subtask.map_or(id, |subtask| &subtask.name), urls::subtask(id)));
            if rest == ["edit"] {
                steps.push(link("Edit", String::new()));
            }
            if let ["templates", template] = rest {
                let label = if *template == "new" { "New template" } else { template };
                steps.push(link(label, String::new()));
            }
            steps
        }
        ["runs", "new"] => vec![link("Runs", "/runs".into()), link("New run", String::new())],
        ["runs", name, rest @ ..] => {
            let mut steps = vec![link("Runs", "/runs".into()), link(name, urls::run(name))];
            if let ["samples", id] = rest {
                steps.push(link(id, String::new()));
            }
            steps
        }
        ["help", "templates"] => vec![link("Template language", String::new())],
        ["history", "pool", id] => {
            vec![link("Pools", "/pools".into()), link(id, urls::pool(id)), link("History", String::new())]
        }
        ["history", "subtask", id] => {
            vec![link("Taxonomy", "/taxonomy".into()), link(id, urls::subtask(id)), link("History", String::new())]
        }
        ["pools", id] => vec![link("Pools", "/pools".into()), link(id, String::new())],
        [one, ..] => {
            let mut letters = one.chars();
            let label: String = letters.next().map(|c| c.to_uppercase().chain(letters).collect()).unwrap_or_default();
            vec![link(&label, String::new())]
        }
    };
    if let Some(last) = crumbs.last_mut() {
        last.href = None;
    }
    crumbs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(path: &str) -> String {
        let steps = crumbs(path, &TreeView::default());
        let steps = steps.into_iter().map(|crumb| match crumb.href {
            Some(href) => format!("{} <{href}>", crumb.label),
            None => crumb.label,
        });
        steps.collect::<Vec<_>>().join(" / ")
    }

    #[test]
    fn lead_back_step_by_step() {
        assert_eq!(labels("/"), "");
        assert_eq!(labels("/gallery"), "Gallery");
        assert_eq!(labels("/runs/new"), "Runs </runs> / New run");
        assert_eq!(labels("/runs/r/samples/abc"), "Runs </runs> / r </runs/r> / abc");
        assert_eq!(labels("/subtasks/add/templates/new"), "Taxonomy </taxonomy> / add </subtasks/add> / New template");
    }
}
