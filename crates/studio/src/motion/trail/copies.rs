//! Trails that are copies of the mover: multiple exposures, ghosts, outlines.

use super::super::stamp::{ghost, outline, put};
use super::Draft;
use crate::canvas::Canvas;
use crate::studio::Refusal;

/// Copies behind the mover, which is the last of all: how many in all, and how opaque each is, from 0 for the first.
fn row(canvas: &mut Canvas, draft: &Draft, count: usize, alpha: impl Fn(f32) -> f32) {
    let last = (count - 1) as f32;
    if draft.now / last > draft.side * 1.35 {
        thread(canvas, draft);
    }
    for at in 0..count - 1 {
        let t = at as f32 / last;
        let pose = (draft.pose)(draft.now * t);
        let alpha = alpha(t);
        if alpha >= 0.99 { put(canvas, draft.sprite, &pose) } else { ghost(canvas, draft.sprite, &pose, alpha) }
    }
}

/// How many copies stand beside one another without hiding each other.
fn fitting(draft: &Draft, most: usize) -> usize {
    ((draft.now / (draft.side * 0.92)) as usize + 1).clamp(4, most)
}

/// A faint line joins copies that are far apart, so that the path is read in their order.
fn thread(canvas: &mut Canvas, draft: &Draft) {
    let points = draft.walk.part(0.0, draft.now);
    canvas.line(&points, draft.casing.alpha(0.55), 6.0);
    canvas.line(&points, draft.rgb.alpha(0.55), 2.6);
}

pub(super) fn four(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    row(canvas, draft, 4, |t| 0.62 + 0.3 * t);
    Ok(())
}

pub(super) fn five(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    row(canvas, draft, 5, |t| 0.62 + 0.3 * t);
    Ok(())
}

pub(super) fn six(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    row(canvas, draft, 6, |t| 0.62 + 0.3 * t);
    Ok(())
}

pub(super) fn seven(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    row(canvas, draft, 7, |t| 0.62 + 0.3 * t);
    Ok(())
}

pub(super) fn ghosts(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    row(canvas, draft, fitting(draft, 13), |t| 0.4 + 0.36 * t);
    Ok(())
}

pub(super) fn solid(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    row(canvas, draft, fitting(draft, 13), |_| 1.0);
    Ok(())
}

pub(super) fn stroboscope(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    let count = (fitting(draft, 14) * 5 / 4).max(7);
    row(canvas, draft, count, |t| 0.4 + 0.5 * t);
    Ok(())
}

pub(super) fn fan(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    let count = (fitting(draft, 16) * 3 / 2).max(9);
    row(canvas, draft, count, |t| 0.12 + 0.7 * t * t);
    Ok(())
}

pub(super) fn outlines(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    let count = fitting(draft, 14);
    if draft.now / (count - 1) as f32 > draft.side * 1.35 {
        thread(canvas, draft);
    }
    for at in 0..count - 1 {
        let t = at as f32 / (count - 1) as f32;
        let pose = (draft.pose)(draft.now * t);
        // The oldest are the faintest.
        let (case, ink) = (2.0 + 4.0 * t, draft.casing.mix(draft.rgb, 0.3 + 0.7 * t));
        outline(canvas, draft.sprite, &pose, draft.casing, case);
        outline(canvas, draft.sprite, &pose, ink, 2.0 + 2.0 * t);
    }
    Ok(())
}
