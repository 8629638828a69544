//! Light at plane surfaces: reflection, refraction and what follows from them.

use super::parts::{angle, between, candle, eye, head, mirror, polar, ray};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, ellipse};

pub(super) fn reflection(pen: &mut Pen) {
    let at = (500.0, 780.0);
    mirror(pen, &[(90.0, 780.0), (910.0, 780.0)]);
    pen.dashed(&[at, (500.0, 150.0)], Tone::Grey, 4.5);
    let rgb = pen.tint(0, Tone::Red);
    ray(pen, &[(130.0, 320.0), at, (870.0, 320.0)], rgb);
    let half = (370.0_f32 / 460.0).atan().to_degrees();
    angle(pen, at, 190.0, -90.0 - half, -90.0);
    angle(pen, at, 190.0, -90.0, -90.0 + half);
    pen.sign("θ", polar(at, 240.0, -90.0 - half / 2.0), 40.0);
    pen.sign("θ", polar(at, 240.0, -90.0 + half / 2.0), 40.0);
    pen.label("Incident ray", (200.0, 407.0), (200.0, 250.0));
    pen.label("Reflected ray", (800.0, 407.0), (790.0, 250.0));
    pen.label("Normal", (500.0, 200.0), (500.0, 100.0));
}

/// A ray at a level surface, from an angle above it to an angle below it, both in degrees from the normal.
fn at_surface(pen: &mut Pen, upper: f32, lower: f32, downwards: bool) {
    let at = (500.0, 500.0);
    let glass = pen.tone(Tone::Glass);
    pen.fill(&[(60.0, 500.0), (940.0, 500.0), (940.0, 910.0), (60.0, 910.0)], glass);
    pen.trace(&[(60.0, 500.0), (940.0, 500.0)], Tone::Ink, 6.0);
    pen.dashed(&[(500.0, 130.0), (500.0, 870.0)], Tone::Grey, 4.5);
    let (over, under) = (polar(at, 440.0, -90.0 - upper), polar(at, 400.0, 90.0 - lower));
    let path = if downwards { [over, at, under] } else { [under, at, over] };
    let rgb = pen.tint(0, Tone::Red);
    pen.dashed(&[at, between(path[0], at, 1.75)], Tone::Grey, 3.0);
    ray(pen, &path, rgb);
    angle(pen, at, 150.0, -90.0 - upper, -90.0);
    angle(pen, at, 150.0, 90.0 - lower, 90.0);
    pen.label("Incident ray", between(over, at, 0.25), (260.0, 130.0));
    pen.label("Refracted ray", between(at, under, 0.7), (800.0, 740.0));
    pen.label("Normal", (500.0, 170.0), (640.0, 130.0));
}

pub(super) fn into_glass(pen: &mut Pen) {
    let under = (52.0_f32.to_radians().sin() / 1.5).asin().to_degrees();
    at_surface(pen, 52.0, under, true);
}

pub(super) fn out_of_glass(pen: &mut Pen) {
    let over = (1.5 * 30.0_f32.to_radians().sin()).asin().to_degrees();
    at_surface(pen, over, 30.0, false);
    pen.label_at("Glass", (200.0, 800.0));
    pen.label_at("Air", (820.0, 400.0));
}

pub(super) fn glass_block(pen: &mut Pen) {
    let (top, low, enter) = (340.0, 660.0, 380.0);
    pen.block([110.0, top, 780.0, low - top], Tone::Glass);
    let steep = 52.0_f32.to_radians();
    let inside = (steep.sin() / 1.5).asin();
    let (a, b) = ((enter, top), (enter + (low - top) * inside.tan(), low));
    let off = 250.0 * steep.tan();
    let rgb = pen.tint(0, Tone::Red);
    pen.dashed(&[a, (a.0 + 580.0 * steep.tan() * 0.7, top + 580.0 * 0.7)], Tone::Grey, 3.5);
    for at in [a, b] {
        pen.dashed(&[(at.0, at.1 - 110.0), (at.0, at.1 + 110.0)], Tone::Grey, 3.5);
    }
    ray(pen, &[(a.0 - off, top - 250.0), a, b, (b.0 + off, low + 250.0)], rgb);
    pen.label("Incident ray", (a.0 - off * 0.7, top - 175.0), (330.0, 120.0));
    pen.label("Glass block", (700.0, top), (740.0, 240.0));
    pen.label("Emergent ray", (b.0 + off * 0.7, low + 175.0), (560.0, 900.0));
}

/// The direction of a ray behind a surface, by Snell's law: direction and normal of length 1, ratio of the indices.
fn bent(d: At, n: At, ratio: f32) -> At {
    let cos = -(d.0 * n.0 + d.1 * n.1);
    let (n, cos) = if cos < 0.0 { ((-n.0, -n.1), -cos) } else { (n, cos) };
    let root = (1.0 - ratio * ratio * (1.0 - cos * cos)).max(0.0).sqrt();
    let k = ratio * cos - root;
    (d.0 * ratio + n.0 * k, d.1 * ratio + n.1 * k)
}

const SPECTRUM: [Tone; 6] = [Tone::Red, Tone::Orange, Tone::Gold, Tone::Green, Tone::Blue, Tone::Violet];

pub(super) fn prism(pen: &mut Pen) {
    let (apex, left, right) = ((430.0, 190.0), (185.0, 615.0), (675.0, 615.0));
    pen.area(&[apex, left, right], Tone::Glass);
    let enter = between(left, apex, 0.52);
    let start = (40.0, enter.1 + 130.0);
    let length = (enter.0 - start.0).hypot(enter.1 - start.1);
    let d = ((enter.0 - start.0) / length, (enter.1 - start.1) / length);
    let (n_in, n_out) = ((-0.866, -0.5), (0.866, -0.5));
    // Leaves the prism where the ray inside meets the right face, and runs on to the edge of the picture.
    let path = |index: f32| {
        let inside = bent(d, n_in, 1.0 / index);
        let edge = (right.0 - apex.0, right.1 - apex.1);
        let det = inside.0 * edge.1 - inside.1 * edge.0;
        let t = ((apex.0 - enter.0) * edge.1 - (apex.1 - enter.1) * edge.0) / det;
        let exit = (enter.0 + inside.0 * t, enter.1 + inside.1 * t);
        let out = bent(inside, n_out, index);
        let reach = (930.0 - exit.0) / out.0;
        (exit, (930.0, exit.1 + out.1 * reach))
    };
    // The spread of the colours is drawn larger than in real glass, else it could not be seen.
    let steps: Vec<(At, At)> = (0..=6).map(|k| path(1.44 + 0.028 * k as f32)).collect();
    for (k, tone) in SPECTRUM.into_iter().enumerate() {
        let rgb = pen.tone(tone);
        let (a, b) = (steps[k], steps[k + 1]);
        pen.fill(&[enter, a.0, b.0], rgb);
        pen.fill(&[a.0, a.1, b.1, b.0], rgb);
    }
    pen.outline(&[apex, left, right], 5.0);
    pen.trace(&[start, enter], Tone::Ink, 17.0);
    pen.stroke(&[start, enter], crate::colour::Rgb(255, 255, 255), 10.0);
    let ink = pen.tone(Tone::Ink);
    head(pen, start, between(start, enter, 0.62), 34.0, ink);
    let end = steps[3].1;
    pen.label("White light", between(start, enter, 0.2), (150.0, 760.0));
    pen.label("Prism", (500.0, 600.0), (480.0, 740.0));
    pen.label("Spectrum", (end.0 - 60.0, end.1 - 20.0), (830.0, (end.1 - 260.0).max(100.0)));
}

pub(super) fn total_reflection(pen: &mut Pen) {
    let (at, radius) = ((500.0, 330.0), 400.0);
    pen.area(&arc(at, radius, radius, 0.0, 180.0), Tone::Glass);
    pen.dashed(&[(500.0, 100.0), (500.0, 850.0)], Tone::Grey, 4.5);
    let rgb = pen.tint(0, Tone::Red);
    let (from, to) = (polar(at, radius + 130.0, 90.0 + 55.0), polar(at, radius + 130.0, 90.0 - 55.0));
    ray(pen, &[from, at, to], rgb);
    angle(pen, at, 130.0, 90.0, 145.0);
    angle(pen, at, 130.0, 35.0, 90.0);
    pen.label("Incident ray", between(from, at, 0.1), (170.0, 800.0));
    pen.label("Reflected ray", between(to, at, 0.1), (830.0, 800.0));
    pen.label("Normal", (500.0, 150.0), (650.0, 150.0));
}

/// The ray meets the walls of the bend at equal angles, by turns the outer and the inner one.
pub(super) fn fibre(pen: &mut Pen) {
    let centre = (500.0, 900.0);
    let band = |inner: f32, outer: f32| {
        let mut points = arc(centre, outer, outer, 232.0, 308.0);
        points.extend(arc(centre, inner, inner, 308.0, 232.0));
        points
    };
    pen.area(&band(440.0, 720.0), Tone::Metal);
    pen.area(&band(520.0, 640.0), Tone::Glass);
    let points: Vec<At> =
        (0..=4).map(|k| polar(centre, if k % 2 == 0 { 520.0 } else { 640.0 }, 233.5 + 18.25 * k as f32)).collect();
    let rgb = pen.tint(0, Tone::Red);
    ray(pen, &points, rgb);
    pen.label("Core", polar(centre, 590.0, 300.0), (880.0, 190.0));
    pen.label("Cladding", polar(centre, 480.0, 250.0), (350.0, 700.0));
    pen.label("Light ray", between(points[2], points[3], 0.5), (540.0, 90.0));
}

pub(super) fn periscope(pen: &mut Pen) {
    let tube = [
        (220.0, 110.0),
        (560.0, 110.0),
        (560.0, 710.0),
        (700.0, 710.0),
        (700.0, 890.0),
        (390.0, 890.0),
        (390.0, 290.0),
        (220.0, 290.0),
    ];
    let soft = pen.tone(Tone::Soft);
    pen.fill(&tube, soft);
    pen.trace(&[tube[0], tube[1], tube[2], tube[3]], Tone::Ink, 8.0);
    pen.trace(&[tube[4], tube[5], tube[6], tube[7]], Tone::Ink, 8.0);
    mirror(pen, &[(555.0, 280.0), (395.0, 120.0)]);
    mirror(pen, &[(395.0, 720.0), (555.0, 880.0)]);
    let rgb = pen.tint(0, Tone::Red);
    ray(pen, &[(50.0, 200.0), (475.0, 200.0), (475.0, 800.0), (800.0, 800.0)], rgb);
    eye(pen, (860.0, 800.0), 95.0, 180.0);
    pen.label("Upper mirror", (520.0, 245.0), (740.0, 200.0));
    pen.label("Lower mirror", (420.0, 745.0), (220.0, 660.0));
    pen.label("Eye", (870.0, 750.0), (880.0, 660.0));
}

pub(super) fn candle_mirror(pen: &mut Pen) {
    let (glass, flame, floor) = (520.0, (240.0, 352.0), 640.0);
    let image = (2.0 * glass - flame.0, flame.1);
    mirror(pen, &[(glass, 880.0), (glass, 130.0)]);
    pen.trace(&[(90.0, floor), (glass, floor)], Tone::Ink, 5.0);
    pen.dashed(&[(glass, floor), (950.0, floor)], Tone::Grey, 4.0);
    candle(pen, (flame.0, floor), 220.0, true);
    // The image: the same candle in dashes, as far behind the mirror.
    pen.dashed(&[(771.4, floor), (771.4, 420.0), (828.6, 420.0), (828.6, floor)], Tone::Ink, 4.0);
    let drop = crate::figures::pen::smooth(&[
        (image.0, 404.0),
        (image.0 - 22.0, 376.0),
        (image.0, 313.0),
        (image.0 + 22.0, 376.0),
        (image.0, 404.0),
    ]);
    pen.dashed(&drop, Tone::Ink, 4.0);
    let rgb = pen.tone(Tone::Red);
    for end in [(205.0, 800.0), (240.0, 850.0)] {
        let share = (glass - image.0) / (end.0 - image.0);
        let hit = between(image, end, share);
        pen.dashed(&[image, hit], Tone::Grey, 3.5);
        ray(pen, &[flame, hit, end], rgb);
    }
    eye(pen, (170.0, 860.0), 100.0, -35.0);
    pen.label("Candle", (212.0, 540.0), (110.0, 480.0));
    pen.label("Mirror", (glass, 180.0), (400.0, 100.0));
    pen.label("Virtual image", (800.0, 500.0), (770.0, 750.0));
}

pub(super) fn corner(pen: &mut Pen) {
    mirror(pen, &[(220.0, 120.0), (220.0, 800.0)]);
    mirror(pen, &[(220.0, 800.0), (900.0, 800.0)]);
    let rgb = pen.tint(0, Tone::Red);
    let slope = 0.62;
    let first = (560.0, 800.0);
    let second = (220.0, 800.0 - 340.0 * slope);
    ray(pen, &[(940.0, 800.0 - 380.0 * slope), first, second, (900.0, second.1 - 680.0 * slope)], rgb);
    for (hit, way) in [(first, (0.0, -130.0)), (second, (130.0, 0.0))] {
        pen.dashed(&[hit, (hit.0 + way.0, hit.1 + way.1)], Tone::Grey, 3.5);
    }
    pen.line(&[(220.0, 750.0), (270.0, 750.0), (270.0, 800.0)]);
    pen.label("Incident ray", (800.0, 651.0), (830.0, 500.0));
    pen.label("Reflected ray", (560.0, second.1 - 340.0 * slope), (480.0, 250.0));
    pen.label("Right angle", (245.0, 775.0), (250.0, 900.0));
}

pub(super) fn drop(pen: &mut Pen) {
    let (centre, radius) = ((520.0, 430.0), 310.0);
    pen.area(&ellipse(centre, radius, radius), Tone::Water);
    let enter = (centre.0 - (radius * radius - 262.0 * 262.0_f32).sqrt(), centre.1 - 262.0);
    // Where a ray from a point of the circle meets it again.
    let across = |from: At, d: At| {
        let t = -2.0 * ((from.0 - centre.0) * d.0 + (from.1 - centre.1) * d.1);
        (from.0 + d.0 * t, from.1 + d.1 * t)
    };
    let normal = |p: At| ((p.0 - centre.0) / radius, (p.1 - centre.1) / radius);
    let path = |index: f32| {
        let inside = bent((1.0, 0.0), normal(enter), 1.0 / index);
        let back = across(enter, inside);
        let n = normal(back);
        let dot = 2.0 * (inside.0 * n.0 + inside.1 * n.1);
        let again = (inside.0 - dot * n.0, inside.1 - dot * n.1);
        let exit = across(back, again);
        let out = bent(again, normal(exit), index);
        (back, exit, (exit.0 + out.0 * 420.0, exit.1 + out.1 * 420.0))
    };
    // As with the prism, the colours are spread more than in nature.
    let steps: Vec<(At, At, At)> = (0..=6).map(|k| path(1.31 + 0.012 * k as f32)).collect();
    for (k, tone) in SPECTRUM.into_iter().enumerate() {
        let rgb = pen.tone(tone);
        let (a, b) = (steps[k], steps[k + 1]);
        pen.fill(&[enter, a.0, b.0], rgb);
        pen.fill(&[a.0, a.1, b.1, b.0], rgb);
        pen.fill(&[a.1, a.2, b.2, b.1], rgb);
    }
    pen.outline(&ellipse(centre, radius, radius), 5.0);
    let white = crate::colour::Rgb(255, 255, 255);
    pen.trace(&[(40.0, enter.1), enter], Tone::Ink, 15.0);
    pen.stroke(&[(40.0, enter.1), enter], white, 8.0);
    let ink = pen.tone(Tone::Ink);
    head(pen, (40.0, enter.1), (230.0, enter.1), 34.0, ink);
    pen.label("Sunlight", (110.0, enter.1), (150.0, 80.0));
    pen.label("Raindrop", (780.0, 590.0), (850.0, 790.0));
    let end = steps[3].2;
    pen.label("Spectrum", (end.0 + 10.0, end.1 - 10.0), (190.0, 780.0));
}
