//! Pictures as pixels, for tests: what changes between two of them, and where.

use image::RgbImage;
use pairloom_model::{Sample, Size};
use pairloom_service::Library;
use pairloom_studio::Studio;
use std::collections::BTreeMap;

pub const SIZE: Size = Size { width: 512, height: 512 };

/// A box: left, top, right, bottom, the last two beyond it.
pub type Area = [u32; 4];

/// The colour that shadows are of.
pub const SHADOW: [f32; 3] = [28.0, 24.0, 48.0];

pub fn decode(png: &[u8]) -> RgbImage {
    image::load_from_memory(png).expect("a picture").to_rgb8()
}

/// The picture of a sample before any style, which changes pixels everywhere, without the things of these slots.
pub fn without(studio: &Studio, library: &Library, sample: &Sample, slots: &[&str]) -> RgbImage {
    without_at(studio, library, sample, slots, SIZE)
}

/// The same at a size.
pub fn without_at(studio: &Studio, library: &Library, sample: &Sample, slots: &[&str], size: Size) -> RgbImage {
    decode(&studio.draw_without(sample, &library.catalogue.pools, size, slots).expect("it is drawn"))
}

/// How much of a shadow's colour would make, as nearly as can be, one colour of the other, and how far that is from the shadow's.
pub fn share(with: [u8; 3], without: [u8; 3]) -> (f32, f32) {
    let (mut along, mut far) = (0.0, 0.0);
    for at in 0..3 {
        let (before, after) = (f32::from(without[at]), f32::from(with[at]));
        along += (before - after) * (before - SHADOW[at]);
        far += (before - SHADOW[at]).powi(2);
    }
    (along / far.max(1.0), far.sqrt())
}

/// Whether a pixel changed by more than a shadow that falls on it.
pub fn differs(with: [u8; 3], without: [u8; 3]) -> bool {
    let far =
        |other: [f32; 3], by: f32| with.iter().zip(other).any(|(one, other)| (f32::from(*one) - other).abs() > by);
    let before = without.map(f32::from);
    if !far(before, 10.0) {
        return false;
    }
    // Where it is far from all that shadows make of it, no single one need be tried.
    let (share, deep) = share(with, without);
    let aside: f32 =
        (0..3).map(|at| (before[at] + (SHADOW[at] - before[at]) * share - f32::from(with[at])).powi(2)).sum();
    if deep > 1.0 && aside > 3.0 * 7.0 * 7.0 {
        return true;
    }
    let shaded = |share: u8| {
        let share = f32::from(share) / 100.0;
        [0, 1, 2].map(|at: usize| before[at] + (SHADOW[at] - before[at]) * share)
    };
    (0..=56).step_by(2).all(|share| far(shaded(share), 7.0))
}

/// Which pixels changed by more than a shadow.
pub fn changed(with: &RgbImage, without: &RgbImage) -> Vec<bool> {
    with.pixels().zip(without.pixels()).map(|(with, without)| with != without && differs(with.0, without.0)).collect()
}

/// The connected parts of a mask in a picture of this width: box and number of pixels. Single pixels are seams of smoothing.
pub fn parts(mut mask: Vec<bool>, width: u32) -> Vec<(Area, u32)> {
    let height = mask.len() as u32 / width;
    let mut areas: Vec<(Area, u32)> = Vec::new();
    for start in 0..mask.len() {
        if !mask[start] {
            continue;
        }
        let (mut waiting, mut size) = (vec![start], 0);
        let mut area = [u32::MAX, u32::MAX, 0, 0];
        mask[start] = false;
        while let Some(at) = waiting.pop() {
            let (x, y) = (at as u32 % width, at as u32 / width);
            size += 1;
            area = [area[0].min(x), area[1].min(y), area[2].max(x + 1), area[3].max(y + 1)];
            for (dx, dy) in [(-1, 0), (1, 0), (0, -1), (0, 1), (-1, -1), (1, 1), (-1, 1), (1, -1)] {
                let (nx, ny) = (i64::from(x) + dx, i64::from(y) + dy);
                if (0..i64::from(width)).contains(&nx) && (0..i64::from(height)).contains(&ny) {
                    let next = (ny * i64::from(width) + nx) as usize;
                    if mask[next] {
                        mask[next] = false;
                        waiting.push(next);
                    }
                }
            }
        }
        if size >= 6 {
            areas.push((area, size));
        }
    }
    areas
}

/// The boxes of connected changes; those whose boxes meet are one thing, and what is small against
/// the largest is a loose part of one, because the things of a slot are alike.
pub fn things(with: &RgbImage, without: &RgbImage) -> Vec<Area> {
    let areas = merge(parts(changed(with, without), with.width()));
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
pub fn measure(studio: &Studio, library: &Library, sample: &Sample, slots: &[&str]) -> BTreeMap<String, Vec<Area>> {
    let full = without(studio, library, sample, &[]);
    let things = |slot: &str| things(&full, &without(studio, library, sample, &[slot]));
    slots.iter().map(|slot| ((*slot).to_owned(), things(slot))).collect()
}
