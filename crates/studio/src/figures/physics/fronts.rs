//! Wave fronts seen from above: gaps, slits, sources that move.

use super::parts::{between, polar};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, plot};
use std::f32::consts::PI;

/// A barrier across the picture with gaps, given as upper and lower edges.
fn barrier(pen: &mut Pen, x: f32, gaps: &[(f32, f32)], (top, low): (f32, f32)) {
    let mut from = top;
    for &(a, b) in gaps {
        pen.block([x - 11.0, from, 22.0, a - from], Tone::Rock);
        from = b;
    }
    pen.block([x - 11.0, from, 22.0, low - from], Tone::Rock);
}

fn plane_fronts(pen: &mut Pen, from: f32, to: f32, pitch: f32, (top, low): (f32, f32)) {
    let count = ((to - from) / pitch) as usize;
    for number in 0..=count {
        let x = to - pitch * number as f32;
        pen.trace(&[(x, top), (x, low)], Tone::Blue, 5.0);
    }
}

pub(super) fn narrow_gap(pen: &mut Pen) {
    let (x, y, pitch) = (400.0, 490.0, 62.0);
    plane_fronts(pen, 90.0, x - pitch * 0.6, pitch, (100.0, 880.0));
    barrier(pen, x, &[(y - 31.0, y + 31.0)], (80.0, 900.0));
    for ring in 1..=8 {
        let radius = pitch * (ring as f32 - 0.1);
        // Only what lies within the height of the tank.
        let reach = (390.0 / radius).min(1.0).asin().to_degrees();
        pen.trace(&arc((x + 12.0, y), radius, radius, -reach, reach), Tone::Blue, 5.0);
    }
    pen.arrow((110.0, 940.0), (300.0, 940.0), Tone::Ink, 6.0);
    pen.label("Barrier", (x, 180.0), (x + 120.0, 52.0));
    pen.label("Gap", (x, y), (250.0, 950.0));
    pen.label("Wave front", polar((x + 12.0, y), pitch * 6.9, 35.0), (800.0, 930.0));
}

pub(super) fn wide_gap(pen: &mut Pen) {
    let (x, pitch, top, low) = (360.0, 56.0, 230.0, 750.0);
    plane_fronts(pen, 90.0, x - pitch * 0.6, pitch, (100.0, 880.0));
    barrier(pen, x, &[(top, low)], (80.0, 900.0));
    for number in 0..10 {
        let off = pitch * (number as f32 + 0.4);
        let mut front = Vec::new();
        if number > 0 {
            let radius = off;
            front.extend(arc((x, top + 10.0), radius, radius, -62.0, 0.0));
            let end = arc((x, low - 10.0), radius, radius, 0.0, 62.0);
            front.extend(end);
        } else {
            front.extend([(x + off, top + 14.0), (x + off, low - 14.0)]);
        }
        let inside: Vec<At> = front.into_iter().filter(|p| p.1 > 70.0 && p.1 < 920.0).collect();
        pen.trace(&inside, Tone::Blue, 5.0);
    }
    pen.label("Barrier", (x, 130.0), (x - 10.0, 44.0));
    pen.label("Gap", (x, 420.0), (200.0, 950.0));
    pen.label("Wave front", (x + pitch * 7.4, 600.0), (720.0, 950.0));
}

pub(super) fn shallow(pen: &mut Pen) {
    // The boundary is level; the waves come from above at 50° and their speed falls to 0.6 of what it was.
    let (y, deep, ratio) = (470.0, 50.0_f32, 0.6);
    let below = (deep.to_radians().sin() * ratio).asin().to_degrees();
    super::vessels::water(pen, &[(60.0, 80.0), (940.0, 80.0), (940.0, 880.0), (60.0, 880.0)]);
    let sand = pen.tone(Tone::Sand);
    pen.fill(&[(60.0, y), (940.0, y), (940.0, 880.0), (60.0, 880.0)], sand);
    pen.trace(&[(60.0, y), (940.0, y)], Tone::Ink, 6.0);
    let pitch = 74.0 / deep.to_radians().sin();
    for number in -8..20 {
        let x = 60.0 + pitch * number as f32;
        // A front runs at the wave's angle to the boundary, up to the right above and down to the left below it.
        let clip = |from: At, to: At| {
            let inside = |p: At| p.0 >= 60.0 && p.0 <= 940.0 && p.1 >= 80.0 && p.1 <= 880.0;
            (0..=100).map(|k| between(from, to, k as f32 / 100.0)).filter(|p| inside(*p)).collect::<Vec<_>>()
        };
        let up = clip((x, y), polar((x, y), 900.0, -deep));
        let down = clip((x, y), polar((x, y), 1400.0, 180.0 - below));
        for part in [up, down] {
            if part.len() > 1 {
                pen.trace(&[part[0], part[part.len() - 1]], Tone::Blue, 5.0);
            }
        }
    }
    let way = polar((0.0, 0.0), 150.0, 90.0 - deep);
    pen.arrow((250.0, 190.0), (250.0 + way.0, 190.0 + way.1), Tone::Red, 9.0);
    let on = polar((0.0, 0.0), 150.0, 90.0 - below);
    pen.arrow((520.0, 620.0), (520.0 + on.0, 620.0 + on.1), Tone::Red, 9.0);
    pen.label_at("Deep water", (770.0, 150.0));
    pen.label_at("Shallow water", (230.0, 810.0));
    pen.label("Boundary", (900.0, y), (850.0, 930.0));
}

pub(super) fn doppler(pen: &mut Pen) {
    let (x, y, step, speed) = (600.0, 500.0, 62.0, 0.5);
    for ring in 1..=6 {
        let centre = (x - step * speed * ring as f32, y);
        pen.ring(centre, step * ring as f32, Tone::Blue, 5.0);
        pen.disc(centre, 7.0, Tone::Grey);
    }
    pen.disc((x, y), 28.0, Tone::Red);
    pen.area(&[(x - 34.0, y + 26.0), (x + 34.0, y + 26.0), (x + 34.0, y + 44.0), (x - 34.0, y + 44.0)], Tone::Metal);
    pen.arrow((x + 40.0, y), (x + 330.0, y), Tone::Ink, 8.0);
    pen.label("Siren", (x, y - 28.0), (600.0, 80.0));
    pen.label("Shorter wavelength", (x + step * 2.0, y + 40.0), (760.0, 930.0));
    pen.label("Longer wavelength", (x - step * 6.8, y + 40.0), (210.0, 930.0));
}

pub(super) fn shock(pen: &mut Pen) {
    // Mach 2: the cone's half angle is 30°.
    let (nose, step, speed) = ((840.0, 470.0), 50.0, 2.0_f32);
    for ring in 1..=5 {
        let centre = (nose.0 - step * speed * ring as f32, nose.1);
        let radius = step * ring as f32;
        pen.trace(&arc(centre, radius, radius, 0.0, 360.0), Tone::Blue, 4.5);
        pen.disc(centre, 6.0, Tone::Grey);
    }
    let half = (1.0 / speed).asin().to_degrees();
    for side in [-1.0, 1.0] {
        pen.trace(&[nose, polar(nose, 800.0, 180.0 + side * half)], Tone::Red, 8.0);
    }
    let at = |x: f32, y: f32| (nose.0 + x, nose.1 + y);
    pen.area(&[at(-50.0, 0.0), at(-112.0, -64.0), at(-134.0, -64.0), at(-108.0, 0.0)], Tone::Metal);
    pen.area(&[at(-50.0, 0.0), at(-112.0, 64.0), at(-134.0, 64.0), at(-108.0, 0.0)], Tone::Metal);
    pen.area(&[at(0.0, 0.0), at(-30.0, -13.0), at(-150.0, -11.0), at(-150.0, 11.0), at(-30.0, 13.0)], Tone::Bone);
    pen.area(&[at(-120.0, -6.0), at(-166.0, -34.0), at(-166.0, 34.0), at(-120.0, 6.0)], Tone::Metal);
    pen.label("Aircraft", at(-60.0, 12.0), (850.0, 620.0));
    pen.label("Shock wave", polar(nose, 500.0, 180.0 + half), (540.0, 90.0));
    pen.label("Wave front", (nose.0 - step * 10.0 - step * 2.5, nose.1 + step * 4.33), (330.0, 900.0));
}

pub(super) fn dippers(pen: &mut Pen) {
    let (a, b, pitch) = ((400.0, 800.0), (600.0, 800.0), 50.0);
    for source in [a, b] {
        for ring in 1..=13 {
            let radius = pitch * ring as f32;
            let points = arc(source, radius, radius, 180.0, 360.0);
            let mut piece: Vec<At> = Vec::new();
            for point in points.into_iter().chain([(-1.0, -1.0)]) {
                if (60.0..=940.0).contains(&point.0) && point.1 > 130.0 {
                    piece.push(point);
                } else {
                    pen.trace(&piece, Tone::Blue, 3.5);
                    piece.clear();
                }
            }
        }
    }
    // Calm where the two ways differ by half a wavelength, or one and a half: branches of hyperbolas.
    for order in [0.5_f32, 1.5] {
        let half = order * pitch / 2.0;
        let other = (100.0 * 100.0 - half * half).sqrt();
        for side in [-1.0, 1.0] {
            let line = plot(0.25, 2.6, |t| (500.0 + side * half * t.cosh(), 800.0 - other * t.sinh()));
            let inside: Vec<At> = line.into_iter().filter(|p| (70.0..=930.0).contains(&p.0) && p.1 > 110.0).collect();
            pen.trace(&inside, Tone::Paper, 17.0);
            pen.dashed(&inside, Tone::Red, 5.0);
        }
    }
    for source in [a, b] {
        pen.disc(source, 15.0, Tone::Ink);
    }
    pen.label("Source 1", a, (270.0, 900.0));
    pen.label("Source 2", b, (730.0, 900.0));
    pen.label("Calm line", (500.0 + 12.5 * 6.13, 194.0), (640.0, 70.0));
}

pub(super) fn double_slit(pen: &mut Pen) {
    let (x, y, pitch, gap) = (330.0, 480.0, 42.0, 150.0);
    let (top, low) = (110.0, 850.0);
    plane_fronts(pen, 70.0, x - 20.0, pitch, (200.0, 760.0));
    for side in [-1.0, 1.0] {
        let slit = (x, y + side * gap / 2.0);
        for ring in 1..=10 {
            let radius = pitch * ring as f32;
            let reach = (340.0 / radius).min(0.9).asin().to_degrees();
            pen.trace(&arc(slit, radius, radius, -reach, reach), Tone::Blue, 3.0);
        }
    }
    let slits = [(y - gap / 2.0 - 13.0, y - gap / 2.0 + 13.0), (y + gap / 2.0 - 13.0, y + gap / 2.0 + 13.0)];
    barrier(pen, x, &slits, (top, low));
    // The screen, in stripes as bright as the light there, and beside it the same as a curve.
    let (screen, fringe) = (790.0, 92.0);
    pen.block([screen - 4.0, top - 4.0, 38.0, low - top + 8.0], Tone::Ink);
    for row in 0..148 {
        let at = top + (low - top) * row as f32 / 148.0;
        let bright = ((at + 2.5 - y) / fringe * PI).cos().powi(2);
        let rgb = crate::colour::Rgb(20, 20, 24).mix(crate::colour::Rgb(255, 214, 80), bright);
        pen.fill(&crate::figures::pen::corners([screen, at, 30.0, 5.4]), rgb);
    }
    let curve = plot(top, low, |at| (screen + 60.0 + 90.0 * ((at - y) / fringe * PI).cos().powi(2), at));
    pen.trace(&curve, Tone::Red, 4.5);
    pen.label("Double slit", (x, y), (x - 100.0, 920.0));
    pen.label("Screen", (screen + 15.0, low), (screen - 60.0, 930.0));
    pen.label("Central maximum", (screen, y), (640.0, 60.0));
}

pub(super) fn single_slit(pen: &mut Pen) {
    let (x, y, pitch) = (300.0, 480.0, 44.0);
    let (top, low) = (110.0, 850.0);
    plane_fronts(pen, 70.0, x - 20.0, pitch, (200.0, 760.0));
    for ring in 1..=9 {
        let radius = pitch * ring as f32;
        pen.trace(&arc((x, y), radius, radius, -42.0, 42.0), Tone::Blue, 3.5);
    }
    barrier(pen, x, &[(y - 28.0, y + 28.0)], (top, low));
    let (screen, first) = (740.0, 110.0);
    let light = |at: f32| {
        let u = (at - y) / first * PI;
        if u.abs() < 0.01 { 1.0 } else { (u.sin() / u).powi(2) }
    };
    pen.block([screen - 4.0, top - 4.0, 38.0, low - top + 8.0], Tone::Ink);
    for row in 0..148 {
        let at = top + (low - top) * row as f32 / 148.0;
        let rgb = crate::colour::Rgb(20, 20, 24).mix(crate::colour::Rgb(255, 214, 80), light(at + 2.5).powf(0.45));
        pen.fill(&crate::figures::pen::corners([screen, at, 30.0, 5.4]), rgb);
    }
    pen.dashed(&[(screen + 60.0, top), (screen + 60.0, low)], Tone::Grey, 3.0);
    let curve: Vec<At> =
        (0..=370).map(|k| top + 2.0 * k as f32).map(|at| (screen + 60.0 + 150.0 * light(at), at)).collect();
    pen.trace(&curve, Tone::Red, 4.5);
    pen.label("Slit", (x, y), (x - 100.0, 920.0));
    pen.label("Central maximum", (screen + 190.0, y - 16.0), (700.0, 50.0));
    pen.label("First minimum", (screen + 60.0, y + first), (740.0, 930.0));
}

/// Sound over a distance and back: two curved arrows between a person and a cliff.
pub(super) fn echo(pen: &mut Pen) {
    super::parts::table(pen, 40.0, 960.0, 790.0, Tone::Leaf);
    let cliff = [
        (960.0, 140.0),
        (770.0, 150.0),
        (748.0, 300.0),
        (776.0, 420.0),
        (742.0, 560.0),
        (760.0, 790.0),
        (960.0, 790.0),
    ];
    pen.area(&cliff, Tone::Rock);
    for (a, b) in [((800.0, 250.0), (860.0, 270.0)), ((830.0, 450.0), (900.0, 430.0)), ((800.0, 640.0), (870.0, 670.0))]
    {
        pen.trace(&[a, b], Tone::Ink, 4.0);
    }
    pen.thing("person-standing", (150.0, 790.0), 260.0);
    let bow = |from: At, to: At, rise: f32| {
        plot(0.0, 1.0, move |t| {
            let p = between(from, to, t);
            (p.0, p.1 - rise * 4.0 * t * (1.0 - t))
        })
    };
    pen.arrow_along(&bow((220.0, 560.0), (735.0, 440.0), 130.0), Tone::Red, 8.0);
    pen.arrow_along(&bow((735.0, 580.0), (230.0, 640.0), -60.0), Tone::Blue, 8.0);
    for arc_at in 0..3 {
        pen.trace(
            &arc((190.0, 570.0), 40.0 + 22.0 * arc_at as f32, 40.0 + 22.0 * arc_at as f32, -50.0, 10.0),
            Tone::Grey,
            4.0,
        );
    }
    pen.label("Sound", (480.0, 372.0), (440.0, 240.0));
    pen.label("Echo", (480.0, 672.0), (480.0, 740.0));
    pen.label("Cliff", (850.0, 148.0), (700.0, 80.0));
}
