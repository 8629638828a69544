//! Hosts that a text is built of: many small things laid along the strokes of its letters.

use super::easel::{Easel, joined};
use super::warp::{At, bend};
use super::{Host, host};
use crate::colour::{BLACK, Rgb, WHITE, hex};
use crate::lettering::Line;
use crate::random::Rng;
use crate::studio::Refusal;
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
    host("dominoes", 0.24, |easel| laid(easel, 0.085, 1.1, domino)),
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
    let mut best: Option<(f32, Vec<Line>)> = None;
    for count in 1..=words.len().min(2) {
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
    let place = |(row, line): (usize, Line)| -> Vec<Path> {
        let base = y + h / 2.0 + ((row as f32 - (count - 1.0) / 2.0) * 118.0 + 34.0) * scale;
        let to = Transform::from_translate(x + w / 2.0 - line.width * scale / 2.0, base).pre_scale(scale, scale);
        line.glyphs.into_iter().filter_map(|glyph| glyph.path?.transform(to)).collect()
    };
    Ok((set.into_iter().enumerate().map(place).collect(), scale * 100.0))
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
            easel.edge(letter, BLACK.alpha(0.07), pitch * (size * 1.15).max(1.3));
            easel.edge(letter, BLACK.alpha(0.08), pitch * size.max(0.9));
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
    let tone = tone(easel, rng, &[0x2b2e33, 0x33383f]);
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

fn pebble(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    let tone = tone(easel, rng, &[0x8f9499, 0xb5aa9a, 0xd9d3c8, 0x6f757c, 0xa38a78]);
    let spot = Spot { turn: rng.between(0.0, 360.0), ..spot };
    let shape: Vec<At> = (0..7)
        .map(|at| (at as f32 / 7.0 * 360.0).to_radians())
        .map(|t| (t, rng.between(0.4, 0.54)))
        .map(|(t, r)| (r * t.cos(), r * 0.84 * t.sin()))
        .collect();
    let points = spot.points(&shape, s);
    easel.blob(&points.iter().map(|(x, y)| (x + s * 0.06, y + s * 0.12)).collect::<Vec<_>>(), BLACK.alpha(0.3));
    easel.blob(&points, tone.lighter(-0.05));
    easel.blob(
        &points
            .iter()
            .map(|(x, y)| (spot.x + (x - spot.x) * 0.82 - s * 0.02, spot.y + (y - spot.y) * 0.8 - s * 0.05))
            .collect::<Vec<_>>(),
        tone.lighter(0.03),
    );
    easel.oval((spot.x - s * 0.12, spot.y - s * 0.18), s * 0.12, s * 0.07, WHITE.alpha(0.4));
}

fn petal(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    for _ in 0..2 {
        let tone = tone(easel, rng, &[0xc82f4f, 0xd94a68, 0xe06a85, 0xb5253f]);
        let place = Spot {
            x: spot.x + rng.between(-0.2, 0.2) * s,
            y: spot.y + rng.between(-0.2, 0.2) * s,
            turn: rng.between(0.0, 360.0),
            ..spot
        };
        let points =
            place.points(&[(-0.34, 0.0), (-0.1, -0.3), (0.3, -0.24), (0.24, 0.0), (0.3, 0.24), (-0.1, 0.3)], s);
        easel.blob(&points.iter().map(|(x, y)| (x + s * 0.03, y + s * 0.06)).collect::<Vec<_>>(), BLACK.alpha(0.16));
        easel.blob(&points, tone);
        easel.line(&[place.at(-s * 0.24, 0.0), place.at(s * 0.12, s * 0.03)], tone.lighter(-0.09), s * 0.04);
    }
}

fn boat(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    let tone = tone(easel, rng, &[0xc8403f, 0xf0e6d0, 0xe2a33c, 0x3f6a9a, 0x5f8f5a]);
    let hull = [(-0.52, -0.12), (-0.1, -0.2), (0.3, -0.15), (0.54, 0.0), (0.3, 0.15), (-0.1, 0.2), (-0.52, 0.12)];
    let foam: Vec<At> = hull.iter().map(|(x, y)| (x * 1.06, y * 1.32)).collect();
    easel.blob(&spot.points(&foam, s), WHITE.alpha(0.5));
    easel.blob(&spot.points(&hull, s), tone);
    let inner: Vec<At> = hull.iter().map(|(x, y)| (x * 0.82, y * 0.66)).collect();
    easel.blob(&spot.points(&inner, s), hex(0x8a5d38));
    for bench in [-0.24, 0.06] {
        easel.line(&[spot.at(s * bench, -s * 0.12), spot.at(s * bench, s * 0.12)], hex(0xd9ae7a), s * 0.06);
    }
    easel.line(&[spot.at(-s * 0.3, -s * 0.06), spot.at(s * 0.3, -s * 0.03)], hex(0xf3e6c8), s * 0.025);
}

fn shell(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    let tone = tone(easel, rng, &[0xf0c9b0, 0xf6e3d3, 0xe0a898, 0xd9bfa8, 0xf3d9c9]);
    let spot = Spot { turn: -90.0 + rng.between(-50.0, 50.0), ..spot };
    let fan: Vec<At> = (0..=12)
        .map(|at| (-72.0 + 144.0 * at as f32 / 12.0_f32).to_radians())
        .map(|t| (0.62 * t.cos() - 0.3, 0.6 * t.sin()))
        .collect();
    let mut shape = vec![(-0.42, -0.12)];
    shape.extend(fan.iter().copied());
    shape.push((-0.42, 0.12));
    let points = spot.points(&shape, s);
    easel.poly(&points.iter().map(|(x, y)| (x + s * 0.06, y + s * 0.1)).collect::<Vec<_>>(), BLACK.alpha(0.24));
    easel.poly(&points, tone);
    for rib in (1..12).step_by(2) {
        easel.line(
            &[spot.at(-s * 0.36, 0.0), spot.at(fan[rib].0 * s * 0.96, fan[rib].1 * s * 0.96)],
            tone.lighter(-0.12),
            s * 0.035,
        );
    }
}

fn sheep(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    let wool = tone(easel, rng, &[0xfaf6ea, 0xf3eddd]);
    let spot = Spot { turn: spot.turn + rng.between(-16.0, 16.0) + if rng.chance(0.3) { 180.0 } else { 0.0 }, ..spot };
    let shade = Spot { x: spot.x + s * 0.08, y: spot.y + s * 0.14, ..spot };
    easel.blob(
        &shade.points(&[(-0.44, -0.2), (0.0, -0.3), (0.4, -0.2), (0.5, 0.0), (0.4, 0.2), (0.0, 0.3), (-0.44, 0.2)], s),
        BLACK.alpha(0.28),
    );
    let head = hex(0x3a3330);
    let (hx, hy) = spot.at(s * 0.5, 0.0);
    for ear in [-1.0, 1.0] {
        easel.oval(spot.at(s * 0.46, ear * s * 0.16), s * 0.08, s * 0.07, head);
    }
    easel.oval((hx, hy), s * 0.15, s * 0.14, head);
    for at in 0..9 {
        let turn = (at as f32 * 40.0).to_radians();
        easel.oval(spot.at(s * 0.28 * turn.cos(), s * 0.17 * turn.sin()), s * 0.17, s * 0.16, wool.lighter(-0.05));
    }
    easel.blob(
        &spot.points(
            &[(-0.32, -0.16), (0.0, -0.22), (0.3, -0.16), (0.36, 0.0), (0.3, 0.16), (0.0, 0.22), (-0.32, 0.16)],
            s,
        ),
        wool,
    );
}

fn snowball(easel: &mut Easel, spot: Spot, s: f32, _: &mut Rng) {
    let snow = easel.ink.or(easel.colour).unwrap_or(hex(0xf6faff));
    easel.oval((spot.x + s * 0.12, spot.y + s * 0.26), s * 0.5, s * 0.34, hex(0x6f8fb5).alpha(0.5));
    easel.oval((spot.x, spot.y), s * 0.5, s * 0.5, snow.mix(hex(0x8fa9c9), 0.5));
    easel.oval((spot.x - s * 0.04, spot.y - s * 0.05), s * 0.44, s * 0.43, snow);
    easel.soft((spot.x - s * 0.16, spot.y - s * 0.2), s * 0.2, s * 0.18, WHITE, 0.9);
}

fn spanner(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    let steel = tone(easel, rng, &[0x9aa6b0, 0xb4bec6, 0x848f99]);
    if spot.number % 3 == 2 {
        let six = |r: f32| -> Vec<At> {
            (0..6).map(|at| (at as f32 * 60.0_f32).to_radians()).map(|t| (r * t.cos(), r * t.sin())).collect()
        };
        under(easel, spot, s * 0.24);
        easel.poly(&spot.points(&six(0.26), s), steel.lighter(-0.08));
        easel.poly(&spot.points(&six(0.23), s), steel.lighter(0.04));
        easel.oval((spot.x, spot.y), s * 0.12, s * 0.12, steel.lighter(-0.3));
        return;
    }
    for (shift, ink, light) in [(0.04, BLACK.alpha(0.22), false), (0.0, steel.opaque(), true)] {
        let moved = Spot { x: spot.x + s * shift, y: spot.y + s * shift * 1.4, ..spot };
        easel.line(&[moved.at(-s * 0.36, 0.0), moved.at(s * 0.36, 0.0)], ink, s * 0.13);
        for end in [-1.0, 1.0] {
            let jaw = [
                (0.3, -0.09),
                (0.42, -0.17),
                (0.56, -0.13),
                (0.46, -0.05),
                (0.46, 0.05),
                (0.56, 0.13),
                (0.42, 0.17),
                (0.3, 0.09),
            ];
            let jaw: Vec<At> = jaw.iter().map(|(x, y)| (x * end, *y)).collect();
            easel.poly(&moved.points(&jaw, s), ink);
        }
        if light {
            easel.line(&[moved.at(-s * 0.28, -s * 0.03), moved.at(s * 0.28, -s * 0.03)], steel.lighter(0.14), s * 0.03);
        }
    }
}

fn starling(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    let dark = easel.ink.or(easel.colour).unwrap_or(hex(0x23262f));
    let place = Spot {
        x: spot.x + rng.between(-0.3, 0.3) * s,
        y: spot.y + rng.between(-0.3, 0.3) * s,
        turn: rng.between(-24.0, 24.0),
        ..spot
    };
    let up = rng.between(-0.24, 0.1);
    easel.poly(
        &place.points(
            &[(-0.5, up), (-0.16, -0.1), (0.0, -0.06), (0.16, -0.1), (0.5, up), (0.14, 0.1), (0.0, 0.2), (-0.14, 0.1)],
            s * 0.9,
        ),
        dark,
    );
}

fn sugar(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    let white = tone(easel, rng, &[0xfdfcf8, 0xf8f6f0]);
    cube(easel, spot, s * 0.94, white, hex(0xb5aea2));
}

/// A cube seen from above its front.
fn cube(easel: &mut Easel, spot: Spot, s: f32, tone: Rgb, edge: Rgb) {
    let (x, y, h) = (spot.x, spot.y, s / 2.0);
    easel.oval((x + s * 0.08, y + h * 1.02), h * 1.06, s * 0.16, BLACK.alpha(0.22));
    easel.rect(x - h, y - h * 0.5, s, s * 0.78, tone.mix(edge, 0.3));
    easel.poly(&[(x - h, y - h * 0.5), (x + h, y - h * 0.5), (x + h * 0.9, y - h), (x - h * 0.9, y - h)], tone);
    easel.rect(x - h + s * 0.04, y - h * 0.5 + s * 0.03, s * 0.92, s * 0.7, tone.mix(edge, 0.14));
}

fn block(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    let wood = tone(easel, rng, &[0xd9ae7a, 0xd1495b, 0x4f8fb5, 0xe2b04a, 0x6a9a5a]);
    cube(easel, spot, s * 0.96, wood, wood.lighter(-0.3));
}

fn twig(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    let bark = tone(easel, rng, &[0x7a5638, 0x6b4a33, 0x8f6b48]);
    let knee = rng.between(-0.06, 0.06) * s;
    let line = [spot.at(-s * 0.54, 0.0), spot.at(0.0, knee), spot.at(s * 0.54, 0.0)];
    easel.line(&line.map(|(x, y)| (x + s * 0.03, y + s * 0.06)), BLACK.alpha(0.22), s * 0.12);
    easel.line(&line, bark, s * 0.12);
    easel.line(&line.map(|(x, y)| (x - s * 0.01, y - s * 0.025)), bark.lighter(0.1), s * 0.035);
    if rng.chance(0.5) {
        let side = if rng.chance(0.5) { 1.0 } else { -1.0 };
        easel.line(&[spot.at(s * 0.1, knee), spot.at(s * 0.24, side * s * 0.12)], bark, s * 0.06);
    }
}

fn umbrella(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    let tone = tone(easel, rng, &[0xd1403f, 0xe2a33c, 0x2f7fa8, 0x5f9a5a, 0x8a5fa8, 0xe0708a]);
    easel.oval((spot.x + s * 0.1, spot.y + s * 0.16), s * 0.5, s * 0.48, BLACK.alpha(0.26));
    let spin = rng.between(0.0, 45.0);
    for rib in 0..8 {
        let rim = |at: f32| Spot { turn: spin + 45.0 * at, ..spot };
        let (a, b) = (rim(rib as f32).at(s * 0.52, 0.0), rim(rib as f32 + 1.0).at(s * 0.52, 0.0));
        let light = if rib % 2 == 0 { 0.0 } else { 0.07 };
        easel.poly(
            &[(spot.x, spot.y), a, rim(rib as f32 + 0.5).at(s * 0.47, 0.0), b],
            tone.lighter(light - if rib < 4 { 0.04 } else { 0.0 }),
        );
    }
    easel.oval((spot.x, spot.y), s * 0.06, s * 0.06, tone.lighter(-0.24));
}

fn vegetable(easel: &mut Easel, spot: Spot, s: f32, rng: &mut Rng) {
    match (spot.number + rng.below(2)) % 3 {
        0 => {
            let tone = tone(easel, rng, &[0xf0822a, 0xe8762a]);
            for lean in [-0.1, 0.0, 0.1] {
                easel.line(&[spot.at(-s * 0.4, 0.0), spot.at(-s * 0.6, lean * s)], hex(0x4f9a3f), s * 0.07);
            }
            easel.blob(
                &spot.points(&[(-0.44, -0.12), (-0.1, -0.12), (0.54, 0.0), (-0.1, 0.12), (-0.44, 0.12)], s),
                tone,
            );
            for line in [-0.25, 0.0, 0.2] {
                easel.line(&[spot.at(line * s, -s * 0.06), spot.at(line * s, s * 0.01)], tone.lighter(-0.1), s * 0.022);
            }
        }
        1 => {
            let tone = tone(easel, rng, &[0x6faa3f, 0x5f9a3a]);
            let line = [spot.at(-s * 0.52, s * 0.02), spot.at(0.0, -s * 0.05), spot.at(s * 0.52, s * 0.02)];
            easel.curve(&line, tone.lighter(-0.1), s * 0.17);
            easel.curve(&line, tone, s * 0.12);
            for pea in [-0.26, 0.0, 0.26] {
                easel.oval(spot.at(pea * s, -s * 0.03), s * 0.045, s * 0.045, tone.lighter(0.12));
            }
        }
        _ => {
            let tone = tone(easel, rng, &[0xf3f3e2, 0xf8f6e8]);
            easel.line(&[spot.at(-s * 0.1, 0.0), spot.at(s * 0.5, 0.0)], hex(0x5f9a4a), s * 0.18);
            easel.line(&[spot.at(-s * 0.46, 0.0), spot.at(s * 0.02, 0.0)], tone, s * 0.15);
            easel.line(&[spot.at(0.0, 0.0), spot.at(s * 0.12, 0.0)], hex(0xb5cf8a), s * 0.16);
            for root in [-0.05, 0.0, 0.05] {
                easel.line(&[spot.at(-s * 0.5, 0.0), spot.at(-s * 0.6, root * s)], tone.lighter(-0.12), s * 0.02);
            }
        }
    }
}

fn biscuits(easel: &mut Easel) -> Done {
    let area = if easel.ground.is_some() { [70.0, 120.0, 860.0, 760.0] } else { [60.0, 340.0, 880.0, 580.0] };
    let (rows, size) = lines(easel, "Nunito_800ExtraBold", area)?;
    let mut rng = easel.rng("crumbs");
    for letter in rows.iter().flatten() {
        let dough = tone(easel, &mut rng, &[0xdba860, 0xd59f55, 0xe2b26c]);
        let turned =
            Transform::from_rotate_at(rng.between(-3.0, 3.0), letter.bounds().left(), letter.bounds().bottom());
        let Some(letter) = letter.clone().transform(turned) else { continue };
        if let Some(under) = letter.clone().transform(Transform::from_translate(size * 0.02, size * 0.04)) {
            easel.edge(&under, BLACK.alpha(0.26), size * 0.07);
            easel.shape(&under, BLACK.alpha(0.26));
        }
        easel.edge(&letter, dough.lighter(-0.12), size * 0.075);
        easel.edge(&letter, dough, size * 0.05);
        easel.shape(&letter, dough.lighter(0.03));
        for spot in spots(&letter, size * 0.12) {
            easel.oval((spot.x, spot.y), size * 0.012, size * 0.01, dough.lighter(-0.2));
        }
    }
    Ok(())
}

fn thread(easel: &mut Easel, width: f32, tone: Rgb, twist: f32) -> Result<f32, Refusal> {
    let area = if easel.ground.is_some() { [80.0, 200.0, 840.0, 600.0] } else { [70.0, 380.0, 860.0, 460.0] };
    let (rows, size) = lines(easel, "Sacramento_400Regular", area)?;
    let width = width * size;
    for row in &rows {
        let Some(path) = joined(row) else { continue };
        if let Some(under) = path.clone().transform(Transform::from_translate(width * 0.2, width * 0.4)) {
            easel.edge(&under, BLACK.alpha(0.24), width);
        }
        easel.edge(&path, tone.lighter(-0.16), width);
        easel.shape(&path, tone.lighter(-0.16));
        easel.edge(&path, tone, width * 0.74);
        easel.shape(&path, tone);
        for letter in row {
            for spot in spots(letter, width * twist) {
                easel.line(
                    &[spot.at(-width * 0.16, -width * 0.24), spot.at(width * 0.16, width * 0.24)],
                    tone.lighter(-0.13),
                    width * 0.1,
                );
            }
        }
    }
    Ok(size)
}

fn rope(easel: &mut Easel) -> Done {
    let tone = easel.ink.or(easel.colour).unwrap_or(hex(0xd1ab72));
    thread(easel, 0.062, tone, 0.5).map(|_| ())
}

fn yarn(easel: &mut Easel) -> Done {
    let usual = hex(easel.rng("wool").pick(&[0xc8495f, 0x3f7f9a, 0xd99a3c, 0x7a5a9a, 0x5f8f5a]));
    let tone = easel.ink.or(easel.colour).unwrap_or(usual);
    let (x, y, r) = (850.0, 850.0, 96.0);
    easel.oval((x + 12.0, y + 30.0), r, r * 0.8, BLACK.alpha(0.25));
    easel.oval((x, y), r, r, tone);
    for at in 0..6 {
        let spot = Spot { x, y, turn: -40.0 + at as f32 * 16.0, number: 0 };
        let bow = [(-0.86, -0.3), (-0.3, -0.62 + 0.2 * at as f32), (0.3, -0.62 + 0.22 * at as f32), (0.86, -0.1)];
        easel.curve(&spot.points(&bow, r * 0.92), tone.lighter(-0.1), 7.0);
    }
    thread(easel, 0.05, tone, 0.42).map(|_| ())
}

fn stars(easel: &mut Easel) -> Done {
    let area = [60.0, 120.0, 880.0, 680.0];
    let (rows, size) = lines(easel, HAIRLINE, area)?;
    let light = easel.ink.or(easel.colour).unwrap_or(hex(0xfff4cf));
    let dark = easel.ground.is_some_and(|ground| ground.lab().l > 0.55);
    if dark {
        easel.rounded([20.0, 40.0, 960.0, 860.0], 60.0, hex(0x18203f));
    } else if easel.ground.is_none() {
        // The sky is dark enough for stars.
        easel.rect(-900.0, -900.0, 2800.0, 1500.0, hex(0x141c40).alpha(0.62));
        easel.rect(
            -900.0,
            600.0,
            2800.0,
            260.0,
            crate::canvas::Ink::Line(0.0, 600.0, hex(0x141c40).alpha(0.62), 0.0, 860.0, hex(0x141c40).alpha(0.0)),
        );
    }
    let mut rng = easel.rng("stars");
    for letter in rows.iter().flatten() {
        easel.edge(letter, light.alpha(0.55), size * 0.012);
        easel.shape(letter, light.alpha(0.55));
        for spot in spots(letter, size * 0.15) {
            let r = size * rng.between(0.022, 0.036);
            easel.soft((spot.x, spot.y), r * 2.6, r * 2.6, light, 0.7);
            let points: Vec<At> = (0..8)
                .map(|at| ((at as f32 * 45.0_f32).to_radians(), if at % 2 == 0 { r * 1.35 } else { r * 0.5 }))
                .map(|(turn, r)| (spot.x + r * turn.cos(), spot.y + r * turn.sin()))
                .collect();
            easel.poly(&points, light.mix(WHITE, 0.5));
        }
    }
    Ok(())
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
