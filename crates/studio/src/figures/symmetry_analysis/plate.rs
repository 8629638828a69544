//! The plate: shapes, icons and repeats around the middle of the picture, a thousand units across, y down.

use super::super::pen::{At, ellipse};
use super::hues::{Hues, Role};
use crate::canvas::{self, Canvas};
use crate::colour::{Rgb, hex};
use crate::random::Seed;
use crate::scene::Tools;
use crate::sprite::{self, Key, Sprite};
use crate::studio::Refusal;
use resvg::tiny_skia::Transform;
use std::collections::HashMap;
use std::sync::Arc;

/// Draws one motif; of a mirrored one only the left half counts, of a lying one only the upper.
pub(super) type Motif = fn(&mut Plate);

/// Where ornaments are drawn.
pub(super) struct Plate<'p> {
    pub canvas: &'p mut Canvas,
    tools: &'p Tools<'p>,
    moved: Transform,
    pub hues: Hues,
    /// How many turns bring the motif back.
    pub order: usize,
    /// Two colours for the parts of a ring by turns.
    pub pair: Option<[Rgb; 2]>,
    /// The colour of the part that is being drawn, where parts differ.
    part: Option<Rgb>,
    pub seed: Seed,
    /// Every shape lies on the one below as a sheet of paper or felt, with a soft shadow around it.
    pub raised: bool,
    inked: HashMap<&'static str, Arc<Sprite>>,
    pub trouble: Option<Refusal>,
}

impl<'p> Plate<'p> {
    pub(super) fn new(canvas: &'p mut Canvas, tools: &'p Tools<'p>, hues: Hues, seed: Seed) -> Self {
        let moved = Transform::from_translate(canvas.width / 2.0, canvas.height / 2.0);
        Self {
            canvas,
            tools,
            moved,
            hues,
            order: 6,
            pair: None,
            part: None,
            seed,
            raised: false,
            inked: HashMap::new(),
            trouble: None,
        }
    }

    /// A colour of the picture's set.
    pub(super) fn hue(&self, role: Role) -> Rgb {
        self.hues.of(role)
    }

    /// The natural colour of a thing, or, where the sample names a palette, that palette's colour for this role.
    pub(super) fn own(&self, natural: u32, role: Role) -> Rgb {
        if self.hues.named { self.hues.of(role) } else { hex(natural) }
    }

    /// Half the width and half the height of the picture in units of the plate where it is not moved.
    pub(super) fn halves(&self) -> At {
        (self.canvas.width / 2.0, self.canvas.height / 2.0)
    }

    fn zoom(&self) -> f32 {
        self.moved.sx.hypot(self.moved.ky).max(0.01)
    }

    /// Draws in a frame of its own: moved, turned clockwise by degrees, and scaled.
    pub(super) fn at(&mut self, (x, y): At, turn: f32, scale: f32, draw: impl FnOnce(&mut Self)) {
        let before = self.moved;
        let turned = Transform::from_rotate(turn).pre_scale(scale, scale);
        self.moved = before.pre_translate(x, y).pre_concat(turned);
        draw(self);
        self.moved = before;
    }

    /// Draws in a frame that is flipped left to right.
    pub(super) fn flipped(&mut self, draw: impl FnOnce(&mut Self)) {
        let before = self.moved;
        self.moved = before.pre_scale(-1.0, 1.0);
        draw(self);
        self.moved = before;
    }

    /// Draws in a frame that is flipped top to bottom.
    pub(super) fn upended(&mut self, draw: impl FnOnce(&mut Self)) {
        let before = self.moved;
        self.moved = before.pre_scale(1.0, -1.0);
        draw(self);
        self.moved = before;
    }

    /// Draws both sides of a sector's middle line.
    pub(super) fn both(&mut self, mut draw: impl FnMut(&mut Self)) {
        draw(self);
        self.flipped(draw);
    }

    /// Draws the same `count` times around the middle, the first one upwards, each turned clockwise by one step.
    pub(super) fn around(&mut self, count: usize, mut draw: impl FnMut(&mut Self)) {
        let before = self.part;
        let pair = self.pair.filter(|_| count == self.order && before.is_none());
        // Those of one colour before those of the other, so that each lies over both of its neighbours or under both.
        let passes = if pair.is_some() && count.is_multiple_of(2) { 2 } else { 1 };
        for step in (0..passes).flat_map(|pass| (pass..count).step_by(passes)) {
            if let Some(pair) = pair {
                self.part = Some(pair[step % 2]);
            }
            self.at((0.0, 0.0), step as f32 * 360.0 / count as f32, 1.0, &mut draw);
        }
        self.part = before;
    }

    /// A colour as it is in the part that is being drawn: the main and the second colour give way to the part's own.
    fn parted(&self, rgb: Rgb) -> Rgb {
        match self.part {
            Some(part) if rgb == self.hues.main => part,
            Some(part) if rgb == self.hues.second => part.lighter(0.1),
            _ => rgb,
        }
    }

    /// The same, half a step on: in the gaps.
    pub(super) fn between(&mut self, count: usize, draw: impl FnMut(&mut Self)) {
        let pair = self.pair.take();
        self.at((0.0, 0.0), 180.0 / count as f32, 1.0, |plate| plate.around(count, draw));
        self.pair = pair;
    }

    /// A filled area.
    pub(super) fn fill(&mut self, points: &[At], rgb: Rgb) {
        let rgb = self.parted(rgb);
        let Some(path) = canvas::polygon(points) else { return };
        if self.raised {
            for (width, alpha) in [(15.0, 0.05), (10.0, 0.07), (5.0, 0.1)] {
                let width = width / self.zoom();
                self.canvas.stroke_with(&path, hex(0x1a1220).alpha(alpha), width, self.moved);
            }
        }
        self.canvas.fill_with(&path, rgb, self.moved);
    }

    /// A filled area with an outline.
    pub(super) fn area(&mut self, points: &[At], rgb: Rgb) {
        self.fill(points, rgb);
        if !self.raised {
            self.outline(points, 4.5 / self.zoom().powf(0.7));
        }
    }

    /// A closed line.
    pub(super) fn outline(&mut self, points: &[At], width: f32) {
        if let Some(path) = canvas::polygon(points) {
            self.canvas.stroke_with(&path, self.hues.line, width, self.moved);
        }
    }

    /// An open line.
    pub(super) fn line(&mut self, points: &[At], rgb: Rgb, width: f32) {
        let rgb = self.parted(rgb);
        if let Some(path) = canvas::polyline(points) {
            self.canvas.stroke_with(&path, rgb, width, self.moved);
        }
    }

    /// A disc with an outline.
    pub(super) fn disc(&mut self, centre: At, radius: f32, rgb: Rgb) {
        self.area(&ellipse(centre, radius, radius), rgb);
    }

    /// A disc without an outline.
    pub(super) fn dot(&mut self, centre: At, radius: f32, rgb: Rgb) {
        self.fill(&ellipse(centre, radius, radius), rgb);
    }

    /// An ellipse with an outline.
    pub(super) fn oval(&mut self, centre: At, rx: f32, ry: f32, rgb: Rgb) {
        self.area(&ellipse(centre, rx, ry), rgb);
    }

    /// A circle's line.
    pub(super) fn ring(&mut self, centre: At, radius: f32, rgb: Rgb, width: f32) {
        let rgb = self.parted(rgb);
        if let Some(path) = canvas::ellipse(centre.0, centre.1, radius, radius) {
            self.canvas.stroke_with(&path, rgb, width, self.moved);
        }
    }

    /// An upright rectangle with an outline.
    pub(super) fn block(&mut self, x: f32, y: f32, w: f32, h: f32, rgb: Rgb) {
        self.area(&super::super::pen::corners([x, y, w, h]), rgb);
    }

    /// An upright rectangle without one.
    pub(super) fn slab(&mut self, x: f32, y: f32, w: f32, h: f32, rgb: Rgb) {
        self.fill(&super::super::pen::corners([x, y, w, h]), rgb);
    }

    /// An upright rectangle that fades downwards.
    pub(super) fn fade(&mut self, x: f32, y: f32, w: f32, h: f32, top: Rgb, bottom: Rgb) {
        if let Some(path) = canvas::polygon(&super::super::pen::corners([x, y, w, h])) {
            self.canvas.fill_with(&path, canvas::Ink::down(y, top, y + h, bottom), self.moved);
        }
    }

    /// An icon around the origin, its longer side this long.
    pub(super) fn icon(&mut self, name: &'static str, side: f32) {
        self.lay(name, side, false);
    }

    /// An icon whose right half mirrors its left.
    pub(super) fn even_icon(&mut self, name: &'static str, side: f32) {
        self.lay(name, side, true);
    }

    fn lay(&mut self, name: &'static str, side: f32, half: bool) {
        let Some(sprite) = self.sprite(name) else {
            self.trouble = Some(Refusal(format!("the artwork `{name}` cannot be drawn")));
            return;
        };
        sprite.lay(self.canvas, self.moved.pre_scale(side, side), half);
    }

    fn sprite(&mut self, name: &'static str) -> Option<Arc<Sprite>> {
        if !self.hues.named {
            let key = Key {
                art: name.to_owned(),
                colour: None,
                pattern: None,
                turned: 0,
                upside_down: false,
                material: None,
            };
            return self.tools.sprites.get(self.tools.art, &key);
        }
        if let Some(sprite) = self.inked.get(name) {
            return Some(Arc::clone(sprite));
        }
        let hues = [self.hues.main, self.hues.second, self.hues.third];
        let sprite = Arc::new(sprite::inked(self.tools.art, name, hues)?);
        self.inked.insert(name, Arc::clone(&sprite));
        Some(sprite)
    }
}
