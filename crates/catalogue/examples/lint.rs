//! Reads the shipped data files and says what is wrong: `lint [-- ID …]`, `lint -- fix [ID …]`, `lint -- examples SUBTASK [COUNT]`,
//! `lint -- variety SUBTASK`.

use pairloom_catalogue::{Body, Catalogue, Item, ItemKind, lint};
use pairloom_prompt::diversity::Diversity;
use pairloom_prompt::{Plan, PlanInput};
use std::collections::BTreeMap;
use std::path::Path;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let (items, paths) = items();
    if words.first().is_some_and(|word| word == "fix") {
        fix(&items, &paths, &words[1..]);
        return;
    }
    let catalogue = match Catalogue::new(&items) {
        Ok(catalogue) => catalogue,
        Err(problems) => {
            problems.iter().for_each(|problem| eprintln!("error: {problem}"));
            std::process::exit(1);
        }
    };
    match words.first().map(String::as_str) {
        Some("examples") => examples(&catalogue, words.get(1).map_or("", String::as_str), words.get(2)),
        Some("variety") => variety(&catalogue, words.get(1).map_or("", String::as_str)),
        _ => report(&catalogue, &words),
    }
}

/// Reads the folder as it is now, not as it was when this was built.
fn items() -> (Vec<Item>, BTreeMap<String, std::path::PathBuf>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let (mut items, mut paths) = (Vec::new(), BTreeMap::new());
    for (folder, kind) in [("pools", ItemKind::Pool), ("generation", ItemKind::Subtask), ("editing", ItemKind::Subtask)]
    {
        for file in std::fs::read_dir(root.join(folder)).into_iter().flatten().flatten() {
            let id = file.path().file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let text = std::fs::read_to_string(file.path()).unwrap_or_default();
            paths.insert(format!("{kind} {id}"), file.path());
            items.push(Item { kind, id, text });
        }
    }
    items.sort_by(|one, two| (one.kind, &one.id).cmp(&(two.kind, &two.id)));
    (items, paths)
}

fn fix(items: &[Item], paths: &BTreeMap<String, std::path::PathBuf>, only: &[String]) {
    for item in items.iter().filter(|item| only.is_empty() || only.contains(&item.id)) {
        let fixed = match item.read() {
            Ok(Body::Pool(pool)) => Item::pool(&pool),
            Ok(Body::Subtask(subtask)) => Item::subtask(&subtask),
            Err(problems) => {
                problems.iter().for_each(|problem| eprintln!("error: {problem}"));
                continue;
            }
        };
        if fixed.text != item.text
            && let Some(path) = paths.get(&format!("{} {}", item.kind, item.id))
        {
            match std::fs::write(path, fixed.text) {
                Ok(()) => println!("wrote {}", path.display()),
                Err(error) => eprintln!("error: {}: {error}", path.display()),
            }
        }
    }
}

fn report(catalogue: &Catalogue, only: &[String]) {
    let wanted = |id: &str| only.is_empty() || only.iter().any(|one| one == id);
    for subtask in catalogue.subtasks().filter(|subtask| !subtask.templates.is_empty() && wanted(subtask.id.as_str())) {
        let capacity = catalogue.compiled(subtask.id.as_str()).map_or(0, |compiled| compiled.capacity());
        let formats: std::collections::BTreeSet<&str> =
            subtask.templates.iter().map(|template| template.format.as_str()).collect();
        println!(
            "{}: {} templates, {} formats, capacity {capacity}",
            subtask.id,
            subtask.templates.len(),
            formats.len()
        );
    }
    let problems = if only.is_empty() {
        lint(catalogue)
    } else {
        only.iter().flat_map(|id| catalogue.problems(id).to_vec()).collect()
    };
    problems.iter().for_each(|problem| println!("{:?}: {problem}", problem.severity));
    println!("{} problems", problems.len());
    std::process::exit(i32::from(!problems.is_empty()));
}

fn examples(catalogue: &Catalogue, id: &str, count: Option<&String>) {
    let Some(compiled) = catalogue.compiled(id) else {
        eprintln!("error: no subtask `{id}` that compiles");
        catalogue.errors(id).iter().for_each(|problem| eprintln!("error: {problem}"));
        std::process::exit(1);
    };
    let count = count.and_then(|count| count.parse().ok()).unwrap_or(30);
    let input = PlanInput {
        subtasks: vec![(std::sync::Arc::clone(compiled), count)],
        seed: 1,
        mix: pairloom_model::Mix::default(),
        drawn: false,
        revision: "example",
    };
    match Plan::new(&input) {
        Ok(plan) => (0..plan.total()).map(|at| plan.sample(at)).for_each(|sample| {
            println!(
                "[{} · {} · grade {} · {}]",
                sample.template,
                sample.level,
                sample.difficulty,
                sample.format.as_str()
            );
            sample.source.iter().for_each(|requirement| println!("    source: {requirement}"));
            println!("{}", sample.instruction);
            sample.requirements.iter().for_each(|requirement| println!("    {requirement}"));
        }),
        Err(problems) => problems.iter().for_each(|problem| eprintln!("error: {problem}")),
    }
}

/// Distinct-2 and the share of distinct first three words over 700 prompts.
fn variety(catalogue: &Catalogue, id: &str) {
    let Some(compiled) = catalogue.compiled(id) else {
        eprintln!("error: no subtask `{id}` that compiles");
        std::process::exit(1);
    };
    let input = PlanInput {
        subtasks: vec![(std::sync::Arc::clone(compiled), 700)],
        seed: 1,
        mix: pairloom_model::Mix::default(),
        drawn: false,
        revision: "example",
    };
    match Plan::new(&input) {
        Ok(plan) => {
            let mut sums = Diversity::default();
            (0..plan.total()).for_each(|ordinal| sums.add(&plan.sample(ordinal), plan.styled(ordinal)));
            let report = sums.report();
            let (pairs, openings) = (report.distinct_2, report.distinct_openings);
            println!("distinct-2 {pairs:.3}, distinct first three words {openings:.3}");
        }
        Err(problems) => problems.iter().for_each(|problem| eprintln!("error: {problem}")),
    }
}
