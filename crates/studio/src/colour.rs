//! Colours: sRGB for drawing, OKLab and OKLCH for mixing, comparing and recolouring.

use resvg::tiny_skia::Color;

/// An opaque sRGB colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Rgb(pub u8, pub u8, pub u8);

/// `hex(0xrrggbb)`.
pub(crate) const fn hex(rgb: u32) -> Rgb {
    Rgb((rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8)
}

pub(crate) const WHITE: Rgb = hex(0xff_ff_ff);
pub(crate) const BLACK: Rgb = hex(0x00_00_00);

/// Lightness 0..1, and the two opponent axes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Lab {
    pub l: f32,
    pub a: f32,
    pub b: f32,
}

fn linear(value: u8) -> f32 {
    let v = f32::from(value) / 255.0;
    if v <= 0.04045 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) }
}

fn encoded(value: f32) -> u8 {
    let v = value.clamp(0.0, 1.0);
    let v = if v <= 0.003_130_8 { v * 12.92 } else { 1.055 * v.powf(1.0 / 2.4) - 0.055 };
    (v * 255.0).round() as u8
}

impl Lab {
    pub(crate) fn chroma(self) -> f32 {
        self.a.hypot(self.b)
    }

    /// The hue in radians.
    pub(crate) fn hue(self) -> f32 {
        self.b.atan2(self.a)
    }

    pub(crate) fn from_lch(l: f32, chroma: f32, hue: f32) -> Self {
        Self { l, a: chroma * hue.cos(), b: chroma * hue.sin() }
    }

    pub(crate) fn distance(self, other: Self) -> f32 {
        ((self.l - other.l).powi(2) + (self.a - other.a).powi(2) + (self.b - other.b).powi(2)).sqrt()
    }

    /// The nearest sRGB colour of the same lightness and hue: chroma gives way until it fits.
    pub(crate) fn rgb(self) -> Rgb {
        let fits = |lab: Lab| lab.linear().iter().all(|v| (-0.002..=1.002).contains(v));
        let mut lab = Lab { l: self.l.clamp(0.0, 1.0), ..self };
        for _ in 0..24 {
            if fits(lab) {
                break;
            }
            lab.a *= 0.93;
            lab.b *= 0.93;
        }
        let [r, g, b] = lab.linear();
        Rgb(encoded(r), encoded(g), encoded(b))
    }

    fn linear(self) -> [f32; 3] {
        let l = (self.l + 0.396_337_78 * self.a + 0.215_803_76 * self.b).powi(3);
        let m = (self.l - 0.105_561_346 * self.a - 0.063_854_17 * self.b).powi(3);
        let s = (self.l - 0.089_484_18 * self.a - 1.291_485_5 * self.b).powi(3);
        [
            4.076_741_7 * l - 3.307_711_6 * m + 0.230_969_94 * s,
            -1.268_438 * l + 2.609_757_4 * m - 0.341_319_38 * s,
            -0.004_196_086_3 * l - 0.703_418_6 * m + 1.707_614_7 * s,
        ]
    }
}

impl Rgb {
    pub(crate) fn lab(self) -> Lab {
        let (r, g, b) = (linear(self.0), linear(self.1), linear(self.2));
        let l = (0.412_221_46 * r + 0.536_332_55 * g + 0.051_445_995 * b).cbrt();
        let m = (0.211_903_5 * r + 0.680_699_5 * g + 0.107_396_96 * b).cbrt();
        let s = (0.088_302_46 * r + 0.281_718_85 * g + 0.629_978_7 * b).cbrt();
        Lab {
            l: 0.210_454_26 * l + 0.793_617_8 * m - 0.004_072_047 * s,
            a: 1.977_998_5 * l - 2.428_592_2 * m + 0.450_593_7 * s,
            b: 0.025_904_037 * l + 0.782_771_77 * m - 0.808_675_77 * s,
        }
    }

    /// This much of the way to another colour, in sRGB.
    pub(crate) fn mix(self, other: Rgb, share: f32) -> Rgb {
        let blend =
            |a: u8, b: u8| (f32::from(a) + (f32::from(b) - f32::from(a)) * share).round().clamp(0.0, 255.0) as u8;
        Rgb(blend(self.0, other.0), blend(self.1, other.1), blend(self.2, other.2))
    }

    /// Lighter (or with a negative amount darker) at the same hue.
    pub(crate) fn lighter(self, amount: f32) -> Rgb {
        let lab = self.lab();
        Lab { l: (lab.l + amount).clamp(0.0, 1.0), ..lab }.rgb()
    }

    /// The same lightness with this share of the chroma.
    pub(crate) fn muted(self, share: f32) -> Rgb {
        let lab = self.lab();
        Lab { l: lab.l, a: lab.a * share, b: lab.b * share }.rgb()
    }

    pub(crate) fn opaque(self) -> Color {
        Color::from_rgba8(self.0, self.1, self.2, 255)
    }

    pub(crate) fn alpha(self, alpha: f32) -> Color {
        Color::from_rgba8(self.0, self.1, self.2, (alpha.clamp(0.0, 1.0) * 255.0).round() as u8)
    }

    /// `#rrggbb`.
    pub(crate) fn css(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }

    /// Reads `#rgb` or `#rrggbb`.
    pub(crate) fn parse(css: &str) -> Option<Rgb> {
        let digits = css.strip_prefix('#')?;
        let number = u32::from_str_radix(digits, 16).ok()?;
        match digits.len() {
            6 => Some(hex(number)),
            3 => {
                let wide = |shift: u32| ((number >> shift & 15) * 17) as u8;
                Some(Rgb(wide(8), wide(4), wide(0)))
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn oklab_and_back_is_the_same_colour() {
        for rgb in [0x000000, 0xffffff, 0xff0000, 0x00ff00, 0x0000ff, 0x8d65c5, 0x123456] {
            let Rgb(r, g, b) = hex(rgb);
            let Rgb(x, y, z) = hex(rgb).lab().rgb();
            assert!(r.abs_diff(x) <= 1 && g.abs_diff(y) <= 1 && b.abs_diff(z) <= 1, "{rgb:06x}");
        }
        assert_eq!(Rgb::parse("#fa3"), Some(hex(0xffaa33)));
        assert_eq!(hex(0x0a0b0c).css(), "#0a0b0c");
    }
}
