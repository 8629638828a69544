//! Successions: five stages each, and which of them a sample shows.

use super::panels::{self, Order};
use super::scene::Scene;
use super::{ground, scene, stages_first, stages_second, value};
use crate::brief::{Brief, refuse};
use crate::figures::pen::Pen;
use crate::studio::Refusal;
use pairloom_model::Entry;

/// The slots of panels in order.
const SLOTS: [&str; 5] = ["first", "second", "third", "fourth", "fifth"];

pub(super) fn draw(pen: &mut Pen, brief: &Brief, entry: &Entry) -> Result<(), Refusal> {
    let lists = [stages_first::STAGES, stages_second::STAGES];
    let Some((_, all)) = lists.into_iter().flatten().find(|(id, _)| *id == entry.id.as_str()) else {
        return refuse(format!("Studio has no stages of the succession `{}`", entry.id));
    };
    let stage = |text: &str| (1..=5).find(|at| entry.texts.get(&format!("stage{at}")).is_some_and(|one| one == text));
    if let Some(text) = value(brief, "shows", "picture") {
        let Some(at) = stage(text) else { return refuse(format!("`{text}` is no stage of `{}`", entry.id)) };
        let frame = [20.0, 40.0, 960.0, 900.0];
        scene::fill(pen, frame, &all[at - 1], 0.55);
        ground::border(pen, frame);
        return Ok(());
    }
    let numbered = value(brief, "label", "first") == Some("1");
    let wanted: Vec<usize> = if value(brief, "label", "third") == Some("climax stage") {
        vec![1, 3, 5]
    } else if brief.sample.requirements.iter().any(|one| one.name == "panels" && one.value.as_deref() == Some("5")) {
        vec![1, 2, 3, 4, 5]
    } else {
        let shown = brief.sample.requirements.iter().filter(|one| one.name == "shows");
        shown.filter_map(|one| stage(one.value.as_deref()?)).collect()
    };
    let title = brief.sample.requirements.iter().find(|one| one.name == "text").and_then(|one| one.value.clone());
    // A title takes the head of the sheet.
    let top = if title.is_some() { 140.0 } else { 20.0 };
    let scenes: Vec<&Scene> = wanted.iter().map(|at| &all[at - 1]).collect();
    let frames = panels::draw(pen, &scenes, if numbered { Order::Down } else { Order::Then }, top);
    for ([x, y, w, h], slot) in frames.iter().zip(SLOTS) {
        if let Some(label) = value(brief, "label", slot) {
            let put = if numbered { (70.0, y + h / 2.0) } else { (x + w / 2.0, y + h + 42.0) };
            pen.label_at(label, put);
        }
    }
    if let Some(title) = title {
        pen.labels.push(title.clone());
        pen.label_at(&title, (500.0, 84.0));
    }
    Ok(())
}
