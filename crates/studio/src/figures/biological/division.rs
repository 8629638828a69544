//! Cells that divide: one function for each phase of mitosis and meiosis, for a cell with two pairs of chromosomes.

use super::parts::{chromatid, chromosome, polar, round, sausage, solid, wash};
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
const SET: [(f32, f32, Tone); 4] =
    [(-120.0, 46.0, Tone::Red), (-40.0, 34.0, Tone::Blue), (40.0, 46.0, Tone::Blue), (120.0, 34.0, Tone::Red)];

impl Cell {
    pub(super) fn at(&self, x: f32, y: f32) -> At {
        (self.centre.0 + x * self.zoom, self.centre.1 + y * self.zoom)
    }

    fn all(&self, points: &[At]) -> Vec<At> {
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
        let w = 195.0 - waist;
        let rim = round(&self.all(&[
            (0.0, -220.0),
            (135.0, -185.0),
            (198.0 - waist * 0.12, -95.0),
            (w, 0.0),
            (198.0 - waist * 0.12, 95.0),
            (135.0, 185.0),
            (0.0, 220.0),
            (-135.0, 185.0),
            (-198.0 + waist * 0.12, 95.0),
            (-w, 0.0),
            (-198.0 + waist * 0.12, -95.0),
            (-135.0, -185.0),
        ]));
        wash(pen, &rim, Tone::Skin, 0.5);
    }

    /// A round body of its own: its middle and half axes.
    fn egg(&self, pen: &mut Pen, (x, y): At, rx: f32, ry: f32) {
        wash(
            pen,
            &ellipse(self.at(x, y), rx * self.zoom, ry * self.zoom),
            if self.plant { Tone::Leaf } else { Tone::Skin },
            0.6,
        );
    }

    fn centrosome(&self, pen: &mut Pen, (x, y): At, rays: bool) {
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
    fn fibre(&self, pen: &mut Pen, pole: At, to: At) {
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

    fn whole(&self, pen: &mut Pen, (x, y): At, size: f32, degrees: f32, tone: Tone) {
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
    fn young(&self, pen: &mut Pen, (x, y): At, radius: f32, pull: f32) {
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
            solid(pen, &sausage(&curl, size * 0.26 * self.zoom), rgb);
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
fn paint(pen: &mut Pen, tone: Tone) -> Rgb {
    pen.tint(0, tone)
}

/// Chromosomes lying about in a nucleus.
pub(super) const LOOSE: [(At, f32); 4] =
    [((-48.0, -38.0), 25.0), ((46.0, -46.0), -30.0), ((44.0, 42.0), 70.0), ((-44.0, 50.0), -60.0)];

/// Draws a phase by the id of its entry; whether it is one of those that are drawn.
pub(super) fn phase(pen: &mut Pen, cell: &Cell, id: &str) -> bool {
    match id {
        "interphase" => {
            cell.body(pen, 0.0);
            cell.resting(pen, (0.0, 0.0), 105.0);
            let spot = cell.at(30.0, -20.0);
            pen.disc(spot, 24.0 * cell.zoom, Tone::Violet);
            cell.centrosome(pen, (-20.0, -130.0), false);
        }
        "prophase" => {
            cell.body(pen, 0.0);
            wash(pen, &ellipse(cell.centre, 120.0 * cell.zoom, 120.0 * cell.zoom), Tone::Violet, 0.8);
            for ((_, size, tone), (place, degrees)) in SET.into_iter().zip(LOOSE) {
                cell.whole(pen, place, size * 0.9, degrees, tone);
            }
            cell.centrosome(pen, (-120.0, -130.0), true);
            cell.centrosome(pen, (120.0, -130.0), true);
        }
        "prometaphase" => {
            cell.body(pen, 0.0);
            cell.spindle(pen, (0.0, 0.0), 178.0, 120.0);
            cell.pieces(pen, 138.0);
            for ((_, size, tone), (place, degrees)) in SET.into_iter().zip(LOOSE) {
                let pole = (0.0, if place.1 < 0.0 { -178.0 } else { 178.0 });
                cell.fibre(pen, pole, place);
                cell.whole(pen, place, size * 0.9, degrees, tone);
            }
        }
        "metaphase" => metaphase(pen, cell),
        "anaphase" => anaphase(pen, cell),
        "telophase" => {
            cell.body(pen, 34.0);
            ends(pen, cell, false);
        }
        "cytokinesis" => {
            cell.body(pen, 150.0);
            ends(pen, cell, true);
        }
        _ => return meiosis(pen, cell, id),
    }
    true
}

pub(super) fn metaphase(pen: &mut Pen, cell: &Cell) {
    cell.body(pen, 0.0);
    cell.spindle(pen, (0.0, 0.0), 178.0, 150.0);
    for (x, size, tone) in SET {
        cell.fibre(pen, (0.0, -178.0), (x, -8.0));
        cell.fibre(pen, (0.0, 178.0), (x, 8.0));
        cell.whole(pen, (x, 0.0), size * 0.86, 90.0, tone);
    }
}

pub(super) fn anaphase(pen: &mut Pen, cell: &Cell) {
    cell.body(pen, 8.0);
    cell.spindle(pen, (0.0, 0.0), 182.0, 120.0);
    for pull in [-1.0, 1.0] {
        for (x, size, tone) in SET {
            let place = (x * 0.86, pull * 82.0);
            cell.fibre(pen, (0.0, pull * 182.0), place);
            cell.half(pen, place, size, pull, tone);
        }
    }
}

/// Two new nuclei, and between them the furrow or the plate.
pub(super) fn ends(pen: &mut Pen, cell: &Cell, late: bool) {
    for x in [-60.0, -30.0, 0.0, 30.0, 60.0] {
        if !late || cell.plant {
            pen.trace(&[cell.at(x, -54.0), cell.at(x, 54.0)], Tone::Grey, 3.0);
        }
    }
    for pull in [-1.0, 1.0] {
        cell.young(pen, (0.0, pull * 118.0), 62.0, pull);
    }
    if cell.plant {
        let half = if late { 167.0 } else { 80.0 };
        pen.area(&sausage(&[cell.at(-half, 0.0), cell.at(half, 0.0)], 13.0 * cell.zoom), Tone::Green);
    }
}

fn meiosis(pen: &mut Pen, cell: &Cell, id: &str) -> bool {
    match id {
        "prophase_i" => {
            cell.body(pen, 0.0);
            wash(pen, &ellipse(cell.centre, 140.0 * cell.zoom, 140.0 * cell.zoom), Tone::Violet, 0.8);
            for (x, size) in [(-62.0, 70.0), (64.0, 52.0)] {
                pair(pen, &Cell { centre: cell.at(x, 0.0), ..*cell }, size);
            }
        }
        "metaphase_i" => {
            cell.body(pen, 0.0);
            cell.spindle(pen, (0.0, 0.0), 178.0, 130.0);
            for (x, size, upper, lower) in [(-74.0, 46.0, Tone::Red, Tone::Blue), (74.0, 36.0, Tone::Blue, Tone::Red)] {
                cell.fibre(pen, (0.0, -178.0), (x, -40.0));
                cell.fibre(pen, (0.0, 178.0), (x, 40.0));
                cell.whole(pen, (x, -32.0), size, 90.0, upper);
                cell.whole(pen, (x, 32.0), size, 90.0, lower);
            }
        }
        "anaphase_i" => {
            cell.body(pen, 8.0);
            cell.spindle(pen, (0.0, 0.0), 182.0, 120.0);
            for (x, size, upper, lower) in [(-70.0, 46.0, Tone::Red, Tone::Blue), (70.0, 36.0, Tone::Blue, Tone::Red)] {
                for (pull, tone) in [(-1.0, upper), (1.0, lower)] {
                    cell.fibre(pen, (0.0, pull * 182.0), (x, pull * 92.0));
                    cell.whole(pen, (x, pull * 92.0), size, 90.0, tone);
                }
            }
        }
        "telophase_i" => {
            for (pull, [long, short]) in [(-1.0, [Tone::Red, Tone::Blue]), (1.0, [Tone::Blue, Tone::Red])] {
                cell.egg(pen, (0.0, pull * 110.0), 180.0, 104.0);
                wash(pen, &ellipse(cell.at(0.0, pull * 110.0), 118.0 * cell.zoom, 74.0 * cell.zoom), Tone::Violet, 0.8);
                cell.whole(pen, (-46.0, pull * 110.0), 46.0, 20.0, long);
                cell.whole(pen, (50.0, pull * 110.0), 34.0, -25.0, short);
            }
        }
        "telophase_ii" => {
            let quarter = [
                ((-104.0, -104.0), Tone::Red, Tone::Blue),
                ((104.0, -104.0), Tone::Blue, Tone::Red),
                ((-104.0, 104.0), Tone::Red, Tone::Blue),
                ((104.0, 104.0), Tone::Blue, Tone::Red),
            ];
            for ((x, y), long, short) in quarter {
                cell.egg(pen, (x, y), 98.0, 98.0);
                wash(pen, &ellipse(cell.at(x, y), 62.0 * cell.zoom, 62.0 * cell.zoom), Tone::Violet, 0.8);
                let pull = if y < 0.0 { -1.0 } else { 1.0 };
                cell.half(pen, (x - 24.0, y), 40.0, pull, long);
                cell.half(pen, (x + 28.0, y), 28.0, pull, short);
            }
        }
        "prophase_ii" | "metaphase_ii" | "anaphase_ii" => {
            for (x, long, short) in [(-104.0, Tone::Red, Tone::Blue), (104.0, Tone::Blue, Tone::Red)] {
                cell.egg(pen, (x, 0.0), 99.0, 200.0);
                cell.spindle(pen, (x, 0.0), 156.0, 70.0);
                match id {
                    "prophase_ii" => {
                        cell.whole(pen, (x - 34.0, -18.0), 44.0, 25.0, long);
                        cell.whole(pen, (x + 34.0, 26.0), 32.0, -35.0, short);
                    }
                    "metaphase_ii" => {
                        cell.whole(pen, (x - 40.0, 0.0), 36.0, 90.0, long);
                        cell.whole(pen, (x + 44.0, 0.0), 28.0, 90.0, short);
                    }
                    _ => {
                        for pull in [-1.0, 1.0] {
                            cell.half(pen, (x - 36.0, pull * 84.0), 46.0, pull, long);
                            cell.half(pen, (x + 38.0, pull * 84.0), 32.0, pull, short);
                        }
                    }
                }
            }
        }
        _ => return false,
    }
    true
}

/// Two homologous chromosomes side by side whose inner chromatids have changed places below the crossing.
pub(super) fn pair(pen: &mut Pen, cell: &Cell, size: f32) {
    let (red, blue) = (paint(pen, Tone::Red), paint(pen, Tone::Blue));
    let width = size * 0.2 * cell.zoom;
    let place = |side: f32, x: f32, y: f32| cell.at(side * size * x, size * y);
    for (side, rgb) in [(-1.0, red), (1.0, blue)] {
        let outer = smooth(&[
            place(side, 0.78, -1.0),
            place(side, 0.62, -0.5),
            place(side, 0.52, -0.15),
            place(side, 0.62, 0.4),
            place(side, 0.8, 1.0),
        ]);
        solid(pen, &sausage(&outer, width), rgb);
    }
    for (side, rgb) in [(-1.0, red), (1.0, blue)] {
        let upper = [
            place(side, 0.3, -1.0),
            place(side, 0.34, -0.5),
            place(side, 0.3, -0.15),
            place(side, 0.14, 0.25),
            place(-side, 0.02, 0.42),
        ];
        solid(pen, &sausage(&smooth(&upper), width), rgb);
    }
    for (side, rgb) in [(1.0, red), (-1.0, blue)] {
        let lower = [place(side, 0.05, 0.45), place(side, 0.22, 0.7), place(side, 0.36, 1.0)];
        solid(pen, &sausage(&smooth(&lower), width), rgb);
    }
    for side in [-1.0, 1.0] {
        pen.disc(place(side, 0.41, -0.15), size * 0.09 * cell.zoom, Tone::Ink);
    }
}
