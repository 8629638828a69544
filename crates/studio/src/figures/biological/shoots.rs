//! Whole plants and the pores of a leaf.

use super::parts::{chloroplast, notes, polar, round, solid, wash};
use crate::figures::look::Tone;
use crate::figures::pen::{Pen, ellipse, smooth};

pub(super) fn stoma(pen: &mut Pen) {
    wash(pen, &ellipse((500.0, 490.0), 440.0, 430.0), Tone::Leaf, 0.75);
    for degrees in [10.0, 62.0, 118.0, 170.0, 228.0, 310.0] {
        let jig = smooth(&[
            polar((500.0, 490.0), degrees, 180.0),
            polar((500.0, 490.0), degrees + 9.0, 270.0),
            polar((500.0, 490.0), degrees - 5.0, 350.0),
            polar((500.0, 490.0), degrees + 4.0, 434.0),
        ]);
        pen.line(&jig);
    }
    let leaf = pen.tone(Tone::Leaf);
    for side in [-1.0, 1.0] {
        let x = |off: f32| 500.0 + side * off;
        let guard = round(&[
            (x(0.0), 250.0),
            (x(120.0), 290.0),
            (x(180.0), 480.0),
            (x(120.0), 690.0),
            (x(0.0), 730.0),
            (x(6.0), 660.0),
            (x(58.0), 580.0),
            (x(66.0), 490.0),
            (x(58.0), 400.0),
            (x(6.0), 320.0),
        ]);
        solid(pen, &guard, leaf);
        for (off, y, degrees) in [(80.0, 350.0, 40.0), (122.0, 430.0, 80.0), (128.0, 530.0, 95.0), (86.0, 630.0, 135.0)]
        {
            chloroplast(pen, (x(off), y), 34.0, side * degrees);
        }
    }
    pen.area(
        &round(&[
            (500.0, 322.0),
            (556.0, 400.0),
            (564.0, 490.0),
            (556.0, 580.0),
            (500.0, 658.0),
            (444.0, 580.0),
            (436.0, 490.0),
            (444.0, 400.0),
        ]),
        Tone::Night,
    );
    notes(
        pen,
        &[
            ("guard cell", (400.0, 290.0), (150.0, 90.0)),
            ("stomatal pore", (510.0, 600.0), (500.0, 950.0)),
            ("chloroplast", (628.0, 530.0), (880.0, 110.0)),
            ("epidermal cell", (250.0, 700.0), (150.0, 910.0)),
        ],
    );
}
