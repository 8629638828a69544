//! Opens the released layout: the lists as JSON arrays, every picture in full, the labels row by row.

use super::{EDITING, GENERATION, LABELS, Row};
use crate::error::DatasetError;
use crate::lint::LintReport;
use crate::picture::{Opening, open_all};
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error as _, SeqAccess, Visitor};
use std::collections::HashSet;
use std::fmt;
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::Path;

/// How many pictures are held at a time.
const AT_ONCE: usize = 64;

/// What is checked of a label; its other fields are for people.
#[derive(Debug, Deserialize)]
struct Label {
    file: String,
    index: u64,
    id: String,
    turn: u64,
    turns: u64,
    subtask: String,
    domain: String,
    level: String,
    difficulty: u8,
    width: u32,
    height: u32,
}

/// The stated size of each output of one list, by row.
#[derive(Default)]
struct Sizes {
    generation: Vec<(u32, u32)>,
    editing: Vec<(u32, u32)>,
}

pub(super) fn lint(out: &Path) -> Result<LintReport, DatasetError> {
    let mut report = LintReport::default();
    let sizes = labels(out, &mut report)?;
    for (list, folder, sizes) in [(GENERATION, "gen", &sizes.generation), (EDITING, "editing", &sizes.editing)] {
        let pictures = rows(out, list, sizes, &mut report)?;
        count_files(out, folder, pictures, &mut report)?;
    }
    Ok(report)
}

fn labels(out: &Path, report: &mut LintReport) -> Result<Sizes, DatasetError> {
    let path = out.join(LABELS);
    let file = File::open(&path).map_err(DatasetError::io("open", &path))?;
    let mut sizes = Sizes::default();
    let mut ids = HashSet::new();
    for (at, line) in BufReader::new(file).lines().enumerate() {
        let line = line.map_err(DatasetError::io("read", &path))?;
        let place = || format!("{LABELS} line {}", at + 1);
        let label: Label = match serde_json::from_str(&line) {
            Ok(label) => label,
            Err(error) => {
                report.add(place(), error.to_string());
                continue;
            }
        };
        if label.turn == 1 && !ids.insert(label.id.clone()) {
            report.add(place(), format!("sample {} is there already", label.id));
        }
        if label.turn < 1 || label.turn > label.turns {
            report.add(place(), format!("turn {} of {}", label.turn, label.turns));
        }
        if !(1..=5).contains(&label.difficulty) {
            report.add(place(), format!("difficulty {} is not 1 to 5", label.difficulty));
        }
        for (name, value) in [("subtask", &label.subtask), ("domain", &label.domain), ("level", &label.level)] {
            if value.is_empty() {
                report.add(place(), format!("{name} is empty"));
            }
        }
        let list = match label.file.as_str() {
            GENERATION => &mut sizes.generation,
            EDITING => &mut sizes.editing,
            other => {
                report.add(place(), format!("`{other}` is not one of the lists"));
                continue;
            }
        };
        if label.index != list.len() as u64 {
            report.add(place(), format!("index {} where {} was due", label.index, list.len()));
        }
        list.push((label.width, label.height));
    }
    report.samples = ids.len() as u64;
    Ok(sizes)
}

/// Streams a list; gives how many files it names.
fn rows(out: &Path, list: &'static str, sizes: &[(u32, u32)], report: &mut LintReport) -> Result<u64, DatasetError> {
    let path = out.join(list);
    let file = File::open(&path).map_err(DatasetError::io("open", &path))?;
    let mut check = Check { out, list, sizes, report, seen: 0, pictures: 0, openings: Vec::with_capacity(AT_ONCE) };
    let mut json = serde_json::Deserializer::from_reader(BufReader::new(file));
    let parsed = (&mut check).deserialize(&mut json).and_then(|()| json.end());
    open_all(&mut check.openings, check.report);
    if let Err(error) = parsed {
        check.report.add(list, format!("is not a JSON array of rows: {error}"));
    }
    check.report.rows += check.seen as u64;
    if check.seen != sizes.len() {
        check.report.add(list, format!("has {} rows, {LABELS} has {} for it", check.seen, sizes.len()));
    }
    Ok(check.pictures)
}

/// Checks rows as they are parsed, so that the list is never in memory as a whole.
struct Check<'a> {
    out: &'a Path,
    list: &'static str,
    sizes: &'a [(u32, u32)],
    report: &'a mut LintReport,
    seen: usize,
    pictures: u64,
    openings: Vec<Opening>,
}

impl Check<'_> {
    fn row(&mut self, row: &Row) {
        let place = format!("{} row {}", self.list, self.seen);
        if row.input_prompt.trim().is_empty() {
            self.report.add(&place, "the prompt is empty");
        }
        match (&row.input_image, self.list) {
            (Some(_), GENERATION) => self.report.add(&place, "a generation has an input image"),
            (None, EDITING) => self.report.add(&place, "an edit has no list of input images"),
            (Some(images), _) if images.is_empty() => self.report.add(&place, "an edit has no input image"),
            _ => {}
        }
        for name in row.input_image.iter().flatten() {
            self.open(&place, name, None);
        }
        self.open(&place, &row.output_image, self.sizes.get(self.seen).copied());
        self.seen += 1;
    }

    fn open(&mut self, place: &str, name: &str, size: Option<(u32, u32)>) {
        self.pictures += 1;
        let place = format!("{place}, {name}");
        let plain = Path::new(name).components().all(|part| matches!(part, std::path::Component::Normal(_)));
        if !plain || !name.ends_with(".png") {
            return self.report.add(place, "is not a relative path to a PNG file");
        }
        match fs::read(self.out.join(name)) {
            Err(error) => self.report.add(place, format!("cannot be read: {error}")),
            Ok(bytes) if !bytes.starts_with(b"\x89PNG\r\n\x1a\n") => self.report.add(place, "is not a PNG file"),
            Ok(bytes) => self.openings.push(Opening { place, bytes: bytes.into(), size }),
        }
        if self.openings.len() >= AT_ONCE {
            open_all(&mut self.openings, self.report);
        }
    }
}

impl<'de> DeserializeSeed<'de> for &mut Check<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for &mut Check<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array of rows")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut rows: A) -> Result<(), A::Error> {
        while let Some(row) = rows
            .next_element::<Row<'static>>()
            .map_err(|error| A::Error::custom(format!("row {}: {error}", self.seen)))?
        {
            self.row(&row);
        }
        Ok(())
    }
}

fn count_files(out: &Path, folder: &str, named: u64, report: &mut LintReport) -> Result<(), DatasetError> {
    let path = out.join(folder);
    let files = fs::read_dir(&path).map_err(DatasetError::io("read", &path))?.count() as u64;
    if files != named {
        report.add(folder, format!("holds {files} files, the list names {named}"));
    }
    Ok(())
}
