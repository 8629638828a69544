//! Deserts, slopes and hot water.

use super::parts::{Mark, bed, below, blend, fir, ribbon, solid, strew, tree};
use crate::figures::look::Tone;
use crate::figures::pen::{Pen, ellipse, smooth};

pub(super) fn barchan_dune(pen: &mut Pen) {
    let ground = blend(pen, Tone::Sand, Tone::Earth, 0.2);
    bed(pen, &[(60.0, 420.0), (940.0, 420.0), (940.0, 900.0), (60.0, 900.0)], ground, Mark::Dots);
    // Wind from the left: the gentle back towards it, the horns point downwind.
    let sand = blend(pen, Tone::Sand, Tone::Paper, 0.25);
    let crest = smooth(&[(660.0, 470.0), (540.0, 500.0), (500.0, 580.0), (520.0, 680.0), (700.0, 780.0)]);
    let mut back = smooth(&[
        (700.0, 780.0),
        (440.0, 800.0),
        (230.0, 720.0),
        (150.0, 620.0),
        (240.0, 520.0),
        (440.0, 470.0),
        (660.0, 470.0),
    ]);
    back.extend(crest.iter().copied());
    solid(pen, &back, sand);
    let shade = blend(pen, Tone::Sand, Tone::Earth, 0.55);
    let mut face = crest.clone();
    face.extend(smooth(&[(700.0, 780.0), (640.0, 700.0), (610.0, 620.0), (610.0, 550.0), (660.0, 470.0)]));
    bed(pen, &face, shade, Mark::Plain);
    for at in 0..4 {
        let x = 240.0 + at as f32 * 64.0;
        pen.trace(&smooth(&[(x + 20.0, 540.0), (x - 8.0, 610.0), (x + 20.0, 720.0)]), Tone::Grey, 4.0);
    }
    for y in [240.0, 310.0] {
        pen.arrow((100.0, y), (330.0, y), Tone::Blue, 13.0);
    }
    pen.label("windward slope", (300.0, 600.0), (230.0, 850.0));
    pen.label("crest", (508.0, 560.0), (500.0, 260.0));
    pen.label("slip face", (570.0, 620.0), (800.0, 600.0));
    pen.label("horn", (690.0, 772.0), (810.0, 830.0));
}

pub(super) fn mushroom_rock(pen: &mut Pen) {
    let sand = pen.tone(Tone::Sand);
    bed(
        pen,
        &below(&smooth(&[(60.0, 780.0), (300.0, 760.0), (600.0, 776.0), (940.0, 760.0)]), 910.0),
        sand,
        Mark::Dots,
    );
    let stone = blend(pen, Tone::Orange, Tone::Rock, 0.5);
    bed(
        pen,
        &smooth(&[
            (360.0, 776.0),
            (430.0, 690.0),
            (450.0, 580.0),
            (420.0, 500.0),
            (300.0, 450.0),
            (270.0, 340.0),
            (380.0, 240.0),
            (540.0, 220.0),
            (700.0, 260.0),
            (760.0, 360.0),
            (720.0, 450.0),
            (600.0, 500.0),
            (560.0, 580.0),
            (580.0, 690.0),
            (650.0, 776.0),
        ]),
        stone,
        Mark::Dashes,
    );
    for (row, y) in [620.0, 670.0, 720.0].into_iter().enumerate() {
        for at in 0..7 {
            let x = 90.0 + at as f32 * 46.0 + row as f32 * 14.0;
            pen.fill(&ellipse((x, y + 6.0 * pen.chance(at)), 5.0, 5.0), blend(pen, Tone::Earth, Tone::Sand, 0.3));
        }
        pen.arrow((90.0, y + 20.0), (340.0, y + 20.0), Tone::Grey, 7.0);
    }
    pen.label("broad top", (640.0, 330.0), (810.0, 200.0));
    pen.label("narrow neck", (540.0, 600.0), (780.0, 570.0));
    pen.label("wind-blown sand", (220.0, 650.0), (230.0, 530.0));
}

pub(super) fn landslide(pen: &mut Pen) {
    let earth = blend(pen, Tone::Earth, Tone::Sand, 0.4);
    bed(
        pen,
        &smooth(&[(60.0, 220.0), (250.0, 230.0), (340.0, 260.0)])
            .into_iter()
            .chain(smooth(&[(340.0, 260.0), (370.0, 420.0), (470.0, 600.0), (620.0, 700.0), (760.0, 730.0)]))
            .chain([(940.0, 740.0), (940.0, 910.0), (60.0, 910.0)])
            .collect::<Vec<_>>(),
        earth,
        Mark::Bricks,
    );
    let slump = blend(pen, Tone::Earth, Tone::Ink, 0.15);
    bed(
        pen,
        &smooth(&[
            (356.0, 380.0),
            (400.0, 360.0),
            (500.0, 420.0),
            (560.0, 500.0),
            (680.0, 560.0),
            (800.0, 660.0),
            (880.0, 736.0),
            (760.0, 732.0),
            (620.0, 702.0),
            (470.0, 602.0),
            (376.0, 440.0),
            (356.0, 380.0),
        ]),
        slump,
        Mark::Dots,
    );
    pen.trace(
        &smooth(&[(340.0, 260.0), (370.0, 420.0), (470.0, 600.0), (620.0, 700.0), (760.0, 730.0)]),
        Tone::Red,
        8.0,
    );
    pen.arrow_along(&smooth(&[(440.0, 470.0), (520.0, 580.0), (650.0, 660.0)]), Tone::Ink, 10.0);
    tree(pen, (140.0, 226.0), 110.0);
    tree(pen, (260.0, 236.0), 100.0);
    fir(pen, (440.0, 386.0), 90.0);
    pen.label("scarp", (350.0, 320.0), (480.0, 190.0));
    pen.label("slumped block", (560.0, 520.0), (700.0, 380.0));
    pen.label("slip surface", (470.0, 606.0), (290.0, 740.0));
    pen.label("toe", (850.0, 712.0), (880.0, 560.0));
}

pub(super) fn geyser(pen: &mut Pen) {
    let rock = blend(pen, Tone::Rock, Tone::Earth, 0.3);
    bed(
        pen,
        &below(
            &smooth(&[(60.0, 470.0), (300.0, 460.0), (440.0, 430.0), (560.0, 430.0), (700.0, 460.0), (940.0, 470.0)]),
            800.0,
        ),
        rock,
        Mark::Bricks,
    );
    let hot = blend(pen, Tone::Fire, Tone::Rock, 0.35);
    bed(pen, &[(60.0, 800.0), (940.0, 800.0), (940.0, 920.0), (60.0, 920.0)], hot, Mark::Crosses);
    let blue = blend(pen, Tone::Water, Tone::Blue, 0.2);
    solid(
        pen,
        &smooth(&[
            (484.0, 430.0),
            (488.0, 560.0),
            (470.0, 620.0),
            (380.0, 650.0),
            (350.0, 720.0),
            (430.0, 780.0),
            (570.0, 780.0),
            (650.0, 720.0),
            (620.0, 650.0),
            (530.0, 620.0),
            (512.0, 560.0),
            (516.0, 430.0),
        ]),
        blue,
    );
    for (line, wide) in [
        ([(650.0, 700.0), (760.0, 640.0), (920.0, 620.0)], 26.0),
        ([(350.0, 700.0), (240.0, 640.0), (80.0, 620.0)], 26.0),
    ] {
        solid(pen, &ribbon(&smooth(&line), wide, 12.0), blue);
    }
    for number in 0..7 {
        let place = (420.0 + number as f32 * 27.0, 720.0 + pen.chance(number) * 34.0);
        pen.disc(place, 10.0, Tone::Glass);
    }
    for spread in [-70.0, -36.0, 0.0, 36.0, 70.0_f32] {
        pen.stroke(
            &smooth(&[(500.0, 430.0), (500.0 + spread * 0.4, 260.0), (500.0 + spread, 130.0 + spread.abs() * 0.6)]),
            blue,
            14.0,
        );
    }
    let steam = pen.tone(Tone::Paper);
    super::parts::puffs(
        pen,
        &[(400.0, 190.0, 44.0), (440.0, 120.0, 52.0), (520.0, 90.0, 56.0), (590.0, 140.0, 50.0), (620.0, 210.0, 38.0)],
        steam,
    );
    pen.label("jet of water and steam", (510.0, 300.0), (770.0, 300.0));
    pen.label("vent", (490.0, 500.0), (300.0, 380.0));
    pen.label("underground chamber", (420.0, 690.0), (240.0, 740.0));
    pen.label("groundwater", (820.0, 632.0), (800.0, 720.0));
    pen.label_at("hot rock", (500.0, 862.0));
}

pub(super) fn lava_tube(pen: &mut Pen) {
    let old = blend(pen, Tone::Rock, Tone::Ink, 0.35);
    bed(
        pen,
        &smooth(&[(60.0, 330.0), (300.0, 290.0), (500.0, 280.0), (700.0, 290.0), (940.0, 330.0)])
            .into_iter()
            .chain([(940.0, 880.0), (60.0, 880.0)])
            .collect::<Vec<_>>(),
        old,
        Mark::Dashes,
    );
    let hollow = blend(pen, Tone::Night, Tone::Fire, 0.2);
    solid(pen, &ellipse((500.0, 580.0), 270.0, 180.0), hollow);
    super::parts::magma(
        pen,
        &smooth(&[
            (244.0, 630.0),
            (400.0, 640.0),
            (600.0, 640.0),
            (756.0, 630.0),
            (690.0, 708.0),
            (500.0, 760.0),
            (310.0, 708.0),
            (244.0, 630.0),
        ]),
    );
    let sky = blend(pen, Tone::Sky, Tone::Paper, 0.3);
    solid(pen, &[(570.0, 270.0), (660.0, 274.0), (640.0, 440.0), (580.0, 414.0)], sky);
    pen.trace(&[(600.0, 440.0), (600.0, 560.0)], Tone::Gold, 7.0);
    for x in [380.0, 440.0, 500.0] {
        pen.area(&[(x - 10.0, 412.0), (x + 10.0, 410.0), (x, 450.0)], Tone::Rock);
    }
    strew(pen, &[(244.0, 640.0), (756.0, 640.0), (690.0, 700.0), (310.0, 700.0)], pen.tone(Tone::Fire), Mark::Waves);
    pen.label("roof", (380.0, 340.0), (300.0, 190.0));
    pen.label("skylight", (616.0, 320.0), (700.0, 180.0));
    pen.label_at("flowing lava", (500.0, 690.0));
    pen.label_at("old lava", (500.0, 830.0));
}
