//! Matter in particles, and atoms in shells.

use super::parts::{head, mark, polar};
use crate::colour::Rgb;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse};

fn ball(pen: &mut Pen, at: At, radius: f32, rgb: Rgb) {
    let ring = ellipse(at, radius, radius);
    pen.fill(&ring, rgb);
    pen.outline(&ring, 3.5);
    let light = rgb.mix(Rgb(255, 255, 255), 0.45);
    pen.fill(&ellipse((at.0 - radius * 0.32, at.1 - radius * 0.34), radius * 0.26, radius * 0.26), light);
}

/// Rows of touching particles from the floor up.
fn solid(pen: &mut Pen, [x, y, w, h]: [f32; 4], columns: usize, rows: usize) {
    let radius = w / columns as f32 / 2.0;
    let rgb = pen.tone(Tone::Blue);
    for row in 0..rows {
        for column in 0..columns {
            let at = (x + radius * (2 * column + 1) as f32, y + h - radius * (2 * row + 1) as f32);
            ball(pen, at, radius - 1.0, rgb);
        }
    }
}

/// A heap of touching particles: each is dropped at random and rolls down to where it rests on two others.
fn heap(pen: &mut Pen, [x, y, w, h]: [f32; 4], radius: f32, count: usize) {
    let floor = y + h - radius;
    let mut placed: Vec<At> = Vec::new();
    // Candidates: on the floor beside the wall or a neighbour, or in the hollow between two; the lowest free one is taken,
    // with a small random preference so that no rows form.
    for number in 0..count {
        let mut spots: Vec<At> = vec![(x + radius, floor), (x + w - radius, floor)];
        for (at, a) in placed.iter().enumerate() {
            spots.extend([(a.0 + radius * 2.0, a.1), (a.0 - radius * 2.0, a.1)].iter().filter(|s| s.1 > floor - 1.0));
            for wall in [x + radius, x + w - radius] {
                let across = (wall - a.0).abs();
                if across < radius * 2.0 {
                    spots.push((wall, a.1 - (radius * radius * 4.0 - across * across).sqrt()));
                }
            }
            for b in &placed[..at] {
                let gap = (b.0 - a.0).hypot(b.1 - a.1);
                if gap < radius * 3.7 {
                    let up = (radius * radius * 4.0 - gap * gap / 4.0).sqrt();
                    let (nx, ny) = ((b.1 - a.1) / gap, -(b.0 - a.0) / gap);
                    let sign = if ny < 0.0 { 1.0 } else { -1.0 };
                    spots.push(((a.0 + b.0) / 2.0 + nx * up * sign, (a.1 + b.1) / 2.0 + ny * up * sign));
                }
            }
        }
        let free = |s: &At| {
            s.0 >= x + radius - 0.5
                && s.0 <= x + w - radius + 0.5
                && placed.iter().all(|p| (p.0 - s.0).hypot(p.1 - s.1) > radius * 1.98)
        };
        let score = |at: usize, s: &At| s.1 + pen.chance(number * 131 + at * 7) * radius * 0.9;
        let best = spots.iter().enumerate().filter(|(_, s)| free(s)).map(|(at, s)| (score(at, s), *s));
        if let Some((_, spot)) = best.max_by(|a, b| a.0.total_cmp(&b.0)) {
            placed.push(spot);
        }
    }
    let rgb = pen.tone(Tone::Blue);
    for at in placed {
        ball(pen, at, radius - 1.0, rgb);
    }
}

/// Places spread over a box, one in each cell of a grid but never in its middle.
fn scattered(pen: &Pen, [x, y, w, h]: [f32; 4], count: usize) -> Vec<At> {
    let columns = (count as f32 * w / h).sqrt().ceil().max(1.0) as usize;
    let rows = count.div_ceil(columns);
    let (cw, ch) = (w / columns as f32, h / rows as f32);
    // Some cells stay empty: these are spread evenly.
    let cells = columns * rows;
    (0..count)
        .map(|at| {
            let cell = at * cells / count;
            let (column, row) = (cell % columns, cell / columns);
            let off = |number: usize| pen.chance(at * 2 + number) * 0.19;
            (x + cw * (column as f32 + 0.5 + off(0)), y + ch * (row as f32 + 0.5 + off(1)))
        })
        .collect()
}

fn flying(pen: &mut Pen, area: [f32; 4], count: usize, radius: f32, rgb: Rgb) {
    let ink = pen.tone(Tone::Ink);
    for (number, at) in scattered(pen, area, count).into_iter().enumerate() {
        // The golden angle sends neighbours different ways.
        let turn = number as f32 * 137.5 + pen.chance(900 + number) * 20.0;
        let tip = polar(at, radius * 2.5, turn);
        pen.trace(&[at, polar(at, radius * 1.9, turn)], Tone::Ink, 4.0);
        head(pen, at, tip, 19.0, ink);
        ball(pen, at, radius, rgb);
    }
}

/// A closed vessel: outer box with walls.
fn vessel(pen: &mut Pen, [x, y, w, h]: [f32; 4]) {
    pen.block([x - 14.0, y - 14.0, w + 28.0, h + 28.0], Tone::Metal);
    pen.block([x, y, w, h], Tone::Paper);
}

pub(super) fn gas_of(pen: &mut Pen, count: usize, rgb: Rgb) {
    let area = [150.0, 90.0, 700.0, 700.0];
    vessel(pen, area);
    flying(pen, [175.0, 115.0, 650.0, 650.0], count, 20.0, rgb);
    pen.label_at("Gas", (500.0, 870.0));
}

const BOX: [f32; 4] = [190.0, 120.0, 620.0, 620.0];

pub(super) fn solid_picture(pen: &mut Pen) {
    vessel(pen, BOX);
    solid(pen, BOX, 9, 6);
    pen.label_at("Solid", (330.0, 850.0));
    labels(pen, (568.0, 360.0));
}

fn labels(pen: &mut Pen, particle: At) {
    pen.label("Particle", particle, (580.0, 52.0));
    pen.label("Vessel", (760.0, 748.0), (760.0, 850.0));
}

pub(super) fn liquid_picture(pen: &mut Pen) {
    vessel(pen, BOX);
    heap(pen, BOX, 34.0, 47);
    pen.label_at("Liquid", (330.0, 850.0));
    labels(pen, (580.0, 560.0));
}

pub(super) fn gas_picture(pen: &mut Pen) {
    vessel(pen, BOX);
    let rgb = pen.tone(Tone::Blue);
    let inner = [215.0, 145.0, 570.0, 570.0];
    let first = scattered(pen, inner, 13)[2];
    flying(pen, inner, 13, 30.0, rgb);
    pen.label_at("Gas", (330.0, 850.0));
    labels(pen, first);
}

pub(super) fn three_states(pen: &mut Pen) {
    let area = |x: f32| [x, 330.0, 252.0, 330.0];
    for x in [64.0, 374.0, 684.0] {
        vessel(pen, area(x));
    }
    solid(pen, area(64.0), 6, 4);
    heap(pen, area(374.0), 21.0, 24);
    let rgb = pen.tone(Tone::Blue);
    flying(pen, [700.0, 350.0, 220.0, 290.0], 6, 20.0, rgb);
    for (text, x) in [("Solid", 190.0), ("Liquid", 500.0), ("Gas", 810.0)] {
        pen.label_at(text, (x, 760.0));
    }
}

/// An atom: electrons on rings about a nucleus of protons and neutrons, or about its symbol.
pub(super) fn atom(pen: &mut Pen, shells: &[usize], nucleus: Option<(usize, usize)>, symbol: &str) {
    let centre = (500.0, 490.0);
    let inner = if nucleus.is_some() { 190.0 } else { 120.0 };
    let step = (400.0 - inner) / (shells.len().max(2) - 1) as f32;
    let blue = pen.tone(Tone::Blue);
    for (shell, &count) in shells.iter().enumerate() {
        let radius = if shells.len() == 1 { 280.0 } else { inner + step * shell as f32 };
        pen.ring(centre, radius, Tone::Grey, 4.0);
        for electron in 0..count {
            let turn = -90.0 + 360.0 * electron as f32 / count as f32 + shell as f32 * 22.0;
            ball(pen, polar(centre, radius, turn), 17.0, blue);
        }
    }
    match nucleus {
        Some((protons, neutrons)) => {
            let total = protons + neutrons;
            let (red, grey) = (pen.tone(Tone::Red), pen.tone(Tone::Metal));
            // The nucleus stays well within the innermost shell, however many particles it has.
            let radius = (96.0 / (total as f32).sqrt()).clamp(10.0, 30.0);
            // A sunflower's pattern packs any number of discs closely.
            let mut done = 0;
            for number in 0..total {
                let away = radius * 1.12 * (number as f32 + 0.25).sqrt() * if total < 2 { 0.0 } else { 1.0 };
                let share = (number + 1) * protons / total;
                let proton = share > done;
                done = share;
                let at = polar(centre, away, number as f32 * 137.508);
                ball(pen, at, radius, if proton { red } else { grey });
                if proton && radius > 15.0 {
                    pen.sign("+", (at.0, at.1 + 1.0), radius * 1.1);
                }
            }
        }
        None => {
            pen.disc(centre, 70.0, Tone::Sand);
            mark(pen, symbol, centre, 44.0);
        }
    }
}
