//! The stage: colours, icons, places and plates, for settings and ornaments.

use super::{Plate, Stage};
use crate::backdrops::{self, Place, Season, Setting, Time, Weather};
use crate::canvas::Ink;
use crate::colour::Rgb;
use crate::effects::Effects;
use crate::sprite::Key;

impl Stage<'_> {
    /// One of the row's colours: 0 ground, 1 letters, 2 and 3 accents.
    pub(super) fn tone(&self, at: usize) -> Rgb {
        self.row.colour(at)
    }

    /// An icon of the pack with the middle of its foot at a point, its longer side this long.
    pub(super) fn icon(&mut self, art: &str, (x, y): (f32, f32), side: f32, colour: Option<Rgb>) {
        self.turned_icon(art, (x, y), (side, 0), colour);
    }

    /// The same, turned by these degrees.
    pub(super) fn turned_icon(
        &mut self,
        art: &str,
        (x, y): (f32, f32),
        (side, turned): (f32, i16),
        colour: Option<Rgb>,
    ) {
        let key = Key { art: art.to_owned(), colour, pattern: None, turned, upside_down: false, material: None };
        if let Some(sprite) = self.tools.sprites.get(self.tools.art, &key) {
            sprite.stamp(self.canvas, x, y, side, &Effects::default());
        }
    }

    /// A painted place of the stock.
    pub(super) fn backdrop(&mut self, name: &str, horizon: f32, (time, weather, season): (Time, Weather, Season)) {
        let place = Place { time, weather, season, ..backdrops::fair(name) };
        let setting = Setting { place, horizon, tone: self.tone(0), seed: self.seed.child("place") };
        place.backdrop.paint(self.canvas, &setting);
    }

    /// Fills the whole picture from one colour at the top to another at the bottom.
    pub(super) fn wash(&mut self, top: Rgb, bottom: Rgb) {
        let (w, h) = (self.canvas.width, self.canvas.height);
        self.canvas.rect(0.0, 0.0, w, h, Ink::down(0.0, top, h, bottom));
    }

    /// A plate in the row's ground, with a shadow.
    pub(super) fn plate(&mut self, area: [f32; 4], radius: f32, ground: Rgb) -> Plate {
        let [x, y, w, h] = area;
        crate::typeset::grounds::shadow(self.canvas, area, radius, 16.0);
        self.canvas.rounded(x, y, w, h, radius, Ink::down(y, ground.lighter(0.012), y + h, ground.lighter(-0.012)));
        Plate { area, ground }
    }
}
