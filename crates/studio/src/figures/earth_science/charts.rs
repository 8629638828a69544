//! Weather charts: fronts with their signs, isobars, depressions and highs.

use super::free::Thing;
use super::parts::{Mark, blend, ribbon, strew};
use super::regions;
use crate::brief::refuse;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, corners, ellipse, smooth};
use crate::studio::Refusal;

/// The chart itself: left, top, width, height.
const CHART: [f32; 4] = [60.0, 60.0, 880.0, 880.0];

/// A chart's sheet with the coasts of a region.
fn sheet(pen: &mut Pen, region: &str) {
    let region = regions::find(region);
    let at =
        |&(x, y): &(i16, i16)| (CHART[0] + f32::from(x) / 100.0 * CHART[2], CHART[1] + f32::from(y) / 100.0 * CHART[3]);
    let sea = blend(pen, Tone::Water, Tone::Paper, 0.45);
    let land = blend(pen, Tone::Leaf, Tone::Paper, 0.55);
    let (ground, shore) = if region.land { (land, sea) } else { (sea, land) };
    pen.inside(CHART, |pen| {
        pen.fill(&corners(CHART), ground);
        let grid = ground.mix(pen.tone(Tone::Ink), 0.12);
        for line in 1..6 {
            let off = CHART[2] * line as f32 / 6.0;
            pen.stroke(&[(CHART[0] + off, CHART[1]), (CHART[0] + off, CHART[1] + CHART[3])], grid, 2.5);
            pen.stroke(&[(CHART[0], CHART[1] + off), (CHART[0] + CHART[2], CHART[1] + off)], grid, 2.5);
        }
        for coast in region.shores {
            let ring: Vec<At> = coast.iter().chain(coast.first()).map(at).collect();
            let coast = smooth(&ring);
            pen.fill(&coast, shore);
            pen.outline(&coast, 3.5);
        }
        for river in region.rivers {
            pen.trace(&smooth(&river.iter().map(at).collect::<Vec<_>>()), Tone::Blue, 5.0);
        }
    });
    pen.outline(&corners(CHART), 5.0);
}

/// Points at even steps along a line, each with the direction of the line.
fn steps(line: &[At], step: f32) -> Vec<(At, At)> {
    let mut out = Vec::new();
    let mut run = step / 2.0;
    for pair in line.windows(2) {
        let (a, b) = (pair[0], pair[1]);
        let length = (b.0 - a.0).hypot(b.1 - a.1);
        let along = ((b.0 - a.0) / length.max(0.01), (b.1 - a.1) / length.max(0.01));
        while run < length {
            out.push(((a.0 + along.0 * run, a.1 + along.1 * run), along));
            run += step;
        }
        run -= length;
    }
    out
}

/// The signs of a front on the left of its line as it runs; on both sides where it stands still.
fn front(pen: &mut Pen, kind: &str, points: &[At]) {
    let line = smooth(points);
    for (number, (at, along)) in steps(&line, 62.0).into_iter().enumerate() {
        let other = number % 2 == 1;
        let (round, tone, side) = match kind {
            "warm_front" => (true, Tone::Red, 1.0),
            "cold_front" => (false, Tone::Blue, 1.0),
            "occluded_front" => (other, Tone::Violet, 1.0),
            _ if other => (true, Tone::Red, 1.0),
            _ => (false, Tone::Blue, -1.0),
        };
        let out = (along.1 * side, -along.0 * side);
        let rgb = pen.tone(tone);
        let on = |a: f32, o: f32| (at.0 + along.0 * a + out.0 * o, at.1 + along.1 * a + out.1 * o);
        let sign: Vec<At> = if round {
            (0..=12)
                .map(|step| (step as f32 / 12.0 * std::f32::consts::PI).sin_cos())
                .map(|(sin, cos)| on(cos * 21.0, sin * 21.0))
                .collect()
        } else {
            vec![on(-21.0, 0.0), on(0.0, 34.0), on(21.0, 0.0)]
        };
        pen.fill(&sign, rgb);
    }
    let pieces = line.len() / 12;
    match kind {
        "warm_front" => pen.trace(&line, Tone::Red, 9.0),
        "cold_front" => pen.trace(&line, Tone::Blue, 9.0),
        "occluded_front" => pen.trace(&line, Tone::Violet, 9.0),
        _ => (0..12).for_each(|piece| {
            let end = if piece == 11 { line.len() } else { (piece + 1) * pieces + 1 };
            pen.trace(&line[piece * pieces..end], if piece % 2 == 0 { Tone::Red } else { Tone::Blue }, 9.0);
        }),
    }
}

/// Rings of equal pressure.
fn isobars(pen: &mut Pen, centre: At, rings: &[f32]) {
    for (number, r) in rings.iter().enumerate() {
        let mut ring = ellipse((centre.0 + number as f32 * 6.0, centre.1 - number as f32 * 4.0), *r * 1.12, *r * 0.9);
        ring.push(ring[0]);
        let inside: Vec<Vec<At>> =
            ring.split(|at| at.0 < 66.0 || at.0 > 934.0 || at.1 < 66.0 || at.1 > 934.0).map(<[At]>::to_vec).collect();
        inside.iter().filter(|run| run.len() > 1).for_each(|run| pen.trace(run, Tone::Grey, 4.0));
    }
}

/// Rain shaded beside a front: towards its leading side, or on both sides.
fn rain_belt(pen: &mut Pen, kind: &str, points: &[At]) {
    let line = smooth(points);
    let rgb = blend(pen, Tone::Blue, Tone::Paper, 0.62);
    let (wide, off) = match kind {
        "warm_front" => (150.0, 76.0),
        "cold_front" => (96.0, 0.0),
        "occluded_front" => (150.0, 0.0),
        _ => (120.0, 0.0),
    };
    let count = line.len();
    let moved: Vec<At> = (0..count)
        .map(|at| {
            let (a, b) = (line[at.saturating_sub(1)], line[(at + 1).min(count - 1)]);
            let length = (b.0 - a.0).hypot(b.1 - a.1).max(0.01);
            (line[at].0 + (b.1 - a.1) / length * off, line[at].1 - (b.0 - a.0) / length * off)
        })
        .collect();
    let belt = ribbon(&moved, wide, wide);
    pen.fill(&belt, rgb);
    strew(pen, &belt, rgb, Mark::Dots);
}

/// One front or two, each with its sign.
pub(super) fn draw(pen: &mut Pen, things: &[Thing], region: &str) -> Result<(), Refusal> {
    sheet(pen, region);
    isobars(pen, (330.0, 330.0), &[90.0, 170.0, 260.0, 360.0, 470.0, 590.0]);
    if things.len() > 2 {
        return refuse(format!("Studio draws two fronts at most, not {}", things.len()));
    }
    for (number, thing) in things.iter().enumerate() {
        // Where such fronts lie about a low in the north; two of one kind would lie upon each other.
        let (path, put): (&[At], At) = match thing.id() {
            _ if number > 0 && things[0].id() == thing.id() => return refuse("Studio draws one front of a kind"),
            "warm_front" => (&[(345.0, 345.0), (500.0, 390.0), (660.0, 500.0), (770.0, 670.0)], (760.0, 420.0)),
            "cold_front" => (&[(325.0, 350.0), (330.0, 500.0), (270.0, 680.0), (150.0, 840.0)], (170.0, 480.0)),
            "occluded_front" => (&[(350.0, 320.0), (480.0, 240.0), (640.0, 230.0), (800.0, 300.0)], (580.0, 150.0)),
            _ => (&[(120.0, 800.0), (350.0, 730.0), (600.0, 735.0), (880.0, 790.0)], (640.0, 660.0)),
        };
        if things.len() == 1 {
            rain_belt(pen, thing.id(), path);
        }
        front(pen, thing.id(), path);
        if let Some(label) = thing.label {
            let line = smooth(path);
            pen.label(label, line[line.len() / 2], put);
        }
    }
    pen.sign("L", (330.0, 330.0), 54.0);
    Ok(())
}

pub(super) fn typical_depression(pen: &mut Pen) {
    sheet(pen, "");
    let warm = blend(pen, Tone::Paper, Tone::Orange, 0.35);
    let centre = (430.0, 380.0);
    let (cold, mild): ([At; 4], [At; 4]) = (
        [centre, (380.0, 520.0), (300.0, 660.0), (170.0, 790.0)],
        [centre, (560.0, 430.0), (690.0, 540.0), (800.0, 700.0)],
    );
    let sector: Vec<At> = smooth(&cold).into_iter().rev().chain(smooth(&mild)).collect();
    pen.fill(&sector, warm);
    isobars(pen, centre, &[80.0, 160.0, 250.0, 350.0, 460.0]);
    // The cold front leads towards the warm sector, the warm front away from it.
    front(pen, "cold_front", &cold);
    front(pen, "warm_front", &mild);
    pen.sign("L", (430.0, 346.0), 60.0);
    pen.label("centre of low pressure", (452.0, 340.0), (600.0, 150.0));
    pen.label("isobar", (205.0, 460.0), (160.0, 250.0));
    pen.label("cold front", (290.0, 672.0), (170.0, 620.0));
    pen.label("warm front", (700.0, 550.0), (840.0, 470.0));
    pen.label_at("warm sector", (480.0, 660.0));
}

pub(super) fn stationary_front(pen: &mut Pen) {
    sheet(pen, "");
    isobars(pen, (500.0, 1200.0), &[420.0, 560.0]);
    isobars(pen, (500.0, -260.0), &[440.0, 560.0]);
    front(pen, "stationary_front", &[(110.0, 540.0), (300.0, 480.0), (500.0, 500.0), (700.0, 520.0), (890.0, 470.0)]);
    pen.label("red half-circles", (420.0, 468.0), (330.0, 320.0));
    pen.label("blue triangles", (634.0, 548.0), (700.0, 690.0));
    pen.label_at("cold air", (640.0, 330.0));
    pen.label_at("warm air", (330.0, 690.0));
}

pub(super) fn high_pressure_area(pen: &mut Pen) {
    sheet(pen, "");
    let centre = (500.0, 480.0);
    isobars(pen, centre, &[110.0, 200.0, 290.0, 380.0]);
    pen.sign("H", centre, 66.0);
    // Light wind: clockwise and a little outwards, as in the north.
    for at in 0..6 {
        let place = |turn: f32, r: f32| {
            let (sin, cos) = (at as f32 * 1.047 + turn).sin_cos();
            (centre.0 + cos * r * 1.12, centre.1 + sin * r * 0.9)
        };
        pen.arrow_along(&smooth(&[place(0.0, 236.0), place(0.25, 244.0), place(0.5, 258.0)]), Tone::Blue, 9.0);
    }
    for x in [430.0, 570.0] {
        pen.arrow((x, 400.0), (x, 470.0), Tone::Ink, 8.0);
    }
    let sinking = (570.0, 440.0);
    pen.label("centre of high pressure", (500.0, 510.0), (500.0, 640.0));
    pen.label("sinking air", sinking, (760.0, 330.0));
    pen.label("isobar", (240.0, 560.0), (160.0, 700.0));
    pen.label("light wind", (740.0, 560.0), (840.0, 700.0));
}
