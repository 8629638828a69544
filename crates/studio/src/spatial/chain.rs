//! Chains and planes: things on a ground in depth, settled by the solver.

use super::ask::Ask;
use super::{Plan, Stood};
use crate::brief::refuse;
use crate::layout::solver::{self, Body, Bond, Ground};
use crate::random::Seed;
use crate::studio::Refusal;

/// The nearness of each plane: background, middle ground, foreground.
const BANDS: [[f32; 2]; 3] = [[0.0, 0.06], [0.4, 0.52], [0.86, 1.0]];

pub(super) fn plan(ask: &Ask, lying: bool, (width, height): (f32, f32), seed: Seed) -> Result<Plan, Refusal> {
    let deep = !ask.planes.is_empty() || !ask.positions.is_empty();
    let mut bodies: Vec<Body> = ask.props.iter().map(|prop| body(prop, deep)).collect();
    let (mut bonds, mut sources) = (Vec::new(), Vec::new());
    for (number, relation) in ask.relations.iter().enumerate() {
        match (relation.name.as_str(), relation.of.as_slice()) {
            ("on", [a, b]) => bodies[*a].on = Some(*b),
            ("under", [a, b]) => bodies[*a].under = Some(*b),
            _ => {
                for bond in bind(&relation.name, &relation.of, &relation.text)? {
                    bonds.push(bond);
                    sources.push(number);
                }
            }
        }
    }
    // What stands beside a thing that stands on another stands there too.
    for bond in &bonds {
        if let Bond::Beside(a, b) = *bond
            && bodies[a].on.is_none()
        {
            bodies[a].on = bodies[b].on;
        }
    }
    for (one, plane) in &ask.planes {
        bodies[*one].band = BANDS[*plane];
    }
    for (one, word) in &ask.positions {
        let Some((half, plane)) = corner(word) else {
            return refuse(format!("Studio knows no place `{word}` in this layout"));
        };
        (bodies[*one].half, bodies[*one].band) = (half, BANDS[plane]);
    }
    let lofty = bonds.iter().any(|bond| matches!(bond, Bond::Over(..)));
    let mut rng = seed.child("view").rng();
    let horizon = match (deep, lofty) {
        (true, _) => rng.between(0.4, 0.46),
        (_, true) => rng.between(0.12, 0.17),
        _ => rng.between(0.38, 0.5),
    };
    let ground = ground((width, height), horizon, (deep, lofty, lying));
    // The largest as it can be seen: far things are drawn smaller.
    let seen = |body: &Body| body.wide.max(body.high) * (ground.shrink + (1.0 - ground.shrink) * body.band[1]);
    let largest = bodies.iter().map(seen).fold(0.01, f32::max);
    let most = if bodies.len() < 5 { 440.0 } else { 400.0 };
    let puts = match solver::solve(&bodies, &bonds, ground, most / largest, seed) {
        Ok(puts) => puts,
        Err(bond) => return ask.cannot(bond.map(|bond| sources[bond])),
    };
    let fade = |near: f32| if deep { 0.36 * (1.0 - near).powi(2) } else { 0.0 };
    let stood = puts.iter().enumerate().map(|(prop, put)| Stood {
        prop,
        put: *put,
        raised: bodies[prop].on.is_some(),
        fade: fade(put.near),
    });
    let stood: Vec<Stood> = stood.collect();
    let horizon = if lofty { super::behind(&stood, height, horizon, 0.46) } else { horizon };
    Ok(Plan { stood, furniture: Vec::new(), horizon })
}

/// The ground in a view in depth, in one from high up, or in one straight from above.
fn ground((width, height): (f32, f32), horizon: f32, (deep, lofty, lying): (bool, bool, bool)) -> Ground {
    let line = height * horizon;
    let far = match (lofty, deep) {
        (true, _) => 0.16,
        (_, true) => 0.1,
        _ => 0.22,
    };
    let shrink = match (lying, deep) {
        (true, _) => 1.0,
        (_, true) => 0.5,
        _ => 0.72,
    };
    Ground {
        left: 44.0,
        right: width - 44.0,
        top: 44.0,
        far: line + (height - line) * far,
        near: height - 52.0,
        shrink,
    }
}

/// In a view in depth the planes tell sizes apart, so that real sizes may count less.
fn body(prop: &crate::props::Prop, deep: bool) -> Body {
    let size = if deep { prop.natural().powf(0.6) } else { prop.natural() };
    let (w, h) = prop.shape;
    Body { wide: w * size, high: h * size, band: [0.0, 1.0], half: 0, on: None, under: None }
}

/// The half and the plane that a word such as "left of the middle ground" means.
fn corner(word: &str) -> Option<(i8, usize)> {
    let half = if word.contains("left") {
        -1
    } else if word.contains("right") {
        1
    } else {
        0
    };
    let planes = ["background", "middle", "foreground"];
    planes.iter().position(|plane| word.contains(plane)).map(|plane| (half, plane))
}

/// The bonds that a relation means.
fn bind(name: &str, of: &[usize], text: &str) -> Result<Vec<Bond>, Refusal> {
    Ok(match (name, of) {
        ("left_of", [a, b]) => vec![Bond::Left(*a, *b)],
        ("right_of", [a, b]) => vec![Bond::Left(*b, *a)],
        ("above", [a, b]) => vec![Bond::Over(*a, *b, true)],
        ("below", [a, b]) => vec![Bond::Over(*b, *a, true)],
        ("above_left_of", [a, b]) => vec![Bond::Over(*a, *b, false), Bond::Left(*a, *b)],
        ("above_right_of", [a, b]) => vec![Bond::Over(*a, *b, false), Bond::Left(*b, *a)],
        ("below_left_of", [a, b]) => vec![Bond::Over(*b, *a, false), Bond::Left(*a, *b)],
        ("below_right_of", [a, b]) => vec![Bond::Over(*b, *a, false), Bond::Left(*b, *a)],
        ("in_front_of", [a, b]) => vec![Bond::Before(*a, *b)],
        ("behind", [a, b]) => vec![Bond::Before(*b, *a)],
        ("next_to", [a, b]) => vec![Bond::Beside(*a, *b)],
        ("between", [c, a, b]) => vec![Bond::Between(*c, *a, *b)],
        _ => return refuse(format!("Studio cannot draw the relation `{text}`")),
    })
}
