//! Editing the catalogue: versions, conflicts, the way back, and the whole of it out to files and in again.

#![allow(clippy::unwrap_used)]

use pairloom_catalogue::Item;
use pairloom_model::views::{DiffSide, Exchange, Saved};
use pairloom_service::{Service, ServiceError, Settings, read_files, write_files};
use std::path::Path;
use std::sync::Arc;

fn settings(data: &Path) -> Settings {
    Settings { data: data.to_owned(), art: vec![data.join("no-art")], variables: Arc::new(|_| None), parallel: 1 }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_save_is_a_version_and_an_earlier_one_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let service = Service::open(settings(folder.path())).await.unwrap();
    let view = service.pool("magnitude").await.unwrap();
    let mut pool = view.pool.clone();
    pool.definition = "Another definition.".to_owned();
    assert_eq!(service.save_pool(pool.clone(), view.version, "ada").await.unwrap(), Saved::Version(2));
    // Somebody who started from the version before is told; nothing is lost.
    let late = service.save_pool(view.pool.clone(), view.version, "bob").await.unwrap();
    assert_eq!(late, Saved::Conflict { yours: 1, newest: 2 });

    let history = service.history("pool", "magnitude", None).await.unwrap();
    let shown: Vec<(u64, &str, u64, u64)> =
        history.versions.iter().map(|v| (v.version, v.author.as_str(), v.added, v.removed)).collect();
    assert_eq!(shown, [(2, "ada", 1, 1), (1, "pairloom", 0, 0)]);
    let lines = service.difference("pool", "magnitude", None, (1, 2)).await.unwrap();
    assert!(lines.iter().any(|line| line.side == DiffSide::After && line.text.contains("Another definition.")));

    assert_eq!(service.restore("pool", "magnitude", None, (1, 2), "ada").await.unwrap(), Saved::Version(3));
    assert_eq!(service.pool("magnitude").await.unwrap().pool, view.pool);
    assert!(matches!(service.history("pool", "nothing", None).await, Err(ServiceError::NotFound { .. })));
    service.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_templates_history_is_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let service = Service::open(settings(folder.path())).await.unwrap();
    let view = service.subtask("physics").await.unwrap();
    let (mut first, second) = (view.subtask.templates[0].clone(), view.subtask.templates[1].clone());
    first.note = "Read again.".to_owned();
    assert_eq!(service.save_template("physics", first.clone(), 1, "ada").await.unwrap(), Saved::Version(2));
    let of = async |id: &str| service.history("subtask", "physics", Some(id)).await.unwrap().versions.len();
    assert_eq!((of(&first.id).await, of(&second.id).await), (2, 1));
    let restored = service.restore("subtask", "physics", Some(&first.id), (1, 2), "ada").await.unwrap();
    assert_eq!(restored, Saved::Version(3));
    assert_eq!(service.subtask("physics").await.unwrap().subtask, view.subtask);
    service.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn out_to_files_and_in_again_is_the_same_to_the_byte() {
    let folder = tempfile::tempdir().unwrap();
    let service = Service::open(settings(&folder.path().join("data"))).await.unwrap();
    let items = service.catalogue_items().await.unwrap();
    let out = folder.path().join("out");
    assert_eq!(write_files(&items, &out).unwrap(), items.len());
    assert!(write_files(&items, &out).is_err(), "a folder with something in it is refused");
    let mut read = read_files(&out).unwrap();
    assert_eq!(read, items);
    let preview = service.preview_import(read.clone()).await.unwrap();
    assert_eq!((preview.changes.len(), preview.unchanged, preview.kept), (0, items.len() as u64, 0));

    // A changed file is said before it is taken in, and everything else stays as it is.
    let colour = read.iter_mut().find(|item| item.id == "colour").unwrap();
    colour.text = colour.text.replacen("name = \"", "name = \"New ", 1);
    let preview = service.preview_import(read.clone()).await.unwrap();
    let changes: Vec<(&str, bool, u64, u64)> =
        preview.changes.iter().map(|c| (c.id.as_str(), c.new, c.added, c.removed)).collect();
    assert_eq!(changes, [("colour", false, 1, 1)]);
    assert_eq!(service.import_catalogue(read.clone(), "ada").await.unwrap(), Exchange::Written(1));
    assert!(service.pool("colour").await.unwrap().pool.name.starts_with("New "));

    // What would break the catalogue is refused as a whole.
    let broken = Item { text: "id = \"colour\"\nname = = \"x\"\n".to_owned(), ..read[0].clone() };
    let Exchange::Rejected(problems) = service.import_catalogue(vec![broken], "ada").await.unwrap() else {
        panic!("a broken file")
    };
    assert_eq!(problems[0].line, 2);
    std::fs::write(out.join("pools/colour.toml"), [0xff, 0xfe]).unwrap();
    let error = read_files(&out).err().unwrap().to_string();
    assert!(error.contains("UTF-8") || error.contains("colour"), "{error}");
    service.close().await;
}
