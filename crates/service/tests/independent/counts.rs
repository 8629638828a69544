//! As many things as are asked for.

use crate::common::studio;
use crate::pixels::{SIZE, measure};
use crate::verdict::{Verdict, samples};
use pairloom_model::Sample;
use pairloom_service::Library;

/// The slots of which things are counted, and how many are asked for.
pub fn counts(sample: &Sample) -> Vec<(&str, usize)> {
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
    let mut verdict = Verdict::new("counts");
    for sample in samples(&library, "object-counting", 60, |_| true) {
        let asked = counts(&sample);
        let slots: Vec<&str> = asked.iter().map(|(slot, _)| *slot).collect();
        let found = measure(&studio, &library, &sample, &slots);
        for (slot, count) in asked {
            let seen = found[slot].len();
            let png = || studio.draw_without(&sample, &library.catalogue.pools, SIZE, &[]).expect("it is drawn");
            verdict.see(seen == count, &sample, || format!("{seen} of {count} `{slot}`"), png);
        }
    }
    verdict.all_hold(60);
}
