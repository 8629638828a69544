//! Cards on linen, glass doors, candlelit tables, foyers, pale stone.

use super::super::ornaments::nature::{leaf, rose};
use super::super::{Plate, Stage};
use crate::canvas::{Ink, ellipse};
use crate::colour::{BLACK, Rgb, WHITE, hex};

/// Woven cloth over the whole picture with some soft folds.
pub(super) fn cloth(stage: &mut Stage, tone: Rgb) {
    let (w, h) = stage.size();
    stage.wash(tone.lighter(0.01), tone.lighter(-0.02));
    let mut at = 0.0;
    while at < w.max(h) {
        stage.canvas.rect(at, 0.0, 1.6, h, tone.lighter(-0.05).alpha(0.4));
        stage.canvas.rect(0.0, at, w, 1.6, tone.lighter(0.05).alpha(0.4));
        at += 8.0;
    }
    for _ in 0..4 {
        let (x, lean) = (stage.rng.unit() * w, stage.rng.between(-120.0, 120.0));
        for (off, ink) in [(0.0, BLACK.alpha(0.05)), (18.0, WHITE.alpha(0.1))] {
            stage.canvas.line(&[(x + off, -20.0), (x + lean + off, h + 20.0)], ink, 30.0);
        }
    }
}

/// A card of this aspect in the middle.
fn card(stage: &mut Stage, share: f32, least: f32, most: f32) -> Plate {
    let (w, h) = stage.size();
    let aspect = (w / h).clamp(least, most);
    let wide = (w * share).min(h * share * aspect);
    let high = wide / aspect;
    let ground = stage.tone(0);
    stage.plate([(w - wide) / 2.0, (h - high) / 2.0, wide, high], 4.0, ground)
}

pub(in super::super) fn linen_card(stage: &mut Stage) -> Plate {
    cloth(stage, hex(0xb9b0a2));
    card(stage, 0.8, 1.0, 1.5)
}

pub(in super::super) fn glass_door(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    stage.wash(hex(0xd4d3d0), hex(0xbdbcb9));
    let [x, y, dw, dh] = stage.share([0.1, 0.05, 0.8, 0.95]);
    stage.frame([x, y, dw, dh + 40.0], 30.0, hex(0x2b2d30));
    let glass = stage.tone(0);
    stage.canvas.rect(
        x,
        y,
        dw,
        dh,
        Ink::Line(x, y, glass.lighter(0.05).opaque(), x + dw, y + dh, glass.lighter(-0.07).opaque()),
    );
    stage.canvas.soft(x + dw * 0.5, y + dh * 0.2, dw * 0.5, dh * 0.2, WHITE, 0.4);
    for (at, wide) in [(0.08, 0.1), (0.24, 0.04)] {
        stage.canvas.polygon(
            &[
                (x + dw * (at + 0.24), y),
                (x + dw * (at + 0.24 + wide), y),
                (x + dw * (at - 0.06 + wide).max(0.0), y + dh),
                (x + dw * (at - 0.06).max(0.0), y + dh),
            ],
            WHITE.alpha(0.22),
        );
    }
    stage.canvas.rounded(x + dw - 46.0, y + dh * 0.56, 16.0, dh * 0.26, 8.0, hex(0xb9975b));
    stage.canvas.rect(0.0, h - 24.0, w, 24.0, hex(0x8b8a87));
    Plate { area: [x + dw * 0.06, y + dh * 0.1, dw * 0.84, dh * 0.66], ground: glass }
}

pub(in super::super) fn candlelit(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    stage.wash(hex(0x2a221c), hex(0x3f3126));
    crate::typeset::grounds::boards(stage.canvas, hex(0x4a3323), &mut stage.rng);
    stage.dusk(0.5);
    stage.canvas.ellipse(w * 0.02, h * 0.5, h * 0.13, h * 0.13, hex(0xe9e4d6));
    if let Some(rim) = ellipse(w * 0.02, h * 0.5, h * 0.1, h * 0.1) {
        stage.canvas.stroke(&rim, hex(0xcdc5b2), 3.0);
    }
    let plate = {
        let high = h * 0.82;
        let wide = (high * 0.8).min(w * 0.72);
        let ground = stage.tone(0);
        stage.plate([(w - wide) / 2.0, (h - high) / 2.0, wide, high], 6.0, ground)
    };
    let [x, y, pw, ph] = plate.area;
    stage.candle((x + pw + (w - x - pw) * 0.5, y + ph * 0.98), h * 0.26);
    stage.canvas.soft(x + pw, y + ph * 0.6, pw * 0.6, ph * 0.5, hex(0xffcf87), 0.22);
    plate
}

pub(in super::super) fn envelope(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    cloth(stage, hex(0xcdbfb8));
    let plate = card(stage, 0.84, 1.15, 1.5);
    let [x, y, pw, ph] = plate.area;
    let line = plate.ground.lighter(-0.1);
    stage.canvas.line(
        &[(x + 4.0, y + ph - 4.0), (x + pw * 0.5, y + ph * 0.56), (x + pw - 4.0, y + ph - 4.0)],
        line.alpha(0.35),
        2.4,
    );
    for (fx, fy, r) in [(0.08, 0.88, 88.0), (0.22, 0.95, 74.0), (0.92, 0.08, 80.0), (0.05, 0.7, 56.0)] {
        let (cx, cy) = (w * fx, h * fy);
        for turn in [0.3, 2.4, 4.4] {
            leaf(stage.canvas, (cx, cy), turn, r * 1.5, hex(0x7d9472));
        }
        rose(stage.canvas, (cx, cy), r, hex(0xfbf4f0));
        stage.canvas.ellipse(cx, cy, r * 0.14, r * 0.14, hex(0xf0d9a0));
    }
    plate
}

pub(in super::super) fn foyer(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    stage.wash(hex(0xcab894), hex(0xe6d9bd));
    for x in [0.035, 0.125, 0.815, 0.905] {
        let (left, wide) = (w * x, w * 0.06);
        stage.canvas.rect(
            left,
            h * 0.07,
            wide,
            h * 0.8,
            Ink::Line(left, 0.0, hex(0xf7f0e0).opaque(), left + wide, 0.0, hex(0xa8977a).opaque()),
        );
        stage.canvas.rect(left - 8.0, h * 0.05, wide + 16.0, 22.0, hex(0xefe4cb));
        stage.canvas.rect(left - 8.0, h * 0.85, wide + 16.0, 24.0, hex(0xd6c7a6));
    }
    stage.canvas.rect(0.0, 0.0, w, h * 0.05, hex(0xb39a5e));
    stage.canvas.rect(0.0, h * 0.87, w, h * 0.13, Ink::down(h * 0.87, hex(0x6b2130), h, hex(0x4a1622)));
    stage.canvas.soft(w / 2.0, h * 0.08, w * 0.3, h * 0.2, hex(0xfff2c8), 0.8);
    let area = stage.share([0.21, 0.12, 0.58, 0.7]);
    let area = if w < h { stage.share([0.2, 0.14, 0.6, 0.66]) } else { area };
    stage.frame(area, 12.0, hex(0xb8923f));
    let ground = stage.tone(0);
    stage.plate(area, 2.0, ground)
}

pub(in super::super) fn pale_stone(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    let stone = stage.tone(0);
    stage.wash(stone, stone.lighter(-0.03));
    let mut y = 0.0;
    let mut row = 0;
    while y < h {
        let mut x = if row % 2 == 0 { 0.0 } else { -140.0 };
        while x < w {
            stage.canvas.rect(x + 2.0, y + 2.0, 276.0, 116.0, stone.lighter(stage.rng.between(-0.012, 0.012)));
            x += 280.0;
        }
        y += 120.0;
        row += 1;
    }
    let door = w * 0.8;
    stage.canvas.rect(door, h * 0.08, w - door, h, hex(0x4a4743));
    stage.canvas.rect(door, h * 0.08, 22.0, h, stone.lighter(-0.12));
    stage.canvas.rect(door, h * 0.08, w - door, 22.0, stone.lighter(-0.12));
    Plate { area: [w * 0.06, h * 0.1, w * 0.7, h * 0.78], ground: stone }
}
