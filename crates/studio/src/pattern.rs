//! The twelve surface patterns, as SVG pattern fills of an artwork's main part.

use crate::colour::{Rgb, WHITE, hex};

/// A surface pattern; the names are the pool's entry ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Pattern {
    Striped,
    PolkaDot,
    Checked,
    Zigzag,
    Starry,
    Floral,
    Wavy,
    DiagonalStriped,
    Argyle,
    Gingham,
    Scaly,
    Speckled,
}

/// Which way stripes run, so that they cross a long artwork instead of following it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Across {
    Usual,
    /// From the upper left to the lower right.
    Falling,
    /// From side to side.
    Level,
}

impl Across {
    /// For an artwork whose long axis has this angle, clockwise from the right, and which is so long against its breadth.
    pub(crate) fn of((angle, length): (f32, f32)) -> Self {
        match angle.abs() {
            _ if length < 2.2 => Self::Usual,
            turn if turn > 70.0 => Self::Level,
            // A thing that rises to the right lies along the usual slanting stripes.
            turn if turn > 20.0 && angle < 0.0 => Self::Falling,
            _ => Self::Usual,
        }
    }
}

const ALL: [(&str, Pattern); 12] = [
    ("striped", Pattern::Striped),
    ("polka_dot", Pattern::PolkaDot),
    ("checked", Pattern::Checked),
    ("zigzag", Pattern::Zigzag),
    ("starry", Pattern::Starry),
    ("floral", Pattern::Floral),
    ("wavy", Pattern::Wavy),
    ("diagonal_striped", Pattern::DiagonalStriped),
    ("argyle", Pattern::Argyle),
    ("gingham", Pattern::Gingham),
    ("scaly", Pattern::Scaly),
    ("speckled", Pattern::Speckled),
];

impl Pattern {
    pub(crate) fn find(name: &str) -> Option<Pattern> {
        ALL.iter().find(|(known, _)| *known == name).map(|(_, pattern)| *pattern)
    }

    /// An SVG `pattern` element on this ground; the tile is in the artwork's own units, 32 to a side.
    pub(crate) fn svg(self, id: &str, ground: Rgb, across: Across) -> String {
        let ink = ink_on(ground).css();
        let (width, height, marks) = self.tile(&ink, ground);
        let turn = match (self, across) {
            (Pattern::DiagonalStriped, Across::Falling) => " patternTransform=\"rotate(-45)\"",
            (Pattern::DiagonalStriped, _) => " patternTransform=\"rotate(45)\"",
            (Pattern::Striped, Across::Level) => " patternTransform=\"rotate(90)\"",
            _ => "",
        };
        format!(
            "<pattern id=\"{id}\" width=\"{width}\" height=\"{height}\" patternUnits=\"userSpaceOnUse\"{turn}>\
             <rect width=\"{width}\" height=\"{height}\" fill=\"{}\"/>{marks}</pattern>",
            ground.css()
        )
    }

    fn tile(self, ink: &str, ground: Rgb) -> (f32, f32, String) {
        let line = format!("fill=\"none\" stroke=\"{ink}\"");
        match self {
            Pattern::Striped => (3.6, 3.6, format!("<rect width=\"1.7\" height=\"3.6\" fill=\"{ink}\"/>")),
            Pattern::DiagonalStriped => (3.4, 3.4, format!("<rect width=\"1.6\" height=\"3.4\" fill=\"{ink}\"/>")),
            Pattern::PolkaDot => (
                5.0,
                5.0,
                format!(
                    "<g fill=\"{ink}\"><circle cx=\"1.25\" cy=\"1.25\" r=\"1\"/><circle cx=\"3.75\" cy=\"3.75\" r=\"1\"/></g>"
                ),
            ),
            Pattern::Checked => {
                (5.0, 5.0, format!("<path fill=\"{ink}\" d=\"M0 0h2.5v2.5h-2.5zM2.5 2.5h2.5v2.5h-2.5z\"/>"))
            }
            Pattern::Zigzag => {
                (4.8, 3.4, format!("<path {line} stroke-width=\"1\" d=\"M-1 2.95L0 2.1L2.4 .5L4.8 2.1L6 2.95\"/>"))
            }
            Pattern::Wavy => (
                5.2,
                3.4,
                format!(
                    "<path {line} stroke-width=\"1\" d=\"M-1.3 2.6Q0 3 1.3 1.7T3.9 1.7T6.5 1.7\" transform=\"translate(0 -.3)\"/>"
                ),
            ),
            Pattern::Starry => (
                6.4,
                6.4,
                format!(
                    "<path id=\"s\" fill=\"{ink}\" d=\"{STAR}\" transform=\"translate(1.7 1.7)\"/>\
                     <path fill=\"{ink}\" d=\"{STAR}\" transform=\"translate(4.9 4.9)\"/>"
                ),
            ),
            Pattern::Floral => (7.0, 7.0, flowers(ink, ground)),
            Pattern::Argyle => (
                5.6,
                8.0,
                format!(
                    "<path fill=\"{ink}\" d=\"M2.8 0L5.6 4L2.8 8L0 4z\"/>\
                     <path fill=\"none\" stroke=\"{}\" stroke-width=\".3\" d=\"M0 0L5.6 8M5.6 0L0 8\"/>",
                    ground.lighter(-0.18).css()
                ),
            ),
            Pattern::Gingham => (
                4.8,
                4.8,
                format!(
                    "<g fill=\"{ink}\" fill-opacity=\".5\"><rect width=\"2.4\" height=\"4.8\"/>\
                     <rect width=\"4.8\" height=\"2.4\"/></g>"
                ),
            ),
            Pattern::Scaly => (
                4.8,
                4.8,
                format!(
                    "<path {line} stroke-width=\".6\" d=\"M0 0A2.4 2.4 0 0 0 4.8 0M-2.4 2.4A2.4 2.4 0 0 0 2.4 2.4\
                     A2.4 2.4 0 0 0 7.2 2.4M0 4.8A2.4 2.4 0 0 0 4.8 4.8\"/>"
                ),
            ),
            Pattern::Speckled => (8.0, 8.0, speckles(ink)),
        }
    }
}

const STAR: &str = "M0-1.5L.43-.5L1.45-.46L.66.2L.92 1.2L0 .65L-.92 1.2L-.66.2L-1.45-.46L-.43-.5z";

/// White on what is dark, a deep tone on what is light.
fn ink_on(ground: Rgb) -> Rgb {
    let lab = ground.lab();
    if lab.l < 0.74 { ground.mix(WHITE, 0.8) } else { ground.lighter(-0.34) }
}

fn flowers(ink: &str, ground: Rgb) -> String {
    let heart = if ground.lab().distance(hex(0xffc83d).lab()) < 0.15 { "#d1457a" } else { "#ffc83d" };
    let mut svg = String::new();
    for (x, y) in [(1.75, 1.75), (5.25, 5.25)] {
        svg.push_str(&format!("<g transform=\"translate({x} {y})\"><g fill=\"{ink}\">"));
        for petal in 0..5 {
            svg.push_str(&format!("<circle cy=\"-.95\" r=\".62\" transform=\"rotate({})\"/>", petal * 72));
        }
        svg.push_str(&format!("</g><circle r=\".5\" fill=\"{heart}\"/></g>"));
    }
    svg
}

fn speckles(ink: &str) -> String {
    // Placed by hand so that the tile's repeat does not show.
    let spots = [
        (0.9, 1.1, 0.5),
        (3.2, 0.7, 0.3),
        (5.6, 1.6, 0.6),
        (7.3, 3.0, 0.3),
        (2.0, 3.3, 0.4),
        (4.3, 3.6, 0.5),
        (6.2, 4.9, 0.35),
        (0.9, 5.4, 0.35),
        (3.0, 6.0, 0.6),
        (5.0, 7.0, 0.4),
        (7.2, 6.7, 0.5),
    ];
    spots.iter().map(|(x, y, r)| format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\" fill=\"{ink}\"/>")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_name_has_a_pattern_of_its_own() {
        let drawn: std::collections::BTreeSet<String> =
            ALL.iter().map(|(name, _)| Pattern::find(name).unwrap().svg("p", hex(0x3366cc), Across::Usual)).collect();
        assert_eq!(drawn.len(), ALL.len());
        assert_eq!(Pattern::find("tartan"), None);
    }
}
