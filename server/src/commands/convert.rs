//! `pairloom convert`: prompts of the dynamic-prompt syntax as templates, with what could not be carried over.

use super::{CommandError, Done, library, pretty, print, read_text};
use crate::cli::Convert;
use pairloom_prompt::wildcard::{WildcardFiles, import};
use std::path::Path;
use std::process::ExitCode;

/// Deepest folder that is looked into for wildcard files.
const DEPTH: usize = 8;

/// Carries the command out.
pub fn convert(args: &Convert) -> Done {
    let text = read_text("the file", &args.file)?;
    let mut files = WildcardFiles::new();
    if let Some(folder) = &args.wildcards {
        gather(folder, "", DEPTH, &mut files)?;
    }
    let library = library(&args.from)?;
    let pools = library.catalogue.pools.iter().map(|pool| pool.id.to_string()).collect();
    print(&pretty(&import(&text, &files, &pools))?)?;
    Ok(ExitCode::SUCCESS)
}

/// Reads the text files of a folder and those within; a file's name is its path without the ending.
fn gather(folder: &Path, prefix: &str, depth: usize, files: &mut WildcardFiles) -> Result<(), CommandError> {
    let wrong = |error: std::io::Error| CommandError::Usage(format!("--wildcards {}: {error}", folder.display()));
    for entry in std::fs::read_dir(folder).map_err(wrong)? {
        let path = entry.map_err(wrong)?.path();
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let name = format!("{prefix}{stem}");
        if path.is_dir() && depth > 0 {
            gather(&path, &format!("{name}/"), depth - 1, files)?;
        } else if path.extension().is_some_and(|ending| ending == "txt") {
            files.insert(name, read_text("--wildcards", &path)?);
        }
    }
    Ok(())
}
