//! Springs, whirled balls, floating eggs, jets of water and other bodies under forces.

use super::parts::{force, polar, table};
use super::vessels::{liquid, water};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, plot, smooth};

/// A spring that hangs from a point, with so many coils over a length.
fn spring(pen: &mut Pen, (x, y): At, length: f32, half: f32) {
    let wire: Vec<At> = (0..=160)
        .map(|k| {
            let t = k as f32 / 160.0;
            (x + half * (t * 8.0 * std::f32::consts::TAU).sin(), y + 24.0 + (length - 48.0) * t)
        })
        .collect();
    pen.trace(&[(x, y), (x, y + 24.0)], Tone::Ink, 5.0);
    pen.trace(&wire, Tone::Ink, 5.0);
    pen.trace(&[(x, y + length - 24.0), (x, y + length)], Tone::Ink, 5.0);
}

pub(super) fn three_springs(pen: &mut Pen) {
    pen.block([90.0, 90.0, 820.0, 44.0], Tone::Wood);
    let (rest, stretch) = (190.0, 120.0);
    pen.dashed(&[(90.0, 134.0 + rest), (910.0, 134.0 + rest)], Tone::Grey, 3.5);
    for (number, text) in ["1 N", "2 N", "3 N"].into_iter().enumerate() {
        let (x, loads) = (230.0 + 270.0 * number as f32, number + 1);
        let length = rest + stretch * loads as f32;
        spring(pen, (x, 134.0), length, 36.0);
        for load in 0..loads {
            pen.block([x - 44.0, 134.0 + length + 46.0 * load as f32, 88.0, 46.0], Tone::Metal);
        }
        pen.arrow((x + 78.0, 134.0 + rest), (x + 78.0, 134.0 + length), Tone::Red, 5.0);
        pen.label_at(text, (x, 134.0 + length + 46.0 * loads as f32 + 40.0));
    }
}

pub(super) fn ball_on_string(pen: &mut Pen) {
    let (centre, radius) = ((480.0, 520.0), 300.0);
    pen.dashed(&arc(centre, radius, radius, 0.0, 360.0), Tone::Grey, 4.5);
    let ball = polar(centre, radius, -35.0);
    pen.line(&[centre, ball]);
    let (red, blue) = (pen.tint(0, Tone::Red), pen.tint(0, Tone::Blue));
    // Anticlockwise as seen from above: the velocity lies along the tangent.
    force(pen, ball, polar(ball, 260.0, -125.0), blue);
    force(pen, ball, polar(ball, 190.0, 145.0), red);
    pen.disc(ball, 42.0, Tone::Orange);
    pen.disc(centre, 12.0, Tone::Ink);
    pen.label("Velocity", polar(ball, 200.0, -125.0), (840.0, 130.0));
    pen.label("Centripetal force", polar(ball, 130.0, 145.0), (380.0, 300.0));
    pen.label("Centre", centre, (420.0, 650.0));
}

pub(super) fn string_snaps(pen: &mut Pen) {
    let (centre, radius) = ((400.0, 580.0), 290.0);
    pen.dashed(&arc(centre, radius, radius, 0.0, 360.0), Tone::Grey, 4.5);
    let at = polar(centre, radius, 0.0);
    let blue = pen.tint(0, Tone::Blue);
    // The ball went round anticlockwise, so at the right it moves straight up the sheet.
    pen.line(&smooth(&[centre, (500.0, 590.0), (560.0, 560.0), (600.0, 590.0)]));
    pen.dashed(&[(at.0, at.1 + 30.0), (at.0, 90.0)], Tone::Grey, 4.0);
    force(pen, (at.0, 300.0), (at.0, 110.0), blue);
    pen.disc((at.0, 320.0), 42.0, Tone::Orange);
    pen.disc(at, 13.0, Tone::Red);
    pen.disc(centre, 12.0, Tone::Ink);
    pen.label("Tangent", (at.0, 220.0), (850.0, 170.0));
    pen.label("Circular path", polar(centre, radius, 130.0), (300.0, 930.0));
    pen.label("Breaking point", at, (830.0, 680.0));
}

pub(super) fn eggs(pen: &mut Pen) {
    table(pen, 60.0, 940.0, 800.0, Tone::Wood);
    for (x, floats) in [(120.0, false), (550.0, true)] {
        water(pen, &[(x, 300.0), (x + 330.0, 300.0), (x + 330.0, 796.0), (x, 796.0)]);
        pen.trace(&[(x, 200.0), (x, 796.0), (x + 330.0, 796.0), (x + 330.0, 200.0)], Tone::Ink, 9.0);
        pen.oval((x + 165.0, if floats { 345.0 } else { 714.0 }), 108.0, 78.0, Tone::Skin);
        if floats {
            for grain in 0..14 {
                let at = (x + 165.0 + 145.0 * pen.chance(grain), 640.0 + 130.0 * pen.chance(grain + 40));
                pen.disc(at, 6.0, Tone::Paper);
            }
        }
    }
    pen.label_at("Fresh water", (285.0, 890.0));
    pen.label_at("Salt water", (715.0, 890.0));
    pen.label("Egg", (260.0, 650.0), (285.0, 500.0));
}

pub(super) fn can(pen: &mut Pen) {
    let (left, right, top, low) = (170.0, 430.0, 170.0, 780.0);
    table(pen, 90.0, 500.0, low, Tone::Wood);
    pen.block([150.0, low + 44.0, 60.0, 90.0], Tone::Wood);
    pen.block([390.0, low + 44.0, 60.0, 90.0], Tone::Wood);
    liquid(pen, &[(left, top), (right, top), (right, low), (left, low)], Tone::Water);
    pen.trace(&[(left, 110.0), (left, low), (right, low), (right, 110.0)], Tone::Ink, 10.0);
    // Torricelli: the square of the speed grows with the depth. Drawn over the first fall of each jet.
    for y in [300.0, 480.0, 660.0] {
        let depth: f32 = y - top;
        let fall = 870.0 - y;
        let reach = 2.0 * (depth * fall).sqrt() * 0.62;
        let first = (reach).min(510.0);
        let jet = plot(0.0, first / reach, |t| (right + reach * t, y + fall * t * t));
        pen.trace(&jet, Tone::Ink, 17.0);
        pen.trace(&jet, Tone::Water, 10.0);
        let blue = pen.tint(0, Tone::Blue);
        force(pen, (right + 14.0, y - 40.0), (right + 14.0 + depth.sqrt() * 9.6, y - 40.0), blue);
    }
    pen.label("Low pressure", (320.0, 240.0), (300.0, 60.0));
    pen.label("High pressure", (300.0, 700.0), (300.0, 955.0));
    pen.label("Water jet", (620.0, 345.0), (800.0, 220.0));
}
