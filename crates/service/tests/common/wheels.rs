//! Toothed wheels found by their outlines: where they stand, how large they are, how many teeth they have.

use crate::lines::Line;
use std::f32::consts::TAU;

/// A toothed wheel.
#[derive(Clone, Copy, Debug)]
pub struct Wheel {
    pub at: (f32, f32),
    /// The radius of the circle at the foot of its teeth.
    pub foot: f32,
    /// Teeth, as measured: close to a whole number.
    pub teeth: f32,
}

/// What a closed outline holds: all that the ground does not reach from the border.
pub fn filled(ground: &[bool], width: usize) -> Vec<bool> {
    let height = ground.len() / width;
    let mut outside = vec![false; ground.len()];
    let mut waiting: Vec<usize> = (0..width).flat_map(|x| [x, (height - 1) * width + x]).collect();
    waiting.extend((0..height).flat_map(|y| [y * width, y * width + width - 1]));
    while let Some(at) = waiting.pop() {
        if outside[at] || !ground[at] {
            continue;
        }
        outside[at] = true;
        let (x, y) = (at % width, at / width);
        if x > 0 {
            waiting.push(at - 1);
        }
        if x + 1 < width {
            waiting.push(at + 1);
        }
        if y > 0 {
            waiting.push(at - width);
        }
        if y + 1 < height {
            waiting.push(at + width);
        }
    }
    outside.into_iter().map(|outside| !outside).collect()
}

/// How far each filled pixel lies from the next empty one, in pixels: two sweeps with steps of 1, √2 and √5 are near enough.
fn depths(filled: &[bool], width: usize) -> Vec<f32> {
    let height = filled.len() / width;
    let steps: [(i64, i64); 8] = [(-1, 0), (0, -1), (-1, -1), (1, -1), (-2, -1), (-1, -2), (1, -2), (2, -1)];
    let mut depth: Vec<f32> = filled.iter().map(|filled| if *filled { f32::MAX } else { 0.0 }).collect();
    let mut sweep = |order: &mut dyn Iterator<Item = usize>, sign: i64| {
        for at in order {
            if depth[at] == 0.0 {
                continue;
            }
            let (x, y) = ((at % width) as i64, (at / width) as i64);
            for (dx, dy) in steps {
                let (nx, ny) = (x + dx * sign, y + dy * sign);
                let far = ((dx * dx + dy * dy) as f32).sqrt();
                let inside = (0..width as i64).contains(&nx) && (0..height as i64).contains(&ny);
                let there = if inside { depth[ny as usize * width + nx as usize] } else { 0.0 };
                depth[at] = depth[at].min(there + far);
            }
        }
    };
    sweep(&mut (0..filled.len()), 1);
    sweep(&mut (0..filled.len()).rev(), -1);
    depth
}

/// The pixels within a circle, of a picture of this width and so many pixels in all.
fn around(width: usize, all: usize, (x, y): (f32, f32), radius: f32) -> impl Iterator<Item = usize> {
    let span = |at: f32, most: usize| {
        ((at - radius).max(0.0) as usize).min(most)..((at + radius).max(0.0) as usize + 1).min(most)
    };
    let columns = span(x, width);
    span(y, all / width)
        .flat_map(move |row| columns.clone().map(move |column| row * width + column))
        .filter(move |at| ((at % width) as f32 - x).hypot((at / width) as f32 - y) < radius)
}

/// The wheels in a filled outline, the largest first: the largest circles that fit, as long as they have teeth. `least` is the
/// smallest radius that is looked at.
pub fn wheels(filled: &[bool], width: usize, least: f32) -> Vec<Wheel> {
    let mut depth = depths(filled, width);
    let mut found: Vec<Wheel> = Vec::new();
    while let Some((best, foot)) = depth.iter().copied().enumerate().max_by(|one, other| one.1.total_cmp(&other.1)) {
        if foot < least {
            break;
        }
        // The middle of the deepest pixels, since several are equally deep.
        let (x, y) = ((best % width) as f32, (best / width) as f32);
        let deepest: Vec<(f32, f32)> = around(width, depth.len(), (x, y), 6.0)
            .filter(|at| depth[*at] > foot - 0.75)
            .map(|at| ((at % width) as f32 + 0.5, (at / width) as f32 + 0.5))
            .collect();
        let all = deepest.len() as f32;
        let at = deepest.iter().fold((0.0, 0.0), |sum, (x, y)| (sum.0 + x / all, sum.1 + y / all));
        // No other wheel has its middle in the teeth of this one.
        around(width, depth.len(), at, foot + least).for_each(|place| depth[place] = 0.0);
        // What touches a larger one is a tooth of it, or lies where teeth mesh: wheels keep the height of their teeth apart.
        let touches = |other: &Wheel| (other.at.0 - at.0).hypot(other.at.1 - at.1) < other.foot + foot + 2.0;
        if !found.iter().any(touches) {
            found.push(Wheel { at, foot, teeth: 0.0 });
        }
    }
    let bare = found.clone();
    for wheel in &mut found {
        let others: Vec<Wheel> =
            bare.iter().filter(|other| Line { from: wheel.at, to: other.at }.length() > 1.0).copied().collect();
        wheel.teeth = teeth(filled, width, wheel, &others).unwrap_or_default();
    }
    found.retain(|wheel| wheel.teeth >= 5.0);
    found
}

/// Counts the teeth that a circle half-way up them crosses: by their even distance where no other wheel is near.
fn teeth(filled: &[bool], width: usize, wheel: &Wheel, others: &[Wheel]) -> Option<f32> {
    const STEPS: usize = 2880;
    let crossed = |radius: f32| -> Vec<bool> {
        let at = |step: usize| {
            let angle = step as f32 / STEPS as f32 * TAU;
            let (x, y) = (wheel.at.0 + radius * angle.cos(), wheel.at.1 + radius * angle.sin());
            x >= 0.0 && y >= 0.0 && (x as usize) < width && filled.get(y as usize * width + x as usize) == Some(&true)
        };
        (0..STEPS).map(at).collect()
    };
    // Where no other wheel is near.
    let free = |angle: f32| {
        others.iter().all(|other| {
            let (dx, dy) = (other.at.0 - wheel.at.0, other.at.1 - wheel.at.1);
            let apart = (angle - dy.atan2(dx)).rem_euclid(TAU);
            let near = dx.hypot(dy) < (wheel.foot + other.foot) * 1.4;
            !near || apart.min(TAU - apart) > 0.5
        })
    };
    let open: Vec<usize> = (0..STEPS).filter(|step| free(*step as f32 / STEPS as f32 * TAU)).collect();
    // Half-way up, about as much of the circle is tooth as gap.
    let share = |ring: &[bool]| open.iter().filter(|step| ring[**step]).count() as f32 / open.len().max(1) as f32;
    // The first pixel and a half is left out: there the feet of the teeth are as uneven as pixels are.
    let radii = (1..80).map(|step| wheel.foot * (1.0 + step as f32 * 0.01) + 1.5);
    let ring = radii.map(crossed).find(|ring| share(ring) < 0.58)?;
    // The distance between the flanks of neighbouring teeth.
    let rises: Vec<f32> = (0..STEPS)
        .filter(|step| ring[*step] && !ring[(step + STEPS - 1) % STEPS])
        .map(|step| step as f32 / STEPS as f32 * TAU)
        .filter(|angle| free(*angle))
        .collect();
    let mut steps: Vec<f32> =
        (0..rises.len()).map(|at| (rises[(at + 1) % rises.len()] - rises[at]).rem_euclid(TAU)).collect();
    steps.sort_by(f32::total_cmp);
    let usual = *steps.get(steps.len() / 2)?;
    // Steps that are one tooth long; across a wheel that meshes they are longer.
    let single: Vec<f32> = steps.iter().copied().filter(|step| (step / usual - 1.0).abs() < 0.12).collect();
    if single.len() * 2 < steps.len() {
        return None;
    }
    Some(TAU * single.len() as f32 / single.iter().sum::<f32>())
}
