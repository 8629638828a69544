//! The book of stages: what each process looks like, stage by stage, written in a small language of placed parts.
//!
//! A line `@ id` begins an entry and `= name` a part that others may use. Lines that begin with `*` are drawn in every
//! stage before it, with `+` after it, and with a number only in that stage. `fixed` after the id forbids mirroring, `earlier` says that
//! the first of two stages shows the cause alone,
//! `close=1.4,500,600` goes nearer to a place, `a|b` is one of the two by the seed. Parts stand between semicolons: a verb, its arguments, options as `key=value`, and after a lone colon a part that it repeats.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// One placed part.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Part {
    pub verb: &'static str,
    pub words: Vec<&'static str>,
    pub options: Vec<(&'static str, &'static str)>,
    pub inner: Option<Box<Part>>,
}

/// The stages of one process.
#[derive(Clone, Debug, Default)]
pub(crate) struct Story {
    /// What every stage shows behind its own parts.
    pub behind: Vec<Part>,
    /// What every stage shows before its own parts.
    pub before: Vec<Part>,
    /// Each stage's own parts, by its number.
    pub stages: BTreeMap<usize, Vec<Part>>,
    /// Whether the first stage alone shows the cause, and nothing yet of what comes of it.
    pub earlier: bool,
    /// Whether left and right must stay as they are.
    pub fixed: bool,
    /// How much closer it is seen, and what place is then in the middle.
    pub close: Option<(f32, f32, f32)>,
}

/// All stories and the parts that they share.
#[derive(Debug, Default)]
pub(crate) struct Book {
    stories: BTreeMap<&'static str, Story>,
    shared: BTreeMap<&'static str, Vec<Part>>,
    /// Lines that make no sense.
    pub wrong: Vec<String>,
}

/// The books, sorted by name.
static SHELF: [&str; 11] = [
    include_str!("data/animals.txt"),
    include_str!("data/chains.txt"),
    include_str!("data/day.txt"),
    include_str!("data/life.txt"),
    include_str!("data/life_plants.txt"),
    include_str!("data/making.txt"),
    include_str!("data/more.txt"),
    include_str!("data/pairs.txt"),
    include_str!("data/parts.txt"),
    include_str!("data/process.txt"),
    include_str!("data/travel.txt"),
];

static BOOK: LazyLock<Book> = LazyLock::new(|| Book::read(&SHELF));

/// The book that the pictures are drawn from.
pub(crate) fn book() -> &'static Book {
    &BOOK
}

impl Book {
    /// The story of this entry.
    pub(crate) fn story(&self, id: &str) -> Option<&Story> {
        self.stories.get(id)
    }

    /// A shared part.
    pub(crate) fn shared(&self, name: &str) -> Option<&[Part]> {
        self.shared.get(name).map(Vec::as_slice)
    }

    /// Reads books of stages.
    pub(crate) fn read(texts: &[&'static str]) -> Book {
        let mut book = Book::default();
        texts.iter().for_each(|text| book.add(text));
        book
    }

    fn add(&mut self, text: &'static str) {
        let (mut id, mut name) = ("", "");
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let (mark, rest) = line.split_once(' ').unwrap_or((line, ""));
            match mark {
                "@" => {
                    let mut words = rest.split_whitespace();
                    (id, name) = (words.next().unwrap_or(""), "");
                    let story = self.stories.entry(id).or_default();
                    for word in words {
                        match word.strip_prefix("close=") {
                            Some(numbers) => story.close = three(numbers),
                            None => {
                                story.fixed |= word == "fixed";
                                story.earlier |= word == "earlier";
                            }
                        }
                    }
                }
                "=" => {
                    name = rest;
                    if self.shared.insert(name, Vec::new()).is_some() {
                        self.wrong.push(format!("two parts are called `{name}`"));
                    }
                }
                _ if !name.is_empty() => {
                    let parts = parts(line);
                    self.shared.entry(name).or_default().extend(parts);
                }
                _ => self.stage(id, mark, rest),
            }
        }
    }

    fn stage(&mut self, id: &'static str, mark: &str, rest: &'static str) {
        let Some(story) = self.stories.get_mut(id) else {
            self.wrong.push(format!("`{mark} {rest}` stands before any entry"));
            return;
        };
        match (mark, mark.parse()) {
            ("*", _) => story.behind.extend(parts(rest)),
            ("+", _) => story.before.extend(parts(rest)),
            (_, Ok(number)) => story.stages.entry(number).or_default().extend(parts(rest)),
            _ => self.wrong.push(format!("`{mark}` in `{id}` is no stage")),
        }
    }
}

/// `1.4,500,600`.
fn three(text: &str) -> Option<(f32, f32, f32)> {
    let mut numbers = text.split(',').filter_map(super::numbers::number);
    Some((numbers.next()?, numbers.next()?, numbers.next()?))
}

fn parts(text: &'static str) -> Vec<Part> {
    text.split(';').filter_map(part).collect()
}

fn part(text: &'static str) -> Option<Part> {
    let (own, inner) = match text.split_once(" : ") {
        Some((own, inner)) => (own, part(inner)),
        None => (text, None),
    };
    let mut words = own.split_whitespace();
    let verb = words.next()?;
    let mut made = Part { verb, words: Vec::new(), options: Vec::new(), inner: inner.map(Box::new) };
    for word in words {
        match word.split_once('=') {
            Some(option) => made.options.push(option),
            None => made.words.push(word),
        }
    }
    Some(made)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_story_is_whole() {
        let book = book();
        assert!(book.wrong.is_empty(), "{:?}", book.wrong);
        for (id, story) in &book.stories {
            let numbers: Vec<usize> = story.stages.keys().copied().collect();
            assert!(numbers.len() > 1 && numbers == (1..=numbers.len()).collect::<Vec<_>>(), "{id}: {numbers:?}");
        }
        let parts = book.stories.values().flat_map(|story| story.stages.values().flatten().chain(&story.behind));
        for part in parts.chain(book.shared.values().flatten()).filter(|part| part.verb == "use") {
            let name = part.words[0];
            assert!(name.starts_with('$') || book.shared.contains_key(name), "no part `{name}`");
        }
    }

    #[test]
    fn reads_parts_and_stories() {
        let book = Book::read(&[
            "= dot\n oval 0 0 9 9 red\n@ a fixed\n* sky day\n1 many 3 0 0 9 9 4 : use dot 0 0 1; rain 5\n",
        ]);
        let story = book.story("a").expect("the story");
        assert!(story.fixed && story.behind.len() == 1 && book.shared("dot").is_some_and(|parts| parts.len() == 1));
        let stage = &story.stages[&1];
        assert_eq!((stage.len(), stage[0].words.len()), (2, 6));
        assert_eq!(stage[0].inner.as_ref().map(|inner| inner.verb), Some("use"));
        assert!(book.wrong.is_empty());
    }
}
