//! Cells in division with their parts named.

use super::division::{Cell, LOOSE};
use super::meiosis::{anaphase, ends, metaphase, pair};
use super::parts::{chromosome, notes, polar};
use crate::figures::look::Tone;
use crate::figures::pen::Pen;

const ANIMAL: Cell = Cell { centre: (500.0, 480.0), zoom: 1.72, plant: false };

pub(super) fn cell_in_prophase(pen: &mut Pen) {
    ANIMAL.body(pen, 0.0);
    ANIMAL.spindle(pen, (0.0, 0.0), 176.0, 110.0);
    ANIMAL.pieces(pen, 128.0);
    for ((place, degrees), tone) in LOOSE.into_iter().zip([Tone::Red, Tone::Blue, Tone::Blue, Tone::Red]) {
        let rgb = pen.tint(0, tone);
        chromosome(pen, ANIMAL.at(place.0, place.1), 66.0, degrees, rgb);
    }
    notes(
        pen,
        &[
            ("centrosome", ANIMAL.at(0.0, -176.0), (820.0, 90.0)),
            ("condensed chromosome", ANIMAL.at(-50.0, 60.0), (230.0, 920.0)),
            ("spindle fibre", ANIMAL.at(92.0, 60.0), (860.0, 850.0)),
            ("breaking nuclear envelope", polar(ANIMAL.centre, 207.0, 220.0), (250.0, 90.0)),
        ],
    );
}

pub(super) fn cell_in_metaphase(pen: &mut Pen) {
    metaphase(pen, &ANIMAL);
    pen.dashed(&[ANIMAL.at(-260.0, 0.0), ANIMAL.at(260.0, 0.0)], Tone::Ink, 4.0);
    notes(
        pen,
        &[
            ("centrosome", ANIMAL.at(0.0, -178.0), (790.0, 90.0)),
            ("chromosome", ANIMAL.at(128.0, -18.0), (880.0, 270.0)),
            ("centromere", ANIMAL.at(-120.0, 0.0), (130.0, 250.0)),
            ("spindle fibre", ANIMAL.at(64.0, 100.0), (840.0, 840.0)),
            ("equator", ANIMAL.at(-236.0, 0.0), (95.0, 590.0)),
        ],
    );
}

pub(super) fn cell_in_anaphase(pen: &mut Pen) {
    anaphase(pen, &ANIMAL);
    notes(
        pen,
        &[
            ("pole", ANIMAL.at(0.0, -182.0), (750.0, 85.0)),
            ("chromatid", ANIMAL.at(122.0, -56.0), (900.0, 330.0)),
            ("centromere", ANIMAL.at(-103.0, -86.0), (120.0, 230.0)),
            ("spindle fibre", ANIMAL.at(0.0, 10.0), (170.0, 870.0)),
        ],
    );
}

pub(super) fn animal_cell_in_late_telophase(pen: &mut Pen) {
    ANIMAL.body(pen, 150.0);
    ends(pen, &ANIMAL, true);
    notes(
        pen,
        &[
            ("cleavage furrow", ANIMAL.at(48.0, 0.0), (840.0, 480.0)),
            ("new nuclear envelope", ANIMAL.at(-70.0, -164.0), (240.0, 80.0)),
            ("chromosome", ANIMAL.at(60.0, 122.0), (870.0, 880.0)),
            ("cell membrane", ANIMAL.at(-178.0, 130.0), (120.0, 880.0)),
        ],
    );
}

pub(super) fn plant_cell_in_late_telophase(pen: &mut Pen) {
    let cell = Cell { plant: true, ..ANIMAL };
    cell.body(pen, 0.0);
    ends(pen, &cell, true);
    notes(
        pen,
        &[
            ("cell plate", cell.at(140.0, 0.0), (910.0, 480.0)),
            ("new nuclear envelope", cell.at(-70.0, -164.0), (290.0, 70.0)),
            ("chromosome", cell.at(60.0, 122.0), (900.0, 800.0)),
            ("cell wall", cell.at(-174.0, 130.0), (80.0, 800.0)),
        ],
    );
}

pub(super) fn mitotic_spindle(pen: &mut Pen) {
    let cell = Cell { centre: (500.0, 480.0), zoom: 2.0, plant: false };
    cell.spindle(pen, (0.0, 0.0), 178.0, 190.0);
    for (x, tone) in [(-110.0, Tone::Red), (0.0, Tone::Blue), (110.0, Tone::Red)] {
        for pole in [-178.0, 178.0] {
            pen.trace(&[cell.at(0.0, pole), cell.at(x, 0.0)], Tone::Grey, 4.0);
        }
        let rgb = pen.tint(0, tone);
        chromosome(pen, cell.at(x, 0.0), 84.0, 90.0, rgb);
        for y in [-9.0, 9.0] {
            pen.disc(cell.at(x, y), 9.0, Tone::Gold);
        }
    }
    notes(
        pen,
        &[
            ("centrosome", cell.at(0.0, -178.0), (240.0, 80.0)),
            ("astral fibre", cell.at(20.0, -192.5), (790.0, 75.0)),
            ("spindle fibre", cell.at(112.0, -98.0), (880.0, 250.0)),
            ("kinetochore", cell.at(-110.0, -9.0), (120.0, 300.0)),
            ("chromosome", cell.at(136.0, 20.0), (860.0, 760.0)),
        ],
    );
}

pub(super) fn chromosome_pair_in_crossing_over(pen: &mut Pen) {
    let cell = Cell { centre: (500.0, 500.0), zoom: 1.0, plant: false };
    pair(pen, &cell, 340.0);
    notes(
        pen,
        &[
            ("homologous chromosome", (294.0, 330.0), (220.0, 55.0)),
            ("sister chromatid", (614.0, 310.0), (840.0, 55.0)),
            ("centromere", (639.0, 449.0), (910.0, 420.0)),
            ("chiasma", (500.0, 641.0), (500.0, 930.0)),
        ],
    );
}
