//! The sheet: where the figure stands in the picture, what it sits on, and where its labels go.

use super::Dress;
use super::cut::darker;
use super::easel::{Easel, Pose};
use crate::brief::Brief;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen};
use pairloom_model::Entry;

/// The height of the ground.
pub(super) const GROUND: f32 = 948.0;

/// Words in the ids of costumes that women wear.
const WOMEN: [&str; 11] =
    ["bride", "empress", "flamenco", "infanta", "lady", "legong", "maiko", "mother", "sari", "weaver", "woman"];

/// Draws one figure, with lines from its labels to its garments.
pub(super) fn one(pen: &mut Pen, slot: &str, entry: &Entry, dress: &Dress, pose: Pose, turn: f32) {
    let labels: Vec<(usize, &str)> = (1..=4)
        .filter_map(|number| Some((number, entry.texts.get(&format!("part{number}"))?.as_str())))
        .filter(|(_, label)| pen.asks(label))
        .collect();
    let room = pen.room();
    let widest = labels.iter().map(|(_, label)| label.chars().count()).max().unwrap_or(0) as f32 * pen.letter() * 0.56;
    let k = scale(dress, GROUND - 45.0, 930.0);
    let free = 500.0 - room[0] - dress.half * k - 50.0;
    let columns = if labels.is_empty() || widest.min(290.0) <= free { 2 } else { 1 };
    // With labels on one side alone the figure makes room for them.
    let aside = if pen.chance(7) < 0.0 { -1.0 } else { 1.0 };
    let centre = if columns == 2 { 500.0 } else { 500.0 + aside * (450.0 - dress.half * k).max(0.0) };
    let column = if columns == 2 { free } else { (970.0 - dress.half * 2.0 * k).max(210.0) };
    let (notes, reach) = figure(pen, dress, (centre, GROUND), k, pose, turn);
    pen.stands(slot, [reach[0], reach[1], reach[2] - reach[0], reach[3] - reach[1]]);
    let mut placed: Vec<(&str, At)> = Vec::new();
    for (number, label) in labels {
        let note = notes.iter().find(|(noted, _)| *noted == number);
        placed.push((label, note.map_or((centre, 500.0), |(_, at)| *at)));
    }
    if columns == 2 {
        let (left, right) = sides(placed, centre);
        let wide = free.min(330.0);
        column_of(pen, &left, centre - dress.half * k - 36.0 - wide / 2.0, wide);
        column_of(pen, &right, centre + dress.half * k + 36.0 + wide / 2.0, wide);
    } else {
        let edge = centre - aside * (dress.half * k + 30.0);
        column_of(pen, &placed, edge - aside * column / 2.0, column);
    }
}

/// How large a figure may be in this height and width.
fn scale(dress: &Dress, high: f32, wide: f32) -> f32 {
    (high / (806.0 + dress.top)).min(wide / (2.0 * dress.half)).min(1.16)
}

/// Labels with what each points at.
type Names<'a> = Vec<(&'a str, At)>;

/// Labels to the left and to the right: each on the side of what it names, as many on each as can be.
fn sides(mut placed: Names<'_>, centre: f32) -> (Names<'_>, Names<'_>) {
    placed.sort_by(|a, b| a.1.0.total_cmp(&b.1.0));
    let clearly = |at: &At, side: f32| (at.0 - centre) * side > 70.0;
    let mut half = placed.len() / 2;
    while half > 0 && placed.get(half - 1).is_some_and(|(_, at)| clearly(at, 1.0)) {
        half -= 1;
    }
    while half < placed.len() && placed.get(half).is_some_and(|(_, at)| clearly(at, -1.0)) {
        half += 1;
    }
    let right = placed.split_off(half);
    (placed, right)
}

/// Writes labels one under another, each near the height of what it names.
fn column_of(pen: &mut Pen, labels: &[(&str, At)], x: f32, wide: f32) {
    let mut labels = labels.to_vec();
    labels.sort_by(|a, b| a.1.1.total_cmp(&b.1.1));
    let gap = pen.letter() * 3.1;
    let mut heights: Vec<f32> = labels.iter().map(|(_, at)| at.1.clamp(60.0, 880.0)).collect();
    for at in 1..heights.len() {
        heights[at] = heights[at].max(heights[at - 1] + gap);
    }
    let over = heights.last().map_or(0.0, |last| (last - 900.0).max(0.0));
    for ((label, at), y) in labels.iter().zip(&heights) {
        pen.tag(label, *at, (x, y - over), wide);
    }
}

/// Draws two figures side by side, with the label that each of them has at its feet.
pub(super) fn two(pen: &mut Pen, worn: [(&str, &Entry, &Dress); 2], brief: &Brief) {
    let room = pen.room();
    let wide = (room[2] / 2.0 - 30.0).min(620.0);
    for ((slot, _, dress), (side, name)) in worn.into_iter().zip([(-1.0, "left"), (1.0, "right")]) {
        let ground = GROUND - 90.0;
        let k = scale(dress, ground - 60.0, wide - 10.0);
        let x = 500.0 + side * wide / 2.0;
        let (_, reach) = figure(pen, dress, (x, ground), k, Pose::Standing, -side * 0.6);
        pen.stands(slot, [reach[0], reach[1], reach[2] - reach[0], reach[3] - reach[1]]);
        let mine =
            |one: &&pairloom_model::Requirement| one.name == "label" && one.arguments.iter().any(|slot| slot == name);
        if let Some(label) = brief.sample.requirements.iter().find(mine).and_then(|one| one.value.as_deref()) {
            let ink = pen.tone(Tone::Ink);
            let paper = pen.tone(Tone::Paper);
            pen.letters(ink, paper);
            pen.label_at(label, (x, ground + 62.0));
        }
    }
}

/// The figure on the ground; where its garments are pointed at, and its box.
fn figure(
    pen: &mut Pen,
    dress: &Dress,
    (x, ground): At,
    k: f32,
    pose: Pose,
    turn: f32,
) -> (Vec<(usize, At)>, [f32; 4]) {
    let wide = dress.half.min(190.0) * 2.0 * k;
    pen.shadow((x, ground - 2.0), wide);
    pen.fresh();
    let mut easel = Easel::new(pen, (x, ground - 800.0 * k), k);
    (easel.pose, easel.turn) = (pose, turn);
    (easel.skin, easel.hair) = (dress.skin, dress.hair);
    easel.rouge = WOMEN.iter().any(|word| dress.id.contains(word));
    if pose == Pose::Seated {
        seat(&mut easel);
    }
    (dress.draw)(&mut easel);
    (easel.notes, easel.reach)
}

/// A chair behind a seated figure.
fn seat(e: &mut Easel) {
    let wood = 0x8a5a34;
    e.pose = Pose::Standing;
    for side in [-1.0, 1.0] {
        e.block([side * 128.0 - 11.0, 190.0, 22.0, 590.0], wood);
        e.oval((side * 128.0, 184.0), 16.0, 16.0, darker(wood, -0.06));
    }
    e.block([-118.0, 226.0, 236.0, 40.0], wood);
    e.block([-118.0, 290.0, 236.0, 250.0], darker(wood, 0.1));
    e.block([-150.0, 556.0, 300.0, 34.0], wood);
    for side in [-1.0, 1.0] {
        e.block([side * 134.0 - 13.0, 590.0, 26.0, 200.0], darker(wood, 0.04));
    }
    e.block([-124.0, 690.0, 248.0, 18.0], wood);
    e.pose = Pose::Seated;
}
