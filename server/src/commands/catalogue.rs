//! `pairloom catalogue`: out to files, in from files, a pool as a wildcard file.

use super::{CommandError, Done, library, print, wait_for};
use crate::cli::{CatalogueFrom, CatalogueWhat, Folders};
use pairloom_catalogue::shipped;
use pairloom_model::views::{Exchange, ImportPreview};
use pairloom_service::{Access, Service, ServiceError, read_files, write_files};
use std::fmt::Write;
use std::path::Path;
use std::process::ExitCode;

/// Who an import is put down to.
const AUTHOR: &str = "command line";

/// Carries the command out.
pub fn catalogue(what: CatalogueWhat) -> Done {
    match what {
        CatalogueWhat::Export { from, out } => export(&from, &out),
        CatalogueWhat::Import { folder, data, dry_run } => wait_for(import(folder, data, dry_run)),
        CatalogueWhat::Wildcard { pool, from } => {
            let library = library(&from)?;
            let found = library.catalogue.pools.get(&pool);
            let found = found.ok_or_else(|| ServiceError::NotFound { what: "pool", name: pool.clone() })?;
            print(&pairloom_prompt::wildcard::wildcard_file(found))?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn export(from: &CatalogueFrom, out: &Path) -> Done {
    let items = match (&from.data, &from.files) {
        (Some(data), _) => super::runtime()?.block_on(Service::items_of(data))?,
        (None, Some(folder)) => read_files(folder)?,
        (None, None) => shipped().map_err(ServiceError::Invalid)?,
    };
    let count = write_files(&items, out)?;
    print(&format!("wrote {count} files into {}\n", out.display()))?;
    Ok(ExitCode::SUCCESS)
}

async fn import(folder: std::path::PathBuf, data: std::path::PathBuf, dry_run: bool) -> Done {
    let items = read_files(&folder)?;
    let access = super::access(&Folders { data, art: None }).await?;
    let Access::Own(service) = &access else {
        access.close().await;
        let message = "another process has the data folder; import on its page, or end it first";
        return Err(CommandError::Failed(message.to_owned()));
    };
    let done = if dry_run {
        service.preview_import(items).await.map(|preview| (said(&preview), !preview.problems.is_empty()))
    } else {
        service.import_catalogue(items, AUTHOR).await.map(|exchange| match exchange {
            Exchange::Written(count) => (format!("{count} items have a new version\n"), false),
            Exchange::Rejected(problems) => {
                (problems.iter().map(|problem| format!("error: {problem}\n")).collect(), true)
            }
        })
    };
    access.close().await;
    let (text, refused) = done?;
    print(&text)?;
    Ok(ExitCode::from(u8::from(refused)))
}

fn said(preview: &ImportPreview) -> String {
    let mut text = String::new();
    for change in &preview.changes {
        let what = if change.new { "new    " } else { "changed" };
        let _ = writeln!(text, "{what} {} {} (+{} −{} lines)", change.kind, change.id, change.added, change.removed);
    }
    for problem in &preview.problems {
        let _ = writeln!(text, "error: {problem}");
    }
    let _ = writeln!(
        text,
        "{} would change, {} are as they are, {} are only here",
        preview.changes.len(),
        preview.unchanged,
        preview.kept
    );
    text
}
