//! Hosts that a text is built of: many small things laid along the strokes of its letters.

mod pebble_on;

use super::easel::{Easel, joined};
use super::warp::{At, bend};
use super::{Host, host};
use crate::colour::{BLACK, Rgb, WHITE, hex};
use crate::lettering::Letters;
use crate::random::Rng;
use crate::studio::Refusal;
use pebble_on::*;
use resvg::tiny_skia::{Path, PathSegment, Transform};

type Done = Result<(), Refusal>;

pub(super) static HOSTS: &[Host] = &[
    host("acorns", 0.22, |easel| laid(easel, 0.095, 1.2, acorn)),
    host("autumn_leaves", 0.22, |easel| laid(easel, 0.075, 2.3, leaf)),
    host("biscuits", 0.24, biscuits),
    host("burning_candles", 0.3, |easel| laid(easel, 0.098, 1.15, candle)),
    host("buttons", 0.22, |easel| laid(easel, 0.095, 1.1, button)),
    host("clouds", 0.84, |easel| high(easel, 0.075, 1.9, cloud)),
    host("coins", 0.22, |easel| laid(easel, 0.07, 1.6, coin)),
    host("coloured_pencils", 0.22, |easel| laid(easel, 0.2, 1.0, pencil)),
    host("dominoes", 0.24, |easel| laid(easel, 0.095, 1.2, domino)),
    host("keys", 0.22, |easel| laid(easel, 0.19, 1.05, key)),
    host("knotted_rope", 0.22, rope),
    host("marigolds", 0.24, |easel| laid(easel, 0.09, 1.35, marigold)),
    host("orange_slices", 0.22, |easel| laid(easel, 0.1, 1.25, orange)),
    host("paper_clips", 0.22, |easel| laid(easel, 0.13, 1.25, clip)),
    host("pasta", 0.22, |easel| laid(easel, 0.125, 0.95, pasta)),
    host("pebbles", 0.26, |easel| laid(easel, 0.09, 1.25, pebble)),
    host("rose_petals", 0.22, |easel| laid(easel, 0.055, 2.2, petal)),
    host("rowing_boats", 0.14, |easel| laid(easel, 0.18, 1.0, boat)),
    host("seashells", 0.28, |easel| laid(easel, 0.095, 1.25, shell)),
    host("sheep", 0.16, |easel| laid(easel, 0.115, 1.2, sheep)),
    host("snowballs", 0.28, |easel| laid(easel, 0.1, 1.2, snowball)),
    host("spanners", 0.22, |easel| laid(easel, 0.2, 1.0, spanner)),
    host("starlings", 0.86, |easel| high(easel, 0.034, 2.3, starling)),
    host("stars", 0.9, stars),
    host("sugar_cubes", 0.22, |easel| laid(easel, 0.09, 1.0, sugar)),
    host("twigs", 0.22, |easel| laid(easel, 0.2, 1.12, twig)),
    host("umbrellas", 0.1, |easel| laid(easel, 0.115, 1.25, umbrella)),
    host("vegetables", 0.22, |easel| laid(easel, 0.17, 1.1, vegetable)),
    host("wooden_blocks", 0.24, |easel| laid(easel, 0.1, 1.0, block)),
    host("yarn", 0.22, yarn),
];

/// A place on a letter's stroke, with the stroke's direction there in degrees.
#[derive(Clone, Copy)]
struct Spot {
    x: f32,
    y: f32,
    turn: f32,
    number: usize,
}

impl Spot {
    /// A place near the spot: along the stroke and across it.
    fn at(self, along: f32, across: f32) -> At {
        let (s, c) = self.turn.to_radians().sin_cos();
        (self.x + along * c - across * s, self.y + along * s + across * c)
    }

    fn points(self, points: &[At], size: f32) -> Vec<At> {
        points.iter().map(|(x, y)| self.at(x * size, y * size)).collect()
    }
}

/// Draws one thing of this size.
type Thing = fn(&mut Easel, Spot, f32, &mut Rng);

/// The hairline font whose outlines are the strokes themselves.
const HAIRLINE: &str = "Raleway_100Thin";

/// The text in as many lines as make it largest in a box, each line's outline in its place, and the type's size.
fn lines(easel: &Easel, font: &str, [x, y, w, h]: [f32; 4]) -> Result<(Vec<Vec<Path>>, f32), Refusal> {
    let words: Vec<&str> = easel.text.split(' ').collect();
    let mut best: Option<(f32, Vec<Letters>)> = None;
    for count in 1..=words.len().min(3) {
        let mut texts = vec![String::new(); count];
        let whole = easel.text.chars().count() as f32;
        let mut row = 0;
        for word in &words {
            let full = texts[row].chars().count() as f32 + word.chars().count() as f32 * 0.5 > whole / count as f32;
            if full && row + 1 < count && !texts[row].is_empty() {
                row += 1;
            }
            if !texts[row].is_empty() {
                texts[row].push(' ');
            }
            texts[row].push_str(word);
        }
        texts.retain(|text| !text.is_empty());
        let set = texts.iter().map(|text| easel.set_text(text, font, 0.09)).collect::<Result<Vec<_>, _>>()?;
        let widest = set.iter().map(|line| line.width).fold(1.0, f32::max);
        let scale = (w / widest).min(h / (set.len() as f32 * 118.0 - 14.0)).min(4.2);
        if best.as_ref().is_none_or(|(least, _)| scale > *least * 1.04) {
            best = Some((scale, set));
        }
    }
    let Some((scale, set)) = best else { return Ok((Vec::new(), 1.0)) };
    let count = set.len() as f32;
    // Letters of things are drawn out upwards: the taller they are, the larger the things can be.
    let tall = (h / (count * 118.0 - 14.0)).clamp(scale, scale * 1.6);
    let place = |(row, line): (usize, Letters)| -> Vec<Path> {
        let base = y + h / 2.0 + ((row as f32 - (count - 1.0) / 2.0) * 118.0 + 34.0) * tall;
        let to = Transform::from_translate(x + w / 2.0 - line.width * scale / 2.0, base).pre_scale(scale, tall);
        line.glyphs.into_iter().filter_map(|glyph| glyph.path?.transform(to)).collect()
    };
    Ok((set.into_iter().enumerate().map(place).collect(), (scale * tall).sqrt() * 100.0))
}

/// Spots along the strokes of a letter, no two nearer than most of `pitch`. A hairline's outline runs along each stroke twice;
/// the second time finds every place taken.
fn spots(letter: &Path, pitch: f32) -> Vec<Spot> {
    let Some(fine) = bend(letter, (pitch * 0.12).max(1.0), |x, y| (x, y)) else { return Vec::new() };
    let mut found: Vec<Spot> = Vec::new();
    let mut walk = |points: &[At]| {
        for (at, (x, y)) in points.iter().enumerate() {
            if found.iter().any(|spot| (spot.x - x).hypot(spot.y - y) < pitch * 0.84) {
                continue;
            }
            let reach = 4.min(points.len() / 2);
            let (a, b) = (points[at.saturating_sub(reach)], points[(at + reach).min(points.len() - 1)]);
            let turn = (b.1 - a.1).atan2(b.0 - a.0).to_degrees();
            found.push(Spot { x: *x, y: *y, turn, number: found.len() });
        }
    };
    let mut contour: Vec<At> = Vec::new();
    for segment in fine.segments() {
        match segment {
            PathSegment::MoveTo(p) => {
                walk(&contour);
                contour = vec![(p.x, p.y)];
            }
            PathSegment::LineTo(p) => contour.push((p.x, p.y)),
            _ => {}
        }
    }
    walk(&contour);
    found
}

/// Lays things on the ground along the letters: `pitch` apart and `size` large, the first as a share of the type's size, the
/// second of the pitch.
fn laid(easel: &mut Easel, pitch: f32, size: f32, thing: Thing) -> Done {
    let area = if easel.ground.is_some() { [60.0, 120.0, 880.0, 760.0] } else { [50.0, 330.0, 900.0, 600.0] };
    spread(easel, area, pitch, size, thing)
}

/// The same in the sky.
fn high(easel: &mut Easel, pitch: f32, size: f32, thing: Thing) -> Done {
    let area = if easel.ground.is_some() { [60.0, 120.0, 880.0, 760.0] } else { [50.0, 70.0, 900.0, 640.0] };
    spread(easel, area, pitch, size, thing)
}

fn spread(easel: &mut Easel, area: [f32; 4], pitch: f32, size: f32, thing: Thing) -> Done {
    let (rows, type_size) = lines(easel, HAIRLINE, area)?;
    let pitch = pitch * type_size;
    let mut rng = easel.rng("things");
    let bed = area[1] > 100.0;
    for letter in rows.iter().flatten() {
        if bed {
            // The ground is a little darker where things press on it, which tells pale things from a pale ground.
            easel.edge(letter, BLACK.alpha(0.06), pitch * size.clamp(0.6, 0.9));
        }
        let mut all = spots(letter, pitch);
        all.sort_by(|a, b| a.y.total_cmp(&b.y));
        for spot in all {
            thing(easel, spot, pitch * size, &mut rng);
        }
    }
    Ok(())
}

/// The shadow of a small thing that lies on the ground.
fn under(easel: &mut Easel, spot: Spot, r: f32) {
    easel.oval((spot.x + r * 0.14, spot.y + r * 0.22), r, r * 0.94, BLACK.alpha(0.24));
}

fn tone(easel: &Easel, rng: &mut Rng, usual: &[u32]) -> Rgb {
    let own = hex(rng.pick(usual));
    // What has no stated colour is told from the plain ground that it lies on.
    let near = easel.ground.is_some_and(|ground| ground.lab().distance(own.lab()) < 0.32);
    let own = match (near, easel.ground) {
        (true, Some(ground)) if ground.lab().l > 0.6 => own.lighter(-0.28),
        (true, _) => own.lighter(0.3),
        _ => own,
    };
    easel.ink.or(easel.colour).map_or(own, |asked| asked.lighter(rng.between(-0.05, 0.05)))
}

fn acorn(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    under(easel, spot, s * 0.46);
    let nut = tone(easel, rng, &[0xb5763c, 0xa86a35, 0xc2854a]);
    let spot = Spot { turn: spot.turn + rng.between(-24.0, 24.0), ..spot };
    easel.blob(&spot.points(&[(-0.05, -0.34), (0.34, -0.24), (0.56, 0.0), (0.34, 0.24), (-0.05, 0.34)], s), nut);
    easel.blob(
        &spot.points(
            &[(-0.46, -0.2), (-0.2, -0.42), (0.06, -0.38), (0.1, 0.0), (0.06, 0.38), (-0.2, 0.42), (-0.46, 0.2)],
            s,
        ),
        nut.lighter(-0.16),
    );
    easel.line(&[spot.at(-s * 0.44, 0.0), spot.at(-s * 0.62, s * 0.05)], nut.lighter(-0.2), s * 0.09);
    easel.oval(spot.at(s * 0.2, -s * 0.1), s * 0.08, s * 0.06, WHITE.alpha(0.5));
}

fn leaf(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    let tone = tone(easel, rng, &[0xd1532f, 0xe2903a, 0xc8373f, 0xe8b84a, 0xa8552f]);
    let spot = Spot { turn: rng.between(0.0, 360.0), ..spot };
    let shape = [
        (-0.5, 0.0),
        (-0.2, -0.28),
        (-0.14, -0.18),
        (0.02, -0.36),
        (0.1, -0.2),
        (0.3, -0.24),
        (0.5, 0.0),
        (0.3, 0.24),
        (0.1, 0.2),
        (0.02, 0.36),
        (-0.14, 0.18),
        (-0.2, 0.28),
    ];
    let points = spot.points(&shape, s);
    easel.poly(&points.iter().map(|(x, y)| (x + s * 0.05, y + s * 0.08)).collect::<Vec<_>>(), BLACK.alpha(0.2));
    easel.poly(&points, tone);
    easel.line(&[spot.at(-s * 0.62, 0.0), spot.at(s * 0.4, 0.0)], tone.lighter(-0.14), s * 0.045);
}

fn candle(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    easel.soft((spot.x, spot.y - s * 0.2), s * 1.1, s * 1.1, hex(0xffc65a), 0.34);
    let wax = tone(easel, rng, &[0xd9534a, 0xc8443f]);
    easel.oval((spot.x, spot.y + s * 0.34), s * 0.34, s * 0.13, BLACK.alpha(0.25));
    easel.rounded([spot.x - s * 0.25, spot.y - s * 0.02, s * 0.5, s * 0.38], s * 0.1, wax.lighter(-0.06));
    easel.oval((spot.x, spot.y), s * 0.25, s * 0.1, wax);
    let sway = rng.between(-0.05, 0.05) * s;
    easel.blob(
        &[
            (spot.x + sway, spot.y - s * 0.62),
            (spot.x + s * 0.16, spot.y - s * 0.2),
            (spot.x, spot.y),
            (spot.x - s * 0.16, spot.y - s * 0.2),
        ],
        hex(0xff9d2e),
    );
    easel.blob(
        &[
            (spot.x, spot.y - s * 0.4),
            (spot.x + s * 0.08, spot.y - s * 0.16),
            (spot.x, spot.y - s * 0.03),
            (spot.x - s * 0.08, spot.y - s * 0.16),
        ],
        hex(0xfff2b0),
    );
}

fn button(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    let tone = tone(easel, rng, &[0xd1495b, 0x2f7fa8, 0xe2a33c, 0x5f8f5a, 0x8a5fa8, 0xe07a5a]);
    under(easel, spot, s * 0.5);
    easel.oval((spot.x, spot.y), s * 0.5, s * 0.5, tone.lighter(-0.08));
    easel.oval((spot.x, spot.y - s * 0.03), s * 0.46, s * 0.46, tone);
    easel.ring((spot.x, spot.y - s * 0.02), s * 0.32, s * 0.32, tone.lighter(-0.1), s * 0.05);
    let spin = rng.between(0.0, 90.0);
    for hole in 0..4 {
        let spot = Spot { turn: spin + 90.0 * hole as f32, ..spot };
        let (x, y) = spot.at(s * 0.12, 0.0);
        easel.oval((x, y), s * 0.055, s * 0.055, tone.lighter(-0.3));
    }
}

fn cloud(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    let white = easel.ink.or(easel.colour).unwrap_or(WHITE);
    for _ in 0..3 {
        let (dx, dy) = (rng.between(-0.26, 0.26) * s, rng.between(-0.2, 0.2) * s);
        let r = s * rng.between(0.26, 0.38);
        easel.oval((spot.x + dx, spot.y + dy + r * 0.2), r, r * 0.82, white.lighter(-0.07).alpha(0.9));
        easel.oval((spot.x + dx, spot.y + dy), r * 0.96, r * 0.78, white);
    }
}

fn coin(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    let metal = tone(easel, rng, &[0xd9b24a, 0xe2bf5a, 0xc9ced3, 0xc98a55]);
    under(easel, spot, s * 0.48);
    easel.oval((spot.x, spot.y), s * 0.48, s * 0.48, metal.lighter(-0.16));
    easel.oval((spot.x - s * 0.02, spot.y - s * 0.03), s * 0.45, s * 0.45, metal);
    easel.ring((spot.x - s * 0.02, spot.y - s * 0.03), s * 0.34, s * 0.34, metal.lighter(-0.1), s * 0.04);
    easel.oval((spot.x - s * 0.14, spot.y - s * 0.16), s * 0.12, s * 0.08, WHITE.alpha(0.55));
}

fn pencil(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    let tone = tone(easel, rng, &[0xd1403f, 0x2f7fc4, 0xe8b23a, 0x3f9a5a, 0x8a4fa8, 0xf0803a]);
    let t = 0.12;
    easel.poly(
        &spot.points(&[(-0.5, -t + 0.06), (0.52, -t + 0.06), (0.52, t + 0.08), (-0.5, t + 0.08)], s),
        BLACK.alpha(0.18),
    );
    easel.poly(&spot.points(&[(-0.52, -t), (0.3, -t), (0.3, t), (-0.52, t)], s), tone);
    easel.poly(&spot.points(&[(-0.52, -t), (0.3, -t), (0.3, -t * 0.35), (-0.52, -t * 0.35)], s), tone.lighter(0.1));
    easel.poly(&spot.points(&[(0.3, -t), (0.54, -0.02), (0.54, 0.02), (0.3, t)], s), hex(0xeacb9c));
    easel.poly(&spot.points(&[(0.46, -0.045), (0.58, 0.0), (0.46, 0.045)], s), tone.lighter(-0.08));
}

fn domino(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    // Ivory on a table or on the grass, which may lie in the dark; black on plain paper.
    let usual = if easel.ground.is_some() { [0x2b2e33, 0x33383f] } else { [0xf6f1e4, 0xeee7d6] };
    let tone = tone(easel, rng, &usual);
    let (w, h) = (s * 0.5, s * 0.86);
    let (x, y) = (spot.x, spot.y);
    easel.oval((x + s * 0.1, y + h * 0.5), w * 0.8, s * 0.12, BLACK.alpha(0.25));
    easel.rounded([x - w * 0.3, y - h * 0.56, w, h], s * 0.07, tone.lighter(-0.1));
    easel.rounded([x - w * 0.5, y - h * 0.5, w, h], s * 0.07, tone);
    let dot = if tone.lab().l > 0.6 { BLACK } else { WHITE };
    easel.line(&[(x - w * 0.36, y - h * 0.02), (x + w * 0.36, y - h * 0.02)], dot.alpha(0.7), s * 0.03);
    for half in [-0.26, 0.22] {
        for pip in 0..=rng.below(3) {
            let across = [0.0, -0.22, 0.22][pip];
            easel.oval((x + w * across, y + h * half + h * across * 0.5), s * 0.05, s * 0.05, dot);
        }
    }
}

fn key(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    let iron = tone(easel, rng, &[0x8a6a3a, 0x6a6f75, 0x9a7a45, 0x5f564c]);
    for (shift, ink) in [(0.05, BLACK.alpha(0.22)), (0.0, iron.opaque())] {
        let moved = Spot { x: spot.x + s * shift, y: spot.y + s * shift * 1.3, ..spot };
        easel.line(&[moved.at(-s * 0.24, 0.0), moved.at(s * 0.5, 0.0)], ink, s * 0.09);
        let (x, y) = moved.at(-s * 0.36, 0.0);
        easel.ring((x, y), s * 0.13, s * 0.13, ink, s * 0.08);
        for tooth in [0.34, 0.46] {
            easel.line(&[moved.at(s * tooth, 0.0), moved.at(s * tooth, s * 0.16)], ink, s * 0.08);
        }
    }
    easel.line(&[spot.at(-s * 0.2, -s * 0.025), spot.at(s * 0.46, -s * 0.025)], iron.lighter(0.14), s * 0.025);
}

fn marigold(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    let tone = tone(easel, rng, &[0xf09a2a, 0xf6b83a, 0xe8782a]);
    for leaf in 0..3 {
        let spot = Spot { turn: 120.0 * leaf as f32 + spot.turn, ..spot };
        let (x, y) = spot.at(s * 0.4, 0.0);
        easel.oval((x, y), s * 0.2, s * 0.15, hex(0x4f8a3f));
    }
    for ring in [0.5_f32, 0.36, 0.22] {
        let petals = (ring * 26.0) as usize;
        for petal in 0..petals {
            let spot = Spot { turn: 360.0 * petal as f32 / petals as f32 + ring * 90.0, ..spot };
            let (x, y) = spot.at(s * ring * 0.74, 0.0);
            easel.oval((x, y), s * 0.13, s * 0.13, tone.lighter((0.36 - ring) * 0.3));
        }
    }
    easel.oval((spot.x, spot.y), s * 0.12, s * 0.12, tone.lighter(-0.14));
}

fn orange(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    let peel = tone(easel, rng, &[0xf0892a, 0xf5992f]);
    let spot = Spot { turn: spot.turn + if spot.number.is_multiple_of(2) { 0.0 } else { 180.0 }, ..spot };
    let half: Vec<At> = (0..=24)
        .map(|at| (180.0 + 180.0 * at as f32 / 24.0_f32).to_radians())
        .map(|t| (0.58 * t.cos(), 0.58 * t.sin() + 0.2))
        .collect();
    easel.poly(
        &spot.points(&half, s).iter().map(|(x, y)| (x + s * 0.05, y + s * 0.08)).collect::<Vec<_>>(),
        BLACK.alpha(0.2),
    );
    easel.poly(&spot.points(&half, s), peel);
    let inner: Vec<At> = half.iter().map(|(x, y)| (x * 0.86, (y - 0.2) * 0.86 + 0.18)).collect();
    easel.poly(&spot.points(&inner, s), hex(0xfdeccb));
    let flesh: Vec<At> = half.iter().map(|(x, y)| (x * 0.76, (y - 0.2) * 0.76 + 0.16)).collect();
    easel.poly(&spot.points(&flesh, s), peel.lighter(0.08));
    for seam in 1..5 {
        let turn = (180.0 + 36.0 * seam as f32).to_radians();
        easel.line(
            &[spot.at(0.0, s * 0.16), spot.at(s * 0.44 * turn.cos(), s * (0.16 + 0.44 * turn.sin()))],
            hex(0xfdeccb),
            s * 0.04,
        );
    }
}

fn clip(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    let wire = tone(easel, rng, &[0x2f7fc4, 0xd1495b, 0x3f9a5a, 0xe2a33c, 0x8a949e]);
    let shape = [
        (0.3, 0.02),
        (-0.3, 0.02),
        (-0.4, 0.1),
        (-0.3, 0.2),
        (0.4, 0.2),
        (0.54, 0.02),
        (0.4, -0.18),
        (-0.4, -0.18),
        (-0.54, 0.0),
        (-0.44, 0.12),
    ];
    let points = crate::figures::pen::smooth(&spot.points(&shape, s));
    easel.line(
        &points.iter().map(|(x, y)| (x + s * 0.03, y + s * 0.05)).collect::<Vec<_>>(),
        BLACK.alpha(0.2),
        s * 0.07,
    );
    easel.line(&points, wire, s * 0.07);
}

fn pasta(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    let dough = tone(easel, rng, &[0xedc56a, 0xe5b95a, 0xf2cf7c]);
    if spot.number % 3 == 2 {
        easel.poly(
            &spot.points(&[(-0.5, -0.3), (0.0, -0.07), (0.5, -0.3), (0.5, 0.3), (0.0, 0.07), (-0.5, 0.3)], s),
            dough.lighter(-0.07),
        );
        easel.poly(
            &spot.points(&[(-0.46, -0.24), (0.0, -0.07), (0.46, -0.24), (0.46, 0.22), (0.0, 0.03), (-0.46, 0.22)], s),
            dough,
        );
        easel.line(&[spot.at(-s * 0.06, 0.0), spot.at(s * 0.06, 0.0)], dough.lighter(-0.16), s * 0.12);
    } else {
        easel.poly(&spot.points(&[(-0.5, -0.12), (0.5, -0.12), (0.54, 0.22), (-0.46, 0.22)], s), BLACK.alpha(0.18));
        easel.poly(&spot.points(&[(-0.46, -0.18), (0.54, -0.18), (0.46, 0.18), (-0.54, 0.18)], s), dough);
        easel.poly(
            &spot.points(&[(-0.46, -0.18), (0.54, -0.18), (0.53, -0.08), (-0.48, -0.08)], s),
            dough.lighter(0.08),
        );
        for line in [0.0, 0.09] {
            easel.line(&[spot.at(-s * 0.48, s * line), spot.at(s * 0.48, s * line)], dough.lighter(-0.1), s * 0.025);
        }
        let (x, y) = spot.at(s * 0.5, 0.0);
        easel.oval((x, y), s * 0.08, s * 0.13, dough.lighter(-0.24));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use resvg::tiny_skia::PathBuilder;

    #[test]
    fn a_thin_stroke_is_walked_once() {
        // A stroke of 2 by 100: its outline is 204 long.
        let mut p = PathBuilder::new();
        p.move_to(0.0, 0.0);
        p.line_to(100.0, 0.0);
        p.line_to(100.0, 2.0);
        p.line_to(0.0, 2.0);
        p.close();
        let found = spots(&p.finish().expect("a path"), 10.0);
        assert!((10..=13).contains(&found.len()), "{}", found.len());
    }
}
