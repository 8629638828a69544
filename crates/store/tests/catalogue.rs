//! Catalogue items through first start, second start, editing and upgrade.

#![allow(clippy::unwrap_used)]

use pairloom_store::{Loaded, NewItem, SaveOutcome, StoreError};
use pairloom_testkit::temporary_store;

fn item(id: &str, body: &str) -> NewItem {
    NewItem { kind: "pool".to_owned(), id: id.to_owned(), body: body.to_owned() }
}

#[tokio::test]
async fn starts_and_upgrades_keep_what_a_person_wrote() {
    let (store, _folder) = temporary_store().await;
    let shipped = [item("colour", "red"), item("object", "cup")];
    let loaded = store.load_shipped(&shipped).await.unwrap();
    assert_eq!(loaded, Loaded { added: 2, ..Loaded::default() });
    assert_eq!(store.load_shipped(&shipped).await.unwrap(), Loaded::default());

    assert_eq!(store.save_item("pool", "object", 1, "mug", "ann").await.unwrap(), SaveOutcome::Version(2));
    let newer = [item("colour", "red, blue"), item("object", "cup, bowl"), item("scene", "kitchen")];
    let loaded = store.load_shipped(&newer).await.unwrap();
    assert_eq!(loaded, Loaded { added: 1, advanced: 1, edited: vec![("pool".to_owned(), "object".to_owned())] });
    let texts: Vec<_> = store.catalogue().await.unwrap().into_iter().map(|i| (i.id, i.version, i.body)).collect();
    let expected = [("colour", 2, "red, blue"), ("object", 2, "mug"), ("scene", 1, "kitchen")];
    assert_eq!(texts, expected.map(|(id, version, body)| (id.to_owned(), version, body.to_owned())));
    let history = store.catalogue_history("pool", "object").await.unwrap();
    let authors: Vec<_> = history.iter().map(|item| (item.author.as_str(), item.shipped)).collect();
    assert_eq!(authors, [("pairloom", true), ("ann", false)]);
}

#[tokio::test]
async fn saving_needs_the_newest_version() {
    let (store, _folder) = temporary_store().await;
    assert_eq!(store.save_item("pool", "new", 0, "a", "ann").await.unwrap(), SaveOutcome::Version(1));
    assert_eq!(store.save_item("pool", "new", 1, "a", "ann").await.unwrap(), SaveOutcome::Unchanged(1));
    assert_eq!(store.save_item("pool", "new", 1, "b", "ann").await.unwrap(), SaveOutcome::Version(2));
    assert_eq!(store.save_item("pool", "new", 1, "c", "bob").await.unwrap(), SaveOutcome::Conflict { newest: 2 });
    assert_eq!(store.save_item("pool", "none", 3, "c", "bob").await.unwrap(), SaveOutcome::Conflict { newest: 0 });
    assert!(store.catalogue_item("pool", "none").await.unwrap().is_none());
}

#[tokio::test]
async fn a_pinned_revision_gives_the_same_texts_after_an_edit() {
    let (store, _folder) = temporary_store().await;
    store.load_shipped(&[item("colour", "red"), item("object", "cup")]).await.unwrap();
    let revision = store.pin_catalogue().await.unwrap();
    assert_eq!(store.pin_catalogue().await.unwrap(), revision);
    store.save_item("pool", "object", 1, "mug", "ann").await.unwrap();
    let edited = store.pin_catalogue().await.unwrap();
    assert_ne!(edited, revision);
    let bodies = |items: Vec<pairloom_store::CatalogueItem>| items.into_iter().map(|i| i.body).collect::<Vec<_>>();
    assert_eq!(bodies(store.pinned_catalogue(&revision).await.unwrap()), ["red", "cup"]);
    assert_eq!(bodies(store.pinned_catalogue(&edited).await.unwrap()), ["red", "mug"]);
    // The same texts are the same catalogue, whatever came between.
    store.save_item("pool", "object", 2, "cup", "ann").await.unwrap();
    assert_eq!(store.pin_catalogue().await.unwrap(), revision);
    assert!(matches!(store.pinned_catalogue("none").await, Err(StoreError::NotFound { .. })));
}
