//! The brief: a sample's bindings and requirements, read as groups of things, the links between them and the place.

mod group;
mod letters;

pub(crate) use group::{Arrangement, Group, Look, What};

use crate::art::Art;
use crate::backdrops::{self, Place};
use crate::colour::Rgb;
use crate::finishes::Material;
use crate::lettering::TypeStyle;
use crate::pattern::Pattern;
use crate::sketches;
use crate::studio::Refusal;
use crate::styles::{self, Style};
use crate::subjects;
use crate::surfaces;
use pairloom_model::{Binding, Entry, Pools, Requirement, Sample, Value};

/// Where group `a` stands to group `b`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Link {
    pub a: usize,
    pub b: usize,
    /// −1 left of, 1 right of, 0 nothing said.
    pub across: i8,
    /// 1 above, −1 below, 0 nothing said.
    pub up: i8,
}

/// Everything that the picture must show.
pub(crate) struct Brief<'a> {
    pub sample: &'a Sample,
    pub pools: &'a Pools,
    pub art: &'a Art,
    pub groups: Vec<Group>,
    pub links: Vec<Link>,
    /// (middle, one end, other end)
    pub betweens: Vec<(usize, usize, usize)>,
    pub place: Option<Place>,
    /// Places that later turns bring.
    pub later_places: Vec<Place>,
    /// The colour of a plain background.
    pub tone: Option<Rgb>,
    pub style: Option<&'static dyn Style>,
    /// Slots whose things are left out, where a picture is compared with itself without them.
    pub without: Vec<String>,
}

pub(crate) fn refuse<T>(why: impl Into<String>) -> Result<T, Refusal> {
    Err(Refusal(why.into()))
}

impl<'a> Brief<'a> {
    pub(crate) fn new(sample: &'a Sample, pools: &'a Pools, art: &'a Art) -> Self {
        Self {
            sample,
            pools,
            art,
            groups: Vec::new(),
            links: Vec::new(),
            betweens: Vec::new(),
            place: None,
            later_places: Vec::new(),
            tone: None,
            style: None,
            without: Vec::new(),
        }
    }

    /// The pool and entry that a slot is bound to.
    pub(crate) fn bound(&self, slot: &str) -> Option<(&'a str, &'a Entry)> {
        match self.sample.binding(slot)? {
            Value::Entry { pool, entry, .. } => Some((pool.as_str(), self.pools.entry(pool.as_str(), entry.as_str())?)),
            Value::Number { .. } => None,
        }
    }

    /// Whether a slot of the sample is bound to an entry of this pool.
    pub(crate) fn draws(&self, pool: &str) -> bool {
        let of =
            |binding: &Binding| matches!(&binding.value, Value::Entry { pool: bound, .. } if bound.as_str() == pool);
        self.sample.bindings.iter().any(of)
    }

    /// The entry of one pool that a word means: a slot bound to it, or the entry's own id.
    pub(crate) fn entry(&self, pool: &str, word: &str) -> Result<&'a Entry, Refusal> {
        match self.bound(word) {
            Some((of, entry)) if of == pool => Ok(entry),
            _ => self.pools.entry(pool, word).map_or_else(
                || refuse(format!("Studio does not know the {pool} `{word}`: no pool entry has this id")),
                Ok,
            ),
        }
    }

    /// The group of a slot, made when first asked for.
    pub(crate) fn group(&mut self, slot: &str) -> Result<usize, Refusal> {
        if let Some(at) = self.groups.iter().position(|group| group.slot == slot) {
            return Ok(at);
        }
        let Some((pool, entry)) = self.bound(slot) else {
            return refuse(format!("`{slot}` is not bound to a thing that Studio could draw"));
        };
        let what = match entry.texts.get("surface") {
            Some(name) => match surfaces::find(name) {
                Some(surface) => What::Surface(surface),
                None => return refuse(format!("Studio has no surface `{name}` to write on")),
            },
            None => self.whole(self.icon(pool, entry)?),
        };
        Ok(self.add(slot, entry.id.as_str(), what))
    }

    /// Adds a group of one thing.
    pub(crate) fn add(&mut self, slot: &str, entry: &str, what: What) -> usize {
        self.groups.push(Group {
            slot: slot.to_owned(),
            entry: entry.to_owned(),
            what,
            count: 1,
            arrangement: None,
            look: Look::default(),
            largest: Look::default(),
            text: String::new(),
            type_style: TypeStyle::default(),
            lines: Vec::new(),
            later: false,
            shown: None,
            instead_of: None,
            covered: false,
        });
        self.groups.len() - 1
    }

    /// The same, drawn whole where the pack shows its upper part alone, or shows it from above.
    fn whole(&self, what: What) -> What {
        match what {
            What::Icon { art, metres, flies } => {
                let whole = format!("{}{art}", sketches::WHOLE);
                What::Icon { art: if self.art.has(&whole) { whole } else { art }, metres, flies }
            }
            surface => surface,
        }
    }

    pub(crate) fn icon(&self, pool: &str, entry: &Entry) -> Result<What, Refusal> {
        let Some(art) = entry.texts.get("art") else {
            return refuse(format!("the {pool} `{}` names no artwork", entry.id));
        };
        if !self.art.has(art) {
            return refuse(format!("the art pack has no `{art}` for the {pool} `{}`", entry.id));
        }
        let metres = entry.measures.get("size").copied().unwrap_or(0.4) as f32;
        Ok(What::Icon { art: art.clone(), metres, flies: entry.tags.contains("flies") })
    }

    /// Takes in one requirement.
    pub(crate) fn require(&mut self, requirement: &Requirement) -> Result<(), Refusal> {
        let arguments: Vec<&str> = requirement.arguments.iter().map(String::as_str).collect();
        let value = requirement.value.as_deref().unwrap_or_default();
        match (requirement.name.as_str(), arguments.as_slice()) {
            ("keeps" | "gone" | "text_gone", _) => Ok(()),
            // A text in a script says itself what language it is in and which way it runs; its recipe letters it so.
            ("language" | "script" | "visible", _) if self.draws("multilingual_text") => Ok(()),
            ("present", [slot]) => match self.bound(slot) {
                Some(("subject", entry)) => subjects::compose(self, slot, entry),
                _ => self.group(slot).map(|_| ()),
            },
            ("light" | "medium" | "mood" | "palette" | "technique", []) => self.trait_of_style(value, requirement),
            ("count", [slot]) => self.count(slot, value),
            ("colour" | "material" | "pattern" | "size" | "state", [slot]) => {
                self.dress(slot, &requirement.name, value)
            }
            ("arrangement", [slot]) => self.arrange(slot, value),
            ("text", [slot]) => {
                let at = self.group(slot)?;
                value.clone_into(&mut self.groups[at].text);
                Ok(())
            }
            ("line", [place]) => self.line(place, value),
            ("typeface" | "lettering", [slot]) => self.letter(slot, &requirement.name, value),
            ("scene", []) => {
                self.place = Some(backdrops::place(self.entry("scene", value)?)?);
                Ok(())
            }
            ("background", []) => self.background(value),
            ("style", []) => {
                self.style = self.pipeline(value)?;
                match self.style {
                    Some(_) => Ok(()),
                    None => refuse(format!("Studio has no pipeline for the style `{value}`")),
                }
            }
            ("between", [a, b, c]) => {
                let triple = (self.group(a)?, self.group(b)?, self.group(c)?);
                self.betweens.push(triple);
                Ok(())
            }
            (name, [a, b]) => self.relate(name, a, b),
            (name, _) => refuse(format!("Studio cannot draw the requirement `{name}` of `{requirement}`")),
        }
    }

    /// The style that the sample asks for over the whole picture; `None` where it names none of the pools of styles.
    pub(crate) fn asked_style(&self) -> Result<Option<&'static dyn Style>, Refusal> {
        let style = |requirement: &&Requirement| requirement.name == "style" && requirement.arguments.is_empty();
        match self.sample.requirements.iter().find(style).and_then(|requirement| requirement.value.as_deref()) {
            Some(value) => self.pipeline(value),
            None => Ok(None),
        }
    }

    fn pipeline(&self, value: &str) -> Result<Option<&'static dyn Style>, Refusal> {
        let found = styles::POOLS.iter().find_map(|pool| Some((*pool, self.entry(pool, value).ok()?)));
        found.map(|(pool, entry)| styles::find(pool, entry.id.as_str())).transpose()
    }

    /// A trait that the asked style's own entry states is met by its pipeline; any other is not.
    fn trait_of_style(&self, value: &str, requirement: &Requirement) -> Result<(), Refusal> {
        let states = |entry: &Entry| entry.texts.values().any(|text| text == value);
        let bound = self.sample.bindings.iter().filter_map(|binding| self.bound(&binding.slot));
        match bound.filter(|(pool, _)| styles::POOLS.contains(pool)).any(|(_, entry)| states(entry)) {
            true => Ok(()),
            false => refuse(format!("Studio cannot draw `{requirement}`: no style of the sample states it")),
        }
    }

    fn count(&mut self, slot: &str, value: &str) -> Result<(), Refusal> {
        let at = self.group(slot)?;
        match value.parse() {
            Ok(count @ 0..=60) => self.groups[at].count = count,
            _ => return refuse(format!("Studio draws 0 to 60 of one thing, not `{value}` of `{slot}`")),
        }
        Ok(())
    }

    /// Gives a group's things a colour, pattern, size or state.
    pub(crate) fn dress(&mut self, slot: &str, attribute: &str, value: &str) -> Result<(), Refusal> {
        let at = self.group(slot)?;
        let mut look = self.groups[at].look;
        if (attribute, value) == ("state", "partly_hidden") {
            self.groups[at].covered = true;
            return Ok(());
        }
        self.change(&mut look, attribute, value)?;
        self.groups[at].look = look;
        self.groups[at].largest = look;
        Ok(())
    }

    /// Changes one attribute of a look.
    pub(crate) fn change(&self, look: &mut Look, attribute: &str, value: &str) -> Result<(), Refusal> {
        match attribute {
            "colour" => look.colour = Some(self.rgb(value)?),
            "pattern" => {
                let id = self.entry("pattern", value)?.id.as_str();
                let Some(pattern) = Pattern::find(id) else { return refuse(format!("Studio has no pattern `{id}`")) };
                look.pattern = Some(pattern);
            }
            "material" => look.material = Some(self.material(value)?),
            "size" | "magnitude" => look.magnitude = self.magnitude(value)?,
            "state" => match self.entry("state", value)?.id.as_str() {
                "upside_down" => look.upside_down = true,
                "tilted" => look.turned = 24,
                "lying_on_its_side" => look.turned = crate::sprite::leaning::LYING,
                "glowing" => look.glowing = true,
                "translucent" => look.translucent = true,
                "snow_dusted" => look.snow_dusted = true,
                "shadowy" => look.shadowy = true,
                other => return refuse(format!("Studio cannot show the state `{other}`")),
            },
            other => return refuse(format!("Studio cannot change the attribute `{other}`")),
        }
        Ok(())
    }

    fn magnitude(&self, value: &str) -> Result<f32, Refusal> {
        let entry = self.entry("magnitude", value)?;
        let usual = match entry.id.as_str() {
            "tiny" => 0.4,
            "small" => 0.65,
            "large" => 1.4,
            "huge" => 2.0,
            _ => 1.0,
        };
        // A tiny thing must still be seen well enough to be named.
        Ok((entry.measures.get("factor").map_or(usual, |factor| *factor as f32)).clamp(0.4, 2.2))
    }

    fn material(&self, value: &str) -> Result<Material, Refusal> {
        let entry = self.entry("material", value)?;
        match entry.rgb().and_then(|[r, g, b]| Material::find(entry.id.as_str(), Rgb(r, g, b))) {
            Some(material) => Ok(material),
            None => refuse(format!("Studio cannot show the material `{}`", entry.id)),
        }
    }

    /// The colour that a word means.
    pub(crate) fn rgb(&self, value: &str) -> Result<Rgb, Refusal> {
        match self.entry("colour", value)?.rgb() {
            Some([r, g, b]) => Ok(Rgb(r, g, b)),
            None => refuse(format!("the colour `{value}` has no readable `texts.rgb`")),
        }
    }

    fn background(&mut self, value: &str) -> Result<(), Refusal> {
        if let Ok(scene) = self.entry("scene", value) {
            self.place = Some(backdrops::place(scene)?);
            return Ok(());
        }
        match value {
            "plain" | "empty" => {}
            colour => self.tone = Some(self.rgb(colour)?),
        }
        Ok(())
    }

    fn arrange(&mut self, slot: &str, value: &str) -> Result<(), Refusal> {
        let at = self.group(slot)?;
        let Some(arrangement) = Arrangement::find(value) else {
            return refuse(format!("Studio has no arrangement `{value}`"));
        };
        self.groups[at].arrangement = Some(arrangement);
        Ok(())
    }

    /// Takes in a relation between two groups.
    pub(crate) fn relate(&mut self, name: &str, a: &str, b: &str) -> Result<(), Refusal> {
        let (across, up) = match name {
            "left_of" => (-1, 0),
            "right_of" => (1, 0),
            "above" => (0, 1),
            "below" => (0, -1),
            "above_left_of" => (-1, 1),
            "above_right_of" => (1, 1),
            "below_left_of" => (-1, -1),
            "below_right_of" => (1, -1),
            other => return refuse(format!("Studio cannot draw the relation `{other}`")),
        };
        let link = Link { a: self.group(a)?, b: self.group(b)?, across, up };
        if link.a == link.b {
            return refuse(format!("`{a}` cannot stand {name} itself"));
        }
        self.links.push(link);
        Ok(())
    }
}
