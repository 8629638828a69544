//! The four strokes of an engine, and engines of one cylinder.

use super::parts::{between, hatch, off, push, rod, spin, spring};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, corners};

/// What goes on in the cylinder.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Stroke {
    Intake,
    Compression,
    Power,
    Exhaust,
}

/// A cylinder in section, its middle line at `x`, everything times `k`; piston, valves and crank as the stroke has them.
/// The crank turns clockwise: going down, its pin is on the right-hand side.
pub(super) struct Cylinder {
    pub x: f32,
    pub top: f32,
    pub k: f32,
}

pub(super) struct Places {
    pub inlet: At,
    pub exhaust: At,
    pub piston: At,
    pub crank: At,
    pub plug: At,
    pub rod: At,
}

impl Cylinder {
    fn at(&self, x: f32, y: f32) -> At {
        (self.x + x * self.k, self.top + y * self.k)
    }

    fn shape(&self, points: &[At]) -> Vec<At> {
        points.iter().map(|(x, y)| self.at(*x, *y)).collect()
    }

    fn area(&self, pen: &mut Pen, points: &[At], tone: Tone) {
        pen.area(&self.shape(points), tone);
    }

    /// A valve in its seat or lifted off it into the cylinder.
    fn valve(&self, pen: &mut Pen, x: f32, open: bool) {
        let y = if open { 40.0 } else { 0.0 };
        self.area(
            pen,
            &[(x - 7.0, y - 130.0), (x + 7.0, y - 130.0), (x + 7.0, y + 132.0), (x - 7.0, y + 132.0)],
            Tone::Ink,
        );
        let head = [
            (x - 10.0, y + 126.0),
            (x + 10.0, y + 126.0),
            (x + 48.0, y + 146.0),
            (x + 48.0, y + 156.0),
            (x - 48.0, y + 156.0),
            (x - 48.0, y + 146.0),
        ];
        self.area(pen, &head, Tone::Metal);
        self.area(
            pen,
            &[(x - 24.0, y - 138.0), (x + 24.0, y - 138.0), (x + 24.0, y - 126.0), (x - 24.0, y - 126.0)],
            Tone::Metal,
        );
        let (a, b) = (self.at(x, y - 124.0), self.at(x, -44.0));
        spring(pen, a, b, 4, 20.0 * self.k);
    }

    /// The head with its two ports: the gas fills the open ones.
    fn head(&self, pen: &mut Pen, intake: bool, exhaust: bool) {
        self.area(pen, &[(-190.0, -44.0), (190.0, -44.0), (190.0, 156.0), (-190.0, 156.0)], Tone::Metal);
        for (side, open) in [(-1.0, intake), (1.0, exhaust)] {
            let port = [
                (side * 190.0, 4.0),
                (side * 110.0, 4.0),
                (side * 56.0, 50.0),
                (side * 46.0, 154.0),
                (side * 118.0, 154.0),
                (side * 118.0, 84.0),
                (side * 190.0, 84.0),
            ];
            let tone = match (open, side < 0.0) {
                (false, _) => Tone::Paper,
                (true, true) => Tone::Sky,
                (true, false) => Tone::Grey,
            };
            self.area(pen, &port, tone);
        }
    }

    pub(super) fn draw(&self, pen: &mut Pen, stroke: Stroke, crank: bool) -> Places {
        let (intake, exhaust) = (stroke == Stroke::Intake, stroke == Stroke::Exhaust);
        let down = matches!(stroke, Stroke::Intake | Stroke::Power);
        // The pin's place on its circle of 90, the rod 250 long; zero is up, clockwise.
        let angle = match stroke {
            Stroke::Intake => 80.0_f32,
            Stroke::Power => 62.0,
            Stroke::Compression => 318.0,
            Stroke::Exhaust => 290.0,
        };
        let (axis, radius, length) = (650.0, 86.0, 250.0_f32);
        let (sine, cosine) = angle.to_radians().sin_cos();
        let crank_pin = (radius * sine, axis - radius * cosine);
        let wrist = crank_pin.1 - (length * length - crank_pin.0 * crank_pin.0).sqrt();
        let crown = wrist - 62.0;
        let gas = match stroke {
            Stroke::Intake => Tone::Sky,
            Stroke::Compression => Tone::Teal,
            Stroke::Power => Tone::Fire,
            Stroke::Exhaust => Tone::Grey,
        };
        let fill = pen.tone(gas);
        pen.fill(&self.shape(&[(-130.0, 156.0), (130.0, 156.0), (130.0, crown + 8.0), (-130.0, crown + 8.0)]), fill);
        for side in [-1.0, 1.0] {
            let wall = [(side * 130.0, 150.0), (side * 170.0, 150.0), (side * 170.0, 470.0), (side * 130.0, 470.0)];
            self.area(pen, &wall, Tone::Metal);
            for fin in 0..5 {
                let y = 190.0 + fin as f32 * 58.0;
                self.area(
                    pen,
                    &[(side * 170.0, y), (side * 204.0, y), (side * 204.0, y + 18.0), (side * 170.0, y + 18.0)],
                    Tone::Metal,
                );
            }
        }
        self.head(pen, intake, exhaust);
        self.valve(pen, -82.0, intake);
        self.valve(pen, 82.0, exhaust);
        self.plug(pen, stroke == Stroke::Power);
        if crank {
            pen.disc(self.at(0.0, axis), 128.0 * self.k, Tone::Soft);
            pen.ring(self.at(0.0, axis), radius * self.k, Tone::Grey, 3.0);
            let (a, b) = (self.at(0.0, axis), self.at(crank_pin.0, crank_pin.1));
            rod(pen, a, b, 58.0 * self.k, Tone::Rock);
            rod(pen, b, self.at(0.0, wrist), 34.0 * self.k, Tone::Gold);
            pen.disc(b, 20.0 * self.k, Tone::Paper);
            pen.disc(a, 26.0 * self.k, Tone::Ink);
        }
        let piston = pen.tint(0, Tone::Metal);
        let body = self.shape(&[(-126.0, crown), (126.0, crown), (126.0, crown + 124.0), (-126.0, crown + 124.0)]);
        pen.fill(&body, piston);
        pen.outline(&body, 4.5);
        for ring in [18.0, 40.0] {
            pen.trace(&[self.at(-126.0, crown + ring), self.at(126.0, crown + ring)], Tone::Ink, 5.0);
        }
        if crank {
            rod(pen, self.at(0.0, wrist), self.at(crank_pin.0 * 0.28, wrist + 70.0), 34.0 * self.k, Tone::Gold);
        }
        pen.disc(self.at(0.0, wrist), 20.0 * self.k, Tone::Paper);
        self.flow(pen, stroke);
        let (from, to) = if down { (200.0, 330.0) } else { (330.0, 200.0) };
        push(pen, self.at(250.0, from + 60.0), self.at(250.0, to + 60.0), Tone::Red);
        if crank {
            let r = 152.0 * self.k;
            pen.arrow_along(&arc(self.at(0.0, axis), r, r, 20.0, 110.0), Tone::Red, 6.0);
        }
        Places {
            inlet: self.at(-110.0, if intake { 192.0 } else { 152.0 }),
            exhaust: self.at(110.0, if exhaust { 192.0 } else { 152.0 }),
            piston: self.at(-90.0, crown + 80.0),
            crank: self.at(-30.0, axis + 6.0),
            plug: self.at(-12.0, -60.0),
            rod: self.at(crank_pin.0 * 0.6, (crank_pin.1 + wrist) / 2.0 + 30.0),
        }
    }

    fn plug(&self, pen: &mut Pen, spark: bool) {
        self.area(pen, &[(-13.0, -130.0), (13.0, -130.0), (16.0, -50.0), (-16.0, -50.0)], Tone::Bone);
        self.area(pen, &[(-18.0, -50.0), (18.0, -50.0), (18.0, 150.0), (-18.0, 150.0)], Tone::Rock);
        pen.trace(
            &[self.at(-10.0, 156.0), self.at(-10.0, 182.0), self.at(6.0, 182.0)],
            Tone::Ink,
            5.0 * self.k.max(0.7),
        );
        if spark {
            for ray in 0..10 {
                let angle = ray as f32 * 0.628;
                let long = if ray % 2 == 0 { 56.0 } else { 34.0 };
                let (x, y) = off((0.0, 176.0), angle, long);
                pen.trace(&[self.at(0.0, 176.0), self.at(x, y.max(162.0))], Tone::Gold, 6.0 * self.k.max(0.6));
            }
        }
    }

    /// Where gas goes in or out.
    fn flow(&self, pen: &mut Pen, stroke: Stroke) {
        let width = 8.0 * self.k.max(0.7);
        match stroke {
            Stroke::Intake => {
                pen.arrow(self.at(-290.0, 44.0), self.at(-150.0, 44.0), Tone::Blue, width);
                pen.arrow(self.at(-90.0, 216.0), self.at(-60.0, 290.0), Tone::Blue, width);
            }
            Stroke::Exhaust => {
                pen.arrow(self.at(150.0, 44.0), self.at(290.0, 44.0), Tone::Ink, width);
                pen.arrow(self.at(60.0, 260.0), self.at(86.0, 206.0), Tone::Ink, width);
            }
            Stroke::Compression | Stroke::Power => {}
        }
    }
}

fn stroke(pen: &mut Pen, stroke: Stroke) {
    let cylinder = Cylinder { x: 500.0, top: 180.0, k: 0.96 };
    let places = cylinder.draw(pen, stroke, true);
    pen.label("Inlet valve", places.inlet, (130.0, 390.0));
    pen.label("Exhaust valve", places.exhaust, (850.0, 330.0));
    pen.label("Piston", places.piston, (150.0, 620.0));
    pen.label("Spark plug", places.plug, (230.0, 70.0));
    pen.label("Crankshaft", places.crank, (170.0, 880.0));
}

pub(super) fn intake_stroke(pen: &mut Pen) {
    stroke(pen, Stroke::Intake);
}

pub(super) fn compression_stroke(pen: &mut Pen) {
    stroke(pen, Stroke::Compression);
}

pub(super) fn power_stroke(pen: &mut Pen) {
    stroke(pen, Stroke::Power);
}

pub(super) fn exhaust_stroke(pen: &mut Pen) {
    stroke(pen, Stroke::Exhaust);
}

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
