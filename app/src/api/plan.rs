//! Dry runs and distributions.

use super::service;
use crate::ApiError;
use pairloom_model::views::{Distribution, DistributionQuery, DiversityReport, PlanPreview, Sheet, SheetQuery};
use pairloom_model::{PlanSpec, RunSpec};

/// What a spec would make.
pub async fn preview_plan(spec: &RunSpec) -> Result<PlanPreview, ApiError> {
    Ok(service().preview_plan(spec).await?)
}

/// How varied a plan is.
pub async fn diversity(spec: PlanSpec) -> Result<DiversityReport, ApiError> {
    Ok(service().diversity(spec).await?)
}

/// A sheet of Studio's pictures.
pub async fn studio_sheet(query: SheetQuery) -> Result<Sheet, ApiError> {
    Ok(service().studio_sheet(query).await?)
}

/// The distribution page.
pub async fn distribution(query: &DistributionQuery) -> Result<Distribution, ApiError> {
    Ok(service().distribution(query).await?)
}
