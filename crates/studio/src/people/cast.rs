//! The cast of a sample: who is there, how each looks, and what each does to whom.

use super::acts;
use super::brush::Icon;
use super::figure::{Beast, Fig};
use super::looks::{Age, Look, W};
use super::outfits;
use super::states;
use crate::brief::{Brief, refuse};
use crate::random::Seed;
use crate::scene::Tools;
use crate::sprite::Key;
use crate::studio::Refusal;
use pairloom_model::{Entry, Requirement, Value};

/// One action of the sample.
#[derive(Clone, Debug)]
pub(crate) enum Deed {
    /// Alone, or with a thing.
    Solo(usize, &'static str),
    Handle(usize, Icon, &'static str),
    /// One to another.
    Pair(usize, usize, &'static str),
    /// A thing that goes from one to another.
    Give(usize, usize, Icon, &'static str),
    Group(Vec<usize>, &'static str),
    /// Looks on.
    Watch(usize),
}

/// Everyone and everything that they do.
pub(crate) struct Cast {
    pub figs: Vec<Fig>,
    pub slots: Vec<String>,
    pub deeds: Vec<Deed>,
    /// Pairs of figures, the left one first.
    pub left_of: Vec<(usize, usize)>,
    /// What animals show besides: dirt, drops.
    pub beasts: Vec<(usize, &'static str)>,
}

impl Cast {
    pub(crate) fn new(brief: &Brief, tools: &Tools) -> Result<Self, Refusal> {
        let mut cast =
            Self { figs: Vec::new(), slots: Vec::new(), deeds: Vec::new(), left_of: Vec::new(), beasts: Vec::new() };
        let seed = Seed::new(brief.sample.seed).child("people");
        for binding in &brief.sample.bindings {
            if let Some(("actor", entry)) = brief.bound(&binding.slot) {
                let count = count(brief, &binding.slot)?;
                for at in 0..count {
                    let fig = enter(entry, tools, seed.child(&binding.slot).at(at))?;
                    cast.figs.push(fig);
                    cast.slots.push(binding.slot.clone());
                }
            }
        }
        if cast.figs.is_empty() {
            return refuse("the sample names no one who acts");
        }
        for requirement in &brief.sample.requirements {
            cast.dress(requirement, brief)?;
        }
        for requirement in &brief.sample.requirements {
            cast.act(requirement, brief, tools)?;
        }
        cast.join();
        Ok(cast)
    }

    /// The figures of a slot.
    fn of(&self, slot: &str) -> Vec<usize> {
        (0..self.figs.len()).filter(|i| self.slots[*i] == slot).collect()
    }

    fn one(&self, slot: &str) -> Result<usize, Refusal> {
        self.of(slot).first().copied().map_or_else(|| refuse(format!("`{slot}` is no one in this picture")), Ok)
    }

    fn dress(&mut self, requirement: &Requirement, brief: &Brief) -> Result<(), Refusal> {
        let arguments: Vec<&str> = requirement.arguments.iter().map(String::as_str).collect();
        let value = requirement.value.as_deref().unwrap_or_default();
        match (requirement.name.as_str(), arguments.as_slice()) {
            ("state", [slot]) => {
                let state = brief.entry("appearance", value)?.id.as_str();
                for i in self.of(slot) {
                    if self.figs[i].beast.is_some() {
                        self.beasts.push((i, states::beast(&mut self.figs[i], state)?));
                    } else {
                        states::apply(&mut self.figs[i], state)?;
                    }
                }
                Ok(())
            }
            ("wears", [slot, garb]) => {
                let Some((_, entry)) = brief.bound(garb) else {
                    return refuse(format!("`{garb}` is not bound to a garment"));
                };
                let rgb = match colour_of(brief, garb) {
                    Some(value) => Some(brief.rgb(value)?),
                    None => None,
                };
                for i in self.of(slot) {
                    states::wear(&mut self.figs[i].look, entry.id.as_str(), rgb)?;
                }
                Ok(())
            }
            ("left_of", [a, b]) => {
                let pair = (self.one(a)?, self.one(b)?);
                self.left_of.push(pair);
                Ok(())
            }
            // Counted when the cast enters; a thing's colour is seen to where the thing is; place and style are others'.
            ("count" | "colour" | "scene" | "style" | "acts" | "acts_on" | "together" | "all_act", _) => Ok(()),
            (name, _) => refuse(format!("Studio's people cannot show the requirement `{name}` of `{requirement}`")),
        }
    }

    fn act(&mut self, requirement: &Requirement, brief: &Brief, tools: &Tools) -> Result<(), Refusal> {
        let arguments: Vec<&str> = requirement.arguments.iter().map(String::as_str).collect();
        let value = requirement.value.as_deref().unwrap_or_default();
        match (requirement.name.as_str(), arguments.as_slice()) {
            ("acts" | "all_act", [slot]) if value.starts_with("watching") => {
                let all = self.of(slot);
                self.deeds.extend(all.into_iter().map(Deed::Watch));
            }
            ("acts", [slot]) => {
                let (i, id) = (self.one(slot)?, action(brief, value)?);
                match (acts::solo(id), acts::group(id)) {
                    (Some((id, _)), _) => self.deeds.push(Deed::Solo(i, id)),
                    (None, Some((id, ..))) => self.deeds.push(Deed::Group(vec![i], id)),
                    _ => return undrawn(id),
                }
            }
            ("all_act", [slot]) => {
                let id = action(brief, value)?;
                let all = self.of(slot);
                match (acts::group(id), acts::solo(id)) {
                    (Some((id, ..)), _) => self.deeds.push(Deed::Group(all, id)),
                    (None, Some((id, _))) => self.deeds.extend(all.into_iter().map(|i| Deed::Solo(i, id))),
                    _ => return undrawn(id),
                }
            }
            ("together", [a, b]) => {
                let (pair, id) = (vec![self.one(a)?, self.one(b)?], action(brief, value)?);
                let Some((id, ..)) = acts::group(id) else { return undrawn(id) };
                self.deeds.push(Deed::Group(pair, id));
            }
            ("acts_on", [a, b]) => {
                let (i, id) = (self.one(a)?, action(brief, value)?);
                match brief.bound(b) {
                    Some(("actor", _)) => {
                        let to = self.one(b)?;
                        let Some((id, ..)) = acts::pair(id) else { return undrawn(id) };
                        self.deeds.push(Deed::Pair(i, to, id));
                    }
                    Some((pool, entry)) => {
                        let icon = thing(brief, b, pool, entry, tools)?;
                        let other = self.of("b").first().copied().filter(|to| *to != i);
                        match (acts::give(id), acts::handle(id), other) {
                            (Some((id, _)), _, Some(to)) => self.deeds.push(Deed::Give(i, to, icon, id)),
                            (_, Some((id, _)), _) => self.deeds.push(Deed::Handle(i, icon, id)),
                            _ => return undrawn(id),
                        }
                    }
                    None => return refuse(format!("`{b}` is nothing that could be acted on")),
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Those who do the same that needs several do it together.
    fn join(&mut self) {
        let mut joined: Vec<Deed> = Vec::new();
        for deed in std::mem::take(&mut self.deeds) {
            if let Deed::Group(who, id) = &deed
                && who.len() == 1
                && let Some(Deed::Group(with, _)) =
                    joined.iter_mut().find(|other| matches!(other, Deed::Group(_, of) if of == id))
            {
                with.extend(who);
                continue;
            }
            joined.push(deed);
        }
        self.deeds = joined;
    }
}

fn undrawn<T>(id: &str) -> Result<T, Refusal> {
    refuse(format!("Studio's people cannot do the action `{id}`"))
}

fn count(brief: &Brief, slot: &str) -> Result<usize, Refusal> {
    let asked =
        brief.sample.requirements.iter().find(|r| r.name == "count" && r.arguments.first().is_some_and(|a| a == slot));
    match asked.and_then(|requirement| requirement.value.as_deref()) {
        None => Ok(1),
        Some(value) => match value.parse() {
            Ok(count @ 1..=8) => Ok(count),
            _ => refuse(format!("Studio draws 1 to 8 people who act, not `{value}`")),
        },
    }
}

/// The colour that is asked for a slot's thing.
fn colour_of<'a>(brief: &'a Brief, slot: &str) -> Option<&'a str> {
    let mut all = brief.sample.requirements.iter();
    let asked = all.find(|r| r.name == "colour" && r.arguments.first().is_some_and(|of| of == slot))?;
    asked.value.as_deref()
}

/// A person or an animal as its entry describes it.
fn enter(entry: &Entry, tools: &Tools, seed: Seed) -> Result<Fig, Refusal> {
    let id = entry.id.as_str();
    let has = |tag: &str| entry.tags.contains(tag);
    if has("animal") {
        return animal(entry, tools, seed);
    }
    let Some(mut outfit) = outfits::find(id) else {
        return refuse(format!("Studio has no clothes for the actor `{id}`"));
    };
    if has("role:woman") || has("role:girl") {
        outfit.woman = Some(true);
    } else if has("role:man") || has("role:boy") {
        outfit.woman = Some(false);
    }
    let age = match (has("role:child"), entry.measures.get("size").is_some_and(|size| *size < 1.0)) {
        (false, _) => Age::Adult,
        (true, true) => Age::Toddler,
        (true, false) => Age::Child,
    };
    Ok(Fig::new(Look::new(&outfit, age, seed), 0.0, 1.0))
}

fn animal(entry: &Entry, tools: &Tools, seed: Seed) -> Result<Fig, Refusal> {
    let id = entry.id.as_str();
    let Some(art) = entry.texts.get("art") else { return refuse(format!("the actor `{id}` names no artwork")) };
    let key = Key { art: art.clone(), colour: None, pattern: None, turned: 0, upside_down: false, material: None };
    let Some(sprite) = tools.sprites.get(tools.art, &key) else {
        return refuse(format!("the artwork `{art}` cannot be drawn"));
    };
    let metres = entry.measures.get("size").copied().unwrap_or(0.8) as f32;
    // Small animals are drawn larger and large ones smaller, so that all fit beside people.
    let side = (86.0 * (metres / 1.75).powf(0.55)).clamp(32.0, 104.0);
    let (w, h) = sprite.shape();
    let mut fig = Fig::new(Look::new(&W, Age::Adult, seed), 0.0, 1.0);
    fig.beast = Some(Beast { icon: Icon::new(art, side), w: w * side, h: h * side });
    Ok(fig)
}

/// A thing of the sample as an icon in its size.
fn thing(brief: &Brief, slot: &str, pool: &str, entry: &Entry, tools: &Tools) -> Result<Icon, Refusal> {
    let Some(art) = entry.texts.get("art").filter(|art| tools.art.has(art)) else {
        return refuse(format!("the art pack has nothing for the {pool} `{}`", entry.id));
    };
    let metres = entry.measures.get("size").copied().unwrap_or(0.4) as f32;
    let mut icon = Icon::new(art, (70.0 * metres.powf(0.75)).clamp(15.0, 92.0));
    if let Some(value) = colour_of(brief, slot) {
        icon.colour = Some(brief.rgb(value)?);
    }
    Ok(icon)
}

/// The action whose form reads like this in a requirement. The requirement has the gerund, the binding the plain form.
fn action<'a>(brief: &Brief<'a>, phrase: &str) -> Result<&'a str, Refusal> {
    let mut best: Option<(usize, &str)> = None;
    for binding in &brief.sample.bindings {
        let Value::Entry { pool, entry, .. } = &binding.value else { continue };
        if pool.as_str() != "action" {
            continue;
        }
        let Some(entry) = brief.pools.entry("action", entry.as_str()) else { continue };
        let forms = entry.forms.iter().chain(entry.texts.get("gerund"));
        for form in forms {
            let score = alike(form, phrase);
            if score > 0 && best.is_none_or(|(most, _)| score > most) {
                best = Some((score, entry.id.as_str()));
            }
        }
    }
    best.map_or_else(|| refuse(format!("no action of the sample reads `{phrase}`")), |(_, id)| Ok(id))
}

/// How far a plain form and a gerund agree: 0 where the words after the verb differ.
fn alike(form: &str, phrase: &str) -> usize {
    let cut = |text: &str| -> (String, String) {
        let at = text.find(' ').unwrap_or(text.len());
        (text[..at].to_owned(), text[at..].to_owned())
    };
    let ((verb, rest), (gerund, tail)) = (cut(form), cut(phrase));
    if rest != tail {
        return 0;
    }
    verb.chars().zip(gerund.chars()).take_while(|(a, b)| a == b).count()
}

#[cfg(test)]
mod tests {
    use super::alike;

    #[test]
    fn a_gerund_is_known_by_its_verb_and_the_words_after_it() {
        assert!(alike("lie on a rug", "lying on a rug") > 0);
        assert!(alike("hold back", "holding back") > alike("help back", "holding back"));
        assert_eq!(alike("wave to", "waving at"), 0);
    }
}
