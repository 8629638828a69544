//! The Moon as it is seen: over a horizon, close by, and beside the Earth.

use super::moon::{face, phase};
use super::parts::{bright, dark, light, lune, night, orbit, polar, sky, starry, sun};
use super::planets::earth;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, corners, ellipse, smooth};

/// A low crescent above a glow on the horizon; the lit edge faces the Sun below it, on the right or the left.
fn twilight(pen: &mut Pen, evening: bool) -> (At, At) {
    starry(pen, 20);
    let x = if evening { 596.0 } else { 404.0 };
    let (glow, fire) = (bright(pen, Tone::Gold, 0.6), bright(pen, Tone::Fire, 0.8));
    pen.soft((x, 760.0), 376.0, 210.0, fire, 0.8);
    pen.soft((x, 800.0), 250.0, 120.0, glow, 0.9);
    let c = if evening { (400.0, 380.0) } else { (600.0, 380.0) };
    let turn = (850.0_f32 - c.1).atan2(x - c.0).to_degrees();
    let r = 120.0;
    pen.fill(&lune(c, r, 0.72, turn), light(pen));
    super::parts::land(pen, 860.0);
    (polar(c, r * 0.9, turn), (x, 760.0))
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

pub(super) fn perigee_apogee(pen: &mut Pen) {
    starry(pen, 30);
    // Discs of 8 to 7, on one level.
    let (near, far) = (((262.0, 480.0), 226.0), ((738.0, 480.0), 199.0));
    for (c, r) in [near, far] {
        face(pen, c, r, 0.0);
    }
    let thin = bright(pen, Tone::Grey, 0.6);
    for (c, r) in [near, far] {
        let y = 770.0;
        pen.stroke(&[(c.0 - r, y), (c.0 + r, y)], thin, 4.0);
        for x in [c.0 - r, c.0 + r] {
            pen.stroke(&[(x, y - 16.0), (x, y + 16.0)], thin, 4.0);
        }
    }
    pen.label_at("Perigee", (262.0, 176.0));
    pen.label_at("Apogee", (738.0, 176.0));
    pen.label("Full Moon", (330.0, 640.0), (500.0, 860.0));
}

pub(super) fn moon_distance(pen: &mut Pen) {
    night(pen);
    // At one scale: a gap of thirty Earths, 860 units for thirty globes and the two bodies.
    let unit = 900.0 / 31.3;
    let (e, m) = ((50.0 + unit / 2.0, 430.0), (50.0 + 900.0 - unit * 0.14, 430.0));
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
