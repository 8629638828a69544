//! Recolouring: finds the artwork's main part by area and moves its fills to another colour, keeping the shading.

use crate::colour::{Lab, Rgb, hex};
use crate::pattern::{Across, Pattern};
use crate::sprite::leaning;
use resvg::tiny_skia::Pixmap;
use std::collections::BTreeMap;
use std::f32::consts::{PI, TAU};

/// Below this chroma a fill is a neutral and does not name the artwork's colour.
const CHROMATIC: f32 = 0.04;
/// Fills whose hue is this near to the dominant one belong to the main part, in radians (28°).
const NEAR_HUE: f32 = 0.49;

/// The fills that make up an artwork's main part.
pub(crate) struct MainPart {
    pub base: Rgb,
    pub fills: Vec<Rgb>,
    /// Which way stripes run across it: askew or level for long artwork that lies along the usual stripes.
    pub across: Across,
}

/// Artworks whose main part has more than one hue: the fills of all of it, the one that names its colour first.
const OWN: [(&str, &[u32]); 3] = [
    ("bell-pepper", &[0x44911b, 0x008463]),
    ("cupcake", &[0xff6dc6, 0xfbb8ab, 0x5092ff, 0x3f5fff]),
    ("drum", &[0xca0b4a, 0xffe5d9]),
];

/// The main part of an artwork whose fills are known by its name, from a small rendering of it.
pub(crate) fn own_part(art: &str, rendering: &Pixmap) -> Option<MainPart> {
    let (_, fills) = OWN.iter().find(|(of, _)| *of == art)?;
    let fills: Vec<Rgb> = fills.iter().copied().map(hex).collect();
    Some(MainPart { base: *fills.first()?, fills, across: Across::of(leaning::axis(rendering)) })
}

/// Finds the main part of an artwork from its SVG and a small rendering of it.
pub(crate) fn main_part(svg: &str, rendering: &Pixmap) -> Option<MainPart> {
    let fills: BTreeMap<Rgb, usize> = areas(svg, rendering);
    let total: usize = fills.values().sum();
    let chroma = |rgb: &Rgb| rgb.lab().chroma();
    let coloured: usize = fills.iter().filter(|(rgb, _)| chroma(rgb) > CHROMATIC).map(|(_, area)| area).sum();
    let chromatic = coloured * 8 > total;
    let of_kind = |rgb: &Rgb| (chroma(rgb) > CHROMATIC) == chromatic;
    let (base, _) = fills.iter().filter(|(rgb, _)| of_kind(rgb)).max_by_key(|(_, area)| **area)?;
    let main = base.lab();
    let belongs = |rgb: &Rgb| {
        let lab = rgb.lab();
        if chromatic {
            lab.chroma() > CHROMATIC * 0.75 && turn(lab.hue() - main.hue()).abs() < NEAR_HUE
        } else {
            lab.chroma() <= CHROMATIC && (lab.l - main.l).abs() < 0.25
        }
    };
    Some(MainPart {
        base: *base,
        fills: fills.keys().copied().filter(belongs).collect(),
        across: Across::of(leaning::axis(rendering)),
    })
}

/// The nearest way round the circle, −π..π.
fn turn(angle: f32) -> f32 {
    (angle + PI).rem_euclid(TAU) - PI
}

/// How many pixels of the rendering have exactly each fill of the SVG.
fn areas(svg: &str, rendering: &Pixmap) -> BTreeMap<Rgb, usize> {
    let mut areas: BTreeMap<Rgb, usize> = BTreeMap::new();
    each_colour(svg, |rgb| {
        areas.insert(rgb, 0);
        None
    });
    for pixel in rendering.pixels().iter().filter(|pixel| pixel.alpha() == 255) {
        if let Some(area) = areas.get_mut(&Rgb(pixel.red(), pixel.green(), pixel.blue())) {
            *area += 1;
        }
    }
    areas
}

/// Walks over every `="#…"` of an SVG text; what the closure gives takes the colour's place.
pub(crate) fn each_colour(svg: &str, mut with: impl FnMut(Rgb) -> Option<String>) -> String {
    let mut out = String::with_capacity(svg.len() + 256);
    let mut rest = svg;
    while let Some(at) = rest.find("=\"#") {
        let (before, after) = rest.split_at(at + 2);
        out.push_str(before);
        let end = after.find('"').unwrap_or(after.len());
        match Rgb::parse(&after[..end]).and_then(&mut with) {
            Some(new) => out.push_str(&new),
            None => out.push_str(&after[..end]),
        }
        rest = &after[end..];
    }
    out.push_str(rest);
    out
}

impl MainPart {
    /// Where a fill of the main part goes when its dominant colour becomes `target`.
    fn moved(&self, fill: Rgb, target: Rgb) -> Rgb {
        let (base, lab, goal) = (self.base.lab(), fill.lab(), target.lab());
        let ratio = if base.chroma() > CHROMATIC { lab.chroma() / base.chroma() } else { 1.0 };
        let shade = (lab.l - base.l).clamp(-0.22, 0.22);
        // The hue of a neutral says nothing.
        let follows = goal.chroma() > 0.02 && base.chroma() > CHROMATIC;
        let hue = goal.hue() + if follows { 0.3 * turn(lab.hue() - base.hue()) } else { 0.0 };
        Lab::from_lch((goal.l + shade).clamp(0.06, 0.99), goal.chroma() * ratio.clamp(0.5, 1.4), hue).rgb()
    }

    /// The colour of a fill in a palette: the main part in the first, lighter parts in the second or the third, darker
    /// ones in a shade of the first.
    pub(crate) fn inked(&self, fill: Rgb, [main, second, third]: [Rgb; 3]) -> Rgb {
        let step = fill.lab().l - self.base.lab().l;
        if self.fills.contains(&fill) {
            main.lighter((step * 0.7).clamp(-0.16, 0.16))
        } else if step > 0.22 {
            third
        } else if step > -0.06 {
            second
        } else {
            main.lighter(-0.2)
        }
    }

    /// The SVG with its main part in another colour and, where asked, under a pattern.
    pub(crate) fn apply(&self, svg: &str, colour: Option<Rgb>, pattern: Option<Pattern>) -> String {
        let mut patterns = String::new();
        let mut ids: BTreeMap<Rgb, String> = BTreeMap::new();
        let lined = svg.contains("stroke");
        let painted = each_colour(svg, |fill| {
            if !self.fills.contains(&fill) {
                return None;
            }
            let solid = colour.map_or(fill, |target| self.moved(fill, target));
            let Some(pattern) = pattern else { return Some(solid.css()) };
            let next = format!("pattern{}", ids.len());
            let id = ids.entry(fill).or_insert_with(|| {
                patterns.push_str(&pattern.svg(&next, solid, self.across));
                next
            });
            if lined {
                return Some(format!("url(#{id})"));
            }
            // An edge of its own keeps the shape together where a pattern's light parts are as light as the ground.
            Some(format!("url(#{id})\" stroke=\"{}\" stroke-width=\"0.4", solid.lighter(-0.14).css()))
        });
        match painted.find('>') {
            Some(at) if !patterns.is_empty() => {
                format!("{}<defs>{patterns}</defs>{}", &painted[..=at], &painted[at + 1..])
            }
            _ => painted,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn only_the_main_part_changes() {
        let svg = "<svg><path fill=\"#f8312f\" d=\"\"/><path fill=\"#ca0b4a\"/><path fill=\"#00d26a\"/></svg>";
        let part = MainPart { base: hex(0xf8312f), fills: vec![hex(0xf8312f), hex(0xca0b4a)], across: Across::Usual };
        let blue = part.apply(svg, Some(hex(0x2050e0)), None);
        assert!(blue.contains("#00d26a") && !blue.contains("#f8312f") && !blue.contains("#ca0b4a"));
        let dots = part.apply(svg, None, Pattern::find("polka_dot"));
        assert!(dots.contains("url(#pattern0)") && dots.contains("url(#pattern1)") && dots.contains("#00d26a"));
    }
}
