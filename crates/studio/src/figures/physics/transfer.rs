//! Heat that is carried by water and air, radiated, or kept in.

use super::parts::table;
use super::vessels::{beaker, burner, tripod};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, plot, smooth};
use std::f32::consts::TAU;

/// Warm water rises on the left, above the flame; cool water sinks on the right.
pub(super) fn convection(pen: &mut Pen) {
    let area = [230.0, 130.0, 540.0, 480.0];
    beaker(pen, area, 0.86, Tone::Water);
    tripod(pen, (220.0, 780.0), 626.0, 900.0);
    burner(pen, (320.0, 650.0), 900.0);
    table(pen, 60.0, 940.0, 900.0, Tone::Wood);
    let (left, right, top, low) = (320.0, 680.0, 270.0, 550.0);
    let arrow = |pen: &mut Pen, points: &[At], tone: Tone| pen.arrow_along(&smooth(points), tone, 11.0);
    arrow(pen, &[(left, low - 20.0), (left - 14.0, 420.0), (left, top + 30.0)], Tone::Red);
    arrow(pen, &[(left + 40.0, top), (500.0, top - 26.0), (right - 40.0, top)], Tone::Orange);
    arrow(pen, &[(right, top + 30.0), (right + 14.0, 420.0), (right, low - 20.0)], Tone::Blue);
    arrow(pen, &[(right - 40.0, low), (500.0, low + 26.0), (left + 40.0, low)], Tone::Teal);
    pen.label("Warm water", (left - 8.0, 400.0), (120.0, 330.0));
    pen.label("Cool water", (right + 10.0, 400.0), (880.0, 330.0));
    pen.label("Flame", (344.0, 730.0), (500.0, 760.0));
}

pub(super) fn room(pen: &mut Pen) {
    pen.block([70.0, 130.0, 860.0, 700.0], Tone::Soft);
    pen.block([70.0, 830.0, 860.0, 50.0], Tone::Wood);
    pen.block([90.0, 250.0, 36.0, 250.0], Tone::Glass);
    pen.block([80.0, 500.0, 76.0, 24.0], Tone::Wood);
    for fin in 0..4 {
        pen.block([96.0 + 26.0 * fin as f32, 590.0, 22.0, 210.0], Tone::Metal);
    }
    let flow = |pen: &mut Pen, points: &[At], tone: Tone| pen.arrow_along(&smooth(points), tone, 12.0);
    flow(pen, &[(190.0, 560.0), (214.0, 400.0), (240.0, 270.0)], Tone::Red);
    flow(pen, &[(290.0, 210.0), (500.0, 184.0), (720.0, 210.0)], Tone::Orange);
    flow(pen, &[(830.0, 270.0), (866.0, 460.0), (840.0, 690.0)], Tone::Blue);
    flow(pen, &[(760.0, 770.0), (540.0, 794.0), (290.0, 770.0)], Tone::Teal);
    pen.label("Radiator", (190.0, 680.0), (350.0, 640.0));
    pen.label("Warm air", (224.0, 360.0), (390.0, 380.0));
    pen.label("Cool air", (856.0, 480.0), (680.0, 520.0));
}

pub(super) fn heater(pen: &mut Pen) {
    pen.block([70.0, 190.0, 150.0, 620.0], Tone::Metal);
    for bar in 0..4 {
        let y = 270.0 + 150.0 * bar as f32;
        pen.block([150.0, y, 84.0, 40.0], Tone::Fire);
    }
    pen.block([50.0, 810.0, 190.0, 44.0], Tone::Metal);
    for ray in 0..4 {
        let y = 290.0 + 150.0 * ray as f32;
        let mut wave = plot(0.0, 1.0, |t| (270.0 + 330.0 * t, y + 26.0 * (t * 4.0 * TAU).sin()));
        wave.push((650.0, y));
        pen.arrow_along(&wave, Tone::Red, 7.0);
    }
    // A hand from the side: palm towards the heater.
    let palm = smooth(&[
        (760.0, 860.0),
        (740.0, 700.0),
        (716.0, 640.0),
        (680.0, 560.0),
        (700.0, 536.0),
        (744.0, 580.0),
        (738.0, 330.0),
        (764.0, 290.0),
        (790.0, 330.0),
        (796.0, 520.0),
        (826.0, 640.0),
        (836.0, 860.0),
    ]);
    pen.area(&palm, Tone::Skin);
    pen.label("Heater", (150.0, 196.0), (150.0, 110.0));
    pen.label("Hand", (766.0, 320.0), (820.0, 200.0));
    pen.label("Infrared radiation", (440.0, 270.0), (480.0, 130.0));
}

/// A bottle with two walls and nothing between them.
pub(super) fn flask(pen: &mut Pen) {
    let wall = |grow: f32| -> Vec<At> {
        let (l, r) = (340.0 - grow, 660.0 + grow);
        smooth(&[
            (430.0 - grow * 0.5, 210.0),
            (430.0 - grow * 0.5, 270.0),
            (l, 380.0),
            (l, 600.0),
            (l, 780.0 + grow * 0.4),
            (400.0, 850.0 + grow),
            (600.0, 850.0 + grow),
            (r, 780.0 + grow * 0.4),
            (r, 600.0),
            (r, 380.0),
            (570.0 + grow * 0.5, 270.0),
            (570.0 + grow * 0.5, 210.0),
        ])
    };
    let (outer, inner) = (wall(74.0), wall(0.0));
    let mut between = outer.clone();
    between.extend(inner.iter().rev());
    let paper = pen.tone(Tone::Paper);
    pen.fill(&between, paper);
    let water = pen.tone(Tone::Water);
    let drink: Vec<At> = inner.iter().copied().filter(|p| p.1 > 400.0).collect();
    pen.fill(&drink, water);
    for line in [&outer, &inner] {
        pen.trace(line, Tone::Ink, 15.0);
        pen.trace(line, Tone::Metal, 8.0);
    }
    for side in [-1.0, 1.0] {
        pen.trace(&[(500.0 + side * 70.0, 210.0), (500.0 + side * 107.0, 210.0)], Tone::Ink, 12.0);
    }
    pen.area(&[(438.0, 120.0), (562.0, 120.0), (556.0, 270.0), (444.0, 270.0)], Tone::Wood);
    pen.label("Vacuum", (302.0, 560.0), (120.0, 480.0));
    pen.label("Silvered wall", (734.0, 560.0), (870.0, 440.0));
    pen.label("Stopper", (540.0, 150.0), (740.0, 130.0));
}
