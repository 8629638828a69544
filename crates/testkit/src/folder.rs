//! A store in a folder that goes away with the test.

use pairloom_store::Store;
use tempfile::TempDir;

/// An empty store. Keep the folder for as long as the store is used.
pub async fn temporary_store() -> (Store, TempDir) {
    let folder = TempDir::new().expect("a temporary folder");
    let store = Store::open(folder.path()).await.expect("a new store");
    (store, folder)
}
