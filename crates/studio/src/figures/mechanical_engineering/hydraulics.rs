//! Pistons, presses, cylinders and valves with oil or water in them.

use super::parts::{hatch, pin, push, rod, spring};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, corners, smooth};

/// A lying syringe whose mouth points along `side` (1 right, −1 left); `pushed` is how far in its plunger is, 0 to 1.
fn syringe(pen: &mut Pen, mouth: At, side: f32, pushed: f32, tone: Tone) {
    let x = |d: f32| mouth.0 - side * d;
    let box_ =
        |from: f32, to: f32, half: f32| corners([x(from).min(x(to)), mouth.1 - half, (to - from).abs(), half * 2.0]);
    let seal = 60.0 + 200.0 * (1.0 - pushed);
    pen.fill(&box_(40.0, seal, 56.0), pen.tone(Tone::Water));
    pen.outline(&box_(40.0, 300.0, 60.0), 5.0);
    pen.area(&box_(0.0, 40.0, 14.0), Tone::Glass);
    pen.area(&box_(seal, seal + 34.0, 54.0), Tone::Rock);
    pen.area(&box_(seal + 34.0, seal + 230.0, 16.0), tone);
    pen.area(&box_(seal + 230.0, seal + 250.0, 60.0), tone);
    pen.area(&box_(296.0, 312.0, 86.0), Tone::Soft);
    for mark in 1..6 {
        let at = x(40.0 + mark as f32 * 40.0);
        pen.trace(&[(at, mouth.1 - 60.0), (at, mouth.1 - 36.0)], Tone::Ink, 3.0);
    }
}

pub(super) fn two_syringes(pen: &mut Pen) {
    let (a, b) = ((560.0, 260.0), (440.0, 700.0));
    let hose = smooth(&[
        (556.0, 260.0),
        (700.0, 262.0),
        (800.0, 340.0),
        (690.0, 450.0),
        (400.0, 480.0),
        (180.0, 540.0),
        (240.0, 680.0),
        (440.0, 700.0),
    ]);
    pen.trace(&hose, Tone::Ink, 26.0);
    pen.trace(&hose, Tone::Water, 16.0);
    syringe(pen, a, 1.0, 0.5, Tone::Red);
    syringe(pen, b, -1.0, 0.5, Tone::Blue);
    push(pen, (60.0, 160.0), (210.0, 160.0), Tone::Red);
    push(pen, (790.0, 600.0), (940.0, 600.0), Tone::Blue);
    pen.label("Syringe A", (400.0, 216.0), (400.0, 110.0));
    pen.label("Syringe B", (600.0, 750.0), (600.0, 880.0));
    pen.label("Tube", (790.0, 350.0), (880.0, 440.0));
}

/// Two joined cylinders, ten to one or so; what stands on the pistons is added by the caller.
fn press(pen: &mut Pen) {
    let vessel = [
        (110.0, 380.0),
        (230.0, 380.0),
        (230.0, 700.0),
        (420.0, 700.0),
        (420.0, 380.0),
        (880.0, 380.0),
        (880.0, 860.0),
        (110.0, 860.0),
    ];
    pen.area(&vessel, Tone::Metal);
    let oil = [
        (140.0, 560.0),
        (200.0, 560.0),
        (200.0, 740.0),
        (450.0, 740.0),
        (450.0, 480.0),
        (850.0, 480.0),
        (850.0, 830.0),
        (140.0, 830.0),
    ];
    pen.fill(&corners([140.0, 376.0, 60.0, 300.0]), pen.tone(Tone::Paper));
    pen.fill(&corners([450.0, 376.0, 400.0, 200.0]), pen.tone(Tone::Paper));
    pen.area(&oil, Tone::Gold);
    let rgb = pen.tint(0, Tone::Rock);
    for (x, y, w) in [(142.0, 510.0, 56.0), (452.0, 430.0, 396.0)] {
        let piston = corners([x, y, w, 50.0]);
        pen.fill(&piston, rgb);
        pen.outline(&piston, 4.5);
    }
    for x in [140.0, 200.0, 450.0, 850.0] {
        pen.trace(&[(x, 380.0), (x, 480.0)], Tone::Ink, 4.5);
    }
    pen.block([158.0, 330.0, 24.0, 180.0], Tone::Soft);
    pen.block([610.0, 330.0, 80.0, 100.0], Tone::Soft);
    pen.block([480.0, 306.0, 340.0, 26.0], Tone::Metal);
}

pub(super) fn hydraulic_press(pen: &mut Pen) {
    press(pen);
    pen.thing("automobile", (650.0, 306.0), 250.0);
    pen.arrow((170.0, 240.0), (170.0, 324.0), Tone::Red, 9.0);
    push(pen, (900.0, 100.0), (900.0, 300.0), Tone::Blue);
    pen.label("Small piston", (170.0, 540.0), (330.0, 570.0));
    pen.label("Large piston", (520.0, 456.0), (330.0, 270.0));
    pen.label("Oil", (640.0, 690.0), (640.0, 640.0));
}

/// A press with the areas and forces of the entry marked upon it.
fn marked(pen: &mut Pen, areas: [&str; 2], forces: [&str; 2]) {
    press(pen);
    pen.arrow((170.0, 200.0), (170.0, 324.0), Tone::Red, 9.0);
    pen.arrow((650.0, 306.0), (650.0, 150.0), Tone::Blue, 15.0);
    pen.sign(areas[0], (326.0, 536.0), 34.0);
    pen.sign(areas[1], (650.0, 550.0), 34.0);
    for (at, (text, place)) in forces.into_iter().zip([(170.0, 150.0), (780.0, 200.0)]).enumerate() {
        if pen.asks(text) {
            pen.label_at(text, place);
        } else {
            pen.sign(text, place, if at == 0 { 36.0 } else { 40.0 });
        }
    }
    pen.label("Oil", (640.0, 690.0), (640.0, 680.0));
}

pub(super) fn press_1_10(pen: &mut Pen) {
    marked(pen, ["1 cm²", "10 cm²"], ["10 N", "100 N"]);
}

pub(super) fn press_2_50(pen: &mut Pen) {
    marked(pen, ["2 cm²", "50 cm²"], ["20 N", "500 N"]);
}

/// A double-acting cylinder: the pressed oil on one side, the spent oil on the other.
fn cylinder(pen: &mut Pen, out: bool) {
    let at = if out { 430.0 } else { 360.0 };
    pen.area(&corners([90.0, 330.0, 620.0, 300.0]), Tone::Metal);
    pen.area(&corners([130.0, 370.0, 540.0, 220.0]), Tone::Paper);
    let (left, right) = if out { (Tone::Gold, Tone::Sand) } else { (Tone::Sand, Tone::Gold) };
    pen.area(&corners([130.0, 370.0, at - 130.0, 220.0]), left);
    pen.area(&corners([at + 70.0, 370.0, 600.0 - at, 220.0]), right);
    for (x, tone) in [(190.0, left), (600.0, right)] {
        pen.area(&corners([x - 50.0, 190.0, 100.0, 146.0]), Tone::Metal);
        let bore = corners([x - 26.0, 186.0, 52.0, 188.0]);
        pen.fill(&bore, pen.tone(tone));
        for side in [-26.0, 26.0] {
            pen.trace(&[(x + side, 190.0), (x + side, 370.0)], Tone::Ink, 4.0);
        }
    }
    pen.block([at + 70.0, 450.0, 850.0 - at, 60.0], Tone::Soft);
    pen.block([706.0, 430.0, 26.0, 100.0], Tone::Rock);
    let rgb = pen.tint(0, Tone::Rock);
    let piston = corners([at, 372.0, 70.0, 216.0]);
    pen.fill(&piston, rgb);
    pen.outline(&piston, 5.0);
    let (inlet, outlet) = if out { (190.0, 600.0) } else { (600.0, 190.0) };
    push(pen, (inlet, 70.0), (inlet, 250.0), Tone::Red);
    push(pen, (outlet, 250.0), (outlet, 70.0), Tone::Blue);
    let (from, to) = if out { (760.0, 920.0) } else { (920.0, 760.0) };
    push(pen, (from, 590.0), (to, 590.0), Tone::Ink);
    pen.label("Piston", (at + 30.0, 560.0), (at + 30.0, 740.0));
    pen.label("Rod", (810.0, 480.0), (830.0, 370.0));
    pen.label("Oil inlet", (inlet + 30.0 * if out { 1.0 } else { -1.0 }, 230.0), (400.0, 140.0));
}

pub(super) fn cylinder_out(pen: &mut Pen) {
    cylinder(pen, true);
}

pub(super) fn cylinder_in(pen: &mut Pen) {
    cylinder(pen, false);
}

/// The ball valve twice: lifted by the flow from below, and pressed down by that from above.
pub(super) fn check_valve(pen: &mut Pen) {
    for (x, open) in [(260.0, true), (740.0, false)] {
        pen.area(&corners([x - 150.0, 170.0, 300.0, 600.0]), Tone::Metal);
        pen.fill(&corners([x - 100.0, 168.0, 200.0, 420.0]), pen.tone(Tone::Water));
        pen.fill(
            &[(x - 100.0, 588.0), (x + 100.0, 588.0), (x + 44.0, 650.0), (x - 44.0, 650.0)],
            pen.tone(Tone::Water),
        );
        pen.fill(&corners([x - 44.0, 640.0, 88.0, 132.0]), pen.tone(Tone::Water));
        for side in [-1.0, 1.0] {
            pen.line(&[
                (x + side * 100.0, 170.0),
                (x + side * 100.0, 588.0),
                (x + side * 44.0, 650.0),
                (x + side * 44.0, 770.0),
            ]);
        }
        // Closed, the ball of 70 touches the cone's flanks, which fall at 48 degrees.
        let y = if open { 470.0 } else { 555.0 };
        pen.block([x - 100.0, 230.0, 60.0, 20.0], Tone::Rock);
        pen.block([x + 40.0, 230.0, 60.0, 20.0], Tone::Rock);
        spring(pen, (x, 236.0), (x, y - 66.0), 5, 40.0);
        let rgb = pen.tint(0, Tone::Gold);
        let ball = crate::figures::pen::ellipse((x, y), 68.0, 68.0);
        pen.fill(&ball, rgb);
        pen.outline(&ball, 5.0);
        pen.oval((x - 22.0, y - 24.0), 14.0, 10.0, Tone::Paper);
        if open {
            push(pen, (x, 900.0), (x, 700.0), Tone::Blue);
            for side in [-1.0, 1.0] {
                pen.arrow_along(
                    &smooth(&[(x + side * 40.0, 620.0), (x + side * 86.0, 520.0), (x + side * 80.0, 380.0)]),
                    Tone::Blue,
                    6.0,
                );
            }
            push(pen, (x, 200.0), (x, 80.0), Tone::Blue);
        } else {
            push(pen, (x, 70.0), (x, 190.0), Tone::Blue);
            pen.trace(&[(x - 30.0, 810.0), (x + 30.0, 870.0)], Tone::Red, 12.0);
            pen.trace(&[(x + 30.0, 810.0), (x - 30.0, 870.0)], Tone::Red, 12.0);
        }
    }
    pen.label("Spring", (700.0, 300.0), (500.0, 220.0));
    pen.label("Ball", (680.0, 540.0), (500.0, 460.0));
    pen.label("Seat", (664.0, 620.0), (500.0, 700.0));
}

pub(super) fn disc_brake(pen: &mut Pen) {
    let (disc, rim) = ((760.0, 560.0), 190.0);
    hatch(pen, (270.0, 190.0), (130.0, 190.0));
    pen.trace(&[(200.0, 190.0), (200.0, 230.0)], Tone::Ink, 16.0);
    // The pedal turns about its upper end; halfway down it presses the rod of the master cylinder.
    rod(pen, (200.0, 230.0), (250.0, 720.0), 30.0, Tone::Metal);
    pen.block([206.0, 716.0, 110.0, 36.0], Tone::Ink);
    pin(pen, (200.0, 230.0));
    push(pen, (130.0, 740.0), (190.0, 700.0), Tone::Red);
    pen.block([222.0, 402.0, 110.0, 20.0], Tone::Soft);
    pen.area(&corners([320.0, 360.0, 200.0, 104.0]), Tone::Metal);
    pen.area(&corners([380.0, 378.0, 130.0, 68.0]), Tone::Gold);
    pen.area(&corners([346.0, 378.0, 36.0, 68.0]), Tone::Rock);
    pen.area(&corners([400.0, 270.0, 90.0, 92.0]), Tone::Glass);
    pen.fill(&corners([404.0, 300.0, 82.0, 58.0]), pen.tone(Tone::Gold));
    let pipe = [(520.0, 412.0), (580.0, 412.0), (580.0, 190.0), (760.0, 190.0)];
    pen.trace(&pipe, Tone::Ink, 22.0);
    pen.trace(&pipe, Tone::Gold, 12.0);
    // The disc is seen from its edge, between two pads in a caliper.
    pen.block([640.0, 530.0, 240.0, 60.0], Tone::Metal);
    let rgb = pen.tint(0, Tone::Metal);
    let edge = corners([disc.0 - 16.0, disc.1 - rim, 32.0, rim * 2.0]);
    pen.fill(&edge, rgb);
    pen.outline(&edge, 5.0);
    let caliper = [
        (620.0, 170.0),
        (900.0, 170.0),
        (900.0, 480.0),
        (828.0, 480.0),
        (828.0, 330.0),
        (692.0, 330.0),
        (692.0, 480.0),
        (620.0, 480.0),
    ];
    pen.area(&caliper, Tone::Red);
    pen.trace(&[(640.0, 190.0), (880.0, 190.0)], Tone::Gold, 14.0);
    for (x, pad) in [(640.0, 716.0), (836.0, 778.0)] {
        pen.block([x, 380.0, 44.0, 74.0], Tone::Gold);
        pen.block([if x < 700.0 { 684.0 } else { 806.0 }, 386.0, 32.0, 62.0], Tone::Rock);
        pen.block([pad - if x < 700.0 { 8.0 } else { 4.0 }, 380.0, 28.0, 78.0], Tone::Earth);
    }
    push(pen, (590.0, 520.0), (690.0, 470.0), Tone::Blue);
    push(pen, (930.0, 520.0), (830.0, 470.0), Tone::Blue);
    pen.label("Master cylinder", (430.0, 460.0), (440.0, 600.0));
    pen.label("Brake pad", (722.0, 456.0), (560.0, 760.0));
    pen.label("Disc", (766.0, 720.0), (860.0, 840.0));
}
