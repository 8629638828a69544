//! The catalogue with the versions of its items, and what the page shows of it.

use crate::ServiceError;
use pairloom_catalogue::{Catalogue, Item, ItemKind};
use pairloom_model::views::{Problem, TemplateSummary};
use pairloom_model::{DOMAINS, Subtask, SubtaskId, Template};
use pairloom_prompt::{Compiled, syntax};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

/// A catalogue, compiled, with the version of each item.
pub struct Library {
    pub catalogue: Catalogue,
    versions: BTreeMap<(ItemKind, String), u64>,
    /// By pool, the templates that draw from it; gathered when first asked for.
    users: OnceLock<BTreeMap<String, Vec<(SubtaskId, String)>>>,
}

impl Library {
    /// The catalogue as it ships, every item at version 1.
    ///
    /// # Errors
    /// Shipped files that cannot be read.
    pub fn shipped() -> Result<Self, ServiceError> {
        let items = pairloom_catalogue::shipped().map_err(ServiceError::Invalid)?;
        Self::new(items.into_iter().map(|item| (item, 1)).collect())
    }

    /// The catalogue of a folder of files, every item at version 1.
    ///
    /// # Errors
    /// `Invalid`: files that cannot be read.
    pub fn of_files(folder: &std::path::Path) -> Result<Self, ServiceError> {
        Self::new(crate::read_files(folder)?.into_iter().map(|item| (item, 1)).collect())
    }

    /// Reads and compiles items with their versions. Takes a good part of a second.
    ///
    /// # Errors
    /// Items that cannot be read.
    pub fn new(items: Vec<(Item, u64)>) -> Result<Self, ServiceError> {
        Self::after(items, None)
    }

    /// The same, what an earlier one had compiled taken over where it would come out the same.
    ///
    /// # Errors
    /// Items that cannot be read.
    pub fn after(items: Vec<(Item, u64)>, earlier: Option<&Library>) -> Result<Self, ServiceError> {
        let versions = items.iter().map(|(item, version)| ((item.kind, item.id.clone()), *version)).collect();
        let items: Vec<Item> = items.into_iter().map(|(item, _)| item).collect();
        let catalogue =
            Catalogue::after(&items, earlier.map(|earlier| &earlier.catalogue)).map_err(ServiceError::Invalid)?;
        Ok(Self { catalogue, versions, users: OnceLock::new() })
    }

    /// The version of an item; 0 where there is none.
    pub fn version(&self, kind: ItemKind, id: &str) -> u64 {
        self.versions.get(&(kind, id.to_owned())).copied().unwrap_or(0)
    }

    /// The subtask of this id.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn subtask(&self, id: &str) -> Result<&Subtask, ServiceError> {
        let subtask = self.catalogue.subtask(id);
        subtask.ok_or_else(|| ServiceError::NotFound { what: "subtask", name: id.to_owned() })
    }

    /// Subtasks of a domain in the order of the paper's table; ones that the paper has not come last.
    pub fn subtasks_of(&self, domain: &str) -> Vec<&Subtask> {
        let kind = DOMAINS.iter().find(|known| known.id == domain).map(|known| known.kind);
        let rows = kind.and_then(|kind| pairloom_paper::taxonomy_table(kind).domain(domain));
        let place = |subtask: &Subtask| {
            let mut rows = rows.into_iter().flat_map(|rows| &rows.subtasks);
            rows.position(|row| row.subtask == subtask.name).unwrap_or(usize::MAX)
        };
        let mut subtasks: Vec<&Subtask> =
            self.catalogue.subtasks().filter(|subtask| subtask.domain == domain).collect();
        subtasks.sort_by_key(|subtask| place(subtask));
        subtasks
    }

    /// Where a subtask stands in the order of the paper's Tables 10 and 9.
    pub fn place(&self, id: &str) -> usize {
        let all = DOMAINS.iter().flat_map(|domain| self.subtasks_of(domain.id));
        all.map(|subtask| subtask.id.as_str()).position(|known| known == id).unwrap_or(usize::MAX)
    }

    /// Whether a subtask has templates. Whether they compile is said when they are planned.
    pub fn plannable(&self, id: &str) -> bool {
        self.catalogue.subtask(id).is_some_and(|subtask| !subtask.templates.is_empty())
    }

    /// A template with its capacity and problems.
    pub fn summary(&self, subtask: &Subtask, template: &Template) -> TemplateSummary {
        let id = subtask.id.as_str();
        let prefix = format!("{id}/{}: ", template.id);
        let own = |problem: &Problem| {
            let place = problem.place.strip_prefix(&prefix)?;
            Some(Problem { place: place.to_owned(), ..problem.clone() })
        };
        let compiled =
            self.catalogue.compiled(id).and_then(|all| all.templates.iter().find(|one| one.id == template.id));
        TemplateSummary {
            template: template.clone(),
            capacity: compiled.map(|compiled| compiled.capacity.to_string()),
            grades: compiled.map_or_else(Vec::new, Compiled::grades),
            problems: self.catalogue.problems(id).iter().filter_map(own).collect(),
        }
    }

    /// Subtask and template of every template that draws from a pool.
    pub fn users_of(&self, pool: &str) -> &[(SubtaskId, String)] {
        self.users.get_or_init(|| self.users()).get(pool).map_or(&[], Vec::as_slice)
    }

    fn users(&self) -> BTreeMap<String, Vec<(SubtaskId, String)>> {
        let mut users: BTreeMap<String, Vec<(SubtaskId, String)>> = BTreeMap::new();
        for subtask in self.catalogue.subtasks() {
            for template in &subtask.templates {
                for pool in words_of(template).into_iter().filter(|word| self.catalogue.pools.get(word).is_some()) {
                    users.entry(pool).or_default().push((subtask.id.clone(), template.id.clone()));
                }
            }
        }
        users
    }
}

/// The names of pools and draws in a template's slots; none of a text that cannot be read.
fn words_of(template: &Template) -> BTreeSet<String> {
    let texts = [&template.draws, &template.text].into_iter().chain(template.turns.iter().map(|turn| &turn.text));
    let nodes: Vec<_> = texts.flat_map(|text| syntax::parse(text).unwrap_or_default()).collect();
    syntax::slot_words(&nodes).into_iter().map(str::to_owned).collect()
}

/// Puts a template in the place of the one with its id, or at the end.
pub fn put_template(subtask: &mut Subtask, template: Template) {
    match subtask.templates.iter_mut().find(|present| present.id == template.id) {
        Some(present) => *present = template,
        None => subtask.templates.push(template),
    }
}
