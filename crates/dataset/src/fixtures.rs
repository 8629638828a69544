//! Samples with small real pictures, for the tests.

use crate::item::{ExportInfo, ExportItem, Notice, PictureBytes};
use image::{DynamicImage, ImageFormat, RgbImage};
use pairloom_model::sample::{Binding, Operation, Sample, Turn, Value};
use pairloom_model::{Format, Kind, Node, Requirement};
use std::collections::BTreeMap;
use std::io::Cursor;

pub(crate) fn picture(width: u32, height: u32, shade: u8, format: ImageFormat) -> PictureBytes {
    let image = RgbImage::from_fn(width, height, |x, y| image::Rgb([shade, x as u8, y as u8]));
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::from(image).write_to(&mut bytes, format).expect("encode");
    let media_type = format.to_mime_type().to_owned();
    let truth = vec![Node { slot: "cup".to_owned(), ..Node::default() }];
    PictureBytes { bytes: bytes.into_inner().into(), media_type, width, height, truth }
}

pub(crate) fn png(width: u32, height: u32, shade: u8) -> PictureBytes {
    picture(width, height, shade, ImageFormat::Png)
}

fn turn(number: usize, kind: Kind, instruction: &str) -> Turn {
    let requirement = Requirement::new("colour", &["cup"]).with_value(format!("red {number}"));
    let parameters = BTreeMap::from([("target".to_owned(), "cup".to_owned())]);
    let inputs = match (kind, number) {
        (Kind::Generation, _) => Vec::new(),
        (Kind::Editing, 1) => vec!["source".to_owned()],
        (Kind::Editing, _) => vec![format!("turn-{}", number - 1)],
    };
    let operation = if kind == Kind::Generation { "generate" } else { "alter" };
    let operations = vec![Operation { operation: operation.to_owned(), parameters, requirements: vec![requirement] }];
    Turn { instruction: instruction.to_owned(), inputs, operations }
}

/// A sample with these turns, and pictures of 24×16 pixels.
pub(crate) fn item(id: &str, kind: Kind, instructions: &[&str]) -> ExportItem {
    let turns: Vec<Turn> = instructions.iter().enumerate().map(|(at, text)| turn(at + 1, kind, text)).collect();
    let requirements = turns.iter().flat_map(|turn| &turn.operations).flat_map(|o| o.requirements.clone()).collect();
    let (subtask, domain) = match (kind, instructions.len()) {
        (Kind::Generation, _) => ("relative-position", "spatial-reasoning"),
        (Kind::Editing, 3) => ("3-turns", "multi-turn-editing"),
        (Kind::Editing, _) => ("alter", "subject-manipulation"),
    };
    let value = Value::Entry { pool: "object".into(), entry: "cup".into(), form: "mug".into() };
    let sample = Sample {
        id: id.into(),
        subtask: subtask.into(),
        domain: domain.to_owned(),
        kind,
        level: "basic".to_owned(),
        difficulty: 2,
        format: Format::KeyValue,
        template: "plain".to_owned(),
        instruction: instructions.join("\n"),
        bindings: vec![Binding { slot: "cup".to_owned(), value }],
        requirements,
        // More than a signed 64-bit number holds.
        seed: u64::MAX - 1,
        source: Vec::new(),
        turns,
    };
    let source = (kind == Kind::Editing).then(|| png(20, 12, 200));
    let results = (1..=instructions.len()).map(|number| png(24, 16, number as u8)).collect();
    let provenance = serde_json::json!({
        "provider": "studio", "model": "studio-1", "drawn_by": "Studio, Pairloom's embedded image model", "pack": "ab12",
    });
    ExportItem { sample, source, results, provenance }
}

pub(crate) const AWKWARD: &str = "Write “Grüße, 世界 🫖”\nin \"quotes\",\tthen a \\ and </script>.";

/// A generation, a simple edit, an edit of three turns.
pub(crate) fn three() -> Vec<ExportItem> {
    vec![
        item("aaaaaaaaaaaaaaa1", Kind::Generation, &[AWKWARD]),
        item("aaaaaaaaaaaaaaa2", Kind::Editing, &["Make the mug red."]),
        item("aaaaaaaaaaaaaaa3", Kind::Editing, &["Make it red.", "Now blue.", "And \"green\"."]),
    ]
}

pub(crate) fn info() -> ExportInfo {
    ExportInfo {
        name: "Cups: a \"trial\"".to_owned(),
        run: "trial".to_owned(),
        made_with: "Pairloom 0.1.0".to_owned(),
        day: "2026-01-31".to_owned(),
        notices: vec![Notice { title: "Artwork".to_owned(), text: "Under the MIT licence.".to_owned() }],
        ..ExportInfo::default()
    }
}
