//! Sheets of diagrams: how they change the colours of what is drawn on them.

use super::vector::{Rgb, blend, light};

/// How a sheet changes colours.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Palette {
    Colour,
    Shades,
    /// Shades, and one colour for what is warm.
    Two(Rgb),
}

/// The sheet of a diagram.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sheet {
    pub paper: Rgb,
    pub ink: Rgb,
    pub palette: Palette,
    /// How far a hand strays, in units.
    pub rough: f32,
    /// Line widths against the usual ones.
    pub weight: f32,
}

impl Sheet {
    /// A colour as this sheet has it, at a place in units.
    pub(super) fn tone(&self, rgb: Rgb, (x, y): (f32, f32)) -> Rgb {
        let dark = light(self.paper) < 0.5;
        let bright = light(rgb);
        let warm = rgb[0] - rgb[2] > 0.3 && rgb[0] - rgb[1] > 0.12;
        match self.palette {
            Palette::Colour if dark => blend(self.paper, rgb, 0.78),
            Palette::Colour => blend(self.paper, rgb.map(|part| part.powf(0.8)), 0.86),
            Palette::Two(other) if warm => blend(self.paper, other, 0.45 + (1.0 - bright) * 0.5),
            _ if dark => blend(self.paper, self.ink, (bright * 0.62).powf(1.3)),
            _ => {
                let deep = ((1.0 - bright) * 0.95).clamp(0.0, 1.0).powf(1.25);
                let line = |run: f32, from: f32| if deep > from && run.rem_euclid(7.0) < 2.0 { 0.16 } else { 0.0 };
                let hatched = deep * 0.68 + line(x + y, 0.36) + line(x - y, 0.56);
                blend(self.paper, self.ink, hatched.min(0.8))
            }
        }
    }
}
