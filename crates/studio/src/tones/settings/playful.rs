//! Carts, playgrounds, nursery doors, pet shops, games rooms, sweet shops.

use super::super::{Plate, Stage};
use crate::backdrops::{Season, Time, Weather};
use crate::canvas::Ink;
use crate::colour::{BLACK, WHITE, hex};

pub(in super::super) fn ice_cream_cart(stage: &mut Stage) -> Plate {
    stage.backdrop("beach", 0.5, (Time::Day, Weather::Clear, Season::Summer));
    let (w, h) = stage.size();
    stage.canvas.soft(w / 2.0, h * 0.95, w * 0.5, 22.0, BLACK, 0.3);
    let [x, y, cw, ch] = stage.share([0.1, 0.3, 0.8, 0.52]);
    for px in [x + 30.0, x + cw - 48.0] {
        stage.canvas.rect(px, h * 0.1, 18.0, y - h * 0.1, hex(0xf7f3ec));
    }
    let stripes = 12;
    for at in 0..stripes {
        let wide = (cw + 60.0) / stripes as f32;
        let left = x - 30.0 + wide * at as f32;
        let tone = if at % 2 == 0 { stage.tone(2) } else { WHITE };
        stage.canvas.rect(left, h * 0.05, wide, h * 0.1, tone);
        stage.canvas.ellipse(left + wide / 2.0, h * 0.15, wide / 2.0, 22.0, tone);
    }
    for (at, px) in [0.3, 0.5, 0.7].into_iter().enumerate() {
        stage.icon(["soft-ice-cream", "ice-cream", "soft-ice-cream"][at], (x + cw * px, y + 4.0), 120.0, None);
    }
    for px in [x + cw * 0.2, x + cw * 0.8] {
        stage.canvas.ellipse(px, h * 0.88, 78.0, 78.0, hex(0x3c4a57));
        stage.canvas.ellipse(px, h * 0.88, 58.0, 58.0, hex(0xf7f3ec));
        for spoke in 0..6 {
            let turn = spoke as f32 * 1.047;
            stage.canvas.line(
                &[(px, h * 0.88), (px + turn.cos() * 60.0, h * 0.88 + turn.sin() * 60.0)],
                hex(0x3c4a57),
                5.0,
            );
        }
    }
    let ground = stage.tone(0);
    stage.plate([x, y, cw, ch], 26.0, ground)
}

pub(in super::super) fn playground(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    crate::typeset::grounds::bricks(stage.canvas, stage.row.colour(0), &mut stage.rng);
    stage.canvas.rect(0.0, h * 0.9, w, h * 0.1, hex(0x5b6068));
    for at in 0..6 {
        let x = w * (0.08 + 0.16 * at as f32);
        stage.canvas.line(
            &[(x, h * 0.94), (x + 66.0, h * 0.94), (x + 84.0, h * 0.985), (x - 12.0, h * 0.985), (x, h * 0.94)],
            WHITE.alpha(0.8),
            4.0,
        );
    }
    for (x, y) in [(0.08, 0.09), (0.92, 0.1)] {
        let (cx, cy) = (w * x, h * y);
        for ray in 0..10 {
            let turn = ray as f32 * 0.628;
            stage.canvas.line(
                &[(cx + turn.cos() * 34.0, cy + turn.sin() * 34.0), (cx + turn.cos() * 54.0, cy + turn.sin() * 54.0)],
                WHITE.alpha(0.7),
                5.0,
            );
        }
        if let Some(ring) = crate::canvas::ellipse(cx, cy, 26.0, 26.0) {
            stage.canvas.stroke(&ring, WHITE.alpha(0.7), 5.0);
        }
    }
    let ground = stage.row.colour(0);
    Plate { area: stage.share([0.05, 0.13, 0.9, 0.72]), ground }
}

pub(in super::super) fn nursery_door(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    stage.wash(hex(0xfff3d2), hex(0xf7e3b4));
    for at in 0..16 {
        let (x, y) = (w * (at as f32 + 0.5) / 16.0, h * 0.05 + (at % 2) as f32 * h * 0.86);
        stage.canvas.ellipse(x, y, 14.0, 14.0, stage.row.colour(1 + at % 3));
    }
    let wide = (h * 0.8).min(w * 0.8);
    let [x, y, dw, dh] = [(w - wide) / 2.0, h * 0.05, wide, h * 0.95];
    let door = stage.tone(2);
    stage.frame([x, y, dw, dh + 40.0], 24.0, WHITE);
    stage.canvas.rect(x, y, dw, dh, Ink::down(y, door.lighter(0.03), y + dh, door.lighter(-0.03)));
    stage.canvas.ellipse(x + dw - 46.0, h * 0.78, 20.0, 20.0, hex(0xf6c945));
    stage.icon("snail", (x + dw * 0.24, h * 0.985), 110.0, None);
    stage.icon("star", (x + dw * 0.74, h * 0.975), 92.0, None);
    let ground = stage.tone(0);
    stage.plate([x + dw * 0.07, y + dh * 0.06, dw * 0.86, dh * 0.64], 40.0, ground)
}

pub(in super::super) fn pet_shop(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    stage.wash(hex(0xe0a458), hex(0xc98a3f));
    let [x, y, ww, wh] = stage.share([0.06, 0.1, 0.88, 0.76]);
    stage.canvas.rect(0.0, 0.0, w, h * 0.06, hex(0x8a5a2c));
    stage.frame([x, y, ww, wh], 22.0, hex(0xfaf1de));
    let glass = stage.tone(0);
    stage.canvas.rect(x, y, ww, wh, Ink::down(y, glass.lighter(0.03), y + wh, glass.lighter(-0.02)));
    stage.canvas.polygon(
        &[(x + ww * 0.62, y), (x + ww * 0.74, y), (x + ww * 0.5, y + wh), (x + ww * 0.38, y + wh)],
        WHITE.alpha(0.25),
    );
    stage.canvas.rect(x, y + wh - 30.0, ww, 30.0, hex(0xc08a4e));
    for (fx, art) in [(0.1, "cat"), (0.3, "rabbit"), (0.7, "dog"), (0.9, "hamster")] {
        stage.icon(art, (x + ww * fx, y + wh - 12.0), 128.0, None);
    }
    stage.canvas.rect(0.0, h * 0.92, w, h * 0.08, hex(0x9b9289));
    Plate { area: [x + 14.0, y + 14.0, ww - 28.0, wh - 172.0], ground: glass }
}

pub(in super::super) fn games_room(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    let wall = stage.tone(3).lighter(0.05);
    stage.wash(wall, wall.lighter(-0.04));
    let tones = [stage.tone(0), stage.tone(1), stage.tone(2)];
    for at in 0..14 {
        let (x, y) = (
            w * (at % 5) as f32 / 5.0 + stage.rng.between(-20.0, 20.0),
            h * (at / 5) as f32 / 3.0 + stage.rng.between(-20.0, 20.0),
        );
        let (pw, ph) = (w * 0.17, h * 0.27);
        let tone = tones[at % 3];
        stage.canvas.rect(x, y, pw, ph, tone.lighter(-0.04));
        stage.canvas.rect(x + 10.0, y + 10.0, pw - 20.0, ph - 20.0, tone.lighter(0.05));
        let other = tones[(at + 1) % 3];
        match at % 3 {
            0 => stage.canvas.ellipse(x + pw / 2.0, y + ph / 2.0, pw * 0.28, pw * 0.28, other),
            1 => stage.canvas.polygon(
                &[(x + pw / 2.0, y + ph * 0.2), (x + pw * 0.8, y + ph * 0.75), (x + pw * 0.2, y + ph * 0.75)],
                other,
            ),
            _ => stage.canvas.rect(x + pw * 0.25, y + ph * 0.3, pw * 0.5, ph * 0.36, other),
        }
    }
    stage.canvas.rect(0.0, h * 0.92, w, h * 0.08, hex(0x2a2230));
    for (x, art) in [(0.1, "joystick"), (0.28, "video-game"), (0.75, "game-die"), (0.91, "puzzle-piece")] {
        stage.icon(art, (w * x, h * 0.985), 104.0, None);
    }
    let ground = stage.tone(0);
    let area = stage.share([0.09, 0.13, 0.82, 0.66]);
    stage.plate(area, 4.0, ground)
}

pub(in super::super) fn sweet_shop(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    stage.wash(hex(0xf3dfe6), hex(0xe7c3cf));
    for shelf in 0..2 {
        let y = h * (0.27 + 0.3 * shelf as f32);
        stage.canvas.rect(0.0, y, w, 18.0, hex(0x9a6a42));
        for at in 0..8 {
            let x = w * (at as f32 + 0.5) / 8.0;
            let tone = stage.tone(1 + (at + shelf) % 3);
            stage.canvas.rounded(x - 44.0, y - 132.0, 88.0, 132.0, 18.0, WHITE.alpha(0.55));
            stage.canvas.rounded(x - 37.0, y - 94.0, 74.0, 90.0, 14.0, tone);
            stage.canvas.rounded(x - 34.0, y - 150.0, 68.0, 24.0, 7.0, hex(0x6b4a33));
        }
    }
    stage.canvas.rect(0.0, h * 0.86, w, h * 0.14, Ink::down(h * 0.86, hex(0xa8744a), h, hex(0x7d5232)));
    for (x, art) in [(0.08, "lollipop"), (0.18, "candy"), (0.84, "candy"), (0.93, "lollipop")] {
        stage.icon(art, (w * x, h * 0.93), 110.0, None);
    }
    // The jar whose label is read.
    let high = h * 0.86;
    let wide = (high * 0.9).min(w * 0.76);
    let (x, y) = ((w - wide) / 2.0, h * 0.08);
    stage.canvas.soft(w / 2.0, h * 0.935, wide * 0.6, 22.0, BLACK, 0.35);
    stage.canvas.rounded(x, y + high * 0.08, wide, high * 0.92, 70.0, hex(0xf6ecf2));
    for at in 0..60 {
        let (cx, cy) = (x + wide * stage.rng.between(0.08, 0.92), y + high * stage.rng.between(0.16, 0.95));
        stage.canvas.ellipse(cx, cy, 27.0, 27.0, stage.row.colour(1 + at % 3));
        stage.canvas.ellipse(cx - 8.0, cy - 8.0, 7.0, 7.0, WHITE.alpha(0.5));
    }
    stage.canvas.rounded(x + wide * 0.1, y, wide * 0.8, high * 0.1, 16.0, stage.row.colour(1));
    stage.canvas.rounded(x + 22.0, y + high * 0.16, 26.0, high * 0.7, 13.0, WHITE.alpha(0.5));
    let ground = stage.tone(0);
    stage.plate([x + wide * 0.06, y + high * 0.19, wide * 0.88, high * 0.64], 22.0, ground)
}
