//! The brush of stages: walks through a story's parts and paints each with its verb, in a square of a thousand by a
//! thousand that is as wide as the panel or as high, with the ground and the sky going on beyond it.

use super::book::{Book, Part, Story};
pub(super) use super::call::Call;
use super::hues;
use crate::canvas::{self, Canvas, Ink};
use crate::colour::Rgb;
use crate::random::Seed;
use crate::scene::Tools;
use crate::sprite::Key;
use resvg::tiny_skia::{BlendMode, FillRule, Paint, Path, PixmapPaint, Shader, Transform};

/// A point of a stage.
pub(super) type At = (f32, f32);

/// How deep parts may use each other.
const DEEP: usize = 9;

/// How a panel looks at its stage.
#[derive(Clone, Copy, Debug)]
pub(crate) struct View {
    /// How much larger than to fit.
    pub zoom: f32,
    /// Left for right.
    pub mirrored: bool,
}

/// Paints one stage.
pub(crate) struct Brush<'a> {
    pub(super) canvas: &'a mut Canvas,
    tools: &'a Tools<'a>,
    book: &'a Book,
    pub(super) seed: Seed,
    /// From the stage's units to the canvas's.
    pub(super) at: Transform,
    depth: usize,
    /// Which of several colours or pieces a story takes.
    choice: usize,
    /// What could not be painted.
    pub trouble: Option<String>,
}

impl<'a> Brush<'a> {
    /// A brush for a whole canvas.
    pub(crate) fn new(canvas: &'a mut Canvas, tools: &'a Tools<'a>, book: &'a Book, seed: Seed, view: View) -> Self {
        // What matters stands well within the square: where a panel is narrow or low, its rim may go.
        let (long, short) = (canvas.width.max(canvas.height), canvas.width.min(canvas.height));
        let beyond = long / short - 1.0;
        let close = match canvas.height > canvas.width {
            true => 1.0 + beyond.clamp(0.0, 0.5) * 0.28 + (beyond - 0.6).clamp(0.0, 0.8) * 0.12,
            false => 1.0 + beyond.clamp(0.0, 0.5) * 0.08,
        };
        let zoom = short / 1000.0 * view.zoom * close;
        let flip = if view.mirrored { -1.0 } else { 1.0 };
        // A high panel has more sky than ground beyond the square.
        let down = 500.0 + (canvas.height - canvas.width).max(0.0) / zoom * 0.06;
        let at = Transform::from_row(zoom * flip, 0.0, 0.0, zoom, canvas.width / 2.0, canvas.height / 2.0)
            .pre_translate(-500.0, -down + (canvas.height - canvas.width).max(0.0) / zoom * 0.12);
        let choice = seed.child("choice").rng().below(60);
        Self { canvas, tools, book, seed, at, depth: 0, choice, trouble: None }
    }

    /// Paints a stage of a story.
    pub(crate) fn story(&mut self, story: &Story, stage: usize) {
        if let Some((zoom, x, y)) = story.close {
            // A narrow panel is near enough already: nearer, it would cut what matters at both sides.
            let zoom = if self.canvas.height > self.canvas.width * 1.15 { zoom.min(0.94) } else { zoom };
            self.at = self.at.pre_translate(500.0, 500.0).pre_scale(zoom, zoom).pre_translate(-x, -y);
        }
        self.parts(&story.behind, &[]);
        match story.stages.get(&stage) {
            Some(parts) => self.parts(parts, &[]),
            None => self.fail(format!("there is no stage {stage}")),
        }
        self.parts(&story.before, &[]);
    }

    pub(super) fn fail(&mut self, why: String) {
        self.trouble.get_or_insert(why);
    }

    fn parts(&mut self, parts: &[Part], arguments: &[&str]) {
        for part in parts {
            self.part(part, arguments);
        }
    }

    pub(super) fn part(&mut self, part: &Part, arguments: &[&str]) {
        let call = Call::new(part, arguments, self.choice);
        if self.repeat(&call, arguments) || self.shape(&call) || self.air(&call) || self.living(&call) {
            return;
        }
        match part.verb {
            "icon" => self.icon(&call),
            "use" => self.shared(call.word(0), call.number_or(1, 0.0), call.number_or(2, 0.0), &call),
            verb => self.fail(format!("there is no verb `{verb}`")),
        }
    }

    /// A shared part at a place, at a scale, turned or mirrored.
    fn shared(&mut self, name: &str, x: f32, y: f32, call: &Call) {
        let Some(parts) = self.book.shared(name) else { return self.fail(format!("there is no part `{name}`")) };
        if self.depth >= DEEP {
            return self.fail(format!("the part `{name}` uses itself"));
        }
        let (outer, scale) = (self.at, call.number_or(3, 1.0));
        let flip = if call.has("flip") { -1.0 } else { 1.0 };
        self.at = outer
            .pre_translate(x, y)
            .pre_concat(Transform::from_rotate(call.value("turn", 0.0)))
            .pre_scale(scale * flip * call.value("sx", 1.0), scale * call.value("sy", 1.0));
        self.depth += 1;
        let rest: Vec<&str> = call.words(4).iter().copied().filter(|word| *word != "flip").collect();
        self.parts(parts, &rest);
        self.depth -= 1;
        self.at = outer;
    }

    /// What repeats another part: `many`, `row`, `spin`, `put`.
    fn repeat(&mut self, call: &Call, arguments: &[&str]) -> bool {
        let Some(inner) = call.part.inner.as_deref() else { return false };
        let count = call.n(0) as usize;
        let places: Vec<(f32, f32, f32, f32)> = match call.part.verb {
            // many N x y w h: anywhere in a box, the lower ones in front and a little larger.
            "many" => {
                let mut rng = self.seed.child("many").at(call.value("seed", 0.0) as usize).rng();
                let (x, y, w, h) = (call.n(1), call.n(2), call.n(3), call.n(4));
                let vary = call.value("vary", 0.18);
                let mut all: Vec<_> = (0..count)
                    .map(|at| {
                        // One to a strip, so that none lies on another more than it must.
                        let place = (at as f32 + rng.between(0.15, 0.85)) / count.max(1) as f32;
                        let turn = call.value("spread", 0.0);
                        let across = if h > w { rng.unit() } else { place };
                        let down = if h > w { place } else { rng.unit() };
                        (x + w * across, y + h * down, rng.between(1.0 - vary, 1.0 + vary), rng.between(-turn, turn))
                    })
                    .collect();
                all.sort_by(|a, b| a.1.total_cmp(&b.1));
                all
            }
            // row N x0 y0 x1 y1: along a line.
            "row" => {
                let step = 1.0 / (count.max(2) - 1) as f32;
                let (a, b) = ((call.n(1), call.n(2)), (call.n(3), call.n(4)));
                (0..count)
                    .map(|at| {
                        let t = at as f32 * step;
                        (a.0 + (b.0 - a.0) * t, a.1 + (b.1 - a.1) * t, 1.0 + (call.value("grow", 1.0) - 1.0) * t, 0.0)
                    })
                    .collect()
            }
            // spin N x y: turned around a place.
            "spin" => {
                let (from, arc) = (call.value("from", 0.0), call.value("arc", 360.0));
                let step = if arc >= 360.0 { arc / count.max(1) as f32 } else { arc / (count.max(2) - 1) as f32 };
                (0..count).map(|at| (call.n(1), call.n(2), 1.0, from + step * at as f32)).collect()
            }
            "put" => vec![(call.n(0), call.n(1), call.number_or(2, 1.0), call.value("turn", 0.0))],
            _ => return false,
        };
        let outer = self.at;
        for (x, y, scale, turn) in places {
            self.at = outer.pre_translate(x, y).pre_concat(Transform::from_rotate(turn)).pre_scale(scale, scale);
            self.part(inner, arguments);
        }
        self.at = outer;
        true
    }

    /// `icon NAME x y side`: a thing of the art pack, the middle of its foot at the place.
    fn icon(&mut self, call: &Call) {
        let colour = call.option("tint").and_then(|word| self.rgb(word));
        let art = call.word(0).to_owned();
        let key = Key { art, colour, pattern: None, turned: 0, upside_down: false, material: None };
        let Some(sprite) = self.tools.sprites.get(self.tools.art, &key) else {
            return self.fail(format!("there is no artwork `{}`", call.word(0)));
        };
        let (x, y, side) = (call.n(1), call.n(2), call.n(3));
        let (wide, high) = sprite.shape();
        if call.has("sh") {
            self.shadow(x, y, wide * side);
        }
        let flip = if call.has("flip") { -1.0 } else { 1.0 };
        let moved = self
            .at
            .pre_translate(x, y - high * side / 2.0)
            .pre_concat(Transform::from_rotate(call.value("turn", 0.0)))
            .pre_scale(side * flip * call.value("sx", 1.0), side * call.value("sy", 1.0));
        let alpha = call.value("a", 1.0);
        if alpha >= 1.0 {
            return sprite.lay(self.canvas, moved, false);
        }
        let Some(mut layer) = Canvas::new(self.canvas.pixmap.width(), self.canvas.pixmap.height()) else { return };
        layer.scale = self.canvas.scale;
        sprite.lay(&mut layer, moved, false);
        let paint = PixmapPaint { opacity: alpha, ..PixmapPaint::default() };
        self.canvas.pixmap.draw_pixmap(0, 0, layer.pixmap.as_ref(), &paint, Transform::identity(), None);
    }

    /// The soft shadow of what stands here.
    pub(super) fn shadow(&mut self, x: f32, y: f32, wide: f32) {
        let (rx, ry) = (wide * 0.52, (wide * 0.07).clamp(4.0, 26.0));
        if let Some(path) = canvas::ellipse(x, y, rx, ry) {
            self.canvas.fill_with(&path, Ink::Flat(crate::colour::hex(0x1c1830).alpha(0.2)), self.at);
        }
        if let Some(path) = canvas::ellipse(x, y, rx * 0.7, ry * 0.7) {
            self.canvas.fill_with(&path, Ink::Flat(crate::colour::hex(0x1c1830).alpha(0.16)), self.at);
        }
    }

    /// The colour of a word, or trouble.
    pub(super) fn rgb(&mut self, word: &str) -> Option<Rgb> {
        let found = hues::find(word);
        if found.is_none() {
            self.fail(format!("there is no colour `{word}`"));
        }
        found
    }

    /// Fills a path in the stage's units.
    pub(super) fn fill(&mut self, path: Option<Path>, ink: impl Into<Ink>) {
        if let Some(path) = path {
            self.canvas.fill_with(&path, ink, self.at);
        }
    }

    /// Draws a line along a path in the stage's units.
    pub(super) fn stroke(&mut self, path: Option<Path>, ink: impl Into<Ink>, width: f32) {
        if let Some(path) = path {
            self.canvas.stroke_with(&path, ink, width, self.at);
        }
    }

    /// Multiplies all that is painted so far with a colour: the light of an hour.
    pub(super) fn light(&mut self, rgb: Rgb, share: f32) {
        let tint = crate::colour::WHITE.mix(rgb, share);
        let paint =
            Paint { shader: Shader::SolidColor(tint.opaque()), blend_mode: BlendMode::Multiply, ..Paint::default() };
        let (wide, high) = (self.canvas.width, self.canvas.height);
        if let Some(path) = canvas::polygon(&[(0.0, 0.0), (wide, 0.0), (wide, high), (0.0, high)]) {
            let scale = Transform::from_scale(self.canvas.scale, self.canvas.scale);
            self.canvas.pixmap.fill_path(&path, &paint, FillRule::Winding, scale, None);
        }
    }
}
