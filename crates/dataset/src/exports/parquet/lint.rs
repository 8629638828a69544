//! Opens the shards as a loader does: names, features, columns, counts, and every picture in full.

use super::schema;
use crate::error::DatasetError;
use crate::lint::LintReport;
use crate::picture::{Opening, open_all};
use arrow::array::{Array, AsArray, BinaryArray, RecordBatch, StructArray};
use arrow::datatypes::{Int32Type, SchemaRef};
use bytes::Bytes;
use parquet::arrow::arrow_reader::{ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder};
use std::collections::HashSet;
use std::fs::{self, File};
use std::path::Path;

/// Rows that are read at a time: a row is some pictures.
const ROWS_AT_ONCE: usize = 16;

pub(super) fn lint(out: &Path) -> Result<LintReport, DatasetError> {
    let folder = out.join("data");
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder).map_err(DatasetError::io("read", &folder))? {
        let entry = entry.map_err(DatasetError::io("read", &folder))?;
        names.push(entry.file_name().to_string_lossy().into_owned());
    }
    names.sort_unstable();
    let mut report = LintReport::default();
    if names.is_empty() {
        report.add("data", "holds no shard");
    }
    let mut ids = HashSet::new();
    for (at, name) in names.iter().enumerate() {
        let due = format!("train-{at:05}-of-{:05}.parquet", names.len());
        if *name != due {
            report.add(format!("data/{name}"), format!("is not the shard {due}, which was due"));
        }
        shard(&folder.join(name), name, &mut ids, &mut report)?;
    }
    report.samples = ids.len() as u64;
    Ok(report)
}

fn shard(path: &Path, name: &str, ids: &mut HashSet<String>, report: &mut LintReport) -> Result<(), DatasetError> {
    let file = File::open(path).map_err(DatasetError::io("open", path))?;
    let builder = match ParquetRecordBatchReaderBuilder::try_new(file) {
        Ok(builder) => builder,
        Err(error) => {
            report.add(name, format!("is not a parquet file: {error}"));
            return Ok(());
        }
    };
    let stated = builder.metadata().file_metadata();
    let rows = stated.num_rows();
    let beside = stated.key_value_metadata().into_iter().flatten();
    if !beside.into_iter().any(|pair| pair.key == schema::KEY && pair.value.as_deref() == Some(&schema::features())) {
        report.add(name, format!("has not the features under the key `{}`", schema::KEY));
    }
    if !columns(name, builder.schema(), report) {
        return Ok(());
    }
    match builder.with_batch_size(ROWS_AT_ONCE).build() {
        Err(error) => report.add(name, format!("cannot be read: {error}")),
        Ok(reader) => {
            let read = batches(name, reader, ids, report);
            if i64::try_from(read).is_ok_and(|read| read != rows) {
                report.add(name, format!("states {rows} rows and has {read}"));
            }
            report.rows += read as u64;
        }
    }
    Ok(())
}

/// Whether the columns are those that this format writes, features included.
fn columns(name: &str, found: &SchemaRef, report: &mut LintReport) -> bool {
    let due = schema::schema();
    if found.metadata().get(schema::KEY) != due.metadata().get(schema::KEY) {
        report.add(name, "its Arrow schema has not the features; pictures would load as plain structs");
    }
    if found.fields() == due.fields() {
        return true;
    }
    for field in due.fields() {
        match found.field_with_name(field.name()) {
            Err(_) => report.add(name, format!("has no column {}", field.name())),
            Ok(other) if other.data_type() != field.data_type() => {
                report.add(name, format!("column {} is {}", field.name(), other.data_type()));
            }
            Ok(_) => {}
        }
    }
    if found.fields().len() != due.fields().len() {
        report.add(name, format!("has {} columns where {} are due", found.fields().len(), due.fields().len()));
    }
    false
}

/// Reads all rows; gives how many there are.
fn batches(name: &str, reader: ParquetRecordBatchReader, ids: &mut HashSet<String>, report: &mut LintReport) -> usize {
    let mut rows = 0;
    let mut openings = Vec::new();
    for batch in reader {
        let batch = match batch {
            Ok(batch) => batch,
            Err(error) => {
                report.add(format!("{name} after row {rows}"), format!("cannot be read: {error}"));
                break;
            }
        };
        for row in 0..batch.num_rows() {
            let place = format!("{name} row {}", rows + row);
            if check_row(&batch, row, &place, ids, &mut openings, report).is_none() {
                report.add(place, "has a column of another type than the schema says");
            }
        }
        rows += batch.num_rows();
        open_all(&mut openings, report);
    }
    rows
}

/// `None` where a column is missing or of another type; the schema was compared before.
fn check_row(
    batch: &RecordBatch,
    row: usize,
    place: &str,
    ids: &mut HashSet<String>,
    openings: &mut Vec<Opening>,
    report: &mut LintReport,
) -> Option<()> {
    let text = |name: &str| Some(batch.column_by_name(name)?.as_string_opt::<i32>()?.value(row));
    let number = |name: &str| Some(batch.column_by_name(name)?.as_primitive_opt::<Int32Type>()?.value(row));
    let image = |name: &str| batch.column_by_name(name)?.as_struct_opt();
    for name in ["id", "subtask", "domain", "level", "instruction"] {
        if text(name)?.trim().is_empty() {
            report.add(place, format!("{name} is empty"));
        }
    }
    if !ids.insert(text("id")?.to_owned()) {
        report.add(place, format!("sample {} is there already", text("id")?));
    }
    if !(1..=5).contains(&number("difficulty")?) {
        report.add(place, format!("difficulty {} is not 1 to 5", number("difficulty")?));
    }
    for name in ["bindings", "provenance"] {
        if serde_json::from_str::<serde_json::Value>(text(name)?).is_err() {
            report.add(place, format!("{name} is not JSON"));
        }
    }
    let size = (u32::try_from(number("width")?).ok()?, u32::try_from(number("height")?).ok()?);
    let source = image("source")?;
    match (text("kind")?, source.is_valid(row)) {
        ("editing", false) => report.add(place, "an edit without a source picture"),
        ("generation", true) => report.add(place, "a generation with a source picture"),
        ("editing" | "generation", _) => {}
        (other, _) => report.add(place, format!("`{other}` is neither generation nor editing")),
    }
    if source.is_valid(row) {
        open(source, row, format!("{place}, source"), None, openings, report)?;
    }
    open(image("image")?, row, format!("{place}, image"), Some(size), openings, report)?;
    let turns = batch.column_by_name("turns")?.as_list_opt::<i32>()?.value(row);
    let turns = turns.as_struct_opt()?;
    if turns.is_empty() {
        report.add(place, "has no turn");
    }
    let results = turns.column_by_name("image")?.as_struct_opt()?;
    for turn in 0..turns.len() {
        let last = (turn + 1 == turns.len()).then_some(size);
        open(results, turn, format!("{place}, turn {}", turn + 1), last, openings, report)?;
    }
    Some(())
}

fn open(
    images: &StructArray,
    at: usize,
    place: String,
    size: Option<(u32, u32)>,
    openings: &mut Vec<Opening>,
    report: &mut LintReport,
) -> Option<()> {
    let bytes: &BinaryArray = images.column_by_name("bytes")?.as_binary_opt()?;
    if images.is_null(at) || bytes.is_null(at) {
        report.add(place, "has no picture");
    } else {
        openings.push(Opening { place, bytes: Bytes::copy_from_slice(bytes.value(at)), size });
    }
    Some(())
}
