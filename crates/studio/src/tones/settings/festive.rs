//! Squares, stalls, terraces, gardens, orchards, fairs, barns.

use super::super::{Plate, Stage};
use crate::backdrops::{Season, Time, Weather};
use crate::canvas::Ink;
use crate::colour::{BLACK, WHITE, hex};

pub(in super::super) fn town_square(stage: &mut Stage) -> Plate {
    stage.backdrop("street", 0.72, (Time::Day, Weather::Clear, Season::Summer));
    let tones = [stage.tone(1), stage.tone(2), stage.tone(3)];
    stage.bunting(18.0, 60.0, &tones);
    stage.bunting(96.0, 40.0, &[tones[2], tones[0], tones[1]]);
    let area = stage.share([0.05, 0.26, 0.9, 0.5]);
    let ground = stage.tone(0);
    stage.banner(area, ground)
}

pub(in super::super) fn market_stall(stage: &mut Stage) -> Plate {
    stage.backdrop("snow", 0.62, (Time::Dusk, Weather::Snow, Season::Winter));
    let (w, h) = stage.size();
    for x in [w * 0.05, w * 0.92] {
        stage.canvas.rect(x, h * 0.12, 30.0, h * 0.84, hex(0x6b4429));
    }
    let counter = h * 0.84;
    stage.canvas.rect(w * 0.03, counter, w * 0.94, h * 0.13, hex(0x7d5233));
    stage.canvas.rounded(w * 0.02, counter - 14.0, w * 0.96, 22.0, 9.0, WHITE);
    let (a, b) = (stage.tone(2), hex(0xfaf6ee));
    let stripes = 10;
    for at in 0..stripes {
        let x = w * at as f32 / stripes as f32;
        let wide = w / stripes as f32;
        let tone = if at % 2 == 0 { a } else { b };
        stage.canvas.polygon(&[(x, h * 0.03), (x + wide, h * 0.03), (x + wide, h * 0.13), (x, h * 0.13)], tone);
        stage.canvas.ellipse(x + wide / 2.0, h * 0.13, wide / 2.0, 28.0, tone);
    }
    stage.canvas.rounded(0.0, 0.0, w, h * 0.045, 16.0, WHITE);
    for x in [0.1, 0.9] {
        stage.lantern((w * x, h * 0.26), 34.0, hex(0xffc766));
    }
    for x in [0.2, 0.5, 0.8] {
        stage.icon("wrapped-gift", (w * x, counter - 4.0), 84.0, None);
    }
    let ground = stage.tone(0);
    let area = stage.share([0.14, 0.22, 0.72, 0.5]);
    stage.frame(area, 14.0, hex(0x6b4429));
    stage.plate(area, 6.0, ground)
}

pub(in super::super) fn terrace(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    stage.wash(hex(0x0b1233), hex(0x2c3a78));
    for _ in 0..70 {
        let (x, y, r) = (stage.rng.unit() * w, stage.rng.unit() * h * 0.6, stage.rng.between(0.9, 2.6));
        stage.canvas.ellipse(x, y, r, r, WHITE.alpha(0.8));
    }
    stage.skyline(h * 0.84, hex(0x131a3a), Some(hex(0xffd98a)));
    stage.canvas.rect(0.0, h * 0.84, w, h * 0.16, hex(0x3d4266));
    stage.canvas.rect(0.0, h * 0.83, w, 16.0, hex(0xcfd2e6));
    let mut x = 18.0;
    while x < w {
        stage.canvas.ellipse(x, h * 0.905, 11.0, h * 0.045, hex(0xb6bad6));
        stage.canvas.rect(x - 6.0, h * 0.845, 12.0, h * 0.115, hex(0xb6bad6));
        x += 54.0;
    }
    stage.canvas.rect(0.0, h * 0.955, w, h * 0.045, hex(0xcfd2e6));
    let area = stage.share([0.05, 0.13, 0.9, 0.56]);
    let ground = stage.tone(0);
    stage.banner(area, ground)
}

pub(in super::super) fn garden_table(stage: &mut Stage) -> Plate {
    stage.backdrop("garden", 0.6, (Time::Day, Weather::Clear, Season::Summer));
    let (w, h) = stage.size();
    let top = h * 0.86;
    stage.canvas.rect(0.0, top, w, h - top, hex(0xfdf6f0));
    stage.canvas.rect(0.0, top, w, 10.0, WHITE);
    let tones = [stage.tone(1), stage.tone(2), stage.tone(3)];
    for at in 0..7 {
        let x = w * (at as f32 + 0.5) / 7.0;
        let side = stage.rng.between(100.0, 150.0);
        stage.icon("wrapped-gift", (x, top + 26.0), side, Some(tones[at % 3]));
    }
    stage.icon("birthday-cake", (w * 0.5, top + 34.0), 150.0, None);
    stage.bunting(8.0, 34.0, &tones);
    let ground = stage.tone(0);
    let area = stage.share([0.06, 0.14, 0.88, 0.56]);
    stage.banner(area, ground)
}

pub(in super::super) fn orchard(stage: &mut Stage) -> Plate {
    stage.backdrop("field", 0.55, (Time::Day, Weather::Clear, Season::Spring));
    let (w, h) = stage.size();
    for x in [-0.02, 0.16, 0.84, 1.02] {
        stage.icon("deciduous-tree", (w * x, h * 0.8), h * 0.52, None);
    }
    stage.canvas.polygon(&[(w * 0.02, h), (w * 0.2, h * 0.84), (w * 0.8, h * 0.84), (w * 0.98, h)], hex(0xfdfaf4));
    for at in 0..5 {
        let x = w * (0.27 + 0.115 * at as f32);
        stage.canvas.ellipse(x, h * 0.91, 38.0, 12.0, hex(0xe3ded4));
        stage.canvas.ellipse(x, h * 0.908, 28.0, 8.0, WHITE);
    }
    for at in 0..3 {
        let x = w * (0.33 + 0.17 * at as f32);
        super::super::ornaments::nature::rose(stage.canvas, (x, h * 0.865), 17.0, hex(0xe9a5ae));
    }
    let area = stage.share([0.14, 0.12, 0.72, 0.6]);
    stage.posts(area, h * 0.86, hex(0x9a7448));
    stage.frame(area, 14.0, hex(0xb98d5c));
    let ground = stage.tone(0);
    stage.plate(area, 4.0, ground)
}

pub(in super::super) fn fairground(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    stage.wash(hex(0x3a2a63), hex(0xf08a5d));
    stage.icon("ferris-wheel", (w * 0.82, h * 0.9), h * 0.6, None);
    stage.icon("circus-tent", (w * 0.17, h * 0.92), h * 0.42, None);
    stage.canvas.rect(0.0, h * 0.88, w, h * 0.12, hex(0x3b2534));
    for x in [0.05, 0.89] {
        stage.canvas.rect(w * x, h * 0.16, w * 0.06, h * 0.78, stage.row.colour(0));
        for at in 0..9 {
            stage.canvas.rect(w * x, h * (0.18 + 0.085 * at as f32), w * 0.06, h * 0.04, hex(0xfaf1de));
        }
    }
    let area = stage.share([0.05, 0.13, 0.9, 0.5]);
    let ground = stage.tone(0);
    stage.frame(area, 12.0, hex(0xd9a520));
    stage.plate(area, 16.0, ground)
}

pub(in super::super) fn barn(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    let wood = hex(0x8a5a36);
    stage.wash(wood, wood.lighter(-0.06));
    let mut x = 0.0;
    while x < w {
        let wide = stage.rng.between(70.0, 100.0);
        stage.canvas.rect(x, 0.0, wide - 3.0, h, wood.lighter(stage.rng.between(-0.03, 0.03)));
        x += wide;
    }
    stage.canvas.rect(0.0, 0.0, w, 44.0, hex(0x54351f));
    for x in [0.0, w - 46.0] {
        stage.canvas.rect(x, 0.0, 46.0, h, hex(0x5f3d24));
    }
    for at in 0..9 {
        let t = at as f32 / 8.0;
        let (x, y) = (w * t, 64.0 + 70.0 * (1.0 - (2.0 * t - 1.0).powi(2)));
        stage.canvas.soft(x, y, 60.0, 60.0, hex(0xffd98c), 0.6);
        stage.canvas.ellipse(x, y, 9.0, 11.0, hex(0xfff2cc));
    }
    let top = h * 0.85;
    stage.canvas.rect(0.0, top, w, h - top, Ink::down(top, hex(0xb07a48), h, hex(0x7d5230)));
    stage.canvas.soft(w / 2.0, top + 6.0, w * 0.6, 16.0, BLACK, 0.3);
    for (x, art) in [
        (0.1, "wrapped-gift"),
        (0.25, "bread"),
        (0.42, "red-apple"),
        (0.58, "birthday-cake"),
        (0.74, "pie"),
        (0.9, "sheaf-of-rice"),
    ] {
        stage.icon(art, (w * x, top + 36.0), 96.0, None);
    }
    let ground = stage.tone(0);
    let area = stage.share([0.09, 0.18, 0.82, 0.54]);
    stage.frame(area, 14.0, hex(0x5b3a20));
    stage.plate(area, 4.0, ground)
}
