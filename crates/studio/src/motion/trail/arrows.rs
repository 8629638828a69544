//! Trails that are arrows.

use super::super::marks::{chevron, head, ribbon};
use super::super::stamp;
use super::{Draft, between};
use crate::canvas::Canvas;
use crate::colour::hex;
use crate::studio::Refusal;

/// How short of the mover's middle an arrow ends, against the mover's side.
const SHORT: f32 = 0.5;

/// A line of one width with a head, cased.
fn arrow(canvas: &mut Canvas, draft: &Draft, width: f32, long: f32, half: f32) {
    let tip = draft.short(SHORT);
    draft.line(canvas, 0.0, tip - long * 0.7, width);
    let place = tip_place(draft, tip, long);
    let mut cased = place;
    cased.at = place.off(7.0, 0.0);
    head(canvas, &cased, long + 13.0, half + 6.0, draft.casing);
    head(canvas, &place, long, half, draft.rgb);
}

/// Where an arrow ends, looking the way that its last piece goes.
fn tip_place(draft: &Draft, tip: f32, long: f32) -> super::super::marks::Place {
    let (a, b) = (draft.walk.at(tip - long).at, draft.walk.at(tip).at);
    let length = (b.0 - a.0).hypot(b.1 - a.1).max(1e-3);
    super::super::marks::Place { at: b, way: ((b.0 - a.0) / length, (b.1 - a.1) / length) }
}

pub(super) fn slim(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    arrow(canvas, draft, 6.0, 40.0, 17.0);
    Ok(())
}

pub(super) fn bold(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    let thin = draft.thin.max(0.5);
    arrow(canvas, draft, 19.0 * thin, 70.0 * thin, 37.0 * thin);
    Ok(())
}

pub(super) fn tapering(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    let Some(mut layer) = stamp::clear(canvas) else { return Ok(()) };
    let (tip, long) = (draft.short(SHORT), 72.0 * draft.thin.max(0.6));
    let end = tip - long * 0.7;
    let (edge, ink) = (draft.casing.opaque(), draft.rgb.opaque());
    ribbon(&mut layer, &draft.walk, (0.0, end), |t| 5.0 + (2.0 + 15.0 * t) * draft.thin, |_| edge);
    let place = tip_place(draft, tip, long);
    let mut cased = place;
    cased.at = place.off(9.0, 0.0);
    let half = 40.0 * draft.thin.max(0.6);
    head(&mut layer, &cased, long + 15.0, half + 8.0, draft.casing);
    ribbon(&mut layer, &draft.walk, (0.0, end + 4.0), |t| (2.0 + 15.0 * t) * draft.thin, |_| ink);
    head(&mut layer, &place, long, half, draft.rgb);
    stamp::rows_over(canvas, &layer, 0.0, 1e6);
    Ok(())
}

pub(super) fn dashed(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    let (tip, long) = (draft.short(SHORT), 56.0);
    super::dashes::strokes(canvas, draft, tip - long, 34.0, 22.0, 11.0);
    let place = tip_place(draft, tip, long);
    let mut cased = place;
    cased.at = place.off(6.0, 0.0);
    head(canvas, &cased, long + 11.0, 33.0, draft.casing);
    head(canvas, &place, long, 27.0, draft.rgb);
    Ok(())
}

pub(super) fn chain(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    for at in draft.stops(draft.short(0.42), 74.0) {
        let (tail, tip) = ((at - 24.0).max(0.0), at + 26.0);
        draft.line(canvas, tail, tip - 12.0, 8.0);
        let place = draft.walk.at(tip);
        head(canvas, &super::super::marks::Place { at: place.off(4.0, 0.0), ..place }, 36.0, 21.0, draft.casing);
        head(canvas, &place, 29.0, 16.0, draft.rgb);
    }
    Ok(())
}

pub(super) fn chevrons(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    for at in draft.stops(draft.short(0.4), 50.0) {
        let place = draft.walk.at(at + 14.0);
        chevron(canvas, &place, 22.0, 22.0, 17.0, draft.casing);
        chevron(canvas, &place, 22.0, 22.0, 11.0, draft.rgb);
    }
    Ok(())
}

pub(super) fn heads(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    let end = draft.short(0.35);
    draft.line(canvas, 0.0, end, 5.0);
    for at in draft.stops(end, 120.0) {
        let place = draft.walk.at(at + 18.0);
        head(canvas, &super::super::marks::Place { at: place.off(4.0, 0.0), ..place }, 43.0, 23.0, draft.casing);
        head(canvas, &place, 36.0, 18.0, draft.rgb);
    }
    Ok(())
}

pub(super) fn chalk(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    let mut rng = draft.rng();
    let rgb = if draft.asked { draft.rgb.lighter(0.06) } else { hex(0xfdfcf6) };
    let tip = draft.short(SHORT);
    // A grey smear below makes pale chalk stand out on pale ground.
    canvas.line(&draft.walk.part(0.0, tip), hex(0x2a2f45).alpha(0.28), 25.0);
    let place = tip_place(draft, tip, 60.0);
    let barbs = [place.off(-54.0, 36.0), place.off(-54.0, -36.0)];
    for barb in barbs {
        canvas.line(&[place.at, barb], hex(0x2a2f45).alpha(0.28), 25.0);
    }
    let speck = |canvas: &mut Canvas, at: (f32, f32), rng: &mut crate::random::Rng| {
        let (x, y) = (rng.between(-7.0, 7.0), rng.between(-7.0, 7.0));
        let r = rng.between(1.6, 4.6);
        canvas.ellipse(at.0 + x, at.1 + y, r, r, rgb.alpha(rng.between(0.55, 1.0)));
    };
    let mut at = 0.0;
    while at < tip {
        speck(canvas, draft.walk.at(at).at, &mut rng);
        at += 1.7;
    }
    for barb in barbs {
        for step in 0..40 {
            speck(canvas, between(place.at, barb, step as f32 / 40.0), &mut rng);
        }
    }
    Ok(())
}

pub(super) fn hand_drawn(canvas: &mut Canvas, draft: &Draft) -> Result<(), Refusal> {
    let tip = draft.short(SHORT);
    let place = tip_place(draft, tip, 60.0);
    for (pass, width) in [(0_usize, 17.0), (1, 9.0), (2, 6.0)] {
        let noise = draft.seed.child("hand").at(pass.max(1));
        let wobble = |at: f32, line: usize| {
            let spot = draft.walk.at(at);
            spot.off(0.0, noise.noise(at / 60.0 + line as f32 * 40.0) * 7.0)
        };
        let steps = (tip / 16.0).ceil().max(2.0) as usize;
        let line: Vec<_> = (0..=steps).map(|step| wobble(tip * step as f32 / steps as f32, 0)).collect();
        let rgb = if pass == 0 { draft.casing } else { draft.rgb };
        canvas.line(&line, rgb.alpha(if pass == 0 { 0.8 } else { 1.0 }), width);
        for side in [-1.0_f32, 1.0] {
            let reach = 62.0 + 6.0 * noise.noise(side * 9.0);
            let barb =
                [place.off(-reach, side * 40.0), place.off(-reach * 0.46, side * 21.0), place.off(4.0, side * 2.0)];
            canvas.line(&barb, rgb, width);
        }
    }
    Ok(())
}
