//! Line art: an even key line, things in clear tints, their place in pale ones.

use super::lines::{Gate, trace, widen};
use crate::canvas::Canvas;
use crate::colour::{Rgb, hex};
use crate::styles::{Plane, lightness};
use pairloom_model::views::Region;
use resvg::tiny_skia::Pixmap;

const PAPER: Rgb = hex(0xfffdf8);
const INK: Rgb = hex(0x2b2633);
/// The ink on what stays dark, such as a night sky.
const CHALK: Rgb = hex(0xf6f1e4);
/// How much of their colour things keep, a place, and a dark place, whose hour must be told from it.
const THING: f32 = 0.82;
const PLACE: f32 = 0.4;
const DARK_PLACE: f32 = 0.86;
/// How much of their colour pictures keep that are no things in a place.
const SHEET: f32 = 0.66;
/// Places darker than this on the whole are dark.
const DARK: f32 = 0.42;
/// What is darker than this is drawn on with chalk.
const CHALKED: f32 = 0.3;

/// Draws a flat picture as line art; `bare` is its place with nothing in it. Letters in the boxes of `text` get no lines.
pub(super) fn draw(canvas: &mut Canvas, bare: Option<&Pixmap>, text: &[Region]) {
    let half = canvas.scale * 1.5;
    let mut line = trace(&canvas.pixmap, Gate { half, least: 0.08, full: 0.24 });
    let width = canvas.pixmap.width() as usize;
    text.iter().for_each(|region| clear(&mut line, width, *region));
    let things = bare.map(|bare| things(canvas, bare, half));
    let around = surroundings(canvas);
    let step = cell(canvas) as f32;
    let place = place_share(canvas, bare);
    for (at, pixel) in canvas.pixmap.data_mut().chunks_exact_mut(4).enumerate() {
        let tint = Rgb(pixel[0], pixel[1], pixel[2]);
        let thing = bare.map_or(0.0, |bare| stands_out(pixel, &bare.data()[at * 4..at * 4 + 4]));
        let share = place + (THING.max(place) - place) * thing;
        // What is dark stays dark: letters, coal, a black cat.
        let dark = 1.0 - f32::from(tint.0.max(tint.1).max(tint.2)) / 255.0;
        let keep = share + (1.0 - share) * (dark * 1.2).min(1.0).powi(2);
        let mut rgb = PAPER.mix(tint, keep);
        if line[at] > 0 {
            let (x, y) = ((at % width) as f32 / step - 0.5, (at / width) as f32 / step - 0.5);
            let chalk = ((CHALKED - around.at(x, y) * share - (1.0 - share)) * 12.0 + 0.5).clamp(0.0, 1.0);
            let near = things.as_ref().map_or(0.8, |things| f32::from(things[at]) / 255.0);
            let strength = 0.42 + 0.53 * near;
            // The ink takes up some of a strong colour, so that a thin coloured stroke keeps its own.
            let range = tint.0.max(tint.1).max(tint.2) - tint.0.min(tint.1).min(tint.2);
            let ink = INK.mix(CHALK, chalk).mix(tint, f32::from(range) / 255.0 * 0.5);
            rgb = rgb.mix(ink, f32::from(line[at]) / 255.0 * strength);
        }
        pixel[..3].copy_from_slice(&[rgb.0, rgb.1, rgb.2]);
    }
}

/// Takes the lines out of a box.
fn clear(line: &mut [u8], width: usize, region: Region) {
    let rows = line.chunks_exact_mut(width).skip(region.y as usize).take(region.height as usize);
    rows.for_each(|row| {
        row.iter_mut().skip(region.x as usize).take(region.width as usize).for_each(|value| *value = 0)
    });
}

/// Where things stand, and as far around them as their key lines reach.
fn things(canvas: &Canvas, bare: &Pixmap, half: f32) -> Vec<u8> {
    let pixels = canvas.pixmap.data().chunks_exact(4).zip(bare.data().chunks_exact(4));
    let mut values: Vec<u8> = pixels.map(|(now, bare)| (stands_out(now, bare) * 255.0) as u8).collect();
    widen(&mut values, canvas.pixmap.width() as usize, half.ceil() as usize + 1);
    values
}

/// Pixels a cell of the grid that lightness is looked up on.
fn cell(canvas: &Canvas) -> usize {
    ((canvas.scale * 5.0).round() as usize).max(1)
}

/// How light the surroundings of each pixel are.
fn surroundings(canvas: &Canvas) -> Plane {
    let mut plane = lightness(canvas, cell(canvas));
    plane.blur(2, 1);
    plane
}

/// How much of its colour the place keeps.
fn place_share(canvas: &Canvas, bare: Option<&Pixmap>) -> f32 {
    let Some(bare) = bare else { return SHEET };
    let (mut light, mut count) = (0_u64, 0_u64);
    for pixel in bare.pixels().iter().step_by(canvas.pixmap.width() as usize / 16 + 7) {
        light += u64::from(pixel.red()) * 77 + u64::from(pixel.green()) * 150 + u64::from(pixel.blue()) * 29;
        count += 1;
    }
    let mean = light as f32 / (count.max(1) * 65_280) as f32;
    let dark = ((DARK - mean) * 10.0 + 0.5).clamp(0.0, 1.0);
    PLACE + (DARK_PLACE - PLACE) * dark
}

/// How clearly a pixel differs from the bare place: 1 on things, in between in shadows.
fn stands_out(now: &[u8], bare: &[u8]) -> f32 {
    let most = now[..3].iter().zip(bare).map(|(a, b)| a.abs_diff(*b)).max().unwrap_or_default();
    ((f32::from(most) - 10.0) / 50.0).clamp(0.0, 1.0)
}
