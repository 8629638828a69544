//! Things stand to each other as is asked for.

use crate::common::studio;
use crate::counts::counts;
use crate::pixels::{Area, SIZE, measure};
use crate::verdict::{Verdict, samples};
use pairloom_model::Requirement;
use pairloom_service::Library;
use std::collections::BTreeMap;

/// Whether measured boxes stand as a relation says, by their middles.
fn holds(requirement: &Requirement, found: &BTreeMap<String, Vec<Area>>) -> Option<bool> {
    let middle = |slot: &String| {
        let [x0, y0, x1, y1] = *found.get(slot)?.first()?;
        Some(((x0 + x1) as f32 / 2.0, (y0 + y1) as f32 / 2.0))
    };
    let [a, b, rest @ ..] = requirement.arguments.as_slice() else { return None };
    let ((ax, ay), (bx, by)) = (middle(a)?, middle(b)?);
    Some(match requirement.name.as_str() {
        "left_of" => ax < bx,
        "right_of" => ax > bx,
        "above" => ay < by,
        "below" => ay > by,
        "above_left_of" => ax < bx && ay < by,
        "above_right_of" => ax > bx && ay < by,
        "below_left_of" => ax < bx && ay > by,
        "below_right_of" => ax > bx && ay > by,
        "between" => {
            let (cx, cy) = middle(rest.first()?)?;
            // Between on the axis on which the two lie further apart.
            let within = |value: f32, one: f32, other: f32| (one.min(other)..=one.max(other)).contains(&value);
            if (bx - cx).abs() > (by - cy).abs() { within(ax, bx, cx) } else { within(ay, by, cy) }
        }
        _ => return None,
    })
}

#[test]
fn things_stand_where_they_are_asked_to() {
    let Some(studio) = studio() else { return };
    let library = Library::shipped().expect("the shipped catalogue");
    let mut verdict = Verdict::new("relations");
    for sample in samples(&library, "relative-position", 60, |_| true) {
        let slots: Vec<&str> = counts(&sample).iter().map(|(slot, _)| *slot).collect();
        let found = measure(&studio, &library, &sample, &slots);
        for requirement in &sample.requirements {
            let Some(holds) = holds(requirement, &found) else { continue };
            let png = || studio.draw_without(&sample, &library.catalogue.pools, SIZE, &[]).expect("it is drawn");
            verdict.see(holds, &sample, || requirement.to_string(), png);
        }
    }
    verdict.all_hold(60);
}
