//! Groups, ladders of ranks and trees of kinship, with living things from the art pack.

use super::creatures::creature;
use super::free::{bound, values};
use crate::brief::{Brief, refuse};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, corners, ellipse, plot};
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
    let things = bound(brief, "organism");
    if things.is_empty() { refuse("Studio finds nothing to draw in this sample") } else { group(pen, brief, &things) }
}

/// Draws a living thing: the middle of its foot, and its longer side.
fn living(pen: &mut Pen, id: &str, foot: At, side: f32) -> Result<(), Refusal> {
    if creature(pen, id, foot, side) {
        return Ok(());
    }
    pen.thing(art(id)?, foot, side);
    Ok(())
}

/// How large a thing is beside others: small animals are drawn smaller, though not as small as they are.
fn stature(id: &str) -> f32 {
    match id {
        "wood_mouse"
        | "house_mouse"
        | "wood_ant"
        | "housefly"
        | "honeybee"
        | "western_honeybee"
        | "seven_spot_ladybird"
        | "ladybird" => 0.62,
        "hedgehog" | "pipistrelle_bat" | "garden_snail" | "common_frog" | "earthworm" | "garden_spider"
        | "scorpion" | "grasshopper" | "shore_crab" | "edible_crab" | "whelk" | "oyster" | "prawn" => 0.76,
        "giraffe"
        | "african_elephant"
        | "african_bush_elephant"
        | "whale"
        | "english_oak"
        | "oak_tree"
        | "scots_pine"
        | "great_white_shark" => 1.12,
        "barn_owl" | "mallard" | "mallard_duck" | "european_rabbit" | "cat" | "perch" | "clownfish" | "pufferfish" => {
            0.86
        }
        _ => 1.0,
    }
}

/// Whether a thing lives in water.
fn swims(id: &str) -> bool {
    const WATER: [&str; 22] = [
        "atlantic_salmon",
        "brain_coral",
        "clownfish",
        "common_octopus",
        "dolphin",
        "edible_crab",
        "great_white_shark",
        "green_turtle",
        "harbour seal",
        "lobster",
        "moon_jellyfish",
        "octopus",
        "oyster",
        "perch",
        "prawn",
        "pufferfish",
        "shark",
        "shore_crab",
        "shrimp",
        "squid",
        "whale",
        "whelk",
    ];
    WATER.contains(&id)
}

/// What a row of living things stands on, or swims in.
fn ground(pen: &mut Pen, things: &[(&str, &Entry)], foot: f32, tall: f32) {
    let wet = things.iter().filter(|(_, entry)| swims(entry.id.as_str())).count();
    let paper = pen.tone(Tone::Paper);
    if wet == things.len() {
        let (high, low) = (paper.mix(pen.tone(Tone::Water), 0.35), paper.mix(pen.tone(Tone::Water), 0.85));
        pen.fade(&corners([20.0, foot - tall - 30.0, 960.0, tall + 110.0]), high, low);
        let line: Vec<At> = plot(20.0, 980.0, |x| (x, foot - tall - 30.0 + 6.0 * (x / 26.0).sin()));
        pen.trace(&line, Tone::Blue, 5.0);
        return;
    }
    let tone = if wet == 0 { pen.tone(Tone::Leaf).mix(paper, 0.35) } else { pen.tone(Tone::Sand).mix(paper, 0.3) };
    let skin = plot(20.0, 980.0, |x| (x, foot - 34.0 + 7.0 * (x / 120.0).sin()));
    let land: Vec<At> = skin.iter().copied().chain([(980.0, foot + 84.0), (20.0, foot + 84.0)]).collect();
    pen.fill(&land, tone);
}

/// Living things under a heading, in two columns, or each with its class below.
fn group(pen: &mut Pen, brief: &Brief, things: &[(&str, &Entry)]) -> Result<(), Refusal> {
    let columns = brief.sample.requirements.iter().any(|requirement| requirement.name == "columns");
    let count = things.len();
    let place = |at: usize| -> At {
        match count {
            4 => (
                [270.0, 730.0][if columns { at / 2 } else { at % 2 }],
                [500.0, 890.0][if columns { at % 2 } else { at / 2 }],
            ),
            3 => ([186.0, 500.0, 814.0][at], 800.0),
            _ => ([265.0, 735.0][at % 2], 800.0),
        }
    };
    let side = [430.0, 430.0, 430.0, 320.0, 290.0][count.min(4)];
    let labels: Vec<(&str, &str)> = brief
        .sample
        .requirements
        .iter()
        .filter(|requirement| requirement.name == "label")
        .filter_map(|requirement| Some((requirement.arguments.first()?.as_str(), requirement.value.as_deref()?)))
        .collect();
    if count < 4 {
        ground(pen, things, 800.0, side * 1.05);
    } else if !columns {
        ground(pen, things, 500.0, side * 1.05);
        ground(pen, things, 890.0, side * 1.05);
    }
    if columns {
        pen.line(&[(500.0, 60.0), (500.0, 940.0)]);
        pen.line(&[(60.0, 170.0), (940.0, 170.0)]);
        for ((_, text), x) in labels.iter().zip([270.0, 730.0]) {
            pen.label_at(text, (x, 110.0));
        }
    }
    pen.enlarge(1.15);
    for (at, (slot, entry)) in things.iter().enumerate() {
        let (x, y) = place(at);
        let id = entry.id.as_str();
        // What swims does not stand on its fins.
        let up = if swims(id) && !columns { side * 0.16 } else { 0.0 };
        let side = side * if columns { 1.0 } else { stature(id) };
        living(pen, id, (x, y - up), side)?;
        judge(pen, brief, slot, (x, y - side * 0.45), side);
        if let (false, Some(at)) = (columns, labels.iter().position(|(of, _)| of == slot)) {
            let text = labels[at].1;
            // A group that two of them share is written twice, but is one label.
            if labels[..at].iter().any(|(_, earlier)| *earlier == text) {
                pen.sign_clear(text, (x, y + 46.0), 39.0);
            } else {
                pen.label_at(text, (x, y + 46.0));
            }
        } else if brief.sample.instruction.contains("name under each") {
            let name = entry.forms.first().map_or("", String::as_str);
            pen.sign_clear(name, (x, y + 46.0), 36.0);
        }
    }
    heading(pen, brief, if count < 4 { 800.0 - side * 1.12 } else { 190.0 });
    Ok(())
}

/// A ring round a thing, or two strokes through it, where that is asked for.
fn judge(pen: &mut Pen, brief: &Brief, slot: &str, (x, y): At, side: f32) {
    for requirement in &brief.sample.requirements {
        let mine = requirement.name == "state" && requirement.arguments.first().is_some_and(|of| of == slot);
        match requirement.value.as_deref() {
            Some("ringed") if mine => pen.ring((x, y), side * 0.62, Tone::Red, 12.0),
            Some("crossed out") if mine => {
                let d = side * 0.5;
                pen.trace(&[(x - d, y - d), (x + d, y + d)], Tone::Red, 15.0);
                pen.trace(&[(x - d, y + d), (x + d, y - d)], Tone::Red, 15.0);
            }
            _ => {}
        }
    }
}

/// The heading above everything, and below it the marks of the group, where the sample lists them beside it.
fn heading(pen: &mut Pen, brief: &Brief, low: f32) {
    let Some(heading) = values(brief, "text").first().copied() else { return };
    let marks = bound(brief, "taxon").first().and_then(|(_, taxon)| taxon.texts.get("marks")).map(String::as_str);
    let marks = marks.filter(|marks| *marks != heading && brief.sample.instruction.contains(marks));
    match marks {
        Some(marks) => {
            pen.title(heading, [60.0, low - 220.0, 880.0, 96.0]);
            pen.title(marks, [60.0, low - 110.0, 880.0, 56.0]);
        }
        None => pen.sign(heading, (500.0, low - 100.0), 64.0),
    }
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
    // Letters are pale on a dark sheet, and so must not stand on sand.
    let rung = if pen.tone(Tone::Paper).lab().l < 0.6 { Tone::Paper } else { Tone::Sand };
    for (at, line) in lines.iter().enumerate() {
        let y = top + step * (at as f32 + 0.5);
        pen.block([462.0, y - step * 0.34, 496.0, step * 0.68], rung);
        pen.sign(line, (710.0, y), 44.0);
    }
    living(pen, entry.id.as_str(), (225.0, 680.0), 370.0)?;
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
        living(pen, name(key), (x, y - 70.0), 230.0)?;
        pen.label_at(name(key), (x, y - 34.0));
    }
    Ok(())
}
