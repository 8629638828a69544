//! Pulleys at work: flags, wells, windows, lifts and lines.

use super::parts::{fist, hatch, push, rope, sheave, spin};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, corners, ellipse, smooth};

pub(super) fn flagpole(pen: &mut Pen) {
    hatch(pen, (120.0, 880.0), (880.0, 880.0));
    pen.block([386.0, 110.0, 28.0, 770.0], Tone::Metal);
    pen.disc((400.0, 96.0), 24.0, Tone::Gold);
    let (at, r) = ((470.0, 170.0), 44.0);
    pen.trace(&[(400.0, 170.0), at], Tone::Ink, 12.0);
    let mut loop_ = arc(at, r, r, 180.0, 360.0);
    loop_.extend([(514.0, 800.0), (470.0, 836.0), (426.0, 800.0)]);
    loop_.push(loop_[0]);
    sheave(pen, at, r, Tone::Metal);
    rope(pen, &loop_);
    let rgb = pen.tint(0, Tone::Red);
    let mut flag = smooth(&[(518.0, 430.0), (620.0, 410.0), (720.0, 450.0), (840.0, 420.0)]);
    flag.extend(smooth(&[(840.0, 600.0), (720.0, 630.0), (620.0, 590.0), (518.0, 610.0)]));
    pen.fill(&flag, rgb);
    pen.outline(&flag, 4.5);
    fist(pen, (426.0, 720.0));
    push(pen, (330.0, 620.0), (330.0, 780.0), Tone::Red);
    push(pen, (680.0, 390.0), (680.0, 250.0), Tone::Blue);
    pen.label("Pulley", (490.0, 150.0), (680.0, 130.0));
    pen.label("Halyard", (514.0, 740.0), (690.0, 770.0));
    pen.label("Flag", (780.0, 560.0), (800.0, 710.0));
}

/// The well's wall and its dark inside, cut open.
fn shaft(pen: &mut Pen, left: f32, right: f32, top: f32) {
    hatch(pen, (60.0, 720.0), (left, 720.0));
    hatch(pen, (right, 720.0), (940.0, 720.0));
    let night = pen.tone(Tone::Soft);
    pen.fill(&corners([left, top, right - left, 930.0 - top]), night);
    pen.fill(&corners([left, 850.0, right - left, 80.0]), pen.tone(Tone::Water));
    pen.trace(&[(left, 850.0), (right, 850.0)], Tone::Blue, 5.0);
    for x in [left - 60.0, right] {
        for row in 0..6 {
            pen.block([x, top + 50.0 * row as f32, 60.0, 50.0], Tone::Rock);
        }
        pen.block([x, top + 300.0, 60.0, 930.0 - top - 300.0], Tone::Rock);
    }
}

fn bucket(pen: &mut Pen, (x, y): At) {
    pen.trace(&arc((x, y + 60.0), 58.0, 60.0, 180.0, 360.0), Tone::Ink, 5.0);
    let rgb = pen.tint(0, Tone::Wood);
    let pail = [(x - 60.0, y + 60.0), (x + 60.0, y + 60.0), (x + 46.0, y + 170.0), (x - 46.0, y + 170.0)];
    pen.fill(&pail, rgb);
    pen.outline(&pail, 4.5);
    pen.oval((x, y + 60.0), 60.0, 14.0, Tone::Water);
    pen.trace(&[(x - 54.0, y + 110.0), (x + 54.0, y + 110.0)], Tone::Ink, 5.0);
}

pub(super) fn well_pulley(pen: &mut Pen) {
    shaft(pen, 330.0, 630.0, 600.0);
    for x in [270.0, 690.0] {
        pen.block([x - 16.0, 130.0, 32.0, 470.0], Tone::Wood);
    }
    pen.block([230.0, 110.0, 500.0, 36.0], Tone::Wood);
    let (at, r) = ((530.0, 250.0), 76.0);
    pen.trace(&[(530.0, 146.0), at], Tone::Ink, 14.0);
    sheave(pen, at, r, Tone::Metal);
    let mut line = vec![(454.0, 500.0)];
    line.extend(arc(at, r, r, 180.0, 330.0));
    line.push((770.0, 520.0));
    rope(pen, &line);
    bucket(pen, (454.0, 500.0));
    fist(pen, (770.0, 516.0));
    push(pen, (840.0, 400.0), (900.0, 500.0), Tone::Red);
    push(pen, (370.0, 560.0), (370.0, 410.0), Tone::Blue);
    pen.label("Wheel", (500.0, 220.0), (390.0, 240.0));
    pen.label("Rope", (690.0, 405.0), (830.0, 290.0));
    pen.label("Bucket", (440.0, 600.0), (150.0, 540.0));
}

pub(super) fn windlass(pen: &mut Pen) {
    shaft(pen, 300.0, 600.0, 620.0);
    for x in [240.0, 660.0] {
        pen.block([x - 18.0, 240.0, 36.0, 380.0], Tone::Wood);
    }
    pen.block([190.0, 320.0, 570.0, 22.0], Tone::Metal);
    let rgb = pen.tint(0, Tone::Wood);
    let drum = corners([290.0, 274.0, 320.0, 114.0]);
    pen.fill(&drum, rgb);
    pen.outline(&drum, 4.5);
    for turn in 0..5 {
        let x = 380.0 + turn as f32 * 18.0;
        pen.trace(&[(x, 276.0), (x + 12.0, 386.0)], Tone::Ink, 13.0);
        pen.trace(&[(x, 276.0), (x + 12.0, 386.0)], Tone::Sand, 7.0);
    }
    rope(pen, &[(464.0, 386.0), (464.0, 600.0)]);
    bucket(pen, (464.0, 600.0));
    // The crank's wide circle is seen nearly from its edge.
    let round = ellipse((780.0, 331.0), 60.0, 190.0);
    pen.dashed(&round, Tone::Grey, 4.0);
    pen.trace(&[(752.0, 331.0), (780.0, 331.0), (780.0, 521.0)], Tone::Ink, 22.0);
    pen.block([780.0, 506.0, 110.0, 30.0], Tone::Earth);
    pen.arrow_along(&arc((780.0, 331.0), 90.0, 220.0, 60.0, -40.0), Tone::Red, 8.0);
    push(pen, (380.0, 600.0), (380.0, 480.0), Tone::Blue);
    pen.label("Crank", (784.0, 440.0), (860.0, 620.0));
    pen.label("Drum", (330.0, 300.0), (330.0, 150.0));
    pen.label("Bucket", (440.0, 700.0), (140.0, 560.0));
}

pub(super) fn lift_counterweight(pen: &mut Pen) {
    pen.area(&corners([220.0, 60.0, 520.0, 880.0]), Tone::Rock);
    pen.area(&corners([256.0, 230.0, 448.0, 680.0]), Tone::Paper);
    pen.area(&corners([256.0, 90.0, 448.0, 110.0]), Tone::Paper);
    let (at, r) = ((520.0, 190.0), 100.0);
    sheave(pen, at, r, Tone::Gold);
    let mut line = vec![(420.0, 320.0)];
    line.extend(arc(at, r, r, 180.0, 360.0));
    line.push((620.0, 640.0));
    for shift in [-12.0, 12.0] {
        let ropes: Vec<At> = line.iter().map(|(x, y)| (x + shift * if *x < 520.0 { 1.0 } else { -1.0 }, *y)).collect();
        pen.trace(&ropes, Tone::Ink, 5.0);
    }
    let rgb = pen.tint(0, Tone::Blue);
    let cabin = corners([290.0, 320.0, 250.0, 260.0]);
    pen.fill(&cabin, rgb);
    pen.outline(&cabin, 5.0);
    pen.block([312.0, 350.0, 206.0, 210.0], Tone::Glass);
    pen.thing("person-standing", (415.0, 560.0), 180.0);
    pen.block([570.0, 640.0, 100.0, 220.0], Tone::Metal);
    for row in 1..5 {
        pen.trace(&[(570.0, 640.0 + 44.0 * row as f32), (670.0, 640.0 + 44.0 * row as f32)], Tone::Ink, 3.0);
    }
    push(pen, (350.0, 740.0), (350.0, 610.0), Tone::Red);
    push(pen, (672.0, 470.0), (672.0, 610.0), Tone::Blue);
    spin(pen, at, 52.0, true);
    pen.label("Drive wheel", (570.0, 140.0), (850.0, 120.0));
    pen.label("Cabin", (300.0, 440.0), (110.0, 440.0));
    pen.label("Counterweight", (650.0, 760.0), (850.0, 820.0));
}

pub(super) fn sash_window(pen: &mut Pen) {
    pen.area(&corners([110.0, 90.0, 780.0, 830.0]), Tone::Wood);
    pen.area(&corners([150.0, 130.0, 440.0, 740.0]), Tone::Sky);
    pen.area(&corners([640.0, 130.0, 210.0, 750.0]), Tone::Soft);
    let rgb = pen.tint(0, Tone::Wood);
    let sash = corners([154.0, 360.0, 432.0, 330.0]);
    pen.fill(&sash, rgb);
    pen.outline(&sash, 5.0);
    for (x, y) in [(184.0, 390.0), (384.0, 390.0), (184.0, 535.0), (384.0, 535.0)] {
        pen.block([x, y, 172.0, 125.0], Tone::Glass);
    }
    let (at, r) = ((650.0, 210.0), 66.0);
    let mut cord = vec![(584.0, 360.0)];
    cord.extend(arc(at, r, r, 180.0, 360.0));
    cord.push((716.0, 600.0));
    sheave(pen, at, r, Tone::Metal);
    rope(pen, &cord);
    pen.block([676.0, 600.0, 80.0, 170.0], Tone::Rock);
    push(pen, (370.0, 850.0), (370.0, 720.0), Tone::Red);
    push(pen, (800.0, 610.0), (800.0, 750.0), Tone::Blue);
    pen.label("Sash", (220.0, 372.0), (300.0, 250.0));
    pen.label("Pulley", (670.0, 190.0), (780.0, 330.0));
    pen.label("Counterweight", (716.0, 760.0), (740.0, 840.0));
}

pub(super) fn clothes_line(pen: &mut Pen) {
    hatch(pen, (60.0, 860.0), (940.0, 860.0));
    pen.area(&[(60.0, 858.0), (60.0, 300.0), (210.0, 190.0), (210.0, 858.0)], Tone::Rock);
    pen.block([90.0, 430.0, 80.0, 110.0], Tone::Glass);
    pen.block([860.0, 240.0, 34.0, 618.0], Tone::Wood);
    let (a, b, r) = ((270.0, 350.0), (810.0, 350.0), 50.0);
    let mut line = arc(a, r, r, 90.0, 270.0);
    line.extend(arc(b, r, r, 270.0, 450.0));
    line.push(line[0]);
    pen.trace(&[(210.0, 350.0), a], Tone::Ink, 12.0);
    pen.trace(&[(860.0, 350.0), b], Tone::Ink, 12.0);
    sheave(pen, a, r, Tone::Metal);
    sheave(pen, b, r, Tone::Metal);
    rope(pen, &line);
    // The washing is pegged to the upper length and hangs in front of the lower one.
    for (at, (x, tone)) in [(390.0, Tone::Red), (540.0, Tone::Gold), (690.0, Tone::Teal)].into_iter().enumerate() {
        let rgb = if at == 0 { pen.tint(0, tone) } else { pen.tone(tone) };
        let shirt = [
            (x - 30.0, 302.0),
            (x + 30.0, 302.0),
            (x + 66.0, 340.0),
            (x + 44.0, 372.0),
            (x + 34.0, 360.0),
            (x + 34.0, 520.0),
            (x - 34.0, 520.0),
            (x - 34.0, 360.0),
            (x - 44.0, 372.0),
            (x - 66.0, 340.0),
        ];
        pen.fill(&shirt, rgb);
        pen.outline(&shirt, 4.5);
        for peg in [x - 20.0, x + 20.0] {
            pen.block([peg - 5.0, 284.0, 10.0, 34.0], Tone::Wood);
        }
    }
    push(pen, (470.0, 240.0), (620.0, 240.0), Tone::Blue);
    push(pen, (620.0, 590.0), (470.0, 590.0), Tone::Red);
    pen.label("Pulley", (290.0, 330.0), (330.0, 190.0));
    pen.label("Upper line", (755.0, 300.0), (760.0, 180.0));
    pen.label("Lower line", (752.0, 400.0), (760.0, 660.0));
}

pub(super) fn funicular(pen: &mut Pen) {
    let slope = |t: f32, off: f32| (60.0 + 820.0 * t - off * 0.616, 900.0 - 640.0 * t - off * 0.788);
    // The slope is seen from a little above: a track in front, and another one behind it.
    pen.area(
        &[slope(0.0, 0.0), slope(1.0, 0.0), (940.0, 260.0), (940.0, 180.0), slope(1.02, 84.0), slope(0.06, 84.0)],
        Tone::Leaf,
    );
    pen.area(&[(60.0, 900.0), (880.0, 260.0), (940.0, 260.0), (940.0, 900.0)], Tone::Earth);
    for off in [8.0, 68.0] {
        pen.trace(&[slope(0.05, off), slope(0.98, off)], Tone::Ink, 7.0);
    }
    let wheel = slope(1.0, 90.0);
    pen.trace(&[slope(1.02, 30.0), wheel], Tone::Ink, 14.0);
    for (off, from) in [(48.0, 0.20), (132.0, 0.66)] {
        pen.trace(&[slope(from, off), slope(1.0, off)], Tone::Ink, 6.0);
    }
    sheave(pen, wheel, 42.0, Tone::Metal);
    let rgb = pen.tint(0, Tone::Red);
    for (t, off) in [(0.62, 74.0), (0.20, 14.0)] {
        let car =
            [slope(t - 0.10, off), slope(t + 0.06, off), slope(t + 0.06, off + 110.0), slope(t - 0.10, off + 110.0)];
        pen.fill(&car, rgb);
        pen.outline(&car, 4.5);
        for at in [-0.085, -0.03, 0.02] {
            let pane = [
                slope(t + at, off + 50.0),
                slope(t + at + 0.034, off + 50.0),
                slope(t + at + 0.034, off + 94.0),
                slope(t + at, off + 94.0),
            ];
            pen.area(&pane, Tone::Glass);
        }
    }
    push(pen, slope(0.10, 200.0), slope(0.26, 200.0), Tone::Red);
    push(pen, slope(0.68, 262.0), slope(0.52, 262.0), Tone::Blue);
    pen.label("Upper wheel", wheel, (690.0, 90.0));
    pen.label("Cable", slope(0.46, 48.0), (300.0, 260.0));
    pen.label("Car", slope(0.22, 60.0), (420.0, 860.0));
}
