//! What a carrier stands in: the place that was asked for, or a table or wall of its own.

use super::super::grounds;
use super::Job;
use crate::backdrops::{Setting, tells};
use crate::canvas::Canvas;
use crate::colour::{BLACK, Rgb, hex};

/// How a carrier is held in its setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hold {
    /// It lies on a table, seen from above.
    Flat,
    /// It hangs on a wall.
    Wall,
    /// It stands upright: on legs, posts or a foot.
    Stand,
}

/// Paints the setting; gives the hold that it allows and the room for the carrier.
pub(super) fn set(canvas: &mut Canvas, job: &Job, hold: Hold) -> (Hold, [f32; 4]) {
    let (w, h) = (canvas.width, canvas.height);
    let margin = 58.0;
    let Some(place) = job.place else {
        match hold {
            Hold::Flat => grounds::table(canvas, job.seed),
            Hold::Wall => grounds::wall(canvas, job.seed),
            Hold::Stand => {
                grounds::wall(canvas, job.seed);
                let floor = h * 0.86;
                canvas.rect(0.0, floor, w, h - floor, hex(0x8b6f56));
                canvas.rect(0.0, floor, w, 12.0, hex(0xe9e2d6));
                canvas.rect(0.0, floor + 12.0, w, 4.0, BLACK.alpha(0.2));
            }
        }
        let foot = if hold == Hold::Stand { 100.0 } else { margin };
        canvas.owners.open();
        return (hold, [margin, margin, w - 2.0 * margin, h - margin - foot]);
    };
    let table = place.backdrop.name() == "table" && hold == Hold::Flat;
    let tone = place.tone.unwrap_or(hex(0xdfe3e6));
    let horizon = if table {
        0.13
    } else if hold == Hold::Flat {
        0.66
    } else {
        0.7
    };
    let setting = Setting { place, horizon, tone, seed: job.seed.child("place") };
    place.backdrop.paint(canvas, &setting);
    canvas.owners.open();
    if table {
        return (Hold::Flat, [margin, h * 0.17, w - 2.0 * margin, h * 0.83 - margin]);
    }
    // Beside the carrier a window shows what weather or hour was asked for.
    if place.backdrop.name() == "room" && tells(&place) && w > h * 0.8 {
        return (Hold::Stand, [w * 0.27, margin, w * 0.73 - margin, h - margin - 108.0]);
    }
    // Nothing lies flat in a room that is seen from the side: it stands.
    (Hold::Stand, [margin * 1.4, margin, w - 2.8 * margin, h - margin - 108.0])
}

/// The box of this aspect in a room, at its middle, or low in it where it stands.
pub(super) fn place([x, y, w, h]: [f32; 4], aspect: f32, hold: Hold) -> [f32; 4] {
    let (wide, high) = if w / h > aspect { (h * aspect, h) } else { (w, w / aspect) };
    let down = if hold == Hold::Stand { 1.0 } else { 0.5 };
    [x + (w - wide) / 2.0, y + (h - high) * down, wide, high]
}

/// The two frames of a board that stands astride on the pavement: the board itself goes before the front one.
pub(super) fn trestle(canvas: &mut Canvas, [x, y, w, h]: [f32; 4], tone: Rgb) {
    let foot = (y + h + 84.0).min(canvas.height - 16.0);
    let back = tone.lighter(-0.14);
    for (top, low, far) in [(x + 20.0, x + 66.0, 40.0), (x + w - 20.0, x + w + 40.0, 40.0)] {
        canvas
            .polygon(&[(top, y - 8.0), (top + 24.0, y - 8.0), (low + 20.0, foot - far), (low - 8.0, foot - far)], back);
        canvas.soft(low + 6.0, foot - far, 34.0, 9.0, BLACK, 0.4);
    }
    canvas.rect(x + 70.0, foot - 58.0, w - 40.0, 12.0, back.lighter(-0.04));
    for (top, low) in [(x - 4.0, x - 24.0), (x + w - 28.0, x + w - 8.0)] {
        canvas.soft(low + 16.0, foot, 46.0, 11.0, BLACK, 0.46);
        canvas.polygon(&[(top, y - 12.0), (top + 32.0, y - 12.0), (low + 32.0, foot), (low, foot)], tone);
        canvas.polygon(
            &[(top + 24.0, y - 12.0), (top + 32.0, y - 12.0), (low + 32.0, foot), (low + 24.0, foot)],
            tone.lighter(-0.07),
        );
    }
    canvas.rounded(x - 8.0, y - 16.0, w + 16.0, 20.0, 6.0, tone.lighter(0.03));
}

/// Legs or posts behind a carrier that stands, down to the ground.
pub(super) fn legs(canvas: &mut Canvas, [x, y, w, h]: [f32; 4], outdoor: bool, tone: Rgb) {
    let foot = (y + h + 84.0).min(canvas.height - 16.0);
    canvas.soft(x + w / 2.0, foot, w * 0.56, 14.0, BLACK, 0.14);
    let feet = if outdoor { [x + w * 0.1 + 13.0, x + w * 0.9 - 13.0] } else { [x + w * 0.12, x + w * 0.88] };
    for leg in feet {
        canvas.soft(leg, foot, 44.0, 11.0, BLACK, 0.5);
    }
    if outdoor {
        for post in [x + w * 0.1, x + w * 0.9 - 26.0] {
            canvas.rect(post, y + h * 0.5, 26.0, foot - y - h * 0.5, tone);
            canvas.rect(post + 16.0, y + h * 0.5, 10.0, foot - y - h * 0.5, tone.lighter(-0.09));
        }
    } else {
        for (top, low) in [(0.3, 0.12), (0.7, 0.88)] {
            canvas.line(&[(x + w * top, y + h * 0.5), (x + w * low, foot - 6.0)], tone.lighter(-0.06), 22.0);
        }
        canvas.rounded(x + w * 0.06, y + h - 2.0, w * 0.88, 22.0, 5.0, tone);
        canvas.rounded(x + w * 0.06, y + h + 12.0, w * 0.88, 8.0, 4.0, tone.lighter(-0.1));
    }
}
