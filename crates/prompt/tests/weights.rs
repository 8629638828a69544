//! Entries' weights: how often each comes up in a plan, and that no prompt comes twice for their sake.

#[path = "common/subtask.rs"]
mod common;

use common::subtask;
use pairloom_model::{Counts, Format, Kind, PlanSpec, Pool, Pools, SubtaskId, Template, Value};
use pairloom_prompt::{CompiledSubtask, Lexicon, Plan, PlanInput};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A pool of entries `e0`, `e1` … with these weights.
fn pool(id: &str, weights: &[f64]) -> Pool {
    let entry = |(at, weight)| format!("[[entries]]\nid = \"e{at}\"\nforms = [\"{id} {at}\"]\nweight = {weight:?}\n");
    let entries: String = weights.iter().enumerate().map(entry).collect();
    let head = format!("id = \"{id}\"\nname = \"{id}\"\nkind = \"object\"\ndefinition = \"Things.\"\n");
    toml::from_str(&format!("{head}{entries}")).expect("a pool")
}

fn plan(pools: Vec<Pool>, count: u64) -> Plan {
    let template = Template {
        id: "t".into(),
        level: "one".into(),
        format: Format::Caption,
        grade: 1,
        harder: vec![],
        weight: 1.0,
        note: String::new(),
        draws: String::new(),
        text: "{thing#a} and {place#b}".into(),
        requirements: vec!["present(a)".into()],
        source: vec![],
        turns: vec![],
    };
    let subtask = subtask(Kind::Generation, vec![template]);
    let compiled = Arc::new(CompiledSubtask::new(&subtask, &Lexicon::new(&Pools::new(pools))).expect("it compiles"));
    let spec = PlanSpec { counts: Counts::from([(SubtaskId::new("test"), count)]), seed: 1, ..PlanSpec::default() };
    let input = PlanInput::new(&spec, "revision", |_| Some(&compiled)).expect("it is planned");
    Plan::new(&input).expect("it fits")
}

/// How often each entry of draw `slot` comes up.
fn uses(plan: &Plan, slot: &str) -> BTreeMap<String, u64> {
    let mut uses = BTreeMap::new();
    for ordinal in 0..plan.total() {
        if let Some(Value::Entry { entry, .. }) = plan.sample(ordinal).binding(slot) {
            *uses.entry(entry.to_string()).or_default() += 1;
        }
    }
    uses
}

fn texts(plan: &Plan) -> BTreeSet<String> {
    (0..plan.total()).map(|ordinal| plan.sample(ordinal).instruction).collect()
}

#[test]
fn an_entry_comes_up_as_often_as_its_weight_says() {
    let plan = plan(vec![pool("thing", &[1.0, 1.0, 4.0, 2.0]), pool("place", &[1.0; 2000])], 1_600);
    let uses = uses(&plan, "a");
    for (entry, wanted) in [("e0", 200), ("e1", 200), ("e2", 800), ("e3", 400)] {
        let had = uses[entry];
        assert!(had.abs_diff(wanted) < 60, "{entry}: {had} instead of {wanted}: {uses:?}");
    }
    assert_eq!(texts(&plan).len(), 1_600);
}

#[test]
fn weights_of_later_draws_count_too() {
    let weights: Vec<f64> = (0..50).map(|at| if at < 10 { 3.0 } else { 0.5 }).collect();
    let plan = plan(vec![pool("thing", &[1.0; 400]), pool("place", &weights)], 1_000);
    let uses = uses(&plan, "b");
    let heavy: u64 = (0..10).map(|at| uses.get(&format!("e{at}")).copied().unwrap_or_default()).sum();
    // 30 of 50 parts.
    assert!((550..=650).contains(&heavy), "{heavy}: {uses:?}");
}

#[test]
fn the_whole_capacity_is_planned_whatever_the_weights() {
    let plan = plan(vec![pool("thing", &[1.0, 1_000.0]), pool("place", &[1.0; 100])], 200);
    assert_eq!(texts(&plan).len(), 200);
    assert_eq!(uses(&plan, "a")["e0"], 100);
}
