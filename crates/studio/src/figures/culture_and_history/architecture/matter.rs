//! How worked faces look: joints, tiles, bands, ornaments, leaves, each fading where it becomes too fine to be seen.

use super::mesh::{Matter, Work};
use super::raster::Spot;
use super::vector::{Rgb, blend, hash, noise};
use crate::numbers::floor;

/// The colour of a place on a face before light falls on it; `grain` is how many metres a pixel covers there.
pub(super) fn colour(matter: &Matter, spot: &Spot, grain: f32) -> Rgb {
    let (u, v) = spot.on;
    let base = matter.rgb;
    let shown = |size: f32| ((size / grain - 1.6) / 3.0).clamp(0.0, 1.0);
    match matter.work {
        Work::Plain => base,
        Work::Courses(high, long) => {
            let row = floor(v / high);
            let along = u / long + if row as i32 % 2 == 0 { 0.0 } else { 0.5 };
            let block = hash(floor(along) as i32, row as i32) - 0.5;
            let line = (high * 0.07).max(grain * 0.7);
            let joint = v - row * high < line || (along - floor(along)) * long < line;
            let seen = shown(high);
            shade(base, 1.0 + seen * (block * 0.16 - if joint { 0.24 } else { 0.0 }))
        }
        Work::Fitted(size) => fitted(base, (u, v), size, grain),
        Work::Tiles(wide) => {
            let rib = (u / wide * std::f32::consts::TAU).cos();
            let row = v / (wide * 1.7);
            let lip = if row - floor(row) < 0.16 { 0.14 } else { 0.0 };
            let stain = noise(u / wide * 0.23, v / wide * 0.31) - 0.5;
            shade(base, 1.0 + shown(wide) * (rib * 0.17 - lip) + stain * 0.1)
        }
        Work::Bands(high, other) => {
            let here = floor(v / high) as i32 % 2 == 0;
            turn(base, other, here, shown(high))
        }
        Work::Stripes(wide, other) => {
            let here = floor(u / wide) as i32 % 2 == 0;
            turn(base, other, here, shown(wide))
        }
        Work::Checks(size, other) => {
            let here = (floor(u / size) + floor(v / size)) as i32 % 2 == 0;
            turn(base, other, here, shown(size))
        }
        Work::Spiral(size, other) => {
            let here = floor((u + v * 0.9) / size) as i32 % 2 == 0;
            turn(base, other, here, shown(size))
        }
        Work::Ornament(size, other) => ornament(base, other, (u / size, v / size), shown(size)),
        Work::Grooves(wide) => {
            let rib = (u / wide * std::f32::consts::TAU).cos();
            shade(base, 1.0 + shown(wide) * rib.min(0.4) * 0.26 - shown(wide) * 0.04)
        }
        Work::Windows(wide, high, glass) => windows(base, glass, (u / wide, v / high), shown(wide.min(high) * 0.7)),
        Work::Lattice(_) => base,
        Work::Turf(size) => {
            let (x, z) = (spot.at.0 + spot.at.1 * 0.25, spot.at.2 + spot.at.1 * 0.95);
            let broad = noise(x / size, z / size) - 0.5;
            let fine = (noise(x / size * 4.7, z / size * 4.7) - 0.5) * shown(size * 0.3);
            shade(base, 1.0 + broad * 0.22 + fine * 0.2)
        }
        Work::Water => base,
    }
}

/// Whether one sees through a face at a place on it.
pub(super) fn hole(work: Work, (u, v): (f32, f32)) -> bool {
    let Work::Lattice(size) = work else { return false };
    let share = |t: f32| (t - floor(t) - 0.5).abs();
    let (a, b) = (share((u + v) / size), share((u - v) / size));
    let bar = share(v / size * 0.5);
    a > 0.13 && b > 0.13 && bar > 0.05
}

fn shade(rgb: Rgb, by: f32) -> Rgb {
    rgb.map(|part| (part * by).min(1.0))
}

fn turn(base: Rgb, other: Rgb, here: bool, shown: f32) -> Rgb {
    let whole = blend(base, other, 0.5);
    blend(whole, if here { base } else { other }, shown)
}

/// Boulders with rims that are not straight.
fn fitted(base: Rgb, (u, v): (f32, f32), size: f32, grain: f32) -> Rgb {
    let (u, v) = (u + (noise(u / size * 1.3, v / size * 1.3) - 0.5) * size, v);
    let row = floor(v / (size * 0.8) + (noise(u / size * 0.8, 7.3) - 0.5) * 0.8);
    let across = u / (size * 1.25) + hash(row as i32, 11);
    let inside = v / (size * 0.8) + (noise(u / size * 0.8, 7.3) - 0.5) * 0.8 - row;
    let edge = (grain * 0.8 / size).max(0.06);
    let (du, dv) = (across - floor(across), inside);
    let joint = du < edge || dv < edge;
    let rim = (du.min(1.0 - du) * 3.0).min(1.0) * (dv.min(1.0 - dv) * 3.0).min(1.0);
    let seen = ((size / grain - 1.6) / 3.0).clamp(0.0, 1.0);
    let block = hash(floor(across) as i32, row as i32) - 0.5;
    shade(base, 1.0 + seen * (block * 0.18 + rim * 0.1 - 0.06 - if joint { 0.3 } else { 0.0 }))
}

/// A tile with a star in it, and its neighbours.
fn ornament(base: Rgb, other: Rgb, (u, v): (f32, f32), shown: f32) -> Rgb {
    let (x, y) = (u - floor(u) - 0.5, v - floor(v) - 0.5);
    let (square, diamond) = (x.abs().max(y.abs()), (x.abs() + y.abs()) * 0.72);
    let star = square.min(diamond);
    let whole = blend(base, other, 0.42);
    let here = (star < 0.3 && star > 0.17) || star < 0.09 || square > 0.46;
    blend(whole, if here { other } else { base }, shown)
}

fn windows(base: Rgb, glass: Rgb, (u, v): (f32, f32), shown: f32) -> Rgb {
    let (x, y) = (u - floor(u), v - floor(v));
    let pane = (0.26..0.74).contains(&x) && (0.2..0.76).contains(&y);
    let lit = hash(floor(u) as i32, floor(v) as i32);
    let glass = blend(glass, base, lit * 0.25);
    let whole = blend(base, glass, 0.3);
    blend(whole, if pane { glass } else { base }, shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lattice_has_bars_and_holes() {
        let work = Work::Lattice(2.0);
        let open = (0..400).filter(|at| hole(work, ((at % 20) as f32 * 0.1, (at / 20) as f32 * 0.2))).count();
        assert!((100..320).contains(&open), "{open}");
        assert!(!hole(Work::Plain, (0.3, 0.2)));
    }
}
