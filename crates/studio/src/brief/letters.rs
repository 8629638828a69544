//! How text is lettered: typeface, effects and colour of a surface's text, or of one of its lines.

use super::{Brief, refuse};
use crate::lettering::{Effect, TypeStyle, font};
use crate::studio::Refusal;

/// The names of lines, in order.
const ORDINALS: [&str; 6] = ["first", "second", "third", "fourth", "fifth", "sixth"];

impl Brief<'_> {
    /// Takes in a line of the text on the sample's one surface.
    pub(super) fn line(&mut self, place: &str, text: &str) -> Result<(), Refusal> {
        let surface = self.lettered_surface()?;
        let lines = &mut self.groups[surface].lines;
        if ORDINALS.get(lines.len()) != Some(&place) {
            return refuse(format!("the line `{place}` does not follow the ones before it"));
        }
        lines.push((text.to_owned(), TypeStyle::default()));
        Ok(())
    }

    /// Takes in the typeface, an effect or the colour of a surface's text or of one of its lines.
    pub(super) fn letter(&mut self, slot: &str, attribute: &str, value: &str) -> Result<(), Refusal> {
        let (mut typeface, mut effect, mut ink) = (None, None, None);
        if attribute == "typeface" && self.draws("letterform") {
            // Which font has these letterforms depends on the script; the recipe knows it.
            return self.group(slot).map(|_| ());
        }
        if attribute == "typeface" {
            let id = self.entry("typeface", value)?.id.as_str();
            let Some(name) = font(id) else {
                return refuse(format!("the art pack has no font for the typeface `{id}`"));
            };
            typeface = Some(name);
        } else if let Ok(entry) = self.entry("lettering_effect", value) {
            let id = entry.id.as_str();
            let Some(found) = Effect::find(id) else { return refuse(format!("Studio cannot letter a text `{id}`")) };
            effect = Some(found);
        } else {
            ink = Some(self.rgb(value)?);
        }
        let style = self.style_of(slot)?;
        style.font = typeface.or(style.font);
        style.ink = ink.or(style.ink);
        style.effects.extend(effect);
        Ok(())
    }

    fn style_of(&mut self, slot: &str) -> Result<&mut TypeStyle, Refusal> {
        if let Some(line) = ORDINALS.iter().position(|ordinal| *ordinal == slot) {
            let surface = self.lettered_surface()?;
            return match self.groups[surface].lines.get_mut(line) {
                Some((_, style)) => Ok(style),
                None => refuse(format!("there is no `{slot}` line")),
            };
        }
        let at = self.group(slot)?;
        Ok(&mut self.groups[at].type_style)
    }

    /// The one surface that the sample binds.
    fn lettered_surface(&mut self) -> Result<usize, Refusal> {
        let slots = self.sample.bindings.iter().map(|binding| binding.slot.as_str());
        let surfaces: Vec<&str> = slots
            .filter(|slot| self.bound(slot).is_some_and(|(_, entry)| entry.texts.contains_key("surface")))
            .collect();
        match surfaces.as_slice() {
            [one] => self.group(one),
            _ => refuse(format!("lines of text need one surface, not {}", surfaces.len())),
        }
    }
}
