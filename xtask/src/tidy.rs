//! The rules of the house that a program can check: rooms and arrows, first lines, shared lints, sizes.

mod rooms;
mod sources;

use crate::project::Project;
use crate::step::note;
use anyhow::{Result, bail};

/// Checks everything; says what is long, fails on what is wrong.
pub fn check(project: &Project) -> Result<()> {
    let mut wrong = rooms::check(project)?;
    let report = sources::check(&project.root)?;
    for remark in &report.remarks {
        note(remark);
    }
    wrong.extend(report.wrong);
    if wrong.is_empty() {
        note("tidy");
        return Ok(());
    }
    bail!("{} things are against the rules of the house:\n  {}", wrong.len(), wrong.join("\n  "));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_workspace_is_tidy() {
        let project = Project::find().expect("the workspace");
        check(&project).expect("a tidy workspace");
    }
}
