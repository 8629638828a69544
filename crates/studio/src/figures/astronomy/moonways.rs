//! The Moon's ways: its places about the Earth, its tides, and how it stands in our sky.

use super::moon::{COPERNICUS, TYCHO, face, moon, phase, small};
use super::parts::{bright, crater, dark, dark_side, light, lune, night, orbit, polar, sky, starry, sun, sunlight};
use super::planets::{earth, plain_globe};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, corners, ellipse, smooth};

/// The Earth of a diagram, its day side towards `turn`.
fn globe(pen: &mut Pen, c: At, r: f32, turn: f32) {
    plain_globe(pen, c, r);
    let shade = dark(pen);
    pen.veil(&lune(c, r, 0.0, turn + 180.0), shade, 0.6);
    pen.outline(&ellipse(c, r, r), 4.0);
}

pub(super) fn eight_positions(pen: &mut Pen) {
    let (c, line) = ((440.0, 500.0), pen.tone(Tone::Grey));
    orbit(pen, c, 330.0, 330.0, line, 3.5);
    globe(pen, c, 92.0, 0.0);
    for place in 0..8 {
        small(pen, polar(c, 330.0, place as f32 * 45.0), 46.0, 0.0);
    }
    sunlight(pen, 960.0, 850.0, &[200.0, 320.0, 440.0, 560.0, 680.0, 800.0]);
    pen.label_at("New Moon", (760.0, 574.0));
    pen.label_at("Full Moon", (150.0, 590.0));
    pen.label_at("Sunlight", (860.0, 140.0));
}

fn in_line(pen: &mut Pen, full: bool) -> (At, At) {
    let (s, y) = ((150.0, 460.0), 460.0);
    let (e, m) = if full { ((540.0, y), (850.0, y)) } else { ((840.0, y), (530.0, y)) };
    for dy in [-60.0_f32, 60.0] {
        pen.arrow((300.0, y + dy), (430.0, y + dy), Tone::Gold, 6.0);
    }
    sun(pen, s, 112.0, false);
    globe(pen, e, 92.0, 180.0);
    small(pen, m, 44.0, 180.0);
    pen.label_at("Sun", (s.0, 640.0));
    pen.label_at("Earth", (e.0, 640.0));
    pen.label_at("Moon", (m.0, 580.0));
    (e, m)
}

pub(super) fn new_moon_line(pen: &mut Pen) {
    in_line(pen, false);
}

pub(super) fn full_moon_line(pen: &mut Pen) {
    in_line(pen, true);
}

pub(super) fn quarter_angle(pen: &mut Pen) {
    let (s, e, m) = ((170.0, 690.0), (760.0, 690.0), (760.0, 230.0));
    pen.dashed(&[e, s], Tone::Grey, 4.0);
    pen.dashed(&[e, m], Tone::Grey, 4.0);
    pen.line(&[(760.0, 570.0), (640.0, 570.0), (640.0, 690.0)]);
    pen.disc((700.0, 630.0), 7.0, Tone::Ink);
    sun(pen, s, 110.0, false);
    globe(pen, e, 82.0, 180.0);
    small(pen, m, 52.0, 180.0);
    pen.label_at("Sun", (170.0, 862.0));
    pen.label_at("Earth", (760.0, 838.0));
    pen.label_at("Moon", (760.0, 116.0));
}

pub(super) fn earthshine(pen: &mut Pen) {
    night(pen);
    let (top, low) = (sky(pen), bright(pen, Tone::Sky, 0.9).mix(sky(pen), 0.55));
    pen.fade(&corners([24.0, 24.0, 952.0, 952.0]), top, low);
    let c = (500.0, 470.0);
    let glow = bright(pen, Tone::Grey, 0.75);
    moon(pen, c, 290.0, 0.82, 0.0, 0.0);
    pen.veil(&lune(c, 290.0, -0.82, 180.0), glow, 0.3);
    pen.label("Crescent", polar(c, 270.0, 20.0), (830.0, 860.0));
    pen.label("Earthshine", (360.0, 400.0), (200.0, 120.0));
    pen.label("Terminator", (500.0 + 290.0 * 0.8 * 0.82, 290.0), (810.0, 120.0));
}

pub(super) fn near_side(pen: &mut Pen) {
    let (c, line) = ((500.0, 500.0), pen.tone(Tone::Grey));
    orbit(pen, c, 330.0, 330.0, line, 3.0);
    plain_globe(pen, c, 88.0);
    for place in 0..4 {
        let degrees = place as f32 * 90.0;
        let m = polar(c, 330.0, degrees);
        let (white, grey) = (light(pen).mix(pen.tone(Tone::Grey), 0.1), pen.tone(Tone::Grey).mix(dark(pen), 0.25));
        pen.fill(&ellipse(m, 62.0, 62.0), grey);
        pen.fill(&lune(m, 62.0, 0.0, degrees + 180.0), white);
        pen.outline(&ellipse(m, 62.0, 62.0), 4.0);
        // The flag stands on the side that faces the Earth.
        let (foot, top) = (polar(m, 62.0, degrees + 180.0), polar(m, 122.0, degrees + 180.0));
        pen.line(&[foot, top]);
        let side = polar((0.0, 0.0), 34.0, degrees + 90.0);
        let back = polar(top, 30.0, degrees);
        pen.area(&[top, (top.0 + side.0, top.1 + side.1), (back.0 + side.0, back.1 + side.1), back], Tone::Red);
        // Both the orbit and the turning run anticlockwise, seen from the north.
        pen.arrow_along(&arc(c, 330.0, 330.0, degrees - 26.0, degrees - 60.0), Tone::Blue, 6.0);
    }
    pen.label("Near side", polar(polar(c, 330.0, 180.0), 40.0, 20.0), (250.0, 700.0));
    pen.label("Far side", polar(polar(c, 330.0, 0.0), 40.0, -20.0), (880.0, 270.0));
    pen.label("Earth", (530.0, 550.0), (610.0, 690.0));
}

pub(super) fn terminator_craters(pen: &mut Pen) {
    night(pen);
    let (ground, shadow) = (light(pen).mix(pen.tone(Tone::Grey), 0.45), dark(pen));
    pen.fill(&corners([24.0, 24.0, 952.0, 952.0]), ground);
    // Light comes from the right; towards the left it falls ever flatter, until nothing is lit.
    for part in 0..14 {
        let x = 24.0 + 22.0 * part as f32;
        pen.veil(&corners([24.0, 24.0, x - 2.0, 952.0]), shadow, 0.14);
    }
    for (at, (x, y, r)) in [
        (180.0, 330.0, 66.0),
        (360.0, 490.0, 92.0),
        (570.0, 400.0, 84.0),
        (760.0, 540.0, 86.0),
        (880.0, 330.0, 60.0),
        (420.0, 770.0, 66.0),
        (690.0, 800.0, 66.0),
    ]
    .into_iter()
    .enumerate()
    {
        let reach = ((x - 130.0) / 800.0_f32).clamp(0.08, 1.0);
        pen.area(&ellipse((x, y), r, r * 0.9), Tone::Bone);
        pen.fill(&ellipse((x, y), r * 0.86, r * 0.77), ground);
        // The eastern wall throws its shadow over the floor: nearly all of it close to the terminator.
        let inner = (r * 0.86, r * 0.77);
        let cover: Vec<At> = arc((x, y), inner.0, inner.1, -90.0, 90.0)
            .into_iter()
            .chain(arc((x, y), inner.0 * (1.0 - 2.0 * (0.92 - reach * 0.62)), inner.1, 90.0, -90.0))
            .collect();
        pen.veil(&cover, shadow, 0.9);
        // Its outer western slope throws one over the plain.
        let long = r * 1.7 * (1.0 - reach) + 6.0;
        pen.veil(
            &[(x - r * 0.86, y - r * 0.5), (x - r - long, y), (x - r * 0.86, y + r * 0.5)],
            shadow,
            if at == 0 { 0.5 } else { 0.8 },
        );
    }
    pen.label("Terminator", (200.0, 700.0), (190.0, 900.0));
    pen.label("Crater rim", (570.0, 325.0), (480.0, 130.0));
    pen.label("Shadow", (390.0, 490.0), (480.0, 640.0));
}

pub(super) fn full_moon_map(pen: &mut Pen) {
    starry(pen, 30);
    let (c, r) = ((500.0, 500.0), 360.0);
    face(pen, c, r, 0.0);
    let at = |(x, y): At| (c.0 + x * r, c.1 + y * r);
    pen.label("Tycho", at(TYCHO), (240.0, 900.0));
    pen.label("Copernicus", at(COPERNICUS), (200.0, 110.0));
    pen.label("Sea of Tranquillity", at((0.46, -0.14)), (760.0, 110.0));
}

/// The Earth in an oval of water, stretched along `turn`.
fn tide(pen: &mut Pen, c: At, stretch: (f32, f32)) {
    pen.oval(c, stretch.0, stretch.1, Tone::Water);
    pen.area(&ellipse(c, 82.0, 82.0), Tone::Leaf);
    pen.fill(&ellipse((c.0 - 20.0, c.1 - 20.0), 34.0, 26.0), pen.tone(Tone::Sand));
}

pub(super) fn spring_tide(pen: &mut Pen) {
    let c = (760.0, 480.0);
    pen.dashed(&[(150.0, 480.0), (940.0, 480.0)], Tone::Grey, 3.0);
    sun(pen, (150.0, 480.0), 108.0, false);
    small(pen, (420.0, 480.0), 46.0, 180.0);
    tide(pen, c, (186.0, 98.0));
    pen.label_at("Sun", (150.0, 652.0));
    pen.label_at("Moon", (420.0, 590.0));
    pen.label("Tidal bulge", (610.0, 480.0), (640.0, 250.0));
}

pub(super) fn neap_tide(pen: &mut Pen) {
    let c = (680.0, 620.0);
    pen.dashed(&[(150.0, 620.0), c], Tone::Grey, 3.0);
    pen.dashed(&[(680.0, 190.0), (680.0, 900.0)], Tone::Grey, 3.0);
    sun(pen, (150.0, 620.0), 108.0, false);
    small(pen, (680.0, 180.0), 50.0, 180.0);
    tide(pen, c, (100.0, 150.0));
    pen.label_at("Sun", (150.0, 790.0));
    pen.label_at("Moon", (810.0, 180.0));
    pen.label("Tidal bulge", (690.0, 490.0), (860.0, 420.0));
}

/// A low crescent above a glow on the horizon; the lit edge faces the Sun below it, on the right or the left.
fn twilight(pen: &mut Pen, evening: bool) -> (At, At) {
    starry(pen, 20);
    let x = if evening { 700.0 } else { 300.0 };
    let (glow, fire) = (bright(pen, Tone::Gold, 0.6), bright(pen, Tone::Fire, 0.8));
    pen.soft((x, 840.0), 420.0, 250.0, fire, 0.75);
    pen.soft((x, 850.0), 250.0, 120.0, glow, 0.9);
    // The patch stays within the plate: what the glow spills over is covered again by the land.
    let c = if evening { (430.0, 380.0) } else { (570.0, 380.0) };
    let turn = (850.0_f32 - c.1).atan2(x - c.0).to_degrees();
    let r = 120.0;
    pen.fill(&lune(c, r, 0.72, turn), light(pen));
    super::comets::land(pen, 860.0);
    (polar(c, r * 0.9, turn), (x, 800.0))
}

pub(super) fn evening_crescent(pen: &mut Pen) {
    let (lit, glow) = twilight(pen, true);
    pen.label("Crescent", lit, (260.0, 200.0));
    pen.label("Sunset glow", glow, (790.0, 560.0));
    pen.label("Horizon", (200.0, 838.0), (180.0, 720.0));
}

pub(super) fn morning_crescent(pen: &mut Pen) {
    let (lit, glow) = twilight(pen, false);
    pen.label("Crescent", lit, (740.0, 200.0));
    pen.label("Dawn glow", glow, (200.0, 560.0));
    pen.label("Horizon", (800.0, 864.0), (820.0, 740.0));
}

pub(super) fn full_moonrise(pen: &mut Pen) {
    night(pen);
    let (dusk, fire) = (bright(pen, Tone::Violet, 0.8).mix(sky(pen), 0.5), bright(pen, Tone::Fire, 0.7));
    let sky_colour = sky(pen);
    pen.fade(&corners([24.0, 24.0, 952.0, 760.0]), sky_colour, dusk);
    pen.soft((840.0, 720.0), 240.0, 200.0, fire, 0.8);
    sun(pen, (840.0, 715.0), 66.0, false);
    face(pen, (160.0, 715.0), 66.0, 0.0);
    let black = dark(pen).mix(crate::colour::BLACK, 0.3);
    let mut hill = smooth(&[
        (24.0, 740.0),
        (220.0, 740.0),
        (360.0, 700.0),
        (500.0, 600.0),
        (640.0, 700.0),
        (780.0, 740.0),
        (976.0, 740.0),
    ]);
    hill.extend([(976.0, 976.0), (24.0, 976.0)]);
    pen.fill(&hill, black);
    // A small figure on the top: head, trunk, legs.
    pen.fill(&ellipse((500.0, 488.0), 17.0, 19.0), black);
    pen.stroke(&[(500.0, 505.0), (500.0, 556.0)], black, 24.0);
    pen.stroke(&[(494.0, 556.0), (488.0, 606.0)], black, 11.0);
    pen.stroke(&[(506.0, 556.0), (512.0, 606.0)], black, 11.0);
    pen.label("Moonrise", (160.0, 660.0), (190.0, 480.0));
    pen.label("Sunset", (840.0, 655.0), (810.0, 480.0));
    pen.label("Observer", (500.0, 470.0), (500.0, 330.0));
}

pub(super) fn north_and_south(pen: &mut Pen) {
    night(pen);
    let black = dark(pen).mix(crate::colour::BLACK, 0.3);
    let white = light(pen);
    for (x, south) in [(265.0, false), (735.0, true)] {
        phase(pen, (x, 400.0), 180.0, 2, south);
        let hill = |dx: f32, dy: f32| (x + dx, 760.0 + dy);
        let ground = if south {
            smooth(&[hill(-200.0, 10.0), hill(-100.0, -30.0), hill(0.0, 0.0), hill(110.0, -24.0), hill(200.0, 6.0)])
        } else {
            vec![
                hill(-200.0, 10.0),
                hill(-120.0, -70.0),
                hill(-50.0, -10.0),
                hill(40.0, -90.0),
                hill(120.0, -20.0),
                hill(200.0, 0.0),
            ]
        };
        let mut area = ground;
        area.extend([hill(200.0, 60.0), hill(-200.0, 60.0)]);
        pen.fill(&area, black);
        pen.stroke(&area, white, 2.5);
    }
    pen.label_at("Norway", (265.0, 890.0));
    pen.label_at("New Zealand", (735.0, 890.0));
    pen.label("Lit half", (360.0, 340.0), (500.0, 140.0));
}

pub(super) fn two_months(pen: &mut Pen) {
    let (s, line, r) = ((180.0, 500.0), pen.tone(Tone::Grey), 520.0);
    pen.stroke(&arc(s, r, r, -42.0, 42.0), line, 3.5);
    sun(pen, s, 100.0, false);
    // The Earth moves on anticlockwise, upwards here, by about 29 degrees from one new Moon to the next.
    for (degrees, name) in [(16.0, "First new Moon"), (-13.0, "Next new Moon")] {
        let e = polar(s, r, degrees);
        let m = polar(e, 112.0, degrees + 180.0);
        pen.dashed(&[s, e], Tone::Grey, 3.0);
        orbit(pen, e, 112.0, 112.0, line, 2.5);
        globe(pen, e, 48.0, degrees + 180.0);
        small(pen, m, 24.0, degrees + 180.0);
        let put = if degrees > 0.0 { (470.0, 850.0) } else { (450.0, 190.0) };
        pen.label(name, m, put);
    }
    // More than once round: the whole circle and the piece that the Earth went on.
    let e = polar(s, r, -13.0);
    let round = arc(e, 150.0, 150.0, 196.0, 196.0 - 360.0 - 22.0);
    pen.arrow_along(&round, Tone::Red, 5.0);
    pen.arrow_along(&arc(s, r + 190.0, r + 190.0, 14.0, -10.0), Tone::Blue, 6.0);
    pen.label_at("Sun", (180.0, 660.0));
}

pub(super) fn perigee_apogee(pen: &mut Pen) {
    starry(pen, 30);
    // Halves of discs of 8 to 7, cut edges together.
    let (c, large) = ((500.0, 500.0), 330.0);
    let little = large * 0.88;
    face(pen, c, large, 0.0);
    let ground = sky(pen);
    pen.fill(&corners([c.0, c.1 - large - 4.0, large + 8.0, large * 2.0 + 8.0]), ground);
    face(pen, (c.0, c.1), little, 0.0);
    // The left half of the small disc lies on the large one, which is drawn again over it.
    let half: Vec<At> = arc(c, large, large, 90.0, 270.0);
    pen.fill(&half, light(pen).mix(pen.tone(Tone::Grey), 0.22));
    for [x, y, rx, ry] in
        [[-0.27, -0.52, 0.2, 0.2], [-0.6, -0.1, 0.2, 0.36], [-0.25, 0.36, 0.18, 0.15], [-0.58, 0.42, 0.12, 0.13]]
    {
        let sea = light(pen).mix(pen.tone(Tone::Grey), 0.75);
        pen.fill(&ellipse((c.0 + x * large, c.1 + y * large), rx * large, ry * large), sea);
    }
    pen.fill(&ellipse((c.0 - 0.14 * large, c.1 + 0.68 * large), 12.0, 12.0), light(pen));
    pen.stroke(&[(c.0, c.1 - large), (c.0, c.1 + large)], dark(pen), 6.0);
    pen.label("Perigee", (330.0, 300.0), (200.0, 120.0));
    pen.label("Apogee", (680.0, 350.0), (800.0, 120.0));
    pen.label("Full Moon", (420.0, 740.0), (250.0, 910.0));
}

pub(super) fn moon_distance(pen: &mut Pen) {
    night(pen);
    // At one scale: a gap of thirty Earths, 860 units for thirty globes and the two bodies.
    let unit = 860.0 / 31.3;
    let (e, m) = ((70.0 + unit / 2.0, 430.0), (70.0 + 860.0 - unit * 0.14, 430.0));
    earth(pen, e, unit / 2.0);
    let grey = light(pen).mix(pen.tone(Tone::Grey), 0.2);
    pen.fill(&ellipse(m, unit * 0.136, unit * 0.136), grey);
    let faint = bright(pen, Tone::Grey, 0.7);
    for number in 1..=30 {
        orbit(pen, (e.0 + unit * number as f32, 430.0), unit / 2.0 - 1.0, unit / 2.0 - 1.0, faint, 2.0);
    }
    let (from, to) = (e.0 + unit / 2.0, e.0 + unit * 30.5);
    let y = 500.0;
    pen.stroke(&[(from, y), (to, y)], faint, 3.0);
    for x in [from, to] {
        pen.stroke(&[(x, y - 14.0), (x, y + 14.0)], faint, 3.0);
    }
    pen.label("Earth", (e.0, e.1 - unit / 2.0), (120.0, 300.0));
    pen.label("Moon", m, (880.0, 300.0));
    pen.label("30 Earths", (500.0, y), (500.0, 620.0));
}

pub(super) fn moon_size(pen: &mut Pen) {
    starry(pen, 30);
    let r = 300.0;
    earth(pen, (610.0, 480.0), r);
    face(pen, (170.0, 480.0), r / 3.67, 0.0);
    pen.label("Moon", (170.0, 540.0), (170.0, 720.0));
    pen.label("Earth", (760.0, 700.0), (820.0, 890.0));
    pen.label_at("1 : 4", (330.0, 880.0));
}

pub(super) fn day_and_night(pen: &mut Pen) {
    let (c, r) = ((600.0, 490.0), 300.0);
    earth(pen, c, r);
    dark_side(pen, c, r, 0.0, 180.0);
    pen.outline(&ellipse(c, r, r), 4.0);
    sunlight(pen, 60.0, 255.0, &[250.0, 370.0, 490.0, 610.0, 730.0]);
    pen.label("Day", (450.0, 660.0), (330.0, 880.0));
    pen.label("Night", (760.0, 660.0), (850.0, 880.0));
    pen.label_at("Sunlight", (160.0, 170.0));
}

pub(super) fn moon_crater(pen: &mut Pen) {
    night(pen);
    super::seen::plain(pen, 250.0);
    let ground = light(pen).mix(pen.tone(Tone::Grey), 0.75);
    let (white, black) = (ground.mix(light(pen), 0.55), ground.mix(dark(pen), 0.5));
    pen.fill(&ellipse((500.0, 560.0), 400.0, 225.0), white);
    pen.fill(&ellipse((500.0, 566.0), 372.0, 205.0), ground.mix(dark(pen), 0.3));
    for (size, y, rgb) in [
        (330.0, 574.0, ground),
        (300.0, 582.0, black),
        (268.0, 590.0, ground.mix(light(pen), 0.15)),
        (238.0, 598.0, black),
    ] {
        pen.fill(&ellipse((500.0, y), size, size * 0.52), rgb);
    }
    pen.fill(&ellipse((500.0, 606.0), 216.0, 108.0), ground.mix(light(pen), 0.1));
    pen.fill(&[(420.0, 630.0), (470.0, 560.0), (500.0, 530.0), (530.0, 572.0), (584.0, 634.0), (500.0, 650.0)], white);
    pen.fill(&[(500.0, 530.0), (530.0, 572.0), (584.0, 634.0), (506.0, 648.0)], black);
    crater(pen, (500.0, 500.0), 400.0, [-0.9, 0.05, 0.06], ground);
    pen.label("Rim", (220.0, 405.0), (200.0, 150.0));
    pen.label("Central peak", (500.0, 540.0), (560.0, 130.0));
    pen.label("Floor", (390.0, 640.0), (300.0, 900.0));
}
