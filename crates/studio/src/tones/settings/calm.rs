//! Empty beaches, reading rooms, bedrooms, curtains, gravel gardens, verandas, armchairs.

use super::super::{Plate, Stage};
use crate::backdrops::{Season, Time, Weather};
use crate::canvas::{Ink, ellipse};
use crate::colour::{BLACK, WHITE, hex};

pub(in super::super) fn empty_beach(stage: &mut Stage) -> Plate {
    stage.backdrop("beach", 0.34, (Time::Dawn, Weather::Clear, Season::Summer));
    let (w, h) = stage.size();
    let (cx, cy, rx, ry) = (w / 2.0, h * 0.62, w * 0.44, h * 0.3);
    stage.canvas.soft(cx + 20.0, cy + ry * 0.86, rx * 1.12, ry * 0.42, BLACK, 0.35);
    let ground = stage.tone(0);
    stage.canvas.ellipse(
        cx,
        cy,
        rx,
        ry,
        Ink::Line(cx, cy - ry, ground.lighter(0.05).opaque(), cx, cy + ry, ground.lighter(-0.13).opaque()),
    );
    stage.canvas.ellipse(
        cx,
        cy - ry * 0.04,
        rx * 0.95,
        ry * 0.9,
        Ink::down(cy - ry, ground.lighter(0.04), cy + ry, ground.lighter(-0.05)),
    );
    for _ in 0..36 {
        let (turn, far) = (stage.rng.between(0.0, std::f32::consts::TAU), stage.rng.unit().sqrt() * 0.85);
        stage.canvas.ellipse(
            cx + turn.cos() * rx * far,
            cy + turn.sin() * ry * far,
            2.4,
            1.8,
            ground.lighter(-0.1).alpha(0.6),
        );
    }
    Plate { area: [cx - rx * 0.74, cy - ry * 0.62, rx * 1.48, ry * 1.24], ground: ground.lighter(0.01) }
}

pub(in super::super) fn reading_room(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    stage.wash(hex(0xcbb79c), hex(0xb39d80));
    for at in 0..3 {
        let x = w * (0.08 + 0.31 * at as f32);
        let (ww, wh) = (w * 0.22, h * 0.5);
        stage.canvas.rounded(x - 14.0, -30.0, ww + 28.0, wh + 44.0, 40.0, hex(0x8d7554));
        stage.canvas.rounded(x, -20.0, ww, wh + 20.0, 30.0, Ink::down(0.0, hex(0xfffaf0), wh, hex(0xf2e4c4)));
        stage.canvas.rect(x + ww / 2.0 - 4.0, 0.0, 8.0, wh, hex(0x8d7554));
        for bar in 1..4 {
            stage.canvas.rect(x, wh * bar as f32 / 4.0, ww, 6.0, hex(0x8d7554));
        }
        stage.canvas.polygon(&[(x, wh), (x + ww, wh), (x + ww + w * 0.1, h), (x - w * 0.02, h)], WHITE.alpha(0.13));
    }
    let table = h * 0.84;
    stage.canvas.rect(0.0, table, w, h - table, Ink::down(table, hex(0x8a6240), h, hex(0x64442b)));
    stage.icon("books", (w * 0.1, table + 30.0), 150.0, None);
    stage.icon("open-book", (w * 0.9, table + 40.0), 130.0, None);
    let area = stage.share([0.2, 0.3, 0.6, 0.58]);
    stage.canvas.soft(w / 2.0, h * 0.885, w * 0.34, 18.0, BLACK, 0.4);
    let ground = stage.tone(0);
    stage.plate(area, 4.0, ground)
}

pub(in super::super) fn bedroom(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    let wall = stage.tone(0);
    stage.wash(wall.lighter(0.03), wall.lighter(-0.03));
    let cloth = stage.tone(2).lighter(-0.12);
    for side in [0.0, 1.0] {
        for fold in 0..4 {
            let wide = w * 0.045;
            let x = if side == 0.0 { fold as f32 * wide } else { w - (fold + 1) as f32 * wide };
            stage.canvas.rect(
                x,
                0.0,
                wide + 1.0,
                h * 0.86,
                Ink::Line(x, 0.0, cloth.lighter(0.06).opaque(), x + wide, 0.0, cloth.lighter(-0.05).opaque()),
            );
        }
    }
    stage.canvas.rect(0.0, 0.0, w, 22.0, hex(0x6b5a70));
    stage.canvas.soft(w * 0.5, h * 0.3, w * 0.34, h * 0.34, hex(0xfff0d8), 0.25);
    let quilt = stage.tone(2);
    stage.canvas.rounded(w * 0.06, h * 0.84, w * 0.88, h * 0.24, 60.0, quilt.lighter(-0.03));
    for x in [0.12, 0.53] {
        stage.canvas.rounded(w * x, h * 0.785, w * 0.35, h * 0.12, 46.0, hex(0xf3eff7));
        stage.canvas.soft(w * (x + 0.17), h * 0.87, w * 0.14, 18.0, BLACK, 0.12);
    }
    stage.canvas.rounded(
        w * 0.03,
        h * 0.88,
        w * 0.94,
        h * 0.2,
        40.0,
        Ink::down(h * 0.88, quilt.lighter(0.04), h, quilt.lighter(-0.06)),
    );
    Plate { area: stage.share([0.2, 0.05, 0.6, 0.7]), ground: wall }
}

pub(in super::super) fn linen_curtain(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    stage.wash(hex(0xbfe0f2), hex(0xdcefd9));
    stage.canvas.soft(w * 0.12, h * 0.2, 260.0, 260.0, WHITE, 0.8);
    stage.canvas.rect(0.0, 26.0, w, 14.0, hex(0xa98c66));
    let ground = stage.tone(0);
    let folds = 9;
    let (left, right) = (w * 0.08, w * 0.97);
    let each = (right - left) / folds as f32;
    for fold in 0..folds {
        let x = left + each * fold as f32;
        let blow = 26.0 * (fold as f32 * 0.8).sin();
        let mut path = resvg::tiny_skia::PathBuilder::new();
        path.move_to(x, 34.0);
        path.line_to(x + each + 1.0, 34.0);
        path.cubic_to(x + each + 1.0, h * 0.4, x + each - 20.0, h * 0.7, x + each - 34.0 + blow, h * 0.97);
        path.line_to(x - 34.0 + blow, h * 0.965);
        path.cubic_to(x - 20.0, h * 0.7, x, h * 0.4, x, 34.0);
        path.close();
        if let Some(path) = path.finish() {
            stage
                .canvas
                .fill(&path, Ink::Line(x, 0.0, ground.lighter(-0.025).opaque(), x + each, 0.0, ground.opaque()));
        }
        stage.canvas.ellipse(x + each / 2.0, 34.0, 12.0, 12.0, hex(0x8a6f4c));
    }
    Plate { area: stage.share([0.12, 0.1, 0.78, 0.78]), ground }
}

pub(in super::super) fn gravel_garden(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    stage.wash(hex(0xd6d2c6), hex(0xc4beaf));
    let (px, py) = (w * 0.86, h * 0.93);
    for ring in 0..14 {
        let r = 120.0 + ring as f32 * 27.0;
        if let Some(path) = ellipse(px, py, r * 1.5, r * 0.62) {
            stage.canvas.stroke(&path, hex(0xb2ab9a), 6.0);
        }
    }
    for row in 0..24 {
        let y = h * 0.3 + row as f32 * 30.0;
        let points: Vec<(f32, f32)> =
            (0..=20).map(|at| (w * 0.5 * at as f32 / 20.0, y + (at as f32 * 0.6).sin() * 4.0)).collect();
        stage.canvas.line(&points, hex(0xb2ab9a).alpha(0.7), 5.0);
    }
    stage.canvas.ellipse(px, py, 170.0, 66.0, hex(0x6f8388));
    stage.canvas.ellipse(px - 10.0, py - 6.0, 150.0, 54.0, hex(0x8ba0a4));
    for (x, y, r) in [(0.08, 0.93, 60.0), (0.17, 0.965, 36.0)] {
        stage.canvas.soft(w * x + 10.0, h * y + r * 0.5, r * 1.4, r * 0.4, BLACK, 0.3);
        stage.canvas.ellipse(w * x, h * y, r, r * 0.7, Ink::down(h * y - r, hex(0x8c8a84), h * y + r, hex(0x55534e)));
    }
    // The paper screen stands on the gravel.
    let area = stage.share([0.11, 0.07, 0.78, 0.74]);
    let ground = stage.tone(0);
    let wood = hex(0x4a3a2c);
    stage.frame(area, 16.0, wood);
    stage.canvas.soft(area[0] + area[2] / 2.0, area[1] + area[3] + 30.0, area[2] * 0.55, 22.0, BLACK, 0.3);
    stage.plate(area, 0.0, ground)
}

pub(in super::super) fn veranda(stage: &mut Stage) -> Plate {
    stage.backdrop("garden", 0.36, (Time::Day, Weather::Clear, Season::Summer));
    let (w, h) = stage.size();
    let deck = h * 0.3;
    stage.canvas.rect(0.0, deck, w, h - deck, hex(0xb08a62));
    for board in 0..10 {
        let y = deck + (h - deck) * board as f32 / 10.0;
        stage.canvas.rect(0.0, y, w, 3.0, hex(0x8d6a47));
    }
    stage.canvas.rect(0.0, deck - 40.0, w, 14.0, hex(0xf3ebdc));
    let mut x = 14.0;
    while x < w {
        stage.canvas.rect(x, deck - 40.0, 9.0, 46.0, hex(0xf3ebdc));
        x += 46.0;
    }
    let area = stage.share([0.07, 0.2, 0.86, 0.74]);
    let tray = hex(0x8a5f3c);
    stage.frame(area, 22.0, tray);
    for side in [area[0] - 24.0, area[0] + area[2] - 8.0] {
        stage.canvas.rounded(side, area[1] + area[3] * 0.36, 32.0, area[3] * 0.28, 14.0, tray.lighter(-0.12));
    }
    let ground = stage.tone(0);
    let plate = stage.plate(area, 10.0, ground);
    let [ax, ay, aw, ah] = area;
    stage.icon("teapot", (ax + aw * 0.16, ay + ah - 14.0), ah * 0.26, Some(hex(0x8c9a72)));
    stage.icon("teacup-without-handle", (ax + aw * 0.86, ay + ah - 16.0), ah * 0.2, None);
    Plate { area: [ax, ay, aw, ah * 0.76], ground: plate.ground }
}

pub(in super::super) fn armchair(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    stage.wash(hex(0x7d5a3c), hex(0x5d412a));
    for shelf in 0..4 {
        let y = h * (0.02 + 0.25 * shelf as f32);
        let mut x = 0.0;
        while x < w {
            let (bw, bh) = (stage.rng.between(24.0, 46.0), h * stage.rng.between(0.15, 0.21));
            let tone = hex(stage.rng.pick(&[0xb5873f, 0x7a3b2c, 0xe6d3a6, 0x5a6b52, 0x8a6b48, 0x40505c]));
            stage.canvas.rect(x, y + h * 0.225 - bh, bw - 3.0, bh, tone);
            stage.canvas.rect(x, y + h * 0.225 - bh * 0.8, bw - 3.0, 5.0, tone.lighter(0.12));
            x += bw;
        }
        stage.canvas.rect(0.0, y + h * 0.225, w, 16.0, hex(0x4a3220));
    }
    let chair = hex(0xb98a3e);
    stage.canvas.rounded(w * 0.06, h * 0.3, w * 0.88, h * 0.8, 120.0, chair);
    stage.canvas.rounded(w * 0.14, h * 0.38, w * 0.72, h * 0.7, 90.0, chair.lighter(0.04));
    for x in [0.0, 0.83] {
        stage.canvas.rounded(w * x, h * 0.58, w * 0.17, h * 0.5, 70.0, chair.lighter(-0.05));
    }
    for x in [0.3, 0.5, 0.7] {
        stage.canvas.ellipse(w * x, h * 0.42, 9.0, 9.0, chair.lighter(-0.12));
    }
    // The bookmark lies across the seat.
    let area = stage.share([0.15, 0.22, 0.7, 0.66]);
    let ground = stage.tone(0);
    let plate = stage.plate(area, 8.0, ground);
    let (x, y) = (area[0] + area[2] / 2.0, area[1] + area[3]);
    for thread in 0..7 {
        let off = (thread as f32 - 3.0) * 6.0;
        stage.canvas.line(&[(x, y - 4.0), (x + off, y + 60.0)], hex(0x7a4a2c), 3.0);
    }
    plate
}
