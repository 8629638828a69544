//! The template language by example: texts in, prompts, capacities and errors out.

#[path = "common/subtask.rs"]
mod common;

use common::subtask;
use pairloom_model::{Entry, Format, Kind, Pool, PoolKind, Pools, Template};
use pairloom_prompt::lint::samples;
use pairloom_prompt::{Lexicon, compile};
use std::collections::BTreeSet;

fn entry(id: &str, forms: &[&str], tags: &[&str], size: f64) -> Entry {
    Entry {
        id: id.into(),
        forms: forms.iter().map(|form| (*form).to_owned()).collect(),
        tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
        measures: [("size".to_owned(), size)].into(),
        texts: [("at".to_owned(), format!("by the {id}"))].into(),
        weight: 1.0,
        ..Entry::default()
    }
}

fn pool(id: &str, kind: PoolKind, entries: Vec<Entry>) -> Pool {
    Pool { id: id.into(), name: id.into(), kind, definition: String::new(), note: String::new(), entries }
}

fn lexicon() -> Lexicon {
    let mut goose = entry("goose", &["goose"], &["animal", "in:farm"], 0.9);
    goose.plural = "geese".into();
    let mut popcorn = entry("popcorn", &["popcorn"], &["food", "in:kitchen"], 0.2);
    popcorn.texts.insert("article".into(), "some".into());
    let objects = vec![
        entry("apple", &["apple"], &["food", "in:kitchen", "in:farm"], 0.08),
        entry("cup", &["cup", "mug"], &["kitchenware", "in:kitchen"], 0.1),
        goose,
        popcorn,
        entry("tractor", &["tractor"], &["vehicle", "in:farm"], 4.0),
    ];
    let scenes =
        vec![entry("kitchen", &["kitchen"], &["in:kitchen"], 4.0), entry("farm", &["farm"], &["in:farm"], 90.0)];
    let relations =
        vec![entry("left_of", &["to the left of"], &["axial"], 1.0), entry("above", &["above"], &["axial"], 1.0)];
    Lexicon::new(&Pools::new([
        pool("object", PoolKind::Object, objects),
        pool("scene", PoolKind::Qualifier, scenes),
        pool("relation", PoolKind::Relation, relations),
        pool(
            "deed",
            PoolKind::Relation,
            vec![entry("chase", &["chase"], &[], 1.0), entry("carry", &["carry"], &[], 1.0)],
        ),
    ]))
}

fn template(text: &str) -> Template {
    Template {
        id: "t".into(),
        level: "one".into(),
        format: Format::Caption,
        grade: 1,
        harder: vec![],
        weight: 1.0,
        note: String::new(),
        draws: String::new(),
        text: text.into(),
        requirements: vec![],
        source: vec![],
        turns: vec![],
    }
}

/// All prompts of a text, and its capacity.
fn prompts(text: &str) -> (BTreeSet<String>, u128) {
    let subtask = subtask(Kind::Generation, vec![]);
    let compiled =
        compile(&subtask, &template(text), &lexicon()).unwrap_or_else(|problems| panic!("{text}: {problems:?}"));
    let made = samples(&subtask, &compiled, 100_000);
    assert_eq!(made.len() as u128, compiled.capacity, "{text}");
    (made.into_iter().map(|sample| sample.instruction).collect(), compiled.capacity)
}

fn check(text: &str, expected: &[&str]) {
    let (made, capacity) = prompts(text);
    let expected: BTreeSet<String> = expected.iter().map(|prompt| (*prompt).to_owned()).collect();
    assert_eq!(made, expected, "{text}");
    assert!(capacity <= made.len() as u128, "{text}");
}

fn fails(text: &str, line: usize, column: usize, message: &str) {
    let problems = compile(&subtask(Kind::Generation, vec![]), &template(text), &lexicon()).expect_err(text);
    let problem = &problems[0];
    assert!(problem.message.contains(message), "{text}: {problem:?}");
    assert_eq!((problem.line, problem.column), (line, column), "{text}: {problem:?}");
    assert!(!problem.mend.is_empty(), "{text}");
}

#[test]
fn articles_plurals_and_capitals() {
    check("{A object where food}", &["An apple", "Some popcorn"]);
    check("{the object#x where animal} and two {x.plural}", &["the goose and two geese"]);
    check("{Object.goose}", &["Goose"]);
    check("{object#g where id = goose} {g.at}", &["goose by the goose"]);
}

#[test]
fn numbers_count_what_follows() {
    check("{1..3#n object.goose}", &["one goose", "two geese", "three geese"]);
    check(
        "There {n:is|are} {1..2#n}: {n.digits}, {n.ordinal}",
        &["There is one: 1, first", "There are two: 2, second"],
    );
    check("{N object.apple}: {2..2#n}", &["Two apples: two"]);
}

#[test]
fn optional_parts_and_alternatives() {
    check("a[ b]", &["a", "a b"]);
    check("(x|y|)z", &["xz", "yz", "z"]);
    check("\\[\\{\\(\\|\\)\\}\\]", &["[{(|)}]"]);
    check("({A object.goose}|{A object.goose#g} again)", &["A goose", "A goose again"]);
    check("(3::x|y)", &["x", "y"]);
}

#[test]
fn draws_are_distinct_unless_free() {
    assert_eq!(prompts("{object#a} {object#b} {object#c}").1, 5 * 4 * 3);
    assert_eq!(prompts("{object#a} {object#b where free}").1, 25);
    assert_eq!(prompts("{object#a where food} {object#b}").1, 2 * 4);
}

#[test]
fn comparisons_between_draws() {
    check("{object#a where size > 10 * b.size} {object#b where animal | id = popcorn}", &["tractor popcorn"]);
    check(
        "{object#a where in ~ s.in & food} {s.at} {scene#s}",
        &["apple by the kitchen kitchen", "apple by the farm farm", "popcorn by the kitchen kitchen"],
    );
}

#[test]
fn same_and_not_between_draws() {
    check("{object#a where food} and {object#b where same a}", &["apple and apple", "popcorn and popcorn"]);
    check("{object#a where vehicle} {object#b where not size < a.size & free}", &["tractor tractor"]);
    check("{object#a where animal} {object#b where food & not in ~ a.in}", &["goose popcorn"]);
    assert_eq!(prompts("{object#a} {object#b where same a}").1, 5);
    fails("{object#a} {object#b where same c}", 1, 28, "not the name of a draw");
}

#[test]
fn inflections_by_rule_and_by_entry() {
    check("{relation.left_of#r.gerund}", &["toing the left of"]);
    check("{object.goose#g.possessive} egg", &["goose\u{2019}s egg"]);
    fails("{scene#s.adverb}", 1, 2, "has no `adverb`");
}

#[test]
fn parts_of_style_and_weighted_options() {
    check("{object.goose}[~ by {scene#s}]", &["goose", "goose by kitchen", "goose by farm"]);
    check("a[3:: b]", &["a", "a b"]);
    // All parts of style are taken together or not at all.
    check("{object.goose}[~, wet][~, cold]", &["goose", "goose, wet, cold"]);
    let text = "[~In {scene#s}, ]{object#a}";
    let compiled = compile(&subtask(Kind::Generation, vec![]), &template(text), &lexicon()).expect("compiles");
    let styled: Vec<_> = compiled.variants.iter().map(|variant| (variant.styled, variant.capacity)).collect();
    assert_eq!(styled, [(Some(true), 10), (Some(false), 5)]);
}

#[test]
fn conditions() {
    check("{object where (food | vehicle) & not in:kitchen}", &["tractor"]);
    check("{object where size >= 0.2 & size <= 1 & id != goose}", &["popcorn"]);
}

#[test]
fn errors_say_where() {
    fails("a {objct}", 1, 4, "there is no pool or draw `objct`");
    fails("a\nb {object", 2, 3, "never closed");
    fails("{object where flies}", 1, 2, "no entry of `object` meets");
    fails("{object} {object}", 1, 11, "drawn twice");
    fails("[{object#a}] {a}", 1, 15, "may not have been drawn");
    fails("{object#a where size < b.size} {object#b where size < c.size} {object#c where size < a.size}", 1, 2, "loop");
    fails("a) b", 1, 2, "closes nothing");
    fails("(only)", 1, 1, "only one alternative");
    fails("{9..2#n}", 1, 2, "empty");
    fails("{object#a where not (food & size < b.size)} {object#b}", 1, 29, "inside `not`");
    fails("(x|x)", 1, 1, "say the same");
    fails("{object#a.wings}", 1, 2, "has no `wings`");
}

/// The reference's examples: a text, then each prompt that it makes behind an arrow.
#[test]
fn the_reference_is_true() {
    let reference = include_str!("../../../docs/template-language.md");
    let examples: Vec<&str> =
        reference.split("```prompts\n").skip(1).map(|block| block.split("```").next().unwrap_or("")).collect();
    assert!(examples.len() >= 6);
    for example in examples {
        let (text, prompts): (Vec<&str>, Vec<&str>) = example.lines().partition(|line| !line.starts_with("→ "));
        let prompts: Vec<&str> = prompts.iter().map(|prompt| prompt.trim_start_matches("→ ")).collect();
        check(&text.join("\n"), &prompts);
    }
}

#[test]
fn huge_and_hostile_texts_are_refused_quietly() {
    for text in ["[".repeat(10_000), "(".repeat(5_000), "{object where ".repeat(900), "x".repeat(100_000)] {
        assert!(compile(&subtask(Kind::Generation, vec![]), &template(&text), &lexicon()).is_err());
    }
}

#[test]
fn requirements_follow_the_draws() {
    let subtask = subtask(Kind::Generation, vec![]);
    let mut template =
        template("{2..3#n object#a where kitchenware} {relation#side} {the object#b where vehicle}[ {scene#s}]");
    template.requirements =
        ["count(a) = n", "side(a, b)", "scene() = s", "text(b) = a.form"].map(str::to_owned).to_vec();
    template.harder = vec!["s".into()];
    let compiled = compile(&subtask, &template, &lexicon()).expect("compiles");
    assert_eq!(compiled.grades(), [1, 2]);
    for sample in samples(&subtask, &compiled, 1000) {
        let lines: Vec<String> = sample.requirements.iter().map(ToString::to_string).collect();
        let number = if sample.instruction.starts_with("two") { 2 } else { 3 };
        assert_eq!(lines[0], format!("count(a) = {number}"));
        assert!(lines[1] == "left_of(a, b)" || lines[1] == "above(a, b)");
        assert_eq!(lines.iter().any(|line| line.starts_with("scene")), sample.difficulty == 2);
    }
    template.requirements = vec!["beside(a, b)".into()];
    let problems = compile(&subtask, &template, &lexicon()).expect_err("no such requirement");
    assert!(problems[0].message.contains("beside"));
}
