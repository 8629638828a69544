//! Cams, couplings, steps and other linkages at work.

use super::linkages::joint;
use super::parts::{between, hatch, off, pin, pivot, push, rod, spin, spring};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, corners, ellipse};
use std::f32::consts::{PI, TAU};

pub(super) fn pear_cam(pen: &mut Pen) {
    let centre = (500.0, 640.0);
    let rgb = pen.tint(0, Tone::Gold);
    // The nose points straight up, and the rod stands on it.
    let mut cam = arc(centre, 160.0, 160.0, -18.0, 198.0);
    cam.extend(arc((500.0, 440.0), 56.0, 56.0, 200.0, 340.0));
    pen.fill(&cam, rgb);
    pen.outline(&cam, 5.0);
    pen.disc(centre, 38.0, Tone::Soft);
    pen.disc(centre, 18.0, Tone::Ink);
    pen.block([470.0, 110.0, 60.0, 274.0], Tone::Metal);
    pen.block([420.0, 340.0, 160.0, 30.0], Tone::Metal);
    for x in [330.0, 540.0] {
        pen.block([x, 170.0, 130.0, 44.0], Tone::Rock);
    }
    for x in [446.0, 554.0] {
        spring(pen, (x, 214.0), (x, 340.0), 4, 20.0);
    }
    let mut round = ellipse(centre, 160.0, 160.0);
    round.push(round[0]);
    pen.dashed(&round, Tone::Grey, 3.0);
    pen.arrow_along(&arc(centre, 210.0, 210.0, 20.0, 120.0), Tone::Red, 7.0);
    push(pen, (660.0, 320.0), (660.0, 160.0), Tone::Red);
    pen.label("Cam", (400.0, 700.0), (170.0, 800.0));
    pen.label("Follower", (486.0, 140.0), (290.0, 90.0));
    pen.label("Spring", (420.0, 290.0), (210.0, 310.0));
}

/// The rim's radius grows evenly through one turn and then falls in a step.
pub(super) fn snail_cam(pen: &mut Pen) {
    let centre = (500.0, 630.0);
    let radius = |t: f32| 130.0 + 140.0 * t;
    // Clockwise turning brings ever larger radii under the follower, so they grow against the clock.
    let start = -PI / 2.0 + 0.5;
    let rim: Vec<At> = (0..=90).map(|at| at as f32 / 90.0).map(|t| off(centre, start - TAU * t, radius(t))).collect();
    let rgb = pen.tint(0, Tone::Gold);
    pen.fill(&rim, rgb);
    pen.outline(&rim, 5.0);
    pen.disc(centre, 34.0, Tone::Ink);
    let top = centre.1 - radius(0.5 / TAU);
    pen.block([476.0, 130.0, 48.0, top - 164.0], Tone::Metal);
    pen.disc((500.0, top - 34.0), 34.0, Tone::Metal);
    pen.disc((500.0, top - 34.0), 9.0, Tone::Ink);
    for x in [340.0, 530.0] {
        pen.block([x, 200.0, 130.0, 56.0], Tone::Rock);
    }
    spin(pen, centre, 84.0, true);
    push(pen, (730.0, 320.0), (730.0, 180.0), Tone::Red);
    pen.label("Snail cam", (400.0, 760.0), (140.0, 880.0));
    pen.label("Follower", (490.0, 160.0), (290.0, 110.0));
    let step = off(centre, start, radius(0.6));
    pen.label("Step", step, (870.0, 480.0));
}

pub(super) fn coupling_rod(pen: &mut Pen) {
    hatch(pen, (50.0, 770.0), (950.0, 770.0));
    let rgb = pen.tint(0, Tone::Red);
    let wheels = [(270.0, 540.0), (730.0, 540.0)];
    for at in wheels {
        let rim = ellipse(at, 222.0, 222.0);
        pen.fill(&rim, rgb);
        pen.outline(&rim, 5.0);
        pen.disc(at, 184.0, Tone::Paper);
        for spoke in 0..12 {
            pen.trace(&[at, off(at, spoke as f32 * TAU / 12.0, 184.0)], Tone::Ink, 9.0);
        }
        let heavy = arc(at, 182.0, 182.0, 100.0, 200.0);
        pen.area(&heavy, Tone::Rock);
        pen.disc(at, 60.0, Tone::Metal);
        pen.disc(at, 22.0, Tone::Ink);
        let r = 130.0;
        pen.arrow_along(&arc((at.0, at.1), r, r, 10.0, 80.0), Tone::Red, 6.0);
    }
    let pins = wheels.map(|at| off(at, -0.7, 118.0));
    rod(pen, pins[0], pins[1], 44.0, Tone::Gold);
    for at in pins {
        pen.disc(at, 34.0, Tone::Gold);
        pen.disc(at, 16.0, Tone::Paper);
    }
    pen.label("Coupling rod", between(pins[0], pins[1], 0.55), (560.0, 220.0));
    pen.label("Crank pin", pins[0], (200.0, 220.0));
    pen.label("Wheel", (250.0, 755.0), (200.0, 890.0));
}

pub(super) fn scissor_jack(pen: &mut Pen) {
    hatch(pen, (120.0, 870.0), (880.0, 870.0));
    let (top, foot) = ((500.0, 260.0), (500.0, 800.0));
    let (left, right) = ((230.0, 530.0), (770.0, 530.0));
    for side in [left, right] {
        for end in [top, foot] {
            rod(pen, (end.0 + (side.0 - end.0) * 0.12, end.1), side, 44.0, Tone::Metal);
        }
    }
    pen.block([90.0, 512.0, 780.0, 36.0], Tone::Soft);
    for turn in 0..24 {
        let x = 266.0 + turn as f32 * 20.0;
        pen.trace(&[(x, 512.0), (x + 10.0, 548.0)], Tone::Ink, 3.5);
    }
    for side in [left, right] {
        pen.block([side.0 - 36.0, side.1 - 36.0, 72.0, 72.0], Tone::Rock);
    }
    let rgb = pen.tint(0, Tone::Gold);
    let head = [(390.0, 190.0), (610.0, 190.0), (590.0, 290.0), (410.0, 290.0)];
    pen.fill(&head, rgb);
    pen.outline(&head, 5.0);
    pen.area(&[(410.0, 770.0), (590.0, 770.0), (660.0, 868.0), (340.0, 868.0)], Tone::Rock);
    for x in [468.0, 532.0] {
        pin(pen, (x, 262.0));
        pin(pen, (x, 800.0));
    }
    push(pen, (200.0, 420.0), (330.0, 420.0), Tone::Red);
    push(pen, (800.0, 420.0), (670.0, 420.0), Tone::Red);
    push(pen, (500.0, 170.0), (500.0, 60.0), Tone::Red);
    pen.arrow_along(&arc((890.0, 530.0), 34.0, 80.0, 110.0, 290.0), Tone::Blue, 7.0);
    pen.label("Screw", (400.0, 540.0), (400.0, 660.0));
    pen.label("Head", (590.0, 220.0), (770.0, 190.0));
    pen.label("Base", (620.0, 840.0), (800.0, 770.0));
}

/// A row of crossed bars from two handles to the gripper.
pub(super) fn lazy_tongs(pen: &mut Pen) {
    let (wide, tall) = (160.0, 150.0);
    let x = |cell: f32| 220.0 + cell * wide;
    let y = |up: f32| 480.0 - up * tall;
    // The handles are the ends of the first two bars, made longer.
    let rgb = pen.tint(0, Tone::Gold);
    for side in [-1.0, 1.0] {
        let end = (90.0, 480.0 + side * 225.0);
        pen.trace(&[(x(0.5), 480.0), end], Tone::Ink, 34.0);
        pen.stroke(&[(x(0.5), 480.0), end], rgb, 25.0);
        pen.ring((end.0 - 16.0, end.1 + side * 26.0), 34.0, Tone::Ink, 14.0);
    }
    for cell in 0..4 {
        let left = cell as f32;
        for (side, tone) in [(1.0, Tone::Metal), (-1.0, Tone::Teal)] {
            rod(pen, (x(left), y(side)), (x(left + 1.0), y(-side)), 24.0, tone);
        }
    }
    for cell in 0..5 {
        let at = x(cell as f32);
        pin(pen, (at, y(1.0)));
        pin(pen, (at, y(-1.0)));
        if cell < 4 {
            pin(pen, (at + wide / 2.0, 480.0));
        }
    }
    for side in [-1.0, 1.0] {
        let grip = [(x(4.0), y(side)), (x(4.0) + 60.0, y(side * 0.5)), (x(4.0) + 70.0, y(side * 0.14))];
        pen.trace(&grip, Tone::Ink, 24.0);
        pen.trace(&grip, Tone::Rock, 14.0);
    }
    push(pen, (190.0, 140.0), (190.0, 260.0), Tone::Red);
    push(pen, (190.0, 820.0), (190.0, 700.0), Tone::Red);
    push(pen, (740.0, 720.0), (920.0, 720.0), Tone::Blue);
    pen.label("Handle", (120.0, 290.0), (100.0, 130.0));
    pen.label("Crossed bars", (x(1.5) - 30.0, y(0.4)), (480.0, 190.0));
    pen.label("Gripper", (x(4.0) + 62.0, y(0.5)), (870.0, 260.0));
}

/// The pin of the disc has just left a slot; each turn moves the wheel on by one.
pub(super) fn geneva(pen: &mut Pen, slots: usize, disc: crate::colour::Rgb) -> (At, At, At) {
    let half = PI / slots as f32;
    // The pin runs into a slot along its length: crank = apart · sin, slotted wheel = apart · cos.
    let apart = (790.0 / (1.0 + half.sin() + half.cos())).min(410.0 / half.cos());
    let (crank, wheel) = (apart * half.sin(), apart * half.cos());
    let width = apart + wheel + crank + 50.0;
    let a: At = (500.0 - width / 2.0 + crank + 50.0, 490.0);
    let b: At = (a.0 + apart, 490.0);
    // Halfway through: the pin on the line of the middles, deep in its slot.
    let depth = (apart - crank - 22.0).max(34.0);
    let mut rim = Vec::new();
    for slot in 0..slots {
        let angle = PI + TAU * slot as f32 / slots as f32;
        let lock = crank * 0.72;
        let side = |w: f32, far: f32| {
            let p = off(b, angle, far);
            (p.0 - angle.sin() * w, p.1 + angle.cos() * w)
        };
        rim.extend([side(-20.0, wheel), side(-20.0, depth)]);
        rim.extend((1..6).map(|part| {
            let turn = PI * part as f32 / 6.0;
            let p = off(b, angle, depth - 20.0 * turn.sin());
            let w = -20.0 * turn.cos();
            (p.0 - angle.sin() * w, p.1 + angle.cos() * w)
        }));
        rim.extend([side(20.0, depth), side(20.0, wheel)]);
        // The hollow that rides on the disc's lock lies between two slots.
        let next = angle + half;
        let middle = off(b, next, apart);
        let open =
            ((apart * apart + lock * lock - (wheel * 0.97).powi(2)) / (2.0 * apart * lock)).clamp(-1.0, 1.0).acos();
        rim.extend((0..=8).map(|part| off(middle, next + PI + open - 2.0 * open * part as f32 / 8.0, lock)));
    }
    let base = ellipse(a, crank + 50.0, crank + 50.0);
    pen.fill(&base, disc);
    pen.outline(&base, 5.0);
    pen.area(&rim, Tone::Metal);
    // The lock is a round plate with a bite that lets the points of the wheel pass.
    let lock = crank * 0.68;
    let bite = 1.0 - crank / apart * 0.2;
    let mut plate = arc(a, lock, lock, 62.0 * bite, 360.0 - 62.0 * bite);
    plate.push((a.0 + lock * 0.1, a.1));
    pen.area(&plate, Tone::Soft);
    pen.disc(a, 26.0, Tone::Ink);
    pen.disc(b, 30.0, Tone::Ink);
    let pin = (a.0 + crank, a.1);
    pen.disc(pin, 17.0, Tone::Red);
    pen.arrow_along(&arc(a, crank + 26.0, crank + 26.0, 120.0, 230.0), Tone::Red, 6.0);
    pen.arrow_along(&arc(b, wheel * 0.36, wheel * 0.36, 60.0, -120.0), Tone::Red, 6.0);
    (pin, off(b, PI + TAU / slots as f32, (depth + wheel) / 2.0), (b.0 + wheel * 0.45, b.1 - wheel * 0.2))
}

pub(super) fn geneva_drive(pen: &mut Pen) {
    let rgb = pen.tint(0, Tone::Gold);
    let (pin, slot, wheel) = geneva(pen, 4, rgb);
    pen.label("Pin", pin, (pin.0 - 60.0, 110.0));
    pen.label("Slot", slot, (slot.0 + 160.0, 100.0));
    pen.label("Slotted wheel", wheel, (820.0, 860.0));
}

/// A rocking plate, an upright rod and a large wheel with a crank.
pub(super) fn treadle(pen: &mut Pen) {
    hatch(pen, (60.0, 880.0), (940.0, 880.0));
    let (axle, hinge) = ((640.0, 360.0), (380.0, 790.0));
    let rgb = pen.tint(0, Tone::Rock);
    let rim = ellipse(axle, 250.0, 250.0);
    pen.fill(&rim, rgb);
    pen.outline(&rim, 5.0);
    pen.disc(axle, 212.0, Tone::Paper);
    for spoke in 0..6 {
        pen.trace(&[axle, off(axle, spoke as f32 * TAU / 6.0 + 0.3, 212.0)], Tone::Ink, 14.0);
    }
    let crank = off(axle, 0.5, 96.0);
    // The plate's end is where the rod of 400 lets it be, 330 from the hinge.
    let end = joint(hinge, 330.0, crank, 400.0, 1.0);
    let turn = (end.1 - hinge.1).atan2(end.0 - hinge.0);
    rod(pen, axle, crank, 44.0, Tone::Metal);
    rod(pen, end, crank, 26.0, Tone::Gold);
    rod(pen, off(hinge, turn + PI, 230.0), end, 34.0, Tone::Wood);
    pivot(pen, hinge);
    for at in [axle, crank, end] {
        pin(pen, at);
    }
    let toe = off(hinge, turn + PI, 200.0);
    pen.arrow_along(&[(toe.0, toe.1 - 170.0), (toe.0, toe.1 - 50.0)], Tone::Red, 9.0);
    pen.arrow_along(&[(toe.0 - 60.0, toe.1 - 50.0), (toe.0 - 60.0, toe.1 - 170.0)], Tone::Red, 9.0);
    pen.arrow_along(&arc(axle, 285.0, 285.0, 190.0, 270.0), Tone::Red, 7.0);
    pen.label("Treadle", off(hinge, turn, 150.0), (520.0, 940.0));
    pen.label("Rod", between(end, crank, 0.4), (880.0, 690.0));
    pen.label("Wheel", off(axle, -0.8, 232.0), (900.0, 110.0));
}

/// A bin cut open: pedal, lever under the floor, rod, and the lid it has lifted.
pub(super) fn pedal_bin(pen: &mut Pen) {
    hatch(pen, (60.0, 890.0), (940.0, 890.0));
    pen.area(&corners([320.0, 320.0, 430.0, 540.0]), Tone::Metal);
    pen.area(&corners([352.0, 320.0, 320.0, 440.0]), Tone::Soft);
    pen.fill(&corners([336.0, 790.0, 398.0, 66.0]), pen.tone(Tone::Paper));
    // The lever turns about a pin nearer to the pedal; the pedal is down and the far end up.
    let fulcrum = (420.0, 830.0);
    let (pedal, far) = (off(fulcrum, PI - 0.12, 270.0), off(fulcrum, -0.12, 290.0));
    rod(pen, pedal, far, 26.0, Tone::Gold);
    rod(pen, far, (708.0, 350.0), 24.0, Tone::Gold);
    pen.block([pedal.0 - 60.0, pedal.1 - 26.0, 100.0, 28.0], Tone::Ink);
    let hinge = (752.0, 314.0);
    let lid = off(hinge, PI + 0.72, 450.0);
    let rgb = pen.tint(0, Tone::Teal);
    pen.trace(&[off(hinge, 0.72, 50.0), lid], Tone::Ink, 44.0);
    pen.stroke(&[off(hinge, 0.72, 50.0), lid], rgb, 34.0);
    pin(pen, hinge);
    pin(pen, fulcrum);
    pin(pen, far);
    pin(pen, (708.0, 346.0));
    push(pen, (pedal.0, 680.0), (pedal.0, 810.0), Tone::Red);
    push(pen, (640.0, 640.0), (640.0, 500.0), Tone::Red);
    pen.arrow_along(&arc(hinge, 480.0, 480.0, 188.0, 214.0), Tone::Red, 8.0);
    pen.label("Pedal", (pedal.0 - 40.0, pedal.1 - 14.0), (110.0, 620.0));
    pen.label("Rod", (708.0, 560.0), (860.0, 560.0));
    pen.label("Lid", between(hinge, lid, 0.4), (720.0, 110.0));
}
