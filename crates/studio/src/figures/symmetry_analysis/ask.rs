//! What a sample asks of an ornament, read from its requirements.

use crate::brief::{Brief, refuse};
use crate::colour::Rgb;
use crate::studio::Refusal;

/// What a sample asks for.
#[derive(Default)]
pub(super) struct Ask<'a> {
    /// Slots and the ids of their motifs.
    pub motifs: Vec<(&'a str, &'a str)>,
    /// The symmetry of the motif or, without one, of the picture.
    pub kind: &'a str,
    /// The symmetry of the whole picture, where it has one of its own.
    pub whole: &'a str,
    pub order: Option<usize>,
    pub count: Option<usize>,
    pub rows: Option<usize>,
    pub columns: Option<usize>,
    pub arrangement: &'a str,
    pub palette: Option<&'a str>,
    pub medium: Option<&'a str>,
    /// Two colours for the parts by turns.
    pub pair: Option<[Rgb; 2]>,
    pub template: &'a str,
}

impl<'a> Ask<'a> {
    pub(super) fn read(brief: &Brief<'a>) -> Result<Self, Refusal> {
        let mut ask = Self { template: &brief.sample.template, ..Self::default() };
        for binding in &brief.sample.bindings {
            if let Some(("motif", entry)) = brief.bound(&binding.slot) {
                ask.motifs.push((&binding.slot, entry.id.as_str()));
            }
        }
        for requirement in &brief.sample.requirements {
            let value = requirement.value.as_deref().unwrap_or_default();
            let argument = requirement.arguments.first().map_or("", String::as_str);
            ask.require(brief, &requirement.name, argument, value)?;
        }
        if ask.kind.is_empty() {
            ask.kind = ask.whole;
        }
        if ask.motifs.is_empty() {
            return refuse("Studio draws an ornament of one motif or two, and this sample names none");
        }
        Ok(ask)
    }

    fn require(&mut self, brief: &Brief<'a>, name: &str, argument: &str, value: &'a str) -> Result<(), Refusal> {
        let number = || match value.parse::<usize>() {
            Ok(number @ 1..=24) => Ok(Some(number)),
            _ => refuse(format!("Studio repeats a motif 1 to 24 times, not `{value}`")),
        };
        match name {
            "symmetry" => {
                let kind = match brief.entry("symmetry", value) {
                    Ok(entry) => entry.id.as_str(),
                    Err(_) if value == "bilateral" => return Ok(()),
                    Err(refusal) => return Err(refusal),
                };
                *(if argument == "picture" { &mut self.whole } else { &mut self.kind }) = kind;
            }
            "symmetry_order" => self.order = number()?,
            "count" => self.count = number()?,
            "rows" => self.rows = number()?,
            "columns" => self.columns = number()?,
            "arrangement" => self.arrangement = value,
            "palette" => self.palette = Some(brief.entry("ornament_palette", value)?.id.as_str()),
            "medium" => self.medium = Some(brief.entry("ornament_medium", value)?.id.as_str()),
            "visible" if value.contains("two colours by turns") => {
                self.pair = Some([brief.rgb("tint")?, brief.rgb("shade")?]);
                self.order = Some(if value.starts_with("six") { 6 } else { 8 });
            }
            // The style is laid over the finished picture.
            "present" | "visible" | "style" => {}
            other => return refuse(format!("Studio cannot draw the requirement `{other}` in an ornament")),
        }
        Ok(())
    }

    /// The motif of a slot.
    pub(super) fn slot(&self, slot: &str) -> Option<&'a str> {
        self.motifs.iter().find(|(of, _)| *of == slot).map(|(_, id)| *id)
    }
}
