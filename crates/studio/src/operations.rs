//! Edit operations: each says what it brings, so that the layout has room for it, and then changes the scene.

mod add;
mod alter;
mod change_background;
mod remove;
mod replace;
mod style_transfer;
mod text_add;
mod text_alter;
mod text_remove;
mod text_replace;

use crate::brief::{Brief, refuse};
use crate::scene::{Node, Scene};
use crate::studio::Refusal;
use pairloom_model::{Operation, Value};

/// One kind of edit.
pub(crate) trait Edit: Sync {
    /// The operation's name in a template.
    fn name(&self) -> &'static str;
    /// Adds to the brief what this step will bring.
    fn reserve(&self, step: &Operation, brief: &mut Brief) -> Result<(), Refusal>;
    /// Changes the scene.
    fn apply(&self, step: &Operation, brief: &Brief, scene: &mut Scene) -> Result<(), Refusal>;
}

/// Every operation. An operation is one file and its two lines in here.
static ALL: &[&dyn Edit] = &[
    &add::Add,
    &alter::Alter,
    &change_background::ChangeBackground,
    &remove::Remove,
    &replace::Replace,
    &style_transfer::StyleTransfer,
    &text_add::TextAdd,
    &text_alter::TextAlter,
    &text_remove::TextRemove,
    &text_replace::TextReplace,
];

/// The operation of this name.
pub(crate) fn find(name: &str) -> Result<&'static dyn Edit, Refusal> {
    match ALL.iter().copied().find(|edit| edit.name() == name) {
        Some(edit) => Ok(edit),
        None => Err(Refusal(format!("Studio has no edit operation `{name}`"))),
    }
}

/// A parameter that a step cannot do without.
fn parameter<'a>(step: &'a Operation, name: &str) -> Result<&'a str, Refusal> {
    match step.parameters.get(name) {
        Some(word) => Ok(word),
        None => refuse(format!("the operation `{}` lacks its parameter `{name}`", step.operation)),
    }
}

/// A parameter that means a number: a slot bound to one, or its digits.
fn number(step: &Operation, brief: &Brief, name: &str) -> Result<Option<usize>, Refusal> {
    let Some(word) = step.parameters.get(name) else { return Ok(None) };
    let digits = match brief.sample.binding(word) {
        Some(Value::Number { number }) => number.to_string(),
        _ => word.clone(),
    };
    match digits.parse() {
        Ok(number) => Ok(Some(number)),
        Err(_) => refuse(format!("the parameter `{name}` of `{}` is no number: `{word}`", step.operation)),
    }
}

/// The text that a step writes: the one it promises, exact to the letter, or the form that its parameter is bound to.
fn text(step: &Operation, brief: &Brief) -> Result<String, Refusal> {
    let word = parameter(step, "text")?;
    let surface = step.parameters.get("surface");
    let promised = step.requirements.iter().find(|one| one.name == "text" && one.arguments.first() == surface);
    if let Some(text) = promised.and_then(|one| one.value.clone()) {
        return Ok(text);
    }
    let word = word.strip_suffix(".form").unwrap_or(word);
    Ok(match brief.sample.binding(word) {
        Some(Value::Entry { form, .. }) => form.clone(),
        _ => word.to_owned(),
    })
}

/// The nodes of a slot.
fn nodes<'a>(scene: &'a mut Scene, slot: &str) -> impl Iterator<Item = &'a mut Node> {
    let slot = slot.to_owned();
    scene.nodes.iter_mut().filter(move |node| node.slot == slot)
}

/// Changes what a slot's visible nodes show; at least one must be there.
fn change(scene: &mut Scene, step: &Operation, slot: &str, mut with: impl FnMut(&mut Node)) -> Result<(), Refusal> {
    let mut found = false;
    for node in nodes(scene, slot).filter(|node| !node.hidden) {
        with(node);
        found = true;
    }
    if found { Ok(()) } else { refuse(format!("`{}` finds no `{slot}` in the picture", step.operation)) }
}

/// Dresses, counts and places a thing that a step brings, as the step's requirements say.
fn furnish(step: &Operation, brief: &mut Brief, slot: &str) -> Result<(), Refusal> {
    const OF_THE_SCENE: [&str; 7] = ["keeps", "gone", "text_gone", "scene", "style", "background", "text"];
    for requirement in step.requirements.iter().filter(|one| !OF_THE_SCENE.contains(&one.name.as_str())) {
        if requirement.arguments.first().is_some_and(|first| first == slot) {
            brief.require(requirement)?;
        }
    }
    if let Some(colour) = step.parameters.get("colour") {
        brief.dress(slot, "colour", colour)?;
    }
    Ok(())
}
