//! What a sample asks: containers, what is in each, what sticks out, and of what colour all is.

use crate::backdrops::{self, Place};
use crate::brief::{Brief, refuse};
use crate::colour::{Rgb, hex};
use crate::goods::{self, Drawn};
use crate::props::Prop;
use crate::scene::Tools;
use crate::studio::Refusal;
use crate::vessels::{self, Vessel};

/// What is in a holder.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Content {
    Prop(usize),
    Holder(usize),
}

/// A container of the sample.
pub(super) struct Holder {
    pub slot: String,
    pub vessel: &'static Vessel,
    pub hue: Option<Rgb>,
    pub inside: Vec<Content>,
    pub partly: Vec<Stuck>,
}

/// What sticks out of a container.
pub(super) struct Stuck {
    pub slot: String,
    pub drawn: Drawn,
    pub hue: Rgb,
    /// Its width where it is a unit high.
    pub wide: f32,
    /// Its icon, where it is drawn by one.
    pub prop: Option<Prop>,
}

/// Everything that a sample asks.
pub(super) struct Ask {
    pub holders: Vec<Holder>,
    pub props: Vec<Prop>,
    pub place: Option<Place>,
}

impl Ask {
    pub(super) fn new(brief: &Brief, tools: &Tools) -> Result<Self, Refusal> {
        let mut ask = Self { holders: Vec::new(), props: Vec::new(), place: None };
        let mut stuck: Vec<Stuck> = Vec::new();
        for requirement in &brief.sample.requirements {
            for slot in &requirement.arguments {
                ask.take(brief, tools, slot, &mut stuck)?;
            }
        }
        let mut partly: Vec<(String, usize)> = Vec::new();
        for requirement in &brief.sample.requirements {
            let value = requirement.value.as_deref().unwrap_or_default();
            let arguments: Vec<&str> = requirement.arguments.iter().map(String::as_str).collect();
            match (requirement.name.as_str(), arguments.as_slice()) {
                ("scene", []) => ask.place = Some(backdrops::place(brief.entry("scene", value)?)?),
                // The style is laid over the finished picture.
                ("style", []) => {}
                ("inside", [a, b]) => {
                    let Some(holder) = ask.holder(b) else { return refuse(format!("`{b}` is no container")) };
                    let content = ask.content(a);
                    let Some(content) = content else { return refuse(format!("`{a}` cannot lie in `{b}`")) };
                    ask.holders[holder].inside.push(content);
                }
                ("partly_inside", [a, b]) => {
                    let Some(holder) = ask.holder(b) else { return refuse(format!("`{b}` is no container")) };
                    partly.push(((*a).to_owned(), holder));
                }
                ("seen_through", [_, b]) => {
                    let clear = ask.holder(b).is_some_and(|at| ask.holders[at].vessel.clear());
                    if !clear {
                        return refuse(format!("Studio's `{b}` cannot be seen through"));
                    }
                }
                (_, [slot]) => {
                    let found = ask.dress(brief, tools, slot, requirement, &mut stuck)?;
                    if !found {
                        return refuse(format!("Studio cannot draw the requirement `{requirement}`"));
                    }
                }
                _ => return refuse(format!("Studio cannot draw the requirement `{requirement}`")),
            }
        }
        for good in stuck {
            match partly.iter().find(|(slot, _)| *slot == good.slot) {
                Some((_, holder)) => ask.holders[*holder].partly.push(good),
                None => return refuse(format!("`{}` is in nothing", good.slot)),
            }
        }
        ask.check()?;
        Ok(ask)
    }

    /// Makes a slot's holder, prop or good when it is first named.
    fn take(&mut self, brief: &Brief, tools: &Tools, slot: &str, stuck: &mut Vec<Stuck>) -> Result<(), Refusal> {
        let known = self.holder(slot).is_some()
            || self.props.iter().any(|prop| prop.slot == slot)
            || stuck.iter().any(|good| good.slot == slot);
        if known {
            return Ok(());
        }
        match brief.bound(slot) {
            Some(("container", entry)) => {
                let Some(vessel) = vessels::find(entry.id.as_str()) else {
                    return refuse(format!("Studio does not draw the container `{}`", entry.id));
                };
                let (inside, partly) = (Vec::new(), Vec::new());
                self.holders.push(Holder { slot: slot.to_owned(), vessel, hue: None, inside, partly });
            }
            Some(("content_item", entry)) => {
                let Some(good) = goods::find(entry.id.as_str()) else {
                    return refuse(format!("Studio does not draw the content `{}`", entry.id));
                };
                let (hue, wide, prop) = match good.drawn {
                    Drawn::Own(_, hue, wide) => (hue, wide / 1000.0, None),
                    Drawn::Hangs(_, _, hue) => (hue, 0.4, None),
                    Drawn::Icon(_) => {
                        let prop = Prop::new(brief, tools, slot)?;
                        (0x808080, prop.shape.0, Some(prop))
                    }
                };
                stuck.push(Stuck { slot: slot.to_owned(), drawn: good.drawn, hue: hex(hue), wide, prop });
            }
            _ => self.props.push(Prop::new(brief, tools, slot)?),
        }
        Ok(())
    }

    fn dress(
        &mut self,
        brief: &Brief,
        tools: &Tools,
        slot: &str,
        requirement: &pairloom_model::Requirement,
        stuck: &mut [Stuck],
    ) -> Result<bool, Refusal> {
        let value = requirement.value.as_deref().unwrap_or_default();
        if let Some(prop) = self.props.iter_mut().find(|prop| prop.slot == slot) {
            let known = prop.dress(brief, requirement)?;
            prop.measure(tools)?;
            return Ok(known);
        }
        let one = requirement.name == "count" && value == "1";
        let colour = if requirement.name == "colour" { Some(brief.rgb(value)?) } else { None };
        if let Some(at) = self.holder(slot) {
            self.holders[at].hue = colour.or(self.holders[at].hue);
            return Ok(one || colour.is_some());
        }
        if let Some(good) = stuck.iter_mut().find(|good| good.slot == slot) {
            if let (Some(prop), Some(_)) = (&mut good.prop, colour) {
                prop.dress(brief, requirement)?;
                prop.measure(tools)?;
            }
            good.hue = colour.unwrap_or(good.hue);
            return Ok(one || colour.is_some());
        }
        Ok(false)
    }

    fn holder(&self, slot: &str) -> Option<usize> {
        self.holders.iter().position(|holder| holder.slot == slot)
    }

    fn content(&self, slot: &str) -> Option<Content> {
        match self.holder(slot) {
            Some(at) => Some(Content::Holder(at)),
            None => self.props.iter().position(|prop| prop.slot == slot).map(Content::Prop),
        }
    }

    /// The containers that are in no other.
    pub(super) fn roots(&self) -> Vec<usize> {
        let within = |at: usize| self.holders.iter().any(|holder| holder.inside.contains(&Content::Holder(at)));
        (0..self.holders.len()).filter(|at| !within(*at)).collect()
    }

    /// The container that a container is in.
    pub(super) fn around(&self, at: usize) -> Option<usize> {
        self.holders.iter().position(|holder| holder.inside.contains(&Content::Holder(at)))
    }

    /// Every thing is in something, and nothing is within itself.
    fn check(&self) -> Result<(), Refusal> {
        for (at, prop) in self.props.iter().enumerate() {
            if !self.holders.iter().any(|holder| holder.inside.contains(&Content::Prop(at))) {
                return refuse(format!("`{}` is in nothing", prop.slot));
            }
        }
        let mut seen = self.roots();
        let mut next = 0;
        while next < seen.len() {
            for content in &self.holders[seen[next]].inside {
                if let Content::Holder(inner) = content {
                    seen.push(*inner);
                }
            }
            next += 1;
        }
        if seen.len() == self.holders.len() { Ok(()) } else { refuse("a container cannot be within itself") }
    }
}
