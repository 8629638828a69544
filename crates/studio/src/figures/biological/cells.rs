//! Cells of animals, plants and bacteria, cut open.

use super::parts::{
    chloroplast, dots, golgi, mitochondrion, notes, nucleus, polar, ribbon, round, sausage, turned, wash,
};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, corners, ellipse, smooth};

pub(super) fn animal_cell(pen: &mut Pen) {
    let rim = round(&[
        (500.0, 160.0),
        (690.0, 190.0),
        (800.0, 350.0),
        (790.0, 560.0),
        (680.0, 760.0),
        (490.0, 800.0),
        (300.0, 750.0),
        (200.0, 570.0),
        (205.0, 350.0),
        (320.0, 200.0),
    ]);
    let pale = pen.tone(Tone::Skin).mix(pen.tone(Tone::Paper), 0.5);
    pen.fill(&rim, pale);
    pen.outline(&rim, 9.0);
    for radius in [132.0, 162.0, 192.0] {
        let fold = arc((560.0, 440.0), radius, radius, 105.0 + radius * 0.05, 235.0 - radius * 0.1);
        pen.area(&sausage(&fold, 17.0), Tone::Pink);
        for at in fold.iter().step_by(2) {
            dots(pen, &[polar(*at, 180.0, 11.0)], 5.0, Tone::Ink);
        }
    }
    nucleus(pen, (560.0, 440.0), 108.0);
    mitochondrion(pen, (345.0, 300.0), 62.0, -35.0);
    mitochondrion(pen, (690.0, 290.0), 58.0, 40.0);
    mitochondrion(pen, (300.0, 680.0), 58.0, 25.0);
    golgi(pen, (640.0, 650.0), 84.0, -28.0);
    for at in [(735.0, 520.0), (530.0, 735.0)] {
        pen.disc(at, 27.0, Tone::Red);
    }
    for (at, degrees) in [((485.0, 235.0), 20.0), ((530.0, 262.0), 110.0)] {
        pen.area(&turned(&corners([-26.0, -11.0, 52.0, 22.0]), at, degrees), Tone::Teal);
    }
    let grains = [(270.0, 470.0), (300.0, 505.0), (252.0, 530.0), (290.0, 555.0), (745.0, 420.0), (640.0, 745.0)];
    dots(pen, &grains, 7.0, Tone::Ink);
    notes(
        pen,
        &[
            ("centriole", (480.0, 228.0), (330.0, 80.0)),
            ("cell membrane", (690.0, 192.0), (770.0, 95.0)),
            ("mitochondrion", (340.0, 300.0), (110.0, 210.0)),
            ("ribosome", (270.0, 472.0), (85.0, 440.0)),
            ("cytoplasm", (270.0, 610.0), (90.0, 640.0)),
            ("nucleus", (620.0, 470.0), (900.0, 400.0)),
            ("lysosome", (740.0, 522.0), (910.0, 560.0)),
            ("Golgi apparatus", (670.0, 650.0), (850.0, 780.0)),
            ("rough endoplasmic reticulum", (440.0, 595.0), (420.0, 900.0)),
        ],
    );
}

pub(super) fn plant_cell(pen: &mut Pen) {
    let [left, top, right, bottom] = [215.0, 150.0, 785.0, 830.0];
    let wall = [
        (left, top + 60.0),
        (500.0, top - 20.0),
        (right, top + 60.0),
        (right, bottom - 60.0),
        (500.0, bottom + 20.0),
        (left, bottom - 60.0),
    ];
    pen.area(&wall, Tone::Green);
    let inner = |gap: f32| -> Vec<At> {
        wall.iter().map(|&(x, y)| (500.0 + (x - 500.0) * (1.0 - gap), 490.0 + (y - 490.0) * (1.0 - gap))).collect()
    };
    wash(pen, &inner(0.085), Tone::Gold, 0.4);
    wash(pen, &inner(0.12), Tone::Leaf, 0.72);
    let sap = [
        (430.0, 270.0),
        (640.0, 260.0),
        (690.0, 400.0),
        (660.0, 560.0),
        (520.0, 600.0),
        (400.0, 590.0),
        (370.0, 420.0),
    ];
    wash(pen, &round(&sap), Tone::Water, 0.2);
    nucleus(pen, (570.0, 704.0), 78.0);
    for (at, degrees) in
        [((305.0, 300.0), 80.0), ((305.0, 480.0), 95.0), ((715.0, 640.0), 100.0), ((470.0, 205.0), -8.0)]
    {
        chloroplast(pen, at, 66.0, degrees);
    }
    mitochondrion(pen, (318.0, 640.0), 48.0, 60.0);
    mitochondrion(pen, (690.0, 240.0), 44.0, 35.0);
    golgi(pen, (420.0, 716.0), 54.0, 10.0);
    notes(
        pen,
        &[
            ("cell wall", (228.0, 260.0), (90.0, 160.0)),
            ("chloroplast", (290.0, 330.0), (95.0, 370.0)),
            ("mitochondrion", (310.0, 640.0), (78.0, 590.0)),
            ("Golgi apparatus", (410.0, 735.0), (170.0, 900.0)),
            ("nucleus", (570.0, 730.0), (610.0, 920.0)),
            ("cell membrane", (740.0, 278.0), (870.0, 150.0)),
            ("central vacuole", (575.0, 300.0), (540.0, 62.0)),
            ("cytoplasm", (730.0, 540.0), (900.0, 560.0)),
        ],
    );
}

pub(super) fn bacterial_cell(pen: &mut Pen) {
    let axis = [(330.0, 470.0), (660.0, 470.0)];
    let tail = smooth(&[(800.0, 470.0), (860.0, 430.0), (900.0, 500.0), (940.0, 560.0), (975.0, 500.0)]);
    pen.trace(&tail, Tone::Ink, 8.0);
    for (degrees, from) in [(200.0, 340.0), (235.0, 340.0), (270.0, 440.0), (270.0, 560.0), (300.0, 650.0)] {
        let foot = polar((from, 470.0), degrees, 165.0);
        pen.trace(&[foot, polar(foot, degrees, 62.0)], Tone::Ink, 5.0);
    }
    for (width, tone, share) in
        [(350.0, Tone::Sky, 0.0), (300.0, Tone::Green, 0.1), (266.0, Tone::Gold, 0.0), (240.0, Tone::Sand, 0.35)]
    {
        wash(pen, &sausage(&axis, width), tone, share);
    }
    let thread = round(&[
        (370.0, 420.0),
        (430.0, 520.0),
        (480.0, 410.0),
        (530.0, 520.0),
        (590.0, 420.0),
        (640.0, 470.0),
        (570.0, 535.0),
        (500.0, 455.0),
        (450.0, 540.0),
        (380.0, 500.0),
        (420.0, 440.0),
    ]);
    pen.outline(&thread, 7.0);
    pen.trace(&thread, Tone::Violet, 5.0);
    for at in [(300.0, 500.0), (700.0, 440.0)] {
        pen.ring(at, 27.0, Tone::Red, 8.0);
    }
    let grains: Vec<At> = (0..18)
        .map(|at| (290.0 + 24.0 * at as f32, if at % 2 == 0 { 385.0 } else { 562.0 } + 10.0 * pen.chance(at)))
        .collect();
    dots(pen, &grains, 8.0, Tone::Ink);
    notes(
        pen,
        &[
            ("pilus", (440.0, 262.0), (330.0, 130.0)),
            ("capsule", (175.0, 420.0), (90.0, 250.0)),
            ("cell wall", (222.0, 570.0), (90.0, 700.0)),
            ("cell membrane", (306.0, 594.0), (200.0, 800.0)),
            ("plasmid", (312.0, 526.0), (390.0, 720.0)),
            ("ribosome", (554.0, 562.0), (560.0, 810.0)),
            ("cytoplasm", (720.0, 520.0), (760.0, 720.0)),
            ("nucleoid", (590.0, 424.0), (610.0, 130.0)),
            ("flagellum", (870.0, 440.0), (890.0, 320.0)),
        ],
    );
}

pub(super) fn cell_nucleus(pen: &mut Pen) {
    let centre = (500.0, 480.0);
    wash(pen, &ellipse(centre, 340.0, 340.0), Tone::Violet, 0.2);
    wash(pen, &ellipse(centre, 308.0, 308.0), Tone::Violet, 0.72);
    // Pores interrupt both membranes.
    for at in 0..12 {
        let degrees = 30.0 * at as f32 + 15.0;
        let (a, b) = (polar(centre, degrees, 300.0), polar(centre, degrees, 350.0));
        pen.area(&ribbon(&[a, b], 34.0, 34.0), Tone::Paper);
    }
    for at in 0..9 {
        let start = polar(centre, 40.0 * at as f32 + 10.0, 235.0);
        let curl: Vec<At> = (0..7)
            .map(|step| {
                let a = 47.0 * step as f32 + 40.0 * at as f32;
                (start.0 + a.to_radians().cos() * 34.0, start.1 + a.to_radians().sin() * 24.0 + 4.0 * step as f32)
            })
            .collect();
        pen.trace(&smooth(&curl), Tone::Violet, 8.0);
    }
    pen.disc((520.0, 450.0), 100.0, Tone::Violet);
    notes(
        pen,
        &[
            ("nuclear envelope", (500.0, 156.0), (500.0, 75.0)),
            ("nuclear pore", polar(centre, 195.0, 326.0), (90.0, 250.0)),
            ("nucleolus", (550.0, 460.0), (905.0, 330.0)),
            ("chromatin", (330.0, 640.0), (150.0, 860.0)),
        ],
    );
}

/// An organelle of two membranes, lying.
fn envelope(pen: &mut Pen, tone: Tone) {
    wash(pen, &ellipse((500.0, 470.0), 400.0, 260.0), tone, 0.1);
    wash(pen, &ellipse((500.0, 470.0), 366.0, 226.0), tone, 0.75);
}

pub(super) fn chloroplast_cut(pen: &mut Pen) {
    envelope(pen, Tone::Green);
    for (a, b) in [((290.0, 420.0), (470.0, 400.0)), ((470.0, 400.0), (680.0, 430.0)), ((380.0, 570.0), (610.0, 570.0))]
    {
        pen.trace(&[a, b], Tone::Green, 10.0);
    }
    for (x, y, count) in [(290.0, 400.0, 5), (470.0, 370.0, 6), (680.0, 400.0, 5), (380.0, 545.0, 5), (610.0, 545.0, 5)]
    {
        for at in (0..count).rev() {
            let place = (x, y + 22.0 * (at as f32 - count as f32 / 2.0) + 30.0);
            pen.area(&sausage(&[(place.0 - 40.0, place.1), (place.0 + 40.0, place.1)], 24.0), Tone::Leaf);
        }
    }
    notes(
        pen,
        &[
            ("outer membrane", (240.0, 272.0), (180.0, 110.0)),
            ("inner membrane", (500.0, 245.0), (520.0, 110.0)),
            ("granum", (710.0, 400.0), (870.0, 180.0)),
            ("thylakoid", (380.0, 590.0), (300.0, 830.0)),
            ("stroma", (730.0, 560.0), (780.0, 800.0)),
        ],
    );
}
