//! The hand that draws sketches: marks become areas, lines, artworks and people in a frame of the figure.

mod people;

use super::marks::{self, Dye, Mark};
use super::view::View;
use crate::brief::refuse;
use crate::colour::{Rgb, hex};
use crate::figures::pen::{At, Pen, corners, ellipse, smooth};
use crate::people::brush::{Brush, Icon};
use crate::random::Seed;
use crate::studio::Refusal;

/// How deep drawings may stand in drawings.
const DEEP: usize = 6;

/// A line of a sketch that says nothing.
pub(super) fn trouble<T>(line: &str) -> Result<T, Refusal> {
    refuse(format!("Studio's sketchbook has no meaning for `{line}`"))
}

/// Where a drawing within a drawing stands.
#[derive(Clone, Copy)]
struct Spot {
    at: At,
    k: f32,
    mirrored: bool,
    dye: Option<Rgb>,
    deep: usize,
}

struct Hand<'p, 'a> {
    pen: &'p mut Pen<'a>,
    view: View,
    seed: Seed,
    people: usize,
    light: Option<(Rgb, f32)>,
}

/// Draws a sketch of the book; nothing is cut off at the frame's rim.
pub(in super::super) fn paint(pen: &mut Pen, name: &str, view: &View, seed: Seed) -> Result<(), Refusal> {
    let mut hand = Hand { pen, view: *view, seed, people: 0, light: None };
    hand.sketch(name, Spot { at: (0.0, 0.0), k: 1.0, mirrored: false, dye: None, deep: 0 })
}

/// Draws a small drawing of the book with its foot at a place of a view's square, this large.
pub(in super::super) fn place(
    pen: &mut Pen,
    name: &str,
    view: &View,
    (at, k, mirrored): (At, f32, bool),
    seed: Seed,
) -> Result<(), Refusal> {
    let mut hand = Hand { pen, view: *view, seed, people: 0, light: None };
    hand.sketch(name, Spot { at, k, mirrored, dye: None, deep: 1 })
}

/// Draws someone in these clothes and this pose, words apart by blanks, at a place of a view's square, this high.
pub(in super::super) fn someone(
    pen: &mut Pen,
    dress: &str,
    pose: &'static str,
    view: &View,
    (at, high): (At, f32),
    seed: Seed,
) -> Result<(), Refusal> {
    let Some((name, _)) = super::index().get_key_value(format!("dress {dress}").as_str()) else {
        return trouble(dress);
    };
    let mut words = vec![&name["dress ".len()..]];
    words.extend(pose.split_whitespace().filter(|word| *word != "stand"));
    let mut hand = Hand { pen, view: *view, seed, people: 0, light: None };
    hand.person(at, high, &words, Spot { at: (0.0, 0.0), k: 1.0, mirrored: false, dye: None, deep: 1 })
}

impl Spot {
    fn on(&self, (x, y): At) -> At {
        let x = if self.mirrored { -x } else { x };
        (self.at.0 + x * self.k, self.at.1 + y * self.k)
    }

    fn rgb(&self, dye: Dye) -> Rgb {
        match dye {
            Dye::Own(rgb) => rgb,
            Dye::Given(light) => self.dye.unwrap_or(hex(0xb9_8a_5a)).lighter(light),
        }
    }
}

impl Hand<'_, '_> {
    fn sketch(&mut self, name: &str, spot: Spot) -> Result<(), Refusal> {
        // Names of several words are joined in a line of marks.
        let Some(text) = super::body(&name.replace('_', " ")).or_else(|| super::body(name)) else {
            return refuse(format!("Studio's sketchbook has no drawing of `{name}`"));
        };
        if spot.deep > DEEP {
            return trouble(name);
        }
        let mut again: Option<(usize, At, f32)> = None;
        for mark in marks::all(text)? {
            if let Mark::Repeat { count, by, grow } = mark {
                again = Some((count, by, grow));
                continue;
            }
            let (count, by, grow) = again.take().unwrap_or((1, (0.0, 0.0), 1.0));
            for at in 0..count {
                let step = at as f32;
                let moved = spot.on((by.0 * step, by.1 * step));
                self.mark(&mark, Spot { at: moved, k: spot.k * grow.powf(step), ..spot })?;
            }
        }
        Ok(())
    }

    fn mark(&mut self, mark: &Mark, spot: Spot) -> Result<(), Refusal> {
        match mark {
            Mark::Horizon(y) => self.view.horizon = *y,
            Mark::Upright => self.view.upright(),
            Mark::Light(rgb, share) => self.light = Some((*rgb, *share)),
            Mark::Sky(..) | Mark::Ground(..) | Mark::Sea(..) | Mark::Ridge(..) => self.land(mark, spot),
            Mark::Area { dye, points, smooth: round, edge } => {
                let points = if *round { closed(points) } else { points.clone() };
                self.area(&points, spot.rgb(*dye), *edge, spot);
            }
            Mark::Line { dye, width, points, smooth: round } => {
                let points = if *round { smooth(points) } else { points.clone() };
                let points: Vec<At> = points.iter().map(|at| self.view.at(spot.on(*at))).collect();
                let width = width * spot.k * self.view.scale(spot.at);
                self.pen.stroke(&points, spot.rgb(*dye), width.max(1.2));
            }
            Mark::Oval { dye, at, rx, ry, edge } => {
                self.area(&ellipse(*at, *rx, *ry), spot.rgb(*dye), *edge, spot);
            }
            Mark::Glow { dye, at, rx, ry, alpha } => {
                let (place, k) = self.place(*at, spot);
                self.pen.soft(place, rx * k, ry * k, spot.rgb(*dye), *alpha);
            }
            Mark::Veil { dye, alpha, points } => {
                let points: Vec<At> = points.iter().map(|at| self.view.at(spot.on(*at))).collect();
                self.pen.veil(&points, spot.rgb(*dye), *alpha);
            }
            Mark::Shadow(at, wide) => {
                let (place, k) = self.place(*at, spot);
                self.pen.shadow(place, wide * k);
            }
            Mark::Icon { art, at, side, mirrored, dye } => {
                let (place, k) = self.place(*at, spot);
                let mirrored = *mirrored != (spot.mirrored != self.view.mirrored());
                let mut icon = Icon { mirrored, ..Icon::new(art, side * k) };
                icon.colour = dye.map(|dye| spot.rgb(dye));
                self.icon(&icon, place)?;
            }
            Mark::Use { name, at, k, mirrored, dye } => {
                let inner = Spot {
                    at: spot.on(*at),
                    k: spot.k * k,
                    mirrored: spot.mirrored != *mirrored,
                    dye: dye.map(|dye| spot.rgb(dye)).or(spot.dye),
                    deep: spot.deep + 1,
                };
                self.sketch(name, inner)?;
            }
            Mark::Person { at, high, words } => self.person(spot.on(*at), high * spot.k, words, spot)?,
            Mark::Crowd { span, y, high, count, words } => self.crowd(*span, (*y, *high), *count, words, spot)?,
            Mark::Repeat { .. } => {}
        }
        Ok(())
    }

    fn place(&self, at: At, spot: Spot) -> (At, f32) {
        let on = spot.on(at);
        (self.view.at(on), self.view.scale(on) * spot.k)
    }

    fn land(&mut self, mark: &Mark, spot: Spot) {
        let [x, y, w, h] = self.view.frame;
        let foot = y + h;
        match mark {
            Mark::Sky(top, low, level) => {
                let level = self.view.level(*level).clamp(y, foot);
                self.pen.fade(&corners([x, y, w, level - y + 1.0]), spot.rgb(*top), spot.rgb(*low));
            }
            Mark::Ground(top, low, level) | Mark::Sea(top, low, level) => {
                let level = self.view.level(*level).clamp(y, foot - 1.0);
                self.pen.fade(&corners([x, level, w, foot - level]), spot.rgb(*top), spot.rgb(*low));
                if matches!(mark, Mark::Sea(..)) {
                    self.ripples(level, spot.rgb(*top).lighter(0.09));
                }
            }
            Mark::Ridge(tone, heights) => {
                let heights: Vec<f32> =
                    if self.view.mirrored() { heights.iter().rev().copied().collect() } else { heights.clone() };
                let last = (heights.len() - 1) as f32;
                let tops: Vec<At> = heights
                    .iter()
                    .enumerate()
                    .map(|(at, height)| (x + w * at as f32 / last, self.view.level(*height).min(foot)))
                    .collect();
                let mut points = smooth(&tops);
                points.extend([(x + w, foot), (x, foot)]);
                let rgb = spot.rgb(*tone);
                self.pen.fade(&points, rgb.lighter(0.03), rgb.lighter(-0.04));
            }
            _ => {}
        }
    }

    fn ripples(&mut self, level: f32, rgb: Rgb) {
        let [x, y, w, h] = self.view.frame;
        let deep = y + h - level;
        for at in 0..26 {
            let row = ((at as f32 + 0.5) / 26.0).powf(1.5);
            let cy = level + deep * row;
            let cx = x + w * (0.5 + 0.5 * (at as f32 * 2.4).sin() * 0.96);
            let long = (20.0 + 70.0 * row) * (h / 1000.0).max(0.4);
            let ends = [(cx - long).max(x), (cx + long).min(x + w)];
            if ends[0] < ends[1] {
                self.pen.stroke(&[(ends[0], cy), (ends[1], cy)], rgb, (2.0 + 4.0 * row) * (h / 1000.0).max(0.5));
            }
        }
    }

    fn area(&mut self, points: &[At], rgb: Rgb, edge: bool, spot: Spot) {
        let points: Vec<At> = points.iter().map(|at| self.view.at(spot.on(*at))).collect();
        self.pen.fade(&points, rgb.lighter(0.025), rgb.lighter(-0.035));
        if edge {
            let mut line = points;
            line.extend(line.first().copied());
            let width = (3.4 * self.view.scale(spot.at)).clamp(1.3, 3.6);
            self.pen.stroke(&line, rgb.mix(hex(0x1e_1a_28), 0.68), width);
        }
    }

    fn icon(&mut self, icon: &Icon, foot: At) -> Result<(), Refusal> {
        let Some((_, high)) = self.pen.shape(&icon.art) else {
            return refuse(format!("the artwork `{}` cannot be drawn", icon.art));
        };
        let light = self.light;
        let mut brush = brush(self.pen, foot, 1.0, light);
        brush.icon(icon, (0.0, high * icon.side / 2.0));
        Ok(())
    }
}

/// A brush of people whose stage has its (0, 0) at a place of the figure, `zoom` being units of the figure for one of its own.
fn brush<'b>(pen: &'b mut Pen, at: At, zoom: f32, light: Option<(Rgb, f32)>) -> Brush<'b> {
    let (canvas, tools, origin, scale) = pen.easel();
    Brush { canvas, tools, origin: (origin.0 + at.0 * scale, origin.1 + at.1 * scale), zoom: zoom * scale, light }
}

/// A closed smooth line through points.
fn closed(points: &[At]) -> Vec<At> {
    let n = points.len();
    if n < 3 {
        return points.to_vec();
    }
    let mut round = vec![points[n - 1]];
    round.extend_from_slice(points);
    round.extend([points[0], points[1]]);
    let line = smooth(&round);
    // The first and the last piece only give the curve its direction.
    line[12..line.len() - 13].to_vec()
}
