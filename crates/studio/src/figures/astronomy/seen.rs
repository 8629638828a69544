//! Eclipses, transits and occultations as they are seen in the sky.

use super::moon::face;
use super::parts::{bright, dark, light, lune, night, polar, sky, star, starry};
use crate::colour::{BLACK, Rgb};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, ellipse, smooth};

pub(super) fn black(pen: &Pen) -> Rgb {
    dark(pen).mix(BLACK, 0.6)
}

/// The Sun's bright disc.
fn disc(pen: &mut Pen, c: At, r: f32) {
    let (gold, pale) = (bright(pen, Tone::Gold, 0.85), bright(pen, Tone::Gold, 0.3));
    pen.soft(c, r * 1.35, r * 1.35, gold, 0.5);
    pen.fill(&ellipse(c, r, r), gold);
    pen.soft(c, r * 0.97, r * 0.97, pale, 0.9);
}

pub(super) fn annular_seen(pen: &mut Pen) {
    night(pen);
    let (c, moon) = ((500.0, 500.0), black(pen));
    disc(pen, c, 310.0);
    pen.fill(&ellipse(c, 282.0, 282.0), moon);
    pen.label("Bright ring", polar(c, 296.0, -50.0), (800.0, 110.0));
    pen.label("Moon", c, (200.0, 110.0));
    pen.label("Sky", (110.0, 860.0), (220.0, 910.0));
}

pub(super) fn total_seen(pen: &mut Pen) {
    starry(pen, 40);
    let (c, moon, white) = ((500.0, 490.0), black(pen), light(pen));
    pen.soft(c, 430.0, 390.0, white, 0.75);
    for ray in 0..26 {
        // The corona streams furthest along the Sun's equator.
        let degrees = ray as f32 * 360.0 / 26.0;
        let reach = 270.0 + 150.0 * degrees.to_radians().cos().abs() + 30.0 * ((ray * 5 % 7) as f32 / 6.0);
        pen.veil(
            &[polar(c, 190.0, degrees - 7.0), polar(c, reach, degrees), polar(c, 190.0, degrees + 7.0)],
            white,
            0.28,
        );
    }
    pen.soft(c, 250.0, 250.0, white, 0.9);
    pen.fill(&ellipse(c, 200.0, 200.0), moon);
    pen.label("Corona", (800.0, 500.0), (800.0, 200.0));
    pen.label("Moon", c, (220.0, 150.0));
    pen.label("Sky", (120.0, 850.0), (230.0, 910.0));
}

pub(super) fn diamond_ring(pen: &mut Pen) {
    starry(pen, 30);
    let (c, moon, white) = ((480.0, 520.0), black(pen), light(pen));
    pen.soft(c, 340.0, 340.0, white, 0.6);
    pen.fill(&ellipse(c, 262.0, 262.0), white);
    pen.fill(&ellipse(c, 254.0, 254.0), moon);
    let diamond = polar(c, 262.0, -42.0);
    pen.soft(diamond, 170.0, 170.0, white, 0.9);
    for ray in 0..8 {
        let degrees = ray as f32 * 45.0 + 3.0;
        let reach = if ray % 2 == 0 { 200.0 } else { 110.0 };
        pen.veil(
            &[
                polar(diamond, 22.0, degrees - 40.0),
                polar(diamond, reach, degrees),
                polar(diamond, 22.0, degrees + 40.0),
            ],
            white,
            0.9,
        );
    }
    pen.fill(&ellipse(diamond, 40.0, 40.0), white);
    pen.label("Diamond", diamond, (860.0, 130.0));
    pen.label("Rim", polar(c, 258.0, 150.0), (130.0, 860.0));
    pen.label("Moon", c, (180.0, 130.0));
}

pub(super) fn bailys_beads(pen: &mut Pen) {
    night(pen);
    let (moon, gold, white) = (black(pen), bright(pen, Tone::Gold, 0.5), light(pen));
    // The edge drawn very large: ground heights along it, valleys where the Sun's edge still shows.
    let heights = [
        60.0, 26.0, -34.0, 10.0, 70.0, 30.0, -40.0, -8.0, 62.0, 86.0, 20.0, -36.0, 24.0, 66.0, 12.0, -30.0, 40.0, 58.0,
    ];
    let limb = |x: f32| 520.0 + (x - 500.0).powi(2) * 0.0003;
    let edge: Vec<At> = heights
        .iter()
        .enumerate()
        .map(|(at, up)| (24.0 + 56.0 * at as f32, limb(24.0 + 56.0 * at as f32) - up))
        .collect();
    let sun: Vec<At> = (0..=34).map(|at| 24.0 + 28.0 * at as f32).map(|x| (x, limb(x) + 6.0)).collect();
    let mut light_area = sun.clone();
    light_area.extend([(976.0, 976.0), (24.0, 976.0)]);
    pen.fill(&light_area, gold);
    let mut ground = edge.clone();
    ground.extend([(976.0, 976.0), (24.0, 976.0)]);
    pen.fill(&ground, moon);
    for at in [2, 6, 11, 15] {
        let (x, y) = (edge[at].0, limb(edge[at].0) + 10.0);
        pen.soft((x, y), 80.0, 80.0, gold, 0.9);
        pen.fill(&ellipse((x, y + 4.0), 22.0, 16.0), white);
    }
    let grey = bright(pen, Tone::Grey, 0.8);
    pen.stroke(&edge, grey, 3.0);
    pen.label("Bead", (edge[6].0, limb(edge[6].0) + 6.0), (330.0, 300.0));
    pen.label("Valley", (edge[11].0, edge[11].1 + 6.0), (700.0, 790.0));
    pen.label("Mountain", edge[9], (640.0, 250.0));
}

pub(super) fn partial_solar(pen: &mut Pen) {
    night(pen);
    let ground = sky(pen);
    let c = (500.0, 510.0);
    disc(pen, c, 310.0);
    let bite: Vec<At> = ellipse((610.0, 420.0), 300.0, 300.0);
    let inside: Vec<At> = bite.into_iter().map(|at| pulled(at, c, 312.0)).collect();
    pen.fill(&inside, ground);
    // The dark Moon also hides the glow before it.
    pen.fill(&ellipse((610.0, 420.0), 300.0, 300.0), ground);
    pen.label("Sun", (330.0, 710.0), (180.0, 890.0));
    pen.label("Moon", (640.0, 400.0), (840.0, 120.0));
    pen.label("Crescent", (230.0, 600.0), (170.0, 180.0));
}

/// A point no farther from a centre than a radius.
fn pulled(at: At, c: At, radius: f32) -> At {
    let far = (at.0 - c.0).hypot(at.1 - c.1).max(0.01);
    let share = (radius / far).min(1.0);
    (c.0 + (at.0 - c.0) * share, c.1 + (at.1 - c.1) * share)
}

/// The full Moon in this colour of light.
fn glowing(pen: &mut Pen, c: At, r: f32, rgb: Rgb) {
    face(pen, c, r, 0.0);
    pen.veil(&ellipse(c, r, r), rgb, 0.72);
    let shade = dark(pen);
    for edge in [0.8, 0.5, 0.1] {
        pen.veil(&lune(c, r, edge, 40.0), shade, 0.12);
    }
}

fn copper(pen: &Pen) -> Rgb {
    pen.tone(Tone::Red).mix(pen.tone(Tone::Wood), 0.45)
}

pub(super) fn red_moon(pen: &mut Pen) {
    starry(pen, 90);
    let red = copper(pen);
    glowing(pen, (500.0, 500.0), 310.0, red);
    pen.label("Moon", (400.0, 330.0), (200.0, 130.0));
    pen.label("Copper red", (630.0, 640.0), (770.0, 890.0));
    pen.label("Stars", (110.0, 800.0), (200.0, 890.0));
}

pub(super) fn lunar_sequence(pen: &mut Pen) {
    night(pen);
    let red = copper(pen);
    let (r, shadow) = (62.0, sky(pen).mix(dark(pen), 0.6));
    for number in 0..7 {
        let t = number as f32 - 3.0;
        let c = (500.0 + t * 136.0, 400.0 + t * t * 22.0);
        if number == 3 {
            glowing(pen, c, r, red);
            continue;
        }
        face(pen, c, r, 0.0);
        // The Earth's shadow is nearly three times as wide as the Moon, which goes into it with its eastern, left limb first.
        let off = (1.3 + 0.8 * t.abs()) * r * t.signum();
        let bite: Vec<At> =
            ellipse((c.0 + off, c.1), r * 2.65, r * 2.65).into_iter().map(|at| pulled(at, c, r + 1.0)).collect();
        if t.abs() < 2.9 {
            pen.veil(&bite, shadow, 0.94);
        }
    }
    pen.label("Partial", (500.0 - 136.0, 422.0 + r), (330.0, 720.0));
    pen.label("Total", (500.0, 400.0 - r), (500.0, 210.0));
    pen.label("Full Moon", (92.0, 598.0 + r), (170.0, 820.0));
}

pub(super) fn round_shadow(pen: &mut Pen) {
    starry(pen, 50);
    let (c, r, shadow): (At, f32, _) = ((480.0, 500.0), 300.0, sky(pen).mix(dark(pen), 0.6));
    face(pen, c, r, 0.0);
    let centre: At = (c.0 + 820.0, c.1 - 60.0);
    // Row by row from the shadow's edge to the limb.
    let rows = (0..=80).map(|row| (row as f32 / 40.0 - 1.0) * (r + 1.0));
    let limb = |y: f32| ((r + 1.0).powi(2) - y * y).max(0.0).sqrt();
    let edge = |y: f32| centre.0 - c.0 - (800.0_f32.powi(2) - (y + c.1 - centre.1).powi(2)).sqrt();
    let left = rows.clone().map(|y| (c.0 + edge(y).clamp(-limb(y), limb(y)), c.1 + y));
    let right = rows.clone().rev().map(|y| (c.0 + limb(y), c.1 + y));
    let bite: Vec<At> = left.chain(right).collect();
    pen.veil(&bite, shadow, 0.94);
    let line: Vec<At> =
        arc(centre, 800.0, 800.0, 140.0, 212.0).into_iter().filter(|at| (at.0 - c.0).hypot(at.1 - c.1) > r).collect();
    for part in line.windows(2).filter(|part| (part[0].1 - part[1].1).abs() < 120.0) {
        pen.dashed(part, Tone::Grey, 3.0);
    }
    pen.label("Shadow edge", (centre.0 - 797.0, c.1 + 10.0), (250.0, 900.0));
    pen.label("Moon", (300.0, 400.0), (170.0, 130.0));
    pen.label("Umbra", (660.0, 480.0), (830.0, 160.0));
}

pub(super) fn eclipse_from_moon(pen: &mut Pen) {
    starry(pen, 60);
    let (c, red, earth) = ((500.0, 350.0), pen.tone(Tone::Red).mix(light(pen), 0.2), black(pen));
    pen.soft(c, 300.0, 300.0, red, 0.7);
    pen.fill(&ellipse(c, 212.0, 212.0), red);
    pen.fill(&ellipse(c, 200.0, 200.0), earth);
    plain(pen, 730.0);
    pen.label("Red ring", polar(c, 206.0, -40.0), (830.0, 120.0));
    pen.label("Night side", c, (190.0, 120.0));
    pen.label("Lunar plain", (300.0, 860.0), (560.0, 905.0));
}

/// A grey plain with craters, as on the Moon.
pub(super) fn plain(pen: &mut Pen, top: f32) {
    let ground = light(pen).mix(pen.tone(Tone::Grey), 0.75);
    let mut points = smooth(&[
        (24.0, top),
        (240.0, top - 22.0),
        (420.0, top + 4.0),
        (620.0, top - 30.0),
        (800.0, top),
        (976.0, top - 14.0),
    ]);
    points.extend([(976.0, 976.0), (24.0, 976.0)]);
    pen.fill(&points, ground);
    for (x, y, rx) in [
        (180.0, top + 60.0, 50.0),
        (760.0, top + 56.0, 66.0),
        (480.0, top + 110.0, 84.0),
        (880.0, top + 160.0, 60.0),
        (130.0, top + 170.0, 70.0),
    ] {
        let (rim, bowl) = (ground.mix(light(pen), 0.4), ground.mix(dark(pen), 0.45));
        pen.fill(&ellipse((x, y), rx, rx * 0.3), rim);
        pen.fill(&ellipse((x, y + 3.0), rx * 0.84, rx * 0.22), bowl);
        pen.fill(&ellipse((x, y + rx * 0.1), rx * 0.7, rx * 0.13), ground.mix(dark(pen), 0.2));
    }
}

pub(super) fn earth_from_moon(pen: &mut Pen) {
    starry(pen, 20);
    let c = (500.0, 330.0);
    super::planets::earth(pen, c, 190.0);
    plain(pen, 700.0);
    pen.label("Earth", (400.0, 250.0), (190.0, 130.0));
    pen.label("Lunar plain", (320.0, 850.0), (620.0, 900.0));
    pen.label("Black sky", (840.0, 420.0), (810.0, 180.0));
}

pub(super) fn transit_of_venus(pen: &mut Pen) {
    night(pen);
    let (c, dot) = ((500.0, 500.0), black(pen));
    disc(pen, c, 340.0);
    let chord = |t: f32| (500.0 - 310.0 * (1.0 - 2.0 * t), 380.0 + 70.0 * t);
    pen.dashed(&[chord(0.03), chord(0.97)], Tone::Grey, 4.0);
    pen.fill(&ellipse(chord(0.36), 13.0, 13.0), dot);
    pen.label("Venus", chord(0.36), (220.0, 110.0));
    pen.label("Sun", (560.0, 690.0), (800.0, 900.0));
    pen.label("Track", chord(0.72), (830.0, 130.0));
}

pub(super) fn io_shadow(pen: &mut Pen) {
    starry(pen, 40);
    let (c, r) = ((500.0, 500.0), 350.0);
    super::planets::jupiter(pen, c, r);
    let dot = black(pen);
    let (io, shadow) = ((c.0 - 0.1 * r, c.1 - 0.02 * r), (c.0 - 0.46 * r, c.1 - 0.04 * r));
    pen.fill(&ellipse(shadow, 15.0, 16.0), dot);
    super::moons::io(pen, io, 17.0);
    pen.label("Io", io, (300.0, 890.0));
    pen.label("Shadow", shadow, (170.0, 130.0));
    pen.label("Jupiter", (c.0 + 0.55 * r, c.1 - 0.55 * r), (830.0, 120.0));
}

pub(super) fn star_occultation(pen: &mut Pen) {
    starry(pen, 30);
    let c = (560.0, 500.0);
    super::moon::moon(pen, c, 300.0, 0.72, 0.0, 0.0);
    let (rim, white) = (bright(pen, Tone::Grey, 0.7), light(pen));
    pen.veil(&lune(c, 300.0, -0.72, 180.0), rim, 0.16);
    let at = (190.0, 440.0);
    star(pen, at, 13.0, white);
    pen.label("Dark edge", polar(c, 299.0, 158.0), (200.0, 820.0));
    pen.label("Lit edge", polar(c, 290.0, -20.0), (820.0, 110.0));
    pen.label("Star", at, (170.0, 250.0));
}
