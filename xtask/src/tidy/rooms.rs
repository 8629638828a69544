//! Which crate may use which, and which may not know of the outside world.

use crate::command;
use crate::files;
use crate::project::Project;
use anyhow::{Context, Result};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

/// What each room may use of the others, apart from its tests.
const ARROWS: [(&str, &[&str]); 17] = [
    ("frontend", &["app"]),
    (
        "server",
        &["app", "catalogue", "dataset", "model", "paper", "prompt", "provider", "run", "service", "store", "studio"],
    ),
    ("xtask", &[]),
    ("app", &["model", "prompt", "service"]),
    ("service", &["catalogue", "check", "dataset", "model", "paper", "prompt", "provider", "run", "store", "studio"]),
    ("run", &["check", "model", "prompt", "provider", "store", "studio"]),
    ("dataset", &["model", "store"]),
    ("provider", &["model", "studio"]),
    ("rehearsal", &["model", "studio"]),
    ("store", &["model"]),
    ("catalogue", &["model", "prompt"]),
    ("studio", &["model"]),
    ("check", &["model"]),
    ("paper", &["model"]),
    ("prompt", &["model"]),
    ("model", &[]),
    ("testkit", &["catalogue", "model", "prompt", "provider", "run", "store", "studio"]),
];

/// These only compute: whatever they use, directly or not, must not bring in the outside world.
const PURE: [&str; 6] = ["model", "prompt", "catalogue", "paper", "studio", "check"];

/// The outside world.
const WORLDLY: [&str; 5] = ["tokio", "sqlx", "reqwest", "axum", "leptos"];

/// What the browser is sent: these rooms alone, and nothing of a server.
const BROWSER: [&str; 4] = ["frontend", "app", "model", "prompt"];
const SERVER_SIDE: [&str; 5] = ["tokio", "sqlx", "reqwest", "axum", "hyper"];

/// Everything that is against the rules, as one line each.
pub fn check(project: &Project) -> Result<Vec<String>> {
    let metadata = metadata(project)?;
    let members = members(&metadata)?;
    let mut wrong = Vec::new();
    for (room, manifest, uses) in &members {
        wrong.extend(against_arrows(room, uses));
        if !shares_lints(&files::read_text(Path::new(manifest))?) {
            wrong.push(format!("{manifest} lacks `[lints] workspace = true`"));
        }
    }
    for (room, ..) in &members {
        if PURE.contains(&room.as_str()) {
            wrong.extend(forbidden(room, &tree(project, room)?, &WORLDLY));
        }
    }
    if members.iter().any(|(room, ..)| room == "frontend") {
        let sent = tree(project, "frontend")?;
        wrong.extend(forbidden("frontend", &sent, &SERVER_SIDE));
        let rooms = sent.iter().filter_map(|name| name.strip_prefix("pairloom-"));
        wrong.extend(
            rooms
                .filter(|room| !BROWSER.contains(room))
                .map(|room| format!("the browser is sent {room}, which is the server's")),
        );
    }
    Ok(wrong)
}

fn metadata(project: &Project) -> Result<Value> {
    let mut cargo = command::cargo(project);
    cargo.args(["metadata", "--no-deps", "--format-version", "1"]);
    serde_json::from_str(&command::output(&mut cargo)?).context("cannot read the answer of `cargo metadata`")
}

/// Room, manifest and the rooms that it uses outside its tests.
fn members(metadata: &Value) -> Result<Vec<(String, String, Vec<String>)>> {
    let packages = metadata["packages"].as_array().context("`cargo metadata` lists no packages")?;
    let names: BTreeSet<&str> = packages.iter().filter_map(|package| package["name"].as_str()).collect();
    let member = |package: &Value| {
        let uses = package["dependencies"].as_array().into_iter().flatten();
        let uses = uses.filter(|used| used["kind"].is_null()).filter_map(|used| used["name"].as_str());
        let uses = uses.filter(|name| names.contains(name)).map(room).collect();
        let name = package["name"].as_str().unwrap_or_default();
        (room(name), package["manifest_path"].as_str().unwrap_or_default().to_owned(), uses)
    };
    Ok(packages.iter().map(member).collect())
}

fn room(package: &str) -> String {
    package.strip_prefix("pairloom-").unwrap_or(package).to_owned()
}

fn against_arrows(room: &str, uses: &[String]) -> Vec<String> {
    let Some((_, allowed)) = ARROWS.iter().find(|(name, _)| *name == room) else {
        return vec![format!("{room} is a new room: say in xtask/src/tidy/rooms.rs what it may use")];
    };
    let not_allowed = uses.iter().filter(|used| !allowed.contains(&used.as_str()));
    not_allowed.map(|used| format!("{room} uses {used}, but the arrows go the other way")).collect()
}

/// Names of all packages that a room is built from.
fn tree(project: &Project, room: &str) -> Result<BTreeSet<String>> {
    let package = if room == "frontend" { room.to_owned() } else { format!("pairloom-{room}") };
    let mut cargo = command::cargo(project);
    cargo.args(["tree", "--package", &package, "--edges", "normal", "--prefix", "none", "--format", "{p}"]);
    let listed = command::output(&mut cargo)?;
    Ok(listed.lines().filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect())
}

fn forbidden(room: &str, tree: &BTreeSet<String>, names: &[&str]) -> Vec<String> {
    let found = names.iter().filter(|name| tree.contains(**name));
    found.map(|name| format!("{room} is built from {name}; see `cargo tree -p pairloom-{room} -i {name}`")).collect()
}

fn shares_lints(manifest: &str) -> bool {
    let mut lines = manifest.lines().skip_while(|line| line.trim() != "[lints]").skip(1);
    lines.by_ref().take_while(|line| !line.starts_with('[')).any(|line| line.trim() == "workspace = true")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arrow_the_wrong_way_is_found() {
        assert_eq!(against_arrows("run", &["model".into(), "store".into()]), Vec::<String>::new());
        assert_eq!(
            against_arrows("store", &["model".into(), "run".into()]),
            ["store uses run, but the arrows go the other way"]
        );
        assert!(against_arrows("attic", &[])[0].starts_with("attic is a new room"));
    }

    #[test]
    fn arrows_have_no_circle() {
        // Every round takes away the rooms that use nothing that is left; a circle would stay.
        let mut left: Vec<_> = ARROWS.to_vec();
        loop {
            let names: Vec<&str> = left.iter().map(|(name, _)| *name).collect();
            let before = left.len();
            left.retain(|(_, uses)| uses.iter().any(|used| names.contains(used)));
            if left.len() == before {
                break;
            }
        }
        assert!(left.is_empty(), "{left:?}");
    }

    #[test]
    fn tests_may_use_what_the_room_may_not() {
        let metadata = serde_json::json!({"packages": [
            {"name": "pairloom-store", "manifest_path": "m", "dependencies": [
                {"name": "pairloom-model", "kind": null},
                {"name": "pairloom-testkit", "kind": "dev"},
                {"name": "serde", "kind": null}]},
            {"name": "pairloom-model", "manifest_path": "m", "dependencies": []},
            {"name": "pairloom-testkit", "manifest_path": "m", "dependencies": []}]});
        let members = members(&metadata).expect("members");
        assert_eq!(members[0], ("store".to_owned(), "m".to_owned(), vec!["model".to_owned()]));
    }

    #[test]
    fn the_outside_world_is_named() {
        let tree = ["pairloom-prompt", "tokio"].map(str::to_owned).into();
        assert_eq!(
            forbidden("prompt", &tree, &WORLDLY),
            ["prompt is built from tokio; see `cargo tree -p pairloom-prompt -i tokio`"]
        );
    }

    #[test]
    fn lints_must_be_the_workspace_s() {
        assert!(shares_lints("[package]\nname = \"x\"\n\n[lints]\nworkspace = true\n"));
        assert!(!shares_lints("[lints]\n\n[dependencies]\nworkspace = true\n"));
    }
}
