//! Files made on the way: a run's specification, the distribution as a table, and the answer to "are you there".

use super::error::HttpError;
use axum::Json;
use axum::body::Body;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use pairloom_app::{ApiError, urls};
use pairloom_model::views::{Distribution, DistributionCounts};
use pairloom_service::Service;

/// `/health`: 200 while the store answers.
pub async fn health(State(service): State<Service>, headers: HeaderMap) -> Result<Response, HttpError> {
    let runs = service.runs().await.map_err(HttpError::of(&headers))?;
    Ok(Json(serde_json::json!({ "status": "ok", "runs": runs.len() })).into_response())
}

/// The specification of a run, as `pairloom run --spec` takes it.
pub async fn spec(
    State(service): State<Service>,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> Result<Response, HttpError> {
    let detail = service.run(&name).await.map_err(HttpError::of(&headers))?;
    let json = detail.spec_file.trim_start().starts_with('{');
    let (ending, kind) = if json { ("json", "application/json") } else { ("toml", "application/toml") };
    Ok(download(&format!("{}.{ending}", detail.run.spec.name), kind, detail.spec_file))
}

/// The distribution's table.
pub async fn distribution(
    State(service): State<Service>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, HttpError> {
    let query = urls::distribution_query(query.as_deref().unwrap_or_default())
        .map_err(|message| HttpError::new(&headers, ApiError::bad(message)))?;
    let view = service.distribution(&query).await.map_err(HttpError::of(&headers))?;
    Ok(download("distribution.csv", "text/csv; charset=utf-8", table(&view)))
}

/// A pool as JSON, for the editors in the browser. Its address names the revision, so that a copy can be kept.
pub async fn pool(
    State(service): State<Service>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response, HttpError> {
    let library = service.library();
    let found = library.catalogue.pools.get(&id);
    let pool = found.ok_or_else(|| HttpError::new(&headers, ApiError::missing("pool", &id)))?;
    let keep = [(header::CACHE_CONTROL, "private, max-age=3600")];
    Ok((keep, Json(pool)).into_response())
}

/// A pool as a wildcard file of the common dynamic-prompt tools.
pub async fn wildcard(
    State(service): State<Service>,
    Path(file): Path<String>,
    headers: HeaderMap,
) -> Result<Response, HttpError> {
    let id = file.strip_suffix(".txt").unwrap_or(&file);
    let library = service.library();
    let found = library.catalogue.pools.get(id);
    let pool = found.ok_or_else(|| HttpError::new(&headers, ApiError::missing("pool", id)))?;
    Ok(download(&format!("{id}.txt"), "text/plain; charset=utf-8", pairloom_prompt::wildcard::wildcard_file(pool)))
}

/// The whole catalogue as a zip archive of its files.
pub async fn catalogue(State(service): State<Service>, headers: HeaderMap) -> Result<Response, HttpError> {
    let archive = service.catalogue_archive().await.map_err(HttpError::of(&headers))?;
    let revision = service.library().catalogue.revision.chars().take(12).collect::<String>();
    Ok(download(&format!("catalogue-{revision}.zip"), "application/zip", archive))
}

fn download(name: &str, kind: &'static str, content: impl Into<Body>) -> Response {
    let name = format!("attachment; filename=\"{name}\"");
    let headers = [(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, name)];
    (headers, content.into()).into_response()
}

fn table(view: &Distribution) -> String {
    let mut text =
        "kind,domain,subtask,paper,planned,made,paper_share,planned_share,made_share,difference\n".to_owned();
    for kind in &view.kinds {
        for domain in &kind.domains {
            for row in &domain.rows {
                line(&mut text, [kind.kind.as_str(), &domain.id, row.subtask.as_str()], &row.counts);
            }
        }
        line(&mut text, [kind.kind.as_str(), "", ""], &kind.total);
    }
    text
}

/// Ids have no comma and no quote, so nothing needs quoting; what is not known is empty.
fn line(text: &mut String, names: [&str; 3], counts: &DistributionCounts) {
    let share = |share: Option<f64>| share.map_or_else(String::new, |share| format!("{share:.4}"));
    let fields = [
        names[0].to_owned(),
        names[1].to_owned(),
        names[2].to_owned(),
        counts.paper.to_string(),
        counts.planned.to_string(),
        counts.made.to_string(),
        share(counts.paper_share),
        share(counts.planned_share),
        share(counts.made_share),
        share(counts.difference()),
    ];
    text.push_str(&fields.join(","));
    text.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_is_empty_in_the_table() {
        let mut text = String::new();
        let counts = DistributionCounts { paper: 40, paper_share: Some(12.5), ..DistributionCounts::default() };
        line(&mut text, ["editing", "text-editing", "text-add"], &counts);
        assert_eq!(text, "editing,text-editing,text-add,40,0,0,12.5000,,,\n");
    }
}
