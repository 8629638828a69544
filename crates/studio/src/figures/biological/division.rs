//! Cells that divide: one function for each phase of mitosis and meiosis, for a cell with two pairs of chromosomes.

use super::parts::{chromatid, chromosome, polar, round, sausage, thin, wash};
use crate::colour::Rgb;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, ellipse, smooth};

/// Where a cell stands, how large one of its two hundred units of radius is, and whether it has a wall.
#[derive(Clone, Copy)]
pub(super) struct Cell {
    pub centre: At,
    pub zoom: f32,
    pub plant: bool,
}

/// The four chromosomes: the place across the cell, the size, and the parent that it came from.
pub(super) const SET: [(f32, f32, Tone); 4] =
    [(-120.0, 46.0, Tone::Red), (-40.0, 34.0, Tone::Blue), (40.0, 46.0, Tone::Blue), (120.0, 34.0, Tone::Red)];

impl Cell {
    pub(super) fn at(&self, x: f32, y: f32) -> At {
        (self.centre.0 + x * self.zoom, self.centre.1 + y * self.zoom)
    }

    pub(super) fn all(&self, points: &[At]) -> Vec<At> {
        points.iter().map(|&(x, y)| self.at(x, y)).collect()
    }

    /// A body whose waist is drawn in by so much; a plant cell keeps its shape.
    pub(super) fn body(&self, pen: &mut Pen, waist: f32) {
        if self.plant {
            let [x, y] = [180.0, 215.0];
            let wall = self.all(&[(-x, -y), (x, -y), (x, y), (-x, y)]);
            pen.area(&wall, Tone::Green);
            wash(
                pen,
                &self.all(&[
                    (-x + 13.0, -y + 13.0),
                    (x - 13.0, -y + 13.0),
                    (x - 13.0, y - 13.0),
                    (-x + 13.0, y - 13.0),
                ]),
                Tone::Leaf,
                0.75,
            );
            return;
        }
        let w = 206.0 - waist;
        let rim = round(&self.all(&[
            (0.0, -220.0),
            (110.0, -187.0),
            (187.0 - waist * 0.05, -95.0),
            (w, 0.0),
            (187.0 - waist * 0.05, 95.0),
            (110.0, 187.0),
            (0.0, 220.0),
            (-110.0, 187.0),
            (-187.0 + waist * 0.05, 95.0),
            (-w, 0.0),
            (-187.0 + waist * 0.05, -95.0),
            (-110.0, -187.0),
        ]));
        wash(pen, &rim, Tone::Skin, 0.5);
    }

    /// A round body of its own: its middle and half axes.
    pub(super) fn egg(&self, pen: &mut Pen, (x, y): At, rx: f32, ry: f32) {
        wash(
            pen,
            &ellipse(self.at(x, y), rx * self.zoom, ry * self.zoom),
            if self.plant { Tone::Leaf } else { Tone::Skin },
            0.6,
        );
    }

    pub(super) fn centrosome(&self, pen: &mut Pen, (x, y): At, rays: bool) {
        if self.plant {
            return;
        }
        let place = self.at(x, y);
        if rays {
            for at in 0..10 {
                let degrees = 36.0 * at as f32;
                pen.trace(
                    &[polar(place, degrees, 10.0 * self.zoom), polar(place, degrees, 30.0 * self.zoom)],
                    Tone::Grey,
                    3.0,
                );
            }
        }
        pen.disc(place, 8.0 * self.zoom.max(0.8), Tone::Gold);
    }

    /// A fibre bowed outwards, from a pole to a place.
    pub(super) fn fibre(&self, pen: &mut Pen, pole: At, to: At) {
        let middle = ((pole.0 + to.0) / 2.0 + (to.0 - pole.0) * 0.16, (pole.1 + to.1) / 2.0);
        pen.trace(&smooth(&self.all(&[pole, middle, to])), Tone::Grey, 3.0);
    }

    /// Fibres from pole to pole, and the poles.
    pub(super) fn spindle(&self, pen: &mut Pen, centre: At, half: f32, wide: f32) {
        let (top, low) = ((centre.0, centre.1 - half), (centre.0, centre.1 + half));
        for at in [-1.0, -0.5, 0.0, 0.5, 1.0] {
            let bulge = (centre.0 + wide * at, centre.1);
            // Without centrosomes the fibres of a plant cell end side by side.
            let spread = if self.plant { 22.0 * at } else { 0.0 };
            pen.trace(&smooth(&self.all(&[(top.0 + spread, top.1), bulge, (low.0 + spread, low.1)])), Tone::Grey, 3.0);
        }
        self.centrosome(pen, top, true);
        self.centrosome(pen, low, true);
    }

    pub(super) fn whole(&self, pen: &mut Pen, (x, y): At, size: f32, degrees: f32, tone: Tone) {
        let rgb = paint(pen, tone);
        chromosome(pen, self.at(x, y), size * self.zoom, degrees, rgb);
    }

    pub(super) fn half(&self, pen: &mut Pen, (x, y): At, size: f32, pull: f32, tone: Tone) {
        let rgb = paint(pen, tone);
        chromatid(pen, self.at(x, y), size * self.zoom, pull, rgb);
    }

    /// An envelope with fine chromatin in it.
    pub(super) fn resting(&self, pen: &mut Pen, (x, y): At, radius: f32) {
        let centre = self.at(x, y);
        let r = radius * self.zoom;
        wash(pen, &ellipse(centre, r, r), Tone::Violet, 0.75);
        let rgb = paint(pen, Tone::Violet);
        for at in 0..7 {
            let a = 51.4 * at as f32;
            let thread = smooth(&[
                polar(centre, a, r * 0.25),
                polar(centre, a + 30.0, r * 0.55),
                polar(centre, a - 10.0, r * 0.72),
                polar(centre, a + 36.0, r * 0.84),
            ]);
            pen.stroke(&thread, rgb, 4.0);
        }
    }

    /// A young nucleus whose chromosomes can still be told.
    pub(super) fn young(&self, pen: &mut Pen, (x, y): At, radius: f32, pull: f32) {
        wash(pen, &ellipse(self.at(x, y), radius * 1.5 * self.zoom, radius * self.zoom), Tone::Violet, 0.75);
        for (place, size, tone) in SET {
            let rgb = paint(pen, tone);
            let middle = (x + place * radius * 0.0088, y + 4.0 * pull);
            let curl = smooth(&self.all(&[
                (middle.0 - size * 0.3, middle.1 + size * 0.42),
                (middle.0 + size * 0.1, middle.1 + size * 0.1),
                (middle.0 - size * 0.1, middle.1 - size * 0.12),
                (middle.0 + size * 0.24, middle.1 - size * 0.42),
            ]));
            let curl = sausage(&curl, size * 0.28 * self.zoom);
            pen.fill(&curl, rgb);
            pen.outline(&curl, thin(size * self.zoom));
        }
    }

    /// The envelope in pieces.
    pub(super) fn pieces(&self, pen: &mut Pen, radius: f32) {
        for at in 0..6 {
            let from = 60.0 * at as f32 + 12.0;
            pen.trace(&arc(self.centre, radius * self.zoom, radius * self.zoom, from, from + 30.0), Tone::Violet, 7.0);
        }
    }
}

/// The colour of a chromosome: the one that the sample asks for, or that of its parent.
pub(super) fn paint(pen: &mut Pen, tone: Tone) -> Rgb {
    pen.tint(0, tone)
}

/// Chromosomes lying about in a nucleus.
pub(super) const LOOSE: [(At, f32); 4] =
    [((-48.0, -38.0), 25.0), ((46.0, -46.0), -30.0), ((44.0, 42.0), 70.0), ((-44.0, 50.0), -60.0)];
