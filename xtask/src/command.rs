//! Starting other programs, with one clear sentence when one is missing or fails.

use crate::project::Project;
use anyhow::{Context, Error, Result, anyhow, bail};
use std::fmt;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Less room than this on the disk explains a failed build.
const FULL_DISK_KIB: u64 = 200 * 1024;

/// A tool that could not be had, and how to have it.
#[derive(Debug)]
pub struct Missing(pub String);

impl fmt::Display for Missing {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Missing {}

/// The cargo that started this program, in the checkout.
pub fn cargo(project: &Project) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(&project.root);
    // Set by `cargo run` for this program alone; build scripts that watch it would run again.
    cargo.env_remove("CARGO_MANIFEST_DIR").env_remove("CARGO_MANIFEST_PATH");
    cargo
}

/// Runs a program to its end; its output is shown as it comes.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if status.success() {
        return Ok(());
    }
    bail!("`{}` failed ({status}){}", shown(command), disk_remark(command));
}

/// Runs a program to its end and returns what it wrote to standard output.
pub fn output(command: &mut Command) -> Result<String> {
    let output = command.stdin(Stdio::null()).output().map_err(|error| not_started(command, &error))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("`{}` failed ({}): {}", shown(command), output.status, said.trim());
    }
    String::from_utf8(output.stdout).with_context(|| format!("`{}` wrote something that is not text", shown(command)))
}

/// Where a program is, if it is on the search path.
pub fn which(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(executable(program))).find(|file| file.is_file())
}

/// A program's file name on this system.
pub fn executable(program: &str) -> String {
    format!("{program}{}", std::env::consts::EXE_SUFFIX)
}

/// Fetches Debian's package lists anew.
pub fn apt_update() -> Result<()> {
    run(Command::new("apt-get").args(["update", "--quiet"]).stdout(Stdio::null()))
}

/// Installs Debian packages where that can be done without asking.
pub fn apt_install(packages: &[&str]) -> Result<()> {
    let by_hand = format!("apt-get install {}", packages.join(" "));
    if which("apt-get").is_none() {
        bail!("there is no apt-get here to install {}", packages.join(", "));
    }
    if !is_root() {
        bail!("installing needs root; run `sudo {by_hand}` and start again");
    }
    let install = || {
        let mut apt = Command::new("apt-get");
        apt.args(["install", "--yes", "--no-install-recommends"]).args(packages);
        run(apt.env("DEBIAN_FRONTEND", "noninteractive").stdout(Stdio::null()))
    };
    // A fresh machine has no package lists yet, and an old one has lists that no longer hold.
    install().or_else(|_| {
        apt_update()?;
        install()
    })
}

/// Whether this program runs as root.
pub fn is_root() -> bool {
    output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

fn not_started(command: &Command, error: &std::io::Error) -> Error {
    let program = command.get_program().to_string_lossy().into_owned();
    if error.kind() != ErrorKind::NotFound {
        return anyhow!("cannot start `{program}`: {error}");
    }
    let name = Path::new(&program).file_name().map_or(program.clone(), |name| name.to_string_lossy().into_owned());
    Missing(format!("`{name}` is not installed here{}", hint(&name))).into()
}

fn hint(program: &str) -> &'static str {
    match program {
        "npm" | "npx" | "node" => "; install Node.js 20 or newer with npm (on Debian: apt-get install nodejs npm)",
        "cargo" | "rustc" | "rustup" => "; install Rust with rustup",
        _ => "",
    }
}

fn shown(command: &Command) -> String {
    let mut words = vec![
        Path::new(command.get_program()).file_name().unwrap_or(command.get_program()).to_string_lossy().into_owned(),
    ];
    words.extend(command.get_args().map(|word| word.to_string_lossy().into_owned()));
    words.join(" ")
}

fn disk_remark(command: &Command) -> String {
    let folder = command.get_current_dir().unwrap_or(Path::new("."));
    match free_kib(folder) {
        Some(free) if free < FULL_DISK_KIB => {
            format!(
                "; the disk under {} is full ({} MiB left): make room and start again",
                folder.display(),
                free / 1024
            )
        }
        _ => String::new(),
    }
}

fn free_kib(folder: &Path) -> Option<u64> {
    let table = output(Command::new("df").arg("-Pk").arg(folder)).ok()?;
    table.lines().nth(1)?.split_whitespace().nth(3)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_program_is_named_with_what_to_do() {
        let error = output(&mut Command::new("/nowhere/npm")).expect_err("there is no such program");
        assert_eq!(
            error.to_string(),
            "`npm` is not installed here; install Node.js 20 or newer with npm (on Debian: apt-get install nodejs npm)"
        );
    }

    #[test]
    fn a_failure_shows_the_command_and_what_it_said() {
        let error =
            output(Command::new("sh").args(["-c", "echo no such luck >&2; exit 3"])).expect_err("it exits with 3");
        let text = error.to_string();
        assert!(text.contains("exit status: 3") && text.ends_with("no such luck"), "{text}");
    }

    #[test]
    fn the_room_on_a_disk_is_read() {
        assert!(free_kib(Path::new(env!("CARGO_MANIFEST_DIR"))).is_some_and(|free| free > 0));
    }
}
