//! What a sample asks of the places of its things.

use crate::backdrops::{self, Place};
use crate::brief::{Brief, refuse};
use crate::props::Prop;
use crate::scene::Tools;
use crate::studio::Refusal;

/// A relation as it is written, with the numbers of its props.
pub(super) struct Relation {
    pub name: String,
    pub of: Vec<usize>,
    /// The requirement itself, for refusals.
    pub text: String,
}

/// Everything that a sample asks.
pub(super) struct Ask {
    pub props: Vec<Prop>,
    pub relations: Vec<Relation>,
    /// (what is around, what is in the middle)
    pub around: Vec<(usize, usize)>,
    /// Props and the words for their places.
    pub positions: Vec<(usize, String)>,
    /// Props and their planes: 0 background, 1 middle ground, 2 foreground.
    pub planes: Vec<(usize, usize)>,
    pub place: Option<Place>,
}

impl Ask {
    pub(super) fn new(brief: &Brief, tools: &Tools) -> Result<Self, Refusal> {
        let mut ask = Self {
            props: Vec::new(),
            relations: Vec::new(),
            around: Vec::new(),
            positions: Vec::new(),
            planes: Vec::new(),
            place: None,
        };
        for requirement in &brief.sample.requirements {
            let value = requirement.value.as_deref().unwrap_or_default();
            if requirement.name == "scene" {
                ask.place = Some(backdrops::place(brief.entry("scene", value)?)?);
                continue;
            }
            let mut of = Vec::new();
            for slot in &requirement.arguments {
                of.push(ask.prop(brief, tools, slot)?);
            }
            match (requirement.name.as_str(), of.as_slice()) {
                // The style is laid over the finished picture.
                ("style", []) => {}
                ("arrangement", [_]) if matches!(value, "row" | "ring" | "grid") => {}
                ("position", [one]) => ask.positions.push((*one, value.to_owned())),
                ("plane", [one]) => {
                    let planes = ["background", "middle ground", "foreground"];
                    match planes.iter().position(|plane| *plane == value) {
                        Some(plane) => ask.planes.push((*one, plane)),
                        None => return refuse(format!("Studio knows no plane `{value}`")),
                    }
                }
                ("around", [outer, inner]) => ask.around.push((*outer, *inner)),
                (_, [one]) => {
                    let mut prop = ask.props[*one].clone();
                    if !prop.dress(brief, requirement)? {
                        return refuse(format!("Studio cannot draw the requirement `{requirement}`"));
                    }
                    prop.measure(tools)?;
                    ask.props[*one] = prop;
                }
                (name, _) => {
                    let (name, text) = (name.to_owned(), requirement.to_string());
                    ask.relations.push(Relation { name, of, text });
                }
            }
        }
        // Things that the text names and no requirement counts.
        let slots: Vec<&str> = brief.sample.bindings.iter().map(|binding| binding.slot.as_str()).collect();
        for slot in slots {
            if matches!(brief.bound(slot), Some(("object", _))) {
                ask.prop(brief, tools, slot)?;
            }
        }
        Ok(ask)
    }

    fn prop(&mut self, brief: &Brief, tools: &Tools, slot: &str) -> Result<usize, Refusal> {
        if let Some(at) = self.props.iter().position(|prop| prop.slot == slot) {
            return Ok(at);
        }
        let mut prop = Prop::new(brief, tools, slot)?;
        // What is drawn aslant would balance on its tip: it lies down.
        let alive = brief.bound(slot).is_some_and(|(_, entry)| entry.tags.contains("animal"));
        if let Some(turn) = prop.slant(tools).filter(|_| !alive) {
            prop.look.turned = turn;
            prop.measure(tools)?;
        }
        self.props.push(prop);
        Ok(self.props.len() - 1)
    }

    /// The relation's requirement, for a refusal.
    pub(super) fn cannot<T>(&self, relation: Option<usize>) -> Result<T, Refusal> {
        match relation.and_then(|at| self.relations.get(at)) {
            Some(relation) => {
                refuse(format!("Studio finds no layout in which `{}` holds with all the others", relation.text))
            }
            None => refuse("Studio finds no room for so many things side by side"),
        }
    }
}
