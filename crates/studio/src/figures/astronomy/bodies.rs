//! Portraits of the bodies of the solar system, and bodies in order or at one scale.

use super::parts::{bright, starry, sun};
use super::{farmoons, moons, planets, rubble};
use crate::brief::{Brief, refuse};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc};
use crate::studio::Refusal;
use pairloom_model::Entry;

/// Draws a body with its middle and radius.
pub(super) type Painter = fn(&mut Pen, At, f32);

/// A name, the place that it names in radii of the body, and where it stands in the figure.
type Mark = (&'static str, At, At);

const LEFT: At = (180.0, 130.0);
const RIGHT: At = (800.0, 130.0);
const LOW: At = (220.0, 890.0);
const LOW_RIGHT: At = (780.0, 890.0);

/// Id, painter, how far it reaches sideways in radii, and the names on it.
type Body = (&'static str, Painter, f32, &'static [Mark]);

/// Sorted by id.
static BODIES: [Body; 37] = [
    ("ariel", farmoons::ariel, 1.0, &[("Valley", (-0.08, -0.13), LEFT), ("Crater", (0.46, 0.42), LOW_RIGHT)]),
    ("arrokoth", rubble::arrokoth, 1.0, &[("Large lobe", (-0.4, -0.1), LEFT), ("Small lobe", (0.56, 0.1), LOW_RIGHT)]),
    ("bennu", rubble::bennu, 1.0, &[("Ridge", (-0.9, 0.0), LOW), ("Boulder", (0.42, -0.36), RIGHT)]),
    ("callisto", moons::callisto, 1.0, &[("Valhalla", (-0.25, -0.2), LEFT), ("Bright crater", (0.5, 0.45), LOW_RIGHT)]),
    ("ceres", planets::ceres, 1.0, &[("Occator", (0.05, -0.2), LEFT), ("Bright spots", (0.19, -0.24), RIGHT)]),
    ("charon", farmoons::charon, 1.0, &[("Red cap", (-0.05, -0.85), LEFT), ("Canyon", (0.3, 0.08), LOW_RIGHT)]),
    ("deimos", rubble::deimos, 1.0, &[("Smooth surface", (-0.2, 0.2), LOW), ("Crater", (0.42, -0.18), RIGHT)]),
    ("dione", moons::dione, 1.0, &[("Ice cliffs", (0.28, -0.3), RIGHT), ("Crater", (-0.5, 0.3), LOW)]),
    ("earth", planets::earth, 1.0, &[("Ocean", (-0.75, 0.2), LOW), ("Polar ice", (0.0, -0.95), RIGHT)]),
    ("enceladus", moons::enceladus, 1.0, &[("Plume", (0.24, 1.12), LOW_RIGHT), ("Cracks", (-0.1, 0.8), LOW)]),
    ("eris", planets::eris, 1.0, &[("Eris", (-0.3, -0.3), LEFT), ("Dysnomia", (0.96, -0.62), (810.0, 130.0))]),
    ("eros", rubble::eros, 1.0, &[("Saddle", (0.0, -0.14), RIGHT), ("Crater", (-0.5, 0.12), LOW)]),
    ("europa", moons::europa, 1.0, &[("Crack", (-0.3, -0.27), LEFT), ("Ice", (0.42, 0.62), LOW_RIGHT)]),
    (
        "ganymede",
        moons::ganymede,
        1.0,
        &[("Dark plain", (-0.4, -0.45), LEFT), ("Grooved band", (0.3, 0.25), LOW_RIGHT)],
    ),
    ("haumea", planets::haumea, 1.3, &[("Ring", (-1.15, 0.1), LOW), ("Long axis", (0.4, 0.0), RIGHT)]),
    ("hyperion", rubble::hyperion, 1.0, &[("Pit", (-0.4, -0.25), LEFT), ("Ridge", (0.27, 0.2), LOW_RIGHT)]),
    ("iapetus", moons::iapetus, 1.0, &[("Dark half", (-0.5, -0.4), LEFT), ("Ridge", (0.25, 0.0), LOW_RIGHT)]),
    ("ida", rubble::ida, 1.0, &[("Ida", (-0.5, 0.0), LOW), ("Dactyl", (0.95, -0.4), RIGHT)]),
    ("io", moons::io, 1.0, &[("Plume", (-0.78, -0.86), LEFT), ("Lava flow", (0.35, 0.35), LOW_RIGHT)]),
    ("jupiter", planets::jupiter, 1.0, &[("Belt", (-0.6, -0.24), LEFT), ("Great Red Spot", (0.34, 0.36), LOW_RIGHT)]),
    ("mars", planets::mars, 1.0, &[("Polar cap", (0.0, -0.93), LEFT), ("Dark marking", (0.25, 0.12), LOW_RIGHT)]),
    ("mercury", planets::mercury, 1.0, &[("Crater", (-0.4, -0.25), LEFT), ("Terminator", (0.22, 0.2), LOW_RIGHT)]),
    ("mimas", moons::mimas, 1.0, &[("Herschel", (0.53, 0.14), LOW_RIGHT), ("Central peak", (0.33, -0.1), RIGHT)]),
    ("miranda", farmoons::miranda, 1.0, &[("Chevron", (0.02, 0.02), LEFT), ("Cliff", (0.38, 0.83), LOW_RIGHT)]),
    ("moon", super::moon::full, 1.0, &[("Sea", (-0.27, -0.52), LEFT), ("Highlands", (0.25, 0.6), LOW_RIGHT)]),
    ("neptune", planets::neptune, 1.0, &[("White cloud", (-0.2, -0.3), LEFT), ("Equator", (0.8, 0.0), LOW_RIGHT)]),
    ("phobos", rubble::phobos, 1.0, &[("Stickney", (-0.66, -0.06), LEFT), ("Grooves", (0.3, 0.1), LOW_RIGHT)]),
    ("pluto", planets::pluto, 1.0, &[("Tombaugh Regio", (0.2, 0.12), LOW_RIGHT), ("Dark region", (-0.65, 0.28), LOW)]),
    ("saturn", planets::saturn, 2.3, &[("Ring", (-1.35, 0.2), LOW), ("Cassini Division", (1.94, 0.0), RIGHT)]),
    ("sun", planets::sun, 1.0, &[("Sunspot", (-0.3, -0.18), LEFT), ("Edge", (0.7, 0.7), LOW_RIGHT)]),
    ("tethys", moons::tethys, 1.0, &[("Ithaca Chasma", (0.36, 0.3), LOW_RIGHT), ("Odysseus", (-0.34, -0.26), LEFT)]),
    ("titan", moons::titan, 1.08, &[("Orange haze", (-0.3, 0.3), LOW), ("Blue layer", (0.74, -0.74), RIGHT)]),
    ("titania", farmoons::titania, 1.0, &[("Canyon", (0.2, 0.18), LOW_RIGHT), ("Crater", (-0.42, -0.3), LEFT)]),
    ("triton", farmoons::triton, 1.0, &[("Polar cap", (-0.3, 0.75), LOW), ("Dark streaks", (0.19, 0.5), LOW_RIGHT)]),
    ("uranus", planets::uranus, 1.6, &[("Axis", (-1.25, 0.18), LOW), ("Thin ring", (0.2, -1.55), RIGHT)]),
    ("venus", planets::venus, 1.0, &[("Cloud tops", (-0.4, -0.3), LEFT), ("Terminator", (0.45, 0.2), LOW_RIGHT)]),
    ("vesta", rubble::vesta, 1.0, &[("Trough", (0.2, 0.03), RIGHT), ("South pole", (0.05, 0.86), LOW_RIGHT)]),
];

fn find(id: &str) -> Option<&'static Body> {
    BODIES.binary_search_by_key(&id, |body| body.0).ok().map(|at| &BODIES[at])
}

/// One body alone before a few faint stars.
fn portrait(pen: &mut Pen, id: &str) {
    let Some((_, paint, reach, marks)) = find(id) else { return };
    starry(pen, 70);
    let (centre, radius) = ((500.0, 510.0), if *reach > 2.0 { 190.0 } else { 345.0 / reach });
    paint(pen, centre, radius);
    for (text, (x, y), put) in *marks {
        pen.label(text, (centre.0 + x * radius, centre.1 + y * radius), *put);
    }
}

macro_rules! portraits {
    ($($id:ident)*) => { $(pub(super) fn $id(pen: &mut Pen) { portrait(pen, stringify!($id)); })* };
}
portraits! {
    ariel arrokoth bennu callisto ceres charon deimos dione earth enceladus eris eros europa ganymede haumea hyperion
    iapetus ida io jupiter mars mercury mimas miranda moon neptune phobos pluto saturn tethys titan titania triton
    uranus venus vesta
}

/// The Sun, whose name the sun of diagrams has already.
pub(super) fn sun_portrait(pen: &mut Pen) {
    portrait(pen, "sun");
}

/// The name of a body as it stands under it.
fn name(entry: &Entry) -> String {
    let form = entry.forms.first().map_or("", String::as_str);
    form.strip_prefix("the ").unwrap_or(form).to_owned()
}

fn bound<'a>(brief: &Brief<'a>, slot: &str) -> Result<(&'a Entry, &'static Body), Refusal> {
    let Some((_, entry)) = brief.bound(slot) else { return refuse(format!("no body is bound to `{slot}`")) };
    match find(entry.id.as_str()) {
        Some(body) => Ok((entry, body)),
        None => refuse(format!("Studio has no figure of `{}`", entry.id)),
    }
}

/// Three bodies in their order from the Sun, or from their planet, at the left edge.
pub(super) fn in_order(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    let bodies = ["a", "b", "c"].into_iter().map(|slot| bound(brief, slot)).collect::<Result<Vec<_>, _>>()?;
    starry(pen, 70);
    pen.enlarge(1.2);
    let said = &brief.sample.instruction;
    let slant = if said.contains("slanting") { 95.0 } else { 0.0 };
    let row = |x: f32| 470.0 + slant - (x - 130.0) / 740.0 * slant * 2.0;
    let home = bodies[0].0.tags.iter().find_map(|tag| tag.strip_prefix("home:"));
    let thin = bright(pen, Tone::Grey, 0.6);
    let first = (146.0, row(146.0));
    if home.is_some() {
        for x in [380.0_f32, 610.0, 840.0] {
            let points = arc(first, x - first.0, x - first.0, -38.0, 38.0);
            pen.stroke(&points, thin, 3.0);
        }
    } else {
        pen.stroke(&[first, (930.0, row(930.0))], thin, 3.0);
    }
    match home.and_then(find) {
        Some((_, paint, reach, _)) => paint(pen, first, 106.0 / reach.min(2.0)),
        None => sun(pen, (first.0 - 16.0, first.1), 124.0, false),
    }
    for ((entry, (_, paint, reach, _)), x) in bodies.iter().zip([380.0_f32, 610.0, 840.0]) {
        let size = entry.measures.get("radius").map_or(100.0, |radius| *radius as f32);
        let radius = (44.0 + 24.0 * (size / 100.0).log10()).clamp(44.0, 110.0);
        let share = match *reach {
            reach if reach > 2.0 => 0.47,
            reach if reach > 1.2 => 0.62,
            _ => 1.0,
        };
        paint(pen, (x, row(x)), radius * share);
        let text = name(entry);
        pen.labels.push(text.clone());
        pen.label_at(&text, (x, row(x) + 176.0));
    }
    Ok(())
}

/// Two bodies side by side at one scale.
pub(super) fn at_one_scale(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    let ((large, left), (small, right)) = (bound(brief, "a")?, bound(brief, "b")?);
    let size = |entry: &Entry| entry.measures.get("radius").map_or(1.0, |radius| *radius as f32);
    let share = size(small) / size(large);
    let unit = 860.0 / (2.0 * left.2 + 2.0 * right.2 * share + 0.25);
    starry(pen, 70);
    let unit = unit.min(400.0);
    let wide = unit * (2.0 * left.2 + 2.0 * right.2 * share + 0.25);
    let from = 500.0 - wide / 2.0;
    // The smallest moons beside a giant are a dot that can still be seen.
    (right.1)(pen, (from + unit * right.2 * share, 500.0), (unit * share).max(2.4));
    (left.1)(pen, (from + wide - unit * left.2, 500.0), unit);
    Ok(())
}
