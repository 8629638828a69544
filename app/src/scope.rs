//! The node of the taxonomy that the page is about: it stands in the address and follows from page to page.

use crate::{ApiError, urls};
use pairloom_model::{Domain, Kind, views::TreeView};

/// A kind, a domain or a subtask; empty for all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    pub kind: String,
    pub domain: String,
    pub subtask: String,
}

impl Scope {
    /// Reads the scope from an address: the query string's `kind`, `domain`, `subtask`, or the page of a subtask.
    pub fn of(path: &str, query: &str) -> Self {
        let mut scope = Self::default();
        for (name, value) in urls::pairs(query.trim_start_matches('?')) {
            match name.as_str() {
                "kind" => scope.kind = value,
                "domain" => scope.domain = value,
                "subtask" => scope.subtask = value,
                _ => {}
            }
        }
        if let Some(rest) = path.strip_prefix("/subtasks/") {
            scope.subtask = urls::decode(rest.split('/').next().unwrap_or_default());
        }
        scope
    }

    /// The same address with the narrowest part of the scope in its query string.
    pub fn on(&self, path: &str) -> String {
        let narrowest = [("subtask", &self.subtask), ("domain", &self.domain), ("kind", &self.kind)];
        let chosen = narrowest.into_iter().find(|(_, value)| !value.is_empty());
        urls::with_query(path, chosen.map(|(name, value)| (name, value.as_str())))
    }

    /// Whether a subtask belongs to it.
    pub fn has(&self, kind: Kind, domain: &str, subtask: &str) -> bool {
        (self.kind.is_empty() || self.kind == kind.as_str())
            && (self.domain.is_empty() || self.domain == domain)
            && (self.subtask.is_empty() || self.subtask == subtask)
    }

    /// Whether nothing is chosen.
    pub fn is_all(&self) -> bool {
        *self == Self::default()
    }

    /// Whether there is such a node.
    ///
    /// # Errors
    /// 404 with the part that there is not.
    pub fn check(&self, tree: &TreeView) -> Result<(), ApiError> {
        let mut subtasks = tree.domains.iter().flat_map(|domain| &domain.subtasks);
        let missing = [
            ("kind", &self.kind, Kind::parse(&self.kind).is_some()),
            ("domain", &self.domain, Domain::find(&self.domain).is_some()),
            ("subtask", &self.subtask, subtasks.any(|subtask| subtask.id.as_str() == self.subtask)),
        ];
        match missing.into_iter().find(|(_, value, there)| !value.is_empty() && !there) {
            Some((what, value, _)) => Err(ApiError::missing(what, value)),
            None => Ok(()),
        }
    }

    /// Its name for people.
    pub fn name(&self, tree: &TreeView) -> String {
        let subtasks = tree.domains.iter().flat_map(|domain| &domain.subtasks);
        if let Some(subtask) = subtasks.into_iter().find(|subtask| subtask.id.as_str() == self.subtask) {
            return subtask.name.clone();
        }
        let domain = Domain::find(&self.domain).map(|domain| domain.name);
        let kind = Kind::parse(&self.kind).map(Kind::label);
        domain.or(kind).unwrap_or("All subtasks").to_owned()
    }
}

/// Where a click on a node of the tree leads: the same page about that node where the page can be narrowed,
/// otherwise the node's own page.
pub fn node_url(path: &str, scope: &Scope) -> String {
    match path {
        "/gallery" | "/distribution" | "/runs/new" => scope.on(path),
        _ if !scope.subtask.is_empty() => urls::subtask(&scope.subtask),
        _ => scope.on("/taxonomy"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn follows_the_address() {
        let scope = Scope::of("/gallery", "?domain=text-editing&q=sign");
        assert_eq!(scope.domain, "text-editing");
        assert_eq!(scope.on("/distribution"), "/distribution?domain=text-editing");
        assert_eq!(Scope::of("/subtasks/add/templates/x", "").subtask, "add");
        assert!(Scope::of("/runs", "").is_all());
    }

    #[test]
    fn a_node_keeps_the_page_where_it_can() {
        let scope = Scope { subtask: "add".into(), ..Scope::default() };
        assert_eq!(node_url("/gallery", &scope), "/gallery?subtask=add");
        assert_eq!(node_url("/runs", &scope), "/subtasks/add");
        let domain = Scope { domain: "text-editing".into(), ..Scope::default() };
        assert_eq!(node_url("/", &domain), "/taxonomy?domain=text-editing");
    }

    #[test]
    fn a_node_that_there_is_not_is_named() {
        let check = |query: &str| Scope::of("/taxonomy", query).check(&TreeView::default());
        assert_eq!(check("domain=text-editing&kind=editing"), Ok(()));
        assert_eq!(check("domain=nope").map_err(|error| error.status), Err(404));
        assert!(check("subtask=add").is_err_and(|error| error.message.contains("`add`")));
    }

    #[test]
    fn has_only_what_is_chosen() {
        let scope = Scope { kind: "editing".into(), ..Scope::default() };
        assert!(scope.has(Kind::Editing, "text-editing", "text-add"));
        assert!(!scope.has(Kind::Generation, "style-control", "x"));
    }
}
