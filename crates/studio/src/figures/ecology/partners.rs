//! Species that live together, or one upon the other: a scene for each pair, and where its two partners are.

use super::ground::Ground;
use super::panels::{self, Order};
use super::scene::Item;
use super::scene::Scene;
use super::{all, ground, pairs_land, pairs_more, pairs_water, scene, value};
use crate::brief::{Brief, refuse};
use crate::figures::pen::{At, Pen};
use crate::studio::Refusal;

/// A scene and where its partners are, in shares of the frame.
pub(super) struct Pair {
    scene: Scene,
    first: At,
    second: At,
}

pub(super) fn draw(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    let mut pairs = Vec::new();
    for (_, entry) in all(brief, "interaction") {
        let lists = [pairs_land::PAIRS, pairs_more::PAIRS, pairs_water::PAIRS];
        let found = lists.into_iter().flatten().find(|(id, _)| *id == entry.id.as_str());
        let Some((_, pair)) = found else { return refuse(format!("Studio has no scene of `{}`", entry.id)) };
        pairs.push((pair, entry));
    }
    if let [(pair, entry)] = pairs.as_slice() {
        let named = !pen.labels.is_empty();
        let frame = if named { [60.0, 110.0, 880.0, 700.0] } else { [20.0, 40.0, 960.0, 900.0] };
        scene::draw(pen, frame, &pair.scene);
        ground::border(pen, frame);
        let text = |name: &str| entry.texts.get(name).map_or("", String::as_str);
        // The upper partner is named above the picture, the lower one below it.
        let [x, y, w, h] = frame;
        let at = |(u, v): At| (x + u * w, y + v * h);
        let swap = pair.first.1 > pair.second.1;
        let (upper, lower) = if swap { ("second", "first") } else { ("first", "second") };
        let (up, low) = if swap { (pair.second, pair.first) } else { (pair.first, pair.second) };
        pen.label(text(upper), at(up), (at(up).0, 66.0));
        pen.label(text(lower), at(low), (at(low).0, 850.0));
        pen.label_at(text("kind"), (500.0, 930.0));
        return Ok(());
    }
    let scenes: Vec<&Scene> = pairs.iter().map(|(pair, _)| &pair.scene).collect();
    let frames = panels::draw(pen, &scenes, Order::Beside, 20.0);
    let slots: [&str; 3] = if pairs.len() == 2 { ["left", "right", ""] } else { ["first", "second", "third"] };
    let kinds: Vec<Option<&str>> = slots.iter().map(|slot| value(brief, "label", slot)).collect();
    for ([x, y, w, h], kind) in frames.into_iter().zip(kinds) {
        if let Some(kind) = kind {
            pen.label_at(kind, (x + w / 2.0, y + h + 42.0));
        }
    }
    Ok(())
}

pub(super) const fn pair(ground: Ground, items: &'static [Item], first: At, second: At) -> Pair {
    Pair { scene: Scene { ground, items }, first, second }
}
