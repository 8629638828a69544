//! Samples written by hand, and pools small enough to know by heart.

use pairloom_model::sample::{Binding, Operation, Turn, Value};
use pairloom_model::subtask::Kind;
use pairloom_model::{Entry, Format, Pool, PoolKind, Pools, Requirement, Sample};

pub const STYLES: [&str; 7] =
    ["impressionism", "post_impressionism", "cubism", "ukiyo_e", "ink_wash", "traditional_chinese", "graffiti"];

pub const SURFACES: [&str; 14] = [
    "wooden_sign",
    "chalkboard",
    "poster",
    "neon_sign",
    "billboard",
    "screen",
    "banner",
    "book_cover",
    "label",
    "sticky_note",
    "road_sign",
    "shop_sign",
    "envelope",
    "ticket",
];

fn entry(id: &str, tags: &[&str], texts: &[(&str, &str)]) -> Entry {
    Entry {
        id: id.into(),
        forms: vec![id.replace('_', " ")],
        tags: tags.iter().map(|&tag| tag.to_owned()).collect(),
        texts: texts.iter().map(|&(name, text)| (name.to_owned(), text.to_owned())).collect(),
        weight: 1.0,
        ..Entry::default()
    }
}

fn pool(id: &str, entries: Vec<Entry>) -> Pool {
    Pool {
        id: id.into(),
        name: id.to_owned(),
        kind: PoolKind::Object,
        definition: String::new(),
        note: String::new(),
        entries,
    }
}

/// The pools that the samples draw from.
pub fn pools() -> Pools {
    let things = vec![
        entry("teapot", &["in:table", "in:kitchen"], &[("art", "teapot")]),
        entry("red_apple", &["in:table", "in:garden"], &[("art", "red-apple")]),
        entry("bird", &["in:garden", "flies"], &[("art", "bird")]),
        entry("unicycle_of_doom", &[], &[("art", "no-such-art")]),
    ];
    let scenes = vec![
        entry("meadow", &["outdoor", "day", "clear", "summer"], &[("backdrop", "field")]),
        entry("kitchen", &["indoor", "day"], &[("backdrop", "kitchen")]),
        entry("snowfield", &["outdoor", "dusk", "snow", "winter"], &[("backdrop", "snow")]),
    ];
    let plain = |ids: &[&str]| ids.iter().map(|id| entry(id, &[], &[])).collect();
    let relations = ["left_of", "right_of", "above", "below"];
    let mut styles: Vec<&str> = STYLES.to_vec();
    styles.push("vorticism");
    Pools::new([
        pool("object", things),
        pool("scene", scenes),
        pool("colour", vec![entry("blue", &["chromatic"], &[("rgb", "#1e50dc")])]),
        pool("pattern", plain(&["striped"])),
        pool("state", plain(&["translucent"])),
        pool("magnitude", plain(&["large"])),
        pool("relation", plain(&relations)),
        pool("art_style", plain(&styles)),
        pool("surface", SURFACES.iter().map(|id| entry(id, &["in:street"], &[("surface", id)])).collect()),
        pool("text_line", vec![entry("Open", &[], &[])]),
    ])
}

/// A sample in the making.
#[derive(Clone)]
pub struct Draft {
    pub sample: Sample,
}

impl Draft {
    fn new(subtask: &str, kind: Kind, seed: u64) -> Self {
        let sample = Sample {
            id: "0000000000000000".into(),
            subtask: subtask.into(),
            domain: "test".to_owned(),
            kind,
            level: "test".to_owned(),
            difficulty: 1,
            format: Format::Caption,
            template: "test".to_owned(),
            instruction: String::new(),
            bindings: Vec::new(),
            requirements: Vec::new(),
            seed,
            source: Vec::new(),
            turns: Vec::new(),
        };
        Self { sample }
    }

    pub fn generation(subtask: &str, seed: u64) -> Self {
        Self::new(subtask, Kind::Generation, seed)
    }

    pub fn editing(subtask: &str, seed: u64) -> Self {
        Self::new(subtask, Kind::Editing, seed)
    }

    fn bind(mut self, slot: &str, pool: &str, entry: &str) -> Self {
        let value = Value::Entry { pool: pool.into(), entry: entry.into(), form: entry.replace('_', " ") };
        self.sample.bindings.push(Binding { slot: slot.to_owned(), value });
        self
    }

    pub fn thing(self, slot: &str, entry: &str) -> Self {
        self.bind(slot, "object", entry)
    }

    pub fn surface(self, slot: &str, entry: &str) -> Self {
        self.bind(slot, "surface", entry)
    }

    pub fn line(self, slot: &str, entry: &str) -> Self {
        self.bind(slot, "text_line", entry)
    }

    pub fn require(mut self, requirement: &str) -> Self {
        self.sample.requirements.push(Requirement::parse(requirement).unwrap());
        self
    }

    /// The source picture shows this.
    pub fn shows(mut self, requirement: &str) -> Self {
        self.sample.source.push(Requirement::parse(requirement).unwrap());
        self
    }

    pub fn turn(mut self, input: &str, operation: &str, parameters: &[(&str, &str)]) -> Self {
        self.sample.turns.push(Turn {
            instruction: operation.to_owned(),
            inputs: vec![input.to_owned()],
            operations: vec![Operation {
                operation: operation.to_owned(),
                parameters: parameters.iter().map(|&(name, word)| (name.to_owned(), word.to_owned())).collect(),
                requirements: Vec::new(),
            }],
        });
        self
    }
}
