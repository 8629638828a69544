//! The browser's part as WebAssembly, by rustup's toolchain or, where rustup cannot have the target, by Debian's.

use crate::command;
use crate::project::Project;
use crate::step::{note, step};
use anyhow::{Context, Result, bail};
use clap::{Args, ValueEnum};
use std::path::{Path, PathBuf};
use std::process::Command;

const TARGET: &str = "wasm32-unknown-unknown";
const PROFILE: &str = "wasm-release";

/// Debian's compiler, cargo and standard library source; the linker has its version in its name.
const DEBIAN_PACKAGES: [&str; 3] = ["rustc-web", "cargo-web", "rust-web-src"];
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_CARGO: &str = "/usr/bin/cargo";
const DEBIAN_SOURCE: &str = "/usr/lib/rustlib/src/rust/library/Cargo.lock";

#[derive(Args)]
#[group(id = "wasm")]
pub struct Options {
    /// Compiler of the browser's part: rustup's, Debian's, or the first that can be had
    #[arg(long = "wasm-toolchain", value_enum, default_value_t = Toolchain::Auto, value_name = "WHICH")]
    toolchain: Toolchain,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Toolchain {
    Auto,
    Rustup,
    Debian,
}

/// The compiler that will be used.
enum Route {
    Ordinary,
    Debian { linker: PathBuf },
}

/// Compiles `frontend`; returns the compiler's own wasm file, without bindings.
pub fn build(project: &Project, options: &Options) -> Result<PathBuf> {
    let route = route(options.toolchain)?;
    // Each compiler has its own folder, or each build would throw the other's away.
    let (mut cargo, folder, compiler) = match &route {
        Route::Ordinary => (command::cargo(project), project.target.join("wasm"), "rustup's compiler"),
        Route::Debian { linker } => {
            (debian_cargo(project, linker), project.target.join("wasm-debian"), "Debian's compiler")
        }
    };
    cargo.args(["build", "--package", "frontend", "--target", TARGET, "--profile", PROFILE]);
    cargo.arg("--target-dir").arg(&folder);
    if matches!(route, Route::Debian { .. }) {
        cargo.args(["-Z", "build-std=std,panic_abort"]);
    }
    step(&format!("build the browser's part with {compiler}"), || command::run(&mut cargo))?;
    Ok(folder.join(TARGET).join(PROFILE).join("frontend.wasm"))
}

fn route(wanted: Toolchain) -> Result<Route> {
    let ordinary = match wanted {
        Toolchain::Debian => return debian(),
        _ => ordinary(),
    };
    match ordinary {
        Ok(()) => Ok(Route::Ordinary),
        Err(error) if wanted == Toolchain::Rustup => Err(error),
        Err(error) => {
            note(&format!("{error:#}; taking Debian's compiler"));
            debian().with_context(|| format!("no compiler for {TARGET}: {error:#}"))
        }
    }
}

/// Makes sure that the toolchain in use has the target.
fn ordinary() -> Result<()> {
    let sysroot = command::output(Command::new("rustc").args(["--print", "sysroot"]))?;
    if Path::new(sysroot.trim()).join("lib/rustlib").join(TARGET).is_dir() {
        return Ok(());
    }
    if command::which("rustup").is_none() {
        bail!("this Rust has no {TARGET} and there is no rustup to add it");
    }
    step(&format!("add {TARGET} with rustup"), || {
        let said = Command::new("rustup").args(["target", "add", TARGET]).output().context("cannot start rustup")?;
        if said.status.success() {
            return Ok(());
        }
        let text = String::from_utf8_lossy(&said.stderr).into_owned();
        let reason = text.lines().find(|line| line.starts_with("error")).or(text.lines().last());
        bail!("rustup cannot add {TARGET} ({})", reason.unwrap_or("it does not say why").trim());
    })
}

/// Makes sure that Debian's compiler, its standard library's source and a linker are there.
fn debian() -> Result<Route> {
    let complete = || [DEBIAN_RUSTC, DEBIAN_CARGO, DEBIAN_SOURCE].iter().all(|file| Path::new(file).exists());
    if let (true, Some(linker)) = (complete(), linker())
        && new_enough().is_ok()
    {
        return Ok(Route::Debian { linker });
    }
    step("install Debian's compiler with apt-get", || {
        if command::which("apt-get").is_none() {
            bail!("there is no apt-get here; run `rustup target add {TARGET}` where it can reach the network");
        }
        // Lists of some weeks ago name a compiler that is too old.
        if command::is_root() {
            command::apt_update()?;
        }
        let lld = newest_lld()?;
        let packages: Vec<&str> = DEBIAN_PACKAGES.into_iter().chain([lld.as_str()]).collect();
        command::apt_install(&packages)
    })?;
    match (complete(), linker()) {
        (true, Some(linker)) => new_enough().map(|()| Route::Debian { linker }),
        _ => bail!(
            "{} are installed, but no wasm-ld or no library source is where they put it",
            DEBIAN_PACKAGES.join(", ")
        ),
    }
}

/// Debian brings a newer compiler now and then; an archive may not have it yet.
fn new_enough() -> Result<()> {
    let needed = env!("CARGO_PKG_RUST_VERSION");
    let said = command::output(Command::new(DEBIAN_RUSTC).arg("--version"))?;
    let there = said.split_whitespace().nth(1).unwrap_or_default();
    if version(there) >= version(needed) {
        return Ok(());
    }
    bail!(
        "Debian's rustc-web here is {there} and the browser's part needs {needed}: run `rustup target add {TARGET}` where it \
         can reach the network, or take a newer Debian"
    );
}

/// `1.95.0` as numbers, which compare as versions do.
fn version(text: &str) -> Vec<u32> {
    text.split('.').map_while(|part| part.parse().ok()).collect()
}

fn newest_lld() -> Result<String> {
    let names = command::output(Command::new("apt-cache").args(["pkgnames", "lld-"]))?;
    newest(names.lines()).map(str::to_owned).context("Debian's package list has no lld")
}

/// Of names like `lld-15` or `/usr/bin/wasm-ld-22` the one with the highest number.
fn newest<'a>(names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let numbered = names.filter_map(|name| Some((name.rsplit('-').next()?.parse::<u32>().ok()?, name)));
    numbered.max().map(|(_, name)| name)
}

fn linker() -> Option<PathBuf> {
    let folder = std::fs::read_dir("/usr/bin").ok()?;
    let names: Vec<String> = folder.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    let name = newest(names.iter().map(String::as_str).filter(|name| name.starts_with("wasm-ld-")))?;
    Some(Path::new("/usr/bin").join(name))
}

/// Settings as environment variables, so that the ordinary toolchain never sees them.
fn debian_cargo(project: &Project, linker: &Path) -> Command {
    let mut cargo = Command::new(DEBIAN_CARGO);
    cargo.current_dir(&project.root);
    // What rustup's cargo set for this program would lead Debian's to the other compiler and its libraries.
    for name in ["CARGO", "RUSTUP_TOOLCHAIN", "RUSTDOC", "LD_LIBRARY_PATH", "CARGO_MANIFEST_DIR", "CARGO_MANIFEST_PATH"]
    {
        cargo.env_remove(name);
    }
    // Building the standard library is not yet open to a stable compiler without this word.
    cargo.env("RUSTC_BOOTSTRAP", "1").env("RUSTC", DEBIAN_RUSTC);
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
    cargo
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_numbers() {
        assert_eq!(newest(["lld-9", "lld-22", "lld-15", "lld-dev"].into_iter()), Some("lld-22"));
        assert_eq!(newest(["lld", "wasm-ld"].into_iter()), None);
        assert!(version("1.96.0") >= version("1.95") && version("1.100.0") > version("1.95.1"));
        assert!(version("1.85.0") < version("1.95"));
    }
}
