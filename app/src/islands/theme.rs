//! Light, dark, or as the system says. Without JavaScript each button submits its choice.

use crate::browser;
use leptos::prelude::*;

/// The three choices with their names.
const CHOICES: [(&str, &str); 3] = [("system", "System"), ("light", "Light"), ("dark", "Dark")];

/// The choice of the theme; `current` is what the cookie says.
#[island]
pub fn ThemeChoice(current: String) -> impl IntoView {
    let buttons = CHOICES.map(|(value, label)| {
        let pressed = if current == value { "true" } else { "false" };
        view! {
            <button
                class="choice"
                name="theme"
                value=value
                data-theme-choice=value
                aria-pressed=pressed
                on:click=move |event| {
                    event.prevent_default();
                    browser::set_theme(value);
                }
            >
                {label}
            </button>
        }
    });
    view! {
        <form class="segments" method="post" action="/theme" aria-label="Theme">
            {buttons.into_iter().collect_view()}
        </form>
    }
}
