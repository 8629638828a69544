//! Clear vessels of a shape of their own: bubbles and balls of glass, a lantern, and a bath, which is open.

use super::bench::{At, Bench, arc, corners, disc, smooth};
use super::odd::Odd;
use super::round::GLASS;
use super::{ALL_FLOOR, Frame, Room, Sight};
use crate::colour::{BLACK, Rgb, WHITE, hex};
use std::f32::consts::{PI, TAU};

pub(super) static BUBBLE: Odd =
    Odd { frame: |_| ball_frame(40.0, 0.0), back: bubble_back, front: bubble_front, clear: true };
pub(super) static BAUBLE: Odd =
    Odd { frame: |_| ball_frame(0.0, 130.0), back: ball_back, front: bauble_front, clear: true };
pub(super) static CAPSULE: Odd =
    Odd { frame: |_| ball_frame(0.0, 0.0), back: ball_back, front: capsule_front, clear: true };
pub(super) static PAPERWEIGHT: Odd =
    Odd { frame: |_| ball_frame(0.0, 0.0), back: weight_back, front: ball_front, clear: true };
pub(super) static GUMBALL: Odd = Odd { frame: gumball_frame, back: gumball_back, front: gumball_front, clear: true };
pub(super) static LANTERN: Odd = Odd { frame: lantern_frame, back: lantern_back, front: lantern_front, clear: true };
pub(super) static BATH: Odd = Odd { frame: bath_frame, back: bath_back, front: bath_front, clear: false };

const R: f32 = 420.0;

/// A ball that stands this high over the ground, with this much upon it.
fn ball_frame(lift: f32, cap: f32) -> Frame {
    let y = -R - lift;
    Frame {
        area: [-R, y - R - cap, R, 0.0],
        room: Room::Shelf([-R * 0.66, y - R * 0.62, R * 0.66, y + R * 0.66]),
        mouth: None,
        wall: 0.0,
        foot: 0.0,
        floor: ALL_FLOOR,
    }
}

fn ball_back(bench: &mut Bench, sight: &Sight) {
    bench.soft((0.0, -6.0), R * 0.72, 52.0, hex(0x1c1830), 0.32);
    glass(bench, (0.0, -R), R, sight.hue);
}

fn glass(bench: &mut Bench, (x, y): At, r: f32, hue: Rgb) {
    let tone = hue.mix(WHITE, 0.4);
    bench.oval((x, y), r, r, tone.alpha(0.28));
    bench.oval((x, y + r * 0.1), r * 0.9, r * 0.86, WHITE.alpha(0.12));
    bench.oval((x, y + r * 0.76), r * 0.5, r * 0.13, GLASS.alpha(0.2));
}

fn shine(bench: &mut Bench, (x, y): At, r: f32) {
    bench.hoop((x, y), r - 22.0, r - 22.0, WHITE.alpha(0.3), 18.0);
    bench.hoop((x, y), r - 6.0, r - 6.0, GLASS.alpha(0.92), 13.0);
    bench.line(&arc((x, y), r * 0.82, r * 0.82, PI * 1.06, PI * 1.36), WHITE.alpha(0.9), 30.0);
    bench.line(&arc((x, y), r * 0.82, r * 0.82, PI * 1.41, PI * 1.47), WHITE.alpha(0.9), 28.0);
    bench.line(&arc((x, y), r * 0.88, r * 0.88, PI * 0.12, PI * 0.36), WHITE.alpha(0.5), 16.0);
}

fn ball_front(bench: &mut Bench, _: &Sight) {
    shine(bench, (0.0, -R), R);
}

fn weight_back(bench: &mut Bench, sight: &Sight) {
    ball_back(bench, sight);
    bench.line(&arc((0.0, -R), R * 0.97, R * 0.97, PI * 0.3, PI * 0.7), GLASS.alpha(0.5), 34.0);
}

fn bauble_front(bench: &mut Bench, sight: &Sight) {
    shine(bench, (0.0, -R), R);
    bench.block([-70.0, -R * 2.0 - 74.0, 140.0, 84.0], 16.0, hex(0xd9b04a));
    bench.block([-70.0, -R * 2.0 - 74.0, 50.0, 84.0], 16.0, hex(0xf2d98a));
    bench.hoop((0.0, -R * 2.0 - 98.0), 32.0, 34.0, hex(0xb98b3c), 13.0);
    let _ = sight;
}

fn capsule_front(bench: &mut Bench, sight: &Sight) {
    let hues = [hex(0xe0453f), hex(0x3f8fd0), hex(0xf0b52f), hex(0x4ea27a)];
    let tone = sight.seed.child("half").rng().pick(&hues);
    let mut half = arc((0.0, -R), R, R, 0.0, PI);
    half.extend(arc((0.0, -R), R, R * 0.24, PI, 0.0));
    // The coloured half is low, so that all is seen through the clear one.
    let cup: Vec<At> = half.iter().map(|(x, y)| (*x, y.max(-R * 0.42))).collect();
    bench.fill(&cup, tone.alpha(0.92));
    shine(bench, (0.0, -R), R);
    bench.line(&[(-R * 0.8, -R * 0.42), (R * 0.8, -R * 0.42)], tone.lighter(0.12), 22.0);
}

fn bubble_back(bench: &mut Bench, _: &Sight) {
    bench.soft((0.0, -4.0), R * 0.5, 30.0, hex(0x1c1830), 0.14);
    let y = -R - 40.0;
    bench.oval((0.0, y), R, R, hex(0xe6f4ff).alpha(0.24));
    bench.oval((-60.0, y - 60.0), R * 0.74, R * 0.74, WHITE.alpha(0.1));
}

fn bubble_front(bench: &mut Bench, _: &Sight) {
    let at = (0.0, -R - 40.0);
    for (k, tone) in [0xff8ad0, 0xb48aff, 0x6ac8ff, 0x7affc4, 0xffe27a].into_iter().enumerate() {
        let r = R - 16.0 - k as f32 * 15.0;
        let from = 0.4 + k as f32 * 0.55;
        bench.line(&arc(at, r, r, from, from + 2.6), hex(tone).alpha(0.5), 22.0);
    }
    shine(bench, at, R);
}

fn gumball_frame(_: &Sight) -> Frame {
    Frame {
        area: [-340.0, -1080.0, 340.0, 0.0],
        room: Room::Shelf([-215.0, -930.0, 215.0, -505.0]),
        mouth: None,
        wall: 0.0,
        foot: 0.0,
        floor: ALL_FLOOR,
    }
}

fn gumball_back(bench: &mut Bench, _: &Sight) {
    bench.soft((0.0, -4.0), 300.0, 46.0, hex(0x1c1830), 0.36);
    let red = hex(0xd0342f);
    bench.fade(&[(-200.0, -440.0), (200.0, -440.0), (270.0, -30.0), (-270.0, -30.0)], red, red.lighter(-0.1));
    bench.block([-290.0, -50.0, 580.0, 50.0], 16.0, red.lighter(-0.12));
    glass(bench, (0.0, -700.0), 310.0, hex(0xd8ecf2));
}

fn gumball_front(bench: &mut Bench, _: &Sight) {
    let red = hex(0xd0342f);
    shine(bench, (0.0, -700.0), 310.0);
    bench.block([-230.0, -470.0, 460.0, 60.0], 26.0, red.lighter(0.05));
    bench.block([-130.0, -1050.0, 260.0, 70.0], 30.0, red);
    bench.oval((0.0, -1052.0), 40.0, 30.0, red.lighter(0.06));
    bench.oval((0.0, -270.0), 84.0, 84.0, hex(0xc9ced3));
    bench.block([-66.0, -286.0, 132.0, 32.0], 14.0, hex(0x6b747b));
    bench.block([-64.0, -150.0, 128.0, 84.0], 18.0, hex(0x3a1a1a));
}

fn lantern_frame(_: &Sight) -> Frame {
    Frame {
        area: [-330.0, -1130.0, 330.0, 0.0],
        room: Room::Shelf([-205.0, -690.0, 205.0, -172.0]),
        mouth: None,
        wall: 0.0,
        foot: 0.0,
        floor: ALL_FLOOR,
    }
}

fn lantern_back(bench: &mut Bench, _: &Sight) {
    let iron = hex(0x3f5a50);
    bench.soft((0.0, -4.0), 330.0, 48.0, hex(0x1c1830), 0.36);
    bench.line(&arc((0.0, -800.0), 190.0, 310.0, PI, TAU), iron.lighter(0.06), 20.0);
    bench.fill(&corners([-230.0, -730.0, 230.0, -160.0]), hex(0xfdf3d2).alpha(0.6));
    bench.fill(&corners([-60.0, -730.0, 60.0, -160.0]), WHITE.alpha(0.2));
}

fn lantern_front(bench: &mut Bench, _: &Sight) {
    let iron = hex(0x3f5a50);
    bench.fill(&[(-180.0, -700.0), (-130.0, -700.0), (-150.0, -300.0), (-190.0, -300.0)], WHITE.alpha(0.45));
    for x in [-236.0, 236.0] {
        bench.line(&[(x, -730.0), (x, -160.0)], iron, 26.0);
    }
    bench.fade(
        &[(-310.0, 0.0), (310.0, 0.0), (270.0, -170.0), (-270.0, -170.0)],
        iron.lighter(0.06),
        iron.lighter(-0.05),
    );
    bench.block([-270.0, -186.0, 540.0, 36.0], 12.0, iron.lighter(0.1));
    bench.fade(&[(-280.0, -720.0), (280.0, -720.0), (150.0, -860.0), (-150.0, -860.0)], iron.lighter(0.08), iron);
    bench.block([-90.0, -930.0, 180.0, 80.0], 20.0, iron.lighter(0.02));
    bench.block([-290.0, -740.0, 580.0, 34.0], 12.0, iron.lighter(0.12));
}

fn bath_mouth(sight: &Sight) -> [f32; 4] {
    [0.0, -430.0, 500.0, 500.0 * sight.tilt * 0.62]
}

fn bath_frame(sight: &Sight) -> Frame {
    let [x, y, rx, ry] = bath_mouth(sight);
    Frame {
        area: [-530.0, y - ry - 130.0, 530.0, 20.0],
        room: Room::Mouth([x, y, rx * 0.9, ry * 0.9]),
        mouth: Some([x, y, rx * 0.9, ry * 0.9]),
        wall: 330.0,
        foot: 0.0,
        floor: ALL_FLOOR,
    }
}

fn bath_back(bench: &mut Bench, sight: &Sight) {
    let ([x, y, rx, ry], hue) = (bath_mouth(sight), sight.hue);
    bench.soft((0.0, 0.0), 470.0, 54.0, hex(0x1c1830), 0.34);
    bench.line(
        &smooth(&[(-390.0, y - ry * 0.4), (-400.0, y - ry - 90.0), (-340.0, y - ry - 124.0), (-290.0, y - ry - 60.0)]),
        hex(0xa2acb4),
        34.0,
    );
    bench.fade(&disc((x, y), rx, ry), hue.lighter(-0.16), hue.lighter(-0.03));
    bench.oval((x, y + ry * 0.26), rx * 0.74, ry * 0.68, hue.lighter(-0.05).alpha(0.8));
    bench.line(&arc((x, y), rx - 8.0, ry - 6.0, PI, TAU), hue.lighter(0.05), 36.0);
}

fn bath_front(bench: &mut Bench, sight: &Sight) {
    let ([x, y, rx, ry], hue) = (bath_mouth(sight), sight.hue);
    for hand in [-1.0, 1.0] {
        bench.fill(
            &smooth(&[
                (hand * 250.0, -90.0),
                (hand * 350.0, -60.0),
                (hand * 360.0, 10.0),
                (hand * 300.0, 16.0),
                (hand * 290.0, -20.0),
                (hand * 250.0, -90.0),
            ]),
            hex(0xc9a24a),
        );
    }
    let mut body = arc((x, y), rx, ry, PI, 0.0);
    body.extend(smooth(&[
        (rx, y),
        (450.0, -210.0),
        (340.0, -70.0),
        (180.0, -40.0),
        (-180.0, -40.0),
        (-340.0, -70.0),
        (-450.0, -210.0),
        (-rx, y),
    ]));
    bench.fade(&body, hue.lighter(0.03), hue.lighter(-0.07));
    bench.round_shade(&body);
    bench.line(&smooth(&[(-420.0, -260.0), (-340.0, -140.0), (-250.0, -100.0)]), WHITE.alpha(0.6), 18.0);
    bench.line(&arc((x, y), rx - 4.0, ry, 0.0, PI), BLACK.alpha(0.08), 46.0);
    bench.line(&arc((x, y), rx - 8.0, ry - 4.0, 0.0, PI), hue.lighter(0.07), 36.0);
}
