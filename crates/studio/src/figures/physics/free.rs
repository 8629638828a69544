//! Figures that a sample describes in numbers: so many lamps, particles, electrons, turns or waves.

use super::{counted, molecules, particles};
use crate::brief::{Brief, refuse};
use crate::colour::Rgb;
use crate::figures::Pen;
use crate::figures::look::Tone;
use crate::studio::Refusal;

/// What a sample asks for in numbers.
pub(super) struct Wanted<'a> {
    brief: &'a Brief<'a>,
}

impl Wanted<'_> {
    /// The value of a requirement on a slot.
    fn value(&self, name: &str, slot: &str) -> Option<&str> {
        let mut all = self.brief.sample.requirements.iter();
        let found = all.find(|one| one.name == name && one.arguments.first().is_some_and(|of| of == slot))?;
        found.value.as_deref()
    }

    fn count(&self, slot: &str) -> Option<usize> {
        self.value("count", slot)?.parse().ok()
    }

    /// The colour asked for, or the sheet's own for this tone.
    fn colour(&self, pen: &Pen, slot: &str, otherwise: Tone) -> Result<Rgb, Refusal> {
        self.value("colour", slot).map_or_else(|| Ok(pen.tone(otherwise)), |colour| self.brief.rgb(colour))
    }
}

/// Draws a sample that names no set-up.
pub(super) fn draw(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    let wanted = Wanted { brief };
    let bound = |pool: &str| {
        let slots = brief.sample.bindings.iter().filter_map(|binding| brief.bound(binding.slot.as_str()));
        slots.filter(|of| of.0 == pool).map(|of| of.1).collect::<Vec<_>>()
    };
    match (bound("molecule").as_slice(), bound("element_atom").as_slice()) {
        ([one], []) => return molecule(pen, one.id.as_str(), (500.0, 490.0), 840.0),
        ([one, other], []) => {
            for (entry, x) in [(one, 245.0), (other, 755.0)] {
                molecule(pen, entry.id.as_str(), (x, 450.0), 440.0)?;
                if let Some(formula) = entry.texts.get("formula") {
                    pen.label_at(formula, (x, 770.0));
                }
            }
            return Ok(());
        }
        ([], [atom]) => {
            let shells: Vec<usize> = match atom.texts.get("shells") {
                Some(shells) => shells.split(", ").filter_map(|shell| shell.parse().ok()).collect(),
                None => return refuse(format!("the atom `{}` has no shells", atom.id)),
            };
            let nucleus = wanted.count("proton").zip(wanted.count("neutron"));
            particles::atom(pen, &shells, nucleus, atom.texts.get("symbol").map_or("", String::as_str));
            return Ok(());
        }
        _ => {}
    }
    numbers(pen, &wanted)
}

fn molecule(pen: &mut Pen, id: &str, centre: (f32, f32), side: f32) -> Result<(), Refusal> {
    if molecules::draw(pen, id, centre, side) {
        return Ok(());
    }
    refuse(format!("Studio does not know the shape of `{id}`"))
}

fn numbers(pen: &mut Pen, wanted: &Wanted) -> Result<(), Refusal> {
    if let Some(count) = wanted.count("particle") {
        let rgb = wanted.colour(pen, "particle", Tone::Blue)?;
        particles::gas_of(pen, count, rgb);
    } else if let Some(lamps) = wanted.count("lamp") {
        if wanted.value("state", "switch").is_some() {
            counted::parallel(pen, lamps);
        } else {
            counted::series(pen, lamps, wanted.count("cell").unwrap_or(1));
        }
    } else if let Some(turns) = wanted.count("turn") {
        let rgb = wanted.colour(pen, "turn", Tone::Orange)?;
        counted::electromagnet(pen, turns, wanted.count("clip").unwrap_or(0), rgb);
    } else if let Some(loops) = wanted.count("loop") {
        counted::string(pen, loops);
    } else if let Some(waves) = wanted.count("wave") {
        let rgb = wanted.colour(pen, "wave", Tone::Blue)?;
        counted::waves(pen, waves, rgb);
    } else {
        return refuse("Studio does not know what physics this sample asks for");
    }
    Ok(())
}
