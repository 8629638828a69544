//! Fronts, breezes and storms in section.

use super::parts::{Mark, bed, below, blend, heap, puffs, rain, solid, sun, tree, water};
use crate::colour::Rgb;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, ellipse, smooth};

/// A strip of ground at the foot of a section.
pub(super) fn land(pen: &mut Pen, level: f32) {
    let soil = blend(pen, Tone::Leaf, Tone::Earth, 0.3);
    bed(pen, &below(&[(50.0, level), (950.0, level)], level + 90.0), soil, Mark::Dots);
}

/// The air of a section: what is warm is reddish, what is cold is bluish.
pub(super) fn airs(pen: &Pen) -> (Rgb, Rgb) {
    (blend(pen, Tone::Paper, Tone::Orange, 0.2), blend(pen, Tone::Paper, Tone::Blue, 0.24))
}

pub(super) fn grey(pen: &Pen, dark: f32) -> Rgb {
    blend(pen, Tone::Paper, Tone::Ink, dark)
}

/// A long layer of cloud over a line.
pub(super) fn layer(pen: &mut Pen, line: &[At], thick: f32, rgb: Rgb) {
    let discs: Vec<(f32, f32, f32)> =
        line.iter().enumerate().map(|(at, p)| (p.0, p.1, thick * (0.5 + 0.06 * pen.chance(at)))).collect();
    puffs(pen, &discs, rgb);
}

pub(super) fn steps(from: At, to: At, count: usize) -> Vec<At> {
    (0..=count)
        .map(|at| at as f32 / count as f32)
        .map(|t| (from.0 + (to.0 - from.0) * t, from.1 + (to.1 - from.1) * t))
        .collect()
}

pub(super) fn warm_front(pen: &mut Pen) {
    let (warm, cold) = airs(pen);
    let slope = |x: f32| 820.0 - (x - 300.0).max(0.0) * 0.86;
    solid(pen, &[(50.0, 200.0), (950.0, 200.0), (950.0, 820.0), (50.0, 820.0)], warm);
    let wedge = [(300.0, 820.0), (950.0, slope(950.0)), (950.0, 820.0)];
    solid(pen, &wedge, cold);
    let dull = grey(pen, 0.3);
    layer(pen, &steps((340.0, 690.0), (640.0, 440.0), 9), 120.0, dull);
    layer(pen, &steps((680.0, 410.0), (800.0, 310.0), 5), 70.0, grey(pen, 0.16));
    pen.trace(&[(300.0, 820.0), (950.0, slope(950.0))], Tone::Red, 10.0);
    for at in 0..5 {
        let x = 360.0 + at as f32 * 130.0;
        let rgb = pen.tone(Tone::Red);
        let angle = -40.7_f32;
        pen.fill(&arc((x, slope(x)), 24.0, 24.0, angle, angle + 180.0), rgb);
    }
    rain(pen, [470.0, 690.0, 230.0, 120.0]);
    land(pen, 820.0);
    pen.arrow_along(&smooth(&[(110.0, 700.0), (220.0, 690.0), (330.0, 600.0), (420.0, 500.0)]), Tone::Red, 11.0);
    pen.arrow((700.0, 765.0), (840.0, 765.0), Tone::Blue, 11.0);
    tree(pen, (140.0, 822.0), 100.0);
    tree(pen, (880.0, 822.0), 90.0);
    pen.label_at("warm air", (190.0, 400.0));
    pen.label_at("cold air", (845.0, 640.0));
    pen.label("sloping front", (900.0, slope(900.0)), (780.0, 130.0));
    pen.label("layer cloud", (500.0, 530.0), (420.0, 270.0));
    pen.label("steady rain", (560.0, 790.0), (560.0, 950.0));
}

pub(super) fn cold_front(pen: &mut Pen) {
    let (warm, cold) = airs(pen);
    solid(pen, &[(50.0, 170.0), (950.0, 170.0), (950.0, 820.0), (50.0, 820.0)], warm);
    let edge = smooth(&[(90.0, 170.0), (250.0, 260.0), (380.0, 400.0), (470.0, 580.0), (500.0, 720.0), (480.0, 820.0)]);
    let mut wedge = edge.clone();
    wedge.extend([(50.0, 820.0), (50.0, 170.0)]);
    solid(pen, &wedge, cold);
    let dark = grey(pen, 0.34);
    rain(pen, [530.0, 640.0, 180.0, 170.0]);
    puffs(
        pen,
        &[
            (560.0, 590.0, 66.0),
            (660.0, 590.0, 66.0),
            (540.0, 500.0, 78.0),
            (650.0, 490.0, 84.0),
            (560.0, 400.0, 78.0),
            (660.0, 380.0, 76.0),
            (600.0, 300.0, 74.0),
            (540.0, 260.0, 48.0),
            (660.0, 260.0, 48.0),
            (730.0, 240.0, 34.0),
        ],
        dark,
    );
    pen.trace(&edge, Tone::Blue, 10.0);
    let blue = pen.tone(Tone::Blue);
    for (x, y) in [(300.0, 306.0), (395.0, 425.0), (455.0, 545.0), (492.0, 668.0)] {
        pen.fill(&[(x - 14.0, y - 26.0), (x + 12.0, y + 26.0), (x + 38.0, y - 14.0)], blue);
    }
    land(pen, 820.0);
    pen.arrow((150.0, 720.0), (400.0, 720.0), Tone::Blue, 13.0);
    pen.arrow_along(&smooth(&[(880.0, 740.0), (790.0, 700.0), (750.0, 560.0), (750.0, 420.0)]), Tone::Red, 11.0);
    tree(pen, (860.0, 822.0), 100.0);
    tree(pen, (130.0, 822.0), 80.0);
    pen.label_at("cold air", (210.0, 560.0));
    pen.label_at("warm air", (855.0, 560.0));
    pen.label("steep front", (250.0, 262.0), (250.0, 110.0));
    pen.label("towering cloud", (640.0, 330.0), (760.0, 110.0));
    pen.label("heavy showers", (600.0, 790.0), (600.0, 950.0));
}

pub(super) fn occluded_front(pen: &mut Pen) {
    let (warm, cold) = airs(pen);
    let colder = blend(pen, Tone::Paper, Tone::Blue, 0.5);
    solid(pen, &[(50.0, 160.0), (950.0, 160.0), (950.0, 820.0), (50.0, 820.0)], warm);
    solid(pen, &[(50.0, 260.0), (430.0, 470.0), (540.0, 640.0), (560.0, 820.0), (50.0, 820.0)], colder);
    solid(pen, &[(430.0, 470.0), (950.0, 250.0), (950.0, 820.0), (560.0, 820.0), (540.0, 640.0)], cold);
    pen.trace(&[(430.0, 470.0), (540.0, 640.0), (560.0, 820.0)], Tone::Violet, 11.0);
    pen.trace(&[(50.0, 260.0), (430.0, 470.0)], Tone::Blue, 9.0);
    pen.trace(&[(430.0, 470.0), (950.0, 250.0)], Tone::Red, 9.0);
    let dull = grey(pen, 0.32);
    layer(pen, &steps((330.0, 390.0), (620.0, 360.0), 9), 130.0, dull);
    rain(pen, [400.0, 600.0, 280.0, 200.0]);
    land(pen, 820.0);
    pen.arrow((110.0, 730.0), (300.0, 730.0), Tone::Blue, 13.0);
    pen.arrow((430.0, 290.0), (430.0, 190.0), Tone::Red, 11.0);
    pen.label_at("lifted warm air", (640.0, 220.0));
    pen.label_at("colder air", (200.0, 600.0));
    pen.label_at("cold air", (820.0, 560.0));
    pen.label("rain belt", (540.0, 780.0), (540.0, 950.0));
}

/// Land on the right and sea on the left, with the air that turns over them.
fn breeze(pen: &mut Pen, day: bool) {
    let (top, level) = (110.0, 720.0);
    let sky = if day { blend(pen, Tone::Sky, Tone::Paper, 0.3) } else { blend(pen, Tone::Night, Tone::Sky, 0.15) };
    solid(pen, &[(50.0, top), (950.0, top), (950.0, level), (50.0, level)], sky);
    if day {
        sun(pen, (500.0, 190.0), 44.0);
    } else {
        pen.disc((500.0, 190.0), 44.0, Tone::Bone);
        let star = pen.tone(Tone::Gold);
        for at in 0..12 {
            let place =
                (120.0 + (pen.chance(at) * 0.5 + 0.5) * 760.0, 140.0 + (pen.chance(at + 40) * 0.5 + 0.5) * 90.0);
            pen.fill(&ellipse(place, 5.0, 5.0), star);
        }
    }
    water(pen, &below(&[(50.0, level), (520.0, level)], 900.0));
    let sand = blend(pen, Tone::Sand, Tone::Earth, if day { 0.1 } else { 0.4 });
    bed(
        pen,
        &[
            (500.0, level + 30.0),
            (600.0, level - 10.0),
            (720.0, level - 40.0),
            (950.0, level - 50.0),
            (950.0, 900.0),
            (420.0, 900.0),
        ],
        sand,
        Mark::Dots,
    );
    tree(pen, (800.0, level - 42.0), 120.0);
    pen.thing("house", (890.0, level - 40.0), 90.0);
    super::parts::boat(pen, (130.0, level + 14.0), 100.0);
}

pub(super) fn sea_breeze(pen: &mut Pen) {
    breeze(pen, true);
    let white = super::parts::pale(pen);
    heap(pen, (800.0, 330.0), 180.0, 76.0, white);
    pen.arrow_along(&smooth(&[(320.0, 660.0), (480.0, 640.0), (650.0, 640.0)]), Tone::Blue, 14.0);
    pen.arrow_along(&smooth(&[(720.0, 600.0), (740.0, 480.0), (730.0, 370.0)]), Tone::Red, 14.0);
    pen.arrow_along(&smooth(&[(670.0, 320.0), (480.0, 300.0), (300.0, 320.0)]), Tone::Grey, 11.0);
    pen.arrow_along(&smooth(&[(230.0, 370.0), (210.0, 490.0), (230.0, 610.0)]), Tone::Blue, 14.0);
    pen.label("onshore wind", (500.0, 640.0), (490.0, 560.0));
    pen.label("rising air", (738.0, 480.0), (850.0, 440.0));
    pen.label("sinking air", (214.0, 470.0), (360.0, 440.0));
    pen.label_at("warm land", (770.0, 800.0));
    pen.label_at("cool sea", (240.0, 810.0));
}

pub(super) fn land_breeze(pen: &mut Pen) {
    breeze(pen, false);
    pen.arrow_along(&smooth(&[(700.0, 610.0), (560.0, 640.0), (360.0, 660.0)]), Tone::Blue, 14.0);
    pen.arrow_along(&smooth(&[(250.0, 620.0), (230.0, 490.0), (240.0, 380.0)]), Tone::Red, 14.0);
    pen.arrow_along(&smooth(&[(310.0, 320.0), (480.0, 300.0), (670.0, 320.0)]), Tone::Grey, 11.0);
    pen.arrow_along(&smooth(&[(740.0, 370.0), (760.0, 460.0), (740.0, 570.0)]), Tone::Blue, 14.0);
    pen.label("offshore wind", (520.0, 644.0), (500.0, 560.0));
    pen.label("rising air", (234.0, 470.0), (370.0, 440.0));
    pen.label_at("cool land", (770.0, 800.0));
    pen.label_at("warmer sea", (240.0, 810.0));
}

/// A storm cloud with its spreading top; the middle of its base and how large it is.
pub(super) fn storm(pen: &mut Pen, (x, base): At, size: f32) {
    let dark = grey(pen, 0.34);
    let at = |dx: f32, dy: f32, r: f32| (x + dx * size, base - dy * size, r * size);
    let tower = [
        at(-130.0, 60.0, 64.0),
        at(-30.0, 60.0, 70.0),
        at(80.0, 60.0, 70.0),
        at(150.0, 70.0, 50.0),
        at(-100.0, 160.0, 80.0),
        at(30.0, 170.0, 90.0),
        at(120.0, 160.0, 62.0),
        at(-60.0, 270.0, 80.0),
        at(60.0, 280.0, 84.0),
        at(0.0, 380.0, 86.0),
    ];
    let top = base - 410.0 * size;
    let anvil = smooth(&[
        (x - 250.0 * size, top - 62.0 * size),
        (x - 150.0 * size, top - 20.0 * size),
        (x - 80.0 * size, top + 40.0 * size),
        (x + 80.0 * size, top + 40.0 * size),
        (x + 190.0 * size, top - 16.0 * size),
        (x + 330.0 * size, top - 58.0 * size),
        (x + 200.0 * size, top - 80.0 * size),
        (x, top - 86.0 * size),
        (x - 180.0 * size, top - 80.0 * size),
        (x - 250.0 * size, top - 62.0 * size),
    ]);
    let pale = grey(pen, 0.14);
    solid(pen, &anvil, pale);
    puffs(pen, &tower, dark);
    let hood = smooth(&[
        (x - 90.0 * size, top + 10.0 * size),
        (x, top - 50.0 * size),
        (x + 90.0 * size, top + 10.0 * size),
        (x, top + 40.0 * size),
        (x - 90.0 * size, top + 10.0 * size),
    ]);
    pen.fill(&hood, pale);
    let base_shade = grey(pen, 0.52);
    pen.fill(&ellipse((x + 10.0 * size, base - 12.0 * size), 180.0 * size, 18.0 * size), base_shade);
}
