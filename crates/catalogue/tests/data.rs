//! The shipped catalogue: canonical, clean, and planned exactly.

use pairloom_catalogue::{Body, Catalogue, Item, lint, shipped};
use pairloom_model::pool::UNDRAWN;
use pairloom_model::{Entry, Kind, PlanSpec};
use pairloom_prompt::diversity::Diversity;
use pairloom_prompt::line::{Lines, Scratch};
use pairloom_prompt::{Plan, PlanInput};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

static CATALOGUE: LazyLock<Catalogue> =
    LazyLock::new(|| Catalogue::new(&shipped().expect("readable files")).expect("a catalogue"));

/// The editing subtasks whose templates are written out so far; all of generation is.
const EDITING: [&str; 5] = ["2-turns", "add", "change-bg", "remove", "text-replace"];

/// The subtasks that have templates.
fn written() -> Vec<&'static str> {
    let generation = CATALOGUE.subtasks().filter(|subtask| subtask.kind == Kind::Generation);
    generation.map(|subtask| subtask.id.as_str()).chain(EDITING).collect()
}

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
    for id in written() {
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
}

/// Entries of a pool that meet a condition.
fn entries(pool: &str, meets: impl Fn(&Entry) -> bool) -> usize {
    let pool = CATALOGUE.pools.get(pool).unwrap_or_else(|| panic!("the pool {pool}"));
    pool.entries.iter().filter(|entry| meets(entry)).count()
}

fn has_text(entry: &Entry, name: &str) -> bool {
    entry.texts.contains_key(name)
}

#[test]
fn pools_are_as_large_as_they_must_be() {
    assert!(
        entries("object", |e| !e.tags.is_empty() && !e.plural.is_empty() && e.measures.contains_key("size")) >= 1_500
    );
    assert!(entries("object", |e| has_text(e, "art") && !e.tags.contains(UNDRAWN)) >= 900);
    let actions = entries("action", |_| true) + entries("relation", |_| true);
    assert!(actions >= 400, "{actions}");
    assert!(entries("colour", |e| e.rgb().is_some()) >= 80);
    assert!(entries("material", |_| true) >= 80);
    assert!(entries("scene", |e| has_text(e, "at")) >= 300);
    assert!(entries("adjective", |_| true) + entries("state", |_| true) >= 300);
    let full = ["period", "region", "medium", "palette", "technique"];
    assert!(entries("art_style", |e| full.iter().all(|name| has_text(e, name))) >= 150);
    assert!(entries("text_line", |e| e.measures.contains_key("chars")) >= 1_500);
    assert!(entries("process", |e| has_text(e, "stage4")) >= 120);
    assert!(entries("causal_pair", |_| true) + entries("causal_chain", |e| has_text(e, "link3")) >= 500);
    assert!(entries("container", |e| e.measures.contains_key("inner")) >= 100);
    assert!(entries("motif", |_| true) >= 90);
}

#[test]
fn texts_stand_in_many_languages_and_scripts() {
    let pool = CATALOGUE.pools.get("multilingual_text").expect("the pool");
    let (mut languages, mut scripts) = (BTreeMap::<&str, usize>::new(), BTreeSet::new());
    for entry in &pool.entries {
        languages
            .entry(entry.tags_in("lang").next().unwrap_or_else(|| panic!("{}", entry.id)))
            .and_modify(|n| *n += 1)
            .or_insert(1);
        scripts.extend(entry.tags_in("script"));
        let marks = ["checked", "unchecked"].iter().filter(|mark| entry.tags.contains(**mark)).count();
        assert_eq!(marks, 1, "{} is either checked against a source or says that it is not", entry.id);
    }
    assert!(languages.values().filter(|count| **count >= 20).count() >= 24, "{languages:?}");
    assert!(scripts.len() >= 10, "{scripts:?}");
}

#[test]
fn sciences_have_their_concepts() {
    let of = |id: &str| {
        let compiled = CATALOGUE.compiled(id).unwrap_or_else(|| panic!("{id}"));
        let draws = compiled.templates.iter().flat_map(|template| &template.draws);
        draws.filter_map(|draw| draw.pool.as_ref()).map(|pool| pool.pool.id.to_string()).collect::<BTreeSet<String>>()
    };
    let sciences = CATALOGUE.subtasks().filter(|subtask| subtask.domain == "scientific-imagery");
    let mine: BTreeSet<String> = sciences.flat_map(|subtask| of(subtask.id.as_str())).collect();
    let others = CATALOGUE.subtasks().filter(|s| s.kind == Kind::Generation && s.domain != "scientific-imagery");
    let theirs: BTreeSet<String> = others.flat_map(|subtask| of(subtask.id.as_str())).collect();
    // What other domains draw from too (colours, scenes, renderings) is no concept of a science.
    let concepts: usize = mine.difference(&theirs).map(|pool| entries(pool, |_| true)).sum();
    assert!(concepts >= 1_200, "{concepts}");
}

#[test]
fn grades_say_how_hard_they_are_meant_to_be() {
    for subtask in CATALOGUE.subtasks().filter(|subtask| subtask.kind == Kind::Generation) {
        assert!(!subtask.excluded_words.is_empty(), "{}", subtask.id);
        for grade in &subtask.rubric.grades {
            let (weak, strong) = (grade.weak.unwrap_or(-1.0), grade.strong.unwrap_or(-1.0));
            assert!((0.0..=1.0).contains(&weak) && weak < strong && strong <= 1.0, "{} {}", subtask.id, grade.grade);
        }
    }
}

/// The paper's Table 10, all rows at once.
#[test]
fn the_papers_generation_prompts_are_planned_without_a_duplicate() {
    let generation = CATALOGUE.subtasks().filter(|subtask| subtask.kind == Kind::Generation);
    let counts = generation.map(|subtask| (subtask.id.clone(), subtask.target)).collect();
    let spec = PlanSpec { counts, seed: 1, ..PlanSpec::default() };
    let input = PlanInput::new(&spec, "test", |id| CATALOGUE.compiled(id)).expect("all have templates");
    let plan = Plan::with_threads(&input, 2).expect("a plan");
    assert_eq!(plan.total(), 40_200);
    let mut made: BTreeMap<String, u64> = BTreeMap::new();
    let mut prompts = std::collections::HashSet::new();
    for ordinal in 0..plan.total() {
        let sample = plan.sample(ordinal);
        *made.entry(sample.subtask.to_string()).or_default() += 1;
        assert!(prompts.insert(sample.instruction.clone()), "{}: {}", sample.template, sample.instruction);
    }
    for row in plan.rows() {
        assert_eq!((row.count, made[row.subtask.as_str()]), (row.target, row.target), "{}", row.subtask);
        let subtask = CATALOGUE.subtask(row.subtask.as_str()).expect("the subtask");
        for ((level, count), share) in row.levels.iter().zip(&subtask.levels) {
            let due = row.target as f64 * share.share / 100.0;
            assert!((*count as f64 - due).abs() <= 1.0, "{} {level}: {count}, not {due}", row.subtask);
        }
    }
    let capacity: u128 = plan.rows().iter().filter_map(|row| row.capacity.parse::<u128>().ok()).sum();
    assert!(capacity >= 1_000_000_000_000, "{capacity}");
}

/// What Studio draws is planned without what it has no artwork for, and still has every level and enough prompts.
#[test]
fn studios_plans_are_whole() {
    for id in [
        "artistic-traditions",
        "multi-attribute-combination",
        "object-counting",
        "relative-position",
        "textual-accuracy",
    ] {
        let compiled = CATALOGUE.compiled_drawn(id).unwrap_or_else(|| panic!("{id} compiles with what is drawn"));
        for level in &compiled.subtask.levels {
            assert!(compiled.templates.iter().any(|template| template.level == level.id), "{id}/{}", level.id);
        }
        assert!(compiled.capacity() >= 50 * u128::from(compiled.subtask.target), "{id}: {}", compiled.capacity());
        let input = PlanInput {
            subtasks: vec![(Arc::clone(compiled), 300)],
            seed: 1,
            mix: pairloom_model::Mix::default(),
            drawn: true,
            revision: "test",
        };
        let plan = Plan::new(&input).expect("a plan");
        for sample in (0..300).map(|ordinal| plan.sample(ordinal)) {
            for binding in &sample.bindings {
                let pairloom_model::Value::Entry { pool, entry, .. } = &binding.value else { continue };
                let entry = CATALOGUE.pools.entry(pool.as_str(), entry.as_str()).expect("an entry");
                assert!(!entry.tags.contains(UNDRAWN), "{id}: {} of {pool}", entry.id);
            }
        }
    }
}

/// Variety at 700 prompts: distinct pairs of words, and distinct first three words.
#[test]
fn prompts_are_varied() {
    for (id, pairs, openings) in [
        ("relative-position", 0.20, 0.40),
        ("causal-reasoning", 0.45, 0.40),
        ("complex-spatial-composition", 0.45, 0.40),
        ("object-counting", 0.40, 0.40),
    ] {
        let plan = plan(id, 700);
        let mut sums = Diversity::default();
        (0..plan.total()).for_each(|ordinal| sums.add(&plan.sample(ordinal), plan.styled(ordinal)));
        let report = sums.report();
        assert!(
            report.distinct_2 >= pairs && report.distinct_openings >= openings,
            "{id}: {:.3} {:.3}",
            report.distinct_2,
            report.distinct_openings
        );
    }
}

#[test]
fn plans_are_exact_and_hold_no_prompt_twice() {
    for id in written() {
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
    for id in written() {
        let (one, two) = (plan(id, 300), plan(id, 300));
        let (mut scratch, mut lines) = (Scratch::default(), Lines::default());
        // In two parts, the second one first, each by three threads.
        let mut texts = vec![String::new(); 300];
        for (range, lane) in
            [120..300, 0..120].into_iter().flat_map(|range| (0..3).map(move |lane| (range.clone(), lane)))
        {
            one.write_lines(range.clone(), (lane, 3), &mut scratch, &mut lines);
            for (at, line) in lines.iter() {
                assert!(range.contains(&at) && texts[at as usize].is_empty(), "{at} comes twice or astray");
                texts[at as usize] = String::from_utf8_lossy(line).into_owned();
            }
        }
        for (ordinal, line) in (0..300).zip(texts) {
            let sample = two.sample(ordinal);
            let expected = serde_json::to_string(&sample).expect("a line") + "\n";
            assert_eq!(line, expected);
            let read: pairloom_model::Sample = serde_json::from_str(&expected).expect("reads back");
            assert_eq!(read, sample);
        }
    }
}
