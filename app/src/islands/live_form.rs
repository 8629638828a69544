//! Previews a form while it is being filled in; without it the Preview button does the same.

use crate::browser;
use leptos::prelude::*;

/// Has the browser ask before the page is left once something was typed into the form with this id and not sent.
#[island]
pub fn GuardedForm(form: String) -> impl IntoView {
    Effect::new(move |_| browser::guard_form(&form));
    view! { <span hidden></span> }
}

/// Sends the form with this id for a preview whenever it has changed, and shows the answer in `targets`, ids with blanks
/// between. What was typed and not sent is not left without a question.
#[island]
pub fn LiveForm(form: String, targets: String) -> impl IntoView {
    Effect::new(move |_| {
        browser::link_groups(&form);
        browser::guard_form(&form);
        let (id, targets) = (form.clone(), targets.clone());
        browser::on_form_change(&form, 350, move || browser::submit_into(&id, "preview", &targets));
    });
    view! { <span hidden></span> }
}
