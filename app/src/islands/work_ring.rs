//! The ring in the top bar: how far what is running has come.

use crate::api::runs::{Work, running_work};
use crate::{text, urls};
use leptos::prelude::*;

/// Shows the work and asks for news every three seconds while there is some.
#[island]
pub fn WorkRing(start: Work) -> impl IntoView {
    let (now, set_now) = signal(start);
    let ask = Action::new(move |(): &()| async move {
        if let Ok(work) = running_work().await {
            set_now.set(work);
        }
    });
    Effect::new(move |_| {
        if !now.with(|work| work.names.is_empty()) {
            set_timeout(move || drop(ask.dispatch(())), std::time::Duration::from_secs(3));
        }
    });
    let share = move || now.with(|work| text::per_cent(work.done, work.planned).unwrap_or(0.0));
    let href = move || {
        now.with(|work| match work.names.as_slice() {
            [one] => urls::run(one),
            _ => "/runs".to_owned(),
        })
    };
    let label = move || {
        now.with(|work| match work.names.as_slice() {
            [] => "Nothing is running".to_owned(),
            [one] => format!("{one}: {} of {}", text::grouped(work.done), text::grouped(work.planned)),
            many => format!("{} runs: {} of {}", many.len(), text::grouped(work.done), text::grouped(work.planned)),
        })
    };
    view! {
        <a class="ring" class:ring--idle=move || now.with(|work| work.names.is_empty()) href=href title=label aria-label=label>
            <svg viewBox="0 0 24 24" aria-hidden="true">
                <circle class="ring-track" cx="12" cy="12" r="9"></circle>
                <circle
                    class="ring-share"
                    cx="12"
                    cy="12"
                    r="9"
                    pathLength="100"
                    stroke-dasharray=move || format!("{:.1} 100", share())
                ></circle>
            </svg>
            <span class="ring-text">{move || now.with(|work| !work.names.is_empty()).then(|| format!("{:.0} %", share().floor()))}</span>
        </a>
    }
}
