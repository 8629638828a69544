//! Round trips through parquet: values, shards, features, and what the lint finds.

use super::*;
use crate::fixtures::{AWKWARD, info, item, png, three};
use ::parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use ::parquet::basic::Compression;
use arrow::array::{Array, AsArray, RecordBatch};
use arrow::datatypes::{Int32Type, Schema, UInt64Type};
use pairloom_model::Kind;

fn export(items: Vec<ExportItem>, limits: Limits) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let mut writer = Writer::new(&out, &info(), limits).unwrap();
    for item in items {
        writer.write(item).unwrap();
    }
    Box::new(writer).finish().unwrap();
    (folder, out)
}

fn shards(out: &Path) -> Vec<String> {
    let entries = fs::read_dir(out.join("data")).unwrap();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort_unstable();
    names
}

fn open(out: &Path, name: &str) -> ParquetRecordBatchReaderBuilder<File> {
    ParquetRecordBatchReaderBuilder::try_new(File::open(out.join("data").join(name)).unwrap()).unwrap()
}

fn text<'a>(batch: &'a RecordBatch, column: &str, row: usize) -> &'a str {
    batch.column_by_name(column).unwrap().as_string::<i32>().value(row)
}

#[test]
fn values_come_back() {
    let (_folder, out) = export(three(), LIMITS);
    assert_eq!(shards(&out), ["train-00000-of-00001.parquet"]);
    let mut reader = open(&out, "train-00000-of-00001.parquet").build().unwrap();
    let batch = reader.next().unwrap().unwrap();
    assert_eq!(batch.num_rows(), 3);
    assert_eq!(text(&batch, "instruction", 0), AWKWARD);
    assert_eq!(text(&batch, "format", 1), "key-value");
    assert_eq!(text(&batch, "drawn_by", 2), "Studio, Pairloom's embedded image model");
    let binding = r#"[{"slot":"cup","pool":"object","entry":"cup","form":"mug"}]"#;
    assert_eq!(text(&batch, "bindings", 0), binding);
    assert_eq!(batch.column_by_name("seed").unwrap().as_primitive::<UInt64Type>().value(0), u64::MAX - 1);
    assert_eq!(batch.column_by_name("width").unwrap().as_primitive::<Int32Type>().value(2), 24);
    let source = batch.column_by_name("source").unwrap().as_struct();
    assert_eq!([0, 1, 2].map(|row| source.is_valid(row)), [false, true, true]);
    let image = batch.column_by_name("image").unwrap().as_struct();
    assert_eq!(image.column(0).as_binary::<i32>().value(2), png(24, 16, 3).bytes);
    assert_eq!(image.column(1).as_string::<i32>().value(2), "aaaaaaaaaaaaaaa3.png");
    let turns = batch.column_by_name("turns").unwrap().as_list::<i32>().value(2);
    let turns = turns.as_struct();
    let instructions = turns.column_by_name("instruction").unwrap().as_string::<i32>();
    assert_eq!([0, 1, 2].map(|at| instructions.value(at)), ["Make it red.", "Now blue.", "And \"green\"."]);
    let results = turns.column_by_name("image").unwrap().as_struct().column(0).as_binary::<i32>();
    assert_eq!(results.value(1), png(24, 16, 2).bytes);
    let required = turns.column_by_name("requirements").unwrap().as_list::<i32>().value(1);
    assert_eq!(required.as_string::<i32>().value(0), "colour(cup) = \"red 2\"");
    let required = batch.column_by_name("requirements").unwrap().as_list::<i32>().value(2);
    assert_eq!(required.len(), 3);
}

#[test]
fn features_stand_in_the_schema_and_beside_it() {
    let (_folder, out) = export(vec![item("a", Kind::Generation, &["A mug."])], LIMITS);
    let builder = open(&out, "train-00000-of-00001.parquet");
    let features: serde_json::Value = serde_json::from_str(&builder.schema().metadata()[schema::KEY]).unwrap();
    let features = &features["info"]["features"];
    assert_eq!(features["source"], serde_json::json!({ "_type": "Image" }));
    assert_eq!(features["turns"][0]["image"], serde_json::json!({ "_type": "Image" }));
    assert_eq!(features.as_object().unwrap().len(), builder.schema().fields().len());
    let beside = builder.metadata().file_metadata().key_value_metadata().unwrap();
    assert_eq!(beside.iter().filter(|pair| pair.key == schema::KEY).count(), 1);
    for column in builder.metadata().row_group(0).columns() {
        let path = column.column_path().string();
        let picture = path.ends_with(".bytes");
        assert_eq!(column.compression() == Compression::UNCOMPRESSED, picture, "{path}");
        assert_eq!(column.dictionary_page_offset().is_none(), picture, "{path}");
    }
}

#[test]
fn shards_and_row_groups_end_in_time() {
    let size = png(24, 16, 1).bytes.len() * 2;
    let limits = Limits { batch: size, group: size * 4, shard: size * 20, batch_rows: 2, group_rows: 100 };
    let items = (0..50).map(|number| item(&format!("{number:016}"), Kind::Generation, &["A mug."])).collect();
    let (_folder, out) = export(items, limits);
    let names = shards(&out);
    assert!((3..=9).contains(&names.len()), "{names:?}");
    let mut ids = Vec::new();
    for (at, name) in names.iter().enumerate() {
        assert_eq!(*name, format!("train-{at:05}-of-{:05}.parquet", names.len()));
        let builder = open(&out, name);
        assert!(builder.metadata().row_groups().iter().all(|group| group.num_rows() <= 4));
        for batch in builder.build().unwrap() {
            let batch = batch.unwrap();
            ids.extend((0..batch.num_rows()).map(|row| text(&batch, "id", row).to_owned()));
        }
    }
    assert_eq!(ids, (0..50).map(|number| format!("{number:016}")).collect::<Vec<_>>());
    let report = Parquet.lint(&out).unwrap();
    assert_eq!((report.problems.as_slice(), report.rows, report.pictures), ([].as_slice(), 50, 100));
}

#[test]
fn the_lint_finds_what_a_loader_would_trip_over() {
    let lint = |out: &Path| -> Vec<String> {
        let problems = Parquet.lint(out).unwrap().problems;
        problems.into_iter().map(|problem| format!("{} {}", problem.place, problem.what)).collect()
    };
    let said = |out: &Path, message: &str| {
        let found = lint(out);
        assert!(found.iter().any(|line| line.contains(message)), "{message}: {found:?}");
    };

    // The header is whole, the pixels are cut off.
    let mut cut = item("aaaaaaaaaaaaaaa1", Kind::Generation, &["A mug."]);
    let bytes = &mut cut.results[0].bytes;
    *bytes = bytes.slice(..bytes.len() / 2);
    let (_folder, out) = export(vec![cut], LIMITS);
    said(&out, "row 0, image does not open");

    let twice = || item("aaaaaaaaaaaaaaa1", Kind::Generation, &["A mug."]);
    let (_folder, out) = export(vec![twice(), twice()], LIMITS);
    said(&out, "sample aaaaaaaaaaaaaaa1 is there already");

    let (_folder, out) = export(three(), LIMITS);
    let shard = out.join("data/train-00000-of-00001.parquet");
    fs::rename(&shard, out.join("data/train-00000-of-00002.parquet")).unwrap();
    said(&out, "is not the shard train-00000-of-00001.parquet");

    fs::write(&shard, "PAR1").unwrap();
    said(&out, "is not a parquet file");
}

#[test]
fn a_shard_without_features_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    fs::create_dir(&data).unwrap();
    let plain = Schema::new(schema::schema().fields().clone());
    let file = File::create(data.join("train-00000-of-00001.parquet")).unwrap();
    ArrowWriter::try_new(file, plain.into(), None).unwrap().close().unwrap();
    let problems = Parquet.lint(folder.path()).unwrap().problems;
    assert_eq!(problems.len(), 2);
    assert!(problems[1].what.contains("pictures would load as plain structs"), "{problems:?}");
}
