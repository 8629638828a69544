//! A run's event stream. Each message is the whole state, so that a reader that comes back needs nothing it missed.

use super::Shared;
use super::error::HttpError;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures::stream;
use pairloom_model::views::{RunEvent, RunState};
use std::convert::Infallible;
use std::time::Duration;

/// Messages are at least so far apart: people cannot read faster, and a fast run changes a hundred times a second.
const PACE: Duration = Duration::from_millis(500);

/// A reader that was cut off comes back after this.
const RETRY: Duration = Duration::from_secs(2);

/// Where a stream is.
enum Step {
    /// Nothing was sent yet.
    First,
    /// This was the last message.
    Sent(RunEvent),
    /// The run is over: say so and stop.
    Over,
}

/// `/events/runs/{name}`: the state now, then whenever it changes, then `end` when the run is over.
pub async fn run(
    State(shared): State<Shared>,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> Result<Response, HttpError> {
    shared.service.run_event(&name).await.map_err(HttpError::of(&headers))?;
    let stream = stream::unfold(Some(Step::First), move |step| next(shared.clone(), name.clone(), step));
    Ok(Sse::new(stream).keep_alive(KeepAlive::default()).into_response())
}

async fn next(shared: Shared, name: String, step: Option<Step>) -> Option<(Result<Event, Infallible>, Option<Step>)> {
    let last = match step? {
        Step::Over => return Some((Ok(Event::default().event("end").data("over")), None)),
        Step::First => None,
        Step::Sent(event) => Some(event),
    };
    loop {
        if last.is_some() && !wait(&shared).await {
            return None;
        }
        // A run that was deleted, or a store that fails, ends the stream; the reader comes back and is told why.
        let event = shared.service.run_event(&name).await.ok()?;
        if last.as_ref() == Some(&event) {
            continue;
        }
        let message = Event::default().retry(RETRY).json_data(&event).ok()?;
        let over = matches!(event.state, RunState::Done | RunState::Cancelled);
        return Some((Ok(message), Some(if over { Step::Over } else { Step::Sent(event) })));
    }
}

/// Waits for a change, at the stream's pace; false when the server is to end.
async fn wait(shared: &Shared) -> bool {
    let mut ending = shared.ending.subscribe();
    let change = async {
        tokio::time::sleep(PACE).await;
        shared.service.run_changed().await;
    };
    tokio::select! {
        () = change => true,
        _ = ending.wait_for(|ending| *ending) => false,
    }
}
