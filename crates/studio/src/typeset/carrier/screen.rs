//! Screens: a monitor, a laptop, a tablet, a telephone, a departure board.

use super::super::grounds::shadow;
use super::super::voice::Hand;
use super::stage::{self, Hold};
use super::{Carrier, Face, Job, aspect, inside, stock};
use crate::canvas::{Canvas, Ink};
use crate::colour::{BLACK, WHITE, hex};
use crate::random::Rng;

/// Draws a screen in its setting.
pub(super) fn draw(canvas: &mut Canvas, job: &Job, carrier: Carrier) -> Face {
    let mut rng = job.seed.child("screen").rng();
    match carrier {
        Carrier::Departures | Carrier::Flaps => departures(canvas, job, carrier, &mut rng),
        Carrier::Tablet | Carrier::Phone => {
            let (hold, room) = stage::set(canvas, job, Hold::Flat);
            let phone = carrier == Carrier::Phone;
            let shape = if phone { aspect(canvas, 0.6, 0.66) } else { aspect(canvas, 0.78, 1.3) };
            let whole = stage::place(room, shape, hold);
            if hold == Hold::Stand {
                stage::legs(canvas, whole, false, hex(0x6f767d));
            }
            let radius = if phone { 58.0 } else { 40.0 };
            let [x, y, w, h] = whole;
            shadow(canvas, whole, radius, 20.0);
            canvas.rounded(x, y, w, h, radius, hex(0x2a2d33));
            canvas.rounded(x + 4.0, y + 4.0, w - 8.0, h - 8.0, radius - 4.0, hex(0x15171b));
            let rim = if phone { 20.0 } else { 34.0 };
            let glass = [x + rim, y + rim, w - 2.0 * rim, h - 2.0 * rim];
            let paper = lit(canvas, job, glass, radius - rim * 0.7, &mut rng);
            if phone {
                canvas.rounded(x + w / 2.0 - 48.0, y + rim + 12.0, 96.0, 20.0, 10.0, hex(0x15171b));
            }
            let top = if phone { 40.0 } else { 0.0 };
            let area = inside(glass, 0.085);
            Face { area: [area[0], area[1] + top, area[2], area[3] - top], whole, paper, hand: Hand::Screen }
        }
        _ => desk(canvas, job, carrier, &mut rng),
    }
}

/// The lit page of a screen; gives its colour.
fn lit(canvas: &mut Canvas, job: &Job, [x, y, w, h]: [f32; 4], radius: f32, rng: &mut Rng) -> crate::colour::Rgb {
    let paper = stock(job, &[0xffffff, 0xf4f7fb, 0x16202e, 0xfaf8f4, 0x1d1b26, 0xeef6f1], rng);
    canvas.rounded(x, y, w, h, radius.max(2.0), paper);
    paper
}

/// A monitor on its foot, or a laptop's screen over its keys.
fn desk(canvas: &mut Canvas, job: &Job, carrier: Carrier, rng: &mut Rng) -> Face {
    let (w, h) = (canvas.width, canvas.height);
    let line = h * 0.84;
    match job.place {
        Some(_) => {
            stage::set(canvas, job, Hold::Stand);
        }
        None => {
            let wall = hex(rng.pick(&[0xc9d3d6, 0xd9cfc2, 0xaebfca, 0xcfc6d4, 0x4b5a66]));
            canvas.rect(0.0, 0.0, w, line, Ink::down(0.0, wall.lighter(0.03), line, wall.lighter(-0.03)));
            let wood = hex(rng.pick(&[0xb98556, 0xd9b88c, 0x7a5438, 0xe8e4dd]));
            canvas.rect(0.0, line, w, h - line, Ink::down(line, wood.lighter(0.04), h, wood.lighter(-0.08)));
            canvas.rect(0.0, line, w, 3.0, wood.lighter(-0.15));
        }
    }
    let shape = aspect(canvas, 1.06, 1.5);
    let laptop = carrier == Carrier::Laptop;
    let low = if laptop { h - 138.0 } else { h - 156.0 };
    canvas.owners.open();
    let whole = stage::place([64.0, 48.0, w - 128.0, low - 48.0], shape, Hold::Stand);
    let [x, y, sw, sh] = whole;
    let case = hex(rng.pick(&[0x2a2d33, 0xc4c9ce, 0x3a3f47]));
    if laptop {
        let foot = y + sh;
        canvas.soft(x + sw / 2.0, foot + 66.0, sw * 0.68, 22.0, BLACK, 0.4);
        canvas.polygon(
            &[(x, foot), (x + sw, foot), (x + sw + 50.0, foot + 54.0), (x - 50.0, foot + 54.0)],
            Ink::down(foot, case.lighter(0.03), foot + 54.0, case.lighter(0.12)),
        );
        canvas.rounded(x - 50.0, foot + 52.0, sw + 100.0, 16.0, 7.0, case.lighter(-0.07));
        for row in 0..3 {
            let ky = foot + 7.0 + row as f32 * 11.0;
            let spread = 6.0 + row as f32 * 11.0;
            canvas.rect(x + 40.0 - spread, ky, sw - 80.0 + 2.0 * spread, 7.0, case.lighter(-0.12));
        }
    } else {
        canvas.soft(x + sw / 2.0, h - 54.0, sw * 0.32, 18.0, BLACK, 0.4);
        canvas.polygon(
            &[
                (x + sw * 0.44, y + sh - 4.0),
                (x + sw * 0.56, y + sh - 4.0),
                (x + sw * 0.58, h - 62.0),
                (x + sw * 0.42, h - 62.0),
            ],
            case.lighter(-0.05),
        );
        canvas.rounded(x + sw * 0.3, h - 70.0, sw * 0.4, 18.0, 8.0, case.lighter(0.04));
    }
    canvas.rounded(x, y, sw, sh, 18.0, case);
    let glass = [x + 18.0, y + 18.0, sw - 36.0, sh - 36.0];
    let paper = lit(canvas, job, glass, 6.0, rng);
    let [gx, gy, gw, _] = glass;
    let bar = paper.mix(if paper.lab().l > 0.6 { BLACK } else { WHITE }, 0.09);
    canvas.rounded(gx, gy, gw, 40.0, 6.0, bar);
    for (at, tone) in [0xf0625a, 0xf5bd4f, 0x61c554].iter().enumerate() {
        canvas.ellipse(gx + 26.0 + at as f32 * 26.0, gy + 20.0, 8.0, 8.0, hex(*tone));
    }
    let area = inside([gx, gy + 36.0, gw, glass[3] - 36.0], 0.08);
    Face { area, whole, paper, hand: Hand::Screen }
}

/// A board of lit points or of flaps, hung from above.
fn departures(canvas: &mut Canvas, job: &Job, carrier: Carrier, rng: &mut Rng) -> Face {
    let (w, h) = (canvas.width, canvas.height);
    if job.place.is_some() {
        stage::set(canvas, job, Hold::Wall);
    } else {
        let hall = hex(rng.pick(&[0x8fa0ac, 0x6f7f8c, 0xb5aea3, 0x4d5b68]));
        canvas.rect(0.0, 0.0, w, h, Ink::down(0.0, hall.lighter(-0.14), h, hall.lighter(0.1)));
        for at in 0..7 {
            let x = w * at as f32 / 6.0;
            canvas.polygon(
                &[
                    (x - 7.0, 0.0),
                    (x + 7.0, 0.0),
                    (w / 2.0 + (x - w / 2.0) * 1.5 + 12.0, h),
                    (w / 2.0 + (x - w / 2.0) * 1.5 - 12.0, h),
                ],
                hall.lighter(-0.05).alpha(0.5),
            );
        }
        canvas.soft(w / 2.0, h, w * 0.7, h * 0.25, WHITE, 0.25);
    }
    canvas.owners.open();
    let whole = stage::place([56.0, 92.0, w - 112.0, h - 160.0], aspect(canvas, 0.94, 1.6), Hold::Wall);
    let [x, y, bw, bh] = whole;
    for at in [0.2, 0.8] {
        canvas.rect(x + bw * at - 8.0, 0.0, 16.0, y + 10.0, hex(0x3b4148));
    }
    shadow(canvas, whole, 14.0, 26.0);
    canvas.rounded(x, y, bw, bh, 14.0, hex(0x3a4047));
    let face = inside(whole, 0.028);
    let [fx, fy, fw, fh] = face;
    let paper = hex(rng.pick(&[0x0d1117, 0x0c1626, 0x101010]));
    canvas.rounded(fx, fy, fw, fh, 6.0, paper);
    if carrier == Carrier::Flaps {
        let mut line = fy + 40.0;
        while line < fy + fh {
            canvas.rect(fx, line, fw, 2.0, WHITE.alpha(0.05));
            line += 40.0;
        }
    }
    canvas.polygon(
        &[(fx + fw * 0.7, fy), (fx + fw, fy), (fx + fw, fy + fh * 0.5), (fx + fw * 0.5, fy + fh)],
        WHITE.alpha(0.025),
    );
    Face { area: inside(face, 0.075), whole, paper, hand: Hand::Board }
}
