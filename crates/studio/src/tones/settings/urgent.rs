//! Barriers, steel doors, shop windows, halls, lamp posts, factory gates.

use super::super::{Plate, Stage};
use crate::backdrops::{Season, Time, Weather};
use crate::canvas::Ink;
use crate::colour::{BLACK, WHITE, hex};

pub(in super::super) fn barrier(stage: &mut Stage) -> Plate {
    stage.backdrop("street", 0.5, (Time::Dusk, Weather::Rain, Season::Autumn));
    let (w, h) = stage.size();
    for _ in 0..9 {
        let (x, y) = (stage.rng.unit() * w, h * stage.rng.between(0.62, 0.98));
        stage.canvas.soft(x, y, w * 0.14, 12.0, WHITE, 0.3);
    }
    let area = stage.share([0.06, 0.27, 0.88, 0.48]);
    stage.posts(area, h * 0.93, hex(0x2b2d31));
    for x in [area[0] + area[2] * 0.12, area[0] + area[2] * 0.88] {
        stage.canvas.soft(x, area[1] - 30.0, 90.0, 90.0, hex(0xffa51f), 0.7);
        stage.canvas.ellipse(x, area[1] - 26.0, 26.0, 26.0, hex(0xffa51f));
        stage.canvas.rect(x - 16.0, area[1] - 8.0, 32.0, 12.0, BLACK);
    }
    let ground = stage.tone(0);
    stage.plate(area, 8.0, ground)
}

pub(in super::super) fn steel_door(stage: &mut Stage) -> Plate {
    let far = stage.share([0.1, 0.06, 0.8, 0.86]);
    stage.corridor(hex(0x8d959b), hex(0x5d6468), far);
    let [x, y, w, h] = stage.share([0.15, 0.1, 0.7, 0.82]);
    let steel = hex(0xb7bec4);
    stage.canvas.rect(x - 16.0, y - 16.0, w + 32.0, h + 16.0, hex(0x5a6167));
    stage.canvas.rect(
        x,
        y,
        w,
        h,
        Ink::Line(x, y, steel.lighter(0.06).opaque(), x + w, y + h, steel.lighter(-0.08).opaque()),
    );
    stage.canvas.rounded(x + w - 58.0, y + h * 0.78, 18.0, 96.0, 9.0, hex(0x4b5258));
    for (px, py) in
        [(x + 22.0, y + 22.0), (x + w - 22.0, y + 22.0), (x + 22.0, y + h - 22.0), (x + w - 22.0, y + h - 22.0)]
    {
        stage.canvas.ellipse(px, py, 8.0, 8.0, hex(0x7b838a));
    }
    let ground = stage.tone(0);
    stage.plate([x + w * 0.07, y + h * 0.1, w * 0.86, h * 0.62], 6.0, ground)
}

pub(in super::super) fn plastered_window(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    stage.wash(hex(0x7d2b26), hex(0x5e1f1c));
    let [x, y, ww, wh] = stage.share([0.05, 0.07, 0.9, 0.8]);
    stage.canvas.rect(0.0, h * 0.93, w, h * 0.07, hex(0x8d8a86));
    stage.frame([x, y, ww, wh], 20.0, hex(0x3a2522));
    stage.canvas.rect(x, y, ww, wh, Ink::down(y, hex(0x54636d), y + wh, hex(0x2f3a42)));
    let tones = [stage.tone(2), stage.tone(0), stage.tone(3)];
    for strip in 0..9 {
        let top = y + wh * (strip as f32 * 0.115);
        let (left, wide) = (x + ww * stage.rng.between(0.0, 0.25), ww * stage.rng.between(0.45, 0.72));
        let lean = stage.rng.between(-18.0, 18.0);
        let tone = tones[strip % 3];
        let to = |v: f32| v.clamp(y, y + wh);
        stage.canvas.polygon(
            &[
                (left, to(top)),
                (left + wide, to(top + lean)),
                (left + wide, to(top + lean + 62.0)),
                (left, to(top + 62.0)),
            ],
            tone,
        );
    }
    let ground = stage.tone(0);
    stage.plate([x + ww * 0.06, y + wh * 0.16, ww * 0.88, wh * 0.68], 2.0, ground)
}

pub(in super::super) fn crowded_hall(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    stage.wash(hex(0x2a2522), hex(0x6b5340));
    for at in 0..5 {
        let x = w * (at as f32 + 0.5) / 5.0;
        stage.canvas.rect(x - 60.0, 18.0, 120.0, 9.0, hex(0xfff0d0));
        stage.canvas.soft(x, 24.0, 130.0, 60.0, hex(0xffe2ad), 0.4);
    }
    let area = stage.share([0.05, 0.12, 0.9, 0.56]);
    stage.frame(area, 18.0, hex(0x23262b));
    let [x, y, aw, ah] = area;
    stage.canvas.soft(x + aw / 2.0, y + ah / 2.0, aw * 0.7, ah * 0.75, stage.row.colour(1), 0.3);
    let ground = stage.tone(0);
    stage.canvas.rect(x, y, aw, ah, ground);
    crowd(stage, h);
    Plate { area, ground }
}

/// Heads and shoulders along the lower edge.
fn crowd(stage: &mut Stage, h: f32) {
    let w = stage.canvas.width;
    for row in 0..2 {
        let mut x = -20.0;
        while x < w + 40.0 {
            let r = stage.rng.between(34.0, 46.0);
            let y = h * (0.83 + 0.09 * row as f32) + stage.rng.between(-14.0, 14.0);
            let tone = hex(0x241d1b).lighter(0.05 * (1 - row) as f32 + stage.rng.between(0.0, 0.03));
            stage.canvas.ellipse(x, y, r, r * 1.15, tone);
            stage.canvas.rounded(x - r * 2.0, y + r * 1.05, r * 4.0, h, r, tone);
            x += stage.rng.between(92.0, 140.0);
        }
    }
}

pub(in super::super) fn departure_hall(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    stage.wash(hex(0xb9cbd8), hex(0xe6eef3));
    for at in 0..6 {
        let x = w * at as f32 / 5.0;
        stage.canvas.polygon(
            &[
                (x - 60.0, 0.0),
                (x + 60.0, 0.0),
                (w / 2.0 + (x - w / 2.0) * 0.5 + 14.0, h * 0.5),
                (w / 2.0 + (x - w / 2.0) * 0.5 - 14.0, h * 0.5),
            ],
            WHITE.alpha(0.45),
        );
    }
    stage.canvas.polygon(&[(0.0, h), (0.0, h * 0.84), (w, h * 0.84), (w, h)], hex(0x9aabb7));
    for at in 0..8 {
        let x = w * at as f32 / 7.0;
        stage.canvas.line(
            &[(w / 2.0 + (x - w / 2.0) * 0.8, h * 0.84), (w / 2.0 + (x - w / 2.0) * 1.6, h)],
            WHITE.alpha(0.35),
            3.0,
        );
    }
    for x in [w * 0.04, w * 0.96] {
        stage.canvas.rect(x - 26.0, 0.0, 52.0, h * 0.9, hex(0x8a9caa));
        stage.canvas.rect(x - 26.0, 0.0, 16.0, h * 0.9, hex(0xa7b7c3));
    }
    let area = stage.share([0.09, 0.15, 0.82, 0.6]);
    for x in [0.25, 0.75] {
        stage.canvas.rect(area[0] + area[2] * x - 7.0, 0.0, 14.0, area[1], hex(0x4e5a64));
    }
    stage.frame(area, 14.0, hex(0x3a4651));
    let ground = stage.tone(0);
    stage.plate(area, 4.0, ground)
}

pub(in super::super) fn lamp_post(stage: &mut Stage) -> Plate {
    stage.backdrop("street", 0.62, (Time::Dusk, Weather::Rain, Season::Autumn));
    let (w, h) = stage.size();
    let x = w / 2.0;
    stage.canvas.soft(x, h * 0.96, 160.0, 18.0, BLACK, 0.4);
    stage.canvas.rect(
        x - 34.0,
        0.0,
        68.0,
        h * 0.96,
        Ink::Line(x - 34.0, 0.0, hex(0x6b747b).opaque(), x + 34.0, 0.0, hex(0x353b40).opaque()),
    );
    stage.canvas.rounded(x - 52.0, h * 0.9, 104.0, h * 0.06, 8.0, hex(0x3a4045));
    let high = (h * 0.72).min(w * 0.95);
    let wide = (high * 0.86).min(w * 0.84);
    let area = [x - wide / 2.0, h * 0.1, wide, high];
    let ground = stage.tone(0);
    let plate = stage.plate(area, 2.0, ground);
    for top in [area[1] - 14.0, area[1] + high - 30.0] {
        stage.canvas.rect(x - 70.0, top, 140.0, 40.0, hex(0xe9dfba).alpha(0.75));
    }
    Plate { area: [area[0], area[1] + 22.0, wide, high - 44.0], ground: plate.ground }
}

pub(in super::super) fn factory_gate(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    stage.wash(hex(0x8a3324), hex(0xf0b070));
    stage.canvas.soft(w * 0.5, h * 0.78, w * 0.6, h * 0.3, hex(0xffe0a0), 0.6);
    let dark = hex(0x2b1a17);
    for (x, wide, high) in [(0.06, 0.05, 0.62), (0.16, 0.05, 0.54), (0.88, 0.055, 0.66)] {
        stage.canvas.rect(w * x, h * (0.86 - high), w * wide, h * high, dark);
        for puff in 0..4 {
            let p = puff as f32;
            stage.canvas.soft(
                w * x + 30.0 + p * 34.0,
                h * (0.86 - high) - 16.0 - p * 22.0,
                50.0 + p * 14.0,
                34.0 + p * 8.0,
                dark,
                0.5,
            );
        }
    }
    for tooth in 0..8 {
        let x = w * tooth as f32 / 8.0;
        stage.canvas.polygon(
            &[(x, h * 0.86), (x, h * 0.6), (x + w / 8.0, h * 0.68), (x + w / 8.0, h * 0.86)],
            dark.lighter(0.03),
        );
    }
    stage.canvas.rect(0.0, h * 0.85, w, h * 0.15, hex(0x1d1412));
    for x in [0.0, w - 84.0] {
        stage.canvas.rect(x, h * 0.3, 84.0, h * 0.7, hex(0x5b2f25));
        stage.canvas.rect(x - 10.0, h * 0.28, 104.0, 30.0, hex(0x3f211b));
    }
    let high = h * 0.82;
    let wide = (high * 0.82).min(w * 0.78);
    let ground = stage.tone(0);
    stage.plate([(w - wide) / 2.0, h * 0.08, wide, high], 2.0, ground)
}
