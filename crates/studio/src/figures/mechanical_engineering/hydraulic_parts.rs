//! Dampers, accumulators, telescopic cylinders and pumps worked by hand.

use super::parts::{fist, hatch, pin, push, rod};
use crate::figures::look::Tone;
use crate::figures::pen::{Pen, corners, smooth};

/// Oil pressed through the holes of a piston in its tube.
pub(super) fn shock_absorber(pen: &mut Pen) {
    pen.area(&corners([340.0, 240.0, 320.0, 600.0]), Tone::Metal);
    pen.area(&corners([380.0, 270.0, 240.0, 530.0]), Tone::Gold);
    pen.ring((500.0, 880.0), 38.0, Tone::Ink, 16.0);
    pen.ring((500.0, 80.0), 34.0, Tone::Ink, 16.0);
    pen.block([476.0, 112.0, 48.0, 420.0], Tone::Soft);
    pen.block([420.0, 232.0, 160.0, 44.0], Tone::Rock);
    let rgb = pen.tint(0, Tone::Rock);
    let piston = corners([382.0, 520.0, 236.0, 80.0]);
    pen.fill(&piston, rgb);
    pen.outline(&piston, 5.0);
    for x in [426.0, 574.0] {
        pen.area(&corners([x - 15.0, 520.0, 30.0, 80.0]), Tone::Gold);
        pen.arrow((x, 660.0), (x, 440.0), Tone::Red, 7.0);
    }
    push(pen, (740.0, 110.0), (740.0, 260.0), Tone::Blue);
    pen.label("Piston", (400.0, 560.0), (190.0, 560.0));
    pen.label("Piston rod", (500.0, 190.0), (250.0, 170.0));
    pen.label("Oil", (590.0, 720.0), (770.0, 720.0));
}

/// Three tubes drawn out of each other, each slimmer than the one below.
pub(super) fn telescopic_cylinder(pen: &mut Pen) {
    hatch(pen, (260.0, 900.0), (740.0, 900.0));
    for (x, y, w, tone) in [(440.0, 130.0, 120.0, Tone::Soft), (410.0, 370.0, 180.0, Tone::Metal)] {
        pen.block([x, y, w, 290.0], tone);
        let paper = pen.tone(Tone::Paper);
        pen.stroke(&[(x + 26.0, y + 20.0), (x + 26.0, y + 220.0)], paper, 10.0);
    }
    pen.block([400.0, 356.0, 200.0, 40.0], Tone::Rock);
    let rgb = pen.tint(0, Tone::Gold);
    let first = corners([370.0, 620.0, 260.0, 240.0]);
    pen.fill(&first, rgb);
    pen.outline(&first, 5.0);
    pen.block([358.0, 606.0, 284.0, 44.0], Tone::Rock);
    pen.block([330.0, 850.0, 340.0, 50.0], Tone::Rock);
    pen.block([400.0, 100.0, 200.0, 36.0], Tone::Rock);
    pen.block([630.0, 770.0, 120.0, 50.0], Tone::Metal);
    push(pen, (930.0, 795.0), (770.0, 795.0), Tone::Red);
    push(pen, (740.0, 420.0), (740.0, 240.0), Tone::Blue);
    pen.label("First stage", (390.0, 730.0), (180.0, 730.0));
    pen.label("Second stage", (430.0, 500.0), (190.0, 500.0));
    pen.label("Third stage", (460.0, 250.0), (200.0, 250.0));
}

/// Foot valve open, piston valve closed, water rising and running out of the spout.
pub(super) fn lift_pump(pen: &mut Pen) {
    pen.fill(&corners([120.0, 820.0, 640.0, 110.0]), pen.tone(Tone::Water));
    pen.trace(&[(120.0, 820.0), (760.0, 820.0)], Tone::Blue, 5.0);
    pen.area(&corners([300.0, 300.0, 240.0, 400.0]), Tone::Metal);
    pen.area(&corners([372.0, 690.0, 96.0, 190.0]), Tone::Metal);
    pen.fill(&corners([326.0, 340.0, 188.0, 340.0]), pen.tone(Tone::Water));
    pen.fill(&corners([326.0, 296.0, 188.0, 50.0]), pen.tone(Tone::Paper));
    pen.fill(&corners([392.0, 670.0, 56.0, 214.0]), pen.tone(Tone::Water));
    pen.area(
        &[
            (540.0, 350.0),
            (680.0, 350.0),
            (720.0, 390.0),
            (720.0, 450.0),
            (676.0, 450.0),
            (676.0, 400.0),
            (540.0, 400.0),
        ],
        Tone::Metal,
    );
    pen.fill(
        &[
            (510.0, 360.0),
            (672.0, 360.0),
            (710.0, 400.0),
            (710.0, 460.0),
            (690.0, 460.0),
            (682.0, 390.0),
            (510.0, 390.0),
        ],
        pen.tone(Tone::Water),
    );
    pen.trace(&smooth(&[(698.0, 452.0), (706.0, 600.0), (704.0, 780.0)]), Tone::Water, 26.0);
    for x in [326.0, 514.0] {
        pen.trace(&[(x, 300.0), (x, 680.0)], Tone::Ink, 4.5);
    }
    // The piston has a hole under a flap that lies shut; the foot valve's flap stands up.
    for x in [328.0, 452.0] {
        pen.block([x, 500.0, 60.0, 46.0], Tone::Rock);
    }
    let rgb = pen.tint(0, Tone::Red);
    pen.stroke(&[(376.0, 494.0), (464.0, 494.0)], rgb, 15.0);
    pen.stroke(&[(390.0, 668.0), (436.0, 606.0)], rgb, 15.0);
    pen.trace(&[(340.0, 500.0), (420.0, 430.0), (500.0, 500.0)], Tone::Ink, 8.0);
    pen.trace(&[(420.0, 434.0), (420.0, 170.0)], Tone::Ink, 16.0);
    for side in [328.0, 450.0] {
        pen.block([side, 670.0, 62.0, 20.0], Tone::Rock);
    }
    rod(pen, (420.0, 170.0), (830.0, 320.0), 26.0, Tone::Wood);
    pen.block([560.0, 210.0, 34.0, 130.0], Tone::Metal);
    pin(pen, (577.0, 228.0));
    pin(pen, (420.0, 170.0));
    fist(pen, (810.0, 310.0));
    push(pen, (920.0, 200.0), (920.0, 330.0), Tone::Red);
    push(pen, (360.0, 270.0), (360.0, 130.0), Tone::Blue);
    pen.arrow((420.0, 860.0), (420.0, 730.0), Tone::Blue, 8.0);
    pen.label("Piston valve", (380.0, 492.0), (150.0, 430.0));
    pen.label("Foot valve", (410.0, 640.0), (150.0, 660.0));
    pen.label("Spout", (690.0, 380.0), (850.0, 560.0));
}

/// The gas bladder squeezed small by the oil below.
pub(super) fn accumulator(pen: &mut Pen) {
    let bottle = |d: f32| {
        let mut points = crate::figures::pen::arc((500.0, 350.0), 220.0 - d, 220.0 - d, 180.0, 360.0);
        points.extend(crate::figures::pen::arc((500.0, 600.0), 220.0 - d, 200.0 - d, 0.0, 180.0));
        points
    };
    pen.block([450.0, 780.0, 100.0, 140.0], Tone::Metal);
    pen.area(&bottle(0.0), Tone::Rock);
    pen.area(&bottle(34.0), Tone::Gold);
    pen.fill(&corners([474.0, 740.0, 52.0, 180.0]), pen.tone(Tone::Gold));
    pen.block([470.0, 70.0, 60.0, 90.0], Tone::Metal);
    let shape = smooth(&[
        (484.0, 164.0),
        (410.0, 200.0),
        (370.0, 300.0),
        (420.0, 400.0),
        (490.0, 440.0),
        (580.0, 400.0),
        (630.0, 300.0),
        (590.0, 200.0),
        (516.0, 164.0),
    ]);
    let rgb = pen.tint(0, Tone::Sky);
    pen.fill(&shape, rgb);
    pen.outline(&shape, 14.0);
    for (from, to) in
        [((330.0, 520.0), (410.0, 440.0)), ((500.0, 620.0), (500.0, 490.0)), ((670.0, 520.0), (590.0, 440.0))]
    {
        pen.arrow(from, to, Tone::Red, 9.0);
    }
    push(pen, (620.0, 900.0), (560.0, 870.0), Tone::Blue);
    pen.label("Gas", (500.0, 290.0), (500.0, 290.0));
    pen.label("Bladder", (376.0, 330.0), (150.0, 260.0));
    pen.label("Oil", (620.0, 660.0), (830.0, 680.0));
    neck(pen);
}

/// The filling valve in the bottle's upper neck.
fn neck(pen: &mut Pen) {
    pen.disc((500.0, 96.0), 9.0, Tone::Ink);
}
