//! The browser's part: fetches the pools that the text names and works the preview out anew after each change.

use super::{Bench, Pools};
use crate::browser;
use crate::forms::template_form::TemplateForm;
use leptos::prelude::*;
use pairloom_model::pool::UNDRAWN;
use pairloom_model::views::TemplatePreview;
use pairloom_model::{Kind, Pool, Pools as Gathered};
use pairloom_prompt::Lexicon;
use pairloom_prompt::editor::{preview, words_used};
use std::cell::Cell;
use std::rc::Rc;

/// Above this, in milliseconds, a preview waits until nobody has typed for a while.
const SLOW: f64 = 12.0;
/// How long it waits then, in milliseconds.
const WAIT: i32 = 180;

/// Starts looking after the editor.
pub fn begin(bench: Bench) {
    let last = Rc::new(Cell::new(0.0_f64));
    let waiting = Rc::new(Cell::new(None::<i32>));
    // What the server sent stands until something changes.
    let first = Rc::new(Cell::new(true));
    Effect::new(move |_| {
        bench.form.track();
        bench.seed.track();
        bench.grade.track();
        gather(bench);
        if first.replace(false) {
            return;
        }
        if let Some(timer) = waiting.take() {
            browser::clear_timer(timer);
        }
        let slow = last.get() > SLOW;
        let last = last.clone();
        let work = move || {
            let start = browser::now();
            look(bench);
            last.set(browser::now() - start);
            browser::tell("template-preview", "data-milliseconds", &format!("{:.1}", last.get()));
        };
        if slow {
            waiting.set(browser::later(WAIT, work));
        } else {
            work();
        }
    });
}

/// The pools that the texts name.
fn wanted(bench: Bench, form: &TemplateForm) -> Vec<String> {
    let texts = [&form.text, &form.draws].into_iter().chain(form.turns.iter().map(|(text, _)| text));
    let words: Vec<String> = texts.flat_map(|text| words_used(text)).collect();
    bench.start.with_value(|start| words.into_iter().filter(|word| start.pools.contains(word)).collect())
}

/// Asks for the pools that are not there yet.
fn gather(bench: Bench) {
    let wanted = bench.form.with_untracked(|form| wanted(bench, form));
    let revision = bench.start.with_value(|start| start.revision.clone());
    for name in wanted {
        let known = bench.pools.with_value(|pools| pools.asked.contains(&name));
        if known {
            continue;
        }
        bench.pools.update_value(|pools| pools.asked.push(name.clone()));
        let url = crate::urls::with_query(&crate::urls::pool_data(&name), [("revision", revision.as_str())]);
        browser::get_text(&url, move |text| {
            let Some(pool) = text.and_then(|text| serde_json::from_str::<Pool>(&text).ok()) else {
                // The next keystroke asks again.
                bench.pools.update_value(|pools| pools.asked.retain(|asked| *asked != name));
                return;
            };
            bench.pools.update_value(|pools| {
                pools.loaded.push(pool);
                pools.lexicon = Some(lexicon(bench, pools));
            });
            // Why the server refused a save stands until something is changed.
            let stands = bench.start.with_value(|start| {
                !start.problems.is_empty() && bench.form.with_untracked(|form| *form == start.form)
            });
            if !stands {
                look(bench);
            }
        });
    }
}

/// The words of the pools that are there. The others are named, so that an error can name them too.
fn lexicon(bench: Bench, pools: &Pools) -> Lexicon {
    let start = bench.start.get_value();
    let missing = start.pools.iter().filter(|name| !pools.loaded.iter().any(|pool| pool.id.as_str() == name.as_str()));
    let empty = missing.map(|name| pairloom_prompt::wildcard::pool_of(name, ""));
    let lexicon = Lexicon::new(&Gathered::new(pools.loaded.iter().cloned().chain(empty)));
    if start.subtask.kind == Kind::Editing { lexicon.without(UNDRAWN) } else { lexicon }
}

/// Works the preview out, if all pools that it needs are there.
fn look(bench: Bench) {
    let form = bench.form.get_untracked();
    if form.text.is_empty() && form.turns.is_empty() {
        return bench.preview.set(Some(TemplatePreview::default()));
    }
    let mut named = form.clone();
    if named.id.is_empty() {
        named.id = "new".into();
    }
    let made = named.template().map_err(|problems| TemplatePreview { problems, ..TemplatePreview::default() });
    let template = match made {
        Ok(template) => template,
        Err(preview) => return bench.preview.set(Some(preview)),
    };
    let (seed, grade) = (bench.seed.get_untracked(), bench.grade.get_untracked());
    let needed = wanted(bench, &form);
    let answer = bench.pools.with_value(|pools| {
        let there = |name: &String| pools.loaded.iter().any(|pool| pool.id.as_str() == name.as_str());
        if !needed.iter().all(there) {
            return None;
        }
        let start = bench.start.get_value();
        let none = Lexicon::new(&Gathered::default());
        Some(preview(&start.subtask.subtask(), &template, pools.lexicon.as_ref().unwrap_or(&none), seed, grade))
    });
    if let Some(answer) = answer {
        bench.preview.set(Some(answer));
    }
}
