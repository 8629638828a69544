//! Text is read back from the picture by a reader that knows nothing of how it was drawn.

use crate::common::studio;
use crate::pixels::decode;
use crate::reader::Reader;
use crate::verdict::samples;
use pairloom_model::{Sample, Size};
use pairloom_service::Library;
use pairloom_studio::Stage;
use std::collections::BTreeMap;

/// Pictures as large as the dataset has them.
const FULL: Size = Size { width: 1024, height: 1024 };

/// The texts that are asked for.
fn texts(sample: &Sample) -> Vec<String> {
    let asked = sample.requirements.iter().filter(|asked| matches!(asked.name.as_str(), "text" | "line"));
    asked.filter_map(|asked| asked.value.clone()).collect()
}

/// What the requirements say of the language: `English` where they say nothing.
fn language(sample: &Sample) -> String {
    let of = |name: &str| {
        let asked = sample.requirements.iter().filter(move |asked| asked.name == name);
        asked.filter_map(|asked| asked.value.as_deref()).collect::<Vec<_>>().join(" ")
    };
    let (language, script, seen) = (of("language"), of("script"), of("visible"));
    match language.as_str() {
        "" if seen.is_empty() => "English".to_owned(),
        "" => seen,
        "Chinese" => script,
        _ => language,
    }
}

/// Its script, or `two scripts`.
fn script(sample: &Sample) -> String {
    let found = sample.requirements.iter().find(|asked| asked.name == "script");
    match found.and_then(|asked| asked.value.clone()) {
        Some(script) => script,
        None if sample.subtask.as_str() == "textual-accuracy" => "Latin".to_owned(),
        None => "two scripts".to_owned(),
    }
}

/// Characters asked for and characters read back, by script.
#[derive(Default)]
struct Tally {
    by: BTreeMap<String, [usize; 3]>,
}

impl Tally {
    fn add(&mut self, of: String, asked: usize, missed: usize) {
        let [all, read, pictures] = self.by.entry(of).or_default();
        (*all, *read, *pictures) = (*all + asked, *read + asked - missed, *pictures + 1);
    }

    fn rate(&self, of: impl Fn(&str) -> bool) -> f64 {
        let chosen = self.by.iter().filter(|(name, _)| of(name)).map(|(_, counts)| counts);
        let (all, read) = chosen.fold((0, 0), |(all, read), counts| (all + counts[0], read + counts[1]));
        read as f64 / (all as f64).max(1.0)
    }

    fn tell(&self, of: &str) {
        for (name, [all, read, pictures]) in &self.by {
            println!("{of} {name}: {:.1}% of {all} characters, {pictures} texts", *read as f64 * 100.0 / *all as f64);
        }
    }
}

fn read_back(subtask: &str, few: u64) -> Option<Tally> {
    let studio = studio()?;
    let reader = Reader::find()?;
    let library = Library::shipped().expect("the shipped catalogue");
    let (mut scripts, mut levels, mut skipped) = (Tally::default(), Tally::default(), 0);
    for sample in samples(&library, subtask, few, |sample| !texts(sample).is_empty()) {
        let Some(data) = reader.data(&language(&sample)) else {
            skipped += 1;
            continue;
        };
        let drawn = studio.draw(&sample, &library.catalogue.pools, Stage::Turn(0), FULL).expect("it is drawn");
        let asked = texts(&sample);
        let missed = reader.missed(&decode(&drawn.png), &data, &asked);
        for (text, (missed, read)) in asked.iter().zip(missed) {
            let length = text.chars().filter(|c| !c.is_whitespace()).count();
            let missed = missed.min(length);
            scripts.add(script(&sample), length, missed);
            levels.add(sample.level.to_string(), length, missed);
            if missed > 0 {
                println!("{missed} of {length} missed in “{text}”: “{read}” ({}, {data})", sample.id);
                if let Some(folder) = std::env::var_os("PAIRLOOM_KEEP") {
                    let path = std::path::Path::new(&folder).join(format!("reading-{missed:03}-{}.png", sample.id));
                    std::fs::write(path, &drawn.png).expect("a folder for the pictures that fail");
                }
            }
        }
    }
    if skipped > 0 {
        println!("{skipped} samples in languages that the reader has no data for");
    }
    scripts.tell(subtask);
    levels.tell(subtask);
    Some(scripts)
}

#[test]
fn english_is_read_back() {
    let Some(tally) = read_back("textual-accuracy", 8) else { return };
    let rate = tally.rate(|_| true);
    assert!(rate >= 0.97, "{:.1}% of the characters are read back", rate * 100.0);
}

#[test]
fn other_languages_are_read_back() {
    let Some(tally) = read_back("multilingual-support", 10) else { return };
    let (latin, other) = (tally.rate(|script| script == "Latin"), tally.rate(|script| script != "Latin"));
    assert!(latin >= 0.97, "{:.1}% of Latin characters are read back", latin * 100.0);
    assert!(other >= 0.9, "{:.1}% of the characters of other scripts are read back", other * 100.0);
}
