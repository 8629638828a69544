//! Previews a form while it is being filled in; without it the Preview button does the same.

use crate::browser;
use leptos::prelude::*;

/// Sends the form with this id for a preview whenever it has changed, and shows the answer in `target`.
#[island]
pub fn LiveForm(form: String, target: String) -> impl IntoView {
    Effect::new(move |_| {
        browser::link_groups(&form);
        let (id, target) = (form.clone(), target.clone());
        browser::on_form_change(&form, 350, move || browser::submit_into(&id, "preview", &target));
    });
    view! { <span hidden></span> }
}
