//! Plates that slide, jolt, scrape and drift.

use super::parts::{Mark, bed, below, between, blend, lower, ribbon, sector, solid, strew, tree, water};
use super::plates::{diving, land_rock, motion, rift, sea_floor_rock};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, ellipse, plot, smooth};

pub(super) fn continental_rift(pen: &mut Pen) {
    rift(pen);
    pen.label("rift valley", (400.0, 425.0), (320.0, 160.0));
    pen.label("volcano", (540.0, 390.0), (680.0, 160.0));
    pen.label("normal fault", (682.0, 470.0), (850.0, 600.0));
    pen.label("thinned crust", (450.0, 520.0), (190.0, 770.0));
    pen.label("rising mantle", (560.0, 680.0), (760.0, 850.0));
    pen.arrow((470.0, 800.0), (470.0, 670.0), Tone::Ink, 9.0);
}

/// A block of ground in which two plates slide past each other, with a stream bent by the slip.
/// Where `right_lateral`, whoever looks across the fault sees the other side go to the right.
pub(super) fn slide(pen: &mut Pen, fence: bool, right_lateral: bool) {
    let front = [(90.0, 640.0), (500.0, 640.0), (500.0, 860.0), (90.0, 860.0)];
    let other = [(500.0, 640.0), (910.0, 640.0), (910.0, 860.0), (500.0, 860.0)];
    let (a, b) = (blend(pen, Tone::Sand, Tone::Earth, 0.3), blend(pen, Tone::Rock, Tone::Earth, 0.3));
    bed(pen, &front, a, Mark::Crosses);
    bed(pen, &other, b, Mark::Dots);
    let (left, right) = (blend(pen, Tone::Leaf, Tone::Sand, 0.25), blend(pen, Tone::Leaf, Tone::Sand, 0.6));
    solid(pen, &[(90.0, 640.0), (90.0, 190.0), (500.0, 190.0), (500.0, 640.0)], left);
    solid(pen, &[(500.0, 640.0), (500.0, 190.0), (910.0, 190.0), (910.0, 640.0)], right);
    let blue = pen.tone(Tone::Water);
    // Seen from above: one side has gone away from us, so the stream is broken off and bent.
    let (here, there) = if right_lateral { (310.0, 480.0) } else { (480.0, 310.0) };
    let stream =
        ribbon(&smooth(&[(90.0, here + 16.0), (220.0, here - 10.0), (360.0, here + 12.0), (490.0, here)]), 34.0, 34.0);
    let onward = ribbon(
        &smooth(&[(510.0, there), (640.0, there + 16.0), (780.0, there - 12.0), (910.0, there + 8.0)]),
        34.0,
        34.0,
    );
    solid(pen, &stream, blue);
    solid(pen, &onward, blue);
    solid(pen, &ribbon(&[(500.0, 296.0), (500.0, 495.0)], 26.0, 26.0), blue);
    pen.trace(&[(500.0, 190.0), (500.0, 280.0)], Tone::Ink, 10.0);
    pen.trace(&[(500.0, 510.0), (500.0, 860.0)], Tone::Ink, 10.0);
    for (x, y) in [(250.0, 610.0), (330.0, 620.0), (690.0, 620.0), (850.0, 620.0)] {
        tree(pen, (x, y), 90.0);
    }
    if fence {
        for (x, y) in [(212.0, here - 70.0), (508.0, there - 70.0)] {
            pen.trace(&[(x, y), (x + 280.0, y)], Tone::Wood, 6.0);
            (0..5).for_each(|post| {
                pen.trace(&[(x + post as f32 * 70.0, y - 24.0), (x + post as f32 * 70.0, y + 18.0)], Tone::Wood, 8.0)
            });
        }
    }
    let (up, down) = if right_lateral { (430.0, 570.0) } else { (570.0, 430.0) };
    pen.arrow((up, 630.0), (up, 520.0), Tone::Red, 17.0);
    pen.arrow((down, 520.0), (down, 630.0), Tone::Red, 17.0);
}

pub(super) fn transform_fault(pen: &mut Pen) {
    slide(pen, false, false);
    pen.label("offset stream", (640.0, 322.0), (720.0, 120.0));
    pen.label("fault line", (500.0, 210.0), (400.0, 110.0));
    pen.label_at("left plate", (290.0, 750.0));
    pen.label_at("right plate", (710.0, 750.0));
}

pub(super) fn earthquake(pen: &mut Pen) {
    let rock = blend(pen, Tone::Sand, Tone::Earth, 0.3);
    let (top, low) = (330.0, 880.0);
    bed(pen, &[(70.0, top), (860.0, top), (860.0, low), (70.0, low)], rock, Mark::Dots);
    let focus = (500.0, 650.0);
    for r in [70.0, 130.0, 190.0, 250.0] {
        let ring: Vec<At> = ellipse(focus, r, r).into_iter().collect();
        let (mut run, mut runs) = (Vec::new(), Vec::new());
        for at in ring.iter().chain(ring.iter().take(1)) {
            if (84.0..846.0).contains(&at.0) && (top + 10.0..low - 10.0).contains(&at.1) {
                run.push(*at);
            } else if run.len() > 1 {
                runs.push(std::mem::take(&mut run));
            }
        }
        runs.push(run);
        runs.iter().for_each(|run| pen.trace(run, Tone::Blue, 6.0));
    }
    let grass = blend(pen, Tone::Leaf, Tone::Sand, 0.2);
    solid(pen, &[(70.0, top), (160.0, 200.0), (930.0, 200.0), (860.0, top)], grass);
    solid(pen, &[(860.0, top), (930.0, 200.0), (930.0, 770.0), (860.0, low)], rock.mix(pen.tone(Tone::Ink), 0.2));
    for r in [50.0, 100.0, 150.0] {
        pen.trace(&arc((500.0, top), r, r * 0.4, 180.0, 360.0), Tone::Blue, 5.0);
    }
    pen.trace(&[(340.0, low), (722.0, top), (790.0, 200.0)], Tone::Ink, 9.0);
    for at in 0..8 {
        let (sin, cos) = (at as f32 * 0.785_f32).sin_cos();
        pen.trace(
            &[(focus.0 + cos * 22.0, focus.1 + sin * 22.0), (focus.0 + cos * 44.0, focus.1 + sin * 44.0)],
            Tone::Red,
            8.0,
        );
    }
    pen.disc(focus, 20.0, Tone::Red);
    pen.dashed(&[(500.0, 630.0), (500.0, 346.0)], Tone::Ink, 4.0);
    pen.disc((500.0, top), 14.0, Tone::Red);
    // The blocks on both sides of the fault slip past each other.
    pen.arrow((636.0, 356.0), (560.0, 466.0), Tone::Red, 15.0);
    pen.arrow((660.0, 520.0), (736.0, 410.0), Tone::Red, 15.0);
    pen.thing("house", (240.0, 300.0), 92.0);
    pen.thing("house", (812.0, 306.0), 72.0);
    pen.label("focus", (478.0, 656.0), (180.0, 700.0));
    pen.label("epicentre", (500.0, 322.0), (430.0, 110.0));
    pen.label("fault", (777.0, 226.0), (780.0, 110.0));
    pen.label("seismic waves", (716.0, 770.0), (700.0, 940.0));
}

pub(super) fn tsunami_at_its_source(pen: &mut Pen) {
    let rock = blend(pen, Tone::Rock, Tone::Earth, 0.3);
    let surface: Vec<At> = plot(50.0, 950.0, |x| {
        (
            x,
            300.0 - 90.0 * (-((x - 560.0) / 130.0_f32).powi(2)).exp()
                + 26.0 * (-((x - 290.0) / 110.0_f32).powi(2)).exp(),
        )
    });
    water(pen, &below(&surface, 800.0));
    // The right block has jumped up along the fault and lifted all the water above it.
    bed(pen, &[(50.0, 680.0), (456.0, 680.0), (360.0, 920.0), (50.0, 920.0)], rock, Mark::Crosses);
    bed(
        pen,
        &[(496.0, 580.0), (640.0, 590.0), (760.0, 660.0), (950.0, 680.0), (950.0, 920.0), (360.0, 920.0)],
        rock,
        Mark::Crosses,
    );
    pen.trace(&[(496.0, 580.0), (360.0, 920.0)], Tone::Ink, 10.0);
    pen.arrow((590.0, 720.0), (630.0, 610.0), Tone::Red, 15.0);
    pen.arrow((370.0, 730.0), (332.0, 830.0), Tone::Red, 12.0);
    pen.arrow((560.0, 520.0), (560.0, 340.0), Tone::Blue, 14.0);
    pen.arrow((420.0, 400.0), (220.0, 400.0), Tone::Ink, 9.0);
    pen.arrow((720.0, 400.0), (900.0, 400.0), Tone::Ink, 9.0);
    super::parts::boat(pen, (840.0, 302.0), 100.0);
    pen.label("raised water", (560.0, 230.0), (560.0, 110.0));
    pen.label("spreading wave", (250.0, 400.0), (230.0, 200.0));
    pen.label("sea-floor jolt", (640.0, 630.0), (830.0, 530.0));
    pen.label("fault", (400.0, 820.0), (180.0, 780.0));
}

pub(super) fn wedge_of_scraped_off_sediment(pen: &mut Pen) {
    diving(pen);
    water(pen, &below(&[(50.0, 240.0), (950.0, 240.0)], 474.0));
    let skin = smooth(&[(50.0, 400.0), (250.0, 400.0), (360.0, 420.0), (424.0, 474.0)]);
    let mud = blend(pen, Tone::Sand, Tone::Earth, 0.15);
    sea_floor_rock(pen, &between(&skin, &lower(&skin, 90.0)));
    solid(pen, &between(&lower(&skin, -26.0), &skin), mud);
    land_rock(
        pen,
        &[
            (640.0, 440.0),
            (700.0, 420.0),
            (780.0, 210.0),
            (850.0, 170.0),
            (950.0, 190.0),
            (950.0, 560.0),
            (720.0, 600.0),
            (620.0, 700.0),
            (560.0, 630.0),
        ],
    );
    for at in 0..5 {
        let x = 372.0 + at as f32 * 54.0;
        let y = 450.0 - at as f32 * 34.0;
        bed(
            pen,
            &smooth(&[
                (x, 440.0 + at as f32 * 36.0),
                (x + 16.0, y),
                (x + 62.0, y - 36.0),
                (x + 92.0, 530.0 + at as f32 * 34.0),
                (x + 40.0, 500.0 + at as f32 * 40.0),
                (x, 440.0 + at as f32 * 36.0),
            ]),
            mud,
            Mark::Dashes,
        );
    }
    let basin = blend(pen, Tone::Sand, Tone::Gold, 0.3);
    bed(
        pen,
        &smooth(&[
            (640.0, 352.0),
            (700.0, 362.0),
            (736.0, 340.0),
            (716.0, 420.0),
            (670.0, 440.0),
            (636.0, 400.0),
            (640.0, 352.0),
        ]),
        basin,
        Mark::Dots,
    );
    motion(pen, (90.0, 452.0), 150.0);
    pen.label("trench", (360.0, 396.0), (230.0, 150.0));
    pen.label("accretionary wedge", (520.0, 400.0), (480.0, 100.0));
    pen.label("fore-arc basin", (692.0, 370.0), (700.0, 170.0));
    pen.label("sinking plate", (530.0, 690.0), (250.0, 740.0));
}

pub(super) fn convection_in_the_mantle(pen: &mut Pen) {
    // Lengths below are for a globe of 700.
    let (centre, scale) = ((500.0, 770.0), 0.63);
    let shell = |inner: f32, outer: f32, from: f32, to: f32| sector(centre, inner * scale, outer * scale, from, to);
    let hot = blend(pen, Tone::Orange, Tone::Earth, 0.25);
    solid(pen, &shell(300.0, 700.0, 180.0, 360.0), hot);
    strew(pen, &shell(310.0, 690.0, 184.0, 356.0), hot, Mark::Dots);
    solid(pen, &shell(0.0, 300.0, 180.0, 360.0), blend(pen, Tone::Gold, Tone::Fire, 0.35));
    for (from, to) in [(180.0, 223.0), (224.0, 269.0), (271.0, 316.0), (317.0, 360.0)] {
        solid(pen, &shell(640.0, 700.0, from, to), blend(pen, Tone::Rock, Tone::Ink, 0.25));
    }
    let at = |r: f32, angle: f32| {
        (centre.0 + r * scale * angle.to_radians().cos(), centre.1 + r * scale * angle.to_radians().sin())
    };
    // Two cells on each side: up in the middle of each pair, out below the plates, down at the cold edges.
    for sign in [-1.0, 1.0] {
        let a = |off: f32| 270.0 + sign * off;
        pen.arrow_along(&smooth(&[at(340.0, a(6.0)), at(460.0, a(4.0)), at(590.0, a(6.0))]), Tone::Red, 14.0);
        pen.arrow_along(&smooth(&[at(606.0, a(10.0)), at(612.0, a(22.0)), at(604.0, a(36.0))]), Tone::Ink, 9.0);
        pen.arrow_along(&smooth(&[at(580.0, a(44.0)), at(460.0, a(44.0)), at(345.0, a(42.0))]), Tone::Blue, 14.0);
        pen.arrow_along(&smooth(&[at(332.0, a(36.0)), at(330.0, a(24.0)), at(334.0, a(12.0))]), Tone::Ink, 9.0);
    }
    pen.label("hot rising rock", (512.0, 480.0), (500.0, 180.0));
    pen.label("plate", (290.0, 410.0), (180.0, 250.0));
    pen.label("cool sinking rock", (710.0, 560.0), (830.0, 260.0));
    pen.label_at("core", (500.0, 690.0));
}
