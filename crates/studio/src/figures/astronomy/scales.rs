//! Bodies at one scale, rings, and pairs that circle each other.

use super::bodies::Painter;
use super::parts::{bright, light, night, orbit, starry};
use super::planets;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, ellipse};

pub(super) fn saturn_tilt(pen: &mut Pen) {
    starry(pen, 40);
    planets::saturn_open(pen, (500.0, 290.0), 150.0, 0.45);
    planets::saturn_open(pen, (500.0, 690.0), 150.0, 0.012);
    pen.label("Open rings", (220.0, 320.0), (190.0, 480.0));
    pen.label("Edge-on rings", (760.0, 690.0), (760.0, 560.0));
    pen.label("Saturn", (470.0, 790.0), (300.0, 900.0));
}

pub(super) fn ring_gaps(pen: &mut Pen) {
    starry(pen, 30);
    let (c, r) = ((500.0, 480.0), 185.0);
    planets::saturn_open(pen, c, r, 0.6);
    pen.label("Ring A", (c.0 - 2.15 * r, c.1), (130.0, 840.0));
    pen.label("Ring B", (c.0 + 1.7 * r * 0.7, c.1 + 1.7 * r * 0.6 * 0.714), (760.0, 880.0));
    pen.label("Cassini Division", (c.0 + 1.985 * r, c.1), (760.0, 110.0));
}

pub(super) fn pluto_charon(pen: &mut Pen) {
    night(pen);
    // Not to scale, but the common centre lies outside Pluto's globe, nearer to it than to Charon.
    let (centre, pluto, charon) = ((500.0, 490.0), (410.0, 490.0), (890.0, 490.0));
    let line = bright(pen, Tone::Grey, 0.7);
    orbit(pen, centre, 390.0, 390.0 * 0.5, line, 3.0);
    pen.stroke(&[pluto, charon], line, 2.5);
    orbit(pen, centre, 90.0, 90.0 * 0.5, line, 3.0);
    planets::pluto(pen, pluto, 66.0);
    super::farmoons::charon(pen, charon, 34.0);
    let white = light(pen);
    pen.stroke(&[(centre.0 - 12.0, 478.0), (centre.0 + 12.0, 502.0)], white, 5.0);
    pen.stroke(&[(centre.0 - 12.0, 502.0), (centre.0 + 12.0, 478.0)], white, 5.0);
    pen.label("Pluto", (390.0, 440.0), (180.0, 190.0));
    pen.label("Charon", (890.0, 515.0), (850.0, 760.0));
    pen.label("Common centre", centre, (500.0, 800.0));
}

/// Two bodies at one scale with their names and the ratio.
fn two(pen: &mut Pen, left: (Painter, f32, &str), right: (Painter, f32, &str), ratio: &str) {
    starry(pen, 30);
    let wide = 2.0 * (left.1 + right.1) + 60.0;
    let (x, y) = (500.0 - wide / 2.0 + left.1, 470.0);
    let other = 500.0 + wide / 2.0 - right.1;
    (left.0)(pen, (x, y), left.1);
    (right.0)(pen, (other, y), right.1);
    pen.label_at(left.2, (x.max(130.0), y + left.1 + 80.0));
    pen.label_at(right.2, (other, (y + right.1 + 70.0).min(925.0)));
    pen.label_at(ratio, (x.max(150.0), 890.0));
}

pub(super) fn earth_and_jupiter(pen: &mut Pen) {
    two(pen, (planets::earth, 34.0, "Earth"), (planets::jupiter, 374.0, "Jupiter"), "1 : 11");
}

pub(super) fn mars_and_earth(pen: &mut Pen) {
    two(pen, (planets::mars, 144.0, "Mars"), (planets::earth, 270.0, "Earth"), "1 : 2");
}

fn dazzling(pen: &mut Pen, at: At, r: f32) {
    let white = light(pen);
    pen.soft(at, r * 1.4, r * 1.4, white, 0.8);
    pen.fill(&ellipse(at, r, r), white);
}

pub(super) fn white_dwarf_size(pen: &mut Pen) {
    two(pen, (dazzling, 190.0, "White dwarf"), (planets::earth, 190.0, "Earth"), "1 : 1");
}

pub(super) fn jupiter_and_sun(pen: &mut Pen) {
    night(pen);
    // The Sun's disc is ten times as wide; only its edge finds room.
    let (gold, pale) = (bright(pen, Tone::Gold, 0.85), bright(pen, Tone::Gold, 0.4));
    let c = (1080.0, 500.0);
    let r = 760.0_f32;
    let limb: Vec<At> = arc(c, r, r, 90.0, 270.0).into_iter().map(|(x, y)| (x, y.clamp(24.0, 976.0))).collect();
    let mut sun = limb.clone();
    sun.extend([(976.0, 24.0), (976.0, 976.0)]);
    let inside: Vec<At> = sun.into_iter().map(|(x, y)| (x.min(976.0), y)).collect();
    pen.fill(&inside, gold);
    for number in 0..60 {
        let at = (700.0 + 250.0 * pen.chance(number), 500.0 + 430.0 * pen.chance(number + 100));
        if (at.0 - c.0).hypot(at.1 - c.1) < r - 40.0 && at.0 < 930.0 {
            pen.soft(at, 44.0, 30.0, pale, 0.7);
        }
    }
    planets::jupiter(pen, (430.0, 500.0), 76.0);
    pen.label("Jupiter", (390.0, 450.0), (180.0, 200.0));
    pen.label("Sun", (760.0, 300.0), (200.0, 90.0));
    pen.label_at("1 : 10", (180.0, 880.0));
}

pub(super) fn double_star(pen: &mut Pen) {
    night(pen);
    let (c, line) = ((500.0, 490.0), bright(pen, Tone::Grey, 0.75));
    orbit(pen, c, 380.0, 230.0, line, 3.0);
    orbit(pen, c, 150.0, 91.0, line, 3.0);
    let (gold, blue, white) = (bright(pen, Tone::Gold, 0.7), bright(pen, Tone::Blue, 0.5), light(pen));
    let (sin, cos) = (-32.0_f32).to_radians().sin_cos();
    let (heavy, faint) = ((c.0 - 150.0 * cos, c.1 - 91.0 * sin), (c.0 + 380.0 * cos, c.1 + 230.0 * sin));
    pen.stroke(&[heavy, faint], line, 2.5);
    super::lives::globe(pen, heavy, 62.0, blue);
    super::lives::globe(pen, faint, 34.0, gold);
    pen.stroke(&[(c.0 - 14.0, c.1), (c.0 + 14.0, c.1)], white, 5.0);
    pen.stroke(&[(c.0, c.1 - 14.0), (c.0, c.1 + 14.0)], white, 5.0);
    pen.label("Heavy star", heavy, (190.0, 850.0));
    pen.label("Light star", faint, (820.0, 140.0));
    pen.label("Centre of mass", c, (640.0, 840.0));
}
