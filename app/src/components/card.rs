//! A sample in a grid: a picture, a pair, or a strip of turns.

use crate::components::small::{Grade, Mark, SampleBadge, Thumbnail};
use crate::{text, urls};
use leptos::prelude::*;
use pairloom_model::views::{Card, Picture, SampleState};

/// A sample's pictures in one row with its instruction below.
#[component]
pub fn SampleCard(card: Card) -> impl IntoView {
    let href = urls::sample(&card.run, card.id.as_str());
    let ratio: f64 = card.source.iter().map(ratio_of).sum::<f64>()
        + card.results.iter().map(|result| result.as_ref().map_or(1.0, ratio_of)).sum::<f64>();
    let multi = card.source.is_some();
    let source = card.source.clone().map(|picture| {
        let shape = ratio_of(&picture);
        view! {
            <span class="card-cell" style=format!("--ratio:{shape:.3}")>
                <Thumbnail picture alt=""/>
                <span class="card-tag">"Source"</span>
            </span>
        }
    });
    let count = card.results.len();
    let state = card.state;
    let results = card.results.clone().into_iter().enumerate().map(|(at, result)| {
        let tag = multi.then(|| if count > 1 { format!("Turn {}", at + 1) } else { "Result".to_owned() });
        let shape = result.as_ref().map_or(1.0, ratio_of);
        view! {
            <span class="card-cell" style=format!("--ratio:{shape:.3}")>
                {match result {
                    Some(picture) => view! { <Thumbnail picture alt=""/> }.into_any(),
                    None => view! { <span class="card-none">{absent(state)}</span> }.into_any(),
                }}
                {tag.map(|tag| view! { <span class="card-tag">{tag}</span> })}
            </span>
        }
    });
    view! {
        <article class="card" style=format!("--ratio:{ratio:.3}")>
            <a class="card-link" href=href data-item="">
                <span class="card-pictures">{source}{results.collect_view()}</span>
                <span class="card-text">{text::cut(&card.instruction, 180)}</span>
            </a>
            <p class="card-meta">
                <Mark domain=card.domain/>
                <span class="card-subtask">{card.subtask_name}</span>
                <SampleBadge state=card.state/>
                <Grade grade=card.difficulty/>
            </p>
        </article>
    }
    .into_any()
}

/// Width over height, within what a grid can bear.
fn ratio_of(picture: &Picture) -> f64 {
    (f64::from(picture.width.max(1)) / f64::from(picture.height.max(1))).clamp(0.4, 2.5)
}

fn absent(state: SampleState) -> &'static str {
    match state {
        SampleState::Pending | SampleState::Done => "not there yet",
        SampleState::Refused => "refused",
        SampleState::Failed => "failed",
        SampleState::InDoubt => "in doubt",
    }
}
