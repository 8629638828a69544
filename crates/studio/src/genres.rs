//! Invented worlds: cyberpunk, steampunk, space opera, digital futurism, high fantasy, solarpunk, dieselpunk and what comes
//! after the end. Each sample is painted whole: a world in layers, people in its dress, its things, its light and palette.

mod arch;
mod ask;
mod beasts;
mod body;
mod brush;
mod cast;
mod far;
mod figure;
mod fitting;
mod floors;
mod head;
mod held;
mod kit;
mod layer;
mod layout;
mod lights;
mod mood;
mod near;
mod parts;
mod pets;
mod places;
mod props;
mod raster;
mod rooms;
mod sets;
mod tools;
mod view;
mod words;
mod world;
mod worn;

use crate::brief::Brief;
use crate::canvas::Canvas;
use crate::colour::{BLACK, WHITE};
use crate::random::Seed;
use crate::recipes::Placed;
use crate::scene::Tools;
use crate::studio::Refusal;
use ask::{Ask, Somebody};
use brush::Shine;
use figure::Person;
use kit::Kit;
use layer::Stand;
use layout::{Block, Spot};
use lights::{Air, Hour};
use mood::Mood;
use pairloom_model::views::Region;
use raster::Fall;

/// What stands in the row.
enum Thing {
    /// A person or creature, by its place in the list.
    Somebody(usize),
    Stands(usize),
    Object,
    /// What lies beside the object.
    Beside,
    /// Room below what flies, on the other side of somebody who is between two things.
    Room,
}

/// One picture being painted.
struct Stage<'a> {
    canvas: &'a mut Canvas,
    tools: &'a Tools<'a>,
    ask: &'a Ask,
    kit: Kit,
    seed: Seed,
    /// Where feet stand.
    base: f32,
    shine: f32,
    shines: Vec<Shine>,
    placed: Placed,
}

/// Paints a sample.
///
/// # Errors
/// What the sample asks for and the genres do not paint.
pub(crate) fn paint(brief: &Brief, tools: &Tools, canvas: &mut Canvas) -> Result<Placed, Refusal> {
    let seed = Seed::new(brief.sample.seed).child("genre");
    let ask = ask::read(brief, seed)?;
    let kit = Kit::new(&ask.mood);
    let (base, wet) = world::paint(&ask, kit, tools, canvas, seed.child("world"));
    let mut stage =
        Stage { canvas, tools, ask: &ask, kit, seed, base, shine: wet, shines: Vec::new(), placed: Placed::default() };
    stage.row();
    let Stage { shines, placed, .. } = stage;
    layer::glow(canvas, &shines);
    world::finish(&ask, kit, tools, canvas, seed.child("world"));
    let share = if ask.mood.asked { 0.6 } else { 0.3 };
    raster::grade(canvas, ask.mood.palette, share);
    Ok(placed)
}

impl Stage<'_> {
    /// The light on what stands this far off.
    fn fall(&self, haze: f32) -> Fall {
        let Mood { ambient, haze: tone, light, .. } = self.ask.mood;
        let dark = light.hour == Hour::Night;
        let strength = if dark { 0.75 } else { 0.42 };
        let side = if matches!(light.air, Air::Below | Air::Weld | Air::LowSun | Air::Sun) { -1 } else { 1 };
        let rim = if dark { light.key.mix(self.ask.mood.glow, 0.3) } else { light.key.mix(WHITE, 0.4) };
        let ambient = (ambient.0.mix(WHITE, 0.15), ambient.1 * 0.78);
        Fall { ambient, haze: (tone, haze), rim: (rim, strength, side) }
    }

    fn things(&self) -> Vec<(Thing, Block)> {
        let mut rng = self.seed.child("order").rng();
        let mut people: Vec<(Thing, Block)> = Vec::new();
        for (at, somebody) in self.ask.people.iter().enumerate() {
            let block = match (cast::find(somebody.id), beasts::find(somebody.id)) {
                (Some(role), _) => {
                    let (w, h) = reach(somebody);
                    Block { w: w * role.height().max(0.9), h: h * role.height(), living: true }
                }
                (None, Some(beast)) => Block { w: beast.side, h: beast.side, living: true },
                (None, None) => Block { w: 100.0, h: 100.0, living: true },
            };
            people.push((Thing::Somebody(at), block));
        }
        let mut list = Vec::new();
        let stands: Vec<(Thing, Block)> = self
            .ask
            .stands
            .iter()
            .enumerate()
            .map(|(at, (_, prop))| (Thing::Stands(at), Block { w: prop.w, h: prop.h, living: false }))
            .collect();
        // A person between two things, or the thing on one side; two people keep their order.
        let left = rng.chance(0.5);
        for (at, stand) in stands.into_iter().enumerate() {
            if at == 0 && (left || self.ask.stands.len() > 1) {
                list.insert(0, stand);
            } else {
                people.push(stand);
            }
        }
        list.append(&mut people);
        if self.ask.people.len() == 1 && self.ask.stands.len() == 1 && self.ask.flies.len() == 1 {
            let room = (Thing::Room, Block { w: 190.0, h: 10.0, living: false });
            if left { list.push(room) } else { list.insert(0, room) }
        }
        if let Some(object) = &self.ask.object {
            list.insert(list.len() / 2, (Thing::Object, Block { w: 330.0, h: 262.0, living: true }));
            if object.beside.is_some() {
                list.push((Thing::Beside, Block { w: 90.0, h: 120.0, living: true }));
            }
        }
        list
    }

    fn row(&mut self) {
        let things = self.things();
        let (width, height) = (self.canvas.width, self.canvas.height);
        let alone = things.len() == 1;
        let tall =
            if self.ask.flies.is_empty() { self.base * if alone { 0.88 } else { 0.78 } } else { self.base * 0.66 };
        let tall = tall.min(height * 0.8);
        let blocks: Vec<Block> = things.iter().map(|(_, block)| *block).collect();
        let spots = layout::row(&blocks, width, tall);
        let room = things.iter().zip(&spots).find(|((thing, _), _)| matches!(thing, Thing::Room));
        self.fly(&blocks, &spots, room.map(|(_, spot)| spot.x));
        // What is not alive stands a little further back.
        for pass in [false, true] {
            for (at, ((thing, block), spot)) in things.iter().zip(&spots).enumerate() {
                if block.living == pass {
                    self.put(thing, *block, *spot, at, things.len());
                }
            }
        }
    }

    fn put(&mut self, thing: &Thing, block: Block, spot: Spot, at: usize, count: usize) {
        let back = if block.living { 0.0 } else { self.canvas.height * 0.016 };
        let stand = Stand {
            x: spot.x,
            y: self.base - back,
            size: spot.size,
            half: block.w / 2.0,
            tall: block.h,
            mirrored: false,
            shine: self.shine,
            grounded: true,
        };
        let seed = self.seed.child("thing").at(at);
        match thing {
            Thing::Stands(index) => {
                let (slot, prop) = &self.ask.stands[*index];
                let region = self.lay(&stand, 0.06, seed, |b| (prop.draw)(b));
                self.note(slot, region);
            }
            Thing::Somebody(index) => self.somebody(*index, stand, seed, at * 2 + 1 < count && count > 1),
            Thing::Object => self.object(stand, seed),
            Thing::Room => {}
            Thing::Beside => {
                if let Some((slot, id)) = self.ask.object.as_ref().and_then(|object| object.beside.clone()) {
                    // What is held low hangs down to the ground, a staff stands on it, other things lie.
                    let grip = match held::grip(&id) {
                        held::Grip::Staff => -118.0,
                        held::Grip::Low => -60.0,
                        held::Grip::Point => -24.0,
                        _ => -14.0,
                    };
                    let region = self.lay(&stand, 0.0, seed, |b| held::draw(&id, b, (0.0, grip)));
                    self.note(&slot, region);
                }
            }
        }
    }

    fn somebody(&mut self, index: usize, stand: Stand, seed: Seed, left: bool) {
        let ask = self.ask;
        let somebody = &ask.people[index];
        let seed = seed.child(somebody.id);
        let Some(role) = cast::find(somebody.id) else {
            if let Some(beast) = beasts::find(somebody.id) {
                let stand = Stand { mirrored: left, ..stand };
                let region = self.lay(&stand, 0.0, seed, |b| (beast.draw)(b));
                self.note(&somebody.slot, region);
            }
            return;
        };
        let worn: Vec<&str> = somebody.worn.iter().map(|(_, id)| id.as_str()).collect();
        let held = somebody.held.as_ref().map(|(_, id)| id.as_str());
        let person = Person::new(role, &worn, held, seed);
        let stand =
            Stand { mirrored: left, size: stand.size * role.height(), tall: stand.tall / role.height(), ..stand };
        let region = self.lay(&stand, 0.0, seed, |b| person.draw(b, held));
        self.note(&somebody.slot, region);
        // What is worn and held is seen on the figure.
        for (slot, _) in somebody.worn.iter().chain(&somebody.held) {
            self.note(slot, region);
        }
    }

    fn object(&mut self, stand: Stand, seed: Seed) {
        let ask = self.ask;
        let Some(object) = &ask.object else { return };
        let fitted = fitting::Fitted {
            genre: ask.genre,
            art: &object.art,
            colour: (ask.mood.asked && !object.animal).then_some(ask.mood.palette[0]),
            machine: object.animal && object.worn.is_empty() && !ask.parts.is_empty(),
            worn: &object.worn,
            parts: &ask.parts,
        };
        let region = self.lay(&stand, 0.0, seed, |b| fitted.draw(b));
        self.note(&object.slot, region);
        for (slot, _) in &object.worn {
            self.note(slot, region);
        }
        for (slot, _) in &ask.parts {
            self.note(slot, region);
        }
    }

    fn lay(&mut self, stand: &Stand, haze: f32, seed: Seed, draw: impl FnOnce(&mut brush::Brush)) -> Option<Region> {
        let fall = self.fall(haze);
        self.canvas.owners.open();
        layer::lay(self.canvas, self.tools, (self.kit, seed), stand, &fall, &mut self.shines, draw)
    }

    /// Notes what was laid last; what is worn and held is seen on the one who was noted before it.
    fn note(&mut self, slot: &str, region: Option<Region>) {
        self.canvas.owners.claim(slot, region);
        self.canvas.owners.turn_to(0);
        self.placed.things.extend(region.map(|region| (slot.to_owned(), region)));
    }

    /// What flies, over the lowest part of the row.
    fn fly(&mut self, blocks: &[Block], spots: &[Spot], below: Option<f32>) {
        let both = self.ask.flies.len() == 2 && self.ask.people.len() == 1 && blocks.len() == 1;
        let (width, base) = (self.canvas.width, self.base);
        let top = blocks.iter().zip(spots).map(|(block, spot)| base - block.h * spot.size).fold(base, f32::min);
        for at in 0..self.ask.flies.len() {
            let (slot, prop) = &self.ask.flies[at];
            if prop.sky {
                let whole = Region {
                    x: 0,
                    y: 0,
                    width: self.canvas.pixmap.width(),
                    height: (top * self.canvas.scale).max(1.0) as u32,
                };
                self.placed.things.push((slot.clone(), whole));
                continue;
            }
            let room = (top - 40.0).max(base * 0.2);
            let size = (width * 0.5 / prop.w).min(room / prop.h).min(base * 0.4 / prop.h);
            let half = prop.w * size / 2.0;
            // To the side of the highest thing, if there is room.
            let high = blocks.iter().zip(spots).max_by(|a, b| (a.0.h * a.1.size).total_cmp(&(b.0.h * b.1.size)));
            let mut rng = self.seed.child("fly").at(at).rng();
            let side = match high {
                _ if both => width * [0.24, 0.76][at],
                _ if below.is_some() => below.unwrap_or(width * 0.5),
                Some((_, spot)) if blocks.len() > 1 => width * if spot.x > width / 2.0 { 0.34 } else { 0.66 },
                _ => width * rng.between(0.35, 0.65),
            };
            let x = side.clamp(half + 20.0, (width - half - 20.0).max(half + 20.0));
            let y = (prop.h * size + 30.0).max(room * 0.62 + prop.h * size * 0.38);
            let stand = Stand {
                x,
                y,
                size,
                half: prop.w / 2.0,
                tall: prop.h,
                mirrored: rng.chance(0.3),
                shine: 0.0,
                grounded: false,
            };
            let seed = self.seed.child("flies").at(at);
            let region = self.lay(&stand, 0.1, seed, |b| (prop.draw)(b));
            let slot = slot.clone();
            self.note(&slot, region);
        }
    }
}

/// Width and height that somebody needs with hat, staff or parasol.
fn reach(somebody: &Somebody) -> (f32, f32) {
    let held = somebody.held.as_ref().map(|(_, id)| held::grip(id));
    let wings = somebody.worn.iter().any(|(_, id)| id == "pair_of_moth_wings");
    let w = match held {
        _ if wings => 200.0,
        // A long spout reaches far to the side.
        _ if somebody.held.as_ref().is_some_and(|(_, id)| id == "long_spouted_oil_can") => 226.0,
        Some(held::Grip::Point | held::Grip::Mouth) => 212.0,
        Some(held::Grip::Staff | held::Grip::Up) => 176.0,
        Some(_) => 168.0,
        None => 140.0,
    };
    let h = if matches!(held, Some(held::Grip::Up | held::Grip::Staff)) { 262.0 } else { 226.0 };
    (w, h)
}

/// The dark edges that hold a picture together.
fn vignette(canvas: &mut Canvas, strength: f32) {
    let (w, h) = (canvas.width, canvas.height);
    for (x, y) in [(0.0, 0.0), (w, 0.0), (0.0, h), (w, h)] {
        canvas.soft(x, y, w * 0.46, h * 0.46, BLACK, strength);
    }
}
