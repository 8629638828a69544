//! Levers of the first class and of the second, in measured and in everyday shapes.

use super::parts::{between, hatch, pin, push, rod};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, smooth};

/// A wedge whose edge bears a bar.
fn wedge(pen: &mut Pen, at: At, tall: f32) {
    pen.area(&[at, (at.0 + tall * 0.62, at.1 + tall), (at.0 - tall * 0.62, at.1 + tall)], Tone::Orange);
}

/// The three labels under the machine, each with a line to its point.
pub(super) fn letter(pen: &mut Pen, fulcrum: (At, At), load: (At, At), effort: (At, At)) {
    pen.label("Fulcrum", fulcrum.0, fulcrum.1);
    pen.label("Load", load.0, load.1);
    pen.label("Effort", effort.0, effort.1);
}

pub(super) fn seesaw(pen: &mut Pen) {
    hatch(pen, (60.0, 760.0), (940.0, 760.0));
    wedge(pen, (500.0, 560.0), 196.0);
    let rgb = pen.tint(0, Tone::Wood);
    let plank = [(80.0, 654.0), (86.0, 630.0), (918.0, 438.0), (924.0, 462.0)];
    pen.fill(&plank, rgb);
    pen.outline(&plank, 4.5);
    pin(pen, (502.0, 548.0));
    pen.thing("person-in-lotus-position", (190.0, 616.0), 200.0);
    pen.thing("person-in-lotus-position", (800.0, 476.0), 200.0);
    push(pen, (905.0, 500.0), (905.0, 640.0), Tone::Red);
    push(pen, (110.0, 440.0), (110.0, 320.0), Tone::Blue);
    letter(pen, ((500.0, 680.0), (500.0, 860.0)), ((150.0, 640.0), (160.0, 860.0)), ((850.0, 470.0), (780.0, 680.0)));
}

/// 60 kg at one metre and 30 kg at two: 60 × 1 = 30 × 2.
pub(super) fn loaded_seesaw(pen: &mut Pen) {
    hatch(pen, (60.0, 740.0), (940.0, 740.0));
    let middle = 380.0;
    wedge(pen, (middle, 530.0), 206.0);
    let rgb = pen.tint(0, Tone::Wood);
    let plank = [(100.0, 500.0), (920.0, 500.0), (920.0, 530.0), (100.0, 530.0)];
    pen.fill(&plank, rgb);
    pen.outline(&plank, 4.5);
    let metre = 220.0;
    pen.block([middle - metre - 75.0, 330.0, 150.0, 170.0], Tone::Metal);
    pen.sign("60 kg", (middle - metre, 415.0), 40.0);
    pen.block([middle + metre * 2.0 - 60.0, 390.0, 120.0, 110.0], Tone::Gold);
    pen.sign("30 kg", (middle + metre * 2.0, 445.0), 36.0);
    pen.dashed(&[(middle, 250.0), (middle, 500.0)], Tone::Grey, 3.0);
    for (to, text) in [(-metre, "1 m"), (metre * 2.0, "2 m")] {
        pen.arrow((middle + to / 2.0, 280.0), (middle + to, 280.0), Tone::Ink, 4.0);
        pen.arrow((middle + to / 2.0, 280.0), (middle, 280.0), Tone::Ink, 4.0);
        pen.sign(text, (middle + to / 2.0, 240.0), 36.0);
    }
    for step in 0..3 {
        let x = middle + metre * step as f32;
        pen.trace(&[(x, 530.0), (x, 552.0)], Tone::Ink, 4.0);
    }
    letter(
        pen,
        ((middle, 660.0), (middle, 850.0)),
        ((middle - metre, 500.0), (middle - metre, 650.0)),
        ((middle + metre * 2.0, 500.0), (middle + metre * 2.0, 650.0)),
    );
}

/// A stone under a bar whose tip lifts a crate.
fn crowbar_on(pen: &mut Pen, stone: At) {
    hatch(pen, (50.0, 780.0), (950.0, 780.0));
    // The crate is tilted about its far lower edge by the bar's tip.
    let crate_ = [(60.0, 770.0), (372.0, 690.0), (310.0, 400.0), (0.0, 480.0)].map(|(x, y)| (x + 24.0, y + 6.0));
    pen.area(&crate_, Tone::Wood);
    for part in [0.25, 0.5, 0.75] {
        pen.trace(&[between(crate_[0], crate_[3], part), between(crate_[1], crate_[2], part)], Tone::Earth, 5.0);
    }
    pen.trace(&[crate_[0], crate_[2]], Tone::Earth, 9.0);
    let rock = smooth(&[
        (stone.0 - 70.0, 778.0),
        (stone.0 - 56.0, stone.1 + 30.0),
        (stone.0, stone.1),
        (stone.0 + 54.0, stone.1 + 26.0),
        (stone.0 + 76.0, 778.0),
    ]);
    pen.area(&rock, Tone::Rock);
}

pub(super) fn crowbar(pen: &mut Pen) {
    let stone = (470.0, 690.0);
    crowbar_on(pen, stone);
    let rgb = pen.tint(0, Tone::Metal);
    let bar = [(330.0, 722.0), (474.0, 668.0), (908.0, 420.0), (920.0, 442.0), (480.0, 694.0), (336.0, 730.0)];
    pen.fill(&bar, rgb);
    pen.outline(&bar, 4.5);
    push(pen, (890.0, 240.0), (890.0, 410.0), Tone::Red);
    push(pen, (350.0, 660.0), (350.0, 560.0), Tone::Blue);
    letter(pen, ((474.0, 740.0), (480.0, 890.0)), ((210.0, 640.0), (200.0, 890.0)), ((880.0, 460.0), (850.0, 640.0)));
}

/// 800 N at 0.1 m and 80 N at 1 m; the arms are drawn as one to ten.
pub(super) fn measured_crowbar(pen: &mut Pen) {
    hatch(pen, (50.0, 720.0), (950.0, 720.0));
    let (stone, arm) = (210.0, 680.0);
    pen.block([50.0, 390.0, 170.0, 190.0], Tone::Wood);
    pen.trace(&[(50.0, 390.0), (220.0, 580.0)], Tone::Earth, 8.0);
    pen.block([52.0, 590.0, 56.0, 128.0], Tone::Rock);
    let rock = smooth(&[(150.0, 718.0), (172.0, 640.0), (stone, 616.0), (254.0, 646.0), (278.0, 718.0)]);
    pen.area(&rock, Tone::Rock);
    let rgb = pen.tint(0, Tone::Metal);
    let bar = [(stone - 76.0, 592.0), (stone + arm + 10.0, 592.0), (stone + arm + 10.0, 616.0), (stone - 76.0, 616.0)];
    pen.fill(&bar, rgb);
    pen.outline(&bar, 4.5);
    pen.arrow((stone - 68.0, 300.0), (stone - 68.0, 384.0), Tone::Blue, 11.0);
    pen.sign("800 N", (stone - 68.0, 262.0), 38.0);
    push(pen, (stone + arm, 470.0), (stone + arm, 582.0), Tone::Red);
    pen.sign("80 N", (stone + arm, 430.0), 38.0);
    for x in [stone - 68.0, stone, stone + arm] {
        pen.dashed(&[(x, 622.0), (x, 830.0)], Tone::Grey, 3.0);
    }
    pen.trace(&[(stone - 68.0, 800.0), (stone, 800.0)], Tone::Ink, 4.0);
    pen.sign("0.1 m", (stone - 34.0, 860.0), 34.0);
    pen.arrow((stone + 200.0, 800.0), (stone, 800.0), Tone::Ink, 4.0);
    pen.arrow((stone + 200.0, 800.0), (stone + arm, 800.0), Tone::Ink, 4.0);
    pen.sign("1 m", (stone + arm / 2.0, 846.0), 34.0);
    letter(
        pen,
        ((stone + 10.0, 650.0), (420.0, 680.0)),
        ((140.0, 440.0), (330.0, 330.0)),
        ((stone + arm, 500.0), (760.0, 520.0)),
    );
}

pub(super) fn beam_balance(pen: &mut Pen) {
    pen.block([480.0, 250.0, 40.0, 580.0], Tone::Metal);
    pen.block([330.0, 830.0, 340.0, 50.0], Tone::Wood);
    let rgb = pen.tint(0, Tone::Gold);
    let beam = [
        (140.0, 238.0),
        (470.0, 212.0),
        (530.0, 212.0),
        (860.0, 238.0),
        (860.0, 254.0),
        (530.0, 262.0),
        (470.0, 262.0),
        (140.0, 254.0),
    ];
    pen.fill(&beam, rgb);
    pen.outline(&beam, 4.5);
    pen.area(&[(500.0, 262.0), (524.0, 214.0), (476.0, 214.0)], Tone::Orange);
    pen.trace(&[(500.0, 262.0), (500.0, 400.0)], Tone::Red, 6.0);
    for x in [150.0, 850.0] {
        pen.trace(&[(x - 110.0, 640.0), (x, 250.0), (x + 110.0, 640.0)], Tone::Ink, 4.0);
        let mut pan = arc((x, 640.0), 126.0, 60.0, 0.0, 180.0);
        pan.push((x + 126.0, 640.0));
        pen.area(&pan, Tone::Metal);
        pen.disc((x, 246.0), 10.0, Tone::Ink);
    }
    pen.thing("red-apple", (150.0, 642.0), 120.0);
    pen.block([800.0, 560.0, 60.0, 80.0], Tone::Gold);
    pen.block([818.0, 540.0, 24.0, 20.0], Tone::Gold);
    pen.block([866.0, 596.0, 40.0, 44.0], Tone::Gold);
    push(pen, (150.0, 730.0), (150.0, 850.0), Tone::Blue);
    push(pen, (850.0, 730.0), (850.0, 850.0), Tone::Red);
    letter(pen, ((500.0, 216.0), (500.0, 110.0)), ((150.0, 560.0), (170.0, 140.0)), ((840.0, 570.0), (820.0, 140.0)));
}

/// A barrow from the side: wheel at the left, handles at the right.
fn barrow(pen: &mut Pen) -> (At, At, At) {
    hatch(pen, (50.0, 800.0), (950.0, 800.0));
    let axle = (190.0, 690.0);
    let heap = smooth(&[(250.0, 500.0), (330.0, 400.0), (430.0, 350.0), (540.0, 390.0), (640.0, 500.0)]);
    pen.area(&heap, Tone::Earth);
    let rgb = pen.tint(0, Tone::Teal);
    let tray = [(220.0, 490.0), (670.0, 490.0), (560.0, 660.0), (320.0, 660.0)];
    pen.fill(&tray, rgb);
    pen.outline(&tray, 5.0);
    pen.trace(&[(560.0, 640.0), (620.0, 796.0)], Tone::Ink, 16.0);
    pen.trace(&[axle, (330.0, 668.0), (600.0, 650.0), (900.0, 540.0)], Tone::Ink, 24.0);
    pen.trace(&[axle, (330.0, 668.0), (600.0, 650.0), (900.0, 540.0)], Tone::Wood, 15.0);
    pen.disc(axle, 108.0, Tone::Rock);
    pen.disc(axle, 78.0, Tone::Soft);
    for spoke in 0..6 {
        let angle = spoke as f32 * 1.047;
        pen.trace(&[axle, super::parts::off(axle, angle, 78.0)], Tone::Ink, 5.0);
    }
    pen.disc(axle, 18.0, Tone::Orange);
    pen.trace(&[(830.0, 566.0), (905.0, 538.0)], Tone::Ink, 32.0);
    (axle, (440.0, 570.0), (870.0, 550.0))
}

pub(super) fn wheelbarrow(pen: &mut Pen) {
    let (axle, load, effort) = barrow(pen);
    push(pen, (440.0, 200.0), (440.0, 340.0), Tone::Blue);
    push(pen, (870.0, 520.0), (870.0, 370.0), Tone::Red);
    letter(pen, (axle, (170.0, 900.0)), ((load.0, 620.0), (440.0, 900.0)), (effort, (820.0, 720.0)));
}

/// 300 N at 0.4 m from the axle are held by 100 N at 1.2 m.
pub(super) fn measured_barrow(pen: &mut Pen) {
    let (axle, load, _) = barrow(pen);
    let third = (900.0 - axle.0) / 3.0;
    let at = axle.0 + third;
    push(pen, (at, 240.0), (at, 380.0), Tone::Blue);
    pen.sign("300 N", (at, 196.0), 38.0);
    push(pen, (900.0, 510.0), (900.0, 400.0), Tone::Red);
    pen.sign("100 N", (880.0, 356.0), 38.0);
    for (y, to, text) in [(850.0, third, "0.4 m"), (920.0, third * 3.0, "1.2 m")] {
        pen.arrow((axle.0 + to / 2.0, y), (axle.0, y), Tone::Ink, 4.0);
        pen.arrow((axle.0 + to / 2.0, y), (axle.0 + to, y), Tone::Ink, 4.0);
        pen.sign(text, (axle.0 + to + 66.0, y - 4.0), 32.0);
    }
    for (x, from, to) in [(axle.0, 700.0, 930.0), (at, 390.0, 862.0), (900.0, 560.0, 930.0)] {
        pen.dashed(&[(x, from), (x, to)], Tone::Grey, 3.0);
    }
    letter(pen, (axle, (120.0, 440.0)), ((load.0 + 60.0, 560.0), (640.0, 300.0)), ((850.0, 556.0), (760.0, 440.0)));
}

/// A lever's bar for others of this folder: a rod with a bright edge.
pub(super) fn beam(pen: &mut Pen, a: At, b: At, width: f32, tone: Tone) {
    rod(pen, a, b, width, tone);
    let paper = pen.tone(Tone::Paper).mix(pen.tone(tone), 0.4);
    pen.stroke(&[between(a, b, 0.03), between(a, b, 0.97)], paper, width * 0.16);
}
