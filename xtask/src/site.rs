//! The site folder: scripts and wasm with bindings, styles, public files, each with a compressed copy beside it.

use crate::command;
use crate::files;
use crate::npm;
use crate::project::Project;
use crate::step::{note, step};
use crate::wasm;
use anyhow::{Context, Result, anyhow};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;
use std::path::Path;
use std::process::Command;
use wasm_bindgen_cli_support::Bindgen;

/// Names the files under `pkg/`; the page asks for `pairloom.js` and `pairloom_bg.wasm`, as the bindings name them.
const NAME: &str = "pairloom";

/// What browsers have understood since 2023 and the compiler uses.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-multivalue",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Endings of files that compression makes smaller.
const COMPRESSIBLE: [&str; 7] = ["css", "html", "js", "json", "svg", "txt", "wasm"];

/// The wasm's sizes in bytes on its way to the browser.
pub struct Sizes {
    pub compiled: usize,
    pub bound: usize,
    pub optimised: usize,
    pub compressed: usize,
}

/// Builds the site folder anew and puts it in place as a whole.
pub fn build(project: &Project, options: &wasm::Options) -> Result<Sizes> {
    let compiled = wasm::build(project, options)?;
    let _lock = project.lock()?;
    let (bindings, mut sizes) = bindings(project, &compiled)?;
    files::replace_folder(&project.site(), |site| {
        copy(&project.root.join("public"), site)?;
        copy(&bindings, &site.join("pkg"))?;
        let styles = styles(&project.root.join("style"))?;
        files::write(&site.join("pkg").join(format!("{NAME}.css")), styles.as_bytes())?;
        compress(site)?;
        sizes.compressed = files::read(&site.join("pkg").join(format!("{NAME}_bg.wasm.gz")))?.len();
        Ok(())
    })?;
    note(&format!(
        "wasm in kB: {} compiled, {} with bindings, {} optimised, {} compressed",
        sizes.compiled / 1000,
        sizes.bound / 1000,
        sizes.optimised / 1000,
        sizes.compressed / 1000
    ));
    Ok(sizes)
}

/// Makes the JavaScript and the final wasm, unless they are there from the same input already.
fn bindings(project: &Project, compiled: &Path) -> Result<(std::path::PathBuf, Sizes)> {
    let bytes = files::read(compiled)?;
    let lock = files::read(&project.packages().join("package-lock.json"))?;
    let stamp =
        files::sha256(format!("{} {} {WASM_FEATURES:?}", files::sha256(&bytes), files::sha256(&lock)).as_bytes());
    let folder = project.target.join("bindings").join(&stamp[..16]);
    let (bound, optimised) = (folder.join("bound.wasm"), folder.join("pkg").join(format!("{NAME}_bg.wasm")));
    if !optimised.is_file() {
        npm::install(&project.packages(), "artwork, fonts and wasm-opt")?;
        files::replace_folder(&project.target.join("bindings"), |fresh| {
            bind_and_optimise(project, compiled, &fresh.join(&stamp[..16]))
        })?;
    }
    let size = |path: &Path| files::read(path).map(|bytes| bytes.len());
    let sizes = Sizes { compiled: bytes.len(), bound: size(&bound)?, optimised: size(&optimised)?, compressed: 0 };
    Ok((folder.join("pkg"), sizes))
}

fn bind_and_optimise(project: &Project, compiled: &Path, folder: &Path) -> Result<()> {
    let pkg = folder.join("pkg");
    std::fs::create_dir_all(&pkg).with_context(|| format!("cannot make {}", pkg.display()))?;
    let bound = folder.join("bound.wasm");
    step("make the bindings", || {
        let mut bindgen = Bindgen::new();
        bindgen.input_path(compiled).out_name(NAME).typescript(false);
        bindgen.remove_name_section(true).remove_producers_section(true);
        let made = bindgen.web(true).and_then(|bindgen| bindgen.generate(&pkg));
        made.map_err(|error| anyhow!("wasm-bindgen: {error:#}"))?;
        let made = pkg.join(format!("{NAME}_bg.wasm"));
        std::fs::rename(&made, &bound).with_context(|| format!("cannot move {}", made.display()))
    })?;
    step("make the wasm small with wasm-opt", || {
        let mut node = Command::new("node");
        node.arg(project.packages().join("node_modules/binaryen/bin/wasm-opt"));
        node.arg(&bound).arg("-Oz").args(WASM_FEATURES).arg("-o").arg(pkg.join(format!("{NAME}_bg.wasm")));
        command::run(&mut node)
    })
}

/// All style files in alphabetical order as one.
fn styles(folder: &Path) -> Result<String> {
    let mut all = String::new();
    for path in files::walk(folder)?.iter().filter(|path| path.ends_with(".css")) {
        all.push_str(files::read_text(&folder.join(path))?.trim_end());
        all.push_str("\n\n");
    }
    Ok(all)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    for path in files::walk(from)? {
        files::write(&to.join(&path), &files::read(&from.join(&path))?)?;
    }
    Ok(())
}

fn compress(site: &Path) -> Result<()> {
    for path in files::walk(site)? {
        if !COMPRESSIBLE.iter().any(|ending| path.ends_with(&format!(".{ending}"))) {
            continue;
        }
        let bytes = files::read(&site.join(&path))?;
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(&bytes)?;
        let smaller = encoder.finish()?;
        if smaller.len() < bytes.len() {
            files::write(&site.join(format!("{path}.gz")), &smaller)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::read::GzDecoder;
    use std::io::Read;

    #[test]
    fn styles_stand_in_order_and_files_get_a_compressed_copy() {
        let top = std::env::temp_dir().join(format!("xtask-site-{}", std::process::id()));
        files::write(&top.join("style/20-b.css"), b"b { color: red }\n").expect("written");
        files::write(&top.join("style/10-a.css"), b"a { color: blue }").expect("written");
        let styles = styles(&top.join("style")).expect("styles");
        assert_eq!(styles, "a { color: blue }\n\nb { color: red }\n\n");

        let long = "word ".repeat(100);
        files::write(&top.join("site/long.txt"), long.as_bytes()).expect("written");
        files::write(&top.join("site/short.txt"), b"x").expect("written");
        compress(&top.join("site")).expect("compressed");
        assert_eq!(files::walk(&top.join("site")).expect("a listing"), ["long.txt", "long.txt.gz", "short.txt"]);
        let packed = files::read(&top.join("site/long.txt.gz")).expect("the copy");
        let mut text = String::new();
        GzDecoder::new(&packed[..]).read_to_string(&mut text).expect("gzip");
        assert_eq!(text, long);
        std::fs::remove_dir_all(&top).expect("cleaned up");
    }
}
