//! Animals that the art pack lacks, or has in another kind: a frog, two fish, an eagle, mice.

use super::eagle::eagle;
use super::mouse::mouse;
use crate::colour::{Rgb, hex};
use crate::figures::pen::{At, Pen, ellipse, smooth};

/// Draws the animal of this id, if it is one of these: the middle of its foot, and its length.
pub(super) fn creature(pen: &mut Pen, id: &str, foot: At, side: f32) -> bool {
    match id {
        "common_frog" => frog(pen, foot, side),
        "perch" => fish(pen, foot, side, true),
        "atlantic_salmon" => fish(pen, foot, side, false),
        "golden_eagle" => eagle(pen, foot, side),
        "wood_mouse" => mouse(pen, foot, side, true),
        "house_mouse" | "mouse" => mouse(pen, foot, side, false),
        _ => return false,
    }
    true
}

/// A brush for one animal: places in shares of its length about its foot.
pub(super) struct Brush {
    pub foot: At,
    pub side: f32,
}

impl Brush {
    fn at(&self, (x, y): At) -> At {
        (self.foot.0 + x * self.side, self.foot.1 + y * self.side)
    }

    fn places(&self, points: &[At]) -> Vec<At> {
        points.iter().map(|at| self.at(*at)).collect()
    }

    /// A closed rounded shape, filled and outlined.
    pub(super) fn shape(&self, pen: &mut Pen, points: &[At], rgb: u32) {
        let ring: Vec<At> = points.iter().chain(points.first()).copied().collect();
        let outline = smooth(&self.places(&ring));
        let rgb = pen.dye(hex(rgb));
        pen.fill(&outline, rgb);
        pen.outline(&outline, 3.5);
    }

    /// A shape with corners, without an outline.
    pub(super) fn patch(&self, pen: &mut Pen, points: &[At], rgb: u32) {
        let rgb = pen.dye(hex(rgb));
        pen.fill(&smooth(&self.places(points)), rgb);
    }

    pub(super) fn line(&self, pen: &mut Pen, points: &[At], rgb: u32, width: f32) {
        let rgb = pen.dye(hex(rgb));
        pen.stroke(&smooth(&self.places(points)), rgb, width * self.side);
    }

    /// The rays of a fin.
    fn rays(&self, pen: &mut Pen, lines: &[[At; 2]]) {
        lines.iter().for_each(|line| self.line(pen, line, 0x3a2a20, 0.007));
    }

    pub(super) fn dot(&self, pen: &mut Pen, at: At, size: f32, rgb: Rgb) {
        pen.fill(&ellipse(self.at(at), size * self.side, size * self.side), rgb);
    }

    pub(super) fn eye(&self, pen: &mut Pen, at: At, size: f32, iris: u32) {
        let (iris, pupil, shine) = (pen.dye(hex(iris)), hex(0x14120f), hex(0xffffff));
        self.dot(pen, at, size * 1.25, pupil);
        self.dot(pen, at, size, iris);
        self.dot(pen, at, size * 0.55, pupil);
        self.dot(pen, (at.0 - size * 0.25, at.1 - size * 0.3), size * 0.2, shine);
    }
}

/// A brown frog that sits, seen from the side.
fn frog(pen: &mut Pen, foot: At, side: f32) {
    let brush = Brush { foot, side: side * 1.05 };
    let (skin, dark, belly) = (0x8d8a42, 0x4a4a22, 0xe2dfb0);
    // The far legs first.
    brush.line(pen, &[(0.16, -0.26), (0.12, -0.1), (0.2, -0.012)], 0x77743a, 0.06);
    brush.shape(
        pen,
        &[
            (-0.44, -0.06),
            (-0.44, -0.22),
            (-0.28, -0.42),
            (-0.04, -0.54),
            (0.18, -0.63),
            (0.28, -0.7),
            (0.38, -0.66),
            (0.47, -0.52),
            (0.47, -0.43),
            (0.36, -0.34),
            (0.28, -0.2),
            (0.18, -0.06),
            (-0.1, -0.02),
        ],
        skin,
    );
    brush.patch(
        pen,
        &[
            (0.44, -0.42),
            (0.34, -0.34),
            (0.25, -0.18),
            (0.15, -0.07),
            (-0.08, -0.04),
            (0.05, -0.16),
            (0.18, -0.3),
            (0.3, -0.4),
        ],
        belly,
    );
    for (x, y, size) in
        [(-0.2, -0.38, 0.03), (-0.05, -0.44, 0.026), (-0.32, -0.26, 0.026), (0.06, -0.5, 0.02), (-0.12, -0.3, 0.02)]
    {
        let rgb = pen.dye(hex(dark));
        brush.dot(pen, (x, y), size, rgb);
    }
    // The dark patch behind the eye, the long mouth, the nostril.
    brush.patch(pen, &[(0.26, -0.6), (0.28, -0.5), (0.14, -0.42), (0.12, -0.47), (0.26, -0.6)], dark);
    brush.line(pen, &[(0.475, -0.46), (0.36, -0.42), (0.22, -0.4)], 0x2c2a16, 0.012);
    brush.eye(pen, (0.29, -0.63), 0.055, 0xdca93a);
    let black = hex(0x2c2a16);
    brush.dot(pen, (0.43, -0.54), 0.012, black);
    // The near legs: a folded hind leg with its long foot, a straight foreleg.
    brush.line(pen, &[(-0.06, -0.1), (-0.24, -0.03), (-0.42, -0.035)], skin, 0.085);
    brush.shape(
        pen,
        &[(-0.42, -0.14), (-0.34, -0.26), (-0.14, -0.26), (0.02, -0.14), (-0.02, -0.05), (-0.2, -0.05)],
        skin,
    );
    for (x, y) in [(-0.3, -0.17), (-0.18, -0.15), (-0.07, -0.13)] {
        brush.line(pen, &[(x, y - 0.05), (x + 0.02, y + 0.05)], dark, 0.024);
    }
    for toe in [-0.02, 0.02, 0.06] {
        brush.line(pen, &[(-0.4, -0.03), (-0.2, -0.008 + toe * 0.2), (-0.02 + toe, 0.0 + toe * 0.3)], skin, 0.026);
    }
    brush.line(pen, &[(0.22, -0.28), (0.24, -0.13), (0.28, -0.02)], skin, 0.07);
    for toe in [0.24, 0.31, 0.37] {
        brush.line(pen, &[(0.27, -0.03), (toe, 0.008)], skin, 0.024);
    }
}

/// A bony fish that swims to the left: a perch with bars and red fins, or a salmon with spots.
fn fish(pen: &mut Pen, foot: At, side: f32, perch: bool) {
    let brush = Brush { foot: (foot.0, foot.1 - side * 0.06), side };
    let (body, back, belly, fin) =
        if perch { (0x9aa352, 0x5f6a35, 0xeee3b8, 0xd8562f) } else { (0xb4c2ca, 0x5f7482, 0xf1f2ef, 0x7d8d97) };
    brush.shape(pen, &[(0.34, -0.3), (0.44, -0.44), (0.56, -0.52), (0.51, -0.3), (0.56, -0.08), (0.44, -0.17)], fin);
    brush.rays(
        pen,
        &[
            [(0.4, -0.34), (0.53, -0.47)],
            [(0.4, -0.3), (0.5, -0.3)],
            [(0.4, -0.26), (0.53, -0.13)],
            [(0.4, -0.32), (0.52, -0.39)],
            [(0.4, -0.28), (0.52, -0.21)],
        ],
    );
    if perch {
        brush.shape(
            pen,
            &[(-0.24, -0.46), (-0.2, -0.64), (-0.08, -0.72), (0.04, -0.68), (0.12, -0.56), (0.1, -0.46)],
            back,
        );
        brush.rays(
            pen,
            &[
                [(-0.18, -0.48), (-0.18, -0.65)],
                [(-0.11, -0.5), (-0.1, -0.7)],
                [(-0.04, -0.5), (-0.02, -0.7)],
                [(0.03, -0.5), (0.05, -0.66)],
            ],
        );
        brush.shape(pen, &[(0.13, -0.44), (0.17, -0.6), (0.28, -0.54), (0.29, -0.4)], back);
    } else {
        brush.shape(pen, &[(-0.06, -0.48), (-0.02, -0.64), (0.12, -0.6), (0.16, -0.46)], fin);
        brush
            .rays(pen, &[[(0.0, -0.48), (0.02, -0.61)], [(0.05, -0.48), (0.07, -0.61)], [(0.1, -0.48), (0.11, -0.59)]]);
        brush.shape(pen, &[(0.26, -0.42), (0.3, -0.5), (0.34, -0.46), (0.32, -0.4)], fin);
    }
    brush.shape(pen, &[(0.14, -0.18), (0.17, -0.02), (0.26, -0.05), (0.28, -0.22)], fin);
    brush.shape(pen, &[(-0.16, -0.1), (-0.1, 0.05), (0.0, 0.02), (0.02, -0.08)], fin);
    trunk(pen, &brush, perch, [body, back, belly, fin]);
}

/// A fish's body with its colours, its gill cover, its eye and the fin behind the cover.
fn trunk(pen: &mut Pen, brush: &Brush, perch: bool, [body, back, belly, fin]: [u32; 4]) {
    let outline = [
        (-0.5, -0.3),
        (-0.4, -0.42),
        (-0.22, -0.5),
        (0.0, -0.52),
        (0.22, -0.44),
        (0.38, -0.35),
        (0.4, -0.3),
        (0.38, -0.25),
        (0.22, -0.15),
        (0.0, -0.07),
        (-0.22, -0.08),
        (-0.42, -0.2),
    ];
    brush.shape(pen, &outline, body);
    let ring: Vec<At> = outline.iter().chain(outline.first()).copied().collect();
    let skin = smooth(&brush.places(&ring));
    pen.within(&skin, |pen| {
        brush.patch(pen, &[(-0.52, -0.36), (0.0, -0.4), (0.42, -0.34), (0.42, -0.6), (-0.52, -0.6)], back);
        brush.patch(pen, &[(-0.52, -0.2), (-0.1, -0.17), (0.3, -0.22), (0.3, 0.0), (-0.52, 0.0)], belly);
        if perch {
            for x in [-0.18, -0.06, 0.06, 0.17, 0.28] {
                brush.patch(
                    pen,
                    &[(x - 0.03, -0.56), (x + 0.03, -0.56), (x + 0.02, -0.34), (x, -0.18), (x - 0.02, -0.34)],
                    0x3f4826,
                );
            }
        } else {
            let dark = pen.dye(hex(0x3c4a55));
            for spot in 0..14 {
                let at = (-0.2 + 0.04 * spot as f32, -0.42 + 0.035 * ((spot * 3 % 4) as f32));
                brush.dot(pen, at, 0.011, dark);
            }
        }
    });
    pen.outline(&skin, 3.5);
    // One cover over the gills, the eye, the mouth, the fin behind the cover.
    brush.line(pen, &[(-0.27, -0.46), (-0.2, -0.34), (-0.22, -0.2), (-0.3, -0.12)], 0x3a2a20, 0.012);
    brush.line(pen, &[(-0.5, -0.28), (-0.43, -0.25), (-0.4, -0.24)], 0x2a1e16, 0.012);
    brush.eye(pen, (-0.38, -0.34), 0.032, 0xe2b23c);
    brush.shape(pen, &[(-0.17, -0.28), (-0.06, -0.32), (-0.02, -0.24), (-0.06, -0.17)], fin);
    brush.rays(
        pen,
        &[[(-0.15, -0.27), (-0.04, -0.29)], [(-0.15, -0.26), (-0.03, -0.24)], [(-0.15, -0.25), (-0.06, -0.19)]],
    );
}
