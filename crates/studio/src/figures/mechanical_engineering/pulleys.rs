//! Pulleys with one continuous rope, and belts.

use super::parts::{fist, hatch, push, rope, sheave, spin, weight};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, corners};

/// A ceiling that things hang from.
fn ceiling(pen: &mut Pen, left: f32, right: f32, y: f32) {
    hatch(pen, (right, y), (left, y));
}

pub(super) fn fixed_pulley(pen: &mut Pen) {
    ceiling(pen, 260.0, 740.0, 110.0);
    let (at, r) = ((500.0, 290.0), 110.0);
    pen.trace(&[(500.0, 110.0), at], Tone::Ink, 16.0);
    let mut line = vec![(at.0 - r, 620.0)];
    line.extend(arc(at, r, r, 180.0, 360.0));
    line.push((at.0 + r, 640.0));
    let rgb = pen.tint(0, Tone::Metal);
    sheave(pen, at, r, Tone::Metal);
    pen.fill(&crate::figures::pen::ellipse(at, r * 0.74, r * 0.74), rgb);
    pen.disc(at, 22.0, Tone::Ink);
    rope(pen, &line);
    weight(pen, (at.0 - r, 620.0), 150.0, Tone::Rock);
    fist(pen, (at.0 + r, 630.0));
    // Two arrows of one length: the pull is as large as the load.
    push(pen, (at.0 - r - 120.0, 640.0), (at.0 - r - 120.0, 800.0), Tone::Blue);
    push(pen, (at.0 + r - 70.0, 660.0), (at.0 + r - 70.0, 820.0), Tone::Red);
    pen.label("Fixed pulley", (560.0, 250.0), (790.0, 230.0));
    pen.label("Load", (390.0, 760.0), (390.0, 890.0));
    pen.label("Effort", (at.0 + r - 70.0, 780.0), (560.0, 890.0));
}

/// The movable pulley; with numbers, a spring balance reads the pull.
fn movable(pen: &mut Pen, measured: bool) {
    ceiling(pen, 200.0, 800.0, 110.0);
    let (at, r) = ((480.0, 520.0), 110.0);
    let mut line = vec![(at.0 - r, 110.0), (at.0 - r, at.1)];
    line.extend(arc(at, r, r, 180.0, 0.0));
    line.push((at.0 + r, if measured { 330.0 } else { 250.0 }));
    pen.trace(&[at, (at.0, 690.0)], Tone::Ink, 16.0);
    sheave(pen, at, r, Tone::Metal);
    rope(pen, &line);
    pen.trace(&[at, (at.0, 690.0)], Tone::Ink, 12.0);
    weight(pen, (at.0, 680.0), 170.0, Tone::Rock);
    if measured {
        pen.block([at.0 + r - 34.0, 160.0, 68.0, 170.0], Tone::Gold);
        for step in 0..6 {
            let y = 186.0 + step as f32 * 22.0;
            pen.trace(&[(at.0 + r - 24.0, y), (at.0 + r + 4.0, y)], Tone::Ink, 3.0);
        }
        pen.trace(&[(at.0 + r - 26.0, 252.0), (at.0 + r + 26.0, 252.0)], Tone::Red, 7.0);
        pen.ring((at.0 + r, 146.0), 14.0, Tone::Ink, 6.0);
    } else {
        fist(pen, (at.0 + r, 240.0));
        push(pen, (at.0 + r + 130.0, 330.0), (at.0 + r + 130.0, 200.0), Tone::Red);
    }
    push(pen, (at.0 - 180.0, 700.0), (at.0 - 180.0, if measured { 860.0 } else { 940.0 }), Tone::Blue);
}

pub(super) fn movable_pulley(pen: &mut Pen) {
    movable(pen, false);
    pen.label("Movable pulley", (530.0, 480.0), (790.0, 520.0));
    pen.label("Load", (520.0, 760.0), (740.0, 800.0));
    pen.label("Effort", (724.0, 270.0), (860.0, 290.0));
}

pub(super) fn pull_150(pen: &mut Pen) {
    movable(pen, true);
    force_of(pen, "300 N", (480.0, 780.0), (690.0, 780.0));
    force_of(pen, "150 N", (616.0, 252.0), (770.0, 252.0));
    pen.label("Movable pulley", (530.0, 480.0), (800.0, 540.0));
}

/// How large a force is, which is the answer that the drawing gives whether or not it is asked for as a label.
fn force_of(pen: &mut Pen, text: &str, to: At, put: At) {
    if pen.asks(text) {
        pen.label(text, to, put);
    } else {
        let way = (put.0 - to.0).signum();
        pen.trace(&[(to.0 + way * 12.0, to.1), (put.0 - way * 66.0, put.1)], Tone::Ink, 2.5);
        pen.sign_clear(text, put, 38.0);
    }
}

/// A tackle: so many lengths carry the lower block. With an even number the rope starts at the upper block, with an odd
/// one at the lower; in each case it leaves the last upper wheel downwards. Wheels of a block lie side by side, drawn so
/// that the rope can be followed.
pub(super) struct Tackle {
    /// Where the free end hangs.
    pub end: At,
    /// The upper wheel that the free end runs off.
    pub wheel: At,
    pub upper: At,
    pub lower: At,
    pub load: At,
}

pub(super) fn tackle(pen: &mut Pen, parts: usize, balance: bool) -> Tackle {
    ceiling(pen, 150.0, 850.0, 70.0);
    let up = parts.div_ceil(2);
    let down = parts / 2;
    let gap = (660.0 / (parts + 1) as f32).min(if parts == 2 { 150.0 } else { 110.0 });
    let r = gap / 2.0;
    let (high, low) = (240.0, 590.0);
    let left = 470.0 - gap * parts as f32 / 2.0;
    // Length number k of the rope hangs at this place; the free end is one more.
    let x = |length: usize| left + gap * length as f32;
    // From the free end backwards: an upper wheel, a lower wheel, and so on to the fixed end.
    let uppers: Vec<At> = (0..up).map(|wheel| (x(parts - 2 * wheel) - r, high)).collect();
    let lowers: Vec<At> = (0..down).map(|wheel| (x(parts - 2 * wheel - 1) - r, low)).collect();
    let blocks = |wheels: &[At], y: f32, spare: f32| {
        let from = wheels.iter().fold(spare, |from, wheel| from.min(wheel.0)) - r * 0.6;
        let to = wheels.iter().fold(spare, |to, wheel| to.max(wheel.0)) + r * 0.6;
        corners([from, y - 26.0, to - from, 52.0])
    };
    let fixed = x(0);
    let even = parts.is_multiple_of(2);
    let (top, foot) = (
        blocks(&uppers, high, if even { fixed } else { uppers[0].0 }),
        blocks(&lowers, low, if even { lowers.first().map_or(fixed, |at| at.0) } else { fixed }),
    );
    let (above, below) = ((top[0].0 + top[1].0) / 2.0, (foot[0].0 + foot[1].0) / 2.0);
    pen.trace(&[(above, 70.0), (above, high)], Tone::Ink, 16.0);
    pen.trace(&[(below, low), (below, 720.0)], Tone::Ink, 14.0);
    // The blocks lie behind their wheels, so that each wheel is seen whole.
    pen.area(&top, Tone::Gold);
    pen.area(&foot, Tone::Gold);
    for wheel in uppers.iter().chain(&lowers) {
        sheave(pen, *wheel, r - 2.0, Tone::Metal);
    }
    let end = (x(parts), if balance { 560.0 } else { 690.0 });
    let mut line = vec![end];
    for length in (0..parts).rev() {
        let over = (parts - 1 - length).is_multiple_of(2);
        let middle = (x(length) + r, if over { high } else { low });
        line.extend(if over { arc(middle, r, r, 0.0, -180.0) } else { arc(middle, r, r, 0.0, 180.0) });
    }
    line.push((fixed, if even { high } else { low }));
    rope(pen, &line);
    for wheel in uppers.iter().chain(&lowers) {
        pen.disc(*wheel, 9.0, Tone::Ink);
    }
    pen.disc((fixed, if even { high } else { low }), 9.0, Tone::Ink);
    weight(pen, (below, 700.0), 170.0, Tone::Rock);
    let wheel = uppers.first().copied().unwrap_or((above, high));
    Tackle { end, wheel, upper: (top[0].0, high), lower: (foot[0].0, low), load: (below, 800.0) }
}

/// A hand that pulls the free end.
pub(super) fn pulled(pen: &mut Pen, end: At) {
    fist(pen, end);
    push(pen, (end.0 + 120.0, end.1 - 60.0), (end.0 + 120.0, end.1 + 90.0), Tone::Red);
}

fn blocks(pen: &mut Pen, parts: usize) {
    let tackle = tackle(pen, parts, false);
    pulled(pen, tackle.end);
    pen.label("Upper block", (tackle.upper.0 + 6.0, tackle.upper.1), (140.0, 170.0));
    pen.label("Lower block", (tackle.lower.0 + 6.0, tackle.lower.1), (140.0, 700.0));
    pen.label("Load", (tackle.load.0 - 40.0, tackle.load.1), (170.0, 830.0));
}

pub(super) fn fixed_and_movable(pen: &mut Pen) {
    let tackle = tackle(pen, 2, false);
    pulled(pen, tackle.end);
    pen.label("Fixed pulley", (tackle.wheel.0 + 40.0, tackle.wheel.1 - 30.0), (800.0, 160.0));
    pen.label("Movable pulley", (tackle.lower.0 + 6.0, tackle.lower.1), (170.0, 560.0));
    pen.label("Load", (tackle.load.0 - 40.0, tackle.load.1), (170.0, 830.0));
}

pub(super) fn three_part_tackle(pen: &mut Pen) {
    blocks(pen, 3);
}

pub(super) fn four_part_tackle(pen: &mut Pen) {
    blocks(pen, 4);
}

pub(super) fn six_part_tackle(pen: &mut Pen) {
    blocks(pen, 6);
}

/// A tackle whose free end hangs on a spring balance.
fn measured(pen: &mut Pen, parts: usize, load: &str, pull: &str) {
    let tackle = tackle(pen, parts, true);
    let (x, y) = tackle.end;
    pen.block([x - 30.0, y, 60.0, 160.0], Tone::Gold);
    for step in 0..6 {
        let line = y + 22.0 + step as f32 * 22.0;
        pen.trace(&[(x - 22.0, line), (x + 4.0, line)], Tone::Ink, 3.0);
    }
    pen.trace(&[(x - 24.0, y + 88.0), (x + 24.0, y + 88.0)], Tone::Red, 7.0);
    fist(pen, (x, y + 190.0));
    if pen.asks(load) {
        pen.label_at(load, (tackle.load.0 - 200.0, tackle.load.1 + 20.0));
    } else {
        force_of(pen, load, (tackle.load.0 - 40.0, tackle.load.1), (tackle.load.0 - 200.0, tackle.load.1 + 30.0));
    }
    force_of(pen, pull, (x + 24.0, y + 88.0), (x + 150.0, y + 88.0));
    pen.label("Lower block", (tackle.lower.0 + 6.0, tackle.lower.1), (140.0, 700.0));
}

pub(super) fn pull_200(pen: &mut Pen) {
    measured(pen, 3, "600 N", "200 N");
}

pub(super) fn pull_100(pen: &mut Pen) {
    measured(pen, 4, "400 N", "100 N");
}

/// The wheels of a belt drive, and the belt's closed line, open or crossed.
fn belt(a: (At, f32), b: (At, f32), crossed: bool) -> Vec<At> {
    let apart = b.0.0 - a.0.0;
    let lean = ((if crossed { a.1 + b.1 } else { a.1 - b.1 }) / apart).asin().to_degrees();
    let mut line = arc(a.0, a.1, a.1, 90.0 - lean, 270.0 + lean);
    if crossed {
        line.extend(arc(b.0, b.1, b.1, 90.0 + lean, -90.0 - lean));
    } else {
        line.extend(arc(b.0, b.1, b.1, 270.0 + lean, 450.0 - lean));
    }
    line.push(line[0]);
    line
}

fn strap(pen: &mut Pen, line: &[At]) {
    pen.trace(line, Tone::Ink, 20.0);
    pen.trace(line, Tone::Earth, 12.0);
}

fn wheel(pen: &mut Pen, at: At, radius: f32, tone: Tone) {
    pen.disc(at, radius, tone);
    pen.ring(at, radius * 0.84, Tone::Ink, 3.0);
    for spoke in 0..5 {
        let angle = spoke as f32 * 1.2566;
        pen.trace(&[at, super::parts::off(at, angle, radius * 0.84)], Tone::Ink, 7.0);
    }
    pen.disc(at, radius * 0.24, tone);
    pen.disc(at, 11.0, Tone::Ink);
}

pub(super) fn open_belt(pen: &mut Pen) {
    let (a, b) = (((310.0, 470.0), 240.0), ((800.0, 470.0), 100.0));
    wheel(pen, a.0, a.1, Tone::Gold);
    wheel(pen, b.0, b.1, Tone::Metal);
    strap(pen, &belt(a, b, false));
    spin(pen, a.0, 130.0, true);
    spin(pen, b.0, 52.0, true);
    pen.arrow_along(&arc(b.0, 140.0, 140.0, -80.0, 70.0), Tone::Red, 6.0);
    pen.arrow_along(&[(520.0, 216.0), (640.0, 254.0)], Tone::Red, 6.0);
    pen.label("Driver", (310.0, 640.0), (310.0, 810.0));
    pen.label("Driven pulley", (800.0, 550.0), (780.0, 720.0));
    pen.label("Belt", (560.0, 640.0), (580.0, 780.0));
}

pub(super) fn crossed_belt(pen: &mut Pen) {
    let (a, b) = (((260.0, 470.0), 190.0), ((780.0, 470.0), 130.0));
    wheel(pen, a.0, a.1, Tone::Gold);
    wheel(pen, b.0, b.1, Tone::Metal);
    strap(pen, &belt(a, b, true));
    spin(pen, a.0, 110.0, true);
    spin(pen, b.0, 74.0, false);
    let cross = a.0.0 + (b.0.0 - a.0.0) * a.1 / (a.1 + b.1);
    pen.label("Driver", (260.0, 610.0), (230.0, 800.0));
    pen.label("Driven pulley", (790.0, 580.0), (790.0, 760.0));
    pen.label("Crossing", (cross, 470.0), (cross, 220.0));
}
