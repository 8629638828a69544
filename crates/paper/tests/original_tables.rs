//! Compares the embedded data files with the original tables, where those are present.

use serde_json::Value;
use std::path::PathBuf;

/// The folder of the originals: `PAIRLOOM_PAPER_TABLES`, or beside the repository.
fn originals() -> PathBuf {
    match std::env::var_os("PAIRLOOM_PAPER_TABLES") {
        Some(folder) => PathBuf::from(folder),
        None => PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/paper/tables")),
    }
}

/// The originals carry the paper's sentence for each subtask, which is not repeated here.
fn without_definitions(mut value: Value) -> Value {
    match &mut value {
        Value::Object(fields) => {
            if fields.contains_key("subtask") {
                fields.remove("definition").expect("the originals define each subtask");
            }
            fields.values_mut().for_each(|field| *field = without_definitions(field.take()));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| *item = without_definitions(item.take())),
        _ => {}
    }
    value
}

#[test]
fn data_files_equal_the_original_tables() {
    let folder = originals();
    let told = std::env::var_os("PAIRLOOM_PAPER_TABLES").is_some();
    if !told && !folder.is_dir() {
        println!("not run: the original tables are not at {}; set PAIRLOOM_PAPER_TABLES", folder.display());
        return;
    }
    for table in 1..=10 {
        let name = format!("table-{table:02}.json");
        let read = |path: PathBuf| -> Value {
            let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("read {}: {e}", path.display()));
            serde_json::from_str(&text).unwrap_or_else(|e| panic!("parse {}: {e}", path.display()))
        };
        let ours = read(PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/data")).join(&name));
        let theirs = without_definitions(read(folder.join(&name)));
        assert_eq!(ours, theirs, "{name}");
    }
}
