//! What Studio draws is looked at by its pixels alone: where a thing is, is what changes when it is left out. Nothing here
//! reads the scene graph. `PAIRLOOM_PICTURES` says how many pictures to look at instead of a small part of them.

#[path = "common/studio.rs"]
mod common;

use common::studio;
use image::RgbImage;
use pairloom_model::{Counts, PlanSpec, Requirement, Sample, Size, SubtaskId};
use pairloom_service::Library;
use pairloom_studio::Studio;
use std::collections::BTreeMap;

const SIZE: Size = Size { width: 512, height: 512 };

/// Samples that Studio can draw.
fn samples(library: &Library, subtask: &str, few: u64) -> Vec<Sample> {
    let count = std::env::var("PAIRLOOM_PICTURES").ok().map_or(few, |text| text.parse().expect("a number"));
    let counts = Counts::from([(SubtaskId::new(subtask), count)]);
    let spec = PlanSpec { counts, seed: 11, drawn: true, ..PlanSpec::default() };
    let plan = pairloom_service::plan(library, &spec).expect("a plan");
    (0..plan.total()).map(|ordinal| plan.sample(ordinal)).collect()
}

fn decode(png: &[u8]) -> RgbImage {
    image::load_from_memory(png).expect("a picture").to_rgb8()
}

/// A box: left, top, right, bottom, the last two beyond it.
type Area = [u32; 4];

/// The colour that shadows are of.
const SHADOW: [f32; 3] = [28.0, 24.0, 48.0];

/// Whether a pixel changed by more than a shadow that falls on it.
fn differs(with: [u8; 3], without: [u8; 3]) -> bool {
    let far =
        |other: [f32; 3], by: f32| with.iter().zip(other).any(|(one, other)| (f32::from(*one) - other).abs() > by);
    let before = without.map(f32::from);
    if !far(before, 10.0) {
        return false;
    }
    let shaded = |share: u8| {
        let share = f32::from(share) / 100.0;
        [0, 1, 2].map(|at: usize| before[at] + (SHADOW[at] - before[at]) * share)
    };
    (0..=56).step_by(2).all(|share| far(shaded(share), 7.0))
}

/// The boxes of connected changes; those whose boxes meet are one thing, and what is small against
/// the largest is a loose part of one, because the things of a slot are alike.
fn things(with: &RgbImage, without: &RgbImage) -> Vec<Area> {
    let (width, height) = with.dimensions();
    let mut changed: Vec<bool> =
        with.pixels().zip(without.pixels()).map(|(with, without)| differs(with.0, without.0)).collect();
    let mut areas: Vec<(Area, u32)> = Vec::new();
    for start in 0..changed.len() {
        if !changed[start] {
            continue;
        }
        let (mut waiting, mut size) = (vec![start], 0);
        let mut area = [u32::MAX, u32::MAX, 0, 0];
        changed[start] = false;
        while let Some(at) = waiting.pop() {
            let (x, y) = (at as u32 % width, at as u32 / width);
            size += 1;
            area = [area[0].min(x), area[1].min(y), area[2].max(x + 1), area[3].max(y + 1)];
            for (dx, dy) in [(-1, 0), (1, 0), (0, -1), (0, 1), (-1, -1), (1, 1), (-1, 1), (1, -1)] {
                let (nx, ny) = (i64::from(x) + dx, i64::from(y) + dy);
                if (0..i64::from(width)).contains(&nx) && (0..i64::from(height)).contains(&ny) {
                    let next = (ny * i64::from(width) + nx) as usize;
                    if changed[next] {
                        changed[next] = false;
                        waiting.push(next);
                    }
                }
            }
        }
        // Single pixels are seams of smoothing.
        if size >= 6 {
            areas.push((area, size));
        }
    }
    let areas = merge(areas);
    let largest = areas.iter().map(|(_, size)| *size).max().unwrap_or_default();
    areas.into_iter().filter(|(_, size)| size * 4 >= largest).map(|(area, _)| area).collect()
}

fn merge(mut areas: Vec<(Area, u32)>) -> Vec<(Area, u32)> {
    let meet = |a: &Area, b: &Area| a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
    loop {
        let pairs = (0..areas.len()).flat_map(|one| (one + 1..areas.len()).map(move |other| (one, other)));
        let Some((one, other)) = pairs.into_iter().find(|(one, other)| meet(&areas[*one].0, &areas[*other].0)) else {
            return areas;
        };
        let (gone, size) = areas.swap_remove(other);
        let (kept, all) = &mut areas[one];
        *all += size;
        *kept = [kept[0].min(gone[0]), kept[1].min(gone[1]), kept[2].max(gone[2]), kept[3].max(gone[3])];
    }
}

/// The boxes of each slot's things, measured.
fn measure(studio: &Studio, library: &Library, sample: &Sample, slots: &[&str]) -> BTreeMap<String, Vec<Area>> {
    let pools = &library.catalogue.pools;
    // Before any style, which changes pixels everywhere.
    let without = |slots: &[&str]| decode(&studio.draw_without(sample, pools, SIZE, slots).expect("it is drawn"));
    let full = without(&[]);
    slots.iter().map(|slot| ((*slot).to_owned(), things(&full, &without(&[*slot])))).collect()
}

fn counts(sample: &Sample) -> Vec<(&str, usize)> {
    let counted = sample.requirements.iter().filter(|requirement| requirement.name == "count");
    counted
        .filter_map(|requirement| {
            Some((requirement.arguments.first()?.as_str(), requirement.value.as_deref()?.parse().ok()?))
        })
        .filter(|(_, count)| *count > 0)
        .collect()
}

#[test]
fn so_many_things_are_seen_as_are_asked_for() {
    let Some(studio) = studio() else { return };
    let library = Library::shipped().expect("the shipped catalogue");
    let mut wrong = Vec::new();
    let mut seen = 0;
    for sample in samples(&library, "object-counting", 60) {
        let asked = counts(&sample);
        let slots: Vec<&str> = asked.iter().map(|(slot, _)| *slot).collect();
        let found = measure(&studio, &library, &sample, &slots);
        for (slot, count) in asked {
            seen += 1;
            if found[slot].len() != count {
                wrong.push(format!("{} of {count}: {} ({})", found[slot].len(), sample.instruction, sample.id));
            }
        }
    }
    assert!(seen >= 60 && wrong.is_empty(), "{} of {seen} counts differ:\n{}", wrong.len(), wrong.join("\n"));
}

/// Whether two measured boxes stand as a relation says, by their middles.
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
    let mut wrong = Vec::new();
    let mut seen = 0;
    for sample in samples(&library, "relative-position", 60) {
        let slots: Vec<&str> = counts(&sample).iter().map(|(slot, _)| *slot).collect();
        let found = measure(&studio, &library, &sample, &slots);
        for requirement in &sample.requirements {
            let Some(holds) = holds(requirement, &found) else { continue };
            seen += 1;
            if !holds {
                wrong.push(format!("{requirement}: {} ({})", sample.instruction, sample.id));
            }
        }
    }
    assert!(seen >= 60 && wrong.is_empty(), "{} of {seen} relations differ:\n{}", wrong.len(), wrong.join("\n"));
}
