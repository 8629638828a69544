//! Light through lenses and from curved mirrors.

use super::parts::{axis, between, concave, convex, eye, mirror, ray};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen};

/// The heights of so many rays about an axis, evenly spread over `half` to both sides.
fn spread(count: usize, half: f32) -> Vec<f32> {
    let last = count.max(2) - 1;
    (0..count).map(|at| half * (2.0 * at as f32 / last as f32 - 1.0)).collect()
}

pub(super) fn convex_parallel(pen: &mut Pen) {
    let (lens, focus, y) = (400.0, 700.0, 500.0);
    axis(pen, 50.0, 950.0, y);
    convex(pen, (lens, y), 300.0, 58.0);
    let rgb = pen.tint(0, Tone::Red);
    for off in spread(pen.many(3), 235.0) {
        let end = off * (focus - 880.0) / (focus - lens);
        ray(pen, &[(130.0, y + off), (lens, y + off), (focus, y)], rgb);
        pen.stroke(&[(focus, y), (880.0, y + end)], rgb, 5.0);
    }
    pen.disc((focus, y), 10.0, Tone::Ink);
    pen.label("Convex lens", (lens, 215.0), (lens, 130.0));
    pen.label("Focal point", (focus, y), (focus, 730.0));
    pen.label("Principal axis", (80.0, y), (180.0, 860.0));
}

pub(super) fn concave_parallel(pen: &mut Pen) {
    let (lens, focus, y) = (430.0, 205.0, 500.0);
    axis(pen, 50.0, 950.0, y);
    concave(pen, (lens, y), 210.0, 56.0);
    let rgb = pen.tint(0, Tone::Red);
    for off in spread(pen.many(3), 130.0) {
        let end = off * (900.0 - focus) / (lens - focus);
        pen.dashed(&[(focus, y), (lens, y + off)], Tone::Grey, 3.5);
        ray(pen, &[(110.0, y + off), (lens, y + off), (900.0, y + end)], rgb);
    }
    pen.disc((focus, y), 10.0, Tone::Ink);
    pen.label("Concave lens", (lens, 305.0), (lens - 20.0, 200.0));
    pen.label("Virtual focus", (focus, y), (260.0, 740.0));
    pen.label("Principal axis", (75.0, y), (200.0, 870.0));
}

/// A mirror in the shape of a parabola sends every ray through one point.
pub(super) fn mirror_parallel(pen: &mut Pen) {
    let (vertex, focus, centre, y) = (850.0, 550.0, 250.0, 500.0);
    let at = |off: f32| (vertex - off * off / 1200.0, y + off);
    axis(pen, 50.0, 950.0, y);
    let curve: Vec<At> = (-13..=13).map(|k| at(k as f32 * 22.0)).collect();
    let back: Vec<At> = curve.iter().rev().copied().collect();
    mirror(pen, &back);
    let rgb = pen.tint(0, Tone::Red);
    for off in spread(pen.many(3), 240.0) {
        let hit = at(off);
        ray(pen, &[(70.0, hit.1), hit, (focus, y)], rgb);
        pen.stroke(&[(focus, y), between(hit, (focus, y), 1.8)], rgb, 5.0);
    }
    for point in [focus, centre] {
        pen.disc((point, y), 10.0, Tone::Ink);
    }
    pen.label("Concave mirror", (802.0, 262.0), (700.0, 140.0));
    pen.label("F", (focus, y), (focus, 690.0));
    pen.label("C", (centre, y), (centre, 690.0));
}

/// An arrow that stands on the axis as object or image.
fn upright(pen: &mut Pen, x: f32, foot: f32, tip: f32, tone: Tone) {
    pen.arrow((x, foot), (x, tip), tone, 9.0);
}

/// Marks on the axis at one and two focal lengths on both sides; the sign on the far side may be a label.
fn focal_marks(pen: &mut Pen, lens: f32, y: f32, f: f32, asked: &str) {
    for (text, x) in [("2F", -2.0), ("F", -1.0), ("F", 1.0), ("2F", 2.0)] {
        let at = lens + x * f;
        pen.trace(&[(at, y - 13.0), (at, y + 13.0)], Tone::Ink, 5.0);
        // A mark beside an arrow that hangs there stands above the axis.
        let put = (at + if x.abs() > 1.5 { 34.0 * x.signum() } else { 0.0 }, y + if x > 0.0 { -38.0 } else { 42.0 });
        if text == asked && x > 0.0 && pen.asks(text) {
            pen.label_at(text, put);
        } else {
            pen.sign(text, put, 32.0);
        }
    }
}

/// Object, image and two construction rays at a converging lens.
fn real_image(pen: &mut Pen, f: f32, u: f32, height: f32, asked: &str) {
    let (lens, y) = (500.0, 470.0);
    let v = f * u / (u - f);
    let (object, image) = ((lens - u, y - height), (lens + v, y + height * v / u));
    axis(pen, 40.0, 960.0, y);
    convex(pen, (lens, y), 330.0, 44.0);
    let (first, second) = (pen.tint(0, Tone::Red), pen.tone(Tone::Blue));
    ray(pen, &[object, (lens, object.1), image], first);
    ray(pen, &[object, (lens, y), image], second);
    pen.stroke(&[image, between((lens, object.1), image, 1.22)], first, 5.0);
    pen.stroke(&[image, between((lens, y), image, 1.22)], second, 5.0);
    focal_marks(pen, lens, y, f, asked);
    upright(pen, object.0, y, object.1, Tone::Ink);
    upright(pen, image.0, y, image.1, Tone::Ink);
    pen.label("Object", (object.0, y - height * 0.3), (object.0 + 10.0, y + 190.0));
    pen.label("Image", (image.0, image.1 - 40.0), (image.0 - 130.0, 860.0));
}

pub(super) fn beyond_2f(pen: &mut Pen) {
    real_image(pen, 155.0, 400.0, 250.0, "2F");
}

pub(super) fn at_2f(pen: &mut Pen) {
    real_image(pen, 180.0, 360.0, 220.0, "F");
}

pub(super) fn magnifier(pen: &mut Pen) {
    let (lens, y, f, u, height) = (580.0, 640.0, 250.0, 150.0, 150.0);
    let v = f * u / (f - u);
    let (object, image) = ((lens - u, y - height), (lens - v, y - height * v / u));
    axis(pen, 50.0, 950.0, y);
    convex(pen, (lens, y), 300.0, 50.0);
    let (first, second) = (pen.tone(Tone::Red), pen.tone(Tone::Blue));
    let top = (lens, object.1);
    pen.dashed(&[image, top], Tone::Grey, 4.0);
    pen.dashed(&[image, object], Tone::Grey, 4.0);
    ray(pen, &[object, top, between(top, (lens + f, y), 1.3)], first);
    ray(pen, &[object, (lens, y), between(object, (lens, y), 2.9)], second);
    for x in [lens - f, lens + f] {
        pen.trace(&[(x, y - 13.0), (x, y + 13.0)], Tone::Ink, 5.0);
    }
    upright(pen, object.0, y, object.1, Tone::Ink);
    upright(pen, image.0, y, image.1, Tone::Grey);
    pen.label("Object", (object.0, y - 20.0), (object.0 - 10.0, 800.0));
    pen.label("Virtual image", (image.0, y - 200.0), (170.0, 860.0));
    if pen.asks("F") {
        pen.label_at("F", (lens + f, y - 46.0));
    } else {
        pen.sign("F", (lens + f, y - 46.0), 32.0);
    }
    pen.sign("F", (lens - f, y + 44.0), 32.0);
}

pub(super) fn convex_mirror(pen: &mut Pen) {
    let (vertex, y, f, u, height) = (560.0, 520.0, 190.0, 380.0, 170.0);
    let at = |off: f32| (vertex + off * off / (4.0 * f), y + off);
    axis(pen, 50.0, 950.0, y);
    let curve: Vec<At> = (-11..=11).map(|k| at(k as f32 * -24.0)).collect();
    mirror(pen, &curve);
    let (object, hit, focus) = ((vertex - u, y - height), at(-height), (vertex + f, y));
    // The image stands where the two lines, traced back, meet.
    let (fall, rise) = (height / (focus.0 - hit.0), height / u);
    let x = (fall * focus.0 + rise * vertex) / (fall + rise);
    let image = (x, y - rise * (x - vertex));
    let (first, second) = (pen.tone(Tone::Red), pen.tone(Tone::Blue));
    pen.dashed(&[hit, focus], Tone::Grey, 4.0);
    pen.dashed(&[(vertex, y), between((vertex, y), image, 1.6)], Tone::Grey, 4.0);
    ray(pen, &[object, hit, between(focus, hit, 2.6)], first);
    ray(pen, &[object, (vertex, y), (vertex - u * 0.9, y + height * 0.9)], second);
    pen.arrow((object.0, y), object, Tone::Ink, 9.0);
    pen.arrow((image.0, y), image, Tone::Grey, 8.0);
    pen.disc(focus, 8.0, Tone::Ink);
    pen.label("Object", (object.0, y - 30.0), (object.0 - 30.0, y + 130.0));
    pen.label("Convex mirror", at(250.0), (480.0, 870.0));
    pen.label("Virtual image", (image.0, y - 20.0), (790.0, 680.0));
}

/// Two lenses with one focus between them, and a parallel beam on both sides.
pub(super) fn telescope(pen: &mut Pen) {
    let (front, focus, back, y) = (250.0, 640.0, 780.0, 480.0);
    axis(pen, 40.0, 960.0, y);
    convex(pen, (front, y), 270.0, 52.0);
    convex(pen, (back, y), 120.0, 34.0);
    let rgb = pen.tint(0, Tone::Red);
    for off in [-190.0_f32, 0.0, 190.0] {
        let out = -off * (back - focus) / (focus - front);
        ray(pen, &[(60.0, y + off), (front, y + off), (focus, y), (back, y + out), (930.0, y + out)], rgb);
    }
    pen.disc((focus, y), 10.0, Tone::Ink);
    pen.label("Objective", (front, 740.0), (front, 850.0));
    pen.label("Eyepiece", (back, 590.0), (back, 700.0));
    pen.label("Common focus", (focus, y), (620.0, 270.0));
}

/// The objective makes an enlarged image inside the focal length of the eyepiece.
pub(super) fn microscope(pen: &mut Pen) {
    let (front, back, y) = (240.0, 760.0, 430.0);
    let (f, u, height) = (100.0, 130.0, 46.0);
    let v = f * u / (u - f);
    let (object, image) = ((front - u, y - height), (front + v, y + height * v / u));
    let (eye_f, eye_u) = (150.0, back - image.0);
    let eye_v = eye_f * eye_u / (eye_f - eye_u);
    let seen = (back - eye_v, y + (image.1 - y) * eye_v / eye_u);
    axis(pen, 40.0, 960.0, y);
    convex(pen, (front, y), 170.0, 34.0);
    convex(pen, (back, y), 250.0, 44.0);
    for (tone, lens_at) in [(Tone::Red, object.1), (Tone::Blue, y)] {
        let rgb = pen.tone(tone);
        let start = (front, lens_at);
        // Every ray through the image's tip leaves the eyepiece as if it came from the second image's tip.
        let t = (back - front) / (image.0 - front);
        let hit = between(start, image, t);
        pen.dashed(&[seen, hit], Tone::Grey, 3.5);
        ray(pen, &[object, start, image, hit, between(seen, hit, (930.0 - seen.0) / (back - seen.0))], rgb);
    }
    pen.arrow((object.0, y), object, Tone::Ink, 8.0);
    pen.arrow((image.0, y), image, Tone::Ink, 8.0);
    pen.arrow((seen.0, y), seen, Tone::Grey, 8.0);
    pen.label("Objective", (front, 270.0), (front, 170.0));
    pen.label("Eyepiece", (back, 190.0), (back, 100.0));
    pen.label("Intermediate image", (image.0, y + 30.0), (520.0, 240.0));
}

pub(super) fn depth(pen: &mut Pen) {
    let (surface, coin) = (470.0, (360.0, 792.0));
    let water = [(130.0, surface), (870.0, surface), (790.0, 830.0), (210.0, 830.0)];
    let fill = pen.tone(Tone::Water);
    pen.fill(&water, fill);
    pen.trace(&[(130.0, surface), (870.0, surface)], Tone::Blue, 4.0);
    pen.trace(&[(104.0, 350.0), (210.0, 830.0), (790.0, 830.0), (896.0, 350.0)], Tone::Ink, 9.0);
    let depth = coin.1 - surface;
    let path = |water: f32| {
        let hit = (coin.0 + depth * water.to_radians().tan(), surface);
        let slope = (1.33 * water.to_radians().sin()).asin().tan();
        (hit, slope)
    };
    let (a, b) = (path(22.0), path(26.5));
    let rgb = pen.tone(Tone::Red);
    // Where both lines meet, traced back below the surface.
    let down = (b.0.0 - a.0.0) / (b.1 - a.1);
    let image = (a.0.0 - a.1 * down, surface + down);
    let rise = 270.0;
    let mut ends = Vec::new();
    for (hit, slope) in [a, b] {
        pen.dashed(&[hit, image], Tone::Grey, 4.0);
        pen.dashed(&[(hit.0, surface - 90.0), (hit.0, surface + 90.0)], Tone::Grey, 3.0);
        let end = (hit.0 + slope * rise, surface - rise);
        ray(pen, &[coin, hit, end], rgb);
        ends.push(end);
    }
    pen.oval(coin, 62.0, 17.0, Tone::Gold);
    pen.dashed(&crate::figures::pen::arc(image, 62.0, 17.0, 0.0, 360.0), Tone::Ink, 4.0);
    let middle = between(ends[0], ends[1], 0.5);
    eye(pen, (middle.0 + 42.0, middle.1 - 55.0), 92.0, 127.0);
    pen.label("Coin", (coin.0 - 30.0, coin.1 + 4.0), (250.0, 910.0));
    pen.label("Image of the coin", (image.0 - 62.0, image.1), (215.0, 250.0));
    pen.label("Eye", (middle.0 + 80.0, middle.1 - 80.0), (890.0, 180.0));
}
