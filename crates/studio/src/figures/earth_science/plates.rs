//! Plates in section: what parts, dives, collides and slides.

use super::parts::{Mark, bed, below, between, blend, magma, pale, puffs, ribbon, solid, tree, water};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, plot, smooth};

/// Hot creeping mantle from a level down.
pub(super) fn mantle(pen: &mut Pen, top: f32, bottom: f32) {
    let rgb = blend(pen, Tone::Orange, Tone::Earth, 0.4);
    bed(pen, &[(50.0, top), (950.0, top), (950.0, bottom), (50.0, bottom)], rgb, Mark::Waves);
}

/// A fat arrow that says how a plate moves.
pub(super) fn motion(pen: &mut Pen, (x, y): At, dx: f32) {
    pen.arrow((x, y), (x + dx, y), Tone::Red, 17.0);
}

pub(super) fn sea_floor_rock(pen: &mut Pen, points: &[At]) {
    let rgb = blend(pen, Tone::Rock, Tone::Ink, 0.35);
    bed(pen, points, rgb, Mark::Dashes);
}

pub(super) fn land_rock(pen: &mut Pen, points: &[At]) {
    let rgb = blend(pen, Tone::Sand, Tone::Earth, 0.3);
    bed(pen, points, rgb, Mark::Crosses);
}

/// Two sea floors that part at a ridge.
pub(super) fn ridge(pen: &mut Pen) {
    mantle(pen, 520.0, 900.0);
    water(pen, &below(&[(50.0, 230.0), (950.0, 230.0)], 560.0));
    let hot = blend(pen, Tone::Orange, Tone::Earth, 0.4);
    pen.fill(&[(120.0, 590.0), (440.0, 500.0), (490.0, 450.0), (510.0, 450.0), (560.0, 500.0), (880.0, 590.0)], hot);
    let side = |sign: f32| -> Vec<At> {
        let x = |off: f32| 500.0 + sign * off;
        let mut top =
            smooth(&[(x(30.0), 440.0), (x(60.0), 330.0), (x(130.0), 370.0), (x(230.0), 430.0), (x(450.0), 480.0)]);
        top.extend([(x(450.0), 600.0), (x(200.0), 570.0), (x(60.0), 500.0), (x(16.0), 470.0)]);
        top
    };
    sea_floor_rock(pen, &side(-1.0));
    sea_floor_rock(pen, &side(1.0));
    magma(
        pen,
        &smooth(&[
            (380.0, 780.0),
            (430.0, 640.0),
            (486.0, 540.0),
            (486.0, 446.0),
            (500.0, 436.0),
            (514.0, 446.0),
            (514.0, 540.0),
            (570.0, 640.0),
            (620.0, 780.0),
            (500.0, 820.0),
            (380.0, 780.0),
        ]),
    );
    motion(pen, (330.0, 535.0), -190.0);
    motion(pen, (670.0, 535.0), 190.0);
}

pub(super) fn mid_ocean_ridge(pen: &mut Pen) {
    ridge(pen);
    pen.arrow((500.0, 640.0), (500.0, 510.0), Tone::Ink, 9.0);
    pen.label("rift valley", (500.0, 424.0), (500.0, 150.0));
    pen.label("rising magma", (512.0, 560.0), (760.0, 690.0));
    pen.label("oceanic crust", (160.0, 500.0), (200.0, 340.0));
    pen.label("magma chamber", (460.0, 720.0), (210.0, 800.0));
}

/// A sea floor from the left that dives beneath what comes from the right.
pub(super) fn diving(pen: &mut Pen) -> Vec<At> {
    mantle(pen, 470.0, 920.0);
    let top = smooth(&[(50.0, 400.0), (250.0, 400.0), (360.0, 420.0), (430.0, 480.0), (560.0, 640.0), (690.0, 830.0)]);
    let mut slab = top.clone();
    slab.extend(smooth(&[(600.0, 890.0), (480.0, 700.0), (380.0, 570.0), (290.0, 510.0), (50.0, 500.0)]));
    sea_floor_rock(pen, &slab);
    top
}

/// Melt that rises from the slab to a volcano.
pub(super) fn melt(pen: &mut Pen, x: f32, from: f32, to: f32) {
    magma(pen, &ribbon(&smooth(&[(x - 10.0, from), (x + 8.0, (from + to) / 2.0), (x, to)]), 44.0, 16.0));
    for at in 0..3 {
        let y = from + 20.0 - at as f32 * 16.0;
        pen.disc((x - 50.0 + at as f32 * 22.0, y + 20.0), 13.0, Tone::Fire);
    }
}

pub(super) fn under_continent(pen: &mut Pen) {
    diving(pen);
    water(pen, &[(50.0, 300.0), (470.0, 300.0), (440.0, 420.0), (418.0, 464.0), (340.0, 412.0), (50.0, 396.0)]);
    let land = smooth(&[
        (424.0, 472.0),
        (450.0, 400.0),
        (480.0, 300.0),
        (560.0, 260.0),
        (610.0, 220.0),
        (660.0, 110.0),
        (700.0, 110.0),
        (750.0, 220.0),
        (820.0, 200.0),
        (860.0, 240.0),
        (950.0, 260.0),
    ]);
    let mut points = land;
    points.extend([(950.0, 520.0), (700.0, 560.0), (570.0, 640.0), (500.0, 560.0)]);
    land_rock(pen, &points);
    melt(pen, 680.0, 720.0, 112.0);
    let smoke = blend(pen, Tone::Rock, Tone::Paper, 0.3);
    puffs(pen, &[(690.0, 84.0, 24.0), (730.0, 64.0, 28.0), (770.0, 60.0, 22.0)], smoke);
    motion(pen, (90.0, 452.0), 180.0);
    motion(pen, (900.0, 440.0), -150.0);
}

pub(super) fn subduction_under_a_continent(pen: &mut Pen) {
    under_continent(pen);
    pen.label("deep-sea trench", (414.0, 450.0), (300.0, 180.0));
    pen.label("volcano", (650.0, 150.0), (500.0, 80.0));
    pen.label("oceanic plate", (190.0, 480.0), (200.0, 600.0));
    pen.label("continental plate", (840.0, 300.0), (800.0, 345.0));
    pen.label("rising magma", (690.0, 660.0), (830.0, 720.0));
}

pub(super) fn under_ocean(pen: &mut Pen) {
    diving(pen);
    water(pen, &below(&[(50.0, 300.0), (950.0, 300.0)], 474.0));
    let top = smooth(&[(50.0, 400.0), (250.0, 400.0), (360.0, 420.0), (424.0, 474.0)]);
    sea_floor_rock(pen, &between(&top, &[(50.0, 500.0), (290.0, 510.0), (420.0, 600.0), (430.0, 480.0)]));
    let mut floor = smooth(&[
        (424.0, 476.0),
        (470.0, 420.0),
        (540.0, 390.0),
        (590.0, 340.0),
        (630.0, 230.0),
        (650.0, 230.0),
        (690.0, 340.0),
        (750.0, 400.0),
        (950.0, 400.0),
    ]);
    floor.extend([(950.0, 500.0), (700.0, 520.0), (560.0, 630.0), (490.0, 560.0)]);
    sea_floor_rock(pen, &floor);
    melt(pen, 640.0, 700.0, 232.0);
    let smoke = blend(pen, Tone::Rock, Tone::Paper, 0.3);
    puffs(pen, &[(648.0, 200.0, 24.0), (680.0, 170.0, 30.0), (720.0, 160.0, 24.0)], smoke);
    pen.thing("palm-tree", (600.0, 300.0), 50.0);
    motion(pen, (90.0, 452.0), 180.0);
    motion(pen, (900.0, 452.0), -140.0);
}

pub(super) fn subduction_under_an_ocean(pen: &mut Pen) {
    under_ocean(pen);
    pen.label("deep-sea trench", (420.0, 462.0), (250.0, 200.0));
    pen.label("volcanic island arc", (640.0, 240.0), (500.0, 100.0));
    pen.label("back-arc basin", (840.0, 350.0), (830.0, 220.0));
    pen.label("sinking plate", (520.0, 680.0), (250.0, 740.0));
}

/// Two continents that meet and crumple.
pub(super) fn collision(pen: &mut Pen) {
    mantle(pen, 560.0, 920.0);
    let top = |x: f32| {
        400.0 - 230.0 * (-((x - 500.0) / 170.0_f32).powi(2)).exp() * (0.78 + 0.22 * ((x - 500.0) / 20.0).cos())
    };
    let root = |x: f32| 590.0 + 220.0 * (-((x - 500.0) / 190.0_f32).powi(2)).exp();
    let line: Vec<At> = plot(50.0, 950.0, |x| (x, top(x)));
    let foot: Vec<At> = plot(50.0, 950.0, |x| (x, root(x)));
    land_rock(pen, &between(&line, &foot));
    // Snow lies on the highest peak, and ends in points.
    let snow = pale(pen);
    let mut cap: Vec<At> = plot(462.0, 538.0, |at| (at, top(at)));
    cap.extend([
        (524.0, top(524.0) + 46.0),
        (510.0, top(538.0) - 10.0),
        (498.0, top(538.0) + 18.0),
        (484.0, top(538.0) - 14.0),
    ]);
    solid(pen, &cap, snow);
    for depth in [80.0, 150.0] {
        pen.trace(
            &plot(60.0, 940.0, |x| {
                (
                    x,
                    top(x) * 0.55
                        + 400.0 * 0.45
                        + depth
                        + 26.0 * (-((x - 500.0) / 150.0_f32).powi(2)).exp() * ((x - 500.0) / 26.0).sin(),
                )
            }),
            Tone::Ink,
            4.0,
        );
    }
    pen.trace(&smooth(&[(508.0, 190.0), (470.0, 420.0), (520.0, 600.0), (500.0, 806.0)]), Tone::Ink, 8.0);
    for x in [100.0, 200.0, 820.0, 900.0] {
        tree(pen, (x, 402.0), 80.0);
    }
    motion(pen, (90.0, 545.0), 200.0);
    motion(pen, (910.0, 545.0), -200.0);
}

pub(super) fn collision_of_two_continents(pen: &mut Pen) {
    collision(pen);
    pen.label("folded mountains", (474.0, 250.0), (250.0, 120.0));
    pen.label("left continent", (220.0, 450.0), (190.0, 270.0));
    pen.label("right continent", (780.0, 450.0), (810.0, 270.0));
    pen.label("thickened crust", (540.0, 690.0), (780.0, 800.0));
}

/// A continent that is stretched until its middle sinks.
pub(super) fn rift(pen: &mut Pen) {
    mantle(pen, 520.0, 920.0);
    let hot = blend(pen, Tone::Fire, Tone::Orange, 0.4);
    bed(
        pen,
        &smooth(&[
            (50.0, 800.0),
            (260.0, 690.0),
            (400.0, 560.0),
            (500.0, 520.0),
            (600.0, 560.0),
            (740.0, 690.0),
            (950.0, 800.0),
        ]),
        hot,
        Mark::Waves,
    );
    let base = |x: f32| 680.0 - 150.0 * (-((x - 500.0) / 190.0_f32).powi(2)).exp();
    // Blocks between faults that lean inwards: the nearer to the middle, the lower.
    let cuts = [
        (50.0, 50.0, 300.0),
        (290.0, 340.0, 372.0),
        (370.0, 420.0, 440.0),
        (630.0, 580.0, 372.0),
        (710.0, 660.0, 300.0),
        (950.0, 950.0, 0.0),
    ];
    for pair in cuts.windows(2) {
        let ((a, low_a, y), (b, low_b, _)) = (pair[0], pair[1]);
        let foot = plot(low_a, low_b, |x| (x, base(x)));
        land_rock(pen, &between(&[(a, y), (b, y)], &foot));
        pen.trace(&[(a + 14.0, y), (b - 14.0, y)], Tone::Green, 9.0);
    }
    for ((x, y), (a, b)) in [
        ((290.0, 300.0), (340.0, 610.0)),
        ((370.0, 372.0), (420.0, 560.0)),
        ((710.0, 300.0), (660.0, 610.0)),
        ((630.0, 372.0), (580.0, 560.0)),
    ] {
        pen.trace(&[(x, y), (a, b)], Tone::Ink, 8.0);
    }
    let cone = blend(pen, Tone::Rock, Tone::Ink, 0.4);
    solid(pen, &[(430.0, 440.0), (488.0, 350.0), (512.0, 350.0), (570.0, 440.0)], cone);
    magma(pen, &ribbon(&[(500.0, 640.0), (500.0, 352.0)], 34.0, 16.0));
    let smoke = blend(pen, Tone::Rock, Tone::Paper, 0.3);
    puffs(pen, &[(508.0, 322.0, 22.0), (534.0, 292.0, 28.0), (512.0, 262.0, 22.0)], smoke);
    for x in [100.0, 210.0, 800.0, 900.0] {
        tree(pen, (x, 300.0), 90.0);
    }
    motion(pen, (230.0, 480.0), -150.0);
    motion(pen, (770.0, 480.0), 150.0);
}
