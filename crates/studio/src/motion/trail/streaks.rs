//! Trails in one piece: streaks, ribbons, lines, smoke.

use super::super::marks::{ribbon, star};
use super::super::stamp;
use super::{Draft, between};
use crate::canvas::Canvas;
use crate::colour::{Lab, Rgb, WHITE, hex};
use crate::studio::Refusal;
use std::f32::consts::TAU;

/// A ribbon on a layer of its own, laid over the canvas.
fn laid(canvas: &mut Canvas, draft: &Draft, half: impl Fn(f32) -> f32, ink: impl Fn(f32) -> (Rgb, f32)) {
    if let Some(mut layer) = stamp::clear(canvas) {
        ribbon(
            &mut layer,
            &draft.walk,
            (0.0, draft.now),
            |t| half(t) * draft.thin,
            |t| {
                let (rgb, alpha) = ink(t);
                rgb.alpha(alpha)
            },
        );
        stamp::rows_over(canvas, &layer, 0.0, 1e6);
    }
}

pub(super) fn fading(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    let wide = (draft.side * 0.24).clamp(18.0, 36.0);
    laid(canvas, draft, |t| (4.0 + wide * t) + 5.0, |t| (draft.casing, 0.1 + 0.45 * t));
    laid(canvas, draft, |t| 4.0 + wide * t, |t| (draft.rgb, 0.26 + 0.66 * t));
    Ok(())
}

pub(super) fn soft(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    let wide = (draft.side * 0.24).clamp(18.0, 36.0);
    for (share, alpha) in [(1.0, 0.2), (0.78, 0.24), (0.56, 0.3), (0.34, 0.5)] {
        laid(canvas, draft, |t| (5.0 + wide * t.sqrt()) * share, |t| (draft.rgb, (0.35 + 0.65 * t) * alpha));
    }
    Ok(())
}

pub(super) fn swoosh(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    let wide = (draft.side * 0.26).clamp(18.0, 38.0);
    laid(canvas, draft, |t| wide * t.powf(0.8) + 4.5, |_| (draft.casing, 0.9));
    laid(canvas, draft, |t| wide * t.powf(0.8), |_| (draft.rgb, 1.0));
    laid(canvas, draft, |t| wide * 0.36 * t.powf(0.8), |_| (draft.rgb.lighter(0.14), 1.0));
    Ok(())
}

pub(super) fn colours(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    let turned = |t: f32| {
        let lab = draft.rgb.lab();
        Lab::from_lch(lab.l.clamp(0.5, 0.75), lab.chroma().max(0.14), lab.hue() + t * 2.6).rgb()
    };
    laid(canvas, draft, |_| 30.0, |_| (WHITE, 0.9));
    laid(canvas, draft, |_| 25.0, |t| (turned(t), 1.0));
    laid(canvas, draft, |_| 9.0, |t| (turned(t).lighter(0.13), 1.0));
    Ok(())
}

pub(super) fn light(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    let glow = if draft.asked { draft.rgb } else { hex(0xffb320) };
    for (half, alpha) in [(40.0, 0.2), (29.0, 0.3), (19.0, 0.55)] {
        laid(canvas, draft, |_| half, |_| (glow, alpha));
    }
    laid(canvas, draft, |_| 11.0, |_| (hex(0xfff3b8), 1.0));
    laid(canvas, draft, |_| 5.0, |_| (WHITE, 1.0));
    Ok(())
}

pub(super) fn wavy(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    let Some(mut layer) = stamp::clear(canvas) else { return Ok(()) };
    let waves = (draft.now / (130.0 * draft.thin.sqrt())).round().max(2.0);
    let steps = (draft.now / 5.0) as usize;
    let line: Vec<_> = (0..=steps)
        .map(|step| {
            let t = step as f32 / steps.max(1) as f32;
            draft.walk.at(t * draft.now).off(0.0, 19.0 * draft.thin * (t * waves * TAU).sin())
        })
        .collect();
    let walk = super::super::marks::Walk::new(&line);
    let long = walk.length();
    ribbon(&mut layer, &walk, (0.0, long), |_| 21.0 * draft.thin, |_| draft.casing.opaque());
    ribbon(
        &mut layer,
        &walk,
        (0.0, long),
        |_| 16.0 * draft.thin,
        |t| draft.rgb.lighter(0.09 * (t * waves * TAU).cos()).opaque(),
    );
    stamp::rows_over(canvas, &layer, 0.0, 1e6);
    Ok(())
}

pub(super) fn thin(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    draft.line(canvas, 0.0, draft.now, 6.0);
    Ok(())
}

pub(super) fn speed(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    let mut rng = draft.rng();
    let spread = draft.side * 0.34 * draft.thin;
    let (case, line_) = (10.0 * draft.thin.sqrt(), 5.4 * draft.thin.sqrt());
    // On a winding path a bundle reads as a surface: one line shows the way, the others only where the mover is.
    let winding = draft.thin < 0.8;
    let lanes = if winding { 1 } else { 3 };
    for lane in -lanes..=lanes {
        let aside = lane as f32 / lanes as f32 * spread;
        let from = match (lane, winding) {
            (0, _) => 0.0,
            (_, true) => (draft.now - draft.side * rng.between(1.7, 2.6)).max(0.0),
            (_, false) => draft.now * rng.between(0.02, 0.22),
        };
        let to = draft.now - draft.side * rng.between(0.18, 0.34);
        let steps = ((to - from) / 8.0).max(2.0) as usize;
        let line: Vec<_> = (0..=steps)
            .map(|step| {
                let t = step as f32 / steps as f32;
                // The lines run together at the beginning of the path.
                draft.walk.at(from + (to - from) * t).off(0.0, aside * (0.35 + 0.65 * t))
            })
            .collect();
        canvas.line(&line, draft.casing.alpha(0.8), case);
        canvas.line(&line, draft.rgb, line_);
    }
    Ok(())
}

pub(super) fn ink(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    let rgb = if draft.asked { draft.rgb } else { hex(0x1d1d28) };
    let noise = draft.seed.child("brush");
    laid(canvas, draft, |t| 26.0 - 12.0 * t + 5.0 * noise.noise(t * 9.0), |_| (draft.casing, 0.5));
    laid(canvas, draft, |t| (22.0 - 12.0 * t) + 6.0 * noise.noise(t * 9.0), |_| (rgb, 0.96));
    // Dry bristles show near the end.
    for lane in -4_i32..=4 {
        let from = draft.now * (0.62 + 0.05 * (lane.rem_euclid(3)) as f32);
        let steps = 26;
        let line: Vec<_> = (0..=steps)
            .map(|step| {
                let at = from + (draft.now - from) * step as f32 / steps as f32;
                draft.walk.at(at).off(0.0, lane as f32 * 3.6)
            })
            .collect();
        canvas.line(&line, if lane % 2 == 0 { rgb.alpha(0.9) } else { draft.casing.alpha(0.35) }, 2.2);
    }
    Ok(())
}

pub(super) fn smoke(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    let mut rng = draft.rng();
    let rgb = if draft.asked { draft.rgb } else { hex(0xc9ccd4) };
    for at in draft.stops(draft.short(0.3), 15.0) {
        let age = 1.0 - at / draft.now;
        let r = 15.0 + 30.0 * age + rng.between(-3.0, 6.0);
        let (x, y) = draft.walk.at(at).off(0.0, rng.between(-1.0, 1.0) * (4.0 + 14.0 * age));
        canvas.ellipse(x, y + r * 0.12, r, r * 0.96, rgb.lighter(-0.16).alpha(0.34 - 0.12 * age));
        canvas.ellipse(x - r * 0.1, y - r * 0.08, r * 0.86, r * 0.84, rgb.alpha(0.62 - 0.26 * age));
        canvas.ellipse(x - r * 0.26, y - r * 0.3, r * 0.4, r * 0.36, rgb.lighter(0.1).alpha(0.5 - 0.2 * age));
    }
    Ok(())
}

pub(super) fn vapour(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    for side in [-15.0_f32, 15.0] {
        let steps = (draft.now / 9.0).max(2.0) as usize;
        let line: Vec<_> = (0..=steps)
            .map(|step| {
                let t = step as f32 / steps as f32;
                draft.walk.at(draft.now * t).off(0.0, side * (0.5 + 0.5 * t))
            })
            .collect();
        let walk = super::super::marks::Walk::new(&line);
        for (wide, alpha) in [(15.0, 0.35), (9.0, 0.6), (4.5, 0.95)] {
            if let Some(mut layer) = stamp::clear(canvas) {
                ribbon(
                    &mut layer,
                    &walk,
                    (0.0, walk.length()),
                    |t| wide * (1.6 - 0.9 * t),
                    |t| {
                        let rgb = if wide > 10.0 { hex(0xaebfd4) } else { WHITE };
                        rgb.alpha(alpha * (0.35 + 0.65 * t))
                    },
                );
                stamp::rows_over(canvas, &layer, 0.0, 1e6);
            }
        }
    }
    Ok(())
}

pub(super) fn sparks(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    let mut rng = draft.rng();
    laid(canvas, draft, |t| 3.0 + 20.0 * t, |t| (hex(0xff8a1c), 0.12 + 0.4 * t));
    laid(canvas, draft, |t| 2.0 + 6.0 * t, |t| (hex(0xffe27a), 0.3 + 0.6 * t));
    for at in draft.stops(draft.short(0.2), 12.0) {
        let (x, y) = draft.walk.at(at).off(0.0, rng.between(-30.0, 30.0));
        let size = rng.between(7.0, 19.0);
        let rgb = rng.pick(&[hex(0xfff2a8), hex(0xffc93c), hex(0xff9a1f), hex(0xff6a2b)]);
        star(canvas, (x, y), size + 3.0, 4, 0.0, hex(0x8a3a10));
        star(canvas, (x, y), size, 4, 0.0, rgb);
    }
    Ok(())
}

pub(super) fn wake(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    let mut rng = draft.rng();
    laid(canvas, draft, |t| 46.0 - 26.0 * t, |t| (hex(0xdff2fa), 0.25 + 0.35 * t));
    for at in draft.stops(draft.short(0.24), 9.0) {
        let age = 1.0 - at / draft.now;
        let spread = 18.0 + 28.0 * age;
        for side in [-1.0_f32, 1.0] {
            let (x, y) = draft.walk.at(at).off(rng.between(-5.0, 5.0), side * spread + rng.between(-6.0, 6.0));
            let r = rng.between(4.0, 10.0);
            canvas.ellipse(x, y, r * 1.3, r * 0.8, WHITE.alpha(0.92 - 0.3 * age));
        }
        let (x, y) = draft.walk.at(at).off(0.0, rng.between(-14.0, 14.0));
        canvas.ellipse(x, y, rng.between(3.0, 7.0), 3.5, WHITE.alpha(0.8));
    }
    Ok(())
}

pub(super) fn furrow(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    let steps = (draft.now / 8.0).max(2.0) as usize;
    let shifted = |side: f32| -> Vec<_> {
        (0..=steps).map(|step| draft.walk.at(draft.now * step as f32 / steps as f32).off(0.0, side)).collect()
    };
    canvas.line(&draft.walk.part(0.0, draft.now), hex(0xf6fbff), 46.0);
    canvas.line(&draft.walk.part(0.0, draft.now), hex(0x8fa9c8), 32.0);
    for side in [-9.0, 9.0] {
        canvas.line(&shifted(side), hex(0x5f7ea6), 8.0);
    }
    canvas.line(&shifted(0.0), hex(0xb4c8de), 7.0);
    let mut rng = draft.rng();
    for at in draft.stops(draft.now, 26.0) {
        let place = draft.walk.at(at);
        let (x, y) = between(place.off(0.0, 30.0), place.off(0.0, -30.0), if rng.chance(0.5) { 0.0 } else { 1.0 });
        canvas.ellipse(x, y, rng.between(4.0, 9.0), rng.between(3.0, 6.0), hex(0xffffff));
    }
    Ok(())
}
