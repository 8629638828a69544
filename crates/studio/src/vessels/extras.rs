//! What belongs to vessels besides their walls: ears, handles, feet, lids, wheels.

use super::bench::{At, Bench, arc, smooth};
use super::round::Wall;
use super::{Extra, Form, Frame, Sight, Vessel};
use crate::colour::{BLACK, Rgb, WHITE, hex};
use std::f32::consts::PI;

/// How high a flap stands behind the rim.
pub(super) const FLAP: f32 = 190.0;

/// Adds to a vessel's measures what its extras need.
pub(super) fn widen(extras: &[Extra], frame: &mut Frame) {
    let [left, top, right, bottom] = frame.area;
    for extra in extras {
        let area = match extra {
            Extra::Ear => [left, top, right + 190.0, bottom],
            Extra::Ears => [left - 90.0, top, right + 90.0, bottom],
            Extra::Pan => [left, top, right + 420.0, bottom],
            Extra::Spout => [left - 230.0, top - 40.0, right, bottom],
            Extra::Bail => [left, top - 320.0, right, bottom],
            Extra::Loops => [left, top - 190.0, right, bottom],
            Extra::Lid => [left, top, right + 250.0, bottom],
            Extra::Feet | Extra::Rockers => [left, top, right, bottom + 60.0],
            Extra::Wheels => [left, top, right, bottom + 150.0],
            Extra::Flap => [left, top - FLAP - 10.0, right, bottom],
            Extra::Tap => [left, top - 170.0, right, bottom],
            _ => [left, top, right, bottom],
        };
        let grown = &mut frame.area;
        *grown = [grown[0].min(area[0]), grown[1].min(area[1]), grown[2].max(area[2]), grown[3].max(area[3])];
    }
}

/// The rim's middle, half width and half height, and the height of what is below it.
fn rim(vessel: &Vessel, sight: &Sight) -> [f32; 4] {
    match vessel.form {
        Form::Round(profile, _) => Wall::new(profile, vessel.stuff, sight).rim(),
        Form::Box { size, flare, .. } => {
            let y = -size[1] * sight.upright() - size[2] * sight.tilt * 0.62;
            [0.0, y, size[0] / 2.0 + flare, size[2] * sight.tilt * 0.62]
        }
        Form::Case { size, .. } => [0.0, -size[1], size[0] / 2.0, 0.0],
        Form::Odd(_) => [0.0, -400.0, 300.0, 100.0],
    }
}

pub(super) fn back(vessel: &Vessel, bench: &mut Bench, sight: &Sight) {
    let [x, y, rx, ry] = rim(vessel, sight);
    let hue = sight.hue;
    for extra in vessel.extras {
        match extra {
            Extra::Bail => {
                // A basket's handle is of its own stuff, a pail's is wire.
                let wire = matches!(vessel.stuff, super::Stuff::Metal | super::Stuff::Plain | super::Stuff::Staves);
                let (tone, width) = if wire { (hex(0x7d868d), 16.0) } else { (hue.lighter(-0.04), 44.0) };
                let hoop = arc((x, y), rx * 0.97, ry + 300.0, PI, 2.0 * PI);
                bench.line(&hoop, tone.lighter(-0.1), width);
                let lit: Vec<At> = hoop.iter().map(|(x, y)| (*x, y - width * 0.14)).collect();
                bench.line(&lit, tone.lighter(0.05), width * 0.55);
                if wire {
                    bench.block([-90.0, y - ry - 318.0, 180.0, 40.0], 18.0, hex(0x9a6a42));
                }
            }
            Extra::Loops => {
                let hoop = arc((x, y - ry * 0.6), rx * 0.42, 190.0, PI, 2.0 * PI);
                bench.line(&hoop, hue.lighter(-0.16), 24.0);
            }
            Extra::Ear => {
                let top = y * 0.86;
                let low = y * 0.26;
                let bow = smooth(&[
                    (rx * 0.9, top),
                    (rx + 130.0, top + 10.0),
                    (rx + 170.0, (top + low) / 2.0),
                    (rx + 110.0, low - 20.0),
                    (rx * 0.86, low),
                ]);
                bench.line(&bow, hue.lighter(-0.12), 58.0);
                bench.line(&bow, hue.lighter(0.02), 40.0);
            }
            Extra::Ears => {
                for hand in [-1.0, 1.0] {
                    let y = y * 0.8;
                    let bow = smooth(&[
                        (hand * rx * 0.92, y - 40.0),
                        (hand * (rx + 74.0), y - 30.0),
                        (hand * (rx + 74.0), y + 44.0),
                        (hand * rx * 0.92, y + 54.0),
                    ]);
                    bench.line(&bow, hue.lighter(-0.16), 34.0);
                    bench.line(&bow, hue.lighter(-0.02), 18.0);
                }
            }
            Extra::Pan => {
                let y = y * 0.86;
                bench.line(&[(rx * 0.9, y), (rx + 160.0, y - 20.0)], hex(0x8b949b), 40.0);
                bench.line(&[(rx + 130.0, y - 18.0), (rx + 390.0, y - 44.0)], hex(0x33302e), 54.0);
                bench.oval((rx + 380.0, y - 42.0), 12.0, 12.0, hex(0x8b8680));
            }
            Extra::Spout => {
                let spout =
                    [(-rx * 0.8, y * 0.3), (-rx * 0.8, y * 0.62), (-rx - 190.0, y - 10.0), (-rx - 225.0, y + 40.0)];
                bench.fill(&spout, hue.lighter(-0.06));
            }
            Extra::Lip => {
                let lip = [(-rx * 0.99, y - ry * 0.2), (-rx - 76.0, y - 34.0), (-rx * 0.97, y + 74.0)];
                bench.fill(&lip, hue.lighter(-0.04));
            }
            Extra::Lid => lid(vessel, bench, hue, rx),
            Extra::Feet => {
                for hand in [-1.0, 1.0] {
                    bench.oval((hand * rx * 0.55, 34.0), 44.0, 32.0, hue.lighter(-0.2));
                }
            }
            Extra::Flap => {
                let top = y - ry - FLAP;
                let flap = smooth(&[
                    (-rx * 0.96, y),
                    (-rx * 0.98, top + 110.0),
                    (-rx * 0.7, top),
                    (rx * 0.7, top),
                    (rx * 0.98, top + 110.0),
                    (rx * 0.96, y),
                    (-rx * 0.96, y),
                ]);
                bench.fade(&flap, hue.lighter(-0.03), hue.lighter(-0.14));
                let hem: Vec<At> =
                    flap.iter().map(|(x, p)| (x * 0.9, p + 20.0)).filter(|(_, p)| *p < y - ry * 0.4).collect();
                bench.line(&hem, hue.mix(WHITE, 0.45), 7.0);
            }
            Extra::Tap => {
                let tap = smooth(&[
                    (0.0, y - ry * 0.6),
                    (0.0, y - ry - 110.0),
                    (50.0, y - ry - 160.0),
                    (110.0, y - ry - 120.0),
                    (112.0, y - ry - 60.0),
                ]);
                bench.line(&tap, hex(0x87919a), 44.0);
                bench.line(&tap, hex(0xc9d2d9), 24.0);
            }
            Extra::Rockers => {
                let bow = arc((0.0, -250.0), rx * 1.02, 300.0, PI * 0.18, PI * 0.82);
                bench.line(&bow, hue.lighter(-0.14), 34.0);
            }
            _ => {}
        }
    }
}

/// A lid that leans against the right side.
fn lid(vessel: &Vessel, bench: &mut Bench, hue: Rgb, rx: f32) {
    let round = matches!(vessel.form, Form::Round(..));
    let x = rx + 104.0;
    let tone = if vessel.stuff.clear() { hex(0xb9bfc4) } else { hue };
    bench.soft((x + 30.0, 2.0), 150.0, 26.0, hex(0x1c1830), 0.3);
    if round {
        bench.oval((x, -150.0), 110.0, 160.0, tone.lighter(-0.14));
        bench.oval((x - 10.0, -152.0), 104.0, 156.0, tone.lighter(0.02));
        bench.hoop((x - 10.0, -152.0), 72.0, 116.0, tone.lighter(-0.1), 12.0);
        bench.oval((x - 10.0, -152.0), 20.0, 28.0, tone.lighter(-0.16));
    } else {
        let leaf = [(x - 110.0, 0.0), (x + 90.0, 6.0), (x + 20.0, -330.0), (x - 130.0, -320.0)];
        bench.fade(&leaf, tone.lighter(0.03), tone.lighter(-0.12));
        bench.line(&[leaf[0], leaf[3]], tone.lighter(-0.2), 16.0);
    }
}

pub(super) fn front(vessel: &Vessel, bench: &mut Bench, sight: &Sight) {
    let [_, y, rx, ry] = rim(vessel, sight);
    let hue = sight.hue;
    let low = y + ry;
    for extra in vessel.extras {
        match extra {
            Extra::Loops => {
                let hoop = arc((0.0, low + 4.0), rx * 0.42, 150.0, PI * 0.06, PI * 0.94);
                bench.line(&hoop, hue.lighter(-0.14), 22.0);
                for hand in [-1.0, 1.0] {
                    bench.oval((hand * rx * 0.42, low + 26.0), 16.0, 16.0, hue.lighter(-0.2));
                }
            }
            Extra::Ribbon => {
                let tone = if hue.lab().distance(hex(0xd8345f).lab()) < 0.2 { hex(0xf6d34a) } else { hex(0xd8345f) };
                let middle = (low * 0.5).min(-60.0);
                bench.line(&[(0.0, low + 12.0), (0.0, -10.0)], tone, 46.0);
                for hand in [-1.0, 1.0] {
                    let wing = [(0.0, middle), (hand * 110.0, middle - 70.0), (hand * 120.0, middle + 40.0)];
                    bench.fill(&wing, tone.lighter(-0.03));
                    bench.line(&[(0.0, middle), (hand * 90.0, middle - 18.0)], tone.lighter(-0.14), 9.0);
                }
                bench.oval((0.0, middle), 30.0, 28.0, tone.lighter(-0.08));
            }
            Extra::Pocket => {
                let top = low * 0.62;
                let pocket = smooth(&[
                    (-rx * 0.5, top),
                    (-rx * 0.54, -60.0),
                    (-rx * 0.4, -20.0),
                    (rx * 0.4, -20.0),
                    (rx * 0.54, -60.0),
                    (rx * 0.5, top),
                    (-rx * 0.5, top),
                ]);
                bench.fade(&pocket, hue.lighter(0.06), hue.lighter(-0.03));
                bench.line(&pocket, hue.lighter(-0.14), 10.0);
                bench.line(&[(-rx * 0.44, top + 44.0), (rx * 0.44, top + 44.0)], hue.mix(WHITE, 0.5), 10.0);
                bench.block([rx * 0.3, top + 40.0, 26.0, 60.0], 8.0, hex(0xd9b04a));
            }
            Extra::Grip => {
                let y = low * 0.5;
                bench.line(
                    &smooth(&[(-110.0, y - 6.0), (-90.0, y + 44.0), (90.0, y + 44.0), (110.0, y - 6.0)]),
                    hue.lighter(-0.24),
                    32.0,
                );
                for hand in [-1.0, 1.0] {
                    bench.oval((hand * 112.0, y - 8.0), 22.0, 22.0, hex(0xc7973a));
                    bench.block([hand * rx * 0.7 - 34.0, low - 10.0, 68.0, 54.0], 10.0, hex(0xc7973a));
                }
            }
            Extra::Wheels => {
                for hand in [-1.0, 1.0] {
                    let at = (hand * rx * 0.66, 70.0);
                    bench.line(&[(hand * rx * 0.66, -40.0), at], hex(0x6b737a), 22.0);
                    bench.oval(at, 78.0, 78.0, hex(0x2f3338));
                    bench.oval(at, 46.0, 46.0, hex(0xaab2b8));
                    bench.oval(at, 14.0, 14.0, hex(0x4a5056));
                }
            }
            Extra::Buckle => {
                let y = low + 6.0;
                bench.block([-50.0, y, 100.0, 84.0], 14.0, hex(0xc7973a));
                bench.block([-30.0, y + 20.0, 60.0, 44.0], 8.0, hue.lighter(-0.2));
                bench.oval((0.0, y + 42.0), 10.0, 14.0, hex(0xf0cd72));
            }
            Extra::Scale => {
                for step in 0..6 {
                    let y = -80.0 + (low + 110.0) * step as f32 / 5.0;
                    bench.line(
                        &[(rx * 0.3, y), (rx * if step % 2 == 0 { 0.62 } else { 0.5 }, y)],
                        hex(0xc04438).alpha(0.85),
                        9.0,
                    );
                }
            }
            Extra::Label => {
                bench.block([-150.0, low * 0.66, 300.0, (-low * 0.36).max(60.0)], 12.0, hex(0xfaf3e2));
                bench.line(&[(-100.0, low * 0.52), (100.0, low * 0.52)], hex(0xb9a883), 11.0);
                bench.line(&[(-60.0, low * 0.42), (60.0, low * 0.42)], hex(0xb9a883), 11.0);
            }
            Extra::Rose => {
                bench.oval((-rx - 210.0, y + 8.0), 34.0, 58.0, hue.lighter(-0.12));
                for k in 0..5 {
                    bench.oval(
                        (-rx - 216.0 + (k % 2) as f32 * 14.0, y - 26.0 + k as f32 * 17.0),
                        5.0,
                        5.0,
                        BLACK.alpha(0.5),
                    );
                }
            }
            Extra::Soil => {
                let band = arc((0.0, y), rx * 1.06, ry * 1.06, 0.0, PI);
                bench.line(&band, hue.lighter(0.05), 70.0);
                bench.line(&band.iter().map(|(x, y)| (*x, y + 34.0)).collect::<Vec<At>>(), BLACK.alpha(0.2), 8.0);
                bench.line(&[band[8], band[12]], WHITE.alpha(0.14), 20.0);
            }
            _ => {}
        }
    }
}
