//! The gallery: sets artefacts into a room, with their shadows, stands, cards and plates.

use super::easel::Easel;
use super::matter::{Grain, Matter, dyed};
use super::pieces::{Piece, Rest};
use super::room::{Display, Ground, Room};
use super::shape::{block, rounded};
use crate::canvas::Canvas;
use crate::colour::{BLACK, WHITE, hex};
use crate::figures::pen::ellipse;
use crate::random::Seed;
use resvg::tiny_skia::{FilterQuality, Pixmap, PixmapPaint, PremultipliedColorU8, Transform};

/// What is to be written in the room.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words {
    pub card: bool,
    pub plates: bool,
}

/// Where things and words have their places: left, top, width, height.
pub(super) struct Shown {
    pub things: Vec<[f32; 4]>,
    pub card: [f32; 4],
    pub plates: Vec<[f32; 4]>,
    /// The pieces of the picture that the things are.
    pub pieces: Vec<u16>,
}

/// A thing on a sheet of its own, before it is set into the room.
struct Layer {
    sheet: Pixmap,
    /// Left, top, right, bottom in pixels.
    inked: [i32; 4],
    /// How far it is moved to its place, in pixels.
    by: (i32, i32),
}

/// How many pixels of a sheet are one of its shadow.
const COARSE: u32 = 4;

/// Paints the whole picture.
pub(super) fn paint(
    canvas: &mut Canvas,
    seed: Seed,
    display: &Display,
    pieces: &[&Piece],
    words: Words,
) -> Option<Shown> {
    let (w, h) = (canvas.width, canvas.height);
    let flat = pieces.iter().all(|piece| piece.rest == Rest::Hangs);
    let lie = flat || (display.ground == Ground::Above && pieces.iter().all(|piece| piece.rest != Rest::Stands));
    let kept = if words.card || words.plates { 112.0 } else { 0.0 };
    let count = pieces.len() as f32;
    let cell = w * display.wide / count;
    let fit = |piece: &Piece| {
        let air = if pieces.len() > 1 { 0.86 } else { 1.0 };
        (cell * air / piece.wide).min((h * display.tall - kept * 0.9) / piece.tall)
    };
    let highest = pieces.iter().map(|piece| piece.tall * fit(piece)).fold(0.0, f32::max);
    let foot = (h * 0.84 - kept).min((h - kept) / 2.0 + highest * 0.56 + 70.0);
    let mut layers = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        let x = w / 2.0 + cell * (at as f32 - (count - 1.0) / 2.0);
        let lift = if display.ground != Ground::Above && piece.rest == Rest::Lies { 22.0 } else { 0.0 };
        let middle = (h - kept) / 2.0 - if display.id == "oak_drawer" && !words.card { 30.0 } else { 0.0 };
        let place = if lie { (x, middle, true) } else { (x, foot - lift, false) };
        layers.push(layer(canvas, seed.at(at), piece, fit(piece), place)?);
    }
    let scale = canvas.scale;
    let things: Vec<[f32; 4]> = layers.iter().map(|layer| layer.area(scale)).collect();
    let (back, front) = (display.back, display.front);
    let room_seed = seed.child("room");
    let mut own = Vec::new();
    canvas.owners.turn_to(0);
    back(&mut Room {
        e: Easel::new(canvas, (0.0, 0.0), 1.0, room_seed),
        w,
        h,
        foot,
        things: things.clone(),
        flat: lie,
    });
    for (at, (layer, piece)) in layers.iter().zip(pieces).enumerate() {
        shadow(canvas, layer, lie || (display.ground == Ground::Above && piece.rest != Rest::Stands), foot);
        let mount = display.ground != Ground::Above && piece.rest == Rest::Lies;
        if mount {
            posts(&mut Easel::new(canvas, (0.0, 0.0), 1.0, room_seed), things[at], foot);
        }
        let (x, y) = layer.by;
        let paint = PixmapPaint::default();
        canvas.pixmap.draw_pixmap(x, y, layer.sheet.as_ref(), &paint, Transform::identity(), None);
        let ground = canvas.owners.open();
        canvas.owners.cover(&layer.sheet, i64::from(x), i64::from(y));
        own.push(canvas.owners.turn_to(ground));
        if mount {
            prongs(&mut Easel::new(canvas, (0.0, 0.0), 1.0, room_seed), things[at]);
        }
    }
    front(&mut Room {
        e: Easel::new(canvas, (0.0, 0.0), 1.0, room_seed),
        w,
        h,
        foot,
        things: things.clone(),
        flat: lie,
    });
    let mut e = Easel::new(canvas, (0.0, 0.0), 1.0, room_seed);
    let card = card(&mut e, (w, h), display, words.card);
    let plates = plates(&mut e, (w, h), &things, words.plates);
    Some(Shown { things, card, plates, pieces: own })
}

impl Layer {
    /// The thing's box in units once it is in its place.
    fn area(&self, scale: f32) -> [f32; 4] {
        let [l, t, r, b] = self.inked;
        let unit = |pixels: i32| pixels as f32 / scale;
        [unit(l + self.by.0), unit(t + self.by.1), unit(r - l + 1), unit(b - t + 1)]
    }
}

/// Draws a piece on a sheet of its own and finds how it must be moved to stand, or lie, at its place.
fn layer(canvas: &Canvas, seed: Seed, piece: &Piece, zoom: f32, (x, y, middle): (f32, f32, bool)) -> Option<Layer> {
    let sheet = Pixmap::new(canvas.pixmap.width(), canvas.pixmap.height())?;
    let (w, h, scale) = (canvas.width, canvas.height, canvas.scale);
    let mut own = Canvas::over(sheet, scale, w, h);
    let origin = (w / 2.0, (h - piece.tall * zoom) / 2.0);
    (piece.draw)(&mut Easel::new(&mut own, origin, zoom, seed));
    let sheet = own.pixmap;
    let inked = inked(&sheet)?;
    let [l, t, r, b] = inked;
    let pixels = |units: f32| (units * scale).round() as i32;
    let up = if middle { pixels(y) - i32::midpoint(t, b) } else { pixels(y) - b };
    Some(Layer { inked, by: (pixels(x) - i32::midpoint(l, r), up), sheet })
}

fn inked(sheet: &Pixmap) -> Option<[i32; 4]> {
    let wide = sheet.width() as usize;
    let mut area = [i32::MAX, i32::MAX, i32::MIN, i32::MIN];
    for (at, pixel) in sheet.pixels().iter().enumerate() {
        if pixel.alpha() > 90 {
            let (x, y) = ((at % wide) as i32, (at / wide) as i32);
            area = [area[0].min(x), area[1].min(y), area[2].max(x), area[3].max(y)];
        }
    }
    (area[0] <= area[2]).then_some(area)
}

/// The thing's shape as a soft black sheet, coarser than itself.
fn silhouette(sheet: &Pixmap) -> Option<Pixmap> {
    let (wide, high) = (sheet.width().div_ceil(COARSE), sheet.height().div_ceil(COARSE));
    let mut out = Pixmap::new(wide, high)?;
    let (w, h) = (wide as usize, high as usize);
    let mut alpha = vec![0.0_f32; w * h];
    for (at, value) in alpha.iter_mut().enumerate() {
        let (x, y) = ((at % w) as u32 * COARSE, (at / w) as u32 * COARSE);
        *value = sheet.pixel(x, y).map_or(0.0, |pixel| f32::from(pixel.alpha()));
    }
    for _ in 0..2 {
        alpha = smear(&alpha, w, h, 1);
        alpha = smear(&alpha, w, h, w);
    }
    for (pixel, value) in out.pixels_mut().iter_mut().zip(alpha) {
        *pixel = PremultipliedColorU8::from_rgba(0, 0, 0, value.round() as u8).unwrap_or(*pixel);
    }
    Some(out)
}

/// Means over neighbours along rows (a step of 1) or columns (a step of a row).
fn smear(from: &[f32], w: usize, h: usize, step: usize) -> Vec<f32> {
    let reach: isize = 3;
    let long = if step == 1 { w } else { h };
    (0..w * h)
        .map(|at| {
            let here = if step == 1 { at % w } else { at / w } as isize;
            let near = (-reach..=reach).filter(|off| (0..long as isize).contains(&(here + off)));
            let sum: f32 = near.map(|off| from[(at as isize + off * step as isize) as usize]).sum();
            sum / (2 * reach + 1) as f32
        })
        .collect()
}

/// The thing's shadow: thrown flat beneath what lies or hangs, along the ground behind what stands.
fn shadow(canvas: &mut Canvas, layer: &Layer, lies: bool, foot: f32) {
    let Some(shape) = silhouette(&layer.sheet) else { return };
    let (scale, coarse) = (canvas.scale, COARSE as f32);
    let (x, y) = (layer.by.0 as f32, layer.by.1 as f32);
    let place = Transform::from_row(coarse, 0.0, 0.0, coarse, x, y);
    let mut lay = |by: Transform, opacity: f32| {
        let paint = PixmapPaint { opacity, quality: FilterQuality::Bilinear, ..PixmapPaint::default() };
        canvas.pixmap.draw_pixmap(0, 0, shape.as_ref(), &paint, by.pre_concat(place), None);
    };
    if lies {
        lay(Transform::from_translate(7.0 * scale, 9.0 * scale), 0.5);
        lay(Transform::from_translate(20.0 * scale, 24.0 * scale), 0.34);
        return;
    }
    let [left, top, wide, high] = layer.area(scale);
    let low = top + high;
    let flat = (46.0 / high).min(0.16);
    let ground = foot.max(low) * scale;
    let lean = 0.2_f32;
    lay(Transform::from_row(1.0, 0.0, -lean, flat, lean * ground, ground * (1.0 - flat)), 0.5);
    canvas.soft(left + wide / 2.0, foot.max(low) - 2.0, wide * 0.42, 15.0, BLACK, 0.5);
}

const STEEL: Matter =
    Matter { base: hex(0x3c3e42), light: hex(0x84878c), dark: hex(0x1a1b1e), shine: 0.4, grain: Grain::None };

/// A foot and two posts that hold up what cannot stand by itself.
fn posts(e: &mut Easel, [x, y, w, h]: [f32; 4], foot: f32) {
    let middle = x + w / 2.0;
    let half = (w * 0.26).clamp(40.0, 150.0);
    e.soft((middle + 10.0, foot), half * 1.3, 17.0, BLACK, 0.5);
    e.body(&ellipse((middle, foot - 3.0), half, 13.0), &STEEL);
    for side in [-0.6, 0.6] {
        e.body(&block(middle + side * half - 6.0, y + h * 0.6, 12.0, foot - 3.0 - y - h * 0.6), &STEEL);
    }
}

/// The hooks in front that the thing rests on.
fn prongs(e: &mut Easel, [x, y, w, h]: [f32; 4]) {
    let (middle, low) = (x + w / 2.0, y + h);
    let half = (w * 0.26).clamp(40.0, 150.0);
    for side in [-0.6, 0.6] {
        let at = middle + side * half;
        e.wire(&[(at, low - 20.0), (at, low + 2.0), (at, low + 8.0)], &STEEL, 8.0);
    }
}

/// A small card that stands in front, or the place for words on a printed page; where letters go.
fn card(e: &mut Easel, (w, h): (f32, f32), display: &Display, wanted: bool) -> [f32; 4] {
    let (wide, high) = (480.0_f32.min(w * 0.56), 120.0);
    if display.id == "catalogue_page" {
        return [w * 0.5 - wide * 0.62, h - 168.0, wide * 1.24, 86.0];
    }
    let x = if display.id == "low_platform" { w / 2.0 - wide / 2.0 } else { w * 0.5 - wide * 0.5 + (w * 0.06) };
    let y = h - high - 24.0;
    if wanted {
        e.soft((x + wide / 2.0 + 12.0, y + high + 4.0), wide * 0.6, 30.0, BLACK, 0.6);
        e.veil(&rounded(x + 7.0, y + 9.0, wide, high, 5.0), BLACK, 0.4);
        let paper = dyed(hex(0xf7f3e8));
        e.fill(&rounded(x, y, wide, high, 5.0), paper.base);
        e.fade(&rounded(x, y, wide, high, 5.0), (0.0, y), (0.0, y + high), &[(0.0, WHITE, 0.7), (1.0, BLACK, 0.07)]);
        e.edge(&rounded(x, y, wide, high, 5.0), hex(0x9a9282), 2.0, 0.8);
    }
    [x + 20.0, y + 14.0, wide - 40.0, high - 28.0]
}

/// A plate under each thing for its name; where letters go.
fn plates(e: &mut Easel, (w, h): (f32, f32), things: &[[f32; 4]], wanted: bool) -> Vec<[f32; 4]> {
    if !wanted {
        return Vec::new();
    }
    let count = things.len() as f32;
    let middles: Vec<f32> = things.iter().map(|[x, _, w, _]| x + w / 2.0).collect();
    let apart = middles.windows(2).map(|pair| pair[1] - pair[0]).fold(w * 0.94 / count, f32::min);
    let wide = (apart - 16.0).min(420.0);
    let (high, y) = (96.0, h - 116.0);
    let place = |middle: f32| {
        let x = (middle - wide / 2.0).clamp(14.0, w - wide - 14.0);
        e.veil(&rounded(x + 5.0, y + 7.0, wide, high, 6.0), BLACK, 0.4);
        e.fill(&rounded(x, y, wide, high, 6.0), hex(0xf7f3e8));
        e.edge(&rounded(x, y, wide, high, 6.0), hex(0x9a9282), 2.0, 0.8);
        [x + 12.0, y + 8.0, wide - 24.0, high - 16.0]
    };
    middles.into_iter().map(place).collect()
}
