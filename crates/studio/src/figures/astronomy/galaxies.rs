//! Galaxies one by one: spirals, ellipticals, irregular and active ones.

use super::parts::{bright, dark, light, polar, sky, star, starry, turned};
use crate::brief::{Brief, refuse};
use crate::colour::Rgb;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, ellipse, smooth};
use crate::studio::Refusal;

/// A galaxy's disc on the sky: its middle, half its width, how flat it looks, and its slant in degrees.
#[derive(Clone, Copy)]
pub(super) struct Disc {
    pub c: At,
    pub r: f32,
    pub flat: f32,
    pub tilt: f32,
}

impl Disc {
    pub(super) fn new(c: At, r: f32) -> Self {
        Self { c, r, flat: 1.0, tilt: 0.0 }
    }

    /// A place of the disc, in radii and degrees round it.
    pub(super) fn at(self, out: f32, degrees: f32) -> At {
        let (x, y) = polar((0.0, 0.0), out * self.r, degrees);
        turned((self.c.0 + x, self.c.1 + y * self.flat), self.c, self.tilt)
    }
}

/// A glow stretched along a slant: brightest in its middle.
pub(super) fn smear(pen: &mut Pen, disc: Disc, rgb: Rgb, strength: f32) {
    for part in 1..=16 {
        let size = disc.r * part as f32 / 16.0;
        let shape: Vec<At> =
            ellipse(disc.c, size, size * disc.flat).into_iter().map(|at| turned(at, disc.c, disc.tilt)).collect();
        pen.veil(&shape, rgb, strength * 0.11);
    }
}

/// One arm from `start` degrees at the radius `from` out to the rim, winding by so many degrees (clockwise if positive).
pub(super) fn arm(pen: &mut Pen, disc: Disc, start: f32, from: f32, wind: f32) {
    let (blue, white) = (bright(pen, Tone::Blue, 0.45), light(pen));
    let rose = bright(pen, Tone::Pink, 0.6);
    let along = |t: f32| (from + (1.0 - from) * t, start + wind * t.powf(0.8));
    for part in 0..=54 {
        let t = part as f32 / 54.0;
        let (out, degrees) = along(t);
        let size = disc.r * (0.15 - 0.075 * t);
        pen.soft(disc.at(out, degrees), size, size * (0.4 + 0.6 * disc.flat), blue, 0.34 - 0.14 * t);
    }
    for part in 0..40 {
        let (out, degrees) = along((part as f32 + 0.5) / 40.0);
        let off = pen.chance(part * 2 + start as usize) * 0.035;
        let at = disc.at(out + off, degrees + pen.chance(part * 2 + 1 + start as usize) * 3.0);
        let dot = (disc.r * 0.008).max(1.2);
        pen.fill(&ellipse(at, dot, dot), white);
        if part % 9 == 4 {
            pen.soft(at, disc.r * 0.045, disc.r * 0.045, rose, 0.8);
        }
    }
}

/// A spiral with so many arms that all wind the same way.
pub(super) fn spiral(pen: &mut Pen, disc: Disc, arms: usize, wind: f32) {
    let blue = bright(pen, Tone::Blue, 0.6);
    smear(pen, disc, blue, 0.22);
    for number in 0..arms {
        arm(pen, disc, number as f32 * 360.0 / arms as f32 + 20.0, 0.13, wind);
    }
    bulge(pen, disc, 0.24);
}

/// The bright middle of a galaxy.
fn bulge(pen: &mut Pen, disc: Disc, share: f32) {
    let (gold, white) = (bright(pen, Tone::Gold, 0.5), light(pen));
    let size = disc.r * share;
    pen.soft(disc.c, size * 1.5, size * 1.5 * disc.flat.max(0.6), gold, 0.85);
    pen.soft(disc.c, size * 0.8, size * 0.8 * disc.flat.max(0.7), white, 1.0);
}

/// A straight bar and the two arms that start at its ends.
pub(super) fn barred(pen: &mut Pen, disc: Disc, slant: f32, wind: f32) {
    let (gold, blue) = (bright(pen, Tone::Gold, 0.45), bright(pen, Tone::Blue, 0.6));
    smear(pen, disc, blue, 0.18);
    for start in [slant, slant + 180.0] {
        arm(pen, disc, start, 0.4, wind);
    }
    for part in 0..=24 {
        let t = part as f32 / 12.0 - 1.0;
        let at = disc.at(t.abs() * 0.4, if t < 0.0 { slant + 180.0 } else { slant });
        pen.soft(at, disc.r * 0.085, disc.r * 0.085, gold, 0.5);
    }
    bulge(pen, disc, 0.17);
}

/// A number of arms that the sample asks for.
pub(super) fn arms(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    let count = brief.sample.requirements.iter().find(|requirement| requirement.name == "count");
    let Some(count @ 2..=6) = count.and_then(|count| count.value.as_deref()?.parse::<usize>().ok()) else {
        return refuse("Studio draws galaxies with two to six arms");
    };
    let way = if brief.sample.instruction.contains("anticlockwise") { -1.0 } else { 1.0 };
    starry(pen, 40);
    let disc = Disc::new((500.0, 500.0), 400.0);
    // Many arms must wind less, or no dark gap would be left between them.
    let wind = way * (330.0 - 35.0 * count as f32);
    spiral(pen, disc, count, wind);
    pen.label("Arm", disc.at(0.72, 20.0 + wind * 0.66_f32.powf(0.8)), (160.0, 110.0));
    pen.label("Bulge", (500.0, 500.0), (800.0, 900.0));
    Ok(())
}

pub(super) fn spiral_face(pen: &mut Pen) {
    starry(pen, 40);
    let disc = Disc::new((500.0, 490.0), 390.0);
    spiral(pen, disc, 2, 330.0);
    pen.label("Bulge", disc.c, (790.0, 900.0));
    pen.label("Spiral arm", disc.at(0.6, 20.0 + 330.0 * 0.54_f32.powf(0.8)), (220.0, 100.0));
    pen.label("Disc", disc.at(0.62, 120.0), (200.0, 900.0));
}

/// A disc seen from its edge with a bulge; the dust lane comes over it.
fn edge_on(pen: &mut Pen, c: At, r: f32, bulge: (f32, f32), lane: f32) {
    let (gold, white, blue) = (bright(pen, Tone::Gold, 0.5), light(pen), bright(pen, Tone::Blue, 0.4));
    smear(pen, Disc { c, r, flat: 0.085, tilt: 0.0 }, blue, 1.6);
    smear(pen, Disc { c, r: r * 0.94, flat: 0.05, tilt: 0.0 }, white, 1.6);
    pen.soft(c, bulge.0, bulge.1, gold, 1.0);
    pen.soft(c, bulge.0 * 0.6, bulge.1 * 0.6, white, 0.9);
    if lane > 0.0 {
        let black = dark(pen);
        let mut points = smooth(&[
            (c.0 - r * 0.9, c.1),
            (c.0 - r * 0.4, c.1 + lane * 0.2),
            (c.0, c.1 + lane * 0.5),
            (c.0 + r * 0.4, c.1 + lane * 0.2),
            (c.0 + r * 0.9, c.1),
        ]);
        points.extend(smooth(&[
            (c.0 + r * 0.9, c.1 + 2.0),
            (c.0 + r * 0.4, c.1 + lane),
            (c.0, c.1 + lane * 1.5),
            (c.0 - r * 0.4, c.1 + lane),
            (c.0 - r * 0.9, c.1 + 2.0),
        ]));
        pen.veil(&points, black, 0.92);
    }
}

pub(super) fn spiral_edge(pen: &mut Pen) {
    starry(pen, 50);
    edge_on(pen, (500.0, 500.0), 430.0, (135.0, 95.0), 15.0);
    pen.label("Bulge", (490.0, 450.0), (300.0, 220.0));
    pen.label("Dust lane", (610.0, 510.0), (720.0, 750.0));
    pen.label("Disc", (230.0, 494.0), (190.0, 720.0));
}

pub(super) fn sombrero(pen: &mut Pen) {
    starry(pen, 50);
    let (c, white, black) = ((500.0, 490.0), light(pen), dark(pen));
    let gold = bright(pen, Tone::Gold, 0.35);
    pen.soft(c, 300.0, 250.0, gold, 0.75);
    pen.soft(c, 120.0, 100.0, white, 0.9);
    smear(pen, Disc { c: (500.0, 500.0), r: 430.0, flat: 0.13, tilt: 0.0 }, white, 1.5);
    let mut lane = arc((500.0, 498.0), 415.0, 62.0, 4.0, 176.0);
    lane.extend(arc((500.0, 492.0), 400.0, 34.0, 174.0, 6.0));
    pen.veil(&lane, black, 0.95);
    pen.label("Bulge", (440.0, 380.0), (250.0, 180.0));
    pen.label("Dust lane", (520.0, 545.0), (620.0, 800.0));
    pen.label("Disc", (860.0, 490.0), (830.0, 260.0));
}

pub(super) fn barred_spiral(pen: &mut Pen) {
    starry(pen, 40);
    let disc = Disc::new((500.0, 490.0), 390.0);
    barred(pen, disc, -25.0, 210.0);
    pen.label("Bar", disc.at(0.28, -25.0), (850.0, 130.0));
    pen.label("Spiral arm", disc.at(0.7, -25.0 + 180.0 + 210.0 * 0.5_f32.powf(0.8)), (200.0, 110.0));
    pen.label("Core", disc.c, (800.0, 900.0));
}

pub(super) fn elliptical(pen: &mut Pen) {
    starry(pen, 40);
    let (gold, white) = (bright(pen, Tone::Gold, 0.4), light(pen));
    for (size, strength) in [(420.0, 0.4), (300.0, 0.5), (180.0, 0.6)] {
        pen.soft((500.0, 500.0), size, size * 0.74, gold, strength);
    }
    pen.soft((500.0, 500.0), 80.0, 60.0, white, 1.0);
    for number in 0..26 {
        let (out, angle) = (190.0 + 200.0 * (number as f32 / 26.0), number as f32 * 2.4);
        star(pen, (500.0 + out * angle.cos(), 500.0 + out * 0.76 * angle.sin()), 3.5, white);
    }
    let at = (500.0 + 351.5 * (21.0_f32 * 2.4).cos(), 500.0 + 351.5 * 0.76 * (21.0_f32 * 2.4).sin());
    pen.label("Core", (500.0, 500.0), (180.0, 130.0));
    pen.label("Smooth glow", (620.0, 600.0), (760.0, 890.0));
    pen.label(
        "Globular cluster",
        at,
        (if at.0 > 500.0 { 760.0 } else { 260.0 }, if at.1 > 500.0 { 820.0 } else { 110.0 }),
    );
}

pub(super) fn lenticular(pen: &mut Pen) {
    starry(pen, 40);
    let (gold, white, blue) = (bright(pen, Tone::Gold, 0.45), light(pen), bright(pen, Tone::Gold, 0.2));
    let c = (500.0, 500.0);
    for (size, strength) in [(1.0, 0.5), (0.9, 0.4), (0.7, 0.4)] {
        smear(pen, Disc { c, r: 420.0 * size, flat: 0.3, tilt: -14.0 }, blue, strength);
    }
    pen.soft(c, 170.0, 130.0, gold, 0.9);
    pen.soft(c, 80.0, 64.0, white, 1.0);
    let rim = turned((150.0, 500.0), c, -14.0);
    pen.label("Bulge", c, (300.0, 190.0));
    pen.label("Disc", turned((720.0, 520.0), c, -14.0), (780.0, 760.0));
    pen.label("Rim", rim, (170.0, 840.0));
}

pub(super) fn irregular(pen: &mut Pen) {
    starry(pen, 40);
    let (white, blue, rose) = (light(pen), bright(pen, Tone::Blue, 0.4), bright(pen, Tone::Pink, 0.75));
    for (x, y, size) in [
        (430.0, 420.0, 210.0),
        (580.0, 480.0, 190.0),
        (500.0, 620.0, 170.0),
        (330.0, 540.0, 140.0),
        (690.0, 380.0, 130.0),
        (640.0, 640.0, 110.0),
    ] {
        pen.soft((x, y), size, size * 0.8, blue, 0.45);
    }
    for number in 0..150 {
        let (out, angle) = ((number as f32 / 150.0).sqrt() * 290.0, number as f32 * 2.4);
        let wild = 1.0 + pen.chance(number) * 0.35;
        let at =
            (510.0 + out * wild * angle.cos() + 40.0 * (angle * 0.31).sin(), 510.0 + out * wild * 0.75 * angle.sin());
        pen.fill(&ellipse(at, 2.6, 2.6), white);
    }
    for (x, y, size) in [(340.0, 430.0, 50.0), (620.0, 380.0, 60.0), (470.0, 660.0, 46.0), (700.0, 560.0, 40.0)] {
        pen.soft((x, y), size, size * 0.8, rose, 0.95);
    }
    let black = sky(pen);
    for (x, y, rx, ry) in [(520.0, 530.0, 70.0, 40.0), (420.0, 500.0, 44.0, 60.0)] {
        pen.soft((x, y), rx, ry, black, 1.0);
    }
    pen.label("Star cloud", (600.0, 470.0), (790.0, 190.0));
    pen.label("Gas", (470.0, 660.0), (300.0, 890.0));
    pen.label("Dark patch", (520.0, 530.0), (760.0, 860.0));
}

pub(super) fn ring_galaxy(pen: &mut Pen) {
    starry(pen, 40);
    let (gold, blue, white) = (bright(pen, Tone::Gold, 0.55), bright(pen, Tone::Blue, 0.5), light(pen));
    let c = (500.0, 500.0);
    for part in 0..72 {
        let at = polar(c, 330.0, part as f32 * 5.0);
        pen.soft(at, 62.0, 62.0, blue, 0.4);
    }
    for part in 0..110 {
        let at = polar(c, 330.0 + pen.chance(part) * 34.0, part as f32 * 3.27);
        pen.fill(&ellipse(at, 3.4, 3.4), white);
    }
    pen.soft(c, 150.0, 150.0, gold, 1.0);
    pen.soft(c, 70.0, 70.0, white, 0.9);
    pen.label("Ring", polar(c, 330.0, -50.0), (840.0, 110.0));
    pen.label("Core", c, (150.0, 110.0));
    pen.label("Gap", polar(c, 200.0, 60.0), (780.0, 900.0));
}

pub(super) fn active_galaxy(pen: &mut Pen) {
    starry(pen, 40);
    let (c, gold, white) = ((500.0, 500.0), bright(pen, Tone::Gold, 0.45), light(pen));
    let rose = bright(pen, Tone::Violet, 0.5);
    for side in [0.0, 180.0] {
        let along = |x: f32, y: f32| turned(turned((c.0 + x, c.1 + y), c, -28.0), c, side);
        for (x, y, size) in
            [(360.0, 0.0, 105.0), (300.0, -40.0, 90.0), (310.0, 44.0, 90.0), (400.0, 30.0, 70.0), (395.0, -34.0, 70.0)]
        {
            pen.soft(along(x, y), size, size, rose, 0.6);
        }
        pen.veil(&[along(10.0, -5.0), along(330.0, -14.0), along(330.0, 14.0), along(10.0, 5.0)], white, 0.85);
    }
    pen.soft(c, 120.0, 90.0, gold, 0.9);
    pen.soft(c, 46.0, 40.0, white, 1.0);
    pen.label("Core", c, (300.0, 250.0));
    pen.label("Jet", turned((700.0, 500.0), c, -28.0), (500.0, 200.0));
    pen.label("Lobe", turned((140.0, 520.0), c, -28.0), (180.0, 880.0));
}
