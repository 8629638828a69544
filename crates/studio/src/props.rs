//! Props: the things of a sample as painters stand them in a picture, each with its dress and its finish.

use crate::brief::{Brief, Look, What, refuse};
use crate::canvas::Canvas;
use crate::colour::Rgb;
use crate::effects::Effects;
use crate::finishes::{self, Finish};
use crate::layout::Spot;
use crate::random::Seed;
use crate::scene::{self, Tools};
use crate::sprite::{Key, alpha_box};
use crate::studio::Refusal;
use pairloom_model::Requirement;
use pairloom_model::views::Region;
use resvg::tiny_skia::{Pixmap, PixmapPaint, Transform};

/// The things of one slot.
#[derive(Clone)]
pub(crate) struct Prop {
    pub slot: String,
    pub art: String,
    /// Its usual size.
    pub metres: f32,
    pub count: usize,
    pub look: Look,
    pub finish: Option<&'static Finish>,
    /// Width and height where the longer side is 1.
    pub shape: (f32, f32),
}

/// The air that a prop stands in.
#[derive(Clone, Copy, Default)]
pub(crate) struct Air {
    /// The light of the place.
    pub light: Option<(Rgb, f32)>,
    /// What far things fade into, and how far.
    pub haze: Option<(Rgb, f32)>,
}

impl Prop {
    /// The prop of a slot, plain.
    ///
    /// # Errors
    /// When the slot is bound to nothing with artwork.
    pub(crate) fn new(brief: &Brief, tools: &Tools, slot: &str) -> Result<Self, Refusal> {
        let Some((pool, entry)) = brief.bound(slot) else {
            return refuse(format!("`{slot}` is not bound to a thing that Studio could draw"));
        };
        let What::Icon { art, metres, .. } = brief.icon(pool, entry)? else {
            return refuse(format!("the {pool} `{}` is no thing to stand somewhere", entry.id));
        };
        let mut prop = Self {
            slot: slot.to_owned(),
            art,
            metres,
            count: 1,
            look: Look::default(),
            finish: None,
            shape: (1.0, 1.0),
        };
        prop.measure(tools)?;
        Ok(prop)
    }

    /// Measures the artwork anew, after the look has changed.
    pub(crate) fn measure(&mut self, tools: &Tools) -> Result<(), Refusal> {
        match tools.sprites.get(tools.art, &self.key()) {
            Some(sprite) => self.shape = sprite.shape(),
            None => return refuse(format!("the artwork `{}` cannot be drawn", self.art)),
        }
        Ok(())
    }

    /// By how many degrees it must turn to lie flat, where it is drawn aslant.
    pub(crate) fn slant(&self, tools: &Tools) -> Option<i16> {
        tools.sprites.get(tools.art, &self.key())?.slant
    }

    /// Takes in a requirement of its colour, pattern, size, state or count; `false` where it is of another kind.
    pub(crate) fn dress(&mut self, brief: &Brief, requirement: &Requirement) -> Result<bool, Refusal> {
        let value = requirement.value.as_deref().unwrap_or_default();
        match requirement.name.as_str() {
            "present" => {}
            "count" => match value.parse() {
                Ok(count @ 1..=12) => self.count = count,
                _ => return refuse(format!("Studio draws 1 to 12 of one thing here, not `{value}`")),
            },
            "state" => match brief.entry("adjective", value) {
                Ok(adjective) => match finishes::find(adjective.id.as_str()) {
                    Some(finish) => self.finish = Some(finish),
                    None => return refuse(format!("Studio cannot show the state `{}`", adjective.id)),
                },
                Err(_) => brief.change(&mut self.look, "state", value)?,
            },
            name @ ("colour" | "material" | "pattern" | "size") => brief.change(&mut self.look, name, value)?,
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// The side that it is drawn at against others: real sizes, brought nearer to each other.
    pub(crate) fn natural(&self) -> f32 {
        let grown = if self.finish.is_some_and(|finish| finish.id == "oversized") { 1.4 } else { 1.0 };
        self.metres.clamp(0.05, 12.0).powf(0.24) * self.look.magnitude * grown
    }

    fn key(&self) -> Key {
        scene::key(&self.art, &self.look)
    }

    /// Stands it on the ground at (x, base), its longer side this long, and gives its box in pixels.
    pub(crate) fn stand(
        &self,
        canvas: &mut Canvas,
        tools: &Tools,
        (x, base, side): (f32, f32, f32),
        air: Air,
        seed: Seed,
    ) -> Option<Region> {
        let sprite = tools.sprites.get(tools.art, &self.key())?;
        let (w, h) = self.shape;
        let (middle, half) = sprite.foot;
        let spot = Spot { x: x + (middle - 0.5) * w * side, base, side, lift: 0.0 };
        scene::shadow(canvas, spot, (half * 2.0 * w + w * 0.18).min(w) * side, h * side, &self.look);
        self.stamp(canvas, tools, (x, base, side), air, seed)
    }

    /// The same without a shadow.
    pub(crate) fn stamp(
        &self,
        canvas: &mut Canvas,
        tools: &Tools,
        (x, base, side): (f32, f32, f32),
        air: Air,
        seed: Seed,
    ) -> Option<Region> {
        self.stamp_turned(canvas, tools, (x, base - self.shape.1 * side / 2.0, side), 0.0, air, seed)
    }

    /// Draws it around its middle, turned by some degrees.
    pub(crate) fn stamp_turned(
        &self,
        canvas: &mut Canvas,
        tools: &Tools,
        (x, y, side): (f32, f32, f32),
        turn: f32,
        air: Air,
        seed: Seed,
    ) -> Option<Region> {
        let sprite = tools.sprites.get(tools.art, &self.key())?;
        let scale = canvas.scale;
        let long = self.shape.0.hypot(self.shape.1) * 0.5;
        let reach = side * if turn == 0.0 { 0.5 } else { long } + side * 0.25;
        let (ox, oy) = (((x - reach) * scale).floor(), ((y - reach) * scale).floor());
        let pixels = (reach * 2.0 * scale).ceil() as u32 + 2;
        let mut layer = Canvas::over(Pixmap::new(pixels, pixels)?, scale, reach * 2.0, reach * 2.0);
        let place = Transform::from_translate(x - ox / scale, y - oy / scale).pre_rotate(turn).pre_scale(side, side);
        sprite.lay(&mut layer, place, false);
        if let Some(finish) = self.finish {
            if self.look.colour.is_some() {
                finishes::apply_over(finish, &mut layer, side, seed);
            } else {
                finishes::apply(finish, &mut layer, side, seed);
            }
        }
        let effects = Effects {
            glowing: self.look.glowing,
            translucent: self.look.translucent,
            snow_dusted: self.look.snow_dusted,
            shadowy: self.look.shadowy,
            light: air.light.filter(|_| !self.look.glowing),
        };
        let bounds = alpha_box(&layer.pixmap, 24)?;
        canvas.owners.cover(&layer.pixmap, ox as i64, oy as i64);
        effects.apply(&mut layer.pixmap, side * scale);
        if let Some((haze, share)) = air.haze {
            veil(&mut layer.pixmap, haze, share);
        }
        let at = Transform::identity();
        canvas.pixmap.draw_pixmap(ox as i32, oy as i32, layer.pixmap.as_ref(), &PixmapPaint::default(), at, None);
        clip(canvas, ox as i64, oy as i64, bounds)
    }
}

/// A box within a layer that lies at this offset, clipped to the picture.
fn clip(canvas: &Canvas, ox: i64, oy: i64, [x, y, w, h]: [u32; 4]) -> Option<Region> {
    let (wide, high) = (i64::from(canvas.pixmap.width()), i64::from(canvas.pixmap.height()));
    let (x0, y0) = ((ox + i64::from(x)).max(0), (oy + i64::from(y)).max(0));
    let (x1, y1) = ((ox + i64::from(x + w)).min(wide), (oy + i64::from(y + h)).min(high));
    (x1 > x0 && y1 > y0).then(|| Region {
        x: x0 as u32,
        y: y0 as u32,
        width: (x1 - x0) as u32,
        height: (y1 - y0) as u32,
    })
}

/// Mixes what is opaque with the haze.
fn veil(layer: &mut Pixmap, haze: Rgb, share: f32) {
    let keep = ((1.0 - share) * 256.0) as u32;
    for pixel in layer.data_mut().chunks_exact_mut(4) {
        let alpha = u32::from(pixel[3]);
        for (byte, far) in pixel.iter_mut().zip([haze.0, haze.1, haze.2]) {
            let mixed = (u32::from(*byte) * keep + u32::from(far) * alpha / 255 * (256 - keep)) >> 8;
            *byte = mixed.min(alpha) as u8;
        }
    }
}
