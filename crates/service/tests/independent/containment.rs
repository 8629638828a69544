//! What is in a container is seen in it.

use crate::common::studio;
use crate::counts::counts;
use crate::pixels::{SIZE, things, without};
use crate::solid::solid;
use crate::verdict::{Verdict, samples};
use image::{Rgb, RgbImage};
use pairloom_model::Sample;
use pairloom_service::Library;
use pairloom_studio::Studio;
use std::collections::BTreeMap;

/// Pixels of a thing and its container, each also as it is where the other one is left out.
struct Seen {
    /// The thing, as much of it as is seen.
    thing: Vec<bool>,
    /// All of the thing.
    bare: Vec<bool>,
    /// Where the container covers the thing, with a wall or a wire.
    covered: Vec<bool>,
    /// Where the container changes the thing by however little, with a clear pane too.
    veiled: Vec<bool>,
    /// All of the container.
    container: Vec<bool>,
    /// Where the picture is another one with the container, by however little: clear panes and shadows too.
    tinged: Vec<bool>,
    /// How many there are of it.
    count: usize,
}

fn count(mask: &[bool]) -> usize {
    mask.iter().filter(|set| **set).count()
}

fn both(one: &[bool], other: &[bool]) -> usize {
    one.iter().zip(other).filter(|(one, other)| **one && **other).count()
}

/// The most rows that a line drawn across a container can be broad.
const LINE: usize = 14;

/// Fills a container's outline: what has pixels of it on both sides in its row, and the rows between where the rim of another
/// container is drawn across it.
fn filled(mask: &[bool], width: usize) -> Vec<bool> {
    let mut rows = vec![false; mask.len()];
    for (row, line) in mask.chunks(width).enumerate() {
        if let (Some(first), Some(last)) = (line.iter().position(|set| *set), line.iter().rposition(|set| *set)) {
            rows[row * width + first..=row * width + last].fill(true);
        }
    }
    for column in 0..width {
        let mut last = None;
        for row in (0..mask.len() / width).filter(|row| rows[row * width + column]).collect::<Vec<_>>() {
            if let Some(last) = last.filter(|last| row - last <= LINE) {
                (last..row).for_each(|between| rows[between * width + column] = true);
            }
            last = Some(row);
        }
    }
    rows
}

/// A mask without the pixels at its edges, which are blended with what lies behind them.
fn core(mask: &[bool], width: usize) -> Vec<bool> {
    let around = |at: usize| {
        let (x, y) = (at % width, at / width);
        let within = mask[at] && x > 0 && x + 1 < width && y > 0 && (at + width + 1) < mask.len();
        within && (0..9).all(|k| mask[at - width - 1 + k / 3 * width + k % 3])
    };
    (0..mask.len()).map(around).collect()
}

/// The share of the lowest part of a thing that hangs free before its container: nothing covers it there.
fn before(seen: &Seen, width: usize) -> f32 {
    let rows: Vec<usize> =
        (0..seen.bare.len() / width).filter(|row| seen.bare[row * width..][..width].contains(&true)).collect();
    let Some(last) = rows.last() else { return 0.0 };
    let low = (last + 1).saturating_sub(rows.len() / 5) * width..(last + 1) * width;
    let (bare, covered) = (core(&seen.bare, width), &seen.covered[low.clone()]);
    let bare = &bare[low];
    // Nothing is seen of an end of which no pixel is but edge.
    if count(bare) == 0 { 0.0 } else { 1.0 - both(bare, covered) as f32 / count(bare) as f32 }
}

/// The share of a thing that is also in another mask: of its area, or of its height, since the stem of what is thin below and
/// broad above is little of its area.
fn part(bare: &[bool], other: &[bool], width: usize) -> f32 {
    let area = both(bare, other) as f32 / count(bare).max(1) as f32;
    let rows = bare.chunks(width).zip(other.chunks(width)).filter(|(bare, _)| count(bare) > 0);
    let (mut all, mut most) = (0, 0);
    for (bare, other) in rows {
        all += 1;
        most += usize::from(both(bare, other) * 2 > count(bare));
    }
    area.max(most as f32 / all.max(1) as f32)
}

/// An outline without the rows in which a container is but a thin handle that arches over it: nothing at all is between its
/// sides there, not even glass.
fn without_handle(outline: &[bool], seen: &Seen, width: usize) -> Vec<bool> {
    let masks = seen.container.chunks(width).zip(seen.tinged.chunks(width));
    let rows = outline.chunks(width).zip(masks);
    rows.flat_map(|(outline, (mask, tinged))| {
        let thin = both(tinged, outline) * 8 < count(outline);
        outline.iter().zip(mask).map(move |(outline, mask)| if thin { *mask } else { *outline })
    })
    .collect()
}

/// How many of a thing are asked for.
fn asked(sample: &Sample, thing: &str) -> usize {
    counts(sample).into_iter().find(|(slot, _)| *slot == thing).map_or(1, |(_, count)| count)
}

/// Whether a thing is in its container as a requirement says, and what is seen.
fn judge(name: &str, seen: &Seen, width: usize, asked: usize) -> (bool, String) {
    let bare = count(&seen.bare).max(1) as f32;
    let outline = filled(&seen.container, width);
    let shown = count(&seen.thing) as f32 / bare;
    let inside = both(&seen.bare, &outline) as f32 / bare;
    if name == "partly_inside" {
        let outline = without_handle(&outline, seen, width);
        let inside = both(&seen.bare, &outline) as f32 / bare;
        let deep = part(&seen.bare, &outline, width);
        let covered = part(&core(&seen.bare, width), &seen.veiled, width);
        // The container covers a part of it, a part is seen in the mouth, and the rest stands out or hangs before the wall.
        let before = before(seen, width);
        let mouth = seen.thing.iter().zip(&outline).zip(&seen.covered);
        let mouth = mouth.filter(|((thing, outline), covered)| **thing && **outline && !**covered).count();
        let out = inside < 0.9 || before > 0.98;
        let told = format!("{inside:.3} inside, {deep:.3} deep, {shown:.3} seen, {covered:.3} covered");
        let told = format!("{told}, {before:.3} before, {mouth} in the mouth");
        return (shown > 0.2 && deep > 0.12 && covered > 0.04 && mouth > 20 && out, told);
    }
    // Single things may have loose parts, such as a lid beside its tin.
    let counted = asked == 1 || seen.count == asked;
    let holds = inside > 0.985 && shown > 0.4 && counted;
    (holds, format!("{inside:.3} of it inside, {shown:.3} seen, {} of {asked}", seen.count))
}

/// The pictures of one sample without some of its slots, each drawn once.
struct Pictures<'a> {
    studio: &'a Studio,
    library: &'a Library,
    sample: &'a Sample,
    drawn: BTreeMap<Vec<&'a str>, RgbImage>,
}

impl<'a> Pictures<'a> {
    fn take(&mut self, slots: &[&'a str]) -> RgbImage {
        let draw = || without(self.studio, self.library, self.sample, slots);
        self.drawn.entry(slots.to_vec()).or_insert_with(draw).clone()
    }

    fn seen(&mut self, thing: &'a str, container: &'a str) -> Seen {
        let (full, no_thing) = (&self.take(&[]), &self.take(&[thing]));
        let (no_container, neither) = (&self.take(&[container]), &self.take(&[thing, container]));
        let bare = solid(no_container, neither);
        let covers = |(full, free): (&Rgb<u8>, &Rgb<u8>)| (0..3).any(|at| full.0[at].abs_diff(free.0[at]) > 4);
        let covered = full.pixels().zip(no_container.pixels()).map(covers);
        Seen {
            thing: solid(full, no_thing),
            veiled: full.pixels().zip(no_container.pixels()).map(|(full, free)| full != free).collect(),
            covered: covered.zip(&bare).map(|(covered, bare)| covered && *bare).collect(),
            bare,
            container: solid(no_thing, neither),
            tinged: no_thing.pixels().zip(neither.pixels()).map(|(with, without)| with != without).collect(),
            count: things(no_container, neither).len(),
        }
    }
}

/// Of each requirement of a sample that names a thing and its container: whether it holds, and what is found.
fn found(studio: &Studio, library: &Library, sample: &Sample) -> Vec<(bool, String)> {
    let mut pictures = Pictures { studio, library, sample, drawn: BTreeMap::new() };
    let mut found = Vec::new();
    for requirement in &sample.requirements {
        let [thing, container] = requirement.arguments.as_slice() else { continue };
        let seen = pictures.seen(thing, container);
        let (holds, told) = judge(&requirement.name, &seen, SIZE.width as usize, asked(sample, thing));
        found.push((holds, format!("{requirement}: {told}")));
    }
    found
}

#[test]
fn contents_are_seen_in_their_containers() {
    let Some(studio) = studio() else { return };
    let library = Library::shipped().expect("the shipped catalogue");
    let mut verdict = Verdict::new("containment");
    let abreast = std::thread::available_parallelism().map_or(1, usize::from);
    for some in samples(&library, "containment", 30, |_| true).chunks(abreast) {
        let all: Vec<_> = std::thread::scope(|scope| {
            let look = |sample| {
                let (studio, library) = (&studio, &library);
                scope.spawn(move || found(studio, library, sample))
            };
            let looking: Vec<_> = some.iter().map(look).collect();
            looking.into_iter().map(|one| one.join().expect("it is looked at")).collect()
        });
        for (sample, found) in some.iter().zip(all) {
            for (holds, told) in found {
                let png = || studio.draw_without(sample, &library.catalogue.pools, SIZE, &[]).expect("it is drawn");
                verdict.see(holds, sample, || told, png);
            }
        }
    }
    verdict.all_hold(30);
}

/// Pixels of a rectangle in a picture of 100 by 100: left, top, right, bottom.
fn area([left, top, right, bottom]: [usize; 4]) -> Vec<bool> {
    (0..10_000).map(|at| (left..right).contains(&(at % 100)) && (top..bottom).contains(&(at / 100))).collect()
}

/// A thing and a container with its wall before what lies in it, as far as this much of the thing is before the wall.
fn seen(thing: [usize; 4], container: [usize; 4], wall: [usize; 4], hanging: [usize; 4]) -> Seen {
    let (bare, container, wall, hanging) = (area(thing), area(container), area(wall), area(hanging));
    let covered: Vec<bool> = (0..bare.len()).map(|at| bare[at] && wall[at] && !hanging[at]).collect();
    Seen {
        thing: (0..bare.len()).map(|at| bare[at] && !covered[at]).collect(),
        tinged: container.clone(),
        veiled: covered.clone(),
        bare,
        covered,
        container,
        count: 1,
    }
}

#[test]
fn only_what_is_in_a_container_passes_for_it() {
    let (container, wall, none) = ([10, 30, 90, 90], [10, 50, 90, 90], [0, 0, 0, 0]);
    let holds = |name: &str, thing, hanging| judge(name, &seen(thing, container, wall, hanging), 100, 1).0;
    assert!(holds("inside", [40, 34, 60, 54], none));
    assert!(!holds("inside", [40, 20, 60, 54], none), "it stands out");
    assert!(!holds("inside", [40, 45, 60, 70], none), "the wall hides it");
    assert!(!holds("inside", [92, 34, 99, 54], none), "it is beside");
    assert!(holds("partly_inside", [40, 4, 60, 60], none));
    assert!(!holds("partly_inside", [40, 32, 60, 60], none), "it is wholly inside");
    assert!(!holds("partly_inside", [40, 4, 60, 31], none), "it is above");
    assert!(!holds("partly_inside", [40, 40, 60, 80], none), "the wall covers its end");
    assert!(holds("partly_inside", [30, 40, 60, 80], [30, 60, 60, 80]), "it hangs over the rim");
    assert!(!holds("partly_inside", [30, 40, 60, 80], [30, 60, 60, 78]), "the wall covers its end a little");
}
