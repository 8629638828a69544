//! The Milky Way from outside, and galaxies with their companions.

use super::galaxies::{Disc, barred, smear, spiral};
use super::parts::{bright, light, star, starry};
use crate::figures::look::Tone;
use crate::figures::pen::{Pen, ellipse, smooth};

pub(super) fn milky_way_above(pen: &mut Pen) {
    starry(pen, 40);
    let disc = Disc::new((500.0, 490.0), 390.0);
    barred(pen, disc, -25.0, 230.0);
    let sun = disc.at(0.52, 90.0);
    let gold = bright(pen, Tone::Gold, 0.6);
    star(pen, sun, 9.0, gold);
    pen.label("Sun", sun, (700.0, 900.0));
    pen.label("Galactic centre", disc.c, (220.0, 110.0));
    pen.label("Bar", disc.at(0.3, -25.0), (850.0, 130.0));
}

pub(super) fn milky_way_side(pen: &mut Pen) {
    starry(pen, 30);
    let (c, white) = ((500.0, 500.0), light(pen));
    let (blue, gold) = (bright(pen, Tone::Blue, 0.4), bright(pen, Tone::Gold, 0.45));
    pen.soft(c, 420.0, 420.0, blue, 0.22);
    smear(pen, Disc { c, r: 420.0, flat: 0.045, tilt: 0.0 }, white, 1.5);
    pen.soft(c, 110.0, 80.0, gold, 1.0);
    for number in 0..46 {
        // Denser towards the middle, all round it.
        let (out, angle) = (70.0 + 330.0 * (number as f32 / 46.0).powf(1.3), number as f32 * 2.4);
        star(pen, (c.0 + out * angle.cos(), c.1 + out * angle.sin()), 5.0, gold);
    }
    let (out, angle) = (70.0 + 330.0 * (40.0_f32 / 46.0).powf(1.3), 40.0_f32 * 2.4);
    let cluster = (c.0 + out * angle.cos(), c.1 + out * angle.sin());
    pen.label("Disc", (800.0, 500.0), (860.0, 640.0));
    pen.label("Halo", (350.0, 250.0), (190.0, 110.0));
    pen.label("Globular cluster", cluster, (500.0, if cluster.1 > 500.0 { 920.0 } else { 80.0 }));
}

pub(super) fn andromeda_galaxy(pen: &mut Pen) {
    starry(pen, 60);
    let disc = Disc { c: (490.0, 490.0), r: 400.0, flat: 0.3, tilt: -35.0 };
    spiral(pen, disc, 2, 420.0);
    let gold = bright(pen, Tone::Gold, 0.4);
    let (near, far) = ((560.0, 620.0), (330.0, 300.0));
    pen.soft(near, 40.0, 40.0, gold, 1.0);
    smear(pen, Disc { c: far, r: 66.0, flat: 0.55, tilt: -60.0 }, gold, 1.4);
    pen.label("M31", disc.c, (800.0, 560.0));
    pen.label("M32", near, (640.0, 830.0));
    pen.label("M110", far, (190.0, 170.0));
}

pub(super) fn whirlpool(pen: &mut Pen) {
    starry(pen, 50);
    let disc = Disc::new((470.0, 580.0), 320.0);
    spiral(pen, disc, 2, -305.0);
    // One arm ends where the companion stands.
    let (gold, white) = (bright(pen, Tone::Gold, 0.45), light(pen));
    let end = disc.at(1.0, 200.0 - 305.0);
    let companion = (end.0 + (end.0 - disc.c.0) * 0.22 + 40.0, end.1 + (end.1 - disc.c.1) * 0.22);
    pen.soft(companion, 100.0, 90.0, gold, 0.9);
    pen.soft(companion, 40.0, 40.0, white, 1.0);
    pen.label("M51", disc.c, (180.0, 900.0));
    pen.label("Companion", companion, (800.0, 110.0));
    pen.label("Spiral arm", disc.at(0.62, 200.0 - 305.0 * 0.563_f32.powf(0.8)), (850.0, 700.0));
}

pub(super) fn magellanic_clouds(pen: &mut Pen) {
    starry(pen, 110);
    let (pale, white) = (bright(pen, Tone::Sky, 0.35), light(pen));
    for (at, (x, y, size)) in [(340.0, 330.0, 130.0), (690.0, 480.0, 76.0)].into_iter().enumerate() {
        smear(pen, Disc { c: (x, y), r: size, flat: 0.62, tilt: -20.0 }, pale, 1.1);
        for number in 0..40 {
            let key = number + at * 200;
            let dot = (x + size * 0.7 * pen.chance(key), y + size * 0.45 * pen.chance(key + 90));
            pen.fill(&ellipse(dot, 2.2, 2.2), white);
        }
    }
    super::parts::land(pen, 850.0);
    pen.label("Large Cloud", (340.0, 330.0), (230.0, 130.0));
    pen.label("Small Cloud", (690.0, 480.0), (800.0, 300.0));
    pen.label("Horizon", (720.0, 838.0), (740.0, 700.0));
}

pub(super) fn elliptical_row(pen: &mut Pen) {
    starry(pen, 60);
    pen.enlarge(1.2);
    let (gold, white) = (bright(pen, Tone::Gold, 0.4), light(pen));
    for class in 0..8 {
        // The class is ten times the flattening; the long axis is upright, where there is room for it.
        let (x, flat) = (84.0 + 119.0 * class as f32, 1.0 - class as f32 / 10.0);
        let long = 40.0 / flat;
        smear(pen, Disc { c: (x, 460.0), r: long, flat, tilt: 90.0 }, gold, 1.4);
        pen.soft((x, 460.0), long * 0.34 * flat, long * 0.34, white, 1.0);
        pen.label_at(&format!("E{class}"), (x, 740.0));
    }
}

pub(super) fn rotation_curve(pen: &mut Pen) {
    pen.arrow((120.0, 830.0), (120.0, 130.0), Tone::Ink, 5.0);
    pen.arrow((120.0, 830.0), (930.0, 830.0), Tone::Ink, 5.0);
    let measured =
        smooth(&[(120.0, 830.0), (180.0, 520.0), (260.0, 370.0), (400.0, 340.0), (600.0, 345.0), (880.0, 335.0)]);
    let expected =
        smooth(&[(120.0, 830.0), (180.0, 530.0), (260.0, 400.0), (400.0, 480.0), (600.0, 580.0), (880.0, 660.0)]);
    pen.trace(&measured, Tone::Red, 8.0);
    pen.dashed(&expected, Tone::Blue, 6.0);
    pen.label("Measured", (680.0, 342.0), (700.0, 230.0));
    pen.label("Expected", (700.0, 616.0), (640.0, 740.0));
    pen.label_at("Distance", (830.0, 890.0));
}
