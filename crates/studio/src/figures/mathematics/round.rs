//! Round bodies.

use super::board::Board;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, corners, ellipse};

/// A rim seen at a slant: the near half as a line, the far half dashed.
fn rim(board: &mut Board, centre: At, rx: f32, ry: f32) {
    board.dashed(&arc(centre, rx, ry, 180.0, 360.0), Tone::Grey, 4.0);
    board.line(&arc(centre, rx, ry, 0.0, 180.0), Tone::Ink, 5.5);
}

/// Shades from light on the left to dark on the right, in upright strips of the outline.
fn rounded(pen: &mut Pen, tone: Tone, left: f32, right: f32, span: impl Fn(f32) -> (f32, f32)) {
    let (base, dark, light) = (pen.tone(tone), pen.tone(Tone::Grey), pen.tone(Tone::Paper));
    let strips = 60;
    for strip in 0..strips {
        let wide = (right - left) / strips as f32;
        let x = left + strip as f32 * wide;
        let t = (strip as f32 + 0.5) / strips as f32 * 2.0 - 1.0;
        let rgb = if t < -0.35 {
            base.mix(light, 0.45 - (t + 0.35).abs() * 0.6)
        } else {
            base.mix(light, 0.45).mix(dark, (t + 0.35) * 0.5)
        };
        let ((a, b), (c, d)) = (span(x), span(x + wide));
        pen.fill(&[(x, a), (x + wide + 0.6, c), (x + wide + 0.6, d), (x, b)], rgb);
    }
}

pub(super) fn cylinder(pen: &mut Pen) {
    let (rx, ry, top, foot) = (270.0, 84.0, 220.0, 780.0);
    let (upper, lower) = ((500.0, top), (500.0, foot));
    let drop = |x: f32| ry * (1.0 - ((x - 500.0) / rx).powi(2)).max(0.0).sqrt();
    rounded(pen, Tone::Sky, 230.0, 770.0, |x| (top, foot + drop(x)));
    let mut board = Board::new(pen);
    board.pen.oval(upper, rx, ry, Tone::Paper);
    board.keep(&ellipse(upper, rx, ry));
    rim(&mut board, lower, rx, ry);
    for x in [230.0, 770.0] {
        board.line(&[(x, top), (x, foot)], Tone::Ink, 5.5);
    }
    board.line(&[upper, (770.0, top)], Tone::Red, 6.0);
    board.dashed(&[upper, lower], Tone::Red, 5.0);
    board.dot(upper);
    board.dot(lower);
    board.point("Radius", (640.0, top));
    board.point("Height", (500.0, 520.0));
    board.point("Base", (560.0, foot + 45.0));
}

pub(super) fn cone(pen: &mut Pen) {
    let (rx, ry, foot, tip) = (320.0, 96.0, (500.0, 790.0), (500.0, 130.0));
    let drop = |x: f32| ry * (1.0 - ((x - 500.0) / rx).powi(2)).max(0.0).sqrt();
    let high = |x: f32| tip.1 + (x - 500.0).abs() / rx * (foot.1 - tip.1);
    rounded(pen, Tone::Sand, 180.0, 820.0, |x| (high(x), foot.1 + drop(x)));
    let mut board = Board::new(pen);
    rim(&mut board, foot, rx, ry);
    board.line(&[(180.0, 790.0), tip, (820.0, 790.0)], Tone::Ink, 5.5);
    board.dashed(&[tip, foot], Tone::Red, 5.0);
    board.line(&[foot, (820.0, 790.0)], Tone::Red, 6.0);
    super::geometry::right(&mut board, foot, (820.0, 790.0), tip);
    board.dot(foot);
    board.point("Radius", (660.0, 790.0));
    if board.pen.asks("Height") {
        board.pen.label_at("Height", (420.0, 560.0));
    }
    board.point("Slant height", (300.0, 542.0));
}

pub(super) fn sphere(pen: &mut Pen) {
    let (centre, radius) = ((500.0, 500.0), 380.0);
    let (base, light, dark) = (pen.tone(Tone::Sky), pen.tone(Tone::Paper), pen.tone(Tone::Grey));
    for ring in 0..46 {
        let t = ring as f32 / 46.0;
        let at = (centre.0 - 120.0 * t, centre.1 - 140.0 * t);
        let shade = base.mix(dark, 0.4 * (1.0 - t * 1.5).max(0.0)).mix(light, (t * 1.3 - 0.4).max(0.0));
        pen.fill(&ellipse(at, radius * (1.0 - t), radius * (1.0 - t)), shade);
    }
    let mut board = Board::new(pen);
    board.ring(centre, radius, Tone::Ink, 6.0);
    rim(&mut board, centre, radius, 110.0);
    let end = (centre.0 + radius * 0.72, centre.1 + 110.0 * 0.694);
    board.line(&[centre, end], Tone::Red, 6.5);
    board.dot(centre);
    board.dot(end);
    board.point("Centre", centre);
    board.point("Radius", super::board::between(centre, end, 0.5));
    board.point("Equator", (centre.0 - radius * 0.6, centre.1 + 88.0));
}

pub(super) fn torus(pen: &mut Pen) {
    // Circles of the tube, from the back to the front, seen from 35° above.
    let (major, minor, tip) = (270.0_f32, 118.0_f32, 38.0_f32.to_radians());
    let (base, light, dark) = (pen.tone(Tone::Gold), pen.tone(Tone::Paper), pen.tone(Tone::Ink));
    let see = |x: f32, y: f32, z: f32| (500.0 + x, 510.0 - y * tip.cos() + z * tip.sin());
    let place = |around: f32, about: f32| {
        let reach = major + minor * about.cos();
        see(reach * around.cos(), minor * about.sin(), reach * around.sin())
    };
    let depth = |around: f32, about: f32| {
        (major + minor * about.cos()) * around.sin() * tip.cos() + minor * about.sin() * tip.sin()
    };
    let (turns, sides) = (72, 24);
    let angle = |at: i32, of: i32| at as f32 * std::f32::consts::TAU / of as f32;
    let mut patches: Vec<(f32, [At; 4], f32)> = Vec::new();
    for turn in 0..turns {
        for side in 0..sides {
            let (a, b) = (angle(turn, turns), angle(turn + 1, turns));
            let (c, d) = (angle(side, sides), angle(side + 1, sides));
            let middle = (angle(2 * turn + 1, 2 * turns), angle(2 * side + 1, 2 * sides));
            let facing = middle.1.cos() * middle.0.sin() * tip.cos() + middle.1.sin() * tip.sin();
            if facing > -0.12 {
                let lit = middle.1.sin() * 0.75 - middle.1.cos() * middle.0.cos() * 0.45 + facing * 0.3;
                patches.push((depth(middle.0, middle.1), [place(a, c), place(b, c), place(b, d), place(a, d)], lit));
            }
        }
    }
    patches.sort_by(|a, b| a.0.total_cmp(&b.0));
    for (_, points, lit) in patches {
        let rgb = if lit > 0.5 { base.mix(light, (lit - 0.5) * 0.8) } else { base.mix(dark, (0.5 - lit) * 0.42) };
        pen.fill(&points, rgb);
        // The same in a line, so that no seam shows between neighbours.
        pen.stroke(&[points[0], points[1], points[2], points[3], points[0]], rgb, 1.5);
    }
    let mut board = Board::new(pen);
    board.inside(&ellipse((500.0, 510.0), 390.0, 330.0));
    let (centre, tube) = (see(0.0, 0.0, 0.0), see(major, 0.0, 0.0));
    board.dashed(&[centre, tube], Tone::Ink, 5.5);
    board.dashed(&[tube, see(major + minor * 0.5, minor * 0.866, 0.0)], Tone::Red, 5.5);
    board.dot(centre);
    board.dot(tube);
    board.point("Major radius", super::board::between(centre, tube, 0.62));
    board.point("Minor radius", see(major + minor * 0.3, minor * 0.52, 0.0));
    board.point("Hole", (455.0, 520.0));
}

/// A solid cone's body: the outline from its tip to the near half of its rim.
fn body(pen: &mut Pen, tip: At, foot: At, rx: f32, ry: f32) {
    let drop = move |x: f32| ry * (1.0 - ((x - foot.0) / rx).powi(2)).max(0.0).sqrt();
    let high = move |x: f32| tip.1 + (x - foot.0).abs() / rx * (foot.1 - tip.1);
    if tip.1 < foot.1 {
        rounded(pen, Tone::Sand, foot.0 - rx, foot.0 + rx, |x| (high(x), foot.1 + drop(x)));
    } else {
        rounded(pen, Tone::Sand, foot.0 - rx, foot.0 + rx, |x| (foot.1 - drop(x), high(x)));
    }
}

/// The upright cone that is cut: radius and height one for one, looked at from above at a slant.
struct Cut {
    slope: f32,
    lean: f32,
}

impl Cut {
    /// From a place of the cone (right, up from the tip downwards, towards the eye) to the sheet.
    fn see(&self, x: f32, down: f32, z: f32) -> At {
        (500.0 + x, 130.0 + down + z * self.lean)
    }

    /// The places of the curve where the plane `down = base + rise·x` meets the cone, for |t| up to its end.
    fn section(&self, base: f32, rise: f32, low: f32, high: f32) -> Vec<At> {
        let turn = |part: i32| {
            let angle = (low + (high - low) * part as f32 / 120.0).to_radians();
            // On the cone x = slope·down·cos and z = slope·down·sin.
            let down = base / (1.0 - rise * self.slope * angle.cos());
            (down, angle)
        };
        (0..=120)
            .map(turn)
            .map(|(down, angle)| {
                let reach = self.slope * down;
                self.see(reach * angle.cos(), down, reach * angle.sin())
            })
            .collect()
    }
}

fn cut_cone(pen: &mut Pen, base: f32, rise: f32, name: &str) {
    let cut = Cut { slope: 0.47, lean: 0.3 };
    let high = 680.0;
    let reach = high * cut.slope;
    body(pen, (500.0, 130.0), (500.0, 130.0 + high), reach, reach * cut.lean);
    let mut board = Board::new(pen);
    rim(&mut board, (500.0, 130.0 + high), reach, reach * cut.lean);
    board.line(&[(500.0 - reach, 130.0 + high), (500.0, 130.0), (500.0 + reach, 130.0 + high)], Tone::Ink, 5.5);
    let half = 330.0;
    // A sheet's far edge stands to the right of its near one, so that it does not look like an upright frame.
    let sheet = |x: f32, z: f32| {
        let x = if rise > 1.5 { x } else { x - z * 0.36 };
        cut.see(x, base + rise * x, z)
    };
    let edge = |x: f32| if rise > 1.5 { x * 0.5 } else { x };
    let (near, far) = if rise > 1.5 { (230.0, -230.0) } else { (290.0, -290.0) };
    let plane = if rise > 1.5 {
        // Parallel to the slant side: from above the cut down through the base.
        [sheet(-200.0, near), sheet(130.0, near), sheet(130.0, far), sheet(-200.0, far)]
    } else {
        [sheet(edge(-half), near), sheet(edge(half), near), sheet(edge(half), far), sheet(edge(-half), far)]
    };
    let pale = board.pen.tone(Tone::Blue);
    board.pen.veil(&plane, pale, 0.2);
    board.dashed(&super::board::closed(&plane), Tone::Blue, 4.0);
    let curve = if rise > 1.5 {
        let end = (1.0 - base / high) / (rise * cut.slope);
        let end = end.acos().to_degrees();
        cut.section(base, rise, end, 360.0 - end)
    } else {
        cut.section(base, rise, 0.0, 360.0)
    };
    let teal = board.pen.tone(Tone::Teal);
    board.fill(&curve, teal);
    board.pen.outline(&curve, 6.0);
    board.line(&plane[..2], Tone::Blue, 5.5);
    board.point("Cone", (500.0 - reach * 0.86, 130.0 + high * 0.94));
    board.point("Plane", super::board::between(plane[0], plane[1], 0.04));
    let middle = curve.iter().fold((0.0, 0.0), |sum: At, at| (sum.0 + at.0 / 121.0, sum.1 + at.1 / 121.0));
    board.point(name, middle);
}

pub(super) fn cone_circle(pen: &mut Pen) {
    cut_cone(pen, 400.0, 0.0, "Circle");
}

pub(super) fn cone_ellipse(pen: &mut Pen) {
    cut_cone(pen, 400.0, 0.75, "Ellipse");
}

pub(super) fn cone_parabola(pen: &mut Pen) {
    // As steep as the slant side: one over the cone's slope.
    cut_cone(pen, 400.0, 1.0 / 0.47, "Parabola");
}

/// A double cone cut by an upright plane in front of its axis.
pub(super) fn double_cone_hyperbola(pen: &mut Pen) {
    let (middle, high, reach, lean) = ((500.0, 500.0), 380.0, 250.0, 0.28);
    for side in [-1.0, 1.0] {
        body(pen, middle, (500.0, 500.0 + side * high), reach, reach * lean);
    }
    let mut board = Board::new(pen);
    let slope = reach / high;
    let gap = 80.0;
    board.pen.oval((500.0, 500.0 - high), reach, reach * lean, Tone::Paper);
    rim(&mut board, (500.0, 500.0 + high), reach, reach * lean);
    board.keep(&super::board::closed(&ellipse((500.0, 500.0 - high), reach, reach * lean)));
    board.line(&[(500.0 - reach, 500.0 - high), (500.0 + reach, 500.0 + high)], Tone::Ink, 5.5);
    board.line(&[(500.0 + reach, 500.0 - high), (500.0 - reach, 500.0 + high)], Tone::Ink, 5.5);
    let teal = board.pen.tone(Tone::Teal);
    for side in [-1.0_f32, 1.0] {
        let widest = (reach * reach - gap * gap).sqrt();
        let curve: Vec<At> = crate::figures::pen::plot(-widest, widest, |x| {
            (500.0 + x, 500.0 + side * (x * x + gap * gap).sqrt() / slope + gap * lean)
        });
        board.fill(&curve, teal);
        board.pen.outline(&curve, 6.0);
    }
    let sheet = corners([205.0, 85.0 + gap * lean, 590.0, 830.0]);
    board.dashed(&super::board::closed(&sheet), Tone::Blue, 5.0);
    board.point("Double cone", (500.0 + reach * 0.5, 500.0 + high * 0.5));
    board.point("Plane", (205.0, 420.0));
    board.point("Hyperbola", (500.0, 500.0 - gap / slope - 60.0));
}
