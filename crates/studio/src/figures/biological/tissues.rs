//! Cells made for one task: lining, storing, carrying, sensing.

use super::parts::{chloroplast, dots, mitochondrion, notes, nucleus, round, sausage, turned, wash};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, corners, ellipse, smooth};

pub(super) fn fat_cell(pen: &mut Pen) {
    let rim = round(&[
        (500.0, 130.0),
        (720.0, 180.0),
        (840.0, 400.0),
        (800.0, 660.0),
        (600.0, 810.0),
        (360.0, 790.0),
        (190.0, 630.0),
        (160.0, 390.0),
        (290.0, 190.0),
    ]);
    let pale = pen.tone(Tone::Skin).mix(pen.tone(Tone::Paper), 0.3);
    pen.fill(&rim, pale);
    pen.outline(&rim, 9.0);
    wash(pen, &ellipse((515.0, 455.0), 270.0, 272.0), Tone::Gold, 0.25);
    wash(pen, &ellipse((430.0, 350.0), 60.0, 38.0), Tone::Paper, 0.0);
    let place = (275.0, 660.0);
    wash(pen, &turned(&ellipse((0.0, 0.0), 76.0, 34.0), place, 42.0), Tone::Violet, 0.35);
    dots(pen, &[(262.0, 655.0)], 14.0, Tone::Violet);
    notes(
        pen,
        &[
            ("lipid droplet", (600.0, 420.0), (860.0, 120.0)),
            ("nucleus", (290.0, 680.0), (130.0, 850.0)),
            ("cytoplasm", (520.0, 762.0), (560.0, 920.0)),
            ("cell membrane", (192.0, 330.0), (130.0, 130.0)),
        ],
    );
}

pub(super) fn synapse(pen: &mut Pen) {
    let bulb = [
        (435.0, 50.0),
        (430.0, 200.0),
        (330.0, 300.0),
        (230.0, 400.0),
        (250.0, 510.0),
        (380.0, 545.0),
        (620.0, 545.0),
        (750.0, 510.0),
        (770.0, 400.0),
        (670.0, 300.0),
        (570.0, 200.0),
        (565.0, 50.0),
    ];
    let line = smooth(&bulb);
    pen.area(&line, Tone::Gold);
    let below =
        smooth(&[(150.0, 740.0), (260.0, 665.0), (400.0, 640.0), (600.0, 640.0), (740.0, 665.0), (850.0, 740.0)]);
    let mut body = below.clone();
    body.extend([(850.0, 850.0), (150.0, 850.0)]);
    wash(pen, &body, Tone::Sky, 0.0);
    mitochondrion(pen, (500.0, 260.0), 62.0, 80.0);
    for (x, y) in
        [(330.0, 400.0), (400.0, 460.0), (480.0, 410.0), (560.0, 465.0), (650.0, 410.0), (300.0, 475.0), (690.0, 478.0)]
    {
        pen.disc((x, y), 31.0, Tone::Paper);
        dots(pen, &[(x - 10.0, y - 8.0), (x + 11.0, y - 5.0), (x, y + 12.0)], 6.0, Tone::Red);
    }
    let drops: Vec<At> = (0..11).map(|at| (340.0 + 33.0 * at as f32, 578.0 + 14.0 * (at % 3) as f32)).collect();
    dots(pen, &drops, 7.5, Tone::Red);
    for x in [340.0, 420.0, 500.0, 580.0, 660.0] {
        for side in [-1.0, 1.0] {
            pen.area(&sausage(&[(x + side * 13.0, 626.0), (x + side * 13.0, 680.0)], 20.0), Tone::Green);
        }
    }
    notes(
        pen,
        &[
            ("axon terminal", (360.0, 290.0), (160.0, 160.0)),
            ("synaptic vesicle", (672.0, 392.0), (850.0, 240.0)),
            ("neurotransmitter", (340.0, 584.0), (130.0, 610.0)),
            ("synaptic cleft", (720.0, 590.0), (880.0, 570.0)),
            ("receptor", (593.0, 672.0), (620.0, 790.0)),
        ],
    );
}

pub(super) fn palisade_cell_of_a_leaf(pen: &mut Pen) {
    pen.area(&sausage(&[(500.0, 230.0), (500.0, 760.0)], 340.0), Tone::Green);
    wash(pen, &sausage(&[(500.0, 230.0), (500.0, 760.0)], 300.0), Tone::Gold, 0.3);
    wash(pen, &sausage(&[(500.0, 230.0), (500.0, 760.0)], 278.0), Tone::Leaf, 0.75);
    wash(pen, &sausage(&[(500.0, 260.0), (500.0, 640.0)], 118.0), Tone::Water, 0.2);
    nucleus(pen, (500.0, 790.0), 52.0);
    for at in 0..5 {
        let y = 230.0 + 125.0 * at as f32;
        chloroplast(pen, (400.0, y), 50.0, 88.0);
        chloroplast(pen, (600.0, y), 50.0, 92.0);
    }
    notes(
        pen,
        &[
            ("cell wall", (340.0, 300.0), (150.0, 180.0)),
            ("cell membrane", (642.0, 290.0), (850.0, 180.0)),
            ("chloroplast", (400.0, 480.0), (120.0, 480.0)),
            ("vacuole", (520.0, 420.0), (860.0, 420.0)),
            ("nucleus", (515.0, 800.0), (850.0, 780.0)),
        ],
    );
}

/// Cells side by side on a basement membrane; the middle one is shown with its contents.
fn lining(pen: &mut Pen, top: f32, bottom: f32) {
    for at in [0, 2, 1] {
        let left = 210.0 + 190.0 * at as f32;
        let tone = if at == 1 { 0.25 } else { 0.65 };
        let wall = round(&[
            (left + 4.0, top + 12.0),
            (left + 95.0, top),
            (left + 186.0, top + 12.0),
            (left + 182.0, (top + bottom) / 2.0),
            (left + 172.0, bottom - 12.0),
            (left + 95.0, bottom),
            (left + 18.0, bottom - 12.0),
            (left + 8.0, (top + bottom) / 2.0),
        ]);
        wash(pen, &wall, Tone::Pink, tone);
        nucleus(pen, (left + 95.0, bottom - 140.0), if at == 1 { 52.0 } else { 44.0 });
    }
    pen.area(&corners([190.0, bottom + 2.0, 610.0, 30.0]), Tone::Gold);
}

pub(super) fn ciliated_cell_of_the_windpipe(pen: &mut Pen) {
    for at in 0..24 {
        let x = 222.0 + 23.8 * at as f32;
        let sway = smooth(&[(x, 306.0), (x + 4.0, 240.0), (x + 34.0, 172.0)]);
        pen.trace(&sway, Tone::Ink, 5.0);
    }
    lining(pen, 296.0, 800.0);
    for (at, degrees) in [((465.0, 400.0), 70.0), ((535.0, 470.0), 110.0)] {
        mitochondrion(pen, at, 42.0, degrees);
    }
    notes(
        pen,
        &[
            ("cilia", (500.0, 190.0), (500.0, 90.0)),
            ("cell membrane", (582.0, 540.0), (900.0, 400.0)),
            ("nucleus", (480.0, 670.0), (100.0, 600.0)),
            ("cytoplasm", (450.0, 530.0), (100.0, 420.0)),
            ("basement membrane", (620.0, 818.0), (680.0, 920.0)),
        ],
    );
}

pub(super) fn absorbing_cell_of_the_gut_lining(pen: &mut Pen) {
    for at in 0..19 {
        let x = 228.0 + 30.2 * at as f32;
        pen.area(&sausage(&[(x, 320.0), (x, 190.0)], 21.0), Tone::Pink);
    }
    lining(pen, 296.0, 800.0);
    for (at, degrees) in [((465.0, 430.0), 80.0), ((535.0, 470.0), 100.0), ((470.0, 545.0), 75.0)] {
        mitochondrion(pen, at, 44.0, degrees);
    }
    for x in [400.0, 592.0] {
        pen.area(&corners([x - 16.0, 352.0, 30.0, 52.0]), Tone::Teal);
    }
    notes(
        pen,
        &[
            ("microvilli", (500.0, 200.0), (500.0, 90.0)),
            ("tight junction", (598.0, 378.0), (900.0, 330.0)),
            ("mitochondrion", (470.0, 430.0), (100.0, 400.0)),
            ("nucleus", (480.0, 670.0), (100.0, 620.0)),
            ("basement membrane", (620.0, 818.0), (680.0, 920.0)),
        ],
    );
}

/// The round field of a microscope.
pub(super) fn field(pen: &mut Pen) {
    wash(pen, &ellipse((500.0, 490.0), 430.0, 430.0), Tone::Sky, 0.75);
    pen.ring((500.0, 490.0), 434.0, Tone::Ink, 10.0);
}
