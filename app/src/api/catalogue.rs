//! Browsing and editing the catalogue.

use super::{AUTHOR, service};
use crate::ApiError;
use pairloom_model::views::{Overview, PoolSummary, PoolView, Saved, SubtaskView, TemplatePreview, TreeView};
use pairloom_model::{Pool, Template};

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

/// What a template would make.
pub async fn preview_template(subtask: &str, template: Template, seed: u64) -> Result<TemplatePreview, ApiError> {
    Ok(service().preview_template(subtask, template, seed).await?)
}

/// Writes a new version of a template.
pub async fn save_template(subtask: &str, template: Template, version: u64) -> Result<Saved, ApiError> {
    Ok(service().save_template(subtask, template, version, AUTHOR).await?)
}
