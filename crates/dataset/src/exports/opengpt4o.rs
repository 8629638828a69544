//! The layout in which OpenGPT-4o-Image was released: `gen.json`, `editing.json` and their PNG files, one row a
//! turn, plus the labels that the release lacks.
//!
//! ShareGPT-4o-Image and the Janus-4o trainer read the same layout. The labels are not called `metadata.jsonl`,
//! because the image-folder loader would take them for its own.

use crate::card::{self, Tally};
use crate::error::DatasetError;
use crate::exports::{ExportFormat, ExportWriter, Summary};
use crate::item::{ExportInfo, ExportItem, PictureBytes, Ready};
use crate::lint::LintReport;
use crate::picture;
use crate::staging::Staging;
use pairloom_model::{Format, Kind, Node, Operation, Requirement};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

mod lint;

const DOC: &str = "The released dataset's own layout: gen.json and editing.json, JSON arrays with one row a turn, \
                   and PNG files. A sidecar, labels.jsonl, has subtask, difficulty and the other labels that the \
                   release lacks.";

const USAGE: &str = r#"## Layout

- `gen.json`: an array of `{"input_prompt", "output_image"}`, pictures in `gen/<n>.png`.
- `editing.json`: an array of `{"input_prompt", "input_image": [...], "output_image"}`, pictures in
  `editing/input_<n>.png` and `editing/output_<n>.png`. A sample of several turns is as many rows, one after another.
- `labels.jsonl`: a line for each row, with `file` and `index` (from 0, the `<n>` of the pictures), the sample's `id`,
  `turn` of `turns`, `subtask`, `domain`, `kind`, `level`, `difficulty` (1 to 5), `format`, `template`,
  `requirements`, `operations`, `seed`, `width`, `height` (of the output), who drew it, and what is where in it (`truth`), where
  its maker knows.

Paths are relative to this folder.

```python
import json
from pathlib import Path
from PIL import Image

root = Path(".")
rows = json.loads((root / "editing.json").read_text(encoding="utf-8"))
labels = [json.loads(line) for line in (root / "labels.jsonl").open(encoding="utf-8")]
labels = [label for label in labels if label["file"] == "editing.json"]
for row, label in zip(rows, labels):
    sources = [Image.open(root / path) for path in row["input_image"]]
    output = Image.open(root / row["output_image"])
    assert output.size == (label["width"], label["height"])
```
"#;

/// The format `opengpt4o`.
pub(super) struct OpenGpt4o;

/// A row of `gen.json` or, with input images, of `editing.json`.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row<'a> {
    input_prompt: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    input_image: Option<Vec<String>>,
    output_image: String,
}

/// A line of the sidecar.
#[derive(Debug, Serialize)]
struct Label<'a> {
    file: &'static str,
    index: u64,
    id: &'a str,
    turn: usize,
    turns: usize,
    subtask: &'a str,
    domain: &'a str,
    kind: Kind,
    level: &'a str,
    difficulty: u8,
    format: Format,
    template: &'a str,
    requirements: Vec<&'a Requirement>,
    operations: &'a [Operation],
    seed: u64,
    width: u32,
    height: u32,
    provider: Option<&'a str>,
    model: Option<&'a str>,
    drawn_by: Option<&'a str>,
    #[serde(skip_serializing_if = "<[Node]>::is_empty")]
    truth: &'a [Node],
}

const GENERATION: &str = "gen.json";
const EDITING: &str = "editing.json";
const LABELS: &str = "labels.jsonl";

fn file_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Generation => GENERATION,
        Kind::Editing => EDITING,
    }
}

impl ExportFormat for OpenGpt4o {
    fn name(&self) -> &'static str {
        "opengpt4o"
    }

    fn label(&self) -> &'static str {
        "Released layout (JSON and PNG)"
    }

    fn doc(&self) -> &'static str {
        DOC
    }

    fn writer(&self, out: &Path, info: &ExportInfo) -> Result<Box<dyn ExportWriter>, DatasetError> {
        Ok(Box::new(Writer::new(out, info)?))
    }

    fn lint(&self, out: &Path) -> Result<LintReport, DatasetError> {
        lint::lint(out)
    }
}

struct Writer {
    generation: Rows,
    editing: Rows,
    labels: BufWriter<File>,
    tally: Tally,
    files: u64,
    bytes: u64,
    info: ExportInfo,
    // Last, so that the files are closed before the folder is removed.
    staging: Staging,
}

/// A JSON array under way.
struct Rows {
    path: PathBuf,
    file: BufWriter<File>,
    count: u64,
}

impl Rows {
    fn new(path: PathBuf) -> Result<Self, DatasetError> {
        let mut file = create(&path)?;
        file.write_all(b"[").map_err(DatasetError::io("write", &path))?;
        Ok(Self { path, file, count: 0 })
    }

    fn push(&mut self, row: &Row) -> Result<(), DatasetError> {
        let text = if self.count == 0 { "\n" } else { ",\n" };
        let written = self.file.write_all(text.as_bytes());
        written.and_then(|()| to_json(&mut self.file, row)).map_err(DatasetError::io("write", &self.path))?;
        self.count += 1;
        Ok(())
    }

    fn finish(mut self) -> Result<u64, DatasetError> {
        self.file.write_all(b"\n]\n").map_err(DatasetError::io("write", &self.path))?;
        close(self.file, &self.path)
    }
}

fn create(path: &Path) -> Result<BufWriter<File>, DatasetError> {
    File::create_new(path).map(BufWriter::new).map_err(DatasetError::io("create", path))
}

fn to_json(to: &mut impl Write, value: &impl Serialize) -> std::io::Result<()> {
    serde_json::to_writer(to, value).map_err(std::io::Error::from)
}

/// Flushes to the disk; gives the file's length.
fn close(file: BufWriter<File>, path: &Path) -> Result<u64, DatasetError> {
    let file = file.into_inner().map_err(|error| DatasetError::io("write", path)(error.into_error()))?;
    file.sync_all().and_then(|()| file.metadata()).map(|data| data.len()).map_err(DatasetError::io("write", path))
}

impl Writer {
    fn new(out: &Path, info: &ExportInfo) -> Result<Self, DatasetError> {
        let staging = Staging::new(out)?;
        let folder = staging.path();
        for name in ["gen", "editing"] {
            let path = folder.join(name);
            fs::create_dir(&path).map_err(DatasetError::io("create the folder", &path))?;
        }
        Ok(Self {
            generation: Rows::new(folder.join(GENERATION))?,
            editing: Rows::new(folder.join(EDITING))?,
            labels: create(&folder.join(LABELS))?,
            tally: Tally::default(),
            files: 0,
            bytes: 0,
            info: info.clone(),
            staging,
        })
    }

    fn rows(&mut self, kind: Kind) -> &mut Rows {
        match kind {
            Kind::Generation => &mut self.generation,
            Kind::Editing => &mut self.editing,
        }
    }

    fn picture(&mut self, name: &str, ready: &Ready, which: &str, picture: &PictureBytes) -> Result<(), DatasetError> {
        let bytes = picture::as_png(&ready.sample.id, which, picture)?;
        card::put(&self.staging.path().join(name), &bytes)?;
        self.files += 1;
        self.bytes += bytes.len() as u64;
        Ok(())
    }

    fn turn(&mut self, ready: &Ready, at: usize, output: &PictureBytes) -> Result<(), DatasetError> {
        let sample = &ready.sample;
        let index = self.rows(sample.kind).count;
        let which = format!("turn {}", at + 1);
        let (input_image, output_image) = match sample.kind {
            Kind::Generation => (None, format!("gen/{index}.png")),
            Kind::Editing => {
                let mut names = Vec::new();
                for (number, input) in ready.inputs(at).enumerate() {
                    let more = if number == 0 { String::new() } else { format!("_{}", number + 1) };
                    let name = format!("editing/input_{index}{more}.png");
                    self.picture(&name, ready, "source", input)?;
                    names.push(name);
                }
                (Some(names), format!("editing/output_{index}.png"))
            }
        };
        self.picture(&output_image, ready, &which, output)?;
        let prompt = sample.turns.get(at).map_or("", |turn| turn.instruction.as_str());
        self.rows(sample.kind).push(&Row { input_prompt: prompt.into(), input_image, output_image })?;
        let label = label(ready, at, index, output);
        let written = to_json(&mut self.labels, &label).and_then(|()| self.labels.write_all(b"\n"));
        written.map_err(DatasetError::io("write", &self.staging.path().join(LABELS)))
    }
}

fn label<'a>(ready: &'a Ready, at: usize, index: u64, output: &'a PictureBytes) -> Label<'a> {
    let sample = &ready.sample;
    let operations = sample.turns.get(at).map(|turn| turn.operations.as_slice()).unwrap_or_default();
    Label {
        file: file_of(sample.kind),
        index,
        id: sample.id.as_str(),
        turn: at + 1,
        turns: sample.turns.len(),
        subtask: sample.subtask.as_str(),
        domain: &sample.domain,
        kind: sample.kind,
        level: &sample.level,
        difficulty: sample.difficulty,
        format: sample.format,
        template: &sample.template,
        requirements: operations.iter().flat_map(|operation| &operation.requirements).collect(),
        operations,
        seed: sample.seed,
        width: output.width,
        height: output.height,
        provider: ready.origin("provider"),
        model: ready.origin("model"),
        drawn_by: ready.origin("drawn_by"),
        truth: &output.truth,
    }
}

/// A list without rows is no configuration: the JSON loader fails on an empty array.
fn configs(tally: &Tally) -> String {
    let mut text = String::from("configs:\n");
    for kind in Kind::ALL.into_iter().filter(|&kind| tally.has(kind)) {
        text += &format!("- config_name: {}\n  data_files: {}\n", kind.as_str(), file_of(kind));
    }
    if tally.samples > 0 { text } else { String::new() }
}

impl ExportWriter for Writer {
    fn write(&mut self, item: ExportItem) -> Result<(), DatasetError> {
        let ready = Ready::new(item)?;
        for (at, output) in ready.results.iter().enumerate() {
            self.turn(&ready, at, output)?;
        }
        self.tally.add(&ready, ready.results.len() as u64);
        Ok(())
    }

    fn finish(self: Box<Self>) -> Result<Summary, DatasetError> {
        let Writer { generation, editing, labels, tally, files, bytes, info, staging } = *self;
        tally.complete(&info)?;
        let folder = staging.path();
        let lists = generation.finish()? + editing.finish()? + close(labels, &folder.join(LABELS))?;
        let texts = card::write(folder, &info, &tally, &configs(&tally), USAGE)?;
        let (samples, rows) = (tally.samples, tally.rows);
        // Three lists, the card and the notices.
        Ok(Summary { out: staging.commit()?, samples, rows, files: files + 5, bytes: bytes + lists + texts })
    }
}
