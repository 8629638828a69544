//! Source files: a first line that says what each is for, modules as `x.rs`, and sizes.

use crate::command;
use crate::files;
use anyhow::Result;
use std::path::Path;
use std::process::Command;

/// Lines without tests: above the first a file is mentioned, above the second it is refused.
const LONG: usize = 400;
const TOO_LONG: usize = 600;

/// What was found in the sources.
#[derive(Default)]
pub struct Report {
    /// Worth knowing, not wrong.
    pub remarks: Vec<String>,
    /// Against the rules.
    pub wrong: Vec<String>,
}

/// Looks at every Rust file that git knows or would take.
pub fn check(root: &Path) -> Result<Report> {
    let mut git = Command::new("git");
    git.current_dir(root).args(["ls-files", "--cached", "--others", "--exclude-standard", "--", "*.rs"]);
    let mut report = Report::default();
    for path in command::output(&mut git)?.lines() {
        // A file that was removed but not yet committed is still listed.
        if root.join(path).is_file() {
            examine(path, &files::read_text(&root.join(path))?, &mut report);
        }
    }
    Ok(report)
}

fn examine(path: &str, text: &str, report: &mut Report) {
    if !text.starts_with("//!") {
        report.wrong.push(format!("{path} has no first line `//!` that says what it is for"));
    }
    if path.ends_with("/mod.rs") {
        report.wrong.push(format!("{path}: a module is called x.rs with its parts in x/, not x/mod.rs"));
    }
    let lines = lines_without_tests(path, text);
    if lines > TOO_LONG {
        report.wrong.push(format!("{path} has {lines} lines without tests, over {TOO_LONG}"));
    } else if lines > LONG {
        report.remarks.push(format!("{path} has {lines} lines without tests"));
    }
}

/// Tests stand at a file's end, or in files and folders of their own.
fn lines_without_tests(path: &str, text: &str) -> usize {
    let of_tests = |part: &str| matches!(part, "tests" | "tests.rs" | "benches");
    if path.split('/').any(of_tests) {
        return 0;
    }
    let lines: Vec<&str> = text.lines().collect();
    let is_test_module =
        |pair: &[&str]| pair[0] == "#[cfg(test)]" && pair[1].starts_with("mod ") && pair[1].ends_with('{');
    lines.windows(2).position(is_test_module).unwrap_or(lines.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(path: &str, text: &str) -> Report {
        let mut report = Report::default();
        examine(path, text, &mut report);
        report
    }

    #[test]
    fn first_lines_and_module_names_are_looked_at() {
        assert!(report("a/x.rs", "//! What it is for.\n").wrong.is_empty());
        assert_eq!(
            report("a/x.rs", "use std::fs;\n").wrong,
            ["a/x.rs has no first line `//!` that says what it is for"]
        );
        assert_eq!(report("a/x/mod.rs", "//! X.\n").wrong.len(), 1);
    }

    #[test]
    fn only_lines_without_tests_count() {
        let code = format!("//! X.\n{}", "fn f() {}\n".repeat(450));
        assert_eq!(report("x.rs", &code).remarks, ["x.rs has 451 lines without tests"]);
        let tests = format!("//! X.\n#[cfg(test)]\nmod tests {{\n{}}}\n", "fn f() {}\n".repeat(700));
        assert!(report("x.rs", &tests).wrong.is_empty());
        let long = format!("//! X.\n{}", "fn f() {}\n".repeat(700));
        assert_eq!(report("x.rs", &long).wrong, ["x.rs has 701 lines without tests, over 600"]);
        assert!(report("x/tests.rs", &long).wrong.is_empty());
    }
}
