//! Suitcases, diners, gables, old shopfronts, promenades, arcades, station benches.

use super::super::ornaments::nature::leaf;
use super::super::{Plate, Stage};
use crate::backdrops::{Season, Time, Weather};
use crate::canvas::Ink;
use crate::colour::{BLACK, WHITE, hex};

pub(in super::super) fn suitcase(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    stage.wash(hex(0x6b4a33), hex(0x4d3222));
    let [x, y, cw, ch] = stage.share([0.04, 0.04, 0.92, 0.92]);
    stage.canvas.rounded(x, y, cw, ch, 34.0, hex(0x7d5230));
    stage.canvas.rounded(x + 20.0, y + 20.0, cw - 40.0, ch - 40.0, 22.0, hex(0xc9b08a));
    let mut at = x + 30.0;
    while at < x + cw - 30.0 {
        stage.canvas.rect(at, y + 22.0, 3.0, ch - 44.0, hex(0xb69a70));
        at += 26.0;
    }
    for fx in [0.16, 0.84] {
        stage.canvas.rect(x + cw * fx - 20.0, y, 40.0, ch, hex(0x5a371f));
        stage.canvas.rounded(x + cw * fx - 30.0, y + ch * 0.93, 60.0, 40.0, 8.0, hex(0xc9a050));
    }
    let high = h * 0.76;
    let wide = (high * 1.12).min(w * 0.78);
    let ground = stage.tone(0);
    let plate = stage.plate([(w - wide) / 2.0, (h - high) / 2.0, wide, high], 3.0, ground);
    let [x, y, pw, ph] = plate.area;
    for fold in [0.33, 0.66] {
        stage.canvas.rect(
            x,
            y + ph * fold,
            pw,
            7.0,
            Ink::down(y + ph * fold, ground.lighter(-0.06), y + ph * fold + 7.0, ground),
        );
    }
    for (cx, cy) in [(x, y), (x + pw, y + ph)] {
        stage.canvas.soft(cx, cy, pw * 0.3, ph * 0.3, hex(0x9a6b3a), 0.0);
    }
    plate
}

pub(in super::super) fn diner(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    stage.wash(hex(0x6fc3d6), hex(0xf7dcb0));
    stage.canvas.rect(0.0, h * 0.9, w, h * 0.1, hex(0x6b6a6a));
    let (x, y, dw) = (w * 0.04, h * 0.5, w * 0.92);
    stage.canvas.rounded(x, y, dw, h * 0.42, 50.0, hex(0xd8dde2));
    for stripe in 0..4 {
        stage.canvas.rect(
            x,
            y + h * (0.27 + 0.032 * stripe as f32),
            dw,
            12.0,
            [hex(0xc8242f), hex(0xf3eee2)][stripe % 2],
        );
    }
    for pane in 0..5 {
        let px = x + dw * (0.05 + 0.185 * pane as f32);
        stage.canvas.rounded(px, y + h * 0.06, dw * 0.16, h * 0.18, 18.0, hex(0xffe8a8));
        stage.canvas.rect(px + dw * 0.04, y + h * 0.15, dw * 0.08, h * 0.09, hex(0xc8242f));
    }
    stage.canvas.rounded(x - 10.0, y - 22.0, dw + 20.0, 34.0, 16.0, hex(0x2fb4b0));
    let area = stage.share([0.06, 0.06, 0.88, 0.38]);
    for px in [0.22, 0.78] {
        stage.canvas.rect(w * px - 9.0, area[1] + area[3] - 10.0, 18.0, 60.0, hex(0x8a9299));
    }
    let ground = stage.tone(0);
    stage.frame(area, 12.0, hex(0x2fb4b0));
    stage.plate(area, 30.0, ground)
}

pub(in super::super) fn gable(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    let brick = hex(0x9a5a40);
    crate::typeset::grounds::bricks(stage.canvas, brick, &mut stage.rng);
    let sky = hex(0xbcd3df);
    stage.canvas.polygon(&[(0.0, 0.0), (w * 0.5, 0.0), (0.0, h * 0.17)], sky);
    stage.canvas.polygon(&[(w, 0.0), (w * 0.5, 0.0), (w, h * 0.17)], sky);
    stage.canvas.line(&[(0.0, h * 0.175), (w * 0.5, 4.0), (w, h * 0.175)], hex(0x5b3a2b), 16.0);
    for x in [0.2, 0.5, 0.8] {
        stage.canvas.rect(w * x - 38.0, h * 0.87, 76.0, h * 0.13, hex(0x2e3a40));
        stage.canvas.rect(w * x - 46.0, h * 0.86, 92.0, 14.0, hex(0xd6c7ae));
    }
    // The painted field lets the courses through.
    let [x, y, pw, ph] = stage.share([0.06, 0.2, 0.88, 0.6]);
    let ground = stage.tone(0);
    stage.canvas.rect(x, y, pw, ph, ground.alpha(0.9));
    let mut line = y;
    while line < y + ph {
        stage.canvas.rect(x, line, pw, 2.6, ground.lighter(-0.09).alpha(0.7));
        line += 46.0;
    }
    Plate { area: [x, y, pw, ph], ground }
}

pub(in super::super) fn old_shopfront(stage: &mut Stage) -> Plate {
    let green = stage.tone(0);
    stage.wash(hex(0x8a5a45), hex(0x6f4636));
    let [x, y, fw, fh] = stage.share([0.03, 0.06, 0.94, 0.94]);
    stage.canvas.rect(x, y, fw, fh, green.lighter(0.02));
    stage.canvas.rect(x - 14.0, y - 16.0, fw + 28.0, 24.0, green.lighter(0.07));
    for px in [x + 12.0, x + fw - 44.0] {
        stage.canvas.rect(px, y + 30.0, 32.0, fh, green.lighter(0.06));
        stage.canvas.rounded(px - 8.0, y + fh * 0.46, 48.0, 26.0, 5.0, hex(0xc79f4c));
    }
    let glass = [x + fw * 0.07, y + fh * 0.56, fw * 0.54, fh * 0.32];
    stage.canvas.rect(glass[0], glass[1], glass[2], glass[3], hex(0xffe3a6));
    stage.canvas.rect(glass[0] + glass[2] / 2.0 - 4.0, glass[1], 8.0, glass[3], green.lighter(-0.05));
    // What is sold there is for the words to say: the window shows half a curtain of lace and the light behind it.
    let rail = glass[1] + glass[3] * 0.46;
    stage.canvas.rect(glass[0], rail, glass[2], glass[3] * 0.54, hex(0xfdf6e6).alpha(0.85));
    for at in 0..14 {
        let wide = glass[2] / 14.0;
        let cx = glass[0] + wide * (at as f32 + 0.5);
        stage.canvas.rect(cx - wide * 0.5, rail, wide * 0.34, glass[3] * 0.54, hex(0xe6d8ba).alpha(0.6));
        stage.canvas.ellipse(cx, glass[1] + glass[3] - 10.0, wide * 0.3, 9.0, hex(0xe6d8ba));
    }
    stage.canvas.rect(glass[0], rail - 5.0, glass[2], 10.0, hex(0xc79f4c));
    let door = [x + fw * 0.67, y + fh * 0.53, fw * 0.22, fh * 0.47];
    stage.canvas.rect(door[0], door[1], door[2], door[3], green.lighter(-0.07));
    stage.canvas.rect(door[0] + 20.0, door[1] + 20.0, door[2] - 40.0, door[3] * 0.5, hex(0xf0d79a));
    stage.canvas.ellipse(door[0] + door[2] - 24.0, door[1] + door[3] * 0.66, 10.0, 10.0, hex(0xd9b35a));
    let area = [x + fw * 0.06, y + fh * 0.07, fw * 0.88, fh * 0.38];
    stage.frame(area, 10.0, hex(0xc79f4c));
    stage.plate(area, 3.0, green)
}

pub(in super::super) fn promenade(stage: &mut Stage) -> Plate {
    stage.backdrop("beach", 0.46, (Time::Day, Weather::Clear, Season::Summer));
    let (w, h) = stage.size();
    stage.canvas.rect(0.0, h * 0.84, w, h * 0.16, hex(0xd9b98a));
    stage.canvas.rect(0.0, h * 0.72, w, 9.0, hex(0xf7f1e2));
    let mut x = 20.0;
    while x < w {
        stage.canvas.rect(x, h * 0.72, 9.0, h * 0.13, hex(0xf7f1e2));
        x += 74.0;
    }
    for fx in [0.03, 0.97] {
        stage.icon("palm-tree", (w * fx, h * 0.86), h * 0.46, None);
    }
    let high = h * 0.8;
    let wide = (high * 0.84).min(w * 0.76);
    let area = [(w - wide) / 2.0, h * 0.06, wide, high];
    stage.posts(area, h * 0.96, hex(0x8a5a3a));
    stage.frame(area, 12.0, hex(0xf7f1e2));
    let ground = stage.tone(0);
    stage.plate(area, 2.0, ground)
}

pub(in super::super) fn arcade(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    stage.wash(hex(0x12061f), hex(0x2a0f45));
    for at in 0..6 {
        let x = w * (at as f32 + 0.5) / 6.0;
        let tone = [stage.tone(1), stage.tone(2)][at % 2];
        stage.canvas.rounded(x - 60.0, h * 0.2, 120.0, h * 0.7, 16.0, hex(0x1d1030));
        stage.canvas.rect(x - 44.0, h * 0.28, 88.0, 96.0, tone.mix(BLACK, 0.3));
        stage.canvas.soft(x, h * 0.34, 110.0, 110.0, tone, 0.35);
    }
    let [x, y, cw, ch] = stage.share([0.1, 0.03, 0.8, 0.97]);
    let (pink, cyan) = (stage.tone(1), stage.tone(2));
    stage.canvas.polygon(&[(x - 30.0, h), (x, y), (x + cw, y), (x + cw + 30.0, h)], hex(0x241238));
    stage.canvas.line(&[(x - 30.0, h), (x, y), (x + cw, y), (x + cw + 30.0, h)], pink, 9.0);
    stage.canvas.rounded(x + 34.0, y + ch * 0.03, cw - 68.0, ch * 0.09, 10.0, cyan);
    for at in 0..5 {
        stage.canvas.polygon(
            &[
                (x + cw * (0.14 + 0.16 * at as f32), y + ch * 0.11),
                (x + cw * (0.19 + 0.16 * at as f32), y + ch * 0.04),
                (x + cw * (0.24 + 0.16 * at as f32), y + ch * 0.11),
            ],
            pink,
        );
    }
    let ground = stage.tone(0);
    let glass = [x + 44.0, y + ch * 0.16, cw - 88.0, ch * 0.56];
    stage.frame(glass, 18.0, hex(0x0b0612));
    stage.canvas.rounded(glass[0], glass[1], glass[2], glass[3], 20.0, ground);
    stage.canvas.polygon(
        &[(x + 10.0, h * 0.79), (x + cw - 10.0, h * 0.79), (x + cw + 24.0, h * 0.92), (x - 24.0, h * 0.92)],
        hex(0x3a1d58),
    );
    stage.canvas.rect(x + cw * 0.24 - 5.0, h * 0.765, 10.0, 66.0, hex(0xd0d0d8));
    stage.canvas.ellipse(x + cw * 0.24, h * 0.765, 24.0, 24.0, pink);
    for at in 0..4 {
        let cx = x + cw * (0.5 + 0.12 * at as f32);
        stage.canvas.ellipse(cx, h * 0.855, 25.0, 19.0, BLACK);
        stage.canvas.ellipse(cx, h * 0.85, 22.0, 16.0, [pink, cyan][at % 2]);
    }
    Plate { area: glass, ground }
}

pub(in super::super) fn station_bench(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    stage.backdrop("street", 0.5, (Time::Dusk, Weather::Cloudy, Season::Autumn));
    stage.canvas.rect(0.0, 0.0, w, h, hex(0x8a6a48).alpha(0.35));
    // The bench's slats fill the picture; the card leans on its back.
    for slat in 0..5 {
        let y = h * (0.2 + 0.125 * slat as f32);
        stage.canvas.rounded(-20.0, y, w + 40.0, h * 0.1, 8.0, Ink::down(y, hex(0x9a6b42), y + h * 0.1, hex(0x6f4a2c)));
    }
    stage.canvas.rounded(
        -20.0,
        h * 0.85,
        w + 40.0,
        h * 0.15,
        8.0,
        Ink::down(h * 0.85, hex(0xa87a4e), h, hex(0x7d5633)),
    );
    for x in [0.06, 0.94] {
        stage.canvas.rect(w * x - 16.0, h * 0.14, 32.0, h * 0.74, hex(0x33302e));
    }
    for _ in 0..14 {
        let (x, y) = (w * stage.rng.unit(), h * stage.rng.between(0.86, 0.99));
        let (turn, long, tone) = (
            stage.rng.between(0.0, 6.2),
            stage.rng.between(30.0, 54.0),
            stage.rng.pick(&[0xc8702a, 0xd99a3c, 0x9a4a26]),
        );
        leaf(stage.canvas, (x, y), turn, long, hex(tone));
    }
    let high = h * 0.66;
    let wide = (high * 1.3).min(w * 0.82);
    let ground = stage.tone(0);
    let plate = stage.plate([(w - wide) / 2.0, h * 0.21, wide, high], 4.0, ground);
    let [x, y, pw, ph] = plate.area;
    stage.canvas.rect(x + 14.0, y + 14.0, pw - 28.0, 2.0, WHITE.alpha(0.3));
    Plate { area: [x, y, pw, ph], ground }
}
