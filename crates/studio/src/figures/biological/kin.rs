//! Groups, ladders of ranks and trees of kinship, with living things from the art pack.

use super::free::{bound, values};
use crate::brief::{Brief, refuse};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse};
use crate::studio::Refusal;
use pairloom_model::Entry;

/// What an entry, or a name in a tree, looks like in the art pack; sorted.
#[rustfmt::skip]
static ART: &[(&str, &str)] = &[
    ("african_bush_elephant", "elephant"), ("african_elephant", "elephant"), ("atlantic_salmon", "fish"), ("barn_owl", "owl"),
    ("bat", "bat"), ("brain_coral", "coral"), ("brown bear", "bear"), ("brown_bear", "bear"), ("camel", "camel"), ("cat", "cat"),
    ("clownfish", "tropical-fish"), ("common_frog", "frog"), ("common_octopus", "octopus"), ("cow", "cow"),
    ("crocodile", "crocodile"), ("dog", "dog"), ("dolphin", "dolphin"), ("earthworm", "worm"), ("edible_crab", "crab"),
    ("emperor_penguin", "penguin"), ("english_oak", "deciduous-tree"), ("european_rabbit", "rabbit"), ("flamingo", "flamingo"),
    ("fly_agaric", "mushroom"), ("fruit bat", "bat"), ("garden_snail", "snail"), ("garden_spider", "spider"), ("gecko", "lizard"),
    ("giraffe", "giraffe"), ("golden_eagle", "eagle"), ("grass snake", "snake"), ("grass_snake", "snake"),
    ("grasshopper", "cricket"), ("great_white_shark", "shark"), ("green iguana", "lizard"), ("green_turtle", "turtle"),
    ("grey_wolf", "wolf"), ("harbour seal", "seal"), ("hedgehog", "hedgehog"), ("hippopotamus", "hippopotamus"),
    ("honeybee", "honeybee"), ("horse", "horse"), ("house_mouse", "mouse"), ("housefly", "fly"), ("human", "person"),
    ("koala", "koala"), ("ladybird", "lady-beetle"), ("lion", "lion"), ("lizard", "lizard"), ("lobster", "lobster"),
    ("mallard", "duck"), ("mallard_duck", "duck"), ("moon_jellyfish", "jellyfish"), ("mouse", "mouse"), ("mushroom", "mushroom"),
    ("nile_crocodile", "crocodile"), ("oak tree", "deciduous-tree"), ("oak_tree", "deciduous-tree"), ("octopus", "octopus"),
    ("oyster", "oyster"), ("parrot", "parrot"), ("perch", "fish"), ("pipistrelle_bat", "bat"), ("plains_zebra", "zebra"),
    ("prawn", "shrimp"), ("pufferfish", "blowfish"), ("red fox", "fox"), ("red_fox", "fox"), ("red_kangaroo", "kangaroo"),
    ("rhinoceros", "rhinoceros"), ("scorpion", "scorpion"), ("scots_pine", "evergreen-tree"), ("seven_spot_ladybird", "lady-beetle"),
    ("shark", "shark"), ("shore_crab", "crab"), ("shrimp", "shrimp"), ("sparrow", "bird"), ("spider", "spider"),
    ("squid", "squid"), ("sunflower", "sunflower"), ("tiger", "tiger"), ("western_honeybee", "honeybee"), ("whale", "whale"),
    ("whelk", "spiral-shell"), ("wolf", "wolf"), ("wood_ant", "ant"), ("wood_mouse", "mouse"),
];

fn art(name: &str) -> Result<&'static str, Refusal> {
    match ART.binary_search_by_key(&name, |(id, _)| id) {
        Ok(at) => Ok(ART[at].1),
        Err(_) => refuse(format!("Studio has no picture of `{name}`")),
    }
}

pub(super) fn draw(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    if let [(_, entry)] = bound(brief, "lineage")[..] {
        return ranks(pen, brief, entry);
    }
    if let [(_, entry)] = bound(brief, "kinship")[..] {
        return tree(pen, entry);
    }
    let living = bound(brief, "organism");
    if living.is_empty() { refuse("Studio finds nothing to draw in this sample") } else { group(pen, brief, &living) }
}

/// Living things under a heading, in two columns, or each with its class below.
fn group(pen: &mut Pen, brief: &Brief, living: &[(&str, &Entry)]) -> Result<(), Refusal> {
    let columns = brief.sample.requirements.iter().any(|requirement| requirement.name == "columns");
    let count = living.len();
    let place = |at: usize| -> At {
        match count {
            4 => (
                [270.0, 730.0][if columns { at / 2 } else { at % 2 }],
                [500.0, 900.0][if columns { at % 2 } else { at / 2 }],
            ),
            3 => [(260.0, 560.0), (740.0, 560.0), (500.0, 920.0)][at],
            _ => ([260.0, 740.0][at % 2], 720.0),
        }
    };
    let side = if count > 2 { 270.0 } else { 400.0 };
    let labels: Vec<(&str, &str)> = brief
        .sample
        .requirements
        .iter()
        .filter(|requirement| requirement.name == "label")
        .filter_map(|requirement| Some((requirement.arguments.first()?.as_str(), requirement.value.as_deref()?)))
        .collect();
    if columns {
        pen.line(&[(500.0, 60.0), (500.0, 940.0)]);
        pen.line(&[(60.0, 170.0), (940.0, 170.0)]);
        for ((_, text), x) in labels.iter().zip([270.0, 730.0]) {
            pen.label_at(text, (x, 110.0));
        }
    }
    for (at, (slot, entry)) in living.iter().enumerate() {
        let (x, y) = if columns || labels.is_empty() { place(at) } else { (place(at).0, place(at).1 - 50.0) };
        pen.thing(art(entry.id.as_str())?, (x, y), side);
        let middle = (x, y - side * 0.45);
        for requirement in &brief.sample.requirements {
            let mine = requirement.name == "state" && requirement.arguments.first().is_some_and(|of| of == slot);
            match requirement.value.as_deref() {
                Some("ringed") if mine => pen.ring(middle, side * 0.62, Tone::Red, 12.0),
                Some("crossed out") if mine => {
                    let d = side * 0.5;
                    pen.trace(&[(x - d, middle.1 - d), (x + d, middle.1 + d)], Tone::Red, 15.0);
                    pen.trace(&[(x - d, middle.1 + d), (x + d, middle.1 - d)], Tone::Red, 15.0);
                }
                _ => {}
            }
        }
        if let (false, Some(at)) = (columns, labels.iter().position(|(of, _)| of == slot)) {
            let text = labels[at].1;
            // A group that two of them share is written twice, but is one label.
            if labels[..at].iter().any(|(_, earlier)| *earlier == text) {
                pen.sign(text, (x, y + 34.0), 34.0);
            } else {
                pen.label_at(text, (x, y + 34.0));
            }
        }
    }
    if let Some(heading) = values(brief, "text").first() {
        pen.sign(heading, (500.0, 100.0), 64.0);
    }
    Ok(())
}

/// The picture on the left, a ladder of ranks on the right.
fn ranks(pen: &mut Pen, brief: &Brief, entry: &Entry) -> Result<(), Refusal> {
    let mut lines: Vec<&str> = values(brief, "line");
    let text = |name: &str| entry.texts.get(name).map(String::as_str);
    // The prompt lists the genus only at times; the scientific name always.
    if brief.sample.instruction.contains("genus:") {
        lines.extend(text("genus"));
    }
    lines.extend(text("species").filter(|species| !values(brief, "line").contains(species)));
    let step = (860.0 / lines.len() as f32).min(170.0);
    let top = 500.0 - step * lines.len() as f32 / 2.0;
    pen.trace(&[(470.0, top), (470.0, top + step * lines.len() as f32)], Tone::Wood, 16.0);
    pen.trace(&[(950.0, top), (950.0, top + step * lines.len() as f32)], Tone::Wood, 16.0);
    for (at, line) in lines.iter().enumerate() {
        let y = top + step * (at as f32 + 0.5);
        pen.block([462.0, y - step * 0.34, 496.0, step * 0.68], Tone::Sand);
        pen.sign(line, (710.0, y), 44.0);
    }
    pen.thing(art(entry.id.as_str())?, (225.0, 680.0), 370.0);
    Ok(())
}

/// A tree of three tips: the two nearer kin part later than the third.
fn tree(pen: &mut Pen, entry: &Entry) -> Result<(), Refusal> {
    let name = |key: &str| entry.texts.get(key).map_or("", String::as_str);
    let (low, high) = ((500.0, 800.0), (340.0, 600.0));
    let tips: [(&str, At); 3] = [("near1", (180.0, 400.0)), ("near2", (500.0, 400.0)), ("far", (820.0, 400.0))];
    for line in [[(500.0, 930.0), low], [low, high], [high, tips[0].1], [high, tips[1].1], [low, tips[2].1]] {
        pen.trace(&line, Tone::Wood, 18.0);
    }
    let rgb = pen.tone(Tone::Ink);
    for fork in [low, high] {
        pen.fill(&ellipse(fork, 15.0, 15.0), rgb);
    }
    for (key, (x, y)) in tips {
        pen.thing(art(name(key))?, (x, y - 70.0), 230.0);
        pen.label_at(name(key), (x, y - 34.0));
    }
    Ok(())
}
