//! `cargo xtask test`: everything that the continuous integration does, each step with its outcome in a table at the end.

use crate::command::{self, Missing};
use crate::project::Project;
use crate::step::{duration, step};
use crate::{art, browser, site, tidy, wasm};
use anyhow::{Error, Result, bail};
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

/// The wasm's largest size with gzip, so that a page is alive soon on a slow line too. It was 350 kB before the template
/// language came into the browser with its counting, planning and linting.
const WASM_LIMIT: usize = 530_000;

enum Outcome {
    Passed,
    Failed(String),
    /// A tool could not be had.
    NotRun(String),
}

struct Line {
    what: &'static str,
    outcome: Outcome,
    time: Duration,
}

/// Does every step even if one before it failed, and says at the end what came out.
pub fn verify(project: &Project, wasm: &wasm::Options) -> Result<ExitCode> {
    let mut lines = Vec::new();
    let mut perform = |what: &'static str, work: &dyn Fn() -> Result<()>| {
        let start = Instant::now();
        let result = step(what, work);
        lines.push(Line { what, outcome: outcome(result), time: start.elapsed() });
    };
    perform("rules of the house", &|| tidy::check(project));
    perform("format", &|| format(project));
    perform("art", &|| art::setup(project));
    perform("clippy", &|| clippy(project));
    perform("browser's part alone", &|| frontend_alone(project));
    perform("build of server and tests", &|| build(project));
    perform("unit and integration tests", &|| run_tests(project));
    perform("site", &|| small_site(project, wasm));
    perform("browser tests", &|| browser::test(project, &[]));
    let ci = std::env::var("CI").is_ok_and(|value| value == "true" || value == "1");
    eprintln!("\n{}", table(&lines));
    Ok(if passes(&lines, ci) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn format(project: &Project) -> Result<()> {
    needs(project, "fmt", "rustfmt")?;
    command::run(command::cargo(project).args(["fmt", "--all", "--check"]))
}

fn clippy(project: &Project) -> Result<()> {
    needs(project, "clippy", "clippy")?;
    command::run(command::cargo(project).args(["clippy", "--all-targets", "--", "-D", "warnings"]))
}

/// With the features of the browser, which the rest of the workspace would hide.
fn frontend_alone(project: &Project) -> Result<()> {
    command::run(command::cargo(project).args(["check", "--package", "frontend"]))?;
    needs(project, "clippy", "clippy")?;
    command::run(command::cargo(project).args(["clippy", "--package", "frontend", "--", "-D", "warnings"]))
}

/// In one go, so that the server of the browser tests and the tests share every dependency.
fn build(project: &Project) -> Result<()> {
    command::run(command::cargo(project).args(["build", "--bins", "--tests"]))
}

fn run_tests(project: &Project) -> Result<()> {
    command::run(command::cargo(project).args(["test", "--no-fail-fast"]))
}

fn small_site(project: &Project, wasm: &wasm::Options) -> Result<()> {
    let size = site::build(project, wasm)?.compressed;
    if size > WASM_LIMIT {
        bail!(
            "the wasm is {size} bytes with gzip, over {WASM_LIMIT}: find what it grew by with `cargo tree -p frontend`"
        );
    }
    Ok(())
}

/// Cargo's own commands come as components of a toolchain that may lack them.
fn needs(project: &Project, subcommand: &str, component: &str) -> Result<()> {
    let there = command::output(command::cargo(project).args([subcommand, "--version"]));
    there
        .map(|_| ())
        .map_err(|_| Missing(format!("{component} is not installed; run `rustup component add {component}`")).into())
}

fn outcome(result: Result<()>) -> Outcome {
    match result {
        Ok(()) => Outcome::Passed,
        Err(error) => match missing(&error) {
            Some(missing) => Outcome::NotRun(missing.0.clone()),
            None => Outcome::Failed(format!("{error:#}")),
        },
    }
}

fn missing(error: &Error) -> Option<&Missing> {
    error.chain().find_map(|cause| cause.downcast_ref::<Missing>())
}

fn passes(lines: &[Line], ci: bool) -> bool {
    lines.iter().all(|line| match line.outcome {
        Outcome::Passed => true,
        Outcome::NotRun(_) => !ci,
        Outcome::Failed(_) => false,
    })
}

fn table(lines: &[Line]) -> String {
    let mut table = String::new();
    for Line { what, outcome, time } in lines {
        let word = match outcome {
            Outcome::Passed => "passed".to_owned(),
            Outcome::Failed(why) => format!("FAILED: {why}"),
            Outcome::NotRun(why) => format!("not run: {why}"),
        };
        table.push_str(&format!("{what:<28}{:>13}  {word}\n", duration(*time)));
    }
    table
}

/// Whether Node.js is there and new enough for the browser tests' runner.
pub fn node_is_new_enough() -> Result<()> {
    let version = command::output(Command::new("node").arg("--version"))?;
    let major = version.trim().trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    if major.is_some_and(|major| major >= 18) {
        return Ok(());
    }
    Err(Missing(format!("Node.js {} is too old; install Node.js 20 or newer", version.trim())).into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::{Context, anyhow};

    fn line(outcome: Outcome) -> Line {
        Line { what: "browser tests", outcome, time: Duration::from_secs(2) }
    }

    #[test]
    fn a_missing_tool_is_not_a_failure_except_in_ci() {
        let result = Err(Missing("no browser".into())).context("cannot test");
        let lines = [line(Outcome::Passed), line(outcome(result))];
        assert_eq!(
            table(&lines).lines().nth(1),
            Some("browser tests                       2.0 s  not run: no browser")
        );
        assert!(passes(&lines, false));
        assert!(!passes(&lines, true));
    }

    #[test]
    fn a_failure_is_one() {
        let lines = [line(Outcome::Passed), line(outcome(Err(anyhow!("it broke"))))];
        assert!(!passes(&lines, false));
        assert!(table(&lines).contains("FAILED: it broke"));
    }
}
