//! Sights of the night sky: ways from star to star, trails, and figures over a horizon.

use super::charts::{Chart, Sheet, figure, names};
use super::parts::land;
use super::parts::{bright, light, night, polar, star, starry, turned};
use super::{charts_north, charts_south};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, ellipse, smooth};

fn find(id: &str) -> Option<&'static Chart> {
    charts_north::CHARTS.iter().chain(charts_south::CHARTS).find(|chart| chart.id == id)
}

/// A dashed line in light.
fn dashes(pen: &mut Pen, from: At, to: At) {
    let gold = bright(pen, Tone::Gold, 0.6);
    let length = (to.0 - from.0).hypot(to.1 - from.1).max(1.0);
    let steps = (length / 26.0) as usize;
    for step in 0..steps {
        let at = |along: f32| (from.0 + (to.0 - from.0) * along / length, from.1 + (to.1 - from.1) * along / length);
        pen.stroke(&[at(step as f32 * 26.0), at(step as f32 * 26.0 + 14.0)], gold, 4.5);
    }
}

/// Bright stars by place, with dashed lines between those that follow each other.
fn corners(pen: &mut Pen, stars: &[(&str, f32, f32, f32)]) {
    starry(pen, 80);
    let flat: Vec<f32> = stars.iter().flat_map(|&(_, hours, degrees, size)| [hours, degrees, size]).collect();
    let sheet = Sheet::new(&flat, [180.0, 180.0, 640.0, 640.0]);
    let places: Vec<At> = stars.iter().map(|star| sheet.at(star.1, star.2)).collect();
    for at in 0..places.len() {
        dashes(pen, places[at], places[(at + 1) % places.len()]);
    }
    let white = light(pen);
    for (place, data) in places.iter().zip(stars) {
        star(pen, *place, 17.0 - 2.0 * data.3, white);
    }
    let mut ring = places.clone();
    ring.push(places[0]);
    let wanted: Vec<(&str, At)> = stars.iter().zip(&places).map(|(star, place)| (star.0, *place)).collect();
    names(pen, &wanted, &[ring], &places);
}

pub(super) fn summer_triangle(pen: &mut Pen) {
    corners(pen, &[("Vega", 18.616, 38.78, 0.0), ("Deneb", 20.69, 45.28, 1.2), ("Altair", 19.846, 8.87, 0.8)]);
}

pub(super) fn winter_triangle(pen: &mut Pen) {
    corners(pen, &[("Sirius", 6.752, -16.72, -1.4), ("Procyon", 7.655, 5.22, 0.3), ("Betelgeuse", 5.919, 7.41, 0.5)]);
}

/// A constellation and further stars on one sheet; the places of both.
fn with(pen: &mut Pen, id: &str, more: &[f32], area: [f32; 4]) -> Option<(Vec<At>, Vec<At>)> {
    let chart = find(id)?;
    starry(pen, 40);
    let mut all = chart.stars.to_vec();
    all.extend(more);
    let sheet = Sheet::new(&all, area);
    let stars = figure(pen, chart, &sheet);
    let extra: Vec<At> = more.chunks_exact(3).map(|place| sheet.at(place[0], place[1])).collect();
    Some((stars, extra))
}

pub(super) fn pointers(pen: &mut Pen) {
    let Some((stars, more)) = with(pen, "ursa_major", &[2.53, 89.26, 2.0], [130.0, 130.0, 740.0, 740.0]) else {
        return;
    };
    let white = light(pen);
    dashes(pen, stars[1], more[0]);
    star(pen, more[0], 12.0, white);
    let dots = [stars.clone(), more.clone()].concat();
    names(
        pen,
        &[("Dubhe", stars[0]), ("Merak", stars[1]), ("Polaris", more[0])],
        &[stars.clone(), vec![stars[1], more[0]]],
        &dots,
    );
}

pub(super) fn cross_pointer(pen: &mut Pen) {
    let Some((stars, _)) = with(pen, "crux", &[], [520.0, 100.0, 130.0, 130.0]) else { return };
    let white = light(pen);
    // From Gacrux (top) through Acrux (foot) and on by four and a half lengths of the cross.
    let (top, foot) = (stars[2], stars[0]);
    let pole = (foot.0 + (foot.0 - top.0) * 4.5, foot.1 + (foot.1 - top.1) * 4.5);
    dashes(pen, top, pole);
    pen.stroke(&[(pole.0 - 16.0, pole.1), (pole.0 + 16.0, pole.1)], white, 5.0);
    pen.stroke(&[(pole.0, pole.1 - 16.0), (pole.0, pole.1 + 16.0)], white, 5.0);
    names(pen, &[("Gacrux", top), ("Acrux", foot), ("South celestial pole", pole)], &[vec![top, pole]], &stars);
}

pub(super) fn arc_to_arcturus(pen: &mut Pen) {
    let more = [14.261, 19.18, -0.1, 13.42, -11.16, 1.0];
    let Some((stars, more)) = with(pen, "ursa_major", &more, [150.0, 100.0, 700.0, 800.0]) else { return };
    let white = light(pen);
    let way = crate::figures::pen::smooth(&[stars[4], stars[5], stars[6], more[0], more[1]]);
    for pair in way[24..].chunks_exact(2) {
        let gold = bright(pen, Tone::Gold, 0.6);
        pen.stroke(pair, gold, 4.5);
    }
    star(pen, more[0], 16.0, white);
    star(pen, more[1], 14.0, white);
    let middle = (stars[0].0 * 0.5 + stars[3].0 * 0.5, stars[2].1 * 0.5 + stars[3].1 * 0.5);
    let dots = [stars.clone(), way.clone()].concat();
    names(pen, &[("Plough", middle), ("Arcturus", more[0]), ("Spica", more[1])], std::slice::from_ref(&stars), &dots);
}

/// Orion turned about, high over a horizon.
fn orion(pen: &mut Pen, turn: f32, middle: At) {
    let Some(chart) = find("orion") else { return };
    starry(pen, 60);
    let sheet = Sheet::new(chart.stars, [middle.0 - 200.0, middle.1 - 230.0, 400.0, 460.0]);
    let stars: Vec<At> =
        chart.stars.chunks_exact(3).map(|place| turned(sheet.at(place[0], place[1]), middle, turn)).collect();
    let (line, white) = (bright(pen, Tone::Grey, 0.75), light(pen));
    let lines: Vec<Vec<At>> = chart.lines.iter().map(|run| run.iter().map(|&at| stars[at]).collect()).collect();
    for run in &lines {
        pen.stroke(run, line, 3.5);
    }
    for (place, data) in stars.iter().zip(chart.stars.chunks_exact(3)) {
        star(pen, *place, 16.0 - 2.6 * data[2], white);
    }
    land(pen, 880.0);
    names(pen, &[("Betelgeuse", stars[0]), ("Rigel", stars[1]), ("Belt", stars[5])], &lines, &stars);
}

pub(super) fn orion_rising(pen: &mut Pen) {
    // In the east from middle northern latitudes the figure lies on its side, Betelgeuse to the left and Rigel to the right.
    orion(pen, -52.0, (500.0, 500.0));
}

pub(super) fn orion_south(pen: &mut Pen) {
    orion(pen, 180.0, (500.0, 420.0));
}

pub(super) fn star_trails(pen: &mut Pen) {
    night(pen);
    let pole = (500.0, 360.0);
    let (white, gold) = (light(pen), bright(pen, Tone::Gold, 0.5));
    for number in 0..46 {
        let radius = 34.0 + 13.0 * number as f32;
        let from = number as f32 * 137.5;
        let points: Vec<At> = arc(pole, radius, radius, from, from + 62.0);
        for run in points.split(|at| !((40.0..960.0).contains(&at.0) && (40.0..960.0).contains(&at.1))) {
            if run.len() > 1 {
                pen.stroke(run, if number % 3 == 0 { gold } else { white }, 3.0);
            }
        }
    }
    // Polaris stands not quite at the pole, so it draws a very short arc of its own.
    pen.stroke(&arc(pole, 10.0, 10.0, 0.0, 62.0), white, 7.0);
    land(pen, 850.0);
    pen.label("Polaris", (pole.0 + 8.0, pole.1 + 4.0), (190.0, 110.0));
    pen.label("Trail", polar(pole, 34.0 + 13.0 * 24.0, 24.0 * 137.5 + 31.0), (840.0, 110.0));
    pen.label("Horizon", (800.0, 846.0), (800.0, 740.0));
}

pub(super) fn celestial_sphere(pen: &mut Pen) {
    night(pen);
    let (c, r) = ((500.0, 500.0), 350.0);
    let (line, teal, gold, white) =
        (bright(pen, Tone::Grey, 0.7), bright(pen, Tone::Teal, 0.7), bright(pen, Tone::Gold, 0.7), light(pen));
    for number in 0..60 {
        let (out, angle) = ((number as f32 / 60.0).sqrt() * r * 0.97, number as f32 * 2.4);
        pen.fill(&ellipse(polar(c, out, angle.to_degrees()), 3.0, 3.0), white);
    }
    super::parts::orbit(pen, c, r, r, white, 4.0);
    pen.stroke(&[(c.0, c.1 - r - 50.0), (c.0, c.1 + r + 50.0)], line, 3.0);
    super::parts::orbit(pen, c, r, r * 0.26, teal, 5.0);
    // The ecliptic, tilted by 23.4 degrees about the line through the two crossings, which point towards and away from us.
    let ring: Vec<At> = arc(c, r, r * 0.24, 0.0, 360.0).into_iter().map(|at| turned(at, c, -23.4)).collect();
    pen.stroke(&ring, gold, 5.0);
    super::planets::earth(pen, c, 38.0);
    pen.label("Celestial pole", (c.0, c.1 - r), (720.0, 90.0));
    pen.label("Celestial equator", (c.0 - r * 0.8, c.1 + r * 0.26 * 0.6), (240.0, 880.0));
    pen.label("Ecliptic", turned((c.0 + r * 0.9, c.1 + r * 0.1), c, -23.4), (860.0, 620.0));
}

pub(super) fn polaris_height(pen: &mut Pen) {
    night(pen);
    let (eye, white, gold) = ((210.0, 700.0), light(pen), bright(pen, Tone::Gold, 0.6));
    let at = polar(eye, 720.0, -50.0);
    dashes(pen, eye, at);
    pen.stroke(&[(60.0, 700.0), (940.0, 700.0)], white, 4.0);
    pen.stroke(&arc(eye, 250.0, 250.0, 0.0, -50.0), gold, 5.0);
    pen.sign("50°", polar(eye, 320.0, -25.0), 44.0);
    star(pen, at, 15.0, white);
    // A person with the eye on the horizon's line: head, neck, shoulders, arms, legs.
    pen.fill(&ellipse((eye.0 - 6.0, eye.1 - 2.0), 25.0, 29.0), white);
    pen.fill(&[(eye.0 + 16.0, eye.1 - 8.0), (eye.0 + 30.0, eye.1 + 4.0), (eye.0 + 15.0, eye.1 + 8.0)], white);
    let body = |dx: f32, dy: f32| (eye.0 - 8.0 + dx, eye.1 + dy);
    pen.stroke(&[body(0.0, 20.0), body(0.0, 44.0)], white, 16.0);
    pen.fill(
        &smooth(&[
            body(-38.0, 58.0),
            body(-20.0, 40.0),
            body(20.0, 40.0),
            body(38.0, 58.0),
            body(27.0, 140.0),
            body(-27.0, 140.0),
            body(-38.0, 58.0),
        ]),
        white,
    );
    for side in [-1.0, 1.0] {
        pen.stroke(&[body(side * 34.0, 60.0), body(side * 44.0, 102.0), body(side * 38.0, 142.0)], white, 12.0);
        pen.stroke(&[body(side * 13.0, 136.0), body(side * 16.0, 232.0)], white, 19.0);
        pen.stroke(&[body(side * 16.0, 232.0), body(side * 16.0 + 16.0, 234.0)], white, 12.0);
    }
    pen.label("Polaris", at, (430.0, 140.0));
    pen.label("Horizon", (800.0, 700.0), (800.0, 800.0));
    pen.label("Observer", (eye.0 + 22.0, eye.1 + 90.0), (440.0, 850.0));
}

pub(super) fn milky_way_sky(pen: &mut Pen) {
    starry(pen, 150);
    let (pale, white) = (bright(pen, Tone::Sky, 0.4), light(pen));
    let way = |t: f32| (40.0 + 900.0 * t, 780.0 - 640.0 * t + 60.0 * (t * 5.0).sin());
    for part in 0..40 {
        let at = way(part as f32 / 39.0);
        let at = (at.0.clamp(110.0, 890.0), at.1.clamp(110.0, 860.0));
        pen.soft(at, 82.0, 82.0, pale, 0.34);
    }
    for number in 0..220 {
        let at = way(0.5 + 0.46 * pen.chance(number));
        pen.fill(
            &ellipse((at.0 + 52.0 * pen.chance(number + 300), at.1 + 60.0 * pen.chance(number + 600)), 1.9, 1.9),
            white,
        );
    }
    let dark = super::parts::sky(pen);
    for part in 8..30 {
        let at = way(part as f32 / 39.0);
        pen.soft((at.0 + 6.0, at.1 + 8.0), 34.0, 24.0, dark, 0.9);
    }
    land(pen, 880.0);
    pen.label("Pale band", way(0.85), (640.0, 120.0));
    pen.label("Dark rift", way(0.5), (720.0, 640.0));
    pen.label("Horizon", (200.0, 850.0), (170.0, 560.0));
}
