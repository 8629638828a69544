//! The words of a pool's entries, laid out in one text: planning reads them millions of times at scattered places, and each
//! word in a place of its own would be a wait for memory.

use crate::english;
use crate::inflection::Inflection;
use pairloom_model::Entry;
use std::ops::Range;
use std::sync::OnceLock;

/// The forms of all entries of a pool. Each entry has at least one.
#[derive(Debug)]
pub struct Forms {
    entries: Vec<Place>,
    forms: Vec<Words>,
    text: String,
    /// Of most forms nobody ever asks for any.
    inflections: Vec<OnceLock<Box<[String; Inflection::ALL.len()]>>>,
}

/// Where an entry's words are.
#[derive(Debug)]
struct Place {
    /// Its first form, and how many it has.
    first: u32,
    count: u32,
    id: Span,
}

/// Where a form's words stand in the text.
#[derive(Debug)]
struct Words {
    one: Span,
    many: Span,
    article: Span,
    json: Span,
}

/// A part of the text, from and to.
#[derive(Clone, Copy, Debug)]
struct Span(u32, u32);

/// Texts of a pool are far below the four thousand million bytes that a span can tell; what lies beyond is empty.
fn short(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// One way to say an entry.
#[derive(Clone, Copy)]
pub struct Form<'a> {
    forms: &'a Forms,
    at: usize,
    /// Whether it is the entry's first form, to which the entry's own inflections belong.
    first: bool,
}

impl Forms {
    /// The words of these entries.
    pub fn new(entries: &[Entry]) -> Self {
        let mut forms = Self { entries: Vec::new(), forms: Vec::new(), text: String::new(), inflections: Vec::new() };
        for entry in entries {
            let id = forms.push(entry.id.as_str());
            let first = short(forms.forms.len());
            if entry.forms.is_empty() {
                forms.add(entry, entry.id.as_str(), "");
            }
            for (at, one) in entry.forms.iter().enumerate() {
                forms.add(entry, one, if at == 0 { &entry.plural } else { "" });
            }
            forms.entries.push(Place { first, count: short(forms.forms.len()) - first, id });
        }
        forms.text.shrink_to_fit();
        forms.forms.shrink_to_fit();
        forms.inflections = (0..forms.forms.len()).map(|_| OnceLock::new()).collect();
        forms
    }

    /// Adds a form with its plural; one that is empty follows the rules of English.
    fn add(&mut self, entry: &Entry, one: &str, plural: &str) {
        let mut json = b"\"entry\":\"".to_vec();
        crate::line::escape(entry.id.as_str(), &mut json);
        json.extend_from_slice(b"\",\"form\":\"");
        crate::line::escape(one, &mut json);
        json.push(b'"');
        let own = entry.texts.get("article").map(String::as_str);
        let many = if plural.is_empty() { english::plural(one) } else { plural.to_owned() };
        let words = Words {
            json: self.push(&String::from_utf8_lossy(&json)),
            one: self.push(one),
            many: self.push(&many),
            article: self.push(own.unwrap_or_else(|| english::article(one))),
        };
        self.forms.push(words);
    }

    fn push(&mut self, text: &str) -> Span {
        let start = short(self.text.len());
        self.text.push_str(text);
        Span(start, short(self.text.len()))
    }

    fn span(&self, Span(start, end): Span) -> &str {
        self.text.get(start as usize..end as usize).unwrap_or_default()
    }

    /// How many entries.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether the pool has no entry.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The id of the entry at this position.
    pub fn id(&self, entry: u32) -> &str {
        self.span(self.entries[entry as usize].id)
    }

    /// How many forms the entry at this position has.
    pub fn count(&self, entry: u32) -> usize {
        self.entries[entry as usize].count as usize
    }

    /// A form of the entry at this position, by its number there; the last where there are not so many.
    pub fn get(&self, entry: u32, form: u32) -> Form<'_> {
        let place = &self.entries[entry as usize];
        let form = form.min(place.count.saturating_sub(1));
        Form { forms: self, at: (place.first + form) as usize, first: form == 0 }
    }

    /// The forms of the entry at this position.
    pub fn of(&self, entry: u32) -> impl Iterator<Item = Form<'_>> {
        (0..self.entries[entry as usize].count).map(move |form| self.get(entry, form))
    }

    /// All forms of all entries.
    pub fn iter(&self) -> impl Iterator<Item = Form<'_>> {
        let range: Range<u32> = 0..short(self.entries.len());
        range.flat_map(|entry| self.of(entry))
    }
}

impl<'a> Form<'a> {
    fn words(self) -> &'a Words {
        &self.forms.forms[self.at]
    }

    /// What it says of one.
    pub fn one(self) -> &'a str {
        self.forms.span(self.words().one)
    }

    /// What it says of several.
    pub fn many(self) -> &'a str {
        self.forms.span(self.words().many)
    }

    /// `a`, `an`, or what the entry gives instead (`some`).
    pub fn article(self) -> &'a str {
        self.forms.span(self.words().article)
    }

    /// `"entry":"…","form":"…"`, for lines of a plan.
    pub(crate) fn json(self) -> &'a [u8] {
        self.forms.span(self.words().json).as_bytes()
    }

    /// The form inflected: as the entry's text of that name says for its first form, otherwise by the rules of English.
    pub(crate) fn inflected(self, inflection: Inflection, entry: &'a Entry) -> &'a str {
        let own = entry.texts.get(inflection.name()).filter(|_| self.first);
        let all = || Box::new(Inflection::ALL.map(|each| each.of(self.one())));
        own.unwrap_or_else(|| &self.forms.inflections[self.at].get_or_init(all)[inflection as usize])
    }
}
