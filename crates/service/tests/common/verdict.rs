//! What a check looks at and what it finds: samples to look at, failures, and the share that holds.

use pairloom_model::{Counts, PlanSpec, Sample, SubtaskId};
use pairloom_service::Library;

/// As many samples of a subtask as `PAIRLOOM_PICTURES` says, or this few, of those that Studio can draw and that fit; without
/// as many of the first as `PAIRLOOM_AFTER` says, so that a large run can be made in parts.
pub fn samples(library: &Library, subtask: &str, few: u64, fits: impl Fn(&Sample) -> bool) -> Vec<Sample> {
    let wanted = std::env::var("PAIRLOOM_PICTURES").ok().map_or(few, |text| text.parse().expect("a number"));
    let mut found = Vec::new();
    // Where few fit, more are planned until there are enough.
    for factor in [1, 8, 64] {
        let counts = Counts::from([(SubtaskId::new(subtask), wanted * factor)]);
        let spec = PlanSpec { counts, seed: 11, drawn: true, ..PlanSpec::default() };
        let plan = pairloom_service::plan(library, &spec).expect("a plan");
        let all = (0..plan.total()).map(|ordinal| plan.sample(ordinal));
        found = all.filter(&fits).take(wanted as usize).collect();
        if found.len() as u64 == wanted {
            break;
        }
    }
    let after = std::env::var("PAIRLOOM_AFTER").ok().map_or(0, |text| text.parse().expect("a number"));
    found.into_iter().skip(after).collect()
}

/// What a check found.
pub struct Verdict {
    of: &'static str,
    seen: usize,
    wrong: Vec<String>,
}

impl Verdict {
    pub fn new(of: &'static str) -> Self {
        Self { of, seen: 0, wrong: Vec::new() }
    }

    /// Takes in whether a thing holds; where it does not, what is found instead, and the picture.
    pub fn see(&mut self, holds: bool, sample: &Sample, found: impl FnOnce() -> String, png: impl FnOnce() -> Vec<u8>) {
        self.seen += 1;
        let keep = std::env::var_os("PAIRLOOM_KEEP");
        let all = std::env::var("PAIRLOOM_KEEP_ALL").as_deref() == Ok("1");
        if let Some(folder) = keep.filter(|_| !holds || all) {
            let name = if holds {
                format!("held-{}-{}.png", self.of, sample.id)
            } else {
                format!("{}-{}.png", self.of, sample.id)
            };
            std::fs::write(std::path::Path::new(&folder).join(name), png()).expect("a folder for the pictures");
        }
        if holds {
            return;
        }
        let wrong = format!("{}: {} ({})", found(), sample.instruction.replace('\n', " / "), sample.id);
        // At once, since a large run takes long.
        println!("{}: {wrong}", self.of);
        self.wrong.push(wrong);
    }

    /// Every one of at least so many must hold.
    pub fn all_hold(self, least: usize) {
        let Self { of, seen, wrong } = self;
        println!("{of}: {} of {seen} hold", seen - wrong.len());
        assert!(seen >= least && wrong.is_empty(), "{of}: {} of {seen} differ:\n{}", wrong.len(), wrong.join("\n"));
    }
}
