//! Display cases, gift boxes, hotel doors, lacquered bars, jewel boxes, showrooms.

use super::super::{Plate, Stage};
use crate::canvas::Ink;
use crate::colour::{BLACK, Rgb, WHITE, hex};

pub(in super::super) fn display_case(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    stage.wash(hex(0x14110d), hex(0x2a2118));
    stage.canvas.soft(w / 2.0, h * 0.1, w * 0.55, h * 0.5, hex(0xffe2a8), 0.4);
    let [x, y, cw, ch] = stage.share([0.08, 0.12, 0.84, 0.68]);
    let ground = stage.tone(0);
    stage.canvas.rect(x, y, cw, ch, ground);
    let mut marble = stage.seed.child("marble").rng();
    for _ in 0..7 {
        let (mut vx, mut vy) = (x + cw * marble.unit(), y);
        let mut points = vec![(vx, vy)];
        while vy < y + ch {
            vx = (vx + marble.between(-70.0, 80.0)).clamp(x, x + cw);
            vy = (vy + marble.between(50.0, 110.0)).min(y + ch);
            points.push((vx, vy));
        }
        stage.canvas.line(&points, hex(0xd8c9a0).alpha(0.2), marble.between(1.5, 4.0));
    }
    stage.canvas.soft(x + cw / 2.0, y, cw * 0.5, ch * 0.5, hex(0xffe9c0), 0.16);
    let brass = hex(0xb58f45);
    super::super::ornaments::frames::gold_border(
        stage,
        &super::super::Room {
            plate: Plate { area: [x - 30.0, y - 30.0, cw + 60.0, ch + 60.0], ground },
            words: [x, y, cw, ch],
            layer: super::super::Layer::Behind,
        },
    );
    stage.canvas.polygon(
        &[(x + cw * 0.7, y), (x + cw * 0.8, y), (x + cw * 0.6, y + ch), (x + cw * 0.5, y + ch)],
        WHITE.alpha(0.05),
    );
    stage.canvas.rect(0.0, h * 0.86, w, h * 0.14, Ink::down(h * 0.86, hex(0x3a2a1a), h, hex(0x1d140c)));
    stage.canvas.rect(0.0, h * 0.86, w, 7.0, brass);
    Plate { area: [x, y, cw, ch], ground }
}

/// Velvet with soft waves of light.
fn velvet(stage: &mut Stage, tone: Rgb) {
    let (w, h) = stage.size();
    stage.wash(tone.lighter(0.03), tone.lighter(-0.06));
    for at in 0..7 {
        let y = h * at as f32 / 6.0;
        let x = w * stage.rng.unit();
        stage.canvas.soft(x, y, w * 0.5, h * 0.1, tone.lighter(0.16), 0.4);
        stage.canvas.soft(w - x, y + h * 0.07, w * 0.5, h * 0.08, BLACK, 0.3);
    }
}

pub(in super::super) fn gift_box(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    velvet(stage, hex(0x6b2f2a));
    let high = h * 0.8;
    let wide = (high * 1.1).min(w * 0.84);
    let (x, y) = ((w - wide) / 2.0, (h - high) / 2.0);
    let ground = stage.tone(0);
    let plate = stage.plate([x, y, wide, high], 8.0, ground);
    let gold = hex(0xc9a050);
    // A ribbon along the foot of the lid, with its bow at the side.
    stage.canvas.rect(
        x,
        y + high * 0.86,
        wide,
        high * 0.075,
        Ink::down(y + high * 0.86, gold.lighter(0.08), y + high * 0.935, gold.lighter(-0.08)),
    );
    let (bx, by, k) = (x + wide * 0.5, y + high * 0.9, high * 0.08);
    for side in [-1.0, 1.0] {
        stage.canvas.ellipse(bx + side * k * 1.05, by, k, k * 0.62, gold.lighter(0.03));
        stage.canvas.ellipse(bx + side * k * 1.05, by, k * 0.55, k * 0.28, gold.lighter(-0.14));
    }
    stage.canvas.rounded(bx - k * 0.4, by - k * 0.45, k * 0.8, k * 0.9, 8.0, gold.lighter(-0.04));
    Plate { area: [x, y, wide, high * 0.84], ground: plate.ground }
}

pub(in super::super) fn hotel(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    let stone = hex(0xd9cfba);
    stage.wash(stone, stone.lighter(-0.05));
    for row in 0..10 {
        stage.canvas.rect(0.0, h * row as f32 / 10.0, w, 3.0, stone.lighter(-0.08));
    }
    let area = stage.share([0.07, 0.09, 0.86, 0.42]);
    let ground = stage.tone(0);
    stage.frame(area, 14.0, hex(0xb08d4a));
    let plate = stage.plate(area, 4.0, ground);
    let (dx, dy, dw, dh) = (w * 0.26, h * 0.58, w * 0.48, h * 0.42);
    stage.canvas.rect(dx - 26.0, dy - 26.0, dw + 52.0, dh + 30.0, hex(0x3a3a44));
    for side in 0..2 {
        let left = dx + dw / 2.0 * side as f32;
        stage.canvas.rect(
            left + 4.0,
            dy,
            dw / 2.0 - 8.0,
            dh,
            Ink::Line(left, 0.0, hex(0xe6c476).opaque(), left + dw / 2.0, 0.0, hex(0x8f6b2c).opaque()),
        );
        stage.canvas.rect(left + 26.0, dy + 26.0, dw / 2.0 - 52.0, dh * 0.55, hex(0xffe6b0).alpha(0.75));
        stage.canvas.rounded(
            if side == 0 { left + dw / 2.0 - 28.0 } else { left + 16.0 },
            dy + dh * 0.66,
            12.0,
            dh * 0.24,
            6.0,
            hex(0x5d4518),
        );
    }
    for x in [0.12, 0.88] {
        stage.lantern((w * x, h * 0.66), 30.0, hex(0xffd592));
        stage.icon("evergreen-tree", (w * x, h * 0.985), h * 0.2, None);
    }
    plate
}

pub(in super::super) fn lacquered_bar(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    let ground = stage.tone(0);
    stage.wash(ground.lighter(0.03), ground.lighter(-0.06));
    for at in 0..4 {
        let x = w * (at as f32 + 0.5) / 4.0;
        stage.canvas.soft(x, h * 0.06, 120.0, h * 0.34, hex(0xffc476), 0.22);
    }
    let area = stage.share([0.05, 0.08, 0.9, 0.68]);
    stage.canvas.rect(
        area[0],
        area[1],
        area[2],
        area[3],
        Ink::down(area[1], ground.lighter(0.05), area[1] + area[3], ground.lighter(-0.02)),
    );
    stage.canvas.polygon(
        &[
            (area[0], area[1]),
            (area[0] + area[2] * 0.5, area[1]),
            (area[0] + area[2] * 0.2, area[1] + area[3]),
            (area[0], area[1] + area[3]),
        ],
        WHITE.alpha(0.035),
    );
    let bar = h * 0.84;
    stage.canvas.rect(0.0, bar, w, h - bar, hex(0x140a0c));
    stage.canvas.rect(0.0, bar, w, 10.0, hex(0xc79a4a));
    for (x, art) in [(0.1, "cocktail-glass"), (0.24, "tropical-drink"), (0.78, "wine-glass"), (0.9, "cocktail-glass")] {
        stage.icon(art, (w * x, bar + 4.0), 118.0, None);
    }
    stage.dusk(0.4);
    Plate { area, ground }
}

pub(in super::super) fn jewel_box(stage: &mut Stage) -> Plate {
    let h = stage.canvas.height;
    velvet(stage, hex(0x2d2133));
    let [x, y, bw, bh] = stage.share([0.08, 0.05, 0.84, 0.62]);
    let rim = hex(0xa9854a);
    stage.frame([x, y, bw, bh], 20.0, rim);
    let ground = stage.tone(0);
    stage.canvas.rect(x, y, bw, bh, Ink::down(y, ground.lighter(0.04), y + bh, ground.lighter(-0.02)));
    stage.canvas.soft(x + bw * 0.5, y + bh * 0.4, bw * 0.6, bh * 0.5, ground.lighter(0.14), 0.35);
    // The open box below its lid.
    let low = y + bh + 30.0;
    stage.canvas.polygon(
        &[(x - 20.0, low), (x + bw + 20.0, low), (x + bw + 48.0, h * 0.95), (x - 48.0, h * 0.95)],
        rim.lighter(-0.06),
    );
    stage.canvas.polygon(
        &[(x + 6.0, low + 12.0), (x + bw - 6.0, low + 12.0), (x + bw + 16.0, h * 0.9), (x - 16.0, h * 0.9)],
        ground.lighter(-0.05),
    );
    for at in 0..6 {
        let cx = x + bw * (at as f32 + 0.5) / 6.0;
        stage.canvas.ellipse(cx, h * 0.815, bw * 0.06, h * 0.05, ground.lighter(0.06));
        let art = ["ring", "gem-stone"][at % 2];
        stage.icon(art, (cx, h * 0.85), 82.0, None);
    }
    Plate { area: [x, y, bw, bh], ground }
}

pub(in super::super) fn showroom(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    let ground = stage.tone(0);
    stage.wash(ground.lighter(0.02), ground.lighter(0.09));
    stage.canvas.polygon(
        &[(w * 0.38, 0.0), (w * 0.62, 0.0), (w * 0.86, h * 0.9), (w * 0.14, h * 0.9)],
        hex(0xfff6dc).alpha(0.07),
    );
    stage.canvas.rect(0.0, h * 0.86, w, h * 0.14, ground.lighter(0.05));
    stage.canvas.soft(w / 2.0, h * 0.93, w * 0.5, 40.0, hex(0xfff6dc), 0.3);
    let area = stage.share([0.2, 0.28, 0.6, 0.6]);
    let [x, y, pw, ph] = area;
    let face = ground.lighter(0.03);
    stage.canvas.polygon(&[(x, y), (x + pw, y), (x + pw - 40.0, y - 46.0), (x + 40.0, y - 46.0)], hex(0xe9e4d2));
    stage.canvas.rect(
        x,
        y,
        pw,
        ph,
        Ink::Line(x, 0.0, face.lighter(0.03).opaque(), x + pw, 0.0, face.lighter(-0.03).opaque()),
    );
    stage.canvas.soft(x + pw / 2.0, y - 60.0, pw * 0.5, 90.0, hex(0xfff3d0), 0.55);
    stage.icon("watch", (x + pw / 2.0, y - 24.0), h * 0.16, None);
    Plate { area, ground: face }
}
