//! The phases of meiosis.

use super::division::{Cell, LOOSE, SET, paint};
use super::parts::{sausage, solid, wash};
use crate::figures::look::Tone;
use crate::figures::pen::{Pen, ellipse, smooth};

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
