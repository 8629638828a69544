//! The licences and notices of what was packed; exports carry them.

use super::Package;
use crate::files;
use anyhow::{Result, bail};
use std::path::Path;

/// The icons' package names its licence and author but holds no text of it.
const ICONS_NOTICE: (&str, &str) = ("@iconify-json/fluent-emoji-flat", "Copyright (c) Microsoft Corporation.");

/// Packages whose file `LICENSE` is the licence of their fonts.
const FONTS_ALONE: [&str; 5] =
    ["@embedpdf/fonts-jp", "@embedpdf/fonts-kr", "@embedpdf/fonts-sc", "@embedpdf/fonts-tc", "dejavu-fonts-ttf"];

/// The project's own licence file is the standard text, so that it serves for others with another first line.
const MIT: &str = include_str!("../../../LICENSE-MIT");

/// One section a package: name, version, licence, where it comes from, and the licence's text.
pub fn write(modules: &Path, packages: &[Package]) -> Result<String> {
    let mut notice = String::from(
        "The artwork and fonts in this folder, and so what is drawn with them, come from the packages below.\n",
    );
    for package in packages {
        let text = text(modules, &package.name)?;
        let rule = "=".repeat(80);
        notice.push_str(&format!(
            "\n{rule}\n{} {} (npm), {}\n{rule}\n\n{}\n",
            package.name,
            package.version,
            package.license,
            text.trim_end()
        ));
    }
    Ok(notice)
}

fn text(modules: &Path, name: &str) -> Result<String> {
    let font = modules.join(name).join("LICENSE_FONT");
    if font.is_file() {
        return files::read_text(&font);
    }
    // A package of fonts alone has their licence as its own.
    if FONTS_ALONE.contains(&name) {
        return files::read_text(&modules.join(name).join("LICENSE"));
    }
    if name != ICONS_NOTICE.0 {
        bail!("{name} has no licence text; find out what its licence asks for before you pack it");
    }
    Ok(mit(ICONS_NOTICE.1))
}

fn mit(copyright: &str) -> String {
    let lines = MIT.lines().map(|line| if line.starts_with("Copyright") { copyright } else { line });
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_icons_carry_their_own_copyright() {
        let text = mit(ICONS_NOTICE.1);
        assert!(text.contains("Copyright (c) Microsoft Corporation."));
        assert!(!text.contains("Pairloom"));
        assert!(text.contains("Permission is hereby granted, free of charge"));
    }

    #[test]
    fn a_package_without_a_licence_text_is_refused() {
        let error = text(Path::new("/nowhere"), "some-font").expect_err("no licence");
        assert!(error.to_string().starts_with("some-font has no licence text"));
    }
}
