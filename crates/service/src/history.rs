//! The versions of an item, what differs between two of them, and the way back.

use crate::library::put_template;
use crate::{Service, ServiceError};
use pairloom_catalogue::{Body, Item, ItemKind, canonical};
use pairloom_model::views::{DiffLine, DiffSide, HistoryView, Saved, VersionView};
use pairloom_store::CatalogueItem;
use similar::{ChangeTag, TextDiff};

/// Lines of context around a difference.
const CONTEXT: usize = 3;

impl Service {
    /// All versions of an item, newest first; of a subtask's template those in which it differs from the one before.
    ///
    /// # Errors
    /// `NotFound`, and the database's.
    pub async fn history(&self, kind: &str, id: &str, template: Option<&str>) -> Result<HistoryView, ServiceError> {
        let stored = self.stored(kind, id).await?;
        let newest = stored.last().map_or(0, |item| item.version);
        let mut versions: Vec<VersionView> = Vec::new();
        let mut before: Option<String> = None;
        for item in &stored {
            let text = part(item, template)?;
            if template.is_some() && text == before.clone().unwrap_or_default() {
                continue;
            }
            let (added, removed) = before.as_ref().map_or((0, 0), |before| changed_lines(before, &text));
            versions.push(VersionView {
                version: item.version,
                author: item.author.clone(),
                shipped: item.shipped,
                created_at: item.created_at,
                added,
                removed,
            });
            before = Some(text);
        }
        if versions.is_empty() {
            return Err(ServiceError::NotFound { what: "template", name: template.unwrap_or_default().to_owned() });
        }
        versions.reverse();
        let (kind, id) = (kind.to_owned(), id.to_owned());
        Ok(HistoryView { kind, id, template: template.map(str::to_owned), newest, versions })
    }

    /// What differs between two versions, with some lines around; version 0 is nothing.
    ///
    /// # Errors
    /// `NotFound`, and the database's.
    pub async fn difference(
        &self,
        kind: &str,
        id: &str,
        template: Option<&str>,
        (from, to): (u64, u64),
    ) -> Result<Vec<DiffLine>, ServiceError> {
        let stored = self.stored(kind, id).await?;
        let text = |version: u64| match version {
            0 => Ok(String::new()),
            _ => part(version_of(&stored, version)?, template),
        };
        Ok(diff_lines(&text(from)?, &text(to)?))
    }

    /// Writes an earlier version's text as a new version, if the newest is still `newest`.
    ///
    /// # Errors
    /// `NotFound`, and the database's. A text that no longer fits the catalogue is an answer, not an error.
    pub async fn restore(
        &self,
        kind: &str,
        id: &str,
        template: Option<&str>,
        (version, newest): (u64, u64),
        author: &str,
    ) -> Result<Saved, ServiceError> {
        let stored = self.stored(kind, id).await?;
        let earlier = read(version_of(&stored, version)?)?;
        let item = match (earlier, template) {
            (Body::Pool(pool), _) => Item::pool(&pool),
            (Body::Subtask(subtask), None) => Item::subtask(&subtask),
            (Body::Subtask(subtask), Some(name)) => {
                let found = subtask.templates.into_iter().find(|template| template.id == name);
                let lost = || ServiceError::NotFound { what: "template", name: name.to_owned() };
                let mut present = self.library().subtask(id)?.clone();
                put_template(&mut present, found.ok_or_else(lost)?);
                Item::subtask(&present)
            }
        };
        self.save(item, newest, author).await
    }

    async fn stored(&self, kind: &str, id: &str) -> Result<Vec<CatalogueItem>, ServiceError> {
        let what = match ItemKind::parse(kind) {
            Some(ItemKind::Pool) => "pool",
            Some(ItemKind::Subtask) => "subtask",
            None => return Err(ServiceError::NotFound { what: "kind of item", name: kind.to_owned() }),
        };
        let stored = self.store().catalogue_history(kind, id).await?;
        if stored.is_empty() {
            return Err(ServiceError::NotFound { what, name: id.to_owned() });
        }
        Ok(stored)
    }
}

fn version_of(stored: &[CatalogueItem], version: u64) -> Result<&CatalogueItem, ServiceError> {
    let lost = || ServiceError::NotFound { what: "version", name: version.to_string() };
    stored.iter().find(|item| item.version == version).ok_or_else(lost)
}

fn read(item: &CatalogueItem) -> Result<Body, ServiceError> {
    let kind = ItemKind::parse(&item.kind).unwrap_or(ItemKind::Pool);
    Item { kind, id: item.id.clone(), text: item.body.clone() }.read().map_err(ServiceError::Invalid)
}

/// The text of a version, or of one template in it; empty where it has none of this name.
fn part(item: &CatalogueItem, template: Option<&str>) -> Result<String, ServiceError> {
    let Some(name) = template else { return Ok(item.body.clone()) };
    Ok(match read(item)? {
        Body::Subtask(subtask) => {
            subtask.templates.iter().find(|template| template.id == name).map_or_else(String::new, canonical)
        }
        Body::Pool(_) => String::new(),
    })
}

/// Lines that one text has and the other has not: added, taken out.
pub(crate) fn changed_lines(before: &str, after: &str) -> (u64, u64) {
    let diff = TextDiff::from_lines(before, after);
    let count = |tag: ChangeTag| diff.iter_all_changes().filter(|change| change.tag() == tag).count() as u64;
    (count(ChangeTag::Insert), count(ChangeTag::Delete))
}

fn diff_lines(before: &str, after: &str) -> Vec<DiffLine> {
    let diff = TextDiff::from_lines(before, after);
    let mut lines = Vec::new();
    for (at, group) in diff.grouped_ops(CONTEXT).iter().enumerate() {
        if at > 0 {
            lines.push(DiffLine { side: DiffSide::Gap, line: 0, text: String::new() });
        }
        for change in group.iter().flat_map(|operation| diff.iter_changes(operation)) {
            let (side, index) = match change.tag() {
                ChangeTag::Equal => (DiffSide::Both, change.new_index()),
                ChangeTag::Insert => (DiffSide::After, change.new_index()),
                ChangeTag::Delete => (DiffSide::Before, change.old_index()),
            };
            let text = change.value().trim_end_matches('\n').to_owned();
            lines.push(DiffLine { side, line: index.map_or(0, |index| index as u64 + 1), text });
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_what_differs() {
        let lines = diff_lines("a\nb\nc\n", "a\nB\nc\n");
        let shown: Vec<(DiffSide, u64, &str)> =
            lines.iter().map(|line| (line.side, line.line, line.text.as_str())).collect();
        let expected =
            [(DiffSide::Both, 1, "a"), (DiffSide::Before, 2, "b"), (DiffSide::After, 2, "B"), (DiffSide::Both, 3, "c")];
        assert_eq!(shown, expected);
        assert_eq!(changed_lines("a\nb\n", "a\nB\nC\n"), (2, 1));
        assert!(diff_lines("same\n", "same\n").is_empty());
    }
}
