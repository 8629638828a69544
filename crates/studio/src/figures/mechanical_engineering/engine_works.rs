//! Engines of other kinds, and the diagrams of their cycles.

use super::parts::{Gear, off, push, rod, spin};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, corners, ellipse, plot, smooth};

fn axes(pen: &mut Pen) {
    pen.arrow((130.0, 880.0), (130.0, 90.0), Tone::Ink, 6.0);
    pen.arrow((130.0, 880.0), (930.0, 880.0), Tone::Ink, 6.0);
    pen.sign("p", (84.0, 130.0), 44.0);
    pen.sign("V", (900.0, 930.0), 44.0);
}

/// The place of a volume and a pressure on the sheet.
fn place(volume: f32, pressure: f32) -> At {
    (130.0 + volume * 140.0, 880.0 - pressure * 36.0)
}

/// A falling curve of constant heat: the pressure times the volume to the 1.4.
fn adiabat(volume: f32, pressure: f32, from: f32, to: f32) -> Vec<At> {
    plot(from, to, move |v| place(v, pressure * (volume / v).powf(1.4)))
}

fn cycle(pen: &mut Pen, legs: &[Vec<At>; 4]) {
    let all: Vec<At> = legs.iter().flatten().copied().collect();
    pen.fill(&all, pen.tone(Tone::Soft));
    for (at, leg) in legs.iter().enumerate() {
        let tone = [Tone::Blue, Tone::Red, Tone::Orange, Tone::Teal][at];
        pen.trace(leg, tone, 8.0);
        let half = leg.len() / 2;
        if let (Some(a), Some(b)) = (leg.get(half.saturating_sub(1)), leg.get(half)) {
            let (dx, dy) = (b.0 - a.0, b.1 - a.1);
            let length = dx.hypot(dy).max(0.01);
            let to = (b.0 + dx / length * 14.0, b.1 + dy / length * 14.0);
            pen.arrow((to.0 - dx / length * 30.0, to.1 - dy / length * 30.0), to, tone, 8.0);
        }
    }
    for leg in legs {
        if let Some(first) = leg.first() {
            pen.disc(*first, 9.0, Tone::Ink);
        }
    }
}

fn upright(volume: f32, from: f32, to: f32) -> Vec<At> {
    plot(from, to, move |pressure| place(volume, pressure))
}

pub(super) fn otto_diagram(pen: &mut Pen) {
    axes(pen);
    let (small, large) = (1.0, 4.6_f32);
    let squeezed = large.powf(1.4);
    let legs = [
        adiabat(large, 1.0, large, small),
        upright(small, squeezed, 20.0),
        adiabat(small, 20.0, small, large),
        upright(large, 20.0 / large.powf(1.4), 1.0),
    ];
    cycle(pen, &legs);
    pen.label("Compression", place(2.2, (large / 2.2).powf(1.4)), (300.0, 836.0));
    pen.label("Combustion", place(small, 14.0), (430.0, 180.0));
    pen.label("Expansion", place(2.4, 20.0 / 2.4_f32.powf(1.4)), (640.0, 480.0));
}

pub(super) fn diesel_diagram(pen: &mut Pen) {
    axes(pen);
    let (small, cut, large) = (0.6, 1.35_f32, 4.6_f32);
    let high = (large / small).powf(1.4) * 1.1;
    let legs = [
        adiabat(large, 1.1, large, small),
        plot(small, cut, move |volume| place(volume, high)),
        adiabat(cut, high, cut, large),
        upright(large, high * (cut / large).powf(1.4), 1.1),
    ];
    cycle(pen, &legs);
    pen.label("Compression", place(1.6, 1.1 * (large / 1.6).powf(1.4)), (300.0, 846.0));
    pen.label("Combustion", place(1.0, high), (420.0, 120.0));
    pen.label("Expansion", place(2.4, high * (cut / 2.4).powf(1.4)), (650.0, 480.0));
}

/// Twenty teeth below, forty above, joined by a chain.
pub(super) fn cam_timing(pen: &mut Pen) {
    let cam = Gear { at: (500.0, 300.0), module: 10.5, teeth: 40, phase: 0.0 };
    let crank = Gear { at: (500.0, 780.0), module: 10.5, teeth: 20, phase: 0.0 };
    let (r, s) = (cam.radius(), crank.radius());
    let lean = ((r - s) / (crank.at.1 - cam.at.1)).asin().to_degrees();
    let mut chain = arc(cam.at, r, r, 180.0 - lean, 360.0 + lean);
    chain.extend(arc(crank.at, s, s, lean, 180.0 - lean));
    chain.push(chain[0]);
    let rgb = pen.tint(0, Tone::Gold);
    cam.draw_in(pen, rgb);
    crank.draw(pen, Tone::Metal);
    pen.trace(&chain, Tone::Ink, 20.0);
    pen.trace(&chain, Tone::Grey, 13.0);
    pen.dashed(&chain, Tone::Paper, 7.0);
    // The cam itself stands before its wheel.
    let mut lobe = arc(cam.at, 44.0, 44.0, 30.0, 210.0);
    lobe.extend(arc(off(cam.at, -1.05, 52.0), 20.0, 20.0, -150.0, 30.0));
    pen.area(&lobe, Tone::Teal);
    cam.turn(pen, true);
    spin(pen, crank.at, s * 0.62, true);
    pen.label("Camshaft wheel", (380.0, 230.0), (180.0, 110.0));
    pen.label("Crankshaft wheel", (540.0, 800.0), (820.0, 860.0));
    pen.label("Timing chain", (660.0, 560.0), (830.0, 560.0));
}

/// A ceramic body in a metal shell; the spark leaps from the middle electrode to the hook below.
pub(super) fn spark_plug(pen: &mut Pen) {
    pen.block([470.0, 60.0, 60.0, 70.0], Tone::Metal);
    let body = [
        (450.0, 130.0),
        (550.0, 130.0),
        (566.0, 400.0),
        (600.0, 420.0),
        (600.0, 470.0),
        (540.0, 620.0),
        (524.0, 760.0),
        (476.0, 760.0),
        (460.0, 620.0),
        (400.0, 470.0),
        (400.0, 420.0),
        (434.0, 400.0),
    ];
    for side in [-1.0, 1.0] {
        let x = |d: f32| 500.0 + side * d;
        let shell = [
            (x(104.0), 420.0),
            (x(150.0), 420.0),
            (x(150.0), 540.0),
            (x(112.0), 560.0),
            (x(112.0), 770.0),
            (x(64.0), 770.0),
            (x(64.0), 640.0),
        ];
        pen.area(&shell, Tone::Metal);
        for thread in 0..7 {
            let y = 580.0 + thread as f32 * 27.0;
            pen.area(&[(x(112.0), y), (x(128.0), y + 12.0), (x(112.0), y + 24.0)], Tone::Metal);
        }
    }
    pen.area(&body, Tone::Bone);
    for rib in 0..4 {
        let y = 180.0 + rib as f32 * 46.0;
        pen.area(&crate::figures::pen::corners([438.0, y, 124.0, 20.0]), Tone::Bone);
    }
    let rgb = pen.tint(0, Tone::Orange);
    let middle = corners([486.0, 128.0, 28.0, 664.0]);
    pen.fill(&middle, rgb);
    pen.outline(&middle, 4.0);
    pen.area(
        &[(564.0, 770.0), (612.0, 770.0), (612.0, 880.0), (470.0, 880.0), (470.0, 850.0), (564.0, 850.0)],
        Tone::Metal,
    );
    pen.trace(&[(500.0, 794.0), (512.0, 812.0), (490.0, 826.0), (502.0, 848.0)], Tone::Gold, 9.0);
    pen.label("Centre electrode", (490.0, 700.0), (190.0, 640.0));
    pen.label("Ceramic body", (540.0, 320.0), (790.0, 270.0));
    pen.label("Spark gap", (494.0, 822.0), (240.0, 850.0));
}

/// A ball with two bent nozzles on opposite sides: each jet drives it the other way.
pub(super) fn steam_ball(pen: &mut Pen) {
    for x in [330.0, 670.0] {
        pen.trace(&[(x, 740.0), (x, 420.0)], Tone::Ink, 32.0);
        pen.trace(&[(x, 740.0), (x, 420.0)], Tone::Metal, 22.0);
        pen.disc((x, 414.0), 26.0, Tone::Metal);
    }
    pen.block([330.0, 402.0, 340.0, 24.0], Tone::Metal);
    let (at, r) = ((500.0, 414.0), 140.0);
    let jet = pen.tone(Tone::Sky).mix(pen.tone(Tone::Grey), 0.3);
    for side in [-1.0, 1.0] {
        let y = |d: f32| 414.0 + side * d;
        let x = |d: f32| 500.0 + side * d;
        let pipe = [(x(0.0), y(-r + 6.0)), (x(0.0), y(-r - 70.0)), (x(80.0), y(-r - 70.0))];
        pen.trace(&pipe, Tone::Ink, 36.0);
        pen.trace(&pipe, Tone::Gold, 26.0);
        for puff in 0..4 {
            let d = puff as f32;
            let cloud = ellipse((x(130.0 + d * 62.0), y(-r - 70.0 - d * 3.0)), 26.0 + d * 9.0, 16.0 + d * 7.0);
            pen.fill(&cloud, jet);
        }
    }
    let rgb = pen.tint(0, Tone::Gold);
    let ball = ellipse(at, r, r);
    pen.fill(&ball, rgb);
    pen.outline(&ball, 5.0);
    pen.oval((450.0, 360.0), 26.0, 20.0, Tone::Paper);
    // The upper jet goes to the right: the ball's top goes to the left, against the clock.
    spin(pen, at, 92.0, false);
    let mut pot = vec![(240.0, 740.0), (760.0, 740.0)];
    pot.extend(arc((500.0, 760.0), 260.0, 110.0, 0.0, 180.0));
    pen.area(&pot, Tone::Rock);
    pen.thing("fire", (500.0, 960.0), 100.0);
    pen.label("Steam ball", (380.0, 460.0), (170.0, 520.0));
    pen.label("Nozzle", (500.0, 210.0), (330.0, 110.0));
    pen.label("Boiler", (690.0, 790.0), (870.0, 700.0));
}

/// Four pistons: the outer pins up, the inner ones down.
pub(super) fn four_cylinder_crank(pen: &mut Pen) {
    let axis = 730.0;
    pen.block([860.0, axis - 150.0, 60.0, 300.0], Tone::Rock);
    pen.block([60.0, axis - 22.0, 800.0, 44.0], Tone::Metal);
    for cylinder in 0..4 {
        let x = 150.0 + cylinder as f32 * 200.0;
        let outer = cylinder == 0 || cylinder == 3;
        let throw = if outer { -100.0 } else { 100.0 };
        let wrist = axis + throw - 330.0;
        let (web_top, web_foot) = ((axis + throw - 26.0).min(axis - 60.0), (axis + throw + 26.0).max(axis + 60.0));
        pen.fill(&corners([x - 26.0, axis - 24.0, 52.0, 48.0]), pen.tone(Tone::Paper));
        for side in [-48.0, 24.0] {
            pen.block([x + side, web_top, 24.0, web_foot - web_top], Tone::Metal);
        }
        pen.block([x - 24.0, axis + throw - 18.0, 48.0, 36.0], Tone::Gold);
        for side in [-78.0, 66.0] {
            pen.block([x + side, 120.0, 12.0, 400.0], Tone::Metal);
        }
        rod(pen, (x, axis + throw), (x, wrist), 26.0, Tone::Soft);
        let rgb = pen.tint(0, Tone::Metal);
        let piston = corners([x - 62.0, wrist - 70.0, 124.0, 110.0]);
        pen.fill(&piston, rgb);
        pen.outline(&piston, 4.5);
        for ring in [-52.0, -34.0] {
            pen.trace(&[(x - 62.0, wrist + ring), (x + 62.0, wrist + ring)], Tone::Ink, 4.0);
        }
        pen.disc((x, wrist), 11.0, Tone::Paper);
    }
    pen.label("Crank pin", (350.0, axis + 100.0), (350.0, 920.0));
    pen.label("Piston", (550.0, 440.0), (450.0, 80.0));
    pen.label("Flywheel", (890.0, axis + 120.0), (850.0, 930.0));
}

/// A jet strikes the curved blades of a wheel.
pub(super) fn steam_turbine(pen: &mut Pen) {
    let at = (560.0, 540.0);
    for blade in 0..24 {
        let angle = blade as f32 * 15.0_f32.to_radians();
        let curve = smooth(&[off(at, angle, 210.0), off(at, angle + 0.07, 255.0), off(at, angle - 0.05, 310.0)]);
        pen.trace(&curve, Tone::Ink, 15.0);
        pen.trace(&curve, Tone::Gold, 8.0);
    }
    let rgb = pen.tint(0, Tone::Metal);
    let disc = ellipse(at, 214.0, 214.0);
    pen.fill(&disc, rgb);
    pen.outline(&disc, 5.0);
    pen.disc(at, 60.0, Tone::Soft);
    pen.disc(at, 32.0, Tone::Ink);
    let jet = pen.tone(Tone::Sky).mix(pen.tone(Tone::Blue), 0.25);
    pen.fill(&[(330.0, 196.0), (330.0, 232.0), (560.0, 290.0), (560.0, 226.0)], jet);
    pen.area(
        &[(60.0, 130.0), (200.0, 150.0), (340.0, 190.0), (340.0, 238.0), (200.0, 280.0), (60.0, 300.0)],
        Tone::Rock,
    );
    pen.arrow((120.0, 214.0), (300.0, 214.0), Tone::Blue, 9.0);
    spin(pen, at, 140.0, true);
    push(pen, (700.0, 190.0), (840.0, 270.0), Tone::Red);
    pen.label("Nozzle", (200.0, 270.0), (160.0, 420.0));
    pen.label("Blade", (828.0, 660.0), (880.0, 830.0));
    pen.label("Shaft", (560.0, 562.0), (300.0, 900.0));
}
