//! What islands do to the page around them. On the server each of these does nothing.

/// Takes the page's newest version from the server and puts its elements with these ids in the place of those shown.
pub fn refresh(ids: &'static [&'static str]) {
    #[cfg(feature = "hydrate")]
    imp::refresh(ids);
    #[cfg(not(feature = "hydrate"))]
    let _ = ids;
}

/// Sends a form as its button `intent` would and puts elements of the answer in the place of those shown; `targets` are
/// their ids with blanks between.
pub fn submit_into(form: &str, intent: &str, targets: &str) {
    #[cfg(feature = "hydrate")]
    imp::submit_into(form, intent, targets);
    #[cfg(not(feature = "hydrate"))]
    let _ = (form, intent, targets);
}

/// Has the browser ask before the page is left once something was typed into a form and not sent.
pub fn guard_form(form: &str) {
    #[cfg(feature = "hydrate")]
    imp::guard_form(form);
    #[cfg(not(feature = "hydrate"))]
    let _ = form;
}

/// Sets the theme at once and for the next visits: `light`, `dark`, or `system`.
pub fn set_theme(theme: &str) {
    #[cfg(feature = "hydrate")]
    imp::set_theme(theme);
    #[cfg(not(feature = "hydrate"))]
    let _ = theme;
}

/// Loads the page again.
pub fn reload() {
    #[cfg(feature = "hydrate")]
    imp::reload();
}

/// Shows only those rows of the tree that have these words.
pub fn filter_tree(words: &str) {
    #[cfg(feature = "hydrate")]
    imp::filter_tree(words);
    #[cfg(not(feature = "hydrate"))]
    let _ = words;
}

/// Starts listening to the keys of the whole page: see the table in `components/help.rs`.
pub fn listen_to_keys() {
    #[cfg(feature = "hydrate")]
    imp::listen_to_keys();
}

/// Ticks and unticks the boxes that belong to a group when the group's own box changes, and the other way round.
pub fn link_groups(form: &str) {
    #[cfg(feature = "hydrate")]
    imp::link_groups(form);
    #[cfg(not(feature = "hydrate"))]
    let _ = form;
}

/// Calls back with each message of an event stream until the page is left; the browser connects again by itself.
pub fn listen(url: &str, on_message: impl Fn(String) + 'static) {
    #[cfg(feature = "hydrate")]
    imp::listen(url, on_message);
    #[cfg(not(feature = "hydrate"))]
    let _ = (url, on_message);
}

/// Calls back after something was typed into or chosen in a form and nothing more came for a while.
pub fn on_form_change(form: &str, milliseconds: i32, then: impl Fn() + 'static) {
    #[cfg(feature = "hydrate")]
    imp::on_form_change(form, milliseconds, then);
    #[cfg(not(feature = "hydrate"))]
    let _ = (form, milliseconds, then);
}

#[cfg(feature = "hydrate")]
pub use imp::{caret, clear_timer, get_text, later, now, put_at_caret, tell};

#[cfg(feature = "hydrate")]
mod imp;
