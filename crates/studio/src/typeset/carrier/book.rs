//! An open book's page, and the cover of a closed one.

use super::super::grounds::shadow;
use super::super::voice::Hand;
use super::stage::{self, Hold};
use super::{Carrier, Face, Job, aspect, inside, stock};
use crate::canvas::{Canvas, Ink, rounded};
use crate::colour::{BLACK, WHITE, hex};
use crate::random::Rng;

/// Draws a book in its setting.
pub(super) fn draw(canvas: &mut Canvas, job: &Job, carrier: Carrier) -> Face {
    let mut rng = job.seed.child("book").rng();
    let (hold, room) = stage::set(canvas, job, Hold::Flat);
    if carrier == Carrier::Cover {
        cover(canvas, job, (hold, room), &mut rng)
    } else {
        page(canvas, job, (hold, room), &mut rng)
    }
}

fn cover(canvas: &mut Canvas, job: &Job, (hold, room): (Hold, [f32; 4]), rng: &mut Rng) -> Face {
    let whole = stage::place(room, aspect(canvas, 0.76, 0.92), hold);
    if hold == Hold::Stand {
        stage::legs(canvas, whole, false, hex(0x8a6543));
    }
    let [x, y, w, h] = whole;
    let paper = stock(job, &[0x1f3a5f, 0x6b2737, 0x2f4a3a, 0xf2e3c6, 0xe8a87c, 0x3c2f4f, 0xcfe0dc], rng);
    shadow(canvas, whole, 12.0, 26.0);
    canvas.rounded(x + 8.0, y + 8.0, w, h, 10.0, hex(0xe9e2d2));
    canvas.rounded(
        x,
        y,
        w,
        h,
        10.0,
        Ink::Line(x, y, paper.lighter(0.02).opaque(), x + w, y + h, paper.lighter(-0.03).opaque()),
    );
    canvas.rect(x, y, 34.0, h, paper.lighter(-0.06));
    canvas.rect(x + 34.0, y, 4.0, h, BLACK.alpha(0.22));
    let line = if paper.lab().l > 0.6 { paper.lighter(-0.3) } else { hex(0xe0c98f) };
    if let Some(frame) = rounded(x + 62.0, y + 30.0, w - 92.0, h - 60.0, 4.0) {
        canvas.stroke(&frame, line, 3.0);
    }
    Face { area: [x + 96.0, y + 78.0, w - 160.0, h - 156.0], whole, paper, hand: Hand::Printed }
}

fn page(canvas: &mut Canvas, job: &Job, (hold, room): (Hold, [f32; 4]), rng: &mut Rng) -> Face {
    let [rx, ry, rw, rh] = room;
    let high = rh.min(rw * 1.28);
    let top = ry + (rh - high) / 2.0;
    if hold == Hold::Stand {
        stage::legs(canvas, [rx, top, rw, high], false, hex(0x8a6543));
    }
    let paper = stock(job, &[0xfbf6e8, 0xf7f1df, 0xfdfaf2], rng);
    let left = rng.chance(0.5);
    // The page of the text is whole; of the other one only a part shows.
    let wide = (rw * 0.84).min(high * 0.92);
    let other = rw - wide;
    let gutter = if left { rx + wide } else { rx + other };
    let whole = if left { [rx, top, wide, high] } else { [gutter, top, wide, high] };
    shadow(canvas, [rx, top, rw, high], 6.0, 26.0);
    canvas.rounded(
        rx - 8.0,
        top - 8.0,
        rw + 16.0,
        high + 16.0,
        8.0,
        hex(rng.pick(&[0x6b2737, 0x2c4a63, 0x3f5540, 0x7a5c2e])),
    );
    for sheet in (0..4).rev() {
        let off = sheet as f32 * 3.0;
        canvas.rounded(
            rx - off + 2.0,
            top + off * 0.6,
            rw + 2.0 * off - 4.0,
            high,
            4.0,
            paper.lighter(-0.03 - 0.012 * sheet as f32),
        );
    }
    canvas.rect(rx + 2.0, top, rw - 4.0, high, paper);
    let fall = 90.0;
    let shade = paper.lighter(-0.17);
    canvas.rect(
        gutter - fall,
        top,
        fall,
        high,
        Ink::Line(gutter - fall, 0.0, shade.alpha(0.0), gutter, 0.0, shade.alpha(0.75)),
    );
    canvas.rect(
        gutter,
        top,
        fall,
        high,
        Ink::Line(gutter, 0.0, shade.alpha(0.75), gutter + fall, 0.0, shade.alpha(0.0)),
    );
    let far = if left { gutter + fall } else { rx + 26.0 };
    let span = (other - fall - 26.0).max(0.0);
    if span > 60.0 {
        // A plate instead of words on the other page.
        canvas.rect(far, top + high * 0.14, span, high * 0.4, hex(0xbcd0cf));
        canvas.soft(far + span / 2.0, top + high * 0.3, span * 0.4, high * 0.12, WHITE, 0.5);
    }
    let [x, y, w, h] = inside(whole, 0.1);
    let (x, w) = if left { (x - 6.0, w - 26.0) } else { (x + 32.0, w - 26.0) };
    Face { area: [x, y, w, h], whole, paper, hand: Hand::Printed }
}
