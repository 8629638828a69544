//! What holds for every text: reading never panics, and the n-th prompt of a template is its own.

#[path = "common/subtask.rs"]
mod common;

use common::subtask;
use pairloom_model::{Format, Kind, Pool, Pools, Template};
use pairloom_prompt::editor::{complete, marks};
use pairloom_prompt::lint::samples;
use pairloom_prompt::wildcard::import;
use pairloom_prompt::{Lexicon, compile, syntax};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Two small pools with tags, measures and synonyms.
const POOLS: [&str; 2] = [
    r#"
id = "object"
name = "Objects"
kind = "object"
definition = "Things."
[[entries]]
id = "cup"
forms = ["cup", "mug"]
tags = ["in:kitchen", "small"]
measures = { size = 0.1 }
[[entries]]
id = "goose"
forms = ["goose"]
plural = "geese"
tags = ["in:farm"]
measures = { size = 0.9 }
[[entries]]
id = "spoon"
forms = ["spoon"]
tags = ["in:kitchen", "in:farm", "small"]
measures = { size = 0.2 }
[[entries]]
id = "tractor"
forms = ["tractor"]
tags = ["in:farm"]
measures = { size = 4.0 }
"#,
    r#"
id = "scene"
name = "Scenes"
kind = "qualifier"
definition = "Places."
[[entries]]
id = "kitchen"
forms = ["kitchen"]
tags = ["in:kitchen"]
[[entries]]
id = "farm"
forms = ["farm", "farmyard"]
tags = ["in:farm"]
"#,
];

fn lexicon() -> Lexicon {
    Lexicon::new(&Pools::new(POOLS.map(|text| toml::from_str::<Pool>(text).expect("a pool"))))
}

fn template(text: String) -> Template {
    Template {
        id: "t".into(),
        level: "one".into(),
        format: Format::Caption,
        grade: 1,
        harder: vec![],
        weight: 1.0,
        note: String::new(),
        draws: String::new(),
        text,
        requirements: vec![],
        source: vec![],
        turns: vec![],
    }
}

/// A condition on the draw `name`, which may be compared with the draw before it.
fn condition(before: Option<String>) -> BoxedStrategy<String> {
    let own = prop_oneof![
        Just(String::new()),
        Just(" where small".to_owned()),
        Just(" where not in:farm | size > 1".to_owned()),
        Just(" where free".to_owned()),
    ];
    match before {
        None => own.boxed(),
        Some(other) => prop_oneof![
            own,
            Just(format!(" where size < {other}.size")),
            Just(format!(" where not size <= 2 * {other}.size & free")),
            Just(format!(" where in ~ {other}.in")),
            Just(format!(" where same {other}")),
        ]
        .boxed(),
    }
}

/// A template of up to four draws of `object` in a chain, with words, options and numbers between them.
fn text() -> impl Strategy<Value = String> {
    let draws = prop::collection::vec(any::<prop::sample::Index>(), 1..4);
    (draws, prop::bool::ANY, prop::bool::ANY, prop::bool::ANY).prop_flat_map(|(draws, optional, number, scene)| {
        let parts: Vec<BoxedStrategy<String>> = (0..draws.len())
            .map(|at| {
                let before = (at > 0).then(|| format!("d{}", at - 1));
                condition(before).prop_map(move |condition| format!("{{object#d{at}{condition}}}")).boxed()
            })
            .collect();
        parts.prop_map(move |slots| {
            let mut text = slots.join(" (by|near) ");
            if optional {
                text += "[ (now|then)]";
            }
            if number {
                text += " {2..4#n} times";
            }
            if scene {
                text += "[~ in a {scene#place where in ~ d0.in}]";
            }
            text
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn reading_never_panics(text in "[a-c{}\\[\\]()|#.:~&<>=*\\\\ 0-3é\n]{0,60}", caret in 0_usize..60) {
        let _ = syntax::parse(&text);
        let lexicon = lexicon();
        let _ = compile(&subtask(Kind::Generation, vec![]), &template(text.clone()), &lexicon);
        let joined: String = marks(&text).into_iter().map(|mark| mark.text).collect();
        prop_assert_eq!(&joined, &text);
        let _ = complete(&text, caret, &["object".to_owned()], &lexicon);
        let _ = import(&text, &Default::default(), &BTreeSet::new());
    }

    #[test]
    fn every_number_of_the_space_is_another_prompt(text in text()) {
        let subtask = subtask(Kind::Generation, vec![]);
        let Ok(compiled) = compile(&subtask, &template(text.clone()), &lexicon()) else { return Ok(()) };
        prop_assume!(compiled.capacity <= 3_000);
        let made = samples(&subtask, &compiled, 3_000);
        prop_assert_eq!(made.len() as u128, compiled.capacity, "{}", text);
        // Synonyms do not count: the entries and the words around them do.
        let seen: BTreeSet<String> = made
            .iter()
            .map(|sample| {
                let words = sample.instruction.replace("mug", "cup").replace("farmyard", "farm");
                let bindings = serde_json::to_string(&sample.bindings).expect("writes").replace("mug", "cup").replace("farmyard", "farm");
                format!("{words}\n{bindings}")
            })
            .collect();
        prop_assert_eq!(seen.len(), made.len(), "{}", text);
    }
}
