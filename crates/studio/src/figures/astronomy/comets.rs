//! Comets and meteors: heads, tails that point away from the Sun, trails from one radiant.

use super::parts::{bright, dark, light, polar, starry, sun};
use super::rubble::{lump, pit};
use super::{charts, charts_north, charts_south};
use crate::brief::{Brief, refuse};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, corners, ellipse, smooth};
use crate::studio::Refusal;

/// A tail: a fan that widens and fades away from the head; `bend` moves its end aside.
fn fan(
    pen: &mut Pen,
    head: At,
    degrees: f32,
    (length, wide, bend): (f32, f32, f32),
    rgb: crate::colour::Rgb,
    strength: f32,
) {
    let (sin, cos) = degrees.to_radians().sin_cos();
    let at = |along: f32, across: f32| (head.0 + cos * along - sin * across, head.1 + sin * along + cos * across);
    for part in 0..34 {
        let (t, u) = (part as f32 / 34.0, (part + 1) as f32 / 34.0);
        let edge = |t: f32, side: f32| at(t * length, bend * t * t + side * (0.12 + 0.88 * t) * wide / 2.0);
        pen.veil(&[edge(t, -1.0), edge(u, -1.0), edge(u, 1.0), edge(t, 1.0)], rgb, strength * (1.0 - t).powf(0.8));
    }
}

/// A comet's head and its two tails, away from the Sun in this direction.
pub(super) fn comet(pen: &mut Pen, head: At, size: f32, degrees: f32, length: f32) {
    let (white, blue) = (light(pen), bright(pen, Tone::Blue, 0.55));
    let dust = bright(pen, Tone::Sand, 0.5);
    fan(pen, head, degrees, (length * 0.88, size * 2.6, length * 0.17), dust, 0.6);
    fan(pen, head, degrees, (length, size * 0.8, 0.0), blue, 0.9);
    pen.soft(head, size * 1.7, size * 1.7, white, 0.8);
    pen.soft(head, size * 0.9, size * 0.9, white, 1.0);
}

/// The Sun on a side of the picture, the comet in its middle and the tail away from the Sun.
pub(super) fn away_from_sun(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    let Some((_, side)) = brief.bound("side") else { return refuse("no side of the picture is named") };
    let at: At = match side.id.as_str() {
        "left" => (130.0, 500.0),
        "right" => (870.0, 500.0),
        "top" => (500.0, 130.0),
        "bottom" => (500.0, 870.0),
        "upper_left" => (140.0, 140.0),
        "upper_right" => (860.0, 140.0),
        "lower_left" => (140.0, 860.0),
        "lower_right" => (860.0, 860.0),
        other => return refuse(format!("Studio knows no side of the picture `{other}`")),
    };
    starry(pen, 50);
    let head: At = (500.0, 500.0);
    let away = (head.1 - at.1).atan2(head.0 - at.0).to_degrees();
    sun(pen, at, 76.0, false);
    comet(pen, head, 42.0, away, 390.0);
    // Names stand square to the line from Sun to tail, where nothing else is.
    pen.label_at("Sun", (at.0, if at.1 > 700.0 { at.1 - 120.0 } else { at.1 + 120.0 }));
    pen.label("Coma", head, polar(head, 170.0, away - 90.0));
    let tail = polar(head, 280.0, away);
    pen.label("Tail", tail, polar(tail, 170.0, away - 90.0));
    Ok(())
}

pub(super) fn comet_parts(pen: &mut Pen) {
    starry(pen, 50);
    let head = (270.0, 690.0);
    sun(pen, (90.0, 860.0), 44.0, false);
    comet(pen, head, 84.0, -43.0, 640.0);
    let black = dark(pen);
    pen.fill(&ellipse(head, 10.0, 8.0), black);
    pen.label("Nucleus", head, (480.0, 880.0));
    pen.label("Coma", (225.0, 640.0), (170.0, 440.0));
    pen.label("Tail", (560.0, 420.0), (740.0, 640.0));
}

pub(super) fn two_tails(pen: &mut Pen) {
    starry(pen, 50);
    let head = (280.0, 640.0);
    let gold = bright(pen, Tone::Gold, 0.7);
    comet(pen, head, 78.0, -38.0, 720.0);
    let from = polar(head, 95.0, 142.0);
    let to = polar(head, 225.0, 142.0);
    pen.stroke(&[from, to], gold, 6.0);
    pen.fill(&[polar(to, 20.0, 142.0), polar(to, 14.0, 52.0), polar(to, 14.0, 232.0)], gold);
    sun(pen, (66.0, 812.0), 30.0, false);
    pen.label("Ion tail", polar(head, 430.0, -38.0), (420.0, 180.0));
    pen.label("Dust tail", (690.0, 470.0), (800.0, 700.0));
    pen.label("Coma", (285.0, 660.0), (440.0, 880.0));
}

/// A comet that goes along a line past the Sun, with an arrow for its motion.
fn moving(pen: &mut Pen, towards: bool) {
    starry(pen, 50);
    let (at, head, white) = ((160.0, 520.0), (520.0, 500.0), light(pen));
    sun(pen, at, 90.0, false);
    comet(pen, head, 46.0, -3.0, 400.0);
    let (from, to) = if towards { (620.0, 430.0) } else { (430.0, 620.0) };
    let sign = if towards { -1.0 } else { 1.0 };
    pen.stroke(&[(from, 370.0), (to, 370.0)], white, 7.0);
    pen.fill(&[(to + sign * 26.0, 370.0), (to, 354.0), (to, 386.0)], white);
    pen.label_at("Sun", (at.0, 690.0));
    pen.label("Direction of motion", (525.0, 364.0), (560.0, 240.0));
    pen.label("Tail", (740.0, 510.0), (740.0, 720.0));
}

pub(super) fn comet_coming(pen: &mut Pen) {
    moving(pen, true);
}

pub(super) fn comet_leaving(pen: &mut Pen) {
    moving(pen, false);
}

pub(super) fn comet_orbit(pen: &mut Pen) {
    starry(pen, 40);
    let (a, b) = (330.0_f32, 230.0_f32);
    let (c, focus): (At, f32) = ((560.0, 500.0), (a * a - b * b).sqrt());
    let line = bright(pen, Tone::Grey, 0.7);
    let centre_sun = (c.0 - focus, c.1);
    super::parts::orbit(pen, c, a, b, line, 3.5);
    for degrees in [180.0_f32, 118.0, 242.0, 62.0, 330.0] {
        let (sin, cos) = degrees.to_radians().sin_cos();
        let at = (c.0 + a * cos, c.1 + b * sin);
        let far = (at.0 - centre_sun.0).hypot(at.1 - centre_sun.1);
        let away = (at.1 - centre_sun.1).atan2(at.0 - centre_sun.0).to_degrees();
        // Near the Sun more gas is driven off: the tail grows as the distance shrinks.
        let length = (26_000.0 / far).clamp(40.0, 210.0);
        if length > 24.0 {
            fan(pen, at, away, (length, 24.0 + length * 0.14, 0.0), light(pen), 0.9);
        }
        let white = light(pen);
        super::parts::star(pen, at, 12.0, white);
    }
    sun(pen, centre_sun, 34.0, false);
    pen.label("Sun", centre_sun, (500.0, 500.0));
    pen.label("Perihelion", (c.0 - a, c.1), (190.0, 200.0));
    pen.label("Aphelion", (c.0 + a, c.1), (820.0, 780.0));
}

pub(super) fn comet_far(pen: &mut Pen) {
    starry(pen, 90);
    nucleus(pen, (490.0, 500.0), 330.0);
    pen.label("Nucleus", (420.0, 420.0), (200.0, 130.0));
    pen.label("Dark crust", (640.0, 600.0), (780.0, 880.0));
    pen.label("Stars", (150.0, 800.0), (230.0, 900.0));
}

/// A dark lumpy body.
pub(super) fn nucleus(pen: &mut Pen, c: At, r: f32) {
    let ground = pen.tone(Tone::Rock).mix(dark(pen), 0.35);
    let outline = [
        (-0.96, 0.1),
        (-0.8, -0.35),
        (-0.4, -0.5),
        (0.0, -0.36),
        (0.4, -0.52),
        (0.86, -0.3),
        (0.97, 0.1),
        (0.7, 0.45),
        (0.2, 0.4),
        (-0.3, 0.52),
        (-0.8, 0.42),
    ];
    lump(pen, c, r, &outline, ground);
    for spot in [
        [-0.5, -0.05, 0.14],
        [-0.15, 0.15, 0.1],
        [0.35, -0.15, 0.12],
        [0.6, 0.1, 0.09],
        [-0.65, 0.22, 0.07],
        [0.1, -0.14, 0.07],
        [0.3, 0.22, 0.06],
    ] {
        pit(pen, c, r, spot, ground);
    }
}

/// Trails that, traced backwards, lead to one point.
fn trails(pen: &mut Pen, radiant: At, count: usize, bottom: f32, clear: &[At]) {
    let white = light(pen);
    for number in 0..count {
        let degrees = 360.0 / count as f32 * (number as f32 + 0.35 + pen.chance(number) * 0.18);
        // Where a constellation is drawn, trails begin beyond its stars.
        let beyond = |star: &At| {
            let (dx, dy) = (star.0 - radiant.0, star.1 - radiant.1);
            let aside = (dy.atan2(dx).to_degrees() - degrees).rem_euclid(360.0);
            if aside.min(360.0 - aside) < 32.0 { dx.hypot(dy) + 24.0 } else { 0.0 }
        };
        let free = clear.iter().map(beyond).fold(0.0, f32::max);
        let (from, length) = (120.0 + 70.0 * (number % 3) as f32, 90.0 + 34.0 * (number % 4) as f32);
        let from = from.max(free);
        let reach = |far: f32| polar(radiant, far, degrees);
        // A trail that would leave the sky begins nearer to the radiant and is shorter.
        let fits = |far: f32| {
            let (x, y) = reach(far);
            (50.0..950.0).contains(&x) && (50.0..bottom).contains(&y)
        };
        let mut share = 1.0;
        while share > 0.3 && !fits((from + length) * share) {
            share -= 0.05;
        }
        let (a, b) = ((from * share).max(free.min((from + length) * share - 40.0)), (from + length) * share);
        for part in 0..12 {
            let (t, u) = (part as f32 / 12.0, (part + 1) as f32 / 12.0);
            let wide = 1.5 + 5.0 * u;
            pen.stroke(&[reach(a + (b - a) * t), reach(a + (b - a) * u)], white, wide);
        }
    }
}

/// So many meteors of a shower, all from its radiant, with the constellation behind them where it is asked for.
pub(super) fn shower(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    let count = brief.sample.requirements.iter().find(|requirement| requirement.name == "count");
    let Some(count @ 1..=24) = count.and_then(|count| count.value.as_deref()?.parse::<usize>().ok()) else {
        return refuse("Studio draws up to 24 meteors");
    };
    let Some((_, entry)) = brief.bound("h") else { return refuse("no meteor shower is named") };
    let (chart, radiant) = match entry.id.as_str() {
        "quadrantids" => ("bootes", (15.33, 49.7)),
        "lyrids" => ("lyra", (18.13, 34.0)),
        "eta_aquariids" => ("aquarius", (22.53, -1.0)),
        "perseids" => ("perseus", (3.2, 58.0)),
        "draconids" => ("draco", (17.47, 54.0)),
        "orionids" => ("orion", (6.33, 16.0)),
        "leonids" => ("leo", (10.23, 21.6)),
        "geminids" => ("gemini", (7.47, 32.5)),
        "ursids" => ("ursa_minor", (14.47, 75.3)),
        other => return refuse(format!("Studio does not know the radiant of `{other}`")),
    };
    let known = pen.labels.iter().any(|label| label != "Radiant");
    let bottom = 780.0;
    let found = charts_north::CHARTS.iter().chain(charts_south::CHARTS).find(|found| found.id == chart);
    let Some(found) = found else { return refuse(format!("Studio has no chart of `{chart}`")) };
    starry(pen, if known { 0 } else { 60 });
    let sheet = charts::Sheet::new(found.stars, [330.0, 300.0, 340.0, 300.0]);
    // Without the constellation the radiant may stand where all trails find room.
    let at = if known { sheet.at(radiant.0, radiant.1) } else { (500.0, 370.0) };
    if known {
        let stars = charts::figure(pen, found, &sheet);
        trails(pen, at, count, 850.0, &stars);
        pen.enlarge(1.2);
        for label in pen.labels.clone() {
            pen.label_at(&label, (500.0, 930.0));
        }
        return Ok(());
    }
    trails(pen, at, count, bottom, &[]);
    ground(pen, &brief.sample.instruction);
    let (ring, mark) = (24.0, bright(pen, Tone::Gold, 0.6));
    super::parts::orbit(pen, at, ring, ring, mark, 4.0);
    pen.label("Radiant", (at.0, at.1 + ring), (at.0, at.1 + 78.0));
    Ok(())
}

/// What lies under the sky: what the words of the sample name.
fn ground(pen: &mut Pen, said: &str) {
    if said.contains("lake") {
        let (water, glint) = (super::parts::sky(pen).mix(pen.tone(Tone::Water), 0.35), light(pen));
        pen.fill(&corners([24.0, 850.0, 952.0, 126.0]), water);
        for number in 0..9 {
            let (x, y) = (90.0 + 100.0 * number as f32, 875.0 + 26.0 * (number * 2 % 4) as f32);
            pen.veil(&corners([x, y, 60.0, 4.0]), glint, 0.5);
        }
        return;
    }
    let black = dark(pen).mix(crate::colour::BLACK, 0.35);
    super::parts::land(pen, if said.contains("plain") { 900.0 } else { 870.0 });
    if said.contains("hill") {
        pen.fill(&smooth(&[(24.0, 976.0), (260.0, 880.0), (500.0, 810.0), (740.0, 880.0), (976.0, 976.0)]), black);
    } else if said.contains("rooftops") {
        for number in 0..8 {
            let (x, y) = (40.0 + 116.0 * number as f32, 840.0 + 24.0 * (number * 3 % 4) as f32);
            pen.fill(&[(x, 976.0), (x, y), (x + 55.0, y - 46.0), (x + 110.0, y), (x + 110.0, 976.0)], black);
        }
    } else if said.contains("wood") {
        for number in 0..19 {
            let (x, y) = (52.0 + 50.0 * number as f32, 790.0 + 26.0 * (number * 3 % 4) as f32);
            pen.fill(&[(x, y), (x + 36.0, 930.0), (x - 36.0, 930.0)], black);
        }
    }
}

pub(super) fn shower_radiant(pen: &mut Pen) {
    starry(pen, 70);
    let at = (500.0, 380.0);
    trails(pen, at, 12, 800.0, &[]);
    super::parts::land(pen, 880.0);
    let mark = bright(pen, Tone::Gold, 0.6);
    super::parts::orbit(pen, at, 22.0, 22.0, mark, 4.0);
    pen.label("Radiant", (at.0, at.1 + 22.0), (500.0, 470.0));
    pen.label("Meteor", polar(at, 160.0, 360.0 / 12.0 * (0.35 + pen.chance(0) * 0.18)), (850.0, 560.0));
    pen.label("Horizon", (700.0, 866.0), (760.0, 740.0));
}
