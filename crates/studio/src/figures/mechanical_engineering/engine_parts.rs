//! A whole engine of one cylinder, a valve with its cam, and a steam engine with its wheel.

use super::parts::{between, hatch, off, push, rod, spin, spring};
use crate::figures::look::Tone;
use crate::figures::pen::{Pen, arc, corners};

pub(super) fn single_cylinder(pen: &mut Pen) {
    let (axle, radius) = ((500.0, 690.0), 210.0);
    pen.disc(axle, radius, Tone::Soft);
    pen.ring(axle, radius * 0.86, Tone::Ink, 3.0);
    for side in [-1.0_f32, 1.0] {
        let x = 500.0 + side * 130.0;
        pen.area(&corners([x.min(x + side * 44.0), 90.0, 44.0, 380.0]), Tone::Metal);
    }
    pen.area(&corners([326.0, 70.0, 348.0, 60.0]), Tone::Metal);
    pen.fill(&corners([373.0, 132.0, 254.0, 150.0]), pen.tone(Tone::Sky));
    let pin = off(axle, -0.5, 120.0);
    let wrist = (500.0, pin.1 - (320.0_f32 * 320.0 - (pin.0 - 500.0) * (pin.0 - 500.0)).sqrt());
    rod(pen, axle, pin, 70.0, Tone::Rock);
    let piston = pen.tint(0, Tone::Metal);
    let body = corners([374.0, wrist.1 - 80.0, 252.0, 150.0]);
    pen.fill(&body, piston);
    pen.outline(&body, 4.5);
    for ring in [-56.0, -30.0] {
        pen.trace(&[(374.0, wrist.1 + ring), (626.0, wrist.1 + ring)], Tone::Ink, 5.0);
    }
    rod(pen, pin, wrist, 42.0, Tone::Gold);
    pen.disc(wrist, 18.0, Tone::Paper);
    pen.disc(pin, 22.0, Tone::Paper);
    pen.disc(axle, 32.0, Tone::Ink);
    pen.arrow_along(&arc(axle, 240.0, 240.0, 20.0, 110.0), Tone::Red, 7.0);
    push(pen, (740.0, 200.0), (740.0, 350.0), Tone::Red);
    pen.label("Piston", (400.0, wrist.1 + 40.0), (170.0, 340.0));
    pen.label("Connecting rod", between(pin, wrist, 0.35), (830.0, 470.0));
    pen.label("Crankshaft", (axle.0 - 20.0, axle.1 + 10.0), (150.0, 860.0));
}

/// The cam's nose presses the stem down; its spring is squeezed and the head stands off its seat.
pub(super) fn overhead_valve(pen: &mut Pen) {
    pen.area(&corners([180.0, 560.0, 640.0, 200.0]), Tone::Metal);
    let port = [
        (500.0, 610.0),
        (320.0, 610.0),
        (180.0, 590.0),
        (180.0, 690.0),
        (340.0, 710.0),
        (384.0, 758.0),
        (616.0, 758.0),
        (560.0, 680.0),
    ];
    pen.area(&port, Tone::Sky);
    pen.block([472.0, 470.0, 56.0, 150.0], Tone::Gold);
    pen.block([486.0, 330.0, 28.0, 500.0], Tone::Rock);
    let rgb = pen.tint(0, Tone::Rock);
    let head = [(488.0, 800.0), (512.0, 800.0), (620.0, 836.0), (620.0, 856.0), (380.0, 856.0), (380.0, 836.0)];
    pen.fill(&head, rgb);
    pen.outline(&head, 5.0);
    pen.block([410.0, 352.0, 180.0, 26.0], Tone::Metal);
    for x in [434.0, 566.0] {
        spring(pen, (x, 378.0), (x, 560.0), 5, 26.0);
    }
    let centre = (500.0, 180.0);
    let mut cam = arc(centre, 90.0, 90.0, 155.0, 385.0);
    cam.extend(arc((500.0, 290.0), 36.0, 36.0, 25.0, 155.0));
    pen.area(&cam, Tone::Gold);
    pen.disc(centre, 34.0, Tone::Ink);
    spin(pen, centre, 62.0, true);
    pen.arrow((210.0, 642.0), (350.0, 656.0), Tone::Blue, 8.0);
    pen.arrow((430.0, 776.0), (330.0, 840.0), Tone::Blue, 8.0);
    push(pen, (700.0, 340.0), (700.0, 480.0), Tone::Red);
    pen.label("Cam", (560.0, 180.0), (760.0, 150.0));
    pen.label("Spring", (408.0, 450.0), (200.0, 430.0));
    pen.label("Valve", (570.0, 846.0), (780.0, 880.0));
}

/// A cylinder at the left drives a wheel at the right.
pub(super) fn steam_flywheel(pen: &mut Pen) {
    hatch(pen, (50.0, 830.0), (950.0, 830.0));
    let axle = (720.0, 520.0);
    pen.area(&[(680.0, 520.0), (760.0, 520.0), (810.0, 828.0), (630.0, 828.0)], Tone::Rock);
    pen.block([60.0, 620.0, 300.0, 208.0], Tone::Rock);
    let rgb = pen.tint(0, Tone::Red);
    let rim = crate::figures::pen::ellipse(axle, 240.0, 240.0);
    pen.fill(&rim, rgb);
    pen.outline(&rim, 5.0);
    pen.disc(axle, 200.0, Tone::Paper);
    for spoke in 0..6 {
        pen.trace(&[axle, off(axle, spoke as f32 * 1.047 + 0.2, 200.0)], Tone::Ink, 22.0);
        let line = [axle, off(axle, spoke as f32 * 1.047 + 0.2, 200.0)];
        pen.stroke(&line, rgb, 14.0);
    }
    // Cut open, the cylinder shows its piston between steam on either side.
    pen.block([70.0, 420.0, 280.0, 200.0], Tone::Metal);
    pen.block([96.0, 446.0, 228.0, 148.0], Tone::Sky);
    pen.block([170.0, 446.0, 44.0, 148.0], Tone::Gold);
    let pin = off(axle, -2.2, 110.0);
    let cross = (pin.0 - (270.0_f32 * 270.0 - (pin.1 - 520.0) * (pin.1 - 520.0)).sqrt(), 520.0);
    pen.block([214.0, 508.0, cross.0 - 214.0, 24.0], Tone::Soft);
    pen.block([336.0, 556.0, 130.0, 16.0], Tone::Rock);
    rod(pen, axle, pin, 44.0, Tone::Rock);
    rod(pen, cross, pin, 30.0, Tone::Gold);
    pen.block([cross.0 - 24.0, 490.0, 48.0, 60.0], Tone::Metal);
    pen.disc(pin, 16.0, Tone::Paper);
    pen.disc(axle, 30.0, Tone::Ink);
    push(pen, (140.0, 370.0), (300.0, 370.0), Tone::Red);
    push(pen, (300.0, 330.0), (140.0, 330.0), Tone::Red);
    pen.arrow_along(&arc(axle, 276.0, 276.0, -70.0, 10.0), Tone::Red, 8.0);
    pen.label("Cylinder", (110.0, 436.0), (150.0, 230.0));
    pen.label("Connecting rod", between(cross, pin, 0.4), (440.0, 210.0));
    pen.label("Flywheel", (590.0, 706.0), (480.0, 780.0));
}
