//! Plants of the book of stages: trees at any season, stems with leaves, grass.

use super::brush::{At, Brush, Call};
use super::numbers::smooth;
use crate::canvas::{self, Ink};
use crate::colour::{Rgb, WHITE, hex};
use crate::random::Rng;

const BARK: Rgb = hex(0x7a5536);

impl Brush<'_> {
    /// Paints a plant or a person; false where the verb is neither.
    pub(super) fn living(&mut self, call: &Call) -> bool {
        match call.part.verb {
            "tree" => self.tree(call),
            "stem" => self.stem(call),
            "leaf" => {
                let Some(rgb) = self.rgb(call.word(4)) else { return true };
                self.leaf((call.n(0), call.n(1)), call.n(2), call.n(3), rgb, call.value("wide", 0.46));
            }
            "tuft" => self.tuft(call),
            "person" => self.person(call),
            _ => return false,
        }
        true
    }

    /// `tree KIND x y height`: round, bare, pine, birch, palm, acacia, slim, willow. Options: `leaf`, `fruit`, `bark` colours; the word `snowy`.
    fn tree(&mut self, call: &Call) {
        let (x, y, h) = (call.n(1), call.n(2), call.n(3));
        let mut rng = self.seed.child("tree").at(call.value("seed", x + h) as usize).rng();
        let leaf = match call.option("leaf") {
            Some(word) => self.rgb(word),
            None => Some(hex(0x4f9a46)),
        };
        let bark = call.option("bark").map_or(Some(BARK), |word| self.rgb(word));
        let (Some(leaf), Some(bark)) = (leaf, bark) else { return };
        let snowy = call.has("snowy");
        match call.word(0) {
            "pine" => self.pine(x, y, h, if call.option("leaf").is_some() { leaf } else { hex(0x2f6b4a) }, snowy),
            "palm" => self.palm(call, x, y, h, leaf),
            // The same trunk and limbs that a tree in leaf has, and boughs where its crown was.
            "bare" => {
                self.trunk(x, y, h * 0.62, h * 0.1, bark);
                for (dx, dy) in [(-0.26, -0.62), (0.26, -0.64)] {
                    self.limb((x, y - h * 0.3), (x + dx * h, y + dy * h), h * 0.045, bark);
                }
                let boughs = [
                    (0.0, -0.58, -90.0, 0.16),
                    (-0.02, -0.56, -122.0, 0.15),
                    (0.02, -0.56, -58.0, 0.15),
                    (-0.24, -0.6, -146.0, 0.09),
                    (0.24, -0.62, -34.0, 0.09),
                    (-0.2, -0.54, -108.0, 0.13),
                    (0.2, -0.56, -72.0, 0.13),
                ];
                for (dx, dy, angle, long) in boughs {
                    self.bough((x + dx * h, y + dy * h), angle, (h * long, h * 0.022), 3, &mut rng, (bark, snowy));
                }
            }
            "acacia" => {
                self.trunk(x, y, h * 0.72, h * 0.07, bark);
                for (dx, dy) in [(-0.34, -0.82), (0.34, -0.84), (0.0, -0.94)] {
                    self.limb((x, y - h * 0.5), (x + dx * h * 0.8, y + dy * h * 0.94), h * 0.03, bark);
                }
                for (dx, dy, rx, ry) in [(-0.3, -0.84, 0.34, 0.1), (0.32, -0.86, 0.34, 0.1), (0.0, -0.95, 0.44, 0.11)] {
                    let (cx, cy) = (x + dx * h, y + dy * h);
                    self.fill(canvas::ellipse(cx, cy + h * 0.03, rx * h, ry * h), leaf.lighter(-0.08));
                    self.fill(canvas::ellipse(cx, cy, rx * h, ry * h * 0.9), leaf);
                }
            }
            "birch" => {
                self.trunk(x, y, h * 0.85, h * 0.055, hex(0xf1efe8));
                for at in 0..7 {
                    let ty = y - h * (0.08 + 0.09 * at as f32);
                    let side = if at % 2 == 0 { -1.0 } else { 1.0 };
                    self.stroke(
                        canvas::polyline(&[(x + side * h * 0.02, ty), (x, ty + h * 0.006)]),
                        hex(0x3a3a3e),
                        h * 0.013,
                    );
                }
                self.crown(call, (x, y - h * 0.68), h * 0.3, h * 0.34, leaf, &mut rng);
            }
            "slim" => {
                self.trunk(x, y, h * 0.6, h * 0.045, bark);
                self.crown(call, (x, y - h * 0.64), h * 0.19, h * 0.38, leaf, &mut rng);
            }
            _ => {
                self.trunk(x, y, h * 0.62, h * 0.1, bark);
                for (dx, dy) in [(-0.26, -0.62), (0.26, -0.64)] {
                    self.limb((x, y - h * 0.3), (x + dx * h, y + dy * h), h * 0.045, bark);
                }
                self.crown(call, (x, y - h * 0.66), h * 0.4, h * 0.33, leaf, &mut rng);
            }
        }
    }

    fn trunk(&mut self, x: f32, y: f32, h: f32, half: f32, bark: Rgb) {
        let points = [
            (x - half * 0.72, y),
            (x - half * 0.42, y - h * 0.4),
            (x - half * 0.3, y - h),
            (x + half * 0.3, y - h),
            (x + half * 0.42, y - h * 0.4),
            (x + half * 0.72, y),
        ];
        let ink = Ink::Line(x - half, 0.0, bark.lighter(0.04).opaque(), x + half, 0.0, bark.lighter(-0.07).opaque());
        self.fill(canvas::polygon(&points), ink);
    }

    fn limb(&mut self, from: At, to: At, width: f32, rgb: Rgb) {
        let middle = ((from.0 + to.0) / 2.0 + (to.0 - from.0) * 0.12, (from.1 + to.1) / 2.0);
        self.stroke(canvas::polyline(&smooth(&[from, middle, to], false)), rgb, width);
    }

    /// A crown of leaves: dark below, light to the upper left, with blossom or fruit where these are asked for.
    fn crown(&mut self, call: &Call, at: At, rx: f32, ry: f32, leaf: Rgb, rng: &mut Rng) {
        let puffs: Vec<(f32, f32, f32)> = (0..13)
            .map(|part| {
                let angle = part as f32 * 2.4 + rng.between(-0.2, 0.2);
                let reach = 0.72 * (part as f32 / 12.0).sqrt();
                (at.0 + angle.cos() * rx * reach, at.1 + angle.sin() * ry * reach, rng.between(0.36, 0.48))
            })
            .collect();
        for (x, y, size) in &puffs {
            self.fill(canvas::ellipse(x + rx * 0.04, y + ry * 0.07, rx * size, ry * size), leaf.lighter(-0.08));
        }
        self.fill(canvas::ellipse(at.0, at.1, rx * 0.66, ry * 0.66), leaf);
        for (x, y, size) in &puffs {
            self.fill(canvas::ellipse(x - rx * 0.02, y - ry * 0.02, rx * size * 0.84, ry * size * 0.84), leaf);
        }
        for (x, y, size) in puffs.iter().filter(|(x, y, _)| x - at.0 + (y - at.1) < rx * 0.35) {
            let (cx, cy) = (x - rx * 0.1, y - ry * 0.13);
            self.fill(canvas::ellipse(cx, cy, rx * size * 0.34, ry * size * 0.26), leaf.lighter(0.045));
        }
        if let Some(fruit) = call.option("fruit").and_then(|word| self.rgb(word)) {
            let size = call.value("size", 0.05) * rx.max(ry) * 2.0;
            for _ in 0..call.value("many", 16.0) as usize {
                let (angle, reach) = (rng.between(0.0, std::f32::consts::TAU), rng.unit().sqrt() * 0.86);
                let (cx, cy) = (at.0 + angle.cos() * rx * reach, at.1 + angle.sin() * ry * reach);
                self.fill(canvas::ellipse(cx, cy, size, size), fruit);
                self.fill(canvas::ellipse(cx - size * 0.3, cy - size * 0.3, size * 0.3, size * 0.3), WHITE.alpha(0.5));
            }
        }
        if call.has("snowy") {
            for (x, y, size) in puffs.iter().filter(|(_, y, _)| *y < at.1) {
                self.fill(canvas::ellipse(*x, y - ry * size * 0.5, rx * size * 0.8, ry * size * 0.4), WHITE);
            }
        }
    }

    fn pine(&mut self, x: f32, y: f32, h: f32, leaf: Rgb, snowy: bool) {
        self.trunk(x, y, h * 0.3, h * 0.07, BARK);
        for tier in 0..4 {
            let t = tier as f32 / 4.0;
            let (foot, top, half) =
                (y - h * (0.14 + t * 0.62), y - h * (0.52 + t * 0.49).min(1.0), h * (0.27 - 0.19 * t));
            let tip = (x, top);
            self.fill(
                canvas::polygon(&smooth(
                    &[
                        tip,
                        (x + half * 0.42, foot - h * 0.12),
                        (x + half, foot),
                        (x, foot + h * 0.03),
                        (x - half, foot),
                        (x - half * 0.42, foot - h * 0.12),
                    ],
                    true,
                )),
                leaf.lighter(0.02 * tier as f32),
            );
            if snowy {
                let lie = [
                    tip,
                    (x + half * 0.3, foot - h * 0.15),
                    (x + half * 0.66, foot - h * 0.05),
                    (x + half * 0.2, foot - h * 0.09),
                    (x - half * 0.2, foot - h * 0.06),
                    (x - half * 0.66, foot - h * 0.05),
                    (x - half * 0.3, foot - h * 0.15),
                ];
                self.fill(canvas::polygon(&smooth(&lie, true)), WHITE);
            }
        }
    }

    fn palm(&mut self, call: &Call, x: f32, y: f32, h: f32, leaf: Rgb) {
        let top = (x + h * call.value("lean", 0.12), y - h * 0.82);
        let curve = smooth(&[(x, y), (x + (top.0 - x) * 0.3, y - h * 0.4), top], false);
        self.stroke(canvas::polyline(&curve), hex(0xa07c52), h * 0.055);
        for part in curve.iter().step_by(2) {
            self.stroke(
                canvas::polyline(&[(part.0 - h * 0.02, part.1), (part.0 + h * 0.02, part.1 - h * 0.006)]),
                hex(0x7d5d3b),
                h * 0.008,
            );
        }
        for (at, angle) in [-172.0_f32, -8.0, -148.0, -32.0, -118.0, -62.0, 168.0, 12.0].iter().enumerate() {
            let (c, s) = (angle.to_radians().cos(), angle.to_radians().sin());
            let reach = h * 0.42;
            let tip = (top.0 + c * reach, top.1 + s * reach * 0.7 + h * 0.14);
            let bend = (top.0 + c * reach * 0.55, top.1 + s * reach * 0.7 - h * 0.03);
            let under = (top.0 + c * reach * 0.5, top.1 + s * reach * 0.5 + h * 0.06);
            self.fill(
                canvas::polygon(&smooth(&[top, bend, tip, under], true)),
                leaf.lighter(if at % 2 == 0 { -0.04 } else { 0.03 }),
            );
        }
        if let Some(fruit) = call.option("fruit").and_then(|word| self.rgb(word)) {
            for (dx, dy) in [(-0.045, 0.03), (0.045, 0.03), (0.0, 0.06), (-0.08, 0.07), (0.07, 0.08)] {
                self.fill(canvas::ellipse(top.0 + dx * h, top.1 + dy * h, h * 0.042, h * 0.048), fruit);
            }
        }
    }

    /// A bough that divides and divides again.
    fn bough(
        &mut self,
        from: At,
        angle: f32,
        (long, width): (f32, f32),
        depth: usize,
        rng: &mut Rng,
        look: (Rgb, bool),
    ) {
        let (rgb, snowy) = look;
        let turn = angle.to_radians();
        let to = (from.0 + turn.cos() * long, from.1 + turn.sin() * long);
        self.stroke(canvas::polyline(&[from, to]), rgb, width);
        if snowy && angle.rem_euclid(180.0).min(180.0 - angle.rem_euclid(180.0)) < 62.0 {
            let up = width * 0.4;
            self.stroke(canvas::polyline(&[(from.0, from.1 - up), (to.0, to.1 - up)]), WHITE, width * 0.6);
        }
        if depth == 0 {
            return;
        }
        let count = if depth > 4 { 3 } else { 2 };
        for at in 0..count {
            let spread = if count == 3 { (at as f32 - 1.0) * 34.0 } else { (at as f32 - 0.5) * 52.0 };
            let next = angle + spread + rng.between(-9.0, 9.0);
            self.bough(to, next, (long * rng.between(0.66, 0.78), width * 0.62), depth - 1, rng, look);
        }
    }

    /// `leaf x y length angle colour`: a pointed leaf from its stalk.
    fn leaf(&mut self, at: At, long: f32, angle: f32, rgb: Rgb, wide: f32) {
        let (c, s) = (angle.to_radians().cos(), angle.to_radians().sin());
        let point = |t: f32, u: f32| (at.0 + c * long * t - s * long * u, at.1 + s * long * t + c * long * u);
        let half = wide / 2.0;
        let side = |sign: f32| [(0.28, half * 0.86), (0.52, half), (0.8, half * 0.52)].map(|(t, u)| point(t, u * sign));
        let (a, b) = (side(1.0), side(-1.0));
        let mut points = vec![at];
        points.extend(smooth(&[at, a[0], a[1], a[2], point(1.0, 0.0)], false));
        points.extend(smooth(&[point(1.0, 0.0), b[2], b[1], b[0], at], false));
        self.fill(canvas::polygon(&points), rgb);
        self.stroke(canvas::polyline(&[point(0.04, 0.0), point(0.86, 0.0)]), rgb.lighter(-0.1), (long * 0.03).max(1.6));
    }

    /// `stem x y height leaves leaf-length colour`: a stalk with leaves to both sides. `lean`, `width`, `from`.
    fn stem(&mut self, call: &Call) {
        let Some(rgb) = self.rgb(call.word(5)) else { return };
        let (x, y, h) = (call.n(0), call.n(1), call.n(2));
        let lean = call.value("lean", 0.05) * h;
        let width = call.value("width", (h * 0.03).clamp(5.0, 16.0));
        let place = |t: f32| (x + lean * t * t, y - h * t);
        let stalk: Vec<At> = (0..=12).map(|at| place(at as f32 / 12.0)).collect();
        self.stroke(canvas::polyline(&stalk), rgb.lighter(-0.06), width);
        let (count, long, from) = (call.n(3) as usize, call.n(4), call.value("from", 0.15));
        for at in 0..count {
            let t = from + (0.97 - from) * at as f32 / (count.max(2) - 1) as f32;
            let left = at % 2 == 0;
            let rise = 22.0 + 26.0 * t;
            let angle = if left { 180.0 + rise } else { -rise };
            self.leaf(
                place(t),
                long * (1.08 - 0.4 * t),
                angle,
                if left { rgb } else { rgb.lighter(0.03) },
                call.value("wide", 0.46),
            );
        }
    }

    /// `tuft x y height blades colour`: blades of grass.
    fn tuft(&mut self, call: &Call) {
        let Some(rgb) = self.rgb(call.word(4)) else { return };
        let (x, y, h, count) = (call.n(0), call.n(1), call.n(2), call.n(3) as usize);
        let wide = call.value("w", h * 0.8);
        for at in 0..count {
            let t = if count < 2 { 0.5 } else { at as f32 / (count - 1) as f32 };
            let (foot, lean) =
                (x + (t - 0.5) * wide, (t - 0.5) * h * 0.8 + if at % 2 == 0 { h * 0.12 } else { -h * 0.1 });
            let high = h * if at % 3 == 0 { 0.78 } else { 1.0 };
            let half = h * 0.05;
            let tone = if at % 2 == 0 { rgb } else { rgb.lighter(-0.05) };
            let blade = [
                (foot - half, y),
                (foot + lean * 0.3 - half * 0.6, y - high * 0.55),
                (foot + lean, y - high),
                (foot + lean * 0.36 + half * 0.7, y - high * 0.5),
                (foot + half, y),
            ];
            self.fill(canvas::polygon(&blade), tone);
        }
    }
}
