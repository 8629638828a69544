//! Trails of many small marks: dashes, dots, stars, beads, prints.

use super::super::marks::{Place, star};
use super::Draft;
use crate::canvas::Canvas;
use crate::colour::{WHITE, hex};
use crate::studio::Refusal;

/// Dashes of one length up to a length.
pub(super) fn strokes(canvas: &mut Canvas, draft: &Draft, to: f32, dash: f32, gap: f32, width: f32) {
    let count = ((to + gap) / (dash + gap)).round().max(2.0);
    let stretch = (to + gap) / (count * (dash + gap));
    for at in 0..count as usize {
        let from = at as f32 * (dash + gap) * stretch;
        let points = draft.walk.part(from, (from + dash * stretch).min(to));
        canvas.line(&points, draft.casing.alpha(0.85), width + 7.0);
        canvas.line(&points, draft.rgb, width);
    }
}

pub(super) fn dashed(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    strokes(canvas, draft, draft.short(0.3), 36.0, 26.0, 11.0);
    Ok(())
}

pub(super) fn dotted(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    for at in draft.stops(draft.short(0.3), 32.0) {
        let (x, y) = draft.walk.at(at).at;
        canvas.ellipse(x, y, 11.5, 11.5, draft.casing.alpha(0.85));
        canvas.ellipse(x, y, 8.0, 8.0, draft.rgb);
    }
    Ok(())
}

pub(super) fn dash_dot(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    let (to, period) = (draft.short(0.3), 92.0);
    let count = (to / period).round().max(1.0);
    let step = to / count;
    for at in 0..count as usize {
        let from = at as f32 * step;
        let points = draft.walk.part(from, from + step * 0.46);
        canvas.line(&points, draft.casing.alpha(0.85), 17.0);
        canvas.line(&points, draft.rgb, 10.0);
        let (x, y) = draft.walk.at(from + step * 0.74).at;
        canvas.ellipse(x, y, 10.5, 10.5, draft.casing.alpha(0.85));
        canvas.ellipse(x, y, 7.0, 7.0, draft.rgb);
    }
    Ok(())
}

pub(super) fn chalk(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    let mut rng = draft.rng();
    let to = draft.short(0.3);
    let (dash, gap) = (40.0, 28.0);
    let count = ((to + gap) / (dash + gap)).round().max(2.0);
    let step = (to + gap) / count;
    for at in 0..count as usize {
        let from = at as f32 * step;
        canvas.line(&draft.walk.part(from, from + step * 0.58), hex(0x2a2f45).alpha(0.3), 21.0);
        for _ in 0..110 {
            let place = draft.walk.at(from + rng.unit() * step * 0.58);
            let (x, y) = place.off(0.0, rng.between(-7.0, 7.0));
            let r = rng.between(1.4, 4.0);
            canvas.ellipse(x, y, r, r, hex(0xfdfcf6).alpha(rng.between(0.6, 1.0)));
        }
    }
    Ok(())
}

pub(super) fn numbered(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    let to = draft.short(0.62);
    let count = (to / 112.0).round().clamp(4.0, 14.0) as usize;
    let r = (to / count as f32 * 0.4).clamp(19.0, 27.0);
    let points = draft.walk.part(0.0, draft.now);
    canvas.line(&points, draft.casing.alpha(0.6), 8.0);
    canvas.line(&points, draft.rgb.alpha(0.8), 3.0);
    let ink = if draft.rgb.lab().l > 0.72 { hex(0x20243a) } else { WHITE };
    for at in 0..count {
        let (x, y) = draft.walk.at(to * at as f32 / (count - 1) as f32).at;
        canvas.ellipse(x, y, r + 4.0, r + 4.0, draft.casing);
        canvas.ellipse(x, y, r, r, draft.rgb);
        let text = (at + 1).to_string();
        let area = [x - r * 0.72, y - r * 0.62, r * 1.44, r * 1.24];
        let lettering = draft.tools.type_.set(&text, "Nunito_800ExtraBold", area, 0.98)?;
        canvas.fill(&lettering.path, ink);
    }
    Ok(())
}

pub(super) fn stitches(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    let to = draft.short(0.3);
    canvas.line(&draft.walk.part(0.0, to), draft.casing.alpha(0.35), 22.0);
    for at in draft.stops(to, 48.0) {
        let place = draft.walk.at(at);
        let (a, b) = (place.off(-16.0, 0.0), place.off(16.0, 0.0));
        for end in [a, b] {
            canvas.ellipse(end.0, end.1, 6.0, 6.0, hex(0x2a2030).alpha(0.75));
        }
        canvas.line(&[a, b], draft.rgb.lighter(-0.12), 12.0);
        canvas.line(&[place.off(-14.0, -2.0), place.off(14.0, -2.0)], draft.rgb, 8.0);
        for twist in [-8.0, 0.0, 8.0] {
            canvas.line(&[place.off(twist - 2.5, 3.5), place.off(twist + 2.5, -4.5)], draft.rgb.lighter(-0.1), 2.0);
        }
    }
    Ok(())
}

pub(super) fn crosses(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    for at in draft.stops(draft.short(0.32), 42.0) {
        let (x, y) = draft.walk.at(at).at;
        for (width, rgb) in [(12.5, draft.casing), (6.5, draft.rgb)] {
            canvas.line(&[(x - 9.5, y - 9.5), (x + 9.5, y + 9.5)], rgb, width);
            canvas.line(&[(x + 9.5, y - 9.5), (x - 9.5, y + 9.5)], rgb, width);
        }
    }
    Ok(())
}

pub(super) fn stars(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    let mut rng = draft.rng();
    for at in draft.stops(draft.short(0.32), 46.0) {
        let place = draft.walk.at(at);
        let turn = rng.between(-0.3, 0.3);
        star(canvas, place.at, 23.0, 5, turn, draft.casing);
        star(canvas, place.at, 17.0, 5, turn, draft.rgb);
    }
    Ok(())
}

pub(super) fn beads(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    let to = draft.short(0.3);
    canvas.line(&draft.walk.part(0.0, to), hex(0x4a4450), 4.0);
    for (number, at) in draft.stops(to, 33.0).into_iter().enumerate() {
        let (x, y) = draft.walk.at(at).at;
        let r = if number % 3 == 2 { 11.0 } else { 15.0 };
        canvas.ellipse(x, y, r + 2.5, r + 2.5, draft.casing.alpha(0.9));
        canvas.ellipse(x, y, r, r, draft.rgb.lighter(-0.1));
        canvas.ellipse(x - r * 0.08, y - r * 0.1, r * 0.84, r * 0.84, draft.rgb);
        canvas.ellipse(x - r * 0.34, y - r * 0.38, r * 0.3, r * 0.24, WHITE.alpha(0.85));
    }
    Ok(())
}

/// A print: a sole and a heel, or with the size of an animal a paw.
fn print(canvas: &mut Canvas, place: &Place, right: f32, paw: bool) {
    let rgb = hex(0x2f2438).alpha(0.72);
    let mut dot = |along: f32, aside: f32, r: f32| {
        let (x, y) = place.off(along, right + aside);
        canvas.ellipse(x, y, r, r * 0.86, rgb);
    };
    if paw {
        dot(-5.0, 0.0, 9.5);
        for (along, aside) in [(8.0, -9.0), (13.0, 0.0), (8.0, 9.0)] {
            dot(along, aside, 4.4);
        }
    } else {
        for (along, r) in [(14.0, 9.0), (8.0, 9.5), (2.0, 8.0), (-14.0, 8.0)] {
            dot(along, 0.0, r);
        }
    }
}

pub(super) fn footprints(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    let paw = draft.side < 165.0;
    for (number, at) in draft.stops(draft.short(0.45), 44.0).into_iter().enumerate() {
        let side = if number % 2 == 0 { -15.0 } else { 15.0 };
        print(canvas, &draft.walk.at(at), side, paw);
    }
    Ok(())
}

pub(super) fn track(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    let to = draft.short(0.2);
    for side in [-16.0_f32, 16.0] {
        let steps = (to / 12.0) as usize;
        let line: Vec<_> =
            (0..=steps).map(|step| draft.walk.at(to * step as f32 / steps.max(1) as f32).off(0.0, side)).collect();
        canvas.line(&line, hex(0x35291f).alpha(0.62), 17.0);
    }
    for at in draft.stops(to, 15.0) {
        let place = draft.walk.at(at);
        for side in [-16.0_f32, 16.0] {
            canvas.line(
                &[place.off(-4.0, side - 6.0), place.off(2.0, side), place.off(-4.0, side + 6.0)],
                hex(0xd8c8ae).alpha(0.62),
                3.4,
            );
        }
    }
    Ok(())
}

pub(super) fn bubbles(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    let mut rng = draft.rng();
    for at in draft.stops(draft.short(0.3), 19.0) {
        let place = draft.walk.at(at);
        let (x, y) = place.off(0.0, rng.between(-20.0, 20.0));
        let r = rng.between(7.0, 19.0);
        canvas.ellipse(x, y, r, r, hex(0xf4fbff).alpha(0.9));
        canvas.ellipse(x, y, r * 0.82, r * 0.82, hex(0x7cc4e8).alpha(0.85));
        canvas.ellipse(x - r * 0.3, y - r * 0.34, r * 0.3, r * 0.24, WHITE);
    }
    Ok(())
}
