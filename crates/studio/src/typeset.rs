//! Typesetting: text in stated layouts on carriers that are drawn with their setting.

mod carrier;
mod compose;
pub(crate) mod desk;
pub(crate) mod grounds;
mod sheet;
pub(crate) mod solve;
pub(crate) mod voice;

use crate::backdrops;
use crate::brief::{Brief, refuse};
use crate::canvas::Canvas;
use crate::random::Seed;
use crate::recipes::Placed;
use crate::scene::{Tools, region_of};
use crate::studio::Refusal;
use carrier::Job;
use desk::Desk;
use sheet::Sheet;
use voice::{Hand, Inks};

/// Paints a sample of laid-out text.
pub(crate) fn paint(brief: &Brief, tools: &Tools, canvas: &mut Canvas) -> Result<Placed, Refusal> {
    let sheet = Sheet::read(brief)?;
    let seed = Seed::new(brief.sample.seed).child("typeset");
    let place = match brief.sample.requirements.iter().find(|requirement| requirement.name == "scene") {
        Some(scene) => Some(backdrops::place(brief.entry("scene", scene.value.as_deref().unwrap_or_default())?)?),
        None => None,
    };
    let entry = brief.bound("sign").map_or("", |(_, entry)| entry.id.as_str());
    if !entry.is_empty() && !carrier::carries(entry) {
        return refuse(format!("Studio lays out no text on the surface `{entry}`"));
    }
    let face = carrier::draw(canvas, &Job { sheet: &sheet, place, seed, entry });
    let mut desk = Desk {
        canvas: &mut *canvas,
        type_: tools.type_,
        area: face.area,
        voice: voice::cast(face.hand, seed),
        inks: Inks::new(face.paper, sheet.asked, seed),
        seed,
        freehand: matches!(face.hand, Hand::Chalked | Hand::Written),
        set: Vec::new(),
    };
    compose::sheet(&mut desk, &sheet)?;
    let set = desk.set;
    let slot = if brief.bound("item").is_some() { "item" } else { "sign" };
    let whole = region_of(face.whole, canvas);
    canvas.owners.claim(slot, whole);
    let things = whole.map(|region| (slot.to_owned(), region)).into_iter().collect();
    let text = set.iter().filter_map(|area| region_of(*area, canvas)).collect();
    Ok(Placed { things, text })
}
