//! `pairloom diversity`: how varied a plan's prompts are.

use super::{Done, library, plan_spec, pretty, print};
use crate::cli::DiversityArgs;
use pairloom_model::views::{DiversityReport, PlanRow, Share};
use std::fmt::Write;
use std::process::ExitCode;

/// Carries the command out.
pub fn diversity(args: &DiversityArgs) -> Done {
    let library = library(&args.from)?;
    let spec = plan_spec(&args.words, &library, false)?;
    let report = pairloom_service::diversity(&library, &spec)?;
    let text = match args.json {
        true => pretty(&report)?,
        false => markdown(&report),
    };
    print(&text)?;
    Ok(ExitCode::SUCCESS)
}

/// The report as Markdown, as it stands in the documents.
fn markdown(report: &DiversityReport) -> String {
    let mut text = String::new();
    let share = |part: u64, whole: u64| 100.0 * part as f64 / whole.max(1) as f64;
    let _ = writeln!(text, "| figure | value |\n| --- | ---: |");
    let near = report.near_duplicates;
    for (name, value) in [
        ("prompts", report.prompts.to_string()),
        ("distinct prompts", report.distinct_prompts.to_string()),
        ("near-duplicates across templates replaced", near.refused.to_string()),
        ("near-duplicates kept, nothing else being left", near.kept.to_string()),
        ("distinct words over all words (distinct-1)", format!("{:.4}", report.distinct_1)),
        ("distinct-2", format!("{:.3}", report.distinct_2)),
        ("distinct-3", format!("{:.3}", report.distinct_3)),
        ("distinct first three words", format!("{:.3}", report.distinct_openings)),
        ("words of a prompt, on average", format!("{:.1}", report.mean_words)),
        ("pairs of entries made together", report.pairs_made.to_string()),
        (
            "of those that the used entries could make",
            format!("{:.1} %", share(report.pairs_made, report.pairs_possible)),
        ),
    ] {
        let _ = writeln!(text, "| {name} | {value} |");
    }
    let _ = writeln!(text, "\n## Rows\n\n| subtask | planned | paper | capacity | off in grade | off in format |");
    let _ = writeln!(text, "| --- | ---: | ---: | ---: | ---: | ---: |");
    report.rows.iter().for_each(|each| row(each, &mut text));
    for (title, shares) in [
        ("Grades", &report.grades),
        ("Formats", &report.formats),
        ("Words of style", &report.styles),
        ("Levels", &report.levels),
    ] {
        table(title, shares, report.prompts, &mut text);
    }
    let _ = writeln!(text, "\n## Lengths in words\n\n| from | prompts |\n| ---: | ---: |");
    for (from, count) in &report.lengths {
        let _ = writeln!(text, "| {from} | {count} |");
    }
    let _ = writeln!(text, "\n## Use of entries\n\n| subtask | slot | pool | entries | entropy, bits | evenness |");
    let _ = writeln!(text, "| --- | --- | --- | ---: | ---: | ---: |");
    for slot in &report.slots {
        let (subtask, name, pool) = (&slot.subtask, &slot.slot, &slot.pool);
        let _ = writeln!(
            text,
            "| {subtask} | {name} | {pool} | {} | {:.2} | {:.2} |",
            slot.entries, slot.entropy, slot.evenness
        );
    }
    let _ = writeln!(text, "\n## Nearest pairs\n");
    for pair in &report.nearest {
        let _ = writeln!(
            text,
            "- {:.2}: “{}” ({}) and “{}” ({})",
            pair.likeness, pair.first, pair.first_template, pair.second, pair.second_template
        );
    }
    text
}

fn row(row: &PlanRow, text: &mut String) {
    let (difficulty, format) = (100.0 * row.difficulty_deviation, 100.0 * row.format_deviation);
    let _ = writeln!(
        text,
        "| {} | {} | {} | {} | {difficulty:.1} % | {format:.1} % |",
        row.name, row.count, row.target, row.capacity
    );
}

fn table(title: &str, shares: &[Share], total: u64, text: &mut String) {
    let _ = writeln!(text, "\n## {title}\n\n| which | prompts | share |\n| --- | ---: | ---: |");
    for share in shares {
        let _ = writeln!(
            text,
            "| {} | {} | {:.1} % |",
            share.name,
            share.count,
            100.0 * share.count as f64 / total.max(1) as f64
        );
    }
}
