//! The reference of the template language, as it stands in the documents.

use crate::components::page::Head;
use leptos::prelude::*;
use pulldown_cmark::{Options, Parser, html};

/// The document; its examples run as tests.
const REFERENCE: &str = include_str!("../../../docs/template-language.md");

/// The page at `/help/templates`.
#[component]
pub fn HelpTemplates() -> impl IntoView {
    // The page has a title of its own.
    let body = REFERENCE.split_once('\n').map_or(REFERENCE, |(_, body)| body);
    let mut text = String::new();
    html::push_html(&mut text, Parser::new_ext(body, Options::ENABLE_TABLES));
    view! {
        <Head title="Template language">
            <a class="button" href="/pools">"Pools"</a>
        </Head>
        <article class="reference" inner_html=text></article>
    }
}
