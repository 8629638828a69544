//! An apple on its branch and Newton's cradle.

use super::parts::{force, polar};
use crate::figures::look::Tone;
use crate::figures::pen::{Pen, arc, smooth};

pub(super) fn apple(pen: &mut Pen) {
    pen.trace(&smooth(&[(60.0, 150.0), (300.0, 180.0), (520.0, 160.0), (940.0, 110.0)]), Tone::Ink, 44.0);
    pen.trace(&smooth(&[(60.0, 150.0), (300.0, 180.0), (520.0, 160.0), (940.0, 110.0)]), Tone::Wood, 34.0);
    for (x, y, way) in [(250.0, 230.0, 1.0), (720.0, 190.0, -1.0)] {
        let leaf = smooth(&[
            (x, y - 60.0),
            (x + 50.0 * way, y),
            (x + 20.0 * way, y + 70.0),
            (x - 30.0 * way, y),
            (x, y - 60.0),
        ]);
        pen.area(&leaf, Tone::Leaf);
    }
    pen.trace(&[(500.0, 180.0), (500.0, 480.0)], Tone::Ink, 10.0);
    let body = smooth(&[
        (500.0, 480.0),
        (570.0, 450.0),
        (650.0, 500.0),
        (650.0, 590.0),
        (590.0, 680.0),
        (530.0, 690.0),
        (500.0, 676.0),
        (470.0, 690.0),
        (410.0, 680.0),
        (350.0, 590.0),
        (350.0, 500.0),
        (430.0, 450.0),
        (500.0, 480.0),
    ]);
    pen.area(&body, Tone::Green);
    let rgb = pen.tint(0, Tone::Red);
    force(pen, (500.0, 570.0), (500.0, 870.0), rgb);
    force(pen, (500.0, 570.0), (500.0, 270.0), rgb);
    pen.disc((500.0, 570.0), 11.0, Tone::Ink);
    pen.label("Tension", (500.0, 330.0), (660.0, 350.0));
    pen.label("Weight", (500.0, 810.0), (660.0, 820.0));
    pen.label("Branch", (160.0, 170.0), (160.0, 320.0));
}

/// Two balls have come in from the left and two swing out on the right: both moments in one picture, the first dashed.
pub(super) fn cradle(pen: &mut Pen) {
    pen.block([40.0, 110.0, 920.0, 34.0], Tone::Wood);
    for x in [40.0, 926.0] {
        pen.block([x, 144.0, 34.0, 700.0], Tone::Wood);
    }
    pen.block([30.0, 844.0, 940.0, 44.0], Tone::Wood);
    let (radius, length, top) = (46.0, 500.0, 144.0);
    let ball = |pen: &mut Pen, number: usize, degrees: f32, solid: bool| {
        let pivot = (500.0 + (number as f32 - 2.0) * radius * 2.0, top);
        let at = polar(pivot, length, 90.0 + degrees);
        if solid {
            pen.line(&[pivot, at]);
            pen.disc(at, radius, Tone::Metal);
        } else {
            pen.dashed(&[pivot, at], Tone::Grey, 4.0);
            pen.dashed(&arc(at, radius, radius, 0.0, 360.0), Tone::Ink, 4.0);
        }
        at
    };
    for number in 0..2 {
        ball(pen, number, 20.0, false);
    }
    for number in 0..3 {
        ball(pen, number, 0.0, true);
    }
    let first = ball(pen, 0, 20.0, false);
    for number in 3..5 {
        ball(pen, number, -20.0, true);
    }
    let sweep = |from: f32, to: f32, x: f32| arc((x, top), 600.0, 600.0, from, to);
    pen.arrow_along(&sweep(114.0, 100.0, 380.0), Tone::Red, 7.0);
    pen.arrow_along(&sweep(80.0, 66.0, 620.0), Tone::Red, 7.0);
    pen.label("Two balls in", (first.0, first.1 + 46.0), (235.0, 800.0));
    pen.label("At rest", (500.0, top + length + 46.0), (500.0, 740.0));
    pen.label("Two balls out", (855.0, 660.0), (765.0, 800.0));
}
