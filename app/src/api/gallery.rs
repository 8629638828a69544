//! Looking at samples.

use super::service;
use crate::ApiError;
use pairloom_model::views::{GalleryPage, GalleryQuery, SampleView};

/// One page of the gallery.
pub async fn gallery(query: &GalleryQuery) -> Result<GalleryPage, ApiError> {
    Ok(service().gallery(query).await?)
}

/// The sample page.
pub async fn sample(run: &str, id: &str) -> Result<SampleView, ApiError> {
    Ok(service().sample(run, id).await?)
}
