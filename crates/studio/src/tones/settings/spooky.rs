//! Gates in fog, cellars, leafless woods, dark corridors, iron doors, attics.

use super::super::{Plate, Stage};
use crate::canvas::{Canvas, Ink};
use crate::colour::{BLACK, Rgb, WHITE, hex};

pub(in super::super) fn foggy_gate(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    stage.wash(hex(0x1a2419), hex(0x5d7256));
    stage.canvas.soft(w * 0.7, h * 0.16, 190.0, 190.0, hex(0xd5e6c0), 0.35);
    let dark = hex(0x0e140e);
    // The house: gables, a tower, broken windows.
    stage.canvas.polygon(
        &[(w * 0.28, h * 0.6), (w * 0.28, h * 0.3), (w * 0.4, h * 0.16), (w * 0.52, h * 0.3), (w * 0.52, h * 0.6)],
        dark,
    );
    stage.canvas.polygon(
        &[(w * 0.52, h * 0.6), (w * 0.52, h * 0.2), (w * 0.58, h * 0.06), (w * 0.64, h * 0.2), (w * 0.64, h * 0.6)],
        dark,
    );
    for (x, y) in [(0.34, 0.34), (0.44, 0.34), (0.57, 0.26)] {
        stage.canvas.rect(w * x, h * y, 24.0, 40.0, hex(0xb9c98a).alpha(0.7));
    }
    for (x, lean) in [(0.06, 0.1), (0.95, -0.12)] {
        stage.bare_tree((w * x, h * 0.96), h * 0.26, lean, dark);
    }
    for at in 0..5 {
        stage.canvas.soft(w * at as f32 / 4.0, h * 0.55, w * 0.3, 70.0, hex(0x9fb293), 0.4);
    }
    let top = h * 0.4;
    let mut x = 0.0;
    while x < w {
        stage.canvas.rect(x, top - 20.0, 11.0, h - top, dark.lighter(0.05));
        stage
            .canvas
            .polygon(&[(x - 6.0, top - 18.0), (x + 5.5, top - 56.0), (x + 17.0, top - 18.0)], dark.lighter(0.05));
        x += 50.0;
    }
    let area = stage.share([0.1, 0.42, 0.8, 0.44]);
    let ground = stage.tone(0);
    let plate = stage.plate(area, 4.0, ground);
    for at in 0..4 {
        stage.canvas.soft(w * (0.1 + 0.27 * at as f32), h * 0.98, w * 0.3, 60.0, hex(0xa9bb9d), 0.5);
    }
    plate
}

pub(in super::super) fn cellar(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    stage.wash(hex(0x231c2b), hex(0x17121d));
    let mut y = 0.0;
    let mut row = 0;
    while y < h {
        let mut x = if row % 2 == 0 { -20.0 } else { -110.0 };
        while x < w {
            let wide = stage.rng.between(130.0, 190.0);
            stage.canvas.rounded(
                x + 4.0,
                y + 4.0,
                wide - 8.0,
                82.0,
                16.0,
                hex(0x352b40).lighter(stage.rng.between(-0.03, 0.03)),
            );
            x += wide;
        }
        y += 90.0;
        row += 1;
    }
    stage.canvas.soft(w * 0.5, h * 0.5, w * 0.5, h * 0.5, stage.row.colour(1), 0.2);
    stage.dusk(0.55);
    for (x, y, sx, sy) in [(0.0, 0.0, 1.0, 1.0), (w, 0.0, -1.0, 1.0), (0.0, h, 1.0, -1.0), (w, h, -1.0, -1.0)] {
        cobweb(stage.canvas, (x, y), (sx, sy), 210.0);
    }
    let ground = hex(0x2b2236);
    let area = stage.share([0.07, 0.14, 0.86, 0.72]);
    stage.canvas.soft(area[0] + area[2] / 2.0, area[1] + area[3] / 2.0, area[2] * 0.62, area[3] * 0.7, ground, 0.9);
    Plate { area, ground }
}

/// A web in a corner.
fn cobweb(canvas: &mut Canvas, (x, y): (f32, f32), (sx, sy): (f32, f32), r: f32) {
    let ink = WHITE.alpha(0.4);
    let at = |turn: f32, far: f32| (x + sx * turn.cos() * far, y + sy * turn.sin() * far);
    let turns: Vec<f32> = (0..6).map(|spoke| spoke as f32 / 5.0 * std::f32::consts::FRAC_PI_2).collect();
    for turn in &turns {
        canvas.line(&[(x, y), at(*turn, r)], ink, 2.0);
    }
    for ring in 1..6 {
        let far = r * ring as f32 / 5.5;
        for pair in turns.windows(2) {
            canvas.line(&[at(pair[0], far), at((pair[0] + pair[1]) / 2.0, far * 0.88), at(pair[1], far)], ink, 1.8);
        }
    }
}

pub(in super::super) fn leafless_wood(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    stage.wash(hex(0x3b3547), hex(0x8d8299));
    stage.canvas.soft(w * 0.3, h * 0.2, 110.0, 110.0, hex(0xd9d3e3), 0.6);
    for (layer, tone) in [(0, hex(0x6b6279)), (1, hex(0x463f54)), (2, hex(0x1c1824))] {
        for at in 0..5 - layer {
            let x = w * (at as f32 + stage.rng.between(0.0, 0.9)) / (5 - layer) as f32;
            let lean = stage.rng.between(-0.12, 0.12);
            stage.bare_tree((x, h * (0.8 + 0.08 * layer as f32)), h * (0.2 + 0.05 * layer as f32), lean, tone);
        }
        stage.canvas.soft(w / 2.0, h * (0.82 + 0.06 * layer as f32), w * 0.8, 60.0, tone.lighter(0.06), 0.5);
    }
    stage.canvas.rect(0.0, h * 0.92, w, h * 0.08, hex(0x15121b));
    let area = stage.share([0.1, 0.22, 0.8, 0.54]);
    stage.posts(area, h * 0.95, hex(0x2a2330));
    let ground = stage.tone(0);
    stage.frame(area, 10.0, hex(0x2a2330));
    stage.plate(area, 4.0, ground)
}

pub(in super::super) fn dark_corridor(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    let wall = hex(0x2c2925);
    stage.wash(wall.lighter(0.03), wall.lighter(-0.05));
    let mut x = 0.0;
    while x < w {
        stage.canvas.rect(x, 0.0, 34.0, h, wall.lighter(0.03));
        let mut y = 24.0;
        while y < h * 0.84 {
            let (cx, r) = (x + 51.0, 11.0);
            stage.canvas.polygon(&[(cx, y - r * 1.5), (cx + r, y), (cx, y + r * 1.5), (cx - r, y)], wall.lighter(0.05));
            y += 62.0;
        }
        x += 68.0;
    }
    stage.canvas.rect(0.0, h * 0.86, w, h * 0.14, hex(0x191613));
    stage.canvas.rect(0.0, h * 0.85, w, 14.0, hex(0x3d352c));
    // Paper hangs off in strips.
    for (fx, fy) in [(0.05, 0.0), (0.9, 0.0), (0.82, 0.72)] {
        let (x, y) = (w * fx, h * fy);
        let strip = [(x, y), (x + 70.0, y), (x + 62.0, y + 130.0), (x + 30.0, y + 96.0), (x + 10.0, y + 150.0)];
        stage.canvas.polygon(&strip, hex(0x6e6557));
        stage.canvas.polygon(&[(x + 10.0, y + 150.0), (x + 30.0, y + 96.0), (x - 16.0, y + 120.0)], hex(0xb8ad97));
    }
    stage.canvas.soft(w * 0.5, h * 0.42, w * 0.55, h * 0.45, hex(0xd8d0bd), 0.12);
    stage.dusk(0.6);
    Plate { area: stage.share([0.07, 0.12, 0.86, 0.68]), ground: wall.lighter(0.02) }
}

pub(in super::super) fn iron_door(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    stage.wash(hex(0x1a1412), hex(0x0e0a0a));
    let stone = hex(0x2d2523);
    for row in 0..9 {
        for column in 0..7 {
            let (x, y) = (w * column as f32 / 6.0 - (row % 2) as f32 * w / 12.0, h * row as f32 / 9.0);
            stage.canvas.rounded(
                x + 4.0,
                y + 4.0,
                w / 6.0 - 8.0,
                h / 9.0 - 8.0,
                8.0,
                stone.lighter(stage.rng.between(-0.02, 0.02)),
            );
        }
    }
    let [x, y, dw, dh] = stage.share([0.1, 0.09, 0.74, 0.91]);
    let iron: Rgb = hex(0x272329);
    stage.canvas.rounded(x - 20.0, y - 20.0, dw + 40.0, dh + 60.0, 40.0, hex(0x0a0808));
    stage.canvas.rounded(
        x,
        y,
        dw,
        dh + 40.0,
        30.0,
        Ink::Line(x, 0.0, iron.lighter(0.02).opaque(), x + dw, 0.0, iron.lighter(0.09).opaque()),
    );
    for band in [0.06, 0.9] {
        stage.canvas.rect(x, y + dh * band, dw, 44.0, iron.lighter(0.06));
        for rivet in 0..9 {
            let cx = x + dw * (rivet as f32 + 0.5) / 9.0;
            stage.canvas.ellipse(cx, y + dh * band + 22.0, 10.0, 10.0, iron.lighter(0.16));
        }
    }
    stage.lantern((w * 0.915, h * 0.24), 40.0, hex(0xff9a3c));
    stage.canvas.soft(w * 0.8, h * 0.35, w * 0.5, h * 0.45, hex(0xff7a2a), 0.16);
    Plate { area: [x + dw * 0.05, y + dh * 0.14, dw * 0.9, dh * 0.7], ground: iron.lighter(0.03) }
}

pub(in super::super) fn attic(stage: &mut Stage) -> Plate {
    let (w, h) = stage.size();
    stage.wash(hex(0x101a33), hex(0x1d2a4d));
    let beam = hex(0x0b1226);
    for at in 0..7 {
        let t = at as f32 / 6.0;
        stage.canvas.line(&[(w * 0.5, -40.0), (w * (t * 2.4 - 0.7), h * 0.86)], beam, 26.0);
    }
    let [x, y, ww, wh] = [w * 0.41, h * 0.03, w * 0.18, h * 0.17];
    stage.canvas.rect(x, y, ww, wh, hex(0xb9cdf2));
    stage.canvas.rect(x + ww / 2.0 - 4.0, y, 8.0, wh, beam);
    stage.canvas.rect(x, y + wh / 2.0 - 4.0, ww, 8.0, beam);
    stage
        .canvas
        .polygon(&[(x, y + wh), (x + ww, y + wh), (w * 0.86, h * 0.9), (w * 0.14, h * 0.9)], hex(0xb9cdf2).alpha(0.1));
    stage.canvas.rect(0.0, h * 0.84, w, h * 0.16, hex(0x141d36));
    // Furniture under sheets.
    for (fx, wide, high) in [(0.02, 0.24, 0.2), (0.3, 0.18, 0.13), (0.52, 0.2, 0.16), (0.76, 0.26, 0.23)] {
        let (x, y, sw, sh) = (w * fx, h * (0.94 - high), w * wide, h * high);
        let mut path = resvg::tiny_skia::PathBuilder::new();
        path.move_to(x, y + sh);
        path.cubic_to(x + sw * 0.04, y + sh * 0.3, x + sw * 0.08, y, x + sw * 0.26, y + sh * 0.02);
        path.cubic_to(x + sw * 0.4, y + sh * 0.06, x + sw * 0.44, y + sh * 0.3, x + sw * 0.56, y + sh * 0.28);
        path.cubic_to(x + sw * 0.9, y + sh * 0.2, x + sw * 0.94, y + sh * 0.5, x + sw, y + sh);
        path.close();
        if let Some(path) = path.finish() {
            stage.canvas.fill(&path, Ink::Line(x, 0.0, hex(0xdbe4f7).opaque(), x + sw, 0.0, hex(0x8496bd).opaque()));
        }
        for fold in 1..5 {
            let fx = x + sw * fold as f32 / 5.0;
            stage.canvas.line(&[(fx, y + sh * 0.45), (fx + 8.0, y + sh)], BLACK.alpha(0.12), 5.0);
        }
    }
    Plate { area: stage.share([0.06, 0.22, 0.88, 0.48]), ground: hex(0x17223f) }
}
