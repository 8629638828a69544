//! Round vessels: bowls, pots, buckets, baskets, jars, glasses, sacks.

use super::bench::{At, Bench, arc, disc, smooth};
use super::weave;
use super::{ALL_FLOOR, Frame, Room, Sight, Stuff};
use crate::colour::{BLACK, Rgb, WHITE, hex};
use std::f32::consts::{PI, TAU};

/// The colour of glass lines.
pub(super) const GLASS: Rgb = hex(0x6f93a6);

/// A wall as it is seen: radius and height along it.
pub(super) struct Wall {
    /// Radius and height, close together.
    profile: Vec<(f32, f32)>,
    pub tilt: f32,
    pub upright: f32,
}

impl Wall {
    pub(super) fn new(profile: &[(f32, f32)], stuff: Stuff, sight: &Sight) -> Self {
        let coarse = smooth(profile);
        // Close enough together that no single circle shows at the sides.
        let between = coarse.windows(2).flat_map(|pair| {
            let ((r, y), (next, above)) = (pair[0], pair[1]);
            (0..4_u8).map(move |step| f32::from(step) / 4.0).map(move |t| (r + (next - r) * t, y + (above - y) * t))
        });
        let profile = between.chain(coarse.last().copied()).map(|(r, y)| (r.max(14.0), y)).collect();
        // The mouth of what is soft is an oval, not a circle.
        let soft = matches!(stuff, Stuff::Cloth | Stuff::Leather | Stuff::Paper);
        let tilt = sight.tilt * if soft { 0.76 } else { 1.0 };
        Self { profile, tilt, upright: sight.upright() }
    }

    pub(super) fn height(&self) -> f32 {
        self.profile.last().map_or(1.0, |point| point.1)
    }

    /// The radius at a height.
    pub(super) fn radius(&self, height: f32) -> f32 {
        let mut last = self.profile[0];
        for point in &self.profile {
            if point.1 >= height {
                let t = if point.1 > last.1 { (height - last.1) / (point.1 - last.1) } else { 1.0 };
                return last.0 + (point.0 - last.0) * t.clamp(0.0, 1.0);
            }
            last = *point;
        }
        last.0
    }

    /// A point on the front of the wall: −1..1 from left to right, 0..1 from foot to rim.
    pub(super) fn point(&self, across: f32, up: f32) -> At {
        let height = up * self.height();
        let (r, angle) = (self.radius(height), across * PI / 2.0);
        (r * angle.sin(), -height * self.upright + r * self.tilt * angle.cos())
    }

    /// A line round the front at a share of the height.
    pub(super) fn girth(&self, up: f32) -> Vec<At> {
        (0..=28).map(|step| self.point(step as f32 / 14.0 - 1.0, up)).collect()
    }

    /// The middle of the circle at a height.
    fn middle(&self, height: f32) -> At {
        (0.0, -height * self.upright)
    }

    /// The rim: middle, half width, half height.
    pub(super) fn rim(&self) -> [f32; 4] {
        let (height, r) = (self.height(), self.radius(self.height()));
        let (x, y) = self.middle(height);
        [x, y, r, r * self.tilt]
    }

    /// Whether it has a narrow waist or a stem.
    fn waisted(&self) -> bool {
        let widest = |points: &[(f32, f32)]| points.iter().map(|point| point.0).fold(0.0, f32::max);
        let all = widest(&self.profile);
        (1..self.profile.len()).any(|at| {
            let (below, above) = self.profile.split_at(at);
            widest(below).min(widest(above)) - self.profile[at].0 > all * 0.14
        })
    }

    /// Whether it has no mouth but closes in a knob.
    pub(super) fn closed(&self) -> bool {
        self.radius(self.height()) < 60.0
    }

    /// The outline with sides that follow the wall: right for what has a waist or a stem.
    fn sides(&self) -> Vec<At> {
        let foot = self.profile[0];
        let side = |hand: f32| self.profile.iter().map(move |(r, h)| (hand * r, -h * self.upright));
        let mut points: Vec<At> = side(-1.0).rev().collect();
        points.extend(arc((0.0, -foot.1), foot.0, foot.0 * self.tilt, PI, 0.0));
        points.extend(side(1.0));
        let [x, y, rx, ry] = self.rim();
        points.extend(arc((x, y), rx, ry, 0.0, PI));
        points
    }

    /// The outline of all that is before the contents: the front of the rim, shoulders, sides and foot.
    pub(super) fn outline(&self) -> Vec<At> {
        if self.waisted() {
            return self.sides();
        }
        let widest = self.profile.iter().map(|point| point.0).fold(0.0, f32::max);
        let [_, rim, rx, ry] = self.rim();
        let steps = 52;
        let across = |step: usize| -widest * (std::f32::consts::PI * step as f32 / steps as f32).cos();
        let edge = |x: f32, low: bool| {
            let side = |(r, h): &(f32, f32)| {
                let half = self.tilt * (r * r - x * x).max(0.0).sqrt();
                (r + 0.5 >= x.abs()).then(|| -h * self.upright + if low { half } else { -half })
            };
            let all = self.profile.iter().filter_map(side);
            if low { all.fold(f32::MIN, f32::max) } else { all.fold(f32::MAX, f32::min) }
        };
        let mut points: Vec<At> = (0..=steps).map(|step| (across(step), edge(across(step), true))).collect();
        points.extend((0..=steps).rev().map(|step| {
            let x = across(step);
            let within = if self.closed() { 0.0 } else { 1.0 - (x / rx).powi(2) };
            (x, if within > 0.0 { rim + ry * within.sqrt() } else { edge(x, false) })
        }));
        points
    }
}

pub(super) fn frame(profile: &'static [(f32, f32)], hold: [f32; 2], stuff: Stuff, sight: &Sight) -> Frame {
    let wall = Wall::new(profile, stuff, sight);
    let [x, y, rx, ry] = wall.rim();
    let widest = profile.iter().map(|point| point.0).fold(0.0, f32::max);
    let foot = wall.outline().iter().map(|point| point.1).fold(0.0, f32::max);
    let room = if stuff.clear() {
        let [low, high] = hold;
        let narrow = (0..=8)
            .map(|step| wall.radius(low + (high - low) * (0.14 + 0.86 * step as f32 / 8.0)))
            .fold(f32::MAX, f32::min);
        let floor = -low * sight.upright() + wall.radius(low) * sight.tilt * 0.45;
        Room::Shelf([-narrow * 0.88, -high * sight.upright(), narrow * 0.88, floor])
    } else {
        Room::Mouth([x, y, rx * 0.87, ry * 0.87])
    };
    Frame {
        area: [-widest, y - ry, widest, foot],
        room,
        mouth: (!wall.closed()).then_some([x, y, rx * 0.9, ry * 0.9]),
        wall: wall.height() * sight.upright(),
        foot,
        floor: if stuff.clear() { wall.radius(hold[0]) * sight.tilt * 0.9 } else { ALL_FLOOR },
    }
}

pub(super) fn back(profile: &[(f32, f32)], stuff: Stuff, bench: &mut Bench, sight: &Sight) {
    let wall = Wall::new(profile, stuff, sight);
    let [x, y, rx, ry] = wall.rim();
    let foot = profile[0].0;
    bench.soft((0.0, foot * sight.tilt * 0.4), foot * 1.35 + 60.0, foot * sight.tilt * 1.3 + 30.0, hex(0x1c1830), 0.34);
    match stuff {
        Stuff::Glass | Stuff::Cut => glass_back(&wall, bench, sight),
        Stuff::Wire | Stuff::Net => {
            let rear = wall.outline();
            bench.fill(&rear, sight.hue.alpha(0.08));
            weave::cage(&wall, bench, sight.hue.lighter(-0.12).mix(hex(0x8a8f95), 0.3), stuff, true);
            bench.hoop((x, y), rx, ry, sight.hue, 16.0);
        }
        _ => {
            let inside = inner(stuff, sight.hue);
            bench.fade(&disc((x, y), rx, ry), inside.lighter(-0.2), inside.lighter(-0.04));
            // The inner wall lies in shade below the rim at the back.
            bench.oval((x, y + ry * 0.16), rx * 0.86, ry * 0.82, inside.lighter(-0.1).alpha(0.55));
            bench.oval((x, y + ry * 0.26), rx * 0.68, ry * 0.66, inside.lighter(0.02).alpha(0.6));
            rim(bench, [x, y, rx, ry], stuff, sight.hue, PI, TAU);
        }
    }
}

/// The tone of the inside.
pub(super) fn inner(stuff: Stuff, hue: Rgb) -> Rgb {
    match stuff {
        Stuff::Banded => hex(0xf3ede2),
        Stuff::Metal | Stuff::Ribbed => hex(0x828c94),
        Stuff::Cloth | Stuff::Leather => hue.mix(hex(0x4a3a30), 0.35),
        _ => hue.lighter(-0.06),
    }
}

/// A part of the rim, from one angle to another.
fn rim(bench: &mut Bench, [x, y, rx, ry]: [f32; 4], stuff: Stuff, hue: Rgb, from: f32, to: f32) {
    let width = match stuff {
        Stuff::Woven => 40.0,
        Stuff::Bark => 46.0,
        Stuff::Cloth | Stuff::Paper | Stuff::Leather => 14.0,
        _ => 24.0,
    };
    let line = arc((x, y), rx - width * 0.3, ry - width * 0.2, from, to);
    bench.line(&line, hue.lighter(-0.1), width);
    let lit = arc((x, y - width * 0.14), rx - width * 0.3, ry - width * 0.2, from, to);
    bench.line(&lit, hue.lighter(0.07), width * 0.55);
    if stuff == Stuff::Woven {
        for step in 0..30 {
            let angle = from + (to - from) * (step as f32 + 0.5) / 30.0;
            let at = (x + angle.cos() * (rx - 12.0), y + angle.sin() * (ry - 8.0));
            let twist = [(at.0 - 11.0, at.1 + 12.0), (at.0 + 11.0, at.1 - 12.0)];
            bench.line(&twist, hue.lighter(-0.16).alpha(0.8), 8.0);
        }
    }
}

pub(super) fn front(profile: &[(f32, f32)], stuff: Stuff, bench: &mut Bench, sight: &Sight) {
    let wall = Wall::new(profile, stuff, sight);
    match stuff {
        Stuff::Glass | Stuff::Cut => glass_front(&wall, stuff, bench, sight),
        Stuff::Wire | Stuff::Net => {
            weave::cage(&wall, bench, sight.hue, stuff, false);
            let [x, y, rx, ry] = wall.rim();
            bench.line(&arc((x, y), rx, ry, 0.0, PI), sight.hue.lighter(0.04), 20.0);
        }
        _ => {
            let outline = wall.outline();
            bench.fade(&outline, sight.hue.lighter(0.03), sight.hue.lighter(-0.06));
            weave::texture(&wall, bench, stuff, sight);
            bench.round_shade(&outline);
            rim(bench, wall.rim(), stuff, sight.hue, 0.0, PI);
        }
    }
}

/// Glass behind the contents: a pale body, the floor and the far half of the rim.
fn glass_back(wall: &Wall, bench: &mut Bench, sight: &Sight) {
    let body = wall.outline();
    let [x, y, rx, ry] = wall.rim();
    let tone = if sight.hue.lab().chroma() > 0.05 { sight.hue } else { hex(0xcfe6ef) };
    bench.fill(&body, tone.mix(WHITE, 0.35).alpha(0.15));
    bench.oval((x, y), rx, ry, tone.mix(WHITE, 0.35).alpha(0.14));
    let foot = wall.profile[0];
    bench.oval((0.0, -18.0), foot.0 * 0.86, foot.0 * sight.tilt * 0.8, GLASS.alpha(0.22));
    if !wall.closed() {
        bench.line(&arc((x, y), rx, ry, PI, TAU), GLASS.alpha(0.75), 11.0);
    }
}

/// Glass before the contents: outline, lights, the near half of the rim; never so much that what is inside is hidden.
fn glass_front(wall: &Wall, stuff: Stuff, bench: &mut Bench, sight: &Sight) {
    let outline = wall.outline();
    // The wall is clear, so that its thickness is seen at its edges.
    bench.across(&outline, WHITE.alpha(0.1), GLASS.alpha(0.09));
    let mut around = outline.clone();
    around.push(outline[0]);
    let (high, low) = outline.iter().fold((f32::MAX, f32::MIN), |(high, low), at| (high.min(at.1), low.max(at.1)));
    let middle = (high + low) / 2.0;
    let edge: Vec<At> = around.iter().map(|(x, y)| (x * 0.95, middle + (y - middle) * 0.965)).collect();
    bench.line(&edge, WHITE.alpha(0.3), 15.0);
    bench.line(&around, GLASS.alpha(0.92), 12.0);
    let foot = wall.profile[0];
    if stuff == Stuff::Cut {
        for step in -5..=5 {
            let line: Vec<At> = (2..=20).map(|k| wall.point(step as f32 / 6.0 + 0.08, k as f32 / 21.0)).collect();
            bench.line(&line, WHITE.alpha(0.5), 6.0);
            let line: Vec<At> =
                (2..=20).map(|k| wall.point(step as f32 / 6.0 - 0.002 * k as f32, k as f32 / 21.0)).collect();
            bench.line(&line, GLASS.alpha(0.3), 5.0);
        }
    }
    let light: Vec<At> = (5..=20).map(|step| wall.point(-0.66, step as f32 / 24.0)).collect();
    bench.line(&light, WHITE.alpha(0.85), 24.0);
    let light: Vec<At> = (9..=15).map(|step| wall.point(-0.48, step as f32 / 24.0)).collect();
    bench.line(&light, WHITE.alpha(0.6), 12.0);
    let [x, y, rx, ry] = wall.rim();
    if wall.closed() {
        bench.oval((x, y - 30.0), 44.0, 40.0, GLASS.alpha(0.9));
        bench.oval((x - 8.0, y - 38.0), 32.0, 28.0, WHITE.alpha(0.75));
    } else {
        bench.line(&arc((x, y), rx, ry, 0.0, PI), GLASS.alpha(0.8), 13.0);
        bench.line(&arc((x, y - 3.0), rx, ry, 0.5, PI - 0.5), WHITE.alpha(0.8), 5.0);
    }
    // A thin shade keeps the foot apart from what it stands on.
    bench.line(&arc((0.0, 4.0), foot.0 * 0.9, foot.0 * sight.tilt, 0.3, PI - 0.3), BLACK.alpha(0.12), 8.0);
}
