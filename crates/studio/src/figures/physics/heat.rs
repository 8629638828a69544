//! Conduction, convection, radiation, expansion and change of state.

use super::parts::{candle, flame, mark, polar, table};
use super::vessels::{beaker, burner, steam, thermometer};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, plot};

pub(super) fn rod(pen: &mut Pen) {
    table(pen, 60.0, 940.0, 820.0, Tone::Wood);
    pen.block([830.0, 330.0, 34.0, 490.0], Tone::Metal);
    pen.block([790.0, 314.0, 100.0, 84.0], Tone::Wood);
    burner(pen, (150.0, 400.0), 820.0);
    pen.block([110.0, 334.0, 700.0, 40.0], Tone::Orange);
    for pin in 0..6 {
        let x = 255.0 + 98.0 * pin as f32;
        if pin < 3 {
            // Dropped: the pin lies on the table, its wax has run.
            let way = if pin % 2 == 0 { 1.0 } else { -1.0 };
            pen.trace(&[(x - 46.0, 806.0 - 6.0 * way), (x + 42.0, 808.0)], Tone::Ink, 7.0);
            pen.disc((x - 46.0, 804.0 - 6.0 * way), 11.0, Tone::Metal);
        } else {
            pen.trace(&[(x, 392.0), (x, 500.0)], Tone::Ink, 6.0);
            pen.disc((x, 396.0), 20.0, Tone::Bone);
            pen.disc((x, 500.0), 11.0, Tone::Metal);
        }
    }
    pen.label("Flame", (172.0, 480.0), (300.0, 560.0));
    pen.label("Metal rod", (420.0, 336.0), (440.0, 220.0));
    pen.label("Wax bead", (x_of(4), 400.0), (690.0, 220.0));
}

fn x_of(pin: usize) -> f32 {
    255.0 + 98.0 * pin as f32
}

pub(super) fn three_rods(pen: &mut Pen) {
    let (top, low) = (600.0, 880.0);
    super::vessels::water(pen, &[(90.0, top), (910.0, top), (910.0, low), (90.0, low)]);
    for (x, tone, clear) in [(250.0, Tone::Orange, 360.0), (500.0, Tone::Metal, 190.0), (750.0, Tone::Glass, 40.0)] {
        pen.block([x - 24.0, 130.0, 48.0, 640.0], tone);
        // The wax still covers what lies above the melted length.
        let edge = 560.0 - clear;
        pen.block([x - 36.0, 124.0, 72.0, edge - 124.0], Tone::Bone);
        for (side, drop) in [(-1.0, 26.0), (1.0, 14.0)] {
            pen.oval((x + side * 32.0, edge + drop), 8.0, 15.0, Tone::Bone);
        }
    }
    pen.trace(&[(90.0, 540.0), (90.0, low), (910.0, low), (910.0, 540.0)], Tone::Ink, 9.0);
    for x in [160.0, 375.0, 625.0, 850.0] {
        steam(pen, (x, 570.0), 0.0);
    }
    for (text, x) in [("Copper", 250.0), ("Iron", 500.0), ("Glass", 750.0)] {
        pen.label_at(text, (x, 84.0));
    }
}

pub(super) fn bimetal(pen: &mut Pen) {
    table(pen, 60.0, 940.0, 860.0, Tone::Wood);
    burner(pen, (560.0, 560.0), 860.0);
    pen.block([90.0, 300.0, 110.0, 560.0], Tone::Metal);
    // The strip bends upwards about a centre above it: the brass, which grows more, is the lower, outer layer.
    let centre = (190.0, -110.0);
    let band = |inner: f32, outer: f32| {
        let mut points = arc(centre, outer, outer, 90.0, 34.0);
        points.extend(arc(centre, inner, inner, 34.0, 90.0));
        points
    };
    pen.area(&band(524.0, 554.0), Tone::Gold);
    pen.area(&band(494.0, 524.0), Tone::Metal);
    pen.block([150.0, 370.0, 70.0, 90.0], Tone::Wood);
    pen.label("Brass", polar(centre, 540.0, 52.0), (720.0, 420.0));
    pen.label("Steel", polar(centre, 508.0, 60.0), (330.0, 200.0));
    pen.label("Flame", (586.0, 630.0), (740.0, 660.0));
}

pub(super) fn ball_ring(pen: &mut Pen) {
    for (x, radius, hot) in [(250.0, 88.0, false), (750.0, 116.0, true)] {
        let ring_y = 520.0;
        let y = if hot { ring_y - 86.0 } else { ring_y + 80.0 };
        let half = 100.0;
        // The far half of the ring, the ball on its chain, then the near half.
        for (from, to, front) in [(180.0, 360.0, false), (0.0, 180.0, true)] {
            if front {
                pen.trace(&[(x, 120.0), (x, y - radius)], Tone::Ink, 6.0);
                pen.disc((x, y), radius, if hot { Tone::Fire } else { Tone::Gold });
                let light = pen.tone(Tone::Bone);
                let spot = (x - radius * 0.35, y - radius * 0.4);
                pen.fill(&crate::figures::pen::ellipse(spot, radius * 0.18, radius * 0.18), light);
            }
            let loop_ = arc((x, ring_y), half + 8.0, 32.0, from, to);
            pen.trace(&loop_, Tone::Ink, 30.0);
            pen.trace(&loop_, Tone::Metal, 21.0);
        }
        pen.trace(&[(x + half + 20.0, ring_y), (x + half + 106.0, ring_y)], Tone::Ink, 18.0);
        if hot {
            for side in [-1.0, 1.0] {
                let line = plot(0.0, 1.0, |t| (x + side * (150.0 + 8.0 * (t * 12.0).sin()), y - 40.0 - 110.0 * t));
                pen.trace(&line, Tone::Red, 5.0);
            }
        }
    }
    pen.label("Cold ball", (250.0, 680.0), (250.0, 800.0));
    pen.label("Hot ball", (800.0, 340.0), (890.0, 200.0));
    pen.label("Ring", (300.0, 548.0), (470.0, 690.0));
}

pub(super) fn rails(pen: &mut Pen) {
    for (y, gap, hot) in [(300.0, 74.0, false), (720.0, 12.0, true)] {
        for tie in 0..5 {
            pen.block([110.0 + 180.0 * tie as f32, y + 70.0, 84.0, 44.0], Tone::Wood);
        }
        for side in [-1.0, 1.0] {
            let near: f32 = 500.0 + side * gap / 2.0;
            let far: f32 = 500.0 + side * 430.0;
            let (left, width) = (near.min(far), (near - far).abs());
            pen.block([left, y + 40.0, width, 30.0], Tone::Metal);
            pen.block([left + 4.0, y, width - 8.0, 40.0], Tone::Grey);
            pen.block([left, y - 34.0, width, 36.0], Tone::Metal);
        }
        if hot {
            pen.disc((880.0, y - 140.0), 42.0, Tone::Gold);
            for ray in 0..8 {
                let angle = 45.0 * ray as f32;
                pen.trace(
                    &[polar((880.0, y - 140.0), 54.0, angle), polar((880.0, y - 140.0), 76.0, angle)],
                    Tone::Gold,
                    6.0,
                );
            }
        } else {
            for arm in 0..3 {
                let angle = 60.0 * arm as f32;
                let at = (880.0, y - 130.0);
                pen.trace(&[polar(at, 46.0, angle), polar(at, -46.0, angle)], Tone::Blue, 6.0);
            }
        }
    }
    pen.label_at("Cold", (150.0, 190.0));
    pen.label_at("Hot", (150.0, 600.0));
    pen.label("Rail", (300.0, 280.0), (400.0, 160.0));
}

pub(super) fn two_thermometers(pen: &mut Pen) {
    for (x, share, hot) in [(90.0, 0.1, false), (560.0, 0.9, true)] {
        beaker(pen, [x, 450.0, 350.0, 340.0], 0.8, Tone::Water);
        if hot {
            for (bx, by, r) in [
                (70.0, 740.0, 14.0),
                (130.0, 690.0, 11.0),
                (260.0, 720.0, 15.0),
                (300.0, 640.0, 12.0),
                (60.0, 620.0, 12.0),
                (240.0, 600.0, 10.0),
            ] {
                pen.ring((x + bx, by), r, Tone::Ink, 3.5);
            }
            steam(pen, (x + 90.0, 420.0), 46.0);
        } else {
            for (bx, by, turn) in [(70.0, 550.0, 12.0), (270.0, 560.0, 40.0), (90.0, 650.0, 55.0), (280.0, 660.0, 20.0)]
            {
                let cube: Vec<At> = (0..4).map(|k| polar((x + bx, by), 52.0, turn + 90.0 * k as f32)).collect();
                pen.area(&cube, Tone::Glass);
            }
        }
        // Marks at a tenth and nine tenths of the scale stand for 0 and 100 degrees.
        thermometer(pen, (x + 175.0, 730.0), 590.0, share);
    }
    table(pen, 50.0, 950.0, 794.0, Tone::Wood);
    mark(pen, "0 °C", (360.0, 620.0 - 12.0), 34.0);
    mark(pen, "100 °C", (840.0, 200.0), 34.0);
    pen.label("Melting ice", (180.0, 660.0), (260.0, 900.0));
}

/// A cylinder of gas: left edge, height of the piston, and whether a flame stands below.
fn cylinder(pen: &mut Pen, x: f32, piston: f32, hot: bool) {
    let (w, low) = (300.0, 700.0);
    let dots = 14;
    for number in 0..dots {
        let (column, row) = (number % 4, number / 4);
        let at = (
            x + w * (column as f32 + 0.5 + 0.25 * pen.chance(number)) / 4.0,
            piston + 60.0 + (low - piston - 80.0) * (row as f32 + 0.5 + 0.2 * pen.chance(number + 50)) / 4.0,
        );
        let rgb = pen.tone(if hot { Tone::Red } else { Tone::Blue });
        pen.fill(&crate::figures::pen::ellipse(at, 11.0, 11.0), rgb);
    }
    pen.block([x, piston, w, 36.0], Tone::Metal);
    pen.block([x + 70.0, piston - 90.0, 160.0, 90.0], Tone::Grey);
    pen.trace(&[(x, 180.0), (x, low), (x + w, low), (x + w, 180.0)], Tone::Ink, 11.0);
    if hot {
        for side in [-70.0, 0.0, 70.0] {
            flame(pen, (x + 150.0 + side, 850.0), 110.0);
        }
        pen.block([x + 30.0, 850.0, 240.0, 30.0], Tone::Metal);
    }
}

pub(super) fn gas_piston(pen: &mut Pen) {
    cylinder(pen, 120.0, 470.0, false);
    cylinder(pen, 580.0, 300.0, true);
    pen.label("Cold gas", (270.0, 640.0), (270.0, 800.0));
    pen.label("Hot gas", (600.0, 600.0), (490.0, 790.0));
    pen.label("Piston", (390.0, 488.0), (500.0, 390.0));
}

pub(super) fn paper_balloon(pen: &mut Pen) {
    candle(pen, (500.0, 900.0), 90.0, true);
    let bag = [(300.0, 160.0), (700.0, 160.0), (690.0, 660.0), (310.0, 660.0)];
    pen.area(&bag, Tone::Bone);
    pen.line(&[(300.0, 160.0), (420.0, 120.0), (580.0, 120.0), (700.0, 160.0)]);
    for x in [420.0, 500.0, 580.0] {
        pen.arrow((x, 620.0), (x, 420.0), Tone::Red, 7.0);
    }
    for x in [200.0, 800.0] {
        pen.arrow((x, 640.0), (x, 780.0), Tone::Blue, 7.0);
    }
    pen.arrow((500.0, 104.0), (500.0, 30.0), Tone::Ink, 11.0);
    pen.label("Hot air", (520.0, 400.0), (560.0, 290.0));
    pen.label("Cool air", (800.0, 650.0), (850.0, 560.0));
    pen.label("Flame", (514.0, 780.0), (670.0, 820.0));
}
