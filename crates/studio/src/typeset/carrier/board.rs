//! Boards: slates, whiteboards, wooden signs, glazed notice boards, panels, billboards.

use super::super::grounds::shadow;
use super::super::voice::{CLEAR, Hand, contrast};
use super::stage::{self, Hold};
use super::{Carrier, Face, Job, aspect, inside, sheet_aspect, stock};
use crate::canvas::{Canvas, Ink};
use crate::colour::{BLACK, Rgb, WHITE, hex};
use crate::random::Rng;

/// Draws a board in its setting.
pub(super) fn draw(canvas: &mut Canvas, job: &Job, carrier: Carrier) -> Face {
    let mut rng = job.seed.child("board").rng();
    let free = matches!(
        job.entry,
        "pavement_sign" | "trail_sign" | "trailhead_board" | "billboard" | "rooftop_billboard" | "marquee"
    );
    let stands = free || (carrier == Carrier::Slate && job.entry != "classroom_board" && rng.chance(0.45));
    let (hold, room) = stage::set(canvas, job, if stands { Hold::Stand } else { Hold::Wall });
    let shape = match carrier {
        Carrier::Slate if job.entry == "classroom_board" => aspect(canvas, 0.86, 1.5),
        Carrier::Slate => sheet_aspect(canvas, job).clamp(0.74, 1.16),
        Carrier::Billboard => aspect(canvas, 0.98, 1.6),
        Carrier::Caption => aspect(canvas, 0.86, 1.25),
        _ => aspect(canvas, 0.9, 1.35),
    };
    let whole = stage::place(room, shape, hold);
    if hold == Hold::Stand {
        let outdoor = job.place.is_some_and(|place| !place.backdrop.indoor()) || free;
        let aboard = job.entry == "pavement_sign" || (carrier == Carrier::Slate && job.entry == "cafe_board");
        let tone = if carrier == Carrier::Billboard { hex(0x59616b) } else { hex(0x8a6543) };
        if aboard {
            stage::trestle(canvas, whole, tone);
        } else {
            stage::legs(canvas, whole, outdoor, tone);
        }
    }
    match carrier {
        Carrier::Slate => slate(canvas, job, whole, &mut rng),
        Carrier::Whiteboard => whiteboard(canvas, job, whole, &mut rng),
        Carrier::Wooden => wooden(canvas, job, whole, &mut rng),
        Carrier::Glazed => glazed(canvas, job, whole, &mut rng),
        Carrier::Billboard => billboard(canvas, job, whole, &mut rng),
        _ => panel(canvas, job, whole, &mut rng),
    }
}

fn frame(canvas: &mut Canvas, whole: [f32; 4], rim: f32, wood: Rgb) -> [f32; 4] {
    let [x, y, w, h] = whole;
    shadow(canvas, whole, 6.0, 20.0);
    canvas.rounded(x, y, w, h, 6.0, wood.lighter(-0.07));
    canvas.rounded(x, y, w, h - 5.0, 6.0, Ink::down(y, wood.lighter(0.03), y + h, wood.lighter(-0.02)));
    for (a, b) in [((x, y), (x + rim, y + rim)), ((x + w, y), (x + w - rim, y + rim))] {
        canvas.line(&[a, b], wood.lighter(-0.12).alpha(0.6), 2.0);
    }
    for (a, b) in [((x, y + h), (x + rim, y + h - rim)), ((x + w, y + h), (x + w - rim, y + h - rim))] {
        canvas.line(&[a, b], wood.lighter(-0.12).alpha(0.6), 2.0);
    }
    let face = [x + rim, y + rim, w - 2.0 * rim, h - 2.0 * rim];
    canvas.rect(face[0] - 3.0, face[1] - 3.0, face[2] + 6.0, face[3] + 6.0, BLACK.alpha(0.35));
    face
}

fn slate(canvas: &mut Canvas, job: &Job, whole: [f32; 4], rng: &mut Rng) -> Face {
    let wood = hex(rng.pick(&[0xa8743f, 0x7d5232, 0xc79a62, 0x4b3527]));
    let coloured = job.sheet.asked.all.is_some() || job.sheet.asked.first.is_some();
    let boards: &[u32] =
        if coloured { &[0x20262a, 0x1d2624, 0x242226] } else { &[0x2a3f39, 0x272c30, 0x2d3a3f, 0x332c2a] };
    let asked = [job.sheet.asked.all, job.sheet.asked.title, job.sheet.asked.first];
    let seen = |board: &u32| asked.iter().flatten().all(|ink| contrast(*ink, hex(*board)) >= CLEAR);
    // An ink too dark for black slate stands on a board of pale grey slate.
    let boards = if boards.iter().any(seen) { boards } else { &[0xbcc5c0, 0xc6cbce, 0xc9c5bb] };
    let paper = hex(rng.pick(boards));
    let face = frame(canvas, whole, whole[2].min(whole[3]) * 0.045, wood);
    let [x, y, w, h] = face;
    canvas.rect(x, y, w, h, Ink::down(y, paper.lighter(0.012), y + h, paper));
    for _ in 0..7 {
        let (sx, sy) = (x + w * rng.between(0.15, 0.85), y + h * rng.between(0.15, 0.85));
        canvas.soft(sx, sy, w * rng.between(0.12, 0.15), h * rng.between(0.05, 0.14), WHITE, 0.035);
    }
    let ledge = y + h - 4.0;
    for (at, tone) in [(0.14, 0xf7f3ea), (0.22, 0xf3b7c0), (0.28, 0xbfe3f2)] {
        canvas.rounded(x + w * at, ledge - 9.0, w * 0.055, 11.0, 5.0, hex(tone));
    }
    Face { area: inside([x, y, w, h - 14.0], 0.075), whole, paper, hand: Hand::Chalked }
}

fn whiteboard(canvas: &mut Canvas, job: &Job, whole: [f32; 4], rng: &mut Rng) -> Face {
    let face = frame(canvas, whole, 20.0, hex(0xb9c1c8));
    let [x, y, w, h] = face;
    let paper = stock(job, &[0xfbfcfc, 0xf6f9fa], rng);
    canvas.rect(x, y, w, h, paper);
    canvas.polygon(
        &[(x + w * 0.62, y), (x + w * 0.82, y), (x + w * 0.56, y + h), (x + w * 0.36, y + h)],
        WHITE.alpha(0.5),
    );
    let ledge = whole[1] + whole[3] - 12.0;
    canvas.rounded(x + w * 0.1, ledge, w * 0.8, 18.0, 5.0, hex(0x9aa4ad));
    for (at, tone) in [(0.2, 0x2b6cb0), (0.3, 0xc53030), (0.4, 0x2f855a)] {
        canvas.rounded(x + w * at, ledge - 12.0, 82.0, 16.0, 8.0, hex(tone));
        canvas.rounded(x + w * at + 56.0, ledge - 12.0, 26.0, 16.0, 8.0, hex(0x2d3136));
    }
    Face { area: inside([x, y, w, h - 16.0], 0.08), whole, paper, hand: Hand::Written }
}

fn wooden(canvas: &mut Canvas, job: &Job, whole: [f32; 4], rng: &mut Rng) -> Face {
    let [x, y, w, h] = whole;
    let own = stock(job, &[0x6d4526, 0xd9b27f, 0x53331d, 0xe3c595, 0x33211a], rng);
    shadow(canvas, whole, 10.0, 22.0);
    canvas.rounded(x, y, w, h, 12.0, own);
    let boards = 5;
    let each = h / boards as f32;
    for board in 0..boards {
        let top = y + each * board as f32;
        let tone = own.lighter(rng.between(-0.018, 0.018));
        canvas.rounded(x, top, w, each - 3.0, 8.0, tone);
        for _ in 0..5 {
            let (from, at) = (x + w * rng.between(0.02, 0.5), top + each * rng.between(0.12, 0.88));
            let to = (from + w * rng.between(0.2, 0.45)).min(x + w - 10.0);
            canvas.line(&[(from, at), (to, at + rng.between(-3.0, 3.0))], own.lighter(-0.045).alpha(0.5), 2.0);
        }
    }
    for (cx, cy) in
        [(x + 26.0, y + 26.0), (x + w - 26.0, y + 26.0), (x + 26.0, y + h - 26.0), (x + w - 26.0, y + h - 26.0)]
    {
        canvas.ellipse(cx, cy, 9.0, 9.0, hex(0x8d9094));
        canvas.ellipse(cx - 2.0, cy - 2.0, 4.0, 4.0, WHITE.alpha(0.5));
    }
    Face { area: inside(whole, 0.1), whole, paper: own, hand: Hand::Sign }
}

/// A board under a little roof, with a sheet behind glass.
fn glazed(canvas: &mut Canvas, job: &Job, whole: [f32; 4], rng: &mut Rng) -> Face {
    let [x, y, w, h] = whole;
    let roof = h * 0.09;
    let face = frame(canvas, [x, y + roof, w, h - roof], 26.0, hex(0x7d5a3a));
    canvas
        .polygon(&[(x - 26.0, y + roof + 8.0), (x + w * 0.5, y - 4.0), (x + w + 26.0, y + roof + 8.0)], hex(0x5a4130));
    let paper = stock(job, &[0xf6f2e2, 0xeef1e6, 0x23402f], rng);
    let [fx, fy, fw, fh] = face;
    canvas.rect(fx, fy, fw, fh, paper);
    Face { area: inside(face, 0.08), whole, paper, hand: Hand::Printed }
}

fn billboard(canvas: &mut Canvas, job: &Job, whole: [f32; 4], rng: &mut Rng) -> Face {
    let marquee = job.entry == "marquee";
    let face =
        frame(canvas, whole, if marquee { 46.0 } else { 18.0 }, if marquee { hex(0x8c1f2c) } else { hex(0x59616b) });
    let [x, y, w, h] = face;
    let paper = stock(job, &[0xfdf6e3, 0xfff8ec, 0x1b2a41], rng);
    canvas.rect(x, y, w, h, paper);
    if marquee {
        let [wx, wy, ww, wh] = whole;
        for at in 0..=16 {
            let t = at as f32 / 16.0;
            for (bx, by) in [
                (wx + 23.0 + (ww - 46.0) * t, wy + 23.0),
                (wx + 23.0 + (ww - 46.0) * t, wy + wh - 23.0),
                (wx + 23.0, wy + 23.0 + (wh - 46.0) * t),
                (wx + ww - 23.0, wy + 23.0 + (wh - 46.0) * t),
            ] {
                canvas.soft(bx, by, 20.0, 20.0, hex(0xffe9a8), 0.8);
                canvas.ellipse(bx, by, 9.0, 9.0, hex(0xfff6da));
            }
        }
    }
    Face { area: inside(face, 0.08), whole, paper, hand: Hand::Sign }
}

/// A museum's panel or caption: a plain plate standing off the wall.
fn panel(canvas: &mut Canvas, job: &Job, whole: [f32; 4], rng: &mut Rng) -> Face {
    let [x, y, w, h] = whole;
    let paper = stock(job, &[0xfcfbf8, 0xf2efe8, 0x2c3338, 0xe8ecec], rng);
    shadow(canvas, whole, 3.0, 26.0);
    canvas.rect(x, y, w, h, paper.lighter(-0.09));
    canvas.rect(x, y, w, h - 8.0, Ink::down(y, paper.lighter(0.01), y + h, paper));
    if rng.chance(0.5) {
        let tone = hex(rng.pick(&[0xb4552d, 0x2f6f73, 0x7a6a3a, 0x4c4f8a]));
        canvas.rect(x, y, 16.0, h - 8.0, tone);
    }
    Face { area: inside(whole, 0.1), whole, paper, hand: Hand::Printed }
}
