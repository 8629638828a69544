//! The shipped catalogue: canonical, clean, and planned exactly.

use pairloom_catalogue::{Body, Catalogue, Item, lint, shipped};
use pairloom_model::Kind;
use pairloom_prompt::line::Scratch;
use pairloom_prompt::{Plan, PlanInput};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

static CATALOGUE: LazyLock<Catalogue> =
    LazyLock::new(|| Catalogue::new(&shipped().expect("readable files")).expect("a catalogue"));

/// The subtasks whose pools and templates are written out so far.
const WRITTEN: [&str; 10] = [
    "2-turns",
    "add",
    "artistic-traditions",
    "change-bg",
    "multi-attribute-combination",
    "object-counting",
    "relative-position",
    "remove",
    "text-replace",
    "textual-accuracy",
];

fn plan(id: &str, count: u64) -> Plan {
    let compiled = CATALOGUE.compiled(id).unwrap_or_else(|| panic!("{id}: {:?}", CATALOGUE.errors(id)));
    let input = PlanInput {
        subtasks: vec![(Arc::clone(compiled), count)],
        seed: 1,
        mix: pairloom_model::Mix::default(),
        drawn: false,
        revision: "test",
    };
    Plan::new(&input).unwrap_or_else(|problems| panic!("{id}: {problems:?}"))
}

#[test]
fn files_are_canonical() {
    for item in shipped().expect("readable files") {
        let again = match item.read().unwrap_or_else(|problems| panic!("{problems:?}")) {
            Body::Pool(pool) => Item::pool(&pool),
            Body::Subtask(subtask) => Item::subtask(&subtask),
        };
        let hint = "run `cargo run -p pairloom-catalogue --example lint -- fix`";
        assert!(again.text == item.text, "{} {} is not in canonical form; {hint}", item.kind, item.id);
        assert_eq!(again.id, item.id, "the file's name is the id");
    }
}

#[test]
fn the_taxonomy_is_complete() {
    let count = |kind: Kind| CATALOGUE.subtasks().filter(|subtask| subtask.kind == kind).count();
    assert_eq!((count(Kind::Generation), count(Kind::Editing)), (30, 21));
    let target = |kind: Kind| CATALOGUE.subtasks().filter(|s| s.kind == kind).map(|s| s.target).sum::<u64>();
    assert_eq!((target(Kind::Generation), target(Kind::Editing)), (40_200, 40_500));
    for subtask in CATALOGUE.subtasks() {
        assert!((2..=8).contains(&subtask.levels.len()), "{}", subtask.id);
        assert!(!subtask.scope.is_empty() && !subtask.exclusions.is_empty(), "{}", subtask.id);
        assert!(!subtask.rubric.grades.is_empty(), "{}", subtask.id);
        assert!(subtask.kind == Kind::Generation || subtask.examples.len() >= 3, "{}", subtask.id);
    }
}

#[test]
fn the_linter_finds_nothing() {
    let problems: Vec<String> = lint(&CATALOGUE).iter().map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn floors_are_met() {
    for id in WRITTEN {
        let compiled = CATALOGUE.compiled(id).unwrap_or_else(|| panic!("{id}: {:?}", CATALOGUE.errors(id)));
        let formats: BTreeSet<_> = compiled.templates.iter().map(|template| template.format).collect();
        let generation = compiled.subtask.kind == Kind::Generation;
        let (templates, floor) = if generation { (10, 5) } else { (8, 4) };
        assert!(compiled.templates.len() >= templates && formats.len() >= floor, "{id}");
        let least = 50 * u128::from(compiled.subtask.target);
        assert!(compiled.capacity() >= least, "{id}: {} prompts, not {least}", compiled.capacity());
        let subtask = &compiled.subtask;
        for level in &subtask.levels {
            assert!(compiled.templates.iter().any(|template| template.level == level.id), "{id}/{}", level.id);
        }
        let made: BTreeSet<u8> =
            compiled.templates.iter().flat_map(|template| &template.variants).map(|variant| variant.grade).collect();
        let allowed: BTreeSet<u8> = subtask.rubric.grades.iter().map(|grade| grade.grade).collect();
        assert_eq!(made, allowed, "{id}: grades of its templates and of its rubric");
    }
    let objects = CATALOGUE.pools.get("object").expect("the pool of objects");
    let drawable = objects.entries.iter().filter(|entry| entry.texts.contains_key("art"));
    let complete = drawable
        .filter(|entry| !entry.tags.is_empty() && !entry.plural.is_empty() && entry.measures.contains_key("size"));
    assert!(complete.count() >= 400);
}

#[test]
fn plans_are_exact_and_hold_no_prompt_twice() {
    for id in WRITTEN {
        let count = 2_000;
        let plan = plan(id, count);
        let (mut prompts, mut ids) = (BTreeSet::new(), BTreeSet::new());
        let mut levels: BTreeMap<String, u64> = BTreeMap::new();
        for sample in (0..count).map(|ordinal| plan.sample(ordinal)) {
            *levels.entry(sample.level.clone()).or_default() += 1;
            assert!(ids.insert(sample.id.clone()), "{id}: {}", sample.id);
            let source: Vec<String> = sample.source.iter().map(ToString::to_string).collect();
            let hidden: Vec<_> = sample.bindings.iter().map(|binding| format!("{binding:?}")).collect();
            let whole = format!("{}\n{source:?}\n{hidden:?}", sample.instruction);
            let key = if sample.kind == Kind::Generation { sample.instruction.clone() } else { whole };
            assert!(prompts.insert(key), "{id}: {}", sample.instruction);
        }
        let subtask = CATALOGUE.subtask(id).expect("the subtask");
        for level in &subtask.levels {
            let expected = (count as f64 * level.share / 100.0).round() as i64;
            let made = levels.get(&level.id).copied().unwrap_or_default() as i64;
            assert!((made - expected).abs() <= 1, "{id}/{}: {made}, not {expected}", level.id);
        }
    }
}

#[test]
fn a_plan_is_the_same_twice_and_lines_are_the_samples() {
    for id in WRITTEN {
        let (one, two) = (plan(id, 300), plan(id, 300));
        let mut scratch = Scratch::default();
        for ordinal in (0..300).rev() {
            let mut line = Vec::new();
            one.write_line(ordinal, &mut scratch, &mut line);
            let sample = two.sample(ordinal);
            let expected = serde_json::to_string(&sample).expect("a line") + "\n";
            assert_eq!(String::from_utf8(line).expect("UTF-8"), expected);
            let read: pairloom_model::Sample = serde_json::from_str(&expected).expect("reads back");
            assert_eq!(read, sample);
        }
    }
}
