//! Drawing boards, laboratories, machines, hangars, notebooks, monitors.

use super::super::{Plate, Stage};
use crate::canvas::Ink;
use crate::colour::{BLACK, WHITE, hex};

pub(in super::super) fn drawing_board(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    stage.wash(hex(0x33475c), hex(0x1f2e3d));
    stage.canvas.soft(w * 0.8, h * 0.12, w * 0.6, h * 0.6, hex(0xffe7ba), 0.45);
    let [x, y, bw, bh] = stage.share([0.05, 0.08, 0.9, 0.86]);
    stage.plate([x, y, bw, bh], 8.0, hex(0xc9a878));
    let ground = stage.tone(0);
    let sheet = [x + bw * 0.04, y + bh * 0.05, bw * 0.92, bh * 0.86];
    let plate = stage.plate(sheet, 0.0, ground);
    let mut at = sheet[0];
    while at < sheet[0] + sheet[2] {
        stage.canvas.rect(at, sheet[1], 1.4, sheet[3], WHITE.alpha(0.16));
        at += 36.0;
    }
    let mut at = sheet[1];
    while at < sheet[1] + sheet[3] {
        stage.canvas.rect(sheet[0], at, sheet[2], 1.4, WHITE.alpha(0.16));
        at += 36.0;
    }
    for (px, py) in [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)] {
        stage.canvas.ellipse(sheet[0] + sheet[2] * px, sheet[1] + sheet[3] * py, 14.0, 14.0, hex(0xd8dde2));
    }
    stage.canvas.rect(x, y + bh * 0.93, bw, 26.0, hex(0xe6d7b4));
    // The lamp's arm from the corner.
    stage.canvas.line(&[(w * 0.98, h * 0.4), (w * 0.93, h * 0.12), (w * 0.86, h * 0.05)], hex(0x2b2f36), 13.0);
    stage.canvas.polygon(
        &[(w * 0.83, h * 0.0), (w * 0.92, h * 0.03), (w * 0.88, h * 0.1), (w * 0.76, h * 0.08)],
        hex(0xd84b36),
    );
    plate
}

pub(in super::super) fn laboratory(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    stage.wash(hex(0xeef3f5), hex(0xd7e1e6));
    for column in 0..9 {
        stage.canvas.rect(w * column as f32 / 9.0, 0.0, 2.0, h * 0.82, hex(0xc6d3da));
    }
    let bench = h * 0.85;
    stage.canvas.rect(0.0, bench, w, h - bench, hex(0x8fa2ad));
    stage.canvas.rect(0.0, bench, w, 16.0, hex(0xf7fafb));
    for (x, art) in [(0.08, "microscope"), (0.24, "test-tube"), (0.78, "petri-dish"), (0.92, "alembic")] {
        stage.icon(art, (w * x, bench + 10.0), h * 0.13, None);
    }
    let cyan = hex(0x19b5d8);
    for at in 0..5 {
        let x = w * (0.36 + 0.06 * at as f32);
        stage.canvas.rounded(x - 11.0, bench - 70.0, 22.0, 78.0, 11.0, WHITE.alpha(0.85));
        stage.canvas.rounded(x - 8.0, bench - 34.0, 16.0, 38.0, 8.0, cyan);
    }
    let area = stage.share([0.07, 0.08, 0.86, 0.6]);
    stage.frame(area, 10.0, hex(0xaebcc5));
    let ground = stage.tone(0);
    stage.plate(area, 4.0, ground)
}

pub(in super::super) fn machine(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    let steel = hex(0x6f7a83);
    stage.wash(steel.lighter(0.04), steel.lighter(-0.07));
    for row in 0..11 {
        stage.canvas.rounded(w * 0.06, h * 0.9 + row as f32 * 9.0 - 34.0, w * 0.3, 4.0, 2.0, BLACK.alpha(0.5));
    }
    stage.canvas.rect(0.0, h * 0.05, w, 5.0, BLACK.alpha(0.25));
    stage.canvas.rect(0.0, h * 0.05 + 5.0, w, 3.0, WHITE.alpha(0.2));
    let orange = hex(0xff7a1a);
    stage.canvas.rect(0.0, h * 0.83, w, 16.0, orange);
    for (x, tone) in [(0.62, 0x3a4147), (0.74, 0x2f8f4e), (0.86, 0xd8352a)] {
        let (cx, cy) = (w * x, h * 0.92);
        stage.canvas.ellipse(cx, cy + 3.0, 40.0, 40.0, BLACK.alpha(0.4));
        stage.canvas.ellipse(cx, cy, 38.0, 38.0, hex(0xc4cbd0));
        stage.canvas.ellipse(cx, cy, 27.0, 27.0, hex(tone));
        stage.canvas.ellipse(cx - 8.0, cy - 9.0, 7.0, 6.0, WHITE.alpha(0.5));
    }
    let mut x = 24.0;
    while x < w {
        stage.canvas.ellipse(x, h * 0.025, 9.0, 9.0, steel.lighter(0.14));
        x += 88.0;
    }
    let area = stage.share([0.08, 0.12, 0.84, 0.64]);
    let ground = stage.tone(0);
    let plate = stage.plate(area, 14.0, ground);
    let [ax, ay, aw, ah] = area;
    for at in 0..(ah / 6.0) as usize {
        stage.canvas.rect(ax + 6.0, ay + 4.0 + at as f32 * 6.0, aw - 12.0, 1.2, WHITE.alpha(0.12));
    }
    plate
}

pub(in super::super) fn hangar(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    stage.wash(hex(0x3c4750), hex(0x87939b));
    for at in 0..7 {
        let x = w * at as f32 / 6.0;
        stage.canvas.line(&[(x - 80.0, h * 0.16), (x, 0.0), (x + 80.0, h * 0.16)], hex(0x2a3239), 9.0);
    }
    stage.canvas.rect(0.0, h * 0.16, w, 10.0, hex(0x2a3239));
    for at in 0..4 {
        stage.canvas.soft(w * (at as f32 + 0.5) / 4.0, h * 0.14, 90.0, 70.0, WHITE, 0.5);
    }
    stage.canvas.rect(0.0, h * 0.88, w, h * 0.12, hex(0x596469));
    // The rocket's stage lies on its cradle.
    let (y, high) = (h * 0.24, h * 0.54);
    stage.canvas.soft(w / 2.0, h * 0.9, w * 0.6, 26.0, BLACK, 0.4);
    for x in [0.16, 0.8] {
        stage.canvas.polygon(
            &[
                (w * x - 60.0, h * 0.9),
                (w * x + 60.0, h * 0.9),
                (w * x + 36.0, y + high - 30.0),
                (w * x - 36.0, y + high - 30.0),
            ],
            hex(0xf07a1e),
        );
    }
    let ground = stage.tone(0);
    stage.canvas.rect(-10.0, y, w + 20.0, high, ground);
    stage.canvas.rect(-10.0, y, w + 20.0, high * 0.2, Ink::down(y, hex(0xaeb7bd), y + high * 0.2, ground));
    stage.canvas.rect(
        -10.0,
        y + high * 0.72,
        w + 20.0,
        high * 0.28,
        Ink::down(y + high * 0.72, ground, y + high, hex(0x8c979e)),
    );
    stage.canvas.rect(w * 0.03, y, 16.0, high, hex(0x1d2124));
    stage.canvas.rect(w * 0.94, y, 26.0, high, hex(0xf07a1e));
    Plate { area: [w * 0.07, y + high * 0.06, w * 0.85, high * 0.86], ground }
}

pub(in super::super) fn notebook(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    crate::typeset::grounds::boards(stage.canvas, hex(0xb08a62), &mut stage.rng);
    let high = h * 0.86;
    let wide = (high * 0.98).min(w * 0.74);
    let (x, y) = (w * 0.06, (h - high) / 2.0);
    let ground = stage.tone(0);
    let plate = stage.plate([x, y, wide, high], 10.0, ground);
    let mut line = y + 60.0;
    while line < y + high - 30.0 {
        stage.canvas.rect(x, line, wide, 2.0, hex(0x9cc0e0));
        line += 46.0;
    }
    let mut hole = y + 40.0;
    while hole < y + high - 20.0 {
        stage.canvas.ellipse(x + 22.0, hole, 9.0, 9.0, hex(0x6b5238));
        hole += 60.0;
    }
    // A ruler lies beside it, ticks only.
    let (rx, rw) = (x + wide + (w - x - wide) * 0.25, (w * 0.085).max(64.0));
    stage.plate([rx, y + 20.0, rw, high - 40.0], 4.0, hex(0xf0d27a));
    let mut tick = y + 36.0;
    let mut count = 0;
    while tick < y + high - 40.0 {
        let long = if count % 10 == 0 {
            40.0
        } else if count % 5 == 0 {
            30.0
        } else {
            18.0
        };
        stage.canvas.rect(rx, tick, long, 2.0, hex(0x4a3a1a));
        tick += 11.0;
        count += 1;
    }
    Plate { area: [x + 46.0, y + 14.0, wide - 60.0, high - 28.0], ground: plate.ground }
}

pub(in super::super) fn terminal(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    stage.wash(hex(0x23282c), hex(0x14171a));
    stage.canvas.rect(0.0, h * 0.87, w, h * 0.13, hex(0x2f2a26));
    let [x, y, mw, mh] = stage.share([0.07, 0.06, 0.86, 0.74]);
    stage
        .canvas
        .polygon(&[(w * 0.44, y + mh), (w * 0.56, y + mh), (w * 0.6, h * 0.91), (w * 0.4, h * 0.91)], hex(0x3a3f44));
    stage.canvas.rounded(w * 0.32, h * 0.9, w * 0.36, 20.0, 9.0, hex(0x4a5056));
    stage.frame([x, y, mw, mh], 20.0, hex(0x3a3f44));
    let ground = stage.tone(0);
    stage.canvas.rect(x, y, mw, mh, ground);
    stage.canvas.soft(x + mw / 2.0, y + mh / 2.0, mw * 0.6, mh * 0.6, stage.row.colour(1), 0.1);
    stage.canvas.rect(x, y, mw, 42.0, hex(0x1f2a22));
    for (at, tone) in [0xf0625a, 0xf5bd4f, 0x61c554].into_iter().enumerate() {
        stage.canvas.ellipse(x + 28.0 + 28.0 * at as f32, y + 21.0, 9.0, 9.0, hex(tone));
    }
    let mut line = y + 46.0;
    while line < y + mh {
        stage.canvas.rect(x, line, mw, 1.4, BLACK.alpha(0.35));
        line += 6.0;
    }
    Plate { area: [x + 20.0, y + 60.0, mw - 40.0, mh - 80.0], ground }
}
