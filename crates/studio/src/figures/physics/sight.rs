//! Pinholes, filters, mixed light and a straw in water.

use super::parts::{between, ray};
use crate::colour::Rgb;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse};

/// A tree, upright or (with a negative height) upside down.
fn tree(pen: &mut Pen, (x, foot): At, height: f32) {
    let wide = height.abs();
    let top = foot - height;
    pen.area(
        &[
            (x - wide * 0.06, foot),
            (x + wide * 0.06, foot),
            (x + wide * 0.05, foot - height * 0.45),
            (x - wide * 0.05, foot - height * 0.45),
        ],
        Tone::Wood,
    );
    let crown = |dx: f32, up: f32, r: f32| ellipse((x + dx * wide, foot - height * up), r * wide, r * wide);
    for (dx, up, r) in [(-0.17, 0.55, 0.17), (0.17, 0.55, 0.17), (0.0, 0.78, 0.22), (0.0, 0.58, 0.18)] {
        pen.area(&crown(dx, up, r), Tone::Leaf);
    }
    pen.disc((x, top), 6.0, Tone::Leaf);
}

pub(super) fn pinhole(pen: &mut Pen) {
    let (object, hole, screen) = (190.0, (560.0, 500.0), 880.0);
    let height = 440.0;
    let (foot, top) = (720.0, 280.0);
    pen.trace(&[(60.0, foot), (420.0, foot)], Tone::Ink, 5.0);
    tree(pen, (object, foot), height);
    let soft = pen.tone(Tone::Soft);
    pen.fill(&[(560.0, 230.0), (900.0, 230.0), (900.0, 770.0), (560.0, 770.0)], soft);
    pen.trace(
        &[(560.0, 486.0), (560.0, 230.0), (900.0, 230.0), (900.0, 770.0), (560.0, 770.0), (560.0, 514.0)],
        Tone::Ink,
        10.0,
    );
    let scale = (screen - hole.0) / (hole.0 - object);
    let image = |y: f32| (screen, hole.1 - (y - hole.1) * scale);
    let (image_top, image_foot) = (image(top), image(foot));
    tree(pen, (screen - 70.0, hole.1 - (foot - hole.1) * 0.68), -(height * 0.68));
    for (y, end, tone) in [(top, image_top, Tone::Red), (foot, image_foot, Tone::Blue)] {
        let rgb = pen.tone(tone);
        ray(pen, &[(object, y), hole, between(hole, end, 0.79)], rgb);
    }
    pen.label("Object", (object - 60.0, foot - 250.0), (110.0, 180.0));
    pen.label("Pinhole", hole, (480.0, 880.0));
    pen.label("Image", (screen - 60.0, 560.0), (780.0, 880.0));
}

pub(super) fn red_filter(pen: &mut Pen) {
    let tones = [Tone::Red, Tone::Orange, Tone::Gold, Tone::Green, Tone::Blue, Tone::Violet];
    for (number, tone) in tones.into_iter().enumerate() {
        let y = 320.0 + 72.0 * number as f32;
        pen.arrow((70.0, y), (462.0, y), tone, 10.0);
    }
    pen.area(&[(470.0, 190.0), (530.0, 150.0), (530.0, 820.0), (470.0, 860.0)], Tone::Red);
    pen.arrow((545.0, 500.0), (930.0, 500.0), Tone::Red, 16.0);
    pen.label_at("White light", (240.0, 240.0));
    pen.label("Red filter", (500.0, 180.0), (500.0, 80.0));
    pen.label_at("Red light", (740.0, 420.0));
}

/// The part of a convex shape that lies inside a circle's polygon.
fn clipped(shape: &[At], by: &[At]) -> Vec<At> {
    let mut out = shape.to_vec();
    for (k, a) in by.iter().enumerate() {
        let b = by[(k + 1) % by.len()];
        let side = |p: At| (b.0 - a.0) * (p.1 - a.1) - (b.1 - a.1) * (p.0 - a.0);
        let now = std::mem::take(&mut out);
        for (i, p) in now.iter().enumerate() {
            let q = now[(i + 1) % now.len()];
            if side(*p) >= 0.0 {
                out.push(*p);
            }
            if (side(*p) >= 0.0) != (side(q) >= 0.0) {
                out.push(between(*p, q, side(*p) / (side(*p) - side(q))));
            }
        }
    }
    out
}

pub(super) fn additive(pen: &mut Pen) {
    pen.fill(&crate::figures::pen::corners([40.0, 40.0, 920.0, 920.0]), Rgb(16, 16, 22));
    let spots = [(500.0, 360.0), (350.0, 620.0), (650.0, 620.0)].map(|at| ellipse(at, 250.0, 250.0));
    let [red, green, blue] = &spots;
    pen.fill(red, Rgb(235, 40, 40));
    pen.fill(green, Rgb(40, 200, 60));
    pen.fill(blue, Rgb(50, 80, 240));
    let (yellow, cyan, magenta) = (clipped(red, green), clipped(green, blue), clipped(red, blue));
    pen.fill(&yellow, Rgb(250, 230, 50));
    pen.fill(&cyan, Rgb(60, 225, 235));
    pen.fill(&magenta, Rgb(230, 60, 220));
    pen.fill(&clipped(&yellow, blue), Rgb(255, 255, 255));
    pen.label_at("Yellow", (365.0, 450.0));
    pen.label_at("Magenta", (640.0, 450.0));
    pen.label_at("Cyan", (500.0, 720.0));
}

pub(super) fn straw(pen: &mut Pen) {
    super::parts::table(pen, 160.0, 840.0, 880.0, Tone::Wood);
    let level = 430.0;
    super::vessels::water(pen, &[(316.0, level), (684.0, level), (660.0, 876.0), (340.0, 876.0)]);
    // Under the surface the straw seems shifted to one side and less steep.
    for (tone, width) in [(Tone::Ink, 40.0), (Tone::Red, 30.0)] {
        pen.trace(&[(640.0, 90.0), (536.0, level)], tone, width);
        pen.trace(&[(492.0, level + 4.0), (392.0, 850.0)], tone, width + 8.0);
    }
    pen.trace(&[(316.0, level), (684.0, level)], Tone::Ink, 5.0);
    pen.trace(&[(300.0, 180.0), (340.0, 876.0), (660.0, 876.0), (700.0, 180.0)], Tone::Ink, 9.0);
    pen.label("Straw", (630.0, 120.0), (780.0, 110.0));
    pen.label_at("Water", (590.0, 700.0));
    pen.label_at("Air", (400.0, 310.0));
}
