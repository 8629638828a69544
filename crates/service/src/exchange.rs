//! The whole catalogue out to files and in from files.

use crate::archive::{pack, unpack};
use crate::history::changed_lines;
use crate::service::blocking;
use crate::{Service, ServiceError};
use pairloom_catalogue::{Body, Item, ItemKind};
use pairloom_model::views::{Exchange, ImportChange, ImportPreview, Problem};
use pairloom_store::{NewItem, SaveOutcome};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, VecDeque};

/// Uploads that are kept between their preview and their import.
const MOST_HELD: usize = 4;

/// Uploads by key, the oldest first.
pub(crate) type Held = VecDeque<(String, Vec<Item>)>;

impl Service {
    /// The newest text of every item.
    ///
    /// # Errors
    /// The database's.
    pub async fn catalogue_items(&self) -> Result<Vec<Item>, ServiceError> {
        Ok(self.items_with(&[]).await?.into_iter().map(|(item, _)| item).collect())
    }

    /// The whole catalogue as a zip archive.
    ///
    /// # Errors
    /// The database's.
    pub async fn catalogue_archive(&self) -> Result<Vec<u8>, ServiceError> {
        let items = self.catalogue_items().await?;
        blocking(move || pack(&items)).await
    }

    /// Keeps the catalogue files of an uploaded archive until they are imported or newer uploads push them out; the
    /// answer is what [`Service::held_import`] and [`Service::import_held`] find them by.
    ///
    /// # Errors
    /// `Invalid`: what was uploaded holds no readable catalogue files.
    pub async fn hold_import(&self, archive: Vec<u8>) -> Result<String, ServiceError> {
        let key = data_encoding::HEXLOWER.encode(&Sha256::digest(&archive)[..8]);
        let items = blocking(move || unpack(&archive)).await?;
        let mut held = self.held();
        held.retain(|(other, _)| *other != key);
        held.push_back((key.clone(), items));
        if held.len() > MOST_HELD {
            held.pop_front();
        }
        Ok(key)
    }

    /// What the import of an upload would change, and the revision of the catalogue that this was said of.
    ///
    /// # Errors
    /// `NotFound`: the upload is no longer held. The database's.
    pub async fn held_import(&self, key: &str) -> Result<(ImportPreview, String), ServiceError> {
        let revision = self.library().catalogue.revision.clone();
        Ok((self.preview_import(self.held_items(key)?).await?, revision))
    }

    /// Imports an upload whose preview was made of this revision of the catalogue.
    ///
    /// # Errors
    /// `NotFound`: the upload is no longer held. `Conflict`: the catalogue has changed since. The database's.
    pub async fn import_held(&self, key: &str, revision: &str, author: &str) -> Result<Exchange, ServiceError> {
        let items = self.held_items(key)?;
        if self.library().catalogue.revision != revision {
            let message = "the catalogue has changed since this preview; nothing was written, look at it again";
            return Err(ServiceError::Conflict(message.to_owned()));
        }
        self.import_catalogue(items, author).await
    }

    fn held_items(&self, key: &str) -> Result<Vec<Item>, ServiceError> {
        let held = self.held();
        let found = held.iter().find(|(other, _)| other == key).map(|(_, items)| items.clone());
        found.ok_or_else(|| ServiceError::NotFound { what: "upload", name: key.to_owned() })
    }

    /// What an import of these items would change, and what keeps it from being done. Nothing is written.
    ///
    /// # Errors
    /// The database's.
    pub async fn preview_import(&self, items: Vec<Item>) -> Result<ImportPreview, ServiceError> {
        let (items, problems) = canonical_items(items);
        let present: BTreeMap<(ItemKind, String), String> =
            self.catalogue_items().await?.into_iter().map(|item| ((item.kind, item.id), item.text)).collect();
        let mut preview = ImportPreview { problems, ..ImportPreview::default() };
        let mut changed = Vec::new();
        for item in items {
            match present.get(&(item.kind, item.id.clone())) {
                Some(text) if *text == item.text => preview.unchanged += 1,
                before => {
                    preview.changes.push(change(&item, before.map(String::as_str)));
                    changed.push(item);
                }
            }
        }
        preview.kept = (present.len() as u64).saturating_sub(preview.unchanged + preview.changed());
        if preview.problems.is_empty() && !changed.is_empty() {
            preview.problems = self.broken_by(changed).await?;
        }
        Ok(preview)
    }

    /// Writes new versions of all items that differ; all or nothing. Items that are not among these stay.
    ///
    /// # Errors
    /// `Conflict` where somebody saved meanwhile, and the database's. Items with mistakes are an answer, not an error.
    pub async fn import_catalogue(&self, items: Vec<Item>, author: &str) -> Result<Exchange, ServiceError> {
        let library = self.library();
        let preview = self.preview_import(items.clone()).await?;
        if !preview.problems.is_empty() {
            return Ok(Exchange::Rejected(preview.problems));
        }
        let (items, _) = canonical_items(items);
        let new = |item: Item| {
            let version = library.version(item.kind, &item.id);
            (NewItem { kind: item.kind.as_str().to_owned(), id: item.id, body: item.text }, version)
        };
        let new: Vec<(NewItem, u64)> = items.into_iter().map(new).collect();
        let outcomes = self.store().save_items(&new, author).await?;
        if outcomes.iter().any(|outcome| matches!(outcome, SaveOutcome::Conflict { .. })) {
            let message = "somebody saved in between; look at the preview again".to_owned();
            return Err(ServiceError::Conflict(message));
        }
        self.take_up_catalogue().await?;
        let written = outcomes.iter().filter(|outcome| matches!(outcome, SaveOutcome::Version(_))).count();
        Ok(Exchange::Written(written as u64))
    }
}

/// The items in canonical form, and what is wrong with those that have none.
fn canonical_items(items: Vec<Item>) -> (Vec<Item>, Vec<Problem>) {
    let (mut canonical, mut problems) = (Vec::new(), Vec::new());
    for item in items {
        let made = match item.read() {
            Ok(Body::Pool(pool)) => Item::pool(&pool),
            Ok(Body::Subtask(subtask)) => Item::subtask(&subtask),
            Err(found) => {
                problems.extend(found);
                continue;
            }
        };
        if made.id == item.id {
            canonical.push(made);
        } else {
            let message = format!("the file is named `{}`, but holds `{}`", item.id, made.id);
            problems.push(Problem::error(format!("{} {}", item.kind, item.id), message, "rename the one or the other"));
        }
    }
    (canonical, problems)
}

fn change(item: &Item, before: Option<&str>) -> ImportChange {
    let (added, removed) = changed_lines(before.unwrap_or_default(), &item.text);
    ImportChange { kind: item.kind.as_str().to_owned(), id: item.id.clone(), new: before.is_none(), added, removed }
}
