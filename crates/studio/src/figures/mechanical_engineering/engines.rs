//! The four strokes of an engine, and engines of one cylinder.

use super::parts::{off, push, rod, spring};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc};

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
        self.walls(pen, gas, crown);
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
        }
    }

    /// The gas over the piston's crown, and the walls with their fins.
    fn walls(&self, pen: &mut Pen, gas: Tone, crown: f32) {
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
                pen.arrow(self.at(-250.0, 44.0), self.at(-150.0, 44.0), Tone::Blue, width);
                pen.arrow(self.at(-90.0, 216.0), self.at(-60.0, 290.0), Tone::Blue, width);
            }
            Stroke::Exhaust => {
                pen.arrow(self.at(150.0, 44.0), self.at(250.0, 44.0), Tone::Ink, width);
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
