//! Fills with light and shade: from a shape's top to its foot, and around the lit side of each part of a sprite.

use crate::canvas::Ink;
use crate::colour::{Lab, Rgb, hex};
use resvg::tiny_skia::Rect;
use std::collections::BTreeMap;

/// Shapes smaller than this many units stay even: nobody would see the difference.
const SMALL: f32 = 7.0;
/// The tone that shade leans to.
const DUSK: Rgb = hex(0x2c1f5c);

/// A colour in the light; nothing gets lighter than white.
fn lit(rgb: Rgb, by: f32) -> Rgb {
    let lab = rgb.lab();
    Lab { l: lab.l + by * (1.06 - lab.l).max(0.0), ..lab }.rgb()
}

/// A colour in the shade. Light colours darken less, so that white stays white; yellows lean to orange instead of to dusk,
/// which would turn them muddy.
fn dim(rgb: Rgb, by: f32) -> Rgb {
    let lab = rgb.lab();
    let by = by * (1.0 - 0.5 * ((lab.l - 0.72) / 0.28).clamp(0.0, 1.0));
    let warm = (lab.b / 0.12).clamp(0.0, 1.0);
    let shade = Lab { l: lab.l * (1.0 - by), a: lab.a * 1.05 + warm * by * 0.16, b: lab.b * 1.05 };
    shade.rgb().mix(DUSK, by * 0.28 * (1.0 - warm))
}

/// The ink of a shape that light falls on from above. The larger the shape, the less it changes over its height.
pub(super) fn shade(ink: Ink, bounds: Rect, strength: f32) -> Ink {
    let Ink::Flat(color) = ink else { return ink };
    let size = bounds.width().max(bounds.height());
    if color.alpha() < 0.99 || size < SMALL {
        return ink;
    }
    let byte = |share: f32| (share * 255.0).round() as u8;
    let rgb = Rgb(byte(color.red()), byte(color.green()), byte(color.blue()));
    let by = strength * (300.0 / size).clamp(0.25, 1.0);
    let (top, foot) = (lit(rgb, 0.3 * by), dim(rgb, 0.17 * by));
    let x = bounds.left() + bounds.width() / 2.0;
    Ink::Line(x, bounds.top(), top.opaque(), x, bounds.bottom(), foot.opaque())
}

/// The SVG of a sprite with every part rounded: lit from above on the left, in the shade on the other side, however the
/// sprite is turned. What lies in the patterns at its head stays as it is.
pub(crate) fn svg(svg: &str, turned: i16, upside_down: bool, strength: f32) -> String {
    let Some(root) = svg.find('>').map(|at| at + 1) else { return svg.to_owned() };
    let body = match svg[root..].strip_prefix("<defs><pattern").and_then(|patterns| patterns.find("</defs>")) {
        Some(end) => root + "<defs><pattern".len() + end + "</defs>".len(),
        None => root,
    };
    let (x, y) = lamp(turned, upside_down);
    let mut defs = String::new();
    let mut ids: BTreeMap<Rgb, usize> = BTreeMap::new();
    let mut out = String::with_capacity(svg.len() + 1024);
    let mut rest = &svg[body..];
    while let Some(at) = rest.find("fill=\"#") {
        let (before, after) = rest.split_at(at + "fill=\"".len());
        out.push_str(before);
        let end = after.find('"').unwrap_or(after.len());
        match Rgb::parse(&after[..end]) {
            Some(rgb) => {
                let next = ids.len();
                let id = *ids.entry(rgb).or_insert_with(|| {
                    defs.push_str(&gradient(next, rgb, (x, y), strength));
                    next
                });
                out.push_str(&format!("url(#round{id})"));
            }
            None => out.push_str(&after[..end]),
        }
        rest = &after[end..];
    }
    out.push_str(rest);
    format!("{}<defs>{defs}</defs>{out}", &svg[..body])
}

/// Where the light stands within a part's box, in shares of it, for a sprite that is turned by some degrees.
fn lamp(turned: i16, upside_down: bool) -> (f32, f32) {
    let back = -f32::from(turned).to_radians();
    let (x, y) = (-0.17, -0.26);
    let (x, y) = (x * back.cos() - y * back.sin(), x * back.sin() + y * back.cos());
    (0.5 + x, if upside_down { 0.5 - y } else { 0.5 + y })
}

fn gradient(id: usize, rgb: Rgb, (x, y): (f32, f32), strength: f32) -> String {
    let (bright, edge, deep) = (lit(rgb, 0.42 * strength), dim(rgb, 0.07 * strength), dim(rgb, 0.24 * strength));
    format!(
        "<radialGradient id=\"round{id}\" cx=\"{x:.3}\" cy=\"{y:.3}\" r=\".84\"><stop offset=\"0\" stop-color=\"{}\"/>\
         <stop offset=\".42\" stop-color=\"{}\"/><stop offset=\".72\" stop-color=\"{}\"/>\
         <stop offset=\"1\" stop-color=\"{}\"/></radialGradient>",
        bright.css(),
        rgb.css(),
        edge.css(),
        deep.css()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_rounded_and_patterns_are_not() {
        let plain = "<svg><g fill=\"none\"><path fill=\"#f00\"/><path fill=\"#f00\"/><path stroke=\"#0f0\"/></g></svg>";
        let round = svg(plain, 0, false, 1.0);
        assert_eq!(round.matches("<radialGradient").count(), 1);
        assert_eq!(round.matches("url(#round0)").count(), 2);
        assert!(round.contains("fill=\"none\"") && round.contains("stroke=\"#0f0\""));
        let dotted = "<svg><defs><pattern><rect fill=\"#00f\"/></pattern></defs><path fill=\"#f00\"/></svg>";
        assert!(svg(dotted, 0, false, 1.0).contains("<rect fill=\"#00f\"/>"));
    }

    #[test]
    fn light_stays_above_what_is_turned() {
        let (x, y) = lamp(90, false);
        // In the box of a thing that lies on its right side, the sky is at the left.
        assert!(x < 0.3 && y > 0.6, "{x} {y}");
        assert!(lamp(0, true).1 > 0.7);
    }
}
