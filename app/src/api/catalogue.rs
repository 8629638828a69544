//! Browsing and editing the catalogue.

use super::{AUTHOR, service};
use crate::ApiError;
use pairloom_model::views::{
    DiffLine, Exchange, HistoryView, ImportPreview, Overview, PoolSummary, PoolView, Saved, SubtaskPreview,
    SubtaskView, TemplatePreview, TreeView,
};
use pairloom_model::{Pool, Subtask, Template};

/// The tree of the left column.
pub async fn tree() -> Result<TreeView, ApiError> {
    Ok(service().tree().await?)
}

/// The overview page.
pub async fn overview() -> Result<Overview, ApiError> {
    Ok(service().overview().await?)
}

/// The subtask page.
pub async fn subtask(id: &str) -> Result<SubtaskView, ApiError> {
    Ok(service().subtask(id).await?)
}

/// All pools.
pub async fn pools() -> Result<Vec<PoolSummary>, ApiError> {
    Ok(service().pools().await?)
}

/// The pool page.
pub async fn pool(id: &str) -> Result<PoolView, ApiError> {
    Ok(service().pool(id).await?)
}

/// Writes a new version of a pool.
pub async fn save_pool(pool: Pool, version: u64) -> Result<Saved, ApiError> {
    Ok(service().save_pool(pool, version, AUTHOR).await?)
}

/// Takes an archive of catalogue files; the key under which it waits for its import.
pub async fn hold_import(archive: Vec<u8>) -> Result<String, ApiError> {
    Ok(service().hold_import(archive).await?)
}

/// What the import of an upload would change, and of which revision of the catalogue that is said.
pub async fn held_import(key: &str) -> Result<(ImportPreview, String), ApiError> {
    Ok(service().held_import(key).await?)
}

/// Imports an upload whose preview was made of this revision.
pub async fn import_held(key: &str, revision: &str) -> Result<Exchange, ApiError> {
    Ok(service().import_held(key, revision, AUTHOR).await?)
}

/// The names of all pools, and the catalogue's revision.
pub fn pool_names() -> (Vec<String>, String) {
    let library = service().library();
    let names = library.catalogue.pools.iter().map(|pool| pool.id.to_string()).collect();
    (names, library.catalogue.revision.clone())
}

/// What a template would make.
pub async fn preview_template(
    subtask: &str,
    template: Template,
    seed: u64,
    grade: Option<u8>,
) -> Result<TemplatePreview, ApiError> {
    Ok(service().preview_template(subtask, template, seed, grade).await?)
}

/// All versions of an item.
pub async fn history(kind: &str, id: &str, template: Option<&str>) -> Result<HistoryView, ApiError> {
    Ok(service().history(kind, id, template).await?)
}

/// What differs between two versions.
pub async fn difference(
    kind: &str,
    id: &str,
    template: Option<&str>,
    versions: (u64, u64),
) -> Result<Vec<DiffLine>, ApiError> {
    Ok(service().difference(kind, id, template, versions).await?)
}

/// Writes an earlier version's text as a new version.
pub async fn restore(kind: &str, id: &str, template: Option<&str>, versions: (u64, u64)) -> Result<Saved, ApiError> {
    Ok(service().restore(kind, id, template, versions, AUTHOR).await?)
}

/// What a changed subtask would make of a plan.
pub async fn preview_subtask(subtask: Subtask) -> Result<SubtaskPreview, ApiError> {
    Ok(service().preview_subtask(subtask).await?)
}

/// Writes a new version of a subtask.
pub async fn save_subtask(subtask: Subtask, version: u64) -> Result<Saved, ApiError> {
    Ok(service().save_subtask(subtask, version, AUTHOR).await?)
}

/// Writes a new version of a template.
pub async fn save_template(subtask: &str, template: Template, version: u64) -> Result<Saved, ApiError> {
    Ok(service().save_template(subtask, template, version, AUTHOR).await?)
}
