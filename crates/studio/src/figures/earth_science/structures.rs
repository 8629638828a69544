//! Beds that are folded, broken, tilted or pierced, and what they hold.

use super::parts::{Mark, bed, below, between, blend, solid, strew, tree};
use crate::colour::Rgb;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse, plot, smooth};

/// Colours and marks of a pile of beds, from the top.
fn pile(pen: &Pen) -> [(Rgb, Mark); 5] {
    [
        (blend(pen, Tone::Sand, Tone::Gold, 0.2), Mark::Dots),
        (blend(pen, Tone::Rock, Tone::Teal, 0.3), Mark::Dashes),
        (blend(pen, Tone::Bone, Tone::Sand, 0.3), Mark::Bricks),
        (blend(pen, Tone::Red, Tone::Sand, 0.55), Mark::Dots),
        (blend(pen, Tone::Rock, Tone::Ink, 0.25), Mark::Crosses),
    ]
}

pub(super) fn folded_strata(pen: &mut Pen) {
    // An arch on the left and a trough on the right, under worn level ground.
    let bend = |x: f32| 560.0 - 140.0 * ((x - 290.0) / 430.0 * std::f32::consts::PI).cos();
    let line = |down: f32| -> Vec<At> { plot(60.0, 940.0, |x| (x, (bend(x) + down).clamp(300.0, 910.0))) };
    for (at, (rgb, mark)) in pile(pen).into_iter().enumerate() {
        let from = -220.0 + at as f32 * 100.0;
        let points = between(&line(from), &line(if at == 4 { 700.0 } else { from + 100.0 }));
        bed(pen, &points, rgb, mark);
    }
    pen.trace(&[(60.0, 300.0), (940.0, 300.0)], Tone::Ink, 7.0);
    for (x, tall) in [(110.0, 90.0), (470.0, 110.0), (880.0, 100.0)] {
        tree(pen, (x, 298.0), tall);
    }
    pen.dashed(&[(290.0, 215.0), (290.0, 890.0)], Tone::Ink, 5.0);
    for (from, to) in [((10.0, 620.0), (58.0, 620.0)), ((990.0, 620.0), (942.0, 620.0))] {
        pen.arrow(from, to, Tone::Red, 12.0);
    }
    pen.label("fold axis", (290.0, 230.0), (290.0, 180.0));
    pen.label("anticline", (250.0, 420.0), (170.0, 120.0));
    pen.label("limb", (505.0, 560.0), (560.0, 150.0));
    pen.label("syncline", (720.0, 700.0), (800.0, 160.0));
}

pub(super) fn normal_fault(pen: &mut Pen) {
    // The plane dips to the right; the block above it, on the right, has slipped down.
    let plane = |y: f32| 430.0 + (y - 250.0) * 0.42;
    let drop = 120.0;
    for (at, (rgb, mark)) in pile(pen).into_iter().enumerate() {
        let (top, bottom) = (250.0 + at as f32 * 110.0, if at == 4 { 880.0 } else { 360.0 + at as f32 * 110.0 });
        bed(pen, &[(60.0, top), (plane(top), top), (plane(bottom), bottom), (60.0, bottom)], rgb, mark);
        let (top, bottom) = (top + drop, (bottom + drop).min(880.0));
        if at < 4 || bottom - top > 20.0 {
            bed(pen, &[(plane(top), top), (880.0, top), (880.0, bottom), (plane(bottom), bottom)], rgb, mark);
        }
    }
    let top = blend(pen, Tone::Leaf, Tone::Paper, 0.1);
    solid(pen, &[(60.0, 250.0), (130.0, 190.0), (490.0, 190.0), (plane(250.0), 250.0)], top);
    solid(pen, &[(plane(370.0), 370.0), (545.0, 310.0), (945.0, 310.0), (880.0, 370.0)], top);
    let scarp = blend(pen, Tone::Sand, Tone::Ink, 0.2);
    solid(pen, &[(plane(250.0), 250.0), (490.0, 190.0), (545.0, 310.0), (plane(370.0), 370.0)], scarp);
    let side = blend(pen, Tone::Rock, Tone::Ink, 0.3);
    solid(pen, &[(880.0, 370.0), (945.0, 310.0), (945.0, 820.0), (880.0, 880.0)], side);
    pen.trace(&[(plane(250.0), 250.0), (plane(880.0), 880.0)], Tone::Ink, 9.0);
    pen.arrow((560.0, 500.0), (612.0, 624.0), Tone::Red, 11.0);
    pen.arrow((470.0, 620.0), (418.0, 496.0), Tone::Red, 11.0);
    tree(pen, (250.0, 225.0), 130.0);
    tree(pen, (720.0, 345.0), 120.0);
    pen.label("fault scarp", (500.0, 270.0), (640.0, 120.0));
    pen.label_at("footwall", (220.0, 420.0));
    pen.label_at("hanging wall", (735.0, 545.0));
    pen.label("fault plane", (plane(820.0), 820.0), (500.0, 940.0));
}

pub(super) fn angular_unconformity(pen: &mut Pen) {
    let cut = |x: f32| 500.0 + (x / 90.0).sin() * 9.0;
    let beds = pile(pen);
    let lower_part = below(&plot(60.0, 880.0, |x| (x, cut(x))), 830.0);
    let base = beds[4].0;
    pen.fill(&lower_part, base);
    // Beds that lean to the right, cut off by the old surface.
    for at in 0..9 {
        let x = -140.0 + at as f32 * 130.0;
        let slab: Vec<At> = [(x, 830.0), (x + 130.0, 830.0), (x + 325.0, 500.0), (x + 195.0, 500.0)].into();
        let clipped: Vec<At> = clip(&slab, 60.0, 880.0);
        if clipped.len() > 2 {
            let (rgb, mark) = beds[at % 4];
            bed(pen, &clipped, rgb, mark);
        }
    }
    let tops = [180.0, 290.0, 390.0];
    for (at, top) in tops.into_iter().enumerate() {
        let (rgb, mark) = beds[[2, 0, 3][at]];
        let upper: Vec<At> = plot(60.0, 880.0, |x| (x, top));
        let under: Vec<At> = plot(60.0, 880.0, |x| if at == 2 { (x, cut(x)) } else { (x, tops[at + 1]) });
        bed(pen, &between(&upper, &under), rgb, mark);
    }
    pen.trace(&plot(60.0, 880.0, |x| (x, cut(x))), Tone::Ink, 10.0);
    pen.area(&[(60.0, 180.0), (120.0, 140.0), (930.0, 140.0), (880.0, 180.0)], Tone::Leaf);
    let side = blend(pen, Tone::Rock, Tone::Ink, 0.3);
    solid(pen, &[(880.0, 180.0), (930.0, 140.0), (930.0, 800.0), (880.0, 830.0)], side);
    pen.area(&below(&smooth(&[(30.0, 840.0), (300.0, 822.0), (620.0, 846.0), (970.0, 826.0)]), 930.0), Tone::Sand);
    pen.label_at("level layers", (470.0, 340.0));
    pen.label("old land surface", (660.0, 508.0), (660.0, 580.0));
    pen.label_at("tilted layers", (470.0, 690.0));
}

/// A polygon cut off at two upright lines.
pub(super) fn clip(points: &[At], left: f32, right: f32) -> Vec<At> {
    let half = |points: &[At], edge: f32, keep: f32| -> Vec<At> {
        let mut out = Vec::new();
        for (at, &a) in points.iter().enumerate() {
            let b = points[(at + 1) % points.len()];
            let (sa, sb) = ((a.0 - edge) * keep, (b.0 - edge) * keep);
            if sa >= 0.0 {
                out.push(a);
            }
            if sa * sb < 0.0 {
                out.push((edge, a.1 + (b.1 - a.1) * (edge - a.0) / (b.0 - a.0)));
            }
        }
        out
    };
    half(&half(points, left, 1.0), right, -1.0)
}

pub(super) fn salt_dome(pen: &mut Pen) {
    let rise = |x: f32, much: f32| much * (-((x - 500.0) / 150.0).powi(2)).exp();
    let colours = pile(pen);
    for (at, depth) in [260.0, 370.0, 480.0, 590.0, 700.0].into_iter().enumerate() {
        let line = plot(60.0, 940.0, |x| (x, depth - rise(x, [0.0, 70.0, 170.0, 250.0, 330.0][at])));
        let (rgb, mark) = colours[at];
        bed(pen, &below(&line, 910.0), rgb, mark);
    }
    let plug = smooth(&[
        (120.0, 912.0),
        (300.0, 870.0),
        (380.0, 780.0),
        (385.0, 600.0),
        (370.0, 460.0),
        (410.0, 396.0),
        (500.0, 376.0),
        (590.0, 396.0),
        (630.0, 460.0),
        (615.0, 600.0),
        (620.0, 780.0),
        (700.0, 870.0),
        (880.0, 912.0),
    ]);
    let salt = blend(pen, Tone::Pink, Tone::Paper, 0.72);
    bed(pen, &plug, salt, Mark::Crosses);
    let cap = smooth(&[(362.0, 470.0), (404.0, 386.0), (500.0, 356.0), (596.0, 386.0), (638.0, 470.0)]);
    let under = smooth(&[(372.0, 490.0), (416.0, 424.0), (500.0, 404.0), (584.0, 424.0), (628.0, 490.0)]);
    let rock = blend(pen, Tone::Rock, Tone::Ink, 0.4);
    solid(pen, &between(&cap, &under), rock);
    pen.trace(&[(60.0, 260.0), (940.0, 260.0)], Tone::Ink, 7.0);
    for x in [160.0, 270.0, 830.0] {
        tree(pen, (x, 258.0), 110.0);
    }
    pen.arrow((500.0, 860.0), (500.0, 720.0), Tone::Red, 12.0);
    pen.label("cap rock", (540.0, 384.0), (560.0, 150.0));
    pen.label_at("salt plug", (500.0, 600.0));
    pen.label("upturned strata", (700.0, 520.0), (790.0, 130.0));
}

pub(super) fn geode(pen: &mut Pen) {
    let centre = (450.0, 500.0);
    let ring = |r: f32, seed: usize, pen: &Pen| super::parts::lump(centre, r, r * 0.92, pen, seed);
    let shells = [
        (400.0, Tone::Rock, Tone::Earth, 0.4),
        (345.0, Tone::Violet, Tone::Paper, 0.25),
        (322.0, Tone::Bone, Tone::Paper, 0.2),
        (300.0, Tone::Blue, Tone::Paper, 0.4),
        (276.0, Tone::Bone, Tone::Sand, 0.3),
        (254.0, Tone::Violet, Tone::Paper, 0.5),
    ];
    for (at, (r, tone, other, share)) in shells.into_iter().enumerate() {
        let rgb = blend(pen, tone, other, share);
        let points = ring(r, 5, pen);
        solid(pen, &points, rgb);
        if at == 0 {
            strew(pen, &points, rgb, Mark::Dots);
        }
    }
    let hollow = blend(pen, Tone::Night, Tone::Violet, 0.35);
    solid(pen, &ellipse(centre, 215.0, 200.0), hollow);
    for at in 0..26 {
        let (sin, cos) = (at as f32 / 26.0 * std::f32::consts::TAU).sin_cos();
        let tall = 88.0 + pen.chance(at) * 26.0;
        let place = |r: f32, side: f32| (centre.0 + cos * r - sin * side, centre.1 + (sin * r + cos * side) * 0.94);
        let (near, w) = (232.0, 24.0);
        let light = blend(pen, Tone::Violet, Tone::Paper, 0.62);
        let dark = blend(pen, Tone::Violet, Tone::Paper, 0.4);
        pen.fill(&[place(near, -w), place(near, 0.0), place(near - tall, 0.0), place(near - tall * 0.6, -w)], light);
        pen.fill(&[place(near, w), place(near, 0.0), place(near - tall, 0.0), place(near - tall * 0.6, w)], dark);
        pen.outline(
            &[
                place(near, -w),
                place(near - tall * 0.6, -w),
                place(near - tall, 0.0),
                place(near - tall * 0.6, w),
                place(near, w),
            ],
            3.0,
        );
    }
    pen.label("outer crust", (740.0, 260.0), (850.0, 130.0));
    pen.label("agate bands", (740.0, 440.0), (890.0, 330.0));
    pen.label("quartz crystals", (620.0, 600.0), (870.0, 720.0));
    pen.label("hollow", (460.0, 510.0), (850.0, 880.0));
}
