//! What a sample asks of the genres: who, where, with what, in which palette and light.

use super::kit::Genre;
use super::{arch, beasts, cast, held, lights, mood, parts, places, props, words, worn};
use crate::brief::{Brief, refuse};
use crate::random::Seed;
use crate::studio::Refusal;
use pairloom_model::Requirement;

/// Somebody with what is worn and held.
pub(super) struct Somebody {
    pub slot: String,
    pub id: &'static str,
    /// Slot and entry.
    pub worn: Vec<(String, String)>,
    pub held: Option<(String, String)>,
}

/// A thing or an animal by its icon, with the parts that it is to have.
pub(super) struct Object {
    pub slot: String,
    pub art: String,
    pub animal: bool,
    pub worn: Vec<(String, String)>,
    /// What lies beside it.
    pub beside: Option<(String, String)>,
}

/// Everything that a sample asks for.
pub(super) struct Ask {
    pub genre: Genre,
    pub people: Vec<Somebody>,
    pub object: Option<Object>,
    pub stands: Vec<(String, &'static props::Prop)>,
    pub flies: Vec<(String, &'static props::Prop)>,
    pub parts: Vec<(String, &'static parts::Part)>,
    /// Held things that nobody holds.
    pub loose: Vec<(String, String)>,
    pub place: Option<&'static places::Place>,
    pub far: Option<&'static [places::Far]>,
    /// Whether the place was asked for.
    pub placed: bool,
    /// Whether the sea lies behind it all.
    pub sea: bool,
    pub mood: mood::Mood,
}

/// Traits that put the sea into the picture.
const SEAS: [&str; 2] = ["cyberpunk_life_8", "space_opera_architecture_8"];

fn genre(brief: &Brief) -> Result<Genre, Refusal> {
    for requirement in &brief.sample.requirements {
        if let ("style", Some(value)) = (requirement.name.as_str(), &requirement.value) {
            let entry = brief.entry("genre", value)?;
            if let Some(genre) = Genre::find(entry.id.as_str()) {
                return Ok(genre);
            }
        }
    }
    refuse("Studio paints a genre only where the sample names it in `style`")
}

/// The entry of the trait that is bound to a slot, with its text.
fn trait_of<'a>(brief: &Brief<'a>, value: &str) -> Option<&'a str> {
    brief.sample.bindings.iter().find_map(|binding| {
        let (pool, entry) = brief.bound(binding.slot.as_str())?;
        (pool == "genre_trait" && entry.forms.iter().any(|form| form == value)).then_some(entry.id.as_str())
    })
}

/// Reads a sample.
pub(super) fn read(brief: &Brief, seed: Seed) -> Result<Ask, Refusal> {
    let genre = genre(brief)?;
    let (mut place, mut light, mut palette, mut far) = (None, None, None, None);
    for requirement in &brief.sample.requirements {
        let value = requirement.value.as_deref().unwrap_or_default();
        match requirement.name.as_str() {
            // Read above and below.
            "style" | "present" | "count" | "wears" | "holds" => {}
            "scene" => {
                let id = brief.entry("genre_place", value)?.id.as_str();
                place = places::find(id);
                if place.is_none() {
                    return refuse(format!("Studio does not paint the place `{id}`"));
                }
            }
            "light" => match trait_of(brief, value).and_then(lights::find) {
                Some(found) => light = Some(found),
                None => return refuse(format!("Studio does not paint the light `{value}`")),
            },
            "palette" => match words::palette(value) {
                Some(found) => palette = Some(found),
                None => return refuse(format!("Studio does not know every colour of `{value}`")),
            },
            _ => return refuse(format!("Studio cannot paint the requirement `{requirement}` in a genre")),
        }
    }
    let mut sea = false;
    for binding in &brief.sample.bindings {
        let Some(("genre_trait", entry)) = brief.bound(binding.slot.as_str()) else { continue };
        if entry.tags.contains("architecture") {
            far = arch::find(entry.id.as_str());
        }
        sea = sea || SEAS.contains(&entry.id.as_str());
    }
    let placed = place.is_some();
    let mut rng = seed.child("mood").rng();
    if place.is_none() {
        place = places::any(genre, far.is_some(), light.map(|light| light.hour), &mut rng);
    }
    let asked = palette.is_some();
    let palette = palette.or_else(|| own_palette(brief, genre, rng.below(6)));
    let Some(palette) = palette else { return refuse("Studio found no palette for the genre") };
    let indoor = place.is_some_and(|place| place.room.is_some());
    let hour = place.and_then(|place| place.hour);
    let light = light.unwrap_or_else(|| lights::any(genre, hour, indoor, &mut rng));
    let mut ask = Ask {
        genre,
        people: Vec::new(),
        object: None,
        stands: Vec::new(),
        flies: Vec::new(),
        parts: Vec::new(),
        loose: Vec::new(),
        place,
        far,
        placed,
        sea,
        mood: mood::Mood::new(genre, palette, asked, light),
    };
    for requirement in &brief.sample.requirements {
        let [slot, ..] = requirement.arguments.as_slice() else { continue };
        match requirement.name.as_str() {
            "present" => ask.present(brief, slot)?,
            "count" => ask.counted(brief, requirement, slot)?,
            _ => {}
        }
    }
    ask.give(brief)?;
    Ok(ask)
}

/// One of the genre's own palettes.
fn own_palette(brief: &Brief, genre: Genre, at: usize) -> Option<[crate::colour::Rgb; 3]> {
    let id = format!("{}_palette_{}", genre.id(), at + 1);
    words::palette(brief.pools.entry("genre_trait", &id)?.forms.first()?)
}

impl Ask {
    /// Whether the thing is a vessel that lies in water.
    pub(super) fn afloat(&self) -> bool {
        self.object.as_ref().is_some_and(|object| super::fitting::AFLOAT.contains(&object.art.as_str()))
    }

    fn present(&mut self, brief: &Brief, slot: &str) -> Result<(), Refusal> {
        let Some((pool, entry)) = brief.bound(slot) else {
            return refuse(format!("`{slot}` is not bound to anything that Studio could paint"));
        };
        let id = entry.id.as_str();
        let named = slot.to_owned();
        if pool == "genre_figure" {
            let known = cast::find(id).map(|role| role.id).or_else(|| beasts::find(id).map(|beast| beast.id));
            let Some(id) = known else { return refuse(format!("Studio has no figure of the genre_figure `{id}`")) };
            self.people.push(Somebody { slot: named, id, worn: Vec::new(), held: None });
            return Ok(());
        }
        if let Some(prop) = props::find(id) {
            let list = if entry.tags.contains("flies") { &mut self.flies } else { &mut self.stands };
            list.push((named, prop));
        } else if let Some(part) = parts::find(id) {
            self.parts.push((named, part));
        } else if held::known(id) || worn::known(id) {
            self.loose.push((named, id.to_owned()));
        } else {
            return refuse(format!("Studio has no drawing of the {pool} `{id}`"));
        }
        Ok(())
    }

    fn counted(&mut self, brief: &Brief, requirement: &Requirement, slot: &str) -> Result<(), Refusal> {
        let Some((_, entry)) = brief.bound(slot) else {
            return refuse(format!("`{slot}` is not bound to anything that Studio could count"));
        };
        let Some(art) = entry.texts.get("art").filter(|art| brief.art.has(art)) else {
            return refuse(format!("the art pack has nothing for the object `{}`", entry.id));
        };
        if requirement.value.as_deref() != Some("1") || self.object.is_some() {
            return refuse(format!("Studio paints one such thing in a genre, not `{requirement}`"));
        }
        let animal = entry.tags.contains("animal");
        self.object = Some(Object { slot: slot.to_owned(), art: art.clone(), animal, worn: Vec::new(), beside: None });
        Ok(())
    }

    /// Gives what is worn and held to whom it belongs.
    fn give(&mut self, brief: &Brief) -> Result<(), Refusal> {
        for requirement in &brief.sample.requirements {
            let [who, what] = requirement.arguments.as_slice() else { continue };
            let Some(at) = self.loose.iter().position(|(slot, _)| slot == what) else {
                return refuse(format!("Studio cannot paint `{requirement}`"));
            };
            let thing = self.loose.remove(at);
            let somebody = self.people.iter_mut().find(|somebody| somebody.slot == *who);
            match (somebody, &mut self.object, requirement.name.as_str()) {
                (Some(somebody), _, "wears") => somebody.worn.push(thing),
                (Some(somebody), _, _) => somebody.held = Some(thing),
                (None, Some(object), "wears") if object.slot == *who => object.worn.push(thing),
                _ => return refuse(format!("Studio cannot paint `{requirement}`")),
            }
        }
        for (slot, id) in std::mem::take(&mut self.loose) {
            match (self.people.first_mut(), &mut self.object) {
                (Some(somebody), _) if worn::known(&id) => somebody.worn.push((slot, id)),
                (Some(somebody), _) if somebody.held.is_none() => somebody.held = Some((slot, id)),
                (None, Some(object)) if held::known(&id) => object.beside = Some((slot, id)),
                _ => return refuse(format!("Studio has nobody for the genre_prop `{id}`")),
            }
        }
        let beasts = self.people.iter().any(|s| cast::find(s.id).is_none() && (s.held.is_some() || !s.worn.is_empty()));
        if beasts { refuse("Studio gives things to people, not to the creatures of a genre") } else { Ok(()) }
    }
}
