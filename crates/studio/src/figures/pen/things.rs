//! What a pen takes from the art pack, and the grounds that it stands on.

use super::{At, Pen};
use crate::backdrops::{self, Place, Setting};
use crate::canvas;
use crate::colour::Rgb;
use crate::effects::Effects;
use crate::plain;
use crate::sprite::Key;
use crate::studio::Refusal;

/// An artwork as it is, but for its main part's colour.
fn key(art: &str, colour: Option<Rgb>) -> Key {
    Key { art: art.to_owned(), colour, pattern: None, turned: 0, upside_down: false, material: None }
}

impl Pen<'_> {
    /// A thing of the art pack: the middle of its foot, and its longer side.
    pub(crate) fn thing(&mut self, art: &str, foot: At, side: f32) {
        self.coloured(art, None, foot, side);
    }

    /// The same with its main part in a colour.
    pub(crate) fn coloured(&mut self, art: &str, colour: Option<Rgb>, foot: At, side: f32) {
        self.stamp(key(art, colour), foot, side);
    }

    /// The colour that most of an artwork has.
    pub(crate) fn main_tone(&self, art: &str) -> Option<Rgb> {
        self.tools.sprites.get(self.tools.art, &key(art, None)).and_then(|sprite| sprite.tones.first().copied())
    }

    /// Width and height of an artwork where the longer side is 1; `None` where there is no such artwork.
    pub(crate) fn shape(&self, art: &str) -> Option<(f32, f32)> {
        self.tools.sprites.get(self.tools.art, &key(art, None)).map(|sprite| sprite.shape())
    }

    /// The shadow of a thing this wide where it stands.
    pub(crate) fn shadow(&mut self, foot: At, wide: f32) {
        let (x, y) = (self.origin.0 + foot.0 * self.zoom, self.origin.1 + foot.1 * self.zoom);
        let (rx, ry) = (wide * 0.56 * self.zoom, (wide * 0.07).clamp(3.0, 22.0) * self.zoom);
        self.canvas.soft(x, y, rx, ry, crate::colour::hex(0x1c1830), 0.34);
    }

    /// Paints a place over the whole canvas, its horizon at this height of the figure.
    pub(crate) fn backdrop(&mut self, place: Place, horizon: f32) {
        let horizon = (self.origin.1 + horizon * self.zoom) / self.canvas.height;
        let setting = Setting { place, horizon, tone: self.look.paper(), seed: self.seed.child("setting") };
        self.ground(|canvas| place.backdrop.paint(canvas, &setting));
    }

    /// Paints a plain sheet over the whole canvas, lit from above, whose floor begins at this height of the figure.
    pub(crate) fn sheet(&mut self, tone: Rgb, floor: f32) {
        let horizon = (self.origin.1 + floor * self.zoom) / self.canvas.height;
        let setting = Setting { place: backdrops::plain(), horizon, tone, seed: self.seed.child("setting") };
        self.ground(|canvas| setting.place.backdrop.paint(canvas, &setting));
    }

    /// Paints a wall and a floor over the whole canvas, which meet at this height of the figure.
    pub(crate) fn wash(&mut self, wall: Rgb, floor: Rgb, horizon: f32) {
        let (width, height) = (self.canvas.width, self.canvas.height);
        let y = self.origin.1 + horizon * self.zoom;
        self.ground(|canvas| {
            canvas.rect(0.0, 0.0, width, y, canvas::Ink::down(0.0, wall, y, wall.mix(floor, 0.35)));
            canvas.rect(0.0, y, width, height - y, canvas::Ink::down(y, floor.lighter(-0.03), height, floor));
        });
    }

    /// A plain tone that these artworks, each in its colour, stand out from.
    pub(crate) fn plain(&self, things: &[(&str, Option<Rgb>)]) -> Rgb {
        let sprites =
            things.iter().filter_map(|(art, colour)| self.tools.sprites.get(self.tools.art, &key(art, *colour)));
        let tones: Vec<Rgb> = sprites.flat_map(|sprite| sprite.tones.clone()).collect();
        plain::tone(&tones, false, false, &mut self.seed.child("tone").rng())
    }

    /// A thing of the art pack in a colour, looking the other way.
    pub(crate) fn mirrored(&mut self, art: &str, foot: At, side: f32, rgb: Rgb) {
        // Half a turn and head over heels: together they change left for right.
        self.stamp(Key { turned: 180, upside_down: true, ..key(art, Some(rgb)) }, foot, side);
    }

    fn stamp(&mut self, key: Key, foot: At, side: f32) {
        let Some(sprite) = self.tools.sprites.get(self.tools.art, &key) else {
            self.trouble.get_or_insert(Refusal(format!("the artwork `{}` cannot be drawn", key.art)));
            return;
        };
        let (x, y) = (self.origin.0 + foot.0 * self.zoom, self.origin.1 + foot.1 * self.zoom);
        sprite.stamp(self.canvas, x, y, side * self.zoom, &Effects::default());
    }
}
