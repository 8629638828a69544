//! The data folder: lock, tables, connections, pictures.

#![allow(clippy::unwrap_used)]

use pairloom_store::{MIGRATOR, Store, StoreError, image_facts};
use pairloom_testkit::{picture, temporary_store};
use sqlx::sqlite::SqlitePoolOptions;
use tempfile::TempDir;

#[tokio::test(flavor = "multi_thread")]
async fn one_process_owns_a_folder() {
    let (store, folder) = temporary_store().await;
    let Err(refused) = Store::open(folder.path()).await else { panic!("it was opened twice") };
    let said = refused.to_string();
    assert!(said.contains(&format!("process {}", std::process::id())) && said.contains("--data"), "{said}");
    store.close().await;
    drop(store);
    Store::open(folder.path()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn another_process_hands_requests_over() {
    let (store, folder) = temporary_store().await;
    let beside = Store::open_beside(folder.path()).await.unwrap();
    assert!(beside.is_owned().unwrap());
    let (first, second) = (beside.ask("one").await.unwrap(), beside.ask("two").await.unwrap());
    let bodies: Vec<String> = store.requests().await.unwrap().into_iter().map(|request| request.body).collect();
    assert_eq!(bodies, ["one", "two"]);
    store.answer(first, "done").await.unwrap();
    assert_eq!(beside.answer_to(first).await.unwrap().as_deref(), Some("done"));
    assert_eq!(beside.answer_to(second).await.unwrap(), None);
    beside.withdraw(first).await.unwrap();
    assert!(matches!(beside.answer_to(first).await, Err(StoreError::NotFound { .. })));

    // The next owner knows nothing of what was asked of this one.
    store.close().await;
    drop(store);
    let mut looks = 0;
    // The lock goes with the task that writes, a moment after the last handle.
    while beside.is_owned().unwrap() {
        looks += 1;
        assert!(looks < 500, "the lock stays");
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    let next = Store::open(folder.path()).await.unwrap();
    assert!(next.requests().await.unwrap().is_empty());
    assert!(matches!(beside.answer_to(second).await, Err(StoreError::NotFound { .. })));

    let newer = "insert into _sqlx_migrations (version, description, success, checksum, execution_time) \
                 values (9999, 'newer', 1, x'00', 0)";
    sqlx::query(newer).execute(next.write_pool()).await.unwrap();
    assert!(matches!(Store::open_beside(folder.path()).await, Err(StoreError::OtherVersion { .. })));
}

#[tokio::test]
async fn tables_go_up_down_and_up_again() {
    let folder = TempDir::new().unwrap();
    let url = format!("sqlite://{}/t.sqlite?mode=rwc", folder.path().display());
    let pool = SqlitePoolOptions::new().max_connections(1).connect(&url).await.unwrap();
    let tables = async || -> Vec<String> {
        let query = "select name from sqlite_master where name not like '\\_sqlx%' escape '\\' \
                     and name not like 'sqlite\\_%' escape '\\' order by name";
        sqlx::query_scalar(query).fetch_all(&pool).await.unwrap()
    };
    MIGRATOR.run(&pool).await.unwrap();
    let up = tables().await;
    assert!(up.contains(&"purchases".to_owned()));
    MIGRATOR.undo(&pool, 0).await.unwrap();
    assert_eq!(tables().await, Vec::<String>::new());
    MIGRATOR.run(&pool).await.unwrap();
    assert_eq!(tables().await, up);
}

#[tokio::test]
async fn tables_of_a_newer_pairloom_are_refused() {
    let (store, folder) = temporary_store().await;
    let newer = "insert into _sqlx_migrations (version, description, success, checksum, execution_time) \
                 values (9999, 'newer', 1, x'00', 0)";
    sqlx::query(newer).execute(store.write_pool()).await.unwrap();
    store.close().await;
    drop(store);
    let refused = Store::open(folder.path()).await.err().unwrap();
    assert!(matches!(refused, StoreError::Migrate { .. }), "{refused}");
}

#[tokio::test]
async fn a_full_disk_is_one_clear_sentence() {
    let (store, _folder) = temporary_store().await;
    // Room for nothing more in the file; a real full disk gives the same code.
    sqlx::query("pragma max_page_count = 1").execute(store.write_pool()).await.unwrap();
    let body = "x".repeat(3_000_000);
    let full = store.save_item("pool", "big", 0, &body, "ann").await.unwrap_err();
    assert!(full.is_full(), "{full}");
    assert!(full.to_string().starts_with("the disk is full"), "{full}");
    // When there is room again, so there is work.
    sqlx::query("pragma max_page_count = 1000000").execute(store.write_pool()).await.unwrap();
    store.save_item("pool", "big", 0, &body, "ann").await.unwrap();
}

#[tokio::test]
async fn pictures_are_kept_by_their_content_and_thumbnails_made_from_them() {
    let (store, folder) = temporary_store().await;
    let blobs = store.blobs();
    let bytes = picture(600, "one");
    let hash = blobs.put(bytes.clone().into()).await.unwrap();
    assert_eq!(blobs.put(bytes.clone().into()).await.unwrap(), hash);
    assert_eq!(blobs.get(&hash).await.unwrap(), bytes);
    assert!(blobs.path(&hash).ends_with(format!("sha256/{}/{}/{hash}", &hash[..2], &hash[2..4])));
    for _ in 0..2 {
        let (small, media_type) = blobs.thumbnail(&hash).await.unwrap();
        let facts = image_facts(&small, true).unwrap();
        assert_eq!((media_type, facts.media_type, facts.width, facts.height), ("image/jpeg", "image/jpeg", 384, 384));
    }
    // Thumbnails can be thrown away.
    std::fs::remove_dir_all(folder.path().join("thumbnails")).unwrap();
    blobs.thumbnail(&hash).await.unwrap();

    std::fs::remove_file(blobs.path(&hash)).unwrap();
    assert!(matches!(blobs.get(&hash).await, Err(StoreError::NotFound { what: "picture", .. })));
    assert!(!blobs.has(&hash).await);
    for wrong in ["", "..", "../../etc/passwd", &hash[1..], &hash.to_uppercase()] {
        assert!(matches!(blobs.get(wrong).await, Err(StoreError::NotFound { .. })), "{wrong}");
        assert!(matches!(blobs.thumbnail(wrong).await, Err(StoreError::NotFound { .. })), "{wrong}");
    }
    let text = blobs.put("no picture".into()).await.unwrap();
    assert!(matches!(blobs.thumbnail(&text).await, Err(StoreError::Picture { .. })));
}
