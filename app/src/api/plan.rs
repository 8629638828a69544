//! Dry runs and distributions.

use super::service;
use crate::ApiError;
use pairloom_model::RunSpec;
use pairloom_model::views::{Distribution, DistributionQuery, PlanPreview};

/// What a spec would make.
pub async fn preview_plan(spec: &RunSpec) -> Result<PlanPreview, ApiError> {
    Ok(service().preview_plan(spec).await?)
}

/// The distribution page.
pub async fn distribution(query: &DistributionQuery) -> Result<Distribution, ApiError> {
    Ok(service().distribution(query).await?)
}
