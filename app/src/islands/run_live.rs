//! A run's progress as it happens, from its event stream.

use crate::{browser, text};
use leptos::prelude::*;
use pairloom_model::views::{RunEvent, RunState};
use std::cell::Cell;

/// Parts of the run's page that are taken anew from the server while the run goes on.
const PARTS: &[&str] = &["run-rows", "run-newest"];

/// Pictures are looked at anew once in so many messages; a message comes at most twice a second.
const EVERY: u32 = 4;

/// Numbers and bar of a run.
#[island]
pub fn RunLive(name: String, start: RunEvent) -> impl IntoView {
    let began = start.state;
    let over = matches!(began, RunState::Done | RunState::Cancelled);
    let (now, set_now) = signal(start);
    Effect::new(move |_| {
        if over {
            return;
        }
        let messages = Cell::new(0u32);
        browser::listen(&format!("/events/runs/{name}"), move |message| {
            let Ok(event) = serde_json::from_str::<RunEvent>(&message) else { return };
            messages.set(messages.get() + 1);
            if event.state != began {
                browser::reload();
            } else if messages.get().is_multiple_of(EVERY) {
                browser::refresh(PARTS);
            }
            set_now.set(event);
        });
    });
    let finished = move || now.with(|event| event.counts.done + event.counts.refused + event.counts.failed);
    let planned = move || now.with(|event| event.counts.planned);
    let width = move |part: u64| format!("{:.2}%", text::per_cent(part, planned()).unwrap_or(0.0));
    let left = move || {
        now.with(|event| match (event.state, event.seconds_left) {
            (RunState::Running, Some(seconds)) => text::duration(seconds),
            (RunState::Running, None) => "unknown".to_owned(),
            _ => "–".to_owned(),
        })
    };
    let rate = move || {
        now.with(|event| if event.state == RunState::Running { text::rate(event.rate) } else { "–".to_owned() })
    };
    let share = move || format!("{:.0} %", text::per_cent(finished(), planned()).unwrap_or(0.0).floor());
    let figure = |label: &'static str, value: Signal<String>| view! { <div class="figure"><dt>{label}</dt><dd>{value}</dd></div> };
    let done = Signal::derive(move || {
        format!("{} of {}", text::grouped(now.with(|e| e.counts.done)), text::grouped(planned()))
    });
    let refused = Signal::derive(move || text::grouped(now.with(|event| event.counts.refused)));
    let failed = Signal::derive(move || text::grouped(now.with(|event| event.counts.failed)));
    let doubt = Signal::derive(move || text::grouped(now.with(|event| event.counts.in_doubt)));
    let pictures = Signal::derive(move || text::grouped(now.with(|event| event.counts.pictures)));
    view! {
        <section class="progress" aria-label="Progress">
            <div
                class="progress-bar"
                role="progressbar"
                aria-label="Samples finished"
                aria-valuemin="0"
                aria-valuemax=planned
                aria-valuenow=finished
            >
                <span class="progress-done" style:width=move || width(now.with(|event| event.counts.done))></span>
                <span class="progress-refused" style:width=move || width(now.with(|event| event.counts.refused))></span>
                <span class="progress-failed" style:width=move || width(now.with(|event| event.counts.failed))></span>
            </div>
            <dl class="figures figures--row">
                {figure("Finished", Signal::derive(share))}
                {figure("Samples made", done)}
                {figure("Rate", Signal::derive(rate))}
                {figure("Time left", Signal::derive(left))}
                {figure("Refused", refused)}
                {figure("Failed", failed)}
                {figure("In doubt", doubt)}
                {figure("Pictures asked for", pictures)}
            </dl>
        </section>
    }
}
