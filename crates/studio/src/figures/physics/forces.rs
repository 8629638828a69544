//! Bodies with arrows for the forces on them.

use super::parts::{force, mark, polar, table};
use super::vessels::water;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, plot, smooth};

pub(super) fn book(pen: &mut Pen) {
    table(pen, 70.0, 930.0, 600.0, Tone::Wood);
    for x in [140.0, 800.0] {
        pen.block([x, 644.0, 60.0, 280.0], Tone::Wood);
    }
    pen.block([290.0, 510.0, 420.0, 90.0], Tone::Blue);
    pen.block([306.0, 528.0, 404.0, 54.0], Tone::Bone);
    let rgb = pen.tint(0, Tone::Red);
    force(pen, (500.0, 555.0), (500.0, 825.0), rgb);
    force(pen, (500.0, 555.0), (500.0, 285.0), rgb);
    pen.disc((500.0, 555.0), 11.0, Tone::Ink);
    pen.label("Weight", (500.0, 770.0), (660.0, 770.0));
    pen.label("Normal force", (500.0, 350.0), (700.0, 330.0));
    pen.label("Table", (160.0, 610.0), (160.0, 500.0));
}

pub(super) fn slope(pen: &mut Pen) {
    let degrees = 25.0_f32;
    let (sin, cos) = degrees.to_radians().sin_cos();
    let foot = (70.0, 800.0);
    let top = (foot.0 + 860.0, foot.1 - 860.0 * sin / cos);
    pen.area(&[foot, top, (top.0, foot.1)], Tone::Sand);
    // Along the slope upwards, and away from it.
    let at = |along: f32, off: f32| (foot.0 + along * cos - off * sin, foot.1 - along * sin - off * cos);
    pen.area(&[at(430.0, 0.0), at(640.0, 0.0), at(640.0, 140.0), at(430.0, 140.0)], Tone::Wood);
    pen.trace(&arc(foot, 170.0, 170.0, -degrees, 0.0), Tone::Ink, 4.0);
    pen.sign("θ", (290.0, 762.0), 38.0);
    let rgb = pen.tint(0, Tone::Red);
    let (centre, weight) = (at(535.0, 70.0), 330.0);
    force(pen, centre, (centre.0, centre.1 + weight), rgb);
    force(pen, at(535.0, 70.0), at(535.0, 70.0 + weight * cos), rgb);
    force(pen, at(640.0, 14.0), at(640.0 + weight * sin + 60.0, 14.0), rgb);
    pen.disc(centre, 10.0, Tone::Ink);
    pen.label("Weight", (centre.0, centre.1 + 280.0), (centre.0 - 10.0, 890.0));
    let normal = at(535.0, 70.0 + weight * cos - 30.0);
    pen.label("Normal force", normal, (normal.0 + 210.0, normal.1 - 40.0));
    let rub = at(640.0 + weight * sin + 10.0, 14.0);
    pen.label("Friction", rub, (rub.0 + 20.0, rub.1 - 110.0));
}

pub(super) fn sledge(pen: &mut Pen) {
    let snow = [(40.0, 690.0), (960.0, 690.0)];
    let ground = [snow[0], snow[1], (960.0, 860.0), (40.0, 860.0)];
    let pale = pen.tone(Tone::Sky);
    pen.fill(&ground, pale);
    pen.trace(&snow, Tone::Ink, 5.0);
    // A runner that turns up in front and ends at the seat.
    let mut runner = vec![(196.0, 676.0), (620.0, 676.0)];
    runner.extend(arc((620.0, 596.0), 92.0, 80.0, 90.0, -20.0));
    pen.trace(&runner, Tone::Ink, 24.0);
    pen.trace(&runner, Tone::Metal, 15.0);
    for x in [280.0, 420.0, 560.0] {
        pen.block([x, 590.0, 24.0, 76.0], Tone::Wood);
    }
    pen.block([210.0, 552.0, 460.0, 40.0], Tone::Wood);
    pen.block([320.0, 432.0, 230.0, 120.0], Tone::Gold);
    for x in [380.0, 490.0] {
        pen.trace(&[(x, 434.0), (x, 550.0)], Tone::Earth, 12.0);
    }
    let red = pen.tint(0, Tone::Red);
    let hook = (660.0, 568.0);
    pen.trace(&[hook, (950.0, 401.0)], Tone::Earth, 6.0);
    force(pen, hook, (880.0, 441.0), red);
    force(pen, (200.0, 650.0), (60.0, 650.0), red);
    force(pen, (435.0, 500.0), (435.0, 830.0), red);
    force(pen, (435.0, 500.0), (435.0, 300.0), red);
    pen.label("Pull", (800.0, 490.0), (700.0, 380.0));
    pen.label("Friction", (130.0, 640.0), (120.0, 540.0));
    pen.label("Weight", (435.0, 790.0), (590.0, 800.0));
}

/// A skydiver with spread limbs, seen from the front.
pub(super) fn skydiver(pen: &mut Pen) {
    let limb = |pen: &mut Pen, points: &[At], tone: Tone| {
        pen.trace(points, Tone::Ink, 58.0);
        pen.trace(points, tone, 48.0);
    };
    for side in [-1.0, 1.0] {
        let at = |x: f32, y: f32| (500.0 + side * x, y);
        limb(pen, &[at(60.0, 470.0), at(230.0, 440.0), at(300.0, 350.0)], Tone::Orange);
        limb(pen, &[at(50.0, 590.0), at(160.0, 620.0), at(250.0, 540.0)], Tone::Blue);
        pen.disc(at(308.0, 338.0), 28.0, Tone::Skin);
        pen.disc(at(258.0, 528.0), 30.0, Tone::Ink);
    }
    pen.oval((500.0, 530.0), 100.0, 110.0, Tone::Orange);
    pen.disc((500.0, 400.0), 64.0, Tone::Skin);
    pen.area(&arc((500.0, 392.0), 70.0, 70.0, 180.0, 360.0), Tone::Red);
    let rgb = pen.tint(0, Tone::Red);
    force(pen, (500.0, 530.0), (500.0, 880.0), rgb);
    force(pen, (500.0, 530.0), (500.0, 180.0), rgb);
    pen.disc((500.0, 530.0), 11.0, Tone::Ink);
    pen.label("Weight", (500.0, 820.0), (670.0, 830.0));
    pen.label("Air resistance", (500.0, 230.0), (720.0, 200.0));
    pen.label("Skydiver", (280.0, 540.0), (170.0, 680.0));
}

pub(super) fn boat(pen: &mut Pen) {
    let level = 560.0;
    let hull = [(190.0, 440.0), (810.0, 440.0), (720.0, 650.0), (280.0, 650.0)];
    water(pen, &[(50.0, level), (950.0, level), (950.0, 900.0), (50.0, 900.0)]);
    pen.area(&hull, Tone::Wood);
    pen.block([400.0, 340.0, 240.0, 100.0], Tone::Bone);
    for x in [430.0, 540.0] {
        pen.block([x, 364.0, 60.0, 46.0], Tone::Glass);
    }
    pen.trace(&[(50.0, level), (241.0, level)], Tone::Blue, 6.0);
    pen.trace(&[(759.0, level), (950.0, level)], Tone::Blue, 6.0);
    pen.dashed(&[(241.0, level), (759.0, level)], Tone::Paper, 5.0);
    let rgb = pen.tint(0, Tone::Red);
    force(pen, (500.0, 545.0), (500.0, 845.0), rgb);
    force(pen, (500.0, 545.0), (500.0, 245.0), rgb);
    pen.disc((500.0, 545.0), 11.0, Tone::Ink);
    pen.label("Weight", (500.0, 800.0), (660.0, 800.0));
    pen.label("Upthrust", (500.0, 290.0), (660.0, 260.0));
    pen.label("Water line", (240.0, level), (150.0, 420.0));
}

pub(super) fn stone(pen: &mut Pen) {
    water(pen, &[(180.0, 220.0), (820.0, 220.0), (820.0, 860.0), (180.0, 860.0)]);
    pen.trace(&[(180.0, 130.0), (180.0, 860.0), (820.0, 860.0), (820.0, 130.0)], Tone::Ink, 9.0);
    let rock = smooth(&[
        (390.0, 500.0),
        (420.0, 420.0),
        (520.0, 400.0),
        (600.0, 440.0),
        (620.0, 520.0),
        (560.0, 590.0),
        (450.0, 590.0),
        (390.0, 500.0),
    ]);
    pen.area(&rock, Tone::Rock);
    let rgb = pen.tint(0, Tone::Red);
    force(pen, (505.0, 500.0), (505.0, 820.0), rgb);
    force(pen, (505.0, 500.0), (505.0, 320.0), rgb);
    pen.disc((505.0, 500.0), 10.0, Tone::Ink);
    for (x, y, r) in [(440.0, 360.0, 9.0), (580.0, 320.0, 11.0), (560.0, 270.0, 8.0)] {
        pen.ring((x, y), r, Tone::Ink, 3.0);
    }
    pen.label("Weight", (505.0, 760.0), (660.0, 740.0));
    pen.label("Upthrust", (505.0, 360.0), (690.0, 380.0));
    pen.label("Water", (240.0, 700.0), (330.0, 700.0));
}

pub(super) fn pendulum(pen: &mut Pen) {
    let (pivot, length) = ((440.0, 150.0), 560.0);
    pen.block([240.0, 106.0, 400.0, 44.0], Tone::Wood);
    let bob = polar(pivot, length, 58.0);
    pen.dashed(&[pivot, (pivot.0, pivot.1 + length)], Tone::Grey, 4.5);
    pen.dashed(&arc((pivot.0, pivot.1 + length), 46.0, 46.0, 0.0, 360.0), Tone::Grey, 4.0);
    pen.dashed(&arc(pivot, length, length, 64.0, 90.0 + 32.0), Tone::Grey, 3.5);
    pen.line(&[pivot, bob]);
    pen.disc(bob, 46.0, Tone::Metal);
    let rgb = pen.tint(0, Tone::Red);
    // At the end of the swing the tension only balances the part of the weight along the string.
    let weight = 260.0;
    force(pen, bob, (bob.0, bob.1 + weight), rgb);
    force(pen, bob, super::parts::between(bob, pivot, weight * 32.0_f32.to_radians().cos() / length), rgb);
    pen.disc(pivot, 11.0, Tone::Ink);
    pen.label("Tension", polar(pivot, length - 150.0, 58.0), (800.0, 420.0));
    pen.label("Weight", (bob.0, bob.1 + 200.0), (bob.0 + 130.0, bob.1 + 240.0));
    pen.label("Pivot", pivot, (250.0, 250.0));
}

pub(super) fn two_cords(pen: &mut Pen) {
    pen.block([80.0, 90.0, 840.0, 44.0], Tone::Wood);
    let knot = (500.0, 470.0);
    let (left, right) = ((160.0, 134.0), (840.0, 134.0));
    pen.line(&[left, knot, right]);
    pen.line(&[knot, (500.0, 560.0)]);
    pen.area(&[(460.0, 560.0), (540.0, 560.0), (610.0, 660.0), (390.0, 660.0)], Tone::Green);
    pen.area(&arc((500.0, 660.0), 52.0, 60.0, 0.0, 180.0), Tone::Gold);
    let rgb = pen.tint(0, Tone::Red);
    // Two equal tensions whose sum, the dashed arrow, is as long as the weight.
    let tension = 260.0;
    let reach = (right.0 - knot.0).hypot(right.1 - knot.1);
    let tip = |end: At| super::parts::between(knot, end, tension / reach);
    let (a, b) = (tip(left), tip(right));
    let sum = (500.0, knot.1 - 2.0 * (knot.1 - a.1));
    for end in [a, b] {
        pen.dashed(&[end, sum], Tone::Grey, 4.0);
    }
    pen.dashed(&[knot, (500.0, sum.1 + 20.0)], Tone::Grey, 5.0);
    pen.arrow((500.0, sum.1 + 30.0), sum, Tone::Grey, 6.0);
    force(pen, knot, a, rgb);
    force(pen, knot, b, rgb);
    force(pen, (500.0, 480.0), (500.0, 480.0 + knot.1 - sum.1), rgb);
    pen.disc(knot, 12.0, Tone::Ink);
    mark(pen, "T₁", (a.0 - 10.0, a.1 + 74.0), 42.0);
    mark(pen, "T₂", (b.0 + 10.0, b.1 + 74.0), 42.0);
    mark(pen, "W", (590.0, 790.0), 42.0);
}

/// A metre rule on a wedge with weights hung from it: distances in centimetres, loads in newtons.
fn rule(pen: &mut Pen, loads: [(f32, usize, &str); 2]) {
    let (centre, y, scale) = (500.0, 420.0, 8.4);
    let red = pen.tint(0, Tone::Red);
    pen.area(&[(centre, y + 26.0), (centre + 100.0, y + 230.0), (centre - 100.0, y + 230.0)], Tone::Wood);
    table(pen, 60.0, 940.0, y + 500.0 - 20.0, Tone::Wood);
    pen.block([centre - 40.0, y + 230.0, 80.0, 250.0], Tone::Metal);
    pen.block([centre - 50.0 * scale, y - 22.0, 100.0 * scale, 44.0], Tone::Gold);
    for tick in 0..=20 {
        let x = centre + (tick as f32 - 10.0) * 5.0 * scale;
        pen.trace(&[(x, y - 22.0), (x, y - if tick % 2 == 0 { 2.0 } else { 11.0 })], Tone::Ink, 3.0);
    }
    for (distance, newtons, text) in loads {
        let x = centre + distance * scale;
        pen.line(&[(x, y - 22.0), (x, y + 110.0)]);
        for part in 0..newtons {
            pen.block([x - 44.0, y + 110.0 + 46.0 * part as f32, 88.0, 46.0], Tone::Metal);
        }
        let foot = y + 110.0 + 46.0 * newtons as f32;
        force(pen, (x, foot), (x, foot + 30.0 + 18.0 * newtons as f32), red);
        let put = (x, foot + 66.0 + 18.0 * newtons as f32);
        if text.ends_with('N') {
            mark(pen, text, put, 40.0);
        } else {
            pen.sign("3 N", put, 36.0);
            pen.label_at(text, (x, put.1 + 60.0));
        }
        // How far it hangs from the pivot, above the rule.
        let above = y - 90.0;
        pen.trace(&[(centre, above - 20.0), (centre, above + 20.0)], Tone::Ink, 3.5);
        pen.arrow((centre, above), (x, above), Tone::Ink, 4.0);
        pen.sign(&format!("{} cm", distance.abs()), ((centre + x) / 2.0, above - 42.0), 34.0);
    }
    pen.label("Pivot", (centre + 24.0, y + 120.0), (centre + 92.0, y + 290.0));
}

pub(super) fn moments(pen: &mut Pen) {
    rule(pen, [(-40.0, 2, "2 N"), (20.0, 4, "4 N")]);
}

pub(super) fn equal_moments(pen: &mut Pen) {
    rule(pen, [(-30.0, 3, "Left weight"), (30.0, 3, "Right weight")]);
}

pub(super) fn projectile(pen: &mut Pen) {
    table(pen, 50.0, 950.0, 820.0, Tone::Leaf);
    // The path is a parabola: x over 800, top 480 above the ground.
    let at = |t: f32| (100.0 + 800.0 * t, 800.0 - 4.0 * 480.0 * t * (1.0 - t));
    pen.dashed(&plot(0.0, 1.0, at), Tone::Grey, 5.0);
    let (blue, red) = (pen.tint(0, Tone::Blue), pen.tint(0, Tone::Red));
    for t in [0.2, 0.5, 0.8] {
        let from = at(t);
        let up = 240.0 * (1.0 - 2.0 * t);
        force(pen, from, (from.0 + 150.0, from.1), blue);
        if up.abs() > 1.0 {
            force(pen, from, (from.0, from.1 - up), red);
        }
        pen.disc(from, 27.0, Tone::Orange);
    }
    let (first, top) = (at(0.2), at(0.5));
    pen.label("Horizontal velocity", (first.0 + 110.0, first.1 + 8.0), (first.0 + 210.0, first.1 + 110.0));
    pen.label("Vertical velocity", (first.0, first.1 - 110.0), (210.0, 230.0));
    pen.label("Highest point", (top.0, top.1 - 28.0), (580.0, 180.0));
}

pub(super) fn rectangle(pen: &mut Pen) {
    let (at, unit) = ((220.0, 780.0), 150.0);
    let (up, right) = ((at.0, at.1 - 3.0 * unit), (at.0 + 4.0 * unit, at.1));
    let far = (right.0, up.1);
    pen.dashed(&[up, far, right], Tone::Grey, 4.5);
    let (red, blue) = (pen.tint(0, Tone::Red), pen.tint(0, Tone::Blue));
    force(pen, at, far, blue);
    force(pen, at, up, red);
    force(pen, at, right, red);
    pen.ring(at, 34.0, Tone::Ink, 13.0);
    pen.line(&[(at.0, at.1 - 70.0), (at.0 + 70.0, at.1 - 70.0), (at.0 + 70.0, at.1)]);
    mark(pen, "3 N", (at.0 - 80.0, at.1 - 1.5 * unit), 44.0);
    mark(pen, "4 N", (at.0 + 2.0 * unit, at.1 + 72.0), 44.0);
    mark(pen, "5 N", (at.0 + 1.75 * unit, at.1 - 1.9 * unit), 44.0);
}
