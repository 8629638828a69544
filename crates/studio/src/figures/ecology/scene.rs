//! Scenes: a ground and what lives on it, told in a few words and laid out by rule.

use super::art;
use super::ground::{self, Frame, Ground};
use super::parts::wiggle;
use crate::figures::pen::{At, Pen};

/// Where things are scattered.
#[derive(Clone, Copy)]
pub(super) enum Zone {
    Back,
    Front,
    Water,
    Air,
}

/// What stands in a scene.
#[derive(Clone, Copy)]
pub(super) enum Item {
    /// So many of one kind over a zone, each this high, the frame's mean side being 1.
    Many(Zone, &'static str, usize, f32),
    /// One, its foot at a share of the frame's width and height.
    One(&'static str, f32, f32, f32),
}

/// A ground and its living things.
pub(super) struct Scene {
    pub ground: Ground,
    pub items: &'static [Item],
}

/// A scene, told.
pub(super) const fn scene(ground: Ground, items: &'static [Item]) -> Scene {
    Scene { ground, items }
}

/// Draws a scene into a frame; the border is drawn by who puts more into it.
pub(super) fn draw(pen: &mut Pen, frame: Frame, scene: &Scene) {
    fill(pen, frame, scene, 1.0);
}

/// The same, its scattered growth keeping clear of what will be put into it: feet and sides.
pub(super) fn around(pen: &mut Pen, frame: Frame, scene: &Scene, kept: &[(At, f32)]) {
    pen.inside(frame, |pen| paint(pen, frame, scene, 1.0, kept));
}

/// The same for a scene that was told for a small panel, now in a large frame: more things, each this much smaller.
pub(super) fn fill(pen: &mut Pen, frame: Frame, scene: &Scene, grain: f32) {
    pen.inside(frame, |pen| paint(pen, frame, scene, grain, &[]));
}

fn paint(pen: &mut Pen, frame: Frame, scene: &Scene, grain: f32, kept: &[(At, f32)]) {
    ground::paint(pen, frame, scene.ground);
    let many = |count: usize| (count as f32 / grain).round() as usize;
    let mut placed: Vec<(&str, At, f32)> = Vec::new();
    for (number, item) in scene.items.iter().enumerate() {
        if let Item::Many(zone, name, count, size) = item {
            placed.extend(
                scatter(frame, scene.ground, (*zone, number), many(*count), *size * grain)
                    .map(|(foot, side)| (*name, foot, side)),
            );
        }
    }
    placed.retain(|(_, foot, side)| !kept.iter().any(|kept| crowds((*foot, *side), *kept)));
    // What stands nearer is drawn over what stands farther off.
    placed.sort_by(|a, b| a.1.1.total_cmp(&b.1.1));
    let [x, y, w, h] = frame;
    let singles = scene.items.iter().filter_map(|item| match item {
        Item::One(name, u, v, size) => {
            Some((*name, (x + u * w, y + v * h), size * (w * h).sqrt().min(w * 1.1).min(h * 1.25)))
        }
        Item::Many(..) => None,
    });
    for (name, foot, side) in placed.into_iter().chain(singles) {
        if let Some(picture) = art::find(name) {
            picture.draw(pen, foot, side);
        }
    }
}

/// Whether low growth would show through, or high growth hide, what stands there.
fn crowds((foot, side): (At, f32), (kept, wide): (At, f32)) -> bool {
    let beside = (foot.0 - kept.0).abs() > wide * 0.52 + side * 0.4;
    let above = foot.1 < kept.1 - wide || foot.1 - side > kept.1 + 48.0;
    // Trees may stand behind, but for what hangs or flies among them.
    let behind = side > wide * 1.3 && foot.1 < kept.1;
    !(beside || above || behind)
}

fn scatter(
    [x, y, w, h]: Frame,
    ground: Ground,
    (zone, number): (Zone, usize),
    count: usize,
    size: f32,
) -> impl Iterator<Item = (At, f32)> {
    let zones = ground.zones();
    let (top, low) = match zone {
        Zone::Back => zones.back,
        Zone::Front => zones.front,
        Zone::Water => zones.water,
        Zone::Air => zones.air,
    };
    let side = size * (w * h).sqrt();
    (0..count).map(move |at| {
        // Spread evenly over the width, the rows in an order that leaves no two neighbours alike.
        let column = (at as f32 + 0.5 + 0.3 * wiggle(at + number * 17)) / count as f32;
        let row = ((at * 5 + number * 2) % 7) as f32 / 6.0;
        let depth = match zone {
            Zone::Back | Zone::Front => 0.8 + 0.2 * row,
            Zone::Water | Zone::Air => 1.0,
        };
        let foot_y = y + h * (top + (low - top) * row);
        let tall = (side * depth).min((foot_y - y) * 0.97);
        // What grows may be cut by the frame; what swims or flies is shown whole.
        let half = if matches!(zone, Zone::Water | Zone::Air) { 0.52 } else { 0.2 };
        let margin = (tall * half / w).min(0.5);
        ((x + w * column.clamp(margin, 1.0 - margin), foot_y), tall)
    })
}
