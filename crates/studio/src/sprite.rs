//! Sprites: an icon, recoloured and turned as asked, parsed once and stamped onto a canvas with its effects.

use crate::art::Art;
use crate::canvas::Canvas;
use crate::colour::Rgb;
use crate::effects::Effects;
use crate::pattern::Pattern;
use crate::recolour;
use crate::sketches;
use resvg::tiny_skia::{FilterQuality, Pixmap, PixmapPaint, PremultipliedColorU8, Transform};
use resvg::usvg;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

/// What tells one prepared sprite from another.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    pub art: String,
    pub colour: Option<Rgb>,
    pub pattern: Option<Pattern>,
    /// In degrees, clockwise.
    pub turned: i16,
    pub upside_down: bool,
}

/// A prepared sprite.
pub(crate) struct Sprite {
    tree: usvg::Tree,
    /// Left, top, width, height of what is not clear, in the icon's own units.
    pub bounds: [f32; 4],
    /// Where it touches the ground: the middle and the half width of its lowest part, from the left, width being 1.
    pub foot: (f32, f32),
    /// The colours that make up most of it.
    pub tones: Vec<Rgb>,
}

/// Parsed sprites, shared by all threads. What is in here never changes what is drawn, only how soon.
#[derive(Default)]
pub(crate) struct Sprites(Mutex<HashMap<Key, Arc<Sprite>>>);

/// Enough for every object in several dresses; some 20 KB each.
const KEEP: usize = 3000;
/// Pixels a unit, and clear units on each side, of the rendering that a sprite is measured by.
const PROBE: f32 = 3.0;
const PROBE_MARGIN: f32 = 10.0;

impl Sprites {
    /// The sprite for this key, or `None` where there is no such artwork.
    pub(crate) fn get(&self, art: &Art, key: &Key) -> Option<Arc<Sprite>> {
        if let Some(sprite) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(key) {
            return Some(Arc::clone(sprite));
        }
        let sprite = Arc::new(prepare(art, key)?);
        let mut cache = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if cache.len() >= KEEP {
            cache.clear();
        }
        cache.insert(key.clone(), Arc::clone(&sprite));
        Some(sprite)
    }
}

fn parse(svg: &str) -> Option<usvg::Tree> {
    usvg::Tree::from_str(svg, &usvg::Options::default()).ok()
}

fn probe(tree: &usvg::Tree) -> Option<Pixmap> {
    let side = tree.size().width().max(tree.size().height()) + 2.0 * PROBE_MARGIN;
    let mut pixmap = Pixmap::new((side * PROBE) as u32, (side * PROBE) as u32)?;
    let place = Transform::from_scale(PROBE, PROBE).pre_translate(PROBE_MARGIN, PROBE_MARGIN);
    resvg::render(tree, place, &mut pixmap.as_mut());
    Some(pixmap)
}

fn prepare(art: &Art, key: &Key) -> Option<Sprite> {
    let plain = art.icon_svg(&key.art).or_else(|| sketches::svg(&key.art))?;
    let tree = parse(&plain)?;
    let rendering = probe(&tree)?;
    let part = recolour::main_part(&plain, &rendering)?;
    let dressed = key.colour.is_some() || key.pattern.is_some();
    let turned = key.turned != 0 || key.upside_down;
    if !dressed && !turned {
        return Sprite::new(tree, &rendering);
    }
    let mut svg = if dressed { part.apply(&plain, key.colour, key.pattern) } else { plain };
    if turned {
        let half = tree.size().width() / 2.0;
        let flip = if key.upside_down { -1 } else { 1 };
        // What is drawn begins behind the root's tag and the patterns that recolouring put there.
        let root = svg.find('>')? + 1;
        let open = match svg[root..].strip_prefix("<defs><pattern") {
            Some(patterns) => svg.len() - patterns.len() + patterns.find("</defs>")? + "</defs>".len(),
            None => root,
        };
        let close = svg.rfind("</svg>")?;
        svg = format!(
            "{}<g transform=\"translate({half} {half}) rotate({}) scale(1 {flip}) translate(-{half} -{half})\">{}</g></svg>",
            &svg[..open],
            key.turned,
            &svg[open..close]
        );
    }
    let tree = parse(&svg)?;
    let rendering = probe(&tree)?;
    Sprite::new(tree, &rendering)
}

/// An artwork in the colours of a palette.
pub(crate) fn inked(art: &Art, name: &str, hues: [Rgb; 3]) -> Option<Sprite> {
    let plain = art.icon_svg(name)?;
    let part = recolour::main_part(&plain, &probe(&parse(&plain)?)?)?;
    let tree = parse(&recolour::each_colour(&plain, |fill| Some(part.inked(fill, hues).css())))?;
    let rendering = probe(&tree)?;
    Sprite::new(tree, &rendering)
}

/// The box of what is not clear in a probe, in icon units.
fn bounds(probe: &Pixmap) -> Option<[f32; 4]> {
    let [x, y, w, h] = alpha_box(probe, 24)?;
    let unit = |pixels: u32| pixels as f32 / PROBE;
    Some([unit(x) - PROBE_MARGIN, unit(y) - PROBE_MARGIN, unit(w), unit(h)])
}

/// The colours of at least an eighth of a rendering.
fn tones(rendering: &Pixmap) -> Vec<Rgb> {
    let mut areas: BTreeMap<Rgb, usize> = BTreeMap::new();
    let opaque = rendering.pixels().iter().filter(|pixel| pixel.alpha() == 255);
    for pixel in opaque.clone() {
        *areas.entry(Rgb(pixel.red(), pixel.green(), pixel.blue())).or_default() += 1;
    }
    let total = opaque.count();
    areas.into_iter().filter(|(_, area)| area * 8 >= total).map(|(rgb, _)| rgb).collect()
}

/// Middle and half width of what is opaque in the lowest eighth, as shares of the width.
fn foot(probe: &Pixmap) -> Option<(f32, f32)> {
    let [x, y, w, h] = alpha_box(probe, 24)?;
    let (mut left, mut right) = (x + w, x);
    for row in y + h - (h / 8).max(1)..y + h {
        for column in x..x + w {
            if probe.pixel(column, row).is_some_and(|pixel| pixel.alpha() > 24) {
                (left, right) = (left.min(column), right.max(column));
            }
        }
    }
    let share = |column: u32| (column as f32 - x as f32) / w as f32;
    Some(((share(left) + share(right + 1)) / 2.0, (share(right + 1) - share(left)) / 2.0))
}

/// Left, top, width and height in pixels of what is at least this opaque.
pub(crate) fn alpha_box(pixmap: &Pixmap, least: u8) -> Option<[u32; 4]> {
    let width = pixmap.width() as usize;
    let (mut left, mut top, mut right, mut bottom) = (usize::MAX, usize::MAX, 0, 0);
    for (y, row) in pixmap.pixels().chunks_exact(width).enumerate() {
        let opaque = |pixel: &PremultipliedColorU8| pixel.alpha() >= least;
        let Some(first) = row.iter().position(opaque) else { continue };
        let last = row.iter().rposition(opaque).unwrap_or(first);
        left = left.min(first);
        right = right.max(last);
        top = top.min(y);
        bottom = y;
    }
    if left > right {
        return None;
    }
    Some([left, top, right - left + 1, bottom - top + 1].map(|value| value as u32))
}

impl Sprite {
    fn new(tree: usvg::Tree, rendering: &Pixmap) -> Option<Self> {
        Some(Self { bounds: bounds(rendering)?, foot: foot(rendering)?, tones: tones(rendering), tree })
    }

    /// Width and height where the longer side is 1.
    pub(crate) fn shape(&self) -> (f32, f32) {
        let [_, _, w, h] = self.bounds;
        let long = w.max(h).max(0.01);
        (w / long, h / long)
    }

    /// Draws the sprite around the origin of a transform in units, its longer side 1. With `half`, its right half is the
    /// mirror image of its left to the pixel.
    pub(crate) fn lay(&self, canvas: &mut Canvas, moved: Transform, half: bool) {
        let [left, top, w, h] = self.bounds;
        let long = w.max(h).max(0.01);
        let full = Transform::from_scale(canvas.scale, canvas.scale).pre_concat(moved);
        let middle = (left + w / 2.0, top + h / 2.0);
        if !half {
            let place = full.pre_scale(1.0 / long, 1.0 / long).pre_translate(-middle.0, -middle.1);
            resvg::render(&self.tree, place, &mut canvas.pixmap.as_mut());
            return;
        }
        let zoom = full.sx.hypot(full.ky).max(0.01);
        let side = ((zoom * 1.04).ceil() as u32 + 2).next_multiple_of(2);
        let Some(mut layer) = Pixmap::new(side, side) else { return };
        let (scale, centre) = (zoom / long, side as f32 / 2.0);
        let place = Transform::from_translate(centre, centre).pre_scale(scale, scale);
        resvg::render(&self.tree, place.pre_translate(-middle.0, -middle.1), &mut layer.as_mut());
        mirror_rows(&mut layer);
        let back = full.pre_scale(1.0 / zoom, 1.0 / zoom).pre_translate(-centre, -centre);
        let paint = PixmapPaint { quality: FilterQuality::Bicubic, ..PixmapPaint::default() };
        canvas.pixmap.draw_pixmap(0, 0, layer.as_ref(), &paint, back, None);
    }

    /// Draws the sprite with the middle of its foot at (x, y) and its longer side this long, all in units, and gives
    /// the box of its opaque pixels: left, top, width, height.
    pub(crate) fn stamp(&self, canvas: &mut Canvas, x: f32, y: f32, side: f32, effects: &Effects) -> Option<[u32; 4]> {
        let [left, top, w, h] = self.bounds;
        let zoom = side / w.max(h).max(0.01) * canvas.scale;
        let (px, py) = (x * canvas.scale - w * zoom / 2.0, y * canvas.scale - h * zoom);
        // Room for what an effect puts around the sprite, and for soft edges.
        let pad = (effects.reach() * side * canvas.scale).ceil() + 2.0;
        let (ox, oy) = ((px - pad).floor(), (py - pad).floor());
        let size = |length: f32, start: f32, origin: f32| (length * zoom + (start - origin) + pad).ceil() as u32 + 1;
        let mut layer = Pixmap::new(size(w, px, ox), size(h, py, oy))?;
        let place = Transform::from_row(zoom, 0.0, 0.0, zoom, px - ox - left * zoom, py - oy - top * zoom);
        resvg::render(&self.tree, place, &mut layer.as_mut());
        let [bx, by, bw, bh] = alpha_box(&layer, 24)?;
        canvas.owners.cover(&layer, ox as i64, oy as i64);
        effects.apply(&mut layer, side * canvas.scale);
        over(&mut canvas.pixmap, &layer, ox as i64, oy as i64);
        let (wide, high) = (i64::from(canvas.pixmap.width()), i64::from(canvas.pixmap.height()));
        let (x0, y0) = ((ox as i64 + i64::from(bx)).max(0), (oy as i64 + i64::from(by)).max(0));
        let x1 = (ox as i64 + i64::from(bx + bw)).min(wide);
        let y1 = (oy as i64 + i64::from(by + bh)).min(high);
        (x1 > x0 && y1 > y0).then(|| [x0 as u32, y0 as u32, (x1 - x0) as u32, (y1 - y0) as u32])
    }
}

/// Makes every row's right half the mirror image of its left.
pub(crate) fn mirror_rows(pixmap: &mut Pixmap) {
    let width = pixmap.width() as usize;
    for row in pixmap.data_mut().chunks_exact_mut(width * 4) {
        for x in 0..width / 2 {
            row.copy_within(x * 4..x * 4 + 4, (width - 1 - x) * 4);
        }
    }
}

/// Makes the lower half the mirror image of the upper.
pub(crate) fn mirror_columns(pixmap: &mut Pixmap) {
    let (stride, height) = (pixmap.width() as usize * 4, pixmap.height() as usize);
    for y in 0..height / 2 {
        pixmap.data_mut().copy_within(y * stride..(y + 1) * stride, (height - 1 - y) * stride);
    }
}

/// Lays one buffer over another, clipped to it.
fn over(below: &mut Pixmap, layer: &Pixmap, x: i64, y: i64) {
    let (width, height) = (i64::from(below.width()), i64::from(below.height()));
    let (from, to) = (x.max(0), (x + i64::from(layer.width())).min(width));
    if from >= to {
        return;
    }
    let stride = width as usize * 4;
    let layer_stride = layer.width() as usize * 4;
    for row in y.max(0)..(y + i64::from(layer.height())).min(height) {
        let source = (row - y) as usize * layer_stride + (from - x) as usize * 4;
        let target = row as usize * stride + from as usize * 4;
        let length = (to - from) as usize * 4;
        let source = &layer.data()[source..source + length];
        let target = &mut below.data_mut()[target..target + length];
        for (under, above) in target.chunks_exact_mut(4).zip(source.chunks_exact(4)) {
            match above[3] {
                0 => {}
                255 => under.copy_from_slice(above),
                alpha => {
                    let rest = 255 - u32::from(alpha);
                    for (u, a) in under.iter_mut().zip(above) {
                        let value = u32::from(*u) * rest + 127;
                        *u = a.saturating_add(((value + (value >> 8)) >> 8) as u8);
                    }
                }
            }
        }
    }
}
