//! A command beside the process that has the data folder: it is answered by the owner, and hears when the owner is gone.

#![allow(clippy::unwrap_used)]

use pairloom_model::{Mix, RunSpec, Size};
use pairloom_service::{Access, Service, ServiceError, Settings};
use std::path::Path;
use std::sync::Arc;

fn settings(data: &Path) -> Settings {
    Settings { data: data.to_owned(), art: vec![data.join("no-art")], variables: Arc::new(|_| None), parallel: 1 }
}

fn spec(name: &str) -> RunSpec {
    RunSpec {
        name: name.to_owned(),
        provider: "studio".to_owned(),
        model: String::new(),
        size: Size::default(),
        seed: 1,
        max_pictures: None,
        demo: false,
        mix: Mix::default(),
        counts: [("relative-position".into(), 1)].into(),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_owner_answers_what_others_ask() {
    let folder = tempfile::tempdir().unwrap();
    let owner = Service::open(settings(folder.path())).await.unwrap();
    let beside = Access::open(settings(folder.path())).await.unwrap();
    assert!(beside.is_beside());
    assert_eq!(beside.library().catalogue.revision, owner.library().catalogue.revision);
    assert!(beside.resume_all().await.unwrap().is_empty());

    // What the owner refuses comes back with its place: here there is no art to draw with.
    let refused = beside.launch(spec("mine")).await.unwrap_err();
    let ServiceError::Invalid(problems) = &refused else { panic!("{refused}") };
    assert_eq!(problems[0].place, "provider");
    assert!(matches!(beside.run_view("mine").await, Err(ServiceError::NotFound { .. })));

    owner.close().await;
    drop(owner);
    let gone = beside.launch(spec("mine")).await.unwrap_err();
    assert!(gone.to_string().contains("ended"), "{gone}");
    beside.close().await;

    // Nothing that was asked of an owner that is gone is done by the next one.
    let next = Access::open(settings(folder.path())).await.unwrap();
    assert!(!next.is_beside());
    assert!(next.resume_all().await.unwrap().is_empty());
    next.close().await;
}
