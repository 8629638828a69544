//! What stands and lies in backdrops: trees, floors, table tops, paving, water, flower beds, windows.

use super::parts::{Air, leaves};
use super::{Season, Setting, Time, Weather};
use crate::canvas::{Canvas, Ink, ridge};
use crate::colour::{BLACK, Rgb, WHITE, hex};
use crate::random::Rng;

/// A round tree: trunk and three lobes.
pub(super) fn tree(canvas: &mut Canvas, rng: &mut Rng, x: f32, foot: f32, height: f32, leaves: Rgb, trunk: Rgb) {
    let r = height * 0.3;
    canvas.rounded(x - height * 0.035, foot - height * 0.45, height * 0.07, height * 0.45, 3.0, trunk);
    let lean = rng.between(-0.06, 0.06) * height;
    for (dx, dy, s, shade) in [(-0.17, -0.5, 0.82, -0.035), (0.18, -0.54, 0.8, -0.02), (0.0, -0.72, 1.0, 0.0)] {
        canvas.ellipse(x + lean + dx * height, foot + dy * height, r * s, r * s * 0.95, leaves.lighter(shade));
    }
}

/// A fir of three stacked triangles.
pub(super) fn fir(canvas: &mut Canvas, x: f32, foot: f32, height: f32, leaves: Rgb, trunk: Rgb) {
    canvas.rect(x - height * 0.03, foot - height * 0.16, height * 0.06, height * 0.16, trunk);
    for (bottom, top, half, shade) in [(0.12, 0.52, 0.25, -0.03), (0.34, 0.76, 0.2, -0.012), (0.58, 1.0, 0.145, 0.0)] {
        let points = [
            (x - half * height, foot - bottom * height),
            (x, foot - top * height),
            (x + half * height, foot - bottom * height),
        ];
        canvas.polygon(&points, leaves.lighter(shade));
    }
}

/// Floor boards that run towards the viewer.
pub(super) fn boards(canvas: &mut Canvas, setting: &Setting, line: f32, tone: Rgb) {
    let (w, h) = (canvas.width, canvas.height);
    canvas.rect(0.0, line, w, h - line, Ink::down(line, tone.lighter(-0.06), h, tone));
    let mut rng = setting.seed.child("boards").rng();
    let centre = w * 0.5;
    let spread = 1.0 + 1.1 * (h - line) / h;
    let step = 92.0;
    let mut x = centre - step * (centre / step + 2.0).ceil();
    while x < w + 2.0 * step {
        let bottom = centre + (x - centre) * spread;
        canvas.line(&[(x, line), (bottom, h)], tone.lighter(-0.085).alpha(0.55), 2.0);
        let (t, next) = (rng.between(0.25, 0.9), x + step);
        let y = line + (h - line) * t;
        let at = |edge: f32| edge + (centre + (edge - centre) * spread - edge) * t;
        canvas.line(&[(at(x), y), (at(next), y)], tone.lighter(-0.085).alpha(0.4), 2.0);
        x = next;
    }
}

/// A window with the sky of the place's time and weather behind it.
pub(super) fn window(canvas: &mut Canvas, setting: &Setting, air: &Air, [x, y, w, h]: [f32; 4]) {
    let frame = air.lit(hex(0xfbf8f1));
    canvas.rounded(x - 6.0, y - 4.0, w + 16.0, h + 14.0, 6.0, hex(0x3a3020).alpha(0.14));
    canvas.rounded(x - 10.0, y - 10.0, w + 20.0, h + 20.0, 6.0, frame);
    canvas.rect(x, y, w, h, Ink::down(y, air.top, y + h, air.low));
    let mut rng = setting.seed.child("window").rng();
    let outside = leaves(setting.place.season, setting.place.weather == Weather::Snow);
    let crest = rng.between(0.68, 0.78);
    window_sky(canvas, setting, air, [x, y, w, h * crest], &mut rng);
    let points: Vec<(f32, f32)> = (0..=6)
        .map(|at| (x + w * at as f32 / 6.0, y + h * (crest + 0.05 * (at as f32 * 1.7 + crest * 20.0).sin())))
        .collect();
    if let Some(path) = ridge(&points, y + h) {
        let dull = if setting.place.weather == Weather::Cloudy { 0.4 } else { 0.0 };
        canvas.fill(&path, air.far(outside[1], 0.35).mix(hex(0x7f8a90), dull));
    }
    canvas.rect(x + w / 2.0 - 4.0, y, 8.0, h, frame);
    canvas.rect(x, y + h * 0.45, w, 8.0, frame);
    canvas.rounded(x - 22.0, y + h + 8.0, w + 44.0, 16.0, 4.0, frame.lighter(-0.04));
}

/// What tells hour and weather in a window's panes, above its hills.
fn window_sky(canvas: &mut Canvas, setting: &Setting, air: &Air, [x, y, w, h]: [f32; 4], rng: &mut Rng) {
    match (setting.place.time, setting.place.weather) {
        (Time::Night, _) => {
            for _ in 0..16 {
                let r = rng.between(0.9, 2.0);
                canvas.ellipse(x + w * rng.between(0.03, 0.97), y + h * rng.between(0.03, 0.9), r, r, WHITE.alpha(0.8));
            }
            canvas.ellipse(x + w * 0.72, y + h * 0.3, w * 0.1, w * 0.1, hex(0xf1efe0));
        }
        (_, Weather::Rain) => {
            for _ in 0..26 {
                let (px, py) = (x + w * rng.unit(), y + h * rng.between(0.0, 1.2));
                canvas.line(&[(px, py), (px - 2.0, py + 16.0)], WHITE.alpha(0.5), 1.6);
            }
        }
        (_, Weather::Snow) => {
            for _ in 0..30 {
                canvas.ellipse(x + w * rng.unit(), y + h * rng.between(0.0, 1.3), 2.6, 2.6, WHITE.alpha(0.9));
            }
        }
        (_, Weather::Cloudy) => {
            canvas.rect(x, y, w, h * 1.3, Ink::down(y, hex(0x8d99a4), y + h, hex(0xc3ccd2)));
            for (dx, dy, wide) in [(0.02, 0.1, 0.62), (0.4, 0.3, 0.58), (0.0, 0.52, 0.5), (0.34, 0.7, 0.64)] {
                canvas.rounded(x + w * dx, y + h * dy, w * wide, h * 0.12, h * 0.06, hex(0x7b8792).alpha(0.5));
            }
        }
        (Time::Dawn | Time::Dusk, _) => {
            // The hills, drawn after it, hide its lower half; the glow must end within the panes.
            let (cx, r) = (x + w * 0.26, w * 0.13);
            canvas.soft(cx, y + h * 0.92, w * 0.25, w * 0.25, hex(0xfff0b8), 0.8);
            canvas.ellipse(cx, y + h * 0.97, r, r, hex(0xffe2a6));
            canvas.rounded(x + w * 0.5, y + h * 0.34, w * 0.42, 7.0, 3.5, air.low.mix(WHITE, 0.45).alpha(0.8));
            canvas.rounded(x + w * 0.12, y + h * 0.5, w * 0.3, 6.0, 3.0, air.low.mix(WHITE, 0.45).alpha(0.7));
        }
        _ => {
            canvas.ellipse(x + w * 0.3, y + h * 0.36, w * 0.14, w * 0.06, WHITE.alpha(0.75));
            canvas.ellipse(x + w * 0.38, y + h * 0.3, w * 0.1, w * 0.07, WHITE.alpha(0.75));
        }
    }
}

/// A table, bench or worktop: long planks across, a little lighter towards the viewer.
pub(super) fn planks(canvas: &mut Canvas, setting: &Setting, line: f32, tone: Rgb) {
    let (w, h) = (canvas.width, canvas.height);
    canvas.rect(0.0, line, w, h - line, Ink::down(line, tone.lighter(-0.07), h, tone.lighter(0.015)));
    let mut rng = setting.seed.child("planks").rng();
    let planks = 5;
    for plank in 0..planks {
        let at = |edge: usize| line + (h - line) * (edge as f32 / planks as f32).powf(1.35);
        let (y0, y1) = (at(plank), at(plank + 1));
        canvas.rect(0.0, y0, w, y1 - y0, tone.lighter(rng.between(-0.03, 0.03)).alpha(0.35));
        canvas.rect(0.0, y0, w, 2.4, tone.lighter(-0.1).alpha(0.55));
        for _ in 0..(w / 180.0) as usize {
            let (x, y, l) = (rng.unit() * w, rng.between(y0 + 6.0, y1.max(y0 + 7.0)), rng.between(60.0, 240.0));
            let bend = rng.between(-5.0, 5.0);
            canvas.line(&[(x, y), (x + l / 2.0, y + bend), (x + l, y)], tone.lighter(-0.06).alpha(0.35), 2.0);
        }
    }
    canvas.rect(0.0, line, w, 5.0, tone.lighter(0.07));
    canvas.rect(0.0, line - 14.0, w, 14.0, Ink::Line(0.0, line - 14.0, BLACK.alpha(0.0), 0.0, line, BLACK.alpha(0.12)));
}

/// Joints of paving slabs that run towards the viewer.
pub(super) fn slabs(canvas: &mut Canvas, top: f32, joint: Rgb) {
    let (w, h) = (canvas.width, canvas.height);
    let rows = 4;
    for row in 1..rows {
        let y = top + (h - top) * (row as f32 / rows as f32).powf(1.3);
        canvas.rect(0.0, y, w, 3.0, joint.alpha(0.7));
    }
    let middle = w / 2.0;
    let count = (w / 160.0) as i32 + 1;
    for at in -count..=count {
        let x = at as f32 * 130.0;
        canvas.line(&[(middle + x, top), (middle + x * 1.5, h)], joint.alpha(0.6), 3.0);
    }
}

/// Short bright strokes on water, longer towards the viewer.
pub(super) fn glints(canvas: &mut Canvas, rng: &mut Rng, top: f32, bottom: f32, tone: Rgb) {
    let w = canvas.width;
    for _ in 0..((bottom - top).max(0.0) * w / 9000.0) as usize {
        let t = rng.unit();
        let (x, y, l) = (rng.unit() * w, top + (bottom - top) * t, 14.0 + 46.0 * t);
        canvas.line(&[(x, y), (x + l * 0.5, y - 2.0 - 3.0 * t), (x + l, y)], tone.alpha(0.35), 2.0 + 1.6 * t);
    }
}

/// A row of flowers along the foot of a fence.
pub(super) fn flower_bed(canvas: &mut Canvas, rng: &mut Rng, season: Season, line: f32, air: Air) {
    let petals = match season {
        Season::Spring => [hex(0xf39ab8), hex(0xffd84d), hex(0xb58ce0), hex(0xffffff)],
        Season::Autumn => [hex(0xd9793a), hex(0xe2b45a), hex(0xa8474a), hex(0xf0e0c0)],
        _ => [hex(0xe9607a), hex(0xffd84d), hex(0x8f7be0), hex(0xffffff)],
    };
    let w = canvas.width;
    let mut x = 0.0;
    while x < w {
        let (y, r) = (line + rng.between(2.0, 22.0), rng.between(6.0, 10.0));
        canvas.ellipse(x, y + 4.0, r * 1.7, r * 1.2, air.lit(hex(0x5f9a4b)));
        if rng.chance(0.6) {
            canvas.ellipse(x, y - 5.0, r * 0.8, r * 0.8, air.lit(rng.pick(&petals)));
            canvas.ellipse(x, y - 5.0, r * 0.3, r * 0.3, air.lit(hex(0xf7dc8a)));
        }
        x += rng.between(12.0, 26.0);
    }
}
