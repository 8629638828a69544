//! Everything that is done to Pairloom from outside: fetch its art, build, start and test it. `cargo xtask help` lists it.

mod art;
mod browser;
mod command;
mod files;
mod npm;
mod project;
mod serve;
mod site;
mod step;
mod tidy;
mod verify;
mod wasm;

use anyhow::Result;
use clap::{Parser, Subcommand};
use project::Project;
use std::path::PathBuf;
use std::process::ExitCode;

/// Sets up, builds, starts and tests Pairloom.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Fetch artwork and fonts by the lock file and pack them into art/
    Setup,
    /// Set up, then build the browser's part and the server, optimised
    Build {
        #[command(flatten)]
        wasm: wasm::Options,
    },
    /// Build, then serve the page
    Run {
        #[command(flatten)]
        serve: serve::Options,
        #[command(flatten)]
        wasm: wasm::Options,
    },
    /// Build the browser's part alone: scripts, styles, public files
    Site {
        #[command(flatten)]
        wasm: wasm::Options,
    },
    /// Do everything that the continuous integration does
    Test {
        #[command(flatten)]
        wasm: wasm::Options,
    },
    /// Run the browser tests against what is built already; what stands after `--` goes to Playwright
    Browser {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Take the README's pictures anew, with what is built already
    Screenshots,
    /// Check the rules of the house: rooms and their arrows, first lines, sizes
    Tidy,
}

fn main() -> ExitCode {
    match perform(Cli::parse().command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn perform(task: Task) -> Result<ExitCode> {
    let project = Project::find()?;
    match task {
        Task::Setup => art::setup(&project)?,
        Task::Build { wasm } => {
            build(&project, &wasm)?;
        }
        Task::Run { serve, wasm } => {
            serve.check_address()?;
            let binary = build(&project, &wasm)?;
            return serve.start(&project, &binary);
        }
        Task::Site { wasm } => {
            site::build(&project, &wasm)?;
        }
        Task::Test { wasm } => return verify::verify(&project, &wasm),
        Task::Browser { arguments } => browser::test(&project, &arguments)?,
        Task::Screenshots => browser::screenshots(&project)?,
        Task::Tidy => tidy::check(&project)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Sets up and builds everything optimised; returns the server's binary.
fn build(project: &Project, wasm: &wasm::Options) -> Result<PathBuf> {
    art::setup(project)?;
    site::build(project, wasm)?;
    step::step("build the server, optimised", || {
        let mut cargo = command::cargo(project);
        cargo.args(["build", "--package", "server", "--bin", "pairloom", "--release"]);
        command::run(&mut cargo)
    })?;
    Ok(project.target.join("release").join(command::executable("pairloom")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn every_command_s_words_fit_together() {
        Cli::command().debug_assert();
    }
}
