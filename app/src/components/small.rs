//! Meters, marks, badges, figures, wide tables, empty states.

use crate::text;
use leptos::prelude::*;
use pairloom_model::views::{Picture, RunState, SampleState};

/// A hair-thin bar: how much of the whole is there.
#[component]
pub fn Meter(part: u64, whole: u64) -> impl IntoView {
    let width = text::per_cent(part, whole).unwrap_or(0.0);
    view! {
        <span class="meter" aria-hidden="true">
            <span style=format!("width:{width:.2}%")></span>
        </span>
    }
    .into_any()
}

/// The square in a domain's colour.
#[component]
pub fn Mark(#[prop(into)] domain: String) -> impl IntoView {
    view! { <span class="mark" data-domain=domain aria-hidden="true"></span> }.into_any()
}

/// A figure with its label.
#[component]
pub fn Figure(
    label: &'static str,
    #[prop(into)] value: String,
    #[prop(optional, into)] note: Option<String>,
    #[prop(optional)] full: Option<String>,
) -> impl IntoView {
    view! {
        <div class="figure">
            <dt>{label}</dt>
            <dd title=full>{value}{note.map(|note| view! { <small>{note}</small> })}</dd>
        </div>
    }
    .into_any()
}

/// A run's state in words and colour.
#[component]
pub fn RunBadge(state: RunState) -> impl IntoView {
    view! { <span class=format!("badge badge--{}", state.as_str())>{state.as_str()}</span> }.into_any()
}

/// A sample's state; nothing is said of those that are done.
#[component]
pub fn SampleBadge(state: SampleState) -> impl IntoView {
    (state != SampleState::Done).then(|| {
        view! { <span class=format!("badge badge--{}", state.as_str())>{state_label(state)}</span> }
    })
}

/// A sample's state for people.
pub fn state_label(state: SampleState) -> &'static str {
    match state {
        SampleState::Pending => "pending",
        SampleState::Done => "done",
        SampleState::Refused => "refused",
        SampleState::Failed => "failed",
        SampleState::InDoubt => "in doubt",
    }
}

/// A difficulty as filled dots.
#[component]
pub fn Grade(grade: u8) -> impl IntoView {
    let dots = (1..=5u8).map(|dot| view! { <i class:on=dot <= grade></i> }).collect_view();
    view! { <span class="grade" role="img" aria-label=format!("difficulty {grade} of 5")>{dots}</span> }.into_any()
}

/// A picture's thumbnail.
#[component]
pub fn Thumbnail(picture: Picture, #[prop(into)] alt: String) -> impl IntoView {
    view! {
        <img
            src=format!("/thumbnails/{}", picture.hash)
            width=picture.width
            height=picture.height
            alt=alt
            loading="lazy"
            decoding="async"
        />
    }
    .into_any()
}

/// A table that may be wider than the window: it scrolls by itself, by keyboard too.
#[component]
pub fn Scroll(children: Children) -> impl IntoView {
    view! { <div class="scroll" tabindex="0">{children()}</div> }.into_any()
}

/// What will be here, and the one thing that fills it.
#[component]
pub fn Empty(
    #[prop(into)] text: String,
    #[prop(optional, into)] href: Option<String>,
    #[prop(optional)] action: &'static str,
) -> impl IntoView {
    view! {
        <div class="empty">
            <p>{text}</p>
            {href.map(|href| view! { <a class="button button--primary" href=href>{action}</a> })}
        </div>
    }
    .into_any()
}
