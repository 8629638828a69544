//! What holds for every export format, and the released layout's own rows.

use super::*;
use crate::fixtures::{AWKWARD, info, item, picture, png, three};
use crate::item::{ExportInfo, ExportItem};
use image::ImageFormat;
use pairloom_model::Kind;
use serde_json::Value;
use std::collections::HashSet;
use std::fs;

fn export(format: &dyn ExportFormat, out: &Path, items: Vec<ExportItem>) -> Result<Summary, DatasetError> {
    let mut writer = format.writer(out, &info())?;
    for item in items {
        writer.write(item)?;
    }
    writer.finish()
}

fn released(items: Vec<ExportItem>) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    export(&opengpt4o::OpenGpt4o, &out, items).unwrap();
    (folder, out)
}

fn json(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn labels(out: &Path) -> Vec<Value> {
    let text = fs::read_to_string(out.join("labels.jsonl")).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn all_bytes(folder: &Path) -> u64 {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| if path.is_dir() { all_bytes(&path) } else { path.metadata().unwrap().len() }).sum()
}

#[test]
fn names_are_unique_and_everything_is_described() {
    let names: HashSet<&str> = EXPORT_FORMATS.iter().map(|format| format.name()).collect();
    assert_eq!(names.len(), EXPORT_FORMATS.len());
    for format in EXPORT_FORMATS {
        assert!(!format.label().is_empty() && format.doc().ends_with('.'), "{}", format.name());
        assert_eq!(find(format.name()).unwrap().name(), format.name());
    }
    let error = find("zip").err().unwrap().to_string();
    assert!(error.contains("`zip`") && error.contains("opengpt4o, parquet"), "{error}");
}

#[test]
fn what_is_written_is_clean_and_counted() {
    for format in EXPORT_FORMATS {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("deeper/out");
        let summary = export(*format, &out, three()).unwrap();
        let report = format.lint(&out).unwrap();
        assert_eq!(report.problems, [], "{}", format.name());
        assert_eq!((report.samples, report.rows), (summary.samples, summary.rows), "{}", format.name());
        assert_eq!(summary.samples, 3);
        assert_eq!(summary.bytes, all_bytes(&out), "{}", format.name());
        let left: Vec<_> =
            fs::read_dir(folder.path().join("deeper")).unwrap().map(|e| e.unwrap().file_name()).collect();
        assert_eq!(left, ["out"], "{}", format.name());
        let card = fs::read_to_string(out.join("README.md")).unwrap();
        assert!(card.starts_with("---\npretty_name: \"Cups: a \\\"trial\\\"\"\n"), "{card}");
        assert!(card.contains("| 3-turns | editing | 1 |") && card.contains("embedded image model | 3 |"), "{card}");
        assert!(fs::read_to_string(out.join("NOTICE")).unwrap().contains("Under the MIT licence."));
    }
}

#[test]
fn nothing_written_is_clean_too() {
    for format in EXPORT_FORMATS {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("out");
        assert_eq!(export(*format, &out, Vec::new()).unwrap().rows, 0);
        assert_eq!(format.lint(&out).unwrap().problems, [], "{}", format.name());
    }
}

#[test]
fn an_occupied_folder_is_refused_and_an_empty_one_used() {
    for format in EXPORT_FORMATS {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("out");
        fs::create_dir(&out).unwrap();
        export(*format, &out, three()).unwrap();
        let before = all_bytes(&out);
        let error = format.writer(&out, &info()).err().unwrap();
        assert!(matches!(error, DatasetError::OutExists { .. }), "{error}");
        let file = folder.path().join("file");
        fs::write(&file, "mine").unwrap();
        let error = format.writer(&file, &info()).err().unwrap().to_string();
        assert!(error.contains("file: it exists"), "{error}");
        assert_eq!(all_bytes(&out), before);
        assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    }
}

#[test]
fn a_bad_sample_ends_the_export_and_leaves_nothing() {
    let good = || item("aaaaaaaaaaaaaaa9", Kind::Editing, &["Make the mug red.", "Now blue."]);
    let spoilt = |spoil: fn(&mut ExportItem)| {
        let mut item = good();
        spoil(&mut item);
        item
    };
    let cases = [
        (spoilt(|item| drop(item.results.pop())), "has no picture for turn 2 of 2"),
        (spoilt(|item| item.source = None), "has no source picture"),
        (spoilt(|item| item.results.push(png(8, 8, 0))), "3 pictures for 2 turns"),
        (spoilt(|item| item.sample.turns[0].inputs[0] = "turn-2".to_owned()), "starts from `turn-2`"),
        (spoilt(|item| item.sample.turns[1].inputs.clear()), "turn 2 of an edit starts from nothing"),
        (spoilt(|item| item.results[1].width = 25), "its turn 2 picture is 24×16, and 25×16 was stated"),
        (spoilt(|item| item.results[0].media_type = "image/jpeg".to_owned()), "its turn 1 picture cannot be read"),
        (spoilt(|item| item.results[0].media_type = "image/gif".to_owned()), "of the type `image/gif`"),
        (spoilt(|item| item.sample.kind = Kind::Generation), "a generation has a source picture"),
    ];
    for format in EXPORT_FORMATS {
        for (bad, message) in &cases {
            let folder = tempfile::tempdir().unwrap();
            let error = export(*format, &folder.path().join("out"), vec![good(), bad.clone()]).unwrap_err().to_string();
            assert!(error.contains("aaaaaaaaaaaaaaa9") && error.contains(message), "{error}");
            assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "{message}");
        }
    }
}

#[test]
fn another_number_than_stated_is_an_error() {
    for format in EXPORT_FORMATS {
        let folder = tempfile::tempdir().unwrap();
        let stated = ExportInfo { samples: Some(2), ..info() };
        let mut writer = format.writer(&folder.path().join("out"), &stated).unwrap();
        writer.write(three().remove(0)).unwrap();
        let error = writer.finish().unwrap_err().to_string();
        assert!(error.contains("was to hold 2 samples and was given 1"), "{error}");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}

#[test]
fn ten_thousand_small_samples() {
    let (generation, edit) = (item("x", Kind::Generation, &["A mug."]), item("x", Kind::Editing, &["Redder."]));
    for format in EXPORT_FORMATS {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("out");
        let mut writer = format.writer(&out, &ExportInfo { samples: Some(10_000), ..info() }).unwrap();
        for number in 0..10_000 {
            let mut item = if number % 2 == 0 { generation.clone() } else { edit.clone() };
            item.sample.id = format!("{number:016}").into();
            writer.write(item).unwrap();
        }
        assert_eq!(writer.finish().unwrap().rows, 10_000);
        let report = format.lint(&out).unwrap();
        assert_eq!((report.problems.as_slice(), report.samples), ([].as_slice(), 10_000), "{}", format.name());
    }
}

#[test]
fn released_rows_are_as_released() {
    let (_folder, out) = released(three());
    let generation = json(&out.join("gen.json"));
    assert_eq!(generation, serde_json::json!([{ "input_prompt": AWKWARD, "output_image": "gen/0.png" }]));
    let editing = json(&out.join("editing.json"));
    let prompts: Vec<&str> =
        editing.as_array().unwrap().iter().map(|row| row["input_prompt"].as_str().unwrap()).collect();
    assert_eq!(prompts, ["Make the mug red.", "Make it red.", "Now blue.", "And \"green\"."]);
    assert_eq!(
        editing[2],
        serde_json::json!({
            "input_prompt": "Now blue.", "input_image": ["editing/input_2.png"], "output_image": "editing/output_2.png",
        })
    );
    let read = |name: &str| fs::read(out.join(name)).unwrap();
    assert_eq!(read("editing/input_2.png"), read("editing/output_1.png"));
    assert_eq!(read("editing/input_1.png"), png(20, 12, 200).bytes);
    assert_eq!(read("editing/output_3.png"), png(24, 16, 3).bytes);
}

#[test]
fn labels_have_what_the_release_lacks() {
    let (_folder, out) = released(three());
    let labels = labels(&out);
    let places: Vec<_> =
        labels.iter().map(|label| (label["file"].as_str().unwrap(), label["index"].as_u64().unwrap())).collect();
    let editing = [0, 1, 2, 3].map(|index| ("editing.json", index));
    assert_eq!(places, [&[("gen.json", 0)], editing.as_slice()].concat());
    let last = serde_json::json!({
        "file": "editing.json", "index": 3, "id": "aaaaaaaaaaaaaaa3", "turn": 3, "turns": 3, "subtask": "3-turns",
        "domain": "multi-turn-editing", "kind": "editing", "level": "basic", "difficulty": 2, "format": "key-value",
        "template": "plain", "requirements": ["colour(cup) = \"red 3\""],
        "operations": [{
            "operation": "alter", "parameters": { "target": "cup" }, "requirements": ["colour(cup) = \"red 3\""],
        }],
        "seed": u64::MAX - 1, "width": 24, "height": 16, "provider": "studio", "model": "studio-1",
        "drawn_by": "Studio, Pairloom's embedded image model",
        "truth": [{ "slot": "cup", "region": { "x": 0, "y": 0, "width": 0, "height": 0 }, "depth": 0 }],
    });
    assert_eq!(labels[4], last);
}

#[test]
fn a_jpeg_becomes_a_png_in_the_released_layout() {
    let mut sample = item("aaaaaaaaaaaaaaa1", Kind::Generation, &["A mug."]);
    sample.results = vec![picture(30, 20, 9, ImageFormat::Jpeg)];
    let (_folder, out) = released(vec![sample]);
    let bytes = fs::read(out.join("gen/0.png")).unwrap();
    assert_eq!(image::guess_format(&bytes).unwrap(), ImageFormat::Png);
    assert_eq!(opengpt4o::OpenGpt4o.lint(&out).unwrap().problems, []);
}

#[test]
fn the_lint_finds_what_a_trainer_would_trip_over() {
    type Spoil = fn(&Path);
    let cases: [(Spoil, &str); 7] = [
        (|out| fs::remove_file(out.join("editing/output_2.png")).unwrap(), "editing/output_2.png cannot be read"),
        (|out| fs::write(out.join("gen/0.png"), "text").unwrap(), "gen/0.png is not a PNG file"),
        (|out| fs::write(out.join("gen/0.png"), png(9, 9, 0).bytes).unwrap(), "gen/0.png is 9×9, stated 24×16"),
        (
            |out| {
                let whole = fs::read(out.join("gen/0.png")).unwrap();
                fs::write(out.join("gen/0.png"), &whole[..whole.len() / 2]).unwrap();
            },
            "gen/0.png does not open",
        ),
        (|out| fs::write(out.join("gen/stray.png"), "").unwrap(), "gen holds 2 files, the list names 1"),
        (|out| fs::write(out.join("gen.json"), "[\n{}").unwrap(), "gen.json is not a JSON array of rows"),
        (
            |out| {
                let text = fs::read_to_string(out.join("labels.jsonl")).unwrap();
                let cut: Vec<&str> = text.lines().take(4).collect();
                fs::write(out.join("labels.jsonl"), cut.join("\n")).unwrap();
            },
            "editing.json has 4 rows, labels.jsonl has 3 for it",
        ),
    ];
    for (spoil, message) in cases {
        let (_folder, out) = released(three());
        spoil(&out);
        let report = opengpt4o::OpenGpt4o.lint(&out).unwrap();
        let said: Vec<String> = report.problems.iter().map(|p| format!("{} {}", p.place, p.what)).collect();
        assert!(said.iter().any(|line| line.contains(message)), "{message}: {said:?}");
    }
}
