//! The browser tests: finds or fetches Chromium and starts Playwright against the server as it is built for tests.

use crate::command::{self, Missing};
use crate::npm;
use crate::project::Project;
use crate::step::{note, step};
use crate::verify::node_is_new_enough;
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Names that distributions give to Chromium and its relatives.
const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/// Says which browser to take, for those who have one elsewhere.
const BROWSER_VARIABLE: &str = "PAIRLOOM_CHROMIUM";

/// Runs the tests; `arguments` go to Playwright.
pub fn test(project: &Project, arguments: &[String]) -> Result<()> {
    playwright_test(project, |playwright| playwright.args(arguments))
}

/// Takes the pictures of the README anew.
pub fn screenshots(project: &Project) -> Result<()> {
    let folder = project.root.join("docs/screenshots");
    playwright_test(project, |playwright| {
        playwright.args(["--project=hydrated", "screenshots"]).env("PAIRLOOM_SCREENSHOTS", folder)
    })
}

fn playwright_test(project: &Project, arguments: impl FnOnce(&mut Command) -> &mut Command) -> Result<()> {
    node_is_new_enough()?;
    {
        let _lock = project.lock()?;
        npm::install(&project.end2end(), "Playwright")?;
    }
    let browser = browser(project)?;
    let built = || project.target.join("debug").join(command::executable("pairloom"));
    let binary = std::env::var_os("PAIRLOOM_BINARY").map_or_else(built, PathBuf::from);
    for (what, path) in [("server", &binary), ("site", &project.site()), ("art", &project.art())] {
        if !path.exists() {
            bail!("there is no {what} at {}: run `cargo xtask test`, which makes it", path.display());
        }
    }
    let mut playwright = playwright(project);
    arguments(playwright.arg("test"));
    playwright.env("PAIRLOOM_BINARY", binary);
    playwright.env("PAIRLOOM_SITE", project.site()).env("PAIRLOOM_ART", project.art());
    if let Some(browser) = browser {
        playwright.env(BROWSER_VARIABLE, browser);
    }
    command::run(&mut playwright)
}

/// The browser's path, or none where Playwright has its own.
fn browser(project: &Project) -> Result<Option<PathBuf>> {
    if let Some(named) = std::env::var_os(BROWSER_VARIABLE).map(PathBuf::from) {
        if !named.is_file() {
            bail!("{BROWSER_VARIABLE} names {}, where no browser is", named.display());
        }
        return Ok(Some(named));
    }
    if let Some(found) = installed() {
        return Ok(Some(found));
    }
    if has_own(project) {
        return Ok(None);
    }
    fetch(project).map_err(|error| Missing(format!("Chromium is not installed and can't be fetched: {error:#}")))?;
    Ok(installed())
}

fn installed() -> Option<PathBuf> {
    BROWSERS.iter().find_map(|name| command::which(name))
}

/// Whether Playwright has fetched a browser before.
fn has_own(project: &Project) -> bool {
    let script = "console.log(require('@playwright/test').chromium.executablePath())";
    let path = command::output(Command::new("node").current_dir(project.end2end()).args(["-e", script]));
    path.is_ok_and(|path| Path::new(path.trim()).is_file())
}

fn fetch(project: &Project) -> Result<()> {
    if command::which("apt-get").is_some() && command::is_root() {
        let by_apt = step("install chromium with apt-get", || command::apt_install(&["chromium"]));
        match by_apt {
            Ok(()) => return Ok(()),
            Err(error) => note(&format!("{error:#}; taking Playwright's own")),
        }
    }
    step("fetch Playwright's own Chromium", || command::run(playwright(project).args(["install", "chromium"])))
}

fn playwright(project: &Project) -> Command {
    let mut node = Command::new("node");
    node.current_dir(project.end2end()).arg("node_modules/@playwright/test/cli.js");
    node
}
