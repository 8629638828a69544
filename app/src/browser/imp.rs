//! The browser's side of `browser`: plain calls of the document, each a few lines.

use leptos::prelude::{document, window};
use std::{cell::Cell, rc::Rc};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Document, DomParser, Element, Event, EventSource, FormData, HtmlElement, HtmlFormElement, HtmlInputElement,
    HtmlTextAreaElement, KeyboardEvent, MessageEvent, RequestInit, Response, SupportedType, UrlSearchParams,
};

fn elements(selector: &str) -> Vec<Element> {
    let list = document().query_selector_all(selector).ok();
    list.map(|list| (0..list.length()).filter_map(|at| list.item(at)?.dyn_into().ok()).collect()).unwrap_or_default()
}

async fn fetch_page(url: &str, init: &RequestInit) -> Result<Document, JsValue> {
    let response: Response = JsFuture::from(window().fetch_with_str_and_init(url, init)).await?.dyn_into()?;
    let text = JsFuture::from(response.text()?).await?.as_string().unwrap_or_default();
    DomParser::new()?.parse_from_string(&text, SupportedType::TextHtml)
}

fn swap(page: &Document, id: &str) {
    if let (Some(old), Some(new)) = (document().get_element_by_id(id), page.get_element_by_id(id)) {
        old.set_inner_html(&new.inner_html());
    }
}

pub fn refresh(ids: &'static [&'static str]) {
    spawn_local(async move {
        let url = window().location().href().unwrap_or_default();
        if let Ok(page) = fetch_page(&url, &RequestInit::new()).await {
            ids.iter().for_each(|id| swap(&page, id));
        }
    });
}

thread_local! {
    /// Number of the newest form that was sent: an older answer that comes late is not shown.
    static NEWEST: Cell<u32> = const { Cell::new(0) };
}

pub fn submit_into(form: &str, intent: &str, targets: &str) {
    let Some(form) = form_of(form) else { return };
    let Ok(data) = FormData::new_with_form(&form) else { return };
    let _ = data.append_with_str("intent", intent);
    let Ok(body) = UrlSearchParams::new_with_str_sequence_sequence(&data) else { return };
    let number = NEWEST.with(|newest| newest.replace(newest.get() + 1) + 1);
    let targets: Vec<String> = targets.split_whitespace().map(str::to_owned).collect();
    let busy = |targets: &[String], busy: bool| {
        for shown in targets.iter().filter_map(|target| document().get_element_by_id(target)) {
            let _ = if busy { shown.set_attribute("aria-busy", "true") } else { shown.remove_attribute("aria-busy") };
        }
    };
    busy(&targets, true);
    spawn_local(async move {
        let init = RequestInit::new();
        init.set_method("POST");
        init.set_body(&body);
        let url = window().location().href().unwrap_or_default();
        let page = fetch_page(&url, &init).await;
        if NEWEST.with(Cell::get) == number {
            if let Ok(page) = page {
                targets.iter().for_each(|target| swap(&page, target));
            }
            busy(&targets, false);
        }
    });
}

pub fn set_theme(theme: &str) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-theme", theme);
    }
    if let Ok(document) = document().dyn_into::<web_sys::HtmlDocument>() {
        let _ = document.set_cookie(&format!("theme={theme}; path=/; max-age=31536000; samesite=lax"));
    }
    for button in elements("[data-theme-choice]") {
        let pressed = button.get_attribute("data-theme-choice").as_deref() == Some(theme);
        let _ = button.set_attribute("aria-pressed", if pressed { "true" } else { "false" });
    }
}

pub fn reload() {
    let _ = window().location().reload();
}

pub fn filter_tree(words: &str) {
    let words: Vec<String> = words.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let has_all = |row: &Element| {
        let text = row.text_content().unwrap_or_default().to_lowercase();
        words.iter().all(|word| text.contains(word))
    };
    for domain in elements(".tree-domain") {
        let own = domain.query_selector(".tree-row").ok().flatten().is_some_and(|row| has_all(&row));
        let mut any = own;
        let rows = domain.query_selector_all("li").ok();
        for row in rows
            .iter()
            .flat_map(|list| (0..list.length()).filter_map(|at| list.item(at)?.dyn_into::<HtmlElement>().ok()))
        {
            let shown = own || has_all(&row);
            row.set_hidden(!shown);
            any |= shown;
        }
        if let Ok(domain) = domain.dyn_into::<HtmlElement>() {
            domain.set_hidden(!any);
            let details = domain.query_selector("details").ok().flatten();
            if let Some(details) = details.filter(|_| !words.is_empty()) {
                let _ = details.toggle_attribute_with_force("open", true);
            }
        }
    }
}

pub fn listen(url: &str, on_message: impl Fn(String) + 'static) {
    let Ok(source) = EventSource::new(url) else { return };
    let closing = source.clone();
    let callback = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        if event.type_() == "end" {
            closing.close();
            return;
        }
        if let Some(text) = event.data().as_string() {
            on_message(text);
        }
    });
    source.set_onmessage(Some(callback.as_ref().unchecked_ref()));
    let _ = source.add_event_listener_with_callback("end", callback.as_ref().unchecked_ref());
    callback.forget();
}

fn form_of(id: &str) -> Option<HtmlFormElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

pub fn on_form_change(form: &str, milliseconds: i32, then: impl Fn() + 'static) {
    let Some(form) = form_of(form) else { return };
    let waiting = Rc::new(Cell::new(None::<i32>));
    let then = Closure::<dyn Fn()>::new(then);
    let then: js_sys::Function = then.into_js_value().unchecked_into();
    let callback = Closure::<dyn Fn(Event)>::new(move |_: Event| {
        if let Some(timer) = waiting.take() {
            window().clear_timeout_with_handle(timer);
        }
        waiting.set(window().set_timeout_with_callback_and_timeout_and_arguments_0(&then, milliseconds).ok());
    });
    let _ = form.add_event_listener_with_callback("input", callback.as_ref().unchecked_ref());
    callback.forget();
}

pub fn guard_form(form: &str) {
    let Some(form) = form_of(form) else { return };
    let ask = Closure::<dyn Fn(Event)>::new(|event: Event| event.prevent_default());
    let ask: js_sys::Function = ask.into_js_value().unchecked_into();
    let callback = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        window().set_onbeforeunload((event.type_() == "input").then_some(&ask));
    });
    // A form that is sent takes what was typed with it.
    for event in ["input", "submit"] {
        let _ = form.add_event_listener_with_callback(event, callback.as_ref().unchecked_ref());
    }
    callback.forget();
}

pub fn link_groups(form: &str) {
    let Some(form) = form_of(form) else { return };
    let members = |group: &str| -> Vec<HtmlInputElement> {
        elements(&format!("[data-member~='{group}']")).into_iter().filter_map(|box_| box_.dyn_into().ok()).collect()
    };
    let settle = move || {
        for group in elements("[data-group]").into_iter().filter_map(|box_| box_.dyn_into::<HtmlInputElement>().ok()) {
            let boxes = members(&group.get_attribute("data-group").unwrap_or_default());
            let ticked = boxes.iter().filter(|box_| box_.checked()).count();
            group.set_checked(!boxes.is_empty() && ticked == boxes.len());
            group.set_indeterminate(ticked > 0 && ticked < boxes.len());
        }
    };
    settle();
    let callback = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
        if let Some(group) = input.get_attribute("data-group") {
            members(&group).iter().for_each(|box_| box_.set_checked(input.checked()));
        }
        // A number of its own means that the subtask is wanted.
        if input.class_name() == "choice-own" && !input.value().is_empty() {
            let row = input.closest("li").ok().flatten();
            let box_ = row.and_then(|row| row.query_selector("input[type=checkbox]").ok().flatten());
            if let Some(box_) = box_.and_then(|box_| box_.dyn_into::<HtmlInputElement>().ok()) {
                box_.set_checked(true);
            }
        }
        settle();
    });
    // `input` comes first, so that what is previewed has the boxes as they are then.
    let _ = form.add_event_listener_with_callback("input", callback.as_ref().unchecked_ref());
    callback.forget();
}

thread_local! {
    /// Whether the key before was `g`, which waits for the letter of a place.
    static GOING: Cell<bool> = const { Cell::new(false) };
}

pub fn listen_to_keys() {
    let callback = Closure::<dyn Fn(KeyboardEvent)>::new(|event: KeyboardEvent| {
        let in_field = event.target().and_then(|target| target.dyn_into::<Element>().ok()).is_some_and(|element| {
            matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT") && !is_choice(&element)
        });
        if event.key() == "Escape" && in_field {
            if let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok()) {
                let _ = field.blur();
            }
            return;
        }
        if in_field || event.ctrl_key() || event.meta_key() || event.alt_key() || event.default_prevented() {
            return;
        }
        if on_key(&event.key()) {
            event.prevent_default();
        }
    });
    let _ = document().add_event_listener_with_callback("keydown", callback.as_ref().unchecked_ref());
    callback.forget();
}

fn is_choice(element: &Element) -> bool {
    matches!(element.get_attribute("type").as_deref(), Some("checkbox" | "radio" | "range" | "submit" | "button"))
}

fn focus(selector: &str) -> bool {
    let found = elements(selector).into_iter().find_map(|element| element.dyn_into::<HtmlElement>().ok());
    found.is_some_and(|element| element.focus().is_ok())
}

fn click(selector: &str) -> bool {
    let found = elements(selector).into_iter().find_map(|element| element.dyn_into::<HtmlElement>().ok());
    found.map(|element| element.click()).is_some()
}

fn on_key(key: &str) -> bool {
    if GOING.with(|going| going.replace(key == "g")) && key.len() == 1 && key.is_ascii() {
        return click(&format!("[data-go='{key}']"));
    }
    match key {
        "/" => focus("#search"),
        "?" => click("[popovertarget=help]"),
        "t" => focus("#tree-filter"),
        "e" => click("[data-key=e]"),
        "n" => click("[data-key=n]"),
        "j" => step(1),
        "k" => step(-1),
        "ArrowDown" if in_tree() => step_in(TREE_ROWS, 1),
        "ArrowUp" if in_tree() => step_in(TREE_ROWS, -1),
        "ArrowRight" if in_tree() => fold(true),
        "ArrowLeft" if in_tree() => fold(false),
        _ => false,
    }
}

/// Rows of the tree that the arrow keys walk.
const TREE_ROWS: &str = ".tree-row a, .tree details[open] li a";

fn in_tree() -> bool {
    document().active_element().and_then(|element| element.closest(".tree").ok().flatten()).is_some()
}

/// Next or previous item of the page: the links marked so, or the neighbours of a sample.
fn step(by: i32) -> bool {
    click(if by > 0 { "[data-step=next]" } else { "[data-step=previous]" }) || step_in("[data-item]", by)
}

fn step_in(selector: &str, by: i32) -> bool {
    let items: Vec<HtmlElement> = elements(selector)
        .into_iter()
        .filter_map(|element| element.dyn_into::<HtmlElement>().ok())
        .filter(|element| element.offset_parent().is_some())
        .collect();
    let active = document().active_element();
    let now = items.iter().position(|item| active.as_ref().is_some_and(|active| active.is_same_node(Some(item))));
    let next = match (now, by > 0) {
        (None, true) => 0,
        (None, false) => items.len().saturating_sub(1),
        (Some(at), true) => at + 1,
        (Some(at), false) => at.saturating_sub(1),
    };
    items.get(next).is_some_and(|item| item.focus().is_ok())
}

/// Opens or closes the domain of the focused row. From a subtask, closing goes to the domain's own row first: what is
/// folded away cannot hold the focus.
fn fold(open: bool) -> bool {
    let Some(row) = document().active_element() else { return false };
    let Some(domain) = row.closest(".tree-domain").ok().flatten() else { return false };
    let own = domain.query_selector(".tree-row a").ok().flatten();
    if !open && !own.as_ref().is_some_and(|own| own.is_same_node(Some(&row))) {
        return own.and_then(|own| own.dyn_into::<HtmlElement>().ok()).is_some_and(|own| own.focus().is_ok());
    }
    let details = domain.query_selector("details").ok().flatten();
    details.is_some_and(|details| details.toggle_attribute_with_force("open", open).is_ok())
}

/// Milliseconds since the page began.
pub fn now() -> f64 {
    window().performance().map_or(0.0, |performance| performance.now())
}

/// Calls back once after some milliseconds; the number stops it before.
pub fn later(milliseconds: i32, then: impl FnOnce() + 'static) -> Option<i32> {
    let then = Closure::once_into_js(then);
    window().set_timeout_with_callback_and_timeout_and_arguments_0(then.unchecked_ref(), milliseconds).ok()
}

/// Stops what [`later`] began.
pub fn clear_timer(timer: i32) {
    window().clear_timeout_with_handle(timer);
}

/// Writes an attribute of an element.
pub fn tell(id: &str, attribute: &str, value: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        let _ = element.set_attribute(attribute, value);
    }
}

/// Calls back with the text at an address of ours, or with nothing where it cannot be had.
pub fn get_text(url: &str, then: impl FnOnce(Option<String>) + 'static) {
    let url = url.to_owned();
    spawn_local(async move { then(fetch_text(&url).await.ok().flatten()) });
}

async fn fetch_text(url: &str) -> Result<Option<String>, JsValue> {
    let response: Response = JsFuture::from(window().fetch_with_str(url)).await?.dyn_into()?;
    if !response.ok() {
        return Ok(None);
    }
    Ok(JsFuture::from(response.text()?).await?.as_string())
}

fn area(id: &str) -> Option<HtmlTextAreaElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// The text of a box and where its caret stands, in characters.
pub fn caret(id: &str) -> Option<(String, usize)> {
    let area = area(id)?;
    let text = area.value();
    let units = area.selection_start().ok().flatten()? as usize;
    // The browser counts in UTF-16.
    let mut counted = 0;
    let before = text.chars().take_while(|c| {
        counted += c.len_utf16();
        counted <= units
    });
    let at = before.count();
    Some((text, at))
}

/// Puts a word in the place of what stands between `from` (in characters) and the caret; the new text.
pub fn put_at_caret(id: &str, from: usize, word: &str) -> Option<String> {
    let (text, caret) = caret(id)?;
    let area = area(id)?;
    let before: String = text.chars().take(from).collect();
    let after: String = text.chars().skip(caret).collect();
    let made = format!("{before}{word}{after}");
    area.set_value(&made);
    let units = u32::try_from(before.encode_utf16().count() + word.encode_utf16().count()).ok()?;
    let _ = area.set_selection_range(units, units);
    let _ = area.focus();
    Some(made)
}
